//! What the platform documents of an operation, as static data.
//!
//! A service crate holds one [`Operation`] per documented operation. Everything that is the same
//! for all of them (encoding, checks, tokens, retries, limits, errors) reads this table, so it is
//! compiled once, here.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Duration;

use super::event_type::{EventType, Example as EventExample};

/// An operation of the platform: one documented endpoint.
///
/// Tables are written with [`Operation::new`] and struct update syntax, so that a new fact can be
/// added here without touching the crates that exist.
#[derive(Debug)]
pub struct Operation {
    /// The platform's own id, `project.version.resource.method`: `hire.v1.note.list`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, with `:name` for a path parameter: `/open-apis/hire/v1/notes/:note_id`.
    pub path: &'static str,
    /// The tokens that may call it.
    pub identities: Identities,
    /// The kinds of app that may call it.
    pub apps: Apps,
    /// Scopes of which the app needs any one. Empty where none is documented.
    pub scopes: &'static [&'static str],
    /// Scopes that reveal further fields of the answer.
    pub field_scopes: &'static [&'static str],
    /// The documented rate windows; a call counts in each of them.
    pub limits: &'static [RateLimit],
    /// Whether the documentation only says that a special limit exists.
    pub special_limit: bool,
    /// What may be done when a call fails half-way.
    pub retry: Retry,
    /// Whether the helpdesk's own credential has to be sent.
    pub helpdesk: bool,
    /// Whether a secret is sent or comes in the answer, so that neither shows in `Debug` or errors.
    pub secrets: bool,
    /// Parameters: path, query, header, body, each in documented order.
    pub params: &'static [Field],
    /// Rules that tie several parameters together.
    pub rules: &'static [GroupRule],
    /// How the body is sent.
    pub body: Body,
    /// What a success answers with.
    pub answer: Answer,
    /// Where the operation keeps its pages, if it has any.
    pub page: Option<Page>,
    /// The documented errors.
    pub errors: &'static [DocumentedError],
    /// The official page.
    pub docs: &'static str,
}

impl Operation {
    /// An operation with nothing but its name and address.
    #[must_use]
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            identities: Identities::TENANT,
            apps: Apps::ALL,
            scopes: &[],
            field_scopes: &[],
            limits: &[],
            special_limit: false,
            retry: Retry::Unsafe,
            helpdesk: false,
            secrets: false,
            params: &[],
            rules: &[],
            body: Body::None,
            answer: Answer::Empty,
            page: None,
            errors: &[],
            docs: "",
        }
    }

    /// The documented meaning of an error code, if this operation documents it.
    #[must_use]
    pub fn documented_error(&self, code: i64) -> Option<&'static DocumentedError> {
        self.errors.iter().find(|error| error.code == code)
    }
}

/// An operation, and the type that its answer has in the service's crate.
///
/// What the type is for is a test: a set answer is one of this operation, or does not compile.
pub struct Typed<A> {
    operation: Operation,
    answer: PhantomData<fn() -> A>,
}

impl<A> Typed<A> {
    /// The operation, which answers with `A`.
    #[must_use]
    pub const fn new(operation: Operation) -> Self {
        Self {
            operation,
            answer: PhantomData,
        }
    }

    /// The operation alone, where a static is written; elsewhere a reference becomes one by itself.
    #[must_use]
    pub const fn operation(&self) -> &Operation {
        &self.operation
    }
}

impl<A> Deref for Typed<A> {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        &self.operation
    }
}

impl<A> fmt::Debug for Typed<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.operation.fmt(f)
    }
}

/// An HTTP method that the platform uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    /// The method's name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The tokens that may call an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Identities {
    /// `tenant_access_token`: the app acts.
    pub tenant: bool,
    /// `user_access_token`: a person acts.
    pub user: bool,
}

impl Identities {
    /// `tenant_access_token` alone.
    pub const TENANT: Self = Self {
        tenant: true,
        user: false,
    };
    /// `user_access_token` alone.
    pub const USER: Self = Self {
        tenant: false,
        user: true,
    };
    /// Either.
    pub const BOTH: Self = Self {
        tenant: true,
        user: true,
    };
}

/// The kinds of app that may call an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Apps {
    /// Apps that a company builds for itself.
    pub self_built: bool,
    /// Apps from the store.
    pub store: bool,
}

impl Apps {
    /// Self-built apps alone.
    pub const SELF_BUILT: Self = Self {
        self_built: true,
        store: false,
    };
    /// Store apps alone.
    pub const STORE: Self = Self {
        self_built: false,
        store: true,
    };
    /// Both kinds.
    pub const ALL: Self = Self {
        self_built: true,
        store: true,
    };
}

/// One window of a rate limit: `count` calls in `seconds`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Calls allowed in the window.
    pub count: u32,
    /// Length of the window in seconds.
    pub seconds: u32,
}

impl RateLimit {
    /// So many calls a second.
    #[must_use]
    pub const fn per_second(count: u32) -> Self {
        Self { count, seconds: 1 }
    }

    /// So many calls a minute.
    #[must_use]
    pub const fn per_minute(count: u32) -> Self {
        Self { count, seconds: 60 }
    }
}

/// What may be done when a call fails half-way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// It only reads: it may always be sent again.
    Safe,
    /// It may be sent again while the key stays the same.
    Idempotent(IdempotencyKey),
    /// It may only be sent again when it surely was not executed.
    Unsafe,
}

/// The parameter by which the platform tells a repeated call from a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IdempotencyKey {
    /// The parameter's index in [`Operation::params`].
    pub param: usize,
    /// How long the platform remembers it, where documented.
    pub life: Option<Duration>,
    /// Whether a fresh key is sent when the caller set none. Where it is not, a call without the
    /// key is unsafe.
    pub fill: bool,
}

/// How an operation's body is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// No body.
    None,
    /// One JSON object.
    Json,
    /// `multipart/form-data`.
    Multipart,
}

/// What a success answers with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Nothing beyond the envelope.
    Empty,
    /// `data` in the JSON envelope.
    Data,
    /// Fields beside `code`, with no `data` around them.
    Flat,
    /// Bytes, no envelope.
    Binary,
}

/// Where an operation keeps its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// The index in [`Operation::params`] of the parameter that says which page is asked for.
    pub param: usize,
    /// How a page says which comes next.
    pub paging: Paging,
    /// The field of the answer that holds the items; where it is a field of a field, their names
    /// joined with dots.
    pub items: &'static str,
}

/// How a page says which comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// By a token, in the field of this name.
    Token(&'static str),
    /// Pages are numbered from one; the field of this name says how many items all of them hold.
    Total(&'static str),
}

/// A documented error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocumentedError {
    /// The HTTP status it comes with.
    pub status: u16,
    /// The platform's code.
    pub code: i64,
    /// What it means.
    pub meaning: &'static str,
    /// What to do about it. Empty where there is nothing to add.
    pub advice: &'static str,
    /// What it says about the request.
    pub verdict: Verdict,
}

/// What a documented error says about the request that it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Verdict {
    /// Nothing is documented: the request may have been carried out, wholly or in part.
    #[default]
    Unsaid,
    /// It was turned away before anything was done: its rate, its token, a permission or a
    /// parameter did not do.
    Refused,
    /// The platform failed itself, or asks to try again: the same request may succeed later, and
    /// may have been carried out.
    Failed,
}

/// A parameter, or a field of an object in a request body.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub place: Place,
    /// What it holds.
    pub kind: Kind,
    /// Whether it has to be sent.
    pub required: bool,
    /// How many values it takes.
    pub arity: Arity,
    /// Whether a number is carried as a string, or a string as a number.
    pub swapped: bool,
    /// The documented constraints on its value.
    pub rules: &'static [Rule],
}

impl Field {
    /// A field of a JSON body, optional until said otherwise.
    #[must_use]
    pub const fn body(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            place: Place::Body,
            kind,
            required: false,
            arity: Arity::One,
            swapped: false,
            rules: &[],
        }
    }

    /// A query parameter.
    #[must_use]
    pub const fn query(name: &'static str, kind: Kind) -> Self {
        Self {
            place: Place::Query,
            ..Self::body(name, kind)
        }
    }

    /// A path parameter; always required.
    #[must_use]
    pub const fn path(name: &'static str, kind: Kind) -> Self {
        Self {
            place: Place::Path,
            required: true,
            ..Self::body(name, kind)
        }
    }

    /// A request header.
    #[must_use]
    pub const fn header(name: &'static str, kind: Kind) -> Self {
        Self {
            place: Place::Header,
            ..Self::body(name, kind)
        }
    }

    /// It has to be sent.
    #[must_use]
    pub const fn required(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }

    /// It takes a list: an array in a body, the key repeated in a query.
    #[must_use]
    pub const fn list(self) -> Self {
        Self {
            arity: Arity::Many,
            ..self
        }
    }

    /// It takes a map from strings.
    #[must_use]
    pub const fn map(self) -> Self {
        Self {
            arity: Arity::Map,
            ..self
        }
    }

    /// Its number is carried as a string, or its string as a number.
    #[must_use]
    pub const fn swapped(self) -> Self {
        Self {
            swapped: true,
            ..self
        }
    }

    /// Its value has to keep these rules.
    #[must_use]
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        Self { rules, ..self }
    }
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// How many values a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arity {
    /// One value.
    One,
    /// A list.
    Many,
    /// A map from strings.
    Map,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
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
    /// `true` or `false`.
    Bool,
    /// Milliseconds since the Unix epoch.
    UnixMillis,
    /// Seconds since the Unix epoch.
    UnixSeconds,
    /// A point in time as RFC 3339 text: `2020-10-28T12:00:00+08:00`.
    Rfc3339,
    /// A day: `2020-10-28`.
    Date,
    /// One of the documented strings, or one that is newer than this crate.
    StringEnum(&'static [&'static str]),
    /// One of the documented numbers, or one that is newer than this crate.
    IntEnum(&'static [i64]),
    /// An object.
    Object(&'static Shape),
    /// Any JSON.
    Json,
    /// A file.
    File,
}

/// The documented fields of an object in a request or an answer.
#[derive(Debug)]
pub struct Shape {
    /// Its name in the service crate.
    pub name: &'static str,
    /// Its fields, in documented order.
    pub fields: &'static [Field],
    /// Rules that tie several fields together.
    pub rules: &'static [GroupRule],
}

/// A documented constraint on one value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rule {
    /// The smallest number.
    Min(i64),
    /// The largest number.
    Max(i64),
    /// The fewest characters of a string.
    MinLength(usize),
    /// The most characters of a string.
    MaxLength(usize),
    /// The fewest items of a list.
    MinItems(usize),
    /// The most items of a list.
    MaxItems(usize),
    /// The regular expression that a string has to match.
    Pattern(&'static str),
    /// The integers that are allowed, where they are too few to be a range.
    OneOf(&'static [i64]),
    /// The largest file, in bytes.
    MaxBytes(u64),
}

/// A rule that ties several fields together. Fields are named by their index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupRule {
    /// At least one of them.
    AnyOf(&'static [usize]),
    /// At most one of them.
    AtMostOne(&'static [usize]),
    /// One of them, not more.
    ExactlyOne(&'static [usize]),
    /// All of them or none.
    Together(&'static [usize]),
    /// From the first to the second, two times, no longer than this.
    Span {
        /// Index of the field where the span begins.
        from: usize,
        /// Index of the field where it ends.
        to: usize,
        /// Its greatest length.
        max: Duration,
    },
    /// The first, a time or an object that holds one, is no later than the second. In objects, times are compared
    /// by the name that both have them under.
    Order {
        /// Index of the field that is earlier.
        first: usize,
        /// Index of the field that is later.
        then: usize,
    },
    /// A field of JSON, or of text that is JSON, is an object and has a certain member.
    Holds {
        /// Index of the field.
        field: usize,
        /// Where it does not always have to: the index of the field that decides, and its values, as in `When`.
        when: Option<(usize, &'static [&'static str])>,
        /// The member, or several of which it has to have one. Empty where any object does.
        has: &'static [&'static str],
    },
    /// Fields that have to be given when another one is, or as a list has, one of some values.
    When {
        /// Index of the field that decides. Where it is absent nothing more is asked for, whatever
        /// its default.
        field: usize,
        /// The values, as text; whole numbers in decimal, truth values as `true` and `false`.
        is: &'static [&'static str],
        /// Indices of the fields that then have to be given, all of them.
        needs: &'static [usize],
    },
}

/// A service: its operations and, under its crate's `examples` feature, what mocks need beside them.
#[derive(Debug)]
pub struct Service {
    /// The platform's name for it: `hire`.
    pub name: &'static str,
    /// Every operation that the crate covers.
    pub operations: &'static [&'static Operation],
    /// The documented examples; empty without the `examples` feature.
    pub examples: &'static [Example],
    /// What is documented of the answers; empty without the `examples` feature.
    pub answers: &'static [Answered],
    /// Every event that the crate covers.
    pub events: &'static [EventType],
    /// The documented examples of events; empty without the `examples` feature.
    pub event_examples: &'static [EventExample],
}

/// What an operation documents of its answer.
#[derive(Debug)]
pub struct Answered {
    /// What answers so.
    pub operation: &'static Operation,
    /// The fields under `data`, or beside `code` where there is no `data` around them. None of them
    /// has to be there.
    pub shape: &'static Shape,
}

/// The documented example of an operation.
#[derive(Debug)]
pub struct Example {
    /// What it is an example of.
    pub operation: &'static Operation,
    /// Path parameters by name.
    pub path: &'static [(&'static str, &'static str)],
    /// Query parameters by name, in the order and form they are sent; a list repeats its name.
    pub query: &'static [(&'static str, &'static str)],
    /// Extra request headers by name.
    pub headers: &'static [(&'static str, &'static str)],
    /// The JSON body; empty where there is none.
    pub body: &'static str,
    /// The JSON of the whole answer, envelope included; empty where none is documented.
    pub response: &'static str,
}
