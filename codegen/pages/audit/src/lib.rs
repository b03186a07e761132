//! Every spec compared with its documentation page.
//!
//! Where a spec differs from its page on purpose, it declares so with `deviates:` and a reason;
//! such a difference is counted and does not fail. A declaration that excuses nothing fails.

mod compare;
mod event;
mod example;
mod fields;
mod ledger;
mod misprints;
mod report;
mod types;

use std::collections::BTreeMap;

use feishu_codegen::model::{Event, Operation, Service, Type, TypeKind};
use feishu_codegen::source::Sources;
use feishu_codegen_pages::{Docs, Documented, service_of_page};

use self::ledger::{Ledger, Spot};

pub use self::misprints::Misprints;
pub use self::report::{Difference, Report};

/// What to audit.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// One service only.
    pub service: Option<String>,
    /// Do not ask for specs of operations and events that have none.
    pub only_covered: bool,
    /// What is known to be wrong in the pages.
    pub misprints: Misprints,
}

/// Compares services with their pages. The sources that they were lowered from say at which line
/// an operation or event stands.
#[must_use]
pub fn audit(services: &[Service], sources: &Sources, docs: &Docs, scope: &Scope) -> Report {
    let services: Vec<&Service> = services
        .iter()
        .filter(|service| {
            scope
                .service
                .as_ref()
                .is_none_or(|wanted| *wanted == service.name)
        })
        .collect();
    let lines = operation_lines(sources);
    let mut report = Report::default();
    let mut ledger = Ledger::default();
    for service in &services {
        let types = service.types_by_path();
        for resource in service.resources() {
            for operation in &resource.operations {
                report.operations += 1;
                let line = lines.get(&operation.id).copied().unwrap_or(1);
                let spec_file = format!("{}:{line}", resource.spec);
                one(
                    operation,
                    &spec_file,
                    docs,
                    &types,
                    &mut ledger,
                    &mut report.not_understood,
                );
            }
            for event in &resource.events {
                report.events += 1;
                let line = lines.get(&event.id).copied().unwrap_or(1);
                let spec_file = format!("{}:{line}", resource.spec);
                one_event(
                    event,
                    &spec_file,
                    docs,
                    &types,
                    &mut ledger,
                    &mut report.not_understood,
                );
            }
        }
        unused(service, &mut ledger);
    }
    (report.misprints, report.not_understood) = scope
        .misprints
        .settle(report.not_understood, scope.service.is_none());
    // Another service may be the one that a shared type's declarations excuse.
    if scope.service.is_none() {
        for found in services.first().iter().flat_map(|first| &first.platform) {
            unused_in_type(found, "specs/types.yaml", &mut ledger);
        }
    }
    if !scope.only_covered {
        report.missing = missing(services.iter().copied(), docs, scope.service.as_deref());
    }
    report.fields = ledger.fields;
    report.equal = ledger.equal;
    report.declared = ledger.declared;
    report.differences = ledger.differences;
    report
}

fn one<'a>(
    operation: &'a Operation,
    spec_file: &str,
    docs: &Docs,
    types: &fields::Types<'a>,
    ledger: &mut Ledger,
    not_understood: &mut Vec<String>,
) {
    let known = docs
        .operations
        .iter()
        .find(|known| known.id == operation.id);
    let whole = Spot::new(
        &operation.id,
        spec_file,
        "operations.tsv",
        0,
        &operation.deviates,
    );
    let Some(known) = known else {
        let here = whole.to("documentation");
        ledger.differ(
            &here,
            "an operation",
            "is not among the documented operations",
        );
        return;
    };
    let page = match docs.page(&known.page) {
        Ok(page) => page,
        Err(failure) => {
            let here = whole.to("documentation");
            ledger.differ(&here, "an operation", failure.to_string());
            return;
        }
    };
    not_understood.extend(page.problems.iter().map(ToString::to_string));
    let spot = Spot::new(
        &operation.id,
        spec_file,
        &known.page,
        1,
        &operation.deviates,
    );
    let Some(endpoint) = page.endpoint() else {
        let here = spot.to("documentation");
        ledger.differ(&here, "an operation", "the page describes no endpoint");
        return;
    };
    compare::operation(&spot, operation, &page, endpoint, types, ledger);
}

fn one_event<'a>(
    event: &'a Event,
    spec_file: &str,
    docs: &Docs,
    types: &fields::Types<'a>,
    ledger: &mut Ledger,
    not_understood: &mut Vec<String>,
) {
    let known = docs.events.iter().find(|known| known.id == event.id);
    let page = known.map(|known| docs.page(&known.page));
    let file = known.map_or("no page", |known| &known.page);
    let spot = Spot::new(&event.id, spec_file, file, 1, &event.deviates);
    let found = page.as_ref().and_then(|page| page.as_ref().ok());
    let Some((page, documented)) = found.and_then(|page| Some((page, page.event()?))) else {
        let here = spot.to("documentation");
        ledger.differ(&here, "an event", "is on none of the pages");
        return;
    };
    not_understood.extend(page.problems.iter().map(ToString::to_string));
    event::event(&spot, event, page, documented, types, ledger);
}

/// Reports the declarations that excused nothing.
fn unused(service: &Service, ledger: &mut Ledger) {
    for resource in service.resources() {
        for operation in &resource.operations {
            ledger.unused(&operation.id, &resource.spec, &operation.deviates);
            for param in &operation.params {
                let owner = format!("{} {}", operation.id, param.field.wire);
                ledger.unused(&owner, &resource.spec, &param.field.deviates);
            }
        }
        for event in &resource.events {
            ledger.unused(&event.id, &resource.spec, &event.deviates);
        }
        for found in &resource.types {
            unused_in_type(found, &resource.spec, ledger);
        }
    }
    for found in &service.types {
        unused_in_type(found, &format!("specs/{}/types.yaml", service.name), ledger);
    }
    for version in &service.versions {
        let file = format!("specs/{}/{}/types.yaml", service.name, version.name);
        for found in &version.types {
            unused_in_type(found, &file, ledger);
        }
    }
}

fn unused_in_type(found: &Type, file: &str, ledger: &mut Ledger) {
    ledger.unused(&found.path.name, file, &found.deviates);
    if let TypeKind::Object { fields, .. } = &found.kind {
        for field in fields {
            let owner = format!("{}.{}", found.path.name, field.wire);
            ledger.unused(&owner, file, &field.deviates);
        }
    }
}

/// The documented operations and events that have no spec, by service.
#[must_use]
pub fn missing<'s>(
    services: impl Iterator<Item = &'s Service> + Clone,
    docs: &Docs,
    only: Option<&str>,
) -> BTreeMap<String, Vec<String>> {
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for known in &docs.operations {
        let service = service_of(known);
        let wanted = only.is_none_or(|only| only == service);
        let covered = services
            .clone()
            .flat_map(Service::operations)
            .any(|operation| operation.id == known.id);
        if wanted && !covered {
            missing.entry(service).or_default().push(known.id.clone());
        }
    }
    for known in &docs.events {
        let Some(service) = service_of_page(&known.page) else {
            continue;
        };
        let wanted = only.is_none_or(|only| only == service);
        let covered = services
            .clone()
            .flat_map(Service::events)
            .any(|event| event.id == known.id);
        if wanted && !covered {
            let missing = missing.entry(service.to_owned()).or_default();
            missing.push(known.id.clone());
        }
    }
    missing
}

/// The service that an operation is documented with.
#[must_use]
pub fn service_of(known: &Documented) -> String {
    service_of_page(&known.page)
        .or_else(|| known.id.split('.').next())
        .unwrap_or_default()
        .to_owned()
}

/// The line at which each operation or event stands in its spec.
fn operation_lines(sources: &Sources) -> BTreeMap<String, usize> {
    let mut lines = BTreeMap::new();
    for (_, file) in sources.iter() {
        if !file.path.ends_with(".yaml") {
            continue;
        }
        for (index, line) in file.text.lines().enumerate() {
            if let Some(id) = line
                .strip_prefix("  ")
                .and_then(|line| line.trim_end().strip_suffix(':'))
                && !id.starts_with(' ')
            {
                lines.insert(id.to_owned(), index + 1);
            }
        }
    }
    lines
}
