// Generated from specs/hire/v1/interview_record.attachment.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.interview_record.attachment` “面试记录附件”: interview records as PDF files.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::interview_record::attachment::InterviewRecordAttachmentResource::get) | Makes a PDF file of an application and what its interviewers think. | 获取面试记录附件 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

/// The operations of `hire.v1.interview_record.attachment`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试记录附件")]
#[derive(Debug, Clone)]
pub struct InterviewRecordAttachmentResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> InterviewRecordAttachmentResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl InterviewRecordAttachmentResource<Tenant> {
    /// Makes a PDF file of an application and what its interviewers think.
    ///
    /// `GET /open-apis/hire/v1/interview_records/attachments`, [`hire.v1.interview_record.attachment.get` “获取面试记录附件”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record-attachment/get) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
    /// - Rate: 20/min.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::interview_record::attachment::InterviewRecordLanguage;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .interview_record()
    ///     .attachment()
    ///     .get("6949805467799537964")
    ///     .interview_record_id("6969137186734393644")
    ///     .language(InterviewRecordLanguage::Chinese)
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
            "获取面试记录附件",
            "hire.v1.interview_record.attachment.get",
            "/open-apis/hire/v1/interview_records/attachments"
        )
    )]
    pub fn get(
        &self,
        application_id: impl Into<String>,
    ) -> InterviewRecordAttachmentGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, application_id.into());
        InterviewRecordAttachmentGetCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.interview_record.attachment.get`, begun by [`InterviewRecordAttachmentResource::get`].
    InterviewRecordAttachmentGetCall -> InterviewRecordAttachmentGetResponse
}

impl InterviewRecordAttachmentGetCall {
    /// ID of the one assessment to write down, as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list); all of the application where it is left out.
    #[inline]
    pub fn interview_record_id(
        mut self,
        interview_record_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(1, interview_record_id.into());
        self
    }

    /// Language that the file is written in.
    ///
    /// Default: `InterviewRecordLanguage::Chinese`.
    #[inline]
    pub fn language(mut self, language: InterviewRecordLanguage) -> Self {
        self.call.set(2, language);
        self
    }
}

/// The answer of [`hire.v1.interview_record.attachment.get`](method@crate::v1::interview_record::attachment::InterviewRecordAttachmentResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRecordAttachmentGetResponse {
    /// The PDF file.
    pub attachment: Option<InterviewRecordFile>,
}

feishu_core::object! {
    response InterviewRecordAttachmentGetResponse {
        0 attachment = "attachment",
    }
}

feishu_core::int_enum! {
    /// The language that a file is written in.
    InterviewRecordLanguage {
        /// `1`: Chinese.
        Chinese = 1,
        /// `2`: English.
        English = 2,
    }
}

/// A PDF file, with where to download it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewRecordFile {
    /// ID of the file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub id: Option<String>,
    /// Address to download the file from, good for 30 minutes.
    pub url: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// MIME type of the file, always `application/pdf`.
    pub mime: Option<String>,
    /// When the file was made.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
}

feishu_core::object! {
    response InterviewRecordFile {
        0 id = "id",
        1 url = "url",
        2 name = "name",
        3 mime = "mime",
        4 create_time = "create_time" millis swapped,
    }
}

/// `hire.v1.interview_record.attachment.get`.
pub static GET: table::Typed<InterviewRecordAttachmentGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interview:readonly", "hire:interview"],
    limits: &[table::RateLimit::per_minute(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("application_id", table::Kind::String).required(),
        table::Field::query("interview_record_id", table::Kind::String),
        table::Field::query(
            "language",
            table::Kind::IntEnum(InterviewRecordLanguage::VALUES),
        ),
    ],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record-attachment/get",
    ..table::Operation::new(
        "hire.v1.interview_record.attachment.get",
        table::Method::Get,
        "/open-apis/hire/v1/interview_records/attachments",
    )
});
