//! What holds for any input: nothing panics, nothing that was touched is handled, and what is
//! broken names its place.

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use feishu_events::{BoxError, Bytes, EncryptKey, Events, Failure, Webhook};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use support::{ChatCreated, KEY, StageChanged, TOKEN, TicketCreated};
use tokio::runtime::Runtime;

/// So many cases, or as many as `FEISHU_CASES` says: for a long run once in a while.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("FEISHU_CASES").ok();
    ProptestConfig::with_cases(asked.and_then(|cases| cases.parse().ok()).unwrap_or(usual))
}

fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().expect("a runtime"))
}

/// A webhook that counts what is handled.
fn counting() -> (Webhook<BoxError>, Arc<AtomicUsize>) {
    let handled = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&handled);
    let events = Events::<BoxError>::builder()
        .otherwise(move |_| {
            counter.fetch_add(1, Ordering::SeqCst);
            async { Ok(()) }
        })
        .build()
        .expect("handlers");
    let webhook = Webhook::builder(&events)
        .encrypt_key(KEY)
        .verification_token(TOKEN)
        .build()
        .expect("a webhook");
    (webhook, handled)
}

fn status(webhook: &Webhook<BoxError>, request: feishu_events::http::Request<Bytes>) -> u16 {
    let response = runtime().block_on(webhook.handle(request));
    response.status().as_u16()
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn any_text_comes_back_from_its_ciphertext(text in any::<String>()) {
        let decrypted = EncryptKey::new(KEY).decrypt(&support::encrypt(&text));
        prop_assert_eq!(decrypted.as_deref(), Some(text.as_bytes()));
    }

    #[test]
    fn any_bytes_are_refused_or_answered(body in prop::collection::vec(any::<u8>(), 0..300)) {
        let (webhook, handled) = counting();
        prop_assert_eq!(status(&webhook, support::plain(body.clone())), 401);
        prop_assert_eq!(status(&webhook, support::signed(body.clone())), 400);
        prop_assert_eq!(EncryptKey::new(KEY).decrypt(&String::from_utf8_lossy(&body)), None);
        prop_assert_eq!(handled.load(Ordering::SeqCst), 0);
    }

    #[test]
    fn a_body_that_was_touched_is_not_handled(at in any::<Index>(), with in 1..=u8::MAX, cut in any::<bool>()) {
        let (webhook, handled) = counting();
        let body = support::encrypted(&support::stage_changed("e1", "7"));
        let (parts, _) = support::signed(body.clone()).into_parts();
        let mut body = body.into_bytes();
        let at = at.index(body.len());
        if cut {
            body.truncate(at);
        } else {
            body[at] ^= with;
        }
        let request = feishu_events::http::Request::from_parts(parts, Bytes::from(body));
        prop_assert_eq!(status(&webhook, request), 401);
        prop_assert_eq!(handled.load(Ordering::SeqCst), 0);
    }

    #[test]
    fn any_other_signature_is_refused(signature in "[0-9a-fA-F]{0,70}", nonce in "[ -~]{0,20}") {
        let (webhook, handled) = counting();
        let mut request = support::signed(support::stage_changed("e1", "7"));
        let headers = request.headers_mut();
        headers.insert("x-lark-signature", signature.parse().expect("a header"));
        headers.insert("x-lark-request-nonce", nonce.parse().expect("a header"));
        prop_assert_eq!(status(&webhook, request), 401);
        prop_assert_eq!(handled.load(Ordering::SeqCst), 0);
    }

    #[test]
    fn ciphertexts_of_anything_say_nothing_to_who_cannot_sign(
        blocks in prop::collection::vec(any::<u8>(), 32..80),
    ) {
        use base64::Engine as _;
        let (webhook, handled) = counting();
        let encrypt = base64::engine::general_purpose::STANDARD.encode(&blocks);
        let body = json!({"encrypt": encrypt}).to_string();
        prop_assert_eq!(status(&webhook, support::plain(body)), 401);
        prop_assert_eq!(handled.load(Ordering::SeqCst), 0);
    }
}

/// Every place of a JSON value, as a pointer.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                places(field, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (nth, item) in items.iter().enumerate() {
                places(item, &format!("{at}/{nth}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn an_event_that_is_broken_in_any_place_is_an_error_with_a_path_and_never_handled() {
    let failed: Arc<Mutex<Vec<Option<String>>>> = Arc::default();
    let seen = Arc::clone(&failed);
    let events = Events::<BoxError>::builder()
        .on::<StageChanged>(|_| async { Ok(()) })
        .on::<TicketCreated>(|_| async { Ok(()) })
        .on::<ChatCreated>(|_| async { Ok(()) })
        .observe(move |handling| {
            if let Err(Failure::Decode(error)) = handling.outcome {
                let path = error.path().map(str::to_owned);
                seen.lock().expect("not poisoned").push(path);
            }
        })
        .build()
        .expect("handlers");
    let webhook = Webhook::builder(&events)
        .encrypt_key(KEY)
        .build()
        .expect("a webhook");
    let ticket = json!({"ticket_id": "5", "guest": {"name": "-"},
        "customized_fields": [{"id": "1", "value": "v", "required": true}]});
    let chat = json!({"type": "event_callback", "uuid": "u", "ts": "1502199207.7",
        "event": {"type": "p2p_chat_create", "chat_id": "oc_1"}});
    let mut broken = 0;
    for whole in [
        support::stage_changed("e1", "7"),
        support::event("e2", "helpdesk.ticket.created_v1", &ticket),
        chat.to_string(),
    ] {
        // Cut anywhere, it is no JSON.
        for cut in 0..whole.len() {
            let body = whole[..cut].to_owned();
            assert_eq!(
                status(&webhook, support::signed(body.clone())),
                400,
                "{body}"
            );
        }
        // Another kind of value anywhere is an error, or nothing that anybody reads.
        let value: Value = serde_json::from_str(&whole).expect("JSON");
        let mut found = Vec::new();
        places(&value, "", &mut found);
        for place in found {
            for wrong in [json!([]), json!({"x": 1}), json!("text"), json!(-1.5)] {
                let mut value = value.clone();
                *value.pointer_mut(&place).expect("a place") = wrong.clone();
                let before = failed.lock().expect("not poisoned").len();
                let answered = status(&webhook, support::signed(value.to_string()));
                let failed = failed.lock().expect("not poisoned");
                match answered {
                    500 => {
                        assert_eq!(failed.len(), before + 1, "{place}");
                        let path = failed[before].clone().expect("a path");
                        assert!(path.starts_with("event"), "{place}: {path}");
                        broken += 1;
                    }
                    200 | 400 => assert_eq!(failed.len(), before, "{place} {wrong}"),
                    other => panic!("{place} {wrong}: {other}"),
                }
            }
        }
    }
    assert!(broken > 30, "{broken}");
}
