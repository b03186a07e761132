//! Pages, one after the other, until there are no more, enough, or somebody breaks it off.

use feishu_core::Call;

use crate::engine::Pages;
use crate::failure::Failure;
use crate::output::{self, Rows};

/// Writes the items of all pages, or so many.
pub(crate) async fn all(call: Call, mut rows: Rows, limit: Option<usize>) -> Result<(), Failure> {
    let Some(mut pages) = Pages::new(call) else {
        return Ok(());
    };
    let mut left = limit.unwrap_or(usize::MAX);
    let mut left_out = 0;
    while left > 0 {
        let page = tokio::select! {
            page = pages.next() => page,
            _ = tokio::signal::ctrl_c() => {
                rows.end()?;
                resume(&pages, "broken off");
                return Err(Failure::Interrupted);
            }
        };
        match page {
            None => break,
            Some(Ok(page)) => {
                let items = page.items();
                let shown = items.len().min(left);
                rows.add(items[..shown].to_vec())?;
                left -= shown;
                left_out = items.len() - shown;
            }
            Some(Err(error)) => {
                // What came is not to be lost with what did not.
                rows.end()?;
                resume(&pages, "the walk failed");
                return Err(error.into());
            }
        }
    }
    rows.end()?;
    if left_out > 0 {
        output::note(&format!("{left_out} more of this page are not shown"));
        resume(&pages, "the page behind it has none of them");
    } else if left == 0 {
        resume(&pages, "there may be more");
    }
    Ok(())
}

/// Says how to go on from here.
fn resume(pages: &Pages, what: &str) {
    if let Some((param, next)) = pages.resume() {
        output::note(&format!("{what}; go on with {param}={next}"));
    }
}
