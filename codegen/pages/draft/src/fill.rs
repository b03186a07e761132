//! What the pages say in several places is asked once: words that stand beside a quote are put wherever
//! the service quotes the same.

use std::collections::BTreeMap;

use crate::specs::Specs;
use crate::words::{MARK, QUOTE};

/// What became of the marks of a service.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    /// The files that changed, by their paths from the workspace's root.
    pub files: Specs,
    /// How many marks got words that stood elsewhere.
    pub copied: usize,
    /// How many marks are left to ask for.
    pub asked: usize,
    /// Quotes that have different words in different places, so that a person has to choose.
    pub differing: Vec<String>,
}

/// Puts the words that a person wrote, and left the quote beside, at every equal quote of the service,
/// and takes the quotes away from what is written.
#[must_use]
pub fn fill(service: &str, specs: &Specs) -> Filled {
    let mut filled = Filled::default();
    let own = own(service, specs);
    let mut written: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (_, text) in &own {
        for (value, quote) in text.lines().filter_map(quoted) {
            if !value.contains(MARK) {
                written.entry(quote).or_default().push(value);
            }
        }
    }
    let mut all = Specs::new();
    for (path, text) in &own {
        let mut out = String::with_capacity(text.len());
        for line in text.lines() {
            let Some((value, quote)) = quoted(line) else {
                out.push_str(line);
                out.push('\n');
                continue;
            };
            let before = &line[..line.len() - quote.len()];
            let before = before.trim_end().trim_end_matches(QUOTE).trim_end();
            if !value.contains(MARK) {
                out.push_str(before);
            } else {
                let known = written.get(quote).into_iter().flatten();
                let mut words: Vec<String> =
                    known.filter_map(|known| answer(value, known)).collect();
                words.sort();
                words.dedup();
                match words.as_slice() {
                    [one] => {
                        filled.copied += value.matches(MARK).count();
                        out.push_str(before.strip_suffix(value).unwrap_or(before));
                        out.push_str(one);
                    }
                    [] => out.push_str(line),
                    _ => {
                        filled.differing.push(format!("{path}: {quote}"));
                        out.push_str(line);
                    }
                }
            }
            out.push('\n');
        }
        all.insert((*path).to_owned(), out);
    }
    filled.asked = asked(&all);
    filled.files = all
        .into_iter()
        .filter(|(path, text)| specs.get(path) != Some(text))
        .collect();
    filled
}

/// How many marks of these files have to be asked for, those that `fill` answers left out.
pub(crate) fn asked(files: &Specs) -> usize {
    let mut seen: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut count = 0;
    for line in files.values().flat_map(|text| text.lines()) {
        match quoted(line) {
            Some((value, quote)) if value.contains(MARK) => {
                let known = seen.entry(quote).or_default();
                if !known.iter().any(|known| answer(value, known).is_some()) {
                    known.push(value);
                    count += value.matches(MARK).count();
                }
            }
            _ => count += line.matches(MARK).count(),
        }
    }
    count
}

fn own<'a>(service: &str, specs: &'a Specs) -> Vec<(&'a String, &'a String)> {
    let inside = format!("specs/{service}/");
    let files = specs.iter();
    files
        .filter(|(path, _)| path.starts_with(&inside) && path.ends_with(".yaml"))
        .collect()
}

/// The value of a line and the quote beside it.
fn quoted(line: &str) -> Option<(&str, &str)> {
    let (spec, quote) = line.split_once(&format!(" {QUOTE} "))?;
    let (_, value) = spec.trim_end().split_once(": ")?;
    Some((value, quote))
}

/// A value with the words that another one has where this one has marks. What stands between them may
/// differ where ` | ` parts it from the words, as the type of a field does.
fn answer(asking: &str, known: &str) -> Option<String> {
    let asking: Vec<&str> = asking.split(" | ").collect();
    let known: Vec<&str> = known.split(" | ").collect();
    if asking.len() != known.len() {
        return None;
    }
    let parts = asking.iter().zip(known).map(|(asking, known)| {
        let Some((before, after)) = asking.split_once(MARK) else {
            return Some((*asking).to_owned());
        };
        let words = known.strip_prefix(before)?.strip_suffix(after)?;
        (!words.is_empty()).then(|| format!("{before}{words}{after}"))
    });
    let parts: Option<Vec<String>> = parts.collect();
    Some(parts?.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::{asked, fill};
    use crate::specs::Specs;

    fn specs(text: &str) -> Specs {
        let line = |text: &str| text.to_owned();
        Specs::from([
            (
                line("specs/moon/v1/ebb.yaml"),
                line("types:\n  low: string | ???  #? 潮水\n"),
            ),
            (line("specs/moon/v1/tide.yaml"), text.to_owned()),
            (
                line("specs/sun/v1/ray.yaml"),
                line("types:\n  low: string | ???  #? 潮水\n"),
            ),
        ])
    }

    #[test]
    fn words_go_to_every_equal_quote_of_the_service_whatever_the_type() {
        let filled = fill(
            "moon",
            &specs("a: i64! | The tide.  #? 潮水\n- 7: 400 | ??? | ???  #? 错误\nsummary: ???\n"),
        );
        assert_eq!(
            filled.files["specs/moon/v1/ebb.yaml"],
            "types:\n  low: string | The tide.\n"
        );
        assert_eq!(
            filled.files["specs/moon/v1/tide.yaml"],
            "a: i64! | The tide.\n- 7: 400 | ??? | ???  #? 错误\nsummary: ???\n"
        );
        assert!(!filled.files.contains_key("specs/sun/v1/ray.yaml"));
        assert_eq!((filled.copied, filled.asked), (1, 3));
        assert!(filled.differing.is_empty());
    }

    #[test]
    fn words_with_a_frame_go_where_the_frame_is_the_same() {
        let filled = fill(
            "moon",
            &specs(
                "a: { type: i64, doc: The hour. }  #? 时间\nb: { type: i64, doc: ??? }  #? 时间\n\
                 c: { type: f64, doc: ??? }  #? 时间\n1: new | Dark.  #? 新\n- 7: 400 | ??? | ???  #? 新\n",
            ),
        );
        assert_eq!(
            filled.files["specs/moon/v1/tide.yaml"],
            "a: { type: i64, doc: The hour. }\nb: { type: i64, doc: The hour. }\n\
             c: { type: f64, doc: ??? }  #? 时间\n1: new | Dark.\n- 7: 400 | ??? | ???  #? 新\n"
        );
        assert_eq!((filled.copied, filled.asked), (1, 4));
    }

    #[test]
    fn where_words_differ_a_person_chooses() {
        let filled = fill(
            "moon",
            &specs("a: string | A tide.  #? 潮水\nb: string | The tide.  #? 潮水\n"),
        );
        assert_eq!(filled.differing, ["specs/moon/v1/ebb.yaml: 潮水"]);
        assert_eq!((filled.copied, filled.asked), (0, 1));
    }

    #[test]
    fn equal_quotes_are_asked_for_once() {
        let text =
            "a: string! | ???  #? 潮水\nb: ???  #? 潮水\nc: i64 | ???  #? 潮水\ntitle: ???\n";
        assert_eq!(asked(&specs(text)), 3);
    }
}
