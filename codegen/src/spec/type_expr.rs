//! The types that a field can have: `string!`, `Note[]`, `unix_ms as string`, `map<i64>`.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::diagnostic::{Diagnostic, Diagnostics, suggestion};
use crate::source::{Span, Spanned};

/// A type as written.
#[derive(Debug, Clone)]
pub struct TypeExpr {
    /// What it is made of.
    pub base: Base,
    /// Whether string and number are swapped on the wire.
    pub carrier: Carrier,
    /// Whether the field has to be sent: a `!` at the end.
    pub required: bool,
}

/// What a type is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Base {
    /// Text.
    String,
    /// Text that must not be seen.
    Secret,
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// A floating-point number.
    F64,
    /// A truth value.
    Bool,
    /// Milliseconds since the Unix epoch.
    UnixMillis,
    /// Seconds since the Unix epoch.
    UnixSeconds,
    /// RFC 3339 text.
    Rfc3339,
    /// A day, `2020-10-28`.
    Date,
    /// Any JSON.
    Json,
    /// A file to upload.
    File,
    /// A type of the spec.
    Named(String),
    /// Several of it.
    List(Box<Base>),
    /// A map from strings to it.
    Map(Box<Base>),
    /// One of it, or a list: what the documentation and the platform disagree on.
    OneOrMany(Box<Base>),
}

/// How a value is carried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carrier {
    /// As what it is.
    Same,
    /// A number or boolean in a JSON string.
    String,
    /// A string as a JSON number.
    Number,
}

const WORDS: &[(&str, Base)] = &[
    ("string", Base::String),
    ("secret", Base::Secret),
    ("i32", Base::I32),
    ("i64", Base::I64),
    ("f64", Base::F64),
    ("bool", Base::Bool),
    ("unix_ms", Base::UnixMillis),
    ("unix_s", Base::UnixSeconds),
    ("rfc3339", Base::Rfc3339),
    ("date", Base::Date),
    ("json", Base::Json),
    ("file", Base::File),
];

impl Base {
    /// The type without its lists and maps.
    #[must_use]
    pub fn leaf(&self) -> &Base {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::OneOrMany(inner) => inner.leaf(),
            leaf => leaf,
        }
    }

    /// The type of an item, where it is a list; else itself.
    #[must_use]
    pub fn item(&self) -> &Base {
        match self {
            Self::List(item) => item,
            one => one,
        }
    }

    /// Whether it is text by itself.
    #[must_use]
    pub fn is_text(&self) -> bool {
        matches!(
            self,
            Self::String | Self::Secret | Self::Rfc3339 | Self::Date
        )
    }

    fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Some(inner) = text.strip_suffix("[]") {
            return Ok(Self::List(Box::new(Self::parse(inner)?)));
        }
        for (prefix, wrap) in [
            ("map<", Self::Map as fn(Box<Self>) -> Self),
            ("one_or_many<", Self::OneOrMany as fn(Box<Self>) -> Self),
        ] {
            if let Some(inner) = text
                .strip_prefix(prefix)
                .and_then(|rest| rest.strip_suffix('>'))
            {
                return Ok(wrap(Box::new(Self::parse(inner)?)));
            }
        }
        if let Some((_, base)) = WORDS.iter().find(|(word, _)| *word == text) {
            return Ok(base.clone());
        }
        let named = text
            .chars()
            .next()
            .is_some_and(|first| first.is_ascii_uppercase())
            && text.chars().all(|c| c.is_ascii_alphanumeric());
        if named {
            Ok(Self::Named(text.to_owned()))
        } else {
            Err(text.to_owned())
        }
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Named(name) => f.write_str(name),
            Self::List(inner) => write!(f, "{inner}[]"),
            Self::Map(inner) => write!(f, "map<{inner}>"),
            Self::OneOrMany(inner) => write!(f, "one_or_many<{inner}>"),
            word => f.write_str(
                WORDS
                    .iter()
                    .find(|(_, base)| base == word)
                    .map_or("?", |(word, _)| word),
            ),
        }
    }
}

impl TypeExpr {
    /// Reads a type. `at` is the place of the whole scalar that holds it, for messages.
    pub fn parse(text: &str, at: Span, diagnostics: &mut Diagnostics) -> Option<Spanned<Self>> {
        let mut rest = text.trim();
        let required = rest.ends_with('!');
        if required {
            rest = rest[..rest.len() - 1].trim_end();
        }
        let (base, carrier) = match rest.split_once(" as ") {
            None => (rest, Carrier::Same),
            Some((base, "string")) => (base, Carrier::String),
            Some((base, "number")) => (base, Carrier::Number),
            Some((_, other)) => {
                diagnostics.push(Diagnostic::new(
                    format!("a value cannot be carried as `{other}`"),
                    at,
                    "expected `as string` or `as number`",
                ));
                return None;
            }
        };
        match Base::parse(base) {
            Ok(base) => Some(Spanned::new(
                Self {
                    base,
                    carrier,
                    required,
                },
                at,
            )),
            Err(unknown) => {
                let diagnostic =
                    Diagnostic::new(format!("unknown type `{unknown}`"), at, "not a type");
                let words = WORDS.iter().map(|(word, _)| *word);
                diagnostics.push(match suggestion(&unknown, words) {
                    Some(meant) => diagnostic
                        .with_help(format!("did you mean `{meant}`?"))
                        .with_fix(at, text.trim().replacen(&unknown, meant, 1)),
                    None => diagnostic.with_help(format!(
                        "a type is one of {}, a named type like `Note`, and any of them as `T[]`, \
                         `map<T>` or `one_or_many<T>`",
                        WORDS
                            .iter()
                            .map(|(word, _)| format!("`{word}`"))
                            .collect::<Vec<_>>()
                            .join(", ")
                    )),
                });
                None
            }
        }
    }
}

impl JsonSchema for TypeExpr {
    fn schema_name() -> Cow<'static, str> {
        "Type".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "string, i32, i64, f64, bool, unix_ms, unix_s, rfc3339, date, json, \
                file or a named type; T[], map<T>, one_or_many<T>; `as string` or `as number` \
                where string and number are swapped on the wire; `!` where it has to be sent.",
            "pattern": r"^[A-Za-z0-9_<>]+(\[\])*>*(\[\])*( as (string|number))?!?$",
        })
    }
}
