// Generated from specs/cursed/older/room.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! What belongs to `older.room`.

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity};
use feishu_core::platform::{DepartmentIdType, UserIdType};

/// The operations of `older.room`, for the identity `I`: an operation that this identity may not call is not here.
#[derive(Debug, Clone)]
pub struct RoomResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> RoomResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl<I: Identity> RoomResource<I> {
    /// An operation of a project without versions.
    ///
    /// `GET /open-apis/older/room/list`, [`older.room.list`](https://open.feishu.cn/document/cursed/older/list) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: safe, it only reads.
    #[doc(alias("older.room.list", "/open-apis/older/room/list"))]
    pub fn list(&self) -> RoomListCall {
        let call = Call::new(&self.caller, &LIST);
        RoomListCall { call }
    }
}

feishu_core::call! {
    /// A call of `older.room.list`, begun by [`RoomResource::list`].
    RoomListCall -> RoomListResponse
}

impl RoomListCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with.
    #[inline]
    pub fn department_id_type(mut self, department_id_type: DepartmentIdType) -> Self {
        self.call.set(1, department_id_type);
        self
    }
}

/// The answer of [`older.room.list`](method@crate::older::room::RoomResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomListResponse {
    /// Values by their keys.
    pub free_busy: ::std::collections::BTreeMap<String, Vec<String>>,
    /// One that all services share, beside one of that name with more words.
    pub owner_id_type: Option<UserIdType>,
    /// A type that begins where a shared one ends.
    pub owner: Option<RoomDepartmentIdType>,
}

feishu_core::object! {
    response RoomListResponse {
        0 free_busy = "free_busy",
        1 owner_id_type = "owner_id_type",
        2 owner = "owner",
    }
}

/// An event of the first schema.
///
/// The payload of [`room_event`](https://open.feishu.cn/document/cursed/older/events/room_event) in the official documentation, as of 2024-01-02.
///
/// - Pushed to: self-built and store apps.
/// - Wrapped in the first schema.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_cursed::older::room::RoomEvent;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<RoomEvent>(|event| async move {
///         println!("{:?}", event.payload.self_);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("room_event"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomEvent {
    /// Text.
    ///
    /// `type` on the wire.
    pub type_: Option<String>,
    /// Text.
    ///
    /// `self` on the wire.
    pub self_: Option<String>,
}

feishu_core::object! {
    response RoomEvent {
        0 type_ = "type",
        1 self_ = "self",
    }
}

impl feishu_core::event::Event for RoomEvent {
    const TYPE: &'static str = "room_event";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V1;
}

/// An event of a project without versions.
///
/// The payload of [`older.room.moved_v2`](https://open.feishu.cn/document/cursed/older/events/moved) in the official documentation, as of 2024-01-03.
///
/// - Pushed to: self-built and store apps.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_cursed::older::room::RoomMoved;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<RoomMoved>(|event| async move {
///         println!("{:?}", event.payload.by);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("older.room.moved_v2"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomMoved {
    /// Text.
    pub by: Option<String>,
}

feishu_core::object! {
    response RoomMoved {
        0 by = "by",
    }
}

impl feishu_core::event::Event for RoomMoved {
    const TYPE: &'static str = "older.room.moved_v2";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

feishu_core::string_enum! {
    /// A type that begins where a shared one ends.
    RoomDepartmentIdType {
        /// `department_id`: The only one.
        DepartmentId = "department_id",
    }
}

/// `older.room.list`.
pub static LIST: table::Typed<RoomListResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(DepartmentIdType::VALUES),
        ),
    ],
    answer: table::Answer::Data,
    docs: "https://open.feishu.cn/document/cursed/older/list",
    ..table::Operation::new(
        "older.room.list",
        table::Method::Get,
        "/open-apis/older/room/list",
    )
});
