//! The regular expressions of the tables.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use regex_lite::Regex;

/// Whether text matches a pattern of the tables. Each is compiled once per process.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    type Cache = RwLock<HashMap<&'static str, Option<Arc<Regex>>>>;
    static CACHE: LazyLock<Cache> = LazyLock::new(Cache::default);
    let known = CACHE
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .cloned();
    let regex = known.unwrap_or_else(|| {
        let compiled = Regex::new(pattern).ok().map(Arc::new);
        if compiled.is_none() {
            tracing::warn!(
                target: "feishu",
                pattern,
                "a documented pattern is not a regular expression"
            );
        }
        CACHE
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(pattern, compiled.clone());
        compiled
    });
    // A pattern that cannot be read must not stop calls that the platform would take.
    regex.is_none_or(|regex| regex.is_match(text))
}
