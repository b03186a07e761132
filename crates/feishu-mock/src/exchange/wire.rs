//! The connection under HTTP, which can misbehave on request.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep};

/// What the connection is to do next. Written by the request's handler, read by [`Wire`].
#[derive(Default)]
pub(crate) struct Script {
    reset: AtomicBool,
    writing: Mutex<Writing>,
}

#[derive(Default)]
enum Writing {
    #[default]
    Plain,
    /// So many bytes at a time, until the head has ended.
    Head {
        bytes: usize,
        every: Duration,
        seen: usize,
    },
    /// This, whatever HTTP wants to say.
    Instead(Bytes),
    /// Nothing any more, whatever HTTP wants to say.
    Swallow,
}

impl Script {
    /// Ends the connection with a reset, not with an orderly close.
    pub(crate) fn reset(&self) {
        self.reset.store(true, Ordering::Release);
    }

    pub(crate) fn pace_head(&self, bytes: usize, every: Duration) {
        *self.writing() = Writing::Head {
            bytes: bytes.max(1),
            every,
            seen: 0,
        };
    }

    pub(crate) fn write_instead(&self, bytes: Bytes) {
        *self.writing() = Writing::Instead(bytes);
    }

    fn writing(&self) -> MutexGuard<'_, Writing> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(crate) struct Wire {
    stream: TcpStream,
    script: Arc<Script>,
    sleep: Pin<Box<Sleep>>,
    waiting: bool,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, script: Arc<Script>) -> Self {
        Self {
            stream,
            script,
            sleep: Box::pin(sleep(Duration::ZERO)),
            waiting: false,
        }
    }

    /// Writes what a script puts in the place of HTTP.
    fn poll_instead(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        loop {
            let mut writing = self.script.writing();
            let Writing::Instead(bytes) = &mut *writing else {
                return Poll::Ready(Ok(()));
            };
            if bytes.is_empty() {
                *writing = Writing::Swallow;
                return Poll::Ready(Ok(()));
            }
            let written = ready!(Pin::new(&mut self.stream).poll_write(cx, bytes))?;
            bytes.advance(written);
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        ready!(this.poll_instead(cx))?;
        if this.waiting {
            ready!(this.sleep.as_mut().poll(cx));
            this.waiting = false;
        }
        let mut writing = this.script.writing();
        match &mut *writing {
            Writing::Plain => Pin::new(&mut this.stream).poll_write(cx, buf),
            Writing::Swallow | Writing::Instead(_) => Poll::Ready(Ok(buf.len())),
            Writing::Head { bytes, every, seen } => {
                let part = &buf[..buf.len().min(*bytes)];
                let written = ready!(Pin::new(&mut this.stream).poll_write(cx, part))?;
                let wait = *every;
                for byte in &part[..written] {
                    *seen = match (*seen, byte) {
                        (0 | 2, b'\r') | (1 | 3, b'\n') => *seen + 1,
                        (_, b'\r') => 1,
                        _ => 0,
                    };
                    if *seen == 4 {
                        break;
                    }
                }
                if *seen == 4 {
                    *writing = Writing::Plain;
                } else {
                    this.sleep.as_mut().reset(Instant::now() + wait);
                    this.waiting = true;
                }
                Poll::Ready(Ok(written))
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        ready!(this.poll_instead(cx))?;
        Pin::new(&mut this.stream).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        ready!(this.poll_instead(cx))?;
        if this.script.reset.load(Ordering::Acquire) {
            // An orderly end would tell the peer that nothing is wrong.
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut this.stream).poll_shutdown(cx)
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.script.reset.load(Ordering::Acquire) {
            // Where the system refuses, the peer sees a close in place of a reset.
            let _ = self.stream.set_zero_linger();
        }
    }
}
