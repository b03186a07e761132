//! Pages that describe an endpoint.

use serde::Serialize;

use super::block::Content;
use super::error_code::{ErrorCode, read_errors};
use super::example::Example;
use super::field::FieldTable;
use super::field_table::read_fields;
use super::guide::{Guide, read_guide};
use super::header::{RequestHeaders, read_headers};
use super::layout::Layout;
use super::problem::{ProblemKind, Problems};
use super::request::{RequestFacts, is_facts_table, read_facts};
use super::section::Section;

/// An endpoint.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Endpoint {
    /// The HTTP method, in capitals.
    pub method: String,
    /// The path of the URL, such as `/open-apis/hire/v1/notes/:note_id`.
    pub path: String,
    /// The rest of the head table.
    pub facts: RequestFacts,
    /// Request headers.
    pub headers: RequestHeaders,
    /// Path parameters.
    pub path_params: Option<FieldTable>,
    /// Query parameters.
    pub query_params: Option<FieldTable>,
    /// The body's fields.
    pub body: Option<FieldTable>,
    /// The example of a body.
    pub request_example: Option<Example>,
    /// What a success answers with.
    pub response: Response,
    /// The example of a response.
    pub response_example: Option<Example>,
    /// Further examples, of either.
    pub more_examples: Vec<Example>,
    /// Errors.
    pub errors: Vec<ErrorCode>,
    /// The tables of the sections that follow on the endpoint's own.
    pub appendix: Guide,
}

/// What a success answers with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub enum Response {
    /// The page does not say.
    #[default]
    Unstated,
    /// The bytes of a file.
    File,
    /// JSON with these fields.
    Fields(FieldTable),
}

/// How the titles of sections end that say what is sent or answered.
const PAYLOADS: [&str; 4] = ["体", "头", "参数", "示例"];

/// Reads an endpoint from a page's sections. Tables of the
/// request and the answer that it does not know are reported.
pub(crate) fn read_endpoint(
    sections: &[Section<'_>],
    layout: Layout,
    problems: &mut Problems,
) -> Endpoint {
    let mut requests = read_examples(sections, "请求体示例", problems).into_iter();
    let mut responses = read_examples(sections, "响应体示例", problems).into_iter();
    let mut endpoint = Endpoint {
        request_example: requests.next(),
        response_example: responses.next(),
        more_examples: requests.chain(responses).collect(),
        ..Endpoint::default()
    };
    let mut part = "";
    let mut appendix: Vec<&Section<'_>> = Vec::new();
    for section in sections {
        if section.level <= 2 {
            part = section.title.as_str();
        }
        match section.title.as_str() {
            "请求" => {
                endpoint.facts.line = section.line;
                if let Some(facts) = head_table(section, problems) {
                    endpoint.facts = facts;
                }
            }
            "请求头" | "扩展请求头" => {
                read_headers(section, layout, &mut endpoint.headers, problems);
            }
            "路径参数" => {
                let mut table = only_fields(section, layout, None, problems);
                for field in table.iter_mut().flat_map(|table| &mut table.fields) {
                    field.required.get_or_insert(true);
                }
                set(&mut endpoint.path_params, table, section, problems);
            }
            "查询参数" => {
                let table = only_fields(section, layout, None, problems);
                set(&mut endpoint.query_params, table, section, problems);
            }
            // A page with several forms of its body names each.
            title if title.ends_with("请求体") => {
                let example = endpoint.request_example.as_ref();
                let table = only_fields(section, layout, example, problems);
                set(&mut endpoint.body, table, section, problems);
            }
            "响应" if says_file(section) => endpoint.response = Response::File,
            "响应体" => {
                let example = endpoint.response_example.as_ref();
                if let Some(table) = only_fields(section, layout, example, problems) {
                    endpoint.response = Response::Fields(table);
                }
            }
            "错误码" => {
                for block in section.blocks {
                    if let Content::Table(table) = &block.content {
                        endpoint.errors.extend(read_errors(table, problems));
                    }
                }
            }
            "响应" => {}
            title if title.ends_with("请求体示例") || title.ends_with("响应体示例") => {}
            // What is sent or answered is not to be lost; other sections explain.
            title
                if matches!(part, "请求" | "响应")
                    && PAYLOADS.iter().any(|end| title.ends_with(end)) =>
            {
                report_unread(section, problems);
            }
            _ => appendix.push(section),
        }
    }
    endpoint.appendix = read_guide(appendix.iter().copied(), layout, problems);
    finish_address(&mut endpoint, problems);
    report_gaps(&endpoint, problems);
    endpoint
}

/// Reports the tables and examples of a section that the reader does not know.
fn report_unread(section: &Section<'_>, problems: &mut Problems) {
    for block in section.blocks {
        let what = match &block.content {
            Content::Table(_) => "table",
            Content::Fence(_) => "example",
            _ => continue,
        };
        problems.add(
            block.line,
            ProblemKind::Structure,
            format!("the {what} in the section `{}` is not read", section.title),
        );
    }
}

/// The head table of a section, which must have one.
pub(crate) fn head_table(section: &Section<'_>, problems: &mut Problems) -> Option<RequestFacts> {
    for block in section.blocks {
        if let Content::Table(table) = &block.content
            && is_facts_table(table)
        {
            return Some(read_facts(table, problems));
        }
    }
    problems.add(
        section.line,
        ProblemKind::Structure,
        format!("the section `{}` has no head table", section.title),
    );
    None
}

/// The one table of fields of a section.
pub(crate) fn only_fields(
    section: &Section<'_>,
    layout: Layout,
    example: Option<&Example>,
    problems: &mut Problems,
) -> Option<FieldTable> {
    let mut tables = section
        .blocks
        .iter()
        .filter_map(|block| match &block.content {
            Content::Table(table) => Some(table),
            _ => None,
        });
    let Some(first) = tables.next() else {
        problems.add(
            section.line,
            ProblemKind::Structure,
            format!("the section `{}` has no table", section.title),
        );
        return None;
    };
    for other in tables {
        problems.add(
            other.header.line,
            ProblemKind::Structure,
            format!("a second table in the section `{}`", section.title),
        );
    }
    read_fields(first, layout, example, problems)
}

/// The examples under the headings `title`, each of which must have one.
pub(crate) fn read_examples(
    sections: &[Section<'_>],
    title: &str,
    problems: &mut Problems,
) -> Vec<Example> {
    let mut examples = Vec::new();
    for section in sections
        .iter()
        .filter(|section| section.title.ends_with(title))
    {
        let before = examples.len();
        for block in section.blocks {
            if let Content::Fence(fence) = &block.content {
                examples.push(Example::read(fence, problems));
            }
        }
        if examples.len() == before {
            problems.add(
                section.line,
                ProblemKind::Example,
                format!("the section `{}` has no example", section.title),
            );
        }
    }
    examples
}

fn set(
    slot: &mut Option<FieldTable>,
    table: Option<FieldTable>,
    section: &Section<'_>,
    problems: &mut Problems,
) {
    if slot.is_some() {
        problems.add(
            section.line,
            ProblemKind::Structure,
            format!("a second section `{}`", section.title),
        );
    } else {
        *slot = table;
    }
}

fn says_file(section: &Section<'_>) -> bool {
    section
        .notes()
        .iter()
        .any(|note| note.text.contains("二进制流"))
}

fn finish_address(endpoint: &mut Endpoint, problems: &mut Problems) {
    let line = endpoint.facts.line;
    match endpoint.facts.url.as_deref().and_then(url_path) {
        Some(path) => endpoint.path = path.to_owned(),
        None => problems.add(
            line,
            ProblemKind::Address,
            format!(
                "expected an URL such as https://host/open-apis/…, found `{}`",
                endpoint.facts.url.as_deref().unwrap_or_default()
            ),
        ),
    }
    match endpoint.facts.method.as_deref() {
        Some(method @ ("GET" | "POST" | "PUT" | "PATCH" | "DELETE")) => {
            endpoint.method = method.to_owned();
        }
        other => problems.add(
            line,
            ProblemKind::Address,
            format!(
                "expected an HTTP method, found `{}`",
                other.unwrap_or_default()
            ),
        ),
    }
}

fn url_path(url: &str) -> Option<&str> {
    let after_scheme = url.strip_prefix("https://")?;
    let path = &after_scheme[after_scheme.find('/')?..];
    (!path.contains(char::is_whitespace)).then_some(path)
}

fn report_gaps(endpoint: &Endpoint, problems: &mut Problems) {
    let line = endpoint.facts.line;
    let in_url: Vec<&str> = endpoint
        .path
        .split('/')
        .filter_map(|segment| segment.strip_prefix(':'))
        .collect();
    let listed: Vec<&str> = endpoint
        .path_params
        .iter()
        .flat_map(|table| &table.fields)
        .map(|field| field.name.as_str())
        .collect();
    for name in &in_url {
        if !listed.contains(name) {
            problems.add(
                line,
                ProblemKind::PathParameter,
                format!("the URL has `:{name}`, but no path parameter is named so"),
            );
        }
    }
    for name in &listed {
        if !in_url.contains(name) {
            problems.add(
                line,
                ProblemKind::PathParameter,
                format!("the path parameter `{name}` is not in the URL"),
            );
        }
    }
    if endpoint.response == Response::Unstated {
        problems.add(
            line,
            ProblemKind::Structure,
            "the page does not say what a success answers with",
        );
    }
}
