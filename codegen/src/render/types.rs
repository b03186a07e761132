//! Objects and enumerations.

use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::MOST_ARGUMENTS;
use super::names::{Module, ident, setter};
use super::{docs, layout, table};
use crate::model::{Base, Field, Service, Type, TypeKind, Variant};
use crate::naming;

/// The module of types that several resources share.
pub(super) fn shared_module(
    service: &Service,
    spec: &str,
    path: &[&str],
    types: &[Type],
) -> String {
    let module = Module::new(service, path, types, &[], &[]);
    let body: Vec<String> = types
        .iter()
        .flat_map(|found| definition(&module, found))
        .collect();
    let title = format!("Types that several resources of `{}` share.", service.name);
    let head = [docs::inner_comments(&title), module.imports()];
    layout::file(spec, head.into_iter().chain(body))
}

/// The module of feishu-core for the types that all services share.
pub(super) fn platform_module(spec: &str, types: &[Type]) -> String {
    let title = "What the whole platform knows by one name: types that every service shares.";
    let body = types.iter().filter_map(|found| values(None, found));
    layout::file(spec, [docs::inner_comments(title)].into_iter().chain(body))
}

/// The parts that define a type.
pub(super) fn definition(module: &Module<'_>, found: &Type) -> Vec<String> {
    match &found.kind {
        TypeKind::Object { fields, rules } => {
            let doc = docs::attributes(&docs::object(module.service, found, fields, rules));
            object(module, found, fields, doc)
        }
        TypeKind::StringEnum(_) | TypeKind::IntEnum(_) => {
            values(Some(module.service), found).into_iter().collect()
        }
    }
}

/// An enumeration, of a service or, where there is none, of feishu-core itself.
fn values(service: Option<&Service>, found: &Type) -> Option<String> {
    match &found.kind {
        TypeKind::StringEnum(variants) => {
            let literal = |value: &String| format!("{value:?}");
            Some(enumeration(
                service,
                "string_enum",
                found,
                variants,
                literal,
            ))
        }
        TypeKind::IntEnum(variants) => {
            let literal = ToString::to_string;
            Some(enumeration(service, "int_enum", found, variants, literal))
        }
        TypeKind::Object { .. } => None,
    }
}

fn enumeration<T: std::fmt::Display>(
    service: Option<&Service>,
    makro: &str,
    found: &Type,
    variants: &[Variant<T>],
    literal: impl Fn(&T) -> String,
) -> String {
    let (core, prose): (_, &dyn Fn(&str) -> String) = match service {
        Some(service) => ("feishu_core", &|text| docs::prose(service, text)),
        None => ("crate", &docs::escape),
    };
    let mut text = format!("{core}::{makro}! {{\n");
    let doc = prose(&found.doc) + &at_a_glance(variants);
    text.push_str(&docs::comments(&doc, "    "));
    text.push_str(&format!("    {} {{\n", naming::ident(&found.path.name)));
    for variant in variants {
        // What logs and the platform's pages show is the value, not its name in Rust.
        let mut doc = format!("`{}`: {}", variant.value, prose(&variant.doc));
        if let Some(reason) = &variant.deprecated {
            doc.push_str(&format!("\n\nDo not use it: {}", prose(reason)));
        }
        text.push_str(&docs::comments(&doc, "        "));
        let name = naming::ident(&variant.name);
        text.push_str(&format!("        {name} = {},\n", literal(&variant.value)));
    }
    text.push_str("    }\n}\n");
    text
}

/// The most values of an enumeration whose descriptions are no long way to scroll.
const MOST_VALUES: usize = 20;

/// The names of an enumeration's many values, folded: rustdoc describes one below the other, and folds
/// none of that.
fn at_a_glance<T>(variants: &[Variant<T>]) -> String {
    if variants.len() <= MOST_VALUES {
        return String::new();
    }
    let names = variants.iter().map(|variant| {
        let link = naming::ident(&variant.name);
        format!("[`{}`](Self::{link})", variant.name)
    });
    let names: Vec<String> = names.collect();
    format!(
        "\n\n<details><summary>{} values at a glance</summary>\n\n{}\n\n</details>",
        names.len(),
        names.join(",\n")
    )
}

/// The parts that define an object, with what stands above its struct.
pub(super) fn object(
    module: &Module<'_>,
    found: &Type,
    fields: &[Field],
    head: TokenStream,
) -> Vec<String> {
    let name = ident(&found.path.name);
    let members = fields.iter().map(|field| {
        let doc = docs::attributes(&docs::field(module.service, field));
        let name = ident(&field.name);
        let member = module.member(field, found.in_request);
        let deprecated = deprecated(field);
        quote!(#doc #deprecated pub #name: #member)
    });
    let definition = quote! {
        #head
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#members,)*
        }
    };
    let mut parts = vec![layout::items(definition)];
    if found.in_request {
        parts.extend(args(module, found, fields));
        parts.push(layout::items(constructor(module, found, fields)));
    }
    parts.push(codec(found, fields));
    if found.in_request {
        parts.push(layout::items(table::shape(module, found)));
    }
    parts
}

/// `#[deprecated]` for what should not be used.
pub(super) fn deprecated(field: &Field) -> TokenStream {
    match &field.deprecated {
        Some(reason) => quote!(#[deprecated = #reason]),
        None => TokenStream::new(),
    }
}

/// How the type is read and written, as a table.
fn codec(found: &Type, fields: &[Field]) -> String {
    let direction = match (found.in_request, found.in_response) {
        (true, true) => "both",
        (true, false) => "request",
        _ => "response",
    };
    let mut text = String::new();
    text.push_str(&format!(
        "feishu_core::object! {{\n    {direction} {} {{\n",
        naming::ident(&found.path.name)
    ));
    for (index, field) in fields.iter().enumerate() {
        let form = match field.field_type.base.leaf() {
            Base::UnixMillis => " millis",
            Base::UnixSeconds => " seconds",
            _ => "",
        };
        let swapped = if field.field_type.swapped {
            " swapped"
        } else {
            ""
        };
        let name = naming::ident(&field.name);
        text.push_str(&format!(
            "        {index} {name} = {:?}{form}{swapped},\n",
            field.wire
        ));
    }
    text.push_str("    }\n}\n");
    if fields.iter().all(|field| field.deprecated.is_none()) {
        return text;
    }
    // An attribute on a macro's invocation does not reach what it makes.
    let inside: String = text.lines().map(|line| format!("    {line}\n")).collect();
    format!("#[allow(deprecated)]\nconst _: () = {{\n{inside}}};\n")
}

/// The struct of required fields, where they are too many to be arguments.
fn args(module: &Module<'_>, found: &Type, fields: &[Field]) -> Option<String> {
    let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
    if required.len() <= MOST_ARGUMENTS {
        return None;
    }
    let name = ident(&format!("{}Args", found.path.name));
    let doc = format!(" The fields that a [`{}`] has to have.", found.path.name);
    Some(layout::items(args_struct(module, &name, &doc, &required)))
}

/// A struct whose fields are plain and public, so that each is named where it is given.
pub(super) fn args_struct(
    module: &Module<'_>,
    name: &proc_macro2::Ident,
    doc: &str,
    fields: &[&Field],
) -> TokenStream {
    let members = fields.iter().map(|field| {
        let doc = docs::attributes(&docs::field(module.service, field));
        let name = ident(&field.name);
        let value = module.value(&field.field_type);
        quote!(#doc pub #name: #value)
    });
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name {
            #(#members,)*
        }
    }
}

fn constructor(module: &Module<'_>, found: &Type, fields: &[Field]) -> TokenStream {
    let name = ident(&found.path.name);
    let some = module.std("Some");
    let required: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
    let wrap = |field: &Field, value: TokenStream| {
        if field.field_type.boxed {
            let boxed = module.std("Box");
            quote!(#some(#boxed::new(#value)))
        } else {
            quote!(#some(#value))
        }
    };
    let new = if required.is_empty() {
        quote! {
            /// An object with nothing set.
            #[inline]
            #[must_use]
            pub fn new() -> Self {
                Self::default()
            }
        }
    } else if required.len() <= MOST_ARGUMENTS {
        let (params, values): (Vec<_>, Vec<_>) = required
            .iter()
            .map(|field| {
                let name = ident(&field.name);
                let (argument, value) = module.argument(field, &name);
                let value = wrap(field, value);
                (quote!(#name: #argument), quote!(#name: #value))
            })
            .unzip();
        quote! {
            /// An object with what it has to have.
            #[inline]
            #[must_use]
            pub fn new(#(#params),*) -> Self {
                Self { #(#values,)* ..Self::default() }
            }
        }
    } else {
        let args = ident(&format!("{}Args", found.path.name));
        let values = required.iter().map(|field| {
            let name = ident(&field.name);
            let value = wrap(field, quote!(args.#name));
            quote!(#name: #value)
        });
        quote! {
            /// An object with what it has to have.
            #[inline]
            #[must_use]
            pub fn new(args: #args) -> Self {
                Self { #(#values,)* ..Self::default() }
            }
        }
    };
    let setters = fields.iter().filter(|field| !field.required).map(|field| {
        let doc = docs::attributes(&docs::field(module.service, field));
        let name = ident(&field.name);
        let setter = setter(&field.name);
        let (argument, value) = module.argument(field, &name);
        let value = wrap(field, value);
        let deprecated = deprecated(field);
        let allow = if field.deprecated.is_some() {
            quote!(#[allow(deprecated)])
        } else {
            TokenStream::new()
        };
        quote! {
            #doc
            #deprecated
            #allow
            #[inline]
            #[must_use]
            pub fn #setter(mut self, #name: #argument) -> Self {
                self.#name = #value;
                self
            }
        }
    });
    quote! {
        impl #name {
            #new
            #(#setters)*
        }
    }
}
