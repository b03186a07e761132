// Generated from specs/hire/v1/portal_apply_schema.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.portal_apply_schema` “申请表模板”: forms for applying on recruiting websites.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::portal_apply_schema::PortalApplySchemaResource::list) | Lists the forms for applying on recruiting websites, with their modules and fields. | 获取申请表模板列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity};

use crate::types::RegistrationScenario;
use crate::v1::types::CommonSchema;

/// The operations of `hire.v1.portal_apply_schema`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "申请表模板")]
#[derive(Debug, Clone)]
pub struct PortalApplySchemaResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> PortalApplySchemaResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl<I: Identity> PortalApplySchemaResource<I> {
    /// Lists the forms for applying on recruiting websites, with their modules and fields.
    ///
    /// Only tenants that the platform has chosen can use it; ask the customer manager.
    ///
    /// `GET /open-apis/hire/v1/portal_apply_schemas`, [`hire.v1.portal_apply_schema.list` “获取申请表模板列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/portal_apply_schema/list) in the official documentation, as of 2025-08-15.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:site:readonly`, `hire:site`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .portal_apply_schema()
    ///     .list()
    ///     .page_size(20)
    ///     .page_token("6930815272790114324")
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
            "获取申请表模板列表",
            "hire.v1.portal_apply_schema.list",
            "/open-apis/hire/v1/portal_apply_schemas"
        )
    )]
    pub fn list(&self) -> PortalApplySchemaListCall {
        let call = Call::new(&self.caller, &LIST);
        PortalApplySchemaListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.portal_apply_schema.list`, begun by [`PortalApplySchemaResource::list`].
    PortalApplySchemaListCall -> PortalApplySchemaListResponse
}

impl PortalApplySchemaListCall {
    /// Forms per page.
    ///
    /// Default: `10`. At most 50.
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
}

feishu_core::pages!(PortalApplySchemaListCall, PortalApplySchemaListResponse, items: PortalApplySchema, has_more page_token);

/// The answer of [`hire.v1.portal_apply_schema.list`](method@crate::v1::portal_apply_schema::PortalApplySchemaResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortalApplySchemaListResponse {
    /// Forms of this page.
    pub items: Vec<PortalApplySchema>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response PortalApplySchemaListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// A form for applying on recruiting websites.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortalApplySchema {
    /// ID of the form.
    pub id: Option<String>,
    /// What the form is called.
    pub name: Option<String>,
    /// What the form is for.
    pub scenarios: Vec<RegistrationScenario>,
    /// Modules of the form, with their fields.
    pub objects: Vec<CommonSchema>,
}

feishu_core::object! {
    response PortalApplySchema {
        0 id = "id",
        1 name = "name",
        2 scenarios = "scenarios",
        3 objects = "objects",
    }
}

/// `hire.v1.portal_apply_schema.list`.
pub static LIST: table::Typed<PortalApplySchemaListResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["hire:site:readonly", "hire:site"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(50)]),
        table::Field::query("page_token", table::Kind::String),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 1,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/portal_apply_schema/list",
    ..table::Operation::new(
        "hire.v1.portal_apply_schema.list",
        table::Method::Get,
        "/open-apis/hire/v1/portal_apply_schemas",
    )
});
