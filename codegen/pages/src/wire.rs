//! What a documented type is on the wire.

/// A type as a page names it, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocType {
    /// What an item is.
    pub kind: DocKind,
    /// How many lists are around it.
    pub lists: usize,
}

/// What a documented item is on the wire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocKind {
    /// `string`.
    String,
    /// `int`.
    Int,
    /// `number(float)`.
    Float,
    /// `boolean`.
    Bool,
    /// `file`.
    File,
    /// An object, by its documented name; empty where it has none.
    Object(String),
}

impl DocType {
    /// Takes a type apart.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut item = text.trim();
        let mut lists = 0;
        loop {
            let inner = item.strip_suffix("[]").or_else(|| {
                item.strip_prefix("array<")
                    .and_then(|rest| rest.strip_suffix('>'))
            });
            let Some(inner) = inner else { break };
            item = inner.trim();
            lists += 1;
        }
        let kind = match item {
            "string" => DocKind::String,
            "int" | "integer" | "int32" | "int64" => DocKind::Int,
            "number" | "float" | "number(float)" | "double" => DocKind::Float,
            "boolean" | "bool" => DocKind::Bool,
            "file" => DocKind::File,
            "-" | "object" | "" => DocKind::Object(String::new()),
            "list" | "array" => {
                lists += 1;
                DocKind::Object(String::new())
            }
            name => DocKind::Object(name.to_owned()),
        };
        Self { kind, lists }
    }

    /// Whether an item is an object.
    #[must_use]
    pub fn is_object(&self) -> bool {
        matches!(self.kind, DocKind::Object(_))
    }
}

#[cfg(test)]
mod tests {
    use super::{DocKind, DocType};

    #[test]
    fn types_are_taken_apart() {
        for (text, kind, lists) in [
            ("string", DocKind::String, 0),
            ("int[]", DocKind::Int, 1),
            ("array<string>", DocKind::String, 1),
            ("number(float)", DocKind::Float, 0),
            (
                "job.manager[][]",
                DocKind::Object("job.manager".to_owned()),
                2,
            ),
            ("-", DocKind::Object(String::new()), 0),
        ] {
            assert_eq!(DocType::parse(text), DocType { kind, lists }, "{text}");
        }
    }
}
