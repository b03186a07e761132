// Generated from specs/calendar/meeting_room/summary.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `meeting_room.summary` “会议室日程主题”: titles and video meetings of events that take meeting rooms.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>get</code>](method@crate::meeting_room::summary::SummaryResource::batch_get) | Gets titles and video meetings of several events that take meeting rooms. | 查询会议室日程主题和会议详情 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list};

/// The operations of `meeting_room.summary`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "会议室日程主题")]
#[derive(Debug, Clone)]
pub struct SummaryResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> SummaryResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl SummaryResource<Tenant> {
    /// Gets titles and video meetings of several events that take meeting rooms.
    ///
    /// `POST /open-apis/meeting_room/summary/batch_get`, [`meeting_room.summary.batch_get` “查询会议室日程主题和会议详情”](https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN) in the official documentation, as of 2024-04-10.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `calendar:room`.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `event_uids` ([`EventUid`](type@crate::meeting_room::summary::EventUid)): The events asked about. `EventUids` on the wire.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::meeting_room::summary::EventUid;
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .meeting_room()
    ///     .summary()
    ///     .batch_get(
    ///         vec![
    ///             EventUid::new("a04dbea1-86b9-4372-aa8d-64ebe801be2a",
    ///             Timestamp::from_seconds(0))
    ///         ],
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "查询会议室日程主题和会议详情",
            "meeting_room.summary.batch_get",
            "/open-apis/meeting_room/summary/batch_get"
        )
    )]
    pub fn batch_get(
        &self,
        event_uids: impl IntoIterator<Item = EventUid>,
    ) -> SummaryBatchGetCall {
        let mut call = Call::new(&self.caller, &BATCH_GET);
        call.set(0, to_list(event_uids));
        SummaryBatchGetCall { call }
    }
}

feishu_core::call! {
    /// A call of `meeting_room.summary.batch_get`, begun by [`SummaryResource::batch_get`].
    SummaryBatchGetCall -> SummaryBatchGetResponse
}

/// The answer of [`meeting_room.summary.batch_get`](method@crate::meeting_room::summary::SummaryResource::batch_get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryBatchGetResponse {
    /// The events that were found.
    ///
    /// `EventInfos` on the wire.
    pub event_infos: Vec<EventInfo>,
    /// The events that were not found.
    ///
    /// `ErrorEventUids` on the wire.
    pub error_event_uids: Vec<ErrorEventUid>,
}

feishu_core::object! {
    response SummaryBatchGetResponse {
        0 event_infos = "EventInfos",
        1 error_event_uids = "ErrorEventUids",
    }
}

/// An event, or an instance of a recurring one.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventUid {
    /// ID of the event up to the underscore, as in [`meeting_room.freebusy.batch_get`](method@crate::meeting_room::freebusy::FreebusyResource::batch_get).
    pub uid: Option<String>,
    /// For an exception of a recurring event, the time that the instance was meant for; else 0 seconds.
    pub original_time: Option<Timestamp>,
}

impl EventUid {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(uid: impl Into<String>, original_time: impl Into<Timestamp>) -> Self {
        Self {
            uid: Some(uid.into()),
            original_time: Some(original_time.into()),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    request EventUid {
        0 uid = "uid",
        1 original_time = "original_time" seconds,
    }
}

#[doc(hidden)]
pub static EVENT_UID_SHAPE: table::Shape = table::Shape {
    name: "EventUid",
    fields: &[
        table::Field::body("uid", table::Kind::String).required(),
        table::Field::body("original_time", table::Kind::UnixSeconds).required(),
    ],
    rules: &[],
};

/// What an event is about and where it meets by video.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventInfo {
    /// ID of the event up to the underscore.
    pub uid: Option<String>,
    /// For an exception of a recurring event, the time that the instance was meant for; else 0 seconds.
    pub original_time: Option<Timestamp>,
    /// Title of the event.
    pub summary: Option<String>,
    /// How the event's attendees meet by video.
    pub vchat: Option<RoomEventVchat>,
}

feishu_core::object! {
    response EventInfo {
        0 uid = "uid",
        1 original_time = "original_time" seconds,
        2 summary = "summary",
        3 vchat = "vchat",
    }
}

/// How an event's attendees meet by video.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomEventVchat {
    /// By what means attendees meet by video.
    pub vc_type: Option<RoomEventVcType>,
    /// Icon beside the link, where `vc_type` is `third_party`.
    pub icon_type: Option<RoomEventVchatIcon>,
    /// What clients show on the link, where `vc_type` is `third_party`.
    pub description: Option<String>,
    /// Where to join the video meeting.
    pub meeting_url: Option<String>,
}

feishu_core::object! {
    response RoomEventVchat {
        0 vc_type = "vc_type",
        1 icon_type = "icon_type",
        2 description = "description",
        3 meeting_url = "meeting_url",
    }
}

feishu_core::string_enum! {
    /// By what means attendees meet by video.
    RoomEventVcType {
        /// `vc`: A Feishu meeting.
        Vc = "vc",
        /// `third_party`: A meeting elsewhere, by its link.
        ThirdParty = "third_party",
        /// `no_meeting`: The event has no video meeting.
        NoMeeting = "no_meeting",
        /// `lark_live`: A Feishu live stream; only answers have it.
        LarkLive = "lark_live",
        /// `unknown`: A means that is not known; only answers have it.
        Unknown = "unknown",
    }
}

feishu_core::string_enum! {
    /// The icon beside the link of a meeting elsewhere.
    RoomEventVchatIcon {
        /// `vc`: The icon of a Feishu meeting.
        Vc = "vc",
        /// `live`: The icon of a live stream.
        Live = "live",
        /// `default`: A neutral icon.
        Default = "default",
    }
}

/// An event that was not found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorEventUid {
    /// ID of the event up to the underscore.
    pub uid: Option<String>,
    /// For an exception of a recurring event, the time that the instance was meant for; else 0 seconds.
    pub original_time: Option<Timestamp>,
    /// Why the event was not found.
    pub error_msg: Option<String>,
}

feishu_core::object! {
    response ErrorEventUid {
        0 uid = "uid",
        1 original_time = "original_time" seconds,
        2 error_msg = "error_msg",
    }
}

/// `meeting_room.summary.batch_get`.
pub static BATCH_GET: table::Typed<SummaryBatchGetResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["calendar:room"],
    retry: table::Retry::Safe,
    params: &[
        table::Field::body("EventUids", table::Kind::Object(&EVENT_UID_SHAPE))
            .required()
            .list(),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN",
    ..table::Operation::new(
        "meeting_room.summary.batch_get",
        table::Method::Post,
        "/open-apis/meeting_room/summary/batch_get",
    )
});
