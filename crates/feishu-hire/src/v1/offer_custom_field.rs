// Generated from specs/hire/v1/offer_custom_field.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.offer_custom_field` “Offer 申请表自定义字段”: fields that a tenant added to its offer application forms.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>update</code>](method@crate::v1::offer_custom_field::OfferCustomFieldResource::update) | Changes the name and the options of a field that the tenant added to an offer application form. | 更新 Offer 申请表自定义字段 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_list};

use crate::types::I18n;

/// The operations of `hire.v1.offer_custom_field`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "Offer 申请表自定义字段")]
#[derive(Debug, Clone)]
pub struct OfferCustomFieldResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> OfferCustomFieldResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl OfferCustomFieldResource<Tenant> {
    /// Changes the name and the options of a field that the tenant added to an offer application form.
    ///
    /// Every change makes a new version of the form, with another `schema_id`. The type of a field cannot be changed, nor a field that is a formula.
    ///
    /// `PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id`, [`hire.v1.offer_custom_field.update` “更新 Offer 申请表自定义字段”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_custom_field/update) in the official documentation, as of 2024-08-08.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:offer_selection_object`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `offer_custom_field_id`: ID of the field, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get).
    /// - `name` ([`I18n`](type@crate::types::I18n)): New name of the field, in at least one of the languages.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::I18n;
    /// use feishu_hire::v1::offer_custom_field::{
    ///     OfferCustomFieldConfig, OfferCustomFieldOption,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .offer_custom_field()
    ///     .update(
    ///         "6906755946257615112",
    ///         I18n::new().zh_cn("就职状态").en_us("Employment status"),
    ///     )
    ///     .config(
    ///         OfferCustomFieldConfig::new()
    ///             .options(
    ///                 vec![
    ///                     OfferCustomFieldOption::new(I18n::new().zh_cn("无业")
    ///                     .en_us("Unemployed"))
    ///                 ],
    ///             ),
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
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    /// | 1002065 | 200 | The options do not fit the field. | Send options only for a field of single or multiple choice. |
    #[doc(
        alias(
            "更新 Offer 申请表自定义字段",
            "hire.v1.offer_custom_field.update",
            "/open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id"
        )
    )]
    pub fn update(
        &self,
        offer_custom_field_id: impl Into<String>,
        name: I18n,
    ) -> OfferCustomFieldUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, offer_custom_field_id.into());
        call.set(1, name);
        OfferCustomFieldUpdateCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.offer_custom_field.update`, begun by [`OfferCustomFieldResource::update`].
    OfferCustomFieldUpdateCall -> ()
}

impl OfferCustomFieldUpdateCall {
    /// New options of the field.
    #[inline]
    pub fn config(mut self, config: OfferCustomFieldConfig) -> Self {
        self.call.set(2, config);
        self
    }
}

/// The options of a field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferCustomFieldConfig {
    /// Options of the field; only for a field of single or multiple choice.
    pub options: Option<Vec<OfferCustomFieldOption>>,
}

impl OfferCustomFieldConfig {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Options of the field; only for a field of single or multiple choice.
    #[inline]
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = OfferCustomFieldOption>,
    ) -> Self {
        self.options = Some(to_list(options));
        self
    }
}

feishu_core::object! {
    request OfferCustomFieldConfig {
        0 options = "options",
    }
}

#[doc(hidden)]
pub static OFFER_CUSTOM_FIELD_CONFIG_SHAPE: table::Shape = table::Shape {
    name: "OfferCustomFieldConfig",
    fields: &[
        table::Field::body(
                "options",
                table::Kind::Object(&OFFER_CUSTOM_FIELD_OPTION_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// An option of a field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferCustomFieldOption {
    /// Text of the option, in at least one of the languages.
    pub name: Option<I18n>,
}

impl OfferCustomFieldOption {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(name: I18n) -> Self {
        Self {
            name: Some(name),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    request OfferCustomFieldOption {
        0 name = "name",
    }
}

#[doc(hidden)]
pub static OFFER_CUSTOM_FIELD_OPTION_SHAPE: table::Shape = table::Shape {
    name: "OfferCustomFieldOption",
    fields: &[
        table::Field::body("name", table::Kind::Object(&crate::types::I18N_SHAPE))
            .required(),
    ],
    rules: &[],
};

/// `hire.v1.offer_custom_field.update`.
pub static UPDATE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:offer_selection_object"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("offer_custom_field_id", table::Kind::String),
        table::Field::body("name", table::Kind::Object(&crate::types::I18N_SHAPE))
            .required(),
        table::Field::body(
            "config",
            table::Kind::Object(&OFFER_CUSTOM_FIELD_CONFIG_SHAPE),
        ),
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
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 200,
            code: 1002065,
            meaning: "The options do not fit the field.",
            advice: "Send options only for a field of single or multiple choice.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_custom_field/update",
    ..table::Operation::new(
        "hire.v1.offer_custom_field.update",
        table::Method::Put,
        "/open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id",
    )
});
