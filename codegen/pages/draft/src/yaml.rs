//! Specs as text.

/// A scalar, quoted where YAML would take it for something else.
pub(crate) fn scalar(text: &str) -> String {
    let plain = !text.is_empty()
        && text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/' || c == '_')
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "_-./:".contains(c))
        && !text.ends_with(':')
        && !text.contains("::")
        && !matches!(
            text,
            "true" | "false" | "null" | "yes" | "no" | "on" | "off"
        )
        && text.parse::<f64>().is_err();
    if plain { text.to_owned() } else { quoted(text) }
}

/// A scalar in quotes.
pub(crate) fn quoted(text: &str) -> String {
    if text.contains(['\\', '"']) && !text.contains(['\'', '\n', '\t']) {
        return format!("'{text}'");
    }
    serde_json::Value::from(text).to_string()
}

/// A scalar that is a number or a truth value.
pub(crate) fn bare_or_quoted(text: &str) -> String {
    let bare = text.parse::<i64>().is_ok() || matches!(text, "true" | "false");
    if bare { text.to_owned() } else { scalar(text) }
}

/// One scalar as it is, several as a list.
pub(crate) fn one_or_list(items: &[String]) -> String {
    match items {
        [one] => one.clone(),
        several => format!("[{}]", several.join(", ")),
    }
}

/// Words of several kinds as one scalar, in quotes where YAML would read them otherwise.
pub(crate) fn inline(text: &str) -> String {
    let opens = text.starts_with(|c: char| "!&*-?|>@`%'\"#{}[],:".contains(c));
    let breaks = text.contains(": ") || text.contains(" #") || text.ends_with(':');
    let literal = matches!(text, "true" | "false" | "null" | "~") || text.parse::<f64>().is_ok();
    if text.is_empty()
        || opens
        || breaks
        || literal
        || text.trim() != text
        || text.contains(['\n', '\t'])
    {
        quoted(text)
    } else {
        text.to_owned()
    }
}
