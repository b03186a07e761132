// Generated from specs/hire/v1/agency.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.agency` “猎头供应商”: headhunting agencies that the tenant works with, and the protection of the talents whom they recommend.
//!
//! [`hire.v1.agency.query`](method@crate::v1::agency::AgencyResource::query) finds an agency by name and [`hire.v1.agency.batch_query`](method@crate::v1::agency::AgencyResource::batch_query) by more;
//! [`hire.v1.agency.get_agency_account`](method@crate::v1::agency::AgencyResource::get_agency_account) lists its headhunters. A talent whom a headhunter recommends is theirs for a
//! time: [`hire.v1.agency.protect`](method@crate::v1::agency::AgencyResource::protect) sets it, [`hire.v1.agency.protect_search`](method@crate::v1::agency::AgencyResource::protect_search) shows it.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>query</code>](method@crate::v1::agency::AgencyResource::batch_query) | Lists agencies by ID, by words or by filters. | 搜索猎头供应商列表 |
//! | [<code>get</code>](method@crate::v1::agency::AgencyResource::get) | Gets an agency that the tenant works with. | 获取猎头供应商信息 |
//! | [<code>get_<wbr>agency_<wbr>account</code>](method@crate::v1::agency::AgencyResource::get_agency_account) | Lists the headhunters of an agency. | 查询猎头供应商下猎头列表 |
//! | [<code>operate_<wbr>agency_<wbr>account</code>](method@crate::v1::agency::AgencyResource::operate_agency_account) | Disables a headhunter, or enables one again. | 禁用/取消禁用猎头 |
//! | [<code>protect</code>](method@crate::v1::agency::AgencyResource::protect) | Protects a talent for a headhunter. | 设置猎头保护期 |
//! | [<code>protect_<wbr>search</code>](method@crate::v1::agency::AgencyResource::protect_search) | Shows for which agencies a talent is protected. | 查询猎头保护期信息 |
//! | [<code>query</code>](method@crate::v1::agency::AgencyResource::query) | Finds agencies that the tenant works with by name. | 查询猎头供应商信息 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list, to_texts};
use feishu_core::platform::UserIdType;

use crate::types::{I18n, IdNameObject, PeopleUserIdType};

/// The operations of `hire.v1.agency`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "猎头供应商")]
#[derive(Debug, Clone)]
pub struct AgencyResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> AgencyResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl AgencyResource<Tenant> {
    /// Lists agencies by ID, by words or by filters.
    ///
    /// Agencies that are still invited cannot be listed.
    ///
    /// `POST /open-apis/hire/v1/agencies/batch_query`, [`hire.v1.agency.batch_query` “搜索猎头供应商列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query) in the official documentation, as of 2025-12-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`.
    /// - More fields with: `contact:user.employee_id:readonly`, `hire:agency.email:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::agency::{
    ///     AgencyFilter, AgencyFilterKey, AgencyFilterRange, AgencyFilterType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .agency()
    ///     .batch_query()
    ///     .user_id_type(UserIdType::OpenId)
    ///     .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2…")
    ///     .page_size(10)
    ///     .agency_supplier_id_list(["7412902352778840358"])
    ///     .keyword("猎头")
    ///     .filter_list(
    ///         vec![
    ///             AgencyFilter::new(AgencyFilterKey::SupplierArea, AgencyFilterType::Value)
    ///             .value_list(["7005471343731164709"])
    ///             .range_filter(AgencyFilterRange::new()
    ///             .from(Timestamp::from_millis(1725951088959))
    ///             .to(Timestamp::from_millis(1725951088960)))
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
    #[doc(
        alias(
            "搜索猎头供应商列表",
            "hire.v1.agency.batch_query",
            "/open-apis/hire/v1/agencies/batch_query"
        )
    )]
    pub fn batch_query(&self) -> AgencyBatchQueryCall {
        let call = Call::new(&self.caller, &BATCH_QUERY);
        AgencyBatchQueryCall { call }
    }

    /// Gets an agency that the tenant works with.
    ///
    /// `GET /open-apis/hire/v1/agencies/:agency_id`, [`hire.v1.agency.get` “获取猎头供应商信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get) in the official documentation, as of 2024-08-07.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `agency_id`: ID of the agency, as in [`hire.v1.agency.batch_query`](method@crate::v1::agency::AgencyResource::batch_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .agency()
    ///     .get("6898173495386147079")
    ///     .user_id_type(PeopleUserIdType::OpenId)
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
    /// | 1002409 | 400 | The tenant does not work with such an agency. | Check the name or ID; only agencies that the tenant works with are shown. |
    #[doc(
        alias(
            "获取猎头供应商信息",
            "hire.v1.agency.get",
            "/open-apis/hire/v1/agencies/:agency_id"
        )
    )]
    pub fn get(&self, agency_id: impl Into<String>) -> AgencyGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, agency_id.into());
        AgencyGetCall { call }
    }

    /// Lists the headhunters of an agency.
    ///
    /// `POST /open-apis/hire/v1/agencies/get_agency_account`, [`hire.v1.agency.get_agency_account` “查询猎头供应商下猎头列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scopes, any one of: `hire:agency_account`, `hire:agency_account:readonly`.
    /// - More fields with: `hire:agency.email:readonly`, `hire:agency.mobile:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `supplier_id`: ID of the agency, as in [`hire.v1.agency.batch_query`](method@crate::v1::agency::AgencyResource::batch_query).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::agency::{AgencyAccountStatus, AgencyRole, AgencyUserIdType};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .agency()
    ///     .get_agency_account("7398623155442682156")
    ///     .user_id_type(AgencyUserIdType::OpenId)
    ///     .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2…")
    ///     .page_size(10)
    ///     .status(AgencyAccountStatus::Disabled)
    ///     .role(AgencyRole::Consultant)
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
            "查询猎头供应商下猎头列表",
            "hire.v1.agency.get_agency_account",
            "/open-apis/hire/v1/agencies/get_agency_account"
        )
    )]
    pub fn get_agency_account(
        &self,
        supplier_id: impl Into<String>,
    ) -> AgencyGetAgencyAccountCall {
        let mut call = Call::new(&self.caller, &GET_AGENCY_ACCOUNT);
        call.set::<String>(3, supplier_id.into());
        AgencyGetAgencyAccountCall { call }
    }

    /// Disables a headhunter, or enables one again.
    ///
    /// A disabled headhunter can neither recommend candidates nor be given jobs.
    ///
    /// `POST /open-apis/hire/v1/agencies/operate_agency_account`, [`hire.v1.agency.operate_agency_account` “禁用/取消禁用猎头”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/operate_agency_account) in the official documentation, as of 2024-12-03.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:agency_account`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `reason` has to be given when `option` is `1`.
    ///
    /// # Arguments
    ///
    /// - `option` ([`AgencyAccountAction`](type@crate::v1::agency::AgencyAccountAction)): Whether to disable the headhunter or to enable them again.
    /// - `id`: ID of the headhunter, as in [`hire.v1.agency.get_agency_account`](method@crate::v1::agency::AgencyResource::get_agency_account).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::agency::AgencyAccountAction;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .agency()
    ///     .operate_agency_account(AgencyAccountAction::Disable, "7398623155442682156")
    ///     .reason("这个人特别不负责")
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
            "禁用/取消禁用猎头",
            "hire.v1.agency.operate_agency_account",
            "/open-apis/hire/v1/agencies/operate_agency_account"
        )
    )]
    pub fn operate_agency_account(
        &self,
        option: AgencyAccountAction,
        id: impl Into<String>,
    ) -> AgencyOperateAgencyAccountCall {
        let mut call = Call::new(&self.caller, &OPERATE_AGENCY_ACCOUNT);
        call.set(0, option);
        call.set::<String>(1, id.into());
        AgencyOperateAgencyAccountCall {
            call,
        }
    }

    /// Protects a talent for a headhunter.
    ///
    /// Meant for tenants whom the protection that Feishu Hire comes with does not suit.
    ///
    /// `POST /open-apis/hire/v1/agencies/protect`, [`hire.v1.agency.protect` “设置猎头保护期”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect) in the official documentation, as of 2024-08-27.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:agency`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `args`: a [`AgencyProtectArgs`] of
    ///   - `talent_id`: ID of the talent, as in [`hire.v1.talent.batch_get_id`](method@crate::v1::talent::TalentResource::batch_get_id) or [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    ///   - `supplier_id`: ID of the agency, as in [`hire.v1.agency.batch_query`](method@crate::v1::agency::AgencyResource::batch_query).
    ///   - `consultant_id`: User ID of the headhunter, of the kind that `user_id_type` names.
    ///   - `protect_create_time`: When the protection starts. To the millisecond.
    ///   - `protect_expire_time`: When the protection ends. To the millisecond.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::agency::AgencyProtectArgs;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .agency()
    ///     .protect(AgencyProtectArgs {
    ///         talent_id: "6962051712422398239".to_owned(),
    ///         supplier_id: "6898173495386147079".to_owned(),
    ///         consultant_id: "ou_f476cb099ac9227c9bae09ce46112579".to_owned(),
    ///         protect_create_time: Timestamp::from_millis(1610695587000),
    ///         protect_expire_time: Timestamp::from_millis(1626333987000),
    ///     })
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .comment("此候选人非常优秀，建议录用。")
    ///     .current_salary("15k * 13")
    ///     .expected_salary("18k * 16")
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
            "设置猎头保护期",
            "hire.v1.agency.protect",
            "/open-apis/hire/v1/agencies/protect"
        )
    )]
    pub fn protect(&self, args: AgencyProtectArgs) -> AgencyProtectCall {
        let mut call = Call::new(&self.caller, &PROTECT);
        call.set(1, args.talent_id);
        call.set(2, args.supplier_id);
        call.set(3, args.consultant_id);
        call.set(4, args.protect_create_time);
        call.set(5, args.protect_expire_time);
        AgencyProtectCall { call }
    }

    /// Shows for which agencies a talent is protected.
    ///
    /// For a talent who was hired, it also shows the protection of that time.
    ///
    /// `POST /open-apis/hire/v1/agencies/protection_period/search`, [`hire.v1.agency.protect_search` “查询猎头保护期信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.batch_get_id`](method@crate::v1::talent::TalentResource::batch_get_id) or [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire.v1().agency().protect_search("6930815272790114324").send().await?;
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
            "查询猎头保护期信息",
            "hire.v1.agency.protect_search",
            "/open-apis/hire/v1/agencies/protection_period/search"
        )
    )]
    pub fn protect_search(
        &self,
        talent_id: impl Into<String>,
    ) -> AgencyProtectSearchCall {
        let mut call = Call::new(&self.caller, &PROTECT_SEARCH);
        call.set::<String>(0, talent_id.into());
        AgencyProtectSearchCall { call }
    }

    /// Finds agencies that the tenant works with by name.
    ///
    /// `GET /open-apis/hire/v1/agencies/query`, [`hire.v1.agency.query` “查询猎头供应商信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query) in the official documentation, as of 2024-08-09.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:agency:readonly`, `hire:agency`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `name`: Whole name of the agency, in upper and lower case as it is.
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
    ///     .agency()
    ///     .query("超越猎头公司")
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
    /// | 1002409 | 400 | The tenant does not work with such an agency. | Check the name or ID; only agencies that the tenant works with are shown. |
    #[doc(
        alias(
            "查询猎头供应商信息",
            "hire.v1.agency.query",
            "/open-apis/hire/v1/agencies/query"
        )
    )]
    pub fn query(&self, name: impl Into<String>) -> AgencyQueryCall {
        let mut call = Call::new(&self.caller, &QUERY);
        call.set::<String>(0, name.into());
        AgencyQueryCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.agency.batch_query`, begun by [`AgencyResource::batch_query`].
    AgencyBatchQueryCall -> AgencyBatchQueryResponse
}

impl AgencyBatchQueryCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }

    /// Agencies per page.
    ///
    /// Default: `10`. At most 20.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(2, page_size);
        self
    }

    /// IDs of the agencies to list; beside it no other condition counts.
    ///
    /// At most 20 items.
    #[inline]
    pub fn agency_supplier_id_list(
        mut self,
        agency_supplier_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(agency_supplier_id_list));
        self
    }

    /// Name or e-mail address to find agencies by.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.call.set::<String>(4, keyword.into());
        self
    }

    /// Conditions on the agencies, at most one for each `key`.
    #[inline]
    pub fn filter_list(
        mut self,
        filter_list: impl IntoIterator<Item = AgencyFilter>,
    ) -> Self {
        self.call.set(5, to_list(filter_list));
        self
    }
}

feishu_core::pages!(AgencyBatchQueryCall, AgencyBatchQueryResponse, items: AgencySupplier, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.agency.get`, begun by [`AgencyResource::get`].
    AgencyGetCall -> AgencyGetResponse
}

impl AgencyGetCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.agency.get_agency_account`, begun by [`AgencyResource::get_agency_account`].
    AgencyGetAgencyAccountCall -> AgencyGetAgencyAccountResponse
}

impl AgencyGetAgencyAccountCall {
    /// The kind of user ID that a call about headhunters answers with.
    ///
    /// Default: `AgencyUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: AgencyUserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(1, page_token.into());
        self
    }

    /// Headhunters per page.
    ///
    /// Default: `10`. At most 20.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(2, page_size);
        self
    }

    /// Only headhunters with this status are listed.
    #[inline]
    pub fn status(mut self, status: AgencyAccountStatus) -> Self {
        self.call.set(4, status);
        self
    }

    /// Only headhunters with this role are listed.
    #[inline]
    pub fn role(mut self, role: AgencyRole) -> Self {
        self.call.set(5, role);
        self
    }
}

feishu_core::pages!(AgencyGetAgencyAccountCall, AgencyGetAgencyAccountResponse, items: AgencyAccount, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.agency.operate_agency_account`, begun by [`AgencyResource::operate_agency_account`].
    AgencyOperateAgencyAccountCall -> ()
}

impl AgencyOperateAgencyAccountCall {
    /// Why the headhunter is disabled. Needed where `option` is 1.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.call.set::<String>(2, reason.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.agency.protect`, begun by [`AgencyResource::protect`].
    AgencyProtectCall -> ()
}

/// What a call of `hire.v1.agency.protect` has to be given.
#[derive(Debug, Clone, PartialEq)]
pub struct AgencyProtectArgs {
    /// ID of the talent, as in [`hire.v1.talent.batch_get_id`](method@crate::v1::talent::TalentResource::batch_get_id) or [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    pub talent_id: String,
    /// ID of the agency, as in [`hire.v1.agency.batch_query`](method@crate::v1::agency::AgencyResource::batch_query).
    pub supplier_id: String,
    /// User ID of the headhunter, of the kind that `user_id_type` names.
    pub consultant_id: String,
    /// When the protection starts.
    ///
    /// To the millisecond.
    pub protect_create_time: Timestamp,
    /// When the protection ends.
    ///
    /// To the millisecond.
    pub protect_expire_time: Timestamp,
}

impl AgencyProtectCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// What the headhunter says to recommend the talent.
    #[inline]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.call.set::<String>(6, comment.into());
        self
    }

    /// What the talent earns now, in free words such as `15k * 13`.
    #[inline]
    pub fn current_salary(mut self, current_salary: impl Into<String>) -> Self {
        self.call.set::<String>(7, current_salary.into());
        self
    }

    /// What the talent wants to earn, in free words such as `18k * 16`.
    #[inline]
    pub fn expected_salary(mut self, expected_salary: impl Into<String>) -> Self {
        self.call.set::<String>(8, expected_salary.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.agency.protect_search`, begun by [`AgencyResource::protect_search`].
    AgencyProtectSearchCall -> AgencyProtectSearchResponse
}

feishu_core::call! {
    /// A call of `hire.v1.agency.query`, begun by [`AgencyResource::query`].
    AgencyQueryCall -> AgencyQueryResponse
}

impl AgencyQueryCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

/// The answer of [`hire.v1.agency.batch_query`](method@crate::v1::agency::AgencyResource::batch_query).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyBatchQueryResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Agencies of this page.
    pub items: Vec<AgencySupplier>,
}

feishu_core::object! {
    response AgencyBatchQueryResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// The answer of [`hire.v1.agency.get`](method@crate::v1::agency::AgencyResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyGetResponse {
    /// The agency.
    pub agency: Option<Agency>,
}

feishu_core::object! {
    response AgencyGetResponse {
        0 agency = "agency",
    }
}

/// The answer of [`hire.v1.agency.get_agency_account`](method@crate::v1::agency::AgencyResource::get_agency_account).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyGetAgencyAccountResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Headhunters of this page.
    pub items: Vec<AgencyAccount>,
}

feishu_core::object! {
    response AgencyGetAgencyAccountResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// The answer of [`hire.v1.agency.protect_search`](method@crate::v1::agency::AgencyResource::protect_search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyProtectSearchResponse {
    /// Whether the talent has joined the company.
    pub is_onboarded: Option<bool>,
    /// Whether the talent joined while protected.
    pub onboarded_in_protection: Option<bool>,
    /// Protection in which the talent joined. Absent unless `is_onboarded` and `onboarded_in_protection` are both true.
    pub onboarded_protection: Option<AgencyProtection>,
    /// All protections of the talent; empty where there are none.
    pub protection_list: Vec<AgencyProtection>,
}

feishu_core::object! {
    response AgencyProtectSearchResponse {
        0 is_onboarded = "is_onboarded",
        1 onboarded_in_protection = "onboarded_in_protection",
        2 onboarded_protection = "onboarded_protection",
        3 protection_list = "protection_list",
    }
}

/// The answer of [`hire.v1.agency.query`](method@crate::v1::agency::AgencyResource::query).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyQueryResponse {
    /// Agencies with this name.
    pub items: Vec<Agency>,
}

feishu_core::object! {
    response AgencyQueryResponse {
        0 items = "items",
    }
}

feishu_core::string_enum! {
    /// The kind of user ID that a call about headhunters answers with.
    AgencyUserIdType {
        /// `open_id`: Identifies a user within one app; the same user has another open ID in another app.
        OpenId = "open_id",
        /// `union_id`: Identifies a user across the apps of one developer.
        UnionId = "union_id",
    }
}

/// A condition on the agencies to list.
///
/// - Rule: `value_list` has to be given when `value_type` is `1`.
/// - Rule: `range_filter` has to be given when `value_type` is `2`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyFilter {
    /// What the condition compares.
    pub key: Option<AgencyFilterKey>,
    /// Whether the condition is met by single values or by a range.
    pub value_type: Option<AgencyFilterType>,
    /// Values that meet the condition. Needed where `value_type` is 1.
    pub value_list: Option<Vec<String>>,
    /// Times that meet the condition. Needed where `value_type` is 2.
    pub range_filter: Option<AgencyFilterRange>,
}

impl AgencyFilter {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(key: AgencyFilterKey, value_type: AgencyFilterType) -> Self {
        Self {
            key: Some(key),
            value_type: Some(value_type),
            ..Self::default()
        }
    }

    /// Values that meet the condition. Needed where `value_type` is 1.
    #[inline]
    #[must_use]
    pub fn value_list(
        mut self,
        value_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.value_list = Some(to_texts(value_list));
        self
    }

    /// Times that meet the condition. Needed where `value_type` is 2.
    #[inline]
    #[must_use]
    pub fn range_filter(mut self, range_filter: AgencyFilterRange) -> Self {
        self.range_filter = Some(range_filter);
        self
    }
}

feishu_core::object! {
    request AgencyFilter {
        0 key = "key",
        1 value_type = "value_type",
        2 value_list = "value_list",
        3 range_filter = "range_filter",
    }
}

#[doc(hidden)]
pub static AGENCY_FILTER_SHAPE: table::Shape = table::Shape {
    name: "AgencyFilter",
    fields: &[
        table::Field::body("key", table::Kind::StringEnum(AgencyFilterKey::VALUES))
            .required(),
        table::Field::body("value_type", table::Kind::IntEnum(AgencyFilterType::VALUES))
            .required(),
        table::Field::body("value_list", table::Kind::String).list(),
        table::Field::body(
            "range_filter",
            table::Kind::Object(&AGENCY_FILTER_RANGE_SHAPE),
        ),
    ],
    rules: &[
        table::GroupRule::When {
            field: 1,
            is: &["1"],
            needs: &[2],
        },
        table::GroupRule::When {
            field: 1,
            is: &["2"],
            needs: &[3],
        },
    ],
};

feishu_core::string_enum! {
    /// What a filter on agencies compares.
    AgencyFilterKey {
        /// `cooperation_create_time`: When the cooperation was entered; takes a range.
        CooperationCreateTime = "cooperation_create_time",
        /// `cooperation_status`: State of the cooperation, the digits of `1`, `2` or `3`; takes values.
        CooperationStatus = "cooperation_status",
        /// `supplier_area`: Where the agency is, the digits of `1` or `2`; takes values.
        SupplierArea = "supplier_area",
        /// `label_id_list`: IDs of the agency's labels, as in [`hire.v1.agency.batch_query`](method@crate::v1::agency::AgencyResource::batch_query); takes values.
        LabelIdList = "label_id_list",
    }
}

feishu_core::int_enum! {
    /// Whether a filter on agencies is met by single values or by a range.
    AgencyFilterType {
        /// `1`: The values in `value_list` meet it.
        Value = 1,
        /// `2`: The range in `range_filter` meets it.
        Range = 2,
    }
}

/// A range of times to filter agencies by.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyFilterRange {
    /// When the range begins.
    ///
    /// To the millisecond.
    pub from: Option<Timestamp>,
    /// When the range ends.
    ///
    /// To the millisecond.
    pub to: Option<Timestamp>,
}

impl AgencyFilterRange {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the range begins.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn from(mut self, from: impl Into<Timestamp>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// When the range ends.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn to(mut self, to: impl Into<Timestamp>) -> Self {
        self.to = Some(to.into());
        self
    }
}

feishu_core::object! {
    request AgencyFilterRange {
        0 from = "from" millis swapped,
        1 to = "to" millis swapped,
    }
}

#[doc(hidden)]
pub static AGENCY_FILTER_RANGE_SHAPE: table::Shape = table::Shape {
    name: "AgencyFilterRange",
    fields: &[
        table::Field::body("from", table::Kind::UnixMillis).swapped(),
        table::Field::body("to", table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

/// An agency, with the terms of the cooperation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencySupplier {
    /// ID of the agency.
    pub id: Option<String>,
    /// Name of the agency.
    pub name: Option<String>,
    /// Labels that the tenant put on the agency.
    pub label_list: Vec<IdNameObject>,
    /// People who administer the agency.
    pub admin_list: Vec<AgencySupplierAdmin>,
    /// How long talents whom the agency recommended are its own.
    pub agency_protect_time: Option<AgencyProtectTime>,
    /// When the cooperation was entered.
    ///
    /// To the millisecond.
    pub cooperation_create_time: Option<Timestamp>,
    /// When the cooperation begins.
    ///
    /// To the millisecond.
    pub cooperation_start_time: Option<Timestamp>,
    /// When the cooperation ends.
    ///
    /// To the millisecond.
    pub cooperation_end_time: Option<Timestamp>,
    /// How far the cooperation has come.
    pub cooperation_status: Option<CooperationStatus>,
    /// E-mail address of the agency.
    pub invite_email: Option<String>,
    /// Where the agency is.
    pub supplier_area: Option<AgencyArea>,
    /// How long the agency cannot recommend talents of the tenant's own.
    pub talent_protect_time: Option<TenantTalentProtectTime>,
}

feishu_core::object! {
    response AgencySupplier {
        0 id = "id",
        1 name = "name",
        2 label_list = "label_list",
        3 admin_list = "admin_list",
        4 agency_protect_time = "agency_protect_time",
        5 cooperation_create_time = "cooperation_create_time" millis swapped,
        6 cooperation_start_time = "cooperation_start_time" millis swapped,
        7 cooperation_end_time = "cooperation_end_time" millis swapped,
        8 cooperation_status = "cooperation_status",
        9 invite_email = "invite_email",
        10 supplier_area = "supplier_area",
        11 talent_protect_time = "talent_protect_time",
    }
}

/// A person who administers an agency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencySupplierAdmin {
    /// User ID of the administrator, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
    /// Name of the administrator.
    pub name: Option<I18n>,
    /// E-mail address of the administrator.
    ///
    /// Needs the scope `hire:agency.email:readonly`.
    pub email: Option<String>,
}

feishu_core::object! {
    response AgencySupplierAdmin {
        0 user_id = "user_id",
        1 name = "name",
        2 email = "email",
    }
}

/// How long talents whom an agency recommended are its own. If they join in that time, the agency gets its fee; other agencies cannot recommend them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyProtectTime {
    /// Length of the protection in days.
    pub day: Option<i64>,
    /// Whether the tenant's common setting holds, and not one for this agency.
    pub use_default: Option<bool>,
}

feishu_core::object! {
    response AgencyProtectTime {
        0 day = "day",
        1 use_default = "use_default",
    }
}

feishu_core::int_enum! {
    /// How far the cooperation with an agency has come.
    CooperationStatus {
        /// `1`: The agency works for the tenant.
        Formal = 1,
        /// `2`: The agency works on trial.
        Trial = 2,
        /// `3`: The agency no longer works for the tenant.
        Ended = 3,
        /// `4`: The agency is invited. Agencies cannot be filtered by this.
        Invited = 4,
    }
}

feishu_core::int_enum! {
    /// Where an agency is.
    AgencyArea {
        /// `1`: The agency is on the Chinese mainland.
        ChineseMainland = 1,
        /// `2`: The agency is outside the Chinese mainland.
        Elsewhere = 2,
    }
}

/// How long an agency cannot recommend talents of the tenant's own after they were active – created, applying, evaluated, examined, interviewed or up for an offer. While an application is running, it cannot at all.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantTalentProtectTime {
    /// Length of the protection in days.
    pub day: Option<i64>,
    /// Whether the tenant's common setting holds, and not one for this agency.
    pub use_default: Option<bool>,
    /// Whether the protection never ends.
    pub forever: Option<bool>,
}

feishu_core::object! {
    response TenantTalentProtectTime {
        0 day = "day",
        1 use_default = "use_default",
        2 forever = "forever",
    }
}

/// An agency and whom to contact there.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Agency {
    /// ID of the agency.
    pub id: Option<String>,
    /// Name of the agency.
    pub name: Option<String>,
    /// User ID of the contact, of the kind that `user_id_type` asked for.
    pub contactor_id: Option<String>,
    /// Name of the contact.
    pub contactor_name: Option<I18n>,
}

feishu_core::object! {
    response Agency {
        0 id = "id",
        1 name = "name",
        2 contactor_id = "contactor_id",
        3 contactor_name = "contactor_name",
    }
}

feishu_core::int_enum! {
    /// Whether a headhunter can work for the tenant.
    AgencyAccountStatus {
        /// `0`: The headhunter can work for the tenant.
        Normal = 0,
        /// `1`: The tenant disabled the headhunter.
        Disabled = 1,
        /// `2`: The agency took the headhunter off.
        StoppedByAgency = 2,
    }
}

feishu_core::int_enum! {
    /// What a headhunter is in the agency.
    AgencyRole {
        /// `0`: Administers the agency.
        Admin = 0,
        /// `1`: Recommends candidates.
        Consultant = 1,
    }
}

/// A headhunter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyAccount {
    /// ID of the headhunter.
    pub id: Option<String>,
    /// Why the headhunter is disabled. Present where `status` is 1 alone.
    pub reason: Option<String>,
    /// When the headhunter was added.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// Whether the headhunter can work for the tenant.
    pub status: Option<AgencyAccountStatus>,
    /// The user that the headhunter is.
    pub user_info: Option<AgencyAccountUser>,
    /// What the headhunter is in the agency.
    pub role: Option<AgencyRole>,
}

feishu_core::object! {
    response AgencyAccount {
        0 id = "id",
        1 reason = "reason",
        2 create_time = "create_time" millis swapped,
        3 status = "status",
        4 user_info = "user_info",
        5 role = "role",
    }
}

/// The user that a headhunter is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyAccountUser {
    /// User ID of the headhunter, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
    /// Name of the headhunter.
    pub name: Option<I18n>,
    /// E-mail address of the headhunter.
    ///
    /// Needs the scope `hire:agency.email:readonly`.
    pub email: Option<String>,
    /// Phone number of the headhunter.
    ///
    /// Needs the scope `hire:agency.mobile:readonly`.
    pub mobile: Option<String>,
}

feishu_core::object! {
    response AgencyAccountUser {
        0 user_id = "user_id",
        1 name = "name",
        2 email = "email",
        3 mobile = "mobile",
    }
}

feishu_core::int_enum! {
    /// What to do with a headhunter.
    AgencyAccountAction {
        /// `1`: Disables the headhunter.
        Disable = 1,
        /// `2`: Enables the headhunter again.
        Enable = 2,
    }
}

/// A time during which a talent is protected for an agency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgencyProtection {
    /// Whether the talent is protected for every job or for one.
    pub protection_type: Option<AgencyProtectionType>,
    /// ID of the application that is protected, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get). Present where `protection_type` is 2 alone.
    pub application_id: Option<String>,
    /// When the protection begins.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the protection expires.
    ///
    /// To the millisecond.
    pub expire_time: Option<Timestamp>,
    /// ID of the agency, as in [`hire.v1.agency.get`](method@crate::v1::agency::AgencyResource::get).
    pub agency_supplier_id: Option<String>,
    /// Name of the agency.
    pub agency_supplier_name: Option<I18n>,
    /// User ID of the headhunter. It belongs to the agency's tenant, where `contact.v3.user.get` knows it.
    pub agency_supplier_user_id: Option<String>,
    /// Name of the headhunter.
    pub agency_supplier_user_name: Option<I18n>,
}

feishu_core::object! {
    response AgencyProtection {
        0 protection_type = "protection_type",
        1 application_id = "application_id",
        2 start_time = "start_time" millis swapped,
        3 expire_time = "expire_time" millis swapped,
        4 agency_supplier_id = "agency_supplier_id",
        5 agency_supplier_name = "agency_supplier_name",
        6 agency_supplier_user_id = "agency_supplier_user_id",
        7 agency_supplier_user_name = "agency_supplier_user_name",
    }
}

feishu_core::int_enum! {
    /// What an agency's protection covers.
    AgencyProtectionType {
        /// `1`: The talent, for every job.
        Talent = 1,
        /// `2`: The talent's application for one job.
        Job = 2,
    }
}

/// `hire.v1.agency.batch_query`.
pub static BATCH_QUERY: table::Typed<AgencyBatchQueryResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:agency:readonly", "hire:agency"],
    field_scopes: &["contact:user.employee_id:readonly", "hire:agency.email:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(20)]),
        table::Field::body("agency_supplier_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(20)]),
        table::Field::body("keyword", table::Kind::String),
        table::Field::body("filter_list", table::Kind::Object(&AGENCY_FILTER_SHAPE))
            .list(),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 1,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query",
    ..table::Operation::new(
        "hire.v1.agency.batch_query",
        table::Method::Post,
        "/open-apis/hire/v1/agencies/batch_query",
    )
});

/// `hire.v1.agency.get`.
pub static GET: table::Typed<AgencyGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:agency:readonly", "hire:agency"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("agency_id", table::Kind::String),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
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
            code: 1002409,
            meaning: "The tenant does not work with such an agency.",
            advice: "Check the name or ID; only agencies that the tenant works with are shown.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get",
    ..table::Operation::new(
        "hire.v1.agency.get",
        table::Method::Get,
        "/open-apis/hire/v1/agencies/:agency_id",
    )
});

/// `hire.v1.agency.get_agency_account`.
pub static GET_AGENCY_ACCOUNT: table::Typed<AgencyGetAgencyAccountResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:agency_account", "hire:agency_account:readonly"],
    field_scopes: &["hire:agency.email:readonly", "hire:agency.mobile:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(AgencyUserIdType::VALUES),
        ),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(20)]),
        table::Field::body("supplier_id", table::Kind::String).required(),
        table::Field::body("status", table::Kind::IntEnum(AgencyAccountStatus::VALUES)),
        table::Field::body("role", table::Kind::IntEnum(AgencyRole::VALUES)),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 1,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account",
    ..table::Operation::new(
        "hire.v1.agency.get_agency_account",
        table::Method::Post,
        "/open-apis/hire/v1/agencies/get_agency_account",
    )
});

/// `hire.v1.agency.operate_agency_account`.
pub static OPERATE_AGENCY_ACCOUNT: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:agency_account"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::body("option", table::Kind::IntEnum(AgencyAccountAction::VALUES))
            .required(),
        table::Field::body("id", table::Kind::String).required(),
        table::Field::body("reason", table::Kind::String),
    ],
    rules: &[
        table::GroupRule::When {
            field: 0,
            is: &["1"],
            needs: &[2],
        },
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/operate_agency_account",
    ..table::Operation::new(
        "hire.v1.agency.operate_agency_account",
        table::Method::Post,
        "/open-apis/hire/v1/agencies/operate_agency_account",
    )
});

/// `hire.v1.agency.protect`.
pub static PROTECT: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:agency"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::body("talent_id", table::Kind::String).required(),
        table::Field::body("supplier_id", table::Kind::String).required(),
        table::Field::body("consultant_id", table::Kind::String).required(),
        table::Field::body("protect_create_time", table::Kind::UnixMillis).required(),
        table::Field::body("protect_expire_time", table::Kind::UnixMillis).required(),
        table::Field::body("comment", table::Kind::String),
        table::Field::body("current_salary", table::Kind::String),
        table::Field::body("expected_salary", table::Kind::String),
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect",
    ..table::Operation::new(
        "hire.v1.agency.protect",
        table::Method::Post,
        "/open-apis/hire/v1/agencies/protect",
    )
});

/// `hire.v1.agency.protect_search`.
pub static PROTECT_SEARCH: table::Typed<AgencyProtectSearchResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:agency:readonly", "hire:agency"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[table::Field::body("talent_id", table::Kind::String).required()],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search",
    ..table::Operation::new(
        "hire.v1.agency.protect_search",
        table::Method::Post,
        "/open-apis/hire/v1/agencies/protection_period/search",
    )
});

/// `hire.v1.agency.query`.
pub static QUERY: table::Typed<AgencyQueryResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:agency:readonly", "hire:agency"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("name", table::Kind::String).required(),
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
            code: 1002409,
            meaning: "The tenant does not work with such an agency.",
            advice: "Check the name or ID; only agencies that the tenant works with are shown.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query",
    ..table::Operation::new(
        "hire.v1.agency.query",
        table::Method::Get,
        "/open-apis/hire/v1/agencies/query",
    )
});
