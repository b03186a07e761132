//! A value of an enumeration: its meaning in one line, or a mapping where there is more to say.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::leaf::Text;
use super::node::{FromNode, node};
use crate::diagnostic::Diagnostics;
use crate::source::Spanned;
use crate::yaml::{Node, Yaml};

/// A value of an enumeration.
#[derive(Debug, Clone)]
pub struct ValueSpec {
    /// The Rust-side name, `snake_case`, where given.
    pub name: Option<Text>,
    /// What the value means.
    pub doc: String,
    /// Why not to use it.
    pub deprecated: Option<String>,
}

node! {
    /// A value of an enumeration in full.
    pub struct ValueMore {
        /// Its name in Rust, where the value itself is none.
        opt name: Text,
        /// What it means.
        req doc: Text,
        /// Why not to use it.
        opt deprecated: Text,
    }
}

impl FromNode for ValueSpec {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        if matches!(node.value, Yaml::Map(_)) {
            let more = ValueMore::from_node(node, diagnostics)?;
            return Some(Self {
                name: more.name,
                doc: more.doc.value,
                deprecated: more.deprecated.map(|reason| reason.value),
            });
        }
        let text = String::from_node(node, diagnostics)?;
        let (name, doc) = match text.split_once(" | ") {
            Some((name, doc)) => (
                Some(Spanned::new(name.trim().to_owned(), node.span)),
                doc.trim().to_owned(),
            ),
            None => (None, text),
        };
        Some(Self {
            name,
            doc,
            deprecated: None,
        })
    }
}

impl JsonSchema for ValueSpec {
    fn schema_name() -> Cow<'static, str> {
        "EnumValue".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let full = generator.subschema_for::<ValueMore>();
        json_schema!({
            "description": "`meaning`, `name | meaning` where the value itself is no name, or a mapping.",
            "anyOf": [{ "type": "string" }, full],
        })
    }
}
