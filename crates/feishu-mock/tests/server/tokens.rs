//! App and tenant tokens, self-built and from the store.

use std::time::Duration;

use feishu_mock::{MockServer, TokenEndpoint};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::caller::{NOTES, TODOS, bare, code, send, server};
use crate::tables::SERVICE;

const HOUR: Duration = Duration::from_secs(3600);

fn ask(server: &MockServer, endpoint: TokenEndpoint, body: Value) -> RequestBuilder {
    bare(server, Method::POST, endpoint.path()).json(&body)
}

fn tenant(server: &MockServer) -> RequestBuilder {
    ask(
        server,
        TokenEndpoint::TenantInternal,
        json!({"app_id": server.app_id(), "app_secret": server.app_secret()}),
    )
}

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

#[tokio::test]
async fn a_self_built_app_gets_flat_answers() {
    let server = server().await;
    let (status, body) = send(tenant(&server)).await;
    assert_eq!(status, 200);
    assert_eq!((&body["code"], &body["expire"]), (&json!(0), &json!(7200)));
    assert!(body.get("data").is_none());
    let token = text(&body["tenant_access_token"]);
    assert!(token.starts_with("t-"));
    assert_eq!(token, server.tenant_token());
    let notes = bare(&server, Method::GET, NOTES).bearer_auth(&token);
    assert_eq!(code(notes).await, (200, 0));

    let body = json!({"app_id": server.app_id(), "app_secret": server.app_secret()});
    let (_, both) = send(ask(&server, TokenEndpoint::AppInternal, body)).await;
    assert_eq!(both["tenant_access_token"], *token);
    assert_eq!(both["app_access_token"], *token);
    assert_eq!(server.token_requests(), 2);
    assert_eq!(server.requests_to(TokenEndpoint::TenantInternal).len(), 1);
}

#[tokio::test]
async fn the_same_token_serves_until_half_an_hour_is_left_and_then_both_do() {
    let server = server().await;
    let (_, first) = send(tenant(&server)).await;
    server.advance_clock(HOUR);
    let (_, again) = send(tenant(&server)).await;
    assert_eq!(again["tenant_access_token"], first["tenant_access_token"]);
    let left = again["expire"].as_i64().expect("seconds");
    assert!((3590..=3600).contains(&left), "{left}");

    server.advance_clock(HOUR / 2 + Duration::from_secs(5));
    let (_, second) = send(tenant(&server)).await;
    assert_ne!(second["tenant_access_token"], first["tenant_access_token"]);
    let notes = |token: &Value| bare(&server, Method::GET, NOTES).bearer_auth(text(token));
    assert_eq!(code(notes(&first["tenant_access_token"])).await, (200, 0));
    assert_eq!(code(notes(&second["tenant_access_token"])).await, (200, 0));

    server.advance_clock(HOUR / 2);
    assert_eq!(
        code(notes(&first["tenant_access_token"])).await,
        (400, 99_991_663)
    );
    assert_eq!(code(notes(&second["tenant_access_token"])).await, (200, 0));
    server.rewind_clock(HOUR / 2);
    assert_eq!(code(notes(&first["tenant_access_token"])).await, (200, 0));
}

#[tokio::test]
async fn the_lifetime_of_tokens_can_be_chosen_before_and_after_the_start() {
    let server = MockServer::builder()
        .service(&SERVICE)
        .token_lifetime(HOUR)
        .start()
        .await
        .expect("a port");
    let (_, body) = send(tenant(&server)).await;
    assert_eq!(body["expire"], 3600);
    server.set_token_lifetime(Duration::from_secs(60));
    server.expire_all_tokens();
    let (_, body) = send(tenant(&server)).await;
    assert_eq!(body["expire"], 60);
}

#[tokio::test]
async fn a_test_can_end_a_token_and_take_it_back() {
    let server = server().await;
    let todos = |token: &str| bare(&server, Method::GET, TODOS).bearer_auth(token);
    let (one, two) = (server.issue_user_token(), server.issue_user_token());
    assert_ne!(one, two);
    assert_eq!(code(todos(&one)).await, (200, 0));
    assert!(server.expire_token(&one));
    assert_eq!(code(todos(&one)).await, (401, 99_991_677));
    assert_eq!(code(todos(&two)).await, (200, 0));
    assert!(server.revoke_token(&two));
    assert_eq!(code(todos(&two)).await, (401, 99_991_668));
    assert!(!server.expire_token("u-nobody"));
    assert!(!server.revoke_token("u-nobody"));
}

#[tokio::test]
async fn wrong_app_credentials_are_told_apart() {
    let server = server().await;
    let (id, secret) = (server.app_id(), server.app_secret());
    for (body, wanted) in [
        (json!({"app_id": id, "app_secret": "wrong"}), 10015),
        (json!({"app_id": "cli_nobody", "app_secret": secret}), 10005),
        (json!({"app_id": id}), 10003),
        (json!({"app_id": id, "app_secret": ""}), 10003),
        (json!({"app_id": 1, "app_secret": secret}), 10003),
        // An app from the store has no business at this endpoint.
        (
            json!({"app_id": server.store_app_id(), "app_secret": server.store_app_secret()}),
            10005,
        ),
    ] {
        let request = ask(&server, TokenEndpoint::TenantInternal, body);
        assert_eq!(code(request).await, (400, wanted));
    }
    let path = TokenEndpoint::TenantInternal.path();
    let form = bare(&server, Method::POST, path).body("app_id=1");
    assert_eq!(code(form).await, (400, 9499));
    assert_eq!(
        code(bare(&server, Method::GET, path)).await,
        (405, 99_991_301)
    );
}

#[tokio::test]
async fn a_token_endpoint_may_be_called_with_a_slash_at_its_end() {
    let server = server().await;
    let path = format!("{}/", TokenEndpoint::TenantInternal.path());
    let body = json!({"app_id": server.app_id(), "app_secret": server.app_secret()});
    let request = bare(&server, Method::POST, &path).json(&body);
    assert_eq!(code(request).await, (200, 0));
}

#[tokio::test]
async fn chosen_apps_replace_the_default_ones() {
    let server = MockServer::builder()
        .app("cli_one", "secret-one")
        .app("cli_two", "secret-two")
        .start()
        .await
        .expect("a port");
    assert_eq!(
        (server.app_id(), server.app_secret()),
        ("cli_one", "secret-one")
    );
    let token = async |id: &str, secret: &str| {
        let body = json!({"app_id": id, "app_secret": secret});
        let (_, body) = send(ask(&server, TokenEndpoint::TenantInternal, body)).await;
        text(&body["tenant_access_token"])
    };
    assert_ne!(
        token("cli_one", "secret-one").await,
        token("cli_two", "secret-two").await
    );
}

#[tokio::test]
async fn a_store_app_gets_a_token_for_its_ticket_and_one_for_each_tenant() {
    let server = MockServer::builder()
        .service(&SERVICE)
        .store_app("cli_store", "store-secret")
        .app_ticket("ticket-1")
        .tenant_key("tenant-1")
        .tenant_key("tenant-2")
        .start()
        .await
        .expect("a port");
    assert_eq!(server.tenant_key(), "tenant-1");
    assert_eq!(server.app_ticket(), "ticket-1");
    let app = |ticket: &str| {
        ask(
            &server,
            TokenEndpoint::App,
            json!({"app_id": "cli_store", "app_secret": "store-secret", "app_ticket": ticket}),
        )
    };
    assert_eq!(code(app("stale")).await, (400, 10012));
    let (_, body) = send(app("ticket-1")).await;
    assert_eq!(body["expire"], 7200);
    let app_token = text(&body["app_access_token"]);
    assert!(app_token.starts_with("a-"));

    let tenant = |token: &str, key: &str| {
        ask(
            &server,
            TokenEndpoint::Tenant,
            json!({"app_access_token": token, "tenant_key": key}),
        )
    };
    let (_, one) = send(tenant(&app_token, "tenant-1")).await;
    let (_, two) = send(tenant(&app_token, "tenant-2")).await;
    assert_ne!(one["tenant_access_token"], two["tenant_access_token"]);
    assert_eq!(code(tenant(&app_token, "nobody")).await, (400, 99_992_500));
    assert_eq!(code(tenant("a-other", "tenant-1")).await, (400, 99_991_664));

    let call = |path: &str, token: &str| bare(&server, Method::GET, path).bearer_auth(token);
    let one = text(&one["tenant_access_token"]);
    assert_eq!(code(call(NOTES, &one)).await, (200, 0));
    assert_eq!(code(call("/open-apis/test/v1/store", &one)).await, (200, 0));
    assert_eq!(
        code(call("/open-apis/test/v1/own", &one)).await,
        (400, 99_991_676)
    );
    assert_eq!(code(call(NOTES, &app_token)).await, (400, 99_991_664));
}

#[tokio::test]
async fn asking_for_the_ticket_again_sends_an_event_with_a_new_one() {
    let server = server().await;
    let old = server.app_ticket();
    let body = json!({"app_id": server.store_app_id(), "app_secret": server.store_app_secret()});
    let request = ask(&server, TokenEndpoint::TicketResend, body);
    assert_eq!(code(request).await, (200, 0));
    let event = server.next_event().await;
    assert_eq!(event["type"], "event_callback");
    assert_eq!(event["event"]["type"], "app_ticket");
    assert_eq!(event["event"]["app_id"], server.store_app_id());
    assert_eq!(event["event"]["app_ticket"], server.app_ticket());
    assert_ne!(server.app_ticket(), old);
    assert_eq!(server.take_event(), None);

    let emitted = server.emit_app_ticket();
    assert_eq!(emitted["event"]["app_ticket"], server.app_ticket());
    assert_ne!(emitted["uuid"], event["uuid"]);
    server.set_app_ticket("mine");
    assert_eq!(server.app_ticket(), "mine");

    let own = json!({"app_id": server.app_id(), "app_secret": server.app_secret()});
    let request = ask(&server, TokenEndpoint::TicketResend, own);
    assert_eq!(code(request).await, (400, 10016));
}
