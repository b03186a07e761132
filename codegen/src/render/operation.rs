//! A call: the method that begins it, its setters, its pages.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::arguments::in_struct;
use super::names::{Module, ident, setter};
use super::node::{Node, handle_name};
use super::types::{args_struct, deprecated};
use super::{docs, layout};
use crate::model::{Base, Field, Operation, Paging, Place, Resource};
use crate::naming;

/// The method of the handle that begins a call.
pub(super) fn method(
    module: &Module<'_>,
    resource: &Resource,
    operation: &Operation,
) -> TokenStream {
    let in_struct = in_struct(operation);
    let doc = docs::attributes(&docs::operation(module, resource, operation, &in_struct));
    let name = ident(&operation.name);
    let call_type = ident(&format!("{}Call", operation.stem));
    let args_type = ident(&format!("{}Args", operation.stem));
    let table = ident(&naming::screaming(&operation.name));
    let call = module.core("Call");
    let grouped = !in_struct.is_empty();
    let (local, args) = (local("call", operation), local("args", operation));
    let mut params = Vec::new();
    let mut sets = Vec::new();
    for (index, param) in operation.required() {
        let name = ident(&param.field.name);
        if grouped && param.place != Place::Path {
            let index = Literal::usize_unsuffixed(index);
            sets.push(quote!(#local.set(#index, #args.#name);));
            continue;
        }
        let (argument, value) = module.argument(&param.field, &name);
        params.push(quote!(#name: #argument));
        sets.push(set(module, &quote!(#local), index, &param.field, &value));
    }
    if grouped {
        params.push(quote!(#args: #args_type));
    }
    let attribute = match &operation.deprecated {
        Some(reason) => quote!(#[deprecated = #reason]),
        None => TokenStream::new(),
    };
    let binding = if sets.is_empty() {
        quote!(let #local)
    } else {
        quote!(let mut #local)
    };
    let made = if local == "call" {
        quote!(#call_type { call })
    } else {
        quote!(#call_type { call: #local })
    };
    let aliases = docs::aliases(operation);
    quote! {
        #doc
        #[doc(alias(#(#aliases),*))]
        #attribute
        pub fn #name(&self, #(#params),*) -> #call_type {
            #binding = #call::new(&self.caller, &#table);
            #(#sets)*
            #made
        }
    }
}

/// A name for a variable of the method that no parameter has.
fn local(wanted: &str, operation: &Operation) -> proc_macro2::Ident {
    let taken = |name: &str| {
        operation
            .required()
            .any(|(_, param)| param.field.name == name)
    };
    let mut name = wanted.to_owned();
    while taken(&name) {
        name.insert_str(0, "the_");
    }
    ident(&name)
}

/// Sets a parameter on a call; what has to become the value's type first does so in its own line.
fn set(
    module: &Module<'_>,
    call: &TokenStream,
    index: usize,
    field: &Field,
    value: &TokenStream,
) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let name = ident(&field.name);
    if name == value.to_string() {
        return quote!(#call.set(#index, #name););
    }
    // A list is collected to its type; a single value says here what it is to become.
    if matches!(field.field_type.base, Base::List(_)) {
        return quote!(#call.set(#index, #value););
    }
    let value_type = module.value(&field.field_type);
    quote!(#call.set::<#value_type>(#index, #value);)
}

/// The parts of the module that make a call.
pub(super) fn call(module: &Module<'_>, node: &Node<'_>, operation: &Operation) -> Vec<String> {
    let call_type = format!("{}Call", operation.stem);
    let answer = module.answer(&operation.answer).to_string();
    let answer = answer.replace(' ', "");
    let handle = handle_name(&node.words);
    let mut parts = vec![format!(
        "feishu_core::call! {{\n    /// A call of `{}`, begun by [`{handle}::{}`].\n    {call_type} -> {answer}\n}}\n",
        operation.id, operation.name
    )];
    let grouped = in_struct(operation);
    if !grouped.is_empty() {
        let doc = format!(" What a call of `{}` has to be given.", operation.id);
        let name = ident(&format!("{}Args", operation.stem));
        parts.push(layout::items(args_struct(module, &name, &doc, &grouped)));
    }
    let setters: Vec<TokenStream> = operation
        .optional()
        .map(|(index, param)| one_setter(module, index, &param.field))
        .collect();
    if !setters.is_empty() {
        let name = ident(&call_type);
        parts.push(layout::items(quote!(impl #name { #(#setters)* })));
    }
    if let Some(page) = &operation.page {
        let item = module.value(&page.item);
        let items: Vec<String> = page
            .item_fields
            .iter()
            .map(|name| naming::ident(name))
            .collect();
        let items = items.join(".");
        let next = match &page.paging {
            Paging::Token { field, has_more } => {
                format!("{}{field}", if *has_more { "has_more " } else { "" })
            }
            Paging::Total => "total".to_owned(),
        };
        parts.push(format!(
            "feishu_core::pages!({call_type}, {answer}, {items}: {item}, {next});\n"
        ));
    }
    parts
}

fn one_setter(module: &Module<'_>, index: usize, field: &Field) -> TokenStream {
    let doc = docs::attributes(&docs::field(module.service, field));
    let deprecated = deprecated(field);
    let name = ident(&field.name);
    let method = setter(&field.name);
    let (argument, value) = module.argument(field, &name);
    let set = set(module, &quote!(self.call), index, field, &value);
    quote! {
        #doc
        #deprecated
        #[inline]
        pub fn #method(mut self, #name: #argument) -> Self {
            #set
            self
        }
    }
}
