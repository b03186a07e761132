//! Events over a connection that the program opens, and keeps.

mod endpoint;
mod fragments;
mod pace;
mod session;
mod state;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use feishu_core::Client;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

use self::endpoint::{Endpoint, Refused};
use self::pace::{Wishes, random};
use self::session::{End, Session, Socket};
use crate::crew::Crew;
use crate::error::{Error, ErrorKind};
use crate::events::Events;

pub use self::pace::Pace;
pub use self::state::{Phase, State};

/// Receives events over a long connection, for a self-built app.
///
/// ```no_run
/// use std::time::Duration;
/// use feishu_events::{BoxError, Events, LongConnection};
///
/// # async fn run(client: feishu_core::Client, events: Events<BoxError>) -> Result<(), feishu_events::Error> {
/// let mut connection = LongConnection::new(&client, &events).start().await?;
/// tokio::select! {
///     ended = connection.ended() => ended?,
///     _ = tokio::signal::ctrl_c() => {
///         connection.stop(Duration::from_secs(10)).await;
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a connection is not made before it is started"]
pub struct LongConnection<X> {
    client: Client,
    events: Events<X>,
    pace: Pace,
}

impl<X: fmt::Display + Send + Sync + 'static> LongConnection<X> {
    /// A connection by which this app's events go to these handlers.
    pub fn new(client: &Client, events: &Events<X>) -> Self {
        Self {
            client: client.clone(),
            events: events.clone(),
            pace: Pace::default(),
        }
    }

    /// Other bounds on the times of the connection.
    pub fn pace(mut self, pace: Pace) -> Self {
        self.pace = pace;
        self
    }

    /// Connects, and keeps connected from then on.
    ///
    /// What passes is waited for: an unreachable or busy platform. Dropping the future gives up.
    ///
    /// # Errors
    /// When the platform refuses this app, or the client is not a self-built app's.
    pub async fn start(self) -> Result<RunningConnection, Error> {
        let (state, seen) = watch::channel(State::default());
        let mut runner = Runner {
            client: self.client,
            crew: Arc::default(),
            events: self.events,
            pace: self.pace,
            wishes: Wishes::default(),
            state,
            failures: 0,
        };
        let connected = loop {
            match runner.connect().await {
                Ok(connected) => break connected,
                Err(Refused::Again(error)) => {
                    let wait = runner.failed(error, 1);
                    sleep(wait).await;
                }
                Err(Refused::AtFirst(error) | Refused::Final(error)) => return Err(error),
            }
        };
        let (stop, stopping) = watch::channel(None);
        Ok(RunningConnection {
            stop,
            state: seen,
            crew: Arc::clone(&runner.crew),
            runner: Some(tokio::spawn(runner.run(connected, stopping))),
        })
    }
}

impl<X> fmt::Debug for LongConnection<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LongConnection")
            .field("client", &self.client)
            .field("events", &self.events)
            .field("pace", &self.pace)
            .finish()
    }
}

/// A long connection that was started. It is made anew whenever it is lost.
///
/// Dropping it closes the connection; [`stop`](Self::stop) finishes first what has begun.
#[derive(Debug)]
pub struct RunningConnection {
    stop: watch::Sender<Option<Duration>>,
    state: watch::Receiver<State>,
    crew: Arc<Crew>,
    runner: Option<JoinHandle<Result<(), Error>>>,
}

impl RunningConnection {
    /// How the connection is doing.
    #[must_use]
    pub fn state(&self) -> State {
        self.state.borrow().clone()
    }

    /// The state, to wait for its changes.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<State> {
        self.state.clone()
    }

    /// Waits until the connection is at its end: because the platform refuses to have it again.
    ///
    /// # Errors
    /// Why it is.
    pub async fn ended(&mut self) -> Result<(), Error> {
        let Some(runner) = &mut self.runner else {
            return Ok(());
        };
        let outcome = runner.await;
        self.runner = None;
        outcome.unwrap_or_else(|error| {
            let ended = Error::new(ErrorKind::Transport, "the connection's task was cut off");
            Err(ended.with_source(error))
        })
    }

    /// Takes no more events, waits so long for handlers that have begun, answers for them, and
    /// closes. Gives how many handlers were cut off; the platform pushes their events again.
    pub async fn stop(mut self, patience: Duration) -> usize {
        let until = Instant::now() + patience;
        self.stop.send_replace(Some(patience));
        // It ends by itself from here; an end that was there before is no news.
        let _ = self.ended().await;
        let left = until.saturating_duration_since(Instant::now());
        self.crew.drain(left).await
    }
}

/// A connection, fresh from its handshake.
struct Connected {
    socket: Socket,
    service: i32,
}

/// What keeps the connection: one task, which makes the next one when the last is gone.
struct Runner<X> {
    client: Client,
    events: Events<X>,
    crew: Arc<Crew>,
    pace: Pace,
    wishes: Wishes,
    state: watch::Sender<State>,
    /// Failures since a connection lasted.
    failures: u32,
}

impl<X: fmt::Display + Send + Sync + 'static> Runner<X> {
    async fn connect(&mut self) -> Result<Connected, Refused> {
        self.state
            .send_modify(|state| state.phase = Phase::Connecting);
        let endpoint = Endpoint::ask(&self.client, &self.pace, &mut self.wishes).await?;
        let upgraded = endpoint.connect(&self.client, &self.pace).await?;
        let socket = session::socket(upgraded).await;
        tracing::info!(
            connection_id = endpoint.connection_id,
            "connected to the platform"
        );
        self.state.send_modify(|state| {
            state.phase = Phase::Connected;
            state.connected_since = Some(SystemTime::now());
            state.connection_id = Some(endpoint.connection_id);
        });
        Ok(Connected {
            socket,
            service: endpoint.service,
        })
    }

    /// Notes a failure, and says how long to wait behind it.
    fn failed(&mut self, error: Error, attempts: u32) -> Duration {
        self.failures = self.failures.saturating_add(1);
        let wait = self
            .wishes
            .wait(&self.pace, attempts, self.failures, random());
        tracing::warn!(%error, source = source(&error), ?wait, "no long connection; it is tried again");
        self.state.send_modify(|state| {
            state.phase = Phase::Waiting;
            state.connected_since = None;
            state.last_error = Some(error);
        });
        wait
    }

    async fn run(
        mut self,
        mut connected: Connected,
        mut stop: watch::Receiver<Option<Duration>>,
    ) -> Result<(), Error> {
        let outcome = loop {
            match self.live(connected, &mut stop).await {
                End::Stopped => break Ok(()),
                End::Lost(error) => match self.reconnect(error, &mut stop).await {
                    Ok(Some(again)) => connected = again,
                    Ok(None) => break Ok(()),
                    Err(error) => break Err(error),
                },
            }
        };
        self.state.send_modify(|state| {
            state.phase = Phase::Ended;
            state.connected_since = None;
            if let Err(error) = &outcome {
                state.last_error = Some(error.clone());
            }
        });
        if let Err(error) = &outcome {
            tracing::error!(%error, "the long connection is at its end");
        }
        outcome
    }

    async fn live(
        &mut self,
        connected: Connected,
        stop: &mut watch::Receiver<Option<Duration>>,
    ) -> End {
        let begun = Instant::now();
        let mut session = Session {
            registry: &self.events.registry,
            crew: &self.crew,
            state: &self.state,
            pace: &self.pace,
            wishes: &mut self.wishes,
            service: connected.service,
        };
        let end = session.live(connected.socket, stop).await;
        if begun.elapsed() >= self.pace.settled {
            self.failures = 0;
        }
        end
    }

    /// Makes the connection anew. `None` when it was stopped meanwhile.
    async fn reconnect(
        &mut self,
        lost: Error,
        stop: &mut watch::Receiver<Option<Duration>>,
    ) -> Result<Option<Connected>, Error> {
        let mut error = lost;
        for attempts in 0.. {
            let wait = self.failed(error, attempts);
            if tokio::time::timeout(wait, stop.wait_for(Option::is_some))
                .await
                .is_ok()
            {
                return Ok(None);
            }
            if !self.wishes.allows(attempts + 1) {
                break;
            }
            let mut stopping = stop.clone();
            let stopped = async move {
                let _ = stopping.wait_for(Option::is_some).await;
            };
            let Some(outcome) = unless(stopped, self.connect()).await else {
                return Ok(None);
            };
            match outcome {
                Ok(connected) => {
                    self.state.send_modify(|state| state.reconnects += 1);
                    return Ok(Some(connected));
                }
                Err(Refused::Final(refused)) => return Err(refused),
                Err(Refused::Again(refused) | Refused::AtFirst(refused)) => error = refused,
            }
        }
        Err(Error::new(
            ErrorKind::Exhausted,
            "as many attempts to reconnect failed as the platform allows",
        ))
    }
}

/// What the second gives, unless the first is done before.
async fn unless<T>(first: impl Future<Output = ()>, second: impl Future<Output = T>) -> Option<T> {
    let (mut first, mut second) = (std::pin::pin!(first), std::pin::pin!(second));
    std::future::poll_fn(|context| {
        if first.as_mut().poll(context).is_ready() {
            return std::task::Poll::Ready(None);
        }
        second.as_mut().poll(context).map(Some)
    })
    .await
}

fn source(error: &Error) -> Option<String> {
    std::error::Error::source(error).map(ToString::to_string)
}
