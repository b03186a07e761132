//! `Content-Disposition`, as RFC 6266 has it and as it is found: of downloads and of the parts of
//! a form.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

/// The parameters of a `Content-Disposition`.
#[derive(Debug)]
pub struct Disposition(Vec<(String, String)>);

impl Disposition {
    /// Reads a header's value: whatever of it can be read.
    #[must_use]
    pub fn read(value: &[u8]) -> Self {
        let text = match std::str::from_utf8(value) {
            Ok(text) => Cow::Borrowed(text),
            // What the bytes of a header were before they were UTF-8.
            Err(_) => Cow::Owned(latin1(value)),
        };
        let mut parameters = Vec::new();
        // In front of the first semicolon is what it is: an attachment, inline.
        let mut rest = text.find(';').map_or("", |end| &text[end..]);
        while let Some(after) = rest.strip_prefix(';') {
            let end = after.find([';', '=']).unwrap_or(after.len());
            let name = after[..end].trim().to_ascii_lowercase();
            rest = &after[end..];
            if let Some(value) = rest.strip_prefix('=') {
                let value = value.trim_start();
                let text;
                (text, rest) = match value.strip_prefix('"') {
                    Some(quoted) => unquote(quoted),
                    None => {
                        let end = value.find(';').unwrap_or(value.len());
                        (value[..end].trim_end().to_owned(), &value[end..])
                    }
                };
                parameters.push((name, text));
            }
        }
        Self(parameters)
    }

    /// The first parameter of this name, in lower case; without its quotes, as it stands.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.0.iter();
        let (_, value) = parameters.find(|(known, _)| known == name)?;
        Some(value)
    }

    /// The file's name as it was sent: from the form that says its encoding, or where that is
    /// missing or cannot be read, from the plain one.
    #[must_use]
    pub fn file_name(&self) -> Option<Cow<'_, str>> {
        match self.extended() {
            Some(name) => Some(Cow::Owned(name)),
            None => self.parameter("filename").map(Cow::Borrowed),
        }
    }

    /// The file's name in a form that can be used for a file beneath any directory, if there is
    /// one. The plain form may be percent-encoded, too, as the platform does it.
    #[must_use]
    pub fn safe_file_name(&self) -> Option<String> {
        self.extended()
            .and_then(|name| safe(&name))
            .or_else(|| safe(&percent_decoded(self.parameter("filename")?)))
    }

    /// `filename*=UTF-8'en'…`, RFC 8187.
    fn extended(&self) -> Option<String> {
        let mut parts = self.parameter("filename*")?.splitn(3, '\'');
        let (charset, _language, encoded) = (parts.next()?, parts.next()?, parts.next()?);
        let bytes: Vec<u8> = percent_decode_str(encoded).collect();
        let name = match charset.to_ascii_lowercase().as_str() {
            "utf-8" => String::from_utf8(bytes).ok()?,
            "us-ascii" if bytes.is_ascii() => latin1(&bytes),
            "iso-8859-1" => latin1(&bytes),
            _ => return None,
        };
        Some(name).filter(|name| !name.is_empty())
    }
}

fn latin1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// The text of a quoted string, and what follows it up to the next semicolon or beyond.
fn unquote(quoted: &str) -> (String, &str) {
    let mut text = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => {
                let behind = &quoted[at + 1..];
                let next = behind.find(';').unwrap_or(behind.len());
                return (text, &behind[next..]);
            }
            // Only what needs it is escaped: some senders write the paths of Windows as they are.
            '\\' if quoted[at + 1..].starts_with(['"', '\\']) => {
                text.extend(characters.next().map(|(_, escaped)| escaped));
            }
            other => text.push(other),
        }
    }
    (text, "")
}

/// Text that is percent-encoded throughout, decoded; any other as it stands.
fn percent_decoded(text: &str) -> Cow<'_, str> {
    let mut parts = text.split('%').skip(1);
    let encoded = parts.all(|part| {
        let digits = part.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    });
    match percent_decode_str(text).decode_utf8() {
        Ok(decoded) if encoded => decoded,
        _ => Cow::Borrowed(text),
    }
}

fn safe(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next()?.trim_matches(' ');
    if last.chars().all(|character| character == '.') {
        return None;
    }
    // A colon is a drive or a stream to Windows.
    let refused = |character: char| character.is_control() || character == ':';
    Some(last.replace(refused, "_"))
}

#[cfg(test)]
mod tests {
    use super::Disposition;

    fn safe(value: &str) -> Option<String> {
        Disposition::read(value.as_bytes()).safe_file_name()
    }

    #[test]
    fn a_name_is_read_in_every_form() {
        for (value, name) in [
            ("attachment; filename=\"a b.pdf\"", "a b.pdf"),
            ("attachment; filename=\"a;b.pdf\"", "a;b.pdf"),
            ("attachment;filename = a.pdf ;size=3", "a.pdf"),
            ("attachment; FILENAME=\"a\\\"b\\\\\\\"c.pdf\"", "\"c.pdf"),
            ("attachment; filename=\"a\\\"b.pdf\" ; x=1", "a\"b.pdf"),
            ("attachment; filename=\"a.pdf", "a.pdf"),
            ("attachment; filename=a.pdf; filename=b.pdf", "a.pdf"),
            ("attachment; size=3; filename=\"x=y.pdf\"", "x=y.pdf"),
            ("attachment; flag; filename=a.pdf", "a.pdf"),
            ("attachment; filename=\"a\"junk; filename*=", "a"),
            (
                "attachment; filename=x.pdf; filename*=UTF-8''%E7%AE%80.pdf",
                "简.pdf",
            ),
            (
                "attachment; filename*=utf-8'en'%e2%82%ac%20rates; filename=\"EURO rates\"",
                "€ rates",
            ),
            ("attachment; filename*=iso-8859-1'en'%A3%20rates", "£ rates"),
            ("attachment; filename*=US-ASCII''a%20b", "a b"),
            ("attachment; filename=%E7%AE%80.pdf", "简.pdf"),
            ("attachment; filename=\"100%25.pdf\"", "100%.pdf"),
            ("attachment; filename=\"100%.pdf\"", "100%.pdf"),
            ("attachment; filename=\"%E7%AE.pdf\"", "%E7%AE.pdf"),
            ("attachment; filename=\"简.pdf\"", "简.pdf"),
        ] {
            assert_eq!(safe(value).as_deref(), Some(name), "{value}");
        }
        for value in [
            "inline",
            "",
            "attachment; filename",
            "filename=a.pdf",
            ";=;",
        ] {
            assert_eq!(safe(value), None, "{value}");
        }
        let old = Disposition::read(b"attachment; filename=\"\xA3.pdf\"");
        assert_eq!(old.safe_file_name().as_deref(), Some("£.pdf"));
    }

    #[test]
    fn a_form_that_cannot_be_read_does_not_hide_the_one_that_can() {
        for extended in [
            "UTF-8''%E7%AE.pdf",
            "GBK''%BC%F2.pdf",
            "US-ASCII''%A3",
            "UTF-8'x.pdf",
            "UTF-8''",
            "UTF-8''..",
            "",
        ] {
            for value in [
                format!("attachment; filename*={extended}; filename=a.pdf"),
                format!("attachment; filename=a.pdf; filename*={extended}"),
            ] {
                assert_eq!(safe(&value).as_deref(), Some("a.pdf"), "{value}");
            }
        }
    }

    #[test]
    fn a_name_says_nothing_of_where_it_goes() {
        for (sent, name) in [
            ("../../etc/passwd", Some("passwd")),
            ("..\\\\evil.exe", Some("evil.exe")),
            ("C:\\dir\\a.pdf", Some("a.pdf")),
            ("C:evil", Some("C_evil")),
            ("a.txt:stream", Some("a.txt_stream")),
            ("a\tb\u{7f}c", Some("a_b_c")),
            ("%2e%2e%2Fevil%00", Some("evil_")),
            ("..", None),
            (".", None),
            ("...", None),
            (" .. ", None),
            ("a/", None),
            ("", None),
        ] {
            let plain = format!("attachment; filename=\"{sent}\"");
            assert_eq!(safe(&plain).as_deref(), name, "{plain}");
        }
        let extended = "attachment; filename*=UTF-8''C%3Aa%2F..%5CC%3Aevil%0A";
        assert_eq!(safe(extended).as_deref(), Some("C_evil_"));
    }

    #[test]
    fn the_name_that_was_sent_is_kept_to_the_letter() {
        let part = Disposition::read(b"form-data; name=\"content\"; filename=\"../C:%41 .pdf\"");
        assert_eq!(part.parameter("name"), Some("content"));
        assert_eq!(part.file_name().as_deref(), Some("../C:%41 .pdf"));
        let extended = Disposition::read(b"form-data; name=a; filename*=UTF-8''%e7%ae%80.pdf");
        assert_eq!(extended.file_name().as_deref(), Some("简.pdf"));
    }
}
