//! Doc comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::Module;
use super::{node, sample};
use crate::model::{
    Answer, Base, Constraint, Event, Field, GroupRule, Named, Operation, Resource, Retry, Schema,
    Service, Type, TypeKind,
};
use crate::naming;
use crate::words::{Piece, pieces};

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

/// What is to be said of a field: its words, or those of its type, then what the platform holds it to.
pub(super) fn field(service: &Service, field: &Field) -> String {
    let words = words(service, field);
    match facts(service, field) {
        facts if facts.is_empty() => words,
        facts => format!("{words}\n\n{facts}"),
    }
}

/// The words of the spec, else of the type.
fn words(service: &Service, field: &Field) -> String {
    if let Some(doc) = &field.doc {
        return prose(service, doc);
    }
    let of_type = field.field_type.named.as_ref();
    match (
        of_type.and_then(|path| service.find_type(path)),
        &field.field_type.base,
    ) {
        (Some(found), Base::Named(_)) => prose(service, &found.doc),
        (Some(found), _) => format!("Several. Of each: {}", prose(service, &found.doc)),
        (None, base) => kind(base).to_owned(),
    }
}

/// What a plain value is, for fields of which neither spec nor type says more.
fn kind(base: &Base) -> &'static str {
    match base {
        Base::I32 | Base::I64 => "A whole number.",
        Base::F64 => "A number.",
        Base::Bool => "True or false.",
        Base::UnixMillis | Base::UnixSeconds | Base::Rfc3339 => "A point in time.",
        Base::Date => "A day.",
        Base::Secret => "A secret, which is never shown.",
        Base::File => "A file.",
        Base::Json => "Any JSON.",
        Base::String | Base::Named(_) => "Text.",
        Base::List(_) => "Any number of values.",
        Base::Map(_) => "Values by their keys.",
        Base::OneOrMany(_) => "One value or several.",
    }
}

/// How fine a time is on the wire, unless its words say it.
fn format_of(field: &Field) -> Option<&'static str> {
    let says = |word| field.doc.as_ref().is_some_and(|doc| doc.contains(word));
    match field.field_type.base.leaf() {
        Base::UnixMillis if !says("millisecond") => Some("To the millisecond."),
        Base::UnixSeconds if !says("second") => Some("To the second."),
        _ => None,
    }
}

/// The default of a field; that of an enumeration by its name in Rust, too.
fn default_of(service: &Service, field: &Field, default: &str) -> String {
    let of_type = field.field_type.named.as_ref();
    let found = of_type.and_then(|path| service.find_type(path));
    let named = found.and_then(|found| {
        let variant = match &found.kind {
            TypeKind::StringEnum(variants) => {
                let mut variants = variants.iter();
                &variants.find(|variant| variant.value == default)?.name
            }
            TypeKind::IntEnum(variants) => {
                let mut variants = variants.iter();
                let at = variants.find(|variant| variant.value.to_string() == default)?;
                &at.name
            }
            TypeKind::Object { .. } => return None,
        };
        Some(format!("Default: `{}::{variant}`.", found.path.name))
    });
    named.unwrap_or_else(|| format!("Default: `{default}`."))
}

/// What a method has to be given: one line for each argument.
fn arguments(module: &Module<'_>, operation: &Operation, in_struct: &[&Field]) -> String {
    let mut text = String::new();
    let line = |indent: &str, field: &Field| {
        let linked = match &field.field_type.named {
            Some(path) => format!(" ({})", module.link(path)),
            None => String::new(),
        };
        let words = words(module.service, field).replace('\n', " ");
        let facts = facts(module.service, field);
        let space = if facts.is_empty() { "" } else { " " };
        format!(
            "\n{indent}- `{}`{linked}: {words}{space}{facts}",
            field.name
        )
    };
    let is_inside = |field: &Field| in_struct.iter().any(|inner| inner.name == field.name);
    for (_, param) in operation.required() {
        if !is_inside(&param.field) {
            text.push_str(&line("", &param.field));
        }
    }
    if !in_struct.is_empty() {
        text.push_str(&format!("\n- `args`: a [`{}Args`] of", operation.stem));
        for field in in_struct {
            text.push_str(&line("  ", field));
        }
    }
    text
}

/// A lower and an upper bound of the same in one sentence.
fn both_bounds(low: &Constraint, high: &Constraint) -> Option<String> {
    let range = |low: u64, high: u64, what: &str| {
        if low == high {
            format!("Exactly {}.", counted(low, what))
        } else {
            format!("{low} to {}.", counted(high, what))
        }
    };
    Some(match (low, high) {
        (Constraint::Min(low), Constraint::Max(high)) => format!("From {low} to {high}."),
        (Constraint::MinLength(low), Constraint::MaxLength(high)) => {
            range(*low, *high, "character")
        }
        (Constraint::MinItems(low), Constraint::MaxItems(high)) => range(*low, *high, "item"),
        _ => return None,
    })
}

fn counted(count: u64, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}

/// Unit, default, bounds and scope of a field, in a sentence or two each.
fn facts(service: &Service, field: &Field) -> String {
    let mut facts: Vec<String> = Vec::new();
    if field.name != field.wire {
        facts.push(format!("`{}` on the wire.", field.wire));
    }
    facts.extend(format_of(field).map(str::to_owned));
    if let Some(default) = &field.default {
        facts.push(default_of(service, field, default));
    }
    let mut constraints = field.constraints.iter().peekable();
    while let Some(constraint) = constraints.next() {
        if let Some(next) = constraints.peek()
            && let Some(both) = both_bounds(constraint, next)
        {
            facts.push(both);
            constraints.next();
            continue;
        }
        facts.push(match constraint {
            Constraint::Min(min) => format!("At least {min}."),
            Constraint::Max(max) => format!("At most {max}."),
            Constraint::MinLength(length) => format!("At least {}.", counted(*length, "character")),
            Constraint::MaxLength(length) => format!("At most {}.", counted(*length, "character")),
            Constraint::MinItems(count) => format!("At least {}.", counted(*count, "item")),
            Constraint::MaxItems(count) => format!("At most {}.", counted(*count, "item")),
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
pub(super) fn operation(
    module: &Module<'_>,
    resource: &Resource,
    operation: &Operation,
    in_struct: &[&Field],
) -> String {
    let mut text = prose(module.service, &operation.summary);
    if let Some(details) = &operation.details {
        text.push_str("\n\n");
        text.push_str(&prose(module.service, details));
    }
    let title = in_quotes(operation.title.as_deref());
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
    text.push_str(&scopes(&operation.scopes, &operation.field_scopes));
    if let Some(limit) = limit(operation) {
        text.push_str(&format!("\n- Rate: {limit}."));
    }
    text.push_str(&format!("\n- Retry: {}.", retry(operation)));
    let params: Vec<&Field> = operation.params.iter().map(|param| &param.field).collect();
    for rule in &operation.rules {
        text.push_str(&format!("\n- Rule: {}.", group(rule, &params)));
    }
    let arguments = arguments(module, operation, in_struct);
    if !arguments.is_empty() {
        text.push_str(&format!("\n\n# Arguments\n{arguments}"));
    }
    if let Some(sample) = sample::of(module.service, resource, operation) {
        text.push_str(&format!("\n\n# Example\n\n```no_run\n{sample}```"));
    }
    if !operation.errors.is_empty() {
        let folded = operation.errors.len() > MOST_ERRORS;
        text.push_str("\n\n# Errors\n\n");
        if folded {
            text.push_str(&format!(
                "<details><summary>{} documented errors</summary>\n\n",
                operation.errors.len()
            ));
        }
        text.push_str("| code | HTTP | meaning | what to do |\n| --- | --- | --- | --- |");
        for error in &operation.errors {
            text.push_str(&format!(
                "\n| {} | {} | {} | {} |",
                error.code,
                error.status,
                cell(module.service, &error.meaning),
                cell(module.service, &error.advice)
            ));
        }
        if folded {
            text.push_str("\n\n</details>");
        }
    }
    text
}

/// All that is documented of an event.
pub(super) fn event(service: &Service, event: &Event) -> String {
    let mut text = prose(service, &event.summary);
    if let Some(details) = &event.details {
        text.push_str("\n\n");
        text.push_str(&prose(service, details));
    }
    if let Some(reason) = &event.deprecated {
        text.push_str(&format!("\n\nDo not use it: {}", prose(service, reason)));
    }
    let title = in_quotes(event.title.as_deref());
    text.push_str(&format!(
        "\n\nThe payload of [`{}`{title}]({}) in the official documentation, as of {}.\n",
        event.id, event.docs, event.updated
    ));
    let apps = match (event.self_built, event.store) {
        (true, true) => "self-built and store apps",
        (false, _) => "store apps",
        _ => "self-built apps",
    };
    text.push_str(&format!("\n- Pushed to: {apps}."));
    if event.schema == Schema::V1 {
        text.push_str("\n- Wrapped in the first schema.");
    }
    text.push_str(&scopes(&event.scopes, &event.field_scopes));
    text.push_str("\n- Subscribe: choose the event in the developer console");
    if let Some(id) = &event.subscribe {
        text.push_str(&format!(
            ", then call {}",
            prose(service, &format!("`{id}`"))
        ));
    }
    text.push('.');
    text.push_str(&format!(
        "\n\n# Example\n\n```\n{}```",
        super::event::sample(service, event)
    ));
    text
}

/// What people look an event up by: its title in Chinese and its official type.
pub(super) fn event_aliases(event: &Event) -> Vec<String> {
    let names = event.title.iter().chain([&event.id]);
    names.map(|name| alias(name)).collect()
}

/// The most errors that are shown unfolded.
const MOST_ERRORS: usize = 8;

/// What people look an operation up by: its title in Chinese, its official id, its path.
pub(super) fn aliases(operation: &Operation) -> Vec<String> {
    let names = operation.title.iter();
    names
        .chain([&operation.id, &operation.path])
        .map(|name| alias(name))
        .filter(|name| !name.is_empty() && *name != operation.name)
        .collect()
}

/// A name as rustdoc takes it: with neither quotes nor white space other than single blanks.
pub(super) fn alias(name: &str) -> String {
    let name = name.replace(['"', '\''], "");
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The scopes that are needed, and those that reveal more, a line each.
fn scopes(needed: &[String], revealing: &[String]) -> String {
    let mut text = String::new();
    if !needed.is_empty() {
        let any = if needed.len() > 1 {
            "Scopes, any one of: "
        } else {
            "Scope: "
        };
        text.push_str(&format!("\n- {any}{}.", quoted(needed)));
    }
    if !revealing.is_empty() {
        text.push_str(&format!("\n- More fields with: {}.", quoted(revealing)));
    }
    text
}

/// All that is documented of an object.
pub(super) fn object(
    service: &Service,
    found: &Type,
    fields: &[Field],
    rules: &[GroupRule],
) -> String {
    let mut text = prose(service, &found.doc);
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
        GroupRule::Order { first, then } => format!(
            "`{}` no later than `{}`",
            fields[*first].wire, fields[*then].wire
        ),
        GroupRule::Holds { field, when, has } => {
            let quoted = |words: &[String]| {
                let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                words.join(" or ")
            };
            let object = match fields[*field].field_type.base {
                Base::String => "the text of a JSON object",
                _ => "a JSON object",
            };
            let mut text = format!("`{}` is {object}", fields[*field].wire);
            if !has.is_empty() {
                text.push_str(&format!(" with {}", quoted(has)));
            }
            if let Some((decider, is)) = when {
                let decider = &fields[*decider].wire;
                text.push_str(&format!(" when `{decider}` is {}", quoted(is)));
            }
            text
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

/// The title of the official page, behind what it is the title of.
fn in_quotes(title: Option<&str>) -> String {
    title.map_or_else(String::new, |title| format!(" “{}”", escape(title)))
}

fn quoted(names: &[String]) -> String {
    names
        .iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn cell(service: &Service, text: &str) -> String {
    prose(service, text).replace('|', "\\|").replace('\n', " ")
}

/// Words of a spec as Markdown, each official id in them a link to what it stands for.
pub(super) fn prose(service: &Service, text: &str) -> String {
    markdown(text, |code| {
        let path = match service.find(code)? {
            Named::Operation(resource, operation) => method(resource, operation),
            Named::Resource(resource) => format!("mod@{}", path(resource)),
            Named::Event(event) => payload(event),
        };
        Some(format!("[`{code}`]({path})"))
    })
}

/// Words that mention no ids as Markdown.
pub(super) fn escape(text: &str) -> String {
    markdown(text, |_| None)
}

/// Words as Markdown: brackets outside of code would be taken for links.
fn markdown(text: &str, link: impl Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    for (_, piece) in pieces(text) {
        match piece {
            Piece::Code(code) => {
                out.push_str(&link(code).unwrap_or_else(|| format!("`{code}`")));
            }
            Piece::Words(words) => {
                for c in words.chars() {
                    if matches!(c, '[' | ']' | '<' | '>') {
                        out.push('\\');
                    }
                    out.push(c);
                }
            }
        }
    }
    out
}

/// The module of a resource, as links name it.
fn path(resource: &Resource) -> String {
    let words = resource.module();
    let words: Vec<String> = words.iter().map(|word| naming::ident(word)).collect();
    format!("crate::{}", words.join("::"))
}

/// The method of an operation, as links name it.
fn method(resource: &Resource, operation: &Operation) -> String {
    let handle = node::handle_name(&resource.words);
    let name = naming::ident(&operation.name);
    format!("method@{}::{handle}::{name}", path(resource))
}

/// The payload of an event, as links name it.
fn payload(event: &Event) -> String {
    let words = event.payload.module.iter();
    let words: Vec<String> = words.map(|word| naming::ident(word)).collect();
    let name = naming::ident(&event.payload.name);
    format!("struct@crate::{}::{name}", words.join("::"))
}

/// A table of events, each with a link that stands for its payload.
fn events<'e>(
    service: &Service,
    events: impl Iterator<Item = &'e Event>,
    shown: impl Fn(&Event) -> String,
) -> String {
    let rows: String = events
        .map(|event| {
            format!(
                "\n| [`{}`]({}) | {} | {} |",
                shown(event),
                payload(event),
                cell(service, &event.summary),
                cell(service, event.title.as_deref().unwrap_or_default()),
            )
        })
        .collect();
    if rows.is_empty() {
        return rows;
    }
    format!("\n\n# Events\n\n| event | what happened | in Chinese |\n| --- | --- | --- |{rows}")
}

/// What a module is, and for a resource in what order its operations are called.
pub(super) fn module(service: &Service, id: &str, resource: Option<&Resource>) -> String {
    let Some(resource) = resource.filter(|found| !found.summary.is_empty()) else {
        return format!("What belongs to `{id}`.");
    };
    let summary = naming::uncapitalised(&prose(service, &resource.summary));
    let title = in_quotes(resource.title.as_deref());
    let mut text = format!("`{id}`{title}: {summary}");
    if let Some(guide) = &resource.guide {
        text.push_str(&format!("\n\n{}", prose(service, guide)));
    }
    if !resource.operations.is_empty() {
        text.push_str(
            "\n\n# Operations\n\n| method | what a call does | in Chinese |\n| --- | --- | --- |",
        );
    }
    for operation in &resource.operations {
        text.push_str(&format!(
            "\n| [{}]({}) | {}{} | {} |",
            breakable(&operation.name),
            method(resource, operation),
            if operation.deprecated.is_some() {
                "Deprecated. "
            } else {
                ""
            },
            cell(service, &operation.summary),
            cell(service, operation.title.as_deref().unwrap_or_default()),
        ));
    }
    let struct_name = |event: &Event| event.payload.name.clone();
    text.push_str(&events(service, resource.events.iter(), struct_name));
    text
}

/// A name as code that may be broken between its words, so that a table fits a narrow screen.
fn breakable(name: &str) -> String {
    let name = name.replace('_', "_<wbr>").replace('.', ".<wbr>");
    format!("<code>{name}</code>")
}

/// The front page of a service's crate.
pub(super) fn front(service: &Service, head: &str) -> String {
    let handle = naming::ident(&naming::pascal(&service.name));
    let mut text = format!(
        "{head}\n\n{}\n\nStart with [`{handle}::new`]; tokens, retries, limits and errors are \
         explained in [`feishu_core`].",
        prose(service, &service.summary),
    );
    if let Some(guide) = &service.guide {
        text.push_str(&format!("\n\n# In what order\n\n{}", prose(service, guide)));
    }
    text.push_str(
        "\n\n# Resources\n\n| resource | what it is | in Chinese | calls |\n\
         | --- | --- | --- | --- |",
    );
    let mut resources: Vec<&Resource> = service.resources().collect();
    resources.sort_by_key(|resource| resource.module());
    for resource in resources {
        text.push_str(&format!(
            "\n| [{}](mod@{}) | {} | {} | {} |",
            breakable(&resource.module().join(".")),
            path(resource),
            cell(service, &resource.summary),
            cell(service, resource.title.as_deref().unwrap_or_default()),
            resource.operations.len(),
        ));
    }
    let table = events(service, service.events(), |event| event.id.clone());
    if !table.is_empty() {
        text.push_str(&table);
        text.push_str(
            "\n\nEvents are received with the crate `feishu-events`; [`AnyEvent`] holds any of them.",
        );
    }
    text.push_str(&kept(service));
    text
}

/// How answers are kept, and how tests make them; by an answer of pages, where there is one.
fn kept(service: &Service) -> String {
    let answers = service.resources().flat_map(|resource| {
        let operations = resource.operations.iter();
        operations.filter_map(move |operation| match &operation.answer {
            Answer::Data(path) if operation.example.is_some() => Some((resource, operation, path)),
            _ => None,
        })
    });
    let mut answers: Vec<_> = answers.collect();
    answers.sort_by_key(|(_, operation, _)| (operation.page.is_none(), operation.id.len()));
    let Some((resource, operation, answer)) = answers.first() else {
        return String::new();
    };
    let krate = naming::snake(&service.crate_name());
    let words = |words: &[String]| -> String {
        let words = words
            .iter()
            .map(|word| format!("::{}", naming::ident(word)));
        words.collect()
    };
    let (module, types) = (words(&resource.module()), words(&answer.module));
    let (constant, name) = (
        naming::screaming(&operation.name),
        naming::ident(&answer.name),
    );
    format!(
        "\n\n# Keeping answers\n\nThe feature `serde` makes every type of this crate one of serde, in the form \
         that it has on the wire. (`Cargo.toml`: `{crate_name} = {{ …, features = [\"serde\"] }}`.)\n\n\
         ```\nuse {krate}{types}::{name};\n\n# fn main() -> Result<(), serde_json::Error> {{\n\
         # let answer = {name}::default();\nlet kept = serde_json::to_string(&answer)?;\n\
         let again: {name} = serde_json::from_str(&kept)?;\nassert_eq!(again, answer);\n# Ok(())\n# }}\n```\n\n\
         What the platform sends beyond the documentation is not in the types; \
         [`Response::also`](feishu_core::Response::also) reads it from an answer that was got with \
         `send_with_response`.\n\n\
         # Tests\n\nWith the feature `testing`, among `[dev-dependencies]`, `feishu-mock` answers with the \
         documented examples, a set answer is held against the documentation, and answers and events have \
         a setter for each field:\n\n\
         ```\nuse {krate}{module}::{constant};\n\n\
         # #[tokio::main(flavor = \"current_thread\")]\n# async fn main() -> std::io::Result<()> {{\n\
         let server = feishu_mock::MockServer::start(&[&{krate}::SERVICE]).await?;\n\
         // `{answer}`, as it is documented; what is of no account to the test stays.\n\
         let answer = server.example(&{constant});\n\
         server.on(&{constant}).respond(answer);\n# Ok(())\n# }}\n```",
        crate_name = service.crate_name(),
        answer = answer.name,
    )
}
