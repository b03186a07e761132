//! An event, as the request in which the platform pushes it.

use super::json::{Json, Object};
use super::names::{Names, Place};
use crate::model::{Event, Push, Schema};

/// An event, under the tag of its resource.
pub(super) fn webhook(names: &Names<'_>, event: &Event, tag: &str) -> Object {
    let example = event.example.as_ref().and_then(|text| Json::parse(text));
    let media = Object::new()
        .with("schema", whole(names, event))
        .with_some("example", example.map(Json::without_nulls));
    let body = Object::new()
        .with("required", true)
        .with("content", Object::new().with("application/json", media));
    let taken = Object::new().with(
        "description",
        "The event is taken. Without this answer within three seconds it is pushed again.",
    );
    let request = Object::new()
        .with_list("tags", [tag])
        .with("operationId", &event.id)
        .with("summary", &event.summary)
        .with_some("description", description(event))
        .with("externalDocs", external_docs(event))
        .with_some("deprecated", event.deprecated.as_ref().map(|_| true))
        .with_all(extensions(event))
        .with("requestBody", body)
        .with("responses", Object::new().with("200", taken));
    Object::new().with("post", request)
}

fn description(event: &Event) -> Option<String> {
    let mut parts: Vec<String> = event.details.iter().cloned().collect();
    if let Some(reason) = &event.deprecated {
        parts.push(format!("Deprecated: {reason}"));
    }
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

fn external_docs(event: &Event) -> Object {
    Object::new()
        .with(
            "description",
            format!("The official documentation, as of {}.", event.updated),
        )
        .with("url", &event.docs)
        .with_some("x-feishu-title", event.title.as_ref())
        .with("x-feishu-updated", &event.updated)
}

/// What OpenAPI has no words for.
fn extensions(event: &Event) -> Object {
    let apps = [("self_built", event.self_built), ("store", event.store)];
    let apps = apps.into_iter().filter(|(_, on)| *on).map(|(word, _)| word);
    let push = match event.push {
        Push::Webhook => "webhook",
    };
    Object::new()
        .with_list("x-feishu-apps", apps)
        .with_list("x-feishu-scopes", &event.scopes)
        .with_list("x-feishu-field-scopes", &event.field_scopes)
        .with("x-feishu-push", push)
        .with_some("x-feishu-subscribe", event.subscribe.as_ref())
}

/// The payload in its wrapping.
fn whole(names: &Names<'_>, event: &Event) -> Object {
    let reference = names.reference(&event.payload, Place::Response);
    let payload = Object::new().with("$ref", reference);
    let text = |words: &str| {
        Object::new()
            .with("type", "string")
            .with("description", words)
    };
    let token = || text("The app's verification token.");
    let own = || text("The event's type.").with("const", &event.id);
    match event.schema {
        Schema::V1 => {
            let properties = Object::new()
                .with(
                    "ts",
                    text("When it was sent, in seconds since the Unix epoch."),
                )
                .with(
                    "uuid",
                    text("The event's ID, the same whenever it is pushed."),
                )
                .with("token", token())
                .with(
                    "type",
                    text("That this is an event.").with("const", "event_callback"),
                )
                .with("event", payload);
            object(properties, &["type", "event"])
        }
        Schema::V2 => {
            let header = Object::new()
                .with(
                    "event_id",
                    text("The event's ID, the same whenever it is pushed."),
                )
                .with("event_type", own())
                .with(
                    "create_time",
                    text("When it was made, in milliseconds since the Unix epoch."),
                )
                .with("token", token())
                .with("app_id", text("The app that it is pushed to."))
                .with("tenant_key", text("The tenant that it is about."));
            let properties = Object::new()
                .with("schema", text("The schema.").with("const", "2.0"))
                .with("header", object(header, &["event_id", "event_type"]))
                .with("event", payload);
            object(properties, &["schema", "header", "event"])
        }
    }
}

fn object(properties: Object, required: &[&str]) -> Object {
    Object::new()
        .with("type", "object")
        .with("properties", properties)
        .with_list("required", required.iter().copied())
}
