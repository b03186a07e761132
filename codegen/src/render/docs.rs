//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Base, Constraint, Field, GroupRule, Operation, Retry, Type};

/// Lines as doc attributes, which prettyplease prints as `///`.
pub(super) fn attributes(text: &str) -> TokenStream {
    let lines = text.trim().lines().map(|line| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        quote!(#[doc = #line])
    });
    quote!(#(#lines)*)
}

/// Lines as `///` comments, for text that is not laid out from tokens.
pub(super) fn comments(text: &str, indent: &str) -> String {
    text.trim()
        .lines()
        .map(|line| {
            if line.is_empty() {
                format!("{indent}///\n")
            } else {
                format!("{indent}/// {line}\n")
            }
        })
        .collect()
}

/// Lines as `//!` comments.
pub(super) fn inner_comments(text: &str) -> String {
    text.trim()
        .lines()
        .map(|line| {
            if line.is_empty() {
                "//!\n".to_owned()
            } else {
                format!("//! {line}\n")
            }
        })
        .collect()
}

/// What is to be said of a field: its words, then what the platform holds it to.
pub(super) fn field(field: &Field) -> String {
    let mut parts: Vec<String> = Vec::new();
    if let Some(doc) = &field.doc {
        parts.push(escape(doc));
    }
    let facts = facts(field);
    if !facts.is_empty() {
        parts.push(facts);
    }
    parts.join("\n\n")
}

/// Default, bounds and scope of a field, in a sentence or two each.
pub(super) fn facts(field: &Field) -> String {
    let mut facts = Vec::new();
    if let Some(default) = &field.default {
        facts.push(format!("Default: `{default}`."));
    }
    for constraint in &field.constraints {
        facts.push(match constraint {
            Constraint::Min(min) => format!("At least {min}."),
            Constraint::Max(max) => format!("At most {max}."),
            Constraint::MinLength(length) => format!("At least {length} characters."),
            Constraint::MaxLength(length) => format!("At most {length} characters."),
            Constraint::MinItems(count) => format!("At least {count} items."),
            Constraint::MaxItems(count) => format!("At most {count} items."),
            Constraint::Pattern(pattern) => format!("Has to match `{pattern}`."),
            Constraint::OneOf(values) => {
                let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
                format!("One of {}.", values.join(", "))
            }
            Constraint::MaxBytes(bytes) => format!("At most {} MB.", bytes >> 20),
        });
    }
    match field.scopes.as_slice() {
        [] => {}
        [scope] => facts.push(format!("Needs the scope `{scope}`.")),
        scopes => facts.push(format!("Needs one of the scopes {}.", quoted(scopes))),
    }
    facts.join(" ")
}

/// All that is documented of an operation.
pub(super) fn operation(operation: &Operation) -> String {
    let mut text = escape(&operation.summary);
    if let Some(details) = &operation.details {
        text.push_str("\n\n");
        text.push_str(&escape(details));
    }
    let title = match &operation.title {
        Some(title) => format!(" “{}”", escape(title)),
        None => String::new(),
    };
    text.push_str(&format!(
        "\n\n`{} {}`, [`{}`{title}]({}) in the official documentation, as of {}.\n",
        operation.method, operation.path, operation.id, operation.docs, operation.updated
    ));
    let tokens = match (operation.tenant, operation.user) {
        (true, true) => "`tenant_access_token` or `user_access_token`",
        (false, _) => "`user_access_token`",
        _ => "`tenant_access_token`",
    };
    let apps = match (operation.self_built, operation.store) {
        (true, true) => "self-built and store apps",
        (false, _) => "store apps",
        _ => "self-built apps",
    };
    text.push_str(&format!("\n- Token: {tokens}; {apps}."));
    if operation.helpdesk {
        text.push_str(" Also the helpdesk's own token.");
    }
    if !operation.scopes.is_empty() {
        let any = if operation.scopes.len() > 1 {
            "Scopes, any one of: "
        } else {
            "Scope: "
        };
        text.push_str(&format!("\n- {any}{}.", quoted(&operation.scopes)));
    }
    if !operation.field_scopes.is_empty() {
        text.push_str(&format!(
            "\n- More fields with: {}.",
            quoted(&operation.field_scopes)
        ));
    }
    if let Some(limit) = limit(operation) {
        text.push_str(&format!("\n- Rate: {limit}."));
    }
    text.push_str(&format!("\n- Retry: {}.", retry(operation)));
    let params: Vec<&Field> = operation.params.iter().map(|param| &param.field).collect();
    for rule in &operation.rules {
        text.push_str(&format!("\n- Rule: {}.", group(rule, &params)));
    }
    if !operation.errors.is_empty() {
        text.push_str(
            "\n\n# Errors\n\n| code | HTTP | meaning | what to do |\n| --- | --- | --- | --- |",
        );
        for error in &operation.errors {
            text.push_str(&format!(
                "\n| {} | {} | {} | {} |",
                error.code,
                error.status,
                cell(&error.meaning),
                cell(&error.advice)
            ));
        }
    }
    text
}

/// What people look an operation up by: its title in Chinese, its official id, its path.
pub(super) fn aliases(operation: &Operation) -> Vec<String> {
    let names = operation.title.iter();
    names
        .chain([&operation.id, &operation.path])
        .map(|name| {
            // Rustdoc takes neither quotes nor white space other than single blanks.
            let name = name.replace(['"', '\''], "");
            name.split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .filter(|name| !name.is_empty() && *name != operation.name)
        .collect()
}

/// All that is documented of an object.
pub(super) fn object(found: &Type, fields: &[Field], rules: &[GroupRule]) -> String {
    let mut text = escape(&found.doc);
    // Only what is sent is checked.
    if found.in_request && !rules.is_empty() {
        let fields: Vec<&Field> = fields.iter().collect();
        text.push('\n');
        for rule in rules {
            text.push_str(&format!("\n- Rule: {}.", group(rule, &fields)));
        }
    }
    text
}

/// A rule that ties several fields together, in words.
fn group(rule: &GroupRule, fields: &[&Field]) -> String {
    let names = |list: &[usize], join: &str| {
        list.iter()
            .map(|index| format!("`{}`", fields[*index].wire))
            .collect::<Vec<_>>()
            .join(join)
    };
    match rule {
        GroupRule::AnyOf(list) => format!("{}, at least one of them", names(list, " or ")),
        GroupRule::AtMostOne(list) => format!("{}, at most one of them", names(list, " or ")),
        GroupRule::ExactlyOne(list) => format!("{}, one and only one", names(list, " or ")),
        GroupRule::Together(list) => format!("{}, together or not at all", names(list, " and ")),
        GroupRule::Span { from, to, seconds } => {
            let length = match seconds {
                seconds if seconds % 86_400 == 0 => format!("{} days", seconds / 86_400),
                seconds if seconds % 3600 == 0 => format!("{} hours", seconds / 3600),
                seconds => format!("{seconds} s"),
            };
            format!(
                "from `{}` to `{}` at most {length}",
                fields[*from].wire, fields[*to].wire
            )
        }
        GroupRule::When { field, is, needs } => {
            let values: Vec<String> = is.iter().map(|value| format!("`{value}`")).collect();
            let decider = fields[*field];
            format!(
                "{} {} to be given when `{}` {} {}",
                names(needs, " and "),
                if needs.len() == 1 { "has" } else { "have" },
                decider.wire,
                match decider.field_type.base {
                    Base::List(_) => "has",
                    _ => "is",
                },
                values.join(" or ")
            )
        }
    }
}

/// The rate of an operation in words.
pub(crate) fn limit(operation: &Operation) -> Option<String> {
    if operation.special_limit {
        return Some("special, not documented".to_owned());
    }
    let windows: Vec<String> = operation
        .limits
        .iter()
        .map(|(count, seconds)| match seconds {
            1 => format!("{count}/s"),
            60 => format!("{count}/min"),
            seconds => format!("{count} in {seconds} s"),
        })
        .collect();
    (!windows.is_empty()).then(|| windows.join(", "))
}

/// The retry class of an operation in words.
fn retry(operation: &Operation) -> String {
    match &operation.retry {
        Retry::Safe => "safe, it only reads".to_owned(),
        Retry::Unsafe => "only where it was surely not executed".to_owned(),
        Retry::Idempotent { param, life, fill } => {
            let key = &operation.params[*param].field.wire;
            let life = match life {
                Some(seconds) if seconds % 3600 == 0 => format!(" for {} hours", seconds / 3600),
                Some(seconds) => format!(" for {seconds} s"),
                None => String::new(),
            };
            let filled = if *fill {
                "; without one, the client makes one"
            } else {
                ", when it is set"
            };
            format!("idempotent by `{key}`{life}{filled}")
        }
    }
}

fn quoted(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn cell(text: &str) -> String {
    escape(text).replace('|', "\\|").replace('\n', " ")
}

/// Words of a spec as Markdown: brackets outside of code would be taken for links.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_code = false;
    for c in text.chars() {
        match c {
            '`' => in_code = !in_code,
            '[' | ']' | '<' | '>' if !in_code => out.push('\\'),
            _ => {}
        }
        out.push(c);
    }
    out
}
