//! Where a type's name is looked up: the resource's file, then the version's types, then the
//! service's, then those of all services.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::diagnostic::{Diagnostic, Diagnostics, suggestion};
use crate::model::TypePath;
use crate::source::Span;
use crate::spec::{Entries, FieldSpec, TypeSpec};

/// A named type's place and nature, known before it is lowered.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) path: TypePath,
    pub(super) span: Span,
    /// The values on the wire, where it is an enumeration.
    values: Option<Rc<[String]>>,
    /// The fields as written, where it is an object.
    fields: Option<Rc<Entries<FieldSpec>>>,
}

impl Known {
    pub(super) fn is_enum(&self) -> bool {
        self.values.is_some()
    }
}

/// The names that can be used in a file.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    module: Vec<String>,
    names: BTreeMap<String, Known>,
    all: Rc<RefCell<BTreeMap<TypePath, Span>>>,
    /// The types of which others took the fields.
    taken: Rc<RefCell<BTreeSet<TypePath>>>,
}

impl Scope {
    pub(super) fn platform(
        types: Option<&Entries<TypeSpec>>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut scope = Self {
            module: vec![TypePath::PLATFORM.to_owned()],
            names: BTreeMap::new(),
            all: Rc::default(),
            taken: Rc::default(),
        };
        scope.add(types, diagnostics);
        scope
    }

    pub(super) fn service(
        &self,
        types: &Option<Entries<TypeSpec>>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut scope = Self {
            module: vec!["types".to_owned()],
            names: self.names.clone(),
            all: Rc::default(),
            taken: Rc::default(),
        };
        scope.add(types.as_ref(), diagnostics);
        scope
    }

    pub(super) fn version(
        &self,
        version: &str,
        types: &Option<Entries<TypeSpec>>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut scope = self.clone();
        scope.module = vec![version.to_owned(), "types".to_owned()];
        scope.add(types.as_ref(), diagnostics);
        scope
    }

    pub(super) fn resource(
        &self,
        version: &str,
        words: &[String],
        types: Option<&Entries<TypeSpec>>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut scope = self.clone();
        scope.module = std::iter::once(version.to_owned())
            .chain(words.iter().cloned())
            .collect();
        scope.add(types, diagnostics);
        scope
    }

    fn add(&mut self, types: Option<&Entries<TypeSpec>>, diagnostics: &mut Diagnostics) {
        let mut seen = BTreeSet::new();
        for (key, spec) in types.into_iter().flat_map(Entries::iter) {
            // A key given twice in one file is already reported as such.
            if !seen.insert(key.text.clone()) {
                continue;
            }
            let good = key.text.starts_with(|c: char| c.is_ascii_uppercase())
                && key.text.chars().all(|c| c.is_ascii_alphanumeric());
            if !good {
                diagnostics.push(
                    Diagnostic::new(
                        format!("`{}` is no name for a type", key.text),
                        key.span,
                        "expected UpperCamelCase",
                    )
                    .with_fix(key.span, crate::naming::pascal(&key.text)),
                );
            }
            if let Some(first) = self.names.get(&key.text) {
                diagnostics.push(
                    Diagnostic::new(
                        format!("`{}` is defined twice", key.text),
                        key.span,
                        "defined again here",
                    )
                    .with_context(first.span, "first defined here")
                    .with_help("use the shared type, or give this one a name of its own"),
                );
                continue;
            }
            let path = TypePath {
                module: self.module.clone(),
                name: key.text.clone(),
            };
            self.all.borrow_mut().insert(path.clone(), key.span);
            let known = Known {
                path,
                span: key.span,
                values: spec
                    .values
                    .as_ref()
                    .map(|values| values.iter().map(|(key, _)| key.text.clone()).collect()),
                fields: spec.fields.clone().map(Rc::new),
            };
            self.names.insert(key.text.clone(), known);
        }
    }

    pub(super) fn module(&self) -> &[String] {
        &self.module
    }

    /// Where a type of this service was defined; those of all services are not among them.
    pub(super) fn span_of(&self, path: &TypePath) -> Option<Span> {
        self.all.borrow().get(path).copied()
    }

    /// The values of an enumeration, as on the wire.
    pub(super) fn values_of(&self, name: &str) -> Option<&[String]> {
        self.names.get(name)?.values.as_deref()
    }

    /// The fields of an object as written.
    pub(super) fn fields_of(&self, name: &str) -> Option<&Entries<FieldSpec>> {
        self.names.get(name)?.fields.as_deref()
    }

    /// The fields of an object as written, to be taken over.
    pub(super) fn take(&self, name: &str) -> Option<&Entries<FieldSpec>> {
        let known = self.names.get(name)?;
        self.taken.borrow_mut().insert(known.path.clone());
        known.fields.as_deref()
    }

    /// Whether others took the fields of a type.
    pub(super) fn is_taken(&self, path: &TypePath) -> bool {
        self.taken.borrow().contains(path)
    }

    pub(super) fn find(
        &self,
        name: &str,
        at: Span,
        diagnostics: &mut Diagnostics,
    ) -> Option<Known> {
        if let Some(known) = self.names.get(name) {
            return Some(known.clone());
        }
        let diagnostic = Diagnostic::new(format!("there is no type `{name}`"), at, "not defined");
        diagnostics.push(
            match suggestion(name, self.names.keys().map(String::as_str)) {
                Some(meant) => diagnostic.with_help(format!("did you mean `{meant}`?")),
                None => {
                    diagnostic.with_help("define it under `types:` of this file or of `types.yaml`")
                }
            },
        );
        None
    }
}
