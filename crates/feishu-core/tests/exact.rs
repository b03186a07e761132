//! Nothing is altered silently: a value is kept exactly, or it is an error that names the place.

// The macros' other direction is the service crates' `serde` feature.
#![allow(unexpected_cfgs)]

mod support;

use std::borrow::Cow;
use std::collections::BTreeMap;

use feishu_core::encode::Swap;
use feishu_core::operation::{Answer, Body, Field, Kind, Method, Operation, Retry};
use feishu_core::{Error, ErrorKind, IntoValue, Json, OneOrMany, Value};
use support::{Reply, Server};

/// One of every way that a value can go.
static SEND: Operation = Operation {
    retry: Retry::Safe,
    params: &[
        Field::query("size", Kind::I64),
        Field::query("many", Kind::String).list(),
        Field::header("X-Many", Kind::String).list(),
        Field::body("number", Kind::String).swapped(),
        Field::body("list", Kind::I64).list(),
        Field::body("text", Kind::String),
    ],
    body: Body::Json,
    answer: Answer::Data,
    ..Operation::new(
        "test.v1.thing.send",
        Method::Post,
        "/open-apis/test/v1/things",
    )
};

#[derive(Debug, Default, Clone, PartialEq)]
struct Kept {
    items: Vec<Item>,
    texts: Vec<String>,
    numbers: Vec<i64>,
    free: Vec<Json>,
    free_by_name: BTreeMap<String, Json>,
    text: Option<String>,
    either: Option<OneOrMany<Item>>,
}

feishu_core::object! {
    response Kept {
        0 items = "items",
        1 texts = "texts",
        2 numbers = "numbers",
        3 free = "free",
        4 free_by_name = "free_by_name",
        5 text = "text",
        6 either = "either",
    }
}

#[derive(Debug, Default, Clone, PartialEq)]
struct Item {
    name: Option<String>,
}

feishu_core::object! {
    response Item {
        0 name = "name",
    }
}

async fn decode(data: &str) -> Result<Kept, Error> {
    let body = format!(r#"{{"code":0,"msg":"","data":{data}}}"#);
    let server = Server::start(move |_, _| Reply::json(body.clone())).await;
    server.call(&SEND).send().await
}

#[tokio::test]
async fn a_null_in_a_list_moves_nothing() {
    for (data, path) in [
        (
            r#"{"items":[{"name":"a"},null,{"name":"c"}]}"#,
            "data.items[1]",
        ),
        (r#"{"texts":["a",null]}"#, "data.texts[1]"),
        (r#"{"texts":["a", null , "b"]}"#, "data.texts[1]"),
        (r#"{"texts":[null ]}"#, "data.texts[0]"),
        (r#"{"numbers":[null]}"#, "data.numbers[0]"),
        // Some endpoints say that there is no number with an empty string.
        (r#"{"numbers":[1,2,""]}"#, "data.numbers[2]"),
        (r#"{"either":[{"name":"a"},null]}"#, "data.either[1]"),
    ] {
        let error = decode(data).await.expect_err(data);
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert_eq!(error.path(), Some(path), "{error}");
        assert!(error.to_string().contains("without a value"), "{error}");
    }
    let free = decode(r#"{"free":[1,null,{}],"free_by_name":{"a":null,"b":2}}"#)
        .await
        .expect("free JSON has a null of its own");
    assert_eq!(
        free.free,
        [Json::from(1), Json::Null, serde_json::json!({})]
    );
    assert_eq!(free.free_by_name["a"], Json::Null);
    let absent = decode(r#"{"items":null,"texts":null,"text":null,"either":null}"#);
    assert_eq!(absent.await.expect("absent"), Kept::default());
}

#[tokio::test]
async fn a_number_in_the_place_of_text_keeps_its_digits() {
    for number in [
        "0",
        "-1",
        "9223372036854775807",
        "-9223372036854775808",
        "18446744073709551615",
        "1.5",
        "1.0",
        "-0.25",
        "9007199254740992.0",
    ] {
        let kept = decode(&format!(r#"{{"text":{number}}}"#)).await;
        assert_eq!(kept.expect(number).text.as_deref(), Some(number));
    }
    for number in [
        "18446744073709551616",
        "123456789012345678901234567890",
        "-9223372036854775809",
        "9007199254740993.0",
    ] {
        let error = decode(&format!(r#"{{"text":{number}}}"#))
            .await
            .expect_err(number);
        assert_eq!(error.path(), Some("data.text"), "{error}");
        let error = decode(&format!(r#"{{"texts":["a",{number}]}}"#))
            .await
            .expect_err(number);
        assert_eq!(error.path(), Some("data.texts[1]"), "{error}");
    }
}

#[test]
fn text_that_goes_as_a_number_keeps_its_digits() {
    struct Swapped<'a>(&'a str);
    impl serde::Serialize for Swapped<'_> {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.to_owned().swap(serializer)
        }
    }
    for number in [
        "12",
        "-7",
        "0",
        "18446744073709551615",
        "1.5",
        "-9223372036854775808",
    ] {
        let json = serde_json::to_string(&Swapped(number)).expect("JSON");
        assert_eq!(json, number);
    }
    for text in [
        "0012",
        "+5",
        "1.50",
        " 1",
        "",
        "NaN",
        "inf",
        "null",
        "many",
        "-0",
        "18446744073709551616",
        "0.1000000000000000055",
    ] {
        let json = serde_json::to_string(&Swapped(text)).expect("JSON");
        assert_eq!(json, format!("\"{text}\""));
    }
}

#[tokio::test]
async fn a_parameter_that_goes_as_a_number_keeps_its_digits() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    for (text, json) in [
        ("12", "12"),
        ("1.50", "1.50"),
        (
            "123456789012345678901234567890",
            "123456789012345678901234567890",
        ),
        ("0012", "\"0012\""),
        ("+5", "\"+5\""),
        (" 5", "\" 5\""),
    ] {
        let mut call = server.call(&SEND);
        call.set(3, text);
        call.send::<()>().await.expect("sent");
        let sent = server.calls().pop().expect("a call");
        assert_eq!(sent.text(), format!("{{\"number\":{json}}}"));
    }
}

#[tokio::test]
async fn every_value_of_a_header_goes_out() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let mut call = server.call(&SEND);
    call.set(2, ["a", "b", "c"]);
    call.send::<()>().await.expect("sent");
    let sent = server.calls().pop().expect("a call");
    let values: Vec<_> = sent
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("x-many"))
        .map(|(_, value)| value.as_str())
        .collect();
    assert_eq!(values, ["a", "b", "c"]);
}

#[test]
fn what_a_caller_has_in_hand_is_a_value() {
    for (value, number) in [
        (1_i8.into_value(), 1),
        (i16::MIN.into_value(), i16::MIN.into()),
        (i32::MAX.into_value(), i32::MAX.into()),
        (i64::MIN.into_value(), i64::MIN),
        (3_isize.into_value(), 3),
        (u8::MAX.into_value(), 255),
        (u16::MAX.into_value(), 65_535),
        (u32::MAX.into_value(), u32::MAX.into()),
        (7_u64.into_value(), 7),
        (9_usize.into_value(), 9),
        (Some(5_u8).into_value(), 5),
    ] {
        assert_eq!(value, Value::I64(number));
    }
    let text = String::from("a");
    let texts = vec![text.clone()];
    let list = Value::List(vec![Value::String("a".into())]);
    assert_eq!((&text).into_value(), Value::String("a".into()));
    assert_eq!(Cow::Borrowed("a").into_value(), Value::String("a".into()));
    assert_eq!(texts.as_slice().into_value(), list);
    assert_eq!((&texts).into_value(), list);
    assert_eq!(["a"].into_value(), list);
    assert_eq!((&["a"]).into_value(), list);
    assert_eq!(None::<u64>.into_value(), Value::Absent);
}

#[tokio::test]
async fn what_cannot_be_sent_as_it_is_names_the_place() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let invalid = || Value::Invalid("no".into());
    for (index, value, path, reason) in [
        (0, u64::MAX.into_value(), "size", "18446744073709551615"),
        (4, vec![1, u64::MAX].into_value(), "list[1]", "64 bits"),
        (1, vec![Some("a"), None].into_value(), "many[1]", "absent"),
        (4, vec![1.0, f64::NAN].into_value(), "list[1]", "finite"),
        (1, vec![invalid()].into_value(), "many[0]", "no"),
        (4, vec![vec![invalid()]].into_value(), "list[0][0]", "no"),
    ] {
        let mut call = server.call(&SEND);
        call.set(index, value);
        let error = call.send::<()>().await.expect_err(path);
        assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
        assert_eq!(error.path(), Some(path), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }
    assert_eq!(server.calls().len(), 0, "nothing left");
}

#[tokio::test]
async fn none_is_not_sent_and_takes_back_what_was_set() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let mut call = server.call(&SEND);
    call.set(0, 3_u32);
    call.set(5, None::<&str>);
    call.set(0, None::<u32>);
    call.set(3, Some("7"));
    call.send::<()>().await.expect("sent");
    let sent = server.calls().pop().expect("a call");
    assert_eq!((sent.query(), sent.text().as_str()), ("", "{\"number\":7}"));
}

#[tokio::test]
async fn a_request_without_a_table_takes_the_same_values() {
    use feishu_core::http::Method;
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let request = || {
        server
            .client()
            .request(Method::GET, "/open-apis/test/v1/things")
    };
    request()
        .query("page_size", 20_u32)
        .query("token", None::<String>)
        .query("ids", ["a", "b"])
        .send::<Json>()
        .await
        .expect("sent");
    let sent = server.calls().pop().expect("a call");
    assert_eq!(sent.query(), "page_size=20&ids=a&ids=b");
    for (value, path) in [
        (u64::MAX.into_value(), "q"),
        (f64::INFINITY.into_value(), "q"),
        (vec![1, u64::MAX].into_value(), "q[1]"),
    ] {
        let error = request()
            .query("q", value)
            .send::<Json>()
            .await
            .expect_err(path);
        assert_eq!(error.path(), Some(path), "{error}");
    }
    assert_eq!(server.calls().len(), 1);
}
