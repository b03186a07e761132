// Generated from specs/hire/v2/talent.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v2.talent` “人才”: people that a company may want to hire, with all that is known about them.
//!
//! The one operation here takes the place of [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get). Talents are created, changed and listed by
//! [`hire.v1.talent`](mod@crate::v1::talent).
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>get</code>](method@crate::v2::talent::TalentResource::get) | Gets all that is known about a talent – résumé, folders, pools, tags, notes and whether they are blocked. | 获取人才详情 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp};

use crate::types::{
    AcademicRanking, CustomizedModuleType, CustomizedOption, CustomizedTimeRange, Degree,
    EducationType, Gender, I18n, IdentificationType, Language, LanguageProficiency,
    MaritalStatus, NotePrivacy, PeopleUserIdType, SnsType, TalentFieldType,
    TalentInterviewRegistration, TalentRegistration, TalentResumeSource, TalentTagType,
};

/// The operations of `hire.v2.talent`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "人才")]
#[derive(Debug, Clone)]
pub struct TalentResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TalentResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TalentResource<Tenant> {
    /// Gets all that is known about a talent – résumé, folders, pools, tags, notes and whether they are blocked.
    ///
    /// A talent who was deleted is not found.
    ///
    /// `GET /open-apis/hire/v2/talents/:talent_id`, [`hire.v2.talent.get` “获取人才详情”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get) in the official documentation, as of 2025-12-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
    /// - More fields with: `hire:note:readonly`, `hire:talent_folder:readonly`, `hire:talent_tag`, `hire:talent_tag:readonly`, `hire:talent_blocklist:readonly`, `hire:talent_folder`, `hire:note`, `contact:user.employee_id:readonly`, `hire:talent_blocklist`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::PeopleUserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v2()
    ///     .talent()
    ///     .get("6960663240925956555")
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
    /// | 1002102 | 404 | There is no such talent. | Check `talent_id`. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "获取人才详情",
            "hire.v2.talent.get",
            "/open-apis/hire/v2/talents/:talent_id"
        )
    )]
    pub fn get(&self, talent_id: impl Into<String>) -> TalentGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, talent_id.into());
        TalentGetCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v2.talent.get`, begun by [`TalentResource::get`].
    TalentGetCall -> TalentGetResponse
}

impl TalentGetCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::PeopleAdminId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

/// The answer of [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentGetResponse {
    /// ID of the talent.
    pub talent_id: Option<String>,
    /// Personal data of the talent.
    pub basic_info: Option<TalentBasicInfo>,
    /// Where and what the talent studied.
    pub education_list: Vec<TalentEducation>,
    /// Jobs and internships that the talent had.
    pub career_list: Vec<TalentCareer>,
    /// Projects that the talent took part in.
    pub project_list: Vec<TalentProject>,
    /// Works of the talent.
    pub works_list: Vec<TalentWork>,
    /// Awards that the talent won.
    pub award_list: Vec<TalentAward>,
    /// Languages that the talent speaks.
    pub language_list: Vec<TalentLanguage>,
    /// Accounts of the talent on social networks.
    pub sns_list: Vec<TalentSns>,
    /// Where the talent's résumés came from.
    pub resume_source_list: Vec<TalentResumeSource>,
    /// Internships that the talent did.
    pub internship_list: Vec<TalentInternship>,
    /// Modules that the tenant added to the talent profile, with their values.
    pub customized_data_list: Vec<CustomizedModule>,
    /// IDs of the talent's résumé files, the newest first; as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub resume_attachment_id_list: Vec<String>,
    /// The talent's résumé files, the newest first.
    pub resume_attachment_list: Vec<TalentResumeAttachment>,
    /// Forms that the talent filled in before interviews; `registration_list` holds those for other occasions, too.
    pub interview_registration_list: Vec<TalentInterviewRegistration>,
    /// Forms that the talent filled in, for interviews and other occasions.
    pub registration_list: Vec<TalentRegistration>,
    /// Whether the talent has started work.
    pub is_onboarded: Option<bool>,
    /// Whether the talent is within an agency's protection period.
    pub is_in_agency_period: Option<bool>,
    /// The highest degree that the talent has.
    pub top_degree: Option<Degree>,
    /// IDs of the pools that the talent is in, as in [`hire.v1.talent_pool.search`](method@crate::v1::talent_pool::TalentPoolResource::search).
    pub talent_pool_id_list: Vec<String>,
    /// The folders that the talent is in.
    ///
    /// Needs one of the scopes `hire:talent_folder:readonly`, `hire:talent_folder`.
    pub talent_folder_ref_list_v2: Vec<TalentFolder>,
    /// Tags of the talent.
    ///
    /// Needs one of the scopes `hire:talent_tag`, `hire:talent_tag:readonly`.
    pub tag_list: Vec<TalentTag>,
    /// Whether other talents look like the same person.
    pub similar_info_v2: Option<TalentSimilarity>,
    /// Why the talent is on the blocklist; absent unless the talent is on it.
    ///
    /// Needs one of the scopes `hire:talent_blocklist`, `hire:talent_blocklist:readonly`.
    pub block_info: Option<TalentBlock>,
    /// The pools that the talent is in.
    ///
    /// Needs one of the scopes `hire:talent_folder:readonly`, `hire:talent_folder`.
    pub talent_pool_ref_list_v2: Vec<TalentPool>,
    /// Notes on the talent.
    ///
    /// Needs one of the scopes `hire:note:readonly`, `hire:note`.
    pub note_list_v2: Vec<TalentNote>,
}

feishu_core::object! {
    response TalentGetResponse {
        0 talent_id = "talent_id",
        1 basic_info = "basic_info",
        2 education_list = "education_list",
        3 career_list = "career_list",
        4 project_list = "project_list",
        5 works_list = "works_list",
        6 award_list = "award_list",
        7 language_list = "language_list",
        8 sns_list = "sns_list",
        9 resume_source_list = "resume_source_list",
        10 internship_list = "internship_list",
        11 customized_data_list = "customized_data_list",
        12 resume_attachment_id_list = "resume_attachment_id_list",
        13 resume_attachment_list = "resume_attachment_list",
        14 interview_registration_list = "interview_registration_list",
        15 registration_list = "registration_list",
        16 is_onboarded = "is_onboarded",
        17 is_in_agency_period = "is_in_agency_period",
        18 top_degree = "top_degree",
        19 talent_pool_id_list = "talent_pool_id_list",
        20 talent_folder_ref_list_v2 = "talent_folder_ref_list_v2",
        21 tag_list = "tag_list",
        22 similar_info_v2 = "similar_info_v2",
        23 block_info = "block_info",
        24 talent_pool_ref_list_v2 = "talent_pool_ref_list_v2",
        25 note_list_v2 = "note_list_v2",
    }
}

/// Personal data of a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentBasicInfo {
    /// Full name of the talent.
    pub name: Option<String>,
    /// Phone number of the talent.
    pub mobile_number: Option<String>,
    /// Country calling code, such as `86`.
    pub mobile_code: Option<String>,
    /// Email address of the talent.
    pub email: Option<String>,
    /// How many years the talent has worked.
    pub experience_years: Option<i64>,
    /// Age in years.
    pub age: Option<i64>,
    /// Code of the country or region of nationality, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub nationality_code: Option<String>,
    /// Gender of the talent.
    pub gender: Option<Gender>,
    /// Code of the place where the talent lives, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub current_location_code: Option<String>,
    /// Code of the place that the talent comes from, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub hometown_location_code: Option<String>,
    /// Codes of the places where the talent would like to work, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub preferred_location_code_list: Vec<String>,
    /// Where the person lives.
    pub home_address: Option<String>,
    /// Kind of the identity document.
    pub identification_type: Option<IdentificationType>,
    /// Number of the identity document.
    pub identification_number: Option<String>,
    /// Date of birth. Documented in seconds, though the documented example looks like milliseconds.
    pub birthday: Option<Timestamp>,
    /// Whether the talent is married.
    pub marital_status: Option<MaritalStatus>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
    /// Code of the place where the talent's household is registered, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub hukou_location_code: Option<String>,
    /// When the talent was last changed.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
    /// When the talent was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// Whether the talent is hidden.
    pub confidential: Option<Confidentiality>,
}

feishu_core::object! {
    response TalentBasicInfo {
        0 name = "name",
        1 mobile_number = "mobile_number",
        2 mobile_code = "mobile_code",
        3 email = "email",
        4 experience_years = "experience_years",
        5 age = "age",
        6 nationality_code = "nationality_code",
        7 gender = "gender",
        8 current_location_code = "current_location_code",
        9 hometown_location_code = "hometown_location_code",
        10 preferred_location_code_list = "preferred_location_code_list",
        11 home_address = "home_address",
        12 identification_type = "identification_type",
        13 identification_number = "identification_number",
        14 birthday = "birthday" seconds,
        15 marital_status = "marital_status",
        16 customized_data_list = "customized_data_list",
        17 hukou_location_code = "hukou_location_code",
        18 update_time = "update_time" millis swapped,
        19 create_time = "create_time" millis swapped,
        20 confidential = "confidential",
    }
}

feishu_core::int_enum! {
    /// Whether a talent is hidden.
    Confidentiality {
        /// `1`: The talent is hidden.
        Hidden = 1,
        /// `2`: The talent is shown.
        Public = 2,
    }
}

/// A custom field of a talent with its value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedField {
    /// ID of the field, as in [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    pub object_id: Option<String>,
    /// Name of the field, in Chinese and English.
    pub name: Option<I18n>,
    /// What the field holds, which tells the part of `value` that is filled.
    pub object_type: Option<TalentFieldType>,
    /// Value of the field.
    pub value: Option<CustomizedValue>,
}

feishu_core::object! {
    response CustomizedField {
        0 object_id = "object_id",
        1 name = "name",
        2 object_type = "object_type",
        3 value = "value",
    }
}

/// The value of a custom field. Only the part that fits the field's type is filled.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedValue {
    /// The value of a field of one or several lines of text, of a module and of a default field.
    pub content: Option<String>,
    /// The value of a field of single choice.
    pub option: Option<CustomizedOption>,
    /// The value of a field of multiple choice.
    pub option_list: Vec<CustomizedOption>,
    /// The value of a field that holds a span of time.
    pub time_range: Option<CustomizedTimeRange>,
    /// The value of a field that holds a date, month or year.
    ///
    /// To the second.
    pub time: Option<Timestamp>,
    /// The value of a field that holds a number.
    pub number: Option<String>,
    /// The value of a field that holds files.
    pub customized_attachment: Vec<CustomizedAttachment>,
}

feishu_core::object! {
    response CustomizedValue {
        0 content = "content",
        1 option = "option",
        2 option_list = "option_list",
        3 time_range = "time_range",
        4 time = "time" seconds swapped,
        5 number = "number",
        6 customized_attachment = "customized_attachment",
    }
}

/// A file in a custom field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedAttachment {
    /// ID of the file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub file_id: Option<String>,
    /// Name of the file.
    pub file_name: Option<String>,
    /// MIME type, such as `application/pdf`.
    pub content_type: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
}

feishu_core::object! {
    response CustomizedAttachment {
        0 file_id = "file_id",
        1 file_name = "file_name",
        2 content_type = "content_type",
        3 file_size = "file_size",
    }
}

/// A period in which a talent studied.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentEducation {
    /// Level of the education.
    pub degree: Option<Degree>,
    /// Name of the school.
    pub school_name: Option<String>,
    /// Subject of study.
    pub major: Option<String>,
    /// Month when it began, such as `1992-01`.
    pub start_time: Option<String>,
    /// Month when it ended, such as `1994-01`.
    pub end_time: Option<String>,
    /// How the talent studied.
    pub education_type: Option<EducationType>,
    /// How the talent's marks compared with those of the others.
    pub academic_ranking: Option<AcademicRanking>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentEducation {
        0 degree = "degree",
        1 school_name = "school_name",
        2 major = "major",
        3 start_time = "start_time",
        4 end_time = "end_time",
        5 education_type = "education_type",
        6 academic_ranking = "academic_ranking",
        7 customized_data_list = "customized_data_list",
    }
}

/// A period in which a talent worked somewhere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentCareer {
    /// Name of the company.
    pub company_name: Option<String>,
    /// What the talent did there.
    pub description: Option<String>,
    /// Month when it ended, such as `1994-01`.
    pub end_time: Option<String>,
    /// Month when it began, such as `1992-01`.
    pub start_time: Option<String>,
    /// Title of the position.
    pub title: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentCareer {
        0 company_name = "company_name",
        1 description = "description",
        2 end_time = "end_time",
        3 start_time = "start_time",
        4 title = "title",
        5 customized_data_list = "customized_data_list",
    }
}

/// A project that a talent took part in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentProject {
    /// What the project is called.
    pub project_name: Option<String>,
    /// What the talent did in the project.
    pub role: Option<String>,
    /// Link that does not expire.
    pub link: Option<String>,
    /// Description of the project.
    pub description: Option<String>,
    /// Month when it began, such as `1992-01`.
    pub start_time: Option<String>,
    /// Month when it ended, such as `1994-01`.
    pub end_time: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentProject {
        0 project_name = "project_name",
        1 role = "role",
        2 link = "link",
        3 description = "description",
        4 start_time = "start_time",
        5 end_time = "end_time",
        6 customized_data_list = "customized_data_list",
    }
}

/// Something that a talent made.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentWork {
    /// ID of the work.
    pub id: Option<String>,
    /// Link that does not expire.
    pub link: Option<String>,
    /// Description of the work.
    pub description: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentWork {
        0 id = "id",
        1 link = "link",
        2 description = "description",
        3 customized_data_list = "customized_data_list",
    }
}

/// An award that a talent won.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentAward {
    /// What the award is called.
    pub award_name: Option<String>,
    /// Month when the award was given, such as `1992-01`.
    pub award_time: Option<String>,
    /// What the award was for.
    pub description: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentAward {
        0 award_name = "award_name",
        1 award_time = "award_time",
        2 description = "description",
        3 customized_data_list = "customized_data_list",
    }
}

/// A language that a talent speaks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentLanguage {
    /// A language that a person speaks.
    pub language: Option<Language>,
    /// How well the talent speaks the language.
    pub proficiency: Option<LanguageProficiency>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentLanguage {
        0 language = "language",
        1 proficiency = "proficiency",
        2 customized_data_list = "customized_data_list",
    }
}

/// An account that a talent has in a social network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentSns {
    /// Social network that the account is in.
    pub sns_type: Option<SnsType>,
    /// Link to the account, or its ID.
    pub link: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentSns {
        0 sns_type = "sns_type",
        1 link = "link",
        2 customized_data_list = "customized_data_list",
    }
}

/// A period in which a talent was an intern somewhere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentInternship {
    /// Name of the company.
    pub company_name: Option<String>,
    /// Description of the company.
    pub description: Option<String>,
    /// Month when it ended, such as `1994-01`.
    pub end_time: Option<String>,
    /// Month when it began, such as `1992-01`.
    pub start_time: Option<String>,
    /// Title of the position.
    pub title: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentInternship {
        0 company_name = "company_name",
        1 description = "description",
        2 end_time = "end_time",
        3 start_time = "start_time",
        4 title = "title",
        5 customized_data_list = "customized_data_list",
    }
}

/// A custom module of a talent with its fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedModule {
    /// ID of the module, as in [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    pub module_id: Option<String>,
    /// Name of the module, in Chinese and English.
    pub name: Option<I18n>,
    /// What the module holds.
    pub object_type: Option<CustomizedModuleType>,
    /// The fields of the module, with their values.
    pub children: Vec<CustomizedField>,
}

feishu_core::object! {
    response CustomizedModule {
        0 module_id = "module_id",
        1 name = "name",
        2 object_type = "object_type",
        3 children = "children",
    }
}

/// A résumé as a file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentResumeAttachment {
    /// ID of the file, as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub id: Option<String>,
    /// Name of the file, with its extension.
    pub name: Option<String>,
    /// MIME type, such as `application/pdf`.
    pub mime: Option<String>,
    /// When the file was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
}

feishu_core::object! {
    response TalentResumeAttachment {
        0 id = "id",
        1 name = "name",
        2 mime = "mime",
        3 create_time = "create_time" millis swapped,
    }
}

/// A folder that a talent is in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentFolder {
    /// What the folder is called.
    pub name: Option<String>,
    /// ID of the folder, as in [`hire.v1.talent_folder.list`](method@crate::v1::talent_folder::TalentFolderResource::list).
    pub folder_id: Option<String>,
    /// User ID of the owner.
    pub owner_id: Option<String>,
    /// When the talent was put into the folder.
    ///
    /// To the millisecond.
    pub add_time: Option<Timestamp>,
}

feishu_core::object! {
    response TalentFolder {
        0 name = "name",
        1 folder_id = "folder_id",
        2 owner_id = "owner_id",
        3 add_time = "add_time" millis swapped,
    }
}

/// A tag of a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentTag {
    /// ID of the tag, as in [`hire.v1.talent_tag.list`](method@crate::v1::talent_tag::TalentTagResource::list).
    pub id: Option<String>,
    /// Name of the tag, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the tag, in Chinese and English.
    pub description: Option<I18n>,
    /// Whether users or the system give the tag to talents.
    ///
    /// `type` on the wire.
    pub type_: Option<TalentTagType>,
}

feishu_core::object! {
    response TalentTag {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 type_ = "type",
    }
}

/// Whether other talents look like the same person.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentSimilarity {
    /// Whether the talent resembles others.
    pub is_similar_talent: Option<bool>,
    /// IDs of the talents that this one resembles, as in [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get).
    pub similar_talent_id_list: Vec<String>,
}

feishu_core::object! {
    response TalentSimilarity {
        0 is_similar_talent = "is_similar_talent",
        1 similar_talent_id_list = "similar_talent_id_list",
    }
}

/// Why a talent is on the blocklist.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentBlock {
    /// When the talent was blocked. Documented in milliseconds, though the documented example looks like seconds.
    pub blocked_time: Option<Timestamp>,
    /// User ID of who blocked the talent, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// Why the talent is blocked.
    pub reason: Option<String>,
}

feishu_core::object! {
    response TalentBlock {
        0 blocked_time = "blocked_time" millis swapped,
        1 creator_id = "creator_id",
        2 reason = "reason",
    }
}

/// A pool that a talent is in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentPool {
    /// ID of the pool, as in [`hire.v1.talent_pool.search`](method@crate::v1::talent_pool::TalentPoolResource::search).
    pub id: Option<String>,
    /// Name of the pool, in Chinese and English.
    pub name: Option<I18n>,
    /// Description of the pool, in Chinese and English.
    pub description: Option<I18n>,
    /// When the talent was added to the pool.
    ///
    /// To the millisecond.
    pub add_time: Option<Timestamp>,
}

feishu_core::object! {
    response TalentPool {
        0 id = "id",
        1 name = "name",
        2 description = "description",
        3 add_time = "add_time" millis swapped,
    }
}

/// A note on a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentNote {
    /// ID of the note, as in [`hire.v1.note.get`](method@crate::v1::note::NoteResource::get).
    pub id: Option<String>,
    /// ID of the talent, as in [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// ID of the application that the note was left on, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// When the note was created.
    ///
    /// To the millisecond.
    pub create_time: Option<Timestamp>,
    /// When the note was last changed.
    ///
    /// To the millisecond.
    pub update_time: Option<Timestamp>,
    /// User ID of the author, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// The text of the note.
    pub content: Option<String>,
    /// Who can see the note.
    pub privacy: Option<NotePrivacy>,
}

feishu_core::object! {
    response TalentNote {
        0 id = "id",
        1 talent_id = "talent_id",
        2 application_id = "application_id",
        3 create_time = "create_time" millis swapped,
        4 update_time = "update_time" millis swapped,
        5 creator_id = "creator_id",
        6 content = "content",
        7 privacy = "privacy",
    }
}

/// `hire.v2.talent.get`.
pub static GET: table::Typed<TalentGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent:readonly", "hire:talent"],
    field_scopes: &[
        "hire:note:readonly",
        "hire:talent_folder:readonly",
        "hire:talent_tag",
        "hire:talent_tag:readonly",
        "hire:talent_blocklist:readonly",
        "hire:talent_folder",
        "hire:note",
        "contact:user.employee_id:readonly",
        "hire:talent_blocklist",
    ],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("talent_id", table::Kind::String),
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
            status: 404,
            code: 1002102,
            meaning: "There is no such talent.",
            advice: "Check `talent_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get",
    ..table::Operation::new(
        "hire.v2.talent.get",
        table::Method::Get,
        "/open-apis/hire/v2/talents/:talent_id",
    )
});
