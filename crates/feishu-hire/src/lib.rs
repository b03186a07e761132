// Generated from specs/hire/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Hire for Rust: 182 operations of the Feishu (Lark) Open Platform.
//!
//! Recruiting – jobs, talents and their applications, interviews, offers, onboarding.
//!
//! Start with [`Hire::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].

#![forbid(unsafe_code)]

#[rustfmt::skip]
mod examples;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod v1;
#[rustfmt::skip]
pub mod v2;

pub use feishu_core;

use feishu_core::{Caller, Client, Identity, Tenant, User, UserToken};

/// Feishu Hire, as the identity `I`: as the app with [`Tenant`], as a person with [`User`].
#[derive(Debug, Clone)]
pub struct Hire<I: Identity> {
    caller: Caller<I>,
}

impl Hire<Tenant> {
    /// The service as the app sees it.
    #[must_use]
    pub fn new(client: &Client) -> Self {
        Self {
            caller: Caller::new(client),
        }
    }

    /// The service as a person sees it.
    #[must_use]
    pub fn as_user(&self, user: impl Into<UserToken>) -> Hire<User> {
        Hire {
            caller: self.caller.as_user(user),
        }
    }
}

impl<I: Identity> Hire<I> {
    /// Version 1 of the service.
    #[must_use]
    pub fn v1(&self) -> v1::V1<I> {
        v1::V1::new(self.caller.clone())
    }

    /// Version 2 of the service.
    #[must_use]
    pub fn v2(&self) -> v2::V2<I> {
        v2::V2::new(self.caller.clone())
    }
}

/// The service: its operations, and their examples under the `examples` feature.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "hire",
    operations: &[
        &v1::advertisement::PUBLISH,
        &v1::agency::BATCH_QUERY,
        &v1::agency::GET,
        &v1::agency::GET_AGENCY_ACCOUNT,
        &v1::agency::OPERATE_AGENCY_ACCOUNT,
        &v1::agency::PROTECT,
        &v1::agency::PROTECT_SEARCH,
        &v1::agency::QUERY,
        &v1::application::interview::LIST,
        &v1::application::CANCEL_ONBOARD,
        &v1::application::CREATE,
        &v1::application::GET,
        &v1::application::GET_DETAIL,
        &v1::application::LIST,
        &v1::application::OFFER,
        &v1::application::RECOVER,
        &v1::application::TERMINATE,
        &v1::application::TRANSFER_ONBOARD,
        &v1::application::TRANSFER_STAGE,
        &v1::attachment::CREATE,
        &v1::attachment::GET,
        &v1::attachment::PREVIEW,
        &v1::background_check_order::BATCH_QUERY,
        &v1::background_check_order::LIST,
        &v1::diversity_inclusion::SEARCH,
        &v1::eco_account_custom_field::BATCH_DELETE,
        &v1::eco_account_custom_field::BATCH_UPDATE,
        &v1::eco_account_custom_field::CREATE,
        &v1::eco_background_check::CANCEL,
        &v1::eco_background_check::UPDATE_PROGRESS,
        &v1::eco_background_check::UPDATE_RESULT,
        &v1::eco_background_check_custom_field::BATCH_DELETE,
        &v1::eco_background_check_custom_field::BATCH_UPDATE,
        &v1::eco_background_check_custom_field::CREATE,
        &v1::eco_background_check_package::BATCH_DELETE,
        &v1::eco_background_check_package::BATCH_UPDATE,
        &v1::eco_background_check_package::CREATE,
        &v1::eco_exam::LOGIN_INFO,
        &v1::eco_exam::UPDATE_RESULT,
        &v1::eco_exam_paper::BATCH_DELETE,
        &v1::eco_exam_paper::BATCH_UPDATE,
        &v1::eco_exam_paper::CREATE,
        &v1::ehr_import_task::PATCH,
        &v1::employee::GET,
        &v1::employee::GET_BY_APPLICATION,
        &v1::employee::PATCH,
        &v1::evaluation::LIST,
        &v1::evaluation_task::LIST,
        &v1::exam::CREATE,
        &v1::exam_marking_task::LIST,
        &v1::external_application::CREATE,
        &v1::external_application::DELETE,
        &v1::external_application::LIST,
        &v1::external_application::UPDATE,
        &v1::external_background_check::BATCH_QUERY,
        &v1::external_background_check::CREATE,
        &v1::external_background_check::DELETE,
        &v1::external_background_check::UPDATE,
        &v1::external_interview::BATCH_QUERY,
        &v1::external_interview::CREATE,
        &v1::external_interview::DELETE,
        &v1::external_interview::UPDATE,
        &v1::external_interview_assessment::CREATE,
        &v1::external_interview_assessment::PATCH,
        &v1::external_offer::BATCH_QUERY,
        &v1::external_offer::CREATE,
        &v1::external_offer::DELETE,
        &v1::external_offer::UPDATE,
        &v1::external_referral_reward::CREATE,
        &v1::external_referral_reward::DELETE,
        &v1::interview::GET_BY_TALENT,
        &v1::interview::LIST,
        &v1::interview_feedback_form::LIST,
        &v1::interview_record::attachment::GET,
        &v1::interview_record::GET,
        &v1::interview_record::LIST,
        &v1::interview_registration_schema::LIST,
        &v1::interview_round_type::LIST,
        &v1::interview_task::LIST,
        &v1::interviewer::LIST,
        &v1::interviewer::PATCH,
        &v1::job::manager::BATCH_UPDATE,
        &v1::job::manager::GET,
        &v1::job::CLOSE,
        &v1::job::COMBINED_CREATE,
        &v1::job::COMBINED_UPDATE,
        &v1::job::CONFIG,
        &v1::job::GET,
        &v1::job::GET_DETAIL,
        &v1::job::LIST,
        &v1::job::OPEN,
        &v1::job::RECRUITER,
        &v1::job::UPDATE_CONFIG,
        &v1::job_function::LIST,
        &v1::job_process::LIST,
        &v1::job_publish_record::SEARCH,
        &v1::job_requirement::CREATE,
        &v1::job_requirement::DELETE,
        &v1::job_requirement::LIST,
        &v1::job_requirement::LIST_BY_ID,
        &v1::job_requirement::UPDATE,
        &v1::job_requirement_schema::LIST,
        &v1::job_schema::LIST,
        &v1::job_type::LIST,
        &v1::location::LIST,
        &v1::location::QUERY,
        &v1::minutes::GET,
        &v1::note::CREATE,
        &v1::note::DELETE,
        &v1::note::GET,
        &v1::note::LIST,
        &v1::note::PATCH,
        &v1::offer::CREATE,
        &v1::offer::GET,
        &v1::offer::INTERN_OFFER_STATUS,
        &v1::offer::LIST,
        &v1::offer::OFFER_STATUS,
        &v1::offer::UPDATE,
        &v1::offer_application_form::GET,
        &v1::offer_application_form::LIST,
        &v1::offer_approval_template::LIST,
        &v1::offer_custom_field::UPDATE,
        &v1::offer_schema::GET,
        &v1::portal_apply_schema::LIST,
        &v1::questionnaire::LIST,
        &v1::referral::GET_BY_APPLICATION,
        &v1::referral::SEARCH,
        &v1::referral_account::CREATE,
        &v1::referral_account::DEACTIVATE,
        &v1::referral_account::ENABLE,
        &v1::referral_account::GET_ACCOUNT_ASSETS,
        &v1::referral_account::RECONCILIATION,
        &v1::referral_account::WITHDRAW,
        &v1::referral_website::job_post::GET,
        &v1::referral_website::job_post::LIST,
        &v1::registration_schema::LIST,
        &v1::resume_source::LIST,
        &v1::role::GET,
        &v1::role::LIST,
        &v1::subject::LIST,
        &v1::talent::external_info::CREATE,
        &v1::talent::external_info::UPDATE,
        &v1::talent::ADD_TO_FOLDER,
        &v1::talent::BATCH_GET_ID,
        &v1::talent::COMBINED_CREATE,
        &v1::talent::COMBINED_UPDATE,
        &v1::talent::GET,
        &v1::talent::LIST,
        &v1::talent::ONBOARD_STATUS,
        &v1::talent::REMOVE_TO_FOLDER,
        &v1::talent::TAG,
        &v1::talent_blocklist::CHANGE_TALENT_BLOCK,
        &v1::talent_folder::LIST,
        &v1::talent_object::QUERY,
        &v1::talent_operation_log::SEARCH,
        &v1::talent_pool::BATCH_CHANGE_TALENT_POOL,
        &v1::talent_pool::MOVE_TALENT,
        &v1::talent_pool::SEARCH,
        &v1::talent_tag::LIST,
        &v1::termination_reason::LIST,
        &v1::test::SEARCH,
        &v1::todo::LIST,
        &v1::tripartite_agreement::CREATE,
        &v1::tripartite_agreement::DELETE,
        &v1::tripartite_agreement::LIST,
        &v1::tripartite_agreement::UPDATE,
        &v1::user_role::LIST,
        &v1::website::channel::CREATE,
        &v1::website::channel::DELETE,
        &v1::website::channel::LIST,
        &v1::website::channel::UPDATE,
        &v1::website::delivery::CREATE_BY_ATTACHMENT,
        &v1::website::delivery::CREATE_BY_RESUME,
        &v1::website::delivery_task::GET,
        &v1::website::job_post::GET,
        &v1::website::job_post::LIST,
        &v1::website::job_post::SEARCH,
        &v1::website::site_user::CREATE,
        &v1::website::LIST,
        &v2::interview_record::GET,
        &v2::interview_record::LIST,
        &v2::talent::GET,
    ],
    examples: examples::EXAMPLES,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeAsTests;
