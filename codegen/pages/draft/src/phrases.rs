//! A memory of phrases: the English that a Chinese phrase of the pages already has in the specs.
//!
//! It is made anew for each run from the specs and the pages that they cover, and it knows exact
//! phrases alone: what it fills in is what a reviewer once accepted for these very words.

use std::collections::BTreeMap;

use feishu_codegen::model::{Answer, Field, Operation, Service, Type, TypeKind, TypePath, Variant};
use feishu_codegen::naming;
use feishu_codegen_pages as pages;
use feishu_codegen_pages::{Docs, Endpoint, Response};

use crate::errors::said;

/// How deep fields are looked through: a type may hold itself.
const DEEPEST: usize = 8;

/// The phrases that are known.
#[derive(Debug, Clone, Default)]
pub struct Phrases {
    fields: BTreeMap<String, String>,
    /// A value's name and words, by the value and what the page says of it.
    values: BTreeMap<(String, String), (String, String)>,
    /// What types are, by their names and what the page says where they stand.
    types: BTreeMap<(String, String), String>,
    errors: BTreeMap<String, String>,
}

impl Phrases {
    /// The phrases of the pages that these services cover.
    #[must_use]
    pub fn of(services: &[Service], docs: &Docs) -> Self {
        let mut phrases = Self::default();
        for service in services {
            let types = service.types_by_path();
            for operation in service.operations() {
                let mut known = docs.operations.iter();
                let Some(known) = known.find(|known| known.id == operation.id) else {
                    continue;
                };
                // A page that is not there says nothing.
                let Ok(page) = docs.page(&known.page) else {
                    continue;
                };
                if let Some(endpoint) = page.endpoint() {
                    phrases.read(operation, endpoint, &|path| types.get(path).copied());
                }
            }
            for event in service.events() {
                let mut known = docs.events.iter();
                let known = known.find(|known| known.id == event.id);
                let page = known.and_then(|known| docs.page(&known.page).ok());
                let body = page.as_ref().and_then(|page| page.event()?.body.as_ref());
                let mut fields = body.iter().flat_map(|table| &table.fields);
                if let Some(payload) = fields.find(|field| field.name == "event") {
                    let find = |path: &TypePath| types.get(path).copied();
                    phrases.pairs(&event.payload, &payload.children, &find, 0);
                }
            }
        }
        phrases
    }

    pub(crate) fn field(&self, description: &str) -> Option<&str> {
        self.fields.get(description).map(String::as_str)
    }

    /// The name and the words of a value.
    pub(crate) fn value(&self, value: &str, meaning: &str) -> Option<(&str, &str)> {
        let key = (value.to_owned(), meaning.to_owned());
        let (name, words) = self.values.get(&key)?;
        Some((name, words))
    }

    pub(crate) fn named(&self, name: &str, description: &str) -> Option<&str> {
        let key = (name.to_owned(), description.to_owned());
        self.types.get(&key).map(String::as_str)
    }

    pub(crate) fn error(&self, said: &str) -> Option<&str> {
        self.errors.get(said).map(String::as_str)
    }

    fn read<'s>(
        &mut self,
        operation: &Operation,
        endpoint: &Endpoint,
        find: &dyn Fn(&TypePath) -> Option<&'s Type>,
    ) {
        let tables = [
            &endpoint.path_params,
            &endpoint.query_params,
            &endpoint.body,
        ];
        for table in tables.into_iter().flatten() {
            for page in &table.fields {
                let mut params = operation.params.iter();
                if let Some(param) = params.find(|param| param.field.wire == page.name) {
                    self.pair(&param.field, page, find, 0);
                }
            }
        }
        if let (Response::Fields(table), Answer::Data(path) | Answer::Flat(path)) =
            (&endpoint.response, &operation.answer)
        {
            self.pairs(path, &table.answer().0, find, 0);
        }
        for page in &endpoint.errors {
            let own = operation
                .errors
                .iter()
                .find(|own| own.code == page.code && Some(own.status) == page.status);
            if let Some(own) = own {
                let words = if own.advice.is_empty() {
                    own.meaning.clone()
                } else {
                    format!("{} | {}", own.meaning, own.advice)
                };
                self.errors.entry(said(page)).or_insert(words);
            }
        }
    }

    fn pairs<'s>(
        &mut self,
        path: &TypePath,
        pages: &[pages::Field],
        find: &dyn Fn(&TypePath) -> Option<&'s Type>,
        depth: usize,
    ) {
        let Some(TypeKind::Object { fields, .. }) = find(path).map(|found| &found.kind) else {
            return;
        };
        for page in pages {
            if let Some(field) = fields.iter().find(|field| field.wire == page.name) {
                self.pair(field, page, find, depth);
            }
        }
    }

    fn pair<'s>(
        &mut self,
        field: &Field,
        page: &pages::Field,
        find: &dyn Fn(&TypePath) -> Option<&'s Type>,
        depth: usize,
    ) {
        if let Some(doc) = &field.doc
            && !page.description.is_empty()
        {
            let known = self.fields.entry(page.description.clone());
            known.or_insert_with(|| doc.clone());
        }
        let Some(path) = &field.field_type.named else {
            return;
        };
        let Some(named) = find(path) else { return };
        if !page.description.is_empty() {
            let key = (named.path.name.clone(), page.description.clone());
            self.types.entry(key).or_insert_with(|| named.doc.clone());
        }
        match &named.kind {
            TypeKind::StringEnum(variants) => self.variants(variants, page),
            TypeKind::IntEnum(variants) => self.variants(variants, page),
            TypeKind::Object { .. } if depth < DEEPEST => {
                self.pairs(path, &page.children, find, depth + 1);
            }
            TypeKind::Object { .. } => {}
        }
    }

    fn variants<T: ToString>(&mut self, variants: &[Variant<T>], page: &pages::Field) {
        for value in page.enum_values.iter().chain(&page.prose_values) {
            let known = variants
                .iter()
                .find(|known| known.value.to_string() == value.value);
            if let Some(known) = known {
                let key = (value.value.clone(), value.meaning.clone());
                let words = (naming::snake(&known.name), known.doc.clone());
                self.values.entry(key).or_insert(words);
            }
        }
    }
}
