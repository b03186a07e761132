//! The transport under the Feishu (Lark) Open Platform service crates.

pub mod decode;
pub mod encode;
pub mod enumeration;
mod macros;
mod one_or_many;
pub mod operation;
mod time;
mod value;

pub use http;

pub use crate::one_or_many::OneOrMany;
pub use crate::time::{UnixMillis, UnixSeconds};
pub use crate::value::{IntoValue, Value};

/// What the generated code needs of serde, so that its crates need not name it.
#[doc(hidden)]
pub mod __private {
    pub use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess};
    pub use serde::ser::{Serialize, SerializeMap, Serializer};
}
