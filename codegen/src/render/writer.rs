//! Calls and values in Rust, as a person would write them.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use super::arguments::{MOST_ARGUMENTS, in_struct};
use super::names::{ident, in_prelude, setter};
use crate::model::{
    Base, Body, Example, Field, Operation, Place, Resource, Service, TypeKind, TypePath,
};

/// The crate of a service.
pub(super) fn krate(service: &Service) -> proc_macro2::Ident {
    ident(&format!("feishu_{}", service.name))
}

/// Writes calls and values as a person would.
pub(super) struct Writer<'a> {
    service: &'a Service,
    /// What is to be imported, for code that people read: by name, the whole path.
    imports: Option<RefCell<BTreeMap<String, String>>>,
}

impl<'a> Writer<'a> {
    /// A writer of whole paths and whole values.
    pub(super) fn new(service: &'a Service) -> Self {
        Self {
            service,
            imports: None,
        }
    }

    /// A writer of what teaches: short values, and names that are imported.
    pub(super) fn short(service: &'a Service) -> Self {
        Self {
            service,
            imports: Some(RefCell::default()),
        }
    }

    /// What the written code imports.
    pub(super) fn imported(&self) -> Vec<String> {
        let imports = self.imports.iter();
        imports
            .flat_map(|imports| imports.borrow().values().cloned().collect::<Vec<_>>())
            .collect()
    }

    /// How many optional members of a nested object are written.
    fn most_members(&self) -> usize {
        if self.imports.is_some() {
            3
        } else {
            usize::MAX
        }
    }
}

impl Writer<'_> {
    pub(super) fn call(
        &self,
        resource: &Resource,
        operation: &Operation,
        given: &Map<String, Value>,
    ) -> (Vec<TokenStream>, Vec<TokenStream>) {
        let grouped = !in_struct(operation).is_empty();
        let mut arguments = Vec::new();
        let mut members = Vec::new();
        for (_, param) in operation.required() {
            let value = given.get(&param.field.wire).cloned().unwrap_or(Value::Null);
            if grouped && param.place != Place::Path {
                let name = ident(&param.field.name);
                let value = self.plain(&param.field, &value);
                members.push(quote!(#name: #value));
            } else {
                arguments.push(self.argument(&param.field, &value));
            }
        }
        if grouped {
            let args = TypePath {
                module: resource.module(),
                name: format!("{}Args", operation.stem),
            };
            let args = self.path(&args);
            arguments.push(quote!(#args { #(#members),* }));
        }
        let setters = operation
            .optional()
            .filter_map(|(_, param)| {
                let value = given
                    .get(&param.field.wire)
                    .filter(|value| !value.is_null())?;
                let name = setter(&param.field.name);
                let value = self.argument(&param.field, value);
                Some(quote!(.#name(#value)))
            })
            .collect();
        (arguments, setters)
    }

    /// A value where a method takes what a person has in hand.
    fn argument(&self, field: &Field, value: &Value) -> TokenStream {
        match (&field.field_type.base, value) {
            (base, value) if base.is_text() => {
                let text = text(value);
                quote!(#text)
            }
            (Base::List(inner), Value::Array(items)) if **inner == Base::String => {
                if items.is_empty() {
                    return quote!([] as [&str; 0]);
                }
                let items = items.iter().map(text);
                quote!([#(#items),*])
            }
            (Base::List(_), Value::Null) => quote!([]),
            _ => self.plain(field, value),
        }
    }

    /// A value of exactly the field's type.
    fn plain(&self, field: &Field, value: &Value) -> TokenStream {
        self.value(&field.field_type.base, field, value)
    }

    fn value(&self, base: &Base, field: &Field, value: &Value) -> TokenStream {
        match base {
            Base::String => {
                let text = text(value);
                quote!(#text.to_owned())
            }
            Base::Rfc3339 => {
                let (time, text) = (self.core("Timestamp"), text(value));
                quote!(#time::from(#text))
            }
            Base::Date => {
                let (date, text) = (self.core("Date"), text(value));
                quote!(#date::from(#text))
            }
            Base::Secret => {
                let text = text(value);
                quote!(feishu_core::Secret::new(#text))
            }
            Base::I32 => {
                let number = Literal::i64_unsuffixed(number(value));
                quote!(#number)
            }
            Base::I64 => {
                let number = Literal::i64_unsuffixed(number(value));
                quote!(#number)
            }
            Base::UnixMillis => self.time("from_millis", value),
            Base::UnixSeconds => self.time("from_seconds", value),
            Base::F64 => {
                let number = value
                    .as_f64()
                    .or_else(|| value.as_str().and_then(|text| text.parse().ok()))
                    .unwrap_or_default();
                let number = Literal::f64_unsuffixed(number);
                quote!(#number)
            }
            Base::Bool => {
                let truth = value.as_bool().unwrap_or(value.as_str() == Some("true"));
                quote!(#truth)
            }
            Base::Json => {
                let text = value.to_string();
                match text.parse::<TokenStream>() {
                    Ok(json) if self.imports.is_some() => quote!(serde_json::json!(#json)),
                    _ => quote!(feishu_conformance::json(#text)),
                }
            }
            Base::File => quote!(feishu_core::Upload::bytes("example.txt", "example")),
            Base::List(inner) => {
                let items = elements(value).map(|item| self.value(inner, field, item));
                quote!(vec![#(#items),*])
            }
            Base::Map(inner) => {
                let entries = value.as_object().into_iter().flatten().map(|(key, value)| {
                    let value = self.value(inner, field, value);
                    quote!((#key.to_owned(), #value))
                });
                quote!(::std::collections::BTreeMap::from([#(#entries),*]))
            }
            Base::OneOrMany(inner) => match value {
                Value::Array(items) => {
                    let items = items.iter().map(|item| self.value(inner, field, item));
                    quote!(feishu_core::OneOrMany::Many(vec![#(#items),*]))
                }
                one => {
                    let one = self.value(inner, field, one);
                    quote!(feishu_core::OneOrMany::One(#one))
                }
            },
            Base::Named(_) => match &field.field_type.named {
                Some(path) => self.named(path, value),
                None => quote!(()),
            },
        }
    }

    /// A time by its number; by its text where that is none.
    fn time(&self, from: &str, value: &Value) -> TokenStream {
        let time = self.core("Timestamp");
        let text = text(value);
        match text.parse() {
            Ok(number) => {
                let (from, number) = (ident(from), Literal::i64_unsuffixed(number));
                quote!(#time::#from(#number))
            }
            Err(_) => quote!(#time::from(#text)),
        }
    }

    fn named(&self, path: &TypePath, value: &Value) -> TokenStream {
        let name = self.path(path);
        match self.service.find_type(path).map(|found| &found.kind) {
            Some(TypeKind::StringEnum(variants)) => {
                let wire = text(value);
                match variants.iter().find(|variant| variant.value == wire) {
                    Some(variant) => {
                        let variant = ident(&variant.name);
                        quote!(#name::#variant)
                    }
                    None => quote!(#name::from(#wire)),
                }
            }
            Some(TypeKind::IntEnum(variants)) => {
                let wire = number(value);
                match variants.iter().find(|variant| variant.value == wire) {
                    Some(variant) => {
                        let variant = ident(&variant.name);
                        quote!(#name::#variant)
                    }
                    None => {
                        let wire = Literal::i64_unsuffixed(wire);
                        quote!(#name::from(#wire))
                    }
                }
            }
            Some(TypeKind::Object { fields, .. }) => self.object(path, fields, value),
            None => quote!(()),
        }
    }

    fn object(&self, path: &TypePath, fields: &[Field], value: &Value) -> TokenStream {
        let name = self.path(path);
        let given = |field: &Field| value.get(&field.wire).filter(|value| !value.is_null());
        let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
        // An example that leaves out what is required is still the documented one: it is built
        // from what it has.
        let complete = required.iter().all(|field| given(field).is_some());
        let mut set: Vec<&Field> = fields.iter().filter(|field| !field.required).collect();
        let start = if !complete {
            let members = required.iter().filter_map(|field| {
                let name = ident(&field.name);
                let value = self.plain(field, given(field)?);
                let value = if field.field_type.boxed {
                    quote!(Box::new(#value))
                } else {
                    value
                };
                Some(quote!(object.#name = Some(#value);))
            });
            quote!({ let mut object = #name::default(); #(#members)* object })
        } else if required.len() > MOST_ARGUMENTS {
            let members = required.iter().map(|field| {
                let name = ident(&field.name);
                let value = self.plain(field, given(field).unwrap_or(&Value::Null));
                quote!(#name: #value)
            });
            let args = self.path(&TypePath {
                name: format!("{}Args", path.name),
                ..path.clone()
            });
            quote!(#name::new(#args { #(#members),* }))
        } else {
            let arguments = required
                .iter()
                .map(|field| self.argument(field, given(field).unwrap_or(&Value::Null)));
            quote!(#name::new(#(#arguments),*))
        };
        set.retain(|field| given(field).is_some());
        let setters = set.iter().take(self.most_members()).map(|field| {
            let name = setter(&field.name);
            let value = self.argument(field, given(field).unwrap_or(&Value::Null));
            quote!(.#name(#value))
        });
        quote!(#start #(#setters)*)
    }

    /// A type of the transport.
    fn core(&self, name: &str) -> TokenStream {
        let name = ident(name);
        self.imported_or_whole(&name.to_string(), quote!(feishu_core::#name))
    }

    fn path(&self, path: &TypePath) -> TokenStream {
        let krate = if path.is_platform() {
            ident("feishu_core")
        } else {
            krate(self.service)
        };
        let modules = path.module.iter().map(|word| ident(word));
        let name = ident(&path.name);
        self.imported_or_whole(&path.name, quote!(#krate::#(#modules::)*#name))
    }

    /// A type by its name, which is imported, or by its path.
    fn imported_or_whole(&self, name: &str, whole: TokenStream) -> TokenStream {
        let Some(imports) = &self.imports else {
            return whole;
        };
        // What the prelude has is not hidden, by which the code around would change its meaning.
        if in_prelude(name) {
            return whole;
        }
        // One name is imported once; another type of the same name keeps its path.
        let text = whole.to_string().replace(' ', "");
        let mut imports = imports.borrow_mut();
        let first = imports.entry(name.to_owned()).or_insert(text.clone());
        let name = ident(name);
        if *first == text { quote!(#name) } else { whole }
    }
}

/// The values of an example by the name of their parameter.
pub(super) fn given(operation: &Operation, example: &Example) -> Map<String, Value> {
    let mut given = Map::new();
    for (place, pairs) in [
        (Place::Path, &example.path),
        (Place::Query, &example.query),
        (Place::Header, &example.headers),
    ] {
        for param in operation.params.iter().filter(|param| param.place == place) {
            let values: Vec<Value> = pairs
                .iter()
                .filter(|(name, _)| *name == param.field.wire)
                .map(|(_, value)| Value::String(value.clone()))
                .collect();
            let value = match (&param.field.field_type.base, values.as_slice()) {
                (_, []) => continue,
                (Base::List(_), _) => Value::Array(values),
                (_, [first, ..]) => first.clone(),
            };
            given.insert(param.field.wire.clone(), value);
        }
    }
    if let Ok(Value::Object(body)) = serde_json::from_str(&example.body) {
        given.extend(body);
    }
    if operation.body == Body::Multipart {
        for param in operation
            .params
            .iter()
            .filter(|param| param.field.field_type.base == Base::File)
        {
            given
                .entry(param.field.wire.clone())
                .or_insert(Value::Bool(true));
        }
    }
    given
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn number(value: &Value) -> i64 {
    match value {
        Value::String(text) => text.parse().unwrap_or_default(),
        other => other.as_i64().unwrap_or_default(),
    }
}

fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
