//! What is told of operations: lists, searches, descriptions, schemas, completion, the manual.

use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::bench::{Bench, Ran, SERVICES};

fn text(arguments: &[&str]) -> String {
    Ran::of(Command::new(env!("CARGO_BIN_EXE_feishu")).args(arguments)).good()
}

#[test]
fn the_list_has_every_operation() {
    let listed: Value = serde_json::from_str(&text(&["list", "--json"])).expect("JSON");
    let listed = listed.as_array().expect("a list");
    let tables = SERVICES.iter().flat_map(|service| service.operations);
    assert_eq!(listed.len(), tables.clone().count());
    for table in tables {
        let found = listed.iter().any(|one| one["operation"] == table.id);
        assert!(found, "{} is missing", table.id);
    }
    let narrowed = text(&["list", "hire.v1.note"]);
    assert_eq!(narrowed.lines().count(), 5, "{narrowed}");
}

#[test]
fn a_search_finds_by_chinese_titles() {
    let found = text(&["search", "备注列表"]);
    assert!(found.starts_with("hire.v1.note.list"), "{found}");
}

#[test]
fn a_description_has_all_that_is_documented() {
    let told = text(&["describe", "hire.v1.note.list"]);
    for part in [
        "获取备注列表",
        "GET /open-apis/hire/v1/notes",
        "hire:note:readonly",
        "20/s",
        "reads only",
        "talent_id",
        "required",
        "default 10",
        "1002001",
        "feishu call hire.v1.note.list",
        "https://open.feishu.cn/document/",
    ] {
        assert!(told.contains(part), "{part} is missing in:\n{told}");
    }
    for table in SERVICES
        .iter()
        .flat_map(|service| service.operations)
        .step_by(9)
    {
        let told = text(&["describe", table.id]);
        for field in table.params {
            assert!(told.contains(field.name), "{}: {}", table.id, field.name);
        }
        for error in table.errors {
            assert!(
                told.contains(&error.code.to_string()),
                "{}: {}",
                table.id,
                error.code
            );
        }
    }
}

#[test]
fn the_example_of_a_description_can_be_pasted() {
    let bench = Bench::new();
    let told = text(&["describe", "hire.v1.external_application.create"]);
    let command = told
        .lines()
        .rfind(|line| line.contains("feishu call"))
        .expect("an example");
    let path = std::path::Path::new(env!("CARGO_BIN_EXE_feishu"));
    let folder = path.parent().expect("a folder").display();
    let command = command.trim().replacen("feishu", "feishu --mock", 1);
    let mut shell = Command::new("sh");
    shell
        .arg("-c")
        .arg(&command)
        .env("PATH", format!("{folder}:/usr/bin:/bin"))
        .env("FEISHU_CONFIG_DIR", bench.folder.path());
    let answer = Ran::of(&mut shell).json();
    assert!(answer["external_application"].is_object(), "{answer}");
}

#[test]
fn schemas_are_json_schemas() {
    let schemas: Value =
        serde_json::from_str(&text(&["schema", "hire.v1.note.create"])).expect("JSON");
    assert_eq!(
        schemas["input"]["required"],
        serde_json::json!(["talent_id", "content"])
    );
    assert!(schemas["output"]["$defs"].is_object());
    let only: Value =
        serde_json::from_str(&text(&["schema", "hire.v1.note.create", "--input"])).expect("JSON");
    assert_eq!(only, schemas["input"]);
}

#[test]
fn the_recorded_session_is_what_happens() {
    let bench = Bench::new();
    let readme = include_str!("../../../../README.md");
    let session = readme.split("```text\n").nth(1).expect("a session");
    let session = session.split("```").next().expect("an end");
    let mut seen = 0;
    for part in session.split("$ feishu ").skip(1) {
        let (command, shown) = part.split_once('\n').expect("a command");
        let words: Vec<&str> = command.split(' ').collect();
        let ran = Ran::of(&mut bench.bare(&words));
        assert_eq!(format!("{}{}", ran.out, ran.err), shown, "{command}");
        seen += 1;
    }
    assert_eq!(seen, 5);
}

fn completed(words: &[&str]) -> Vec<String> {
    let told = text(&[&["__complete", "--"], words].concat());
    told.lines()
        .map(|line| line.split('\t').next().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn what_comes_next_is_known() {
    assert!(completed(&["desc"]).contains(&"describe".to_owned()));
    assert!(!completed(&[""]).contains(&"__complete".to_owned()));
    let found = completed(&["call", "hire.v1.note."]);
    assert_eq!(found.len(), 5, "{found:?}");
    assert_eq!(
        completed(&["--mock", "call", "hire.v1.note.list", "tal"]),
        ["talent_id="]
    );
    let left = completed(&["call", "hire.v1.note.list", "talent_id=1", ""]);
    assert!(
        !left.contains(&"talent_id=".to_owned()) && left.len() > 2,
        "{left:?}"
    );
    let values = completed(&["call", "hire.v1.note.list", "user_id_type="]);
    assert!(
        values.contains(&"user_id_type=open_id".to_owned()),
        "{values:?}"
    );
    assert_eq!(completed(&["call", "--format", "c"]), ["csv"]);
    assert_eq!(completed(&["skill", "hire", "h"]), ["helpdesk", "hire"]);
    let tools = completed(&["mcp", "--tools", "hire.v1.note.l"]);
    assert_eq!(tools, ["hire.v1.note.list"]);
    assert!(completed(&["call", "--fo"]).contains(&"--format".to_owned()));
}

#[test]
fn bash_completes_by_the_script() {
    let folder = tempfile::tempdir().expect("a folder");
    let script = folder.path().join("feishu.bash");
    fs::write(&script, text(&["completion", "bash"])).expect("it is ours");
    let program = env!("CARGO_BIN_EXE_feishu");
    let complete = |line: &str| {
        let words = format!(
            "source {}; COMP_LINE={line:?}; COMP_POINT=${{#COMP_LINE}}; _feishu; printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            script.display()
        );
        Ran::of(Command::new("bash").args(["--norc", "-c", &words])).good()
    };
    let found = complete(&format!("{program} call hire.v1.note.li"));
    assert_eq!(found, "hire.v1.note.list\n");
    let found = complete(&format!(
        "{program} call hire.v1.note.list user_id_type=open"
    ));
    assert_eq!(found, "open_id\n");
    for shell in ["zsh", "fish"] {
        assert!(
            text(&["completion", shell]).contains("__complete"),
            "{shell}"
        );
    }
}

#[test]
fn the_manual_and_help_teach_by_examples() {
    let page = text(&["man"]);
    assert!(page.contains(".TH feishu"), "{page}");
    let page = text(&["man", "call"]);
    assert!(page.contains("talent_id=6916472453069883661"), "{page}");
    assert!(text(&["--help"]).contains("feishu --mock call"));
    assert!(text(&["call", "--help"]).contains("--all --format csv"));
}

#[test]
fn a_skill_names_every_operation_of_the_chosen_services_in_few_bytes() {
    let ran =
        Ran::of(Command::new(env!("CARGO_BIN_EXE_feishu")).args(["skill", "helpdesk", "hire"]));
    let said = ran.err.clone();
    let skill = ran.good();
    assert!(
        skill.starts_with("---\nname: feishu\ndescription: "),
        "{skill}"
    );
    assert!(said.contains(&format!("{} bytes", skill.len())), "{said}");
    let tables = SERVICES.iter().flat_map(|service| {
        let is_chosen = service.name != "calendar";
        service
            .operations
            .iter()
            .map(move |table| (table, is_chosen))
    });
    for (table, is_chosen) in tables {
        let (resource, name) = table.id.rsplit_once('.').expect("an id has dots");
        let line = format!("- `{resource}`: ");
        let line = skill.lines().find(|said| said.starts_with(&line));
        let is_named = line.is_some_and(|line| {
            let names = line.split(['.', ' ', ':']);
            names
                .into_iter()
                .any(|word| word.trim_end_matches('!') == name)
        });
        assert_eq!(is_named, is_chosen, "{}", table.id);
    }
    let deletes = skill
        .lines()
        .find(|line| line.starts_with("- `hire.v1.note`"));
    assert!(deletes.expect("a line").contains("delete!!"), "{deletes:?}");
    let all = text(&["skill"]);
    assert!(
        all.len() < 24_000,
        "{} bytes are much for a model",
        all.len()
    );
    let wrong = Ran::of(Command::new(env!("CARGO_BIN_EXE_feishu")).args(["skill", "hier"])).bad(2);
    assert!(wrong.contains("`hire`"), "{wrong}");
}
