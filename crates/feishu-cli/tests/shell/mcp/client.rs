//! The official SDK's client, with the program as its server.

use std::process::{Command, Stdio};
use std::time::Duration;

use rmcp::ServiceExt as _;
use rmcp::model::{CallToolRequestParams, CallToolResult};
use rmcp::service::{RoleClient, RunningService, ServiceError};
use serde_json::Value;
use tokio::process::Child;

use crate::bench::Bench;

/// A program that speaks the protocol on standard input and output.
pub(crate) struct Speaking {
    pub(crate) client: RunningService<RoleClient, ()>,
    child: Child,
}

/// What a tool answered.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) is_error: bool,
    pub(crate) value: Value,
    pub(crate) whole: CallToolResult,
}

impl Told {
    /// The answer of a call that went well.
    #[track_caller]
    pub(crate) fn good(self) -> Value {
        assert!(!self.is_error, "{}", self.value);
        self.value
    }

    /// Why it failed.
    #[track_caller]
    pub(crate) fn bad(self, kind: &str) -> Value {
        assert!(self.is_error, "{}", self.value);
        let error = self.value["error"].clone();
        assert_eq!(error["kind"], kind, "{error}");
        error
    }
}

impl From<CallToolResult> for Told {
    fn from(whole: CallToolResult) -> Self {
        let value = whole
            .structured_content
            .clone()
            .expect("every answer is structured");
        let text = whole.content[0].as_text().expect("and told as text");
        let text: Value = serde_json::from_str(&text.text).expect("which is JSON");
        assert_eq!(text, value, "both say the same");
        Self {
            is_error: whole.is_error == Some(true),
            value,
            whole,
        }
    }
}

impl Speaking {
    /// Starts the program with these arguments and the credentials of the mock.
    pub(crate) async fn start(bench: &Bench, arguments: &[&str]) -> Self {
        Self::of(bench.program(arguments)).await
    }

    pub(crate) async fn of(mut command: Command) -> Self {
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = tokio::process::Command::from(command)
            .kill_on_drop(true)
            .spawn()
            .expect("the program runs");
        let pipes = (
            child.stdout.take().expect("a pipe"),
            child.stdin.take().expect("a pipe"),
        );
        let client = ().serve(pipes).await.expect("it speaks the protocol");
        Self { client, child }
    }

    pub(crate) async fn call(&self, tool: &str, arguments: Value) -> Told {
        self.try_call(tool, arguments)
            .await
            .expect("there is a result")
            .into()
    }

    pub(crate) async fn try_call(
        &self,
        tool: &str,
        arguments: Value,
    ) -> Result<CallToolResult, ServiceError> {
        let Value::Object(arguments) = arguments else {
            panic!("arguments are an object");
        };
        let request = CallToolRequestParams::new(tool.to_owned()).with_arguments(arguments);
        self.client.call_tool(request).await
    }

    /// Goes away; what the program wrote to standard error.
    pub(crate) async fn end(self) -> String {
        self.client.cancel().await.expect("it ends");
        let ended = self.child.wait_with_output();
        let ended = tokio::time::timeout(Duration::from_secs(10), ended).await;
        let ended = ended.expect("in time").expect("the program ends");
        assert!(ended.status.success(), "{ended:?}");
        String::from_utf8(ended.stderr).expect("text")
    }
}
