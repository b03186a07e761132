//! The answers that a test set.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use feishu_core::operation::{Answer, Operation};
use serde_json::{Value, json};

use crate::record::RecordedRequest;
use crate::refusal::{Refusal, Violation};
use crate::reply::Reply;

/// Makes an answer out of a request.
#[derive(Clone)]
pub(crate) enum Answerer {
    Fixed(Reply),
    Pages(Arc<[Page]>),
    Computed(Arc<dyn Fn(&RecordedRequest) -> Reply + Send + Sync>),
}

/// A page, and the token in its answer by which the next is asked for.
pub(crate) struct Page {
    reply: Reply,
    next: Option<String>,
}

/// The answers of one target: those with a count in order, then the one without.
#[derive(Default)]
struct Line {
    counted: VecDeque<(u32, Answerer)>,
    lasting: Option<Answerer>,
}

#[derive(Default)]
pub(crate) struct Stubs {
    lines: HashMap<String, Line>,
}

impl Stubs {
    pub(crate) fn add(&mut self, key: &str, times: Option<u32>, answerer: Answerer) {
        let line = self.lines.entry(key.to_owned()).or_default();
        match times {
            Some(0) => {}
            Some(times) => line.counted.push_back((times, answerer)),
            None => line.lasting = Some(answerer),
        }
    }

    pub(crate) fn take(&mut self, key: &str) -> Option<Answerer> {
        let line = self.lines.get_mut(key)?;
        let Some((left, answerer)) = line.counted.front_mut() else {
            return line.lasting.clone();
        };
        let taken = answerer.clone();
        *left -= 1;
        if *left == 0 {
            line.counted.pop_front();
        }
        Some(taken)
    }

    pub(crate) fn clear(&mut self) {
        self.lines.clear();
    }
}

impl Answerer {
    pub(crate) fn answer(
        &self,
        operation: Option<&Operation>,
        request: &RecordedRequest,
    ) -> Result<Reply, Refusal> {
        match self {
            Self::Fixed(reply) => Ok(reply.clone()),
            Self::Computed(compute) => Ok(compute(request)),
            Self::Pages(pages) => {
                let Some(asked) = asked_page(operation, request) else {
                    return Ok(pages
                        .first()
                        .map_or_else(|| Reply::empty(200), |page| page.reply.clone()));
                };
                let given = pages
                    .iter()
                    .position(|page| page.next.as_deref() == Some(asked));
                given
                    .and_then(|index| pages.get(index + 1))
                    .map(|page| page.reply.clone())
                    .ok_or_else(|| strange_page_token(operation, asked))
            }
        }
    }
}

/// The name of the parameter that takes a page token.
fn token_name(operation: Option<&Operation>) -> &'static str {
    operation
        .and_then(|operation| {
            let page = operation.page?;
            operation.params.get(page.token_param)
        })
        .map_or("page_token", |field| field.name)
}

/// The page token that a request carries.
pub(crate) fn asked_page<'a>(
    operation: Option<&Operation>,
    request: &'a RecordedRequest,
) -> Option<&'a str> {
    request
        .query(token_name(operation))
        .filter(|token| !token.is_empty())
}

/// A token that no page of this server carried, so that a client that mangles tokens is found out.
pub(crate) fn strange_page_token(operation: Option<&Operation>, token: &str) -> Refusal {
    Refusal::fields(vec![Violation {
        field: token_name(operation).to_owned(),
        value: token.chars().take(200).collect(),
        description: "no page of this server carried this token".to_owned(),
    }])
}

/// Pages out of what the test gave: `data` objects, or plain arrays of items.
pub(crate) fn pages(operation: Option<&Operation>, given: Vec<Value>) -> Arc<[Page]> {
    let count = given.len();
    let items = operation
        .and_then(|operation| operation.page)
        .map_or("items", |page| page.items);
    let flat = operation.is_some_and(|operation| operation.answer == Answer::Flat);
    given
        .into_iter()
        .enumerate()
        .map(|(index, page)| {
            let mut data = match page {
                Value::Array(list) => json!({items: list}),
                other => other,
            };
            if let Value::Object(data) = &mut data {
                let more = index + 1 < count;
                data.entry("has_more").or_insert(more.into());
                if more {
                    data.entry("page_token")
                        .or_insert_with(|| format!("page-{}==", index + 2).into());
                }
            }
            let next = data
                .get("page_token")
                .and_then(Value::as_str)
                .filter(|token| !token.is_empty())
                .map(str::to_owned);
            let reply = match (flat, data) {
                (true, Value::Object(mut fields)) => {
                    fields.entry("code").or_insert(0.into());
                    fields.entry("msg").or_insert("success".into());
                    Reply::json(Value::Object(fields))
                }
                (_, data) => Reply::data(data),
            };
            Page { reply, next }
        })
        .collect()
}
