//! A service at a glance: what it is for, its resources, and the operations of each by name.

use feishu_core::operation::Operation;
use serde::Deserialize;

use super::entry::service_names;
use super::nearest::nearest;
use super::source::Source;
use super::sources::SOURCES;
use super::table;

/// A service at a glance.
#[derive(Debug)]
pub(crate) struct Outline {
    /// Its name: `hire`.
    pub(crate) name: &'static str,
    /// What it is for.
    pub(crate) words: Words,
    /// Its resources, in documented order.
    pub(crate) resources: Vec<Resource>,
}

/// A resource at a glance.
#[derive(Debug)]
pub(crate) struct Resource {
    /// Its id: `hire.v1.note`.
    pub(crate) id: &'static str,
    /// What it is.
    pub(crate) words: Words,
    /// Its operations, each with its name: `list`.
    pub(crate) operations: Vec<(&'static str, &'static Operation)>,
}

/// What is to be said of a service or a resource.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Words {
    /// What it is.
    #[serde(default)]
    pub(crate) summary: String,
    /// What the platform calls it, in Chinese or English.
    #[serde(default)]
    pub(crate) title: String,
    /// In which order its operations are called.
    #[serde(default)]
    pub(crate) guide: Option<String>,
}

/// The services of these names, or all. A name that is none comes back with those that it may have been
/// meant for.
pub(crate) fn outlines(names: &[String]) -> Result<Vec<Outline>, (String, Vec<&'static str>)> {
    if let Some(unknown) = names
        .iter()
        .find(|name| service_names().all(|known| known != *name))
    {
        let alike = nearest(unknown, service_names());
        let alike = if alike.is_empty() {
            service_names().collect()
        } else {
            alike
        };
        return Err((unknown.clone(), alike));
    }
    let chosen = SOURCES
        .iter()
        .filter(|source| names.is_empty() || names.iter().any(|chosen| chosen == source.name));
    Ok(chosen.map(outline).collect())
}

fn outline(source: &'static Source) -> Outline {
    let mut resources: Vec<Resource> = Vec::new();
    for whole in source.order().operations {
        let (Some((id, last)), Some(operation)) =
            (whole.rsplit_once('.'), table::operation(source, whole))
        else {
            continue;
        };
        match resources.iter_mut().find(|resource| resource.id == id) {
            Some(resource) => resource.operations.push((last, operation)),
            None => resources.push(Resource {
                id,
                words: words(source.line("resource", id)),
                operations: vec![(last, operation)],
            }),
        }
    }
    Outline {
        name: source.name,
        words: words(Some(source.head())),
        resources,
    }
}

fn words(line: Option<&str>) -> Words {
    let words = line.and_then(|line| serde_json::from_str(line).ok());
    words.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_resource_has_words_and_every_operation_is_in_one() {
        let all = outlines(&[]).expect("all are known");
        let mut operations = 0;
        for service in &all {
            assert!(!service.words.summary.is_empty(), "{}", service.name);
            for resource in &service.resources {
                assert!(!resource.words.summary.is_empty(), "{}", resource.id);
                operations += resource.operations.len();
            }
        }
        assert_eq!(operations, super::super::entry::all().count());
    }

    #[test]
    fn a_service_that_is_none_is_told_with_its_like() {
        let (name, alike) = outlines(&["hier".to_owned()]).expect_err("there is none");
        assert_eq!((name.as_str(), alike), ("hier", vec!["hire"]));
        let (_, all) = outlines(&["xyz".to_owned()]).expect_err("there is none");
        assert_eq!(all, ["calendar", "helpdesk", "hire"]);
    }
}
