// Generated from specs/hire/v1/termination_reason.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.termination_reason` “终止投递原因”: reasons why applications are ended.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::termination_reason::TerminationReasonResource::list) | Lists the reasons why applications are ended, both built-in ones and those that the tenant added. | 获取终止投递原因 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::I18n;
use crate::v1::types::{ActiveStatus, TerminationType};

/// The operations of `hire.v1.termination_reason`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "终止投递原因")]
#[derive(Debug, Clone)]
pub struct TerminationReasonResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TerminationReasonResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TerminationReasonResource<Tenant> {
    /// Lists the reasons why applications are ended, both built-in ones and those that the tenant added.
    ///
    /// `GET /open-apis/hire/v1/termination_reasons`, [`hire.v1.termination_reason.list` “获取终止投递原因”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list) in the official documentation, as of 2024-06-25.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:application:readonly`, `hire:application`.
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
    ///     .termination_reason()
    ///     .list()
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(10)
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
            "获取终止投递原因",
            "hire.v1.termination_reason.list",
            "/open-apis/hire/v1/termination_reasons"
        )
    )]
    pub fn list(&self) -> TerminationReasonListCall {
        let call = Call::new(&self.caller, &LIST);
        TerminationReasonListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.termination_reason.list`, begun by [`TerminationReasonResource::list`].
    TerminationReasonListCall -> TerminationReasonListResponse
}

impl TerminationReasonListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Reasons per page.
    ///
    /// Default: `10`. At most 200.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }
}

feishu_core::pages!(TerminationReasonListCall, TerminationReasonListResponse, items: TerminationReason, has_more page_token);

/// The answer of [`hire.v1.termination_reason.list`](method@crate::v1::termination_reason::TerminationReasonResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminationReasonListResponse {
    /// Reasons of this page.
    pub items: Vec<TerminationReason>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response TerminationReasonListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A reason why applications are ended.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerminationReason {
    /// ID of the termination reason.
    pub id: Option<String>,
    /// Name of the reason, in Chinese and English.
    pub name: Option<I18n>,
    /// How the reason is worded for whoever referred the talent.
    pub referral_name: Option<I18n>,
    /// Who ends the application for this reason.
    pub termination_type: Option<TerminationType>,
    /// Whether the reason is used in evaluations of résumés.
    pub is_used_as_evaluation: Option<bool>,
    /// Whether the reason is in use.
    pub active_status: Option<ActiveStatus>,
}

feishu_core::object! {
    response TerminationReason {
        0 id = "id",
        1 name = "name",
        2 referral_name = "referral_name",
        3 termination_type = "termination_type",
        4 is_used_as_evaluation = "is_used_as_evaluation",
        5 active_status = "active_status",
    }
}

/// `hire.v1.termination_reason.list`.
pub static LIST: table::Typed<TerminationReasonListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:application:readonly", "hire:application"],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list",
    ..table::Operation::new(
        "hire.v1.termination_reason.list",
        table::Method::Get,
        "/open-apis/hire/v1/termination_reasons",
    )
});
