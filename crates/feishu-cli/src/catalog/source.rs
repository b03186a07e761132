//! What is known of one service.

use feishu_core::operation::Service;
use memchr::memmem;

/// A service: its tables and its words.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) service: &'static Service,
    /// Lines of JSON, one for each thing that there is to say something of.
    pub(super) texts: &'static str,
}

impl Source {
    /// The line that begins with this member. The texts are a megabyte, and are looked through as fast as
    /// the processor can: most commands begin so, and nothing is kept between two.
    pub(super) fn line(&self, member: &str, value: &str) -> Option<&'static str> {
        let start = format!("\n{{\"{member}\":\"{value}\"");
        let at = match self.texts.starts_with(&start[1..]) {
            true => 0,
            false => memmem::find(self.texts.as_bytes(), start.as_bytes())? + 1,
        };
        self.texts.get(at..)?.lines().next()
    }
}
