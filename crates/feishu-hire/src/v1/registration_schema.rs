// Generated from specs/hire/v1/registration_schema.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.registration_schema` “信息登记表”: registration forms that candidates fill in.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::registration_schema::RegistrationSchemaResource::list) | Lists the registration forms, with their modules and fields. | 获取信息登记表列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::RegistrationScenario;
use crate::v1::types::CommonSchema;

/// The operations of `hire.v1.registration_schema`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "信息登记表")]
#[derive(Debug, Clone)]
pub struct RegistrationSchemaResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> RegistrationSchemaResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl RegistrationSchemaResource<Tenant> {
    /// Lists the registration forms, with their modules and fields.
    ///
    /// An administrator shapes them in the settings of Feishu Hire.
    ///
    /// `GET /open-apis/hire/v1/registration_schemas`, [`hire.v1.registration_schema.list` “获取信息登记表列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/registration_schema/list) in the official documentation, as of 2025-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::RegistrationScenario;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .registration_schema()
    ///     .list()
    ///     .page_size(20)
    ///     .page_token("6930815272790114324")
    ///     .scenario(RegistrationScenario::Interview)
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
            "获取信息登记表列表",
            "hire.v1.registration_schema.list",
            "/open-apis/hire/v1/registration_schemas"
        )
    )]
    pub fn list(&self) -> RegistrationSchemaListCall {
        let call = Call::new(&self.caller, &LIST);
        RegistrationSchemaListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.registration_schema.list`, begun by [`RegistrationSchemaResource::list`].
    RegistrationSchemaListCall -> RegistrationSchemaListResponse
}

impl RegistrationSchemaListCall {
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

    /// Lists only forms for this scenario; if left out, all forms are listed.
    #[inline]
    pub fn scenario(mut self, scenario: RegistrationScenario) -> Self {
        self.call.set(2, scenario);
        self
    }
}

feishu_core::pages!(RegistrationSchemaListCall, RegistrationSchemaListResponse, items: RegistrationSchema, has_more page_token);

/// The answer of [`hire.v1.registration_schema.list`](method@crate::v1::registration_schema::RegistrationSchemaResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistrationSchemaListResponse {
    /// Forms of this page.
    pub items: Vec<RegistrationSchema>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response RegistrationSchemaListResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// A registration form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistrationSchema {
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
    response RegistrationSchema {
        0 id = "id",
        1 name = "name",
        2 scenarios = "scenarios",
        3 objects = "objects",
    }
}

/// `hire.v1.registration_schema.list`.
pub static LIST: table::Typed<RegistrationSchemaListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent:readonly", "hire:talent"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(50)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query(
            "scenario",
            table::Kind::IntEnum(RegistrationScenario::VALUES),
        ),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/registration_schema/list",
    ..table::Operation::new(
        "hire.v1.registration_schema.list",
        table::Method::Get,
        "/open-apis/hire/v1/registration_schemas",
    )
});
