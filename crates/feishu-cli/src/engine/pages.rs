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

/// A page as it was answered.
#[derive(Debug)]
pub(crate) struct Page {
    /// All that it holds.
    pub(crate) data: Json,
    operation: &'static Operation,
}

impl Page {
    /// What it lists.
    pub(crate) fn items(&self) -> &[Json] {
        let held = self.operation.page.map_or("", |page| page.items);
        match self.data.at(held) {
            Some(Json::List(items)) => items,
            _ => &[],
        }
    }
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

    /// The next page; `None` behind the last one and behind an error.
    pub(crate) async fn next(&mut self) -> Option<Result<Page, Error>> {
        let page = self.walk.next().await?;
        Some(page.map(|page| Page {
            data: answer::data(self.operation.answer, page.body()),
            operation: self.operation,
        }))
    }

    /// The parameter and its value with which a later call goes on from here. `None` behind the last
    /// page.
    pub(crate) fn resume(&self) -> Option<(&'static str, String)> {
        let at = self.operation.page?.param;
        let param = self.operation.params.get(at)?.name;
        Some((param, self.walk.next_page()?))
    }
}
