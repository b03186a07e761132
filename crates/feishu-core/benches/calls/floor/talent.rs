//! The answer of `hire.v2.talent.get`, as a program without an SDK would have it.

use serde::Deserialize;

use super::text;

#[derive(Deserialize)]
#[allow(dead_code)]
pub(crate) struct Talent {
    talent_id: Option<String>,
    basic_info: Option<TalentBasicInfo>,
    #[serde(default)]
    education_list: Vec<TalentEducation>,
    #[serde(default)]
    career_list: Vec<TalentCareer>,
    #[serde(default)]
    project_list: Vec<TalentProject>,
    #[serde(default)]
    works_list: Vec<TalentWork>,
    #[serde(default)]
    award_list: Vec<TalentAward>,
    #[serde(default)]
    language_list: Vec<TalentLanguage>,
    #[serde(default)]
    sns_list: Vec<TalentSns>,
    #[serde(default)]
    resume_source_list: Vec<TalentResumeSource>,
    #[serde(default)]
    internship_list: Vec<TalentInternship>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedModule>,
    #[serde(default)]
    resume_attachment_id_list: Vec<String>,
    #[serde(default)]
    resume_attachment_list: Vec<TalentResumeAttachment>,
    #[serde(default)]
    interview_registration_list: Vec<TalentInterviewRegistration>,
    #[serde(default)]
    registration_list: Vec<TalentRegistration>,
    is_onboarded: Option<bool>,
    is_in_agency_period: Option<bool>,
    top_degree: Option<i64>,
    #[serde(default)]
    talent_pool_id_list: Vec<String>,
    #[serde(default)]
    talent_folder_ref_list_v2: Vec<TalentFolder>,
    #[serde(default)]
    tag_list: Vec<TalentTag>,
    similar_info_v2: Option<TalentSimilarity>,
    block_info: Option<TalentBlock>,
    #[serde(default)]
    talent_pool_ref_list_v2: Vec<TalentPool>,
    #[serde(default)]
    note_list_v2: Vec<TalentNote>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentBasicInfo {
    name: Option<String>,
    mobile_number: Option<String>,
    mobile_code: Option<String>,
    email: Option<String>,
    experience_years: Option<i64>,
    age: Option<i64>,
    nationality_code: Option<String>,
    gender: Option<i64>,
    current_location_code: Option<String>,
    hometown_location_code: Option<String>,
    #[serde(default)]
    preferred_location_code_list: Vec<String>,
    home_address: Option<String>,
    identification_type: Option<i64>,
    identification_number: Option<String>,
    birthday: Option<i64>,
    marital_status: Option<i64>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedField>,
    hukou_location_code: Option<String>,
    #[serde(default, deserialize_with = "text")]
    update_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
    confidential: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentEducation {
    degree: Option<i64>,
    school_name: Option<String>,
    major: Option<String>,
    start_time: Option<String>,
    end_time: Option<String>,
    education_type: Option<i64>,
    academic_ranking: Option<i64>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedField>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentCareer {
    company_name: Option<String>,
    description: Option<String>,
    end_time: Option<String>,
    start_time: Option<String>,
    title: Option<String>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedField>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentProject {
    project_name: Option<String>,
    role: Option<String>,
    link: Option<String>,
    description: Option<String>,
    start_time: Option<String>,
    end_time: Option<String>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedField>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentWork {
    id: Option<String>,
    link: Option<String>,
    description: Option<String>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedField>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentAward {
    award_name: Option<String>,
    award_time: Option<String>,
    description: Option<String>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedField>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentLanguage {
    language: Option<i64>,
    proficiency: Option<i64>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedField>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentSns {
    sns_type: Option<i64>,
    link: Option<String>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedField>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentResumeSource {
    id: Option<String>,
    zh_name: Option<String>,
    en_name: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentInternship {
    company_name: Option<String>,
    description: Option<String>,
    end_time: Option<String>,
    start_time: Option<String>,
    title: Option<String>,
    #[serde(default)]
    customized_data_list: Vec<CustomizedField>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct CustomizedModule {
    module_id: Option<String>,
    name: Option<I18n>,
    object_type: Option<i64>,
    #[serde(default)]
    children: Vec<CustomizedField>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentResumeAttachment {
    id: Option<String>,
    name: Option<String>,
    mime: Option<String>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentInterviewRegistration {
    id: Option<String>,
    registration_time: Option<i64>,
    download_url: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentRegistration {
    id: Option<String>,
    registration_time: Option<i64>,
    download_url: Option<String>,
    scenario: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentFolder {
    name: Option<String>,
    folder_id: Option<String>,
    owner_id: Option<String>,
    #[serde(default, deserialize_with = "text")]
    add_time: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentTag {
    id: Option<String>,
    name: Option<I18n>,
    description: Option<I18n>,
    r#type: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentSimilarity {
    is_similar_talent: Option<bool>,
    #[serde(default)]
    similar_talent_id_list: Vec<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentBlock {
    #[serde(default, deserialize_with = "text")]
    blocked_time: Option<i64>,
    creator_id: Option<String>,
    reason: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentPool {
    id: Option<String>,
    name: Option<I18n>,
    description: Option<I18n>,
    #[serde(default, deserialize_with = "text")]
    add_time: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct TalentNote {
    id: Option<String>,
    talent_id: Option<String>,
    application_id: Option<String>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    update_time: Option<i64>,
    creator_id: Option<String>,
    content: Option<String>,
    privacy: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct CustomizedField {
    object_id: Option<String>,
    name: Option<I18n>,
    object_type: Option<i64>,
    value: Option<CustomizedValue>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct I18n {
    zh_cn: Option<String>,
    en_us: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct CustomizedValue {
    content: Option<String>,
    option: Option<CustomizedOption>,
    #[serde(default)]
    option_list: Vec<CustomizedOption>,
    time_range: Option<CustomizedTimeRange>,
    #[serde(default, deserialize_with = "text")]
    time: Option<i64>,
    number: Option<String>,
    #[serde(default)]
    customized_attachment: Vec<CustomizedAttachment>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct CustomizedOption {
    key: Option<String>,
    name: Option<I18n>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct CustomizedTimeRange {
    #[serde(default, deserialize_with = "text")]
    start_time: Option<i64>,
    end_time: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct CustomizedAttachment {
    file_id: Option<String>,
    file_name: Option<String>,
    content_type: Option<String>,
    file_size: Option<i64>,
}
