//! The public surface of a resource in a page: what a reviewer reads instead of the code.

use std::fmt::Write as _;

use crate::model::{
    Answer, Body, Constraint, Event, Field, GroupRule, Operation, Place, Push, Resource, Retry,
    Schema, Service, Type, TypeKind, TypePath, Verdict, project,
};
use crate::naming;

/// The outlines of services: of the types that all share, then of each by resource and for the types
/// that its resources share.
#[must_use]
pub fn outlines(services: &[Service]) -> Vec<(String, String)> {
    let mut out = Vec::new();
    if let Some(platform) = services.first().map(|service| &service.platform)
        && !platform.is_empty()
    {
        out.push((TypePath::PLATFORM.to_owned(), types(platform)));
    }
    for service in services {
        of_service(service, &mut out);
    }
    out
}

fn of_service(service: &Service, out: &mut Vec<(String, String)>) {
    if !service.types.is_empty() {
        out.push((format!("{}.types", service.name), types(&service.types)));
    }
    for version in &service.versions {
        if !version.types.is_empty() {
            let name = format!("{}.types", project(&service.name, &version.name));
            out.push((name, types(&version.types)));
        }
        for resource in &version.resources {
            let name = format!(
                "{}.{}",
                project(&service.name, &version.name),
                resource.words.join(".")
            );
            out.push((name, outline(resource)));
        }
    }
}

fn outline(resource: &Resource) -> String {
    let mut text = String::new();
    for operation in &resource.operations {
        one(&mut text, operation);
        text.push('\n');
    }
    for event in &resource.events {
        pushed(&mut text, event);
        text.push('\n');
    }
    for forms in &resource.forms {
        let of: Vec<&str> = forms.of.iter().map(|path| path.name.as_str()).collect();
        let _ = writeln!(text, "trait {} of {}", forms.name, of.join(", "));
        let _ = writeln!(text, "  {}\n", forms.fields.join(", "));
    }
    text.push_str(&types(&resource.types));
    text.trim_end().to_owned() + "\n"
}

fn one(text: &mut String, operation: &Operation) {
    let deprecated = if operation.deprecated.is_some() {
        "  deprecated"
    } else {
        ""
    };
    let _ = writeln!(text, "{}{deprecated}", operation.id);
    let _ = writeln!(text, "  {} {}", operation.method, operation.path);
    let who = [("tenant", operation.tenant), ("user", operation.user)];
    let apps = [
        ("self_built", operation.self_built),
        ("store", operation.store),
    ];
    let words = |list: &[(&str, bool)]| {
        list.iter()
            .filter(|(_, on)| *on)
            .map(|(word, _)| *word)
            .collect::<Vec<_>>()
            .join(" | ")
    };
    let mut facts = vec![words(&who), words(&apps)];
    facts.push(match crate::render::limit(operation) {
        Some(limit) => format!("limit {limit}"),
        None => "no limit".to_owned(),
    });
    facts.push(match &operation.retry {
        Retry::Safe => "safe".to_owned(),
        Retry::Unsafe => "unsafe".to_owned(),
        Retry::Idempotent { param, life, fill } => format!(
            "idempotent by {}{}{}",
            operation.params[*param].field.wire,
            life.map(|life| format!(" for {life} s"))
                .unwrap_or_default(),
            if *fill { ", filled" } else { "" }
        ),
    });
    if operation.helpdesk {
        facts.push("helpdesk".to_owned());
    }
    match operation.body {
        Body::Multipart => facts.push("multipart".to_owned()),
        Body::Json | Body::None => {}
    }
    let _ = writeln!(text, "  {}", facts.join(" · "));
    list(text, "scopes", &operation.scopes);
    list(text, "field scopes", &operation.field_scopes);
    for place in [Place::Path, Place::Query, Place::Header, Place::Body] {
        for param in operation.params.iter().filter(|param| param.place == place) {
            let name = match place {
                Place::Path => "path",
                Place::Query => "query",
                Place::Header => "header",
                Place::Body => "body",
            };
            let _ = writeln!(text, "  {name} {}", field(&param.field));
        }
    }
    for rule in &operation.rules {
        let fields: Vec<&Field> = operation.params.iter().map(|param| &param.field).collect();
        let _ = writeln!(text, "  {}", group(rule, &fields));
    }
    let _ = match &operation.answer {
        Answer::Empty => writeln!(text, "  -> ()"),
        Answer::Data(path) => writeln!(text, "  -> {}", path.name),
        Answer::Flat(path) => writeln!(text, "  -> {} (flat)", path.name),
        Answer::Binary => writeln!(text, "  -> Download"),
    };
    if let Some(page) = &operation.page {
        let _ = writeln!(text, "  pages of {}: {}", page.items, page.item.base);
    }
    let errors: Vec<String> = operation
        .errors
        .iter()
        .map(|error| {
            let verdict = match error.verdict {
                Verdict::Unsaid => "",
                Verdict::Refused => " refused",
                Verdict::Failed => " failed",
            };
            format!("{}/{}{verdict}", error.code, error.status)
        })
        .collect();
    list(text, "errors", &errors);
}

fn pushed(text: &mut String, event: &Event) {
    let deprecated = if event.deprecated.is_some() {
        "  deprecated"
    } else {
        ""
    };
    let _ = writeln!(text, "event {}{deprecated}", event.id);
    let apps = [("self_built", event.self_built), ("store", event.store)];
    let apps: Vec<&str> = apps
        .iter()
        .filter(|(_, on)| *on)
        .map(|(word, _)| *word)
        .collect();
    let push = match event.push {
        Push::Webhook => "webhook",
    };
    let schema = match event.schema {
        Schema::V1 => "v1",
        Schema::V2 => "v2",
    };
    let _ = writeln!(text, "  {} · {push} · {schema}", apps.join(" | "));
    list(text, "scopes", &event.scopes);
    list(text, "field scopes", &event.field_scopes);
    if let Some(operation) = &event.subscribe {
        let _ = writeln!(text, "  subscribe by {operation}");
    }
    let _ = writeln!(
        text,
        "  -> {}, AnyEvent::{}",
        event.payload.name, event.variant
    );
}

fn list(text: &mut String, name: &str, items: &[String]) {
    if !items.is_empty() {
        let _ = writeln!(text, "  {name}: {}", items.join(", "));
    }
}

fn types(types: &[Type]) -> String {
    let mut text = String::new();
    for found in types {
        let usage = match (found.in_request, found.in_response) {
            // Who uses it is a matter of each service.
            _ if found.path.is_platform() => "",
            (true, true) => " (request, response)",
            (true, false) => " (request)",
            _ => " (response)",
        };
        match &found.kind {
            TypeKind::Object { fields, rules } => {
                let _ = writeln!(text, "struct {}{usage}", found.path.name);
                for one in fields {
                    let _ = writeln!(text, "  {}", field(one));
                }
                let fields: Vec<&Field> = fields.iter().collect();
                for rule in rules {
                    let _ = writeln!(text, "  {}", group(rule, &fields));
                }
            }
            TypeKind::StringEnum(variants) => {
                let _ = writeln!(text, "enum {}{usage}", found.path.name);
                for variant in variants {
                    let _ = writeln!(text, "  {} = {:?}", variant.name, variant.value);
                }
            }
            TypeKind::IntEnum(variants) => {
                let _ = writeln!(text, "enum {}{usage}", found.path.name);
                for variant in variants {
                    let _ = writeln!(text, "  {} = {}", variant.name, variant.value);
                }
            }
        }
        text.push('\n');
    }
    text.trim_end().to_owned() + "\n"
}

fn field(field: &Field) -> String {
    let mut text = format!("{}: {}", naming::ident(&field.name), field.field_type.base);
    if field.field_type.swapped {
        text.push_str(" swapped");
    }
    if field.field_type.boxed {
        text.push_str(" boxed");
    }
    if field.required {
        text.push('!');
    }
    if field.name != field.wire {
        let _ = write!(text, " as {:?}", field.wire);
    }
    if let Some(default) = &field.default {
        let _ = write!(text, " = {default}");
    }
    for constraint in &field.constraints {
        let _ = match constraint {
            Constraint::Min(value) => write!(text, ", >= {value}"),
            Constraint::Max(value) => write!(text, ", <= {value}"),
            Constraint::MinLength(value) => write!(text, ", >= {value} characters"),
            Constraint::MaxLength(value) => write!(text, ", <= {value} characters"),
            Constraint::MinItems(value) => write!(text, ", >= {value} items"),
            Constraint::MaxItems(value) => write!(text, ", <= {value} items"),
            Constraint::MaxBytes(value) => write!(text, ", <= {value} bytes"),
            Constraint::Pattern(pattern) => write!(text, ", matches {pattern}"),
            Constraint::OneOf(values) => write!(text, ", one of {values:?}"),
        };
    }
    if !field.scopes.is_empty() {
        let _ = write!(text, ", scopes {}", field.scopes.join(" | "));
    }
    if field.deprecated.is_some() {
        text.push_str(", deprecated");
    }
    text
}

fn group(rule: &GroupRule, fields: &[&Field]) -> String {
    let names = |list: &[usize]| {
        list.iter()
            .map(|index| fields[*index].wire.as_str())
            .collect::<Vec<_>>()
            .join(", ")
    };
    match rule {
        GroupRule::AnyOf(list) => format!("any of {}", names(list)),
        GroupRule::AtMostOne(list) => format!("at most one of {}", names(list)),
        GroupRule::ExactlyOne(list) => format!("exactly one of {}", names(list)),
        GroupRule::Together(list) => format!("together {}", names(list)),
        GroupRule::Span { from, to, seconds } => {
            format!(
                "from {} to {} at most {seconds} s",
                fields[*from].wire, fields[*to].wire
            )
        }
        GroupRule::Order { first, then } => {
            format!(
                "{} no later than {}",
                fields[*first].wire, fields[*then].wire
            )
        }
        GroupRule::Holds { field, when, has } => {
            let mut text = format!("{} holds an object", fields[*field].wire);
            if !has.is_empty() {
                let _ = write!(text, " with {}", has.join(" | "));
            }
            if let Some((decider, is)) = when {
                let _ = write!(
                    text,
                    " when {} is {}",
                    fields[*decider].wire,
                    is.join(" | ")
                );
            }
            text
        }
        GroupRule::When { field, is, needs } => {
            format!(
                "when {} is {} needs {}",
                fields[*field].wire,
                is.join(" | "),
                names(needs)
            )
        }
    }
}
