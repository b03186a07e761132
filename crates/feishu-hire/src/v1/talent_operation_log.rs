// Generated from specs/hire/v1/talent_operation_log.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.talent_operation_log` “人才操作记录”: what was done to talents, by whom and when.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>search</code>](method@crate::v1::talent_operation_log::TalentOperationLogResource::search) | Deprecated. Finds what certain users did to talents. | 查询人才操作记录 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list, to_texts};
use feishu_core::platform::UserIdType;

use crate::types::IdNameObject;

/// The operations of `hire.v1.talent_operation_log`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "人才操作记录")]
#[derive(Debug, Clone)]
pub struct TalentOperationLogResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TalentOperationLogResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TalentOperationLogResource<Tenant> {
    /// Finds what certain users did to talents.
    ///
    /// `POST /open-apis/hire/v1/talent_operation_logs/search`, [`hire.v1.talent_operation_log.search` “查询人才操作记录”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search) in the official documentation, as of 2024-08-23.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `operator_id_list`: User IDs of those whose operations are sought, of the kind that `user_id_type` names.
    /// - `operation_list` ([`TalentOperation`](type@crate::v1::talent_operation_log::TalentOperation)): The kinds of operations that are sought.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::v1::talent_operation_log::TalentOperation;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent_operation_log()
    ///     .search(
    ///         ["ou_b29276c7c3e2ff4bd3fcfb567ce690e3"],
    ///         vec![TalentOperation::CreateTalent],
    ///     )
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .page_size(10)
    ///     .user_id_type(UserIdType::OpenId)
    ///     .job_id_list(["6949805467799537965"])
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
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    #[doc(
        alias(
            "查询人才操作记录",
            "hire.v1.talent_operation_log.search",
            "/open-apis/hire/v1/talent_operation_logs/search"
        )
    )]
    #[deprecated = "The page is kept as history, and names nothing in its place."]
    pub fn search(
        &self,
        operator_id_list: impl IntoIterator<Item = impl Into<String>>,
        operation_list: impl IntoIterator<Item = TalentOperation>,
    ) -> TalentOperationLogSearchCall {
        let mut call = Call::new(&self.caller, &SEARCH);
        call.set(4, to_texts(operator_id_list));
        call.set(5, to_list(operation_list));
        TalentOperationLogSearchCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent_operation_log.search`, begun by [`TalentOperationLogResource::search`].
    TalentOperationLogSearchCall -> TalentOperationLogSearchResponse
}

impl TalentOperationLogSearchCall {
    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Records per page.
    ///
    /// Default: `10`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(2, user_id_type);
        self
    }

    /// Finds only operations on these jobs; IDs as in [`hire.v1.job.list`](method@crate::v1::job::JobResource::list).
    #[inline]
    pub fn job_id_list(
        mut self,
        job_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(job_id_list));
        self
    }
}

feishu_core::pages!(TalentOperationLogSearchCall, TalentOperationLogSearchResponse, items: TalentOperationLog, has_more page_token);

/// The answer of [`hire.v1.talent_operation_log.search`](method@crate::v1::talent_operation_log::TalentOperationLogResource::search).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentOperationLogSearchResponse {
    /// Records of this page.
    pub items: Vec<TalentOperationLog>,
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
}

feishu_core::object! {
    response TalentOperationLogSearchResponse {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

/// Something that was done to a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentOperationLog {
    /// ID of the application, as in [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get).
    pub application_id: Option<String>,
    /// ID of the talent, as in [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// Who did it; the `id` is a user ID of the kind that `user_id_type` names.
    pub operator: Option<IdNameObject>,
    /// What was done.
    pub operation_type: Option<TalentOperation>,
    /// When the operation was done.
    ///
    /// To the millisecond.
    pub operation_time: Option<Timestamp>,
    /// Kind of the account that acted.
    pub operator_type: Option<TalentOperatorType>,
}

feishu_core::object! {
    response TalentOperationLog {
        0 application_id = "application_id",
        1 talent_id = "talent_id",
        2 operator = "operator",
        3 operation_type = "operation_type" swapped,
        4 operation_time = "operation_time" millis swapped,
        5 operator_type = "operator_type",
    }
}

feishu_core::int_enum! {
    /// A kind of account that acts on talents.
    TalentOperatorType {
        /// `1`: An employee; no other kind is answered with.
        Employee = 1,
    }
}

feishu_core::int_enum! {
    /// A kind of operation on a talent.
    ///
    /// <details><summary>180 values at a glance</summary>
    ///
    /// [`CreateTalent`](Self::CreateTalent),
    /// [`EditResume`](Self::EditResume),
    /// [`UpdateResume`](Self::UpdateResume),
    /// [`AddResumeAttachment`](Self::AddResumeAttachment),
    /// [`DeleteResumeAttachment`](Self::DeleteResumeAttachment),
    /// [`FillOnboardingForm`](Self::FillOnboardingForm),
    /// [`EditOnboardingForm`](Self::EditOnboardingForm),
    /// [`MergeTalent`](Self::MergeTalent),
    /// [`UpdateExternalCreateTime`](Self::UpdateExternalCreateTime),
    /// [`AddTag`](Self::AddTag),
    /// [`RemoveTag`](Self::RemoveTag),
    /// [`ClearSuspicion`](Self::ClearSuspicion),
    /// [`Block`](Self::Block),
    /// [`Unblock`](Self::Unblock),
    /// [`PrintResume`](Self::PrintResume),
    /// [`ViewCandidate`](Self::ViewCandidate),
    /// [`ArrangeEvaluation`](Self::ArrangeEvaluation),
    /// [`RemoveEvaluator`](Self::RemoveEvaluator),
    /// [`EditEvaluationRemark`](Self::EditEvaluationRemark),
    /// [`DeleteEvaluationRemark`](Self::DeleteEvaluationRemark),
    /// [`EvaluateResume`](Self::EvaluateResume),
    /// [`EditEvaluationResult`](Self::EditEvaluationResult),
    /// [`DeleteEvaluationResult`](Self::DeleteEvaluationResult),
    /// [`AddEvaluationRemark`](Self::AddEvaluationRemark),
    /// [`ArrangeBackgroundCheck`](Self::ArrangeBackgroundCheck),
    /// [`RequestBackgroundCheckEnd`](Self::RequestBackgroundCheckEnd),
    /// [`EnterBackgroundCheckResult`](Self::EnterBackgroundCheckResult),
    /// [`DeleteBackgroundCheckResult`](Self::DeleteBackgroundCheckResult),
    /// [`ArrangeInterview`](Self::ArrangeInterview),
    /// [`ChangeInterview`](Self::ChangeInterview),
    /// [`CancelInterview`](Self::CancelInterview),
    /// [`SendInterviewEmail`](Self::SendInterviewEmail),
    /// [`SendInterviewSms`](Self::SendInterviewSms),
    /// [`SendInterviewReminderSms`](Self::SendInterviewReminderSms),
    /// [`MarkNoShow`](Self::MarkNoShow),
    /// [`UnmarkNoShow`](Self::UnmarkNoShow),
    /// [`FillInterviewFeedback`](Self::FillInterviewFeedback),
    /// [`FillInterviewFeedbackForOther`](Self::FillInterviewFeedbackForOther),
    /// [`ChangeInterviewFeedback`](Self::ChangeInterviewFeedback),
    /// [`ChangeInterviewFeedbackForOther`](Self::ChangeInterviewFeedbackForOther),
    /// [`SendInterviewCancellationEmail`](Self::SendInterviewCancellationEmail),
    /// [`SendInterviewCancellationSms`](Self::SendInterviewCancellationSms),
    /// [`ExportInterviewRecords`](Self::ExportInterviewRecords),
    /// [`SetAvailableInterviewers`](Self::SetAvailableInterviewers),
    /// [`TransferInterviewer`](Self::TransferInterviewer),
    /// [`ChangeAvailableInterviewers`](Self::ChangeAvailableInterviewers),
    /// [`RemoveAvailableInterviewers`](Self::RemoveAvailableInterviewers),
    /// [`AddToJob`](Self::AddToJob),
    /// [`RestoreApplication`](Self::RestoreApplication),
    /// [`TerminateApplication`](Self::TerminateApplication),
    /// [`MoveStage`](Self::MoveStage),
    /// [`CancelScheduledRejection`](Self::CancelScheduledRejection),
    /// [`SendRejection`](Self::SendRejection),
    /// [`ChangeScheduledRejection`](Self::ChangeScheduledRejection),
    /// [`TransferJob`](Self::TransferJob),
    /// [`ShareApplication`](Self::ShareApplication),
    /// [`UnshareApplication`](Self::UnshareApplication),
    /// [`GiveUpOnboarding`](Self::GiveUpOnboarding),
    /// [`Unlock`](Self::Unlock),
    /// [`AcceptAgencyRecommendation`](Self::AcceptAgencyRecommendation),
    /// [`RejectAgencyRecommendation`](Self::RejectAgencyRecommendation),
    /// [`ImportToConnectedSystem`](Self::ImportToConnectedSystem),
    /// [`AssignToEntityJob`](Self::AssignToEntityJob),
    /// [`ReturnToVirtualJob`](Self::ReturnToVirtualJob),
    /// [`ExportApplication`](Self::ExportApplication),
    /// [`ExportCandidateList`](Self::ExportCandidateList),
    /// [`ChangeLinkedApplication`](Self::ChangeLinkedApplication),
    /// [`AddAgencyRecommendation`](Self::AddAgencyRecommendation),
    /// [`UpdateAgencyRecommendation`](Self::UpdateAgencyRecommendation),
    /// [`ConfirmOnboarding`](Self::ConfirmOnboarding),
    /// [`ReturnToPendingOnboarding`](Self::ReturnToPendingOnboarding),
    /// [`Convert`](Self::Convert),
    /// [`UndoConversion`](Self::UndoConversion),
    /// [`Leave`](Self::Leave),
    /// [`UndoLeave`](Self::UndoLeave),
    /// [`EditOnboardingInfo`](Self::EditOnboardingInfo),
    /// [`LinkEmployee`](Self::LinkEmployee),
    /// [`UnlinkEmployee`](Self::UnlinkEmployee),
    /// [`RevokeOffer`](Self::RevokeOffer),
    /// [`CreateOffer`](Self::CreateOffer),
    /// [`EditOffer`](Self::EditOffer),
    /// [`StartOfferApproval`](Self::StartOfferApproval),
    /// [`ApproveOffer`](Self::ApproveOffer),
    /// [`DisapproveOffer`](Self::DisapproveOffer),
    /// [`WithdrawOfferApproval`](Self::WithdrawOfferApproval),
    /// [`SendOffer`](Self::SendOffer),
    /// [`AcceptOffer`](Self::AcceptOffer),
    /// [`DeclineOffer`](Self::DeclineOffer),
    /// [`UpdateOfferAcceptance`](Self::UpdateOfferAcceptance),
    /// [`NotifyCandidate`](Self::NotifyCandidate),
    /// [`CreateApplicationSupplement`](Self::CreateApplicationSupplement),
    /// [`EditApplicationSupplement`](Self::EditApplicationSupplement),
    /// [`JobMatched`](Self::JobMatched),
    /// [`RecommendedElsewhere`](Self::RecommendedElsewhere),
    /// [`Forwarded`](Self::Forwarded),
    /// [`Eliminated`](Self::Eliminated),
    /// [`EvaluationPassed`](Self::EvaluationPassed),
    /// [`EvaluationFailed`](Self::EvaluationFailed),
    /// [`InterviewCreated`](Self::InterviewCreated),
    /// [`InterviewEdited`](Self::InterviewEdited),
    /// [`InterviewDeleted`](Self::InterviewDeleted),
    /// [`InterviewFeedbackAdded`](Self::InterviewFeedbackAdded),
    /// [`InterviewFeedbackEdited`](Self::InterviewFeedbackEdited),
    /// [`InterviewFeedbackDeleted`](Self::InterviewFeedbackDeleted),
    /// [`InterviewerAdded`](Self::InterviewerAdded),
    /// [`InterviewObserverAdded`](Self::InterviewObserverAdded),
    /// [`EliminatedInterviewDeclined`](Self::EliminatedInterviewDeclined),
    /// [`InterviewMissed`](Self::InterviewMissed),
    /// [`OfferCreated`](Self::OfferCreated),
    /// [`OfferApproved`](Self::OfferApproved),
    /// [`OfferDisapproved`](Self::OfferDisapproved),
    /// [`EliminatedOfferDeclined`](Self::EliminatedOfferDeclined),
    /// [`OfferAccepted`](Self::OfferAccepted),
    /// [`OfferWithdrawn`](Self::OfferWithdrawn),
    /// [`Withdrawn`](Self::Withdrawn),
    /// [`CheckedIn`](Self::CheckedIn),
    /// [`InterviewFeedbackReminded`](Self::InterviewFeedbackReminded),
    /// [`FinalInterviewPassed`](Self::FinalInterviewPassed),
    /// [`OfferEdited`](Self::OfferEdited),
    /// [`OfferDeleted`](Self::OfferDeleted),
    /// [`OfferCommentAdded`](Self::OfferCommentAdded),
    /// [`OfferCommentDeleted`](Self::OfferCommentDeleted),
    /// [`RejectionSent`](Self::RejectionSent),
    /// [`ApplicationTerminated`](Self::ApplicationTerminated),
    /// [`EliminatedDuplicate`](Self::EliminatedDuplicate),
    /// [`EliminatedEvaluationFailed`](Self::EliminatedEvaluationFailed),
    /// [`EliminatedSchedulingDeclined`](Self::EliminatedSchedulingDeclined),
    /// [`EliminatedInterviewFailed`](Self::EliminatedInterviewFailed),
    /// [`EliminatedNoShow`](Self::EliminatedNoShow),
    /// [`EliminatedOfferRefused`](Self::EliminatedOfferRefused),
    /// [`EliminatedOnboardingCancelled`](Self::EliminatedOnboardingCancelled),
    /// [`OfferUndecided`](Self::OfferUndecided),
    /// [`Onboarded`](Self::Onboarded),
    /// [`EvaluatorAdded`](Self::EvaluatorAdded),
    /// [`OfferSaved`](Self::OfferSaved),
    /// [`ReferralBonusSet`](Self::ReferralBonusSet),
    /// [`ClosedByOtherApplication`](Self::ClosedByOtherApplication),
    /// [`VirtualApplicationRecorded`](Self::VirtualApplicationRecorded),
    /// [`BonusChosen`](Self::BonusChosen),
    /// [`BonusConfirmed`](Self::BonusConfirmed),
    /// [`Created`](Self::Created),
    /// [`Edited`](Self::Edited),
    /// [`ImportedFromLagou`](Self::ImportedFromLagou),
    /// [`ImportedFromLiepin`](Self::ImportedFromLiepin),
    /// [`ImportedFrom51job`](Self::ImportedFrom51job),
    /// [`ImportedFromZhaopin`](Self::ImportedFromZhaopin),
    /// [`BonusCancelled`](Self::BonusCancelled),
    /// [`EliminatedOther`](Self::EliminatedOther),
    /// [`ReferralCreated`](Self::ReferralCreated),
    /// [`ReferralEdited`](Self::ReferralEdited),
    /// [`CampusCreated`](Self::CampusCreated),
    /// [`CampusEdited`](Self::CampusEdited),
    /// [`AgencyCreated`](Self::AgencyCreated),
    /// [`MovedToExam`](Self::MovedToExam),
    /// [`JoinedPooledInterview`](Self::JoinedPooledInterview),
    /// [`ExamScoresImported`](Self::ExamScoresImported),
    /// [`PositionChanged`](Self::PositionChanged),
    /// [`PendingOnboardingCreated`](Self::PendingOnboardingCreated),
    /// [`AgencyDuplicateChecked`](Self::AgencyDuplicateChecked),
    /// [`ExamFailed`](Self::ExamFailed),
    /// [`JobChangeRecorded`](Self::JobChangeRecorded),
    /// [`StatusRestored`](Self::StatusRestored),
    /// [`StatusRolledBack`](Self::StatusRolledBack),
    /// [`WebsiteApplied`](Self::WebsiteApplied),
    /// [`WebsiteInternApplied`](Self::WebsiteInternApplied),
    /// [`CandidateShared`](Self::CandidateShared),
    /// [`CandidateUnshared`](Self::CandidateUnshared),
    /// [`VideoInterviewLinkReset`](Self::VideoInterviewLinkReset),
    /// [`ImportedFromMaimai`](Self::ImportedFromMaimai),
    /// [`AppliedJobChanged`](Self::AppliedJobChanged),
    /// [`ExamMarkingArranged`](Self::ExamMarkingArranged),
    /// [`ExamResultEdited`](Self::ExamResultEdited),
    /// [`EvaluationDeleted`](Self::EvaluationDeleted),
    /// [`GradingArranged`](Self::GradingArranged),
    /// [`GradingChanged`](Self::GradingChanged),
    /// [`GradingCancelled`](Self::GradingCancelled),
    /// [`GradingFeedbackAdded`](Self::GradingFeedbackAdded),
    /// [`GradingFeedbackEdited`](Self::GradingFeedbackEdited),
    /// [`AgencyInfoEdited`](Self::AgencyInfoEdited),
    /// [`StageMoved`](Self::StageMoved)
    ///
    /// </details>
    TalentOperation {
        /// `1`: The talent was created.
        CreateTalent = 1,
        /// `2`: The standard résumé was edited.
        EditResume = 2,
        /// `3`: The standard résumé was updated.
        UpdateResume = 3,
        /// `4`: A résumé file was added.
        AddResumeAttachment = 4,
        /// `5`: A résumé file was deleted.
        DeleteResumeAttachment = 5,
        /// `7`: The onboarding form was filled in.
        FillOnboardingForm = 7,
        /// `8`: The onboarding form was edited.
        EditOnboardingForm = 8,
        /// `9`: Talents were merged.
        MergeTalent = 9,
        /// `10`: The time of creation in another recruiting system was updated.
        UpdateExternalCreateTime = 10,
        /// `11`: A tag was added.
        AddTag = 11,
        /// `12`: A tag was removed.
        RemoveTag = 12,
        /// `13`: The mark of a suspect was taken off.
        ClearSuspicion = 13,
        /// `20`: The talent was put on the blocklist.
        Block = 20,
        /// `21`: The talent was taken off the blocklist.
        Unblock = 21,
        /// `22`: The résumé was printed.
        PrintResume = 22,
        /// `27`: The candidate was looked at.
        ViewCandidate = 27,
        /// `1001`: An evaluation was arranged.
        ArrangeEvaluation = 1001,
        /// `1002`: An evaluator was removed.
        RemoveEvaluator = 1002,
        /// `1003`: The remark on an evaluation was edited.
        EditEvaluationRemark = 1003,
        /// `1004`: The remark on an evaluation was deleted.
        DeleteEvaluationRemark = 1004,
        /// `1005`: The résumé was evaluated.
        EvaluateResume = 1005,
        /// `1006`: The result of an evaluation was edited.
        EditEvaluationResult = 1006,
        /// `1007`: The result of an evaluation was deleted.
        DeleteEvaluationResult = 1007,
        /// `1008`: A remark on an evaluation was added.
        AddEvaluationRemark = 1008,
        /// `1201`: A background check was arranged.
        ArrangeBackgroundCheck = 1201,
        /// `1202`: Ending a background check was applied for.
        RequestBackgroundCheckEnd = 1202,
        /// `1203`: The result of a background check was entered.
        EnterBackgroundCheckResult = 1203,
        /// `1204`: The result of a background check was deleted.
        DeleteBackgroundCheckResult = 1204,
        /// `2001`: An interview was arranged.
        ArrangeInterview = 2001,
        /// `2002`: An interview was changed.
        ChangeInterview = 2002,
        /// `2003`: An interview was cancelled.
        CancelInterview = 2003,
        /// `2004`: An interview was announced by email.
        SendInterviewEmail = 2004,
        /// `2005`: An interview was announced by text message.
        SendInterviewSms = 2005,
        /// `2010`: A text message reminded of an interview.
        SendInterviewReminderSms = 2010,
        /// `2011`: The candidate was marked as not having come.
        MarkNoShow = 2011,
        /// `2012`: The mark of not having come was taken off.
        UnmarkNoShow = 2012,
        /// `2006`: Interview feedback was given.
        FillInterviewFeedback = 2006,
        /// `2007`: Interview feedback was given for somebody else.
        FillInterviewFeedbackForOther = 2007,
        /// `2008`: Interview feedback was changed.
        ChangeInterviewFeedback = 2008,
        /// `2009`: Interview feedback was changed for an interviewer.
        ChangeInterviewFeedbackForOther = 2009,
        /// `2017`: The end of an interview's plans was announced by email.
        SendInterviewCancellationEmail = 2017,
        /// `2018`: The end of an interview's plans was announced by text message.
        SendInterviewCancellationSms = 2018,
        /// `2019`: Interview records were exported.
        ExportInterviewRecords = 2019,
        /// `2021`: The interviewers to choose from were named.
        SetAvailableInterviewers = 2021,
        /// `2022`: An interview was passed on to another interviewer.
        TransferInterviewer = 2022,
        /// `2023`: The interviewers to choose from were changed.
        ChangeAvailableInterviewers = 2023,
        /// `2024`: The interviewers to choose from were removed.
        RemoveAvailableInterviewers = 2024,
        /// `3001`: The talent was added to a job.
        AddToJob = 3001,
        /// `3002`: An application was taken up again.
        RestoreApplication = 3002,
        /// `3003`: An application was ended.
        TerminateApplication = 3003,
        /// `3004`: An application moved to another stage.
        MoveStage = 3004,
        /// `3005`: A letter of rejection that was to be sent was cancelled.
        CancelScheduledRejection = 3005,
        /// `3006`: A letter of rejection was sent.
        SendRejection = 3006,
        /// `3007`: A letter of rejection that was to be sent was changed.
        ChangeScheduledRejection = 3007,
        /// `3008`: An application was moved to another job.
        TransferJob = 3008,
        /// `3009`: An application was shared.
        ShareApplication = 3009,
        /// `3010`: Somebody lost their share in an application.
        UnshareApplication = 3010,
        /// `3011`: The candidate gave up starting work.
        GiveUpOnboarding = 3011,
        /// `3012`: The candidate was unlocked.
        Unlock = 3012,
        /// `3013`: An agency's recommendation was accepted.
        AcceptAgencyRecommendation = 3013,
        /// `3014`: An agency's recommendation was rejected.
        RejectAgencyRecommendation = 3014,
        /// `3015`: The candidate was imported into a connected system.
        ImportToConnectedSystem = 3015,
        /// `3019`: An application was assigned to a real job.
        AssignToEntityJob = 3019,
        /// `3020`: An application went back to a virtual job.
        ReturnToVirtualJob = 3020,
        /// `3032`: An application was exported.
        ExportApplication = 3032,
        /// `3034`: The list of candidates was exported.
        ExportCandidateList = 3034,
        /// `3037`: Another application was linked to the talent.
        ChangeLinkedApplication = 3037,
        /// `5001`: An agency's recommendation was added.
        AddAgencyRecommendation = 5001,
        /// `5002`: An agency's recommendation was updated.
        UpdateAgencyRecommendation = 5002,
        /// `7001`: The start of work was confirmed.
        ConfirmOnboarding = 7001,
        /// `7002`: The candidate went back to before the start of work.
        ReturnToPendingOnboarding = 7002,
        /// `7003`: The probation ended.
        Convert = 7003,
        /// `7004`: The end of the probation was undone.
        UndoConversion = 7004,
        /// `7005`: The employment ended.
        Leave = 7005,
        /// `7006`: The end of the employment was undone.
        UndoLeave = 7006,
        /// `7007`: What is known about the start of work was edited.
        EditOnboardingInfo = 7007,
        /// `7013`: The talent was linked to an employee.
        LinkEmployee = 7013,
        /// `7014`: The link to an employee was removed.
        UnlinkEmployee = 7014,
        /// `8001`: An offer was revoked.
        RevokeOffer = 8001,
        /// `8002`: An offer was created.
        CreateOffer = 8002,
        /// `8003`: An offer was edited.
        EditOffer = 8003,
        /// `8011`: The approval of an offer was started.
        StartOfferApproval = 8011,
        /// `8012`: An offer was approved.
        ApproveOffer = 8012,
        /// `8013`: An offer was not approved.
        DisapproveOffer = 8013,
        /// `8014`: The approval of an offer was withdrawn.
        WithdrawOfferApproval = 8014,
        /// `8021`: An offer was sent.
        SendOffer = 8021,
        /// `8022`: An offer was accepted.
        AcceptOffer = 8022,
        /// `8023`: An offer was declined.
        DeclineOffer = 8023,
        /// `8024`: Whether an offer is accepted was updated.
        UpdateOfferAcceptance = 8024,
        /// `9001`: The candidate was notified.
        NotifyCandidate = 9001,
        /// `10004`: The form beside an application was created.
        CreateApplicationSupplement = 10004,
        /// `10005`: The form beside an application was edited.
        EditApplicationSupplement = 10005,
        /// `100001`: A job was matched.
        JobMatched = 100001,
        /// `100002`: The candidate was recommended for another job.
        RecommendedElsewhere = 100002,
        /// `100003`: The candidate was forwarded.
        Forwarded = 100003,
        /// `100004`: The candidate was ruled out.
        Eliminated = 100004,
        /// `100005`: The evaluation was passed.
        EvaluationPassed = 100005,
        /// `100006`: The evaluation was not passed.
        EvaluationFailed = 100006,
        /// `100007`: An interview was created.
        InterviewCreated = 100007,
        /// `100008`: An interview was edited.
        InterviewEdited = 100008,
        /// `100009`: An interview was deleted.
        InterviewDeleted = 100009,
        /// `100010`: Interview feedback was added.
        InterviewFeedbackAdded = 100010,
        /// `100011`: Interview feedback was edited.
        InterviewFeedbackEdited = 100011,
        /// `100012`: Interview feedback was deleted.
        InterviewFeedbackDeleted = 100012,
        /// `100013`: An interviewer was added.
        InterviewerAdded = 100013,
        /// `100014`: An observer was added to an interview.
        InterviewObserverAdded = 100014,
        /// `100015`: The candidate was ruled out, having declined the interview.
        EliminatedInterviewDeclined = 100015,
        /// `100016`: The candidate missed the interview.
        InterviewMissed = 100016,
        /// `100017`: An offer was created.
        OfferCreated = 100017,
        /// `100018`: An offer was approved.
        OfferApproved = 100018,
        /// `100019`: An offer was not approved.
        OfferDisapproved = 100019,
        /// `100020`: The candidate was ruled out, having declined the offer.
        EliminatedOfferDeclined = 100020,
        /// `100021`: An offer was accepted.
        OfferAccepted = 100021,
        /// `100022`: An offer was withdrawn.
        OfferWithdrawn = 100022,
        /// `100023`: Something was withdrawn.
        Withdrawn = 100023,
        /// `100024`: The candidate checked in.
        CheckedIn = 100024,
        /// `100025`: Somebody was reminded of interview feedback.
        InterviewFeedbackReminded = 100025,
        /// `100026`: The last interview was passed.
        FinalInterviewPassed = 100026,
        /// `100027`: An offer was edited.
        OfferEdited = 100027,
        /// `100028`: An offer was deleted.
        OfferDeleted = 100028,
        /// `100029`: A comment on an offer was added.
        OfferCommentAdded = 100029,
        /// `100030`: A comment on an offer was deleted.
        OfferCommentDeleted = 100030,
        /// `100031`: A letter of rejection was sent.
        RejectionSent = 100031,
        /// `100032`: An application was ended.
        ApplicationTerminated = 100032,
        /// `100033`: The candidate was ruled out, having applied twice.
        EliminatedDuplicate = 100033,
        /// `100034`: The candidate was ruled out, as the résumé did not pass the evaluation.
        EliminatedEvaluationFailed = 100034,
        /// `100035`: The candidate was ruled out, having declined to arrange an interview.
        EliminatedSchedulingDeclined = 100035,
        /// `100036`: The candidate was ruled out, not having passed the interview.
        EliminatedInterviewFailed = 100036,
        /// `100037`: The candidate was ruled out, not having come.
        EliminatedNoShow = 100037,
        /// `100038`: The candidate was ruled out, as the offer was refused.
        EliminatedOfferRefused = 100038,
        /// `100039`: The candidate was ruled out, as the start of work was cancelled.
        EliminatedOnboardingCancelled = 100039,
        /// `100040`: The candidate has not decided on the offer.
        OfferUndecided = 100040,
        /// `100041`: The candidate started work.
        Onboarded = 100041,
        /// `100042`: An evaluator was added.
        EvaluatorAdded = 100042,
        /// `100043`: An offer was saved.
        OfferSaved = 100043,
        /// `100044`: The bonus for the referral was set.
        ReferralBonusSet = 100044,
        /// `100045`: The application was closed, as the candidate started work by another application.
        ClosedByOtherApplication = 100045,
        /// `100046`: A virtual application was recorded.
        VirtualApplicationRecorded = 100046,
        /// `100047`: The bonus was chosen.
        BonusChosen = 100047,
        /// `100048`: Paying the bonus was confirmed.
        BonusConfirmed = 100048,
        /// `100049`: Something was created.
        Created = 100049,
        /// `100050`: Something was edited.
        Edited = 100050,
        /// `100051`: The candidate was imported from Lagou.
        ImportedFromLagou = 100051,
        /// `100052`: The candidate was imported from Liepin.
        ImportedFromLiepin = 100052,
        /// `100053`: The candidate was imported from 51job.
        ImportedFrom51job = 100053,
        /// `100054`: The candidate was imported from Zhaopin.
        ImportedFromZhaopin = 100054,
        /// `100055`: The bonus was cancelled.
        BonusCancelled = 100055,
        /// `100056`: The candidate was ruled out for another reason.
        EliminatedOther = 100056,
        /// `100057`: The candidate was created by a referral.
        ReferralCreated = 100057,
        /// `100058`: The candidate was edited by a referral.
        ReferralEdited = 100058,
        /// `100059`: The candidate was created by campus recruiting.
        CampusCreated = 100059,
        /// `100060`: The candidate was edited by campus recruiting.
        CampusEdited = 100060,
        /// `100061`: The candidate was created by an agency.
        AgencyCreated = 100061,
        /// `100062`: The candidate moved to those who wait for the exam.
        MovedToExam = 100062,
        /// `100063`: The candidate joined the interviews that are held and assigned for all jobs together.
        JoinedPooledInterview = 100063,
        /// `100064`: The scores of the exam were imported.
        ExamScoresImported = 100064,
        /// `100065`: The candidate changed to another position.
        PositionChanged = 100065,
        /// `100066`: A record of the start of work to come was created.
        PendingOnboardingCreated = 100066,
        /// `100067`: An agency checked for duplicates.
        AgencyDuplicateChecked = 100067,
        /// `100068`: The exam was not passed.
        ExamFailed = 100068,
        /// `100069`: A record of a change of job was created.
        JobChangeRecorded = 100069,
        /// `100070`: The state was restored.
        StatusRestored = 100070,
        /// `100071`: The state was set back.
        StatusRolledBack = 100071,
        /// `100072`: The talent applied on the website, with work experience.
        WebsiteApplied = 100072,
        /// `100073`: The talent applied on the website, for an internship.
        WebsiteInternApplied = 100073,
        /// `100076`: The candidate was shared.
        CandidateShared = 100076,
        /// `100077`: Somebody lost their share in the candidate.
        CandidateUnshared = 100077,
        /// `100078`: The link of a video interview was reset.
        VideoInterviewLinkReset = 100078,
        /// `100079`: The candidate was imported from Maimai.
        ImportedFromMaimai = 100079,
        /// `100080`: The job that was applied for was changed.
        AppliedJobChanged = 100080,
        /// `100081`: The marking of the exam was arranged.
        ExamMarkingArranged = 100081,
        /// `100082`: The score or result of the exam was edited.
        ExamResultEdited = 100082,
        /// `100084`: An evaluation was deleted.
        EvaluationDeleted = 100084,
        /// `100085`: The grading was arranged.
        GradingArranged = 100085,
        /// `100086`: The arrangement of the grading was changed.
        GradingChanged = 100086,
        /// `100087`: The arrangement of the grading was cancelled.
        GradingCancelled = 100087,
        /// `100088`: Feedback on the grading was added.
        GradingFeedbackAdded = 100088,
        /// `100089`: Feedback on the grading was edited.
        GradingFeedbackEdited = 100089,
        /// `100091`: What is known about the agency was edited.
        AgencyInfoEdited = 100091,
        /// `1000100`: An application moved to another stage.
        StageMoved = 1000100,
    }
}

/// `hire.v1.talent_operation_log.search`.
pub static SEARCH: table::Typed<TalentOperationLogSearchResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent:readonly", "hire:talent"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("job_id_list", table::Kind::String).list(),
        table::Field::body("operator_id_list", table::Kind::String).required().list(),
        table::Field::body(
                "operation_list",
                table::Kind::IntEnum(TalentOperation::VALUES),
            )
            .required()
            .list(),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 0,
        paging: table::Paging::Token("page_token"),
        items: "items",
    }),
    errors: &[
        table::DocumentedError {
            status: 500,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Try again later; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search",
    ..table::Operation::new(
        "hire.v1.talent_operation_log.search",
        table::Method::Post,
        "/open-apis/hire/v1/talent_operation_logs/search",
    )
});
