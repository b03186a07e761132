// Generated from specs/hire/v1/minutes.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.minutes` “面试速记”: what was said in interviews.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::minutes::MinutesResource::get) | Gets what was said in an interview, sentence by sentence. | 获取面试速记明细 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

use crate::types::I18n;

/// The operations of `hire.v1.minutes`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "面试速记")]
#[derive(Debug, Clone)]
pub struct MinutesResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> MinutesResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl MinutesResource<Tenant> {
    /// Gets what was said in an interview, sentence by sentence.
    ///
    /// `GET /open-apis/hire/v1/minutes`, [`hire.v1.minutes.get` “获取面试速记明细”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get) in the official documentation, as of 2024-08-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:interview:readonly`, `hire:interview`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `interview_id`: ID of the interview, as in [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .minutes()
    ///     .get("7085989097067563300")
    ///     .page_token("NzM5MTgyNjQyNDY2MDc4OTU0OA==")
    ///     .page_size(10)
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
            "获取面试速记明细",
            "hire.v1.minutes.get",
            "/open-apis/hire/v1/minutes"
        )
    )]
    pub fn get(&self, interview_id: impl Into<String>) -> MinutesGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, interview_id.into());
        MinutesGetCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.minutes.get`, begun by [`MinutesResource::get`].
    MinutesGetCall -> MinutesGetResponse
}

impl MinutesGetCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }

    /// Sentences per page.
    ///
    /// Default: `20`. From 1 to 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(2, page_size);
        self
    }
}

feishu_core::pages!(MinutesGetCall, MinutesGetResponse, minutes.sentences: MinutesSentence, has_more page_token);

/// The answer of [`hire.v1.minutes.get`](method@crate::v1::minutes::MinutesResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinutesGetResponse {
    /// Transcript of the interview, the sentences of this page.
    pub minutes: Option<Minutes>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response MinutesGetResponse {
        0 minutes = "minutes",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// The transcript of an interview.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Minutes {
    /// What was said, sentence by sentence.
    pub sentences: Vec<MinutesSentence>,
}

feishu_core::object! {
    response Minutes {
        0 sentences = "sentences",
    }
}

/// A sentence that was said.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinutesSentence {
    /// What was said, as text.
    pub content: Option<String>,
    /// When the speaker began with the sentence.
    ///
    /// To the millisecond.
    pub speak_time: Option<Timestamp>,
    /// Whether an interviewer or the talent speaks.
    pub user_type: Option<SpeakerType>,
    /// Name of the speaker, in Chinese and English.
    pub speaker_name: Option<I18n>,
}

feishu_core::object! {
    response MinutesSentence {
        0 content = "content",
        1 speak_time = "speak_time" millis swapped,
        2 user_type = "user_type",
        3 speaker_name = "speaker_name",
    }
}

feishu_core::int_enum! {
    /// Who speaks.
    SpeakerType {
        /// `1`: An interviewer.
        Interviewer = 1,
        /// `2`: The talent.
        Talent = 2,
    }
}

/// `hire.v1.minutes.get`.
pub static GET: table::Typed<MinutesGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:interview:readonly", "hire:interview"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("interview_id", table::Kind::String).required(),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Min(1), table::Rule::Max(100)]),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 1,
        paging: table::Paging::Token("page_token"),
        items: "minutes.sentences",
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get",
    ..table::Operation::new(
        "hire.v1.minutes.get",
        table::Method::Get,
        "/open-apis/hire/v1/minutes",
    )
});
