// Generated from specs/hire/v1/talent_tag.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.talent_tag` “人才标签”: tags that talents are given.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::talent_tag::TalentTagResource::list) | Lists the talent tags, the newest first. | 获取人才标签信息列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_texts};

use crate::types::{I18n, TalentTagType};
use crate::v1::types::ActiveStatus;

/// The operations of `hire.v1.talent_tag`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "人才标签")]
#[derive(Debug, Clone)]
pub struct TalentTagResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TalentTagResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TalentTagResource<Tenant> {
    /// Lists the talent tags, the newest first.
    ///
    /// `GET /open-apis/hire/v1/talent_tags`, [`hire.v1.talent_tag.list` “获取人才标签信息列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_tag/list) in the official documentation, as of 2024-12-11.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent_tag`, `hire:talent_tag:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::TalentTagType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent_tag()
    ///     .list()
    ///     .keyword("985")
    ///     .id_list(["6887469228283299336"])
    ///     .type_(TalentTagType::Manual)
    ///     .include_inactive(true)
    ///     .page_size(20)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
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
            "获取人才标签信息列表",
            "hire.v1.talent_tag.list",
            "/open-apis/hire/v1/talent_tags"
        )
    )]
    pub fn list(&self) -> TalentTagListCall {
        let call = Call::new(&self.caller, &LIST);
        TalentTagListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent_tag.list`, begun by [`TalentTagResource::list`].
    TalentTagListCall -> TalentTagListResponse
}

impl TalentTagListCall {
    /// Lists only tags that this word is found in.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.call.set::<String>(0, keyword.into());
        self
    }

    /// Lists only the tags with these IDs.
    #[inline]
    pub fn id_list(
        mut self,
        id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(1, to_texts(id_list));
        self
    }

    /// Lists only tags of this kind.
    ///
    /// `type` on the wire.
    #[inline]
    pub fn type_(mut self, type_: TalentTagType) -> Self {
        self.call.set(2, type_);
        self
    }

    /// Whether disabled tags are listed, too.
    #[inline]
    pub fn include_inactive(mut self, include_inactive: bool) -> Self {
        self.call.set(3, include_inactive);
        self
    }

    /// Tags per page.
    ///
    /// Default: `20`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(4, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(5, page_token.into());
        self
    }
}

feishu_core::pages!(TalentTagListCall, TalentTagListResponse, items: TalentTag, has_more page_token);

/// The answer of [`hire.v1.talent_tag.list`](method@crate::v1::talent_tag::TalentTagResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentTagListResponse {
    /// Tags of this page.
    pub items: Vec<TalentTag>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response TalentTagListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A tag of talents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentTag {
    /// ID of the talent tag.
    pub id: Option<String>,
    /// Name of the tag, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the tag, in Chinese and English.
    pub description: Option<I18n>,
    /// Whether users or the system give the tag to talents.
    ///
    /// `type` on the wire.
    pub type_: Option<TalentTagType>,
    /// Whether the tag is in use.
    pub active_status: Option<ActiveStatus>,
}

feishu_core::object! {
    response TalentTag {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 type_ = "type",
        4 active_status = "active_status",
    }
}

/// `hire.v1.talent_tag.list`.
pub static LIST: table::Typed<TalentTagListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent_tag", "hire:talent_tag:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("keyword", table::Kind::String),
        table::Field::query("id_list", table::Kind::String).list(),
        table::Field::query("type", table::Kind::IntEnum(TalentTagType::VALUES)),
        table::Field::query("include_inactive", table::Kind::Bool),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("page_token", table::Kind::String),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 5,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_tag/list",
    ..table::Operation::new(
        "hire.v1.talent_tag.list",
        table::Method::Get,
        "/open-apis/hire/v1/talent_tags",
    )
});
