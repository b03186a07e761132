//! Callbacks: what a person waits for the answer to, and the platform does not send again.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use serde_core::Serialize;

use crate::envelope::{Arrival, RawEvent, Received};
use crate::handler::{AnswerPlace, Erased, Failure, Prepared};

/// A handler of callbacks of a type.
pub(crate) struct Answering<H>(pub(crate) Arc<H>);

impl<X, R, H, F> Erased<X> for Answering<H>
where
    X: fmt::Display + Send + 'static,
    R: Serialize,
    H: Fn(Received<RawEvent>) -> F + Send + Sync + 'static,
    F: Future<Output = Result<R, X>> + Send + 'static,
{
    fn prepare(&self, arrival: Arrival) -> Result<Prepared<X>, Failure<X>> {
        let event = arrival.raw();
        let handler = Arc::clone(&self.0);
        let place = AnswerPlace::default();
        let answer = Arc::clone(&place);
        let run = Box::pin(async move {
            let said = handler(event).await;
            let said = serde_json::to_vec(&said.map_err(Failure::Handler)?);
            let said = said.map_err(|error| Failure::Unwritable(error.to_string()))?;
            // It is empty: a handler runs once.
            let _ = place.set(said.into());
            Ok(())
        });
        Ok(Prepared {
            key: None,
            run,
            answer: Some(answer),
        })
    }
}
