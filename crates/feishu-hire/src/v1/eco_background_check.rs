// Generated from specs/hire/v1/eco_background_check.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.eco_background_check` “背调订单”: background checks, as their providers report on them.
//!
//! 1. The event [`hire.eco_background_check.created_v1`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCreated) brings an order, with candidate and form.
//! 2. [`hire.v1.eco_background_check.update_progress`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_progress) reports each stage.
//! 3. [`hire.v1.eco_background_check.update_result`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_result) reports the result, which completes the check.
//!
//! A customer who calls a check off is heard of by the event [`hire.eco_background_check.canceled_v1`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCanceled). A provider
//! reports that a check ends early with [`hire.v1.eco_background_check.update_progress`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_progress), and then ends it with
//! [`hire.v1.eco_background_check.cancel`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::cancel).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>cancel</code>](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::cancel) | Terminates a background check. | 终止背调订单 |
//! | [<code>update_<wbr>progress</code>](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_progress) | Reports a stage of a background check. | 更新背调订单进度 |
//! | [<code>update_<wbr>result</code>](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_result) | Reports the final result of a background check. | 回传背调订单的最终结果 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`EcoBackgroundCheckCanceled`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCanceled) | A customer called off a background check. | 终止背调 |
//! | [`EcoBackgroundCheckCreated`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCreated) | A customer ordered a background check. | 创建背调 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list};

use crate::v1::types::EcoPhone;

/// The operations of `hire.v1.eco_background_check`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "背调订单")]
#[derive(Debug, Clone)]
pub struct EcoBackgroundCheckResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EcoBackgroundCheckResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EcoBackgroundCheckResource<Tenant> {
    /// Terminates a background check.
    ///
    /// Neither progress nor results can be reported afterwards, so report the termination with [`hire.v1.eco_background_check.update_progress`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_progress) first.
    ///
    /// `POST /open-apis/hire/v1/eco_background_checks/cancel`, [`hire.v1.eco_background_check.cancel` “终止背调订单”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/cancel) in the official documentation, as of 2024-08-12.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:background_check_order`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `background_check_id`: ID of the background check, from the event [`hire.eco_background_check.created_v1`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCreated).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().eco_background_check().cancel("6931286400470354183").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002862 | 400 | There is no such background check. | Check `background_check_id`. |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    #[doc(
        alias(
            "终止背调订单",
            "hire.v1.eco_background_check.cancel",
            "/open-apis/hire/v1/eco_background_checks/cancel"
        )
    )]
    pub fn cancel(
        &self,
        background_check_id: impl Into<String>,
    ) -> EcoBackgroundCheckCancelCall {
        let mut call = Call::new(&self.caller, &CANCEL);
        call.set::<String>(0, background_check_id.into());
        EcoBackgroundCheckCancelCall {
            call,
        }
    }

    /// Reports a stage of a background check.
    ///
    /// Users see it on the check's card in the application. A check that is completed takes no more stages.
    ///
    /// `POST /open-apis/hire/v1/eco_background_checks/update_progress`, [`hire.v1.eco_background_check.update_progress` “更新背调订单进度”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_progress) in the official documentation, as of 2024-08-12.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:background_check_order`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `background_check_id`: ID of the background check, from the event [`hire.eco_background_check.created_v1`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCreated).
    /// - `stage_id`: ID of the stage, chosen by the caller and unique within the background check.
    /// - `stage_name`: Name of the stage that was reached.
    /// - `stage_time`: When the stage was reached; later than in the call before. To the millisecond.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::eco_background_check::{
    ///     EcoBackgroundCheckReportFile, EcoReportUrlType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_background_check()
    ///     .update_progress(
    ///         "6931286400470354183",
    ///         "6931286400470354183",
    ///         "阶段报告",
    ///         Timestamp::from_millis(1660123456789),
    ///     )
    ///     .stage_en_name("stage report")
    ///     .result("通过")
    ///     .report_file_list(
    ///         vec![
    ///             EcoBackgroundCheckReportFile::new("阶段报告.pdf",
    ///             "https://xxxxx/xxxxxx/xxxx.pdf")
    ///             .report_url_type(EcoReportUrlType::Download)
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
    /// | 1002858 | 400 | The state of the background check forbids this. | Check the parameters. |
    /// | 1002862 | 400 | There is no such background check. | Check `background_check_id`. |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    #[doc(
        alias(
            "更新背调订单进度",
            "hire.v1.eco_background_check.update_progress",
            "/open-apis/hire/v1/eco_background_checks/update_progress"
        )
    )]
    pub fn update_progress(
        &self,
        background_check_id: impl Into<String>,
        stage_id: impl Into<String>,
        stage_name: impl Into<String>,
        stage_time: impl Into<Timestamp>,
    ) -> EcoBackgroundCheckUpdateProgressCall {
        let mut call = Call::new(&self.caller, &UPDATE_PROGRESS);
        call.set::<String>(0, background_check_id.into());
        call.set::<String>(1, stage_id.into());
        call.set::<String>(3, stage_name.into());
        call.set::<Timestamp>(4, stage_time.into());
        EcoBackgroundCheckUpdateProgressCall {
            call,
        }
    }

    /// Reports the final result of a background check.
    ///
    /// The background check is completed by it, or, in a tenant that approves the reports, as soon as an administrator has approved.
    ///
    /// `POST /open-apis/hire/v1/eco_background_checks/update_result`, [`hire.v1.eco_background_check.update_result` “回传背调订单的最终结果”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_result) in the official documentation, as of 2024-08-12.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:background_check_order`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `background_check_id`: ID of the background check, from the event [`hire.eco_background_check.created_v1`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCreated).
    /// - `result`: Final result in words.
    /// - `result_time`: When the final result was known. To the millisecond.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::eco_background_check::{
    ///     EcoBackgroundCheckReportFile, EcoReportUrlType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_background_check()
    ///     .update_result(
    ///         "6931286400470354183",
    ///         "无差异",
    ///         Timestamp::from_millis(1660123456789),
    ///     )
    ///     .report_file_list(
    ///         vec![
    ///             EcoBackgroundCheckReportFile::new("阶段报告.pdf",
    ///             "https://xxxxx/xxxxxx/xxxx.pdf")
    ///             .report_url_type(EcoReportUrlType::Download)
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
    /// | 1002858 | 400 | The state of the background check forbids this. | Check the parameters. |
    /// | 1002862 | 400 | There is no such background check. | Check `background_check_id`. |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    #[doc(
        alias(
            "回传背调订单的最终结果",
            "hire.v1.eco_background_check.update_result",
            "/open-apis/hire/v1/eco_background_checks/update_result"
        )
    )]
    pub fn update_result(
        &self,
        background_check_id: impl Into<String>,
        result: impl Into<String>,
        result_time: impl Into<Timestamp>,
    ) -> EcoBackgroundCheckUpdateResultCall {
        let mut call = Call::new(&self.caller, &UPDATE_RESULT);
        call.set::<String>(0, background_check_id.into());
        call.set::<String>(1, result.into());
        call.set::<Timestamp>(2, result_time.into());
        EcoBackgroundCheckUpdateResultCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check.cancel`, begun by [`EcoBackgroundCheckResource::cancel`].
    EcoBackgroundCheckCancelCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check.update_progress`, begun by [`EcoBackgroundCheckResource::update_progress`].
    EcoBackgroundCheckUpdateProgressCall -> ()
}

impl EcoBackgroundCheckUpdateProgressCall {
    /// Name of the stage in English.
    #[inline]
    pub fn stage_en_name(mut self, stage_en_name: impl Into<String>) -> Self {
        self.call.set::<String>(2, stage_en_name.into());
        self
    }

    /// Result of the stage; needs `report_file_list`.
    #[inline]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.call.set::<String>(5, result.into());
        self
    }

    /// Reports on the candidate.
    #[inline]
    pub fn report_file_list(
        mut self,
        report_file_list: impl IntoIterator<Item = EcoBackgroundCheckReportFile>,
    ) -> Self {
        self.call.set(6, to_list(report_file_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check.update_result`, begun by [`EcoBackgroundCheckResource::update_result`].
    EcoBackgroundCheckUpdateResultCall -> ()
}

impl EcoBackgroundCheckUpdateResultCall {
    /// Reports on the candidate.
    #[inline]
    pub fn report_file_list(
        mut self,
        report_file_list: impl IntoIterator<Item = EcoBackgroundCheckReportFile>,
    ) -> Self {
        self.call.set(3, to_list(report_file_list));
        self
    }
}

/// A customer called off a background check.
///
/// It is pushed to the vendor that the check was ordered from.
///
/// The payload of [`hire.eco_background_check.canceled_v1` “终止背调”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/canceled) in the official documentation, as of 2024-08-28.
///
/// - Pushed to: self-built and store apps.
/// - Scope: `hire:background_check_order:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::eco_background_check::EcoBackgroundCheckCanceled;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<EcoBackgroundCheckCanceled>(|event| async move {
///         println!("{:?}", event.payload.background_check_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("终止背调", "hire.eco_background_check.canceled_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCanceled {
    /// ID of the check, as [`hire.eco_background_check.created_v1`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCreated) told it.
    pub background_check_id: Option<String>,
    /// Why it was called off.
    pub termination_reason: Option<String>,
}

feishu_core::object! {
    response EcoBackgroundCheckCanceled {
        0 background_check_id = "background_check_id",
        1 termination_reason = "termination_reason",
    }
}

impl feishu_core::event::Event for EcoBackgroundCheckCanceled {
    const TYPE: &'static str = "hire.eco_background_check.canceled_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// A customer ordered a background check.
///
/// It is pushed to the vendor that the check is ordered from, who tells how it goes with [`hire.v1.eco_background_check.update_progress`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_progress) and what came out with [`hire.v1.eco_background_check.update_result`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_result).
///
/// The payload of [`hire.eco_background_check.created_v1` “创建背调”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/created) in the official documentation, as of 2024-08-28.
///
/// - Pushed to: self-built and store apps.
/// - Scope: `hire:background_check_order:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::eco_background_check::EcoBackgroundCheckCreated;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<EcoBackgroundCheckCreated>(|event| async move {
///         println!("{:?}", event.payload.background_check_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("创建背调", "hire.eco_background_check.created_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreated {
    /// ID of the check, unique in Feishu Hire; the vendor keeps it with the order.
    pub background_check_id: Option<String>,
    /// ID of the customer's account, as [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated) told it.
    pub account_id: Option<String>,
    /// ID of the package, as the vendor gave it to [`hire.v1.eco_background_check_package.create`](method@crate::v1::eco_background_check_package::EcoBackgroundCheckPackageResource::create).
    pub package_id: Option<String>,
    /// IDs of the additional items, as the vendor gave them to [`hire.v1.eco_background_check_package.create`](method@crate::v1::eco_background_check_package::EcoBackgroundCheckPackageResource::create).
    pub additional_item_id_list: Vec<String>,
    /// What the customer adds for the vendor.
    pub comment: Option<String>,
    /// The candidate whose background is to be checked.
    pub candidate_info: Option<EcoCheckedCandidate>,
    /// Who ordered the check.
    pub client_contact_info: Option<EcoContact>,
    /// What the customer filled in.
    pub custom_field_list: Vec<EcoOrderFieldValue>,
}

feishu_core::object! {
    response EcoBackgroundCheckCreated {
        0 background_check_id = "background_check_id",
        1 account_id = "account_id",
        2 package_id = "package_id",
        3 additional_item_id_list = "additional_item_id_list",
        4 comment = "comment",
        5 candidate_info = "candidate_info",
        6 client_contact_info = "client_contact_info",
        7 custom_field_list = "custom_field_list",
    }
}

impl feishu_core::event::Event for EcoBackgroundCheckCreated {
    const TYPE: &'static str = "hire.eco_background_check.created_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// A report on a candidate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoBackgroundCheckReportFile {
    /// Name of the report.
    pub report_name: Option<String>,
    /// Address of the report, of a PDF to download or of a page to look at, as `report_url_type` says.
    pub report_url: Option<String>,
    /// Whether `report_url` leads to a PDF or to a page.
    ///
    /// Default: `EcoReportUrlType::Download`.
    pub report_url_type: Option<EcoReportUrlType>,
}

impl EcoBackgroundCheckReportFile {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(report_name: impl Into<String>, report_url: impl Into<String>) -> Self {
        Self {
            report_name: Some(report_name.into()),
            report_url: Some(report_url.into()),
            ..Self::default()
        }
    }

    /// Whether `report_url` leads to a PDF or to a page.
    ///
    /// Default: `EcoReportUrlType::Download`.
    #[inline]
    #[must_use]
    pub fn report_url_type(mut self, report_url_type: EcoReportUrlType) -> Self {
        self.report_url_type = Some(report_url_type);
        self
    }
}

feishu_core::object! {
    request EcoBackgroundCheckReportFile {
        0 report_name = "report_name",
        1 report_url = "report_url",
        2 report_url_type = "report_url_type",
    }
}

#[doc(hidden)]
pub static ECO_BACKGROUND_CHECK_REPORT_FILE_SHAPE: table::Shape = table::Shape {
    name: "EcoBackgroundCheckReportFile",
    fields: &[
        table::Field::body("report_name", table::Kind::String).required(),
        table::Field::body("report_url", table::Kind::String).required(),
        table::Field::body(
            "report_url_type",
            table::Kind::IntEnum(EcoReportUrlType::VALUES),
        ),
    ],
    rules: &[],
};

feishu_core::int_enum! {
    /// What the URL of a report leads to.
    EcoReportUrlType {
        /// `1`: A PDF file.
        Download = 1,
        /// `2`: A page that shows the report.
        Preview = 2,
    }
}

/// The candidate whose background is to be checked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoCheckedCandidate {
    /// The whole name.
    pub name: Option<String>,
    /// A mobile phone number, as vendors get it.
    pub mobile: Option<EcoPhone>,
    /// E-mail address.
    pub email: Option<String>,
    /// The given name.
    pub first_name: Option<String>,
    /// The family name.
    pub last_name: Option<String>,
}

feishu_core::object! {
    response EcoCheckedCandidate {
        0 name = "name",
        1 mobile = "mobile",
        2 email = "email",
        3 first_name = "first_name",
        4 last_name = "last_name",
    }
}

/// Somebody whom a vendor of background checks can reach.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoContact {
    /// The whole name.
    pub name: Option<String>,
    /// A mobile phone number, as vendors get it.
    pub mobile: Option<EcoPhone>,
    /// E-mail address.
    pub email: Option<String>,
}

feishu_core::object! {
    response EcoContact {
        0 name = "name",
        1 mobile = "mobile",
        2 email = "email",
    }
}

/// What a customer filled into a custom field of an order.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoOrderFieldValue {
    /// The field, as the vendor gave it to [`hire.v1.eco_background_check_custom_field.create`](method@crate::v1::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource::create).
    pub key: Option<String>,
    /// As text, whatever the type of the field.
    pub value: Option<String>,
}

feishu_core::object! {
    response EcoOrderFieldValue {
        0 key = "key",
        1 value = "value",
    }
}

/// `hire.v1.eco_background_check.cancel`.
pub static CANCEL: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[table::Field::body("background_check_id", table::Kind::String).required()],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 1002862,
            meaning: "There is no such background check.",
            advice: "Check `background_check_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/cancel",
    ..table::Operation::new(
        "hire.v1.eco_background_check.cancel",
        table::Method::Post,
        "/open-apis/hire/v1/eco_background_checks/cancel",
    )
});

/// `hire.v1.eco_background_check.update_progress`.
pub static UPDATE_PROGRESS: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("background_check_id", table::Kind::String).required(),
        table::Field::body("stage_id", table::Kind::String).required(),
        table::Field::body("stage_en_name", table::Kind::String),
        table::Field::body("stage_name", table::Kind::String).required(),
        table::Field::body("stage_time", table::Kind::UnixMillis).required().swapped(),
        table::Field::body("result", table::Kind::String),
        table::Field::body(
                "report_file_list",
                table::Kind::Object(&ECO_BACKGROUND_CHECK_REPORT_FILE_SHAPE),
            )
            .list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 1002858,
            meaning: "The state of the background check forbids this.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002862,
            meaning: "There is no such background check.",
            advice: "Check `background_check_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_progress",
    ..table::Operation::new(
        "hire.v1.eco_background_check.update_progress",
        table::Method::Post,
        "/open-apis/hire/v1/eco_background_checks/update_progress",
    )
});

/// `hire.v1.eco_background_check.update_result`.
pub static UPDATE_RESULT: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("background_check_id", table::Kind::String).required(),
        table::Field::body("result", table::Kind::String).required(),
        table::Field::body("result_time", table::Kind::UnixMillis).required().swapped(),
        table::Field::body(
                "report_file_list",
                table::Kind::Object(&ECO_BACKGROUND_CHECK_REPORT_FILE_SHAPE),
            )
            .list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 1002858,
            meaning: "The state of the background check forbids this.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002862,
            meaning: "There is no such background check.",
            advice: "Check `background_check_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_result",
    ..table::Operation::new(
        "hire.v1.eco_background_check.update_result",
        table::Method::Post,
        "/open-apis/hire/v1/eco_background_checks/update_result",
    )
});
