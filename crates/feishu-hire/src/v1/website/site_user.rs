// Generated from specs/hire/v1/website.site_user.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.website.site_user` “招聘官网用户”: users of a recruiting website.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::website::site_user::WebsiteSiteUserResource::create) | Registers a user of a recruiting website. | 新建招聘官网用户 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

/// The operations of `hire.v1.website.site_user`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "招聘官网用户")]
#[derive(Debug, Clone)]
pub struct WebsiteSiteUserResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> WebsiteSiteUserResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl WebsiteSiteUserResource<Tenant> {
    /// Registers a user of a recruiting website.
    ///
    /// Applications are then made in the user's name, with [`hire.v1.website.delivery.create_by_resume`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_resume) or [`hire.v1.website.delivery.create_by_attachment`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment). If the `external_id` is known already, the answer is the user who has it.
    ///
    /// `POST /open-apis/hire/v1/websites/:website_id/site_users`, [`hire.v1.website.site_user.create` “新建招聘官网用户”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-site_user/create) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:site`.
    /// - Rate: 10/s.
    /// - Retry: idempotent by `external_id`, when it is set.
    /// - Rule: `mobile` and `mobile_country_code`, together or not at all.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    /// - `external_id`: ID of the user in another system; the same ID never makes a second user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .site_user()
    ///     .create("1618209327096", "6960663240925956621")
    ///     .name("张敏")
    ///     .email("zhangmin@163.com")
    ///     .mobile("182900291190")
    ///     .mobile_country_code("CN_1")
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
            "新建招聘官网用户",
            "hire.v1.website.site_user.create",
            "/open-apis/hire/v1/websites/:website_id/site_users"
        )
    )]
    pub fn create(
        &self,
        website_id: impl Into<String>,
        external_id: impl Into<String>,
    ) -> WebsiteSiteUserCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(0, website_id.into());
        call.set::<String>(3, external_id.into());
        WebsiteSiteUserCreateCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.website.site_user.create`, begun by [`WebsiteSiteUserResource::create`].
    WebsiteSiteUserCreateCall -> WebsiteSiteUserCreateResponse
}

impl WebsiteSiteUserCreateCall {
    /// Full name of the user.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set::<String>(1, name.into());
        self
    }

    /// Email address of the user.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.call.set::<String>(2, email.into());
        self
    }

    /// Phone number, without the country calling code.
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.call.set::<String>(4, mobile.into());
        self
    }

    /// Code of the country of `mobile`, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query); such as `CN_1`.
    #[inline]
    pub fn mobile_country_code(
        mut self,
        mobile_country_code: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(5, mobile_country_code.into());
        self
    }
}

/// The answer of [`hire.v1.website.site_user.create`](method@crate::v1::website::site_user::WebsiteSiteUserResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteSiteUserCreateResponse {
    /// The user, new or known before.
    pub site_user: Option<WebsiteUser>,
}

feishu_core::object! {
    response WebsiteSiteUserCreateResponse {
        0 site_user = "site_user",
    }
}

/// A user of a recruiting website.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteUser {
    /// ID of the user. Keep it, for no other operation tells it.
    pub user_id: Option<String>,
    /// Full name of the user.
    pub name: Option<String>,
    /// Email address of the user.
    pub email: Option<String>,
    /// ID of the user in the other system.
    pub external_id: Option<String>,
    /// Phone number of the user.
    pub mobile: Option<String>,
    /// Code of the country of `mobile`, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub mobile_country_code: Option<String>,
}

feishu_core::object! {
    response WebsiteUser {
        0 user_id = "user_id",
        1 name = "name",
        2 email = "email",
        3 external_id = "external_id",
        4 mobile = "mobile",
        5 mobile_country_code = "mobile_country_code",
    }
}

/// `hire.v1.website.site_user.create`.
pub static CREATE: table::Typed<WebsiteSiteUserCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:site"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 3,
        life: None,
        fill: false,
    }),
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::body("name", table::Kind::String),
        table::Field::body("email", table::Kind::String),
        table::Field::body("external_id", table::Kind::String).required(),
        table::Field::body("mobile", table::Kind::String),
        table::Field::body("mobile_country_code", table::Kind::String),
    ],
    rules: &[table::GroupRule::Together(&[4, 5])],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-site_user/create",
    ..table::Operation::new(
        "hire.v1.website.site_user.create",
        table::Method::Post,
        "/open-apis/hire/v1/websites/:website_id/site_users",
    )
});
