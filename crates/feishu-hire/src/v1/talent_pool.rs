// Generated from specs/hire/v1/talent_pool.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.talent_pool` “人才库”: pools that talents are gathered in.
//!
//! [`hire.v1.talent_pool.search`](method@crate::v1::talent_pool::TalentPoolResource::search) lists the pools, which people make in Feishu Hire itself.
//! [`hire.v1.talent_pool.move_talent`](method@crate::v1::talent_pool::TalentPoolResource::move_talent) puts one talent into a pool, [`hire.v1.talent_pool.batch_change_talent_pool`](method@crate::v1::talent_pool::TalentPoolResource::batch_change_talent_pool) many.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>change_<wbr>talent_<wbr>pool</code>](method@crate::v1::talent_pool::TalentPoolResource::batch_change_talent_pool) | Adds talents to a pool, or removes them. | 批量加入/移除人才库中人才 |
//! | [<code>move_<wbr>talent</code>](method@crate::v1::talent_pool::TalentPoolResource::move_talent) | Adds a talent to a pool, and may take them out of all others. | 将人才加入人才库 |
//! | [<code>search</code>](method@crate::v1::talent_pool::TalentPoolResource::search) | Lists the talent pools. | 获取人才库列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_texts};

use crate::types::I18n;

/// The operations of `hire.v1.talent_pool`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "人才库")]
#[derive(Debug, Clone)]
pub struct TalentPoolResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TalentPoolResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TalentPoolResource<Tenant> {
    /// Adds talents to a pool, or removes them.
    ///
    /// A talent who does not exist makes the call fail, and the error names those who do not. Adding a talent who is in the pool, or removing one who is not, changes nothing.
    ///
    /// `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool`, [`hire.v1.talent_pool.batch_change_talent_pool` “批量加入/移除人才库中人才”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent_folder`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_pool_id`: ID of the talent pool, as in [`hire.v1.talent_pool.search`](method@crate::v1::talent_pool::TalentPoolResource::search).
    /// - `talent_id_list`: IDs of talents, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list). 1 to 50 items.
    /// - `option_type` ([`TalentPoolOption`](type@crate::v1::talent_pool::TalentPoolOption)): Whether the talents are added or removed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::talent_pool::TalentPoolOption;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .talent_pool()
    ///     .batch_change_talent_pool(
    ///         "6930815272790114325",
    ///         ["6930815272790114324"],
    ///         TalentPoolOption::Add,
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
    /// | 1002102 | 400 | There is no such talent. | Check `talent_id`. |
    /// | 1002109 | 400 | There is no such talent pool. | Check `talent_pool_id`. |
    #[doc(
        alias(
            "批量加入/移除人才库中人才",
            "hire.v1.talent_pool.batch_change_talent_pool",
            "/open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool"
        )
    )]
    pub fn batch_change_talent_pool(
        &self,
        talent_pool_id: impl Into<String>,
        talent_id_list: impl IntoIterator<Item = impl Into<String>>,
        option_type: TalentPoolOption,
    ) -> TalentPoolBatchChangeTalentPoolCall {
        let mut call = Call::new(&self.caller, &BATCH_CHANGE_TALENT_POOL);
        call.set::<String>(0, talent_pool_id.into());
        call.set(1, to_texts(talent_id_list));
        call.set(2, option_type);
        TalentPoolBatchChangeTalentPoolCall {
            call,
        }
    }

    /// Adds a talent to a pool, and may take them out of all others.
    ///
    /// `POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship`, [`hire.v1.talent_pool.move_talent` “将人才加入人才库”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent_folder`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_pool_id`: ID of the talent pool, as in [`hire.v1.talent_pool.search`](method@crate::v1::talent_pool::TalentPoolResource::search).
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    /// - `add_type` ([`TalentPoolAddType`](type@crate::v1::talent_pool::TalentPoolAddType)): Whether the talent leaves the other pools.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::talent_pool::TalentPoolAddType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent_pool()
    ///     .move_talent(
    ///         "6930815272790114325",
    ///         "6930815272790114324",
    ///         TalentPoolAddType::KeepOthers,
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
    /// | 1002102 | 400 | There is no such talent. | Check `talent_id`. |
    /// | 1002109 | 400 | There is no such talent pool. | Check `talent_pool_id`. |
    #[doc(
        alias(
            "将人才加入人才库",
            "hire.v1.talent_pool.move_talent",
            "/open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship"
        )
    )]
    pub fn move_talent(
        &self,
        talent_pool_id: impl Into<String>,
        talent_id: impl Into<String>,
        add_type: TalentPoolAddType,
    ) -> TalentPoolMoveTalentCall {
        let mut call = Call::new(&self.caller, &MOVE_TALENT);
        call.set::<String>(0, talent_pool_id.into());
        call.set::<String>(1, talent_id.into());
        call.set(2, add_type);
        TalentPoolMoveTalentCall { call }
    }

    /// Lists the talent pools.
    ///
    /// `GET /open-apis/hire/v1/talent_pools/`, [`hire.v1.talent_pool.search` “获取人才库列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search) in the official documentation, as of 2024-09-03.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent_folder:readonly`, `hire:talent_folder`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent_pool()
    ///     .search()
    ///     .page_size(100)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .id_list(["6930815272790114324"])
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
    /// | 1002004 | 400 | The page size is out of range. | Check `page_size`. |
    /// | 1002005 | 400 | The list of IDs is too long. | Send at most 50 IDs. |
    #[doc(
        alias(
            "获取人才库列表",
            "hire.v1.talent_pool.search",
            "/open-apis/hire/v1/talent_pools/"
        )
    )]
    pub fn search(&self) -> TalentPoolSearchCall {
        let call = Call::new(&self.caller, &SEARCH);
        TalentPoolSearchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent_pool.batch_change_talent_pool`, begun by [`TalentPoolResource::batch_change_talent_pool`].
    TalentPoolBatchChangeTalentPoolCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.talent_pool.move_talent`, begun by [`TalentPoolResource::move_talent`].
    TalentPoolMoveTalentCall -> TalentPoolMoveTalentResponse
}

feishu_core::call! {
    /// A call of `hire.v1.talent_pool.search`, begun by [`TalentPoolResource::search`].
    TalentPoolSearchCall -> TalentPoolSearchResponse
}

impl TalentPoolSearchCall {
    /// Pools per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(0, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }

    /// Lists only the pools with these IDs, and not more of them than `page_size`.
    ///
    /// At most 50 items.
    #[inline]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(id_list));
        self
    }
}

feishu_core::pages!(TalentPoolSearchCall, TalentPoolSearchResponse, items: TalentPool, has_more page_token);

/// The answer of [`hire.v1.talent_pool.move_talent`](method@crate::v1::talent_pool::TalentPoolResource::move_talent).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentPoolMoveTalentResponse {
    /// ID of the talent pool, as in [`hire.v1.talent_pool.search`](method@crate::v1::talent_pool::TalentPoolResource::search).
    pub talent_pool_id: Option<String>,
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
}

feishu_core::object! {
    response TalentPoolMoveTalentResponse {
        0 talent_pool_id = "talent_pool_id",
        1 talent_id = "talent_id",
    }
}

/// The answer of [`hire.v1.talent_pool.search`](method@crate::v1::talent_pool::TalentPoolResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentPoolSearchResponse {
    /// Pools of this page.
    pub items: Vec<TalentPool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response TalentPoolSearchResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

feishu_core::int_enum! {
    /// What to do with talents and a pool.
    TalentPoolOption {
        /// `1`: Add them.
        Add = 1,
        /// `2`: Remove them.
        Remove = 2,
    }
}

feishu_core::int_enum! {
    /// What becomes of a talent in other pools.
    TalentPoolAddType {
        /// `1`: The talent stays in the other pools.
        KeepOthers = 1,
        /// `2`: The talent leaves the other pools.
        LeaveOthers = 2,
    }
}

/// A pool of talents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentPool {
    /// ID of the talent pool.
    pub id: Option<String>,
    /// Name of the pool, in Chinese and English.
    pub i18n_name: Option<I18n>,
    /// Description of the pool, in Chinese and English.
    pub i18n_description: Option<I18n>,
    /// ID of the pool that this one is part of.
    pub parent_id: Option<String>,
    /// Who sees the pool.
    pub is_private: Option<TalentPoolVisibility>,
    /// When the pool was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the pool was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
}

feishu_core::object! {
    response TalentPool {
        0 id = "id",
        1 i18n_name = "i18n_name",
        2 i18n_description = "i18n_description",
        3 parent_id = "parent_id",
        4 is_private = "is_private",
        5 create_time = "create_time" millis swapped,
        6 modify_time = "modify_time" millis swapped,
    }
}

feishu_core::int_enum! {
    /// Who sees a pool.
    TalentPoolVisibility {
        /// `1`: Only users who were admitted by role, by department or one by one.
        SomeUsers = 1,
        /// `2`: Every user who may view talent pools.
        AllUsers = 2,
    }
}

/// `hire.v1.talent_pool.batch_change_talent_pool`.
pub static BATCH_CHANGE_TALENT_POOL: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent_folder"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("talent_pool_id", table::Kind::String),
        table::Field::body("talent_id_list", table::Kind::String)
            .required()
            .list()
            .rules(&[table::Rule::MinItems(1), table::Rule::MaxItems(50)]),
        table::Field::body("option_type", table::Kind::IntEnum(TalentPoolOption::VALUES))
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
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002102,
            meaning: "There is no such talent.",
            advice: "Check `talent_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002109,
            meaning: "There is no such talent pool.",
            advice: "Check `talent_pool_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool",
    ..table::Operation::new(
        "hire.v1.talent_pool.batch_change_talent_pool",
        table::Method::Post,
        "/open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool",
    )
});

/// `hire.v1.talent_pool.move_talent`.
pub static MOVE_TALENT: table::Typed<TalentPoolMoveTalentResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent_folder"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("talent_pool_id", table::Kind::String),
        table::Field::body("talent_id", table::Kind::String).required(),
        table::Field::body("add_type", table::Kind::IntEnum(TalentPoolAddType::VALUES))
            .required(),
    ],
    body: table::Body::Json,
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
        table::DocumentedError {
            status: 400,
            code: 1002102,
            meaning: "There is no such talent.",
            advice: "Check `talent_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002109,
            meaning: "There is no such talent pool.",
            advice: "Check `talent_pool_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent",
    ..table::Operation::new(
        "hire.v1.talent_pool.move_talent",
        table::Method::Post,
        "/open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship",
    )
});

/// `hire.v1.talent_pool.search`.
pub static SEARCH: table::Typed<TalentPoolSearchResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent_folder:readonly", "hire:talent_folder"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(50)]),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 1,
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
            code: 1002004,
            meaning: "The page size is out of range.",
            advice: "Check `page_size`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002005,
            meaning: "The list of IDs is too long.",
            advice: "Send at most 50 IDs.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search",
    ..table::Operation::new(
        "hire.v1.talent_pool.search",
        table::Method::Get,
        "/open-apis/hire/v1/talent_pools/",
    )
});
