//! What an audit found, for people and for machines.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

/// One thing that a spec and its page say differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The operation or event, or the type that a declaration stands in.
    pub operation: String,
    /// Where in it: `query.page_size.max`, `response.items[].create_time.type`.
    pub spot: String,
    /// What the spec says.
    pub spec: String,
    /// What the page says.
    pub page: String,
    /// The file of the spec, with its line where that is known.
    pub spec_file: String,
    /// The page; empty where no page is concerned.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub page_file: String,
    /// The line of the page; 0 where no page is concerned.
    pub line: usize,
    /// The declared reason, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// What an audit found.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Report {
    /// How many operations were compared.
    pub operations: usize,
    /// How many events were compared.
    pub events: usize,
    /// How many fields were compared.
    pub fields: usize,
    /// How many of them are equal.
    pub equal: usize,
    /// Differences that the specs declare.
    pub declared: Vec<Difference>,
    /// Differences that they do not declare, and declarations that excuse nothing.
    pub differences: Vec<Difference>,
    /// Documented operations and events without a spec, by service.
    pub missing: BTreeMap<String, Vec<String>>,
    /// How many places of the pages are known to be misprinted.
    pub misprints: usize,
    /// What else could not be understood of the pages.
    pub not_understood: Vec<String>,
}

impl Report {
    /// Whether nothing undeclared differs.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.differences.is_empty() && self.missing.is_empty()
    }

    /// The report as people read it.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        for problem in &self.not_understood {
            let _ = writeln!(out, "not understood: {problem}");
        }
        for one in &self.differences {
            let _ = writeln!(out, "{}: {}", one.operation, one.spot);
            let _ = writeln!(out, "  spec: {}  ({})", one.spec, one.spec_file);
            let place = if one.page_file.is_empty() {
                String::new()
            } else {
                format!("  ({}:{})", one.page_file, one.line)
            };
            let _ = writeln!(out, "  page: {}{place}", one.page);
        }
        for (service, missing) in &self.missing {
            let _ = writeln!(
                out,
                "{service}: {} documented operations and events have no spec (`cargo xtask coverage` lists them)",
                missing.len()
            );
        }
        let _ = writeln!(out, "{}", self.summary());
        out
    }

    /// The report in a line.
    #[must_use]
    pub fn summary(&self) -> String {
        format!(
            "{} operations, {} events, {} fields compared, {} equal, {} declared deviations, \
             {} known misprints, {} differences",
            self.operations,
            self.events,
            self.fields,
            self.equal,
            self.declared.len(),
            self.misprints,
            self.differences.len()
        )
    }
}
