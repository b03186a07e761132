//! The documented rate windows.

use std::time::Duration;

use feishu_mock::MockServer;
use reqwest::{Method, Response};

use crate::caller::{NOTES, as_app, as_user, bare, client, read, server};
use crate::tables::SERVICE;

async fn strict() -> MockServer {
    MockServer::builder()
        .service(&SERVICE)
        .enforce_rate_limits()
        .start()
        .await
        .expect("a port")
}

async fn call(client: &reqwest::Client, server: &MockServer) -> Response {
    client
        .get(format!("{}{NOTES}", server.url()))
        .bearer_auth(server.tenant_token())
        .send()
        .await
        .expect("an answer")
}

#[tokio::test]
async fn one_call_too_many_is_told_when_to_come_again() {
    let server = strict().await;
    // The clock stands still for as long as the calls take, as far as the window is concerned.
    let client = client();
    let mut refused = None;
    let mut admitted = 0;
    for _ in 0..200 {
        let response = call(&client, &server).await;
        if response.status() == 429 {
            refused = Some(response);
            break;
        }
        admitted += 1;
    }
    let refused = refused.expect("more than twenty calls a second");
    assert!(admitted >= 20, "{admitted}");
    assert_eq!(refused.headers()["x-ogw-ratelimit-limit"], "20");
    assert_eq!(refused.headers()["x-ogw-ratelimit-reset"], "1");
    let (_, body) = read(refused).await;
    assert_eq!(body["code"], 99_991_400);
    server.advance_clock(Duration::from_secs(1));
    assert_eq!(call(&client, &server).await.status(), 200);
}

#[tokio::test]
async fn the_longer_of_two_windows_holds_as_well() {
    let server = strict().await;
    let client = client();
    let request = |index: usize| {
        if index.is_multiple_of(50) {
            server.advance_clock(Duration::from_secs(1));
        }
        client
            .post(format!("{}{}", server.url(), crate::caller::FREEBUSY))
            .bearer_auth(server.tenant_token())
            .json(&serde_json::json!({
                "time_min": "2020-10-28T12:00:00Z",
                "time_max": "2020-10-28T13:00:00Z",
                "user_id": "ou_x",
            }))
    };
    for index in 0..1000 {
        let response = request(index).send().await.expect("an answer");
        assert_eq!(response.status(), 200, "{index}");
    }
    let refused = request(1000).send().await.expect("an answer");
    assert_eq!(refused.status(), 429);
    assert_eq!(refused.headers()["x-ogw-ratelimit-limit"], "1000");
    let reset: u64 = refused.headers()["x-ogw-ratelimit-reset"]
        .to_str()
        .expect("text")
        .parse()
        .expect("seconds");
    assert!((1..=41).contains(&reset), "{reset}");
}

#[tokio::test]
async fn operations_count_apart_and_without_the_option_nothing_counts() {
    let limited = strict().await;
    let client = client();
    let mut status = 200;
    for _ in 0..200 {
        status = call(&client, &limited).await.status().as_u16();
        if status != 200 {
            break;
        }
    }
    assert_eq!(status, 429);
    let todos = as_user(&limited, Method::GET, crate::caller::TODOS);
    assert_eq!(todos.send().await.expect("an answer").status(), 200);

    let free = server().await;
    for _ in 0..60 {
        assert_eq!(call(&client, &free).await.status(), 200);
    }
}

#[tokio::test]
async fn a_refused_token_does_not_count() {
    let server = strict().await;
    for _ in 0..30 {
        let request = bare(&server, Method::GET, NOTES).bearer_auth("t-none");
        assert_eq!(request.send().await.expect("an answer").status(), 400);
    }
    let request = as_app(&server, Method::GET, NOTES);
    assert_eq!(request.send().await.expect("an answer").status(), 200);
}
