// Generated from specs/hire/v1/website.delivery_task.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.website.delivery_task` “招聘官网投递任务”: what becomes of applications on a website that were made from a résumé file.
//!
//! [`hire.v1.website.delivery.create_by_attachment`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment) starts the task; ask here until the answer says how it went.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::website::delivery_task::WebsiteDeliveryTaskResource::get) | Gets the result of a task that [`hire.v1.website.delivery.create_by_attachment`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment) started. | 获取招聘官网投递任务结果 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

use crate::v1::types::WebsiteDelivery;

/// The operations of `hire.v1.website.delivery_task`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "招聘官网投递任务")]
#[derive(Debug, Clone)]
pub struct WebsiteDeliveryTaskResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> WebsiteDeliveryTaskResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl WebsiteDeliveryTaskResource<Tenant> {
    /// Gets the result of a task that [`hire.v1.website.delivery.create_by_attachment`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment) started.
    ///
    /// While the answer is empty, the task still runs; ask again. It mostly takes less than a minute. Tasks are removed after some time.
    ///
    /// `GET /open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id`, [`hire.v1.website.delivery_task.get` “获取招聘官网投递任务结果”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery_task/get) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:site_application:readonly`, `hire:site_application`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    /// - `delivery_task_id`: ID of the delivery task, as in [`hire.v1.website.delivery.create_by_attachment`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .delivery_task()
    ///     .get("7047318856652261676", "f1c2a0f138ec492d99d7ab73594158ad")
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
    /// | 1002008 | 400 | There is no such task, or it failed. | Check the task's ID; a task that was never made or has been removed has to be created anew. |
    #[doc(
        alias(
            "获取招聘官网投递任务结果",
            "hire.v1.website.delivery_task.get",
            "/open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id"
        )
    )]
    pub fn get(
        &self,
        website_id: impl Into<String>,
        delivery_task_id: impl Into<String>,
    ) -> WebsiteDeliveryTaskGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, website_id.into());
        call.set::<String>(1, delivery_task_id.into());
        WebsiteDeliveryTaskGetCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.website.delivery_task.get`, begun by [`WebsiteDeliveryTaskResource::get`].
    WebsiteDeliveryTaskGetCall -> WebsiteDeliveryTaskGetResponse
}

/// The answer of [`hire.v1.website.delivery_task.get`](method@crate::v1::website::delivery_task::WebsiteDeliveryTaskResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteDeliveryTaskGetResponse {
    /// How far the task has come.
    pub status: Option<DeliveryTaskStatus>,
    /// The application that was made.
    pub delivery: Option<WebsiteDelivery>,
    /// Why the task failed; present only when `status` is `failed`.
    pub status_msg: Option<String>,
    /// ID of the earlier application, where the task failed because the candidate had applied already.
    pub extra_info: Option<String>,
}

feishu_core::object! {
    response WebsiteDeliveryTaskGetResponse {
        0 status = "status",
        1 delivery = "delivery",
        2 status_msg = "status_msg",
        3 extra_info = "extra_info",
    }
}

feishu_core::int_enum! {
    /// How far a task has come.
    DeliveryTaskStatus {
        /// `0`: The task has not begun.
        Created = 0,
        /// `1`: The task is running.
        Running = 1,
        /// `2`: The application was made.
        Succeeded = 2,
        /// `3`: No application was made.
        Failed = 3,
    }
}

/// `hire.v1.website.delivery_task.get`.
pub static GET: table::Typed<WebsiteDeliveryTaskGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:site_application:readonly", "hire:site_application"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::path("delivery_task_id", table::Kind::String),
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
        table::DocumentedError {
            status: 400,
            code: 1002008,
            meaning: "There is no such task, or it failed.",
            advice: "Check the task's ID; a task that was never made or has been removed has to be created anew.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery_task/get",
    ..table::Operation::new(
        "hire.v1.website.delivery_task.get",
        table::Method::Get,
        "/open-apis/hire/v1/websites/:website_id/delivery_tasks/:delivery_task_id",
    )
});
