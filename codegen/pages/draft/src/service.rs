//! A service as a whole: its facts with what repeats in every page, its resources, and what is left
//! for a person.

use std::collections::{BTreeMap, BTreeSet};

use feishu_codegen_pages::{Docs, Documented, Page, Place, Refused};

use crate::draft::{draft_with, siblings};
use crate::errors::{SharedError, SharedErrors, said, shared_errors_of};
use crate::event::draft_event;
use crate::fill::asked;
use crate::operation::error_text;
use crate::phrases::Phrases;
use crate::settle::settle;
use crate::sharing::{Sharing, sharing};
use crate::specs::Specs;
use crate::words::{MARK, quote};

/// A service that was drafted.
#[derive(Debug, Clone, Default)]
pub struct Drafted {
    /// The files, by their paths from the workspace's root.
    pub files: Specs,
    /// How many operations they hold.
    pub operations: usize,
    /// How many events they hold.
    pub events: usize,
    /// How many marks they hold.
    pub marks: usize,
    /// How many of them a person has to fill, those left out that `fill` answers from others.
    pub asked: usize,
    /// What else a person has to look at, a line each.
    pub left: Vec<String>,
}

/// Drafts the operations and events of a service that have no spec yet, with all that they share.
///
/// # Errors
/// When the pages describe no operation of the service.
pub fn service(
    name: &str,
    docs: &Docs,
    phrases: &Phrases,
    specs: &Specs,
) -> Result<Drafted, Refused> {
    let mut drafted = Drafted::default();
    let pages = pages(name, docs, &mut drafted.left);
    if pages.is_empty() {
        return Err(Refused::new(format!(
            "the pages describe no operation of `{name}`\n{}",
            drafted.left.join("\n")
        )));
    }
    let mut all = specs.clone();
    let facts = format!("specs/{name}/service.yaml");
    let errors = if specs.contains_key(&facts) {
        shared_errors_of(name, specs)
    } else {
        let errors = repeated(&pages);
        all.insert(facts, facts_text(name, &errors, &pages, phrases));
        errors
    };
    let mut shared: BTreeMap<String, Sharing> = BTreeMap::new();
    for (known, page, place) in &pages {
        let own = format!("\n  {}:\n", known.id);
        if specs
            .get(&place.file())
            .is_some_and(|text| text.contains(&own))
        {
            continue;
        }
        for problem in &page.problems {
            drafted.left.push(format!("not understood: {problem}"));
        }
        let sharing = shared
            .entry(place.version.clone())
            .or_insert_with(|| sharing(docs, name, &place.version));
        let one = draft_with(
            page,
            Some(known),
            &siblings(docs, place),
            sharing,
            phrases,
            errors.clone(),
            &all,
        );
        match one.and_then(|one| one.add_to(&mut all)) {
            Ok(_) => drafted.operations += 1,
            Err(refused) => drafted.left.push(refused.to_string()),
        }
    }
    for known in &docs.events {
        let Some(place) = Place::of_event(known).filter(|place| place.service == name) else {
            drafted.left.push(format!(
                "{}: the event `{}` does not belong to `{name}`",
                known.page, known.id
            ));
            continue;
        };
        let own = format!("\n  {}:\n", known.id);
        let file = place.file();
        if specs.get(&file).is_some_and(|text| text.contains(&own)) {
            continue;
        }
        let sharing = shared
            .entry(place.version.clone())
            .or_insert_with(|| sharing(docs, name, &place.version));
        let one = docs.page(&known.page).and_then(|page| {
            for problem in &page.problems {
                drafted.left.push(format!("not understood: {problem}"));
            }
            draft_event(
                &page,
                known,
                &siblings(docs, &place),
                sharing,
                phrases,
                &all,
            )
        });
        match one.and_then(|one| one.add_to(&mut all)) {
            Ok(_) => drafted.events += 1,
            Err(refused) => drafted.left.push(refused.to_string()),
        }
    }
    drafted.left.extend(settle(name, |_| true, &mut all));
    drafted.files = all
        .into_iter()
        .filter(|(path, text)| specs.get(path) != Some(text))
        .collect();
    drafted.marks = drafted
        .files
        .values()
        .map(|text| text.matches(MARK).count())
        .sum();
    drafted.asked = asked(&drafted.files);
    Ok(drafted)
}

/// The pages of a service with the places of their operations; what has no place is reported.
fn pages(name: &str, docs: &Docs, left: &mut Vec<String>) -> Vec<(Documented, Page, Place)> {
    let mut found = Vec::new();
    for known in &docs.operations {
        let plain = known.path.starts_with("/open-apis/")
            && known
                .path
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "/:_-.".contains(c));
        if !plain {
            left.push(format!(
                "{}: `{}` is no address below /open-apis/, so no spec can hold it",
                known.page, known.path
            ));
            continue;
        }
        let place = Place::of(&known.id, &known.page).filter(|place| place.service == name);
        match (place, docs.page(&known.page)) {
            (Some(place), Ok(page)) => found.push((known.clone(), page, place)),
            (None, _) => left.push(format!(
                "{}: `{}` does not belong to `{name}`",
                known.page, known.id
            )),
            (_, Err(refused)) => left.push(refused.to_string()),
        }
    }
    found
}

/// The errors that several operations have, each with the status and words that most give it.
fn repeated(pages: &[(Documented, Page, Place)]) -> SharedErrors {
    let mut seen: BTreeMap<i64, BTreeMap<(u16, String), usize>> = BTreeMap::new();
    for (_, page, _) in pages {
        let mut own = BTreeSet::new();
        for error in page.endpoint().iter().flat_map(|found| &found.errors) {
            if let Some(status) = error.status
                && (100..600).contains(&status)
                && own.insert(error.code)
            {
                let same = seen.entry(error.code).or_default();
                *same.entry((status, said(error))).or_default() += 1;
            }
        }
    }
    let most = |found: BTreeMap<(u16, String), usize>| {
        let most = found.into_iter().max_by_key(|(_, count)| *count);
        most.filter(|(_, count)| *count > 1)
    };
    seen.into_iter()
        .filter_map(|(code, found)| {
            let ((status, said), _) = most(found)?;
            let said = Some(said);
            Some((code, SharedError { status, said }))
        })
        .collect()
}

fn facts_text(
    name: &str,
    errors: &SharedErrors,
    pages: &[(Documented, Page, Place)],
    phrases: &Phrases,
) -> String {
    let guide = quote("in what order are its operations called, and what belongs together?");
    let mut text = format!(
        "# yaml-language-server: $schema=../schema.json\nservice: {name}\ntitle: {MARK}\nsummary: {MARK}\n\
         guide: {MARK}{guide}\nchinese:\n  title: {MARK}\n  summary: {MARK}\n"
    );
    if errors.is_empty() {
        return text;
    }
    text.push_str("errors:\n");
    for (code, shared) in errors {
        let documented = pages
            .iter()
            .filter_map(|(_, page, _)| page.endpoint())
            .flat_map(|endpoint| &endpoint.errors)
            .find(|error| {
                error.code == *code
                    && error.status == Some(shared.status)
                    && shared.said.as_ref() == Some(&said(error))
            });
        if let Some(error) = documented {
            let words = error_text(error, &said(error), phrases);
            text.push_str(&format!("  {code}: {words}\n"));
        }
    }
    text
}
