//! The tables of the SDK, read from the catalog: what a call runs on, its example, and all that the mock has
//! to know of a service.
//!
//! The service crates hold the same as static data, and a program that is linked with them is slow to start:
//! the loader writes each reference in it, used or not. Here a call reads the line of its operation.

mod line;
mod operation;
mod read;
mod service;
mod shapes;
#[cfg(test)]
mod tests;

pub(super) use self::operation::{example, operation};
pub(crate) use self::service::services;
