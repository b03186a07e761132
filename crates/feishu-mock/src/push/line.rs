//! The server's end of a long connection.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;

use bytes::Bytes;
use feishu_core::frame::{CONTROL, DATA, Frame};
use futures_core::Stream;
use futures_util::SinkExt;
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use tokio::io::AsyncWriteExt;
use tokio::sync::mpsc;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::tungstenite::{Error as WsError, Message};

use crate::exchange::wire::Script;
use crate::memory::fault::ConnectionFault;
use crate::memory::line::{Command, Line};
use crate::memory::state::State;

/// The head of a frame of 100 bytes, and three of them.
const FRAME_BEGUN: &[u8] = &[0x82, 100, 8, 3, 16];

/// A connection between its handshake and its upgrade.
pub(crate) struct Beginning {
    pub(crate) line: Arc<Line>,
    pub(crate) told: mpsc::UnboundedReceiver<Command>,
    pub(crate) upgrade: hyper::upgrade::OnUpgrade,
}

enum Happened {
    Told(Option<Command>),
    Message(Option<Result<Message, WsError>>),
}

/// What a connection still does.
#[derive(PartialEq, Eq)]
enum Mood {
    Well,
    HalfOpen,
    Deaf,
}

/// Serves a connection until it ends.
pub(crate) async fn serve(state: &State, script: &Script, beginning: Beginning) {
    let Beginning {
        line,
        told,
        upgrade,
    } = beginning;
    let _end = Ending(&line, state);
    if let Ok(upgraded) = upgrade.await {
        let socket =
            WebSocketStream::from_raw_socket(TokioIo::new(upgraded), Role::Server, None).await;
        // How a connection ends is the client's business, or a fault's.
        let _ = live(state, script, &line, told, socket).await;
    }
}

/// Ends a line, also when its task is cut off.
struct Ending<'a>(&'a Line, &'a State);

impl Drop for Ending<'_> {
    fn drop(&mut self) {
        self.0.end();
        self.1.announce();
    }
}

async fn live(
    state: &State,
    script: &Script,
    line: &Line,
    mut told: mpsc::UnboundedReceiver<Command>,
    mut socket: WebSocketStream<TokioIo<Upgraded>>,
) -> Result<(), WsError> {
    let mut mood = Mood::Well;
    loop {
        let happened = poll_fn(|context| {
            if let Poll::Ready(command) = told.poll_recv(context) {
                return Poll::Ready(Happened::Told(command));
            }
            if mood == Mood::Deaf {
                return Poll::Pending;
            }
            let message = Pin::new(&mut socket).poll_next(context);
            message.map(Happened::Message)
        })
        .await;
        match happened {
            Happened::Told(None) | Happened::Message(None) => return Ok(()),
            Happened::Told(Some(Command::Message(bytes))) => {
                socket.send(Message::Binary(bytes)).await?;
            }
            Happened::Told(Some(Command::Fault(fault))) => match fault {
                ConnectionFault::Close => {
                    socket.close(None).await?;
                    // What remains is to hear the same of the other side.
                    mood = Mood::HalfOpen;
                    line.forget();
                }
                ConnectionFault::End => return Ok(()),
                ConnectionFault::EndInFrame => {
                    let raw = socket.get_mut();
                    raw.write_all(FRAME_BEGUN).await?;
                    return Ok(raw.flush().await?);
                }
                ConnectionFault::Reset => {
                    script.reset();
                    return Ok(());
                }
                ConnectionFault::HalfOpen => {
                    mood = Mood::HalfOpen;
                    line.forget();
                }
                ConnectionFault::StopReading => mood = Mood::Deaf,
            },
            Happened::Message(Some(message)) => {
                if let Message::Binary(bytes) = message?
                    && mood == Mood::Well
                {
                    heard(state, line, &mut socket, &bytes).await?;
                }
            }
        }
    }
}

/// Answers a ping, and hands on an acknowledgement.
async fn heard(
    state: &State,
    line: &Line,
    socket: &mut WebSocketStream<TokioIo<Upgraded>>,
    bytes: &Bytes,
) -> Result<(), WsError> {
    let Ok(frame) = Frame::decode(bytes) else {
        return Ok(());
    };
    match frame.method {
        CONTROL if frame.header("type") == Some("ping") => {
            line.pinged();
            state.announce();
            let config = state.lines().pong_config.as_ref().map(ToString::to_string);
            let pong = Frame {
                service: frame.service,
                headers: vec![("type".to_owned(), "pong".to_owned())],
                payload: config.map(Bytes::from),
                ..Frame::default()
            };
            socket.send(Message::Binary(pong.encode().into())).await
        }
        DATA => {
            let message_id = frame.header("message_id").unwrap_or_default().to_owned();
            line.acknowledge(&message_id, frame);
            Ok(())
        }
        _ => Ok(()),
    }
}
