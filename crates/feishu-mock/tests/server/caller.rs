//! A client that does nothing of its own accord: what it sends is what a test wrote.

use feishu_mock::MockServer;
use reqwest::{Method, RequestBuilder, Response};
use serde_json::Value;

use crate::tables::SERVICE;

pub(crate) const NOTES: &str = "/open-apis/hire/v1/notes?talent_id=1";
pub(crate) const TODOS: &str = "/open-apis/hire/v1/todos?type=interview";
pub(crate) const NOTIFICATION: &str = "/open-apis/helpdesk/v1/notifications/1624326025000";
pub(crate) const FREEBUSY: &str = "/open-apis/calendar/v4/freebusy/list";

pub(crate) async fn server() -> MockServer {
    MockServer::start(&[&SERVICE]).await.expect("a port")
}

/// A client that keeps its connections.
pub(crate) fn client() -> reqwest::Client {
    build(usize::MAX)
}

fn build(idle_connections: usize) -> reqwest::Client {
    // Whichever features the workspace turns on, the client can be built.
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::builder()
        .no_proxy()
        .gzip(true)
        .pool_max_idle_per_host(idle_connections)
        .build()
        .expect("a client")
}

thread_local! {
    // One a test, for to build it takes longer than to use it; a connection a request, so that
    // no fault is hidden by a client that quietly tries a second connection.
    static CLIENT: reqwest::Client = build(0);
}

/// A request without a token.
pub(crate) fn bare(server: &MockServer, method: Method, path: &str) -> RequestBuilder {
    CLIENT.with(|client| client.request(method, format!("{}{path}", server.url())))
}

/// A request of the app.
pub(crate) fn as_app(server: &MockServer, method: Method, path: &str) -> RequestBuilder {
    bare(server, method, path).bearer_auth(server.tenant_token())
}

/// A request of a person.
pub(crate) fn as_user(server: &MockServer, method: Method, path: &str) -> RequestBuilder {
    bare(server, method, path).bearer_auth(server.user_token())
}

/// An answer's status and JSON.
pub(crate) async fn send(request: RequestBuilder) -> (u16, Value) {
    let response = request.send().await.expect("an answer");
    read(response).await
}

pub(crate) async fn read(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    let log_id = response
        .headers()
        .get("x-tt-logid")
        .map(|value| value.to_str().expect("text").to_owned());
    let body: Value = response.json().await.expect("JSON");
    assert!(log_id.is_some(), "every answer has a log id");
    if body["error"].is_object() {
        assert_eq!(body["error"]["log_id"].as_str(), log_id.as_deref());
        let troubleshooter = body["error"]["troubleshooter"].as_str().unwrap_or_default();
        assert!(troubleshooter.starts_with("Troubleshooting suggestions: https://open.feishu.cn/"));
    }
    (status, body)
}

/// An answer's status and code.
pub(crate) async fn code(request: RequestBuilder) -> (u16, i64) {
    let (status, body) = send(request).await;
    (status, body["code"].as_i64().expect("a code"))
}

/// The names of the fields that an answer objects to.
pub(crate) async fn violations(request: RequestBuilder) -> Vec<String> {
    let (status, body) = send(request).await;
    if body["code"] == 0 {
        return Vec::new();
    }
    assert_eq!((status, &body["code"]), (400, &99_992_402.into()), "{body}");
    body["error"]["field_violations"]
        .as_array()
        .expect("violations")
        .iter()
        .map(|violation| {
            assert!(violation["description"].is_string() && violation["value"].is_string());
            violation["field"].as_str().expect("a field").to_owned()
        })
        .collect()
}
