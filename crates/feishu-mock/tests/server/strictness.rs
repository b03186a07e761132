//! Every reason for which a request is turned away, each on its own.

use base64::Engine;
use feishu_mock::MockServer;
use reqwest::Method;
use serde_json::{Value, json};

use crate::caller::{
    FREEBUSY, NOTES, NOTIFICATION, TODOS, as_app, as_user, bare, code, send, server, violations,
};
use crate::tables::SERVICE;

const CREATE: &str = "/open-apis/hire/v1/external_applications";
const THING: &str = "/open-apis/test/v1/things/7?ids=1&ids=2";

pub(crate) fn helpdesk(id: &str, token: &str) -> String {
    base64::engine::general_purpose::STANDARD.encode(format!("{id}:{token}"))
}

#[tokio::test]
async fn a_token_is_needed_and_has_to_be_one() {
    let server = server().await;
    let notes = || bare(&server, Method::GET, NOTES);
    let cases = [
        (notes(), 400, 99_991_661),
        (notes().header("authorization", ""), 400, 99_991_661),
        (
            notes().header("authorization", server.tenant_token()),
            400,
            99_991_661,
        ),
        (
            notes().header("authorization", "Basic dTpw"),
            400,
            99_991_661,
        ),
        (notes().bearer_auth("hello"), 400, 99_991_671),
        (notes().bearer_auth("t-unknown"), 400, 99_991_663),
        (notes().bearer_auth("a-unknown"), 400, 99_991_664),
        (notes().bearer_auth("u-unknown"), 401, 99_991_668),
    ];
    for (request, status, wanted) in cases {
        assert_eq!(code(request).await, (status, wanted));
    }
    assert_eq!(
        code(notes().header("authorization", format!("bearer {}", server.tenant_token()))).await,
        (200, 0)
    );
}

#[tokio::test]
async fn a_token_of_the_wrong_kind_is_refused_by_the_code_of_its_kind() {
    let server = server().await;
    assert_eq!(
        code(as_app(&server, Method::GET, TODOS)).await,
        (400, 99_991_663)
    );
    assert_eq!(
        code(as_user(&server, Method::GET, NOTES)).await,
        (401, 99_991_668)
    );
}

#[tokio::test]
async fn the_status_of_token_errors_can_be_chosen() {
    let server = MockServer::builder()
        .service(&SERVICE)
        .token_error_status(200)
        .start()
        .await
        .expect("a port");
    let request = bare(&server, Method::GET, NOTES).bearer_auth("t-unknown");
    assert_eq!(code(request).await, (200, 99_991_663));
}

#[tokio::test]
async fn an_app_of_the_wrong_kind_is_refused() {
    let server = server().await;
    let own = as_app(&server, Method::GET, "/open-apis/test/v1/own");
    assert_eq!(code(own).await, (200, 0));
    let store = as_app(&server, Method::GET, "/open-apis/test/v1/store");
    assert_eq!(code(store).await, (400, 99_991_676));
}

#[tokio::test]
async fn the_helpdesk_header_is_needed_and_has_to_be_right() {
    let server = server().await;
    let get = || as_user(&server, Method::GET, NOTIFICATION);
    let name = "x-lark-helpdesk-authorization";
    let right = helpdesk(server.helpdesk_id(), server.helpdesk_token());
    assert_eq!(code(get()).await, (401, 154_001));
    assert_eq!(code(get().header(name, "x")).await, (401, 154_001));
    // The platform takes it as a token, too.
    for scheme in ["Bearer", "bearer"] {
        let bearer = get().header(name, format!("{scheme} {right}"));
        assert_eq!(code(bearer).await, (200, 0));
    }
    let other = helpdesk(server.helpdesk_id(), "other");
    for wrong in [format!("Basic {right}"), format!("Bearer {other}"), other] {
        assert_eq!(code(get().header(name, wrong)).await, (401, 154_001));
    }
    assert_eq!(code(get().header(name, right)).await, (200, 0));
}

#[tokio::test]
async fn chosen_credentials_replace_the_default_ones() {
    let server = MockServer::builder()
        .service(&SERVICE)
        .user_token("u-mine")
        .helpdesk("1", "ht-mine")
        .start()
        .await
        .expect("a port");
    let request = bare(&server, Method::GET, NOTIFICATION)
        .bearer_auth("u-mine")
        .header("x-lark-helpdesk-authorization", helpdesk("1", "ht-mine"));
    assert_eq!(code(request).await, (200, 0));
}

#[tokio::test]
async fn a_required_query_parameter_is_required() {
    let server = server().await;
    for path in [
        "/open-apis/hire/v1/notes",
        "/open-apis/hire/v1/notes?talent_id=",
    ] {
        assert_eq!(
            violations(as_app(&server, Method::GET, path)).await,
            ["talent_id"]
        );
    }
}

#[tokio::test]
async fn a_required_body_field_is_required() {
    let server = server().await;
    let create = || as_app(&server, Method::POST, CREATE);
    assert_eq!(violations(create().json(&json!({}))).await, ["talent_id"]);
    assert_eq!(
        violations(create().json(&json!({"talent_id": null}))).await,
        ["talent_id"]
    );
    assert_eq!(violations(create()).await, ["talent_id"], "no body at all");
}

#[tokio::test]
async fn a_query_parameter_has_its_kind_and_comes_once() {
    let server = server().await;
    for (query, wanted) in [
        ("page_size=ten", "page_size"),
        ("page_size=", "page_size"),
        ("page_size=1.0", "page_size"),
        ("page_size=007", "page_size"),
        ("page_size=0", "page_size"),
        ("page_size=201", "page_size"),
        ("page_size=99999999999", "page_size"),
        ("page_size=1&page_size=2", "page_size"),
        ("user_id_type=mail", "user_id_type"),
    ] {
        let request = as_app(&server, Method::GET, &format!("{NOTES}&{query}"));
        let found = violations(request).await;
        assert!(
            found.iter().all(|field| field == wanted) && !found.is_empty(),
            "{query}"
        );
    }
    let good = format!("{NOTES}&page_size=200&user_id_type=open_id");
    assert!(
        violations(as_app(&server, Method::GET, &good))
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn a_page_size_that_is_documented_as_text_is_a_number_all_the_same() {
    let server = server().await;
    let get = |size: &str| as_user(&server, Method::GET, &format!("{TODOS}&page_size={size}"));
    assert!(violations(get("100")).await.is_empty());
    assert_eq!(violations(get("101")).await, ["page_size"]);
    assert_eq!(violations(get("many")).await, ["page_size"]);
}

#[tokio::test]
async fn what_is_not_documented_is_refused_unless_allowed() {
    let strict = server().await;
    let lenient = MockServer::builder()
        .service(&SERVICE)
        .allow_unknown_fields()
        .start()
        .await
        .expect("a port");
    let query = format!("{NOTES}&pagesize=3");
    let body = json!({"talent_id": "1", "talentId": "1"});
    assert_eq!(
        violations(as_app(&strict, Method::GET, &query)).await,
        ["pagesize"]
    );
    assert_eq!(
        violations(as_app(&strict, Method::POST, CREATE).json(&body)).await,
        ["talentId"]
    );
    // An operation without a body takes no fields in one.
    assert_eq!(
        violations(as_app(&strict, Method::GET, NOTES).json(&json!({"x": 1}))).await,
        ["x"]
    );
    assert_eq!(
        violations(as_app(&strict, Method::GET, NOTES).body("text")).await,
        [""]
    );
    assert!(
        violations(as_app(&strict, Method::GET, NOTES).json(&json!({})))
            .await
            .is_empty()
    );
    assert!(
        violations(as_app(&lenient, Method::GET, &query))
            .await
            .is_empty()
    );
    assert!(
        violations(as_app(&lenient, Method::POST, CREATE).json(&body))
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn enumerations_are_closed_unless_opened() {
    let strict = server().await;
    let open = MockServer::builder()
        .service(&SERVICE)
        .allow_unknown_enum_values()
        .start()
        .await
        .expect("a port");
    let text = "/open-apis/hire/v1/todos?type=new";
    let number = json!({"talent_id": "1", "delivery_type": 5});
    let typed = json!({"talent_id": "1", "delivery_type": "1"});
    assert_eq!(
        violations(as_user(&strict, Method::GET, text)).await,
        ["type"]
    );
    assert_eq!(
        violations(as_app(&strict, Method::POST, CREATE).json(&number)).await,
        ["delivery_type"]
    );
    assert!(
        violations(as_user(&open, Method::GET, text))
            .await
            .is_empty()
    );
    assert!(
        violations(as_app(&open, Method::POST, CREATE).json(&number))
            .await
            .is_empty()
    );
    assert_eq!(
        violations(as_app(&open, Method::POST, CREATE).json(&typed)).await,
        ["delivery_type"],
        "open to values, not to types"
    );
}

/// The body that breaks no rule of the operation that has all of them.
fn thing() -> Value {
    json!({"c": "1", "d": "2"})
}

#[tokio::test]
async fn every_kind_and_every_rule_holds_in_a_body() {
    let server = server().await;
    let bad = [
        ("name", json!(1), "name"),
        ("name", json!("a"), "name"),
        ("name", json!("abcde"), "name"),
        ("name", json!("AB"), "name"),
        ("count", json!("1"), "count"),
        ("count", json!(1.5), "count"),
        ("count", json!(0), "count"),
        ("count", json!(10), "count"),
        ("count", json!(3_000_000_000_i64), "count"),
        ("step", json!(6), "step"),
        ("ratio", json!("1"), "ratio"),
        ("ratio", json!(true), "ratio"),
        ("day", json!("2020-02-30"), "day"),
        ("day", json!(20200228), "day"),
        ("at", json!(1602504000), "at"),
        ("at", json!("soon"), "at"),
        ("code", json!("12"), "code"),
        ("tags", json!("x"), "tags"),
        ("tags", json!([]), "tags"),
        ("tags", json!(["x", "y", "z"]), "tags"),
        ("tags", json!(["x", 1]), "tags[1]"),
        ("tags", json!(["x", null]), "tags[1]"),
        ("labels", json!([1]), "labels"),
        ("labels", json!({"k": "1"}), "labels.k"),
        ("address", json!("here"), "address"),
        ("address", json!({}), "address.city"),
        ("address", json!({"city": "x", "zip": 1}), "address.zip"),
        (
            "address",
            json!({"city": "x", "latitude": "1"}),
            "address.latitude",
        ),
        (
            "address",
            json!({"city": "x", "phone": "1"}),
            "address.phone,address.mail",
        ),
    ];
    for (field, value, wanted) in bad {
        let mut body = thing();
        body[field] = value;
        let found = violations(as_app(&server, Method::PATCH, THING).json(&body)).await;
        assert!(
            !found.is_empty() && found.iter().all(|name| name == wanted),
            "{body}: {found:?}"
        );
    }
    let good = [
        ("name", json!("\u{7b80}\u{7b80}\u{7b80}\u{7b80}")),
        ("name", Value::Null),
        ("count", json!(9)),
        ("step", json!(10)),
        ("ratio", json!(1)),
        ("ratio", json!(-1.5)),
        ("day", json!("2020-02-29")),
        ("at", json!("1602504000")),
        ("code", json!(12)),
        ("tags", json!(["x", "y"])),
        ("labels", json!({"k": 1, "l": 2})),
        (
            "address",
            json!({"city": "x", "latitude": 1.5, "phone": "1", "mail": "m"}),
        ),
        ("extra", json!([{"any": [null]}])),
    ];
    for (field, value) in good {
        let mut body = thing();
        body[field] = value;
        let found = violations(as_app(&server, Method::PATCH, THING).json(&body)).await;
        assert!(found.is_empty(), "{body}: {found:?}");
    }
}

#[tokio::test]
async fn every_group_rule_holds() {
    let server = server().await;
    for (body, wanted) in [
        (json!({"a": "1", "b": "1", "d": null}), &["a,b"][..]),
        (json!({}), &["b,c"]),
        (json!({"b": "1", "c": "1", "d": "1"}), &["b,c"]),
        (json!({"c": "1"}), &["c,d"]),
        (json!({"b": "1", "d": "1"}), &["c,d"]),
        (json!({"c": "1", "d": "1"}), &[]),
        (json!({"a": "1", "c": "1", "d": "1"}), &[]),
    ] {
        let found = violations(as_app(&server, Method::PATCH, THING).json(&body)).await;
        assert_eq!(found, wanted, "{body}");
    }
}

#[tokio::test]
async fn a_value_asks_for_other_fields() {
    let server = server().await;
    let day = "2020-02-29";
    for (trace, more, wanted) in [
        ("", json!({"count": 7}), &["name", "day"][..]),
        ("", json!({"count": 8, "day": day}), &["name"]),
        ("", json!({"count": 8, "day": day, "name": null}), &["name"]),
        ("", json!({"count": 8, "day": day, "name": "ab"}), &[]),
        ("", json!({"count": 6}), &[]),
        ("", json!({"count": null}), &[]),
        ("", json!({"name": "ab"}), &[]),
        ("deep", json!({}), &["ratio"]),
        ("deep", json!({"ratio": 1}), &[]),
        ("flat", json!({}), &[]),
        ("", json!({"tags": ["new", "hot"]}), &["ratio"]),
        ("", json!({"tags": ["new", "hot"], "ratio": 1}), &[]),
        ("", json!({"tags": ["new"]}), &[]),
        (
            "",
            json!({"address": {"city": "x", "kind": "office"}}),
            &["address.company"],
        ),
        (
            "",
            json!({"address": {"city": "x", "kind": "office", "company": "y"}}),
            &[],
        ),
        ("", json!({"address": {"city": "x", "kind": "home"}}), &[]),
    ] {
        let mut body = thing();
        for (name, value) in more.as_object().expect("an object") {
            body[name] = value.clone();
        }
        let mut request = as_app(&server, Method::PATCH, THING).json(&body);
        if !trace.is_empty() {
            request = request.header("x-trace", trace);
        }
        assert_eq!(violations(request).await, wanted, "{trace} {body}");
    }
    let flagged = format!("{THING}&flag=true");
    let mut body = thing();
    let request = as_app(&server, Method::PATCH, &flagged).json(&body);
    assert_eq!(violations(request).await, ["step"]);
    body["step"] = 5.into();
    let request = as_app(&server, Method::PATCH, &flagged).json(&body);
    assert!(violations(request).await.is_empty());
    let mut body = thing();
    body["address"] = json!({"city": "x", "kind": "office"});
    let (_, answer) = send(as_app(&server, Method::PATCH, THING).json(&body)).await;
    assert_eq!(
        answer["error"]["field_violations"][0]["description"],
        "`address.company` has to be given when `kind` is `office`"
    );
}

#[tokio::test]
async fn path_query_and_header_parameters_keep_their_rules() {
    let server = server().await;
    let patch = |path: &str| as_app(&server, Method::PATCH, path).json(&thing());
    for (path, wanted) in [
        ("/open-apis/test/v1/things/x?ids=1&ids=2", "thing_id"),
        ("/open-apis/test/v1/things/7?ids=1", "ids"),
        ("/open-apis/test/v1/things/7?ids=1&ids=2&ids=3&ids=4", "ids"),
        ("/open-apis/test/v1/things/7?ids=1,2&ids=3", "ids[0]"),
        ("/open-apis/test/v1/things/7?flag=1", "flag"),
    ] {
        assert_eq!(violations(patch(path)).await, [wanted], "{path}");
    }
    assert!(
        violations(patch("/open-apis/test/v1/things/7?flag=false"))
            .await
            .is_empty()
    );
    assert_eq!(
        violations(patch(THING).header("x-trace", "12345")).await,
        ["x-trace"]
    );
    assert!(
        violations(patch(THING).header("x-trace", "1234"))
            .await
            .is_empty()
    );
}

#[tokio::test]
async fn busy_times_need_one_of_two_and_ninety_days_at_most() {
    let server = server().await;
    let ask = |body: Value| as_app(&server, Method::POST, FREEBUSY).json(&body);
    let from = "2020-01-01T00:00:00+08:00";
    let ninety = "2020-03-31T00:00:00+08:00";
    let more = "2020-03-31T00:00:01+08:00";
    let body = |to: &str| json!({"time_min": from, "time_max": to, "room_id": "omm_x"});
    assert!(violations(ask(body(ninety))).await.is_empty());
    assert_eq!(violations(ask(body(more))).await, ["time_max"]);
    let sooner = "2019-12-31T23:59:59+08:00";
    assert_eq!(violations(ask(body(sooner))).await, ["time_max"]);
    assert_eq!(
        violations(ask(json!({"time_min": from, "time_max": ninety}))).await,
        ["user_id,room_id"]
    );
    assert_eq!(
        violations(ask(
            json!({"time_min": "2020-01-01", "time_max": ninety, "room_id": "x"})
        ))
        .await,
        ["time_min"]
    );
}

#[tokio::test]
async fn every_violation_is_reported_at_once() {
    let server = server().await;
    let found = violations(as_app(
        &server,
        Method::GET,
        "/open-apis/hire/v1/notes?page_size=x&user_id_type=y&z=1",
    ))
    .await;
    assert_eq!(found, ["page_size", "talent_id", "user_id_type", "z"]);
}

#[tokio::test]
async fn a_violation_shows_the_beginning_of_the_value() {
    let server = server().await;
    let long = "\u{7b80}".repeat(500);
    let path = format!("/open-apis/hire/v1/todos?type={long}");
    let (_, body) = send(as_user(&server, Method::GET, &path)).await;
    let shown = body["error"]["field_violations"][0]["value"].as_str();
    assert_eq!(shown, Some("\u{7b80}".repeat(200).as_str()));
}

#[tokio::test]
async fn a_body_has_to_be_json_and_say_so() {
    let server = server().await;
    let create = || as_app(&server, Method::POST, CREATE);
    let body = r#"{"talent_id": "1"}"#;
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "application/json; charset=gbk",
    ] {
        let request = create().header("content-type", kind).body(body);
        assert_eq!(code(request).await, (400, 9499), "{kind}");
    }
    assert_eq!(
        code(create().body(body)).await,
        (400, 9499),
        "no type at all"
    );
    for broken in ["", "[]", "{", "\"x\"", "{} {}", "\u{feff}{}"] {
        let request = create()
            .header("content-type", "application/json")
            .body(broken);
        let (status, _) = code(request).await;
        assert_eq!(status, 400, "{broken}");
    }
    for kind in ["application/json", "Application/JSON; charset=\"UTF-8\""] {
        let request = create().header("content-type", kind).body(body);
        assert_eq!(code(request).await, (200, 0), "{kind}");
    }
}

#[tokio::test]
async fn a_json_body_beyond_what_is_kept_is_refused() {
    let server = MockServer::builder()
        .service(&SERVICE)
        .keep_body_bytes(64)
        .start()
        .await
        .expect("a port");
    let body = json!({"talent_id": "x".repeat(64)});
    let request = as_app(&server, Method::POST, CREATE).json(&body);
    assert_eq!(code(request).await, (413, 9499));
    assert!(server.requests()[0].body().is_truncated());
}

#[tokio::test]
async fn an_upload_has_to_be_multipart_with_the_documented_parts() {
    use reqwest::multipart::{Form, Part};
    let server = server().await;
    let upload = || as_app(&server, Method::POST, "/open-apis/hire/v1/attachments");
    let file = || Part::bytes(b"abc".to_vec()).file_name("a.pdf");

    assert_eq!(code(upload().json(&json!({}))).await, (400, 9499));
    let unbounded = upload().header("content-type", "multipart/form-data");
    assert_eq!(code(unbounded.body("x")).await, (400, 9499));
    let cut = upload()
        .header("content-type", "multipart/form-data; boundary=b")
        .body("--b\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nab");
    assert_eq!(code(cut).await, (400, 9499));

    let kind = Form::new().text("kind", "resume");
    assert_eq!(violations(upload().multipart(kind)).await, ["content"]);
    let wrong = Form::new().text("kind", "song").part("content", file());
    assert_eq!(violations(upload().multipart(wrong)).await, ["kind"]);
    let nameless = Form::new().text("content", "abc");
    assert_eq!(violations(upload().multipart(nameless)).await, ["content"]);
    let twice = Form::new().part("content", file()).part("content", file());
    assert_eq!(violations(upload().multipart(twice)).await, ["content"]);
    let more = Form::new().part("content", file()).text("more", "1");
    assert_eq!(violations(upload().multipart(more)).await, ["more"]);
}
