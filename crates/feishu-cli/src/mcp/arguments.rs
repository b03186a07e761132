//! What the tools take.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::engine::Identity;

/// How many operations a search tells unless it is asked for more.
const HITS: usize = 20;
/// The most that it tells.
pub(super) const MOST_HITS: usize = 100;

/// What `search` takes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Search {
    /// Words in English or Chinese, as in `interview list` or `面试列表`; words of an operation's id find it, too.
    pub(super) words: String,
    /// How many operations to tell at most.
    #[serde(default = "hits")]
    #[schemars(range(min = 1, max = MOST_HITS))]
    pub(super) limit: usize,
}

fn hits() -> usize {
    HITS
}

/// What `describe` takes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Describe {
    /// The operation's id, as `search` tells it: `hire.v1.note.list`.
    pub(super) operation: String,
    /// Whether to tell the JSON Schema of the answer, too.
    #[serde(default)]
    pub(super) output: bool,
}

/// What `call` takes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Call {
    /// The operation's id, as `search` tells it: `hire.v1.note.list`.
    pub(super) operation: String,
    /// The operation's parameters, wherever each of them goes, as `describe` tells them. A file to upload is
    /// `@name`, in the server's folder of files.
    #[serde(default)]
    pub(super) parameters: Map<String, Value>,
    /// Of an operation with pages: fetches page after page until there are at least so many items, and
    /// answers with the items alone. Without it one page is fetched.
    #[schemars(range(min = 1))]
    pub(super) limit: Option<usize>,
    /// Who calls: the app, or the person who is logged in. Only needed where an operation takes both.
    #[serde(rename = "as")]
    pub(super) identity: Option<Identity>,
}

/// What `read` takes.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Read {
    /// The `cursor` of an answer that was given in part: reads on from there.
    pub(super) cursor: Option<String>,
    /// The `name` of a file in the server's folder of files, such as one that was downloaded.
    pub(super) file: Option<String>,
    /// The byte of the file to begin with: the `next_offset` of an earlier part.
    #[serde(default)]
    pub(super) offset: u64,
}
