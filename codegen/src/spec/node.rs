//! From nodes to structs, every mistake reported.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::diagnostic::{Diagnostic, Diagnostics, suggestion};
use crate::source::{Span, Spanned};
use crate::yaml::{Key, Node, Yaml};

/// A part of a spec.
pub trait FromNode: Sized {
    /// Reads it; what is wrong goes to the diagnostics, and `None` comes back where nothing of use
    /// can be made of the node.
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self>;
}

impl<T: FromNode> FromNode for Spanned<T> {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        T::from_node(node, diagnostics).map(|value| Self::new(value, node.span))
    }
}

impl<T: JsonSchema> JsonSchema for Spanned<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

impl<T: FromNode> FromNode for Vec<T> {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Yaml::List(items) = &node.value else {
            diagnostics.push(Diagnostic::new(
                "expected a list",
                node.span,
                format!("this is {}", node.describe()),
            ));
            return None;
        };
        Some(
            items
                .iter()
                .filter_map(|item| T::from_node(item, diagnostics))
                .collect(),
        )
    }
}

/// A mapping whose keys are the writer's own, in the order of the document.
#[derive(Debug, Clone)]
pub struct Entries<T> {
    /// The entries.
    pub list: Vec<(Key, T)>,
    /// The mapping's place.
    pub span: Span,
}

impl<T> Entries<T> {
    /// The keys and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &T)> {
        self.list.iter().map(|(key, value)| (key, value))
    }
}

impl<T: FromNode> FromNode for Entries<T> {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let Yaml::Map(entries) = &node.value else {
            diagnostics.push(Diagnostic::new(
                "expected a mapping",
                node.span,
                format!("this is {}", node.describe()),
            ));
            return None;
        };
        let list = entries
            .iter()
            .filter_map(|(key, value)| Some((key.clone(), T::from_node(value, diagnostics)?)))
            .collect();
        Some(Self {
            list,
            span: node.span,
        })
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("EntriesOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let value = generator.subschema_for::<T>();
        json_schema!({ "type": "object", "additionalProperties": value })
    }
}

/// Checks that a node is a mapping with known keys only.
pub(crate) fn check_keys(
    node: &Node,
    what: &str,
    known: &[&str],
    diagnostics: &mut Diagnostics,
) -> bool {
    let Yaml::Map(entries) = &node.value else {
        diagnostics.push(
            Diagnostic::new(
                format!("expected a mapping ({what})"),
                node.span,
                format!("this is {}", node.describe()),
            )
            .with_help(format!("its keys are {}", list(known))),
        );
        return false;
    };
    for (key, _) in entries {
        if known.contains(&key.text.as_str()) {
            continue;
        }
        let diagnostic = Diagnostic::new(
            format!("unknown key `{}` in {what}", key.text),
            key.span,
            "unknown",
        );
        diagnostics.push(match suggestion(&key.text, known.iter().copied()) {
            Some(meant) => diagnostic
                .with_help(format!("did you mean `{meant}`?"))
                .with_fix(key.span, meant),
            None => diagnostic.with_help(format!("the keys are {}", list(known))),
        });
    }
    true
}

fn list(names: &[&str]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Reads a value that has to be there.
pub(crate) fn required<T: FromNode>(
    node: &Node,
    what: &str,
    name: &str,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let Some(value) = node.get(name) else {
        diagnostics.push(Diagnostic::new(
            format!("`{name}` is missing in {what}"),
            Span {
                end: node.span.start,
                ..node.span
            },
            format!("`{name}` is needed here"),
        ));
        return None;
    };
    T::from_node(value, diagnostics)
}

/// A struct that is read from a mapping. The same definition gives the parser and, through
/// schemars, the schema. `req` fields have to be there, `opt` fields need not.
macro_rules! node {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident {
            $($(#[doc = $field_doc:literal])* $presence:ident $field:ident: $type:ty,)*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, schemars::JsonSchema)]
        #[schemars(deny_unknown_fields)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])*
                pub $field: $crate::spec::node::node!(@type $presence $type),
            )*
            /// Where it stands.
            #[schemars(skip)]
            pub at: $crate::source::Span,
        }

        impl $name {
            const WHAT: &'static str = {
                const LINES: &[&str] = &[$($doc),*];
                LINES[0]
            };
            const KEYS: &'static [&'static str] = &[$($crate::spec::node::plain(stringify!($field))),*];
        }

        impl $crate::spec::FromNode for $name {
            fn from_node(
                node: &$crate::yaml::Node,
                diagnostics: &mut $crate::diagnostic::Diagnostics,
            ) -> Option<Self> {
                let what = $crate::spec::node::short(Self::WHAT);
                if !$crate::spec::node::check_keys(node, &what, Self::KEYS, diagnostics) {
                    return None;
                }
                $(
                    let $field = $crate::spec::node::node!(
                        @read $presence node, &what, $crate::spec::node::plain(stringify!($field)), diagnostics
                    );
                )*
                Some(Self {
                    $($field: $crate::spec::node::node!(@take $presence $field),)*
                    at: node.span,
                })
            }
        }
    };
    (@type req $type:ty) => { $type };
    (@type opt $type:ty) => { Option<$type> };
    (@read req $node:ident, $what:expr, $name:expr, $diagnostics:ident) => {
        $crate::spec::node::required($node, $what, $name, $diagnostics)
    };
    (@read opt $node:ident, $what:expr, $name:expr, $diagnostics:ident) => {
        $node.get($name).and_then(|value| $crate::spec::FromNode::from_node(value, $diagnostics))
    };
    (@take req $field:ident) => { $field? };
    (@take opt $field:ident) => { $field };
}

pub(crate) use node;

/// The first words of a doc comment, as a message says them: "One operation of the platform" →
/// "an operation of the platform".
pub(crate) fn short(doc: &str) -> String {
    let sentence = doc.trim().split([':', '.', ',']).next().unwrap_or_default();
    let sentence = sentence.replacen("One ", "an ", 1);
    let mut chars = sentence.chars();
    match chars.next() {
        Some(first) => first.to_lowercase().chain(chars).collect(),
        None => sentence,
    }
}

/// A key as it is written in YAML: `r#type` is `type`.
pub(crate) const fn plain(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}
