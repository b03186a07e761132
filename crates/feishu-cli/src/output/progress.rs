//! How far a download is: a bar on a terminal, nothing elsewhere.

use indicatif::{ProgressBar, ProgressStyle};

use super::terminal::{self, Stream};

/// A bar for so many bytes, where that is known.
pub(crate) fn bar(length: Option<u64>) -> ProgressBar {
    if !terminal::is_terminal(Stream::Error) {
        return ProgressBar::hidden();
    }
    let (bar, shown) = match length {
        Some(length) => (
            ProgressBar::new(length),
            "{bar:30} {bytes}/{total_bytes} {bytes_per_sec} {eta}",
        ),
        None => (
            ProgressBar::new_spinner(),
            "{spinner} {bytes} {bytes_per_sec}",
        ),
    };
    // The templates are fixed, and right.
    match ProgressStyle::with_template(shown) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
