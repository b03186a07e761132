// Generated from specs/hire/v1/talent_object.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.talent_object` “人才字段”: the fields that the talent profile is made of.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>query</code>](method@crate::v1::talent_object::TalentObjectResource::query) | Lists the modules of the talent profile and their fields, the built-in ones and the custom ones. | 获取人才字段 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::{I18n, TalentFieldType};
use crate::v1::types::{ActiveStatus, CommonSchemaConfig};

/// The operations of `hire.v1.talent_object`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "人才字段")]
#[derive(Debug, Clone)]
pub struct TalentObjectResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TalentObjectResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TalentObjectResource<Tenant> {
    /// Lists the modules of the talent profile and their fields, the built-in ones and the custom ones.
    ///
    /// `GET /open-apis/hire/v1/talent_objects/query`, [`hire.v1.talent_object.query` “获取人才字段”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_object/query) in the official documentation, as of 2025-05-16.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire.v1().talent_object().query().send().await?;
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
            "获取人才字段",
            "hire.v1.talent_object.query",
            "/open-apis/hire/v1/talent_objects/query"
        )
    )]
    pub fn query(&self) -> TalentObjectQueryCall {
        let call = Call::new(&self.caller, &QUERY);
        TalentObjectQueryCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent_object.query`, begun by [`TalentObjectResource::query`].
    TalentObjectQueryCall -> TalentObjectQueryResponse
}

/// The answer of [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentObjectQueryResponse {
    /// Modules of the talent profile, with their fields.
    pub items: Vec<TalentModule>,
}

feishu_core::object! {
    response TalentObjectQueryResponse {
        0 items = "items",
    }
}

/// A module of the talent profile, which holds fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentModule {
    /// ID of the module.
    pub id: Option<String>,
    /// Name of the module, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the module, in Chinese and English.
    pub description: Option<I18n>,
    /// The type of the module, which is always `module`.
    pub setting: Option<TalentFieldSetting>,
    /// Whether the tenant made the module; otherwise it is built in.
    pub is_customized: Option<bool>,
    /// Whether the module has to be filled in.
    pub is_required: Option<bool>,
    /// Whether the module is in use.
    pub active_status: Option<ActiveStatus>,
    /// The fields of the module.
    pub children_list: Vec<TalentField>,
}

feishu_core::object! {
    response TalentModule {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 setting = "setting",
        4 is_customized = "is_customized",
        5 is_required = "is_required",
        6 active_status = "active_status",
        7 children_list = "children_list",
    }
}

/// A field of the talent profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentField {
    /// ID of the field.
    pub id: Option<String>,
    /// Name of the field, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the field, in Chinese and English.
    pub description: Option<I18n>,
    /// The type of the field, which is never `module`, and its options.
    pub setting: Option<TalentFieldSetting>,
    /// ID of the module that the field belongs to.
    pub parent_id: Option<String>,
    /// Whether the tenant made the field; otherwise it is built in.
    pub is_customized: Option<bool>,
    /// Whether the field has to be filled in.
    pub is_required: Option<bool>,
    /// Whether the field is in use.
    pub active_status: Option<ActiveStatus>,
}

feishu_core::object! {
    response TalentField {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 setting = "setting",
        4 parent_id = "parent_id",
        5 is_customized = "is_customized",
        6 is_required = "is_required",
        7 active_status = "active_status",
    }
}

/// What a module or field holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentFieldSetting {
    /// What the module or field holds.
    pub object_type: Option<TalentFieldType>,
    /// Options of the field; filled only for single and multiple choice.
    pub config: Option<CommonSchemaConfig>,
}

feishu_core::object! {
    response TalentFieldSetting {
        0 object_type = "object_type",
        1 config = "config",
    }
}

/// `hire.v1.talent_object.query`.
pub static QUERY: table::Typed<TalentObjectQueryResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent:readonly", "hire:talent"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_object/query",
    ..table::Operation::new(
        "hire.v1.talent_object.query",
        table::Method::Get,
        "/open-apis/hire/v1/talent_objects/query",
    )
});
