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
//! 2. Talents come in by themselves ([`hire.v1.website.delivery.create_by_resume`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_resume)), by hand
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
//! | [<code>v1.<wbr>eco_<wbr>account</code>](mod@crate::v1::eco_account) | Customers' accounts with vendors of background checks and exams. |  | 0 |
//! | [<code>v1.<wbr>eco_<wbr>account_<wbr>custom_<wbr>field</code>](mod@crate::v1::eco_account_custom_field) | Fields that a customer fills in to bind an account with a provider of background checks or exams. | 账号自定义字段 | 3 |
//! | [<code>v1.<wbr>eco_<wbr>background_<wbr>check</code>](mod@crate::v1::eco_background_check) | Background checks, as their providers report on them. | 背调订单 | 3 |
//! | [<code>v1.<wbr>eco_<wbr>background_<wbr>check_<wbr>custom_<wbr>field</code>](mod@crate::v1::eco_background_check_custom_field) | Fields of the form in which users order a background check from a provider. | 背调自定义字段 | 3 |
//! | [<code>v1.<wbr>eco_<wbr>background_<wbr>check_<wbr>package</code>](mod@crate::v1::eco_background_check_package) | Packages of background checks, and items beyond them, that a provider offers. | 背调套餐和附加调查项 | 3 |
//! | [<code>v1.<wbr>eco_<wbr>exam</code>](mod@crate::v1::eco_exam) | Exams, as their providers report on them. | 笔试 | 2 |
//! | [<code>v1.<wbr>eco_<wbr>exam_<wbr>paper</code>](mod@crate::v1::eco_exam_paper) | Exam papers that a provider offers to a customer. | 试卷 | 3 |
//! | [<code>v1.<wbr>ehr_<wbr>import_<wbr>task</code>](mod@crate::v1::ehr_import_task) | Tasks that hand new employees over to another HR system. | e-HR 导入任务 | 1 |
//! | [<code>v1.<wbr>ehr_<wbr>import_<wbr>task_<wbr>for_<wbr>internship_<wbr>offer</code>](mod@crate::v1::ehr_import_task_for_internship_offer) | Imports of interns' offers into the e-HR system. |  | 0 |
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
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`hire.application.deleted_v1`](struct@crate::v1::application::ApplicationDeleted) | Applications were deleted. | 删除投递 |
//! | [`hire.application.stage_changed_v1`](struct@crate::v1::application::ApplicationStageChanged) | An application went from one stage of its hiring process to another. | 投递阶段变更 |
//! | [`hire.eco_account.created_v1`](struct@crate::v1::eco_account::EcoAccountCreated) | A customer entered an account that they have with a vendor of background checks or exams. | 账号绑定 |
//! | [`hire.eco_background_check.canceled_v1`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCanceled) | A customer called off a background check. | 终止背调 |
//! | [`hire.eco_background_check.created_v1`](struct@crate::v1::eco_background_check::EcoBackgroundCheckCreated) | A customer ordered a background check. | 创建背调 |
//! | [`hire.eco_exam.created_v1`](struct@crate::v1::eco_exam::EcoExamCreated) | A customer arranged an exam for a candidate. | 创建笔试 |
//! | [`hire.ehr_import_task.imported_v1`](struct@crate::v1::ehr_import_task::EhrImportTaskImported) | Somebody asked to import a candidate into the e-HR system. | 导入 e-HR |
//! | [`hire.ehr_import_task_for_internship_offer.imported_v1`](struct@crate::v1::ehr_import_task_for_internship_offer::EhrImportTaskForInternshipOfferImported) | Somebody asked to import an intern's offer into the e-HR system. | 导入 e-HR（实习 Offer） |
//! | [`hire.offer.status_changed_v1`](struct@crate::v1::offer::OfferStatusChanged) | An offer got another status. | Offer 状态变更 |
//! | [`hire.referral_account.assets_update_v1`](struct@crate::v1::referral_account::ReferralAccountAssetsUpdate) | What is in a referral account became more or less. | 内推账户余额变更 |
//! | [`hire.talent.deleted_v1`](struct@crate::v1::talent::TalentDeleted) | A talent was deleted. | 删除人才 |
//! | [`hire.talent.tag_subscription_v1`](struct@crate::v1::talent::TalentTagSubscription) | A talent with a certain tag went to another stage, was locked, or was unlocked. | 人才进展变更事件 |
//!
//! Events are received with the crate `feishu-events`; [`AnyEvent`] holds any of them.
//!
//! # Keeping answers
//!
//! The feature `serde` makes every type of this crate one of serde, in the form that it has on the wire. (`Cargo.toml`: `feishu-hire = { …, features = ["serde"] }`.)
//!
//! ```
//! use feishu_hire::v1::job::JobListResponse;
//!
//! # fn main() -> Result<(), serde_json::Error> {
//! # let answer = JobListResponse::default();
//! let kept = serde_json::to_string(&answer)?;
//! let again: JobListResponse = serde_json::from_str(&kept)?;
//! assert_eq!(again, answer);
//! # Ok(())
//! # }
//! ```
//!
//! What the platform sends beyond the documentation is not in the types; [`Response::also`](feishu_core::Response::also) reads it from an answer that was got with `send_with_response`.
//!
//! # Tests
//!
//! With the feature `testing`, among `[dev-dependencies]`, `feishu-mock` answers with the documented examples, a set answer is held against the documentation, and answers and events have a setter for each field:
//!
//! ```
//! use feishu_hire::v1::job::LIST;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> std::io::Result<()> {
//! let server = feishu_mock::MockServer::start(&[&feishu_hire::SERVICE]).await?;
//! // `JobListResponse`, as it is documented; what is of no account to the test stays.
//! let answer = server.example(&LIST);
//! server.on(&LIST).respond(answer);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

#[cfg(feature = "examples")]
#[rustfmt::skip]
mod answers;
#[rustfmt::skip]
mod any_event;
#[rustfmt::skip]
mod examples;
#[cfg(feature = "testing")]
#[rustfmt::skip]
mod setters;
#[rustfmt::skip]
pub mod types;
#[rustfmt::skip]
pub mod v1;
#[rustfmt::skip]
pub mod v2;

pub use crate::any_event::AnyEvent;
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

/// The service: its operations and events; under the `examples` feature, the examples of both
/// and what is documented of the answers.
pub static SERVICE: feishu_core::operation::Service = feishu_core::operation::Service {
    name: "hire",
    operations: &[
        v1::advertisement::PUBLISH.operation(),
        v1::agency::BATCH_QUERY.operation(),
        v1::agency::GET.operation(),
        v1::agency::GET_AGENCY_ACCOUNT.operation(),
        v1::agency::OPERATE_AGENCY_ACCOUNT.operation(),
        v1::agency::PROTECT.operation(),
        v1::agency::PROTECT_SEARCH.operation(),
        v1::agency::QUERY.operation(),
        v1::application::interview::LIST.operation(),
        v1::application::CANCEL_ONBOARD.operation(),
        v1::application::CREATE.operation(),
        v1::application::GET.operation(),
        v1::application::GET_DETAIL.operation(),
        v1::application::LIST.operation(),
        v1::application::OFFER.operation(),
        v1::application::RECOVER.operation(),
        v1::application::TERMINATE.operation(),
        v1::application::TRANSFER_ONBOARD.operation(),
        v1::application::TRANSFER_STAGE.operation(),
        v1::attachment::CREATE.operation(),
        v1::attachment::GET.operation(),
        v1::attachment::PREVIEW.operation(),
        v1::background_check_order::BATCH_QUERY.operation(),
        v1::background_check_order::LIST.operation(),
        v1::diversity_inclusion::SEARCH.operation(),
        v1::eco_account_custom_field::BATCH_DELETE.operation(),
        v1::eco_account_custom_field::BATCH_UPDATE.operation(),
        v1::eco_account_custom_field::CREATE.operation(),
        v1::eco_background_check::CANCEL.operation(),
        v1::eco_background_check::UPDATE_PROGRESS.operation(),
        v1::eco_background_check::UPDATE_RESULT.operation(),
        v1::eco_background_check_custom_field::BATCH_DELETE.operation(),
        v1::eco_background_check_custom_field::BATCH_UPDATE.operation(),
        v1::eco_background_check_custom_field::CREATE.operation(),
        v1::eco_background_check_package::BATCH_DELETE.operation(),
        v1::eco_background_check_package::BATCH_UPDATE.operation(),
        v1::eco_background_check_package::CREATE.operation(),
        v1::eco_exam::LOGIN_INFO.operation(),
        v1::eco_exam::UPDATE_RESULT.operation(),
        v1::eco_exam_paper::BATCH_DELETE.operation(),
        v1::eco_exam_paper::BATCH_UPDATE.operation(),
        v1::eco_exam_paper::CREATE.operation(),
        v1::ehr_import_task::PATCH.operation(),
        v1::employee::GET.operation(),
        v1::employee::GET_BY_APPLICATION.operation(),
        v1::employee::PATCH.operation(),
        v1::evaluation::LIST.operation(),
        v1::evaluation_task::LIST.operation(),
        v1::exam::CREATE.operation(),
        v1::exam_marking_task::LIST.operation(),
        v1::external_application::CREATE.operation(),
        v1::external_application::DELETE.operation(),
        v1::external_application::LIST.operation(),
        v1::external_application::UPDATE.operation(),
        v1::external_background_check::BATCH_QUERY.operation(),
        v1::external_background_check::CREATE.operation(),
        v1::external_background_check::DELETE.operation(),
        v1::external_background_check::UPDATE.operation(),
        v1::external_interview::BATCH_QUERY.operation(),
        v1::external_interview::CREATE.operation(),
        v1::external_interview::DELETE.operation(),
        v1::external_interview::UPDATE.operation(),
        v1::external_interview_assessment::CREATE.operation(),
        v1::external_interview_assessment::PATCH.operation(),
        v1::external_offer::BATCH_QUERY.operation(),
        v1::external_offer::CREATE.operation(),
        v1::external_offer::DELETE.operation(),
        v1::external_offer::UPDATE.operation(),
        v1::external_referral_reward::CREATE.operation(),
        v1::external_referral_reward::DELETE.operation(),
        v1::interview::GET_BY_TALENT.operation(),
        v1::interview::LIST.operation(),
        v1::interview_feedback_form::LIST.operation(),
        v1::interview_record::attachment::GET.operation(),
        v1::interview_record::GET.operation(),
        v1::interview_record::LIST.operation(),
        v1::interview_registration_schema::LIST.operation(),
        v1::interview_round_type::LIST.operation(),
        v1::interview_task::LIST.operation(),
        v1::interviewer::LIST.operation(),
        v1::interviewer::PATCH.operation(),
        v1::job::manager::BATCH_UPDATE.operation(),
        v1::job::manager::GET.operation(),
        v1::job::CLOSE.operation(),
        v1::job::COMBINED_CREATE.operation(),
        v1::job::COMBINED_UPDATE.operation(),
        v1::job::CONFIG.operation(),
        v1::job::GET.operation(),
        v1::job::GET_DETAIL.operation(),
        v1::job::LIST.operation(),
        v1::job::OPEN.operation(),
        v1::job::RECRUITER.operation(),
        v1::job::UPDATE_CONFIG.operation(),
        v1::job_function::LIST.operation(),
        v1::job_process::LIST.operation(),
        v1::job_publish_record::SEARCH.operation(),
        v1::job_requirement::CREATE.operation(),
        v1::job_requirement::DELETE.operation(),
        v1::job_requirement::LIST.operation(),
        v1::job_requirement::LIST_BY_ID.operation(),
        v1::job_requirement::UPDATE.operation(),
        v1::job_requirement_schema::LIST.operation(),
        v1::job_schema::LIST.operation(),
        v1::job_type::LIST.operation(),
        v1::location::LIST.operation(),
        v1::location::QUERY.operation(),
        v1::minutes::GET.operation(),
        v1::note::CREATE.operation(),
        v1::note::DELETE.operation(),
        v1::note::GET.operation(),
        v1::note::LIST.operation(),
        v1::note::PATCH.operation(),
        v1::offer::CREATE.operation(),
        v1::offer::GET.operation(),
        v1::offer::INTERN_OFFER_STATUS.operation(),
        v1::offer::LIST.operation(),
        v1::offer::OFFER_STATUS.operation(),
        v1::offer::UPDATE.operation(),
        v1::offer_application_form::GET.operation(),
        v1::offer_application_form::LIST.operation(),
        v1::offer_approval_template::LIST.operation(),
        v1::offer_custom_field::UPDATE.operation(),
        v1::offer_schema::GET.operation(),
        v1::portal_apply_schema::LIST.operation(),
        v1::questionnaire::LIST.operation(),
        v1::referral::GET_BY_APPLICATION.operation(),
        v1::referral::SEARCH.operation(),
        v1::referral_account::CREATE.operation(),
        v1::referral_account::DEACTIVATE.operation(),
        v1::referral_account::ENABLE.operation(),
        v1::referral_account::GET_ACCOUNT_ASSETS.operation(),
        v1::referral_account::RECONCILIATION.operation(),
        v1::referral_account::WITHDRAW.operation(),
        v1::referral_website::job_post::GET.operation(),
        v1::referral_website::job_post::LIST.operation(),
        v1::registration_schema::LIST.operation(),
        v1::resume_source::LIST.operation(),
        v1::role::GET.operation(),
        v1::role::LIST.operation(),
        v1::subject::LIST.operation(),
        v1::talent::external_info::CREATE.operation(),
        v1::talent::external_info::UPDATE.operation(),
        v1::talent::ADD_TO_FOLDER.operation(),
        v1::talent::BATCH_GET_ID.operation(),
        v1::talent::COMBINED_CREATE.operation(),
        v1::talent::COMBINED_UPDATE.operation(),
        v1::talent::GET.operation(),
        v1::talent::LIST.operation(),
        v1::talent::ONBOARD_STATUS.operation(),
        v1::talent::REMOVE_TO_FOLDER.operation(),
        v1::talent::TAG.operation(),
        v1::talent_blocklist::CHANGE_TALENT_BLOCK.operation(),
        v1::talent_folder::LIST.operation(),
        v1::talent_object::QUERY.operation(),
        v1::talent_operation_log::SEARCH.operation(),
        v1::talent_pool::BATCH_CHANGE_TALENT_POOL.operation(),
        v1::talent_pool::MOVE_TALENT.operation(),
        v1::talent_pool::SEARCH.operation(),
        v1::talent_tag::LIST.operation(),
        v1::termination_reason::LIST.operation(),
        v1::test::SEARCH.operation(),
        v1::todo::LIST.operation(),
        v1::tripartite_agreement::CREATE.operation(),
        v1::tripartite_agreement::DELETE.operation(),
        v1::tripartite_agreement::LIST.operation(),
        v1::tripartite_agreement::UPDATE.operation(),
        v1::user_role::LIST.operation(),
        v1::website::channel::CREATE.operation(),
        v1::website::channel::DELETE.operation(),
        v1::website::channel::LIST.operation(),
        v1::website::channel::UPDATE.operation(),
        v1::website::delivery::CREATE_BY_ATTACHMENT.operation(),
        v1::website::delivery::CREATE_BY_RESUME.operation(),
        v1::website::delivery_task::GET.operation(),
        v1::website::job_post::GET.operation(),
        v1::website::job_post::LIST.operation(),
        v1::website::job_post::SEARCH.operation(),
        v1::website::site_user::CREATE.operation(),
        v1::website::LIST.operation(),
        v2::interview_record::GET.operation(),
        v2::interview_record::LIST.operation(),
        v2::talent::GET.operation(),
    ],
    examples: examples::EXAMPLES,
    answers: examples::ANSWERS,
    events: <AnyEvent as feishu_core::event::EventSet>::TYPES,
    event_examples: examples::EVENTS,
};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.zh-CN.md")]
struct ReadmeAsTests;
