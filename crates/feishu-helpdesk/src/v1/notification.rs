// Generated from specs/helpdesk/v1/notification.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.notification`: messages that a helpdesk pushes to members, departments and group chats.

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, UnixMillis, User};

use crate::v1::types::UserIdType;

/// The operations of `helpdesk.v1.notification`, for the identity `I`: an operation that this identity may not call is not here.
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
    /// Gets a notification.
    ///
    /// `GET /open-apis/helpdesk/v1/notifications/:notification_id`, [`helpdesk.v1.notification.get`](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get) in the official documentation, as of 2025-03-12.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 100/min.
    /// - Retry: safe, it only reads.
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
    pub fn get(&self, notification_id: impl Into<String>) -> GetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, notification_id.into());
        GetCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.notification.get`, begun by [`NotificationResource::get`].
    GetCall -> GetResponse
}

impl GetCall {
    /// Sets `user_id_type`.
    ///
    /// Default: `open_id`.
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

/// The answer of `helpdesk.v1.notification.get`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetResponse {
    pub notification: Option<Notification>,
    /// Opens the approval of the notification.
    pub approval_app_link: Option<String>,
}

feishu_core::object! {
    response GetResponse {
        0 notification = "notification",
        1 approval_app_link = "approval_app_link",
    }
}

/// A message that a helpdesk pushes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    /// Absent until it is created.
    pub id: Option<String>,
    pub job_name: Option<String>,
    /// Absent until it is created.
    pub status: Option<i64>,
    pub create_user: Option<NotificationUser>,
    pub created_at: Option<UnixMillis>,
    pub update_user: Option<NotificationUser>,
    pub updated_at: Option<UnixMillis>,
    /// How many users it is meant for.
    pub target_user_count: Option<i64>,
    /// How many users it was sent to.
    pub sent_user_count: Option<i64>,
    /// How many users read it.
    pub read_user_count: Option<i64>,
    /// When it is sent.
    pub send_at: Option<UnixMillis>,
    /// A message card as JSON text, as the card builder makes it.
    pub push_content: Option<String>,
    pub push_type: Option<PushType>,
    pub push_scope_type: Option<PushScopeType>,
    /// Counts for `push_type` 1 alone.
    pub new_staff_scope_type: Option<NewStaffScopeType>,
    /// The departments whose new staff get it.
    pub new_staff_scope_department_list: Vec<NotificationDepartment>,
    /// The members who get it.
    pub user_list: Vec<NotificationUser>,
    /// The departments that get it.
    pub department_list: Vec<NotificationDepartment>,
    /// The group chats that get it.
    pub chat_list: Vec<NotificationChat>,
    /// Reserved.
    pub ext: Option<String>,
}

feishu_core::object! {
    response Notification {
        0 id = "id",
        1 job_name = "job_name",
        2 status = "status",
        3 create_user = "create_user",
        4 created_at = "created_at" swapped,
        5 update_user = "update_user",
        6 updated_at = "updated_at" swapped,
        7 target_user_count = "target_user_count",
        8 sent_user_count = "sent_user_count",
        9 read_user_count = "read_user_count",
        10 send_at = "send_at" swapped,
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
        /// A point in time; the scope must not be new staff.
        Scheduled = 0,
        /// A new member; the scope has to be nobody or new staff, and `new_staff_scope_type` has to be given.
        NewStaff = 1,
    }
}

feishu_core::int_enum! {
    /// Which members get a notification in their chat with the helpdesk. Group chats are told apart from this.
    PushScopeType {
        /// Every member; `user_list` and `department_list` have to be empty.
        AllMembers = 0,
        /// No member; `user_list` and `department_list` have to be empty, `chat_list` must not be.
        Nobody = 1,
        /// Those of `user_list` and `department_list`, which must not both be empty.
        SomeMembers = 2,
        /// New members.
        NewStaff = 3,
    }
}

feishu_core::int_enum! {
    /// Which new members get a notification.
    NewStaffScopeType {
        /// All of them.
        AllDepartments = 0,
        /// Those of the departments in `new_staff_scope_department_list`, which must not be empty.
        SomeDepartments = 1,
    }
}

/// A member in a notification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationUser {
    pub user_id: Option<String>,
    pub avatar_url: Option<String>,
    pub name: Option<String>,
}

feishu_core::object! {
    response NotificationUser {
        0 user_id = "user_id",
        1 avatar_url = "avatar_url",
        2 name = "name",
    }
}

/// A department in a notification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationDepartment {
    pub department_id: Option<String>,
    pub name: Option<String>,
}

feishu_core::object! {
    response NotificationDepartment {
        0 department_id = "department_id",
        1 name = "name",
    }
}

/// A group chat in a notification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationChat {
    pub chat_id: Option<String>,
    pub name: Option<String>,
}

feishu_core::object! {
    response NotificationChat {
        0 chat_id = "chat_id",
        1 name = "name",
    }
}

/// `helpdesk.v1.notification.get`.
pub static GET: table::Operation = table::Operation {
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
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
        },
        table::DocumentedError {
            status: 405,
            code: 154005,
            meaning: "The caller may not do this.",
            advice: "Check who may create notifications.",
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get",
    ..table::Operation::new(
        "helpdesk.v1.notification.get",
        table::Method::Get,
        "/open-apis/helpdesk/v1/notifications/:notification_id",
    )
};
