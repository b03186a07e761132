// Generated from specs/hire/v1/eco_background_check_package.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.eco_background_check_package` “背调套餐和附加调查项”: packages of background checks, and items beyond them, that a provider offers.
//!
//! Once a customer has bound an account (see [`hire.v1.eco_account_custom_field`](mod@crate::v1::eco_account_custom_field)),
//! [`hire.v1.eco_background_check_package.create`](method@crate::v1::eco_background_check_package::EcoBackgroundCheckPackageResource::create) offers packages to it. What is offered already is changed and taken
//! back by the other two.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>delete</code>](method@crate::v1::eco_background_check_package::EcoBackgroundCheckPackageResource::batch_delete) | Deletes packages and additional items of an account for background checks. | 删除背调套餐和附加调查项 |
//! | [<code>batch_<wbr>update</code>](method@crate::v1::eco_background_check_package::EcoBackgroundCheckPackageResource::batch_update) | Changes packages and additional items of an account for background checks. | 更新背调套餐和附加调查项 |
//! | [<code>create</code>](method@crate::v1::eco_background_check_package::EcoBackgroundCheckPackageResource::create) | Adds packages and additional items to an account for background checks. | 创建背调套餐和附加调查项 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_list, to_texts};

/// The operations of `hire.v1.eco_background_check_package`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "背调套餐和附加调查项")]
#[derive(Debug, Clone)]
pub struct EcoBackgroundCheckPackageResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EcoBackgroundCheckPackageResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EcoBackgroundCheckPackageResource<Tenant> {
    /// Deletes packages and additional items of an account for background checks.
    ///
    /// Background checks that exist are not touched.
    ///
    /// `POST /open-apis/hire/v1/eco_background_check_packages/batch_delete`, [`hire.v1.eco_background_check_package.batch_delete` “删除背调套餐和附加调查项”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete) in the official documentation, as of 2024-08-28.
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
    ///     .eco_background_check_package()
    ///     .batch_delete("6995842370159937061")
    ///     .package_id_list(["7230753910687080001"])
    ///     .additional_item_id_list(["7230753910687080002"])
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
    /// | 1002859 | 400 | A parameter is wrong, or the platform failed internally. | Look at the message; if it does not help, give support the log ID. |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    #[doc(
        alias(
            "删除背调套餐和附加调查项",
            "hire.v1.eco_background_check_package.batch_delete",
            "/open-apis/hire/v1/eco_background_check_packages/batch_delete"
        )
    )]
    pub fn batch_delete(
        &self,
        account_id: impl Into<String>,
    ) -> EcoBackgroundCheckPackageBatchDeleteCall {
        let mut call = Call::new(&self.caller, &BATCH_DELETE);
        call.set::<String>(0, account_id.into());
        EcoBackgroundCheckPackageBatchDeleteCall {
            call,
        }
    }

    /// Changes packages and additional items of an account for background checks.
    ///
    /// The forms of checks that were ordered show the change. New ones are made by [`hire.v1.eco_background_check_package.create`](method@crate::v1::eco_background_check_package::EcoBackgroundCheckPackageResource::create).
    ///
    /// `PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update`, [`hire.v1.eco_background_check_package.batch_update` “更新背调套餐和附加调查项”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update) in the official documentation, as of 2024-07-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:background_check_order`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `account_id`: ID of the account for background checks, from the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated).
    /// - `package_list` ([`EcoBackgroundCheckPackage`](type@crate::v1::eco_background_check_package::EcoBackgroundCheckPackage)): Packages with their new names and descriptions; the account has to have the IDs.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::eco_background_check_package::{
    ///     EcoBackgroundCheckAdditionalItem, EcoBackgroundCheckPackage,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_background_check_package()
    ///     .batch_update(
    ///         "6995842370159937061",
    ///         vec![
    ///             EcoBackgroundCheckPackage::new("pkg001", "基础套餐")
    ///             .description("工作履历信息验证X1，工作表现鉴定评价X1，教育背景核实，公民身份信息验证，简历…")
    ///         ],
    ///     )
    ///     .additional_item_list(
    ///         vec![
    ///             EcoBackgroundCheckAdditionalItem::new("ext001",
    ///             "工作履历信息验证X2").description("详细调查")
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
            "更新背调套餐和附加调查项",
            "hire.v1.eco_background_check_package.batch_update",
            "/open-apis/hire/v1/eco_background_check_packages/batch_update"
        )
    )]
    pub fn batch_update(
        &self,
        account_id: impl Into<String>,
        package_list: impl IntoIterator<Item = EcoBackgroundCheckPackage>,
    ) -> EcoBackgroundCheckPackageBatchUpdateCall {
        let mut call = Call::new(&self.caller, &BATCH_UPDATE);
        call.set::<String>(0, account_id.into());
        call.set(1, to_list(package_list));
        EcoBackgroundCheckPackageBatchUpdateCall {
            call,
        }
    }

    /// Adds packages and additional items to an account for background checks.
    ///
    /// What the account has already stays; an ID that it has cannot be added again, only changed or deleted.
    ///
    /// `POST /open-apis/hire/v1/eco_background_check_packages`, [`hire.v1.eco_background_check_package.create` “创建背调套餐和附加调查项”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create) in the official documentation, as of 2024-07-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:background_check_order`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `account_id`: ID of the account for background checks, from the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated).
    /// - `package_list` ([`EcoBackgroundCheckPackage`](type@crate::v1::eco_background_check_package::EcoBackgroundCheckPackage)): Packages to add.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::eco_background_check_package::{
    ///     EcoBackgroundCheckAdditionalItem, EcoBackgroundCheckPackage,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_background_check_package()
    ///     .create(
    ///         "6995842370159937061",
    ///         vec![
    ///             EcoBackgroundCheckPackage::new("pkg001", "基础套餐")
    ///             .description("工作履历信息验证X1，工作表现鉴定评价X1，教育背景核实，公民身份信息验证，简历…")
    ///         ],
    ///     )
    ///     .additional_item_list(
    ///         vec![
    ///             EcoBackgroundCheckAdditionalItem::new("ext001",
    ///             "工作履历信息验证X2").description("详细调查")
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
            "创建背调套餐和附加调查项",
            "hire.v1.eco_background_check_package.create",
            "/open-apis/hire/v1/eco_background_check_packages"
        )
    )]
    pub fn create(
        &self,
        account_id: impl Into<String>,
        package_list: impl IntoIterator<Item = EcoBackgroundCheckPackage>,
    ) -> EcoBackgroundCheckPackageCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, account_id.into());
        call.set(1, to_list(package_list));
        EcoBackgroundCheckPackageCreateCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check_package.batch_delete`, begun by [`EcoBackgroundCheckPackageResource::batch_delete`].
    EcoBackgroundCheckPackageBatchDeleteCall -> ()
}

impl EcoBackgroundCheckPackageBatchDeleteCall {
    /// IDs of the packages to delete.
    #[inline]
    pub fn package_id_list(
        mut self,
        package_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(1, to_texts(package_id_list));
        self
    }

    /// IDs of the additional items to delete.
    #[inline]
    pub fn additional_item_id_list(
        mut self,
        additional_item_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(additional_item_id_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check_package.batch_update`, begun by [`EcoBackgroundCheckPackageResource::batch_update`].
    EcoBackgroundCheckPackageBatchUpdateCall -> ()
}

impl EcoBackgroundCheckPackageBatchUpdateCall {
    /// Additional items with their new names and descriptions; the account has to have the IDs.
    #[inline]
    pub fn additional_item_list(
        mut self,
        additional_item_list: impl IntoIterator<Item = EcoBackgroundCheckAdditionalItem>,
    ) -> Self {
        self.call.set(2, to_list(additional_item_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check_package.create`, begun by [`EcoBackgroundCheckPackageResource::create`].
    EcoBackgroundCheckPackageCreateCall -> ()
}

impl EcoBackgroundCheckPackageCreateCall {
    /// Additional items to add.
    #[inline]
    pub fn additional_item_list(
        mut self,
        additional_item_list: impl IntoIterator<Item = EcoBackgroundCheckAdditionalItem>,
    ) -> Self {
        self.call.set(2, to_list(additional_item_list));
        self
    }
}

/// A package of checks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoBackgroundCheckPackage {
    /// ID of the package, chosen by the provider.
    ///
    /// At most 36 characters.
    pub id: Option<String>,
    /// Name of the package.
    ///
    /// At most 100 characters.
    pub name: Option<String>,
    /// What the package comprises.
    pub description: Option<String>,
}

impl EcoBackgroundCheckPackage {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// What the package comprises.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

feishu_core::object! {
    request EcoBackgroundCheckPackage {
        0 id = "id",
        1 name = "name",
        2 description = "description",
    }
}

#[doc(hidden)]
pub static ECO_BACKGROUND_CHECK_PACKAGE_SHAPE: table::Shape = table::Shape {
    name: "EcoBackgroundCheckPackage",
    fields: &[
        table::Field::body("id", table::Kind::String)
            .required()
            .rules(&[table::Rule::MaxLength(36)]),
        table::Field::body("name", table::Kind::String)
            .required()
            .rules(&[table::Rule::MaxLength(100)]),
        table::Field::body("description", table::Kind::String),
    ],
    rules: &[],
};

/// Something to check beyond a package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoBackgroundCheckAdditionalItem {
    /// ID of the additional item, chosen by the provider.
    ///
    /// At most 36 characters.
    pub id: Option<String>,
    /// Name of the additional item.
    pub name: Option<String>,
    /// What the additional item comprises.
    pub description: Option<String>,
}

impl EcoBackgroundCheckAdditionalItem {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// What the additional item comprises.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

feishu_core::object! {
    request EcoBackgroundCheckAdditionalItem {
        0 id = "id",
        1 name = "name",
        2 description = "description",
    }
}

#[doc(hidden)]
pub static ECO_BACKGROUND_CHECK_ADDITIONAL_ITEM_SHAPE: table::Shape = table::Shape {
    name: "EcoBackgroundCheckAdditionalItem",
    fields: &[
        table::Field::body("id", table::Kind::String)
            .required()
            .rules(&[table::Rule::MaxLength(36)]),
        table::Field::body("name", table::Kind::String).required(),
        table::Field::body("description", table::Kind::String),
    ],
    rules: &[],
};

/// `hire.v1.eco_background_check_package.batch_delete`.
pub static BATCH_DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("account_id", table::Kind::String).required(),
        table::Field::body("package_id_list", table::Kind::String).list(),
        table::Field::body("additional_item_id_list", table::Kind::String).list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 1002859,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete",
    ..table::Operation::new(
        "hire.v1.eco_background_check_package.batch_delete",
        table::Method::Post,
        "/open-apis/hire/v1/eco_background_check_packages/batch_delete",
    )
});

/// `hire.v1.eco_background_check_package.batch_update`.
pub static BATCH_UPDATE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("account_id", table::Kind::String).required(),
        table::Field::body(
                "package_list",
                table::Kind::Object(&ECO_BACKGROUND_CHECK_PACKAGE_SHAPE),
            )
            .required()
            .list(),
        table::Field::body(
                "additional_item_list",
                table::Kind::Object(&ECO_BACKGROUND_CHECK_ADDITIONAL_ITEM_SHAPE),
            )
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update",
    ..table::Operation::new(
        "hire.v1.eco_background_check_package.batch_update",
        table::Method::Patch,
        "/open-apis/hire/v1/eco_background_check_packages/batch_update",
    )
});

/// `hire.v1.eco_background_check_package.create`.
pub static CREATE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("account_id", table::Kind::String).required(),
        table::Field::body(
                "package_list",
                table::Kind::Object(&ECO_BACKGROUND_CHECK_PACKAGE_SHAPE),
            )
            .required()
            .list(),
        table::Field::body(
                "additional_item_list",
                table::Kind::Object(&ECO_BACKGROUND_CHECK_ADDITIONAL_ITEM_SHAPE),
            )
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create",
    ..table::Operation::new(
        "hire.v1.eco_background_check_package.create",
        table::Method::Post,
        "/open-apis/hire/v1/eco_background_check_packages",
    )
});
