//! Rules that tie several fields together.

use feishu_core::operation::{Field, GroupRule};
use serde_json::Value;

use super::{Given, Violations, join, moment};

pub(super) fn check_group(
    rule: &GroupRule,
    fields: &[Field],
    given: &[Given<'_>],
    prefix: &str,
    violations: &mut Violations,
) {
    let present = |index: usize| !matches!(given.get(index), None | Some(Given::Nothing));
    let names = |indices: &[usize]| {
        indices
            .iter()
            .filter_map(|index| fields.get(*index))
            .map(|field| join(prefix, field.name))
            .collect::<Vec<_>>()
            .join(",")
    };
    let count = |indices: &[usize]| indices.iter().filter(|index| present(**index)).count();
    match *rule {
        GroupRule::AnyOf(indices) if count(indices) == 0 => {
            violations.push(&names(indices), "", "at least one of these is required");
        }
        GroupRule::AtMostOne(indices) if count(indices) > 1 => {
            violations.push(&names(indices), "", "only one of these may be sent");
        }
        GroupRule::ExactlyOne(indices) if count(indices) != 1 => {
            violations.push(&names(indices), "", "exactly one of these has to be sent");
        }
        GroupRule::Together(indices) if !matches!(count(indices), n if n == 0 || n == indices.len()) =>
        {
            violations.push(&names(indices), "", "these have to be sent together");
        }
        GroupRule::Span { from, to, max } => {
            let at = |index: usize| {
                let field = fields.get(index)?;
                moment::millis(&field.kind, &text(given.get(index)?)?)
            };
            if let (Some(begin), Some(end)) = (at(from), at(to))
                && end - begin > i128::try_from(max.as_millis()).unwrap_or(i128::MAX)
            {
                violations.push(
                    &names(&[from, to]),
                    "",
                    format!("the span is longer than {} seconds", max.as_secs()),
                );
            }
        }
        GroupRule::When { field, is, needs } => {
            let Some(decider) = fields.get(field) else {
                return;
            };
            let values = given.get(field).map(texts).unwrap_or_default();
            if let Some(value) = values.iter().find(|value| is.contains(&value.as_str())) {
                for index in needs.iter().filter(|index| !present(**index)) {
                    let why = format!("required when `{}` is `{value}`", decider.name);
                    violations.push(&names(&[*index]), "", why);
                }
            }
        }
        _ => {}
    }
}

/// Every value of a list, or the one that is there.
fn texts(given: &Given<'_>) -> Vec<String> {
    match given {
        Given::Texts(texts) => texts.iter().map(|text| (*text).to_owned()).collect(),
        Given::Json(Value::Array(items)) => {
            let items = items.iter();
            items.filter_map(|item| text(&Given::Json(item))).collect()
        }
        given => text(given).into_iter().collect(),
    }
}

fn text(given: &Given<'_>) -> Option<String> {
    match given {
        Given::Nothing => None,
        Given::Texts(texts) => texts.first().map(|text| (*text).to_owned()),
        Given::Json(Value::String(text)) => Some(text.clone()),
        Given::Json(value) => Some(value.to_string()),
        Given::Parts(parts) => parts.first()?.text().map(str::to_owned),
    }
}
