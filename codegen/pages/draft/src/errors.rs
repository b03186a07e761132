//! Errors: what a page says of one, and which of them the specs list already.

use std::collections::{BTreeMap, BTreeSet};

use feishu_codegen::diagnostic::Diagnostics;
use feishu_codegen::source::{SourceFile, Sources};
use feishu_codegen::spec::{Entries, FromNode, ServiceSpec};
use feishu_codegen_pages::{ErrorCode, Place};

use super::known::read_resource;
use super::specs::Specs;

/// The errors that `service.yaml` lists.
pub(crate) type SharedErrors = BTreeMap<i64, SharedError>;

/// An error that `service.yaml` lists.
#[derive(Debug, Clone)]
pub(crate) struct SharedError {
    pub(crate) status: u16,
    /// What the pages say of it, where that is known: an operation of which it says something else
    /// has words of its own.
    pub(crate) said: Option<String>,
}

/// What a page says of an error.
pub(crate) fn said(error: &ErrorCode) -> String {
    let mut words = error.message.clone();
    for more in [&error.meaning, &error.advice] {
        if !more.is_empty() {
            words = format!("{words} – {more}");
        }
    }
    words
}

/// The errors that a service's file lists.
pub(crate) fn shared_errors_of(service: &str, specs: &Specs) -> SharedErrors {
    let text = specs.get(&format!("specs/{service}/service.yaml"));
    text.and_then(|text| shared_errors(text))
        .unwrap_or_default()
}

fn shared_errors(text: &str) -> Option<SharedErrors> {
    let sources = Sources::new(vec![SourceFile {
        path: String::new(),
        text: text.to_owned(),
    }]);
    let (id, _) = sources.iter().next()?;
    let mut ignored = Diagnostics::default();
    let node = feishu_codegen::yaml::parse(id, text, &mut ignored)?;
    let facts = ServiceSpec::from_node(&node, &mut ignored)?;
    let errors = facts.errors.iter().flat_map(Entries::iter);
    Some(
        errors
            .filter_map(|(key, error)| {
                let known = SharedError {
                    status: error.status,
                    said: None,
                };
                Some((key.text.parse().ok()?, known))
            })
            .collect(),
    )
}

/// The codes that the file of a resource gives to all its operations.
pub(crate) fn errors_of_every_operation(place: &Place, specs: &Specs) -> BTreeSet<i64> {
    let text = specs.get(&place.file());
    let spec = text.and_then(|text| read_resource(text));
    let errors = spec.and_then(|spec| spec.errors);
    let errors = errors.into_iter().flat_map(|errors| errors.value);
    errors.map(|error| error.code.value).collect()
}
