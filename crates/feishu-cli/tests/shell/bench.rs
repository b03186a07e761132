//! A mock of the platform, and the program as a process that is pointed at it.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use feishu_core::operation::Service;
use feishu_mock::{MockServer, MockServerBuilder};
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::oneshot;

/// The services that the program covers.
pub(crate) const SERVICES: [&Service; 3] = [
    &feishu_calendar::SERVICE,
    &feishu_helpdesk::SERVICE,
    &feishu_hire::SERVICE,
];

/// A mock on a thread of its own, so that tests can wait for processes, and a folder for the
/// configuration.
pub(crate) struct Bench {
    pub(crate) server: Arc<MockServer>,
    pub(crate) folder: TempDir,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Bench {
    pub(crate) fn new() -> Self {
        Self::of(MockServer::builder())
    }

    /// With a mock that was chosen otherwise.
    pub(crate) fn of(builder: MockServerBuilder) -> Self {
        let services = SERVICES.iter();
        let builder = services.fold(builder, |builder, service| builder.service(service));
        let (ready, started) = mpsc::channel();
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime");
            runtime.block_on(async {
                let server = builder.start().await.expect("a port");
                ready.send(Arc::new(server)).expect("somebody waits");
                let _ = stopped.await;
            });
        });
        Self {
            server: started.recv().expect("the mock starts"),
            folder: tempfile::tempdir().expect("a folder"),
            stop: Some(stop),
            thread: Some(thread),
        }
    }

    /// The program, without any credentials.
    pub(crate) fn bare(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_feishu"));
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("FEISHU_") {
                command.env_remove(name);
            }
        }
        command
            .args(arguments)
            .env("FEISHU_CONFIG_DIR", self.folder.path())
            .stdin(Stdio::null());
        command
    }

    /// The program with all credentials of the mock in its environment.
    pub(crate) fn program(&self, arguments: &[&str]) -> Command {
        let server = &self.server;
        let mut command = self.bare(arguments);
        command
            .env("FEISHU_BASE_URL", server.url())
            .env("FEISHU_APP_ID", server.app_id())
            .env("FEISHU_APP_SECRET", server.app_secret())
            .env("FEISHU_USER_ACCESS_TOKEN", server.user_token())
            .env("FEISHU_HELPDESK_ID", server.helpdesk_id())
            .env("FEISHU_HELPDESK_TOKEN", server.helpdesk_token());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(&mut self.program(arguments))
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What a process did.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn of(command: &mut Command) -> Self {
        Self::from(command.output().expect("the program runs"))
    }

    /// The same with something on standard input.
    pub(crate) fn given(command: &mut Command, input: &str) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut pipe = child.stdin.take().expect("there is a pipe");
        // It may have ended without reading.
        let _ = pipe.write_all(input.as_bytes());
        drop(pipe);
        Self::from(child.wait_with_output().expect("the program ends"))
    }

    /// What it printed, if it went well.
    #[track_caller]
    pub(crate) fn good(self) -> String {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.err);
        self.out
    }

    /// The same as JSON.
    #[track_caller]
    pub(crate) fn json(self) -> Value {
        serde_json::from_str(&self.good()).expect("it prints JSON")
    }

    /// What it said when it failed with this code.
    #[track_caller]
    pub(crate) fn bad(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self.err
    }
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).expect("it prints text"),
            err: String::from_utf8(output.stderr).expect("it prints text"),
        }
    }
}
