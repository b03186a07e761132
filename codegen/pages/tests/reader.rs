//! The reader of the platform's documentation pages, on pages of every layout and on broken ones.

use std::collections::BTreeMap;

use feishu_codegen_pages::{
    AppType, ContentType, Endpoint, Field, FieldTable, Identity, Layout, Nesting, Page,
    ProblemKind, RateLimit, RateLimits, Response, read_page,
};

const ENDPOINT: &str = include_str!("fixtures/endpoint.md");
const EVENT: &str = include_str!("fixtures/event.md");
const GUIDE: &str = include_str!("fixtures/guide.md");
const LEGACY: &str = include_str!("fixtures/legacy.md");
const DEPTHLESS: &str = include_str!("fixtures/depthless.md");
const PIPELESS: &str = include_str!("fixtures/pipeless.md");
const SHELF: &str = include_str!("fixtures/shelf.md");
const BUSY: &str = include_str!("fixtures/busy.md");
const FAULTY: &str = include_str!("fixtures/faulty.md");

const ALL: [&str; 9] = [
    ENDPOINT, EVENT, GUIDE, LEGACY, DEPTHLESS, PIPELESS, SHELF, BUSY, FAULTY,
];

fn endpoint(page: &Page) -> &Endpoint {
    page.endpoint().expect("the page describes an endpoint")
}

fn response(endpoint: &Endpoint) -> &FieldTable {
    match &endpoint.response {
        Response::Fields(table) => table,
        other => panic!("expected fields, found {other:?}"),
    }
}

/// Fields as an outline: a line each, indented by depth, with the type.
fn outline(table: &FieldTable) -> String {
    let mut out = String::new();
    for field in &table.fields {
        field.walk(&mut |field, depth| {
            let indent = "  ".repeat(depth);
            out.push_str(&format!("{indent}{}: {}\n", field.name, field.doc_type));
        });
    }
    out
}

fn named<'a>(table: &'a FieldTable, name: &str) -> &'a Field {
    let mut found = None;
    for field in &table.fields {
        field.walk(&mut |field, _| {
            if field.name == name {
                found = Some(field);
            }
        });
    }
    found.expect("the table has the field")
}

fn messages(page: &Page) -> Vec<String> {
    page.problems.iter().map(ToString::to_string).collect()
}

#[test]
fn an_endpoint_page_is_read_whole() {
    insta::assert_debug_snapshot!(read_page("endpoint.md", ENDPOINT));
}

#[test]
fn an_event_page_is_read_whole() {
    insta::assert_debug_snapshot!(read_page("event.md", EVENT));
}

#[test]
fn a_guide_gives_its_tables_of_values_errors_and_fields() {
    insta::assert_debug_snapshot!(read_page("guide.md", GUIDE));
}

#[test]
fn every_fault_of_a_page_is_a_problem_with_its_line() {
    insta::assert_snapshot!(messages(&read_page("faulty.md", FAULTY)).join("\n"));
}

#[test]
fn the_rest_of_a_faulty_page_is_still_read() {
    let page = read_page("faulty.md", FAULTY);
    let endpoint = endpoint(&page);
    assert_eq!(page.page_id.as_deref(), Some("library-v2/fault/get"));
    let query = endpoint.query_params.as_ref().expect("a query");
    assert_eq!(query.fields.len(), 4);
    assert_eq!(endpoint.errors.len(), 3);
    let example = endpoint.response_example.as_ref().expect("an example");
    assert_eq!(example.fault.as_ref().map(|fault| fault.line), Some(68));
}

#[test]
fn bold_headers_and_corner_marks_of_the_legacy_pages_are_read() {
    let page = read_page("legacy.md", LEGACY);
    assert_eq!(messages(&page), Vec::<String>::new());
    assert_eq!(page.page_id, None);
    let endpoint = endpoint(&page);
    assert_eq!(endpoint.facts.rate_limits, RateLimits::Unstated);
    let body = endpoint.body.as_ref().expect("a body");
    assert_eq!(outline(body), "Shelves: -\n  uid: string\nmode: string\n");
    let values: Vec<&str> = named(body, "mode")
        .enum_values
        .iter()
        .map(|value| value.value.as_str())
        .collect();
    assert_eq!(values, ["FAST", "SLOW", "LATER"]);
    assert_eq!(
        outline(response(endpoint)),
        "code: int\ndata: -\n  Found: -\n    uid: string\n    shape: shape\n      kind: string\n  \
         Missing: array<string>\n"
    );
}

#[test]
fn where_marks_do_not_show_depth_the_example_does_even_a_broken_one() {
    let page = read_page("depthless.md", DEPTHLESS);
    let table = response(endpoint(&page));
    assert_eq!(table.nesting, Nesting::FromExample);
    assert_eq!(
        outline(table),
        "code: int\ndata: -\n  has_more: boolean\n  items: reader[]\n    id: string\n    home: place\n      \
         id: string\n      inner: place\n    name: string\n"
    );
    let kinds: Vec<ProblemKind> = page.problems.iter().map(|problem| problem.kind).collect();
    assert_eq!(kinds, [ProblemKind::Example]);
}

#[test]
fn where_neither_marks_nor_example_show_depth_nothing_is_made_up() {
    let without_example = DEPTHLESS.replace("\"home\"", "\"elsewhere\"");
    let page = read_page("depthless.md", &without_example);
    let table = response(endpoint(&page));
    assert_eq!(table.nesting, Nesting::Unknown);
    assert!(table.fields[1].children.len() == 7, "{}", outline(table));
    assert!(
        page.problems
            .iter()
            .any(|problem| problem.kind == ProblemKind::Nesting
                && problem.message.contains("the example lacks `home`")),
        "{:?}",
        page.problems
    );
}

#[test]
fn tables_without_outer_pipes_have_cells_of_several_lines() {
    let page = read_page("pipeless.md", PIPELESS);
    assert_eq!(messages(&page), Vec::<String>::new());
    assert_eq!(page.layout, Layout::Pipeless);
    assert_eq!(page.updated, Some(1_700_000_000_005));
    assert_eq!(page.page_id, None, "a directory is no API");
    let endpoint = endpoint(&page);
    assert_eq!(
        endpoint.facts.scopes,
        ["library:book:readonly", "library:book"]
    );
    assert_eq!(
        endpoint.facts.app_types,
        [AppType::SelfBuilt, AppType::Store]
    );
    assert_eq!(endpoint.headers.identities, [Identity::User]);
    let query = endpoint.query_params.as_ref().expect("a query");
    assert_eq!(named(query, "page_size").rules.max, Some(100));
    assert_eq!(named(query, "kind").enum_values.len(), 2);
    assert_eq!(named(query, "kind").required, Some(true));
    assert_eq!(
        outline(response(endpoint)),
        "code: int\ndata: -\n  items: book[]\n    author: person\n      name: string\n    name: string\n  \
         has_more: boolean\n"
    );
    assert_eq!(endpoint.errors[0].advice, "Ask");
}

#[test]
fn marks_and_labels_without_code_marks_are_read() {
    let page = read_page("shelf.md", SHELF);
    assert_eq!(messages(&page), Vec::<String>::new());
    assert_eq!(page.layout, Layout::Markdown);
    assert_eq!(page.title, "查书架");
    let endpoint = endpoint(&page);
    assert_eq!(endpoint.method, "GET");
    assert_eq!(endpoint.path, "/open-apis/library/v2/shelves/:shelf_id");
    assert_eq!(
        endpoint.facts.rate_limits,
        RateLimits::Windows(vec![RateLimit {
            count: 100,
            seconds: 60
        }])
    );
    assert_eq!(endpoint.facts.scopes, ["library:shelf:readonly"]);
    assert!(endpoint.headers.wants_helpdesk);
    let query = endpoint.query_params.as_ref().expect("a query");
    let id_type = named(query, "user_id_type");
    assert_eq!(id_type.required, None, "there is no column");
    assert_eq!(id_type.default.as_deref(), Some("open_id"));
    assert_eq!(id_type.enum_values.len(), 2);
    assert_eq!(id_type.field_scopes[0].value.as_deref(), Some("user_id"));
    assert_eq!(
        outline(response(endpoint)),
        "code: int\ndata: -\n  shelf: shelf\n    id: string\n    books: library_book[]\n      \
         width: number(float)\n"
    );
    let example = endpoint.response_example.as_ref().expect("an example");
    assert_eq!((example.fault.as_ref(), example.line), (None, 59));
    let codes: Vec<_> = endpoint
        .errors
        .iter()
        .map(|error| (error.status, error.code))
        .collect();
    assert_eq!(codes, [(Some(400), 5001), (Some(500), 5002)]);
}

#[test]
fn values_in_running_text_and_depth_that_only_the_example_shows_are_read() {
    let page = read_page("busy.md", BUSY);
    assert_eq!(messages(&page), Vec::<String>::new());
    let endpoint = endpoint(&page);
    assert_eq!(
        endpoint.headers.identities,
        [Identity::Tenant, Identity::User]
    );
    assert_eq!(endpoint.headers.content_type, Some(ContentType::Json));
    let body = endpoint.body.as_ref().expect("a body");
    let id_type = named(body, "user_id_type");
    assert_eq!(id_type.default.as_deref(), Some("open_id"));
    assert_eq!(id_type.required, Some(false));
    let only_busy = named(body, "only_busy");
    assert_eq!(only_busy.enum_values.len(), 0);
    assert_eq!(only_busy.prose_values.len(), 2);
    assert_eq!(only_busy.default.as_deref(), Some("true"));
    let table = response(endpoint);
    assert_eq!(table.nesting, Nesting::FromExample);
    assert_eq!(
        outline(table),
        "code: int\ndata: -\n  spans: span[]\n    start: string\n  more: boolean\n"
    );
    assert_eq!(endpoint.errors[0].code, 5003);
}

#[test]
fn a_file_as_response_and_further_examples_are_told() {
    let file = ENDPOINT.replace("### 响应体\n", "返回文件二进制流\n\n### 体\n");
    let page = read_page("file.md", &file);
    assert_eq!(endpoint(&page).response, Response::File);
    let more = ENDPOINT.replace("### 错误码", "```json\n{\"code\": 5001}\n```\n\n### 错误码");
    let page = read_page("more.md", &more);
    assert_eq!(messages(&page), Vec::<String>::new());
    assert_eq!(endpoint(&page).more_examples.len(), 1);
}

#[test]
fn a_body_under_another_name_is_read_and_what_is_not_is_told_with_its_line() {
    let read = |title: &str| {
        let heading = "### 请求体\n";
        assert!(ENDPOINT.contains(heading));
        read_page("page.md", &ENDPOINT.replacen(heading, title, 1))
    };
    let named = read("### 通用模板请求体\n");
    assert_eq!(messages(&named), Vec::<String>::new());
    let plain = read_page("page.md", ENDPOINT);
    assert_eq!(endpoint(&named).body, endpoint(&plain).body);
    assert!(endpoint(&named).body.is_some());
    let strange = read("### 随附参数\n");
    let line = ENDPOINT.lines().position(|line| line == "### 请求体");
    let table = line.expect("the heading") + 4;
    let told = format!("page.md:{table}: the table in the section `随附参数` is not read");
    assert!(messages(&strange).contains(&told), "{:?}", strange.problems);
}

/// Every line a page names must be one it has.
fn assert_lines_exist(page: &Page, lines: usize) {
    for problem in &page.problems {
        assert!(
            (1..=lines.max(1)).contains(&problem.line),
            "{problem} in a page of {lines} lines"
        );
    }
}

#[test]
fn no_prefix_of_a_page_makes_the_reader_panic() {
    for text in ALL {
        let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        for end in ends.step_by(7) {
            let prefix = &text[..end];
            assert_lines_exist(&read_page("prefix", prefix), prefix.lines().count());
        }
    }
}

#[test]
fn no_mutated_line_makes_the_reader_panic() {
    let mutations: [fn(&str) -> String; 12] = [
        |_| String::new(),
        |line| format!("{line}{line}"),
        |line| format!("| {line}"),
        |line| line.replace('|', ""),
        |line| line.replace("**", ""),
        |line| line.replace('`', "``"),
        |line| line.replace("<br>", "**"),
        |line| line.replace([':', '：'], ""),
        |line| line.chars().rev().collect(),
        |line| line.chars().take(line.chars().count() / 2).collect(),
        |line| format!("&#xFFFFFFFF;&{line}\\"),
        |line| format!("```{line}\u{a0}└∟[]("),
    ];
    for text in ALL {
        let lines: Vec<&str> = text.lines().collect();
        for index in 0..lines.len() {
            // A third of the mutations a line, each in turn: all of them on every line say no more.
            for mutate in mutations.iter().skip(index % 3).step_by(3) {
                let mut changed: Vec<String> = lines.iter().map(ToString::to_string).collect();
                changed[index] = mutate(lines[index]);
                let changed = changed.join("\n");
                assert_lines_exist(&read_page("mutated", &changed), lines.len() + 1);
            }
        }
    }
}

#[test]
fn text_that_is_no_page_is_read_without_a_panic() {
    for text in [
        "",
        "\n\n",
        "---",
        "---\n---",
        "|",
        "|\n|-",
        "# ",
        "```",
        "> ",
        "json\n{",
        "\u{feff}---\r\ntitle: x\r\n---\r\n# x\r\n",
        "名称类型描述\n└",
        "请求\n项目\nHTTP",
    ] {
        assert_lines_exist(&read_page("text", text), text.lines().count());
    }
}

#[test]
fn windows_line_ends_change_nothing_but_the_example_text() {
    let page = read_page("endpoint.md", &ENDPOINT.replace('\n', "\r\n"));
    assert_eq!(messages(&page), Vec::<String>::new());
    let plain = read_page("endpoint.md", ENDPOINT);
    assert_eq!(endpoint(&page).body, endpoint(&plain).body);
    assert_eq!(endpoint(&page).errors, endpoint(&plain).errors);
}

#[test]
fn problems_are_counted_by_kind_on_the_faulty_page() {
    let page = read_page("faulty.md", FAULTY);
    let mut kinds: BTreeMap<ProblemKind, usize> = BTreeMap::new();
    for problem in &page.problems {
        *kinds.entry(problem.kind).or_default() += 1;
    }
    // One page that shows nearly every kind; a kind that vanishes here is no longer reported.
    assert_eq!(kinds.len(), 21, "{kinds:?}");
}
