// Generated from specs/calendar/v4/freebusy.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.freebusy` “忙闲信息”: when people and rooms are busy.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v4::freebusy::FreebusyResource::list) | Lists when a person, by their primary calendar, or a meeting room is busy. | 查询主日历日程忙闲信息 |
//! | [<code>batch</code>](method@crate::v4::freebusy::FreebusyResource::batch) | Lists when each of several people is busy, by their primary calendars. | 批量查询主日历日程忙闲信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Timestamp, to_texts};
use feishu_core::platform::UserIdType;

use crate::v4::types::RsvpStatus;

/// The operations of `calendar.v4.freebusy`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "忙闲信息")]
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
    /// Lists when a person, by their primary calendar, or a meeting room is busy.
    ///
    /// An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/freebusy/list`, [`calendar.v4.freebusy.list` “查询主日历日程忙闲信息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list) in the official documentation, as of 2025-12-12.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    /// - Rule: `user_id` or `room_id`, at least one of them.
    /// - Rule: from `time_min` to `time_max` at most 90 days.
    ///
    /// # Arguments
    ///
    /// - `time_min`: Start of the time that is asked about.
    /// - `time_max`: End of the time that is asked about, at most 90 days after its start.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .freebusy()
    ///     .list("2020-10-28T12:00:00+08:00", "2020-12-28T12:00:00+08:00")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .user_id("ou_xxxxxxxxxx")
    ///     .room_id("omm_xxxxxxxxxx")
    ///     .include_external_calendar(true)
    ///     .only_busy(true)
    ///     .need_rsvp_status(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>9 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 190002 | 400 | A parameter is wrong. | Check the names and types of the parameters, the scopes, and that what they name was not deleted. |
    /// | 190003 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 190004 | 429 | The operation is called too often. | Wait and call it less often. |
    /// | 190005 | 429 | The app calls too often. | Wait and call less often. |
    /// | 190006 | 403 | The app does not belong to the tenant. | Check the app's ID and secret; else ask support. |
    /// | 190007 | 404 | The app has no bot. | Enable the bot ability of the app; else ask support. |
    /// | 190010 | 429 | Too many calls compete for what this one needs. | Call less often and try again. |
    /// | 190014 | 400 | A parameter is wrong. | The error's details name it. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "查询主日历日程忙闲信息",
            "calendar.v4.freebusy.list",
            "/open-apis/calendar/v4/freebusy/list"
        )
    )]
    pub fn list(
        &self,
        time_min: impl Into<Timestamp>,
        time_max: impl Into<Timestamp>,
    ) -> FreebusyListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<Timestamp>(1, time_min.into());
        call.set::<Timestamp>(2, time_max.into());
        FreebusyListCall { call }
    }

    /// Lists when each of several people is busy, by their primary calendars.
    ///
    /// An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/freebusy/batch`, [`calendar.v4.freebusy.batch` “批量查询主日历日程忙闲信息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch) in the official documentation, as of 2025-12-12.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.free_busy:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    /// - Rule: from `time_min` to `time_max` at most 14 days.
    ///
    /// # Arguments
    ///
    /// - `time_min`: Start of the time that is asked about.
    /// - `time_max`: End of the time that is asked about, at most two weeks after its start.
    /// - `user_ids`: IDs of the people whose time is asked about, of the kind that `user_id_type` names. 1 to 10 items.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .freebusy()
    ///     .batch(
    ///         "2020-10-28T12:00:00+08:00",
    ///         "2020-10-29T12:00:00+08:00",
    ///         ["ou_c186b6833e2d5faf2bc587e71ddabcef"],
    ///     )
    ///     .user_id_type(UserIdType::OpenId)
    ///     .include_external_calendar(true)
    ///     .only_busy(true)
    ///     .need_rsvp_status(true)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>13 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 190002 | 400 | A parameter is wrong. | Check the names and types of the parameters, the scopes, and that what they name was not deleted. |
    /// | 190003 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 190004 | 429 | The operation is called too often. | Wait and call it less often. |
    /// | 190005 | 429 | The app calls too often. | Wait and call less often. |
    /// | 190006 | 403 | The app does not belong to the tenant. | Check the app's ID and secret; else ask support. |
    /// | 190007 | 404 | The app has no bot. | Enable the bot ability of the app; else ask support. |
    /// | 190010 | 429 | Too many calls compete for what this one needs. | Call less often and try again. |
    /// | 190014 | 400 | A parameter is wrong. | The error's details name it. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    /// | 198001 | 400 | There are no user IDs, or too many. | See how many `user_ids` may hold. |
    /// | 198002 | 400 | A time is malformed. | See what format the parameters have. |
    /// | 198003 | 400 | The time range is wrong. | See how long it may be. |
    /// | 198004 | 400 | A time zone is malformed. | See what format the parameters have. |
    ///
    /// </details>
    #[doc(
        alias(
            "批量查询主日历日程忙闲信息",
            "calendar.v4.freebusy.batch",
            "/open-apis/calendar/v4/freebusy/batch"
        )
    )]
    pub fn batch(
        &self,
        time_min: impl Into<Timestamp>,
        time_max: impl Into<Timestamp>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> FreebusyBatchCall {
        let mut call = Call::new(&self.caller, &BATCH);
        call.set::<Timestamp>(1, time_min.into());
        call.set::<Timestamp>(2, time_max.into());
        call.set(3, to_texts(user_ids));
        FreebusyBatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.freebusy.list`, begun by [`FreebusyResource::list`].
    FreebusyListCall -> FreebusyListResponse
}

impl FreebusyListCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// ID of the person whose time is asked about, of the kind that `user_id_type` names. Wins over `room_id`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, user_id.into());
        self
    }

    /// ID of the meeting room whose time is asked about, as in `vc.v1.room.list` or `vc.v1.room.search`. Ignored beside `user_id`.
    #[inline]
    pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
        self.call.set::<String>(4, room_id.into());
        self
    }

    /// Whether events count that are in calendars of other providers, bound to the primary one.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_external_calendar(mut self, include_external_calendar: bool) -> Self {
        self.call.set(5, include_external_calendar);
        self
    }

    /// Whether to leave out events that leave their time free.
    ///
    /// Default: `true`.
    #[inline]
    pub fn only_busy(mut self, only_busy: bool) -> Self {
        self.call.set(6, only_busy);
        self
    }

    /// Whether the answer says how each event was replied to.
    #[inline]
    pub fn need_rsvp_status(mut self, need_rsvp_status: bool) -> Self {
        self.call.set(7, need_rsvp_status);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.freebusy.batch`, begun by [`FreebusyResource::batch`].
    FreebusyBatchCall -> FreebusyBatchResponse
}

impl FreebusyBatchCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// Whether events count that are in calendars of other providers, bound to the primary ones.
    ///
    /// Default: `true`.
    #[inline]
    pub fn include_external_calendar(mut self, include_external_calendar: bool) -> Self {
        self.call.set(4, include_external_calendar);
        self
    }

    /// Whether to leave out events that leave their time free.
    ///
    /// Default: `true`.
    #[inline]
    pub fn only_busy(mut self, only_busy: bool) -> Self {
        self.call.set(5, only_busy);
        self
    }

    /// Whether the answer says how each event was replied to.
    #[inline]
    pub fn need_rsvp_status(mut self, need_rsvp_status: bool) -> Self {
        self.call.set(6, need_rsvp_status);
        self
    }
}

/// The answer of [`calendar.v4.freebusy.list`](method@crate::v4::freebusy::FreebusyResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FreebusyListResponse {
    /// Busy times within the time that was asked about; where `only_busy` is false, also events that leave their time free.
    pub freebusy_list: Vec<Freebusy>,
}

feishu_core::object! {
    response FreebusyListResponse {
        0 freebusy_list = "freebusy_list",
    }
}

/// The answer of [`calendar.v4.freebusy.batch`](method@crate::v4::freebusy::FreebusyResource::batch).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FreebusyBatchResponse {
    /// Busy times of the people, an item for each person.
    pub freebusy_lists: Vec<UserFreebusy>,
}

feishu_core::object! {
    response FreebusyBatchResponse {
        0 freebusy_lists = "freebusy_lists",
    }
}

/// A time that an event takes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Freebusy {
    /// When the busy time begins.
    pub start_time: Option<Timestamp>,
    /// When the busy time ends.
    pub end_time: Option<Timestamp>,
    /// How the person or the room replied to the event. Absent unless `need_rsvp_status` asked for it.
    pub rsvp_status: Option<RsvpStatus>,
}

feishu_core::object! {
    response Freebusy {
        0 start_time = "start_time",
        1 end_time = "end_time",
        2 rsvp_status = "rsvp_status",
    }
}

/// When one person is busy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserFreebusy {
    /// Busy times within the time that was asked about; where `only_busy` is false, also events that leave their time free.
    pub freebusy_items: Vec<Freebusy>,
    /// ID of the person, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
}

feishu_core::object! {
    response UserFreebusy {
        0 freebusy_items = "freebusy_items",
        1 user_id = "user_id",
    }
}

/// `calendar.v4.freebusy.list`.
pub static LIST: table::Typed<FreebusyListResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.free_busy:read",
        "calendar:calendar:readonly",
    ],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("time_min", table::Kind::Rfc3339).required(),
        table::Field::body("time_max", table::Kind::Rfc3339).required(),
        table::Field::body("user_id", table::Kind::String),
        table::Field::body("room_id", table::Kind::String),
        table::Field::body("include_external_calendar", table::Kind::Bool),
        table::Field::body("only_busy", table::Kind::Bool),
        table::Field::body("need_rsvp_status", table::Kind::Bool),
    ],
    rules: &[
        table::GroupRule::AnyOf(&[3, 4]),
        table::GroupRule::Span {
            from: 1,
            to: 2,
            max: ::std::time::Duration::from_secs(7776000),
        },
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 190002,
            meaning: "A parameter is wrong.",
            advice: "Check the names and types of the parameters, the scopes, and that what they name was not deleted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 190003,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 429,
            code: 190004,
            meaning: "The operation is called too often.",
            advice: "Wait and call it less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190005,
            meaning: "The app calls too often.",
            advice: "Wait and call less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 190006,
            meaning: "The app does not belong to the tenant.",
            advice: "Check the app's ID and secret; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 190007,
            meaning: "The app has no bot.",
            advice: "Enable the bot ability of the app; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190010,
            meaning: "Too many calls compete for what this one needs.",
            advice: "Call less often and try again.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 190014,
            meaning: "A parameter is wrong.",
            advice: "The error's details name it.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list",
    ..table::Operation::new(
        "calendar.v4.freebusy.list",
        table::Method::Post,
        "/open-apis/calendar/v4/freebusy/list",
    )
});

/// `calendar.v4.freebusy.batch`.
pub static BATCH: table::Typed<FreebusyBatchResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.free_busy:read",
        "calendar:calendar:readonly",
    ],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("time_min", table::Kind::Rfc3339).required(),
        table::Field::body("time_max", table::Kind::Rfc3339).required(),
        table::Field::body("user_ids", table::Kind::String)
            .required()
            .list()
            .rules(&[table::Rule::MinItems(1), table::Rule::MaxItems(10)]),
        table::Field::body("include_external_calendar", table::Kind::Bool),
        table::Field::body("only_busy", table::Kind::Bool),
        table::Field::body("need_rsvp_status", table::Kind::Bool),
    ],
    rules: &[
        table::GroupRule::Span {
            from: 1,
            to: 2,
            max: ::std::time::Duration::from_secs(1209600),
        },
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 190002,
            meaning: "A parameter is wrong.",
            advice: "Check the names and types of the parameters, the scopes, and that what they name was not deleted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 190003,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 429,
            code: 190004,
            meaning: "The operation is called too often.",
            advice: "Wait and call it less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190005,
            meaning: "The app calls too often.",
            advice: "Wait and call less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 190006,
            meaning: "The app does not belong to the tenant.",
            advice: "Check the app's ID and secret; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 190007,
            meaning: "The app has no bot.",
            advice: "Enable the bot ability of the app; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190010,
            meaning: "Too many calls compete for what this one needs.",
            advice: "Call less often and try again.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 190014,
            meaning: "A parameter is wrong.",
            advice: "The error's details name it.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 198001,
            meaning: "There are no user IDs, or too many.",
            advice: "See how many `user_ids` may hold.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 198002,
            meaning: "A time is malformed.",
            advice: "See what format the parameters have.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 198003,
            meaning: "The time range is wrong.",
            advice: "See how long it may be.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 198004,
            meaning: "A time zone is malformed.",
            advice: "See what format the parameters have.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch",
    ..table::Operation::new(
        "calendar.v4.freebusy.batch",
        table::Method::Post,
        "/open-apis/calendar/v4/freebusy/batch",
    )
});
