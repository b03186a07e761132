//! Client and server judge alike: what the client refuses to send the server refuses to take, at
//! the same place and for the same reason, and what the one lets pass the other does.

use std::time::Duration;

use feishu_core::operation::{
    Answer, Body, Field, GroupRule, Kind, Method, Operation, Retry, Rule, Shape,
};
use feishu_core::{Call, Caller, Client, Error, ErrorKind, IntoValue, Upload, Value};
use feishu_mock::MockServer;

static INNER: Shape = Shape {
    name: "Inner",
    fields: &[
        Field::body("name", Kind::String)
            .required()
            .rules(&[Rule::MinLength(2), Rule::MaxLength(3)]),
        Field::body("since", Kind::UnixSeconds),
        Field::body("until", Kind::UnixMillis),
        Field::body("kind", Kind::StringEnum(&["a", "b"])),
        Field::body("tags", Kind::String)
            .list()
            .rules(&[Rule::MaxItems(2), Rule::MaxLength(3)]),
        Field::body("level", Kind::I32).rules(&[Rule::Min(1), Rule::Max(9)]),
        Field::body("inner", Kind::Object(&INNER)),
        Field::body("share", Kind::F64).rules(&[Rule::Max(1)]),
        Field::body("on", Kind::Bool),
    ],
    rules: &[
        GroupRule::Span {
            from: 1,
            to: 2,
            max: Duration::from_secs(60),
        },
        GroupRule::When {
            field: 3,
            is: &["b"],
            needs: &[4, 5],
        },
        GroupRule::When {
            field: 8,
            is: &["true"],
            needs: &[7],
        },
        GroupRule::When {
            field: 5,
            is: &["7"],
            needs: &[7],
        },
    ],
};

/// One of every rule; `file` alone is in a form of its own.
static STRICT: Operation = Operation {
    retry: Retry::Safe,
    answer: Answer::Empty,
    body: Body::Json,
    params: &[
        Field::path("id", Kind::String).rules(&[Rule::Pattern("^[a-z]+$")]),
        Field::query("size", Kind::I64).rules(&[Rule::Min(1), Rule::Max(200)]),
        Field::query("step", Kind::I64).rules(&[Rule::OneOf(&[1, 4])]),
        Field::query("words", Kind::String).list().rules(&[
            Rule::MinItems(2),
            Rule::MaxItems(3),
            Rule::MaxLength(3),
        ]),
        Field::header("x-word", Kind::String).rules(&[Rule::MinLength(2)]),
        Field::body("start", Kind::Rfc3339),
        Field::body("end", Kind::Rfc3339),
        Field::body("first", Kind::Date),
        Field::body("last", Kind::Date),
        Field::body("small", Kind::I32),
        Field::body("count", Kind::I64)
            .swapped()
            .rules(&[Rule::Max(5)]),
        Field::body("inner", Kind::Object(&INNER)),
        Field::body("many", Kind::Object(&INNER)).list(),
        Field::body("named", Kind::Object(&INNER))
            .map()
            .rules(&[Rule::MaxItems(1)]),
        Field::body("a", Kind::String),
        Field::body("b", Kind::String),
        Field::body("c", Kind::String),
        Field::body("d", Kind::String),
        Field::body("e", Kind::String),
        Field::body("f", Kind::String),
        Field::body("levels", Kind::IntEnum(&[1, 2])).list(),
        Field::body("share", Kind::F64).rules(&[Rule::Min(0), Rule::Max(1)]),
        Field::body("scores", Kind::I64)
            .map()
            .rules(&[Rule::Max(5)]),
    ],
    rules: &[
        GroupRule::Span {
            from: 5,
            to: 6,
            max: Duration::from_secs(90 * 86_400),
        },
        GroupRule::Span {
            from: 7,
            to: 8,
            max: Duration::from_secs(86_400),
        },
        GroupRule::AtMostOne(&[14, 15]),
        GroupRule::Together(&[16, 17]),
        GroupRule::When {
            field: 20,
            is: &["2"],
            needs: &[18],
        },
    ],
    ..Operation::new(
        "test.v1.rules.set",
        Method::Post,
        "/open-apis/test/v1/rules/:id",
    )
};

static ANY_OF: Operation = Operation {
    answer: Answer::Empty,
    body: Body::Json,
    params: &[
        Field::body("a", Kind::String),
        Field::body("b", Kind::String),
        Field::body("c", Kind::String).required(),
    ],
    rules: &[GroupRule::AnyOf(&[0, 1])],
    ..Operation::new("test.v1.rules.any", Method::Post, "/open-apis/test/v1/any")
};

static EXACTLY_ONE: Operation = Operation {
    answer: Answer::Empty,
    params: &[
        Field::query("a", Kind::String),
        Field::query("b", Kind::String),
        Field::query("c", Kind::String).list(),
    ],
    rules: &[GroupRule::ExactlyOne(&[0, 1, 2])],
    ..Operation::new("test.v1.rules.one", Method::Get, "/open-apis/test/v1/one")
};

static UPLOAD: Operation = Operation {
    answer: Answer::Empty,
    body: Body::Multipart,
    params: &[
        Field::body("name", Kind::String).rules(&[Rule::MaxLength(3)]),
        Field::body("size", Kind::I64).rules(&[Rule::Max(9)]),
        Field::body("file", Kind::File).rules(&[Rule::MaxBytes(3)]),
    ],
    ..Operation::new(
        "test.v1.rules.upload",
        Method::Post,
        "/open-apis/test/v1/upload",
    )
};

static TIME: Shape = Shape {
    name: "Time",
    fields: &[
        Field::body("date", Kind::Date),
        Field::body("timestamp", Kind::UnixSeconds).swapped(),
    ],
    rules: &[],
};

static MEETING: Shape = Shape {
    name: "Meeting",
    fields: &[
        Field::body("name", Kind::String).required(),
        Field::body("start", Kind::Object(&TIME)),
        Field::body("end", Kind::Object(&TIME)),
        Field::body("kind", Kind::String),
        Field::body("content", Kind::Json),
        Field::body("card", Kind::String),
    ],
    rules: &[
        GroupRule::Order { first: 1, then: 2 },
        GroupRule::Holds {
            field: 4,
            when: Some((3, &["text"])),
            has: &["text"],
        },
        GroupRule::Holds {
            field: 5,
            when: None,
            has: &[],
        },
    ],
};

/// What is empty, in the wrong order, or not of its kind.
static MESSAGE: Operation = Operation {
    answer: Answer::Empty,
    body: Body::Json,
    params: &[
        Field::query("to", Kind::String).required(),
        Field::body("kind", Kind::StringEnum(&["text", "card"])).required(),
        Field::body("content", Kind::Json),
        Field::body("card", Kind::String),
        Field::body("note", Kind::String)
            .required()
            .rules(&[Rule::MinLength(0)]),
        Field::body("start", Kind::Object(&TIME)),
        Field::body("end", Kind::Object(&TIME)),
        Field::body("since", Kind::UnixSeconds),
        Field::body("until", Kind::UnixSeconds),
        Field::body("meeting", Kind::Object(&MEETING)),
    ],
    rules: &[
        GroupRule::Holds {
            field: 2,
            when: Some((1, &["text"])),
            has: &["text"],
        },
        GroupRule::Holds {
            field: 3,
            when: None,
            has: &[],
        },
        GroupRule::Holds {
            field: 3,
            when: Some((1, &["card"])),
            has: &["header", "elements"],
        },
        GroupRule::Order { first: 5, then: 6 },
        GroupRule::Order { first: 7, then: 8 },
    ],
    ..Operation::new(
        "test.v1.rules.message",
        Method::Post,
        "/open-apis/test/v1/message",
    )
};

/// The same operation for a client that knows no rules: what it sends only the server judges.
fn careless(operation: &'static Operation) -> &'static Operation {
    fn field(known: &Field) -> Field {
        Field {
            required: false,
            rules: &[],
            // Objects come encoded, and without a shape nobody looks inside.
            kind: match known.kind {
                Kind::Rfc3339 | Kind::Date => Kind::String,
                Kind::I32 | Kind::UnixMillis | Kind::UnixSeconds => Kind::I64,
                Kind::Object(_) => Kind::Json,
                kind => kind,
            },
            ..*known
        }
    }
    let params: Vec<Field> = operation.params.iter().map(field).collect();
    Box::leak(Box::new(Operation {
        params: params.leak(),
        retry: operation.retry,
        answer: operation.answer,
        body: operation.body,
        ..Operation::new(operation.id, operation.method, operation.path)
    }))
}

async fn send(
    client: &Client,
    operation: &'static Operation,
    values: &[(usize, Value)],
) -> Result<(), Error> {
    let mut call = Call::new(&Caller::new(client), operation);
    for (index, value) in values {
        call.set(*index, value.clone());
    }
    call.send::<()>().await
}

fn json(text: &str) -> Value {
    Value::Json(text.into())
}

/// Values, and where they are wrong; nowhere where they pass.
type Case = (&'static Operation, Vec<(usize, Value)>, &'static str);

fn cases() -> Vec<Case> {
    let text = |text: &str| text.into_value();
    let mut cases: Vec<Case> = vec![
        (&ANY_OF, vec![(2, text("x"))], "a, b"),
        (&ANY_OF, vec![(0, text("x"))], "c"),
        (&ANY_OF, vec![(1, text("x")), (2, text("x"))], ""),
        (&EXACTLY_ONE, vec![], "a, b, c"),
        (
            &EXACTLY_ONE,
            vec![(0, text("x")), (1, text("x"))],
            "a, b, c",
        ),
        // An empty list leaves nothing behind in a query.
        (&EXACTLY_ONE, vec![(2, Value::List(vec![]))], "a, b, c"),
        (&EXACTLY_ONE, vec![(1, text("x"))], ""),
        (&UPLOAD, vec![(0, text("abcd"))], "name"),
        (&UPLOAD, vec![(1, 10.into_value())], "size"),
        (
            &UPLOAD,
            vec![(2, Upload::bytes("f", "abcd").into_value())],
            "file",
        ),
        (
            &UPLOAD,
            vec![
                (0, text("abc")),
                (1, 9.into_value()),
                (2, Upload::bytes("f", "abc").into_value()),
            ],
            "",
        ),
    ];
    let strict: Vec<(Vec<(usize, Value)>, &'static str)> = vec![
        (vec![(1, 0.into_value())], "size"),
        (vec![(1, 201.into_value())], "size"),
        (vec![(1, 200.into_value())], ""),
        (vec![(2, 2.into_value())], "step"),
        (vec![(2, 4.into_value())], ""),
        (vec![(3, ["a"].into_value())], "words"),
        (vec![(3, ["a", "b", "c", "d"].into_value())], "words"),
        (vec![(3, ["a", "four"].into_value())], "words[1]"),
        (vec![(3, ["a", "好好好"].into_value())], ""),
        (vec![(4, text("a"))], "x-word"),
        (vec![(5, text("2020-10-28"))], "start"),
        (vec![(7, text("2020-02-30"))], "first"),
        (vec![(7, text("2020-02-29"))], ""),
        (vec![(9, (1_i64 << 31).into_value())], "small"),
        (vec![(9, i32::MIN.into_value())], ""),
        (vec![(10, 6.into_value())], "count"),
        (vec![(10, 5.into_value())], ""),
        (vec![(21, (-0.5).into_value())], "share"),
        (vec![(21, 1.5.into_value())], "share"),
        (vec![(21, 1.0.into_value())], ""),
        (vec![(14, text("x")), (15, text("y"))], "a, b"),
        (vec![(16, text("x"))], "c, d"),
        (vec![(16, text("x")), (17, text("y"))], ""),
        (vec![(20, [1, 2].into_value())], "e"),
        (vec![(20, [1].into_value())], ""),
        (vec![(20, [2].into_value()), (18, text("x"))], ""),
        // Spans: too long, just as long, and one that ends before it begins.
        (
            vec![
                (5, text("2020-10-28T12:00:00+08:00")),
                (6, text("2021-01-26T12:00:01+08:00")),
            ],
            "end",
        ),
        (
            vec![
                (5, text("2020-10-28T12:00:00+08:00")),
                (6, text("2021-01-26T12:00:00+08:00")),
            ],
            "",
        ),
        (
            vec![
                (5, text("2020-10-28T12:00:00+08:00")),
                (6, text("2020-10-28T03:59:59Z")),
            ],
            "end",
        ),
        (
            vec![(7, text("2020-01-02")), (8, text("2020-01-01"))],
            "last",
        ),
        (
            vec![(7, text("2020-01-02")), (8, text("2020-01-04"))],
            "last",
        ),
        (vec![(7, text("2020-01-02")), (8, text("2020-01-03"))], ""),
    ];
    let objects = [
        (11, r"{}", "inner.name"),
        (11, r#"{"name":null}"#, "inner.name"),
        (11, r#"{"name":"a"}"#, "inner.name"),
        (11, r#"{"name":"abcd"}"#, "inner.name"),
        (11, r#"{"name":"\u00e9\u00e9\u00e9"}"#, ""),
        (
            11,
            r#"{"name":"ab","inner":{"name":"abcd"}}"#,
            "inner.inner.name",
        ),
        (11, r#"{"name":"ab","level":10}"#, "inner.level"),
        (11, r#"{"name":"ab","level":0}"#, "inner.level"),
        (11, r#"{"name":"ab","level":2147483648}"#, "inner.level"),
        (11, r#"{"name":"ab","share":1.5}"#, "inner.share"),
        (11, r#"{"name":"ab","tags":["a","b","c"]}"#, "inner.tags"),
        (11, r#"{"name":"ab","tags":["a","four"]}"#, "inner.tags[1]"),
        (11, r#"{"name":"ab","kind":"b"}"#, "inner.tags"),
        (
            11,
            r#"{"name":"ab","kind":"\u0062","tags":[]}"#,
            "inner.level",
        ),
        (11, r#"{"name":"ab","kind":"b","tags":[],"level":1}"#, ""),
        (11, r#"{"name":"ab","kind":"a"}"#, ""),
        (11, r#"{"name":"ab","on":true}"#, "inner.share"),
        (11, r#"{"name":"ab","on":false}"#, ""),
        (11, r#"{"name":"ab","level":7}"#, "inner.share"),
        (
            11,
            r#"{"name":"ab","since":1,"until":61001}"#,
            "inner.until",
        ),
        (11, r#"{"name":"ab","since":1,"until":999}"#, "inner.until"),
        (11, r#"{"name":"ab","since":1,"until":61000}"#, ""),
        (11, r#"{"name":"ab","since":1603857600000}"#, "inner.since"),
        (11, r#"{"name":"ab","until":1603857600000}"#, ""),
        (11, r#"{"name":"ab","since":"soon"}"#, "inner.since"),
        (12, r#"[{"name":"ab"},{"name":"abcd"}]"#, "many[1].name"),
        (12, r#"[{"name":"ab"},{}]"#, "many[1].name"),
        (12, r"[]", ""),
        (13, r#"{"x":{"name":"a"}}"#, "named.x.name"),
        (13, r#"{"x":{"name":"ab"},"y":{"name":"ab"}}"#, "named"),
        (13, r#"{"x":{"name":"ab"}}"#, ""),
        (22, r#"{"x":5,"y":6}"#, "scores.y"),
        (22, r#"{"x":5}"#, ""),
    ];
    let message: Vec<(Vec<(usize, Value)>, &'static str)> = vec![
        (vec![], ""),
        (vec![(0, text(""))], "to"),
        (vec![(1, text(""))], "kind"),
        (vec![(2, json(r#"{"text":"hi"}"#))], ""),
        (vec![(2, json(r#""{\"text\":\"hi\"}""#))], ""),
        (vec![(2, json(r#"{"image":"hi"}"#))], "content"),
        (vec![(2, json(r#"{"text":null}"#))], "content"),
        (vec![(2, json(r#"["text"]"#))], "content"),
        (vec![(1, text("card")), (2, json("[]"))], ""),
        (vec![(3, text("hello"))], "card"),
        (vec![(3, text("[]"))], "card"),
        (vec![(3, text("{}"))], ""),
        (vec![(1, text("card")), (3, text("{}"))], "card"),
        (vec![(1, text("card")), (3, text(r#"{"header":{}}"#))], ""),
        (
            vec![
                (5, json(r#"{"timestamp":"10"}"#)),
                (6, json(r#"{"timestamp":"9"}"#)),
            ],
            "end.timestamp",
        ),
        (
            vec![
                (5, json(r#"{"date":"2020-01-02"}"#)),
                (6, json(r#"{"date":"2020-01-01"}"#)),
            ],
            "end.date",
        ),
        (
            vec![
                (5, json(r#"{"timestamp":"10"}"#)),
                (6, json(r#"{"timestamp":"10"}"#)),
            ],
            "",
        ),
        // A day and a time are not compared: it would take a time zone.
        (
            vec![
                (5, json(r#"{"date":"2020-01-02"}"#)),
                (6, json(r#"{"timestamp":"10"}"#)),
            ],
            "",
        ),
        (vec![(7, 10.into_value()), (8, 9.into_value())], "until"),
        (vec![(7, 10.into_value()), (8, 10.into_value())], ""),
        (vec![(9, json(r#"{"name":""}"#))], "meeting.name"),
        (vec![(9, json(r#"{"name":"a"}"#))], ""),
        (
            vec![(
                9,
                json(r#"{"name":"a","end":{"timestamp":"9"},"start":{"timestamp":"10"}}"#),
            )],
            "meeting.end.timestamp",
        ),
        (
            vec![(9, json(r#"{"name":"a","kind":"text","content":{}}"#))],
            "meeting.content",
        ),
        (
            vec![(
                9,
                json(r#"{"name":"a","kind":"text","content":{"text":1}}"#),
            )],
            "",
        ),
        (
            vec![(9, json(r#"{"name":"a","kind":"post","content":7}"#))],
            "",
        ),
        (
            vec![(9, json(r#"{"name":"a","card":"x"}"#))],
            "meeting.card",
        ),
        (vec![(9, json(r#"{"name":"a","card":"{}"}"#))], ""),
    ];
    for (mut values, place) in message {
        let good = [(0, text("ann")), (1, text("text")), (4, text(""))];
        for (index, value) in good {
            if !values.iter().any(|(given, _)| *given == index) {
                values.push((index, value));
            }
        }
        cases.push((&MESSAGE, values, place));
    }
    for (values, place) in strict {
        cases.push((&STRICT, values, place));
    }
    for (index, object, place) in objects {
        cases.push((&STRICT, vec![(index, json(object))], place));
    }
    for (operation, values, _) in &mut cases {
        if std::ptr::eq(*operation, &STRICT) {
            values.push((0, text("id")));
        }
    }
    cases.push((&STRICT, vec![(0, text("ID"))], "id"));
    cases
}

#[tokio::test]
async fn client_and_server_agree_on_every_rule() {
    let operations = [&STRICT, &ANY_OF, &EXACTLY_ONE, &UPLOAD, &MESSAGE];
    let server = operations
        .iter()
        .fold(MockServer::builder(), |builder, operation| {
            builder.operation(operation)
        })
        .start()
        .await
        .expect("a server");
    let client = Client::builder()
        .self_built_app(server.app_id(), server.app_secret())
        .base_url(server.url())
        .build()
        .expect("a client");
    for (operation, values, place) in cases() {
        let shown = format!("{}: {values:?}", operation.id);
        let mine = send(&client, operation, &values).await;
        let theirs = send(&client, careless(operation), &values).await;
        if place.is_empty() {
            mine.unwrap_or_else(|error| panic!("{shown}: {error}"));
            theirs.unwrap_or_else(|error| panic!("{shown}: {error}"));
            continue;
        }
        let mine = mine.expect_err(&shown);
        assert_eq!(mine.kind(), ErrorKind::Invalid, "{shown}: {mine}");
        assert_eq!(mine.path(), Some(place), "{shown}: {mine}");
        let theirs = theirs.expect_err(&shown);
        assert_eq!(theirs.code(), Some(99_992_402), "{shown}: {theirs}");
        let violations = theirs.field_violations();
        let violation = violations
            .first()
            .unwrap_or_else(|| panic!("{shown}: {theirs}"));
        assert_eq!(
            violation.field.replace(',', ", "),
            place,
            "{shown}: {theirs}"
        );
        // Where the client names what Rust has for it, the server names what the wire has.
        let own_words = ["it is required", "it has to be a number of seconds"];
        if !own_words.contains(&&*violation.description) {
            assert!(
                mine.to_string().contains(&violation.description),
                "{shown}: {mine} / {theirs}"
            );
        }
    }
}
