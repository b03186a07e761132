//! Where in a JSON text something is: from a byte offset to a path such as `data.items[3].name`.
//!
//! Tracking the path while decoding would cost every call; finding it again costs only the calls
//! that fail. The scan is lenient, since the text it walks may be cut or no JSON at all.

use std::fmt::Write as _;

/// How much of the text an excerpt shows on either side.
const AROUND: usize = 60;
/// How much of one key a path shows, and how long a path gets.
const KEY: usize = 64;
const PATH: usize = 256;

enum Frame<'a> {
    Object { key: Option<&'a [u8]> },
    Array { index: usize },
}

/// The offset of serde_json's line and column.
pub(crate) fn offset(text: &[u8], line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].iter().position(|&byte| byte == b'\n') {
            Some(end) => start += end + 1,
            None => return text.len(),
        }
    }
    start.saturating_add(column).min(text.len())
}

/// Where the item of a list ended that stands before `offset`, on the other side of the comma or
/// bracket behind it.
pub(crate) fn item_end(text: &[u8], offset: usize) -> usize {
    let read = &text[..offset.min(text.len())];
    read.iter()
        .rposition(|byte| matches!(byte, b',' | b']'))
        .unwrap_or(offset)
}

/// The path of the value that was being read when `offset` bytes had been.
pub(crate) fn path(text: &[u8], offset: usize) -> String {
    let mut stack: Vec<Frame<'_>> = Vec::new();
    let mut found = String::new();
    let mut at = 0;
    // Whether a string here is a key.
    let mut key_next = false;
    while at < text.len() && at < offset {
        match text[at] {
            b'{' | b'[' => {
                found = render(&stack);
                key_next = text[at] == b'{';
                stack.push(if key_next {
                    Frame::Object { key: None }
                } else {
                    Frame::Array { index: 0 }
                });
                at += 1;
            }
            b'}' | b']' => {
                stack.pop();
                found = render(&stack);
                key_next = false;
                at += 1;
            }
            b',' => {
                match stack.last_mut() {
                    Some(Frame::Object { key }) => {
                        *key = None;
                        key_next = true;
                    }
                    Some(Frame::Array { index }) => {
                        *index += 1;
                        found = render(&stack);
                    }
                    None => {}
                }
                at += 1;
            }
            b'"' => {
                let end = string_end(text, at);
                let inner = text.get(at + 1..end.saturating_sub(1)).unwrap_or_default();
                match stack.last_mut() {
                    Some(Frame::Object { key }) if key_next => {
                        *key = Some(inner);
                        key_next = false;
                    }
                    _ => found = render(&stack),
                }
                at = end;
            }
            b':' => {
                // An error about an object or a list may be placed just before it.
                found = render(&stack);
                at += 1;
            }
            b' ' | b'\t' | b'\r' | b'\n' => at += 1,
            _ => {
                found = render(&stack);
                at += 1;
                while at < text.len() && !b",]} \t\r\n".contains(&text[at]) {
                    at += 1;
                }
            }
        }
    }
    found
}

/// The index behind the string that begins here; the text's length where it does not end.
fn string_end(text: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while at < text.len() {
        match text[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    text.len()
}

fn render(stack: &[Frame<'_>]) -> String {
    let mut path = String::new();
    for frame in stack {
        if path.len() > PATH {
            path.push('…');
            break;
        }
        match frame {
            Frame::Object { key: Some(key) } => {
                if !path.is_empty() {
                    path.push('.');
                }
                let key = String::from_utf8_lossy(key);
                path.push_str(cut(&key, KEY));
            }
            Frame::Object { key: None } => {}
            Frame::Array { index } => {
                let _ = write!(path, "[{index}]");
            }
        }
    }
    path
}

/// The text, no longer than this many bytes, cut between characters.
pub(crate) fn cut(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    let mut end = most;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// What stands around an offset, on one line, with an ellipsis where there is more.
pub(crate) fn excerpt(text: &[u8], offset: usize) -> String {
    let offset = offset.min(text.len());
    let mut start = offset.saturating_sub(AROUND);
    let mut end = offset.saturating_add(AROUND).min(text.len());
    // A byte of the form 10xxxxxx continues a character.
    while start > 0 && text[start] & 0xC0 == 0x80 {
        start -= 1;
    }
    while end < text.len() && text[end] & 0xC0 == 0x80 {
        end += 1;
    }
    let mut excerpt = String::new();
    if start > 0 {
        excerpt.push('…');
    }
    for character in String::from_utf8_lossy(&text[start..end]).chars() {
        excerpt.push(if character.is_control() {
            ' '
        } else {
            character
        });
    }
    if end < text.len() {
        excerpt.push('…');
    }
    excerpt
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locate<T: serde::de::DeserializeOwned>(text: &str) -> String {
        let error = serde_json::from_str::<T>(text).err().expect("an error");
        path(
            text.as_bytes(),
            offset(text.as_bytes(), error.line(), error.column()),
        )
    }

    #[derive(serde::Deserialize)]
    struct Outer {
        #[allow(dead_code)]
        data: Inner,
    }

    #[derive(serde::Deserialize)]
    struct Inner {
        #[allow(dead_code)]
        items: Vec<Item>,
    }

    #[derive(serde::Deserialize)]
    struct Item {
        #[allow(dead_code)]
        time: i64,
    }

    #[test]
    fn the_path_names_the_value_that_does_not_fit() {
        for (text, expected) in [
            (
                r#"{"data":{"items":[{"time":1},{"time":"x"},{"time":3}]}}"#,
                "data.items[1].time",
            ),
            (
                r#"{"data":{"items":[{"time":1},{"time":{}}]}}"#,
                "data.items[1].time",
            ),
            (r#"{"data":{"items":[{"time":1}, 7]}}"#, "data.items[1]"),
            (
                r#"{"data":{"items":[{"time":1},{"other":"}],\"{"}]}}"#,
                "data.items[1]",
            ),
            (r#"{"data":{"items":"no"}}"#, "data.items"),
            (r#"{"data":{"items":["#, "data.items"),
            (
                "{\n \"data\" : {\n  \"items\": [\n {\"time\": true} ] } }",
                "data.items[0].time",
            ),
            (r#"{"data":null}"#, "data"),
            ("<html>", ""),
        ] {
            assert_eq!(locate::<Outer>(text), expected, "{text}");
        }
    }

    #[test]
    fn excerpts_are_cut_between_characters() {
        let text = "好".repeat(200);
        for at in 0..text.len() {
            let excerpt = excerpt(text.as_bytes(), at);
            assert!(!excerpt.contains('\u{FFFD}'), "{excerpt}");
            assert!(excerpt.chars().count() < 50);
        }
    }

    #[test]
    fn any_bytes_can_be_walked() {
        for text in [
            &b"\"\\"[..],
            b"}}]]",
            b",,,:",
            b"{\"a",
            b"\xff\xfe{[",
            b"[[[[\"\\\"",
            b"{\"a\":tru",
        ] {
            for at in 0..=text.len() + 1 {
                let _ = path(text, at);
                let _ = excerpt(text, at);
            }
        }
        assert_eq!(offset(b"a\nb", 9, 9), 3);
    }
}
