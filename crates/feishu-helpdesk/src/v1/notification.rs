// Generated from specs/helpdesk/v1/notification.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.notification` “推送”: messages that a helpdesk pushes to members, departments and group chats – drafted, approved, then sent.
//!
//! 1. [`helpdesk.v1.notification.create`](method@crate::v1::notification::NotificationResource::create) makes a draft, which [`helpdesk.v1.notification.patch`](method@crate::v1::notification::NotificationResource::patch) changes and
//!    [`helpdesk.v1.notification.preview`](method@crate::v1::notification::NotificationResource::preview) shows.
//! 2. [`helpdesk.v1.notification.submit_approve`](method@crate::v1::notification::NotificationResource::submit_approve) asks the owner of the helpdesk for approval; what the owner made is
//!    approved at once. [`helpdesk.v1.notification.cancel_approve`](method@crate::v1::notification::NotificationResource::cancel_approve) takes that back.
//! 3. [`helpdesk.v1.notification.execute_send`](method@crate::v1::notification::NotificationResource::execute_send) sets the time at which it goes out.
//! 4. [`helpdesk.v1.notification.cancel_send`](method@crate::v1::notification::NotificationResource::cancel_send) stops it, and may call back what went out.
//!
//! [`helpdesk.v1.notification.get`](method@crate::v1::notification::NotificationResource::get) tells at any time how far it is and how many read it.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>cancel_<wbr>approve</code>](method@crate::v1::notification::NotificationResource::cancel_approve) | Withdraws a notification from approval. | 取消审核 |
//! | [<code>cancel_<wbr>send</code>](method@crate::v1::notification::NotificationResource::cancel_send) | Cancels a notification that was approved. | 取消推送 |
//! | [<code>create</code>](method@crate::v1::notification::NotificationResource::create) | Creates a notification as a draft. | 创建推送 |
//! | [<code>execute_<wbr>send</code>](method@crate::v1::notification::NotificationResource::execute_send) | Sets the time at which an approved notification is sent. | 执行推送 |
//! | [<code>get</code>](method@crate::v1::notification::NotificationResource::get) | Gets a notification. | 查询推送 |
//! | [<code>patch</code>](method@crate::v1::notification::NotificationResource::patch) | Changes a notification that is still a draft. | 更新推送 |
//! | [<code>preview</code>](method@crate::v1::notification::NotificationResource::preview) | Shows what a notification will look like, before it is sent. | 预览推送 |
//! | [<code>submit_<wbr>approve</code>](method@crate::v1::notification::NotificationResource::submit_approve) | Submits a notification for approval. | 提交审核 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`NotificationApprove`](struct@crate::v1::notification::NotificationApprove) | The review of a notification ended. | 推送审核通知 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Timestamp, User, to_list};
use feishu_core::platform::UserIdType;

/// The operations of `helpdesk.v1.notification`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "推送")]
#[derive(Debug, Clone)]
pub struct NotificationResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> NotificationResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl NotificationResource<User> {
    /// Withdraws a notification from approval.
    ///
    /// `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve`, [`helpdesk.v1.notification.cancel_approve` “取消审核”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: 10/min.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `notification_id`: ID of the notification, as in [`helpdesk.v1.notification.create`](method@crate::v1::notification::NotificationResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk.v1().notification().cancel_approve("6981801914270744596").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 154005 | 405 | The caller may not do this. | Check who may create notifications. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "取消审核",
            "helpdesk.v1.notification.cancel_approve",
            "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve"
        )
    )]
    pub fn cancel_approve(
        &self,
        notification_id: impl Into<String>,
    ) -> NotificationCancelApproveCall {
        let mut call = Call::new(&self.caller, &CANCEL_APPROVE);
        call.set::<String>(0, notification_id.into());
        NotificationCancelApproveCall {
            call,
        }
    }

    /// Cancels a notification that was approved.
    ///
    /// It may wait to be sent, be on its way or have been sent already; messages that went out can be recalled.
    ///
    /// `POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send`, [`helpdesk.v1.notification.cancel_send` “取消推送”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `notification_id`: ID of the notification, as in [`helpdesk.v1.notification.create`](method@crate::v1::notification::NotificationResource::create).
    /// - `is_recall`: Whether messages that went out are recalled; those to new staff, too.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk.v1().notification().cancel_send("6981801914270744596", true).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 154005 | 405 | The caller may not do this. | Check who may create notifications. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "取消推送",
            "helpdesk.v1.notification.cancel_send",
            "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send"
        )
    )]
    pub fn cancel_send(
        &self,
        notification_id: impl Into<String>,
        is_recall: bool,
    ) -> NotificationCancelSendCall {
        let mut call = Call::new(&self.caller, &CANCEL_SEND);
        call.set::<String>(0, notification_id.into());
        call.set(1, is_recall);
        NotificationCancelSendCall { call }
    }

    /// Creates a notification as a draft.
    ///
    /// To send it, go on with [`helpdesk.v1.notification.submit_approve`](method@crate::v1::notification::NotificationResource::submit_approve) and, once approved, [`helpdesk.v1.notification.execute_send`](method@crate::v1::notification::NotificationResource::execute_send).
    ///
    /// `POST /open-apis/helpdesk/v1/notifications`, [`helpdesk.v1.notification.create` “创建推送”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/min.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `new_staff_scope_type` has to be given when `push_type` is `1`.
    /// - Rule: `chat_list` has to be given when `push_scope_type` is `1`.
    /// - Rule: `push_content` is the text of a JSON object.
    ///
    /// # Arguments
    ///
    /// - `job_name`: Name of the notification, as the helpdesk's console shows it.
    /// - `push_content`: A message card as JSON text, as the card builder makes it.
    /// - `push_type` ([`PushType`](type@crate::v1::notification::PushType)): What makes the notification go out, a point in time or a new member.
    /// - `push_scope_type` ([`PushScopeType`](type@crate::v1::notification::PushScopeType)): Which members get the notification in their chat with the helpdesk. Group chats are told apart from this, in `chat_list`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_helpdesk::v1::notification::{
    ///     NewStaffScopeType, NotificationChat, NotificationDepartment, NotificationUser,
    ///     PushScopeType, PushType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// let answer = helpdesk
    ///     .v1()
    ///     .notification()
    ///     .create(
    ///         "测试推送任务",
    ///         "{   \"config\": {     \"wide_screen_mode\": …",
    ///         PushType::Scheduled,
    ///         PushScopeType::AllMembers,
    ///     )
    ///     .user_id_type(UserIdType::OpenId)
    ///     .id("6981801914270744596")
    ///     .status(0)
    ///     .create_user(
    ///         NotificationUser::new()
    ///             .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .avatar_url("http://*.com/*.png")
    ///             .name("test"),
    ///     )
    ///     .created_at(Timestamp::from_millis(1626332244719))
    ///     .update_user(
    ///         NotificationUser::new()
    ///             .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .avatar_url("http://*.com/*.png")
    ///             .name("test"),
    ///     )
    ///     .updated_at(Timestamp::from_millis(1626332244719))
    ///     .target_user_count(1)
    ///     .sent_user_count(1)
    ///     .read_user_count(1)
    ///     .send_at(Timestamp::from_millis(1626332244719))
    ///     .new_staff_scope_type(NewStaffScopeType::AllDepartments)
    ///     .new_staff_scope_department_list(
    ///         vec![
    ///             NotificationDepartment::new()
    ///             .department_id("od_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .name("测试部门")
    ///         ],
    ///     )
    ///     .user_list(
    ///         vec![
    ///             NotificationUser::new().user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .avatar_url("http://*.com/*.png").name("test")
    ///         ],
    ///     )
    ///     .department_list(
    ///         vec![
    ///             NotificationDepartment::new()
    ///             .department_id("od_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .name("测试部门")
    ///         ],
    ///     )
    ///     .chat_list(
    ///         vec![
    ///             NotificationChat::new().chat_id("oc_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .name("测试群聊")
    ///         ],
    ///     )
    ///     .ext("{}")
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
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 154005 | 405 | The caller may not do this. | Check who may create notifications. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "创建推送",
            "helpdesk.v1.notification.create",
            "/open-apis/helpdesk/v1/notifications"
        )
    )]
    pub fn create(
        &self,
        job_name: impl Into<String>,
        push_content: impl Into<String>,
        push_type: PushType,
        push_scope_type: PushScopeType,
    ) -> NotificationCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(2, job_name.into());
        call.set::<String>(12, push_content.into());
        call.set(13, push_type);
        call.set(14, push_scope_type);
        NotificationCreateCall { call }
    }

    /// Sets the time at which an approved notification is sent.
    ///
    /// `POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send`, [`helpdesk.v1.notification.execute_send` “执行推送”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: 10/min.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `notification_id`: ID of the notification, as in [`helpdesk.v1.notification.create`](method@crate::v1::notification::NotificationResource::create).
    /// - `send_at`: When the notification is sent. To the millisecond.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .notification()
    ///     .execute_send("6985032626234982420", Timestamp::from_millis(1624326025000))
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
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 154005 | 405 | The caller may not do this. | Check who may create notifications. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "执行推送",
            "helpdesk.v1.notification.execute_send",
            "/open-apis/helpdesk/v1/notifications/:notification_id/execute_send"
        )
    )]
    pub fn execute_send(
        &self,
        notification_id: impl Into<String>,
        send_at: impl Into<Timestamp>,
    ) -> NotificationExecuteSendCall {
        let mut call = Call::new(&self.caller, &EXECUTE_SEND);
        call.set::<String>(0, notification_id.into());
        call.set::<Timestamp>(1, send_at.into());
        NotificationExecuteSendCall {
            call,
        }
    }

    /// Gets a notification.
    ///
    /// `GET /open-apis/helpdesk/v1/notifications/:notification_id`, [`helpdesk.v1.notification.get` “查询推送”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get) in the official documentation, as of 2025-03-12.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 100/min.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `notification_id`: ID of the notification, as in [`helpdesk.v1.notification.create`](method@crate::v1::notification::NotificationResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// let answer = helpdesk
    ///     .v1()
    ///     .notification()
    ///     .get("1624326025000")
    ///     .user_id_type(UserIdType::OpenId)
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
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 154005 | 405 | The caller may not do this. | Check who may create notifications. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "查询推送",
            "helpdesk.v1.notification.get",
            "/open-apis/helpdesk/v1/notifications/:notification_id"
        )
    )]
    pub fn get(&self, notification_id: impl Into<String>) -> NotificationGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, notification_id.into());
        NotificationGetCall { call }
    }

    /// Changes a notification that is still a draft.
    ///
    /// `PATCH /open-apis/helpdesk/v1/notifications/:notification_id`, [`helpdesk.v1.notification.patch` “更新推送”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/min.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `job_name` or `push_content` or `push_type` or `push_scope_type` or `new_staff_scope_type` or `new_staff_scope_department_list` or `user_list` or `department_list` or `chat_list` or `send_at`, at least one of them.
    /// - Rule: `push_content` is the text of a JSON object.
    ///
    /// # Arguments
    ///
    /// - `notification_id`: ID of the notification, as in [`helpdesk.v1.notification.create`](method@crate::v1::notification::NotificationResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_helpdesk::v1::notification::{
    ///     NewStaffScopeType, NotificationChat, NotificationDepartment, NotificationUser,
    ///     PushScopeType, PushType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .notification()
    ///     .patch("6985032626234982420")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .id("6981801914270744596")
    ///     .job_name("测试推送任务")
    ///     .status(0)
    ///     .create_user(
    ///         NotificationUser::new()
    ///             .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .avatar_url("http://*.com/*.png")
    ///             .name("test"),
    ///     )
    ///     .created_at(Timestamp::from_millis(1626332244719))
    ///     .update_user(
    ///         NotificationUser::new()
    ///             .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .avatar_url("http://*.com/*.png")
    ///             .name("test"),
    ///     )
    ///     .updated_at(Timestamp::from_millis(1626332244719))
    ///     .target_user_count(1)
    ///     .sent_user_count(1)
    ///     .read_user_count(1)
    ///     .send_at(Timestamp::from_millis(1626332244719))
    ///     .push_content("{   \"config\": {     \"wide_screen_mode\": …")
    ///     .push_type(PushType::Scheduled)
    ///     .push_scope_type(PushScopeType::AllMembers)
    ///     .new_staff_scope_type(NewStaffScopeType::AllDepartments)
    ///     .new_staff_scope_department_list(
    ///         vec![
    ///             NotificationDepartment::new()
    ///             .department_id("od_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .name("测试部门")
    ///         ],
    ///     )
    ///     .user_list(
    ///         vec![
    ///             NotificationUser::new().user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .avatar_url("http://*.com/*.png").name("test")
    ///         ],
    ///     )
    ///     .department_list(
    ///         vec![
    ///             NotificationDepartment::new()
    ///             .department_id("od_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .name("测试部门")
    ///         ],
    ///     )
    ///     .chat_list(
    ///         vec![
    ///             NotificationChat::new().chat_id("oc_7277fd1262bfafc363d5b2a1f9c2ac90")
    ///             .name("测试群聊")
    ///         ],
    ///     )
    ///     .ext("{}")
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
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 154005 | 405 | The caller may not do this. | Check who may create notifications. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "更新推送",
            "helpdesk.v1.notification.patch",
            "/open-apis/helpdesk/v1/notifications/:notification_id"
        )
    )]
    pub fn patch(&self, notification_id: impl Into<String>) -> NotificationPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, notification_id.into());
        NotificationPatchCall { call }
    }

    /// Shows what a notification will look like, before it is sent.
    ///
    /// `POST /open-apis/helpdesk/v1/notifications/:notification_id/preview`, [`helpdesk.v1.notification.preview` “预览推送”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: 20/min.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `notification_id`: ID of the notification, as in [`helpdesk.v1.notification.create`](method@crate::v1::notification::NotificationResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk.v1().notification().preview("6985032626234982420").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "预览推送",
            "helpdesk.v1.notification.preview",
            "/open-apis/helpdesk/v1/notifications/:notification_id/preview"
        )
    )]
    pub fn preview(
        &self,
        notification_id: impl Into<String>,
    ) -> NotificationPreviewCall {
        let mut call = Call::new(&self.caller, &PREVIEW);
        call.set::<String>(0, notification_id.into());
        NotificationPreviewCall { call }
    }

    /// Submits a notification for approval.
    ///
    /// What the owner of the helpdesk created is approved at once; of all else, the owner is told, to approve it.
    ///
    /// `POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve`, [`helpdesk.v1.notification.submit_approve` “提交审核”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: 10/min.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `notification_id`: ID of the notification, as in [`helpdesk.v1.notification.create`](method@crate::v1::notification::NotificationResource::create).
    /// - `reason`: Why the notification should be sent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// let answer = helpdesk
    ///     .v1()
    ///     .notification()
    ///     .submit_approve("6985032626234982420", "测试发送消息")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "提交审核",
            "helpdesk.v1.notification.submit_approve",
            "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve"
        )
    )]
    pub fn submit_approve(
        &self,
        notification_id: impl Into<String>,
        reason: impl Into<String>,
    ) -> NotificationSubmitApproveCall {
        let mut call = Call::new(&self.caller, &SUBMIT_APPROVE);
        call.set::<String>(0, notification_id.into());
        call.set::<String>(1, reason.into());
        NotificationSubmitApproveCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.notification.cancel_approve`, begun by [`NotificationResource::cancel_approve`].
    NotificationCancelApproveCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.notification.cancel_send`, begun by [`NotificationResource::cancel_send`].
    NotificationCancelSendCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.notification.create`, begun by [`NotificationResource::create`].
    NotificationCreateCall -> NotificationCreateResponse
}

impl NotificationCreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// ID of the notification; the platform gives it.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.call.set::<String>(1, id.into());
        self
    }

    /// Status of the notification, a number; the platform gives it.
    #[inline]
    pub fn status(mut self, status: i64) -> Self {
        self.call.set(3, status);
        self
    }

    /// Who created the notification.
    #[inline]
    pub fn create_user(mut self, create_user: NotificationUser) -> Self {
        self.call.set(4, create_user);
        self
    }

    /// When the notification was created.
    ///
    /// To the millisecond.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(5, created_at.into());
        self
    }

    /// Who changed the notification last.
    #[inline]
    pub fn update_user(mut self, update_user: NotificationUser) -> Self {
        self.call.set(6, update_user);
        self
    }

    /// When the notification was last changed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(7, updated_at.into());
        self
    }

    /// How many users the notification is meant for.
    #[inline]
    pub fn target_user_count(mut self, target_user_count: i64) -> Self {
        self.call.set(8, target_user_count);
        self
    }

    /// How many users the notification was sent to.
    #[inline]
    pub fn sent_user_count(mut self, sent_user_count: i64) -> Self {
        self.call.set(9, sent_user_count);
        self
    }

    /// How many users read the notification.
    #[inline]
    pub fn read_user_count(mut self, read_user_count: i64) -> Self {
        self.call.set(10, read_user_count);
        self
    }

    /// When the notification is to be sent.
    ///
    /// To the millisecond.
    #[inline]
    pub fn send_at(mut self, send_at: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(11, send_at.into());
        self
    }

    /// Which new members get the notification. Counts where `push_type` is 1 alone.
    #[inline]
    pub fn new_staff_scope_type(
        mut self,
        new_staff_scope_type: NewStaffScopeType,
    ) -> Self {
        self.call.set(15, new_staff_scope_type);
        self
    }

    /// Departments whose new members get the notification.
    #[inline]
    pub fn new_staff_scope_department_list(
        mut self,
        new_staff_scope_department_list: impl IntoIterator<Item = NotificationDepartment>,
    ) -> Self {
        self.call.set(16, to_list(new_staff_scope_department_list));
        self
    }

    /// Members who get the notification.
    #[inline]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = NotificationUser>,
    ) -> Self {
        self.call.set(17, to_list(user_list));
        self
    }

    /// Departments whose members get the notification.
    #[inline]
    pub fn department_list(
        mut self,
        department_list: impl IntoIterator<Item = NotificationDepartment>,
    ) -> Self {
        self.call.set(18, to_list(department_list));
        self
    }

    /// Group chats that get the notification.
    #[inline]
    pub fn chat_list(
        mut self,
        chat_list: impl IntoIterator<Item = NotificationChat>,
    ) -> Self {
        self.call.set(19, to_list(chat_list));
        self
    }

    /// Reserved for later use.
    #[inline]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.call.set::<String>(20, ext.into());
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.notification.execute_send`, begun by [`NotificationResource::execute_send`].
    NotificationExecuteSendCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.notification.get`, begun by [`NotificationResource::get`].
    NotificationGetCall -> NotificationGetResponse
}

impl NotificationGetCall {
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
    /// A call of `helpdesk.v1.notification.patch`, begun by [`NotificationResource::patch`].
    NotificationPatchCall -> ()
}

impl NotificationPatchCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// ID of the notification; the platform gives it.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.call.set::<String>(2, id.into());
        self
    }

    /// Name of the notification, as the helpdesk's console shows it.
    #[inline]
    pub fn job_name(mut self, job_name: impl Into<String>) -> Self {
        self.call.set::<String>(3, job_name.into());
        self
    }

    /// Status of the notification, a number; the platform gives it.
    #[inline]
    pub fn status(mut self, status: i64) -> Self {
        self.call.set(4, status);
        self
    }

    /// Who created the notification.
    #[inline]
    pub fn create_user(mut self, create_user: NotificationUser) -> Self {
        self.call.set(5, create_user);
        self
    }

    /// When the notification was created.
    ///
    /// To the millisecond.
    #[inline]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(6, created_at.into());
        self
    }

    /// Who changed the notification last.
    #[inline]
    pub fn update_user(mut self, update_user: NotificationUser) -> Self {
        self.call.set(7, update_user);
        self
    }

    /// When the notification was last changed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(8, updated_at.into());
        self
    }

    /// How many users the notification is meant for.
    #[inline]
    pub fn target_user_count(mut self, target_user_count: i64) -> Self {
        self.call.set(9, target_user_count);
        self
    }

    /// How many users the notification was sent to.
    #[inline]
    pub fn sent_user_count(mut self, sent_user_count: i64) -> Self {
        self.call.set(10, sent_user_count);
        self
    }

    /// How many users read the notification.
    #[inline]
    pub fn read_user_count(mut self, read_user_count: i64) -> Self {
        self.call.set(11, read_user_count);
        self
    }

    /// When the notification is to be sent.
    ///
    /// To the millisecond.
    #[inline]
    pub fn send_at(mut self, send_at: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(12, send_at.into());
        self
    }

    /// A message card as JSON text, as the card builder makes it.
    #[inline]
    pub fn push_content(mut self, push_content: impl Into<String>) -> Self {
        self.call.set::<String>(13, push_content.into());
        self
    }

    /// What makes the notification go out, a point in time or a new member.
    #[inline]
    pub fn push_type(mut self, push_type: PushType) -> Self {
        self.call.set(14, push_type);
        self
    }

    /// Which members get the notification in their chat with the helpdesk. Group chats are told apart from this, in `chat_list`.
    #[inline]
    pub fn push_scope_type(mut self, push_scope_type: PushScopeType) -> Self {
        self.call.set(15, push_scope_type);
        self
    }

    /// Which new members get the notification. Counts where `push_type` is 1 alone.
    #[inline]
    pub fn new_staff_scope_type(
        mut self,
        new_staff_scope_type: NewStaffScopeType,
    ) -> Self {
        self.call.set(16, new_staff_scope_type);
        self
    }

    /// Departments whose new members get the notification.
    #[inline]
    pub fn new_staff_scope_department_list(
        mut self,
        new_staff_scope_department_list: impl IntoIterator<Item = NotificationDepartment>,
    ) -> Self {
        self.call.set(17, to_list(new_staff_scope_department_list));
        self
    }

    /// Members who get the notification.
    #[inline]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = NotificationUser>,
    ) -> Self {
        self.call.set(18, to_list(user_list));
        self
    }

    /// Departments whose members get the notification.
    #[inline]
    pub fn department_list(
        mut self,
        department_list: impl IntoIterator<Item = NotificationDepartment>,
    ) -> Self {
        self.call.set(19, to_list(department_list));
        self
    }

    /// Group chats that get the notification.
    #[inline]
    pub fn chat_list(
        mut self,
        chat_list: impl IntoIterator<Item = NotificationChat>,
    ) -> Self {
        self.call.set(20, to_list(chat_list));
        self
    }

    /// Reserved for later use.
    #[inline]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.call.set::<String>(21, ext.into());
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.notification.preview`, begun by [`NotificationResource::preview`].
    NotificationPreviewCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.notification.submit_approve`, begun by [`NotificationResource::submit_approve`].
    NotificationSubmitApproveCall -> NotificationSubmitApproveResponse
}

/// The answer of [`helpdesk.v1.notification.create`](method@crate::v1::notification::NotificationResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationCreateResponse {
    /// ID of the new notification.
    pub notification_id: Option<String>,
    /// Status of the new notification, a number.
    pub status: Option<i64>,
}

feishu_core::object! {
    response NotificationCreateResponse {
        0 notification_id = "notification_id",
        1 status = "status",
    }
}

/// The answer of [`helpdesk.v1.notification.get`](method@crate::v1::notification::NotificationResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationGetResponse {
    /// The notification.
    pub notification: Option<Notification>,
    /// Link that opens the approval of the notification.
    pub approval_app_link: Option<String>,
}

feishu_core::object! {
    response NotificationGetResponse {
        0 notification = "notification",
        1 approval_app_link = "approval_app_link",
    }
}

/// The answer of [`helpdesk.v1.notification.submit_approve`](method@crate::v1::notification::NotificationResource::submit_approve).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationSubmitApproveResponse {
    /// Whether the caller may start and manage approvals. False where they lack the helpdesk mini program (`cli_9f9f8825d53b900d`) or have too old a version of it.
    pub has_access: Option<bool>,
}

feishu_core::object! {
    response NotificationSubmitApproveResponse {
        0 has_access = "has_access",
    }
}

/// The review of a notification ended.
///
/// The payload of [`helpdesk.notification.approve_v1` “推送审核通知”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve) in the official documentation, as of 2022-12-26.
///
/// - Pushed to: self-built apps.
/// - Scope: `helpdesk:all:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_helpdesk::v1::notification::NotificationApprove;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<NotificationApprove>(|event| async move {
///         println!("{:?}", event.payload.notification_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("推送审核通知", "helpdesk.notification.approve_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationApprove {
    /// Identifies the notification.
    pub notification_id: Option<String>,
    /// The helpdesk that it belongs to.
    pub helpdesk_id: Option<String>,
    /// How the review of a notification ended.
    pub approve_status: Option<NotificationApproval>,
}

feishu_core::object! {
    response NotificationApprove {
        0 notification_id = "notification_id",
        1 helpdesk_id = "helpdesk_id",
        2 approve_status = "approve_status",
    }
}

impl feishu_core::event::Event for NotificationApprove {
    const TYPE: &'static str = "helpdesk.notification.approve_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// A message that a helpdesk pushes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// ID of the notification.
    pub id: Option<String>,
    /// Name of the notification, as the helpdesk's console shows it.
    pub job_name: Option<String>,
    /// Status of the notification, a number.
    pub status: Option<i64>,
    /// Who created the notification.
    pub create_user: Option<NotificationUser>,
    /// When the notification was created.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
    /// Who changed the notification last.
    pub update_user: Option<NotificationUser>,
    /// When the notification was last changed.
    ///
    /// To the millisecond.
    pub updated_at: Option<Timestamp>,
    /// How many users the notification is meant for.
    pub target_user_count: Option<i64>,
    /// How many users the notification was sent to.
    pub sent_user_count: Option<i64>,
    /// How many users read the notification.
    pub read_user_count: Option<i64>,
    /// When the notification is sent.
    ///
    /// To the millisecond.
    pub send_at: Option<Timestamp>,
    /// A message card as JSON text, as the card builder makes it.
    pub push_content: Option<String>,
    /// What makes the notification go out, a point in time or a new member.
    pub push_type: Option<PushType>,
    /// Which members get the notification in their chat with the helpdesk. Group chats are told apart from this, in `chat_list`.
    pub push_scope_type: Option<PushScopeType>,
    /// Which new members get the notification. Counts where `push_type` is 1 alone.
    pub new_staff_scope_type: Option<NewStaffScopeType>,
    /// Departments whose new members get the notification.
    pub new_staff_scope_department_list: Vec<NotificationDepartment>,
    /// Members who get the notification.
    pub user_list: Vec<NotificationUser>,
    /// Departments whose members get the notification.
    pub department_list: Vec<NotificationDepartment>,
    /// Group chats that get the notification.
    pub chat_list: Vec<NotificationChat>,
    /// Reserved for later use.
    pub ext: Option<String>,
}

feishu_core::object! {
    response Notification {
        0 id = "id",
        1 job_name = "job_name",
        2 status = "status",
        3 create_user = "create_user",
        4 created_at = "created_at" millis swapped,
        5 update_user = "update_user",
        6 updated_at = "updated_at" millis swapped,
        7 target_user_count = "target_user_count",
        8 sent_user_count = "sent_user_count",
        9 read_user_count = "read_user_count",
        10 send_at = "send_at" millis swapped,
        11 push_content = "push_content",
        12 push_type = "push_type",
        13 push_scope_type = "push_scope_type",
        14 new_staff_scope_type = "new_staff_scope_type",
        15 new_staff_scope_department_list = "new_staff_scope_department_list",
        16 user_list = "user_list",
        17 department_list = "department_list",
        18 chat_list = "chat_list",
        19 ext = "ext",
    }
}

feishu_core::int_enum! {
    /// What makes a notification go out.
    PushType {
        /// `0`: A point in time; the scope must not be new staff.
        Scheduled = 0,
        /// `1`: A new member; the scope has to be nobody or new staff, and `new_staff_scope_type` has to be given.
        NewStaff = 1,
    }
}

feishu_core::int_enum! {
    /// Which members get a notification in their chat with the helpdesk. Group chats are told apart from this, in `chat_list`.
    PushScopeType {
        /// `0`: Every member; `user_list` and `department_list` have to be empty.
        AllMembers = 0,
        /// `1`: No member; `user_list` and `department_list` have to be empty, `chat_list` must not be.
        Nobody = 1,
        /// `2`: Those of `user_list` and of the departments in `department_list`, which must not both be empty.
        SomeMembers = 2,
        /// `3`: New members.
        NewStaff = 3,
    }
}

feishu_core::int_enum! {
    /// Which new members get a notification.
    NewStaffScopeType {
        /// `0`: All new members.
        AllDepartments = 0,
        /// `1`: New members of the departments in `new_staff_scope_department_list`, which must not be empty.
        SomeDepartments = 1,
    }
}

/// A member whom a notification is meant for, or who wrote it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationUser {
    /// ID of the member, of the kind that `user_id_type` names.
    pub user_id: Option<String>,
    /// Address of the member's picture; calls need not send it.
    pub avatar_url: Option<String>,
    /// Name of the member; calls need not send it.
    pub name: Option<String>,
}

impl NotificationUser {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the member, of the kind that `user_id_type` names.
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Address of the member's picture; calls need not send it.
    #[inline]
    #[must_use]
    pub fn avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Name of the member; calls need not send it.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

feishu_core::object! {
    both NotificationUser {
        0 user_id = "user_id",
        1 avatar_url = "avatar_url",
        2 name = "name",
    }
}

#[doc(hidden)]
pub static NOTIFICATION_USER_SHAPE: table::Shape = table::Shape {
    name: "NotificationUser",
    fields: &[
        table::Field::body("user_id", table::Kind::String),
        table::Field::body("avatar_url", table::Kind::String),
        table::Field::body("name", table::Kind::String),
    ],
    rules: &[],
};

/// A department that a notification is meant for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationDepartment {
    /// ID of the department.
    pub department_id: Option<String>,
    /// Name of the department; calls need not send it.
    pub name: Option<String>,
}

impl NotificationDepartment {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the department.
    #[inline]
    #[must_use]
    pub fn department_id(mut self, department_id: impl Into<String>) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Name of the department; calls need not send it.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

feishu_core::object! {
    both NotificationDepartment {
        0 department_id = "department_id",
        1 name = "name",
    }
}

#[doc(hidden)]
pub static NOTIFICATION_DEPARTMENT_SHAPE: table::Shape = table::Shape {
    name: "NotificationDepartment",
    fields: &[
        table::Field::body("department_id", table::Kind::String),
        table::Field::body("name", table::Kind::String),
    ],
    rules: &[],
};

/// A group chat that a notification is meant for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationChat {
    /// ID of the group chat.
    pub chat_id: Option<String>,
    /// Name of the group chat; calls need not send it.
    pub name: Option<String>,
}

impl NotificationChat {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the group chat.
    #[inline]
    #[must_use]
    pub fn chat_id(mut self, chat_id: impl Into<String>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }

    /// Name of the group chat; calls need not send it.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

feishu_core::object! {
    both NotificationChat {
        0 chat_id = "chat_id",
        1 name = "name",
    }
}

#[doc(hidden)]
pub static NOTIFICATION_CHAT_SHAPE: table::Shape = table::Shape {
    name: "NotificationChat",
    fields: &[
        table::Field::body("chat_id", table::Kind::String),
        table::Field::body("name", table::Kind::String),
    ],
    rules: &[],
};

feishu_core::string_enum! {
    /// How the review of a notification ended.
    NotificationApproval {
        /// `REJECTED`: It may not be sent.
        Rejected = "REJECTED",
        /// `APPROVED`: It may be sent.
        Approved = "APPROVED",
        /// `CANCELED`: The review was called off.
        Canceled = "CANCELED",
        /// `DELETED`: The review was deleted.
        Deleted = "DELETED",
    }
}

/// `helpdesk.v1.notification.cancel_approve`.
pub static CANCEL_APPROVE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    limits: &[table::RateLimit::per_minute(10)],
    helpdesk: true,
    params: &[table::Field::path("notification_id", table::Kind::String)],
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 405,
            code: 154005,
            meaning: "The caller may not do this.",
            advice: "Check who may create notifications.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve",
    ..table::Operation::new(
        "helpdesk.v1.notification.cancel_approve",
        table::Method::Post,
        "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve",
    )
});

/// `helpdesk.v1.notification.cancel_send`.
pub static CANCEL_SEND: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::path("notification_id", table::Kind::String),
        table::Field::body("is_recall", table::Kind::Bool).required(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 405,
            code: 154005,
            meaning: "The caller may not do this.",
            advice: "Check who may create notifications.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send",
    ..table::Operation::new(
        "helpdesk.v1.notification.cancel_send",
        table::Method::Post,
        "/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send",
    )
});

/// `helpdesk.v1.notification.create`.
pub static CREATE: table::Typed<NotificationCreateResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(10)],
    helpdesk: true,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("id", table::Kind::String),
        table::Field::body("job_name", table::Kind::String).required(),
        table::Field::body("status", table::Kind::I64),
        table::Field::body("create_user", table::Kind::Object(&NOTIFICATION_USER_SHAPE)),
        table::Field::body("created_at", table::Kind::UnixMillis).swapped(),
        table::Field::body("update_user", table::Kind::Object(&NOTIFICATION_USER_SHAPE)),
        table::Field::body("updated_at", table::Kind::UnixMillis).swapped(),
        table::Field::body("target_user_count", table::Kind::I64),
        table::Field::body("sent_user_count", table::Kind::I64),
        table::Field::body("read_user_count", table::Kind::I64),
        table::Field::body("send_at", table::Kind::UnixMillis).swapped(),
        table::Field::body("push_content", table::Kind::String).required(),
        table::Field::body("push_type", table::Kind::IntEnum(PushType::VALUES))
            .required(),
        table::Field::body(
                "push_scope_type",
                table::Kind::IntEnum(PushScopeType::VALUES),
            )
            .required(),
        table::Field::body(
            "new_staff_scope_type",
            table::Kind::IntEnum(NewStaffScopeType::VALUES),
        ),
        table::Field::body(
                "new_staff_scope_department_list",
                table::Kind::Object(&NOTIFICATION_DEPARTMENT_SHAPE),
            )
            .list(),
        table::Field::body("user_list", table::Kind::Object(&NOTIFICATION_USER_SHAPE))
            .list(),
        table::Field::body(
                "department_list",
                table::Kind::Object(&NOTIFICATION_DEPARTMENT_SHAPE),
            )
            .list(),
        table::Field::body("chat_list", table::Kind::Object(&NOTIFICATION_CHAT_SHAPE))
            .list(),
        table::Field::body("ext", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::When {
            field: 13,
            is: &["1"],
            needs: &[15],
        },
        table::GroupRule::When {
            field: 14,
            is: &["1"],
            needs: &[19],
        },
        table::GroupRule::Holds {
            field: 12,
            when: None,
            has: &[],
        },
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 405,
            code: 154005,
            meaning: "The caller may not do this.",
            advice: "Check who may create notifications.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create",
    ..table::Operation::new(
        "helpdesk.v1.notification.create",
        table::Method::Post,
        "/open-apis/helpdesk/v1/notifications",
    )
});

/// `helpdesk.v1.notification.execute_send`.
pub static EXECUTE_SEND: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    limits: &[table::RateLimit::per_minute(10)],
    helpdesk: true,
    params: &[
        table::Field::path("notification_id", table::Kind::String),
        table::Field::body("send_at", table::Kind::UnixMillis).required().swapped(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 405,
            code: 154005,
            meaning: "The caller may not do this.",
            advice: "Check who may create notifications.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send",
    ..table::Operation::new(
        "helpdesk.v1.notification.execute_send",
        table::Method::Post,
        "/open-apis/helpdesk/v1/notifications/:notification_id/execute_send",
    )
});

/// `helpdesk.v1.notification.get`.
pub static GET: table::Typed<NotificationGetResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(100)],
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::path("notification_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
    ],
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 405,
            code: 154005,
            meaning: "The caller may not do this.",
            advice: "Check who may create notifications.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get",
    ..table::Operation::new(
        "helpdesk.v1.notification.get",
        table::Method::Get,
        "/open-apis/helpdesk/v1/notifications/:notification_id",
    )
});

/// `helpdesk.v1.notification.patch`.
pub static PATCH: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(20)],
    helpdesk: true,
    params: &[
        table::Field::path("notification_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("id", table::Kind::String),
        table::Field::body("job_name", table::Kind::String),
        table::Field::body("status", table::Kind::I64),
        table::Field::body("create_user", table::Kind::Object(&NOTIFICATION_USER_SHAPE)),
        table::Field::body("created_at", table::Kind::UnixMillis).swapped(),
        table::Field::body("update_user", table::Kind::Object(&NOTIFICATION_USER_SHAPE)),
        table::Field::body("updated_at", table::Kind::UnixMillis).swapped(),
        table::Field::body("target_user_count", table::Kind::I64),
        table::Field::body("sent_user_count", table::Kind::I64),
        table::Field::body("read_user_count", table::Kind::I64),
        table::Field::body("send_at", table::Kind::UnixMillis).swapped(),
        table::Field::body("push_content", table::Kind::String),
        table::Field::body("push_type", table::Kind::IntEnum(PushType::VALUES)),
        table::Field::body(
            "push_scope_type",
            table::Kind::IntEnum(PushScopeType::VALUES),
        ),
        table::Field::body(
            "new_staff_scope_type",
            table::Kind::IntEnum(NewStaffScopeType::VALUES),
        ),
        table::Field::body(
                "new_staff_scope_department_list",
                table::Kind::Object(&NOTIFICATION_DEPARTMENT_SHAPE),
            )
            .list(),
        table::Field::body("user_list", table::Kind::Object(&NOTIFICATION_USER_SHAPE))
            .list(),
        table::Field::body(
                "department_list",
                table::Kind::Object(&NOTIFICATION_DEPARTMENT_SHAPE),
            )
            .list(),
        table::Field::body("chat_list", table::Kind::Object(&NOTIFICATION_CHAT_SHAPE))
            .list(),
        table::Field::body("ext", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::AnyOf(&[3, 13, 14, 15, 16, 17, 18, 19, 20, 12]),
        table::GroupRule::Holds {
            field: 13,
            when: None,
            has: &[],
        },
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 405,
            code: 154005,
            meaning: "The caller may not do this.",
            advice: "Check who may create notifications.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch",
    ..table::Operation::new(
        "helpdesk.v1.notification.patch",
        table::Method::Patch,
        "/open-apis/helpdesk/v1/notifications/:notification_id",
    )
});

/// `helpdesk.v1.notification.preview`.
pub static PREVIEW: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    limits: &[table::RateLimit::per_minute(20)],
    helpdesk: true,
    params: &[table::Field::path("notification_id", table::Kind::String)],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview",
    ..table::Operation::new(
        "helpdesk.v1.notification.preview",
        table::Method::Post,
        "/open-apis/helpdesk/v1/notifications/:notification_id/preview",
    )
});

/// `helpdesk.v1.notification.submit_approve`.
pub static SUBMIT_APPROVE: table::Typed<NotificationSubmitApproveResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    limits: &[table::RateLimit::per_minute(10)],
    helpdesk: true,
    params: &[
        table::Field::path("notification_id", table::Kind::String),
        table::Field::body("reason", table::Kind::String).required(),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve",
    ..table::Operation::new(
        "helpdesk.v1.notification.submit_approve",
        table::Method::Post,
        "/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve",
    )
});
