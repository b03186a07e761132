//! What is where.

use feishu_mock::MockServer;
use reqwest::Method;

use crate::caller::{NOTES, as_app, client, code, send, server};
use crate::tables::SERVICE;

#[tokio::test]
async fn an_unknown_path_is_404_in_the_platforms_words() {
    let server = server().await;
    for path in [
        "/",
        "/open-apis",
        "/open-apis/hire/v1/nothing",
        "/open-apis/hire/v1/notes/",
    ] {
        let (status, body) = send(as_app(&server, Method::GET, path)).await;
        assert_eq!(
            (status, body["code"].as_i64()),
            (404, Some(99_991_201)),
            "{path}"
        );
        assert!(body["error"]["log_id"].is_string());
    }
}

#[tokio::test]
async fn a_wrong_method_is_405_and_says_which_is_right() {
    let server = server().await;
    let response = as_app(&server, Method::POST, NOTES)
        .send()
        .await
        .expect("an answer");
    assert_eq!(response.headers()["allow"], "GET");
    let (status, body) = crate::caller::read(response).await;
    assert_eq!((status, body["code"].as_i64()), (405, Some(99_991_301)));
}

#[tokio::test]
async fn a_literal_segment_wins_over_a_parameter() {
    let server = server().await;
    for path in ["instance_view", "other"] {
        let path = format!("/open-apis/test/v4/events/{path}");
        assert_eq!(code(as_app(&server, Method::GET, &path)).await, (200, 0));
    }
    let requests = server.requests();
    assert_eq!(requests[0].operation(), Some("test.v4.event.instance_view"));
    assert_eq!(requests[0].path_param("event_id"), None);
    assert_eq!(requests[1].operation(), Some("test.v4.event.get"));
    assert_eq!(requests[1].path_param("event_id"), Some("other"));
}

#[tokio::test]
async fn a_percent_encoded_id_is_one_segment() {
    let server = server().await;
    let path = "/open-apis/test/v4/events/a%2Fb%3Fc%20%E7%AE%80";
    assert_eq!(code(as_app(&server, Method::GET, path)).await, (200, 0));
    let request = &server.requests()[0];
    assert_eq!(request.path_param("event_id"), Some("a/b?c \u{7b80}"));
    assert_eq!(request.path(), path);
}

#[tokio::test]
async fn a_base_path_is_part_of_the_url_and_nothing_is_outside_of_it() {
    let server = MockServer::builder()
        .service(&SERVICE)
        .base_path("/gateway/feishu/")
        .start()
        .await
        .expect("a port");
    assert!(server.url().ends_with("/gateway/feishu"));
    assert_eq!(code(as_app(&server, Method::GET, NOTES)).await, (200, 0));
    assert_eq!(server.requests_to("/open-apis/hire/v1/notes").len(), 1);

    let root = format!("http://{}", server.address());
    for path in [NOTES.to_owned(), format!("/gateway/feishux{NOTES}")] {
        let outside = client()
            .get(format!("{root}{path}"))
            .bearer_auth(server.tenant_token());
        assert_eq!(code(outside).await, (404, 99_991_201));
    }
}

#[tokio::test]
async fn a_stopped_server_refuses_connections() {
    let mut server = server().await;
    let url = server.url().to_owned();
    assert_eq!(code(as_app(&server, Method::GET, NOTES)).await, (200, 0));
    server.stop().await;
    let error = client().get(&url).send().await.expect_err("no one there");
    assert!(error.is_connect());
}

#[tokio::test]
async fn dropping_the_server_ends_its_connections() {
    let server = server().await;
    let url = server.url().to_owned();
    server.fault_any(feishu_mock::Fault::hang());
    let waiting = tokio::spawn({
        let request = client().get(&url);
        async move { request.send().await }
    });
    server.wait_for_requests("/", 1).await;
    drop(server);
    let error = waiting.await.expect("no panic").expect_err("cut off");
    assert!(error.is_request());
}
