//! What may be called, what comes back, and what a failure tells.

use std::time::{Duration, Instant};

use feishu_core::operation::Retry;
use feishu_mock::{Fault, MockServer};
use rmcp::ErrorData;
use rmcp::model::ErrorCode;
use rmcp::service::ServiceError;
use serde_json::{Value, json};

use super::client::Speaking;
use crate::bench::{Bench, Ran};

const NOTES: &str = "hire.v1.note.list";

fn note(talent: &str) -> Value {
    json!({"operation": "hire.v1.note.create", "parameters": {"talent_id": talent, "content": "Hi"}})
}

fn many_notes(bench: &Bench, count: usize) {
    let note = |at: usize| json!({"id": at.to_string(), "content": "häßlich ".repeat(30)});
    let items: Vec<Value> = (0..count).map(note).collect();
    bench
        .server
        .on(NOTES)
        .respond_data(json!({"items": items, "has_more": false}));
}

#[tokio::test]
async fn the_four_tools_have_schemas_and_say_whether_they_write() {
    let bench = Bench::new();
    for (more, only_reads) in [(&[][..], true), (&["--allow-writes"], false)] {
        let speaking = Speaking::start(&bench, &[&["mcp"], more].concat()).await;
        let tools = speaking.client.list_all_tools().await.expect("tools");
        let names: Vec<&str> = tools.iter().map(|tool| tool.name.as_ref()).collect();
        assert_eq!(names, ["search", "describe", "call", "read"]);
        for tool in &tools {
            let hints = tool.annotations.as_ref().expect("hints");
            let reads = tool.name != "call" || only_reads;
            assert_eq!(hints.read_only_hint, Some(reads), "{}", tool.name);
            assert_eq!(
                hints.destructive_hint.unwrap_or(false),
                !reads,
                "{}",
                tool.name
            );
            assert_eq!(hints.open_world_hint, Some(tool.name == "call"));
            assert_eq!(tool.input_schema["type"], "object");
            let output = tool.output_schema.as_ref().expect("a schema");
            assert_eq!(
                output["properties"]["error"]["required"],
                json!(["kind", "message"])
            );
        }
        let size = serde_json::to_string(&tools).expect("JSON").len();
        assert!(
            size < 8_000,
            "the tools take {size} bytes of a model's context"
        );
        speaking.end().await;
    }
}

#[tokio::test]
async fn a_search_finds_by_words_of_both_languages_and_else_by_some_of_them() {
    let bench = Bench::new();
    let speaking = Speaking::start(&bench, &["mcp"]).await;
    let found = speaking
        .call("search", json!({"words": "备注列表", "limit": 1}))
        .await
        .good();
    assert_eq!(found["operations"][0]["operation"], NOTES);
    assert_eq!(found["operations"][0]["effect"], "reads");
    let all = speaking
        .call("search", json!({"words": "note", "limit": 1}))
        .await
        .good();
    assert!(all["left_off"].as_u64() >= Some(4), "{all}");
    let some = speaking
        .call("search", json!({"words": "zzzz busy calendar"}))
        .await
        .good();
    assert_eq!(
        some["operations"][0]["operation"],
        "calendar.v4.freebusy.list"
    );
    assert!(some["note"].is_string(), "{some}");
    let none = speaking
        .call("search", json!({"words": "zzzz"}))
        .await
        .good();
    assert_eq!(none["operations"], json!([]));
    speaking.end().await;
}

#[tokio::test]
async fn a_description_has_the_schema_of_the_parameters_and_on_request_that_of_the_answer() {
    let bench = Bench::new();
    let speaking = Speaking::start(&bench, &["mcp"]).await;
    let short = speaking
        .call("describe", json!({"operation": NOTES}))
        .await
        .good();
    let told = &short["description"];
    assert_eq!(told["input"]["required"], json!(["talent_id"]));
    assert_eq!(told["example"]["talent_id"], "6916472453069883661");
    assert_eq!(told["output"], Value::Null);
    let long = json!({"operation": NOTES, "output": true});
    let long = speaking.call("describe", long).await.good();
    assert!(long["description"]["output"]["$defs"].is_object(), "{long}");
    let unknown = speaking
        .call("describe", json!({"operation": "hire.v1.note.lst"}))
        .await;
    let error = unknown.bad("unknown_operation");
    assert_eq!(error["did_you_mean"][0], NOTES);
    speaking.end().await;
}

#[tokio::test]
async fn writes_are_refused_before_anything_is_sent_unless_they_are_agreed_to() {
    let bench = Bench::new();
    let create = "hire.v1.note.create";
    let delete = json!({"operation": "hire.v1.note.delete", "parameters": {"note_id": "1"}});
    let only = format!("--allow-writes={create}");
    for (more, writes) in [
        (&[][..], false),
        (&["--allow-writes"], true),
        (&[&*only], true),
    ] {
        let speaking = Speaking::start(&bench, &[&["mcp"], more].concat()).await;
        let before = bench.server.requests_to(create).len();
        let told = speaking.call("call", note("1")).await;
        match writes {
            true => assert!(told.good()["data"]["note"]["id"].is_string()),
            false => {
                let error = told.bad("unconfirmed");
                let message = error["message"].as_str().expect("text");
                assert!(message.contains(&only), "{message}");
            }
        }
        let sent = bench.server.requests_to(create).len() - before;
        assert_eq!(sent, usize::from(writes), "{more:?}");
        // A delete is named or not made.
        let error = speaking
            .call("call", delete.clone())
            .await
            .bad("unconfirmed");
        assert!(
            error["message"].as_str().expect("text").contains("deletes"),
            "{error}"
        );
        speaking.end().await;
    }
    assert!(bench.server.requests_to("hire.v1.note.delete").is_empty());
    let speaking = Speaking::start(&bench, &["mcp", "--allow-writes=*,hire.v1.note.delete"]).await;
    speaking.call("call", delete).await.good();
    speaking.call("call", note("1")).await.good();
    speaking.end().await;
}

#[tokio::test]
async fn an_answer_that_is_too_large_comes_in_whole_items_with_a_cursor_for_the_rest() {
    let bench = Bench::new();
    many_notes(&bench, 40);
    let speaking = Speaking::start(&bench, &["mcp", "--max-answer", "2000"]).await;
    let asked = json!({"operation": NOTES, "parameters": {"talent_id": "1"}});
    let mut told = speaking.call("call", asked).await.good();
    assert_eq!(told["data"]["has_more"], false);
    let mut met = Vec::new();
    let mut pieces = 0;
    loop {
        pieces += 1;
        let data = &told["data"];
        assert!(data.to_string().len() <= 2000, "{}", data.to_string().len());
        for item in data["items"].as_array().into_iter().flatten() {
            assert_eq!(item["content"], "häßlich ".repeat(30));
            met.push(item["id"].as_str().expect("an id").to_owned());
        }
        let Some(cursor) = told["cursor"].as_str() else {
            break;
        };
        told = speaking
            .call("read", json!({"cursor": cursor}))
            .await
            .good();
    }
    assert!(pieces > 5, "{pieces}");
    let expected: Vec<String> = (0..40).map(|at| at.to_string()).collect();
    assert_eq!(met, expected);
    assert_eq!(
        bench.server.requests_to(NOTES).len(),
        1,
        "the rest is not fetched again"
    );
    speaking
        .call("read", json!({"cursor": "none:1"}))
        .await
        .bad("usage");
    speaking.end().await;
}

#[tokio::test]
async fn pages_are_turned_by_hand_or_until_there_are_enough_items() {
    let bench = Bench::new();
    let page = |ids: std::ops::Range<u32>| {
        let items: Vec<Value> = ids.map(|id| json!({"id": id.to_string()})).collect();
        json!({"items": items})
    };
    let pages = vec![page(0..3), page(3..6), page(6..7)];
    bench.server.on(NOTES).respond_pages(pages);
    let speaking = Speaking::start(&bench, &["mcp"]).await;
    let mut given = json!({"talent_id": "1", "page_size": 3});
    let mut met = 0;
    for expected in [3, 3, 1] {
        let asked = json!({"operation": NOTES, "parameters": given});
        let told = speaking.call("call", asked).await.good();
        let items = told["data"]["items"].as_array().expect("items");
        assert_eq!(items.len(), expected);
        met += items.len();
        match told["next_page"]["page_token"].as_str() {
            Some(token) => given["page_token"] = token.into(),
            None => assert_eq!(met, 7, "{told}"),
        }
    }
    let asked =
        json!({"operation": NOTES, "limit": 4, "parameters": {"talent_id": "1", "page_size": 3}});
    let told = speaking.call("call", asked).await.good();
    assert_eq!(
        told["data"].as_array().map(Vec::len),
        Some(6),
        "whole pages"
    );
    assert!(told["next_page"]["page_token"].is_string(), "{told}");

    let tickets = "helpdesk.v1.ticket.list";
    let numbered = |ids: &[&str]| {
        let tickets: Vec<Value> = ids.iter().map(|id| json!({"ticket_id": id})).collect();
        json!({"tickets": tickets})
    };
    bench
        .server
        .on(tickets)
        .respond_pages(vec![numbered(&["1", "2"]), numbered(&["3"])]);
    let asked = json!({"operation": tickets, "parameters": {"page_size": 2}});
    let told = speaking.call("call", asked).await.good();
    assert_eq!(told["next_page"], json!({"page": "2"}));
    let asked = json!({"operation": tickets, "parameters": {"page_size": 2, "page": "2"}});
    let told = speaking.call("call", asked).await.good();
    assert_eq!(told["data"]["tickets"][0]["ticket_id"], "3");
    // Where a walk begins in the middle, only an empty page tells that it is at the end.
    let asked = json!({"operation": tickets, "parameters": {"page_size": 2, "page": "3"}});
    let told = speaking.call("call", asked).await.good();
    assert_eq!(told["data"]["tickets"], json!([]));
    assert_eq!(told["next_page"], Value::Null, "{told}");
    let asked =
        json!({"operation": "hire.v1.note.get", "limit": 1, "parameters": {"note_id": "1"}});
    speaking.call("call", asked).await.bad("usage");
    speaking.end().await;
}

#[tokio::test]
async fn a_walk_that_fails_gives_what_came_with_the_failure_and_how_to_go_on() {
    let bench = Bench::new();
    let page = |id: &str| json!({"items": [{"id": id}]});
    let pages = ["1", "2", "3"].map(page).to_vec();
    bench.server.on(NOTES).respond_pages(pages);
    let speaking = Speaking::start(&bench, &["mcp"]).await;
    let asked =
        |parameters: Value| json!({"operation": NOTES, "limit": 3, "parameters": parameters});
    let refused = || Fault::error(400, 1_002_002, "param error").forever();
    let server = &bench.server;
    server.fault(NOTES, Fault::delay(Duration::ZERO).times(2));
    server.fault(NOTES, refused());
    let from_the_first = json!({"talent_id": "1", "page_size": 1});
    let told = speaking.call("call", asked(from_the_first.clone())).await;
    assert_eq!(told.value["data"], json!([{"id": "1"}, {"id": "2"}]));
    let next = told.value["next_page"].clone();
    let error = told.bad("platform");
    assert_eq!(error["code"], 1_002_002);
    server.clear_faults();
    let mut rest = from_the_first.clone();
    rest["page_token"] = next["page_token"].clone();
    let told = speaking.call("call", asked(rest)).await.good();
    assert_eq!(told["data"], json!([{"id": "3"}]));
    server.fault(NOTES, refused());
    let told = speaking.call("call", asked(from_the_first)).await;
    assert_eq!(told.value.get("data"), None, "nothing came");
    told.bad("platform");
    let log = speaking.end().await;
    let outcomes = log.matches("\"outcome\":\"platform\"").count();
    assert_eq!(outcomes, 2, "{log}");
}

#[tokio::test]
async fn calls_are_made_as_the_profile_that_is_named() {
    let bench = Bench::new();
    let server = &bench.server;
    for (name, app, secret) in [
        ("other", "cli_other", "wrong"),
        ("work", server.app_id(), server.app_secret()),
    ] {
        let arguments = ["profile", "add", name, "--app-id", app, "--base-url"];
        let mut program = bench.bare(&[&arguments[..], &[server.url(), "--file"]].concat());
        Ran::given(&mut program, &format!("{secret}\n")).good();
    }
    Ran::of(&mut bench.bare(&["profile", "use", "other"])).good();
    let asked = || json!({"operation": NOTES, "parameters": {"talent_id": "1"}});
    let speaking = Speaking::of(bench.bare(&["mcp", "--profile", "work"])).await;
    speaking.call("call", asked()).await.good();
    let todos = json!({"operation": "hire.v1.todo.list", "parameters": {"type": "interview"}});
    let error = speaking.call("call", todos).await.bad("login");
    assert!(
        error["help"]
            .as_str()
            .is_some_and(|help| help.contains("feishu login"))
    );
    speaking.end().await;
    // The one in use is not the one that was named.
    let speaking = Speaking::of(bench.bare(&["mcp"])).await;
    speaking.call("call", asked()).await.bad("credential");
    speaking.end().await;
    let said = Ran::of(&mut bench.bare(&["mcp", "--profile", "wrk"])).bad(2);
    assert!(said.contains("did you mean `work`"), "{said}");
}

#[tokio::test]
async fn failures_are_typed_and_say_what_to_do() {
    let bench = Bench::new();
    let speaking = Speaking::start(&bench, &["mcp"]).await;
    let call = async |operation: &str, parameters: Value| {
        let asked = json!({"operation": operation, "parameters": parameters});
        speaking.call("call", asked).await
    };
    let error = call(NOTES, json!({"talentid": "1"})).await.bad("invalid");
    assert_eq!(error["did_you_mean"], json!(["talent_id"]));
    assert!(
        error["help"].as_str().expect("help").contains("describe"),
        "{error}"
    );
    let error = call(NOTES, json!({})).await.bad("invalid");
    assert_eq!(error["operation"], NOTES);
    assert!(
        bench.server.requests_to(NOTES).is_empty(),
        "nothing was sent"
    );

    bench.server.fault(
        NOTES,
        Fault::missing_scopes(&["hire:note", "hire:note:readonly"]),
    );
    let error = call(NOTES, json!({"talent_id": "1"}))
        .await
        .bad("permission");
    assert_eq!(
        error["missing_scopes"],
        json!(["hire:note", "hire:note:readonly"])
    );
    assert!(
        error["console_link"]
            .as_str()
            .expect("a link")
            .starts_with("http"),
        "{error}"
    );

    let table = feishu_hire::SERVICE.operations.iter();
    let known =
        table.flat_map(|operation| operation.errors.iter().map(move |error| (operation, error)));
    let mut known = known.filter(|(operation, error)| {
        operation.retry == Retry::Safe && operation.id == NOTES && error.status == 400
    });
    let (_, documented) = known.next().expect("its page has errors");
    bench
        .server
        .fault(NOTES, Fault::error(400, documented.code, "as it happens"));
    let error = call(NOTES, json!({"talent_id": "1"})).await.bad("platform");
    assert_eq!(error["code"], documented.code);
    assert_eq!(error["meaning"], documented.meaning);
    assert_eq!(error["may_have_executed"], false);

    let wrong = speaking
        .call("call", json!({"operation": NOTES, "parameter": {}}))
        .await;
    let error = wrong.bad("usage");
    assert!(
        error["message"]
            .as_str()
            .expect("text")
            .contains("parameters"),
        "{error}"
    );
    let unknown = speaking
        .try_call("cal", json!({}))
        .await
        .expect_err("there is no such tool");
    let ServiceError::McpError(ErrorData { code, .. }) = unknown else {
        panic!("{unknown}");
    };
    assert_eq!(code, ErrorCode::INVALID_PARAMS);
    speaking.end().await;
}

#[tokio::test]
async fn without_credentials_a_call_says_which_variables_there_are() {
    let bench = Bench::new();
    let speaking = Speaking::of(bench.bare(&["mcp"])).await;
    let asked = json!({"operation": NOTES, "parameters": {"talent_id": "1"}});
    let error = speaking.call("call", asked).await.bad("credentials");
    assert!(
        error["help"]
            .as_str()
            .expect("help")
            .contains("FEISHU_APP_ID"),
        "{error}"
    );
    speaking.end().await;
}

#[tokio::test]
async fn the_embedded_mock_needs_no_credentials() {
    let bench = Bench::new();
    let speaking = Speaking::of(bench.bare(&["--mock", "mcp"])).await;
    let asked = json!({"operation": NOTES, "parameters": {"talent_id": "1"}});
    let told = speaking.call("call", asked).await.good();
    assert_eq!(told["data"]["items"].as_array().map(Vec::len), Some(1));
    speaking.end().await;
}

#[tokio::test]
async fn a_person_calls_where_that_is_asked_for() {
    let bench = Bench::new();
    let operation = "calendar.v4.calendar.list";
    for (more, given, is_person) in [
        (&[][..], Value::Null, false),
        (&[], json!("user"), true),
        (&["--as", "user"], Value::Null, true),
        (&["--as", "user"], json!("app"), false),
    ] {
        let speaking = Speaking::start(&bench, &[&["mcp"], more].concat()).await;
        let mut asked = json!({"operation": operation});
        if !given.is_null() {
            asked["as"] = given;
        }
        speaking.call("call", asked).await.good();
        let requests = bench.server.requests_to(operation);
        let sent = requests
            .last()
            .and_then(|request| request.header("authorization"));
        let person = format!("Bearer {}", bench.server.user_token());
        assert_eq!(sent == Some(&person), is_person, "{more:?}");
        speaking.end().await;
    }
}

#[tokio::test]
async fn secrets_in_answers_and_values_in_the_log_are_not_shown() {
    let bench = Bench::new();
    let operation = "calendar.v4.setting.generate_caldav_conf";
    bench.server.on(operation).respond_data(json!({
        "password": "hunter2", "user_name": "me", "server_address": "caldav"
    }));
    let allowed = format!("--allow-writes={operation}");
    let speaking = Speaking::start(&bench, &["--as", "user", "mcp", &allowed]).await;
    let parameters = json!({"device_name": "my-private-phone"});
    let asked = json!({"operation": operation, "parameters": parameters});
    let told = speaking.call("call", asked).await.good();
    assert_eq!(told["data"]["password"], "[secret]");
    assert_eq!(told["data"]["user_name"], "me");
    speaking
        .call("call", json!({"operation": "calendar.v4.calendar.get"}))
        .await
        .bad("invalid");
    let log = speaking.end().await;
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).expect("lines of JSON"))
        .collect();
    assert_eq!(lines.len(), 2, "{log}");
    assert_eq!(lines[0]["operation"], operation);
    assert_eq!(lines[0]["outcome"], "ok");
    assert_eq!(lines[1]["outcome"], "invalid");
    for secret in [
        "hunter2",
        "my-private-phone",
        bench.server.app_secret(),
        bench.server.user_token(),
    ] {
        assert!(!log.contains(secret), "{log}");
    }
}

#[tokio::test]
async fn lifted_operations_are_tools_with_their_own_schemas() {
    let bench = Bench::of(MockServer::builder());
    let (read, write) = (NOTES, "hire.v1.note.create");
    let arguments = [
        "mcp",
        "--tools",
        &format!("{read},{write}"),
        "--allow-writes",
    ];
    let speaking = Speaking::start(&bench, &arguments).await;
    let tools = speaking.client.list_all_tools().await.expect("tools");
    let tool = |name: &str| {
        tools
            .iter()
            .find(|tool| tool.name == name)
            .expect("it is there")
    };
    let list = tool("hire-v1-note-list");
    let schema = bench.run(&["schema", read, "--input"]).json();
    let mut lifted = Value::Object((*list.input_schema).clone());
    lifted["$schema"] = schema["$schema"].clone();
    assert_eq!(lifted, schema);
    let output = list.output_schema.as_ref().expect("a schema");
    assert_eq!(
        output["properties"]["data"]["$ref"],
        "#/$defs/v1.note.NoteListResponse"
    );
    let hints = |name: &str| {
        let hints = tool(name).annotations.clone().expect("hints");
        (
            hints.read_only_hint,
            hints.destructive_hint,
            hints.idempotent_hint,
        )
    };
    assert_eq!(
        hints("hire-v1-note-list"),
        (Some(true), Some(false), Some(true))
    );
    assert_eq!(
        hints("hire-v1-note-create"),
        (Some(false), Some(false), Some(false))
    );
    let told = speaking
        .call("hire-v1-note-list", json!({"talent_id": "1"}))
        .await
        .good();
    assert_eq!(told["data"]["items"].as_array().map(Vec::len), Some(1));
    speaking
        .call("hire-v1-note-list", json!({"talent": "1"}))
        .await
        .bad("invalid");
    speaking.end().await;

    let refused = bench.run(&["mcp", "--tools", write]).bad(9);
    assert!(refused.contains("--allow-writes"), "{refused}");
    let unknown = bench.run(&["mcp", "--tools", "hire.v1.note.crate"]).bad(2);
    assert!(unknown.contains(write), "{unknown}");
}

#[tokio::test]
async fn files_go_through_one_folder_or_not_at_all() {
    let bench = Bench::new();
    let folder = bench.folder.path().join("files");
    std::fs::create_dir(&folder).expect("a folder");
    std::fs::write(folder.join("cv.txt"), "my life").expect("a file");
    std::fs::write(bench.folder.path().join("secret"), "x").expect("a file");
    let upload = "hire.v1.attachment.create";
    let sent = |file: &str| json!({"operation": upload, "parameters": {"content": file}});
    let image = json!({
        "operation": "helpdesk.v1.ticket.ticket_image",
        "parameters": {"ticket_id": "1", "msg_id": "2", "index": 0}
    });

    let speaking = Speaking::start(&bench, &["mcp", "--allow-writes"]).await;
    let error = speaking.call("call", sent("@cv.txt")).await.bad("invalid");
    assert!(
        error["message"].as_str().expect("text").contains("--files"),
        "{error}"
    );
    let error = speaking.call("call", image.clone()).await.bad("local");
    assert!(
        error["message"].as_str().expect("text").contains("--files"),
        "{error}"
    );
    speaking.end().await;

    let path = folder.to_str().expect("a name");
    let speaking = Speaking::start(&bench, &["mcp", "--allow-writes", "--files", path]).await;
    for outside in ["@../secret", "@-", "@none"] {
        speaking.call("call", sent(outside)).await.bad("invalid");
    }
    assert!(
        bench.server.requests_to(upload).is_empty(),
        "nothing was sent"
    );
    speaking.call("call", sent("@cv.txt")).await.good();
    let requests = bench.server.requests_to(upload);
    let part = requests[0].part("content").expect("the file");
    assert_eq!(
        (part.bytes().as_ref(), part.file_name()),
        (&b"my life"[..], Some("cv.txt"))
    );

    let first = speaking.call("call", image.clone()).await.good();
    let second = speaking.call("call", image).await.good();
    let name = first["file"]["name"].as_str().expect("a name");
    assert_ne!(first["file"]["name"], second["file"]["name"]);
    let kept = std::fs::read(folder.join(name)).expect("it was kept");
    assert_eq!(first["file"]["bytes"], kept.len());
    let shown = speaking
        .call("read", json!({"file": "cv.txt", "offset": 3}))
        .await
        .good();
    assert_eq!(shown["text"], "life");
    assert_eq!(shown["bytes"], 7);
    std::fs::write(folder.join("a.png"), b"\x89PNG\r\n\x1a\n....").expect("a file");
    let shown = speaking.call("read", json!({"file": "a.png"})).await;
    let picture = shown.whole.content[1].as_image().expect("a picture");
    assert_eq!(picture.mime_type, "image/png");
    speaking
        .call("read", json!({"file": "../secret"}))
        .await
        .bad("local");
    speaking.call("read", json!({})).await.bad("usage");
    speaking.end().await;
}

#[tokio::test]
async fn calls_keep_under_the_documented_rate() {
    let bench = Bench::new();
    let speaking = Speaking::start(&bench, &["mcp"]).await;
    let table = feishu_hire::SERVICE.operations.iter();
    let mut table = table.filter(|operation| operation.id == NOTES);
    let limit = table.next().expect("it is there").limits[0];
    let asked = || json!({"operation": NOTES, "parameters": {"talent_id": "1"}});
    // Nobody refuses one, so what takes time is that they wait their turn: the first windowful goes at
    // once, the third when two windows are over. A slow machine makes that longer and never shorter.
    let begun = Instant::now();
    let calls = (0..limit.count * 3).map(|_| speaking.call("call", asked()));
    for told in futures_util::future::join_all(calls).await {
        told.good();
    }
    let took = begun.elapsed();
    assert_eq!(
        bench.server.requests_to(NOTES).len(),
        3 * limit.count as usize
    );
    let least = Duration::from_secs(2 * u64::from(limit.seconds)).mul_f64(0.95);
    assert!(took >= least, "{took:?} for three windows of {limit:?}");
    speaking.end().await;
}
