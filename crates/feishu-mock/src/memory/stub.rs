//! The answers that a test set.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use crate::exchange::record::RecordedRequest;
use crate::exchange::refusal::Refusal;
use crate::exchange::reply::Reply;
use crate::memory::paging::Pages;

/// What a test makes of a request, or what is wrong with that.
pub(crate) type Compute = dyn Fn(&RecordedRequest) -> Result<Reply, String> + Send + Sync;

/// Makes an answer out of a request.
#[derive(Clone)]
pub(crate) enum Answerer {
    Fixed(Reply),
    Pages(Arc<Pages>),
    Computed(Arc<Compute>),
}

/// Why a set answer is not given.
pub(crate) enum Withheld {
    /// The request is for no page of it.
    Refused(Refusal),
    /// The test made one that the operation does not give.
    Unfit(String),
}

/// The answers of one target: those with a count in order, then the one without.
#[derive(Default)]
struct Line {
    counted: VecDeque<(u32, Answerer)>,
    lasting: Option<Answerer>,
}

#[derive(Default)]
pub(crate) struct Stubs {
    lines: HashMap<String, Line>,
}

impl Stubs {
    pub(crate) fn add(&mut self, key: &str, times: Option<u32>, answerer: Answerer) {
        let line = self.lines.entry(key.to_owned()).or_default();
        match times {
            Some(0) => {}
            Some(times) => line.counted.push_back((times, answerer)),
            None => line.lasting = Some(answerer),
        }
    }

    pub(crate) fn take(&mut self, key: &str) -> Option<Answerer> {
        let line = self.lines.get_mut(key)?;
        let Some((left, answerer)) = line.counted.front_mut() else {
            return line.lasting.clone();
        };
        let taken = answerer.clone();
        *left -= 1;
        if *left == 0 {
            line.counted.pop_front();
        }
        Some(taken)
    }

    pub(crate) fn clear(&mut self) {
        self.lines.clear();
    }
}

impl Answerer {
    pub(crate) fn answer(&self, request: &RecordedRequest) -> Result<Reply, Withheld> {
        match self {
            Self::Fixed(reply) => Ok(reply.clone()),
            Self::Computed(compute) => compute(request).map_err(Withheld::Unfit),
            Self::Pages(pages) => pages.answer(request).map_err(Withheld::Refused),
        }
    }
}
