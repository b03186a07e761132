//! A way to Redis that can refuse, hang, be late, and lead elsewhere.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// To this port.
    Through(u16),
    /// Each piece of an answer so much later.
    Late(u16, Duration),
    /// Nothing gets through, and nobody is told.
    Hanging,
    /// Connections are closed.
    Refusing,
}

pub struct Proxy {
    pub port: u16,
    mode: watch::Sender<Mode>,
    requests: Arc<Mutex<usize>>,
}

impl Proxy {
    pub async fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let own = listener.local_addr().expect("an address").port();
        let mode = watch::Sender::new(Mode::Through(port));
        let requests = Arc::new(Mutex::new(0));
        let (modes, counted) = (mode.subscribe(), Arc::clone(&requests));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connection(stream, modes.clone(), Arc::clone(&counted)));
            }
        });
        Self {
            port: own,
            mode,
            requests,
        }
    }

    /// From now on. Connections to another server than before are closed.
    pub fn set(&self, mode: Mode) {
        self.mode.send_replace(mode);
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// How many pieces clients have sent.
    pub fn requests(&self) -> usize {
        *self.requests.lock().expect("not poisoned")
    }
}

async fn connection(stream: TcpStream, modes: watch::Receiver<Mode>, requests: Arc<Mutex<usize>>) {
    let port = loop {
        let mode = *modes.borrow();
        match mode {
            Mode::Through(port) | Mode::Late(port, _) => break port,
            Mode::Refusing => return,
            Mode::Hanging => {
                if modes.clone().changed().await.is_err() {
                    return;
                }
            }
        }
    };
    let Ok(server) = TcpStream::connect(("127.0.0.1", port)).await else {
        return;
    };
    let _ = (stream.set_nodelay(true), server.set_nodelay(true));
    let ((from_client, to_client), (from_server, to_server)) =
        (stream.into_split(), server.into_split());
    tokio::select! {
        () = pump(from_client, to_server, modes.clone(), port, Some(requests)) => {}
        () = pump(from_server, to_client, modes.clone(), port, None) => {}
        () = closed(modes, port) => {}
    }
}

/// Until connections to this port are closed.
async fn closed(mut modes: watch::Receiver<Mode>, port: u16) {
    let _ = modes
        .wait_for(|mode| match mode {
            Mode::Through(other) | Mode::Late(other, _) => *other != port,
            Mode::Hanging => false,
            Mode::Refusing => true,
        })
        .await;
}

async fn pump(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mut modes: watch::Receiver<Mode>,
    port: u16,
    requests: Option<Arc<Mutex<usize>>>,
) {
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let Ok(count) = from.read(&mut buffer).await else {
            return;
        };
        if count == 0 {
            return;
        }
        if let Some(requests) = &requests {
            *requests.lock().expect("not poisoned") += 1;
        }
        if modes.wait_for(|mode| *mode != Mode::Hanging).await.is_err() {
            return;
        }
        let mode = *modes.borrow();
        if let Mode::Late(same, wait) = mode
            && same == port
            && requests.is_none()
        {
            tokio::time::sleep(wait).await;
        }
        if to.write_all(&buffer[..count]).await.is_err() {
            return;
        }
    }
}
