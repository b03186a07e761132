// Generated from specs/hire/v1/talent_folder.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.talent_folder` “人才文件夹”: folders that recruiters keep talents in.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::talent_folder::TalentFolderResource::list) | Lists the talent folders. | 获取人才文件夹列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::types::PeopleUserIdType;

/// The operations of `hire.v1.talent_folder`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "人才文件夹")]
#[derive(Debug, Clone)]
pub struct TalentFolderResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TalentFolderResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TalentFolderResource<Tenant> {
    /// Lists the talent folders.
    ///
    /// `GET /open-apis/hire/v1/talent_folders`, [`hire.v1.talent_folder.list` “获取人才文件夹列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_folder/list) in the official documentation, as of 2024-06-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent_folder:readonly`, `hire:talent_folder`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent_folder()
    ///     .list()
    ///     .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2…")
    ///     .page_size(10)
    ///     .user_id_type(PeopleUserIdType::OpenId)
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
            "获取人才文件夹列表",
            "hire.v1.talent_folder.list",
            "/open-apis/hire/v1/talent_folders"
        )
    )]
    pub fn list(&self) -> TalentFolderListCall {
        let call = Call::new(&self.caller, &LIST);
        TalentFolderListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent_folder.list`, begun by [`TalentFolderResource::list`].
    TalentFolderListCall -> TalentFolderListResponse
}

impl TalentFolderListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Folders per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }
}

feishu_core::pages!(TalentFolderListCall, TalentFolderListResponse, items: TalentFolder, has_more page_token);

/// The answer of [`hire.v1.talent_folder.list`](method@crate::v1::talent_folder::TalentFolderResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentFolderListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Folders of this page.
    pub items: Vec<TalentFolder>,
}

feishu_core::object! {
    response TalentFolderListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// A folder of talents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentFolder {
    /// ID of the folder.
    pub folder_id: Option<String>,
    /// What the folder is called.
    pub folder_name: Option<String>,
    /// User ID of the owner, of the kind that `user_id_type` names.
    pub owner_id: Option<String>,
}

feishu_core::object! {
    response TalentFolder {
        0 folder_id = "folder_id",
        1 folder_name = "folder_name",
        2 owner_id = "owner_id",
    }
}

/// `hire.v1.talent_folder.list`.
pub static LIST: table::Typed<TalentFolderListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent_folder:readonly", "hire:talent_folder"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_folder/list",
    ..table::Operation::new(
        "hire.v1.talent_folder.list",
        table::Method::Get,
        "/open-apis/hire/v1/talent_folders",
    )
});
