//! What is known of one service.

use feishu_core::operation::Service;

/// A service: its tables and its words.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) service: &'static Service,
    /// Lines of JSON, one for each thing that there is to say something of.
    pub(super) texts: &'static str,
}

impl Source {
    /// The line that begins with this member.
    pub(super) fn line(&self, member: &str, value: &str) -> Option<&'static str> {
        let start = format!("{{\"{member}\":\"{value}\"");
        self.texts.lines().find(|line| line.starts_with(&start))
    }
}
