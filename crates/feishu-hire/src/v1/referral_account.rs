// Generated from specs/hire/v1/referral_account.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.referral_account` “内推账户”: accounts that collect what employees earn by referrals.
//!
//! 1. [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create) opens an account for an employee, by email address or mobile number.
//! 2. The event [`hire.referral_account.assets_update_v1`](struct@crate::v1::referral_account::ReferralAccountAssetsUpdate) tells when what is in it changes, and
//!    [`hire.v1.referral_account.get_account_assets`](method@crate::v1::referral_account::ReferralAccountResource::get_account_assets) tells what is in it now.
//! 3. [`hire.v1.referral_account.withdraw`](method@crate::v1::referral_account::ReferralAccountResource::withdraw) takes everything out, to be paid out elsewhere. Keep the same
//!    `external_order_id` for the same payment.
//! 4. [`hire.v1.referral_account.reconciliation`](method@crate::v1::referral_account::ReferralAccountResource::reconciliation) compares a time's withdrawals with those that the other system knows.
//!
//! [`hire.v1.referral_account.deactivate`](method@crate::v1::referral_account::ReferralAccountResource::deactivate) stops an account and [`hire.v1.referral_account.enable`](method@crate::v1::referral_account::ReferralAccountResource::enable) starts it again.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::referral_account::ReferralAccountResource::create) | Opens a referral account for an employee. | 注册内推账户 |
//! | [<code>deactivate</code>](method@crate::v1::referral_account::ReferralAccountResource::deactivate) | Deactivates a referral account. | 停用内推账户 |
//! | [<code>enable</code>](method@crate::v1::referral_account::ReferralAccountResource::enable) | Enables a referral account again. | 启用内推账户 |
//! | [<code>get_<wbr>account_<wbr>assets</code>](method@crate::v1::referral_account::ReferralAccountResource::get_account_assets) | Gets a referral account with what is in it. | 查询内推账户 |
//! | [<code>reconciliation</code>](method@crate::v1::referral_account::ReferralAccountResource::reconciliation) | Compares the points withdrawn from referral accounts with the caller's own records. | 内推账户提现数据对账 |
//! | [<code>withdraw</code>](method@crate::v1::referral_account::ReferralAccountResource::withdraw) | Withdraws all points, all money or both from a referral account. | 全额提取内推账户余额 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`ReferralAccountAssetsUpdate`](struct@crate::v1::referral_account::ReferralAccountAssetsUpdate) | What is in a referral account became more or less. | 内推账户余额变更 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list};
use feishu_core::platform::UserIdType;

use crate::types::I18n;
use crate::v1::types::{ReferralBonusType, ReferralCash};

/// The operations of `hire.v1.referral_account`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "内推账户")]
#[derive(Debug, Clone)]
pub struct ReferralAccountResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ReferralAccountResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ReferralAccountResource<Tenant> {
    /// Opens a referral account for an employee.
    ///
    /// `POST /open-apis/hire/v1/referral_account`, [`hire.v1.referral_account.create` “注册内推账户”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/create) in the official documentation, as of 2024-09-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:referral_account`.
    /// - Rate: 100/min.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `mobile` or `email`, at least one of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::referral_account::ReferralAccountMobile;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .referral_account()
    ///     .create()
    ///     .mobile(ReferralAccountMobile::new("18900001111").code("86"))
    ///     .email("hire@open.com")
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
    /// | 1002551 | 400 | There is no such employee. | Use the email address or mobile number of an employee. |
    /// | 1002552 | 400 | Several employees fit. | Look for a mobile number or email address that employees share. |
    #[doc(
        alias(
            "注册内推账户",
            "hire.v1.referral_account.create",
            "/open-apis/hire/v1/referral_account"
        )
    )]
    pub fn create(&self) -> ReferralAccountCreateCall {
        let call = Call::new(&self.caller, &CREATE);
        ReferralAccountCreateCall { call }
    }

    /// Deactivates a referral account.
    ///
    /// Nothing can be withdrawn from it any more, and the event [`hire.referral_account.assets_update_v1`](struct@crate::v1::referral_account::ReferralAccountAssetsUpdate) is no longer sent.
    ///
    /// `POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate`, [`hire.v1.referral_account.deactivate` “停用内推账户”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/deactivate) in the official documentation, as of 2024-09-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:referral_account`.
    /// - Rate: 100/min.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `referral_account_id`: ID of the account, as answered by [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .referral_account()
    ///     .deactivate("6942778198054125570")
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
    /// | 1002553 | 400 | There is no such referral account. | Check the account ID; [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create) opens an account. |
    #[doc(
        alias(
            "停用内推账户",
            "hire.v1.referral_account.deactivate",
            "/open-apis/hire/v1/referral_account/:referral_account_id/deactivate"
        )
    )]
    pub fn deactivate(
        &self,
        referral_account_id: impl Into<String>,
    ) -> ReferralAccountDeactivateCall {
        let mut call = Call::new(&self.caller, &DEACTIVATE);
        call.set::<String>(0, referral_account_id.into());
        ReferralAccountDeactivateCall {
            call,
        }
    }

    /// Enables a referral account again.
    ///
    /// Afterwards it can be withdrawn from, and the event [`hire.referral_account.assets_update_v1`](struct@crate::v1::referral_account::ReferralAccountAssetsUpdate) tells when its balance changes.
    ///
    /// `POST /open-apis/hire/v1/referral_account/enable`, [`hire.v1.referral_account.enable` “启用内推账户”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/enable) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:referral_account`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .referral_account()
    ///     .enable()
    ///     .referral_account_id("6942778198054125570")
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
    /// | 1002553 | 400 | There is no such referral account. | Check the account ID; [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create) opens an account. |
    #[doc(
        alias(
            "启用内推账户",
            "hire.v1.referral_account.enable",
            "/open-apis/hire/v1/referral_account/enable"
        )
    )]
    pub fn enable(&self) -> ReferralAccountEnableCall {
        let call = Call::new(&self.caller, &ENABLE);
        ReferralAccountEnableCall { call }
    }

    /// Gets a referral account with what is in it.
    ///
    /// `GET /open-apis/hire/v1/referral_account/get_account_assets`, [`hire.v1.referral_account.get_account_assets` “查询内推账户”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/get_account_assets) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:referral_account`, `hire:referral_account:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`, `hire:employee.email:readonly`, `hire:employee.mobile:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `referral_account_id`: ID of the account, as answered by [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .referral_account()
    ///     .get_account_assets("6942778198054125570")
    ///     .user_id_type(UserIdType::OpenId)
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
    /// | 1002553 | 400 | There is no such referral account. | Check the account ID; [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create) opens an account. |
    #[doc(
        alias(
            "查询内推账户",
            "hire.v1.referral_account.get_account_assets",
            "/open-apis/hire/v1/referral_account/get_account_assets"
        )
    )]
    pub fn get_account_assets(
        &self,
        referral_account_id: impl Into<String>,
    ) -> ReferralAccountGetAccountAssetsCall {
        let mut call = Call::new(&self.caller, &GET_ACCOUNT_ASSETS);
        call.set::<String>(0, referral_account_id.into());
        ReferralAccountGetAccountAssetsCall {
            call,
        }
    }

    /// Compares the points withdrawn from referral accounts with the caller's own records.
    ///
    /// `POST /open-apis/hire/v1/referral_account/reconciliation`, [`hire.v1.referral_account.reconciliation` “内推账户提现数据对账”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/reconciliation) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:referral_account`.
    /// - Rate: 100/min.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `start_trans_time`: Start of the period whose points are compared. To the millisecond.
    /// - `end_trans_time`: End of the period whose points are compared. To the millisecond.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::referral_account::{ReferralPoints, ReferralTradeDetail};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .referral_account()
    ///     .reconciliation(
    ///         Timestamp::from_millis(1685416831621),
    ///         Timestamp::from_millis(1685416831622),
    ///     )
    ///     .trade_details(
    ///         vec![
    ///             ReferralTradeDetail::new("6930815272790114324")
    ///             .total_recharge_reward_info(ReferralPoints::new().point_bonus(100))
    ///         ],
    ///     )
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
    /// | 1002553 | 400 | There is no such referral account. | Check the account ID; [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create) opens an account. |
    #[doc(
        alias(
            "内推账户提现数据对账",
            "hire.v1.referral_account.reconciliation",
            "/open-apis/hire/v1/referral_account/reconciliation"
        )
    )]
    pub fn reconciliation(
        &self,
        start_trans_time: impl Into<Timestamp>,
        end_trans_time: impl Into<Timestamp>,
    ) -> ReferralAccountReconciliationCall {
        let mut call = Call::new(&self.caller, &RECONCILIATION);
        call.set::<Timestamp>(0, start_trans_time.into());
        call.set::<Timestamp>(1, end_trans_time.into());
        ReferralAccountReconciliationCall {
            call,
        }
    }

    /// Withdraws all points, all money or both from a referral account.
    ///
    /// The balance becomes 0, and the rewards in it count as paid.
    ///
    /// `POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw`, [`hire.v1.referral_account.withdraw` “全额提取内推账户余额”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/withdraw) in the official documentation, as of 2024-09-26.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:referral_account`.
    /// - Rate: 100/min.
    /// - Retry: idempotent by `external_order_id`, when it is set.
    ///
    /// # Arguments
    ///
    /// - `referral_account_id`: ID of the account, as answered by [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create).
    /// - `withdraw_bonus_type` ([`ReferralBonusType`](type@crate::v1::types::ReferralBonusType)): Whether points, money or both are withdrawn.
    /// - `external_order_id`: ID of the withdrawal, made by the caller and unique. A repeated one answers with the first withdrawal and takes nothing more.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::types::ReferralBonusType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .referral_account()
    ///     .withdraw(
    ///         "6942778198054125570",
    ///         vec![ReferralBonusType::Points],
    ///         "6942778198054125570",
    ///     )
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
    /// | 1002553 | 400 | There is no such referral account. | Check the account ID; [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create) opens an account. |
    /// | 1002555 | 400 | The referral account is deactivated. | Enable it first with [`hire.v1.referral_account.enable`](method@crate::v1::referral_account::ReferralAccountResource::enable). |
    #[doc(
        alias(
            "全额提取内推账户余额",
            "hire.v1.referral_account.withdraw",
            "/open-apis/hire/v1/referral_account/:referral_account_id/withdraw"
        )
    )]
    pub fn withdraw(
        &self,
        referral_account_id: impl Into<String>,
        withdraw_bonus_type: impl IntoIterator<Item = ReferralBonusType>,
        external_order_id: impl Into<String>,
    ) -> ReferralAccountWithdrawCall {
        let mut call = Call::new(&self.caller, &WITHDRAW);
        call.set::<String>(0, referral_account_id.into());
        call.set(1, to_list(withdraw_bonus_type));
        call.set::<String>(2, external_order_id.into());
        ReferralAccountWithdrawCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.referral_account.create`, begun by [`ReferralAccountResource::create`].
    ReferralAccountCreateCall -> ReferralAccountCreateResponse
}

impl ReferralAccountCreateCall {
    /// Mobile number of the employee.
    #[inline]
    pub fn mobile(mut self, mobile: ReferralAccountMobile) -> Self {
        self.call.set(0, mobile);
        self
    }

    /// Email address of the employee.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.call.set::<String>(1, email.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.referral_account.deactivate`, begun by [`ReferralAccountResource::deactivate`].
    ReferralAccountDeactivateCall -> ReferralAccountDeactivateResponse
}

feishu_core::call! {
    /// A call of `hire.v1.referral_account.enable`, begun by [`ReferralAccountResource::enable`].
    ReferralAccountEnableCall -> ReferralAccountEnableResponse
}

impl ReferralAccountEnableCall {
    /// ID of the account, as answered by [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create).
    #[inline]
    pub fn referral_account_id(
        mut self,
        referral_account_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(0, referral_account_id.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.referral_account.get_account_assets`, begun by [`ReferralAccountResource::get_account_assets`].
    ReferralAccountGetAccountAssetsCall -> ReferralAccountGetAccountAssetsResponse
}

impl ReferralAccountGetAccountAssetsCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.referral_account.reconciliation`, begun by [`ReferralAccountResource::reconciliation`].
    ReferralAccountReconciliationCall -> ReferralAccountReconciliationResponse
}

impl ReferralAccountReconciliationCall {
    /// How many points were credited to each account in the caller's system.
    #[inline]
    pub fn trade_details(
        mut self,
        trade_details: impl IntoIterator<Item = ReferralTradeDetail>,
    ) -> Self {
        self.call.set(2, to_list(trade_details));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.referral_account.withdraw`, begun by [`ReferralAccountResource::withdraw`].
    ReferralAccountWithdrawCall -> ReferralAccountWithdrawResponse
}

/// The answer of [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountCreateResponse {
    /// The new account.
    pub account: Option<ReferralAccount>,
}

feishu_core::object! {
    response ReferralAccountCreateResponse {
        0 account = "account",
    }
}

/// The answer of [`hire.v1.referral_account.deactivate`](method@crate::v1::referral_account::ReferralAccountResource::deactivate).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountDeactivateResponse {
    /// The account after the change.
    pub account: Option<ReferralAccount>,
}

feishu_core::object! {
    response ReferralAccountDeactivateResponse {
        0 account = "account",
    }
}

/// The answer of [`hire.v1.referral_account.enable`](method@crate::v1::referral_account::ReferralAccountResource::enable).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountEnableResponse {
    /// The account after the change.
    pub account: Option<ReferralAccount>,
}

feishu_core::object! {
    response ReferralAccountEnableResponse {
        0 account = "account",
    }
}

/// The answer of [`hire.v1.referral_account.get_account_assets`](method@crate::v1::referral_account::ReferralAccountResource::get_account_assets).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountGetAccountAssetsResponse {
    /// The account, with its balance and its owner.
    pub account: Option<ReferralAccount>,
}

feishu_core::object! {
    response ReferralAccountGetAccountAssetsResponse {
        0 account = "account",
    }
}

/// The answer of [`hire.v1.referral_account.reconciliation`](method@crate::v1::referral_account::ReferralAccountResource::reconciliation).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountReconciliationResponse {
    /// The accounts whose records do not agree.
    pub check_failed_list: Vec<ReferralAccountMismatch>,
}

feishu_core::object! {
    response ReferralAccountReconciliationResponse {
        0 check_failed_list = "check_failed_list",
    }
}

/// The answer of [`hire.v1.referral_account.withdraw`](method@crate::v1::referral_account::ReferralAccountResource::withdraw).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountWithdrawResponse {
    /// ID of the withdrawal, as the caller gave it.
    pub external_order_id: Option<String>,
    /// When the points and the money were withdrawn.
    ///
    /// To the millisecond.
    pub trans_time: Option<Timestamp>,
    /// The points and the money that were withdrawn.
    pub withdrawal_details: Option<ReferralBonus>,
}

feishu_core::object! {
    response ReferralAccountWithdrawResponse {
        0 external_order_id = "external_order_id",
        1 trans_time = "trans_time" millis swapped,
        2 withdrawal_details = "withdrawal_details",
    }
}

/// What is in a referral account became more or less.
///
/// The account has to be registered with [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create). To pay out all of it, call [`hire.v1.referral_account.withdraw`](method@crate::v1::referral_account::ReferralAccountResource::withdraw).
///
/// The payload of [`hire.referral_account.assets_update_v1` “内推账户余额变更”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/events/assets_update) in the official documentation, as of 2024-09-26.
///
/// - Pushed to: self-built and store apps.
/// - Scope: `hire:referral_account:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::referral_account::ReferralAccountAssetsUpdate;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<ReferralAccountAssetsUpdate>(|event| async move {
///         println!("{:?}", event.payload.account_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("内推账户余额变更", "hire.referral_account.assets_update_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountAssetsUpdate {
    /// ID of the account; a user has one in each app of a tenant.
    pub account_id: Option<String>,
    /// What is in the account now.
    pub assets: Option<ReferralAssets>,
    /// When it changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
}

feishu_core::object! {
    response ReferralAccountAssetsUpdate {
        0 account_id = "account_id",
        1 assets = "assets",
        2 modify_time = "modify_time" millis swapped,
    }
}

impl feishu_core::event::Event for ReferralAccountAssetsUpdate {
    const TYPE: &'static str = "hire.referral_account.assets_update_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// An employee's mobile number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountMobile {
    /// Country calling code, such as `86`.
    pub code: Option<String>,
    /// Phone number, without the country calling code.
    pub number: Option<String>,
}

impl ReferralAccountMobile {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: Some(number.into()),
            ..Self::default()
        }
    }

    /// Country calling code, such as `86`.
    #[inline]
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

feishu_core::object! {
    request ReferralAccountMobile {
        0 code = "code",
        1 number = "number",
    }
}

#[doc(hidden)]
pub static REFERRAL_ACCOUNT_MOBILE_SHAPE: table::Shape = table::Shape {
    name: "ReferralAccountMobile",
    fields: &[
        table::Field::body("code", table::Kind::String),
        table::Field::body("number", table::Kind::String).required(),
    ],
    rules: &[],
};

/// A referral account.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccount {
    /// ID of the account.
    pub account_id: Option<String>,
    /// Balance of the account.
    pub assets: Option<ReferralAssets>,
    /// Whether the account can be used; a new one can.
    pub status: Option<ReferralAccountStatus>,
    /// Employee to whom the account belongs; present only in the answer of `get_account_assets`.
    pub referrer: Option<ReferralAccountOwner>,
}

feishu_core::object! {
    response ReferralAccount {
        0 account_id = "account_id",
        1 assets = "assets",
        2 status = "status",
        3 referrer = "referrer",
    }
}

/// The balance of a referral account.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAssets {
    /// Rewards that are confirmed.
    pub confirmed_bonus: Option<ReferralBonus>,
}

feishu_core::object! {
    response ReferralAssets {
        0 confirmed_bonus = "confirmed_bonus",
    }
}

/// Points and money.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralBonus {
    /// Number of points.
    pub point_bonus: Option<i64>,
    /// Amounts of money, one for each currency.
    pub cash_bonus: Vec<ReferralCash>,
}

feishu_core::object! {
    response ReferralBonus {
        0 point_bonus = "point_bonus",
        1 cash_bonus = "cash_bonus",
    }
}

feishu_core::int_enum! {
    /// Whether a referral account can be used.
    ReferralAccountStatus {
        /// `1`: It can be used.
        Active = 1,
        /// `2`: Nothing can be withdrawn from it.
        Deactivated = 2,
    }
}

/// The employee to whom a referral account belongs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountOwner {
    /// User ID of the employee, of the kind that `user_id_type` names.
    pub id: Option<String>,
    /// Name of the employee, in Chinese and English.
    pub name: Option<I18n>,
    /// Email address.
    ///
    /// Needs the scope `hire:employee.email:readonly`.
    pub email: Option<String>,
    /// Phone number.
    ///
    /// Needs the scope `hire:employee.mobile:readonly`.
    pub mobile: Option<String>,
}

feishu_core::object! {
    response ReferralAccountOwner {
        0 id = "id",
        1 name = "name",
        2 email = "email",
        3 mobile = "mobile",
    }
}

/// The points that were credited to a referral account in the caller's system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralTradeDetail {
    /// ID of the account, as answered by [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create).
    pub account_id: Option<String>,
    /// Sum of the points of the account in the caller's system, within the compared period.
    pub total_recharge_reward_info: Option<ReferralPoints>,
}

impl ReferralTradeDetail {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(account_id: impl Into<String>) -> Self {
        Self {
            account_id: Some(account_id.into()),
            ..Self::default()
        }
    }

    /// Sum of the points of the account in the caller's system, within the compared period.
    #[inline]
    #[must_use]
    pub fn total_recharge_reward_info(
        mut self,
        total_recharge_reward_info: ReferralPoints,
    ) -> Self {
        self.total_recharge_reward_info = Some(total_recharge_reward_info);
        self
    }
}

feishu_core::object! {
    request ReferralTradeDetail {
        0 account_id = "account_id",
        1 total_recharge_reward_info = "total_recharge_reward_info",
    }
}

#[doc(hidden)]
pub static REFERRAL_TRADE_DETAIL_SHAPE: table::Shape = table::Shape {
    name: "ReferralTradeDetail",
    fields: &[
        table::Field::body("account_id", table::Kind::String).required(),
        table::Field::body(
            "total_recharge_reward_info",
            table::Kind::Object(&REFERRAL_POINTS_SHAPE),
        ),
    ],
    rules: &[],
};

/// A number of points.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralPoints {
    /// Number of points.
    pub point_bonus: Option<i64>,
}

impl ReferralPoints {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of points.
    #[inline]
    #[must_use]
    pub fn point_bonus(mut self, point_bonus: i64) -> Self {
        self.point_bonus = Some(point_bonus);
        self
    }
}

feishu_core::object! {
    both ReferralPoints {
        0 point_bonus = "point_bonus",
    }
}

#[doc(hidden)]
pub static REFERRAL_POINTS_SHAPE: table::Shape = table::Shape {
    name: "ReferralPoints",
    fields: &[table::Field::body("point_bonus", table::Kind::I64)],
    rules: &[],
};

/// A referral account on which Feishu Hire and the caller do not agree.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralAccountMismatch {
    /// ID of the account, as answered by [`hire.v1.referral_account.create`](method@crate::v1::referral_account::ReferralAccountResource::create).
    pub account_id: Option<String>,
    /// Points withdrawn by Feishu Hire's records; absent if nothing was withdrawn in the period.
    pub total_withdraw_reward_info: Option<ReferralPoints>,
    /// Points credited by the caller's records.
    pub total_recharge_reward_info: Option<ReferralPoints>,
}

feishu_core::object! {
    response ReferralAccountMismatch {
        0 account_id = "account_id",
        1 total_withdraw_reward_info = "total_withdraw_reward_info",
        2 total_recharge_reward_info = "total_recharge_reward_info",
    }
}

/// `hire.v1.referral_account.create`.
pub static CREATE: table::Typed<ReferralAccountCreateResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:referral_account"],
    limits: &[table::RateLimit::per_minute(100)],
    params: &[
        table::Field::body(
            "mobile",
            table::Kind::Object(&REFERRAL_ACCOUNT_MOBILE_SHAPE),
        ),
        table::Field::body("email", table::Kind::String),
    ],
    rules: &[table::GroupRule::AnyOf(&[0, 1])],
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
        table::DocumentedError {
            status: 400,
            code: 1002551,
            meaning: "There is no such employee.",
            advice: "Use the email address or mobile number of an employee.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002552,
            meaning: "Several employees fit.",
            advice: "Look for a mobile number or email address that employees share.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/create",
    ..table::Operation::new(
        "hire.v1.referral_account.create",
        table::Method::Post,
        "/open-apis/hire/v1/referral_account",
    )
});

/// `hire.v1.referral_account.deactivate`.
pub static DEACTIVATE: table::Typed<ReferralAccountDeactivateResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:referral_account"],
    limits: &[table::RateLimit::per_minute(100)],
    params: &[table::Field::path("referral_account_id", table::Kind::String)],
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
            code: 1002553,
            meaning: "There is no such referral account.",
            advice: "Check the account ID; `hire.v1.referral_account.create` opens an account.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/deactivate",
    ..table::Operation::new(
        "hire.v1.referral_account.deactivate",
        table::Method::Post,
        "/open-apis/hire/v1/referral_account/:referral_account_id/deactivate",
    )
});

/// `hire.v1.referral_account.enable`.
pub static ENABLE: table::Typed<ReferralAccountEnableResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:referral_account"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[table::Field::body("referral_account_id", table::Kind::String)],
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
        table::DocumentedError {
            status: 400,
            code: 1002553,
            meaning: "There is no such referral account.",
            advice: "Check the account ID; `hire.v1.referral_account.create` opens an account.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/enable",
    ..table::Operation::new(
        "hire.v1.referral_account.enable",
        table::Method::Post,
        "/open-apis/hire/v1/referral_account/enable",
    )
});

/// `hire.v1.referral_account.get_account_assets`.
pub static GET_ACCOUNT_ASSETS: table::Typed<ReferralAccountGetAccountAssetsResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:referral_account", "hire:referral_account:readonly"],
    field_scopes: &[
        "contact:user.employee_id:readonly",
        "hire:employee.email:readonly",
        "hire:employee.mobile:readonly",
    ],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("referral_account_id", table::Kind::String).required(),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
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
            code: 1002553,
            meaning: "There is no such referral account.",
            advice: "Check the account ID; `hire.v1.referral_account.create` opens an account.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/get_account_assets",
    ..table::Operation::new(
        "hire.v1.referral_account.get_account_assets",
        table::Method::Get,
        "/open-apis/hire/v1/referral_account/get_account_assets",
    )
});

/// `hire.v1.referral_account.reconciliation`.
pub static RECONCILIATION: table::Typed<ReferralAccountReconciliationResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:referral_account"],
    limits: &[table::RateLimit::per_minute(100)],
    params: &[
        table::Field::body("start_trans_time", table::Kind::UnixMillis)
            .required()
            .swapped(),
        table::Field::body("end_trans_time", table::Kind::UnixMillis)
            .required()
            .swapped(),
        table::Field::body(
                "trade_details",
                table::Kind::Object(&REFERRAL_TRADE_DETAIL_SHAPE),
            )
            .list(),
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
        table::DocumentedError {
            status: 400,
            code: 1002553,
            meaning: "There is no such referral account.",
            advice: "Check the account ID; `hire.v1.referral_account.create` opens an account.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/reconciliation",
    ..table::Operation::new(
        "hire.v1.referral_account.reconciliation",
        table::Method::Post,
        "/open-apis/hire/v1/referral_account/reconciliation",
    )
});

/// `hire.v1.referral_account.withdraw`.
pub static WITHDRAW: table::Typed<ReferralAccountWithdrawResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:referral_account"],
    limits: &[table::RateLimit::per_minute(100)],
    retry: table::Retry::Idempotent(table::IdempotencyKey {
        param: 2,
        life: None,
        fill: false,
    }),
    params: &[
        table::Field::path("referral_account_id", table::Kind::String),
        table::Field::body(
                "withdraw_bonus_type",
                table::Kind::IntEnum(ReferralBonusType::VALUES),
            )
            .required()
            .list(),
        table::Field::body("external_order_id", table::Kind::String).required(),
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
        table::DocumentedError {
            status: 400,
            code: 1002553,
            meaning: "There is no such referral account.",
            advice: "Check the account ID; `hire.v1.referral_account.create` opens an account.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002555,
            meaning: "The referral account is deactivated.",
            advice: "Enable it first with `hire.v1.referral_account.enable`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/withdraw",
    ..table::Operation::new(
        "hire.v1.referral_account.withdraw",
        table::Method::Post,
        "/open-apis/hire/v1/referral_account/:referral_account_id/withdraw",
    )
});
