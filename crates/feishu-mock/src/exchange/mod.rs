//! What goes over a connection: requests as they are read and kept, answers as they are written.

pub(crate) mod intake;
pub(crate) mod multipart;
pub(crate) mod record;
pub(crate) mod refusal;
pub(crate) mod reply;
pub(crate) mod wire;
