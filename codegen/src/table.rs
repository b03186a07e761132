//! What the table of an operation says of a field and leads to, whoever writes it: as Rust, or as text for
//! the command line.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::model::{Base, Field, Service, Type, TypeKind, TypePath, Variant};

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind<'a> {
    /// A value that has no type of its own.
    Plain(&'a Base),
    /// One of these strings.
    StringEnum(&'a TypePath, &'a [Variant<String>]),
    /// One of these numbers.
    IntEnum(&'a TypePath, &'a [Variant<i64>]),
    /// An object.
    Object(&'a TypePath),
}

/// How many values a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arity {
    One,
    Many,
    Map,
}

/// What a table says that a field holds: of what it cannot say, that it is JSON.
pub(crate) fn kind<'a>(service: &'a Service, field: &'a Field) -> Kind<'a> {
    let base = checked(field);
    if !matches!(base, Base::Named(_)) {
        return Kind::Plain(base);
    }
    let found = field.field_type.named.as_ref();
    match found.and_then(|path| service.find_type(path)) {
        Some(found) => match &found.kind {
            TypeKind::Object { .. } => Kind::Object(&found.path),
            TypeKind::StringEnum(values) => Kind::StringEnum(&found.path, values),
            TypeKind::IntEnum(values) => Kind::IntEnum(&found.path, values),
        },
        None => Kind::Plain(&Base::Json),
    }
}

fn checked(field: &Field) -> &Base {
    match &field.field_type.base {
        Base::List(inner) | Base::Map(inner) if matches!(**inner, Base::List(_) | Base::Map(_)) => {
            &Base::Json
        }
        // Either form is right, so only the value itself is checked.
        Base::OneOrMany(_) => &Base::Json,
        base => base.leaf(),
    }
}

/// How many values a table says that a field takes; lists of lists and the like are one value, of JSON.
pub(crate) fn arity(field: &Field) -> Arity {
    let is_plain = |inner: &Base| !matches!(inner, Base::List(_) | Base::Map(_));
    match &field.field_type.base {
        Base::List(inner) if is_plain(inner) => Arity::Many,
        Base::Map(inner) if is_plain(inner) => Arity::Map,
        _ => Arity::One,
    }
}

/// The objects among these types and all that their tables lead to, by their paths.
pub(crate) fn reachable<'a>(
    types: &HashMap<&'a TypePath, &'a Type>,
    from: impl IntoIterator<Item = &'a TypePath>,
) -> BTreeMap<&'a TypePath, &'a Type> {
    let mut found = BTreeMap::new();
    let mut left: Vec<&TypePath> = from.into_iter().collect();
    while let Some(path) = left.pop() {
        let Some(&one) = types.get(path) else {
            continue;
        };
        let TypeKind::Object { fields, .. } = &one.kind else {
            continue;
        };
        if found.insert(path, one).is_none() {
            let fields = fields.iter();
            let told = fields.filter(|field| matches!(checked(field), Base::Named(_)));
            left.extend(told.filter_map(|field| field.field_type.named.as_ref()));
        }
    }
    found
}

/// The types of the answers that have one.
pub(crate) fn answers(service: &Service) -> BTreeSet<&TypePath> {
    use crate::model::Answer;
    let answers = service.operations().map(|operation| &operation.answer);
    let typed = answers.filter_map(|answer| match answer {
        Answer::Data(path) | Answer::Flat(path) => Some(path),
        Answer::Empty | Answer::Binary => None,
    });
    typed.collect()
}
