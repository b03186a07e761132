//! A service as a whole: its facts with what repeats in every page, its resources, and what is left
//! for a person.

use std::collections::{BTreeMap, BTreeSet};

use feishu_codegen::diagnostic::Diagnostic;
use feishu_codegen::source::{SourceFile, Sources};
use feishu_codegen_pages::{Docs, Documented, Page, Place, Refused};

use crate::draft::{draft_with, siblings};
use crate::errors::{SharedError, SharedErrors, said, shared_errors_of};
use crate::fill::asked;
use crate::operation::error_text;
use crate::phrases::Phrases;
use crate::sharing::{Sharing, sharing};
use crate::specs::{PLATFORM, Specs};
use crate::words::MARK;

/// How often examples are mended before what still does not fit is left out.
const ROUNDS: usize = 4;

/// A service that was drafted.
#[derive(Debug, Clone, Default)]
pub struct Drafted {
    /// The files, by their paths from the workspace's root.
    pub files: Specs,
    /// How many operations they hold.
    pub operations: usize,
    /// How many marks they hold.
    pub marks: usize,
    /// How many of them a person has to fill, those left out that `fill` answers from others.
    pub asked: usize,
    /// What else a person has to look at, a line each.
    pub left: Vec<String>,
}

/// Drafts the operations of a service that have no spec yet, with all that they share.
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
    settle(name, &mut all, &mut drafted.left);
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
    let mut text = format!(
        "# yaml-language-server: $schema=../schema.json\nservice: {name}\ntitle: {MARK}\nsummary: {MARK}\n"
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

/// Does what a writer does, without thought: words for every mark, no quotes.
#[must_use]
pub fn filled(specs: &Specs) -> Specs {
    let mut count = 0;
    let mut fill = |text: &str| {
        let mut out = String::new();
        for line in text.lines() {
            let line = line.find("  #? ").map_or(line, |at| &line[..at]);
            let mut parts = line.split(MARK);
            out.push_str(parts.next().unwrap_or_default());
            for part in parts {
                count += 1;
                out.push_str(&format!("words_{count}{part}"));
            }
            out.push('\n');
        }
        out
    };
    specs
        .iter()
        .map(|(path, text)| (path.clone(), fill(text)))
        .collect()
}

/// Takes out of the examples what the fields drafted from the same pages do not allow, with a mark
/// that asks for the reason, and reports all else that would be refused.
fn settle(name: &str, specs: &mut Specs, left: &mut Vec<String>) {
    let inside = format!("specs/{name}/");
    for round in 0..ROUNDS {
        let own: Specs = specs
            .iter()
            .filter(|(path, _)| path.starts_with(&inside) || *path == PLATFORM)
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect();
        let filled = filled(&own);
        let files = filled.iter().map(|(path, text)| SourceFile {
            path: path.clone(),
            text: text.clone(),
        });
        let sources = Sources::new(files.collect());
        let Err(found) = feishu_codegen::lower(&sources) else {
            return;
        };
        let mut examples: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
        let mut others = Vec::new();
        for one in found.iter() {
            let file = &sources.get(one.span.file).path;
            if file.ends_with(".json") {
                examples.entry(file.clone()).or_default().push(one.clone());
            } else {
                others.push(format!("{file}: {}: {}", one.title, one.label));
            }
        }
        if examples.is_empty() {
            left.append(&mut others);
            return;
        }
        for (file, found) in examples {
            // The marks of an example are filled with longer words, so places are those of this text.
            let text = filled[&file].clone();
            let kept = (round + 1 < ROUNDS)
                .then(|| without(&text, &found))
                .flatten();
            let parts = match &kept {
                Some((_, parts)) => parts.clone(),
                None => parts_of(&text),
            };
            let mut titles: Vec<String> = found
                .iter()
                .map(|one| format!("{} ({})", one.title, one.label))
                .collect();
            titles.dedup();
            titles.truncate(3);
            let question = titles.join("; ");
            match kept {
                Some((text, _)) => {
                    specs.insert(file.clone(), text);
                }
                None => {
                    specs.remove(&file);
                    declare(specs, &file, None, &question);
                }
            }
            for part in parts {
                declare(specs, &file, Some(&part), &question);
            }
        }
    }
}

/// The parts of an example file.
fn parts_of(text: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.strip_prefix("  \"")?.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// An example without the members that diagnostics point at, and the parts that they were in.
/// `None` where something is missing, which taking out does not mend.
fn without(text: &str, found: &[Diagnostic]) -> Option<(String, Vec<String>)> {
    let mut starts: BTreeSet<usize> = BTreeSet::new();
    let mut parts: BTreeSet<String> = BTreeSet::new();
    for one in found {
        let line = text[..one.span.start].rfind('\n').map_or(0, |at| at + 1);
        let at = line + text[line..].find(|c: char| c != ' ')?;
        // Examples are laid out with a member or an item a line.
        let indent = at - line;
        if indent < 4 || one.title.contains("leaves out") {
            return None;
        }
        starts.insert(at);
        let before = text[..line]
            .lines()
            .rev()
            .find(|line| line.starts_with("  \"") && !line.starts_with("   "))?;
        parts.insert(before.split('"').nth(1)?.to_owned());
    }
    let mut out = text.to_owned();
    for start in starts.into_iter().rev() {
        let end = start + value_length(out.get(start..)?)?;
        let rest = out[end..].trim_start();
        if rest.starts_with(',') {
            let end = out.len() - rest.len() + 1;
            out.replace_range(start..end, "");
        } else {
            let before = out[..start].trim_end();
            let from = before.strip_suffix(',').unwrap_or(before).len();
            out.replace_range(from..end, "");
        }
    }
    let json: serde_json::Value = serde_json::from_str(&out).ok()?;
    json.is_object().then(|| {
        (
            crate::example::reindented(&out) + "\n",
            parts.into_iter().collect(),
        )
    })
}

/// The length of a member or an item at the start of `text`: up to the comma or bracket after it.
fn value_length(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut in_string = false;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if in_string {
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        match c {
            '"' => in_string = true,
            '{' | '[' => depth += 1,
            '}' | ']' if depth == 0 => return Some(text[..at].trim_end().len()),
            '}' | ']' => depth -= 1,
            ',' if depth == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// Declares in an operation that its example, or a part of it, does not follow the page, with a mark
/// for the reason.
fn declare(specs: &mut Specs, example: &str, part: Option<&str>, question: &str) {
    let Some((folder, name)) = example.split_once("/examples/") else {
        return;
    };
    let name = name.trim_end_matches(".json");
    let Some((resource, operation)) = name.rsplit_once('.') else {
        return;
    };
    let Some(text) = specs.get_mut(&format!("{folder}/{resource}.yaml")) else {
        return;
    };
    let tail = format!(".{resource}.{operation}:");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let head = lines
        .iter()
        .position(|line| line.starts_with("  ") && format!(".{}", line.trim()).ends_with(&tail));
    let Some(head) = head else { return };
    let end = lines[head + 1..]
        .iter()
        .position(|line| !line.starts_with("    "))
        .map_or(lines.len(), |at| head + 1 + at);
    let quote = crate::words::quote(question);
    let Some(part) = part else {
        lines.insert(end, format!("    no_example: {MARK}{quote}"));
        *text = lines.join("\n") + "\n";
        return;
    };
    let line = format!("      example.{part}: {MARK}{quote}");
    if lines[head..end]
        .iter()
        .any(|known| known.starts_with(&format!("      example.{part}:")))
    {
        return;
    }
    match lines[head..end]
        .iter()
        .position(|line| line == "    deviates:")
    {
        Some(at) => lines.insert(head + at + 1, line),
        None => {
            lines.insert(end, "    deviates:".to_owned());
            lines.insert(end + 1, line);
        }
    }
    *text = lines.join("\n") + "\n";
}
