//! `..: Note` in a mapping of fields: all fields of the type `Note`, as if they were written there.

use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::spec::{Base, Entries, FieldSpec, SPREAD};
use crate::yaml::Key;

/// The fields of a mapping, those of the types that it takes them from among them. A field that the
/// mapping has itself stands in the place of the type's.
pub(super) fn spread<'a>(
    entries: &'a Entries<FieldSpec>,
    scope: &'a Scope,
    diagnostics: &mut Diagnostics,
) -> Vec<(&'a Key, &'a FieldSpec)> {
    let mut out = Vec::new();
    inside(entries, scope, &mut Vec::new(), &mut out, diagnostics);
    out
}

fn inside<'a>(
    entries: &'a Entries<FieldSpec>,
    scope: &'a Scope,
    open: &mut Vec<&'a str>,
    out: &mut Vec<(&'a Key, &'a FieldSpec)>,
    diagnostics: &mut Diagnostics,
) {
    let own = |wire: &str| entries.iter().find(|(key, _)| key.text == wire);
    let mut placed: Vec<&str> = Vec::new();
    for (key, spec) in entries.iter() {
        if key.text != SPREAD {
            if !placed.contains(&key.text.as_str()) {
                out.push((key, spec));
            }
            continue;
        }
        let Some((name, taken)) = taken(spec, scope, diagnostics) else {
            continue;
        };
        if open.contains(&name) {
            diagnostics.push(Diagnostic::new(
                format!("`{name}` takes its fields from itself"),
                spec.span,
                "leads back here",
            ));
            continue;
        }
        open.push(name);
        let mut theirs = Vec::new();
        inside(taken, scope, open, &mut theirs, diagnostics);
        open.pop();
        for (key, spec) in theirs {
            let (key, spec) = own(&key.text).unwrap_or((key, spec));
            placed.push(&key.text);
            out.push((key, spec));
        }
    }
}

/// The type that a mapping takes fields from, and these.
fn taken<'a>(
    spec: &'a FieldSpec,
    scope: &'a Scope,
    diagnostics: &mut Diagnostics,
) -> Option<(&'a str, &'a Entries<FieldSpec>)> {
    let expr = &spec.type_expr;
    let fields = match &expr.base {
        Base::Named(name) if !expr.required => {
            let known = scope.find(name, expr.span, diagnostics)?;
            scope
                .take(name)
                .filter(|_| !known.is_enum())
                .map(|fields| (name.as_str(), fields))
        }
        _ => None,
    };
    if fields.is_none() {
        diagnostics.push(Diagnostic::new(
            "fields are taken from an object",
            expr.span,
            "expected the name of a type with `fields:`",
        ));
    }
    fields
}
