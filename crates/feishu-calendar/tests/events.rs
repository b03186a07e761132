// Generated from specs/calendar by `cargo xtask generate`. Edit the spec, not this file.

//! Every documented event, pushed by the mock to a typed handler, and broken in every place.

#![allow(deprecated)]

use feishu_calendar::AnyEvent;
use feishu_conformance::event;

#[test]
fn every_event_has_an_example_or_says_why_not() {
    feishu_conformance::every_event_has_an_example(&feishu_calendar::SERVICE, &[]);
}

#[tokio::test]
#[rustfmt::skip]
async fn meeting_room_event_third_party_meeting_room_event_created() {
    event::<
        feishu_calendar::meeting_room::event::ThirdPartyMeetingRoomEventCreated,
        AnyEvent,
    >(&feishu_calendar::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn meeting_room_meeting_room_status_changed() {
    event::<
        feishu_calendar::meeting_room::meeting_room::MeetingRoomStatusChanged,
        AnyEvent,
    >(&feishu_calendar::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_created() {
    event::<
        feishu_calendar::v4::calendar::acl::CalendarAclCreated,
        AnyEvent,
    >(&feishu_calendar::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_deleted() {
    event::<
        feishu_calendar::v4::calendar::acl::CalendarAclDeleted,
        AnyEvent,
    >(&feishu_calendar::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_changed() {
    event::<
        feishu_calendar::v4::calendar::event::CalendarEventChanged,
        AnyEvent,
    >(&feishu_calendar::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_changed() {
    event::<
        feishu_calendar::v4::calendar::CalendarChanged,
        AnyEvent,
    >(&feishu_calendar::SERVICE)
        .await;
}
