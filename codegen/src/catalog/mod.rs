//! A service as the command line knows it: lines of JSON, one for the service and one for each thing that
//! there is to say something of.
//!
//! What people and models read is in the lines that begin with `operation`, `resource` and `type` ([`words`]),
//! what calls run on in those that begin with `table`, what the mock needs besides in those of `answer`,
//! `example` and `event`. It is text and no static data, since a program writes every reference in its static
//! data when it starts. A line begins with what it is of, and behind the service's own, which says where the
//! file comes from, the lines are sorted: one is found by halving, without reading the others. The service's own
//! line has the documented order.

mod examples;
mod tables;
mod words;

use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use serde::Serialize;

use crate::model::Service;
use crate::openapi::json::Object;

/// The folder of the command line's crate.
const CRATE: &str = "crates/feishu-cli";

/// The catalogs of these services, and the module that compiles them in; by path.
#[must_use]
pub fn catalog(services: &[Service]) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = services
        .par_iter()
        .map(|service| (path(service), lines(service)))
        .collect();
    let module = format!("{CRATE}/src/catalog/sources.rs");
    files.push((module, sources(services)));
    files
}

fn path(service: &Service) -> String {
    format!("{CRATE}/catalog/{}.jsonl", service.name)
}

/// The static list of the services' texts.
fn sources(services: &[Service]) -> String {
    let mut services: Vec<&Service> = services.iter().collect();
    services.sort_by_key(|service| &service.name);
    let mut text = String::from(
        "// Generated from specs/ by `cargo xtask generate`. Edit the specs, not this file.\n\n\
         //! The services, and the texts of their catalogs.\n\n\
         use super::source::Source;\n\n\
         pub(super) static SOURCES: &[Source] = &[\n",
    );
    for service in services {
        let name = &service.name;
        text.push_str(&format!(
            "    Source {{\n        name: {name:?},\n        texts: include_str!(\"../../catalog/{name}.jsonl\"),\n    }},\n",
        ));
    }
    text.push_str("];\n");
    text
}

fn lines(service: &Service) -> String {
    let words = words::lines(service);
    let mut lines: Vec<String> = words.iter().map(line).collect();
    lines.extend(tables::operations(service).iter().map(line));
    lines.extend(tables::answers(service).iter().map(line));
    lines.extend(examples::operations(service).iter().map(line));
    lines.extend(examples::events(service).iter().map(line));
    lines.sort_unstable();
    line(&head(service)) + &lines.concat()
}

fn line(of: &impl Serialize) -> String {
    // Text, numbers and string keys: nothing that JSON could not hold.
    serde_json::to_string(of).unwrap_or_default() + "\n"
}

fn head(service: &Service) -> Object {
    let chinese = service.chinese.as_ref();
    Object::new()
        .with("service", &service.name)
        .with(
            "generated",
            format!(
                "from specs/{} by `cargo xtask generate`: edit the specs, not this file",
                service.name
            ),
        )
        .with("title", &service.title)
        .with("summary", &service.summary)
        .with_some("chinese", chinese.map(|words| &words.title))
        .with_some("guide", service.guide.as_ref())
        .with_list("operations", service.operations().map(|one| &one.id))
        .with_list("events", service.events().map(|one| &one.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceFile, Sources};

    const SERVICE: &str = "service: moon\ntitle: Moon\nsummary: Tides.\n";
    const TIDE: &str = "summary: Tides.\noperations:\n  moon.v1.tide.list:\n    summary: Lists \
        tides.\n    page: /moon/tide/list\n    updated: 2024-01-01\n    http: GET \
        /open-apis/moon/v1/tides\n    identity: tenant\n    query:\n      shore: string!\n    \
        no_example: It is a test.\n";

    fn files() -> Vec<(String, String)> {
        let file = |path: &str, text: &str| SourceFile {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let sources = Sources::new(vec![
            file("specs/moon/service.yaml", SERVICE),
            file("specs/moon/v1/tide.yaml", TIDE),
        ]);
        let services = crate::lower(&sources).expect("the specs are right");
        catalog(&services)
    }

    #[test]
    fn a_line_begins_with_what_it_is_of_and_stands_in_order_behind_the_services() {
        let files = files();
        let (path, text) = &files[0];
        assert_eq!(path, "crates/feishu-cli/catalog/moon.jsonl");
        let starts: Vec<&str> = text
            .lines()
            .map(|line| line.split(',').next().unwrap_or_default())
            .collect();
        assert_eq!(
            starts,
            [
                r#"{"service":"moon""#,
                r#"{"operation":"moon.v1.tide.list""#,
                r#"{"resource":"moon.v1.tide""#,
                r#"{"table":"moon.v1.tide.list""#
            ]
        );
    }

    #[test]
    fn what_an_operation_takes_is_one_object_that_takes_nothing_else() {
        let files = files();
        let line = files[0].1.lines().nth(1).expect("an operation");
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(
            line["input"],
            serde_json::json!({
                "type": "object",
                "properties": {"shore": {"type": "string"}},
                "required": ["shore"],
                "additionalProperties": false,
            })
        );
        assert_eq!(line.get("output"), None);
    }

    #[test]
    fn a_table_says_what_is_not_as_usual() {
        let files = files();
        let line = files[0].1.lines().last().expect("a table");
        assert_eq!(
            line,
            "{\"table\":\"moon.v1.tide.list\",\"method\":\"GET\",\"path\":\"/open-apis/moon/v1/tides\",\
             \"tenant\":true,\"self_built\":true,\"store\":true,\"retry\":\"safe\",\
             \"params\":[{\"name\":\"shore\",\"in\":\"query\",\"required\":true}],\
             \"docs\":\"https://open.feishu.cn/document/moon/tide/list\"}"
        );
    }

    #[test]
    fn the_services_own_line_has_the_documented_order() {
        let files = files();
        let head = files[0].1.lines().next().expect("the service");
        let head: serde_json::Value = serde_json::from_str(head).expect("JSON");
        assert_eq!(head["operations"], serde_json::json!(["moon.v1.tide.list"]));
    }

    #[test]
    fn the_module_compiles_each_service_in() {
        let files = files();
        let (path, text) = &files[1];
        assert_eq!(path, "crates/feishu-cli/src/catalog/sources.rs");
        assert!(text.contains(r#"name: "moon","#));
        assert!(text.contains(r#"include_str!("../../catalog/moon.jsonl")"#));
    }
}
