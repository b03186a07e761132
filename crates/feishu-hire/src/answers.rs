// Generated from specs/hire by `cargo xtask generate`. Edit the spec, not this file.

//! What is documented of the answers of `hire`.

use feishu_core::operation as table;

pub(crate) static ANSWERS: &[table::Answered] = &[
    table::Answered {
        operation: crate::v1::agency::BATCH_QUERY.operation(),
        shape: &V1__AGENCY__AGENCY_BATCH_QUERY_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agency::GET.operation(),
        shape: &V1__AGENCY__AGENCY_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agency::GET_AGENCY_ACCOUNT.operation(),
        shape: &V1__AGENCY__AGENCY_GET_AGENCY_ACCOUNT_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agency::PROTECT_SEARCH.operation(),
        shape: &V1__AGENCY__AGENCY_PROTECT_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agency::QUERY.operation(),
        shape: &V1__AGENCY__AGENCY_QUERY_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::application::interview::LIST.operation(),
        shape: &V1__APPLICATION__INTERVIEW__APPLICATION_INTERVIEW_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::application::CREATE.operation(),
        shape: &V1__APPLICATION__APPLICATION_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::application::GET.operation(),
        shape: &V1__APPLICATION__APPLICATION_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::application::GET_DETAIL.operation(),
        shape: &V1__APPLICATION__APPLICATION_GET_DETAIL_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::application::LIST.operation(),
        shape: &V1__APPLICATION__APPLICATION_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::application::OFFER.operation(),
        shape: &V1__APPLICATION__APPLICATION_OFFER_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::application::TRANSFER_ONBOARD.operation(),
        shape: &V1__APPLICATION__APPLICATION_TRANSFER_ONBOARD_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::attachment::CREATE.operation(),
        shape: &V1__ATTACHMENT__ATTACHMENT_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::attachment::GET.operation(),
        shape: &V1__ATTACHMENT__ATTACHMENT_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::attachment::PREVIEW.operation(),
        shape: &V1__ATTACHMENT__ATTACHMENT_PREVIEW_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::background_check_order::BATCH_QUERY.operation(),
        shape: &V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_ORDER_BATCH_QUERY_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::background_check_order::LIST.operation(),
        shape: &V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_ORDER_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::diversity_inclusion::SEARCH.operation(),
        shape: &V1__DIVERSITY_INCLUSION__DIVERSITY_INCLUSION_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::employee::GET.operation(),
        shape: &V1__EMPLOYEE__EMPLOYEE_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::employee::GET_BY_APPLICATION.operation(),
        shape: &V1__EMPLOYEE__EMPLOYEE_GET_BY_APPLICATION_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::employee::PATCH.operation(),
        shape: &V1__EMPLOYEE__EMPLOYEE_PATCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::evaluation::LIST.operation(),
        shape: &V1__EVALUATION__EVALUATION_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::evaluation_task::LIST.operation(),
        shape: &V1__EVALUATION_TASK__EVALUATION_TASK_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::exam::CREATE.operation(),
        shape: &V1__EXAM__EXAM_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::exam_marking_task::LIST.operation(),
        shape: &V1__EXAM_MARKING_TASK__EXAM_MARKING_TASK_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_application::CREATE.operation(),
        shape: &V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_application::DELETE.operation(),
        shape: &V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION_DELETE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_application::LIST.operation(),
        shape: &V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_application::UPDATE.operation(),
        shape: &V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION_UPDATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_background_check::BATCH_QUERY.operation(),
        shape: &V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK_BATCH_QUERY_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_background_check::CREATE.operation(),
        shape: &V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_background_check::UPDATE.operation(),
        shape: &V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK_UPDATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_interview::BATCH_QUERY.operation(),
        shape: &V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW_BATCH_QUERY_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_interview::CREATE.operation(),
        shape: &V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_interview::UPDATE.operation(),
        shape: &V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW_UPDATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_interview_assessment::CREATE.operation(),
        shape: &V1__EXTERNAL_INTERVIEW_ASSESSMENT__EXTERNAL_INTERVIEW_ASSESSMENT_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_interview_assessment::PATCH.operation(),
        shape: &V1__EXTERNAL_INTERVIEW_ASSESSMENT__EXTERNAL_INTERVIEW_ASSESSMENT_PATCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_offer::BATCH_QUERY.operation(),
        shape: &V1__EXTERNAL_OFFER__EXTERNAL_OFFER_BATCH_QUERY_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_offer::CREATE.operation(),
        shape: &V1__EXTERNAL_OFFER__EXTERNAL_OFFER_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_offer::UPDATE.operation(),
        shape: &V1__EXTERNAL_OFFER__EXTERNAL_OFFER_UPDATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::external_referral_reward::CREATE.operation(),
        shape: &V1__EXTERNAL_REFERRAL_REWARD__EXTERNAL_REFERRAL_REWARD_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interview::GET_BY_TALENT.operation(),
        shape: &V1__INTERVIEW__INTERVIEW_GET_BY_TALENT_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interview::LIST.operation(),
        shape: &V1__INTERVIEW__INTERVIEW_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interview_feedback_form::LIST.operation(),
        shape: &V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_FEEDBACK_FORM_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interview_record::attachment::GET.operation(),
        shape: &V1__INTERVIEW_RECORD__ATTACHMENT__INTERVIEW_RECORD_ATTACHMENT_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interview_record::GET.operation(),
        shape: &V1__INTERVIEW_RECORD__INTERVIEW_RECORD_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interview_record::LIST.operation(),
        shape: &V1__INTERVIEW_RECORD__INTERVIEW_RECORD_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interview_registration_schema::LIST.operation(),
        shape: &V1__INTERVIEW_REGISTRATION_SCHEMA__INTERVIEW_REGISTRATION_SCHEMA_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interview_round_type::LIST.operation(),
        shape: &V1__INTERVIEW_ROUND_TYPE__INTERVIEW_ROUND_TYPE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interview_task::LIST.operation(),
        shape: &V1__INTERVIEW_TASK__INTERVIEW_TASK_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interviewer::LIST.operation(),
        shape: &V1__INTERVIEWER__INTERVIEWER_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::interviewer::PATCH.operation(),
        shape: &V1__INTERVIEWER__INTERVIEWER_PATCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::manager::BATCH_UPDATE.operation(),
        shape: &V1__JOB__MANAGER__JOB_MANAGER_BATCH_UPDATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::manager::GET.operation(),
        shape: &V1__JOB__MANAGER__JOB_MANAGER_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::COMBINED_CREATE.operation(),
        shape: &V1__JOB__JOB_COMBINED_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::COMBINED_UPDATE.operation(),
        shape: &V1__JOB__JOB_COMBINED_UPDATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::CONFIG.operation(),
        shape: &V1__JOB__JOB_CONFIG_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::GET.operation(),
        shape: &V1__JOB__JOB_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::GET_DETAIL.operation(),
        shape: &V1__JOB__JOB_GET_DETAIL_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::LIST.operation(),
        shape: &V1__JOB__JOB_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::RECRUITER.operation(),
        shape: &V1__JOB__JOB_RECRUITER_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job::UPDATE_CONFIG.operation(),
        shape: &V1__JOB__JOB_UPDATE_CONFIG_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job_function::LIST.operation(),
        shape: &V1__JOB_FUNCTION__JOB_FUNCTION_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job_process::LIST.operation(),
        shape: &V1__JOB_PROCESS__JOB_PROCESS_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job_publish_record::SEARCH.operation(),
        shape: &V1__JOB_PUBLISH_RECORD__JOB_PUBLISH_RECORD_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job_requirement::CREATE.operation(),
        shape: &V1__JOB_REQUIREMENT__JOB_REQUIREMENT_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job_requirement::LIST.operation(),
        shape: &V1__JOB_REQUIREMENT__JOB_REQUIREMENT_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job_requirement::LIST_BY_ID.operation(),
        shape: &V1__JOB_REQUIREMENT__JOB_REQUIREMENT_LIST_BY_ID_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job_requirement_schema::LIST.operation(),
        shape: &V1__JOB_REQUIREMENT_SCHEMA__JOB_REQUIREMENT_SCHEMA_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job_schema::LIST.operation(),
        shape: &V1__JOB_SCHEMA__JOB_SCHEMA_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::job_type::LIST.operation(),
        shape: &V1__JOB_TYPE__JOB_TYPE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::location::LIST.operation(),
        shape: &V1__LOCATION__LOCATION_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::location::QUERY.operation(),
        shape: &V1__LOCATION__LOCATION_QUERY_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::minutes::GET.operation(),
        shape: &V1__MINUTES__MINUTES_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::note::CREATE.operation(),
        shape: &V1__NOTE__NOTE_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::note::GET.operation(),
        shape: &V1__NOTE__NOTE_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::note::LIST.operation(),
        shape: &V1__NOTE__NOTE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::note::PATCH.operation(),
        shape: &V1__NOTE__NOTE_PATCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::offer::CREATE.operation(),
        shape: &V1__OFFER__OFFER_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::offer::GET.operation(),
        shape: &V1__OFFER__OFFER_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::offer::INTERN_OFFER_STATUS.operation(),
        shape: &V1__OFFER__OFFER_INTERN_OFFER_STATUS_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::offer::LIST.operation(),
        shape: &V1__OFFER__OFFER_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::offer::UPDATE.operation(),
        shape: &V1__OFFER__OFFER_UPDATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::offer_application_form::GET.operation(),
        shape: &V1__OFFER_APPLICATION_FORM__OFFER_APPLICATION_FORM_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::offer_application_form::LIST.operation(),
        shape: &V1__OFFER_APPLICATION_FORM__OFFER_APPLICATION_FORM_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::offer_approval_template::LIST.operation(),
        shape: &V1__OFFER_APPROVAL_TEMPLATE__OFFER_APPROVAL_TEMPLATE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::offer_schema::GET.operation(),
        shape: &V1__OFFER_SCHEMA__OFFER_SCHEMA_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::portal_apply_schema::LIST.operation(),
        shape: &V1__PORTAL_APPLY_SCHEMA__PORTAL_APPLY_SCHEMA_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::questionnaire::LIST.operation(),
        shape: &V1__QUESTIONNAIRE__QUESTIONNAIRE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral::GET_BY_APPLICATION.operation(),
        shape: &V1__REFERRAL__REFERRAL_GET_BY_APPLICATION_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral::SEARCH.operation(),
        shape: &V1__REFERRAL__REFERRAL_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral_account::CREATE.operation(),
        shape: &V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral_account::DEACTIVATE.operation(),
        shape: &V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_DEACTIVATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral_account::ENABLE.operation(),
        shape: &V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_ENABLE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral_account::GET_ACCOUNT_ASSETS.operation(),
        shape: &V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_GET_ACCOUNT_ASSETS_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral_account::RECONCILIATION.operation(),
        shape: &V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_RECONCILIATION_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral_account::WITHDRAW.operation(),
        shape: &V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_WITHDRAW_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral_website::job_post::GET.operation(),
        shape: &V1__REFERRAL_WEBSITE__JOB_POST__REFERRAL_WEBSITE_JOB_POST_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::referral_website::job_post::LIST.operation(),
        shape: &V1__REFERRAL_WEBSITE__JOB_POST__REFERRAL_WEBSITE_JOB_POST_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::registration_schema::LIST.operation(),
        shape: &V1__REGISTRATION_SCHEMA__REGISTRATION_SCHEMA_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::resume_source::LIST.operation(),
        shape: &V1__RESUME_SOURCE__RESUME_SOURCE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::role::GET.operation(),
        shape: &V1__ROLE__ROLE_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::role::LIST.operation(),
        shape: &V1__ROLE__ROLE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::subject::LIST.operation(),
        shape: &V1__SUBJECT__SUBJECT_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent::external_info::CREATE.operation(),
        shape: &V1__TALENT__EXTERNAL_INFO__TALENT_EXTERNAL_INFO_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent::external_info::UPDATE.operation(),
        shape: &V1__TALENT__EXTERNAL_INFO__TALENT_EXTERNAL_INFO_UPDATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent::ADD_TO_FOLDER.operation(),
        shape: &V1__TALENT__TALENT_ADD_TO_FOLDER_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent::BATCH_GET_ID.operation(),
        shape: &V1__TALENT__TALENT_BATCH_GET_ID_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent::COMBINED_CREATE.operation(),
        shape: &V1__TALENT__TALENT_COMBINED_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent::COMBINED_UPDATE.operation(),
        shape: &V1__TALENT__TALENT_COMBINED_UPDATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent::GET.operation(),
        shape: &V1__TALENT__TALENT_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent::LIST.operation(),
        shape: &V1__TALENT__TALENT_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent::REMOVE_TO_FOLDER.operation(),
        shape: &V1__TALENT__TALENT_REMOVE_TO_FOLDER_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent_folder::LIST.operation(),
        shape: &V1__TALENT_FOLDER__TALENT_FOLDER_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent_object::QUERY.operation(),
        shape: &V1__TALENT_OBJECT__TALENT_OBJECT_QUERY_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent_operation_log::SEARCH.operation(),
        shape: &V1__TALENT_OPERATION_LOG__TALENT_OPERATION_LOG_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent_pool::MOVE_TALENT.operation(),
        shape: &V1__TALENT_POOL__TALENT_POOL_MOVE_TALENT_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent_pool::SEARCH.operation(),
        shape: &V1__TALENT_POOL__TALENT_POOL_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::talent_tag::LIST.operation(),
        shape: &V1__TALENT_TAG__TALENT_TAG_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::termination_reason::LIST.operation(),
        shape: &V1__TERMINATION_REASON__TERMINATION_REASON_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::test::SEARCH.operation(),
        shape: &V1__TEST__TEST_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::todo::LIST.operation(),
        shape: &V1__TODO__TODO_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::tripartite_agreement::CREATE.operation(),
        shape: &V1__TRIPARTITE_AGREEMENT__TRIPARTITE_AGREEMENT_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::tripartite_agreement::LIST.operation(),
        shape: &V1__TRIPARTITE_AGREEMENT__TRIPARTITE_AGREEMENT_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::user_role::LIST.operation(),
        shape: &V1__USER_ROLE__USER_ROLE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::website::channel::CREATE.operation(),
        shape: &V1__WEBSITE__CHANNEL__WEBSITE_CHANNEL,
    },
    table::Answered {
        operation: crate::v1::website::channel::LIST.operation(),
        shape: &V1__WEBSITE__CHANNEL__WEBSITE_CHANNEL_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::website::channel::UPDATE.operation(),
        shape: &V1__WEBSITE__CHANNEL__WEBSITE_CHANNEL,
    },
    table::Answered {
        operation: crate::v1::website::delivery::CREATE_BY_ATTACHMENT.operation(),
        shape: &V1__WEBSITE__DELIVERY__WEBSITE_DELIVERY_CREATE_BY_ATTACHMENT_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::website::delivery::CREATE_BY_RESUME.operation(),
        shape: &V1__WEBSITE__DELIVERY__WEBSITE_DELIVERY_CREATE_BY_RESUME_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::website::delivery_task::GET.operation(),
        shape: &V1__WEBSITE__DELIVERY_TASK__WEBSITE_DELIVERY_TASK_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::website::job_post::GET.operation(),
        shape: &V1__WEBSITE__JOB_POST__WEBSITE_JOB_POST_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::website::job_post::LIST.operation(),
        shape: &V1__WEBSITE__JOB_POST__WEBSITE_JOB_POST_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::website::job_post::SEARCH.operation(),
        shape: &V1__WEBSITE__JOB_POST__WEBSITE_JOB_POST_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::website::site_user::CREATE.operation(),
        shape: &V1__WEBSITE__SITE_USER__WEBSITE_SITE_USER_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::website::LIST.operation(),
        shape: &V1__WEBSITE__WEBSITE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v2::interview_record::GET.operation(),
        shape: &V2__INTERVIEW_RECORD__INTERVIEW_RECORD_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v2::interview_record::LIST.operation(),
        shape: &V2__INTERVIEW_RECORD__INTERVIEW_RECORD_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v2::talent::GET.operation(),
        shape: &V2__TALENT__TALENT_GET_RESPONSE,
    },
];

static TYPES__CUSTOMIZED_OPTION: table::Shape = table::Shape {
    name: "CustomizedOption",
    fields: &[
        table::Field::body("key",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static TYPES__CUSTOMIZED_TIME_RANGE: table::Shape = table::Shape {
    name: "CustomizedTimeRange",
    fields: &[
        table::Field::body("start_time",table::Kind::UnixSeconds).swapped(),
        table::Field::body("end_time",table::Kind::UnixSeconds).swapped(),
    ],
    rules: &[],
};

static TYPES__DIMENSION_OPTION: table::Shape = table::Shape {
    name: "DimensionOption",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("score_val",table::Kind::I64),
    ],
    rules: &[],
};

static TYPES__I18N: table::Shape = table::Shape {
    name: "I18n",
    fields: &[
        table::Field::body("zh_cn",table::Kind::String),
        table::Field::body("en_us",table::Kind::String),
    ],
    rules: &[],
};

static TYPES__ID_NAME_OBJECT: table::Shape = table::Shape {
    name: "IdNameObject",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static TYPES__RECOMMENDED_JOB_LEVEL: table::Shape = table::Shape {
    name: "RecommendedJobLevel",
    fields: &[
        table::Field::body("lower_limit_job_level_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("higher_limit_job_level_name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static TYPES__RECORD_SCORE: table::Shape = table::Shape {
    name: "RecordScore",
    fields: &[
        table::Field::body("score",table::Kind::F64),
        table::Field::body("total_score",table::Kind::F64),
    ],
    rules: &[],
};

static TYPES__TALENT_INTERVIEW_REGISTRATION: table::Shape = table::Shape {
    name: "TalentInterviewRegistration",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("registration_time",table::Kind::UnixMillis),
        table::Field::body("download_url",table::Kind::String),
    ],
    rules: &[],
};

static TYPES__TALENT_REGISTRATION: table::Shape = table::Shape {
    name: "TalentRegistration",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("registration_time",table::Kind::UnixMillis),
        table::Field::body("download_url",table::Kind::String),
        table::Field::body("scenario",table::Kind::IntEnum(crate::types::RegistrationScenario::VALUES)),
    ],
    rules: &[],
};

static TYPES__TALENT_RESUME_SOURCE: table::Shape = table::Shape {
    name: "TalentResumeSource",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY: table::Shape = table::Shape {
    name: "Agency",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("contactor_id",table::Kind::String),
        table::Field::body("contactor_name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_ACCOUNT: table::Shape = table::Shape {
    name: "AgencyAccount",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("reason",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("status",table::Kind::IntEnum(crate::v1::agency::AgencyAccountStatus::VALUES)),
        table::Field::body("user_info",table::Kind::Object(&V1__AGENCY__AGENCY_ACCOUNT_USER)),
        table::Field::body("role",table::Kind::IntEnum(crate::v1::agency::AgencyRole::VALUES)),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_ACCOUNT_USER: table::Shape = table::Shape {
    name: "AgencyAccountUser",
    fields: &[
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("email",table::Kind::String),
        table::Field::body("mobile",table::Kind::String),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_BATCH_QUERY_RESPONSE: table::Shape = table::Shape {
    name: "AgencyBatchQueryResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__AGENCY__AGENCY_SUPPLIER)).list(),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_GET_AGENCY_ACCOUNT_RESPONSE: table::Shape = table::Shape {
    name: "AgencyGetAgencyAccountResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__AGENCY__AGENCY_ACCOUNT)).list(),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_GET_RESPONSE: table::Shape = table::Shape {
    name: "AgencyGetResponse",
    fields: &[
        table::Field::body("agency",table::Kind::Object(&V1__AGENCY__AGENCY)),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_PROTECT_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "AgencyProtectSearchResponse",
    fields: &[
        table::Field::body("is_onboarded",table::Kind::Bool),
        table::Field::body("onboarded_in_protection",table::Kind::Bool),
        table::Field::body("onboarded_protection",table::Kind::Object(&V1__AGENCY__AGENCY_PROTECTION)),
        table::Field::body("protection_list",table::Kind::Object(&V1__AGENCY__AGENCY_PROTECTION)).list(),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_PROTECT_TIME: table::Shape = table::Shape {
    name: "AgencyProtectTime",
    fields: &[
        table::Field::body("day",table::Kind::I64),
        table::Field::body("use_default",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_PROTECTION: table::Shape = table::Shape {
    name: "AgencyProtection",
    fields: &[
        table::Field::body("protection_type",table::Kind::IntEnum(crate::v1::agency::AgencyProtectionType::VALUES)),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("start_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("expire_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("agency_supplier_id",table::Kind::String),
        table::Field::body("agency_supplier_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("agency_supplier_user_id",table::Kind::String),
        table::Field::body("agency_supplier_user_name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_QUERY_RESPONSE: table::Shape = table::Shape {
    name: "AgencyQueryResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__AGENCY__AGENCY)).list(),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_SUPPLIER: table::Shape = table::Shape {
    name: "AgencySupplier",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("label_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("admin_list",table::Kind::Object(&V1__AGENCY__AGENCY_SUPPLIER_ADMIN)).list(),
        table::Field::body("agency_protect_time",table::Kind::Object(&V1__AGENCY__AGENCY_PROTECT_TIME)),
        table::Field::body("cooperation_create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("cooperation_start_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("cooperation_end_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("cooperation_status",table::Kind::IntEnum(crate::v1::agency::CooperationStatus::VALUES)),
        table::Field::body("invite_email",table::Kind::String),
        table::Field::body("supplier_area",table::Kind::IntEnum(crate::v1::agency::AgencyArea::VALUES)),
        table::Field::body("talent_protect_time",table::Kind::Object(&V1__AGENCY__TENANT_TALENT_PROTECT_TIME)),
    ],
    rules: &[],
};

static V1__AGENCY__AGENCY_SUPPLIER_ADMIN: table::Shape = table::Shape {
    name: "AgencySupplierAdmin",
    fields: &[
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("email",table::Kind::String),
    ],
    rules: &[],
};

static V1__AGENCY__TENANT_TALENT_PROTECT_TIME: table::Shape = table::Shape {
    name: "TenantTalentProtectTime",
    fields: &[
        table::Field::body("day",table::Kind::I64),
        table::Field::body("use_default",table::Kind::Bool),
        table::Field::body("forever",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION: table::Shape = table::Shape {
    name: "Application",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("resume_source_id",table::Kind::String),
        table::Field::body("stage",table::Kind::Object(&V1__TYPES__JOB_PROCESS_STAGE)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::application::ApplicationActiveStatus::VALUES)),
        table::Field::body("delivery_type",table::Kind::IntEnum(crate::v1::application::ApplicationDeliveryType::VALUES)),
        table::Field::body("resume_source_info",table::Kind::Object(&V1__APPLICATION__APPLICATION_RESUME_SOURCE)),
        table::Field::body("website_resume_source",table::Kind::Object(&V1__APPLICATION__APPLICATION_WEBSITE_SOURCE)),
        table::Field::body("talent_attachment_resume_id",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("stage_time_list",table::Kind::Object(&V1__APPLICATION__APPLICATION_STAGE_TIME)).list(),
        table::Field::body("termination_type",table::Kind::IntEnum(crate::v1::types::TerminationType::VALUES)),
        table::Field::body("termination_reason_list",table::Kind::String).list(),
        table::Field::body("termination_reason_note",table::Kind::String),
        table::Field::body("application_preferred_city_list",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)).list(),
        table::Field::body("creator_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_ADDRESS: table::Shape = table::Shape {
    name: "ApplicationAddress",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("district",table::Kind::Object(&V1__APPLICATION__APPLICATION_PLACE)),
        table::Field::body("city",table::Kind::Object(&V1__APPLICATION__APPLICATION_PLACE)),
        table::Field::body("state",table::Kind::Object(&V1__APPLICATION__APPLICATION_PLACE)),
        table::Field::body("country",table::Kind::Object(&V1__APPLICATION__APPLICATION_PLACE)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_AGENCY: table::Shape = table::Shape {
    name: "ApplicationAgency",
    fields: &[
        table::Field::body("basic_info",table::Kind::Object(&V1__APPLICATION__APPLICATION_AGENCY_BASIC_INFO)),
        table::Field::body("comment_info",table::Kind::Object(&V1__APPLICATION__APPLICATION_AGENCY_STATEMENT)).list(),
        table::Field::body("salary_info",table::Kind::Object(&V1__APPLICATION__APPLICATION_AGENCY_STATEMENT)).list(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_AGENCY_BASIC_INFO: table::Shape = table::Shape {
    name: "ApplicationAgencyBasicInfo",
    fields: &[
        table::Field::body("hunter_user_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("hunter_company_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_AGENCY_STATEMENT: table::Shape = table::Shape {
    name: "ApplicationAgencyStatement",
    fields: &[
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("value",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_BASIC_INFO: table::Shape = table::Shape {
    name: "ApplicationBasicInfo",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("stage",table::Kind::Object(&V1__TYPES__JOB_PROCESS_STAGE)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::application::ApplicationActiveStatus::VALUES)),
        table::Field::body("delivery_type",table::Kind::IntEnum(crate::v1::application::ApplicationDeliveryType::VALUES)),
        table::Field::body("resume_source_info",table::Kind::Object(&V1__APPLICATION__APPLICATION_RESUME_SOURCE)),
        table::Field::body("website_resume_source",table::Kind::Object(&V1__APPLICATION__APPLICATION_WEBSITE_SOURCE)),
        table::Field::body("talent_attachment_resume_id",table::Kind::String),
        table::Field::body("stage_time_list",table::Kind::Object(&V1__APPLICATION__APPLICATION_STAGE_TIME)).list(),
        table::Field::body("onboard_status",table::Kind::IntEnum(crate::v1::application::ApplicationOnboardStatus::VALUES)),
        table::Field::body("application_preferred_city_list",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)).list(),
        table::Field::body("termination_reason",table::Kind::Object(&V1__APPLICATION__APPLICATION_TERMINATION_REASON)),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("owner_id",table::Kind::String),
        table::Field::body("terminator_id",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "ApplicationCreateResponse",
    fields: &[
        table::Field::body("id",table::Kind::String),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_DETAIL: table::Shape = table::Shape {
    name: "ApplicationDetail",
    fields: &[
        table::Field::body("basic_info",table::Kind::Object(&V1__APPLICATION__APPLICATION_BASIC_INFO)),
        table::Field::body("job",table::Kind::Object(&V1__APPLICATION__APPLICATION_JOB)),
        table::Field::body("talent",table::Kind::Object(&V1__APPLICATION__APPLICATION_TALENT)),
        table::Field::body("evaluations",table::Kind::Object(&V1__TYPES__EVALUATION)).list(),
        table::Field::body("interview_aggregation",table::Kind::Object(&V1__APPLICATION__APPLICATION_INTERVIEWS)),
        table::Field::body("offer",table::Kind::Object(&V1__APPLICATION__APPLICATION_DETAIL_OFFER)),
        table::Field::body("employee",table::Kind::Object(&V1__APPLICATION__APPLICATION_EMPLOYEE)),
        table::Field::body("agency",table::Kind::Object(&V1__APPLICATION__APPLICATION_AGENCY)),
        table::Field::body("portal",table::Kind::Object(&V1__APPLICATION__APPLICATION_PORTAL)),
        table::Field::body("referral",table::Kind::Object(&V1__APPLICATION__APPLICATION_REFERRAL)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_DETAIL_OFFER: table::Shape = table::Shape {
    name: "ApplicationDetailOffer",
    fields: &[
        table::Field::body("offer_basic",table::Kind::Object(&V1__APPLICATION__APPLICATION_DETAIL_OFFER_BASIC_INFO)),
        table::Field::body("offer_salary",table::Kind::Object(&V1__APPLICATION__APPLICATION_DETAIL_OFFER_SALARY)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_DETAIL_OFFER_BASIC_INFO: table::Shape = table::Shape {
    name: "ApplicationDetailOfferBasicInfo",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("offer_status",table::Kind::IntEnum(crate::v1::types::OfferFlowStatus::VALUES)),
        table::Field::body("leader",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("employee_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("sequence",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("company_main_body",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_requirement_id",table::Kind::String),
        table::Field::body("probation_month",table::Kind::I64),
        table::Field::body("contract_period",table::Kind::Object(&V1__TYPES__CONTRACT_PERIOD)),
        table::Field::body("onboard_date",table::Kind::Date),
        table::Field::body("owner",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("onboard_address",table::Kind::Object(&V1__APPLICATION__APPLICATION_ADDRESS)),
        table::Field::body("work_address",table::Kind::Object(&V1__APPLICATION__APPLICATION_ADDRESS)),
        table::Field::body("remark",table::Kind::String),
        table::Field::body("attachment_list",table::Kind::Object(&V1__APPLICATION__APPLICATION_OFFER_ATTACHMENT)).list(),
        table::Field::body("customize_info_list",table::Kind::Object(&V1__TYPES__OFFER_CUSTOM_VALUE)).list(),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_DETAIL_OFFER_SALARY: table::Shape = table::Shape {
    name: "ApplicationDetailOfferSalary",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("salary_status",table::Kind::IntEnum(crate::v1::application::SalaryStatus::VALUES)),
        table::Field::body("probation_salary_percentage",table::Kind::String),
        table::Field::body("award_salary_multiple",table::Kind::String),
        table::Field::body("option_shares",table::Kind::String),
        table::Field::body("quarterly_bonus",table::Kind::String),
        table::Field::body("half_year_bonus",table::Kind::String),
        table::Field::body("total_annual_cash",table::Kind::String),
        table::Field::body("customize_info_list",table::Kind::Object(&V1__TYPES__OFFER_CUSTOM_VALUE)).list(),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_DIMENSION_ASSESSMENT: table::Shape = table::Shape {
    name: "ApplicationDimensionAssessment",
    fields: &[
        table::Field::body("interview_feedback_form_dimension_id",table::Kind::String),
        table::Field::body("dimension_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("dimension_type",table::Kind::IntEnum(crate::types::FeedbackDimensionType::VALUES)),
        table::Field::body("weight",table::Kind::F64),
        table::Field::body("dimension_content",table::Kind::String),
        table::Field::body("dimension_option",table::Kind::Object(&TYPES__DIMENSION_OPTION)),
        table::Field::body("dimension_options",table::Kind::Object(&TYPES__DIMENSION_OPTION)).list(),
        table::Field::body("dimension_score",table::Kind::I64),
        table::Field::body("recommended_job_level",table::Kind::Object(&TYPES__RECOMMENDED_JOB_LEVEL)),
        table::Field::body("question_assessments",table::Kind::Object(&V1__APPLICATION__APPLICATION_QUESTION_ASSESSMENT)).list(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_EMPLOYEE: table::Shape = table::Shape {
    name: "ApplicationEmployee",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("onboard_status",table::Kind::IntEnum(crate::v1::types::OnboardStatus::VALUES)),
        table::Field::body("conversion_status",table::Kind::IntEnum(crate::v1::types::ConversionStatus::VALUES)),
        table::Field::body("onboard_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("expected_conversion_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("actual_conversion_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("overboard_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("overboard_note",table::Kind::String),
        table::Field::body("onboard_city_code",table::Kind::String),
        table::Field::body("department_id",table::Kind::String),
        table::Field::body("leader_id",table::Kind::String),
        table::Field::body("sequence_id",table::Kind::String),
        table::Field::body("level_id",table::Kind::String),
        table::Field::body("employee_type",table::Kind::String),
        table::Field::body("job_requirement_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_GET_DETAIL_RESPONSE: table::Shape = table::Shape {
    name: "ApplicationGetDetailResponse",
    fields: &[
        table::Field::body("application_detail",table::Kind::Object(&V1__APPLICATION__APPLICATION_DETAIL)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_GET_RESPONSE: table::Shape = table::Shape {
    name: "ApplicationGetResponse",
    fields: &[
        table::Field::body("application",table::Kind::Object(&V1__APPLICATION__APPLICATION)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_INTERVIEW: table::Shape = table::Shape {
    name: "ApplicationInterview",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("begin_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("end_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("round",table::Kind::I64),
        table::Field::body("interview_record_list",table::Kind::Object(&V1__APPLICATION__APPLICATION_INTERVIEW_RECORD)).list(),
        table::Field::body("feedback_submit_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("stage_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("stage",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("creator",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("interview_round_summary",table::Kind::IntEnum(crate::v1::types::InterviewRoundSummary::VALUES)),
        table::Field::body("interview_arrangement_id",table::Kind::String),
        table::Field::body("interview_type",table::Kind::IntEnum(crate::v1::types::InterviewType::VALUES)),
        table::Field::body("talent_time_zone",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
        table::Field::body("contact_user",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("contact_mobile",table::Kind::String),
        table::Field::body("remark",table::Kind::String),
        table::Field::body("address",table::Kind::Object(&V1__APPLICATION__APPLICATION_ADDRESS)),
        table::Field::body("video_type",table::Kind::IntEnum(crate::v1::types::VideoType::VALUES)),
        table::Field::body("arrangement_status",table::Kind::IntEnum(crate::v1::types::InterviewArrangementStatus::VALUES)),
        table::Field::body("arrangement_type",table::Kind::IntEnum(crate::v1::types::InterviewArrangementType::VALUES)),
        table::Field::body("arrangement_appointment_kind",table::Kind::IntEnum(crate::v1::types::InterviewAppointmentKind::VALUES)),
        table::Field::body("meeting_room_list",table::Kind::Object(&V1__TYPES__INTERVIEW_MEETING_ROOM)).list(),
        table::Field::body("interview_round_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_INTERVIEW_ATTACHMENT: table::Shape = table::Shape {
    name: "ApplicationInterviewAttachment",
    fields: &[
        table::Field::body("file_id",table::Kind::String),
        table::Field::body("file_name",table::Kind::String),
        table::Field::body("content_type",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_INTERVIEW_RECORD: table::Shape = table::Shape {
    name: "ApplicationInterviewRecord",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("feedback_form_id",table::Kind::String),
        table::Field::body("commit_status",table::Kind::IntEnum(crate::types::CommitStatus::VALUES)),
        table::Field::body("submit_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("record_score",table::Kind::Object(&TYPES__RECORD_SCORE)),
        table::Field::body("interviewer",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("attachments",table::Kind::Object(&V1__APPLICATION__APPLICATION_INTERVIEW_ATTACHMENT)).list(),
        table::Field::body("module_assessments",table::Kind::Object(&V1__APPLICATION__APPLICATION_MODULE_ASSESSMENT)).list(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_INTERVIEWS: table::Shape = table::Shape {
    name: "ApplicationInterviews",
    fields: &[
        table::Field::body("interviews",table::Kind::Object(&V1__APPLICATION__APPLICATION_INTERVIEW)).list(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_JOB: table::Shape = table::Shape {
    name: "ApplicationJob",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("code",table::Kind::String),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_LIST_RESPONSE: table::Shape = table::Shape {
    name: "ApplicationListResponse",
    fields: &[
        table::Field::body("items",table::Kind::String).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_MODULE_ASSESSMENT: table::Shape = table::Shape {
    name: "ApplicationModuleAssessment",
    fields: &[
        table::Field::body("interview_feedback_form_module_id",table::Kind::String),
        table::Field::body("module_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("module_type",table::Kind::IntEnum(crate::types::FeedbackModuleType::VALUES)),
        table::Field::body("module_weight",table::Kind::F64),
        table::Field::body("module_score",table::Kind::F64),
        table::Field::body("dimension_assessments",table::Kind::Object(&V1__APPLICATION__APPLICATION_DIMENSION_ASSESSMENT)).list(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_OFFER: table::Shape = table::Shape {
    name: "ApplicationOffer",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("basic_info",table::Kind::Object(&V1__APPLICATION__APPLICATION_OFFER_BASIC_INFO)),
        table::Field::body("salary_plan",table::Kind::Object(&V1__TYPES__OFFER_SALARY_PLAN)),
        table::Field::body("schema_id",table::Kind::String),
        table::Field::body("offer_status",table::Kind::IntEnum(crate::v1::types::OfferStatus::VALUES)),
        table::Field::body("job_info",table::Kind::Object(&V1__TYPES__OFFER_JOB_INFO)),
        table::Field::body("customized_module_list",table::Kind::Object(&V1__TYPES__OFFER_CUSTOM_MODULE)).list(),
        table::Field::body("job_requirement_id",table::Kind::String),
        table::Field::body("offer_send_record_list",table::Kind::Object(&V1__TYPES__OFFER_SEND_RECORD)).list(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_OFFER_ATTACHMENT: table::Shape = table::Shape {
    name: "ApplicationOfferAttachment",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("size",table::Kind::I64),
        table::Field::body("common_attachment_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_OFFER_BASIC_INFO: table::Shape = table::Shape {
    name: "ApplicationOfferBasicInfo",
    fields: &[
        table::Field::body("offer_type",table::Kind::IntEnum(crate::v1::types::OfferRecruitmentType::VALUES)),
        table::Field::body("remark",table::Kind::String),
        table::Field::body("expire_time",table::Kind::UnixMillis),
        table::Field::body("owner_user_id",table::Kind::String),
        table::Field::body("creator_user_id",table::Kind::String),
        table::Field::body("employee_type",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("leader_user_id",table::Kind::String),
        table::Field::body("onboard_date",table::Kind::Date),
        table::Field::body("department_id",table::Kind::String),
        table::Field::body("probation_month",table::Kind::I64),
        table::Field::body("contract_year",table::Kind::I64),
        table::Field::body("contract_period",table::Kind::Object(&V1__TYPES__CONTRACT_PERIOD)),
        table::Field::body("recruitment_type",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("sequence",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("level",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("onboard_address",table::Kind::Object(&V1__TYPES__BILINGUAL_ADDRESS)),
        table::Field::body("work_address",table::Kind::Object(&V1__TYPES__BILINGUAL_ADDRESS)),
        table::Field::body("customize_info_list",table::Kind::Object(&V1__TYPES__OFFER_CUSTOM_VALUE)).list(),
        table::Field::body("position_id",table::Kind::String),
        table::Field::body("job_offered",table::Kind::String),
        table::Field::body("job_grade_id",table::Kind::String),
        table::Field::body("common_attachment_id_list",table::Kind::String).list(),
        table::Field::body("pathway_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_OFFER_RESPONSE: table::Shape = table::Shape {
    name: "ApplicationOfferResponse",
    fields: &[
        table::Field::body("offer",table::Kind::Object(&V1__APPLICATION__APPLICATION_OFFER)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_PLACE: table::Shape = table::Shape {
    name: "ApplicationPlace",
    fields: &[
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("code",table::Kind::String),
        table::Field::body("location_type",table::Kind::IntEnum(crate::v1::types::LocationType::VALUES)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_PORTAL: table::Shape = table::Shape {
    name: "ApplicationPortal",
    fields: &[
        table::Field::body("campus_volunteer_info",table::Kind::Object(&V1__APPLICATION__CAMPUS_VOLUNTEER_INFO)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_QUESTION_ASSESSMENT: table::Shape = table::Shape {
    name: "ApplicationQuestionAssessment",
    fields: &[
        table::Field::body("question_type",table::Kind::IntEnum(crate::types::InterviewQuestionType::VALUES)),
        table::Field::body("title",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("content",table::Kind::String),
        table::Field::body("abilities",table::Kind::Object(&V1__TYPES__ABILITY)).list(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_RECOMMENDATION: table::Shape = table::Shape {
    name: "ApplicationRecommendation",
    fields: &[
        table::Field::body("relationship",table::Kind::IntEnum(crate::v1::application::Kinship::VALUES)),
        table::Field::body("familiarity",table::Kind::IntEnum(crate::v1::application::Familiarity::VALUES)),
        table::Field::body("comment",table::Kind::String),
        table::Field::body("specific_relationship",table::Kind::Object(&V1__APPLICATION__SPECIFIC_RELATIONSHIP)),
        table::Field::body("work_ability_familiarity",table::Kind::IntEnum(crate::v1::application::WorkAbilityFamiliarity::VALUES)),
        table::Field::body("match_degree",table::Kind::IntEnum(crate::v1::application::MatchDegree::VALUES)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_REFERRAL: table::Shape = table::Shape {
    name: "ApplicationReferral",
    fields: &[
        table::Field::body("basic_info",table::Kind::Object(&V1__APPLICATION__APPLICATION_REFERRAL_BASIC_INFO)),
        table::Field::body("recommend_info",table::Kind::Object(&V1__APPLICATION__APPLICATION_RECOMMENDATION)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_REFERRAL_BASIC_INFO: table::Shape = table::Shape {
    name: "ApplicationReferralBasicInfo",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("referral_type",table::Kind::IntEnum(crate::v1::application::ReferralType::VALUES)),
        table::Field::body("user_info",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("referral_method",table::Kind::IntEnum(crate::v1::application::ReferralMethod::VALUES)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_RESUME_SOURCE: table::Shape = table::Shape {
    name: "ApplicationResumeSource",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("resume_source_type",table::Kind::IntEnum(crate::v1::application::ApplicationSourceType::VALUES)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_STAGE_TIME: table::Shape = table::Shape {
    name: "ApplicationStageTime",
    fields: &[
        table::Field::body("stage_id",table::Kind::String),
        table::Field::body("enter_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("exit_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_TALENT: table::Shape = table::Shape {
    name: "ApplicationTalent",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("mobile_code",table::Kind::String),
        table::Field::body("mobile_number",table::Kind::String),
        table::Field::body("email",table::Kind::String),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_TERMINATION_REASON: table::Shape = table::Shape {
    name: "ApplicationTerminationReason",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("children",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_TRANSFER_ONBOARD_RESPONSE: table::Shape = table::Shape {
    name: "ApplicationTransferOnboardResponse",
    fields: &[
        table::Field::body("employee",table::Kind::Object(&V1__TYPES__EMPLOYEE)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_WEBSITE_CHANNEL: table::Shape = table::Shape {
    name: "ApplicationWebsiteChannel",
    fields: &[
        table::Field::body("channel_id",table::Kind::String),
        table::Field::body("channel_name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__APPLICATION__APPLICATION_WEBSITE_SOURCE: table::Shape = table::Shape {
    name: "ApplicationWebsiteSource",
    fields: &[
        table::Field::body("website_id",table::Kind::String),
        table::Field::body("website_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("channel",table::Kind::Object(&V1__APPLICATION__APPLICATION_WEBSITE_CHANNEL)),
    ],
    rules: &[],
};

static V1__APPLICATION__CAMPUS_VOLUNTEER_INFO: table::Shape = table::Shape {
    name: "CampusVolunteerInfo",
    fields: &[
        table::Field::body("volunteer_seq",table::Kind::I64),
    ],
    rules: &[],
};

static V1__APPLICATION__SPECIFIC_RELATIONSHIP: table::Shape = table::Shape {
    name: "SpecificRelationship",
    fields: &[
        table::Field::body("relation_with_candidate",table::Kind::IntEnum(crate::v1::application::RelationWithCandidate::VALUES)),
        table::Field::body("extra",table::Kind::String),
    ],
    rules: &[],
};

static V1__APPLICATION__INTERVIEW__APPLICATION_INTERVIEW_FEEDBACK: table::Shape = table::Shape {
    name: "ApplicationInterviewFeedback",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("content",table::Kind::String),
        table::Field::body("min_job_level_id",table::Kind::String),
        table::Field::body("max_job_level_id",table::Kind::String),
        table::Field::body("commit_status",table::Kind::IntEnum(crate::types::CommitStatus::VALUES)),
        table::Field::body("conclusion",table::Kind::IntEnum(crate::v1::types::InterviewConclusion::VALUES)),
        table::Field::body("interview_score",table::Kind::Object(&V1__TYPES__INTERVIEW_SCORE)),
    ],
    rules: &[],
};

static V1__APPLICATION__INTERVIEW__APPLICATION_INTERVIEW_ITEM: table::Shape = table::Shape {
    name: "ApplicationInterviewItem",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("begin_time",table::Kind::UnixMillis),
        table::Field::body("end_time",table::Kind::UnixMillis),
        table::Field::body("round",table::Kind::I64),
        table::Field::body("stage_id",table::Kind::String),
        table::Field::body("interview_record_list",table::Kind::Object(&V1__APPLICATION__INTERVIEW__APPLICATION_INTERVIEW_FEEDBACK)).list(),
    ],
    rules: &[],
};

static V1__APPLICATION__INTERVIEW__APPLICATION_INTERVIEW_LIST_RESPONSE: table::Shape = table::Shape {
    name: "ApplicationInterviewListResponse",
    fields: &[
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("items",table::Kind::Object(&V1__APPLICATION__INTERVIEW__APPLICATION_INTERVIEW_ITEM)).list(),
    ],
    rules: &[],
};

static V1__ATTACHMENT__ATTACHMENT: table::Shape = table::Shape {
    name: "Attachment",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("url",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("mime",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis),
    ],
    rules: &[],
};

static V1__ATTACHMENT__ATTACHMENT_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "AttachmentCreateResponse",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("url",table::Kind::String),
    ],
    rules: &[],
};

static V1__ATTACHMENT__ATTACHMENT_GET_RESPONSE: table::Shape = table::Shape {
    name: "AttachmentGetResponse",
    fields: &[
        table::Field::body("attachment",table::Kind::Object(&V1__ATTACHMENT__ATTACHMENT)),
    ],
    rules: &[],
};

static V1__ATTACHMENT__ATTACHMENT_PREVIEW_RESPONSE: table::Shape = table::Shape {
    name: "AttachmentPreviewResponse",
    fields: &[
        table::Field::body("url",table::Kind::String),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_CANDIDATE: table::Shape = table::Shape {
    name: "BackgroundCheckCandidate",
    fields: &[
        table::Field::body("name",table::Kind::String),
        table::Field::body("mobile",table::Kind::String),
        table::Field::body("email",table::Kind::String),
        table::Field::body("first_name",table::Kind::String),
        table::Field::body("last_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_CONTACT: table::Shape = table::Shape {
    name: "BackgroundCheckContact",
    fields: &[
        table::Field::body("name",table::Kind::String),
        table::Field::body("mobile",table::Kind::String),
        table::Field::body("email",table::Kind::String),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_CREATOR: table::Shape = table::Shape {
    name: "BackgroundCheckCreator",
    fields: &[
        table::Field::body("user_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_CUSTOM_VALUE: table::Shape = table::Shape {
    name: "BackgroundCheckCustomValue",
    fields: &[
        table::Field::body("key",table::Kind::String),
        table::Field::body("value",table::Kind::String),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_ITEM: table::Shape = table::Shape {
    name: "BackgroundCheckItem",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_ORDER: table::Shape = table::Shape {
    name: "BackgroundCheckOrder",
    fields: &[
        table::Field::body("order_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("order_status",table::Kind::IntEnum(crate::v1::background_check_order::BackgroundCheckOrderStatus::VALUES)),
        table::Field::body("account_third_type",table::Kind::IntEnum(crate::v1::background_check_order::BackgroundCheckProviderType::VALUES)),
        table::Field::body("package",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("feedback_info_list",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_REPORT)).list(),
        table::Field::body("process_info_list",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_PROCESS)).list(),
        table::Field::body("upload_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("candidate_info",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_CANDIDATE)),
        table::Field::body("creator_info",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_CREATOR)),
        table::Field::body("contactor_info",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_CONTACT)),
        table::Field::body("begin_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("end_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("conclusion",table::Kind::String),
        table::Field::body("provider_info",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_PROVIDER)),
        table::Field::body("custom_field_list",table::Kind::Object(&V1__TYPES__ECO_BACKGROUND_CHECK_CUSTOM_FIELD)).list(),
        table::Field::body("custom_data_list",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_CUSTOM_VALUE)).list(),
        table::Field::body("ext_item_info_list",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_ITEM)).list(),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("geo",table::Kind::StringEnum(crate::v1::background_check_order::BackgroundCheckGeo::VALUES)),
        table::Field::body("location_code",table::Kind::String),
        table::Field::body("remark",table::Kind::String),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_ORDER_BATCH_QUERY_RESPONSE: table::Shape = table::Shape {
    name: "BackgroundCheckOrderBatchQueryResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_ORDER)).list(),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_ORDER_LIST_RESPONSE: table::Shape = table::Shape {
    name: "BackgroundCheckOrderListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_ORDER)).list(),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_PROCESS: table::Shape = table::Shape {
    name: "BackgroundCheckProcess",
    fields: &[
        table::Field::body("process",table::Kind::String),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("en_process",table::Kind::String),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_PROVIDER: table::Shape = table::Shape {
    name: "BackgroundCheckProvider",
    fields: &[
        table::Field::body("provider_id",table::Kind::String),
        table::Field::body("provider_name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__BACKGROUND_CHECK_ORDER__BACKGROUND_CHECK_REPORT: table::Shape = table::Shape {
    name: "BackgroundCheckReport",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("attachment_url",table::Kind::String),
        table::Field::body("report_preview_url",table::Kind::String),
        table::Field::body("result",table::Kind::String),
        table::Field::body("report_type",table::Kind::IntEnum(crate::v1::background_check_order::BackgroundCheckReportType::VALUES)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("report_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__DIVERSITY_INCLUSION__DIVERSITY_DATA: table::Shape = table::Shape {
    name: "DiversityData",
    fields: &[
        table::Field::body("value",table::Kind::String),
        table::Field::body("object_attribute",table::Kind::Object(&V1__DIVERSITY_INCLUSION__DIVERSITY_QUESTION)),
    ],
    rules: &[],
};

static V1__DIVERSITY_INCLUSION__DIVERSITY_INCLUSION_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "DiversityInclusionSearchResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__DIVERSITY_INCLUSION__DIVERSITY_INFO)).list(),
    ],
    rules: &[],
};

static V1__DIVERSITY_INCLUSION__DIVERSITY_INFO: table::Shape = table::Shape {
    name: "DiversityInfo",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("source_type",table::Kind::IntEnum(crate::v1::diversity_inclusion::DiversitySource::VALUES)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("di_data",table::Kind::Object(&V1__DIVERSITY_INCLUSION__DIVERSITY_DATA)).list(),
    ],
    rules: &[],
};

static V1__DIVERSITY_INCLUSION__DIVERSITY_QUESTION: table::Shape = table::Shape {
    name: "DiversityQuestion",
    fields: &[
        table::Field::body("title",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("data_type",table::Kind::IntEnum(crate::v1::diversity_inclusion::DiversityDataType::VALUES)),
        table::Field::body("tags",table::Kind::IntEnum(crate::v1::diversity_inclusion::DiversityTag::VALUES)).list(),
        table::Field::body("is_fcf_data",table::Kind::Bool),
        table::Field::body("is_di_data",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__EMPLOYEE__EMPLOYEE_GET_BY_APPLICATION_RESPONSE: table::Shape = table::Shape {
    name: "EmployeeGetByApplicationResponse",
    fields: &[
        table::Field::body("employee",table::Kind::Object(&V1__EMPLOYEE__EMPLOYEE_OF_APPLICATION)),
    ],
    rules: &[],
};

static V1__EMPLOYEE__EMPLOYEE_GET_RESPONSE: table::Shape = table::Shape {
    name: "EmployeeGetResponse",
    fields: &[
        table::Field::body("employee",table::Kind::Object(&V1__TYPES__EMPLOYEE)),
    ],
    rules: &[],
};

static V1__EMPLOYEE__EMPLOYEE_OF_APPLICATION: table::Shape = table::Shape {
    name: "EmployeeOfApplication",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("onboard_status",table::Kind::IntEnum(crate::v1::types::OnboardStatus::VALUES)),
        table::Field::body("conversion_status",table::Kind::IntEnum(crate::v1::types::ConversionStatus::VALUES)),
        table::Field::body("onboard_time",table::Kind::UnixMillis),
        table::Field::body("expected_conversion_time",table::Kind::UnixMillis),
        table::Field::body("actual_conversion_time",table::Kind::UnixMillis),
        table::Field::body("overboard_time",table::Kind::UnixMillis),
        table::Field::body("overboard_note",table::Kind::String),
        table::Field::body("onboard_city_code",table::Kind::String),
        table::Field::body("department",table::Kind::String),
        table::Field::body("leader",table::Kind::String),
        table::Field::body("sequence",table::Kind::String),
        table::Field::body("level",table::Kind::String),
        table::Field::body("employee_type",table::Kind::String),
        table::Field::body("job_requirement_id",table::Kind::String),
        table::Field::body("external_employment_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__EMPLOYEE__EMPLOYEE_PATCH_RESPONSE: table::Shape = table::Shape {
    name: "EmployeePatchResponse",
    fields: &[
        table::Field::body("employee",table::Kind::Object(&V1__TYPES__EMPLOYEE)),
    ],
    rules: &[],
};

static V1__EVALUATION__EVALUATION_LIST_RESPONSE: table::Shape = table::Shape {
    name: "EvaluationListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__TYPES__EVALUATION)).list(),
    ],
    rules: &[],
};

static V1__EVALUATION_TASK__EVALUATION_TASK: table::Shape = table::Shape {
    name: "EvaluationTask",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("activity_status",table::Kind::IntEnum(crate::v1::evaluation_task::EvaluationTaskStatus::VALUES)),
    ],
    rules: &[],
};

static V1__EVALUATION_TASK__EVALUATION_TASK_LIST_RESPONSE: table::Shape = table::Shape {
    name: "EvaluationTaskListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__EVALUATION_TASK__EVALUATION_TASK)).list(),
    ],
    rules: &[],
};

static V1__EXAM__EXAM_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "ExamCreateResponse",
    fields: &[
        table::Field::body("exam_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("exam_resource_name",table::Kind::String),
        table::Field::body("score",table::Kind::F64),
        table::Field::body("uuid",table::Kind::String),
        table::Field::body("operator_id",table::Kind::String),
        table::Field::body("operate_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__EXAM_MARKING_TASK__EXAM_MARKING_TASK: table::Shape = table::Shape {
    name: "ExamMarkingTask",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("activity_status",table::Kind::IntEnum(crate::v1::exam_marking_task::ExamMarkingTaskStatus::VALUES)),
    ],
    rules: &[],
};

static V1__EXAM_MARKING_TASK__EXAM_MARKING_TASK_LIST_RESPONSE: table::Shape = table::Shape {
    name: "ExamMarkingTaskListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__EXAM_MARKING_TASK__EXAM_MARKING_TASK)).list(),
    ],
    rules: &[],
};

static V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION: table::Shape = table::Shape {
    name: "ExternalApplication",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_recruitment_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("job_title",table::Kind::String),
        table::Field::body("resume_source",table::Kind::String),
        table::Field::body("stage",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("termination_reason",table::Kind::String),
        table::Field::body("delivery_type",table::Kind::IntEnum(crate::v1::external_application::DeliveryType::VALUES)),
        table::Field::body("modify_time",table::Kind::UnixMillis),
        table::Field::body("create_time",table::Kind::UnixMillis),
        table::Field::body("termination_type",table::Kind::String),
    ],
    rules: &[],
};

static V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalApplicationCreateResponse",
    fields: &[
        table::Field::body("external_application",table::Kind::Object(&V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION)),
    ],
    rules: &[],
};

static V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION_DELETE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalApplicationDeleteResponse",
    fields: &[
        table::Field::body("external_application",table::Kind::Object(&V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION)),
    ],
    rules: &[],
};

static V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION_LIST_RESPONSE: table::Shape = table::Shape {
    name: "ExternalApplicationListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION_UPDATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalApplicationUpdateResponse",
    fields: &[
        table::Field::body("external_application",table::Kind::Object(&V1__EXTERNAL_APPLICATION__EXTERNAL_APPLICATION)),
    ],
    rules: &[],
};

static V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK: table::Shape = table::Shape {
    name: "ExternalBackgroundCheck",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("external_application_id",table::Kind::String),
        table::Field::body("date",table::Kind::UnixMillis),
        table::Field::body("name",table::Kind::String),
        table::Field::body("result",table::Kind::String),
        table::Field::body("attachment_list",table::Kind::Object(&V1__TYPES__EXTERNAL_ATTACHMENT)).list(),
    ],
    rules: &[],
};

static V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK_BATCH_QUERY_RESPONSE: table::Shape = table::Shape {
    name: "ExternalBackgroundCheckBatchQueryResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalBackgroundCheckCreateResponse",
    fields: &[
        table::Field::body("external_background_check",table::Kind::Object(&V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK)),
    ],
    rules: &[],
};

static V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK_UPDATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalBackgroundCheckUpdateResponse",
    fields: &[
        table::Field::body("external_background_check",table::Kind::Object(&V1__EXTERNAL_BACKGROUND_CHECK__EXTERNAL_BACKGROUND_CHECK)),
    ],
    rules: &[],
};

static V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW: table::Shape = table::Shape {
    name: "ExternalInterview",
    fields: &[
        table::Field::body("external_application_id",table::Kind::String),
        table::Field::body("id",table::Kind::String),
        table::Field::body("participate_status",table::Kind::IntEnum(crate::v1::external_interview::ParticipateStatus::VALUES)),
        table::Field::body("begin_time",table::Kind::UnixMillis),
        table::Field::body("end_time",table::Kind::UnixMillis),
        table::Field::body("interview_assessments",table::Kind::Object(&V1__TYPES__EXTERNAL_INTERVIEW_ASSESSMENT)).list(),
    ],
    rules: &[],
};

static V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW_BATCH_QUERY_RESPONSE: table::Shape = table::Shape {
    name: "ExternalInterviewBatchQueryResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalInterviewCreateResponse",
    fields: &[
        table::Field::body("external_interview",table::Kind::Object(&V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW)),
    ],
    rules: &[],
};

static V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW_UPDATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalInterviewUpdateResponse",
    fields: &[
        table::Field::body("external_interview",table::Kind::Object(&V1__EXTERNAL_INTERVIEW__EXTERNAL_INTERVIEW)),
    ],
    rules: &[],
};

static V1__EXTERNAL_INTERVIEW_ASSESSMENT__EXTERNAL_INTERVIEW_ASSESSMENT_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalInterviewAssessmentCreateResponse",
    fields: &[
        table::Field::body("external_interview_assessment",table::Kind::Object(&V1__TYPES__EXTERNAL_INTERVIEW_ASSESSMENT)),
    ],
    rules: &[],
};

static V1__EXTERNAL_INTERVIEW_ASSESSMENT__EXTERNAL_INTERVIEW_ASSESSMENT_PATCH_RESPONSE: table::Shape = table::Shape {
    name: "ExternalInterviewAssessmentPatchResponse",
    fields: &[
        table::Field::body("external_interview_assessment",table::Kind::Object(&V1__TYPES__EXTERNAL_INTERVIEW_ASSESSMENT)),
    ],
    rules: &[],
};

static V1__EXTERNAL_OFFER__EXTERNAL_OFFER: table::Shape = table::Shape {
    name: "ExternalOffer",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("external_application_id",table::Kind::String),
        table::Field::body("biz_create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("owner",table::Kind::String),
        table::Field::body("offer_status",table::Kind::String),
        table::Field::body("attachment_list",table::Kind::Object(&V1__TYPES__EXTERNAL_ATTACHMENT)).list(),
    ],
    rules: &[],
};

static V1__EXTERNAL_OFFER__EXTERNAL_OFFER_BATCH_QUERY_RESPONSE: table::Shape = table::Shape {
    name: "ExternalOfferBatchQueryResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__EXTERNAL_OFFER__EXTERNAL_OFFER)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__EXTERNAL_OFFER__EXTERNAL_OFFER_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalOfferCreateResponse",
    fields: &[
        table::Field::body("external_offer",table::Kind::Object(&V1__EXTERNAL_OFFER__EXTERNAL_OFFER)),
    ],
    rules: &[],
};

static V1__EXTERNAL_OFFER__EXTERNAL_OFFER_UPDATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalOfferUpdateResponse",
    fields: &[
        table::Field::body("external_offer",table::Kind::Object(&V1__EXTERNAL_OFFER__EXTERNAL_OFFER)),
    ],
    rules: &[],
};

static V1__EXTERNAL_REFERRAL_REWARD__EXTERNAL_REFERRAL_REWARD_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "ExternalReferralRewardCreateResponse",
    fields: &[
        table::Field::body("id",table::Kind::String),
    ],
    rules: &[],
};

static V1__INTERVIEW__INTERVIEW: table::Shape = table::Shape {
    name: "Interview",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("begin_time",table::Kind::UnixMillis),
        table::Field::body("end_time",table::Kind::UnixMillis),
        table::Field::body("round",table::Kind::I64),
        table::Field::body("interview_record_list",table::Kind::Object(&V1__INTERVIEW__INTERVIEW_FEEDBACK)).list(),
        table::Field::body("feedback_submit_time",table::Kind::UnixMillis),
        table::Field::body("stage_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("stage",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("creator",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("biz_create_time",table::Kind::UnixMillis),
        table::Field::body("biz_modify_time",table::Kind::UnixMillis),
        table::Field::body("interview_round_summary",table::Kind::IntEnum(crate::v1::types::InterviewRoundSummary::VALUES)),
        table::Field::body("interview_arrangement_id",table::Kind::String),
        table::Field::body("interview_type",table::Kind::IntEnum(crate::v1::types::InterviewType::VALUES)),
        table::Field::body("talent_time_zone",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
        table::Field::body("contact_user",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("contact_mobile",table::Kind::String),
        table::Field::body("remark",table::Kind::String),
        table::Field::body("address",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)),
        table::Field::body("video_type",table::Kind::IntEnum(crate::v1::types::VideoType::VALUES)),
        table::Field::body("arrangement_status",table::Kind::IntEnum(crate::v1::types::InterviewArrangementStatus::VALUES)),
        table::Field::body("arrangement_type",table::Kind::IntEnum(crate::v1::types::InterviewArrangementType::VALUES)),
        table::Field::body("arrangement_appointment_kind",table::Kind::IntEnum(crate::v1::types::InterviewAppointmentKind::VALUES)),
        table::Field::body("meeting_room_list",table::Kind::Object(&V1__TYPES__INTERVIEW_MEETING_ROOM)).list(),
        table::Field::body("interview_round_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__INTERVIEW__INTERVIEW_FEEDBACK: table::Shape = table::Shape {
    name: "InterviewFeedback",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("content",table::Kind::String),
        table::Field::body("commit_status",table::Kind::IntEnum(crate::types::CommitStatus::VALUES)),
        table::Field::body("conclusion",table::Kind::IntEnum(crate::v1::types::InterviewConclusion::VALUES)),
        table::Field::body("interview_score",table::Kind::Object(&V1__TYPES__INTERVIEW_SCORE)),
        table::Field::body("interviewer",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__INTERVIEW__INTERVIEW_GET_BY_TALENT_RESPONSE: table::Shape = table::Shape {
    name: "InterviewGetByTalentResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__INTERVIEW__TALENT_INTERVIEWS)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW__INTERVIEW_LIST_RESPONSE: table::Shape = table::Shape {
    name: "InterviewListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__INTERVIEW__INTERVIEW)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__INTERVIEW__TALENT_INTERVIEWS: table::Shape = table::Shape {
    name: "TalentInterviews",
    fields: &[
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("interview_list",table::Kind::Object(&V1__INTERVIEW__INTERVIEW)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_DIMENSION_OPTION: table::Shape = table::Shape {
    name: "InterviewDimensionOption",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("score_val",table::Kind::I64),
    ],
    rules: &[],
};

static V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_FEEDBACK_FORM: table::Shape = table::Shape {
    name: "InterviewFeedbackForm",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("version",table::Kind::I64),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("type",table::Kind::IntEnum(crate::v1::interview_feedback_form::InterviewFeedbackFormType::VALUES)),
        table::Field::body("score_calculation_config",table::Kind::Object(&V1__INTERVIEW_FEEDBACK_FORM__SCORE_CALCULATION_CONFIG)),
        table::Field::body("modules",table::Kind::Object(&V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_FEEDBACK_FORM_MODULE)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_FEEDBACK_FORM_DIMENSION: table::Shape = table::Shape {
    name: "InterviewFeedbackFormDimension",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("type",table::Kind::IntEnum(crate::types::FeedbackDimensionType::VALUES)),
        table::Field::body("enabled",table::Kind::Bool),
        table::Field::body("sequence",table::Kind::I64),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("weight",table::Kind::F64),
        table::Field::body("score_dimension_config",table::Kind::Object(&V1__INTERVIEW_FEEDBACK_FORM__SCORE_DIMENSION_CONFIG)),
        table::Field::body("option_items",table::Kind::Object(&V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_DIMENSION_OPTION)).list(),
        table::Field::body("display_not_evident",table::Kind::Bool),
        table::Field::body("ability_list",table::Kind::Object(&V1__TYPES__ABILITY)).list(),
        table::Field::body("related_dimension_config",table::Kind::Object(&V1__INTERVIEW_FEEDBACK_FORM__RELATED_DIMENSION_CONFIG)),
    ],
    rules: &[],
};

static V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_FEEDBACK_FORM_LIST_RESPONSE: table::Shape = table::Shape {
    name: "InterviewFeedbackFormListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_FEEDBACK_FORM)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_FEEDBACK_FORM_MODULE: table::Shape = table::Shape {
    name: "InterviewFeedbackFormModule",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("type",table::Kind::IntEnum(crate::types::FeedbackModuleType::VALUES)),
        table::Field::body("sequence",table::Kind::I64),
        table::Field::body("weight",table::Kind::F64),
        table::Field::body("dimensions",table::Kind::Object(&V1__INTERVIEW_FEEDBACK_FORM__INTERVIEW_FEEDBACK_FORM_DIMENSION)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW_FEEDBACK_FORM__RELATED_DIMENSION_CONFIG: table::Shape = table::Shape {
    name: "RelatedDimensionConfig",
    fields: &[
        table::Field::body("type",table::Kind::IntEnum(crate::v1::interview_feedback_form::RelatedDimensionMatch::VALUES)),
        table::Field::body("related_dimension_settings",table::Kind::Object(&V1__INTERVIEW_FEEDBACK_FORM__RELATED_DIMENSION_SETTING)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW_FEEDBACK_FORM__RELATED_DIMENSION_SETTING: table::Shape = table::Shape {
    name: "RelatedDimensionSetting",
    fields: &[
        table::Field::body("dimension_id",table::Kind::String),
        table::Field::body("related_operator_type",table::Kind::IntEnum(crate::v1::interview_feedback_form::RelatedOperatorType::VALUES)),
        table::Field::body("dimension_option_ids",table::Kind::String).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW_FEEDBACK_FORM__SCORE_CALCULATION_CONFIG: table::Shape = table::Shape {
    name: "ScoreCalculationConfig",
    fields: &[
        table::Field::body("enabled",table::Kind::Bool),
        table::Field::body("calculation_mode",table::Kind::IntEnum(crate::v1::types::ScoreCalculationMode::VALUES)),
    ],
    rules: &[],
};

static V1__INTERVIEW_FEEDBACK_FORM__SCORE_DIMENSION_CONFIG: table::Shape = table::Shape {
    name: "ScoreDimensionConfig",
    fields: &[
        table::Field::body("score_dimension_type",table::Kind::IntEnum(crate::v1::interview_feedback_form::ScoreDimensionType::VALUES)),
        table::Field::body("lower_limit_score",table::Kind::I64),
        table::Field::body("upper_limit_score",table::Kind::I64),
    ],
    rules: &[],
};

static V1__INTERVIEW_RECORD__ASSESSMENT_SCORE: table::Shape = table::Shape {
    name: "AssessmentScore",
    fields: &[
        table::Field::body("calculate_type",table::Kind::IntEnum(crate::v1::types::ScoreCalculationMode::VALUES)),
        table::Field::body("score",table::Kind::F64),
        table::Field::body("full_score",table::Kind::I64),
    ],
    rules: &[],
};

static V1__INTERVIEW_RECORD__INTERVIEW_DIMENSION_ASSESSMENT: table::Shape = table::Shape {
    name: "InterviewDimensionAssessment",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("full_score",table::Kind::I64),
        table::Field::body("content",table::Kind::String),
        table::Field::body("dimension_id",table::Kind::String),
        table::Field::body("dimension_score",table::Kind::Object(&TYPES__DIMENSION_OPTION)),
        table::Field::body("dimension_score_list",table::Kind::Object(&TYPES__DIMENSION_OPTION)).list(),
        table::Field::body("dimension_custom_score",table::Kind::I64),
        table::Field::body("ability_list",table::Kind::Object(&V1__TYPES__ABILITY)).list(),
        table::Field::body("question_list",table::Kind::Object(&V1__INTERVIEW_RECORD__INTERVIEW_QUESTION)).list(),
        table::Field::body("dimension_type",table::Kind::IntEnum(crate::types::FeedbackDimensionType::VALUES)),
    ],
    rules: &[],
};

static V1__INTERVIEW_RECORD__INTERVIEW_IMAGE: table::Shape = table::Shape {
    name: "InterviewImage",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("url",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("mime",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__INTERVIEW_RECORD__INTERVIEW_QUESTION: table::Shape = table::Shape {
    name: "InterviewQuestion",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("title",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("content",table::Kind::String),
        table::Field::body("ability_list",table::Kind::Object(&V1__TYPES__ABILITY)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW_RECORD__INTERVIEW_RECORD: table::Shape = table::Shape {
    name: "InterviewRecord",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("content",table::Kind::String),
        table::Field::body("commit_status",table::Kind::IntEnum(crate::types::CommitStatus::VALUES)),
        table::Field::body("feedback_submit_time",table::Kind::UnixMillis),
        table::Field::body("conclusion",table::Kind::IntEnum(crate::v1::types::InterviewConclusion::VALUES)),
        table::Field::body("interview_score",table::Kind::Object(&V1__TYPES__INTERVIEW_SCORE)),
        table::Field::body("assessment_score",table::Kind::Object(&V1__INTERVIEW_RECORD__ASSESSMENT_SCORE)),
        table::Field::body("question_list",table::Kind::Object(&V1__INTERVIEW_RECORD__INTERVIEW_QUESTION)).list(),
        table::Field::body("code_question_list",table::Kind::Object(&V1__INTERVIEW_RECORD__INTERVIEW_QUESTION)).list(),
        table::Field::body("interviewer",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("image_list",table::Kind::Object(&V1__INTERVIEW_RECORD__INTERVIEW_IMAGE)).list(),
        table::Field::body("dimension_assessment_list",table::Kind::Object(&V1__INTERVIEW_RECORD__INTERVIEW_DIMENSION_ASSESSMENT)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW_RECORD__INTERVIEW_RECORD_GET_RESPONSE: table::Shape = table::Shape {
    name: "InterviewRecordGetResponse",
    fields: &[
        table::Field::body("interview_record",table::Kind::Object(&V1__INTERVIEW_RECORD__INTERVIEW_RECORD)),
    ],
    rules: &[],
};

static V1__INTERVIEW_RECORD__INTERVIEW_RECORD_LIST_RESPONSE: table::Shape = table::Shape {
    name: "InterviewRecordListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__INTERVIEW_RECORD__INTERVIEW_RECORD)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__INTERVIEW_RECORD__ATTACHMENT__INTERVIEW_RECORD_ATTACHMENT_GET_RESPONSE: table::Shape = table::Shape {
    name: "InterviewRecordAttachmentGetResponse",
    fields: &[
        table::Field::body("attachment",table::Kind::Object(&V1__INTERVIEW_RECORD__ATTACHMENT__INTERVIEW_RECORD_FILE)),
    ],
    rules: &[],
};

static V1__INTERVIEW_RECORD__ATTACHMENT__INTERVIEW_RECORD_FILE: table::Shape = table::Shape {
    name: "InterviewRecordFile",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("url",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("mime",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__INTERVIEW_REGISTRATION_SCHEMA__INTERVIEW_REGISTRATION_SCHEMA: table::Shape = table::Shape {
    name: "InterviewRegistrationSchema",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("is_used_as_interview",table::Kind::Bool),
        table::Field::body("object_list",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW_REGISTRATION_SCHEMA__INTERVIEW_REGISTRATION_SCHEMA_LIST_RESPONSE: table::Shape = table::Shape {
    name: "InterviewRegistrationSchemaListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__INTERVIEW_REGISTRATION_SCHEMA__INTERVIEW_REGISTRATION_SCHEMA)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__INTERVIEW_ROUND_TYPE__INTERVIEW_ROUND_TYPE: table::Shape = table::Shape {
    name: "InterviewRoundType",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("biz_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("interview_assessment_template_info",table::Kind::Object(&V1__INTERVIEW_ROUND_TYPE__INTERVIEW_ROUND_TYPE_FORM)),
    ],
    rules: &[],
};

static V1__INTERVIEW_ROUND_TYPE__INTERVIEW_ROUND_TYPE_FORM: table::Shape = table::Shape {
    name: "InterviewRoundTypeForm",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("biz_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__INTERVIEW_ROUND_TYPE__INTERVIEW_ROUND_TYPE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "InterviewRoundTypeListResponse",
    fields: &[
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("items",table::Kind::Object(&V1__INTERVIEW_ROUND_TYPE__INTERVIEW_ROUND_TYPE)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEW_TASK__INTERVIEW_TASK: table::Shape = table::Shape {
    name: "InterviewTask",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("activity_status",table::Kind::IntEnum(crate::v1::interview_task::InterviewTaskStatus::VALUES)),
    ],
    rules: &[],
};

static V1__INTERVIEW_TASK__INTERVIEW_TASK_LIST_RESPONSE: table::Shape = table::Shape {
    name: "InterviewTaskListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__INTERVIEW_TASK__INTERVIEW_TASK)).list(),
    ],
    rules: &[],
};

static V1__INTERVIEWER__INTERVIEWER: table::Shape = table::Shape {
    name: "Interviewer",
    fields: &[
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("verify_status",table::Kind::IntEnum(crate::v1::interviewer::InterviewerVerifyStatus::VALUES)),
    ],
    rules: &[],
};

static V1__INTERVIEWER__INTERVIEWER_LIST_RESPONSE: table::Shape = table::Shape {
    name: "InterviewerListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__INTERVIEWER__INTERVIEWER)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__INTERVIEWER__INTERVIEWER_PATCH_RESPONSE: table::Shape = table::Shape {
    name: "InterviewerPatchResponse",
    fields: &[
        table::Field::body("interviewer",table::Kind::Object(&V1__INTERVIEWER__INTERVIEWER)),
    ],
    rules: &[],
};

static V1__JOB__BILINGUAL_OBJECT_WITH_STATUS: table::Shape = table::Shape {
    name: "BilingualObjectWithStatus",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
    ],
    rules: &[],
};

static V1__JOB__DEFAULT_JOB_POST: table::Shape = table::Shape {
    name: "DefaultJobPost",
    fields: &[
        table::Field::body("id",table::Kind::String),
    ],
    rules: &[],
};

static V1__JOB__ID_NAME_OBJECT_WITH_STATUS: table::Shape = table::Shape {
    name: "IdNameObjectWithStatus",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
    ],
    rules: &[],
};

static V1__JOB__INTERVIEW_APPOINTMENT_CONFIG: table::Shape = table::Shape {
    name: "InterviewAppointmentConfig",
    fields: &[
        table::Field::body("enable_interview_appointment_by_interviewer",table::Kind::Bool),
        table::Field::body("config",table::Kind::Object(&V1__JOB__INTERVIEW_APPOINTMENT_DETAILS)),
    ],
    rules: &[],
};

static V1__JOB__INTERVIEW_APPOINTMENT_DETAILS: table::Shape = table::Shape {
    name: "InterviewAppointmentDetails",
    fields: &[
        table::Field::body("interview_type",table::Kind::IntEnum(crate::v1::types::InterviewType::VALUES)),
        table::Field::body("talent_timezone_code",table::Kind::String),
        table::Field::body("contact_user_id",table::Kind::String),
        table::Field::body("contact_mobile",table::Kind::String),
        table::Field::body("contact_email",table::Kind::String),
        table::Field::body("address_id",table::Kind::String),
        table::Field::body("video_type",table::Kind::IntEnum(crate::v1::types::VideoType::VALUES)),
        table::Field::body("cc",table::Kind::String).list(),
        table::Field::body("remark",table::Kind::String),
        table::Field::body("interview_notification_template_id",table::Kind::String),
        table::Field::body("appointment_notification_template_id",table::Kind::String),
        table::Field::body("cancel_interview_notification_template_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__JOB__INTERVIEW_ROUND: table::Shape = table::Shape {
    name: "InterviewRound",
    fields: &[
        table::Field::body("interviewer_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("round",table::Kind::I64),
    ],
    rules: &[],
};

static V1__JOB__INTERVIEW_ROUND_TYPE: table::Shape = table::Shape {
    name: "InterviewRoundType",
    fields: &[
        table::Field::body("assessment_round",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("assessment_template",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__JOB__JOB: table::Shape = table::Shape {
    name: "Job",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("code",table::Kind::String),
        table::Field::body("requirement",table::Kind::String),
        table::Field::body("recruitment_type",table::Kind::Object(&V1__JOB__BILINGUAL_OBJECT_WITH_STATUS)),
        table::Field::body("department",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("city",table::Kind::Object(&V1__TYPES__BILINGUAL_CITY)),
        table::Field::body("min_job_level",table::Kind::Object(&V1__JOB__BILINGUAL_OBJECT_WITH_STATUS)),
        table::Field::body("max_job_level",table::Kind::Object(&V1__JOB__BILINGUAL_OBJECT_WITH_STATUS)),
        table::Field::body("highlight_list",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)).list(),
        table::Field::body("job_category",table::Kind::Object(&V1__JOB__BILINGUAL_OBJECT_WITH_STATUS)),
        table::Field::body("job_type",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("create_user_id",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis),
        table::Field::body("update_time",table::Kind::UnixMillis),
        table::Field::body("process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("process_id",table::Kind::String),
        table::Field::body("process_name",table::Kind::String),
        table::Field::body("process_en_name",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_CUSTOMIZED_DATA)).list(),
        table::Field::body("job_function",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("subject",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("head_count",table::Kind::I64),
        table::Field::body("experience",table::Kind::IntEnum(crate::v1::types::JobExperience::VALUES)),
        table::Field::body("expiry_time",table::Kind::UnixMillis),
        table::Field::body("min_salary",table::Kind::I64),
        table::Field::body("max_salary",table::Kind::I64),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("city_list",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)).list(),
        table::Field::body("job_attribute",table::Kind::IntEnum(crate::v1::job::JobAttribute::VALUES)),
        table::Field::body("create_timestamp",table::Kind::UnixMillis).swapped(),
        table::Field::body("update_timestamp",table::Kind::UnixMillis).swapped(),
        table::Field::body("expiry_timestamp",table::Kind::UnixMillis).swapped(),
        table::Field::body("target_major_list",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)).list(),
    ],
    rules: &[],
};

static V1__JOB__JOB_BASIC_INFO: table::Shape = table::Shape {
    name: "JobBasicInfo",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("code",table::Kind::String),
        table::Field::body("requirement",table::Kind::String),
        table::Field::body("recruitment_type",table::Kind::Object(&V1__JOB__ID_NAME_OBJECT_WITH_STATUS)),
        table::Field::body("department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("min_job_level",table::Kind::Object(&V1__JOB__ID_NAME_OBJECT_WITH_STATUS)),
        table::Field::body("max_job_level",table::Kind::Object(&V1__JOB__ID_NAME_OBJECT_WITH_STATUS)),
        table::Field::body("highlight_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("job_category",table::Kind::Object(&V1__JOB__ID_NAME_OBJECT_WITH_STATUS)),
        table::Field::body("job_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("process_id",table::Kind::String),
        table::Field::body("process_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_CUSTOMIZED_DATA)).list(),
        table::Field::body("job_function",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("subject",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("head_count",table::Kind::I64),
        table::Field::body("experience",table::Kind::IntEnum(crate::v1::types::JobExperience::VALUES)),
        table::Field::body("expiry_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("min_salary",table::Kind::I64),
        table::Field::body("max_salary",table::Kind::I64),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("city_list",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)).list(),
        table::Field::body("job_attribute",table::Kind::IntEnum(crate::v1::job::JobAttribute::VALUES)),
        table::Field::body("target_major_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("storefront_mode",table::Kind::IntEnum(crate::v1::job::StorefrontMode::VALUES)),
    ],
    rules: &[],
};

static V1__JOB__JOB_COMBINED_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "JobCombinedCreateResponse",
    fields: &[
        table::Field::body("default_job_post",table::Kind::Object(&V1__JOB__DEFAULT_JOB_POST)),
        table::Field::body("job",table::Kind::Object(&V1__JOB__JOB)),
        table::Field::body("job_manager",table::Kind::Object(&V1__TYPES__JOB_MANAGER)),
        table::Field::body("interview_registration_schema_info",table::Kind::Object(&V1__JOB__REGISTRATION_SCHEMA_INFO)),
        table::Field::body("onboard_registration_schema_info",table::Kind::Object(&V1__JOB__REGISTRATION_SCHEMA_INFO)),
        table::Field::body("target_major_list",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)).list(),
        table::Field::body("portal_website_apply_form_schema_info",table::Kind::Object(&V1__JOB__REGISTRATION_SCHEMA_INFO)),
    ],
    rules: &[],
};

static V1__JOB__JOB_COMBINED_UPDATE_RESPONSE: table::Shape = table::Shape {
    name: "JobCombinedUpdateResponse",
    fields: &[
        table::Field::body("default_job_post",table::Kind::Object(&V1__JOB__DEFAULT_JOB_POST)),
        table::Field::body("job",table::Kind::Object(&V1__JOB__JOB)),
        table::Field::body("job_manager",table::Kind::Object(&V1__TYPES__JOB_MANAGER)),
    ],
    rules: &[],
};

static V1__JOB__JOB_CONFIG: table::Shape = table::Shape {
    name: "JobConfig",
    fields: &[
        table::Field::body("offer_apply_schema",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("offer_process_conf",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("recommended_evaluator_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("assessment_template",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("id",table::Kind::String),
        table::Field::body("interview_round_list",table::Kind::Object(&V1__JOB__INTERVIEW_ROUND)).list(),
        table::Field::body("job_requirement_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("interview_registration",table::Kind::Object(&V1__JOB__REGISTRATION_SCHEMA_INFO)),
        table::Field::body("onboard_registration",table::Kind::Object(&V1__JOB__REGISTRATION_SCHEMA_INFO)),
        table::Field::body("interview_round_type_list",table::Kind::Object(&V1__JOB__INTERVIEW_ROUND_TYPE)).list(),
        table::Field::body("related_job_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("job_attribute",table::Kind::IntEnum(crate::v1::job::JobAttribute::VALUES)),
        table::Field::body("interview_appointment_config",table::Kind::Object(&V1__JOB__INTERVIEW_APPOINTMENT_CONFIG)),
        table::Field::body("portal_website_apply_form_schema_info",table::Kind::Object(&V1__JOB__REGISTRATION_SCHEMA_INFO)),
    ],
    rules: &[],
};

static V1__JOB__JOB_CONFIG_RESPONSE: table::Shape = table::Shape {
    name: "JobConfigResponse",
    fields: &[
        table::Field::body("job_config",table::Kind::Object(&V1__JOB__JOB_CONFIG)),
    ],
    rules: &[],
};

static V1__JOB__JOB_DETAIL: table::Shape = table::Shape {
    name: "JobDetail",
    fields: &[
        table::Field::body("basic_info",table::Kind::Object(&V1__JOB__JOB_BASIC_INFO)),
        table::Field::body("recruiter",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("assistant_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("hiring_manager_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("job_requirement_list",table::Kind::Object(&V1__JOB__JOB_REQUIREMENT_SUMMARY)).list(),
        table::Field::body("address_list",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)).list(),
        table::Field::body("job_config",table::Kind::Object(&V1__JOB__JOB_DETAIL_CONFIG)),
        table::Field::body("storefront_list",table::Kind::Object(&V1__JOB__JOB_STOREFRONT)).list(),
        table::Field::body("tag_list",table::Kind::Object(&V1__JOB__JOB_TAG)).list(),
    ],
    rules: &[],
};

static V1__JOB__JOB_DETAIL_CONFIG: table::Shape = table::Shape {
    name: "JobDetailConfig",
    fields: &[
        table::Field::body("offer_apply_schema",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("offer_process_conf",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("recommended_evaluator_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("assessment_template",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("interview_round_list",table::Kind::Object(&V1__JOB__INTERVIEW_ROUND)).list(),
        table::Field::body("interview_registration",table::Kind::Object(&V1__JOB__REGISTRATION_SCHEMA_INFO)),
        table::Field::body("onboard_registration",table::Kind::Object(&V1__JOB__REGISTRATION_SCHEMA_INFO)),
        table::Field::body("interview_round_type_list",table::Kind::Object(&V1__JOB__INTERVIEW_ROUND_TYPE)).list(),
        table::Field::body("related_job_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("job_attribute",table::Kind::IntEnum(crate::v1::job::JobAttribute::VALUES)),
        table::Field::body("interview_appointment_config",table::Kind::Object(&V1__JOB__INTERVIEW_APPOINTMENT_CONFIG)),
        table::Field::body("internship_offer_apply_schema",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__JOB__JOB_GET_DETAIL_RESPONSE: table::Shape = table::Shape {
    name: "JobGetDetailResponse",
    fields: &[
        table::Field::body("job_detail",table::Kind::Object(&V1__JOB__JOB_DETAIL)),
    ],
    rules: &[],
};

static V1__JOB__JOB_GET_RESPONSE: table::Shape = table::Shape {
    name: "JobGetResponse",
    fields: &[
        table::Field::body("job",table::Kind::Object(&V1__JOB__JOB)),
    ],
    rules: &[],
};

static V1__JOB__JOB_LIST_RESPONSE: table::Shape = table::Shape {
    name: "JobListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__JOB__LISTED_JOB)).list(),
    ],
    rules: &[],
};

static V1__JOB__JOB_RECRUITER_RESPONSE: table::Shape = table::Shape {
    name: "JobRecruiterResponse",
    fields: &[
        table::Field::body("info",table::Kind::Object(&V1__TYPES__JOB_MANAGER)),
    ],
    rules: &[],
};

static V1__JOB__JOB_REQUIREMENT_SUMMARY: table::Shape = table::Shape {
    name: "JobRequirementSummary",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("short_code",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("department_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__JOB__JOB_STOREFRONT: table::Shape = table::Shape {
    name: "JobStorefront",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("address",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)),
        table::Field::body("manager",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("remark",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__JOB__JOB_TAG: table::Shape = table::Shape {
    name: "JobTag",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("order",table::Kind::I64),
    ],
    rules: &[],
};

static V1__JOB__JOB_UPDATE_CONFIG_RESPONSE: table::Shape = table::Shape {
    name: "JobUpdateConfigResponse",
    fields: &[
        table::Field::body("job_config",table::Kind::Object(&V1__JOB__JOB_CONFIG)),
    ],
    rules: &[],
};

static V1__JOB__LISTED_JOB: table::Shape = table::Shape {
    name: "ListedJob",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("code",table::Kind::String),
        table::Field::body("requirement",table::Kind::String),
        table::Field::body("recruitment_type",table::Kind::Object(&V1__JOB__BILINGUAL_OBJECT_WITH_STATUS)),
        table::Field::body("department",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("city",table::Kind::Object(&V1__TYPES__BILINGUAL_CITY)),
        table::Field::body("min_job_level",table::Kind::Object(&V1__JOB__BILINGUAL_OBJECT_WITH_STATUS)),
        table::Field::body("max_job_level",table::Kind::Object(&V1__JOB__BILINGUAL_OBJECT_WITH_STATUS)),
        table::Field::body("highlight_list",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)).list(),
        table::Field::body("job_category",table::Kind::Object(&V1__JOB__BILINGUAL_OBJECT_WITH_STATUS)),
        table::Field::body("job_type",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("create_user_id",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis),
        table::Field::body("update_time",table::Kind::UnixMillis),
        table::Field::body("process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("process_id",table::Kind::String),
        table::Field::body("process_name",table::Kind::String),
        table::Field::body("process_en_name",table::Kind::String),
        table::Field::body("job_function",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("subject",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("head_count",table::Kind::I64),
        table::Field::body("experience",table::Kind::IntEnum(crate::v1::types::JobExperience::VALUES)),
        table::Field::body("expiry_time",table::Kind::UnixMillis),
        table::Field::body("min_salary",table::Kind::I64),
        table::Field::body("max_salary",table::Kind::I64),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("city_list",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)).list(),
        table::Field::body("job_attribute",table::Kind::IntEnum(crate::v1::job::JobAttribute::VALUES)),
        table::Field::body("create_timestamp",table::Kind::UnixMillis).swapped(),
        table::Field::body("update_timestamp",table::Kind::UnixMillis).swapped(),
        table::Field::body("expiry_timestamp",table::Kind::UnixMillis).swapped(),
        table::Field::body("target_major_list",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)).list(),
    ],
    rules: &[],
};

static V1__JOB__REGISTRATION_SCHEMA_INFO: table::Shape = table::Shape {
    name: "RegistrationSchemaInfo",
    fields: &[
        table::Field::body("schema_id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__JOB__MANAGER__JOB_MANAGER_BATCH_UPDATE_RESPONSE: table::Shape = table::Shape {
    name: "JobManagerBatchUpdateResponse",
    fields: &[
        table::Field::body("job_manager",table::Kind::Object(&V1__TYPES__JOB_MANAGER)),
    ],
    rules: &[],
};

static V1__JOB__MANAGER__JOB_MANAGER_GET_RESPONSE: table::Shape = table::Shape {
    name: "JobManagerGetResponse",
    fields: &[
        table::Field::body("info",table::Kind::Object(&V1__TYPES__JOB_MANAGER)),
    ],
    rules: &[],
};

static V1__JOB_FUNCTION__JOB_FUNCTION: table::Shape = table::Shape {
    name: "JobFunction",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("parent_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__JOB_FUNCTION__JOB_FUNCTION_LIST_RESPONSE: table::Shape = table::Shape {
    name: "JobFunctionListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__JOB_FUNCTION__JOB_FUNCTION)).list(),
    ],
    rules: &[],
};

static V1__JOB_PROCESS__JOB_PROCESS: table::Shape = table::Shape {
    name: "JobProcess",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
        table::Field::body("type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("stage_list",table::Kind::Object(&V1__TYPES__JOB_PROCESS_STAGE)).list(),
    ],
    rules: &[],
};

static V1__JOB_PROCESS__JOB_PROCESS_LIST_RESPONSE: table::Shape = table::Shape {
    name: "JobProcessListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__JOB_PROCESS__JOB_PROCESS)).list(),
    ],
    rules: &[],
};

static V1__JOB_PUBLISH_RECORD__JOB_PUBLISH_RECORD_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "JobPublishRecordSearchResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__JOB_PUBLISH_RECORD__PUBLISHED_JOB_POST)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__JOB_PUBLISH_RECORD__PUBLISHED_JOB_POST: table::Shape = table::Shape {
    name: "PublishedJobPost",
    fields: &[
        table::Field::body("title",table::Kind::String),
        table::Field::body("job_code",table::Kind::String),
        table::Field::body("job_active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("job_process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("job_recruitment_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("min_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("max_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("experience",table::Kind::IntEnum(crate::v1::types::JobExperience::VALUES)),
        table::Field::body("headcount",table::Kind::I64),
        table::Field::body("high_light_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("description",table::Kind::String),
        table::Field::body("requirement",table::Kind::String),
        table::Field::body("creator",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address_list",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)).list(),
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("job_expire_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)),
        table::Field::body("min_salary",table::Kind::String),
        table::Field::body("max_salary",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_POST_CUSTOMIZED_DATA)).list(),
        table::Field::body("job_sequence_info",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("currency",table::Kind::IntEnum(crate::v1::types::Currency::VALUES)),
        table::Field::body("target_major_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
    ],
    rules: &[],
};

static V1__JOB_REQUIREMENT__CREATED_JOB_REQUIREMENT: table::Shape = table::Shape {
    name: "CreatedJobRequirement",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("short_code",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("display_progress",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementProgress::VALUES)),
        table::Field::body("head_count",table::Kind::I64),
        table::Field::body("recruitment_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("employee_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("max_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("min_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("sequence",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("category",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementCategory::VALUES)),
        table::Field::body("department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("recruiter_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("jr_hiring_managers",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("direct_leader_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("start_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("deadline",table::Kind::UnixMillis).swapped(),
        table::Field::body("priority",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementPriority::VALUES)),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("max_salary",table::Kind::String),
        table::Field::body("min_salary",table::Kind::String),
        table::Field::body("address",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("description",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_CUSTOMIZED_DATA)).list(),
        table::Field::body("process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("job_type",table::Kind::Object(&V1__TYPES__JOB_TYPE_INFO)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("employment_job_id",table::Kind::String),
        table::Field::body("position_id",table::Kind::String),
        table::Field::body("completion_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("approval_status",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementApproval::VALUES)),
    ],
    rules: &[],
};

static V1__JOB_REQUIREMENT__JOB_REQUIREMENT: table::Shape = table::Shape {
    name: "JobRequirement",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("short_code",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("display_progress",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementProgress::VALUES)),
        table::Field::body("head_count",table::Kind::I64),
        table::Field::body("recruitment_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("employee_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("max_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("min_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("sequence",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("category",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementCategory::VALUES)),
        table::Field::body("department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("recruiter_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("jr_hiring_managers",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("direct_leader_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("start_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("deadline",table::Kind::UnixMillis).swapped(),
        table::Field::body("priority",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementPriority::VALUES)),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("max_salary",table::Kind::String),
        table::Field::body("min_salary",table::Kind::String),
        table::Field::body("address",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("description",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_CUSTOMIZED_DATA)).list(),
        table::Field::body("process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("job_type",table::Kind::Object(&V1__TYPES__JOB_TYPE_INFO)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("employment_job_id",table::Kind::String),
        table::Field::body("position_id",table::Kind::String),
        table::Field::body("completion_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("approval_status",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementApproval::VALUES)),
        table::Field::body("job_id_list",table::Kind::String).list(),
        table::Field::body("count_data",table::Kind::Object(&V1__JOB_REQUIREMENT__JOB_REQUIREMENT_COUNTS)),
    ],
    rules: &[],
};

static V1__JOB_REQUIREMENT__JOB_REQUIREMENT_COUNTS: table::Shape = table::Shape {
    name: "JobRequirementCounts",
    fields: &[
        table::Field::body("offer_count",table::Kind::I64),
        table::Field::body("pre_hire_count",table::Kind::I64),
        table::Field::body("complete_count",table::Kind::I64),
    ],
    rules: &[],
};

static V1__JOB_REQUIREMENT__JOB_REQUIREMENT_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "JobRequirementCreateResponse",
    fields: &[
        table::Field::body("job_requirement",table::Kind::Object(&V1__JOB_REQUIREMENT__CREATED_JOB_REQUIREMENT)),
    ],
    rules: &[],
};

static V1__JOB_REQUIREMENT__JOB_REQUIREMENT_LIST_BY_ID_RESPONSE: table::Shape = table::Shape {
    name: "JobRequirementListByIdResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__JOB_REQUIREMENT__JOB_REQUIREMENT)).list(),
    ],
    rules: &[],
};

static V1__JOB_REQUIREMENT__JOB_REQUIREMENT_LIST_RESPONSE: table::Shape = table::Shape {
    name: "JobRequirementListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__JOB_REQUIREMENT__LISTED_JOB_REQUIREMENT)).list(),
    ],
    rules: &[],
};

static V1__JOB_REQUIREMENT__LISTED_JOB_REQUIREMENT: table::Shape = table::Shape {
    name: "ListedJobRequirement",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("short_code",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("display_progress",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementProgress::VALUES)),
        table::Field::body("head_count",table::Kind::I64),
        table::Field::body("recruitment_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("employee_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("max_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("min_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("sequence",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("category",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementCategory::VALUES)),
        table::Field::body("department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("recruiter_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("jr_hiring_managers",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("direct_leader_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("start_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("deadline",table::Kind::UnixMillis).swapped(),
        table::Field::body("priority",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementPriority::VALUES)),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("max_salary",table::Kind::String),
        table::Field::body("min_salary",table::Kind::String),
        table::Field::body("address",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("description",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_CUSTOMIZED_DATA)).list(),
        table::Field::body("process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("job_type",table::Kind::Object(&V1__TYPES__JOB_TYPE_INFO)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("employment_job_id",table::Kind::String),
        table::Field::body("position_id",table::Kind::String),
        table::Field::body("completion_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("approval_status",table::Kind::IntEnum(crate::v1::job_requirement::JobRequirementApproval::VALUES)),
        table::Field::body("job_id_list",table::Kind::String).list(),
    ],
    rules: &[],
};

static V1__JOB_REQUIREMENT_SCHEMA__JOB_REQUIREMENT_SCHEMA: table::Shape = table::Shape {
    name: "JobRequirementSchema",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("object_list",table::Kind::Object(&V1__TYPES__JOB_SCHEMA_MODULE)).list(),
    ],
    rules: &[],
};

static V1__JOB_REQUIREMENT_SCHEMA__JOB_REQUIREMENT_SCHEMA_LIST_RESPONSE: table::Shape = table::Shape {
    name: "JobRequirementSchemaListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__JOB_REQUIREMENT_SCHEMA__JOB_REQUIREMENT_SCHEMA)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__JOB_SCHEMA__JOB_SCHEMA: table::Shape = table::Shape {
    name: "JobSchema",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("scenario_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("object_list",table::Kind::Object(&V1__TYPES__JOB_SCHEMA_MODULE)).list(),
    ],
    rules: &[],
};

static V1__JOB_SCHEMA__JOB_SCHEMA_LIST_RESPONSE: table::Shape = table::Shape {
    name: "JobSchemaListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__JOB_SCHEMA__JOB_SCHEMA)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__JOB_TYPE__JOB_TYPE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "JobTypeListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TYPES__JOB_TYPE_INFO)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__LOCATION__LOCATION: table::Shape = table::Shape {
    name: "Location",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("district",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
        table::Field::body("city",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
        table::Field::body("state",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
        table::Field::body("country",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
    ],
    rules: &[],
};

static V1__LOCATION__LOCATION_CITY: table::Shape = table::Shape {
    name: "LocationCity",
    fields: &[
        table::Field::body("city_code",table::Kind::String),
        table::Field::body("state_code",table::Kind::String),
        table::Field::body("country_code",table::Kind::String),
        table::Field::body("city_name_info",table::Kind::Object(&V1__LOCATION__LOCATION_NAME_INFO)),
    ],
    rules: &[],
};

static V1__LOCATION__LOCATION_COUNTRY: table::Shape = table::Shape {
    name: "LocationCountry",
    fields: &[
        table::Field::body("country_code",table::Kind::String),
        table::Field::body("country_name_info",table::Kind::Object(&V1__LOCATION__LOCATION_NAME_INFO)),
    ],
    rules: &[],
};

static V1__LOCATION__LOCATION_DISTRICT: table::Shape = table::Shape {
    name: "LocationDistrict",
    fields: &[
        table::Field::body("district_code",table::Kind::String),
        table::Field::body("city_code",table::Kind::String),
        table::Field::body("state_code",table::Kind::String),
        table::Field::body("country_code",table::Kind::String),
        table::Field::body("district_name_info",table::Kind::Object(&V1__LOCATION__LOCATION_NAME_INFO)),
    ],
    rules: &[],
};

static V1__LOCATION__LOCATION_LIST_RESPONSE: table::Shape = table::Shape {
    name: "LocationListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__LOCATION__LOCATION)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__LOCATION__LOCATION_NAME_INFO: table::Shape = table::Shape {
    name: "LocationNameInfo",
    fields: &[
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
        table::Field::body("py_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__LOCATION__LOCATION_QUERY_RESPONSE: table::Shape = table::Shape {
    name: "LocationQueryResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__LOCATION__PLACE)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__LOCATION__LOCATION_STATE: table::Shape = table::Shape {
    name: "LocationState",
    fields: &[
        table::Field::body("state_code",table::Kind::String),
        table::Field::body("country_code",table::Kind::String),
        table::Field::body("state_name_info",table::Kind::Object(&V1__LOCATION__LOCATION_NAME_INFO)),
    ],
    rules: &[],
};

static V1__LOCATION__PLACE: table::Shape = table::Shape {
    name: "Place",
    fields: &[
        table::Field::body("country",table::Kind::Object(&V1__LOCATION__LOCATION_COUNTRY)),
        table::Field::body("state",table::Kind::Object(&V1__LOCATION__LOCATION_STATE)),
        table::Field::body("city",table::Kind::Object(&V1__LOCATION__LOCATION_CITY)),
        table::Field::body("district",table::Kind::Object(&V1__LOCATION__LOCATION_DISTRICT)),
    ],
    rules: &[],
};

static V1__MINUTES__MINUTES: table::Shape = table::Shape {
    name: "Minutes",
    fields: &[
        table::Field::body("sentences",table::Kind::Object(&V1__MINUTES__MINUTES_SENTENCE)).list(),
    ],
    rules: &[],
};

static V1__MINUTES__MINUTES_GET_RESPONSE: table::Shape = table::Shape {
    name: "MinutesGetResponse",
    fields: &[
        table::Field::body("minutes",table::Kind::Object(&V1__MINUTES__MINUTES)),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__MINUTES__MINUTES_SENTENCE: table::Shape = table::Shape {
    name: "MinutesSentence",
    fields: &[
        table::Field::body("content",table::Kind::String),
        table::Field::body("speak_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("user_type",table::Kind::IntEnum(crate::v1::minutes::SpeakerType::VALUES)),
        table::Field::body("speaker_name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__NOTE__NOTE: table::Shape = table::Shape {
    name: "Note",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("is_private",table::Kind::Bool),
        table::Field::body("create_time",table::Kind::UnixMillis),
        table::Field::body("modify_time",table::Kind::UnixMillis),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("content",table::Kind::String),
    ],
    rules: &[],
};

static V1__NOTE__NOTE_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "NoteCreateResponse",
    fields: &[
        table::Field::body("note",table::Kind::Object(&V1__NOTE__NOTE)),
    ],
    rules: &[],
};

static V1__NOTE__NOTE_GET_RESPONSE: table::Shape = table::Shape {
    name: "NoteGetResponse",
    fields: &[
        table::Field::body("note",table::Kind::Object(&V1__NOTE__NOTE)),
    ],
    rules: &[],
};

static V1__NOTE__NOTE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "NoteListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__NOTE__NOTE)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__NOTE__NOTE_PATCH_RESPONSE: table::Shape = table::Shape {
    name: "NotePatchResponse",
    fields: &[
        table::Field::body("note",table::Kind::Object(&V1__NOTE__NOTE)),
    ],
    rules: &[],
};

static V1__OFFER__INTERN_OFFBOARDING_INFO: table::Shape = table::Shape {
    name: "InternOffboardingInfo",
    fields: &[
        table::Field::body("actual_offboarding_date",table::Kind::Date),
        table::Field::body("notes",table::Kind::String),
    ],
    rules: &[],
};

static V1__OFFER__INTERN_ONBOARDING_INFO: table::Shape = table::Shape {
    name: "InternOnboardingInfo",
    fields: &[
        table::Field::body("actual_onboarding_date",table::Kind::Date),
    ],
    rules: &[],
};

static V1__OFFER__OFFER: table::Shape = table::Shape {
    name: "Offer",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("basic_info",table::Kind::Object(&V1__OFFER__OFFER_DETAIL_BASIC_INFO)),
        table::Field::body("salary_plan",table::Kind::Object(&V1__TYPES__OFFER_SALARY_PLAN)),
        table::Field::body("schema_id",table::Kind::String),
        table::Field::body("offer_status",table::Kind::IntEnum(crate::v1::types::OfferStatus::VALUES)),
        table::Field::body("offer_type",table::Kind::IntEnum(crate::v1::offer::OfferType::VALUES)),
        table::Field::body("job_info",table::Kind::Object(&V1__TYPES__OFFER_JOB_INFO)),
        table::Field::body("customized_module_list",table::Kind::Object(&V1__TYPES__OFFER_CUSTOM_MODULE)).list(),
        table::Field::body("job_requirement_id",table::Kind::String),
        table::Field::body("offer_send_record_list",table::Kind::Object(&V1__TYPES__OFFER_SEND_RECORD)).list(),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_BASIC_INFO: table::Shape = table::Shape {
    name: "OfferBasicInfo",
    fields: &[
        table::Field::body("department_id",table::Kind::String),
        table::Field::body("leader_user_id",table::Kind::String),
        table::Field::body("employment_job_id",table::Kind::String),
        table::Field::body("employee_type_id",table::Kind::String),
        table::Field::body("job_family_id",table::Kind::String),
        table::Field::body("job_level_id",table::Kind::String),
        table::Field::body("probation_month",table::Kind::I64),
        table::Field::body("contract_year",table::Kind::I64),
        table::Field::body("contract_period",table::Kind::Object(&V1__TYPES__CONTRACT_PERIOD)),
        table::Field::body("expected_onboard_date",table::Kind::String),
        table::Field::body("onboard_address_id",table::Kind::String),
        table::Field::body("work_address_id",table::Kind::String),
        table::Field::body("owner_user_id",table::Kind::String),
        table::Field::body("recommended_words",table::Kind::String),
        table::Field::body("job_requirement_id",table::Kind::String),
        table::Field::body("job_process_type_id",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("attachment_id_list",table::Kind::String).list(),
        table::Field::body("common_attachment_id_list",table::Kind::String).list(),
        table::Field::body("attachment_description",table::Kind::String),
        table::Field::body("operator_user_id",table::Kind::String),
        table::Field::body("position_id",table::Kind::String),
        table::Field::body("job_offered",table::Kind::String),
        table::Field::body("job_grade_id",table::Kind::String),
        table::Field::body("pathway_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "OfferCreateResponse",
    fields: &[
        table::Field::body("offer_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("schema_id",table::Kind::String),
        table::Field::body("offer_type",table::Kind::IntEnum(crate::v1::offer::OfferType::VALUES)),
        table::Field::body("basic_info",table::Kind::Object(&V1__OFFER__OFFER_BASIC_INFO)),
        table::Field::body("salary_info",table::Kind::Object(&V1__OFFER__OFFER_SALARY_INFO)),
        table::Field::body("customized_info_list",table::Kind::Object(&V1__OFFER__OFFER_CUSTOMIZED_INFO)).list(),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_CUSTOMIZED_INFO: table::Shape = table::Shape {
    name: "OfferCustomizedInfo",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("value",table::Kind::String),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_DETAIL_BASIC_INFO: table::Shape = table::Shape {
    name: "OfferDetailBasicInfo",
    fields: &[
        table::Field::body("offer_type",table::Kind::IntEnum(crate::v1::types::OfferRecruitmentType::VALUES)),
        table::Field::body("remark",table::Kind::String),
        table::Field::body("expire_time",table::Kind::UnixMillis),
        table::Field::body("owner_user_id",table::Kind::String),
        table::Field::body("creator_user_id",table::Kind::String),
        table::Field::body("employee_type",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("leader_user_id",table::Kind::String),
        table::Field::body("onboard_date",table::Kind::Date),
        table::Field::body("department_id",table::Kind::String),
        table::Field::body("probation_month",table::Kind::I64),
        table::Field::body("contract_year",table::Kind::I64),
        table::Field::body("contract_period",table::Kind::Object(&V1__TYPES__CONTRACT_PERIOD)),
        table::Field::body("recruitment_type",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("sequence",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("level",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("onboard_address",table::Kind::Object(&V1__TYPES__BILINGUAL_ADDRESS)),
        table::Field::body("work_address",table::Kind::Object(&V1__TYPES__BILINGUAL_ADDRESS)),
        table::Field::body("customize_info_list",table::Kind::Object(&V1__TYPES__OFFER_CUSTOM_VALUE)).list(),
        table::Field::body("work_location_address_info",table::Kind::Object(&V1__OFFER__OFFER_WORK_LOCATION)),
        table::Field::body("position_id",table::Kind::String),
        table::Field::body("job_offered",table::Kind::String),
        table::Field::body("job_grade_id",table::Kind::String),
        table::Field::body("common_attachment_id_list",table::Kind::String).list(),
        table::Field::body("pathway_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_GET_RESPONSE: table::Shape = table::Shape {
    name: "OfferGetResponse",
    fields: &[
        table::Field::body("offer",table::Kind::Object(&V1__OFFER__OFFER)),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_INTERN_OFFER_STATUS_RESPONSE: table::Shape = table::Shape {
    name: "OfferInternOfferStatusResponse",
    fields: &[
        table::Field::body("offer_id",table::Kind::String),
        table::Field::body("operation",table::Kind::StringEnum(crate::v1::offer::InternOfferOperation::VALUES)),
        table::Field::body("onboarding_info",table::Kind::Object(&V1__OFFER__INTERN_ONBOARDING_INFO)),
        table::Field::body("offboarding_info",table::Kind::Object(&V1__OFFER__INTERN_OFFBOARDING_INFO)),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_LIST_ITEM: table::Shape = table::Shape {
    name: "OfferListItem",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_info",table::Kind::Object(&V1__TYPES__OFFER_JOB_INFO)),
        table::Field::body("create_time",table::Kind::UnixMillis),
        table::Field::body("offer_status",table::Kind::IntEnum(crate::v1::types::OfferStatus::VALUES)),
        table::Field::body("offer_type",table::Kind::IntEnum(crate::v1::offer::OfferType::VALUES)),
        table::Field::body("employee_type",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("application_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_LIST_RESPONSE: table::Shape = table::Shape {
    name: "OfferListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__OFFER__OFFER_LIST_ITEM)).list(),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_SALARY_INFO: table::Shape = table::Shape {
    name: "OfferSalaryInfo",
    fields: &[
        table::Field::body("currency",table::Kind::String),
        table::Field::body("basic_salary",table::Kind::String),
        table::Field::body("probation_salary_percentage",table::Kind::String),
        table::Field::body("award_salary_multiple",table::Kind::String),
        table::Field::body("option_shares",table::Kind::String),
        table::Field::body("quarterly_bonus",table::Kind::String),
        table::Field::body("half_year_bonus",table::Kind::String),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_UPDATE_RESPONSE: table::Shape = table::Shape {
    name: "OfferUpdateResponse",
    fields: &[
        table::Field::body("offer_id",table::Kind::String),
        table::Field::body("schema_id",table::Kind::String),
        table::Field::body("basic_info",table::Kind::Object(&V1__OFFER__OFFER_BASIC_INFO)),
        table::Field::body("salary_info",table::Kind::Object(&V1__OFFER__OFFER_SALARY_INFO)),
        table::Field::body("customized_info_list",table::Kind::Object(&V1__OFFER__OFFER_CUSTOMIZED_INFO)).list(),
    ],
    rules: &[],
};

static V1__OFFER__OFFER_WORK_LOCATION: table::Shape = table::Shape {
    name: "OfferWorkLocation",
    fields: &[
        table::Field::body("location_info",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
        table::Field::body("address_info",table::Kind::Object(&V1__TYPES__BILINGUAL_OBJECT)),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_APPLICATION_FORM: table::Shape = table::Shape {
    name: "OfferApplicationForm",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("schema",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_FORM_SCHEMA)),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_APPLICATION_FORM_GET_RESPONSE: table::Shape = table::Shape {
    name: "OfferApplicationFormGetResponse",
    fields: &[
        table::Field::body("offer_apply_form",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_APPLICATION_FORM)),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_APPLICATION_FORM_ITEM: table::Shape = table::Shape {
    name: "OfferApplicationFormItem",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_APPLICATION_FORM_LIST_RESPONSE: table::Shape = table::Shape {
    name: "OfferApplicationFormListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_APPLICATION_FORM_ITEM)).list(),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_FORM_CONDITION: table::Shape = table::Shape {
    name: "OfferFormCondition",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("operator",table::Kind::IntEnum(crate::v1::offer_application_form::OfferFormOperator::VALUES)),
        table::Field::body("value",table::Kind::String).list(),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_FORM_DISPLAY_CONFIG: table::Shape = table::Shape {
    name: "OfferFormDisplayConfig",
    fields: &[
        table::Field::body("display_condition",table::Kind::IntEnum(crate::v1::offer_application_form::OfferFormDisplayCondition::VALUES)),
        table::Field::body("pre_object_config_list",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_FORM_CONDITION)).list(),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_FORM_FIELD: table::Shape = table::Shape {
    name: "OfferFormField",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("module_id",table::Kind::String),
        table::Field::body("is_customized",table::Kind::Bool),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("need_approve",table::Kind::Bool),
        table::Field::body("is_sensitive",table::Kind::Bool),
        table::Field::body("object_type",table::Kind::IntEnum(crate::v1::offer_application_form::OfferFormFieldKind::VALUES)),
        table::Field::body("object_type_v2",table::Kind::StringEnum(crate::v1::offer_application_form::OfferFormFieldType::VALUES)),
        table::Field::body("config",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_FORM_FIELD_CONFIG)),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_FORM_FIELD_CONFIG: table::Shape = table::Shape {
    name: "OfferFormFieldConfig",
    fields: &[
        table::Field::body("options",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_FORM_OPTION)).list(),
        table::Field::body("formula",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_FORM_FORMULA)),
        table::Field::body("object_display_config",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_FORM_DISPLAY_CONFIG)),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_FORM_FORMULA: table::Shape = table::Shape {
    name: "OfferFormFormula",
    fields: &[
        table::Field::body("value",table::Kind::String),
        table::Field::body("result",table::Kind::IntEnum(crate::v1::offer_application_form::OfferFormFormulaResult::VALUES)),
        table::Field::body("extra_map",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_FORM_FORMULA_FIELD)).list(),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_FORM_FORMULA_FIELD: table::Shape = table::Shape {
    name: "OfferFormFormulaField",
    fields: &[
        table::Field::body("key",table::Kind::String),
        table::Field::body("value",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_FORM_MODULE: table::Shape = table::Shape {
    name: "OfferFormModule",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("is_customized",table::Kind::Bool),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("hint",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("object_list",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_FORM_FIELD)).list(),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_FORM_OPTION: table::Shape = table::Shape {
    name: "OfferFormOption",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__OFFER_APPLICATION_FORM__OFFER_FORM_SCHEMA: table::Shape = table::Shape {
    name: "OfferFormSchema",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("module_list",table::Kind::Object(&V1__OFFER_APPLICATION_FORM__OFFER_FORM_MODULE)).list(),
    ],
    rules: &[],
};

static V1__OFFER_APPROVAL_TEMPLATE__OFFER_APPROVAL_DEPARTMENT: table::Shape = table::Shape {
    name: "OfferApprovalDepartment",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__OFFER_APPROVAL_TEMPLATE__OFFER_APPROVAL_TEMPLATE: table::Shape = table::Shape {
    name: "OfferApprovalTemplate",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("remark",table::Kind::String),
        table::Field::body("department_list",table::Kind::Object(&V1__OFFER_APPROVAL_TEMPLATE__OFFER_APPROVAL_DEPARTMENT)).list(),
    ],
    rules: &[],
};

static V1__OFFER_APPROVAL_TEMPLATE__OFFER_APPROVAL_TEMPLATE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "OfferApprovalTemplateListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__OFFER_APPROVAL_TEMPLATE__OFFER_APPROVAL_TEMPLATE)).list(),
    ],
    rules: &[],
};

static V1__OFFER_SCHEMA__OFFER_SCHEMA_FIELD: table::Shape = table::Shape {
    name: "OfferSchemaField",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("type",table::Kind::StringEnum(crate::v1::offer_schema::OfferSchemaFieldType::VALUES)),
        table::Field::body("is_customized",table::Kind::Bool),
        table::Field::body("option_list",table::Kind::Object(&V1__OFFER_SCHEMA__OFFER_SCHEMA_OPTION)).list(),
    ],
    rules: &[],
};

static V1__OFFER_SCHEMA__OFFER_SCHEMA_GET_RESPONSE: table::Shape = table::Shape {
    name: "OfferSchemaGetResponse",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("scenario",table::Kind::IntEnum(crate::v1::offer_schema::OfferSchemaScenario::VALUES)),
        table::Field::body("version",table::Kind::I64),
        table::Field::body("object_list",table::Kind::Object(&V1__OFFER_SCHEMA__OFFER_SCHEMA_FIELD)).list(),
    ],
    rules: &[],
};

static V1__OFFER_SCHEMA__OFFER_SCHEMA_OPTION: table::Shape = table::Shape {
    name: "OfferSchemaOption",
    fields: &[
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("index",table::Kind::I64),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::offer_schema::OfferSchemaOptionStatus::VALUES)),
    ],
    rules: &[],
};

static V1__PORTAL_APPLY_SCHEMA__PORTAL_APPLY_SCHEMA: table::Shape = table::Shape {
    name: "PortalApplySchema",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("scenarios",table::Kind::IntEnum(crate::types::RegistrationScenario::VALUES)).list(),
        table::Field::body("objects",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA)).list(),
    ],
    rules: &[],
};

static V1__PORTAL_APPLY_SCHEMA__PORTAL_APPLY_SCHEMA_LIST_RESPONSE: table::Shape = table::Shape {
    name: "PortalApplySchemaListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__PORTAL_APPLY_SCHEMA__PORTAL_APPLY_SCHEMA)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__QUESTIONNAIRE__QUESTIONNAIRE: table::Shape = table::Shape {
    name: "Questionnaire",
    fields: &[
        table::Field::body("questionnaire_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("interview_id",table::Kind::String),
        table::Field::body("version",table::Kind::I64),
        table::Field::body("questions",table::Kind::Object(&V1__QUESTIONNAIRE__QUESTIONNAIRE_QUESTION)).list(),
        table::Field::body("has_answers",table::Kind::Bool),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__QUESTIONNAIRE__QUESTIONNAIRE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "QuestionnaireListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__QUESTIONNAIRE__QUESTIONNAIRE)).list(),
    ],
    rules: &[],
};

static V1__QUESTIONNAIRE__QUESTIONNAIRE_OPTION: table::Shape = table::Shape {
    name: "QuestionnaireOption",
    fields: &[
        table::Field::body("option_id",table::Kind::String),
        table::Field::body("option_name",table::Kind::String),
        table::Field::body("option_en_name",table::Kind::String),
        table::Field::body("option_desc",table::Kind::String),
        table::Field::body("option_en_desc",table::Kind::String),
        table::Field::body("is_selected",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__QUESTIONNAIRE__QUESTIONNAIRE_QUESTION: table::Shape = table::Shape {
    name: "QuestionnaireQuestion",
    fields: &[
        table::Field::body("question_id",table::Kind::String),
        table::Field::body("question_name",table::Kind::String),
        table::Field::body("question_en_name",table::Kind::String),
        table::Field::body("question_desc",table::Kind::String),
        table::Field::body("question_en_desc",table::Kind::String),
        table::Field::body("question_type",table::Kind::IntEnum(crate::v1::questionnaire::QuestionnaireQuestionType::VALUES)),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("select_option_result_list",table::Kind::Object(&V1__QUESTIONNAIRE__QUESTIONNAIRE_OPTION)).list(),
        table::Field::body("five_start_scoring_result",table::Kind::Object(&V1__QUESTIONNAIRE__QUESTIONNAIRE_SCORE)),
        table::Field::body("description_result",table::Kind::String),
    ],
    rules: &[],
};

static V1__QUESTIONNAIRE__QUESTIONNAIRE_SCORE: table::Shape = table::Shape {
    name: "QuestionnaireScore",
    fields: &[
        table::Field::body("highest_score_desc",table::Kind::String),
        table::Field::body("highest_score_en_desc",table::Kind::String),
        table::Field::body("lowest_score_desc",table::Kind::String),
        table::Field::body("lowest_score_en_desc",table::Kind::String),
        table::Field::body("score_result",table::Kind::F64),
    ],
    rules: &[],
};

static V1__REFERRAL__REFERRAL: table::Shape = table::Shape {
    name: "Referral",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis),
        table::Field::body("referral_user_id",table::Kind::String),
        table::Field::body("referral_user",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__REFERRAL__REFERRAL_GET_BY_APPLICATION_RESPONSE: table::Shape = table::Shape {
    name: "ReferralGetByApplicationResponse",
    fields: &[
        table::Field::body("referral",table::Kind::Object(&V1__REFERRAL__REFERRAL)),
    ],
    rules: &[],
};

static V1__REFERRAL__REFERRAL_INFO: table::Shape = table::Shape {
    name: "ReferralInfo",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_ids",table::Kind::String).list(),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("referral_user",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__REFERRAL__REFERRAL_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "ReferralSearchResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__REFERRAL__REFERRAL_INFO)).list(),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT: table::Shape = table::Shape {
    name: "ReferralAccount",
    fields: &[
        table::Field::body("account_id",table::Kind::String),
        table::Field::body("assets",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_ASSETS)),
        table::Field::body("status",table::Kind::IntEnum(crate::v1::referral_account::ReferralAccountStatus::VALUES)),
        table::Field::body("referrer",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_OWNER)),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "ReferralAccountCreateResponse",
    fields: &[
        table::Field::body("account",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT)),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_DEACTIVATE_RESPONSE: table::Shape = table::Shape {
    name: "ReferralAccountDeactivateResponse",
    fields: &[
        table::Field::body("account",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT)),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_ENABLE_RESPONSE: table::Shape = table::Shape {
    name: "ReferralAccountEnableResponse",
    fields: &[
        table::Field::body("account",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT)),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_GET_ACCOUNT_ASSETS_RESPONSE: table::Shape = table::Shape {
    name: "ReferralAccountGetAccountAssetsResponse",
    fields: &[
        table::Field::body("account",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT)),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_MISMATCH: table::Shape = table::Shape {
    name: "ReferralAccountMismatch",
    fields: &[
        table::Field::body("account_id",table::Kind::String),
        table::Field::body("total_withdraw_reward_info",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_POINTS)),
        table::Field::body("total_recharge_reward_info",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_POINTS)),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_OWNER: table::Shape = table::Shape {
    name: "ReferralAccountOwner",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("email",table::Kind::String),
        table::Field::body("mobile",table::Kind::String),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_RECONCILIATION_RESPONSE: table::Shape = table::Shape {
    name: "ReferralAccountReconciliationResponse",
    fields: &[
        table::Field::body("check_failed_list",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_MISMATCH)).list(),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ACCOUNT_WITHDRAW_RESPONSE: table::Shape = table::Shape {
    name: "ReferralAccountWithdrawResponse",
    fields: &[
        table::Field::body("external_order_id",table::Kind::String),
        table::Field::body("trans_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("withdrawal_details",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_BONUS)),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_ASSETS: table::Shape = table::Shape {
    name: "ReferralAssets",
    fields: &[
        table::Field::body("confirmed_bonus",table::Kind::Object(&V1__REFERRAL_ACCOUNT__REFERRAL_BONUS)),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_BONUS: table::Shape = table::Shape {
    name: "ReferralBonus",
    fields: &[
        table::Field::body("point_bonus",table::Kind::I64),
        table::Field::body("cash_bonus",table::Kind::Object(&V1__TYPES__REFERRAL_CASH)).list(),
    ],
    rules: &[],
};

static V1__REFERRAL_ACCOUNT__REFERRAL_POINTS: table::Shape = table::Shape {
    name: "ReferralPoints",
    fields: &[
        table::Field::body("point_bonus",table::Kind::I64),
    ],
    rules: &[],
};

static V1__REFERRAL_WEBSITE__JOB_POST__LISTED_REFERRAL_JOB_POST: table::Shape = table::Shape {
    name: "ListedReferralJobPost",
    fields: &[
        table::Field::body("title",table::Kind::String),
        table::Field::body("job_code",table::Kind::String),
        table::Field::body("job_active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("job_process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("job_recruitment_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("min_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("max_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("experience",table::Kind::IntEnum(crate::v1::types::JobExperience::VALUES)),
        table::Field::body("headcount",table::Kind::I64),
        table::Field::body("high_light_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("description",table::Kind::String),
        table::Field::body("requirement",table::Kind::String),
        table::Field::body("creator",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address_list",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)).list(),
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("job_expire_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)),
        table::Field::body("min_salary",table::Kind::I64).swapped(),
        table::Field::body("max_salary",table::Kind::I64).swapped(),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_POST_CUSTOMIZED_DATA)).list(),
        table::Field::body("job_function",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__REFERRAL_WEBSITE__JOB_POST__REFERRAL_JOB_POST: table::Shape = table::Shape {
    name: "ReferralJobPost",
    fields: &[
        table::Field::body("title",table::Kind::String),
        table::Field::body("job_code",table::Kind::String),
        table::Field::body("job_active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("job_process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("job_recruitment_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("min_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("max_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("experience",table::Kind::IntEnum(crate::v1::types::JobExperience::VALUES)),
        table::Field::body("headcount",table::Kind::I64),
        table::Field::body("high_light_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("description",table::Kind::String),
        table::Field::body("requirement",table::Kind::String),
        table::Field::body("creator",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address_list",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)).list(),
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("job_expire_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)),
        table::Field::body("min_salary",table::Kind::I64).swapped(),
        table::Field::body("max_salary",table::Kind::I64).swapped(),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_POST_CUSTOMIZED_DATA)).list(),
        table::Field::body("job_function",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("subject",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__REFERRAL_WEBSITE__JOB_POST__REFERRAL_WEBSITE_JOB_POST_GET_RESPONSE: table::Shape = table::Shape {
    name: "ReferralWebsiteJobPostGetResponse",
    fields: &[
        table::Field::body("job_post",table::Kind::Object(&V1__REFERRAL_WEBSITE__JOB_POST__REFERRAL_JOB_POST)),
    ],
    rules: &[],
};

static V1__REFERRAL_WEBSITE__JOB_POST__REFERRAL_WEBSITE_JOB_POST_LIST_RESPONSE: table::Shape = table::Shape {
    name: "ReferralWebsiteJobPostListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__REFERRAL_WEBSITE__JOB_POST__LISTED_REFERRAL_JOB_POST)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__REGISTRATION_SCHEMA__REGISTRATION_SCHEMA: table::Shape = table::Shape {
    name: "RegistrationSchema",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("scenarios",table::Kind::IntEnum(crate::types::RegistrationScenario::VALUES)).list(),
        table::Field::body("objects",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA)).list(),
    ],
    rules: &[],
};

static V1__REGISTRATION_SCHEMA__REGISTRATION_SCHEMA_LIST_RESPONSE: table::Shape = table::Shape {
    name: "RegistrationSchemaListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__REGISTRATION_SCHEMA__REGISTRATION_SCHEMA)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__RESUME_SOURCE__RESUME_SOURCE: table::Shape = table::Shape {
    name: "ResumeSource",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("resume_source_type",table::Kind::IntEnum(crate::v1::types::ResumeSourceType::VALUES)).swapped(),
    ],
    rules: &[],
};

static V1__RESUME_SOURCE__RESUME_SOURCE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "ResumeSourceListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__RESUME_SOURCE__RESUME_SOURCE)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__ROLE__BUSINESS_MANAGEMENT_SCOPE: table::Shape = table::Shape {
    name: "BusinessManagementScope",
    fields: &[
        table::Field::body("entity",table::Kind::Object(&V1__TYPES__PERMISSION_ENTITY)),
        table::Field::body("permission_groups",table::Kind::Object(&V1__ROLE__PERMISSION_GROUP)).list(),
    ],
    rules: &[],
};

static V1__ROLE__DATA_PERMISSION: table::Shape = table::Shape {
    name: "DataPermission",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("select_status",table::Kind::IntEnum(crate::v1::role::DataPermissionStatus::VALUES)),
    ],
    rules: &[],
};

static V1__ROLE__PERMISSION_COLLECTION: table::Shape = table::Shape {
    name: "PermissionCollection",
    fields: &[
        table::Field::body("feature_permissions",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("management_permissions",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("data_permissions",table::Kind::Object(&V1__ROLE__DATA_PERMISSION)).list(),
        table::Field::body("business_management_scopes",table::Kind::Object(&V1__ROLE__BUSINESS_MANAGEMENT_SCOPE)).list(),
    ],
    rules: &[],
};

static V1__ROLE__PERMISSION_GROUP: table::Shape = table::Shape {
    name: "PermissionGroup",
    fields: &[
        table::Field::body("permission_ids",table::Kind::String).list(),
        table::Field::body("scope_rule",table::Kind::Object(&V1__TYPES__PERMISSION_SCOPE_RULE)),
    ],
    rules: &[],
};

static V1__ROLE__ROLE: table::Shape = table::Shape {
    name: "Role",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("scope_of_application",table::Kind::IntEnum(crate::v1::role::RoleScope::VALUES)),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("role_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("role_type",table::Kind::IntEnum(crate::v1::role::RoleType::VALUES)),
    ],
    rules: &[],
};

static V1__ROLE__ROLE_DETAIL: table::Shape = table::Shape {
    name: "RoleDetail",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("role_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("role_type",table::Kind::IntEnum(crate::v1::role::RoleType::VALUES)),
        table::Field::body("scope_of_application",table::Kind::IntEnum(crate::v1::role::RoleScope::VALUES)),
        table::Field::body("has_business_management_scope",table::Kind::Bool),
        table::Field::body("socail_permission_collection",table::Kind::Object(&V1__ROLE__PERMISSION_COLLECTION)),
        table::Field::body("campus_permission_collection",table::Kind::Object(&V1__ROLE__PERMISSION_COLLECTION)),
    ],
    rules: &[],
};

static V1__ROLE__ROLE_GET_RESPONSE: table::Shape = table::Shape {
    name: "RoleGetResponse",
    fields: &[
        table::Field::body("role",table::Kind::Object(&V1__ROLE__ROLE_DETAIL)),
    ],
    rules: &[],
};

static V1__ROLE__ROLE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "RoleListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__ROLE__ROLE)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__SUBJECT__SUBJECT: table::Shape = table::Shape {
    name: "Subject",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("application_limit",table::Kind::I64),
        table::Field::body("creator",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__SUBJECT__SUBJECT_LIST_RESPONSE: table::Shape = table::Shape {
    name: "SubjectListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__SUBJECT__SUBJECT)).list(),
    ],
    rules: &[],
};

static V1__TALENT__CUSTOMIZED_ATTACHMENT: table::Shape = table::Shape {
    name: "CustomizedAttachment",
    fields: &[
        table::Field::body("file_id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("content_type",table::Kind::String),
        table::Field::body("file_size",table::Kind::I64),
    ],
    rules: &[],
};

static V1__TALENT__CUSTOMIZED_FIELD: table::Shape = table::Shape {
    name: "CustomizedField",
    fields: &[
        table::Field::body("object_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("object_type",table::Kind::IntEnum(crate::types::TalentFieldType::VALUES)),
        table::Field::body("value",table::Kind::Object(&V1__TALENT__CUSTOMIZED_VALUE)),
    ],
    rules: &[],
};

static V1__TALENT__CUSTOMIZED_MODULE: table::Shape = table::Shape {
    name: "CustomizedModule",
    fields: &[
        table::Field::body("object_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("object_type",table::Kind::IntEnum(crate::types::CustomizedModuleType::VALUES)),
        table::Field::body("children",table::Kind::Object(&V1__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TALENT__CUSTOMIZED_VALUE: table::Shape = table::Shape {
    name: "CustomizedValue",
    fields: &[
        table::Field::body("content",table::Kind::String),
        table::Field::body("option",table::Kind::Object(&TYPES__CUSTOMIZED_OPTION)),
        table::Field::body("option_list",table::Kind::Object(&TYPES__CUSTOMIZED_OPTION)).list(),
        table::Field::body("time_range",table::Kind::Object(&TYPES__CUSTOMIZED_TIME_RANGE)),
        table::Field::body("time",table::Kind::UnixSeconds).swapped(),
        table::Field::body("number",table::Kind::String),
        table::Field::body("customized_attachment",table::Kind::Object(&V1__TALENT__CUSTOMIZED_ATTACHMENT)).list(),
    ],
    rules: &[],
};

static V1__TALENT__SUMMARY_AWARD: table::Shape = table::Shape {
    name: "SummaryAward",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("award_time",table::Kind::String),
        table::Field::body("desc",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT__SUMMARY_BASIC_INFO: table::Shape = table::Shape {
    name: "SummaryBasicInfo",
    fields: &[
        table::Field::body("name",table::Kind::String),
        table::Field::body("mobile",table::Kind::String),
        table::Field::body("mobile_code",table::Kind::String),
        table::Field::body("mobile_country_code",table::Kind::String),
        table::Field::body("email",table::Kind::String),
        table::Field::body("experience_years",table::Kind::I64),
        table::Field::body("age",table::Kind::I64),
        table::Field::body("nationality",table::Kind::Object(&V1__TALENT__TALENT_NATIONALITY)),
        table::Field::body("gender",table::Kind::IntEnum(crate::types::Gender::VALUES)),
        table::Field::body("current_city",table::Kind::Object(&V1__TYPES__BILINGUAL_CITY)),
        table::Field::body("hometown_city",table::Kind::Object(&V1__TYPES__BILINGUAL_CITY)),
        table::Field::body("preferred_city_list",table::Kind::Object(&V1__TYPES__BILINGUAL_CITY)).list(),
        table::Field::body("identification_type",table::Kind::IntEnum(crate::types::IdentificationType::VALUES)),
        table::Field::body("identification_number",table::Kind::String),
        table::Field::body("birthday",table::Kind::UnixSeconds),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("marital_status",table::Kind::IntEnum(crate::types::MaritalStatus::VALUES)),
        table::Field::body("current_home_address",table::Kind::String),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TALENT__SUMMARY_CAREER: table::Shape = table::Shape {
    name: "SummaryCareer",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("company",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("desc",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("career_type",table::Kind::IntEnum(crate::v1::talent::CareerType::VALUES)),
        table::Field::body("tag_list",table::Kind::IntEnum(crate::v1::talent::SummaryCareerTag::VALUES)).list(),
    ],
    rules: &[],
};

static V1__TALENT__SUMMARY_EDUCATION: table::Shape = table::Shape {
    name: "SummaryEducation",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("degree",table::Kind::IntEnum(crate::types::Degree::VALUES)),
        table::Field::body("school",table::Kind::String),
        table::Field::body("field_of_study",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("end_time_v2",table::Kind::UnixMillis).swapped(),
        table::Field::body("education_type",table::Kind::IntEnum(crate::types::EducationType::VALUES)),
        table::Field::body("academic_ranking",table::Kind::IntEnum(crate::types::AcademicRanking::VALUES)),
        table::Field::body("tag_list",table::Kind::IntEnum(crate::v1::talent::EducationTag::VALUES)).list(),
    ],
    rules: &[],
};

static V1__TALENT__SUMMARY_INTERVIEW_REGISTRATION: table::Shape = table::Shape {
    name: "SummaryInterviewRegistration",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("registration_time",table::Kind::UnixMillis),
    ],
    rules: &[],
};

static V1__TALENT__SUMMARY_LANGUAGE: table::Shape = table::Shape {
    name: "SummaryLanguage",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("language",table::Kind::IntEnum(crate::types::Language::VALUES)),
        table::Field::body("proficiency",table::Kind::IntEnum(crate::types::LanguageProficiency::VALUES)),
    ],
    rules: &[],
};

static V1__TALENT__SUMMARY_PROJECT: table::Shape = table::Shape {
    name: "SummaryProject",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("role",table::Kind::String),
        table::Field::body("link",table::Kind::String),
        table::Field::body("desc",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT__SUMMARY_SNS: table::Shape = table::Shape {
    name: "SummarySns",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("sns_type",table::Kind::IntEnum(crate::types::SnsType::VALUES)),
        table::Field::body("link",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT__SUMMARY_WORK: table::Shape = table::Shape {
    name: "SummaryWork",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("link",table::Kind::String),
        table::Field::body("desc",table::Kind::String),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT__TALENT: table::Shape = table::Shape {
    name: "Talent",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("is_in_agency_period",table::Kind::Bool),
        table::Field::body("is_onboarded",table::Kind::Bool),
        table::Field::body("basic_info",table::Kind::Object(&V1__TALENT__TALENT_BASIC_INFO)),
        table::Field::body("education_list",table::Kind::Object(&V1__TALENT__TALENT_EDUCATION)).list(),
        table::Field::body("career_list",table::Kind::Object(&V1__TALENT__TALENT_CAREER)).list(),
        table::Field::body("project_list",table::Kind::Object(&V1__TALENT__TALENT_PROJECT)).list(),
        table::Field::body("works_list",table::Kind::Object(&V1__TALENT__TALENT_WORK)).list(),
        table::Field::body("award_list",table::Kind::Object(&V1__TALENT__TALENT_AWARD)).list(),
        table::Field::body("language_list",table::Kind::Object(&V1__TALENT__TALENT_LANGUAGE)).list(),
        table::Field::body("sns_list",table::Kind::Object(&V1__TALENT__TALENT_SNS)).list(),
        table::Field::body("resume_source_list",table::Kind::Object(&TYPES__TALENT_RESUME_SOURCE)).list(),
        table::Field::body("interview_registration_list",table::Kind::Object(&TYPES__TALENT_INTERVIEW_REGISTRATION)).list(),
        table::Field::body("registration_list",table::Kind::Object(&TYPES__TALENT_REGISTRATION)).list(),
        table::Field::body("resume_attachment_id_list",table::Kind::String).list(),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TALENT__CUSTOMIZED_MODULE)).list(),
        table::Field::body("top_degree",table::Kind::IntEnum(crate::types::Degree::VALUES)),
        table::Field::body("first_degree",table::Kind::IntEnum(crate::v1::talent::FirstDegree::VALUES)),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_ADD_TO_FOLDER_RESPONSE: table::Shape = table::Shape {
    name: "TalentAddToFolderResponse",
    fields: &[
        table::Field::body("talent_id_list",table::Kind::String).list(),
        table::Field::body("folder_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_AWARD: table::Shape = table::Shape {
    name: "TalentAward",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("award_time",table::Kind::String),
        table::Field::body("desc",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_BASIC_INFO: table::Shape = table::Shape {
    name: "TalentBasicInfo",
    fields: &[
        table::Field::body("name",table::Kind::String),
        table::Field::body("mobile",table::Kind::String),
        table::Field::body("mobile_code",table::Kind::String),
        table::Field::body("mobile_country_code",table::Kind::String),
        table::Field::body("email",table::Kind::String),
        table::Field::body("experience_years",table::Kind::I64),
        table::Field::body("age",table::Kind::I64),
        table::Field::body("nationality",table::Kind::Object(&V1__TALENT__TALENT_NATIONALITY)),
        table::Field::body("gender",table::Kind::IntEnum(crate::types::Gender::VALUES)),
        table::Field::body("current_city",table::Kind::Object(&V1__TYPES__BILINGUAL_CITY)),
        table::Field::body("hometown_city",table::Kind::Object(&V1__TYPES__BILINGUAL_CITY)),
        table::Field::body("preferred_city_list",table::Kind::Object(&V1__TYPES__BILINGUAL_CITY)).list(),
        table::Field::body("identification_type",table::Kind::IntEnum(crate::types::IdentificationType::VALUES)),
        table::Field::body("identification_number",table::Kind::String),
        table::Field::body("birthday",table::Kind::UnixSeconds),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("marital_status",table::Kind::IntEnum(crate::types::MaritalStatus::VALUES)),
        table::Field::body("current_home_address",table::Kind::String),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TALENT__CUSTOMIZED_FIELD)).list(),
        table::Field::body("hukou_location_code",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_BATCH_GET_ID_RESPONSE: table::Shape = table::Shape {
    name: "TalentBatchGetIdResponse",
    fields: &[
        table::Field::body("talent_list",table::Kind::Object(&V1__TALENT__TALENT_IDENTITY)).list(),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_CAREER: table::Shape = table::Shape {
    name: "TalentCareer",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("company",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("desc",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("career_type",table::Kind::IntEnum(crate::v1::talent::CareerType::VALUES)),
        table::Field::body("tag_list",table::Kind::IntEnum(crate::v1::talent::CareerTag::VALUES)).list(),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_COMBINED_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "TalentCombinedCreateResponse",
    fields: &[
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("creator_account_type",table::Kind::IntEnum(crate::v1::talent::TalentAccountType::VALUES)),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_COMBINED_UPDATE_RESPONSE: table::Shape = table::Shape {
    name: "TalentCombinedUpdateResponse",
    fields: &[
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("operator_id",table::Kind::String),
        table::Field::body("operator_account_type",table::Kind::IntEnum(crate::v1::talent::TalentAccountType::VALUES)),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_EDUCATION: table::Shape = table::Shape {
    name: "TalentEducation",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("degree",table::Kind::IntEnum(crate::v1::talent::EducationDegree::VALUES)),
        table::Field::body("school",table::Kind::String),
        table::Field::body("field_of_study",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("end_time_v2",table::Kind::UnixMillis).swapped(),
        table::Field::body("education_type",table::Kind::IntEnum(crate::types::EducationType::VALUES)),
        table::Field::body("academic_ranking",table::Kind::IntEnum(crate::types::AcademicRanking::VALUES)),
        table::Field::body("tag_list",table::Kind::IntEnum(crate::v1::talent::EducationTag::VALUES)).list(),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_GET_RESPONSE: table::Shape = table::Shape {
    name: "TalentGetResponse",
    fields: &[
        table::Field::body("talent",table::Kind::Object(&V1__TALENT__TALENT)),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_IDENTITY: table::Shape = table::Shape {
    name: "TalentIdentity",
    fields: &[
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("mobile_code",table::Kind::String),
        table::Field::body("mobile_number",table::Kind::String),
        table::Field::body("email",table::Kind::String),
        table::Field::body("identification_type",table::Kind::IntEnum(crate::v1::talent::TalentIdentificationType::VALUES)),
        table::Field::body("identification_number",table::Kind::String),
        table::Field::body("is_onboarded",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_LANGUAGE: table::Shape = table::Shape {
    name: "TalentLanguage",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("language",table::Kind::IntEnum(crate::types::Language::VALUES)),
        table::Field::body("proficiency",table::Kind::IntEnum(crate::types::LanguageProficiency::VALUES)),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_LIST_RESPONSE: table::Shape = table::Shape {
    name: "TalentListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__TALENT__TALENT_SUMMARY)).list(),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_NATIONALITY: table::Shape = table::Shape {
    name: "TalentNationality",
    fields: &[
        table::Field::body("nationality_code",table::Kind::String),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_PROJECT: table::Shape = table::Shape {
    name: "TalentProject",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("role",table::Kind::String),
        table::Field::body("link",table::Kind::String),
        table::Field::body("desc",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_REMOVE_TO_FOLDER_RESPONSE: table::Shape = table::Shape {
    name: "TalentRemoveToFolderResponse",
    fields: &[
        table::Field::body("talent_id_list",table::Kind::String).list(),
        table::Field::body("folder_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_SNS: table::Shape = table::Shape {
    name: "TalentSns",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("sns_type",table::Kind::IntEnum(crate::types::SnsType::VALUES)),
        table::Field::body("link",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_SUMMARY: table::Shape = table::Shape {
    name: "TalentSummary",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("is_in_agency_period",table::Kind::Bool),
        table::Field::body("is_onboarded",table::Kind::Bool),
        table::Field::body("basic_info",table::Kind::Object(&V1__TALENT__SUMMARY_BASIC_INFO)),
        table::Field::body("education_list",table::Kind::Object(&V1__TALENT__SUMMARY_EDUCATION)).list(),
        table::Field::body("career_list",table::Kind::Object(&V1__TALENT__SUMMARY_CAREER)).list(),
        table::Field::body("project_list",table::Kind::Object(&V1__TALENT__SUMMARY_PROJECT)).list(),
        table::Field::body("works_list",table::Kind::Object(&V1__TALENT__SUMMARY_WORK)).list(),
        table::Field::body("award_list",table::Kind::Object(&V1__TALENT__SUMMARY_AWARD)).list(),
        table::Field::body("language_list",table::Kind::Object(&V1__TALENT__SUMMARY_LANGUAGE)).list(),
        table::Field::body("sns_list",table::Kind::Object(&V1__TALENT__SUMMARY_SNS)).list(),
        table::Field::body("resume_source_list",table::Kind::Object(&TYPES__TALENT_RESUME_SOURCE)).list(),
        table::Field::body("interview_registration_list",table::Kind::Object(&V1__TALENT__SUMMARY_INTERVIEW_REGISTRATION)).list(),
        table::Field::body("resume_attachment_id_list",table::Kind::String).list(),
        table::Field::body("top_degree",table::Kind::IntEnum(crate::types::Degree::VALUES)),
        table::Field::body("first_degree",table::Kind::IntEnum(crate::v1::talent::FirstDegree::VALUES)),
    ],
    rules: &[],
};

static V1__TALENT__TALENT_WORK: table::Shape = table::Shape {
    name: "TalentWork",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("link",table::Kind::String),
        table::Field::body("desc",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TALENT__EXTERNAL_INFO__TALENT_EXTERNAL_INFO: table::Shape = table::Shape {
    name: "TalentExternalInfo",
    fields: &[
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("external_create_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TALENT__EXTERNAL_INFO__TALENT_EXTERNAL_INFO_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "TalentExternalInfoCreateResponse",
    fields: &[
        table::Field::body("external_info",table::Kind::Object(&V1__TALENT__EXTERNAL_INFO__TALENT_EXTERNAL_INFO)),
    ],
    rules: &[],
};

static V1__TALENT__EXTERNAL_INFO__TALENT_EXTERNAL_INFO_UPDATE_RESPONSE: table::Shape = table::Shape {
    name: "TalentExternalInfoUpdateResponse",
    fields: &[
        table::Field::body("external_info",table::Kind::Object(&V1__TALENT__EXTERNAL_INFO__TALENT_EXTERNAL_INFO)),
    ],
    rules: &[],
};

static V1__TALENT_FOLDER__TALENT_FOLDER: table::Shape = table::Shape {
    name: "TalentFolder",
    fields: &[
        table::Field::body("folder_id",table::Kind::String),
        table::Field::body("folder_name",table::Kind::String),
        table::Field::body("owner_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT_FOLDER__TALENT_FOLDER_LIST_RESPONSE: table::Shape = table::Shape {
    name: "TalentFolderListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__TALENT_FOLDER__TALENT_FOLDER)).list(),
    ],
    rules: &[],
};

static V1__TALENT_OBJECT__TALENT_FIELD: table::Shape = table::Shape {
    name: "TalentField",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("setting",table::Kind::Object(&V1__TALENT_OBJECT__TALENT_FIELD_SETTING)),
        table::Field::body("parent_id",table::Kind::String),
        table::Field::body("is_customized",table::Kind::Bool),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
    ],
    rules: &[],
};

static V1__TALENT_OBJECT__TALENT_FIELD_SETTING: table::Shape = table::Shape {
    name: "TalentFieldSetting",
    fields: &[
        table::Field::body("object_type",table::Kind::IntEnum(crate::types::TalentFieldType::VALUES)),
        table::Field::body("config",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA_CONFIG)),
    ],
    rules: &[],
};

static V1__TALENT_OBJECT__TALENT_MODULE: table::Shape = table::Shape {
    name: "TalentModule",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("setting",table::Kind::Object(&V1__TALENT_OBJECT__TALENT_FIELD_SETTING)),
        table::Field::body("is_customized",table::Kind::Bool),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("children_list",table::Kind::Object(&V1__TALENT_OBJECT__TALENT_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TALENT_OBJECT__TALENT_OBJECT_QUERY_RESPONSE: table::Shape = table::Shape {
    name: "TalentObjectQueryResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TALENT_OBJECT__TALENT_MODULE)).list(),
    ],
    rules: &[],
};

static V1__TALENT_OPERATION_LOG__TALENT_OPERATION_LOG: table::Shape = table::Shape {
    name: "TalentOperationLog",
    fields: &[
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("operator",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("operation_type",table::Kind::IntEnum(crate::v1::talent_operation_log::TalentOperation::VALUES)).swapped(),
        table::Field::body("operation_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("operator_type",table::Kind::IntEnum(crate::v1::talent_operation_log::TalentOperatorType::VALUES)),
    ],
    rules: &[],
};

static V1__TALENT_OPERATION_LOG__TALENT_OPERATION_LOG_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "TalentOperationLogSearchResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TALENT_OPERATION_LOG__TALENT_OPERATION_LOG)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT_POOL__TALENT_POOL: table::Shape = table::Shape {
    name: "TalentPool",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("i18n_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("i18n_description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("parent_id",table::Kind::String),
        table::Field::body("is_private",table::Kind::IntEnum(crate::v1::talent_pool::TalentPoolVisibility::VALUES)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TALENT_POOL__TALENT_POOL_MOVE_TALENT_RESPONSE: table::Shape = table::Shape {
    name: "TalentPoolMoveTalentResponse",
    fields: &[
        table::Field::body("talent_pool_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TALENT_POOL__TALENT_POOL_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "TalentPoolSearchResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TALENT_POOL__TALENT_POOL)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__TALENT_TAG__TALENT_TAG: table::Shape = table::Shape {
    name: "TalentTag",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("type",table::Kind::IntEnum(crate::types::TalentTagType::VALUES)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
    ],
    rules: &[],
};

static V1__TALENT_TAG__TALENT_TAG_LIST_RESPONSE: table::Shape = table::Shape {
    name: "TalentTagListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TALENT_TAG__TALENT_TAG)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__TERMINATION_REASON__TERMINATION_REASON: table::Shape = table::Shape {
    name: "TerminationReason",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("referral_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("termination_type",table::Kind::IntEnum(crate::v1::types::TerminationType::VALUES)),
        table::Field::body("is_used_as_evaluation",table::Kind::Bool),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
    ],
    rules: &[],
};

static V1__TERMINATION_REASON__TERMINATION_REASON_LIST_RESPONSE: table::Shape = table::Shape {
    name: "TerminationReasonListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TERMINATION_REASON__TERMINATION_REASON)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__TEST__TEST: table::Shape = table::Shape {
    name: "Test",
    fields: &[
        table::Field::body("test_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("test_paper_id",table::Kind::String),
        table::Field::body("test_paper_name",table::Kind::String),
        table::Field::body("test_paper_source_id",table::Kind::String),
        table::Field::body("test_paper_source_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("reply_status",table::Kind::IntEnum(crate::v1::test::TestReplyStatus::VALUES)),
        table::Field::body("test_status",table::Kind::IntEnum(crate::v1::test::TestStatus::VALUES)),
        table::Field::body("test_schedule",table::Kind::Object(&V1__TEST__TEST_SCHEDULE)),
        table::Field::body("test_complete_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("report_url_list",table::Kind::String).list(),
        table::Field::body("result_detail_list",table::Kind::Object(&V1__TEST__TEST_RESULT)).list(),
        table::Field::body("result_upload_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("score",table::Kind::String),
        table::Field::body("score_submit_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("reviewer",table::Kind::String),
        table::Field::body("review_created_at",table::Kind::UnixMillis).swapped(),
        table::Field::body("created_at",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TEST__TEST_RESULT: table::Shape = table::Shape {
    name: "TestResult",
    fields: &[
        table::Field::body("subject",table::Kind::String),
        table::Field::body("result",table::Kind::String),
    ],
    rules: &[],
};

static V1__TEST__TEST_SCHEDULE: table::Shape = table::Shape {
    name: "TestSchedule",
    fields: &[
        table::Field::body("start_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("end_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TEST__TEST_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "TestSearchResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TEST__TEST)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__TODO__TODO: table::Shape = table::Shape {
    name: "Todo",
    fields: &[
        table::Field::body("evaluation",table::Kind::Object(&V1__TODO__TODO_COMMON)),
        table::Field::body("offer",table::Kind::Object(&V1__TODO__TODO_COMMON)),
        table::Field::body("exam",table::Kind::Object(&V1__TODO__TODO_COMMON)),
        table::Field::body("interview",table::Kind::Object(&V1__TODO__TODO_COMMON)),
    ],
    rules: &[],
};

static V1__TODO__TODO_COMMON: table::Shape = table::Shape {
    name: "TodoCommon",
    fields: &[
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TODO__TODO_LIST_RESPONSE: table::Shape = table::Shape {
    name: "TodoListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TODO__TODO)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__TRIPARTITE_AGREEMENT__TRIPARTITE_AGREEMENT: table::Shape = table::Shape {
    name: "TripartiteAgreement",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("state",table::Kind::IntEnum(crate::v1::tripartite_agreement::TripartiteAgreementState::VALUES)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TRIPARTITE_AGREEMENT__TRIPARTITE_AGREEMENT_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "TripartiteAgreementCreateResponse",
    fields: &[
        table::Field::body("id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TRIPARTITE_AGREEMENT__TRIPARTITE_AGREEMENT_LIST_RESPONSE: table::Shape = table::Shape {
    name: "TripartiteAgreementListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TRIPARTITE_AGREEMENT__TRIPARTITE_AGREEMENT)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__TYPES__ABILITY: table::Shape = table::Shape {
    name: "Ability",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__TYPES__BILINGUAL_ADDRESS: table::Shape = table::Shape {
    name: "BilingualAddress",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
        table::Field::body("district",table::Kind::Object(&V1__TYPES__BILINGUAL_PLACE)),
        table::Field::body("city",table::Kind::Object(&V1__TYPES__BILINGUAL_PLACE)),
        table::Field::body("state",table::Kind::Object(&V1__TYPES__BILINGUAL_PLACE)),
        table::Field::body("country",table::Kind::Object(&V1__TYPES__BILINGUAL_PLACE)),
    ],
    rules: &[],
};

static V1__TYPES__BILINGUAL_CITY: table::Shape = table::Shape {
    name: "BilingualCity",
    fields: &[
        table::Field::body("city_code",table::Kind::String),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__BILINGUAL_OBJECT: table::Shape = table::Shape {
    name: "BilingualObject",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__BILINGUAL_PLACE: table::Shape = table::Shape {
    name: "BilingualPlace",
    fields: &[
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
        table::Field::body("code",table::Kind::String),
        table::Field::body("location_type",table::Kind::IntEnum(crate::v1::types::LocationType::VALUES)),
    ],
    rules: &[],
};

static V1__TYPES__CODE_NAME_OBJECT: table::Shape = table::Shape {
    name: "CodeNameObject",
    fields: &[
        table::Field::body("code",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__TYPES__COMMON_ADDRESS: table::Shape = table::Shape {
    name: "CommonAddress",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("district",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
        table::Field::body("city",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
        table::Field::body("state",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
        table::Field::body("country",table::Kind::Object(&V1__TYPES__CODE_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__TYPES__COMMON_SCHEMA: table::Shape = table::Shape {
    name: "CommonSchema",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("setting",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA_SETTING)),
        table::Field::body("is_customized",table::Kind::Bool),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("is_visible",table::Kind::Bool),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("children_list",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA_CHILD)).list(),
    ],
    rules: &[],
};

static V1__TYPES__COMMON_SCHEMA_CHILD: table::Shape = table::Shape {
    name: "CommonSchemaChild",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("setting",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA_SETTING)),
        table::Field::body("parent_id",table::Kind::String),
        table::Field::body("is_customized",table::Kind::Bool),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("is_visible",table::Kind::Bool),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
    ],
    rules: &[],
};

static V1__TYPES__COMMON_SCHEMA_CONFIG: table::Shape = table::Shape {
    name: "CommonSchemaConfig",
    fields: &[
        table::Field::body("options",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA_OPTION)).list(),
    ],
    rules: &[],
};

static V1__TYPES__COMMON_SCHEMA_OPTION: table::Shape = table::Shape {
    name: "CommonSchemaOption",
    fields: &[
        table::Field::body("key",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
    ],
    rules: &[],
};

static V1__TYPES__COMMON_SCHEMA_SETTING: table::Shape = table::Shape {
    name: "CommonSchemaSetting",
    fields: &[
        table::Field::body("object_type",table::Kind::IntEnum(crate::v1::types::SchemaFieldType::VALUES)),
        table::Field::body("config",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA_CONFIG)),
    ],
    rules: &[],
};

static V1__TYPES__CONTRACT_PERIOD: table::Shape = table::Shape {
    name: "ContractPeriod",
    fields: &[
        table::Field::body("period_type",table::Kind::IntEnum(crate::v1::types::ContractPeriodType::VALUES)),
        table::Field::body("period",table::Kind::I64),
    ],
    rules: &[],
};

static V1__TYPES__ECO_BACKGROUND_CHECK_CUSTOM_FIELD: table::Shape = table::Shape {
    name: "EcoBackgroundCheckCustomField",
    fields: &[
        table::Field::body("type",table::Kind::StringEnum(crate::v1::types::EcoBackgroundCheckCustomFieldType::VALUES)),
        table::Field::body("key",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("options",table::Kind::Object(&V1__TYPES__ECO_BACKGROUND_CHECK_CUSTOM_FIELD_OPTION)).list(),
    ],
    rules: &[],
};

static V1__TYPES__ECO_BACKGROUND_CHECK_CUSTOM_FIELD_OPTION: table::Shape = table::Shape {
    name: "EcoBackgroundCheckCustomFieldOption",
    fields: &[
        table::Field::body("key",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__TYPES__EMPLOYEE: table::Shape = table::Shape {
    name: "Employee",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("onboard_status",table::Kind::IntEnum(crate::v1::types::OnboardStatus::VALUES)),
        table::Field::body("conversion_status",table::Kind::IntEnum(crate::v1::types::ConversionStatus::VALUES)),
        table::Field::body("onboard_time",table::Kind::UnixMillis),
        table::Field::body("expected_conversion_time",table::Kind::UnixMillis),
        table::Field::body("actual_conversion_time",table::Kind::UnixMillis),
        table::Field::body("overboard_time",table::Kind::UnixMillis),
        table::Field::body("overboard_note",table::Kind::String),
        table::Field::body("onboard_city_code",table::Kind::String),
        table::Field::body("department",table::Kind::String),
        table::Field::body("leader",table::Kind::String),
        table::Field::body("sequence",table::Kind::String),
        table::Field::body("level",table::Kind::String),
        table::Field::body("employee_type",table::Kind::String),
        table::Field::body("job_requirement_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__EVALUATION: table::Shape = table::Shape {
    name: "Evaluation",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("stage_id",table::Kind::String),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("evaluator_id",table::Kind::String),
        table::Field::body("commit_status",table::Kind::IntEnum(crate::types::CommitStatus::VALUES)),
        table::Field::body("conclusion",table::Kind::IntEnum(crate::v1::types::EvaluationConclusion::VALUES)),
        table::Field::body("content",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TYPES__EXTERNAL_ATTACHMENT: table::Shape = table::Shape {
    name: "ExternalAttachment",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("size",table::Kind::I64),
    ],
    rules: &[],
};

static V1__TYPES__EXTERNAL_INTERVIEW_ASSESSMENT: table::Shape = table::Shape {
    name: "ExternalInterviewAssessment",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("username",table::Kind::String),
        table::Field::body("conclusion",table::Kind::IntEnum(crate::v1::types::ExternalInterviewConclusion::VALUES)),
        table::Field::body("assessment_dimension_list",table::Kind::Object(&V1__TYPES__EXTERNAL_INTERVIEW_ASSESSMENT_DIMENSION)).list(),
        table::Field::body("content",table::Kind::String),
        table::Field::body("external_interview_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__EXTERNAL_INTERVIEW_ASSESSMENT_DIMENSION: table::Shape = table::Shape {
    name: "ExternalInterviewAssessmentDimension",
    fields: &[
        table::Field::body("score",table::Kind::I64),
        table::Field::body("option",table::Kind::String),
        table::Field::body("options",table::Kind::String).list(),
        table::Field::body("content",table::Kind::String),
        table::Field::body("assessment_type",table::Kind::IntEnum(crate::v1::types::ExternalInterviewAssessmentType::VALUES)),
        table::Field::body("title",table::Kind::String),
        table::Field::body("description",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__INTERVIEW_MEETING_ROOM: table::Shape = table::Shape {
    name: "InterviewMeetingRoom",
    fields: &[
        table::Field::body("room_id",table::Kind::String),
        table::Field::body("room_name",table::Kind::String),
        table::Field::body("building_name",table::Kind::String),
        table::Field::body("reserved_status",table::Kind::IntEnum(crate::v1::types::RoomReservationStatus::VALUES)),
        table::Field::body("floor_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__INTERVIEW_SCORE: table::Shape = table::Shape {
    name: "InterviewScore",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("level",table::Kind::I64),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("zh_description",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
        table::Field::body("en_description",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__JOB_CUSTOMIZED_DATA: table::Shape = table::Shape {
    name: "JobCustomizedData",
    fields: &[
        table::Field::body("object_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("object_type",table::Kind::IntEnum(crate::v1::types::JobFieldType::VALUES)),
        table::Field::body("value",table::Kind::Object(&V1__TYPES__JOB_CUSTOMIZED_VALUE)),
    ],
    rules: &[],
};

static V1__TYPES__JOB_CUSTOMIZED_TIME_RANGE: table::Shape = table::Shape {
    name: "JobCustomizedTimeRange",
    fields: &[
        table::Field::body("start_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("end_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TYPES__JOB_CUSTOMIZED_VALUE: table::Shape = table::Shape {
    name: "JobCustomizedValue",
    fields: &[
        table::Field::body("content",table::Kind::String),
        table::Field::body("option",table::Kind::Object(&TYPES__CUSTOMIZED_OPTION)),
        table::Field::body("option_list",table::Kind::Object(&TYPES__CUSTOMIZED_OPTION)).list(),
        table::Field::body("time_range",table::Kind::Object(&V1__TYPES__JOB_CUSTOMIZED_TIME_RANGE)),
        table::Field::body("time",table::Kind::UnixMillis).swapped(),
        table::Field::body("number",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__JOB_MANAGER: table::Shape = table::Shape {
    name: "JobManager",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("recruiter_id",table::Kind::String),
        table::Field::body("hiring_manager_id_list",table::Kind::String).list(),
        table::Field::body("assistant_id_list",table::Kind::String).list(),
    ],
    rules: &[],
};

static V1__TYPES__JOB_POST_CUSTOMIZED_DATA: table::Shape = table::Shape {
    name: "JobPostCustomizedData",
    fields: &[
        table::Field::body("object_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("object_type",table::Kind::IntEnum(crate::v1::types::JobPostFieldType::VALUES)),
        table::Field::body("value",table::Kind::Object(&V1__TYPES__JOB_CUSTOMIZED_VALUE)),
    ],
    rules: &[],
};

static V1__TYPES__JOB_PROCESS_STAGE: table::Shape = table::Shape {
    name: "JobProcessStage",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("zh_name",table::Kind::String),
        table::Field::body("en_name",table::Kind::String),
        table::Field::body("type",table::Kind::IntEnum(crate::v1::types::JobProcessStageType::VALUES)),
    ],
    rules: &[],
};

static V1__TYPES__JOB_SCHEMA_FIELD: table::Shape = table::Shape {
    name: "JobSchemaField",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("setting",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA_SETTING)),
        table::Field::body("parent_id",table::Kind::String),
        table::Field::body("is_customized",table::Kind::Bool),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
    ],
    rules: &[],
};

static V1__TYPES__JOB_SCHEMA_MODULE: table::Shape = table::Shape {
    name: "JobSchemaModule",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("setting",table::Kind::Object(&V1__TYPES__COMMON_SCHEMA_SETTING)),
        table::Field::body("is_customized",table::Kind::Bool),
        table::Field::body("is_required",table::Kind::Bool),
        table::Field::body("active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("children_list",table::Kind::Object(&V1__TYPES__JOB_SCHEMA_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TYPES__JOB_TYPE_INFO: table::Shape = table::Shape {
    name: "JobTypeInfo",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("parent_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_ACCEPTANCE: table::Shape = table::Shape {
    name: "OfferAcceptance",
    fields: &[
        table::Field::body("operator_type",table::Kind::IntEnum(crate::v1::types::OfferOperatorType::VALUES)),
        table::Field::body("conclusion",table::Kind::IntEnum(crate::v1::types::OfferConclusion::VALUES)),
        table::Field::body("memo",table::Kind::String),
        table::Field::body("operate_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_CUSTOM_MODULE: table::Shape = table::Shape {
    name: "OfferCustomModule",
    fields: &[
        table::Field::body("ID",table::Kind::String),
        table::Field::body("object_list",table::Kind::Object(&V1__TYPES__OFFER_CUSTOM_VALUE)).list(),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_CUSTOM_VALUE: table::Shape = table::Shape {
    name: "OfferCustomValue",
    fields: &[
        table::Field::body("object_id",table::Kind::String),
        table::Field::body("customize_value",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_EMAIL_INFO: table::Shape = table::Shape {
    name: "OfferEmailInfo",
    fields: &[
        table::Field::body("cc_email_list",table::Kind::String).list(),
        table::Field::body("receiver_email_list",table::Kind::String).list(),
        table::Field::body("content",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_FILE: table::Shape = table::Shape {
    name: "OfferFile",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("file_template_id",table::Kind::String),
        table::Field::body("file_template_name",table::Kind::String),
        table::Field::body("file_template_type_id",table::Kind::String),
        table::Field::body("file_template_type_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_JOB_INFO: table::Shape = table::Shape {
    name: "OfferJobInfo",
    fields: &[
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("job_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_SALARY_PLAN: table::Shape = table::Shape {
    name: "OfferSalaryPlan",
    fields: &[
        table::Field::body("currency",table::Kind::String),
        table::Field::body("basic_salary",table::Kind::String),
        table::Field::body("probation_salary_percentage",table::Kind::String),
        table::Field::body("award_salary_multiple",table::Kind::String),
        table::Field::body("option_shares",table::Kind::String),
        table::Field::body("quarterly_bonus",table::Kind::String),
        table::Field::body("half_year_bonus",table::Kind::String),
        table::Field::body("total_annual_cash",table::Kind::String),
        table::Field::body("customize_info_list",table::Kind::Object(&V1__TYPES__OFFER_CUSTOM_VALUE)).list(),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_SEND_RECORD: table::Shape = table::Shape {
    name: "OfferSendRecord",
    fields: &[
        table::Field::body("offer_send_record_id",table::Kind::String),
        table::Field::body("operator_user_id",table::Kind::String),
        table::Field::body("send_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("offer_letter_status",table::Kind::IntEnum(crate::v1::types::OfferLetterStatus::VALUES)),
        table::Field::body("email_info",table::Kind::Object(&V1__TYPES__OFFER_EMAIL_INFO)),
        table::Field::body("acceptance_list",table::Kind::Object(&V1__TYPES__OFFER_ACCEPTANCE)).list(),
        table::Field::body("offer_file_list",table::Kind::Object(&V1__TYPES__OFFER_FILE)).list(),
        table::Field::body("offer_signature_info",table::Kind::Object(&V1__TYPES__OFFER_SIGNATURE_INFO)),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_SIGNATURE_FILE: table::Shape = table::Shape {
    name: "OfferSignatureFile",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("file_name",table::Kind::String),
        table::Field::body("file_template_id",table::Kind::String),
        table::Field::body("file_template_name",table::Kind::String),
        table::Field::body("file_template_type_id",table::Kind::String),
        table::Field::body("file_template_type_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__OFFER_SIGNATURE_INFO: table::Shape = table::Shape {
    name: "OfferSignatureInfo",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("signature_status",table::Kind::IntEnum(crate::v1::types::OfferSignatureStatus::VALUES)),
        table::Field::body("attachment_list",table::Kind::Object(&V1__TYPES__OFFER_SIGNATURE_FILE)).list(),
    ],
    rules: &[],
};

static V1__TYPES__PERMISSION_ENTITY: table::Shape = table::Shape {
    name: "PermissionEntity",
    fields: &[
        table::Field::body("code",table::Kind::StringEnum(crate::v1::types::PermissionEntityCode::VALUES)),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V1__TYPES__PERMISSION_SCOPE_RULE: table::Shape = table::Shape {
    name: "PermissionScopeRule",
    fields: &[
        table::Field::body("rule_type",table::Kind::IntEnum(crate::v1::types::PermissionRuleType::VALUES)),
    ],
    rules: &[],
};

static V1__TYPES__REFERRAL_CASH: table::Shape = table::Shape {
    name: "ReferralCash",
    fields: &[
        table::Field::body("currency_type",table::Kind::String),
        table::Field::body("amount",table::Kind::F64),
    ],
    rules: &[],
};

static V1__TYPES__WEBSITE_DELIVERY: table::Shape = table::Shape {
    name: "WebsiteDelivery",
    fields: &[
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("job_post_id",table::Kind::String),
        table::Field::body("portal_resume_id",table::Kind::String),
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__USER_ROLE__USER_BUSINESS_MANAGEMENT_SCOPE: table::Shape = table::Shape {
    name: "UserBusinessManagementScope",
    fields: &[
        table::Field::body("entity",table::Kind::Object(&V1__TYPES__PERMISSION_ENTITY)),
        table::Field::body("scope_rule",table::Kind::Object(&V1__TYPES__PERMISSION_SCOPE_RULE)),
    ],
    rules: &[],
};

static V1__USER_ROLE__USER_ROLE: table::Shape = table::Shape {
    name: "UserRole",
    fields: &[
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("role_id",table::Kind::String),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("role_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("role_description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("business_management_scopes",table::Kind::Object(&V1__USER_ROLE__USER_BUSINESS_MANAGEMENT_SCOPE)).list(),
    ],
    rules: &[],
};

static V1__USER_ROLE__USER_ROLE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "UserRoleListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__USER_ROLE__USER_ROLE)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__WEBSITE__WEBSITE: table::Shape = table::Shape {
    name: "Website",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("process_type_list",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)).list(),
        table::Field::body("job_channel_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__WEBSITE__WEBSITE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "WebsiteListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__WEBSITE__WEBSITE)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__WEBSITE__CHANNEL__WEBSITE_CHANNEL: table::Shape = table::Shape {
    name: "WebsiteChannel",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("link",table::Kind::String),
        table::Field::body("code",table::Kind::String),
    ],
    rules: &[],
};

static V1__WEBSITE__CHANNEL__WEBSITE_CHANNEL_LIST_RESPONSE: table::Shape = table::Shape {
    name: "WebsiteChannelListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("website_channel_list",table::Kind::Object(&V1__WEBSITE__CHANNEL__WEBSITE_CHANNEL)).list(),
    ],
    rules: &[],
};

static V1__WEBSITE__DELIVERY__WEBSITE_DELIVERY_CREATE_BY_ATTACHMENT_RESPONSE: table::Shape = table::Shape {
    name: "WebsiteDeliveryCreateByAttachmentResponse",
    fields: &[
        table::Field::body("task_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__WEBSITE__DELIVERY__WEBSITE_DELIVERY_CREATE_BY_RESUME_RESPONSE: table::Shape = table::Shape {
    name: "WebsiteDeliveryCreateByResumeResponse",
    fields: &[
        table::Field::body("delivery",table::Kind::Object(&V1__TYPES__WEBSITE_DELIVERY)),
    ],
    rules: &[],
};

static V1__WEBSITE__DELIVERY_TASK__WEBSITE_DELIVERY_TASK_GET_RESPONSE: table::Shape = table::Shape {
    name: "WebsiteDeliveryTaskGetResponse",
    fields: &[
        table::Field::body("status",table::Kind::IntEnum(crate::v1::website::delivery_task::DeliveryTaskStatus::VALUES)),
        table::Field::body("delivery",table::Kind::Object(&V1__TYPES__WEBSITE_DELIVERY)),
        table::Field::body("status_msg",table::Kind::String),
        table::Field::body("extra_info",table::Kind::String),
    ],
    rules: &[],
};

static V1__WEBSITE__JOB_POST__LISTED_WEBSITE_JOB_POST: table::Shape = table::Shape {
    name: "ListedWebsiteJobPost",
    fields: &[
        table::Field::body("title",table::Kind::String),
        table::Field::body("job_code",table::Kind::String),
        table::Field::body("job_active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("job_process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("job_recruitment_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("min_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("max_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("experience",table::Kind::IntEnum(crate::v1::types::JobExperience::VALUES)),
        table::Field::body("headcount",table::Kind::I64),
        table::Field::body("high_light_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("description",table::Kind::String),
        table::Field::body("requirement",table::Kind::String),
        table::Field::body("creator",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address_list",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)).list(),
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("job_expire_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)),
        table::Field::body("min_salary",table::Kind::String),
        table::Field::body("max_salary",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_POST_CUSTOMIZED_DATA)).list(),
        table::Field::body("target_major_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
    ],
    rules: &[],
};

static V1__WEBSITE__JOB_POST__WEBSITE_JOB_POST: table::Shape = table::Shape {
    name: "WebsiteJobPost",
    fields: &[
        table::Field::body("title",table::Kind::String),
        table::Field::body("job_code",table::Kind::String),
        table::Field::body("job_active_status",table::Kind::IntEnum(crate::v1::types::ActiveStatus::VALUES)),
        table::Field::body("job_process_type",table::Kind::IntEnum(crate::v1::types::JobProcessType::VALUES)),
        table::Field::body("job_recruitment_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_department",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("job_type",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("min_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("max_job_level",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("required_degree",table::Kind::IntEnum(crate::v1::types::RequiredDegree::VALUES)),
        table::Field::body("experience",table::Kind::IntEnum(crate::v1::types::JobExperience::VALUES)),
        table::Field::body("headcount",table::Kind::I64),
        table::Field::body("high_light_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("description",table::Kind::String),
        table::Field::body("requirement",table::Kind::String),
        table::Field::body("creator",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("modify_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address_list",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)).list(),
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_id",table::Kind::String),
        table::Field::body("job_expire_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("address",table::Kind::Object(&V1__TYPES__COMMON_ADDRESS)),
        table::Field::body("min_salary",table::Kind::String),
        table::Field::body("max_salary",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V1__TYPES__JOB_POST_CUSTOMIZED_DATA)).list(),
        table::Field::body("target_major_list",table::Kind::Object(&TYPES__ID_NAME_OBJECT)).list(),
        table::Field::body("job_function",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("subject",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
    ],
    rules: &[],
};

static V1__WEBSITE__JOB_POST__WEBSITE_JOB_POST_GET_RESPONSE: table::Shape = table::Shape {
    name: "WebsiteJobPostGetResponse",
    fields: &[
        table::Field::body("job_post",table::Kind::Object(&V1__WEBSITE__JOB_POST__WEBSITE_JOB_POST)),
    ],
    rules: &[],
};

static V1__WEBSITE__JOB_POST__WEBSITE_JOB_POST_LIST_RESPONSE: table::Shape = table::Shape {
    name: "WebsiteJobPostListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__WEBSITE__JOB_POST__LISTED_WEBSITE_JOB_POST)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__WEBSITE__JOB_POST__WEBSITE_JOB_POST_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "WebsiteJobPostSearchResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__WEBSITE__JOB_POST__WEBSITE_JOB_POST)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__WEBSITE__SITE_USER__WEBSITE_SITE_USER_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "WebsiteSiteUserCreateResponse",
    fields: &[
        table::Field::body("site_user",table::Kind::Object(&V1__WEBSITE__SITE_USER__WEBSITE_USER)),
    ],
    rules: &[],
};

static V1__WEBSITE__SITE_USER__WEBSITE_USER: table::Shape = table::Shape {
    name: "WebsiteUser",
    fields: &[
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("email",table::Kind::String),
        table::Field::body("external_id",table::Kind::String),
        table::Field::body("mobile",table::Kind::String),
        table::Field::body("mobile_country_code",table::Kind::String),
    ],
    rules: &[],
};

static V2__INTERVIEW_RECORD__DIMENSION_ASSESSMENT: table::Shape = table::Shape {
    name: "DimensionAssessment",
    fields: &[
        table::Field::body("interview_feedback_form_dimension_id",table::Kind::String),
        table::Field::body("dimension_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("dimension_type",table::Kind::IntEnum(crate::types::FeedbackDimensionType::VALUES)),
        table::Field::body("weight",table::Kind::F64),
        table::Field::body("dimension_content",table::Kind::String),
        table::Field::body("dimension_option",table::Kind::Object(&TYPES__DIMENSION_OPTION)),
        table::Field::body("dimension_options",table::Kind::Object(&TYPES__DIMENSION_OPTION)).list(),
        table::Field::body("dimension_score",table::Kind::I64),
        table::Field::body("recommended_job_level",table::Kind::Object(&TYPES__RECOMMENDED_JOB_LEVEL)),
        table::Field::body("question_assessments",table::Kind::Object(&V2__INTERVIEW_RECORD__QUESTION_ASSESSMENT)).list(),
    ],
    rules: &[],
};

static V2__INTERVIEW_RECORD__INTERVIEW_RECORD: table::Shape = table::Shape {
    name: "InterviewRecord",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("feedback_form_id",table::Kind::String),
        table::Field::body("commit_status",table::Kind::IntEnum(crate::types::CommitStatus::VALUES)),
        table::Field::body("submit_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("record_score",table::Kind::Object(&TYPES__RECORD_SCORE)),
        table::Field::body("interviewer",table::Kind::Object(&TYPES__ID_NAME_OBJECT)),
        table::Field::body("attachments",table::Kind::Object(&V2__INTERVIEW_RECORD__INTERVIEW_RECORD_ATTACHMENT)).list(),
        table::Field::body("module_assessments",table::Kind::Object(&V2__INTERVIEW_RECORD__MODULE_ASSESSMENT)).list(),
    ],
    rules: &[],
};

static V2__INTERVIEW_RECORD__INTERVIEW_RECORD_ATTACHMENT: table::Shape = table::Shape {
    name: "InterviewRecordAttachment",
    fields: &[
        table::Field::body("file_id",table::Kind::String),
        table::Field::body("file_name",table::Kind::String),
        table::Field::body("content_type",table::Kind::String),
        table::Field::body("file_size",table::Kind::I64),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V2__INTERVIEW_RECORD__INTERVIEW_RECORD_GET_RESPONSE: table::Shape = table::Shape {
    name: "InterviewRecordGetResponse",
    fields: &[
        table::Field::body("interview_record",table::Kind::Object(&V2__INTERVIEW_RECORD__INTERVIEW_RECORD)),
    ],
    rules: &[],
};

static V2__INTERVIEW_RECORD__INTERVIEW_RECORD_LIST_RESPONSE: table::Shape = table::Shape {
    name: "InterviewRecordListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V2__INTERVIEW_RECORD__INTERVIEW_RECORD)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V2__INTERVIEW_RECORD__MODULE_ASSESSMENT: table::Shape = table::Shape {
    name: "ModuleAssessment",
    fields: &[
        table::Field::body("interview_feedback_form_module_id",table::Kind::String),
        table::Field::body("module_name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("module_type",table::Kind::IntEnum(crate::types::FeedbackModuleType::VALUES)),
        table::Field::body("module_weight",table::Kind::F64),
        table::Field::body("module_score",table::Kind::F64),
        table::Field::body("dimension_assessments",table::Kind::Object(&V2__INTERVIEW_RECORD__DIMENSION_ASSESSMENT)).list(),
    ],
    rules: &[],
};

static V2__INTERVIEW_RECORD__QUESTION_ABILITY: table::Shape = table::Shape {
    name: "QuestionAbility",
    fields: &[
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
    ],
    rules: &[],
};

static V2__INTERVIEW_RECORD__QUESTION_ASSESSMENT: table::Shape = table::Shape {
    name: "QuestionAssessment",
    fields: &[
        table::Field::body("question_type",table::Kind::IntEnum(crate::types::InterviewQuestionType::VALUES)),
        table::Field::body("title",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("content",table::Kind::String),
        table::Field::body("abilities",table::Kind::Object(&V2__INTERVIEW_RECORD__QUESTION_ABILITY)).list(),
    ],
    rules: &[],
};

static V2__TALENT__CUSTOMIZED_ATTACHMENT: table::Shape = table::Shape {
    name: "CustomizedAttachment",
    fields: &[
        table::Field::body("file_id",table::Kind::String),
        table::Field::body("file_name",table::Kind::String),
        table::Field::body("content_type",table::Kind::String),
        table::Field::body("file_size",table::Kind::I64),
    ],
    rules: &[],
};

static V2__TALENT__CUSTOMIZED_FIELD: table::Shape = table::Shape {
    name: "CustomizedField",
    fields: &[
        table::Field::body("object_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("object_type",table::Kind::IntEnum(crate::types::TalentFieldType::VALUES)),
        table::Field::body("value",table::Kind::Object(&V2__TALENT__CUSTOMIZED_VALUE)),
    ],
    rules: &[],
};

static V2__TALENT__CUSTOMIZED_MODULE: table::Shape = table::Shape {
    name: "CustomizedModule",
    fields: &[
        table::Field::body("module_id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("object_type",table::Kind::IntEnum(crate::types::CustomizedModuleType::VALUES)),
        table::Field::body("children",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V2__TALENT__CUSTOMIZED_VALUE: table::Shape = table::Shape {
    name: "CustomizedValue",
    fields: &[
        table::Field::body("content",table::Kind::String),
        table::Field::body("option",table::Kind::Object(&TYPES__CUSTOMIZED_OPTION)),
        table::Field::body("option_list",table::Kind::Object(&TYPES__CUSTOMIZED_OPTION)).list(),
        table::Field::body("time_range",table::Kind::Object(&TYPES__CUSTOMIZED_TIME_RANGE)),
        table::Field::body("time",table::Kind::UnixSeconds).swapped(),
        table::Field::body("number",table::Kind::String),
        table::Field::body("customized_attachment",table::Kind::Object(&V2__TALENT__CUSTOMIZED_ATTACHMENT)).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_AWARD: table::Shape = table::Shape {
    name: "TalentAward",
    fields: &[
        table::Field::body("award_name",table::Kind::String),
        table::Field::body("award_time",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_BASIC_INFO: table::Shape = table::Shape {
    name: "TalentBasicInfo",
    fields: &[
        table::Field::body("name",table::Kind::String),
        table::Field::body("mobile_number",table::Kind::String),
        table::Field::body("mobile_code",table::Kind::String),
        table::Field::body("email",table::Kind::String),
        table::Field::body("experience_years",table::Kind::I64),
        table::Field::body("age",table::Kind::I64),
        table::Field::body("nationality_code",table::Kind::String),
        table::Field::body("gender",table::Kind::IntEnum(crate::types::Gender::VALUES)),
        table::Field::body("current_location_code",table::Kind::String),
        table::Field::body("hometown_location_code",table::Kind::String),
        table::Field::body("preferred_location_code_list",table::Kind::String).list(),
        table::Field::body("home_address",table::Kind::String),
        table::Field::body("identification_type",table::Kind::IntEnum(crate::types::IdentificationType::VALUES)),
        table::Field::body("identification_number",table::Kind::String),
        table::Field::body("birthday",table::Kind::UnixSeconds),
        table::Field::body("marital_status",table::Kind::IntEnum(crate::types::MaritalStatus::VALUES)),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
        table::Field::body("hukou_location_code",table::Kind::String),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("confidential",table::Kind::IntEnum(crate::v2::talent::Confidentiality::VALUES)),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_BLOCK: table::Shape = table::Shape {
    name: "TalentBlock",
    fields: &[
        table::Field::body("blocked_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("reason",table::Kind::String),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_CAREER: table::Shape = table::Shape {
    name: "TalentCareer",
    fields: &[
        table::Field::body("company_name",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_EDUCATION: table::Shape = table::Shape {
    name: "TalentEducation",
    fields: &[
        table::Field::body("degree",table::Kind::IntEnum(crate::types::Degree::VALUES)),
        table::Field::body("school_name",table::Kind::String),
        table::Field::body("major",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("education_type",table::Kind::IntEnum(crate::types::EducationType::VALUES)),
        table::Field::body("academic_ranking",table::Kind::IntEnum(crate::types::AcademicRanking::VALUES)),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_FOLDER: table::Shape = table::Shape {
    name: "TalentFolder",
    fields: &[
        table::Field::body("name",table::Kind::String),
        table::Field::body("folder_id",table::Kind::String),
        table::Field::body("owner_id",table::Kind::String),
        table::Field::body("add_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_GET_RESPONSE: table::Shape = table::Shape {
    name: "TalentGetResponse",
    fields: &[
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("basic_info",table::Kind::Object(&V2__TALENT__TALENT_BASIC_INFO)),
        table::Field::body("education_list",table::Kind::Object(&V2__TALENT__TALENT_EDUCATION)).list(),
        table::Field::body("career_list",table::Kind::Object(&V2__TALENT__TALENT_CAREER)).list(),
        table::Field::body("project_list",table::Kind::Object(&V2__TALENT__TALENT_PROJECT)).list(),
        table::Field::body("works_list",table::Kind::Object(&V2__TALENT__TALENT_WORK)).list(),
        table::Field::body("award_list",table::Kind::Object(&V2__TALENT__TALENT_AWARD)).list(),
        table::Field::body("language_list",table::Kind::Object(&V2__TALENT__TALENT_LANGUAGE)).list(),
        table::Field::body("sns_list",table::Kind::Object(&V2__TALENT__TALENT_SNS)).list(),
        table::Field::body("resume_source_list",table::Kind::Object(&TYPES__TALENT_RESUME_SOURCE)).list(),
        table::Field::body("internship_list",table::Kind::Object(&V2__TALENT__TALENT_INTERNSHIP)).list(),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_MODULE)).list(),
        table::Field::body("resume_attachment_id_list",table::Kind::String).list(),
        table::Field::body("resume_attachment_list",table::Kind::Object(&V2__TALENT__TALENT_RESUME_ATTACHMENT)).list(),
        table::Field::body("interview_registration_list",table::Kind::Object(&TYPES__TALENT_INTERVIEW_REGISTRATION)).list(),
        table::Field::body("registration_list",table::Kind::Object(&TYPES__TALENT_REGISTRATION)).list(),
        table::Field::body("is_onboarded",table::Kind::Bool),
        table::Field::body("is_in_agency_period",table::Kind::Bool),
        table::Field::body("top_degree",table::Kind::IntEnum(crate::types::Degree::VALUES)),
        table::Field::body("talent_pool_id_list",table::Kind::String).list(),
        table::Field::body("talent_folder_ref_list_v2",table::Kind::Object(&V2__TALENT__TALENT_FOLDER)).list(),
        table::Field::body("tag_list",table::Kind::Object(&V2__TALENT__TALENT_TAG)).list(),
        table::Field::body("similar_info_v2",table::Kind::Object(&V2__TALENT__TALENT_SIMILARITY)),
        table::Field::body("block_info",table::Kind::Object(&V2__TALENT__TALENT_BLOCK)),
        table::Field::body("talent_pool_ref_list_v2",table::Kind::Object(&V2__TALENT__TALENT_POOL)).list(),
        table::Field::body("note_list_v2",table::Kind::Object(&V2__TALENT__TALENT_NOTE)).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_INTERNSHIP: table::Shape = table::Shape {
    name: "TalentInternship",
    fields: &[
        table::Field::body("company_name",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_LANGUAGE: table::Shape = table::Shape {
    name: "TalentLanguage",
    fields: &[
        table::Field::body("language",table::Kind::IntEnum(crate::types::Language::VALUES)),
        table::Field::body("proficiency",table::Kind::IntEnum(crate::types::LanguageProficiency::VALUES)),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_NOTE: table::Shape = table::Shape {
    name: "TalentNote",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("talent_id",table::Kind::String),
        table::Field::body("application_id",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("update_time",table::Kind::UnixMillis).swapped(),
        table::Field::body("creator_id",table::Kind::String),
        table::Field::body("content",table::Kind::String),
        table::Field::body("privacy",table::Kind::IntEnum(crate::types::NotePrivacy::VALUES)),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_POOL: table::Shape = table::Shape {
    name: "TalentPool",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("add_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_PROJECT: table::Shape = table::Shape {
    name: "TalentProject",
    fields: &[
        table::Field::body("project_name",table::Kind::String),
        table::Field::body("role",table::Kind::String),
        table::Field::body("link",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_RESUME_ATTACHMENT: table::Shape = table::Shape {
    name: "TalentResumeAttachment",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("mime",table::Kind::String),
        table::Field::body("create_time",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_SIMILARITY: table::Shape = table::Shape {
    name: "TalentSimilarity",
    fields: &[
        table::Field::body("is_similar_talent",table::Kind::Bool),
        table::Field::body("similar_talent_id_list",table::Kind::String).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_SNS: table::Shape = table::Shape {
    name: "TalentSns",
    fields: &[
        table::Field::body("sns_type",table::Kind::IntEnum(crate::types::SnsType::VALUES)),
        table::Field::body("link",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_TAG: table::Shape = table::Shape {
    name: "TalentTag",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("description",table::Kind::Object(&TYPES__I18N)),
        table::Field::body("type",table::Kind::IntEnum(crate::types::TalentTagType::VALUES)),
    ],
    rules: &[],
};

static V2__TALENT__TALENT_WORK: table::Shape = table::Shape {
    name: "TalentWork",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("link",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("customized_data_list",table::Kind::Object(&V2__TALENT__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};
