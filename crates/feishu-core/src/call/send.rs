//! What a call becomes: an answer, pages, items.

use super::page::{Items, PageOf, Pages};
use super::sending::{Sending, SendingWithResponse, execute};
use super::typed::Call;
use crate::wire::reply::FromReply;

impl Call {
    /// Sends the request and decodes the answer.
    pub fn send<T: FromReply>(self) -> Sending<T> {
        Sending::new(execute(self))
    }

    /// Sends the request; the decoded answer comes with what was around it.
    pub fn send_with_response<T: FromReply>(self) -> SendingWithResponse<T> {
        SendingWithResponse::new(execute(self))
    }

    /// Every page, one request each.
    pub fn pages<T: PageOf>(self) -> Pages<T> {
        Pages::new(self)
    }

    /// Every item of every page.
    pub fn items<T: PageOf>(self) -> Items<T> {
        Items::new(self)
    }
}
