//! Differences, and the declarations that excuse them.

use std::collections::BTreeSet;

use feishu_codegen::model::Deviation;

use super::report::Difference;

/// Collects what differs in one operation after another, and which declarations were needed.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    pub(super) differences: Vec<Difference>,
    pub(super) declared: Vec<Difference>,
    pub(super) fields: usize,
    pub(super) equal: usize,
    /// The declarations that excused something, by their addresses in the model.
    used: BTreeSet<usize>,
}

/// Declarations that reach to a spot, and how much of the spot's beginning they leave out.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame<'a> {
    deviates: &'a [Deviation],
    base: usize,
}

/// Where something differs: the operation, its page, the way to the spot.
#[derive(Debug, Clone)]
pub(super) struct Spot<'a> {
    pub(super) operation: &'a str,
    pub(super) spec_file: &'a str,
    pub(super) page_file: &'a str,
    pub(super) line: usize,
    way: Vec<String>,
    frames: Vec<Frame<'a>>,
}

impl<'a> Spot<'a> {
    pub(super) fn new(
        operation: &'a str,
        spec_file: &'a str,
        page_file: &'a str,
        line: usize,
        deviates: &'a [Deviation],
    ) -> Self {
        Self {
            operation,
            spec_file,
            page_file,
            line,
            way: Vec::new(),
            frames: vec![Frame { deviates, base: 0 }],
        }
    }

    /// One step further.
    pub(super) fn to(&self, step: &str) -> Self {
        let mut spot = self.clone();
        spot.way.push(step.to_owned());
        spot
    }

    /// The same spot, seen at another line of the page.
    pub(super) fn at_line(mut self, line: usize) -> Self {
        self.line = line;
        self
    }

    /// The same spot, with the declarations of what stands here.
    pub(super) fn with(mut self, deviates: &'a [Deviation]) -> Self {
        if !deviates.is_empty() {
            let base = self.way.len();
            self.frames.push(Frame { deviates, base });
        }
        self
    }

    fn text(&self) -> String {
        self.way.join(".")
    }

    /// The declaration that excuses this spot.
    fn excuse(&self) -> Option<&'a Deviation> {
        self.frames.iter().find_map(|frame| {
            let way = bare(&self.way[frame.base.min(self.way.len())..].join("."));
            frame.deviates.iter().find(|known| {
                let key = bare(&known.spot);
                // An example is one thing, however many of its values differ.
                let inside = (key == "example" || key.starts_with("example."))
                    && way
                        .strip_prefix(&key)
                        .is_some_and(|rest| rest.starts_with('.'));
                way == key || inside
            })
        })
    }
}

/// A spot without the marks of lists, which a key need not repeat.
fn bare(spot: &str) -> String {
    spot.replace("[]", "")
}

impl Ledger {
    /// Notes that the spec and its page differ.
    pub(super) fn differ(
        &mut self,
        spot: &Spot<'_>,
        spec: impl Into<String>,
        page: impl Into<String>,
    ) {
        self.note(spot, spot.excuse(), spec.into(), page.into());
    }

    /// Notes that only one of them has the field at a spot; the field itself may say so, too.
    pub(super) fn differ_whole(
        &mut self,
        spot: &Spot<'_>,
        own: &[Deviation],
        spec: impl Into<String>,
        page: impl Into<String>,
    ) {
        let added = own.iter().find(|known| known.spot == "added");
        self.note(
            spot,
            added.or_else(|| spot.excuse()),
            spec.into(),
            page.into(),
        );
    }

    fn note(&mut self, spot: &Spot<'_>, excuse: Option<&Deviation>, spec: String, page: String) {
        let difference = Difference {
            operation: spot.operation.to_owned(),
            spot: spot.text(),
            spec,
            page,
            spec_file: spot.spec_file.to_owned(),
            page_file: spot.page_file.to_owned(),
            line: spot.line,
            reason: excuse.map(|found| found.reason.clone()),
        };
        match excuse {
            Some(found) => {
                self.used.insert(address(found));
                self.declared.push(difference);
            }
            None => self.differences.push(difference),
        }
    }

    /// Notes the declarations of `deviates` that excused nothing.
    pub(super) fn unused(&mut self, owner: &str, spec_file: &str, deviates: &[Deviation]) {
        for known in deviates {
            if !self.used.contains(&address(known)) {
                self.differences.push(Difference {
                    operation: owner.to_owned(),
                    spot: format!("deviates.{}", known.spot),
                    spec: format!("declared: {}", known.reason),
                    page: "does not differ there".to_owned(),
                    spec_file: spec_file.to_owned(),
                    page_file: String::new(),
                    line: 0,
                    reason: None,
                });
            }
        }
    }

    /// Counts a field that was compared outside of tables of fields.
    pub(super) fn compared(&mut self, equal: bool) {
        self.fields += 1;
        self.equal += usize::from(equal);
    }

    /// How much differs so far, declared or not.
    pub(super) fn count(&self) -> usize {
        self.differences.len() + self.declared.len()
    }
}

fn address(deviation: &Deviation) -> usize {
    std::ptr::from_ref(deviation).addr()
}
