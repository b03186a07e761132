// Generated from specs/calendar/v4/calendar.event.attendee.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.calendar.event.attendee` “日程参与人”: who attends an event – people, group chats, meeting rooms, and people outside Feishu.
//!
//! The event has to be there: [`calendar.v4.calendar.event.create`](method@crate::v4::calendar::event::CalendarEventResource::create). [`calendar.v4.calendar.event.attendee.create`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::create) adds
//! people, group chats, rooms and email addresses. A room answers later: ask [`calendar.v4.calendar.event.attendee.list`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::list)
//! until its `rsvp_status` is `accept` or `decline`. A group chat is one attendee, whose members
//! [`calendar.v4.calendar.event.attendee.chat_member.list`](method@crate::v4::calendar::event::attendee::chat_member::CalendarEventAttendeeChatMemberResource::list) lists.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>delete</code>](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::batch_delete) | Removes attendees from an event. | 删除日程参与人 |
//! | [<code>create</code>](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::create) | Adds attendees to an event, and books rooms for it. | 添加日程参与人 |
//! | [<code>list</code>](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::list) | Lists the attendees of an event. | 获取日程参与人列表 |

pub mod chat_member;

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Timestamp, to_list, to_texts};
use feishu_core::platform::UserIdType;

use crate::v4::types::{Attendee, AttendeeType, ChatMember, RoomFormAnswer, RsvpStatus};

/// The operations of `calendar.v4.calendar.event.attendee`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "日程参与人")]
#[derive(Debug, Clone)]
pub struct CalendarEventAttendeeResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> CalendarEventAttendeeResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// The members of a group chat that attends an event.
    #[must_use]
    pub fn chat_member(
        &self,
    ) -> chat_member::CalendarEventAttendeeChatMemberResource<I> {
        chat_member::CalendarEventAttendeeChatMemberResource::new(self.caller.clone())
    }
}

impl<I: Identity> CalendarEventAttendeeResource<I> {
    /// Removes attendees from an event.
    ///
    /// The caller has to be the event's organizer, with the role `writer` or `owner` in a calendar of type `primary` or `shared`. At most 500 attendees go at once, `attendee_ids` and `delete_ids` together. An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete`, [`calendar.v4.calendar.event.attendee.batch_delete` “删除日程参与人”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the event's calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `event_id`: ID of the event, as in [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::v4::calendar::event::attendee::AttendeeRef;
    /// use feishu_calendar::v4::types::AttendeeType;
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .attendee()
    ///     .batch_delete("feishu.cn_xxxxxxxxxx@group.calendar.feis…", "xxxxxxxxx_0")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .attendee_ids(["user_xxxxx"])
    ///     .delete_ids(
    ///         vec![
    ///             AttendeeRef::new().type_(AttendeeType::User).user_id("ou_xxxxxxxx")
    ///             .chat_id("oc_xxxxxxxxx")
    ///         ],
    ///     )
    ///     .need_notification(false)
    ///     .instance_start_time_admin(Timestamp::from_seconds(1647320400))
    ///     .is_enable_admin(false)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>24 documented errors</summary>
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
            "删除日程参与人",
            "calendar.v4.calendar.event.attendee.batch_delete",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete"
        )
    )]
    pub fn batch_delete(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> CalendarEventAttendeeBatchDeleteCall {
        let mut call = Call::new(&self.caller, &BATCH_DELETE);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        CalendarEventAttendeeBatchDeleteCall {
            call,
        }
    }

    /// Adds attendees to an event, and books rooms for it.
    ///
    /// The caller has to be the event's organizer, or an attendee where the event lets attendees invite others, with the role `writer` or `owner` in a calendar of type `primary` or `shared`. New people have to be of the organizer's tenant, and an event takes at most 3000 attendees. A room is booked after the call has answered, so its `rsvp_status` has to be asked for later. A room administrator books beyond the room's usual limits, but not for events of others. An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees`, [`calendar.v4.calendar.event.attendee.create` “添加日程参与人”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create) in the official documentation, as of 2025-05-23.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the event's calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `event_id`: ID of the event, as in [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::v4::calendar::event::attendee::NewAttendee;
    /// use feishu_calendar::v4::types::AttendeeType;
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .attendee()
    ///     .create("feishu.cn_xxxxxxxxxx@group.calendar.feis…", "xxxxxxxxx_0")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .attendees(
    ///         vec![
    ///             NewAttendee::new().type_(AttendeeType::User).is_optional(true)
    ///             .user_id("ou_xxxxxxxx")
    ///         ],
    ///     )
    ///     .need_notification(false)
    ///     .instance_start_time_admin(Timestamp::from_seconds(1647320400))
    ///     .is_enable_admin(false)
    ///     .add_operator_to_attendee(false)
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
    /// | 190010 | 429 | Too many calls compete for what this one needs. | Call less often and try again. |
    /// | 190011 | 403 | The tenant deleted its own key that encrypts and decrypts. | Data encrypted with it is out of reach. |
    /// | 190012 | 403 | The tenant deleted its own key that decrypts. | Data encrypted with it is out of reach. |
    /// | 190013 | 400 | The content was found risky and is not saved. | Check that the content is lawful and harmless. |
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
            "添加日程参与人",
            "calendar.v4.calendar.event.attendee.create",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees"
        )
    )]
    pub fn create(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> CalendarEventAttendeeCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        CalendarEventAttendeeCreateCall {
            call,
        }
    }

    /// Lists the attendees of an event.
    ///
    /// The caller has to be the event's organizer, or an attendee where the event lets attendees see each other, with at least the role `reader` in the calendar. Members of a chat are listed by [`calendar.v4.calendar.event.attendee.chat_member.list`](method@crate::v4::calendar::event::attendee::chat_member::CalendarEventAttendeeChatMemberResource::list). An app that calls as itself needs the bot ability.
    ///
    /// `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees`, [`calendar.v4.calendar.event.attendee.list` “获取日程参与人列表”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/list) in the official documentation, as of 2025-01-13.
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
    ///     .list("feishu.cn_xxxxxxxxxx@group.calendar.feis…", "xxxxxxxxx_0")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .need_resource_customization(true)
    ///     .page_token("780TRhwXXXXX")
    ///     .page_size(10)
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
            "获取日程参与人列表",
            "calendar.v4.calendar.event.attendee.list",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees"
        )
    )]
    pub fn list(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> CalendarEventAttendeeListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        CalendarEventAttendeeListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.attendee.batch_delete`, begun by [`CalendarEventAttendeeResource::batch_delete`].
    CalendarEventAttendeeBatchDeleteCall -> ()
}

impl CalendarEventAttendeeBatchDeleteCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }

    /// IDs of the attendees to remove, as in [`calendar.v4.calendar.event.attendee.list`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::list).
    ///
    /// At most 500 items.
    #[inline]
    pub fn attendee_ids(
        mut self,
        attendee_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(attendee_ids));
        self
    }

    /// Further attendees to remove, named by who they are.
    ///
    /// At most 500 items.
    #[inline]
    pub fn delete_ids(
        mut self,
        delete_ids: impl IntoIterator<Item = AttendeeRef>,
    ) -> Self {
        self.call.set(4, to_list(delete_ids));
        self
    }

    /// Whether a bot tells the removed attendees.
    ///
    /// Default: `true`.
    #[inline]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.call.set(5, need_notification);
        self
    }

    /// The instance of a recurring event that loses the room, where a room administrator calls; the digits that end the instance's event ID, as in [`calendar.v4.calendar.event.instances`](method@crate::v4::calendar::event::CalendarEventResource::instances). Left out for an event that happens once.
    ///
    /// To the second.
    #[inline]
    pub fn instance_start_time_admin(
        mut self,
        instance_start_time_admin: impl Into<Timestamp>,
    ) -> Self {
        self.call.set::<Timestamp>(6, instance_start_time_admin.into());
        self
    }

    /// Whether the caller acts as an administrator of the rooms, whom the admin console has to name as such.
    ///
    /// Default: `false`.
    #[inline]
    pub fn is_enable_admin(mut self, is_enable_admin: bool) -> Self {
        self.call.set(7, is_enable_admin);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.attendee.create`, begun by [`CalendarEventAttendeeResource::create`].
    CalendarEventAttendeeCreateCall -> CalendarEventAttendeeCreateResponse
}

impl CalendarEventAttendeeCreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }

    /// Attendees to add; at most 100 of them may be rooms.
    ///
    /// At most 1000 items.
    #[inline]
    pub fn attendees(
        mut self,
        attendees: impl IntoIterator<Item = NewAttendee>,
    ) -> Self {
        self.call.set(3, to_list(attendees));
        self
    }

    /// Whether a bot tells the attendees.
    ///
    /// Default: `true`.
    #[inline]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.call.set(4, need_notification);
        self
    }

    /// The instance of a recurring event that gets the room, where a room administrator calls; the digits that end the instance's event ID, as in [`calendar.v4.calendar.event.instances`](method@crate::v4::calendar::event::CalendarEventResource::instances). Left out for an event that happens once.
    ///
    /// To the second.
    #[inline]
    pub fn instance_start_time_admin(
        mut self,
        instance_start_time_admin: impl Into<Timestamp>,
    ) -> Self {
        self.call.set::<Timestamp>(5, instance_start_time_admin.into());
        self
    }

    /// Whether the caller acts as an administrator of the rooms, whom the admin console has to name as such. Attendees that are no rooms are ignored then.
    ///
    /// Default: `false`.
    #[inline]
    pub fn is_enable_admin(mut self, is_enable_admin: bool) -> Self {
        self.call.set(6, is_enable_admin);
        self
    }

    /// Whether the contacts of rooms (`operate_id`) become attendees.
    ///
    /// Default: `true`.
    #[inline]
    pub fn add_operator_to_attendee(mut self, add_operator_to_attendee: bool) -> Self {
        self.call.set(7, add_operator_to_attendee);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.attendee.list`, begun by [`CalendarEventAttendeeResource::list`].
    CalendarEventAttendeeListCall -> CalendarEventAttendeeListResponse
}

impl CalendarEventAttendeeListCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }

    /// Whether rooms come with the answers in their booking forms. The caller has to be allowed to edit the event.
    ///
    /// Default: `false`.
    #[inline]
    pub fn need_resource_customization(
        mut self,
        need_resource_customization: bool,
    ) -> Self {
        self.call.set(3, need_resource_customization);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(4, page_token.into());
        self
    }

    /// Attendees per page. Less than 10 counts as 10.
    ///
    /// Default: `20`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(5, page_size);
        self
    }
}

feishu_core::pages!(CalendarEventAttendeeListCall, CalendarEventAttendeeListResponse, items: ListedAttendee, has_more page_token);

/// The answer of [`calendar.v4.calendar.event.attendee.create`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventAttendeeCreateResponse {
    /// Attendees of the event after the addition.
    pub attendees: Vec<Attendee>,
}

feishu_core::object! {
    response CalendarEventAttendeeCreateResponse {
        0 attendees = "attendees",
    }
}

/// The answer of [`calendar.v4.calendar.event.attendee.list`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventAttendeeListResponse {
    /// Attendees of this page.
    pub items: Vec<ListedAttendee>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response CalendarEventAttendeeListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// An attendee to remove, named by who it is.
///
/// - Rule: `user_id` has to be given when `type` is `user`.
/// - Rule: `chat_id` has to be given when `type` is `chat`.
/// - Rule: `room_id` has to be given when `type` is `resource`.
/// - Rule: `third_party_email` has to be given when `type` is `third_party`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttendeeRef {
    /// What kind of attendee it is, and so which one of the IDs names it.
    ///
    /// `type` on the wire.
    pub type_: Option<AttendeeType>,
    /// ID of the person, of the kind that `user_id_type` names. Needed where `type` is `user`.
    pub user_id: Option<String>,
    /// ID of the group chat. Needed where `type` is `chat`.
    pub chat_id: Option<String>,
    /// ID of the meeting room. Needed where `type` is `resource`.
    pub room_id: Option<String>,
    /// E-mail address of the attendee. Needed where `type` is `third_party`.
    pub third_party_email: Option<String>,
}

impl AttendeeRef {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What kind of attendee it is, and so which one of the IDs names it.
    ///
    /// `type` on the wire.
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: AttendeeType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// ID of the person, of the kind that `user_id_type` names. Needed where `type` is `user`.
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// ID of the group chat. Needed where `type` is `chat`.
    #[inline]
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<String>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }

    /// ID of the meeting room. Needed where `type` is `resource`.
    #[inline]
    #[must_use]
    pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// E-mail address of the attendee. Needed where `type` is `third_party`.
    #[inline]
    #[must_use]
    pub fn third_party_email(mut self, third_party_email: impl Into<String>) -> Self {
        self.third_party_email = Some(third_party_email.into());
        self
    }
}

feishu_core::object! {
    request AttendeeRef {
        0 type_ = "type",
        1 user_id = "user_id",
        2 chat_id = "chat_id",
        3 room_id = "room_id",
        4 third_party_email = "third_party_email",
    }
}

#[doc(hidden)]
pub static ATTENDEE_REF_SHAPE: table::Shape = table::Shape {
    name: "AttendeeRef",
    fields: &[
        table::Field::body("type", table::Kind::StringEnum(AttendeeType::VALUES)),
        table::Field::body("user_id", table::Kind::String),
        table::Field::body("chat_id", table::Kind::String),
        table::Field::body("room_id", table::Kind::String),
        table::Field::body("third_party_email", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::When {
            field: 0,
            is: &["user"],
            needs: &[1],
        },
        table::GroupRule::When {
            field: 0,
            is: &["chat"],
            needs: &[2],
        },
        table::GroupRule::When {
            field: 0,
            is: &["resource"],
            needs: &[3],
        },
        table::GroupRule::When {
            field: 0,
            is: &["third_party"],
            needs: &[4],
        },
    ],
};

/// An attendee to add, or a room to book.
///
/// - Rule: `user_id` has to be given when `type` is `user`.
/// - Rule: `chat_id` has to be given when `type` is `chat`.
/// - Rule: `room_id` has to be given when `type` is `resource`.
/// - Rule: `third_party_email` has to be given when `type` is `third_party`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAttendee {
    /// What kind of attendee it is, and so which one of the IDs names it.
    ///
    /// `type` on the wire.
    pub type_: Option<AttendeeType>,
    /// Whether the event can do without the attendee. It cannot be set for rooms.
    ///
    /// Default: `false`.
    pub is_optional: Option<bool>,
    /// ID of the person, of the kind that `user_id_type` names. Needed where `type` is `user`.
    pub user_id: Option<String>,
    /// ID of the group chat. Needed where `type` is `chat`.
    pub chat_id: Option<String>,
    /// ID of the meeting room, as in `vc.v1.room.list` or `vc.v1.room.search`. Needed where `type` is `resource`.
    pub room_id: Option<String>,
    /// E-mail address of the attendee. Needed where `type` is `third_party`.
    pub third_party_email: Option<String>,
    /// User ID of the room's contact, who shows with the room; of the kind that `user_id_type` names. Needed for a room in an event that an app created.
    pub operate_id: Option<String>,
    /// Answers in the room's booking form. Needed for a room that has one.
    pub resource_customization: Option<Vec<RoomFormAnswer>>,
    /// Why a room is asked for that needs approval. Only a user can book such a room; for an app, or without a reason, the booking fails.
    ///
    /// At most 200 characters.
    pub approval_reason: Option<String>,
}

impl NewAttendee {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What kind of attendee it is, and so which one of the IDs names it.
    ///
    /// `type` on the wire.
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: AttendeeType) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// Whether the event can do without the attendee. It cannot be set for rooms.
    ///
    /// Default: `false`.
    #[inline]
    #[must_use]
    pub fn is_optional(mut self, is_optional: bool) -> Self {
        self.is_optional = Some(is_optional);
        self
    }

    /// ID of the person, of the kind that `user_id_type` names. Needed where `type` is `user`.
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// ID of the group chat. Needed where `type` is `chat`.
    #[inline]
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<String>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }

    /// ID of the meeting room, as in `vc.v1.room.list` or `vc.v1.room.search`. Needed where `type` is `resource`.
    #[inline]
    #[must_use]
    pub fn room_id(mut self, room_id: impl Into<String>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// E-mail address of the attendee. Needed where `type` is `third_party`.
    #[inline]
    #[must_use]
    pub fn third_party_email(mut self, third_party_email: impl Into<String>) -> Self {
        self.third_party_email = Some(third_party_email.into());
        self
    }

    /// User ID of the room's contact, who shows with the room; of the kind that `user_id_type` names. Needed for a room in an event that an app created.
    #[inline]
    #[must_use]
    pub fn operate_id(mut self, operate_id: impl Into<String>) -> Self {
        self.operate_id = Some(operate_id.into());
        self
    }

    /// Answers in the room's booking form. Needed for a room that has one.
    #[inline]
    #[must_use]
    pub fn resource_customization(
        mut self,
        resource_customization: impl IntoIterator<Item = RoomFormAnswer>,
    ) -> Self {
        self.resource_customization = Some(to_list(resource_customization));
        self
    }

    /// Why a room is asked for that needs approval. Only a user can book such a room; for an app, or without a reason, the booking fails.
    ///
    /// At most 200 characters.
    #[inline]
    #[must_use]
    pub fn approval_reason(mut self, approval_reason: impl Into<String>) -> Self {
        self.approval_reason = Some(approval_reason.into());
        self
    }
}

feishu_core::object! {
    request NewAttendee {
        0 type_ = "type",
        1 is_optional = "is_optional",
        2 user_id = "user_id",
        3 chat_id = "chat_id",
        4 room_id = "room_id",
        5 third_party_email = "third_party_email",
        6 operate_id = "operate_id",
        7 resource_customization = "resource_customization",
        8 approval_reason = "approval_reason",
    }
}

#[doc(hidden)]
pub static NEW_ATTENDEE_SHAPE: table::Shape = table::Shape {
    name: "NewAttendee",
    fields: &[
        table::Field::body("type", table::Kind::StringEnum(AttendeeType::VALUES)),
        table::Field::body("is_optional", table::Kind::Bool),
        table::Field::body("user_id", table::Kind::String),
        table::Field::body("chat_id", table::Kind::String),
        table::Field::body("room_id", table::Kind::String),
        table::Field::body("third_party_email", table::Kind::String),
        table::Field::body("operate_id", table::Kind::String),
        table::Field::body(
                "resource_customization",
                table::Kind::Object(&crate::v4::types::ROOM_FORM_ANSWER_SHAPE),
            )
            .list(),
        table::Field::body("approval_reason", table::Kind::String)
            .rules(&[table::Rule::MaxLength(200)]),
    ],
    rules: &[
        table::GroupRule::When {
            field: 0,
            is: &["user"],
            needs: &[2],
        },
        table::GroupRule::When {
            field: 0,
            is: &["chat"],
            needs: &[3],
        },
        table::GroupRule::When {
            field: 0,
            is: &["resource"],
            needs: &[4],
        },
        table::GroupRule::When {
            field: 0,
            is: &["third_party"],
            needs: &[5],
        },
    ],
};

/// An attendee, as the list of them has it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedAttendee {
    /// What kind of attendee it is, and so which one of the IDs names it.
    ///
    /// `type` on the wire.
    pub type_: Option<AttendeeType>,
    /// ID of the attendee, unique within the event. It begins with the type – `user_`, `chat_`, `resource_` or `third_party_`.
    pub attendee_id: Option<String>,
    /// How the attendee replied, or whether the room is reserved.
    pub rsvp_status: Option<RsvpStatus>,
    /// Whether the event can do without the attendee. Says nothing of the members of a chat.
    pub is_optional: Option<bool>,
    /// Whether the attendee is the organizer of the event.
    pub is_organizer: Option<bool>,
    /// Whether the attendee is from outside the tenant; such attendees cannot be edited.
    pub is_external: Option<bool>,
    /// Name that others see: of the person, group, room or mailbox.
    pub display_name: Option<String>,
    /// Members of the group chat.
    #[deprecated = "Ask `calendar.v4.calendar.event.attendee.chat_member.list`."]
    pub chat_members: Vec<ChatMember>,
    /// ID of the person, of the kind that `user_id_type` asked for; where `is_external` is true, it is an open ID or a union ID all the same. Present where `type` is `user` alone.
    pub user_id: Option<String>,
    /// ID of the group chat. Present where `type` is `chat` alone.
    pub chat_id: Option<String>,
    /// ID of the meeting room. Present where `type` is `resource` alone.
    pub room_id: Option<String>,
    /// E-mail address of the attendee. Present where `type` is `third_party` alone.
    pub third_party_email: Option<String>,
    /// User ID of the room's contact, of the kind that `user_id_type` asked for; for rooms in events that an app created.
    pub operate_id: Option<String>,
    /// Answers that the room's booking form was filled with. Absent unless `need_resource_customization` asked for them.
    pub resource_customization: Vec<RoomFormAnswer>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response ListedAttendee {
            0 type_ = "type",
            1 attendee_id = "attendee_id",
            2 rsvp_status = "rsvp_status",
            3 is_optional = "is_optional",
            4 is_organizer = "is_organizer",
            5 is_external = "is_external",
            6 display_name = "display_name",
            7 chat_members = "chat_members",
            8 user_id = "user_id",
            9 chat_id = "chat_id",
            10 room_id = "room_id",
            11 third_party_email = "third_party_email",
            12 operate_id = "operate_id",
            13 resource_customization = "resource_customization",
        }
    }
};

/// `calendar.v4.calendar.event.attendee.batch_delete`.
pub static BATCH_DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar.event:update"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("attendee_ids", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(500)]),
        table::Field::body("delete_ids", table::Kind::Object(&ATTENDEE_REF_SHAPE))
            .list()
            .rules(&[table::Rule::MaxItems(500)]),
        table::Field::body("need_notification", table::Kind::Bool),
        table::Field::body("instance_start_time_admin", table::Kind::UnixSeconds)
            .swapped(),
        table::Field::body("is_enable_admin", table::Kind::Bool),
    ],
    body: table::Body::Json,
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete",
    ..table::Operation::new(
        "calendar.v4.calendar.event.attendee.batch_delete",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete",
    )
});

/// `calendar.v4.calendar.event.attendee.create`.
pub static CREATE: table::Typed<CalendarEventAttendeeCreateResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar.event:update"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("attendees", table::Kind::Object(&NEW_ATTENDEE_SHAPE))
            .list()
            .rules(&[table::Rule::MaxItems(1000)]),
        table::Field::body("need_notification", table::Kind::Bool),
        table::Field::body("instance_start_time_admin", table::Kind::UnixSeconds)
            .swapped(),
        table::Field::body("is_enable_admin", table::Kind::Bool),
        table::Field::body("add_operator_to_attendee", table::Kind::Bool),
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
            status: 400,
            code: 190013,
            meaning: "The content was found risky and is not saved.",
            advice: "Check that the content is lawful and harmless.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create",
    ..table::Operation::new(
        "calendar.v4.calendar.event.attendee.create",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees",
    )
});

/// `calendar.v4.calendar.event.attendee.list`.
pub static LIST: table::Typed<CalendarEventAttendeeListResponse> = table::Typed::new(table::Operation {
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
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query("need_resource_customization", table::Kind::Bool),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 4,
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/list",
    ..table::Operation::new(
        "calendar.v4.calendar.event.attendee.list",
        table::Method::Get,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees",
    )
});
