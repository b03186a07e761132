//! One connection's life, from the first ping to its end.

use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use feishu_core::frame::{CONTROL, DATA, Frame};
use feishu_core::reqwest::Upgraded;
use futures_core::Stream;
use futures_util::SinkExt;
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, Sleep, sleep, sleep_until, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Error as WsError, Message};

use super::fragments::Fragments;
use super::pace::{Pace, Wishes};
use super::state::{Phase, State};
use crate::body::{Body, Extent, Unreadable};
use crate::crew::Crew;
use crate::dispatch::{Job, NotAdmitted, Registry, Verdict};
use crate::envelope::Way;
use crate::error::{Error, ErrorKind};

/// The largest message that is taken, and the largest event, all its parts together.
const MOST_MESSAGE: usize = 4 * 1024 * 1024;
const MOST_FRAGMENTS: usize = 16 * 1024 * 1024;
/// What a connection reads at once. Events are small, and seldom come in floods.
const READ_BUFFER: usize = 16 * 1024;
/// How long the platform has to answer a close.
const FAREWELL: Duration = Duration::from_secs(1);

pub(crate) type Socket = WebSocketStream<Upgraded>;

pub(crate) async fn socket(upgraded: Upgraded) -> Socket {
    let config = WebSocketConfig::default()
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(0)
        .max_message_size(Some(MOST_MESSAGE))
        .max_frame_size(Some(MOST_MESSAGE));
    WebSocketStream::from_raw_socket(upgraded, Role::Client, Some(config)).await
}

/// How a session ended.
pub(crate) enum End {
    Stopped,
    Lost(Error),
}

/// What a session has of the connection that it is one of.
pub(crate) struct Session<'a, X> {
    pub(crate) registry: &'a Arc<Registry<X>>,
    pub(crate) crew: &'a Arc<Crew>,
    pub(crate) state: &'a watch::Sender<State>,
    pub(crate) pace: &'a Pace,
    pub(crate) wishes: &'a mut Wishes,
    pub(crate) service: i32,
}

/// What happens next.
enum Happened {
    Message(Option<Result<Message, WsError>>),
    Answer(Frame),
    PingDue,
    PongOverdue,
    Stop,
    PatienceEnded,
}

impl<X: fmt::Display + Send + Sync + 'static> Session<'_, X> {
    /// Lives until the connection is lost, or it was stopped and what had begun is answered.
    pub(crate) async fn live(
        &mut self,
        mut socket: Socket,
        stop: &mut watch::Receiver<Option<Duration>>,
    ) -> End {
        let (answers, mut answered) = mpsc::unbounded_channel();
        let mut fragments = Fragments::new(MOST_FRAGMENTS, self.pace.fragment_life);
        let mut owed = 0_usize;
        let mut next_ping = pin!(sleep_until(Instant::now()));
        let mut pong_due: Option<Pin<Box<Sleep>>> = None;
        let mut patience: Option<Pin<Box<Sleep>>> = None;
        loop {
            if patience.is_some() && owed == 0 {
                break;
            }
            let happened = {
                let mut stopped = pin!(stopped(stop));
                std::future::poll_fn(|context| {
                    if let Some(patience) = &mut patience {
                        if patience.as_mut().poll(context).is_ready() {
                            return Poll::Ready(Happened::PatienceEnded);
                        }
                    } else if stopped.as_mut().poll(context).is_ready() {
                        return Poll::Ready(Happened::Stop);
                    }
                    if let Poll::Ready(Some(answer)) = answered.poll_recv(context) {
                        return Poll::Ready(Happened::Answer(answer));
                    }
                    if next_ping.as_mut().poll(context).is_ready() {
                        return Poll::Ready(Happened::PingDue);
                    }
                    if is_due(&mut pong_due, context) {
                        return Poll::Ready(Happened::PongOverdue);
                    }
                    Pin::new(&mut socket)
                        .poll_next(context)
                        .map(Happened::Message)
                })
                .await
            };
            match happened {
                Happened::Message(Some(Ok(Message::Binary(bytes)))) => {
                    let Some(frame) = legible(&bytes) else {
                        continue;
                    };
                    match frame.method {
                        CONTROL if frame.header("type") == Some("pong") => {
                            pong_due = None;
                            if self.heed(&frame) {
                                let ping = self.wishes.ping(self.pace);
                                next_ping.as_mut().reset(Instant::now() + ping);
                            }
                        }
                        // Once stopping, what comes is another connection's.
                        DATA if patience.is_none() => {
                            owed += usize::from(self.take(frame, &mut fragments, &answers));
                        }
                        _ => {}
                    }
                }
                Happened::Message(Some(Ok(Message::Close(close)))) => {
                    let reason = close.map(|close| close.reason.to_string());
                    tracing::debug!(reason, "the platform closes the connection");
                    return End::Lost(Error::new(
                        ErrorKind::Transport,
                        "the platform closed the connection",
                    ));
                }
                // Pings of the WebSocket itself are answered by it; texts mean nothing.
                Happened::Message(Some(Ok(_))) => {}
                Happened::Message(Some(Err(error))) => {
                    let lost = Error::new(ErrorKind::Transport, "the connection broke");
                    return End::Lost(lost.with_source(error));
                }
                Happened::Message(None) => {
                    return End::Lost(Error::new(ErrorKind::Transport, "the connection ended"));
                }
                Happened::Answer(frame) => {
                    owed -= 1;
                    if let Err(lost) = self.write(&mut socket, &frame).await {
                        return End::Lost(lost);
                    }
                }
                Happened::PingDue => {
                    if let Err(lost) = self.write(&mut socket, &self.ping()).await {
                        return End::Lost(lost);
                    }
                    let now = Instant::now();
                    next_ping.as_mut().reset(now + self.wishes.ping(self.pace));
                    pong_due
                        .get_or_insert_with(|| Box::pin(sleep_until(now + self.pace.pong_timeout)));
                }
                Happened::PongOverdue => {
                    return End::Lost(Error::new(
                        ErrorKind::Timeout,
                        "the connection is half-open: a ping was not answered",
                    ));
                }
                Happened::Stop => {
                    self.state
                        .send_modify(|state| state.phase = Phase::Stopping);
                    let time = stop.borrow().unwrap_or_default();
                    patience = Some(Box::pin(sleep(time)));
                }
                Happened::PatienceEnded => break,
            }
        }
        farewell(socket).await;
        End::Stopped
    }

    fn ping(&self) -> Frame {
        Frame {
            service: self.service,
            method: CONTROL,
            headers: vec![("type".to_owned(), "ping".to_owned())],
            ..Frame::default()
        }
    }

    /// Takes over what a pong sets. Says whether it sets how often to ping.
    fn heed(&mut self, pong: &Frame) -> bool {
        let payload = pong.payload.as_deref().unwrap_or_default();
        let before = self.wishes.ping(self.pace);
        if let Ok(config) = serde_json::from_slice(payload) {
            self.wishes.take(&config);
        }
        self.wishes.ping(self.pace) != before
    }

    async fn write(&self, socket: &mut Socket, frame: &Frame) -> Result<(), Error> {
        let sent = socket.send(Message::Binary(frame.encode().into()));
        match timeout(self.pace.write_timeout, sent).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => {
                Err(Error::new(ErrorKind::Transport, "the connection broke").with_source(error))
            }
            Err(_) => Err(Error::new(
                ErrorKind::Timeout,
                "the platform has stopped reading",
            )),
        }
    }

    /// Takes a frame of data. Says whether an answer will come for it.
    fn take(
        &self,
        mut frame: Frame,
        fragments: &mut Fragments,
        answers: &mpsc::UnboundedSender<Frame>,
    ) -> bool {
        let arrived = Instant::now();
        let payload = frame.payload.take().unwrap_or_default();
        let whole = match joined(&frame, payload, fragments) {
            Ok(Some(whole)) => whole,
            Ok(None) => return false,
            Err(reason) => {
                let message_id = frame.header("message_id");
                tracing::warn!(message_id, reason, "a part of an event cannot be used");
                return false;
            }
        };
        let answer = move |mut frame: Frame, verdict| {
            let took = arrived.elapsed().as_millis();
            frame.headers.push(("biz_rt".to_owned(), took.to_string()));
            frame.payload = Some(match verdict {
                Verdict::Good => Bytes::from_static(br#"{"code":200}"#),
                Verdict::GoodWith(data) => {
                    let data = STANDARD.encode(data);
                    format!(r#"{{"code":200,"data":"{data}"}}"#).into()
                }
                Verdict::Again => Bytes::from_static(br#"{"code":500}"#),
            });
            frame
        };
        // Cards of the old kind have a type of their own, and are for webhooks alone.
        if frame.header("type").is_some_and(|kind| kind != "event") {
            tracing::debug!(
                kind = frame.header("type"),
                "what came is no event; it is answered as handled"
            );
            return answers.send(answer(frame, Verdict::Good)).is_ok();
        }
        self.state.send_modify(|state| {
            state.events += 1;
            state.last_event = Some(SystemTime::now());
        });
        match self.admit(&frame, whole, arrived) {
            Err(verdict) => answers.send(answer(frame, verdict)).is_ok(),
            Ok(job) => {
                let answers = answers.clone();
                tokio::spawn(async move {
                    let verdict = job.verdict().await;
                    // A connection that is gone gets no answer; the event then comes again, and is
                    // known.
                    let _ = answers.send(answer(frame, verdict));
                });
                true
            }
        }
    }

    /// Reads an event and gets it on its way.
    fn admit(&self, frame: &Frame, mut whole: Bytes, arrived: Instant) -> Result<Job<X>, Verdict> {
        let mut extent = Extent::ToPayload;
        loop {
            let read = Body::read(&whole, extent).map_err(Unreadable::of);
            let content = read.and_then(|body| body.event(&whole));
            let content = content.map_err(|unreadable| {
                tracing::warn!(
                    event_id = unreadable.event_id.as_deref(),
                    message_id = frame.header("message_id"),
                    error = %unreadable.reason,
                    "what came over the long connection is no event"
                );
                Verdict::Again
            })?;
            let arrival = content.arrived(whole, Way::LongConnection, false);
            match self.registry.admit(arrival, arrived, self.crew) {
                Ok(job) => return Ok(job),
                Err(NotAdmitted::Told(verdict)) => return Err(verdict),
                Err(NotAdmitted::Unsettled(body)) => (whole, extent) = (body, Extent::Whole),
            }
        }
    }
}

/// Ends when the connection is to stop.
async fn stopped(stop: &mut watch::Receiver<Option<Duration>>) {
    // A handle that is gone asks for it, too.
    let _ = stop.wait_for(Option::is_some).await;
}

fn is_due(timer: &mut Option<Pin<Box<Sleep>>>, context: &mut Context<'_>) -> bool {
    timer
        .as_mut()
        .is_some_and(|timer| timer.as_mut().poll(context).is_ready())
}

fn legible(bytes: &Bytes) -> Option<Frame> {
    Frame::decode(bytes)
        .inspect_err(|bad| {
            let reason = bad.reason();
            tracing::warn!(reason, bytes = bytes.len(), "a frame cannot be read");
        })
        .ok()
}

/// The whole event, when this was the last part or all of it.
fn joined(
    frame: &Frame,
    payload: Bytes,
    fragments: &mut Fragments,
) -> Result<Option<Bytes>, &'static str> {
    let number = |name: &str| match frame.header(name) {
        None | Some("") => Ok(None),
        Some(text) => text
            .parse::<usize>()
            .map(Some)
            .map_err(|_| "its numbers are none"),
    };
    let sum = number("sum")?.unwrap_or(1);
    if sum <= 1 {
        return Ok(Some(payload));
    }
    let id = frame.header("message_id").ok_or("it has no message id")?;
    let seq = number("seq")?.unwrap_or(0);
    fragments.add(id, sum, seq, payload).map_err(|bad| bad.0)
}

/// Says that this is the end, and waits a little for the other side to say so, too.
async fn farewell(mut socket: Socket) {
    let closed = timeout(FAREWELL, async {
        socket.close(None).await?;
        while let Some(message) =
            std::future::poll_fn(|context| Pin::new(&mut socket).poll_next(context)).await
        {
            message?;
        }
        Ok::<_, WsError>(())
    });
    if !matches!(closed.await, Ok(Ok(()))) {
        tracing::debug!("the connection was closed without the platform's answer");
    }
}
