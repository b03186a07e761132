//! Places of pages that cannot be read as they stand, each with what is wrong there.

use std::collections::{BTreeMap, BTreeSet};

/// The known misprints: `<page>:<line>: <what is wrong>`, a line each; `#` begins a comment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Misprints {
    by_place: BTreeMap<String, String>,
}

impl Misprints {
    /// Reads the list.
    ///
    /// # Errors
    /// The number of the first line that is none of this form, and what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, (usize, &'static str)> {
        let mut by_place = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let wrong = |what| (index + 1, what);
            let (place, reason) = split(line)
                .ok_or_else(|| wrong("a line has to be `<page>:<line>: <what is wrong there>`"))?;
            if by_place
                .insert(place.to_owned(), reason.to_owned())
                .is_some()
            {
                return Err(wrong("the place is listed already"));
            }
        }
        Ok(Self { by_place })
    }

    /// Takes those problems out that are at a place of the list, and gives what is left: with a
    /// line for each place where nothing is wrong, unless only some pages were read.
    pub(crate) fn settle(&self, problems: Vec<String>, all: bool) -> (usize, Vec<String>) {
        let mut seen = BTreeSet::new();
        let mut left = Vec::new();
        for problem in problems {
            match split(&problem) {
                Some((place, _)) if self.by_place.contains_key(place) => {
                    seen.insert(place.to_owned());
                }
                _ => left.push(problem),
            }
        }
        if all {
            let idle = self.by_place.keys().filter(|place| !seen.contains(*place));
            left.extend(idle.map(|place| {
                format!("{place}: is listed as a misprint, and nothing is wrong there")
            }));
        }
        (seen.len(), left)
    }
}

/// The page with its line, and the words behind.
fn split(line: &str) -> Option<(&str, &str)> {
    let (place, words) = line.split_once(": ")?;
    let (page, number) = place.rsplit_once(':')?;
    let numbered = number.parse::<usize>().is_ok() && !page.is_empty();
    (numbered && !words.trim().is_empty()).then_some((place, words.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_listed_is_passed_over_and_what_is_idle_is_told() {
        let known = Misprints::parse("# why\n\na/b.md:4: a comma too many\nc.md:1: no scope\n");
        let known = known.expect("a list");
        let problems = || vec!["a/b.md:4: not JSON: x".to_owned(), "a/b.md:5: y".to_owned()];
        let idle = "c.md:1: is listed as a misprint, and nothing is wrong there";
        assert_eq!(
            known.settle(problems(), true),
            (1, vec!["a/b.md:5: y".to_owned(), idle.to_owned()])
        );
        assert_eq!(
            known.settle(problems(), false),
            (1, vec!["a/b.md:5: y".to_owned()])
        );
        assert_eq!(
            Misprints::default().settle(problems(), true),
            (0, problems())
        );
    }

    #[test]
    fn a_line_that_names_no_place_or_no_reason_is_refused_by_its_number() {
        for (text, line) in [
            ("a.md: why", 1),
            ("# x\na.md:x: why", 2),
            ("a.md:1:", 1),
            ("a.md:1:  ", 1),
            (":1: why", 1),
            ("a.md:1: why\na.md:1: why", 2),
        ] {
            let refused = Misprints::parse(text).expect_err(text);
            assert_eq!(refused.0, line, "{text}");
        }
    }
}
