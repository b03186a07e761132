//! What is documented of the answers, for mocks; and setters, for tests that make answers.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{Module, answer_setter, ident};
use super::{docs, layout, table};
use crate::model::{Answer, Base, Field, Service, Type, TypeKind, TypePath};
use crate::naming;
use crate::table as told;

/// `src/answers.rs`.
pub(super) fn module(service: &Service) -> String {
    let module = Module::new(service, &["answers"], &[], &[], &[]);
    module.with_table();
    let table = module.table();
    let entries = service.resources().flat_map(|resource| {
        resource.operations.iter().filter_map(move |operation| {
            let (Answer::Data(answer) | Answer::Flat(answer)) = &operation.answer else {
                return None;
            };
            Some((table::path(resource, operation), answer))
        })
    });
    let list = entries.map(|(operation, answer)| {
        let shape = name_of(answer);
        quote! {
            #table::Answered { operation: crate::#operation.operation(), shape: &#shape }
        }
    });
    let list = quote! {
        pub(crate) static ANSWERS: &[#table::Answered] = &[#(#list),*];
    };
    let shapes = told::reachable(&service.types_by_path(), told::answers(service));
    let shapes = shapes.into_values();
    let shapes: Vec<String> = shapes.filter_map(|found| shape(&module, found)).collect();
    let title = format!("What is documented of the answers of `{}`.", service.name);
    let parts = [
        docs::inner_comments(&title),
        module.imports(),
        layout::items(list),
    ];
    layout::file(
        &format!("specs/{}", service.name),
        parts.into_iter().chain(shapes),
    )
}

/// What is documented of an object, a line for each field.
fn shape(module: &Module<'_>, found: &Type) -> Option<String> {
    let TypeKind::Object { fields, .. } = &found.kind else {
        return None;
    };
    let (table, constant, name) = (module.table(), name_of(&found.path), &found.path.name);
    let mut text = format!(
        "static {constant}: {table}::Shape = {table}::Shape {{\n    name: {name:?},\n    fields: &[\n"
    );
    for field in fields {
        let field = table::answer_field(module, field, &name_of);
        text.push_str(&format!("        {field},\n"));
    }
    text.push_str("    ],\n    rules: &[],\n};\n");
    Some(text)
}

/// The static that holds the table of a type. No word holds two underscores, so none is another's.
fn name_of(path: &TypePath) -> TokenStream {
    let words = path.module.iter().chain([&path.name]);
    let words: Vec<String> = words.map(|word| naming::screaming(word)).collect();
    let name = ident(&words.join("__"));
    quote!(#name)
}

/// `src/setters.rs`.
pub(super) fn setters(service: &Service) -> String {
    let module = Module::new(service, &["setters"], &[], &[], &[]);
    let mut text = String::new();
    let answers = service
        .types()
        .filter(|found| found.in_response && !found.in_request && !found.path.is_platform());
    for found in answers {
        let TypeKind::Object { fields, .. } = &found.kind else {
            continue;
        };
        if fields.is_empty() {
            continue;
        }
        let name = module.named(&found.path).to_string().replace(' ', "");
        text.push_str(&format!("    {name} {{\n"));
        for field in fields {
            text.push_str(&setter(&module, field));
        }
        text.push_str("    }\n");
    }
    let title = format!(
        "What tests make the answers and events of `{}` with.",
        service.name
    );
    let parts = [
        docs::inner_comments(&title),
        "#![allow(deprecated)]\n".to_owned(),
        module.imports(),
        format!("feishu_core::setters! {{\n{text}}}\n"),
    ];
    layout::file(&format!("specs/{}", service.name), parts)
}

/// A line: the setter, its field, how the field takes its value, and the value's type.
fn setter(module: &Module<'_>, field: &Field) -> String {
    let whole = &field.field_type;
    let (manner, value) = match &whole.base {
        Base::List(inner) => {
            let manner = if **inner == Base::String {
                "texts"
            } else {
                "list"
            };
            (manner, module.item(inner, whole))
        }
        Base::Map(_) => ("map", module.value(whole)),
        _ if whole.boxed => ("boxed", module.value(whole)),
        _ => ("into", module.value(whole)),
    };
    format!(
        "        {} {}: {manner} {},\n",
        answer_setter(&field.name),
        ident(&field.name),
        value.to_string().replace(' ', ""),
    )
}
