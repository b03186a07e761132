//! What the reader could not understand.

use std::fmt;

use serde::Serialize;

/// Which part of a page a [`Problem`] concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum ProblemKind {
    /// The `---` block at the top, or a key in it.
    FrontMatter,
    /// A section is missing, doubled or holds something it should not.
    Structure,
    /// A table's header names columns the reader does not know.
    TableHeader,
    /// A row has more or fewer cells than its header.
    RowWidth,
    /// A field's name is not a plain identifier.
    FieldName,
    /// A field's type is missing.
    FieldType,
    /// The required column says neither yes nor no.
    Required,
    /// The rows' nesting marks contradict themselves or the types.
    Nesting,
    /// Fields the page gives twice at one level.
    DuplicateField,
    /// A bold label in a description that is not one of the known ones.
    Label,
    /// An item in a list of values.
    EnumItem,
    /// A value listed twice for one field.
    DuplicateEnumValue,
    /// A validation rule.
    Rule,
    /// A list of scopes in which no scope was found.
    Scope,
    /// A rate limit.
    RateLimit,
    /// A type of application.
    AppType,
    /// The URL or the method.
    Address,
    /// The path parameters and the URL name different things.
    PathParameter,
    /// A request header.
    RequestHeader,
    /// An example that is missing or not valid JSON.
    Example,
    /// A row of an error table.
    ErrorCode,
}

/// One thing the reader saw and did not understand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The page, as it was named to the reader.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What it concerns.
    pub kind: ProblemKind,
    /// What was seen and what was expected.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Collects the problems of one page.
#[derive(Debug)]
pub(crate) struct Problems {
    file: String,
    list: Vec<Problem>,
}

impl Problems {
    pub(crate) fn new(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            list: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, line: usize, kind: ProblemKind, message: impl Into<String>) {
        self.list.push(Problem {
            file: self.file.clone(),
            line,
            kind,
            message: message.into(),
        });
    }

    pub(crate) fn into_sorted(mut self) -> Vec<Problem> {
        self.list.sort_by_key(|problem| problem.line);
        self.list
    }
}
