//! The ground: operation tables, values, errors. Data and its forms, without any I/O. All but
//! `platform` is written by hand: that one is made from `specs/types.yaml`.

pub(crate) mod app;
pub(crate) mod deadline;
pub mod decode;
#[doc(hidden)]
pub mod disposition;
pub mod encode;
pub mod enumeration;
pub(crate) mod error;
pub mod event;
mod event_type;
#[cfg(feature = "frames")]
#[doc(hidden)]
pub mod frame;
pub(crate) mod json;
pub(crate) mod locate;
mod macros;
pub(crate) mod number;
pub(crate) mod one_or_many;
pub mod operation;
pub(crate) mod optional;
// The generator lays it out; rustfmt would do it otherwise here and there.
#[rustfmt::skip]
pub mod platform;
pub(crate) mod secret;
pub(crate) mod time;
pub(crate) mod upload;
pub(crate) mod value;

/// A boxed future that can move between threads: what the traits of this crate return.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
