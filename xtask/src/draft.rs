//! `cargo xtask draft`: starts specs from documentation pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use feishu_codegen::model::Service;
use feishu_codegen::source::{SourceFile, Sources};
use feishu_codegen_draft::{
    Draft, Phrases, Sharing, Specs, draft, draft_event, fill, service, sharing, siblings,
};
use feishu_codegen_pages::{Docs, Page, Place, read_page};

use crate::Failure;
use crate::docs::Folder;
use crate::workspace::Workspace;

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

/// The command. Each page is a file, or the official id of an operation or event.
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
                    let files = draft.add_to(&mut specs)?;
                    draft.settle_example(&mut specs);
                    for file in files {
                        // An example that could not be mended is gone.
                        if let Some(text) = specs.get(&file) {
                            write(workspace, &file, text)?;
                            println!("{}: {file}", draft.id);
                        }
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

/// Drafts a service whole from a folder of pages, and says what is left for a person.
///
/// # Errors
/// When the specs or the pages cannot be read, or the pages describe no operation of the service.
pub fn run_service(workspace: &Workspace, name: &str, pages: &Path) -> Result<(), Failure> {
    let sources = workspace.sources()?;
    let specs: Specs = sources
        .iter()
        .map(|(_, file)| (file.path.clone(), file.text.clone()))
        .collect();
    let folder = Folder::of_service(pages)?;
    // The pages of the services that are covered, if they are at hand.
    let phrases = match Folder::open(&workspace.docs()) {
        Ok(covered) => phrases(&specs, &covered.docs),
        Err(_) => Phrases::default(),
    };
    let drafted = service(name, &folder.docs, &phrases, &specs)?;
    for (path, text) in &drafted.files {
        write(workspace, path, text)?;
    }
    let line = workspace_line(workspace, name)?;
    println!(
        "{name}: {} operations and {} events in {} files, {} marks, of which {} are to be filled ({:.1} for each)",
        drafted.operations,
        drafted.events,
        drafted.files.len(),
        drafted.marks,
        drafted.asked,
        drafted.asked as f64 / (drafted.operations + drafted.events).max(1) as f64,
    );
    for one in &drafted.left {
        println!("left for you: {one}");
    }
    if line {
        println!("Cargo.toml: the crate's line is added");
    }
    println!(
        "then: fill the marks in specs/{name}/, `cargo xtask fill {name}` in between, `cargo xtask \
         generate`, and add the crate to the README's table and to the packages of .ci/run"
    );
    Ok(())
}

/// Puts the words that stand beside quotes at every equal quote of a service.
///
/// # Errors
/// When the specs cannot be read or written.
pub fn run_fill(workspace: &Workspace, name: &str) -> Result<(), Failure> {
    let specs: Specs = workspace
        .sources()?
        .iter()
        .map(|(_, file)| (file.path.clone(), file.text.clone()))
        .collect();
    let filled = fill(name, &specs);
    for (path, text) in &filled.files {
        write(workspace, path, text)?;
    }
    for one in &filled.differing {
        println!("left for you, as the words differ elsewhere: {one}");
    }
    println!(
        "{name}: {} marks filled, {} left",
        filled.copied, filled.asked
    );
    Ok(())
}

/// The phrases of the services whose specs are right: one that still holds marks knows none yet.
fn phrases(specs: &Specs, docs: &Docs) -> Phrases {
    let services = specs.keys().filter_map(|path| {
        let (service, _) = path.strip_prefix("specs/")?.split_once('/')?;
        Some(service)
    });
    let services: BTreeSet<&str> = services.collect();
    let lowered: Vec<Service> = services
        .into_iter()
        .flat_map(|name| {
            let files = specs.iter().filter(|(path, _)| {
                let inside = path.strip_prefix("specs/").unwrap_or_default();
                let (folder, _) = inside.split_once('/').unwrap_or((name, ""));
                folder == name
            });
            let files = files.map(|(path, text)| SourceFile {
                path: path.clone(),
                text: text.clone(),
            });
            feishu_codegen::lower(&Sources::new(files.collect())).unwrap_or_default()
        })
        .collect();
    Phrases::of(&lowered, docs)
}

/// Adds a service's crate to the versions that the workspace names, and says whether it did.
fn workspace_line(workspace: &Workspace, name: &str) -> Result<bool, Failure> {
    let krate = format!("feishu-{}", name.replace('_', "-"));
    let path = workspace.root().join("Cargo.toml");
    // A folder of specs alone has no workspace around it.
    let Ok(text) = fs::read_to_string(&path) else {
        return Ok(false);
    };
    if text.contains(&format!("\n{krate} = ")) {
        return Ok(false);
    }
    let Some(at) = text.find("\nfeishu-codegen = ") else {
        return Ok(false);
    };
    let line = format!("\n{krate} = {{ path = \"crates/{krate}\", version = \"0.1.0\" }}");
    write(
        workspace,
        "Cargo.toml",
        &format!("{}{line}{}", &text[..at], &text[at..]),
    )?;
    Ok(true)
}

/// What the drafts of one run share: the list of operations and what is known of its pages.
#[derive(Default)]
struct Drafts {
    docs: Option<Folder>,
    phrases: Option<Phrases>,
    sharing: BTreeMap<(String, String), Sharing>,
}

impl Drafts {
    /// The draft of an event, where the name is that of one or of its page.
    fn event(
        &mut self,
        name: &str,
        file: &Path,
        specs: &Specs,
    ) -> Option<Result<(Page, Draft), Failure>> {
        let Folder { root, docs } = self.docs.as_ref()?;
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let below = file.canonicalize().ok();
        let below = below
            .as_ref()
            .and_then(|path| path.strip_prefix(&root).ok());
        let below = below.map(|path| path.to_string_lossy().into_owned());
        let known = docs.events.iter().find(|known| {
            known.id == name || known.page == name || Some(&known.page) == below.as_ref()
        })?;
        let (siblings, sharing) = match Place::of_event(known) {
            Some(place) => (
                siblings(docs, &place),
                sharing(docs, &place.service, &place.version),
            ),
            None => (Vec::new(), Sharing::default()),
        };
        let phrases = self.phrases.get_or_insert_with(|| phrases(specs, docs));
        let drafted = docs.page(&known.page).and_then(|page| {
            let draft = draft_event(&page, known, &siblings, &sharing, phrases, specs)?;
            Ok((page, draft))
        });
        Some(drafted.map_err(Failure::from))
    }

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
                (Some(docs), _) => Some(Folder::open(docs)?),
                (None, Some(folder)) => Folder::open(&folder).ok(),
                (None, None) => Folder::open(&workspace.docs()).ok(),
            };
        }
        if let Some(drafted) = self.event(name, &file, specs) {
            return drafted;
        }
        let (page, documented) = match &self.docs {
            Some(Folder { root, docs }) => {
                let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
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
        let (siblings, sharing) = match (&self.docs, place) {
            (Some(Folder { docs, .. }), Some(place)) => {
                let siblings = siblings(docs, &place);
                let found = self
                    .sharing
                    .entry((place.service.clone(), place.version.clone()));
                let sharing = found
                    .or_insert_with(|| sharing(docs, &place.service, &place.version))
                    .clone();
                (siblings, sharing)
            }
            _ => (Vec::new(), Sharing::default()),
        };
        let phrases = self.phrases.get_or_insert_with(|| match &self.docs {
            Some(Folder { docs, .. }) => phrases(specs, docs),
            None => Phrases::default(),
        });
        let draft = draft(
            &page,
            documented.as_ref(),
            &siblings,
            &sharing,
            phrases,
            specs,
        )?;
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

/// Writes a file of the workspace.
fn write(workspace: &Workspace, name: &str, text: &str) -> Result<(), Failure> {
    let path = workspace.root().join(name);
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder
        .and_then(|()| fs::write(&path, text))
        .map_err(|error| Failure::new(format!("cannot write {name}: {error}")))
}
