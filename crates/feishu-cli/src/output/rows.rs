//! Items, one after the other, in the format that was asked for.

use super::format::Format;
use super::write::{json, text};
use super::{csv, table};
use crate::failure::Failure;
use crate::json::{Json, Object};

/// Writes items as they come.
#[derive(Debug)]
pub(crate) struct Rows {
    format: Format,
    /// The fields that are shown; all where none is named.
    fields: Vec<String>,
    /// The fields that items are documented to have.
    documented: Vec<String>,
    /// What waits until the end: a table is as wide as its widest row, and JSON is one list.
    kept: Vec<Json>,
    begun: bool,
}

/// The items of an answer: the list at this path, or the only list that it has, or itself.
pub(crate) fn of(data: Json, path: Option<&str>) -> Vec<Json> {
    if let Some(found) = path.and_then(|path| data.at(path)) {
        return match found {
            Json::List(items) => items.clone(),
            one => vec![one.clone()],
        };
    }
    match data {
        Json::List(items) => items,
        Json::Object(members) => {
            let lists = members.iter().filter_map(|(_, value)| match value {
                Json::List(items) => Some(items),
                _ => None,
            });
            let lists: Vec<&Vec<Json>> = lists.collect();
            match lists.as_slice() {
                [only] => (*only).clone(),
                _ => vec![Json::Object(members)],
            }
        }
        plain => vec![plain],
    }
}

impl Rows {
    /// Items in this format, with these of their fields, or all that they are documented to have.
    pub(crate) fn new(format: Format, fields: Vec<String>, documented: Vec<String>) -> Self {
        Self {
            format,
            fields,
            documented,
            kept: Vec::new(),
            begun: false,
        }
    }

    /// Takes some more.
    pub(crate) fn add(&mut self, items: Vec<Json>) -> Result<(), Failure> {
        match self.format {
            Format::Json | Format::Table => {
                self.kept.extend(items);
                Ok(())
            }
            Format::Ndjson => {
                let lines = items.iter().map(|item| self.chosen(item).compact() + "\n");
                text(&lines.collect::<String>())
            }
            Format::Csv => {
                let names = self.names(&items);
                let mut rows = Vec::new();
                if !std::mem::replace(&mut self.begun, true) {
                    // Later rows have the columns of the first.
                    self.fields.clone_from(&names);
                    rows.push(names.clone());
                }
                rows.extend(items.iter().map(|item| cells(item, &names)));
                csv::print(&rows)
            }
        }
    }

    /// Writes what waited.
    pub(crate) fn end(self) -> Result<(), Failure> {
        match self.format {
            Format::Ndjson | Format::Csv => Ok(()),
            Format::Json => json(&self.kept.iter().map(|item| self.chosen(item)).collect()),
            Format::Table => {
                let filled = |name: &String| {
                    let mut items = self.kept.iter();
                    !self.fields.is_empty() || items.any(|item| !cell(item, name).is_empty())
                };
                let names: Vec<String> =
                    self.names(&self.kept).into_iter().filter(filled).collect();
                let rows: Vec<_> = self.kept.iter().map(|item| cells(item, &names)).collect();
                table::print(&names, &rows)
            }
        }
    }

    /// An item with the fields that were asked for.
    fn chosen(&self, item: &Json) -> Json {
        if self.fields.is_empty() {
            return item.clone();
        }
        let fields = self.fields.iter().map(|name| {
            let value = item.at(name).cloned().unwrap_or(Json::Null);
            (name.clone(), value)
        });
        Json::Object(fields.collect::<Object>())
    }

    /// The names of the columns.
    fn names(&self, items: &[Json]) -> Vec<String> {
        if !self.fields.is_empty() {
            return self.fields.clone();
        }
        let mut names = self.documented.clone();
        for item in items {
            if let Json::Object(members) = item {
                for (name, _) in members.iter() {
                    if !names.iter().any(|known| known == name) {
                        names.push(name.to_owned());
                    }
                }
            }
        }
        if names.is_empty() {
            names.push("value".to_owned());
        }
        names
    }
}

fn cells(item: &Json, names: &[String]) -> Vec<String> {
    names.iter().map(|name| cell(item, name)).collect()
}

/// What stands in a cell; nothing for what is absent.
fn cell(item: &Json, name: &str) -> String {
    let value = match item {
        Json::Object(_) | Json::List(_) => item.at(name),
        plain => Some(plain),
    };
    match value {
        None | Some(Json::Null) => String::new(),
        Some(Json::Text(text)) => text.clone(),
        Some(other) => other.compact(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).expect("it is JSON")
    }

    #[test]
    fn the_items_of_an_answer_are_its_list_or_itself() {
        let two = json(r#"{"a":{"items":[1,2]},"b":[3]}"#);
        assert_eq!(of(two.clone(), Some("a.items")), [json("1"), json("2")]);
        assert_eq!(of(two, None), [json("3")]);
        let none = json(r#"{"x":1}"#);
        assert_eq!(of(none.clone(), None), [none]);
    }

    #[test]
    fn columns_are_what_is_asked_for_or_documented_or_there() {
        let items = [json(r#"{"id":"1","new":true}"#)];
        let rows = |fields: &[&str], documented: &[&str]| {
            let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
            Rows::new(Format::Csv, own(fields), own(documented))
        };
        assert_eq!(rows(&["a.b"], &["id"]).names(&items), ["a.b"]);
        assert_eq!(
            rows(&[], &["id", "text"]).names(&items),
            ["id", "text", "new"]
        );
        assert_eq!(rows(&[], &[]).names(&[json("1")]), ["value"]);
        assert_eq!(
            cells(&items[0], &["id".to_owned(), "x".to_owned()]),
            ["1", ""]
        );
    }

    #[test]
    fn fields_are_chosen_by_their_paths() {
        let rows = Rows::new(
            Format::Json,
            vec!["a.b".to_owned(), "c".to_owned()],
            Vec::new(),
        );
        let item = json(r#"{"a":{"b":1,"x":2},"d":3}"#);
        assert_eq!(rows.chosen(&item).compact(), r#"{"a.b":1,"c":null}"#);
    }
}
