// Generated from specs/hire/v1/external_referral_reward.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.external_referral_reward` “外部内推奖励”: rewards for referrals that were earned in another system.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::external_referral_reward::ExternalReferralRewardResource::create) | Imports a reward for a referral from another system. | 导入外部内推奖励 |
//! | [<code>delete</code>](method@crate::v1::external_referral_reward::ExternalReferralRewardResource::delete) | Deletes an imported reward for a referral. | 删除外部内推奖励 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};
use feishu_core::platform::UserIdType;

use crate::v1::types::{ReferralBonusType, ReferralCash};

/// The operations of `hire.v1.external_referral_reward`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "外部内推奖励")]
#[derive(Debug, Clone)]
pub struct ExternalReferralRewardResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ExternalReferralRewardResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ExternalReferralRewardResource<Tenant> {
    /// Imports a reward for a referral from another system.
    ///
    /// Rewards whose reasons are worded as Feishu Hire words its own can be counted together with them. It writes 推荐奖励, 进入{阶段名称}阶段 or 候选人到面奖励 for a reward on the way, 入职 or 转正 for one on joining, 累计推荐 n 个候选人 with the reason or 推荐满 n 个候选人 for an activity, and 入职｜开源 or 转正｜开源 for one of open source.
    ///
    /// `POST /open-apis/hire/v1/external_referral_rewards`, [`hire.v1.external_referral_reward.create` “导入外部内推奖励”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/create) in the official documentation, as of 2024-11-18.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_referral_reward`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: idempotent by `external_id`, when it is set.
    /// - Rule: `application_id` or `talent_id`, at least one of them.
    ///
    /// # Arguments
    ///
    /// - `args`: a [`ExternalReferralRewardCreateArgs`] of
    ///   - `referral_user_id`: User ID of who referred the candidate, of the kind that `user_id_type` names; as in `contact.v3.user.get`.
    ///   - `external_id`: Key of the reward in the other system, by which the platform knows a repeated call.
    ///   - `rule_type` ([`ReferralRewardRule`](type@crate::v1::external_referral_reward::ReferralRewardRule)): By which rule the reward was earned, as administrators and the referrer see it.
    ///   - `bonus` ([`ExternalReferralBonus`](type@crate::v1::external_referral_reward::ExternalReferralBonus)): What the reward is, points or money.
    ///   - `stage` ([`ReferralRewardStage`](type@crate::v1::external_referral_reward::ReferralRewardStage)): How far the reward has come.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::external_referral_reward::{
    ///     ExternalReferralBonus, ExternalReferralRewardCreateArgs, ReferralRewardRule,
    ///     ReferralRewardStage,
    /// };
    /// use feishu_hire::v1::types::{ReferralBonusType, ReferralCash};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .external_referral_reward()
    ///     .create(ExternalReferralRewardCreateArgs {
    ///         referral_user_id: "on_94a1ee5551019f18cd73d9f111898cf2".to_owned(),
    ///         external_id: "6930815272790114324".to_owned(),
    ///         rule_type: ReferralRewardRule::Onboarding,
    ///         bonus: ExternalReferralBonus::new(ReferralBonusType::Points)
    ///             .point_bonus(100)
    ///             .cash(ReferralCash::new("CNY", 100.0)),
    ///         stage: ReferralRewardStage::Unconfirmed,
    ///     })
    ///     .user_id_type(UserIdType::OpenId)
    ///     .create_user_id("on_94a1ee5551019f18cd73d9f111898cf2")
    ///     .confirm_user_id("on_94a1ee5551019f18cd73d9f111898cf2")
    ///     .pay_user_id("on_94a1ee5551019f18cd73d9f111898cf2")
    ///     .application_id("6930815272790114325")
    ///     .talent_id("6930815272790114326")
    ///     .job_id("6930815272790114327")
    ///     .reason("入职｜开源")
    ///     .create_time(Timestamp::from_millis(1704720275000))
    ///     .confirm_time(Timestamp::from_millis(1704720275000))
    ///     .pay_time(Timestamp::from_millis(1704720275001))
    ///     .onboard_time(Timestamp::from_millis(1704720275002))
    ///     .conversion_time(Timestamp::from_millis(1704720275003))
    ///     .comment("已发放")
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
            "导入外部内推奖励",
            "hire.v1.external_referral_reward.create",
            "/open-apis/hire/v1/external_referral_rewards"
        )
    )]
    pub fn create(
        &self,
        args: ExternalReferralRewardCreateArgs,
    ) -> ExternalReferralRewardCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set(1, args.referral_user_id);
        call.set(5, args.external_id);
        call.set(10, args.rule_type);
        call.set(11, args.bonus);
        call.set(12, args.stage);
        ExternalReferralRewardCreateCall {
            call,
        }
    }

    /// Deletes an imported reward for a referral.
    ///
    /// Rewards that Feishu Hire made itself cannot be deleted. The reward leaves the administrators' list and, if it was confirmed or paid, the referrer's own too; let the referrer know first.
    ///
    /// `DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id`, [`hire.v1.external_referral_reward.delete` “删除外部内推奖励”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/delete) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:external_referral_reward`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `external_referral_reward_id`: ID of the imported reward, as [`hire.v1.external_referral_reward.create`](method@crate::v1::external_referral_reward::ExternalReferralRewardResource::create) answered it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1().external_referral_reward().delete("6930815272790114324").send().await?;
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
    /// | 1002556 | 400 | The reward was not imported. | Only rewards made by [`hire.v1.external_referral_reward.create`](method@crate::v1::external_referral_reward::ExternalReferralRewardResource::create) can be deleted; check the ID. |
    #[doc(
        alias(
            "删除外部内推奖励",
            "hire.v1.external_referral_reward.delete",
            "/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id"
        )
    )]
    pub fn delete(
        &self,
        external_referral_reward_id: impl Into<String>,
    ) -> ExternalReferralRewardDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, external_referral_reward_id.into());
        ExternalReferralRewardDeleteCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_referral_reward.create`, begun by [`ExternalReferralRewardResource::create`].
    ExternalReferralRewardCreateCall -> ExternalReferralRewardCreateResponse
}

/// What a call of `hire.v1.external_referral_reward.create` has to be given.
#[derive(Debug, Clone, PartialEq)]
pub struct ExternalReferralRewardCreateArgs {
    /// User ID of who referred the candidate, of the kind that `user_id_type` names; as in `contact.v3.user.get`.
    pub referral_user_id: String,
    /// Key of the reward in the other system, by which the platform knows a repeated call.
    pub external_id: String,
    /// By which rule the reward was earned, as administrators and the referrer see it.
    pub rule_type: ReferralRewardRule,
    /// What the reward is, points or money.
    pub bonus: ExternalReferralBonus,
    /// How far the reward has come.
    pub stage: ReferralRewardStage,
}

impl ExternalReferralRewardCreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// User ID of who made the reward, which administrators and the referrer see; the external system where it is left out.
    #[inline]
    pub fn create_user_id(mut self, create_user_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, create_user_id.into());
        self
    }

    /// User ID of who confirmed the reward, for `stage` 2; the external system where it is left out.
    #[inline]
    pub fn confirm_user_id(mut self, confirm_user_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, confirm_user_id.into());
        self
    }

    /// User ID of who paid the reward, for `stage` 3; the external system where it is left out.
    #[inline]
    pub fn pay_user_id(mut self, pay_user_id: impl Into<String>) -> Self {
        self.call.set::<String>(4, pay_user_id.into());
        self
    }

    /// ID of the candidate's application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list). Wins over `talent_id`. Without it, the reward shows no job and nobody in charge of job or offer.
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.call.set::<String>(6, application_id.into());
        self
    }

    /// ID of the candidate who was referred; not needed beside `application_id`.
    #[inline]
    pub fn talent_id(mut self, talent_id: impl Into<String>) -> Self {
        self.call.set::<String>(7, talent_id.into());
        self
    }

    /// ID of the job that the candidate was referred for; taken from the application where there is one. Without both, those in charge of the job cannot see the reward.
    #[inline]
    pub fn job_id(mut self, job_id: impl Into<String>) -> Self {
        self.call.set::<String>(8, job_id.into());
        self
    }

    /// Why the reward was earned, as administrators and the referrer see it; `--` where it is left out.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.call.set::<String>(9, reason.into());
        self
    }

    /// When the reward was earned; the time of the call where it is left out.
    ///
    /// To the millisecond.
    #[inline]
    pub fn create_time(mut self, create_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(13, create_time.into());
        self
    }

    /// When a confirmed reward was confirmed; the time of the call where it is left out.
    ///
    /// To the millisecond.
    #[inline]
    pub fn confirm_time(mut self, confirm_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(14, confirm_time.into());
        self
    }

    /// When a confirmed reward was paid; the time of the call where it is left out.
    ///
    /// To the millisecond.
    #[inline]
    pub fn pay_time(mut self, pay_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(15, pay_time.into());
        self
    }

    /// When the candidate joined, as administrators and the referrer see it; best given for `rule_type` 1.
    ///
    /// To the millisecond.
    #[inline]
    pub fn onboard_time(mut self, onboard_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(16, onboard_time.into());
        self
    }

    /// When the candidate's probation ended, as administrators and the referrer see it; best given for `rule_type` 1.
    ///
    /// To the millisecond.
    #[inline]
    pub fn conversion_time(mut self, conversion_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(17, conversion_time.into());
        self
    }

    /// Note on the reward, as administrators and the referrer see it; the reason where it is left out.
    #[inline]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.call.set::<String>(18, comment.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.external_referral_reward.delete`, begun by [`ExternalReferralRewardResource::delete`].
    ExternalReferralRewardDeleteCall -> ()
}

/// The answer of [`hire.v1.external_referral_reward.create`](method@crate::v1::external_referral_reward::ExternalReferralRewardResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalReferralRewardCreateResponse {
    /// ID of the reward in Feishu Hire.
    pub id: Option<String>,
}

feishu_core::object! {
    response ExternalReferralRewardCreateResponse {
        0 id = "id",
    }
}

feishu_core::int_enum! {
    /// By which rule a reward for a referral was earned.
    ReferralRewardRule {
        /// `1`: The candidate joined, or the probation ended.
        Onboarding = 1,
        /// `2`: The candidate got a stage further.
        Process = 2,
        /// `3`: An extra for the time of an activity.
        Activity = 3,
        /// `4`: The candidate was new to the talent pool, and within a time joined on any job that the rule covers.
        OpenSource = 4,
        /// `5`: Anything else.
        Other = 5,
    }
}

feishu_core::int_enum! {
    /// How far a reward for a referral has come.
    ReferralRewardStage {
        /// `1`: The reward waits for an administrator to confirm it in Feishu Hire; until then, the referrer does not see it.
        Unconfirmed = 1,
        /// `2`: The reward is confirmed and still to be paid; administrators and the referrer see it.
        Confirmed = 2,
        /// `3`: The reward is paid; administrators and the referrer see it so.
        Paid = 3,
    }
}

/// How much a reward for a referral is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalReferralBonus {
    /// Whether the reward is points or money.
    ///
    /// Default: `ReferralBonusType::Points`.
    pub bonus_type: Option<ReferralBonusType>,
    /// Number of points, where `bonus_type` is 1.
    pub point_bonus: Option<i64>,
    /// Amount of money, where `bonus_type` is 2.
    pub cash: Option<ReferralCash>,
}

impl ExternalReferralBonus {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(bonus_type: ReferralBonusType) -> Self {
        Self {
            bonus_type: Some(bonus_type),
            ..Self::default()
        }
    }

    /// Number of points, where `bonus_type` is 1.
    #[inline]
    #[must_use]
    pub fn point_bonus(mut self, point_bonus: i64) -> Self {
        self.point_bonus = Some(point_bonus);
        self
    }

    /// Amount of money, where `bonus_type` is 2.
    #[inline]
    #[must_use]
    pub fn cash(mut self, cash: ReferralCash) -> Self {
        self.cash = Some(cash);
        self
    }
}

feishu_core::object! {
    request ExternalReferralBonus {
        0 bonus_type = "bonus_type",
        1 point_bonus = "point_bonus",
        2 cash = "cash",
    }
}

#[doc(hidden)]
pub static EXTERNAL_REFERRAL_BONUS_SHAPE: table::Shape = table::Shape {
    name: "ExternalReferralBonus",
    fields: &[
        table::Field::body("bonus_type", table::Kind::IntEnum(ReferralBonusType::VALUES))
            .required(),
        table::Field::body("point_bonus", table::Kind::I64),
        table::Field::body(
            "cash",
            table::Kind::Object(&crate::v1::types::REFERRAL_CASH_SHAPE),
        ),
    ],
    rules: &[],
};

/// `hire.v1.external_referral_reward.create`.
pub static CREATE: table::Typed<ExternalReferralRewardCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_referral_reward"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 5,
        life: None,
        fill: false,
    }),
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("referral_user_id", table::Kind::String).required(),
        table::Field::body("create_user_id", table::Kind::String),
        table::Field::body("confirm_user_id", table::Kind::String),
        table::Field::body("pay_user_id", table::Kind::String),
        table::Field::body("external_id", table::Kind::String).required(),
        table::Field::body("application_id", table::Kind::String),
        table::Field::body("talent_id", table::Kind::String),
        table::Field::body("job_id", table::Kind::String),
        table::Field::body("reason", table::Kind::String),
        table::Field::body("rule_type", table::Kind::IntEnum(ReferralRewardRule::VALUES))
            .required(),
        table::Field::body("bonus", table::Kind::Object(&EXTERNAL_REFERRAL_BONUS_SHAPE))
            .required(),
        table::Field::body("stage", table::Kind::IntEnum(ReferralRewardStage::VALUES))
            .required(),
        table::Field::body("create_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("confirm_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("pay_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("onboard_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("conversion_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("comment", table::Kind::String),
    ],
    rules: &[table::GroupRule::AnyOf(&[6, 7])],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/create",
    ..table::Operation::new(
        "hire.v1.external_referral_reward.create",
        table::Method::Post,
        "/open-apis/hire/v1/external_referral_rewards",
    )
});

/// `hire.v1.external_referral_reward.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:external_referral_reward"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[table::Field::path("external_referral_reward_id", table::Kind::String)],
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
            code: 1002556,
            meaning: "The reward was not imported.",
            advice: "Only rewards made by `hire.v1.external_referral_reward.create` can be deleted; check the ID.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/delete",
    ..table::Operation::new(
        "hire.v1.external_referral_reward.delete",
        table::Method::Delete,
        "/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id",
    )
});
