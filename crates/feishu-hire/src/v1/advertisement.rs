// Generated from specs/hire/v1/advertisement.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.advertisement` “职位广告”: job posts as they are made known to the public.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>publish</code>](method@crate::v1::advertisement::AdvertisementResource::publish) | Publishes a job post on a recruiting website or for internal referral. | 发布职位广告 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

/// The operations of `hire.v1.advertisement`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "职位广告")]
#[derive(Debug, Clone)]
pub struct AdvertisementResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> AdvertisementResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl AdvertisementResource<Tenant> {
    /// Publishes a job post on a recruiting website or for internal referral.
    ///
    /// An administrator has to allow changes of jobs by API in the job settings of Feishu Hire.
    ///
    /// `POST /open-apis/hire/v1/advertisements/:advertisement_id/publish`, [`hire.v1.advertisement.publish` “发布职位广告”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/advertisement/publish) in the official documentation, as of 2024-08-29.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:advertisement`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `advertisement_id`: ID of the job post, as in [`hire.v1.job.combined_create`](method@crate::v1::job::JobResource::combined_create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .advertisement()
    ///     .publish("6960663240925956660")
    ///     .job_channel_id("6960663240925956631")
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
    /// | 1002613 | 400 | Jobs may not be changed by API. | An administrator has to allow it in the job settings of Feishu Hire. |
    /// | 1002609 | 400 | The job is closed. | Look at the job's state with [`hire.v1.job.get`](method@crate::v1::job::JobResource::get). |
    /// | 1002624 | 400 | The job post breaks the rules for posts. | Check `advertisement_id`. |
    #[doc(
        alias(
            "发布职位广告",
            "hire.v1.advertisement.publish",
            "/open-apis/hire/v1/advertisements/:advertisement_id/publish"
        )
    )]
    pub fn publish(
        &self,
        advertisement_id: impl Into<String>,
    ) -> AdvertisementPublishCall {
        let mut call = Call::new(&self.caller, &PUBLISH);
        call.set::<String>(0, advertisement_id.into());
        AdvertisementPublishCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.advertisement.publish`, begun by [`AdvertisementResource::publish`].
    AdvertisementPublishCall -> ()
}

impl AdvertisementPublishCall {
    /// ID of the one channel to publish on – a recruiting website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list), or `3` for internal referral.
    #[inline]
    pub fn job_channel_id(mut self, job_channel_id: impl Into<String>) -> Self {
        self.call.set::<String>(1, job_channel_id.into());
        self
    }
}

/// `hire.v1.advertisement.publish`.
pub static PUBLISH: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:advertisement"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::path("advertisement_id", table::Kind::String),
        table::Field::body("job_channel_id", table::Kind::String),
    ],
    body: table::Body::Json,
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
            code: 1002613,
            meaning: "Jobs may not be changed by API.",
            advice: "An administrator has to allow it in the job settings of Feishu Hire.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002609,
            meaning: "The job is closed.",
            advice: "Look at the job's state with `hire.v1.job.get`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002624,
            meaning: "The job post breaks the rules for posts.",
            advice: "Check `advertisement_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/advertisement/publish",
    ..table::Operation::new(
        "hire.v1.advertisement.publish",
        table::Method::Post,
        "/open-apis/hire/v1/advertisements/:advertisement_id/publish",
    )
});
