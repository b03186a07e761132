//! The module of a resource: its handle, its calls, its types.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::{Module, ident};
use super::node::{Node, handle_name, tree};
use super::{docs, event, forms, layout, operation, table, types};
use crate::model::{Operation, Service, Version, project};
use crate::naming;

/// The accessors of the handles below.
pub(super) fn accessors(
    service: &Service,
    module: &str,
    children: &[Node<'_>],
) -> Vec<TokenStream> {
    children
        .iter()
        .filter(|child| child.calls)
        .map(|child| {
            let last = child.words.last().map_or("", String::as_str);
            let (name, handle) = (ident(last), handle_name(&child.words));
            let (path, new) = (ident(last), child.constructor());
            let summary = child
                .resource
                .map(|resource| docs::prose(service, &resource.summary))
                .filter(|summary| !summary.is_empty())
                .unwrap_or_else(|| format!("What belongs to `{module}.{last}`."));
            let doc = docs::attributes(&summary);
            quote! {
                #doc
                #[must_use]
                pub fn #name(&self) -> #path::#handle<I> {
                    #path::#handle::#new(self.caller.clone())
                }
            }
        })
        .collect()
}

pub(super) fn module(service: &Service, version: &Version, node: &Node<'_>) -> String {
    let path: Vec<&str> = std::iter::once(version.name.as_str())
        .chain(node.words.iter().map(String::as_str))
        .collect();
    let own = node
        .resource
        .map(|resource| resource.types.as_slice())
        .unwrap_or_default();
    let operations = node
        .resource
        .map(|resource| resource.operations.as_slice())
        .unwrap_or_default();
    let forms = node.resource.map_or(&[][..], |resource| &resource.forms);
    let names = forms.iter().map(|forms| forms.name.clone());
    let names: Vec<String> = node.children.iter().cloned().chain(names).collect();
    let module = Module::new(service, &path, own, operations, &names);
    let id = format!(
        "{}.{}",
        project(&service.name, &version.name),
        node.words.join(".")
    );
    let title = docs::module(service, &id, node.resource);

    let mut body = Vec::new();
    if node.calls {
        let handle = handle(&module, service, version, node, operations);
        body.push(layout::items(handle));
    }
    for one in operations {
        body.extend(operation::call(&module, node, one));
    }
    let events = node.resource.map_or(&[][..], |resource| &resource.events);
    for found in own {
        let event = events.iter().find(|event| event.payload == found.path);
        body.extend(match event {
            Some(event) => event::payload(&module, event, found),
            None => types::definition(&module, found),
        });
    }
    body.extend(forms::traits(&module, forms));
    for one in operations {
        body.push(layout::items(table::operation(&module, one)));
    }

    let children: String = {
        let mut names: Vec<String> = node
            .children
            .iter()
            .map(|child| naming::ident(child))
            .collect();
        names.sort();
        names
            .iter()
            .map(|child| format!("pub mod {child};\n"))
            .collect()
    };
    let spec = node.resource.map_or_else(
        || format!("specs/{}/{}", service.name, version.name),
        |resource| resource.spec.clone(),
    );
    let head = [docs::inner_comments(&title), children, module.imports()];
    layout::file(&spec, head.into_iter().chain(body))
}

fn handle(
    module: &Module<'_>,
    service: &Service,
    version: &Version,
    node: &Node<'_>,
    operations: &[Operation],
) -> TokenStream {
    let name = handle_name(&node.words);
    let (caller, identity) = (module.core("Caller"), module.core("Identity"));
    let id = format!(
        "{}.{}",
        project(&service.name, &version.name),
        node.words.join(".")
    );
    let doc = format!(
        " The operations of `{id}`, for the identity `I`: an operation that this identity may not \
         call is not here."
    );
    let all = tree(version);
    let children: Vec<Node<'_>> = all
        .into_iter()
        .filter(|child| {
            child.words.len() == node.words.len() + 1 && child.words.starts_with(&node.words)
        })
        .collect();
    let accessors = accessors(service, &id, &children);
    let new = node.constructor();
    let mut blocks = vec![quote! {
        impl<I: #identity> #name<I> {
            pub(crate) fn #new(caller: #caller<I>) -> Self {
                Self { caller }
            }
            #(#accessors)*
        }
    }];
    for (tenant, user) in [(true, true), (true, false), (false, true)] {
        let methods: Vec<TokenStream> = operations
            .iter()
            .filter(|one| (one.tenant, one.user) == (tenant, user))
            .filter_map(|one| Some(operation::method(module, node.resource?, one)))
            .collect();
        if methods.is_empty() {
            continue;
        }
        let head = match (tenant, user) {
            (true, true) => {
                quote!(impl<I: #identity> #name<I>)
            }
            (true, false) => {
                let tenant = module.core("Tenant");
                quote!(impl #name<#tenant>)
            }
            _ => {
                let user = module.core("User");
                quote!(impl #name<#user>)
            }
        };
        blocks.push(quote!(#head { #(#methods)* }));
    }
    let titles = node
        .resource
        .iter()
        .filter_map(|found| found.title.as_ref());
    let aliases = titles.map(|title| docs::alias(title));
    quote! {
        #[doc = #doc]
        #(#[doc(alias = #aliases)])*
        #[derive(Debug, Clone)]
        pub struct #name<I: #identity> {
            caller: #caller<I>,
        }
        #(#blocks)*
    }
}
