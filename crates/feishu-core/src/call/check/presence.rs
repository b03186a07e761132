//! What it takes for a required text to be there.

use super::rule::Seen;
use crate::ground::operation::{Arity, Field, Kind, Rule};

/// What is said of a text that is there and says nothing.
pub const DEMAND: &str = "is required and cannot be empty";

/// Whether a required text is empty, which the platform takes for one that was not given. Where an empty one is
/// documented to mean something, the field's table says so: `Rule::MinLength(0)`.
#[must_use]
pub fn is_hollow(field: &Field, value: Seen<'_>) -> bool {
    field.required
        && field.arity == Arity::One
        && value == Seen::Text("")
        && matches!(
            field.kind,
            Kind::String | Kind::Secret | Kind::StringEnum(_)
        )
        && !field
            .rules
            .iter()
            .any(|rule| matches!(rule, Rule::MinLength(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn required_text_is_not_empty_unless_the_table_says_that_it_may_be() {
        const NAMES: &[&str] = &["low"];
        let text = Field::body("text", Kind::String);
        for (field, value, expected) in [
            (text.required(), "", true),
            (text.required(), " ", false),
            (text, "", false),
            (text.required().rules(&[Rule::MinLength(0)]), "", false),
            (text.required().rules(&[Rule::MaxLength(9)]), "", true),
            (text.required().list(), "", false),
            (
                Field::query("tide", Kind::StringEnum(NAMES)).required(),
                "",
                true,
            ),
        ] {
            assert_eq!(is_hollow(&field, Seen::Text(value)), expected, "{field:?}");
        }
    }
}
