//! Whole services, for the mock.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use feishu_core::event::{EventType, Example as EventExample};
use feishu_core::operation::{Answered, Example, Operation, Service};

use super::super::source::Source;
use super::super::sources::SOURCES;
use super::line;
use super::operation::{Table, example, table};
use super::shapes::Shapes;

/// The services with all that is documented of them. They are read when they are asked for, and once.
pub(crate) fn services() -> &'static [&'static Service] {
    static SERVICES: LazyLock<Vec<&'static Service>> = LazyLock::new(|| {
        let services = SOURCES.iter().filter_map(read);
        services
            .map(|service| &*Box::leak(Box::new(service)))
            .collect()
    });
    &SERVICES
}

fn read(source: &'static Source) -> Option<Service> {
    let order = source.order();
    let tables = order.operations.iter().map(|id| table(source, id));
    let tables: Vec<&'static Table> = tables.collect::<Option<_>>()?;
    let operations = tables.iter().map(|table| &table.operation);
    let operations: Vec<&'static Operation> = operations.collect();
    let examples = order.operations.iter().filter_map(|id| {
        let example = example(source, id)?;
        Some(Example { ..*example })
    });
    let examples: Vec<Example> = examples.collect();
    let (events, event_examples) = events(source, &order.events)?;
    Some(Service {
        name: source.name,
        operations: operations.leak(),
        examples: examples.leak(),
        answers: answers(source, &tables)?,
        events: events.leak(),
        event_examples: event_examples.leak(),
    })
}

fn answers(source: &Source, tables: &[&'static Table]) -> Option<&'static [Answered]> {
    let told: BTreeMap<&'static str, line::Shape> = source
        .lines("answer")
        .map(|(path, line)| Some((path, serde_json::from_str(line).ok()?)))
        .collect::<Option<_>>()?;
    let mut shapes = Shapes::new(&told);
    let answered = tables.iter().filter_map(|table| {
        let shape = shapes.shape(table.answer?);
        Some(shape.map(|shape| Answered {
            operation: &table.operation,
            shape,
        }))
    });
    let answered: Vec<Answered> = answered.collect::<Option<_>>()?;
    Some(answered.leak())
}

fn events(source: &Source, types: &[&str]) -> Option<(Vec<EventType>, Vec<EventExample>)> {
    let lines = types.iter().map(|name| {
        let line = source.line("event", name)?;
        serde_json::from_str::<line::Event>(line).ok()
    });
    let lines: Vec<line::Event> = lines.collect::<Option<_>>()?;
    let event = |line: &line::Event| EventType {
        name: line.event,
        schema: line.schema,
    };
    let examples = lines.iter().filter_map(|line| {
        Some(EventExample {
            event: event(line),
            json: line.example?.get(),
        })
    });
    Some((lines.iter().map(event).collect(), examples.collect()))
}
