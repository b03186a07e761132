//! Objects that are forms of one thing: which fields all of them have.

use super::layout::ResourceFile;
use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Field, Forms, Service, Type, TypeKind, TypePath};
use crate::spec::{Base, Entries, FormsSpec};
use crate::yaml::Key;

/// The forms of a resource's file; `types` are those of the resource.
pub(super) fn lower(
    file: &ResourceFile,
    scope: &Scope,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) -> Vec<Forms> {
    let entries = file.spec.forms.iter().flat_map(Entries::iter);
    entries
        .filter_map(|(key, spec)| forms(key, spec, scope, types, diagnostics))
        .collect()
}

/// What only the whole service shows: that every form is used, and not only a type that others take their fields from.
pub(super) fn check(service: &Service, scope: &Scope, diagnostics: &mut Diagnostics) {
    let forms = service.resources().flat_map(|resource| &resource.forms);
    for path in forms.flat_map(|forms| &forms.of) {
        if service.find_type(path).is_none()
            && let Some(span) = scope.span_of(path)
        {
            diagnostics.push(Diagnostic::new(
                format!("`{}` is no form of anything", path.name),
                span,
                "nothing is sent or answered in it: others only take its fields",
            ));
        }
    }
}

fn forms(
    key: &Key,
    spec: &FormsSpec,
    scope: &Scope,
    types: &[Type],
    diagnostics: &mut Diagnostics,
) -> Option<Forms> {
    let mut found: Vec<(TypePath, &[Field])> = Vec::new();
    for name in &spec.of.value {
        let known = scope.find(name, name.span, diagnostics)?;
        let fields = types
            .iter()
            .find(|found| found.path == known.path)
            .and_then(|found| match &found.kind {
                TypeKind::Object { fields, .. } => Some(fields.as_slice()),
                _ => None,
            });
        let Some(fields) = fields else {
            diagnostics.push(
                Diagnostic::new(
                    format!("`{}` is no form of anything", name.value),
                    name.span,
                    "expected an object of this file",
                )
                .with_context(known.span, "defined here"),
            );
            return None;
        };
        found.push((known.path, fields));
    }
    let (first, others) = match found.as_slice() {
        [(_, first), others @ ..] if !others.is_empty() => (first, others),
        _ => {
            diagnostics.push(Diagnostic::new(
                "one object is no form of another",
                spec.of.span,
                "name two or more",
            ));
            return None;
        }
    };
    let shared = first.iter().filter(|field| {
        let everywhere =
            |(_, fields): &(TypePath, &[Field])| fields.iter().any(|other| are_alike(field, other));
        // A map has no form that a trait could lend of all who have one.
        !matches!(field.field_type.base, Base::Map(_)) && others.iter().all(everywhere)
    });
    let fields: Vec<String> = shared.map(|field| field.name.clone()).collect();
    if fields.is_empty() {
        diagnostics.push(
            Diagnostic::new(
                format!("there is nothing that every `{}` tells", key.text),
                spec.of.span,
                "these have no field in common",
            )
            .with_help("a field is in common by its name and its type"),
        );
        return None;
    }
    Some(Forms {
        name: key.text.clone(),
        doc: spec.doc.value.clone(),
        of: found.into_iter().map(|(path, _)| path).collect(),
        fields,
    })
}

fn are_alike(one: &Field, other: &Field) -> bool {
    let (first, second) = (&one.field_type, &other.field_type);
    one.name == other.name && first.base == second.base && first.named == second.named
}
