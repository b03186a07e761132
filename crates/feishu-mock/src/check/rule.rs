//! Documented constraints on one value.

use std::cmp::Ordering;

use feishu_core::operation::Rule;
use regex_lite::Regex;

use super::Violations;

/// A value, as far as the rules look at it.
pub(super) enum Seen {
    Integer(i64),
    Float(f64),
    Text(String),
    Other,
}

/// Checks the rules on a single value.
pub(super) fn check_value(rules: &[Rule], seen: &Seen, path: &str, violations: &mut Violations) {
    for rule in rules {
        if let Some(problem) = broken(rule, seen) {
            let value = match seen {
                Seen::Integer(number) => number.to_string(),
                Seen::Float(number) => number.to_string(),
                Seen::Text(text) => text.clone(),
                Seen::Other => String::new(),
            };
            violations.push(path, &value, problem);
        }
    }
}

fn broken(rule: &Rule, seen: &Seen) -> Option<String> {
    match *rule {
        Rule::Min(min) => compare(seen, min)?
            .is_lt()
            .then(|| format!("the minimum is {min}")),
        Rule::Max(max) => compare(seen, max)?
            .is_gt()
            .then(|| format!("the maximum is {max}")),
        Rule::MinLength(min) => {
            (length(seen)? < min).then(|| format!("at least {min} characters are required"))
        }
        Rule::MaxLength(max) => {
            (length(seen)? > max).then(|| format!("at most {max} characters are allowed"))
        }
        Rule::Pattern(pattern) => {
            let Seen::Text(text) = seen else { return None };
            // A pattern in a dialect that this engine does not read cannot be held against anyone.
            let regex = Regex::new(pattern).ok()?;
            (!regex.is_match(text)).then(|| format!("it does not match {pattern}"))
        }
        Rule::OneOf(allowed) => {
            let integer = match seen {
                Seen::Integer(number) => *number,
                Seen::Text(text) => text.parse().ok()?,
                _ => return None,
            };
            (!allowed.contains(&integer)).then(|| format!("it has to be one of {allowed:?}"))
        }
        // These look at the list or at the file.
        Rule::MinItems(_) | Rule::MaxItems(_) | Rule::MaxBytes(_) => None,
    }
}

/// Checks the rules on a list of so many items.
pub(super) fn check_count(rules: &[Rule], count: usize, path: &str, violations: &mut Violations) {
    for rule in rules {
        match *rule {
            Rule::MinItems(min) if count < min => {
                violations.push(
                    path,
                    &count.to_string(),
                    format!("at least {min} items are required"),
                );
            }
            Rule::MaxItems(max) if count > max => {
                violations.push(
                    path,
                    &count.to_string(),
                    format!("at most {max} items are allowed"),
                );
            }
            _ => {}
        }
    }
}

/// Checks the rules on a file of so many bytes.
pub(super) fn check_size(rules: &[Rule], size: u64, path: &str, violations: &mut Violations) {
    for rule in rules {
        if let Rule::MaxBytes(max) = *rule
            && size > max
        {
            violations.push(
                path,
                &size.to_string(),
                format!("at most {max} bytes are allowed"),
            );
        }
    }
}

/// How a number, or text that holds one, stands to a bound.
#[allow(clippy::cast_precision_loss)] // Fractions are compared with small bounds.
fn compare(seen: &Seen, bound: i64) -> Option<Ordering> {
    match seen {
        Seen::Integer(number) => Some(number.cmp(&bound)),
        Seen::Float(number) => number.partial_cmp(&(bound as f64)),
        Seen::Text(text) => match text.parse::<i64>() {
            Ok(number) => Some(number.cmp(&bound)),
            Err(_) => text.parse::<f64>().ok()?.partial_cmp(&(bound as f64)),
        },
        Seen::Other => None,
    }
}

fn length(seen: &Seen) -> Option<usize> {
    match seen {
        Seen::Text(text) => Some(text.chars().count()),
        _ => None,
    }
}
