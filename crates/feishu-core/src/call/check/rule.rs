//! A documented constraint against one value.

use std::cmp::Ordering;
use std::fmt;

use super::pattern;
use crate::ground::operation::Rule;

/// A value, as far as the rules look at it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Seen<'a> {
    /// Text; also a number or a time that is carried as text.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// Any other number.
    Float(f64),
    /// A truth value.
    Bool(bool),
    /// A list or a map, by how many items it has.
    Items(usize),
    /// A file, by how many bytes it has.
    Bytes(u64),
}

impl fmt::Display for Seen<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Integer(number) => number.fmt(f),
            Self::Float(number) => number.fmt(f),
            Self::Bool(truth) => truth.fmt(f),
            Self::Items(items) => write!(f, "{items} items"),
            Self::Bytes(bytes) => write!(f, "{bytes} bytes"),
        }
    }
}

/// The rules that a value breaks, in their order.
pub fn broken<'r>(rules: &'r [Rule], value: Seen<'_>) -> impl Iterator<Item = &'r Rule> {
    rules.iter().filter(move |rule| breaks(value, rule))
}

fn breaks(value: Seen<'_>, rule: &Rule) -> bool {
    match (*rule, value) {
        (Rule::Min(least), value) => compare(value, least).is_some_and(Ordering::is_lt),
        (Rule::Max(most), value) => compare(value, most).is_some_and(Ordering::is_gt),
        (Rule::OneOf(allowed), Seen::Integer(number)) => !allowed.contains(&number),
        // A number that is carried as text.
        (Rule::OneOf(allowed), Seen::Text(text)) => {
            text.parse().is_ok_and(|number| !allowed.contains(&number))
        }
        (Rule::MinLength(least), Seen::Text(text)) => text.chars().take(least).count() < least,
        // Bytes bound characters from above, so most texts are not counted.
        (Rule::MaxLength(most), Seen::Text(text)) => {
            text.len() > most && text.chars().nth(most).is_some()
        }
        (Rule::Pattern(pattern), Seen::Text(text)) => !pattern::matches(pattern, text),
        (Rule::MinItems(least), Seen::Items(items)) => items < least,
        (Rule::MaxItems(most), Seen::Items(items)) => items > most,
        (Rule::MaxBytes(most), Seen::Bytes(bytes)) => bytes > most,
        _ => false,
    }
}

/// How a number, or text that holds one, stands to a bound.
#[allow(clippy::cast_precision_loss)] // Fractions are compared with small bounds.
fn compare(value: Seen<'_>, bound: i64) -> Option<Ordering> {
    match value {
        Seen::Integer(number) => Some(number.cmp(&bound)),
        Seen::Float(number) => number.partial_cmp(&(bound as f64)),
        Seen::Text(text) => match text.parse::<i64>() {
            Ok(number) => Some(number.cmp(&bound)),
            Err(_) => text.parse::<f64>().ok()?.partial_cmp(&(bound as f64)),
        },
        Seen::Bool(_) | Seen::Items(_) | Seen::Bytes(_) => None,
    }
}

/// What a rule asks for, as the end of a sentence that begins with the field's name.
#[must_use]
pub fn demand(rule: &Rule) -> String {
    match *rule {
        Rule::Min(least) => format!("has to be at least {least}"),
        Rule::Max(most) => format!("has to be at most {most}"),
        Rule::OneOf(allowed) => {
            let allowed: Vec<String> = allowed.iter().map(i64::to_string).collect();
            format!("has to be one of {}", allowed.join(", "))
        }
        Rule::MinLength(least) => format!("has to have at least {least} characters"),
        Rule::MaxLength(most) => format!("has to have at most {most} characters"),
        Rule::Pattern(pattern) => format!("has to match `{pattern}`"),
        Rule::MinItems(least) => format!("has to have at least {least} items"),
        Rule::MaxItems(most) => format!("has to have at most {most} items"),
        Rule::MaxBytes(most) => format!("has to have at most {most} bytes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_holds_up_to_its_bound_and_breaks_behind_it() {
        for (rule, kept, broken) in [
            (Rule::Min(-1), Seen::Integer(-1), Seen::Integer(-2)),
            (Rule::Max(7), Seen::Integer(7), Seen::Integer(8)),
            (Rule::Min(1), Seen::Float(1.0), Seen::Float(0.99)),
            (Rule::Max(1), Seen::Float(1.0), Seen::Float(1.01)),
            (Rule::Min(1), Seen::Text("1"), Seen::Text("0")),
            (Rule::Max(1), Seen::Text("1.0"), Seen::Text("1.5")),
            (Rule::Max(1), Seen::Text("many"), Seen::Text("2")),
            (Rule::OneOf(&[1, 4]), Seen::Integer(4), Seen::Integer(2)),
            (Rule::OneOf(&[1, 4]), Seen::Text("4"), Seen::Text("2")),
            (Rule::MinLength(2), Seen::Text("好好"), Seen::Text("好")),
            (Rule::MinLength(1), Seen::Text("a"), Seen::Text("")),
            (Rule::MaxLength(2), Seen::Text("好好"), Seen::Text("abc")),
            (Rule::MaxLength(0), Seen::Text(""), Seen::Text("a")),
            (Rule::Pattern("^a+$"), Seen::Text("aa"), Seen::Text("ab")),
            (Rule::MinItems(1), Seen::Items(1), Seen::Items(0)),
            (Rule::MaxItems(1), Seen::Items(1), Seen::Items(2)),
            (Rule::MaxBytes(1), Seen::Bytes(1), Seen::Bytes(2)),
        ] {
            assert!(!breaks(kept, &rule), "{rule:?} {kept:?}");
            assert!(breaks(broken, &rule), "{rule:?} {broken:?}");
        }
        // What a rule is not about it does not judge.
        for value in [Seen::Bool(true), Seen::Items(0), Seen::Bytes(0)] {
            assert!(!breaks(value, &Rule::Min(1)), "{value:?}");
            assert!(!breaks(value, &Rule::MinLength(1)), "{value:?}");
        }
    }
}
