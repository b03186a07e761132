//! The spec format: what a maintainer may write, read from YAML with every place kept.
//!
//! Each struct here is both the parser and the JSON Schema of its part (see `node.rs`), so the
//! editor's help and what is accepted cannot drift apart.

mod field;
mod leaf;
mod node;
mod type_expr;
mod value;

use schemars::JsonSchema;

pub use self::field::{FieldMore, FieldSpec, SPREAD};
pub use self::leaf::{
    AppKind, Date, Duration, ErrorText, EventSchema, HttpLine, IdentityKind, Limit, Limits, Names,
    OneOrList, PushKind, Scalar, Text, Verdict,
};
pub use self::node::{Entries, FromNode};
pub use self::type_expr::{Base, Carrier, TypeExpr};
pub use self::value::{ValueMore, ValueSpec};

use self::node::node;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::yaml::{Node, Yaml};

node! {
    /// Facts about a whole service: `specs/<service>/service.yaml`.
    pub struct ServiceSpec {
        /// The platform's name for the service, as in its paths: `hire`.
        req service: Text,
        /// What people call it.
        req title: Text,
        /// What it is for, in a sentence or two.
        req summary: Text,
        /// What belongs together, and in what order its operations are called: Markdown, in which an
        /// official id between backticks becomes a link.
        opt guide: Text,
        /// The same in Chinese, for `README.zh-CN.md`; without it there is none.
        opt chinese: ChineseSpec,
        /// What somebody does first with the service, as its README shows it.
        opt first_job: FirstJobSpec,
        /// Whether every operation also needs the helpdesk's own credential.
        opt helpdesk: Spanned<bool>,
        /// Errors that operations refer to by code: `code: HTTP status | meaning | advice`. The
        /// status is followed by `refused` where the page says that the request was turned away
        /// before anything was done (its rate, token, permission or parameters), by `failed` where
        /// it says that the platform failed itself or that trying again helps.
        opt errors: Entries<ErrorText>,
    }
}

node! {
    /// A service in Chinese, as its users know it.
    pub struct ChineseSpec {
        /// What people call it: `飞书招聘`.
        req title: Text,
        /// What it is for, in a sentence or two.
        req summary: Text,
    }
}

node! {
    /// A service's first real job, small enough to be read at once.
    pub struct FirstJobSpec {
        /// What it does, in a sentence or two.
        req does: Text,
        /// The same in Chinese.
        opt chinese: Text,
        /// How: lines of Rust in an async function that gives a `Result`, with the service's handle at
        /// hand under the service's name. They are compiled as a test of the README.
        req code: Text,
    }
}

node! {
    /// One resource, its operations and its events, `specs/<service>/<version>/<resource>.yaml`, or
    /// the types that several resources share, `types.yaml`.
    pub struct ResourceSpec {
        /// What the resource is, in a sentence.
        opt summary: Text,
        /// What it is called in Chinese, in the words of its operations' titles.
        opt title: Text,
        /// In what order its operations are called, and what has to be there before: Markdown, in
        /// which an official id between backticks becomes a link.
        opt guide: Text,
        /// Errors that every one of its operations has, said once: as `errors` of an operation.
        opt errors: Spanned<Vec<ErrorSpec>>,
        /// Its operations by official id, in documented order.
        opt operations: Entries<OperationSpec>,
        /// Its events by official type, in documented order.
        opt events: Entries<EventSpec>,
        /// Objects and enumerations that the operations and events name.
        opt types: Entries<TypeSpec>,
        /// Objects that are forms of one thing, such as an event as a list has it and as a search does: what all of
        /// them tell is read by one trait, which is named here.
        opt forms: Entries<FormsSpec>,
    }
}

node! {
    /// Objects that are forms of one thing: `{ doc: What every form of an event tells., of: [Event, FoundEvent] }`.
    pub struct FormsSpec {
        /// What they are forms of.
        req doc: Text,
        /// The objects. The fields that all of them have, by the same name and of the same type, are read by the trait.
        req of: Names,
    }
}

node! {
    /// One operation of the platform.
    pub struct OperationSpec {
        /// What a call does, in a sentence.
        req summary: Text,
        /// The title of the official page, in Chinese: the name by which most users look for it.
        opt title: Text,
        /// What else a caller has to know.
        opt details: Text,
        /// Path of the official page, below `https://open.feishu.cn/document`.
        req page: Text,
        /// Day of the page's last update: `2024-07-10`.
        req updated: Spanned<Date>,
        /// Method and path: `GET /open-apis/hire/v1/notes/:note_id`.
        req http: Spanned<HttpLine>,
        /// Whose token may call it: `tenant`, `user` or both.
        req identity: OneOrList<IdentityKind>,
        /// Which apps may call it: `self_built`, `store` or both. Left out where the page says nothing.
        opt apps: OneOrList<AppKind>,
        /// Scopes of which any one is needed.
        opt scopes: OneOrList<Text>,
        /// Scopes that reveal further fields of the answer.
        opt field_scopes: OneOrList<Text>,
        /// The documented rate: `20/s`, several windows as a list, or `special`.
        opt limit: Spanned<Limits>,
        /// `safe`, `unsafe`, or the idempotency key. Without it a GET is safe, all else unsafe.
        opt retry: Spanned<RetrySpec>,
        /// Why not to use it any more, and what to use instead.
        opt deprecated: Text,
        /// Request headers beside those of every call.
        opt headers: Entries<FieldSpec>,
        /// Parameters in the path.
        opt path: Entries<FieldSpec>,
        /// Parameters in the query.
        opt query: Entries<FieldSpec>,
        /// Fields of the JSON body. Here and wherever fields stand, `..: Note` takes all fields of the
        /// type `Note`; a field that is named beside it stands in the place of the type's. A type that is
        /// there for this alone is none in Rust.
        opt body: Entries<FieldSpec>,
        /// Why a GET has a body, where the platform reads one.
        opt get_body: Text,
        /// Parts of a `multipart/form-data` body.
        opt multipart: Entries<FieldSpec>,
        /// Rules that tie several parameters together.
        opt rules: Spanned<Vec<RuleSpec>>,
        /// Fields of the answer's `data`, or the name of a type that has just these; `binary`
        /// where the answer is a file.
        opt response: Spanned<ResponseSpec>,
        /// Whether the answer's fields stand beside `code`, with no `data` around them.
        opt flat: Spanned<bool>,
        /// The field that holds a page's items, where the operation has pages; `minutes.sentences`
        /// for a field of a field.
        opt pages: Text,
        /// Documented errors: a code of `service.yaml`, or `code: HTTP status | meaning | advice`.
        opt errors: Spanned<Vec<ErrorSpec>>,
        /// Why the documentation gives no example, where it gives none.
        opt no_example: Text,
        /// Where it differs from the official page on purpose, each with its reason. The keys are
        /// the spots that `cargo xtask audit` names: `updated`, `scopes`, `query.page_size.max`,
        /// `response.items.id`, `errors.1002001`, `example.response`.
        opt deviates: Entries<Text>,
    }
}

node! {
    /// One event that the platform pushes. Its key is the official type:
    /// `hire.application.stage_changed_v1`, or a name without dots where the schema is `v1`.
    pub struct EventSpec {
        /// What happened, in a sentence.
        req summary: Text,
        /// The title of the official page, in Chinese: the name by which most users look for it.
        opt title: Text,
        /// What else one has to know who handles it.
        opt details: Text,
        /// Path of the official page, below `https://open.feishu.cn/document`.
        req page: Text,
        /// Day of the page's last update: `2024-07-10`.
        req updated: Spanned<Date>,
        /// Which apps it is pushed to: `self_built`, `store` or both. Left out where the page says
        /// nothing.
        opt apps: OneOrList<AppKind>,
        /// Scopes of which any one is needed.
        opt scopes: OneOrList<Text>,
        /// Scopes that reveal further fields of the payload.
        opt field_scopes: OneOrList<Text>,
        /// How it is delivered: `webhook`.
        req push: Spanned<PushKind>,
        /// How it is wrapped: `v2`, or `v1`. Without it, `v2`.
        opt schema: Spanned<EventSchema>,
        /// The operation by which an app subscribes, where it takes more than a setting of the
        /// developer console: `calendar.v4.calendar.subscription`.
        opt subscribe: Text,
        /// Why not to use it any more, and what to use instead.
        opt deprecated: Text,
        /// The fields of what is under `event`.
        req payload: Entries<FieldSpec>,
        /// Why the documentation gives no example, where it gives none.
        opt no_example: Text,
        /// Where it differs from the official page on purpose, each with its reason. The keys are
        /// the spots that `cargo xtask audit` names: `updated`, `scopes`, `payload.tag.id.type`,
        /// `envelope.token`, `example`.
        opt deviates: Entries<Text>,
    }
}

node! {
    /// An object, or an enumeration.
    pub struct TypeSpec {
        /// What it is.
        req doc: Text,
        /// The fields of an object.
        opt fields: Entries<FieldSpec>,
        /// Rules that tie several fields together.
        opt rules: Spanned<Vec<RuleSpec>>,
        /// The values of an enumeration: `value: meaning` for strings, `1: name | meaning` for
        /// numbers. A quoted number is a string.
        opt values: Entries<ValueSpec>,
        /// Where it differs from the official pages on purpose, each with its reason. The keys
        /// are spots inside the type: `create_time.type`, the name of a field that only one side
        /// has, `values.<value>`.
        opt deviates: Entries<Text>,
    }
}

node! {
    /// A rule that ties several fields together: one of these.
    pub struct RuleSpec {
        /// At least one of them has to be given.
        opt any_of: Names,
        /// At most one of them may be given.
        opt at_most_one: Names,
        /// One of them has to be given, and only one.
        opt exactly_one: Names,
        /// All of them or none.
        opt together: Names,
        /// The time from one field to another is bounded.
        opt span: SpanSpec,
        /// The first is no later than the second: two times, or two objects that hold them.
        opt order: Names,
        /// A field of JSON, or of text that is JSON, is an object that has a certain member.
        opt holds: HoldsSpec,
        /// Fields that have to be given when another field has a certain value.
        opt when: WhenSpec,
    }
}

node! {
    /// The time from one field to another is bounded.
    pub struct SpanSpec {
        /// The field where it begins.
        req from: Text,
        /// The field where it ends.
        req to: Text,
        /// Its greatest length: `90d`, `24h`, `30m`.
        req max: Spanned<Duration>,
    }
}

node! {
    /// A field of JSON, or of text that is JSON, is an object that has a certain member:
    /// `{ field: content, has: text, when: msg_type, is: text }`.
    pub struct HoldsSpec {
        /// The field.
        req field: Text,
        /// The member that it has, or several of which it has one. Left out where any object does.
        opt has: OneOrList<Text>,
        /// The field that decides whether it has to, where it does not always.
        opt when: Text,
        /// The value of that field, or the values.
        opt is: OneOrList<Spanned<Scalar>>,
    }
}

node! {
    /// Fields that have to be given when another field has a certain value:
    /// `{ field: type, is: [select, multiselect], needs: options }`.
    pub struct WhenSpec {
        /// The field that decides: a string, an integer, a truth value, an enumeration or a list
        /// of them.
        req field: Text,
        /// Its value, as on the wire, or the values of which it is, or as a list has, any one.
        /// Where the field is left out the rule asks for nothing, whatever the field's default.
        req is: OneOrList<Spanned<Scalar>>,
        /// What then has to be given.
        req needs: OneOrList<Text>,
    }
}

/// What may be done when a call fails half-way.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum RetrySpec {
    /// A class by name.
    Class(RetryClass),
    /// The parameter by which the platform knows a call again.
    Key(KeySpec),
}

/// A class of retry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "snake_case")]
pub enum RetryClass {
    /// It only reads.
    Safe,
    /// It may do its work twice when sent twice.
    Unsafe,
}

node! {
    /// The parameter by which the platform knows a call again.
    pub struct KeySpec {
        /// Its name.
        req key: Text,
        /// How long the platform remembers it, where documented: `24h`.
        opt life: Spanned<Duration>,
        /// Whether the client sends a fresh key when the caller set none.
        opt fill: Spanned<bool>,
    }
}

impl FromNode for RetrySpec {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match node.text() {
            Some("safe") => Some(Self::Class(RetryClass::Safe)),
            Some("unsafe") => Some(Self::Class(RetryClass::Unsafe)),
            Some(_) => {
                diagnostics.push(
                    Diagnostic::new(
                        "unknown retry class",
                        node.span,
                        "expected `safe`, `unsafe` or a key",
                    )
                    .with_help(
                        "for an idempotency key write `retry: { key: external_id, life: 24h }`",
                    ),
                );
                None
            }
            None => KeySpec::from_node(node, diagnostics).map(Self::Key),
        }
    }
}

/// What a success answers with.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
pub enum ResponseSpec {
    /// `binary`.
    Binary(BinaryWord),
    /// The name of a type that has these fields, and that other answers hold too.
    Type(Text),
    /// Fields of the answer.
    Fields(Entries<FieldSpec>),
}

/// The word `binary`.
#[derive(Debug, Clone, Copy, JsonSchema)]
#[schemars(rename_all = "snake_case")]
pub enum BinaryWord {
    /// The answer is a file.
    Binary,
}

impl FromNode for ResponseSpec {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        match node.text() {
            Some("binary") => Some(Self::Binary(BinaryWord::Binary)),
            Some(name) if name.starts_with(|c: char| c.is_ascii_uppercase()) => {
                Some(Self::Type(Spanned::new(name.to_owned(), node.span)))
            }
            Some(_) => {
                diagnostics.push(Diagnostic::new(
                    "an answer is a mapping of fields, the name of a type, or `binary`",
                    node.span,
                    format!("this is {}", node.describe()),
                ));
                None
            }
            None => Entries::from_node(node, diagnostics).map(Self::Fields),
        }
    }
}

/// A documented error: by reference, or written out.
#[derive(Debug, Clone)]
pub struct ErrorSpec {
    /// The platform's code.
    pub code: Spanned<i64>,
    /// Its meaning, where it is not the service's.
    pub text: Option<Spanned<ErrorText>>,
}

impl FromNode for ErrorSpec {
    fn from_node(node: &Node, diagnostics: &mut Diagnostics) -> Option<Self> {
        let code = |text: &str, span: Span, diagnostics: &mut Diagnostics| {
            let code = text.parse().ok();
            if code.is_none() {
                diagnostics.push(
                    Diagnostic::new(
                        "an error is named by its code",
                        span,
                        "this is not a number",
                    )
                    .with_help("write the code, or `code: HTTP status | meaning | advice`"),
                );
            }
            code.map(|code| Spanned::new(code, span))
        };
        match &node.value {
            Yaml::Map(entries) if entries.len() == 1 => {
                let (key, value) = &entries[0];
                let code = code(&key.text, key.span, diagnostics);
                let text = Spanned::<ErrorText>::from_node(value, diagnostics);
                Some(Self {
                    code: code?,
                    text: Some(text?),
                })
            }
            Yaml::Scalar { text, .. } => Some(Self {
                code: code(text, node.span, diagnostics)?,
                text: None,
            }),
            _ => {
                code("", node.span, diagnostics);
                None
            }
        }
    }
}

impl JsonSchema for ErrorSpec {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Error".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let text = generator.subschema_for::<ErrorText>();
        schemars::json_schema!({
            "description": "A code of service.yaml, or a code with its own text.",
            "anyOf": [
                { "type": "integer" },
                {
                    "type": "object",
                    "minProperties": 1,
                    "maxProperties": 1,
                    "additionalProperties": text,
                },
            ],
        })
    }
}
