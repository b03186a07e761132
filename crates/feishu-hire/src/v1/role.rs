// Generated from specs/hire/v1/role.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.role` “角色”: roles – what their holders may do in Feishu Hire.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::role::RoleResource::get) | Gets a role with its permissions. | 获取角色详情 |
//! | [<code>list</code>](method@crate::v1::role::RoleResource::list) | Lists the roles, without their permissions. | 获取角色列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

use crate::types::{I18n, IdNameObject};
use crate::v1::types::{ActiveStatus, PermissionEntity, PermissionScopeRule};

/// The operations of `hire.v1.role`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "角色")]
#[derive(Debug, Clone)]
pub struct RoleResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> RoleResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl RoleResource<Tenant> {
    /// Gets a role with its permissions.
    ///
    /// `GET /open-apis/hire/v1/roles/:role_id`, [`hire.v1.role.get` “获取角色详情”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/get) in the official documentation, as of 2024-11-06.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:auth:readonly`, `hire:auth`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `role_id`: ID of the role, as in [`hire.v1.role.list`](method@crate::v1::role::RoleResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire.v1().role().get("7350589232462807068").send().await?;
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
    /// | 1002352 | 400 | There is no such role. | Check `role_id`; roles are in [`hire.v1.role.list`](method@crate::v1::role::RoleResource::list). |
    #[doc(
        alias(
            "获取角色详情",
            "hire.v1.role.get",
            "/open-apis/hire/v1/roles/:role_id"
        )
    )]
    pub fn get(&self, role_id: impl Into<String>) -> RoleGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, role_id.into());
        RoleGetCall { call }
    }

    /// Lists the roles, without their permissions.
    ///
    /// `GET /open-apis/hire/v1/roles`, [`hire.v1.role.list` “获取角色列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:auth:readonly`, `hire:auth`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .role()
    ///     .list()
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(100)
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
    #[doc(alias("获取角色列表", "hire.v1.role.list", "/open-apis/hire/v1/roles"))]
    pub fn list(&self) -> RoleListCall {
        let call = Call::new(&self.caller, &LIST);
        RoleListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.role.get`, begun by [`RoleResource::get`].
    RoleGetCall -> RoleGetResponse
}

feishu_core::call! {
    /// A call of `hire.v1.role.list`, begun by [`RoleResource::list`].
    RoleListCall -> RoleListResponse
}

impl RoleListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Roles per page.
    ///
    /// Default: `10`. At most 200.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }
}

feishu_core::pages!(RoleListCall, RoleListResponse, items: Role, has_more page_token);

/// The answer of [`hire.v1.role.get`](method@crate::v1::role::RoleResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleGetResponse {
    /// The role, with its permissions.
    pub role: Option<RoleDetail>,
}

feishu_core::object! {
    response RoleGetResponse {
        0 role = "role",
    }
}

/// The answer of [`hire.v1.role.list`](method@crate::v1::role::RoleResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleListResponse {
    /// Roles of this page.
    pub items: Vec<Role>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response RoleListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A role with its permissions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoleDetail {
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the role, in Chinese and English.
    pub description: Option<I18n>,
    /// When the role was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
    /// Whether the role is in use.
    pub role_status: Option<ActiveStatus>,
    /// Whether the role is built in or made by the tenant.
    pub role_type: Option<RoleType>,
    /// The kind of hiring that the role is for.
    pub scope_of_application: Option<RoleScope>,
    /// Whether the role itself says which objects its holders may handle.
    pub has_business_management_scope: Option<bool>,
    /// Permissions for hiring people with work experience; present where `scope_of_application` is `social` or `both`. The platform spells the name so.
    pub socail_permission_collection: Option<PermissionCollection>,
    /// Permissions for hiring students and graduates; present where `scope_of_application` is `campus` or `both`.
    pub campus_permission_collection: Option<PermissionCollection>,
}

feishu_core::object! {
    response RoleDetail {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 modify_time = "modify_time" millis swapped,
        4 role_status = "role_status",
        5 role_type = "role_type",
        6 scope_of_application = "scope_of_application",
        7 has_business_management_scope = "has_business_management_scope",
        8 socail_permission_collection = "socail_permission_collection",
        9 campus_permission_collection = "campus_permission_collection",
    }
}

feishu_core::int_enum! {
    /// A kind of role.
    RoleType {
        /// `1`: Built into the system.
        BuiltIn = 1,
        /// `2`: The role of ordinary users.
        OrdinaryUser = 2,
        /// `5`: Defined by the tenant.
        Custom = 5,
    }
}

feishu_core::int_enum! {
    /// The kind of hiring that a role is for.
    RoleScope {
        /// `1`: Hiring of people with work experience.
        Social = 1,
        /// `2`: Hiring of students and graduates.
        Campus = 2,
        /// `3`: Hiring of both; only in the new permission model.
        Both = 3,
    }
}

/// What the holders of a role may do.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionCollection {
    /// Features that the holders may use.
    pub feature_permissions: Vec<IdNameObject>,
    /// What the holders may administer.
    pub management_permissions: Vec<IdNameObject>,
    /// How far the holders may see and change each kind of data.
    pub data_permissions: Vec<DataPermission>,
    /// Which objects of each kind the holders may handle.
    pub business_management_scopes: Vec<BusinessManagementScope>,
}

feishu_core::object! {
    response PermissionCollection {
        0 feature_permissions = "feature_permissions",
        1 management_permissions = "management_permissions",
        2 data_permissions = "data_permissions",
        3 business_management_scopes = "business_management_scopes",
    }
}

/// How far the holders of a role may see and change a kind of data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPermission {
    /// ID of the permission.
    pub id: Option<String>,
    /// Name of the permission, in Chinese and English.
    pub name: Option<I18n>,
    /// How far the permission goes.
    pub select_status: Option<DataPermissionStatus>,
}

feishu_core::object! {
    response DataPermission {
        0 id = "id",
        1 name = "name",
        2 select_status = "select_status",
    }
}

feishu_core::int_enum! {
    /// How far a permission for data goes.
    DataPermissionStatus {
        /// `0`: The data does not show.
        Invisible = 0,
        /// `1`: The data can be read.
        Visible = 1,
        /// `2`: The data can be changed.
        Editable = 2,
    }
}

/// Which objects of a kind the holders of a role may handle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessManagementScope {
    /// The kind of object.
    pub entity: Option<PermissionEntity>,
    /// The permissions for these objects, grouped by the rule that says which objects they cover.
    pub permission_groups: Vec<PermissionGroup>,
}

feishu_core::object! {
    response BusinessManagementScope {
        0 entity = "entity",
        1 permission_groups = "permission_groups",
    }
}

/// Permissions that cover the same objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionGroup {
    /// IDs of the permissions in the group.
    pub permission_ids: Vec<String>,
    /// Which objects of the kind may be handled.
    pub scope_rule: Option<PermissionScopeRule>,
}

feishu_core::object! {
    response PermissionGroup {
        0 permission_ids = "permission_ids",
        1 scope_rule = "scope_rule",
    }
}

/// A role, without its permissions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// ID of the role.
    pub id: Option<String>,
    /// Name of the role, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the role, in Chinese and English.
    pub description: Option<I18n>,
    /// The kind of hiring that the role is for.
    pub scope_of_application: Option<RoleScope>,
    /// When the role was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
    /// Whether the role is in use.
    pub role_status: Option<ActiveStatus>,
    /// Whether the role is built in or made by the tenant.
    pub role_type: Option<RoleType>,
}

feishu_core::object! {
    response Role {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 scope_of_application = "scope_of_application",
        4 modify_time = "modify_time" millis swapped,
        5 role_status = "role_status",
        6 role_type = "role_type",
    }
}

/// `hire.v1.role.get`.
pub static GET: table::Typed<RoleGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:auth:readonly", "hire:auth"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[table::Field::path("role_id", table::Kind::String)],
    answer: table::Answer::Data,
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
        table::DocumentedError {
            status: 400,
            code: 1002352,
            meaning: "There is no such role.",
            advice: "Check `role_id`; roles are in `hire.v1.role.list`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/get",
    ..table::Operation::new(
        "hire.v1.role.get",
        table::Method::Get,
        "/open-apis/hire/v1/roles/:role_id",
    )
});

/// `hire.v1.role.list`.
pub static LIST: table::Typed<RoleListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:auth:readonly", "hire:auth"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list",
    ..table::Operation::new(
        "hire.v1.role.list",
        table::Method::Get,
        "/open-apis/hire/v1/roles",
    )
});
