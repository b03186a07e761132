//! What is documented of the answers knows the documented examples, so that feishu-mock takes from a test
//! what it would answer by itself.

use std::panic::{self, AssertUnwindSafe};

use feishu_mock::MockServer;
use serde_json::Value;

/// Their pages show what their own tables do not have: a word in place of another, milliseconds for seconds.
const MISPRINTS: [&str; 3] = [
    "hire.v1.attachment.create",
    "hire.v1.talent.list",
    "hire.v2.talent.get",
];

#[tokio::test]
async fn the_documented_examples_are_documented_answers() {
    let mut strange = Vec::new();
    for service in [
        &feishu_calendar::SERVICE,
        &feishu_helpdesk::SERVICE,
        &feishu_hire::SERVICE,
    ] {
        // Examples hold placeholders that are no documented values.
        let server = MockServer::builder().service(service);
        let server = server.allow_unknown_enum_values().start().await;
        let server = server.expect("a free port");
        for example in service.examples {
            let Ok(answer) = serde_json::from_str::<Value>(example.response) else {
                continue;
            };
            let id = example.operation.id;
            let set = || server.on(id).respond_json(answer);
            if panic::catch_unwind(AssertUnwindSafe(set)).is_err() {
                strange.push(id);
            }
        }
    }
    assert_eq!(strange, MISPRINTS);
}
