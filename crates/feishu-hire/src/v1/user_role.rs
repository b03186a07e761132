// Generated from specs/hire/v1/user_role.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.user_role` “用户角色”: which users have which roles.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::user_role::UserRoleResource::list) | Lists which users have which roles, by user, role or time of change. | 获取用户角色列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};
use feishu_core::platform::UserIdType;

use crate::types::I18n;
use crate::v1::types::{PermissionEntity, PermissionScopeRule};

/// The operations of `hire.v1.user_role`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "用户角色")]
#[derive(Debug, Clone)]
pub struct UserRoleResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> UserRoleResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl UserRoleResource<Tenant> {
    /// Lists which users have which roles, by user, role or time of change.
    ///
    /// `GET /open-apis/hire/v1/user_roles`, [`hire.v1.user_role.list` “获取用户角色列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list) in the official documentation, as of 2024-08-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:auth:readonly`, `hire:auth`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .user_role()
    ///     .list()
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(10)
    ///     .user_id("7326856229396906012")
    ///     .role_id("101")
    ///     .update_start_time(Timestamp::from_millis(1618500278663))
    ///     .update_end_time(Timestamp::from_millis(1618500278663))
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "获取用户角色列表",
            "hire.v1.user_role.list",
            "/open-apis/hire/v1/user_roles"
        )
    )]
    pub fn list(&self) -> UserRoleListCall {
        let call = Call::new(&self.caller, &LIST);
        UserRoleListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.user_role.list`, begun by [`UserRoleResource::list`].
    UserRoleListCall -> UserRoleListResponse
}

impl UserRoleListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Items per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// Lists only the roles of this user, by a user ID of the kind that `user_id_type` names.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, user_id.into());
        self
    }

    /// Lists only the holders of this role, by its ID as in [`hire.v1.role.list`](method@crate::v1::role::RoleResource::list).
    #[inline]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, role_id.into());
        self
    }

    /// Lists only what was changed at this time or later.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(4, update_start_time.into());
        self
    }

    /// Lists only what was changed at this time or earlier.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(5, update_end_time.into());
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(6, user_id_type);
        self
    }
}

feishu_core::pages!(UserRoleListCall, UserRoleListResponse, items: UserRole, has_more page_token);

/// The answer of [`hire.v1.user_role.list`](method@crate::v1::user_role::UserRoleResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserRoleListResponse {
    /// Roles with their holders of this page.
    pub items: Vec<UserRole>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response UserRoleListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A role that a user has.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserRole {
    /// ID of the user, of the kind that `user_id_type` names.
    pub user_id: Option<String>,
    /// ID of the role, as in [`hire.v1.role.list`](method@crate::v1::role::RoleResource::list).
    pub role_id: Option<String>,
    /// When the assignment of the role was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
    /// Name of the role, in Chinese and English.
    pub role_name: Option<I18n>,
    /// Description of the role, in Chinese and English.
    pub role_description: Option<I18n>,
    /// Which objects of each kind the user may handle with the role.
    pub business_management_scopes: Vec<UserBusinessManagementScope>,
}

feishu_core::object! {
    response UserRole {
        0 user_id = "user_id",
        1 role_id = "role_id",
        2 modify_time = "modify_time" millis swapped,
        3 role_name = "role_name",
        4 role_description = "role_description",
        5 business_management_scopes = "business_management_scopes",
    }
}

/// Which objects of a kind a user may handle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserBusinessManagementScope {
    /// The kind of object.
    pub entity: Option<PermissionEntity>,
    /// Which objects of the kind may be handled.
    pub scope_rule: Option<PermissionScopeRule>,
}

feishu_core::object! {
    response UserBusinessManagementScope {
        0 entity = "entity",
        1 scope_rule = "scope_rule",
    }
}

/// `hire.v1.user_role.list`.
pub static LIST: table::Typed<UserRoleListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:auth:readonly", "hire:auth"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("user_id", table::Kind::String),
        table::Field::query("role_id", table::Kind::String),
        table::Field::query("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_end_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 0,
        paging: table::Paging::Token("page_token"),
        items: "items",
    }),
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list",
    ..table::Operation::new(
        "hire.v1.user_role.list",
        table::Method::Get,
        "/open-apis/hire/v1/user_roles",
    )
});
