//! Times: an instant, whatever form a field gives it on the wire, and a day.
//!
//! Data and its forms alone: how fields are read and written is said where all fields are.

mod date;
mod form;
#[cfg(feature = "chrono")]
mod from_chrono;
#[cfg(feature = "jiff")]
mod from_jiff;
#[cfg(feature = "time")]
mod from_time;
mod instant;
mod invalid;
mod timestamp;
mod visit;

pub use date::Date;
pub(crate) use form::Form;
pub use invalid::InvalidTime;
pub use timestamp::Timestamp;
pub(crate) use timestamp::Wire;
pub(crate) use visit::{DateVisitor, TimeVisitor};
