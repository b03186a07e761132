//! What the tests share: three events, and the platform's side of a webhook.

#![allow(dead_code, unreachable_pub)]

use std::time::{SystemTime, UNIX_EPOCH};

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeEncrypt, KeyIvInit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use feishu_core::event::{Event, Schema};
use feishu_events::Bytes;
use feishu_events::http::Request;
use serde_json::json;
use sha2::{Digest, Sha256};

pub const TOKEN: &str = "rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV";
pub const KEY: &str = "an encrypt key";

/// An application moved.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct StageChanged {
    pub application_id: Option<String>,
    pub origin_stage_id: Option<String>,
    pub target_stage_id: Option<String>,
    pub update_time: Option<i64>,
}

feishu_core::__decode_object! {
    [] StageChanged {
        0 application_id = "application_id",
        1 origin_stage_id = "origin_stage_id",
        2 target_stage_id = "target_stage_id",
        3 update_time = "update_time",
    }
}

impl Event for StageChanged {
    const TYPE: &'static str = "hire.application.stage_changed_v1";
    const SCHEMA: Schema = Schema::V2;
}

/// A ticket came in.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct TicketCreated {
    pub ticket_id: Option<String>,
    pub guest: Option<Guest>,
    pub customized_fields: Vec<CustomizedField>,
}

#[derive(Debug, Default, Clone, PartialEq)]
pub struct Guest {
    pub name: Option<String>,
}

#[derive(Debug, Default, Clone, PartialEq)]
pub struct CustomizedField {
    pub id: Option<String>,
    pub value: Option<String>,
    pub required: Option<bool>,
}

feishu_core::__decode_object! {
    [] TicketCreated {
        0 ticket_id = "ticket_id",
        1 guest = "guest",
        2 customized_fields = "customized_fields",
    }
}
feishu_core::__decode_object! { [] Guest { 0 name = "name", } }
feishu_core::__decode_object! {
    [] CustomizedField { 0 id = "id", 1 value = "value", 2 required = "required", }
}

impl Event for TicketCreated {
    const TYPE: &'static str = "helpdesk.ticket.created_v1";
    const SCHEMA: Schema = Schema::V2;
}

/// A chat was opened, in the first schema.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct ChatCreated {
    pub chat_id: Option<String>,
}

feishu_core::__decode_object! { [] ChatCreated { 0 chat_id = "chat_id", } }

impl Event for ChatCreated {
    const TYPE: &'static str = "p2p_chat_create";
    const SCHEMA: Schema = Schema::V1;
}

/// An event of the second schema, as the platform sends it.
pub fn event(id: &str, event_type: &str, payload: &serde_json::Value) -> String {
    json!({
        "schema": "2.0",
        "header": {
            "event_id": id,
            "event_type": event_type,
            "create_time": "1608725989000",
            "token": TOKEN,
            "app_id": "cli_9f5343c580712544",
            "tenant_key": "2ca1d211f64f6438",
        },
        "event": payload,
    })
    .to_string()
}

pub fn stage_changed(id: &str, application: &str) -> String {
    event(
        id,
        StageChanged::TYPE,
        &json!({
            "application_id": application,
            "origin_stage_id": "6891470273281123213",
            "target_stage_id": "6891470273281123214",
            "update_time": 1_652_806_656_258_i64,
        }),
    )
}

pub fn encrypt(text: &str) -> String {
    let key = Sha256::digest(KEY.as_bytes());
    let vector = [7; 16];
    let mut bytes = vector.to_vec();
    bytes.extend_from_slice(text.as_bytes());
    bytes.extend_from_slice(&[0; 16]);
    let cipher = cbc::Encryptor::<aes::Aes256>::new(&key, &vector.into());
    let length = cipher
        .encrypt_padded::<Pkcs7>(&mut bytes[16..], text.len())
        .expect("room for the padding")
        .len();
    STANDARD.encode(&bytes[..16 + length])
}

pub fn encrypted(text: &str) -> String {
    json!({"encrypt": encrypt(text)}).to_string()
}

/// A request without a signature.
pub fn plain(body: impl Into<Bytes>) -> Request<Bytes> {
    let request = Request::post("/events").body(body.into());
    request.expect("a request")
}

pub fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after the epoch")
        .as_secs()
}

/// A request that is signed now.
pub fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    signed_at(&now().to_string(), body)
}

pub fn signed_at(timestamp: &str, body: impl Into<Bytes>) -> Request<Bytes> {
    let body = body.into();
    let mut hash = Sha256::new();
    hash.update(format!("{timestamp}nonce{KEY}"));
    hash.update(&body);
    let signature: String = hash
        .finalize()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let mut request = plain(body);
    for (name, value) in [
        ("x-lark-request-timestamp", timestamp),
        ("x-lark-request-nonce", "nonce"),
        ("x-lark-signature", &signature),
    ] {
        let value = value.parse().expect("a header");
        request.headers_mut().insert(name, value);
    }
    request
}
