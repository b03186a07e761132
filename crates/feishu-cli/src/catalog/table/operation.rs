//! What calls of one operation run on, and its example.

use feishu_core::operation::{Answer, Apps, Example, Identities, Operation};

use super::super::kept::Kept;
use super::super::source::Source;
use super::line;
use super::shapes::Shapes;

/// An operation, and where it answers with JSON the path of what that is.
pub(super) struct Table {
    pub(super) operation: Operation,
    pub(super) answer: Option<&'static str>,
}

static TABLES: Kept<Table> = Kept::new();
static EXAMPLES: Kept<Example> = Kept::new();

/// What calls of an operation run on. `None` where it is none of this service.
pub(crate) fn operation(source: &'static Source, id: &str) -> Option<&'static Operation> {
    table(source, id).map(|table| &table.operation)
}

/// The documented example of an operation.
pub(crate) fn example(source: &'static Source, id: &str) -> Option<&'static Example> {
    EXAMPLES.get(source.line("example", id)?, |line| {
        let line: line::Example = serde_json::from_str(line).ok()?;
        Some(Example {
            operation: operation(source, id)?,
            path: line.path,
            query: line.query,
            headers: line.headers,
            body: line.body.map_or("", |json| json.get()),
            response: line.response.map_or("", |json| json.get()),
        })
    })
}

pub(super) fn table(source: &'static Source, id: &str) -> Option<&'static Table> {
    TABLES.get(source.line("table", id)?, |line| {
        let line: line::Table = serde_json::from_str(line).ok()?;
        let (answer, named) = match line.answer {
            line::Answer::Empty => (Answer::Empty, None),
            line::Answer::Data(path) => (Answer::Data, Some(path)),
            line::Answer::Flat(path) => (Answer::Flat, Some(path)),
            line::Answer::Binary => (Answer::Binary, None),
        };
        let operation = Operation {
            identities: Identities {
                tenant: line.tenant,
                user: line.user,
            },
            apps: Apps {
                self_built: line.self_built,
                store: line.store,
            },
            scopes: line.scopes,
            field_scopes: line.field_scopes,
            limits: line.limits,
            special_limit: line.special_limit,
            retry: line.retry,
            helpdesk: line.helpdesk,
            secrets: line.secrets,
            params: Shapes::new(&line.shapes).fields(&line.params)?,
            rules: line.rules,
            body: line.body,
            answer,
            page: line.page,
            errors: line.errors,
            docs: line.docs,
            ..Operation::new(line.table, line.method, line.path)
        };
        Some(Table {
            operation,
            answer: named,
        })
    })
}
