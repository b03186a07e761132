// Generated from specs/calendar/v4/calendar.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.calendar` “日历”: calendars – the primary ones of people and apps, shared ones, and those of rooms and other providers.
//!
//! 1. [`calendar.v4.calendar.primary`](method@crate::v4::calendar::CalendarResource::primary) finds the calendar that everybody has, [`calendar.v4.calendar.create`](method@crate::v4::calendar::CalendarResource::create) makes a shared
//!    one, and [`calendar.v4.calendar.search`](method@crate::v4::calendar::CalendarResource::search) finds those of others.
//! 2. [`calendar.v4.calendar.subscribe`](method@crate::v4::calendar::CalendarResource::subscribe) adds another's calendar to the caller's; [`calendar.v4.calendar.acl.create`](method@crate::v4::calendar::acl::CalendarAclResource::create) lets
//!    somebody do more with it than its permissions let everybody.
//! 3. [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list) lists the caller's calendars, and with the `sync_token` of before only what changed.
//!    [`calendar.v4.calendar.subscription`](method@crate::v4::calendar::CalendarResource::subscription) has the app told when to ask again.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v4::calendar::CalendarResource::create) | Creates a shared calendar. | 创建共享日历 |
//! | [<code>delete</code>](method@crate::v4::calendar::CalendarResource::delete) | Deletes a shared calendar. | 删除共享日历 |
//! | [<code>get</code>](method@crate::v4::calendar::CalendarResource::get) | Gets a calendar. | 查询日历信息 |
//! | [<code>list</code>](method@crate::v4::calendar::CalendarResource::list) | Lists the calendars that the caller subscribes to, or what changed among them. | 查询日历列表 |
//! | [<code>mget</code>](method@crate::v4::calendar::CalendarResource::mget) | Gets several calendars. | 批量查询日历信息 |
//! | [<code>patch</code>](method@crate::v4::calendar::CalendarResource::patch) | Changes a calendar. | 更新日历信息 |
//! | [<code>primary</code>](method@crate::v4::calendar::CalendarResource::primary) | Gets the caller's primary calendar. | 查询主日历信息 |
//! | [<code>primarys</code>](method@crate::v4::calendar::CalendarResource::primarys) | Gets the primary calendars of several users. | 批量获取主日历信息 |
//! | [<code>search</code>](method@crate::v4::calendar::CalendarResource::search) | Finds public calendars and users' primary calendars by words of their titles and descriptions. | 搜索日历 |
//! | [<code>subscribe</code>](method@crate::v4::calendar::CalendarResource::subscribe) | Subscribes the caller to a calendar. | 订阅日历 |
//! | [<code>subscription</code>](method@crate::v4::calendar::CalendarResource::subscription) | Has the app notified of changes among the calling user's calendars. | 订阅日历变更事件 |
//! | [<code>unsubscribe</code>](method@crate::v4::calendar::CalendarResource::unsubscribe) | Ends the caller's subscription to a calendar. | 取消订阅日历 |
//! | [<code>unsubscription</code>](method@crate::v4::calendar::CalendarResource::unsubscription) | Ends the notices of changes among the calling user's calendars. | 取消订阅日历变更事件 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`CalendarChanged`](struct@crate::v4::calendar::CalendarChanged) | A calendar in somebody's list was added, changed or taken away. | 日历变更 |

pub mod acl;
pub mod event;

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, User, to_texts};
use feishu_core::platform::UserIdType;

use crate::v4::types::{CalendarRole, EventUserIds};

/// The operations of `calendar.v4.calendar`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "日历")]
#[derive(Debug, Clone)]
pub struct CalendarResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> CalendarResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Who may do what with a calendar.
    #[must_use]
    pub fn acl(&self) -> acl::CalendarAclResource<I> {
        acl::CalendarAclResource::new(self.caller.clone())
    }

    /// Events, which may recur, and the instances that recurring ones have.
    #[must_use]
    pub fn event(&self) -> event::CalendarEventResource<I> {
        event::CalendarEventResource::new(self.caller.clone())
    }
}

impl<I: Identity> CalendarResource<I> {
    /// Creates a shared calendar.
    ///
    /// The caller owns it and is subscribed to it; nobody may subscribe to more than 1000 calendars. An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars`, [`calendar.v4.calendar.create` “创建共享日历”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:create`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::v4::calendar::CalendarPermissions;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .create()
    ///     .summary("测试日历")
    ///     .description("使用开放接口创建日历")
    ///     .permissions(CalendarPermissions::Private)
    ///     .color(-1)
    ///     .summary_alias("日历备注名")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
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
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    #[doc(
        alias(
            "创建共享日历",
            "calendar.v4.calendar.create",
            "/open-apis/calendar/v4/calendars"
        )
    )]
    pub fn create(&self) -> CalendarCreateCall {
        let call = Call::new(&self.caller, &CREATE);
        CalendarCreateCall { call }
    }

    /// Deletes a shared calendar.
    ///
    /// The caller has to own it. An app that calls as itself needs the bot ability.
    ///
    /// `DELETE /open-apis/calendar/v4/calendars/:calendar_id`, [`calendar.v4.calendar.delete` “删除共享日历”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/delete) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:delete`.
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
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// calendar
    ///     .v4()
    ///     .calendar()
    ///     .delete("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
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
            "删除共享日历",
            "calendar.v4.calendar.delete",
            "/open-apis/calendar/v4/calendars/:calendar_id"
        )
    )]
    pub fn delete(&self, calendar_id: impl Into<String>) -> CalendarDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, calendar_id.into());
        CalendarDeleteCall { call }
    }

    /// Gets a calendar.
    ///
    /// The caller needs access to it. An app that calls as itself needs the bot ability.
    ///
    /// `GET /open-apis/calendar/v4/calendars/:calendar_id`, [`calendar.v4.calendar.get` “查询日历信息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .get("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
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
            "查询日历信息",
            "calendar.v4.calendar.get",
            "/open-apis/calendar/v4/calendars/:calendar_id"
        )
    )]
    pub fn get(&self, calendar_id: impl Into<String>) -> CalendarGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, calendar_id.into());
        CalendarGetCall { call }
    }

    /// Lists the calendars that the caller subscribes to, or what changed among them.
    ///
    /// The first round goes page by page with `page_token`; its last page has a `sync_token`, and later rounds give that to get only the changes since. An app that calls as itself needs the bot ability.
    ///
    /// `GET /open-apis/calendar/v4/calendars`, [`calendar.v4.calendar.list` “查询日历列表”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list) in the official documentation, as of 2025-01-22.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .list()
    ///     .page_size(50)
    ///     .page_token("ListCalendarsPageToken_xxx")
    ///     .sync_token("ListCalendarsSyncToken_xxx")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>15 documented errors</summary>
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
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "查询日历列表",
            "calendar.v4.calendar.list",
            "/open-apis/calendar/v4/calendars"
        )
    )]
    pub fn list(&self) -> CalendarListCall {
        let call = Call::new(&self.caller, &LIST);
        CalendarListCall { call }
    }

    /// Gets several calendars.
    ///
    /// The caller needs access to them. An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/mget`, [`calendar.v4.calendar.mget` “批量查询日历信息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget) in the official documentation, as of 2025-09-04.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `calendar_ids`: IDs of calendars, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list). 1 to 10 items.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .mget(["feishu.cn_xxxxxxxxxx@group.calendar.feis…"])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>15 documented errors</summary>
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
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    /// | 198007 | 400 | There are too many calendar IDs. | See how many `calendar_ids` may hold. |
    ///
    /// </details>
    #[doc(
        alias(
            "批量查询日历信息",
            "calendar.v4.calendar.mget",
            "/open-apis/calendar/v4/calendars/mget"
        )
    )]
    pub fn mget(
        &self,
        calendar_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> CalendarMgetCall {
        let mut call = Call::new(&self.caller, &MGET);
        call.set(0, to_texts(calendar_ids));
        CalendarMgetCall { call }
    }

    /// Changes a calendar.
    ///
    /// What is left out stays as it is. An owner may change everything; anybody else only what they alone see, `color` and `summary_alias`. Calendars of rooms take no `summary_alias`. An app that calls as itself needs the bot ability.
    ///
    /// `PATCH /open-apis/calendar/v4/calendars/:calendar_id`, [`calendar.v4.calendar.patch` “更新日历信息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch) in the official documentation, as of 2024-08-14.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:update`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `summary` or `description` or `permissions` or `color` or `summary_alias`, at least one of them.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::v4::calendar::CalendarPermissions;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .patch("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
    ///     .summary("测试日历")
    ///     .description("使用开放接口创建日历")
    ///     .permissions(CalendarPermissions::Private)
    ///     .color(-1)
    ///     .summary_alias("日历备注名")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>15 documented errors</summary>
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
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 191009 | 400 | The caller neither owns the calendar nor subscribes to it. | Subscribe first. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "更新日历信息",
            "calendar.v4.calendar.patch",
            "/open-apis/calendar/v4/calendars/:calendar_id"
        )
    )]
    pub fn patch(&self, calendar_id: impl Into<String>) -> CalendarPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, calendar_id.into());
        CalendarPatchCall { call }
    }

    /// Gets the caller's primary calendar.
    ///
    /// For an app, `user_id` is that of its bot, so `user_id_type` must not be `user_id`. An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/primary`, [`calendar.v4.calendar.primary` “查询主日历信息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
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
    ///     .primary()
    ///     .user_id_type(UserIdType::OpenId)
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
            "查询主日历信息",
            "calendar.v4.calendar.primary",
            "/open-apis/calendar/v4/calendars/primary"
        )
    )]
    pub fn primary(&self) -> CalendarPrimaryCall {
        let call = Call::new(&self.caller, &PRIMARY);
        CalendarPrimaryCall { call }
    }

    /// Gets the primary calendars of several users.
    ///
    /// An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/primarys`, [`calendar.v4.calendar.primarys` “批量获取主日历信息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys) in the official documentation, as of 2025-09-02.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `user_ids`: IDs of the users, of the kind that `user_id_type` names. 1 to 10 items.
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
    ///     .primarys(["ou_c186b6833e2d5faf2bc587e71ddabcef"])
    ///     .user_id_type(UserIdType::OpenId)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>14 documented errors</summary>
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
    /// | 198001 | 400 | There are no user IDs, or too many. | See how many `user_ids` may hold. |
    ///
    /// </details>
    #[doc(
        alias(
            "批量获取主日历信息",
            "calendar.v4.calendar.primarys",
            "/open-apis/calendar/v4/calendars/primarys"
        )
    )]
    pub fn primarys(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> CalendarPrimarysCall {
        let mut call = Call::new(&self.caller, &PRIMARYS);
        call.set(1, to_texts(user_ids));
        CalendarPrimarysCall { call }
    }

    /// Finds public calendars and users' primary calendars by words of their titles and descriptions.
    ///
    /// An app that calls as itself needs the bot ability, and does not find primary calendars.
    ///
    /// `POST /open-apis/calendar/v4/calendars/search`, [`calendar.v4.calendar.search` “搜索日历”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/search) in the official documentation, as of 2024-08-07.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `query`: Words to find in the titles and descriptions. 1 to 200 characters.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .search("query words")
    ///     .page_token("10")
    ///     .page_size(10)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>14 documented errors</summary>
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
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "搜索日历",
            "calendar.v4.calendar.search",
            "/open-apis/calendar/v4/calendars/search"
        )
    )]
    pub fn search(&self, query: impl Into<String>) -> CalendarSearchCall {
        let mut call = Call::new(&self.caller, &SEARCH);
        call.set::<String>(2, query.into());
        CalendarSearchCall { call }
    }

    /// Subscribes the caller to a calendar.
    ///
    /// The calendar's type has to be `shared` or `primary`, its permissions `public` or `show_only_free_busy`, and it must not be a bot's primary calendar. Nobody may subscribe to more than 1000 calendars. An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe`, [`calendar.v4.calendar.subscribe` “订阅日历”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe) in the official documentation, as of 2026-01-19.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.search`](method@crate::v4::calendar::CalendarResource::search) or [`calendar.v4.calendar.primarys`](method@crate::v4::calendar::CalendarResource::primarys).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .subscribe("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>16 documented errors</summary>
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
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 191005 | 400 | The caller subscribes to 1000 calendars already. | Unsubscribe from calendars that are no longer used. |
    /// | 191006 | 400 | Nobody may subscribe to this calendar. | It must not be a bot's primary calendar, private, or of another tenant. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "订阅日历",
            "calendar.v4.calendar.subscribe",
            "/open-apis/calendar/v4/calendars/:calendar_id/subscribe"
        )
    )]
    pub fn subscribe(&self, calendar_id: impl Into<String>) -> CalendarSubscribeCall {
        let mut call = Call::new(&self.caller, &SUBSCRIBE);
        call.set::<String>(0, calendar_id.into());
        CalendarSubscribeCall { call }
    }

    /// Ends the caller's subscription to a calendar.
    ///
    /// The caller has to be subscribed to it, and it must not be the caller's primary calendar. An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe`, [`calendar.v4.calendar.unsubscribe` “取消订阅日历”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe) in the official documentation, as of 2024-08-14.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:subscribe`.
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
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// calendar
    ///     .v4()
    ///     .calendar()
    ///     .unsubscribe("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>16 documented errors</summary>
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
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 191007 | 400 | The calendar is not subscribed to any more. | Check `calendar_id`. |
    /// | 191008 | 400 | Nobody can unsubscribe from their own primary calendar. | Name another calendar. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "取消订阅日历",
            "calendar.v4.calendar.unsubscribe",
            "/open-apis/calendar/v4/calendars/:calendar_id/unsubscribe"
        )
    )]
    pub fn unsubscribe(
        &self,
        calendar_id: impl Into<String>,
    ) -> CalendarUnsubscribeCall {
        let mut call = Call::new(&self.caller, &UNSUBSCRIBE);
        call.set::<String>(0, calendar_id.into());
        CalendarUnsubscribeCall { call }
    }
}

impl CalendarResource<User> {
    /// Has the app notified of changes among the calling user's calendars.
    ///
    /// `POST /open-apis/calendar/v4/calendars/subscription`, [`calendar.v4.calendar.subscription` “订阅日历变更事件”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client).as_user(user_token);
    /// calendar.v4().calendar().subscription().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
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
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    #[doc(
        alias(
            "订阅日历变更事件",
            "calendar.v4.calendar.subscription",
            "/open-apis/calendar/v4/calendars/subscription"
        )
    )]
    pub fn subscription(&self) -> CalendarSubscriptionCall {
        let call = Call::new(&self.caller, &SUBSCRIPTION);
        CalendarSubscriptionCall { call }
    }

    /// Ends the notices of changes among the calling user's calendars.
    ///
    /// `POST /open-apis/calendar/v4/calendars/unsubscription`, [`calendar.v4.calendar.unsubscription` “取消订阅日历变更事件”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client).as_user(user_token);
    /// calendar.v4().calendar().unsubscription().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
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
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    #[doc(
        alias(
            "取消订阅日历变更事件",
            "calendar.v4.calendar.unsubscription",
            "/open-apis/calendar/v4/calendars/unsubscription"
        )
    )]
    pub fn unsubscription(&self) -> CalendarUnsubscriptionCall {
        let call = Call::new(&self.caller, &UNSUBSCRIPTION);
        CalendarUnsubscriptionCall { call }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.create`, begun by [`CalendarResource::create`].
    CalendarCreateCall -> CalendarCreateResponse
}

impl CalendarCreateCall {
    /// Title of the calendar, as everybody sees it.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.call.set::<String>(0, summary.into());
        self
    }

    /// What the calendar is for, as its subscribers read it.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(1, description.into());
        self
    }

    /// What everybody else sees of the calendar.
    ///
    /// Default: `CalendarPermissions::ShowOnlyFreeBusy`.
    #[inline]
    pub fn permissions(mut self, permissions: CalendarPermissions) -> Self {
        self.call.set(2, permissions);
        self
    }

    /// Colour of the calendar, for the caller alone, as ARGB: alpha, red, green and blue, eight bits each from the top. -11034625 is red 87, green 159, blue 255. Clients show the nearest colour of their palette.
    ///
    /// Default: `-14513409`.
    #[inline]
    pub fn color(mut self, color: i32) -> Self {
        self.call.set(3, color);
        self
    }

    /// Name of the calendar that the caller alone sees.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn summary_alias(mut self, summary_alias: impl Into<String>) -> Self {
        self.call.set::<String>(4, summary_alias.into());
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.delete`, begun by [`CalendarResource::delete`].
    CalendarDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.get`, begun by [`CalendarResource::get`].
    CalendarGetCall -> Calendar
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.list`, begun by [`CalendarResource::list`].
    CalendarListCall -> CalendarListResponse
}

impl CalendarListCall {
    /// Calendars per page. A page may hold fewer, even none; `has_more` alone tells the end.
    ///
    /// Default: `500`. From 50 to 1000.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(0, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }

    /// The token that an earlier round ended with; leave it out for the first round. Once it has expired (190008), start over without it.
    #[inline]
    pub fn sync_token(mut self, sync_token: impl Into<String>) -> Self {
        self.call.set::<String>(2, sync_token.into());
        self
    }
}

feishu_core::pages!(CalendarListCall, CalendarListResponse, calendar_list: Calendar, has_more page_token);

feishu_core::call! {
    /// A call of `calendar.v4.calendar.mget`, begun by [`CalendarResource::mget`].
    CalendarMgetCall -> CalendarMgetResponse
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.patch`, begun by [`CalendarResource::patch`].
    CalendarPatchCall -> CalendarPatchResponse
}

impl CalendarPatchCall {
    /// Title of the calendar, as everybody sees it.
    ///
    /// 1 to 255 characters.
    #[inline]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.call.set::<String>(1, summary.into());
        self
    }

    /// What the calendar is for, as its subscribers read it.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(2, description.into());
        self
    }

    /// What everybody else sees of the calendar.
    #[inline]
    pub fn permissions(mut self, permissions: CalendarPermissions) -> Self {
        self.call.set(3, permissions);
        self
    }

    /// Colour of the calendar, for the caller alone, as ARGB: alpha, red, green and blue, eight bits each from the top. -11034625 is red 87, green 159, blue 255. Clients show the nearest colour of their palette.
    #[inline]
    pub fn color(mut self, color: i32) -> Self {
        self.call.set(4, color);
        self
    }

    /// Name of the calendar that the caller alone sees.
    ///
    /// At most 255 characters.
    #[inline]
    pub fn summary_alias(mut self, summary_alias: impl Into<String>) -> Self {
        self.call.set::<String>(5, summary_alias.into());
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.primary`, begun by [`CalendarResource::primary`].
    CalendarPrimaryCall -> CalendarPrimaryResponse
}

impl CalendarPrimaryCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.primarys`, begun by [`CalendarResource::primarys`].
    CalendarPrimarysCall -> CalendarPrimarysResponse
}

impl CalendarPrimarysCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.search`, begun by [`CalendarResource::search`].
    CalendarSearchCall -> CalendarSearchResponse
}

impl CalendarSearchCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Calendars per page.
    ///
    /// Default: `20`. At most 50.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }
}

feishu_core::pages!(CalendarSearchCall, CalendarSearchResponse, items: Calendar, page_token);

feishu_core::call! {
    /// A call of `calendar.v4.calendar.subscribe`, begun by [`CalendarResource::subscribe`].
    CalendarSubscribeCall -> CalendarSubscribeResponse
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.subscription`, begun by [`CalendarResource::subscription`].
    CalendarSubscriptionCall -> ()
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.unsubscribe`, begun by [`CalendarResource::unsubscribe`].
    CalendarUnsubscribeCall -> ()
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.unsubscription`, begun by [`CalendarResource::unsubscription`].
    CalendarUnsubscriptionCall -> ()
}

/// The answer of [`calendar.v4.calendar.create`](method@crate::v4::calendar::CalendarResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarCreateResponse {
    /// The new calendar.
    pub calendar: Option<Calendar>,
}

feishu_core::object! {
    response CalendarCreateResponse {
        0 calendar = "calendar",
    }
}

/// The answer of [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// What the next round takes as `sync_token`; on the last page alone. Good for 90 days.
    pub sync_token: Option<String>,
    /// Calendars of this page. Where `sync_token` was sent, only those that changed.
    pub calendar_list: Vec<Calendar>,
}

feishu_core::object! {
    response CalendarListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 sync_token = "sync_token",
        3 calendar_list = "calendar_list",
    }
}

/// The answer of [`calendar.v4.calendar.mget`](method@crate::v4::calendar::CalendarResource::mget).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarMgetResponse {
    /// The calendars that were asked for.
    pub calendars: Vec<Calendar>,
}

feishu_core::object! {
    response CalendarMgetResponse {
        0 calendars = "calendars",
    }
}

/// The answer of [`calendar.v4.calendar.patch`](method@crate::v4::calendar::CalendarResource::patch).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarPatchResponse {
    /// The calendar after the change.
    pub calendar: Option<Calendar>,
}

feishu_core::object! {
    response CalendarPatchResponse {
        0 calendar = "calendar",
    }
}

/// The answer of [`calendar.v4.calendar.primary`](method@crate::v4::calendar::CalendarResource::primary).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarPrimaryResponse {
    /// The caller's primary calendar.
    pub calendars: Vec<PrimaryCalendar>,
}

feishu_core::object! {
    response CalendarPrimaryResponse {
        0 calendars = "calendars",
    }
}

/// The answer of [`calendar.v4.calendar.primarys`](method@crate::v4::calendar::CalendarResource::primarys).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarPrimarysResponse {
    /// Primary calendars of the users.
    pub calendars: Vec<PrimaryCalendar>,
}

feishu_core::object! {
    response CalendarPrimarysResponse {
        0 calendars = "calendars",
    }
}

/// The answer of [`calendar.v4.calendar.search`](method@crate::v4::calendar::CalendarResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarSearchResponse {
    /// Calendars of this page, out of those that were found.
    pub items: Vec<Calendar>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response CalendarSearchResponse {
        0 items = "items",
        1 page_token = "page_token",
    }
}

/// The answer of [`calendar.v4.calendar.subscribe`](method@crate::v4::calendar::CalendarResource::subscribe).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarSubscribeResponse {
    /// The calendar that the caller subscribes to now.
    pub calendar: Option<Calendar>,
}

feishu_core::object! {
    response CalendarSubscribeResponse {
        0 calendar = "calendar",
    }
}

/// A calendar in somebody's list was added, changed or taken away.
///
/// It names the people and no calendar. List what changed with [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list) and its `sync_token`, as each of them.
///
/// The payload of [`calendar.calendar.changed_v4` “日历变更”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/events/changed) in the official documentation, as of 2024-07-16.
///
/// - Pushed to: self-built and store apps.
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`.
/// - Subscribe: choose the event in the developer console, then call [`calendar.v4.calendar.subscription`](method@crate::v4::calendar::CalendarResource::subscription).
///
/// # Example
///
/// ```
/// use feishu_calendar::v4::calendar::CalendarChanged;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<CalendarChanged>(|event| async move {
///         println!("{:?}", event.payload.user_id_list);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("日历变更", "calendar.calendar.changed_v4"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarChanged {
    /// The people in whose lists something changed.
    pub user_id_list: Vec<EventUserIds>,
}

feishu_core::object! {
    response CalendarChanged {
        0 user_id_list = "user_id_list",
    }
}

impl feishu_core::event::Event for CalendarChanged {
    const TYPE: &'static str = "calendar.calendar.changed_v4";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

feishu_core::string_enum! {
    /// What everybody else sees of a calendar.
    CalendarPermissions {
        /// `private`: Others see nothing of the calendar.
        Private = "private",
        /// `show_only_free_busy`: Others see when time is taken, and no more.
        ShowOnlyFreeBusy = "show_only_free_busy",
        /// `public`: Others see the events with their details.
        Public = "public",
    }
}

/// A calendar, as the caller sees it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Calendar {
    /// Identifies the calendar in all other calls.
    pub calendar_id: Option<String>,
    /// Title of the calendar, as everybody sees it.
    pub summary: Option<String>,
    /// What the calendar is for, as its subscribers read it.
    pub description: Option<String>,
    /// What everybody else sees of the calendar.
    pub permissions: Option<CalendarPermissions>,
    /// Colour of the calendar as ARGB: alpha, red, green and blue, eight bits each from the top. Clients show the nearest colour of their palette; each subscriber has their own.
    pub color: Option<i32>,
    /// Where the calendar comes from.
    ///
    /// `type` on the wire.
    pub type_: Option<CalendarType>,
    /// Name of the calendar that the caller alone sees.
    pub summary_alias: Option<String>,
    /// Whether the calendar is marked as deleted for the caller.
    pub is_deleted: Option<bool>,
    /// Whether the calendar comes from another provider; such calendars and their events can only be read.
    pub is_third_party: Option<bool>,
    /// What the caller may do with the calendar.
    pub role: Option<CalendarRole>,
}

feishu_core::object! {
    response Calendar {
        0 calendar_id = "calendar_id",
        1 summary = "summary",
        2 description = "description",
        3 permissions = "permissions",
        4 color = "color",
        5 type_ = "type",
        6 summary_alias = "summary_alias",
        7 is_deleted = "is_deleted",
        8 is_third_party = "is_third_party",
        9 role = "role",
    }
}

feishu_core::string_enum! {
    /// Where a calendar comes from.
    CalendarType {
        /// `unknown`: A calendar of a type that is not known.
        Unknown = "unknown",
        /// `primary`: The one calendar that every user has, and every app with a bot; it cannot be deleted.
        Primary = "primary",
        /// `shared`: A calendar that a user or an app created.
        Shared = "shared",
        /// `google`: A Google calendar that a user bound.
        Google = "google",
        /// `resource`: The calendar of a meeting room.
        Resource = "resource",
        /// `exchange`: An Exchange calendar that a user bound.
        Exchange = "exchange",
    }
}

/// A primary calendar and whose it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrimaryCalendar {
    /// The primary calendar.
    pub calendar: Option<Calendar>,
    /// The owner's user ID, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
}

feishu_core::object! {
    response PrimaryCalendar {
        0 calendar = "calendar",
        1 user_id = "user_id",
    }
}

/// `calendar.v4.calendar.create`.
pub static CREATE: table::Typed<CalendarCreateResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar:create"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("summary", table::Kind::String)
            .rules(&[table::Rule::MaxLength(255)]),
        table::Field::body("description", table::Kind::String)
            .rules(&[table::Rule::MaxLength(255)]),
        table::Field::body(
            "permissions",
            table::Kind::StringEnum(CalendarPermissions::VALUES),
        ),
        table::Field::body("color", table::Kind::I32),
        table::Field::body("summary_alias", table::Kind::String)
            .rules(&[table::Rule::MaxLength(255)]),
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
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create",
    ..table::Operation::new(
        "calendar.v4.calendar.create",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars",
    )
});

/// `calendar.v4.calendar.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar:delete"],
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/delete",
    ..table::Operation::new(
        "calendar.v4.calendar.delete",
        table::Method::Delete,
        "/open-apis/calendar/v4/calendars/:calendar_id",
    )
});

/// `calendar.v4.calendar.get`.
pub static GET: table::Typed<Calendar> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar:read",
        "calendar:calendar:readonly",
    ],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[table::Field::path("calendar_id", table::Kind::String)],
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get",
    ..table::Operation::new(
        "calendar.v4.calendar.get",
        table::Method::Get,
        "/open-apis/calendar/v4/calendars/:calendar_id",
    )
});

/// `calendar.v4.calendar.list`.
pub static LIST: table::Typed<CalendarListResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar:read",
        "calendar:calendar:readonly",
    ],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Min(50), table::Rule::Max(1000)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("sync_token", table::Kind::String),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 1,
        paging: table::Paging::Token("page_token"),
        items: "calendar_list",
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
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list",
    ..table::Operation::new(
        "calendar.v4.calendar.list",
        table::Method::Get,
        "/open-apis/calendar/v4/calendars",
    )
});

/// `calendar.v4.calendar.mget`.
pub static MGET: table::Typed<CalendarMgetResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar:read", "calendar:calendar:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::body("calendar_ids", table::Kind::String)
            .required()
            .list()
            .rules(&[table::Rule::MinItems(1), table::Rule::MaxItems(10)]),
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
        table::DocumentedError {
            status: 400,
            code: 198007,
            meaning: "There are too many calendar IDs.",
            advice: "See how many `calendar_ids` may hold.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget",
    ..table::Operation::new(
        "calendar.v4.calendar.mget",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/mget",
    )
});

/// `calendar.v4.calendar.patch`.
pub static PATCH: table::Typed<CalendarPatchResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar:update"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::body("summary", table::Kind::String)
            .rules(&[table::Rule::MinLength(1), table::Rule::MaxLength(255)]),
        table::Field::body("description", table::Kind::String)
            .rules(&[table::Rule::MaxLength(255)]),
        table::Field::body(
            "permissions",
            table::Kind::StringEnum(CalendarPermissions::VALUES),
        ),
        table::Field::body("color", table::Kind::I32),
        table::Field::body("summary_alias", table::Kind::String)
            .rules(&[table::Rule::MaxLength(255)]),
    ],
    rules: &[table::GroupRule::AnyOf(&[1, 2, 3, 4, 5])],
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
            code: 191009,
            meaning: "The caller neither owns the calendar nor subscribes to it.",
            advice: "Subscribe first.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch",
    ..table::Operation::new(
        "calendar.v4.calendar.patch",
        table::Method::Patch,
        "/open-apis/calendar/v4/calendars/:calendar_id",
    )
});

/// `calendar.v4.calendar.primary`.
pub static PRIMARY: table::Typed<CalendarPrimaryResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar:read", "calendar:calendar:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary",
    ..table::Operation::new(
        "calendar.v4.calendar.primary",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/primary",
    )
});

/// `calendar.v4.calendar.primarys`.
pub static PRIMARYS: table::Typed<CalendarPrimarysResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar:read", "calendar:calendar:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("user_ids", table::Kind::String)
            .required()
            .list()
            .rules(&[table::Rule::MinItems(1), table::Rule::MaxItems(10)]),
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
        table::DocumentedError {
            status: 400,
            code: 198001,
            meaning: "There are no user IDs, or too many.",
            advice: "See how many `user_ids` may hold.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys",
    ..table::Operation::new(
        "calendar.v4.calendar.primarys",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/primarys",
    )
});

/// `calendar.v4.calendar.search`.
pub static SEARCH: table::Typed<CalendarSearchResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar:read",
        "calendar:calendar:readonly",
    ],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(50)]),
        table::Field::body("query", table::Kind::String)
            .required()
            .rules(&[table::Rule::MinLength(1), table::Rule::MaxLength(200)]),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 0,
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
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/search",
    ..table::Operation::new(
        "calendar.v4.calendar.search",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/search",
    )
});

/// `calendar.v4.calendar.subscribe`.
pub static SUBSCRIBE: table::Typed<CalendarSubscribeResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar:subscribe"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[table::Field::path("calendar_id", table::Kind::String)],
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
            code: 191005,
            meaning: "The caller subscribes to 1000 calendars already.",
            advice: "Unsubscribe from calendars that are no longer used.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 191006,
            meaning: "Nobody may subscribe to this calendar.",
            advice: "It must not be a bot's primary calendar, private, or of another tenant.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe",
    ..table::Operation::new(
        "calendar.v4.calendar.subscribe",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/subscribe",
    )
});

/// `calendar.v4.calendar.subscription`.
pub static SUBSCRIPTION: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar:read",
        "calendar:calendar:readonly",
    ],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
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
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription",
    ..table::Operation::new(
        "calendar.v4.calendar.subscription",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/subscription",
    )
});

/// `calendar.v4.calendar.unsubscribe`.
pub static UNSUBSCRIBE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar:subscribe"],
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
            code: 191007,
            meaning: "The calendar is not subscribed to any more.",
            advice: "Check `calendar_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 191008,
            meaning: "Nobody can unsubscribe from their own primary calendar.",
            advice: "Name another calendar.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe",
    ..table::Operation::new(
        "calendar.v4.calendar.unsubscribe",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/unsubscribe",
    )
});

/// `calendar.v4.calendar.unsubscription`.
pub static UNSUBSCRIPTION: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar:read",
        "calendar:calendar:readonly",
    ],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
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
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription",
    ..table::Operation::new(
        "calendar.v4.calendar.unsubscription",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/unsubscription",
    )
});
