//! Answers that were given in part, kept for whoever asks for the rest.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use super::name;
use super::piece::{self, Place};
use crate::failure::Failure;
use crate::json::Json;

/// How much is kept. The oldest answers go first.
const KEPT: usize = 64 * 1024 * 1024;

/// What is kept, and how large a piece may be.
#[derive(Debug)]
pub(super) struct Shelf {
    most: usize,
    kept: Mutex<VecDeque<Answer>>,
}

#[derive(Debug, Clone)]
struct Answer {
    id: String,
    value: Arc<Json>,
    size: usize,
}

/// As much of an answer as is given at once.
#[derive(Debug)]
pub(super) struct Bounded {
    /// What is given.
    pub(super) value: Json,
    /// What asks for the rest, where there is one.
    pub(super) cursor: Option<String>,
}

impl Shelf {
    /// A shelf of answers that are given in pieces of so many bytes.
    pub(super) fn new(most: usize) -> Self {
        Self {
            most,
            kept: Mutex::default(),
        }
    }

    /// How many bytes are given at once.
    pub(super) fn most(&self) -> usize {
        self.most
    }

    /// The beginning of an answer; the whole is kept where that is not all.
    pub(super) fn give(&self, value: Json) -> Result<Bounded, Failure> {
        let size = value.compact().len();
        if size <= self.most {
            return Ok(Bounded {
                value,
                cursor: None,
            });
        }
        let answer = Answer {
            id: name::random()?,
            value: Arc::new(value),
            size,
        };
        self.keep(answer.clone());
        self.piece(&answer, &[])
    }

    /// What comes at a cursor.
    pub(super) fn go_on(&self, cursor: &str) -> Result<Bounded, Failure> {
        let (id, place) = cursor.split_once(':').unwrap_or((cursor, ""));
        let place: Result<Place, _> = place.split('.').map(str::parse).collect();
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept.iter().find(|answer| answer.id == id).cloned();
        drop(kept);
        match (known, place) {
            (Some(answer), Ok(place)) => self.piece(&answer, &place),
            _ => Err(lost(cursor)),
        }
    }

    fn piece(&self, answer: &Answer, from: &[usize]) -> Result<Bounded, Failure> {
        let piece = piece::cut(&answer.value, from, self.most);
        let piece = piece.ok_or_else(|| lost(&answer.id))?;
        let cursor = piece.rest.map(|rest| {
            let steps: Vec<String> = rest.iter().map(usize::to_string).collect();
            format!("{}:{}", answer.id, steps.join("."))
        });
        Ok(Bounded {
            value: piece.value,
            cursor,
        })
    }

    fn keep(&self, answer: Answer) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.push_back(answer);
        let mut size: usize = kept.iter().map(|answer| answer.size).sum();
        while size > KEPT && kept.len() > 1 {
            size -= kept.pop_front().map_or(0, |oldest| oldest.size);
        }
    }
}

fn lost(cursor: &str) -> Failure {
    Failure::Usage(format!(
        "no answer is kept under the cursor `{cursor}`: make the call again"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(items: u64) -> Json {
        (0..items).map(Json::from).collect()
    }

    #[test]
    fn the_rest_comes_by_the_cursor_as_often_as_it_is_asked_for() {
        let shelf = Shelf::new(20);
        let first = shelf.give(list(12)).expect("it is given");
        let cursor = first.cursor.expect("there is more");
        let second = shelf.go_on(&cursor).expect("it is kept");
        let again = shelf.go_on(&cursor).expect("it is kept still");
        assert_eq!(second.value, again.value);
        assert_ne!(first.value, second.value);
    }

    #[test]
    fn what_is_no_cursor_is_refused_and_what_fits_is_not_kept() {
        let shelf = Shelf::new(20);
        assert!(shelf.give(list(3)).expect("it is given").cursor.is_none());
        let cursor = shelf.give(list(12)).expect("it is given").cursor;
        let cursor = cursor.expect("there is more");
        let (id, _) = cursor.split_once(':').expect("an id and a place");
        let far = format!("{id}:99");
        let negative = format!("{id}:-1");
        for wrong in ["", "none", "none:1", id, &far, &negative] {
            assert!(shelf.go_on(wrong).is_err(), "{wrong}");
        }
    }
}
