//! Which documented types several resources share.

use std::collections::{BTreeMap, BTreeSet};

use feishu_codegen_pages::wire::{DocKind, DocType};
use feishu_codegen_pages::{Docs, Place};
use feishu_codegen_pages::{EnumValue, Field, FieldTable, Page, Response};

/// How many resources of a version document a type.
#[derive(Debug, Clone, Default)]
pub struct Sharing {
    objects: BTreeMap<String, BTreeSet<Vec<String>>>,
    enums: BTreeMap<String, BTreeSet<Vec<String>>>,
}

impl Sharing {
    /// Looks through the pages of a version: each with the place of its operation or event.
    #[must_use]
    pub fn of<'p>(pages: impl IntoIterator<Item = (&'p Page, Place)>) -> Self {
        let mut sharing = Self::default();
        for (page, place) in pages {
            for table in tables(page) {
                for field in &table.fields {
                    field.walk(&mut |field, _| sharing.add(field, &place.resource));
                }
            }
        }
        sharing
    }

    fn add(&mut self, field: &Field, resource: &[String]) {
        if let DocKind::Object(name) = DocType::parse(&field.doc_type).kind
            && !name.is_empty()
            && !field.children.is_empty()
        {
            let seen = self.objects.entry(object_key(&name, &field.children));
            seen.or_default().insert(resource.to_vec());
        }
        if !field.enum_values.is_empty() {
            let seen = self.enums.entry(enum_key(&field.name, &field.enum_values));
            seen.or_default().insert(resource.to_vec());
        }
    }

    pub(crate) fn is_shared_object(&self, name: &str, fields: &[Field]) -> bool {
        let key = object_key(name, fields);
        self.objects.get(&key).is_some_and(|seen| seen.len() > 1)
    }

    /// Names of fields say less than names of types, so only those of several words count.
    pub(crate) fn is_shared_enum(&self, field: &str, values: &[EnumValue]) -> bool {
        let key = enum_key(field, values);
        field.contains('_') && self.enums.get(&key).is_some_and(|seen| seen.len() > 1)
    }
}

/// The tables of a page that hold fields of requests, answers or events.
pub(crate) fn tables(page: &Page) -> Vec<&FieldTable> {
    let mut tables: Vec<&FieldTable> = Vec::new();
    if let Some(endpoint) = page.endpoint() {
        tables.extend(&endpoint.path_params);
        tables.extend(&endpoint.query_params);
        tables.extend(&endpoint.body);
        if let Response::Fields(table) = &endpoint.response {
            tables.push(table);
        }
    }
    tables.extend(page.event().and_then(|event| event.body.as_ref()));
    tables
}

/// A type's name with all that is inside it; what is required may differ from page to page.
fn object_key(name: &str, fields: &[Field]) -> String {
    let mut inner: Vec<String> = fields
        .iter()
        .map(|field| {
            let values = enum_key("", &field.enum_values);
            let children = object_key("", &field.children);
            format!("{}:{}{values}{children}", field.name, field.doc_type)
        })
        .collect();
    inner.sort();
    format!("{name}{{{}}}", inner.join(","))
}

fn enum_key(name: &str, values: &[EnumValue]) -> String {
    let mut values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
    values.sort_unstable();
    format!("{name}({})", values.join(","))
}

/// Which types the pages of a version share.
#[must_use]
pub fn sharing(docs: &Docs, service: &str, version: &str) -> Sharing {
    let mut pages = Vec::new();
    for known in &docs.operations {
        let Some(place) = Place::of(&known.id, &known.page) else {
            continue;
        };
        if place.service == service && place.version == version {
            // A page that cannot be read is reported when it is drafted.
            pages.extend(docs.page(&known.page).ok().map(|page| (page, place)));
        }
    }
    for known in &docs.events {
        let Some(place) = Place::of_event(known) else {
            continue;
        };
        if place.service == service && place.version == version {
            pages.extend(docs.page(&known.page).ok().map(|page| (page, place)));
        }
    }
    Sharing::of(pages.iter().map(|(page, place)| (page, place.clone())))
}
