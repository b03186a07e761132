// Generated from specs/hire/v1/external_offer.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.external_offer` “外部 Offer”: offers that were made in another system.
//!
//! The imported application has to be there: [`hire.v1.external_application.create`](method@crate::v1::external_application::ExternalApplicationResource::create).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>query</code>](method@crate::v1::external_offer::ExternalOfferResource::batch_query) | Lists imported offers by ID or by application. | 查询外部 Offer 列表 |
//! | [<code>create</code>](method@crate::v1::external_offer::ExternalOfferResource::create) | Imports an offer from another system. | 创建外部 Offer |
//! | [<code>delete</code>](method@crate::v1::external_offer::ExternalOfferResource::delete) | Deletes an imported offer. | 删除外部 Offer |
//! | [<code>update</code>](method@crate::v1::external_offer::ExternalOfferResource::update) | Replaces an imported offer. | 更新外部 Offer |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_texts};

use crate::v1::types::ExternalAttachment;

/// The operations of `hire.v1.external_offer`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "外部 Offer")]
#[derive(Debug, Clone)]
pub struct ExternalOfferResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ExternalOfferResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ExternalOfferResource<Tenant> {
    /// Lists imported offers by ID or by application.
    ///
    /// `POST /open-apis/hire/v1/external_offers/batch_query`, [`hire.v1.external_offer.batch_query` “查询外部 Offer 列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/batch_query) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scopes, any one of: `hire:external_offer`, `hire:external_offer:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_offer()
    ///     .batch_query()
    ///     .external_application_id("6960663240925956660")
    ///     .page_size(10)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .external_offer_id_list(["6960663240925956660"])
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
            "查询外部 Offer 列表",
            "hire.v1.external_offer.batch_query",
            "/open-apis/hire/v1/external_offers/batch_query"
        )
    )]
    pub fn batch_query(&self) -> ExternalOfferBatchQueryCall {
        let call = Call::new(&self.caller, &BATCH_QUERY);
        ExternalOfferBatchQueryCall {
            call,
        }
    }

    /// Imports an offer from another system.
    ///
    /// `POST /open-apis/hire/v1/external_offers`, [`hire.v1.external_offer.create` “创建外部 Offer”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create) in the official documentation, as of 2025-12-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_offer`.
    /// - Rate: 10/s.
    /// - Retry: idempotent by `external_id` for 24 hours, when it is set.
    ///
    /// # Arguments
    ///
    /// - `external_application_id`: ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_offer()
    ///     .create("7395015673275697419")
    ///     .external_id("729557715718")
    ///     .biz_create_time(Timestamp::from_millis(1721899352428))
    ///     .owner("张三")
    ///     .offer_status("已发送")
    ///     .attachment_id_list(["7404675264888097068"])
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
            "创建外部 Offer",
            "hire.v1.external_offer.create",
            "/open-apis/hire/v1/external_offers"
        )
    )]
    pub fn create(
        &self,
        external_application_id: impl Into<String>,
    ) -> ExternalOfferCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set::<String>(1, external_application_id.into());
        ExternalOfferCreateCall { call }
    }

    /// Deletes an imported offer.
    ///
    /// `DELETE /open-apis/hire/v1/external_offers/:external_offer_id`, [`hire.v1.external_offer.delete` “删除外部 Offer”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/delete) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_offer`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `external_offer_id`: ID of the imported offer, as in [`hire.v1.external_offer.batch_query`](method@crate::v1::external_offer::ExternalOfferResource::batch_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().external_offer().delete("6960663240925956660").send().await?;
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
            "删除外部 Offer",
            "hire.v1.external_offer.delete",
            "/open-apis/hire/v1/external_offers/:external_offer_id"
        )
    )]
    pub fn delete(
        &self,
        external_offer_id: impl Into<String>,
    ) -> ExternalOfferDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, external_offer_id.into());
        ExternalOfferDeleteCall { call }
    }

    /// Replaces an imported offer.
    ///
    /// It takes the place of the whole offer; fields that are left out are emptied.
    ///
    /// `PUT /open-apis/hire/v1/external_offers/:external_offer_id`, [`hire.v1.external_offer.update` “更新外部 Offer”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_offer`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `external_offer_id`: ID of the imported offer, as in [`hire.v1.external_offer.batch_query`](method@crate::v1::external_offer::ExternalOfferResource::batch_query).
    /// - `external_application_id`: ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_offer()
    ///     .update("6960663240925956660", "7395015673275697419")
    ///     .biz_create_time(Timestamp::from_millis(1721899352428))
    ///     .owner("张三")
    ///     .offer_status("已发送")
    ///     .attachment_id_list(["7404675264888097068"])
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
            "更新外部 Offer",
            "hire.v1.external_offer.update",
            "/open-apis/hire/v1/external_offers/:external_offer_id"
        )
    )]
    pub fn update(
        &self,
        external_offer_id: impl Into<String>,
        external_application_id: impl Into<String>,
    ) -> ExternalOfferUpdateCall {
        let mut call = Call::new(&self.caller, &UPDATE);
        call.set::<String>(0, external_offer_id.into());
        call.set::<String>(1, external_application_id.into());
        ExternalOfferUpdateCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_offer.batch_query`, begun by [`ExternalOfferResource::batch_query`].
    ExternalOfferBatchQueryCall -> ExternalOfferBatchQueryResponse
}

impl ExternalOfferBatchQueryCall {
    /// Only offers for the imported application with this ID are listed; as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    #[inline]
    pub fn external_application_id(
        mut self,
        external_application_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(0, external_application_id.into());
        self
    }

    /// Offers per page.
    ///
    /// Default: `10`. At most 20.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(2, page_token.into());
        self
    }

    /// IDs of the offers to list; beside it no other condition counts.
    ///
    /// 0 to 20 items.
    #[inline]
    pub fn external_offer_id_list(
        mut self,
        external_offer_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(external_offer_id_list));
        self
    }
}

feishu_core::pages!(ExternalOfferBatchQueryCall, ExternalOfferBatchQueryResponse, items: ExternalOffer, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.external_offer.create`, begun by [`ExternalOfferResource::create`].
    ExternalOfferCreateCall -> ExternalOfferCreateResponse
}

impl ExternalOfferCreateCall {
    /// Key of the offer in the other system. Within 24 hours, the same key creates once; without it, every call creates.
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, external_id.into());
        self
    }

    /// When the offer was made.
    ///
    /// To the millisecond.
    #[inline]
    pub fn biz_create_time(mut self, biz_create_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, biz_create_time.into());
        self
    }

    /// Name of the person in charge of the offer.
    #[inline]
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.call.set::<String>(3, owner.into());
        self
    }

    /// Status of the offer, as the other system calls it.
    #[inline]
    pub fn offer_status(mut self, offer_status: impl Into<String>) -> Self {
        self.call.set::<String>(4, offer_status.into());
        self
    }

    /// IDs of the offer's files, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    ///
    /// 0 to 20 items.
    #[inline]
    pub fn attachment_id_list(
        mut self,
        attachment_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(5, to_texts(attachment_id_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_offer.delete`, begun by [`ExternalOfferResource::delete`].
    ExternalOfferDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `hire.v1.external_offer.update`, begun by [`ExternalOfferResource::update`].
    ExternalOfferUpdateCall -> ExternalOfferUpdateResponse
}

impl ExternalOfferUpdateCall {
    /// When the offer was made.
    ///
    /// To the millisecond.
    #[inline]
    pub fn biz_create_time(mut self, biz_create_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, biz_create_time.into());
        self
    }

    /// Name of the person in charge of the offer.
    #[inline]
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.call.set::<String>(3, owner.into());
        self
    }

    /// Status of the offer, as the other system calls it.
    #[inline]
    pub fn offer_status(mut self, offer_status: impl Into<String>) -> Self {
        self.call.set::<String>(4, offer_status.into());
        self
    }

    /// IDs of the offer's files, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    ///
    /// 0 to 10 items.
    #[inline]
    pub fn attachment_id_list(
        mut self,
        attachment_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(5, to_texts(attachment_id_list));
        self
    }
}

/// The answer of [`hire.v1.external_offer.batch_query`](method@crate::v1::external_offer::ExternalOfferResource::batch_query).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalOfferBatchQueryResponse {
    /// Imported offers of this page.
    pub items: Vec<ExternalOffer>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
}

feishu_core::object! {
    response ExternalOfferBatchQueryResponse {
        0 items = "items",
        1 page_token = "page_token",
        2 has_more = "has_more",
    }
}

/// The answer of [`hire.v1.external_offer.create`](method@crate::v1::external_offer::ExternalOfferResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalOfferCreateResponse {
    /// The imported offer.
    pub external_offer: Option<ExternalOffer>,
}

feishu_core::object! {
    response ExternalOfferCreateResponse {
        0 external_offer = "external_offer",
    }
}

/// The answer of [`hire.v1.external_offer.update`](method@crate::v1::external_offer::ExternalOfferResource::update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalOfferUpdateResponse {
    /// The offer after the change.
    pub external_offer: Option<ExternalOffer>,
}

feishu_core::object! {
    response ExternalOfferUpdateResponse {
        0 external_offer = "external_offer",
    }
}

/// An offer that was imported from another system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalOffer {
    /// ID of the offer, given by Feishu Hire.
    pub id: Option<String>,
    /// ID of the imported application, as in [`hire.v1.external_application.list`](method@crate::v1::external_application::ExternalApplicationResource::list).
    pub external_application_id: Option<String>,
    /// When the offer was made.
    ///
    /// To the millisecond.
    pub biz_create_time: Option<Timestamp>,
    /// Name of the person in charge of the offer.
    pub owner: Option<String>,
    /// Status of the offer, as the other system calls it.
    pub offer_status: Option<String>,
    /// Files of the offer.
    pub attachment_list: Vec<ExternalAttachment>,
}

feishu_core::object! {
    response ExternalOffer {
        0 id = "id",
        1 external_application_id = "external_application_id",
        2 biz_create_time = "biz_create_time" millis swapped,
        3 owner = "owner",
        4 offer_status = "offer_status",
        5 attachment_list = "attachment_list",
    }
}

/// `hire.v1.external_offer.batch_query`.
pub static BATCH_QUERY: table::Typed<ExternalOfferBatchQueryResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_offer", "hire:external_offer:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("external_application_id", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(20)]),
        table::Field::query("page_token", table::Kind::String),
        table::Field::body("external_offer_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MinItems(0), table::Rule::MaxItems(20)]),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 2,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/batch_query",
    ..table::Operation::new(
        "hire.v1.external_offer.batch_query",
        table::Method::Post,
        "/open-apis/hire/v1/external_offers/batch_query",
    )
});

/// `hire.v1.external_offer.create`.
pub static CREATE: table::Typed<ExternalOfferCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_offer"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 0,
        life: Some(::std::time::Duration::from_secs(86400)),
        fill: false,
    }),
    params: &[
        table::Field::body("external_id", table::Kind::String),
        table::Field::body("external_application_id", table::Kind::String).required(),
        table::Field::body("biz_create_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("owner", table::Kind::String),
        table::Field::body("offer_status", table::Kind::String),
        table::Field::body("attachment_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MinItems(0), table::Rule::MaxItems(20)]),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create",
    ..table::Operation::new(
        "hire.v1.external_offer.create",
        table::Method::Post,
        "/open-apis/hire/v1/external_offers",
    )
});

/// `hire.v1.external_offer.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_offer"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[table::Field::path("external_offer_id", table::Kind::String)],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/delete",
    ..table::Operation::new(
        "hire.v1.external_offer.delete",
        table::Method::Delete,
        "/open-apis/hire/v1/external_offers/:external_offer_id",
    )
});

/// `hire.v1.external_offer.update`.
pub static UPDATE: table::Typed<ExternalOfferUpdateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_offer"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("external_offer_id", table::Kind::String),
        table::Field::body("external_application_id", table::Kind::String).required(),
        table::Field::body("biz_create_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("owner", table::Kind::String),
        table::Field::body("offer_status", table::Kind::String),
        table::Field::body("attachment_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MinItems(0), table::Rule::MaxItems(10)]),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update",
    ..table::Operation::new(
        "hire.v1.external_offer.update",
        table::Method::Put,
        "/open-apis/hire/v1/external_offers/:external_offer_id",
    )
});
