//! The request headers of an endpoint.

use serde::Serialize;

use super::block::Content;
use super::cell::{decode, plain};
use super::field::Field;
use super::field_table::read_fields;
use super::layout::Layout;
use super::problem::{ProblemKind, Problems};
use super::section::Section;

/// Who may call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Identity {
    /// The app: `tenant_access_token`.
    Tenant,
    /// A person: `user_access_token`.
    User,
    /// The app itself, of no tenant: `app_access_token`.
    App,
}

/// The form of a request's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum ContentType {
    /// `application/json`.
    Json,
    /// `multipart/form-data`.
    Multipart,
}

/// What the sections on request headers say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct RequestHeaders {
    /// The tokens the `Authorization` row names; empty where there is no such row.
    pub identities: Vec<Identity>,
    /// What the `Content-Type` row fixes; `None` where there is no such row.
    pub content_type: Option<ContentType>,
    /// Whether the helpdesk's second credential must be sent.
    pub wants_helpdesk: bool,
    /// All other headers.
    pub others: Vec<Field>,
}

impl RequestHeaders {
    /// The headers that are the endpoint's own: not those of every call.
    pub fn own(&self) -> impl Iterator<Item = &Field> {
        const EVERY: [&str; 3] = [
            "X-Lark-Helpdesk-Authorization",
            "Authorization",
            "Content-Type",
        ];
        self.others.iter().filter(|field| {
            !EVERY
                .iter()
                .any(|known| field.name.eq_ignore_ascii_case(known))
        })
    }
}

/// Reads a section on request headers into `headers`.
pub(crate) fn read_headers(
    section: &Section<'_>,
    layout: Layout,
    headers: &mut RequestHeaders,
    problems: &mut Problems,
) {
    for block in section.blocks {
        match &block.content {
            Content::Table(table) => {
                // The descriptions hold labels of their own, so the rows are read twice: raw for
                // the two headers that mean something, as fields for the rest.
                for row in &table.rows {
                    let name = row.cells.first().map(|cell| plain(&decode(cell)));
                    let description = decode(row.cells.last().map_or("", String::as_str));
                    match name.as_deref() {
                        Some("Authorization") => {
                            headers.identities = identities(&description, row.line, problems);
                        }
                        Some("Content-Type") => {
                            headers.content_type = content_type(&description, row.line, problems);
                        }
                        _ => {}
                    }
                }
                let mut others = table.clone();
                others.rows.retain(|row| {
                    let name = row.cells.first().map(|cell| plain(&decode(cell)));
                    !matches!(name.as_deref(), Some("Authorization" | "Content-Type"))
                });
                if let Some(table) = read_fields(&others, layout, None, problems) {
                    headers.others.extend(table.fields);
                }
            }
            Content::Quote(text) | Content::Text(text) => {
                headers.wants_helpdesk |= text.contains("X-Lark-Helpdesk-Authorization");
            }
            Content::Heading { .. } | Content::Fence(_) => {}
        }
    }
}

/// The tokens named before the label of the value's format, which names one as an example.
fn identities(description: &str, line: usize, problems: &mut Problems) -> Vec<Identity> {
    let end = description.find("值格式").unwrap_or(description.len());
    let named = &description[..end];
    let all = [
        (Identity::Tenant, "tenant_access_token"),
        (Identity::User, "user_access_token"),
        (Identity::App, "app_access_token"),
    ];
    // Long rows mention other tokens in their links; those in code marks are the accepted ones.
    let coded: Vec<&str> = named.split('`').skip(1).step_by(2).collect();
    let found: Vec<Identity> = all
        .into_iter()
        .filter(|(_, token)| {
            if coded.is_empty() {
                named.contains(token)
            } else {
                coded.contains(token)
            }
        })
        .map(|(identity, _)| identity)
        .collect();
    if found.is_empty() {
        problems.add(
            line,
            ProblemKind::RequestHeader,
            "the Authorization header names none of the known tokens",
        );
    }
    found
}

fn content_type(description: &str, line: usize, problems: &mut Problems) -> Option<ContentType> {
    if description.contains("application/json") {
        return Some(ContentType::Json);
    }
    if description.contains("multipart/form-data") {
        return Some(ContentType::Multipart);
    }
    problems.add(
        line,
        ProblemKind::RequestHeader,
        format!("unknown Content-Type `{}`", plain(description)),
    );
    None
}
