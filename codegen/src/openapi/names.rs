//! What types are called in a document, and which of them it needs twice.
//!
//! A component is called by its full path, `v1.note.Note`: resources of one service may each have a
//! `Note`, and a name that is short only while no other resource has one would change under its
//! readers.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Base, Field, Service, Type, TypeKind, TypePath};

/// Where a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// In a path, a query or a header, where all is text and so nothing is swapped.
    Text,
    /// In the body of a request.
    Request,
    /// In an answer, where any field may be absent.
    Response,
}

/// The types of a service and their names.
pub(crate) struct Names<'a> {
    types: BTreeMap<&'a TypePath, &'a Type>,
    twice: BTreeSet<&'a TypePath>,
}

impl<'a> Names<'a> {
    pub(crate) fn of(service: &'a Service) -> Self {
        let types = all(service).map(|found| (&found.path, found)).collect();
        Self {
            twice: twice(service),
            types,
        }
    }

    pub(crate) fn find(&self, path: &TypePath) -> Option<&'a Type> {
        self.types.get(path).copied()
    }

    /// The places in which a type has a schema of its own.
    pub(crate) fn forms(&self, found: &Type) -> Vec<Place> {
        if self.twice.contains(&found.path) {
            vec![Place::Request, Place::Response]
        } else if found.in_response {
            vec![Place::Response]
        } else {
            vec![Place::Request]
        }
    }

    /// The name of a type's component, as a value of it is found in that place.
    pub(crate) fn component(&self, path: &TypePath, place: Place) -> String {
        let mut name = path.module.join(".");
        name.push('.');
        name.push_str(&path.name);
        if place != Place::Response && self.twice.contains(path) {
            name.push_str(".Request");
        }
        name
    }

    /// A reference to a type's component.
    pub(crate) fn reference(&self, path: &TypePath, place: Place) -> String {
        format!("#/components/schemas/{}", self.component(path, place))
    }
}

/// Every type, the most widely shared first; of those that all services share, the ones of use here.
pub(crate) fn all(service: &Service) -> impl Iterator<Item = &Type> {
    let platform = service
        .platform
        .iter()
        .filter(|found| found.in_request || found.in_response);
    let versions = service.versions.iter().flat_map(|version| {
        let own = version.resources.iter().flat_map(|one| &one.types);
        version.types.iter().chain(own)
    });
    platform.chain(&service.types).chain(versions)
}

/// The types of which a request demands what an answer may leave out, or that hold such a type.
fn twice(service: &Service) -> BTreeSet<&TypePath> {
    let both: Vec<(&TypePath, &[Field], bool)> = all(service)
        .filter(|found| found.in_request && found.in_response)
        .filter_map(|found| match &found.kind {
            TypeKind::Object { fields, rules } => Some((
                &found.path,
                fields.as_slice(),
                !rules.is_empty() || fields.iter().any(differs),
            )),
            TypeKind::StringEnum(_) | TypeKind::IntEnum(_) => None,
        })
        .collect();
    let mut twice: BTreeSet<&TypePath> = both
        .iter()
        .filter(|(_, _, differs)| *differs)
        .map(|(path, _, _)| *path)
        .collect();
    loop {
        let before = twice.len();
        for (path, fields, _) in &both {
            let mut inner = fields
                .iter()
                .filter_map(|field| field.field_type.named.as_ref());
            if inner.any(|named| twice.contains(named)) {
                twice.insert(*path);
            }
        }
        if twice.len() == before {
            return twice;
        }
    }
}

/// Whether a field is described in one way for requests and in another for answers.
fn differs(field: &Field) -> bool {
    let may_be_empty = field.field_type.swapped
        && matches!(
            field.field_type.base.leaf(),
            Base::I32 | Base::I64 | Base::UnixMillis | Base::UnixSeconds
        );
    field.required || may_be_empty
}
