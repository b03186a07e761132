//! An event of the second schema, known by sight where it is written as the platform writes it.

/// Reads what stands before the payload: `{"schema":"2.0","header":{…},"event":`, where the header holds
/// texts alone, in which nothing is escaped. Each of them is told to `member`; what it gives is what the
/// payload is, if it is one JSON value. `None` says that the body has to be read as JSON, and nothing of it.
pub(crate) fn introduced<'a>(
    body: &'a str,
    mut member: impl FnMut(&'a str, &'a str),
) -> Option<&'a str> {
    let mut reader = Reader { body, at: 0 };
    reader.sign(b'{')?;
    (reader.key()? == "schema" && reader.text()? == "2.0").then_some(())?;
    reader.sign(b',')?;
    (reader.key()? == "header").then_some(())?;
    reader.sign(b'{')?;
    loop {
        let key = reader.key()?;
        member(key, reader.text()?);
        if reader.sign(b',').is_none() {
            break;
        }
    }
    reader.sign(b'}')?;
    reader.sign(b',')?;
    (reader.key()? == "event").then_some(())?;
    let blank = |letter: char| u8::try_from(letter).is_ok_and(blank);
    let payload = reader.body.get(reader.at..)?.trim_end_matches(blank);
    let payload = payload.strip_suffix('}')?.trim_matches(blank);
    // Who decodes it may overlook a control character in a key that is nobody's; serde_json does not.
    let legible = has_only(payload, |byte| byte >= b' ');
    (legible && !matches!(payload, "" | "null")).then_some(payload)
}

/// A body, read up to there.
struct Reader<'a> {
    body: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    /// The sign that comes next, if it is this.
    fn sign(&mut self, sign: u8) -> Option<()> {
        let rest = self.body.as_bytes().get(self.at..)?;
        // Mostly there is nothing between.
        if rest.first() == Some(&sign) {
            self.at += 1;
            return Some(());
        }
        let blanks = rest.iter().take_while(|byte| blank(**byte)).count();
        (rest.get(blanks) == Some(&sign)).then_some(())?;
        self.at += blanks + 1;
        Some(())
    }

    /// The text that comes next.
    fn text(&mut self) -> Option<&'a str> {
        self.sign(b'"')?;
        let length = plain(self.body.as_bytes().get(self.at..)?);
        let text = self.body.get(self.at..self.at + length)?;
        self.at += length;
        (self.body.as_bytes().get(self.at) == Some(&b'"')).then_some(())?;
        self.at += 1;
        Some(text)
    }

    /// The key that comes next, with what stands between it and its value.
    fn key(&mut self) -> Option<&'a str> {
        let key = self.text()?;
        self.sign(b':')?;
        Some(key)
    }
}

/// How many bytes stand for themselves in a text of JSON, from the first. They are looked at eight at
/// once.
fn plain(bytes: &[u8]) -> usize {
    const EACH: u64 = u64::from_ne_bytes([1; 8]);
    let (words, rest) = bytes.as_chunks();
    let mut length = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        // Sets a byte's highest bit where the byte is below this one, for bytes of ASCII; behind the first
        // that is, it may set others.
        let below = |word: u64, limit: u64| word.wrapping_sub(EACH * limit) & !word;
        let is = |byte: u8| below(word ^ (EACH * u64::from(byte)), 1);
        let special = (is(b'"') | is(b'\\') | below(word, 0x20)) & (EACH * 0x80);
        if special != 0 {
            return length + (special.trailing_zeros() / 8) as usize;
        }
        length += 8;
    }
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | ..b' ');
    length + rest.iter().position(special).unwrap_or(rest.len())
}

/// Whether all bytes are such. All of them are asked, for then the compiler asks many at once.
fn has_only(text: &str, such: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(true, |all, byte| all & such(byte))
}

/// Between signs JSON takes these for nothing.
fn blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(body: &str) -> Option<(Vec<(&str, &str)>, &str)> {
        let mut members = Vec::new();
        let payload = introduced(body, |key, text| members.push((key, text)))?;
        Some((members, payload))
    }

    #[test]
    fn what_is_written_as_the_platform_writes_it_is_read() {
        for (body, members, payload) in [
            (
                r#"{"schema":"2.0","header":{"event_id":"e","later":"ü"},"event":{"a":1}}"#,
                &[("event_id", "e"), ("later", "ü")][..],
                r#"{"a":1}"#,
            ),
            (
                "\n{ \"schema\" : \"2.0\" ,\r\n\"header\":\t{ \"a\" :\"\" } , \"event\" : [ 1 ] }\n",
                &[("a", "")],
                "[ 1 ]",
            ),
            (
                r#"{"schema":"2.0","header":{"a":"1","a":"2"},"event":7}"#,
                &[("a", "1"), ("a", "2")],
                "7",
            ),
            // Whether that is one value is for others to find out.
            (
                r#"{"schema":"2.0","header":{"a":"1"},"event":{},"b":{}}"#,
                &[("a", "1")],
                r#"{},"b":{}"#,
            ),
        ] {
            assert_eq!(read(body), Some((members.to_vec(), payload)), "{body}");
        }
    }

    #[test]
    fn anything_else_is_left_to_a_reader_of_json() {
        let usual = r#"{"schema":"2.0","header":{"a":"1"},"event":{"b":2}}"#;
        assert!(read(usual).is_some());
        for (from, to) in [
            ("2.0", "1.0"),
            ("2.0", "2\\u002e0"),
            ("\"2.0\"", "2.0"),
            ("schema", "scheme"),
            ("header", "head"),
            ("\"event\"", "\"Event\""),
            ("\"a\"", "\"\\u0061\""),
            ("\"1\"", "\"\\n\""),
            ("\"1\"", "\"\n\""),
            ("\"1\"", "1"),
            ("\"1\"", "null"),
            ("\"1\"", "{\"c\":\"1\"}"),
            ("{\"a\":\"1\"}", "{}"),
            ("{\"a\":\"1\"}", "{\"a\":\"1\",}"),
            ("{\"a\":\"1\"}", "{\"a\" \"1\"}"),
            ("{\"a\":\"1\"}", "null"),
            (",\"header\"", ",\"x\":\"y\",\"header\""),
            (",\"header\"", "\u{a0},\"header\""),
            ("{\"b\":2}", "null"),
            ("{\"b\":2}", ""),
            ("{\"b\":2}", "{\"b\":\"\u{1}\"}"),
            ("}}", "]"),
        ] {
            let body = usual.replacen(from, to, 1);
            assert_ne!(body, usual);
            assert_eq!(read(&body), None, "{body}");
        }
        for cut in 0..usual.len() - 1 {
            assert_eq!(read(&usual[..cut]), None, "{cut}");
        }
    }

    proptest! {
        #[test]
        fn a_text_is_plain_up_to_what_is_not(bytes in prop::collection::vec(any::<u8>(), 0..40), tame in any::<bool>()) {
            // One byte in nine is special; without these, long texts are met, too.
            let bytes: Vec<u8> = bytes.into_iter().map(|byte| if tame { byte | 0x60 } else { byte }).collect();
            let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
            let first = bytes.iter().position(special).unwrap_or(bytes.len());
            prop_assert_eq!(plain(&bytes), first);
        }

        #[test]
        fn what_is_read_is_what_serde_json_reads(
            members in prop::collection::vec(("[ -~\t\"\\\\üß€]{0,12}", "[ -~\t\"\\\\üß€]{0,12}"), 1..5),
            spaced in any::<bool>(),
        ) {
            let header: serde_json::Map<String, serde_json::Value> =
                members.into_iter().map(|(key, text)| (key, text.into())).collect();
            let body = serde_json::json!({"event": {"b": [1, 2]}, "header": header, "schema": "2.0"});
            let pretty = serde_json::to_string_pretty(&body["header"]).expect("JSON");
            let header = if spaced { pretty } else { body["header"].to_string() };
            let text = format!(r#"{{"schema":"2.0","header":{header},"event":{}}}"#, body["event"]);
            let escaped = body["header"].to_string().contains('\\');
            match read(&text) {
                None => prop_assert!(escaped, "{}", text),
                Some((members, payload)) => {
                    let members = members.into_iter().map(|(key, text)| (key.to_owned(), text.into()));
                    let members: serde_json::Map<_, _> = members.collect();
                    prop_assert_eq!(&serde_json::Value::Object(members), &body["header"]);
                    prop_assert_eq!(payload, body["event"].to_string());
                }
            }
        }
    }
}
