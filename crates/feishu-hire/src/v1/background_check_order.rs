// Generated from specs/hire/v1/background_check_order.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.background_check_order` “背调信息”: background checks that were ordered on candidates.
//!
//! Background checks are ordered in Feishu Hire; here they are read. [`hire.v1.background_check_order.batch_query`](method@crate::v1::background_check_order::BackgroundCheckOrderResource::batch_query) finds
//! them by more than [`hire.v1.background_check_order.list`](method@crate::v1::background_check_order::BackgroundCheckOrderResource::list) does. Providers report on them with
//! [`hire.v1.eco_background_check`](mod@crate::v1::eco_background_check).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>batch_<wbr>query</code>](method@crate::v1::background_check_order::BackgroundCheckOrderResource::batch_query) | Lists background checks by ID, or by application, state and times. | 查询背调信息列表 |
//! | [<code>list</code>](method@crate::v1::background_check_order::BackgroundCheckOrderResource::list) | Lists background checks by application or time of update. | 获取背调信息列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_texts};
use feishu_core::platform::UserIdType;

use crate::types::I18n;
use crate::v1::types::EcoBackgroundCheckCustomField;

/// The operations of `hire.v1.background_check_order`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "背调信息")]
#[derive(Debug, Clone)]
pub struct BackgroundCheckOrderResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> BackgroundCheckOrderResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl BackgroundCheckOrderResource<Tenant> {
    /// Lists background checks by ID, or by application, state and times.
    ///
    /// `POST /open-apis/hire/v1/background_check_orders/batch_query`, [`hire.v1.background_check_order.batch_query` “查询背调信息列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query) in the official documentation, as of 2025-08-22.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:background_check_order`, `hire:background_check_order:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`, `hire:employee.email:readonly`, `hire:employee.mobile:readonly`, `hire:talent.email:readonly`, `hire:talent.mobile:readonly`.
    /// - Rate: 10/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::background_check_order::BackgroundCheckOrderStatus;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .background_check_order()
    ///     .batch_query()
    ///     .user_id_type(UserIdType::OpenId)
    ///     .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2…")
    ///     .page_size(10)
    ///     .background_check_order_id_list(["7412902352778840358"])
    ///     .update_start_time(Timestamp::from_millis(1618500000000))
    ///     .update_end_time(Timestamp::from_millis(1618500278663))
    ///     .begin_start_time(Timestamp::from_millis(1618500278663))
    ///     .begin_end_time(Timestamp::from_millis(1618500278663))
    ///     .application_id("7398493486516799788")
    ///     .order_status(BackgroundCheckOrderStatus::Arranged)
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
            "查询背调信息列表",
            "hire.v1.background_check_order.batch_query",
            "/open-apis/hire/v1/background_check_orders/batch_query"
        )
    )]
    pub fn batch_query(&self) -> BackgroundCheckOrderBatchQueryCall {
        let call = Call::new(&self.caller, &BATCH_QUERY);
        BackgroundCheckOrderBatchQueryCall {
            call,
        }
    }

    /// Lists background checks by application or time of update.
    ///
    /// `GET /open-apis/hire/v1/background_check_orders`, [`hire.v1.background_check_order.list` “获取背调信息列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/list) in the official documentation, as of 2025-08-22.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:background_check_order`, `hire:background_check_order:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .background_check_order()
    ///     .list()
    ///     .user_id_type(UserIdType::OpenId)
    ///     .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2…")
    ///     .page_size(100)
    ///     .application_id("6985833807195212076")
    ///     .update_start_time(Timestamp::from_millis(1638848468868))
    ///     .update_end_time(Timestamp::from_millis(1638848468869))
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
            "获取背调信息列表",
            "hire.v1.background_check_order.list",
            "/open-apis/hire/v1/background_check_orders"
        )
    )]
    pub fn list(&self) -> BackgroundCheckOrderListCall {
        let call = Call::new(&self.caller, &LIST);
        BackgroundCheckOrderListCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.background_check_order.batch_query`, begun by [`BackgroundCheckOrderResource::batch_query`].
    BackgroundCheckOrderBatchQueryCall -> BackgroundCheckOrderBatchQueryResponse
}

impl BackgroundCheckOrderBatchQueryCall {
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

    /// Background checks per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(2, page_size);
        self
    }

    /// IDs of the background checks to list; beside it no other condition counts.
    ///
    /// At most 20 items.
    #[inline]
    pub fn background_check_order_id_list(
        mut self,
        background_check_order_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(background_check_order_id_list));
        self
    }

    /// Only checks that were updated at this time or later are listed; not after `update_end_time`.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(4, update_start_time.into());
        self
    }

    /// Only checks that were updated at this time or earlier are listed; not before `update_start_time`.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(5, update_end_time.into());
        self
    }

    /// Only checks that were ordered at this time or later are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn begin_start_time(mut self, begin_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(6, begin_start_time.into());
        self
    }

    /// Only checks that were ordered at this time or earlier are listed.
    ///
    /// To the millisecond.
    #[inline]
    pub fn begin_end_time(mut self, begin_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(7, begin_end_time.into());
        self
    }

    /// Only checks on the application with this ID are listed; as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.call.set::<String>(8, application_id.into());
        self
    }

    /// Only checks with this status are listed.
    #[inline]
    pub fn order_status(mut self, order_status: BackgroundCheckOrderStatus) -> Self {
        self.call.set(9, order_status);
        self
    }
}

feishu_core::pages!(BackgroundCheckOrderBatchQueryCall, BackgroundCheckOrderBatchQueryResponse, items: BackgroundCheckOrder, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.background_check_order.list`, begun by [`BackgroundCheckOrderResource::list`].
    BackgroundCheckOrderListCall -> BackgroundCheckOrderListResponse
}

impl BackgroundCheckOrderListCall {
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

    /// Background checks per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(2, page_size);
        self
    }

    /// Only checks on the application with this ID are listed; as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    #[inline]
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, application_id.into());
        self
    }

    /// Only checks that were updated at this time or later are listed; not after `update_end_time`.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(4, update_start_time.into());
        self
    }

    /// Only checks that were updated at this time or earlier are listed; not before `update_start_time`.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(5, update_end_time.into());
        self
    }
}

feishu_core::pages!(BackgroundCheckOrderListCall, BackgroundCheckOrderListResponse, items: BackgroundCheckOrder, has_more page_token);

/// The answer of [`hire.v1.background_check_order.batch_query`](method@crate::v1::background_check_order::BackgroundCheckOrderResource::batch_query).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckOrderBatchQueryResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Background checks of this page.
    pub items: Vec<BackgroundCheckOrder>,
}

feishu_core::object! {
    response BackgroundCheckOrderBatchQueryResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// The answer of [`hire.v1.background_check_order.list`](method@crate::v1::background_check_order::BackgroundCheckOrderResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckOrderListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Background checks of this page.
    pub items: Vec<BackgroundCheckOrder>,
}

feishu_core::object! {
    response BackgroundCheckOrderListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

feishu_core::int_enum! {
    /// How far a background check has come.
    BackgroundCheckOrderStatus {
        /// `2`: The check is under way.
        Arranged = 2,
        /// `3`: The check is done.
        Completed = 3,
        /// `4`: The check was stopped.
        Terminated = 4,
        /// `5`: The approval of the check is under way.
        Approving = 5,
        /// `6`: The request for approval was taken back.
        ApprovalWithdrawn = 6,
        /// `8`: The check was approved.
        Approved = 8,
        /// `9`: The check was not approved.
        Rejected = 9,
    }
}

/// A background check on a candidate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckOrder {
    /// ID of the background check.
    pub order_id: Option<String>,
    /// ID of the application that the candidate is checked for, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// How far a background check has come.
    pub order_status: Option<BackgroundCheckOrderStatus>,
    /// Which provider makes the check.
    pub account_third_type: Option<BackgroundCheckProviderType>,
    /// Name of the package that was ordered.
    pub package: Option<String>,
    /// Name of the check. Present only for results that a user entered.
    pub name: Option<String>,
    /// Reports, newest first; providers add to them with [`hire.v1.eco_background_check.update_progress`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_progress).
    pub feedback_info_list: Vec<BackgroundCheckReport>,
    /// Steps so far, newest first; providers add to them with [`hire.v1.eco_background_check.update_progress`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_progress).
    pub process_info_list: Vec<BackgroundCheckProcess>,
    /// When the result was entered. Present only for results that a user entered.
    ///
    /// To the millisecond.
    pub upload_time: Option<Timestamp>,
    /// Whose background is checked.
    pub candidate_info: Option<BackgroundCheckCandidate>,
    /// Who ordered the check.
    pub creator_info: Option<BackgroundCheckCreator>,
    /// The employee whom the provider can turn to.
    pub contactor_info: Option<BackgroundCheckContact>,
    /// When the check was ordered.
    ///
    /// To the millisecond.
    pub begin_time: Option<Timestamp>,
    /// When the check ended.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// Result of the last report.
    pub conclusion: Option<String>,
    /// Who makes the check.
    pub provider_info: Option<BackgroundCheckProvider>,
    /// Fields of the order form, as [`hire.v1.eco_background_check_custom_field.create`](method@crate::v1::eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource::create) set them.
    pub custom_field_list: Vec<EcoBackgroundCheckCustomField>,
    /// What the user entered into the fields of the order form.
    pub custom_data_list: Vec<BackgroundCheckCustomValue>,
    /// Additional items that were ordered, of those made by [`hire.v1.eco_background_check_package.create`](method@crate::v1::eco_background_check_package::EcoBackgroundCheckPackageResource::create).
    pub ext_item_info_list: Vec<BackgroundCheckItem>,
    /// When the check was last updated.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
    /// Region that the check belongs to.
    pub geo: Option<BackgroundCheckGeo>,
    /// Code of the place where the candidate is to work, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub location_code: Option<String>,
    /// A note in free words.
    pub remark: Option<String>,
}

feishu_core::object! {
    response BackgroundCheckOrder {
        0 order_id = "order_id",
        1 application_id = "application_id",
        2 order_status = "order_status",
        3 account_third_type = "account_third_type",
        4 package = "package",
        5 name = "name",
        6 feedback_info_list = "feedback_info_list",
        7 process_info_list = "process_info_list",
        8 upload_time = "upload_time" millis swapped,
        9 candidate_info = "candidate_info",
        10 creator_info = "creator_info",
        11 contactor_info = "contactor_info",
        12 begin_time = "begin_time" millis swapped,
        13 end_time = "end_time" millis swapped,
        14 conclusion = "conclusion",
        15 provider_info = "provider_info",
        16 custom_field_list = "custom_field_list",
        17 custom_data_list = "custom_data_list",
        18 ext_item_info_list = "ext_item_info_list",
        19 update_time = "update_time" millis swapped,
        20 geo = "geo",
        21 location_code = "location_code",
        22 remark = "remark",
    }
}

feishu_core::int_enum! {
    /// Which provider makes a background check.
    BackgroundCheckProviderType {
        /// `1`: Bafang Jincheng (八方锦程).
        BafangJincheng = 1,
        /// `2`: i背调 (i Background Check).
        IBackgroundCheck = 2,
        /// `3`: Xuandu (轩渡).
        Xuandu = 3,
        /// `127`: A provider of the tenant's own.
        Custom = 127,
    }
}

/// A report on a candidate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckReport {
    /// ID of the report.
    pub id: Option<String>,
    /// Address to download the report from, good for one hour. Most providers give this, some `report_preview_url`, none gives both.
    pub attachment_url: Option<String>,
    /// Address of a page that shows the report; the provider decides for how long it is good.
    pub report_preview_url: Option<String>,
    /// Result of the report – a red, yellow, blue or green light (红灯, 黄灯, 蓝灯, 绿灯), or whatever the provider said in [`hire.v1.eco_background_check.update_progress`](method@crate::v1::eco_background_check::EcoBackgroundCheckResource::update_progress).
    pub result: Option<String>,
    /// Whether the report is the last one.
    pub report_type: Option<BackgroundCheckReportType>,
    /// When the report was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// Name of the report.
    pub report_name: Option<String>,
}

feishu_core::object! {
    response BackgroundCheckReport {
        0 id = "id",
        1 attachment_url = "attachment_url",
        2 report_preview_url = "report_preview_url",
        3 result = "result",
        4 report_type = "report_type",
        5 create_time = "create_time" millis swapped,
        6 report_name = "report_name",
    }
}

feishu_core::int_enum! {
    /// Whether a report is the last one.
    BackgroundCheckReportType {
        /// `1`: A report on one stage.
        Interim = 1,
        /// `2`: The last report.
        Final = 2,
    }
}

/// A step of a background check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckProcess {
    /// Name of the step in Chinese.
    pub process: Option<String>,
    /// When the step was updated.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
    /// Name of the step in English.
    pub en_process: Option<String>,
}

feishu_core::object! {
    response BackgroundCheckProcess {
        0 process = "process",
        1 update_time = "update_time" millis swapped,
        2 en_process = "en_process",
    }
}

/// The candidate whose background is checked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckCandidate {
    /// Full name of the candidate.
    pub name: Option<String>,
    /// Phone number of the candidate.
    ///
    /// Needs the scope `hire:talent.mobile:readonly`.
    pub mobile: Option<String>,
    /// E-mail address of the candidate.
    ///
    /// Needs the scope `hire:talent.email:readonly`.
    pub email: Option<String>,
    /// Given name of the candidate.
    pub first_name: Option<String>,
    /// Family name of the candidate.
    pub last_name: Option<String>,
}

feishu_core::object! {
    response BackgroundCheckCandidate {
        0 name = "name",
        1 mobile = "mobile",
        2 email = "email",
        3 first_name = "first_name",
        4 last_name = "last_name",
    }
}

/// Who ordered a background check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckCreator {
    /// User ID of who ordered the check, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
}

feishu_core::object! {
    response BackgroundCheckCreator {
        0 user_id = "user_id",
    }
}

/// The employee to contact about a background check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckContact {
    /// Full name of the employee.
    pub name: Option<String>,
    /// Phone number of the employee.
    ///
    /// Needs the scope `hire:employee.mobile:readonly`.
    pub mobile: Option<String>,
    /// E-mail address of the employee.
    ///
    /// Needs the scope `hire:employee.email:readonly`.
    pub email: Option<String>,
}

feishu_core::object! {
    response BackgroundCheckContact {
        0 name = "name",
        1 mobile = "mobile",
        2 email = "email",
    }
}

/// The provider of a background check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckProvider {
    /// ID of the provider.
    pub provider_id: Option<String>,
    /// Name of the provider.
    pub provider_name: Option<I18n>,
}

feishu_core::object! {
    response BackgroundCheckProvider {
        0 provider_id = "provider_id",
        1 provider_name = "provider_name",
    }
}

/// What a user entered into a field of the order form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckCustomValue {
    /// Key of the field in `custom_field_list`.
    pub key: Option<String>,
    /// What the user filled in.
    pub value: Option<String>,
}

feishu_core::object! {
    response BackgroundCheckCustomValue {
        0 key = "key",
        1 value = "value",
    }
}

/// Something that is checked beyond the package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackgroundCheckItem {
    /// ID of the additional item.
    pub id: Option<String>,
    /// Name of the additional item.
    pub name: Option<String>,
}

feishu_core::object! {
    response BackgroundCheckItem {
        0 id = "id",
        1 name = "name",
    }
}

feishu_core::string_enum! {
    /// The region that a background check belongs to.
    BackgroundCheckGeo {
        /// `cn`: The Chinese mainland.
        Cn = "cn",
        /// `sg`: Singapore.
        Sg = "sg",
        /// `us`: The east of the USA.
        Us = "us",
        /// `jp`: Japan.
        Jp = "jp",
    }
}

/// `hire.v1.background_check_order.batch_query`.
pub static BATCH_QUERY: table::Typed<BackgroundCheckOrderBatchQueryResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order", "hire:background_check_order:readonly"],
    field_scopes: &[
        "contact:user.employee_id:readonly",
        "hire:employee.email:readonly",
        "hire:employee.mobile:readonly",
        "hire:talent.email:readonly",
        "hire:talent.mobile:readonly",
    ],
    limits: &[table::RateLimit::per_second(10)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::body("background_check_order_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(20)]),
        table::Field::body("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("update_end_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("begin_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("begin_end_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("application_id", table::Kind::String),
        table::Field::body(
                "order_status",
                table::Kind::IntEnum(BackgroundCheckOrderStatus::VALUES),
            )
            .swapped(),
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query",
    ..table::Operation::new(
        "hire.v1.background_check_order.batch_query",
        table::Method::Post,
        "/open-apis/hire/v1/background_check_orders/batch_query",
    )
});

/// `hire.v1.background_check_order.list`.
pub static LIST: table::Typed<BackgroundCheckOrderListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:background_check_order", "hire:background_check_order:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("application_id", table::Kind::String),
        table::Field::query("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_end_time", table::Kind::UnixMillis).swapped(),
    ],
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/list",
    ..table::Operation::new(
        "hire.v1.background_check_order.list",
        table::Method::Get,
        "/open-apis/hire/v1/background_check_orders",
    )
});
