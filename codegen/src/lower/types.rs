//! Named types: objects and enumerations, who uses them, and which of them hold themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::deviation::deviations;
use super::field::{Use, fields};
use super::rule::group_rules;
use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Answer, Field, FieldType, Service, Type, TypeKind, TypePath, Variant};
use crate::naming;
use crate::source::Span;
use crate::spec::{Base, Entries, TypeSpec, ValueSpec};

pub(super) fn lower(
    scope: &Scope,
    types: Option<&Entries<TypeSpec>>,
    diagnostics: &mut Diagnostics,
) -> Vec<Type> {
    let mut out: Vec<Type> = Vec::new();
    for (key, spec) in types.into_iter().flat_map(Entries::iter) {
        let kind = match (&spec.fields, &spec.values) {
            (Some(entries), None) => {
                let lowered = fields(Some(entries), Use::Type, scope, diagnostics);
                let known: Vec<&Field> = lowered.iter().map(|(field, _)| field).collect();
                let rules = group_rules(spec.rules.as_ref(), &known, scope, diagnostics);
                let fields = lowered.into_iter().map(|(field, _)| field).collect();
                TypeKind::Object { fields, rules }
            }
            (None, Some(values)) => {
                if let Some(rules) = &spec.rules {
                    diagnostics.push(Diagnostic::new(
                        "an enumeration has no rules",
                        rules.span,
                        "only an object's fields can be tied together",
                    ));
                }
                enumeration(values, diagnostics)
            }
            _ => {
                diagnostics.push(Diagnostic::new(
                    format!("`{}` is neither an object nor an enumeration", key.text),
                    key.span,
                    "expected `fields:` or `values:`, and not both",
                ));
                continue;
            }
        };
        // A second definition is reported where names are collected.
        if out.iter().any(|known| known.path.name == key.text) {
            continue;
        }
        out.push(Type {
            path: TypePath {
                module: scope.module().to_vec(),
                name: key.text.clone(),
            },
            doc: spec.doc.value.clone(),
            in_request: false,
            in_response: false,
            kind,
            deviates: deviations(spec.deviates.as_ref(), diagnostics),
        });
    }
    out
}

fn enumeration(values: &Entries<ValueSpec>, diagnostics: &mut Diagnostics) -> TypeKind {
    let numbers = values
        .list
        .iter()
        .filter(|(key, _)| key.plain && key.text.parse::<i64>().is_ok());
    let is_int = numbers.clone().count() == values.list.len() && !values.list.is_empty();
    if !is_int && let Some((odd, _)) = numbers.clone().next() {
        diagnostics.push(
            Diagnostic::new(
                "an enumeration is over strings or over numbers",
                odd.span,
                "a number among strings",
            )
            .with_help("quote it if it is a string on the wire"),
        );
    }
    if values.list.is_empty() {
        diagnostics.push(Diagnostic::new(
            "an enumeration has values",
            values.span,
            "none are given",
        ));
    }
    let mut taken: BTreeMap<String, (String, Span)> = BTreeMap::new();
    let mut variant = |key: &crate::yaml::Key, text: &ValueSpec| {
        let (given, span) = match &text.name {
            Some(name) => (name.value.as_str(), name.span),
            None => (key.text.as_str(), key.span),
        };
        let name = naming::pascal(given);
        let nameless = text.name.is_none() && is_int;
        if super::unwritten::is_unwritten(given) {
            // Reported as such.
        } else if nameless
            || !name.starts_with(|c: char| c.is_ascii_uppercase())
            || !given.is_ascii()
        {
            diagnostics.push(
                Diagnostic::new(
                    format!("the value `{}` needs a name", key.text),
                    span,
                    "no Rust name can be made of this",
                )
                .with_help("write `value: name | meaning`"),
            );
        } else if name == "Unrecognized" {
            diagnostics.push(
                Diagnostic::new(
                    "`Unrecognized` is the variant of unknown values",
                    span,
                    "taken",
                )
                .with_help("give the value another name: `value: name | meaning`"),
            );
        } else if let Some((value, first)) = taken.get(&name) {
            // The same value twice is a key given twice, and reported as that.
            if *value == key.text {
                return name;
            }
            diagnostics.push(
                Diagnostic::new(
                    format!("two values are both `{name}` in Rust"),
                    span,
                    "the second",
                )
                .with_context(*first, "the first")
                .with_help("give one of them another name: `value: name | meaning`"),
            );
        } else {
            taken.insert(name.clone(), (key.text.clone(), span));
        }
        name
    };
    if is_int {
        TypeKind::IntEnum(
            values
                .iter()
                .map(|(key, text)| Variant {
                    value: key.text.parse().unwrap_or_default(),
                    name: variant(key, text),
                    doc: text.doc.clone(),
                    deprecated: text.deprecated.clone(),
                })
                .collect(),
        )
    } else {
        TypeKind::StringEnum(
            values
                .iter()
                .map(|(key, text)| Variant {
                    value: key.text.clone(),
                    name: variant(key, text),
                    doc: text.doc.clone(),
                    deprecated: text.deprecated.clone(),
                })
                .collect(),
        )
    }
}

/// Marks the operations whose requests or answers hold secrets, however deep.
pub(super) fn mark_secrets(service: &mut Service) {
    let mut secret: BTreeSet<TypePath> = BTreeSet::new();
    let holds = |field: &Field, secret: &BTreeSet<TypePath>| {
        *field.field_type.base.leaf() == Base::Secret
            || field
                .field_type
                .named
                .as_ref()
                .is_some_and(|path| secret.contains(path))
    };
    loop {
        let found: Vec<TypePath> = service
            .types()
            .filter(|found| !secret.contains(&found.path))
            .filter(|found| match &found.kind {
                TypeKind::Object { fields, .. } => fields.iter().any(|field| holds(field, &secret)),
                _ => false,
            })
            .map(|found| found.path.clone())
            .collect();
        if found.is_empty() {
            break;
        }
        secret.extend(found);
    }
    let operations = service
        .versions
        .iter_mut()
        .flat_map(|version| &mut version.resources)
        .flat_map(|resource| &mut resource.operations);
    for operation in operations {
        let answers = match &operation.answer {
            Answer::Data(path) | Answer::Flat(path) => secret.contains(path),
            Answer::Empty | Answer::Binary => false,
        };
        operation.secrets = answers
            || operation
                .params
                .iter()
                .any(|param| holds(&param.field, &secret));
    }
}

/// Marks each type with who uses it: requests, answers or both.
pub(super) fn mark_usage(service: &mut Service) {
    let mut edges: BTreeMap<TypePath, Vec<TypePath>> = BTreeMap::new();
    let mut request: BTreeSet<TypePath> = BTreeSet::new();
    let mut response: BTreeSet<TypePath> = BTreeSet::new();
    for found in service.types() {
        if let TypeKind::Object { fields, .. } = &found.kind {
            let named = fields
                .iter()
                .filter_map(|field| field.field_type.named.clone());
            edges.insert(found.path.clone(), named.collect());
        }
    }
    for operation in service.operations() {
        request.extend(
            operation
                .params
                .iter()
                .filter_map(|param| param.field.field_type.named.clone()),
        );
        match &operation.answer {
            Answer::Data(path) | Answer::Flat(path) => {
                response.insert(path.clone());
            }
            Answer::Empty | Answer::Binary => {}
        }
    }
    for set in [&mut request, &mut response] {
        let mut open: Vec<TypePath> = set.iter().cloned().collect();
        while let Some(path) = open.pop() {
            for next in edges.get(&path).into_iter().flatten() {
                if set.insert(next.clone()) {
                    open.push(next.clone());
                }
            }
        }
    }
    each_type_mut(service, |found| {
        found.in_request = request.contains(&found.path);
        found.in_response = response.contains(&found.path);
    });
}

/// A type that only lends its fields to others is none in Rust.
pub(super) fn drop_taken(service: &mut Service, scope: &Scope) {
    let keep = |found: &Type| found.in_request || found.in_response || !scope.is_taken(&found.path);
    service.types.retain(keep);
    for version in &mut service.versions {
        version.types.retain(keep);
        for resource in &mut version.resources {
            resource.types.retain(keep);
        }
    }
}

/// A type that nothing names is a leftover. Those of all services are the platform's words, whether or
/// not a service here has come to use them.
pub(super) fn check_unused(service: &Service, scope: &Scope, diagnostics: &mut Diagnostics) {
    for found in service.types() {
        if found.in_request || found.in_response {
            continue;
        }
        if let Some(span) = scope.span_of(&found.path) {
            diagnostics.push(
                Diagnostic::new(
                    format!("`{}` is never used", found.path.name),
                    span,
                    "unused",
                )
                .with_help("remove it, or name it where it belongs"),
            );
        }
    }
}

/// Boxes the fields by which a type holds itself directly; lists and maps already point elsewhere.
pub(super) fn box_recursion(service: &mut Service) {
    let mut edges: BTreeMap<TypePath, Vec<TypePath>> = BTreeMap::new();
    for found in service.types() {
        if let TypeKind::Object { fields, .. } = &found.kind {
            let direct = fields
                .iter()
                .filter_map(|field| direct(&field.field_type).cloned());
            edges.insert(found.path.clone(), direct.collect());
        }
    }
    let reaches = |from: &TypePath, to: &TypePath| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(path) = open.pop() {
            if path == to {
                return true;
            }
            if seen.insert(path) {
                open.extend(edges.get(path).into_iter().flatten());
            }
        }
        false
    };
    each_type_mut(service, |found| {
        let own = found.path.clone();
        if let TypeKind::Object { fields, .. } = &mut found.kind {
            for field in fields {
                let target = direct(&field.field_type).cloned();
                field.field_type.boxed = target.is_some_and(|target| reaches(&target, &own));
            }
        }
    });
}

/// The type that a field holds in place, not behind a list or map.
fn direct(field_type: &FieldType) -> Option<&TypePath> {
    match field_type.base {
        Base::Named(_) | Base::OneOrMany(_) => field_type.named.as_ref(),
        _ => None,
    }
}

fn each_type_mut(service: &mut Service, mut visit: impl FnMut(&mut Type)) {
    let wide = service.platform.iter_mut().chain(&mut service.types);
    wide.for_each(&mut visit);
    for version in &mut service.versions {
        version.types.iter_mut().for_each(&mut visit);
        version
            .resources
            .iter_mut()
            .flat_map(|resource| &mut resource.types)
            .for_each(&mut visit);
    }
}
