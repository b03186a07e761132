// Generated from specs/calendar/meeting_room/meeting_room.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `meeting_room.meeting_room`: changes to meeting rooms.
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`MeetingRoomStatusChanged`](struct@crate::meeting_room::meeting_room::MeetingRoomStatusChanged) | A meeting room was added, changed, removed or booked. | 会议室状态信息变更 |

/// A meeting room was added, changed, removed or booked.
///
/// It names the room alone; how it is now, the video conference service tells by the room's ID.
///
/// The payload of [`meeting_room.meeting_room.status_changed_v1` “会议室状态信息变更”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/status_changed) in the official documentation, as of 2024-11-22.
///
/// - Pushed to: self-built and store apps.
/// - Scope: `calendar:room:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_calendar::meeting_room::meeting_room::MeetingRoomStatusChanged;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<MeetingRoomStatusChanged>(|event| async move {
///         println!("{:?}", event.payload.room_name);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(
    alias("会议室状态信息变更", "meeting_room.meeting_room.status_changed_v1")
)]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeetingRoomStatusChanged {
    /// What the room is called.
    pub room_name: Option<String>,
    /// Identifies the room.
    pub room_id: Option<String>,
}

feishu_core::object! {
    response MeetingRoomStatusChanged {
        0 room_name = "room_name",
        1 room_id = "room_id",
    }
}

impl feishu_core::event::Event for MeetingRoomStatusChanged {
    const TYPE: &'static str = "meeting_room.meeting_room.status_changed_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}
