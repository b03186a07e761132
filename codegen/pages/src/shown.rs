//! The values that a page shows for single fields, as JSON.

use crate::field::Field;
use crate::wire::{DocKind, DocType};

impl Field {
    /// The example that the page shows for the field, as JSON.
    #[must_use]
    pub fn shown(&self) -> Option<String> {
        self.as_json(self.example.as_deref()?.trim())
    }

    /// A text of the page as a value of the field, as JSON; `None` where it is no such value.
    #[must_use]
    pub fn as_json(&self, text: &str) -> Option<String> {
        let documented = DocType::parse(&self.doc_type);
        let is_json = serde_json::from_str::<serde_json::Value>(text).is_ok();
        if documented.lists > 0 {
            if text.starts_with('[') && is_json {
                return Some(text.to_owned());
            }
            let items: Vec<String> = text
                .split([',', '，'])
                .map(|item| scalar(&documented.kind, item.trim()))
                .collect::<Option<_>>()?;
            return Some(format!("[{}]", items.join(",")));
        }
        scalar(&documented.kind, text)
    }
}

fn scalar(kind: &DocKind, text: &str) -> Option<String> {
    let bare = unquoted(text);
    match kind {
        DocKind::Int => bare.parse::<i64>().is_ok().then_some(bare),
        DocKind::Float => bare.parse::<f64>().is_ok().then_some(bare),
        DocKind::Bool => matches!(bare.as_str(), "true" | "false").then_some(bare),
        DocKind::Object(_) => (text.trim_start().starts_with('{')
            && serde_json::from_str::<serde_json::Value>(text).is_ok())
        .then(|| text.to_owned()),
        DocKind::File => None,
        DocKind::String => Some(serde_json::Value::from(bare).to_string()),
    }
}

/// A text without the quotes that a page puts around it.
fn unquoted(text: &str) -> String {
    let text = text.trim();
    match serde_json::from_str::<String>(text) {
        Ok(inner) => inner,
        Err(_) => text
            .strip_prefix(['"', '“'])
            .and_then(|rest| rest.strip_suffix(['"', '”']))
            .unwrap_or(text)
            .to_owned(),
    }
}
