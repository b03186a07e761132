//! The crate's root and the handles that lead to the resources.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::ident;
use super::node::{constructor, tree};
use super::resource::accessors;
use super::{docs, layout, readme, table};
use crate::model::{Service, Version, is_version, project};
use crate::naming;

/// `src/lib.rs`.
pub(super) fn crate_root(service: &Service) -> String {
    let title = docs::escape(&service.title);
    let handle = naming::pascal(&service.name);
    let mut wanted = vec![
        "Caller",
        "Client",
        "HelpdeskToken",
        "Identity",
        "Tenant",
        "User",
        "UserToken",
    ];
    wanted.retain(|name| service.helpdesk || *name != "HelpdeskToken");
    let mut modules: Vec<String> = service
        .versions
        .iter()
        .map(|version| version.name.clone())
        .collect();
    if !service.types.is_empty() {
        modules.push("types".to_owned());
    }
    modules.sort();
    // prettyplease lays out what it makes; rustfmt would do it otherwise here and there.
    let modules: String = modules
        .iter()
        .map(|name| format!("#[rustfmt::skip]\npub mod {name};\n"))
        .collect();
    let count = service.operations().count();
    let plural = if count == 1 {
        "operation"
    } else {
        "operations"
    };
    let head = format!("{title} for Rust: {count} {plural} of the Feishu (Lark) Open Platform.");
    let doc = docs::front(service, &head);
    let operations = service.resources().flat_map(|resource| {
        resource.operations.iter().map(|operation| {
            let path = table::path(resource, operation);
            quote!(#path.operation())
        })
    });
    let id = &service.name;
    let has_events = service.events().next().is_some();
    let (event_module, event_types) = if has_events {
        (
            "#[rustfmt::skip]\nmod any_event;\n",
            quote!(<AnyEvent as feishu_core::event::EventSet>::TYPES),
        )
    } else {
        ("", quote!(&[]))
    };
    let event_use = if has_events {
        "pub use crate::any_event::AnyEvent;\n"
    } else {
        ""
    };
    let table = quote! {
        /// The service: its operations and events; under the `examples` feature, the examples of both
        /// and what is documented of the answers.
        pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
            name: #id,
            operations: &[#(#operations),*],
            examples: examples::EXAMPLES,
            answers: examples::ANSWERS,
            events: #event_types,
            event_examples: examples::EVENTS,
        };
    };
    let parts = [
        docs::inner_comments(&doc),
        "#![forbid(unsafe_code)]\n".to_owned(),
        format!(
            "#[cfg(feature = \"examples\")]\n#[rustfmt::skip]\nmod answers;\n{event_module}\
             #[rustfmt::skip]\nmod examples;\n\
             #[cfg(feature = \"testing\")]\n#[rustfmt::skip]\nmod setters;\n{modules}"
        ),
        format!(
            "{event_use}pub use feishu_core;\n\n{}",
            imports(&handle, &wanted)
        ),
        layout::items(root(service)),
        layout::items(table),
        layout::items(readme::as_tests(service)),
    ];
    layout::file(&format!("specs/{}/service.yaml", service.name), parts)
}

/// The `use` line of what a file needs of the transport: all but what has the handle's own name.
fn imports(handle: &str, wanted: &[&str]) -> String {
    let names: Vec<&str> = wanted
        .iter()
        .copied()
        .filter(|name| *name != handle)
        .collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => format!("use feishu_core::{one};\n"),
        several => format!("use feishu_core::{{{}}};\n", several.join(", ")),
    }
}

/// A type of the transport, in a file with a handle of this name.
fn core(handle: &str, name: &str) -> TokenStream {
    let alias = ident(name);
    if handle == name {
        quote!(feishu_core::#alias)
    } else {
        quote!(#alias)
    }
}

fn root(service: &Service) -> TokenStream {
    let handle = naming::pascal(&service.name);
    let name = ident(&handle);
    let core = |name: &str| core(&handle, name);
    let (caller, client, helpdesk) = (core("Caller"), core("Client"), core("HelpdeskToken"));
    let (identity, tenant) = (core("Identity"), core("Tenant"));
    let (user, user_token) = (core("User"), core("UserToken"));
    let doc = docs::attributes(&format!(
        "{}, as the identity `I`: as the app with [`Tenant`], as a person with [`User`].",
        docs::escape(&service.title)
    ));
    let versions = service.versions.iter().map(|version| {
        let module = ident(&version.name);
        let handle = handle_name(version);
        let new = constructor(words(version).iter());
        let doc = if is_version(&version.name) {
            format!(
                " Version {} of the service.",
                version.name.trim_start_matches('v')
            )
        } else {
            format!(" The older operations of `{}`.", version.name)
        };
        quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #module(&self) -> #module::#handle<I> {
                #module::#handle::#new(self.caller.clone())
            }
        }
    });
    let new = if service.helpdesk {
        quote! {
            /// The service as the app sees it, with the helpdesk's own credential.
            #[must_use]
            pub fn new(client: &#client, helpdesk: #helpdesk) -> Self {
                Self { caller: #caller::new(client).with_helpdesk(helpdesk) }
            }
        }
    } else {
        quote! {
            /// The service as the app sees it.
            #[must_use]
            pub fn new(client: &#client) -> Self {
                Self { caller: #caller::new(client) }
            }
        }
    };
    quote! {
        #doc
        #[derive(Debug, Clone)]
        pub struct #name<I: #identity> {
            caller: #caller<I>,
        }
        impl #name<#tenant> {
            #new
            /// The service as a person sees it.
            #[must_use]
            pub fn as_user(&self, user: impl Into<#user_token>) -> #name<#user> {
                #name { caller: self.caller.as_user(user) }
            }
        }
        impl<I: #identity> #name<I> {
            #(#versions)*
        }
    }
}

/// The handle of a version: `V1`.
fn handle_name(version: &Version) -> proc_macro2::Ident {
    ident(&naming::pascal(&version.name))
}

/// The words that the resources of a version begin with.
fn words(version: &Version) -> Vec<String> {
    let all = tree(version).into_iter();
    let top = all.filter(|node| node.words.len() == 1);
    top.flat_map(|node| node.words).collect()
}

/// `src/v1.rs`.
pub(super) fn version(service: &Service, version: &Version) -> String {
    let all = tree(version);
    let top: Vec<_> = all
        .into_iter()
        .filter(|node| node.words.len() == 1)
        .collect();
    let mut modules: Vec<String> = top
        .iter()
        .map(|node| naming::ident(&node.words[0]))
        .collect();
    if !version.types.is_empty() {
        modules.push("types".to_owned());
    }
    modules.sort();
    let modules: String = modules
        .iter()
        .map(|name| format!("pub mod {name};\n"))
        .collect();
    let handle = handle_name(version);
    let id = project(&service.name, &version.name);
    let accessors = accessors(service, &id, &top);
    let name = naming::pascal(&version.name);
    let (caller, identity) = (core(&name, "Caller"), core(&name, "Identity"));
    let new = constructor(words(version).iter());
    let doc = format!(" The resources of `{id}`, for the identity `I`.");
    let items = quote! {
        #[doc = #doc]
        #[derive(Debug, Clone)]
        pub struct #handle<I: #identity> {
            caller: #caller<I>,
        }
        impl<I: #identity> #handle<I> {
            pub(crate) fn #new(caller: #caller<I>) -> Self {
                Self { caller }
            }
            #(#accessors)*
        }
    };
    let parts = [
        docs::inner_comments(&format!("`{id}`.")),
        modules,
        imports(&name, &["Caller", "Identity"]),
        layout::items(items),
    ];
    layout::file(&format!("specs/{}/{}", service.name, version.name), parts)
}
