//! What the generated tests of the service crates call.
//!
//! A test builds a call from an operation's documented example through the typed API and hands
//! this crate what came back. On feishu-mock, both sides are checked: the request that arrived is
//! the documented one, and the decoded answer, encoded again, is the documented one. With
//! `FEISHU_BASE_URL` set, the same calls go to the server it names, with the credentials of
//! `FEISHU_APP_ID`, `FEISHU_APP_SECRET`, `FEISHU_USER_ACCESS_TOKEN`, `FEISHU_HELPDESK_ID` and
//! `FEISHU_HELPDESK_TOKEN`; then only that an answer decodes is checked, since the data is its own.

mod broken;
mod compare;
mod event;

use std::collections::BTreeMap;
use std::env;

use feishu_core::operation::{Body, Example, Operation, Service};
use feishu_core::{Client, Download, Error, HelpdeskToken, Response};
use feishu_mock::{MockServer, RecordedRequest};
use serde::Serialize;
use serde_json::Value;

pub use event::{event, every_event_has_an_example};

/// A server, a client for it, and the example that is being tried.
#[derive(Debug)]
pub struct Bench {
    server: Option<MockServer>,
    client: Client,
    example: &'static Example,
}

impl Bench {
    /// Sets up the example of an operation.
    ///
    /// # Panics
    /// When the service has no example of it, or nothing can be set up.
    pub async fn new(service: &'static Service, id: &str) -> Self {
        let example = service
            .examples
            .iter()
            .find(|example| example.operation.id == id)
            .unwrap_or_else(|| panic!("{id} has no example"));
        let (server, builder) = match env::var("FEISHU_BASE_URL") {
            Ok(url) => {
                let app = (var("FEISHU_APP_ID"), var("FEISHU_APP_SECRET"));
                (
                    None,
                    Client::builder().base_url(url).self_built_app(app.0, app.1),
                )
            }
            Err(_) => {
                // Documented examples hold placeholders that are no documented values.
                let server = MockServer::builder()
                    .service(service)
                    .allow_unknown_enum_values()
                    .start()
                    .await
                    .expect("a loopback port is free");
                // As documented to the letter; by itself the mock would end the pages.
                if !example.response.is_empty() {
                    let on = server.on(id).unchecked();
                    on.respond_json(json(example.response));
                }
                let builder = Client::builder()
                    .base_url(server.url())
                    .self_built_app(server.app_id(), server.app_secret());
                (Some(server), builder)
            }
        };
        let client = builder.build().expect("the client can be built");
        Self {
            server,
            client,
            example,
        }
    }

    /// The client.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The token of a person.
    #[must_use]
    pub fn user_token(&self) -> String {
        match &self.server {
            Some(server) => server.user_token().to_owned(),
            None => var("FEISHU_USER_ACCESS_TOKEN"),
        }
    }

    /// The helpdesk's own credential.
    #[must_use]
    pub fn helpdesk(&self) -> HelpdeskToken {
        match &self.server {
            Some(server) => HelpdeskToken::new(server.helpdesk_id(), server.helpdesk_token()),
            None => HelpdeskToken::new(var("FEISHU_HELPDESK_ID"), var("FEISHU_HELPDESK_TOKEN")),
        }
    }

    /// Checks a call that answers with data.
    ///
    /// # Panics
    /// When the call failed, or either side is not as documented.
    pub fn data<T: Serialize>(&self, outcome: Result<Response<T>, Error>) {
        let response = self.succeeded(outcome);
        if self.server.is_none() || self.example.response.is_empty() {
            return;
        }
        let documented = json(self.example.response);
        let expected = match self.example.operation.answer {
            feishu_core::operation::Answer::Flat => without_envelope(documented),
            _ => documented.get("data").cloned().unwrap_or(Value::Null),
        };
        let encoded = serde_json::to_value(&response.value).expect("an answer can be encoded");
        let differences = compare::json(&expected, &encoded);
        assert!(
            differences.is_empty(),
            "{}: the answer lost something between decoding and encoding:\n{}",
            self.id(),
            differences.join("\n")
        );
    }

    /// Checks a call that answers with nothing but success.
    ///
    /// # Panics
    /// When the call failed, or the request was not as documented.
    pub fn empty(&self, outcome: Result<Response<()>, Error>) {
        self.succeeded(outcome);
    }

    /// Checks a call that answers with a file.
    ///
    /// # Panics
    /// When the call failed, or the request was not as documented.
    pub async fn download(&self, outcome: Result<Response<Download>, Error>) {
        let response = self.succeeded(outcome);
        let bytes = response
            .value
            .bytes(1 << 20)
            .await
            .expect("the file arrives");
        assert!(!bytes.is_empty(), "{}: an empty file", self.id());
    }

    fn succeeded<T>(&self, outcome: Result<Response<T>, Error>) -> Response<T> {
        let response = outcome.unwrap_or_else(|error| panic!("{}: {error}\n{error:#?}", self.id()));
        if let Some(server) = &self.server {
            let requests = server.requests_to(self.id());
            let [request] = requests.as_slice() else {
                panic!("{}: {} requests arrived", self.id(), requests.len());
            };
            self.request(request);
        }
        response
    }

    /// The request that arrived is the documented one.
    fn request(&self, request: &RecordedRequest) {
        let operation = self.example.operation;
        assert_eq!(
            request.method().as_str(),
            operation.method.as_str(),
            "{}",
            operation.id
        );
        for (name, value) in self.example.path {
            assert_eq!(
                request.path_param(name),
                Some(*value),
                "{}: path {name}",
                operation.id
            );
        }
        let mut arrived: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in request.query_pairs() {
            arrived.entry(name).or_default().push(value);
        }
        let mut documented: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, value) in self.example.query {
            documented.entry(name).or_default().push(value);
        }
        // A key that the client makes is no part of the example.
        if let Some(name) = filled(operation)
            && !documented.contains_key(name)
        {
            arrived.remove(name);
        }
        assert_eq!(arrived, documented, "{}: query", operation.id);
        for (name, value) in self.example.headers {
            assert_eq!(
                request.header(name),
                Some(*value),
                "{}: header {name}",
                operation.id
            );
        }
        if operation.body == Body::Json && !self.example.body.is_empty() {
            let arrived = request.json().unwrap_or(Value::Null);
            let differences = compare::json(&json(self.example.body), &arrived);
            assert!(
                differences.is_empty(),
                "{}: the body is not the documented one:\n{}",
                operation.id,
                differences.join("\n")
            );
        }
    }

    fn id(&self) -> &'static str {
        self.example.operation.id
    }
}

/// Every operation has an example, or its spec says why not.
///
/// # Panics
/// When one has neither.
pub fn every_operation_has_an_example(service: &Service, without: &[&str]) {
    for operation in service.operations {
        let has = service
            .examples
            .iter()
            .any(|example| example.operation.id == operation.id);
        assert!(
            has != without.contains(&operation.id),
            "{}: {}",
            operation.id,
            if has {
                "there is an example after all"
            } else {
                "there is no example"
            }
        );
    }
}

/// Free-form JSON of an example.
///
/// # Panics
/// When it is none.
#[must_use]
pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

fn without_envelope(mut answer: Value) -> Value {
    if let Some(fields) = answer.as_object_mut() {
        for name in ["code", "msg", "message"] {
            fields.remove(name);
        }
    }
    answer
}

fn filled(operation: &Operation) -> Option<&'static str> {
    match operation.retry {
        feishu_core::operation::Retry::Idempotent(key) if key.fill => {
            Some(operation.params[key.param].name)
        }
        _ => None,
    }
}

fn var(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("FEISHU_BASE_URL is set, so {name} has to be too"))
}
