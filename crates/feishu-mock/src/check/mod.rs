//! A request, and an answer that a test sets, against what the operation documents. What a rule says of a value is feishu-core's
//! to say, so that client and server agree; the server asks for the JSON type as well, and names
//! everything that is wrong in place of the first.

mod answer;
mod field;
mod given;
mod request;
mod violations;

pub(crate) use self::answer::Documented;
pub(crate) use self::request::{Parts, check, is_json};
pub(crate) use self::violations::Leniency;
