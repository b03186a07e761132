// Generated from specs/calendar/meeting_room/instance.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `meeting_room.instance` “会议室日程实例”: events that take meeting rooms.
//!
//! [`meeting_room.freebusy.batch_get`](method@crate::meeting_room::freebusy::FreebusyResource::batch_get) tells which events take a room and when each instance was to begin;
//! [`meeting_room.instance.reply`](method@crate::meeting_room::instance::InstanceResource::reply) takes both.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>reply</code>](method@crate::meeting_room::instance::InstanceResource::reply) | Frees a meeting room from an event, or settles whether the event gets it. | 回复会议室日程实例 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

/// The operations of `meeting_room.instance`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "会议室日程实例")]
#[derive(Debug, Clone)]
pub struct InstanceResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> InstanceResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl InstanceResource<Tenant> {
    /// Frees a meeting room from an event, or settles whether the event gets it.
    ///
    /// It fails with code 105003 where `original_time` is wrong, as it can be after a whole recurring event was moved; [`meeting_room.freebusy.batch_get`](method@crate::meeting_room::freebusy::FreebusyResource::batch_get) tells the new one.
    ///
    /// `POST /open-apis/meeting_room/instance/reply`, [`meeting_room.instance.reply` “回复会议室日程实例”](https://open.feishu.cn/document/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN) in the official documentation, as of 2024-04-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `calendar:room:readonly`.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `room_id`: ID of the meeting room.
    /// - `uid`: ID of the event up to the underscore, as in [`meeting_room.freebusy.batch_get`](method@crate::meeting_room::freebusy::FreebusyResource::batch_get).
    /// - `original_time`: For an exception of a recurring event, the time that the instance was meant for; else 0 seconds.
    /// - `status` ([`RoomReply`](type@crate::meeting_room::instance::RoomReply)): What became of a room's booking.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::meeting_room::instance::RoomReply;
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// calendar
    ///     .meeting_room()
    ///     .instance()
    ///     .reply(
    ///         "omm_c7e9ef91ec9f3c007f1dfb2503918981",
    ///         "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7",
    ///         Timestamp::from_seconds(0),
    ///         RoomReply::NotCheckIn,
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "回复会议室日程实例",
            "meeting_room.instance.reply",
            "/open-apis/meeting_room/instance/reply"
        )
    )]
    pub fn reply(
        &self,
        room_id: impl Into<String>,
        uid: impl Into<String>,
        original_time: impl Into<Timestamp>,
        status: RoomReply,
    ) -> InstanceReplyCall {
        let mut call = Call::new(&self.caller, &REPLY);
        call.set::<String>(0, room_id.into());
        call.set::<String>(1, uid.into());
        call.set::<Timestamp>(2, original_time.into());
        call.set(3, status);
        InstanceReplyCall { call }
    }
}

feishu_core::call! {
    /// A call of `meeting_room.instance.reply`, begun by [`InstanceResource::reply`].
    InstanceReplyCall -> ()
}

feishu_core::string_enum! {
    /// What became of a room's booking.
    RoomReply {
        /// `NOT_CHECK_IN`: Nobody checked in, so the room is free.
        NotCheckIn = "NOT_CHECK_IN",
        /// `ENDED_BEFORE_DUE`: The event ended early, so the room is free.
        EndedBeforeDue = "ENDED_BEFORE_DUE",
        /// `ACCEPTED_BY_ADMIN`: An administrator lets the event have the room.
        AcceptedByAdmin = "ACCEPTED_BY_ADMIN",
        /// `DECLINED_BY_ADMIN`: An administrator does not let the event have the room.
        DeclinedByAdmin = "DECLINED_BY_ADMIN",
    }
}

/// `meeting_room.instance.reply`.
pub static REPLY: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["calendar:room:readonly"],
    params: &[
        table::Field::body("room_id", table::Kind::String).required(),
        table::Field::body("uid", table::Kind::String).required(),
        table::Field::body("original_time", table::Kind::UnixSeconds).required(),
        table::Field::body("status", table::Kind::StringEnum(RoomReply::VALUES))
            .required(),
    ],
    body: table::Body::Json,
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN",
    ..table::Operation::new(
        "meeting_room.instance.reply",
        table::Method::Post,
        "/open-apis/meeting_room/instance/reply",
    )
});
