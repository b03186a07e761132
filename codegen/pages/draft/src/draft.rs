//! The draft of one operation or event, and where it is put.

use std::collections::BTreeSet;

use feishu_codegen::naming::{self, stem};
use feishu_codegen_pages::{Docs, Documented, Page, Place, Refused};

use super::errors::{SharedErrors, errors_of_every_operation, shared_errors_of};
use super::known::{Home, Registry};
use super::phrases::Phrases;
use super::settle::settle;
use super::sharing::Sharing;
use super::specs::{Specs, read_known};
use super::types::{Drafted, Drafter};
use super::words::MARK;
use super::{example, operation, write};

/// A drafted operation or event.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Its official id or type; with marks where it is not known.
    pub id: String,
    /// Where it belongs, where its id is known.
    pub place: Option<Place>,
    /// The key that it stands under: `operations` or `events`.
    section: &'static str,
    /// Its text.
    text: String,
    types: Vec<Drafted>,
    /// The JSON of its example, where the page has one.
    pub example: Option<String>,
}

/// Drafts the operation of a page.
///
/// # Errors
/// When the page describes no endpoint, or what could not be read of it is so much that there is
/// nothing to draft.
pub fn draft(
    page: &Page,
    documented: Option<&Documented>,
    siblings: &[String],
    sharing: &Sharing,
    phrases: &Phrases,
    specs: &Specs,
) -> Result<Draft, Refused> {
    let mut errors = SharedErrors::new();
    if let Some(place) = documented.and_then(|found| Place::of(&found.id, &found.page)) {
        errors = shared_errors_of(&place.service, specs);
    }
    draft_with(page, documented, siblings, sharing, phrases, errors, specs)
}

/// Drafts the operation of a page whose service has these errors.
pub(crate) fn draft_with(
    page: &Page,
    documented: Option<&Documented>,
    siblings: &[String],
    sharing: &Sharing,
    phrases: &Phrases,
    errors: SharedErrors,
    specs: &Specs,
) -> Result<Draft, Refused> {
    let Some(endpoint) = page.endpoint() else {
        return Err(Refused::new(format!(
            "{}:1: this page describes no endpoint: it has no section `请求` with `请求头` or `响应`",
            page.file
        )));
    };
    if endpoint.method.is_empty() || endpoint.path.is_empty() {
        return Err(Refused::new(format!(
            "{}:{}: this page has no method or no URL, so there is nothing to draft",
            page.file, endpoint.facts.line
        )));
    }
    let id = documented
        .map(|found| found.id.clone())
        .or_else(|| page.page_id.as_deref().and_then(id_of_page))
        .unwrap_or_else(|| unknown_id(&endpoint.path));
    let place = if id.contains(MARK) {
        None
    } else {
        Place::of(&id, documented.map_or(&page.file, |found| &found.page))
    };
    let mut registry = Registry::default();
    let mut of_every = BTreeSet::new();
    if let Some(place) = &place {
        read_known(place, specs, &mut registry);
        of_every = errors_of_every_operation(place, specs);
    }
    let words = place.as_ref().map(|place| place.resource.as_slice());
    let words = words.unwrap_or_default();
    let resource = words.last().map_or("item", String::as_str).to_owned();
    let name = id.rsplit('.').next().unwrap_or_default().to_owned();
    let mut reserved: BTreeSet<String> = BTreeSet::from([
        "Self".to_owned(),
        "I".to_owned(),
        naming::handle(&stem(words)),
    ]);
    for sibling in siblings.iter().chain([&name]) {
        let of_sibling = stem(words.iter().chain([sibling]));
        reserved.extend(naming::types_of_operation(&of_sibling));
    }
    let mut drafter = Drafter::new(registry, sharing, reserved, resource, name, phrases);
    let example = example::file(endpoint);
    let mut lines = operation::lines(
        &id,
        page,
        endpoint,
        example.as_deref(),
        &errors,
        &of_every,
        &mut drafter,
    );
    if documented.is_some_and(|found| !found.id_given) {
        lines.insert(
            0,
            "  # The API explorer does not know this operation; its id is made from its path."
                .to_owned(),
        );
    }
    Ok(Draft {
        id,
        place,
        section: "operations",
        text: lines.join("\n") + "\n",
        types: drafter.types,
        example,
    })
}

impl Draft {
    /// That of an event.
    pub(crate) fn of_event(
        id: String,
        place: Place,
        text: String,
        types: Vec<Drafted>,
        example: Option<String>,
    ) -> Self {
        Self {
            id,
            place: Some(place),
            section: "events",
            text,
            types,
            example,
        }
    }

    /// The draft as a resource file of its own: what can be pasted into one.
    #[must_use]
    pub fn fragment(&self) -> String {
        let mut text = String::new();
        if let Some(place) = &self.place {
            text.push_str(&format!("# {}\n", place.file()));
        }
        text.push_str(&format!("{}:\n{}", self.section, self.text));
        write::add_types(&text, self.types.iter())
    }

    /// Adds the draft to the specs, and says which files changed.
    ///
    /// # Errors
    /// When its place is not known, or the specs have it already.
    pub fn add_to(&self, specs: &mut Specs) -> Result<Vec<String>, Refused> {
        let Some(place) = &self.place else {
            return Err(Refused::new(format!(
                "`{}`: the official id is not known, so there is no place to write to",
                self.id
            )));
        };
        let mut changed = Vec::new();
        let file = place.file();
        let text = match specs.get(&file) {
            Some(text) if text.contains(&format!("\n  {}:\n", self.id)) => {
                return Err(Refused::new(format!("{file} has `{}` already", self.id)));
            }
            Some(text) => text.clone(),
            None => format!("{}\nsummary: {MARK}\n", write::SCHEMA_LINE),
        };
        let text = write::add_section(&text, self.section, &self.text);
        let own = self.types.iter().filter(|found| found.home != Home::Shared);
        specs.insert(file.clone(), write::add_types(&text, own));
        changed.push(file);
        let mut shared = self
            .types
            .iter()
            .filter(|found| found.home == Home::Shared)
            .peekable();
        if shared.peek().is_some() {
            let file = place.types_file();
            let text = specs
                .get(&file)
                .cloned()
                .unwrap_or_else(|| format!("{}\n", write::SCHEMA_LINE));
            specs.insert(file.clone(), write::add_types(&text, shared));
            changed.push(file);
        }
        if let Some(example) = &self.example {
            let file = place.example_file();
            specs.insert(file.clone(), example.clone());
            changed.push(file);
        }
        Ok(changed)
    }

    /// Takes out of the example, once the draft is added, what its page shows and its own tables do not
    /// allow, with a mark that asks for the reason; where that does not mend it, the example goes.
    pub fn settle_example(&self, specs: &mut Specs) {
        if let Some(place) = &self.place {
            let own = place.example_file();
            settle(&place.service, |file| file == own, specs);
        }
    }
}

/// `hire.v1.note.list` of `hire-v1/note/list`.
fn id_of_page(page_id: &str) -> Option<String> {
    let words: Vec<&str> = page_id.split('/').collect();
    let (service, version) = words.first()?.rsplit_once('-')?;
    (words.len() > 2).then(|| {
        let rest: Vec<String> = words[1..]
            .iter()
            .map(|word| word.replace('-', "."))
            .collect();
        format!("{service}.{version}.{}", rest.join("."))
    })
}

fn unknown_id(path: &str) -> String {
    let words: Vec<&str> = path.trim_start_matches("/open-apis/").split('/').collect();
    let service = words.first().copied().unwrap_or(MARK);
    let version = words.get(1).copied().unwrap_or(MARK);
    format!("{service}.{version}.{MARK}.{MARK}")
}

/// The names of the operations of a resource.
#[must_use]
pub fn siblings(docs: &Docs, place: &Place) -> Vec<String> {
    docs.operations
        .iter()
        .filter_map(|known| Place::of(&known.id, &known.page))
        .filter(|other| {
            other.service == place.service
                && other.version == place.version
                && other.resource == place.resource
        })
        .map(|other| other.name)
        .collect()
}
