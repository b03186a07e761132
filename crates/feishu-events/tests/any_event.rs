//! A service's events in one enumeration: those that it knows, and those that are newer.

mod support;

use std::sync::{Arc, Mutex};

use feishu_events::{BoxError, Events, Webhook, inbox};
use feishu_helpdesk::AnyEvent;
use serde_json::json;
use support::{KEY, encrypted, event, signed};

/// What a handler of all events and the fallback were given.
#[derive(Default)]
struct Seen {
    any: Mutex<Vec<AnyEvent>>,
    other: Mutex<Vec<String>>,
}

fn webhook(seen: &Arc<Seen>) -> Webhook<BoxError> {
    let (any, other) = (Arc::clone(seen), Arc::clone(seen));
    let events = Events::<BoxError>::builder()
        .on::<AnyEvent>(move |event| {
            any.any.lock().expect("no panic").push(event.payload);
            async { Ok(()) }
        })
        .otherwise(move |event| {
            let name = event.envelope.event_type().to_owned();
            other.other.lock().expect("no panic").push(name);
            async { Ok(()) }
        })
        .build()
        .expect("handlers");
    let webhook = Webhook::builder(&events).encrypt_key(KEY);
    webhook.build().expect("a webhook")
}

#[tokio::test]
async fn an_enumeration_takes_the_events_of_its_service_known_and_newer_and_no_others() {
    let seen = Arc::new(Seen::default());
    let webhook = webhook(&seen);
    let newer = json!({"ticket_id": "7", "anything": [1, {"else": null}]});
    for (id, name, payload) in [
        ("1", "helpdesk.ticket.created_v1", json!({"ticket_id": "7"})),
        ("2", "helpdesk.ticket.evaporated_v9", newer.clone()),
        ("3", "hire.talent.deleted_v1", json!({"talent_id": "8"})),
        ("4", "helpdesk", json!({})),
        ("5", "helpdesk_like.ticket.created_v1", json!({})),
    ] {
        let request = signed(encrypted(&event(id, name, &payload)));
        assert_eq!(webhook.handle(request).await.status(), 200, "{name}");
    }
    let any = seen.any.lock().expect("no panic");
    let [
        AnyEvent::TicketCreated(created),
        AnyEvent::Unrecognized(unknown),
    ] = any.as_slice()
    else {
        panic!("{any:?}");
    };
    assert_eq!(created.ticket_id.as_deref(), Some("7"));
    assert_eq!(unknown.event_type(), "helpdesk.ticket.evaporated_v9");
    assert_eq!(unknown.json(), newer.to_string().as_bytes());
    let read: feishu_helpdesk::v1::ticket::TicketCreated =
        unknown.read().expect("it has a ticket ID");
    assert_eq!(read.ticket_id.as_deref(), Some("7"));
    assert!(!format!("{unknown:?}").contains("anything"), "{unknown:?}");
    let other = seen.other.lock().expect("no panic");
    let expected = [
        "hire.talent.deleted_v1",
        "helpdesk",
        "helpdesk_like.ticket.created_v1",
    ];
    assert_eq!(*other, expected);
}

#[tokio::test]
async fn a_known_event_that_is_not_as_documented_is_no_newer_one() {
    let seen = Arc::new(Seen::default());
    let payload = json!({"ticket_id": {"not": "text"}});
    let request = signed(encrypted(&event(
        "1",
        "helpdesk.ticket.created_v1",
        &payload,
    )));
    let answer = webhook(&seen).handle(request).await;
    assert_eq!(answer.status(), 500);
    assert!(seen.any.lock().expect("no panic").is_empty());
}

#[test]
fn two_handlers_of_one_family_are_refused() {
    let (outbox, _inbox) = inbox::<AnyEvent>(1);
    let twice = Events::<BoxError>::builder()
        .on::<AnyEvent>(|_| async { Ok(()) })
        .forward::<AnyEvent, AnyEvent>(&outbox)
        .build();
    let error = twice.expect_err("who would get it?");
    assert!(
        error.to_string().contains("two handlers are for"),
        "{error}"
    );
}
