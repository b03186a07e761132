//! Which file is what.

use std::collections::BTreeMap;

use super::unwritten;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{FileId, Sources, Span};
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

impl Layout {
    pub(super) fn read(sources: &Sources, diagnostics: &mut Diagnostics) -> Self {
        let mut layout = Self::default();
        for (id, file) in sources.iter() {
            let parts: Vec<&str> = file.path.split('/').skip(1).collect();
            match parts.as_slice() {
                ["types.yaml"] => {
                    layout.platform = read_types(id, &file.text, diagnostics);
                    check_values_only(layout.platform.as_ref(), diagnostics);
                }
                [service, "service.yaml"] => {
                    let facts = read(id, &file.text, diagnostics);
                    layout.service(service).facts = facts;
                }
                [service, "types.yaml"] => {
                    let types = read_types(id, &file.text, diagnostics);
                    layout.service(service).types = types;
                }
                [service, version, "types.yaml"] => {
                    let types = read_types(id, &file.text, diagnostics);
                    layout.version(service, version).types = types;
                }
                [service, version, name] if is_folder(version) && name.ends_with(".yaml") => {
                    let words = name.trim_end_matches(".yaml").split('.').map(str::to_owned).collect();
                    if let Some(spec) = read::<ResourceSpec>(id, &file.text, diagnostics) {
                        layout.version(service, version).resources.push(ResourceFile { id, words, spec });
                    }
                }
                [service, version, "examples", name] if name.ends_with(".json") => {
                    if let Some(node) = yaml::parse(id, &file.text, diagnostics) {
                        unwritten::report_marks(&node, diagnostics);
                        let name = name.trim_end_matches(".json");
                        layout.service(service).examples.insert(format!("{version}/{name}"), node);
                    }
                }
                _ => diagnostics.push(
                    Diagnostic::new(
                        "this file has no place in the specs",
                        Span::start_of(id),
                        "not read",
                    )
                    .with_help(
                        "a spec is `<service>/service.yaml`, `<service>/<version>/<resource>.yaml`, \
                         `types.yaml` beside either or beside all services, or `<service>/<version>/examples/<resource>.<operation>.json`",
                    ),
                ),
            }
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
    if let Some(errors) = &spec.errors {
        diagnostics.push(
            Diagnostic::new("`types.yaml` holds types only", errors.span, "errors")
                .with_help("errors belong to operations, to a resource or to `service.yaml`"),
        );
    }
    spec.types
}
