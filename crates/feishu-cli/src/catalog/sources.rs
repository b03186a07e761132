// Generated from specs/ by `cargo xtask generate`. Edit the specs, not this file.

//! The services, and the texts of their catalogs.

use super::source::Source;

pub(super) static SOURCES: &[Source] = &[
    Source {
        name: "calendar",
        texts: include_str!("../../catalog/calendar.jsonl"),
    },
    Source {
        name: "helpdesk",
        texts: include_str!("../../catalog/helpdesk.jsonl"),
    },
    Source {
        name: "hire",
        texts: include_str!("../../catalog/hire.jsonl"),
    },
];
