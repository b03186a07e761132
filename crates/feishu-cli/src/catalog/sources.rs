// Generated from specs/ by `cargo xtask generate`. Edit the specs, not this file.

//! The services: the tables that calls run on, and the texts of their catalogs.

use super::source::Source;

pub(super) static SOURCES: &[Source] = &[
    Source {
        service: &feishu_calendar::SERVICE,
        texts: include_str!("../../catalog/calendar.jsonl"),
    },
    Source {
        service: &feishu_helpdesk::SERVICE,
        texts: include_str!("../../catalog/helpdesk.jsonl"),
    },
    Source {
        service: &feishu_hire::SERVICE,
        texts: include_str!("../../catalog/hire.jsonl"),
    },
];
