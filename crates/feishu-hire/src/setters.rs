// Generated from specs/hire by `cargo xtask generate`. Edit the spec, not this file.

//! What tests make the answers and events of `hire` with.

#![allow(deprecated)]

use feishu_core::{Date, Timestamp};

feishu_core::setters! {
    crate::types::IdNameObject {
        id id: into String,
        name name: into crate::types::I18n,
    }
    crate::types::CustomizedOption {
        key key: into String,
        name name: into crate::types::I18n,
    }
    crate::types::CustomizedTimeRange {
        start_time start_time: into Timestamp,
        end_time end_time: into Timestamp,
    }
    crate::types::TalentResumeSource {
        id id: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
    }
    crate::types::TalentInterviewRegistration {
        id id: into String,
        registration_time registration_time: into Timestamp,
        download_url download_url: into String,
    }
    crate::types::TalentRegistration {
        id id: into String,
        registration_time registration_time: into Timestamp,
        download_url download_url: into String,
        scenario scenario: into crate::types::RegistrationScenario,
    }
    crate::types::RecordScore {
        score score: into f64,
        total_score total_score: into f64,
    }
    crate::types::DimensionOption {
        id id: into String,
        name name: into crate::types::I18n,
        score_val score_val: into i64,
    }
    crate::types::RecommendedJobLevel {
        lower_limit_job_level_name lower_limit_job_level_name: into crate::types::I18n,
        higher_limit_job_level_name higher_limit_job_level_name: into crate::types::I18n,
    }
    crate::v1::types::Employee {
        id id: into String,
        application_id application_id: into String,
        onboard_status onboard_status: into crate::v1::types::OnboardStatus,
        conversion_status conversion_status: into crate::v1::types::ConversionStatus,
        onboard_time onboard_time: into Timestamp,
        expected_conversion_time expected_conversion_time: into Timestamp,
        actual_conversion_time actual_conversion_time: into Timestamp,
        overboard_time overboard_time: into Timestamp,
        overboard_note overboard_note: into String,
        onboard_city_code onboard_city_code: into String,
        department department: into String,
        leader leader: into String,
        sequence sequence: into String,
        level level: into String,
        employee_type employee_type: into String,
        job_requirement_id job_requirement_id: into String,
    }
    crate::v1::types::ExternalAttachment {
        id id: into String,
        name name: into String,
        size size: into i64,
    }
    crate::v1::types::ExternalInterviewAssessment {
        id id: into String,
        username username: into String,
        conclusion conclusion: into crate::v1::types::ExternalInterviewConclusion,
        assessment_dimension_list assessment_dimension_list: list crate::v1::types::ExternalInterviewAssessmentDimension,
        content content: into String,
        external_interview_id external_interview_id: into String,
    }
    crate::v1::types::CodeNameObject {
        code code: into String,
        name name: into crate::types::I18n,
    }
    crate::v1::types::CommonAddress {
        id id: into String,
        name name: into crate::types::I18n,
        district district: into crate::v1::types::CodeNameObject,
        city city: into crate::v1::types::CodeNameObject,
        state state: into crate::v1::types::CodeNameObject,
        country country: into crate::v1::types::CodeNameObject,
    }
    crate::v1::types::BilingualObject {
        id id: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
    }
    crate::v1::types::JobCustomizedData {
        object_id object_id: into String,
        name name: into crate::types::I18n,
        object_type object_type: into crate::v1::types::JobFieldType,
        value value: into crate::v1::types::JobCustomizedValue,
    }
    crate::v1::types::JobCustomizedValue {
        content content: into String,
        option option: into crate::types::CustomizedOption,
        option_list option_list: list crate::types::CustomizedOption,
        time_range time_range: into crate::v1::types::JobCustomizedTimeRange,
        time time: into Timestamp,
        number number: into String,
    }
    crate::v1::types::JobCustomizedTimeRange {
        start_time start_time: into Timestamp,
        end_time end_time: into Timestamp,
    }
    crate::v1::types::JobPostCustomizedData {
        object_id object_id: into String,
        name name: into crate::types::I18n,
        object_type object_type: into crate::v1::types::JobPostFieldType,
        value value: into crate::v1::types::JobCustomizedValue,
    }
    crate::v1::types::JobManager {
        id id: into String,
        recruiter_id recruiter_id: into String,
        hiring_manager_id_list hiring_manager_id_list: texts String,
        assistant_id_list assistant_id_list: texts String,
    }
    crate::v1::types::JobTypeInfo {
        id id: into String,
        name name: into crate::types::I18n,
        parent_id parent_id: into String,
    }
    crate::v1::types::CommonSchema {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        setting setting: into crate::v1::types::CommonSchemaSetting,
        is_customized is_customized: into bool,
        is_required is_required: into bool,
        is_visible is_visible: into bool,
        active_status active_status: into crate::v1::types::ActiveStatus,
        children_list children_list: list crate::v1::types::CommonSchemaChild,
    }
    crate::v1::types::CommonSchemaChild {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        setting setting: into crate::v1::types::CommonSchemaSetting,
        parent_id parent_id: into String,
        is_customized is_customized: into bool,
        is_required is_required: into bool,
        is_visible is_visible: into bool,
        active_status active_status: into crate::v1::types::ActiveStatus,
    }
    crate::v1::types::JobSchemaModule {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        setting setting: into crate::v1::types::CommonSchemaSetting,
        is_customized is_customized: into bool,
        is_required is_required: into bool,
        active_status active_status: into crate::v1::types::ActiveStatus,
        children_list children_list: list crate::v1::types::JobSchemaField,
    }
    crate::v1::types::JobSchemaField {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        setting setting: into crate::v1::types::CommonSchemaSetting,
        parent_id parent_id: into String,
        is_customized is_customized: into bool,
        is_required is_required: into bool,
        active_status active_status: into crate::v1::types::ActiveStatus,
    }
    crate::v1::types::CommonSchemaSetting {
        object_type object_type: into crate::v1::types::SchemaFieldType,
        config config: into crate::v1::types::CommonSchemaConfig,
    }
    crate::v1::types::CommonSchemaConfig {
        options options: list crate::v1::types::CommonSchemaOption,
    }
    crate::v1::types::CommonSchemaOption {
        key key: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        active_status active_status: into crate::v1::types::ActiveStatus,
    }
    crate::v1::types::WebsiteDelivery {
        application_id application_id: into String,
        id id: into String,
        job_id job_id: into String,
        job_post_id job_post_id: into String,
        portal_resume_id portal_resume_id: into String,
        user_id user_id: into String,
        talent_id talent_id: into String,
    }
    crate::v1::types::PermissionEntity {
        code code: into crate::v1::types::PermissionEntityCode,
        name name: into crate::types::I18n,
    }
    crate::v1::types::PermissionScopeRule {
        rule_type rule_type: into crate::v1::types::PermissionRuleType,
    }
    crate::v1::types::Evaluation {
        id id: into String,
        application_id application_id: into String,
        stage_id stage_id: into String,
        creator_id creator_id: into String,
        evaluator_id evaluator_id: into String,
        commit_status commit_status: into crate::types::CommitStatus,
        conclusion conclusion: into crate::v1::types::EvaluationConclusion,
        content content: into String,
        create_time create_time: into Timestamp,
        update_time update_time: into Timestamp,
    }
    crate::v1::types::InterviewMeetingRoom {
        room_id room_id: into String,
        room_name room_name: into String,
        building_name building_name: into String,
        reserved_status reserved_status: into crate::v1::types::RoomReservationStatus,
        floor_name floor_name: into String,
    }
    crate::v1::types::InterviewScore {
        id id: into String,
        level level: into i64,
        zh_name zh_name: into String,
        zh_description zh_description: into String,
        en_name en_name: into String,
        en_description en_description: into String,
    }
    crate::v1::types::Ability {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
    }
    crate::v1::types::BilingualAddress {
        id id: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
        district district: into crate::v1::types::BilingualPlace,
        city city: into crate::v1::types::BilingualPlace,
        state state: into crate::v1::types::BilingualPlace,
        country country: into crate::v1::types::BilingualPlace,
    }
    crate::v1::types::BilingualPlace {
        zh_name zh_name: into String,
        en_name en_name: into String,
        code code: into String,
        location_type location_type: into crate::v1::types::LocationType,
    }
    crate::v1::types::OfferCustomValue {
        object_id object_id: into String,
        customize_value customize_value: into String,
    }
    crate::v1::types::OfferCustomModule {
        id id: into String,
        object_list object_list: list crate::v1::types::OfferCustomValue,
    }
    crate::v1::types::OfferJobInfo {
        job_id job_id: into String,
        job_name job_name: into String,
    }
    crate::v1::types::OfferSalaryPlan {
        currency currency: into String,
        basic_salary basic_salary: into String,
        probation_salary_percentage probation_salary_percentage: into String,
        award_salary_multiple award_salary_multiple: into String,
        option_shares option_shares: into String,
        quarterly_bonus quarterly_bonus: into String,
        half_year_bonus half_year_bonus: into String,
        total_annual_cash total_annual_cash: into String,
        customize_info_list customize_info_list: list crate::v1::types::OfferCustomValue,
    }
    crate::v1::types::OfferSendRecord {
        offer_send_record_id offer_send_record_id: into String,
        operator_user_id operator_user_id: into String,
        send_time send_time: into Timestamp,
        offer_letter_status offer_letter_status: into crate::v1::types::OfferLetterStatus,
        email_info email_info: into crate::v1::types::OfferEmailInfo,
        acceptance_list acceptance_list: list crate::v1::types::OfferAcceptance,
        offer_file_list offer_file_list: list crate::v1::types::OfferFile,
        offer_signature_info offer_signature_info: into crate::v1::types::OfferSignatureInfo,
    }
    crate::v1::types::OfferEmailInfo {
        cc_email_list cc_email_list: texts String,
        receiver_email_list receiver_email_list: texts String,
        content content: into String,
    }
    crate::v1::types::OfferAcceptance {
        operator_type operator_type: into crate::v1::types::OfferOperatorType,
        conclusion conclusion: into crate::v1::types::OfferConclusion,
        memo memo: into String,
        operate_time operate_time: into Timestamp,
    }
    crate::v1::types::OfferFile {
        id id: into String,
        file_template_id file_template_id: into String,
        file_template_name file_template_name: into String,
        file_template_type_id file_template_type_id: into String,
        file_template_type_name file_template_type_name: into String,
    }
    crate::v1::types::OfferSignatureInfo {
        id id: into String,
        signature_status signature_status: into crate::v1::types::OfferSignatureStatus,
        attachment_list attachment_list: list crate::v1::types::OfferSignatureFile,
    }
    crate::v1::types::OfferSignatureFile {
        id id: into String,
        file_name file_name: into String,
        file_template_id file_template_id: into String,
        file_template_name file_template_name: into String,
        file_template_type_id file_template_type_id: into String,
        file_template_type_name file_template_type_name: into String,
    }
    crate::v1::types::BilingualCity {
        city_code city_code: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
    }
    crate::v1::types::JobProcessStage {
        id id: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
        type_ type_: into crate::v1::types::JobProcessStageType,
    }
    crate::v1::types::UserIds {
        union_id union_id: into String,
        user_id user_id: into String,
        open_id open_id: into String,
    }
    crate::v1::types::DepartmentIds {
        department_id department_id: into String,
        open_department_id open_department_id: into String,
    }
    crate::v1::types::EcoPhone {
        code code: into String,
        number number: into String,
    }
    crate::v1::types::EventStage {
        id id: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
        type_ type_: into crate::v1::types::JobProcessStageType,
    }
    crate::v1::agency::AgencyBatchQueryResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::agency::AgencySupplier,
    }
    crate::v1::agency::AgencyGetResponse {
        agency agency: into crate::v1::agency::Agency,
    }
    crate::v1::agency::AgencyGetAgencyAccountResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::agency::AgencyAccount,
    }
    crate::v1::agency::AgencyProtectSearchResponse {
        is_onboarded is_onboarded: into bool,
        onboarded_in_protection onboarded_in_protection: into bool,
        onboarded_protection onboarded_protection: into crate::v1::agency::AgencyProtection,
        protection_list protection_list: list crate::v1::agency::AgencyProtection,
    }
    crate::v1::agency::AgencyQueryResponse {
        items items: list crate::v1::agency::Agency,
    }
    crate::v1::agency::AgencySupplier {
        id id: into String,
        name name: into String,
        label_list label_list: list crate::types::IdNameObject,
        admin_list admin_list: list crate::v1::agency::AgencySupplierAdmin,
        agency_protect_time agency_protect_time: into crate::v1::agency::AgencyProtectTime,
        cooperation_create_time cooperation_create_time: into Timestamp,
        cooperation_start_time cooperation_start_time: into Timestamp,
        cooperation_end_time cooperation_end_time: into Timestamp,
        cooperation_status cooperation_status: into crate::v1::agency::CooperationStatus,
        invite_email invite_email: into String,
        supplier_area supplier_area: into crate::v1::agency::AgencyArea,
        talent_protect_time talent_protect_time: into crate::v1::agency::TenantTalentProtectTime,
    }
    crate::v1::agency::AgencySupplierAdmin {
        user_id user_id: into String,
        name name: into crate::types::I18n,
        email email: into String,
    }
    crate::v1::agency::AgencyProtectTime {
        day day: into i64,
        use_default use_default: into bool,
    }
    crate::v1::agency::TenantTalentProtectTime {
        day day: into i64,
        use_default use_default: into bool,
        forever forever: into bool,
    }
    crate::v1::agency::Agency {
        id id: into String,
        name name: into String,
        contactor_id contactor_id: into String,
        contactor_name contactor_name: into crate::types::I18n,
    }
    crate::v1::agency::AgencyAccount {
        id id: into String,
        reason reason: into String,
        create_time create_time: into Timestamp,
        status status: into crate::v1::agency::AgencyAccountStatus,
        user_info user_info: into crate::v1::agency::AgencyAccountUser,
        role role: into crate::v1::agency::AgencyRole,
    }
    crate::v1::agency::AgencyAccountUser {
        user_id user_id: into String,
        name name: into crate::types::I18n,
        email email: into String,
        mobile mobile: into String,
    }
    crate::v1::agency::AgencyProtection {
        protection_type protection_type: into crate::v1::agency::AgencyProtectionType,
        application_id application_id: into String,
        start_time start_time: into Timestamp,
        expire_time expire_time: into Timestamp,
        agency_supplier_id agency_supplier_id: into String,
        agency_supplier_name agency_supplier_name: into crate::types::I18n,
        agency_supplier_user_id agency_supplier_user_id: into String,
        agency_supplier_user_name agency_supplier_user_name: into crate::types::I18n,
    }
    crate::v1::application::interview::ApplicationInterviewListResponse {
        page_token page_token: into String,
        has_more has_more: into bool,
        items items: list crate::v1::application::interview::ApplicationInterviewItem,
    }
    crate::v1::application::interview::ApplicationInterviewItem {
        id id: into String,
        begin_time begin_time: into Timestamp,
        end_time end_time: into Timestamp,
        round round: into i64,
        stage_id stage_id: into String,
        interview_record_list interview_record_list: list crate::v1::application::interview::ApplicationInterviewFeedback,
    }
    crate::v1::application::interview::ApplicationInterviewFeedback {
        id id: into String,
        user_id user_id: into String,
        content content: into String,
        min_job_level_id min_job_level_id: into String,
        max_job_level_id max_job_level_id: into String,
        commit_status commit_status: into crate::types::CommitStatus,
        conclusion conclusion: into crate::v1::types::InterviewConclusion,
        interview_score interview_score: into crate::v1::types::InterviewScore,
    }
    crate::v1::application::ApplicationCreateResponse {
        id id: into String,
    }
    crate::v1::application::ApplicationGetResponse {
        application application: into crate::v1::application::Application,
    }
    crate::v1::application::ApplicationGetDetailResponse {
        application_detail application_detail: into crate::v1::application::ApplicationDetail,
    }
    crate::v1::application::ApplicationListResponse {
        items items: texts String,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::application::ApplicationOfferResponse {
        offer offer: into crate::v1::application::ApplicationOffer,
    }
    crate::v1::application::ApplicationTransferOnboardResponse {
        employee employee: into crate::v1::types::Employee,
    }
    crate::v1::application::ApplicationDeleted {
        application_ids application_ids: texts String,
    }
    crate::v1::application::ApplicationStageChanged {
        application_id application_id: into String,
        origin_stage_id origin_stage_id: into String,
        target_stage_id target_stage_id: into String,
        update_time update_time: into Timestamp,
    }
    crate::v1::application::Application {
        id id: into String,
        job_id job_id: into String,
        talent_id talent_id: into String,
        resume_source_id resume_source_id: into String,
        stage stage: into crate::v1::types::JobProcessStage,
        active_status active_status: into crate::v1::application::ApplicationActiveStatus,
        delivery_type delivery_type: into crate::v1::application::ApplicationDeliveryType,
        resume_source_info resume_source_info: into crate::v1::application::ApplicationResumeSource,
        website_resume_source website_resume_source: into crate::v1::application::ApplicationWebsiteSource,
        talent_attachment_resume_id talent_attachment_resume_id: into String,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
        stage_time_list stage_time_list: list crate::v1::application::ApplicationStageTime,
        termination_type termination_type: into crate::v1::types::TerminationType,
        termination_reason_list termination_reason_list: texts String,
        termination_reason_note termination_reason_note: into String,
        application_preferred_city_list application_preferred_city_list: list crate::v1::types::CodeNameObject,
        creator_id creator_id: into String,
    }
    crate::v1::application::ApplicationResumeSource {
        id id: into String,
        name name: into crate::types::I18n,
        resume_source_type resume_source_type: into crate::v1::application::ApplicationSourceType,
    }
    crate::v1::application::ApplicationWebsiteSource {
        website_id website_id: into String,
        website_name website_name: into crate::types::I18n,
        channel channel: into crate::v1::application::ApplicationWebsiteChannel,
    }
    crate::v1::application::ApplicationWebsiteChannel {
        channel_id channel_id: into String,
        channel_name channel_name: into crate::types::I18n,
    }
    crate::v1::application::ApplicationStageTime {
        stage_id stage_id: into String,
        enter_time enter_time: into Timestamp,
        exit_time exit_time: into Timestamp,
    }
    crate::v1::application::ApplicationDetail {
        basic_info basic_info: into crate::v1::application::ApplicationBasicInfo,
        job job: into crate::v1::application::ApplicationJob,
        talent talent: into crate::v1::application::ApplicationTalent,
        evaluations evaluations: list crate::v1::types::Evaluation,
        interview_aggregation interview_aggregation: into crate::v1::application::ApplicationInterviews,
        offer offer: into crate::v1::application::ApplicationDetailOffer,
        employee employee: into crate::v1::application::ApplicationEmployee,
        agency agency: into crate::v1::application::ApplicationAgency,
        portal portal: into crate::v1::application::ApplicationPortal,
        referral referral: into crate::v1::application::ApplicationReferral,
    }
    crate::v1::application::ApplicationBasicInfo {
        id id: into String,
        job_id job_id: into String,
        talent_id talent_id: into String,
        stage stage: into crate::v1::types::JobProcessStage,
        active_status active_status: into crate::v1::application::ApplicationActiveStatus,
        delivery_type delivery_type: into crate::v1::application::ApplicationDeliveryType,
        resume_source_info resume_source_info: into crate::v1::application::ApplicationResumeSource,
        website_resume_source website_resume_source: into crate::v1::application::ApplicationWebsiteSource,
        talent_attachment_resume_id talent_attachment_resume_id: into String,
        stage_time_list stage_time_list: list crate::v1::application::ApplicationStageTime,
        onboard_status onboard_status: into crate::v1::application::ApplicationOnboardStatus,
        application_preferred_city_list application_preferred_city_list: list crate::v1::types::CodeNameObject,
        termination_reason termination_reason: into crate::v1::application::ApplicationTerminationReason,
        creator_id creator_id: into String,
        owner_id owner_id: into String,
        terminator_id terminator_id: into String,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
    }
    crate::v1::application::ApplicationTerminationReason {
        id id: into String,
        name name: into crate::types::I18n,
        children children: list crate::types::IdNameObject,
    }
    crate::v1::application::ApplicationJob {
        id id: into String,
        name name: into String,
        code code: into String,
    }
    crate::v1::application::ApplicationTalent {
        id id: into String,
        name name: into String,
        mobile_code mobile_code: into String,
        mobile_number mobile_number: into String,
        email email: into String,
    }
    crate::v1::application::ApplicationInterviews {
        interviews interviews: list crate::v1::application::ApplicationInterview,
    }
    crate::v1::application::ApplicationInterview {
        id id: into String,
        begin_time begin_time: into Timestamp,
        end_time end_time: into Timestamp,
        round round: into i64,
        interview_record_list interview_record_list: list crate::v1::application::ApplicationInterviewRecord,
        feedback_submit_time feedback_submit_time: into Timestamp,
        stage_id stage_id: into String,
        application_id application_id: into String,
        stage stage: into crate::types::IdNameObject,
        creator creator: into crate::types::IdNameObject,
        create_time create_time: into Timestamp,
        update_time update_time: into Timestamp,
        interview_round_summary interview_round_summary: into crate::v1::types::InterviewRoundSummary,
        interview_arrangement_id interview_arrangement_id: into String,
        interview_type interview_type: into crate::v1::types::InterviewType,
        talent_time_zone talent_time_zone: into crate::v1::types::CodeNameObject,
        contact_user contact_user: into crate::types::IdNameObject,
        contact_mobile contact_mobile: into String,
        remark remark: into String,
        address address: into crate::v1::application::ApplicationAddress,
        video_type video_type: into crate::v1::types::VideoType,
        arrangement_status arrangement_status: into crate::v1::types::InterviewArrangementStatus,
        arrangement_type arrangement_type: into crate::v1::types::InterviewArrangementType,
        arrangement_appointment_kind arrangement_appointment_kind: into crate::v1::types::InterviewAppointmentKind,
        meeting_room_list meeting_room_list: list crate::v1::types::InterviewMeetingRoom,
        interview_round_type interview_round_type: into crate::types::IdNameObject,
    }
    crate::v1::application::ApplicationInterviewRecord {
        id id: into String,
        feedback_form_id feedback_form_id: into String,
        commit_status commit_status: into crate::types::CommitStatus,
        submit_time submit_time: into Timestamp,
        record_score record_score: into crate::types::RecordScore,
        interviewer interviewer: into crate::types::IdNameObject,
        attachments attachments: list crate::v1::application::ApplicationInterviewAttachment,
        module_assessments module_assessments: list crate::v1::application::ApplicationModuleAssessment,
    }
    crate::v1::application::ApplicationInterviewAttachment {
        file_id file_id: into String,
        file_name file_name: into String,
        content_type content_type: into String,
        create_time create_time: into Timestamp,
    }
    crate::v1::application::ApplicationModuleAssessment {
        interview_feedback_form_module_id interview_feedback_form_module_id: into String,
        module_name module_name: into crate::types::I18n,
        module_type module_type: into crate::types::FeedbackModuleType,
        module_weight module_weight: into f64,
        module_score module_score: into f64,
        dimension_assessments dimension_assessments: list crate::v1::application::ApplicationDimensionAssessment,
    }
    crate::v1::application::ApplicationDimensionAssessment {
        interview_feedback_form_dimension_id interview_feedback_form_dimension_id: into String,
        dimension_name dimension_name: into crate::types::I18n,
        dimension_type dimension_type: into crate::types::FeedbackDimensionType,
        weight weight: into f64,
        dimension_content dimension_content: into String,
        dimension_option dimension_option: into crate::types::DimensionOption,
        dimension_options dimension_options: list crate::types::DimensionOption,
        dimension_score dimension_score: into i64,
        recommended_job_level recommended_job_level: into crate::types::RecommendedJobLevel,
        question_assessments question_assessments: list crate::v1::application::ApplicationQuestionAssessment,
    }
    crate::v1::application::ApplicationQuestionAssessment {
        question_type question_type: into crate::types::InterviewQuestionType,
        title title: into crate::types::I18n,
        description description: into crate::types::I18n,
        content content: into String,
        abilities abilities: list crate::v1::types::Ability,
    }
    crate::v1::application::ApplicationAddress {
        id id: into String,
        name name: into crate::types::I18n,
        district district: into crate::v1::application::ApplicationPlace,
        city city: into crate::v1::application::ApplicationPlace,
        state state: into crate::v1::application::ApplicationPlace,
        country country: into crate::v1::application::ApplicationPlace,
    }
    crate::v1::application::ApplicationPlace {
        name name: into crate::types::I18n,
        code code: into String,
        location_type location_type: into crate::v1::types::LocationType,
    }
    crate::v1::application::ApplicationDetailOffer {
        offer_basic offer_basic: into crate::v1::application::ApplicationDetailOfferBasicInfo,
        offer_salary offer_salary: into crate::v1::application::ApplicationDetailOfferSalary,
    }
    crate::v1::application::ApplicationDetailOfferBasicInfo {
        id id: into String,
        offer_status offer_status: into crate::v1::types::OfferFlowStatus,
        leader leader: into crate::types::IdNameObject,
        employee_type employee_type: into crate::types::IdNameObject,
        department department: into crate::types::IdNameObject,
        sequence sequence: into crate::types::IdNameObject,
        level level: into crate::types::IdNameObject,
        company_main_body company_main_body: into crate::types::IdNameObject,
        job_requirement_id job_requirement_id: into String,
        probation_month probation_month: into i64,
        contract_period contract_period: into crate::v1::types::ContractPeriod,
        onboard_date onboard_date: into Date,
        owner owner: into crate::types::IdNameObject,
        onboard_address onboard_address: into crate::v1::application::ApplicationAddress,
        work_address work_address: into crate::v1::application::ApplicationAddress,
        remark remark: into String,
        attachment_list attachment_list: list crate::v1::application::ApplicationOfferAttachment,
        customize_info_list customize_info_list: list crate::v1::types::OfferCustomValue,
        create_time create_time: into Timestamp,
    }
    crate::v1::application::ApplicationOfferAttachment {
        id id: into String,
        name name: into String,
        size size: into i64,
        common_attachment_id common_attachment_id: into String,
    }
    crate::v1::application::ApplicationDetailOfferSalary {
        id id: into String,
        salary_status salary_status: into crate::v1::application::SalaryStatus,
        probation_salary_percentage probation_salary_percentage: into String,
        award_salary_multiple award_salary_multiple: into String,
        option_shares option_shares: into String,
        quarterly_bonus quarterly_bonus: into String,
        half_year_bonus half_year_bonus: into String,
        total_annual_cash total_annual_cash: into String,
        customize_info_list customize_info_list: list crate::v1::types::OfferCustomValue,
        create_time create_time: into Timestamp,
    }
    crate::v1::application::ApplicationEmployee {
        id id: into String,
        application_id application_id: into String,
        onboard_status onboard_status: into crate::v1::types::OnboardStatus,
        conversion_status conversion_status: into crate::v1::types::ConversionStatus,
        onboard_time onboard_time: into Timestamp,
        expected_conversion_time expected_conversion_time: into Timestamp,
        actual_conversion_time actual_conversion_time: into Timestamp,
        overboard_time overboard_time: into Timestamp,
        overboard_note overboard_note: into String,
        onboard_city_code onboard_city_code: into String,
        department_id department_id: into String,
        leader_id leader_id: into String,
        sequence_id sequence_id: into String,
        level_id level_id: into String,
        employee_type employee_type: into String,
        job_requirement_id job_requirement_id: into String,
    }
    crate::v1::application::ApplicationAgency {
        basic_info basic_info: into crate::v1::application::ApplicationAgencyBasicInfo,
        comment_info comment_info: list crate::v1::application::ApplicationAgencyStatement,
        salary_info salary_info: list crate::v1::application::ApplicationAgencyStatement,
    }
    crate::v1::application::ApplicationAgencyBasicInfo {
        hunter_user_name hunter_user_name: into crate::types::I18n,
        hunter_company_name hunter_company_name: into String,
    }
    crate::v1::application::ApplicationAgencyStatement {
        name name: into crate::types::I18n,
        value value: into crate::types::I18n,
        description description: into crate::types::I18n,
    }
    crate::v1::application::ApplicationPortal {
        campus_volunteer_info campus_volunteer_info: into crate::v1::application::CampusVolunteerInfo,
    }
    crate::v1::application::CampusVolunteerInfo {
        volunteer_seq volunteer_seq: into i64,
    }
    crate::v1::application::ApplicationReferral {
        basic_info basic_info: into crate::v1::application::ApplicationReferralBasicInfo,
        recommend_info recommend_info: into crate::v1::application::ApplicationRecommendation,
    }
    crate::v1::application::ApplicationReferralBasicInfo {
        id id: into String,
        application_id application_id: into String,
        referral_type referral_type: into crate::v1::application::ReferralType,
        user_info user_info: into crate::types::IdNameObject,
        create_time create_time: into Timestamp,
        referral_method referral_method: into crate::v1::application::ReferralMethod,
    }
    crate::v1::application::ApplicationRecommendation {
        relationship relationship: into crate::v1::application::Kinship,
        familiarity familiarity: into crate::v1::application::Familiarity,
        comment comment: into String,
        specific_relationship specific_relationship: into crate::v1::application::SpecificRelationship,
        work_ability_familiarity work_ability_familiarity: into crate::v1::application::WorkAbilityFamiliarity,
        match_degree match_degree: into crate::v1::application::MatchDegree,
    }
    crate::v1::application::SpecificRelationship {
        relation_with_candidate relation_with_candidate: into crate::v1::application::RelationWithCandidate,
        extra extra: into String,
    }
    crate::v1::application::ApplicationOffer {
        id id: into String,
        application_id application_id: into String,
        basic_info basic_info: into crate::v1::application::ApplicationOfferBasicInfo,
        salary_plan salary_plan: into crate::v1::types::OfferSalaryPlan,
        schema_id schema_id: into String,
        offer_status offer_status: into crate::v1::types::OfferStatus,
        job_info job_info: into crate::v1::types::OfferJobInfo,
        customized_module_list customized_module_list: list crate::v1::types::OfferCustomModule,
        job_requirement_id job_requirement_id: into String,
        offer_send_record_list offer_send_record_list: list crate::v1::types::OfferSendRecord,
    }
    crate::v1::application::ApplicationOfferBasicInfo {
        offer_type offer_type: into crate::v1::types::OfferRecruitmentType,
        remark remark: into String,
        expire_time expire_time: into Timestamp,
        owner_user_id owner_user_id: into String,
        creator_user_id creator_user_id: into String,
        employee_type employee_type: into crate::v1::types::BilingualObject,
        create_time create_time: into Timestamp,
        leader_user_id leader_user_id: into String,
        onboard_date onboard_date: into Date,
        department_id department_id: into String,
        probation_month probation_month: into i64,
        contract_year contract_year: into i64,
        contract_period contract_period: into crate::v1::types::ContractPeriod,
        recruitment_type recruitment_type: into crate::v1::types::BilingualObject,
        sequence sequence: into crate::v1::types::BilingualObject,
        level level: into crate::v1::types::BilingualObject,
        onboard_address onboard_address: into crate::v1::types::BilingualAddress,
        work_address work_address: into crate::v1::types::BilingualAddress,
        customize_info_list customize_info_list: list crate::v1::types::OfferCustomValue,
        position_id position_id: into String,
        job_offered job_offered: into String,
        job_grade_id job_grade_id: into String,
        common_attachment_id_list common_attachment_id_list: texts String,
        pathway_id pathway_id: into String,
    }
    crate::v1::attachment::AttachmentCreateResponse {
        id id: into String,
        name name: into String,
        url url: into String,
    }
    crate::v1::attachment::AttachmentGetResponse {
        attachment attachment: into crate::v1::attachment::Attachment,
    }
    crate::v1::attachment::AttachmentPreviewResponse {
        url url: into String,
    }
    crate::v1::attachment::Attachment {
        id id: into String,
        url url: into String,
        name name: into String,
        mime mime: into String,
        create_time create_time: into Timestamp,
    }
    crate::v1::background_check_order::BackgroundCheckOrderBatchQueryResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::background_check_order::BackgroundCheckOrder,
    }
    crate::v1::background_check_order::BackgroundCheckOrderListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::background_check_order::BackgroundCheckOrder,
    }
    crate::v1::background_check_order::BackgroundCheckOrder {
        order_id order_id: into String,
        application_id application_id: into String,
        order_status order_status: into crate::v1::background_check_order::BackgroundCheckOrderStatus,
        account_third_type account_third_type: into crate::v1::background_check_order::BackgroundCheckProviderType,
        package package: into String,
        name name: into String,
        feedback_info_list feedback_info_list: list crate::v1::background_check_order::BackgroundCheckReport,
        process_info_list process_info_list: list crate::v1::background_check_order::BackgroundCheckProcess,
        upload_time upload_time: into Timestamp,
        candidate_info candidate_info: into crate::v1::background_check_order::BackgroundCheckCandidate,
        creator_info creator_info: into crate::v1::background_check_order::BackgroundCheckCreator,
        contactor_info contactor_info: into crate::v1::background_check_order::BackgroundCheckContact,
        begin_time begin_time: into Timestamp,
        end_time end_time: into Timestamp,
        conclusion conclusion: into String,
        provider_info provider_info: into crate::v1::background_check_order::BackgroundCheckProvider,
        custom_field_list custom_field_list: list crate::v1::types::EcoBackgroundCheckCustomField,
        custom_data_list custom_data_list: list crate::v1::background_check_order::BackgroundCheckCustomValue,
        ext_item_info_list ext_item_info_list: list crate::v1::background_check_order::BackgroundCheckItem,
        update_time update_time: into Timestamp,
        geo geo: into crate::v1::background_check_order::BackgroundCheckGeo,
        location_code location_code: into String,
        remark remark: into String,
    }
    crate::v1::background_check_order::BackgroundCheckReport {
        id id: into String,
        attachment_url attachment_url: into String,
        report_preview_url report_preview_url: into String,
        result result: into String,
        report_type report_type: into crate::v1::background_check_order::BackgroundCheckReportType,
        create_time create_time: into Timestamp,
        report_name report_name: into String,
    }
    crate::v1::background_check_order::BackgroundCheckProcess {
        process process: into String,
        update_time update_time: into Timestamp,
        en_process en_process: into String,
    }
    crate::v1::background_check_order::BackgroundCheckCandidate {
        name name: into String,
        mobile mobile: into String,
        email email: into String,
        first_name first_name: into String,
        last_name last_name: into String,
    }
    crate::v1::background_check_order::BackgroundCheckCreator {
        user_id user_id: into String,
    }
    crate::v1::background_check_order::BackgroundCheckContact {
        name name: into String,
        mobile mobile: into String,
        email email: into String,
    }
    crate::v1::background_check_order::BackgroundCheckProvider {
        provider_id provider_id: into String,
        provider_name provider_name: into crate::types::I18n,
    }
    crate::v1::background_check_order::BackgroundCheckCustomValue {
        key key: into String,
        value value: into String,
    }
    crate::v1::background_check_order::BackgroundCheckItem {
        id id: into String,
        name name: into String,
    }
    crate::v1::diversity_inclusion::DiversityInclusionSearchResponse {
        items items: list crate::v1::diversity_inclusion::DiversityInfo,
    }
    crate::v1::diversity_inclusion::DiversityInfo {
        id id: into String,
        application_id application_id: into String,
        talent_id talent_id: into String,
        source_type source_type: into crate::v1::diversity_inclusion::DiversitySource,
        create_time create_time: into Timestamp,
        update_time update_time: into Timestamp,
        di_data di_data: list crate::v1::diversity_inclusion::DiversityData,
    }
    crate::v1::diversity_inclusion::DiversityData {
        value value: into String,
        object_attribute object_attribute: into crate::v1::diversity_inclusion::DiversityQuestion,
    }
    crate::v1::diversity_inclusion::DiversityQuestion {
        title title: into crate::types::I18n,
        description description: into crate::types::I18n,
        data_type data_type: into crate::v1::diversity_inclusion::DiversityDataType,
        tags tags: list crate::v1::diversity_inclusion::DiversityTag,
        is_fcf_data is_fcf_data: into bool,
        is_di_data is_di_data: into bool,
    }
    crate::v1::eco_account::EcoAccountCreated {
        scope scope: into crate::v1::eco_account::EcoAccountScope,
        account_id account_id: into String,
        account_name account_name: into String,
        usage_list usage_list: list crate::v1::eco_account::EcoAccountUsage,
        custom_field_list custom_field_list: list crate::v1::eco_account::EcoAccountFieldValue,
    }
    crate::v1::eco_account::EcoAccountFieldValue {
        key key: into String,
        value value: into String,
    }
    crate::v1::eco_background_check::EcoBackgroundCheckCanceled {
        background_check_id background_check_id: into String,
        termination_reason termination_reason: into String,
    }
    crate::v1::eco_background_check::EcoBackgroundCheckCreated {
        background_check_id background_check_id: into String,
        account_id account_id: into String,
        package_id package_id: into String,
        additional_item_id_list additional_item_id_list: texts String,
        comment comment: into String,
        candidate_info candidate_info: into crate::v1::eco_background_check::EcoCheckedCandidate,
        client_contact_info client_contact_info: into crate::v1::eco_background_check::EcoContact,
        custom_field_list custom_field_list: list crate::v1::eco_background_check::EcoOrderFieldValue,
    }
    crate::v1::eco_background_check::EcoCheckedCandidate {
        name name: into String,
        mobile mobile: into crate::v1::types::EcoPhone,
        email email: into String,
        first_name first_name: into String,
        last_name last_name: into String,
    }
    crate::v1::eco_background_check::EcoContact {
        name name: into String,
        mobile mobile: into crate::v1::types::EcoPhone,
        email email: into String,
    }
    crate::v1::eco_background_check::EcoOrderFieldValue {
        key key: into String,
        value value: into String,
    }
    crate::v1::eco_exam::EcoExamCreated {
        exam_id exam_id: into String,
        account_id account_id: into String,
        paper_id paper_id: into String,
        candidate_info candidate_info: into crate::v1::eco_exam::EcoExamCandidate,
    }
    crate::v1::eco_exam::EcoExamCandidate {
        name name: into String,
        mobile mobile: into crate::v1::types::EcoPhone,
        email email: into String,
    }
    crate::v1::ehr_import_task::EhrImportTaskImported {
        task_id task_id: into String,
        application_id application_id: into String,
        ehr_department_id ehr_department_id: into String,
        ehr_requirement_id ehr_requirement_id: into String,
        operator_id operator_id: into String,
        operator_user_id operator_user_id: into crate::v1::types::UserIds,
        ehr_department ehr_department: into crate::v1::types::DepartmentIds,
    }
    crate::v1::ehr_import_task_for_internship_offer::EhrImportTaskForInternshipOfferImported {
        task_id task_id: into String,
        application_id application_id: into String,
        offer_id offer_id: into String,
        pre_onboard_id pre_onboard_id: into String,
        ehr_department_id ehr_department_id: into String,
        operator_id operator_id: into String,
        operator_user_id operator_user_id: into crate::v1::types::UserIds,
        ehr_department ehr_department: into crate::v1::types::DepartmentIds,
    }
    crate::v1::employee::EmployeeGetResponse {
        employee employee: into crate::v1::types::Employee,
    }
    crate::v1::employee::EmployeeGetByApplicationResponse {
        employee employee: into crate::v1::employee::EmployeeOfApplication,
    }
    crate::v1::employee::EmployeePatchResponse {
        employee employee: into crate::v1::types::Employee,
    }
    crate::v1::employee::EmployeeOfApplication {
        id id: into String,
        application_id application_id: into String,
        onboard_status onboard_status: into crate::v1::types::OnboardStatus,
        conversion_status conversion_status: into crate::v1::types::ConversionStatus,
        onboard_time onboard_time: into Timestamp,
        expected_conversion_time expected_conversion_time: into Timestamp,
        actual_conversion_time actual_conversion_time: into Timestamp,
        overboard_time overboard_time: into Timestamp,
        overboard_note overboard_note: into String,
        onboard_city_code onboard_city_code: into String,
        department department: into String,
        leader leader: into String,
        sequence sequence: into String,
        level level: into String,
        employee_type employee_type: into String,
        job_requirement_id job_requirement_id: into String,
        external_employment_id external_employment_id: into String,
    }
    crate::v1::evaluation::EvaluationListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::types::Evaluation,
    }
    crate::v1::evaluation_task::EvaluationTaskListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::evaluation_task::EvaluationTask,
    }
    crate::v1::evaluation_task::EvaluationTask {
        id id: into String,
        job_id job_id: into String,
        talent_id talent_id: into String,
        application_id application_id: into String,
        activity_status activity_status: into crate::v1::evaluation_task::EvaluationTaskStatus,
    }
    crate::v1::exam::ExamCreateResponse {
        exam_id exam_id: into String,
        application_id application_id: into String,
        exam_resource_name exam_resource_name: into String,
        score score: into f64,
        uuid uuid: into String,
        operator_id operator_id: into String,
        operate_time operate_time: into Timestamp,
    }
    crate::v1::exam_marking_task::ExamMarkingTaskListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::exam_marking_task::ExamMarkingTask,
    }
    crate::v1::exam_marking_task::ExamMarkingTask {
        id id: into String,
        job_id job_id: into String,
        talent_id talent_id: into String,
        application_id application_id: into String,
        activity_status activity_status: into crate::v1::exam_marking_task::ExamMarkingTaskStatus,
    }
    crate::v1::external_application::ExternalApplicationCreateResponse {
        external_application external_application: into crate::v1::external_application::ExternalApplication,
    }
    crate::v1::external_application::ExternalApplicationDeleteResponse {
        external_application external_application: into crate::v1::external_application::ExternalApplication,
    }
    crate::v1::external_application::ExternalApplicationListResponse {
        items items: list crate::v1::external_application::ExternalApplication,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::external_application::ExternalApplicationUpdateResponse {
        external_application external_application: into crate::v1::external_application::ExternalApplication,
    }
    crate::v1::external_application::ExternalApplication {
        id id: into String,
        job_recruitment_type job_recruitment_type: into crate::v1::types::JobProcessType,
        job_title job_title: into String,
        resume_source resume_source: into String,
        stage stage: into String,
        talent_id talent_id: into String,
        termination_reason termination_reason: into String,
        delivery_type delivery_type: into crate::v1::external_application::DeliveryType,
        modify_time modify_time: into Timestamp,
        create_time create_time: into Timestamp,
        termination_type termination_type: into String,
    }
    crate::v1::external_background_check::ExternalBackgroundCheckBatchQueryResponse {
        items items: list crate::v1::external_background_check::ExternalBackgroundCheck,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::external_background_check::ExternalBackgroundCheckCreateResponse {
        external_background_check external_background_check: into crate::v1::external_background_check::ExternalBackgroundCheck,
    }
    crate::v1::external_background_check::ExternalBackgroundCheckUpdateResponse {
        external_background_check external_background_check: into crate::v1::external_background_check::ExternalBackgroundCheck,
    }
    crate::v1::external_background_check::ExternalBackgroundCheck {
        id id: into String,
        external_application_id external_application_id: into String,
        date date: into Timestamp,
        name name: into String,
        result result: into String,
        attachment_list attachment_list: list crate::v1::types::ExternalAttachment,
    }
    crate::v1::external_interview::ExternalInterviewBatchQueryResponse {
        items items: list crate::v1::external_interview::ExternalInterview,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::external_interview::ExternalInterviewCreateResponse {
        external_interview external_interview: into crate::v1::external_interview::ExternalInterview,
    }
    crate::v1::external_interview::ExternalInterviewUpdateResponse {
        external_interview external_interview: into crate::v1::external_interview::ExternalInterview,
    }
    crate::v1::external_interview::ExternalInterview {
        external_application_id external_application_id: into String,
        id id: into String,
        participate_status participate_status: into crate::v1::external_interview::ParticipateStatus,
        begin_time begin_time: into Timestamp,
        end_time end_time: into Timestamp,
        interview_assessments interview_assessments: list crate::v1::types::ExternalInterviewAssessment,
    }
    crate::v1::external_interview_assessment::ExternalInterviewAssessmentCreateResponse {
        external_interview_assessment external_interview_assessment: into crate::v1::types::ExternalInterviewAssessment,
    }
    crate::v1::external_interview_assessment::ExternalInterviewAssessmentPatchResponse {
        external_interview_assessment external_interview_assessment: into crate::v1::types::ExternalInterviewAssessment,
    }
    crate::v1::external_offer::ExternalOfferBatchQueryResponse {
        items items: list crate::v1::external_offer::ExternalOffer,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::external_offer::ExternalOfferCreateResponse {
        external_offer external_offer: into crate::v1::external_offer::ExternalOffer,
    }
    crate::v1::external_offer::ExternalOfferUpdateResponse {
        external_offer external_offer: into crate::v1::external_offer::ExternalOffer,
    }
    crate::v1::external_offer::ExternalOffer {
        id id: into String,
        external_application_id external_application_id: into String,
        biz_create_time biz_create_time: into Timestamp,
        owner owner: into String,
        offer_status offer_status: into String,
        attachment_list attachment_list: list crate::v1::types::ExternalAttachment,
    }
    crate::v1::external_referral_reward::ExternalReferralRewardCreateResponse {
        id id: into String,
    }
    crate::v1::interview::InterviewGetByTalentResponse {
        items items: list crate::v1::interview::TalentInterviews,
    }
    crate::v1::interview::InterviewListResponse {
        items items: list crate::v1::interview::Interview,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::interview::TalentInterviews {
        application_id application_id: into String,
        interview_list interview_list: list crate::v1::interview::Interview,
    }
    crate::v1::interview::Interview {
        id id: into String,
        begin_time begin_time: into Timestamp,
        end_time end_time: into Timestamp,
        round round: into i64,
        interview_record_list interview_record_list: list crate::v1::interview::InterviewFeedback,
        feedback_submit_time feedback_submit_time: into Timestamp,
        stage_id stage_id: into String,
        application_id application_id: into String,
        stage stage: into crate::types::IdNameObject,
        creator creator: into crate::types::IdNameObject,
        biz_create_time biz_create_time: into Timestamp,
        biz_modify_time biz_modify_time: into Timestamp,
        interview_round_summary interview_round_summary: into crate::v1::types::InterviewRoundSummary,
        interview_arrangement_id interview_arrangement_id: into String,
        interview_type interview_type: into crate::v1::types::InterviewType,
        talent_time_zone talent_time_zone: into crate::v1::types::CodeNameObject,
        contact_user contact_user: into crate::types::IdNameObject,
        contact_mobile contact_mobile: into String,
        remark remark: into String,
        address address: into crate::v1::types::CommonAddress,
        video_type video_type: into crate::v1::types::VideoType,
        arrangement_status arrangement_status: into crate::v1::types::InterviewArrangementStatus,
        arrangement_type arrangement_type: into crate::v1::types::InterviewArrangementType,
        arrangement_appointment_kind arrangement_appointment_kind: into crate::v1::types::InterviewAppointmentKind,
        meeting_room_list meeting_room_list: list crate::v1::types::InterviewMeetingRoom,
        interview_round_type interview_round_type: into crate::types::IdNameObject,
    }
    crate::v1::interview::InterviewFeedback {
        id id: into String,
        user_id user_id: into String,
        content content: into String,
        commit_status commit_status: into crate::types::CommitStatus,
        conclusion conclusion: into crate::v1::types::InterviewConclusion,
        interview_score interview_score: into crate::v1::types::InterviewScore,
        interviewer interviewer: into crate::types::IdNameObject,
    }
    crate::v1::interview_feedback_form::InterviewFeedbackFormListResponse {
        items items: list crate::v1::interview_feedback_form::InterviewFeedbackForm,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::interview_feedback_form::InterviewFeedbackForm {
        id id: into String,
        version version: into i64,
        name name: into crate::types::I18n,
        type_ type_: into crate::v1::interview_feedback_form::InterviewFeedbackFormType,
        score_calculation_config score_calculation_config: into crate::v1::interview_feedback_form::ScoreCalculationConfig,
        modules modules: list crate::v1::interview_feedback_form::InterviewFeedbackFormModule,
    }
    crate::v1::interview_feedback_form::ScoreCalculationConfig {
        enabled enabled: into bool,
        calculation_mode calculation_mode: into crate::v1::types::ScoreCalculationMode,
    }
    crate::v1::interview_feedback_form::InterviewFeedbackFormModule {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        type_ type_: into crate::types::FeedbackModuleType,
        sequence sequence: into i64,
        weight weight: into f64,
        dimensions dimensions: list crate::v1::interview_feedback_form::InterviewFeedbackFormDimension,
    }
    crate::v1::interview_feedback_form::InterviewFeedbackFormDimension {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        type_ type_: into crate::types::FeedbackDimensionType,
        enabled enabled: into bool,
        sequence sequence: into i64,
        is_required is_required: into bool,
        weight weight: into f64,
        score_dimension_config score_dimension_config: into crate::v1::interview_feedback_form::ScoreDimensionConfig,
        option_items option_items: list crate::v1::interview_feedback_form::InterviewDimensionOption,
        display_not_evident display_not_evident: into bool,
        ability_list ability_list: list crate::v1::types::Ability,
        related_dimension_config related_dimension_config: into crate::v1::interview_feedback_form::RelatedDimensionConfig,
    }
    crate::v1::interview_feedback_form::ScoreDimensionConfig {
        score_dimension_type score_dimension_type: into crate::v1::interview_feedback_form::ScoreDimensionType,
        lower_limit_score lower_limit_score: into i64,
        upper_limit_score upper_limit_score: into i64,
    }
    crate::v1::interview_feedback_form::InterviewDimensionOption {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        score_val score_val: into i64,
    }
    crate::v1::interview_feedback_form::RelatedDimensionConfig {
        type_ type_: into crate::v1::interview_feedback_form::RelatedDimensionMatch,
        related_dimension_settings related_dimension_settings: list crate::v1::interview_feedback_form::RelatedDimensionSetting,
    }
    crate::v1::interview_feedback_form::RelatedDimensionSetting {
        dimension_id dimension_id: into String,
        related_operator_type related_operator_type: into crate::v1::interview_feedback_form::RelatedOperatorType,
        dimension_option_ids dimension_option_ids: texts String,
    }
    crate::v1::interview_record::attachment::InterviewRecordAttachmentGetResponse {
        attachment attachment: into crate::v1::interview_record::attachment::InterviewRecordFile,
    }
    crate::v1::interview_record::attachment::InterviewRecordFile {
        id id: into String,
        url url: into String,
        name name: into String,
        mime mime: into String,
        create_time create_time: into Timestamp,
    }
    crate::v1::interview_record::InterviewRecordGetResponse {
        interview_record interview_record: into crate::v1::interview_record::InterviewRecord,
    }
    crate::v1::interview_record::InterviewRecordListResponse {
        items items: list crate::v1::interview_record::InterviewRecord,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::interview_record::InterviewRecord {
        id id: into String,
        user_id user_id: into String,
        content content: into String,
        commit_status commit_status: into crate::types::CommitStatus,
        feedback_submit_time feedback_submit_time: into Timestamp,
        conclusion conclusion: into crate::v1::types::InterviewConclusion,
        interview_score interview_score: into crate::v1::types::InterviewScore,
        assessment_score assessment_score: into crate::v1::interview_record::AssessmentScore,
        question_list question_list: list crate::v1::interview_record::InterviewQuestion,
        code_question_list code_question_list: list crate::v1::interview_record::InterviewQuestion,
        interviewer interviewer: into crate::types::IdNameObject,
        image_list image_list: list crate::v1::interview_record::InterviewImage,
        dimension_assessment_list dimension_assessment_list: list crate::v1::interview_record::InterviewDimensionAssessment,
    }
    crate::v1::interview_record::AssessmentScore {
        calculate_type calculate_type: into crate::v1::types::ScoreCalculationMode,
        score score: into f64,
        full_score full_score: into i64,
    }
    crate::v1::interview_record::InterviewQuestion {
        id id: into String,
        title title: into crate::types::I18n,
        description description: into crate::types::I18n,
        content content: into String,
        ability_list ability_list: list crate::v1::types::Ability,
    }
    crate::v1::interview_record::InterviewImage {
        id id: into String,
        url url: into String,
        name name: into String,
        mime mime: into String,
        create_time create_time: into Timestamp,
    }
    crate::v1::interview_record::InterviewDimensionAssessment {
        id id: into String,
        name name: into crate::types::I18n,
        full_score full_score: into i64,
        content content: into String,
        dimension_id dimension_id: into String,
        dimension_score dimension_score: into crate::types::DimensionOption,
        dimension_score_list dimension_score_list: list crate::types::DimensionOption,
        dimension_custom_score dimension_custom_score: into i64,
        ability_list ability_list: list crate::v1::types::Ability,
        question_list question_list: list crate::v1::interview_record::InterviewQuestion,
        dimension_type dimension_type: into crate::types::FeedbackDimensionType,
    }
    crate::v1::interview_registration_schema::InterviewRegistrationSchemaListResponse {
        items items: list crate::v1::interview_registration_schema::InterviewRegistrationSchema,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::interview_registration_schema::InterviewRegistrationSchema {
        id id: into String,
        name name: into String,
        is_used_as_interview is_used_as_interview: into bool,
        object_list object_list: list crate::v1::types::CommonSchema,
    }
    crate::v1::interview_round_type::InterviewRoundTypeListResponse {
        active_status active_status: into crate::v1::types::ActiveStatus,
        items items: list crate::v1::interview_round_type::InterviewRoundType,
    }
    crate::v1::interview_round_type::InterviewRoundType {
        id id: into String,
        biz_id biz_id: into String,
        name name: into crate::types::I18n,
        process_type process_type: into crate::v1::types::JobProcessType,
        active_status active_status: into crate::v1::types::ActiveStatus,
        interview_assessment_template_info interview_assessment_template_info: into crate::v1::interview_round_type::InterviewRoundTypeForm,
    }
    crate::v1::interview_round_type::InterviewRoundTypeForm {
        id id: into String,
        biz_id biz_id: into String,
        name name: into crate::types::I18n,
    }
    crate::v1::interview_task::InterviewTaskListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::interview_task::InterviewTask,
    }
    crate::v1::interview_task::InterviewTask {
        id id: into String,
        job_id job_id: into String,
        talent_id talent_id: into String,
        application_id application_id: into String,
        activity_status activity_status: into crate::v1::interview_task::InterviewTaskStatus,
    }
    crate::v1::interviewer::InterviewerListResponse {
        items items: list crate::v1::interviewer::Interviewer,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::interviewer::InterviewerPatchResponse {
        interviewer interviewer: into crate::v1::interviewer::Interviewer,
    }
    crate::v1::interviewer::Interviewer {
        user_id user_id: into String,
        verify_status verify_status: into crate::v1::interviewer::InterviewerVerifyStatus,
    }
    crate::v1::job::manager::JobManagerBatchUpdateResponse {
        job_manager job_manager: into crate::v1::types::JobManager,
    }
    crate::v1::job::manager::JobManagerGetResponse {
        info info: into crate::v1::types::JobManager,
    }
    crate::v1::job::JobCombinedCreateResponse {
        default_job_post default_job_post: into crate::v1::job::DefaultJobPost,
        job job: into crate::v1::job::Job,
        job_manager job_manager: into crate::v1::types::JobManager,
        interview_registration_schema_info interview_registration_schema_info: into crate::v1::job::RegistrationSchemaInfo,
        onboard_registration_schema_info onboard_registration_schema_info: into crate::v1::job::RegistrationSchemaInfo,
        target_major_list target_major_list: list crate::v1::types::BilingualObject,
        portal_website_apply_form_schema_info portal_website_apply_form_schema_info: into crate::v1::job::RegistrationSchemaInfo,
    }
    crate::v1::job::JobCombinedUpdateResponse {
        default_job_post default_job_post: into crate::v1::job::DefaultJobPost,
        job job: into crate::v1::job::Job,
        job_manager job_manager: into crate::v1::types::JobManager,
    }
    crate::v1::job::JobConfigResponse {
        job_config job_config: into crate::v1::job::JobConfig,
    }
    crate::v1::job::JobGetResponse {
        job job: into crate::v1::job::Job,
    }
    crate::v1::job::JobGetDetailResponse {
        job_detail job_detail: into crate::v1::job::JobDetail,
    }
    crate::v1::job::JobListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::job::ListedJob,
    }
    crate::v1::job::JobRecruiterResponse {
        info info: into crate::v1::types::JobManager,
    }
    crate::v1::job::JobUpdateConfigResponse {
        job_config job_config: into crate::v1::job::JobConfig,
    }
    crate::v1::job::DefaultJobPost {
        id id: into String,
    }
    crate::v1::job::BilingualObjectWithStatus {
        id id: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
        active_status active_status: into crate::v1::types::ActiveStatus,
    }
    crate::v1::job::Job {
        id id: into String,
        title title: into String,
        description description: into String,
        code code: into String,
        requirement requirement: into String,
        recruitment_type recruitment_type: into crate::v1::job::BilingualObjectWithStatus,
        department department: into crate::v1::types::BilingualObject,
        city city: into crate::v1::types::BilingualCity,
        min_job_level min_job_level: into crate::v1::job::BilingualObjectWithStatus,
        max_job_level max_job_level: into crate::v1::job::BilingualObjectWithStatus,
        highlight_list highlight_list: list crate::v1::types::BilingualObject,
        job_category job_category: into crate::v1::job::BilingualObjectWithStatus,
        job_type job_type: into crate::v1::types::BilingualObject,
        active_status active_status: into crate::v1::types::ActiveStatus,
        create_user_id create_user_id: into String,
        create_time create_time: into Timestamp,
        update_time update_time: into Timestamp,
        process_type process_type: into crate::v1::types::JobProcessType,
        process_id process_id: into String,
        process_name process_name: into String,
        process_en_name process_en_name: into String,
        customized_data_list customized_data_list: list crate::v1::types::JobCustomizedData,
        job_function job_function: into crate::types::IdNameObject,
        subject subject: into crate::types::IdNameObject,
        head_count head_count: into i64,
        experience experience: into crate::v1::types::JobExperience,
        expiry_time expiry_time: into Timestamp,
        min_salary min_salary: into i64,
        max_salary max_salary: into i64,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        city_list city_list: list crate::v1::types::CodeNameObject,
        job_attribute job_attribute: into crate::v1::job::JobAttribute,
        create_timestamp create_timestamp: into Timestamp,
        update_timestamp update_timestamp: into Timestamp,
        expiry_timestamp expiry_timestamp: into Timestamp,
        target_major_list target_major_list: list crate::v1::types::BilingualObject,
    }
    crate::v1::job::RegistrationSchemaInfo {
        schema_id schema_id: into String,
        name name: into String,
    }
    crate::v1::job::JobConfig {
        offer_apply_schema offer_apply_schema: into crate::types::IdNameObject,
        offer_process_conf offer_process_conf: into crate::types::IdNameObject,
        recommended_evaluator_list recommended_evaluator_list: list crate::types::IdNameObject,
        assessment_template assessment_template: into crate::types::IdNameObject,
        id id: into String,
        interview_round_list interview_round_list: list crate::v1::job::InterviewRound,
        job_requirement_list job_requirement_list: list crate::types::IdNameObject,
        interview_registration interview_registration: into crate::v1::job::RegistrationSchemaInfo,
        onboard_registration onboard_registration: into crate::v1::job::RegistrationSchemaInfo,
        interview_round_type_list interview_round_type_list: list crate::v1::job::InterviewRoundType,
        related_job_list related_job_list: list crate::types::IdNameObject,
        job_attribute job_attribute: into crate::v1::job::JobAttribute,
        interview_appointment_config interview_appointment_config: into crate::v1::job::InterviewAppointmentConfig,
        portal_website_apply_form_schema_info portal_website_apply_form_schema_info: into crate::v1::job::RegistrationSchemaInfo,
    }
    crate::v1::job::InterviewRound {
        interviewer_list interviewer_list: list crate::types::IdNameObject,
        round round: into i64,
    }
    crate::v1::job::InterviewRoundType {
        assessment_round assessment_round: into crate::types::IdNameObject,
        assessment_template assessment_template: into crate::types::IdNameObject,
    }
    crate::v1::job::JobDetail {
        basic_info basic_info: into crate::v1::job::JobBasicInfo,
        recruiter recruiter: into crate::types::IdNameObject,
        assistant_list assistant_list: list crate::types::IdNameObject,
        hiring_manager_list hiring_manager_list: list crate::types::IdNameObject,
        job_requirement_list job_requirement_list: list crate::v1::job::JobRequirementSummary,
        address_list address_list: list crate::v1::types::CommonAddress,
        job_config job_config: into crate::v1::job::JobDetailConfig,
        storefront_list storefront_list: list crate::v1::job::JobStorefront,
        tag_list tag_list: list crate::v1::job::JobTag,
    }
    crate::v1::job::JobBasicInfo {
        id id: into String,
        title title: into String,
        description description: into String,
        code code: into String,
        requirement requirement: into String,
        recruitment_type recruitment_type: into crate::v1::job::IdNameObjectWithStatus,
        department department: into crate::types::IdNameObject,
        min_job_level min_job_level: into crate::v1::job::IdNameObjectWithStatus,
        max_job_level max_job_level: into crate::v1::job::IdNameObjectWithStatus,
        highlight_list highlight_list: list crate::types::IdNameObject,
        job_category job_category: into crate::v1::job::IdNameObjectWithStatus,
        job_type job_type: into crate::types::IdNameObject,
        active_status active_status: into crate::v1::types::ActiveStatus,
        creator_id creator_id: into String,
        create_time create_time: into Timestamp,
        update_time update_time: into Timestamp,
        process_type process_type: into crate::v1::types::JobProcessType,
        process_id process_id: into String,
        process_name process_name: into crate::types::I18n,
        customized_data_list customized_data_list: list crate::v1::types::JobCustomizedData,
        job_function job_function: into crate::types::IdNameObject,
        subject subject: into crate::types::IdNameObject,
        head_count head_count: into i64,
        experience experience: into crate::v1::types::JobExperience,
        expiry_time expiry_time: into Timestamp,
        min_salary min_salary: into i64,
        max_salary max_salary: into i64,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        city_list city_list: list crate::v1::types::CodeNameObject,
        job_attribute job_attribute: into crate::v1::job::JobAttribute,
        target_major_list target_major_list: list crate::types::IdNameObject,
        storefront_mode storefront_mode: into crate::v1::job::StorefrontMode,
    }
    crate::v1::job::IdNameObjectWithStatus {
        id id: into String,
        name name: into crate::types::I18n,
        active_status active_status: into crate::v1::types::ActiveStatus,
    }
    crate::v1::job::JobRequirementSummary {
        id id: into String,
        short_code short_code: into String,
        name name: into String,
        department_id department_id: into String,
    }
    crate::v1::job::JobDetailConfig {
        offer_apply_schema offer_apply_schema: into crate::types::IdNameObject,
        offer_process_conf offer_process_conf: into crate::types::IdNameObject,
        recommended_evaluator_list recommended_evaluator_list: list crate::types::IdNameObject,
        assessment_template assessment_template: into crate::types::IdNameObject,
        interview_round_list interview_round_list: list crate::v1::job::InterviewRound,
        interview_registration interview_registration: into crate::v1::job::RegistrationSchemaInfo,
        onboard_registration onboard_registration: into crate::v1::job::RegistrationSchemaInfo,
        interview_round_type_list interview_round_type_list: list crate::v1::job::InterviewRoundType,
        related_job_list related_job_list: list crate::types::IdNameObject,
        job_attribute job_attribute: into crate::v1::job::JobAttribute,
        interview_appointment_config interview_appointment_config: into crate::v1::job::InterviewAppointmentConfig,
        internship_offer_apply_schema internship_offer_apply_schema: into crate::types::IdNameObject,
    }
    crate::v1::job::JobStorefront {
        id id: into String,
        name name: into crate::types::I18n,
        active_status active_status: into crate::v1::types::ActiveStatus,
        department department: into crate::types::IdNameObject,
        address address: into crate::v1::types::CommonAddress,
        manager manager: into crate::types::IdNameObject,
        create_time create_time: into Timestamp,
        remark remark: into crate::types::I18n,
    }
    crate::v1::job::JobTag {
        id id: into String,
        name name: into crate::types::I18n,
        order order: into i64,
    }
    crate::v1::job::ListedJob {
        id id: into String,
        title title: into String,
        description description: into String,
        code code: into String,
        requirement requirement: into String,
        recruitment_type recruitment_type: into crate::v1::job::BilingualObjectWithStatus,
        department department: into crate::v1::types::BilingualObject,
        city city: into crate::v1::types::BilingualCity,
        min_job_level min_job_level: into crate::v1::job::BilingualObjectWithStatus,
        max_job_level max_job_level: into crate::v1::job::BilingualObjectWithStatus,
        highlight_list highlight_list: list crate::v1::types::BilingualObject,
        job_category job_category: into crate::v1::job::BilingualObjectWithStatus,
        job_type job_type: into crate::v1::types::BilingualObject,
        active_status active_status: into crate::v1::types::ActiveStatus,
        create_user_id create_user_id: into String,
        create_time create_time: into Timestamp,
        update_time update_time: into Timestamp,
        process_type process_type: into crate::v1::types::JobProcessType,
        process_id process_id: into String,
        process_name process_name: into String,
        process_en_name process_en_name: into String,
        job_function job_function: into crate::types::IdNameObject,
        subject subject: into crate::types::IdNameObject,
        head_count head_count: into i64,
        experience experience: into crate::v1::types::JobExperience,
        expiry_time expiry_time: into Timestamp,
        min_salary min_salary: into i64,
        max_salary max_salary: into i64,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        city_list city_list: list crate::v1::types::CodeNameObject,
        job_attribute job_attribute: into crate::v1::job::JobAttribute,
        create_timestamp create_timestamp: into Timestamp,
        update_timestamp update_timestamp: into Timestamp,
        expiry_timestamp expiry_timestamp: into Timestamp,
        target_major_list target_major_list: list crate::v1::types::BilingualObject,
    }
    crate::v1::job_function::JobFunctionListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::job_function::JobFunction,
    }
    crate::v1::job_function::JobFunction {
        id id: into String,
        name name: into crate::types::I18n,
        active_status active_status: into crate::v1::types::ActiveStatus,
        parent_id parent_id: into String,
    }
    crate::v1::job_process::JobProcessListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::job_process::JobProcess,
    }
    crate::v1::job_process::JobProcess {
        id id: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
        type_ type_: into crate::v1::types::JobProcessType,
        stage_list stage_list: list crate::v1::types::JobProcessStage,
    }
    crate::v1::job_publish_record::JobPublishRecordSearchResponse {
        items items: list crate::v1::job_publish_record::PublishedJobPost,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::job_publish_record::PublishedJobPost {
        title title: into String,
        job_code job_code: into String,
        job_active_status job_active_status: into crate::v1::types::ActiveStatus,
        job_process_type job_process_type: into crate::v1::types::JobProcessType,
        job_recruitment_type job_recruitment_type: into crate::types::IdNameObject,
        job_department job_department: into crate::types::IdNameObject,
        job_type job_type: into crate::types::IdNameObject,
        min_job_level min_job_level: into crate::types::IdNameObject,
        max_job_level max_job_level: into crate::types::IdNameObject,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        experience experience: into crate::v1::types::JobExperience,
        headcount headcount: into i64,
        high_light_list high_light_list: list crate::types::IdNameObject,
        description description: into String,
        requirement requirement: into String,
        creator creator: into crate::types::IdNameObject,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
        address_list address_list: list crate::v1::types::CommonAddress,
        id id: into String,
        job_id job_id: into String,
        job_expire_time job_expire_time: into Timestamp,
        address address: into crate::v1::types::CommonAddress,
        min_salary min_salary: into String,
        max_salary max_salary: into String,
        customized_data_list customized_data_list: list crate::v1::types::JobPostCustomizedData,
        job_sequence_info job_sequence_info: into crate::types::IdNameObject,
        currency currency: into crate::v1::types::Currency,
        target_major_list target_major_list: list crate::types::IdNameObject,
    }
    crate::v1::job_requirement::JobRequirementCreateResponse {
        job_requirement job_requirement: into crate::v1::job_requirement::CreatedJobRequirement,
    }
    crate::v1::job_requirement::JobRequirementListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::job_requirement::ListedJobRequirement,
    }
    crate::v1::job_requirement::JobRequirementListByIdResponse {
        items items: list crate::v1::job_requirement::JobRequirement,
    }
    crate::v1::job_requirement::CreatedJobRequirement {
        id id: into String,
        short_code short_code: into String,
        name name: into String,
        display_progress display_progress: into crate::v1::job_requirement::JobRequirementProgress,
        head_count head_count: into i64,
        recruitment_type recruitment_type: into crate::types::IdNameObject,
        employee_type employee_type: into crate::types::IdNameObject,
        max_level max_level: into crate::types::IdNameObject,
        min_level min_level: into crate::types::IdNameObject,
        sequence sequence: into crate::types::IdNameObject,
        category category: into crate::v1::job_requirement::JobRequirementCategory,
        department department: into crate::types::IdNameObject,
        recruiter_list recruiter_list: list crate::types::IdNameObject,
        jr_hiring_managers jr_hiring_managers: list crate::types::IdNameObject,
        direct_leader_list direct_leader_list: list crate::types::IdNameObject,
        start_time start_time: into Timestamp,
        deadline deadline: into Timestamp,
        priority priority: into crate::v1::job_requirement::JobRequirementPriority,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        max_salary max_salary: into String,
        min_salary min_salary: into String,
        address address: into crate::types::IdNameObject,
        description description: into String,
        customized_data_list customized_data_list: list crate::v1::types::JobCustomizedData,
        process_type process_type: into crate::v1::types::JobProcessType,
        job_type job_type: into crate::v1::types::JobTypeInfo,
        create_time create_time: into Timestamp,
        creator_id creator_id: into String,
        update_time update_time: into Timestamp,
        employment_job_id employment_job_id: into String,
        position_id position_id: into String,
        completion_time completion_time: into Timestamp,
        approval_status approval_status: into crate::v1::job_requirement::JobRequirementApproval,
    }
    crate::v1::job_requirement::ListedJobRequirement {
        id id: into String,
        short_code short_code: into String,
        name name: into String,
        display_progress display_progress: into crate::v1::job_requirement::JobRequirementProgress,
        head_count head_count: into i64,
        recruitment_type recruitment_type: into crate::types::IdNameObject,
        employee_type employee_type: into crate::types::IdNameObject,
        max_level max_level: into crate::types::IdNameObject,
        min_level min_level: into crate::types::IdNameObject,
        sequence sequence: into crate::types::IdNameObject,
        category category: into crate::v1::job_requirement::JobRequirementCategory,
        department department: into crate::types::IdNameObject,
        recruiter_list recruiter_list: list crate::types::IdNameObject,
        jr_hiring_managers jr_hiring_managers: list crate::types::IdNameObject,
        direct_leader_list direct_leader_list: list crate::types::IdNameObject,
        start_time start_time: into Timestamp,
        deadline deadline: into Timestamp,
        priority priority: into crate::v1::job_requirement::JobRequirementPriority,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        max_salary max_salary: into String,
        min_salary min_salary: into String,
        address address: into crate::types::IdNameObject,
        description description: into String,
        customized_data_list customized_data_list: list crate::v1::types::JobCustomizedData,
        process_type process_type: into crate::v1::types::JobProcessType,
        job_type job_type: into crate::v1::types::JobTypeInfo,
        create_time create_time: into Timestamp,
        creator_id creator_id: into String,
        update_time update_time: into Timestamp,
        employment_job_id employment_job_id: into String,
        position_id position_id: into String,
        completion_time completion_time: into Timestamp,
        approval_status approval_status: into crate::v1::job_requirement::JobRequirementApproval,
        job_id_list job_id_list: texts String,
    }
    crate::v1::job_requirement::JobRequirement {
        id id: into String,
        short_code short_code: into String,
        name name: into String,
        display_progress display_progress: into crate::v1::job_requirement::JobRequirementProgress,
        head_count head_count: into i64,
        recruitment_type recruitment_type: into crate::types::IdNameObject,
        employee_type employee_type: into crate::types::IdNameObject,
        max_level max_level: into crate::types::IdNameObject,
        min_level min_level: into crate::types::IdNameObject,
        sequence sequence: into crate::types::IdNameObject,
        category category: into crate::v1::job_requirement::JobRequirementCategory,
        department department: into crate::types::IdNameObject,
        recruiter_list recruiter_list: list crate::types::IdNameObject,
        jr_hiring_managers jr_hiring_managers: list crate::types::IdNameObject,
        direct_leader_list direct_leader_list: list crate::types::IdNameObject,
        start_time start_time: into Timestamp,
        deadline deadline: into Timestamp,
        priority priority: into crate::v1::job_requirement::JobRequirementPriority,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        max_salary max_salary: into String,
        min_salary min_salary: into String,
        address address: into crate::types::IdNameObject,
        description description: into String,
        customized_data_list customized_data_list: list crate::v1::types::JobCustomizedData,
        process_type process_type: into crate::v1::types::JobProcessType,
        job_type job_type: into crate::v1::types::JobTypeInfo,
        create_time create_time: into Timestamp,
        creator_id creator_id: into String,
        update_time update_time: into Timestamp,
        employment_job_id employment_job_id: into String,
        position_id position_id: into String,
        completion_time completion_time: into Timestamp,
        approval_status approval_status: into crate::v1::job_requirement::JobRequirementApproval,
        job_id_list job_id_list: texts String,
        count_data count_data: into crate::v1::job_requirement::JobRequirementCounts,
    }
    crate::v1::job_requirement::JobRequirementCounts {
        offer_count offer_count: into i64,
        pre_hire_count pre_hire_count: into i64,
        complete_count complete_count: into i64,
    }
    crate::v1::job_requirement_schema::JobRequirementSchemaListResponse {
        items items: list crate::v1::job_requirement_schema::JobRequirementSchema,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::job_requirement_schema::JobRequirementSchema {
        id id: into String,
        name name: into crate::types::I18n,
        object_list object_list: list crate::v1::types::JobSchemaModule,
    }
    crate::v1::job_schema::JobSchemaListResponse {
        items items: list crate::v1::job_schema::JobSchema,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::job_schema::JobSchema {
        id id: into String,
        name name: into crate::types::I18n,
        scenario_type scenario_type: into crate::v1::types::JobProcessType,
        object_list object_list: list crate::v1::types::JobSchemaModule,
    }
    crate::v1::job_type::JobTypeListResponse {
        items items: list crate::v1::types::JobTypeInfo,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::location::LocationListResponse {
        items items: list crate::v1::location::Location,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::location::LocationQueryResponse {
        items items: list crate::v1::location::Place,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::location::Location {
        id id: into String,
        name name: into crate::types::I18n,
        district district: into crate::v1::types::CodeNameObject,
        city city: into crate::v1::types::CodeNameObject,
        state state: into crate::v1::types::CodeNameObject,
        country country: into crate::v1::types::CodeNameObject,
        active_status active_status: into crate::v1::types::ActiveStatus,
    }
    crate::v1::location::Place {
        country country: into crate::v1::location::LocationCountry,
        state state: into crate::v1::location::LocationState,
        city city: into crate::v1::location::LocationCity,
        district district: into crate::v1::location::LocationDistrict,
    }
    crate::v1::location::LocationCountry {
        country_code country_code: into String,
        country_name_info country_name_info: into crate::v1::location::LocationNameInfo,
    }
    crate::v1::location::LocationNameInfo {
        zh_name zh_name: into String,
        en_name en_name: into String,
        py_name py_name: into String,
    }
    crate::v1::location::LocationState {
        state_code state_code: into String,
        country_code country_code: into String,
        state_name_info state_name_info: into crate::v1::location::LocationNameInfo,
    }
    crate::v1::location::LocationCity {
        city_code city_code: into String,
        state_code state_code: into String,
        country_code country_code: into String,
        city_name_info city_name_info: into crate::v1::location::LocationNameInfo,
    }
    crate::v1::location::LocationDistrict {
        district_code district_code: into String,
        city_code city_code: into String,
        state_code state_code: into String,
        country_code country_code: into String,
        district_name_info district_name_info: into crate::v1::location::LocationNameInfo,
    }
    crate::v1::minutes::MinutesGetResponse {
        minutes minutes: into crate::v1::minutes::Minutes,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::minutes::Minutes {
        sentences sentences: list crate::v1::minutes::MinutesSentence,
    }
    crate::v1::minutes::MinutesSentence {
        content content: into String,
        speak_time speak_time: into Timestamp,
        user_type user_type: into crate::v1::minutes::SpeakerType,
        speaker_name speaker_name: into crate::types::I18n,
    }
    crate::v1::note::NoteCreateResponse {
        note note: into crate::v1::note::Note,
    }
    crate::v1::note::NoteGetResponse {
        note note: into crate::v1::note::Note,
    }
    crate::v1::note::NoteListResponse {
        items items: list crate::v1::note::Note,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::note::NotePatchResponse {
        note note: into crate::v1::note::Note,
    }
    crate::v1::note::Note {
        id id: into String,
        talent_id talent_id: into String,
        application_id application_id: into String,
        is_private is_private: into bool,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
        creator_id creator_id: into String,
        content content: into String,
    }
    crate::v1::offer::OfferCreateResponse {
        offer_id offer_id: into String,
        application_id application_id: into String,
        schema_id schema_id: into String,
        offer_type offer_type: into crate::v1::offer::OfferType,
        basic_info basic_info: into crate::v1::offer::OfferBasicInfo,
        salary_info salary_info: into crate::v1::offer::OfferSalaryInfo,
        customized_info_list customized_info_list: list crate::v1::offer::OfferCustomizedInfo,
    }
    crate::v1::offer::OfferGetResponse {
        offer offer: into crate::v1::offer::Offer,
    }
    crate::v1::offer::OfferInternOfferStatusResponse {
        offer_id offer_id: into String,
        operation operation: into crate::v1::offer::InternOfferOperation,
        onboarding_info onboarding_info: into crate::v1::offer::InternOnboardingInfo,
        offboarding_info offboarding_info: into crate::v1::offer::InternOffboardingInfo,
    }
    crate::v1::offer::OfferListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::offer::OfferListItem,
    }
    crate::v1::offer::OfferUpdateResponse {
        offer_id offer_id: into String,
        schema_id schema_id: into String,
        basic_info basic_info: into crate::v1::offer::OfferBasicInfo,
        salary_info salary_info: into crate::v1::offer::OfferSalaryInfo,
        customized_info_list customized_info_list: list crate::v1::offer::OfferCustomizedInfo,
    }
    crate::v1::offer::OfferStatusChanged {
        offer_id offer_id: into String,
    }
    crate::v1::offer::Offer {
        id id: into String,
        application_id application_id: into String,
        basic_info basic_info: into crate::v1::offer::OfferDetailBasicInfo,
        salary_plan salary_plan: into crate::v1::types::OfferSalaryPlan,
        schema_id schema_id: into String,
        offer_status offer_status: into crate::v1::types::OfferStatus,
        offer_type offer_type: into crate::v1::offer::OfferType,
        job_info job_info: into crate::v1::types::OfferJobInfo,
        customized_module_list customized_module_list: list crate::v1::types::OfferCustomModule,
        job_requirement_id job_requirement_id: into String,
        offer_send_record_list offer_send_record_list: list crate::v1::types::OfferSendRecord,
    }
    crate::v1::offer::OfferDetailBasicInfo {
        offer_type offer_type: into crate::v1::types::OfferRecruitmentType,
        remark remark: into String,
        expire_time expire_time: into Timestamp,
        owner_user_id owner_user_id: into String,
        creator_user_id creator_user_id: into String,
        employee_type employee_type: into crate::v1::types::BilingualObject,
        create_time create_time: into Timestamp,
        leader_user_id leader_user_id: into String,
        onboard_date onboard_date: into Date,
        department_id department_id: into String,
        probation_month probation_month: into i64,
        contract_year contract_year: into i64,
        contract_period contract_period: into crate::v1::types::ContractPeriod,
        recruitment_type recruitment_type: into crate::v1::types::BilingualObject,
        sequence sequence: into crate::v1::types::BilingualObject,
        level level: into crate::v1::types::BilingualObject,
        onboard_address onboard_address: into crate::v1::types::BilingualAddress,
        work_address work_address: into crate::v1::types::BilingualAddress,
        customize_info_list customize_info_list: list crate::v1::types::OfferCustomValue,
        work_location_address_info work_location_address_info: into crate::v1::offer::OfferWorkLocation,
        position_id position_id: into String,
        job_offered job_offered: into String,
        job_grade_id job_grade_id: into String,
        common_attachment_id_list common_attachment_id_list: texts String,
        pathway_id pathway_id: into String,
    }
    crate::v1::offer::OfferWorkLocation {
        location_info location_info: into crate::v1::types::BilingualObject,
        address_info address_info: into crate::v1::types::BilingualObject,
    }
    crate::v1::offer::OfferListItem {
        id id: into String,
        job_info job_info: into crate::v1::types::OfferJobInfo,
        create_time create_time: into Timestamp,
        offer_status offer_status: into crate::v1::types::OfferStatus,
        offer_type offer_type: into crate::v1::offer::OfferType,
        employee_type employee_type: into crate::v1::types::BilingualObject,
        application_id application_id: into String,
    }
    crate::v1::offer_application_form::OfferApplicationFormGetResponse {
        offer_apply_form offer_apply_form: into crate::v1::offer_application_form::OfferApplicationForm,
    }
    crate::v1::offer_application_form::OfferApplicationFormListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::offer_application_form::OfferApplicationFormItem,
    }
    crate::v1::offer_application_form::OfferApplicationForm {
        id id: into String,
        name name: into crate::types::I18n,
        schema schema: into crate::v1::offer_application_form::OfferFormSchema,
    }
    crate::v1::offer_application_form::OfferFormSchema {
        id id: into String,
        module_list module_list: list crate::v1::offer_application_form::OfferFormModule,
    }
    crate::v1::offer_application_form::OfferFormModule {
        id id: into String,
        name name: into crate::types::I18n,
        is_customized is_customized: into bool,
        active_status active_status: into crate::v1::types::ActiveStatus,
        hint hint: into crate::types::I18n,
        object_list object_list: list crate::v1::offer_application_form::OfferFormField,
    }
    crate::v1::offer_application_form::OfferFormField {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        module_id module_id: into String,
        is_customized is_customized: into bool,
        is_required is_required: into bool,
        active_status active_status: into crate::v1::types::ActiveStatus,
        need_approve need_approve: into bool,
        is_sensitive is_sensitive: into bool,
        object_type object_type: into crate::v1::offer_application_form::OfferFormFieldKind,
        object_type_v2 object_type_v2: into crate::v1::offer_application_form::OfferFormFieldType,
        config config: into crate::v1::offer_application_form::OfferFormFieldConfig,
    }
    crate::v1::offer_application_form::OfferFormFieldConfig {
        options options: list crate::v1::offer_application_form::OfferFormOption,
        formula formula: into crate::v1::offer_application_form::OfferFormFormula,
        object_display_config object_display_config: into crate::v1::offer_application_form::OfferFormDisplayConfig,
    }
    crate::v1::offer_application_form::OfferFormOption {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
    }
    crate::v1::offer_application_form::OfferFormFormula {
        value value: into String,
        result result: into crate::v1::offer_application_form::OfferFormFormulaResult,
        extra_map extra_map: list crate::v1::offer_application_form::OfferFormFormulaField,
    }
    crate::v1::offer_application_form::OfferFormFormulaField {
        key key: into String,
        value value: into crate::types::I18n,
    }
    crate::v1::offer_application_form::OfferFormDisplayConfig {
        display_condition display_condition: into crate::v1::offer_application_form::OfferFormDisplayCondition,
        pre_object_config_list pre_object_config_list: list crate::v1::offer_application_form::OfferFormCondition,
    }
    crate::v1::offer_application_form::OfferFormCondition {
        id id: into String,
        operator operator: into crate::v1::offer_application_form::OfferFormOperator,
        value value: texts String,
    }
    crate::v1::offer_application_form::OfferApplicationFormItem {
        id id: into String,
        name name: into crate::types::I18n,
        create_time create_time: into Timestamp,
    }
    crate::v1::offer_approval_template::OfferApprovalTemplateListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::offer_approval_template::OfferApprovalTemplate,
    }
    crate::v1::offer_approval_template::OfferApprovalTemplate {
        id id: into String,
        name name: into crate::types::I18n,
        create_time create_time: into Timestamp,
        remark remark: into String,
        department_list department_list: list crate::v1::offer_approval_template::OfferApprovalDepartment,
    }
    crate::v1::offer_approval_template::OfferApprovalDepartment {
        id id: into String,
        name name: into String,
        en_name en_name: into String,
    }
    crate::v1::offer_schema::OfferSchemaGetResponse {
        id id: into String,
        scenario scenario: into crate::v1::offer_schema::OfferSchemaScenario,
        version version: into i64,
        object_list object_list: list crate::v1::offer_schema::OfferSchemaField,
    }
    crate::v1::offer_schema::OfferSchemaField {
        id id: into String,
        name name: into crate::types::I18n,
        type_ type_: into crate::v1::offer_schema::OfferSchemaFieldType,
        is_customized is_customized: into bool,
        option_list option_list: list crate::v1::offer_schema::OfferSchemaOption,
    }
    crate::v1::offer_schema::OfferSchemaOption {
        name name: into crate::types::I18n,
        index index: into i64,
        active_status active_status: into crate::v1::offer_schema::OfferSchemaOptionStatus,
    }
    crate::v1::portal_apply_schema::PortalApplySchemaListResponse {
        items items: list crate::v1::portal_apply_schema::PortalApplySchema,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::portal_apply_schema::PortalApplySchema {
        id id: into String,
        name name: into String,
        scenarios scenarios: list crate::types::RegistrationScenario,
        objects objects: list crate::v1::types::CommonSchema,
    }
    crate::v1::questionnaire::QuestionnaireListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::questionnaire::Questionnaire,
    }
    crate::v1::questionnaire::Questionnaire {
        questionnaire_id questionnaire_id: into String,
        application_id application_id: into String,
        interview_id interview_id: into String,
        version version: into i64,
        questions questions: list crate::v1::questionnaire::QuestionnaireQuestion,
        has_answers has_answers: into bool,
        update_time update_time: into Timestamp,
    }
    crate::v1::questionnaire::QuestionnaireQuestion {
        question_id question_id: into String,
        question_name question_name: into String,
        question_en_name question_en_name: into String,
        question_desc question_desc: into String,
        question_en_desc question_en_desc: into String,
        question_type question_type: into crate::v1::questionnaire::QuestionnaireQuestionType,
        is_required is_required: into bool,
        select_option_result_list select_option_result_list: list crate::v1::questionnaire::QuestionnaireOption,
        five_start_scoring_result five_start_scoring_result: into crate::v1::questionnaire::QuestionnaireScore,
        description_result description_result: into String,
    }
    crate::v1::questionnaire::QuestionnaireOption {
        option_id option_id: into String,
        option_name option_name: into String,
        option_en_name option_en_name: into String,
        option_desc option_desc: into String,
        option_en_desc option_en_desc: into String,
        is_selected is_selected: into bool,
    }
    crate::v1::questionnaire::QuestionnaireScore {
        highest_score_desc highest_score_desc: into String,
        highest_score_en_desc highest_score_en_desc: into String,
        lowest_score_desc lowest_score_desc: into String,
        lowest_score_en_desc lowest_score_en_desc: into String,
        score_result score_result: into f64,
    }
    crate::v1::referral::ReferralGetByApplicationResponse {
        referral referral: into crate::v1::referral::Referral,
    }
    crate::v1::referral::ReferralSearchResponse {
        items items: list crate::v1::referral::ReferralInfo,
    }
    crate::v1::referral::Referral {
        id id: into String,
        application_id application_id: into String,
        create_time create_time: into Timestamp,
        referral_user_id referral_user_id: into String,
        referral_user referral_user: into crate::types::IdNameObject,
    }
    crate::v1::referral::ReferralInfo {
        id id: into String,
        application_ids application_ids: texts String,
        create_time create_time: into Timestamp,
        referral_user referral_user: into crate::types::IdNameObject,
    }
    crate::v1::referral_account::ReferralAccountCreateResponse {
        account account: into crate::v1::referral_account::ReferralAccount,
    }
    crate::v1::referral_account::ReferralAccountDeactivateResponse {
        account account: into crate::v1::referral_account::ReferralAccount,
    }
    crate::v1::referral_account::ReferralAccountEnableResponse {
        account account: into crate::v1::referral_account::ReferralAccount,
    }
    crate::v1::referral_account::ReferralAccountGetAccountAssetsResponse {
        account account: into crate::v1::referral_account::ReferralAccount,
    }
    crate::v1::referral_account::ReferralAccountReconciliationResponse {
        check_failed_list check_failed_list: list crate::v1::referral_account::ReferralAccountMismatch,
    }
    crate::v1::referral_account::ReferralAccountWithdrawResponse {
        external_order_id external_order_id: into String,
        trans_time trans_time: into Timestamp,
        withdrawal_details withdrawal_details: into crate::v1::referral_account::ReferralBonus,
    }
    crate::v1::referral_account::ReferralAccountAssetsUpdate {
        account_id account_id: into String,
        assets assets: into crate::v1::referral_account::ReferralAssets,
        modify_time modify_time: into Timestamp,
    }
    crate::v1::referral_account::ReferralAccount {
        account_id account_id: into String,
        assets assets: into crate::v1::referral_account::ReferralAssets,
        status status: into crate::v1::referral_account::ReferralAccountStatus,
        referrer referrer: into crate::v1::referral_account::ReferralAccountOwner,
    }
    crate::v1::referral_account::ReferralAssets {
        confirmed_bonus confirmed_bonus: into crate::v1::referral_account::ReferralBonus,
    }
    crate::v1::referral_account::ReferralBonus {
        point_bonus point_bonus: into i64,
        cash_bonus cash_bonus: list crate::v1::types::ReferralCash,
    }
    crate::v1::referral_account::ReferralAccountOwner {
        id id: into String,
        name name: into crate::types::I18n,
        email email: into String,
        mobile mobile: into String,
    }
    crate::v1::referral_account::ReferralAccountMismatch {
        account_id account_id: into String,
        total_withdraw_reward_info total_withdraw_reward_info: into crate::v1::referral_account::ReferralPoints,
        total_recharge_reward_info total_recharge_reward_info: into crate::v1::referral_account::ReferralPoints,
    }
    crate::v1::referral_website::job_post::ReferralWebsiteJobPostGetResponse {
        job_post job_post: into crate::v1::referral_website::job_post::ReferralJobPost,
    }
    crate::v1::referral_website::job_post::ReferralWebsiteJobPostListResponse {
        items items: list crate::v1::referral_website::job_post::ListedReferralJobPost,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::referral_website::job_post::ReferralJobPost {
        title title: into String,
        job_code job_code: into String,
        job_active_status job_active_status: into crate::v1::types::ActiveStatus,
        job_process_type job_process_type: into crate::v1::types::JobProcessType,
        job_recruitment_type job_recruitment_type: into crate::types::IdNameObject,
        job_department job_department: into crate::types::IdNameObject,
        job_type job_type: into crate::types::IdNameObject,
        min_job_level min_job_level: into crate::types::IdNameObject,
        max_job_level max_job_level: into crate::types::IdNameObject,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        experience experience: into crate::v1::types::JobExperience,
        headcount headcount: into i64,
        high_light_list high_light_list: list crate::types::IdNameObject,
        description description: into String,
        requirement requirement: into String,
        creator creator: into crate::types::IdNameObject,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
        address_list address_list: list crate::v1::types::CommonAddress,
        id id: into String,
        job_id job_id: into String,
        job_expire_time job_expire_time: into Timestamp,
        address address: into crate::v1::types::CommonAddress,
        min_salary min_salary: into i64,
        max_salary max_salary: into i64,
        customized_data_list customized_data_list: list crate::v1::types::JobPostCustomizedData,
        job_function job_function: into crate::types::IdNameObject,
        subject subject: into crate::types::IdNameObject,
    }
    crate::v1::referral_website::job_post::ListedReferralJobPost {
        title title: into String,
        job_code job_code: into String,
        job_active_status job_active_status: into crate::v1::types::ActiveStatus,
        job_process_type job_process_type: into crate::v1::types::JobProcessType,
        job_recruitment_type job_recruitment_type: into crate::types::IdNameObject,
        job_department job_department: into crate::types::IdNameObject,
        job_type job_type: into crate::types::IdNameObject,
        min_job_level min_job_level: into crate::types::IdNameObject,
        max_job_level max_job_level: into crate::types::IdNameObject,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        experience experience: into crate::v1::types::JobExperience,
        headcount headcount: into i64,
        high_light_list high_light_list: list crate::types::IdNameObject,
        description description: into String,
        requirement requirement: into String,
        creator creator: into crate::types::IdNameObject,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
        address_list address_list: list crate::v1::types::CommonAddress,
        id id: into String,
        job_id job_id: into String,
        job_expire_time job_expire_time: into Timestamp,
        address address: into crate::v1::types::CommonAddress,
        min_salary min_salary: into i64,
        max_salary max_salary: into i64,
        customized_data_list customized_data_list: list crate::v1::types::JobPostCustomizedData,
        job_function job_function: into crate::types::IdNameObject,
    }
    crate::v1::registration_schema::RegistrationSchemaListResponse {
        items items: list crate::v1::registration_schema::RegistrationSchema,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::registration_schema::RegistrationSchema {
        id id: into String,
        name name: into String,
        scenarios scenarios: list crate::types::RegistrationScenario,
        objects objects: list crate::v1::types::CommonSchema,
    }
    crate::v1::resume_source::ResumeSourceListResponse {
        items items: list crate::v1::resume_source::ResumeSource,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::resume_source::ResumeSource {
        id id: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
        active_status active_status: into crate::v1::types::ActiveStatus,
        resume_source_type resume_source_type: into crate::v1::types::ResumeSourceType,
    }
    crate::v1::role::RoleGetResponse {
        role role: into crate::v1::role::RoleDetail,
    }
    crate::v1::role::RoleListResponse {
        items items: list crate::v1::role::Role,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::role::RoleDetail {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        modify_time modify_time: into Timestamp,
        role_status role_status: into crate::v1::types::ActiveStatus,
        role_type role_type: into crate::v1::role::RoleType,
        scope_of_application scope_of_application: into crate::v1::role::RoleScope,
        has_business_management_scope has_business_management_scope: into bool,
        socail_permission_collection socail_permission_collection: into crate::v1::role::PermissionCollection,
        campus_permission_collection campus_permission_collection: into crate::v1::role::PermissionCollection,
    }
    crate::v1::role::PermissionCollection {
        feature_permissions feature_permissions: list crate::types::IdNameObject,
        management_permissions management_permissions: list crate::types::IdNameObject,
        data_permissions data_permissions: list crate::v1::role::DataPermission,
        business_management_scopes business_management_scopes: list crate::v1::role::BusinessManagementScope,
    }
    crate::v1::role::DataPermission {
        id id: into String,
        name name: into crate::types::I18n,
        select_status select_status: into crate::v1::role::DataPermissionStatus,
    }
    crate::v1::role::BusinessManagementScope {
        entity entity: into crate::v1::types::PermissionEntity,
        permission_groups permission_groups: list crate::v1::role::PermissionGroup,
    }
    crate::v1::role::PermissionGroup {
        permission_ids permission_ids: texts String,
        scope_rule scope_rule: into crate::v1::types::PermissionScopeRule,
    }
    crate::v1::role::Role {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        scope_of_application scope_of_application: into crate::v1::role::RoleScope,
        modify_time modify_time: into Timestamp,
        role_status role_status: into crate::v1::types::ActiveStatus,
        role_type role_type: into crate::v1::role::RoleType,
    }
    crate::v1::subject::SubjectListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::subject::Subject,
    }
    crate::v1::subject::Subject {
        id id: into String,
        name name: into crate::types::I18n,
        create_time create_time: into Timestamp,
        active_status active_status: into crate::v1::types::ActiveStatus,
        application_limit application_limit: into i64,
        creator creator: into crate::types::IdNameObject,
    }
    crate::v1::talent::external_info::TalentExternalInfoCreateResponse {
        external_info external_info: into crate::v1::talent::external_info::TalentExternalInfo,
    }
    crate::v1::talent::external_info::TalentExternalInfoUpdateResponse {
        external_info external_info: into crate::v1::talent::external_info::TalentExternalInfo,
    }
    crate::v1::talent::external_info::TalentExternalInfo {
        talent_id talent_id: into String,
        external_create_time external_create_time: into Timestamp,
    }
    crate::v1::talent::TalentAddToFolderResponse {
        talent_id_list talent_id_list: texts String,
        folder_id folder_id: into String,
    }
    crate::v1::talent::TalentBatchGetIdResponse {
        talent_list talent_list: list crate::v1::talent::TalentIdentity,
    }
    crate::v1::talent::TalentCombinedCreateResponse {
        talent_id talent_id: into String,
        creator_id creator_id: into String,
        creator_account_type creator_account_type: into crate::v1::talent::TalentAccountType,
    }
    crate::v1::talent::TalentCombinedUpdateResponse {
        talent_id talent_id: into String,
        operator_id operator_id: into String,
        operator_account_type operator_account_type: into crate::v1::talent::TalentAccountType,
    }
    crate::v1::talent::TalentGetResponse {
        talent talent: into crate::v1::talent::Talent,
    }
    crate::v1::talent::TalentListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::talent::TalentSummary,
    }
    crate::v1::talent::TalentRemoveToFolderResponse {
        talent_id_list talent_id_list: texts String,
        folder_id folder_id: into String,
    }
    crate::v1::talent::TalentDeleted {
        talent_id talent_id: into String,
    }
    crate::v1::talent::TalentTagSubscription {
        talent_id talent_id: into String,
        application_id application_id: into String,
        type_ type_: into crate::v1::talent::TalentProgress,
        tag tag: into crate::v1::talent::SubscribedTag,
        lock_status lock_status: into crate::v1::talent::TalentLock,
        application_stage application_stage: into crate::v1::types::EventStage,
    }
    crate::v1::talent::TalentIdentity {
        talent_id talent_id: into String,
        mobile_code mobile_code: into String,
        mobile_number mobile_number: into String,
        email email: into String,
        identification_type identification_type: into crate::v1::talent::TalentIdentificationType,
        identification_number identification_number: into String,
        is_onboarded is_onboarded: into bool,
    }
    crate::v1::talent::Talent {
        id id: into String,
        is_in_agency_period is_in_agency_period: into bool,
        is_onboarded is_onboarded: into bool,
        basic_info basic_info: into crate::v1::talent::TalentBasicInfo,
        education_list education_list: list crate::v1::talent::TalentEducation,
        career_list career_list: list crate::v1::talent::TalentCareer,
        project_list project_list: list crate::v1::talent::TalentProject,
        works_list works_list: list crate::v1::talent::TalentWork,
        award_list award_list: list crate::v1::talent::TalentAward,
        language_list language_list: list crate::v1::talent::TalentLanguage,
        sns_list sns_list: list crate::v1::talent::TalentSns,
        resume_source_list resume_source_list: list crate::types::TalentResumeSource,
        interview_registration_list interview_registration_list: list crate::types::TalentInterviewRegistration,
        registration_list registration_list: list crate::types::TalentRegistration,
        resume_attachment_id_list resume_attachment_id_list: texts String,
        customized_data_list customized_data_list: list crate::v1::talent::CustomizedModule,
        top_degree top_degree: into crate::types::Degree,
        first_degree first_degree: into crate::v1::talent::FirstDegree,
    }
    crate::v1::talent::TalentBasicInfo {
        name name: into String,
        mobile mobile: into String,
        mobile_code mobile_code: into String,
        mobile_country_code mobile_country_code: into String,
        email email: into String,
        experience_years experience_years: into i64,
        age age: into i64,
        nationality nationality: into crate::v1::talent::TalentNationality,
        gender gender: into crate::types::Gender,
        current_city current_city: into crate::v1::types::BilingualCity,
        hometown_city hometown_city: into crate::v1::types::BilingualCity,
        preferred_city_list preferred_city_list: list crate::v1::types::BilingualCity,
        identification_type identification_type: into crate::types::IdentificationType,
        identification_number identification_number: into String,
        birthday birthday: into Timestamp,
        creator_id creator_id: into String,
        marital_status marital_status: into crate::types::MaritalStatus,
        current_home_address current_home_address: into String,
        modify_time modify_time: into Timestamp,
        customized_data_list customized_data_list: list crate::v1::talent::CustomizedField,
        hukou_location_code hukou_location_code: into String,
    }
    crate::v1::talent::TalentNationality {
        nationality_code nationality_code: into String,
        zh_name zh_name: into String,
        en_name en_name: into String,
    }
    crate::v1::talent::CustomizedField {
        object_id object_id: into String,
        name name: into crate::types::I18n,
        object_type object_type: into crate::types::TalentFieldType,
        value value: into crate::v1::talent::CustomizedValue,
    }
    crate::v1::talent::CustomizedValue {
        content content: into String,
        option option: into crate::types::CustomizedOption,
        option_list option_list: list crate::types::CustomizedOption,
        time_range time_range: into crate::types::CustomizedTimeRange,
        time time: into Timestamp,
        number number: into String,
        customized_attachment customized_attachment: list crate::v1::talent::CustomizedAttachment,
    }
    crate::v1::talent::CustomizedAttachment {
        file_id file_id: into String,
        name name: into String,
        content_type content_type: into String,
        file_size file_size: into i64,
    }
    crate::v1::talent::TalentEducation {
        id id: into String,
        degree degree: into crate::v1::talent::EducationDegree,
        school school: into String,
        field_of_study field_of_study: into String,
        start_time start_time: into String,
        end_time end_time: into String,
        end_time_v2 end_time_v2: into Timestamp,
        education_type education_type: into crate::types::EducationType,
        academic_ranking academic_ranking: into crate::types::AcademicRanking,
        tag_list tag_list: list crate::v1::talent::EducationTag,
        customized_data_list customized_data_list: list crate::v1::talent::CustomizedField,
    }
    crate::v1::talent::TalentCareer {
        id id: into String,
        company company: into String,
        title title: into String,
        desc desc: into String,
        start_time start_time: into String,
        end_time end_time: into String,
        career_type career_type: into crate::v1::talent::CareerType,
        tag_list tag_list: list crate::v1::talent::CareerTag,
        customized_data_list customized_data_list: list crate::v1::talent::CustomizedField,
    }
    crate::v1::talent::TalentProject {
        id id: into String,
        name name: into String,
        role role: into String,
        link link: into String,
        desc desc: into String,
        start_time start_time: into String,
        end_time end_time: into String,
        customized_data_list customized_data_list: list crate::v1::talent::CustomizedField,
    }
    crate::v1::talent::TalentWork {
        id id: into String,
        link link: into String,
        desc desc: into String,
        name name: into String,
        customized_data_list customized_data_list: list crate::v1::talent::CustomizedField,
    }
    crate::v1::talent::TalentAward {
        id id: into String,
        title title: into String,
        award_time award_time: into String,
        desc desc: into String,
        customized_data_list customized_data_list: list crate::v1::talent::CustomizedField,
    }
    crate::v1::talent::TalentLanguage {
        id id: into String,
        language language: into crate::types::Language,
        proficiency proficiency: into crate::types::LanguageProficiency,
        customized_data_list customized_data_list: list crate::v1::talent::CustomizedField,
    }
    crate::v1::talent::TalentSns {
        id id: into String,
        sns_type sns_type: into crate::types::SnsType,
        link link: into String,
        customized_data_list customized_data_list: list crate::v1::talent::CustomizedField,
    }
    crate::v1::talent::CustomizedModule {
        object_id object_id: into String,
        name name: into crate::types::I18n,
        object_type object_type: into crate::types::CustomizedModuleType,
        children children: list crate::v1::talent::CustomizedField,
    }
    crate::v1::talent::TalentSummary {
        id id: into String,
        is_in_agency_period is_in_agency_period: into bool,
        is_onboarded is_onboarded: into bool,
        basic_info basic_info: into crate::v1::talent::SummaryBasicInfo,
        education_list education_list: list crate::v1::talent::SummaryEducation,
        career_list career_list: list crate::v1::talent::SummaryCareer,
        project_list project_list: list crate::v1::talent::SummaryProject,
        works_list works_list: list crate::v1::talent::SummaryWork,
        award_list award_list: list crate::v1::talent::SummaryAward,
        language_list language_list: list crate::v1::talent::SummaryLanguage,
        sns_list sns_list: list crate::v1::talent::SummarySns,
        resume_source_list resume_source_list: list crate::types::TalentResumeSource,
        interview_registration_list interview_registration_list: list crate::v1::talent::SummaryInterviewRegistration,
        resume_attachment_id_list resume_attachment_id_list: texts String,
        top_degree top_degree: into crate::types::Degree,
        first_degree first_degree: into crate::v1::talent::FirstDegree,
    }
    crate::v1::talent::SummaryBasicInfo {
        name name: into String,
        mobile mobile: into String,
        mobile_code mobile_code: into String,
        mobile_country_code mobile_country_code: into String,
        email email: into String,
        experience_years experience_years: into i64,
        age age: into i64,
        nationality nationality: into crate::v1::talent::TalentNationality,
        gender gender: into crate::types::Gender,
        current_city current_city: into crate::v1::types::BilingualCity,
        hometown_city hometown_city: into crate::v1::types::BilingualCity,
        preferred_city_list preferred_city_list: list crate::v1::types::BilingualCity,
        identification_type identification_type: into crate::types::IdentificationType,
        identification_number identification_number: into String,
        birthday birthday: into Timestamp,
        creator_id creator_id: into String,
        marital_status marital_status: into crate::types::MaritalStatus,
        current_home_address current_home_address: into String,
        modify_time modify_time: into Timestamp,
    }
    crate::v1::talent::SummaryEducation {
        id id: into String,
        degree degree: into crate::types::Degree,
        school school: into String,
        field_of_study field_of_study: into String,
        start_time start_time: into String,
        end_time end_time: into String,
        end_time_v2 end_time_v2: into Timestamp,
        education_type education_type: into crate::types::EducationType,
        academic_ranking academic_ranking: into crate::types::AcademicRanking,
        tag_list tag_list: list crate::v1::talent::EducationTag,
    }
    crate::v1::talent::SummaryCareer {
        id id: into String,
        company company: into String,
        title title: into String,
        desc desc: into String,
        start_time start_time: into String,
        end_time end_time: into String,
        career_type career_type: into crate::v1::talent::CareerType,
        tag_list tag_list: list crate::v1::talent::SummaryCareerTag,
    }
    crate::v1::talent::SummaryProject {
        id id: into String,
        name name: into String,
        role role: into String,
        link link: into String,
        desc desc: into String,
        start_time start_time: into String,
        end_time end_time: into String,
    }
    crate::v1::talent::SummaryWork {
        id id: into String,
        link link: into String,
        desc desc: into String,
        name name: into String,
    }
    crate::v1::talent::SummaryAward {
        id id: into String,
        title title: into String,
        award_time award_time: into String,
        desc desc: into String,
    }
    crate::v1::talent::SummaryLanguage {
        id id: into String,
        language language: into crate::types::Language,
        proficiency proficiency: into crate::types::LanguageProficiency,
    }
    crate::v1::talent::SummarySns {
        id id: into String,
        sns_type sns_type: into crate::types::SnsType,
        link link: into String,
    }
    crate::v1::talent::SummaryInterviewRegistration {
        id id: into String,
        registration_time registration_time: into Timestamp,
    }
    crate::v1::talent::SubscribedTag {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
    }
    crate::v1::talent_folder::TalentFolderListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::talent_folder::TalentFolder,
    }
    crate::v1::talent_folder::TalentFolder {
        folder_id folder_id: into String,
        folder_name folder_name: into String,
        owner_id owner_id: into String,
    }
    crate::v1::talent_object::TalentObjectQueryResponse {
        items items: list crate::v1::talent_object::TalentModule,
    }
    crate::v1::talent_object::TalentModule {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        setting setting: into crate::v1::talent_object::TalentFieldSetting,
        is_customized is_customized: into bool,
        is_required is_required: into bool,
        active_status active_status: into crate::v1::types::ActiveStatus,
        children_list children_list: list crate::v1::talent_object::TalentField,
    }
    crate::v1::talent_object::TalentField {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        setting setting: into crate::v1::talent_object::TalentFieldSetting,
        parent_id parent_id: into String,
        is_customized is_customized: into bool,
        is_required is_required: into bool,
        active_status active_status: into crate::v1::types::ActiveStatus,
    }
    crate::v1::talent_object::TalentFieldSetting {
        object_type object_type: into crate::types::TalentFieldType,
        config config: into crate::v1::types::CommonSchemaConfig,
    }
    crate::v1::talent_operation_log::TalentOperationLogSearchResponse {
        items items: list crate::v1::talent_operation_log::TalentOperationLog,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::talent_operation_log::TalentOperationLog {
        application_id application_id: into String,
        talent_id talent_id: into String,
        operator operator: into crate::types::IdNameObject,
        operation_type operation_type: into crate::v1::talent_operation_log::TalentOperation,
        operation_time operation_time: into Timestamp,
        operator_type operator_type: into crate::v1::talent_operation_log::TalentOperatorType,
    }
    crate::v1::talent_pool::TalentPoolMoveTalentResponse {
        talent_pool_id talent_pool_id: into String,
        talent_id talent_id: into String,
    }
    crate::v1::talent_pool::TalentPoolSearchResponse {
        items items: list crate::v1::talent_pool::TalentPool,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::talent_pool::TalentPool {
        id id: into String,
        i18n_name i18n_name: into crate::types::I18n,
        i18n_description i18n_description: into crate::types::I18n,
        parent_id parent_id: into String,
        is_private is_private: into crate::v1::talent_pool::TalentPoolVisibility,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
    }
    crate::v1::talent_tag::TalentTagListResponse {
        items items: list crate::v1::talent_tag::TalentTag,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::talent_tag::TalentTag {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        type_ type_: into crate::types::TalentTagType,
        active_status active_status: into crate::v1::types::ActiveStatus,
    }
    crate::v1::termination_reason::TerminationReasonListResponse {
        items items: list crate::v1::termination_reason::TerminationReason,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::termination_reason::TerminationReason {
        id id: into String,
        name name: into crate::types::I18n,
        referral_name referral_name: into crate::types::I18n,
        termination_type termination_type: into crate::v1::types::TerminationType,
        is_used_as_evaluation is_used_as_evaluation: into bool,
        active_status active_status: into crate::v1::types::ActiveStatus,
    }
    crate::v1::test::TestSearchResponse {
        items items: list crate::v1::test::Test,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::test::Test {
        test_id test_id: into String,
        application_id application_id: into String,
        talent_id talent_id: into String,
        job_id job_id: into String,
        test_paper_id test_paper_id: into String,
        test_paper_name test_paper_name: into String,
        test_paper_source_id test_paper_source_id: into String,
        test_paper_source_name test_paper_source_name: into crate::types::I18n,
        reply_status reply_status: into crate::v1::test::TestReplyStatus,
        test_status test_status: into crate::v1::test::TestStatus,
        test_schedule test_schedule: into crate::v1::test::TestSchedule,
        test_complete_time test_complete_time: into Timestamp,
        report_url_list report_url_list: texts String,
        result_detail_list result_detail_list: list crate::v1::test::TestResult,
        result_upload_time result_upload_time: into Timestamp,
        score score: into String,
        score_submit_time score_submit_time: into Timestamp,
        reviewer reviewer: into String,
        review_created_at review_created_at: into Timestamp,
        created_at created_at: into Timestamp,
    }
    crate::v1::test::TestSchedule {
        start_time start_time: into Timestamp,
        end_time end_time: into Timestamp,
    }
    crate::v1::test::TestResult {
        subject subject: into String,
        result result: into String,
    }
    crate::v1::todo::TodoListResponse {
        items items: list crate::v1::todo::Todo,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::todo::Todo {
        evaluation evaluation: into crate::v1::todo::TodoCommon,
        offer offer: into crate::v1::todo::TodoCommon,
        exam exam: into crate::v1::todo::TodoCommon,
        interview interview: into crate::v1::todo::TodoCommon,
    }
    crate::v1::todo::TodoCommon {
        talent_id talent_id: into String,
        job_id job_id: into String,
        application_id application_id: into String,
        id id: into String,
    }
    crate::v1::tripartite_agreement::TripartiteAgreementCreateResponse {
        id id: into String,
    }
    crate::v1::tripartite_agreement::TripartiteAgreementListResponse {
        items items: list crate::v1::tripartite_agreement::TripartiteAgreement,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::tripartite_agreement::TripartiteAgreement {
        id id: into String,
        application_id application_id: into String,
        state state: into crate::v1::tripartite_agreement::TripartiteAgreementState,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
    }
    crate::v1::user_role::UserRoleListResponse {
        items items: list crate::v1::user_role::UserRole,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::user_role::UserRole {
        user_id user_id: into String,
        role_id role_id: into String,
        modify_time modify_time: into Timestamp,
        role_name role_name: into crate::types::I18n,
        role_description role_description: into crate::types::I18n,
        business_management_scopes business_management_scopes: list crate::v1::user_role::UserBusinessManagementScope,
    }
    crate::v1::user_role::UserBusinessManagementScope {
        entity entity: into crate::v1::types::PermissionEntity,
        scope_rule scope_rule: into crate::v1::types::PermissionScopeRule,
    }
    crate::v1::website::channel::WebsiteChannelListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        website_channel_list website_channel_list: list crate::v1::website::channel::WebsiteChannel,
    }
    crate::v1::website::channel::WebsiteChannel {
        id id: into String,
        name name: into String,
        link link: into String,
        code code: into String,
    }
    crate::v1::website::delivery::WebsiteDeliveryCreateByAttachmentResponse {
        task_id task_id: into String,
    }
    crate::v1::website::delivery::WebsiteDeliveryCreateByResumeResponse {
        delivery delivery: into crate::v1::types::WebsiteDelivery,
    }
    crate::v1::website::delivery_task::WebsiteDeliveryTaskGetResponse {
        status status: into crate::v1::website::delivery_task::DeliveryTaskStatus,
        delivery delivery: into crate::v1::types::WebsiteDelivery,
        status_msg status_msg: into String,
        extra_info extra_info: into String,
    }
    crate::v1::website::job_post::WebsiteJobPostGetResponse {
        job_post job_post: into crate::v1::website::job_post::WebsiteJobPost,
    }
    crate::v1::website::job_post::WebsiteJobPostListResponse {
        items items: list crate::v1::website::job_post::ListedWebsiteJobPost,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::website::job_post::WebsiteJobPostSearchResponse {
        items items: list crate::v1::website::job_post::WebsiteJobPost,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::website::job_post::WebsiteJobPost {
        title title: into String,
        job_code job_code: into String,
        job_active_status job_active_status: into crate::v1::types::ActiveStatus,
        job_process_type job_process_type: into crate::v1::types::JobProcessType,
        job_recruitment_type job_recruitment_type: into crate::types::IdNameObject,
        job_department job_department: into crate::types::IdNameObject,
        job_type job_type: into crate::types::IdNameObject,
        min_job_level min_job_level: into crate::types::IdNameObject,
        max_job_level max_job_level: into crate::types::IdNameObject,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        experience experience: into crate::v1::types::JobExperience,
        headcount headcount: into i64,
        high_light_list high_light_list: list crate::types::IdNameObject,
        description description: into String,
        requirement requirement: into String,
        creator creator: into crate::types::IdNameObject,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
        address_list address_list: list crate::v1::types::CommonAddress,
        id id: into String,
        job_id job_id: into String,
        job_expire_time job_expire_time: into Timestamp,
        address address: into crate::v1::types::CommonAddress,
        min_salary min_salary: into String,
        max_salary max_salary: into String,
        customized_data_list customized_data_list: list crate::v1::types::JobPostCustomizedData,
        target_major_list target_major_list: list crate::types::IdNameObject,
        job_function job_function: into crate::types::IdNameObject,
        subject subject: into crate::types::IdNameObject,
    }
    crate::v1::website::job_post::ListedWebsiteJobPost {
        title title: into String,
        job_code job_code: into String,
        job_active_status job_active_status: into crate::v1::types::ActiveStatus,
        job_process_type job_process_type: into crate::v1::types::JobProcessType,
        job_recruitment_type job_recruitment_type: into crate::types::IdNameObject,
        job_department job_department: into crate::types::IdNameObject,
        job_type job_type: into crate::types::IdNameObject,
        min_job_level min_job_level: into crate::types::IdNameObject,
        max_job_level max_job_level: into crate::types::IdNameObject,
        required_degree required_degree: into crate::v1::types::RequiredDegree,
        experience experience: into crate::v1::types::JobExperience,
        headcount headcount: into i64,
        high_light_list high_light_list: list crate::types::IdNameObject,
        description description: into String,
        requirement requirement: into String,
        creator creator: into crate::types::IdNameObject,
        create_time create_time: into Timestamp,
        modify_time modify_time: into Timestamp,
        address_list address_list: list crate::v1::types::CommonAddress,
        id id: into String,
        job_id job_id: into String,
        job_expire_time job_expire_time: into Timestamp,
        address address: into crate::v1::types::CommonAddress,
        min_salary min_salary: into String,
        max_salary max_salary: into String,
        customized_data_list customized_data_list: list crate::v1::types::JobPostCustomizedData,
        target_major_list target_major_list: list crate::types::IdNameObject,
    }
    crate::v1::website::site_user::WebsiteSiteUserCreateResponse {
        site_user site_user: into crate::v1::website::site_user::WebsiteUser,
    }
    crate::v1::website::site_user::WebsiteUser {
        user_id user_id: into String,
        name name: into String,
        email email: into String,
        external_id external_id: into String,
        mobile mobile: into String,
        mobile_country_code mobile_country_code: into String,
    }
    crate::v1::website::WebsiteListResponse {
        items items: list crate::v1::website::Website,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v1::website::Website {
        id id: into String,
        name name: into crate::types::I18n,
        process_type_list process_type_list: list crate::v1::types::JobProcessType,
        job_channel_id job_channel_id: into String,
    }
    crate::v2::interview_record::InterviewRecordGetResponse {
        interview_record interview_record: into crate::v2::interview_record::InterviewRecord,
    }
    crate::v2::interview_record::InterviewRecordListResponse {
        items items: list crate::v2::interview_record::InterviewRecord,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v2::interview_record::InterviewRecord {
        id id: into String,
        feedback_form_id feedback_form_id: into String,
        commit_status commit_status: into crate::types::CommitStatus,
        submit_time submit_time: into Timestamp,
        record_score record_score: into crate::types::RecordScore,
        interviewer interviewer: into crate::types::IdNameObject,
        attachments attachments: list crate::v2::interview_record::InterviewRecordAttachment,
        module_assessments module_assessments: list crate::v2::interview_record::ModuleAssessment,
    }
    crate::v2::interview_record::InterviewRecordAttachment {
        file_id file_id: into String,
        file_name file_name: into String,
        content_type content_type: into String,
        file_size file_size: into i64,
        create_time create_time: into Timestamp,
    }
    crate::v2::interview_record::ModuleAssessment {
        interview_feedback_form_module_id interview_feedback_form_module_id: into String,
        module_name module_name: into crate::types::I18n,
        module_type module_type: into crate::types::FeedbackModuleType,
        module_weight module_weight: into f64,
        module_score module_score: into f64,
        dimension_assessments dimension_assessments: list crate::v2::interview_record::DimensionAssessment,
    }
    crate::v2::interview_record::DimensionAssessment {
        interview_feedback_form_dimension_id interview_feedback_form_dimension_id: into String,
        dimension_name dimension_name: into crate::types::I18n,
        dimension_type dimension_type: into crate::types::FeedbackDimensionType,
        weight weight: into f64,
        dimension_content dimension_content: into String,
        dimension_option dimension_option: into crate::types::DimensionOption,
        dimension_options dimension_options: list crate::types::DimensionOption,
        dimension_score dimension_score: into i64,
        recommended_job_level recommended_job_level: into crate::types::RecommendedJobLevel,
        question_assessments question_assessments: list crate::v2::interview_record::QuestionAssessment,
    }
    crate::v2::interview_record::QuestionAssessment {
        question_type question_type: into crate::types::InterviewQuestionType,
        title title: into crate::types::I18n,
        description description: into crate::types::I18n,
        content content: into String,
        abilities abilities: list crate::v2::interview_record::QuestionAbility,
    }
    crate::v2::interview_record::QuestionAbility {
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
    }
    crate::v2::talent::TalentGetResponse {
        talent_id talent_id: into String,
        basic_info basic_info: into crate::v2::talent::TalentBasicInfo,
        education_list education_list: list crate::v2::talent::TalentEducation,
        career_list career_list: list crate::v2::talent::TalentCareer,
        project_list project_list: list crate::v2::talent::TalentProject,
        works_list works_list: list crate::v2::talent::TalentWork,
        award_list award_list: list crate::v2::talent::TalentAward,
        language_list language_list: list crate::v2::talent::TalentLanguage,
        sns_list sns_list: list crate::v2::talent::TalentSns,
        resume_source_list resume_source_list: list crate::types::TalentResumeSource,
        internship_list internship_list: list crate::v2::talent::TalentInternship,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedModule,
        resume_attachment_id_list resume_attachment_id_list: texts String,
        resume_attachment_list resume_attachment_list: list crate::v2::talent::TalentResumeAttachment,
        interview_registration_list interview_registration_list: list crate::types::TalentInterviewRegistration,
        registration_list registration_list: list crate::types::TalentRegistration,
        is_onboarded is_onboarded: into bool,
        is_in_agency_period is_in_agency_period: into bool,
        top_degree top_degree: into crate::types::Degree,
        talent_pool_id_list talent_pool_id_list: texts String,
        talent_folder_ref_list_v2 talent_folder_ref_list_v2: list crate::v2::talent::TalentFolder,
        tag_list tag_list: list crate::v2::talent::TalentTag,
        similar_info_v2 similar_info_v2: into crate::v2::talent::TalentSimilarity,
        block_info block_info: into crate::v2::talent::TalentBlock,
        talent_pool_ref_list_v2 talent_pool_ref_list_v2: list crate::v2::talent::TalentPool,
        note_list_v2 note_list_v2: list crate::v2::talent::TalentNote,
    }
    crate::v2::talent::TalentBasicInfo {
        name name: into String,
        mobile_number mobile_number: into String,
        mobile_code mobile_code: into String,
        email email: into String,
        experience_years experience_years: into i64,
        age age: into i64,
        nationality_code nationality_code: into String,
        gender gender: into crate::types::Gender,
        current_location_code current_location_code: into String,
        hometown_location_code hometown_location_code: into String,
        preferred_location_code_list preferred_location_code_list: texts String,
        home_address home_address: into String,
        identification_type identification_type: into crate::types::IdentificationType,
        identification_number identification_number: into String,
        birthday birthday: into Timestamp,
        marital_status marital_status: into crate::types::MaritalStatus,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedField,
        hukou_location_code hukou_location_code: into String,
        update_time update_time: into Timestamp,
        create_time create_time: into Timestamp,
        confidential confidential: into crate::v2::talent::Confidentiality,
    }
    crate::v2::talent::CustomizedField {
        object_id object_id: into String,
        name name: into crate::types::I18n,
        object_type object_type: into crate::types::TalentFieldType,
        value value: into crate::v2::talent::CustomizedValue,
    }
    crate::v2::talent::CustomizedValue {
        content content: into String,
        option option: into crate::types::CustomizedOption,
        option_list option_list: list crate::types::CustomizedOption,
        time_range time_range: into crate::types::CustomizedTimeRange,
        time time: into Timestamp,
        number number: into String,
        customized_attachment customized_attachment: list crate::v2::talent::CustomizedAttachment,
    }
    crate::v2::talent::CustomizedAttachment {
        file_id file_id: into String,
        file_name file_name: into String,
        content_type content_type: into String,
        file_size file_size: into i64,
    }
    crate::v2::talent::TalentEducation {
        degree degree: into crate::types::Degree,
        school_name school_name: into String,
        major major: into String,
        start_time start_time: into String,
        end_time end_time: into String,
        education_type education_type: into crate::types::EducationType,
        academic_ranking academic_ranking: into crate::types::AcademicRanking,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedField,
    }
    crate::v2::talent::TalentCareer {
        company_name company_name: into String,
        description description: into String,
        end_time end_time: into String,
        start_time start_time: into String,
        title title: into String,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedField,
    }
    crate::v2::talent::TalentProject {
        project_name project_name: into String,
        role role: into String,
        link link: into String,
        description description: into String,
        start_time start_time: into String,
        end_time end_time: into String,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedField,
    }
    crate::v2::talent::TalentWork {
        id id: into String,
        link link: into String,
        description description: into String,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedField,
    }
    crate::v2::talent::TalentAward {
        award_name award_name: into String,
        award_time award_time: into String,
        description description: into String,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedField,
    }
    crate::v2::talent::TalentLanguage {
        language language: into crate::types::Language,
        proficiency proficiency: into crate::types::LanguageProficiency,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedField,
    }
    crate::v2::talent::TalentSns {
        sns_type sns_type: into crate::types::SnsType,
        link link: into String,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedField,
    }
    crate::v2::talent::TalentInternship {
        company_name company_name: into String,
        description description: into String,
        end_time end_time: into String,
        start_time start_time: into String,
        title title: into String,
        customized_data_list customized_data_list: list crate::v2::talent::CustomizedField,
    }
    crate::v2::talent::CustomizedModule {
        module_id module_id: into String,
        name name: into crate::types::I18n,
        object_type object_type: into crate::types::CustomizedModuleType,
        children children: list crate::v2::talent::CustomizedField,
    }
    crate::v2::talent::TalentResumeAttachment {
        id id: into String,
        name name: into String,
        mime mime: into String,
        create_time create_time: into Timestamp,
    }
    crate::v2::talent::TalentFolder {
        name name: into String,
        folder_id folder_id: into String,
        owner_id owner_id: into String,
        add_time add_time: into Timestamp,
    }
    crate::v2::talent::TalentTag {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        type_ type_: into crate::types::TalentTagType,
    }
    crate::v2::talent::TalentSimilarity {
        is_similar_talent is_similar_talent: into bool,
        similar_talent_id_list similar_talent_id_list: texts String,
    }
    crate::v2::talent::TalentBlock {
        blocked_time blocked_time: into Timestamp,
        creator_id creator_id: into String,
        reason reason: into String,
    }
    crate::v2::talent::TalentPool {
        id id: into String,
        name name: into crate::types::I18n,
        description description: into crate::types::I18n,
        add_time add_time: into Timestamp,
    }
    crate::v2::talent::TalentNote {
        id id: into String,
        talent_id talent_id: into String,
        application_id application_id: into String,
        create_time create_time: into Timestamp,
        update_time update_time: into Timestamp,
        creator_id creator_id: into String,
        content content: into String,
        privacy privacy: into crate::types::NotePrivacy,
    }
}
