//! `feishu mock` as programs in other languages meet it.

use std::io::{BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::bench::Ran;

/// A mock that runs, and ends with the test.
struct Mock {
    child: Child,
    lines: BufReader<ChildStdout>,
    head: Value,
}

impl Mock {
    fn start(more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_feishu"))
            .args(["mock", "--port", "0", "--json"])
            .args(more)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe"));
        let head = line(&mut lines);
        Self { child, lines, head }
    }

    /// Runs the program against it.
    fn run(&self, arguments: &[&str]) -> Ran {
        let known = self.head["environment"].as_object().expect("an object");
        let known = known
            .iter()
            .map(|(name, value)| (name, value.as_str().expect("text")));
        let mut program = Command::new(env!("CARGO_BIN_EXE_feishu"));
        Ran::of(program.args(arguments).envs(known))
    }

    /// Tells it something; the status and what it says.
    fn control(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let address = self.head["control"].as_str().expect("an address");
        let address = address.strip_prefix("http://").expect("HTTP");
        let mut stream = TcpStream::connect(address).expect("it listens");
        let body = body.to_string();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        let (head, body) = answer.split_once("\r\n\r\n").expect("an answer");
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        (
            status.expect("a status"),
            serde_json::from_str(body).expect("JSON"),
        )
    }
}

fn line(lines: &mut impl std::io::BufRead) -> Value {
    let mut line = String::new();
    assert_ne!(lines.read_line(&mut line).expect("text"), 0, "it ended");
    serde_json::from_str(&line).expect("JSON")
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const CALL: [&str; 3] = ["call", "hire.v1.note.list", "talent_id=1"];

#[test]
fn it_serves_prints_what_arrives_and_plays_the_faults_of_its_flags() {
    let mut mock = Mock::start(&["--fault", "hire.v1.note.list=error:400:1002002:no"]);
    mock.run(&CALL).bad(5);
    mock.run(&CALL).good();
    let mut seen = Vec::new();
    while seen.len() < 2 {
        let line = line(&mut mock.lines);
        if line["operation"] == "hire.v1.note.list" {
            seen.push((line["status"].clone(), line["path"].clone()));
        }
    }
    let path = json!("/open-apis/hire/v1/notes?talent_id=1");
    assert_eq!(seen, [(json!(400), path.clone()), (json!(200), path)]);
}

#[test]
fn it_is_controlled_over_http() {
    let mock = Mock::start(&[]);
    let fault = json!({"fault": "hire.v1.note.list=missing_scopes:hire:note*forever"});
    assert_eq!(mock.control("POST", "/faults", &fault).0, 200);
    mock.run(&CALL).bad(4);
    assert_eq!(mock.control("DELETE", "/faults", &Value::Null).0, 200);
    let answer = json!({"operation": "hire.v1.note.list", "data": {"items": [{"id": "77"}]}});
    assert_eq!(mock.control("POST", "/answers", &answer).0, 200);
    assert_eq!(mock.run(&CALL).json()["items"][0]["id"], "77");
    let (status, said) = mock.control(
        "POST",
        "/faults",
        &json!({"fault": "hire.v1.note.lst=reset"}),
    );
    assert_eq!(status, 400);
    assert_eq!(said["error"]["did_you_mean"][0], "hire.v1.note.list");
    assert_eq!(mock.control("POST", "/nothing", &json!({})).0, 404);
}

#[test]
fn it_pushes_events_to_a_webhook() {
    let mock = Mock::start(&[]);
    let event = json!({"type": "hire.application.stage_changed_v1"});
    let (status, said) = mock.control("POST", "/events", &event);
    assert_eq!((status, &said["delivered"]), (200, &json!(false)), "{said}");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    // Nobody answers the challenge: the address is not taken.
    drop(listener);
    let url = json!({"url": format!("http://{address}/")});
    let (status, said) = mock.control("PUT", "/webhook", &url);
    assert_eq!(status, 400, "{said}");
    let (status, said) = mock.control(
        "POST",
        "/events",
        &json!({"type": "hire.application.stage_change_v1"}),
    );
    assert_eq!(status, 400);
    let said = said.to_string();
    assert!(said.contains("hire.application.stage_changed_v1"), "{said}");
}
