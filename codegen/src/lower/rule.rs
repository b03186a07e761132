//! Rules that tie several fields together: their names resolved, and what they ask for checked
//! against what the fields can hold.

use super::scope::Scope;
use crate::diagnostic::{Diagnostic, Diagnostics, suggestion};
use crate::model::{Field, GroupRule};
use crate::source::Spanned;
use crate::spec::{Base, HoldsSpec, Names, OneOrList, RuleSpec, Scalar, Text, WhenSpec};

/// Lowers rules over several fields, all of one operation or one object.
pub(super) fn group_rules(
    rules: Option<&Spanned<Vec<RuleSpec>>>,
    fields: &[&Field],
    scope: &Scope,
    diagnostics: &mut Diagnostics,
) -> Vec<GroupRule> {
    let mut out = Vec::new();
    for rule in rules.into_iter().flat_map(|rules| &rules.value) {
        let mut kinds = 0;
        for (names, make) in [
            (
                &rule.any_of,
                GroupRule::AnyOf as fn(Vec<usize>) -> GroupRule,
            ),
            (&rule.at_most_one, GroupRule::AtMostOne),
            (&rule.exactly_one, GroupRule::ExactlyOne),
            (&rule.together, GroupRule::Together),
        ] {
            if let Some(names) = names {
                kinds += 1;
                out.extend(group(names, fields, diagnostics).map(make));
            }
        }
        if let Some(span) = &rule.span {
            kinds += 1;
            let mut end = |name: &Text| {
                let index = index_of(name, fields, diagnostics)?;
                let timed = is_time(&fields[index].field_type.base);
                if !timed {
                    diagnostics.push(Diagnostic::new(
                        format!("`{}` is no time", name.value),
                        name.span,
                        "a span goes from one time to another",
                    ));
                }
                timed.then_some(index)
            };
            if let (Some(from), Some(to)) = (end(&span.from), end(&span.to)) {
                out.push(GroupRule::Span {
                    from,
                    to,
                    seconds: span.max.seconds,
                });
            }
        }
        if let Some(names) = &rule.order {
            kinds += 1;
            out.extend(order(names, fields, scope, diagnostics));
        }
        if let Some(spec) = &rule.holds {
            kinds += 1;
            out.extend(holds(spec, fields, scope, diagnostics));
        }
        if let Some(spec) = &rule.when {
            kinds += 1;
            out.extend(when(spec, fields, scope, diagnostics));
        }
        if kinds != 1 {
            diagnostics.push(
                Diagnostic::new(
                    "a rule says one thing",
                    rule.at,
                    format!("this says {kinds}"),
                )
                .with_help(
                    "write one of `any_of`, `at_most_one`, `exactly_one`, `together`, `span`, `order`, \
                     `holds`, `when`",
                ),
            );
        }
    }
    out
}

fn group(names: &Names, fields: &[&Field], diagnostics: &mut Diagnostics) -> Option<Vec<usize>> {
    if names.value.len() < 2 {
        diagnostics.push(Diagnostic::new(
            "a rule ties several fields together",
            names.span,
            "name two or more",
        ));
        return None;
    }
    let found: Vec<_> = names
        .value
        .iter()
        .map(|name| index_of(name, fields, diagnostics))
        .collect();
    found.into_iter().collect()
}

fn is_time(base: &Base) -> bool {
    matches!(
        base,
        Base::Rfc3339 | Base::Date | Base::UnixMillis | Base::UnixSeconds
    )
}

/// Two times in their order.
fn order(
    names: &Names,
    fields: &[&Field],
    scope: &Scope,
    diagnostics: &mut Diagnostics,
) -> Option<GroupRule> {
    let [first, then] = names.value.as_slice() else {
        diagnostics.push(Diagnostic::new(
            "an order is between two fields",
            names.span,
            "name the earlier and the later one",
        ));
        return None;
    };
    let mut end = |name: &Text| {
        let index = index_of(name, fields, diagnostics)?;
        let base = &fields[index].field_type.base;
        let timed = match base {
            Base::Named(of) => scope.fields_of(of).is_some_and(|inner| {
                inner
                    .iter()
                    .any(|(_, inner)| is_time(&inner.type_expr.base))
            }),
            base => is_time(base),
        };
        if !timed {
            diagnostics.push(Diagnostic::new(
                format!("`{}` is no time", name.value),
                name.span,
                "an order is between two times, or two objects that hold them",
            ));
        }
        timed.then_some(index)
    };
    let (first, then_index) = (end(first)?, end(then)?);
    let (one, other) = (&fields[first].field_type, &fields[then_index].field_type);
    if one.named != other.named {
        diagnostics.push(
            Diagnostic::new(
                "an order is between fields of one type",
                then.span,
                format!("this is a `{}`", other.base),
            )
            .with_context(names.value[0].span, format!("this is a `{}`", one.base)),
        );
        return None;
    }
    Some(GroupRule::Order {
        first,
        then: then_index,
    })
}

/// What a field of JSON holds.
fn holds(
    spec: &HoldsSpec,
    fields: &[&Field],
    scope: &Scope,
    diagnostics: &mut Diagnostics,
) -> Option<GroupRule> {
    let field = index_of(&spec.field, fields, diagnostics)?;
    let base = &fields[field].field_type.base;
    if !matches!(base, Base::String | Base::Json) {
        diagnostics.push(Diagnostic::new(
            format!("`{}` holds no JSON", spec.field.value),
            spec.field.span,
            format!("a `{base}` is neither JSON nor text that could be"),
        ));
        return None;
    }
    let when = match (&spec.when, &spec.is) {
        (None, None) => None,
        (Some(decider), Some(is)) => {
            let index = index_of(decider, fields, diagnostics)?;
            Some((
                index,
                values_of(index, decider, is, fields, scope, diagnostics)?,
            ))
        }
        (decider, _) => {
            let at = decider.as_ref().map_or(spec.at, |decider| decider.span);
            diagnostics.push(
                Diagnostic::new("`when` and `is` go together", at, "one is missing")
                    .with_help("write `when: msg_type, is: text`"),
            );
            return None;
        }
    };
    let has = spec.has.iter().flat_map(|names| &names.list);
    Some(GroupRule::Holds {
        field,
        when,
        has: has.map(|name| name.value.clone()).collect(),
    })
}

/// Values that a field may have, as text.
fn values_of(
    field: usize,
    name: &Text,
    is: &OneOrList<Spanned<Scalar>>,
    fields: &[&Field],
    scope: &Scope,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<String>> {
    let values: Vec<_> = is
        .list
        .iter()
        .map(|value| value_of(fields[field], name, value, scope, diagnostics))
        .collect();
    values.into_iter().collect()
}

fn when(
    spec: &WhenSpec,
    fields: &[&Field],
    scope: &Scope,
    diagnostics: &mut Diagnostics,
) -> Option<GroupRule> {
    for (span, count) in [
        (spec.is.span, spec.is.list.len()),
        (spec.needs.span, spec.needs.list.len()),
    ] {
        if count == 0 {
            diagnostics.push(Diagnostic::new(
                "a rule without a value or a need says nothing",
                span,
                "name one or more",
            ));
            return None;
        }
    }
    let field = index_of(&spec.field, fields, diagnostics);
    let is =
        field.and_then(|field| values_of(field, &spec.field, &spec.is, fields, scope, diagnostics));
    let needs: Vec<_> = spec
        .needs
        .list
        .iter()
        .map(|name| needed(name, field, fields, diagnostics))
        .collect();
    Some(GroupRule::When {
        field: field?,
        is: is?,
        needs: needs.into_iter().collect::<Option<_>>()?,
    })
}

/// A value that a field may have, as text.
fn value_of(
    field: &Field,
    name: &Text,
    value: &Spanned<Scalar>,
    scope: &Scope,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    // Of a list it is a value that it has.
    let (text, base) = (&value.text, field.field_type.base.item());
    let known = match base {
        Base::Named(enumeration) => scope.values_of(enumeration),
        _ => None,
    };
    let never = |what: String| {
        let why = format!("`{}` can never be this", name.value);
        Diagnostic::new(format!("`{text}` is no {what}"), value.span, why)
    };
    let wrong = match (base, known) {
        (Base::String, _) => return Some(text.clone()),
        // A number has one form in the table, whichever the spec chose.
        (Base::I32 | Base::I64, _) => match text.parse::<i64>() {
            Ok(number) => return Some(number.to_string()),
            Err(_) => never(base.to_string()),
        },
        (Base::Bool, _) if matches!(text.as_str(), "true" | "false") => return Some(text.clone()),
        (Base::Bool, _) => never("truth value".to_owned()),
        (_, Some(known)) if known.contains(text) => return Some(text.clone()),
        (_, Some(known)) => {
            // One number is as near as another, so none is likelier to be meant.
            let words = known.iter().filter(|_| text.parse::<i64>().is_err());
            let diagnostic = never(format!("value of `{base}`"));
            match suggestion(text, words.map(String::as_str)) {
                Some(meant) => diagnostic
                    .with_help(format!("did you mean `{meant}`?"))
                    .with_fix(value.span, meant),
                None => diagnostic,
            }
        }
        (_, None) => Diagnostic::new(
            format!("a `{base}` decides nothing"),
            name.span,
            "only a string, an integer, a truth value or an enumeration can, or a list of them",
        ),
    };
    diagnostics.push(wrong);
    None
}

/// A field that a value of another one asks for.
fn needed(
    name: &Text,
    decider: Option<usize>,
    fields: &[&Field],
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let index = index_of(name, fields, diagnostics)?;
    if decider == Some(index) {
        diagnostics.push(Diagnostic::new(
            format!("`{}` cannot ask for itself", name.value),
            name.span,
            "it is given wherever the rule applies",
        ));
    } else if fields[index].required {
        diagnostics.push(Diagnostic::new(
            format!("`{}` is always required", name.value),
            name.span,
            "so the rule adds nothing",
        ));
    } else {
        return Some(index);
    }
    None
}

/// Where a field stands among others, by its name on the wire.
pub(super) fn index_of(
    name: &Text,
    fields: &[&Field],
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let names = || fields.iter().map(|field| field.wire.as_str());
    let index = names().position(|field| field == name.value);
    if index.is_none() {
        let diagnostic = Diagnostic::new(
            format!("there is no `{}` here", name.value),
            name.span,
            "unknown",
        );
        diagnostics.push(match suggestion(name, names()) {
            Some(meant) => diagnostic
                .with_help(format!("did you mean `{meant}`?"))
                .with_fix(name.span, meant),
            None => diagnostic,
        });
    }
    index
}
