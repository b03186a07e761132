//! The operations, one by one.

use feishu_core::operation::{Example, Operation};

use super::source::Source;
use super::sources::SOURCES;
use super::text::Text;
use super::{nearest, table};

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
    pub(crate) fn text(self) -> &'static Text {
        let line = self.source.line("operation", self.id());
        line.and_then(Text::of).unwrap_or(Text::none())
    }

    /// The documented example.
    pub(crate) fn example(self) -> Option<&'static Example> {
        table::example(self.source, self.id())
    }
}

/// The services by name.
pub(crate) fn service_names() -> impl Iterator<Item = &'static str> {
    SOURCES.iter().map(|source| source.name)
}

/// The operation of this id.
pub(crate) fn find(id: &str) -> Option<Entry> {
    SOURCES.iter().find_map(|source| {
        let table = table::operation(source, id)?;
        Some(Entry { table, source })
    })
}

/// The ids of all operations, service by service, in documented order.
fn ids() -> impl Iterator<Item = &'static str> {
    SOURCES.iter().flat_map(|source| source.order().operations)
}

/// The ids that are most like one that is none.
pub(crate) fn nearest_ids(id: &str) -> Vec<&'static str> {
    nearest::nearest(id, ids())
}

/// Every operation.
#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = Entry> {
    ids().map(|id| find(id).unwrap_or_else(|| panic!("{id} cannot be read")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::json::Json;

    #[test]
    fn every_operation_has_words_and_a_schema_of_exactly_its_parameters() {
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
        }
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
