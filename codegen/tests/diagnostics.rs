//! Every mistake that a spec can hold, and how it is said.

mod support;

use feishu_codegen::lower;

const SERVICE: &str = "service: moon\ntitle: Moon\nsummary: Tides.\nerrors:\n  7: 400 | Wrong\n";

/// An operation with the given lines after its facts.
fn operation(lines: &str) -> String {
    format!(
        "operations:\n  moon.v1.tide.list:\n    summary: Lists tides.\n    page: /moon/tide/list\n    \
         updated: 2024-01-01\n    http: GET /open-apis/moon/v1/tides\n    identity: tenant\n    \
         no_example: It is a test.\n{lines}"
    )
}

/// An event with the given lines after its facts.
fn event(lines: &str) -> String {
    format!(
        "events:\n  moon.tide.turned_v1:\n    summary: The tide turned.\n    page: /moon/tide/turned\n    \
         updated: 2024-01-01\n    push: webhook\n    payload:\n      at: unix_ms\n    \
         no_example: It is a test.\n{lines}"
    )
}

/// Objects and an enumeration.
const OBJECTS: &str = "types:\n  Tide:\n    doc: A tide.\n    fields: { at: rfc3339, height: i64 }\n  \
     Moon:\n    doc: A moon.\n    fields: { at: rfc3339 }\n  \
     Ebb:\n    doc: An ebb.\n    fields: { name: string }\n  \
     Phase:\n    doc: A phase.\n    values: { new: New. }\n";

/// What is said of an event with this example.
fn said_of_example(json: &str) -> String {
    said(&[
        ("specs/moon/service.yaml", SERVICE),
        (
            "specs/moon/v1/tide.yaml",
            &event("").replace("    no_example: It is a test.\n", ""),
        ),
        ("specs/moon/v1/examples/tide.turned_v1.json", json),
    ])
}

/// What is said of these files.
fn said(files: &[(&str, &str)]) -> String {
    let sources = support::specs(files);
    match lower(&sources) {
        Ok(_) => "nothing is wrong".to_owned(),
        Err(found) => found.render(&sources),
    }
}

/// What is said of a resource's file.
fn said_of(resource: &str) -> String {
    said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/tide.yaml", resource),
    ])
}

macro_rules! diagnostics {
    ($($name:ident => $said:expr;)*) => {$(
        #[test]
        fn $name() {
            let said: String = $said;
            assert!(said.contains("error"), "nothing was found: {said}");
            insta::assert_snapshot!(said);
        }
    )*};
}

diagnostics! {
    title_in_other_words => said_of(&format!("title: 潮汐\n{}", operation("    title: 获取月相列表\n")));
    title_without_titles => said_of(&format!("title: 潮汐\n{}", operation("")));
    mention_that_leads_nowhere => said_of(&operation("    details: As `moon.v1.tide.lst`, unlike `moon.v2.sun.rise` and `moon.tide.risen_v1`.\n"));
    unknown_key => said_of(&operation("    sumary: twice\n"));
    unknown_key_unlike_any => said_of(&operation("    colour: blue\n"));
    duplicate_key => said_of(&operation("    summary: Lists them again.\n"));
    missing_key => said_of("operations:\n  moon.v1.tide.list:\n    summary: Lists tides.\n");
    event_of_another_resource => said_of(&event("").replace("moon.tide.", "moon.ebb."));
    event_of_another_version => said_of(&event("").replace("turned_v1", "turned_v2"));
    event_without_dots => said_of(&event("").replace("moon.tide.turned_v1", "tide_turned"));
    event_of_the_first_schema_with_dots => said_of(&event("    schema: v1\n"));
    event_of_no_schema => said_of(&event("    schema: v3\n"));
    event_by_another_way => said_of(&event("").replace("push: webhook", "push: web_hook"));
    event_without_payload => said_of(&event("").replace("    payload:\n      at: unix_ms\n", ""));
    event_with_a_required_field => said_of(&event("").replace("at: unix_ms", "at: unix_ms!"));
    event_with_a_file => said_of(&event("").replace("at: unix_ms", "at: file"));
    event_named_like_a_type => said_of(&event("types:\n  TideTurned:\n    doc: A turn.\n    values: { low: Low. }\n").replace("at: unix_ms", "at: TideTurned"));
    event_named_like_the_handle => said_of(&event("").replace("turned_v1", "resource_v1"));
    event_subscribed_to_by_nothing => said_of(&format!("{}{}", operation(""), event("    subscribe: moon.v1.tide.lists\n")));
    event_subscribed_to_by_nothing_alike => said_of(&event("    subscribe: sun.v1.ray.get\n"));
    event_without_example => said_of(&event("").replace("    no_example: It is a test.\n", ""));
    event_that_differs_without_a_reason => said_of(&event("    deviates: { scopes: \"\" }\n"));
    events_of_one_name => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/tide.yaml", &event("").replace("moon.tide.turned_v1", "tide_turned").replace("push:", "schema: v1\n    push:")),
        ("specs/moon/v1/ebb.yaml", &event("").replace("moon.tide.turned_v1", "tide_turned").replace("push:", "schema: v1\n    push:")),
    ]);
    events_among_types => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/types.yaml", &event("")),
    ]);
    example_of_another_event => said_of_example(r#"{ "schema": "2.0", "header": { "event_type": "moon.tide.ebbed_v1" }, "event": { "at": 1 } }"#);
    example_of_an_event_without_its_payload => said_of_example(r#"{ "header": { "event_type": "moon.tide.turned_v1" } }"#);
    example_of_an_event_with_more => said_of_example(r#"{ "uuid": "1", "header": { "event_type": "moon.tide.turned_v1" }, "event": { "att": 1 } }"#);
    example_of_an_event_of_the_wrong_type => said_of_example(r#"{ "header": { "event_type": "moon.tide.turned_v1" }, "event": { "at": "1" } }"#);
    unknown_type => said_of(&operation("    query:\n      at: sting\n"));
    unknown_type_unlike_any => said_of(&operation("    query:\n      at: 12px\n"));
    fields_of_no_object => said_of(&operation("    query:\n      ..: Phase\n      a: string\n    headers:\n      ..: string\ntypes:\n  Phase:\n    doc: A phase.\n    values: { new: Dark. }\n"));
    fields_of_a_type_that_is_not_there => said_of(&operation("    query:\n      ..: Tyde\ntypes:\n  Tide:\n    doc: A tide.\n    fields: { at: string }\n"));
    fields_of_themselves => said_of("types:\n  Tide:\n    doc: A tide.\n    fields:\n      ..: Ebb\n  Ebb:\n    doc: An ebb.\n    fields:\n      ..: Tide\n");
    undefined_type => said_of(&operation("    query:\n      at: Tyde\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      high: High.\n"));
    unknown_carrier => said_of(&operation("    query:\n      at: i64 as text\n"));
    carrier_of_the_wrong_type => said_of(&operation("    query:\n      at: string as string\n"));
    times_in_a_map => said_of(&operation("    response:\n      at: map<unix_ms>\n"));
    number_carrier_of_the_wrong_type => said_of(&operation("    query:\n      at: i64 as number\n"));
    path_parameter_missing => said_of(&operation("").replace("/tides", "/tides/:tide_id"));
    path_parameter_unused => said_of(&operation("    path: { tide_id: string }\n"));
    path_parameter_of_a_list => said_of(&operation("    path: { tide_id: \"string[]\" }\n").replace("/tides", "/tides/:tide_id"));
    object_in_a_query => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    fields:\n      at: string\n"));
    map_in_a_query => said_of(&operation("    query:\n      at: map<string>\n"));
    file_in_json => said_of(&operation("    body:\n      at: file\n").replace("GET", "POST"));
    answer_of_no_type => said_of(&operation("    response: Tyde\n"));
    answer_in_lower_case => said_of(&operation("    response: tide\n"));
    answer_of_an_enum => said_of(&operation("    response: Phase\ntypes:\n  Phase:\n    doc: A phase.\n    values: { new: Dark. }\n"));
    pages_of_a_shared_answer => said_of(&operation("    query:\n      page_token: string\n    response: Tide\n    pages: items\ntypes:\n  Tide:\n    doc: A tide.\n    fields: { items: \"string[]\", page_token: string }\n"));
    required_in_an_answer => said_of(&operation("    response:\n      at: string!\n"));
    two_bodies => said_of(&operation("    body:\n      a: string\n    multipart:\n      b: file\n").replace("GET", "POST"));
    enum_value_twice => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      high: High.\n      high: Higher.\n"));
    enum_values_alike_in_rust => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      high-tide: High.\n      highTide: Higher.\n"));
    enum_value_without_a_name => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      1: High.\n      2: low | Low.\n"));
    enum_value_in_another_script => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      潮: High.\n"));
    enum_value_that_is_taken => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      unrecognized: Strange.\n"));
    enum_of_numbers_and_strings => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      1: one | High.\n      low: Low.\n"));
    enum_without_values => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values: {}\n"));
    enum_with_rules => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    rules: []\n    values:\n      low: Low.\n"));
    neither_object_nor_enum => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n"));
    rule_of_the_wrong_type => said_of(&operation("    query:\n      at: { type: bool, max: 3 }\n      by: { type: i64, max_length: 3 }\n      to: { type: string, max_items: 3 }\n      of: { type: \"i64[]\", pattern: x }\n"));
    rule_that_admits_nothing => said_of(&operation("    query:\n      at: { type: i64, min: 9, max: 3 }\n"));
    rule_that_is_negative => said_of(&operation("    query:\n      at: { type: string, max_length: -3 }\n"));
    pattern_that_is_none => said_of(&operation("    query:\n      at: { type: string, pattern: \"[a-\" }\n"));
    default_of_the_wrong_type => said_of(&operation("    query:\n      at: { type: i64, default: ten }\n"));
    default_beyond_the_bounds => said_of(&operation("    query:\n      at: { type: i64, default: 1000, max: 100 }\n"));
    group_rule_of_a_stranger => said_of(&operation("    query:\n      at: string\n      by: string\n    rules:\n      - any_of: [at, bye]\n"));
    group_rule_of_one => said_of(&operation("    query:\n      at: string\n    rules:\n      - any_of: [at]\n"));
    group_rule_that_says_nothing => said_of(&operation("    query:\n      at: string\n    rules:\n      - {}\n"));
    when_of_strangers => said_of(&operation("    query:\n      at: string\n      by: string\n    rules:\n      - when: { field: att, is: x, needs: [bye, by] }\n"));
    when_of_a_list => said_of(&operation("    query:\n      at: \"f64[]\"\n      by: string\n    rules:\n      - when: { field: at, is: x, needs: by }\n"));
    when_of_an_object => said_of(&operation("    body:\n      at: Tide\n      by: string\n    rules:\n      - when: { field: at, is: x, needs: by }\ntypes:\n  Tide:\n    doc: A tide.\n    fields:\n      at: string\n").replace("GET", "POST"));
    when_of_a_truth_value => said_of(&operation("    query:\n      at: bool\n      by: string\n    rules:\n      - when: { field: at, is: [true, maybe], needs: by }\n"));
    when_of_no_number => said_of(&operation("    query:\n      at: i64\n      by: string\n    rules:\n      - when: { field: at, is: [7, noon], needs: by }\n"));
    when_of_no_value_of_the_enum => said_of(&operation("    query:\n      at: Tide\n      by: string\n    rules:\n      - when: { field: at, is: [hig, 3], needs: by }\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      high: High.\n      low: Low.\n"));
    when_that_needs_itself => said_of(&operation("    query:\n      at: string\n      by: string\n    rules:\n      - when: { field: at, is: x, needs: [by, at] }\n"));
    when_that_needs_what_is_required => said_of(&operation("    query:\n      at: string\n      by: string!\n    rules:\n      - when: { field: at, is: x, needs: by }\n"));
    when_without_values_or_needs => said_of(&operation("    query:\n      at: string\n      by: string\n    rules:\n      - when: { field: at, is: [], needs: by }\n      - when: { field: at, is: x, needs: [] }\n"));
    when_inside_a_type => said_of("types:\n  Tide:\n    doc: A tide.\n    fields:\n      at: Phase\n      by: string\n    rules:\n      - when: { field: at, is: 3, needs: buy }\n  Phase:\n    doc: A phase.\n    values:\n      1: new | Dark.\n      2: full | Bright.\n");
    span_of_no_times => said_of(&operation("    query:\n      at: string\n      to: rfc3339\n    rules:\n      - span: { from: at, to: to, max: 90d }\n"));
    span_of_no_length => said_of(&operation("    query:\n      at: rfc3339\n      to: rfc3339\n    rules:\n      - span: { from: at, to: to, max: long }\n"));
    order_of_one => said_of(&operation("    query:\n      at: rfc3339\n    rules:\n      - order: at\n      - order: [at]\n"));
    order_of_no_times => said_of(&operation(&format!("    body:\n      at: string\n      to: rfc3339\n      ebb: Ebb\n    rules:\n      - order: [at, to]\n      - order: [to, ebb]\n{OBJECTS}")));
    order_of_two_types => said_of(&operation(&format!("    body:\n      at: Tide\n      to: Moon\n    rules:\n      - order: [at, to]\n{OBJECTS}")));
    holds_no_json => said_of(&operation("    query:\n      at: i64\n    rules:\n      - holds: { field: at }\n"));
    holds_by_half_a_condition => said_of(&operation("    query:\n      at: string\n      by: string\n    rules:\n      - holds: { field: at, has: low, when: by }\n      - holds: { field: at, has: low, is: ebb }\n"));
    forms_of_one => said_of(&format!("{OBJECTS}forms:\n  Water:\n    doc: Water.\n    of: [Tide]\n"));
    forms_of_nothing_in_common => said_of(&format!("{OBJECTS}forms:\n  Water:\n    doc: Water.\n    of: [Tide, Ebb]\n"));
    forms_of_an_enumeration => said_of(&format!("{OBJECTS}forms:\n  Water:\n    doc: Water.\n    of: [Tide, Phase]\n"));
    forms_of_what_is_not_there => said_of(&format!("{OBJECTS}forms:\n  Water:\n    doc: Water.\n    of: [Tide, Mon]\n"));
    forms_that_others_only_take => said_of(&operation("    response:\n      moon: Moon\n      sun: Sun\ntypes:\n  Light:\n    doc: A light.\n    fields: { at: rfc3339 }\n  Moon:\n    doc: A moon.\n    fields: { ..: Light }\n  Sun:\n    doc: A sun.\n    fields: { ..: Light, height: i64 }\nforms:\n  Shining:\n    doc: What shines.\n    of: [Light, Moon]\n"));
    forms_named_like_a_type => said_of(&format!("{OBJECTS}forms:\n  Ebb:\n    doc: Water.\n    of: [Tide, Moon]\n"));
    id_of_another_file => said_of(&operation("").replace("moon.v1.tide.list", "moon.v2.tide.list"));
    id_that_does_not_match_its_path => said_of(&operation("").replace("/open-apis/moon/v1/", "/open-apis/sun/v1/"));
    unknown_method => said_of(&operation("").replace("GET /", "FETCH /"));
    bad_date => said_of(&operation("").replace("2024-01-01", "yesterday"));
    day_that_no_month_has => said_of(&operation("").replace("2024-01-01", "2023-02-31"));
    tab => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/tide.yaml", &operation("    query:\n\t  at: Tide\n    boddy: {}\n")),
        ("specs/moon/v1/ebb.yaml", "types: Nothing\n"),
    ]);
    text_that_a_comment_cuts => said_of(&operation("    details: The tide #1 of the day\n"));
    body_of_a_get => said_of(&operation("    body:\n      at: string\n"));
    resource_that_is_no_module => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/self.yaml", &operation("").replace("tide.list", "self.list")),
        ("specs/moon/v1/types.low.yaml", &operation("").replace("tide.list", "types.low.list")),
        ("specs/moon/v1/Tide-2.yaml", &operation("").replace("tide.list", "Tide-2.list")),
    ]);
    operations_alike_in_rust => said_of(&format!(
        "{}{}",
        operation(""),
        operation("").replace("operations:\n", "").replace("tide.list", "tide.List")
    ));
    operation_that_is_no_name => said_of(&operation("").replace("tide.list", "tide.list-all"));
    type_that_the_module_makes => said_of(&operation("    body:\n      a: Tide\n      b: TideArgs\n      c: I\ntypes:\n  Tide:\n    doc: A tide.\n    fields: { at: string }\n  TideArgs:\n    doc: A tide.\n    fields: { at: string }\n  I:\n    doc: A tide.\n    fields: { at: string }\n").replace("GET", "POST"));
    example_with_misprinted_ids => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/tide.yaml", &operation("    query:\n      tide_id: string\n      moon_ids: \"string[]\"\n      by: string\n").replace("    no_example: It is a test.\n", "")),
        ("specs/moon/v1/examples/tide.list.json", "{\"query\": {\"tide_id\": \"\\t潮\", \"moon_ids\": [\"1\", \"[\\\"2\"], \"by\": \"[a b]\"}}"),
    ]);
    unknown_identity => said_of(&operation("").replace("identity: tenant", "identity: tenent"));
    unknown_app => said_of(&operation("    apps: [self_build]\n"));
    bad_limit => said_of(&operation("    limit: 20 per second\n"));
    bad_retry => said_of(&operation("    retry: sometimes\n"));
    retry_key_of_a_stranger => said_of(&operation("    retry: { key: tide_id, life: 24h }\n"));
    bad_error => said_of(&operation("    errors:\n      - 8: wrong\n      - seven\n"));
    error_of_the_resource_twice => said_of(&format!("errors: [7]\n{}", operation("    errors: [7]\n")));
    errors_beside_shared_types => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/tide.yaml", &operation("")),
        ("specs/moon/v1/types.yaml", "errors: [7]\n"),
    ]);
    error_without_a_meaning => said_of(&operation("    errors: [7, 8]\n"));
    error_twice => said_of(&operation("    errors: [7, 7]\n"));
    pages_without_their_fields => said_of(&operation("    response:\n      items: \"string[]\"\n    pages: items\n"));
    pages_without_a_next => said_of(&operation("    query:\n      page_token: string\n    response:\n      items: \"string[]\"\n    pages: items\n"));
    numbered_pages_without_a_total => said_of(&operation("    query:\n      page: i64\n    response:\n      items: \"string[]\"\n    pages: items\n"));
    pages_of_a_field_that_is_not_there => said_of(&operation("    query:\n      page_token: string\n    response:\n      items: \"string[]\"\n      page_token: string\n    pages: items.deep\n"));
    pages_of_no_list => said_of(&operation("    query:\n      page_token: string\n    response:\n      item: string\n      has_more: bool\n      page_token: string\n    pages: item\n"));
    answer_of_a_word => said_of(&operation("    response: nothing\n"));
    names_that_clash_in_rust => said_of(&operation("    query:\n      tideId: string\n      tide-id: string\n"));
    names_that_clash_between_places => said_of(&operation("    query:\n      at: string\n    body:\n      at: string\n").replace("GET", "POST"));
    name_that_is_none => said_of(&operation("    query:\n      潮: string\n"));
    type_name_that_is_none => said_of(&operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      low: Low.\n  ebb_tide:\n    doc: Another.\n    values:\n      low: Low.\n"));
    type_name_that_is_taken => said_of(&operation("    query:\n      at: TideListCall\ntypes:\n  TideListCall:\n    doc: A tide.\n    values:\n      low: Low.\n"));
    type_that_is_unused => said_of(&operation("types:\n  Tide:\n    doc: A tide.\n    values:\n      low: Low.\n"));
    type_that_is_defined_twice => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/types.yaml", "types:\n  Tide:\n    doc: A tide.\n    values:\n      low: Low.\n"),
        ("specs/moon/v1/tide.yaml", &operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      high: High.\n")),
    ]);
    type_that_all_services_share_defined_again => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/types.yaml", "types:\n  Tide:\n    doc: A tide.\n    values:\n      low: Low.\n"),
        ("specs/moon/v1/tide.yaml", &operation("    query:\n      at: Tide\ntypes:\n  Tide:\n    doc: A tide.\n    values:\n      high: High.\n")),
    ]);
    object_that_all_services_share => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/types.yaml", "types:\n  Tide:\n    doc: A tide.\n    fields:\n      at: string\n"),
        ("specs/moon/v1/tide.yaml", &operation("")),
    ]);
    operations_among_shared_types => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/types.yaml", &operation("")),
    ]);
    service_of_another_name => said(&[("specs/sun/service.yaml", SERVICE)]);
    service_without_facts => said(&[("specs/moon/v1/tide.yaml", &operation(""))]);
    file_out_of_place => said(&[("specs/moon/service.yaml", SERVICE), ("specs/moon/notes.txt", "x")]);
    yaml_that_is_none => said_of("operations: [\n");
    list_type_unquoted_in_braces => said_of(&operation("    query:\n      at: { type: string[] }\n"));
    alias => said_of(&operation("    scopes: &a moon:read\n    field_scopes: *a\n"));
    two_documents => said_of("types: {}\n---\ntypes: {}\n");
    operation_and_resource_of_one_name => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/tide.yaml", &operation("").replace("tide.list", "tide.wave")),
        ("specs/moon/v1/tide.wave.yaml", &operation("").replace("moon.v1.tide.list", "moon.v1.tide.wave.list")),
    ]);
    example_missing => said_of(&operation("").replace("    no_example: It is a test.\n", ""));
    example_there_after_all => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/tide.yaml", &operation("")),
        ("specs/moon/v1/examples/tide.list.json", "{}"),
    ]);
    example_of_no_operation => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/tide.yaml", &operation("")),
        ("specs/moon/v1/examples/tide.get.json", "{}"),
    ]);
    example_that_does_not_fit => said(&[
        ("specs/moon/service.yaml", SERVICE),
        ("specs/moon/v1/tide.yaml", &operation(
            "    query:\n      at: i64!\n      by: string\n    response:\n      tides: Tide[]\n      at: unix_ms as string\n      kind: Kind\ntypes:\n  Tide:\n    doc: A tide.\n    fields:\n      height: f64\n  Kind:\n    doc: A kind.\n    values:\n      1: low | Low.\n",
        ).replace("    no_example: It is a test.\n", "")),
        (
            "specs/moon/v1/examples/tide.list.json",
            "{\n  \"query\": { \"by\": 1, \"to\": \"x\" },\n  \"request\": {},\n  \"response\": { \"code\": 0, \"data\": { \"tides\": [{ \"height\": \"1\" }, 3], \"at\": 7, \"kind\": \"low\", \"hight\": 1 } }\n}\n",
        ),
    ]);
    everything_in_one_run => said(&[
        ("specs/moon/service.yaml", "service: moon\ntitle: Moon\nsummary: Tides.\nsumary: x\n"),
        ("specs/moon/v1/tide.yaml", &operation("    limit: fast\n    query:\n      at: sting\n      by: { type: bool, max: 3 }\n    errors: [8]\n")),
        ("specs/moon/v1/wave.yaml", "operations: 7\n"),
    ]);
}

/// However broken the files, they are refused with words and never with a panic.
#[test]
fn truncated_and_mutilated_specs_are_refused_without_a_panic() {
    let whole = support::cursed();
    for (_, file) in whole.iter() {
        let cuts: Vec<usize> = (0..file.text.len())
            .filter(|at| file.text.is_char_boundary(*at))
            .collect();
        for at in cuts.into_iter().step_by(17) {
            for text in [
                file.text[..at].to_owned(),
                file.text[at..].to_owned(),
                format!("{}\u{1}: [{}", &file.text[..at], &file.text[at..]),
            ] {
                let sources = support::specs(&[
                    (
                        "specs/cursed/service.yaml",
                        "service: cursed\ntitle: C\nsummary: S.\n",
                    ),
                    (&file.path, &text),
                ]);
                if let Err(found) = lower(&sources) {
                    assert!(found.render(&sources).contains("error"));
                }
            }
        }
    }
}
