//! The documented examples, for mocks and tests.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::ident;
use super::{docs, layout, table};
use crate::model::{Example, Operation, Resource, Service};

/// `src/examples.rs`.
pub(super) fn module(service: &Service) -> String {
    let entries = service.resources().flat_map(|resource| {
        resource.operations.iter().filter_map(|operation| {
            let example = operation.example.as_ref()?;
            Some(entry(resource, operation, example))
        })
    });
    let of_events = service.resources().flat_map(|resource| {
        resource.events.iter().filter_map(|event| {
            let module = resource.module().into_iter().map(|word| ident(&word));
            let (name, json) = (ident(&event.payload.name), raw(event.example.as_ref()?));
            Some(quote! {
                feishu_core::event::Example {
                    event: feishu_core::event::EventType::of::<crate::#(#module::)*#name>(),
                    json: #json,
                }
            })
        })
    });
    let items = quote! {
        #[cfg(feature = "examples")]
        pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[#(#entries),*];
        #[cfg(not(feature = "examples"))]
        pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[];
        #[cfg(feature = "examples")]
        pub(crate) use crate::answers::ANSWERS;
        #[cfg(not(feature = "examples"))]
        pub(crate) static ANSWERS: &[feishu_core::operation::Answered] = &[];
        #[cfg(feature = "examples")]
        pub(crate) static EVENTS: &[feishu_core::event::Example] = &[#(#of_events),*];
        #[cfg(not(feature = "examples"))]
        pub(crate) static EVENTS: &[feishu_core::event::Example] = &[];
    };
    let title = format!("The documented examples of `{}`.", service.name);
    let parts = [docs::inner_comments(&title), layout::items(items)];
    layout::file(&format!("specs/{}", service.name), parts)
}

fn entry(resource: &Resource, operation: &Operation, example: &Example) -> TokenStream {
    let table = table::path(resource, operation);
    let (path, query, headers) = (
        pairs(&example.path),
        pairs(&example.query),
        pairs(&example.headers),
    );
    let (body, response) = (raw(&example.body), raw(&example.response));
    quote! {
        feishu_core::operation::Example {
            operation: crate::#table.operation(),
            path: #path,
            query: #query,
            headers: #headers,
            body: #body,
            response: #response,
        }
    }
}

fn pairs(list: &[(String, String)]) -> TokenStream {
    let entries = list.iter().map(|(name, value)| quote!((#name, #value)));
    quote!(&[#(#entries),*])
}

/// JSON as a raw string, so that it reads as JSON.
fn raw(json: &str) -> TokenStream {
    let mut hashes = "#".to_owned();
    while json.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    let text = if json.is_empty() {
        "\"\"".to_owned()
    } else {
        format!("r{hashes}\"{json}\"{hashes}")
    };
    text.parse().unwrap_or_else(|_| quote!(#json))
}
