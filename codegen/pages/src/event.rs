//! Pages that describe an event.

use serde::Serialize;

use super::address::{operation_id, page_id, path_of};
use super::endpoint::{head_table, only_fields, read_examples};
use super::example::Example;
use super::field::FieldTable;
use super::layout::Layout;
use super::problem::{ProblemKind, Problems};
use super::request::RequestFacts;
use super::section::Section;

/// An event.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Event {
    /// The event's type, such as `hire.talent.deleted_v1`.
    pub event_type: String,
    /// The rest of the head table.
    pub facts: RequestFacts,
    /// The operation by which an app subscribes, where the page tells to call one first.
    pub subscribe: Option<String>,
    /// The fields of what is delivered.
    pub body: Option<FieldTable>,
    /// The example of a delivery.
    pub example: Option<Example>,
}

/// Reads an event from a page's sections.
pub(crate) fn read_event(
    sections: &[Section<'_>],
    layout: Layout,
    problems: &mut Problems,
) -> Event {
    let mut event = Event {
        example: read_examples(sections, "事件体示例", problems)
            .into_iter()
            .next(),
        ..Event::default()
    };
    let before = sections.iter().take_while(|one| one.title != "事件");
    event.subscribe = before.flat_map(Section::links).find_map(subscribing);
    for section in sections {
        match section.title.as_str() {
            "事件" => {
                event.facts.line = section.line;
                if let Some(facts) = head_table(section, problems) {
                    event.facts = facts;
                }
            }
            "事件体" => {
                event.body = only_fields(section, layout, event.example.as_ref(), problems);
            }
            _ => {}
        }
    }
    match event.facts.event_type.clone() {
        Some(event_type) => event.event_type = event_type,
        None => problems.add(
            event.facts.line,
            ProblemKind::Structure,
            "the head table has no row for the event's type",
        ),
    }
    if event.body.is_none() {
        problems.add(
            event.facts.line,
            ProblemKind::Structure,
            "the page does not say what the event holds",
        );
    }
    event
}

/// The operation that a link leads to, where it is one that subscribes.
fn subscribing(link: &str) -> Option<String> {
    let page_id = page_id(path_of(link)?)?;
    let name = page_id.rsplit('/').next()?;
    ["subscribe", "subscription"]
        .contains(&name)
        .then(|| operation_id(&page_id))
        .flatten()
}
