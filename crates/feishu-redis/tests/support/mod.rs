//! A real Redis on loopback, started by the test and ended with it, and a way there that can break.

#![allow(dead_code, unreachable_pub)]

pub mod fleet;
pub mod log;
pub mod proxy;

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use feishu_redis::{Redis, RedisBuilder};
use tempfile::TempDir;

/// Where the server is, or nothing; which is said once, and is a failure where the environment says
/// that it has to be there.
fn program() -> Option<&'static Path> {
    static PROGRAM: OnceLock<Option<PathBuf>> = OnceLock::new();
    let found = PROGRAM.get_or_init(|| {
        let named = std::env::var_os("FEISHU_REDIS_SERVER").map(PathBuf::from);
        let path = std::env::var_os("PATH").unwrap_or_default();
        let on_path = std::env::split_paths(&path).map(|folder| folder.join("redis-server"));
        named
            .into_iter()
            .chain(on_path)
            .find(|program| program.is_file())
    });
    if found.is_none() {
        let required = std::env::var_os("FEISHU_REQUIRE_REDIS").is_some();
        assert!(
            !required,
            "redis-server is not on PATH, and FEISHU_REQUIRE_REDIS asks for it"
        );
    }
    found.as_deref()
}

/// Whether the tests against a server can run.
pub fn is_there() -> bool {
    program().is_some()
}

/// A server of this test's own.
pub struct Server {
    pub port: u16,
    folder: TempDir,
    child: Option<Child>,
    options: Vec<String>,
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}

impl Server {
    /// Starts a server, or says that there is none to start.
    pub fn start() -> Option<Self> {
        Self::with(&[])
    }

    /// Starts one with options of its command line.
    pub fn with(options: &[&str]) -> Option<Self> {
        program()?;
        let mut server = Self {
            port: free_port(),
            folder: tempfile::tempdir().expect("a folder"),
            child: None,
            options: options.iter().map(|&option| option.to_owned()).collect(),
        };
        server.resume();
        Some(server)
    }

    /// Starts it again, on the same port and with the data that it wrote.
    pub fn resume(&mut self) {
        assert!(self.child.is_none(), "it runs");
        let port = self.port.to_string();
        // Where TLS is on, the plain port is another one.
        let plain = !self.options.iter().any(|option| option == "--tls-port");
        let mut command = Command::new(program().expect("a server"));
        if plain {
            command.args(["--port", &port]);
        } else {
            command.args(["--port", "0", "--tls-port", &port]);
        }
        command
            .args(["--bind", "127.0.0.1", "--daemonize", "no", "--save", ""])
            .arg("--dir")
            .arg(self.folder.path())
            .args(self.options.iter().filter(|option| *option != "--tls-port"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        self.child = Some(command.spawn().expect("it starts"));
        let begin = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(begin.elapsed() < Duration::from_secs(20), "it listens");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Ends it at once, as a crash does.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// Ends it and loses what it wrote.
    pub fn wipe(&mut self) {
        self.kill();
        for entry in std::fs::read_dir(self.folder.path()).expect("the folder") {
            let path = entry.expect("an entry").path();
            let _ = std::fs::remove_dir_all(&path);
            let _ = std::fs::remove_file(&path);
        }
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub fn builder(&self) -> RedisBuilder {
        Redis::builder(self.url())
    }

    pub fn redis(&self) -> Redis {
        self.builder().build().expect("a connection")
    }

    /// A connection that knows nothing of this crate.
    pub async fn bare(&self) -> redis::aio::MultiplexedConnection {
        let client = redis::Client::open(self.url()).expect("an address");
        client
            .get_multiplexed_async_connection()
            .await
            .expect("a connection")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}
