//! Colour, where a terminal shows it: `NO_COLOR` takes it away, and a pipe gets none.

/// A heading or a name on standard output.
pub(crate) fn strong(text: &str) -> String {
    console::style(text).bold().to_string()
}

/// What went wrong, on standard error.
pub(super) fn alarm(text: &str) -> String {
    console::style(text).for_stderr().red().bold().to_string()
}

/// What a line on standard error is about.
pub(super) fn label(text: &str) -> String {
    console::style(text).for_stderr().cyan().to_string()
}
