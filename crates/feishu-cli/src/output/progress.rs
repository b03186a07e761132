//! How far a download is: a line on a terminal that is written again and again, nothing elsewhere.
//!
//! It is all that this program shows of progress, and a library for it would have every command load the
//! system's mathematics when it starts.

use std::time::{Duration, Instant};

use console::Term;

use super::terminal::{self, Stream};

/// How long a line stands at least.
const PAUSE: Duration = Duration::from_millis(100);
/// How wide a full bar is.
const WIDTH: u64 = 30;

/// A download that is under way. The line goes with it.
pub(crate) struct Progress {
    terminal: Option<Term>,
    length: Option<u64>,
    came: u64,
    told: Instant,
}

impl Progress {
    /// A download of so many bytes, where that is known.
    pub(crate) fn of(length: Option<u64>) -> Self {
        Self {
            terminal: terminal::is_terminal(Stream::Error).then(Term::stderr),
            length,
            came: 0,
            told: Instant::now(),
        }
    }

    /// Notes that so many bytes more have come.
    pub(crate) fn add(&mut self, bytes: u64) {
        self.came += bytes;
        if let Some(terminal) = &self.terminal
            && self.told.elapsed() >= PAUSE
        {
            self.told = Instant::now();
            // Where nobody reads it there is nobody to tell.
            let _ = terminal.clear_line();
            let _ = terminal.write_str(&line(self.came, self.length));
        }
    }

    /// How many bytes have come.
    pub(crate) fn came(&self) -> u64 {
        self.came
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(terminal) = &self.terminal {
            let _ = terminal.clear_line();
        }
    }
}

/// What is shown when so many bytes have come.
fn line(came: u64, length: Option<u64>) -> String {
    let Some(length) = length.filter(|length| *length > 0) else {
        return size(came);
    };
    let full = came.min(length).saturating_mul(WIDTH) / length;
    let bar: String = (0..WIDTH)
        .map(|at| if at < full { '█' } else { '░' })
        .collect();
    format!("{bar} {} of {}", size(came), size(length))
}

/// So many bytes, with one decimal.
fn size(bytes: u64) -> String {
    let units = [(1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB")];
    match units.into_iter().find(|(unit, _)| bytes >= *unit) {
        Some((unit, name)) => format!("{}.{} {name}", bytes / unit, bytes % unit * 10 / unit),
        None => format!("{bytes} B"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_in_the_largest_unit_that_they_have_one_of() {
        let sizes = [0, 999, 1_000, 1_999_999, 30_050_000_000].map(size);
        assert_eq!(sizes, ["0 B", "999 B", "1.0 kB", "1.9 MB", "30.0 GB"]);
    }

    #[test]
    fn a_bar_is_as_full_as_the_download_and_there_is_none_without_an_end() {
        let full = |came| line(came, Some(400)).matches('█').count();
        assert_eq!([0, 200, 399, 400, 500].map(full), [0, 15, 29, 30, 30]);
        assert!(line(200, Some(400)).ends_with(" 200 B of 400 B"));
        assert_eq!(line(5, None), "5 B");
        assert_eq!(line(5, Some(0)), "5 B");
    }
}
