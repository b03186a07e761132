//! The audit, on specs that agree with their pages and on every way in which they may not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use feishu_codegen::source::{SourceFile, Sources};
use feishu_codegen_audit::{Difference, Report, Scope, audit};
use feishu_codegen_pages::Docs;

const BOOK: &str = "specs/library/v2/book.yaml";
const TYPES: &str = "specs/library/v2/types.yaml";
const UPDATE: &str = "specs/library/v2/examples/book.update.json";
const LIST: &str = "specs/library/v2/examples/book.list.json";

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// The specs of the fixtures, which agree with their pages.
fn specs() -> BTreeMap<String, String> {
    ["specs/library/service.yaml", BOOK, TYPES, UPDATE, LIST]
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(fixtures().join(path)).expect("a fixture");
            (path.to_owned(), text)
        })
        .collect()
}

fn sources(specs: &BTreeMap<String, String>) -> Sources {
    let files = specs.iter().map(|(path, text)| SourceFile {
        path: path.clone(),
        text: text.clone(),
    });
    Sources::new(files.collect())
}

fn covered() -> Scope {
    Scope {
        only_covered: true,
        ..Scope::default()
    }
}

/// The pages of the fixtures.
fn pages() -> BTreeMap<String, String> {
    ["library-v2/book/update.md", "library-v2/book/list.md"]
        .into_iter()
        .map(|file| {
            let text = std::fs::read_to_string(fixtures().join("docs").join(file));
            (file.to_owned(), text.expect("a page"))
        })
        .collect()
}

fn docs(pages: BTreeMap<String, String>) -> Docs {
    let list = std::fs::read_to_string(fixtures().join("operations.tsv")).expect("a list");
    Docs::with_list(pages, &list).expect("the list is right")
}

fn report_of(specs: &BTreeMap<String, String>, docs: &Docs, scope: &Scope) -> Report {
    let sources = sources(specs);
    let services = feishu_codegen::lower(&sources)
        .unwrap_or_else(|found| panic!("{}", found.render(&sources)));
    audit(&services, &sources, docs, scope)
}

/// The audit of the fixtures after replacements in one file, each of which has to hit.
fn after(file: &str, changes: &[(&str, &str)]) -> Report {
    let mut specs = specs();
    let text = specs.get_mut(file).expect("a fixture");
    for (from, to) in changes {
        assert!(text.contains(from), "{file} has no `{from}`");
        *text = text.replacen(from, to, 1);
    }
    report_of(&specs, &docs(pages()), &covered())
}

fn spots(report: &Report) -> Vec<String> {
    let name = |one: &Difference| {
        let operation = one.operation.rsplit('.').next().unwrap_or_default();
        format!("{operation} {}: {} / {}", one.spot, one.spec, one.page)
    };
    report.differences.iter().map(name).collect()
}

/// Asserts that a change of a file makes the audit fail, at these spots and nowhere else.
#[track_caller]
fn differs(file: &str, from: &str, to: &str, expected: &[&str]) {
    let report = after(file, &[(from, to)]);
    assert_eq!(spots(&report), expected);
    assert!(!report.is_clean());
}

#[test]
fn specs_that_say_what_their_pages_say_are_clean() {
    let report = report_of(&specs(), &docs(pages()), &covered());
    assert_eq!(spots(&report), Vec::<String>::new());
    assert_eq!(report.not_understood, Vec::<String>::new());
    assert!(report.is_clean());
    assert_eq!(
        report.summary(),
        "2 operations, 0 events, 33 fields compared, 33 equal, 0 declared deviations, 0 known misprints, 0 differences"
    );
}

#[test]
fn a_difference_names_the_operation_the_spot_both_values_and_both_files() {
    let report = after(BOOK, &[("limit: special", "limit: 20/s")]);
    assert_eq!(
        report.text(),
        "library.v2.book.list: limit\n  \
         spec: 20/s  (specs/library/v2/book.yaml:36)\n  \
         page: special  (library-v2/book/list.md:14)\n\
         2 operations, 0 events, 33 fields compared, 33 equal, 0 declared deviations, 0 known misprints, 1 differences\n"
    );
}

#[test]
fn what_is_kept_as_history_is_deprecated() {
    let (file, kept) = ("library-v2/book/list.md", "historic-version/list.md");
    let mut pages = pages();
    let text = pages.remove(file).expect("a page");
    pages.insert(kept.to_owned(), text);
    let list = std::fs::read_to_string(fixtures().join("operations.tsv")).expect("a list");
    let docs = Docs::with_list(pages, &list.replace(file, kept)).expect("the list is right");
    let mut specs = specs();
    let report = report_of(&specs, &docs, &covered());
    assert_eq!(spots(&report), ["list deprecated: none / deprecated"]);

    let text = specs.get_mut(BOOK).expect("a fixture");
    *text = text.replacen(
        "    limit: special\n",
        "    limit: special\n    deprecated: Use another.\n",
        1,
    );
    assert!(report_of(&specs, &docs, &covered()).is_clean());
}

#[test]
fn facts_of_an_operation() {
    differs(
        BOOK,
        "page: /uX/reference/library-v2/book/list",
        "page: /uX/reference/library-v2/book/lists",
        &[
            "list page: https://open.feishu.cn/document/uX/reference/library-v2/book/lists / https://open.feishu.cn/document/uX/reference/library-v2/book/list",
        ],
    );
    differs(
        BOOK,
        "title: List books",
        "title: List the books",
        &["list title: List the books / List books"],
    );
    differs(
        BOOK,
        "    title: Update a book\n",
        "",
        &["update title: none / Update a book"],
    );
    differs(
        BOOK,
        "updated: 2023-11-15",
        "updated: 2023-11-14",
        &["update updated: 2023-11-14 / 2023-11-15"],
    );
    differs(
        BOOK,
        "http: PATCH",
        "http: PUT",
        &["update method: PUT / PATCH"],
    );
    differs(
        BOOK,
        "GET /open-apis/library/v2/books",
        "GET /open-apis/library/v2/book",
        &["list path: /open-apis/library/v2/book / /open-apis/library/v2/books"],
    );
    differs(
        BOOK,
        "identity: user",
        "identity: tenant",
        &["list identity: tenant / user"],
    );
    differs(
        BOOK,
        "apps: self_built\n",
        "apps: [self_built, store]\n",
        &["list apps: self_built, store / self_built"],
    );
    differs(
        BOOK,
        "scopes: [library:book, library:book.title:write]",
        "scopes: [library:book]",
        &["update scopes: library:book / library:book, library:book.title:write"],
    );
    differs(
        BOOK,
        "    field_scopes: people:person.id:readonly\n",
        "",
        &["update field_scopes: none / people:person.id:readonly"],
    );
    differs(
        BOOK,
        "limit: [1000/min, 50/s]",
        "limit: [1000/min, 60/s]",
        &["update limit: 1000/min, 60/s / 1000/min, 50/s"],
    );
}

#[test]
fn a_second_credential_that_no_page_wants() {
    differs(
        "specs/library/service.yaml",
        "title: Library",
        "title: Library\nhelpdesk: true",
        &[
            "update helpdesk: wanted / not wanted",
            "list helpdesk: wanted / not wanted",
        ],
    );
}

#[test]
fn fields_that_one_side_lacks() {
    assert_eq!(
        without_examples(BOOK, "      ok: bool\n", ""),
        ["update response.ok: does not have it / `boolean`"]
    );
    differs(
        BOOK,
        "      price: f64\n",
        "      price: f64\n      weight_class: i64\n",
        &["update body.weight_class: `i64` / does not have it"],
    );
    differs(
        BOOK,
        "      id: string\n      title: I18n\n",
        "      id: string\n      title: I18n\n      isbn: string\n",
        &[
            "update response.book.isbn: `string` / does not have it",
            "list response.items[].isbn: `string` / does not have it",
        ],
    );
    differs(
        BOOK,
        "    headers:\n      Locale: string\n",
        "    headers:\n      Locale: string\n      Locale-Too: string\n",
        &["update headers.Locale-Too: `string` / does not have it"],
    );
}

/// The audit after a change that the examples would not survive: without them.
fn without_examples(file: &str, from: &str, to: &str) -> Vec<String> {
    let mut specs = specs();
    specs.remove(UPDATE);
    specs.remove(LIST);
    let text = specs.get_mut(file).expect("a fixture");
    assert!(text.contains(from), "{file} has no `{from}`");
    *text = text.replacen(from, to, 1);
    let book = specs.get_mut(BOOK).expect("the resource");
    *book = book.replace("    summary: ", "    no_example: Left out.\n    summary: ");
    let mut report = report_of(&specs, &docs(pages()), &covered());
    report
        .differences
        .retain(|one| !one.spot.starts_with("example"));
    spots(&report)
}

#[test]
fn types() {
    for (from, to, expected) in [
        (
            "ok: bool",
            "ok: i64",
            "update response.ok.type: `i64` / `boolean`",
        ),
        (
            "lent_at: unix_ms as string",
            "lent_at: unix_ms",
            "update body.lent_at.type: `unix_ms` / `string`",
        ),
        (
            "price: f64",
            "price: i64",
            "update body.price.type: `i64` / `number(float)`",
        ),
        (
            "parts: Part[]",
            "parts: Part",
            "update body.parts[].type: `Part` / `part[]`",
        ),
        (
            "title: I18n!",
            "title: json!",
            "update body.title.type: `json` / `i18n`",
        ),
        (
            "has_more: bool",
            "has_more: string",
            "list response.has_more.type: `string` / `boolean`",
        ),
    ] {
        let found = without_examples(BOOK, from, to);
        assert!(
            found.iter().any(|spot| spot == expected),
            "{from}: {found:?}"
        );
    }
}

#[test]
fn what_a_page_shows_to_be_a_time_has_to_be_one() {
    for (to, own) in [
        ("lent_at: string", "string"),
        ("lent_at: i64 as string", "i64 as string"),
        ("lent_at: rfc3339", "rfc3339"),
    ] {
        assert_eq!(
            without_examples(BOOK, "lent_at: unix_ms as string", to),
            [format!(
                "update body.lent_at.time: `{own}` / a time: `unix_ms`"
            )],
            "{to}"
        );
    }
}

#[test]
fn types_that_are_the_same_on_the_wire_agree() {
    for (from, to) in [
        ("price: f64", "price: f64 | In euros."),
        ("      no: i64!", "      no: unix_s!"),
        ("      no: i64!", "      no: string as number!"),
        ("      no: i64!", "      no: i32!"),
    ] {
        assert_eq!(
            without_examples(BOOK, from, to),
            Vec::<String>::new(),
            "{to}"
        );
    }
}

#[test]
fn nesting() {
    // The page has `zh` inside `title`.
    let found = without_examples(
        BOOK,
        "      title: I18n!\n",
        "      title: I18n!\n      zh: string\n",
    );
    assert_eq!(found, ["update body.zh: `string` / does not have it"]);
}

#[test]
fn what_has_to_be_sent() {
    differs(
        BOOK,
        "lent_at: unix_ms as string",
        "lent_at: unix_ms as string!",
        &["update body.lent_at.required: required / optional"],
    );
    differs(
        BOOK,
        "title: I18n!",
        "title: I18n",
        &["update body.title.required: optional / required"],
    );
    differs(
        BOOK,
        "      no: i64!",
        "      no: i64",
        &["update body.parts[].no.required: optional / required"],
    );
}

#[test]
fn defaults() {
    differs(
        BOOK,
        "default: 10,",
        "default: 20,",
        &["list query.page_size.default: `20` / `10`"],
    );
    differs(
        BOOK,
        " default: open_id",
        "",
        &["update query.user_id_type.default: none / `open_id`"],
    );
    differs(
        BOOK,
        "price: f64",
        "price: { type: f64, default: 2 }",
        &["update body.price.default: `2` / none"],
    );
}

#[test]
fn ranges_and_lengths() {
    for (from, to, expected) in [
        (
            "min: 1, max: 9999",
            "min: 0, max: 9999",
            "update body.pages.min: 0 / 1",
        ),
        (
            "min: 1, max: 9999",
            "min: 1",
            "update body.pages.max: none / 9999",
        ),
        (
            "min_length: 1",
            "min_length: 2",
            "update body.title.zh.min_length: 2 / 1",
        ),
        (
            "max_length: 64",
            "max_length: 65",
            "update body.title.zh.max_length: 65 / 64",
        ),
        (
            "min_items: 1, ",
            "",
            "update query.tags[].min_items: none / 1",
        ),
        (
            "max_items: 8",
            "max_items: 9",
            "update query.tags[].max_items: 9 / 8",
        ),
        (
            "min: 1, max: 100",
            "min: 1, max: 200",
            "list query.page_size.max: 200 / 100",
        ),
        (
            "      en: string",
            "      en: { type: string, pattern: '^a' }",
            "update body.title.en.pattern: ^a / none",
        ),
        (
            "price: f64",
            "price: { type: f64, max: 3 }",
            "update body.price.max: 3 / none",
        ),
    ] {
        let report = after(BOOK, &[(from, to)]);
        assert_eq!(spots(&report), [expected], "{to}");
    }
}

#[test]
fn a_bound_in_running_text_is_as_good_as_one_in_a_list() {
    let report = after(BOOK, &[("min: 1, max: 5", "min: 1")]);
    assert!(report.is_clean(), "{:?}", spots(&report));
    differs(
        BOOK,
        "min: 1, max: 5",
        "min: 1, max: 6",
        &["update query.weight.max: 6 / none"],
    );
}

#[test]
fn values() {
    differs(
        TYPES,
        "      user_id: Of one company.\n",
        "",
        &["update query.user_id_type.values.user_id: does not have it / `user_id`"],
    );
    differs(
        TYPES,
        "      user_id: Of one company.\n",
        "      user_id: Of one company.\n      person_id: Of a person.\n",
        &["update query.user_id_type.values.person_id: `person_id` / does not have it"],
    );
    differs(
        TYPES,
        "{ doc: Of old times., deprecated: It is gone. }",
        "Of old times.",
        &["update query.user_id_type.values.old_id.deprecated: not deprecated / 已废弃"],
    );
    // The page lists these in running text.
    differs(
        BOOK,
        "      2: lent | It cannot.\n",
        "",
        &["update body.state.values.2: does not have it / `2`"],
    );
    let (spots, _) = with_list_page(|text| {
        let listed = "Where to go on<br>**可选值有**：<br>- `a`: one - `b`: other";
        text.replacen("Where to go on", listed, 1)
    });
    assert_eq!(spots, ["list query.page_token.values: any value / a, b"]);
}

#[test]
fn scopes_and_advice_of_a_field() {
    differs(
        BOOK,
        "scopes: people:phone:read",
        "scopes: people:phone",
        &[
            "update response.book.mobile.scopes: people:phone / people:phone:read",
            "list response.items[].mobile.scopes: people:phone / people:phone:read",
        ],
    );
    differs(
        BOOK,
        "price: f64",
        "price: { type: f64, deprecated: Free now. }",
        &["update body.price.deprecated: Free now. / not deprecated"],
    );
}

#[test]
fn errors() {
    differs(
        BOOK,
        "      - 5002\n",
        "",
        &["update errors.5002: does not have it / 500"],
    );
    differs(
        BOOK,
        "5001: 400",
        "5001: 409",
        &["update errors.5001: 409 / 400"],
    );
    differs(
        BOOK,
        "      - 5002\n",
        "      - 5002\n      - 5003: 400 | Never.\n",
        &["update errors.5003: 400 / does not have it"],
    );
}

#[test]
fn examples() {
    differs(
        UPDATE,
        "\"shelf_id\": \"s_1\"",
        "\"shelf_id\": \"s_2\"",
        &["update example.path.shelf_id: s_2 / s_1"],
    );
    differs(
        UPDATE,
        ", \"weight\": \"3\"",
        "",
        &["update example.query.weight: none / 3"],
    );
    differs(
        UPDATE,
        "en_us",
        "zh_cn",
        &["update example.headers.Locale: zh_cn / en_us"],
    );
    differs(
        UPDATE,
        "\"price\": 1.50",
        "\"price\": 1.55",
        &["update example.body.price: 1.55 / 1.5"],
    );
    differs(
        UPDATE,
        "\"title\": { \"zh\": \"书\" }",
        "\"title\": {}",
        &["update example.response.data.book.title.zh: does not have it / \"书\""],
    );
    differs(
        LIST,
        "[{ \"id\": \"7\" }]",
        "[]",
        &["list example.response.data.items: [] / [{\"id\":\"7\"}]"],
    );
}

#[test]
fn a_declared_deviation_is_counted_and_does_not_fail() {
    for (from, to, reason) in [
        // On the operation, by the spot as the audit names it.
        (
            "    limit: special\n",
            "    limit: 20/s\n    deviates: { limit: Measured. }\n",
            "Measured.",
        ),
        (
            "    response:\n      book: Book\n",
            "      extra: i64\n    deviates: { body.extra: The page forgot it. }\n    response:\n      book: Book\n",
            "The page forgot it.",
        ),
        // On the field, by the aspect.
        (
            "      price: f64\n",
            "      price: { type: f64, max: 3, deviates: { max: Measured. } }\n",
            "Measured.",
        ),
        (
            "      price: f64\n",
            "      price: f64\n      extra: { type: i64, deviates: { added: The page forgot it. } }\n",
            "The page forgot it.",
        ),
        // On the type, by the way inside it.
        (
            "    doc: A part of a book.\n    fields:\n      no: i64!\n",
            "    doc: A part of a book.\n    deviates: { no.required: It need not. }\n    fields:\n      no: i64\n",
            "It need not.",
        ),
        (
            "    doc: A part of a book.\n    fields:\n",
            "    doc: A part of a book.\n    deviates: { size: The page forgot it. }\n    fields:\n      size: i64\n",
            "The page forgot it.",
        ),
        (
            "    doc: Whether a book can be taken.\n    values:\n",
            "    doc: Whether a book can be taken.\n    deviates: { values.3: Seen in answers. }\n    values:\n      3: lost | Nobody knows where it is.\n",
            "Seen in answers.",
        ),
    ] {
        let report = after(BOOK, &[(from, to)]);
        assert_eq!(spots(&report), Vec::<String>::new(), "{to}");
        assert!(report.is_clean());
        let reasons: Vec<_> = report
            .declared
            .iter()
            .map(|one| one.reason.as_deref())
            .collect();
        assert_eq!(reasons, [Some(reason)]);
        assert!(
            report
                .summary()
                .contains("1 declared deviations, 0 known misprints, 0 differences")
        );
    }
}

#[test]
fn a_declared_example_may_differ_in_several_places() {
    let mut specs = specs();
    let update = specs.get_mut(UPDATE).expect("the example");
    *update = update
        .replace("\"msg\": \"ok\"", "\"msg\": \"fine\"")
        .replace("\"7\"", "\"8\"");
    let book = specs.get_mut(BOOK).expect("the resource");
    *book = book.replacen(
        "    summary: Updates a book.\n",
        "    summary: Updates a book.\n    deviates:\n      example.response: A recorded answer.\n      example.path.book_id: The same book.\n",
        1,
    );
    let report = report_of(&specs, &docs(pages()), &covered());
    assert!(report.is_clean(), "{:?}", spots(&report));
    assert_eq!(report.declared.len(), 3);
}

#[test]
fn a_declaration_that_excuses_nothing_is_a_difference() {
    for (from, to, expected) in [
        (
            "    limit: special\n",
            "    limit: special\n    deviates: { limit: Measured. }\n",
            "list deviates.limit: declared: Measured. / does not differ there",
        ),
        (
            "      price: f64\n",
            "      price: { type: f64, deviates: { max: Measured. } }\n",
            "update price deviates.max: declared: Measured. / does not differ there",
        ),
        (
            "    doc: A part of a book.\n",
            "    doc: A part of a book.\n    deviates: { no: Gone. }\n",
            "Part deviates.no: declared: Gone. / does not differ there",
        ),
    ] {
        let report = after(BOOK, &[(from, to)]);
        assert_eq!(spots(&report), [expected], "{to}");
    }
}

#[test]
fn operations_that_one_side_lacks() {
    let whole = report_of(&specs(), &docs(pages()), &Scope::default());
    assert_eq!(whole.missing["library"], ["library.v2.shelf.get"]);
    assert!(!whole.is_clean());
    assert!(
        whole
            .text()
            .contains("library: 1 documented operations and events have no spec")
    );

    let mut specs = specs();
    let text = specs.remove(LIST).expect("the example");
    specs.insert(LIST.replace("list", "all"), text);
    let book = specs.get_mut(BOOK).expect("the resource");
    *book = book.replace("library.v2.book.list", "library.v2.book.all");
    let report = report_of(&specs, &docs(pages()), &covered());
    assert_eq!(
        spots(&report),
        ["all documentation: an operation / is not among the documented operations"]
    );
}

/// The differences and what was not understood, after a page was changed.
fn with_list_page(change: impl Fn(&str) -> String) -> (Vec<String>, Vec<String>) {
    let mut pages = pages();
    let page = pages.get_mut("library-v2/book/list.md").expect("a page");
    *page = change(page);
    let report = report_of(&specs(), &docs(pages), &covered());
    // The other page was read all the same.
    assert!(
        report
            .differences
            .iter()
            .all(|one| one.operation == "library.v2.book.list")
    );
    assert!(report.fields >= 23, "{}", report.summary());
    assert!(!report.is_clean());
    (spots(&report), report.not_understood)
}

#[test]
fn a_page_that_is_none_does_not_keep_the_others_from_being_read() {
    let (found, _) = with_list_page(|_| "# Nothing\n\nTo see.\n".to_owned());
    assert_eq!(
        found,
        ["list documentation: an operation / the page describes no endpoint"]
    );

    let mut pages = pages();
    pages.remove("library-v2/book/list.md");
    let report = report_of(&specs(), &docs(pages), &covered());
    assert_eq!(
        spots(&report),
        ["list documentation: an operation / there is no page library-v2/book/list.md"]
    );
}

#[test]
fn a_changed_column_is_named_with_its_line() {
    let (spots, problems) = with_list_page(|text| {
        text.replacen(
            "| 名称 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n| `page_size`",
            "| 名 | 类型 | 必填 | 描述 |\n| --- | --- | --- | --- |\n| `page_size`",
            1,
        )
    });
    assert_eq!(
        problems,
        [
            "library-v2/book/list.md:31: expected the columns name, type, (required,) description, found `名 | 类型 | 必填 | 描述`"
        ]
    );
    assert!(
        spots
            .iter()
            .any(|spot| spot.starts_with("list query.page_size:")),
        "{spots:?}"
    );
}

#[test]
fn an_example_that_is_not_json_is_named_with_its_line() {
    let (spots, problems) =
        with_list_page(|text| text.replacen("\"msg\": \"ok\"", "\"msg\": ok", 1));
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].starts_with("library-v2/book/list.md:60: the example is not sound JSON"),
        "{problems:?}"
    );
    assert!(spots[0].contains("example.response"), "{spots:?}");
    assert!(
        spots[0].contains("an example that is not JSON"),
        "{spots:?}"
    );
}

#[test]
fn a_list_that_is_broken_is_refused_with_its_line() {
    let broken = Docs::with_list(BTreeMap::new(), "# list\na\tGET\n").expect_err("it is broken");
    assert!(
        broken.to_string().starts_with("2: expected an id"),
        "{broken}"
    );
}

#[test]
fn a_report_is_json_for_machines() {
    let report = after(BOOK, &[("limit: special", "limit: 20/s")]);
    let json = serde_json::to_value(&report).expect("a report is JSON");
    assert_eq!(json["differences"][0]["spot"], "limit");
    assert_eq!(json["differences"][0]["line"], 14);
    assert_eq!(json["operations"], 2);
}

#[test]
fn a_deviation_without_a_reason_is_refused() {
    for (reason, complaint) in [
        ("\"\"", "a deviation has its reason"),
        ("???", "something is still to be written here"),
    ] {
        let mut specs = specs();
        let book = specs.get_mut(BOOK).expect("the resource");
        let declared = format!("limit: 20/s\n    deviates: {{ limit: {reason} }}");
        *book = book.replacen("limit: special", &declared, 1);
        let sources = sources(&specs);
        let refused = feishu_codegen::lower(&sources).expect_err("there is no reason");
        let text = refused.render(&sources);
        assert!(text.contains(complaint), "{text}");
        assert!(text.contains("specs/library/v2/book.yaml:46:"), "{text}");
    }
}

const LOAN: &str = "specs/library/v2/loan.yaml";
const RETURNED: &str = "specs/library/v2/examples/loan.returned_v2.json";
const RETURNED_PAGE: &str = "library-v2/loan/events/returned.md";

/// The audit of the event of the fixtures after a change of a spec, an example or the page.
fn event_after(file: &str, from: &str, to: &str) -> Report {
    let read = |path: &str| std::fs::read_to_string(fixtures().join(path)).expect("a fixture");
    let mut files: BTreeMap<String, String> = ["specs/library/service.yaml", LOAN, RETURNED]
        .map(|path| (path.to_owned(), read(path)))
        .into();
    let page = read(&format!("docs/{RETURNED_PAGE}"));
    files.insert(RETURNED_PAGE.to_owned(), page);
    let text = files.get_mut(file).expect("a fixture");
    assert!(text.contains(from), "{file} has no `{from}`");
    *text = text.replacen(from, to, 1);
    let page = files.remove(RETURNED_PAGE).expect("the page");
    let docs = docs([(RETURNED_PAGE.to_owned(), page)].into());
    report_of(&files, &docs, &covered())
}

#[test]
fn an_event_that_says_what_its_page_says_is_clean() {
    let report = event_after(LOAN, "", "");
    assert_eq!(spots(&report), Vec::<String>::new());
    assert_eq!(
        report.summary(),
        "0 operations, 1 events, 13 fields compared, 13 equal, 0 declared deviations, 0 known misprints, 0 differences"
    );
}

#[test]
fn whatever_differs_about_an_event_is_found() {
    for (file, from, to, expected) in [
        (LOAN, "title: 归还", "title: 还书", "title: 还书 / 归还"),
        (
            LOAN,
            "updated: 2024-07-11",
            "updated: 2024-07-12",
            "updated: 2024-07-12 / 2024-07-11",
        ),
        (
            LOAN,
            "apps: [self_built, store]",
            "apps: store",
            "apps: store / self_built, store",
        ),
        (
            LOAN,
            "scopes: [library:loan, library:loan:readonly]",
            "scopes: library:loan",
            "scopes: library:loan / library:loan, library:loan:readonly",
        ),
        (
            LOAN,
            "    field_scopes: library:reader:readonly\n",
            "",
            "field_scopes: none / library:reader:readonly",
        ),
        (
            RETURNED_PAGE,
            "`Webhook`",
            "`Socket`",
            "push: webhook / socket",
        ),
        (
            RETURNED_PAGE,
            "借阅结束时触发该事件。\n",
            "借阅结束时触发该事件。\n\n> - 先[订阅借阅事件](https://open.larkoffice.com/document/uX/\
             reference/library-v2/loan/subscription)，参见[概述](https://open.larkoffice.com/document/uX).\n",
            "subscribe: none / library.v2.loan.subscription",
        ),
        (
            LOAN,
            "events:\n  library.loan.returned_v2:\n",
            "operations:\n  library.v2.loan.subscription:\n    summary: Subscribes.\n    page: /uX\n    \
             updated: 2024-07-11\n    http: POST /open-apis/library/v2/loans/subscription\n    \
             identity: user\n    limit: special\n    no_example: There is none.\nevents:\n  library.loan.returned_v2:\n    \
             subscribe: library.v2.loan.subscription\n",
            "subscribe: library.v2.loan.subscription / none",
        ),
        (
            RETURNED_PAGE,
            "| `schema` |",
            "| `uuid` |",
            "schema: v2 / v1",
        ),
        (
            RETURNED_PAGE,
            "└ `token` |",
            "└ `secret` |",
            "envelope.header.secret: does not have it / `string`",
        ),
        (
            RETURNED_PAGE,
            "`loan_id` | `string`",
            "`loan_id` | `int`",
            "payload.loan_id.type: `string` / `int`",
        ),
        (
            LOAN,
            "      2: late | It was.\n",
            "      3: late | It was.\n",
            "payload.late.values.2: does not have it / `2`",
        ),
        (
            LOAN,
            ", scopes: library:reader:readonly",
            "",
            "payload.reader.open_id.scopes: none / library:reader:readonly",
        ),
        (
            RETURNED_PAGE,
            "| &nbsp;&nbsp;└ `loan_id` | `string` | 借阅 ID |\n",
            "",
            "payload.loan_id: `string` / does not have it",
        ),
        (
            RETURNED,
            "\"ou_1\"",
            "\"ou_2\"",
            "example.event.reader.open_id: \"ou_2\" / \"ou_1\"",
        ),
    ] {
        let found = spots(&event_after(file, from, to));
        let expected = format!("returned_v2 {expected}");
        assert!(found.contains(&expected), "{expected}: {found:#?}");
    }
}

#[test]
fn a_declared_difference_of_an_event_is_counted_and_one_that_excuses_nothing_fails() {
    let declared =
        "    push: webhook\n    deviates: { example: Another person., title: So it is. }\n";
    let report = event_after(LOAN, "    push: webhook\n", declared);
    assert_eq!(
        spots(&report),
        [
            "returned_v2 deviates.example: declared: Another person. / does not differ there",
            "returned_v2 deviates.title: declared: So it is. / does not differ there",
        ]
    );
    let both = format!(
        "title: 还书\n    page: /uX/reference/library-v2/loan/events/returned\n    updated: 2024-07-11\n    apps: [self_built, store]\n    scopes: [library:loan, library:loan:readonly]\n    field_scopes: library:reader:readonly\n{}",
        declared.replace("example: Another person., ", "")
    );
    let read = std::fs::read_to_string(fixtures().join(LOAN)).expect("a fixture");
    let from = read.find("title:").expect("a title");
    let to = read.find("    payload:").expect("a payload");
    let report = event_after(LOAN, &read[from..to], &both);
    assert_eq!(spots(&report), Vec::<String>::new());
    assert_eq!(report.declared.len(), 1);
}

#[test]
fn an_event_without_a_page_differs_and_a_page_without_a_spec_is_missing() {
    let report = event_after(RETURNED_PAGE, "| 事件类型 |", "| 类型 |");
    assert_eq!(
        spots(&report),
        ["returned_v2 documentation: an event / is on none of the pages"]
    );
    let page = std::fs::read_to_string(fixtures().join("docs").join(RETURNED_PAGE));
    let mut pages = pages();
    pages.insert(RETURNED_PAGE.to_owned(), page.expect("a page"));
    let report = report_of(&specs(), &docs(pages), &Scope::default());
    let missing = &report.missing["library"];
    assert!(
        missing.contains(&"library.loan.returned_v2".to_owned()),
        "{missing:?}"
    );
}
