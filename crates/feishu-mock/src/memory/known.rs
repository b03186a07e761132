//! What the services brought along: operations, events, examples.

use std::collections::HashMap;

use feishu_core::event;
use feishu_core::operation::{Answered, Example, Operation, Service};

use crate::ground::event::Event;
use crate::ground::route::Template;
use crate::ground::unknown_event::UnknownEvent;

/// The tables of all services, and of single operations.
#[derive(Default)]
pub(crate) struct Known {
    operations: Vec<(Template, &'static Operation)>,
    examples: HashMap<&'static str, &'static Example>,
    answers: HashMap<&'static str, &'static Answered>,
    events: Vec<&'static str>,
    event_examples: Vec<&'static event::Example>,
}

impl Known {
    pub(crate) fn service(&mut self, service: &'static Service) {
        for operation in service.operations {
            self.operation(operation);
        }
        for example in service.examples {
            self.examples.insert(example.operation.id, example);
        }
        for answered in service.answers {
            self.answers.insert(answered.operation.id, answered);
        }
        let names = service.events.iter().map(|event| event.name);
        self.events.extend(names);
        self.event_examples.extend(service.event_examples);
    }

    pub(crate) fn operation(&mut self, operation: &'static Operation) {
        let template = Template::new(operation.path);
        self.operations.push((template, operation));
    }

    pub(crate) fn operations(&self) -> &[(Template, &'static Operation)] {
        &self.operations
    }

    pub(crate) fn example(&self, id: &str) -> Option<&'static Example> {
        self.examples.get(id).copied()
    }

    /// What is documented of an operation's answer, where that is compiled in.
    pub(crate) fn answered(&self, id: &str) -> Option<&'static Answered> {
        self.answers.get(id).copied()
    }

    /// A new event like the documented one.
    pub(crate) fn example_event(&self, name: &str) -> Result<Event, UnknownEvent> {
        let mut examples = self.event_examples.iter();
        match examples.find(|example| example.event.name == name) {
            Some(example) => Ok(Event::like(example)),
            None => {
                let documented = self.events.contains(&name);
                let nearest = self.example_events();
                Err(UnknownEvent::new(name, documented, nearest))
            }
        }
    }

    /// The names of the events that there is an example of.
    pub(crate) fn example_events(&self) -> impl Iterator<Item = &'static str> {
        self.event_examples.iter().map(|example| example.event.name)
    }
}
