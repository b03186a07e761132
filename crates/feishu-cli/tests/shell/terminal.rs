//! The program at a terminal: a pseudo-terminal that tests hold the other end of.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::os::fd::OwnedFd;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use feishu_mock::{Fault, Reply};
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use serde_json::{Value, json};

use crate::bench::Bench;

const LIST: &str = "hire.v1.note.list";
const PATIENCE: Duration = Duration::from_secs(20);

/// A terminal, as its person sees it.
struct Terminal {
    person: File,
    program: File,
    seen: Arc<Mutex<String>>,
}

impl Terminal {
    fn new(columns: u16) -> Self {
        let person = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&person).expect("it is ours");
        unlockpt(&person).expect("it is ours");
        let name = ptsname(&person, Vec::new()).expect("a name");
        let program = File::options()
            .read(true)
            .write(true)
            .open(name.to_str().expect("text"))
            .expect("it opens");
        let size = Winsize {
            ws_row: 24,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&program, size).expect("a size");
        let person = File::from(person);
        let seen = Arc::new(Mutex::new(String::new()));
        let (mut reader, kept) = (person.try_clone().expect("a handle"), Arc::clone(&seen));
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count) = reader.read(&mut bytes) {
                let text = String::from_utf8_lossy(&bytes[..count]).into_owned();
                kept.lock().expect("no panic").push_str(&text);
            }
        });
        Self {
            person,
            program,
            seen,
        }
    }

    fn end(&self) -> Stdio {
        OwnedFd::from(self.program.try_clone().expect("a handle")).into()
    }

    fn spawn(&self, command: &mut Command) -> Child {
        command
            .stdin(self.end())
            .stdout(self.end())
            .stderr(self.end())
            .env("TERM", "xterm")
            .spawn()
            .expect("the program runs")
    }

    fn seen(&self) -> String {
        self.seen.lock().expect("no panic").clone()
    }

    /// Waits until something is to be seen.
    #[track_caller]
    fn until(&self, text: &str) -> String {
        let start = Instant::now();
        loop {
            let seen = self.seen();
            if seen.contains(text) {
                return seen;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "{text:?} does not come:\n{seen}"
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn types(&mut self, text: &str) {
        self.person.write_all(text.as_bytes()).expect("it reads");
    }
}

/// Waits for the end, which has to come.
#[track_caller]
fn ended(mut child: Child) -> Option<i32> {
    let start = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("it is ours") {
            return status.code();
        }
        if start.elapsed() > PATIENCE {
            let _ = child.kill();
            panic!("it does not end");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn a_write_is_asked_about() {
    let bench = Bench::new();
    for (answer, code, sent) in [("n\n", 9, 0), ("\n", 9, 0), ("y\n", 0, 1)] {
        let mut terminal = Terminal::new(80);
        let call = ["call", "hire.v1.note.delete", "note_id=1"];
        let child = terminal.spawn(&mut bench.program(&call));
        let seen = terminal.until("[y/N]");
        assert!(seen.contains("hire.v1.note.delete deletes"), "{seen}");
        terminal.types(answer);
        assert_eq!(ended(child), Some(code));
        assert_eq!(bench.server.requests_to("hire.v1.note.delete").len(), sent);
    }
}

#[test]
fn a_secret_that_is_typed_is_not_shown() {
    let bench = Bench::new();
    let mut terminal = Terminal::new(80);
    let add = ["profile", "add", "work", "--app-id", "cli_a1", "--file"];
    let child = terminal.spawn(&mut bench.bare(&add));
    terminal.until("secret:");
    terminal.types("s3cr3t-of-mine\n");
    assert_eq!(ended(child), Some(0));
    let seen = terminal.until("is kept");
    assert!(!seen.contains("s3cr3t"), "{seen}");
}

/// How many columns a line takes.
fn width(line: &str) -> usize {
    line.chars()
        .map(|letter| if letter > '\u{2e7f}' { 2 } else { 1 })
        .sum()
}

#[test]
fn a_table_fits_the_terminal_whatever_its_letters() {
    let bench = Bench::new();
    let note = |id: &str| json!({"id": id, "talent_id": "6916472453069883661", "content": "备注很长".repeat(30)});
    bench
        .server
        .on(LIST)
        .respond_pages(vec![json!([note("1"), note("2")])]);
    let terminal = Terminal::new(60);
    let call = ["call", LIST, "talent_id=1", "--all", "--format", "table"];
    let child = terminal.spawn(&mut bench.program(&call));
    assert_eq!(ended(child), Some(0));
    let seen = terminal.until("备注");
    let widest = seen.lines().map(|line| width(line.trim_end())).max();
    assert!(
        widest.is_some_and(|widest| (30..=60).contains(&widest)),
        "{widest:?}:\n{seen}"
    );
    // All of it is there, if in several lines.
    assert_eq!(seen.matches('很').count(), 60, "{seen}");
}

#[test]
fn a_download_shows_how_far_it_is() {
    let bench = Bench::new();
    let id = "helpdesk.v1.ticket.ticket_image";
    bench
        .server
        .on(id)
        .respond(Reply::bytes("image/png", vec![7_u8; 400_000]));
    let every = Duration::from_millis(100);
    bench.server.fault(id, Fault::slow_body(40_000, every));
    let terminal = Terminal::new(80);
    let path = bench.folder.path().join("image.png");
    let name = path.to_str().expect("a name");
    let call = ["call", id, "ticket_id=1", "msg_id=1", "-o", name];
    let child = terminal.spawn(&mut bench.program(&call));
    terminal.until(" of 400.0 kB");
    assert_eq!(ended(child), Some(0));
    terminal.until("400000 bytes");
}

#[test]
fn ctrl_c_in_a_walk_ends_it_cleanly_and_tells_how_to_go_on() {
    let bench = Bench::new();
    let pages = vec![json!([{"id": "1"}]), json!([{"id": "2"}])];
    bench.server.on(LIST).respond_pages(pages);
    bench.server.fault(LIST, Fault::delay(Duration::ZERO));
    bench.server.fault(LIST, Fault::hang().forever());
    let terminal = Terminal::new(80);
    let call = ["call", LIST, "talent_id=1", "--all", "--format", "ndjson"];
    let child = terminal.spawn(&mut bench.program(&call));
    let seen = terminal.until("{");
    let line = seen.lines().next().expect("a line");
    let item: Value = serde_json::from_str(line.trim()).expect("JSON");
    assert_eq!(item["id"], "1");
    let id = i32::try_from(child.id())
        .ok()
        .and_then(Pid::from_raw)
        .expect("a process");
    kill_process(id, Signal::INT).expect("it is ours");
    assert_eq!(ended(child), Some(130));
    terminal.until("page_token=");
}

#[test]
fn colour_is_for_terminals_and_for_those_who_want_it() {
    let bench = Bench::new();
    let describe = ["describe", LIST];
    let wrong = ["call", LIST, "talentid=1"];
    let table = ["call", LIST, "talent_id=1", "--format", "table"];
    for (arguments, code, last) in [
        (&describe[..], 0, "feishu call"),
        (&wrong, 2, "parameters"),
        (&table, 0, "6949805467799537964"),
    ] {
        for (no_color, coloured) in [(None, true), (Some("1"), false)] {
            let terminal = Terminal::new(200);
            let mut command = bench.program(arguments);
            command
                .env_remove("NO_COLOR")
                .env_remove("CLICOLOR")
                .env_remove("CLICOLOR_FORCE");
            command.envs(no_color.map(|value| ("NO_COLOR", value)));
            let child = terminal.spawn(&mut command);
            let seen = terminal.until(last);
            assert_eq!(ended(child), Some(code));
            assert_eq!(seen.contains("\u{1b}["), coloured, "{seen}");
        }
        let ran = bench.run(arguments);
        assert!(
            !ran.out.contains('\u{1b}') && !ran.err.contains('\u{1b}'),
            "{ran:?}"
        );
    }
}
