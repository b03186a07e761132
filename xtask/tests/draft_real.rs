//! Drafts of the platform's own pages, which are not part of this repository.
//!
//! They are looked for in `FEISHU_DOCS`, else in `../shared/docs` beside the workspace. Where
//! there are none, there is nothing to draft.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use feishu_codegen::source::{SourceFile, Sources};
use feishu_codegen_audit::{Scope, audit};
use feishu_codegen_draft::{Draft, Phrases, Sharing, Specs, draft, draft_event};
use feishu_codegen_pages::{Docs, Documented, Page, Place};
use xtask::docs::Folder;

/// Operations whose page shows an example that its own tables do not allow; each was looked at.
const CONTRADICTORY: [&str; 13] = [
    "helpdesk.v1.agent.schedules.get",
    "helpdesk.v1.agent_skill.create",
    "helpdesk.v1.faq.search",
    "helpdesk.v1.ticket.start_service",
    "hire.v1.interview_record.list",
    "hire.v1.job_requirement.list_by_id",
    "hire.v1.talent.combined_create",
    "hire.v1.talent.combined_update",
    "hire.v1.talent_operation_log.search",
    "hire.v1.talent_pool.search",
    "hire.v1.website.job_post.list",
    "meeting_room.freebusy.batch_get",
    "meeting_room.summary.batch_get",
];

/// Where a draft does not follow its page: strings whose examples are objects, a table without
/// depth.
const DIFFERENT: [&str; 7] = [
    "helpdesk.v1.agent.agent_email response.agents.type",
    "helpdesk.v1.agent_skill.create body.rules[].operand.type",
    "helpdesk.v1.agent_skill.get response.agent_skill.rules[].operand.type",
    "helpdesk.v1.agent_skill.patch body.agent_skill.rules[].operand.type",
    "helpdesk.v1.agent_skill_rule.list response.rules[].operand.type",
    "helpdesk.v1.ticket.message.create body.content.type",
    "helpdesk.v1.ticket_customized_field.patch body.nesting",
];

/// Services and their facts, as short as they can be.
const SERVICES: [&str; 3] = ["calendar", "helpdesk", "hire"];

fn real_docs() -> Option<Docs> {
    let root = match std::env::var_os("FEISHU_DOCS") {
        Some(path) => PathBuf::from(path),
        None => Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/docs"),
    };
    root.is_dir()
        .then(|| Folder::open(&root).expect("the list is readable").docs)
}

fn service_specs() -> Specs {
    SERVICES
        .iter()
        .map(|name| {
            let helpdesk = *name == "helpdesk";
            let text =
                format!("service: {name}\ntitle: {name}\nsummary: Words.\nhelpdesk: {helpdesk}\n");
            (format!("specs/{name}/service.yaml"), text)
        })
        .collect()
}

/// The pages with their places, and what their resources share.
struct World {
    pages: Vec<(Documented, Page, Place)>,
    sharing: BTreeMap<(String, String), Sharing>,
}

impl World {
    fn open() -> Option<Self> {
        let docs = real_docs()?;
        let pages: Vec<(Documented, Page, Place)> = docs
            .operations
            .iter()
            .map(|known| {
                let page = docs.page(&known.page).expect("the page is readable");
                let place = Place::of(&known.id, &known.page).expect("an id has a place");
                (known.clone(), page, place)
            })
            .collect();
        let mut groups: BTreeMap<(String, String), Vec<(&Page, Place)>> = BTreeMap::new();
        for (_, page, place) in &pages {
            let key = (place.service.clone(), place.version.clone());
            groups.entry(key).or_default().push((page, place.clone()));
        }
        let sharing = groups
            .into_iter()
            .map(|(key, pages)| (key, Sharing::of(pages)))
            .collect();
        Some(Self { pages, sharing })
    }

    fn draft(&self, index: usize, specs: &Specs) -> Draft {
        let (known, page, place) = &self.pages[index];
        let siblings: Vec<String> = self
            .pages
            .iter()
            .filter(|(_, _, other)| other.file() == place.file())
            .map(|(_, _, other)| other.name.clone())
            .collect();
        let sharing = &self.sharing[&(place.service.clone(), place.version.clone())];
        draft(
            page,
            Some(known),
            &siblings,
            sharing,
            &Phrases::default(),
            specs,
        )
        .expect("the page can be drafted")
    }
}

/// Does what a writer does, without thought: words for every mark, no quotes.
fn filled(specs: &Specs) -> Specs {
    let mut count = 0;
    specs
        .iter()
        .map(|(name, text)| {
            let mut out = String::new();
            for line in text.lines() {
                let line = match line.find("  #? ") {
                    Some(at) => &line[..at],
                    None => line,
                };
                let mut parts = line.split("???");
                out.push_str(parts.next().unwrap_or_default());
                for part in parts {
                    count += 1;
                    out.push_str(&format!("words_{count}"));
                    out.push_str(part);
                }
                out.push('\n');
            }
            (name.clone(), out)
        })
        .collect()
}

fn mistakes(specs: &Specs) -> Vec<String> {
    let sources = sources(specs);
    match feishu_codegen::lower(&sources) {
        Ok(_) => Vec::new(),
        Err(found) => found
            .render(&sources)
            .split("\n\n")
            .filter(|part| part.starts_with("error"))
            .map(str::to_owned)
            .collect(),
    }
}

/// The specs without the examples that do not fit them: what the page shows there is no fault of
/// the draft.
fn without_misfits(specs: &Specs, mistakes: &[String]) -> Specs {
    let mut specs = specs.clone();
    for mistake in mistakes {
        let at = mistake.find("specs/").expect("a mistake names its file");
        let file = mistake[at..].split(':').next().unwrap_or_default();
        assert!(file.ends_with(".json"), "{mistake}");
        if specs.remove(file).is_none() {
            continue;
        }
        let (folder, name) = file.split_once("/examples/").expect("an example");
        let (resource, name) = name
            .trim_end_matches(".json")
            .rsplit_once('.')
            .expect("a resource and an operation");
        let resource_file = format!("{folder}/{resource}.yaml");
        let text = specs.get_mut(&resource_file).expect("the resource");
        let head = text
            .lines()
            .find(|line| line.starts_with("  ") && line.ends_with(&format!("{resource}.{name}:")))
            .expect("the operation")
            .to_owned();
        *text = text.replace(&head, &format!("{head}\n    no_example: Words."));
    }
    specs
}

fn sources(specs: &Specs) -> Sources {
    let files = specs.iter().map(|(path, text)| SourceFile {
        path: path.clone(),
        text: text.clone(),
    });
    Sources::new(files.collect())
}

/// Where the drafts differ from their pages, but for examples.
fn differences(specs: &Specs) -> Vec<String> {
    let docs = real_docs().expect("the pages are there");
    let scope = Scope {
        only_covered: true,
        ..Scope::default()
    };
    let sources = sources(specs);
    let services = feishu_codegen::lower(&sources)
        .unwrap_or_else(|found| panic!("{}", found.render(&sources)));
    let report = audit(&services, &sources, &docs, &scope);
    report
        .differences
        .into_iter()
        .filter(|one| !one.spot.starts_with("example"))
        .map(|one| format!("{} {}", one.operation, one.spot))
        .collect()
}

#[test]
fn every_page_gives_a_fragment_that_agrees_with_it() {
    let Some(world) = World::open() else { return };
    let mut contradictory = BTreeSet::new();
    let mut different = Vec::new();
    for index in 0..world.pages.len() {
        let draft = world.draft(index, &service_specs());
        let place = draft.place.clone().expect("the id is known");
        let service = format!("specs/{}/service.yaml", place.service);
        let mut specs = Specs::from([
            (place.file(), draft.fragment()),
            (service.clone(), service_specs()[&service].clone()),
        ]);
        if let Some(example) = &draft.example {
            specs.insert(place.example_file(), example.clone());
        }
        let specs = filled(&specs);
        let found = mistakes(&specs);
        for mistake in &found {
            assert!(mistake.starts_with("error: the example"), "{mistake}");
            contradictory.insert(draft.id.clone());
        }
        let mut differing = differences(&without_misfits(&specs, &found));
        if !found.is_empty() {
            // Drafted by an example that is gone now: it showed what is a time.
            differing.retain(|one| !one.ends_with(".time"));
        }
        different.extend(differing);
    }
    let contradictory: Vec<&str> = contradictory.iter().map(String::as_str).collect();
    assert_eq!(contradictory, CONTRADICTORY);
    assert_eq!(different, DIFFERENT);
}

#[test]
fn all_pages_together_pass_once_their_marks_are_filled() {
    let Some(world) = World::open() else { return };
    let mut specs = service_specs();
    for index in 0..world.pages.len() {
        let draft = world.draft(index, &specs);
        draft.add_to(&mut specs).expect("the draft has a place");
    }
    let specs = filled(&specs);
    let found = mistakes(&specs);
    for mistake in &found {
        assert!(mistake.starts_with("error: the example"), "{mistake}");
    }
    let specs = without_misfits(&specs, &found);
    let different = differences(&specs);
    // What pages share they do not all describe alike: a type's defaults, scopes and advice are
    // those of the page that was drafted first.
    let shared = |one: &String| {
        [".default", ".deprecated", ".scopes"]
            .iter()
            .any(|aspect| one.ends_with(aspect))
    };
    let different: Vec<String> = different.into_iter().filter(|one| !shared(one)).collect();
    assert_eq!(different, DIFFERENT);
}

/// The operation that subscribes to an event is not drafted here.
fn without_subscription(fragment: &str) -> String {
    let lines = fragment.lines();
    let kept = lines.filter(|line| !line.trim_start().starts_with("subscribe: "));
    kept.map(|line| format!("{line}\n")).collect()
}

#[test]
fn every_page_of_an_event_gives_a_fragment_that_agrees_with_it() {
    let Some(docs) = real_docs() else { return };
    assert!(docs.events.len() >= 22, "{:?}", docs.events);
    for known in &docs.events {
        let page = docs.page(&known.page).expect("the page is readable");
        let place = Place::of_event(known).expect("the event has a place");
        let sharing = Sharing::default();
        let phrases = Phrases::default();
        let draft = draft_event(&page, known, &[], &sharing, &phrases, &service_specs());
        let draft = draft.expect("the page can be drafted");
        let service = format!("specs/{}/service.yaml", place.service);
        let mut specs = Specs::from([
            (place.file(), without_subscription(&draft.fragment())),
            (service.clone(), service_specs()[&service].clone()),
        ]);
        if let Some(example) = &draft.example {
            specs.insert(place.example_file(), example.clone());
        }
        let specs = filled(&specs);
        assert_eq!(mistakes(&specs), Vec::<String>::new(), "{}", known.id);
        // One type stands for all three IDs of a user, whose scope only some rows of a page name.
        let mut different = differences(&specs);
        different.retain(|one| !one.ends_with("user_id.scopes"));
        // The page shows fields in what its table calls texts.
        different.retain(|one| !one.ends_with("payload.meeting_rooms[].type"));
        different.retain(|one| !one.ends_with(" subscribe"));
        assert_eq!(different, Vec::<String>::new());
    }
}
