//! The operations, one by one.

use feishu_core::operation::{Example, Operation, Service};

use super::nearest;
use super::source::Source;
use super::sources;
use super::text::Text;

/// An operation of the catalog.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry {
    /// What a call runs on.
    pub(crate) table: &'static Operation,
    pub(super) source: &'static Source,
}

impl Entry {
    /// `hire.v1.note.list`.
    pub(crate) fn id(self) -> &'static str {
        self.table.id
    }

    /// What is to be said of it.
    pub(crate) fn text(self) -> Text {
        self.source
            .line("operation", self.id())
            .and_then(Text::read)
            .unwrap_or_default()
    }

    /// The documented example.
    pub(crate) fn example(self) -> Option<&'static Example> {
        let mut examples = self.source.service.examples.iter();
        examples.find(|example| example.operation.id == self.id())
    }
}

/// The services.
pub(crate) fn services() -> impl Iterator<Item = &'static Service> {
    sources::SOURCES.iter().map(|source| source.service)
}

/// Every operation, service by service, in documented order.
pub(crate) fn all() -> impl Iterator<Item = Entry> {
    sources::SOURCES.iter().flat_map(|source| {
        let tables = source.service.operations.iter();
        tables.map(move |table| Entry { table, source })
    })
}

/// The operation of this id.
pub(crate) fn find(id: &str) -> Option<Entry> {
    all().find(|entry| entry.id() == id)
}

/// The ids that are most like one that is none.
pub(crate) fn nearest_ids(id: &str) -> Vec<&'static str> {
    nearest::nearest(id, all().map(Entry::id))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::json::Json;

    #[test]
    fn every_operation_has_words_and_a_schema_of_exactly_its_parameters() {
        let mut seen = 0;
        for entry in all() {
            let text = entry.text();
            assert!(!text.summary.is_empty(), "{}", entry.id());
            let Some(Json::Object(properties)) = text.input.get("properties") else {
                panic!("{} takes no object", entry.id());
            };
            let described: Vec<&str> = properties.iter().map(|(name, _)| name).collect();
            let table: Vec<&str> = entry.table.params.iter().map(|field| field.name).collect();
            assert_eq!(described, table, "{}", entry.id());
            let names: BTreeSet<&str> = table.iter().copied().collect();
            assert_eq!(names.len(), table.len(), "{}: a name twice", entry.id());
            seen += 1;
        }
        let tables: usize = services().map(|service| service.operations.len()).sum();
        assert_eq!(seen, tables);
    }

    #[test]
    fn an_id_that_is_nearly_one_is_put_right() {
        assert_eq!(
            nearest_ids("hire.v1.note.lst").first(),
            Some(&"hire.v1.note.list")
        );
        assert_eq!(
            nearest_ids("hire.note.list").first(),
            Some(&"hire.v1.note.list")
        );
        assert!(nearest_ids("zzzzzzzz").is_empty());
    }
}
