//! Which event, and how it is wrapped: what tables tell of events.

/// How an event is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Schema {
    /// `uuid`, `token` and `ts` beside `event`, and the type within it.
    V1,
    /// `schema` says `2.0`, and `header` tells all about the event.
    V2,
}

/// The official name of an event, and how it is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct EventType {
    /// The name, such as `hire.application.stage_changed_v1`.
    pub name: &'static str,
    /// How the event is wrapped.
    pub schema: Schema,
}

/// The documented example of an event, wrapped as it is pushed.
#[derive(Debug)]
pub struct Example {
    /// What it is an example of.
    pub event: EventType,
    /// The whole event as JSON.
    pub json: &'static str,
}
