//! Which file is what.

use std::collections::BTreeMap;

use rayon::iter::{IntoParallelIterator as _, ParallelIterator as _};

use super::unwritten;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{FileId, SourceFile, Sources, Span};
use crate::spec::{Entries, FromNode, ResourceSpec, ServiceSpec, TypeSpec};
use crate::yaml::{self, Node};

/// Every service's files, and what all of them share.
#[derive(Default)]
pub(super) struct Layout {
    pub(super) platform: Option<Entries<TypeSpec>>,
    pub(super) services: BTreeMap<String, ServiceFiles>,
}

/// A service's files.
#[derive(Default)]
pub(super) struct ServiceFiles {
    pub(super) facts: Option<ServiceSpec>,
    pub(super) types: Option<Entries<TypeSpec>>,
    pub(super) versions: BTreeMap<String, VersionFiles>,
    /// By version and operation: `v1/note.list`.
    pub(super) examples: BTreeMap<String, Node>,
}

/// A version's files.
#[derive(Default)]
pub(super) struct VersionFiles {
    pub(super) types: Option<Entries<TypeSpec>>,
    pub(super) resources: Vec<ResourceFile>,
}

/// A resource's file.
pub(super) struct ResourceFile {
    pub(super) id: FileId,
    pub(super) words: Vec<String>,
    pub(super) spec: ResourceSpec,
}

/// What a file holds, with its place among the others.
enum Held<'a> {
    Platform(Option<Entries<TypeSpec>>),
    Facts(&'a str, Option<ServiceSpec>),
    ServiceTypes(&'a str, Option<Entries<TypeSpec>>),
    VersionTypes(&'a str, &'a str, Option<Entries<TypeSpec>>),
    Resource(&'a str, &'a str, Option<ResourceFile>),
    /// With its version and its operation: `v1/note.list`.
    Example(&'a str, String, Option<Node>),
    Misplaced,
}

impl Layout {
    pub(super) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        // Each file by itself, on the next core that is free; then in their order.
        let files: Vec<(FileId, &SourceFile)> = sources.iter().collect();
        let read: Vec<(Held<'_>, Diagnostics)> = files
            .into_par_iter()
            .map(|(id, file)| {
                let mut diagnostics = Diagnostics::default();
                (held(id, file, &mut diagnostics), diagnostics)
            })
            .collect();
        let mut layout = Self::default();
        for (held, found) in read {
            diagnostics.append(found);
            layout.put(held);
        }
        for (name, files) in &layout.services {
            let facts = format!("specs/{name}/service.yaml");
            if files.facts.is_none() && !sources.iter().any(|(_, file)| file.path == facts) {
                let inside = format!("specs/{name}/");
                if let Some((id, _)) = sources
                    .iter()
                    .find(|(_, file)| file.path.starts_with(&inside))
                {
                    diagnostics.push(
                        Diagnostic::new(
                            format!("the service `{name}` has no `service.yaml`"),
                            Span::start_of(id),
                            "belongs to a service without one",
                        )
                        .with_help(format!(
                            "write `{facts}` with `service`, `title` and `summary`"
                        )),
                    );
                }
            }
        }
        layout
    }

    fn put(&mut self, held: Held<'_>) {
        match held {
            Held::Platform(types) => self.platform = types,
            Held::Facts(service, facts) => self.service(service).facts = facts,
            Held::ServiceTypes(service, types) => self.service(service).types = types,
            Held::VersionTypes(service, version, types) => {
                self.version(service, version).types = types;
            }
            Held::Resource(service, version, Some(file)) => {
                self.version(service, version).resources.push(file);
            }
            Held::Example(service, name, Some(node)) => {
                self.service(service).examples.insert(name, node);
            }
            Held::Resource(_, _, None) | Held::Example(_, _, None) | Held::Misplaced => {}
        }
    }

    fn service(&mut self, name: &str) -> &mut ServiceFiles {
        self.services.entry(name.to_owned()).or_default()
    }

    fn version(&mut self, service: &str, version: &str) -> &mut VersionFiles {
        self.service(service)
            .versions
            .entry(version.to_owned())
            .or_default()
    }
}

/// Reads a file as what its path says it is.
fn held<'a>(id: FileId, file: &'a SourceFile, diagnostics: &mut Diagnostics) -> Held<'a> {
    let parts: Vec<&str> = file.path.split('/').skip(1).collect();
    match parts.as_slice() {
        ["types.yaml"] => {
            let types = read_types(id, &file.text, diagnostics);
            check_values_only(types.as_ref(), diagnostics);
            Held::Platform(types)
        }
        [service, "service.yaml"] => Held::Facts(service, read(id, &file.text, diagnostics)),
        [service, "types.yaml"] => {
            Held::ServiceTypes(service, read_types(id, &file.text, diagnostics))
        }
        [service, version, "types.yaml"] => {
            Held::VersionTypes(service, version, read_types(id, &file.text, diagnostics))
        }
        [service, version, name] if is_folder(version) && name.ends_with(".yaml") => {
            let words = name
                .trim_end_matches(".yaml")
                .split('.')
                .map(str::to_owned)
                .collect();
            let spec = read::<ResourceSpec>(id, &file.text, diagnostics);
            Held::Resource(
                service,
                version,
                spec.map(|spec| ResourceFile { id, words, spec }),
            )
        }
        [service, version, "examples", name] if name.ends_with(".json") => {
            let node = yaml::parse(id, &file.text, diagnostics);
            if let Some(node) = &node {
                unwritten::report_marks(node, diagnostics);
            }
            let name = name.trim_end_matches(".json");
            Held::Example(service, format!("{version}/{name}"), node)
        }
        _ => {
            diagnostics.push(
                Diagnostic::new(
                    "this file has no place in the specs",
                    Span::start_of(id),
                    "not read",
                )
                .with_help(
                    "a spec is `<service>/service.yaml`, `<service>/<version>/<resource>.yaml`, \
                     `types.yaml` beside either or beside all services, or \
                     `<service>/<version>/examples/<resource>.<operation or event>.json`",
                ),
            );
            Held::Misplaced
        }
    }
}

/// A version, or an older project without versions; `examples` would be taken for a misplaced file.
fn is_folder(name: &str) -> bool {
    name != "examples"
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// What all services share is compiled once, into feishu-core. How an object is read and written
/// depends on who uses it, so that each service has its own.
fn check_values_only(types: Option<&Entries<TypeSpec>>, diagnostics: &mut Diagnostics) {
    for (_, spec) in types.into_iter().flat_map(Entries::iter) {
        if let Some(fields) = &spec.fields {
            diagnostics.push(
                Diagnostic::new(
                    "services share no objects",
                    fields.span,
                    "expected an enumeration",
                )
                .with_help("define it in the `types.yaml` of the service"),
            );
        }
    }
}

fn read<T: FromNode>(id: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<T> {
    unwritten::report_quotes(id, text, diagnostics);
    let node = yaml::parse(id, text, diagnostics)?;
    unwritten::report_marks(&node, diagnostics);
    T::from_node(&node, diagnostics)
}

fn read_types(id: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<Entries<TypeSpec>> {
    let spec: ResourceSpec = read(id, text, diagnostics)?;
    if let Some(operations) = &spec.operations {
        diagnostics.push(
            Diagnostic::new(
                "`types.yaml` holds types only",
                operations.span,
                "operations",
            )
            .with_help("an operation belongs to the file of its resource"),
        );
    }
    if let Some(events) = &spec.events {
        diagnostics.push(
            Diagnostic::new("`types.yaml` holds types only", events.span, "events")
                .with_help("an event belongs to the file of its resource"),
        );
    }
    if let Some(errors) = &spec.errors {
        diagnostics.push(
            Diagnostic::new("`types.yaml` holds types only", errors.span, "errors")
                .with_help("errors belong to operations, to a resource or to `service.yaml`"),
        );
    }
    spec.types
}
