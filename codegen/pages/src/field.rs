//! Fields: what the rows of parameter, body and event tables say.

use serde::Serialize;

use super::enum_values::EnumValue;
use super::rules::Rules;
use super::scope::FieldScopes;

/// A table of fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldTable {
    /// The line of the table's header.
    pub line: usize,
    /// Where the depth of the fields comes from.
    pub nesting: Nesting,
    /// The fields at the top, each with those inside it.
    pub fields: Vec<Field>,
}

impl FieldTable {
    /// The fields of an answer, and whether they stand beside `code`.
    #[must_use]
    pub fn answer(&self) -> (Vec<Field>, bool) {
        if let Some(data) = self.fields.iter().find(|field| field.name == "data") {
            return (data.children.clone(), false);
        }
        let own = self
            .fields
            .iter()
            .filter(|field| !matches!(field.name.as_str(), "code" | "msg" | "message" | "error"));
        (own.cloned().collect(), true)
    }
}

/// Where the depth of a table's fields comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Nesting {
    /// The table marks it, or needs no marks.
    Marked,
    /// The table does not show it; the example next to it does.
    FromExample,
    /// Neither shows it: every field stands at the top, or right under its last unmarked one.
    Unknown,
}

/// A field of a request, a response or an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The type as the page names it, such as `string`, `note[]` or `-`.
    pub doc_type: String,
    /// What the required column says; `None` where the table has none. Path parameters are
    /// required without one.
    pub required: Option<bool>,
    /// What the first word of the description says, where it is one for required or optional. It
    /// may contradict [`Field::required`].
    pub required_in_prose: Option<bool>,
    /// The description as plain text, without the labelled parts below.
    pub description: String,
    /// The default value, without quotes of its own.
    pub default: Option<String>,
    /// What the page says in words in place of a default value.
    pub default_note: Option<String>,
    /// The example value as it is written: text may or may not be in quotes.
    pub example: Option<String>,
    /// The values the page lists under a label for them.
    pub enum_values: Vec<EnumValue>,
    /// The values the description lists in running text: hints, no more.
    pub prose_values: Vec<EnumValue>,
    /// Validation rules.
    pub rules: Rules,
    /// The scopes without which the field is absent, or a value of it not accepted.
    pub field_scopes: Vec<FieldScopes>,
    /// The page's words where it advises against the field.
    pub discouraged: Option<String>,
    /// The fields inside.
    pub children: Vec<Field>,
    /// The line of the row.
    pub line: usize,
}

impl Field {
    /// Whether the type is one of the plain ones, or a list of one: such a field holds no fields.
    pub fn is_scalar(&self) -> bool {
        let item = self.doc_type.trim_end_matches("[]");
        let item = item
            .strip_prefix("array<")
            .and_then(|inner| inner.strip_suffix('>'))
            .unwrap_or(item);
        matches!(
            item,
            "string"
                | "int"
                | "integer"
                | "int64"
                | "boolean"
                | "bool"
                | "number"
                | "float"
                | "number(float)"
                | "file"
        )
    }

    /// This field and all inside it, in the order of the page.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Field, usize)) {
        fn step<'a>(field: &'a Field, depth: usize, visit: &mut dyn FnMut(&'a Field, usize)) {
            visit(field, depth);
            for child in &field.children {
                step(child, depth + 1, visit);
            }
        }
        step(self, 0, visit);
    }
}
