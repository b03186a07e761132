//! What goes wrong: what is said, for people and for programs, and the code that the process ends with.

use feishu_mock::Fault;
use serde_json::{Value, json};

use crate::bench::{Bench, Ran};

const LIST: &str = "hire.v1.note.list";

#[test]
fn names_that_are_none_are_told_with_their_like() {
    let bench = Bench::new();
    let said = bench.run(&["call", "hire.v1.note.lst"]).bad(2);
    assert!(said.contains("did you mean `hire.v1.note.list`"), "{said}");
    let said = bench.run(&["call", LIST, "talentid=1"]).bad(2);
    assert!(said.contains("did you mean `talent_id`"), "{said}");
    let said = bench.run(&["describe", "hire.v1.note.lst"]).bad(2);
    assert!(said.contains("hire.v1.note.list"), "{said}");
    assert!(bench.server.requests().is_empty());
}

#[test]
fn a_broken_rule_is_named_and_nothing_is_sent() {
    let bench = Bench::new();
    let span = bench.run(&[
        "call",
        "calendar.v4.freebusy.list",
        "time_min=2020-10-28T12:00:00+08:00",
        "time_max=2021-10-28T12:00:00+08:00",
        "user_id=ou_1",
    ]);
    let said = span.bad(2);
    assert!(said.contains("time_max") && said.contains("days"), "{said}");
    let inside = [
        "call",
        "hire.v1.note.create",
        "talent_id=1",
        "content=x",
        "--set",
        "mention_entity_list[0].user_id=ou_1",
        "--set",
        "mention_entity_list[0].offset=-1",
    ];
    let said = bench.run(&inside).bad(2);
    assert!(said.contains("mention_entity_list[0].offset"), "{said}");
    let said = bench.run(&["call", LIST]).bad(2);
    assert!(said.contains("`talent_id` is required"), "{said}");
    assert!(bench.server.requests().is_empty());
}

#[test]
fn missing_credentials_are_told_with_the_way_to_get_them() {
    let bench = Bench::new();
    let bare = |arguments: &[&str]| Ran::of(&mut bench.bare(arguments));
    let said = bare(&["call", LIST, "talent_id=1"]).bad(3);
    for name in [
        "FEISHU_APP_ID",
        "FEISHU_APP_SECRET",
        "feishu profile add",
        "--mock",
    ] {
        assert!(said.contains(name), "{said}");
    }
    let said = bare(&["call", "hire.v1.todo.list", "type=interview"]).bad(3);
    assert!(said.contains("feishu login"), "{said}");
    let mut program = bench.program(&["call", "helpdesk.v1.faq.list"]);
    let said = Ran::of(program.env_remove("FEISHU_HELPDESK_ID")).bad(3);
    assert!(said.contains("FEISHU_HELPDESK_TOKEN"), "{said}");
}

#[test]
fn the_other_identity_is_told() {
    let bench = Bench::new();
    let said = bench
        .run(&["call", LIST, "talent_id=1", "--as", "user"])
        .bad(3);
    assert!(said.contains("the app alone"), "{said}");
    let todo = ["call", "hire.v1.todo.list", "type=interview", "--as", "app"];
    let said = bench.run(&todo).bad(3);
    assert!(said.contains("feishu login"), "{said}");
}

#[test]
fn the_platforms_failures_are_told_with_what_is_documented() {
    let bench = Bench::new();
    let call = ["call", LIST, "talent_id=1"];
    bench
        .server
        .fault(LIST, Fault::error(400, 1_002_002, "param error"));
    let said = bench.run(&call).bad(5);
    for part in [
        "1002002",
        "A parameter is wrong",
        "Check the types",
        "log id",
    ] {
        assert!(said.contains(part), "{said}");
    }
    bench
        .server
        .fault(LIST, Fault::missing_scopes(&["hire:note"]));
    let said = bench.run(&call).bad(4);
    assert!(
        said.contains("hire:note") && said.contains("/app/"),
        "{said}"
    );
    bench.server.fault(LIST, Fault::quota_exhausted());
    bench.run(&call).bad(6);
    bench.server.fault(LIST, Fault::html(502).forever());
    bench.run(&[&call[..], &["--timeout", "2"]].concat()).bad(5);
}

#[test]
fn programs_are_told_in_json() {
    let bench = Bench::new();
    bench
        .server
        .fault(LIST, Fault::error(400, 1_002_002, "param error"));
    let said = bench
        .run(&["call", LIST, "talent_id=1", "--json-errors"])
        .bad(5);
    let said: Value = serde_json::from_str(&said).expect("it is JSON");
    let error = &said["error"];
    assert_eq!(error["kind"], "platform");
    assert_eq!(error["exit_code"], 5);
    assert_eq!(error["operation"], LIST);
    assert_eq!(error["code"], 1_002_002);
    assert_eq!(error["meaning"], "A parameter is wrong.");
    assert!(error["log_id"].is_string(), "{error}");
    // A command line that is none is told so, too.
    let said = bench.run(&["--json-errors", "call"]).bad(2);
    let said: Value = serde_json::from_str(&said).expect("it is JSON");
    assert_eq!(said["error"]["kind"], "usage");
}

#[test]
fn a_platform_that_is_not_there_is_told() {
    let bench = Bench::new();
    let mut program = bench.program(&["call", LIST, "talent_id=1", "--timeout", "1"]);
    Ran::of(program.env("FEISHU_BASE_URL", "http://127.0.0.1:9")).bad(7);
    let mut program = bench.program(&["call", LIST, "talent_id=1"]);
    let said = Ran::of(program.env("FEISHU_BASE_URL", "http://open.feishu.cn")).bad(3);
    assert!(said.contains("https://"), "{said}");
}

#[test]
fn input_that_is_none_is_told() {
    let bench = Bench::new();
    let said = Ran::given(
        &mut bench.program(&["call", LIST, "--data", "-"]),
        "{\"a\":",
    )
    .bad(2);
    assert!(said.contains("standard input is no JSON"), "{said}");
    let said = bench
        .run(&["call", LIST, "--data", "@/no/such/file"])
        .bad(1);
    assert!(said.contains("/no/such/file"), "{said}");
    let said = bench.run(&["call", LIST, "talent_id"]).bad(2);
    assert!(said.contains("name=value"), "{said}");
    let upload = [
        "call",
        "hire.v1.attachment.create",
        "content=@/no/such/file",
        "--yes",
    ];
    let said = bench.run(&upload).bad(2);
    assert!(said.contains("/no/such/file"), "{said}");
}

#[test]
fn an_answer_that_cannot_be_read_is_told() {
    let bench = Bench::new();
    bench.server.fault(LIST, Fault::cut_json().forever());
    let ran = bench.run(&["call", LIST, "talent_id=1"]);
    ran.bad(8);
    let walk = json!({"items": [], "has_more": true, "page_token": ""});
    bench.server.clear_faults();
    bench.server.on(LIST).respond_data(walk);
    let said = bench.run(&["call", LIST, "talent_id=1", "--all"]).bad(8);
    assert!(said.contains("more pages"), "{said}");
}
