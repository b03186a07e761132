//! The example file of an operation, from the values that its page shows.

use feishu_codegen_pages::wire::{DocKind, DocType};
use feishu_codegen_pages::{Endpoint, Example, Field, FieldTable};

use super::words::MARK;

/// The example as JSON text; `None` where the page shows nothing at all.
pub(crate) fn file(endpoint: &Endpoint) -> Option<String> {
    let multipart =
        endpoint.headers.content_type == Some(feishu_codegen_pages::ContentType::Multipart);
    let headers: Vec<&Field> = endpoint.headers.own().collect();
    let mut parts: Vec<(&str, String)> = Vec::new();
    for (name, fields) in [
        ("path", rows(&endpoint.path_params)),
        ("query", rows(&endpoint.query_params)),
        ("headers", headers),
    ] {
        parts.extend(params(&fields).map(|text| (name, text)));
    }
    let body = endpoint
        .request_example
        .as_ref()
        .and_then(Example::sound_text);
    match body {
        Some(text) if endpoint.body.is_some() && is_object(&text) => {
            parts.push(("body", reindented(&text)));
        }
        _ if multipart || endpoint.body.is_some() => {
            parts.extend(params(&rows(&endpoint.body)).map(|text| ("body", text)));
        }
        _ => {}
    }
    let response = endpoint
        .response_example
        .as_ref()
        .and_then(Example::sound_text);
    if let Some(text) = response.filter(|text| is_object(text)) {
        parts.push(("response", reindented(&text)));
    }
    if parts.is_empty() {
        return None;
    }
    let parts: Vec<String> = parts
        .into_iter()
        .map(|(name, text)| format!("\"{name}\":{text}"))
        .collect();
    let mut text = reindented(&format!("{{{}}}", parts.join(",")));
    text.push('\n');
    Some(text)
}

fn is_object(text: &str) -> bool {
    text.trim_start().starts_with('{')
}

fn rows(table: &Option<FieldTable>) -> Vec<&Field> {
    table.iter().flat_map(|table| &table.fields).collect()
}

fn params(fields: &[&Field]) -> Option<String> {
    let pairs: Vec<String> = fields
        .iter()
        .filter_map(|field| {
            let value = field.shown().or_else(|| {
                let default = field
                    .default
                    .as_deref()
                    .filter(|_| field.required == Some(true));
                default.and_then(|text| field.as_json(text))
            });
            let value = match value {
                Some(value) => value,
                None if DocType::parse(&field.doc_type).kind == DocKind::File => return None,
                None if field.required == Some(true) => {
                    let lists = DocType::parse(&field.doc_type).lists;
                    format!("{}\"{MARK}\"{}", "[".repeat(lists), "]".repeat(lists))
                }
                None => return None,
            };
            Some(format!(
                "{}:{value}",
                serde_json::Value::from(field.name.as_str())
            ))
        })
        .collect();
    (!pairs.is_empty()).then(|| format!("{{{}}}", pairs.join(",")))
}

/// Sound JSON, laid out; strings and numbers keep their spelling.
pub(crate) fn reindented(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0usize;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                out.push(c);
                let mut escaped = false;
                for c in chars.by_ref() {
                    out.push(c);
                    if c == '"' && !escaped {
                        break;
                    }
                    escaped = c == '\\' && !escaped;
                }
            }
            '{' | '[' => {
                let closing = if c == '{' { '}' } else { ']' };
                while chars.peek().is_some_and(|c| c.is_whitespace()) {
                    chars.next();
                }
                out.push(c);
                if chars.peek() == Some(&closing) {
                    chars.next();
                    out.push(closing);
                } else {
                    depth += 1;
                    new_line(&mut out, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut out, depth);
                out.push(c);
            }
            ',' => {
                out.push(c);
                new_line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            c if c.is_whitespace() => {}
            c => out.push(c),
        }
    }
    out
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
}

#[cfg(test)]
mod tests {
    use super::reindented;

    #[test]
    fn json_is_laid_out_and_keeps_its_spelling() {
        assert_eq!(
            reindented(r#"{"a":[ 1.50 , {} ],"b":"x, \"{\" y","c":[]}"#),
            "{\n  \"a\": [\n    1.50,\n    {}\n  ],\n  \"b\": \"x, \\\"{\\\" y\",\n  \"c\": []\n}"
        );
    }
}
