// Generated from specs/hire/v1/offer_schema.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.offer_schema` “Offer 申请表”: offer application forms, by a historic version of the operation.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::offer_schema::OfferSchemaResource::get) | Deprecated. Gets an offer application form with its fields. | 获取 Offer 申请表详细信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::I18n;

/// The operations of `hire.v1.offer_schema`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "Offer 申请表")]
#[derive(Debug, Clone)]
pub struct OfferSchemaResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> OfferSchemaResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl OfferSchemaResource<Tenant> {
    /// Gets an offer application form with its fields.
    ///
    /// `GET /open-apis/hire/v1/offer_schemas/:offer_schema_id`, [`hire.v1.offer_schema.get` “获取 Offer 申请表详细信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_schema/get) in the official documentation, as of 2021-05-24.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:offer_schema:readonly`.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `offer_schema_id`: ID of the form.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire.v1().offer_schema().get("1231231231231").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "获取 Offer 申请表详细信息",
            "hire.v1.offer_schema.get",
            "/open-apis/hire/v1/offer_schemas/:offer_schema_id"
        )
    )]
    #[deprecated = "It is a historic version; use `hire.v1.offer_application_form.get`."]
    pub fn get(&self, offer_schema_id: impl Into<String>) -> OfferSchemaGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, offer_schema_id.into());
        OfferSchemaGetCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.offer_schema.get`, begun by [`OfferSchemaResource::get`].
    OfferSchemaGetCall -> OfferSchemaGetResponse
}

/// The answer of [`hire.v1.offer_schema.get`](method@crate::v1::offer_schema::OfferSchemaResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferSchemaGetResponse {
    /// ID of the form.
    pub id: Option<String>,
    /// What the form is used for.
    pub scenario: Option<OfferSchemaScenario>,
    /// Version of the form.
    pub version: Option<i64>,
    /// Fields of the form.
    pub object_list: Vec<OfferSchemaField>,
}

feishu_core::object! {
    response OfferSchemaGetResponse {
        0 id = "id",
        1 scenario = "scenario",
        2 version = "version",
        3 object_list = "object_list",
    }
}

feishu_core::int_enum! {
    /// The use of a form.
    OfferSchemaScenario {
        /// `1`: For the approval of offers.
        Approval = 1,
    }
}

/// A field of an offer application form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferSchemaField {
    /// ID of the field.
    pub id: Option<String>,
    /// Name of the field, in Chinese and English.
    pub name: Option<I18n>,
    /// What the field holds.
    ///
    /// `type` on the wire.
    pub type_: Option<OfferSchemaFieldType>,
    /// Whether the tenant added the field; otherwise it is built in.
    pub is_customized: Option<bool>,
    /// Options of the field; present only for single and multiple choice.
    pub option_list: Vec<OfferSchemaOption>,
}

feishu_core::object! {
    response OfferSchemaField {
        0 id = "id",
        1 name = "name",
        2 type_ = "type",
        3 is_customized = "is_customized",
        4 option_list = "option_list",
    }
}

feishu_core::string_enum! {
    /// What a field holds.
    OfferSchemaFieldType {
        /// `text`: One line of text.
        Text = "text",
        /// `long_text`: Several lines of text.
        LongText = "long_text",
        /// `select`: One option.
        Select = "select",
        /// `multi_select`: Several options.
        MultiSelect = "multi_select",
        /// `date_select`: A date.
        DateSelect = "date_select",
        /// `number`: A number.
        Number = "number",
    }
}

/// An option of a field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferSchemaOption {
    /// Name of the option, in Chinese and English.
    pub name: Option<I18n>,
    /// Place of the option among the others.
    pub index: Option<i64>,
    /// Whether the option can still be chosen.
    pub active_status: Option<OfferSchemaOptionStatus>,
}

feishu_core::object! {
    response OfferSchemaOption {
        0 name = "name",
        1 index = "index",
        2 active_status = "active_status",
    }
}

feishu_core::int_enum! {
    /// Whether an option can still be chosen.
    OfferSchemaOptionStatus {
        /// `1`: It can be chosen.
        Active = 1,
        /// `2`: It can no longer be chosen.
        Ended = 2,
    }
}

/// `hire.v1.offer_schema.get`.
pub static GET: table::Typed<OfferSchemaGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:offer_schema:readonly"],
    retry: table::Retry::Safe,
    params: &[table::Field::path("offer_schema_id", table::Kind::String)],
    answer: table::Answer::Data,
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_schema/get",
    ..table::Operation::new(
        "hire.v1.offer_schema.get",
        table::Method::Get,
        "/open-apis/hire/v1/offer_schemas/:offer_schema_id",
    )
});
