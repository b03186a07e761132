//! What the server knows and remembers from one request to the next.

pub(crate) mod fault;
pub(crate) mod grants;
pub(crate) mod known;
pub(crate) mod limit;
pub(crate) mod line;
pub(crate) mod paging;
pub(crate) mod state;
pub(crate) mod stub;
pub(crate) mod subscription;
pub(crate) mod token;
