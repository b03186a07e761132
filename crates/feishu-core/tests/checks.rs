//! What is checked before sending, and how what passes goes on the wire.

mod support;

use std::collections::BTreeMap;
use std::time::Duration;

use feishu_core::operation::{
    Answer, Apps, Body, Field, GroupRule, Identities, Kind, Method, Operation, Retry, Rule, Shape,
};
use feishu_core::{
    Call, Caller, Client, Date, ErrorKind, HelpdeskToken, IntoValue, Timestamp, Upload, Value,
};
use support::{DELETE, DESK, Reply, Server, UPLOAD};

static LEAF: Shape = Shape {
    name: "Leaf",
    fields: &[
        Field::body("name", Kind::String)
            .required()
            .rules(&[Rule::MaxLength(3)]),
        Field::body("children", Kind::Object(&LEAF)).list(),
        Field::body("since", Kind::UnixSeconds),
        Field::body("until", Kind::UnixSeconds),
    ],
    rules: &[
        GroupRule::Together(&[2, 3]),
        GroupRule::Span {
            from: 2,
            to: 3,
            max: Duration::from_secs(60),
        },
    ],
};

static FREE: Shape = Shape {
    name: "Free",
    fields: &[
        Field::body("self", Kind::Object(&FREE)),
        Field::body("text", Kind::String),
    ],
    rules: &[],
};

/// One of everything.
static RULES: Operation = Operation {
    retry: Retry::Safe,
    params: &[
        Field::query("size", Kind::I64).rules(&[Rule::Min(1), Rule::Max(200)]),
        Field::query("size_text", Kind::I64)
            .swapped()
            .rules(&[Rule::OneOf(&[1, 2, 4])]),
        Field::body("title", Kind::String).rules(&[Rule::MinLength(2), Rule::MaxLength(4)]),
        Field::body("code", Kind::String).rules(&[Rule::Pattern("^[a-z]+$")]),
        Field::body("tags", Kind::String).list().rules(&[
            Rule::MinItems(1),
            Rule::MaxItems(2),
            Rule::MaxLength(5),
        ]),
        Field::body("start", Kind::Rfc3339),
        Field::body("end", Kind::Rfc3339),
        Field::body("day", Kind::Date),
        Field::body("leaf", Kind::Object(&LEAF)),
        Field::body("free", Kind::Object(&FREE)),
        Field::body("a", Kind::String),
        Field::body("b", Kind::String),
        Field::body("share", Kind::F64).rules(&[Rule::Max(1)]),
        Field::body("kind", Kind::StringEnum(&["one", "two"])),
        Field::body("leaves", Kind::Object(&LEAF)).map(),
        Field::body("small", Kind::I32),
    ],
    rules: &[
        GroupRule::AtMostOne(&[10, 11]),
        GroupRule::Span {
            from: 5,
            to: 6,
            max: Duration::from_secs(90 * 86_400),
        },
    ],
    body: Body::Json,
    ..Operation::new(
        "test.v1.rules.set",
        Method::Post,
        "/open-apis/test/v1/rules",
    )
};

static GUEST: Shape = Shape {
    name: "Guest",
    fields: &[
        Field::body("type", Kind::StringEnum(&["user", "chat"])),
        Field::body("user_id", Kind::String),
        Field::body("level", Kind::I64),
        Field::body("deaf", Kind::Bool),
        Field::body("tags", Kind::String).list(),
    ],
    rules: &[
        GroupRule::When {
            field: 3,
            is: &["true"],
            needs: &[2],
        },
        GroupRule::When {
            field: 4,
            is: &["vip"],
            needs: &[2],
        },
        GroupRule::When {
            field: 0,
            is: &["user"],
            needs: &[1],
        },
        GroupRule::When {
            field: 2,
            is: &["7"],
            needs: &[0],
        },
    ],
};

/// Fields that others ask for by their values.
static NEEDS: Operation = Operation {
    retry: Retry::Safe,
    params: &[
        Field::query("size", Kind::I64).swapped(),
        Field::body("kind", Kind::StringEnum(&["one", "two", "three"])),
        Field::body("level", Kind::IntEnum(&[-1, 1, 2])),
        Field::body("reason", Kind::String),
        Field::body("options", Kind::String).list(),
        Field::body("guests", Kind::Object(&GUEST)).list(),
        Field::body("open", Kind::Bool),
        Field::body("parts", Kind::IntEnum(&[1, 2, 3])).list(),
    ],
    rules: &[
        GroupRule::When {
            field: 6,
            is: &["false"],
            needs: &[4],
        },
        GroupRule::When {
            field: 7,
            is: &["2", "3"],
            needs: &[3],
        },
        GroupRule::When {
            field: 1,
            is: &["one", "two"],
            needs: &[3],
        },
        GroupRule::When {
            field: 2,
            is: &["-1"],
            needs: &[3, 4],
        },
        GroupRule::When {
            field: 0,
            is: &["10"],
            needs: &[4],
        },
    ],
    body: Body::Json,
    ..Operation::new(
        "test.v1.needs.set",
        Method::Post,
        "/open-apis/test/v1/needs",
    )
};

fn client() -> Client {
    // Nobody listens there: what passes the checks fails otherwise.
    Client::builder()
        .self_built_app("a", "b")
        .base_url("http://127.0.0.1:9")
        .retry(feishu_core::retry::Never)
        .build()
        .expect("a client")
}

async fn check(
    operation: &'static Operation,
    values: Vec<(usize, Value)>,
) -> Result<(), (String, String)> {
    let mut call = Call::new(&Caller::new(&client()), operation);
    for (index, value) in values {
        call.set(index, value);
    }
    let error = call.send::<()>().await.expect_err("nobody listens");
    if error.kind() != ErrorKind::Invalid {
        assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
        return Ok(());
    }
    assert_eq!((error.attempts(), error.may_have_executed()), (0, false));
    assert!(error.to_string().contains(operation.id), "{error}");
    Err((
        error.path().unwrap_or_default().to_owned(),
        error.to_string(),
    ))
}

#[tokio::test]
async fn every_rule_names_field_value_and_rule() {
    let json = |text: &str| Value::Json(text.into());
    let cases: Vec<(usize, Value, &str, &str)> = vec![
        (0, 0.into_value(), "size", "at least 1"),
        (0, 201.into_value(), "size", "`201`"),
        (1, 3.into_value(), "size_text", "one of 1, 2, 4"),
        (1, "3".into_value(), "size_text", "one of 1, 2, 4"),
        (2, "好".into_value(), "title", "at least 2 characters"),
        (
            2,
            "好好好好好".into_value(),
            "title",
            "at most 4 characters",
        ),
        (3, "ab1".into_value(), "code", "`^[a-z]+$`"),
        (
            4,
            Vec::<String>::new().into_value(),
            "tags",
            "at least 1 items",
        ),
        (4, vec!["a".to_owned(); 3].into_value(), "tags", "3 items"),
        (
            4,
            vec!["a".to_owned(), "long tag".to_owned()].into_value(),
            "tags[1]",
            "long tag",
        ),
        (
            5,
            "2020-10-28 12:00".into_value(),
            "start",
            "2020-10-28 12:00",
        ),
        (7, "2020-02-30".into_value(), "day", "2020-02-30"),
        (7, "2020-1-1".into_value(), "day", "such as"),
        (8, json("{}"), "leaf.name", "required"),
        (8, json(r#"{"name":null}"#), "leaf.name", "required"),
        (8, json(r#"{"name":"four"}"#), "leaf.name", "at most 3"),
        (
            8,
            json(r#"{"name":"a","children":[{"name":"b"},{"name":"four"}]}"#),
            "leaf.children[1].name",
            "four",
        ),
        (
            8,
            json(r#"{"name":"a","since":1}"#),
            "leaf.since, leaf.until",
            "all or none",
        ),
        (
            8,
            json(r#"{"name":"a","since":1,"until":100}"#),
            "leaf.until",
            "at most 60 seconds",
        ),
        (
            8,
            json(r#"{"name":"a","since":2,"until":1}"#),
            "leaf.until",
            "later than",
        ),
        (12, 1.5.into_value(), "share", "at most 1"),
        (12, f64::NAN.into_value(), "share", "finite"),
        (
            14,
            json(r#"{"x":{"name":"four"}}"#),
            "leaves.x.name",
            "four",
        ),
        (15, (1_i64 << 40).into_value(), "small", "32 bits"),
        (9, Value::Invalid("no".into()), "free", "no"),
    ];
    for (index, value, path, part) in cases {
        let shown = format!("{value:?}");
        let (at, message) = check(&RULES, vec![(index, value)]).await.expect_err(&shown);
        assert_eq!(at, path, "{shown}: {message}");
        assert!(message.contains(part), "{shown}: {message}");
    }
}

#[tokio::test]
async fn rules_between_fields_hold() {
    let (at, _) = check(&RULES, vec![(10, "x".into_value()), (11, "y".into_value())])
        .await
        .expect_err("both");
    assert_eq!(at, "a, b");
    let times = |end: &str| {
        vec![
            (5, "2020-10-28T12:00:00+08:00".into_value()),
            (6, end.into_value()),
        ]
    };
    check(&RULES, times("2021-01-26T12:00:00+08:00"))
        .await
        .expect("ninety days");
    let (at, message) = check(&RULES, times("2021-01-26T12:00:01+08:00"))
        .await
        .expect_err("more");
    assert!(at == "end" && message.contains("90 days"), "{message}");
    // Offsets count.
    check(&RULES, times("2020-10-28T04:00:00Z"))
        .await
        .expect("the same instant");
    check(&RULES, times("2020-10-28T03:59:59Z"))
        .await
        .expect_err("earlier");
}

#[tokio::test]
async fn a_value_asks_for_other_fields() {
    let (size, kind, level, reason, options) = (0, 1, 2, 3, 4);
    let (open, parts) = (6, 7);
    let list = || vec!["x".to_owned()].into_value();
    for (values, missing, why) in [
        (
            vec![(open, false.into_value())],
            "options",
            "`open` is `false`",
        ),
        (
            vec![(parts, vec![1_i64, 3, 2].into_value())],
            "reason",
            "`parts` has `3`",
        ),
        (
            vec![(kind, "one".into_value())],
            "reason",
            "`kind` is `one`",
        ),
        (
            vec![(kind, "two".into_value())],
            "reason",
            "`kind` is `two`",
        ),
        (
            vec![(kind, "one".into_value()), (options, list())],
            "reason",
            "`kind` is `one`",
        ),
        (
            vec![(level, (-1).into_value())],
            "reason",
            "`level` is `-1`",
        ),
        (
            vec![(level, (-1).into_value()), (reason, "x".into_value())],
            "options",
            "`level` is `-1`",
        ),
        (vec![(size, 10.into_value())], "options", "`size` is `10`"),
        (vec![(size, "10".into_value())], "options", "`size` is `10`"),
    ] {
        let shown = format!("{values:?}");
        let (at, message) = check(&NEEDS, values).await.expect_err(&shown);
        assert_eq!(at, missing, "{shown}: {message}");
        let said = format!("`{missing}` has to be given when {why}");
        assert!(message.contains(&said), "{shown}: {message}");
    }
    for values in [
        vec![],
        vec![(kind, "one".into_value()), (reason, "x".into_value())],
        vec![(kind, "three".into_value())],
        vec![(kind, "newer than this crate".into_value())],
        vec![(level, 1.into_value())],
        vec![
            (level, (-1).into_value()),
            (reason, "x".into_value()),
            (options, list()),
        ],
        vec![(size, 1.into_value()), (reason, "10".into_value())],
        vec![(open, true.into_value())],
        vec![(parts, vec![1_i64, 4].into_value())],
        vec![
            (reason, "x".into_value()),
            (parts, vec![2_i64].into_value()),
        ],
    ] {
        let shown = format!("{values:?}");
        check(&NEEDS, values).await.expect(&shown);
    }
}

#[tokio::test]
async fn a_value_inside_an_object_asks_for_fields_of_that_object() {
    let guests = |json: &str| vec![(5, Value::Json(json.into()))];
    for (json, missing, why) in [
        (
            r#"[{"type":"chat"},{"type":"user"}]"#,
            "guests[1].user_id",
            "`type` is `user`",
        ),
        (
            r#"[{"type":"user","user_id":null}]"#,
            "guests[0].user_id",
            "`type` is `user`",
        ),
        (
            r#"[{"level":7,"user_id":"ou_1"}]"#,
            "guests[0].type",
            "`level` is `7`",
        ),
        (r#"[{"deaf":true}]"#, "guests[0].level", "`deaf` is `true`"),
        (
            r#"[{"tags":["new","vip"]}]"#,
            "guests[0].level",
            "`tags` has `vip`",
        ),
    ] {
        let (at, message) = check(&NEEDS, guests(json)).await.expect_err(json);
        assert_eq!(at, missing, "{json}: {message}");
        let said = format!("`{missing}` has to be given when {why}");
        assert!(message.contains(&said), "{json}: {message}");
    }
    for json in [
        r#"[{"type":"user","user_id":"ou_1"},{"type":"chat"},{}]"#,
        r#"[{"type":null,"level":8}]"#,
        r#"[{"deaf":false,"tags":["new"]},{"deaf":true,"tags":["vip"],"level":8}]"#,
        r#"[{"level":7,"type":"chat"}]"#,
    ] {
        check(&NEEDS, guests(json)).await.expect(json);
    }
}

#[tokio::test]
async fn what_the_documentation_leaves_open_passes() {
    for (index, value) in [
        (13, "newer than this crate".into_value()),
        (
            9,
            Value::Json(r#"{"self":{"self":{"text":"anything"}}}"#.into()),
        ),
        (0, 200.into_value()),
        (2, "好好好好".into_value()),
        (8, Value::Json(r#"{"name":"abc","unknown":[{}]}"#.into())),
        (7, "2024-02-29".into_value()),
    ] {
        check(&RULES, vec![(index, value)]).await.expect("passes");
    }
    check(&RULES, vec![]).await.expect("nothing is required");
}

#[tokio::test]
async fn a_long_value_is_shown_in_part_and_between_characters() {
    let (_, message) = check(&RULES, vec![(2, "好".repeat(5000).into_value())])
        .await
        .expect_err("long");
    assert!(message.len() < 400 && message.contains('…'), "{message}");
}

#[tokio::test]
async fn a_path_parameter_cannot_change_the_path() {
    for text in ["", ".", ".."] {
        let (at, _) = check(&DELETE, vec![(0, text.into_value())])
            .await
            .expect_err(text);
        assert_eq!(at, "item_id");
    }
    let (at, _) = check(&DELETE, vec![]).await.expect_err("missing");
    assert_eq!(at, "item_id");
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    for (text, path) in [
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("好 x", "%E5%A5%BD%20x"),
        ("a@group.calendar.feishu.cn", "a%40group.calendar.feishu.cn"),
    ] {
        let mut call = server.call(&DELETE);
        call.set(0, text);
        call.set(1, "zh_cn");
        call.send::<()>().await.expect("sent");
        let sent = server.calls().pop().expect("a call");
        assert_eq!(
            sent.target,
            format!("/open-apis/test/v1/items/{path}/parts")
        );
        assert_eq!(sent.header("locale"), Some("zh_cn"));
        assert_eq!((sent.method.as_str(), sent.body.len()), ("DELETE", 0));
    }
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_refused() {
    let (at, _) = check(
        &DELETE,
        vec![(0, "x".into_value()), (1, "a\r\nX-Evil: 1".into_value())],
    )
    .await
    .expect_err("two lines");
    assert_eq!(at, "Locale");
}

#[tokio::test]
async fn a_file_beyond_its_bound_is_refused_before_it_is_sent() {
    static SMALL: Operation = Operation {
        params: &[Field::body("file", Kind::File).rules(&[Rule::MaxBytes(10)])],
        body: Body::Multipart,
        ..Operation::new(
            "test.v1.file.small",
            Method::Post,
            "/open-apis/test/v1/small",
        )
    };
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("file");
    std::fs::write(&path, [0; 11]).expect("a file");
    for upload in [
        Upload::bytes("x", vec![0; 11]),
        Upload::path(&path),
        Upload::reader("x", tokio::io::empty(), Some(11)),
    ] {
        let (at, message) = check(&SMALL, vec![(0, upload.into_value())])
            .await
            .expect_err("large");
        assert!(at == "file" && message.contains("11 bytes"), "{message}");
    }
    let (at, _) = check(&UPLOAD, vec![]).await.expect_err("missing");
    assert_eq!(at, "file");
    // A length that nobody says is seen on the way.
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let send = async |upload: Upload| {
        let mut call = server.call(&SMALL);
        call.set(0, upload);
        call.send::<()>().await
    };
    let unsaid = |bytes: usize| Upload::reader("x", std::io::Cursor::new(vec![0; bytes]), None);
    let error = send(unsaid(12)).await.expect_err("large");
    assert_eq!(
        (error.path(), error.may_have_executed()),
        (Some("file"), false)
    );
    // And one that just fits goes.
    std::fs::write(&path, [0; 10]).expect("a file");
    for upload in [
        Upload::bytes("x", vec![0; 10]),
        Upload::path(&path),
        unsaid(10),
    ] {
        send(upload).await.expect("sent");
    }
}

/// Every kind and place.
static WIRE: Operation = Operation {
    identities: Identities::BOTH,
    retry: Retry::Safe,
    params: &[
        Field::query("q", Kind::String),
        Field::query("ids", Kind::String).list(),
        Field::query("flag", Kind::Bool),
        Field::query("number", Kind::F64),
        Field::body("text", Kind::String),
        Field::body("count", Kind::I64).swapped(),
        Field::body("numeric", Kind::String).swapped(),
        Field::body("when", Kind::UnixMillis),
        Field::body("list", Kind::I64).list().swapped(),
        Field::body("object", Kind::Json),
        Field::body("map", Kind::String).map(),
        Field::body("none", Kind::F64),
    ],
    body: Body::Json,
    answer: Answer::Empty,
    ..Operation::new("test.v1.wire.set", Method::Post, "/open-apis/test/v1/wire")
};

#[tokio::test]
async fn values_go_out_in_documented_order_and_form() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let mut call = server.call(&WIRE);
    // Set in any order, some of them twice.
    call.set(11, 0.1);
    call.set(9, serde_json::json!({"b": [1, null], "a": "x\"y"}));
    call.set(10, BTreeMap::from([("k".to_owned(), "v".to_owned())]));
    call.set(4, "old");
    call.set(4, "line\nbreak 好");
    call.set(5, 9_007_199_254_740_993_i64);
    call.set(6, "6916472453069883661");
    call.set(7, Timestamp::from_millis(1_618_500_278_645));
    call.set(8, vec![1_i64, 2]);
    call.set(3, 2.5);
    call.set(2, true);
    call.set(1, vec!["a b".to_owned(), "c&d".to_owned()]);
    call.set(0, "x=y");
    call.send::<()>().await.expect("sent");
    let sent = server.calls().pop().expect("a call");
    assert_eq!(
        sent.query(),
        "q=x%3Dy&ids=a%20b&ids=c%26d&flag=true&number=2.5"
    );
    assert_eq!(
        sent.text(),
        r#"{"text":"line\nbreak 好","count":"9007199254740993","numeric":6916472453069883661,"when":1618500278645,"list":["1","2"],"object":{"a":"x\"y","b":[1,null]},"map":{"k":"v"},"none":0.1}"#
    );
    assert_eq!(
        sent.header("content-type"),
        Some("application/json; charset=utf-8")
    );
    assert!(
        sent.header("user-agent")
            .is_some_and(|agent| agent.starts_with("feishu-rs/0."))
    );
    // No values at all: still an object.
    server.call(&WIRE).send::<()>().await.expect("sent");
    assert_eq!(server.calls().pop().expect("a call").text(), "{}");
}

/// A field of each form that a time has.
static TIMES: Operation = Operation {
    retry: Retry::Safe,
    params: &[
        Field::query("seconds", Kind::UnixSeconds),
        Field::query("millis", Kind::UnixMillis).list(),
        Field::body("seconds_text", Kind::UnixSeconds).swapped(),
        Field::body("millis_number", Kind::UnixMillis),
        Field::body("written", Kind::Rfc3339),
        Field::body("day", Kind::Date),
    ],
    body: Body::Json,
    answer: Answer::Empty,
    ..Operation::new(
        "test.v1.times.set",
        Method::Post,
        "/open-apis/test/v1/times",
    )
};

#[tokio::test]
async fn one_time_goes_into_every_field_in_its_form() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let noon = Timestamp::from("2020-10-28T12:00:00.25+08:00");
    let mut call = server.call(&TIMES);
    call.set(0, noon.clone());
    call.set(1, vec![noon.clone(), Timestamp::from_seconds(7)]);
    call.set(2, Some(noon.clone()));
    call.set(3, noon.clone());
    call.set(4, noon);
    call.set(5, Date::from("2020-10-28"));
    call.send::<()>().await.expect("sent");
    let sent = server.calls().pop().expect("a call");
    assert_eq!(
        sent.query(),
        "seconds=1603857600&millis=1603857600250&millis=7000"
    );
    assert_eq!(
        sent.text(),
        r#"{"seconds_text":"1603857600","millis_number":1603857600250,"written":"2020-10-28T12:00:00.25+08:00","day":"2020-10-28"}"#
    );
}

#[tokio::test]
async fn a_time_that_its_field_cannot_hold_does_not_leave() {
    let millis = Timestamp::from_seconds(1_603_857_600_000);
    for (param, time, place, said) in [
        (0, millis.clone(), "seconds", "milliseconds"),
        (2, millis.clone(), "seconds_text", "milliseconds"),
        (4, millis, "written", "beyond what the field"),
        (0, Timestamp::from("1603857600"), "seconds", "says no unit"),
        (0, Timestamp::from("soon"), "seconds", "from_seconds"),
        (3, Timestamp::from("-"), "millis_number", "from_millis"),
        (4, Timestamp::from("2020-10-28"), "written", "2020-10-28T12"),
        (1, Timestamp::from_seconds(i64::MAX), "millis", "beyond"),
    ] {
        let value = time.clone().into_value_of(&TIMES.params[param].kind);
        let outcome = check(&TIMES, vec![(param, value)]).await;
        let (at, message) = outcome.expect_err("refused");
        assert_eq!(at, place, "{time:?}");
        assert!(message.contains(said), "{message}");
    }
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let raw = server
        .client()
        .request(feishu_core::http::Method::GET, "/open-apis/x")
        .query("at", Timestamp::from_seconds(7));
    let error = raw.send::<()>().await.expect_err("no form");
    assert!(error.to_string().contains("as_seconds"), "{error}");
}

#[tokio::test]
async fn a_path_prefix_and_default_headers_are_kept() {
    let server = Server::start_bare(|request, _| {
        if request.path().contains("/auth/") {
            Reply::token("t-1", 7200)
        } else {
            Reply::json(r#"{"code":0}"#)
        }
    })
    .await;
    let client = server
        .builder()
        .base_url(format!("{}/proxy/feishu/", server.url))
        .default_header(
            feishu_core::http::HeaderName::from_static("x-team"),
            feishu_core::http::HeaderValue::from_static("seven"),
        )
        .build()
        .expect("a client");
    let mut call = Call::new(&Caller::new(&client), &WIRE);
    call.set_header(
        feishu_core::http::HeaderName::from_static("x-call"),
        feishu_core::http::HeaderValue::from_static("one"),
    );
    call.send::<()>().await.expect("sent");
    let sent = server.received();
    assert!(
        sent.iter()
            .all(|request| request.path().starts_with("/proxy/feishu/open-apis/"))
    );
    assert_eq!(sent[1].header("x-team"), Some("seven"));
    assert_eq!(sent[1].header("x-call"), Some("one"));
}

#[tokio::test]
async fn the_wrong_caller_is_told_before_anything_leaves() {
    let caller = Caller::new(&client());
    let kind = |call: Call| async move { call.send::<()>().await.expect_err("wrong").kind() };
    // The helpdesk's credential is missing; the identity is the wrong one.
    assert_eq!(
        kind(Call::new(&caller.as_user("u-1"), &DESK)).await,
        ErrorKind::Config
    );
    let desk = caller.with_helpdesk(HelpdeskToken::new("1", "t"));
    assert_eq!(kind(Call::new(&desk, &DESK)).await, ErrorKind::Config);
    assert_eq!(
        kind(Call::new(&caller.as_user("u-1"), &support::CREATE)).await,
        ErrorKind::Config
    );
    assert_eq!(
        kind(Call::new(&caller.as_user("u-\n"), &WIRE)).await,
        ErrorKind::Invalid
    );
    // The wrong kind of app, and none.
    static STORE_ONLY: Operation = Operation {
        apps: Apps::STORE,
        ..Operation::new("test.v1.store.get", Method::Get, "/open-apis/x")
    };
    assert_eq!(
        kind(Call::new(&caller, &STORE_ONLY)).await,
        ErrorKind::Config
    );
    static SELF_BUILT_ONLY: Operation = Operation {
        apps: Apps::SELF_BUILT,
        ..Operation::new("test.v1.own.get", Method::Get, "/open-apis/x")
    };
    let store_app = Client::builder().store_app("cli_s1", "s").build();
    let tenant = store_app.expect("a client").tenant("one");
    let call = Call::new(&Caller::new(&tenant), &SELF_BUILT_ONLY);
    let error = call.send::<()>().await.expect_err("a store app");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("self-built apps"), "{error}");
    let nobody = Client::builder()
        .base_url("http://127.0.0.1:9")
        .build()
        .expect("a client");
    assert_eq!(
        kind(Call::new(&Caller::new(&nobody), &WIRE)).await,
        ErrorKind::Config
    );
    let store = Client::builder()
        .store_app("a", "b")
        .build()
        .expect("a client");
    assert_eq!(
        kind(Call::new(&Caller::new(&store), &WIRE)).await,
        ErrorKind::Config
    );
}

#[tokio::test]
async fn the_helpdesks_credential_goes_along_where_it_is_needed() {
    let server = Server::start(|_, _| Reply::data(r#"{"id":"1"}"#)).await;
    let desk = server
        .caller()
        .with_helpdesk(HelpdeskToken::new("6931347112345679", "ht-1234"))
        .as_user("u-1");
    Call::new(&desk, &DESK)
        .send::<support::Item>()
        .await
        .expect("an answer");
    let sent = server.calls().pop().expect("a call");
    assert_eq!(
        sent.header("x-lark-helpdesk-authorization"),
        Some("NjkzMTM0NzExMjM0NTY3OTpodC0xMjM0")
    );
    assert_eq!(sent.header("authorization"), Some("Bearer u-1"));
    let mut call = Call::new(&desk, &support::LIST);
    call.set(0, "x");
    call.send::<support::Item>().await.expect("an answer");
    let sent = server.calls().pop().expect("a call");
    assert_eq!(sent.header("x-lark-helpdesk-authorization"), None);
}

#[test]
fn no_builder_takes_what_cannot_work() {
    assert!(Client::builder().self_built_app("", "x").build().is_err());
    assert!(Client::builder().self_built_app("x", "").build().is_err());
    assert!(Client::builder().base_url("nonsense").build().is_err());
}

#[test]
fn nothing_that_is_printed_holds_a_secret() {
    let client = Client::builder()
        .self_built_app("cli", "s3cret-app")
        .build()
        .expect("a client");
    let caller = Caller::new(&client)
        .with_helpdesk(HelpdeskToken::new("1", "s3cret-desk"))
        .as_user("s3cret-user");
    let call = Call::new(&caller, &WIRE);
    let builder = Client::builder().self_built_app("cli", "s3cret-app");
    let shown = format!("{client:?} {caller:?} {call:?} {builder:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    let shown = format!("{caller:?}");
    for held in [
        r#"user: Some(UserToken([secret]))"#,
        r#"helpdesk: Some(HelpdeskToken { id: "1", token: "[secret]" })"#,
    ] {
        assert!(shown.contains(held), "{shown}");
    }
}
