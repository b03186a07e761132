// Generated from specs/hire/v1 by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1`.

pub mod advertisement;
pub mod agency;
pub mod application;
pub mod attachment;
pub mod background_check_order;
pub mod diversity_inclusion;
pub mod eco_account_custom_field;
pub mod eco_background_check;
pub mod eco_background_check_custom_field;
pub mod eco_background_check_package;
pub mod eco_exam;
pub mod eco_exam_paper;
pub mod ehr_import_task;
pub mod employee;
pub mod evaluation;
pub mod evaluation_task;
pub mod exam;
pub mod exam_marking_task;
pub mod external_application;
pub mod external_background_check;
pub mod external_interview;
pub mod external_interview_assessment;
pub mod external_offer;
pub mod external_referral_reward;
pub mod interview;
pub mod interview_feedback_form;
pub mod interview_record;
pub mod interview_registration_schema;
pub mod interview_round_type;
pub mod interview_task;
pub mod interviewer;
pub mod job;
pub mod job_function;
pub mod job_process;
pub mod job_publish_record;
pub mod job_requirement;
pub mod job_requirement_schema;
pub mod job_schema;
pub mod job_type;
pub mod location;
pub mod minutes;
pub mod note;
pub mod offer;
pub mod offer_application_form;
pub mod offer_approval_template;
pub mod offer_custom_field;
pub mod offer_schema;
pub mod portal_apply_schema;
pub mod questionnaire;
pub mod referral;
pub mod referral_account;
pub mod referral_website;
pub mod registration_schema;
pub mod resume_source;
pub mod role;
pub mod subject;
pub mod talent;
pub mod talent_blocklist;
pub mod talent_folder;
pub mod talent_object;
pub mod talent_operation_log;
pub mod talent_pool;
pub mod talent_tag;
pub mod termination_reason;
pub mod test;
pub mod todo;
pub mod tripartite_agreement;
pub mod types;
pub mod user_role;
pub mod website;

use feishu_core::{Caller, Identity};

/// The resources of `hire.v1`, for the identity `I`.
#[derive(Debug, Clone)]
pub struct V1<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> V1<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// Job posts as they are made known to the public.
    #[must_use]
    pub fn advertisement(&self) -> advertisement::AdvertisementResource<I> {
        advertisement::AdvertisementResource::new(self.caller.clone())
    }

    /// Headhunting agencies that the tenant works with, and the protection of the talents whom they recommend.
    #[must_use]
    pub fn agency(&self) -> agency::AgencyResource<I> {
        agency::AgencyResource::new(self.caller.clone())
    }

    /// Applications – talents on their way through the hiring process of a job.
    #[must_use]
    pub fn application(&self) -> application::ApplicationResource<I> {
        application::ApplicationResource::new(self.caller.clone())
    }

    /// Files in Feishu Hire – résumés, works and others.
    #[must_use]
    pub fn attachment(&self) -> attachment::AttachmentResource<I> {
        attachment::AttachmentResource::new(self.caller.clone())
    }

    /// Background checks that were ordered on candidates.
    #[must_use]
    pub fn background_check_order(
        &self,
    ) -> background_check_order::BackgroundCheckOrderResource<I> {
        background_check_order::BackgroundCheckOrderResource::new(self.caller.clone())
    }

    /// What applicants tell beside their applications, for diversity and fair consideration.
    #[must_use]
    pub fn diversity_inclusion(
        &self,
    ) -> diversity_inclusion::DiversityInclusionResource<I> {
        diversity_inclusion::DiversityInclusionResource::new(self.caller.clone())
    }

    /// Fields that a customer fills in to bind an account with a provider of background checks or exams.
    #[must_use]
    pub fn eco_account_custom_field(
        &self,
    ) -> eco_account_custom_field::EcoAccountCustomFieldResource<I> {
        eco_account_custom_field::EcoAccountCustomFieldResource::new(self.caller.clone())
    }

    /// Background checks, as their providers report on them.
    #[must_use]
    pub fn eco_background_check(
        &self,
    ) -> eco_background_check::EcoBackgroundCheckResource<I> {
        eco_background_check::EcoBackgroundCheckResource::new(self.caller.clone())
    }

    /// Fields of the form in which users order a background check from a provider.
    #[must_use]
    pub fn eco_background_check_custom_field(
        &self,
    ) -> eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource<I> {
        eco_background_check_custom_field::EcoBackgroundCheckCustomFieldResource::new(
            self.caller.clone(),
        )
    }

    /// Packages of background checks, and items beyond them, that a provider offers.
    #[must_use]
    pub fn eco_background_check_package(
        &self,
    ) -> eco_background_check_package::EcoBackgroundCheckPackageResource<I> {
        eco_background_check_package::EcoBackgroundCheckPackageResource::new(
            self.caller.clone(),
        )
    }

    /// Exams, as their providers report on them.
    #[must_use]
    pub fn eco_exam(&self) -> eco_exam::EcoExamResource<I> {
        eco_exam::EcoExamResource::new(self.caller.clone())
    }

    /// Exam papers that a provider offers to a customer.
    #[must_use]
    pub fn eco_exam_paper(&self) -> eco_exam_paper::EcoExamPaperResource<I> {
        eco_exam_paper::EcoExamPaperResource::new(self.caller.clone())
    }

    /// Tasks that hand new employees over to another HR system.
    #[must_use]
    pub fn ehr_import_task(&self) -> ehr_import_task::EhrImportTaskResource<I> {
        ehr_import_task::EhrImportTaskResource::new(self.caller.clone())
    }

    /// Talents who were taken on.
    #[must_use]
    pub fn employee(&self) -> employee::EmployeeResource<I> {
        employee::EmployeeResource::new(self.caller.clone())
    }

    /// What people who were asked to look at a résumé think of it.
    #[must_use]
    pub fn evaluation(&self) -> evaluation::EvaluationResource<I> {
        evaluation::EvaluationResource::new(self.caller.clone())
    }

    /// Résumés that somebody has to evaluate.
    #[must_use]
    pub fn evaluation_task(&self) -> evaluation_task::EvaluationTaskResource<I> {
        evaluation_task::EvaluationTaskResource::new(self.caller.clone())
    }

    /// Results of written exams.
    #[must_use]
    pub fn exam(&self) -> exam::ExamResource<I> {
        exam::ExamResource::new(self.caller.clone())
    }

    /// Written exams that somebody has to mark.
    #[must_use]
    pub fn exam_marking_task(&self) -> exam_marking_task::ExamMarkingTaskResource<I> {
        exam_marking_task::ExamMarkingTaskResource::new(self.caller.clone())
    }

    /// Applications that were made in another system.
    #[must_use]
    pub fn external_application(
        &self,
    ) -> external_application::ExternalApplicationResource<I> {
        external_application::ExternalApplicationResource::new(self.caller.clone())
    }

    /// Background checks that were made in another system.
    #[must_use]
    pub fn external_background_check(
        &self,
    ) -> external_background_check::ExternalBackgroundCheckResource<I> {
        external_background_check::ExternalBackgroundCheckResource::new(
            self.caller.clone(),
        )
    }

    /// Interviews that were held outside Feishu Hire.
    #[must_use]
    pub fn external_interview(
        &self,
    ) -> external_interview::ExternalInterviewResource<I> {
        external_interview::ExternalInterviewResource::new(self.caller.clone())
    }

    /// Interview assessments that were made in another system.
    #[must_use]
    pub fn external_interview_assessment(
        &self,
    ) -> external_interview_assessment::ExternalInterviewAssessmentResource<I> {
        external_interview_assessment::ExternalInterviewAssessmentResource::new(
            self.caller.clone(),
        )
    }

    /// Offers that were made in another system.
    #[must_use]
    pub fn external_offer(&self) -> external_offer::ExternalOfferResource<I> {
        external_offer::ExternalOfferResource::new(self.caller.clone())
    }

    /// Rewards for referrals that were earned in another system.
    #[must_use]
    pub fn external_referral_reward(
        &self,
    ) -> external_referral_reward::ExternalReferralRewardResource<I> {
        external_referral_reward::ExternalReferralRewardResource::new(
            self.caller.clone(),
        )
    }

    /// Interviews with talents.
    #[must_use]
    pub fn interview(&self) -> interview::InterviewResource<I> {
        interview::InterviewResource::new(self.caller.clone())
    }

    /// Forms that interviewers fill in.
    #[must_use]
    pub fn interview_feedback_form(
        &self,
    ) -> interview_feedback_form::InterviewFeedbackFormResource<I> {
        interview_feedback_form::InterviewFeedbackFormResource::new(self.caller.clone())
    }

    /// What interviewers think of talents, in the old form.
    #[must_use]
    pub fn interview_record(&self) -> interview_record::InterviewRecordResource<I> {
        interview_record::InterviewRecordResource::new(self.caller.clone())
    }

    /// Forms that candidates fill in before an interview.
    #[must_use]
    pub fn interview_registration_schema(
        &self,
    ) -> interview_registration_schema::InterviewRegistrationSchemaResource<I> {
        interview_registration_schema::InterviewRegistrationSchemaResource::new(
            self.caller.clone(),
        )
    }

    /// Kinds of interview rounds.
    #[must_use]
    pub fn interview_round_type(
        &self,
    ) -> interview_round_type::InterviewRoundTypeResource<I> {
        interview_round_type::InterviewRoundTypeResource::new(self.caller.clone())
    }

    /// Interviews that somebody has to hold.
    #[must_use]
    pub fn interview_task(&self) -> interview_task::InterviewTaskResource<I> {
        interview_task::InterviewTaskResource::new(self.caller.clone())
    }

    /// People who hold interviews, and whether they are certified to.
    #[must_use]
    pub fn interviewer(&self) -> interviewer::InterviewerResource<I> {
        interviewer::InterviewerResource::new(self.caller.clone())
    }

    /// Jobs – what people are hired for, who runs the hiring, and how it is set up.
    #[must_use]
    pub fn job(&self) -> job::JobResource<I> {
        job::JobResource::new(self.caller.clone())
    }

    /// Job functions – a tenant's own way to sort jobs.
    #[must_use]
    pub fn job_function(&self) -> job_function::JobFunctionResource<I> {
        job_function::JobFunctionResource::new(self.caller.clone())
    }

    /// Hiring processes – the stages that an application goes through.
    #[must_use]
    pub fn job_process(&self) -> job_process::JobProcessResource<I> {
        job_process::JobProcessResource::new(self.caller.clone())
    }

    /// Where job posts have been published.
    #[must_use]
    pub fn job_publish_record(&self) -> job_publish_record::JobPublishRecordResource<I> {
        job_publish_record::JobPublishRecordResource::new(self.caller.clone())
    }

    /// Job requirements – how many people a department needs, and for what.
    #[must_use]
    pub fn job_requirement(&self) -> job_requirement::JobRequirementResource<I> {
        job_requirement::JobRequirementResource::new(self.caller.clone())
    }

    /// Which fields job requirements have.
    #[must_use]
    pub fn job_requirement_schema(
        &self,
    ) -> job_requirement_schema::JobRequirementSchemaResource<I> {
        job_requirement_schema::JobRequirementSchemaResource::new(self.caller.clone())
    }

    /// Which fields jobs have.
    #[must_use]
    pub fn job_schema(&self) -> job_schema::JobSchemaResource<I> {
        job_schema::JobSchemaResource::new(self.caller.clone())
    }

    /// Job types – the system's own way to sort jobs.
    #[must_use]
    pub fn job_type(&self) -> job_type::JobTypeResource<I> {
        job_type::JobTypeResource::new(self.caller.clone())
    }

    /// Addresses, and the countries, states, cities and districts that they lie in.
    #[must_use]
    pub fn location(&self) -> location::LocationResource<I> {
        location::LocationResource::new(self.caller.clone())
    }

    /// What was said in interviews.
    #[must_use]
    pub fn minutes(&self) -> minutes::MinutesResource<I> {
        minutes::MinutesResource::new(self.caller.clone())
    }

    /// Notes that recruiters leave on a talent.
    #[must_use]
    pub fn note(&self) -> note::NoteResource<I> {
        note::NoteResource::new(self.caller.clone())
    }

    /// Offers – what a talent is to be employed for, and how far the agreement has come.
    #[must_use]
    pub fn offer(&self) -> offer::OfferResource<I> {
        offer::OfferResource::new(self.caller.clone())
    }

    /// Forms that offers are applied for with.
    #[must_use]
    pub fn offer_application_form(
        &self,
    ) -> offer_application_form::OfferApplicationFormResource<I> {
        offer_application_form::OfferApplicationFormResource::new(self.caller.clone())
    }

    /// Approval processes that offers go through.
    #[must_use]
    pub fn offer_approval_template(
        &self,
    ) -> offer_approval_template::OfferApprovalTemplateResource<I> {
        offer_approval_template::OfferApprovalTemplateResource::new(self.caller.clone())
    }

    /// Fields that a tenant added to its offer application forms.
    #[must_use]
    pub fn offer_custom_field(&self) -> offer_custom_field::OfferCustomFieldResource<I> {
        offer_custom_field::OfferCustomFieldResource::new(self.caller.clone())
    }

    /// Offer application forms, by a historic version of the operation.
    #[must_use]
    pub fn offer_schema(&self) -> offer_schema::OfferSchemaResource<I> {
        offer_schema::OfferSchemaResource::new(self.caller.clone())
    }

    /// Forms for applying on recruiting websites.
    #[must_use]
    pub fn portal_apply_schema(
        &self,
    ) -> portal_apply_schema::PortalApplySchemaResource<I> {
        portal_apply_schema::PortalApplySchemaResource::new(self.caller.clone())
    }

    /// Questionnaires in which talents rate their interviews.
    #[must_use]
    pub fn questionnaire(&self) -> questionnaire::QuestionnaireResource<I> {
        questionnaire::QuestionnaireResource::new(self.caller.clone())
    }

    /// Referrals of candidates by employees.
    #[must_use]
    pub fn referral(&self) -> referral::ReferralResource<I> {
        referral::ReferralResource::new(self.caller.clone())
    }

    /// Accounts that collect what employees earn by referrals.
    #[must_use]
    pub fn referral_account(&self) -> referral_account::ReferralAccountResource<I> {
        referral_account::ReferralAccountResource::new(self.caller.clone())
    }

    /// What belongs to `hire.v1.referral_website`.
    #[must_use]
    pub fn referral_website(&self) -> referral_website::ReferralWebsiteResource<I> {
        referral_website::ReferralWebsiteResource::new(self.caller.clone())
    }

    /// Registration forms that candidates fill in.
    #[must_use]
    pub fn registration_schema(
        &self,
    ) -> registration_schema::RegistrationSchemaResource<I> {
        registration_schema::RegistrationSchemaResource::new(self.caller.clone())
    }

    /// Where résumés come from.
    #[must_use]
    pub fn resume_source(&self) -> resume_source::ResumeSourceResource<I> {
        resume_source::ResumeSourceResource::new(self.caller.clone())
    }

    /// Roles – what their holders may do in Feishu Hire.
    #[must_use]
    pub fn role(&self) -> role::RoleResource<I> {
        role::RoleResource::new(self.caller.clone())
    }

    /// Recruiting projects – jobs that are opened and run together.
    #[must_use]
    pub fn subject(&self) -> subject::SubjectResource<I> {
        subject::SubjectResource::new(self.caller.clone())
    }

    /// People that a company may want to hire, and their résumés.
    #[must_use]
    pub fn talent(&self) -> talent::TalentResource<I> {
        talent::TalentResource::new(self.caller.clone())
    }

    /// The list of talents who are not to be hired.
    #[must_use]
    pub fn talent_blocklist(&self) -> talent_blocklist::TalentBlocklistResource<I> {
        talent_blocklist::TalentBlocklistResource::new(self.caller.clone())
    }

    /// Folders that recruiters keep talents in.
    #[must_use]
    pub fn talent_folder(&self) -> talent_folder::TalentFolderResource<I> {
        talent_folder::TalentFolderResource::new(self.caller.clone())
    }

    /// The fields that the talent profile is made of.
    #[must_use]
    pub fn talent_object(&self) -> talent_object::TalentObjectResource<I> {
        talent_object::TalentObjectResource::new(self.caller.clone())
    }

    /// What was done to talents, by whom and when.
    #[must_use]
    pub fn talent_operation_log(
        &self,
    ) -> talent_operation_log::TalentOperationLogResource<I> {
        talent_operation_log::TalentOperationLogResource::new(self.caller.clone())
    }

    /// Pools that talents are gathered in.
    #[must_use]
    pub fn talent_pool(&self) -> talent_pool::TalentPoolResource<I> {
        talent_pool::TalentPoolResource::new(self.caller.clone())
    }

    /// Tags that talents are given.
    #[must_use]
    pub fn talent_tag(&self) -> talent_tag::TalentTagResource<I> {
        talent_tag::TalentTagResource::new(self.caller.clone())
    }

    /// Reasons why applications are ended.
    #[must_use]
    pub fn termination_reason(
        &self,
    ) -> termination_reason::TerminationReasonResource<I> {
        termination_reason::TerminationReasonResource::new(self.caller.clone())
    }

    /// Written exams that talents take.
    #[must_use]
    pub fn test(&self) -> test::TestResource<I> {
        test::TestResource::new(self.caller.clone())
    }

    /// What waits for the person who calls – evaluations, interviews, exams and offers.
    #[must_use]
    pub fn todo(&self) -> todo::TodoResource<I> {
        todo::TodoResource::new(self.caller.clone())
    }

    /// Agreements between student, school and company about a graduate who is to join.
    #[must_use]
    pub fn tripartite_agreement(
        &self,
    ) -> tripartite_agreement::TripartiteAgreementResource<I> {
        tripartite_agreement::TripartiteAgreementResource::new(self.caller.clone())
    }

    /// Which users have which roles.
    #[must_use]
    pub fn user_role(&self) -> user_role::UserRoleResource<I> {
        user_role::UserRoleResource::new(self.caller.clone())
    }

    /// Recruiting websites, where candidates find jobs and apply.
    #[must_use]
    pub fn website(&self) -> website::WebsiteResource<I> {
        website::WebsiteResource::new(self.caller.clone())
    }
}
