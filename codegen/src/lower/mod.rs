//! From specs to the model: names resolved, rules checked, every mistake reported.

mod apps;
mod deviation;
mod event;
mod example;
mod field;
mod forms;
mod layout;
mod mentions;
mod names;
mod operation;
mod page;
mod rule;
mod scope;
mod spread;
mod types;
mod unwritten;

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Chinese, FirstJob, Resource, Service, Type, Version};
use crate::source::Sources;

pub use self::unwritten::{QUOTED, UNWRITTEN};

use self::layout::{Layout, ResourceFile, ServiceFiles};
use self::scope::Scope;

/// Reads and lowers every service of the sources.
///
/// # Errors
/// Everything that is wrong with any of them.
pub fn lower(sources: &Sources) -> Result<Vec<Service>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let layout = Layout::read(sources, &mut diagnostics);
    if !diagnostics.is_readable() {
        return Err(diagnostics);
    }
    let platform = Scope::platform(layout.platform.as_ref(), &mut diagnostics);
    let shared = types::lower(&platform, layout.platform.as_ref(), &mut diagnostics);
    let services: Vec<Service> = layout
        .services
        .into_iter()
        .filter_map(|(name, files)| {
            let shared = shared.clone();
            service(&name, files, &platform, shared, sources, &mut diagnostics)
        })
        .collect();
    // What is wrong with an operation is to be said of it, and not of all that mention it.
    if diagnostics.is_empty() {
        mentions::check(&services, sources, &mut diagnostics);
    }
    if diagnostics.is_empty() {
        Ok(services)
    } else {
        Err(diagnostics)
    }
}

fn service(
    name: &str,
    files: ServiceFiles,
    platform: &Scope,
    shared: Vec<Type>,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Service> {
    let facts = files.facts?;
    if *facts.service != name {
        diagnostics.push(
            Diagnostic::new(
                "a service is named as its folder",
                facts.service.span,
                format!("the folder is `{name}`"),
            )
            .with_fix(facts.service.span, name),
        );
    }
    names::check_service(&facts.service, diagnostics);
    let root = platform.service(&files.types, diagnostics);
    let mut places = BTreeMap::new();
    let mut versions = Vec::new();
    for (version_name, version_files) in files.versions {
        let scope = root.version(&version_name, &version_files.types, diagnostics);
        let mut resources = Vec::new();
        for file in &version_files.resources {
            names::check_modules(&version_name, file, diagnostics);
            let scope = scope.resource(
                &version_name,
                &file.words,
                file.spec.types.as_ref(),
                diagnostics,
            );
            let mut context = operation::Context {
                service: name,
                facts: &facts,
                version: &version_name,
                file,
                scope: &scope,
                places: &mut places,
                diagnostics,
            };
            let (mut operations, answers) = operation::operations(&mut context);
            let (events, payloads) = event::events(&mut context);
            let mut types = answers;
            types.extend(payloads);
            types.extend(types::lower(&scope, file.spec.types.as_ref(), diagnostics));
            page::pages(file, &mut operations, &types, diagnostics);
            names::check_clashes(file, &operations, &events, &types, diagnostics);
            names::check_title(file, &operations, diagnostics);
            let forms = forms::lower(file, &scope, &types, diagnostics);
            resources.push(Resource {
                words: file.words.clone(),
                version: version_name.clone(),
                summary: file
                    .spec
                    .summary
                    .as_ref()
                    .map_or_else(String::new, |text| text.value.clone()),
                title: file.spec.title.as_ref().map(|text| text.value.clone()),
                guide: file.spec.guide.as_ref().map(|text| text.value.clone()),
                spec: sources.get(file.id).path.clone(),
                operations,
                events,
                types,
                forms,
            });
        }
        check_children(&version_files.resources, &resources, diagnostics);
        versions.push(Version {
            types: types::lower(&scope, version_files.types.as_ref(), diagnostics),
            name: version_name,
            resources,
        });
    }
    let mut service = Service {
        name: name.to_owned(),
        title: facts.title.value,
        summary: facts.summary.value,
        chinese: facts.chinese.map(|words| Chinese {
            title: words.title.value,
            summary: words.summary.value,
        }),
        first_job: facts.first_job.map(|job| FirstJob {
            does: job.does.value,
            chinese: job.chinese.map(|text| text.value),
            code: job.code.value,
        }),
        guide: facts.guide.map(|text| text.value),
        helpdesk: facts.helpdesk.is_some_and(|helpdesk| helpdesk.value),
        platform: shared,
        types: types::lower(&root, files.types.as_ref(), diagnostics),
        versions,
    };
    types::mark_usage(&mut service);
    types::mark_secrets(&mut service);
    types::drop_taken(&mut service, &root);
    types::check_unused(&service, &root, diagnostics);
    forms::check(&service, &root, diagnostics);
    types::box_recursion(&mut service);
    event::check(&mut service, &places, diagnostics);
    example::attach(&mut service, files.examples, &places, diagnostics);
    Some(service)
}

/// An operation and a resource below its own must not share a name: both are methods of the handle.
fn check_children(files: &[ResourceFile], resources: &[Resource], diagnostics: &mut Diagnostics) {
    let mut children: BTreeMap<&[String], Vec<&str>> = BTreeMap::new();
    for resource in resources {
        for depth in 1..resource.words.len() {
            children
                .entry(&resource.words[..depth])
                .or_default()
                .push(&resource.words[depth]);
        }
    }
    for (file, resource) in files.iter().zip(resources) {
        let names = children
            .get(resource.words.as_slice())
            .cloned()
            .unwrap_or_default();
        for operation in &resource.operations {
            if names.contains(&operation.name.as_str()) {
                let span = file
                    .spec
                    .operations
                    .as_ref()
                    .and_then(|entries| entries.iter().find(|(key, _)| key.text == operation.id))
                    .map_or(file.spec.at, |(key, _)| key.span);
                diagnostics.push(Diagnostic::new(
                    format!(
                        "`{}` is an operation and a resource below it",
                        operation.name
                    ),
                    span,
                    format!(
                        "`{}.{}` is a resource too",
                        resource.words.join("."),
                        operation.name
                    ),
                ));
            }
        }
    }
}
