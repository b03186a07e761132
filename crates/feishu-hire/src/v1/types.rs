// Generated from specs/hire/v1/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `hire` share.

use feishu_core::operation as table;
use feishu_core::{Timestamp, to_list, to_texts};

use crate::types::{CommitStatus, CustomizedOption, I18n, IdentificationType};

feishu_core::string_enum! {
    /// The kind of department ID that a call takes and answers with, where the people administration's is among them.
    PeopleDepartmentIdType {
        /// `open_department_id`: Given by Feishu, unique in the tenant; begins with `od-`.
        OpenDepartmentId = "open_department_id",
        /// `department_id`: Chosen by the tenant; unique among departments that exist, free again once its department is deleted.
        DepartmentId = "department_id",
        /// `people_admin_department_id`: Identifies a department within Feishu's people administration.
        ///
        /// Do not use it: It is about to go offline; use another kind.
        PeopleAdminDepartmentId = "people_admin_department_id",
    }
}

feishu_core::string_enum! {
    /// The kind of job level ID that a call takes and answers with.
    JobLevelIdType {
        /// `people_admin_job_level_id`: Identifies a level within Feishu's people administration.
        ///
        /// Do not use it: The people administration is going offline; use `job_level_id`.
        PeopleAdminJobLevelId = "people_admin_job_level_id",
        /// `job_level_id`: Identifies a level within the Feishu admin console; as in `contact.v3.job_level.list`.
        JobLevelId = "job_level_id",
    }
}

feishu_core::string_enum! {
    /// The kind of job family ID that a call takes and answers with.
    JobFamilyIdType {
        /// `people_admin_job_category_id`: Identifies a job family within Feishu's people administration.
        ///
        /// Do not use it: The people administration is going offline; use `job_family_id`.
        PeopleAdminJobCategoryId = "people_admin_job_category_id",
        /// `job_family_id`: Identifies a job family within the Feishu admin console; as in `contact.v3.job_family.list`.
        JobFamilyId = "job_family_id",
    }
}

feishu_core::string_enum! {
    /// The kind of employee type ID that a call takes and answers with.
    EmployeeTypeIdType {
        /// `people_admin_employee_type_id`: Identifies an employee type within Feishu's people administration.
        ///
        /// Do not use it: The people administration is going offline; use `employee_type_enum_id`.
        PeopleAdminEmployeeTypeId = "people_admin_employee_type_id",
        /// `employee_type_enum_id`: Identifies an employee type within the Feishu admin console; as in `contact.v3.employee_type_enum.list`.
        EmployeeTypeEnumId = "employee_type_enum_id",
    }
}

feishu_core::int_enum! {
    /// Whether an object is in use or was disabled.
    ActiveStatus {
        /// `1`: It is in use.
        Enabled = 1,
        /// `2`: It was disabled.
        Disabled = 2,
    }
}

feishu_core::int_enum! {
    /// A kind of résumé source.
    ResumeSourceType {
        /// `10000`: An employee's referral.
        Referral = 10000,
        /// `10001`: An agency.
        Headhunter = 10001,
        /// `10002`: A source inside the company.
        Internal = 10002,
        /// `10003`: A recruiting website of a third party.
        JobBoard = 10003,
        /// `10004`: Social media.
        SocialMedia = 10004,
        /// `10005`: An offline source.
        Offline = 10005,
        /// `10006`: Any other source.
        Other = 10006,
        /// `10007`: A referral from outside.
        ExternalReferral = 10007,
        /// `10008`: An employee who changes jobs inside the company.
        EmployeeTransfer = 10008,
        /// `10009`: An intern who is taken on.
        InternConversion = 10009,
    }
}

/// A talent who was taken on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Employee {
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
}

feishu_core::object! {
    response Employee {
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
    }
}

feishu_core::int_enum! {
    /// Whether an employee is still there.
    OnboardStatus {
        /// `1`: The employee has started work.
        Onboarded = 1,
        /// `2`: The employee has left.
        Left = 2,
    }
}

feishu_core::int_enum! {
    /// Whether an employee's probation is over.
    ConversionStatus {
        /// `1`: The employee is on probation.
        OnProbation = 1,
        /// `2`: The probation is over.
        Converted = 2,
    }
}

/// A field of the form in which users order a background check, made by the provider.
///
/// - Rule: `options` has to be given when `type` is `select` or `multiselect`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomField {
    /// What the field holds.
    ///
    /// `type` on the wire.
    pub type_: Option<EcoBackgroundCheckCustomFieldType>,
    /// Key of the field, unique within the provider's account.
    pub key: Option<String>,
    /// Title of the field in the form.
    pub name: Option<I18n>,
    /// Whether the field has to be filled in.
    pub is_required: Option<bool>,
    /// Hint in the form; in text fields, the placeholder.
    pub description: Option<I18n>,
    /// Options that can be chosen; needed for `select` and `multiselect`.
    pub options: Option<Vec<EcoBackgroundCheckCustomFieldOption>>,
}

impl EcoBackgroundCheckCustomField {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(
        type_: EcoBackgroundCheckCustomFieldType,
        key: impl Into<String>,
        name: I18n,
        is_required: bool,
    ) -> Self {
        Self {
            type_: Some(type_),
            key: Some(key.into()),
            name: Some(name),
            is_required: Some(is_required),
            ..Self::default()
        }
    }

    /// Hint in the form; in text fields, the placeholder.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: I18n) -> Self {
        self.description = Some(description);
        self
    }

    /// Options that can be chosen; needed for `select` and `multiselect`.
    #[inline]
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = EcoBackgroundCheckCustomFieldOption>,
    ) -> Self {
        self.options = Some(to_list(options));
        self
    }
}

feishu_core::object! {
    both EcoBackgroundCheckCustomField {
        0 type_ = "type",
        1 key = "key",
        2 name = "name",
        3 is_required = "is_required",
        4 description = "description",
        5 options = "options",
    }
}

#[doc(hidden)]
pub static ECO_BACKGROUND_CHECK_CUSTOM_FIELD_SHAPE: table::Shape = table::Shape {
    name: "EcoBackgroundCheckCustomField",
    fields: &[
        table::Field::body(
                "type",
                table::Kind::StringEnum(EcoBackgroundCheckCustomFieldType::VALUES),
            )
            .required(),
        table::Field::body("key", table::Kind::String).required(),
        table::Field::body("name", table::Kind::Object(&crate::types::I18N_SHAPE))
            .required(),
        table::Field::body("is_required", table::Kind::Bool).required(),
        table::Field::body(
            "description",
            table::Kind::Object(&crate::types::I18N_SHAPE),
        ),
        table::Field::body(
                "options",
                table::Kind::Object(&ECO_BACKGROUND_CHECK_CUSTOM_FIELD_OPTION_SHAPE),
            )
            .list(),
    ],
    rules: &[
        table::GroupRule::When {
            field: 0,
            is: &["select", "multiselect"],
            needs: &[5],
        },
    ],
};

feishu_core::string_enum! {
    /// What a custom field of a background check holds.
    EcoBackgroundCheckCustomFieldType {
        /// `text`: One line of text, at most 100 Chinese characters.
        Text = "text",
        /// `textarea`: Several lines of text, at most 200 Chinese characters.
        Textarea = "textarea",
        /// `number`: A number.
        Number = "number",
        /// `boolean`: Yes or no.
        Boolean = "boolean",
        /// `select`: One of the options.
        Select = "select",
        /// `multiselect`: Any number of the options.
        Multiselect = "multiselect",
        /// `date`: A day.
        Date = "date",
        /// `file`: An attachment.
        File = "file",
        /// `resume`: The candidate's résumé.
        Resume = "resume",
    }
}

/// A choice in a custom field of a background check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomFieldOption {
    /// Key of the option, unique within the field.
    pub key: Option<String>,
    /// Name of the option, in Chinese and English.
    pub name: Option<I18n>,
}

impl EcoBackgroundCheckCustomFieldOption {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(key: impl Into<String>, name: I18n) -> Self {
        Self {
            key: Some(key.into()),
            name: Some(name),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    both EcoBackgroundCheckCustomFieldOption {
        0 key = "key",
        1 name = "name",
    }
}

#[doc(hidden)]
pub static ECO_BACKGROUND_CHECK_CUSTOM_FIELD_OPTION_SHAPE: table::Shape = table::Shape {
    name: "EcoBackgroundCheckCustomFieldOption",
    fields: &[
        table::Field::body("key", table::Kind::String).required(),
        table::Field::body("name", table::Kind::Object(&crate::types::I18N_SHAPE))
            .required(),
    ],
    rules: &[],
};

/// A file that belongs to something imported from another system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalAttachment {
    /// ID of the file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub id: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// Size of the file in bytes.
    pub size: Option<i64>,
}

feishu_core::object! {
    response ExternalAttachment {
        0 id = "id",
        1 name = "name",
        2 size = "size",
    }
}

/// An interviewer's assessment of a candidate, imported from another system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInterviewAssessment {
    /// ID in Feishu Hire, which gave it on import.
    pub id: Option<String>,
    /// Name of the interviewer.
    pub username: Option<String>,
    /// Whether the candidate passed, by this interviewer.
    pub conclusion: Option<ExternalInterviewConclusion>,
    /// The questions of the assessment, with their answers.
    pub assessment_dimension_list: Vec<ExternalInterviewAssessmentDimension>,
    /// The overall assessment in words.
    pub content: Option<String>,
    /// ID of the imported interview, as in [`hire.v1.external_interview.batch_query`](method@crate::v1::external_interview::ExternalInterviewResource::batch_query); absent where the assessment is part of an interview.
    pub external_interview_id: Option<String>,
}

feishu_core::object! {
    response ExternalInterviewAssessment {
        0 id = "id",
        1 username = "username",
        2 conclusion = "conclusion",
        3 assessment_dimension_list = "assessment_dimension_list",
        4 content = "content",
        5 external_interview_id = "external_interview_id",
    }
}

feishu_core::int_enum! {
    /// Whether a candidate passed an interview.
    ExternalInterviewConclusion {
        /// `1`: The candidate did not pass.
        Fail = 1,
        /// `2`: The candidate passed.
        Pass = 2,
        /// `3`: It is not decided.
        Undecided = 3,
    }
}

/// A question of an interview assessment. Its type says which field holds the answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalInterviewAssessmentDimension {
    /// Answer to a question of the type `score`.
    pub score: Option<i64>,
    /// Answer to a question of the type `single_choice`.
    pub option: Option<String>,
    /// Answer to a question of the type `multiple_choice`.
    pub options: Option<Vec<String>>,
    /// Answer to a question of the type `text`.
    pub content: Option<String>,
    /// Kind of the question, which tells the field that holds the answer.
    pub assessment_type: Option<ExternalInterviewAssessmentType>,
    /// The question.
    pub title: Option<String>,
    /// Description of the question.
    pub description: Option<String>,
}

impl ExternalInterviewAssessmentDimension {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answer to a question of the type `score`.
    #[inline]
    #[must_use]
    pub fn score(mut self, score: i64) -> Self {
        self.score = Some(score);
        self
    }

    /// Answer to a question of the type `single_choice`.
    #[inline]
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// Answer to a question of the type `multiple_choice`.
    #[inline]
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.options = Some(to_texts(options));
        self
    }

    /// Answer to a question of the type `text`.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Kind of the question, which tells the field that holds the answer.
    #[inline]
    #[must_use]
    pub fn assessment_type(
        mut self,
        assessment_type: ExternalInterviewAssessmentType,
    ) -> Self {
        self.assessment_type = Some(assessment_type);
        self
    }

    /// The question.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Description of the question.
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

feishu_core::object! {
    both ExternalInterviewAssessmentDimension {
        0 score = "score",
        1 option = "option",
        2 options = "options",
        3 content = "content",
        4 assessment_type = "assessment_type",
        5 title = "title",
        6 description = "description",
    }
}

#[doc(hidden)]
pub static EXTERNAL_INTERVIEW_ASSESSMENT_DIMENSION_SHAPE: table::Shape = table::Shape {
    name: "ExternalInterviewAssessmentDimension",
    fields: &[
        table::Field::body("score", table::Kind::I64),
        table::Field::body("option", table::Kind::String),
        table::Field::body("options", table::Kind::String).list(),
        table::Field::body("content", table::Kind::String),
        table::Field::body(
            "assessment_type",
            table::Kind::IntEnum(ExternalInterviewAssessmentType::VALUES),
        ),
        table::Field::body("title", table::Kind::String),
        table::Field::body("description", table::Kind::String),
    ],
    rules: &[],
};

feishu_core::int_enum! {
    /// How a question of an interview assessment is answered.
    ExternalInterviewAssessmentType {
        /// `1`: By a number of points.
        Score = 1,
        /// `2`: By one option.
        SingleChoice = 2,
        /// `3`: By a text in words.
        Text = 3,
        /// `4`: By any number of options.
        MultipleChoice = 4,
    }
}

feishu_core::int_enum! {
    /// The form of a referral reward.
    ReferralBonusType {
        /// `1`: The reward is a number of points.
        Points = 1,
        /// `2`: The reward is an amount of money.
        Cash = 2,
    }
}

/// An amount of money in a referral reward.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReferralCash {
    /// Code of the currency, such as `CNY`.
    pub currency_type: Option<String>,
    /// Amount of money; in answers with two decimals at most.
    ///
    /// At least 0.
    pub amount: Option<f64>,
}

impl ReferralCash {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(currency_type: impl Into<String>, amount: f64) -> Self {
        Self {
            currency_type: Some(currency_type.into()),
            amount: Some(amount),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    both ReferralCash {
        0 currency_type = "currency_type",
        1 amount = "amount",
    }
}

#[doc(hidden)]
pub static REFERRAL_CASH_SHAPE: table::Shape = table::Shape {
    name: "ReferralCash",
    fields: &[
        table::Field::body("currency_type", table::Kind::String).required(),
        table::Field::body("amount", table::Kind::F64)
            .required()
            .rules(&[table::Rule::Min(0)]),
    ],
    rules: &[],
};

/// Something by its code and its name – a country, state, city, district or time zone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeNameObject {
    /// Code of the place, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query), or of the time zone, such as `Asia/Shanghai`.
    pub code: Option<String>,
    /// Name of the place or time zone, in Chinese and English.
    pub name: Option<I18n>,
}

feishu_core::object! {
    response CodeNameObject {
        0 code = "code",
        1 name = "name",
    }
}

/// An address, and the places that it lies in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommonAddress {
    /// ID of the address, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
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
}

feishu_core::object! {
    response CommonAddress {
        0 id = "id",
        1 name = "name",
        2 district = "district",
        3 city = "city",
        4 state = "state",
        5 country = "country",
    }
}

feishu_core::int_enum! {
    /// How people meet for an interview.
    InterviewType {
        /// `1`: They meet in one place.
        OnSite = 1,
        /// `2`: They talk by phone.
        Phone = 2,
        /// `3`: They talk by video.
        Video = 3,
    }
}

feishu_core::int_enum! {
    /// The tool that a video interview is held with.
    VideoType {
        /// `1`: Zoom.
        Zoom = 1,
        /// `2`: Nowcoder, for technical interviews.
        NowcoderTechnical = 2,
        /// `3`: Nowcoder, for other interviews.
        NowcoderOther = 3,
        /// `4`: Acmcoder.
        Acmcoder = 4,
        /// `5`: Feishu or Lark.
        Feishu = 5,
        /// `8`: HackerRank.
        HackerRank = 8,
        /// `9`: Feishu or Lark, with a coding test.
        FeishuWithCoding = 9,
        /// `100`: No tool of Feishu Hire's.
        None = 100,
    }
}

/// Something by its ID and its name, the name in two fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BilingualObject {
    /// ID of the object.
    pub id: Option<String>,
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
}

feishu_core::object! {
    response BilingualObject {
        0 id = "id",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
    }
}

feishu_core::int_enum! {
    /// The work experience that a job asks for.
    JobExperience {
        /// `1`: No experience in particular.
        Any = 1,
        /// `2`: A fresh graduate.
        FreshGraduate = 2,
        /// `3`: Less than one year.
        UnderOneYear = 3,
        /// `4`: One to three years.
        OneToThreeYears = 4,
        /// `5`: Three to five years.
        ThreeToFiveYears = 5,
        /// `6`: Five to seven years.
        FiveToSevenYears = 6,
        /// `7`: Seven to ten years.
        SevenToTenYears = 7,
        /// `8`: More than ten years.
        OverTenYears = 8,
    }
}

feishu_core::int_enum! {
    /// The lowest education that a job asks for.
    RequiredDegree {
        /// `1`: Primary school or above.
        PrimarySchool = 1,
        /// `2`: Junior high school or above.
        JuniorHighSchool = 2,
        /// `3`: Secondary vocational school or above.
        SecondaryVocational = 3,
        /// `4`: Senior high school or above.
        SeniorHighSchool = 4,
        /// `5`: Junior college or above.
        JuniorCollege = 5,
        /// `6`: A bachelor's degree or above.
        Bachelor = 6,
        /// `7`: A master's degree or above.
        Master = 7,
        /// `8`: A doctorate or above.
        Doctor = 8,
        /// `20`: No education in particular.
        Any = 20,
    }
}

/// A custom field and the value to give it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// ID of the field, as in the schema of what it belongs to – [`hire.v1.job_schema.list`](method@crate::v1::job_schema::JobSchemaResource::list), [`hire.v1.job_requirement_schema.list`](method@crate::v1::job_requirement_schema::JobRequirementSchemaResource::list), [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    pub object_id: Option<String>,
    /// Text or digits as they are; the ID of an option; a day, month or year in Unix milliseconds. Several options and the two ends of a period are a JSON list of strings, attachments a JSON list of `{"file_id":"…"}`, each written into this string.
    pub value: Option<String>,
}

impl CustomFieldValue {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the field, as in the schema of what it belongs to – [`hire.v1.job_schema.list`](method@crate::v1::job_schema::JobSchemaResource::list), [`hire.v1.job_requirement_schema.list`](method@crate::v1::job_requirement_schema::JobRequirementSchemaResource::list), [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    #[inline]
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// Text or digits as they are; the ID of an option; a day, month or year in Unix milliseconds. Several options and the two ends of a period are a JSON list of strings, attachments a JSON list of `{"file_id":"…"}`, each written into this string.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

feishu_core::object! {
    request CustomFieldValue {
        0 object_id = "object_id",
        1 value = "value",
    }
}

#[doc(hidden)]
pub static CUSTOM_FIELD_VALUE_SHAPE: table::Shape = table::Shape {
    name: "CustomFieldValue",
    fields: &[
        table::Field::body("object_id", table::Kind::String),
        table::Field::body("value", table::Kind::String),
    ],
    rules: &[],
};

feishu_core::int_enum! {
    /// What a custom field of a job or a job requirement holds.
    JobFieldType {
        /// `1`: One line of text.
        SingleLine = 1,
        /// `2`: Several lines of text.
        MultiLine = 2,
        /// `3`: One option.
        SingleChoice = 3,
        /// `4`: Several options.
        MultipleChoice = 4,
        /// `5`: A date.
        Date = 5,
        /// `6`: A month.
        Month = 6,
        /// `7`: A year.
        Year = 7,
        /// `8`: A span of time.
        TimeRange = 8,
        /// `9`: A number.
        Number = 9,
        /// `10`: A default field of the system.
        Default = 10,
        /// `11`: A module, which holds other fields.
        Module = 11,
    }
}

/// A custom field of a job or a job requirement, with its value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCustomizedData {
    /// ID of the field, as in [`hire.v1.job_schema.list`](method@crate::v1::job_schema::JobSchemaResource::list) or [`hire.v1.job_requirement_schema.list`](method@crate::v1::job_requirement_schema::JobRequirementSchemaResource::list).
    pub object_id: Option<String>,
    /// Name of the field, in Chinese and English.
    pub name: Option<I18n>,
    /// What the field holds, which tells the part of `value` that is filled.
    pub object_type: Option<JobFieldType>,
    /// Value of the field.
    pub value: Option<JobCustomizedValue>,
}

feishu_core::object! {
    response JobCustomizedData {
        0 object_id = "object_id",
        1 name = "name",
        2 object_type = "object_type",
        3 value = "value",
    }
}

/// The value of a custom field. Only the part that fits the field's type is filled.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCustomizedValue {
    /// The value of a text, of a module and of a default field.
    pub content: Option<String>,
    /// The value of a single choice.
    pub option: Option<CustomizedOption>,
    /// The value of a multiple choice.
    pub option_list: Vec<CustomizedOption>,
    /// The value of a period.
    pub time_range: Option<JobCustomizedTimeRange>,
    /// The value of a date, month or year.
    ///
    /// To the millisecond.
    pub time: Option<Timestamp>,
    /// The digits of a number.
    pub number: Option<String>,
}

feishu_core::object! {
    response JobCustomizedValue {
        0 content = "content",
        1 option = "option",
        2 option_list = "option_list",
        3 time_range = "time_range",
        4 time = "time" millis swapped,
        5 number = "number",
    }
}

/// The period in a custom field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobCustomizedTimeRange {
    /// When the period begins.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the period ends.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
}

feishu_core::object! {
    response JobCustomizedTimeRange {
        0 start_time = "start_time" millis swapped,
        1 end_time = "end_time" millis swapped,
    }
}

feishu_core::int_enum! {
    /// What a custom field of a job post holds.
    JobPostFieldType {
        /// `1`: One line of text.
        SingleLine = 1,
        /// `2`: Several lines of text.
        MultiLine = 2,
        /// `3`: One option.
        SingleChoice = 3,
        /// `4`: Several options.
        MultipleChoice = 4,
        /// `5`: A date.
        Date = 5,
        /// `6`: A month.
        Month = 6,
        /// `7`: A year.
        Year = 7,
        /// `8`: A span of time.
        TimeRange = 8,
        /// `9`: A number.
        Number = 9,
        /// `10`: A default field of the system.
        Default = 10,
    }
}

/// A custom field of a job post, with its value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobPostCustomizedData {
    /// ID of the field, as in [`hire.v1.job_schema.list`](method@crate::v1::job_schema::JobSchemaResource::list).
    pub object_id: Option<String>,
    /// Name of the field, in Chinese and English.
    pub name: Option<I18n>,
    /// What the field holds, which tells the part of `value` that is filled.
    pub object_type: Option<JobPostFieldType>,
    /// Value of the field.
    pub value: Option<JobCustomizedValue>,
}

feishu_core::object! {
    response JobPostCustomizedData {
        0 object_id = "object_id",
        1 name = "name",
        2 object_type = "object_type",
        3 value = "value",
    }
}

/// Who runs the hiring for a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobManager {
    /// ID of the job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub id: Option<String>,
    /// User ID of the recruiter in charge, of the kind that `user_id_type` names.
    pub recruiter_id: Option<String>,
    /// User IDs of the managers who want people for the job, of the kind that `user_id_type` names.
    pub hiring_manager_id_list: Vec<String>,
    /// User IDs of those who assist the recruiter, of the kind that `user_id_type` names.
    pub assistant_id_list: Vec<String>,
}

feishu_core::object! {
    response JobManager {
        0 id = "id",
        1 recruiter_id = "recruiter_id",
        2 hiring_manager_id_list = "hiring_manager_id_list",
        3 assistant_id_list = "assistant_id_list",
    }
}

/// A job category, such as software development; categories form a tree.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobTypeInfo {
    /// ID of the job category.
    pub id: Option<String>,
    /// Name of the category, in Chinese and English.
    pub name: Option<I18n>,
    /// ID of the category above it in the tree.
    pub parent_id: Option<String>,
}

feishu_core::object! {
    response JobTypeInfo {
        0 id = "id",
        1 name = "name",
        2 parent_id = "parent_id",
    }
}

/// A module of a form that candidates fill in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommonSchema {
    /// ID of the module.
    pub id: Option<String>,
    /// Name of the module, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the module, in Chinese and English.
    pub description: Option<I18n>,
    /// What the module holds; its `object_type` is always `module`.
    pub setting: Option<CommonSchemaSetting>,
    /// Whether the tenant made the module; otherwise it is built in.
    pub is_customized: Option<bool>,
    /// Whether the module has to be filled in.
    pub is_required: Option<bool>,
    /// Whether the module is shown.
    pub is_visible: Option<bool>,
    /// Whether the module is in use.
    pub active_status: Option<ActiveStatus>,
    /// Fields of the module.
    pub children_list: Vec<CommonSchemaChild>,
}

feishu_core::object! {
    response CommonSchema {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 setting = "setting",
        4 is_customized = "is_customized",
        5 is_required = "is_required",
        6 is_visible = "is_visible",
        7 active_status = "active_status",
        8 children_list = "children_list",
    }
}

/// A field of a form that candidates fill in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommonSchemaChild {
    /// ID of the field.
    pub id: Option<String>,
    /// Name of the field, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the field, in Chinese and English.
    pub description: Option<I18n>,
    /// What the field holds.
    pub setting: Option<CommonSchemaSetting>,
    /// ID of the module that the field belongs to.
    pub parent_id: Option<String>,
    /// Whether the tenant made the field; otherwise it is built in.
    pub is_customized: Option<bool>,
    /// Whether the field has to be filled in.
    pub is_required: Option<bool>,
    /// Whether the field is shown.
    pub is_visible: Option<bool>,
    /// Whether the field is in use.
    pub active_status: Option<ActiveStatus>,
}

feishu_core::object! {
    response CommonSchemaChild {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 setting = "setting",
        4 parent_id = "parent_id",
        5 is_customized = "is_customized",
        6 is_required = "is_required",
        7 is_visible = "is_visible",
        8 active_status = "active_status",
    }
}

/// A module of the form for jobs or job requirements.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobSchemaModule {
    /// ID of the module.
    pub id: Option<String>,
    /// Name of the module, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the module, in Chinese and English.
    pub description: Option<I18n>,
    /// What the module holds; its `object_type` is always `module`.
    pub setting: Option<CommonSchemaSetting>,
    /// Whether the tenant made the module; otherwise it is built in.
    pub is_customized: Option<bool>,
    /// Whether the module has to be filled in.
    pub is_required: Option<bool>,
    /// Whether the module is in use.
    pub active_status: Option<ActiveStatus>,
    /// Fields of the module.
    pub children_list: Vec<JobSchemaField>,
}

feishu_core::object! {
    response JobSchemaModule {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 setting = "setting",
        4 is_customized = "is_customized",
        5 is_required = "is_required",
        6 active_status = "active_status",
        7 children_list = "children_list",
    }
}

/// A field of the form for jobs or job requirements.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobSchemaField {
    /// ID of the field.
    pub id: Option<String>,
    /// Name of the field, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the field, in Chinese and English.
    pub description: Option<I18n>,
    /// What the field holds; never a module or an attachment.
    pub setting: Option<CommonSchemaSetting>,
    /// ID of the module that the field belongs to.
    pub parent_id: Option<String>,
    /// Whether the tenant made the field; otherwise it is built in.
    pub is_customized: Option<bool>,
    /// Whether the field has to be filled in.
    pub is_required: Option<bool>,
    /// Whether the field is in use.
    pub active_status: Option<ActiveStatus>,
}

feishu_core::object! {
    response JobSchemaField {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 setting = "setting",
        4 parent_id = "parent_id",
        5 is_customized = "is_customized",
        6 is_required = "is_required",
        7 active_status = "active_status",
    }
}

/// What a module or a field of a form holds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommonSchemaSetting {
    /// What the module or field holds.
    pub object_type: Option<SchemaFieldType>,
    /// Options of the field.
    pub config: Option<CommonSchemaConfig>,
}

feishu_core::object! {
    response CommonSchemaSetting {
        0 object_type = "object_type",
        1 config = "config",
    }
}

feishu_core::int_enum! {
    /// What a field of a form holds.
    SchemaFieldType {
        /// `1`: One line of text.
        SingleLine = 1,
        /// `2`: Several lines of text.
        MultiLine = 2,
        /// `3`: One option.
        SingleChoice = 3,
        /// `4`: Several options.
        MultipleChoice = 4,
        /// `5`: A date.
        Date = 5,
        /// `6`: A month.
        Month = 6,
        /// `7`: A year.
        Year = 7,
        /// `8`: A span of time.
        TimeRange = 8,
        /// `9`: A number.
        Number = 9,
        /// `10`: A default field of the system.
        Default = 10,
        /// `11`: A module, which holds other fields.
        Module = 11,
        /// `13`: Files.
        Attachment = 13,
    }
}

/// How a field of a form is set up.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommonSchemaConfig {
    /// Options that can be chosen; filled only for single and multiple choice.
    pub options: Vec<CommonSchemaOption>,
}

feishu_core::object! {
    response CommonSchemaConfig {
        0 options = "options",
    }
}

/// An option of a choice in a form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommonSchemaOption {
    /// ID of the option.
    pub key: Option<String>,
    /// Name of the option, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the option, in Chinese and English.
    pub description: Option<I18n>,
    /// Whether the option is in use.
    pub active_status: Option<ActiveStatus>,
}

feishu_core::object! {
    response CommonSchemaOption {
        0 key = "key",
        1 name = "name",
        2 description = "description",
        3 active_status = "active_status",
    }
}

/// An application that was made on a recruiting website.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteDelivery {
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// ID of the application on the website; not to be relied on from [`hire.v1.website.delivery_task.get`](method@crate::v1::website::delivery_task::WebsiteDeliveryTaskResource::get).
    pub id: Option<String>,
    /// ID of the job, as in [`hire.v1.job.get`](method@crate::v1::job::JobResource::get).
    pub job_id: Option<String>,
    /// ID of the job post, as in [`hire.v1.website.job_post.get`](method@crate::v1::website::job_post::WebsiteJobPostResource::get).
    pub job_post_id: Option<String>,
    /// ID of the résumé, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub portal_resume_id: Option<String>,
    /// ID of the website's user, as answered by [`hire.v1.website.site_user.create`](method@crate::v1::website::site_user::WebsiteSiteUserResource::create).
    pub user_id: Option<String>,
    /// ID of the talent, as in [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get).
    pub talent_id: Option<String>,
}

feishu_core::object! {
    response WebsiteDelivery {
        0 application_id = "application_id",
        1 id = "id",
        2 job_id = "job_id",
        3 job_post_id = "job_post_id",
        4 portal_resume_id = "portal_resume_id",
        5 user_id = "user_id",
        6 talent_id = "talent_id",
    }
}

feishu_core::string_enum! {
    /// A kind of object that permissions are about.
    PermissionEntityCode {
        /// `talent`: Talents.
        Talent = "talent",
        /// `application`: Applications.
        Application = "application",
        /// `interview`: Interviews.
        Interview = "interview",
        /// `interview_appointment_project`: Interviews that candidates book.
        InterviewAppointmentProject = "interview_appointment_project",
        /// `jobfair`: Job fairs, where many interviews take place.
        Jobfair = "jobfair",
        /// `exam_session`: Exam sessions, where many candidates sit.
        ExamSession = "exam_session",
        /// `offer`: Offers.
        Offer = "offer",
        /// `job`: Jobs.
        Job = "job",
        /// `job_recruitment`: Job requirements.
        JobRecruitment = "job_recruitment",
        /// `reward`: Rewards for referrals.
        Reward = "reward",
        /// `info_session`: Information sessions.
        InfoSession = "info_session",
        /// `bi`: Reports.
        Bi = "bi",
        /// `subject`: Recruiting projects.
        Subject = "subject",
    }
}

/// A kind of object that permissions are about, with its name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionEntity {
    /// Code of the kind of object.
    pub code: Option<PermissionEntityCode>,
    /// Name of the kind of object, in Chinese and English.
    pub name: Option<I18n>,
}

feishu_core::object! {
    response PermissionEntity {
        0 code = "code",
        1 name = "name",
    }
}

/// Which objects of a kind the holders of a role may handle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PermissionScopeRule {
    /// How it is decided which objects may be handled.
    pub rule_type: Option<PermissionRuleType>,
}

feishu_core::object! {
    response PermissionScopeRule {
        0 rule_type = "rule_type",
    }
}

feishu_core::int_enum! {
    /// How it is decided which objects the holders of a role may handle.
    PermissionRuleType {
        /// `0`: They may handle none.
        None = 0,
        /// `1`: They may handle all.
        All = 1,
        /// `2`: They may handle those that a rule picks; the rule itself is not told.
        ByRule = 2,
    }
}

feishu_core::int_enum! {
    /// The currency of an amount of money.
    ///
    /// <details><summary>48 values at a glance</summary>
    ///
    /// [`Cny`](Self::Cny),
    /// [`Usd`](Self::Usd),
    /// [`Gbp`](Self::Gbp),
    /// [`Hkd`](Self::Hkd),
    /// [`Twd`](Self::Twd),
    /// [`Eur`](Self::Eur),
    /// [`Jpy`](Self::Jpy),
    /// [`Inr`](Self::Inr),
    /// [`Myr`](Self::Myr),
    /// [`Sgd`](Self::Sgd),
    /// [`Dkk`](Self::Dkk),
    /// [`Chf`](Self::Chf),
    /// [`Rub`](Self::Rub),
    /// [`Vnd`](Self::Vnd),
    /// [`Idr`](Self::Idr),
    /// [`Brl`](Self::Brl),
    /// [`Thb`](Self::Thb),
    /// [`Aed`](Self::Aed),
    /// [`Krw`](Self::Krw),
    /// [`Mop`](Self::Mop),
    /// [`Aud`](Self::Aud),
    /// [`Mad`](Self::Mad),
    /// [`Cad`](Self::Cad),
    /// [`Nzd`](Self::Nzd),
    /// [`Nok`](Self::Nok),
    /// [`Sar`](Self::Sar),
    /// [`Lak`](Self::Lak),
    /// [`Khr`](Self::Khr),
    /// [`Mmk`](Self::Mmk),
    /// [`Npr`](Self::Npr),
    /// [`Try`](Self::Try),
    /// [`Ils`](Self::Ils),
    /// [`Pln`](Self::Pln),
    /// [`Mxn`](Self::Mxn),
    /// [`Egp`](Self::Egp),
    /// [`Php`](Self::Php),
    /// [`Zar`](Self::Zar),
    /// [`Sek`](Self::Sek),
    /// [`Bnd`](Self::Bnd),
    /// [`Gel`](Self::Gel),
    /// [`Kgs`](Self::Kgs),
    /// [`Byn`](Self::Byn),
    /// [`Azn`](Self::Azn),
    /// [`Ngn`](Self::Ngn),
    /// [`Cdf`](Self::Cdf),
    /// [`Zwl`](Self::Zwl),
    /// [`Pkr`](Self::Pkr),
    /// [`Bdt`](Self::Bdt)
    ///
    /// </details>
    Currency {
        /// `1`: Renminbi.
        Cny = 1,
        /// `2`: United States dollar.
        Usd = 2,
        /// `3`: Pound sterling.
        Gbp = 3,
        /// `4`: Hong Kong dollar.
        Hkd = 4,
        /// `5`: New Taiwan dollar.
        Twd = 5,
        /// `6`: Euro.
        Eur = 6,
        /// `7`: Japanese yen.
        Jpy = 7,
        /// `8`: Indian rupee.
        Inr = 8,
        /// `9`: Malaysian ringgit.
        Myr = 9,
        /// `10`: Singapore dollar.
        Sgd = 10,
        /// `11`: Danish krone.
        Dkk = 11,
        /// `12`: Swiss franc.
        Chf = 12,
        /// `13`: Russian rouble.
        Rub = 13,
        /// `14`: Vietnamese dong.
        Vnd = 14,
        /// `15`: Indonesian rupiah.
        Idr = 15,
        /// `16`: Brazilian real.
        Brl = 16,
        /// `17`: Thai baht.
        Thb = 17,
        /// `18`: Dirham of the United Arab Emirates.
        Aed = 18,
        /// `19`: South Korean won.
        Krw = 19,
        /// `20`: Macanese pataca.
        Mop = 20,
        /// `21`: Australian dollar.
        Aud = 21,
        /// `22`: Moroccan dirham.
        Mad = 22,
        /// `23`: Canadian dollar.
        Cad = 23,
        /// `24`: New Zealand dollar.
        Nzd = 24,
        /// `25`: Norwegian krone.
        Nok = 25,
        /// `26`: Saudi riyal.
        Sar = 26,
        /// `27`: Lao kip.
        Lak = 27,
        /// `28`: Cambodian riel.
        Khr = 28,
        /// `29`: Burmese kyat.
        Mmk = 29,
        /// `30`: Nepalese rupee.
        Npr = 30,
        /// `31`: Turkish lira.
        Try = 31,
        /// `32`: Israeli shekel.
        Ils = 32,
        /// `33`: Polish zloty.
        Pln = 33,
        /// `34`: Mexican peso.
        Mxn = 34,
        /// `35`: Egyptian pound.
        Egp = 35,
        /// `36`: Philippine peso.
        Php = 36,
        /// `37`: South African rand.
        Zar = 37,
        /// `38`: Swedish krona.
        Sek = 38,
        /// `39`: Brunei dollar.
        Bnd = 39,
        /// `40`: Georgian lari.
        Gel = 40,
        /// `41`: Kyrgyz som.
        Kgs = 41,
        /// `42`: Belarusian rouble.
        Byn = 42,
        /// `43`: Azerbaijani manat.
        Azn = 43,
        /// `44`: Nigerian naira.
        Ngn = 44,
        /// `45`: Congolese franc.
        Cdf = 45,
        /// `46`: Zimbabwean dollar.
        Zwl = 46,
        /// `47`: Pakistani rupee.
        Pkr = 47,
        /// `48`: Bangladeshi taka.
        Bdt = 48,
    }
}

feishu_core::string_enum! {
    /// A kind of employment.
    RecruitmentType {
        /// `101`: Full-time employee with work experience.
        SocialFullTime = "101",
        /// `102`: Outsourced worker with work experience.
        SocialOutsourced = "102",
        /// `103`: Worker by a contract for labour service, with work experience.
        SocialLabourService = "103",
        /// `105`: Consultant with work experience.
        SocialConsultant = "105",
        /// `301`: Intern who is not hired from a campus.
        SocialIntern = "301",
        /// `201`: Regular employee hired from a campus.
        CampusRegular = "201",
        /// `202`: Intern hired from a campus.
        CampusIntern = "202",
    }
}

feishu_core::int_enum! {
    /// Who ended an application.
    TerminationType {
        /// `1`: The company turned the talent down.
        RejectedByCompany = 1,
        /// `22`: The talent turned the company down.
        RejectedByTalent = 22,
        /// `27`: It ended for another reason.
        Other = 27,
    }
}

/// An evaluation of a résumé by somebody who was asked to look at it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Evaluation {
    /// ID of the evaluation.
    pub id: Option<String>,
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// ID of the stage that the application was in, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub stage_id: Option<String>,
    /// User ID of who asked for the evaluation, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// User ID of who was asked to evaluate, of the kind that `user_id_type` names.
    pub evaluator_id: Option<String>,
    /// Whether the evaluation was handed in.
    pub commit_status: Option<CommitStatus>,
    /// Whether the résumé is good enough.
    pub conclusion: Option<EvaluationConclusion>,
    /// Reasons for the conclusion, in words.
    pub content: Option<String>,
    /// When the evaluation was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the evaluation was last changed.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
}

feishu_core::object! {
    response Evaluation {
        0 id = "id",
        1 application_id = "application_id",
        2 stage_id = "stage_id",
        3 creator_id = "creator_id",
        4 evaluator_id = "evaluator_id",
        5 commit_status = "commit_status",
        6 conclusion = "conclusion",
        7 content = "content",
        8 create_time = "create_time" millis swapped,
        9 update_time = "update_time" millis swapped,
    }
}

feishu_core::int_enum! {
    /// Whether a résumé is good enough.
    EvaluationConclusion {
        /// `1`: The résumé is good enough.
        Passed = 1,
        /// `2`: The résumé is not good enough.
        Failed = 2,
    }
}

feishu_core::int_enum! {
    /// Where an interview stands, all its interviewers together.
    InterviewRoundSummary {
        /// `2`: It is still to come.
        NotStarted = 2,
        /// `3`: It took place and no interviewer assessed it yet.
        NoneAssessed = 3,
        /// `4`: Every interviewer passed the talent.
        AllPassed = 4,
        /// `5`: Every interviewer failed the talent.
        AllFailed = 5,
        /// `6`: The talent did not come.
        NoShow = 6,
        /// `7`: Some assessed it, all of them with a pass.
        PartlyAssessedPassed = 7,
        /// `8`: Some assessed it, with passes and fails.
        PartlyAssessedPassedAndFailed = 8,
        /// `9`: Some assessed it, all of them with a fail.
        PartlyAssessedFailed = 9,
        /// `10`: All assessed it, with passes and fails.
        AllAssessedPassedAndFailed = 10,
        /// `11`: Some assessed it, with passes and undecided.
        PartlyAssessedPassedAndUndecided = 11,
        /// `12`: Some assessed it, with fails and undecided.
        PartlyAssessedFailedAndUndecided = 12,
        /// `13`: Some assessed it, all of them undecided.
        PartlyAssessedUndecided = 13,
        /// `14`: Some assessed it, with passes, fails and undecided.
        PartlyAssessedMixed = 14,
        /// `15`: All assessed it, with passes and undecided.
        AllAssessedPassedAndUndecided = 15,
        /// `16`: All assessed it, with fails and undecided.
        AllAssessedFailedAndUndecided = 16,
        /// `17`: All assessed it, all of them undecided.
        AllAssessedUndecided = 17,
        /// `18`: All assessed it, with passes, fails and undecided.
        AllAssessedMixed = 18,
    }
}

feishu_core::int_enum! {
    /// How far a batch of interviews has come.
    InterviewArrangementStatus {
        /// `1`: It has not begun.
        NotStarted = 1,
        /// `2`: It is going on.
        InProgress = 2,
        /// `3`: It is over.
        Ended = 3,
        /// `4`: It was called off.
        Cancelled = 4,
    }
}

feishu_core::int_enum! {
    /// How interviews are put together.
    InterviewArrangementType {
        /// `1`: An interview by itself, as is usual for people with experience.
        Single = 1,
        /// `2`: One of a batch of interviews that are held together.
        Batch = 2,
        /// `3`: One interview of several talents.
        Group = 3,
    }
}

feishu_core::int_enum! {
    /// Who picks the time of an interview.
    InterviewAppointmentKind {
        /// `1`: The recruiter picks it.
        Direct = 1,
        /// `2`: The talent picks it out of what is offered.
        SelfService = 2,
    }
}

/// A meeting room for an interview.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewMeetingRoom {
    /// ID of the room, as in `vc.v1.room.list`.
    pub room_id: Option<String>,
    /// What the room is called.
    pub room_name: Option<String>,
    /// Building that the room is in.
    pub building_name: Option<String>,
    /// Whether the room could be reserved.
    pub reserved_status: Option<RoomReservationStatus>,
    /// Floor that the room is on.
    pub floor_name: Option<String>,
}

feishu_core::object! {
    response InterviewMeetingRoom {
        0 room_id = "room_id",
        1 room_name = "room_name",
        2 building_name = "building_name",
        3 reserved_status = "reserved_status",
        4 floor_name = "floor_name",
    }
}

feishu_core::int_enum! {
    /// Whether a meeting room could be had.
    RoomReservationStatus {
        /// `1`: It is being reserved.
        Pending = 1,
        /// `2`: It is reserved.
        Succeeded = 2,
        /// `3`: It could not be reserved.
        Failed = 3,
    }
}

feishu_core::int_enum! {
    /// What an interviewer concluded about a talent.
    InterviewConclusion {
        /// `1`: The talent is good enough.
        Passed = 1,
        /// `2`: The talent is not good enough.
        Failed = 2,
        /// `3`: The interview is still to come.
        NotStarted = 3,
        /// `4`: The interviewer has not said yet.
        NotSubmitted = 4,
        /// `5`: The talent did not come.
        NoShow = 5,
        /// `6`: The interviewer is not sure.
        Undecided = 6,
    }
}

/// A mark that an interviewer gave.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InterviewScore {
    /// ID of the mark among the options of the feedback form, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub id: Option<String>,
    /// The mark as a number.
    pub level: Option<i64>,
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Description in Chinese.
    pub zh_description: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// Description in English.
    pub en_description: Option<String>,
}

feishu_core::object! {
    response InterviewScore {
        0 id = "id",
        1 level = "level",
        2 zh_name = "zh_name",
        3 zh_description = "zh_description",
        4 en_name = "en_name",
        5 en_description = "en_description",
    }
}

/// A skill that an interview looks at.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ability {
    /// ID of the ability.
    pub id: Option<String>,
    /// Name of the skill, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the skill, in Chinese and English.
    pub description: Option<I18n>,
}

feishu_core::object! {
    response Ability {
        0 id = "id",
        1 name = "name",
        2 description = "description",
    }
}

/// How long an employment contract runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContractPeriod {
    /// Unit of the length.
    pub period_type: Option<ContractPeriodType>,
    /// Length of the contract in the unit that `period_type` names.
    ///
    /// From 0 to 100.
    pub period: Option<i64>,
}

impl ContractPeriod {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(period_type: ContractPeriodType, period: i64) -> Self {
        Self {
            period_type: Some(period_type),
            period: Some(period),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    both ContractPeriod {
        0 period_type = "period_type",
        1 period = "period",
    }
}

#[doc(hidden)]
pub static CONTRACT_PERIOD_SHAPE: table::Shape = table::Shape {
    name: "ContractPeriod",
    fields: &[
        table::Field::body(
                "period_type",
                table::Kind::IntEnum(ContractPeriodType::VALUES),
            )
            .required(),
        table::Field::body("period", table::Kind::I64)
            .required()
            .rules(&[table::Rule::Min(0), table::Rule::Max(100)]),
    ],
    rules: &[],
};

feishu_core::int_enum! {
    /// The unit of a contract's length.
    ContractPeriodType {
        /// `1`: Months.
        Month = 1,
        /// `2`: Years.
        Year = 2,
    }
}

feishu_core::int_enum! {
    /// How far an offer has come; values from 11 on are for internship offers only.
    OfferStatus {
        /// `0`: Any state.
        All = 0,
        /// `1`: Nobody has asked for approval.
        NotApplied = 1,
        /// `2`: It is being approved.
        Approving = 2,
        /// `3`: The request for approval was taken back.
        ApprovalWithdrawn = 3,
        /// `4`: It was approved.
        Approved = 4,
        /// `5`: It was not approved.
        Rejected = 5,
        /// `6`: It was sent to the talent.
        Sent = 6,
        /// `7`: The talent accepted it.
        Accepted = 7,
        /// `8`: The talent declined it.
        Declined = 8,
        /// `9`: It is no longer valid.
        Expired = 9,
        /// `10`: It was created and not approved yet.
        NotApproved = 10,
        /// `11`: The intern has yet to start.
        InternAwaitingOnboarding = 11,
        /// `12`: The intern has started.
        InternOnboarded = 12,
        /// `13`: The intern has left.
        InternOffboarded = 13,
    }
}

feishu_core::int_enum! {
    /// How far an offer has come; 2 to 5 are about its approval, 6 to 9 about sending and acceptance.
    OfferFlowStatus {
        /// `2`: It is being approved.
        Approving = 2,
        /// `3`: The request for approval was taken back.
        ApprovalWithdrawn = 3,
        /// `4`: It was approved.
        Approved = 4,
        /// `5`: It was not approved.
        Rejected = 5,
        /// `6`: It was sent to the talent.
        Sent = 6,
        /// `7`: The talent accepted it.
        Accepted = 7,
        /// `8`: The talent declined it.
        Declined = 8,
        /// `9`: It is no longer valid.
        Expired = 9,
        /// `10`: It was created.
        Created = 10,
    }
}

feishu_core::int_enum! {
    /// Whom an offer is meant for.
    OfferRecruitmentType {
        /// `1`: Somebody with work experience.
        Social = 1,
        /// `2`: A student or graduate.
        Campus = 2,
        /// `3`: An intern.
        Intern = 3,
        /// `4`: An intern who is taken on.
        InternConversion = 4,
    }
}

/// An address, and the places that it lies in, their names in two fields each.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BilingualAddress {
    /// ID of the address, as in [`hire.v1.location.list`](method@crate::v1::location::LocationResource::list).
    pub id: Option<String>,
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// District that the address lies in.
    pub district: Option<BilingualPlace>,
    /// City that the address lies in.
    pub city: Option<BilingualPlace>,
    /// State or province that the address lies in.
    pub state: Option<BilingualPlace>,
    /// Country that the address lies in.
    pub country: Option<BilingualPlace>,
}

feishu_core::object! {
    response BilingualAddress {
        0 id = "id",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
        3 district = "district",
        4 city = "city",
        5 state = "state",
        6 country = "country",
    }
}

/// A country, state, city or district, its name in two fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BilingualPlace {
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// Code of the place, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub code: Option<String>,
    /// Kind of the place.
    pub location_type: Option<LocationType>,
}

feishu_core::object! {
    response BilingualPlace {
        0 zh_name = "zh_name",
        1 en_name = "en_name",
        2 code = "code",
        3 location_type = "location_type",
    }
}

feishu_core::int_enum! {
    /// A kind of place.
    LocationType {
        /// `1`: A country or region.
        Country = 1,
        /// `2`: A state or province.
        State = 2,
        /// `3`: A city.
        City = 3,
        /// `4`: A district or county.
        District = 4,
        /// `5`: An address.
        Address = 5,
    }
}

/// The value of a field that the tenant added to the offer application form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferCustomValue {
    /// ID of the field, as in [`hire.v1.offer_application_form.get`](method@crate::v1::offer_application_form::OfferApplicationFormResource::get).
    pub object_id: Option<String>,
    /// Value of the field. If it holds people, their IDs are of the kind `people_admin_id`, whatever `user_id_type` says.
    pub customize_value: Option<String>,
}

feishu_core::object! {
    response OfferCustomValue {
        0 object_id = "object_id",
        1 customize_value = "customize_value",
    }
}

/// A module that the tenant added to the offer application form, with its values.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferCustomModule {
    /// ID of the module.
    ///
    /// `ID` on the wire.
    pub id: Option<String>,
    /// Values of the fields of the module.
    pub object_list: Vec<OfferCustomValue>,
}

feishu_core::object! {
    response OfferCustomModule {
        0 id = "ID",
        1 object_list = "object_list",
    }
}

/// The job that an offer is for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferJobInfo {
    /// ID of the job, as in [`hire.v1.job.get_detail`](method@crate::v1::job::JobResource::get_detail).
    pub job_id: Option<String>,
    /// What the job is called.
    pub job_name: Option<String>,
}

feishu_core::object! {
    response OfferJobInfo {
        0 job_id = "job_id",
        1 job_name = "job_name",
    }
}

/// What an offer pays.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferSalaryPlan {
    /// Code of the currency, such as `CNY`.
    pub currency: Option<String>,
    /// Basic salary, as JSON text with the amount and how often it is paid, `1` daily or `2` monthly, such as `{"amount":"10000","period":2}`.
    pub basic_salary: Option<String>,
    /// Share of the salary that is paid during probation, such as `10%`.
    pub probation_salary_percentage: Option<String>,
    /// Year-end bonus in months of salary.
    pub award_salary_multiple: Option<String>,
    /// Number of shares that the options are for.
    pub option_shares: Option<String>,
    /// Quarterly bonus in yuan, with up to two decimal places.
    pub quarterly_bonus: Option<String>,
    /// Half-yearly bonus in yuan, with up to two decimal places.
    pub half_year_bonus: Option<String>,
    /// Cash that is paid in a year, in yuan with up to two decimal places; the sum itself, not a formula.
    pub total_annual_cash: Option<String>,
    /// Values of the fields that the tenant added to the offer application form.
    pub customize_info_list: Vec<OfferCustomValue>,
}

feishu_core::object! {
    response OfferSalaryPlan {
        0 currency = "currency",
        1 basic_salary = "basic_salary",
        2 probation_salary_percentage = "probation_salary_percentage",
        3 award_salary_multiple = "award_salary_multiple",
        4 option_shares = "option_shares",
        5 quarterly_bonus = "quarterly_bonus",
        6 half_year_bonus = "half_year_bonus",
        7 total_annual_cash = "total_annual_cash",
        8 customize_info_list = "customize_info_list",
    }
}

/// One sending of an offer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferSendRecord {
    /// ID of the sending.
    pub offer_send_record_id: Option<String>,
    /// User ID of who sent it, of the kind that `user_id_type` names.
    pub operator_user_id: Option<String>,
    /// When the offer was sent.
    ///
    /// To the millisecond.
    pub send_time: Option<Timestamp>,
    /// What became of the offer after this sending.
    pub offer_letter_status: Option<OfferLetterStatus>,
    /// The email that carried the offer.
    pub email_info: Option<OfferEmailInfo>,
    /// The answers to the offer.
    pub acceptance_list: Vec<OfferAcceptance>,
    /// Files that went with the offer.
    pub offer_file_list: Vec<OfferFile>,
    /// The electronic signing of the offer.
    pub offer_signature_info: Option<OfferSignatureInfo>,
}

feishu_core::object! {
    response OfferSendRecord {
        0 offer_send_record_id = "offer_send_record_id",
        1 operator_user_id = "operator_user_id",
        2 send_time = "send_time" millis swapped,
        3 offer_letter_status = "offer_letter_status",
        4 email_info = "email_info",
        5 acceptance_list = "acceptance_list",
        6 offer_file_list = "offer_file_list",
        7 offer_signature_info = "offer_signature_info",
    }
}

feishu_core::int_enum! {
    /// What became of a letter of offer.
    OfferLetterStatus {
        /// `1`: It was created.
        Created = 1,
        /// `2`: It was accepted.
        Accepted = 2,
        /// `3`: It was rejected.
        Rejected = 3,
        /// `4`: It expired.
        Expired = 4,
        /// `5`: It was withdrawn.
        Voided = 5,
    }
}

/// The email that carried an offer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferEmailInfo {
    /// Email addresses that got a copy.
    pub cc_email_list: Vec<String>,
    /// Email addresses that it was sent to.
    pub receiver_email_list: Vec<String>,
    /// Text of the email.
    pub content: Option<String>,
}

feishu_core::object! {
    response OfferEmailInfo {
        0 cc_email_list = "cc_email_list",
        1 receiver_email_list = "receiver_email_list",
        2 content = "content",
    }
}

/// The answer to an offer, and who entered it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferAcceptance {
    /// Who entered the answer.
    pub operator_type: Option<OfferOperatorType>,
    /// Whether the offer is accepted.
    pub conclusion: Option<OfferConclusion>,
    /// A remark, or the reason where the offer was rejected.
    pub memo: Option<String>,
    /// When the answer was entered.
    ///
    /// To the millisecond.
    pub operate_time: Option<Timestamp>,
}

feishu_core::object! {
    response OfferAcceptance {
        0 operator_type = "operator_type",
        1 conclusion = "conclusion",
        2 memo = "memo",
        3 operate_time = "operate_time" millis swapped,
    }
}

feishu_core::int_enum! {
    /// Who entered the answer to an offer.
    OfferOperatorType {
        /// `1`: A recruiter.
        Recruiter = 1,
        /// `2`: The talent.
        Talent = 2,
    }
}

feishu_core::int_enum! {
    /// An answer to an offer.
    OfferConclusion {
        /// `1`: It is accepted.
        Accepted = 1,
        /// `2`: It is rejected.
        Rejected = 2,
    }
}

/// A file that went with an offer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferFile {
    /// ID of the file, for [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get) with `type` 3.
    pub id: Option<String>,
    /// ID of the template that the file was made from; no operation tells more about it.
    pub file_template_id: Option<String>,
    /// Name of the template that the file was made from.
    pub file_template_name: Option<String>,
    /// ID of the kind of that template; no operation tells more about it.
    pub file_template_type_id: Option<String>,
    /// Name of the kind of that template.
    pub file_template_type_name: Option<String>,
}

feishu_core::object! {
    response OfferFile {
        0 id = "id",
        1 file_template_id = "file_template_id",
        2 file_template_name = "file_template_name",
        3 file_template_type_id = "file_template_type_id",
        4 file_template_type_name = "file_template_type_name",
    }
}

/// The electronic signing of an offer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferSignatureInfo {
    /// ID of the signing; no operation tells more about it.
    pub id: Option<String>,
    /// How far the signing has come.
    pub signature_status: Option<OfferSignatureStatus>,
    /// Files to sign.
    pub attachment_list: Vec<OfferSignatureFile>,
}

feishu_core::object! {
    response OfferSignatureInfo {
        0 id = "id",
        1 signature_status = "signature_status",
        2 attachment_list = "attachment_list",
    }
}

feishu_core::int_enum! {
    /// How far the electronic signing of an offer has come.
    OfferSignatureStatus {
        /// `1`: Nobody signed.
        Unsigned = 1,
        /// `2`: Everybody signed.
        Signed = 2,
        /// `3`: Some signed.
        PartlySigned = 3,
        /// `4`: It was refused.
        Rejected = 4,
        /// `5`: It expired.
        Expired = 5,
    }
}

/// A file that is to be signed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferSignatureFile {
    /// ID of the file, for [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get) with `type` 3.
    pub id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// ID of the template that the file was made from; no operation tells more about it.
    pub file_template_id: Option<String>,
    /// Name of the template that the file was made from.
    pub file_template_name: Option<String>,
    /// ID of the kind of that template; no operation tells more about it.
    pub file_template_type_id: Option<String>,
    /// Name of the kind of that template.
    pub file_template_type_name: Option<String>,
}

feishu_core::object! {
    response OfferSignatureFile {
        0 id = "id",
        1 file_name = "file_name",
        2 file_template_id = "file_template_id",
        3 file_template_name = "file_template_name",
        4 file_template_type_id = "file_template_type_id",
        5 file_template_type_name = "file_template_type_name",
    }
}

feishu_core::int_enum! {
    /// Whom a job or a hiring process is meant for.
    JobProcessType {
        /// `1`: People with work experience.
        Social = 1,
        /// `2`: Students and graduates.
        Campus = 2,
    }
}

feishu_core::int_enum! {
    /// How points are put together.
    ScoreCalculationMode {
        /// `1`: They are added up.
        Total = 1,
        /// `2`: Their mean is taken.
        Average = 2,
    }
}

/// A city, its name in two fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BilingualCity {
    /// Code of a city, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub city_code: Option<String>,
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
}

feishu_core::object! {
    response BilingualCity {
        0 city_code = "city_code",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
    }
}

/// An identity document.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Identification {
    /// Kind of the identity document.
    pub identification_type: Option<IdentificationType>,
    /// Number of the identity document.
    pub identification_number: Option<String>,
}

impl Identification {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of the identity document.
    #[inline]
    #[must_use]
    pub fn identification_type(
        mut self,
        identification_type: IdentificationType,
    ) -> Self {
        self.identification_type = Some(identification_type);
        self
    }

    /// Number of the identity document.
    #[inline]
    #[must_use]
    pub fn identification_number(
        mut self,
        identification_number: impl Into<String>,
    ) -> Self {
        self.identification_number = Some(identification_number.into());
        self
    }
}

feishu_core::object! {
    request Identification {
        0 identification_type = "identification_type",
        1 identification_number = "identification_number",
    }
}

#[doc(hidden)]
pub static IDENTIFICATION_SHAPE: table::Shape = table::Shape {
    name: "Identification",
    fields: &[
        table::Field::body(
            "identification_type",
            table::Kind::IntEnum(IdentificationType::VALUES),
        ),
        table::Field::body("identification_number", table::Kind::String),
    ],
    rules: &[],
};

/// A stage of a hiring process.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobProcessStage {
    /// ID of the stage, as in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub id: Option<String>,
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
    /// What happens in the stage.
    ///
    /// `type` on the wire.
    pub type_: Option<JobProcessStageType>,
}

feishu_core::object! {
    response JobProcessStage {
        0 id = "id",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
        3 type_ = "type",
    }
}

feishu_core::int_enum! {
    /// What happens in a stage of a hiring process.
    JobProcessStageType {
        /// `1`: Applications are screened.
        Screening = 1,
        /// `2`: Résumés are evaluated.
        Evaluation = 2,
        /// `3`: Candidates sit an exam.
        Exam = 3,
        /// `4`: Candidates are interviewed.
        Interview = 4,
        /// `5`: An offer is made.
        Offer = 5,
        /// `6`: Candidates are about to start work.
        PendingOnboarding = 6,
        /// `7`: Candidates have started work.
        Onboarded = 7,
        /// `8`: Anything else happens.
        Other = 8,
        /// `255`: A stage that the system puts there.
        SystemDefault = 255,
    }
}

/// A user by each of the three kinds of ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserIds {
    /// The same in all apps of one developer.
    pub union_id: Option<String>,
    /// The same in all apps of one tenant.
    ///
    /// Needs the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's own in this app.
    pub open_id: Option<String>,
}

feishu_core::object! {
    response UserIds {
        0 union_id = "union_id",
        1 user_id = "user_id",
        2 open_id = "open_id",
    }
}

/// A department by both kinds of ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepartmentIds {
    /// The ID that the tenant gave it, or Feishu.
    pub department_id: Option<String>,
    /// As `od-…`.
    pub open_department_id: Option<String>,
}

feishu_core::object! {
    response DepartmentIds {
        0 department_id = "department_id",
        1 open_department_id = "open_department_id",
    }
}

/// A mobile phone number, as vendors get it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcoPhone {
    /// The country calling code, without `+`.
    pub code: Option<String>,
    /// The number without the country calling code.
    pub number: Option<String>,
}

feishu_core::object! {
    response EcoPhone {
        0 code = "code",
        1 number = "number",
    }
}

/// A stage of a hiring process, as events tell of it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventStage {
    /// As in [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list).
    pub id: Option<String>,
    /// Its name in Chinese.
    pub zh_name: Option<String>,
    /// Its name in English.
    pub en_name: Option<String>,
    /// What happens in a stage of a hiring process.
    ///
    /// `type` on the wire.
    pub type_: Option<JobProcessStageType>,
}

feishu_core::object! {
    response EventStage {
        0 id = "id",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
        3 type_ = "type",
    }
}
