//! The `---` block at the top of a page.

/// The keys of a page's front matter, unquoted, with the number of lines they took.
#[derive(Debug, Default)]
pub(crate) struct FrontMatter {
    pub(crate) title: Option<String>,
    pub(crate) full_path: Option<String>,
    pub(crate) source_url: Option<String>,
    pub(crate) updated: Option<String>,
    /// How many lines of the page the block takes, both fences counted.
    pub(crate) lines: usize,
}

/// Reads the front matter, or `None` where the page does not begin with a closed one.
pub(crate) fn read(text: &str) -> Option<FrontMatter> {
    let mut lines = text.lines();
    if lines.next()?.trim() != "---" {
        return None;
    }
    let mut found = FrontMatter {
        lines: 1,
        ..FrontMatter::default()
    };
    for line in lines {
        found.lines += 1;
        if line.trim() == "---" {
            return Some(found);
        }
        let Some((key, value)) = line.split_once(':') else {
            continue;
        };
        let value = Some(unquote(value.trim()));
        match key.trim() {
            "title" => found.title = value,
            "fullPath" => found.full_path = value,
            "source_url" => found.source_url = value,
            "updateTime" | "last_remote_update_timestamp" => found.updated = value,
            _ => {}
        }
    }
    None
}

fn unquote(value: &str) -> String {
    match value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
    {
        Some(inner) => inner.replace("\\\"", "\"").replace("\\\\", "\\"),
        None => value.to_owned(),
    }
}
