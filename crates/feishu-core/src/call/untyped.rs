//! Pages without a type: for programs that learn at run time what they call, such as the command
//! line. Where the items and the next page are, the operation's table says.

use bytes::Bytes;
use serde_core::Deserialize as _;
use serde_json::Value as Json;

use super::page::{NextPage, PageOf, Pages};
use crate::ground::error::Error;
use crate::ground::operation::{Answer, Paging};
use crate::ground::value::Value;
use crate::wire::reply::{FromReply, Reply};

/// A page as it came.
#[derive(Debug, Clone)]
pub struct UntypedPage {
    body: Bytes,
    items: Vec<Json>,
    next: Next,
}

#[derive(Debug, Clone)]
enum Next {
    Token {
        has_more: Option<bool>,
        token: Option<String>,
    },
    Number {
        total: Option<i64>,
    },
}

impl UntypedPage {
    /// The whole answer, envelope included.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl FromReply for UntypedPage {
    fn from_reply(reply: &mut Reply) -> Result<Self, Error> {
        let mut answer = reply.read(|json| Json::deserialize(json))?;
        let flat = reply
            .operation
            .is_some_and(|operation| operation.answer == Answer::Flat);
        let mut data = match flat {
            true => answer,
            false => answer
                .get_mut("data")
                .map(Json::take)
                .filter(Json::is_object)
                .ok_or_else(|| reply.no_data())?,
        };
        let page = reply.operation.and_then(|operation| operation.page);
        let next = match page.map(|page| page.paging) {
            Some(Paging::Total(field)) => Next::Number {
                total: data.get(field).and_then(whole),
            },
            Some(Paging::Token(field)) => Next::Token {
                has_more: data.get("has_more").and_then(truth),
                token: data.get(field).and_then(text),
            },
            None => Next::Token {
                has_more: None,
                token: None,
            },
        };
        let mut held = page.map_or("", |page| page.items).split('.');
        let items = held.try_fold(&mut data, |at, name| at.get_mut(name));
        let items = match items.map(Json::take) {
            Some(Json::Array(items)) => items,
            _ => Vec::new(),
        };
        Ok(Self {
            body: Bytes::copy_from_slice(reply.body()),
            items,
            next,
        })
    }
}

impl PageOf for UntypedPage {
    type Item = Json;

    fn next_page(&self) -> NextPage<'_> {
        match &self.next {
            Next::Token { has_more, token } => NextPage::Token {
                has_more: *has_more,
                token: token.as_deref(),
            },
            Next::Number { total } => NextPage::Number {
                items: self.items.len(),
                total: *total,
            },
        }
    }

    fn take_items(&mut self) -> Vec<Json> {
        std::mem::take(&mut self.items)
    }
}

impl Pages<UntypedPage> {
    /// What the page that comes next is asked for with, be it a token or a number. `None` behind the
    /// last page.
    #[must_use]
    pub fn next_page(&self) -> Option<String> {
        match self.upcoming()? {
            Value::String(token) => Some(token.clone()),
            Value::I64(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

// As lenient as typed pages: string and number stand for each other.

fn whole(value: &Json) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

fn truth(value: &Json) -> Option<bool> {
    value.as_bool().or_else(|| value.as_str()?.parse().ok())
}

fn text(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
