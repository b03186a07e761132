//! The official ids that words mention: each is a link in what is generated, and has to lead somewhere.

use crate::diagnostic::{Diagnostic, Diagnostics, suggestion};
use crate::model::{Service, is_version, project};
use crate::source::{Sources, Span};
use crate::words::{Piece, pieces};

/// Reports ids of operations and resources that are not there.
pub(super) fn check(services: &[Service], sources: &Sources, diagnostics: &mut Diagnostics) {
    for service in services {
        let inside = format!("specs/{}/", service.name);
        let prefixes: Vec<String> = service
            .versions
            .iter()
            .map(|version| format!("{}.", project(&service.name, &version.name)))
            .collect();
        let files = sources
            .iter()
            .filter(|(_, file)| file.path.starts_with(&inside) && file.path.ends_with(".yaml"));
        for (file, source) in files {
            let mut line_start = 0;
            for line in source.text.split_inclusive('\n') {
                for (at, piece) in pieces(line) {
                    if let Piece::Code(id) = piece
                        && is_id(id, service, &prefixes)
                        && service.find(id).is_none()
                    {
                        let start = line_start + at;
                        let end = start + id.len();
                        diagnostics.push(strange(service, id, Span { file, start, end }));
                    }
                }
                line_start += line.len();
            }
        }
    }
}

/// Whether a piece of code can only be meant as an operation or a resource: `hire.v1.note.list`. An
/// event's id has no version after the service.
fn is_id(code: &str, service: &Service, prefixes: &[String]) -> bool {
    let of_version = code
        .strip_prefix(&service.name)
        .and_then(|rest| rest.strip_prefix('.'))
        .and_then(|rest| rest.split_once('.'))
        .is_some_and(|(version, _)| is_version(version));
    let known = prefixes.iter().any(|prefix| code.starts_with(prefix));
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "._".contains(c);
    (of_version || known) && code.chars().all(plain)
}

fn strange(service: &Service, id: &str, at: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        format!("there is no operation or resource `{id}`"),
        at,
        "leads nowhere",
    );
    let ids = service.operations().map(|operation| operation.id.as_str());
    match suggestion(id, ids) {
        Some(meant) => diagnostic.with_fix(at, meant),
        None => {
            diagnostic.with_help("an official id in words becomes a link; name one that is there")
        }
    }
}
