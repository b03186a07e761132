// Generated from specs/hire/v1/eco_account_custom_field.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.eco_account_custom_field` “账号自定义字段”: fields that a customer fills in to bind an account with a provider of background checks or exams.
//!
//! For providers of background checks and exams; this is where they begin.
//!
//! 1. [`hire.v1.eco_account_custom_field.create`](method@crate::v1::eco_account_custom_field::EcoAccountCustomFieldResource::create) says what customers have to fill in to name their account at the
//!    provider's.
//! 2. A customer adds the account in the settings of Feishu Hire, and the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated) brings
//!    what was filled in, with the account's ID in Feishu Hire.
//! 3. The provider fills the account: with packages, by [`hire.v1.eco_background_check_package.create`](method@crate::v1::eco_background_check_package::EcoBackgroundCheckPackageResource::create), and the fields
//!    of the order form, by [`hire.v1.eco_background_check_custom_field.create`](method@crate::v1::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource::create); or with exam papers, by
//!    [`hire.v1.eco_exam_paper.create`](method@crate::v1::eco_exam_paper::EcoExamPaperResource::create).
//! 4. Orders come as events; [`hire.v1.eco_background_check`](mod@crate::v1::eco_background_check) and [`hire.v1.eco_exam`](mod@crate::v1::eco_exam) tell how to answer them.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>delete</code>](method@crate::v1::eco_account_custom_field::EcoAccountCustomFieldResource::batch_delete) | Deletes custom fields of accounts. | 删除账号自定义字段 |
//! | [<code>batch_<wbr>update</code>](method@crate::v1::eco_account_custom_field::EcoAccountCustomFieldResource::batch_update) | Changes names and descriptions of custom fields of accounts. | 更新账号自定义字段 |
//! | [<code>create</code>](method@crate::v1::eco_account_custom_field::EcoAccountCustomFieldResource::create) | Sets the custom fields of accounts. | 创建账号自定义字段 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_list, to_texts};

use crate::types::I18n;

/// The operations of `hire.v1.eco_account_custom_field`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "账号自定义字段")]
#[derive(Debug, Clone)]
pub struct EcoAccountCustomFieldResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EcoAccountCustomFieldResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EcoAccountCustomFieldResource<Tenant> {
    /// Deletes custom fields of accounts.
    ///
    /// For providers of background checks or exams. It cannot be undone, and the key of a deleted field cannot be used again. One field at least has to stay; to be rid of all, create another first. The values in customers' accounts stay; only the form for new accounts changes.
    ///
    /// `POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete`, [`hire.v1.eco_account_custom_field.batch_delete` “删除账号自定义字段”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_delete) in the official documentation, as of 2024-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:background_check_order`, `hire:exam`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `scope` ([`EcoAccountScope`](type@crate::v1::eco_account_custom_field::EcoAccountScope)): Whether the accounts are for background checks or for exams.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::eco_account_custom_field::EcoAccountScope;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_account_custom_field()
    ///     .batch_delete(EcoAccountScope::BackgroundCheck)
    ///     .custom_field_key_list(["account_token_v1"])
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
    #[doc(
        alias(
            "删除账号自定义字段",
            "hire.v1.eco_account_custom_field.batch_delete",
            "/open-apis/hire/v1/eco_account_custom_fields/batch_delete"
        )
    )]
    pub fn batch_delete(
        &self,
        scope: EcoAccountScope,
    ) -> EcoAccountCustomFieldBatchDeleteCall {
        let mut call = Call::new(&self.caller, &BATCH_DELETE);
        call.set(0, scope);
        EcoAccountCustomFieldBatchDeleteCall {
            call,
        }
    }

    /// Changes names and descriptions of custom fields of accounts.
    ///
    /// For providers of background checks or exams. Customers see the new texts on the accounts that they have; the values stay.
    ///
    /// `PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update`, [`hire.v1.eco_account_custom_field.batch_update` “更新账号自定义字段”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_update) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:background_check_order`, `hire:exam`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `scope` ([`EcoAccountScope`](type@crate::v1::eco_account_custom_field::EcoAccountScope)): Whether the accounts are for background checks or for exams.
    /// - `custom_field_list` ([`EcoAccountCustomField`](type@crate::v1::eco_account_custom_field::EcoAccountCustomField)): Fields with their new names and descriptions; the keys have to exist in the scope.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::I18n;
    /// use feishu_hire::v1::eco_account_custom_field::{EcoAccountCustomField, EcoAccountScope};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_account_custom_field()
    ///     .batch_update(
    ///         EcoAccountScope::BackgroundCheck,
    ///         vec![
    ///             EcoAccountCustomField::new("account_token", I18n::new()
    ///             .zh_cn("账号token").en_us("Account token"), true)
    ///             .description(I18n::new()
    ///             .zh_cn("账号的唯一标识，可联系客服获取")
    ///             .en_us("The unique identifier of the account can…"))
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    #[doc(
        alias(
            "更新账号自定义字段",
            "hire.v1.eco_account_custom_field.batch_update",
            "/open-apis/hire/v1/eco_account_custom_fields/batch_update"
        )
    )]
    pub fn batch_update(
        &self,
        scope: EcoAccountScope,
        custom_field_list: impl IntoIterator<Item = EcoAccountCustomField>,
    ) -> EcoAccountCustomFieldBatchUpdateCall {
        let mut call = Call::new(&self.caller, &BATCH_UPDATE);
        call.set(0, scope);
        call.set(1, to_list(custom_field_list));
        EcoAccountCustomFieldBatchUpdateCall {
            call,
        }
    }

    /// Sets the custom fields of accounts.
    ///
    /// For providers of background checks or exams; the fields tell who a customer is at the provider's. Each call replaces all fields of the call before. Once a customer fills them in, the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated) carries the values to the provider. A customer who uses an app of their own has to add it first in the settings of Feishu Hire for exams and background checks.
    ///
    /// `POST /open-apis/hire/v1/eco_account_custom_fields`, [`hire.v1.eco_account_custom_field.create` “创建账号自定义字段”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/create) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:background_check_order`, `hire:exam`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `scope` ([`EcoAccountScope`](type@crate::v1::eco_account_custom_field::EcoAccountScope)): Whether the accounts are for background checks or for exams.
    /// - `custom_field_list` ([`EcoAccountCustomField`](type@crate::v1::eco_account_custom_field::EcoAccountCustomField)): All fields that the form has from now on.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::I18n;
    /// use feishu_hire::v1::eco_account_custom_field::{EcoAccountCustomField, EcoAccountScope};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_account_custom_field()
    ///     .create(
    ///         EcoAccountScope::BackgroundCheck,
    ///         vec![
    ///             EcoAccountCustomField::new("account_token", I18n::new()
    ///             .zh_cn("账号token").en_us("Account token"), true)
    ///             .description(I18n::new()
    ///             .zh_cn("账号的唯一标识，可联系客服获取")
    ///             .en_us("The unique identifier of the account can…"))
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
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    #[doc(
        alias(
            "创建账号自定义字段",
            "hire.v1.eco_account_custom_field.create",
            "/open-apis/hire/v1/eco_account_custom_fields"
        )
    )]
    pub fn create(
        &self,
        scope: EcoAccountScope,
        custom_field_list: impl IntoIterator<Item = EcoAccountCustomField>,
    ) -> EcoAccountCustomFieldCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set(0, scope);
        call.set(1, to_list(custom_field_list));
        EcoAccountCustomFieldCreateCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_account_custom_field.batch_delete`, begun by [`EcoAccountCustomFieldResource::batch_delete`].
    EcoAccountCustomFieldBatchDeleteCall -> ()
}

impl EcoAccountCustomFieldBatchDeleteCall {
    /// Keys of the fields to delete.
    #[inline]
    pub fn custom_field_key_list(
        mut self,
        custom_field_key_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(1, to_texts(custom_field_key_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_account_custom_field.batch_update`, begun by [`EcoAccountCustomFieldResource::batch_update`].
    EcoAccountCustomFieldBatchUpdateCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.eco_account_custom_field.create`, begun by [`EcoAccountCustomFieldResource::create`].
    EcoAccountCustomFieldCreateCall -> ()
}

feishu_core::int_enum! {
    /// What accounts with a provider are for.
    EcoAccountScope {
        /// `1`: Background checks.
        BackgroundCheck = 1,
        /// `2`: Exams.
        Exam = 2,
    }
}

/// A field of the form in which a customer adds an account with a provider.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoAccountCustomField {
    /// Key of the field, unique within the scope.
    pub key: Option<String>,
    /// Title of the field in the form.
    pub name: Option<I18n>,
    /// Whether the customer has to fill it in; `batch_update` ignores it for now.
    pub is_required: Option<bool>,
    /// Hint for the field in the form.
    pub description: Option<I18n>,
}

impl EcoAccountCustomField {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, name: I18n, is_required: bool) -> Self {
        Self {
            key: Some(key.into()),
            name: Some(name),
            is_required: Some(is_required),
            ..Self::default()
        }
    }

    /// Hint for the field in the form.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: I18n) -> Self {
        self.description = Some(description);
        self
    }
}

feishu_core::object! {
    request EcoAccountCustomField {
        0 key = "key",
        1 name = "name",
        2 is_required = "is_required",
        3 description = "description",
    }
}

#[doc(hidden)]
pub static ECO_ACCOUNT_CUSTOM_FIELD_SHAPE: table::Shape = table::Shape {
    name: "EcoAccountCustomField",
    fields: &[
        table::Field::body("key", table::Kind::String).required(),
        table::Field::body("name", table::Kind::Object(&crate::types::I18N_SHAPE))
            .required(),
        table::Field::body("is_required", table::Kind::Bool).required(),
        table::Field::body("description", table::Kind::Object(&crate::types::I18N_SHAPE)),
    ],
    rules: &[],
};

/// `hire.v1.eco_account_custom_field.batch_delete`.
pub static BATCH_DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order", "hire:exam"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("scope", table::Kind::IntEnum(EcoAccountScope::VALUES))
            .required(),
        table::Field::body("custom_field_key_list", table::Kind::String).list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_delete",
    ..table::Operation::new(
        "hire.v1.eco_account_custom_field.batch_delete",
        table::Method::Post,
        "/open-apis/hire/v1/eco_account_custom_fields/batch_delete",
    )
});

/// `hire.v1.eco_account_custom_field.batch_update`.
pub static BATCH_UPDATE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order", "hire:exam"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("scope", table::Kind::IntEnum(EcoAccountScope::VALUES))
            .required(),
        table::Field::body(
                "custom_field_list",
                table::Kind::Object(&ECO_ACCOUNT_CUSTOM_FIELD_SHAPE),
            )
            .required()
            .list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_update",
    ..table::Operation::new(
        "hire.v1.eco_account_custom_field.batch_update",
        table::Method::Patch,
        "/open-apis/hire/v1/eco_account_custom_fields/batch_update",
    )
});

/// `hire.v1.eco_account_custom_field.create`.
pub static CREATE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order", "hire:exam"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("scope", table::Kind::IntEnum(EcoAccountScope::VALUES))
            .required(),
        table::Field::body(
                "custom_field_list",
                table::Kind::Object(&ECO_ACCOUNT_CUSTOM_FIELD_SHAPE),
            )
            .required()
            .list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/create",
    ..table::Operation::new(
        "hire.v1.eco_account_custom_field.create",
        table::Method::Post,
        "/open-apis/hire/v1/eco_account_custom_fields",
    )
});
