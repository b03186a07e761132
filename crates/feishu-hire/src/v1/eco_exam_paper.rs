// Generated from specs/hire/v1/eco_exam_paper.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.eco_exam_paper` “试卷”: exam papers that a provider offers to a customer.
//!
//! Once a customer has bound an account (see [`hire.v1.eco_account_custom_field`](mod@crate::v1::eco_account_custom_field)), [`hire.v1.eco_exam_paper.create`](method@crate::v1::eco_exam_paper::EcoExamPaperResource::create)
//! offers papers to it and makes the account usable; send all papers, as each call replaces those of the call before.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>delete</code>](method@crate::v1::eco_exam_paper::EcoExamPaperResource::batch_delete) | Deletes exam papers of an account. | 删除试卷列表 |
//! | [<code>batch_<wbr>update</code>](method@crate::v1::eco_exam_paper::EcoExamPaperResource::batch_update) | Changes exam papers of an account. | 更新试卷列表 |
//! | [<code>create</code>](method@crate::v1::eco_exam_paper::EcoExamPaperResource::create) | Sets the exam papers of an account. | 创建试卷列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list, to_texts};

/// The operations of `hire.v1.eco_exam_paper`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "试卷")]
#[derive(Debug, Clone)]
pub struct EcoExamPaperResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EcoExamPaperResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EcoExamPaperResource<Tenant> {
    /// Deletes exam papers of an account.
    ///
    /// For providers of exams. Exams that were arranged are not touched, and papers that do not exist are passed over. Creating a deleted paper again with other times moves the exams that were arranged with it.
    ///
    /// `POST /open-apis/hire/v1/eco_exam_papers/batch_delete`, [`hire.v1.eco_exam_paper.batch_delete` “删除试卷列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_delete) in the official documentation, as of 2024-08-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:exam`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `account_id`: ID of the account for exams, from the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated).
    /// - `paper_id_list`: IDs of the papers to delete, as they were given to [`hire.v1.eco_exam_paper.create`](method@crate::v1::eco_exam_paper::EcoExamPaperResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_exam_paper()
    ///     .batch_delete("7147998241542539527", ["7147998241542539526"])
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
            "删除试卷列表",
            "hire.v1.eco_exam_paper.batch_delete",
            "/open-apis/hire/v1/eco_exam_papers/batch_delete"
        )
    )]
    pub fn batch_delete(
        &self,
        account_id: impl Into<String>,
        paper_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> EcoExamPaperBatchDeleteCall {
        let mut call = Call::new(&self.caller, &BATCH_DELETE);
        call.set::<String>(0, account_id.into());
        call.set(1, to_texts(paper_id_list));
        EcoExamPaperBatchDeleteCall {
            call,
        }
    }

    /// Changes exam papers of an account.
    ///
    /// For providers of exams. Papers can neither come nor go by it. Fields that are left out are emptied. New times move the exams that were arranged.
    ///
    /// `PATCH /open-apis/hire/v1/eco_exam_papers/batch_update`, [`hire.v1.eco_exam_paper.batch_update` “更新试卷列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_update) in the official documentation, as of 2024-08-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:exam`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `account_id`: ID of the account for exams, from the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated).
    /// - `paper_list` ([`EcoExamPaper`](type@crate::v1::eco_exam_paper::EcoExamPaper)): Papers with their new data; the account has to have the IDs.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::eco_exam_paper::EcoExamPaper;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_exam_paper()
    ///     .batch_update(
    ///         "7147998241542539527",
    ///         vec![
    ///             EcoExamPaper::new("7147998241542539527", "春季测评").duration(30)
    ///             .question_count(30).start_time(Timestamp::from_millis(1658676234053))
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
            "更新试卷列表",
            "hire.v1.eco_exam_paper.batch_update",
            "/open-apis/hire/v1/eco_exam_papers/batch_update"
        )
    )]
    pub fn batch_update(
        &self,
        account_id: impl Into<String>,
        paper_list: impl IntoIterator<Item = EcoExamPaper>,
    ) -> EcoExamPaperBatchUpdateCall {
        let mut call = Call::new(&self.caller, &BATCH_UPDATE);
        call.set::<String>(0, account_id.into());
        call.set(1, to_list(paper_list));
        EcoExamPaperBatchUpdateCall {
            call,
        }
    }

    /// Sets the exam papers of an account.
    ///
    /// For providers of exams, once a customer has bound an account. Each call replaces all papers of the call before. An account that was not active, or was disabled, becomes usable by it.
    ///
    /// `POST /open-apis/hire/v1/eco_exam_papers`, [`hire.v1.eco_exam_paper.create` “创建试卷列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/create) in the official documentation, as of 2024-08-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:exam`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `account_id`: ID of the account for exams, from the event [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated).
    /// - `paper_list` ([`EcoExamPaper`](type@crate::v1::eco_exam_paper::EcoExamPaper)): All papers that the account has from now on.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::eco_exam_paper::EcoExamPaper;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .eco_exam_paper()
    ///     .create(
    ///         "7147998241542539527",
    ///         vec![
    ///             EcoExamPaper::new("7147998241542539527", "春季测评").duration(30)
    ///             .question_count(30).start_time(Timestamp::from_millis(1658676234053))
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
            "创建试卷列表",
            "hire.v1.eco_exam_paper.create",
            "/open-apis/hire/v1/eco_exam_papers"
        )
    )]
    pub fn create(
        &self,
        account_id: impl Into<String>,
        paper_list: impl IntoIterator<Item = EcoExamPaper>,
    ) -> EcoExamPaperCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, account_id.into());
        call.set(1, to_list(paper_list));
        EcoExamPaperCreateCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.eco_exam_paper.batch_delete`, begun by [`EcoExamPaperResource::batch_delete`].
    EcoExamPaperBatchDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.eco_exam_paper.batch_update`, begun by [`EcoExamPaperResource::batch_update`].
    EcoExamPaperBatchUpdateCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.eco_exam_paper.create`, begun by [`EcoExamPaperResource::create`].
    EcoExamPaperCreateCall -> ()
}

/// An exam paper.
///
/// - Rule: `start_time` no later than `end_time`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoExamPaper {
    /// ID of the paper, chosen by the provider; cut off after 255 characters.
    ///
    /// At least 1 character.
    pub id: Option<String>,
    /// Name of the paper; cut off after 255 characters.
    ///
    /// At least 1 character.
    pub name: Option<String>,
    /// How long the exam takes, in minutes.
    pub duration: Option<i64>,
    /// How many questions the paper has.
    pub question_count: Option<i64>,
    /// When the exam can be begun; before `end_time`. Left out, it can be begun at any time.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the exam closes; after `start_time`. Left out, it never closes.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
}

impl EcoExamPaper {
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

    /// How long the exam takes, in minutes.
    #[inline]
    #[must_use]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// How many questions the paper has.
    #[inline]
    #[must_use]
    pub fn question_count(mut self, question_count: i64) -> Self {
        self.question_count = Some(question_count);
        self
    }

    /// When the exam can be begun; before `end_time`. Left out, it can be begun at any time.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// When the exam closes; after `start_time`. Left out, it never closes.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

feishu_core::object! {
    request EcoExamPaper {
        0 id = "id",
        1 name = "name",
        2 duration = "duration",
        3 question_count = "question_count",
        4 start_time = "start_time" millis swapped,
        5 end_time = "end_time" millis swapped,
    }
}

#[doc(hidden)]
pub static ECO_EXAM_PAPER_SHAPE: table::Shape = table::Shape {
    name: "EcoExamPaper",
    fields: &[
        table::Field::body("id", table::Kind::String)
            .required()
            .rules(&[table::Rule::MinLength(1)]),
        table::Field::body("name", table::Kind::String)
            .required()
            .rules(&[table::Rule::MinLength(1)]),
        table::Field::body("duration", table::Kind::I64),
        table::Field::body("question_count", table::Kind::I64),
        table::Field::body("start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("end_time", table::Kind::UnixMillis).swapped(),
    ],
    rules: &[
        table::GroupRule::Order {
            first: 4,
            then: 5,
        },
    ],
};

/// `hire.v1.eco_exam_paper.batch_delete`.
pub static BATCH_DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:exam"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("account_id", table::Kind::String).required(),
        table::Field::body("paper_id_list", table::Kind::String).required().list(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_delete",
    ..table::Operation::new(
        "hire.v1.eco_exam_paper.batch_delete",
        table::Method::Post,
        "/open-apis/hire/v1/eco_exam_papers/batch_delete",
    )
});

/// `hire.v1.eco_exam_paper.batch_update`.
pub static BATCH_UPDATE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:exam"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("account_id", table::Kind::String).required(),
        table::Field::body("paper_list", table::Kind::Object(&ECO_EXAM_PAPER_SHAPE))
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_update",
    ..table::Operation::new(
        "hire.v1.eco_exam_paper.batch_update",
        table::Method::Patch,
        "/open-apis/hire/v1/eco_exam_papers/batch_update",
    )
});

/// `hire.v1.eco_exam_paper.create`.
pub static CREATE: table::Typed<()> = table::Typed::new(table::Operation {
    scopes: &["hire:exam"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("account_id", table::Kind::String).required(),
        table::Field::body("paper_list", table::Kind::Object(&ECO_EXAM_PAPER_SHAPE))
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/create",
    ..table::Operation::new(
        "hire.v1.eco_exam_paper.create",
        table::Method::Post,
        "/open-apis/hire/v1/eco_exam_papers",
    )
});
