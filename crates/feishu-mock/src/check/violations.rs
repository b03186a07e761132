//! What is wrong with a request or an answer, collected: the platform names everything at once.

use std::fmt::Display;

use crate::exchange::refusal::Violation;
use crate::ground::nearest::nearest;

/// How much the server lets pass.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Leniency {
    pub(crate) unknown_fields: bool,
    pub(crate) unknown_enum_values: bool,
}

/// What is wrong, collected.
pub(super) struct Violations {
    pub(super) list: Vec<Violation>,
    pub(super) leniency: Leniency,
}

impl Violations {
    pub(super) fn push(
        &mut self,
        field: impl Display,
        value: impl Display,
        description: impl Into<String>,
    ) {
        self.list.push(Violation {
            field: field.to_string(),
            value: value.to_string().chars().take(200).collect(),
            description: description.into(),
        });
    }

    /// A name that none of the known ones is.
    pub(super) fn unknown<'a>(
        &mut self,
        field: impl Display,
        value: impl Display,
        what: &str,
        (name, known): (&str, impl IntoIterator<Item = &'a str>),
    ) {
        if self.leniency.unknown_fields {
            return;
        }
        let meant = match nearest(name, known) {
            Some(meant) => format!("; did you mean `{meant}`?"),
            None => String::new(),
        };
        self.push(field, value, format!("no such {what} is documented{meant}"));
    }
}
