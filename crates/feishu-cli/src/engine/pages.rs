//! Pages, one request each, by the SDK's own walk: it ends in an error and not early where what is
//! promised does not come.

use feishu_core::operation::Operation;
use feishu_core::untyped::UntypedPage;
use feishu_core::{Call, Error};

use super::answer;
use crate::json::Json;

/// A walk through the pages of a call.
#[derive(Debug)]
pub(crate) struct Pages {
    operation: &'static Operation,
    walk: feishu_core::Pages<UntypedPage>,
}

impl Pages {
    /// The pages of a call, from the page that it asks for on. `None` where its operation has none.
    pub(crate) fn new(call: Call) -> Option<Self> {
        let operation = call.operation();
        operation.page?;
        Some(Self {
            operation,
            walk: call.pages(),
        })
    }

    /// The items of the next page; `None` behind the last one and behind an error.
    pub(crate) async fn next(&mut self) -> Option<Result<Vec<Json>, Error>> {
        let page = self.walk.next().await?;
        Some(page.map(|page| {
            let data = answer::data(self.operation.answer, page.body());
            let held = self.operation.page.map_or("", |page| page.items);
            match data.at(held) {
                Some(Json::List(items)) => items.clone(),
                _ => Vec::new(),
            }
        }))
    }

    /// The token of the page that comes next: what a later call goes on with.
    pub(crate) fn token(&self) -> Option<&str> {
        self.walk.page_token()
    }

    /// The parameter that takes it.
    pub(crate) fn param(&self) -> Option<&'static str> {
        let at = self.operation.page?.param;
        self.operation.params.get(at).map(|field| field.name)
    }
}
