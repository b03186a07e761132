//! The JSON examples of a page.

use std::collections::HashSet;
use std::fmt;

use serde::Serialize;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::block::Fence;
use super::problem::{ProblemKind, Problems};

/// An example as it stands on the page. The text is kept, so that the order of keys and the
/// spelling of numbers are not lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Example {
    /// The language named at the fence.
    pub language: String,
    /// The text between the fences.
    pub text: String,
    /// The line of the page at which the text starts.
    pub line: usize,
    /// Why the text is not sound JSON; `None` where it is.
    pub fault: Option<ExampleFault>,
}

/// Why an example is not sound JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExampleFault {
    /// The line of the page.
    pub line: usize,
    /// The column in that line, counted from 1 in bytes.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

impl Example {
    pub(crate) fn read(fence: &Fence, problems: &mut Problems) -> Self {
        let fault = match serde_json::from_str::<Strict>(&fence.text) {
            Ok(Strict) => None,
            Err(error) => Some(ExampleFault {
                // A fence without text ends where it starts.
                line: fence.first_line + error.line() - 1 - usize::from(fence.text.is_empty()),
                column: error.column(),
                message: error.to_string(),
            }),
        };
        if let Some(fault) = &fault {
            problems.add(
                fault.line,
                ProblemKind::Example,
                format!("the example is not sound JSON: {}", fault.message),
            );
        }
        if !fence.closed {
            problems.add(
                fence.first_line - 1,
                ProblemKind::Example,
                "the example's code fence is not closed",
            );
        }
        Self {
            language: fence.language.clone(),
            text: fence.text.clone(),
            line: fence.first_line,
            fault,
        }
    }

    /// The example as a value, where it is JSON. A doubled key keeps its last value.
    pub fn value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(&self.text).ok()
    }

    /// The text where it is JSON, else without comments and trailing commas where only they are
    /// wrong; of a doubled key the last is kept, as most readers do.
    pub fn sound_text(&self) -> Option<String> {
        let text = [self.text.clone(), repaired(&self.text)]
            .into_iter()
            .find(|text| serde_json::from_str::<serde_json::Value>(text).is_ok())?;
        if serde_json::from_str::<Strict>(&text).is_ok() {
            return Some(text);
        }
        let value: serde_json::Value = serde_json::from_str(&text).ok()?;
        Some(value.to_string())
    }

    /// The example as a value, with comments and trailing commas left out where only they are
    /// wrong. Its keys can be trusted, for want of better; its soundness is [`Example::fault`].
    pub(crate) fn repaired_value(&self) -> Option<serde_json::Value> {
        self.value()
            .or_else(|| serde_json::from_str(&repaired(&self.text)).ok())
    }
}

/// `text` without `//` comments and without commas before a closing bracket.
fn repaired(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_string = false;
    let mut escaped = false;
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if in_string {
            in_string = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if c == '"' {
            in_string = true;
        } else if c == '/' && rest.as_str().starts_with('/') {
            let length = rest.as_str().find('\n').unwrap_or(rest.as_str().len());
            rest = rest.as_str()[length..].chars();
            continue;
        } else if matches!(c, ']' | '}') && out.trim_end().ends_with(',') {
            out.truncate(out.trim_end().len() - 1);
        }
        out.push(c);
    }
    out
}

/// Accepts any JSON, but for an object with the same key twice.
struct Strict;

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Strict;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_str<E>(self, _: &str) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_unit<E>(self) -> Result<Strict, E> {
        Ok(Strict)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Strict, A::Error> {
        while items.next_element::<Strict>()?.is_some() {}
        Ok(Strict)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Strict, A::Error> {
        let mut keys = HashSet::new();
        while let Some(key) = entries.next_key::<String>()? {
            entries.next_value::<Strict>()?;
            if keys.contains(&key) {
                return Err(de::Error::custom(format_args!(
                    "the key `{key}` is given twice"
                )));
            }
            keys.insert(key);
        }
        Ok(Strict)
    }
}

#[cfg(test)]
mod tests {
    use super::{Example, Fence, Problems};

    fn fault(text: &str) -> Option<(usize, String)> {
        let fence = Fence {
            language: "json".to_owned(),
            text: text.to_owned(),
            first_line: 10,
            closed: true,
        };
        let example = Example::read(&fence, &mut Problems::new("page.md"));
        example.fault.map(|fault| (fault.line, fault.message))
    }

    #[test]
    fn sound_json_has_no_fault() {
        assert_eq!(fault("{\"a\": [1, 2.5, null, true, \"x\"]}"), None);
    }

    #[test]
    fn comments_and_trailing_commas_can_be_left_out_but_not_in_text() {
        assert_eq!(
            super::repaired("{\"a\": [1, ], // x, }\n \"b\": \"//, ]\\\"\",\n}"),
            "{\"a\": [1], \n \"b\": \"//, ]\\\"\"}"
        );
    }

    #[test]
    fn comments_trailing_commas_and_doubled_keys_are_faults_with_their_line() {
        assert_eq!(
            fault("{\n\"a\": 1, // why\n\"b\": 2}").map(|fault| fault.0),
            Some(11)
        );
        assert_eq!(fault("{\n\"a\": 1,\n}").map(|fault| fault.0), Some(12));
        let (line, message) = fault("{\"a\": 1,\n\"a\": 2}").unwrap_or_default();
        assert_eq!(line, 11);
        assert!(message.contains("`a` is given twice"), "{message}");
    }
}
