//! What is wrong with a request, collected: the platform names everything at once.

use std::fmt::Display;

use crate::exchange::refusal::Violation;

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

    pub(super) fn unknown(&mut self, field: impl Display, value: impl Display, what: &str) {
        if !self.leniency.unknown_fields {
            self.push(field, value, format!("no such {what} is documented"));
        }
    }
}
