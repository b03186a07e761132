//! A server for tests that says exactly what a test wants said, byte for byte if need be.
//!
//! It speaks HTTP/1.1 over real sockets, counts and keeps what it receives, and can misbehave in
//! ways that a proper server library would not allow.

#![allow(dead_code, unreachable_pub)]

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use feishu_core::operation::{
    Answer, Body, Field, IdempotencyKey, Identities, Kind, Method, Operation, Page, Paging,
    RateLimit, Retry, Rule,
};
use feishu_core::retry::Backoff;
use feishu_core::{Call, Caller, Client, ClientBuilder, NextPage, PageOf, Tenant};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Received {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Received {
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }
}

/// What to answer with.
#[derive(Debug, Clone)]
pub enum Reply {
    /// Status, headers, body.
    Full(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// These bytes, and then the end of the connection.
    Raw(Vec<u8>),
    /// These bytes, and then silence.
    Stall(Vec<u8>),
    /// These bytes, and then a reset.
    Reset(Vec<u8>),
    /// Another answer, after a while.
    After(Duration, Box<Reply>),
}

impl Reply {
    pub fn json(body: impl Into<String>) -> Self {
        Self::status(200, body)
    }

    pub fn status(status: u16, body: impl Into<String>) -> Self {
        let kind = ("content-type", "application/json; charset=utf-8".to_owned());
        Self::Full(status, vec![kind], body.into().into_bytes())
    }

    pub fn code(status: u16, code: i64) -> Self {
        Self::status(status, format!(r#"{{"code":{code},"msg":"refused"}}"#))
    }

    pub fn html(status: u16) -> Self {
        let kind = ("content-type", "text/html".to_owned());
        let body = b"<html><body>Bad Gateway</body></html>".to_vec();
        Self::Full(status, vec![kind], body)
    }

    pub fn with(self, name: &'static str, value: impl Into<String>) -> Self {
        match self {
            Self::Full(status, mut headers, body) => {
                headers.push((name, value.into()));
                Self::Full(status, headers, body)
            }
            other => other,
        }
    }

    pub fn token(token: &str, expire: u64) -> Self {
        Self::json(format!(
            r#"{{"code":0,"msg":"ok","tenant_access_token":"{token}","expire":{expire}}}"#
        ))
    }

    pub fn data(data: &str) -> Self {
        Self::json(format!(r#"{{"code":0,"msg":"ok","data":{data}}}"#))
    }
}

type Handler = dyn Fn(&Received, usize) -> Reply + Send + Sync;

pub const TOKEN_PATH: &str = "/open-apis/auth/v3/tenant_access_token/internal";

/// A server on a loopback port. It stops with the runtime.
#[derive(Clone)]
pub struct Server {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// Answers every request by the handler, which also learns how many requests to the same path
    /// came before. Token requests are answered here unless the handler's test says otherwise.
    pub async fn start(
        handler: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self::start_bare(move |request, nth| {
            if request.path() == TOKEN_PATH {
                Reply::token(&format!("t-{nth}"), 7200)
            } else {
                handler(request, nth)
            }
        })
        .await
    }

    /// The same without tokens.
    pub async fn start_bare(
        handler: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let received = Arc::new(Mutex::new(Vec::new()));
        let handler: Arc<Handler> = Arc::new(handler);
        let server = Self {
            url,
            received: Arc::clone(&received),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (handler, received) = (Arc::clone(&handler), Arc::clone(&received));
                tokio::spawn(async move {
                    let _ = serve(stream, &*handler, &received).await;
                });
            }
        });
        server
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().expect("not poisoned").clone()
    }

    /// What arrived at other paths than the token endpoint's.
    pub fn calls(&self) -> Vec<Received> {
        let mut received = self.received();
        received.retain(|request| request.path() != TOKEN_PATH);
        received
    }

    pub fn count(&self, path: &str) -> usize {
        self.received()
            .iter()
            .filter(|request| request.path() == path)
            .count()
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .self_built_app("cli_a1", "the-app-secret")
            .base_url(&self.url)
            .retry(
                Backoff::new()
                    .first_wait(Duration::from_millis(5))
                    .cap(Duration::from_millis(20)),
            )
    }

    pub fn client(&self) -> Client {
        self.builder().build().expect("a client")
    }

    pub fn caller(&self) -> Caller<Tenant> {
        Caller::new(&self.client())
    }

    pub fn call(&self, operation: &'static Operation) -> Call {
        Call::new(&self.caller(), operation)
    }
}

async fn serve(
    stream: TcpStream,
    handler: &Handler,
    received: &Mutex<Vec<Received>>,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    loop {
        let Some(request) = read(&mut stream).await? else {
            return Ok(());
        };
        let nth = {
            let mut received = received.lock().expect("not poisoned");
            let nth = received
                .iter()
                .filter(|earlier| earlier.path() == request.path())
                .count();
            received.push(request.clone());
            nth
        };
        let mut reply = handler(&request, nth);
        while let Reply::After(wait, then) = reply {
            tokio::time::sleep(wait).await;
            reply = *then;
        }
        match reply {
            Reply::Full(status, headers, body) => {
                let mut head = format!("HTTP/1.1 {status} Status\r\n");
                for (name, value) in headers {
                    head.push_str(&format!("{name}: {value}\r\n"));
                }
                head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
                stream.write_all(head.as_bytes()).await?;
                stream.write_all(&body).await?;
            }
            Reply::Raw(bytes) => {
                stream.write_all(&bytes).await?;
                stream.shutdown().await?;
                return Ok(());
            }
            Reply::Stall(bytes) => {
                stream.write_all(&bytes).await?;
                stream.flush().await?;
                std::future::pending::<()>().await;
            }
            Reply::Reset(bytes) => {
                stream.write_all(&bytes).await?;
                stream.flush().await?;
                tokio::time::sleep(Duration::from_millis(20)).await;
                stream.get_ref().set_zero_linger()?;
                return Ok(());
            }
            Reply::After(..) => unreachable!("unwrapped above"),
        }
    }
}

async fn read(stream: &mut BufReader<TcpStream>) -> std::io::Result<Option<Received>> {
    let mut line = String::new();
    if stream.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let mut request = Received {
        method: words.next().unwrap_or_default().to_owned(),
        target: words.next().unwrap_or_default().to_owned(),
        headers: Vec::new(),
        body: Vec::new(),
    };
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        let Some((name, value)) = line.trim_end().split_once(':') else {
            break;
        };
        request
            .headers
            .push((name.to_owned(), value.trim().to_owned()));
    }
    if let Some(length) = request.header("content-length") {
        request.body = vec![0; length.parse().expect("a length")];
        stream.read_exact(&mut request.body).await?;
    } else if request.header("transfer-encoding").is_some() {
        loop {
            let mut size = String::new();
            stream.read_line(&mut size).await?;
            let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
            let mut chunk = vec![0; size + 2];
            stream.read_exact(&mut chunk).await?;
            if size == 0 {
                break;
            }
            request.body.extend_from_slice(&chunk[..size]);
        }
    }
    Ok(Some(request))
}

/// An item of the test tables.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Item {
    pub id: Option<String>,
    pub time: Option<i64>,
}

feishu_core::object! {
    both Item {
        0 id = "id",
        1 time = "time",
    }
}

/// A page of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ItemPage {
    pub items: Vec<Item>,
    pub has_more: Option<bool>,
    pub page_token: Option<String>,
}

feishu_core::object! {
    both ItemPage {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

impl PageOf for ItemPage {
    type Item = Item;

    fn next_page(&self) -> NextPage<'_> {
        NextPage::Token {
            has_more: self.has_more,
            token: self.page_token.as_deref(),
        }
    }

    fn take_items(&mut self) -> Vec<Item> {
        std::mem::take(&mut self.items)
    }
}

/// Reads; pages; both identities.
pub static LIST: Operation = Operation {
    identities: Identities::BOTH,
    retry: Retry::Safe,
    params: &[
        Field::query("page_token", Kind::String),
        Field::query("ids", Kind::String).list(),
    ],
    answer: Answer::Data,
    page: Some(Page {
        param: 0,
        paging: Paging::Token("page_token"),
        items: "items",
    }),
    ..Operation::new("test.v1.item.list", Method::Get, "/open-apis/test/v1/items")
};

/// Writes, and must not be written twice.
pub static CREATE: Operation = Operation {
    retry: Retry::Unsafe,
    params: &[Field::body("id", Kind::String).required()],
    body: Body::Json,
    answer: Answer::Data,
    errors: &[feishu_core::operation::DocumentedError {
        status: 400,
        code: 1002,
        meaning: "The item is not new.",
        advice: "",
        verdict: feishu_core::operation::Verdict::Unsaid,
    }],
    scopes: &["test:item", "test:item:write"],
    ..Operation::new(
        "test.v1.item.create",
        Method::Post,
        "/open-apis/test/v1/items",
    )
};

/// Writes with a key that is filled in.
pub static KEYED: Operation = Operation {
    retry: Retry::Idempotent(IdempotencyKey {
        param: 0,
        life: None,
        fill: true,
    }),
    params: &[Field::body("idempotency_key", Kind::String)
        .rules(&[Rule::MinLength(32), Rule::MaxLength(128)])],
    body: Body::Json,
    ..Operation::new(
        "test.v1.item.keyed",
        Method::Post,
        "/open-apis/test/v1/keyed",
    )
};

/// Writes with a key that only the caller knows.
pub static OWN_KEY: Operation = Operation {
    retry: Retry::Idempotent(IdempotencyKey {
        param: 0,
        life: None,
        fill: false,
    }),
    params: &[Field::body("external_id", Kind::String)],
    body: Body::Json,
    ..Operation::new("test.v1.item.own", Method::Post, "/open-apis/test/v1/own")
};

/// Deletes by path; answers with nothing.
pub static DELETE: Operation = Operation {
    retry: Retry::Unsafe,
    params: &[
        Field::path("item_id", Kind::String),
        Field::header("Locale", Kind::String),
    ],
    ..Operation::new(
        "test.v1.item.delete",
        Method::Delete,
        "/open-apis/test/v1/items/:item_id/parts",
    )
};

/// Sends a file.
pub static UPLOAD: Operation = Operation {
    retry: Retry::Safe,
    params: &[
        Field::body("file_name", Kind::String),
        Field::body("file", Kind::File)
            .required()
            .rules(&[Rule::MaxBytes(300_000_000)]),
    ],
    body: Body::Multipart,
    answer: Answer::Data,
    ..Operation::new(
        "test.v1.file.upload",
        Method::Post,
        "/open-apis/test/v1/files",
    )
};

/// Receives a file.
pub static DOWNLOAD: Operation = Operation {
    retry: Retry::Safe,
    params: &[Field::path("file_id", Kind::String)],
    answer: Answer::Binary,
    ..Operation::new(
        "test.v1.file.download",
        Method::Get,
        "/open-apis/test/v1/files/:file_id",
    )
};

/// Needs the helpdesk's credential.
pub static DESK: Operation = Operation {
    identities: Identities::USER,
    retry: Retry::Safe,
    helpdesk: true,
    answer: Answer::Data,
    ..Operation::new("test.v1.desk.get", Method::Get, "/open-apis/test/v1/desk")
};

/// Has two windows.
pub static LIMITED: Operation = Operation {
    retry: Retry::Safe,
    limits: &[
        RateLimit {
            count: 8,
            seconds: 2,
        },
        RateLimit::per_second(5),
    ],
    ..Operation::new(
        "test.v1.limited.get",
        Method::Get,
        "/open-apis/test/v1/limited",
    )
};

/// Answers beside the code.
pub static FLAT: Operation = Operation {
    retry: Retry::Safe,
    answer: Answer::Flat,
    ..Operation::new("test.v1.flat.get", Method::Get, "/open-apis/test/v1/flat")
};

/// Waits until something holds, however slow the machine.
pub async fn until(mut holds: impl AsyncFnMut() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !holds().await {
        assert!(Instant::now() < end, "it never came about");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
