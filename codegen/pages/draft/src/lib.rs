//! Starts specs from documentation pages.
//!
//! A draft holds every fact of the page and none of its words: where words or a name are needed
//! stands a mark that `generate` refuses, with what the page says in a comment beside it.

mod draft;
mod errors;
mod event;
mod example;
mod facts;
mod fill;
mod known;
mod operation;
mod phrases;
mod service;
mod settle;
mod sharing;
mod specs;
mod types;
mod words;
mod write;
mod yaml;

pub use draft::{Draft, draft, siblings};
pub use event::draft_event;
pub use fill::{Filled, fill};
pub use phrases::Phrases;
pub use service::{Drafted as DraftedService, service};
pub use settle::filled;
pub use sharing::{Sharing, sharing};
pub use specs::Specs;
