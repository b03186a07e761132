//! Differences from the official pages that are meant to be.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::Deviation;
use crate::spec::{Entries, Text};

pub(super) fn deviations(
    entries: Option<&Entries<Text>>,
    diagnostics: &mut Diagnostics,
) -> Vec<Deviation> {
    let mut out = Vec::new();
    for (key, reason) in entries.into_iter().flat_map(Entries::iter) {
        if reason.is_empty() {
            diagnostics.push(
                Diagnostic::new(
                    "a deviation has its reason",
                    key.span,
                    "says that the page is not followed",
                )
                .with_help("write why: `spot: What the page says, and what is true.`"),
            );
        }
        out.push(Deviation {
            spot: key.text.clone(),
            reason: reason.value.clone(),
        });
    }
    out
}
