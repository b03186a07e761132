//! What is known of one service.

use memchr::{memchr, memrchr};
use serde::Deserialize;

/// A service.
#[derive(Debug)]
pub(super) struct Source {
    /// The platform's name for it: `hire`.
    pub(super) name: &'static str,
    /// Lines of JSON, one for each thing that there is to say something of: the service's own, then the
    /// others, sorted.
    pub(super) texts: &'static str,
}

/// What a service has, in documented order.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Order {
    #[serde(borrow, default)]
    pub(super) operations: Vec<&'static str>,
    #[serde(borrow, default)]
    pub(super) events: Vec<&'static str>,
}

impl Source {
    /// The ids of its operations and the types of its events.
    pub(super) fn order(&self) -> Order {
        serde_json::from_str(self.head()).unwrap_or_default()
    }

    /// The line of the service itself.
    pub(super) fn head(&self) -> &'static str {
        self.parts().0
    }

    /// The line that begins with this member. It is looked for by halving: most commands begin so, and the
    /// texts are a megabyte of which a look would bring every page into memory.
    pub(super) fn line(&self, member: &str, value: &str) -> Option<&'static str> {
        let start = format!("{{\"{member}\":\"{value}\"");
        let (_, mut left) = self.parts();
        while !left.is_empty() {
            let before = left.as_bytes().get(..left.len() / 2)?;
            let from = memrchr(b'\n', before).map_or(0, |end| end + 1);
            let (before, rest) = left.split_at_checked(from)?;
            let (line, after) = first(rest);
            if line.starts_with(&start) {
                return Some(line);
            }
            left = if *line < *start { after } else { before };
        }
        None
    }

    /// The lines that begin with this member, each with its value.
    pub(super) fn lines(&self, member: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
        let start = format!("{{\"{member}\":\"");
        let lines = self.parts().1.lines();
        lines.filter_map(move |line| {
            let (value, _) = line.strip_prefix(start.as_str())?.split_once('"')?;
            Some((value, line))
        })
    }

    /// The service's own line, and the others.
    fn parts(&self) -> (&'static str, &'static str) {
        first(self.texts)
    }
}

/// The first line and what comes behind it. Lines are long: whole words of them are looked at at once.
fn first(lines: &str) -> (&str, &str) {
    let end = memchr(b'\n', lines.as_bytes());
    let parts = end.and_then(|end| Some((lines.get(..end)?, lines.get(end + 1..)?)));
    parts.unwrap_or((lines, ""))
}

#[cfg(test)]
mod tests {
    use super::super::sources::SOURCES;

    #[test]
    fn every_line_is_found_by_what_it_begins_with_and_nothing_else_is() {
        let mut met = 0;
        for source in SOURCES {
            for line in source.texts.lines().skip(1) {
                let words: Vec<&str> = line.splitn(5, '"').collect();
                let (member, value) = (words[1], words[3]);
                assert_eq!(source.line(member, value), Some(line));
                assert_ne!(source.line(member, &value[..value.len() - 1]), Some(line));
                assert_ne!(source.line(member, &format!("{value}s")), Some(line));
                met += 1;
            }
            assert!(source.head().starts_with("{\"service\":"));
            for none in ["", "!", "~"] {
                assert_eq!(source.line("type", none), None);
                assert_eq!(source.line(none, none), None);
            }
        }
        assert!(met > 1000, "{met} lines are too few to be all");
    }
}
