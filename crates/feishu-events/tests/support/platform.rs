//! The platform's side of a long connection, over real sockets. It knows nothing of the crate's own
//! codec: its frames are prost's.

#![allow(dead_code, unreachable_pub)]

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use feishu_core::Client;
use feishu_events::Pace;
use futures_util::{SinkExt, StreamExt};
use prost::Message as _;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Mutex as AsyncMutex, mpsc};
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

/// Longer than anything takes here, on a busy machine too.
pub const PATIENCE: Duration = Duration::from_secs(20);
pub const SECRET: &str = "the secret of the app";

#[derive(Clone, PartialEq, prost::Message)]
pub struct Frame {
    #[prost(uint64, required, tag = "1")]
    pub seq_id: u64,
    #[prost(uint64, required, tag = "2")]
    pub log_id: u64,
    #[prost(int32, required, tag = "3")]
    pub service: i32,
    #[prost(int32, required, tag = "4")]
    pub method: i32,
    #[prost(message, repeated, tag = "5")]
    pub headers: Vec<Header>,
    #[prost(bytes = "vec", optional, tag = "8")]
    pub payload: Option<Vec<u8>>,
}

#[derive(Clone, PartialEq, prost::Message)]
pub struct Header {
    #[prost(string, required, tag = "1")]
    pub key: String,
    #[prost(string, required, tag = "2")]
    pub value: String,
}

impl Frame {
    pub fn new(method: i32, headers: &[(&str, &str)], payload: &str) -> Self {
        Self {
            seq_id: 3,
            log_id: 4,
            service: 7,
            method,
            headers: headers
                .iter()
                .map(|(key, value)| Header {
                    key: (*key).to_owned(),
                    value: (*value).to_owned(),
                })
                .collect(),
            payload: Some(payload.as_bytes().to_vec()),
        }
    }

    /// An event in one frame.
    pub fn event(message_id: &str, event: &str) -> Self {
        let headers = [
            ("type", "event"),
            ("message_id", message_id),
            ("sum", "1"),
            ("seq", "0"),
        ];
        Self::new(1, &headers, event)
    }

    pub fn header(&self, key: &str) -> Option<&str> {
        let header = self.headers.iter().find(|header| header.key == key);
        header.map(|header| header.value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(self.payload.as_deref().unwrap_or_default()).into_owned()
    }
}

/// What the platform answers a request for an endpoint, or a handshake, with.
pub enum Reply {
    /// A code and its message.
    Code(i64),
    /// This as the URL.
    Url(String),
    /// A status, and the three headers of a refused handshake.
    Status(u16, &'static str),
    /// Nothing, for ever.
    Silence,
}

pub struct Platform {
    pub url: String,
    shared: Arc<Shared>,
    sockets: AsyncMutex<mpsc::UnboundedReceiver<Socket>>,
}

struct Shared {
    endpoints: Mutex<VecDeque<Reply>>,
    handshakes: Mutex<VecDeque<Reply>>,
    config: Mutex<String>,
    requests: Mutex<Vec<String>>,
    open: AtomicUsize,
    most_open: AtomicUsize,
    connections: AtomicUsize,
}

impl Platform {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared {
            endpoints: Mutex::default(),
            handshakes: Mutex::default(),
            config: Mutex::new("{}".to_owned()),
            requests: Mutex::default(),
            open: AtomicUsize::new(0),
            most_open: AtomicUsize::new(0),
            connections: AtomicUsize::new(0),
        });
        let (sender, sockets) = mpsc::unbounded_channel();
        let serving = Arc::clone(&shared);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (shared, sender) = (Arc::clone(&serving), sender.clone());
                tokio::spawn(async move {
                    let mut first = [0; 1];
                    if stream.peek(&mut first).await.is_err() {
                        return;
                    }
                    if first == *b"P" {
                        endpoint(stream, &shared, &address.to_string()).await;
                    } else {
                        handshake(stream, shared, &sender).await;
                    }
                });
            }
        });
        Self {
            url: format!("http://{address}"),
            shared,
            sockets: AsyncMutex::new(sockets),
        }
    }

    pub fn client(&self) -> Client {
        Client::builder()
            .base_url(&self.url)
            .self_built_app("cli_1", SECRET)
            .build()
            .expect("a client")
    }

    /// The next requests for an endpoint are answered so.
    pub fn endpoints(&self, replies: impl IntoIterator<Item = Reply>) {
        lock(&self.shared.endpoints).extend(replies);
    }

    /// The next handshakes are answered so.
    pub fn handshakes(&self, replies: impl IntoIterator<Item = Reply>) {
        lock(&self.shared.handshakes).extend(replies);
    }

    /// What comes with every endpoint.
    pub fn configure(&self, config: &str) {
        config.clone_into(&mut lock(&self.shared.config));
    }

    /// The requests for endpoints so far, whole.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.shared.requests).clone()
    }

    /// How many connections were made, and how many were open at once.
    pub fn connections(&self) -> (usize, usize) {
        (
            self.shared.connections.load(Ordering::SeqCst),
            self.shared.most_open.load(Ordering::SeqCst),
        )
    }

    /// The next connection.
    pub async fn accept(&self) -> Socket {
        let mut sockets = self.sockets.lock().await;
        let accepted = timeout(PATIENCE, sockets.recv()).await;
        accepted.expect("in time").expect("a connection")
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().expect("not poisoned")
}

async fn endpoint(mut stream: TcpStream, shared: &Shared, address: &str) {
    let mut request = Vec::new();
    while !request.ends_with(b"}") {
        let mut buffer = [0; 1024];
        match stream.read(&mut buffer).await {
            Ok(read) if read > 0 => request.extend_from_slice(&buffer[..read]),
            _ => return,
        }
    }
    lock(&shared.requests).push(String::from_utf8_lossy(&request).into_owned());
    let config = lock(&shared.config).clone();
    let reply = lock(&shared.endpoints).pop_front();
    let url = match reply {
        Some(Reply::Silence) => return std::future::pending().await,
        Some(Reply::Status(status, _)) => return answer(&mut stream, status, "", "{}").await,
        Some(Reply::Code(code)) => {
            let body = format!(r#"{{"code":{code},"msg":"refused"}}"#);
            return answer(&mut stream, 200, "", &body).await;
        }
        Some(Reply::Url(url)) => url,
        None => format!("ws://{address}/ws?device_id=d1&service_id=7&access_key=k"),
    };
    let body =
        format!(r#"{{"code":0,"msg":"ok","data":{{"URL":"{url}","ClientConfig":{config}}}}}"#);
    answer(&mut stream, 200, "", &body).await;
}

async fn answer(stream: &mut TcpStream, status: u16, headers: &str, body: &str) {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} X\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n"
    );
    let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
    let _ = stream.shutdown().await;
}

async fn handshake(
    mut stream: TcpStream,
    shared: Arc<Shared>,
    sender: &mpsc::UnboundedSender<Socket>,
) {
    let reply = lock(&shared.handshakes).pop_front();
    match reply {
        Some(Reply::Silence) => return std::future::pending().await,
        Some(Reply::Status(status, headers)) => {
            let mut buffer = [0; 2048];
            let _ = stream.read(&mut buffer).await;
            return answer(&mut stream, status, headers, "").await;
        }
        _ => {}
    }
    let Ok(socket) = tokio_tungstenite::accept_async(stream).await else {
        return;
    };
    let open = shared.open.fetch_add(1, Ordering::SeqCst) + 1;
    shared.most_open.fetch_max(open, Ordering::SeqCst);
    shared.connections.fetch_add(1, Ordering::SeqCst);
    let _ = sender.send(Socket { socket, shared });
}

/// One connection.
pub struct Socket {
    pub socket: WebSocketStream<TcpStream>,
    shared: Arc<Shared>,
}

impl Socket {
    pub async fn send(&mut self, frame: &Frame) {
        let message = Message::Binary(frame.encode_to_vec().into());
        self.socket.send(message).await.expect("sent");
    }

    /// The next frame, whatever it is; `None` when the other side has closed.
    pub async fn next(&mut self) -> Option<Frame> {
        loop {
            let message = timeout(PATIENCE, self.socket.next()).await;
            match message.expect("in time") {
                Some(Ok(Message::Binary(bytes))) => {
                    return Some(Frame::decode(bytes).expect("a frame"));
                }
                Some(Ok(Message::Close(_))) | None => return None,
                Some(Ok(_)) => {}
                Some(Err(error)) => panic!("{error}"),
            }
        }
    }

    /// The next answer to an event; pings are answered on the way.
    pub async fn answer(&mut self) -> Option<Frame> {
        loop {
            let frame = self.next().await?;
            if frame.method == 1 {
                return Some(frame);
            }
            self.send(&Frame::new(0, &[("type", "pong")], "")).await;
        }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.shared.open.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Times at the speed of tests.
pub fn fast() -> Pace {
    let mut pace = Pace::default();
    pace.first_wait = Duration::from_millis(10);
    pace.longest_wait = Duration::from_millis(50);
    pace
}
