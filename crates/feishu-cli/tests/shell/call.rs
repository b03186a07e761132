//! `feishu call` and `feishu raw`: what goes in, what is sent, what is agreed to.

use serde_json::json;

use crate::bench::{Bench, Ran};

const LIST: &str = "hire.v1.note.list";

#[test]
fn the_embedded_mock_needs_no_credentials() {
    let bench = Bench::new();
    let answer = Ran::of(&mut bench.bare(&["--mock", "call", LIST, "talent_id=1"])).json();
    assert!(answer["items"].is_array(), "{answer}");
    // A person's operation, and one with the helpdesk's credential, too.
    for (id, given) in [
        ("hire.v1.todo.list", "type=interview"),
        ("helpdesk.v1.notification.get", "notification_id=1"),
    ] {
        Ran::of(&mut bench.bare(&["--mock", "call", id, given])).good();
    }
}

#[test]
fn parameters_come_from_standard_input_paths_and_words_the_later_above_the_earlier() {
    let bench = Bench::new();
    let mut program = bench.program(&[
        "call",
        "hire.v1.note.create",
        "--data",
        "-",
        "--set",
        "mention_entity_list[0].user_id=ou_1",
        "--set",
        "mention_entity_list[0].offset=2",
        "content=two",
        "--yes",
    ]);
    Ran::given(&mut program, r#"{"talent_id": "1", "content": "one"}"#).good();
    let sent = bench.server.requests_to("hire.v1.note.create");
    assert_eq!(
        sent[0].json(),
        Some(json!({
            "talent_id": "1",
            "content": "two",
            "mention_entity_list": [{"user_id": "ou_1", "offset": 2}],
        }))
    );
}

#[test]
fn a_write_that_nobody_agrees_to_is_not_sent() {
    let bench = Bench::new();
    let arguments = ["call", "hire.v1.note.delete", "note_id=1"];
    let said = bench.run(&arguments).bad(9);
    assert!(said.contains("--yes"), "{said}");
    assert!(bench.server.requests().is_empty());
    bench.run(&[&arguments[..], &["--yes"]].concat()).good();
    assert_eq!(bench.server.requests_to("hire.v1.note.delete").len(), 1);
}

#[test]
fn a_write_with_its_key_can_be_repeated_and_asks_nothing() {
    let bench = Bench::new();
    let id = "hire.v1.external_application.create";
    let without = bench.run(&["call", id, "talent_id=1"]);
    without.bad(9);
    bench
        .run(&["call", id, "talent_id=1", "external_id=7"])
        .good();
    assert_eq!(bench.server.requests_to(id).len(), 1);
}

#[test]
fn a_dry_run_shows_the_request_without_its_secrets_and_sends_none() {
    let bench = Bench::new();
    let arguments = [
        "call",
        "helpdesk.v1.notification.get",
        "notification_id=a/b",
        "--dry-run",
    ];
    let shown = bench.run(&arguments).good();
    let url = format!(
        "GET {}/open-apis/helpdesk/v1/notifications/a%2Fb\n",
        bench.server.url()
    );
    assert!(shown.starts_with(&url), "{shown}");
    assert!(
        shown.contains("x-lark-helpdesk-authorization: [secret]"),
        "{shown}"
    );
    assert!(shown.contains("[user_access_token]"), "{shown}");
    for secret in [bench.server.user_token(), bench.server.helpdesk_token()] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(bench.server.requests().is_empty());
    // Without credentials as well: nothing is sent that would need any.
    let body = Ran::of(&mut bench.bare(&[
        "call",
        "hire.v1.note.create",
        "talent_id=1",
        "content=x",
        "--dry-run",
    ]));
    let body = body.good();
    assert!(body.contains("\"content\": \"x\""), "{body}");
}

#[test]
fn a_raw_request_goes_where_it_is_told() {
    let bench = Bench::new();
    let path = "/open-apis/im/v1/chats";
    bench
        .server
        .on_path("GET", path)
        .respond_data(json!({"items": [{"id": "oc_1"}]}));
    let answer = bench
        .run(&["raw", "get", path, "page_size=20", "x=a b"])
        .json();
    assert_eq!(answer, json!({"items": [{"id": "oc_1"}]}));
    let sent = &bench.server.requests_to(path)[0];
    assert_eq!(sent.query("page_size"), Some("20"));
    assert_eq!(sent.query("x"), Some("a b"));
    // What may write is asked about.
    bench
        .server
        .on_path("POST", path)
        .respond_data(json!({"id": "oc_2"}));
    let post = ["raw", "POST", path, "--data", r#"{"name": "n"}"#];
    bench.run(&post).bad(9);
    bench.run(&[&post[..], &["--yes"]].concat()).good();
    let sent = bench.server.requests_to(path);
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[1].json(), Some(json!({"name": "n"})));
}

#[test]
fn who_calls_can_be_chosen_where_both_may() {
    let bench = Bench::new();
    let id = "calendar.v4.freebusy.list";
    let given = [
        "call",
        id,
        "time_min=2020-10-28T12:00:00+08:00",
        "time_max=2020-10-29T12:00:00+08:00",
        "user_id=ou_1",
    ];
    bench.run(&given).good();
    bench.run(&[&given[..], &["--as", "user"]].concat()).good();
    let sent = bench.server.requests_to(id);
    assert_eq!(sent[0].bearer_token(), Some(&*bench.server.tenant_token()));
    assert_eq!(sent[1].bearer_token(), Some(bench.server.user_token()));
}
