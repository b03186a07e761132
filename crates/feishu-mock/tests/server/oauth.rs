//! A person's tokens.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use feishu_mock::{MockServer, TokenEndpoint};
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::caller::{TODOS, bare, code, send, server};

const DAY: Duration = Duration::from_secs(24 * 3600);

fn ask(server: &MockServer, extra: Value) -> RequestBuilder {
    let mut body = json!({"client_id": server.app_id(), "client_secret": server.app_secret()});
    for (name, value) in extra.as_object().expect("an object") {
        body[name] = value.clone();
    }
    bare(server, Method::POST, TokenEndpoint::OAuth.path()).json(&body)
}

fn by_code(server: &MockServer, code: &str) -> RequestBuilder {
    ask(
        server,
        json!({"grant_type": "authorization_code", "code": code}),
    )
}

fn by_refresh(server: &MockServer, token: &str) -> RequestBuilder {
    ask(
        server,
        json!({"grant_type": "refresh_token", "refresh_token": token}),
    )
}

/// The code of a failure, which has to be in this endpoint's own form.
async fn failure(request: RequestBuilder) -> i64 {
    let (status, body) = send(request).await;
    assert_eq!(status, 400);
    assert!(body["error"].is_string() && body["error_description"].is_string());
    assert!(body.get("msg").is_none());
    body["code"].as_i64().expect("a code")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("text")
}

#[tokio::test]
async fn a_code_buys_tokens_once() {
    let server = server().await;
    let granted = server
        .authorize()
        .scope("auth:user.id:read offline_access")
        .code();
    let (status, body) = send(by_code(&server, &granted)).await;
    assert_eq!((status, &body["code"]), (200, &json!(0)));
    assert_eq!(body["token_type"], "Bearer");
    assert_eq!(body["expires_in"], 7200);
    assert_eq!(body["refresh_token_expires_in"], 604_800);
    assert_eq!(body["scope"], "auth:user.id:read offline_access");
    let todos = bare(&server, Method::GET, TODOS).bearer_auth(text(&body["access_token"]));
    assert_eq!(code(todos).await, (200, 0));
    assert_eq!(failure(by_code(&server, &granted)).await, 20065);
    assert_eq!(failure(by_code(&server, "nothing")).await, 20003);
    assert_eq!(server.token_requests(), 0, "that counts tokens of apps");
    assert_eq!(server.requests_to(TokenEndpoint::OAuth).len(), 3);
}

#[tokio::test]
async fn a_code_is_good_for_five_minutes() {
    let server = server().await;
    let granted = server.authorize().code();
    server.advance_clock(Duration::from_secs(301));
    assert_eq!(failure(by_code(&server, &granted)).await, 20004);
}

#[tokio::test]
async fn a_refresh_token_works_once_and_the_old_access_token_lives_on() {
    let server = server().await;
    let (_, first) = send(by_code(&server, &server.authorize().code())).await;
    let (_, second) = send(by_refresh(&server, text(&first["refresh_token"]))).await;
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    for body in [&first, &second] {
        let todos = bare(&server, Method::GET, TODOS).bearer_auth(text(&body["access_token"]));
        assert_eq!(code(todos).await, (200, 0));
    }
    let again = by_refresh(&server, text(&first["refresh_token"]));
    assert_eq!(failure(again).await, 20073);
    let third = by_refresh(&server, text(&second["refresh_token"]));
    assert_eq!(code(third).await, (200, 0));
}

#[tokio::test]
async fn a_refresh_token_can_be_unknown_revoked_and_too_old() {
    let server = server().await;
    assert_eq!(failure(by_refresh(&server, "eyJx")).await, 20026);
    let revoked = server.authorize().refresh_token();
    assert!(server.revoke_token(&revoked));
    assert_eq!(failure(by_refresh(&server, &revoked)).await, 20064);
    let old = server.authorize().refresh_token();
    server.advance_clock(7 * DAY);
    assert_eq!(failure(by_refresh(&server, &old)).await, 20037);
}

#[tokio::test]
async fn a_year_after_the_login_no_refresh_helps() {
    let server = server().await;
    let mut token = server.authorize().refresh_token();
    for _ in 0..60 {
        server.advance_clock(6 * DAY);
        let (_, body) = send(by_refresh(&server, &token)).await;
        token = text(&body["refresh_token"]).to_owned();
    }
    server.advance_clock(6 * DAY);
    assert_eq!(failure(by_refresh(&server, &token)).await, 20037);
}

#[tokio::test]
async fn without_offline_access_there_is_no_refresh_token() {
    let server = server().await;
    let granted = server.authorize().scope("auth:user.id:read").code();
    let (_, body) = send(by_code(&server, &granted)).await;
    assert!(body["access_token"].is_string());
    assert!(body.get("refresh_token").is_none());
    assert!(body.get("refresh_token_expires_in").is_none());
}

#[tokio::test]
async fn scopes_can_be_narrowed_and_only_that_and_a_refused_code_is_not_spent() {
    let server = server().await;
    let granted = server.authorize().scope("a b offline_access").code();
    let with = |scope: &str| {
        ask(
            &server,
            json!({"grant_type": "authorization_code", "code": granted, "scope": scope}),
        )
    };
    assert_eq!(failure(with("a a")).await, 20067);
    assert_eq!(failure(with("a c")).await, 20068);
    let (_, body) = send(with("a")).await;
    assert_eq!(body["scope"], "a");
}

#[tokio::test]
async fn the_client_and_the_request_are_checked() {
    let server = server().await;
    let code = server.authorize().code();
    let grant = |extra: Value| {
        let mut body = json!({"grant_type": "authorization_code", "code": code});
        for (name, value) in extra.as_object().expect("an object") {
            body[name] = value.clone();
        }
        ask(&server, body)
    };
    assert_eq!(
        failure(grant(json!({"client_secret": "wrong"}))).await,
        20002
    );
    assert_eq!(
        failure(grant(json!({"client_id": "cli_nobody"}))).await,
        20048
    );
    assert_eq!(
        failure(grant(json!({"grant_type": "password"}))).await,
        20036
    );
    assert_eq!(failure(grant(json!({"code": ""}))).await, 20001);
    let other = json!({
        "client_id": server.store_app_id(),
        "client_secret": server.store_app_secret(),
    });
    assert_eq!(failure(grant(other)).await, 20024);
    assert_eq!(
        failure(grant(json!({})).basic_auth("a", Some("b"))).await,
        20070
    );
    let form = bare(&server, Method::POST, TokenEndpoint::OAuth.path()).body("grant_type=x");
    assert_eq!(failure(form).await, 20063);
}

#[tokio::test]
async fn redirect_uri_and_pkce_have_to_match() {
    let server = server().await;
    let verifier = "TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo";
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
    let code = server
        .authorize()
        .redirect_uri("https://example.com/back")
        .code_challenge(challenge)
        .code();
    let exchange = |uri: &str, verifier: &str| {
        ask(
            &server,
            json!({
                "grant_type": "authorization_code",
                "code": code,
                "redirect_uri": uri,
                "code_verifier": verifier,
            }),
        )
    };
    let right = "https://example.com/back";
    assert_eq!(
        failure(exchange("https://example.com/", verifier)).await,
        20071
    );
    assert_eq!(failure(exchange(right, &"a".repeat(43))).await, 20049);
    let (status, _) = send(exchange(right, verifier)).await;
    assert_eq!(status, 200);
}
