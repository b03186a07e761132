//! Drafts: what they hold, where they refuse to pass, and that they pass once they are filled.

use std::path::Path;

use feishu_codegen::source::{SourceFile, Sources};
use feishu_codegen_draft::{Draft, Phrases, Sharing, Specs, draft, draft_event, filled, service};
use feishu_codegen_pages::{Docs, Page, Place, read_page};

const SERVICE: &str = "specs/library/service.yaml";
const BOOK: &str = "specs/library/v2/book.yaml";
const TYPES: &str = "specs/library/v2/types.yaml";

/// The pages that the audit is tested on, too.
fn docs() -> Docs {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../audit/tests/fixtures");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("a fixture");
    let pages = ["library-v2/book/update.md", "library-v2/book/list.md"];
    let pages = pages.map(|page| (page.to_owned(), read(&format!("docs/{page}"))));
    Docs::with_list(pages.into(), &read("operations.tsv")).expect("the list is right")
}

fn facts() -> Specs {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../audit/tests/fixtures");
    let text = std::fs::read_to_string(root.join(SERVICE)).expect("a fixture");
    Specs::from([(SERVICE.to_owned(), text)])
}

fn draft_of(id: &str, specs: &Specs) -> Draft {
    draft_with(id, specs, &Sharing::default(), |text| text)
}

/// The draft of a fixture after its page was changed, with the service as it is.
fn draft_after(id: &str, change: impl Fn(String) -> String) -> Draft {
    draft_with(id, &facts(), &Sharing::default(), change)
}

/// The draft of a fixture after its page was changed.
fn draft_with(
    id: &str,
    specs: &Specs,
    sharing: &Sharing,
    change: impl Fn(String) -> String,
) -> Draft {
    let docs = docs();
    let known = docs
        .operations
        .iter()
        .find(|known| known.id == id)
        .expect("a documented operation");
    let text = docs.text(&known.page).expect("a page").to_owned();
    let page = read_page(&known.page, &change(text));
    let siblings = ["update".to_owned(), "list".to_owned()];
    draft(
        &page,
        Some(known),
        &siblings,
        sharing,
        &Phrases::default(),
        specs,
    )
    .expect("a draft")
}

fn sources(specs: &Specs) -> Sources {
    let files = specs.iter().map(|(path, text)| SourceFile {
        path: path.clone(),
        text: text.clone(),
    });
    Sources::new(files.collect())
}

fn page(file: &str, text: &str) -> Page {
    read_page(file, text)
}

#[test]
fn a_draft_holds_every_fact_of_its_page() {
    insta::assert_snapshot!(draft_of("library.v2.book.update", &facts()).fragment());
}

#[test]
fn a_draft_has_the_example_of_its_page_as_it_is_spelled() {
    let draft = draft_of("library.v2.book.update", &facts());
    insta::assert_snapshot!(draft.example.expect("an example"));
}

#[test]
fn a_draft_names_the_types_that_all_services_share() {
    let mut specs = facts();
    let word = "types:\n  UserIdType:\n    doc: Kinds.\n    values:\n      open_id: a\n      user_id: b\n      old_id: c\n";
    specs.insert("specs/types.yaml".to_owned(), word.to_owned());
    let text = draft_of("library.v2.book.update", &specs).fragment();
    assert!(text.contains("user_id_type: { type: UserIdType,"), "{text}");
    assert!(!text.contains("  UserIdType:"), "{text}");
}

#[test]
fn pages_of_other_layouts_are_drafted() {
    let text = include_str!("../../tests/fixtures/endpoint.md");
    let page = page("endpoint.md", text);
    let draft = draft(
        &page,
        None,
        &[],
        &Sharing::default(),
        &Phrases::default(),
        &Specs::new(),
    )
    .expect("a draft");
    assert_eq!(draft.id, "library.v2.shelf.book.patch");
    insta::assert_snapshot!(draft.fragment());
}

#[test]
fn a_mark_and_a_quote_are_refused() {
    let mut specs = facts();
    let draft = draft_of("library.v2.book.list", &specs);
    draft.add_to(&mut specs).expect("there is a place for it");
    let marks: usize = specs.values().map(|text| text.matches("???").count()).sum();
    assert!(marks > 0);
    let text = match feishu_codegen::lower(&sources(&specs)) {
        Ok(_) => panic!("the marks passed"),
        Err(found) => found.render(&sources(&specs)),
    };
    assert!(
        text.contains("something is still to be written here"),
        "{text}"
    );
    assert!(text.contains("specs/library/v2/book.yaml:2:10"), "{text}");

    let mut specs = filled(&specs);
    let book = specs.get_mut(BOOK).expect("the resource");
    *book = book.replacen(
        "summary: words_1",
        "summary: words_1  #? Words of the page.",
        1,
    );
    let text = match feishu_codegen::lower(&sources(&specs)) {
        Ok(_) => panic!("the quote passed"),
        Err(found) => found.render(&sources(&specs)),
    };
    assert!(
        text.contains("a quote of the official page is left over"),
        "{text}"
    );
}

#[test]
fn types_that_the_file_or_its_neighbours_have_are_named_and_not_repeated() {
    let mut specs = facts();
    specs.insert(
        TYPES.to_owned(),
        "types:\n  IdKind:\n    doc: Kinds.\n    values:\n      open_id: a\n      user_id: b\n      old_id: c\n".to_owned(),
    );
    specs.insert(
        BOOK.to_owned(),
        "summary: Books.\ntypes:\n  Title:\n    doc: Names.\n    fields:\n      zh: string\n      en: string\n"
            .to_owned(),
    );
    let draft = draft_of("library.v2.book.update", &specs);
    let text = draft.fragment();
    assert!(
        text.contains("user_id_type: { type: IdKind, default: open_id }"),
        "{text}"
    );
    assert!(!text.contains("UserIdType"), "{text}");
    // The request's names have rules of their own, those of the answer are told apart by them.
    draft.add_to(&mut specs).expect("there is a place for it");
    let next = draft_of("library.v2.book.list", &specs).fragment();
    assert!(next.contains("items: Book[]"), "{next}");
    assert!(!next.contains("types:"), "{next}");
}

#[test]
fn types_of_one_name_that_differ_are_told_apart() {
    let change = |text: String| {
        let row = "| &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;└ `en` | `string` | English |";
        text.replacen(row, "", 1).replacen(
            "\n\n| &nbsp;&nbsp;&nbsp;&nbsp;└ `mobile`",
            "\n| &nbsp;&nbsp;&nbsp;&nbsp;└ `mobile`",
            1,
        )
    };
    let draft = draft_after("library.v2.book.update", change);
    let text = draft.fragment();
    assert!(text.contains("      title: I18n!"), "{text}");
    assert!(text.contains("      title: BookI18n"), "{text}");
    assert!(text.contains("\n  BookI18n:\n"), "{text}");
}

#[test]
fn a_password_is_a_secret() {
    let change = |text: String| text.replacen("| `weight` |", "| `password` |", 1);
    let draft = draft_after("library.v2.book.update", change);
    let text = draft.fragment();
    assert!(text.contains("      password: secret"), "{text}");
}

#[test]
fn a_type_that_holds_itself_is_written_once() {
    let text = draft_of("library.v2.book.update", &facts()).fragment();
    assert!(text.contains("      parts: Part[]\n"), "{text}");
    assert_eq!(text.matches("\n  Part:\n").count(), 1);
}

#[test]
fn types_that_several_resources_document_go_to_the_shared_file() {
    let docs = docs();
    let pages: Vec<Page> = docs.operations[..2]
        .iter()
        .map(|known| docs.page(&known.page).expect("a page"))
        .collect();
    let places = ["library.v2.book.update", "library.v2.shelf.list"]
        .map(|id| Place::of(id, "library-v2/x.md").expect("a place"));
    let sharing = Sharing::of(pages.iter().zip(places));
    let mut specs = facts();
    let draft = draft_with("library.v2.book.update", &specs, &sharing, |text| text);
    let changed = draft.add_to(&mut specs).expect("there is a place for it");
    assert!(changed.contains(&TYPES.to_owned()));
    assert!(specs[TYPES].contains("\n  I18n:\n"), "{}", specs[TYPES]);
    assert!(specs[TYPES].contains("\n  Book:\n"), "{}", specs[TYPES]);
    assert!(!specs[BOOK].contains("\n  I18n:\n"), "{}", specs[BOOK]);
}

#[test]
fn operations_and_types_are_added_to_their_sections() {
    let mut specs = facts();
    for id in ["library.v2.book.update", "library.v2.book.list"] {
        let draft = draft_of(id, &specs);
        draft.add_to(&mut specs).expect("there is a place for it");
        let again = draft.add_to(&mut specs).expect_err("it is there already");
        assert_eq!(again.to_string(), format!("{BOOK} has `{id}` already"));
    }
    let tops: Vec<&str> = specs[BOOK]
        .lines()
        .filter(|line| !line.starts_with([' ', '#']) && !line.is_empty())
        .collect();
    assert_eq!(
        tops,
        ["summary: ???  #? Words.", "operations:", "types:"]
            .map(|line| { line.split("  #?").next().unwrap_or_default() })
    );
    let text = &specs[BOOK];
    let list = text
        .find("  library.v2.book.list:")
        .expect("the second operation");
    assert!(list < text.find("\ntypes:").expect("the types"));
}

#[test]
fn errors_of_the_service_are_named_by_their_codes() {
    let list = draft_of("library.v2.book.list", &facts()).fragment();
    assert!(list.contains("    errors: [5002]\n"), "{list}");
    let other_status = |text: String| text.replacen("| 500 | 5002", "| 409 | 5002", 1);
    let list = draft_after("library.v2.book.list", other_status);
    let text = list.fragment();
    assert!(
        text.contains("      - 5002: 409 | ???  #? inner fault\n"),
        "{text}"
    );
}

#[test]
fn what_can_be_done_again_is_seen() {
    let with = |name: &str, change: fn(String) -> String| {
        let draft = draft_after(name, change);
        draft.fragment()
    };
    let key = with("library.v2.book.update", |text| {
        text.replacen("| `weight` |", "| `idempotency_key` |", 1)
    });
    assert!(
        key.contains("retry: { key: idempotency_key, fill: true }"),
        "{key}"
    );
    let read = with("library.v2.book.list", |text| {
        text.replacen("| GET |", "| POST |", 1)
    });
    assert!(read.contains("    retry: safe  #? "), "{read}");
    let get = with("library.v2.book.list", |text| text);
    assert!(!get.contains("retry:"), "{get}");
}

#[test]
fn times_are_seen_where_the_examples_agree() {
    for (described, shown, expected) in [
        ("毫秒时间戳", "1700000000000", "unix_ms as string"),
        ("秒级时间戳", "1700000000", "unix_s as string"),
        ("时间戳", "1700000000", "unix_s as string"),
        // Ten digits are no milliseconds of our days: the page contradicts itself, and a person
        // has to say so.
        (
            "毫秒时间戳",
            "1700000000",
            "{ type: string, deviates: { time: ??? }, doc: ??? }  #? 借出时间，毫秒时间戳 – the page \
             says milliseconds and shows 1700000000",
        ),
        (
            "毫秒时间戳，「-」 until now",
            "1700000000000",
            "unix_ms as string",
        ),
        ("毫秒时间戳", "soon", "string"),
        ("RFC3339", "2023-11-15T00:00:00+08:00", "rfc3339"),
        ("RFC3339", "yesterday", "string"),
        ("日期", "2023-11-15", "date"),
        ("日期", "2023/11/15", "string"),
        // The name is that of a time, and the number is one of our days.
        ("words", "1700000000000", "unix_ms as string"),
        ("words", "17", "string"),
    ] {
        let change = |text: String| {
            text.replacen("毫秒时间戳", described, 1).replacen(
                "1700000000000\",",
                &format!("{shown}\","),
                1,
            )
        };
        let draft = draft_after("library.v2.book.update", change);
        let text = draft.fragment();
        let line = text
            .lines()
            .find_map(|line| line.trim().strip_prefix("lent_at: "));
        let drafted = line.expect("the field").split(" | ").next();
        assert_eq!(drafted, Some(expected), "{described}, {shown}");
    }
}

#[test]
fn a_page_that_is_no_endpoint_is_refused_with_its_name() {
    let guide = page("guide.md", include_str!("../../tests/fixtures/guide.md"));
    let refused = draft(
        &guide,
        None,
        &[],
        &Sharing::default(),
        &Phrases::default(),
        &Specs::new(),
    )
    .expect_err("a guide is no endpoint");
    assert!(
        refused
            .to_string()
            .starts_with("guide.md:1: this page describes no endpoint")
    );
    let text = "# X\n\n## 请求\n\n### 请求头\n\n## 响应\n";
    let refused = draft(
        &page("x.md", text),
        None,
        &[],
        &Sharing::default(),
        &Phrases::default(),
        &Specs::new(),
    )
    .expect_err("there is no address");
    assert!(
        refused
            .to_string()
            .starts_with("x.md:3: this page has no method"),
        "{refused}"
    );
}

#[test]
fn an_operation_without_an_id_is_marked_and_has_no_place() {
    let text = include_str!("../../tests/fixtures/endpoint.md").replace("library-v2/", "");
    let draft = draft(
        &page("x.md", &text),
        None,
        &[],
        &Sharing::default(),
        &Phrases::default(),
        &Specs::new(),
    )
    .expect("a draft");
    assert!(
        draft.fragment().contains("  library.v2.???.???:\n"),
        "{}",
        draft.fragment()
    );
    let refused = draft
        .add_to(&mut Specs::new())
        .expect_err("there is no place");
    assert!(refused.to_string().contains("the official id is not known"));
}

#[test]
fn what_a_part_of_the_request_cannot_hold_is_text_with_a_question() {
    let text = draft_after("library.v2.book.list", |text| {
        text.replacen(
            "| `page_size` | `string` |",
            "| `page_size` | `object` |",
            1,
        )
    })
    .fragment();
    let line = text.lines().find(|line| line.contains("page_size:"));
    let line = line.expect("the field");
    assert!(line.contains("type: string"), "{line}");
    assert!(line.contains("deviates: { type: ??? }"), "{line}");
    assert!(line.contains("a query holds no objects"), "{line}");
}

#[test]
fn an_app_that_calls_for_no_tenant_is_a_question() {
    let text = draft_after("library.v2.book.list", |text| {
        text.replace("user_access_token", "app_access_token")
    })
    .fragment();
    assert!(text.contains("    identity: tenant\n"), "{text}");
    assert!(text.contains("      identity: ???  #? "), "{text}");
}

/// The pages of the fixtures as a folder without a list.
fn found() -> Docs {
    let docs = docs();
    let texts = docs.names().map(|name| {
        let text = docs.text(name).expect("a page");
        (name.to_owned(), text.to_owned())
    });
    Docs::of_pages(texts.collect())
}

#[test]
fn operations_are_found_in_the_pages_themselves() {
    let found = found();
    let ids: Vec<&str> = found.operations.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["library.v2.book.list", "library.v2.book.update"]);
    let moved = found.text("library-v2/book/list.md").expect("a page");
    let moved = moved.replace("library-v2/book/list", "server-docs/a/b");
    let docs = Docs::of_pages([("x.md".to_owned(), moved)].into());
    assert_eq!(docs.operations[0].id, "library.v2.books.get");
    assert!(!docs.operations[0].id_given);
}

#[test]
fn a_service_is_drafted_whole_and_passes_once_its_marks_are_filled() {
    let drafted = service("library", &found(), &Phrases::default(), &Specs::new())
        .unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(drafted.operations, 2);
    assert_eq!(drafted.left, Vec::<String>::new());
    assert!(drafted.files.contains_key(SERVICE));
    let marks: usize = drafted
        .files
        .values()
        .map(|text| text.matches("???").count())
        .sum();
    assert_eq!(drafted.marks, marks);
    let sources = sources(&filled(&drafted.files));
    if let Err(found) = feishu_codegen::lower(&sources) {
        panic!("{}", found.render(&sources));
    }
    let refused = service("moon", &found(), &Phrases::default(), &Specs::new());
    let refused = refused
        .expect_err("the pages are another service's")
        .to_string();
    assert!(refused.contains("does not belong to `moon`"), "{refused}");
}

#[test]
fn phrases_that_the_specs_have_words_for_are_filled_in() {
    let whole = service("library", &found(), &Phrases::default(), &Specs::new()).expect("a draft");
    let sources = sources(&filled(&whole.files));
    let services = feishu_codegen::lower(&sources).expect("the specs are right");
    let phrases = Phrases::of(&services, &docs());
    let again = service("library", &found(), &phrases, &Specs::new()).expect("a draft");
    assert!(
        again.marks < whole.marks / 2,
        "{} marks of {}",
        again.marks,
        whole.marks
    );
    let sources = self::sources(&filled(&again.files));
    assert!(feishu_codegen::lower(&sources).is_ok());
}

#[test]
fn an_example_that_its_fields_do_not_allow_is_mended_with_a_question() {
    let docs = found();
    let mut texts: std::collections::BTreeMap<String, String> = docs
        .names()
        .map(|name| (name.to_owned(), docs.text(name).expect("a page").to_owned()))
        .collect();
    let page = texts.get_mut("library-v2/book/list.md").expect("a page");
    *page = page.replacen(
        "\"has_more\":",
        "\"stranger\": {\"a\": [1]},\n        \"has_more\":",
        1,
    );
    assert!(page.contains("stranger"), "{page}");
    let docs = Docs::of_pages(texts);
    let drafted = service("library", &docs, &Phrases::default(), &Specs::new()).expect("a draft");
    let book = &drafted.files[BOOK];
    assert!(book.contains("      example.response: ???  #? "), "{book}");
    let example = &drafted.files["specs/library/v2/examples/book.list.json"];
    assert!(!example.contains("stranger"), "{example}");
    let sources = sources(&filled(&drafted.files));
    assert!(feishu_codegen::lower(&sources).is_ok());
}

#[test]
fn errors_that_the_resource_has_for_all_are_not_repeated() {
    let mut specs = facts();
    specs.insert(
        BOOK.to_owned(),
        "summary: Books.\nerrors: [5002]\n".to_owned(),
    );
    let text = draft_of("library.v2.book.list", &specs).fragment();
    assert!(!text.contains("5002"), "{text}");
}

/// The page of an event that the audit is tested on, too.
fn event_docs(change: impl Fn(String) -> String) -> Docs {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../audit/tests/fixtures");
    let page = "library-v2/loan/events/returned.md";
    let text = std::fs::read_to_string(root.join("docs").join(page)).expect("a page");
    Docs::of_pages([(page.to_owned(), change(text))].into())
}

fn event_draft(docs: &Docs) -> Draft {
    let known = &docs.events[0];
    let page = docs.page(&known.page).expect("a page");
    let phrases = Phrases::default();
    draft_event(&page, known, &[], &Sharing::default(), &phrases, &facts()).expect("a draft")
}

#[test]
fn a_draft_of_an_event_holds_every_fact_of_its_page() {
    let draft = event_draft(&event_docs(|text| text));
    insta::assert_snapshot!(draft.fragment());
    assert!(draft.example.expect("an example").contains("\"ou_1\""));
}

#[test]
fn an_event_of_the_first_schema_is_told_by_what_is_around_its_payload() {
    let docs = event_docs(|text| {
        text.replace("library.loan.returned_v2", "loan_returned")
            .replace("| `schema` |", "| `uuid` |")
    });
    let draft = event_draft(&docs);
    let place = draft.place.as_ref().expect("a place");
    assert_eq!(place.file(), "specs/library/v2/loan.yaml");
    let fragment = draft.fragment();
    assert!(fragment.contains("  loan_returned:\n"), "{fragment}");
    assert!(fragment.contains("    schema: v1\n"), "{fragment}");
}

#[test]
fn an_event_is_subscribed_to_by_the_operation_that_its_page_names() {
    let docs = event_docs(|text| {
        let link = "https://open.larkoffice.com/document/uX/reference/library-v2/loan/subscription";
        text.replace(
            "借阅结束时触发该事件。",
            &format!("借阅结束时触发该事件。需先[订阅]({link})。"),
        )
    });
    let fragment = event_draft(&docs).fragment();
    assert!(
        fragment.contains("    subscribe: library.v2.loan.subscription\n"),
        "{fragment}"
    );
}

#[test]
fn events_stand_between_operations_and_types() {
    let draft = event_draft(&event_docs(|text| text));
    let mut specs = facts();
    let file = draft.place.as_ref().expect("a place").file();
    let before = "summary: Loans.\noperations:\n  library.v2.loan.get:\n    summary: Gets.\n\ntypes:\n  A:\n    doc: A.\n";
    specs.insert(file.clone(), before.to_owned());
    draft.add_to(&mut specs).expect("there is a place for it");
    let text = &specs[&file];
    let at = |word: &str| text.find(word).unwrap_or_else(|| panic!("{word}: {text}"));
    assert!(at("operations:") < at("events:") && at("events:") < at("types:"));
    assert!(at("types:") < at("  Reader"), "{text}");
    let refused = draft.add_to(&mut specs).expect_err("it is there already");
    assert!(
        refused
            .to_string()
            .contains("has `library.loan.returned_v2` already")
    );
}

#[test]
fn events_of_a_service_that_is_drafted_whole_pass_once_their_marks_are_filled() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../audit/tests/fixtures/docs");
    let pages = [
        "library-v2/book/list.md",
        "library-v2/loan/events/returned.md",
    ];
    let pages = pages.map(|page| {
        let text = std::fs::read_to_string(root.join(page)).expect("a page");
        (page.to_owned(), text)
    });
    let docs = Docs::of_pages(pages.into());
    let drafted = service("library", &docs, &Phrases::default(), &Specs::new()).expect("a draft");
    assert_eq!((drafted.operations, drafted.events), (1, 1));
    assert_eq!(drafted.left, Vec::<String>::new());
    let specs = filled(&drafted.files);
    let sources = sources(&specs);
    let services = feishu_codegen::lower(&sources)
        .unwrap_or_else(|found| panic!("{}", found.render(&sources)));
    assert_eq!(services[0].events().count(), 1);
}

/// The service whose pages were changed, drafted whole; once its marks are filled it passes.
fn whole_after(change: impl Fn(&str, String) -> String) -> Specs {
    let docs = found();
    let texts = docs.names().map(|name| {
        let text = docs.text(name).expect("a page").to_owned();
        (name.to_owned(), change(name, text))
    });
    let docs = Docs::of_pages(texts.collect());
    let drafted = service("library", &docs, &Phrases::default(), &Specs::new()).expect("a draft");
    assert_eq!(drafted.left, Vec::<String>::new());
    let sources = sources(&filled(&drafted.files));
    if let Err(found) = feishu_codegen::lower(&sources) {
        panic!("{}", found.render(&sources));
    }
    drafted.files
}

/// A change of the page of one operation, which has to have what is changed.
fn on<'a>(page: &'a str, from: &'a str, to: &'a str) -> impl Fn(&str, String) -> String + 'a {
    move |name, text| {
        if !name.ends_with(page) {
            return text;
        }
        assert!(text.contains(from), "{from}: {text}");
        text.replacen(from, to, 1)
    }
}

const LIST_EXAMPLE: &str = "specs/library/v2/examples/book.list.json";

#[test]
fn a_value_of_another_type_goes_and_the_marks_of_the_example_stay() {
    let specs = whole_after(|name, text| {
        let text = on("list.md", "[{\"id\": \"7\"}]", "\"none\"")(name, text);
        let asked = "| `page_token` | `string` | 是 | Where to go on |";
        on(
            "list.md",
            "| `page_token` | `string` | 否 | Where to go on<br>**示例值**：x |",
            asked,
        )(name, text)
    });
    let example = &specs[LIST_EXAMPLE];
    assert!(!example.contains("none"), "{example}");
    assert!(example.contains("\"page_token\": \"???\""), "{example}");
    assert!(!example.contains("words_"), "{example}");
    assert!(specs[BOOK].contains("      example.response: ???  #? "));
}

#[test]
fn an_example_without_its_envelope_is_left_out_with_a_question() {
    let specs = whole_after(on(
        "list.md",
        "{\n    \"code\": 0,\n    \"msg\": \"ok\",\n    \"data\": {\"items\": [{\"id\": \"7\"}], \"has_more\": false, \
         \"page_token\": \"\"}\n}",
        "{\"items\": [{\"id\": \"7\"}]}",
    ));
    assert!(!specs.contains_key(LIST_EXAMPLE), "{}", specs[LIST_EXAMPLE]);
    assert!(
        specs[BOOK].contains("    no_example: ???  #? "),
        "{}",
        specs[BOOK]
    );
}

#[test]
fn a_file_in_an_answer_or_in_json_is_text_with_a_question() {
    for (from, to) in [
        ("`mobile` | `string` |", "`mobile` | `file` |"),
        ("| `price` | `number(float)` |", "| `price` | `file` |"),
    ] {
        let text = whole_after(on("update.md", from, to)).remove(BOOK);
        let text = text.expect("the resource");
        let line = text
            .lines()
            .find(|line| line.contains("a file outside of a multipart body"));
        let line = line.unwrap_or_else(|| panic!("{text}"));
        assert!(line.contains("type: string"), "{line}");
        assert!(line.contains("type: ???"), "{line}");
    }
}

#[test]
fn a_pattern_that_cannot_be_checked_is_a_question() {
    // Cut off in the middle, and with what the engine lacks.
    for pattern in ["^[0-9a-", "^(?!a)b$", "^([a-z]+){1"] {
        let rule = format!("Words<br>**数据校验规则**：<br>- 正则校验：`{pattern}` |");
        let text =
            whole_after(on("list.md", "Where to go on<br>**示例值**：x |", &rule)).remove(BOOK);
        let text = text.expect("the resource");
        assert!(text.contains("deviates: { pattern: ??? }"), "{text}");
        assert!(
            text.contains(&format!("`{pattern}` is no expression")),
            "{text}"
        );
    }
}

#[test]
fn an_error_of_which_a_page_says_something_else_has_words_of_its_own() {
    let other = |text: &str| text.replacen("inner fault", "the shelf fell", 1);
    let specs = whole_after(|name, text| match name.ends_with("list.md") {
        true => other(&text),
        false => text,
    });
    // No two pages say the same, so that the service says nothing for them.
    assert!(!specs[SERVICE].contains("5002"), "{}", specs[SERVICE]);
    let book = &specs[BOOK];
    for said in ["inner fault", "the shelf fell"] {
        assert!(
            book.contains(&format!("      - 5002: 500 | ???  #? {said}\n")),
            "{book}"
        );
    }
    let same = whole_after(|_, text| text);
    assert!(same[SERVICE].contains("  5002: 500 | ???  #? inner fault\n"));
    assert!(!same[BOOK].contains("inner fault"), "{}", same[BOOK]);
}

#[test]
fn keys_are_seen_by_what_pages_say_of_them_and_by_their_names() {
    for (name, said) in [
        ("request_id", "幂等校验"),
        ("request_id", "用于去重"),
        ("request_id", "避免重复创建"),
        ("uuid", "words"),
        ("client_token", "words"),
    ] {
        let to = format!("| `{name}` | `string` | 否 | {said} |\n| `state` |");
        let text = draft_after("library.v2.book.update", |text| {
            text.replacen("| `state` |", &to, 1)
        });
        let text = text.fragment();
        let retry = format!("    retry: {{ key: {name} }}  #? {said} – is it by this");
        assert!(text.contains(&retry), "{text}");
    }
}

#[test]
fn the_page_of_what_is_not_to_be_used_asks_for_the_reason() {
    let asked = "    deprecated: ???  #? Lists the books of the caller.\n";
    let text = draft_of("library.v2.book.list", &facts()).fragment();
    assert!(!text.contains("deprecated:"), "{text}");
    let title = |text: String| text.replace("List books", "List books（已废弃）");
    let text = draft_after("library.v2.book.list", title).fragment();
    assert!(text.contains(asked), "{text}");
    let docs = event_docs(|text| text.replace("归还", "归还（不推荐使用）"));
    let text = event_draft(&docs).fragment();
    assert!(
        text.contains("    deprecated: ???  #? 借阅结束时触发该事件。\n"),
        "{text}"
    );
    assert!(
        !event_draft(&event_docs(|text| text))
            .fragment()
            .contains("deprecated:")
    );
}

#[test]
fn what_the_readme_in_chinese_and_the_front_page_need_is_asked_for() {
    let specs = whole_after(|_, text| text);
    let facts = &specs[SERVICE];
    assert!(facts.contains("\nguide: ???  #? "), "{facts}");
    assert!(
        facts.contains("\nchinese:\n  title: ???\n  summary: ???\n"),
        "{facts}"
    );
}
