//! What holds for any input: encoding is reversible, and nothing from the network panics.

mod support;

use std::sync::OnceLock;

use feishu_core::operation::{Body, Field, Kind, Method, Operation, Retry};
use feishu_core::{Call, Error, ErrorKind};
use proptest::prelude::*;
use support::{Item, ItemPage, LIST, Received, Reply, Server};
use tokio::runtime::Runtime;

static ECHO: Operation = Operation {
    retry: Retry::Safe,
    params: &[
        Field::path("id", Kind::String),
        Field::query("one", Kind::String),
        Field::query("many", Kind::String).list(),
        Field::header("x-text", Kind::String),
        Field::body("text", Kind::String),
        Field::body("list", Kind::String).list(),
    ],
    body: Body::Json,
    ..Operation::new(
        "test.v1.echo.send",
        Method::Post,
        "/open-apis/test/v1/echo/:id/end",
    )
};

fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().expect("a runtime"))
}

/// A server that answers with what the test put there, and one client of it.
fn bed() -> &'static (Server, feishu_core::Client, std::sync::Mutex<Reply>) {
    static BED: OnceLock<(Server, feishu_core::Client, std::sync::Mutex<Reply>)> = OnceLock::new();
    BED.get_or_init(|| {
        let server = runtime().block_on(Server::start(|_, _| {
            bed().2.lock().expect("not poisoned").clone()
        }));
        let client = server
            .builder()
            .retry(feishu_core::retry::Never)
            .build()
            .expect("a client");
        (server, client, std::sync::Mutex::new(Reply::json("{}")))
    })
}

fn send(values: Vec<(usize, feishu_core::Value)>) -> Result<Received, Error> {
    let (server, client, reply) = bed();
    *reply.lock().expect("not poisoned") = Reply::json(r#"{"code":0}"#);
    let mut call = Call::new(&feishu_core::Caller::new(client), &ECHO);
    for (index, value) in values {
        call.set(index, value);
    }
    runtime().block_on(call.send::<()>())?;
    Ok(server.calls().pop().expect("a call"))
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8()
        .expect("UTF-8")
        .into_owned()
}

fn text(value: impl Into<String>) -> feishu_core::Value {
    feishu_core::Value::String(value.into())
}

/// So many cases, or as many as `FEISHU_CASES` says: for a long run once in a while.
fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("FEISHU_CASES").ok();
    ProptestConfig::with_cases(asked.and_then(|cases| cases.parse().ok()).unwrap_or(usual))
}

// One test at a time may use the bed.
static TURN: std::sync::Mutex<()> = std::sync::Mutex::new(());

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn any_path_parameter_arrives_as_it_was(id in "\\PC{1,40}|[./%?#\\\\ ]{1,6}") {
        let _turn = TURN.lock().unwrap_or_else(|held| held.into_inner());
        let sent = send(vec![(0, text(&id))]);
        if id == "." || id == ".." {
            prop_assert_eq!(sent.expect_err("relative").kind(), ErrorKind::Invalid);
        } else {
            let sent = sent.expect("sent");
            let path = sent.path().to_owned();
            let segment = path
                .strip_prefix("/open-apis/test/v1/echo/")
                .and_then(|rest| rest.strip_suffix("/end"))
                .expect("the template's own parts");
            prop_assert!(!segment.contains('/'));
            prop_assert_eq!(decoded(segment), id);
        }
    }

    #[test]
    fn any_query_arrives_as_it_was_and_lists_repeat_the_key(
        one in any::<String>(),
        many in proptest::collection::vec(any::<String>(), 0..5),
    ) {
        let _turn = TURN.lock().unwrap_or_else(|held| held.into_inner());
        let list = feishu_core::Value::List(many.iter().map(text).collect());
        let sent = send(vec![(0, text("x")), (1, text(&one)), (2, list)]).expect("sent");
        let pairs: Vec<(String, String)> = sent
            .query()
            .split('&')
            .map(|pair| {
                let (name, value) = pair.split_once('=').expect("a pair");
                (name.to_owned(), decoded(value))
            })
            .collect();
        let mut expected = vec![("one".to_owned(), one)];
        expected.extend(many.into_iter().map(|value| ("many".to_owned(), value)));
        prop_assert_eq!(pairs, expected);
    }

    #[test]
    fn any_body_arrives_as_it_was(one in any::<String>(), many in proptest::collection::vec(any::<String>(), 0..5)) {
        let _turn = TURN.lock().unwrap_or_else(|held| held.into_inner());
        let list = feishu_core::Value::List(many.iter().map(text).collect());
        let sent = send(vec![(0, text("x")), (4, text(&one)), (5, list)]).expect("sent");
        prop_assert_eq!(sent.json(), serde_json::json!({"text": one, "list": many}));
    }

    #[test]
    fn any_header_arrives_as_it_was_or_is_refused(value in "[ -~]{0,30}|\\PC{0,10}|[\\x00-\\x1f]{1,3}") {
        let _turn = TURN.lock().unwrap_or_else(|held| held.into_inner());
        match send(vec![(0, text("x")), (3, text(&value))]) {
            Ok(sent) => prop_assert_eq!(sent.header("x-text").unwrap_or_default(), value.trim()),
            Err(error) => prop_assert_eq!(error.kind(), ErrorKind::Invalid),
        }
    }

    #[test]
    fn any_answer_is_read_or_refused_without_panic(body in answer(), status in prop_oneof![Just(200_u16), Just(400), Just(500)]) {
        let _turn = TURN.lock().unwrap_or_else(|held| held.into_inner());
        let (_, client, reply) = bed();
        *reply.lock().expect("not poisoned") =
            Reply::Full(status, vec![("content-type", "application/json".into())], body.clone());
        let outcome = runtime().block_on(
            Call::new(&feishu_core::Caller::new(client), &LIST).send::<ItemPage>(),
        );
        match outcome {
            // What is in a field that nobody reads has to be JSON, but half a surrogate pair may be
            // in it: unread, it does no harm.
            Ok(_) => prop_assert!(
                status == 200
                    && serde_json::from_slice::<serde_core::de::IgnoredAny>(&body).is_ok()
            ),
            Err(error) => {
                let shown = format!("{error} {error:?}");
                prop_assert!(!shown.contains("the-app-secret"));
                prop_assert!(error.path().is_none_or(|path| path.len() < 600));
            }
        }
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn no_bytes_make_the_decoder_panic(body in answer()) {
        let item: Result<Item, _> = serde_json::from_slice(&body);
        let page: Result<ItemPage, _> = serde_json::from_slice(&body);
        drop((item, page));
    }
}

/// Bodies near what the platform sends: envelopes with anything in any place, and cut, flipped or
/// foreign bytes.
fn answer() -> impl Strategy<Value = Vec<u8>> {
    let scalar = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|truth| truth.to_string()),
        any::<i64>().prop_map(|number| number.to_string()),
        any::<u64>().prop_map(|number| number.to_string()),
        "-?[0-9]{1,30}(\\.[0-9]{1,5})?([eE][+-]?[0-9]{1,3})?",
        any::<String>().prop_map(|text| serde_json::to_string(&text).expect("JSON")),
        Just(r#""\ud800""#.to_owned()),
    ];
    let key = prop_oneof![
        Just("code"),
        Just("msg"),
        Just("data"),
        Just("error"),
        Just("items"),
        Just("id"),
        Just("time"),
        Just("has_more"),
        Just("page_token"),
        Just("log_id"),
        Just("details"),
        Just("field_violations"),
        Just("permission_violations"),
        Just("helps"),
        Just("other"),
    ];
    let tree = scalar.prop_recursive(5, 40, 6, move |inner| {
        let entry =
            (key.clone(), inner.clone()).prop_map(|(key, value)| format!("\"{key}\":{value}"));
        prop_oneof![
            proptest::collection::vec(inner, 0..5)
                .prop_map(|items| format!("[{}]", items.join(","))),
            proptest::collection::vec(entry, 0..6)
                .prop_map(|entries| format!("{{{}}}", entries.join(","))),
        ]
    });
    let envelope = (tree.clone(), tree.clone(), -2_i64..3).prop_map(|(data, error, code)| {
        format!(r#"{{"code":{code},"msg":"m","data":{data},"error":{error}}}"#)
    });
    let whole = prop_oneof![envelope, tree].prop_map(String::into_bytes);
    (
        whole,
        any::<prop::sample::Index>(),
        any::<Option<u8>>(),
        0..4_u8,
    )
        .prop_map(|(mut body, at, byte, damage)| {
            if !body.is_empty() {
                let at = at.index(body.len());
                match (damage, byte) {
                    (0, _) => body.truncate(at),
                    (1, Some(byte)) => body[at] = byte,
                    _ => {}
                }
            }
            body
        })
}
