//! The small values of the format, each with its own little grammar.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use time::format_description::well_known::Iso8601;

use super::node::FromNode;
use crate::diagnostic::{Diagnostic, Diagnostics, suggestion};
use crate::source::{Span, Spanned};
use crate::yaml::{Node, Yaml};

/// Text with its place.
pub type Text = Spanned<String>;

impl FromNode for String {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match node.text() {
            Some(text) if !node.is_null() => Some(text.trim().to_owned()),
            _ => {
                diagnostics.push(Diagnostic::new(
                    "expected text",
                    node.span,
                    format!("this is {}", node.describe()),
                ));
                None
            }
        }
    }
}

impl FromNode for bool {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            Yaml::Scalar { text, plain: true } if text == "true" => Some(true),
            Yaml::Scalar { text, plain: true } if text == "false" => Some(false),
            _ => {
                diagnostics.push(Diagnostic::new(
                    "expected `true` or `false`",
                    node.span,
                    format!("this is {}", node.describe()),
                ));
                None
            }
        }
    }
}

impl FromNode for i64 {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            Yaml::Scalar { text, plain: true } if text.parse::<Self>().is_ok() => text.parse().ok(),
            _ => {
                diagnostics.push(Diagnostic::new(
                    "expected a whole number",
                    node.span,
                    format!("this is {}", node.describe()),
                ));
                None
            }
        }
    }
}

/// A scalar as it stands: the default of a parameter.
#[derive(Debug, Clone)]
pub struct Scalar {
    /// Its text.
    pub text: String,
    /// Whether it stands without quotes.
    pub plain: bool,
}

impl FromNode for Scalar {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match &node.value {
            Yaml::Scalar { text, plain } => Some(Self {
                text: text.clone(),
                plain: *plain,
            }),
            _ => {
                diagnostics.push(Diagnostic::new(
                    "expected one value",
                    node.span,
                    format!("this is {}", node.describe()),
                ));
                None
            }
        }
    }
}

impl JsonSchema for Scalar {
    fn schema_name() -> Cow<'static, str> {
        "Scalar".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number", "boolean"] })
    }
}

/// One value or a list of them.
#[derive(Debug, Clone)]
pub struct OneOrList<T> {
    /// The values.
    pub list: Vec<T>,
    /// The place of all of them.
    pub span: Span,
}

impl<T: FromNode> FromNode for OneOrList<T> {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let list = match &node.value {
            Yaml::List(_) => Vec::from_node(node, diagnostics)?,
            _ => vec![T::from_node(node, diagnostics)?],
        };
        Some(Self {
            list,
            span: node.span,
        })
    }
}

impl<T: JsonSchema> JsonSchema for OneOrList<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("OneOrListOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let item = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [item, { "type": "array", "items": item, "minItems": 1 }] })
    }
}

/// Names of fields.
pub type Names = Spanned<Vec<Text>>;

/// A word out of a few.
macro_rules! word {
    ($(#[doc = $doc:literal])* $name:ident, $what:literal { $($(#[doc = $variant_doc:literal])* $variant:ident = $word:literal,)* }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
        #[schemars(rename_all = "snake_case")]
        pub enum $name {
            $($(#[doc = $variant_doc])* $variant,)*
        }

        impl FromNode for $name {
            fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
                const WORDS: &[&str] = &[$($word),*];
                match node.text() {
                    $(Some($word) => Some(Self::$variant),)*
                    other => {
                        let words = WORDS.iter().map(|word| format!("`{word}`"));
                        let diagnostic = Diagnostic::new(
                            concat!("unknown ", $what),
                            node.span,
                            format!("expected {}", words.collect::<Vec<_>>().join(" or ")),
                        );
                        let meant = suggestion(other.unwrap_or_default(), WORDS.iter().copied());
                        diagnostics.push(match meant {
                            Some(meant) => diagnostic
                                .with_help(format!("did you mean `{meant}`?"))
                                .with_fix(node.span, meant),
                            None => diagnostic,
                        });
                        None
                    }
                }
            }
        }
    };
}

word! {
    /// Whose token calls.
    IdentityKind, "identity" {
        /// `tenant_access_token`: the app.
        Tenant = "tenant",
        /// `user_access_token`: a person.
        User = "user",
    }
}

word! {
    /// A kind of app.
    AppKind, "kind of app" {
        /// Built by a company for itself.
        SelfBuilt = "self_built",
        /// From the store.
        Store = "store",
    }
}

word! {
    /// How an event is delivered.
    PushKind, "way of delivery" {
        /// To an address of the app's, for which a long connection may stand in.
        Webhook = "webhook",
    }
}

word! {
    /// How an event is wrapped.
    EventSchema, "event schema" {
        /// `uuid`, `ts` and `token` beside `event`; the type has no dots and stands within it.
        V1 = "v1",
        /// `schema` and `header` beside `event`.
        V2 = "v2",
    }
}

/// Reads a scalar by a small grammar.
macro_rules! parsed {
    ($name:ident, $pattern:literal, $expected:literal, $parse:expr) => {
        impl FromNode for $name {
            fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
                let parsed = node.text().and_then($parse);
                if parsed.is_none() {
                    diagnostics.push(Diagnostic::new(
                        concat!("expected ", $expected),
                        node.span,
                        match node.text() {
                            Some(text) => format!("`{text}` is not that"),
                            None => format!("this is {}", node.describe()),
                        },
                    ));
                }
                parsed
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "type": "string", "pattern": $pattern, "description": $expected })
            }
        }
    };
}

/// A day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date(pub String);

parsed!(
    Date,
    r"^\d{4}-\d{2}-\d{2}$",
    "a day: `2024-07-10`",
    |text: &str| {
        // The well-known format also reads weeks, days of the year and signs.
        let plain = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| matches!(at, 4 | 7) || byte.is_ascii_digit());
        let day = time::Date::parse(text, &Iso8601::DATE).ok()?;
        plain.then(|| Date(day.to_string()))
    }
);

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duration {
    /// In seconds.
    pub seconds: u64,
}

parsed!(
    Duration,
    r"^\d+[smhd]$",
    "a length of time: `90d`, `24h`, `30m` or `10s`",
    |text: &str| {
        let unit = match text.chars().last()? {
            's' => 1,
            'm' => 60,
            'h' => 3600,
            'd' => 86400,
            _ => return None,
        };
        let count: u64 = text[..text.len() - 1].parse().ok()?;
        Some(Duration {
            seconds: count.checked_mul(unit)?,
        })
    }
);

/// Method and path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpLine {
    /// `GET`.
    pub method: String,
    /// `/open-apis/hire/v1/notes/:note_id`.
    pub path: String,
}

impl HttpLine {
    /// The names of the parameters in the path, in order.
    pub fn path_params(&self) -> impl Iterator<Item = &str> {
        self.path
            .split('/')
            .filter_map(|segment| segment.strip_prefix(':'))
    }
}

parsed!(
    HttpLine,
    r"^(GET|POST|PUT|PATCH|DELETE) /open-apis/\S+$",
    "a method and a path: `GET /open-apis/hire/v1/notes/:note_id`",
    |text: &str| {
        let (method, path) = text.split_once(' ')?;
        let known = matches!(method, "GET" | "POST" | "PUT" | "PATCH" | "DELETE");
        (known && path.starts_with("/open-apis/") && !path.contains([' ', '?', '#', '{'])).then(
            || HttpLine {
                method: method.to_owned(),
                path: path.to_owned(),
            },
        )
    }
);

/// One window of a rate limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Calls in the window.
    pub count: u32,
    /// Length of the window in seconds.
    pub seconds: u32,
}

parsed!(
    Limit,
    r"^\d+/(s|min)$",
    "a rate: `20/s`, `1000/min`",
    |text: &str| {
        let (count, unit) = text.split_once('/')?;
        let seconds = match unit {
            "s" => 1,
            "min" => 60,
            _ => return None,
        };
        let count: u32 = count.parse().ok()?;
        (count > 0).then_some(Limit { count, seconds })
    }
);

/// The documented rate of an operation.
#[derive(Debug, Clone)]
pub enum Limits {
    /// The documentation only says that the limit is a special one.
    Special,
    /// Windows, each of which counts.
    Windows(Vec<Limit>),
}

impl FromNode for Limits {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        if node.text() == Some("special") {
            return Some(Self::Special);
        }
        OneOrList::from_node(node, diagnostics).map(|limits| Self::Windows(limits.list))
    }
}

impl JsonSchema for Limits {
    fn schema_name() -> Cow<'static, str> {
        "Limits".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let limits = generator.subschema_for::<OneOrList<Limit>>();
        json_schema!({ "anyOf": [{ "const": "special" }, limits] })
    }
}

/// What an error says about the request that it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It was turned away before anything was done: rate, token, permission or parameter.
    Refused,
    /// The platform failed itself, or asks to try again.
    Failed,
}

/// `HTTP status [refused | failed] | meaning | advice`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorText {
    /// The HTTP status.
    pub status: u16,
    /// What it says about the request; `None` where that is nothing for certain.
    pub verdict: Option<Verdict>,
    /// What it means.
    pub meaning: String,
    /// What to do; empty where there is nothing to add.
    pub advice: String,
}

parsed!(
    ErrorText,
    r"^\d{3}( refused| failed)? \| [^|]+( \| [^|]+)?$",
    "`HTTP status | meaning | advice`, the status followed by `refused` or `failed` where the page says so",
    |text: &str| {
        let mut parts = text.split('|').map(str::trim);
        let mut words = parts.next()?.split(' ');
        let status: u16 = words.next()?.parse().ok()?;
        let verdict = match words.next() {
            None => None,
            Some("refused") => Some(Verdict::Refused),
            Some("failed") => Some(Verdict::Failed),
            Some(_) => return None,
        };
        let meaning = parts
            .next()
            .filter(|meaning| !meaning.is_empty())?
            .to_owned();
        let advice = parts.next().unwrap_or_default().to_owned();
        let whole = words.next().is_none() && parts.next().is_none();
        ((100..600).contains(&status) && whole).then_some(ErrorText {
            status,
            verdict,
            meaning,
            advice,
        })
    }
);
