//! Operations by words: of their ids, of what they do, of their pages' Chinese titles.

use super::sources::SOURCES;
use super::text::Brief;

/// An operation that was found.
#[derive(Debug, Clone)]
pub(crate) struct Hit {
    /// The operation: `hire.v1.note.list`.
    pub(crate) id: &'static str,
    /// Its method and its path.
    pub(crate) http: (&'static str, &'static str),
    /// What a call does.
    pub(crate) summary: String,
    /// The title of the official page, in Chinese.
    pub(crate) title: String,
    /// Whether its page advises against it.
    pub(crate) deprecated: bool,
    score: u32,
}

/// Every operation whose id has all of these words in it, in documented order.
pub(crate) fn list(words: &[String]) -> Vec<Hit> {
    let words = lowered(words);
    walk(|id, _| {
        let has_all = words.iter().all(|word| id.contains(word.as_str()));
        has_all.then_some(0)
    })
}

/// Every operation that these words tell of, the best first.
pub(crate) fn search(words: &[String]) -> Vec<Hit> {
    ranked(words, |scores| {
        let all = scores.iter().all(|score| *score > 0);
        all.then(|| scores.iter().sum())
    })
}

/// Every operation that any of these words tells of; those that more of them do come first.
pub(crate) fn loosely(words: &[String]) -> Vec<Hit> {
    ranked(words, |scores| {
        let met = scores.iter().filter(|score| **score > 0).count();
        let met = u32::try_from(met).unwrap_or(u32::MAX);
        (met > 0).then(|| met * 100 + scores.iter().sum::<u32>())
    })
}

/// The operations by what the scores of the words make of each.
fn ranked(words: &[String], judge: impl Fn(&[u32]) -> Option<u32>) -> Vec<Hit> {
    let words = lowered(words);
    let mut hits = walk(|id, brief| {
        let places = Places::of(id, brief);
        let scores: Vec<u32> = words.iter().map(|word| places.score(word)).collect();
        judge(&scores)
    });
    // Stable: among equals the documented order stays.
    hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
    hits
}

fn lowered(words: &[String]) -> Vec<String> {
    let words = words.iter().flat_map(|word| word.split_whitespace());
    words.map(str::to_lowercase).collect()
}

/// The operations that `judge` gives a score, in documented order.
fn walk(judge: impl Fn(&str, &Brief<'_>) -> Option<u32>) -> Vec<Hit> {
    let mut hits = Vec::new();
    for source in SOURCES {
        for id in source.order().operations {
            let line = source.line("operation", id);
            let Some(brief) = line.and_then(Brief::read) else {
                continue;
            };
            if let Some(score) = judge(id, &brief) {
                hits.push(Hit {
                    id,
                    http: brief.http(),
                    deprecated: brief.deprecated.is_some(),
                    summary: brief.summary.into_owned(),
                    title: brief.title.into_owned(),
                    score,
                });
            }
        }
    }
    hits
}

/// Where words can stand.
struct Places {
    id: Vec<String>,
    path: String,
    title: String,
    summary: String,
    details: String,
}

impl Places {
    fn of(id: &str, brief: &Brief<'_>) -> Self {
        let id = id.split(['.', '_']);
        Self {
            id: id.map(str::to_lowercase).collect(),
            path: brief.http().1.to_lowercase(),
            title: brief.title.to_lowercase(),
            summary: brief.summary.to_lowercase(),
            details: brief.details.to_lowercase(),
        }
    }

    /// What a word is worth; nothing where it stands nowhere.
    fn score(&self, word: &str) -> u32 {
        let one = word.strip_suffix('s').filter(|one| one.len() > 2);
        let forms = [Some(word), one];
        let mut forms = forms.into_iter().flatten();
        let worth = |form: &str| {
            let whole = self.id.iter().any(|part| part == form);
            let begun = self.id.iter().any(|part| part.starts_with(form));
            let dotted = form.contains('.') && self.id.join(".").contains(&form.replace('_', "."));
            match () {
                () if whole || dotted => 8,
                () if self.title.contains(form) => 7,
                () if has_word(&self.summary, form) => 5,
                () if begun => 4,
                () if self.summary.contains(form) || self.path.contains(form) => 3,
                () if has_word(&self.details, form) => 1,
                () => 0,
            }
        };
        let first = forms.next().map_or(0, worth);
        forms.map(worth).fold(first, u32::max)
    }
}

fn has_word(text: &str, word: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    words.any(|found| found == word || found.strip_suffix('s') == Some(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(hits: &[Hit]) -> Vec<&'static str> {
        hits.iter().map(|hit| hit.id).collect()
    }

    fn words(text: &str) -> Vec<String> {
        vec![text.to_owned()]
    }

    #[test]
    fn the_list_without_words_is_everything() {
        assert_eq!(list(&[]).len(), super::super::entry::all().count());
    }

    #[test]
    fn a_list_narrows_by_ids() {
        let found = list(&words("hire.v1.note"));
        assert_eq!(found.len(), 5);
        assert!(found.iter().all(|hit| hit.id.starts_with("hire.v1.note.")));
    }

    #[test]
    fn a_search_knows_english_and_chinese_words() {
        assert_eq!(ids(&search(&words("list notes")))[0], "hire.v1.note.list");
        assert_eq!(ids(&search(&words("备注列表")))[0], "hire.v1.note.list");
        assert!(ids(&search(&words("busy"))).contains(&"calendar.v4.freebusy.list"));
        assert!(search(&words("list zzzz")).is_empty());
    }

    #[test]
    fn a_loose_search_takes_what_has_most_of_the_words() {
        let found = loosely(&words("zzzz busy calendar"));
        assert_eq!(ids(&found)[0], "calendar.v4.freebusy.list");
        assert!(loosely(&words("zzzz")).is_empty());
    }
}
