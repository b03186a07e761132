//! Places where a draft waits for its writer.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{FileId, Span};
use crate::yaml::{Node, Yaml};

/// What stands in a draft where a person has to write words or a name.
pub const UNWRITTEN: &str = "???";

/// What opens a comment in which a draft quotes the official page. The quote helps to write the
/// words and goes when they are written.
pub const QUOTED: &str = "#?";

/// Reports every mark of a spec.
pub(super) fn report_marks(node: &Node, diagnostics: &mut Diagnostics) {
    match &node.value {
        Yaml::Scalar { text, .. } => report(text, node.span, diagnostics),
        Yaml::List(items) => {
            for item in items {
                report_marks(item, diagnostics);
            }
        }
        Yaml::Map(entries) => {
            for (key, value) in entries {
                report(&key.text, key.span, diagnostics);
                report_marks(value, diagnostics);
            }
        }
    }
}

fn report(text: &str, span: Span, diagnostics: &mut Diagnostics) {
    if is_unwritten(text) {
        diagnostics.push(
            Diagnostic::new(
                "something is still to be written here",
                span,
                format!("`{UNWRITTEN}` holds the place of words or a name"),
            )
            .with_help("write it in your own English words and delete the quote beside it"),
        );
    }
}

/// Whether a text waits for its writer. A question of three marks at the end of a sentence, as an
/// example may hold, is none.
pub(super) fn is_unwritten(text: &str) -> bool {
    text.split(" | ").any(|part| part.trim() == UNWRITTEN)
        || text.split('.').any(|part| part == UNWRITTEN)
}

/// Reports every quote that is left beside words that are written.
pub(super) fn report_quotes(file: FileId, text: &str, diagnostics: &mut Diagnostics) {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let quote = line
            .find(&format!(" {QUOTED} "))
            .filter(|_| !line.contains(UNWRITTEN));
        if let Some(at) = quote {
            diagnostics.push(
                Diagnostic::new(
                    "a quote of the official page is left over",
                    Span {
                        file,
                        start: start + at + 1,
                        end: start + line.trim_end().len(),
                    },
                    "only a draft quotes",
                )
                .with_help("delete the comment"),
            );
        }
        start += line.len();
    }
}
