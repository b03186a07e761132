// Generated from specs/calendar/meeting_room/freebusy.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `meeting_room.freebusy` “会议室忙闲”: when meeting rooms are busy.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>get</code>](method@crate::meeting_room::freebusy::FreebusyResource::batch_get) | Lists when each of several meeting rooms is busy. | 查询会议室忙闲 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Timestamp, to_texts};

/// The operations of `meeting_room.freebusy`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "会议室忙闲")]
#[derive(Debug, Clone)]
pub struct FreebusyResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> FreebusyResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl<I: Identity> FreebusyResource<I> {
    /// Lists when each of several meeting rooms is busy.
    ///
    /// A recurring event comes once for each instance within the time; thirty days or less are advised.
    ///
    /// `GET /open-apis/meeting_room/freebusy/batch_get`, [`meeting_room.freebusy.batch_get` “查询会议室忙闲”](https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN) in the official documentation, as of 2025-05-28.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scope: `calendar:room:readonly`.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `room_ids`: IDs of the meeting rooms, as in `vc.v1.room.list` or `vc.v1.room.search`. At most 20 items.
    /// - `time_min`: Start of the time that is asked about.
    /// - `time_max`: End of the time that is asked about.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .meeting_room()
    ///     .freebusy()
    ///     .batch_get(
    ///         ["omm_83d09ad4f6896e02029a6a075f71xxxx"],
    ///         "2019-09-04T08:45:00+08:00",
    ///         "2019-09-04T09:45:00+08:00",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "查询会议室忙闲",
            "meeting_room.freebusy.batch_get",
            "/open-apis/meeting_room/freebusy/batch_get"
        )
    )]
    pub fn batch_get(
        &self,
        room_ids: impl IntoIterator<Item = impl Into<String>>,
        time_min: impl Into<Timestamp>,
        time_max: impl Into<Timestamp>,
    ) -> FreebusyBatchGetCall {
        let mut call = Call::new(&self.caller, &BATCH_GET);
        call.set(0, to_texts(room_ids));
        call.set::<Timestamp>(1, time_min.into());
        call.set::<Timestamp>(2, time_max.into());
        FreebusyBatchGetCall { call }
    }
}

feishu_core::call! {
    /// A call of `meeting_room.freebusy.batch_get`, begun by [`FreebusyResource::batch_get`].
    FreebusyBatchGetCall -> FreebusyBatchGetResponse
}

/// The answer of [`meeting_room.freebusy.batch_get`](method@crate::meeting_room::freebusy::FreebusyResource::batch_get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FreebusyBatchGetResponse {
    /// Start of the time that was asked about.
    pub time_min: Option<Timestamp>,
    /// End of the time that was asked about.
    pub time_max: Option<Timestamp>,
    /// Events that take each room, by the room's ID.
    pub free_busy: ::std::collections::BTreeMap<String, Vec<RoomEvent>>,
}

feishu_core::object! {
    response FreebusyBatchGetResponse {
        0 time_min = "time_min",
        1 time_max = "time_max",
        2 free_busy = "free_busy",
    }
}

/// An event, or an instance of a recurring one, that takes a meeting room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomEvent {
    /// When the event begins to take the room.
    pub start_time: Option<Timestamp>,
    /// When the event leaves the room free again.
    pub end_time: Option<Timestamp>,
    /// ID of the event up to the underscore; an event ID is `uid`, underscore, `original_time`.
    pub uid: Option<String>,
    /// For an exception of a recurring event, the time that the instance was meant for; else 0 seconds.
    pub original_time: Option<Timestamp>,
    /// Who organizes the event. Absent for private events.
    pub organizer_info: Option<RoomEventOrganizer>,
}

feishu_core::object! {
    response RoomEvent {
        0 start_time = "start_time",
        1 end_time = "end_time",
        2 uid = "uid",
        3 original_time = "original_time" seconds,
        4 organizer_info = "organizer_info",
    }
}

/// Who organizes an event that takes a meeting room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomEventOrganizer {
    /// Name of the organizer. Absent for events that an app created.
    pub name: Option<String>,
    /// Open ID of the organizer.
    pub open_id: Option<String>,
}

feishu_core::object! {
    response RoomEventOrganizer {
        0 name = "name",
        1 open_id = "open_id",
    }
}

/// `meeting_room.freebusy.batch_get`.
pub static BATCH_GET: table::Typed<FreebusyBatchGetResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:room:readonly"],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("room_ids", table::Kind::String)
            .required()
            .list()
            .rules(&[table::Rule::MaxItems(20)]),
        table::Field::query("time_min", table::Kind::Rfc3339).required(),
        table::Field::query("time_max", table::Kind::Rfc3339).required(),
    ],
    answer: table::Answer::Data,
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN",
    ..table::Operation::new(
        "meeting_room.freebusy.batch_get",
        table::Method::Get,
        "/open-apis/meeting_room/freebusy/batch_get",
    )
});
