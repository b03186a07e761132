//! Reads the platform's documentation pages.
//!
//! [`read_page`] is a pure function from page text to a [`Page`], and nothing here touches the disk.
//! What a page says in a way the reader does not understand becomes a [`Problem`] with the
//! line it was seen at, and the rest of the page is still read. Nothing here decides what the
//! platform *should* have written: a value is reported as it stands, or as a problem.
//!
//! The stages, each a module: `front_matter` and `block` split the text, `table` and `cell` read
//! tables and their cells, `description` takes a description cell apart, `field_table` and
//! `nesting` build the trees of fields, and `request`, `header`, `endpoint`, `event`, `guide` and
//! `error_code` give the parts their meaning.

mod address;
mod block;
mod cell;
pub mod day;
mod description;
mod discouraged;
mod endpoint;
mod enum_values;
mod error_code;
mod event;
mod example;
mod field;
mod field_table;
pub mod fit;
mod front_matter;
mod guide;
mod header;
mod layout;
mod line;
mod nesting;
mod operations;
mod page;
mod problem;
mod prose_values;
mod request;
mod rules;
mod scope;
mod section;
mod shown;
mod table;
pub mod times;
pub mod wire;

pub use discouraged::is_discouraged as discouraged;
pub use endpoint::{Endpoint, Response};
pub use enum_values::EnumValue;
pub use error_code::ErrorCode;
pub use event::Event;
pub use example::{Example, ExampleFault};
pub use field::{Field, FieldTable, Nesting};
pub use guide::{EnumTable, Guide, OtherTable, TitledErrors, TitledFields};
pub use header::{ContentType, Identity, RequestHeaders};
pub use layout::Layout;
pub use operations::{Docs, Documented, DocumentedEvent, Place, Refused, service_of_page};
pub use page::{Page, PageKind, read_page};
pub use problem::{Problem, ProblemKind};
pub use request::{AppType, RateLimit, RateLimits, RequestFacts};
pub use rules::Rules;
pub use scope::FieldScopes;
pub use section::Note;
