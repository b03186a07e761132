//! The answer of `hire.v1.application.get_detail`, as a program without an SDK would have it.

use serde::Deserialize;

use super::text;

#[derive(Deserialize)]
#[allow(dead_code)]
pub(crate) struct Data {
    application_detail: Option<ApplicationDetail>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationDetail {
    basic_info: Option<ApplicationBasicInfo>,
    job: Option<ApplicationJob>,
    talent: Option<ApplicationTalent>,
    #[serde(default)]
    evaluations: Vec<Evaluation>,
    interview_aggregation: Option<ApplicationInterviews>,
    offer: Option<ApplicationDetailOffer>,
    employee: Option<ApplicationEmployee>,
    agency: Option<ApplicationAgency>,
    portal: Option<ApplicationPortal>,
    referral: Option<ApplicationReferral>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationBasicInfo {
    id: Option<String>,
    job_id: Option<String>,
    talent_id: Option<String>,
    stage: Option<JobProcessStage>,
    active_status: Option<i64>,
    delivery_type: Option<i64>,
    resume_source_info: Option<ApplicationResumeSource>,
    website_resume_source: Option<ApplicationWebsiteSource>,
    talent_attachment_resume_id: Option<String>,
    #[serde(default)]
    stage_time_list: Vec<ApplicationStageTime>,
    onboard_status: Option<i64>,
    #[serde(default)]
    application_preferred_city_list: Vec<CodeNameObject>,
    termination_reason: Option<ApplicationTerminationReason>,
    creator_id: Option<String>,
    owner_id: Option<String>,
    terminator_id: Option<String>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    modify_time: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationJob {
    id: Option<String>,
    name: Option<String>,
    code: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationTalent {
    id: Option<String>,
    name: Option<String>,
    mobile_code: Option<String>,
    mobile_number: Option<String>,
    email: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Evaluation {
    id: Option<String>,
    application_id: Option<String>,
    stage_id: Option<String>,
    creator_id: Option<String>,
    evaluator_id: Option<String>,
    commit_status: Option<i64>,
    conclusion: Option<i64>,
    content: Option<String>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    update_time: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationInterviews {
    #[serde(default)]
    interviews: Vec<ApplicationInterview>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationDetailOffer {
    offer_basic: Option<ApplicationDetailOfferBasicInfo>,
    offer_salary: Option<ApplicationDetailOfferSalary>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationEmployee {
    id: Option<String>,
    application_id: Option<String>,
    onboard_status: Option<i64>,
    conversion_status: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    onboard_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    expected_conversion_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    actual_conversion_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    overboard_time: Option<i64>,
    overboard_note: Option<String>,
    onboard_city_code: Option<String>,
    department_id: Option<String>,
    leader_id: Option<String>,
    sequence_id: Option<String>,
    level_id: Option<String>,
    employee_type: Option<String>,
    job_requirement_id: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationAgency {
    basic_info: Option<ApplicationAgencyBasicInfo>,
    #[serde(default)]
    comment_info: Vec<ApplicationAgencyStatement>,
    #[serde(default)]
    salary_info: Vec<ApplicationAgencyStatement>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationPortal {
    campus_volunteer_info: Option<CampusVolunteerInfo>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationReferral {
    basic_info: Option<ApplicationReferralBasicInfo>,
    recommend_info: Option<ApplicationRecommendation>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct JobProcessStage {
    id: Option<String>,
    zh_name: Option<String>,
    en_name: Option<String>,
    r#type: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationResumeSource {
    id: Option<String>,
    name: Option<I18n>,
    resume_source_type: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationWebsiteSource {
    website_id: Option<String>,
    website_name: Option<I18n>,
    channel: Option<ApplicationWebsiteChannel>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationStageTime {
    stage_id: Option<String>,
    #[serde(default, deserialize_with = "text")]
    enter_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    exit_time: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct CodeNameObject {
    code: Option<String>,
    name: Option<I18n>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationTerminationReason {
    id: Option<String>,
    name: Option<I18n>,
    #[serde(default)]
    children: Vec<IdNameObject>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationInterview {
    id: Option<String>,
    #[serde(default, deserialize_with = "text")]
    begin_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    end_time: Option<i64>,
    round: Option<i64>,
    #[serde(default)]
    interview_record_list: Vec<ApplicationInterviewRecord>,
    #[serde(default, deserialize_with = "text")]
    feedback_submit_time: Option<i64>,
    stage_id: Option<String>,
    application_id: Option<String>,
    stage: Option<IdNameObject>,
    creator: Option<IdNameObject>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    update_time: Option<i64>,
    interview_round_summary: Option<i64>,
    interview_arrangement_id: Option<String>,
    interview_type: Option<i64>,
    talent_time_zone: Option<CodeNameObject>,
    contact_user: Option<IdNameObject>,
    contact_mobile: Option<String>,
    remark: Option<String>,
    address: Option<ApplicationAddress>,
    video_type: Option<i64>,
    arrangement_status: Option<i64>,
    arrangement_type: Option<i64>,
    arrangement_appointment_kind: Option<i64>,
    #[serde(default)]
    meeting_room_list: Vec<InterviewMeetingRoom>,
    interview_round_type: Option<IdNameObject>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationDetailOfferBasicInfo {
    id: Option<String>,
    offer_status: Option<i64>,
    leader: Option<IdNameObject>,
    employee_type: Option<IdNameObject>,
    department: Option<IdNameObject>,
    sequence: Option<IdNameObject>,
    level: Option<IdNameObject>,
    company_main_body: Option<IdNameObject>,
    job_requirement_id: Option<String>,
    probation_month: Option<i64>,
    contract_period: Option<ContractPeriod>,
    onboard_date: Option<String>,
    owner: Option<IdNameObject>,
    onboard_address: Option<ApplicationAddress>,
    work_address: Option<ApplicationAddress>,
    remark: Option<String>,
    #[serde(default)]
    attachment_list: Vec<ApplicationOfferAttachment>,
    #[serde(default)]
    customize_info_list: Vec<OfferCustomValue>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationDetailOfferSalary {
    id: Option<String>,
    salary_status: Option<i64>,
    probation_salary_percentage: Option<String>,
    award_salary_multiple: Option<String>,
    option_shares: Option<String>,
    quarterly_bonus: Option<String>,
    half_year_bonus: Option<String>,
    total_annual_cash: Option<String>,
    #[serde(default)]
    customize_info_list: Vec<OfferCustomValue>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationAgencyBasicInfo {
    hunter_user_name: Option<I18n>,
    hunter_company_name: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationAgencyStatement {
    name: Option<I18n>,
    value: Option<I18n>,
    description: Option<I18n>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct CampusVolunteerInfo {
    volunteer_seq: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationReferralBasicInfo {
    id: Option<String>,
    application_id: Option<String>,
    referral_type: Option<i64>,
    user_info: Option<IdNameObject>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
    referral_method: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationRecommendation {
    relationship: Option<i64>,
    familiarity: Option<i64>,
    comment: Option<String>,
    specific_relationship: Option<SpecificRelationship>,
    work_ability_familiarity: Option<i64>,
    match_degree: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct I18n {
    zh_cn: Option<String>,
    en_us: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationWebsiteChannel {
    channel_id: Option<String>,
    channel_name: Option<I18n>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct IdNameObject {
    id: Option<String>,
    name: Option<I18n>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationInterviewRecord {
    id: Option<String>,
    feedback_form_id: Option<String>,
    commit_status: Option<i64>,
    #[serde(default, deserialize_with = "text")]
    submit_time: Option<i64>,
    record_score: Option<RecordScore>,
    interviewer: Option<IdNameObject>,
    #[serde(default)]
    attachments: Vec<ApplicationInterviewAttachment>,
    #[serde(default)]
    module_assessments: Vec<ApplicationModuleAssessment>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationAddress {
    id: Option<String>,
    name: Option<I18n>,
    district: Option<ApplicationPlace>,
    city: Option<ApplicationPlace>,
    state: Option<ApplicationPlace>,
    country: Option<ApplicationPlace>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct InterviewMeetingRoom {
    room_id: Option<String>,
    room_name: Option<String>,
    building_name: Option<String>,
    reserved_status: Option<i64>,
    floor_name: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ContractPeriod {
    period_type: Option<i64>,
    period: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationOfferAttachment {
    id: Option<String>,
    name: Option<String>,
    size: Option<i64>,
    common_attachment_id: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct OfferCustomValue {
    object_id: Option<String>,
    customize_value: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct SpecificRelationship {
    relation_with_candidate: Option<i64>,
    extra: Option<String>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct RecordScore {
    score: Option<f64>,
    total_score: Option<f64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationInterviewAttachment {
    file_id: Option<String>,
    file_name: Option<String>,
    content_type: Option<String>,
    #[serde(default, deserialize_with = "text")]
    create_time: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationModuleAssessment {
    interview_feedback_form_module_id: Option<String>,
    module_name: Option<I18n>,
    module_type: Option<i64>,
    module_weight: Option<f64>,
    module_score: Option<f64>,
    #[serde(default)]
    dimension_assessments: Vec<ApplicationDimensionAssessment>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationPlace {
    name: Option<I18n>,
    code: Option<String>,
    location_type: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationDimensionAssessment {
    interview_feedback_form_dimension_id: Option<String>,
    dimension_name: Option<I18n>,
    dimension_type: Option<i64>,
    weight: Option<f64>,
    dimension_content: Option<String>,
    dimension_option: Option<DimensionOption>,
    #[serde(default)]
    dimension_options: Vec<DimensionOption>,
    dimension_score: Option<i64>,
    recommended_job_level: Option<RecommendedJobLevel>,
    #[serde(default)]
    question_assessments: Vec<ApplicationQuestionAssessment>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct DimensionOption {
    id: Option<String>,
    name: Option<I18n>,
    score_val: Option<i64>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct RecommendedJobLevel {
    lower_limit_job_level_name: Option<I18n>,
    higher_limit_job_level_name: Option<I18n>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct ApplicationQuestionAssessment {
    question_type: Option<i64>,
    title: Option<I18n>,
    description: Option<I18n>,
    content: Option<String>,
    #[serde(default)]
    abilities: Vec<Ability>,
}

#[derive(Deserialize)]
#[allow(dead_code)]
struct Ability {
    id: Option<String>,
    name: Option<I18n>,
    description: Option<I18n>,
}
