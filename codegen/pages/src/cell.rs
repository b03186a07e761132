//! The markup inside a table cell.

/// Turns `<br>` into line ends and entities into characters; keeps escapes, bold marks, code
/// marks and links.
pub(crate) fn decode(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (decoded, taken) = line_break(rest)
            .or_else(|| entity(rest))
            .unwrap_or_else(|| (rest.chars().next().unwrap_or(' '), 1));
        out.push(decoded);
        rest = &rest[taken..];
    }
    out.push_str(rest);
    out
}

fn line_break(text: &str) -> Option<(char, usize)> {
    ["<br>", "<br/>", "<br />", "</br>"]
        .into_iter()
        .find(|tag| text.starts_with(tag))
        .map(|tag| ('\n', tag.len()))
}

fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(10).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let decoded = match name {
        "gt" => '>',
        "lt" => '<',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "ensp" => '\u{2002}',
        "emsp" => '\u{2003}',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    };
    Some((decoded, end + 1))
}

/// Undoes the escapes that Markdown needs: `\[`, `\]`, `\-`, `\|`, `\_`, `\*`. Others stay, because
/// examples hold JSON whose `\"` and `\n` mean something.
pub(crate) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\\'
            && let Some(next) = chars.peek()
            && matches!(next, '[' | ']' | '-' | '|' | '_' | '*')
        {
            continue;
        }
        out.push(c);
    }
    out
}

/// Decoded text as a person reads it: links become their text, bold and code marks go, runs of
/// blanks become one, lines are trimmed and empty ones dropped.
pub(crate) fn plain(decoded: &str) -> String {
    let unmarked = unescape(&without_links(decoded).replace("**", "").replace('`', ""));
    let lines: Vec<String> = unmarked
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n")
}

/// Replaces `[text](target)` by `text`. Square brackets without a target stay.
pub(crate) fn without_links(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(link) = next_link(rest) {
        out.push_str(&rest[..link.at]);
        out.push_str(link.label);
        rest = link.rest;
    }
    out.push_str(rest);
    out
}

/// The targets of the links in a text.
pub(crate) fn targets(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(link) = next_link(rest) {
        found.push(link.target);
        rest = link.rest;
    }
    found
}

/// A link in a text: `[label](target)`.
struct Link<'a> {
    /// Where it begins.
    at: usize,
    label: &'a str,
    target: &'a str,
    /// What follows it.
    rest: &'a str,
}

fn next_link(text: &str) -> Option<Link<'_>> {
    text.match_indices('[').find_map(|(at, _)| {
        let (label, behind) = text[at + 1..].split_once("](")?;
        let (target, rest) = behind.split_once(')')?;
        // A label with its own bracket is not a link of this one: `[a [b](c)`.
        let whole = !label.contains('[') && !target.contains(char::is_whitespace);
        whole.then_some(Link {
            at,
            label,
            target,
            rest,
        })
    })
}

/// A header cell as plain text: some pages set theirs in bold.
pub(crate) fn header_cell(raw: &str) -> String {
    plain(&decode(raw))
}

#[cfg(test)]
mod tests {
    use super::{decode, plain, targets, unescape};

    #[test]
    fn entities_and_breaks_are_decoded_and_unknown_ones_kept() {
        assert_eq!(
            decode("a<br>b &gt;= c &#65;&#x42; &nope; < &"),
            "a\nb >= c AB &nope; < &"
        );
    }

    #[test]
    fn only_markdown_escapes_are_undone() {
        assert_eq!(unescape(r#"note\[\] \- "\n\"""#), r#"note[] - "\n\"""#);
    }

    #[test]
    fn links_are_found_by_their_targets() {
        assert_eq!(
            targets("[1] see [one](https://x.y/1), [a [two](/2) or [none](of these)"),
            ["https://x.y/1", "/2"]
        );
        assert!(targets("[open](https://x.y").is_empty());
    }

    #[test]
    fn plain_text_keeps_link_text_and_bare_brackets() {
        assert_eq!(
            plain("see **[the  page](https://x.y/z)** and `code` [1, 2]\n\n next"),
            "see the page and code [1, 2]\nnext"
        );
        assert_eq!(plain("[1] [a [b](c) [d](e f)"), "[1] [a b [d](e f)");
    }
}
