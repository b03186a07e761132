//! Passwords that calls send or get: on the wire, and nowhere that is printed.

mod support;

use feishu_core::operation::{Answer, Body, Field, Kind, Method, Operation, Rule, Shape};
use feishu_core::{Call, Error, ErrorKind, Secret};
use support::{Reply, Server};

static LOGIN: Shape = Shape {
    name: "Login",
    fields: &[Field::body("password", Kind::Secret).rules(&[Rule::MaxLength(12)])],
    rules: &[],
};

static LOCK: Operation = Operation {
    params: &[
        Field::body("password", Kind::Secret).rules(&[
            Rule::MinLength(4),
            Rule::MaxLength(12),
            Rule::Pattern("^[a-z-]+$"),
        ]),
        Field::body("login", Kind::Object(&LOGIN)),
    ],
    body: Body::Json,
    answer: Answer::Data,
    secrets: true,
    ..Operation::new("test.v1.lock", Method::Post, "/open-apis/test/v1/lock")
};

#[derive(Debug, Clone, Default, PartialEq)]
struct Login {
    password: Option<Secret>,
    count: Option<i64>,
}

feishu_core::object! {
    both Login {
        0 password = "password",
        1 count = "count",
    }
}

fn login(password: &str) -> Login {
    Login {
        password: Some(password.into()),
        count: None,
    }
}

/// What a call with good parameters comes to when this is the answer.
async fn answered(reply: Reply) -> Result<Login, Error> {
    let server = Server::start(move |_, _| reply.clone()).await;
    let mut call = server.call(&LOCK);
    call.set(0, Secret::new("hidden-one"));
    call.send().await
}

fn silent(error: &Error) -> String {
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("hidden"), "{shown}");
    shown
}

#[tokio::test]
async fn a_secret_is_sent_and_read_and_does_not_show() {
    let server = Server::start(|_, _| Reply::data(r#"{"password":"hidden-two","count":1}"#)).await;
    let mut call: Call = server.call(&LOCK);
    call.set(0, Secret::from("hidden-one"));
    call.set(1, login("hidden-in"));
    let shown = format!("{call:?} {:?}", login("hidden-in"));
    assert!(!shown.contains("hidden"), "{shown}");
    let answer: Login = call.send().await.expect("an answer");
    assert_eq!(
        answer.password.as_ref().map(Secret::expose),
        Some("hidden-two")
    );
    assert!(!format!("{answer:?}").contains("hidden"));
    let sent = String::from_utf8_lossy(&server.calls()[0].body).into_owned();
    assert_eq!(
        sent,
        r#"{"password":"hidden-one","login":{"password":"hidden-in"}}"#
    );
}

#[tokio::test]
async fn a_broken_rule_names_the_field_and_not_the_secret() {
    let server = Server::start(|_, _| Reply::data("{}")).await;
    for (password, rule) in [
        ("hid", "at least 4"),
        ("hidden-but-too-long", "at most 12"),
        ("HIDDEN-hi", "match"),
    ] {
        let mut call = server.call(&LOCK);
        call.set(0, Secret::new(password));
        let error = call.send::<Login>().await.expect_err("a broken rule");
        assert_eq!(
            (error.kind(), error.path()),
            (ErrorKind::Invalid, Some("password"))
        );
        let shown = silent(&error);
        assert!(shown.contains(rule) && !shown.contains(password), "{shown}");
    }
    let mut call = server.call(&LOCK);
    call.set(1, login("hidden-but-too-long"));
    let error = call.send::<Login>().await.expect_err("a broken rule");
    assert_eq!(error.path(), Some("login.password"));
    silent(&error);
    assert!(server.calls().is_empty());
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_shows_why_and_nothing_around_it() {
    let error = answered(Reply::data(r#"{"password":"hidden-two","count":"many"}"#)).await;
    let error = error.expect_err("no number");
    assert_eq!(error.path(), Some("data.count"));
    assert!(silent(&error).contains("many"));
    for cut in [
        r#"{"code":0,"msg":"ok","data":{"password":"hidden-tw"#,
        r#"{"msg":"ok","data":{"password":"hidden-two"}}"#,
        r#"{"code":0,"msg":"ok","data":{"password":{"was":"hidden-two"}}}"#,
    ] {
        silent(&answered(Reply::json(cut)).await.expect_err("no answer"));
    }
}

#[tokio::test]
async fn a_gateways_page_is_shown_and_what_the_platform_quotes_is_not() {
    let page = answered(Reply::html(502)).await.expect_err("a page");
    assert!(page.to_string().contains("<html>"), "{page}");
    let refused = answered(Reply::status(
        400,
        r#"{"code":99992402,"msg":"field validation failed","error":{"field_violations":[
        {"field":"password","value":"hidden-one","description":"too plain"}]}}"#,
    ));
    let refused = refused.await.expect_err("refused");
    let shown = silent(&refused);
    assert!(
        shown.contains("password") && shown.contains("too plain"),
        "{shown}"
    );
}
