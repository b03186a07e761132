//! A parameter or field: a type and its words in one line, or a mapping where there is more to say.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::leaf::{OneOrList, Scalar, Text};
use super::node::{Entries, FromNode, node};
use super::type_expr::TypeExpr;
use crate::diagnostic::Diagnostics;
use crate::source::{Span, Spanned};
use crate::yaml::Node;

/// In place of a field's name: the fields of a type, all of them.
pub const SPREAD: &str = "..";

/// A parameter or field.
#[derive(Debug, Clone)]
pub struct FieldSpec {
    /// Its type.
    pub type_expr: Spanned<TypeExpr>,
    /// What its name cannot say.
    pub doc: Option<String>,
    /// All else.
    pub more: FieldMore,
    /// Where it stands.
    pub span: Span,
}

node! {
    /// A field in full.
    pub struct FieldMore {
        /// Its type: `string!`, `Note[]`, `unix_ms as string`.
        opt r#type: Text,
        /// What its name cannot say: unit, format, which id, when absent.
        opt doc: Text,
        /// What the platform assumes when it is not sent.
        opt default: Spanned<Scalar>,
        /// The smallest number.
        opt min: Spanned<i64>,
        /// The largest number.
        opt max: Spanned<i64>,
        /// The fewest characters.
        opt min_length: Spanned<i64>,
        /// The most characters.
        opt max_length: Spanned<i64>,
        /// The fewest items.
        opt min_items: Spanned<i64>,
        /// The most items.
        opt max_items: Spanned<i64>,
        /// The regular expression it has to match.
        opt pattern: Text,
        /// The only numbers allowed.
        opt one_of: OneOrList<Spanned<i64>>,
        /// The largest file, in MB.
        opt max_megabytes: Spanned<i64>,
        /// Scopes of which any one reveals it.
        opt scopes: OneOrList<Text>,
        /// Why not to use it.
        opt deprecated: Text,
        /// Its name in Rust, where its own would clash.
        opt rename: Text,
        /// Where it differs from the official page on purpose, each with its reason: `type`,
        /// `required`, `default`, `min`, `max`, `min_length`, `max_length`, `min_items`,
        /// `max_items`, `pattern`, `scopes`, `deprecated`, `values.<value>`, or `added` where the
        /// page does not have it.
        opt deviates: Entries<Text>,
    }
}

impl FromNode for FieldSpec {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        if let Some(text) = node.text().filter(|_| !node.is_null()) {
            let (type_text, doc) = match text.split_once(" | ") {
                Some((type_text, doc)) => (type_text, Some(doc.trim().to_owned())),
                None => (text, None),
            };
            let span = Span {
                end: (node.span.start + type_text.len()).min(node.span.end),
                ..node.span
            };
            let type_expr = TypeExpr::parse(type_text, span, diagnostics)?;
            return Some(Self {
                type_expr,
                doc,
                more: FieldMore::none(node.span),
                span: node.span,
            });
        }
        let more = FieldMore::from_node(node, diagnostics)?;
        let type_text: Text = super::node::required(node, "a field", "type", diagnostics)?;
        let type_expr = TypeExpr::parse(&type_text, type_text.span, diagnostics)?;
        let doc = more.doc.as_ref().map(|doc| doc.value.clone());
        Some(Self {
            type_expr,
            doc,
            more,
            span: node.span,
        })
    }
}

impl FieldMore {
    fn none(at: Span) -> Self {
        Self {
            r#type: None,
            doc: None,
            default: None,
            min: None,
            max: None,
            min_length: None,
            max_length: None,
            min_items: None,
            max_items: None,
            pattern: None,
            one_of: None,
            max_megabytes: None,
            scopes: None,
            deprecated: None,
            rename: None,
            deviates: None,
            at,
        }
    }
}

impl JsonSchema for FieldSpec {
    fn schema_name() -> Cow<'static, str> {
        "Field".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut full = generator.subschema_for::<FieldMore>();
        full.insert("required".into(), vec!["type"].into());
        json_schema!({
            "description": "`type`, `type | what its name cannot say`, or a mapping.",
            "anyOf": [
                { "type": "string", "pattern": r"^[A-Za-z0-9_<>]+(\[\])*>*(\[\])*( as (string|number))?!?( \| .+)?$" },
                full,
            ],
        })
    }
}
