//! What can go wrong with a call, and what a caller can ask about it.

mod build;
mod failure;
pub(crate) mod invalid;
pub(crate) mod platform;

pub use self::build::ErrorBuilder;
pub use self::failure::{Error, ErrorKind};
pub(crate) use self::failure::{NO_REFRESH, TICKET_CODE};
pub use self::platform::{Detail, FieldViolation, Help, PermissionViolation};
