//! What decoding an answer costs, without any HTTP around it: a page of a hundred notes, and the
//! two biggest answers of hire as they are documented.

use std::hint::black_box;
use std::time::Instant;

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
    fn decode<T: DeserializeOwned>(body: &[u8]) {
        let answer: Envelope<T> = serde_json::from_slice(black_box(body)).expect("the answer");
        black_box(answer);
    }
    match (side, answer) {
        ("sdk", "hire.v1.note.list/100") => decode::<NoteListResponse>,
        ("sdk", "hire.v1.application.get_detail") => decode::<ApplicationGetDetailResponse>,
        ("sdk", _) => decode::<TalentGetResponse>,
        (_, "hire.v1.note.list/100") => decode::<floor::Notes>,
        (_, "hire.v1.application.get_detail") => decode::<floor::application::Data>,
        _ => decode::<floor::talent::Talent>,
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
