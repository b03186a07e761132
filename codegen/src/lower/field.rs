//! Fields: their types resolved, their constraints checked against what they can hold.

use std::collections::BTreeMap;

use super::deviation::deviations;
use super::scope::{Known, Scope};
use super::spread::spread;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Constraint, Field, FieldType};
use crate::naming;
use crate::source::{Span, Spanned};
use crate::spec::{Base, Carrier, Entries, FieldSpec};

/// What fields are for: some things are only said of requests, some only of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Path,
    Query,
    Header,
    Body,
    Multipart,
    Response,
    Payload,
    Type,
}

pub(super) fn fields(
    entries: Option<&Entries<FieldSpec>>,
    used: Use,
    scope: &Scope,
    diagnostics: &mut Diagnostics,
) -> Vec<(Field, Span)> {
    let mut names: BTreeMap<String, (String, Span)> = BTreeMap::new();
    let mut out = Vec::new();
    let entries = entries.map(|entries| spread(entries, scope, diagnostics));
    for (key, spec) in entries.into_iter().flatten() {
        let name = match &spec.more.rename {
            Some(rename) => rename.value.clone(),
            None => naming::snake(&key.text),
        };
        check_name(
            &name,
            spec.more.rename.as_ref().map_or(key.span, |text| text.span),
            diagnostics,
        );
        let name = naming::ident(&name);
        match names.get(&name) {
            Some((first, span)) if *first != key.text => diagnostics.push(
                Diagnostic::new(
                    format!("`{}` and `{first}` are both `{name}` in Rust", key.text),
                    key.span,
                    "the second",
                )
                .with_context(*span, "the first")
                .with_help("give one of them another name with `rename:`"),
            ),
            _ => {
                names.insert(name.clone(), (key.text.clone(), key.span));
            }
        }
        if let Some(field) = field(&key.text, name, spec, used, scope, diagnostics) {
            out.push((field, key.span));
        }
    }
    out
}

fn check_name(name: &str, span: Span, diagnostics: &mut Diagnostics) {
    let good = name.starts_with(|c: char| c.is_ascii_lowercase() || c == '_')
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && name.chars().any(|c| c.is_ascii_alphanumeric());
    if !good && !super::unwritten::is_unwritten(name) {
        diagnostics.push(
            Diagnostic::new(
                format!("`{name}` is no name in Rust"),
                span,
                "expected snake_case",
            )
            .with_help("give it a name with `rename:`"),
        );
    }
}

fn field(
    wire: &str,
    name: String,
    spec: &FieldSpec,
    used: Use,
    scope: &Scope,
    diagnostics: &mut Diagnostics,
) -> Option<Field> {
    let expr = &spec.type_expr;
    let named = match expr.base.leaf() {
        Base::Named(name) => Some(scope.find(name, expr.span, diagnostics)?),
        _ => None,
    };
    let is_enum = named.as_ref().is_some_and(Known::is_enum);
    check_place(expr, used, named.is_some() && !is_enum, diagnostics);
    check_carrier(expr, is_enum, diagnostics);
    let constraints = constraints(spec, diagnostics);
    if let Some(default) = &spec.more.default {
        check_default(default, &expr.base, diagnostics);
        check_default_bounds(spec, diagnostics);
    }
    Some(Field {
        wire: wire.to_owned(),
        name,
        field_type: FieldType {
            base: expr.base.clone(),
            named: named.map(|known| known.path),
            swapped: expr.carrier != Carrier::Same,
            boxed: false,
        },
        required: expr.required || used == Use::Path,
        doc: spec.doc.clone(),
        default: spec
            .more
            .default
            .as_ref()
            .map(|default| default.text.clone()),
        scopes: spec
            .more
            .scopes
            .iter()
            .flat_map(|scopes| &scopes.list)
            .map(|scope| scope.value.clone())
            .collect(),
        deprecated: spec
            .more
            .deprecated
            .as_ref()
            .map(|reason| reason.value.clone()),
        constraints,
        deviates: deviations(spec.more.deviates.as_ref(), diagnostics),
    })
}

fn check_place(
    expr: &Spanned<crate::spec::TypeExpr>,
    used: Use,
    is_object: bool,
    diagnostics: &mut Diagnostics,
) {
    let complaint = match (used, &expr.base) {
        (Use::Multipart, _) => None,
        (_, base) if *base.leaf() == Base::File => Some("a file is sent as a part of `multipart:`"),
        (Use::Path, Base::List(_) | Base::Map(_) | Base::OneOrMany(_) | Base::Json) => {
            Some("a path parameter is one plain value")
        }
        (Use::Query | Use::Header, Base::Map(_) | Base::OneOrMany(_) | Base::Json) => {
            Some("only a body can hold this")
        }
        (Use::Query | Use::Header, Base::List(inner)) if matches!(**inner, Base::List(_)) => {
            Some("a query holds no lists of lists")
        }
        (_, Base::Map(_) | Base::OneOrMany(_)) if counts_time(&expr.base) => {
            Some("a time by its number stands by itself or in a list")
        }
        (_, Base::List(inner)) if counts_time(inner) && **inner != *inner.leaf() => {
            Some("a time by its number stands by itself or in a list")
        }
        (Use::Path | Use::Query | Use::Header, _) if is_object => {
            Some("only a body can hold an object")
        }
        (Use::Response, _) if expr.required => {
            Some("every field of an answer may be absent, so `!` says nothing here")
        }
        (Use::Payload, _) if expr.required => {
            Some("every field of an event may be absent, so `!` says nothing here")
        }
        _ => None,
    };
    if let Some(complaint) = complaint {
        diagnostics.push(Diagnostic::new(complaint, expr.span, "not here"));
    }
}

/// Whether a type is made of times whose form the field has to say.
fn counts_time(base: &Base) -> bool {
    matches!(base.leaf(), Base::UnixMillis | Base::UnixSeconds)
}

fn check_carrier(
    expr: &Spanned<crate::spec::TypeExpr>,
    is_enum: bool,
    diagnostics: &mut Diagnostics,
) {
    let leaf = expr.base.leaf();
    let fits = match expr.carrier {
        Carrier::Same => true,
        Carrier::String => {
            is_enum
                || matches!(
                    leaf,
                    Base::I32
                        | Base::I64
                        | Base::F64
                        | Base::Bool
                        | Base::UnixMillis
                        | Base::UnixSeconds
                )
        }
        Carrier::Number => *leaf == Base::String,
    };
    if !fits {
        let (how, which) = match expr.carrier {
            Carrier::Number => ("number", "strings"),
            _ => ("string", "numbers and booleans"),
        };
        diagnostics.push(Diagnostic::new(
            format!("`{leaf}` is not carried as a {how}"),
            expr.span,
            format!("only {which} can be"),
        ));
    }
}

fn check_default(
    default: &Spanned<crate::spec::Scalar>,
    base: &Base,
    diagnostics: &mut Diagnostics,
) {
    let fits = match base {
        Base::I32 | Base::I64 | Base::UnixMillis | Base::UnixSeconds => {
            default.text.parse::<i64>().is_ok()
        }
        Base::F64 => default.text.parse::<f64>().is_ok(),
        Base::Bool => matches!(default.text.as_str(), "true" | "false"),
        _ => true,
    };
    if !fits {
        diagnostics.push(Diagnostic::new(
            format!("`{}` is no {base}", default.text),
            default.span,
            "the default has to be a value of the field",
        ));
    }
}

/// A default beyond the field's own bounds contradicts one of them.
fn check_default_bounds(spec: &FieldSpec, diagnostics: &mut Diagnostics) {
    let Some(default) = &spec.more.default else {
        return;
    };
    let Ok(value) = default.text.parse::<f64>() else {
        return;
    };
    for (bound, beyond) in [
        (
            &spec.more.min,
            (|value, bound| value < bound) as fn(f64, f64) -> bool,
        ),
        (&spec.more.max, |value, bound| value > bound),
    ] {
        #[allow(clippy::cast_precision_loss)]
        if let Some(bound) = bound
            && beyond(value, bound.value as f64)
        {
            diagnostics.push(
                Diagnostic::new(
                    "the default is beyond the bound",
                    default.span,
                    "the platform would refuse its own default",
                )
                .with_context(bound.span, "the bound")
                .with_help(
                    "where the page says both, keep the one that is true and say so in `deviates:`",
                ),
            );
        }
    }
}

fn constraints(spec: &FieldSpec, diagnostics: &mut Diagnostics) -> Vec<Constraint> {
    let base = &spec.type_expr.base;
    let more = &spec.more;
    let is_list = matches!(base, Base::List(_) | Base::OneOrMany(_));
    let leaf = base.leaf();
    let is_number = matches!(
        leaf,
        Base::I32 | Base::I64 | Base::F64 | Base::UnixMillis | Base::UnixSeconds
    );
    let is_string = matches!(leaf, Base::String | Base::Secret);
    let is_file = *leaf == Base::File;
    let mut out = Vec::new();
    let mut bad_pattern = None;
    let mut take =
        |name: &str, span: Span, fits: bool, wants: &str, constraint: Option<Constraint>| {
            if !fits {
                diagnostics.push(
                    Diagnostic::new(
                        format!("`{name}` says nothing about a `{base}`"),
                        span,
                        format!("only for {wants}"),
                    )
                    .with_context(spec.type_expr.span, "the type"),
                );
                return;
            }
            match constraint {
                Some(constraint) => out.push(constraint),
                None => diagnostics.push(Diagnostic::new(
                    format!("`{name}` cannot be negative"),
                    span,
                    "expected 0 or more",
                )),
            }
        };
    if let Some(min) = &more.min {
        take(
            "min",
            min.span,
            is_number,
            "numbers",
            Some(Constraint::Min(min.value)),
        );
    }
    if let Some(max) = &more.max {
        take(
            "max",
            max.span,
            is_number,
            "numbers",
            Some(Constraint::Max(max.value)),
        );
    }
    let unsigned = |value: &Spanned<i64>| u64::try_from(value.value).ok();
    for (name, value, make) in [
        (
            "min_length",
            &more.min_length,
            Constraint::MinLength as fn(u64) -> Constraint,
        ),
        ("max_length", &more.max_length, Constraint::MaxLength),
    ] {
        if let Some(value) = value {
            take(
                name,
                value.span,
                is_string,
                "strings",
                unsigned(value).map(make),
            );
        }
    }
    for (name, value, make) in [
        (
            "min_items",
            &more.min_items,
            Constraint::MinItems as fn(u64) -> Constraint,
        ),
        ("max_items", &more.max_items, Constraint::MaxItems),
    ] {
        if let Some(value) = value {
            take(
                name,
                value.span,
                is_list,
                "lists",
                unsigned(value).map(make),
            );
        }
    }
    if let Some(pattern) = &more.pattern
        && let Err(error) = regex_lite::Regex::new(pattern)
    {
        bad_pattern = Some(Diagnostic::new(
            "this is no regular expression",
            pattern.span,
            error.to_string(),
        ));
    } else if let Some(pattern) = &more.pattern {
        let constraint = Constraint::Pattern(pattern.value.clone());
        take(
            "pattern",
            pattern.span,
            is_string,
            "strings",
            Some(constraint),
        );
    }
    if let Some(one_of) = &more.one_of {
        let values = one_of.list.iter().map(|value| value.value).collect();
        take(
            "one_of",
            one_of.span,
            is_number,
            "numbers",
            Some(Constraint::OneOf(values)),
        );
    }
    if let Some(size) = &more.max_megabytes {
        let bytes = unsigned(size).and_then(|size| size.checked_mul(1 << 20));
        take(
            "max_megabytes",
            size.span,
            is_file,
            "files",
            bytes.map(Constraint::MaxBytes),
        );
    }
    if let Some(bad) = bad_pattern {
        diagnostics.push(bad);
    }
    check_order(spec, diagnostics);
    out
}

/// A least value above the greatest one admits nothing.
fn check_order(spec: &FieldSpec, diagnostics: &mut Diagnostics) {
    let more = &spec.more;
    for (least, greatest) in [
        (&more.min, &more.max),
        (&more.min_length, &more.max_length),
        (&more.min_items, &more.max_items),
    ] {
        if let (Some(least), Some(greatest)) = (least, greatest)
            && least.value > greatest.value
        {
            diagnostics.push(
                Diagnostic::new(
                    "these bounds admit nothing",
                    least.span,
                    "more than the greatest",
                )
                .with_context(greatest.span, "the greatest"),
            );
        }
    }
}
