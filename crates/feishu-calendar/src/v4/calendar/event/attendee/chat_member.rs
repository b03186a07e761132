// Generated from specs/calendar/v4/calendar.event.attendee.chat_member.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.calendar.event.attendee.chat_member` “日程参与群成员”: the members of a group chat that attends an event.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v4::calendar::event::attendee::chat_member::CalendarEventAttendeeChatMemberResource::list) | Lists the members of a group chat that attends an event. | 获取日程参与群成员列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity};
use feishu_core::platform::UserIdType;

use crate::v4::types::RsvpStatus;

/// The operations of `calendar.v4.calendar.event.attendee.chat_member`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "日程参与群成员")]
#[derive(Debug, Clone)]
pub struct CalendarEventAttendeeChatMemberResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> CalendarEventAttendeeChatMemberResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl<I: Identity> CalendarEventAttendeeChatMemberResource<I> {
    /// Lists the members of a group chat that attends an event.
    ///
    /// The caller has to be one of them, and to be the event's organizer, or an attendee where the event lets attendees see each other. An app that calls as itself needs the bot ability.
    ///
    /// `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members`, [`calendar.v4.calendar.event.attendee.chat_member.list` “获取日程参与群成员列表”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee-chat_member/list) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the event's calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `event_id`: ID of the event, as in [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list).
    /// - `attendee_id`: ID of an attendee whose type is `chat`, as in [`calendar.v4.calendar.event.attendee.list`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::list).
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
    ///     .calendar()
    ///     .event()
    ///     .attendee()
    ///     .chat_member()
    ///     .list(
    ///         "feishu.cn_xxxxxxxxxx@group.calendar.feis…",
    ///         "xxxxxxxxx_0",
    ///         "chat_xxxxxx",
    ///     )
    ///     .page_token("23jhysaxxxxsysy")
    ///     .page_size(10)
    ///     .user_id_type(UserIdType::OpenId)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>25 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 190002 | 400 | A parameter is wrong. | Check the names and types of the parameters, the scopes, and that what they name was not deleted. |
    /// | 190003 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 190004 | 429 | The operation is called too often. | Wait and call it less often. |
    /// | 190005 | 429 | The app calls too often. | Wait and call less often. |
    /// | 190006 | 403 | The app does not belong to the tenant. | Check the app's ID and secret; else ask support. |
    /// | 190007 | 404 | The app has no bot. | Enable the bot ability of the app; else ask support. |
    /// | 190008 | 400 | The page token or sync token has expired. | Call again without a token and read everything anew. |
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
    /// | 194000 | 404 | There is no such attendee. | Check the attendees' IDs. |
    /// | 194001 | 403 | The caller may not see the attendees. | The calendar has to be the organizer's, or the event has to let its attendees see each other. |
    /// | 194002 | 403 | The caller may not add attendees. | The calendar has to be the organizer's, or the event has to let its attendees invite others. |
    /// | 194003 | 403 | The caller may not remove attendees. | The calendar has to be the organizer's. |
    /// | 194004 | 400 | The kind of attendee is wrong. | Check `type`. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "获取日程参与群成员列表",
            "calendar.v4.calendar.event.attendee.chat_member.list",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members"
        )
    )]
    pub fn list(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        attendee_id: impl Into<String>,
    ) -> CalendarEventAttendeeChatMemberListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        call.set::<String>(2, attendee_id.into());
        CalendarEventAttendeeChatMemberListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.attendee.chat_member.list`, begun by [`CalendarEventAttendeeChatMemberResource::list`].
    CalendarEventAttendeeChatMemberListCall -> CalendarEventAttendeeChatMemberListResponse
}

impl CalendarEventAttendeeChatMemberListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(3, page_token.into());
        self
    }

    /// Members per page.
    ///
    /// Default: `20`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(4, page_size);
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(5, user_id_type);
        self
    }
}

feishu_core::pages!(CalendarEventAttendeeChatMemberListCall, CalendarEventAttendeeChatMemberListResponse, items: ListedChatMember, has_more page_token);

/// The answer of [`calendar.v4.calendar.event.attendee.chat_member.list`](method@crate::v4::calendar::event::attendee::chat_member::CalendarEventAttendeeChatMemberResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventAttendeeChatMemberListResponse {
    /// Members of this page.
    pub items: Vec<ListedChatMember>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response CalendarEventAttendeeChatMemberListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A member of a group chat, as the list of them has it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedChatMember {
    /// How the member replied.
    pub rsvp_status: Option<RsvpStatus>,
    /// Whether the event can do without the member.
    pub is_optional: Option<bool>,
    /// Name of the member, as others see it.
    pub display_name: Option<String>,
    /// Open ID of the member.
    pub open_id: Option<String>,
    /// Whether the member is the organizer of the event.
    pub is_organizer: Option<bool>,
    /// Whether the member belongs to another tenant.
    pub is_external: Option<bool>,
}

feishu_core::object! {
    response ListedChatMember {
        0 rsvp_status = "rsvp_status",
        1 is_optional = "is_optional",
        2 display_name = "display_name",
        3 open_id = "open_id",
        4 is_organizer = "is_organizer",
        5 is_external = "is_external",
    }
}

/// `calendar.v4.calendar.event.attendee.chat_member.list`.
pub static LIST: table::Typed<CalendarEventAttendeeChatMemberListResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.event:read",
        "calendar:calendar:readonly",
    ],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
        table::Field::path("attendee_id", table::Kind::String),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 3,
        paging: table::Paging::Token("page_token"),
        items: "items",
    }),
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
            status: 400,
            code: 190008,
            meaning: "The page token or sync token has expired.",
            advice: "Call again without a token and read everything anew.",
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
            code: 194000,
            meaning: "There is no such attendee.",
            advice: "Check the attendees' IDs.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 194001,
            meaning: "The caller may not see the attendees.",
            advice: "The calendar has to be the organizer's, or the event has to let its attendees see each other.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 194002,
            meaning: "The caller may not add attendees.",
            advice: "The calendar has to be the organizer's, or the event has to let its attendees invite others.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 194003,
            meaning: "The caller may not remove attendees.",
            advice: "The calendar has to be the organizer's.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 194004,
            meaning: "The kind of attendee is wrong.",
            advice: "Check `type`.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee-chat_member/list",
    ..table::Operation::new(
        "calendar.v4.calendar.event.attendee.chat_member.list",
        table::Method::Get,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members",
    )
});
