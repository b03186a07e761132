//! Names that no Rust can be made of, or that the generated modules take for themselves.

use std::collections::BTreeMap;

use super::layout::ResourceFile;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Event, Operation, Type, TypeKind};
use crate::naming;
use crate::source::Span;
use crate::spec::{Entries, Text};

/// What a module below another would hide from the code in it, or cannot be called.
const NO_MODULES: [&str; 14] = [
    "self",
    "super",
    "crate",
    "feishu_core",
    "bool",
    "char",
    "f64",
    "i32",
    "i64",
    "str",
    "u16",
    "u32",
    "u64",
    "usize",
];

/// What the root of a crate holds beside the versions.
const ROOT: [&str; 7] = [
    "answers",
    "any_event",
    "as_user",
    "examples",
    "new",
    "setters",
    "types",
];

fn is_snake(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// A service's name is that of a crate and of a type.
pub(super) fn check_service(name: &Text, diagnostics: &mut Diagnostics) {
    if !is_snake(name) {
        diagnostics.push(Diagnostic::new(
            format!("`{}` is no name for a crate", name.value),
            name.span,
            "expected snake_case",
        ));
    }
}

/// Versions and the words of resources are modules.
pub(super) fn check_modules(version: &str, file: &ResourceFile, diagnostics: &mut Diagnostics) {
    let at = Span::start_of(file.id);
    if ROOT.contains(&version) || NO_MODULES.contains(&version) {
        diagnostics.push(Diagnostic::new(
            format!("`{version}` is no name for a version or a project"),
            at,
            "the crate has another use for it",
        ));
    }
    for (index, word) in file.words.iter().enumerate() {
        let taken = NO_MODULES.contains(&word.as_str()) || (index == 0 && word == "types");
        if taken || !is_snake(word) {
            diagnostics.push(Diagnostic::new(
                format!("`{word}` is no name for a resource"),
                at,
                if taken {
                    "the generated modules have another use for it"
                } else {
                    "expected snake_case"
                },
            ));
        }
    }
}

/// A resource is called in Chinese as the pages of its operations call it.
pub(super) fn check_title(
    file: &ResourceFile,
    operations: &[Operation],
    diagnostics: &mut Diagnostics,
) {
    let Some(title) = &file.spec.title else {
        return;
    };
    let titles: Vec<&str> = operations
        .iter()
        .filter_map(|operation| operation.title.as_deref())
        .collect();
    if !titles.iter().any(|known| known.contains(&title.value)) {
        diagnostics.push(
            Diagnostic::new(
                "a resource is called in the words of its pages",
                title.span,
                "is in the title of none of its operations",
            )
            .with_help(if titles.is_empty() {
                "give its operations their pages' titles".to_owned()
            } else {
                format!("their titles are {}", titles.join(", "))
            }),
        );
    }
}

/// The names that the generated module of a resource takes for itself.
pub(super) fn check_clashes(
    file: &ResourceFile,
    operations: &[Operation],
    events: &[Event],
    types: &[Type],
    diagnostics: &mut Diagnostics,
) {
    let keys: BTreeMap<&str, Span> = file
        .spec
        .operations
        .iter()
        .flat_map(Entries::iter)
        .map(|(key, _)| (key.text.as_str(), key.span))
        .collect();
    let span_of = |operation: &Operation| {
        keys.get(operation.id.as_str())
            .copied()
            .unwrap_or(file.spec.at)
    };
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    let stem = naming::stem(&file.words);
    taken.insert(naming::handle(&stem), "the resource's handle".to_owned());
    taken.insert("I".to_owned(), "the identity of handles".to_owned());
    let mut named: BTreeMap<String, &Operation> = BTreeMap::new();
    for operation in operations {
        if !operation
            .name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_')
            || !operation.name.starts_with(|c: char| c.is_ascii_lowercase())
        {
            diagnostics.push(Diagnostic::new(
                format!("`{}` is no name for an operation", operation.name),
                span_of(operation),
                "no Rust name can be made of this",
            ));
        }
        let name = operation.stem.clone();
        if let Some(first) = named.insert(name.clone(), operation) {
            diagnostics.push(
                Diagnostic::new(
                    format!("two operations are both `{name}` in Rust"),
                    span_of(operation),
                    "the second",
                )
                .with_context(span_of(first), "the first"),
            );
        }
        for made in naming::types_of_operation(&operation.stem) {
            taken.insert(made, format!("made for `{}`", operation.id));
        }
    }
    for event in events {
        let name = event.payload.name.clone();
        let made = format!("made for `{}`", event.id);
        if let Some(by) = taken.insert(name.clone(), made) {
            let key = file.spec.events.iter().flat_map(Entries::iter);
            let mut key = key.map(|(key, _)| key).filter(|key| key.text == event.id);
            diagnostics.push(Diagnostic::new(
                format!("the name `{name}` is taken"),
                key.next().map_or(file.spec.at, |key| key.span),
                format!("it is {by}"),
            ));
        }
    }
    for (key, _) in file.spec.forms.iter().flat_map(Entries::iter) {
        let own = types.iter().any(|own| own.path.name == key.text);
        let by = match taken.get(&key.text) {
            Some(by) => by.clone(),
            None if own => "the name of a type".to_owned(),
            None => continue,
        };
        diagnostics.push(Diagnostic::new(
            format!("the name `{}` is taken", key.text),
            key.span,
            format!("it is {by}"),
        ));
    }
    let mut shapes: BTreeMap<String, &str> = BTreeMap::new();
    for found in types {
        if matches!(found.kind, TypeKind::Object { .. }) {
            taken.insert(
                format!("{}Args", found.path.name),
                format!("made for `{}`", found.path.name),
            );
        }
    }
    for (key, _) in file.spec.types.iter().flat_map(Entries::iter) {
        let own = types.iter().any(|own| own.path.name == key.text);
        if let Some(by) = taken.get(&key.text).filter(|_| own) {
            diagnostics.push(
                Diagnostic::new(
                    format!("the name `{}` is taken", key.text),
                    key.span,
                    format!("it is {by}"),
                )
                .with_help("give the type another name"),
            );
        }
        let shape = naming::screaming(&key.text);
        if let Some(first) = shapes.insert(shape.clone(), &key.text)
            && first != key.text
        {
            diagnostics.push(
                Diagnostic::new(
                    format!("`{}` and `{first}` are both `{shape}` in Rust", key.text),
                    key.span,
                    "the second",
                )
                .with_help("give one of them another name"),
            );
        }
    }
    for operation in operations {
        let name = naming::screaming(&operation.name);
        if let Some(shape) = name
            .strip_suffix("_SHAPE")
            .and_then(|name| shapes.get(name))
        {
            diagnostics.push(Diagnostic::new(
                format!("the name `{name}` is taken"),
                span_of(operation),
                format!("it is made for `{shape}`"),
            ));
        }
    }
}
