// Generated from specs/calendar/meeting_room/event.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `meeting_room.event`: events that take the meeting rooms of third parties.
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`ThirdPartyMeetingRoomEventCreated`](struct@crate::meeting_room::event::ThirdPartyMeetingRoomEventCreated) | A calendar event that takes a third party's meeting room was made, moved in time, or deleted. | 第三方会议室日程变动 |

use feishu_core::Timestamp;

/// A calendar event that takes a third party's meeting room was made, moved in time, or deleted.
///
/// Of changes, only those of the time are told.
///
/// The payload of [`third_party_meeting_room_event_created` “第三方会议室日程变动”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/event/third-room-event-changes) in the official documentation, as of 2024-11-04.
///
/// - Pushed to: self-built and store apps.
/// - Wrapped in the first schema.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_calendar::meeting_room::event::ThirdPartyMeetingRoomEventCreated;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<ThirdPartyMeetingRoomEventCreated>(|event| async move {
///         println!("{:?}", event.payload.event_time);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("第三方会议室日程变动", "third_party_meeting_room_event_created"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventCreated {
    /// The app that the event is pushed to.
    pub app_id: Option<String>,
    /// The tenant that the event is about.
    pub tenant_key: Option<String>,
    /// Always [`third_party_meeting_room_event_created`](struct@crate::meeting_room::event::ThirdPartyMeetingRoomEventCreated).
    ///
    /// `type` on the wire.
    pub type_: Option<String>,
    /// When the calendar event changed.
    ///
    /// To the millisecond.
    pub event_time: Option<Timestamp>,
    /// Identifies the calendar event, all of its instances alike.
    pub uid: Option<String>,
    /// Of an exception from a recurring event, when that instance was to begin; else 0 seconds.
    pub original_time: Option<Timestamp>,
    /// Made of `uid` and `original_time` with `_` between.
    pub event_id: Option<String>,
    /// When the calendar event begins.
    pub start: Option<RoomEventTime>,
    /// When the calendar event ends.
    pub end: Option<RoomEventTime>,
    /// The rooms that it takes.
    pub meeting_rooms: Vec<EventRoom>,
    /// Who organises a calendar event, by each of the three kinds of ID.
    pub organizer: Option<EventOrganizer>,
}

feishu_core::object! {
    response ThirdPartyMeetingRoomEventCreated {
        0 app_id = "app_id",
        1 tenant_key = "tenant_key",
        2 type_ = "type",
        3 event_time = "event_time" millis swapped,
        4 uid = "uid",
        5 original_time = "original_time" seconds,
        6 event_id = "event_id",
        7 start = "start",
        8 end = "end",
        9 meeting_rooms = "meeting_rooms",
        10 organizer = "organizer",
    }
}

impl feishu_core::event::Event for ThirdPartyMeetingRoomEventCreated {
    const TYPE: &'static str = "third_party_meeting_room_event_created";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V1;
}

/// When a calendar event begins or ends.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomEventTime {
    /// The time.
    ///
    /// To the millisecond.
    pub time_stamp: Option<Timestamp>,
}

feishu_core::object! {
    response RoomEventTime {
        0 time_stamp = "time_stamp" millis swapped,
    }
}

/// A meeting room that a calendar event takes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventRoom {
    /// Identifies the room.
    pub open_id: Option<String>,
}

feishu_core::object! {
    response EventRoom {
        0 open_id = "open_id",
    }
}

/// Who organises a calendar event, by each of the three kinds of ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventOrganizer {
    /// The user's own in this app.
    pub open_id: Option<String>,
    /// The same in all apps of one tenant. Needs the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The same in all apps of one developer.
    pub union_id: Option<String>,
}

feishu_core::object! {
    response EventOrganizer {
        0 open_id = "open_id",
        1 user_id = "user_id",
        2 union_id = "union_id",
    }
}
