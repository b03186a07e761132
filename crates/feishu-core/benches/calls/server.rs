//! A server that answers every path with its documented example, as fast as it can.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Child;

/// Serves on a port of its own until it is killed.
pub(crate) fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("http://{}", listener.local_addr().expect("an address"));
    std::io::stdout().flush().expect("a reader");
    for stream in listener.incoming().flatten() {
        std::thread::spawn(move || {
            let _ = answer(&stream);
        });
    }
}

/// The URL that a server printed.
pub(crate) fn url_of(server: &mut Child) -> String {
    let mut line = String::new();
    BufReader::new(server.stdout.as_mut().expect("a pipe"))
        .read_line(&mut line)
        .expect("a line");
    line.trim().to_owned()
}

fn answer(stream: &TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let mut writer = stream;
    loop {
        let mut target = String::new();
        if reader.read_line(&mut target)? == 0 {
            return Ok(());
        }
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line)?;
            let line = line.trim().to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body)?;
        let body = body_of(&target);
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\n\
             X-Tt-Logid: 20260101000000000000000000000000\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        writer.write_all(&[head.as_bytes(), body.as_bytes()].concat())?;
    }
}

fn body_of(target: &str) -> String {
    let of = |service: &feishu_core::operation::Service, id: &str| {
        service
            .examples
            .iter()
            .find(|example| example.operation.id == id)
            .map(|example| example.response.to_owned())
            .expect("an example")
    };
    if target.contains("/auth/v3/") {
        return r#"{"code":0,"msg":"ok","tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7200}"#.to_owned();
    }
    let text = if target.contains("page_size=100") {
        return hundred();
    } else if target.contains("/notes") {
        of(&feishu_hire::SERVICE, "hire.v1.note.list")
    } else if target.contains("/todos") {
        of(&feishu_hire::SERVICE, "hire.v1.todo.list")
    } else if target.contains("/external_applications") {
        of(&feishu_hire::SERVICE, "hire.v1.external_application.create")
    } else if target.contains("/notifications") {
        of(&feishu_helpdesk::SERVICE, "helpdesk.v1.notification.get")
    } else {
        of(&feishu_calendar::SERVICE, "calendar.v4.freebusy.list")
    };
    // The platform sends no spaces.
    compact(&text)
}

fn compact(json: &str) -> String {
    let mut compact = String::new();
    let mut quoted = false;
    let mut escaped = false;
    for character in json.chars() {
        if quoted {
            quoted = escaped || character != '"';
            escaped = !escaped && character == '\\';
        } else {
            quoted = character == '"';
            if character.is_whitespace() {
                continue;
            }
        }
        compact.push(character);
    }
    compact
}

/// A page of a hundred notes.
pub(crate) fn hundred() -> String {
    let mut body = String::from(r#"{"code":0,"msg":"success","data":{"items":["#);
    for index in 0_i64..100 {
        if index > 0 {
            body.push(',');
        }
        let _ = write!(
            body,
            r#"{{"id":"{}","talent_id":"6916472453069883661","application_id":"6891565253964859661","is_private":false,"create_time":{},"modify_time":{},"creator_id":"ou_f476cb099ac9227c9bae09ce46112579","content":"这是一个备注"}}"#,
            6_949_805_467_799_537_964 + index,
            1_618_209_327_096 + index,
            1_618_209_327_196 + index,
        );
    }
    body.push_str(r#"],"has_more":true,"page_token":"10"}}"#);
    body
}
