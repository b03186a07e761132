//! Where a payload stands in its body: last, as the platform writes it, or anywhere else. What an
//! event comes to does not depend on that, nor on who handles it.

mod support;

use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use feishu_core::Client;
use feishu_core::event::Event as _;
use feishu_events::http::Request;
use feishu_events::{BoxError, Bytes, Events, EventsBuilder, LongConnection, Webhook};
use feishu_helpdesk::AnyEvent;
use feishu_mock::{Answer, MockServer};
use proptest::prelude::*;
use proptest::sample::Index;
use support::{KEY, TOKEN, TicketCreated};
use tokio::runtime::Runtime;
use tokio::sync::Notify;

type Log = Arc<Mutex<Vec<String>>>;

fn note(log: &Log, line: impl Into<String>) {
    log.lock().expect("not poisoned").push(line.into());
}

fn taken(log: &Log) -> Vec<String> {
    std::mem::take(&mut log.lock().expect("not poisoned"))
}

/// Who handles the event.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Who {
    Typed,
    Any,
    Raw,
    Nobody,
}

const ALL: [Who; 4] = [Who::Typed, Who::Any, Who::Raw, Who::Nobody];

/// Handlers that write down what they get, and what failed.
fn events(who: Who, log: &Log) -> EventsBuilder<BoxError> {
    let (seen, failed) = (Arc::clone(log), Arc::clone(log));
    let builder = Events::builder().observe(move |handling| {
        if let Err(failure) = handling.outcome {
            note(&failed, format!("{} {failure}", handling.envelope.id()));
        }
    });
    match who {
        Who::Typed => builder.on::<TicketCreated>(move |event| {
            let ticket = event.payload.ticket_id.unwrap_or_default();
            note(&seen, format!("{} {ticket}", event.envelope.id()));
            async { Ok(()) }
        }),
        Who::Any => builder.on::<AnyEvent>(move |event| {
            let shown = match event.payload {
                AnyEvent::TicketCreated(ticket) => ticket.ticket_id.unwrap_or_default(),
                AnyEvent::Unrecognized(other) => String::from_utf8_lossy(other.json()).into_owned(),
                _ => String::new(),
            };
            note(&seen, format!("{} {shown}", event.envelope.id()));
            async { Ok(()) }
        }),
        Who::Raw => builder.otherwise(move |event| {
            let json = String::from_utf8_lossy(event.payload.json()).into_owned();
            note(&seen, format!("{} {json}", event.envelope.id()));
            async { Ok(()) }
        }),
        Who::Nobody => builder,
    }
}

/// How a request's body comes.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Wrapping {
    Encrypted,
    /// Signed all the same.
    Plain,
    /// To a webhook that has a token and no key.
    Keyless,
}

const WRAPPINGS: [Wrapping; 3] = [Wrapping::Encrypted, Wrapping::Plain, Wrapping::Keyless];

fn request(wrapping: Wrapping, body: &str) -> Request<Bytes> {
    match wrapping {
        Wrapping::Encrypted => support::signed(support::encrypted(body)),
        Wrapping::Plain => support::signed(body.to_owned()),
        Wrapping::Keyless => support::plain(body.to_owned()),
    }
}

fn webhook(wrapping: Wrapping, events: EventsBuilder<BoxError>) -> Webhook<BoxError> {
    let events = events.build().expect("handlers");
    let builder = Webhook::builder(&events).verification_token(TOKEN);
    let builder = match wrapping {
        Wrapping::Keyless => builder,
        _ => builder.encrypt_key(KEY),
    };
    builder.build().expect("a webhook")
}

/// What is to become of a body.
#[derive(Debug, Clone, Copy)]
enum Fate {
    /// An event with this ticket, and this payload to whoever takes it as it is.
    Event(&'static str, &'static str),
    /// An event whose payload is not what is documented, to whoever decodes it.
    OddEvent(&'static str),
    /// JSON, and no event.
    NoEvent,
    NoJson,
}

impl Fate {
    fn status(self, who: Who, wrapping: Wrapping) -> u16 {
        match self {
            Self::OddEvent(_) if matches!(who, Who::Typed | Who::Any) => 500,
            Self::Event(..) | Self::OddEvent(_) => 200,
            // Nothing in it proves it.
            Self::NoJson if wrapping == Wrapping::Keyless => 401,
            Self::NoEvent | Self::NoJson => 400,
        }
    }

    fn handled(self, who: Who) -> Option<String> {
        match (self, who) {
            (Self::Event(ticket, _), Who::Typed | Who::Any) => Some(format!("e1 {ticket}")),
            (Self::Event(_, json) | Self::OddEvent(json), Who::Raw) => Some(format!("e1 {json}")),
            _ => None,
        }
    }
}

/// Bodies, `HEAD` standing for schema and header, and what is to become of them.
const BODIES: [(&str, Fate); 31] = [
    (
        r#"{HEAD,"event":{"ticket_id":"7"}}"#,
        Fate::Event("7", r#"{"ticket_id":"7"}"#),
    ),
    (
        "\n { HEAD ,\r\n\t\"event\" \t:\n {\"ticket_id\" : \"7\" } \n } \r\n",
        Fate::Event("7", r#"{"ticket_id" : "7" }"#),
    ),
    (
        r#"{HEAD,"event":{"ticket_id":"}"}}"#,
        Fate::Event("}", r#"{"ticket_id":"}"}"#),
    ),
    (
        r#"{HEAD,"event":{"ticket_id":"7"},"later":[1,{"event":2}]}"#,
        Fate::Event("7", r#"{"ticket_id":"7"}"#),
    ),
    (
        r#"{HEAD,"event":{"ticket_id":"7"},"later":{}}"#,
        Fate::Event("7", r#"{"ticket_id":"7"}"#),
    ),
    (
        r#"{"event":{"ticket_id":"7"},HEAD}"#,
        Fate::Event("7", r#"{"ticket_id":"7"}"#),
    ),
    (
        r#"{HEAD,"event":{"ticket_id":"7"},"event":{"ticket_id":"8"}}"#,
        Fate::Event("8", r#"{"ticket_id":"8"}"#),
    ),
    (
        r#"{HEAD,"event":{"ticket_id":"7"},"event":null}"#,
        Fate::NoEvent,
    ),
    (
        r#"{HEAD,"event":null,"event":{"ticket_id":"7"}}"#,
        Fate::Event("7", r#"{"ticket_id":"7"}"#),
    ),
    (
        r#"{HEAD,"\u0065vent":{"ticket_id":"7"}}"#,
        Fate::Event("7", r#"{"ticket_id":"7"}"#),
    ),
    (
        r#"{HEAD,"other":{"event":1},"event":{"ticket_id":"7"}}"#,
        Fate::Event("7", r#"{"ticket_id":"7"}"#),
    ),
    (
        r#"{HEAD,"event":{"ticket_id":"7"},"schema":"3.0"}"#,
        Fate::NoEvent,
    ),
    (
        r#"{HEAD,"event":{"ticket_id":"7"},"header":{"token":"TOKEN"}}"#,
        Fate::NoEvent,
    ),
    (r#"{HEAD,"event":"}"}"#, Fate::OddEvent(r#""}""#)),
    (r#"{HEAD,"event":[7]}"#, Fate::OddEvent("[7]")),
    (
        r#"{HEAD,"event":{"guest":"text"}}"#,
        Fate::OddEvent(r#"{"guest":"text"}"#),
    ),
    (
        r#"{HEAD,"event":{"guest":"text"},"later":{}}"#,
        Fate::OddEvent(r#"{"guest":"text"}"#),
    ),
    (r#"{HEAD,"event":null}"#, Fate::NoEvent),
    (r#"{HEAD,"event": null }"#, Fate::NoEvent),
    (r#"{HEAD}"#, Fate::NoEvent),
    (r#"{HEAD,"event":}"#, Fate::NoJson),
    (r#"{HEAD,"event"}"#, Fate::NoJson),
    (r#"{HEAD,"event""#, Fate::NoJson),
    (r#"{HEAD,"event":{"ticket_id":7x}}"#, Fate::NoJson),
    ("{HEAD,\"event\":{\"a\nb\":\"7\"}}", Fate::NoJson),
    (r#"{HEAD,"event":{"ticket_id":"7"}"#, Fate::NoJson),
    (r#"{HEAD,"event":{"ticket_id":"7"},}"#, Fate::NoJson),
    (r#"{HEAD,"event":{"ticket_id":"7"}}}"#, Fate::NoJson),
    (r#"{HEAD,"event":{"ticket_id":"7"}} 8}"#, Fate::NoJson),
    (r#"{HEAD,"event":{"ticket_id":"7"}]"#, Fate::NoJson),
    (r#"{HEAD,"event":{"guest":"text"}}}"#, Fate::NoJson),
];

fn head(event_type: &str) -> String {
    format!(
        r#""schema":"2.0","header":{{"event_id":"e1","event_type":"{event_type}","token":"{TOKEN}"}}"#
    )
}

/// A body of the table, whole.
fn whole(body: &str) -> String {
    body.replace("HEAD", &head(TicketCreated::TYPE))
        .replace("TOKEN", TOKEN)
}

#[tokio::test]
async fn a_webhook_finds_the_payload_wherever_it_stands() {
    let log = Log::default();
    for (body, fate) in BODIES {
        for (who, wrapping) in ALL
            .iter()
            .flat_map(|who| WRAPPINGS.map(|with| (*who, with)))
        {
            let shown = format!("{body} to {who:?}, {wrapping:?}");
            let webhook = webhook(wrapping, events(who, &log));
            let response = webhook.handle(request(wrapping, &whole(body))).await;
            let status = fate.status(who, wrapping);
            assert_eq!(response.status().as_u16(), status, "{shown}");
            let said = taken(&log);
            if status == 500 {
                assert!(
                    matches!(&said[..], [line] if line.starts_with("e1 event")),
                    "{said:?}, {shown}"
                );
            } else {
                assert_eq!(said, Vec::from_iter(fate.handled(who)), "{shown}");
            }
        }
    }
}

#[tokio::test]
async fn a_long_connection_finds_it_the_same() {
    let server = MockServer::start(&[]).await.expect("a port");
    let client = Client::builder()
        .base_url(server.url())
        .self_built_app(server.app_id(), server.app_secret())
        .build()
        .expect("a client");
    let log = Log::default();
    for who in ALL {
        let events = events(who, &log).build().expect("handlers");
        let connection = LongConnection::new(&client, &events);
        let connection = connection.start().await.expect("a connection");
        for (nth, (body, fate)) in BODIES.into_iter().enumerate() {
            let shown = format!("{body} to {who:?}");
            // One handler gets them all, so that they need ids of their own.
            let body = whole(body).replace("\"e1\"", &format!("\"e1-{nth}\""));
            let pushed = server.push(body.as_str()).once().await;
            let code = match fate.status(who, Wrapping::Encrypted) {
                200 => 200,
                _ => 500,
            };
            assert_eq!(pushed.last(), &Answer::Acknowledged(code, None), "{shown}");
            let said = taken(&log);
            if code == 200 {
                let handled = fate.handled(who);
                let handled = handled.map(|line| line.replacen("e1", &format!("e1-{nth}"), 1));
                assert_eq!(said, Vec::from_iter(handled), "{shown}");
            }
        }
        connection.stop(Duration::from_secs(5)).await;
    }
}

#[tokio::test]
async fn what_comes_after_the_payload_counts() {
    let log = Log::default();
    let typed = || webhook(Wrapping::Plain, events(Who::Typed, &log));
    let keyless = || webhook(Wrapping::Keyless, events(Who::Typed, &log));
    let body = |after: &str| {
        let head = head(TicketCreated::TYPE);
        format!(r#"{{{head},"event":{{"ticket_id":"7"}},{after}}}"#)
    };
    // Another header, with another token.
    let header = r#""header":{"event_id":"e2","event_type":"helpdesk.ticket.created_v1","token":"#;
    let forged = body(&format!(r#"{header}"another"}}"#));
    for wrapping in WRAPPINGS {
        let webhook = webhook(wrapping, events(Who::Typed, &log));
        let response = webhook.handle(request(wrapping, &forged)).await;
        assert_eq!(response.status(), 401, "{wrapping:?}");
    }
    assert!(taken(&log).is_empty());
    // And one that is the event's, after one that is not.
    let proved = body(&format!(r#"{header}"{TOKEN}"}}"#));
    let proved = proved.replacen(TOKEN, "another", 1);
    for wrapping in WRAPPINGS {
        let webhook = webhook(wrapping, events(Who::Typed, &log));
        let response = webhook.handle(request(wrapping, &proved)).await;
        assert_eq!(response.status(), 200, "{wrapping:?}");
        assert_eq!(taken(&log), ["e2 7"]);
    }
    // A challenge.
    let challenge = body(r#""type":"url_verification","challenge":"c","token":"-""#);
    let response = typed().handle(support::plain(challenge)).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.body(), r#"{"challenge":"c"}"#);
    // A ciphertext.
    let sealed = support::encrypted(&whole(r#"{HEAD,"event":{"ticket_id":"8"}}"#));
    let sealed = body(sealed.trim_matches(['{', '}']));
    let response = keyless().handle(support::plain(sealed.clone())).await;
    assert_eq!(response.status(), 401);
    let response = typed().handle(support::signed(sealed.clone())).await;
    assert_eq!(response.status(), 200);
    assert_eq!(taken(&log), ["e1 8"]);
    // One within a ciphertext is nothing to the webhook.
    let response = typed()
        .handle(support::signed(support::encrypted(&sealed)))
        .await;
    assert_eq!(response.status(), 200);
    assert_eq!(taken(&log), ["e1 7"]);
}

#[tokio::test]
async fn a_ciphertext_is_one_however_it_is_written() {
    let log = Log::default();
    let body = whole(r#"{HEAD,"event":{"ticket_id":"7"}}"#);
    let sealed = support::encrypted(&body);
    let sealed = sealed.as_str();
    assert!(sealed.starts_with(r#"{"encrypt":""#) && sealed.ends_with(r#""}"#));
    let again = sealed.replacen('{', r#"{"encrypt":"no ciphertext","#, 1);
    for (sealed, expected) in [
        (sealed, 200),
        (&sealed.replace('/', "\\/"), 200),
        (&sealed.replacen(':', " : ", 1), 200),
        (&format!("{sealed}\n"), 200),
        (&sealed.replacen('{', r#"{"later":"","#, 1), 200),
        (&again, 200),
        (&sealed.replacen(r#""}"#, r#"","later":""}"#, 1), 200),
        (&sealed.replacen(r#""}"#, r#"","encrypt":"none"}"#, 1), 401),
        (&sealed.replacen(r#""}"#, r#"=="}"#, 1), 401),
        (&sealed.replacen("encrypt", "Encrypt", 1), 401),
    ] {
        let webhook = webhook(Wrapping::Encrypted, events(Who::Typed, &log));
        let response = webhook.handle(support::signed(sealed.to_owned())).await;
        assert_eq!(response.status(), expected, "{sealed}");
        let handled = (expected == 200).then(|| "e1 7".to_owned());
        assert_eq!(taken(&log), Vec::from_iter(handled), "{sealed}");
    }
}

#[tokio::test]
async fn an_event_that_is_newer_than_its_enumeration_ends_where_it_ends() {
    let log = Log::default();
    let head = head("helpdesk.ticket.evaporated_v9");
    for (after, expected) in [("", 200), (r#","later":{}"#, 200), ("}", 400), (",", 400)] {
        let webhook = webhook(Wrapping::Encrypted, events(Who::Any, &log));
        let body = format!(r#"{{{head},"event":{{"a":[1]}}{after}}}"#);
        let response = webhook.handle(request(Wrapping::Encrypted, &body)).await;
        assert_eq!(response.status(), expected, "{body}");
        let handled = (expected == 200).then(|| r#"e1 {"a":[1]}"#.to_owned());
        assert_eq!(taken(&log), Vec::from_iter(handled), "{body}");
    }
}

#[tokio::test]
async fn text_that_is_no_utf_8_is_no_json_though_nobody_asks_for_it() {
    let log = Log::default();
    for who in ALL {
        let webhook = webhook(Wrapping::Keyless, events(who, &log));
        let body = whole(r#"{HEAD,"event":{"ticket_id":"7","unknown":"?"}}"#);
        let body: Vec<u8> = body
            .bytes()
            .map(|byte| if byte == b'?' { 0xff } else { byte })
            .collect();
        let response = webhook.handle(support::plain(body)).await;
        assert_eq!(response.status(), 401, "{who:?}");
    }
    assert!(taken(&log).is_empty());
}

#[tokio::test]
async fn one_too_many_comes_again_and_what_is_no_json_does_not() {
    let gate = Arc::new(Notify::new());
    let (begun, wait) = (Arc::new(Notify::new()), Arc::clone(&gate));
    let starts = Arc::clone(&begun);
    let events = Events::<BoxError>::builder()
        .concurrency(1)
        .backlog(0)
        .on::<TicketCreated>(move |_| {
            let (starts, wait) = (Arc::clone(&starts), Arc::clone(&wait));
            async move {
                starts.notify_one();
                wait.notified().await;
                Ok(())
            }
        });
    let webhook = webhook(Wrapping::Encrypted, events);
    let send = |body: &str| {
        let (webhook, request) = (webhook.clone(), request(Wrapping::Encrypted, &whole(body)));
        async move { webhook.handle(request).await.status().as_u16() }
    };
    let first = tokio::spawn(send(r#"{HEAD,"event":{"ticket_id":"7"}}"#));
    begun.notified().await;
    assert_eq!(send(r#"{HEAD,"event":{"ticket_id":"8"}}"#).await, 500);
    assert_eq!(send(r#"{HEAD,"event":{"ticket_id":"8"}}}"#).await, 400);
    gate.notify_one();
    assert_eq!(first.await.expect("no panic"), 200);
}

fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().expect("a runtime"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(
        std::env::var("FEISHU_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(300)
    ))]

    /// A `type` before all else says nothing in the second schema, and has the body read whole.
    #[test]
    fn any_body_comes_to_what_it_comes_to_when_it_is_read_whole(
        changes in prop::collection::vec((any::<Index>(), any::<Change>()), 0..4),
        who in prop::sample::select(&ALL[..]),
    ) {
        let mut body = whole(
            r#"{HEAD,"event":{"ticket_id":"7","guest":{"name":"x"},"more":[1.5,null]},"a":"b"}"#,
        );
        body = body.replace(r#","a":"b""#, if changes.len() % 2 == 0 { "" } else { r#","a":"b""# });
        let mut body = body.into_bytes();
        for (at, change) in changes {
            change.apply(&mut body, at);
        }
        let mut read_whole = br#"{"type":"-","#.to_vec();
        read_whole.extend(&body[1..]);
        let outcome = |body: Vec<u8>| {
            let log = Log::default();
            let webhook = webhook(Wrapping::Keyless, events(who, &log));
            let response = runtime().block_on(webhook.handle(support::plain(body)));
            (response.status().as_u16(), taken(&log))
        };
        prop_assert_eq!(outcome(body), outcome(read_whole));
    }
}

/// A change of a body.
#[derive(Debug, Clone, Copy)]
enum Change {
    Put(u8),
    Cut,
    End,
}

impl Arbitrary for Change {
    type Parameters = ();
    type Strategy = BoxedStrategy<Self>;

    fn arbitrary_with((): ()) -> Self::Strategy {
        let signs = prop::sample::select(&b"{}[]\",:\\ \n\t07antefls\xff"[..]);
        prop_oneof![
            4 => signs.prop_map(Self::Put),
            4 => Just(Self::Cut),
            1 => Just(Self::End),
        ]
        .boxed()
    }
}

impl Change {
    /// Not of the first byte.
    fn apply(self, body: &mut Vec<u8>, at: Index) {
        if body.len() < 2 {
            return;
        }
        let at = 1 + at.index(body.len() - 1);
        match self {
            Self::Put(byte) => body.insert(at, byte),
            Self::Cut => drop(body.remove(at)),
            Self::End => body.truncate(at),
        }
    }
}
