//! What decoding an answer costs, without any HTTP around it: a page of a hundred notes, and the
//! two biggest answers of hire as they are documented.

use std::hint::black_box;
use std::time::Instant;

use feishu_core::decode::{Object, Reader};
use feishu_core::event;
use feishu_hire::v1::application::ApplicationGetDetailResponse;
use feishu_hire::v1::note::NoteListResponse;
use feishu_hire::v2::talent::TalentGetResponse;
use serde::de::DeserializeOwned;

use crate::floor::{self, Envelope};
use crate::{median, server};

/// The answers that are decoded.
pub(crate) const ANSWERS: [&str; 3] = [
    "hire.v1.note.list/100",
    "hire.v1.application.get_detail",
    "hire.v2.talent.get",
];

fn body(answer: &str) -> String {
    if answer.ends_with("/100") {
        return server::hundred();
    }
    let example = feishu_hire::SERVICE
        .examples
        .iter()
        .find(|example| example.operation.id == answer);
    example.expect("a documented answer").response.to_owned()
}

/// Decodes an answer so many times.
pub(crate) fn repeat(side: &str, answer: &str, times: usize) {
    let body = body(answer);
    let decode = decoder(side, answer);
    for _ in 0..times {
        decode(body.as_bytes());
    }
}

fn decoder(side: &str, answer: &str) -> fn(&[u8]) {
    fn sdk<T: Object>(body: &[u8]) {
        black_box(event::decode::<Whole<T>>(black_box(body)).expect("the answer"));
    }
    fn plain<T: DeserializeOwned>(body: &[u8]) {
        let answer: Envelope<T> = serde_json::from_slice(black_box(body)).expect("the answer");
        black_box(answer);
    }
    match (side, answer) {
        ("sdk", "hire.v1.note.list/100") => sdk::<NoteListResponse>,
        ("sdk", "hire.v1.application.get_detail") => sdk::<ApplicationGetDetailResponse>,
        ("sdk", _) => sdk::<TalentGetResponse>,
        (_, "hire.v1.note.list/100") => plain::<floor::Notes>,
        (_, "hire.v1.application.get_detail") => plain::<floor::application::Data>,
        _ => plain::<floor::talent::Talent>,
    }
}

/// An answer with its envelope, for the reader of the crates.
#[derive(Default)]
struct Whole<T> {
    code: Option<i64>,
    msg: Option<String>,
    data: Option<T>,
}

impl<T: Object> Object for Whole<T> {
    const NAME: &'static str = "Whole";
    const FIELDS: &'static [&'static str] = &["code", "msg", "data"];

    fn read<R: Reader>(&mut self, index: usize, reader: R) -> R::Outcome {
        match index {
            0 => reader.field(&mut self.code),
            1 => reader.field(&mut self.msg),
            2 => reader.field(&mut self.data),
            _ => reader.skip(),
        }
    }
}

/// Decoded megabytes a second on both sides: the median of short turns that they take alternately.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn throughput(answer: &str) -> String {
    const TURNS: usize = 101;
    let body = body(answer);
    let times = 200_000 / body.len() + 1;
    let turn = |side: &str| {
        let decode = decoder(side, answer);
        let begin = Instant::now();
        for _ in 0..times {
            decode(body.as_bytes());
        }
        (times * body.len()) as f64 / begin.elapsed().as_secs_f64() / 1e6
    };
    let (mut sdk, mut floor, mut ratio) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let (first, second) = (turn("sdk"), turn("floor"));
        sdk.push(first);
        floor.push(second);
        ratio.push(first / second);
    }
    format!(
        "{:.3} ({:.0} / {:.0} MB/s)",
        median(ratio),
        median(sdk),
        median(floor)
    )
}
