//! A test per operation: its documented example, built through the typed API as a person would
//! write it, and sent.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::ident;
use super::writer::{Writer, given, krate};
use super::{docs, layout};
use crate::model::{Answer, Example, Operation, Resource, Service};
use crate::naming;

/// `tests/examples.rs`.
pub(super) fn module(service: &Service) -> String {
    let krate = krate(service);
    let tests = service.resources().flat_map(|resource| {
        resource
            .operations
            .iter()
            .flat_map(|operation| match &operation.example {
                Some(example) => tests(service, resource, operation, example),
                None => Vec::new(),
            })
    });
    let without = service
        .operations()
        .filter(|operation| operation.no_example.is_some())
        .map(|operation| &operation.id);
    let items = quote! {
        #[test]
        fn every_operation_has_an_example_or_says_why_not() {
            feishu_conformance::every_operation_has_an_example(&#krate::SERVICE, &[#(#without),*]);
        }
        #(#tests)*
    };
    let title = "Every documented example, built through the typed API and sent to the mock, or to \
                 the server that\n`FEISHU_BASE_URL` names.";
    let parts = [
        docs::inner_comments(title),
        "#![allow(deprecated)]\n".to_owned(),
        "use feishu_conformance::Bench;\n".to_owned(),
        layout::items(items),
    ];
    layout::file(&format!("specs/{}", service.name), parts)
}

/// `tests/events.rs`.
pub(super) fn events(service: &Service) -> String {
    let krate = krate(service);
    let tests = service.resources().flat_map(|resource| {
        let krate = &krate;
        resource.events.iter().filter_map(move |event| {
            event.example.as_ref()?;
            let words = format!(
                "{}_{}_{}",
                resource.version,
                resource.words.join("_"),
                event.name
            );
            let (test, name) = (ident(&words), ident(&event.payload.name));
            let module = resource.module().into_iter().map(|word| ident(&word));
            Some(quote! {
                #[tokio::test]
                #[rustfmt::skip]
                async fn #test() {
                    event::<#krate::#(#module::)*#name, AnyEvent>(&#krate::SERVICE).await;
                }
            })
        })
    });
    let without = service
        .events()
        .filter(|event| event.no_example.is_some())
        .map(|event| &event.id);
    let items = quote! {
        #[test]
        fn every_event_has_an_example_or_says_why_not() {
            feishu_conformance::every_event_has_an_example(&#krate::SERVICE, &[#(#without),*]);
        }
        #(#tests)*
    };
    let mut imports = [
        "use feishu_conformance::event;\n".to_owned(),
        format!("use {krate}::AnyEvent;\n"),
    ];
    imports.sort();
    let title = "Every documented event, pushed by the mock to a typed handler, and broken in every \
                 place.";
    let parts = [
        docs::inner_comments(title),
        "#![allow(deprecated)]\n".to_owned(),
        imports.concat(),
        layout::items(items),
    ];
    layout::file(&format!("specs/{}", service.name), parts)
}

/// One test for each identity that may call the operation.
fn tests(
    service: &Service,
    resource: &Resource,
    operation: &Operation,
    example: &Example,
) -> Vec<TokenStream> {
    let both = operation.tenant && operation.user;
    [("app", operation.tenant), ("user", operation.user)]
        .into_iter()
        .filter(|(_, may)| *may)
        .map(|(who, _)| {
            let words = format!(
                "{}_{}_{}",
                resource.version,
                resource.words.join("_"),
                naming::snake(&operation.name)
            );
            let name = if both {
                ident(&format!("{words}_as_{who}"))
            } else {
                ident(&words)
            };
            test(service, resource, operation, example, &name, who == "user")
        })
        .collect()
}

fn test(
    service: &Service,
    resource: &Resource,
    operation: &Operation,
    example: &Example,
    name: &proc_macro2::Ident,
    as_user: bool,
) -> TokenStream {
    let krate = krate(service);
    let handle = ident(&naming::pascal(&service.name));
    let id = &operation.id;
    let helpdesk = if service.helpdesk {
        quote!(, bench.helpdesk())
    } else {
        TokenStream::new()
    };
    let user = if as_user {
        quote!(.as_user(bench.user_token()))
    } else {
        TokenStream::new()
    };
    let path = resource.module().into_iter().map(|word| ident(&word));
    let method = ident(&operation.name);
    let given = given(operation, example);
    let (arguments, setters) = Writer::new(service).call(resource, operation, &given);
    // What a download answers is read by the caller, so there is nothing to break.
    let broken = match operation.answer {
        Answer::Binary => TokenStream::new(),
        _ => quote!(bench.broken(|| call.clone().send_with_response()).await;),
    };
    let outcome = match operation.answer {
        Answer::Empty => quote!(bench.empty(call.clone().send_with_response().await);),
        Answer::Binary => {
            quote!(bench.download(call.clone().send_with_response().await).await;)
        }
        _ => quote!(bench.data(call.clone().send_with_response().await);),
    };
    quote! {
        #[tokio::test]
        #[rustfmt::skip]
        async fn #name() {
            let bench = Bench::new(&#krate::SERVICE, #id).await;
            let service = #krate::#handle::new(bench.client() #helpdesk) #user;
            let call = service #(.#path())* .#method(#(#arguments),*) #(#setters)*;
            #outcome
            #broken
        }
    }
}
