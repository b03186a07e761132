//! The long connections that are open, each with what is waited for on it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use feishu_core::frame::Frame;
use tokio::sync::{mpsc, oneshot};

use crate::memory::fault::ConnectionFault;

/// What a connection is told to do.
pub(crate) enum Command {
    /// Send this as a binary message.
    Message(Bytes),
    Fault(ConnectionFault),
}

/// One long connection, as those see it who push events over it.
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) app: String,
    /// Its place among all that were made.
    pub(crate) number: u64,
    commands: mpsc::UnboundedSender<Command>,
    waiting: Mutex<HashMap<String, oneshot::Sender<Frame>>>,
    open: AtomicBool,
    /// To its client alone it still is a connection.
    forgotten: AtomicBool,
    pings: AtomicU64,
    frames: AtomicU64,
}

impl Line {
    fn new(id: String, app: String, number: u64) -> (Self, mpsc::UnboundedReceiver<Command>) {
        let (commands, told) = mpsc::unbounded_channel();
        let line = Self {
            id,
            app,
            number,
            commands,
            waiting: Mutex::default(),
            open: AtomicBool::new(true),
            forgotten: AtomicBool::new(false),
            pings: AtomicU64::new(0),
            frames: AtomicU64::new(0),
        };
        (line, told)
    }

    /// Says whether the connection is there to be told anything.
    pub(crate) fn tell(&self, command: Command) -> bool {
        self.commands.send(command).is_ok()
    }

    fn waiting(&self) -> MutexGuard<'_, HashMap<String, oneshot::Sender<Frame>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What will be there when the message is acknowledged. It breaks when the connection ends.
    pub(crate) fn expect(&self, message_id: &str) -> oneshot::Receiver<Frame> {
        let (sender, receiver) = oneshot::channel();
        let mut waiting = self.waiting();
        if self.is_open() {
            waiting.insert(message_id.to_owned(), sender);
        }
        receiver
    }

    pub(crate) fn acknowledge(&self, message_id: &str, frame: Frame) {
        if let Some(sender) = self.waiting().remove(message_id) {
            // Whoever waited may have lost patience.
            let _ = sender.send(frame);
        }
    }

    pub(crate) fn end(&self) {
        let mut waiting = self.waiting();
        self.open.store(false, Ordering::Release);
        waiting.clear();
    }

    pub(crate) fn is_open(&self) -> bool {
        self.open.load(Ordering::Acquire)
    }

    pub(crate) fn forget(&self) {
        self.forgotten.store(true, Ordering::Release);
    }

    pub(crate) fn pinged(&self) {
        self.pings.fetch_add(1, Ordering::AcqRel);
    }

    pub(crate) fn pings(&self) -> u64 {
        self.pings.load(Ordering::Acquire)
    }

    /// Numbers the frames that are sent.
    pub(crate) fn next_frame(&self) -> u64 {
        self.frames.fetch_add(1, Ordering::AcqRel) + 1
    }
}

/// The most connections that one app may have.
pub(crate) const MOST_LINES: usize = 50;

/// All connections, and the keys that were given out for more.
#[derive(Default)]
pub(crate) struct Lines {
    open: Vec<Arc<Line>>,
    made: u64,
    /// App and connection of each key.
    keys: HashMap<String, (String, String)>,
    /// What endpoints carry, and what pongs do, once it was set.
    pub(crate) endpoint_config: Option<serde_json::Value>,
    pub(crate) pong_config: Option<serde_json::Value>,
}

impl Lines {
    pub(crate) fn give_key(&mut self, key: String, app: String, id: String) {
        self.keys.insert(key, (app, id));
    }

    /// The app and the connection that a key was given out for. It is good once.
    pub(crate) fn take_key(&mut self, key: &str) -> Option<(String, String)> {
        self.keys.remove(key)
    }

    /// A connection more.
    pub(crate) fn add(
        &mut self,
        id: String,
        app: String,
    ) -> (Arc<Line>, mpsc::UnboundedReceiver<Command>) {
        self.made += 1;
        let (line, told) = Line::new(id, app, self.made);
        let line = Arc::new(line);
        self.open.push(Arc::clone(&line));
        (line, told)
    }

    /// Those that are open, the oldest first.
    pub(crate) fn open(&mut self) -> &[Arc<Line>] {
        self.open.retain(|line| line.is_open());
        &self.open
    }

    /// How many an app has.
    pub(crate) fn count(&mut self, app: &str) -> usize {
        self.open().iter().filter(|line| line.app == app).count()
    }

    /// One of an app's, whichever `dice` says.
    pub(crate) fn any(&mut self, app: &str, dice: u64) -> Option<Arc<Line>> {
        let eligible: Vec<_> = self
            .open()
            .iter()
            .filter(|line| line.app == app && !line.forgotten.load(Ordering::Acquire))
            .collect();
        let count = u64::try_from(eligible.len()).ok()?;
        let index = usize::try_from(dice.checked_rem(count)?).ok()?;
        eligible.get(index).map(|line| Arc::clone(line))
    }
}
