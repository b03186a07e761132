//! Types and fields as JSON Schema.

use super::json::{Json, Object};
use super::names::{Names, Place};
use super::rules;
use crate::model::{Base, Constraint, Field, GroupRule, Type, TypeKind, Variant};
use crate::naming;

const WHOLE_NUMBER: &str = "^-?[0-9]+$";
/// Where the platform has no number to answer with, it answers with an empty string.
const WHOLE_NUMBER_OR_NONE: &str = "^(-?[0-9]+)?$";
const NUMBER: &str = r"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$";

impl Names<'_> {
    /// A named type.
    pub(crate) fn named(&self, found: &Type, place: Place) -> Object {
        match &found.kind {
            TypeKind::Object { fields, rules } => {
                let fields: Vec<&Field> = fields.iter().collect();
                let schema = self.object(Some(&found.doc), &fields, rules, place);
                match place {
                    Place::Response => schema,
                    _ => {
                        let typed =
                            |index: usize, text: &str| self.value_of(fields[index], text, place);
                        schema.with_list("x-feishu-rules", rules::in_words(rules, &fields, &typed))
                    }
                }
            }
            TypeKind::StringEnum(variants) => enumeration("string", &found.doc, variants),
            TypeKind::IntEnum(variants) => enumeration("integer", &found.doc, variants),
        }
    }

    /// An object of these fields.
    pub(crate) fn object(
        &self,
        doc: Option<&str>,
        fields: &[&Field],
        group: &[GroupRule],
        place: Place,
    ) -> Object {
        let mut properties = Object::new();
        for field in fields {
            properties.set(&field.wire, self.property(field, place));
        }
        let schema = Object::new()
            .with("type", "object")
            .with_some("description", doc)
            .with("properties", properties);
        if place == Place::Response {
            return schema;
        }
        let required = fields.iter().filter(|field| field.required);
        let typed = |index: usize, text: &str| self.value_of(fields[index], text, place);
        schema
            .with_list("required", required.map(|field| &field.wire))
            .with_all(rules::as_schema(group, fields, &typed))
    }

    /// A value that a rule speaks of, in the type that the field has there.
    pub(crate) fn value_of(&self, field: &Field, text: &str, place: Place) -> Json {
        // Of a list it is a value that it has.
        let base = field.field_type.base.item();
        self.typed(text, base, field, place)
            .unwrap_or_else(|| text.into())
    }

    pub(crate) fn property(&self, field: &Field, place: Place) -> Object {
        self.value(field, place)
            .with_some("description", self.description(field, place))
            .with_some("deprecated", field.deprecated.as_ref().map(|_| true))
            .with_list("x-feishu-scopes", &field.scopes)
    }

    /// What a field holds, without its words.
    pub(crate) fn value(&self, field: &Field, place: Place) -> Object {
        let default = field.default.as_ref();
        self.shape(&field.field_type.base, field, place, true)
            .with_some(
                "default",
                default.and_then(|text| self.typed(text, &field.field_type.base, field, place)),
            )
    }

    /// The words of a field, its unit among them.
    pub(crate) fn description(&self, field: &Field, place: Place) -> Option<String> {
        let mut parts: Vec<String> = field.doc.iter().cloned().collect();
        match field.field_type.base.leaf() {
            Base::UnixMillis => parts.push("Milliseconds since the Unix epoch.".to_owned()),
            Base::UnixSeconds => parts.push("Seconds since the Unix epoch.".to_owned()),
            _ => {}
        }
        if let Some(default) = &field.default
            && self
                .typed(default, &field.field_type.base, field, place)
                .is_none()
        {
            parts.push(format!("Default: `{default}`."));
        }
        if let Some(reason) = &field.deprecated {
            parts.push(format!("Deprecated: {reason}"));
        }
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    fn shape(&self, base: &Base, field: &Field, place: Place, outermost: bool) -> Object {
        match base {
            Base::List(inner) => self.list(inner, field, place, outermost),
            Base::Map(inner) => Object::new().with("type", "object").with(
                "additionalProperties",
                self.shape(inner, field, place, false),
            ),
            Base::OneOrMany(inner) => {
                let one = self.shape(inner, field, place, false);
                let many = self.list(inner, field, place, outermost);
                Object::new().with_list("anyOf", [one, many])
            }
            leaf => self.leaf(leaf, field, place),
        }
    }

    fn list(&self, inner: &Base, field: &Field, place: Place, outermost: bool) -> Object {
        let mut schema = Object::new()
            .with("type", "array")
            .with("items", self.shape(inner, field, place, false));
        for constraint in field.constraints.iter().filter(|_| outermost) {
            match constraint {
                Constraint::MinItems(count) => schema.set("minItems", *count),
                Constraint::MaxItems(count) => schema.set("maxItems", *count),
                _ => {}
            }
        }
        schema
    }

    fn leaf(&self, base: &Base, field: &Field, place: Place) -> Object {
        let swapped = field.field_type.swapped && place != Place::Text;
        let schema = match base {
            Base::String if swapped => plain("number"),
            Base::String => plain("string"),
            Base::Secret => plain("string").with("format", "password"),
            Base::I32 => whole("int32", swapped, place),
            Base::I64 | Base::UnixMillis | Base::UnixSeconds => whole("int64", swapped, place),
            Base::F64 if swapped => plain("string")
                .with("format", "double")
                .with("pattern", NUMBER),
            Base::F64 => plain("number").with("format", "double"),
            Base::Bool if swapped => plain("string").with_list("enum", ["true", "false"]),
            Base::Bool => plain("boolean"),
            Base::Rfc3339 => plain("string").with("format", "date-time"),
            Base::Date => plain("string").with("format", "date"),
            Base::File => binary(),
            Base::Named(_) => return self.named_leaf(field, swapped, place),
            Base::Json | Base::List(_) | Base::Map(_) | Base::OneOrMany(_) => Object::new(),
        };
        constrained(schema, &field.constraints, swapped)
    }

    fn named_leaf(&self, field: &Field, swapped: bool, place: Place) -> Object {
        let Some(path) = &field.field_type.named else {
            return Object::new();
        };
        match self.find(path).map(|found| &found.kind) {
            // The component is over numbers; here they stand in strings.
            Some(TypeKind::IntEnum(variants)) if swapped => {
                let known = variants.iter().map(|variant| variant.value.to_string());
                let known = plain("string").with_list("enum", known);
                let other = plain("string").with("pattern", whole_pattern(place));
                Object::new().with_list("anyOf", [known, other])
            }
            _ => Object::new().with("$ref", self.reference(path, place)),
        }
    }

    /// Text of a spec or of a URL as the value that a schema of the field asks for.
    pub(crate) fn typed(
        &self,
        text: &str,
        base: &Base,
        field: &Field,
        place: Place,
    ) -> Option<Json> {
        let swapped = field.field_type.swapped && place != Place::Text;
        let int_enum = || {
            let path = field.field_type.named.as_ref()?;
            let found = self.find(path)?;
            matches!(found.kind, TypeKind::IntEnum(_)).then_some(())
        };
        let number = || {
            let parsed = Json::parse(text)?;
            matches!(parsed, Json::Number(_)).then_some(parsed)
        };
        match base {
            Base::String if swapped => number(),
            Base::I32 | Base::I64 | Base::UnixMillis | Base::UnixSeconds | Base::F64
                if !swapped =>
            {
                number()
            }
            Base::Bool if !swapped => text.parse::<bool>().ok().map(Json::Bool),
            Base::Named(_) if !swapped && int_enum().is_some() => number(),
            Base::List(_) => Json::parse(text).filter(|parsed| matches!(parsed, Json::List(_))),
            Base::Json | Base::Map(_) | Base::OneOrMany(_) => Json::parse(text),
            _ => Some(Json::from(text)),
        }
    }
}

fn plain(kind: &str) -> Object {
    Object::new().with("type", kind)
}

fn whole(format: &str, swapped: bool, place: Place) -> Object {
    if swapped {
        plain("string")
            .with("format", format)
            .with("pattern", whole_pattern(place))
    } else {
        plain("integer").with("format", format)
    }
}

fn whole_pattern(place: Place) -> &'static str {
    match place {
        Place::Response => WHOLE_NUMBER_OR_NONE,
        Place::Text | Place::Request => WHOLE_NUMBER,
    }
}

/// Bytes.
pub(crate) fn binary() -> Object {
    plain("string")
        .with("format", "binary")
        .with("contentMediaType", "application/octet-stream")
}

/// With what the platform holds a value to. Keywords for numbers say nothing of strings, nor those
/// for strings of numbers, so what is swapped has its bounds as extensions.
fn constrained(mut schema: Object, constraints: &[Constraint], swapped: bool) -> Object {
    let key = |keyword: &str| {
        if swapped {
            format!("x-feishu-{}", naming::snake(keyword).replace('_', "-"))
        } else {
            keyword.to_owned()
        }
    };
    for constraint in constraints {
        match constraint {
            Constraint::Min(value) => schema.set(key("minimum"), *value),
            Constraint::Max(value) => schema.set(key("maximum"), *value),
            Constraint::MinLength(value) => schema.set(key("minLength"), *value),
            Constraint::MaxLength(value) => schema.set(key("maxLength"), *value),
            Constraint::Pattern(pattern) => schema.set(key("pattern"), pattern),
            Constraint::OneOf(values) => {
                let values: Json = values
                    .iter()
                    .map(|value| {
                        if swapped {
                            Json::from(value.to_string())
                        } else {
                            Json::from(*value)
                        }
                    })
                    .collect();
                schema.set("enum", values);
            }
            // For bytes, the length is their number.
            Constraint::MaxBytes(value) => schema.set("maxLength", *value),
            // Said of the list, not of its items.
            Constraint::MinItems(_) | Constraint::MaxItems(_) => {}
        }
    }
    schema
}

/// An enumeration that stays open: the values that are known, or any other of their type.
fn enumeration<T: Clone + Into<Json> + std::fmt::Display>(
    kind: &str,
    doc: &str,
    variants: &[Variant<T>],
) -> Object {
    let mut words = format!("{doc}\n");
    for variant in variants {
        words.push_str(&format!("\n- `{}`: {}", variant.value, variant.doc));
        if let Some(reason) = &variant.deprecated {
            words.push_str(&format!(" Deprecated: {reason}"));
        }
    }
    let known = plain(kind)
        .with_list("enum", variants.iter().map(|one| one.value.clone()))
        .with_list("x-enum-varnames", variants.iter().map(|one| &one.name))
        .with_list("x-enum-descriptions", variants.iter().map(|one| &one.doc));
    let other = plain(kind).with("description", "A value that is newer than this document.");
    Object::new()
        .with("description", words)
        .with_list("anyOf", [known, other])
}
