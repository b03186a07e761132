//! How answers are written, and pages and files.

use std::process::Stdio;

use feishu_mock::{Fault, Reply};
use serde_json::{Value, json};

use crate::bench::Bench;

const LIST: &str = "hire.v1.note.list";

/// Three pages of notes, the second empty.
fn paged() -> Bench {
    let bench = Bench::new();
    bench.server.on(LIST).respond_pages(vec![
        json!([{"id": "1", "content": "eins, zwei"}, {"id": "2", "content": "备注"}]),
        json!([]),
        json!([{"id": "3", "is_private": true}]),
    ]);
    bench
}

fn call<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["call", LIST, "talent_id=1"], more].concat()
}

#[test]
fn all_pages_become_one_list() {
    let bench = paged();
    let items = bench.run(&call(&["--all", "--fields", "id"])).json();
    assert_eq!(items, json!([{"id": "1"}, {"id": "2"}, {"id": "3"}]));
    assert_eq!(bench.server.requests_to(LIST).len(), 3);
}

#[test]
fn a_limit_ends_the_walk() {
    let bench = paged();
    let ran = bench.run(&call(&["--limit", "1", "--format", "ndjson"]));
    assert!(ran.err.contains("page_token="), "{}", ran.err);
    let lines = ran.good();
    let only: Value = serde_json::from_str(&lines).expect("one line of JSON");
    assert_eq!(only["id"], "1");
    assert_eq!(bench.server.requests_to(LIST).len(), 1);
}

#[test]
fn csv_has_the_documented_columns_or_those_that_are_asked_for() {
    let bench = paged();
    let text = bench
        .run(&call(&[
            "--all",
            "--format",
            "csv",
            "--fields",
            "id,content",
        ]))
        .good();
    assert_eq!(text, "id,content\n1,\"eins, zwei\"\n2,备注\n3,\n");
    let text = bench.run(&call(&["--all", "--format", "csv"])).good();
    let head = text.lines().next().expect("a line of names");
    assert!(head.starts_with("id,talent_id,"), "{head}");
    assert_eq!(text.lines().count(), 4);
}

#[test]
fn a_table_has_the_columns_that_hold_something() {
    let bench = paged();
    let text = bench.run(&call(&["--all", "--format", "table"])).good();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    let names: Vec<&str> = lines[0].split_whitespace().collect();
    assert_eq!(names, ["id", "is_private", "content"]);
    assert!(lines[2].contains("备注"), "{text}");
}

#[test]
fn an_answer_keeps_the_order_in_which_it_came() {
    let bench = Bench::new();
    let reply = Reply::json_text(r#"{"code":0,"data":{"z":1,"items":[],"a":{"y":1,"b":2}}}"#);
    bench.server.on(LIST).respond(reply);
    let text = bench.run(&call(&[])).good();
    let text: String = text.split_whitespace().collect();
    assert_eq!(text, r#"{"z":1,"items":[],"a":{"y":1,"b":2}}"#);
}

#[test]
fn a_walk_that_fails_shows_what_came_and_how_to_go_on() {
    let bench = paged();
    bench
        .server
        .fault(LIST, Fault::delay(std::time::Duration::ZERO).times(2));
    bench
        .server
        .fault(LIST, Fault::error(400, 1_002_002, "param error").forever());
    let ran = bench.run(&call(&["--all", "--fields", "id"]));
    let items: Value = serde_json::from_str(&ran.out).expect("what came is whole JSON");
    assert_eq!(items, json!([{"id": "1"}, {"id": "2"}]));
    let said = ran.bad(5);
    let token = said.split("page_token=").nth(1).expect("a token");
    let token = token.lines().next().expect("a line").to_owned();
    bench.server.clear_faults();
    let token = format!("page_token={token}");
    let rest = bench
        .run(&call(&["--all", "--fields", "id", &token]))
        .json();
    assert_eq!(rest, json!([{"id": "3"}]));
}

#[test]
fn a_pipe_that_is_closed_early_is_no_failure() {
    let bench = Bench::new();
    let item = json!({"id": "1", "content": "x".repeat(1000)});
    let page: Value = vec![item; 100].into();
    bench.server.on(LIST).respond_pages(vec![page; 20]);
    let mut program = bench.program(&call(&["--all", "--format", "ndjson"]));
    let mut child = program
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("it ends");
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    assert!(
        bench.server.requests_to(LIST).len() < 20,
        "it went on reading"
    );
}

#[test]
fn a_file_is_kept_whole_or_not_at_all() {
    let bench = Bench::new();
    let id = "helpdesk.v1.ticket.ticket_image";
    let arguments = ["call", id, "ticket_id=12345", "msg_id=12345", "-o"];
    let path = bench.folder.path().join("image.png");
    let name = path.to_str().expect("a name");
    let content = vec![7_u8; 300_000];
    let file = || Reply::bytes("image/png", content.clone());
    bench.server.on(id).once().respond(file());
    let ran = bench.run(&[&arguments[..], &[name]].concat());
    assert!(ran.err.contains("300000 bytes"), "{}", ran.err);
    ran.good();
    assert_eq!(std::fs::read(&path).expect("it is there"), content);
    std::fs::remove_file(&path).expect("it is there");
    bench.server.on(id).once().respond(file());
    bench.server.fault(id, Fault::cut_body().forever());
    bench.run(&[&arguments[..], &[name]].concat()).bad(7);
    let left = std::fs::read_dir(bench.folder.path())
        .expect("a folder")
        .count();
    assert_eq!(left, 0, "something is left of what broke off");
    // What answers with no file takes no -o.
    let said = bench.run(&call(&["-o", name])).bad(2);
    assert!(said.contains("no file"), "{said}");
}
