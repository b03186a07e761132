// Generated from specs/helpdesk/v1/category.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.category` “知识库分类”: categories that the FAQs of a helpdesk are sorted into.
//!
//! Categories lie in one another, and [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list) has the whole tree.
//! [`helpdesk.v1.faq.create`](method@crate::v1::faq::FaqResource::create) files FAQs under them, by ID.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::category::CategoryResource::create) | Creates a category. | 创建知识库分类 |
//! | [<code>delete</code>](method@crate::v1::category::CategoryResource::delete) | Deletes a category. | 删除知识库分类详情 |
//! | [<code>get</code>](method@crate::v1::category::CategoryResource::get) | Gets a category. | 获取知识库分类 |
//! | [<code>list</code>](method@crate::v1::category::CategoryResource::list) | Lists all categories of the helpdesk, each with those below it. | 获取全部知识库分类 |
//! | [<code>patch</code>](method@crate::v1::category::CategoryResource::patch) | Renames or moves a category. | 更新知识库分类详情 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, User};

use crate::v1::types::Category;

/// The operations of `helpdesk.v1.category`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "知识库分类")]
#[derive(Debug, Clone)]
pub struct CategoryResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> CategoryResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl CategoryResource<Tenant> {
    /// Gets a category.
    ///
    /// `GET /open-apis/helpdesk/v1/categories/:id`, [`helpdesk.v1.category.get` “获取知识库分类”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `id`: ID of the category, `category_id` in [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk.v1().category().get("6948728206392295444").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取知识库分类",
            "helpdesk.v1.category.get",
            "/open-apis/helpdesk/v1/categories/:id"
        )
    )]
    pub fn get(&self, id: impl Into<String>) -> CategoryGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, id.into());
        CategoryGetCall { call }
    }

    /// Lists all categories of the helpdesk, each with those below it.
    ///
    /// `GET /open-apis/helpdesk/v1/categories`, [`helpdesk.v1.category.list` “获取全部知识库分类”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories) in the official documentation, as of 2022-12-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::category::CategoryOrder;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .category()
    ///     .list()
    ///     .lang("zh_cn")
    ///     .order_by(CategoryOrder::UpdateTime)
    ///     .asc(true)
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
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取全部知识库分类",
            "helpdesk.v1.category.list",
            "/open-apis/helpdesk/v1/categories"
        )
    )]
    pub fn list(&self) -> CategoryListCall {
        let call = Call::new(&self.caller, &LIST);
        CategoryListCall { call }
    }
}

impl CategoryResource<User> {
    /// Creates a category.
    ///
    /// The caller has to own the helpdesk or be one of its administrators or agents.
    ///
    /// `POST /open-apis/helpdesk/v1/categories`, [`helpdesk.v1.category.create` “创建知识库分类”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the category.
    /// - `parent_id`: ID of the category above; `0` puts it at the top.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// let answer = helpdesk
    ///     .v1()
    ///     .category()
    ///     .create("创建团队和邀请成员", "0")
    ///     .language("zh_cn")
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
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "创建知识库分类",
            "helpdesk.v1.category.create",
            "/open-apis/helpdesk/v1/categories"
        )
    )]
    pub fn create(
        &self,
        name: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> CategoryCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, name.into());
        call.set::<String>(1, parent_id.into());
        CategoryCreateCall { call }
    }

    /// Deletes a category.
    ///
    /// The caller has to own the helpdesk or be one of its administrators or agents.
    ///
    /// `DELETE /open-apis/helpdesk/v1/categories/:id`, [`helpdesk.v1.category.delete` “删除知识库分类详情”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `id`: ID of the category, `category_id` in [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk.v1().category().delete("6948728206392295444").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "删除知识库分类详情",
            "helpdesk.v1.category.delete",
            "/open-apis/helpdesk/v1/categories/:id"
        )
    )]
    pub fn delete(&self, id: impl Into<String>) -> CategoryDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, id.into());
        CategoryDeleteCall { call }
    }

    /// Renames or moves a category.
    ///
    /// The caller has to own the helpdesk or be one of its administrators or agents.
    ///
    /// `PATCH /open-apis/helpdesk/v1/categories/:id`, [`helpdesk.v1.category.patch` “更新知识库分类详情”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `name` or `parent_id`, at least one of them.
    ///
    /// # Arguments
    ///
    /// - `id`: ID of the category, `category_id` in [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .category()
    ///     .patch("6948728206392295444")
    ///     .name("创建团队和邀请成员")
    ///     .parent_id("0")
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
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "更新知识库分类详情",
            "helpdesk.v1.category.patch",
            "/open-apis/helpdesk/v1/categories/:id"
        )
    )]
    pub fn patch(&self, id: impl Into<String>) -> CategoryPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, id.into());
        CategoryPatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.category.create`, begun by [`CategoryResource::create`].
    CategoryCreateCall -> CategoryCreateResponse
}

impl CategoryCreateCall {
    /// Code of the language of the category, such as `zh_cn`.
    #[inline]
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.call.set::<String>(2, language.into());
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.category.delete`, begun by [`CategoryResource::delete`].
    CategoryDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.category.get`, begun by [`CategoryResource::get`].
    CategoryGetCall -> CategoryGetResponse
}

feishu_core::call! {
    /// A call of `helpdesk.v1.category.list`, begun by [`CategoryResource::list`].
    CategoryListCall -> CategoryListResponse
}

impl CategoryListCall {
    /// Only categories in this language are listed, such as `zh_cn`.
    #[inline]
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.call.set::<String>(0, lang.into());
        self
    }

    /// What the categories are sorted by; `asc` says in which direction.
    #[inline]
    pub fn order_by(mut self, order_by: CategoryOrder) -> Self {
        self.call.set(1, order_by);
        self
    }

    /// Whether the order is ascending (true) or descending (false).
    #[inline]
    pub fn asc(mut self, asc: bool) -> Self {
        self.call.set(2, asc);
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.category.patch`, begun by [`CategoryResource::patch`].
    CategoryPatchCall -> ()
}

impl CategoryPatchCall {
    /// Name of the category.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set::<String>(1, name.into());
        self
    }

    /// ID of the category above; `0` puts it at the top.
    #[inline]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, parent_id.into());
        self
    }
}

/// The answer of [`helpdesk.v1.category.create`](method@crate::v1::category::CategoryResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryCreateResponse {
    /// The new category.
    pub category: Option<Category>,
}

feishu_core::object! {
    response CategoryCreateResponse {
        0 category = "category",
    }
}

/// The answer of [`helpdesk.v1.category.get`](method@crate::v1::category::CategoryResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryGetResponse {
    /// ID of the category.
    pub category_id: Option<String>,
    /// The older ID of the category; use `category_id`.
    #[deprecated = "The former name of `category_id`."]
    pub id: Option<String>,
    /// Name of the category.
    pub name: Option<String>,
    /// ID of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Code of the language of the category, such as `zh_cn`.
    pub language: Option<String>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response CategoryGetResponse {
            0 category_id = "category_id",
            1 id = "id",
            2 name = "name",
            3 helpdesk_id = "helpdesk_id",
            4 language = "language",
        }
    }
};

/// The answer of [`helpdesk.v1.category.list`](method@crate::v1::category::CategoryResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryListResponse {
    /// Categories of the top level, with those below them in `children`.
    pub categories: Vec<CategoryTree>,
}

feishu_core::object! {
    response CategoryListResponse {
        0 categories = "categories",
    }
}

feishu_core::int_enum! {
    /// What categories are sorted by.
    CategoryOrder {
        /// `1`: The time when they were last changed.
        UpdateTime = 1,
    }
}

/// A category of FAQs and the categories below it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryTree {
    /// ID of the category.
    pub category_id: Option<String>,
    /// The older ID of the category; use `category_id`.
    #[deprecated = "The former name of `category_id`."]
    pub id: Option<String>,
    /// Name of the category.
    pub name: Option<String>,
    /// ID of the category above, `0` at the top.
    pub parent_id: Option<String>,
    /// ID of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Code of the language of the category, such as `zh_cn`.
    pub language: Option<String>,
    /// Categories right below this one.
    pub children: Vec<CategoryTree>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response CategoryTree {
            0 category_id = "category_id",
            1 id = "id",
            2 name = "name",
            3 parent_id = "parent_id",
            4 helpdesk_id = "helpdesk_id",
            5 language = "language",
            6 children = "children",
        }
    }
};

/// `helpdesk.v1.category.create`.
pub static CREATE: table::Typed<CategoryCreateResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::body("name", table::Kind::String).required(),
        table::Field::body("parent_id", table::Kind::String).required(),
        table::Field::body("language", table::Kind::String),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create",
    ..table::Operation::new(
        "helpdesk.v1.category.create",
        table::Method::Post,
        "/open-apis/helpdesk/v1/categories",
    )
});

/// `helpdesk.v1.category.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[table::Field::path("id", table::Kind::String)],
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete",
    ..table::Operation::new(
        "helpdesk.v1.category.delete",
        table::Method::Delete,
        "/open-apis/helpdesk/v1/categories/:id",
    )
});

/// `helpdesk.v1.category.get`.
pub static GET: table::Typed<CategoryGetResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[table::Field::path("id", table::Kind::String)],
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get",
    ..table::Operation::new(
        "helpdesk.v1.category.get",
        table::Method::Get,
        "/open-apis/helpdesk/v1/categories/:id",
    )
});

/// `helpdesk.v1.category.list`.
pub static LIST: table::Typed<CategoryListResponse> = table::Typed::new(table::Operation {
    scopes: &["helpdesk:all:readonly"],
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::query("lang", table::Kind::String),
        table::Field::query("order_by", table::Kind::IntEnum(CategoryOrder::VALUES)),
        table::Field::query("asc", table::Kind::Bool),
    ],
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories",
    ..table::Operation::new(
        "helpdesk.v1.category.list",
        table::Method::Get,
        "/open-apis/helpdesk/v1/categories",
    )
});

/// `helpdesk.v1.category.patch`.
pub static PATCH: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::body("name", table::Kind::String),
        table::Field::body("parent_id", table::Kind::String),
    ],
    rules: &[table::GroupRule::AnyOf(&[1, 2])],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch",
    ..table::Operation::new(
        "helpdesk.v1.category.patch",
        table::Method::Patch,
        "/open-apis/helpdesk/v1/categories/:id",
    )
});
