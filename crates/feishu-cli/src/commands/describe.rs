//! `feishu describe`: an operation, as people read it.

use std::fmt::Write as _;

use clap::Args;
use feishu_core::operation::{Arity, Body, Field, GroupRule, Kind, Operation, Place, Retry};

use crate::catalog::{self, Effect, Entry, example, schema, text::Text};
use crate::failure::{self, Failure};
use crate::json::Json;
use crate::output::{self, strong};

/// How deep the fields of an answer are shown.
const DEPTH: usize = 3;
/// How many values of an enumeration are shown.
const VALUES: usize = 40;

/// What `feishu describe` takes.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The operation: `hire.v1.note.list`
    operation: String,
    /// As JSON, with the whole schemas
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    let entry = failure::operation(&arguments.operation)?;
    match arguments.json {
        true => output::json(&catalog::describe(entry)),
        false => output::text(&page(entry)),
    }
}

/// All that is to be said. Writing to a string does not fail.
fn page(entry: Entry) -> String {
    let (table, text) = (entry.table, entry.text());
    let mut out = String::new();
    let title = text.title.as_deref().unwrap_or_default();
    let _ = writeln!(out, "{}  {title}", strong(table.id));
    let _ = writeln!(out, "{}", text.summary);
    for more in [&text.details, &text.deprecated].into_iter().flatten() {
        let _ = writeln!(out, "\n{more}");
    }
    let _ = writeln!(out, "\n  {} {}", table.method, table.path);
    for (name, value) in facts(table, text) {
        let _ = writeln!(out, "  {name:<9}  {value}");
    }
    parameters(&mut out, entry, text);
    answer(&mut out, entry, text);
    if !table.errors.is_empty() {
        heading(&mut out, "Errors");
        for error in table.errors {
            let code = error.code;
            let _ = writeln!(
                out,
                "  {code:<9} {}  {} {}",
                error.status, error.meaning, error.advice
            );
        }
    }
    heading(&mut out, "Example");
    let _ = writeln!(out, "  {}", example::command(entry));
    if entry.example().is_none() {
        out.push_str("  (the page has no example of a request)\n");
    }
    out
}

fn heading(out: &mut String, words: &str) {
    let _ = writeln!(out, "\n{}", strong(words));
}

fn facts(table: &Operation, text: &Text) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    let who: Vec<&str> = catalog::identities(table.identities);
    let helpdesk = if table.helpdesk {
        ", with the helpdesk's credential"
    } else {
        ""
    };
    facts.push(("called by", format!("{}{helpdesk}", who.join(" or "))));
    facts.push(("of apps", catalog::apps(table.apps).join(" or ")));
    if !table.scopes.is_empty() {
        facts.push(("scopes", format!("any of {}", table.scopes.join(", "))));
    }
    if !table.field_scopes.is_empty() {
        facts.push(("more with", table.field_scopes.join(", ")));
    }
    let limits = table.limits.iter().map(|limit| match limit.seconds {
        1 => format!("{}/s", limit.count),
        60 => format!("{}/min", limit.count),
        seconds => format!("{} in {seconds} s", limit.count),
    });
    let mut limits: Vec<String> = limits.collect();
    if table.special_limit {
        limits.push("a limit of its own, which the page does not tell".to_owned());
    }
    if !limits.is_empty() {
        facts.push(("rate", limits.join(", ")));
    }
    facts.push(("effect", effect(table)));
    if let Some(page) = table.page {
        let param = table.params.get(page.param).map_or("", |field| field.name);
        facts.push((
            "pages",
            format!("by {param}; --all walks them, items are in {}", page.items),
        ));
    }
    facts.push(("page", format!("{} ({})", table.docs, text.updated)));
    facts
}

fn effect(table: &Operation) -> String {
    let effect = catalog::effect(table);
    match (effect, table.retry) {
        (Effect::Reads, _) => "reads only".to_owned(),
        (Effect::WritesOnce, Retry::Idempotent(key)) => {
            let name = table.params.get(key.param).map_or("", |field| field.name);
            format!("writes once for one {name}, however often it is sent")
        }
        _ => format!("{}; asks first, --yes agrees", effect.as_str()),
    }
}

fn parameters(out: &mut String, entry: Entry, text: &Text) {
    if entry.table.params.is_empty() {
        out.push_str("\nIt takes no parameters.\n");
        return;
    }
    heading(out, "Parameters");
    for field in entry.table.params {
        let place = match (field.place, entry.table.body) {
            (Place::Path, _) => "path",
            (Place::Query, _) => "query",
            (Place::Header, _) => "header",
            (Place::Body, Body::Multipart) => "form",
            (Place::Body, _) => "body",
        };
        let required = if field.required { "required, " } else { "" };
        let kind = kind(field);
        let _ = writeln!(out, "  {}  {kind}, {required}{place}", strong(field.name));
        let Some(schema) = text.param(field.name) else {
            continue;
        };
        let named = schema::resolved(entry, item(schema));
        words(out, schema, named, 6);
        if let Kind::Object(shape) = field.kind {
            let mut known = vec![shape.name.to_owned()];
            fields(out, entry, named, 6, usize::MAX, &mut known);
        }
    }
    let names: Vec<&str> = entry.table.params.iter().map(|field| field.name).collect();
    for rule in entry.table.rules {
        let _ = writeln!(out, "  Rule: {}", rule_in_words(rule, &names));
    }
}

fn kind(field: &Field) -> String {
    let one = match field.kind {
        Kind::String => "text",
        Kind::Secret => "secret text",
        Kind::I32 | Kind::I64 | Kind::IntEnum(_) => "whole number",
        Kind::F64 => "number",
        Kind::Bool => "true or false",
        Kind::UnixMillis => "milliseconds since 1970",
        Kind::UnixSeconds => "seconds since 1970",
        Kind::Rfc3339 => "time, 2020-10-28T12:00:00+08:00",
        Kind::Date => "day, 2020-10-28",
        Kind::StringEnum(_) => "word",
        Kind::Object(_) => "object",
        Kind::Json => "JSON",
        Kind::File => "file, @path",
    };
    match field.arity {
        Arity::One => one.to_owned(),
        Arity::Many => format!("list of {one}"),
        Arity::Map => format!("{one} by key"),
    }
}

/// The words and limits of a value, by its schema and the type that it is of.
fn words(out: &mut String, schema: &Json, named: &Json, indent: usize) {
    let space = " ".repeat(indent);
    let said = schema.get("description").and_then(Json::text);
    if let Some(said) = said {
        for line in said.lines().filter(|line| !line.is_empty()) {
            let _ = writeln!(out, "{space}{line}");
        }
    }
    let limits = limits(schema);
    if !limits.is_empty() {
        let _ = writeln!(out, "{space}({limits})");
    }
    let of_type = named.get("description").and_then(Json::text);
    let is_enumeration = named.get("anyOf").is_some();
    if let Some(of_type) = of_type.filter(|of_type| said != Some(of_type))
        && (is_enumeration || said.is_none())
    {
        let mut lines = of_type.lines().filter(|line| !line.is_empty());
        // The field's own words say what it is; the type's, which values there are.
        let skipped = usize::from(said.is_some());
        let shown: Vec<&str> = lines.by_ref().skip(skipped).take(VALUES).collect();
        for line in shown {
            let _ = writeln!(out, "{space}{line}");
        }
        let left = lines.count();
        if left > 0 {
            let _ = writeln!(out, "{space}… and {left} more");
        }
    }
}

/// What a schema holds a value to, in words.
fn limits(schema: &Json) -> String {
    let mut out = Vec::new();
    for (keyword, words) in [
        ("default", "default"),
        ("minimum", "at least"),
        ("maximum", "at most"),
        ("x-feishu-minimum", "at least"),
        ("x-feishu-maximum", "at most"),
        ("minLength", "characters at least"),
        ("maxLength", "characters at most"),
        ("minItems", "items at least"),
        ("maxItems", "items at most"),
        ("pattern", "matches"),
    ] {
        let value = schema
            .get(keyword)
            .or_else(|| schema.get("items")?.get(keyword));
        if let Some(value) = value {
            let value = value.text().map_or_else(|| value.compact(), str::to_owned);
            out.push(format!("{words} {value}"));
        }
    }
    out.join(", ")
}

/// The schema of an item, where it is of a list or a map.
fn item(schema: &Json) -> &Json {
    let inner = schema
        .get("items")
        .or_else(|| schema.get("additionalProperties"));
    match inner {
        Some(inner @ Json::Object(_)) => item(inner),
        _ => schema,
    }
}

/// The fields of an object.
fn fields(
    out: &mut String,
    entry: Entry,
    schema: &Json,
    indent: usize,
    depth: usize,
    known: &mut Vec<String>,
) {
    let Some(Json::Object(properties)) = schema.get("properties") else {
        return;
    };
    let required: Vec<&str> = match schema.get("required") {
        Some(Json::List(names)) => names.iter().filter_map(Json::text).collect(),
        _ => Vec::new(),
    };
    let space = " ".repeat(indent);
    for (name, field) in properties.iter() {
        let inner = item(field);
        let named = schema::resolved(entry, inner);
        let must = if required.contains(&name) {
            ", required"
        } else {
            ""
        };
        let _ = writeln!(out, "{space}{name}  {}{must}", shape(field, named));
        words(out, field, named, indent + 4);
        let to = inner.get("$ref").and_then(Json::text).unwrap_or_default();
        let to = to.to_owned();
        if named.get("properties").is_some() && depth > 1 && !known.contains(&to) {
            known.push(to);
            fields(out, entry, named, indent + 4, depth - 1, known);
            known.pop();
        }
    }
}

/// What a value is, by its schema.
fn shape(field: &Json, named: &Json) -> String {
    let kind = |schema: &Json| match schema.get("type").and_then(Json::text) {
        Some("string") => match schema.get("format").and_then(Json::text) {
            Some("date-time") => "time",
            Some("date") => "day",
            Some("int64" | "int32") => "whole number as text",
            Some("double") => "number as text",
            Some("password") => "secret text",
            _ => "text",
        },
        Some("integer") => "whole number",
        Some("number") => "number",
        Some("boolean") => "true or false",
        Some("object") => "object",
        Some("array") => "list",
        _ => "JSON",
    };
    let one = match named.get("anyOf") {
        Some(Json::List(ways)) => ways.first().map_or("JSON", kind),
        _ => kind(named),
    };
    match field.get("type").and_then(Json::text) {
        Some("array") => format!("list of {one}"),
        Some("object") if field.get("additionalProperties").is_some() => format!("{one} by key"),
        _ => one.to_owned(),
    }
}

fn answer(out: &mut String, entry: Entry, text: &Text) {
    use feishu_core::operation::Answer;
    match (entry.table.answer, &text.output) {
        (Answer::Binary, _) => out.push_str("\nAnswers with a file; -o FILE keeps it.\n"),
        (_, None) => out.push_str("\nAnswers with nothing but success.\n"),
        (_, Some(schema)) => {
            heading(out, "Answers with");
            fields(
                out,
                entry,
                schema::resolved(entry, schema),
                2,
                DEPTH,
                &mut Vec::new(),
            );
        }
    }
}

fn rule_in_words(rule: &GroupRule, names: &[&str]) -> String {
    let list = |at: &[usize]| {
        let names: Vec<&str> = at.iter().filter_map(|at| names.get(*at).copied()).collect();
        names.join(", ")
    };
    let name = |at: usize| names.get(at).copied().unwrap_or_default();
    match rule {
        GroupRule::AnyOf(at) => format!("at least one of {}", list(at)),
        GroupRule::AtMostOne(at) => format!("at most one of {}", list(at)),
        GroupRule::ExactlyOne(at) => format!("exactly one of {}", list(at)),
        GroupRule::Together(at) => format!("all or none of {}", list(at)),
        GroupRule::Span { from, to, max } => format!(
            "from {} to {} at most {} days",
            name(*from),
            name(*to),
            max.as_secs() / 86_400
        ),
        GroupRule::Order { first, then } => {
            format!("{} is no later than {}", name(*first), name(*then))
        }
        GroupRule::Holds { field, when, has } => {
            let mut words = format!("{} holds a JSON object", name(*field));
            if !has.is_empty() {
                words += &format!(" with {}", has.join(" or "));
            }
            if let Some((decider, is)) = when {
                words += &format!(" where {} is {}", name(*decider), is.join(" or "));
            }
            words
        }
        GroupRule::When { field, is, needs } => format!(
            "where {} is {}, {} is needed",
            name(*field),
            is.join(" or "),
            list(needs)
        ),
    }
}
