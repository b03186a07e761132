// Generated from specs/hire/v1/employee.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.employee` “员工”: talents who were taken on.
//!
//! An employee comes to be when [`hire.v1.application.transfer_onboard`](method@crate::v1::application::ApplicationResource::transfer_onboard) onboards a talent.
//! [`hire.v1.employee.get_by_application`](method@crate::v1::employee::EmployeeResource::get_by_application) finds them by that application and answers with the ID that
//! [`hire.v1.employee.get`](method@crate::v1::employee::EmployeeResource::get) and [`hire.v1.employee.patch`](method@crate::v1::employee::EmployeeResource::patch) take.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v1::employee::EmployeeResource::get) | Gets an employee by their ID. | 通过员工 ID 获取入职信息 |
//! | [<code>get_<wbr>by_<wbr>application</code>](method@crate::v1::employee::EmployeeResource::get_by_application) | Gets an employee by the application that they were taken on with. | 通过投递 ID 获取入职信息 |
//! | [<code>patch</code>](method@crate::v1::employee::EmployeeResource::patch) | Ends an employee's probation or employment, or undoes it. | 更新员工状态 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};
use feishu_core::platform::UserIdType;

use crate::v1::types::{
    ConversionStatus, Employee, EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType,
    OnboardStatus, PeopleDepartmentIdType,
};

/// The operations of `hire.v1.employee`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "员工")]
#[derive(Debug, Clone)]
pub struct EmployeeResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EmployeeResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EmployeeResource<Tenant> {
    /// Gets an employee by their ID.
    ///
    /// `GET /open-apis/hire/v1/employees/:employee_id`, [`hire.v1.employee.get` “通过员工 ID 获取入职信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get) in the official documentation, as of 2024-09-09.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:employee:readonly`, `hire:employee`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `employee_id`: ID of the employee, as in [`hire.v1.employee.get_by_application`](method@crate::v1::employee::EmployeeResource::get_by_application).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::types::{
    ///     EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType, PeopleDepartmentIdType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .employee()
    ///     .get("7379910335417927975")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(PeopleDepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::PeopleAdminJobCategoryId)
    ///     .employee_type_id_type(EmployeeTypeIdType::PeopleAdminEmployeeTypeId)
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
            "通过员工 ID 获取入职信息",
            "hire.v1.employee.get",
            "/open-apis/hire/v1/employees/:employee_id"
        )
    )]
    pub fn get(&self, employee_id: impl Into<String>) -> EmployeeGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, employee_id.into());
        EmployeeGetCall { call }
    }

    /// Gets an employee by the application that they were taken on with.
    ///
    /// `GET /open-apis/hire/v1/employees/get_by_application`, [`hire.v1.employee.get_by_application` “通过投递 ID 获取入职信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get_by_application) in the official documentation, as of 2025-09-25.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:employee`, `hire:employee:readonly`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `application_id`: ID of the application, as in [`hire.v1.application.list`](method@crate::v1::application::ApplicationResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::types::{
    ///     EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType, PeopleDepartmentIdType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .employee()
    ///     .get_by_application("7379910335417927975")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(PeopleDepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::PeopleAdminJobLevelId)
    ///     .job_family_id_type(JobFamilyIdType::PeopleAdminJobCategoryId)
    ///     .employee_type_id_type(EmployeeTypeIdType::PeopleAdminEmployeeTypeId)
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
    /// | 1002903 | 400 | There is no such employee. | Check `employee_id`. |
    #[doc(
        alias(
            "通过投递 ID 获取入职信息",
            "hire.v1.employee.get_by_application",
            "/open-apis/hire/v1/employees/get_by_application"
        )
    )]
    pub fn get_by_application(
        &self,
        application_id: impl Into<String>,
    ) -> EmployeeGetByApplicationCall {
        let mut call = Call::new(&self.caller, &GET_BY_APPLICATION);
        call.set::<String>(0, application_id.into());
        EmployeeGetByApplicationCall {
            call,
        }
    }

    /// Ends an employee's probation or employment, or undoes it.
    ///
    /// `PATCH /open-apis/hire/v1/employees/:employee_id`, [`hire.v1.employee.patch` “更新员工状态”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/patch) in the official documentation, as of 2025-03-04.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:employee`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `conversion_info` has to be given when `operation` is `1`.
    /// - Rule: `overboard_info` has to be given when `operation` is `2`.
    ///
    /// # Arguments
    ///
    /// - `employee_id`: ID of the employee, as in [`hire.v1.employee.get_by_application`](method@crate::v1::employee::EmployeeResource::get_by_application).
    /// - `operation` ([`EmployeeOperation`](type@crate::v1::employee::EmployeeOperation)): What to do to the employee's state.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::employee::{
    ///     EmployeeConversionInfo, EmployeeOperation, EmployeeOverboardInfo,
    /// };
    /// use feishu_hire::v1::types::{
    ///     EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType, PeopleDepartmentIdType,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .employee()
    ///     .patch("6891613503971461384", EmployeeOperation::Convert)
    ///     .user_id_type(UserIdType::OpenId)
    ///     .department_id_type(PeopleDepartmentIdType::DepartmentId)
    ///     .job_level_id_type(JobLevelIdType::from("6942778198054125570"))
    ///     .job_family_id_type(JobFamilyIdType::from("6942778198054125571"))
    ///     .employee_type_id_type(EmployeeTypeIdType::from("1"))
    ///     .conversion_info(
    ///         EmployeeConversionInfo::new()
    ///             .actual_conversion_time(Timestamp::from_millis(1637596800000)),
    ///     )
    ///     .overboard_info(
    ///         EmployeeOverboardInfo::new()
    ///             .actual_overboard_time(Timestamp::from_millis(1637596800000))
    ///             .overboard_note("职业发展考虑"),
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
    /// | 1002908 | 400 | Feishu Hire does not take employee states from an HR system. | Allow it in the settings of Feishu Hire, where HR and office systems are connected. |
    /// | 1002905 | 400 | A time is wrong. | Check `actual_conversion_time` and `actual_overboard_time`. |
    /// | 1002903 | 400 | There is no such employee. | Check `employee_id`. |
    /// | 1002902 | 400 | The employee's state does not allow this. | Check the state of the employee. |
    /// | 1002907 | 400 | The departure cannot be undone. | Only the departure of an employee who has left can be undone. |
    /// | 1002910 | 400 | The employee was handed over to Feishu People. | Act in Feishu People. |
    #[doc(
        alias(
            "更新员工状态",
            "hire.v1.employee.patch",
            "/open-apis/hire/v1/employees/:employee_id"
        )
    )]
    pub fn patch(
        &self,
        employee_id: impl Into<String>,
        operation: EmployeeOperation,
    ) -> EmployeePatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, employee_id.into());
        call.set(6, operation);
        EmployeePatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.employee.get`, begun by [`EmployeeResource::get`].
    EmployeeGetCall -> EmployeeGetResponse
}

impl EmployeeGetCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleDepartmentIdType::PeopleAdminDepartmentId`.
    #[inline]
    pub fn department_id_type(
        mut self,
        department_id_type: PeopleDepartmentIdType,
    ) -> Self {
        self.call.set(2, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(3, job_level_id_type);
        self
    }

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::PeopleAdminJobCategoryId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(4, job_family_id_type);
        self
    }

    /// The kind of employee type ID that a call takes and answers with.
    ///
    /// Default: `EmployeeTypeIdType::PeopleAdminEmployeeTypeId`.
    #[inline]
    pub fn employee_type_id_type(
        mut self,
        employee_type_id_type: EmployeeTypeIdType,
    ) -> Self {
        self.call.set(5, employee_type_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.employee.get_by_application`, begun by [`EmployeeResource::get_by_application`].
    EmployeeGetByApplicationCall -> EmployeeGetByApplicationResponse
}

impl EmployeeGetByApplicationCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleDepartmentIdType::PeopleAdminDepartmentId`.
    #[inline]
    pub fn department_id_type(
        mut self,
        department_id_type: PeopleDepartmentIdType,
    ) -> Self {
        self.call.set(2, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(3, job_level_id_type);
        self
    }

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::PeopleAdminJobCategoryId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(4, job_family_id_type);
        self
    }

    /// The kind of employee type ID that a call takes and answers with.
    ///
    /// Default: `EmployeeTypeIdType::PeopleAdminEmployeeTypeId`.
    #[inline]
    pub fn employee_type_id_type(
        mut self,
        employee_type_id_type: EmployeeTypeIdType,
    ) -> Self {
        self.call.set(5, employee_type_id_type);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.employee.patch`, begun by [`EmployeeResource::patch`].
    EmployeePatchCall -> EmployeePatchResponse
}

impl EmployeePatchCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// The kind of department ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleDepartmentIdType::PeopleAdminDepartmentId`.
    #[inline]
    pub fn department_id_type(
        mut self,
        department_id_type: PeopleDepartmentIdType,
    ) -> Self {
        self.call.set(2, department_id_type);
        self
    }

    /// The kind of job level ID that a call takes and answers with.
    ///
    /// Default: `JobLevelIdType::PeopleAdminJobLevelId`.
    #[inline]
    pub fn job_level_id_type(mut self, job_level_id_type: JobLevelIdType) -> Self {
        self.call.set(3, job_level_id_type);
        self
    }

    /// The kind of job family ID that a call takes and answers with.
    ///
    /// Default: `JobFamilyIdType::PeopleAdminJobCategoryId`.
    #[inline]
    pub fn job_family_id_type(mut self, job_family_id_type: JobFamilyIdType) -> Self {
        self.call.set(4, job_family_id_type);
        self
    }

    /// The kind of employee type ID that a call takes and answers with.
    ///
    /// Default: `EmployeeTypeIdType::PeopleAdminEmployeeTypeId`.
    #[inline]
    pub fn employee_type_id_type(
        mut self,
        employee_type_id_type: EmployeeTypeIdType,
    ) -> Self {
        self.call.set(5, employee_type_id_type);
        self
    }

    /// When the probation ended. Needed where `operation` is 1.
    #[inline]
    pub fn conversion_info(mut self, conversion_info: EmployeeConversionInfo) -> Self {
        self.call.set(7, conversion_info);
        self
    }

    /// When and why the employee left. Needed where `operation` is 2.
    #[inline]
    pub fn overboard_info(mut self, overboard_info: EmployeeOverboardInfo) -> Self {
        self.call.set(8, overboard_info);
        self
    }
}

/// The answer of [`hire.v1.employee.get`](method@crate::v1::employee::EmployeeResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmployeeGetResponse {
    /// The employee.
    pub employee: Option<Employee>,
}

feishu_core::object! {
    response EmployeeGetResponse {
        0 employee = "employee",
    }
}

/// The answer of [`hire.v1.employee.get_by_application`](method@crate::v1::employee::EmployeeResource::get_by_application).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmployeeGetByApplicationResponse {
    /// The employee, with their ID in Feishu People.
    pub employee: Option<EmployeeOfApplication>,
}

feishu_core::object! {
    response EmployeeGetByApplicationResponse {
        0 employee = "employee",
    }
}

/// The answer of [`hire.v1.employee.patch`](method@crate::v1::employee::EmployeeResource::patch).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmployeePatchResponse {
    /// The employee after the change.
    pub employee: Option<Employee>,
}

feishu_core::object! {
    response EmployeePatchResponse {
        0 employee = "employee",
    }
}

/// A talent who was taken on, with their ID in Feishu People.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmployeeOfApplication {
    /// ID of the employee.
    pub id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// Whether the employee is still there.
    pub onboard_status: Option<OnboardStatus>,
    /// Whether the probation is over.
    pub conversion_status: Option<ConversionStatus>,
    /// When the person starts work.
    ///
    /// To the millisecond.
    pub onboard_time: Option<Timestamp>,
    /// When the probation is planned to end.
    ///
    /// To the millisecond.
    pub expected_conversion_time: Option<Timestamp>,
    /// When the probation ended.
    ///
    /// To the millisecond.
    pub actual_conversion_time: Option<Timestamp>,
    /// When the employee left.
    ///
    /// To the millisecond.
    pub overboard_time: Option<Timestamp>,
    /// Why the employee left.
    pub overboard_note: Option<String>,
    /// Code of the city where the employee works, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub onboard_city_code: Option<String>,
    /// ID of the department, of the kind that `department_id_type` names.
    pub department: Option<String>,
    /// User ID of the direct manager, of the kind that `user_id_type` names.
    pub leader: Option<String>,
    /// ID of the job family, of the kind that `job_family_id_type` names.
    pub sequence: Option<String>,
    /// ID of the job level, of the kind that `job_level_id_type` names.
    pub level: Option<String>,
    /// ID of the employee type, of the kind that `employee_type_id_type` names.
    pub employee_type: Option<String>,
    /// ID of the job requirement, as in [`hire.v1.job_requirement.list_by_id`](method@crate::v1::job_requirement::JobRequirementResource::list_by_id).
    pub job_requirement_id: Option<String>,
    /// ID of the employment in Feishu People.
    pub external_employment_id: Option<String>,
}

feishu_core::object! {
    response EmployeeOfApplication {
        0 id = "id",
        1 application_id = "application_id",
        2 onboard_status = "onboard_status",
        3 conversion_status = "conversion_status",
        4 onboard_time = "onboard_time" millis,
        5 expected_conversion_time = "expected_conversion_time" millis,
        6 actual_conversion_time = "actual_conversion_time" millis,
        7 overboard_time = "overboard_time" millis,
        8 overboard_note = "overboard_note",
        9 onboard_city_code = "onboard_city_code",
        10 department = "department",
        11 leader = "leader",
        12 sequence = "sequence",
        13 level = "level",
        14 employee_type = "employee_type",
        15 job_requirement_id = "job_requirement_id",
        16 external_employment_id = "external_employment_id",
    }
}

feishu_core::int_enum! {
    /// What to do to an employee's state.
    EmployeeOperation {
        /// `1`: Ends the probation.
        Convert = 1,
        /// `2`: Ends the employment.
        Leave = 2,
        /// `3`: Goes back to before the first day at work.
        ReturnToPending = 3,
        /// `4`: Undoes the end of the employment.
        UndoLeave = 4,
        /// `5`: Undoes the end of the probation.
        UndoConversion = 5,
    }
}

/// The end of a probation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmployeeConversionInfo {
    /// When the probation ended.
    ///
    /// To the millisecond.
    pub actual_conversion_time: Option<Timestamp>,
}

impl EmployeeConversionInfo {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the probation ended.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn actual_conversion_time(
        mut self,
        actual_conversion_time: impl Into<Timestamp>,
    ) -> Self {
        self.actual_conversion_time = Some(actual_conversion_time.into());
        self
    }
}

feishu_core::object! {
    request EmployeeConversionInfo {
        0 actual_conversion_time = "actual_conversion_time" millis,
    }
}

#[doc(hidden)]
pub static EMPLOYEE_CONVERSION_INFO_SHAPE: table::Shape = table::Shape {
    name: "EmployeeConversionInfo",
    fields: &[table::Field::body("actual_conversion_time", table::Kind::UnixMillis)],
    rules: &[],
};

/// The end of an employment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmployeeOverboardInfo {
    /// When the employee left.
    ///
    /// To the millisecond.
    pub actual_overboard_time: Option<Timestamp>,
    /// Why the employee left.
    pub overboard_note: Option<String>,
}

impl EmployeeOverboardInfo {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// When the employee left.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn actual_overboard_time(
        mut self,
        actual_overboard_time: impl Into<Timestamp>,
    ) -> Self {
        self.actual_overboard_time = Some(actual_overboard_time.into());
        self
    }

    /// Why the employee left.
    #[inline]
    #[must_use]
    pub fn overboard_note(mut self, overboard_note: impl Into<String>) -> Self {
        self.overboard_note = Some(overboard_note.into());
        self
    }
}

feishu_core::object! {
    request EmployeeOverboardInfo {
        0 actual_overboard_time = "actual_overboard_time" millis,
        1 overboard_note = "overboard_note",
    }
}

#[doc(hidden)]
pub static EMPLOYEE_OVERBOARD_INFO_SHAPE: table::Shape = table::Shape {
    name: "EmployeeOverboardInfo",
    fields: &[
        table::Field::body("actual_overboard_time", table::Kind::UnixMillis),
        table::Field::body("overboard_note", table::Kind::String),
    ],
    rules: &[],
};

/// `hire.v1.employee.get`.
pub static GET: table::Typed<EmployeeGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:employee:readonly", "hire:employee"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("employee_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(PeopleDepartmentIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
        table::Field::query(
            "job_family_id_type",
            table::Kind::StringEnum(JobFamilyIdType::VALUES),
        ),
        table::Field::query(
            "employee_type_id_type",
            table::Kind::StringEnum(EmployeeTypeIdType::VALUES),
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
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get",
    ..table::Operation::new(
        "hire.v1.employee.get",
        table::Method::Get,
        "/open-apis/hire/v1/employees/:employee_id",
    )
});

/// `hire.v1.employee.get_by_application`.
pub static GET_BY_APPLICATION: table::Typed<EmployeeGetByApplicationResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:employee", "hire:employee:readonly"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("application_id", table::Kind::String).required(),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(PeopleDepartmentIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
        table::Field::query(
            "job_family_id_type",
            table::Kind::StringEnum(JobFamilyIdType::VALUES),
        ),
        table::Field::query(
            "employee_type_id_type",
            table::Kind::StringEnum(EmployeeTypeIdType::VALUES),
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
            code: 1002903,
            meaning: "There is no such employee.",
            advice: "Check `employee_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get_by_application",
    ..table::Operation::new(
        "hire.v1.employee.get_by_application",
        table::Method::Get,
        "/open-apis/hire/v1/employees/get_by_application",
    )
});

/// `hire.v1.employee.patch`.
pub static PATCH: table::Typed<EmployeePatchResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:employee"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("employee_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::query(
            "department_id_type",
            table::Kind::StringEnum(PeopleDepartmentIdType::VALUES),
        ),
        table::Field::query(
            "job_level_id_type",
            table::Kind::StringEnum(JobLevelIdType::VALUES),
        ),
        table::Field::query(
            "job_family_id_type",
            table::Kind::StringEnum(JobFamilyIdType::VALUES),
        ),
        table::Field::query(
            "employee_type_id_type",
            table::Kind::StringEnum(EmployeeTypeIdType::VALUES),
        ),
        table::Field::body("operation", table::Kind::IntEnum(EmployeeOperation::VALUES))
            .required(),
        table::Field::body(
            "conversion_info",
            table::Kind::Object(&EMPLOYEE_CONVERSION_INFO_SHAPE),
        ),
        table::Field::body(
            "overboard_info",
            table::Kind::Object(&EMPLOYEE_OVERBOARD_INFO_SHAPE),
        ),
    ],
    rules: &[
        table::GroupRule::When {
            field: 6,
            is: &["1"],
            needs: &[7],
        },
        table::GroupRule::When {
            field: 6,
            is: &["2"],
            needs: &[8],
        },
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
            code: 1002908,
            meaning: "Feishu Hire does not take employee states from an HR system.",
            advice: "Allow it in the settings of Feishu Hire, where HR and office systems are connected.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002905,
            meaning: "A time is wrong.",
            advice: "Check `actual_conversion_time` and `actual_overboard_time`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002903,
            meaning: "There is no such employee.",
            advice: "Check `employee_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002902,
            meaning: "The employee's state does not allow this.",
            advice: "Check the state of the employee.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002907,
            meaning: "The departure cannot be undone.",
            advice: "Only the departure of an employee who has left can be undone.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002910,
            meaning: "The employee was handed over to Feishu People.",
            advice: "Act in Feishu People.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/patch",
    ..table::Operation::new(
        "hire.v1.employee.patch",
        table::Method::Patch,
        "/open-apis/hire/v1/employees/:employee_id",
    )
});
