//! Events: a struct for each payload, and the enumeration of all.

use quote::quote;

use super::names::{Module, ident};
use super::types::object;
use super::writer::krate;
use super::{docs, layout};
use crate::model::{Base, Event, Schema, Service, Type, TypeKind};
use crate::naming;

/// The parts that define a payload.
pub(super) fn payload(module: &Module<'_>, event: &Event, found: &Type) -> Vec<String> {
    let TypeKind::Object { fields, .. } = &found.kind else {
        return Vec::new();
    };
    let doc = docs::attributes(&docs::event(module.service, event));
    let aliases = docs::event_aliases(event);
    let head = quote!(#doc #[doc(alias(#(#aliases),*))]);
    let mut parts = object(module, found, fields, head);
    let (name, id) = (ident(&found.path.name), &event.id);
    let schema = ident(match event.schema {
        Schema::V1 => "V1",
        Schema::V2 => "V2",
    });
    parts.push(layout::items(quote! {
        impl feishu_core::event::Event for #name {
            const TYPE: &'static str = #id;
            const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::#schema;
        }
    }));
    parts
}

/// `src/any_event.rs`.
pub(super) fn enumeration(service: &Service) -> String {
    let title = docs::escape(&service.title);
    let mut text = String::from("feishu_core::any_event! {\n");
    let doc = format!(
        "Any event of {title}.\n\nOne handler takes them all, or a loop does; an event that is newer \
         than this crate is among them, whole.\n\n```\n{}```",
        sample_of_all(service)
    );
    text.push_str(&docs::comments(&doc, "    "));
    let families = service.event_families();
    let families: Vec<String> = families.iter().map(|name| format!("{name:?}")).collect();
    text.push_str(&format!("    AnyEvent of [{}] {{\n", families.join(", ")));
    for event in service.events() {
        text.push_str(&docs::comments(
            &docs::prose(service, &event.summary),
            "        ",
        ));
        text.push_str(&format!(
            "        {}({}),\n",
            naming::ident(&event.variant),
            path(event)
        ));
    }
    text.push_str("    }\n}\n");
    let parts = [
        docs::inner_comments(&format!(
            "The events of `{}` in one enumeration.",
            service.name
        )),
        text,
    ];
    layout::file(&format!("specs/{}", service.name), parts)
}

/// The payload of an event by its path in the crate.
fn path(event: &Event) -> String {
    let words = event.payload.module.iter().map(|word| naming::ident(word));
    let words: Vec<String> = words.collect();
    format!(
        "crate::{}::{}",
        words.join("::"),
        naming::ident(&event.payload.name)
    )
}

/// A handler of an event, for a doc test.
pub(super) fn sample(service: &Service, event: &Event) -> String {
    let path = path(event);
    let import = path.replacen("crate", &krate(service).to_string(), 1);
    let name = naming::ident(&event.payload.name);
    let field = service
        .find_type(&event.payload)
        .and_then(|found| match &found.kind {
            TypeKind::Object { fields, .. } => fields.iter().find(|field| {
                let around = ["app_id", "tenant_key", "type"].contains(&field.wire.as_str());
                let secret = matches!(field.field_type.base, Base::Secret);
                field.deprecated.is_none() && !around && !secret
            }),
            _ => None,
        });
    let shown = match field {
        Some(field) => format!("event.payload.{}", naming::ident(&field.name)),
        None => "event.payload".to_owned(),
    };
    format!(
        "{}\n\
         # fn main() -> Result<(), feishu_events::Error> {{\n\
         let events = Events::<BoxError>::builder()\n    \
         .on::<{name}>(|event| async move {{\n        \
         println!(\"{{:?}}\", {shown});\n        \
         Ok(())\n    }})\n    \
         .build()?;\n\
         # let _ = events;\n# Ok(())\n# }}\n",
        imports(&import)
    )
}

/// The `use` lines of a sample.
fn imports(own: &str) -> String {
    let mut lines = [
        "use feishu_events::{BoxError, Events};\n".to_owned(),
        format!("use {own};\n"),
    ];
    lines.sort();
    lines.concat()
}

/// A handler of all events, for a doc test.
fn sample_of_all(service: &Service) -> String {
    let krate = krate(service);
    let mut good = service.events().filter(|event| event.deprecated.is_none());
    let arm = match good.find(|event| event.schema == Schema::V2) {
        Some(event) => format!(
            "            AnyEvent::{}(event) => println!(\"{{event:?}}\"),\n",
            naming::ident(&event.variant)
        ),
        None => String::new(),
    };
    format!(
        "{}\n\
         # fn main() -> Result<(), feishu_events::Error> {{\n\
         let events = Events::<BoxError>::builder()\n    \
         .on::<AnyEvent>(|event| async move {{\n        \
         match event.payload {{\n{arm}            \
         other => println!(\"{{}}\", other.event_type()),\n        \
         }}\n        \
         Ok(())\n    }})\n    \
         .build()?;\n\
         # let _ = events;\n# Ok(())\n# }}\n",
        imports(&format!("{krate}::AnyEvent"))
    )
}
