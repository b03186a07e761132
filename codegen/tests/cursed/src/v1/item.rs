// Generated from specs/cursed/v1/item.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `cursed.v1.item` “条目”: keywords, clashes and recursion.
//!
//! Begin with [`cursed.v1.item.type`](method@crate::v1::item::ItemResource::type_); what is below is [`cursed.v1.item.part`](mod@crate::v1::item::part).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>type</code>](method@crate::v1::item::ItemResource::type_) | An operation named like a keyword, with every kind of parameter. | 列出"条目"的 \[全部\] \| 其他 |
//! | [<code>move</code>](method@crate::v1::item::ItemResource::move_) | Deprecated. More required parameters than arguments. |  |
//! | [<code>upload</code>](method@crate::v1::item::ItemResource::upload) | Sends a file. |  |
//! | [<code>download</code>](method@crate::v1::item::ItemResource::download) | Fetches a file. |  |

pub mod part;

#[allow(unused_imports)]
use ::std::prelude::v1::Default as _;
#[allow(unused_imports)]
use ::std::prelude::v1::IntoIterator as _;
use feishu_core::operation as table;
use feishu_core::{
    Caller, Date, Identity, Json, OneOrMany, Tenant, Timestamp, Upload, User, to_list,
    to_texts,
};

use crate::types::Shared;
use crate::v1::types::{Option, Result};

/// The operations of `cursed.v1.item`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "条目")]
#[derive(Debug, Clone)]
pub struct ItemResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ItemResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Below another resource.
    #[must_use]
    pub fn part(&self) -> part::ItemPartResource<I> {
        part::ItemPartResource::new(self.caller.clone())
    }
}

impl<I: Identity> ItemResource<I> {
    /// An operation named like a keyword, with every kind of parameter.
    ///
    /// Second paragraph, with \<angles\>, \[brackets\] and `code <T>`.
    ///
    /// Third paragraph.
    ///
    /// `PATCH /open-apis/cursed/v1/items/:self/:Type-Id`, [`cursed.v1.item.type` “列出"条目"的 \[全部\] | 其他”](https://open.feishu.cn/document/cursed/item/type) in the official documentation, as of 2024-02-29.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Scopes, any one of: `cursed:item`, `cursed:item:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: idempotent by `send` for 90 s; without one, the client makes one.
    /// - Rule: `at` or `day`, at least one of them.
    /// - Rule: `start` or `stop`, at most one of them.
    /// - Rule: `free` or `map`, one and only one.
    /// - Rule: `at` and `until`, together or not at all.
    /// - Rule: from `at` to `until` at most 90 days.
    /// - Rule: `at` no later than `until`.
    /// - Rule: `free` is a JSON object with `any` or `"other"` when `type` is `ok` or `1`.
    /// - Rule: `gone` is the text of a JSON object.
    /// - Rule: `tree` and `numbers` have to be given when `type` is `ok` or `1`.
    /// - Rule: `float` has to be given when `match` is `5` or `15`.
    /// - Rule: `stop` has to be given when `with_timeout` is `true`.
    /// - Rule: `day` has to be given when `items` has `a` or `b`.
    /// - Rule: `day` has to be given when `matrix_row` has `7`.
    ///
    /// # Arguments
    ///
    /// - `self_`: Text. `self` on the wire.
    /// - `type_id`: A whole number. `Type-Id` on the wire.
    /// - `type_` ([`Result`](type@crate::v1::types::Result)): An enumeration named like a type of the prelude. `type` on the wire.
    /// - `own`: Text. `Self` on the wire.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_cursed::v1::item::{Branch, Tree};
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let cursed = feishu_cursed::Cursed::new(client, helpdesk);
    /// let answer = cursed
    ///     .v1()
    ///     .item()
    ///     .type_("a/b", 7, feishu_cursed::v1::types::Result::LowerOk, "\"#quoted\"")
    ///     .items_(["x"])
    ///     .with_timeout_(true)
    ///     .numbers(vec![1])
    ///     .x_cursed_locale("zh_cn")
    ///     .float(0.5)
    ///     .stop(Timestamp::from_seconds(1602504000))
    ///     .at("2020-10-28T12:00:00+08:00")
    ///     .until("2020-10-29T12:00:00+08:00")
    ///     .free(serde_json::json!({ "any" : [1] }))
    ///     .matrix(vec![vec![1]])
    ///     .text_as_number("12")
    ///     .tree(Tree::new(1).left(Branch::new(Tree::new(2))))
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
    /// | 1 | 400 | Wrong | Right it. |
    /// | 2 | 500 | Broken |  |
    /// | 3 | 404 | Not there | Look elsewhere. |
    #[doc(
        alias(
            "列出条目的 [全部] | 其他",
            "cursed.v1.item.type",
            "/open-apis/cursed/v1/items/:self/:Type-Id"
        )
    )]
    pub fn type_(
        &self,
        self_: impl Into<String>,
        type_id: i64,
        type_: Result,
        own: impl Into<String>,
    ) -> ItemTypeCall {
        let mut call = feishu_core::Call::new(&self.caller, &TYPE);
        call.set::<String>(0, self_.into());
        call.set(1, type_id);
        call.set(8, type_);
        call.set::<String>(9, own.into());
        ItemTypeCall { call }
    }
}

impl ItemResource<Tenant> {
    /// Sends a file.
    ///
    /// `POST /open-apis/cursed/v1/items/upload`, [`cursed.v1.item.upload`](https://open.feishu.cn/document/cursed/item/upload) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `file`: A file. At most 300 MB.
    #[doc(alias("cursed.v1.item.upload", "/open-apis/cursed/v1/items/upload"))]
    pub fn upload(&self, file: impl Into<Upload>) -> ItemUploadCall {
        let mut call = feishu_core::Call::new(&self.caller, &UPLOAD);
        call.set::<Upload>(0, file.into());
        ItemUploadCall { call }
    }

    /// Fetches a file.
    ///
    /// `GET /open-apis/cursed/v1/items/download`, [`cursed.v1.item.download`](https://open.feishu.cn/document/cursed/item/download) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: safe, it only reads.
    #[doc(alias("cursed.v1.item.download", "/open-apis/cursed/v1/items/download"))]
    pub fn download(&self) -> ItemDownloadCall {
        let call = feishu_core::Call::new(&self.caller, &DOWNLOAD);
        ItemDownloadCall { call }
    }
}

impl ItemResource<User> {
    /// More required parameters than arguments.
    ///
    /// `POST /open-apis/cursed/v1/items/:id/move`, [`cursed.v1.item.move`](https://open.feishu.cn/document/cursed/item/move) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `id`: Text.
    /// - `args`: a [`ItemMoveArgs`] of
    ///   - `a`: Text.
    ///   - `b`: A whole number.
    ///   - `c` ([`Tree`](type@crate::v1::item::Tree)): Holds itself through another type.
    ///   - `d` ([`Tree`](type@crate::v1::item::Tree)): Several. Of each: Holds itself through another type.
    ///   - `e`: A point in time. To the millisecond.
    #[doc(alias("cursed.v1.item.move", "/open-apis/cursed/v1/items/:id/move"))]
    #[deprecated = "Use `cursed.v1.item.type`."]
    pub fn move_(&self, id: impl Into<String>, args: ItemMoveArgs) -> ItemMoveCall {
        let mut call = feishu_core::Call::new(&self.caller, &MOVE);
        call.set::<String>(0, id.into());
        call.set(1, args.a);
        call.set(2, args.b);
        call.set(3, args.c);
        call.set(4, args.d);
        call.set(5, args.e);
        ItemMoveCall { call }
    }
}

feishu_core::call! {
    /// A call of `cursed.v1.item.type`, begun by [`ItemResource::type`].
    ItemTypeCall -> ItemTypeResponse
}

impl ItemTypeCall {
    /// Named like a method of the call.
    ///
    /// 32 to 128 characters. Has to match `^[0-9a-f-]+$`.
    #[inline]
    pub fn send_(mut self, send: impl Into<String>) -> Self {
        self.call.set::<String>(2, send.into());
        self
    }

    /// Any number of values.
    ///
    /// 1 to 3 items.
    #[inline]
    pub fn items_(
        mut self,
        items: impl ::std::iter::IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(items));
        self
    }

    /// True or false.
    #[inline]
    pub fn with_timeout_(mut self, with_timeout: bool) -> Self {
        self.call.set(4, with_timeout);
        self
    }

    /// Any number of values.
    #[inline]
    pub fn numbers(
        mut self,
        numbers: impl ::std::iter::IntoIterator<Item = i64>,
    ) -> Self {
        self.call.set(5, to_list(numbers));
        self
    }

    /// Text.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(6, page_token.into());
        self
    }

    /// Text.
    ///
    /// `X-Cursed-Locale` on the wire.
    #[inline]
    pub fn x_cursed_locale(mut self, x_cursed_locale: impl Into<String>) -> Self {
        self.call.set::<String>(7, x_cursed_locale.into());
        self
    }

    /// A whole number.
    ///
    /// `match` on the wire. Default: `5`. One of `0`, `5`, `15`.
    #[inline]
    pub fn match_(mut self, match_: i32) -> Self {
        self.call.set(10, match_);
        self
    }

    /// A number.
    ///
    /// From -1 to 1.
    #[inline]
    pub fn float(mut self, float: f64) -> Self {
        self.call.set(11, float);
        self
    }

    /// A point in time.
    ///
    /// To the millisecond.
    #[inline]
    pub fn start(mut self, start: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(12, start.into());
        self
    }

    /// A point in time.
    ///
    /// To the second.
    #[inline]
    pub fn stop(mut self, stop: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(13, stop.into());
        self
    }

    /// A point in time.
    #[inline]
    pub fn at(mut self, at: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(14, at.into());
        self
    }

    /// A point in time.
    #[inline]
    pub fn until(mut self, until: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(15, until.into());
        self
    }

    /// A day.
    #[inline]
    pub fn day(mut self, day: impl Into<Date>) -> Self {
        self.call.set::<Date>(16, day.into());
        self
    }

    /// Any JSON.
    #[inline]
    pub fn free(mut self, free: Json) -> Self {
        self.call.set(17, free);
        self
    }

    /// Several. Of each: Named like the type that every optional field has.
    #[inline]
    pub fn map(mut self, map: ::std::collections::BTreeMap<String, Option>) -> Self {
        self.call.set(18, map);
        self
    }

    /// Any number of values.
    #[inline]
    pub fn matrix(
        mut self,
        matrix: impl ::std::iter::IntoIterator<Item = ::std::vec::Vec<i64>>,
    ) -> Self {
        self.call.set(19, to_list(matrix));
        self
    }

    /// Any number of values.
    #[inline]
    pub fn matrix_row(
        mut self,
        matrix_row: impl ::std::iter::IntoIterator<Item = i64>,
    ) -> Self {
        self.call.set(20, to_list(matrix_row));
        self
    }

    /// Text.
    #[inline]
    pub fn text_as_number(mut self, text_as_number: impl Into<String>) -> Self {
        self.call.set::<String>(21, text_as_number.into());
        self
    }

    /// Holds itself through another type.
    #[inline]
    pub fn tree(mut self, tree: Tree) -> Self {
        self.call.set(22, tree);
        self
    }

    /// Text.
    #[deprecated = "Nobody reads it."]
    #[inline]
    pub fn gone(mut self, gone: impl Into<String>) -> Self {
        self.call.set::<String>(23, gone.into());
        self
    }
}

feishu_core::pages!(ItemTypeCall, ItemTypeResponse, items: Option, has_more page_token);

feishu_core::call! {
    /// A call of `cursed.v1.item.move`, begun by [`ItemResource::move`].
    ItemMoveCall -> ()
}

/// What a call of `cursed.v1.item.move` has to be given.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemMoveArgs {
    /// Text.
    pub a: String,
    /// A whole number.
    pub b: i64,
    /// Holds itself through another type.
    pub c: Tree,
    /// Several. Of each: Holds itself through another type.
    pub d: ::std::vec::Vec<Tree>,
    /// A point in time.
    ///
    /// To the millisecond.
    pub e: Timestamp,
}

feishu_core::call! {
    /// A call of `cursed.v1.item.upload`, begun by [`ItemResource::upload`].
    ItemUploadCall -> ItemUploadResponse
}

impl ItemUploadCall {
    /// Text.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set::<String>(1, name.into());
        self
    }
}

feishu_core::call! {
    /// A call of `cursed.v1.item.download`, begun by [`ItemResource::download`].
    ItemDownloadCall -> feishu_core::Download
}

/// The answer of [`cursed.v1.item.type`](method@crate::v1::item::ItemResource::type_).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemTypeResponse {
    /// Several. Of each: Named like the type that every optional field has.
    pub items: ::std::vec::Vec<Option>,
    /// True or false.
    pub has_more: ::std::option::Option<bool>,
    /// Text.
    pub page_token: ::std::option::Option<String>,
    /// Several. Of each: One that comes as many.
    pub comments: ::std::option::Option<OneOrMany<Comment>>,
    /// A comment in another form, in which it does not hold itself.
    pub remark: ::std::option::Option<Remark>,
    /// Several. Of each: One that comes as many.
    pub by_name: ::std::collections::BTreeMap<String, ::std::vec::Vec<Comment>>,
    /// True or false.
    ///
    /// Needs one of the scopes `cursed:flag`, `cursed:flag:all`.
    pub flag: ::std::option::Option<bool>,
}

feishu_core::object! {
    response ItemTypeResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
        3 comments = "comments",
        4 remark = "remark",
        5 by_name = "by_name",
        6 flag = "flag" swapped,
    }
}

/// The answer of [`cursed.v1.item.upload`](method@crate::v1::item::ItemResource::upload).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ItemUploadResponse {
    /// Text.
    pub id: ::std::option::Option<String>,
}

feishu_core::object! {
    response ItemUploadResponse {
        0 id = "id",
    }
}

/// Holds itself through another type.
///
/// - Rule: `left` or `right`, at most one of them.
/// - Rule: `new` and `vec` have to be given when `count` is `-1`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    /// Holds what holds it.
    pub left: ::std::option::Option<Box<Branch>>,
    /// Holds what holds it.
    pub right: ::std::option::Option<Box<Branch>>,
    /// Named like the constructor.
    pub new: ::std::option::Option<String>,
    /// Several. Of each: Holds itself through another type.
    pub children: ::std::option::Option<::std::vec::Vec<Tree>>,
    /// A whole number.
    pub count: ::std::option::Option<i64>,
    /// Named like the type that every list has, with more required fields than arguments.
    pub vec: ::std::option::Option<Vec>,
    /// Text.
    #[deprecated = "Nobody reads it."]
    pub old: ::std::option::Option<String>,
}

impl Tree {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(count: i64) -> Self {
        Self {
            count: Some(count),
            ..Self::default()
        }
    }

    /// Holds what holds it.
    #[inline]
    #[must_use]
    pub fn left(mut self, left: Branch) -> Self {
        self.left = Some(Box::new(left));
        self
    }

    /// Holds what holds it.
    #[inline]
    #[must_use]
    pub fn right(mut self, right: Branch) -> Self {
        self.right = Some(Box::new(right));
        self
    }

    /// Named like the constructor.
    #[inline]
    #[must_use]
    pub fn new_(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// Several. Of each: Holds itself through another type.
    #[inline]
    #[must_use]
    pub fn children(
        mut self,
        children: impl ::std::iter::IntoIterator<Item = Tree>,
    ) -> Self {
        self.children = Some(to_list(children));
        self
    }

    /// Named like the type that every list has, with more required fields than arguments.
    #[inline]
    #[must_use]
    pub fn vec(mut self, vec: Vec) -> Self {
        self.vec = Some(vec);
        self
    }

    /// Text.
    #[deprecated = "Nobody reads it."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request Tree {
            0 left = "left",
            1 right = "right",
            2 new = "new",
            3 children = "children",
            4 count = "count",
            5 vec = "vec",
            6 old = "old",
        }
    }
};

#[doc(hidden)]
pub static TREE_SHAPE: table::Shape = table::Shape {
    name: "Tree",
    fields: &[
        table::Field::body("left", table::Kind::Object(&BRANCH_SHAPE)),
        table::Field::body("right", table::Kind::Object(&BRANCH_SHAPE)),
        table::Field::body("new", table::Kind::String),
        table::Field::body("children", table::Kind::Object(&TREE_SHAPE)).list(),
        table::Field::body("count", table::Kind::I64).required(),
        table::Field::body("vec", table::Kind::Object(&VEC_SHAPE)),
        table::Field::body("old", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::AtMostOne(&[0, 1]),
        table::GroupRule::When {
            field: 4,
            is: &["-1"],
            needs: &[2, 5],
        },
    ],
};

/// Holds what holds it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    /// Holds itself through another type.
    pub tree: ::std::option::Option<Box<Tree>>,
}

impl Branch {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(tree: Tree) -> Self {
        Self {
            tree: Some(Box::new(tree)),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    request Branch {
        0 tree = "tree",
    }
}

#[doc(hidden)]
pub static BRANCH_SHAPE: table::Shape = table::Shape {
    name: "Branch",
    fields: &[table::Field::body("tree", table::Kind::Object(&TREE_SHAPE)).required()],
    rules: &[],
};

/// Named like the type that every list has, with more required fields than arguments.
///
/// - Rule: `g` has to be given when `f` is `-1` or `1`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vec {
    /// Text.
    pub a: ::std::option::Option<String>,
    /// A whole number.
    pub b: ::std::option::Option<i64>,
    /// True or false.
    pub c: ::std::option::Option<bool>,
    /// A number.
    pub d: ::std::option::Option<f64>,
    /// Any number of values.
    pub e: ::std::option::Option<::std::vec::Vec<String>>,
    /// An enumeration over integers, named like a type of the transport.
    pub f: ::std::option::Option<Call>,
    /// Any number of values.
    pub g: ::std::option::Option<::std::vec::Vec<i64>>,
}

/// The fields that a [`Vec`] has to have.
#[derive(Debug, Clone, PartialEq)]
pub struct VecArgs {
    /// Text.
    pub a: String,
    /// A whole number.
    pub b: i64,
    /// True or false.
    pub c: bool,
    /// A number.
    pub d: f64,
    /// Any number of values.
    pub e: ::std::vec::Vec<String>,
}

impl Vec {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(args: VecArgs) -> Self {
        Self {
            a: Some(args.a),
            b: Some(args.b),
            c: Some(args.c),
            d: Some(args.d),
            e: Some(args.e),
            ..Self::default()
        }
    }

    /// An enumeration over integers, named like a type of the transport.
    #[inline]
    #[must_use]
    pub fn f(mut self, f: Call) -> Self {
        self.f = Some(f);
        self
    }

    /// Any number of values.
    #[inline]
    #[must_use]
    pub fn g(mut self, g: impl ::std::iter::IntoIterator<Item = i64>) -> Self {
        self.g = Some(to_list(g));
        self
    }
}

feishu_core::object! {
    request Vec {
        0 a = "a",
        1 b = "b",
        2 c = "c",
        3 d = "d",
        4 e = "e",
        5 f = "f",
        6 g = "g",
    }
}

#[doc(hidden)]
pub static VEC_SHAPE: table::Shape = table::Shape {
    name: "Vec",
    fields: &[
        table::Field::body("a", table::Kind::String).required(),
        table::Field::body("b", table::Kind::I64).required(),
        table::Field::body("c", table::Kind::Bool).required(),
        table::Field::body("d", table::Kind::F64).required(),
        table::Field::body("e", table::Kind::String).required().list(),
        table::Field::body("f", table::Kind::IntEnum(Call::VALUES)),
        table::Field::body("g", table::Kind::I64).list(),
    ],
    rules: &[
        table::GroupRule::When {
            field: 5,
            is: &["-1", "1"],
            needs: &[6],
        },
    ],
};

feishu_core::int_enum! {
    /// An enumeration over integers, named like a type of the transport.
    Call {
        /// `-1`: Negative.
        MinusOne = -1,
        /// `0`: Nothing.
        ///
        /// Do not use it: It was never used.
        Zero = 0,
        /// `1`: Something.
        One = 1,
    }
}

/// One that comes as many.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// A whole number.
    pub id: ::std::option::Option<i64>,
    /// A type of the whole service.
    pub shared: ::std::option::Option<Shared>,
    /// Named like a trait of the prelude.
    ///
    /// `Default` on the wire.
    pub default: ::std::option::Option<Default>,
    /// A point in time.
    ///
    /// To the millisecond.
    pub created: ::std::option::Option<Timestamp>,
    /// Text.
    pub note: ::std::option::Option<String>,
    /// Any number of values.
    pub tags: ::std::vec::Vec<String>,
    /// Several. Of each: One that comes as many.
    pub replies: ::std::vec::Vec<Comment>,
    /// An enumeration over integers, named like a type of the transport.
    pub level: ::std::option::Option<Call>,
    /// One that comes as many.
    pub reply: ::std::option::Option<Box<Comment>>,
    /// True or false.
    ///
    /// `type` on the wire.
    pub type_: ::std::option::Option<bool>,
    /// Values by their keys.
    pub by: ::std::collections::BTreeMap<String, i64>,
}

feishu_core::object! {
    response Comment {
        0 id = "id",
        1 shared = "shared",
        2 default = "Default",
        3 created = "created" millis,
        4 note = "note",
        5 tags = "tags",
        6 replies = "replies",
        7 level = "level",
        8 reply = "reply",
        9 type_ = "type",
        10 by = "by",
    }
}

/// A comment in another form, in which it does not hold itself.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Remark {
    /// A whole number.
    pub id: ::std::option::Option<i64>,
    /// Text.
    pub shared: ::std::option::Option<String>,
    /// Named like a trait of the prelude.
    ///
    /// `Default` on the wire.
    pub default: ::std::option::Option<Default>,
    /// A point in time.
    ///
    /// To the millisecond.
    pub created: ::std::option::Option<Timestamp>,
    /// Text.
    pub note: ::std::option::Option<String>,
    /// Any number of values.
    pub tags: ::std::vec::Vec<String>,
    /// Several. Of each: One that comes as many.
    pub replies: ::std::vec::Vec<Comment>,
    /// An enumeration over integers, named like a type of the transport.
    pub level: ::std::option::Option<Call>,
    /// One that comes as many.
    pub reply: ::std::option::Option<Comment>,
    /// True or false.
    ///
    /// `type` on the wire.
    pub type_: ::std::option::Option<bool>,
    /// Values by their keys.
    pub by: ::std::collections::BTreeMap<String, i64>,
    /// Text.
    pub more: ::std::option::Option<String>,
}

feishu_core::object! {
    response Remark {
        0 id = "id",
        1 shared = "shared",
        2 default = "Default",
        3 created = "created" millis,
        4 note = "note",
        5 tags = "tags",
        6 replies = "replies",
        7 level = "level",
        8 reply = "reply",
        9 type_ = "type",
        10 by = "by",
        11 more = "more",
    }
}

/// Named like a trait of the prelude.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Default {
    /// Text.
    ///
    /// `Into` on the wire.
    pub into: ::std::option::Option<String>,
}

feishu_core::object! {
    response Default {
        0 into = "Into",
    }
}

/// A \[comment\] in any form, named like a trait of the prelude.
///
/// What [`Remark`](type@crate::v1::item::Remark) and [`Comment`](type@crate::v1::item::Comment) have in common. No other type has it, so that it can grow with them.
pub trait IntoIterator: feishu_core::__private::Form {
    /// A whole number.
    fn id(&self) -> ::std::option::Option<i64>;
    /// Named like a trait of the prelude.
    ///
    /// `Default` on the wire.
    fn default(&self) -> ::std::option::Option<&Default>;
    /// A point in time.
    ///
    /// To the millisecond.
    fn created(&self) -> ::std::option::Option<&Timestamp>;
    /// Text.
    fn note(&self) -> ::std::option::Option<&str>;
    /// Any number of values.
    fn tags(&self) -> &[String];
    /// Several. Of each: One that comes as many.
    fn replies(&self) -> &[Comment];
    /// An enumeration over integers, named like a type of the transport.
    fn level(&self) -> ::std::option::Option<Call>;
    /// One that comes as many.
    fn reply(&self) -> ::std::option::Option<&Comment>;
    /// True or false.
    ///
    /// `type` on the wire.
    fn type_(&self) -> ::std::option::Option<bool>;
}

impl IntoIterator for Remark {
    #[inline]
    fn id(&self) -> ::std::option::Option<i64> {
        self.id
    }

    #[inline]
    fn default(&self) -> ::std::option::Option<&Default> {
        self.default.as_ref()
    }

    #[inline]
    fn created(&self) -> ::std::option::Option<&Timestamp> {
        self.created.as_ref()
    }

    #[inline]
    fn note(&self) -> ::std::option::Option<&str> {
        self.note.as_deref()
    }

    #[inline]
    fn tags(&self) -> &[String] {
        &self.tags
    }

    #[inline]
    fn replies(&self) -> &[Comment] {
        &self.replies
    }

    #[inline]
    fn level(&self) -> ::std::option::Option<Call> {
        self.level
    }

    #[inline]
    fn reply(&self) -> ::std::option::Option<&Comment> {
        self.reply.as_ref()
    }

    #[inline]
    fn type_(&self) -> ::std::option::Option<bool> {
        self.type_
    }
}

impl IntoIterator for Comment {
    #[inline]
    fn id(&self) -> ::std::option::Option<i64> {
        self.id
    }

    #[inline]
    fn default(&self) -> ::std::option::Option<&Default> {
        self.default.as_ref()
    }

    #[inline]
    fn created(&self) -> ::std::option::Option<&Timestamp> {
        self.created.as_ref()
    }

    #[inline]
    fn note(&self) -> ::std::option::Option<&str> {
        self.note.as_deref()
    }

    #[inline]
    fn tags(&self) -> &[String] {
        &self.tags
    }

    #[inline]
    fn replies(&self) -> &[Comment] {
        &self.replies
    }

    #[inline]
    fn level(&self) -> ::std::option::Option<Call> {
        self.level
    }

    #[inline]
    fn reply(&self) -> ::std::option::Option<&Comment> {
        self.reply.as_deref()
    }

    #[inline]
    fn type_(&self) -> ::std::option::Option<bool> {
        self.type_
    }
}

impl feishu_core::__private::Form for Comment {}

impl feishu_core::__private::Form for Remark {}

/// `cursed.v1.item.type`.
pub static TYPE: table::Typed<ItemTypeResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::BOTH,
    scopes: &["cursed:item", "cursed:item:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 2,
        life: Some(::std::time::Duration::from_secs(90)),
        fill: true,
    }),
    helpdesk: true,
    params: &[
        table::Field::path("self", table::Kind::String),
        table::Field::path("Type-Id", table::Kind::I64),
        table::Field::query("send", table::Kind::String)
            .rules(
                &[
                    table::Rule::MinLength(32),
                    table::Rule::MaxLength(128),
                    table::Rule::Pattern("^[0-9a-f-]+$"),
                ],
            ),
        table::Field::query("items", table::Kind::String)
            .list()
            .rules(&[table::Rule::MinItems(1), table::Rule::MaxItems(3)]),
        table::Field::query("with_timeout", table::Kind::Bool),
        table::Field::query("numbers", table::Kind::I64).list().swapped(),
        table::Field::query("page_token", table::Kind::String),
        table::Field::header("X-Cursed-Locale", table::Kind::String),
        table::Field::body("type", table::Kind::StringEnum(Result::VALUES)).required(),
        table::Field::body("Self", table::Kind::String).required(),
        table::Field::body("match", table::Kind::I32)
            .rules(&[table::Rule::OneOf(&[0, 5, 15])]),
        table::Field::body("float", table::Kind::F64)
            .rules(&[table::Rule::Min(-1), table::Rule::Max(1)]),
        table::Field::body("start", table::Kind::UnixMillis),
        table::Field::body("stop", table::Kind::UnixSeconds).swapped(),
        table::Field::body("at", table::Kind::Rfc3339),
        table::Field::body("until", table::Kind::Rfc3339),
        table::Field::body("day", table::Kind::Date),
        table::Field::body("free", table::Kind::Json),
        table::Field::body("map", table::Kind::Object(&crate::v1::types::OPTION_SHAPE))
            .map(),
        table::Field::body("matrix", table::Kind::Json),
        table::Field::body("matrix_row", table::Kind::I64).list(),
        table::Field::body("text_as_number", table::Kind::String).swapped(),
        table::Field::body("tree", table::Kind::Object(&TREE_SHAPE)),
        table::Field::body("gone", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::AnyOf(&[14, 16]),
        table::GroupRule::AtMostOne(&[12, 13]),
        table::GroupRule::ExactlyOne(&[17, 18]),
        table::GroupRule::Together(&[14, 15]),
        table::GroupRule::Span {
            from: 14,
            to: 15,
            max: ::std::time::Duration::from_secs(7776000),
        },
        table::GroupRule::Order {
            first: 14,
            then: 15,
        },
        table::GroupRule::Holds {
            field: 17,
            when: Some((8, &["ok", "1"])),
            has: &["any", "\"other\""],
        },
        table::GroupRule::Holds {
            field: 23,
            when: None,
            has: &[],
        },
        table::GroupRule::When {
            field: 8,
            is: &["ok", "1"],
            needs: &[22, 5],
        },
        table::GroupRule::When {
            field: 10,
            is: &["5", "15"],
            needs: &[11],
        },
        table::GroupRule::When {
            field: 4,
            is: &["true"],
            needs: &[13],
        },
        table::GroupRule::When {
            field: 3,
            is: &["a", "b"],
            needs: &[16],
        },
        table::GroupRule::When {
            field: 20,
            is: &["7"],
            needs: &[16],
        },
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 6,
        paging: table::Paging::Token("page_token"),
        items: "items",
    }),
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 1,
            meaning: "Wrong",
            advice: "Right it.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 2,
            meaning: "Broken",
            advice: "",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 404,
            code: 3,
            meaning: "Not there",
            advice: "Look elsewhere.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/cursed/item/type",
    ..table::Operation::new(
        "cursed.v1.item.type",
        table::Method::Patch,
        "/open-apis/cursed/v1/items/:self/:Type-Id",
    )
});

/// `cursed.v1.item.move`.
pub static MOVE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::body("a", table::Kind::String).required(),
        table::Field::body("b", table::Kind::I64).required(),
        table::Field::body("c", table::Kind::Object(&TREE_SHAPE)).required(),
        table::Field::body("d", table::Kind::Object(&TREE_SHAPE)).required().list(),
        table::Field::body("e", table::Kind::UnixMillis).required().swapped(),
    ],
    body: table::Body::Json,
    docs: "https://open.feishu.cn/document/cursed/item/move",
    ..table::Operation::new(
        "cursed.v1.item.move",
        table::Method::Post,
        "/open-apis/cursed/v1/items/:id/move",
    )
});

/// `cursed.v1.item.upload`.
pub static UPLOAD: table::Typed<ItemUploadResponse> = table::Typed::new(table::Operation {
    helpdesk: true,
    params: &[
        table::Field::body("file", table::Kind::File)
            .required()
            .rules(&[table::Rule::MaxBytes(314572800)]),
        table::Field::body("name", table::Kind::String),
    ],
    body: table::Body::Multipart,
    answer: table::Answer::Flat,
    docs: "https://open.feishu.cn/document/cursed/item/upload",
    ..table::Operation::new(
        "cursed.v1.item.upload",
        table::Method::Post,
        "/open-apis/cursed/v1/items/upload",
    )
});

/// `cursed.v1.item.download`.
pub static DOWNLOAD: table::Typed<feishu_core::Download> = table::Typed::new(table::Operation {
    retry: table::Retry::Safe,
    helpdesk: true,
    answer: table::Answer::Binary,
    docs: "https://open.feishu.cn/document/cursed/item/download",
    ..table::Operation::new(
        "cursed.v1.item.download",
        table::Method::Get,
        "/open-apis/cursed/v1/items/download",
    )
});
