//! From the platform's names to Rust's.

/// `snake_case` of a name on the wire: `fooBar`, `foo-bar` and `foo.bar` become `foo_bar`.
#[must_use]
pub fn snake(name: &str) -> String {
    let mut out = String::new();
    let mut previous: Option<char> = None;
    let mut chars = name.chars().peekable();
    while let Some(c) = chars.next() {
        if !c.is_ascii_alphanumeric() {
            if !out.is_empty() && !out.ends_with('_') {
                out.push('_');
            }
        } else if c.is_ascii_uppercase() {
            let after_lower =
                previous.is_some_and(|p| p.is_ascii_lowercase() || p.is_ascii_digit());
            let before_lower = chars.peek().is_some_and(char::is_ascii_lowercase);
            let inside_upper = previous.is_some_and(|p| p.is_ascii_uppercase());
            if (after_lower || (inside_upper && before_lower)) && !out.ends_with('_') {
                out.push('_');
            }
            out.push(c.to_ascii_lowercase());
        } else {
            out.push(c);
        }
        previous = Some(c);
    }
    while out.ends_with('_') {
        out.pop();
    }
    if out.starts_with(|c: char| c.is_ascii_digit()) {
        out.insert(0, '_');
    }
    out
}

/// `PascalCase` of a name on the wire.
#[must_use]
pub fn pascal(name: &str) -> String {
    let snake = snake(name);
    snake
        .split('_')
        .flat_map(|word| {
            let mut chars = word.chars();
            chars
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(chars)
        })
        .collect()
}

/// `SCREAMING_CASE` of a name on the wire.
#[must_use]
pub fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// What the names of generated types begin with: the words of a resource, or of what belongs to it, as
/// the official id has them. `calendar.event` and `list` become `CalendarEventList`, so that the types of
/// different resources have different names, though they stand in different modules.
#[must_use]
pub fn stem(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    words
        .into_iter()
        .map(|word| pascal(word.as_ref()))
        .collect()
}

/// The types that are made for an operation whose names begin with this.
#[must_use]
pub fn types_of_operation(stem: &str) -> [String; 3] {
    ["Call", "Args", "Response"].map(|kind| format!("{stem}{kind}"))
}

/// The type of the handle of a resource whose names begin with this.
#[must_use]
pub fn handle(stem: &str) -> String {
    format!("{stem}Resource")
}

/// A sentence as what follows a colon. A word in capitals, as `OKR`, keeps them.
#[must_use]
pub fn uncapitalised(sentence: &str) -> String {
    let mut chars = sentence.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => sentence.to_owned(),
    }
}

/// A name as an identifier: one that Rust has taken gets a `_`.
#[must_use]
pub fn ident(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_err() {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{ident, pascal, snake, stem, uncapitalised};

    #[test]
    fn names_become_snake_case() {
        for (wire, rust) in [
            ("talent_id", "talent_id"),
            ("talentId", "talent_id"),
            ("URLPath", "url_path"),
            ("zh-CN", "zh_cn"),
            ("X-Lark-Locale", "x_lark_locale"),
            ("a.b", "a_b"),
            ("2fa", "_2fa"),
        ] {
            assert_eq!(snake(wire), rust, "{wire}");
        }
    }

    #[test]
    fn names_become_pascal_case() {
        assert_eq!(pascal("batch_delete"), "BatchDelete");
        assert_eq!(pascal("zh-CN"), "ZhCn");
        assert_eq!(pascal("ForwardIcon"), "ForwardIcon");
    }

    #[test]
    fn types_begin_with_the_words_of_their_id() {
        assert_eq!(stem(["note"]), "Note");
        assert_eq!(
            stem(["calendar", "event", "chat_member", "batch_get"]),
            "CalendarEventChatMemberBatchGet"
        );
    }

    #[test]
    fn sentences_go_on_after_a_colon() {
        for (sentence, expected) in [
            ("Notes of talents.", "notes of talents."),
            ("OKR periods.", "OKR periods."),
            ("Évaluations.", "évaluations."),
            ("审批", "审批"),
            ("A", "A"),
            ("", ""),
        ] {
            assert_eq!(uncapitalised(sentence), expected);
        }
    }

    #[test]
    fn keywords_become_identifiers() {
        for (name, expected) in [
            ("type", "type_"),
            ("Self", "Self_"),
            ("self", "self_"),
            ("note", "note"),
            ("move", "move_"),
        ] {
            assert_eq!(ident(name), expected);
        }
    }
}
