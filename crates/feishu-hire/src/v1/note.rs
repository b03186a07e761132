// Generated from specs/hire/v1/note.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.note` “备注”: notes that recruiters leave on a talent.
//!
//! The talent has to be there: [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get). A note may belong to one of the talent's applications, too.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::note::NoteResource::create) | Leaves a note on a talent. | 创建备注 |
//! | [<code>delete</code>](method@crate::v1::note::NoteResource::delete) | Deletes a note. | 删除备注 |
//! | [<code>get</code>](method@crate::v1::note::NoteResource::get) | Gets a note. | 获取备注 |
//! | [<code>list</code>](method@crate::v1::note::NoteResource::list) | Lists the notes on a talent. | 获取备注列表 |
//! | [<code>patch</code>](method@crate::v1::note::NoteResource::patch) | Changes the text of a note. | 更新备注 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list};

use crate::types::{NotePrivacy, PeopleUserIdType};

/// The operations of `hire.v1.note`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "备注")]
#[derive(Debug, Clone)]
pub struct NoteResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> NoteResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl NoteResource<Tenant> {
    /// Leaves a note on a talent.
    ///
    /// Whoever is mentioned may from then on see the talent in Feishu Hire.
    ///
    /// `POST /open-apis/hire/v1/notes`, [`hire.v1.note.create` “创建备注”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:note`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    /// - `content`: The text of the note.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::{NotePrivacy, PeopleUserIdType};
    /// use feishu_hire::v1::note::NoteMention;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .note()
    ///     .create("6916472453069883661", "这是一个备注")
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .application_id("6891565253964859661")
    ///     .creator_id("ou_f476cb099ac9227c9bae09ce46112579")
    ///     .privacy(NotePrivacy::Private)
    ///     .notify_mentioned_user(false)
    ///     .mention_entity_list(
    ///         vec![NoteMention::new(3, "on_94a1ee5551019f18cd73d9f111898cf2")],
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
    #[doc(alias("创建备注", "hire.v1.note.create", "/open-apis/hire/v1/notes"))]
    pub fn create(
        &self,
        talent_id: impl Into<String>,
        content: impl Into<String>,
    ) -> NoteCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(1, talent_id.into());
        call.set::<String>(4, content.into());
        NoteCreateCall { call }
    }

    /// Deletes a note.
    ///
    /// `DELETE /open-apis/hire/v1/notes/:note_id`, [`hire.v1.note.delete` “删除备注”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/delete) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:note`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `note_id`: ID of the note, as in [`hire.v1.note.list`](method@crate::v1::note::NoteResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().note().delete("6996605821056812588").send().await?;
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
        alias("删除备注", "hire.v1.note.delete", "/open-apis/hire/v1/notes/:note_id")
    )]
    pub fn delete(&self, note_id: impl Into<String>) -> NoteDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, note_id.into());
        NoteDeleteCall { call }
    }

    /// Gets a note.
    ///
    /// `GET /open-apis/hire/v1/notes/:note_id`, [`hire.v1.note.get` “获取备注”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/get) in the official documentation, as of 2024-07-12.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:note:readonly`, `hire:note`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `note_id`: ID of the note, as in [`hire.v1.note.list`](method@crate::v1::note::NoteResource::list).
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
    ///     .note()
    ///     .get("6949805467799537964")
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
        alias("获取备注", "hire.v1.note.get", "/open-apis/hire/v1/notes/:note_id")
    )]
    pub fn get(&self, note_id: impl Into<String>) -> NoteGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, note_id.into());
        NoteGetCall { call }
    }

    /// Lists the notes on a talent.
    ///
    /// `GET /open-apis/hire/v1/notes`, [`hire.v1.note.list` “获取备注列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:note:readonly`, `hire:note`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent whose notes are listed, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
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
    ///     .note()
    ///     .list("6916472453069883661")
    ///     .page_size(10)
    ///     .page_token("1")
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
    #[doc(alias("获取备注列表", "hire.v1.note.list", "/open-apis/hire/v1/notes"))]
    pub fn list(&self, talent_id: impl Into<String>) -> NoteListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(2, talent_id.into());
        NoteListCall { call }
    }

    /// Changes the text of a note.
    ///
    /// Whoever is mentioned may from then on see the talent in Feishu Hire.
    ///
    /// `PATCH /open-apis/hire/v1/notes/:note_id`, [`hire.v1.note.patch` “更新备注”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/patch) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:note`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `note_id`: ID of the note, as in [`hire.v1.note.list`](method@crate::v1::note::NoteResource::list).
    /// - `content`: The text of the note.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::note::NoteMention;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .note()
    ///     .patch("6960663240925956401", "这是一个备注")
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .operator_id("ou_f476cb099ac9227c9bae09ce46112579")
    ///     .notify_mentioned_user(false)
    ///     .mention_entity_list(
    ///         vec![NoteMention::new(3, "on_94a1ee5551019f18cd73d9f111898cf2")],
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
    #[doc(
        alias("更新备注", "hire.v1.note.patch", "/open-apis/hire/v1/notes/:note_id")
    )]
    pub fn patch(
        &self,
        note_id: impl Into<String>,
        content: impl Into<String>,
    ) -> NotePatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, note_id.into());
        call.set::<String>(2, content.into());
        NotePatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.note.create`, begun by [`NoteResource::create`].
    NoteCreateCall -> NoteCreateResponse
}

impl NoteCreateCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// ID of the application to leave the note on, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, application_id.into());
        self
    }

    /// User ID of the author, of the kind that `user_id_type` names.
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, creator_id.into());
        self
    }

    /// Who can see the note.
    ///
    /// Default: `NotePrivacy::Public`.
    #[inline]
    pub fn privacy(mut self, privacy: NotePrivacy) -> Self {
        self.call.set(5, privacy);
        self
    }

    /// Whether the users in `mention_entity_list` are notified.
    ///
    /// Default: `false`.
    #[inline]
    pub fn notify_mentioned_user(mut self, notify_mentioned_user: bool) -> Self {
        self.call.set(6, notify_mentioned_user);
        self
    }

    /// Users whom the note mentions.
    #[inline]
    pub fn mention_entity_list(
        mut self,
        mention_entity_list: impl IntoIterator<Item = NoteMention>,
    ) -> Self {
        self.call.set(7, to_list(mention_entity_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.note.delete`, begun by [`NoteResource::delete`].
    NoteDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.note.get`, begun by [`NoteResource::get`].
    NoteGetCall -> NoteGetResponse
}

impl NoteGetCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.note.list`, begun by [`NoteResource::list`].
    NoteListCall -> NoteListResponse
}

impl NoteListCall {
    /// Notes per page.
    ///
    /// Default: `10`. At most 200.
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

    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(3, user_id_type);
        self
    }
}

feishu_core::pages!(NoteListCall, NoteListResponse, items: Note, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.note.patch`, begun by [`NoteResource::patch`].
    NotePatchCall -> NotePatchResponse
}

impl NotePatchCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// User ID of who changes the note, of the kind that `user_id_type` names.
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, operator_id.into());
        self
    }

    /// Whether the users in `mention_entity_list` are notified.
    ///
    /// Default: `false`.
    #[inline]
    pub fn notify_mentioned_user(mut self, notify_mentioned_user: bool) -> Self {
        self.call.set(4, notify_mentioned_user);
        self
    }

    /// Users whom the note mentions.
    #[inline]
    pub fn mention_entity_list(
        mut self,
        mention_entity_list: impl IntoIterator<Item = NoteMention>,
    ) -> Self {
        self.call.set(5, to_list(mention_entity_list));
        self
    }
}

/// The answer of [`hire.v1.note.create`](method@crate::v1::note::NoteResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteCreateResponse {
    /// The new note.
    pub note: Option<Note>,
}

feishu_core::object! {
    response NoteCreateResponse {
        0 note = "note",
    }
}

/// The answer of [`hire.v1.note.get`](method@crate::v1::note::NoteResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteGetResponse {
    /// A note on a talent.
    pub note: Option<Note>,
}

feishu_core::object! {
    response NoteGetResponse {
        0 note = "note",
    }
}

/// The answer of [`hire.v1.note.list`](method@crate::v1::note::NoteResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteListResponse {
    /// Notes of this page.
    pub items: Vec<Note>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response NoteListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// The answer of [`hire.v1.note.patch`](method@crate::v1::note::NoteResource::patch).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotePatchResponse {
    /// The note after the change.
    pub note: Option<Note>,
}

feishu_core::object! {
    response NotePatchResponse {
        0 note = "note",
    }
}

/// A user whom a note mentions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteMention {
    /// Where in `content` the mention stands, counted from its beginning; at most the length of `content`.
    ///
    /// At least 0.
    pub offset: Option<i64>,
    /// ID of the user, of the kind that `user_id_type` names.
    pub user_id: Option<String>,
}

impl NoteMention {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(offset: i64, user_id: impl Into<String>) -> Self {
        Self {
            offset: Some(offset),
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    request NoteMention {
        0 offset = "offset",
        1 user_id = "user_id",
    }
}

#[doc(hidden)]
pub static NOTE_MENTION_SHAPE: table::Shape = table::Shape {
    name: "NoteMention",
    fields: &[
        table::Field::body("offset", table::Kind::I64)
            .required()
            .rules(&[table::Rule::Min(0)]),
        table::Field::body("user_id", table::Kind::String).required(),
    ],
    rules: &[],
};

/// A note on a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// ID of the note.
    pub id: Option<String>,
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// ID of the application that the note was left on, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// Whether only the author sees the note.
    pub is_private: Option<bool>,
    /// When the note was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the note was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
    /// User ID of the author, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// The text of the note.
    pub content: Option<String>,
}

feishu_core::object! {
    response Note {
        0 id = "id",
        1 talent_id = "talent_id",
        2 application_id = "application_id",
        3 is_private = "is_private",
        4 create_time = "create_time" millis,
        5 modify_time = "modify_time" millis,
        6 creator_id = "creator_id",
        7 content = "content",
    }
}

/// `hire.v1.note.create`.
pub static CREATE: table::Typed<NoteCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:note"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    params: &[
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::body("talent_id", table::Kind::String).required(),
        table::Field::body("application_id", table::Kind::String),
        table::Field::body("creator_id", table::Kind::String),
        table::Field::body("content", table::Kind::String).required(),
        table::Field::body("privacy", table::Kind::IntEnum(NotePrivacy::VALUES)),
        table::Field::body("notify_mentioned_user", table::Kind::Bool),
        table::Field::body(
                "mention_entity_list",
                table::Kind::Object(&NOTE_MENTION_SHAPE),
            )
            .list(),
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create",
    ..table::Operation::new(
        "hire.v1.note.create",
        table::Method::Post,
        "/open-apis/hire/v1/notes",
    )
});

/// `hire.v1.note.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:note"],
    limits: &[table::RateLimit::per_second(20)],
    params: &[table::Field::path("note_id", table::Kind::String)],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/delete",
    ..table::Operation::new(
        "hire.v1.note.delete",
        table::Method::Delete,
        "/open-apis/hire/v1/notes/:note_id",
    )
});

/// `hire.v1.note.get`.
pub static GET: table::Typed<NoteGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:note:readonly", "hire:note"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("note_id", table::Kind::String),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/get",
    ..table::Operation::new(
        "hire.v1.note.get",
        table::Method::Get,
        "/open-apis/hire/v1/notes/:note_id",
    )
});

/// `hire.v1.note.list`.
pub static LIST: table::Typed<NoteListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:note:readonly", "hire:note"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("talent_id", table::Kind::String).required(),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
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
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list",
    ..table::Operation::new(
        "hire.v1.note.list",
        table::Method::Get,
        "/open-apis/hire/v1/notes",
    )
});

/// `hire.v1.note.patch`.
pub static PATCH: table::Typed<NotePatchResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:note"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    params: &[
        table::Field::path("note_id", table::Kind::String),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::body("content", table::Kind::String).required(),
        table::Field::body("operator_id", table::Kind::String),
        table::Field::body("notify_mentioned_user", table::Kind::Bool),
        table::Field::body(
                "mention_entity_list",
                table::Kind::Object(&NOTE_MENTION_SHAPE),
            )
            .list(),
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/patch",
    ..table::Operation::new(
        "hire.v1.note.patch",
        table::Method::Patch,
        "/open-apis/hire/v1/notes/:note_id",
    )
});
