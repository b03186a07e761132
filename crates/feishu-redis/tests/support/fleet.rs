//! Real processes: this test program, started anew with a job.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::time::Duration;

use feishu_core::operation::{Answer, Identities, Method, Operation, RateLimit, Retry};
use feishu_mock::MockServer;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

/// What a process is to do, in its environment.
pub const JOB: &str = "FEISHU_REDIS_TEST_JOB";
/// What lines begin with that processes say to each other.
const MARK: &str = "fleet: ";

/// A value of a job.
pub fn job(name: &str) -> String {
    std::env::var(format!("{JOB}_{name}")).unwrap_or_else(|_| panic!("the job says {name}"))
}

/// The work that this process was started for, if it was.
pub fn role() -> Option<String> {
    std::env::var(JOB).ok()
}

/// How much of a proof is made: so many per cent as the environment says, else a third, for all of it
/// takes minutes on a machine that is busy.
pub fn scaled(whole: usize) -> usize {
    let percent = std::env::var("FEISHU_FLEET_PERCENT").ok();
    let percent = percent.and_then(|percent| percent.parse().ok());
    (whole * percent.unwrap_or(30) / 100).max(1)
}

/// Held by whoever measures: proofs that run at once would take each other's time.
pub static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// Has two windows.
pub static LIMITED: Operation = Operation {
    identities: Identities::BOTH,
    retry: Retry::Safe,
    answer: Answer::Data,
    limits: &[
        RateLimit {
            count: 450,
            seconds: 3,
        },
        RateLimit::per_second(200),
    ],
    ..Operation::new("test.v1.item.list", Method::Get, "/open-apis/test/v1/items")
};

/// Has no limit.
pub static FREE: Operation = Operation {
    identities: Identities::BOTH,
    retry: Retry::Safe,
    answer: Answer::Data,
    ..Operation::new(
        "test.v1.person.get",
        Method::Get,
        "/open-apis/test/v1/person",
    )
};

/// A platform with these operations, which answers them with nothing.
pub async fn platform() -> MockServer {
    let server = MockServer::builder()
        .operation(&LIMITED)
        .operation(&FREE)
        .enforce_rate_limits()
        .start()
        .await
        .expect("a port");
    for operation in [&LIMITED, &FREE] {
        server.on(operation.id).respond_data(serde_json::json!({}));
    }
    server
}

/// The client of a process, as its job says, yet to be given its stores.
pub fn client() -> feishu_core::ClientBuilder {
    feishu_core::Client::builder()
        .self_built_app(job("APP"), job("SECRET"))
        .base_url(job("PLATFORM"))
        .store_lease(Duration::from_millis(
            job("LEASE").parse().expect("milliseconds"),
        ))
}

/// Says something to the test that started this process.
pub fn say(words: &str) {
    println!("\n{MARK}{words}");
}

/// The next thing that the test says to this process; nothing when it is over.
pub async fn told(lines: &mut Lines<BufReader<tokio::io::Stdin>>) -> Option<String> {
    lines.next_line().await.ok().flatten()
}

/// A process of the fleet, ended when it is dropped.
pub struct Process {
    pub child: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Process {
    /// Starts this program's test `worker` with a job.
    pub fn start(role: &str, server: &MockServer, redis: &str, more: &[(&str, String)]) -> Self {
        let mut job: BTreeMap<String, String> = [
            ("APP", server.app_id().to_owned()),
            ("SECRET", server.app_secret().to_owned()),
            ("PLATFORM", server.url().to_owned()),
            ("REDIS", redis.to_owned()),
            ("LEASE", "1000".to_owned()),
        ]
        .into_iter()
        .chain(more.iter().cloned())
        .map(|(name, value)| (format!("{JOB}_{name}"), value))
        .collect();
        job.insert(JOB.to_owned(), role.to_owned());
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["worker", "--exact", "--nocapture", "--test-threads=1"])
            .envs(job)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("a process");
        let input = child.stdin.take().expect("piped");
        let output = child.stdout.take().expect("piped");
        Self {
            child,
            input,
            output: BufReader::new(output).lines(),
        }
    }

    pub async fn tell(&mut self, words: &str) -> std::io::Result<()> {
        self.input
            .write_all(format!("{words}\n").as_bytes())
            .await?;
        self.input.flush().await
    }

    /// The next thing that it says; nothing when it has ended.
    pub async fn says(&mut self) -> Option<String> {
        loop {
            let line = self.output.next_line().await.ok().flatten()?;
            if let Some(words) = line.strip_prefix(MARK) {
                return Some(words.to_owned());
            }
        }
    }

    /// Ends it at once, and no hand of its own is moved.
    pub async fn kill(&mut self) {
        let _ = self.child.kill().await;
    }
}
