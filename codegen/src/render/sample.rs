//! The example of an operation's method: its documented request, as short as it teaches.

use std::collections::BTreeMap;

use quote::quote;
use serde_json::{Map, Value};

use super::layout;
use super::names::ident;
use super::writer::{Writer, given, krate};
use crate::model::{Answer, Operation, Resource, Service};
use crate::naming;

/// The most characters of a text that are shown.
const MOST_CHARACTERS: usize = 40;

/// Code that makes the documented call, for a doc test; what is not worth reading is hidden.
pub(super) fn of(service: &Service, resource: &Resource, operation: &Operation) -> Option<String> {
    let example = operation.example.as_ref()?;
    let given: Map<String, Value> = given(operation, example)
        .into_iter()
        .map(|(name, value)| (name, short(value)))
        .collect();
    let writer = Writer::short(service);
    let (arguments, setters) = writer.call(resource, operation, &given);
    let krate = krate(service);
    let handle = ident(&naming::pascal(&service.name));
    let name = ident(&naming::snake(&service.name));
    let helpdesk = service.helpdesk.then(|| quote!(, helpdesk));
    let user = (!operation.tenant).then(|| quote!(.as_user(user_token)));
    let path = resource.module().into_iter().map(|word| ident(&word));
    let method = ident(&operation.name);
    let bound = match operation.answer {
        Answer::Empty => None,
        Answer::Binary => Some(quote!(let file =)),
        _ => Some(quote!(let answer =)),
    };
    let code = quote! {
        async fn example() {
            let #name = #krate::#handle::new(client #helpdesk) #user;
            #bound #name #(.#path())* .#method(#(#arguments),*) #(#setters)* .send().await?;
        }
    };
    let file = syn::parse2::<syn::File>(code).ok()?;
    let mut text = String::new();
    let mut imports: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for import in writer.imported() {
        if let Some((module, name)) = import.rsplit_once("::") {
            let names = imports.entry(module.to_owned()).or_default();
            names.push(name.to_owned());
        }
    }
    for (module, names) in imports {
        text.push_str(&layout::import(&module, &names));
    }
    if !text.is_empty() {
        text.push('\n');
    }
    let helpdesk = if service.helpdesk {
        ", helpdesk: feishu_core::HelpdeskToken"
    } else {
        ""
    };
    let user = if operation.tenant {
        ""
    } else {
        ", user_token: feishu_core::UserToken"
    };
    text.push_str(&format!(
        "# async fn example(client: &feishu_core::Client{helpdesk}{user}) -> Result<(), feishu_core::Error> {{\n"
    ));
    let laid_out = prettyplease::unparse(&file);
    let inside = laid_out.lines().skip(1);
    for line in inside.filter(|line| *line != "}") {
        text.push_str(line.strip_prefix("    ").unwrap_or(line));
        text.push('\n');
    }
    text.push_str("# Ok(())\n# }\n");
    Some(text)
}

/// A value cut to what teaches: the beginning of a text, the first of a list.
fn short(value: Value) -> Value {
    match value {
        Value::String(text) if text.chars().count() > MOST_CHARACTERS => {
            let start: String = text.chars().take(MOST_CHARACTERS).collect();
            Value::String(format!("{start}…"))
        }
        Value::Array(items) => Value::Array(items.into_iter().take(1).map(short).collect()),
        Value::Object(members) => Value::Object(
            members
                .into_iter()
                .map(|(name, value)| (name, short(value)))
                .collect(),
        ),
        value => value,
    }
}
