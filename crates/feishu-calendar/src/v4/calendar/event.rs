// Generated from specs/calendar/v4/calendar.event.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.calendar.event` “日程”: events, which may recur, and the instances that recurring ones have.
//!
//! 1. [`calendar.v4.calendar.event.create`](method@crate::v4::calendar::event::CalendarEventResource::create) creates the event, without anybody in it.
//! 2. [`calendar.v4.calendar.event.attendee.create`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::create) invites people and books rooms.
//! 3. [`calendar.v4.calendar.event.reply`](method@crate::v4::calendar::event::CalendarEventResource::reply) answers an invitation; [`calendar.v4.calendar.event.patch`](method@crate::v4::calendar::event::CalendarEventResource::patch) changes the event.
//! 4. [`calendar.v4.calendar.event.meeting_chat.create`](method@crate::v4::calendar::event::meeting_chat::CalendarEventMeetingChatResource::create) gives it a group chat, and
//!    [`calendar.v4.calendar.event.meeting_minute.create`](method@crate::v4::calendar::event::meeting_minute::CalendarEventMeetingMinuteResource::create) a document for its minutes.
//!
//! The calendar in which an event was created is its organizer. A recurring event is one event with a rule (`RRULE` of
//! RFC 5545, with `COUNT` or `UNTIL` but not both); an instance that was changed becomes an exception, an event of its
//! own that names the recurring one. An exception whose status is `cancelled` says that this one instance does not
//! happen.
//!
//! To keep a copy of a calendar, read all pages of [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list) once, keep the `sync_token` of the
//! last one, subscribe with [`calendar.v4.calendar.event.subscription`](method@crate::v4::calendar::event::CalendarEventResource::subscription), and at each notice list again with the token. To
//! show what happens within a time, use [`calendar.v4.calendar.event.instance_view`](method@crate::v4::calendar::event::CalendarEventResource::instance_view), which unrolls what recurs.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v4::calendar::event::CalendarEventResource::create) | Creates an event in a calendar. | 创建日程 |
//! | [<code>delete</code>](method@crate::v4::calendar::event::CalendarEventResource::delete) | Deletes an event. | 删除日程 |
//! | [<code>get</code>](method@crate::v4::calendar::event::CalendarEventResource::get) | Gets an event. | 获取日程 |
//! | [<code>instance_<wbr>view</code>](method@crate::v4::calendar::event::CalendarEventResource::instance_view) | Lists the events of a calendar within a time, with every instance of recurring events. | 查询日程视图 |
//! | [<code>instances</code>](method@crate::v4::calendar::event::CalendarEventResource::instances) | Lists the instances that a recurring event has within a time. | 获取重复日程实例 |
//! | [<code>list</code>](method@crate::v4::calendar::event::CalendarEventResource::list) | Lists the events of a calendar, or what changed among them. | 获取日程列表 |
//! | [<code>patch</code>](method@crate::v4::calendar::event::CalendarEventResource::patch) | Changes an event. | 更新日程 |
//! | [<code>reply</code>](method@crate::v4::calendar::event::CalendarEventResource::reply) | Replies to an invitation to an event. | 回复日程 |
//! | [<code>search</code>](method@crate::v4::calendar::event::CalendarEventResource::search) | Finds events of a calendar by words of their titles, by time and by attendees. | 搜索日程 |
//! | [<code>subscription</code>](method@crate::v4::calendar::event::CalendarEventResource::subscription) | Has the app notified of changes of a calendar's events, for the calling user. | 订阅日程变更事件 |
//! | [<code>unsubscription</code>](method@crate::v4::calendar::event::CalendarEventResource::unsubscription) | Ends the notices of changes of a calendar's events, for the calling user. | 取消订阅日程变更事件 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`CalendarEventChanged`](struct@crate::v4::calendar::event::CalendarEventChanged) | An event was added to a calendar, changed, answered, or taken away. | 日程变更 |

pub mod attendee;
pub mod meeting_chat;
pub mod meeting_minute;

use feishu_core::operation as table;
use feishu_core::{
    Call, Caller, Date, Identity, Secret, Timestamp, User, to_list, to_texts,
};
use feishu_core::platform::UserIdType;

use crate::v4::types::{
    Attendee, AttendeeType, ChatMember, EventUserIds, RsvpStatus, UserIds,
};

/// The operations of `calendar.v4.calendar.event`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "日程")]
#[derive(Debug, Clone)]
pub struct CalendarEventResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> CalendarEventResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Who attends an event – people, group chats, meeting rooms, and people outside Feishu.
    #[must_use]
    pub fn attendee(&self) -> attendee::CalendarEventAttendeeResource<I> {
        attendee::CalendarEventAttendeeResource::new(self.caller.clone())
    }

    /// The group chat of an event.
    #[must_use]
    pub fn meeting_chat(&self) -> meeting_chat::CalendarEventMeetingChatResource<I> {
        meeting_chat::CalendarEventMeetingChatResource::new(self.caller.clone())
    }

    /// The minutes of an event.
    #[must_use]
    pub fn meeting_minute(
        &self,
    ) -> meeting_minute::CalendarEventMeetingMinuteResource<I> {
        meeting_minute::CalendarEventMeetingMinuteResource::new(self.caller.clone())
    }
}

impl<I: Identity> CalendarEventResource<I> {
    /// Creates an event in a calendar.
    ///
    /// The caller needs the role `writer` or `owner` in the calendar, whose type has to be `primary` or `shared`. People and rooms come in afterwards, by [`calendar.v4.calendar.event.attendee.create`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::create). An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/events`, [`calendar.v4.calendar.event.create` “创建日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create) in the official documentation, as of 2025-04-08.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:create`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: idempotent by `idempotency_key`; without one, the client makes one.
    /// - Rule: `start_time` no later than `end_time`.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar that the event is created in, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `start_time` ([`TimeInfo`](type@crate::v4::calendar::event::TimeInfo)): When the event starts.
    /// - `end_time` ([`TimeInfo`](type@crate::v4::calendar::event::TimeInfo)): When the event ends.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::v4::calendar::event::{
    ///     AttendeeAbility, CheckInTime, CheckInTimeType, EventCheckIn, EventLocation,
    ///     EventSchema, EventVisibility, FreeBusyStatus, NewAttachment, Reminder, TimeInfo,
    ///     UiName, UiStatus, VcType, Vchat, VchatIcon,
    /// };
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .create(
    ///         "feishu.cn_xxxxxxxxxx@group.calendar.feis…",
    ///         TimeInfo::new()
    ///             .timestamp(Timestamp::from_seconds(1602504000))
    ///             .timezone("Asia/Shanghai"),
    ///         TimeInfo::new()
    ///             .timestamp(Timestamp::from_seconds(1602504000))
    ///             .timezone("Asia/Shanghai"),
    ///     )
    ///     .idempotency_key("25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .summary("日程标题")
    ///     .description("日程描述")
    ///     .need_notification(false)
    ///     .vchat(
    ///         Vchat::new()
    ///             .vc_type(VcType::ThirdParty)
    ///             .icon_type(VchatIcon::Vc)
    ///             .description("发起视频会议"),
    ///     )
    ///     .visibility(EventVisibility::Default)
    ///     .attendee_ability(AttendeeAbility::CanSeeOthers)
    ///     .free_busy_status(FreeBusyStatus::Busy)
    ///     .location(
    ///         EventLocation::new()
    ///             .name("地点名称")
    ///             .address("地点地址")
    ///             .latitude(1.100000023841858),
    ///     )
    ///     .color(-1)
    ///     .reminders(vec![Reminder::new().minutes(5)])
    ///     .recurrence("FREQ=DAILY;INTERVAL=1")
    ///     .schemas(
    ///         vec![
    ///             EventSchema::new().ui_name(UiName::ForwardIcon).ui_status(UiStatus::Hide)
    ///             .app_link("https://applink.feishu.cn/client/calenda…")
    ///         ],
    ///     )
    ///     .attachments(vec![NewAttachment::new().file_token("xAAAAA")])
    ///     .event_check_in(
    ///         EventCheckIn::new(true)
    ///             .check_in_start_time(
    ///                 CheckInTime::new(CheckInTimeType::BeforeEventStart, 15),
    ///             )
    ///             .check_in_end_time(CheckInTime::new(CheckInTimeType::AfterEventEnd, 0))
    ///             .need_notify_attendees(false),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>28 documented errors</summary>
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
    /// | 190014 | 400 | A parameter is wrong. | The error's details name it. |
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 193000 | 400 | The event ID is malformed. | Check `event_id`. |
    /// | 193001 | 404 | There is no such event. | Check `event_id`. |
    /// | 193002 | 403 | The caller may not do this to the event. | The caller needs to be allowed to edit the calendar and the event. |
    /// | 193003 | 403 | The event was deleted. | Name another event. |
    /// | 193101 | 400 | The organizer is a bot, so hosts cannot be named and attendees must be allowed to start the meeting. | Leave out `assign_hosts`; set `allow_attendees_start` to true. |
    /// | 193102 | 400 | Only the organizer, and no bot, may name hosts. | Leave out `assign_hosts`, or call as the organizer. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    /// | 195112 | 400 | The meeting's password is malformed. | It has 4 to 9 digits. |
    /// | 195113 | 400 | Only the organizer may set the meeting's password. | Call as the organizer. |
    /// | 193105 | 400 | An attachment's file token is wrong. | Upload the file as `file_token` tells, and give the token that comes back. |
    /// | 193106 | 400 | The attachments are larger than 25 MB together. | Attach less. |
    /// | 193107 | 400 | The caller has no access to an attachment's file. | Check `file_token`. |
    ///
    /// </details>
    #[doc(
        alias(
            "创建日程",
            "calendar.v4.calendar.event.create",
            "/open-apis/calendar/v4/calendars/:calendar_id/events"
        )
    )]
    pub fn create(
        &self,
        calendar_id: impl Into<String>,
        start_time: TimeInfo,
        end_time: TimeInfo,
    ) -> CalendarEventCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, calendar_id.into());
        call.set(7, start_time);
        call.set(8, end_time);
        CalendarEventCreateCall { call }
    }

    /// Deletes an event.
    ///
    /// The caller has to be its organizer, with the role `writer` or `owner` in a calendar of type `primary` or `shared`. An app that calls as itself needs the bot ability.
    ///
    /// `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`, [`calendar.v4.calendar.event.delete` “删除日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete) in the official documentation, as of 2024-08-06.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:delete`.
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
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .delete("feishu.cn_xxxxxxxxxx@group.calendar.feis…", "xxxxxxxxx_0")
    ///     .need_notification(false)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>17 documented errors</summary>
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
    ///
    /// </details>
    #[doc(
        alias(
            "删除日程",
            "calendar.v4.calendar.event.delete",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id"
        )
    )]
    pub fn delete(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> CalendarEventDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        CalendarEventDeleteCall { call }
    }

    /// Gets an event.
    ///
    /// The caller needs at least the role `reader` in the calendar.
    ///
    /// `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`, [`calendar.v4.calendar.event.get` “获取日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get) in the official documentation, as of 2025-03-05.
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
    /// - `event_id`: ID of the event, as in [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list). It ends in `_0`, or, for an exception of a recurring event, in the time that the instance was meant for, in seconds since the Unix epoch.
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
    ///     .get("feishu.cn_xxxxxxxxxx@group.calendar.feis…", "xxxxxxxxx_0")
    ///     .need_meeting_settings(false)
    ///     .need_attendee(false)
    ///     .max_attendee_num(10)
    ///     .user_id_type(UserIdType::OpenId)
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
    /// | 190014 | 400 | A parameter is wrong. | The error's details name it. |
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 193000 | 400 | The event ID is malformed. | Check `event_id`. |
    /// | 193001 | 404 | There is no such event. | Check `event_id`. |
    /// | 193002 | 403 | The caller may not do this to the event. | The caller needs to be allowed to edit the calendar and the event. |
    /// | 193003 | 403 | The event was deleted. | Name another event. |
    /// | 194001 | 403 | The caller may not see the attendees. | The calendar has to be the organizer's, or the event has to let its attendees see each other. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "获取日程",
            "calendar.v4.calendar.event.get",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id"
        )
    )]
    pub fn get(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> CalendarEventGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        CalendarEventGetCall { call }
    }

    /// Lists the events of a calendar within a time, with every instance of recurring events.
    ///
    /// The caller needs at least the role `reader` in the calendar, whose type has to be `primary` or `shared`. The time has to hold fewer than 1000 instances.
    ///
    /// `GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view`, [`calendar.v4.calendar.event.instance_view` “查询日程视图”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    /// - Rule: from `start_time` to `end_time` at most 40 days.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `start_time`: Start of the time that is asked about. To the second.
    /// - `end_time`: End of the time that is asked about, less than 40 days after its start. To the second.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .instance_view(
    ///         "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.c…",
    ///         Timestamp::from_seconds(1631777271),
    ///         Timestamp::from_seconds(1631777271),
    ///     )
    ///     .user_id_type(UserIdType::OpenId)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>18 documented errors</summary>
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
    /// | 193103 | 400 | The time range is longer than 40 days. | Ask for a shorter range. |
    /// | 193104 | 400 | There are more than 1000 instances in the time range. | Ask for a shorter range. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "查询日程视图",
            "calendar.v4.calendar.event.instance_view",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view"
        )
    )]
    pub fn instance_view(
        &self,
        calendar_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> CalendarEventInstanceViewCall {
        let mut call = Call::new(&self.caller, &INSTANCE_VIEW);
        call.set::<String>(0, calendar_id.into());
        call.set::<Timestamp>(1, start_time.into());
        call.set::<Timestamp>(2, end_time.into());
        CalendarEventInstanceViewCall {
            call,
        }
    }

    /// Lists the instances that a recurring event has within a time.
    ///
    /// `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances`, [`calendar.v4.calendar.event.instances` “获取重复日程实例”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    /// - Rule: from `start_time` to `end_time` at most 731 days.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the event's calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `event_id`: ID of the recurring event, as in [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list).
    /// - `start_time`: Start of the time that is asked about; an instance at this very second is left out.
    /// - `end_time`: End of the time that is asked about, at most two years after its start; an instance at this very second is left out.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .instances(
    ///         "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.c…",
    ///         "75d28f9b-e35c-4230-8a83-4a661497db54_0",
    ///         Timestamp::from_seconds(1631777271),
    ///         Timestamp::from_seconds(1631777271),
    ///     )
    ///     .page_size(10)
    ///     .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExE…")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>20 documented errors</summary>
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
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "获取重复日程实例",
            "calendar.v4.calendar.event.instances",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances"
        )
    )]
    pub fn instances(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> CalendarEventInstancesCall {
        let mut call = Call::new(&self.caller, &INSTANCES);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        call.set::<Timestamp>(2, start_time.into());
        call.set::<Timestamp>(3, end_time.into());
        CalendarEventInstancesCall { call }
    }

    /// Lists the events of a calendar, or what changed among them.
    ///
    /// The first round starts without tokens, or with `anchor_time`, and goes on with `page_token`; its last page has a `sync_token`, and later rounds give that to get only the changes since. `start_time` and `end_time` are for a single look without tokens. Recurring events come once, with their rule; [`calendar.v4.calendar.event.instance_view`](method@crate::v4::calendar::event::CalendarEventResource::instance_view) unrolls them. The caller needs at least the role `reader` in the calendar, whose type has to be `primary`, `shared` or `resource`.
    ///
    /// `GET /open-apis/calendar/v4/calendars/:calendar_id/events`, [`calendar.v4.calendar.event.list` “获取日程列表”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list) in the official documentation, as of 2025-04-21.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    /// - Rule: `start_time` and `end_time`, together or not at all.
    /// - Rule: `start_time` no later than `end_time`.
    /// - Rule: `start_time` or `anchor_time`, at most one of them.
    /// - Rule: `start_time` or `page_token`, at most one of them.
    /// - Rule: `start_time` or `sync_token`, at most one of them.
    /// - Rule: `end_time` or `anchor_time`, at most one of them.
    /// - Rule: `end_time` or `page_token`, at most one of them.
    /// - Rule: `end_time` or `sync_token`, at most one of them.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .list("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
    ///     .page_size(50)
    ///     .anchor_time(Timestamp::from_seconds(1609430400))
    ///     .page_token("ListCalendarsPageToken_1632452910_163253…")
    ///     .sync_token("ListCalendarsSyncToken_1632452910")
    ///     .user_id_type(UserIdType::OpenId)
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
    /// | 190008 | 400 | The page token or sync token has expired. | Call again without a token and read everything anew. |
    /// | 190009 | 400 | The sync token does not go with another parameter of the call. | Leave out what narrows the list, such as a time range. |
    /// | 190010 | 429 | Too many calls compete for what this one needs. | Call less often and try again. |
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
    ///
    /// </details>
    #[doc(
        alias(
            "获取日程列表",
            "calendar.v4.calendar.event.list",
            "/open-apis/calendar/v4/calendars/:calendar_id/events"
        )
    )]
    pub fn list(&self, calendar_id: impl Into<String>) -> CalendarEventListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, calendar_id.into());
        CalendarEventListCall { call }
    }

    /// Changes an event.
    ///
    /// What is left out stays as it is. The organizer may change everything; an attendee only what they alone see: `visibility`, `free_busy_status`, `color` and `reminders`. The caller needs the role `writer` or `owner` in the calendar, whose type has to be `primary` or `shared`. An app that calls as itself needs the bot ability.
    ///
    /// `PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`, [`calendar.v4.calendar.event.patch` “更新日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch) in the official documentation, as of 2026-04-24.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:update`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `start_time` and `end_time`, together or not at all.
    /// - Rule: `start_time` no later than `end_time`.
    /// - Rule: `summary` or `description` or `start_time` or `end_time` or `vchat` or `visibility` or `attendee_ability` or `free_busy_status` or `location` or `color` or `reminders` or `recurrence` or `schemas` or `attachments` or `event_check_in`, at least one of them.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the event's calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `event_id`: ID of the event, as in [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::v4::calendar::event::{
    ///     AttachmentChange, AttendeeAbility, CheckInTime, CheckInTimeType, EventCheckIn,
    ///     EventLocation, EventSchema, EventVisibility, FreeBusyStatus, Reminder, TimeInfo,
    ///     UiName, UiStatus, VcType, Vchat, VchatIcon,
    /// };
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .patch(
    ///         "feishu.cn_xxxxxxxxxx@group.calendar.feis…",
    ///         "00592a0e-7edf-4678-bc9d-1b77383ef08e_0",
    ///     )
    ///     .user_id_type(UserIdType::OpenId)
    ///     .summary("团队周会")
    ///     .description("讨论项目进展")
    ///     .need_notification(false)
    ///     .start_time(
    ///         TimeInfo::new()
    ///             .timestamp(Timestamp::from_seconds(1602504000))
    ///             .timezone("Asia/Shanghai"),
    ///     )
    ///     .end_time(
    ///         TimeInfo::new()
    ///             .timestamp(Timestamp::from_seconds(1602504000))
    ///             .timezone("Asia/Shanghai"),
    ///     )
    ///     .vchat(
    ///         Vchat::new()
    ///             .vc_type(VcType::ThirdParty)
    ///             .icon_type(VchatIcon::Vc)
    ///             .description("发起视频会议"),
    ///     )
    ///     .visibility(EventVisibility::Default)
    ///     .attendee_ability(AttendeeAbility::CanSeeOthers)
    ///     .free_busy_status(FreeBusyStatus::Busy)
    ///     .location(
    ///         EventLocation::new()
    ///             .name("301会议室")
    ///             .address("公司大楼三层")
    ///             .latitude(1.100000023841858),
    ///     )
    ///     .color(-1)
    ///     .reminders(vec![Reminder::new().minutes(5)])
    ///     .recurrence("FREQ=DAILY;INTERVAL=1")
    ///     .schemas(
    ///         vec![
    ///             EventSchema::new().ui_name(UiName::ForwardIcon).ui_status(UiStatus::Hide)
    ///             .app_link("https://applink.feishu.cn/client/calenda…")
    ///         ],
    ///     )
    ///     .attachments(
    ///         vec![
    ///             AttachmentChange::new().file_token("boxcnrHpsg1QDqXAAAyachaxxxx")
    ///             .is_deleted(true)
    ///         ],
    ///     )
    ///     .event_check_in(
    ///         EventCheckIn::new(true)
    ///             .check_in_start_time(
    ///                 CheckInTime::new(CheckInTimeType::BeforeEventStart, 15),
    ///             )
    ///             .check_in_end_time(CheckInTime::new(CheckInTimeType::AfterEventEnd, 0))
    ///             .need_notify_attendees(false),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>28 documented errors</summary>
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
    /// | 190014 | 400 | A parameter is wrong. | The error's details name it. |
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 193000 | 400 | The event ID is malformed. | Check `event_id`. |
    /// | 193001 | 404 | There is no such event. | Check `event_id`. |
    /// | 193002 | 403 | The caller may not do this to the event. | The caller needs to be allowed to edit the calendar and the event. |
    /// | 193003 | 403 | The event was deleted. | Name another event. |
    /// | 193101 | 400 | The organizer is a bot, so hosts cannot be named and attendees must be allowed to start the meeting. | Leave out `assign_hosts`; set `allow_attendees_start` to true. |
    /// | 193102 | 400 | Only the organizer, and no bot, may name hosts. | Leave out `assign_hosts`, or call as the organizer. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    /// | 195112 | 400 | The meeting's password is malformed. | It has 4 to 9 digits. |
    /// | 195113 | 400 | Only the organizer may set the meeting's password. | Call as the organizer. |
    /// | 193105 | 400 | An attachment's file token is wrong. | Upload the file as `file_token` tells, and give the token that comes back. |
    /// | 193106 | 400 | The attachments are larger than 25 MB together. | Attach less. |
    /// | 193107 | 400 | The caller has no access to an attachment's file. | Check `file_token`. |
    ///
    /// </details>
    #[doc(
        alias(
            "更新日程",
            "calendar.v4.calendar.event.patch",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id"
        )
    )]
    pub fn patch(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> CalendarEventPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        CalendarEventPatchCall { call }
    }

    /// Replies to an invitation to an event.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply`, [`calendar.v4.calendar.event.reply` “回复日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:reply`, `calendar:calendar.event:writeonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the event's calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `event_id`: ID of the event, as in [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list).
    /// - `rsvp_status` ([`RsvpReply`](type@crate::v4::calendar::event::RsvpReply)): What the caller replies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::v4::calendar::event::RsvpReply;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .reply(
    ///         "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.c…",
    ///         "75d28f9b-e35c-4230-8a83-4a661497db54_0",
    ///         RsvpReply::Accept,
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>17 documented errors</summary>
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
    ///
    /// </details>
    #[doc(
        alias(
            "回复日程",
            "calendar.v4.calendar.event.reply",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply"
        )
    )]
    pub fn reply(
        &self,
        calendar_id: impl Into<String>,
        event_id: impl Into<String>,
        rsvp_status: RsvpReply,
    ) -> CalendarEventReplyCall {
        let mut call = Call::new(&self.caller, &REPLY);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, event_id.into());
        call.set(2, rsvp_status);
        CalendarEventReplyCall { call }
    }

    /// Finds events of a calendar by words of their titles, by time and by attendees.
    ///
    /// The caller needs at least the role `reader` in the calendar, which has to be a primary or shared one.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/search`, [`calendar.v4.calendar.event.search` “搜索日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search) in the official documentation, as of 2024-09-12.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `query`: Words to find in the titles. A title that has an underscore is found by the whole of it, hardly by a part. 0 to 200 characters.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::v4::calendar::event::{EventSearchFilter, TimeInfo};
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .search("feishu.cn_xxxxxxxxxx@group.calendar.feis…", "query words")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .page_token("xxxxx")
    ///     .page_size(10)
    ///     .filter(
    ///         EventSearchFilter::new()
    ///             .start_time(
    ///                 TimeInfo::new()
    ///                     .timestamp(Timestamp::from_seconds(1602504000))
    ///                     .timezone("Asia/Shanghai"),
    ///             )
    ///             .end_time(
    ///                 TimeInfo::new()
    ///                     .timestamp(Timestamp::from_seconds(1602504000))
    ///                     .timezone("Asia/Shanghai"),
    ///             )
    ///             .user_ids(["ou_e051986ab19f80d16b7b8d74f3f1235"]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>18 documented errors</summary>
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
    ///
    /// </details>
    #[doc(
        alias(
            "搜索日程",
            "calendar.v4.calendar.event.search",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/search"
        )
    )]
    pub fn search(
        &self,
        calendar_id: impl Into<String>,
        query: impl Into<String>,
    ) -> CalendarEventSearchCall {
        let mut call = Call::new(&self.caller, &SEARCH);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(4, query.into());
        CalendarEventSearchCall { call }
    }
}

impl CalendarEventResource<User> {
    /// Has the app notified of changes of a calendar's events, for the calling user.
    ///
    /// The user needs at least the role `reader` in the calendar.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription`, [`calendar.v4.calendar.event.subscription` “订阅日程变更事件”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client).as_user(user_token);
    /// calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .subscription("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
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
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "订阅日程变更事件",
            "calendar.v4.calendar.event.subscription",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/subscription"
        )
    )]
    pub fn subscription(
        &self,
        calendar_id: impl Into<String>,
    ) -> CalendarEventSubscriptionCall {
        let mut call = Call::new(&self.caller, &SUBSCRIPTION);
        call.set::<String>(0, calendar_id.into());
        CalendarEventSubscriptionCall {
            call,
        }
    }

    /// Ends the notices of changes of a calendar's events, for the calling user.
    ///
    /// The user needs at least the role `reader` in the calendar.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription`, [`calendar.v4.calendar.event.unsubscription` “取消订阅日程变更事件”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/unsubscription) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client).as_user(user_token);
    /// calendar
    ///     .v4()
    ///     .calendar()
    ///     .event()
    ///     .unsubscription("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
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
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "取消订阅日程变更事件",
            "calendar.v4.calendar.event.unsubscription",
            "/open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription"
        )
    )]
    pub fn unsubscription(
        &self,
        calendar_id: impl Into<String>,
    ) -> CalendarEventUnsubscriptionCall {
        let mut call = Call::new(&self.caller, &UNSUBSCRIPTION);
        call.set::<String>(0, calendar_id.into());
        CalendarEventUnsubscriptionCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.create`, begun by [`CalendarEventResource::create`].
    CalendarEventCreateCall -> CalendarEventCreateResponse
}

impl CalendarEventCreateCall {
    /// Key that keeps the event from being created twice; within an app and a calendar, the same key creates once.
    ///
    /// 32 to 128 characters.
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.call.set::<String>(1, idempotency_key.into());
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }

    /// Language of what the platform words by itself.
    ///
    /// `Locale` on the wire. Default: `Locale::ZhCn`.
    #[inline]
    pub fn locale(mut self, locale: Locale) -> Self {
        self.call.set(3, locale);
        self
    }

    /// Title of the event. Some Chinese words about personnel matters in it keep the event from having minutes: 晋升, 绩效, 述职, 调薪, 调级, 复议, 申诉, 校准, 答辩.
    ///
    /// At most 1000 characters.
    #[inline]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.call.set::<String>(4, summary.into());
        self
    }

    /// What the event is about. HTML tags give it some rich text.
    ///
    /// At most 40960 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(5, description.into());
        self
    }

    /// Whether a bot tells the attendees.
    ///
    /// Default: `true`.
    #[inline]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.call.set(6, need_notification);
        self
    }

    /// How the attendees meet by video.
    #[inline]
    pub fn vchat(mut self, vchat: Vchat) -> Self {
        self.call.set(9, vchat);
        self
    }

    /// What other people see of the event, set here for all attendees. A new event has `default`.
    #[inline]
    pub fn visibility(mut self, visibility: EventVisibility) -> Self {
        self.call.set(10, visibility);
        self
    }

    /// What attendees may do with the event. Each value allows what those before it do.
    ///
    /// Default: `AttendeeAbility::None`.
    #[inline]
    pub fn attendee_ability(mut self, attendee_ability: AttendeeAbility) -> Self {
        self.call.set(11, attendee_ability);
        self
    }

    /// Whether the event takes its time, set here for all attendees. A new event has `busy`.
    #[inline]
    pub fn free_busy_status(mut self, free_busy_status: FreeBusyStatus) -> Self {
        self.call.set(12, free_busy_status);
        self
    }

    /// Where the event happens.
    #[inline]
    pub fn location(mut self, location: EventLocation) -> Self {
        self.call.set(13, location);
        self
    }

    /// Colour of the event, for the caller alone, as ARGB: alpha, red, green and blue, eight bits each from the top; 0 and -1 stand for the calendar's colour. Clients show the nearest colour of their palette.
    #[inline]
    pub fn color(mut self, color: i32) -> Self {
        self.call.set(14, color);
        self
    }

    /// When the caller is reminded; the other attendees are not. None where it is left out.
    #[inline]
    pub fn reminders(mut self, reminders: impl IntoIterator<Item = Reminder>) -> Self {
        self.call.set(15, to_list(reminders));
        self
    }

    /// How the event recurs, as an `RRULE` of RFC 5545 such as `FREQ=DAILY;INTERVAL=1`; `COUNT` and `UNTIL` exclude each other. An event that has a room recurs for two years at most. Left out for an event that happens once.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn recurrence(mut self, recurrence: impl Into<String>) -> Self {
        self.call.set::<String>(16, recurrence.into());
        self
    }

    /// Which parts of the event's page in the client are hidden; none where it is left out.
    #[inline]
    pub fn schemas(mut self, schemas: impl IntoIterator<Item = EventSchema>) -> Self {
        self.call.set(17, to_list(schemas));
        self
    }

    /// Files to attach to the event.
    #[inline]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = NewAttachment>,
    ) -> Self {
        self.call.set(18, to_list(attachments));
        self
    }

    /// Whether and when attendees check in; they do not where it is left out.
    #[inline]
    pub fn event_check_in(mut self, event_check_in: EventCheckIn) -> Self {
        self.call.set(19, event_check_in);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.delete`, begun by [`CalendarEventResource::delete`].
    CalendarEventDeleteCall -> ()
}

impl CalendarEventDeleteCall {
    /// Whether a bot tells the attendees.
    ///
    /// Default: `true`.
    #[inline]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.call.set(2, need_notification);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.get`, begun by [`CalendarEventResource::get`].
    CalendarEventGetCall -> CalendarEventGetResponse
}

impl CalendarEventGetCall {
    /// Whether the settings of the video meeting come too. They do where `vc_type` is `vc` and the caller may edit the event.
    ///
    /// Default: `false`.
    #[inline]
    pub fn need_meeting_settings(mut self, need_meeting_settings: bool) -> Self {
        self.call.set(2, need_meeting_settings);
        self
    }

    /// Whether the attendees come too.
    ///
    /// Default: `false`.
    #[inline]
    pub fn need_attendee(mut self, need_attendee: bool) -> Self {
        self.call.set(3, need_attendee);
        self
    }

    /// How many attendees come at most; [`calendar.v4.calendar.event.attendee.list`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::list) has all.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn max_attendee_num(mut self, max_attendee_num: i64) -> Self {
        self.call.set(4, max_attendee_num);
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

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.instance_view`, begun by [`CalendarEventResource::instance_view`].
    CalendarEventInstanceViewCall -> CalendarEventInstanceViewResponse
}

impl CalendarEventInstanceViewCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(3, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.instances`, begun by [`CalendarEventResource::instances`].
    CalendarEventInstancesCall -> CalendarEventInstancesResponse
}

impl CalendarEventInstancesCall {
    /// Instances per page.
    ///
    /// Default: `50`. From 10 to 500.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(4, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(5, page_token.into());
        self
    }
}

feishu_core::pages!(CalendarEventInstancesCall, CalendarEventInstancesResponse, items: EventInstance, has_more page_token);

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.list`, begun by [`CalendarEventResource::list`].
    CalendarEventListCall -> CalendarEventListResponse
}

impl CalendarEventListCall {
    /// Events per page. A page may hold fewer, even none; `has_more` alone tells the end.
    ///
    /// Default: `500`. From 50 to 1000.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// Leaves out events that ended before this time, and exceptions that ended or were meant for a time before it; recurring events come all the same.
    ///
    /// To the second.
    #[inline]
    pub fn anchor_time(mut self, anchor_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, anchor_time.into());
        self
    }

    /// The token that came with the page before; leave it out for the first page. The platform gives one only where `anchor_time` was sent.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(3, page_token.into());
        self
    }

    /// The token that an earlier round ended with; leave it out for the first round. Once it has expired (190008), start over without it.
    #[inline]
    pub fn sync_token(mut self, sync_token: impl Into<String>) -> Self {
        self.call.set::<String>(4, sync_token.into());
        self
    }

    /// Start of the only time that is listed. There are no pages then, and what `page_size` does not hold is cut off.
    ///
    /// To the second.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(5, start_time.into());
        self
    }

    /// End of the only time that is listed.
    ///
    /// To the second.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(6, end_time.into());
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(7, user_id_type);
        self
    }
}

feishu_core::pages!(CalendarEventListCall, CalendarEventListResponse, items: ListedEvent, has_more page_token);

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.patch`, begun by [`CalendarEventResource::patch`].
    CalendarEventPatchCall -> CalendarEventPatchResponse
}

impl CalendarEventPatchCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }

    /// Language of what the platform words by itself.
    ///
    /// `Locale` on the wire. Default: `Locale::ZhCn`.
    #[inline]
    pub fn locale(mut self, locale: Locale) -> Self {
        self.call.set(3, locale);
        self
    }

    /// Title of the event.
    ///
    /// At most 1000 characters.
    #[inline]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.call.set::<String>(4, summary.into());
        self
    }

    /// What the event is about. Rich text that was written in a client is lost.
    ///
    /// At most 40960 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(5, description.into());
        self
    }

    /// Whether a bot tells the attendees.
    #[inline]
    pub fn need_notification(mut self, need_notification: bool) -> Self {
        self.call.set(6, need_notification);
        self
    }

    /// When the event starts. Counts only beside `end_time`.
    #[inline]
    pub fn start_time(mut self, start_time: TimeInfo) -> Self {
        self.call.set(7, start_time);
        self
    }

    /// When the event ends. Counts only beside `start_time`.
    #[inline]
    pub fn end_time(mut self, end_time: TimeInfo) -> Self {
        self.call.set(8, end_time);
        self
    }

    /// How the attendees meet by video.
    #[inline]
    pub fn vchat(mut self, vchat: Vchat) -> Self {
        self.call.set(9, vchat);
        self
    }

    /// What other people see of the event; changes for the caller alone.
    #[inline]
    pub fn visibility(mut self, visibility: EventVisibility) -> Self {
        self.call.set(10, visibility);
        self
    }

    /// What attendees may do with the event. Each value allows what those before it do.
    #[inline]
    pub fn attendee_ability(mut self, attendee_ability: AttendeeAbility) -> Self {
        self.call.set(11, attendee_ability);
        self
    }

    /// Whether the event takes its time; changes for the caller alone.
    #[inline]
    pub fn free_busy_status(mut self, free_busy_status: FreeBusyStatus) -> Self {
        self.call.set(12, free_busy_status);
        self
    }

    /// Where the event happens.
    #[inline]
    pub fn location(mut self, location: EventLocation) -> Self {
        self.call.set(13, location);
        self
    }

    /// Colour of the event, for the caller alone, as ARGB: alpha, red, green and blue, eight bits each from the top; 0 and -1 stand for the calendar's colour. Clients show the nearest colour of their palette.
    #[inline]
    pub fn color(mut self, color: i32) -> Self {
        self.call.set(14, color);
        self
    }

    /// When the caller is reminded; the other attendees' reminders stay.
    #[inline]
    pub fn reminders(mut self, reminders: impl IntoIterator<Item = Reminder>) -> Self {
        self.call.set(15, to_list(reminders));
        self
    }

    /// How the event recurs, as an `RRULE` of RFC 5545 such as `FREQ=DAILY;INTERVAL=1`; `COUNT` and `UNTIL` exclude each other. An event that has a room recurs for two years at most.
    ///
    /// At most 2000 characters.
    #[inline]
    pub fn recurrence(mut self, recurrence: impl Into<String>) -> Self {
        self.call.set::<String>(16, recurrence.into());
        self
    }

    /// Which parts of the event's page in the client are hidden. The list takes the place of the former one; an empty one clears it.
    #[inline]
    pub fn schemas(mut self, schemas: impl IntoIterator<Item = EventSchema>) -> Self {
        self.call.set(17, to_list(schemas));
        self
    }

    /// Files to attach to the event, or to take from it.
    #[inline]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = AttachmentChange>,
    ) -> Self {
        self.call.set(18, to_list(attachments));
        self
    }

    /// Whether and when attendees check in.
    #[inline]
    pub fn event_check_in(mut self, event_check_in: EventCheckIn) -> Self {
        self.call.set(19, event_check_in);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.reply`, begun by [`CalendarEventResource::reply`].
    CalendarEventReplyCall -> ()
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.search`, begun by [`CalendarEventResource::search`].
    CalendarEventSearchCall -> CalendarEventSearchResponse
}

impl CalendarEventSearchCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(2, page_token.into());
        self
    }

    /// Events per page. Less than 10 counts as 10.
    ///
    /// Default: `20`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(3, page_size);
        self
    }

    /// Time, people, rooms and chats that narrow the search.
    #[inline]
    pub fn filter(mut self, filter: EventSearchFilter) -> Self {
        self.call.set(5, filter);
        self
    }
}

feishu_core::pages!(CalendarEventSearchCall, CalendarEventSearchResponse, items: FoundEvent, page_token);

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.subscription`, begun by [`CalendarEventResource::subscription`].
    CalendarEventSubscriptionCall -> ()
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.event.unsubscription`, begun by [`CalendarEventResource::unsubscription`].
    CalendarEventUnsubscriptionCall -> ()
}

/// The answer of [`calendar.v4.calendar.event.create`](method@crate::v4::calendar::event::CalendarEventResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventCreateResponse {
    /// The new event.
    pub event: Option<Event>,
}

feishu_core::object! {
    response CalendarEventCreateResponse {
        0 event = "event",
    }
}

/// The answer of [`calendar.v4.calendar.event.get`](method@crate::v4::calendar::event::CalendarEventResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventGetResponse {
    /// The event, with its attendees where they were asked for.
    pub event: Option<EventDetail>,
}

feishu_core::object! {
    response CalendarEventGetResponse {
        0 event = "event",
    }
}

/// The answer of [`calendar.v4.calendar.event.instance_view`](method@crate::v4::calendar::event::CalendarEventResource::instance_view).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventInstanceViewResponse {
    /// Events and instances within the time, all in one answer.
    pub items: Vec<ViewedInstance>,
}

feishu_core::object! {
    response CalendarEventInstanceViewResponse {
        0 items = "items",
    }
}

/// The answer of [`calendar.v4.calendar.event.instances`](method@crate::v4::calendar::event::CalendarEventResource::instances).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventInstancesResponse {
    /// Instances of this page.
    pub items: Vec<EventInstance>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response CalendarEventInstancesResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// The answer of [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// What the next round takes as `sync_token`, to list only what changed since; on the last page alone.
    pub sync_token: Option<String>,
    /// Events of this page; it may be empty though there are more pages.
    pub items: Vec<ListedEvent>,
}

feishu_core::object! {
    response CalendarEventListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 sync_token = "sync_token",
        3 items = "items",
    }
}

/// The answer of [`calendar.v4.calendar.event.patch`](method@crate::v4::calendar::event::CalendarEventResource::patch).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventPatchResponse {
    /// The event after the change.
    pub event: Option<Event>,
}

feishu_core::object! {
    response CalendarEventPatchResponse {
        0 event = "event",
    }
}

/// The answer of [`calendar.v4.calendar.event.search`](method@crate::v4::calendar::event::CalendarEventResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventSearchResponse {
    /// Events of this page, out of those that were found.
    pub items: Vec<FoundEvent>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response CalendarEventSearchResponse {
        0 items = "items",
        1 page_token = "page_token",
    }
}

/// An event was added to a calendar, changed, answered, or taken away.
///
/// It is pushed for the calendars whose events a user subscribed to with this app. Changes of one event within three seconds come as one: a creation with what follows it as `create`, a deletion as `delete`, several updates or replies as the last of them; an event that is created and deleted within that time is not told of. Some apps get only `calendar_id` and `user_id_list`; list what changed with [`calendar.v4.calendar.event.list`](method@crate::v4::calendar::event::CalendarEventResource::list) and its `sync_token`, as one of those users.
///
/// The payload of [`calendar.calendar.event.changed_v4` “日程变更”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/events/changed) in the official documentation, as of 2024-07-16.
///
/// - Pushed to: self-built and store apps.
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
/// - More fields with: `contact:user.employee_id:readonly`.
/// - Subscribe: choose the event in the developer console, then call [`calendar.v4.calendar.event.subscription`](method@crate::v4::calendar::event::CalendarEventResource::subscription).
///
/// # Example
///
/// ```
/// use feishu_calendar::v4::calendar::event::CalendarEventChanged;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<CalendarEventChanged>(|event| async move {
///         println!("{:?}", event.payload.calendar_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("日程变更", "calendar.calendar.event.changed_v4"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarEventChanged {
    /// ID of the calendar that holds the event.
    pub calendar_id: Option<String>,
    /// The subscribers for whom the event is pushed.
    pub user_id_list: Vec<EventUserIds>,
    /// ID of the event that changed. Not yet sent to every app.
    pub calendar_event_id: Option<String>,
    /// How the event changed. Not yet sent to every app.
    pub change_type: Option<EventChangeType>,
    /// What people replied, where that is the change. Not yet sent to every app.
    pub rsvp_infos: Vec<EventReply>,
}

feishu_core::object! {
    response CalendarEventChanged {
        0 calendar_id = "calendar_id",
        1 user_id_list = "user_id_list",
        2 calendar_event_id = "calendar_event_id",
        3 change_type = "change_type",
        4 rsvp_infos = "rsvp_infos",
    }
}

impl feishu_core::event::Event for CalendarEventChanged {
    const TYPE: &'static str = "calendar.calendar.event.changed_v4";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

feishu_core::string_enum! {
    /// The language of what the platform words by itself.
    Locale {
        /// `zh_cn`: Chinese.
        ZhCn = "zh_cn",
        /// `en_us`: English.
        EnUs = "en_us",
        /// `ja_jp`: Japanese.
        JaJp = "ja_jp",
    }
}

/// A point in time, or a whole day.
///
/// - Rule: `date` or `timestamp`, at most one of them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeInfo {
    /// The day, for events that last whole days; not beside `timestamp`.
    pub date: Option<Date>,
    /// The second, for all other events; not beside `date`.
    pub timestamp: Option<Timestamp>,
    /// Name of a time zone in the IANA database, such as `Asia/Shanghai`, which is the default. Whole days are always in UTC.
    pub timezone: Option<String>,
}

impl TimeInfo {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The day, for events that last whole days; not beside `timestamp`.
    #[inline]
    #[must_use]
    pub fn date(mut self, date: impl Into<Date>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// The second, for all other events; not beside `date`.
    #[inline]
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<Timestamp>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Name of a time zone in the IANA database, such as `Asia/Shanghai`, which is the default. Whole days are always in UTC.
    #[inline]
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

feishu_core::object! {
    both TimeInfo {
        0 date = "date",
        1 timestamp = "timestamp" seconds swapped,
        2 timezone = "timezone",
    }
}

#[doc(hidden)]
pub static TIME_INFO_SHAPE: table::Shape = table::Shape {
    name: "TimeInfo",
    fields: &[
        table::Field::body("date", table::Kind::Date),
        table::Field::body("timestamp", table::Kind::UnixSeconds).swapped(),
        table::Field::body("timezone", table::Kind::String),
    ],
    rules: &[table::GroupRule::AtMostOne(&[0, 1])],
};

/// How an event's attendees meet by video, as a call sets it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vchat {
    /// By what means attendees meet. Where it is left out, a new event gets a Feishu meeting with its first attendee; `no_meeting` prevents that.
    pub vc_type: Option<VcType>,
    /// Icon beside the link, where `vc_type` is `third_party`. A new event has `default`.
    pub icon_type: Option<VchatIcon>,
    /// What clients write on the link, where `vc_type` is `third_party`; they have words of their own where it is left out.
    ///
    /// 0 to 500 characters.
    pub description: Option<String>,
    /// Link of the meeting, where `vc_type` is `third_party`.
    ///
    /// 1 to 2000 characters.
    pub meeting_url: Option<String>,
    /// How the meeting is set up, where `vc_type` is `vc` and the caller may edit the event.
    pub meeting_settings: Option<MeetingSettings>,
}

impl Vchat {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// By what means attendees meet. Where it is left out, a new event gets a Feishu meeting with its first attendee; `no_meeting` prevents that.
    #[inline]
    #[must_use]
    pub fn vc_type(mut self, vc_type: VcType) -> Self {
        self.vc_type = Some(vc_type);
        self
    }

    /// Icon beside the link, where `vc_type` is `third_party`. A new event has `default`.
    #[inline]
    #[must_use]
    pub fn icon_type(mut self, icon_type: VchatIcon) -> Self {
        self.icon_type = Some(icon_type);
        self
    }

    /// What clients write on the link, where `vc_type` is `third_party`; they have words of their own where it is left out.
    ///
    /// 0 to 500 characters.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Link of the meeting, where `vc_type` is `third_party`.
    ///
    /// 1 to 2000 characters.
    #[inline]
    #[must_use]
    pub fn meeting_url(mut self, meeting_url: impl Into<String>) -> Self {
        self.meeting_url = Some(meeting_url.into());
        self
    }

    /// How the meeting is set up, where `vc_type` is `vc` and the caller may edit the event.
    #[inline]
    #[must_use]
    pub fn meeting_settings(mut self, meeting_settings: MeetingSettings) -> Self {
        self.meeting_settings = Some(meeting_settings);
        self
    }
}

feishu_core::object! {
    request Vchat {
        0 vc_type = "vc_type",
        1 icon_type = "icon_type",
        2 description = "description",
        3 meeting_url = "meeting_url",
        4 meeting_settings = "meeting_settings",
    }
}

#[doc(hidden)]
pub static VCHAT_SHAPE: table::Shape = table::Shape {
    name: "Vchat",
    fields: &[
        table::Field::body("vc_type", table::Kind::StringEnum(VcType::VALUES)),
        table::Field::body("icon_type", table::Kind::StringEnum(VchatIcon::VALUES)),
        table::Field::body("description", table::Kind::String)
            .rules(&[table::Rule::MinLength(0), table::Rule::MaxLength(500)]),
        table::Field::body("meeting_url", table::Kind::String)
            .rules(&[table::Rule::MinLength(1), table::Rule::MaxLength(2000)]),
        table::Field::body(
            "meeting_settings",
            table::Kind::Object(&MEETING_SETTINGS_SHAPE),
        ),
    ],
    rules: &[],
};

feishu_core::string_enum! {
    /// By what means attendees meet by video.
    VcType {
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
    VchatIcon {
        /// `vc`: The icon of a Feishu meeting.
        Vc = "vc",
        /// `live`: The icon of a live stream.
        Live = "live",
        /// `default`: A neutral icon.
        Default = "default",
    }
}

/// How a Feishu meeting is set up, as a call sets it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeetingSettings {
    /// User ID of the meeting's owner, of the kind that `user_id_type` names. Only an app can set it, on its own calendar, when the event first becomes a Feishu meeting; it has to be a person of the tenant.
    pub owner_id: Option<String>,
    /// Who may join the meeting. A new event has `anyone_can_join`.
    pub join_meeting_permission: Option<JoinMeetingPermission>,
    /// User IDs of the hosts, of the kind that `user_id_type` names; they have to be people of the tenant. Only the organizer can name them, and no app on its own calendar.
    ///
    /// At most 10 items.
    pub assign_hosts: Option<Vec<String>>,
    /// Whether recording starts by itself. In a new event it does not.
    pub auto_record: Option<bool>,
    /// Whether people wait until they are let in. In a new event they do.
    pub open_lobby: Option<bool>,
    /// Whether attendees may start the meeting. In a new event they may; on an app's calendar they have to, or nobody could.
    pub allow_attendees_start: Option<bool>,
}

impl MeetingSettings {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// User ID of the meeting's owner, of the kind that `user_id_type` names. Only an app can set it, on its own calendar, when the event first becomes a Feishu meeting; it has to be a person of the tenant.
    #[inline]
    #[must_use]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Who may join the meeting. A new event has `anyone_can_join`.
    #[inline]
    #[must_use]
    pub fn join_meeting_permission(
        mut self,
        join_meeting_permission: JoinMeetingPermission,
    ) -> Self {
        self.join_meeting_permission = Some(join_meeting_permission);
        self
    }

    /// User IDs of the hosts, of the kind that `user_id_type` names; they have to be people of the tenant. Only the organizer can name them, and no app on its own calendar.
    ///
    /// At most 10 items.
    #[inline]
    #[must_use]
    pub fn assign_hosts(
        mut self,
        assign_hosts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.assign_hosts = Some(to_texts(assign_hosts));
        self
    }

    /// Whether recording starts by itself. In a new event it does not.
    #[inline]
    #[must_use]
    pub fn auto_record(mut self, auto_record: bool) -> Self {
        self.auto_record = Some(auto_record);
        self
    }

    /// Whether people wait until they are let in. In a new event they do.
    #[inline]
    #[must_use]
    pub fn open_lobby(mut self, open_lobby: bool) -> Self {
        self.open_lobby = Some(open_lobby);
        self
    }

    /// Whether attendees may start the meeting. In a new event they may; on an app's calendar they have to, or nobody could.
    #[inline]
    #[must_use]
    pub fn allow_attendees_start(mut self, allow_attendees_start: bool) -> Self {
        self.allow_attendees_start = Some(allow_attendees_start);
        self
    }
}

feishu_core::object! {
    request MeetingSettings {
        0 owner_id = "owner_id",
        1 join_meeting_permission = "join_meeting_permission",
        2 assign_hosts = "assign_hosts",
        3 auto_record = "auto_record",
        4 open_lobby = "open_lobby",
        5 allow_attendees_start = "allow_attendees_start",
    }
}

#[doc(hidden)]
pub static MEETING_SETTINGS_SHAPE: table::Shape = table::Shape {
    name: "MeetingSettings",
    fields: &[
        table::Field::body("owner_id", table::Kind::String),
        table::Field::body(
            "join_meeting_permission",
            table::Kind::StringEnum(JoinMeetingPermission::VALUES),
        ),
        table::Field::body("assign_hosts", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(10)]),
        table::Field::body("auto_record", table::Kind::Bool),
        table::Field::body("open_lobby", table::Kind::Bool),
        table::Field::body("allow_attendees_start", table::Kind::Bool),
    ],
    rules: &[],
};

feishu_core::string_enum! {
    /// Who may join a Feishu meeting.
    JoinMeetingPermission {
        /// `anyone_can_join`: Everybody.
        AnyoneCanJoin = "anyone_can_join",
        /// `only_organization_employees`: Only people of the tenant.
        OnlyOrganizationEmployees = "only_organization_employees",
        /// `only_event_attendees`: Only attendees of the event.
        OnlyEventAttendees = "only_event_attendees",
    }
}

feishu_core::string_enum! {
    /// What other people see of an event.
    EventVisibility {
        /// `default`: Others see what the calendar lets them see; unless that was changed, only when time is taken.
        Default = "default",
        /// `public`: Others see the details.
        Public = "public",
        /// `private`: Others see no details, unless they may edit the calendar.
        Private = "private",
    }
}

feishu_core::string_enum! {
    /// What attendees may do with an event. Each value allows what those before it do.
    AttendeeAbility {
        /// `none`: Attendees may neither see who attends, nor invite others, nor edit the event.
        None = "none",
        /// `can_see_others`: Attendees may see who attends.
        CanSeeOthers = "can_see_others",
        /// `can_invite_others`: Attendees may invite others.
        CanInviteOthers = "can_invite_others",
        /// `can_modify_event`: Attendees may edit the event.
        CanModifyEvent = "can_modify_event",
    }
}

feishu_core::string_enum! {
    /// Whether an event takes the time that it lasts.
    FreeBusyStatus {
        /// `busy`: The event takes its time.
        Busy = "busy",
        /// `free`: The time stays free.
        Free = "free",
    }
}

/// Where an event happens. Rooms are booked as attendees instead.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventLocation {
    /// What people call the place.
    ///
    /// 1 to 512 characters.
    pub name: Option<String>,
    /// The postal address of the place.
    ///
    /// 1 to 255 characters.
    pub address: Option<String>,
    /// Latitude of the place in degrees, in GCJ-02 for places in China, in WGS 84 elsewhere.
    pub latitude: Option<f64>,
    /// Longitude of the place in degrees, in GCJ-02 for places in China, in WGS 84 elsewhere.
    pub longitude: Option<f64>,
}

impl EventLocation {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What people call the place.
    ///
    /// 1 to 512 characters.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The postal address of the place.
    ///
    /// 1 to 255 characters.
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Latitude of the place in degrees, in GCJ-02 for places in China, in WGS 84 elsewhere.
    #[inline]
    #[must_use]
    pub fn latitude(mut self, latitude: f64) -> Self {
        self.latitude = Some(latitude);
        self
    }

    /// Longitude of the place in degrees, in GCJ-02 for places in China, in WGS 84 elsewhere.
    #[inline]
    #[must_use]
    pub fn longitude(mut self, longitude: f64) -> Self {
        self.longitude = Some(longitude);
        self
    }
}

feishu_core::object! {
    both EventLocation {
        0 name = "name",
        1 address = "address",
        2 latitude = "latitude",
        3 longitude = "longitude",
    }
}

#[doc(hidden)]
pub static EVENT_LOCATION_SHAPE: table::Shape = table::Shape {
    name: "EventLocation",
    fields: &[
        table::Field::body("name", table::Kind::String)
            .rules(&[table::Rule::MinLength(1), table::Rule::MaxLength(512)]),
        table::Field::body("address", table::Kind::String)
            .rules(&[table::Rule::MinLength(1), table::Rule::MaxLength(255)]),
        table::Field::body("latitude", table::Kind::F64),
        table::Field::body("longitude", table::Kind::F64),
    ],
    rules: &[],
};

/// When a person is reminded of an event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Reminder {
    /// How many minutes before the event starts; below zero, after.
    ///
    /// From -20160 to 20160.
    pub minutes: Option<i64>,
}

impl Reminder {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many minutes before the event starts; below zero, after.
    ///
    /// From -20160 to 20160.
    #[inline]
    #[must_use]
    pub fn minutes(mut self, minutes: i64) -> Self {
        self.minutes = Some(minutes);
        self
    }
}

feishu_core::object! {
    both Reminder {
        0 minutes = "minutes",
    }
}

#[doc(hidden)]
pub static REMINDER_SHAPE: table::Shape = table::Shape {
    name: "Reminder",
    fields: &[
        table::Field::body("minutes", table::Kind::I64)
            .rules(&[table::Rule::Min(-20160), table::Rule::Max(20160)]),
    ],
    rules: &[],
};

/// A part of an event's page in the client, and whether it shows.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSchema {
    /// Which part of the page it is.
    pub ui_name: Option<UiName>,
    /// How the part shows. A call may send `hide` alone.
    pub ui_status: Option<UiStatus>,
    /// Where the button leads; only answers have it.
    ///
    /// At most 2000 characters.
    pub app_link: Option<String>,
}

impl EventSchema {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which part of the page it is.
    #[inline]
    #[must_use]
    pub fn ui_name(mut self, ui_name: UiName) -> Self {
        self.ui_name = Some(ui_name);
        self
    }

    /// How the part shows. A call may send `hide` alone.
    #[inline]
    #[must_use]
    pub fn ui_status(mut self, ui_status: UiStatus) -> Self {
        self.ui_status = Some(ui_status);
        self
    }

    /// Where the button leads; only answers have it.
    ///
    /// At most 2000 characters.
    #[inline]
    #[must_use]
    pub fn app_link(mut self, app_link: impl Into<String>) -> Self {
        self.app_link = Some(app_link.into());
        self
    }
}

feishu_core::object! {
    both EventSchema {
        0 ui_name = "ui_name",
        1 ui_status = "ui_status",
        2 app_link = "app_link",
    }
}

#[doc(hidden)]
pub static EVENT_SCHEMA_SHAPE: table::Shape = table::Shape {
    name: "EventSchema",
    fields: &[
        table::Field::body("ui_name", table::Kind::StringEnum(UiName::VALUES)),
        table::Field::body("ui_status", table::Kind::StringEnum(UiStatus::VALUES)),
        table::Field::body("app_link", table::Kind::String)
            .rules(&[table::Rule::MaxLength(2000)]),
    ],
    rules: &[],
};

feishu_core::string_enum! {
    /// A part of an event's page in the client.
    UiName {
        /// `ForwardIcon`: The button that forwards the event.
        ForwardIcon = "ForwardIcon",
        /// `MeetingChatIcon`: The button of the group chat.
        MeetingChatIcon = "MeetingChatIcon",
        /// `MeetingMinutesIcon`: The button of the minutes.
        MeetingMinutesIcon = "MeetingMinutesIcon",
        /// `MeetingVideo`: The video meeting.
        MeetingVideo = "MeetingVideo",
        /// `RSVP`: The buttons that accept, decline and reply that one may come.
        Rsvp = "RSVP",
        /// `Attendee`: The list of attendees.
        Attendee = "Attendee",
        /// `OrganizerOrCreator`: Who organized or created the event.
        OrganizerOrCreator = "OrganizerOrCreator",
    }
}

feishu_core::string_enum! {
    /// How a part of an event's page shows.
    UiStatus {
        /// `hide`: The part does not show.
        Hide = "hide",
        /// `readonly`: The part can be read.
        Readonly = "readonly",
        /// `editable`: The part can be edited.
        Editable = "editable",
        /// `unknown`: It is not known how the part shows; only answers have it.
        Unknown = "unknown",
    }
}

/// A file to attach to an event. All of an event's files have at most 25 MB together.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAttachment {
    /// Token of the uploaded file, as in `drive.v1.media.upload_all`, with `calendar` as `parent_type` and the calendar's ID as `parent_node`.
    pub file_token: Option<String>,
}

impl NewAttachment {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the uploaded file, as in `drive.v1.media.upload_all`, with `calendar` as `parent_type` and the calendar's ID as `parent_node`.
    #[inline]
    #[must_use]
    pub fn file_token(mut self, file_token: impl Into<String>) -> Self {
        self.file_token = Some(file_token.into());
        self
    }
}

feishu_core::object! {
    request NewAttachment {
        0 file_token = "file_token",
    }
}

#[doc(hidden)]
pub static NEW_ATTACHMENT_SHAPE: table::Shape = table::Shape {
    name: "NewAttachment",
    fields: &[table::Field::body("file_token", table::Kind::String)],
    rules: &[],
};

/// A file to attach to an event, or to take from it. All of an event's files have at most 25 MB together.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachmentChange {
    /// Token of the uploaded file, as in `drive.v1.media.upload_all`, with the calendar's ID as `parent_node`.
    pub file_token: Option<String>,
    /// Whether to take the file from the event.
    ///
    /// Default: `false`.
    pub is_deleted: Option<bool>,
}

impl AttachmentChange {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the uploaded file, as in `drive.v1.media.upload_all`, with the calendar's ID as `parent_node`.
    #[inline]
    #[must_use]
    pub fn file_token(mut self, file_token: impl Into<String>) -> Self {
        self.file_token = Some(file_token.into());
        self
    }

    /// Whether to take the file from the event.
    ///
    /// Default: `false`.
    #[inline]
    #[must_use]
    pub fn is_deleted(mut self, is_deleted: bool) -> Self {
        self.is_deleted = Some(is_deleted);
        self
    }
}

feishu_core::object! {
    request AttachmentChange {
        0 file_token = "file_token",
        1 is_deleted = "is_deleted",
    }
}

#[doc(hidden)]
pub static ATTACHMENT_CHANGE_SHAPE: table::Shape = table::Shape {
    name: "AttachmentChange",
    fields: &[
        table::Field::body("file_token", table::Kind::String),
        table::Field::body("is_deleted", table::Kind::Bool),
    ],
    rules: &[],
};

/// Whether and when the attendees of an event check in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventCheckIn {
    /// Whether attendees check in at the event.
    pub enable_check_in: Option<bool>,
    /// When checking in begins; before `check_in_end_time`.
    pub check_in_start_time: Option<CheckInTime>,
    /// When checking in ends; after `check_in_start_time`.
    pub check_in_end_time: Option<CheckInTime>,
    /// Whether attendees are told when checking in begins.
    ///
    /// Default: `false`.
    pub need_notify_attendees: Option<bool>,
}

impl EventCheckIn {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(enable_check_in: bool) -> Self {
        Self {
            enable_check_in: Some(enable_check_in),
            ..Self::default()
        }
    }

    /// When checking in begins; before `check_in_end_time`.
    #[inline]
    #[must_use]
    pub fn check_in_start_time(mut self, check_in_start_time: CheckInTime) -> Self {
        self.check_in_start_time = Some(check_in_start_time);
        self
    }

    /// When checking in ends; after `check_in_start_time`.
    #[inline]
    #[must_use]
    pub fn check_in_end_time(mut self, check_in_end_time: CheckInTime) -> Self {
        self.check_in_end_time = Some(check_in_end_time);
        self
    }

    /// Whether attendees are told when checking in begins.
    ///
    /// Default: `false`.
    #[inline]
    #[must_use]
    pub fn need_notify_attendees(mut self, need_notify_attendees: bool) -> Self {
        self.need_notify_attendees = Some(need_notify_attendees);
        self
    }
}

feishu_core::object! {
    both EventCheckIn {
        0 enable_check_in = "enable_check_in",
        1 check_in_start_time = "check_in_start_time",
        2 check_in_end_time = "check_in_end_time",
        3 need_notify_attendees = "need_notify_attendees",
    }
}

#[doc(hidden)]
pub static EVENT_CHECK_IN_SHAPE: table::Shape = table::Shape {
    name: "EventCheckIn",
    fields: &[
        table::Field::body("enable_check_in", table::Kind::Bool).required(),
        table::Field::body(
            "check_in_start_time",
            table::Kind::Object(&CHECK_IN_TIME_SHAPE),
        ),
        table::Field::body(
            "check_in_end_time",
            table::Kind::Object(&CHECK_IN_TIME_SHAPE),
        ),
        table::Field::body("need_notify_attendees", table::Kind::Bool),
    ],
    rules: &[],
};

/// A time, counted from an event's start or end.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckInTime {
    /// What the time is counted from, and in which direction.
    pub time_type: Option<CheckInTimeType>,
    /// How many minutes before or after; 0 is at once, and not for `before_event_start`.
    ///
    /// From 0 to 60. One of `0`, `5`, `15`, `30`, `60`.
    pub duration: Option<i64>,
}

impl CheckInTime {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(time_type: CheckInTimeType, duration: i64) -> Self {
        Self {
            time_type: Some(time_type),
            duration: Some(duration),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    both CheckInTime {
        0 time_type = "time_type",
        1 duration = "duration",
    }
}

#[doc(hidden)]
pub static CHECK_IN_TIME_SHAPE: table::Shape = table::Shape {
    name: "CheckInTime",
    fields: &[
        table::Field::body("time_type", table::Kind::StringEnum(CheckInTimeType::VALUES))
            .required(),
        table::Field::body("duration", table::Kind::I64)
            .required()
            .rules(
                &[
                    table::Rule::Min(0),
                    table::Rule::Max(60),
                    table::Rule::OneOf(&[0, 5, 15, 30, 60]),
                ],
            ),
    ],
    rules: &[],
};

feishu_core::string_enum! {
    /// What a time is counted from, and in which direction.
    CheckInTimeType {
        /// `before_event_start`: Before the event starts.
        BeforeEventStart = "before_event_start",
        /// `after_event_start`: After the event starts.
        AfterEventStart = "after_event_start",
        /// `after_event_end`: After the event ends.
        AfterEventEnd = "after_event_end",
    }
}

/// An event, as it stands after it was created or changed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// ID of the event. It ends in `_0`, or, for an exception of a recurring event, in the time that the instance was meant for, in seconds since the Unix epoch.
    pub event_id: Option<String>,
    /// ID of the organizer's calendar, which the event was created in.
    pub organizer_calendar_id: Option<String>,
    /// Title of the event.
    pub summary: Option<String>,
    /// What the event is about, as its attendees read it.
    pub description: Option<String>,
    /// When the event starts; of a recurring event, when its first instance does.
    pub start_time: Option<TimeInfo>,
    /// When the event ends; of a recurring event, when its first instance does.
    pub end_time: Option<TimeInfo>,
    /// What other people see of the event. Set for all attendees when the event is created; later changes hold for who makes them.
    pub visibility: Option<EventVisibility>,
    /// What attendees may do with the event. Each value allows what those before it do.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the event takes its time. Set for all attendees when the event is created; later changes hold for who makes them.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event happens.
    pub location: Option<EventLocation>,
    /// The caller's own colour of the event as ARGB: alpha, red, green and blue, eight bits each from the top; 0 and -1 stand for the calendar's colour.
    pub color: Option<i32>,
    /// When the caller is reminded.
    pub reminders: Vec<Reminder>,
    /// How the event recurs, as an `RRULE` of RFC 5545. Empty for exceptions and for events that happen once.
    pub recurrence: Option<String>,
    /// Whether the event takes place.
    pub status: Option<EventStatus>,
    /// Whether it is an instance of a recurring event that was changed by itself.
    pub is_exception: Option<bool>,
    /// For an exception, ID of the recurring event that it belongs to.
    pub recurring_event_id: Option<String>,
    /// Who organizes the event.
    pub event_organizer: Option<EventOrganizer>,
    /// Link that opens the event in the client.
    pub app_link: Option<String>,
    /// Files that are attached to the event.
    pub attachments: Vec<EventAttachment>,
    /// How attendees meet by video.
    pub vchat: Option<EventVchat>,
    /// When the event was created.
    ///
    /// To the second.
    pub create_time: Option<Timestamp>,
    /// Which parts of the event's page in the client are hidden.
    pub schemas: Vec<EventSchema>,
    /// Whether and when attendees check in.
    pub event_check_in: Option<EventCheckIn>,
}

feishu_core::object! {
    response Event {
        0 event_id = "event_id",
        1 organizer_calendar_id = "organizer_calendar_id",
        2 summary = "summary",
        3 description = "description",
        4 start_time = "start_time",
        5 end_time = "end_time",
        6 visibility = "visibility",
        7 attendee_ability = "attendee_ability",
        8 free_busy_status = "free_busy_status",
        9 location = "location",
        10 color = "color",
        11 reminders = "reminders",
        12 recurrence = "recurrence",
        13 status = "status",
        14 is_exception = "is_exception",
        15 recurring_event_id = "recurring_event_id",
        16 event_organizer = "event_organizer",
        17 app_link = "app_link",
        18 attachments = "attachments",
        19 vchat = "vchat",
        20 create_time = "create_time" seconds swapped,
        21 schemas = "schemas",
        22 event_check_in = "event_check_in",
    }
}

/// How an event's attendees meet by video.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventVchat {
    /// By what means attendees meet. Empty until the first attendee makes it a Feishu meeting.
    pub vc_type: Option<VcType>,
    /// Icon beside the link, where `vc_type` is `third_party`. Empty stands for `default`.
    pub icon_type: Option<VchatIcon>,
    /// What clients write on the link, where `vc_type` is `third_party`.
    pub description: Option<String>,
    /// Where to join the video meeting.
    pub meeting_url: Option<String>,
    /// How the meeting is set up. Present where `vc_type` is `vc` alone.
    pub meeting_settings: Option<EventMeetingSettings>,
}

feishu_core::object! {
    response EventVchat {
        0 vc_type = "vc_type",
        1 icon_type = "icon_type",
        2 description = "description",
        3 meeting_url = "meeting_url",
        4 meeting_settings = "meeting_settings",
    }
}

/// How a Feishu meeting is set up.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventMeetingSettings {
    /// User ID of the meeting's owner, of the kind that `user_id_type` asked for.
    pub owner_id: Option<String>,
    /// Who may join the meeting.
    pub join_meeting_permission: Option<JoinMeetingPermission>,
    /// Password of the meeting, 4 to 9 digits. Not all tenants have it.
    pub password: Option<Secret>,
    /// User IDs of the hosts, of the kind that `user_id_type` asked for.
    pub assign_hosts: Vec<String>,
    /// Whether recording starts by itself.
    pub auto_record: Option<bool>,
    /// Whether people wait until they are let in.
    pub open_lobby: Option<bool>,
    /// Whether attendees may start the meeting.
    pub allow_attendees_start: Option<bool>,
}

feishu_core::object! {
    response EventMeetingSettings {
        0 owner_id = "owner_id",
        1 join_meeting_permission = "join_meeting_permission",
        2 password = "password",
        3 assign_hosts = "assign_hosts",
        4 auto_record = "auto_record",
        5 open_lobby = "open_lobby",
        6 allow_attendees_start = "allow_attendees_start",
    }
}

feishu_core::string_enum! {
    /// Whether an event takes place.
    EventStatus {
        /// `tentative`: The event has not been replied to.
        Tentative = "tentative",
        /// `confirmed`: The event takes place.
        Confirmed = "confirmed",
        /// `cancelled`: The event was deleted. A recurring event skips an exception that has this.
        Cancelled = "cancelled",
    }
}

/// Who organizes an event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventOrganizer {
    /// User ID of the organizer, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
    /// Name of the organizer, as others see it.
    pub display_name: Option<String>,
}

feishu_core::object! {
    response EventOrganizer {
        0 user_id = "user_id",
        1 display_name = "display_name",
    }
}

/// A file that is attached to an event, or was.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventAttachment {
    /// Token of the file in Feishu Drive, as an upload of media gave it.
    pub file_token: Option<String>,
    /// Size of the file.
    pub file_size: Option<i64>,
    /// Whether the file was taken from the event.
    pub is_deleted: Option<bool>,
    /// Name of the file.
    pub name: Option<String>,
}

feishu_core::object! {
    response EventAttachment {
        0 file_token = "file_token",
        1 file_size = "file_size" swapped,
        2 is_deleted = "is_deleted",
        3 name = "name",
    }
}

/// An event with its attendees.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDetail {
    /// ID of the event. It ends in `_0`, or, for an exception of a recurring event, in the time that the instance was meant for, in seconds since the Unix epoch.
    pub event_id: Option<String>,
    /// ID of the organizer's calendar, which the event was created in.
    pub organizer_calendar_id: Option<String>,
    /// Title of the event.
    pub summary: Option<String>,
    /// What the event is about, as its attendees read it.
    pub description: Option<String>,
    /// When the event starts; of a recurring event, when its first instance does.
    pub start_time: Option<TimeInfo>,
    /// When the event ends; of a recurring event, when its first instance does.
    pub end_time: Option<TimeInfo>,
    /// What other people see of the event. Set for all attendees when the event is created; later changes hold for who makes them.
    pub visibility: Option<EventVisibility>,
    /// What attendees may do with the event. Each value allows what those before it do.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the event takes its time. Set for all attendees when the event is created; later changes hold for who makes them.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event happens.
    pub location: Option<EventLocation>,
    /// The caller's own colour of the event as ARGB: alpha, red, green and blue, eight bits each from the top; 0 and -1 stand for the calendar's colour.
    pub color: Option<i32>,
    /// When the caller is reminded.
    pub reminders: Vec<Reminder>,
    /// How the event recurs, as an `RRULE` of RFC 5545. Empty for exceptions and for events that happen once.
    pub recurrence: Option<String>,
    /// Whether the event takes place.
    pub status: Option<EventStatus>,
    /// Whether it is an instance of a recurring event that was changed by itself.
    pub is_exception: Option<bool>,
    /// For an exception, ID of the recurring event that it belongs to.
    pub recurring_event_id: Option<String>,
    /// Who organizes the event.
    pub event_organizer: Option<EventOrganizer>,
    /// Link that opens the event in the client.
    pub app_link: Option<String>,
    /// Files that are attached to the event.
    pub attachments: Vec<ListedAttachment>,
    /// How attendees meet by video.
    pub vchat: Option<EventVchat>,
    /// When the event was created.
    ///
    /// To the second.
    pub create_time: Option<Timestamp>,
    /// Which parts of the event's page in the client are hidden.
    pub schemas: Vec<EventSchema>,
    /// Whether and when attendees check in.
    pub event_check_in: Option<EventCheckIn>,
    /// Attendees of the event, at most `max_attendee_num`. Absent unless `need_attendee` asked for them.
    pub attendees: Vec<EventAttendee>,
    /// Whether there are more attendees than `max_attendee_num`.
    pub has_more_attendee: Option<bool>,
}

feishu_core::object! {
    response EventDetail {
        0 event_id = "event_id",
        1 organizer_calendar_id = "organizer_calendar_id",
        2 summary = "summary",
        3 description = "description",
        4 start_time = "start_time",
        5 end_time = "end_time",
        6 visibility = "visibility",
        7 attendee_ability = "attendee_ability",
        8 free_busy_status = "free_busy_status",
        9 location = "location",
        10 color = "color",
        11 reminders = "reminders",
        12 recurrence = "recurrence",
        13 status = "status",
        14 is_exception = "is_exception",
        15 recurring_event_id = "recurring_event_id",
        16 event_organizer = "event_organizer",
        17 app_link = "app_link",
        18 attachments = "attachments",
        19 vchat = "vchat",
        20 create_time = "create_time" seconds swapped,
        21 schemas = "schemas",
        22 event_check_in = "event_check_in",
        23 attendees = "attendees",
        24 has_more_attendee = "has_more_attendee",
    }
}

/// An attendee, as an event has it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventAttendee {
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
    /// Members of the group chat, who cannot be edited. Present where `type` is `chat` alone.
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
}

feishu_core::object! {
    response EventAttendee {
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
    }
}

/// A file that is attached to an event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedAttachment {
    /// Token of the file in Feishu Drive, as an upload of media gave it.
    pub file_token: Option<String>,
    /// Size of the file.
    pub file_size: Option<i64>,
    /// Name of the file.
    pub name: Option<String>,
}

feishu_core::object! {
    response ListedAttachment {
        0 file_token = "file_token",
        1 file_size = "file_size" swapped,
        2 name = "name",
    }
}

/// An event or an instance of a recurring one, as the view of a time has it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ViewedInstance {
    /// ID of the instance. It ends in the time that the instance was meant for, in seconds since the Unix epoch; in `_0` for an event that happens once.
    pub event_id: Option<String>,
    /// Title of the event.
    pub summary: Option<String>,
    /// What the event is about, as its attendees read it.
    pub description: Option<String>,
    /// When the event or instance starts.
    pub start_time: Option<TimeInfo>,
    /// When the event or instance ends.
    pub end_time: Option<TimeInfo>,
    /// Whether the event takes place.
    pub status: Option<EventStatus>,
    /// Whether it is an instance of a recurring event that was changed by itself.
    pub is_exception: Option<bool>,
    /// Link that opens the event in the client.
    pub app_link: Option<String>,
    /// ID of the organizer's calendar, which the event was created in.
    pub organizer_calendar_id: Option<String>,
    /// How attendees meet by video. Absent for an event without attendees.
    pub vchat: Option<ListedVchat>,
    /// What other people see of the event. Set for all attendees when the event is created; later changes hold for who makes them.
    pub visibility: Option<EventVisibility>,
    /// What attendees may do with the event. Each value allows what those before it do.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the event takes its time. Set for all attendees when the event is created; later changes hold for who makes them.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event happens.
    pub location: Option<EventLocation>,
    /// The caller's own colour of the event as ARGB: alpha, red, green and blue, eight bits each from the top; 0 and -1 stand for the calendar's colour.
    pub color: Option<i32>,
    /// For an exception, ID of the recurring event that it belongs to.
    pub recurring_event_id: Option<String>,
    /// Who organizes the event.
    pub event_organizer: Option<EventOrganizer>,
    /// Rooms of the event, and no other attendees; [`calendar.v4.calendar.event.attendee.list`](method@crate::v4::calendar::event::attendee::CalendarEventAttendeeResource::list) has all.
    pub attendees: Vec<Attendee>,
}

feishu_core::object! {
    response ViewedInstance {
        0 event_id = "event_id",
        1 summary = "summary",
        2 description = "description",
        3 start_time = "start_time",
        4 end_time = "end_time",
        5 status = "status",
        6 is_exception = "is_exception",
        7 app_link = "app_link",
        8 organizer_calendar_id = "organizer_calendar_id",
        9 vchat = "vchat",
        10 visibility = "visibility",
        11 attendee_ability = "attendee_ability",
        12 free_busy_status = "free_busy_status",
        13 location = "location",
        14 color = "color",
        15 recurring_event_id = "recurring_event_id",
        16 event_organizer = "event_organizer",
        17 attendees = "attendees",
    }
}

/// How an event's attendees meet by video, as lists have it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedVchat {
    /// By what means attendees meet. Empty until the first attendee makes it a Feishu meeting.
    pub vc_type: Option<VcType>,
    /// Icon beside the link, where `vc_type` is `third_party`. Empty stands for `default`.
    pub icon_type: Option<VchatIcon>,
    /// What clients write on the link, where `vc_type` is `third_party`.
    pub description: Option<String>,
    /// Where to join the video meeting.
    pub meeting_url: Option<String>,
}

feishu_core::object! {
    response ListedVchat {
        0 vc_type = "vc_type",
        1 icon_type = "icon_type",
        2 description = "description",
        3 meeting_url = "meeting_url",
    }
}

/// An instance of a recurring event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventInstance {
    /// ID of the instance. It ends in the time that the instance was meant for, in seconds since the Unix epoch.
    pub event_id: Option<String>,
    /// Title of the event.
    pub summary: Option<String>,
    /// What the event is about, as its attendees read it.
    pub description: Option<String>,
    /// When the instance starts.
    pub start_time: Option<TimeInfo>,
    /// When the instance ends.
    pub end_time: Option<TimeInfo>,
    /// Whether the event takes place.
    pub status: Option<EventStatus>,
    /// Whether the instance was changed by itself.
    pub is_exception: Option<bool>,
    /// Link that opens the event in the client.
    pub app_link: Option<String>,
    /// Where the event happens.
    pub location: Option<EventLocation>,
}

feishu_core::object! {
    response EventInstance {
        0 event_id = "event_id",
        1 summary = "summary",
        2 description = "description",
        3 start_time = "start_time",
        4 end_time = "end_time",
        5 status = "status",
        6 is_exception = "is_exception",
        7 app_link = "app_link",
        8 location = "location",
    }
}

/// An event, as the list of them has it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListedEvent {
    /// ID of the event. It ends in `_0`, or, for an exception of a recurring event, in the time that the instance was meant for, in seconds since the Unix epoch.
    pub event_id: Option<String>,
    /// ID of the organizer's calendar, which the event was created in.
    pub organizer_calendar_id: Option<String>,
    /// Title of the event.
    pub summary: Option<String>,
    /// What the event is about, as its attendees read it.
    pub description: Option<String>,
    /// When the event starts; of a recurring event, when its first instance does.
    pub start_time: Option<TimeInfo>,
    /// When the event ends; of a recurring event, when its first instance does.
    pub end_time: Option<TimeInfo>,
    /// What other people see of the event. Set for all attendees when the event is created; later changes hold for who makes them.
    pub visibility: Option<EventVisibility>,
    /// What attendees may do with the event. Each value allows what those before it do.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the event takes its time. Set for all attendees when the event is created; later changes hold for who makes them.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event happens.
    pub location: Option<EventLocation>,
    /// The caller's own colour of the event as ARGB: alpha, red, green and blue, eight bits each from the top; 0 and -1 stand for the calendar's colour.
    pub color: Option<i32>,
    /// When the caller is reminded.
    pub reminders: Vec<Reminder>,
    /// How the event recurs, as an `RRULE` of RFC 5545. Empty for exceptions and for events that happen once.
    pub recurrence: Option<String>,
    /// Whether the event takes place.
    pub status: Option<EventStatus>,
    /// Whether it is an instance of a recurring event that was changed by itself.
    pub is_exception: Option<bool>,
    /// For an exception, ID of the recurring event that it belongs to.
    pub recurring_event_id: Option<String>,
    /// Who organizes the event.
    pub event_organizer: Option<EventOrganizer>,
    /// Link that opens the event in the client.
    pub app_link: Option<String>,
    /// Files that are attached to the event.
    pub attachments: Vec<ListedAttachment>,
    /// How attendees meet by video.
    pub vchat: Option<ListedVchat>,
    /// When the event was created.
    ///
    /// To the second.
    pub create_time: Option<Timestamp>,
    /// Which parts of the event's page in the client are hidden.
    pub schemas: Vec<EventSchema>,
}

feishu_core::object! {
    response ListedEvent {
        0 event_id = "event_id",
        1 organizer_calendar_id = "organizer_calendar_id",
        2 summary = "summary",
        3 description = "description",
        4 start_time = "start_time",
        5 end_time = "end_time",
        6 visibility = "visibility",
        7 attendee_ability = "attendee_ability",
        8 free_busy_status = "free_busy_status",
        9 location = "location",
        10 color = "color",
        11 reminders = "reminders",
        12 recurrence = "recurrence",
        13 status = "status",
        14 is_exception = "is_exception",
        15 recurring_event_id = "recurring_event_id",
        16 event_organizer = "event_organizer",
        17 app_link = "app_link",
        18 attachments = "attachments",
        19 vchat = "vchat",
        20 create_time = "create_time" seconds swapped,
        21 schemas = "schemas",
    }
}

feishu_core::string_enum! {
    /// A reply to an invitation.
    RsvpReply {
        /// `accept`: The caller comes.
        Accept = "accept",
        /// `decline`: The caller does not come.
        Decline = "decline",
        /// `tentative`: The caller may come.
        Tentative = "tentative",
    }
}

/// Time, people, rooms and chats that narrow a search for events.
///
/// - Rule: `start_time` no later than `end_time`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSearchFilter {
    /// Start of the time that is searched. Where no time is given, the last month or so is searched.
    pub start_time: Option<TimeInfo>,
    /// End of the time that is searched.
    pub end_time: Option<TimeInfo>,
    /// IDs of people, at least one of whom attends; of the kind that `user_id_type` names.
    pub user_ids: Option<Vec<String>>,
    /// IDs of meeting rooms, at least one of which is booked.
    pub room_ids: Option<Vec<String>>,
    /// IDs of group chats, at least one of which attends.
    pub chat_ids: Option<Vec<String>>,
}

impl EventSearchFilter {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Start of the time that is searched. Where no time is given, the last month or so is searched.
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: TimeInfo) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// End of the time that is searched.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: TimeInfo) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// IDs of people, at least one of whom attends; of the kind that `user_id_type` names.
    #[inline]
    #[must_use]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(to_texts(user_ids));
        self
    }

    /// IDs of meeting rooms, at least one of which is booked.
    #[inline]
    #[must_use]
    pub fn room_ids(
        mut self,
        room_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.room_ids = Some(to_texts(room_ids));
        self
    }

    /// IDs of group chats, at least one of which attends.
    #[inline]
    #[must_use]
    pub fn chat_ids(
        mut self,
        chat_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.chat_ids = Some(to_texts(chat_ids));
        self
    }
}

feishu_core::object! {
    request EventSearchFilter {
        0 start_time = "start_time",
        1 end_time = "end_time",
        2 user_ids = "user_ids",
        3 room_ids = "room_ids",
        4 chat_ids = "chat_ids",
    }
}

#[doc(hidden)]
pub static EVENT_SEARCH_FILTER_SHAPE: table::Shape = table::Shape {
    name: "EventSearchFilter",
    fields: &[
        table::Field::body("start_time", table::Kind::Object(&TIME_INFO_SHAPE)),
        table::Field::body("end_time", table::Kind::Object(&TIME_INFO_SHAPE)),
        table::Field::body("user_ids", table::Kind::String).list(),
        table::Field::body("room_ids", table::Kind::String).list(),
        table::Field::body("chat_ids", table::Kind::String).list(),
    ],
    rules: &[
        table::GroupRule::Order {
            first: 0,
            then: 1,
        },
    ],
};

/// An event, as a search finds it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FoundEvent {
    /// ID of the event. It ends in `_0`, or, for an exception of a recurring event, in the time that the instance was meant for, in seconds since the Unix epoch.
    pub event_id: Option<String>,
    /// ID of the organizer's calendar, which the event was created in.
    pub organizer_calendar_id: Option<String>,
    /// Title of the event.
    pub summary: Option<String>,
    /// What the event is about, as its attendees read it.
    pub description: Option<String>,
    /// When the event starts; of a recurring event, when its first instance does.
    pub start_time: Option<TimeInfo>,
    /// When the event ends; of a recurring event, when its first instance does.
    pub end_time: Option<TimeInfo>,
    /// What other people see of the event. Set for all attendees when the event is created; later changes hold for who makes them.
    pub visibility: Option<EventVisibility>,
    /// What attendees may do with the event. Each value allows what those before it do.
    pub attendee_ability: Option<AttendeeAbility>,
    /// Whether the event takes its time. Set for all attendees when the event is created; later changes hold for who makes them.
    pub free_busy_status: Option<FreeBusyStatus>,
    /// Where the event happens.
    pub location: Option<EventLocation>,
    /// The caller's own colour of the event as ARGB: alpha, red, green and blue, eight bits each from the top; 0 and -1 stand for the calendar's colour.
    pub color: Option<i32>,
    /// When the caller is reminded.
    pub reminders: Vec<Reminder>,
    /// How the event recurs, as an `RRULE` of RFC 5545. Empty for exceptions and for events that happen once.
    pub recurrence: Option<String>,
    /// Whether the event takes place.
    pub status: Option<EventStatus>,
    /// Whether it is an instance of a recurring event that was changed by itself.
    pub is_exception: Option<bool>,
    /// For an exception, ID of the recurring event that it belongs to.
    pub recurring_event_id: Option<String>,
    /// Who organizes the event.
    pub event_organizer: Option<EventOrganizer>,
    /// Link that opens the event in the client.
    pub app_link: Option<String>,
    /// Files that are attached to the event.
    pub attachments: Vec<EventAttachment>,
}

feishu_core::object! {
    response FoundEvent {
        0 event_id = "event_id",
        1 organizer_calendar_id = "organizer_calendar_id",
        2 summary = "summary",
        3 description = "description",
        4 start_time = "start_time",
        5 end_time = "end_time",
        6 visibility = "visibility",
        7 attendee_ability = "attendee_ability",
        8 free_busy_status = "free_busy_status",
        9 location = "location",
        10 color = "color",
        11 reminders = "reminders",
        12 recurrence = "recurrence",
        13 status = "status",
        14 is_exception = "is_exception",
        15 recurring_event_id = "recurring_event_id",
        16 event_organizer = "event_organizer",
        17 app_link = "app_link",
        18 attachments = "attachments",
    }
}

feishu_core::string_enum! {
    /// How an event of a calendar changed.
    EventChangeType {
        /// `create`: It came into the calendar, being made or by an invitation.
        Create = "create",
        /// `update`: Something about it changed.
        Update = "update",
        /// `delete`: It left the calendar, being deleted or because the person is no longer invited.
        Delete = "delete",
        /// `rsvp`: A person replied to the invitation.
        Rsvp = "rsvp",
    }
}

/// What one person replied to an invitation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventReply {
    /// Who replied.
    pub from_user_id: Option<UserIds>,
    /// A reply to an invitation.
    pub rsvp_status: Option<RsvpReply>,
}

feishu_core::object! {
    response EventReply {
        0 from_user_id = "from_user_id",
        1 rsvp_status = "rsvp_status",
    }
}

/// An event, or an instance of a recurring one, in whichever form an operation answers with it.
///
/// What [`Event`](type@crate::v4::calendar::event::Event), [`EventDetail`](type@crate::v4::calendar::event::EventDetail), [`ListedEvent`](type@crate::v4::calendar::event::ListedEvent), [`FoundEvent`](type@crate::v4::calendar::event::FoundEvent), [`ViewedInstance`](type@crate::v4::calendar::event::ViewedInstance) and [`EventInstance`](type@crate::v4::calendar::event::EventInstance) have in common. No other type has it, so that it can grow with them.
pub trait CalendarEvent: feishu_core::__private::Form {
    /// ID of the event. It ends in `_0`, or, for an exception of a recurring event, in the time that the instance was meant for, in seconds since the Unix epoch.
    fn event_id(&self) -> Option<&str>;
    /// Title of the event.
    fn summary(&self) -> Option<&str>;
    /// What the event is about, as its attendees read it.
    fn description(&self) -> Option<&str>;
    /// When the event starts; of a recurring event, when its first instance does.
    fn start_time(&self) -> Option<&TimeInfo>;
    /// When the event ends; of a recurring event, when its first instance does.
    fn end_time(&self) -> Option<&TimeInfo>;
    /// Where the event happens.
    fn location(&self) -> Option<&EventLocation>;
    /// Whether the event takes place.
    fn status(&self) -> Option<&EventStatus>;
    /// Whether it is an instance of a recurring event that was changed by itself.
    fn is_exception(&self) -> Option<bool>;
    /// Link that opens the event in the client.
    fn app_link(&self) -> Option<&str>;
}

impl CalendarEvent for Event {
    #[inline]
    fn event_id(&self) -> Option<&str> {
        self.event_id.as_deref()
    }

    #[inline]
    fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    #[inline]
    fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    #[inline]
    fn start_time(&self) -> Option<&TimeInfo> {
        self.start_time.as_ref()
    }

    #[inline]
    fn end_time(&self) -> Option<&TimeInfo> {
        self.end_time.as_ref()
    }

    #[inline]
    fn location(&self) -> Option<&EventLocation> {
        self.location.as_ref()
    }

    #[inline]
    fn status(&self) -> Option<&EventStatus> {
        self.status.as_ref()
    }

    #[inline]
    fn is_exception(&self) -> Option<bool> {
        self.is_exception
    }

    #[inline]
    fn app_link(&self) -> Option<&str> {
        self.app_link.as_deref()
    }
}

impl CalendarEvent for EventDetail {
    #[inline]
    fn event_id(&self) -> Option<&str> {
        self.event_id.as_deref()
    }

    #[inline]
    fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    #[inline]
    fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    #[inline]
    fn start_time(&self) -> Option<&TimeInfo> {
        self.start_time.as_ref()
    }

    #[inline]
    fn end_time(&self) -> Option<&TimeInfo> {
        self.end_time.as_ref()
    }

    #[inline]
    fn location(&self) -> Option<&EventLocation> {
        self.location.as_ref()
    }

    #[inline]
    fn status(&self) -> Option<&EventStatus> {
        self.status.as_ref()
    }

    #[inline]
    fn is_exception(&self) -> Option<bool> {
        self.is_exception
    }

    #[inline]
    fn app_link(&self) -> Option<&str> {
        self.app_link.as_deref()
    }
}

impl CalendarEvent for ListedEvent {
    #[inline]
    fn event_id(&self) -> Option<&str> {
        self.event_id.as_deref()
    }

    #[inline]
    fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    #[inline]
    fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    #[inline]
    fn start_time(&self) -> Option<&TimeInfo> {
        self.start_time.as_ref()
    }

    #[inline]
    fn end_time(&self) -> Option<&TimeInfo> {
        self.end_time.as_ref()
    }

    #[inline]
    fn location(&self) -> Option<&EventLocation> {
        self.location.as_ref()
    }

    #[inline]
    fn status(&self) -> Option<&EventStatus> {
        self.status.as_ref()
    }

    #[inline]
    fn is_exception(&self) -> Option<bool> {
        self.is_exception
    }

    #[inline]
    fn app_link(&self) -> Option<&str> {
        self.app_link.as_deref()
    }
}

impl CalendarEvent for FoundEvent {
    #[inline]
    fn event_id(&self) -> Option<&str> {
        self.event_id.as_deref()
    }

    #[inline]
    fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    #[inline]
    fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    #[inline]
    fn start_time(&self) -> Option<&TimeInfo> {
        self.start_time.as_ref()
    }

    #[inline]
    fn end_time(&self) -> Option<&TimeInfo> {
        self.end_time.as_ref()
    }

    #[inline]
    fn location(&self) -> Option<&EventLocation> {
        self.location.as_ref()
    }

    #[inline]
    fn status(&self) -> Option<&EventStatus> {
        self.status.as_ref()
    }

    #[inline]
    fn is_exception(&self) -> Option<bool> {
        self.is_exception
    }

    #[inline]
    fn app_link(&self) -> Option<&str> {
        self.app_link.as_deref()
    }
}

impl CalendarEvent for ViewedInstance {
    #[inline]
    fn event_id(&self) -> Option<&str> {
        self.event_id.as_deref()
    }

    #[inline]
    fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    #[inline]
    fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    #[inline]
    fn start_time(&self) -> Option<&TimeInfo> {
        self.start_time.as_ref()
    }

    #[inline]
    fn end_time(&self) -> Option<&TimeInfo> {
        self.end_time.as_ref()
    }

    #[inline]
    fn location(&self) -> Option<&EventLocation> {
        self.location.as_ref()
    }

    #[inline]
    fn status(&self) -> Option<&EventStatus> {
        self.status.as_ref()
    }

    #[inline]
    fn is_exception(&self) -> Option<bool> {
        self.is_exception
    }

    #[inline]
    fn app_link(&self) -> Option<&str> {
        self.app_link.as_deref()
    }
}

impl CalendarEvent for EventInstance {
    #[inline]
    fn event_id(&self) -> Option<&str> {
        self.event_id.as_deref()
    }

    #[inline]
    fn summary(&self) -> Option<&str> {
        self.summary.as_deref()
    }

    #[inline]
    fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    #[inline]
    fn start_time(&self) -> Option<&TimeInfo> {
        self.start_time.as_ref()
    }

    #[inline]
    fn end_time(&self) -> Option<&TimeInfo> {
        self.end_time.as_ref()
    }

    #[inline]
    fn location(&self) -> Option<&EventLocation> {
        self.location.as_ref()
    }

    #[inline]
    fn status(&self) -> Option<&EventStatus> {
        self.status.as_ref()
    }

    #[inline]
    fn is_exception(&self) -> Option<bool> {
        self.is_exception
    }

    #[inline]
    fn app_link(&self) -> Option<&str> {
        self.app_link.as_deref()
    }
}

impl feishu_core::__private::Form for Event {}

impl feishu_core::__private::Form for EventDetail {}

impl feishu_core::__private::Form for EventInstance {}

impl feishu_core::__private::Form for FoundEvent {}

impl feishu_core::__private::Form for ListedEvent {}

impl feishu_core::__private::Form for ViewedInstance {}

/// `calendar.v4.calendar.event.create`.
pub static CREATE: table::Typed<CalendarEventCreateResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar.event:create"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 1,
        life: None,
        fill: true,
    }),
    secrets: true,
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::query("idempotency_key", table::Kind::String)
            .rules(&[table::Rule::MinLength(32), table::Rule::MaxLength(128)]),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::header("Locale", table::Kind::StringEnum(Locale::VALUES)),
        table::Field::body("summary", table::Kind::String)
            .rules(&[table::Rule::MaxLength(1000)]),
        table::Field::body("description", table::Kind::String)
            .rules(&[table::Rule::MaxLength(40960)]),
        table::Field::body("need_notification", table::Kind::Bool),
        table::Field::body("start_time", table::Kind::Object(&TIME_INFO_SHAPE))
            .required(),
        table::Field::body("end_time", table::Kind::Object(&TIME_INFO_SHAPE)).required(),
        table::Field::body("vchat", table::Kind::Object(&VCHAT_SHAPE)),
        table::Field::body(
            "visibility",
            table::Kind::StringEnum(EventVisibility::VALUES),
        ),
        table::Field::body(
            "attendee_ability",
            table::Kind::StringEnum(AttendeeAbility::VALUES),
        ),
        table::Field::body(
            "free_busy_status",
            table::Kind::StringEnum(FreeBusyStatus::VALUES),
        ),
        table::Field::body("location", table::Kind::Object(&EVENT_LOCATION_SHAPE)),
        table::Field::body("color", table::Kind::I32),
        table::Field::body("reminders", table::Kind::Object(&REMINDER_SHAPE)).list(),
        table::Field::body("recurrence", table::Kind::String)
            .rules(&[table::Rule::MaxLength(2000)]),
        table::Field::body("schemas", table::Kind::Object(&EVENT_SCHEMA_SHAPE)).list(),
        table::Field::body("attachments", table::Kind::Object(&NEW_ATTACHMENT_SHAPE))
            .list(),
        table::Field::body("event_check_in", table::Kind::Object(&EVENT_CHECK_IN_SHAPE)),
    ],
    rules: &[
        table::GroupRule::Order {
            first: 7,
            then: 8,
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
            status: 400,
            code: 190014,
            meaning: "A parameter is wrong.",
            advice: "The error's details name it.",
            verdict: table::Verdict::Refused,
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
            status: 400,
            code: 193101,
            meaning: "The organizer is a bot, so hosts cannot be named and attendees must be allowed to start the meeting.",
            advice: "Leave out `assign_hosts`; set `allow_attendees_start` to true.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 193102,
            meaning: "Only the organizer, and no bot, may name hosts.",
            advice: "Leave out `assign_hosts`, or call as the organizer.",
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
            code: 195112,
            meaning: "The meeting's password is malformed.",
            advice: "It has 4 to 9 digits.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 195113,
            meaning: "Only the organizer may set the meeting's password.",
            advice: "Call as the organizer.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 193105,
            meaning: "An attachment's file token is wrong.",
            advice: "Upload the file as `file_token` tells, and give the token that comes back.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 193106,
            meaning: "The attachments are larger than 25 MB together.",
            advice: "Attach less.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 193107,
            meaning: "The caller has no access to an attachment's file.",
            advice: "Check `file_token`.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create",
    ..table::Operation::new(
        "calendar.v4.calendar.event.create",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/events",
    )
});

/// `calendar.v4.calendar.event.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar.event:delete"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
        table::Field::query("need_notification", table::Kind::Bool).swapped(),
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
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete",
    ..table::Operation::new(
        "calendar.v4.calendar.event.delete",
        table::Method::Delete,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
    )
});

/// `calendar.v4.calendar.event.get`.
pub static GET: table::Typed<CalendarEventGetResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.event:read",
        "calendar:calendar:readonly",
    ],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    secrets: true,
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
        table::Field::query("need_meeting_settings", table::Kind::Bool),
        table::Field::query("need_attendee", table::Kind::Bool),
        table::Field::query("max_attendee_num", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
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
            status: 400,
            code: 190014,
            meaning: "A parameter is wrong.",
            advice: "The error's details name it.",
            verdict: table::Verdict::Refused,
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
            status: 403,
            code: 194001,
            meaning: "The caller may not see the attendees.",
            advice: "The calendar has to be the organizer's, or the event has to let its attendees see each other.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get",
    ..table::Operation::new(
        "calendar.v4.calendar.event.get",
        table::Method::Get,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
    )
});

/// `calendar.v4.calendar.event.instance_view`.
pub static INSTANCE_VIEW: table::Typed<CalendarEventInstanceViewResponse> = table::Typed::new(table::Operation {
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
        table::Field::query("start_time", table::Kind::UnixSeconds).required().swapped(),
        table::Field::query("end_time", table::Kind::UnixSeconds).required().swapped(),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
    ],
    rules: &[
        table::GroupRule::Span {
            from: 1,
            to: 2,
            max: ::std::time::Duration::from_secs(3456000),
        },
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
            code: 193103,
            meaning: "The time range is longer than 40 days.",
            advice: "Ask for a shorter range.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 193104,
            meaning: "There are more than 1000 instances in the time range.",
            advice: "Ask for a shorter range.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view",
    ..table::Operation::new(
        "calendar.v4.calendar.event.instance_view",
        table::Method::Get,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view",
    )
});

/// `calendar.v4.calendar.event.instances`.
pub static INSTANCES: table::Typed<CalendarEventInstancesResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.event:read",
        "calendar:calendar:readonly",
    ],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
        table::Field::query("start_time", table::Kind::UnixSeconds).required().swapped(),
        table::Field::query("end_time", table::Kind::UnixSeconds).required().swapped(),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Min(10), table::Rule::Max(500)]),
        table::Field::query("page_token", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::Span {
            from: 2,
            to: 3,
            max: ::std::time::Duration::from_secs(63158400),
        },
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 5,
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
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances",
    ..table::Operation::new(
        "calendar.v4.calendar.event.instances",
        table::Method::Get,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances",
    )
});

/// `calendar.v4.calendar.event.list`.
pub static LIST: table::Typed<CalendarEventListResponse> = table::Typed::new(table::Operation {
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
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Min(50), table::Rule::Max(1000)]),
        table::Field::query("anchor_time", table::Kind::UnixSeconds).swapped(),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("sync_token", table::Kind::String),
        table::Field::query("start_time", table::Kind::UnixSeconds).swapped(),
        table::Field::query("end_time", table::Kind::UnixSeconds).swapped(),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
    ],
    rules: &[
        table::GroupRule::Together(&[5, 6]),
        table::GroupRule::Order {
            first: 5,
            then: 6,
        },
        table::GroupRule::AtMostOne(&[5, 2]),
        table::GroupRule::AtMostOne(&[5, 3]),
        table::GroupRule::AtMostOne(&[5, 4]),
        table::GroupRule::AtMostOne(&[6, 2]),
        table::GroupRule::AtMostOne(&[6, 3]),
        table::GroupRule::AtMostOne(&[6, 4]),
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
            status: 400,
            code: 190009,
            meaning: "The sync token does not go with another parameter of the call.",
            advice: "Leave out what narrows the list, such as a time range.",
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
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list",
    ..table::Operation::new(
        "calendar.v4.calendar.event.list",
        table::Method::Get,
        "/open-apis/calendar/v4/calendars/:calendar_id/events",
    )
});

/// `calendar.v4.calendar.event.patch`.
pub static PATCH: table::Typed<CalendarEventPatchResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar.event:update"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    secrets: true,
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::header("Locale", table::Kind::StringEnum(Locale::VALUES)),
        table::Field::body("summary", table::Kind::String)
            .rules(&[table::Rule::MaxLength(1000)]),
        table::Field::body("description", table::Kind::String)
            .rules(&[table::Rule::MaxLength(40960)]),
        table::Field::body("need_notification", table::Kind::Bool),
        table::Field::body("start_time", table::Kind::Object(&TIME_INFO_SHAPE)),
        table::Field::body("end_time", table::Kind::Object(&TIME_INFO_SHAPE)),
        table::Field::body("vchat", table::Kind::Object(&VCHAT_SHAPE)),
        table::Field::body(
            "visibility",
            table::Kind::StringEnum(EventVisibility::VALUES),
        ),
        table::Field::body(
            "attendee_ability",
            table::Kind::StringEnum(AttendeeAbility::VALUES),
        ),
        table::Field::body(
            "free_busy_status",
            table::Kind::StringEnum(FreeBusyStatus::VALUES),
        ),
        table::Field::body("location", table::Kind::Object(&EVENT_LOCATION_SHAPE)),
        table::Field::body("color", table::Kind::I32),
        table::Field::body("reminders", table::Kind::Object(&REMINDER_SHAPE)).list(),
        table::Field::body("recurrence", table::Kind::String)
            .rules(&[table::Rule::MaxLength(2000)]),
        table::Field::body("schemas", table::Kind::Object(&EVENT_SCHEMA_SHAPE)).list(),
        table::Field::body("attachments", table::Kind::Object(&ATTACHMENT_CHANGE_SHAPE))
            .list(),
        table::Field::body("event_check_in", table::Kind::Object(&EVENT_CHECK_IN_SHAPE)),
    ],
    rules: &[
        table::GroupRule::Together(&[7, 8]),
        table::GroupRule::Order {
            first: 7,
            then: 8,
        },
        table::GroupRule::AnyOf(&[4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]),
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
            status: 400,
            code: 190014,
            meaning: "A parameter is wrong.",
            advice: "The error's details name it.",
            verdict: table::Verdict::Refused,
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
            status: 400,
            code: 193101,
            meaning: "The organizer is a bot, so hosts cannot be named and attendees must be allowed to start the meeting.",
            advice: "Leave out `assign_hosts`; set `allow_attendees_start` to true.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 193102,
            meaning: "Only the organizer, and no bot, may name hosts.",
            advice: "Leave out `assign_hosts`, or call as the organizer.",
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
            code: 195112,
            meaning: "The meeting's password is malformed.",
            advice: "It has 4 to 9 digits.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 195113,
            meaning: "Only the organizer may set the meeting's password.",
            advice: "Call as the organizer.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 193105,
            meaning: "An attachment's file token is wrong.",
            advice: "Upload the file as `file_token` tells, and give the token that comes back.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 193106,
            meaning: "The attachments are larger than 25 MB together.",
            advice: "Attach less.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 193107,
            meaning: "The caller has no access to an attachment's file.",
            advice: "Check `file_token`.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch",
    ..table::Operation::new(
        "calendar.v4.calendar.event.patch",
        table::Method::Patch,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
    )
});

/// `calendar.v4.calendar.event.reply`.
pub static REPLY: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.event:reply",
        "calendar:calendar.event:writeonly",
    ],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("event_id", table::Kind::String),
        table::Field::body("rsvp_status", table::Kind::StringEnum(RsvpReply::VALUES))
            .required(),
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
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply",
    ..table::Operation::new(
        "calendar.v4.calendar.event.reply",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply",
    )
});

/// `calendar.v4.calendar.event.search`.
pub static SEARCH: table::Typed<CalendarEventSearchResponse> = table::Typed::new(table::Operation {
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
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::body("query", table::Kind::String)
            .required()
            .rules(&[table::Rule::MinLength(0), table::Rule::MaxLength(200)]),
        table::Field::body("filter", table::Kind::Object(&EVENT_SEARCH_FILTER_SHAPE)),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 2,
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
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search",
    ..table::Operation::new(
        "calendar.v4.calendar.event.search",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/search",
    )
});

/// `calendar.v4.calendar.event.subscription`.
pub static SUBSCRIPTION: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.event:read",
        "calendar:calendar:readonly",
    ],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[table::Field::path("calendar_id", table::Kind::String)],
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
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription",
    ..table::Operation::new(
        "calendar.v4.calendar.event.subscription",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/subscription",
    )
});

/// `calendar.v4.calendar.event.unsubscription`.
pub static UNSUBSCRIPTION: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.event:read",
        "calendar:calendar:readonly",
    ],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[table::Field::path("calendar_id", table::Kind::String)],
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
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/unsubscription",
    ..table::Operation::new(
        "calendar.v4.calendar.event.unsubscription",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription",
    )
});
