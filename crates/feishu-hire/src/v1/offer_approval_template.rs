// Generated from specs/hire/v1/offer_approval_template.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.offer_approval_template` “Offer 审批流”: approval processes that offers go through.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::offer_approval_template::OfferApprovalTemplateResource::list) | Lists the approval processes for offers, both the default one and those that the tenant made. | 获取 Offer 审批流列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

use crate::types::I18n;
use crate::v1::types::PeopleDepartmentIdType;

/// The operations of `hire.v1.offer_approval_template`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "Offer 审批流")]
#[derive(Debug, Clone)]
pub struct OfferApprovalTemplateResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> OfferApprovalTemplateResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl OfferApprovalTemplateResource<Tenant> {
    /// Lists the approval processes for offers, both the default one and those that the tenant made.
    ///
    /// Processes that the process platform of Feishu People runs are not among them.
    ///
    /// `GET /open-apis/hire/v1/offer_approval_templates`, [`hire.v1.offer_approval_template.list` “获取 Offer 审批流列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list) in the official documentation, as of 2025-08-19.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:offer_approval_template:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::types::PeopleDepartmentIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .offer_approval_template()
    ///     .list()
    ///     .page_token("1231231987")
    ///     .page_size(100)
    ///     .department_id_type(PeopleDepartmentIdType::DepartmentId)
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
            "获取 Offer 审批流列表",
            "hire.v1.offer_approval_template.list",
            "/open-apis/hire/v1/offer_approval_templates"
        )
    )]
    pub fn list(&self) -> OfferApprovalTemplateListCall {
        let call = Call::new(&self.caller, &LIST);
        OfferApprovalTemplateListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.offer_approval_template.list`, begun by [`OfferApprovalTemplateResource::list`].
    OfferApprovalTemplateListCall -> OfferApprovalTemplateListResponse
}

impl OfferApprovalTemplateListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Processes per page.
    ///
    /// Default: `10`. At most 200.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// The kind of department ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleDepartmentIdType::PeopleAdminDepartmentId`.
    #[inline]
    pub fn department_id_type(
        mut self,
        department_id_type: PeopleDepartmentIdType,
    ) -> Self {
        self.call.set(2, department_id_type);
        self
    }
}

feishu_core::pages!(OfferApprovalTemplateListCall, OfferApprovalTemplateListResponse, items: OfferApprovalTemplate, has_more page_token);

/// The answer of [`hire.v1.offer_approval_template.list`](method@crate::v1::offer_approval_template::OfferApprovalTemplateResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferApprovalTemplateListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Approval processes of this page.
    pub items: Vec<OfferApprovalTemplate>,
}

feishu_core::object! {
    response OfferApprovalTemplateListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// An approval process for offers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferApprovalTemplate {
    /// ID of the approval process.
    pub id: Option<String>,
    /// Name of the process, in Chinese and English.
    pub name: Option<I18n>,
    /// When the process was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// A note on the process.
    pub remark: Option<String>,
    /// The departments whose offers go through the process.
    pub department_list: Vec<OfferApprovalDepartment>,
}

feishu_core::object! {
    response OfferApprovalTemplate {
        0 id = "id",
        1 name = "name",
        2 create_time = "create_time" millis swapped,
        3 remark = "remark",
        4 department_list = "department_list",
    }
}

/// A department that an approval process is for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferApprovalDepartment {
    /// ID of the department, of the kind that `department_id_type` names.
    pub id: Option<String>,
    /// Name in Chinese.
    pub name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
}

feishu_core::object! {
    response OfferApprovalDepartment {
        0 id = "id",
        1 name = "name",
        2 en_name = "en_name",
    }
}

/// `hire.v1.offer_approval_template.list`.
pub static LIST: table::Typed<OfferApprovalTemplateListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:offer_approval_template:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(PeopleDepartmentIdType::VALUES),
        ),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list",
    ..table::Operation::new(
        "hire.v1.offer_approval_template.list",
        table::Method::Get,
        "/open-apis/hire/v1/offer_approval_templates",
    )
});
