// Generated from specs/hire/v1/location.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.location` “地址”: addresses, and the countries, states, cities and districts that they lie in.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::location::LocationResource::list) | Lists the tenant's addresses for jobs, interviews or storefronts. | 获取地址列表 |
//! | [<code>query</code>](method@crate::v1::location::LocationResource::query) | Lists countries, states, cities or districts, with their names. | 查询地点列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_texts};

use crate::types::I18n;
use crate::v1::types::{ActiveStatus, CodeNameObject};

/// The operations of `hire.v1.location`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "地址")]
#[derive(Debug, Clone)]
pub struct LocationResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> LocationResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl LocationResource<Tenant> {
    /// Lists the tenant's addresses for jobs, interviews or storefronts.
    ///
    /// `GET /open-apis/hire/v1/locations`, [`hire.v1.location.list` “获取地址列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list) in the official documentation, as of 2024-08-30.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:location:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `usage` ([`LocationUsage`](type@crate::v1::location::LocationUsage)): What the addresses are for; others are not listed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::location::LocationUsage;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .location()
    ///     .list(LocationUsage::InterviewLocation)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(100)
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
            "获取地址列表",
            "hire.v1.location.list",
            "/open-apis/hire/v1/locations"
        )
    )]
    pub fn list(&self, usage: LocationUsage) -> LocationListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set(2, usage);
        LocationListCall { call }
    }

    /// Lists countries, states, cities or districts, with their names.
    ///
    /// `POST /open-apis/hire/v1/locations/query`, [`hire.v1.location.query` “查询地点列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query) in the official documentation, as of 2024-07-12.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scope: `hire:location:readonly`.
    /// - Rate: 5/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `page_size`: Places per page. From 1 to 100.
    /// - `location_type` ([`PlaceType`](type@crate::v1::location::PlaceType)): The kind of places to list.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::location::PlaceType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .location()
    ///     .query(100, PlaceType::Country)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .code_list(["CN_1"])
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
            "查询地点列表",
            "hire.v1.location.query",
            "/open-apis/hire/v1/locations/query"
        )
    )]
    pub fn query(&self, page_size: i64, location_type: PlaceType) -> LocationQueryCall {
        let mut call = Call::new(&self.caller, &QUERY);
        call.set(1, page_size);
        call.set(3, location_type);
        LocationQueryCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.location.list`, begun by [`LocationResource::list`].
    LocationListCall -> LocationListResponse
}

impl LocationListCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Addresses per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }
}

feishu_core::pages!(LocationListCall, LocationListResponse, items: Location, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.location.query`, begun by [`LocationResource::query`].
    LocationQueryCall -> LocationQueryResponse
}

impl LocationQueryCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Codes of the places to list; if left out, all places of the kind `location_type` are listed.
    ///
    /// At most 100 items.
    #[inline]
    pub fn code_list(
        mut self,
        code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(code_list));
        self
    }
}

feishu_core::pages!(LocationQueryCall, LocationQueryResponse, items: Place, has_more page_token);

/// The answer of [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationListResponse {
    /// Addresses of this page.
    pub items: Vec<Location>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response LocationListResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// The answer of [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationQueryResponse {
    /// Places of this page.
    pub items: Vec<Place>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response LocationQueryResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

feishu_core::string_enum! {
    /// What an address is for.
    LocationUsage {
        /// `position_location`: Jobs.
        PositionLocation = "position_location",
        /// `interview_location`: Interviews.
        InterviewLocation = "interview_location",
        /// `store_location`: Storefronts; for tenants without Feishu People alone.
        StoreLocation = "store_location",
    }
}

/// An address, and the places that it lies in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// ID of the address.
    pub id: Option<String>,
    /// Name of the address, in Chinese and English.
    pub name: Option<I18n>,
    /// District that the address lies in.
    pub district: Option<CodeNameObject>,
    /// City that the address lies in.
    pub city: Option<CodeNameObject>,
    /// State or province that the address lies in.
    pub state: Option<CodeNameObject>,
    /// Country that the address lies in.
    pub country: Option<CodeNameObject>,
    /// Whether the address is in use.
    pub active_status: Option<ActiveStatus>,
}

feishu_core::object! {
    response Location {
        0 id = "id",
        1 name = "name",
        2 district = "district",
        3 city = "city",
        4 state = "state",
        5 country = "country",
        6 active_status = "active_status",
    }
}

feishu_core::int_enum! {
    /// A kind of place.
    PlaceType {
        /// `1`: Countries.
        Country = 1,
        /// `2`: States and provinces.
        State = 2,
        /// `3`: Cities.
        City = 3,
        /// `4`: Districts.
        District = 4,
    }
}

/// A place. Of its four blocks, only the one of the requested type is filled.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// The country; present when `location_type` was 1.
    pub country: Option<LocationCountry>,
    /// The state or province; present when `location_type` was 2.
    pub state: Option<LocationState>,
    /// The city; present when `location_type` was 3.
    pub city: Option<LocationCity>,
    /// The district or county; present when `location_type` was 4.
    pub district: Option<LocationDistrict>,
}

feishu_core::object! {
    response Place {
        0 country = "country",
        1 state = "state",
        2 city = "city",
        3 district = "district",
    }
}

/// A country.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationCountry {
    /// Code of the country, such as `CN_1`.
    pub country_code: Option<String>,
    /// Names of the country.
    pub country_name_info: Option<LocationNameInfo>,
}

feishu_core::object! {
    response LocationCountry {
        0 country_code = "country_code",
        1 country_name_info = "country_name_info",
    }
}

/// A place's names.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationNameInfo {
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// The Chinese name in Pinyin.
    pub py_name: Option<String>,
}

feishu_core::object! {
    response LocationNameInfo {
        0 zh_name = "zh_name",
        1 en_name = "en_name",
        2 py_name = "py_name",
    }
}

/// A state or province.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationState {
    /// Code of the state, such as `ST_1`.
    pub state_code: Option<String>,
    /// Code of the country that the state lies in.
    pub country_code: Option<String>,
    /// Names of the state or province.
    pub state_name_info: Option<LocationNameInfo>,
}

feishu_core::object! {
    response LocationState {
        0 state_code = "state_code",
        1 country_code = "country_code",
        2 state_name_info = "state_name_info",
    }
}

/// A city.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationCity {
    /// Code of the city, such as `CT_1`.
    pub city_code: Option<String>,
    /// Code of the state that the city lies in.
    pub state_code: Option<String>,
    /// Code of the country that the city lies in.
    pub country_code: Option<String>,
    /// Names of the city.
    pub city_name_info: Option<LocationNameInfo>,
}

feishu_core::object! {
    response LocationCity {
        0 city_code = "city_code",
        1 state_code = "state_code",
        2 country_code = "country_code",
        3 city_name_info = "city_name_info",
    }
}

/// A district or county.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationDistrict {
    /// Code of the district, such as `DS_70`.
    pub district_code: Option<String>,
    /// Code of the city that the district lies in.
    pub city_code: Option<String>,
    /// Code of the state that the district lies in.
    pub state_code: Option<String>,
    /// Code of the country that the district lies in.
    pub country_code: Option<String>,
    /// Names of the district or county.
    pub district_name_info: Option<LocationNameInfo>,
}

feishu_core::object! {
    response LocationDistrict {
        0 district_code = "district_code",
        1 city_code = "city_code",
        2 state_code = "state_code",
        3 country_code = "country_code",
        4 district_name_info = "district_name_info",
    }
}

/// `hire.v1.location.list`.
pub static LIST: table::Typed<LocationListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:location:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("usage", table::Kind::StringEnum(LocationUsage::VALUES))
            .required(),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 0,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list",
    ..table::Operation::new(
        "hire.v1.location.list",
        table::Method::Get,
        "/open-apis/hire/v1/locations",
    )
});

/// `hire.v1.location.query`.
pub static QUERY: table::Typed<LocationQueryResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:location:readonly"],
    limits: &[table::RateLimit::per_second(5)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .required()
            .rules(&[table::Rule::Min(1), table::Rule::Max(100)]),
        table::Field::body("code_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("location_type", table::Kind::IntEnum(PlaceType::VALUES))
            .required(),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 0,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query",
    ..table::Operation::new(
        "hire.v1.location.query",
        table::Method::Post,
        "/open-apis/hire/v1/locations/query",
    )
});
