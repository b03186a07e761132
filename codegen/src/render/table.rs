//! The static tables: what the transport knows of an operation.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::names::{Module, ident};
use crate::model::{
    Answer, Body, Constraint, Field, GroupRule, Operation, Paging, Place, Resource, Retry, Type,
    TypeKind, TypePath, Verdict,
};
use crate::naming;
use crate::table::{Arity, Kind, arity};

/// Where an operation's table stands in its crate.
pub(super) fn path(resource: &Resource, operation: &Operation) -> TokenStream {
    let module = resource.module().into_iter().map(|word| ident(&word));
    let name = ident(&naming::screaming(&operation.name));
    quote!(#(#module::)*#name)
}

/// The table of an operation.
pub(super) fn operation(module: &Module<'_>, operation: &Operation) -> TokenStream {
    module.with_table();
    let table = module.table();
    let name = ident(&naming::screaming(&operation.name));
    let doc = format!(" `{}`.", operation.id);
    let (id, path) = (&operation.id, &operation.path);
    let method = ident(&naming::pascal(&operation.method.to_lowercase()));
    let mut facts: Vec<TokenStream> = Vec::new();
    match (operation.tenant, operation.user) {
        (true, true) => facts.push(quote!(identities: #table::Identities::BOTH)),
        (false, _) => facts.push(quote!(identities: #table::Identities::USER)),
        _ => {}
    }
    match (operation.self_built, operation.store) {
        (true, true) => {}
        (false, _) => facts.push(quote!(apps: #table::Apps::STORE)),
        _ => facts.push(quote!(apps: #table::Apps::SELF_BUILT)),
    }
    let texts = |name: &str, list: &[String]| {
        let name = ident(name);
        (!list.is_empty()).then(|| quote!(#name: &[#(#list),*]))
    };
    facts.extend(texts("scopes", &operation.scopes));
    facts.extend(texts("field_scopes", &operation.field_scopes));
    if !operation.limits.is_empty() {
        let limits = operation.limits.iter().map(|(count, seconds)| {
            let count = Literal::u32_unsuffixed(*count);
            if *seconds == 1 {
                quote!(#table::RateLimit::per_second(#count))
            } else {
                quote!(#table::RateLimit::per_minute(#count))
            }
        });
        facts.push(quote!(limits: &[#(#limits),*]));
    }
    if operation.special_limit {
        facts.push(quote!(special_limit: true));
    }
    facts.extend(retry(&table, operation));
    if operation.helpdesk {
        facts.push(quote!(helpdesk: true));
    }
    if operation.secrets {
        facts.push(quote!(secrets: true));
    }
    if !operation.params.is_empty() {
        let params = operation.params.iter().map(|param| {
            field(module, param.place, &param.field, &|path| {
                module.shape(path)
            })
        });
        facts.push(quote!(params: &[#(#params),*]));
    }
    facts.extend(rules(&table, &operation.rules));
    match operation.body {
        Body::None => {}
        Body::Json => facts.push(quote!(body: #table::Body::Json)),
        Body::Multipart => facts.push(quote!(body: #table::Body::Multipart)),
    }
    match operation.answer {
        Answer::Empty => {}
        Answer::Data(_) => facts.push(quote!(answer: #table::Answer::Data)),
        Answer::Flat(_) => facts.push(quote!(answer: #table::Answer::Flat)),
        Answer::Binary => facts.push(quote!(answer: #table::Answer::Binary)),
    }
    if let Some(page) = &operation.page {
        let (param, items) = (Literal::usize_unsuffixed(page.param), &page.items);
        let paging = match &page.paging {
            Paging::Token { field, .. } => quote!(Token(#field)),
            Paging::Total => quote!(Total("total")),
        };
        facts.push(quote! {
            page: Some(#table::Page { param: #param, paging: #table::Paging::#paging, items: #items })
        });
    }
    if !operation.errors.is_empty() {
        let errors = operation.errors.iter().map(|error| {
            let status = Literal::u16_unsuffixed(error.status);
            let code = Literal::i64_unsuffixed(error.code);
            let (meaning, advice) = (&error.meaning, &error.advice);
            let verdict = match error.verdict {
                Verdict::Unsaid => quote!(Unsaid),
                Verdict::Refused => quote!(Refused),
                Verdict::Failed => quote!(Failed),
            };
            quote! {
                #table::DocumentedError {
                    status: #status,
                    code: #code,
                    meaning: #meaning,
                    advice: #advice,
                    verdict: table::Verdict::#verdict,
                }
            }
        });
        facts.push(quote!(errors: &[#(#errors),*]));
    }
    let docs = &operation.docs;
    facts.push(quote!(docs: #docs));
    let answer = module.answer(&operation.answer);
    quote! {
        #[doc = #doc]
        pub static #name: #table::Typed<#answer> = #table::Typed::new(#table::Operation {
            #(#facts,)*
            ..#table::Operation::new(#id, #table::Method::#method, #path)
        });
    }
}

/// The table of an object in requests.
pub(super) fn shape(module: &Module<'_>, found: &Type) -> TokenStream {
    let TypeKind::Object {
        fields,
        rules: group,
    } = &found.kind
    else {
        return TokenStream::new();
    };
    module.with_table();
    let table = module.table();
    let constant = ident(&format!("{}_SHAPE", naming::screaming(&found.path.name)));
    let name = &found.path.name;
    let fields = fields
        .iter()
        .map(|one| field(module, Place::Body, one, &|path| module.shape(path)));
    let rules = match rules(&table, group) {
        Some(rules) => rules,
        None => quote!(rules: &[]),
    };
    quote! {
        #[doc(hidden)]
        pub static #constant: #table::Shape = #table::Shape {
            name: #name,
            fields: &[#(#fields),*],
            #rules,
        };
    }
}

/// A field of an answer, as text: what it holds, without what only requests have to keep.
pub(super) fn answer_field(
    module: &Module<'_>,
    field: &Field,
    shape: &dyn Fn(&TypePath) -> TokenStream,
) -> String {
    let out = arranged(&plain(module, &ident("body"), field, shape), field);
    // None of its names has a space.
    out.to_string().replace(' ', "")
}

fn retry(table: &Ident, operation: &Operation) -> Option<TokenStream> {
    match &operation.retry {
        Retry::Unsafe => None,
        Retry::Safe => Some(quote!(retry: #table::Retry::Safe)),
        Retry::Idempotent { param, life, fill } => {
            let param = Literal::usize_unsuffixed(*param);
            let life = match life {
                Some(seconds) => {
                    let seconds = Literal::u64_unsuffixed(*seconds);
                    quote!(Some(::std::time::Duration::from_secs(#seconds)))
                }
                None => quote!(None),
            };
            Some(quote! {
                retry: #table::Retry::Idempotent(#table::IdempotencyKey {
                    param: #param,
                    life: #life,
                    fill: #fill,
                })
            })
        }
    }
}

fn rules(table: &Ident, rules: &[GroupRule]) -> Option<TokenStream> {
    if rules.is_empty() {
        return None;
    }
    let indices = |list: &[usize]| {
        let list = list.iter().map(|index| Literal::usize_unsuffixed(*index));
        quote!(&[#(#list),*])
    };
    let rules = rules.iter().map(|rule| {
        let (kind, list) = match rule {
            GroupRule::AnyOf(list) => ("AnyOf", list),
            GroupRule::AtMostOne(list) => ("AtMostOne", list),
            GroupRule::ExactlyOne(list) => ("ExactlyOne", list),
            GroupRule::Together(list) => ("Together", list),
            GroupRule::Span { from, to, seconds } => {
                let (from, to) = (
                    Literal::usize_unsuffixed(*from),
                    Literal::usize_unsuffixed(*to),
                );
                let seconds = Literal::u64_unsuffixed(*seconds);
                return quote! {
                    #table::GroupRule::Span {
                        from: #from,
                        to: #to,
                        max: ::std::time::Duration::from_secs(#seconds),
                    }
                };
            }
            GroupRule::Order { first, then } => {
                let (first, then) = (
                    Literal::usize_unsuffixed(*first),
                    Literal::usize_unsuffixed(*then),
                );
                return quote!(#table::GroupRule::Order { first: #first, then: #then });
            }
            GroupRule::Holds { field, when, has } => {
                let field = Literal::usize_unsuffixed(*field);
                let when = match when {
                    None => quote!(None),
                    Some((decider, is)) => {
                        let decider = Literal::usize_unsuffixed(*decider);
                        quote!(Some((#decider, &[#(#is),*])))
                    }
                };
                return quote! {
                    #table::GroupRule::Holds {
                        field: #field,
                        when: #when,
                        has: &[#(#has),*],
                    }
                };
            }
            GroupRule::When { field, is, needs } => {
                let (field, needs) = (Literal::usize_unsuffixed(*field), indices(needs));
                return quote! {
                    #table::GroupRule::When {
                        field: #field,
                        is: &[#(#is),*],
                        needs: #needs,
                    }
                };
            }
        };
        let (kind, list) = (ident(kind), indices(list));
        quote!(#table::GroupRule::#kind(#list))
    });
    Some(quote!(rules: &[#(#rules),*]))
}

fn field(
    module: &Module<'_>,
    place: Place,
    field: &Field,
    shape: &dyn Fn(&TypePath) -> TokenStream,
) -> TokenStream {
    let table = module.table();
    let place_name = ident(match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
        Place::Body => "body",
    });
    let mut out = plain(module, &place_name, field, shape);
    if field.required && place != Place::Path {
        out = quote!(#out.required());
    }
    out = arranged(&out, field);
    if !field.constraints.is_empty() {
        let rules = field.constraints.iter().map(|one| rule(&table, one));
        out = quote!(#out.rules(&[#(#rules),*]));
    }
    out
}

/// A field with nothing but its name and kind.
fn plain(
    module: &Module<'_>,
    place: &Ident,
    field: &Field,
    shape: &dyn Fn(&TypePath) -> TokenStream,
) -> TokenStream {
    let table = module.table();
    let (wire, kind) = (&field.wire, kind(module, field, shape));
    quote!(#table::Field::#place(#wire, #kind))
}

/// A field, with how its values are arranged and carried.
fn arranged(out: &TokenStream, field: &Field) -> TokenStream {
    let arranged = match arity(field) {
        Arity::Many => quote!(#out.list()),
        Arity::Map => quote!(#out.map()),
        Arity::One => out.clone(),
    };
    if field.field_type.swapped {
        quote!(#arranged.swapped())
    } else {
        arranged
    }
}

fn rule(table: &Ident, constraint: &Constraint) -> TokenStream {
    let signed = |value: &i64| Literal::i64_unsuffixed(*value);
    let (kind, value) = match constraint {
        Constraint::Min(value) => ("Min", signed(value)),
        Constraint::Max(value) => ("Max", signed(value)),
        Constraint::MinLength(value) => ("MinLength", Literal::u64_unsuffixed(*value)),
        Constraint::MaxLength(value) => ("MaxLength", Literal::u64_unsuffixed(*value)),
        Constraint::MinItems(value) => ("MinItems", Literal::u64_unsuffixed(*value)),
        Constraint::MaxItems(value) => ("MaxItems", Literal::u64_unsuffixed(*value)),
        Constraint::MaxBytes(value) => ("MaxBytes", Literal::u64_unsuffixed(*value)),
        Constraint::Pattern(pattern) => {
            return quote!(#table::Rule::Pattern(#pattern));
        }
        Constraint::OneOf(values) => {
            let values = values.iter().map(signed);
            return quote!(#table::Rule::OneOf(&[#(#values),*]));
        }
    };
    let kind = ident(kind);
    quote!(#table::Rule::#kind(#value))
}

fn kind(
    module: &Module<'_>,
    field: &Field,
    shape: &dyn Fn(&TypePath) -> TokenStream,
) -> TokenStream {
    let table = module.table();
    match crate::table::kind(module.service, field) {
        Kind::Plain(base) => {
            // What has no type of its own is called the same in specs and tables.
            let name = ident(&format!("{base:?}"));
            quote!(#table::Kind::#name)
        }
        Kind::Object(path) => {
            let shape = shape(path);
            quote!(#table::Kind::Object(&#shape))
        }
        Kind::StringEnum(path, _) => {
            let name = module.named(path);
            quote!(#table::Kind::StringEnum(#name::VALUES))
        }
        Kind::IntEnum(path, _) => {
            let name = module.named(path);
            quote!(#table::Kind::IntEnum(#name::VALUES))
        }
    }
}
