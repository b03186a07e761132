//! The documented operations and events: their ids, their pages, their places in `specs/`.

use std::collections::BTreeMap;
use std::fmt;

use feishu_codegen::model::is_version;
use feishu_codegen::naming;

use crate::address;
use crate::endpoint::Endpoint;
use crate::page::{Page, read_page};

/// Why a list, a page or what was to be made of one cannot be used, ready to print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused(String);

impl Refused {
    /// A refusal with its message.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

/// Documentation pages, with the list of the operations that they describe.
#[derive(Debug, Clone)]
pub struct Docs {
    /// The text of each page, by its path.
    texts: BTreeMap<String, String>,
    /// The operations, in the order of the list.
    pub operations: Vec<Documented>,
    /// The events, in the order of their pages.
    pub events: Vec<DocumentedEvent>,
}

/// An event that a page describes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentedEvent {
    /// Its official type.
    pub id: String,
    /// Its page, below the folder of pages.
    pub page: String,
    /// The API that the page's address names, where it names one.
    pub page_id: Option<String>,
}

/// An operation of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Documented {
    /// Its official id.
    pub id: String,
    /// Whether the list gives the id; else it was made from the path.
    pub id_given: bool,
    /// `GET`.
    pub method: String,
    /// `/open-apis/hire/v1/notes/:note_id`.
    pub path: String,
    /// Its page, below the folder of pages.
    pub page: String,
}

impl Docs {
    /// Pages by their paths, with the text of the list of operations.
    ///
    /// # Errors
    /// With the line at which the list is not as it should be.
    pub fn with_list(texts: BTreeMap<String, String>, list: &str) -> Result<Self, Refused> {
        Ok(Self {
            operations: parse_list(list)?,
            events: events(&texts),
            texts,
        })
    }

    /// Pages by their paths, without a list: the operations are found in the pages themselves. An
    /// operation's id comes from the page's address where that goes with the URL, else from the URL.
    #[must_use]
    pub fn of_pages(texts: BTreeMap<String, String>) -> Self {
        let mut operations: Vec<Documented> = Vec::new();
        for (name, text) in &texts {
            let page = read_page(name, text);
            let Some(endpoint) = page.endpoint() else {
                continue;
            };
            if endpoint.method.is_empty() || endpoint.path.is_empty() {
                continue;
            }
            let (mut id, id_given) = id_of_endpoint(page.page_id.as_deref(), endpoint);
            if operations.iter().any(|known| known.id == id) {
                id = format!("{id}_{}", endpoint.method.to_lowercase());
            }
            let same = id.clone();
            let mut number = 2;
            while operations.iter().any(|known| known.id == id) {
                id = format!("{same}{number}");
                number += 1;
            }
            operations.push(Documented {
                id,
                id_given,
                method: endpoint.method.clone(),
                path: endpoint.path.clone(),
                page: name.clone(),
            });
        }
        // A name cannot be that of an operation and of a resource below.
        let ids: Vec<String> = operations.iter().map(|known| known.id.clone()).collect();
        for known in &mut operations {
            let inside = format!("{}.", known.id);
            if ids.iter().any(|other| other.starts_with(&inside)) {
                known.id = format!("{}_{}", known.id, known.method.to_lowercase());
            }
        }
        Self {
            events: events(&texts),
            texts,
            operations,
        }
    }

    /// The paths of all pages, in their order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// The text of a page, by its path.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// One page, by its path.
    ///
    /// # Errors
    /// When there is none.
    pub fn page(&self, name: &str) -> Result<Page, Refused> {
        match self.texts.get(name) {
            Some(text) => Ok(read_page(name, text)),
            None => Err(Refused::new(format!("there is no page {name}"))),
        }
    }
}

/// The events that pages describe.
fn events(texts: &BTreeMap<String, String>) -> Vec<DocumentedEvent> {
    let mut found = Vec::new();
    // The row that names the event; few pages have it, and the others are not read for it.
    for (name, text) in texts
        .iter()
        .filter(|(_, text)| text.contains("| 事件类型 |"))
    {
        let page = read_page(name, text);
        if let Some(event) = page.event().filter(|event| !event.event_type.is_empty()) {
            found.push(DocumentedEvent {
                id: event.event_type.clone(),
                page: name.clone(),
                page_id: page.page_id.clone(),
            });
        }
    }
    found
}

fn parse_list(text: &str) -> Result<Vec<Documented>, Refused> {
    let mut operations = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        let cells: Vec<&str> = line.split('\t').collect();
        let [id, method, path, page] = cells[..] else {
            return Err(Refused::new(format!(
                "{}: expected an id, a method, a path and a page with tabs between, found {} cells",
                index + 1,
                cells.len()
            )));
        };
        // Operations of projects without versions have no id in the API explorer.
        let id_given = id != "-";
        operations.push(Documented {
            id: if id_given {
                id.to_owned()
            } else {
                id_of_path(path)
            },
            id_given,
            method: method.to_owned(),
            path: path.to_owned(),
            page: page.to_owned(),
        });
    }
    Ok(operations)
}

/// The id of an endpoint, and whether the page's address gives it.
fn id_of_endpoint(page_id: Option<&str>, endpoint: &Endpoint) -> (String, bool) {
    let path = endpoint.path.trim_start_matches("/open-apis/");
    let words: Vec<&str> = path.split('/').filter(|word| !word.is_empty()).collect();
    let versioned = words.get(1).is_some_and(|word| is_version(word));
    let (project, rest) = words.split_at(words.len().min(1 + usize::from(versioned)));
    let project = project.join(".");
    let named = page_id.and_then(|page_id| {
        let (folder, rest) = page_id.split_once('/')?;
        let folder = folder.replace('-', ".");
        (folder == project && rest.contains('/')).then_some(rest)
    });
    let rest: Vec<String> = match named {
        Some(named) => address::words(named).collect(),
        None => rest
            .iter()
            .filter(|word| !word.starts_with(':'))
            .map(|word| naming::snake(word))
            .collect(),
    };
    let mut rest: Vec<String> = rest.into_iter().filter(|word| !word.is_empty()).collect();
    if rest.is_empty() {
        rest.push(project.split('.').next().unwrap_or_default().to_owned());
    }
    if rest.len() == 1 {
        rest.push(endpoint.method.to_lowercase());
    }
    (format!("{project}.{}", rest.join(".")), named.is_some())
}

fn id_of_path(path: &str) -> String {
    let words = path
        .trim_start_matches("/open-apis/")
        .split('/')
        .filter(|word| !word.starts_with(':'));
    words.collect::<Vec<_>>().join(".")
}

/// Where an operation belongs in `specs/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// `hire`.
    pub service: String,
    /// The folder: `v1`, or the name of a project without versions.
    pub version: String,
    /// The words of the resource.
    pub resource: Vec<String>,
    /// The operation's own name.
    pub name: String,
}

impl Place {
    /// The place of an operation, by its id; projects without versions belong to the service whose
    /// pages they stand among.
    #[must_use]
    pub fn of(id: &str, page: &str) -> Option<Self> {
        let words: Vec<&str> = id.split('.').collect();
        let (service, version, rest) = if words.len() > 3 && is_version(words[1]) {
            (words[0], words[1], &words[2..])
        } else {
            (
                service_of_page(page).unwrap_or(words[0]),
                words[0],
                &words[1..],
            )
        };
        let (name, resource) = rest.split_last()?;
        if resource.is_empty() {
            return None;
        }
        Some(Self {
            service: service.to_owned(),
            version: version.to_owned(),
            resource: resource.iter().map(|word| (*word).to_owned()).collect(),
            name: (*name).to_owned(),
        })
    }

    /// The place of an event. In the second schema its type says it:
    /// `hire.application.stage_changed_v1`. Older types are one word, and there the page's address
    /// says it, else the event stands in a file for such.
    #[must_use]
    pub fn of_event(event: &DocumentedEvent) -> Option<Self> {
        let (folder, _) = event.page.split_once('/')?;
        let (service, folder_version) = folder.rsplit_once('-')?;
        let words: Vec<&str> = event.id.split('.').collect();
        let (project, resource, name, version) = match words.as_slice() {
            [project, resource @ .., name] if !resource.is_empty() => {
                let (_, version) = name.rsplit_once('_')?;
                (*project, resource.to_vec(), *name, version)
            }
            [name] => {
                let page_id = event.page_id.as_deref().unwrap_or_default();
                let mut words: Vec<&str> = page_id.split('/').collect();
                words.pop();
                let project = words.first().and_then(|first| first.rsplit_once('-'));
                let (project, version) = project.unwrap_or((service, folder_version));
                let resource = words.get(1).copied().unwrap_or("event");
                (project, vec![resource], *name, version)
            }
            _ => return None,
        };
        Some(Self {
            service: service.to_owned(),
            version: if project == service {
                version.to_owned()
            } else {
                project.to_owned()
            },
            resource: resource.into_iter().map(naming::snake).collect(),
            name: name.to_owned(),
        })
    }

    /// `specs/hire/v1/note.yaml`.
    #[must_use]
    pub fn file(&self) -> String {
        format!(
            "specs/{}/{}/{}.yaml",
            self.service,
            self.version,
            self.resource.join(".")
        )
    }

    /// `specs/hire/v1/types.yaml`.
    #[must_use]
    pub fn types_file(&self) -> String {
        format!("specs/{}/{}/types.yaml", self.service, self.version)
    }

    /// `specs/hire/v1/examples/note.list.json`.
    #[must_use]
    pub fn example_file(&self) -> String {
        format!(
            "specs/{}/{}/examples/{}.{}.json",
            self.service,
            self.version,
            self.resource.join("."),
            self.name
        )
    }
}

/// `hire` of `hire-v1/note/list.md`.
#[must_use]
pub fn service_of_page(page: &str) -> Option<&str> {
    let folder = page.split('/').next()?;
    let (service, version) = folder.rsplit_once("-v")?;
    version.parse::<u32>().is_ok().then_some(service)
}

#[cfg(test)]
mod tests {
    use super::{DocumentedEvent, Place, id_of_path};

    #[test]
    fn an_event_belongs_where_its_type_or_its_page_says() {
        for (id, page, page_id, file) in [
            (
                "calendar.calendar.event.changed_v4",
                "calendar-v4/calendar-event/events/changed.md",
                None,
                "specs/calendar/v4/calendar.event.yaml",
            ),
            (
                "meeting_room.meeting_room.status_changed_v1",
                "calendar-v4/meeting-room-event/event/status_changed.md",
                None,
                "specs/calendar/meeting_room/meeting_room.yaml",
            ),
            (
                "third_party_meeting_room_event_created",
                "calendar-v4/meeting-room-event/event/third.md",
                Some("meeting_room-v1/event/third-room-event-changes"),
                "specs/calendar/meeting_room/event.yaml",
            ),
            (
                "approval_task",
                "approval-v4/event/task.md",
                None,
                "specs/approval/v4/event.yaml",
            ),
        ] {
            let event = DocumentedEvent {
                id: id.to_owned(),
                page: page.to_owned(),
                page_id: page_id.map(str::to_owned),
            };
            let place = Place::of_event(&event).expect(id);
            assert_eq!(place.file(), file);
        }
    }

    #[test]
    fn an_id_says_where_an_operation_belongs() {
        let place = Place::of("hire.v1.job.manager.get", "hire-v1/job/get.md").expect("a place");
        assert_eq!(place.file(), "specs/hire/v1/job.manager.yaml");
        assert_eq!(
            place.example_file(),
            "specs/hire/v1/examples/job.manager.get.json"
        );
    }

    #[test]
    fn a_project_without_versions_belongs_to_the_service_of_its_page() {
        let id = id_of_path("/open-apis/meeting_room/freebusy/batch_get");
        let place = Place::of(&id, "calendar-v4/meeting-room/x.md").expect("a place");
        assert_eq!(place.file(), "specs/calendar/meeting_room/freebusy.yaml");
        assert_eq!(place.name, "batch_get");
    }
}
