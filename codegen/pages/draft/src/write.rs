//! Puts a draft into the files of `specs/`.

use super::types::Drafted;

/// The first line of every resource file.
pub(crate) const SCHEMA_LINE: &str = "# yaml-language-server: $schema=../../schema.json";

/// Adds entries under a top-level key of a spec, which need not be there yet.
pub(crate) fn add_section(text: &str, key: &str, entries: &str) -> String {
    let head = format!("{key}:");
    let lines: Vec<&str> = text.lines().collect();
    let Some(start) = lines.iter().position(|line| line.trim_end() == head) else {
        let gap = if text.trim().is_empty() || key == "operations" {
            ""
        } else {
            "\n"
        };
        // Events stand before types.
        let types = lines.iter().position(|line| line.trim_end() == "types:");
        if let Some(at) = types.filter(|_| key == "events") {
            let before = lines[..at].join("\n");
            let after = lines[at..].join("\n");
            return format!("{}\n{gap}{head}\n{entries}\n{after}\n", before.trim_end());
        }
        return format!("{}\n{gap}{head}\n{entries}", text.trim_end());
    };
    let is_top = |line: &str| !line.is_empty() && !line.starts_with([' ', '#']);
    let mut end = lines[start + 1..]
        .iter()
        .position(|line| is_top(line))
        .map_or(lines.len(), |at| start + 1 + at);
    while end > start + 1 && lines[end - 1].trim().is_empty() {
        end -= 1;
    }
    let mut out = lines[..end].join("\n");
    out.push('\n');
    out.push_str(entries);
    let rest = lines[end..].join("\n");
    if !rest.trim().is_empty() {
        out.push_str(&rest);
        out.push('\n');
    }
    out
}

/// Adds types to a spec.
pub(crate) fn add_types<'t>(text: &str, types: impl Iterator<Item = &'t Drafted>) -> String {
    let entries: String = types.map(|found| found.text.as_str()).collect();
    if entries.is_empty() {
        return text.to_owned();
    }
    add_section(text, "types", &entries)
}
