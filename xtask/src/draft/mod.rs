//! `cargo xtask draft`: starts a spec from a documentation page.
//!
//! A draft holds every fact of the page and none of its words: where words or a name are needed
//! stands a mark that `generate` refuses, with what the page says in a comment beside it.

mod example;
mod known;
mod operation;
mod sharing;
mod time;
mod types;
mod words;
mod write;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use feishu_codegen::diagnostic::Diagnostics;
use feishu_codegen::naming;
use feishu_codegen::source::{SourceFile, Sources};
use feishu_codegen::spec::{Entries, FromNode, ServiceSpec};

use self::known::{Home, Registry};
use self::operation::SharedErrors;
use self::types::{Drafted, Drafter};
use self::words::MARK;
use crate::Failure;
use crate::docs::{Page, read_page};
use crate::operations::{Docs, Documented, Place};
use crate::workspace::Workspace;

pub(crate) use self::example::{extra_headers, shown};
pub(crate) use self::known::items;
pub(crate) use self::operation::answer_fields;
pub use self::sharing::Sharing;

/// A drafted operation.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Its official id; with marks where it is not known.
    pub id: String,
    /// Where it belongs, where its id is known.
    pub place: Option<Place>,
    /// The text of the operation.
    operation: String,
    types: Vec<Drafted>,
    /// The JSON of its example, where the page has one.
    pub example: Option<String>,
}

/// The specs that a draft stands among, by their paths from the workspace's root.
pub type Specs = BTreeMap<String, String>;

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
    specs: &Specs,
) -> Result<Draft, Failure> {
    let Some(endpoint) = page.endpoint() else {
        return Err(Failure::new(format!(
            "{}:1: this page describes no endpoint: it has no section `请求` with `请求头` or `响应`",
            page.file
        )));
    };
    if endpoint.method.is_empty() || endpoint.path.is_empty() {
        return Err(Failure::new(format!(
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
    let mut errors = SharedErrors::new();
    if let Some(place) = &place {
        read_known(place, specs, &mut registry, &mut errors);
    }
    let resource = place
        .as_ref()
        .and_then(|place| place.resource.last().cloned())
        .unwrap_or_else(|| "item".to_owned());
    let name = id.rsplit('.').next().unwrap_or_default().to_owned();
    let mut reserved: BTreeSet<String> = BTreeSet::from([
        "Self".to_owned(),
        format!("{}Resource", naming::pascal(&resource)),
    ]);
    for sibling in siblings.iter().chain([&name]) {
        let pascal = naming::pascal(sibling);
        reserved.extend(["Call", "Args", "Response"].map(|kind| format!("{pascal}{kind}")));
    }
    let mut drafter = Drafter::new(registry, sharing, reserved, resource, name);
    let example = example::file(endpoint);
    let has_example = example.is_some();
    let mut lines = operation::lines(&id, page, endpoint, has_example, &errors, &mut drafter);
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
        operation: lines.join("\n") + "\n",
        types: drafter.types,
        example,
    })
}

impl Draft {
    /// The draft as a resource file of its own: what can be pasted into one.
    #[must_use]
    pub fn fragment(&self) -> String {
        let mut text = String::new();
        if let Some(place) = &self.place {
            text.push_str(&format!("# {}\n", place.file()));
        }
        text.push_str(&format!("operations:\n{}", self.operation));
        write::add_types(&text, self.types.iter())
    }

    /// Adds the draft to the specs, and says which files changed.
    ///
    /// # Errors
    /// When its place is not known, or the specs have the operation already.
    pub fn add_to(&self, specs: &mut Specs) -> Result<Vec<String>, Failure> {
        let Some(place) = &self.place else {
            return Err(Failure::new(format!(
                "`{}`: the official id is not known, so there is no place to write to",
                self.id
            )));
        };
        let mut changed = Vec::new();
        let file = place.file();
        let text = match specs.get(&file) {
            Some(text) if text.contains(&format!("\n  {}:\n", self.id)) => {
                return Err(Failure::new(format!("{file} has `{}` already", self.id)));
            }
            Some(text) => text.clone(),
            None => format!("{}\nsummary: {MARK}\n", write::SCHEMA_LINE),
        };
        let text = write::add_section(&text, "operations", &self.operation);
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

fn read_known(place: &Place, specs: &Specs, registry: &mut Registry, errors: &mut SharedErrors) {
    let service = format!("specs/{}/", place.service);
    let version = format!("{service}{}/", place.version);
    let own = place.file();
    for name in [format!("{service}types.yaml"), place.types_file()] {
        if let Some(text) = specs.get(&name) {
            registry.read(text, Home::Shared);
        }
    }
    if let Some(text) = specs.get(&own) {
        registry.read(text, Home::Resource);
    }
    for (name, text) in specs {
        let file = name.strip_prefix(&version).unwrap_or_default();
        let is_resource = file.ends_with(".yaml") && !file.contains('/') && file != "types.yaml";
        if is_resource && *name != own {
            registry.read(text, Home::Elsewhere);
        }
    }
    if let Some(text) = specs.get(&format!("{service}service.yaml")) {
        *errors = shared_errors(text).unwrap_or_default();
    }
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
            .filter_map(|(key, error)| Some((key.text.parse().ok()?, error.status)))
            .collect(),
    )
}

/// What to do with a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Print the fragment.
    Fragment,
    /// Print the example file.
    Example,
    /// Write both into `specs/`.
    Write,
}

/// The command. Each page is a file, or the official id of an operation.
///
/// # Errors
/// When a page is not there or cannot be drafted; the others are drafted all the same.
pub fn run(
    workspace: &Workspace,
    pages: &[String],
    docs: Option<&Path>,
    output: Output,
) -> Result<(), Failure> {
    let mut specs: Specs = workspace
        .sources()?
        .iter()
        .map(|(_, file)| (file.path.clone(), file.text.clone()))
        .collect();
    let mut drafter = Drafts::default();
    let mut failures = Vec::new();
    for name in pages {
        let drafted = drafter.one(workspace, name, docs, &specs);
        let done = drafted.and_then(|(page, draft)| {
            for problem in &page.problems {
                eprintln!("not understood: {problem}");
            }
            match output {
                Output::Fragment => print!("{}", draft.fragment()),
                Output::Example => match &draft.example {
                    Some(example) => print!("{example}"),
                    None => eprintln!("{}: the page has no example", page.file),
                },
                Output::Write => {
                    for file in draft.add_to(&mut specs)? {
                        write::write(workspace, &file, &specs[&file])?;
                        println!("{}: {file}", draft.id);
                    }
                }
            }
            Ok(())
        });
        if let Err(failure) = done {
            failures.push(failure.to_string());
        }
    }
    if failures.is_empty() {
        return Ok(());
    }
    Err(Failure::new(failures.join("\n")))
}

/// What the drafts of one run share: the list of operations and what is known of its pages.
#[derive(Default)]
struct Drafts {
    docs: Option<Docs>,
    sharing: BTreeMap<(String, String), Sharing>,
}

impl Drafts {
    fn one(
        &mut self,
        workspace: &Workspace,
        name: &str,
        docs: Option<&Path>,
        specs: &Specs,
    ) -> Result<(Page, Draft), Failure> {
        let file = PathBuf::from(name);
        if self.docs.is_none() {
            self.docs = match (docs, folder_of(&file)) {
                (Some(docs), _) => Some(Docs::open(docs)?),
                (None, Some(folder)) => Docs::open(&folder).ok(),
                (None, None) => Docs::open(&workspace.docs()).ok(),
            };
        }
        let (page, documented) = match &self.docs {
            Some(docs) => {
                let root = docs
                    .root()
                    .canonicalize()
                    .unwrap_or_else(|_| docs.root().to_owned());
                let below = file.canonicalize().ok().and_then(|path| {
                    Some(
                        path.strip_prefix(&root)
                            .ok()?
                            .to_string_lossy()
                            .into_owned(),
                    )
                });
                let found = docs.operations.iter().find(|known| {
                    known.id == name || known.page == name || Some(&known.page) == below.as_ref()
                });
                match (found, below) {
                    (Some(known), _) => (docs.page(&known.page)?, Some(known.clone())),
                    (None, Some(below)) => (docs.page(&below)?, None),
                    (None, None) => {
                        // A page from elsewhere: its address says which operation it describes.
                        let page = read(&file)?;
                        let known = page.endpoint().and_then(|endpoint| {
                            docs.operations.iter().find(|known| {
                                known.method == endpoint.method && known.path == endpoint.path
                            })
                        });
                        let known = known.cloned();
                        (page, known)
                    }
                }
            }
            None => (read(&file)?, None),
        };
        let place = documented
            .as_ref()
            .and_then(|known| Place::of(&known.id, &known.page));
        let siblings = siblings(self.docs.as_ref(), place.as_ref());
        let sharing = match (&self.docs, place) {
            (Some(docs), Some(place)) => {
                let key = (place.service, place.version);
                let found = self.sharing.entry(key.clone());
                found.or_insert_with(|| sharing_of(docs, &key)).clone()
            }
            _ => Sharing::default(),
        };
        let draft = draft(&page, documented.as_ref(), &siblings, &sharing, specs)?;
        Ok((page, draft))
    }
}

fn read(file: &Path) -> Result<Page, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        Failure::new(format!(
            "{}: this is neither a page nor the id of a documented operation: {error}",
            file.display()
        ))
    })?;
    Ok(read_page(&file.to_string_lossy(), &text))
}

/// The folder of pages that a page stands in: the one with the list beside it.
fn folder_of(file: &Path) -> Option<PathBuf> {
    let file = file.canonicalize().ok()?;
    file.ancestors()
        .skip(1)
        .find(|folder| folder.with_file_name("operations.tsv").is_file())
        .map(Path::to_owned)
}

/// The names of the operations of a resource.
fn siblings(docs: Option<&Docs>, place: Option<&Place>) -> Vec<String> {
    let (Some(docs), Some(place)) = (docs, place) else {
        return Vec::new();
    };
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

fn sharing_of(docs: &Docs, (service, version): &(String, String)) -> Sharing {
    let mut pages = Vec::new();
    for known in &docs.operations {
        let Some(place) = Place::of(&known.id, &known.page) else {
            continue;
        };
        if place.service == *service && place.version == *version {
            // A page that cannot be read is reported when it is drafted.
            pages.extend(docs.page(&known.page).ok().map(|page| (page, place)));
        }
    }
    Sharing::of(pages.iter().map(|(page, place)| (page, place.clone())))
}
