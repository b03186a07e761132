//! What is read from the catalog is what the service crates hold.

use feishu_core::event::Example as EventExample;
use feishu_core::operation::{Answered, Example, Field, Kind, Operation, Service, Shape};

use super::super::source::Source;
use super::super::sources::SOURCES;
use super::{example, operation, services};

const CRATES: [&Service; 3] = [
    &feishu_calendar::SERVICE,
    &feishu_helpdesk::SERVICE,
    &feishu_hire::SERVICE,
];

/// How often an object is looked at inside of itself: those of the crates have no end.
const ROUNDS: usize = 3;

// Every type is taken apart whole, so that a fact that is added to it cannot be forgotten here.

fn told_operation(of: &Operation) -> String {
    let Operation {
        id,
        method,
        path,
        identities,
        apps,
        scopes,
        field_scopes,
        limits,
        special_limit,
        retry,
        helpdesk,
        secrets,
        params,
        rules,
        body,
        answer,
        page,
        errors,
        docs,
    } = of;
    let plain = (
        (id, method, path, identities, apps, scopes, field_scopes),
        (limits, special_limit, retry, helpdesk, secrets, rules),
        (body, answer, page, errors, docs),
    );
    format!("{plain:#?}\n{}", told_fields(params, &mut Vec::new()))
}

fn told_fields(fields: &'static [Field], within: &mut Vec<&'static str>) -> String {
    let fields = fields.iter().map(|field| {
        let Field {
            name,
            place,
            kind,
            required,
            arity,
            swapped,
            rules,
        } = *field;
        let kind = match kind {
            Kind::Object(shape) => told_shape(shape, within),
            kind => format!("{kind:?}"),
        };
        format!("{name:?} {place:?} {required} {arity:?} {swapped} {rules:?} {kind}\n")
    });
    fields.collect()
}

fn told_shape(shape: &'static Shape, within: &mut Vec<&'static str>) -> String {
    let Shape {
        name,
        fields,
        rules,
    } = shape;
    if within.iter().filter(|known| *known == name).count() == ROUNDS {
        return format!("{name} again");
    }
    within.push(name);
    let fields = told_fields(fields, within);
    within.pop();
    format!("{name} {rules:?} {{\n{fields}}}")
}

fn told_example(of: &Example) -> String {
    let Example {
        operation,
        path,
        query,
        headers,
        body,
        response,
    } = of;
    format!(
        "{:#?}",
        (operation.id, path, query, headers, body, response)
    )
}

fn told_answer(of: &Answered) -> String {
    let Answered { operation, shape } = of;
    format!("{}: {}", operation.id, told_shape(shape, &mut Vec::new()))
}

fn told_event(of: &EventExample) -> String {
    let EventExample { event, json } = of;
    format!("{event:?} {json}")
}

fn same<T>(read: &[T], held: &[T], told: impl Fn(&T) -> String) {
    for (read, held) in read.iter().zip(held) {
        assert_eq!(told(read), told(held));
    }
    assert_eq!(read.len(), held.len());
}

#[test]
fn what_is_read_from_the_catalog_is_what_the_service_crates_hold() {
    assert_eq!(services().len(), CRATES.len());
    for (read, held) in services().iter().zip(CRATES) {
        let Service {
            name,
            operations,
            examples,
            answers,
            events,
            event_examples,
        } = held;
        assert_eq!(read.name, *name);
        same(read.operations, operations, |one| told_operation(one));
        same(read.examples, examples, told_example);
        same(read.answers, answers, told_answer);
        same(read.events, events, |event| format!("{event:?}"));
        same(read.event_examples, event_examples, told_event);
        assert!(!operations.is_empty() && !examples.is_empty() && !answers.is_empty());
        assert!(!event_examples.is_empty());
    }
}

#[test]
fn an_operation_is_read_once_and_of_one_service() {
    for source in SOURCES {
        assert!(operation(source, "hire.v1.nothing.list").is_none());
        for id in source.order().operations {
            let (one, other) = (operation(source, id), operation(source, id));
            let (one, other) = (one.expect("it is there"), other.expect("it is there"));
            assert!(std::ptr::eq(one, other), "{id}");
            let mut others = SOURCES.iter().filter(|other| other.name != source.name);
            assert!(others.all(|other| operation(other, id).is_none()), "{id}");
        }
    }
}

/// What no operation of the services has yet.
static MOON: Source = Source {
    name: "moon",
    texts: r#"{"service":"moon"}
{"example":"moon.v1.tide.get","headers":[["X-Shore","\"north\""]],"response":{"code": 0}}
{"table":"moon.v1.tide.get","method":"GET","path":"/tides","docs":"","errors":[{"status":400,"code":1,"meaning":"\"Low\"."}]}
{"table":"moon.v1.tide.list","method":"READ","path":"/tides","docs":""}
{"table":"moon.v1.tide.turn","method":"PUT","path":"/tides","docs":"","params":[{"name":"by","kind":{"object":"v1.Moon"}}]}
"#,
};

#[test]
fn what_is_escaped_is_read_as_it_is_meant_and_json_to_the_letter() {
    let example = example(&MOON, "moon.v1.tide.get").expect("it is there");
    assert_eq!(example.headers, [("X-Shore", "\"north\"")]);
    assert_eq!((example.body, example.response), ("", r#"{"code": 0}"#));
    assert_eq!(example.operation.errors[0].meaning, "\"Low\".");
}

#[test]
fn what_cannot_be_read_is_no_operation() {
    for id in ["moon.v1.tide.list", "moon.v1.tide.turn"] {
        assert!(operation(&MOON, id).is_none(), "{id}");
    }
}
