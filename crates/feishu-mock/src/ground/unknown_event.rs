//! An event that there is no example of.

use std::error::Error;
use std::fmt;

/// How many names are suggested.
const SUGGESTIONS: usize = 3;

/// The error of [`MockServer::example_event`](crate::MockServer::example_event): the server has no
/// example of an event of this name. It names those that are most like it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownEvent {
    name: String,
    documented: bool,
    nearest: Vec<&'static str>,
}

impl UnknownEvent {
    /// `examples` are the events that there is an example of, `documented` says whether the event
    /// is one of a service all the same.
    pub(crate) fn new(
        name: &str,
        documented: bool,
        examples: impl Iterator<Item = &'static str>,
    ) -> Self {
        let wanted = name.to_lowercase();
        let mut nearest: Vec<&'static str> = examples.collect();
        // A part of a name is meant as one, however far it is from the whole.
        nearest.sort_by_cached_key(|example| {
            let part = !wanted.is_empty() && example.contains(&wanted);
            (
                !part,
                strsim::damerau_levenshtein(&wanted, example),
                *example,
            )
        });
        nearest.truncate(SUGGESTIONS);
        Self {
            name: name.to_owned(),
            documented,
            nearest,
        }
    }

    /// The name that was asked for.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The events with an example whose names are most like it, the likest first.
    #[must_use]
    pub fn nearest(&self) -> &[&'static str] {
        &self.nearest
    }
}

impl fmt::Display for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        if self.documented {
            return write!(
                f,
                "no example of the event {name} is compiled in: turn on the feature `examples` of its \
                 service's crate, or build the event with Event::new"
            );
        }
        write!(f, "no service of this server has an event {name:?}")?;
        match self.nearest.as_slice() {
            [] => f.write_str("; none of them has an example of any, which is there with the feature `examples` of its crate"),
            nearest => write!(f, "; the nearest are {}", nearest.join(", ")),
        }
    }
}

impl Error for UnknownEvent {}
