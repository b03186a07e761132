// Generated from specs/helpdesk by `cargo xtask generate`. Edit the spec, not this file.

//! Every documented event, pushed by the mock to a typed handler, and broken in every place.

#![allow(deprecated)]

use feishu_conformance::event;
use feishu_helpdesk::AnyEvent;

#[test]
fn every_event_has_an_example_or_says_why_not() {
    feishu_conformance::every_event_has_an_example(&feishu_helpdesk::SERVICE, &[]);
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_notification_approve() {
    event::<
        feishu_helpdesk::v1::notification::NotificationApprove,
        AnyEvent,
    >(&feishu_helpdesk::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_created() {
    event::<
        feishu_helpdesk::v1::ticket::TicketCreated,
        AnyEvent,
    >(&feishu_helpdesk::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_updated() {
    event::<
        feishu_helpdesk::v1::ticket::TicketUpdated,
        AnyEvent,
    >(&feishu_helpdesk::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_message_created() {
    event::<
        feishu_helpdesk::v1::ticket_message::TicketMessageCreated,
        AnyEvent,
    >(&feishu_helpdesk::SERVICE)
        .await;
}
