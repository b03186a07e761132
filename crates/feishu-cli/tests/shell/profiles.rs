//! Profiles, and people who log in.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use feishu_mock::Fault;
use serde_json::{Value, json};

use crate::bench::{Bench, Ran};

const LIST: &str = "hire.v1.note.list";
const TODO: [&str; 3] = ["call", "hire.v1.todo.list", "type=interview"];

/// A bench with a profile of the mock's app.
fn with_profile() -> Bench {
    let bench = Bench::new();
    let server = &bench.server;
    let arguments = ["profile", "add", "work", "--app-id", server.app_id()];
    let more = [
        "--base-url",
        server.url(),
        "--helpdesk-id",
        server.helpdesk_id(),
        "--file",
    ];
    let mut program = bench.bare(&[&arguments[..], &more].concat());
    let secrets = format!("{}\n{}\n", server.app_secret(), server.helpdesk_token());
    Ran::given(&mut program, &secrets).good();
    bench
}

fn bare(bench: &Bench, arguments: &[&str]) -> Ran {
    Ran::of(&mut bench.bare(arguments))
}

fn mode(path: &Path) -> u32 {
    let metadata = fs::metadata(path).expect("it is there");
    metadata.permissions().mode() & 0o777
}

#[test]
fn a_profile_stands_in_for_the_environment() {
    let bench = with_profile();
    bare(&bench, &["call", LIST, "talent_id=1"]).good();
    bare(&bench, &["call", "helpdesk.v1.faq.list"]).good();
    let listed = bare(&bench, &["profile", "list", "--json"]).json();
    assert_eq!(listed[0]["name"], "work");
    assert_eq!(listed[0]["in_use"], true);
    let said = bare(&bench, &["call", LIST, "talent_id=1", "--profile", "wrk"]).bad(2);
    assert!(said.contains("did you mean `work`"), "{said}");
    bare(&bench, &["profile", "remove", "work"]).good();
    bare(&bench, &["call", LIST, "talent_id=1"]).bad(3);
    let left = fs::read_dir(bench.folder.path().join("secrets")).expect("a folder");
    assert_eq!(left.count(), 0);
}

#[test]
fn secrets_are_for_their_owner_alone_and_shown_nowhere() {
    let bench = with_profile();
    let secrets = bench.folder.path().join("secrets/work.json");
    let profile = bench.folder.path().join("profiles/work.json");
    assert_eq!(mode(&secrets), 0o600);
    assert_eq!(mode(&profile), 0o600);
    let secret = bench.server.app_secret();
    assert!(!fs::read_to_string(&profile).expect("text").contains(secret));
    for shown in [
        &["whoami"][..],
        &["profile", "list", "--json"],
        &["whoami", "--json"],
    ] {
        assert!(!bare(&bench, shown).good().contains(secret));
    }
    fs::set_permissions(&secrets, fs::Permissions::from_mode(0o644)).expect("it is ours");
    let said = bare(&bench, &["call", LIST, "talent_id=1"]).bad(1);
    assert!(
        said.contains("chmod 600") && said.contains("0644"),
        "{said}"
    );
}

#[test]
fn files_that_are_half_written_or_of_a_newer_version_are_told() {
    let bench = with_profile();
    let path = bench.folder.path().join("secrets/work.json");
    let whole = fs::read_to_string(&path).expect("text");
    fs::write(&path, &whole[..whole.len() / 2]).expect("it is ours");
    let said = bare(&bench, &["call", LIST, "talent_id=1"]).bad(1);
    assert!(said.contains("secrets/work.json cannot be read"), "{said}");
    assert!(!said.contains(bench.server.app_secret()), "{said}");
    fs::write(&path, whole.replace("\"version\": 1", "\"version\": 2")).expect("it is ours");
    let said = bare(&bench, &["call", LIST, "talent_id=1"]).bad(1);
    assert!(said.contains("newer"), "{said}");
}

#[test]
fn a_keyring_keeps_the_secrets_where_there_is_one() {
    let bench = Bench::new();
    let tools = tempfile::tempdir().expect("a folder");
    let tool = tools.path().join("secret-tool");
    // As libsecret's own: a secret comes by standard input, and one that is not there is a failure
    // without a word.
    let script = format!(
        "#!/bin/sh\nfor last; do :; done\nfile={}/$last\ncase $1 in\nstore) cat > $file ;;\n\
         lookup) [ -f $file ] && cat $file ;;\nclear) rm -f $file ;;\nesac\n",
        tools.path().display()
    );
    fs::write(&tool, script).expect("it is ours");
    fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).expect("it is ours");
    let path = format!("{}:/usr/bin:/bin", tools.path().display());
    let server = &bench.server;
    let add = [
        "profile",
        "add",
        "work",
        "--app-id",
        server.app_id(),
        "--base-url",
        server.url(),
    ];
    let mut program = bench.bare(&add);
    let ran = Ran::given(program.env("PATH", &path), server.app_secret());
    assert!(ran.err.contains("keyring"), "{}", ran.err);
    ran.good();
    assert!(!bench.folder.path().join("secrets").exists());
    let mut program = bench.bare(&["call", LIST, "talent_id=1"]);
    Ran::of(program.env("PATH", &path)).good();
    let mut program = bench.bare(&["profile", "remove", "work"]);
    Ran::of(program.env("PATH", &path)).good();
    assert!(!tools.path().join("work").exists());
}

/// A login that waits for its person.
struct Login {
    child: Child,
    url: url::Url,
    err: BufReader<std::process::ChildStderr>,
}

impl Login {
    fn begin(bench: &Bench, more: &[&str]) -> Self {
        let arguments = [&["login", "--port", "0", "--no-browser"], more].concat();
        let mut child = bench
            .bare(&arguments)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program runs");
        let mut err = BufReader::new(child.stderr.take().expect("a pipe"));
        let mut line = String::new();
        while !line.trim_start().starts_with("http") {
            line.clear();
            assert_ne!(err.read_line(&mut line).expect("text"), 0, "it ended");
        }
        let url = line.trim().parse().expect("a URL");
        Self { child, url, err }
    }

    fn given(&self, name: &str) -> String {
        let mut pairs = self.url.query_pairs();
        let found = pairs.find(|(key, _)| key == name);
        found.expect("the address has it").1.into_owned()
    }

    /// What the mock's person agrees to.
    fn code(&self, bench: &Bench) -> String {
        bench
            .server
            .authorize()
            .scope("hire:todo offline_access")
            .redirect_uri(self.given("redirect_uri"))
            .code_challenge(self.given("code_challenge"))
            .code()
    }

    /// The browser comes back; the status that it gets.
    fn back(&self, query: &str) -> u16 {
        let redirect: url::Url = self.given("redirect_uri").parse().expect("a URL");
        let port = redirect.port().expect("a port");
        let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("it listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .expect("a timeout");
        let request = format!(
            "GET {}?{query} HTTP/1.1\r\nHost: x\r\n\r\n",
            redirect.path()
        );
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
            .split(' ')
            .nth(1)
            .and_then(|code| code.parse().ok())
            .expect("a status")
    }

    fn end(mut self) -> (Option<i32>, String) {
        let mut said = String::new();
        self.err.read_to_string(&mut said).expect("text");
        (self.child.wait().expect("it ends").code(), said)
    }
}

#[test]
fn a_person_logs_in_calls_and_logs_out() {
    let bench = with_profile();
    bench
        .server
        .on_path("GET", "/open-apis/authen/v1/user_info")
        .respond_data(json!({"name": "王小明", "open_id": "ou_1"}));
    bare(&bench, &TODO).bad(3);
    let login = Login::begin(&bench, &["--scope", "hire:todo"]);
    assert_eq!(login.given("code_challenge_method"), "S256");
    assert_eq!(login.given("scope"), "hire:todo offline_access");
    assert_eq!(login.given("client_id"), bench.server.app_id());
    let query = format!("code={}&state={}", login.code(&bench), login.given("state"));
    assert_eq!(login.back(&query), 200);
    let (code, said) = login.end();
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("王小明"), "{said}");
    bare(&bench, &TODO).good();
    let who = bare(&bench, &["whoami", "--json"]).json();
    assert_eq!(who["person"]["name"], "王小明");
    assert_eq!(
        who["person"]["scopes"],
        json!(["hire:todo", "offline_access"])
    );
    assert_eq!(mode(&bench.folder.path().join("secrets/work.json")), 0o600);
    bare(&bench, &["logout"]).good();
    bare(&bench, &TODO).bad(3);
}

#[test]
fn a_token_that_ends_is_renewed_and_the_new_one_kept() {
    let bench = with_profile();
    let login = Login::begin(&bench, &[]);
    let query = format!("code={}&state={}", login.code(&bench), login.given("state"));
    login.back(&query);
    assert_eq!(login.end().0, Some(0));
    let kept = || -> Value {
        let path = bench.folder.path().join("secrets/work.json");
        let text = fs::read_to_string(path).expect("text");
        serde_json::from_str(&text).expect("JSON")
    };
    let first = kept();
    bench.server.expire_all_tokens();
    bare(&bench, &TODO).good();
    let second = kept();
    let token = |kept: &Value| kept["person"]["grant"]["refresh_token"].clone();
    assert!(token(&second).is_string());
    assert_ne!(token(&first), token(&second));
    // Once more, by the refresh token that was kept.
    bench.server.expire_all_tokens();
    bare(&bench, &TODO).good();
}

#[test]
fn an_answer_to_another_login_is_refused_and_the_right_one_still_taken() {
    let bench = with_profile();
    let login = Login::begin(&bench, &[]);
    let code = login.code(&bench);
    assert_eq!(login.back(&format!("code={code}&state=wrong")), 400);
    assert_eq!(login.back(&format!("code={code}")), 400);
    assert_eq!(
        login.back(&format!("code={code}&state={}", login.given("state"))),
        200
    );
    assert_eq!(login.end().0, Some(0));
}

#[test]
fn a_login_that_is_denied_expired_or_forgotten_says_so() {
    let bench = with_profile();
    let login = Login::begin(&bench, &[]);
    login.back(&format!(
        "error=access_denied&state={}",
        login.given("state")
    ));
    let (code, said) = login.end();
    assert_eq!(code, Some(3), "{said}");
    assert!(said.contains("access_denied"), "{said}");

    let login = Login::begin(&bench, &[]);
    let query = format!("code={}&state={}", login.code(&bench), login.given("state"));
    bench.server.advance_clock(Duration::from_secs(600));
    login.back(&query);
    let (code, said) = login.end();
    assert_ne!(code, Some(0), "{said}");
    assert!(said.contains("20004"), "{said}");

    let (code, said) = Login::begin(&bench, &["--timeout", "0"]).end();
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("nobody came back"), "{said}");
    bare(&bench, &TODO).bad(3);
}

#[test]
fn two_logins_at_once_do_not_take_each_others_answers() {
    let bench = with_profile();
    let (one, other) = (Login::begin(&bench, &[]), Login::begin(&bench, &[]));
    let crossed = format!("code={}&state={}", one.code(&bench), other.given("state"));
    assert_eq!(one.back(&crossed), 400);
    for login in [one, other] {
        let query = format!("code={}&state={}", login.code(&bench), login.given("state"));
        assert_eq!(login.back(&query), 200);
        assert_eq!(login.end().0, Some(0));
    }
    bare(&bench, &TODO).good();
}

#[test]
fn of_processes_that_renew_one_login_at_once_one_spends_the_refresh_token() {
    const TOKEN: &str = "/open-apis/authen/v2/oauth/token";
    let bench = with_profile();
    let login = Login::begin(&bench, &[]);
    let query = format!("code={}&state={}", login.code(&bench), login.given("state"));
    login.back(&query);
    assert_eq!(login.end().0, Some(0));
    let asked = || {
        let requests = bench.server.requests();
        requests
            .iter()
            .filter(|request| request.path() == TOKEN)
            .count()
    };
    for round in 1..=2 {
        let before = asked();
        bench.server.expire_all_tokens();
        // The first is still at it when the others begin.
        bench
            .server
            .fault(TOKEN, Fault::delay(Duration::from_millis(500)));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| bare(&bench, &TODO).good());
            }
        });
        assert_eq!(asked() - before, 1, "round {round}");
    }
    bare(&bench, &["logout"]).good();
    bare(&bench, &TODO).bad(3);
}
