// Generated from specs/calendar/v4/calendar.acl.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.calendar.acl` “访问控制”: who may do what with a calendar.
//!
//! A calendar's permissions say what everybody may; a role says what one person may. From less to more:
//! `free_busy_reader` sees when it is busy, `reader` sees its events, `writer` makes and changes them, `owner` also
//! decides about roles. [`calendar.v4.calendar.acl.create`](method@crate::v4::calendar::acl::CalendarAclResource::create) gives a role, and [`calendar.v4.calendar.acl.delete`](method@crate::v4::calendar::acl::CalendarAclResource::delete) takes it
//! by the ID that is only unique within its calendar. [`calendar.v4.calendar.acl.subscription`](method@crate::v4::calendar::acl::CalendarAclResource::subscription) has the app told of both.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v4::calendar::acl::CalendarAclResource::create) | Gives somebody a role in a calendar. | 创建访问控制 |
//! | [<code>delete</code>](method@crate::v4::calendar::acl::CalendarAclResource::delete) | Takes a role in a calendar from somebody. | 删除访问控制 |
//! | [<code>list</code>](method@crate::v4::calendar::acl::CalendarAclResource::list) | Lists who has which role in a calendar. | 获取访问控制列表 |
//! | [<code>subscription</code>](method@crate::v4::calendar::acl::CalendarAclResource::subscription) | Has the app notified of changes of a calendar's roles, for the calling user. | 订阅日历访问控制变更事件 |
//! | [<code>unsubscription</code>](method@crate::v4::calendar::acl::CalendarAclResource::unsubscription) | Ends the notices of changes of a calendar's roles, for the calling user. | 取消订阅日历访问控制变更事件 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`CalendarAclCreated`](struct@crate::v4::calendar::acl::CalendarAclCreated) | Somebody was given a role in a calendar. | 创建 ACL |
//! | [`CalendarAclDeleted`](struct@crate::v4::calendar::acl::CalendarAclDeleted) | Somebody's role in a calendar was taken away. | 删除 ACL |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, User};
use feishu_core::platform::UserIdType;

use crate::v4::types::{CalendarRole, EventUserIds, UserIds};

/// The operations of `calendar.v4.calendar.acl`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "访问控制")]
#[derive(Debug, Clone)]
pub struct CalendarAclResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> CalendarAclResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl<I: Identity> CalendarAclResource<I> {
    /// Gives somebody a role in a calendar.
    ///
    /// The caller has to own the calendar, whose type has to be `primary` or `shared`. An app that calls as itself needs the bot ability.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/acls`, [`calendar.v4.calendar.acl.create` “创建访问控制”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:create`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `role` ([`CalendarRole`](type@crate::v4::types::CalendarRole)): The role to give, any but `unknown`.
    /// - `scope` ([`AclScope`](type@crate::v4::calendar::acl::AclScope)): Whom the role is for.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_calendar::v4::calendar::acl::{AclScope, AclScopeType};
    /// use feishu_calendar::v4::types::CalendarRole;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .acl()
    ///     .create(
    ///         "feishu.cn_xxxxxxxxxx@group.calendar.feis…",
    ///         CalendarRole::Writer,
    ///         AclScope::new(AclScopeType::User).user_id("ou_xxxxxx"),
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
    /// | 192000 | 404 | There is no such access rule. | Check `acl_id`. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "创建访问控制",
            "calendar.v4.calendar.acl.create",
            "/open-apis/calendar/v4/calendars/:calendar_id/acls"
        )
    )]
    pub fn create(
        &self,
        calendar_id: impl Into<String>,
        role: CalendarRole,
        scope: AclScope,
    ) -> CalendarAclCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, calendar_id.into());
        call.set(2, role);
        call.set(3, scope);
        CalendarAclCreateCall { call }
    }

    /// Takes a role in a calendar from somebody.
    ///
    /// The caller has to own the calendar, whose type has to be `primary` or `shared`. An app that calls as itself needs the bot ability.
    ///
    /// `DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id`, [`calendar.v4.calendar.acl.delete` “删除访问控制”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/delete) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:delete`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `calendar_id`: ID of the calendar, as in [`calendar.v4.calendar.list`](method@crate::v4::calendar::CalendarResource::list).
    /// - `acl_id`: ID of the access rule to delete, as in [`calendar.v4.calendar.acl.list`](method@crate::v4::calendar::acl::CalendarAclResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// calendar
    ///     .v4()
    ///     .calendar()
    ///     .acl()
    ///     .delete("feishu.cn_xxxxxxxxxx@group.calendar.feis…", "user_xxxxxx")
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
    /// | 192000 | 404 | There is no such access rule. | Check `acl_id`. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "删除访问控制",
            "calendar.v4.calendar.acl.delete",
            "/open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id"
        )
    )]
    pub fn delete(
        &self,
        calendar_id: impl Into<String>,
        acl_id: impl Into<String>,
    ) -> CalendarAclDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, calendar_id.into());
        call.set::<String>(1, acl_id.into());
        CalendarAclDeleteCall { call }
    }

    /// Lists who has which role in a calendar.
    ///
    /// The caller has to own the calendar, whose type has to be `primary` or `shared`. An app that calls as itself needs the bot ability.
    ///
    /// `GET /open-apis/calendar/v4/calendars/:calendar_id/acls`, [`calendar.v4.calendar.acl.list` “获取访问控制列表”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/list) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
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
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client);
    /// let answer = calendar
    ///     .v4()
    ///     .calendar()
    ///     .acl()
    ///     .list("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .page_token("xxx")
    ///     .page_size(10)
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
    /// | 190010 | 429 | Too many calls compete for what this one needs. | Call less often and try again. |
    /// | 191000 | 404 | There is no such calendar. | Check `calendar_id`. |
    /// | 191001 | 400 | The calendar ID is malformed. | Check `calendar_id`. |
    /// | 191002 | 403 | The caller has no access to the calendar. | Have the owner share it, or call as somebody who has access. |
    /// | 191003 | 403 | The calendar was deleted. | Name another calendar. |
    /// | 191004 | 403 | The operation does not work on calendars of this type. | Ask [`calendar.v4.calendar.get`](method@crate::v4::calendar::CalendarResource::get) for the type, and see which types the operation takes. |
    /// | 192000 | 404 | There is no such access rule. | Check `acl_id`. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "获取访问控制列表",
            "calendar.v4.calendar.acl.list",
            "/open-apis/calendar/v4/calendars/:calendar_id/acls"
        )
    )]
    pub fn list(&self, calendar_id: impl Into<String>) -> CalendarAclListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, calendar_id.into());
        CalendarAclListCall { call }
    }
}

impl CalendarAclResource<User> {
    /// Has the app notified of changes of a calendar's roles, for the calling user.
    ///
    /// The user needs access to the calendar.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription`, [`calendar.v4.calendar.acl.subscription` “订阅日历访问控制变更事件”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/subscription) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
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
    ///     .acl()
    ///     .subscription("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
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
    /// | 192000 | 404 | There is no such access rule. | Check `acl_id`. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "订阅日历访问控制变更事件",
            "calendar.v4.calendar.acl.subscription",
            "/open-apis/calendar/v4/calendars/:calendar_id/acls/subscription"
        )
    )]
    pub fn subscription(
        &self,
        calendar_id: impl Into<String>,
    ) -> CalendarAclSubscriptionCall {
        let mut call = Call::new(&self.caller, &SUBSCRIPTION);
        call.set::<String>(0, calendar_id.into());
        CalendarAclSubscriptionCall {
            call,
        }
    }

    /// Ends the notices of changes of a calendar's roles, for the calling user.
    ///
    /// The user needs access to the calendar.
    ///
    /// `POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription`, [`calendar.v4.calendar.acl.unsubscription` “取消订阅日历访问控制变更事件”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/unsubscription) in the official documentation, as of 2024-07-16.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
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
    ///     .acl()
    ///     .unsubscription("feishu.cn_xxxxxxxxxx@group.calendar.feis…")
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
    /// | 192000 | 404 | There is no such access rule. | Check `acl_id`. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    ///
    /// </details>
    #[doc(
        alias(
            "取消订阅日历访问控制变更事件",
            "calendar.v4.calendar.acl.unsubscription",
            "/open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription"
        )
    )]
    pub fn unsubscription(
        &self,
        calendar_id: impl Into<String>,
    ) -> CalendarAclUnsubscriptionCall {
        let mut call = Call::new(&self.caller, &UNSUBSCRIPTION);
        call.set::<String>(0, calendar_id.into());
        CalendarAclUnsubscriptionCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.acl.create`, begun by [`CalendarAclResource::create`].
    CalendarAclCreateCall -> CalendarAcl
}

impl CalendarAclCreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.acl.delete`, begun by [`CalendarAclResource::delete`].
    CalendarAclDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.acl.list`, begun by [`CalendarAclResource::list`].
    CalendarAclListCall -> CalendarAclListResponse
}

impl CalendarAclListCall {
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

    /// Rules per page. Less than 10 counts as 10.
    ///
    /// Default: `20`. At most 50.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(3, page_size);
        self
    }
}

feishu_core::pages!(CalendarAclListCall, CalendarAclListResponse, acls: CalendarAcl, has_more page_token);

feishu_core::call! {
    /// A call of `calendar.v4.calendar.acl.subscription`, begun by [`CalendarAclResource::subscription`].
    CalendarAclSubscriptionCall -> ()
}

feishu_core::call! {
    /// A call of `calendar.v4.calendar.acl.unsubscription`, begun by [`CalendarAclResource::unsubscription`].
    CalendarAclUnsubscriptionCall -> ()
}

/// The answer of [`calendar.v4.calendar.acl.list`](method@crate::v4::calendar::acl::CalendarAclResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarAclListResponse {
    /// Access rules of this page.
    pub acls: Vec<CalendarAcl>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response CalendarAclListResponse {
        0 acls = "acls",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// Somebody was given a role in a calendar.
///
/// It is pushed for the calendars whose access control a user subscribed to with this app.
///
/// The payload of [`calendar.calendar.acl.created_v4` “创建 ACL”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/created) in the official documentation, as of 2024-07-16.
///
/// - Pushed to: self-built and store apps.
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
/// - More fields with: `contact:user.employee_id:readonly`.
/// - Subscribe: choose the event in the developer console, then call [`calendar.v4.calendar.acl.subscription`](method@crate::v4::calendar::acl::CalendarAclResource::subscription).
///
/// # Example
///
/// ```
/// use feishu_calendar::v4::calendar::acl::CalendarAclCreated;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<CalendarAclCreated>(|event| async move {
///         println!("{:?}", event.payload.acl_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("创建 ACL", "calendar.calendar.acl.created_v4"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarAclCreated {
    /// ID of the role's entry, unique within its calendar, not across calendars.
    pub acl_id: Option<String>,
    /// What somebody may do with a calendar. Each role includes those before it.
    pub role: Option<CalendarRole>,
    /// Whom the role of an event is for.
    pub scope: Option<AclEventScope>,
    /// The subscribers for whom the event is pushed.
    pub user_id_list: Vec<EventUserIds>,
}

feishu_core::object! {
    response CalendarAclCreated {
        0 acl_id = "acl_id",
        1 role = "role",
        2 scope = "scope",
        3 user_id_list = "user_id_list",
    }
}

impl feishu_core::event::Event for CalendarAclCreated {
    const TYPE: &'static str = "calendar.calendar.acl.created_v4";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// Somebody's role in a calendar was taken away.
///
/// It is pushed for the calendars whose access control a user subscribed to with this app.
///
/// The payload of [`calendar.calendar.acl.deleted_v4` “删除 ACL”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/deleted) in the official documentation, as of 2024-07-16.
///
/// - Pushed to: self-built and store apps.
/// - Scopes, any one of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`.
/// - More fields with: `contact:user.employee_id:readonly`.
/// - Subscribe: choose the event in the developer console, then call [`calendar.v4.calendar.acl.subscription`](method@crate::v4::calendar::acl::CalendarAclResource::subscription).
///
/// # Example
///
/// ```
/// use feishu_calendar::v4::calendar::acl::CalendarAclDeleted;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<CalendarAclDeleted>(|event| async move {
///         println!("{:?}", event.payload.acl_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("删除 ACL", "calendar.calendar.acl.deleted_v4"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarAclDeleted {
    /// ID of the role's entry, unique within its calendar, not across calendars.
    pub acl_id: Option<String>,
    /// What somebody may do with a calendar. Each role includes those before it.
    pub role: Option<CalendarRole>,
    /// Whom the role of an event is for.
    pub scope: Option<AclEventScope>,
    /// The subscribers for whom the event is pushed.
    pub user_id_list: Vec<EventUserIds>,
}

feishu_core::object! {
    response CalendarAclDeleted {
        0 acl_id = "acl_id",
        1 role = "role",
        2 scope = "scope",
        3 user_id_list = "user_id_list",
    }
}

impl feishu_core::event::Event for CalendarAclDeleted {
    const TYPE: &'static str = "calendar.calendar.acl.deleted_v4";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// An access rule, which gives somebody a role in a calendar.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CalendarAcl {
    /// ID of the access rule, needed to delete it. Unique within the calendar, not across calendars.
    pub acl_id: Option<String>,
    /// What the role lets its holder do with the calendar.
    pub role: Option<CalendarRole>,
    /// Whom the role is for.
    pub scope: Option<AclScope>,
}

feishu_core::object! {
    response CalendarAcl {
        0 acl_id = "acl_id",
        1 role = "role",
        2 scope = "scope",
    }
}

/// The holder of a role.
///
/// - Rule: `user_id` has to be given when `type` is `user`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AclScope {
    /// What kind of holder it is; only people can be.
    ///
    /// `type` on the wire.
    pub type_: Option<AclScopeType>,
    /// ID of the person, of the kind that `user_id_type` names. Needed where `type` is `user`.
    pub user_id: Option<String>,
}

impl AclScope {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(type_: AclScopeType) -> Self {
        Self {
            type_: Some(type_),
            ..Self::default()
        }
    }

    /// ID of the person, of the kind that `user_id_type` names. Needed where `type` is `user`.
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

feishu_core::object! {
    both AclScope {
        0 type_ = "type",
        1 user_id = "user_id",
    }
}

#[doc(hidden)]
pub static ACL_SCOPE_SHAPE: table::Shape = table::Shape {
    name: "AclScope",
    fields: &[
        table::Field::body("type", table::Kind::StringEnum(AclScopeType::VALUES))
            .required(),
        table::Field::body("user_id", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::When {
            field: 0,
            is: &["user"],
            needs: &[1],
        },
    ],
};

feishu_core::string_enum! {
    /// What kind of holder a role has.
    AclScopeType {
        /// `user`: One person.
        User = "user",
    }
}

/// Whom the role of an event is for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AclEventScope {
    /// What kind of holder a role has.
    ///
    /// `type` on the wire.
    pub type_: Option<AclScopeType>,
    /// The person, where `type` is `user`.
    pub user_id: Option<UserIds>,
}

feishu_core::object! {
    response AclEventScope {
        0 type_ = "type",
        1 user_id = "user_id",
    }
}

/// `calendar.v4.calendar.acl.create`.
pub static CREATE: table::Typed<CalendarAcl> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar.acl:create"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("role", table::Kind::StringEnum(CalendarRole::VALUES))
            .required(),
        table::Field::body("scope", table::Kind::Object(&ACL_SCOPE_SHAPE)).required(),
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
            code: 192000,
            meaning: "There is no such access rule.",
            advice: "Check `acl_id`.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create",
    ..table::Operation::new(
        "calendar.v4.calendar.acl.create",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/acls",
    )
});

/// `calendar.v4.calendar.acl.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["calendar:calendar", "calendar:calendar.acl:delete"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::path("acl_id", table::Kind::String),
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
            status: 404,
            code: 192000,
            meaning: "There is no such access rule.",
            advice: "Check `acl_id`.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/delete",
    ..table::Operation::new(
        "calendar.v4.calendar.acl.delete",
        table::Method::Delete,
        "/open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id",
    )
});

/// `calendar.v4.calendar.acl.list`.
pub static LIST: table::Typed<CalendarAclListResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.acl:read",
        "calendar:calendar:readonly",
    ],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("calendar_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64).rules(&[table::Rule::Max(50)]),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 2,
        paging: table::Paging::Token("page_token"),
        items: "acls",
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
            code: 192000,
            meaning: "There is no such access rule.",
            advice: "Check `acl_id`.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/list",
    ..table::Operation::new(
        "calendar.v4.calendar.acl.list",
        table::Method::Get,
        "/open-apis/calendar/v4/calendars/:calendar_id/acls",
    )
});

/// `calendar.v4.calendar.acl.subscription`.
pub static SUBSCRIPTION: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.acl:read",
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
            code: 192000,
            meaning: "There is no such access rule.",
            advice: "Check `acl_id`.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/subscription",
    ..table::Operation::new(
        "calendar.v4.calendar.acl.subscription",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/acls/subscription",
    )
});

/// `calendar.v4.calendar.acl.unsubscription`.
pub static UNSUBSCRIPTION: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar.acl:read",
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
            code: 192000,
            meaning: "There is no such access rule.",
            advice: "Check `acl_id`.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/unsubscription",
    ..table::Operation::new(
        "calendar.v4.calendar.acl.unsubscription",
        table::Method::Post,
        "/open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription",
    )
});
