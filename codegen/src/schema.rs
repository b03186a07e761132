//! The JSON Schema of the spec format, for editors.

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;

use crate::spec::{ResourceSpec, ServiceSpec};

/// `specs/schema.json`: what each file under `specs/` may hold.
#[must_use]
pub fn schema() -> String {
    let mut generator = SchemaGenerator::new(SchemaSettings::draft07());
    let service = generator.subschema_for::<ServiceSpec>();
    let resource = generator.subschema_for::<ResourceSpec>();
    let schema = serde_json::json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": "Written by `cargo xtask schema` from the types in codegen/src/spec.",
        "title": "A spec of feishu-rs: a service, or a resource and its types",
        "if": { "required": ["service"] },
        "then": service,
        "else": resource,
        "definitions": generator.take_definitions(true),
    });
    // Printing a value that was just built cannot fail.
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
