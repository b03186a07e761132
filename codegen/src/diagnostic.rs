//! What is wrong with a spec, said as rustc says it.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Level, Patch, Renderer, Snippet};

use crate::source::{Sources, Span};

/// One thing that is wrong: where, why, and what to write instead.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// What is wrong, in a line.
    pub title: String,
    /// The place that is wrong.
    pub span: Span,
    /// What to say at the place.
    pub label: String,
    /// Further places that explain it.
    pub context: Vec<(Span, String)>,
    /// What to do about it, in words.
    pub help: Option<String>,
    /// Text to paste in place of a range.
    pub fix: Option<(Span, String)>,
}

impl Diagnostic {
    /// Something wrong at a place.
    pub fn new(title: impl Into<String>, span: Span, label: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            span,
            label: label.into(),
            context: Vec::new(),
            help: None,
            fix: None,
        }
    }

    /// A further place that explains it.
    #[must_use]
    pub fn with_context(mut self, span: Span, label: impl Into<String>) -> Self {
        self.context.push((span, label.into()));
        self
    }

    /// What to do about it.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Text to paste.
    #[must_use]
    pub fn with_fix(mut self, span: Span, text: impl Into<String>) -> Self {
        self.fix = Some((span, text.into()));
        self
    }

    /// The diagnostic as people read it, colourless.
    #[must_use]
    pub fn render(&self, sources: &Sources) -> String {
        let file = sources.get(self.span.file);
        let mut snippet = Snippet::source(&file.text).path(&file.path).annotation(
            AnnotationKind::Primary
                .span(self.span.range())
                .label(&self.label),
        );
        let mut elsewhere = Vec::new();
        for (span, label) in &self.context {
            if span.file == self.span.file {
                snippet =
                    snippet.annotation(AnnotationKind::Context.span(span.range()).label(label));
            } else {
                let other = sources.get(span.file);
                elsewhere.push(
                    Snippet::source(&other.text)
                        .path(&other.path)
                        .annotation(AnnotationKind::Context.span(span.range()).label(label)),
                );
            }
        }
        let mut group = Level::ERROR.primary_title(&self.title).element(snippet);
        for snippet in elsewhere {
            group = group.element(snippet);
        }
        let mut report = vec![];
        match (&self.help, &self.fix) {
            (help, Some((span, text))) => {
                report.push(group);
                let source = sources.get(span.file);
                report.push(
                    Level::HELP
                        .secondary_title(help.as_deref().unwrap_or("write this instead"))
                        .element(
                            Snippet::source(&source.text)
                                .path(&source.path)
                                .patch(Patch::new(span.range(), text)),
                        ),
                );
            }
            (Some(help), None) => report.push(group.element(Level::HELP.message(help))),
            (None, None) => report.push(group),
        }
        Renderer::plain().render(&report).clone()
    }
}

/// What was found wrong in one run.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    /// Files that could not be read at all. Whatever else seems to be wrong may follow from that.
    unreadable: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    /// Adds one that keeps a file from being read.
    pub fn push_unreadable(&mut self, diagnostic: Diagnostic) {
        self.unreadable.push(diagnostic);
    }

    /// Adds those of another part of the run.
    pub(crate) fn append(&mut self, others: Self) {
        self.found.extend(others.found);
        self.unreadable.extend(others.unreadable);
    }

    /// Whether every file could be read.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.unreadable.is_empty()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty() && self.unreadable.is_empty()
    }

    /// How many things are wrong.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// What is worth saying: where a file cannot be read, that and nothing else.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        if self.is_readable() {
            self.found.iter()
        } else {
            self.unreadable.iter()
        }
    }

    /// All of them, in the order of their places.
    #[must_use]
    pub fn render(&self, sources: &Sources) -> String {
        let mut sorted: Vec<&Diagnostic> = self.iter().collect();
        sorted.sort_by_key(|diagnostic| diagnostic.span);
        let mut text = String::new();
        for diagnostic in &sorted {
            let _ = writeln!(text, "{}\n", diagnostic.render(sources));
        }
        let plural = if sorted.len() == 1 { "error" } else { "errors" };
        let _ = writeln!(text, "{} {plural} in the specs", sorted.len());
        text
    }
}

/// The candidate that the writer most likely meant.
pub(crate) fn suggestion<'a>(
    wanted: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = (wanted.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| {
            (
                strsim::levenshtein(&wanted.to_lowercase(), &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}
