// Generated from specs/calendar/v4/timeoff_event.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.timeoff_event` “请假日程”: events that stand for a person's time off and show in their profile.
//!
//! [`calendar.v4.timeoff_event.create`](method@crate::v4::timeoff_event::TimeoffEventResource::create) answers with an ID to be kept: [`calendar.v4.timeoff_event.delete`](method@crate::v4::timeoff_event::TimeoffEventResource::delete) needs it.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v4::timeoff_event::TimeoffEventResource::create) | Puts time off into a user's calendar, and into their profile while it lasts. | 创建请假日程 |
//! | [<code>delete</code>](method@crate::v4::timeoff_event::TimeoffEventResource::delete) | Takes time off out of a user's calendar and profile. | 删除请假日程 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};
use feishu_core::platform::UserIdType;

/// The operations of `calendar.v4.timeoff_event`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "请假日程")]
#[derive(Debug, Clone)]
pub struct TimeoffEventResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TimeoffEventResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TimeoffEventResource<Tenant> {
    /// Puts time off into a user's calendar, and into their profile while it lasts.
    ///
    /// The app needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/timeoff_events`, [`calendar.v4.timeoff_event.create` “创建请假日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/create) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:time_off:create`, `calendar:timeoff`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `user_id`: ID of the user who is off, of the kind that `user_id_type` names.
    /// - `timezone`: Name of a time zone, such as `Asia/Shanghai`.
    /// - `start_time`: When the time off starts: either seconds since the Unix epoch, for hours off (`1609430400`), or a day, for whole days off (`2021-01-01`).
    /// - `end_time`: When the time off ends, in the same form as `start_time`; the two forms together have no effect.
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
    ///     .timeoff_event()
    ///     .create("ou_XXXXXXXXXX", "Asia/Shanghai", "2021-01-01", "2021-01-01")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .title("请假中(全天) / 1-Day Time Off")
    ///     .description(
    ///         "若删除此日程，飞书中相应的“请假”标签将自动消失，而请假系统中的休假申请不会被撤…",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>10 documented errors</summary>
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
    /// | 190011 | 403 | The tenant deleted its own key that encrypts and decrypts. | Data encrypted with it is out of reach. |
    /// | 190012 | 403 | The tenant deleted its own key that decrypts. | Data encrypted with it is out of reach. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "创建请假日程",
            "calendar.v4.timeoff_event.create",
            "/open-apis/calendar/v4/timeoff_events"
        )
    )]
    pub fn create(
        &self,
        user_id: impl Into<String>,
        timezone: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> TimeoffEventCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(1, user_id.into());
        call.set::<String>(2, timezone.into());
        call.set::<String>(3, start_time.into());
        call.set::<String>(4, end_time.into());
        TimeoffEventCreateCall { call }
    }

    /// Takes time off out of a user's calendar and profile.
    ///
    /// An app deletes only what it created. It needs the bot ability.
    ///
    /// `DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id`, [`calendar.v4.timeoff_event.delete` “删除请假日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/delete) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:time_off:delete`, `calendar:timeoff`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `timeoff_event_id`: ID of the event to delete, as in [`calendar.v4.timeoff_event.create`](method@crate::v4::timeoff_event::TimeoffEventResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// calendar
    ///     .v4()
    ///     .timeoff_event()
    ///     .delete("timeoff:XXXXXX-XXXX-0917-1623-aa493d591a…")
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
    /// | 195000 | 403 | The caller may not delete the time off. | An app deletes only what it created itself. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "删除请假日程",
            "calendar.v4.timeoff_event.delete",
            "/open-apis/calendar/v4/timeoff_events/:timeoff_event_id"
        )
    )]
    pub fn delete(&self, timeoff_event_id: impl Into<String>) -> TimeoffEventDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, timeoff_event_id.into());
        TimeoffEventDeleteCall { call }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.timeoff_event.create`, begun by [`TimeoffEventResource::create`].
    TimeoffEventCreateCall -> TimeoffEventCreateResponse
}

impl TimeoffEventCreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// Title of the event; the platform's own where it is left out.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.call.set::<String>(5, title.into());
        self
    }

    /// Description of the event; the platform's own where it is left out.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(6, description.into());
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.timeoff_event.delete`, begun by [`TimeoffEventResource::delete`].
    TimeoffEventDeleteCall -> ()
}

/// The answer of [`calendar.v4.timeoff_event.create`](method@crate::v4::timeoff_event::TimeoffEventResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeoffEventCreateResponse {
    /// ID of the event, needed to delete it.
    pub timeoff_event_id: Option<String>,
    /// ID of the user who is off, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
    /// Time zone of the event.
    pub timezone: Option<String>,
    /// When the time off starts, as seconds since the Unix epoch or as a day.
    pub start_time: Option<String>,
    /// When the time off ends, as seconds since the Unix epoch or as a day.
    pub end_time: Option<String>,
    /// Title of the event, as the calendar shows it.
    pub title: Option<String>,
    /// Description of the event, as the calendar shows it.
    pub description: Option<String>,
}

feishu_core::object! {
    response TimeoffEventCreateResponse {
        0 timeoff_event_id = "timeoff_event_id",
        1 user_id = "user_id",
        2 timezone = "timezone",
        3 start_time = "start_time",
        4 end_time = "end_time",
        5 title = "title",
        6 description = "description",
    }
}

/// `calendar.v4.timeoff_event.create`.
pub static CREATE: table::Typed<TimeoffEventCreateResponse> = table::Typed::new(table::Operation {
    scopes: &["calendar:time_off:create", "calendar:timeoff"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("user_id", table::Kind::String).required(),
        table::Field::body("timezone", table::Kind::String).required(),
        table::Field::body("start_time", table::Kind::String).required(),
        table::Field::body("end_time", table::Kind::String).required(),
        table::Field::body("title", table::Kind::String),
        table::Field::body("description", table::Kind::String),
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
            status: 403,
            code: 190011,
            meaning: "The tenant deleted its own key that encrypts and decrypts.",
            advice: "Data encrypted with it is out of reach.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 190012,
            meaning: "The tenant deleted its own key that decrypts.",
            advice: "Data encrypted with it is out of reach.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/create",
    ..table::Operation::new(
        "calendar.v4.timeoff_event.create",
        table::Method::Post,
        "/open-apis/calendar/v4/timeoff_events",
    )
});

/// `calendar.v4.timeoff_event.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["calendar:time_off:delete", "calendar:timeoff"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[table::Field::path("timeoff_event_id", table::Kind::String)],
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
            status: 403,
            code: 195000,
            meaning: "The caller may not delete the time off.",
            advice: "An app deletes only what it created itself.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/delete",
    ..table::Operation::new(
        "calendar.v4.timeoff_event.delete",
        table::Method::Delete,
        "/open-apis/calendar/v4/timeoff_events/:timeoff_event_id",
    )
});
