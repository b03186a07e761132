// Generated from specs/hire/v1/note.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.note`: notes that recruiters leave on a talent.

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, UnixMillis};

use crate::v1::types::UserIdType;

/// The operations of `hire.v1.note`, for the identity `I`: an operation that this identity may not call is not here.
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
    /// Lists the notes on a talent.
    ///
    /// `GET /open-apis/hire/v1/notes`, [`hire.v1.note.list`](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:note:readonly`, `hire:note`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    pub fn list(&self, talent_id: impl Into<String>) -> ListCall {
        let mut call = Call::new(&self.caller, &LIST);
        let talent_id: String = talent_id.into();
        call.set(2, talent_id);
        ListCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.note.list`, begun by [`NoteResource::list`].
    ListCall -> ListResponse
}

impl ListCall {
    /// Notes per page.
    ///
    /// Default: `10`. At most 200.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(0, page_size);
        self
    }

    /// Where to go on; absent for the first page.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.set(1, page_token);
        self
    }

    /// Sets `user_id_type`.
    ///
    /// Default: `open_id`.
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(3, user_id_type);
        self
    }
}

feishu_core::pages!(ListCall, ListResponse, items: Note);

/// The answer of `hire.v1.note.list`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListResponse {
    pub items: Vec<Note>,
    pub has_more: Option<bool>,
    /// Where the next page starts; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response ListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// A note on a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub id: Option<String>,
    pub talent_id: Option<String>,
    /// The application that the note was left on.
    pub application_id: Option<String>,
    /// Whether only its author sees it.
    pub is_private: Option<bool>,
    pub create_time: Option<UnixMillis>,
    pub modify_time: Option<UnixMillis>,
    /// The author's user ID, of the kind that `user_id_type` asked for.
    pub creator_id: Option<String>,
    pub content: Option<String>,
}

feishu_core::object! {
    response Note {
        0 id = "id",
        1 talent_id = "talent_id",
        2 application_id = "application_id",
        3 is_private = "is_private",
        4 create_time = "create_time",
        5 modify_time = "modify_time",
        6 creator_id = "creator_id",
        7 content = "content",
    }
}

/// `hire.v1.note.list`.
#[rustfmt::skip]
pub static LIST: table::Operation = table::Operation {
    scopes: &["hire:note:readonly", "hire:note"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(200)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("talent_id", table::Kind::String).required(),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        token_param: 1,
        items: "items",
    }),
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list",
    ..table::Operation::new(
        "hire.v1.note.list",
        table::Method::Get,
        "/open-apis/hire/v1/notes",
    )
};
