//! Sending a message once.

use std::pin::pin;

use http::HeaderValue;
use tokio::time::Instant;

use super::exchange::exchange;
use super::link::Wire;
use super::message::Message;
use super::patience::Patience;
use super::reply::Reply;
use super::trace::traced;
use crate::ground::error::Error;

impl Wire {
    /// Sends a message and waits for its answer. `resent` says how often it was sent before.
    pub(crate) async fn send(
        &self,
        message: &mut Message,
        token: Option<&HeaderValue>,
        resent: u32,
        deadline: Instant,
    ) -> Result<Reply, Error> {
        let response = self.begin(message, token, resent)?;
        let patience = match message.progress() {
            Some(progress) => Patience::of_upload(self.stall_timeout, deadline, progress),
            None => Patience::new(self.attempt_timeout, deadline),
        };
        let exchange = pin!(exchange(self, message, response, &patience));
        traced(self, message, resent, exchange).await
    }

    /// Hands a request to the HTTP client. A function of its own, so that the request is the
    /// client's alone and no part of what is held until the answer comes.
    fn begin(
        &self,
        message: &mut Message,
        token: Option<&HeaderValue>,
        resent: u32,
    ) -> Result<impl Future<Output = Result<reqwest::Response, reqwest::Error>> + use<>, Error>
    {
        let mut request = message.request(self, token)?;
        self.observed(message, resent, &mut request);
        Ok(self.http.execute(request))
    }
}
