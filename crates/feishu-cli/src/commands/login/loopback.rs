//! The address on this machine that the browser comes back to.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

use crate::failure::Failure;
use crate::output;

const PATH: &str = "/callback";
/// The most that is read of a request: a browser's is much smaller.
const MOST: usize = 16 * 1024;
/// How long a browser may take for its request, so that a silent connection stops nobody else.
const PATIENCE: Duration = Duration::from_secs(5);

/// A listener for one answer.
pub(super) struct Loopback {
    listener: TcpListener,
    port: u16,
}

/// What a request to the address turned out to be.
enum Visit {
    /// The answer: a code, or why there is none.
    Answer(Result<String, Failure>),
    /// Something else, which is told so.
    Other(&'static str, &'static str),
}

impl Loopback {
    /// Listens on a port of this machine alone.
    pub(super) async fn listen(port: u16) -> Result<Self, Failure> {
        let failed = |error: io::Error| {
            let what = format!("port {port} cannot be listened on (--port takes another)");
            Failure::local(what, error)
        };
        let listener = TcpListener::bind(("127.0.0.1", port))
            .await
            .map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        Ok(Self { listener, port })
    }

    /// The address that the browser is sent back to.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}{PATH}", self.port)
    }

    /// The code that comes with this state. What comes with another is refused, and waiting goes on.
    pub(super) async fn code(&self, state: &str) -> Result<String, Failure> {
        loop {
            let accepted = self.listener.accept().await;
            let (mut stream, _) =
                accepted.map_err(|error| Failure::local("the browser cannot come back", error))?;
            let read = tokio::time::timeout(PATIENCE, target(&mut stream)).await;
            let Ok(Ok(target)) = read else { continue };
            match visit(&target, state) {
                Visit::Answer(answer) => {
                    let words = match &answer {
                        Ok(_) => "You are logged in. Back to the terminal.",
                        Err(_) => "You are not logged in. The terminal says why.",
                    };
                    reply(&mut stream, "200 OK", words).await;
                    return answer;
                }
                Visit::Other(status, words) => {
                    if status.starts_with("400") {
                        output::note("an answer came that is not to this login; it was refused");
                    }
                    reply(&mut stream, status, words).await;
                }
            }
        }
    }
}

/// What a request asks for: path and query.
async fn target(stream: &mut TcpStream) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") && head.len() < MOST {
        if stream.read_buf(&mut head).await? == 0 {
            break;
        }
    }
    let line = head.split(|byte| *byte == b'\r').next().unwrap_or_default();
    let line = String::from_utf8_lossy(line);
    let mut words = line.split(' ');
    match (words.next(), words.next()) {
        (Some("GET"), Some(target)) => Ok(target.to_owned()),
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

fn visit(target: &str, state: &str) -> Visit {
    let url = Url::parse("http://127.0.0.1").and_then(|base| base.join(target));
    let Ok(url) = url else {
        return Visit::Other("404 Not Found", "Nothing is here.");
    };
    if url.path() != PATH {
        return Visit::Other("404 Not Found", "Nothing is here.");
    }
    let given = |name: &str| {
        let mut pairs = url.query_pairs();
        pairs
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    };
    if given("state").as_deref() != Some(state) {
        return Visit::Other(
            "400 Bad Request",
            "This answer is not to the login that waits here.",
        );
    }
    match (given("code"), given("error")) {
        (Some(code), None) => Visit::Answer(Ok(code)),
        (_, error) => {
            let error = error.unwrap_or_else(|| "no code came back".to_owned());
            Visit::Answer(Err(Failure::Denied(error)))
        }
    }
}

async fn reply(stream: &mut TcpStream, status: &str, words: &str) {
    let page = format!("<!doctype html><meta charset=utf-8><title>feishu</title><p>{words}");
    let text = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{page}",
        page.len()
    );
    // Whether the browser shows it is the browser's business.
    let _ = stream.write_all(text.as_bytes()).await;
    let _ = stream.shutdown().await;
}
