//! Objects that are forms of one thing: the trait that reads what all of them tell.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{Module, ident};
use super::{docs, layout};
use crate::model::{Base, Field, Forms, Type, TypeKind, TypePath};

/// The traits of a module, and who has them.
pub(super) fn traits(module: &Module<'_>, forms: &[Forms]) -> Vec<String> {
    let mut parts: Vec<String> = forms
        .iter()
        .flat_map(|forms| {
            let implementations = forms
                .of
                .iter()
                .map(move |path| implementation(module, forms, path));
            std::iter::once(definition(module, forms)).chain(implementations)
        })
        .map(layout::items)
        .collect();
    let all: BTreeSet<&TypePath> = forms.iter().flat_map(|forms| &forms.of).collect();
    parts.extend(all.into_iter().map(|path| {
        let name = module.named(path);
        layout::items(quote!(impl feishu_core::__private::Form for #name {}))
    }));
    parts
}

fn definition(module: &Module<'_>, forms: &Forms) -> TokenStream {
    let name = ident(&forms.name);
    let of: Vec<String> = forms.of.iter().map(|path| module.link(path)).collect();
    let doc = docs::attributes(&format!(
        "{}\n\nWhat {} have in common. No other type has it, so that it can grow with them.",
        docs::prose(module.service, &forms.doc),
        listed(&of)
    ));
    let first = forms.of.first().and_then(|path| find(module, path));
    let methods = first
        .into_iter()
        .flat_map(|found| shared(found, forms))
        .map(|field| {
            let doc = docs::attributes(&docs::field(module.service, field));
            let (name, lent) = (ident(&field.name), lent(module, field));
            quote!(#doc fn #name(&self) -> #lent;)
        });
    quote! {
        #doc
        pub trait #name: feishu_core::__private::Form {
            #(#methods)*
        }
    }
}

fn implementation(module: &Module<'_>, forms: &Forms, path: &TypePath) -> TokenStream {
    let (name, own) = (ident(&forms.name), module.named(path));
    let found = find(module, path);
    let methods = found.into_iter().flat_map(|found| {
        shared(found, forms).map(move |field| {
            let (name, value) = (ident(&field.name), lend(module, field, found));
            let lent = lent(module, field);
            quote! {
                #[inline]
                fn #name(&self) -> #lent {
                    #value
                }
            }
        })
    });
    quote! {
        impl #name for #own {
            #(#methods)*
        }
    }
}

fn find<'a>(module: &Module<'a>, path: &TypePath) -> Option<&'a Type> {
    module.service.find_type(path)
}

/// The fields that a type shares with the other forms.
fn shared<'a>(found: &'a Type, forms: &'a Forms) -> impl Iterator<Item = &'a Field> {
    let fields = match &found.kind {
        TypeKind::Object { fields, .. } => fields.as_slice(),
        _ => &[],
    };
    let names = forms.fields.iter();
    names.filter_map(|name| fields.iter().find(|field| field.name == *name))
}

/// The type by which a trait lends a field.
fn lent(module: &Module<'_>, field: &Field) -> TokenStream {
    let option = module.std("Option");
    let value = module.value(&field.field_type);
    match &field.field_type.base {
        Base::String => quote!(#option<&str>),
        Base::List(inner) => {
            let item = module.item(inner, &field.field_type);
            quote!(&[#item])
        }
        _ if is_copy(module, field) => quote!(#option<#value>),
        _ => quote!(#option<&#value>),
    }
}

/// How it is lent.
fn lend(module: &Module<'_>, field: &Field, of: &Type) -> TokenStream {
    let name = ident(&field.name);
    match &field.field_type.base {
        Base::String => quote!(self.#name.as_deref()),
        // Of what is sent, a list may be left out.
        Base::List(_) if of.in_request => quote!(self.#name.as_deref().unwrap_or_default()),
        Base::List(_) => quote!(&self.#name),
        _ if is_copy(module, field) => quote!(self.#name),
        _ if field.field_type.boxed => quote!(self.#name.as_deref()),
        _ => quote!(self.#name.as_ref()),
    }
}

fn is_copy(module: &Module<'_>, field: &Field) -> bool {
    match &field.field_type.base {
        Base::I32 | Base::I64 | Base::F64 | Base::Bool => true,
        Base::Named(_) => {
            let path = field.field_type.named.as_ref();
            let found = path.and_then(|path| find(module, path));
            found.is_some_and(|found| matches!(found.kind, TypeKind::IntEnum(_)))
        }
        _ => false,
    }
}

/// `a, b and c`.
fn listed(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [others @ .., last] => format!("{} and {last}", others.join(", ")),
    }
}
