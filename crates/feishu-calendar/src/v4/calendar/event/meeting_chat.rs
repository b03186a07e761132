// Generated from specs/calendar/v4/calendar.event.meeting_chat.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.calendar.event.meeting_chat` “会议群”: the group chat of an event.
//!
//! The event needs two attendees who see each other, by [`calendar.v4.calendar.event.attendee.create`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::create), before
//! [`calendar.v4.calendar.event.meeting_chat.create`](method@crate::v4::calendar::event::meeting_chat::CalendarEventMeetingChatResource::create).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v4::calendar::event::meeting_chat::CalendarEventMeetingChatResource::create) | Creates the group chat of an event. | 创建会议群 |
//! | [<code>delete</code>](method@crate::v4::calendar::event::meeting_chat::CalendarEventMeetingChatResource::delete) | Parts an event from its group chat. | 解绑会议群 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity};

/// The operations of `calendar.v4.calendar.event.meeting_chat`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "会议群")]
#[derive(Debug, Clone)]
pub struct CalendarEventMeetingChatResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> CalendarEventMeetingChatResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl<I: Identity> CalendarEventMeetingChatResource<I> {
    /// Creates the group chat of an event.
    ///
    /// The event has to be on the caller's primary calendar with the role `writer`, and to have at least two attendees who may see each other. An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat`, [`calendar.v4.calendar.event.meeting_chat.create` “创建会议群”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/create) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the caller's primary calendar, as in [`calendar.v4.calendar.primary`](method@crate::v4::calendar::CalendarResource::primary).
    /// - `event_id`: ID of the event, as in [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .meeting_chat()
    ///     .create(
    ///         "feishu.cn_xxx@group.calendar.feishu.cn",
    ///         "75d28f9b-e35c-4230-8a83-123_0",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>19 documented errors</summary>
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
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 193001 | 404 | There is no such event. | Check `event_id`. |
    /// | 193002 | 403 | The caller may not do this to the event. | The caller needs to be allowed to edit the calendar and the event. |
    /// | 193003 | 403 | The event was deleted. | Name another event. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    /// | 195109 | 400 | The event cannot have a chat. | It has to be on the caller's primary calendar, with two attendees or more who may see each other. |
    ///
    /// </details>
    #[doc(
        alias(
            "创建会议群",
            "calendar.v4.calendar.event.meeting_chat.create",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat"
        )
    )]
    pub fn create(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> CalendarEventMeetingChatCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        CalendarEventMeetingChatCreateCall {
            call,
        }
    }

    /// Parts an event from its group chat.
    ///
    /// The event has to be on the caller's primary calendar with the role `writer`, and the caller has to own the chat. An app that calls as itself needs the bot ability.
    ///
    /// `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat`, [`calendar.v4.calendar.event.meeting_chat.delete` “解绑会议群”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/delete) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the caller's primary calendar, as in [`calendar.v4.calendar.primary`](method@crate::v4::calendar::CalendarResource::primary).
    /// - `event_id`: ID of the event, as in [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list).
    /// - `meeting_chat_id`: ID of the event's chat, as in [`calendar.v4.calendar.event.meeting_chat.create`](method@crate::v4::calendar::event::meeting_chat::CalendarEventMeetingChatResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .meeting_chat()
    ///     .delete(
    ///         "feishu.cn_xxx@group.calendar.feishu.cn",
    ///         "75d28f9b-e35c-4230-8a83-123_0",
    ///         "oc_xxx",
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>21 documented errors</summary>
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
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 193000 | 400 | The event ID is malformed. | Check `event_id`. |
    /// | 193001 | 404 | There is no such event. | Check `event_id`. |
    /// | 193002 | 403 | The caller may not do this to the event. | The caller needs to be allowed to edit the calendar and the event. |
    /// | 193003 | 403 | The event was deleted. | Name another event. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    /// | 195107 | 403 | The caller may not unbind the meeting's chat. | Call as the owner of the chat. |
    /// | 195108 | 400 | The chat is not that of the event. | Check `meeting_chat_id`. |
    ///
    /// </details>
    #[doc(
        alias(
            "解绑会议群",
            "calendar.v4.calendar.event.meeting_chat.delete",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat"
        )
    )]
    pub fn delete(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        meeting_chat_id: impl Into<String>,
    ) -> CalendarEventMeetingChatDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        call.set::<String>(2, meeting_chat_id.into());
        CalendarEventMeetingChatDeleteCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.meeting_chat.create`, begun by [`CalendarEventMeetingChatResource::create`].
    CalendarEventMeetingChatCreateCall -> CalendarEventMeetingChatCreateResponse
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.meeting_chat.delete`, begun by [`CalendarEventMeetingChatResource::delete`].
    CalendarEventMeetingChatDeleteCall -> ()
}

/// The answer of [`calendar.v4.calendar.event.meeting_chat.create`](method@crate::v4::calendar::event::meeting_chat::CalendarEventMeetingChatResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventMeetingChatCreateResponse {
    /// ID of the event's chat, needed to unbind it.
    pub meeting_chat_id: Option<String>,
    /// Link that shares the chat and opens it.
    pub applink: Option<String>,
}

feishu_core::object! {
    response CalendarEventMeetingChatCreateResponse {
        0 meeting_chat_id = "meeting_chat_id",
        1 applink = "applink",
    }
}

/// `calendar.v4.calendar.event.meeting_chat.create`.
pub static CREATE: table::Typed<CalendarEventMeetingChatCreateResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar.event:update"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
    ],
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
            code: 191000,
            meaning: "There is no such calendar.",
            advice: "Check `calendar_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 191001,
            meaning: "The calendar ID is malformed.",
            advice: "Check `calendar_id`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 191002,
            meaning: "The caller has no access to the calendar.",
            advice: "Have the owner share it, or call as somebody who has access.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 191003,
            meaning: "The calendar was deleted.",
            advice: "Name another calendar.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 191004,
            meaning: "The operation does not work on calendars of this type.",
            advice: "Ask `calendar.v4.calendar.get` for the type, and see which types the operation takes.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 404,
            code: 193001,
            meaning: "There is no such event.",
            advice: "Check `event_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 193002,
            meaning: "The caller may not do this to the event.",
            advice: "The caller needs to be allowed to edit the calendar and the event.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 193003,
            meaning: "The event was deleted.",
            advice: "Name another event.",
            verdict: table::Verdict::Unsaid,
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
            code: 195109,
            meaning: "The event cannot have a chat.",
            advice: "It has to be on the caller's primary calendar, with two attendees or more who may see each other.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/create",
    ..table::Operation::new(
        "calendar.v4.calendar.event.meeting_chat.create",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat",
    )
});

/// `calendar.v4.calendar.event.meeting_chat.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar.event:update"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
        table::Field::query("meeting_chat_id", table::Kind::String).required(),
    ],
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
            code: 191000,
            meaning: "There is no such calendar.",
            advice: "Check `calendar_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 191001,
            meaning: "The calendar ID is malformed.",
            advice: "Check `calendar_id`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 191002,
            meaning: "The caller has no access to the calendar.",
            advice: "Have the owner share it, or call as somebody who has access.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 191003,
            meaning: "The calendar was deleted.",
            advice: "Name another calendar.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 191004,
            meaning: "The operation does not work on calendars of this type.",
            advice: "Ask `calendar.v4.calendar.get` for the type, and see which types the operation takes.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 193000,
            meaning: "The event ID is malformed.",
            advice: "Check `event_id`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 193001,
            meaning: "There is no such event.",
            advice: "Check `event_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 193002,
            meaning: "The caller may not do this to the event.",
            advice: "The caller needs to be allowed to edit the calendar and the event.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 193003,
            meaning: "The event was deleted.",
            advice: "Name another event.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195107,
            meaning: "The caller may not unbind the meeting's chat.",
            advice: "Call as the owner of the chat.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 195108,
            meaning: "The chat is not that of the event.",
            advice: "Check `meeting_chat_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/delete",
    ..table::Operation::new(
        "calendar.v4.calendar.event.meeting_chat.delete",
        table::Method::Delete,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat",
    )
});
