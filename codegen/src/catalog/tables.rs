//! What calls run on and what is documented of answers, as lines: the facts that the service crates hold as
//! static data (`render/table.rs`), of the same names. What is as usual is left out.

use std::collections::{BTreeMap, HashMap};
use std::ops::Not;

use serde::Serialize;

use crate::model::{
    Answer, ApiError, Body, Constraint, Field, GroupRule, Operation, Page, Paging, Place, Retry,
    Service, Type, TypeKind, TypePath, Verdict,
};
use crate::table::{self, Arity, Kind};

/// An operation, whole in itself: the objects that it sends stand in the same line.
#[derive(Serialize)]
pub(super) struct Table<'a> {
    table: &'a str,
    method: &'a str,
    path: &'a str,
    #[serde(skip_serializing_if = "Not::not")]
    tenant: bool,
    #[serde(skip_serializing_if = "Not::not")]
    user: bool,
    #[serde(skip_serializing_if = "Not::not")]
    self_built: bool,
    #[serde(skip_serializing_if = "Not::not")]
    store: bool,
    #[serde(skip_serializing_if = "is_empty")]
    scopes: &'a [String],
    #[serde(skip_serializing_if = "is_empty")]
    field_scopes: &'a [String],
    /// Calls, seconds.
    #[serde(skip_serializing_if = "is_empty")]
    limits: &'a [(u32, u32)],
    #[serde(skip_serializing_if = "Not::not")]
    special_limit: bool,
    #[serde(skip_serializing_if = "is_unsafe")]
    retry: &'a Retry,
    #[serde(skip_serializing_if = "Not::not")]
    helpdesk: bool,
    #[serde(skip_serializing_if = "Not::not")]
    secrets: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    params: Vec<Told<'a>>,
    #[serde(skip_serializing_if = "is_empty")]
    rules: &'a [GroupRule],
    #[serde(skip_serializing_if = "is_none")]
    body: Body,
    #[serde(skip_serializing_if = "Answers::is_nothing")]
    answer: Answers,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Pages<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<Failure<'a>>,
    docs: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    shapes: BTreeMap<String, Shape<'a>>,
}

/// What is documented of an object in answers.
#[derive(Serialize)]
pub(super) struct Documented<'a> {
    answer: String,
    #[serde(flatten)]
    shape: Shape<'a>,
}

/// An object. Its name is the last word of its path.
#[derive(Serialize)]
struct Shape<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Told<'a>>,
    #[serde(skip_serializing_if = "is_empty")]
    rules: &'a [GroupRule],
}

/// A parameter or a field: in the body, of text and optional unless it says otherwise.
#[derive(Serialize)]
struct Told<'a> {
    name: &'a str,
    #[serde(rename = "in", skip_serializing_if = "is_body")]
    place: Place,
    #[serde(skip_serializing_if = "Holds::is_text")]
    kind: Holds<'a>,
    #[serde(skip_serializing_if = "Not::not")]
    required: bool,
    #[serde(skip_serializing_if = "is_one")]
    arity: &'static str,
    #[serde(skip_serializing_if = "Not::not")]
    swapped: bool,
    #[serde(skip_serializing_if = "is_empty")]
    rules: &'a [Constraint],
}

/// What a field holds: a type's word in specs, or one of those that need more to be said.
#[derive(Serialize)]
#[serde(untagged)]
enum Holds<'a> {
    Word(String),
    Strings { strings: Vec<&'a str> },
    Integers { integers: Vec<i64> },
    Object { object: String },
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answers {
    Empty,
    Data(String),
    Flat(String),
    Binary,
}

#[derive(Serialize)]
struct Pages<'a> {
    param: usize,
    paging: PagedBy<'a>,
    items: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum PagedBy<'a> {
    Token(&'a str),
    Total(&'static str),
}

#[derive(Serialize)]
struct Failure<'a> {
    status: u16,
    code: i64,
    meaning: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    advice: &'a str,
    #[serde(skip_serializing_if = "is_unsaid")]
    verdict: Verdict,
}

/// The operations of a service.
pub(super) fn operations(service: &Service) -> Vec<Table<'_>> {
    let types = service.types_by_path();
    let operations = service.operations();
    operations
        .map(|one| operation(service, &types, one))
        .collect()
}

/// The objects that its answers are made of.
pub(super) fn answers(service: &Service) -> Vec<Documented<'_>> {
    let found = table::reachable(&service.types_by_path(), table::answers(service));
    let shapes = found.into_iter().filter_map(|(path, found)| {
        let TypeKind::Object { fields, .. } = &found.kind else {
            return None;
        };
        // What only requests have to keep is not told.
        let fields = fields.iter().map(|field| Told {
            required: false,
            rules: &[],
            ..told(service, Place::Body, field)
        });
        Some(Documented {
            answer: full(path),
            shape: Shape {
                fields: fields.collect(),
                rules: &[],
            },
        })
    });
    shapes.collect()
}

fn operation<'a>(
    service: &'a Service,
    types: &HashMap<&'a TypePath, &'a Type>,
    one: &'a Operation,
) -> Table<'a> {
    let fields = one.params.iter().map(|param| &param.field);
    let sent = fields.filter_map(|field| match table::kind(service, field) {
        Kind::Object(path) => Some(path),
        _ => None,
    });
    let params = one.params.iter();
    Table {
        table: &one.id,
        method: &one.method,
        path: &one.path,
        tenant: one.tenant,
        user: one.user,
        self_built: one.self_built,
        store: one.store,
        scopes: &one.scopes,
        field_scopes: &one.field_scopes,
        limits: &one.limits,
        special_limit: one.special_limit,
        retry: &one.retry,
        helpdesk: one.helpdesk,
        secrets: one.secrets,
        params: params
            .map(|param| told(service, param.place, &param.field))
            .collect(),
        rules: &one.rules,
        body: one.body,
        answer: match &one.answer {
            Answer::Empty => Answers::Empty,
            Answer::Data(path) => Answers::Data(full(path)),
            Answer::Flat(path) => Answers::Flat(full(path)),
            Answer::Binary => Answers::Binary,
        },
        page: one.page.as_ref().map(pages),
        errors: one.errors.iter().map(failure).collect(),
        docs: &one.docs,
        shapes: table::reachable(types, sent)
            .into_iter()
            .filter_map(|(path, found)| Some((full(path), shape(service, found)?)))
            .collect(),
    }
}

fn shape<'a>(service: &'a Service, found: &'a Type) -> Option<Shape<'a>> {
    let TypeKind::Object { fields, rules } = &found.kind else {
        return None;
    };
    let fields = fields.iter();
    Some(Shape {
        fields: fields
            .map(|field| told(service, Place::Body, field))
            .collect(),
        rules,
    })
}

fn told<'a>(service: &'a Service, place: Place, field: &'a Field) -> Told<'a> {
    Told {
        name: &field.wire,
        place,
        kind: match table::kind(service, field) {
            Kind::Plain(base) => Holds::Word(base.to_string()),
            Kind::StringEnum(_, values) => Holds::Strings {
                strings: values.iter().map(|one| one.value.as_str()).collect(),
            },
            Kind::IntEnum(_, values) => Holds::Integers {
                integers: values.iter().map(|one| one.value).collect(),
            },
            Kind::Object(path) => Holds::Object { object: full(path) },
        },
        required: field.required || place == Place::Path,
        arity: match table::arity(field) {
            Arity::One => ONE,
            Arity::Many => "many",
            Arity::Map => "map",
        },
        swapped: field.field_type.swapped,
        rules: &field.constraints,
    }
}

fn pages(page: &Page) -> Pages<'_> {
    Pages {
        param: page.param,
        paging: match &page.paging {
            Paging::Token { field, .. } => PagedBy::Token(field),
            Paging::Total => PagedBy::Total("total"),
        },
        items: &page.items,
    }
}

fn failure(error: &ApiError) -> Failure<'_> {
    Failure {
        status: error.status,
        code: error.code,
        meaning: &error.meaning,
        advice: &error.advice,
        verdict: error.verdict,
    }
}

/// A type by its modules and its name.
fn full(path: &TypePath) -> String {
    let words: Vec<&str> = path
        .module
        .iter()
        .chain([&path.name])
        .map(String::as_str)
        .collect();
    words.join(".")
}

const ONE: &str = "one";

impl Holds<'_> {
    fn is_text(&self) -> bool {
        matches!(self, Self::Word(word) if word == "string")
    }
}

impl Answers {
    fn is_nothing(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

// Serde hands references to what it asks whether to leave a member out.

fn is_empty<T>(list: &&[T]) -> bool {
    list.is_empty()
}

fn is_unsafe(retry: &&Retry) -> bool {
    **retry == Retry::Unsafe
}

fn is_none(body: &Body) -> bool {
    *body == Body::None
}

fn is_body(place: &Place) -> bool {
    *place == Place::Body
}

fn is_unsaid(verdict: &Verdict) -> bool {
    *verdict == Verdict::Unsaid
}

fn is_one(arity: &&str) -> bool {
    *arity == ONE
}
