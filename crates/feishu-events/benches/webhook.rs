//! What an event through the webhook costs beside the bare work on the same bytes.
//!
//! `cargo bench -p feishu-events --bench webhook` takes each event from the request to its handler
//! and back, and beside it does by hand what cannot be left out: SHA-256 of the raw body, base64 and
//! AES of what is encrypted, serde_json of body and event into structs. Both sides take short turns
//! on one thread, so that what disturbs the machine disturbs both, and the median counts; where
//! valgrind is installed, instructions are counted too. The budget: 1.3.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt, KeyIvInit};
use base64::Engine as _;
use feishu_core::event::{Event, Schema};
use feishu_events::http::Request;
use feishu_events::{BoxError, Bytes, Events, Webhook};
use sha2::{Digest, Sha256};
use support::{KEY, StageChanged, TOKEN, TicketCreated};

/// Events a turn, turns of each side, and turns before that: as many as it takes until the webhook's
/// memory of handled events is full and forgets one for each that it takes in.
const EVENTS: usize = 256;
const TURNS: usize = 101;
const BEFORE: usize = 300;

/// The events: one of the three smallest that are documented, a small one, and one with a list.
const SMALLEST: &str = "talent.deleted";
const SMALL: &str = "stage_changed";
const LARGE: &str = "ticket.created";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    if let ["run", side, event, times] = arguments[..] {
        let requests = requests(event, 0, times.parse().expect("a number"));
        match side {
            "sdk" => runtime.block_on(sdk(&webhook(), requests)),
            "floor" => floor(requests),
            _ => drop(requests),
        }
        return;
    }
    println!("| event | instructions | time | events a second | bytes |");
    println!("| --- | --- | --- | --- | --- |");
    for event in [SMALLEST, SMALL, LARGE] {
        let bytes = requests(event, 0, 1)[0].body().len();
        println!(
            "| {event} | {} | {} | {bytes} |",
            instructions(event),
            times(&runtime, event)
        );
    }
}

fn requests(event: &str, turn: usize, times: usize) -> Vec<Request<Bytes>> {
    (0..times)
        .map(|nth| {
            let id = format!("5e3702a84e847582be8d{turn:04x}{nth:08x}");
            let text = match event {
                SMALLEST => talent_deleted(&id),
                SMALL => support::stage_changed(&id, "6891470273284114702"),
                _ => ticket_created(&id),
            };
            support::signed(support::encrypted(&text))
        })
        .collect()
}

/// A talent is gone.
#[derive(Debug, Default)]
struct TalentDeleted {
    talent_id: Option<String>,
}

feishu_core::__decode_object! { [] TalentDeleted { 0 talent_id = "talent_id", } }

impl Event for TalentDeleted {
    const TYPE: &'static str = "hire.talent.deleted_v1";
    const SCHEMA: Schema = Schema::V2;
}

fn talent_deleted(id: &str) -> String {
    let payload = serde_json::json!({"talent_id": "6890840517010000141"});
    support::event(id, TalentDeleted::TYPE, &payload)
}

fn ticket_created(id: &str) -> String {
    let field = |nth: u32| {
        serde_json::json!({"id": nth.to_string(), "value": "value", "key_name": "key",
            "display_name": "display name", "position": nth, "required": true, "editable": true})
    };
    let payload = serde_json::json!({
        "ticket_id": "6626871355780366331",
        "helpdesk_id": "6626871355780366330",
        "guest": {"id": {"union_id": "on_8ed6aa67826108097d9ee143816345", "user_id": "e33ggbyz",
            "open_id": "ou_84aad35d084aa403a838cf73ee18467"}, "name": "-"},
        "stage": 1, "status": 1, "score": 1, "created_at": 1_616_920_429_000_i64,
        "customized_fields": (0..10).map(field).collect::<Vec<_>>(),
        "chat_id": "oc_xxxxxxx",
    });
    support::event(id, "helpdesk.ticket.created_v1", &payload)
}

fn webhook() -> Webhook<BoxError> {
    let events = Events::builder()
        .on::<TalentDeleted>(|event| {
            black_box(&event.payload.talent_id);
            std::future::ready(Ok(()))
        })
        .on::<StageChanged>(|event| {
            black_box(&event.payload);
            std::future::ready(Ok(()))
        })
        .on::<TicketCreated>(|event| {
            black_box(&event.payload);
            std::future::ready(Ok(()))
        })
        .build()
        .expect("handlers");
    Webhook::builder(&events)
        .encrypt_key(KEY)
        .verification_token(TOKEN)
        .build()
        .expect("a webhook")
}

async fn sdk(webhook: &Webhook<BoxError>, requests: Vec<Request<Bytes>>) {
    for request in requests {
        let response = webhook.handle(request).await;
        assert!(response.status().is_success());
    }
}

#[derive(serde::Deserialize)]
struct Outer<'a> {
    encrypt: &'a str,
}

#[derive(serde::Deserialize)]
#[allow(dead_code)]
struct Whole<E> {
    schema: String,
    header: Header,
    event: E,
}

#[derive(serde::Deserialize)]
#[allow(dead_code)]
struct Header {
    event_id: String,
    event_type: String,
    create_time: String,
    token: String,
    app_id: String,
    tenant_key: String,
}

#[derive(serde::Deserialize)]
#[allow(dead_code)]
struct PlainTalentDeleted {
    talent_id: Option<String>,
}

#[derive(serde::Deserialize)]
#[allow(dead_code)]
struct PlainStageChanged {
    application_id: Option<String>,
    origin_stage_id: Option<String>,
    target_stage_id: Option<String>,
    update_time: Option<i64>,
}

#[derive(serde::Deserialize)]
#[allow(dead_code)]
struct PlainTicketCreated {
    ticket_id: Option<String>,
    guest: Option<PlainGuest>,
    customized_fields: Vec<PlainField>,
}

#[derive(serde::Deserialize)]
#[allow(dead_code)]
struct PlainGuest {
    name: Option<String>,
}

#[derive(serde::Deserialize)]
#[allow(dead_code)]
struct PlainField {
    id: Option<String>,
    value: Option<String>,
    required: Option<bool>,
}

/// What reads base64 as fast as the crate can: the webhook has it, too.
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
fn base64() -> base64::engine::Simd {
    base64::engine::Simd::standard(base64::engine::general_purpose::PAD)
}
#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
fn base64() -> base64::engine::GeneralPurpose {
    base64::engine::general_purpose::STANDARD
}

/// The bare work, with nothing decided by it but whether the signature is right.
fn floor(requests: Vec<Request<Bytes>>) {
    let (key, base64) = (Sha256::digest(KEY.as_bytes()), base64());
    for request in requests {
        let header = |name: &str| request.headers()[name].to_str().expect("text");
        let mut hash = Sha256::new();
        hash.update(header("x-lark-request-timestamp"));
        hash.update(header("x-lark-request-nonce"));
        hash.update(KEY);
        hash.update(request.body());
        black_box(hash.finalize());
        let outer: Outer<'_> = serde_json::from_slice(request.body()).expect("JSON");
        let mut bytes = base64.decode(outer.encrypt).expect("base64");
        let (vector, hidden) = bytes.split_at_mut(16);
        let vector: &[u8; 16] = (&*vector).try_into().expect("a block");
        let text = cbc::Decryptor::<aes::Aes256>::new(&key, vector.into())
            .decrypt_padded::<Pkcs7>(hidden)
            .expect("padding");
        // Which event it is, it is told.
        match request.body().len() {
            0..500 => drop(black_box(read::<PlainTalentDeleted>(text))),
            500..1000 => drop(black_box(read::<PlainStageChanged>(text))),
            _ => drop(black_box(read::<PlainTicketCreated>(text))),
        }
    }
}

fn read<'a, E: serde::Deserialize<'a>>(text: &'a [u8]) -> Whole<E> {
    serde_json::from_slice(text).expect("an event")
}

/// The median of many short turns, the sides taking them one after the other.
fn times(runtime: &tokio::runtime::Runtime, event: &str) -> String {
    let (mut ratios, mut ours, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    // One that has been at work for long: what grows has grown.
    let webhook = webhook();
    for turn in 0..BEFORE {
        runtime.block_on(sdk(&webhook, requests(event, turn, EVENTS)));
    }
    for turn in BEFORE..BEFORE + TURNS {
        let (first, second) = (requests(event, turn, EVENTS), requests(event, turn, EVENTS));
        let begun = Instant::now();
        runtime.block_on(sdk(&webhook, first));
        let sdk = begun.elapsed().as_secs_f64();
        let begun = Instant::now();
        floor(second);
        let floor = begun.elapsed().as_secs_f64();
        ratios.push(sdk / floor);
        ours.push(sdk);
        bare.push(floor);
    }
    let median = |values: &mut Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    #[allow(clippy::cast_precision_loss)]
    let each = EVENTS as f64;
    let (ours, bare) = (median(&mut ours) / each, median(&mut bare) / each);
    format!(
        "{:.3} ({:.2} / {:.2} µs) | {:.0}",
        median(&mut ratios),
        ours * 1e6,
        bare * 1e6,
        1.0 / ours
    )
}

/// Instructions an event: the difference of two runs, so that what happens once falls out.
fn instructions(event: &str) -> String {
    let count = |side| {
        let many = counted(side, event, 1100)?;
        Some(many.checked_sub(counted(side, event, 100)?)? / 1000)
    };
    // Making the requests is no side's work.
    let made = count("none");
    let without = |side| count(side)?.checked_sub(made?);
    match (without("sdk"), without("floor")) {
        (Some(sdk), Some(floor)) => {
            #[allow(clippy::cast_precision_loss)]
            let ratio = sdk as f64 / floor as f64;
            format!("{ratio:.3} ({sdk} / {floor})")
        }
        _ => "no valgrind".to_owned(),
    }
}

fn counted(side: &str, event: &str, times: u64) -> Option<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().ok()?)
        .args(["run", side, event, &times.to_string()])
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let line = text.lines().find(|line| line.contains("Collected"))?;
    line.rsplit(' ').next()?.parse().ok()
}
