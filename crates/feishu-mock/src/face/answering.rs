//! What an operation can be set to answer, by the type of its answer.

use feishu_core::operation::{Answer, Operation, Typed};
use serde_core::Serialize;
use serde_json::{Value, json};

use crate::exchange::reply::Reply;
use crate::ground::token_endpoint::TokenEndpoint;
use crate::memory::fault::Target;

/// The answer's type of a target that does not say one: set answers are JSON.
#[derive(Debug)]
pub enum Untyped {}

/// What [`MockServer::on`](crate::MockServer::on) takes: an operation of a service crate, whose answer's
/// type is known, or an operation's id or table, or a [`TokenEndpoint`].
pub trait Answers: Into<Target> {
    /// What it answers with.
    type Answer;
}

impl<A> Answers for &Typed<A> {
    type Answer = A;
}

impl Answers for &str {
    type Answer = Untyped;
}

impl Answers for &Operation {
    type Answer = Untyped;
}

impl Answers for TokenEndpoint {
    type Answer = Untyped;
}

impl Answers for Target {
    type Answer = Untyped;
}

/// An answer for an operation that answers with `A`: an `A` or, whatever the operation, a [`Reply`].
#[diagnostic::on_unimplemented(
    message = "an operation that answers with `{A}` cannot be set to answer with `{Self}`",
    label = "neither a `Reply` nor, with serde, a `{A}`",
    note = "answers are made into JSON with serde: turn on the feature `testing` of the service's crate in \
            `[dev-dependencies]`",
    note = "JSON is set with `respond_data`"
)]
pub trait IntoReply<A> {
    /// The answer of an operation that answers so.
    ///
    /// # Errors
    /// When it cannot be made into JSON.
    #[doc(hidden)]
    fn into_reply(self, answer: Answer) -> Result<Reply, String>;
}

impl<A> IntoReply<A> for Reply {
    fn into_reply(self, _: Answer) -> Result<Reply, String> {
        Ok(self)
    }
}

impl<A: Serialize> IntoReply<A> for A {
    fn into_reply(self, answer: Answer) -> Result<Reply, String> {
        let fields = match fields(&self)? {
            Value::Null => json!({}),
            fields => fields,
        };
        Ok(Reply::fields(fields, answer == Answer::Flat))
    }
}

/// An answer as JSON.
pub(super) fn fields(answer: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(answer).map_err(|error| format!("the answer cannot be sent: {error}"))
}
