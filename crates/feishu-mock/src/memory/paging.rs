//! Pages: which one a request asks for, and the fields that lead from one to the next.

use feishu_core::operation::{Answer, Operation, Paging};
use serde_json::{Map, Value, json};

use crate::exchange::record::RecordedRequest;
use crate::exchange::refusal::{Refusal, Violation};
use crate::exchange::reply::Reply;

/// How an operation keeps its pages; for a path without one, as most operations do.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    param: &'static str,
    paging: Paging,
    items: &'static str,
    flat: bool,
}

impl Shape {
    pub(crate) fn of(operation: Option<&Operation>) -> Self {
        let paged = operation.and_then(|operation| {
            let page = operation.page?;
            let param = operation.params.get(page.param)?;
            Some((param.name, page.paging, page.items))
        });
        let (param, paging, items) =
            paged.unwrap_or(("page_token", Paging::Token("page_token"), "items"));
        Self {
            param,
            paging,
            items,
            flat: operation.is_some_and(|operation| operation.answer == Answer::Flat),
        }
    }

    /// The page that a request asks for; none for the first.
    pub(crate) fn asked<'a>(&self, request: &'a RecordedRequest) -> Option<&'a str> {
        request.query(self.param).filter(|asked| !asked.is_empty())
    }

    /// Whether this query asks for the same page.
    pub(crate) fn shown(&self, query: &[(&str, &str)], asked: &str) -> bool {
        query.contains(&(self.param, asked))
    }

    /// No page of this server carried this token, so that a client that mangles them is found out.
    fn strange(&self, asked: &str) -> Refusal {
        Refusal::fields(vec![Violation {
            field: self.param.to_owned(),
            value: asked.chars().take(200).collect(),
            description: "no page of this server carried this token".to_owned(),
        }])
    }

    /// A page of these items and nothing else.
    fn holding(&self, items: Value) -> Value {
        self.items
            .rsplit('.')
            .fold(items, |inner, name| json!({ name: inner }))
    }

    fn count(&self, fields: &Value) -> usize {
        self.items
            .split('.')
            .try_fold(fields, |holder, name| holder.get(name))
            .and_then(Value::as_array)
            .map_or(0, Vec::len)
    }

    fn reply(&self, fields: Value) -> Reply {
        Reply::fields(fields, self.flat)
    }

    /// The documented page shows that there may be another; makes it that other, the last.
    ///
    /// # Errors
    /// When neither the page nor the documented request names the page that is asked for.
    pub(crate) fn make_last(
        &self,
        fields: &mut Map<String, Value>,
        asked: &str,
        shown: bool,
    ) -> Result<(), Refusal> {
        match self.paging {
            Paging::Token(token) => {
                let given = fields.get(token).and_then(Value::as_str);
                if given != Some(asked) && !shown {
                    return Err(self.strange(asked));
                }
                fields.remove(token);
                fields.insert("has_more".to_owned(), false.into());
            }
            Paging::Total(total) if !shown && asked != "1" => {
                let all = self.count(&Value::Object(fields.clone()));
                fields.insert(total.to_owned(), all.into());
                if let Value::Object(empty) = self.holding(json!([])) {
                    fields.extend(empty);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

/// The pages that a test set.
pub(crate) struct Pages {
    shape: Shape,
    list: Vec<Page>,
}

/// A page, and the token in its answer by which the next is asked for.
struct Page {
    reply: Reply,
    next: Option<String>,
}

impl Pages {
    /// Out of what the test gave: `data` objects, or plain arrays of items.
    pub(crate) fn new(operation: Option<&Operation>, given: Vec<Value>) -> Self {
        let shape = Shape::of(operation);
        let mut given: Vec<Value> = given
            .into_iter()
            .map(|page| match page {
                Value::Array(_) => shape.holding(page),
                other => other,
            })
            .collect();
        let list = match shape.paging {
            Paging::Total(total) => {
                let all: usize = given.iter().map(|page| shape.count(page)).sum();
                // Behind the last number a page is empty.
                given.push(shape.holding(json!([])));
                given
                    .into_iter()
                    .map(|mut fields| {
                        if let Value::Object(fields) = &mut fields {
                            fields.entry(total).or_insert(all.into());
                        }
                        Page {
                            reply: shape.reply(fields),
                            next: None,
                        }
                    })
                    .collect()
            }
            Paging::Token(token) => linked(shape, token, given),
            _ => linked(shape, "page_token", given),
        };
        Self { shape, list }
    }

    /// The pages as they go out.
    pub(crate) fn replies(&self) -> impl Iterator<Item = &Reply> {
        self.list.iter().map(|page| &page.reply)
    }

    pub(crate) fn answer(&self, request: &RecordedRequest) -> Result<Reply, Refusal> {
        let Some(asked) = self.shape.asked(request) else {
            return Ok(self
                .list
                .first()
                .map_or_else(|| Reply::empty(200), |page| page.reply.clone()));
        };
        let index = match self.shape.paging {
            Paging::Total(_) => asked
                .parse::<usize>()
                .ok()
                .and_then(|number| number.checked_sub(1))
                .map(|index| index.min(self.list.len() - 1)),
            _ => self
                .list
                .iter()
                .position(|page| page.next.as_deref() == Some(asked))
                .map(|index| index + 1),
        };
        index
            .and_then(|index| self.list.get(index))
            .map(|page| page.reply.clone())
            .ok_or_else(|| self.shape.strange(asked))
    }
}

/// Pages of which each names the next, where the test did not say what it names.
fn linked(shape: Shape, token: &str, given: Vec<Value>) -> Vec<Page> {
    let count = given.len();
    given
        .into_iter()
        .enumerate()
        .map(|(index, mut fields)| {
            if let Value::Object(fields) = &mut fields {
                let more = index + 1 < count;
                fields.entry("has_more").or_insert(more.into());
                if more {
                    fields
                        .entry(token)
                        .or_insert_with(|| format!("page-{}==", index + 2).into());
                }
            }
            let next = fields
                .get(token)
                .and_then(Value::as_str)
                .filter(|token| !token.is_empty())
                .map(str::to_owned);
            Page {
                reply: shape.reply(fields),
                next,
            }
        })
        .collect()
}
