//! A service as plain data: names resolved, rules checked, order fixed.
//!
//! Everything that is made from specs (Rust, outlines, lists, mock tables, OpenAPI) is made from
//! this and from nothing else.

use std::collections::HashMap;

use serde::Serialize;

pub use crate::spec::{Base, Carrier};

/// A service.
#[derive(Debug, Clone, Serialize)]
pub struct Service {
    /// `hire`.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// The same in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chinese: Option<Chinese>,
    /// What somebody does first with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_job: Option<FirstJob>,
    /// What belongs together, and in what order its operations are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<String>,
    /// Whether its handle holds the helpdesk's credential.
    pub helpdesk: bool,
    /// The types that all services share, marked with who in this one uses them.
    pub platform: Vec<Type>,
    /// Types that several versions share.
    pub types: Vec<Type>,
    /// Its versions, by name.
    pub versions: Vec<Version>,
}

impl Service {
    /// The name of its crate: words with dashes between, whatever the platform writes.
    #[must_use]
    pub fn crate_name(&self) -> String {
        format!("feishu-{}", self.name.replace('_', "-"))
    }

    /// Every operation, in the order of the versions, resources and pages.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.resources().flat_map(|resource| &resource.operations)
    }

    /// Every event, in the order of the versions, resources and pages.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.resources().flat_map(|resource| &resource.events)
    }

    /// What the official types of its events begin with, where they have dots: `hire.`.
    #[must_use]
    pub fn event_families(&self) -> Vec<String> {
        let with_events = self.versions.iter().filter(|version| {
            let mut resources = version.resources.iter();
            resources.any(|resource| !resource.events.is_empty())
        });
        let mut families: Vec<String> = with_events
            .map(|version| match is_version(&version.name) {
                true => format!("{}.", self.name),
                false => format!("{}.", version.name),
            })
            .collect();
        families.sort();
        families.dedup();
        families
    }

    /// Every resource.
    pub fn resources(&self) -> impl Iterator<Item = &Resource> {
        self.versions.iter().flat_map(|version| &version.resources)
    }

    /// What an official id stands for.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Named<'_>> {
        self.resources().find_map(|resource| {
            let mut operations = resource.operations.iter();
            let mut events = resource.events.iter();
            if let Some(operation) = operations.find(|operation| operation.id == id) {
                Some(Named::Operation(resource, operation))
            } else if let Some(event) = events.find(|event| event.id == id) {
                Some(Named::Event(event))
            } else {
                (resource.id(&self.name) == id).then_some(Named::Resource(resource))
            }
        })
    }

    /// Every type: the platform's, the service's, the versions', the resources'.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let shared = self.versions.iter().flat_map(|version| &version.types);
        let own = self.resources().flat_map(|resource| &resource.types);
        let wide = self.platform.iter().chain(&self.types);
        wide.chain(shared).chain(own)
    }

    /// Every type by its path.
    #[must_use]
    pub fn types_by_path(&self) -> HashMap<&TypePath, &Type> {
        self.types().map(|found| (&found.path, found)).collect()
    }

    /// The type at a path. Its module says where to look, so that few types are looked at.
    #[must_use]
    pub fn find_type(&self, path: &TypePath) -> Option<&Type> {
        let types = match path.module.as_slice() {
            [_] if path.is_platform() => &self.platform,
            [_shared] => &self.types,
            [version, rest @ ..] => {
                let version = self.versions.iter().find(|found| found.name == *version)?;
                match rest {
                    [only] if only == "types" => &version.types,
                    words => {
                        &version
                            .resources
                            .iter()
                            .find(|found| found.words == words)?
                            .types
                    }
                }
            }
            [] => return None,
        };
        types.iter().find(|candidate| candidate.path == *path)
    }
}

/// A service in Chinese.
#[derive(Debug, Clone, Serialize)]
pub struct Chinese {
    /// What people call it.
    pub title: String,
    /// What it is for.
    pub summary: String,
}

/// A service's first real job.
#[derive(Debug, Clone, Serialize)]
pub struct FirstJob {
    /// What it does.
    pub does: String,
    /// The same in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chinese: Option<String>,
    /// Lines of Rust, with the service's handle at hand.
    pub code: String,
}

/// A version of a service, or an older project of the platform that is documented with it and has
/// no versions.
#[derive(Debug, Clone, Serialize)]
pub struct Version {
    /// `v1`, or the project's name: `meeting_room`.
    pub name: String,
    /// Types that several of its resources share.
    pub types: Vec<Type>,
    /// Its resources, by name.
    pub resources: Vec<Resource>,
}

/// What the ids of a version's operations begin with: `hire.v1`, or the name of an older project
/// alone.
#[must_use]
pub fn project(service: &str, version: &str) -> String {
    if is_version(version) {
        format!("{service}.{version}")
    } else {
        version.to_owned()
    }
}

/// Whether a name is that of a version: `v1`.
#[must_use]
pub fn is_version(name: &str) -> bool {
    name.strip_prefix('v')
        .is_some_and(|digits| digits.parse::<u32>().is_ok())
}

/// A resource and its operations.
#[derive(Debug, Clone, Serialize)]
pub struct Resource {
    /// The words of its name: `calendar`, `event`.
    pub words: Vec<String>,
    /// The version it belongs to.
    pub version: String,
    /// What it is.
    pub summary: String,
    /// What it is called in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// In what order its operations are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guide: Option<String>,
    /// The spec it was read from.
    pub spec: String,
    /// Its operations, in documented order.
    pub operations: Vec<Operation>,
    /// Its events, in documented order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// Its own types, those of answers and payloads included.
    pub types: Vec<Type>,
    /// Objects that are forms of one thing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<Forms>,
}

/// Objects that are forms of one thing.
#[derive(Debug, Clone, Serialize)]
pub struct Forms {
    /// The name of the trait that reads what all of them tell.
    pub name: String,
    /// What they are forms of.
    pub doc: String,
    /// The objects.
    pub of: Vec<TypePath>,
    /// The fields that all of them have, by their names in Rust, in the order of the first object.
    pub fields: Vec<String>,
}

/// What an official id stands for.
#[derive(Debug, Clone, Copy)]
pub enum Named<'a> {
    /// A resource.
    Resource(&'a Resource),
    /// An operation, and the resource that it belongs to.
    Operation(&'a Resource, &'a Operation),
    /// An event.
    Event(&'a Event),
}

impl Resource {
    /// What the ids of its operations begin with: `hire.v1.note`.
    #[must_use]
    pub fn id(&self, service: &str) -> String {
        format!(
            "{}.{}",
            project(service, &self.version),
            self.words.join(".")
        )
    }

    /// The module that holds it: `v1`, `note`.
    #[must_use]
    pub fn module(&self) -> Vec<String> {
        std::iter::once(self.version.clone())
            .chain(self.words.iter().cloned())
            .collect()
    }
}

/// An operation.
#[derive(Debug, Clone, Serialize)]
pub struct Operation {
    /// `hire.v1.note.list`.
    pub id: String,
    /// `list`.
    pub name: String,
    /// What the names of its types begin with: `NoteList`.
    pub stem: String,
    /// What a call does.
    pub summary: String,
    /// The title of the official page, in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What else a caller has to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// The official page.
    pub docs: String,
    /// Day of the page's last update.
    pub updated: String,
    /// `GET`.
    pub method: String,
    /// The path template.
    pub path: String,
    /// Whether the app's token may call it.
    pub tenant: bool,
    /// Whether a person's token may call it.
    pub user: bool,
    /// Whether self-built apps may call it.
    pub self_built: bool,
    /// Whether store apps may call it.
    pub store: bool,
    /// Scopes of which any one is needed.
    pub scopes: Vec<String>,
    /// Scopes that reveal further fields.
    pub field_scopes: Vec<String>,
    /// Rate windows: calls, seconds.
    pub limits: Vec<(u32, u32)>,
    /// Whether only a special limit is documented.
    pub special_limit: bool,
    /// What may be done when a call fails half-way.
    pub retry: Retry,
    /// Whether the helpdesk's credential is sent.
    pub helpdesk: bool,
    /// Whether a secret is sent, or comes in the answer.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub secrets: bool,
    /// Why not to use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// Its parameters: path, query, header, body, each in documented order.
    pub params: Vec<Param>,
    /// Rules that tie several parameters together.
    pub rules: Vec<GroupRule>,
    /// How the body is sent.
    pub body: Body,
    /// What a success answers with.
    pub answer: Answer,
    /// Where it keeps its pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<Page>,
    /// The documented errors.
    pub errors: Vec<ApiError>,
    /// The documented example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Example>,
    /// Why there is no example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_example: Option<String>,
    /// Where it differs from its page on purpose.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deviates: Vec<Deviation>,
}

impl Operation {
    /// The parameters that a call has to be given.
    pub fn required(&self) -> impl Iterator<Item = (usize, &Param)> {
        self.params
            .iter()
            .enumerate()
            .filter(|(_, param)| param.field.required)
    }

    /// The parameters that are set on a call.
    pub fn optional(&self) -> impl Iterator<Item = (usize, &Param)> {
        self.params
            .iter()
            .enumerate()
            .filter(|(_, param)| !param.field.required)
    }
}

/// An event that the platform pushes.
#[derive(Debug, Clone, Serialize)]
pub struct Event {
    /// The official type: `hire.application.stage_changed_v1`.
    pub id: String,
    /// `stage_changed`.
    pub name: String,
    /// Its variant among the service's events: `ApplicationStageChanged`.
    pub variant: String,
    /// What happened.
    pub summary: String,
    /// The title of the official page, in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What else one has to know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    /// The official page.
    pub docs: String,
    /// Day of the page's last update.
    pub updated: String,
    /// Whether it is pushed to self-built apps.
    pub self_built: bool,
    /// Whether it is pushed to store apps.
    pub store: bool,
    /// Scopes of which any one is needed.
    pub scopes: Vec<String>,
    /// Scopes that reveal further fields.
    pub field_scopes: Vec<String>,
    /// How it is delivered.
    pub push: Push,
    /// How it is wrapped.
    pub schema: Schema,
    /// The operation by which an app subscribes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscribe: Option<String>,
    /// Why not to use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// What is under `event`.
    pub payload: TypePath,
    /// The documented example, wrapped as it is pushed, as JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<String>,
    /// Why there is no example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_example: Option<String>,
    /// Where it differs from its page on purpose.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deviates: Vec<Deviation>,
}

/// How an event is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Push {
    /// To an address of the app's, or over a long connection in its place.
    Webhook,
}

/// How an event is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Schema {
    V1,
    V2,
}

/// A parameter of an operation.
#[derive(Debug, Clone, Serialize)]
pub struct Param {
    /// Where it goes.
    pub place: Place,
    /// What it is.
    #[serde(flatten)]
    pub field: Field,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// How a body is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Body {
    None,
    Json,
    Multipart,
}

/// What a success answers with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Nothing beyond the envelope.
    Empty,
    /// `data`, as this type.
    Data(TypePath),
    /// Fields beside `code`, as this type.
    Flat(TypePath),
    /// Bytes.
    Binary,
}

/// Where an operation keeps its pages.
#[derive(Debug, Clone, Serialize)]
pub struct Page {
    /// The parameter that says which page is asked for.
    pub param: usize,
    /// How a page says which comes next.
    pub paging: Paging,
    /// Where the answer holds the items: names on the wire, joined with dots.
    pub items: String,
    /// The same by the names in Rust.
    pub item_fields: Vec<String>,
    /// The type of an item.
    pub item: FieldType,
}

/// How a page says which comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Paging {
    /// By a token.
    Token {
        /// The field that holds it.
        field: String,
        /// Whether another field says that there is a next page.
        has_more: bool,
    },
    /// Pages are numbered, and the field `total` says how many items all of them hold.
    Total,
}

/// What may be done when a call fails half-way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// It only reads.
    Safe,
    /// Sent again with the same key, it does its work once.
    Idempotent {
        /// The parameter that is the key.
        param: usize,
        /// How long the platform remembers it, in seconds.
        life: Option<u64>,
        /// Whether the client makes a key where the caller gave none.
        fill: bool,
    },
    /// It may do its work twice when sent twice.
    Unsafe,
}

/// A documented error.
#[derive(Debug, Clone, Serialize)]
pub struct ApiError {
    /// The HTTP status.
    pub status: u16,
    /// The platform's code.
    pub code: i64,
    /// What it means.
    pub meaning: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub advice: String,
    /// What it says about the request.
    pub verdict: Verdict,
}

/// What an error says about the request that it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing for certain.
    Unsaid,
    /// It was turned away before anything was done.
    Refused,
    /// The platform failed itself, or asks to try again.
    Failed,
}

/// A documented example, as it goes over the wire.
#[derive(Debug, Clone, Serialize)]
pub struct Example {
    /// Path parameters.
    pub path: Vec<(String, String)>,
    /// Query parameters; a list repeats its name.
    pub query: Vec<(String, String)>,
    /// Extra headers.
    pub headers: Vec<(String, String)>,
    /// The JSON body; empty where there is none.
    pub body: String,
    /// The JSON of the answer; empty where none is documented.
    pub response: String,
}

/// The place of a type in the service's crate, or in feishu-core where all services share it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct TypePath {
    /// The modules from the crate's root.
    pub module: Vec<String>,
    /// The type's name.
    pub name: String,
}

impl TypePath {
    /// The module of feishu-core that holds the types of all services. No service has a module of one
    /// word but `types`, so the word alone tells them apart.
    pub(crate) const PLATFORM: &'static str = "platform";

    /// Whether all services share the type.
    #[must_use]
    pub fn is_platform(&self) -> bool {
        matches!(self.module.as_slice(), [only] if only == Self::PLATFORM)
    }
}

/// An object or an enumeration.
#[derive(Debug, Clone, Serialize)]
pub struct Type {
    /// Its place.
    pub path: TypePath,
    /// What it is.
    pub doc: String,
    /// Whether requests hold it.
    pub in_request: bool,
    /// Whether answers or events hold it.
    pub in_response: bool,
    /// What it is made of.
    pub kind: TypeKind,
    /// Where it differs from its pages on purpose.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deviates: Vec<Deviation>,
}

/// What a type is made of.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TypeKind {
    /// Fields.
    Object {
        /// In documented order.
        fields: Vec<Field>,
        /// Rules that tie several of them together.
        rules: Vec<GroupRule>,
    },
    /// Strings.
    StringEnum(Vec<Variant<String>>),
    /// Integers.
    IntEnum(Vec<Variant<i64>>),
}

/// A value of an enumeration.
#[derive(Debug, Clone, Serialize)]
pub struct Variant<T> {
    /// On the wire.
    pub value: T,
    /// In Rust.
    pub name: String,
    /// What it means.
    pub doc: String,
    /// Why not to use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
}

/// A field of an object, or what a parameter holds.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its name in Rust, `snake_case`, with a `_` where Rust has taken it.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub field_type: FieldType,
    /// Whether it has to be sent.
    pub required: bool,
    /// What its name cannot say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// What the platform assumes when it is not sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// Scopes of which any one reveals it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<String>,
    /// Why not to use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The constraints on its value.
    pub constraints: Vec<Constraint>,
    /// Where it differs from its page on purpose.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub deviates: Vec<Deviation>,
}

/// A difference from the official page that is meant to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deviation {
    /// What differs, from where it is declared: `type`, `query.page_size.max`.
    pub spot: String,
    /// Why.
    pub reason: String,
}

/// The type of a field.
#[derive(Debug, Clone, Serialize)]
pub struct FieldType {
    /// Its shape, with the name of a named type as written.
    #[serde(serialize_with = "as_text")]
    pub base: Base,
    /// The named type inside, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<TypePath>,
    /// Whether string and number are swapped on the wire.
    pub swapped: bool,
    /// Whether it holds itself and so has to be boxed.
    pub boxed: bool,
}

fn as_text<S: serde::Serializer>(base: &Base, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(base)
}

/// A constraint on one value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Constraint {
    Min(i64),
    Max(i64),
    MinLength(u64),
    MaxLength(u64),
    MinItems(u64),
    MaxItems(u64),
    Pattern(String),
    OneOf(Vec<i64>),
    MaxBytes(u64),
}

/// A rule that ties several fields together; fields by index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum GroupRule {
    AnyOf(Vec<usize>),
    AtMostOne(Vec<usize>),
    ExactlyOne(Vec<usize>),
    Together(Vec<usize>),
    Span {
        from: usize,
        to: usize,
        seconds: u64,
    },
    Order {
        first: usize,
        then: usize,
    },
    Holds {
        field: usize,
        /// The field that decides, and its values, as in `When`.
        when: Option<(usize, Vec<String>)>,
        has: Vec<String>,
    },
    /// Values as text, in the form that the table compares.
    When {
        field: usize,
        is: Vec<String>,
        needs: Vec<usize>,
    },
}
