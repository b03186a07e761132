//! Which apps an operation or event is for, and by which scopes.

use crate::spec::{AppKind, OneOrList, Text};

/// Where the page names no kind of app, none is kept out.
pub(super) fn may(apps: Option<&OneOrList<AppKind>>, kind: AppKind) -> bool {
    apps.is_none_or(|apps| apps.list.contains(&kind))
}

pub(super) fn texts(list: Option<&OneOrList<Text>>) -> Vec<String> {
    list.into_iter()
        .flat_map(|list| &list.list)
        .map(|text| text.value.clone())
        .collect()
}
