// Generated from specs/hire/v1/eco_background_check_custom_field.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.eco_background_check_custom_field` “背调自定义字段”: fields of the form in which users order a background check from a provider.
//!
//! Once a customer has bound an account (see [`hire.v1.eco_account_custom_field`](mod@crate::v1::eco_account_custom_field)),
//! [`hire.v1.eco_background_check_custom_field.create`](method@crate::v1::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource::create) says what its users fill in when they order a check.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>delete</code>](method@crate::v1::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource::batch_delete) | Deletes the custom fields of an account for background checks. | 删除背调自定义字段 |
//! | [<code>batch_<wbr>update</code>](method@crate::v1::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource::batch_update) | Changes names and descriptions of the custom fields of an account for background checks. | 更新背调自定义字段 |
//! | [<code>create</code>](method@crate::v1::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource::create) | Sets the custom fields of an account for background checks. | 创建背调自定义字段 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_list};

use crate::v1::types::EcoBackgroundCheckCustomField;

/// The operations of `hire.v1.eco_background_check_custom_field`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "背调自定义字段")]
#[derive(Debug, Clone)]
pub struct EcoBackgroundCheckCustomFieldResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EcoBackgroundCheckCustomFieldResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EcoBackgroundCheckCustomFieldResource<Tenant> {
    /// Deletes the custom fields of an account for background checks.
    ///
    /// Background checks that exist are not touched. Keys of deleted fields cannot be used again in the account.
    ///
    /// `POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete`, [`hire.v1.eco_background_check_custom_field.batch_delete` “删除背调自定义字段”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_delete) in the official documentation, as of 2024-07-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:background_check_order`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `account_id`: ID of the account for background checks, from the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_background_check_custom_field()
    ///     .batch_delete("6995842370159937061")
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
    /// | 1002860 | 400 | A parameter is wrong, or the platform failed internally. | Look at the message; if it does not help, give support the log ID. |
    #[doc(
        alias(
            "删除背调自定义字段",
            "hire.v1.eco_background_check_custom_field.batch_delete",
            "/open-apis/hire/v1/eco_background_check_custom_fields/batch_delete"
        )
    )]
    pub fn batch_delete(
        &self,
        account_id: impl Into<String>,
    ) -> EcoBackgroundCheckCustomFieldBatchDeleteCall {
        let mut call = Call::new(&self.caller, &BATCH_DELETE);
        call.set::<String>(0, account_id.into());
        EcoBackgroundCheckCustomFieldBatchDeleteCall {
            call,
        }
    }

    /// Changes names and descriptions of the custom fields of an account for background checks.
    ///
    /// The forms of checks that were ordered show the new texts; the checks stay as they are. Types cannot change, and fields can neither come nor go.
    ///
    /// `PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update`, [`hire.v1.eco_background_check_custom_field.batch_update` “更新背调自定义字段”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_update) in the official documentation, as of 2024-08-12.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:background_check_order`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `account_id`: ID of the account for background checks, from the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated).
    /// - `custom_field_list` ([`EcoBackgroundCheckCustomField`](type@crate::v1::types::EcoBackgroundCheckCustomField)): All fields of the account, as many as [`hire.v1.eco_background_check_custom_field.create`](method@crate::v1::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource::create) was given, with their new names and descriptions.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::I18n;
    /// use feishu_hire::v1::types::{
    ///     EcoBackgroundCheckCustomField, EcoBackgroundCheckCustomFieldOption,
    ///     EcoBackgroundCheckCustomFieldType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_background_check_custom_field()
    ///     .batch_update(
    ///         "6995842370159937061",
    ///         vec![
    ///             EcoBackgroundCheckCustomField::new(EcoBackgroundCheckCustomFieldType::Select,
    ///             "candidate_degree", I18n::new().zh_cn("候选人学历")
    ///             .en_us("Candidate's degree"), true).description(I18n::new()
    ///             .zh_cn("候选人真实学历").en_us("The candidate's real degree"))
    ///             .options(vec![EcoBackgroundCheckCustomFieldOption::new("bachelor",
    ///             I18n::new().zh_cn("本科").en_us("Bachelor"))])
    ///         ],
    ///     )
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
    /// | 1002001 | 400 | A parameter is wrong, or the platform failed internally. | Look at the message; if it does not help, give support the log ID. |
    #[doc(
        alias(
            "更新背调自定义字段",
            "hire.v1.eco_background_check_custom_field.batch_update",
            "/open-apis/hire/v1/eco_background_check_custom_fields/batch_update"
        )
    )]
    pub fn batch_update(
        &self,
        account_id: impl Into<String>,
        custom_field_list: impl IntoIterator<Item = EcoBackgroundCheckCustomField>,
    ) -> EcoBackgroundCheckCustomFieldBatchUpdateCall {
        let mut call = Call::new(&self.caller, &BATCH_UPDATE);
        call.set::<String>(0, account_id.into());
        call.set(1, to_list(custom_field_list));
        EcoBackgroundCheckCustomFieldBatchUpdateCall {
            call,
        }
    }

    /// Sets the custom fields of an account for background checks.
    ///
    /// Each call replaces all fields of the call before. Background checks that were ordered are not touched.
    ///
    /// `POST /open-apis/hire/v1/eco_background_check_custom_fields`, [`hire.v1.eco_background_check_custom_field.create` “创建背调自定义字段”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/create) in the official documentation, as of 2024-09-05.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:background_check_order`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `account_id`: ID of the account for background checks, from the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated).
    /// - `custom_field_list` ([`EcoBackgroundCheckCustomField`](type@crate::v1::types::EcoBackgroundCheckCustomField)): All fields that the form has from now on.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::I18n;
    /// use feishu_hire::v1::types::{
    ///     EcoBackgroundCheckCustomField, EcoBackgroundCheckCustomFieldOption,
    ///     EcoBackgroundCheckCustomFieldType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_background_check_custom_field()
    ///     .create(
    ///         "6995842370159937061",
    ///         vec![
    ///             EcoBackgroundCheckCustomField::new(EcoBackgroundCheckCustomFieldType::Select,
    ///             "candidate_degree", I18n::new().zh_cn("候选人学历")
    ///             .en_us("Candidate degree"), true).description(I18n::new()
    ///             .zh_cn("候选人的真实学历").en_us("The candidate's real degree"))
    ///             .options(vec![EcoBackgroundCheckCustomFieldOption::new("bachelor",
    ///             I18n::new().zh_cn("本科").en_us("Bachelor"))])
    ///         ],
    ///     )
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
    /// | 1002855 | 400 | A parameter is wrong, or the platform failed internally. | Look at the message; if it does not help, give support the log ID. |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    #[doc(
        alias(
            "创建背调自定义字段",
            "hire.v1.eco_background_check_custom_field.create",
            "/open-apis/hire/v1/eco_background_check_custom_fields"
        )
    )]
    pub fn create(
        &self,
        account_id: impl Into<String>,
        custom_field_list: impl IntoIterator<Item = EcoBackgroundCheckCustomField>,
    ) -> EcoBackgroundCheckCustomFieldCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, account_id.into());
        call.set(1, to_list(custom_field_list));
        EcoBackgroundCheckCustomFieldCreateCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check_custom_field.batch_delete`, begun by [`EcoBackgroundCheckCustomFieldResource::batch_delete`].
    EcoBackgroundCheckCustomFieldBatchDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check_custom_field.batch_update`, begun by [`EcoBackgroundCheckCustomFieldResource::batch_update`].
    EcoBackgroundCheckCustomFieldBatchUpdateCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check_custom_field.create`, begun by [`EcoBackgroundCheckCustomFieldResource::create`].
    EcoBackgroundCheckCustomFieldCreateCall -> ()
}

/// `hire.v1.eco_background_check_custom_field.batch_delete`.
pub static BATCH_DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[table::Field::body("account_id", table::Kind::String).required()],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 1002860,
            meaning: "A parameter is wrong, or the platform failed internally.",
            advice: "Look at the message; if it does not help, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_delete",
    ..table::Operation::new(
        "hire.v1.eco_background_check_custom_field.batch_delete",
        table::Method::Post,
        "/open-apis/hire/v1/eco_background_check_custom_fields/batch_delete",
    )
});

/// `hire.v1.eco_background_check_custom_field.batch_update`.
pub static BATCH_UPDATE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("account_id", table::Kind::String).required(),
        table::Field::body(
                "custom_field_list",
                table::Kind::Object(
                    &crate::v1::types::ECO_BACKGROUND_CHECK_CUSTOM_FIELD_SHAPE,
                ),
            )
            .required()
            .list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 1002001,
            meaning: "A parameter is wrong, or the platform failed internally.",
            advice: "Look at the message; if it does not help, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_update",
    ..table::Operation::new(
        "hire.v1.eco_background_check_custom_field.batch_update",
        table::Method::Patch,
        "/open-apis/hire/v1/eco_background_check_custom_fields/batch_update",
    )
});

/// `hire.v1.eco_background_check_custom_field.create`.
pub static CREATE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("account_id", table::Kind::String).required(),
        table::Field::body(
                "custom_field_list",
                table::Kind::Object(
                    &crate::v1::types::ECO_BACKGROUND_CHECK_CUSTOM_FIELD_SHAPE,
                ),
            )
            .required()
            .list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 1002855,
            meaning: "A parameter is wrong, or the platform failed internally.",
            advice: "Look at the message; if it does not help, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/create",
    ..table::Operation::new(
        "hire.v1.eco_background_check_custom_field.create",
        table::Method::Post,
        "/open-apis/hire/v1/eco_background_check_custom_fields",
    )
});
