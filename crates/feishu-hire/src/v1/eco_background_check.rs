// Generated from specs/hire/v1/eco_background_check.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.eco_background_check` “背调订单”: background checks, as their providers report on them.
//!
//! 1. The event `hire.eco_background_check.created_v1` brings an order, with candidate and form.
//! 2. [`hire.v1.eco_background_check.update_progress`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_progress) reports each stage.
//! 3. [`hire.v1.eco_background_check.update_result`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_result) reports the result, which completes the check.
//!
//! A customer who calls a check off is heard of by the event `hire.eco_background_check.canceled_v1`. A provider
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

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, UnixMillis, to_list};

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
    /// - `background_check_id`: ID of the background check, from the event `hire.eco_background_check.created_v1`.
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
    pub fn cancel(&self, background_check_id: impl Into<String>) -> CancelCall {
        let mut call = Call::new(&self.caller, &CANCEL);
        call.set::<String>(0, background_check_id.into());
        CancelCall { call }
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
    /// - `background_check_id`: ID of the background check, from the event `hire.eco_background_check.created_v1`.
    /// - `stage_id`: ID of the stage, chosen by the caller and unique within the background check.
    /// - `stage_name`: Name of the stage that was reached.
    /// - `stage_time`: When the stage was reached; later than in the call before. In milliseconds since the Unix epoch.
    ///
    /// # Example
    ///
    /// ```no_run
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
    ///         feishu_core::UnixMillis::new(1660123456789),
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
        stage_time: impl Into<UnixMillis>,
    ) -> UpdateProgressCall {
        let mut call = Call::new(&self.caller, &UPDATE_PROGRESS);
        call.set::<String>(0, background_check_id.into());
        call.set::<String>(1, stage_id.into());
        call.set::<String>(3, stage_name.into());
        call.set::<UnixMillis>(4, stage_time.into());
        UpdateProgressCall { call }
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
    /// - `background_check_id`: ID of the background check, from the event `hire.eco_background_check.created_v1`.
    /// - `result`: Final result in words.
    /// - `result_time`: When the final result was known. In milliseconds since the Unix epoch.
    ///
    /// # Example
    ///
    /// ```no_run
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
    ///         feishu_core::UnixMillis::new(1660123456789),
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
        result_time: impl Into<UnixMillis>,
    ) -> UpdateResultCall {
        let mut call = Call::new(&self.caller, &UPDATE_RESULT);
        call.set::<String>(0, background_check_id.into());
        call.set::<String>(1, result.into());
        call.set::<UnixMillis>(2, result_time.into());
        UpdateResultCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check.cancel`, begun by [`EcoBackgroundCheckResource::cancel`].
    CancelCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.eco_background_check.update_progress`, begun by [`EcoBackgroundCheckResource::update_progress`].
    UpdateProgressCall -> ()
}

impl UpdateProgressCall {
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
    UpdateResultCall -> ()
}

impl UpdateResultCall {
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

/// `hire.v1.eco_background_check.cancel`.
pub static CANCEL: table::Operation = table::Operation {
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
};

/// `hire.v1.eco_background_check.update_progress`.
pub static UPDATE_PROGRESS: table::Operation = table::Operation {
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
};

/// `hire.v1.eco_background_check.update_result`.
pub static UPDATE_RESULT: table::Operation = table::Operation {
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
};
