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
                // A question stands beside what was guessed, too: it goes when a person took it away.
                let is_question = quote.ends_with('?');
                out.push_str(if is_question { line } else { before });
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

/// A value with the words that another one has where this one has marks. One mark may stand in another
/// frame: beside another type, or in a mapping. Several have to stand as they stand there.
fn answer(asking: &str, known: &str) -> Option<String> {
    let (known, is_quoted) = match serde_json::from_str::<String>(known) {
        Ok(text) => (text, true),
        Err(_) => (known.to_owned(), false),
    };
    let in_mapping = asking.starts_with('{');
    let answered = if asking.matches(MARK).count() == 1 {
        let (before, after) = asking.split_once(MARK)?;
        let words = words_of(&known)?;
        match (in_mapping, before.ends_with("doc: ")) {
            (true, true) => format!("{before}{}{after}", in_flow(&words)),
            (false, _) if after.is_empty() && (before.is_empty() || before.ends_with(" | ")) => {
                format!("{before}{words}")
            }
            _ => return None,
        }
    } else {
        let (asking, known): (Vec<&str>, Vec<&str>) =
            (asking.split(" | ").collect(), known.split(" | ").collect());
        if asking.len() != known.len() {
            return None;
        }
        let parts = asking.into_iter().zip(known).map(|(asking, known)| {
            let marked = asking.contains(MARK);
            (!marked || asking == MARK).then_some(if marked { known } else { asking })
        });
        parts.collect::<Option<Vec<&str>>>()?.join(" | ")
    };
    Some(if is_quoted && !in_mapping {
        serde_json::Value::from(answered).to_string()
    } else {
        answered
    })
}

/// The words of a value: after its type or name, or those of `doc` where it is a mapping.
fn words_of(value: &str) -> Option<String> {
    let Some(mapping) = value.strip_prefix('{') else {
        let words = value.rsplit(" | ").next()?;
        return (!words.is_empty()).then(|| words.to_owned());
    };
    let (_, doc) = mapping.split_once("doc: ")?;
    let doc = doc.strip_suffix('}')?.trim_end();
    Some(serde_json::from_str(doc).unwrap_or_else(|_| doc.to_owned()))
}

/// Words as they stand in a mapping within braces.
fn in_flow(words: &str) -> String {
    if words == MARK || !words.contains([',', '[', ']', '{', '}', ':', '#', '"', '\'', '`']) {
        words.to_owned()
    } else {
        serde_json::Value::from(words).to_string()
    }
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
    fn words_go_into_mappings_and_out_of_them() {
        let filled = fill(
            "moon",
            &specs(
                "a: { type: i64, max: 24, doc: \"The hour, from 0.\" }  #? 时间\nb: f64 | ???  #? 时间\n\
                 c: \"i64 | How high: in metres\"  #? 高度\nd: { type: i64, doc: ??? }  #? 高度\n\
                 e: ???  #? 高度\nf: { type: i64, deprecated: ??? }  #? 高度\n",
            ),
        );
        assert_eq!(
            filled.files["specs/moon/v1/tide.yaml"],
            "a: { type: i64, max: 24, doc: \"The hour, from 0.\" }\nb: f64 | The hour, from 0.\n\
             c: \"i64 | How high: in metres\"\nd: { type: i64, doc: \"How high: in metres\" }\n\
             e: \"How high: in metres\"\nf: { type: i64, deprecated: ??? }  #? 高度\n"
        );
        assert_eq!((filled.copied, filled.asked), (3, 2));
    }

    #[test]
    fn several_words_go_where_as_many_are_asked_for() {
        let filled = fill(
            "moon",
            &specs(
                "1: new | Dark.  #? 新\n2: ??? | ???  #? 新\n- 7: 400 | ??? | ???  #? 新\na: ???  #? 新\n",
            ),
        );
        assert_eq!(
            filled.files["specs/moon/v1/tide.yaml"],
            "1: new | Dark.\n2: new | Dark.\n- 7: 400 | ??? | ???  #? 新\na: Dark.\n"
        );
        assert_eq!((filled.copied, filled.asked), (3, 3));
    }

    #[test]
    fn a_question_beside_a_guess_stays() {
        let guess = "retry: safe  #? by its name, this POST only reads: is it so?\n";
        let filled = fill("moon", &specs(&format!("a: i64 | Low.  #? 潮水\n{guess}")));
        assert_eq!(
            filled.files["specs/moon/v1/tide.yaml"],
            format!("a: i64 | Low.\n{guess}")
        );
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
        assert_eq!(asked(&specs(text)), 2);
    }
}
