// Generated from specs/hire/v1/offer_application_form.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.offer_application_form` “Offer 申请表”: forms that offers are applied for with.
//!
//! Forms are made in the settings of Feishu Hire. [`hire.v1.offer_application_form.list`](method@crate::v1::offer_application_form::OfferApplicationFormResource::list) finds them,
//! [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get) shows modules and fields, and [`hire.v1.offer_custom_field.update`](method@crate::v1::offer_custom_field::OfferCustomFieldResource::update) changes a
//! field that the tenant added.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::offer_application_form::OfferApplicationFormResource::get) | Gets an offer application form with its modules and fields. | 获取 Offer 申请表信息 |
//! | [<code>list</code>](method@crate::v1::offer_application_form::OfferApplicationFormResource::list) | Lists the offer application forms. | 获取 Offer 申请表列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

use crate::types::I18n;
use crate::v1::types::ActiveStatus;

/// The operations of `hire.v1.offer_application_form`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "Offer 申请表")]
#[derive(Debug, Clone)]
pub struct OfferApplicationFormResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> OfferApplicationFormResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl OfferApplicationFormResource<Tenant> {
    /// Gets an offer application form with its modules and fields.
    ///
    /// `GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id`, [`hire.v1.offer_application_form.get` “获取 Offer 申请表信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/get) in the official documentation, as of 2025-07-03.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:offer_schema:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `offer_application_form_id`: ID of the offer application form, as in [`hire.v1.offer_application_form.list`](method@crate::v1::offer_application_form::OfferApplicationFormResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .offer_application_form()
    ///     .get("7680792645903286275")
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
            "获取 Offer 申请表信息",
            "hire.v1.offer_application_form.get",
            "/open-apis/hire/v1/offer_application_forms/:offer_application_form_id"
        )
    )]
    pub fn get(
        &self,
        offer_application_form_id: impl Into<String>,
    ) -> OfferApplicationFormGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, offer_application_form_id.into());
        OfferApplicationFormGetCall {
            call,
        }
    }

    /// Lists the offer application forms.
    ///
    /// The platform does not page this list yet, whatever is asked for; it answers with all forms at once.
    ///
    /// `GET /open-apis/hire/v1/offer_application_forms`, [`hire.v1.offer_application_form.list` “获取 Offer 申请表列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/list) in the official documentation, as of 2024-10-25.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:offer_schema:readonly`.
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
    ///     .offer_application_form()
    ///     .list()
    ///     .page_token("1231231987")
    ///     .page_size(100)
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
            "获取 Offer 申请表列表",
            "hire.v1.offer_application_form.list",
            "/open-apis/hire/v1/offer_application_forms"
        )
    )]
    pub fn list(&self) -> OfferApplicationFormListCall {
        let call = Call::new(&self.caller, &LIST);
        OfferApplicationFormListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.offer_application_form.get`, begun by [`OfferApplicationFormResource::get`].
    OfferApplicationFormGetCall -> OfferApplicationFormGetResponse
}

feishu_core::call! {
    /// A call of `hire.v1.offer_application_form.list`, begun by [`OfferApplicationFormResource::list`].
    OfferApplicationFormListCall -> OfferApplicationFormListResponse
}

impl OfferApplicationFormListCall {
    /// Has no effect; leave it out.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Has no effect; leave it out.
    ///
    /// Default: `1`. At most 100.
    #[deprecated = "The platform ignores it."]
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }
}

feishu_core::pages!(OfferApplicationFormListCall, OfferApplicationFormListResponse, items: OfferApplicationFormItem, has_more page_token);

/// The answer of [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferApplicationFormGetResponse {
    /// The form, with its modules and fields.
    pub offer_apply_form: Option<OfferApplicationForm>,
}

feishu_core::object! {
    response OfferApplicationFormGetResponse {
        0 offer_apply_form = "offer_apply_form",
    }
}

/// The answer of [`hire.v1.offer_application_form.list`](method@crate::v1::offer_application_form::OfferApplicationFormResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferApplicationFormListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Forms of this page.
    pub items: Vec<OfferApplicationFormItem>,
}

feishu_core::object! {
    response OfferApplicationFormListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// A form that offers are applied for with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferApplicationForm {
    /// ID of the form.
    pub id: Option<String>,
    /// Name of the form, in Chinese and English.
    pub name: Option<I18n>,
    /// Latest version of the form, with its modules.
    pub schema: Option<OfferFormSchema>,
}

feishu_core::object! {
    response OfferApplicationForm {
        0 id = "id",
        1 name = "name",
        2 schema = "schema",
    }
}

/// A version of an offer application form; every change makes a new one.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFormSchema {
    /// ID of the version, which offers name as `schema_id`.
    pub id: Option<String>,
    /// Modules of the form.
    pub module_list: Vec<OfferFormModule>,
}

feishu_core::object! {
    response OfferFormSchema {
        0 id = "id",
        1 module_list = "module_list",
    }
}

/// A module of an offer application form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFormModule {
    /// ID of the module.
    pub id: Option<String>,
    /// Name of the module, in Chinese and English.
    pub name: Option<I18n>,
    /// Whether the tenant added the module; otherwise it is built in.
    pub is_customized: Option<bool>,
    /// Whether the module is in use.
    pub active_status: Option<ActiveStatus>,
    /// Hint for those who fill in the module.
    pub hint: Option<I18n>,
    /// Fields of the module.
    pub object_list: Vec<OfferFormField>,
}

feishu_core::object! {
    response OfferFormModule {
        0 id = "id",
        1 name = "name",
        2 is_customized = "is_customized",
        3 active_status = "active_status",
        4 hint = "hint",
        5 object_list = "object_list",
    }
}

/// A field of an offer application form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFormField {
    /// ID of the field.
    pub id: Option<String>,
    /// Name of the field, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the field, in Chinese and English.
    pub description: Option<I18n>,
    /// ID of the module that the field belongs to.
    pub module_id: Option<String>,
    /// Whether the tenant added the field; otherwise it is built in.
    pub is_customized: Option<bool>,
    /// Whether the field has to be filled in.
    pub is_required: Option<bool>,
    /// Whether the field is in use.
    pub active_status: Option<ActiveStatus>,
    /// Whether a change to the field in an offer has to be approved.
    pub need_approve: Option<bool>,
    /// Whether the field is hidden while the offer is approved.
    pub is_sensitive: Option<bool>,
    /// What a field holds, in the values of the deprecated `object_type`.
    #[deprecated = "Use `object_type_v2`."]
    pub object_type: Option<OfferFormFieldKind>,
    /// What the field holds.
    pub object_type_v2: Option<OfferFormFieldType>,
    /// Options, formula and conditions of the field.
    pub config: Option<OfferFormFieldConfig>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response OfferFormField {
            0 id = "id",
            1 name = "name",
            2 description = "description",
            3 module_id = "module_id",
            4 is_customized = "is_customized",
            5 is_required = "is_required",
            6 active_status = "active_status",
            7 need_approve = "need_approve",
            8 is_sensitive = "is_sensitive",
            9 object_type = "object_type",
            10 object_type_v2 = "object_type_v2",
            11 config = "config",
        }
    }
};

feishu_core::int_enum! {
    /// What a field holds, in the values of the deprecated `object_type`.
    OfferFormFieldKind {
        /// `1`: One line of text.
        Text = 1,
        /// `2`: Several lines of text.
        LongText = 2,
        /// `3`: One option.
        Select = 3,
        /// `4`: Several options.
        MultiSelect = 4,
        /// `5`: A date.
        Date = 5,
        /// `6`: A month.
        Month = 6,
        /// `7`: A year.
        Year = 7,
        /// `8`: A number.
        Number = 8,
        /// `9`: An amount of money.
        Amount = 9,
        /// `10`: A formula.
        Formula = 10,
        /// `11`: A default field of the system.
        Default = 11,
    }
}

feishu_core::string_enum! {
    /// What a field holds. Those that begin with `corehr_` come from Feishu People.
    ///
    /// <details><summary>26 values at a glance</summary>
    ///
    /// [`Text`](Self::Text),
    /// [`LongText`](Self::LongText),
    /// [`Select`](Self::Select),
    /// [`MultiSelect`](Self::MultiSelect),
    /// [`DateSelect`](Self::DateSelect),
    /// [`MonthSelect`](Self::MonthSelect),
    /// [`YearSelect`](Self::YearSelect),
    /// [`Number`](Self::Number),
    /// [`Amount`](Self::Amount),
    /// [`Formula`](Self::Formula),
    /// [`Boolean`](Self::Boolean),
    /// [`File`](Self::File),
    /// [`PersonnelSelect`](Self::PersonnelSelect),
    /// [`PersonnelMultiSelect`](Self::PersonnelMultiSelect),
    /// [`CitySingleSelect`](Self::CitySingleSelect),
    /// [`CorehrText`](Self::CorehrText),
    /// [`CorehrLongText`](Self::CorehrLongText),
    /// [`CorehrSelect`](Self::CorehrSelect),
    /// [`CorehrMultiSelect`](Self::CorehrMultiSelect),
    /// [`CorehrDateSelect`](Self::CorehrDateSelect),
    /// [`CorehrNumber`](Self::CorehrNumber),
    /// [`CorehrBoolean`](Self::CorehrBoolean),
    /// [`CorehrAttachment`](Self::CorehrAttachment),
    /// [`CorehrPersonnelSelect`](Self::CorehrPersonnelSelect),
    /// [`CorehrPersonnelMultiSelect`](Self::CorehrPersonnelMultiSelect),
    /// [`Default`](Self::Default)
    ///
    /// </details>
    OfferFormFieldType {
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
        /// `month_select`: A month.
        MonthSelect = "month_select",
        /// `year_select`: A year.
        YearSelect = "year_select",
        /// `number`: A number.
        Number = "number",
        /// `amount`: An amount of money.
        Amount = "amount",
        /// `formula`: A formula.
        Formula = "formula",
        /// `boolean`: Yes or no.
        Boolean = "boolean",
        /// `file`: Files.
        File = "file",
        /// `personnel_select`: One person.
        PersonnelSelect = "personnel_select",
        /// `personnel_multi_select`: Several people.
        PersonnelMultiSelect = "personnel_multi_select",
        /// `city_single_select`: One city.
        CitySingleSelect = "city_single_select",
        /// `corehr_text`: One line of text, from Feishu People.
        CorehrText = "corehr_text",
        /// `corehr_long_text`: Several lines of text, from Feishu People.
        CorehrLongText = "corehr_long_text",
        /// `corehr_select`: One option, from Feishu People.
        CorehrSelect = "corehr_select",
        /// `corehr_multi_select`: Several options, from Feishu People.
        CorehrMultiSelect = "corehr_multi_select",
        /// `corehr_date_select`: A date, from Feishu People.
        CorehrDateSelect = "corehr_date_select",
        /// `corehr_number`: A number, from Feishu People.
        CorehrNumber = "corehr_number",
        /// `corehr_boolean`: Yes or no, from Feishu People.
        CorehrBoolean = "corehr_boolean",
        /// `corehr_attachment`: Files, from Feishu People.
        CorehrAttachment = "corehr_attachment",
        /// `corehr_personnel_select`: One person, from Feishu People.
        CorehrPersonnelSelect = "corehr_personnel_select",
        /// `corehr_personnel_multi_select`: Several people, from Feishu People.
        CorehrPersonnelMultiSelect = "corehr_personnel_multi_select",
        /// `default`: A default field of the system.
        Default = "default",
    }
}

/// How a field is set up.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFormFieldConfig {
    /// Options of the field; present only for single and multiple choice.
    pub options: Vec<OfferFormOption>,
    /// How the field is computed; present only for formulas.
    pub formula: Option<OfferFormFormula>,
    /// On what conditions the field is shown.
    pub object_display_config: Option<OfferFormDisplayConfig>,
}

feishu_core::object! {
    response OfferFormFieldConfig {
        0 options = "options",
        1 formula = "formula",
        2 object_display_config = "object_display_config",
    }
}

/// An option of a field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFormOption {
    /// ID of the option.
    pub id: Option<String>,
    /// Name of the option, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the option, in Chinese and English.
    pub description: Option<I18n>,
}

feishu_core::object! {
    response OfferFormOption {
        0 id = "id",
        1 name = "name",
        2 description = "description",
    }
}

/// How a field is computed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFormFormula {
    /// A formula such as `[6872592813776914699] * 12 + 2000`, with the IDs of fields of the salary module in brackets.
    pub value: Option<String>,
    /// How the result is shown.
    pub result: Option<OfferFormFormulaResult>,
    /// The salary fields that the formula names.
    pub extra_map: Vec<OfferFormFormulaField>,
}

feishu_core::object! {
    response OfferFormFormula {
        0 value = "value",
        1 result = "result",
        2 extra_map = "extra_map",
    }
}

feishu_core::int_enum! {
    /// How the result of a formula is shown.
    OfferFormFormulaResult {
        /// `1`: Shown as an amount of money.
        Amount = 1,
        /// `2`: Shown as a number.
        Number = 2,
        /// `3`: Shown as a percentage.
        Percentage = 3,
    }
}

/// A field that a formula names.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFormFormulaField {
    /// ID of the field, as it stands in the formula.
    pub key: Option<String>,
    /// Name of the field, in Chinese and English.
    pub value: Option<I18n>,
}

feishu_core::object! {
    response OfferFormFormulaField {
        0 key = "key",
        1 value = "value",
    }
}

/// On what conditions a field is shown.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFormDisplayConfig {
    /// Whether all conditions have to hold or one of them.
    pub display_condition: Option<OfferFormDisplayCondition>,
    /// The conditions on other fields of the form.
    pub pre_object_config_list: Vec<OfferFormCondition>,
}

feishu_core::object! {
    response OfferFormDisplayConfig {
        0 display_condition = "display_condition",
        1 pre_object_config_list = "pre_object_config_list",
    }
}

feishu_core::int_enum! {
    /// How the conditions of a field work together.
    OfferFormDisplayCondition {
        /// `1`: All of them have to hold.
        All = 1,
        /// `2`: One of them has to hold.
        Any = 2,
    }
}

/// A condition on another field of the form, such as that it has a certain value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFormCondition {
    /// ID of the field that the condition is about.
    pub id: Option<String>,
    /// How the field is compared with the value.
    pub operator: Option<OfferFormOperator>,
    /// The values that the field is compared with.
    pub value: Vec<String>,
}

feishu_core::object! {
    response OfferFormCondition {
        0 id = "id",
        1 operator = "operator",
        2 value = "value",
    }
}

feishu_core::int_enum! {
    /// How a field is compared with a value.
    OfferFormOperator {
        /// `1`: The field equals the value.
        Equal = 1,
        /// `2`: The field differs from the value.
        NotEqual = 2,
        /// `3`: The field contains the value.
        Contains = 3,
        /// `4`: The field does not contain the value.
        NotContains = 4,
    }
}

/// An offer application form in a list, without its fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferApplicationFormItem {
    /// ID of the form.
    pub id: Option<String>,
    /// Name of the form, in Chinese and English.
    pub name: Option<I18n>,
    /// When the form was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
}

feishu_core::object! {
    response OfferApplicationFormItem {
        0 id = "id",
        1 name = "name",
        2 create_time = "create_time" millis swapped,
    }
}

/// `hire.v1.offer_application_form.get`.
pub static GET: table::Typed<OfferApplicationFormGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:offer_schema:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[table::Field::path("offer_application_form_id", table::Kind::String)],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/get",
    ..table::Operation::new(
        "hire.v1.offer_application_form.get",
        table::Method::Get,
        "/open-apis/hire/v1/offer_application_forms/:offer_application_form_id",
    )
});

/// `hire.v1.offer_application_form.list`.
pub static LIST: table::Typed<OfferApplicationFormListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:offer_schema:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/list",
    ..table::Operation::new(
        "hire.v1.offer_application_form.list",
        table::Method::Get,
        "/open-apis/hire/v1/offer_application_forms",
    )
});
