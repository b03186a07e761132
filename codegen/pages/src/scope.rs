//! Scope ids in prose, such as `hire:note:readonly`.

use serde::Serialize;

use super::cell::plain;

/// The scopes that reveal a field, any one of which is enough.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldScopes {
    /// The value of the field for which the scopes are needed; `None`: whatever its value.
    pub value: Option<String>,
    /// Scope ids.
    pub scopes: Vec<String>,
}

/// The scope ids in `text`, in order, each once.
///
/// A scope is words joined by colons. Single words are scopes too (`offline_access`), but only
/// where they stand in code marks.
pub(crate) fn scope_ids(decoded: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let text = plain(decoded);
    let words = text
        .split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':' | '-')))
        .map(|word| word.trim_matches([':', '.', '-']));
    for word in words {
        let mut parts = word.split(':');
        let shaped = word.contains(':')
            && word.starts_with(|c: char| c.is_ascii_lowercase())
            && parts.all(|part| part.starts_with(|c: char| c.is_ascii_alphabetic()));
        if shaped && !found.iter().any(|seen| seen == word) {
            found.push(word.to_owned());
        }
    }
    for word in decoded.split('`').skip(1).step_by(2) {
        let shaped = word.contains('_')
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if shaped && !found.iter().any(|seen| seen == word) {
            found.push(word.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::scope_ids;

    #[test]
    fn scopes_are_found_in_code_in_parentheses_and_next_to_other_scripts() {
        assert_eq!(
            scope_ids("`a:b.c:readonly` 读 写(a:b_d) 即可e:f 12:00 https://x.y `offline_access`"),
            ["a:b.c:readonly", "a:b_d", "e:f", "offline_access"]
        );
    }
}
