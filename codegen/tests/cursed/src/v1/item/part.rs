// Generated from specs/cursed/v1/item.part.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `cursed.v1.item.part`: below another resource.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::item::part::ItemPartResource::get) | Nothing to send, nothing to get. |  |
//! | [<code>list</code>](method@crate::v1::item::part::ItemPartResource::list) | Pages of items that lie in a field of a field, with nothing but a token to go on. |  |
//! | [<code>search</code>](method@crate::v1::item::part::ItemPartResource::search) | Pages with numbers. |  |
//! | [<code>open</code>](method@crate::v1::item::part::ItemPartResource::open) | An answer that is a type of another file, named like a type of the prelude. |  |
//! | [<code>close</code>](method@crate::v1::item::part::ItemPartResource::close) | An answer that is a type of this file. |  |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`ItemPartOpened`](struct@crate::v1::item::part::ItemPartOpened) | All that an event can have \[in brackets\]. | 零件"打开" |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Secret, Tenant, Timestamp, to_list, to_texts};

use crate::v1::types::Option;

/// The operations of `cursed.v1.item.part`, for the identity `I`: an operation that this identity may not call is not here.
#[derive(Debug, Clone)]
pub struct ItemPartResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ItemPartResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ItemPartResource<Tenant> {
    /// Nothing to send, nothing to get.
    ///
    /// `GET /open-apis/cursed/v1/items/:id/parts/:part_id`, [`cursed.v1.item.part.get`](https://open.feishu.cn/document/cursed/item/part/get) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `id`: Text.
    /// - `part_id`: Text.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let cursed = feishu_cursed::Cursed::new(client, helpdesk);
    /// cursed.v1().item().part().get("1", "2").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias("cursed.v1.item.part.get", "/open-apis/cursed/v1/items/:id/parts/:part_id")
    )]
    pub fn get(
        &self,
        id: impl Into<String>,
        part_id: impl Into<String>,
    ) -> ItemPartGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, id.into());
        call.set::<String>(1, part_id.into());
        ItemPartGetCall { call }
    }

    /// Pages of items that lie in a field of a field, with nothing but a token to go on.
    ///
    /// `GET /open-apis/cursed/v1/items/:id/parts`, [`cursed.v1.item.part.list`](https://open.feishu.cn/document/cursed/item/part/list) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `id`: Text.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let cursed = feishu_cursed::Cursed::new(client, helpdesk);
    /// let answer = cursed.v1().item().part().list("1").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias("cursed.v1.item.part.list", "/open-apis/cursed/v1/items/:id/parts"))]
    pub fn list(&self, id: impl Into<String>) -> ItemPartListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, id.into());
        ItemPartListCall { call }
    }

    /// Pages with numbers.
    ///
    /// `POST /open-apis/cursed/v1/items/:id/parts/search`, [`cursed.v1.item.part.search`](https://open.feishu.cn/document/cursed/item/part/search) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `id`: Text.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let cursed = feishu_cursed::Cursed::new(client, helpdesk);
    /// let answer = cursed.v1().item().part().search("1").page(1).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "cursed.v1.item.part.search",
            "/open-apis/cursed/v1/items/:id/parts/search"
        )
    )]
    pub fn search(&self, id: impl Into<String>) -> ItemPartSearchCall {
        let mut call = Call::new(&self.caller, &SEARCH);
        call.set::<String>(0, id.into());
        ItemPartSearchCall { call }
    }

    /// An answer that is a type of another file, named like a type of the prelude.
    ///
    /// `GET /open-apis/cursed/v1/items/:id/parts/:part_id/open`, [`cursed.v1.item.part.open`](https://open.feishu.cn/document/cursed/item/part/open) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `id`: Text.
    /// - `part_id`: Text.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let cursed = feishu_cursed::Cursed::new(client, helpdesk);
    /// let answer = cursed.v1().item().part().open("1", "2").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "cursed.v1.item.part.open",
            "/open-apis/cursed/v1/items/:id/parts/:part_id/open"
        )
    )]
    pub fn open(
        &self,
        id: impl Into<String>,
        part_id: impl Into<String>,
    ) -> ItemPartOpenCall {
        let mut call = Call::new(&self.caller, &OPEN);
        call.set::<String>(0, id.into());
        call.set::<String>(1, part_id.into());
        ItemPartOpenCall { call }
    }

    /// An answer that is a type of this file.
    ///
    /// `POST /open-apis/cursed/v1/items/:id/parts/:part_id/close`, [`cursed.v1.item.part.close`](https://open.feishu.cn/document/cursed/item/part/close) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `id`: Text.
    /// - `part_id`: Text.
    /// - `code`: A secret, which is never shown. At least 4 characters.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_cursed::v1::item::part::Crate;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let cursed = feishu_cursed::Cursed::new(client, helpdesk);
    /// let answer = cursed
    ///     .v1()
    ///     .item()
    ///     .part()
    ///     .close("1", "2", "1234")
    ///     .crate_(Crate::new().type_(["a"]).lock("l"))
    ///     .old_codes(vec![feishu_core::Secret::new("1")])
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(
        alias(
            "cursed.v1.item.part.close",
            "/open-apis/cursed/v1/items/:id/parts/:part_id/close"
        )
    )]
    pub fn close(
        &self,
        id: impl Into<String>,
        part_id: impl Into<String>,
        code: impl Into<Secret>,
    ) -> ItemPartCloseCall {
        let mut call = Call::new(&self.caller, &CLOSE);
        call.set::<String>(0, id.into());
        call.set::<String>(1, part_id.into());
        call.set::<Secret>(3, code.into());
        ItemPartCloseCall { call }
    }
}

feishu_core::call! {
    /// A call of `cursed.v1.item.part.get`, begun by [`ItemPartResource::get`].
    ItemPartGetCall -> ()
}

feishu_core::call! {
    /// A call of `cursed.v1.item.part.list`, begun by [`ItemPartResource::list`].
    ItemPartListCall -> ItemPartListResponse
}

impl ItemPartListCall {
    /// Text.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }
}

feishu_core::pages!(ItemPartListCall, ItemPartListResponse, box_.type_: String, next_page_token);

feishu_core::call! {
    /// A call of `cursed.v1.item.part.search`, begun by [`ItemPartResource::search`].
    ItemPartSearchCall -> ItemPartSearchResponse
}

impl ItemPartSearchCall {
    /// A whole number.
    #[inline]
    pub fn page(mut self, page: i64) -> Self {
        self.call.set(1, page);
        self
    }
}

feishu_core::pages!(ItemPartSearchCall, ItemPartSearchResponse, loop_: String, total);

feishu_core::call! {
    /// A call of `cursed.v1.item.part.open`, begun by [`ItemPartResource::open`].
    ItemPartOpenCall -> Option
}

feishu_core::call! {
    /// A call of `cursed.v1.item.part.close`, begun by [`ItemPartResource::close`].
    ItemPartCloseCall -> Crate
}

impl ItemPartCloseCall {
    /// What parts lie in.
    ///
    /// `crate` on the wire.
    #[inline]
    pub fn crate_(mut self, crate_: Crate) -> Self {
        self.call.set(2, crate_);
        self
    }

    /// Any number of values.
    #[inline]
    pub fn old_codes(mut self, old_codes: impl IntoIterator<Item = Secret>) -> Self {
        self.call.set(4, to_list(old_codes));
        self
    }
}

/// The answer of [`cursed.v1.item.part.list`](method@crate::v1::item::part::ItemPartResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemPartListResponse {
    /// What parts lie in.
    ///
    /// `box` on the wire.
    pub box_: ::std::option::Option<Crate>,
    /// Text.
    pub next_page_token: ::std::option::Option<String>,
}

feishu_core::object! {
    response ItemPartListResponse {
        0 box_ = "box",
        1 next_page_token = "next_page_token",
    }
}

/// The answer of [`cursed.v1.item.part.search`](method@crate::v1::item::part::ItemPartResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemPartSearchResponse {
    /// A whole number.
    pub wide: ::std::option::Option<i64>,
    /// A whole number.
    pub high: ::std::option::Option<i64>,
    /// A whole number.
    pub total: ::std::option::Option<i64>,
    /// Any number of values.
    ///
    /// `loop` on the wire.
    pub loop_: Vec<String>,
    /// A crate with words of its own for one field, and one field more.
    pub lid: ::std::option::Option<Lid>,
}

feishu_core::object! {
    response ItemPartSearchResponse {
        0 wide = "wide",
        1 high = "high",
        2 total = "total",
        3 loop_ = "loop",
        4 lid = "lid",
    }
}

/// All that an event can have \[in brackets\].
///
/// And more of it.
///
/// The payload of [`cursed.item.part.opened_v1` “零件"打开"”](https://open.feishu.cn/document/cursed/item/part/events/opened) in the official documentation, as of 2024-02-01.
///
/// - Pushed to: store apps.
/// - Scopes, any one of: `cursed:item`, `cursed:item:readonly`.
/// - More fields with: `cursed:secret`.
/// - Subscribe: choose the event in the developer console, then call [`cursed.v1.item.part.open`](method@crate::v1::item::part::ItemPartResource::open).
///
/// # Example
///
/// ```
/// use feishu_cursed::v1::item::part::ItemPartOpened;
/// use feishu_events::{BoxError, Events};
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<ItemPartOpened>(|event| async move {
///         println!("{:?}", event.payload.crate_);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("零件打开", "cursed.item.part.opened_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemPartOpened {
    /// Text.
    ///
    /// `type` on the wire.
    pub type_: ::std::option::Option<String>,
    /// What lies in it.
    ///
    /// `crate` on the wire.
    pub crate_: ::std::option::Option<Crate>,
    /// A secret, which is never shown.
    ///
    /// Needs the scope `cursed:secret`.
    pub code: ::std::option::Option<Secret>,
    /// A point in time.
    ///
    /// To the millisecond.
    pub at: ::std::option::Option<Timestamp>,
    /// A whole number.
    #[deprecated = "Use `at`."]
    pub old: ::std::option::Option<i64>,
    /// Any number of values.
    ///
    /// `loop` on the wire.
    pub loop_: Vec<::std::collections::BTreeMap<String, String>>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response ItemPartOpened {
            0 type_ = "type",
            1 crate_ = "crate",
            2 code = "code",
            3 at = "at" millis swapped,
            4 old = "old",
            5 loop_ = "loop",
        }
    }
};

impl feishu_core::event::Event for ItemPartOpened {
    const TYPE: &'static str = "cursed.item.part.opened_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// What parts lie in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    /// Any number of values.
    ///
    /// `type` on the wire.
    pub type_: ::std::option::Option<Vec<String>>,
    /// A secret, which is never shown.
    pub lock: ::std::option::Option<Secret>,
}

impl Crate {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Any number of values.
    ///
    /// `type` on the wire.
    #[inline]
    #[must_use]
    pub fn type_(mut self, type_: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.type_ = Some(to_texts(type_));
        self
    }

    /// A secret, which is never shown.
    #[inline]
    #[must_use]
    pub fn lock(mut self, lock: impl Into<Secret>) -> Self {
        self.lock = Some(lock.into());
        self
    }
}

feishu_core::object! {
    both Crate {
        0 type_ = "type",
        1 lock = "lock",
    }
}

#[doc(hidden)]
pub static CRATE_SHAPE: table::Shape = table::Shape {
    name: "Crate",
    fields: &[
        table::Field::body("type", table::Kind::String).list(),
        table::Field::body("lock", table::Kind::Secret),
    ],
    rules: &[],
};

/// A crate with words of its own for one field, and one field more.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lid {
    /// A whole number.
    pub size: ::std::option::Option<i64>,
    /// Any number of values.
    ///
    /// `type` on the wire.
    pub type_: Vec<String>,
    /// What opens it.
    pub lock: ::std::option::Option<Secret>,
}

feishu_core::object! {
    response Lid {
        0 size = "size",
        1 type_ = "type",
        2 lock = "lock",
    }
}

/// `cursed.v1.item.part.get`.
pub static GET: table::Typed<()> = table::Typed::new(table::Operation {
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::path("part_id", table::Kind::String),
    ],
    docs: "https://open.feishu.cn/document/cursed/item/part/get",
    ..table::Operation::new(
        "cursed.v1.item.part.get",
        table::Method::Get,
        "/open-apis/cursed/v1/items/:id/parts/:part_id",
    )
});

/// `cursed.v1.item.part.list`.
pub static LIST: table::Typed<ItemPartListResponse> = table::Typed::new(table::Operation {
    retry: table::Retry::Safe,
    helpdesk: true,
    secrets: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::query("page_token", table::Kind::String),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 1,
        paging: table::Paging::Token("next_page_token"),
        items: "box.type",
    }),
    docs: "https://open.feishu.cn/document/cursed/item/part/list",
    ..table::Operation::new(
        "cursed.v1.item.part.list",
        table::Method::Get,
        "/open-apis/cursed/v1/items/:id/parts",
    )
});

/// `cursed.v1.item.part.search`.
pub static SEARCH: table::Typed<ItemPartSearchResponse> = table::Typed::new(table::Operation {
    retry: table::Retry::Safe,
    helpdesk: true,
    secrets: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::body("page", table::Kind::I64),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 1,
        paging: table::Paging::Total("total"),
        items: "loop",
    }),
    docs: "https://open.feishu.cn/document/cursed/item/part/search",
    ..table::Operation::new(
        "cursed.v1.item.part.search",
        table::Method::Post,
        "/open-apis/cursed/v1/items/:id/parts/search",
    )
});

/// `cursed.v1.item.part.open`.
pub static OPEN: table::Typed<Option> = table::Typed::new(table::Operation {
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::path("part_id", table::Kind::String),
    ],
    answer: table::Answer::Data,
    docs: "https://open.feishu.cn/document/cursed/item/part/open",
    ..table::Operation::new(
        "cursed.v1.item.part.open",
        table::Method::Get,
        "/open-apis/cursed/v1/items/:id/parts/:part_id/open",
    )
});

/// `cursed.v1.item.part.close`.
pub static CLOSE: table::Typed<Crate> = table::Typed::new(table::Operation {
    helpdesk: true,
    secrets: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::path("part_id", table::Kind::String),
        table::Field::body("crate", table::Kind::Object(&CRATE_SHAPE)),
        table::Field::body("code", table::Kind::Secret)
            .required()
            .rules(&[table::Rule::MinLength(4)]),
        table::Field::body("old_codes", table::Kind::Secret).list(),
    ],
    body: table::Body::Json,
    answer: table::Answer::Flat,
    docs: "https://open.feishu.cn/document/cursed/item/part/close",
    ..table::Operation::new(
        "cursed.v1.item.part.close",
        table::Method::Post,
        "/open-apis/cursed/v1/items/:id/parts/:part_id/close",
    )
});
