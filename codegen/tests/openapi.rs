//! The OpenAPI documents: what is reviewed of them, and what holds for all of them.
//!
//! Whether they are valid, and whether each example fits its schema, is for a validator that knows
//! nothing of this workspace: `.ci/validate-openapi`.

mod support;

use std::collections::BTreeSet;

use feishu_codegen::model::Service;
use feishu_codegen::openapi;
use serde_json::Value;

fn lower(sources: &feishu_codegen::source::Sources) -> Vec<Service> {
    feishu_codegen::lower(sources).unwrap_or_else(|found| panic!("{}", found.render(sources)))
}

fn everything() -> Vec<Service> {
    let mut services = lower(&support::real());
    services.extend(lower(&support::cursed()));
    services
}

fn parsed(service: &Service) -> Value {
    serde_json::from_str(&openapi(service)).expect("a document is JSON")
}

#[test]
fn cursed() {
    for service in lower(&support::cursed()) {
        insta::assert_snapshot!(openapi(&service));
    }
}

#[test]
fn real() {
    let services = lower(&support::real());
    for id in [
        "hire.v1.todo.list",
        "hire.v1.note.list",
        "hire.v1.external_application.create",
        "helpdesk.v1.notification.get",
        "calendar.v4.freebusy.list",
    ] {
        let service = services
            .iter()
            .find(|service| id.split('.').next() == Some(&service.name))
            .expect("the service is there");
        insta::with_settings!({ snapshot_suffix => id }, {
            insta::assert_snapshot!("operation", excerpt(&openapi(service), id));
        });
    }
}

/// What a document says of one operation: its path and the components that this leads to. A
/// snapshot of a whole document would change with every operation of the service.
fn excerpt(document: &str, id: &str) -> String {
    let named = format!("\"operationId\": \"{id}\"");
    let path = blocks(document, 4)
        .into_iter()
        .find(|(key, block)| key.starts_with('/') && block.contains(&named))
        .expect("the operation is there")
        .1;
    let components: Vec<(String, String)> = blocks(document, 6);
    let mut out = vec![path];
    let mut seen = BTreeSet::new();
    let mut next = 0;
    while next < out.len() {
        for name in references(&out[next]) {
            // The error is every operation's; it is in the snapshot of the cursed service.
            if name != "Error" && seen.insert(name.clone()) {
                let component = components.iter().find(|(key, _)| *key == name);
                out.push(component.expect("the component is there").1.clone());
            }
        }
        next += 1;
    }
    out.concat()
}

/// The members at a depth, each with its key and its lines.
fn blocks(document: &str, depth: usize) -> Vec<(String, String)> {
    let indent = " ".repeat(depth);
    let mut out: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for line in document.lines() {
        if let Some(rest) = line.strip_prefix(&format!("{indent}\""))
            && line.ends_with('{')
        {
            let key = rest.split('"').next().unwrap_or_default();
            out.push((key.to_owned(), String::new()));
            open = true;
        }
        if open && let Some((_, block)) = out.last_mut() {
            block.push_str(line.get(depth..).unwrap_or_default());
            block.push('\n');
        }
        if line.trim_end_matches(',') == format!("{indent}}}") {
            open = false;
        }
    }
    out
}

fn references(text: &str) -> Vec<String> {
    text.split("\"#/components/schemas/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

fn each<'v>(value: &'v Value, visit: &mut impl FnMut(&'v Value)) {
    visit(value);
    match value {
        Value::Array(items) => items.iter().for_each(|item| each(item, visit)),
        Value::Object(members) => members.values().for_each(|member| each(member, visit)),
        _ => {}
    }
}

#[test]
fn every_reference_leads_somewhere_and_every_component_is_referred_to() {
    for service in everything() {
        let document = parsed(&service);
        let mut used = BTreeSet::new();
        each(&document, &mut |value| {
            if let Some(Value::String(reference)) = value.get("$ref") {
                let pointer = reference.strip_prefix('#').expect("it is in the document");
                assert!(document.pointer(pointer).is_some(), "{reference}");
                used.insert(reference.clone());
            }
        });
        let schemas = document["components"]["schemas"].as_object();
        for name in schemas.expect("there are types").keys() {
            let reference = format!("#/components/schemas/{name}");
            assert!(used.contains(&reference), "{} {name}", service.name);
        }
    }
}

#[test]
fn every_operation_is_there_once_under_its_own_id_and_method() {
    for service in everything() {
        let document = parsed(&service);
        let mut found = Vec::new();
        for item in document["paths"].as_object().expect("paths").values() {
            for (method, one) in item.as_object().expect("methods") {
                let id = one["operationId"].as_str().expect("an id");
                found.push((id.to_owned(), method.to_uppercase()));
            }
        }
        found.sort();
        let mut expected: Vec<_> = service
            .operations()
            .map(|one| (one.id.clone(), one.method.clone()))
            .collect();
        expected.sort();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_document_keeps_the_documented_order() {
    let services = lower(&support::real());
    let hire = services.iter().find(|one| one.name == "hire");
    let text = openapi(hire.expect("the service is there"));
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("no {what}"));
    assert!(at("\"openapi\"") < at("\"info\""));
    assert!(at("\"name\": \"page_size\"") < at("\"name\": \"talent_id\""));
    assert!(at("\"evaluation\": {") < at("\"exam\": {"));
}

/// A service of one type that requests and answers both hold.
fn shared_type(fields: &str) -> Value {
    let resource = format!(
        "operations:
  moon.v1.tide.set:
    summary: Sets a tide.
    page: /moon/tide/set
    updated: 2024-01-01
    http: POST /open-apis/moon/v1/tides
    identity: tenant
    body:
      tide: Tide!
    response:
      tide: Tide
      phase: Phase
    errors: [7, 8]
    no_example: The page has none.
types:
  Phase:
    doc: A phase.
    values:
      1: new | New.
      2: full | Full.
  Tide:
    doc: A tide.
    fields:
      {fields}
      next: Tide
  "
    );
    let sources = support::specs(&[
        (
            "specs/moon/service.yaml",
            "service: moon\ntitle: Moon\nsummary: Tides.\nerrors:\n  \
             7: 200 | There is no moon.\n  8: 404 | There is no tide.\n",
        ),
        ("specs/moon/v1/tide.yaml", resource.trim_end()),
    ]);
    parsed(&lower(&sources)[0])
}

#[test]
fn an_answer_requires_nothing_of_a_type_that_a_request_requires_fields_of() {
    let document = shared_type("height: i64 as string!");
    let schemas = &document["components"]["schemas"];
    let request = &schemas["v1.tide.Tide.Request"];
    assert_eq!(request["required"], serde_json::json!(["height"]));
    assert_eq!(
        request["properties"]["next"]["$ref"],
        "#/components/schemas/v1.tide.Tide.Request"
    );
    let answer = &schemas["v1.tide.Tide"];
    assert_eq!(answer["required"], Value::Null);
    assert_eq!(
        answer["properties"]["next"]["$ref"],
        "#/components/schemas/v1.tide.Tide"
    );
}

#[test]
fn a_type_that_is_the_same_for_both_has_one_component() {
    let document = shared_type("height: i64");
    let schemas = document["components"]["schemas"].as_object();
    let names: Vec<&String> = schemas.expect("there are types").keys().collect();
    assert_eq!(
        names,
        [
            "Error",
            "v1.tide.Phase",
            "v1.tide.Tide",
            "v1.tide.TideSetResponse"
        ]
    );
}

#[test]
fn numbers_in_strings_keep_their_bounds_and_their_open_enumerations() {
    let document = shared_type(
        "height: { type: i64 as string, min: 1, max: 9 }
      phase: Phase as string
      others: { type: \"i64[] as string\", one_of: [1, 2], max_items: 3 }",
    );
    let fields = &document["components"]["schemas"]["v1.tide.Tide.Request"]["properties"];
    assert_eq!(
        fields["height"],
        serde_json::json!({
            "type": "string",
            "format": "int64",
            "pattern": "^-?[0-9]+$",
            "x-feishu-minimum": 1,
            "x-feishu-maximum": 9,
        })
    );
    assert_eq!(
        fields["phase"],
        serde_json::json!({
            "anyOf": [
                { "type": "string", "enum": ["1", "2"] },
                { "type": "string", "pattern": "^-?[0-9]+$" },
            ],
        })
    );
    assert_eq!(
        fields["others"]["items"]["enum"],
        serde_json::json!(["1", "2"])
    );
    assert_eq!(fields["others"]["maxItems"], 3);
}

#[test]
fn an_error_with_the_status_of_a_success_is_told_beside_it() {
    let document = shared_type("height: i64");
    let responses = &document["paths"]["/open-apis/moon/v1/tides"]["post"]["responses"];
    assert_eq!(responses["200"]["x-feishu-errors"][0]["code"], 7);
    let words = responses["200"]["description"].as_str().expect("words");
    assert!(words.contains("- `7`: There is no moon."), "{words}");
    assert_eq!(responses["404"]["x-feishu-errors"][0]["code"], 8);
}
