// Generated from specs/hire/v1/external_background_check.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.external_background_check` “外部背调”: background checks that were made in another system.
//!
//! The imported application has to be there: [`hire.v1.external_application.create`](method@crate::v1::external_application::ExternalApplicationResource::create).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>query</code>](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::batch_query) | Lists imported background checks by ID or by application. | 查询外部背调列表 |
//! | [<code>create</code>](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::create) | Imports a background check from another system. | 创建外部背调 |
//! | [<code>delete</code>](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::delete) | Deletes an imported background check. | 删除外部背调 |
//! | [<code>update</code>](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::update) | Replaces an imported background check. | 更新外部背调 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_texts};

use crate::v1::types::ExternalAttachment;

/// The operations of `hire.v1.external_background_check`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "外部背调")]
#[derive(Debug, Clone)]
pub struct ExternalBackgroundCheckResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ExternalBackgroundCheckResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ExternalBackgroundCheckResource<Tenant> {
    /// Lists imported background checks by ID or by application.
    ///
    /// `POST /open-apis/hire/v1/external_background_checks/batch_query`, [`hire.v1.external_background_check.batch_query` “查询外部背调列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/batch_query) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scopes, any one of: `hire:external_application`, `hire:external_application:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_background_check()
    ///     .batch_query()
    ///     .external_application_id("6960663240925956660")
    ///     .page_size(10)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .external_background_check_id_list(["6960663240925956660"])
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
            "查询外部背调列表",
            "hire.v1.external_background_check.batch_query",
            "/open-apis/hire/v1/external_background_checks/batch_query"
        )
    )]
    pub fn batch_query(&self) -> ExternalBackgroundCheckBatchQueryCall {
        let call = Call::new(&self.caller, &BATCH_QUERY);
        ExternalBackgroundCheckBatchQueryCall {
            call,
        }
    }

    /// Imports a background check from another system.
    ///
    /// `POST /open-apis/hire/v1/external_background_checks`, [`hire.v1.external_background_check.create` “创建外部背调”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/create) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 20/s.
    /// - Retry: idempotent by `external_id` for 24 hours, when it is set.
    ///
    /// # Arguments
    ///
    /// - `external_application_id`: ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_background_check()
    ///     .create("7003247299220982060")
    ///     .external_id("7003247299220982060")
    ///     .date(Timestamp::from_millis(1626602069392))
    ///     .name("张三的背调")
    ///     .result("已通过")
    ///     .attachment_id_list(["7249929009008494908"])
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
            "创建外部背调",
            "hire.v1.external_background_check.create",
            "/open-apis/hire/v1/external_background_checks"
        )
    )]
    pub fn create(
        &self,
        external_application_id: impl Into<String>,
    ) -> ExternalBackgroundCheckCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(1, external_application_id.into());
        ExternalBackgroundCheckCreateCall {
            call,
        }
    }

    /// Deletes an imported background check.
    ///
    /// `DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id`, [`hire.v1.external_background_check.delete` “删除外部背调”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/delete) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `external_background_check_id`: ID of the imported background check, as in [`hire.v1.external_background_check.batch_query`](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::batch_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().external_background_check().delete("6960663240925956660").send().await?;
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
            "删除外部背调",
            "hire.v1.external_background_check.delete",
            "/open-apis/hire/v1/external_background_checks/:external_background_check_id"
        )
    )]
    pub fn delete(
        &self,
        external_background_check_id: impl Into<String>,
    ) -> ExternalBackgroundCheckDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, external_background_check_id.into());
        ExternalBackgroundCheckDeleteCall {
            call,
        }
    }

    /// Replaces an imported background check.
    ///
    /// It takes the place of the whole background check; fields that are left out are emptied.
    ///
    /// `PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id`, [`hire.v1.external_background_check.update` “更新外部背调”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/update) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_application`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `external_background_check_id`: ID of the imported background check, as in [`hire.v1.external_background_check.batch_query`](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::batch_query).
    /// - `external_application_id`: ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_background_check()
    ///     .update("6960663240925956660", "7003247299220982060")
    ///     .date(Timestamp::from_millis(1626602069393))
    ///     .name("张三的背调")
    ///     .result("已通过")
    ///     .attachment_id_list(["7003247299220982060"])
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
            "更新外部背调",
            "hire.v1.external_background_check.update",
            "/open-apis/hire/v1/external_background_checks/:external_background_check_id"
        )
    )]
    pub fn update(
        &self,
        external_background_check_id: impl Into<String>,
        external_application_id: impl Into<String>,
    ) -> ExternalBackgroundCheckUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, external_background_check_id.into());
        call.set::<String>(1, external_application_id.into());
        ExternalBackgroundCheckUpdateCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_background_check.batch_query`, begun by [`ExternalBackgroundCheckResource::batch_query`].
    ExternalBackgroundCheckBatchQueryCall -> ExternalBackgroundCheckBatchQueryResponse
}

impl ExternalBackgroundCheckBatchQueryCall {
    /// Only checks on the imported application with this ID are listed; as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    #[inline]
    pub fn external_application_id(
        mut self,
        external_application_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(0, external_application_id.into());
        self
    }

    /// Background checks per page.
    ///
    /// Default: `10`. From 1 to 20.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(2, page_token.into());
        self
    }

    /// IDs of the background checks to list; beside it no other condition counts.
    ///
    /// 0 to 20 items.
    #[inline]
    pub fn external_background_check_id_list(
        mut self,
        external_background_check_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(external_background_check_id_list));
        self
    }
}

feishu_core::pages!(ExternalBackgroundCheckBatchQueryCall, ExternalBackgroundCheckBatchQueryResponse, items: ExternalBackgroundCheck, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.external_background_check.create`, begun by [`ExternalBackgroundCheckResource::create`].
    ExternalBackgroundCheckCreateCall -> ExternalBackgroundCheckCreateResponse
}

impl ExternalBackgroundCheckCreateCall {
    /// Key of the background check in the other system. Within 24 hours, the same key creates once; without it, every call creates.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, external_id.into());
        self
    }

    /// When the background check was made.
    ///
    /// To the millisecond.
    #[inline]
    pub fn date(mut self, date: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, date.into());
        self
    }

    /// Name of the background check.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set::<String>(3, name.into());
        self
    }

    /// Result of the background check, in words.
    #[inline]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.call.set::<String>(4, result.into());
        self
    }

    /// IDs of the files that belong to it, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    #[inline]
    pub fn attachment_id_list(
        mut self,
        attachment_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(5, to_texts(attachment_id_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_background_check.delete`, begun by [`ExternalBackgroundCheckResource::delete`].
    ExternalBackgroundCheckDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.external_background_check.update`, begun by [`ExternalBackgroundCheckResource::update`].
    ExternalBackgroundCheckUpdateCall -> ExternalBackgroundCheckUpdateResponse
}

impl ExternalBackgroundCheckUpdateCall {
    /// When the background check was made.
    ///
    /// To the millisecond.
    #[inline]
    pub fn date(mut self, date: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, date.into());
        self
    }

    /// Name of the background check.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set::<String>(3, name.into());
        self
    }

    /// Result of the background check, in words.
    #[inline]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.call.set::<String>(4, result.into());
        self
    }

    /// IDs of the files that belong to it, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    #[inline]
    pub fn attachment_id_list(
        mut self,
        attachment_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(5, to_texts(attachment_id_list));
        self
    }
}

/// The answer of [`hire.v1.external_background_check.batch_query`](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::batch_query).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalBackgroundCheckBatchQueryResponse {
    /// Imported background checks of this page.
    pub items: Vec<ExternalBackgroundCheck>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response ExternalBackgroundCheckBatchQueryResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// The answer of [`hire.v1.external_background_check.create`](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalBackgroundCheckCreateResponse {
    /// The imported background check.
    pub external_background_check: Option<ExternalBackgroundCheck>,
}

feishu_core::object! {
    response ExternalBackgroundCheckCreateResponse {
        0 external_background_check = "external_background_check",
    }
}

/// The answer of [`hire.v1.external_background_check.update`](method@crate::v1::external_background_check::ExternalBackgroundCheckResource::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalBackgroundCheckUpdateResponse {
    /// The background check after the change.
    pub external_background_check: Option<ExternalBackgroundCheck>,
}

feishu_core::object! {
    response ExternalBackgroundCheckUpdateResponse {
        0 external_background_check = "external_background_check",
    }
}

/// A background check that was imported from another system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalBackgroundCheck {
    /// ID of the background check, given by Feishu Hire.
    pub id: Option<String>,
    /// ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    pub external_application_id: Option<String>,
    /// When the background check was made.
    ///
    /// To the millisecond.
    pub date: Option<Timestamp>,
    /// Name of the background check.
    pub name: Option<String>,
    /// Result of the background check, in words.
    pub result: Option<String>,
    /// Files that belong to the background check.
    pub attachment_list: Vec<ExternalAttachment>,
}

feishu_core::object! {
    response ExternalBackgroundCheck {
        0 id = "id",
        1 external_application_id = "external_application_id",
        2 date = "date" millis,
        3 name = "name",
        4 result = "result",
        5 attachment_list = "attachment_list",
    }
}

/// `hire.v1.external_background_check.batch_query`.
pub static BATCH_QUERY: table::Typed<ExternalBackgroundCheckBatchQueryResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application", "hire:external_application:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("external_application_id", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Min(1), table::Rule::Max(20)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::body("external_background_check_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MinItems(0), table::Rule::MaxItems(20)]),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/batch_query",
    ..table::Operation::new(
        "hire.v1.external_background_check.batch_query",
        table::Method::Post,
        "/open-apis/hire/v1/external_background_checks/batch_query",
    )
});

/// `hire.v1.external_background_check.create`.
pub static CREATE: table::Typed<ExternalBackgroundCheckCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 0,
        life: Some(::std::time::Duration::from_secs(86400)),
        fill: false,
    }),
    params: &[
        table::Field::body("external_id", table::Kind::String),
        table::Field::body("external_application_id", table::Kind::String).required(),
        table::Field::body("date", table::Kind::UnixMillis),
        table::Field::body("name", table::Kind::String),
        table::Field::body("result", table::Kind::String),
        table::Field::body("attachment_id_list", table::Kind::String).list(),
    ],
    body: table::Body::Json,
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/create",
    ..table::Operation::new(
        "hire.v1.external_background_check.create",
        table::Method::Post,
        "/open-apis/hire/v1/external_background_checks",
    )
});

/// `hire.v1.external_background_check.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[table::Field::path("external_background_check_id", table::Kind::String)],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/delete",
    ..table::Operation::new(
        "hire.v1.external_background_check.delete",
        table::Method::Delete,
        "/open-apis/hire/v1/external_background_checks/:external_background_check_id",
    )
});

/// `hire.v1.external_background_check.update`.
pub static UPDATE: table::Typed<ExternalBackgroundCheckUpdateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_application"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("external_background_check_id", table::Kind::String),
        table::Field::body("external_application_id", table::Kind::String).required(),
        table::Field::body("date", table::Kind::UnixMillis),
        table::Field::body("name", table::Kind::String),
        table::Field::body("result", table::Kind::String),
        table::Field::body("attachment_id_list", table::Kind::String).list(),
    ],
    body: table::Body::Json,
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/update",
    ..table::Operation::new(
        "hire.v1.external_background_check.update",
        table::Method::Put,
        "/open-apis/hire/v1/external_background_checks/:external_background_check_id",
    )
});
