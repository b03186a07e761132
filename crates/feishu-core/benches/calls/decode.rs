//! How fast a page of a hundred notes decodes, without any HTTP around it.

use std::hint::black_box;
use std::time::{Duration, Instant};

use feishu_hire::v1::note::ListResponse;
use serde::de::DeserializeOwned;

use crate::{floor, server};

/// Decoded megabytes a second by the generated types and by structs written by hand, each the best
/// of turns that they take alternately.
pub(crate) fn throughput() -> (f64, f64) {
    let body = server::hundred();
    let (mut sdk, mut floor) = (0.0_f64, 0.0_f64);
    for _ in 0..9 {
        sdk = sdk.max(turn::<floor::Envelope<ListResponse>>(&body));
        floor = floor.max(turn::<floor::Envelope<floor::Notes>>(&body));
    }
    (sdk, floor)
}

#[allow(clippy::cast_precision_loss)]
fn turn<T: DeserializeOwned>(body: &str) -> f64 {
    let begin = Instant::now();
    let mut bytes = 0_usize;
    while begin.elapsed() < Duration::from_millis(100) {
        for _ in 0..20 {
            let page: T = serde_json::from_str(black_box(body)).expect("a page of notes");
            black_box(page);
            bytes += body.len();
        }
    }
    bytes as f64 / begin.elapsed().as_secs_f64() / 1e6
}
