//! How things are named in the module that is being written.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::layout;
use crate::model::{Answer, Base, Field, FieldType, Operation, Service, Type, TypeKind, TypePath};
use crate::naming;

/// A module that is being written: its place, and which names mean what in it. That is decided before
/// anything is written, by all that the module will hold, so that no name depends on what happened to
/// be written earlier.
pub(super) struct Module<'a> {
    pub(super) service: &'a Service,
    path: Vec<String>,
    /// What stands in the module itself: types, calls, handles, modules below.
    own: BTreeSet<String>,
    /// The types of other modules that are imported. Any other is written with its path.
    foreign: BTreeMap<String, TypePath>,
    imports: std::cell::RefCell<BTreeSet<String>>,
    uses_table: std::cell::Cell<bool>,
}

impl<'a> Module<'a> {
    pub(super) fn new(
        service: &'a Service,
        path: &[&str],
        types: &[Type],
        operations: &[Operation],
        others: &[String],
    ) -> Self {
        let path: Vec<String> = path.iter().map(|word| (*word).to_owned()).collect();
        // Of what the version's name is the first word, and the resource's are the others.
        let stem = naming::stem(path.iter().skip(1));
        let mut own = BTreeSet::from([naming::handle(&stem), "I".to_owned()]);
        own.extend(others.iter().cloned());
        for found in types {
            own.insert(found.path.name.clone());
            own.insert(format!("{}Args", found.path.name));
        }
        for operation in operations {
            own.extend(naming::types_of_operation(&operation.stem));
        }
        let mut foreign: BTreeMap<String, TypePath> = BTreeMap::new();
        for named in used(types, operations) {
            if named.module != path && !own.contains(&named.name) {
                foreign.entry(named.name.clone()).or_insert(named);
            }
        }
        Self {
            service,
            path,
            own,
            foreign,
            imports: std::cell::RefCell::default(),
            uses_table: std::cell::Cell::default(),
        }
    }

    /// Says that the module holds tables.
    pub(super) fn with_table(&self) {
        self.uses_table.set(true);
    }

    /// The name by which the module knows the types of the tables.
    pub(super) fn table(&self) -> Ident {
        ident(if self.own.contains("table") {
            "operation_table"
        } else {
            "table"
        })
    }

    /// Whether a name means a type of the spec here, or a module below.
    fn is_taken(&self, name: &str) -> bool {
        self.own.contains(name) || self.foreign.contains_key(name)
    }

    /// A type of the standard library. A type of the spec with the same name makes it a full path.
    pub(super) fn std(&self, name: &str) -> TokenStream {
        let full = match name {
            "Option" => quote!(::std::option::Option),
            "Vec" => quote!(::std::vec::Vec),
            "String" => quote!(::std::string::String),
            "Box" => quote!(::std::boxed::Box),
            "Into" => quote!(::std::convert::Into),
            "IntoIterator" => quote!(::std::iter::IntoIterator),
            "Some" => quote!(::std::option::Option::Some),
            _ => unreachable!("not a type that is generated: {name}"),
        };
        let alias = ident(name);
        if self.is_taken(name) {
            full
        } else {
            quote!(#alias)
        }
    }

    /// A type of the transport, imported unless the spec took its name.
    pub(super) fn core(&self, name: &str) -> TokenStream {
        let alias = ident(name);
        if self.is_taken(name) {
            return quote!(feishu_core::#alias);
        }
        self.imports
            .borrow_mut()
            .insert(format!("feishu_core::{name}"));
        quote!(#alias)
    }

    /// A type of the spec.
    pub(super) fn named(&self, path: &TypePath) -> TokenStream {
        let name = ident(&path.name);
        if path.module == self.path {
            return quote!(#name);
        }
        if self.foreign.get(&path.name) != Some(path) {
            let krate = Ident::new(krate_of(path), Span::call_site());
            let modules = path.module.iter().map(|word| ident(word));
            return quote!(#krate::#(#modules::)*#name);
        }
        self.imports.borrow_mut().insert(full(path));
        quote!(#name)
    }

    /// The type of what an operation answers with.
    pub(super) fn answer(&self, answer: &Answer) -> TokenStream {
        match answer {
            Answer::Empty => quote!(()),
            Answer::Data(path) | Answer::Flat(path) => self.named(path),
            Answer::Binary => quote!(feishu_core::Download),
        }
    }

    /// A link to a type of the spec that the module's code uses.
    pub(super) fn link(&self, path: &TypePath) -> String {
        // By the full path: what a name alone means depends on what else is in scope.
        format!("[`{}`](type@{})", path.name, full(path))
    }

    /// The shape of an object of the spec.
    pub(super) fn shape(&self, path: &TypePath) -> TokenStream {
        let name = ident(&format!("{}_SHAPE", naming::screaming(&path.name)));
        if path.module == self.path {
            return quote!(#name);
        }
        let modules = path.module.iter().map(|word| ident(word));
        quote!(crate::#(#modules::)*#name)
    }

    /// The `use` lines, once everything else is written.
    pub(super) fn imports(&self) -> String {
        // One line for each module, its names in order, as rustfmt sorts them.
        let mut by_module: std::collections::BTreeMap<(bool, String), Vec<String>> =
            std::collections::BTreeMap::new();
        for path in self.imports.borrow().iter() {
            if let Some((module, name)) = path.rsplit_once("::") {
                let own = module.starts_with("crate");
                by_module
                    .entry((own, module.to_owned()))
                    .or_default()
                    .push(name.to_owned());
            }
        }
        let mut groups = [String::new(), String::new()];
        // A type that has the name of a trait of the prelude hides the trait and its methods.
        for name in [
            "Clone",
            "Default",
            "Extend",
            "From",
            "Into",
            "IntoIterator",
            "Iterator",
            "ToString",
        ] {
            if self.is_taken(name) {
                groups[0].push_str(&format!(
                    "#[allow(unused_imports)]\nuse ::std::prelude::v1::{name} as _;\n"
                ));
            }
        }
        if self.uses_table.get() {
            let alias = self.table();
            groups[0].push_str(&format!("use feishu_core::operation as {alias};\n"));
        }
        for ((own, module), names) in by_module {
            groups[usize::from(own)].push_str(&layout::import(&module, &names));
        }
        groups
            .into_iter()
            .filter(|group| !group.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The Rust type of a value.
    pub(super) fn value(&self, field_type: &FieldType) -> TokenStream {
        self.base(&field_type.base, field_type)
    }

    /// The Rust type of what a list of this type holds.
    pub(super) fn item(&self, inner: &Base, whole: &FieldType) -> TokenStream {
        self.base(inner, whole)
    }

    fn base(&self, base: &Base, whole: &FieldType) -> TokenStream {
        match base {
            Base::String => self.std("String"),
            Base::Secret => self.core("Secret"),
            Base::I32 => quote!(i32),
            Base::I64 => quote!(i64),
            Base::F64 => quote!(f64),
            Base::Bool => quote!(bool),
            Base::UnixMillis | Base::UnixSeconds | Base::Rfc3339 => self.core("Timestamp"),
            Base::Date => self.core("Date"),
            Base::Json => self.core("Json"),
            Base::File => self.core("Upload"),
            Base::Named(_) => match &whole.named {
                Some(path) => self.named(path),
                None => quote!(()),
            },
            Base::List(inner) => {
                let (vec, inner) = (self.std("Vec"), self.base(inner, whole));
                quote!(#vec<#inner>)
            }
            Base::Map(inner) => {
                let (string, inner) = (self.std("String"), self.base(inner, whole));
                quote!(::std::collections::BTreeMap<#string, #inner>)
            }
            Base::OneOrMany(inner) => {
                let (outer, inner) = (self.core("OneOrMany"), self.base(inner, whole));
                quote!(#outer<#inner>)
            }
        }
    }

    /// The Rust type of a struct's field.
    pub(super) fn member(&self, field: &Field, in_request: bool) -> TokenStream {
        let value = self.value(&field.field_type);
        let empty_when_absent = matches!(field.field_type.base, Base::List(_) | Base::Map(_));
        if empty_when_absent && !in_request {
            return value;
        }
        let option = self.std("Option");
        if field.field_type.boxed {
            let boxed = self.std("Box");
            quote!(#option<#boxed<#value>>)
        } else {
            quote!(#option<#value>)
        }
    }

    /// The type of an argument that takes what a person has in hand, and how it becomes the value.
    pub(super) fn argument(&self, field: &Field, name: &Ident) -> (TokenStream, TokenStream) {
        let into = self.std("Into");
        let value = self.value(&field.field_type);
        match &field.field_type.base {
            Base::String
            | Base::Secret
            | Base::Rfc3339
            | Base::Date
            | Base::UnixMillis
            | Base::UnixSeconds
            | Base::File => (quote!(impl #into<#value>), quote!(#name.into())),
            Base::List(inner) => {
                let iter = self.std("IntoIterator");
                let item = self.base(inner, &field.field_type);
                if **inner == Base::String {
                    let collect = self.core("to_texts");
                    (
                        quote!(impl #iter<Item = impl #into<#item>>),
                        quote!(#collect(#name)),
                    )
                } else {
                    let collect = self.core("to_list");
                    (quote!(impl #iter<Item = #item>), quote!(#collect(#name)))
                }
            }
            _ => (value, quote!(#name)),
        }
    }
}

/// The crate that holds a type, as the code of a service names it.
fn krate_of(path: &TypePath) -> &'static str {
    if path.is_platform() {
        "feishu_core"
    } else {
        "crate"
    }
}

/// The full path of a type.
fn full(path: &TypePath) -> String {
    let words = path.module.iter().chain([&path.name]);
    let words: Vec<String> = words.map(|word| naming::ident(word)).collect();
    format!("{}::{}", krate_of(path), words.join("::"))
}

/// The types of the spec that a module's types and operations name.
fn used(types: &[Type], operations: &[Operation]) -> BTreeSet<TypePath> {
    let mut used = BTreeSet::new();
    for found in types {
        if let TypeKind::Object { fields, .. } = &found.kind {
            used.extend(
                fields
                    .iter()
                    .filter_map(|field| field.field_type.named.clone()),
            );
        }
    }
    for operation in operations {
        let params = operation.params.iter();
        used.extend(params.filter_map(|param| param.field.field_type.named.clone()));
        if let Answer::Data(path) | Answer::Flat(path) = &operation.answer {
            used.insert(path.clone());
        }
        used.extend(
            operation
                .page
                .iter()
                .filter_map(|page| page.item.named.clone()),
        );
    }
    used
}

/// Whether every module knows the name without importing it.
pub(super) fn in_prelude(name: &str) -> bool {
    const PRELUDE: [&str; 31] = [
        "AsMut",
        "AsRef",
        "Box",
        "Clone",
        "Copy",
        "Default",
        "DoubleEndedIterator",
        "Drop",
        "Eq",
        "Err",
        "ExactSizeIterator",
        "Extend",
        "Fn",
        "FnMut",
        "FnOnce",
        "From",
        "FromIterator",
        "Into",
        "IntoIterator",
        "Iterator",
        "None",
        "Ok",
        "Option",
        "Ord",
        "Result",
        "Send",
        "Some",
        "String",
        "Sync",
        "ToString",
        "Vec",
    ];
    PRELUDE.contains(&name)
}

/// An identifier; one that Rust has taken gets a `_`.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(&naming::ident(name), Span::call_site())
}

/// The name of a setter: what the call or object has itself gets a `_`.
pub(super) fn setter(name: &str) -> Ident {
    const TAKEN: [&str; 13] = [
        "send",
        "send_with_response",
        "pages",
        "items",
        "with_timeout",
        "with_retry",
        "with_header",
        "new",
        "clone",
        "default",
        "eq",
        "ne",
        "into_value",
    ];
    untaken(name, &TAKEN)
}

/// The name of a setter of an answer: what the struct has itself gets a `_`.
pub(super) fn answer_setter(name: &str) -> Ident {
    untaken(name, &["clone", "default", "eq", "ne"])
}

fn untaken(name: &str, taken: &[&str]) -> Ident {
    if taken.contains(&name) {
        ident(&format!("{name}_"))
    } else {
        ident(name)
    }
}
