// Generated from specs/cursed/v1/clash.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `cursed.v1.clash`: évaluations of names that everything else has.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>new</code>](method@crate::v1::clash::ClashResource::new) | Names all there is. |  |
//! | [<code>upload</code>](method@crate::v1::clash::ClashResource::upload) | Takes a file. |  |
//! | [<code>clone</code>](method@crate::v1::clash::ClashResource::clone) | Answers with what another module defines. |  |

pub mod table;

#[allow(unused_imports)]
use ::std::prelude::v1::Into as _;
#[allow(unused_imports)]
use ::std::prelude::v1::IntoIterator as _;
use feishu_core::operation as operation_table;
use feishu_core::{to_list, to_texts};

use crate::types::Shared;
use crate::v1::types::{Option, Result};

/// The operations of `cursed.v1.clash`, for the identity `I`: an operation that this identity may not call is not here.
#[derive(Debug, Clone)]
pub struct ClashResource<I: feishu_core::Identity> {
    caller: feishu_core::Caller<I>,
}

impl<I: feishu_core::Identity> ClashResource<I> {
    pub(crate) fn of_caller(caller: feishu_core::Caller<I>) -> Self {
        Self { caller }
    }

    /// OKR tables below a resource.
    #[must_use]
    pub fn table(&self) -> table::ClashTableResource<I> {
        table::ClashTableResource::new(self.caller.clone())
    }
}

impl<I: feishu_core::Identity> ClashResource<I> {
    /// Names all there is.
    ///
    /// `POST /open-apis/cursed/v1/clashes`, [`cursed.v1.clash.new`](https://open.feishu.cn/document/cursed/clash/new) in the official documentation, as of 2024-02-29.
    ///
    /// - Token: `tenant_access_token` or `user_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `call`: A whole number.
    /// - `args` ([`Choice`](type@crate::v1::clash::Choice)): Fields named as what the methods have themselves.
    #[doc(alias("cursed.v1.clash.new", "/open-apis/cursed/v1/clashes"))]
    pub fn new(&self, call: i64, args: Choice) -> ClashNewCall {
        let mut the_call = feishu_core::Call::new(&self.caller, &NEW);
        the_call.set(1, call);
        the_call.set(2, args);
        ClashNewCall { call: the_call }
    }
}

impl ClashResource<feishu_core::Tenant> {
    /// Answers with what another module defines.
    ///
    /// `GET /open-apis/cursed/v1/clashes/clone`, [`cursed.v1.clash.clone`](https://open.feishu.cn/document/cursed/clash/clone) in the official documentation, as of 2024-02-29.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: safe, it only reads.
    #[doc(alias("cursed.v1.clash.clone", "/open-apis/cursed/v1/clashes/clone"))]
    pub fn clone(&self) -> ClashCloneCall {
        let call = feishu_core::Call::new(&self.caller, &CLONE);
        ClashCloneCall { call }
    }
}

impl ClashResource<feishu_core::User> {
    /// Takes a file.
    ///
    /// `POST /open-apis/cursed/v1/clashes/upload`, [`cursed.v1.clash.upload`](https://open.feishu.cn/document/cursed/clash/upload) in the official documentation, as of 2024-02-29.
    ///
    /// - Token: `user_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `file`: A file.
    #[doc(alias("cursed.v1.clash.upload", "/open-apis/cursed/v1/clashes/upload"))]
    pub fn upload(
        &self,
        file: impl ::std::convert::Into<feishu_core::Upload>,
    ) -> ClashUploadCall {
        let mut call = feishu_core::Call::new(&self.caller, &UPLOAD);
        call.set::<feishu_core::Upload>(0, file.into());
        ClashUploadCall { call }
    }
}

feishu_core::call! {
    /// A call of `cursed.v1.clash.new`, begun by [`ClashResource::new`].
    ClashNewCall -> ClashNewResponse
}

impl ClashNewCall {
    /// Text.
    #[inline]
    pub fn page_token(
        mut self,
        page_token: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call.set::<::std::string::String>(0, page_token.into());
        self
    }

    /// Named like the type that every optional field has.
    #[inline]
    pub fn option(mut self, option: Option) -> Self {
        self.call.set(3, option);
        self
    }

    /// Several. Of each: Not the one of the prelude.
    #[inline]
    pub fn vec(mut self, vec: impl ::std::iter::IntoIterator<Item = Vec>) -> Self {
        self.call.set(4, to_list(vec));
        self
    }

    /// Not the one of the prelude.
    #[inline]
    pub fn string(mut self, string: String) -> Self {
        self.call.set(5, string);
        self
    }

    /// Any number of values.
    #[inline]
    pub fn texts(
        mut self,
        texts: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.call.set(6, to_texts(texts));
        self
    }

    /// Values by their keys.
    #[inline]
    pub fn map(
        mut self,
        map: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        self.call.set(7, map);
        self
    }

    /// A point in time.
    ///
    /// To the millisecond.
    #[inline]
    pub fn at(mut self, at: impl ::std::convert::Into<feishu_core::Timestamp>) -> Self {
        self.call.set::<feishu_core::Timestamp>(8, at.into());
        self
    }

    /// A point in time.
    ///
    /// To the second.
    #[inline]
    pub fn by(mut self, by: impl ::std::convert::Into<feishu_core::Timestamp>) -> Self {
        self.call.set::<feishu_core::Timestamp>(9, by.into());
        self
    }

    /// A day.
    #[inline]
    pub fn on(mut self, on: impl ::std::convert::Into<feishu_core::Date>) -> Self {
        self.call.set::<feishu_core::Date>(10, on.into());
        self
    }

    /// Any JSON.
    #[inline]
    pub fn of(mut self, of: feishu_core::Json) -> Self {
        self.call.set(11, of);
        self
    }

    /// Several. Of each: An enumeration named like a type of the prelude.
    #[inline]
    pub fn many(mut self, many: feishu_core::OneOrMany<Result>) -> Self {
        self.call.set(12, many);
        self
    }

    /// A secret, which is never shown.
    #[inline]
    pub fn password(
        mut self,
        password: impl ::std::convert::Into<feishu_core::Secret>,
    ) -> Self {
        self.call.set::<feishu_core::Secret>(13, password.into());
        self
    }

    /// Not the one of the transport.
    #[inline]
    pub fn kind(mut self, kind: Client) -> Self {
        self.call.set(14, kind);
        self
    }

    /// Text.
    #[inline]
    pub fn default_(
        mut self,
        default: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call.set::<::std::string::String>(15, default.into());
        self
    }
}

feishu_core::pages!(ClashNewCall, ClashNewResponse, items: User, has_more page_token);

feishu_core::call! {
    /// A call of `cursed.v1.clash.upload`, begun by [`ClashResource::upload`].
    ClashUploadCall -> ()
}

impl ClashUploadCall {
    /// Not the identity.
    #[inline]
    pub fn tenant(mut self, tenant: Tenant) -> Self {
        self.call.set(1, tenant);
        self
    }
}

feishu_core::call! {
    /// A call of `cursed.v1.clash.clone`, begun by [`ClashResource::clone`].
    ClashCloneCall -> Shared
}

/// The answer of [`cursed.v1.clash.new`](method@crate::v1::clash::ClashResource::new).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClashNewResponse {
    /// Several. Of each: Not the identity.
    pub items: ::std::vec::Vec<User>,
    /// Text.
    pub page_token: ::std::option::Option<::std::string::String>,
    /// True or false.
    pub has_more: ::std::option::Option<bool>,
}

feishu_core::object! {
    response ClashNewResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// Fields named as what the methods have themselves.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Choice {
    /// Text.
    pub some: ::std::option::Option<::std::string::String>,
    /// Text.
    pub call: ::std::option::Option<::std::string::String>,
    /// Text.
    pub args: ::std::option::Option<::std::string::String>,
    /// Named like the type that every optional field has.
    pub option: ::std::option::Option<Option>,
    /// An enumeration named like a type of the prelude.
    pub result: ::std::option::Option<Result>,
    /// Text.
    pub default: ::std::option::Option<::std::string::String>,
    /// A whole number.
    ///
    /// `self` on the wire.
    pub self_: ::std::option::Option<i64>,
}

/// The fields that a [`Choice`] has to have.
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceArgs {
    /// Text.
    pub some: ::std::string::String,
    /// Text.
    pub call: ::std::string::String,
    /// Text.
    pub args: ::std::string::String,
    /// Text.
    pub default: ::std::string::String,
    /// A whole number.
    ///
    /// `self` on the wire.
    pub self_: i64,
}

impl Choice {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(args: ChoiceArgs) -> Self {
        Self {
            some: Some(args.some),
            call: Some(args.call),
            args: Some(args.args),
            default: Some(args.default),
            self_: Some(args.self_),
            ..Self::default()
        }
    }

    /// Named like the type that every optional field has.
    #[inline]
    #[must_use]
    pub fn option(mut self, option: Option) -> Self {
        self.option = Some(option);
        self
    }

    /// An enumeration named like a type of the prelude.
    #[inline]
    #[must_use]
    pub fn result(mut self, result: Result) -> Self {
        self.result = Some(result);
        self
    }
}

feishu_core::object! {
    request Choice {
        0 some = "some",
        1 call = "call",
        2 args = "args",
        3 option = "option",
        4 result = "result",
        5 default = "default",
        6 self_ = "self",
    }
}

#[doc(hidden)]
pub static CHOICE_SHAPE: operation_table::Shape = operation_table::Shape {
    name: "Choice",
    fields: &[
        operation_table::Field::body("some", operation_table::Kind::String).required(),
        operation_table::Field::body("call", operation_table::Kind::String).required(),
        operation_table::Field::body("args", operation_table::Kind::String).required(),
        operation_table::Field::body(
            "option",
            operation_table::Kind::Object(&crate::v1::types::OPTION_SHAPE),
        ),
        operation_table::Field::body(
            "result",
            operation_table::Kind::StringEnum(Result::VALUES),
        ),
        operation_table::Field::body("default", operation_table::Kind::String)
            .required(),
        operation_table::Field::body("self", operation_table::Kind::I64).required(),
    ],
    rules: &[],
};

/// Not the one of the prelude.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vec {
    /// Any number of values.
    pub items: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Not the one of the prelude.
    pub next: ::std::option::Option<Box>,
}

impl Vec {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Any number of values.
    #[inline]
    #[must_use]
    pub fn items_(
        mut self,
        items: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.items = Some(to_texts(items));
        self
    }

    /// Not the one of the prelude.
    #[inline]
    #[must_use]
    pub fn next(mut self, next: Box) -> Self {
        self.next = Some(next);
        self
    }
}

feishu_core::object! {
    request Vec {
        0 items = "items",
        1 next = "next",
    }
}

#[doc(hidden)]
pub static VEC_SHAPE: operation_table::Shape = operation_table::Shape {
    name: "Vec",
    fields: &[
        operation_table::Field::body("items", operation_table::Kind::String).list(),
        operation_table::Field::body("next", operation_table::Kind::Object(&BOX_SHAPE)),
    ],
    rules: &[],
};

/// Not the one of the prelude.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct String {
    /// Text.
    pub text: ::std::option::Option<::std::string::String>,
}

impl String {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text.
    #[inline]
    #[must_use]
    pub fn text(
        mut self,
        text: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.text = Some(text.into());
        self
    }
}

feishu_core::object! {
    request String {
        0 text = "text",
    }
}

#[doc(hidden)]
pub static STRING_SHAPE: operation_table::Shape = operation_table::Shape {
    name: "String",
    fields: &[operation_table::Field::body("text", operation_table::Kind::String)],
    rules: &[],
};

/// Not the one of the prelude.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Box {
    /// Not the one of the prelude.
    pub inner: ::std::option::Option<::std::boxed::Box<Box>>,
    /// Not the trait.
    pub into: ::std::option::Option<Into>,
    /// Not the trait.
    pub iter: ::std::option::Option<IntoIterator>,
}

impl Box {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Not the one of the prelude.
    #[inline]
    #[must_use]
    pub fn inner(mut self, inner: Box) -> Self {
        self.inner = Some(::std::boxed::Box::new(inner));
        self
    }

    /// Not the trait.
    #[inline]
    #[must_use]
    pub fn into(mut self, into: Into) -> Self {
        self.into = Some(into);
        self
    }

    /// Not the trait.
    #[inline]
    #[must_use]
    pub fn iter(mut self, iter: IntoIterator) -> Self {
        self.iter = Some(iter);
        self
    }
}

feishu_core::object! {
    request Box {
        0 inner = "inner",
        1 into = "into",
        2 iter = "iter",
    }
}

#[doc(hidden)]
pub static BOX_SHAPE: operation_table::Shape = operation_table::Shape {
    name: "Box",
    fields: &[
        operation_table::Field::body("inner", operation_table::Kind::Object(&BOX_SHAPE)),
        operation_table::Field::body("into", operation_table::Kind::Object(&INTO_SHAPE)),
        operation_table::Field::body(
            "iter",
            operation_table::Kind::Object(&INTO_ITERATOR_SHAPE),
        ),
    ],
    rules: &[],
};

/// Not the trait.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Into {
    /// Text.
    pub text: ::std::option::Option<::std::string::String>,
}

impl Into {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(text: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    request Into {
        0 text = "text",
    }
}

#[doc(hidden)]
pub static INTO_SHAPE: operation_table::Shape = operation_table::Shape {
    name: "Into",
    fields: &[
        operation_table::Field::body("text", operation_table::Kind::String).required(),
    ],
    rules: &[],
};

/// Not the trait.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntoIterator {
    /// Any number of values.
    pub texts: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl IntoIterator {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Any number of values.
    #[inline]
    #[must_use]
    pub fn texts(
        mut self,
        texts: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.texts = Some(to_texts(texts));
        self
    }
}

feishu_core::object! {
    request IntoIterator {
        0 texts = "texts",
    }
}

#[doc(hidden)]
pub static INTO_ITERATOR_SHAPE: operation_table::Shape = operation_table::Shape {
    name: "IntoIterator",
    fields: &[
        operation_table::Field::body("texts", operation_table::Kind::String).list(),
    ],
    rules: &[],
};

feishu_core::string_enum! {
    /// Not the one of the transport.
    Client {
        /// `some`: One.
        Some = "some",
        /// `none`: Another.
        None = "none",
        /// `ok`: A third.
        Ok = "ok",
    }
}

feishu_core::int_enum! {
    /// Not the identity.
    Tenant {
        /// `1`: Itself.
        Self_ = 1,
        /// `2`: Another.
        Option = 2,
    }
}

/// Not the identity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Not the identity.
    pub user: ::std::option::Option<::std::boxed::Box<User>>,
    /// Not the identity.
    pub tenant: ::std::option::Option<Tenant>,
    /// Not the one of the transport.
    pub caller: ::std::option::Option<Caller>,
    /// Not the one of the transport.
    pub identity: ::std::option::Option<Identity>,
    /// Not the one of the transport.
    pub call: ::std::option::Option<Call>,
    /// A point in time.
    ///
    /// To the millisecond.
    pub at: ::std::option::Option<feishu_core::Timestamp>,
    /// Not the one of the transport.
    pub upload: ::std::option::Option<Upload>,
    /// A secret, which is never shown.
    pub secret: ::std::option::Option<feishu_core::Secret>,
    /// Not the one of the transport.
    pub when: ::std::option::Option<Timestamp>,
    /// Not the one of the transport.
    pub since: ::std::option::Option<Date>,
    /// A day.
    pub on: ::std::option::Option<feishu_core::Date>,
    /// Not the one of the transport.
    pub many: ::std::option::Option<OneOrMany>,
    /// Not the one of the transport.
    pub own: ::std::option::Option<Json>,
    /// Not the one of the transport.
    pub hidden: ::std::option::Option<Secret>,
    /// Any JSON.
    pub of: ::std::option::Option<feishu_core::Json>,
}

feishu_core::object! {
    response User {
        0 user = "user",
        1 tenant = "tenant",
        2 caller = "caller",
        3 identity = "identity",
        4 call = "call",
        5 at = "at" millis swapped,
        6 upload = "upload",
        7 secret = "secret",
        8 when = "when",
        9 since = "since",
        10 on = "on",
        11 many = "many",
        12 own = "own",
        13 hidden = "hidden",
        14 of = "of",
    }
}

/// Not the one of the transport.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Caller {
    /// Text.
    pub name: ::std::option::Option<::std::string::String>,
}

feishu_core::object! {
    response Caller {
        0 name = "name",
    }
}

/// Not the one of the transport.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// Text.
    pub name: ::std::option::Option<::std::string::String>,
}

feishu_core::object! {
    response Identity {
        0 name = "name",
    }
}

/// Not the one of the transport.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// Text.
    pub name: ::std::option::Option<::std::string::String>,
}

feishu_core::object! {
    response Call {
        0 name = "name",
    }
}

/// Not the one of the transport.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    /// Text.
    pub name: ::std::option::Option<::std::string::String>,
}

feishu_core::object! {
    response Upload {
        0 name = "name",
    }
}

/// Not the one of the transport.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Timestamp {
    /// Text.
    pub name: ::std::option::Option<::std::string::String>,
}

feishu_core::object! {
    response Timestamp {
        0 name = "name",
    }
}

/// Not the one of the transport.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Date {
    /// Text.
    pub name: ::std::option::Option<::std::string::String>,
}

feishu_core::object! {
    response Date {
        0 name = "name",
    }
}

/// Not the one of the transport.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneOrMany {
    /// Text.
    pub name: ::std::option::Option<::std::string::String>,
}

feishu_core::object! {
    response OneOrMany {
        0 name = "name",
    }
}

/// Not the one of the transport.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Json {
    /// Text.
    pub name: ::std::option::Option<::std::string::String>,
    /// Any JSON.
    pub default: ::std::option::Option<feishu_core::Json>,
}

feishu_core::object! {
    response Json {
        0 name = "name",
        1 default = "default",
    }
}

/// Not the one of the transport.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Secret {
    /// A secret, which is never shown.
    pub name: ::std::option::Option<feishu_core::Secret>,
}

feishu_core::object! {
    response Secret {
        0 name = "name",
    }
}

/// `cursed.v1.clash.new`.
pub static NEW: operation_table::Typed<ClashNewResponse> = operation_table::Typed::new(operation_table::Operation {
    identities: operation_table::Identities::BOTH,
    helpdesk: true,
    secrets: true,
    params: &[
        operation_table::Field::query("page_token", operation_table::Kind::String),
        operation_table::Field::body("call", operation_table::Kind::I64).required(),
        operation_table::Field::body(
                "args",
                operation_table::Kind::Object(&CHOICE_SHAPE),
            )
            .required(),
        operation_table::Field::body(
            "option",
            operation_table::Kind::Object(&crate::v1::types::OPTION_SHAPE),
        ),
        operation_table::Field::body("vec", operation_table::Kind::Object(&VEC_SHAPE))
            .list(),
        operation_table::Field::body(
            "string",
            operation_table::Kind::Object(&STRING_SHAPE),
        ),
        operation_table::Field::body("texts", operation_table::Kind::String).list(),
        operation_table::Field::body("map", operation_table::Kind::String).map(),
        operation_table::Field::body("at", operation_table::Kind::UnixMillis),
        operation_table::Field::body("by", operation_table::Kind::UnixSeconds),
        operation_table::Field::body("on", operation_table::Kind::Date),
        operation_table::Field::body("of", operation_table::Kind::Json),
        operation_table::Field::body("many", operation_table::Kind::Json),
        operation_table::Field::body("password", operation_table::Kind::Secret),
        operation_table::Field::body(
            "kind",
            operation_table::Kind::StringEnum(Client::VALUES),
        ),
        operation_table::Field::body("default", operation_table::Kind::String),
    ],
    body: operation_table::Body::Json,
    answer: operation_table::Answer::Data,
    page: Some(operation_table::Page {
        param: 0,
        paging: operation_table::Paging::Token("page_token"),
        items: "items",
    }),
    docs: "https://open.feishu.cn/document/cursed/clash/new",
    ..operation_table::Operation::new(
        "cursed.v1.clash.new",
        operation_table::Method::Post,
        "/open-apis/cursed/v1/clashes",
    )
});

/// `cursed.v1.clash.upload`.
pub static UPLOAD: operation_table::Typed<()> = operation_table::Typed::new(operation_table::Operation {
    identities: operation_table::Identities::USER,
    helpdesk: true,
    params: &[
        operation_table::Field::body("file", operation_table::Kind::File).required(),
        operation_table::Field::body(
            "tenant",
            operation_table::Kind::IntEnum(Tenant::VALUES),
        ),
    ],
    body: operation_table::Body::Multipart,
    docs: "https://open.feishu.cn/document/cursed/clash/upload",
    ..operation_table::Operation::new(
        "cursed.v1.clash.upload",
        operation_table::Method::Post,
        "/open-apis/cursed/v1/clashes/upload",
    )
});

/// `cursed.v1.clash.clone`.
pub static CLONE: operation_table::Typed<Shared> = operation_table::Typed::new(operation_table::Operation {
    retry: operation_table::Retry::Safe,
    helpdesk: true,
    answer: operation_table::Answer::Data,
    docs: "https://open.feishu.cn/document/cursed/clash/clone",
    ..operation_table::Operation::new(
        "cursed.v1.clash.clone",
        operation_table::Method::Get,
        "/open-apis/cursed/v1/clashes/clone",
    )
});
