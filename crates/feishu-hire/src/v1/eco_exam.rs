// Generated from specs/hire/v1/eco_exam.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.eco_exam` “笔试”: exams, as their providers report on them.
//!
//! 1. The event [`hire.eco_exam.created_v1`](struct@crate::v1::eco_exam::EcoExamCreated) brings an exam to arrange, with candidate and paper.
//! 2. [`hire.v1.eco_exam.login_info`](method@crate::v1::eco_exam::EcoExamResource::login_info) reports how the candidate gets to it, or that it could not be arranged.
//! 3. [`hire.v1.eco_exam.update_result`](method@crate::v1::eco_exam::EcoExamResource::update_result) reports the result.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>login_<wbr>info</code>](method@crate::v1::eco_exam::EcoExamResource::login_info) | Reports how a candidate gets to an exam, or that it could not be arranged. | 回传笔试安排结果 |
//! | [<code>update_<wbr>result</code>](method@crate::v1::eco_exam::EcoExamResource::update_result) | Reports a candidate's result in an exam. | 回传笔试结果 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`EcoExamCreated`](struct@crate::v1::eco_exam::EcoExamCreated) | A customer arranged an exam for a candidate. | 创建笔试 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Secret, Tenant, Timestamp, to_list};

use crate::v1::types::EcoPhone;

/// The operations of `hire.v1.eco_exam`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "笔试")]
#[derive(Debug, Clone)]
pub struct EcoExamResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EcoExamResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EcoExamResource<Tenant> {
    /// Reports how a candidate gets to an exam, or that it could not be arranged.
    ///
    /// For providers of exams, once they have the event [`hire.eco_exam.created_v1`](struct@crate::v1::eco_exam::EcoExamCreated) and arranged the exam.
    ///
    /// `POST /open-apis/hire/v1/eco_exams/:exam_id/login_info`, [`hire.v1.eco_exam.login_info` “回传笔试安排结果”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `exam_id`: ID of the exam, from the event [`hire.eco_exam.created_v1`](struct@crate::v1::eco_exam::EcoExamCreated).
    /// - `exam_login_info` ([`EcoExamLoginInfo`](type@crate::v1::eco_exam::EcoExamLoginInfo)): How the candidate gets to the exam.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::eco_exam::EcoExamLoginInfo;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_exam()
    ///     .login_info(
    ///         "7178536692385679677",
    ///         EcoExamLoginInfo::new("https://xxxx/xxxx/xxxx")
    ///             .username("waxsdfbhg")
    ///             .password("xxxxxx"),
    ///     )
    ///     .result(0)
    ///     .msg("success")
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
    /// | 1002851 | 400 | The state of the exam forbids this. | Check `exam_id`. |
    #[doc(
        alias(
            "回传笔试安排结果",
            "hire.v1.eco_exam.login_info",
            "/open-apis/hire/v1/eco_exams/:exam_id/login_info"
        )
    )]
    pub fn login_info(
        &self,
        exam_id: impl Into<String>,
        exam_login_info: EcoExamLoginInfo,
    ) -> EcoExamLoginInfoCall {
        let mut call = Call::new(&self.caller, &LOGIN_INFO);
        call.set::<String>(0, exam_id.into());
        call.set(3, exam_login_info);
        EcoExamLoginInfoCall { call }
    }

    /// Reports a candidate's result in an exam.
    ///
    /// For providers of exams. The exam counts as answered from then on. A further call replaces the result, until the customer has finished marking.
    ///
    /// `POST /open-apis/hire/v1/eco_exams/:exam_id/update_result`, [`hire.v1.eco_exam.update_result` “回传笔试结果”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `exam_id`: ID of the exam, from the event [`hire.eco_exam.created_v1`](struct@crate::v1::eco_exam::EcoExamCreated).
    /// - `result`: Mark of the candidate, best a number from 0 to 100, such as `60.5`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::eco_exam::{EcoExamResultDetail, EcoExamResultReport};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_exam()
    ///     .update_result("7178536692385679677", "60.5")
    ///     .result_time(Timestamp::from_millis(1658676234053))
    ///     .report_list(
    ///         vec![
    ///             EcoExamResultReport::new("张三的笔试结果.pdf",
    ///             "https://xxxxx/xxxxxx/xxxx.pdf")
    ///             .answer_time(Timestamp::from_millis(1658676234053))
    ///         ],
    ///     )
    ///     .detail_list(vec![EcoExamResultDetail::new("基本功", "优秀").id("pj001")])
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
    /// | 1002855 | 400 | The exam is marked, so that its result cannot change. | Check `exam_id`. |
    #[doc(
        alias(
            "回传笔试结果",
            "hire.v1.eco_exam.update_result",
            "/open-apis/hire/v1/eco_exams/:exam_id/update_result"
        )
    )]
    pub fn update_result(
        &self,
        exam_id: impl Into<String>,
        result: impl Into<String>,
    ) -> EcoExamUpdateResultCall {
        let mut call = Call::new(&self.caller, &UPDATE_RESULT);
        call.set::<String>(0, exam_id.into());
        call.set::<String>(1, result.into());
        EcoExamUpdateResultCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_exam.login_info`, begun by [`EcoExamResource::login_info`].
    EcoExamLoginInfoCall -> ()
}

impl EcoExamLoginInfoCall {
    /// Whether the exam could be arranged – 0 for yes, else an error code of the provider's own.
    #[inline]
    pub fn result(mut self, result: i64) -> Self {
        self.call.set(1, result);
        self
    }

    /// What there is to say about the success or the failure.
    #[inline]
    pub fn msg(mut self, msg: impl Into<String>) -> Self {
        self.call.set::<String>(2, msg.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_exam.update_result`, begun by [`EcoExamResource::update_result`].
    EcoExamUpdateResultCall -> ()
}

impl EcoExamUpdateResultCall {
    /// When the result was known.
    ///
    /// To the millisecond.
    #[inline]
    pub fn result_time(mut self, result_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, result_time.into());
        self
    }

    /// Reports on the exam.
    #[inline]
    pub fn report_list(
        mut self,
        report_list: impl IntoIterator<Item = EcoExamResultReport>,
    ) -> Self {
        self.call.set(3, to_list(report_list));
        self
    }

    /// Results in single respects.
    #[inline]
    pub fn detail_list(
        mut self,
        detail_list: impl IntoIterator<Item = EcoExamResultDetail>,
    ) -> Self {
        self.call.set(4, to_list(detail_list));
        self
    }
}

/// A customer arranged an exam for a candidate.
///
/// It is pushed to the vendor of the exam, who answers with [`hire.v1.eco_exam.login_info`](method@crate::v1::eco_exam::EcoExamResource::login_info) how the candidate gets there.
///
/// The payload of [`hire.eco_exam.created_v1` “创建笔试”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/events/created) in the official documentation, as of 2024-08-26.
///
/// - Pushed to: self-built and store apps.
/// - Scopes, any one of: `hire:exam`, `hire:exam:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::eco_exam::EcoExamCreated;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<EcoExamCreated>(|event| async move {
///         println!("{:?}", event.payload.exam_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("创建笔试", "hire.eco_exam.created_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoExamCreated {
    /// ID of the exam, unique in Feishu Hire.
    pub exam_id: Option<String>,
    /// ID of the customer's account, as [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated) told it.
    pub account_id: Option<String>,
    /// ID of the exam paper, as the vendor gave it to [`hire.v1.eco_exam_paper.create`](method@crate::v1::eco_exam_paper::EcoExamPaperResource::create).
    pub paper_id: Option<String>,
    /// The candidate who is to sit an exam.
    pub candidate_info: Option<EcoExamCandidate>,
}

feishu_core::object! {
    response EcoExamCreated {
        0 exam_id = "exam_id",
        1 account_id = "account_id",
        2 paper_id = "paper_id",
        3 candidate_info = "candidate_info",
    }
}

impl feishu_core::event::Event for EcoExamCreated {
    const TYPE: &'static str = "hire.eco_exam.created_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// How a candidate gets to an exam.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoExamLoginInfo {
    /// Address of the exam. It is enough by itself where it tells who the candidate is and asks for no login.
    pub exam_url: Option<String>,
    /// User name for the candidate. Needed where the address asks for a login.
    pub username: Option<String>,
    /// Password for the candidate. Needed where the address asks for a login.
    pub password: Option<Secret>,
}

impl EcoExamLoginInfo {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(exam_url: impl Into<String>) -> Self {
        Self {
            exam_url: Some(exam_url.into()),
            ..Self::default()
        }
    }

    /// User name for the candidate. Needed where the address asks for a login.
    #[inline]
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Password for the candidate. Needed where the address asks for a login.
    #[inline]
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

feishu_core::object! {
    request EcoExamLoginInfo {
        0 exam_url = "exam_url",
        1 username = "username",
        2 password = "password",
    }
}

#[doc(hidden)]
pub static ECO_EXAM_LOGIN_INFO_SHAPE: table::Shape = table::Shape {
    name: "EcoExamLoginInfo",
    fields: &[
        table::Field::body("exam_url", table::Kind::String).required(),
        table::Field::body("username", table::Kind::String),
        table::Field::body("password", table::Kind::Secret),
    ],
    rules: &[],
};

/// A report on an exam.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoExamResultReport {
    /// Name of the report.
    pub name: Option<String>,
    /// Address of the report.
    pub url: Option<String>,
    /// When the candidate finished the exam.
    ///
    /// To the millisecond.
    pub answer_time: Option<Timestamp>,
}

impl EcoExamResultReport {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// When the candidate finished the exam.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn answer_time(mut self, answer_time: impl Into<Timestamp>) -> Self {
        self.answer_time = Some(answer_time.into());
        self
    }
}

feishu_core::object! {
    request EcoExamResultReport {
        0 name = "name",
        1 url = "url",
        2 answer_time = "answer_time" millis swapped,
    }
}

#[doc(hidden)]
pub static ECO_EXAM_RESULT_REPORT_SHAPE: table::Shape = table::Shape {
    name: "EcoExamResultReport",
    fields: &[
        table::Field::body("name", table::Kind::String).required(),
        table::Field::body("url", table::Kind::String).required(),
        table::Field::body("answer_time", table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

/// A candidate's result in one respect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoExamResultDetail {
    /// ID of the respect, chosen by the provider.
    pub id: Option<String>,
    /// Name of the respect, chosen by the provider. Several may have the same; they are shown side by side.
    pub name: Option<String>,
    /// Result in the provider's own words.
    pub result: Option<String>,
}

impl EcoExamResultDetail {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>, result: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            result: Some(result.into()),
            ..Self::default()
        }
    }

    /// ID of the respect, chosen by the provider.
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

feishu_core::object! {
    request EcoExamResultDetail {
        0 id = "id",
        1 name = "name",
        2 result = "result",
    }
}

#[doc(hidden)]
pub static ECO_EXAM_RESULT_DETAIL_SHAPE: table::Shape = table::Shape {
    name: "EcoExamResultDetail",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("name", table::Kind::String).required(),
        table::Field::body("result", table::Kind::String).required(),
    ],
    rules: &[],
};

/// The candidate who is to sit an exam.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoExamCandidate {
    /// The whole name.
    pub name: Option<String>,
    /// A mobile phone number, as vendors get it.
    pub mobile: Option<EcoPhone>,
    /// E-mail address.
    pub email: Option<String>,
}

feishu_core::object! {
    response EcoExamCandidate {
        0 name = "name",
        1 mobile = "mobile",
        2 email = "email",
    }
}

/// `hire.v1.eco_exam.login_info`.
pub static LOGIN_INFO: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:exam", "hire:exam:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    secrets: true,
    params: &[
        table::Field::path("exam_id", table::Kind::String),
        table::Field::body("result", table::Kind::I64),
        table::Field::body("msg", table::Kind::String),
        table::Field::body(
                "exam_login_info",
                table::Kind::Object(&ECO_EXAM_LOGIN_INFO_SHAPE),
            )
            .required(),
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
            code: 1002851,
            meaning: "The state of the exam forbids this.",
            advice: "Check `exam_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info",
    ..table::Operation::new(
        "hire.v1.eco_exam.login_info",
        table::Method::Post,
        "/open-apis/hire/v1/eco_exams/:exam_id/login_info",
    )
});

/// `hire.v1.eco_exam.update_result`.
pub static UPDATE_RESULT: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:exam", "hire:exam:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("exam_id", table::Kind::String),
        table::Field::body("result", table::Kind::String).required(),
        table::Field::body("result_time", table::Kind::UnixMillis).swapped(),
        table::Field::body(
                "report_list",
                table::Kind::Object(&ECO_EXAM_RESULT_REPORT_SHAPE),
            )
            .list(),
        table::Field::body(
                "detail_list",
                table::Kind::Object(&ECO_EXAM_RESULT_DETAIL_SHAPE),
            )
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
        table::DocumentedError {
            status: 400,
            code: 1002855,
            meaning: "The exam is marked, so that its result cannot change.",
            advice: "Check `exam_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result",
    ..table::Operation::new(
        "hire.v1.eco_exam.update_result",
        table::Method::Post,
        "/open-apis/hire/v1/eco_exams/:exam_id/update_result",
    )
});
