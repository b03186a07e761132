//! Telling the observer.

use std::time::Duration;

use http::HeaderMap;

use super::link::Wire;
use super::message::Message;
use super::observe::{Attempt, Outcome};
use super::reply::Reply;
use crate::ground::error::Error;

impl<'a> Outcome<'a> {
    pub(super) fn new(outcome: &'a Result<Reply, Error>, duration: Duration) -> Self {
        match outcome {
            Ok(reply) => Self {
                status: Some(reply.status),
                code: Some(0),
                log_id: reply.log_id(),
                error: None,
                duration,
            },
            Err(error) => Self {
                status: error.status(),
                code: error.code(),
                log_id: error.log_id(),
                error: Some(error),
                duration,
            },
        }
    }
}

impl Wire {
    /// Lets the observer add its headers to a request. They take no other's place.
    pub(super) fn observed(&self, message: &Message, resent: u32, request: &mut reqwest::Request) {
        let Some(observer) = &self.observer else {
            return;
        };
        let mut added = HeaderMap::new();
        observer.before(&message.attempt(self, resent), &mut added);
        let headers = request.headers_mut();
        for (name, value) in &added {
            if !headers.contains_key(name) {
                headers.append(name, value.clone());
            }
        }
    }
}

impl Message {
    pub(super) fn attempt<'a>(&'a self, wire: &Wire, resent: u32) -> Attempt<'a> {
        Attempt {
            operation: self.operation,
            name: self.name(wire),
            method: &self.method,
            resent,
        }
    }
}
