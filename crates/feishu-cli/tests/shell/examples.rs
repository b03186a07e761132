//! Every operation is called through the program from its documented example, with parameters as
//! words and as a file, and the request that arrives is the documented one.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use feishu_core::operation::{Body, Example, Kind, Place};
use feishu_mock::{MockServer, RecordedRequest};
use serde_json::{Map, Value};

use crate::bench::{Bench, Ran, SERVICES};

/// Processes at a time: each waits more than it computes.
const WORKERS: usize = 4;
pub(crate) const FILE: &str = "a file of no consequence";

/// The parameters of an example as JSON, in the form in which the page sends them.
pub(crate) fn parameters(example: &Example, file: &str) -> Map<String, Value> {
    let body: Value = serde_json::from_str(example.body).unwrap_or_default();
    let mut out = Map::new();
    for field in example.operation.params {
        let texts = match field.place {
            Place::Path => example.path,
            Place::Query => example.query,
            Place::Header => example.headers,
            Place::Body => {
                let value = body.get(field.name).cloned().unwrap_or_default();
                let value = match (example.operation.body, field.kind) {
                    (Body::Multipart, Kind::File) => Value::from(format!("@{file}")),
                    (Body::Multipart, _) if field.required => Value::from("x"),
                    _ => value,
                };
                if !value.is_null() {
                    out.insert(field.name.to_owned(), value);
                }
                continue;
            }
        };
        let texts: Vec<Value> = texts
            .iter()
            .filter(|(name, _)| *name == field.name)
            .map(|(_, text)| Value::from(*text))
            .collect();
        match texts.as_slice() {
            [] => {}
            [text] => {
                out.insert(field.name.to_owned(), text.clone());
            }
            _ => {
                out.insert(field.name.to_owned(), Value::from(texts));
            }
        }
    }
    out
}

/// The same as words.
fn words(parameters: &Map<String, Value>) -> Vec<String> {
    parameters
        .iter()
        .flat_map(|(name, value)| match value {
            Value::String(text) => vec![format!("{name}={text}")],
            Value::Array(items) if !items.is_empty() && items.iter().all(Value::is_string) => items
                .iter()
                .map(|item| format!("{name}={}", item.as_str().expect("it is text")))
                .collect(),
            value => vec![format!("{name}={value}")],
        })
        .collect()
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        plain => plain,
    }
}

/// Checks that a request is the documented one; says what is not.
pub(crate) fn compare(example: &Example, request: &RecordedRequest) -> Result<(), String> {
    let operation = example.operation;
    let said = |what: &str, got: String, documented: String| {
        Err(format!("{what} is {got}, documented is {documented}"))
    };
    if request.method().as_str() != operation.method.as_str() {
        return said(
            "the method",
            request.method().to_string(),
            operation.method.to_string(),
        );
    }
    for (name, value) in example.path {
        if request.path_param(name) != Some(value) {
            return said(
                name,
                format!("{:?}", request.path_param(name)),
                (*value).to_owned(),
            );
        }
    }
    let mut sent = request.query_pairs().to_vec();
    let documented = example.query.iter();
    let mut documented: Vec<_> = documented
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    sent.sort();
    documented.sort();
    if sent != documented {
        return said("the query", format!("{sent:?}"), format!("{documented:?}"));
    }
    for (name, value) in example.headers {
        if request.header(name) != Some(value) {
            return said(
                name,
                format!("{:?}", request.header(name)),
                (*value).to_owned(),
            );
        }
    }
    match operation.body {
        Body::Json => {
            let sent = request.json().map(without_nulls).unwrap_or_default();
            let mut documented: Value = serde_json::from_str(example.body).unwrap_or_default();
            if documented.is_null() {
                documented = Map::new().into();
            }
            let documented = without_nulls(documented);
            // A key that the client fills in is nowhere documented.
            let filled = match operation.retry {
                feishu_core::operation::Retry::Idempotent(key) if key.fill => {
                    Some(operation.params[key.param].name)
                }
                _ => None,
            };
            let mut sent = sent;
            if let (Some(name), Some(members)) = (filled, sent.as_object_mut())
                && documented.get(name).is_none()
            {
                members.remove(name);
            }
            if sent != documented {
                return said("the body", sent.to_string(), documented.to_string());
            }
        }
        Body::Multipart => {
            for field in operation.params {
                if matches!(field.kind, Kind::File) {
                    let part = request.part(field.name).map(|part| part.bytes().to_vec());
                    if part.as_deref() != Some(FILE.as_bytes()) {
                        return said(field.name, format!("{part:?}"), FILE.to_owned());
                    }
                }
            }
        }
        Body::None => {}
    }
    Ok(())
}

#[test]
fn every_documented_example_arrives_as_documented_from_words_and_from_a_file() {
    // Examples have values that their pages do not list.
    let bench = Bench::of(MockServer::builder().allow_unknown_enum_values());
    let upload = bench.folder.path().join("upload.bin");
    std::fs::write(&upload, FILE).expect("a file");
    let upload = upload.to_str().expect("a name");
    let examples: Vec<&Example> = SERVICES
        .iter()
        .flat_map(|service| service.examples)
        .collect();
    assert!(examples.len() > 250, "{} are too few", examples.len());
    let next = AtomicUsize::new(0);
    let failures = thread::scope(|scope| {
        let workers = (0..WORKERS).map(|_| {
            scope.spawn(|| {
                let mut failures = Vec::new();
                while let Some(example) = examples.get(next.fetch_add(1, Ordering::Relaxed)) {
                    failures.extend(tried(&bench, example, upload));
                }
                failures
            })
        });
        let workers: Vec<_> = workers.collect();
        let found = workers
            .into_iter()
            .map(|worker| worker.join().expect("a worker"));
        found.flatten().collect::<Vec<_>>()
    });
    assert!(
        failures.is_empty(),
        "{} failed:\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// Calls an operation in both ways; says what went wrong.
fn tried(bench: &Bench, example: &Example, upload: &str) -> Vec<String> {
    let id = example.operation.id;
    let parameters = parameters(example, upload);
    let file = bench.folder.path().join(format!("{id}.json"));
    let text = Value::from(parameters.clone()).to_string();
    std::fs::write(&file, text).expect("a file");
    let kept = bench.folder.path().join(format!("{id}.out"));
    let mut more = vec!["--yes".to_owned()];
    if example.operation.answer == feishu_core::operation::Answer::Binary {
        more.extend(["-o".to_owned(), kept.display().to_string()]);
    }
    let ways: BTreeMap<&str, Vec<String>> = BTreeMap::from([
        ("as words", words(&parameters)),
        (
            "as a file",
            vec!["--data".to_owned(), format!("@{}", file.display())],
        ),
    ]);
    let mut failures = Vec::new();
    for (count, (way, given)) in ways.into_iter().enumerate() {
        let mut arguments = vec!["call", id];
        arguments.extend(given.iter().map(String::as_str));
        arguments.extend(more.iter().map(String::as_str));
        let ran = Ran::of(&mut bench.program(&arguments));
        let requests = bench.server.requests_to(id);
        let outcome = match requests.as_slice() {
            requests if requests.len() == count + 1 && ran.code == Some(0) => {
                compare(example, &requests[count])
            }
            requests => Err(format!(
                "{} requests, code {:?}: {}",
                requests.len(),
                ran.code,
                ran.err.trim()
            )),
        };
        if let Err(what) = outcome {
            failures.push(format!("{id} {way}: {what}"));
            break;
        }
    }
    failures
}
