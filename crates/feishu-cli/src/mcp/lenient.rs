//! Schemas of answers as lenient as the SDK is with answers: clients refuse what a schema does not have,
//! and what the platform sends is not always what its pages say.

use serde_json::{Map, Value, json};

/// What is told of a value besides its type. All else would hold it to something.
const TOLD: [&str; 6] = [
    "$ref",
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
];

/// The schema, with string and number standing for each other, `null` for what is absent, and nothing
/// required.
pub(super) fn lenient(schema: &Value) -> Value {
    let Value::Object(members) = schema else {
        return json!({});
    };
    let mut out = Map::new();
    for (key, value) in members {
        match key.as_str() {
            told if TOLD.contains(&told) => {
                out.insert(key.clone(), value.clone());
            }
            "type" => {
                if let Some(types) = value.as_str().and_then(types) {
                    out.insert(key.clone(), types);
                }
            }
            "properties" | "$defs" => {
                let fields = value.as_object().into_iter().flatten();
                let fields = fields.map(|(name, field)| (name.clone(), lenient(field)));
                out.insert(key.clone(), Value::Object(fields.collect()));
            }
            "items" | "additionalProperties" if value.is_object() => {
                out.insert(key.clone(), lenient(value));
            }
            _ => {}
        }
    }
    Value::Object(out)
}

fn types(name: &str) -> Option<Value> {
    match name {
        "string" | "integer" | "number" => Some(json!(["string", "number", "null"])),
        "boolean" => Some(json!(["boolean", "string", "null"])),
        "array" | "object" => Some(json!([name, "null"])),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_stays_and_what_holds_a_value_to_something_goes() {
        let schema = json!({
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "integer", "format": "int64", "minimum": 1, "description": "Its ID."},
                "kind": {"anyOf": [{"const": 1}]},
                "required": {"type": "array", "items": {"$ref": "#/$defs/x"}, "minItems": 1}
            },
            "additionalProperties": false,
            "$defs": {"x": {"type": "boolean", "enum": [true]}}
        });
        let expected = json!({
            "type": ["object", "null"],
            "properties": {
                "id": {"type": ["string", "number", "null"], "description": "Its ID."},
                "kind": {},
                "required": {"type": ["array", "null"], "items": {"$ref": "#/$defs/x"}}
            },
            "$defs": {"x": {"type": ["boolean", "string", "null"]}}
        });
        assert_eq!(lenient(&schema), expected);
    }
}
