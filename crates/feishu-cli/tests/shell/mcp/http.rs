//! The protocol over HTTP, as a client and as a web page that should not get in would speak it.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

use feishu_core::http::StatusCode;
use feishu_core::reqwest::{self, RequestBuilder};
use feishu_core::rustls;
use serde_json::{Value, json};

use crate::bench::Bench;

const ACCEPT: &str = "application/json, text/event-stream";

/// A server that listens, and ends with the test.
struct Listening {
    child: Child,
    head: Value,
    http: reqwest::Client,
}

impl Listening {
    fn start(bench: &Bench, token: Option<&str>) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut command = bench.program(&["mcp", "--http=0"]);
        command.stderr(Stdio::piped());
        if let Some(token) = token {
            command.env("FEISHU_MCP_TOKEN", token);
        }
        let mut child = command.spawn().expect("the program runs");
        let mut line = String::new();
        let mut lines = BufReader::new(child.stderr.take().expect("a pipe"));
        lines.read_line(&mut line).expect("a line");
        let head = serde_json::from_str(&line).expect("JSON");
        // What comes later has to go somewhere.
        std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
        Self {
            child,
            head,
            http: reqwest::Client::new(),
        }
    }

    fn url(&self) -> &str {
        self.head["listening"].as_str().expect("an address")
    }

    fn post(&self, method: &str, params: Value) -> RequestBuilder {
        let body = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params});
        self.http
            .post(self.url())
            .header("Accept", ACCEPT)
            .header("Content-Type", "application/json")
            .body(body.to_string())
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn status(request: RequestBuilder) -> StatusCode {
    request.send().await.expect("it answers").status()
}

fn called() -> Value {
    json!({
        "name": "call",
        "arguments": {"operation": "hire.v1.note.list", "parameters": {"talent_id": "1"}}
    })
}

#[tokio::test]
async fn a_client_with_the_token_gets_in_and_nobody_else() {
    let bench = Bench::new();
    let listening = Listening::start(&bench, Some("let-me-in"));
    assert_eq!(
        listening.head["token"],
        Value::Null,
        "a given token is not printed"
    );
    let post = || listening.post("tools/call", called());
    assert_eq!(status(post()).await, StatusCode::UNAUTHORIZED);
    for wrong in ["let-me-i", "let-me-in2", "", "LET-ME-IN"] {
        assert_eq!(
            status(post().bearer_auth(wrong)).await,
            StatusCode::UNAUTHORIZED,
            "{wrong}"
        );
    }
    let basic = post().header("Authorization", "Basic let-me-in");
    assert_eq!(status(basic).await, StatusCode::UNAUTHORIZED);
    assert!(bench.server.requests_to("hire.v1.note.list").is_empty());

    let answer = post()
        .bearer_auth("let-me-in")
        .send()
        .await
        .expect("it answers");
    assert_eq!(answer.status(), StatusCode::OK);
    let told: Value = serde_json::from_slice(&answer.bytes().await.expect("a body")).expect("JSON");
    let items = &told["result"]["structuredContent"]["data"]["items"];
    assert_eq!(items.as_array().map(Vec::len), Some(1), "{told}");
    let elsewhere = listening.http.get(listening.url().replace("/mcp", "/x"));
    assert_eq!(
        status(elsewhere.bearer_auth("let-me-in")).await,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn a_page_of_another_host_does_not_get_in_even_with_the_token() {
    let bench = Bench::new();
    let listening = Listening::start(&bench, None);
    let token = listening.head["token"]
        .as_str()
        .expect("it was made up")
        .to_owned();
    assert!(token.len() >= 32, "{token}");
    let post = || listening.post("tools/call", called()).bearer_auth(&token);
    assert_eq!(
        status(post().header("Host", "evil.example")).await,
        StatusCode::FORBIDDEN
    );
    for origin in ["http://evil.example", "http://127.0.0.1:1", "null"] {
        assert_eq!(
            status(post().header("Origin", origin)).await,
            StatusCode::FORBIDDEN,
            "{origin}"
        );
    }
    assert!(bench.server.requests_to("hire.v1.note.list").is_empty());
    assert_eq!(status(post()).await, StatusCode::OK);
}

#[tokio::test]
async fn the_protocol_begins_as_in_its_older_versions_and_in_its_newest() {
    let bench = Bench::new();
    let listening = Listening::start(&bench, Some("t"));
    for version in ["2025-06-18", "2025-11-25"] {
        let params = json!({
            "protocolVersion": version,
            "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"}
        });
        let answer = listening
            .post("initialize", params)
            .bearer_auth("t")
            .send()
            .await;
        let answer = answer.expect("it answers").bytes().await.expect("a body");
        let told: Value = serde_json::from_slice(&answer).expect("JSON");
        assert_eq!(told["result"]["protocolVersion"], version, "{told}");
        let words = told["result"]["instructions"]
            .as_str()
            .expect("instructions");
        assert!(words.len() < 600, "{} bytes", words.len());
    }
    let meta = json!({"_meta": {
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {}
    }});
    let answer = listening
        .post("server/discover", meta)
        .header("MCP-Protocol-Version", "2026-07-28")
        .header("Mcp-Method", "server/discover")
        .bearer_auth("t")
        .send()
        .await;
    let answer = answer.expect("it answers").bytes().await.expect("a body");
    let told: Value = serde_json::from_slice(&answer).expect("JSON");
    assert!(
        told["result"]["capabilities"]["tools"].is_object(),
        "{told}"
    );
}
