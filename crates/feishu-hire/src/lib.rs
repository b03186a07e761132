// Generated from specs/hire/service.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Feishu Hire for Rust: 182 operations of the Feishu (Lark) Open Platform.
//!
//! Recruiting – jobs, talents and their applications, interviews, offers, onboarding.
//!
//! Start with [`Hire::new`]; tokens, retries, limits and errors are explained in [`feishu_core`].
//!
//! # In what order
//!
//! What Feishu Hire does goes by three things: a **talent** is a person, known by an identity document, an email
//! address or a mobile number; a **job** is what people are hired for; an **application** is one talent on the way
//! to one job, and evaluations, exams, interviews, the offer and the onboarding all hang on it.
//!
//! 1. A job is created with [`hire.v1.job.combined_create`](method@crate::v1::job::JobResource::combined_create) and shown to people with [`hire.v1.advertisement.publish`](method@crate::v1::advertisement::AdvertisementResource::publish).
//! 2. Talents come in by themselves ([`hire.v1.website.delivery.create_by_resume`](method@crate::v1::website::delivery::DeliveryResource::create_by_resume)), by hand
//!    ([`hire.v1.talent.combined_create`](method@crate::v1::talent::TalentResource::combined_create)) or out of another system ([`hire.v1.external_application.create`](method@crate::v1::external_application::ExternalApplicationResource::create) and its
//!    like).
//! 3. [`hire.v1.application.create`](method@crate::v1::application::ApplicationResource::create) puts a talent up for a job; [`hire.v1.application.transfer_stage`](method@crate::v1::application::ApplicationResource::transfer_stage) moves the
//!    application through the stages of the job's process, as [`hire.v1.job_process.list`](method@crate::v1::job_process::JobProcessResource::list) has them.
//! 4. On the way, [`hire.v1.evaluation.list`](method@crate::v1::evaluation::EvaluationResource::list), [`hire.v1.test.search`](method@crate::v1::test::TestResource::search), [`hire.v1.interview.list`](method@crate::v1::interview::InterviewResource::list) and
//!    [`hire.v2.interview_record.list`](method@crate::v2::interview_record::InterviewRecordResource::list) tell what people think of the talent.
//! 5. [`hire.v1.offer.create`](method@crate::v1::offer::OfferResource::create) makes an offer; [`hire.v1.application.transfer_onboard`](method@crate::v1::application::ApplicationResource::transfer_onboard) makes an employee of the talent,
//!    and [`hire.v1.employee.patch`](method@crate::v1::employee::EmployeeResource::patch) tells what becomes of them.
//!
//! Providers of background checks and exams come in by the resources that begin with `eco_`; start with
//! [`hire.v1.eco_account_custom_field`](mod@crate::v1::eco_account_custom_field).
//!
//! # Resources
//!
//! | resource | what it is | in Chinese | calls |
//! | --- | --- | --- | --- |
//! | [<code>v1.<wbr>advertisement</code>](mod@crate::v1::advertisement) | Job posts as they are made known to the public. | 职位广告 | 1 |
//! | [<code>v1.<wbr>agency</code>](mod@crate::v1::agency) | Headhunting agencies that the tenant works with, and the protection of the talents whom they recommend. | 猎头供应商 | 7 |
//! | [<code>v1.<wbr>application</code>](mod@crate::v1::application) | Applications – talents on their way through the hiring process of a job. | 投递 | 10 |
//! | [<code>v1.<wbr>application.<wbr>interview</code>](mod@crate::v1::application::interview) | Interviews of an application, as they used to be looked up. | 面试记录 | 1 |
//! | [<code>v1.<wbr>attachment</code>](mod@crate::v1::attachment) | Files in Feishu Hire – résumés, works and others. | 附件 | 3 |
//! | [<code>v1.<wbr>background_<wbr>check_<wbr>order</code>](mod@crate::v1::background_check_order) | Background checks that were ordered on candidates. | 背调信息 | 2 |
//! | [<code>v1.<wbr>diversity_<wbr>inclusion</code>](mod@crate::v1::diversity_inclusion) | What applicants tell beside their applications, for diversity and fair consideration. | 申请表附加信息 | 1 |
//! | [<code>v1.<wbr>eco_<wbr>account_<wbr>custom_<wbr>field</code>](mod@crate::v1::eco_account_custom_field) | Fields that a customer fills in to bind an account with a provider of background checks or exams. | 账号自定义字段 | 3 |
//! | [<code>v1.<wbr>eco_<wbr>background_<wbr>check</code>](mod@crate::v1::eco_background_check) | Background checks, as their providers report on them. | 背调订单 | 3 |
//! | [<code>v1.<wbr>eco_<wbr>background_<wbr>check_<wbr>custom_<wbr>field</code>](mod@crate::v1::eco_background_check_custom_field) | Fields of the form in which users order a background check from a provider. | 背调自定义字段 | 3 |
//! | [<code>v1.<wbr>eco_<wbr>background_<wbr>check_<wbr>package</code>](mod@crate::v1::eco_background_check_package) | Packages of background checks, and items beyond them, that a provider offers. | 背调套餐和附加调查项 | 3 |
//! | [<code>v1.<wbr>eco_<wbr>exam</code>](mod@crate::v1::eco_exam) | Exams, as their providers report on them. | 笔试 | 2 |
//! | [<code>v1.<wbr>eco_<wbr>exam_<wbr>paper</code>](mod@crate::v1::eco_exam_paper) | Exam papers that a provider offers to a customer. | 试卷 | 3 |
//! | [<code>v1.<wbr>ehr_<wbr>import_<wbr>task</code>](mod@crate::v1::ehr_import_task) | Tasks that hand new employees over to another HR system. | e-HR 导入任务 | 1 |
//! | [<code>v1.<wbr>employee</code>](mod@crate::v1::employee) | Talents who were taken on. | 员工 | 3 |
//! | [<code>v1.<wbr>evaluation</code>](mod@crate::v1::evaluation) | What people who were asked to look at a résumé think of it. | 简历评估信息 | 1 |
//! | [<code>v1.<wbr>evaluation_<wbr>task</code>](mod@crate::v1::evaluation_task) | Résumés that somebody has to evaluate. | 简历评估任务 | 1 |
//! | [<code>v1.<wbr>exam</code>](mod@crate::v1::exam) | Results of written exams. | 笔试结果 | 1 |
//! | [<code>v1.<wbr>exam_<wbr>marking_<wbr>task</code>](mod@crate::v1::exam_marking_task) | Written exams that somebody has to mark. | 笔试阅卷任务 | 1 |
//! | [<code>v1.<wbr>external_<wbr>application</code>](mod@crate::v1::external_application) | Applications that were made in another system. | 外部投递 | 4 |
//! | [<code>v1.<wbr>external_<wbr>background_<wbr>check</code>](mod@crate::v1::external_background_check) | Background checks that were made in another system. | 外部背调 | 4 |
//! | [<code>v1.<wbr>external_<wbr>interview</code>](mod@crate::v1::external_interview) | Interviews that were held outside Feishu Hire. | 外部面试 | 4 |
//! | [<code>v1.<wbr>external_<wbr>interview_<wbr>assessment</code>](mod@crate::v1::external_interview_assessment) | Interview assessments that were made in another system. | 外部面评 | 2 |
//! | [<code>v1.<wbr>external_<wbr>offer</code>](mod@crate::v1::external_offer) | Offers that were made in another system. | 外部 Offer | 4 |
//! | [<code>v1.<wbr>external_<wbr>referral_<wbr>reward</code>](mod@crate::v1::external_referral_reward) | Rewards for referrals that were earned in another system. | 外部内推奖励 | 2 |
//! | [<code>v1.<wbr>interview</code>](mod@crate::v1::interview) | Interviews with talents. | 面试信息 | 2 |
//! | [<code>v1.<wbr>interview_<wbr>feedback_<wbr>form</code>](mod@crate::v1::interview_feedback_form) | Forms that interviewers fill in. | 面试评价表 | 1 |
//! | [<code>v1.<wbr>interview_<wbr>record</code>](mod@crate::v1::interview_record) | What interviewers think of talents, in the old form. | 面试评价 | 2 |
//! | [<code>v1.<wbr>interview_<wbr>record.<wbr>attachment</code>](mod@crate::v1::interview_record::attachment) | Interview records as PDF files. | 面试记录附件 | 1 |
//! | [<code>v1.<wbr>interview_<wbr>registration_<wbr>schema</code>](mod@crate::v1::interview_registration_schema) | Forms that candidates fill in before an interview. | 面试登记表 | 1 |
//! | [<code>v1.<wbr>interview_<wbr>round_<wbr>type</code>](mod@crate::v1::interview_round_type) | Kinds of interview rounds. | 面试轮次类型 | 1 |
//! | [<code>v1.<wbr>interview_<wbr>task</code>](mod@crate::v1::interview_task) | Interviews that somebody has to hold. | 面试任务 | 1 |
//! | [<code>v1.<wbr>interviewer</code>](mod@crate::v1::interviewer) | People who hold interviews, and whether they are certified to. | 面试官 | 2 |
//! | [<code>v1.<wbr>job</code>](mod@crate::v1::job) | Jobs – what people are hired for, who runs the hiring, and how it is set up. | 职位 | 10 |
//! | [<code>v1.<wbr>job.<wbr>manager</code>](mod@crate::v1::job::manager) | Who runs the hiring for a job – recruiter, assistants and hiring managers. | 职位相关人员 | 2 |
//! | [<code>v1.<wbr>job_<wbr>function</code>](mod@crate::v1::job_function) | Job functions – a tenant's own way to sort jobs. | 职能分类 | 1 |
//! | [<code>v1.<wbr>job_<wbr>process</code>](mod@crate::v1::job_process) | Hiring processes – the stages that an application goes through. | 招聘流程 | 1 |
//! | [<code>v1.<wbr>job_<wbr>publish_<wbr>record</code>](mod@crate::v1::job_publish_record) | Where job posts have been published. | 职位广告发布记录 | 1 |
//! | [<code>v1.<wbr>job_<wbr>requirement</code>](mod@crate::v1::job_requirement) | Job requirements – how many people a department needs, and for what. | 招聘需求 | 5 |
//! | [<code>v1.<wbr>job_<wbr>requirement_<wbr>schema</code>](mod@crate::v1::job_requirement_schema) | Which fields job requirements have. | 招聘需求模板 | 1 |
//! | [<code>v1.<wbr>job_<wbr>schema</code>](mod@crate::v1::job_schema) | Which fields jobs have. | 职位模板 | 1 |
//! | [<code>v1.<wbr>job_<wbr>type</code>](mod@crate::v1::job_type) | Job types – the system's own way to sort jobs. | 职位类别 | 1 |
//! | [<code>v1.<wbr>location</code>](mod@crate::v1::location) | Addresses, and the countries, states, cities and districts that they lie in. | 地址 | 2 |
//! | [<code>v1.<wbr>minutes</code>](mod@crate::v1::minutes) | What was said in interviews. | 面试速记 | 1 |
//! | [<code>v1.<wbr>note</code>](mod@crate::v1::note) | Notes that recruiters leave on a talent. | 备注 | 5 |
//! | [<code>v1.<wbr>offer</code>](mod@crate::v1::offer) | Offers – what a talent is to be employed for, and how far the agreement has come. | Offer | 6 |
//! | [<code>v1.<wbr>offer_<wbr>application_<wbr>form</code>](mod@crate::v1::offer_application_form) | Forms that offers are applied for with. | Offer 申请表 | 2 |
//! | [<code>v1.<wbr>offer_<wbr>approval_<wbr>template</code>](mod@crate::v1::offer_approval_template) | Approval processes that offers go through. | Offer 审批流 | 1 |
//! | [<code>v1.<wbr>offer_<wbr>custom_<wbr>field</code>](mod@crate::v1::offer_custom_field) | Fields that a tenant added to its offer application forms. | Offer 申请表自定义字段 | 1 |
//! | [<code>v1.<wbr>offer_<wbr>schema</code>](mod@crate::v1::offer_schema) | Offer application forms, by a historic version of the operation. | Offer 申请表 | 1 |
//! | [<code>v1.<wbr>portal_<wbr>apply_<wbr>schema</code>](mod@crate::v1::portal_apply_schema) | Forms for applying on recruiting websites. | 申请表模板 | 1 |
//! | [<code>v1.<wbr>questionnaire</code>](mod@crate::v1::questionnaire) | Questionnaires in which talents rate their interviews. | 面试满意度问卷 | 1 |
//! | [<code>v1.<wbr>referral</code>](mod@crate::v1::referral) | Referrals of candidates by employees. | 内推信息 | 2 |
//! | [<code>v1.<wbr>referral_<wbr>account</code>](mod@crate::v1::referral_account) | Accounts that collect what employees earn by referrals. | 内推账户 | 6 |
//! | [<code>v1.<wbr>referral_<wbr>website.<wbr>job_<wbr>post</code>](mod@crate::v1::referral_website::job_post) | Job posts on the internal referral site. | 内推官网下职位广告 | 2 |
//! | [<code>v1.<wbr>registration_<wbr>schema</code>](mod@crate::v1::registration_schema) | Registration forms that candidates fill in. | 信息登记表 | 1 |
//! | [<code>v1.<wbr>resume_<wbr>source</code>](mod@crate::v1::resume_source) | Where résumés come from. | 简历来源 | 1 |
//! | [<code>v1.<wbr>role</code>](mod@crate::v1::role) | Roles – what their holders may do in Feishu Hire. | 角色 | 2 |
//! | [<code>v1.<wbr>subject</code>](mod@crate::v1::subject) | Recruiting projects – jobs that are opened and run together. | 项目 | 1 |
//! | [<code>v1.<wbr>talent</code>](mod@crate::v1::talent) | People that a company may want to hire, and their résumés. | 人才 | 9 |
//! | [<code>v1.<wbr>talent.<wbr>external_<wbr>info</code>](mod@crate::v1::talent::external_info) | What another system knows about a talent. | 人才外部信息 | 2 |
//! | [<code>v1.<wbr>talent_<wbr>blocklist</code>](mod@crate::v1::talent_blocklist) | The list of talents who are not to be hired. | 屏蔽名单 | 1 |
//! | [<code>v1.<wbr>talent_<wbr>folder</code>](mod@crate::v1::talent_folder) | Folders that recruiters keep talents in. | 人才文件夹 | 1 |
//! | [<code>v1.<wbr>talent_<wbr>object</code>](mod@crate::v1::talent_object) | The fields that the talent profile is made of. | 人才字段 | 1 |
//! | [<code>v1.<wbr>talent_<wbr>operation_<wbr>log</code>](mod@crate::v1::talent_operation_log) | What was done to talents, by whom and when. | 人才操作记录 | 1 |
//! | [<code>v1.<wbr>talent_<wbr>pool</code>](mod@crate::v1::talent_pool) | Pools that talents are gathered in. | 人才库 | 3 |
//! | [<code>v1.<wbr>talent_<wbr>tag</code>](mod@crate::v1::talent_tag) | Tags that talents are given. | 人才标签 | 1 |
//! | [<code>v1.<wbr>termination_<wbr>reason</code>](mod@crate::v1::termination_reason) | Reasons why applications are ended. | 终止投递原因 | 1 |
//! | [<code>v1.<wbr>test</code>](mod@crate::v1::test) | Written exams that talents take. | 笔试 | 1 |
//! | [<code>v1.<wbr>todo</code>](mod@crate::v1::todo) | What waits for the person who calls – evaluations, interviews, exams and offers. | 待办事项 | 1 |
//! | [<code>v1.<wbr>tripartite_<wbr>agreement</code>](mod@crate::v1::tripartite_agreement) | Agreements between student, school and company about a graduate who is to join. | 三方协议 | 4 |
//! | [<code>v1.<wbr>user_<wbr>role</code>](mod@crate::v1::user_role) | Which users have which roles. | 用户角色 | 1 |
//! | [<code>v1.<wbr>website</code>](mod@crate::v1::website) | Recruiting websites, where candidates find jobs and apply. | 招聘官网 | 1 |
//! | [<code>v1.<wbr>website.<wbr>channel</code>](mod@crate::v1::website::channel) | Promotion channels of a recruiting website, each with its own link and code, to tell where visitors come from. | 招聘官网推广渠道 | 4 |
//! | [<code>v1.<wbr>website.<wbr>delivery</code>](mod@crate::v1::website::delivery) | Applications that are made on a recruiting website. | 招聘官网投递 | 2 |
//! | [<code>v1.<wbr>website.<wbr>delivery_<wbr>task</code>](mod@crate::v1::website::delivery_task) | What becomes of applications on a website that were made from a résumé file. | 招聘官网投递任务 | 1 |
//! | [<code>v1.<wbr>website.<wbr>job_<wbr>post</code>](mod@crate::v1::website::job_post) | Job posts on a recruiting website. | 职位广告 | 3 |
//! | [<code>v1.<wbr>website.<wbr>site_<wbr>user</code>](mod@crate::v1::website::site_user) | Users of a recruiting website. | 招聘官网用户 | 1 |
//! | [<code>v2.<wbr>interview_<wbr>record</code>](mod@crate::v2::interview_record) | Interviewers' assessments of talents, by the modules of their feedback forms. | 面试评价 | 2 |
//! | [<code>v2.<wbr>talent</code>](mod@crate::v2::talent) | People that a company may want to hire, with all that is known about them. | 人才 | 1 |

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
