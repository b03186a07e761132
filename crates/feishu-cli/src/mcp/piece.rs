//! Answers in pieces of a bounded size.
//!
//! A value is read in document order. A piece has its outer shape and, in that, what comes next: whole
//! members and whole items, as many as fit. What would fit in no piece is entered and divided inside;
//! only text that is longer than a piece is divided itself.

use crate::json::{Json, Object};

/// A place in a value: which member or item at each depth, and which byte in a text.
pub(super) type Place = Vec<usize>;

/// A part of a value.
#[derive(Debug)]
pub(super) struct Piece {
    /// What it holds.
    pub(super) value: Json,
    /// Where the next one begins; `None` where nothing is left.
    pub(super) rest: Option<Place>,
}

/// The piece of a value that begins at a place and is about as large as is allowed. `None` where the
/// value has no such place.
pub(super) fn cut(value: &Json, from: &[usize], most: usize) -> Option<Piece> {
    let mut scissors = Scissors {
        most,
        left: most,
        empty: true,
    };
    match scissors.take(value, from) {
        Taken::All(value) => Some(Piece { value, rest: None }),
        Taken::Part(value, rest) => Some(Piece {
            value,
            rest: Some(rest),
        }),
        Taken::Nothing => None,
    }
}

enum Taken {
    All(Json),
    /// What was taken, and where the rest begins.
    Part(Json, Place),
    Nothing,
}

struct Scissors {
    most: usize,
    left: usize,
    /// Nothing was taken yet: whatever comes first is, so that every piece has something.
    empty: bool,
}

impl Scissors {
    fn take(&mut self, value: &Json, from: &[usize]) -> Taken {
        if from.is_empty() {
            let size = value.compact().len();
            let is_plain = !matches!(value, Json::Text(_) | Json::List(_) | Json::Object(_));
            if size <= self.left || (self.empty && is_plain) {
                self.spend(size);
                self.empty = false;
                return Taken::All(value.clone());
            }
        }
        match value {
            Json::List(items) => {
                let items = items.iter().map(|item| (None, item));
                self.members(Json::List(Vec::new()), items, from)
            }
            Json::Object(object) => {
                let members = object.iter().map(|(name, value)| (Some(name), value));
                self.members(Json::Object(Object::new()), members, from)
            }
            Json::Text(text) => self.text(text, from.first().copied().unwrap_or(0)),
            _ => Taken::Nothing,
        }
    }

    /// The members of an object, or the items of a list, from a place on.
    fn members<'a>(
        &mut self,
        mut out: Json,
        members: impl Iterator<Item = (Option<&'a str>, &'a Json)>,
        from: &[usize],
    ) -> Taken {
        let (start, inner) = from
            .split_first()
            .map_or((0, from), |(at, rest)| (*at, rest));
        let (mut stopped, mut met, mut nothing) = (None, false, true);
        self.spend(2);
        for (at, (name, value)) in members.enumerate() {
            if at < start {
                continue;
            }
            met = true;
            let inner = if at == start { inner } else { &[] };
            // What a whole piece has room for is not divided among two of them, unless it is a member:
            // the list in an answer is divided between its items.
            let is_entered = name.is_some() || !inner.is_empty() || self.empty;
            self.spend(name.map_or(1, |name| name.len() + 4));
            let taken = match !is_entered && self.waits(value) {
                true => Taken::Nothing,
                false => self.take(value, inner),
            };
            let value = match taken {
                Taken::All(value) => value,
                Taken::Part(value, mut rest) => {
                    rest.insert(0, at);
                    stopped = Some(rest);
                    value
                }
                Taken::Nothing => {
                    stopped = Some(vec![at]);
                    break;
                }
            };
            nothing = false;
            match (&mut out, name) {
                (Json::Object(object), Some(name)) => object.set(name, value),
                (Json::List(items), _) => items.push(value),
                _ => {}
            }
            if stopped.is_some() {
                break;
            }
        }
        if !met && !from.is_empty() {
            return Taken::Nothing;
        }
        match stopped {
            None => Taken::All(out),
            Some(_) if nothing => Taken::Nothing,
            Some(rest) => Taken::Part(out, rest),
        }
    }

    /// Whether a value has no room here, and has it in a piece of its own.
    fn waits(&self, value: &Json) -> bool {
        let size = value.compact().len();
        size > self.left && size <= self.most
    }

    fn text(&mut self, text: &str, start: usize) -> Taken {
        let Some(left) = text.get(start..).filter(|left| !left.is_empty()) else {
            return Taken::Nothing;
        };
        let is_longer = text.len() > self.most;
        if !is_longer && !self.empty {
            return Taken::Nothing;
        }
        // Quotes and controls take more room than they have bytes; a few more or less are no harm.
        let room = self.left.max(64);
        let end = match left.len() <= room {
            true => left.len(),
            false => left.floor_char_boundary_at(room),
        };
        self.spend(end + 2);
        self.empty = false;
        let value = Json::from(&left[..end]);
        match start + end == text.len() {
            true => Taken::All(value),
            false => Taken::Part(value, vec![start + end]),
        }
    }

    fn spend(&mut self, bytes: usize) {
        self.left = self.left.saturating_sub(bytes);
    }
}

/// `str::floor_char_boundary` is younger than the Rust that this is built with.
trait Boundary {
    fn floor_char_boundary_at(&self, at: usize) -> usize;
}

impl Boundary for str {
    fn floor_char_boundary_at(&self, at: usize) -> usize {
        (0..=at.min(self.len()))
            .rev()
            .find(|at| self.is_char_boundary(*at))
            .unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).expect("it is JSON")
    }

    fn pieces(value: &Json, most: usize) -> Vec<Json> {
        let mut out = Vec::new();
        let mut from = Vec::new();
        loop {
            let piece = cut(value, &from, most).expect("the place is there");
            out.push(piece.value);
            match piece.rest {
                None => return out,
                Some(rest) => {
                    assert!(rest > from, "{rest:?} is not behind {from:?}");
                    from = rest;
                }
            }
        }
    }

    /// Every plain value with the names that lead to it; the parts of a text as one.
    fn leaves(value: &Json, path: &str, out: &mut Vec<(String, String)>) {
        match value {
            Json::List(items) => {
                for item in items {
                    leaves(item, &format!("{path}[]"), out);
                }
            }
            Json::Object(object) => {
                for (name, value) in object.iter() {
                    leaves(value, &format!("{path}.{name}"), out);
                }
            }
            Json::Text(text) => match out.last_mut() {
                Some((last, said)) if last == path && path.ends_with("long") => said.push_str(text),
                _ => out.push((path.to_owned(), text.clone())),
            },
            plain => out.push((path.to_owned(), plain.compact())),
        }
    }

    #[test]
    fn what_fits_is_one_piece() {
        let value = json(r#"{"a":[1,2],"b":"x"}"#);
        let piece = cut(&value, &[], 100).expect("it is there");
        assert_eq!(piece.value, value);
        assert_eq!(piece.rest, None);
    }

    #[test]
    fn a_list_is_divided_between_its_items() {
        let items: Vec<String> = (0..10)
            .map(|at| format!(r#"{{"id":{at},"text":"{}"}}"#, "x".repeat(30)))
            .collect();
        let value = json(&format!(
            r#"{{"total":10,"items":[{}],"has_more":true}}"#,
            items.join(",")
        ));
        let found = pieces(&value, 200);
        assert!(found.len() > 2, "{found:?}");
        let mut met = 0;
        for piece in &found {
            assert!(piece.compact().len() <= 200, "{}", piece.compact());
            let Some(Json::List(items)) = piece.get("items") else {
                continue;
            };
            for item in items {
                assert_eq!(item.get("id"), Some(&Json::from(met as u64)));
                assert_eq!(
                    item.get("text").and_then(Json::text).map(str::len),
                    Some(30)
                );
                met += 1;
            }
        }
        assert_eq!(met, 10);
        assert_eq!(found[0].get("total"), Some(&Json::from(10_u64)));
        assert_eq!(
            found[found.len() - 1].get("has_more"),
            Some(&Json::from(true))
        );
    }

    #[test]
    fn all_pieces_together_are_the_whole_whatever_their_size() {
        let long = "häßlich \\\" ".repeat(40);
        let value = Json::Object(
            Object::new()
                .with(
                    "a",
                    json(r#"[[1,2,[3,{"b":null}]],{"c":[{"d":[{"e":5}]}]}]"#),
                )
                .with("long", long.as_str())
                .with(
                    "list",
                    json(r#"[{"x":1,"y":{"z":[1,2,3,4,5]}},"t","u",[],{}]"#),
                )
                .with("end", false),
        );
        let mut whole = Vec::new();
        leaves(&value, "", &mut whole);
        for most in [1, 10, 20, 50, 64, 100, 200, 500, 5000] {
            let mut together = Vec::new();
            for piece in pieces(&value, most) {
                leaves(&piece, "", &mut together);
            }
            assert_eq!(together, whole, "in pieces of {most}");
        }
    }

    #[test]
    fn a_place_that_is_not_there_is_none() {
        let value = json(r#"{"a":[1],"b":"text"}"#);
        for from in [&[2][..], &[0, 1], &[1, 4], &[1, 9], &[0, 0, 0]] {
            assert!(cut(&value, from, 100).is_none(), "{from:?}");
        }
        assert!(cut(&json(r#""ä""#), &[1], 100).is_none());
    }
}
