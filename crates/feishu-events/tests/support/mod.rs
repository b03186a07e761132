//! What the tests share: three events, and the platform's side of a webhook, which is
//! `feishu-mock`'s.

#![allow(dead_code, unreachable_pub)]

use std::sync::OnceLock;
use std::time::Duration;

use feishu_core::event::{Event, Schema};
use feishu_events::Bytes;
use feishu_events::http::Request;
use feishu_mock::{MockServer, PushFault};
use serde_json::json;
use tokio::runtime::Runtime;

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

/// An event of the second schema, in the order in which the platform writes it.
pub fn event(id: &str, event_type: &str, payload: &serde_json::Value) -> String {
    format!(
        r#"{{"schema":"2.0","header":{{"event_id":{},"event_type":{},"create_time":"1608725989000","token":"{TOKEN}","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"}},"event":{payload}}}"#,
        json!(id),
        json!(event_type),
    )
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

/// A platform that makes requests; nobody connects to it.
fn platform() -> &'static MockServer {
    static PLATFORM: OnceLock<(Runtime, MockServer)> = OnceLock::new();
    let (_, server) = PLATFORM.get_or_init(|| {
        // Made aside, for the test may be at work in a runtime of its own.
        let made = std::thread::spawn(|| {
            let runtime = Runtime::new().expect("a runtime");
            let server = MockServer::builder()
                .encrypt_key(KEY)
                .verification_token(TOKEN);
            let server = runtime.block_on(server.start()).expect("a port");
            (runtime, server)
        });
        made.join().expect("no panic")
    });
    server
}

/// A body in which this is encrypted.
pub fn encrypted(text: &str) -> String {
    let request = platform().push(text).request();
    String::from_utf8(request.into_body().into()).expect("text")
}

/// What is under `encrypt` in such a body.
pub fn encrypt(text: &str) -> String {
    let body: serde_json::Value = serde_json::from_str(&encrypted(text)).expect("JSON");
    body["encrypt"].as_str().expect("text").to_owned()
}

/// A request without a signature.
pub fn plain(body: impl Into<Bytes>) -> Request<Bytes> {
    let push = platform().push(body.into()).unencrypted();
    push.fault(PushFault::unsigned()).request()
}

/// A request that is signed now.
pub fn signed(body: impl Into<Bytes>) -> Request<Bytes> {
    platform().push(body.into()).unencrypted().request()
}

/// A request that is signed so long ago.
pub fn stale(age: Duration, body: impl Into<Bytes>) -> Request<Bytes> {
    let push = platform().push(body.into()).unencrypted();
    push.fault(PushFault::stale(age)).request()
}

/// A request that is signed for a time to come.
pub fn ahead(by: Duration, body: impl Into<Bytes>) -> Request<Bytes> {
    let push = platform().push(body.into()).unencrypted();
    push.fault(PushFault::ahead(by)).request()
}
