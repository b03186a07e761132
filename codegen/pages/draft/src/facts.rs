//! What pages say alike of operations and of events.

use feishu_codegen_pages::{AppType, Page, RequestFacts, day};

use super::words::{MARK, quote};
use super::yaml::{inline, one_or_list, scalar};

/// The first paragraph of a page.
fn first_words(page: &Page) -> &str {
    page.description.first().map_or("", |note| &note.text)
}

/// What it is about, and which page says so.
pub(super) fn summary_and_page(page: &Page, push: &mut dyn FnMut(String)) {
    push(format!("summary: {MARK}{}", quote(first_words(page))));
    if !page.title.is_empty() {
        push(format!("title: {}", inline(&page.title)));
    }
    let rest = page.description.iter().skip(1);
    let rest: Vec<&str> = rest.map(|note| note.text.as_str()).collect();
    if !rest.is_empty() {
        push(format!("details: {MARK}{}", quote(&rest.join(" / "))));
    }
    let address = page.full_path.as_deref().unwrap_or(MARK);
    push(format!("page: {}", scalar(address)));
    let updated = page.updated.and_then(day::of_millis);
    push(format!("updated: {}", updated.as_deref().unwrap_or(MARK)));
}

/// Why not to use it any more, where the page's place or title says so.
pub(super) fn deprecated(page: &Page, push: &mut dyn FnMut(String)) {
    if page.is_discouraged() {
        push(format!("deprecated: {MARK}{}", quote(first_words(page))));
    }
}

/// Which apps it is for, and by which scopes.
pub(super) fn apps_and_scopes(facts: &RequestFacts, push: &mut dyn FnMut(String)) {
    let apps: Vec<String> = facts
        .app_types
        .iter()
        .map(|app| match app {
            AppType::SelfBuilt => "self_built".to_owned(),
            AppType::Store => "store".to_owned(),
        })
        .collect();
    if !apps.is_empty() {
        push(format!("apps: {}", one_or_list(&apps)));
    }
    for (name, scopes) in [
        ("scopes", &facts.scopes),
        ("field_scopes", &facts.field_scopes),
    ] {
        if !scopes.is_empty() {
            let scopes: Vec<String> = scopes.iter().map(|scope| scalar(scope)).collect();
            push(format!("{name}: {}", one_or_list(&scopes)));
        }
    }
}
