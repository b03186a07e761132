// Generated from specs/hire/v1/talent.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.talent` “人才”: people that a company may want to hire, and their résumés.
//!
//! 1. [`hire.v1.talent.batch_get_id`](method@crate::v1::talent::TalentResource::batch_get_id) tells whether a person is known already, by mobile number, email address or
//!    identity document.
//! 2. If not, [`hire.v1.talent.combined_create`](method@crate::v1::talent::TalentResource::combined_create) creates the talent; [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query) tells which fields a
//!    profile has. Files of the résumé are uploaded first, with [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
//! 3. [`hire.v1.talent.combined_update`](method@crate::v1::talent::TalentResource::combined_update) changes the talent; [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get) shows all that is known.
//! 4. [`hire.v1.application.create`](method@crate::v1::application::ApplicationResource::create) puts the talent up for a job.
//!
//! Recruiters sort talents with tags ([`hire.v1.talent.tag`](method@crate::v1::talent::TalentResource::tag)), folders ([`hire.v1.talent.add_to_folder`](method@crate::v1::talent::TalentResource::add_to_folder)) and pools
//! ([`hire.v1.talent_pool.move_talent`](method@crate::v1::talent_pool::TalentPoolResource::move_talent)), and [`hire.v1.talent_blocklist.change_talent_block`](method@crate::v1::talent_blocklist::TalentBlocklistResource::change_talent_block) keeps one from being hired.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>add_<wbr>to_<wbr>folder</code>](method@crate::v1::talent::TalentResource::add_to_folder) | Puts talents into a folder. | 将人才加入指定文件夹 |
//! | [<code>batch_<wbr>get_<wbr>id</code>](method@crate::v1::talent::TalentResource::batch_get_id) | Finds talents by mobile number, email address or identity document. | 批量获取人才ID |
//! | [<code>combined_<wbr>create</code>](method@crate::v1::talent::TalentResource::combined_create) | Creates a talent, custom fields included. | 创建人才 |
//! | [<code>combined_<wbr>update</code>](method@crate::v1::talent::TalentResource::combined_update) | Updates a talent, custom fields included. | 更新人才 |
//! | [<code>get</code>](method@crate::v1::talent::TalentResource::get) | Deprecated. Gets a talent. | 获取人才信息 |
//! | [<code>list</code>](method@crate::v1::talent::TalentResource::list) | Lists talents in a summary, by keyword or time of update. | 获取人才列表 |
//! | [<code>onboard_<wbr>status</code>](method@crate::v1::talent::TalentResource::onboard_status) | Marks a talent as having started work, or as having left. | 更新人才在职状态 |
//! | [<code>remove_<wbr>to_<wbr>folder</code>](method@crate::v1::talent::TalentResource::remove_to_folder) | Takes talents out of a folder. | 将人才从指定文件夹移除 |
//! | [<code>tag</code>](method@crate::v1::talent::TalentResource::tag) | Adds tags to a talent, or removes them. | 操作人才标签 |
//!
//! # Events
//!
//! | event | what happened | in Chinese |
//! | --- | --- | --- |
//! | [`TalentDeleted`](struct@crate::v1::talent::TalentDeleted) | A talent was deleted. | 删除人才 |
//! | [`TalentTagSubscription`](struct@crate::v1::talent::TalentTagSubscription) | A talent with a certain tag went to another stage, was locked, or was unlocked. | 人才进展变更事件 |

pub mod external_info;

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list, to_texts};

use crate::types::{
    AcademicRanking, CustomizedModuleType, CustomizedOption, CustomizedTimeRange, Degree,
    EducationType, Gender, I18n, IdentificationType, Language, LanguageProficiency,
    MaritalStatus, PeopleUserIdType, SnsType, TalentFieldType,
    TalentInterviewRegistration, TalentRegistration, TalentResumeSource,
};
use crate::v1::types::{BilingualCity, CustomFieldValue, EventStage, Identification};

/// The operations of `hire.v1.talent`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "人才")]
#[derive(Debug, Clone)]
pub struct TalentResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TalentResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// What another system knows about a talent.
    #[must_use]
    pub fn external_info(&self) -> external_info::TalentExternalInfoResource<I> {
        external_info::TalentExternalInfoResource::new(self.caller.clone())
    }
}

impl TalentResource<Tenant> {
    /// Puts talents into a folder.
    ///
    /// `POST /open-apis/hire/v1/talents/add_to_folder`, [`hire.v1.talent.add_to_folder` “将人才加入指定文件夹”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder) in the official documentation, as of 2024-12-04.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scopes, any one of: `hire:talent`, `hire:talent_folder_association`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_id_list`: IDs of talents, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list). 1 to 200 items.
    /// - `folder_id`: ID of the folder, as in [`hire.v1.talent_folder.list`](method@crate::v1::talent_folder::TalentFolderResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent()
    ///     .add_to_folder(["7039620186502138157"], "7039620186502138156")
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
            "将人才加入指定文件夹",
            "hire.v1.talent.add_to_folder",
            "/open-apis/hire/v1/talents/add_to_folder"
        )
    )]
    pub fn add_to_folder(
        &self,
        talent_id_list: impl IntoIterator<Item = impl Into<String>>,
        folder_id: impl Into<String>,
    ) -> TalentAddToFolderCall {
        let mut call = Call::new(&self.caller, &ADD_TO_FOLDER);
        call.set(0, to_texts(talent_id_list));
        call.set::<String>(1, folder_id.into());
        TalentAddToFolderCall { call }
    }

    /// Finds talents by mobile number, email address or identity document.
    ///
    /// Where several of the three are given, only a talent who matches all of them is found.
    ///
    /// `POST /open-apis/hire/v1/talents/batch_get_id`, [`hire.v1.talent.batch_get_id` “批量获取人才ID”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id) in the official documentation, as of 2024-09-06.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
    /// - More fields with: `hire:talent_onboard_status:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    /// - Rule: `mobile_number_list` or `email_list` or `identification_number_list`, at least one of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::talent::TalentIdentificationType;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent()
    ///     .batch_get_id()
    ///     .mobile_code("86")
    ///     .mobile_number_list(["182900291190"])
    ///     .email_list(["foo@bytedance.com"])
    ///     .identification_type(TalentIdentificationType::ResidentIdCard)
    ///     .identification_number_list(["510403xxxxxxxx"])
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
    /// | 1002001 | 200 | The platform failed internally. | Read the message; if it persists, give support the log ID. |
    /// | 1002009 | 400 | A mobile number is wrong. | Check the number and its country calling code. |
    #[doc(
        alias(
            "批量获取人才ID",
            "hire.v1.talent.batch_get_id",
            "/open-apis/hire/v1/talents/batch_get_id"
        )
    )]
    pub fn batch_get_id(&self) -> TalentBatchGetIdCall {
        let call = Call::new(&self.caller, &BATCH_GET_ID);
        TalentBatchGetIdCall { call }
    }

    /// Creates a talent, custom fields included.
    ///
    /// Whether an email address and a mobile number are required is set in Feishu Hire, under the settings of the standard résumé.
    ///
    /// `POST /open-apis/hire/v1/talents/combined_create`, [`hire.v1.talent.combined_create` “创建人才”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_create) in the official documentation, as of 2025-05-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `basic_info` ([`NewTalentBasicInfo`](type@crate::v1::talent::NewTalentBasicInfo)): Personal data of the talent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::types::{Degree, LanguageProficiency, PeopleUserIdType, SnsType};
    /// use feishu_hire::v1::talent::{
    ///     CustomizedModuleInput, LanguageInput, NewTalentBasicInfo, SectionFieldInput,
    ///     TalentAccountType, TalentAwardInput, TalentCareerInput, TalentEducationInput,
    ///     TalentLanguageInput, TalentProjectInput, TalentSelfEvaluationInput, TalentSnsInput,
    ///     TalentWorkInput,
    /// };
    /// use feishu_hire::v1::types::CustomFieldValue;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent()
    ///     .combined_create(
    ///         NewTalentBasicInfo::new("张三")
    ///             .mobile("182900291190")
    ///             .mobile_country_code("CN_1")
    ///             .email("16xx1@126.com"),
    ///     )
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .init_source_id("1")
    ///     .resume_source_id("1")
    ///     .folder_id_list(["6942778198054125570"])
    ///     .creator_id("ou_84aad35d084aa403a838cf73ee18467")
    ///     .creator_account_type(TalentAccountType::Employee)
    ///     .resume_attachment_id("7383906146040678700")
    ///     .education_list(
    ///         vec![
    ///             TalentEducationInput::new().degree(Degree::PrimarySchool)
    ///             .school("香港大学").field_of_study("考古")
    ///         ],
    ///     )
    ///     .career_list(
    ///         vec![
    ///             TalentCareerInput::new().company("明日科技公司")
    ///             .title("高级工程师").desc("测试")
    ///         ],
    ///     )
    ///     .project_list(
    ///         vec![
    ///             TalentProjectInput::new().name("系统稳定性提升项目")
    ///             .role("研发人员").link("https://www.a.com")
    ///         ],
    ///     )
    ///     .works_list(
    ///         vec![
    ///             TalentWorkInput::new().link("https://www.a.com")
    ///             .desc("个人设计作品").attachment_id("12345678")
    ///         ],
    ///     )
    ///     .award_list(
    ///         vec![
    ///             TalentAwardInput::new().title("最佳新人奖")
    ///             .award_time(Timestamp::from_millis(293016767159))
    ///             .desc("最优秀的新人奖")
    ///         ],
    ///     )
    ///     .language_list(
    ///         vec![
    ///             TalentLanguageInput::new().language(LanguageInput::English)
    ///             .proficiency(LanguageProficiency::Beginner)
    ///             .customized_data(vec![SectionFieldInput::new()
    ///             .object_id("6934193211960330510").value("3")])
    ///         ],
    ///     )
    ///     .sns_list(
    ///         vec![
    ///             TalentSnsInput::new().sns_type(SnsType::Linkedin)
    ///             .link("https://www.a.com").customized_data(vec![SectionFieldInput::new()
    ///             .object_id("6934193211960330511").value("常用的社交账号")])
    ///         ],
    ///     )
    ///     .preferred_city_code_list(["CT_2"])
    ///     .self_evaluation(
    ///         TalentSelfEvaluationInput::new()
    ///             .content("自我评价：平常心")
    ///             .customized_data(
    ///                 vec![
    ///                     SectionFieldInput::new().object_id("6934193211960330512")
    ///                     .value("1")
    ///                 ],
    ///             ),
    ///     )
    ///     .customized_data(
    ///         vec![
    ///             CustomizedModuleInput::new().object_id("6934193211960330504")
    ///             .children(vec![vec![CustomFieldValue::new()
    ///             .object_id("6934193211960330513").value("[\"1\", \"2\"]")]])
    ///         ],
    ///     )
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
            "创建人才",
            "hire.v1.talent.combined_create",
            "/open-apis/hire/v1/talents/combined_create"
        )
    )]
    pub fn combined_create(
        &self,
        basic_info: NewTalentBasicInfo,
    ) -> TalentCombinedCreateCall {
        let mut call = Call::new(&self.caller, &COMBINED_CREATE);
        call.set(7, basic_info);
        TalentCombinedCreateCall { call }
    }

    /// Updates a talent, custom fields included.
    ///
    /// Each list of the résumé that is sent takes the place of the one that is there. Whether an email address and a mobile number are required is set in Feishu Hire, under the settings of the standard résumé.
    ///
    /// `POST /open-apis/hire/v1/talents/combined_update`, [`hire.v1.talent.combined_update` “更新人才”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_update) in the official documentation, as of 2025-11-19.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    /// - `basic_info` ([`TalentBasicInfoUpdate`](type@crate::v1::talent::TalentBasicInfoUpdate)): Personal data of the talent.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::types::{Degree, LanguageProficiency, PeopleUserIdType, SnsType};
    /// use feishu_hire::v1::talent::{
    ///     CustomizedModuleInput, LanguageInput, SectionFieldInput, TalentAccountType,
    ///     TalentAwardInput, TalentBasicInfoUpdate, TalentCareerInput, TalentEducationInput,
    ///     TalentLanguageInput, TalentProjectInput, TalentSelfEvaluationInput, TalentSnsInput,
    ///     TalentWorkInput,
    /// };
    /// use feishu_hire::v1::types::CustomFieldValue;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent()
    ///     .combined_update(
    ///         "7158793341499426348",
    ///         TalentBasicInfoUpdate::new()
    ///             .name("张三")
    ///             .mobile("182900291190")
    ///             .mobile_country_code("CN_1"),
    ///     )
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .init_source_id("1")
    ///     .folder_id_list(["702551782317613290"])
    ///     .operator_id("ou_84aad35d084aa403a838cf73ee18467")
    ///     .operator_account_type(TalentAccountType::Employee)
    ///     .resume_attachment_id("7383906146040678700")
    ///     .education_list(
    ///         vec![
    ///             TalentEducationInput::new().degree(Degree::PrimarySchool)
    ///             .school("香港大学").field_of_study("考古")
    ///         ],
    ///     )
    ///     .career_list(
    ///         vec![
    ///             TalentCareerInput::new().company("明日科技公司")
    ///             .title("高级工程师").desc("测试")
    ///         ],
    ///     )
    ///     .project_list(
    ///         vec![
    ///             TalentProjectInput::new().name("系统稳定性提升项目")
    ///             .role("研发人员").link("https://www.a.com")
    ///         ],
    ///     )
    ///     .works_list(
    ///         vec![
    ///             TalentWorkInput::new().link("https://www.a.com")
    ///             .desc("个人设计作品").attachment_id("12345678")
    ///         ],
    ///     )
    ///     .award_list(
    ///         vec![
    ///             TalentAwardInput::new().title("最佳新人奖")
    ///             .award_time(Timestamp::from_millis(293016767159))
    ///             .desc("最优秀的新人奖")
    ///         ],
    ///     )
    ///     .language_list(
    ///         vec![
    ///             TalentLanguageInput::new().language(LanguageInput::English)
    ///             .proficiency(LanguageProficiency::Beginner)
    ///             .customized_data(vec![SectionFieldInput::new()
    ///             .object_id("6934193211960330510").value("3")])
    ///         ],
    ///     )
    ///     .sns_list(
    ///         vec![
    ///             TalentSnsInput::new().sns_type(SnsType::Linkedin)
    ///             .link("https://www.a.com").customized_data(vec![SectionFieldInput::new()
    ///             .object_id("6934193211960330511").value("常用的社交账号")])
    ///         ],
    ///     )
    ///     .preferred_city_code_list(["CT_2"])
    ///     .self_evaluation(
    ///         TalentSelfEvaluationInput::new()
    ///             .content("自我评价：平常心")
    ///             .customized_data(
    ///                 vec![
    ///                     SectionFieldInput::new().object_id("6934193211960330512")
    ///                     .value("1")
    ///                 ],
    ///             ),
    ///     )
    ///     .customized_data(
    ///         vec![
    ///             CustomizedModuleInput::new().object_id("6934193211960330504")
    ///             .children(vec![vec![CustomFieldValue::new()
    ///             .object_id("6934193211960330513").value("[\"1\", \"2\"]")]])
    ///         ],
    ///     )
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
    /// | 1002102 | 400 | There is no such talent. | Check `talent_id`. |
    #[doc(
        alias(
            "更新人才",
            "hire.v1.talent.combined_update",
            "/open-apis/hire/v1/talents/combined_update"
        )
    )]
    pub fn combined_update(
        &self,
        talent_id: impl Into<String>,
        basic_info: TalentBasicInfoUpdate,
    ) -> TalentCombinedUpdateCall {
        let mut call = Call::new(&self.caller, &COMBINED_UPDATE);
        call.set::<String>(1, talent_id.into());
        call.set(7, basic_info);
        TalentCombinedUpdateCall { call }
    }

    /// Gets a talent.
    ///
    /// `GET /open-apis/hire/v1/talents/:talent_id`, [`hire.v1.talent.get` “获取人才信息”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/get) in the official documentation, as of 2025-12-02.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
    /// - More fields with: `contact:user.employee_id:readonly`.
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
    ///     .v1()
    ///     .talent()
    ///     .get("6891560630172518670")
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
    /// | 1000001 | 400 | A parameter is wrong. | Check the parameters. |
    /// | 1002001 | 500 | The platform failed internally. | Try again later; if it persists, give support the log ID. |
    /// | 1002002 | 400 | A parameter is wrong. | Check the types and sizes of the parameters. |
    /// | 1002102 | 404 | There is no such talent. | Check `talent_id`. |
    #[doc(
        alias(
            "获取人才信息",
            "hire.v1.talent.get",
            "/open-apis/hire/v1/talents/:talent_id"
        )
    )]
    #[deprecated = "The platform no longer extends it; use `hire.v2.talent.get`."]
    pub fn get(&self, talent_id: impl Into<String>) -> TalentGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, talent_id.into());
        TalentGetCall { call }
    }

    /// Lists talents in a summary, by keyword or time of update.
    ///
    /// All that is known about a talent is in [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get).
    ///
    /// `GET /open-apis/hire/v1/talents`, [`hire.v1.talent.list` “获取人才列表”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list) in the official documentation, as of 2024-08-28.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps.
    /// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 20/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::types::PeopleUserIdType;
    /// use feishu_hire::v1::talent::{TalentQueryOption, TalentSortBy};
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent()
    ///     .list()
    ///     .keyword("张三 and 产品经理")
    ///     .update_start_time(Timestamp::from_millis(1618500278663))
    ///     .update_end_time(Timestamp::from_millis(1618500278663))
    ///     .page_size(10)
    ///     .sort_by(TalentSortBy::UpdateTime)
    ///     .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1…")
    ///     .user_id_type(PeopleUserIdType::OpenId)
    ///     .query_option(TalentQueryOption::IgnoreEmptyError)
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
        alias("获取人才列表", "hire.v1.talent.list", "/open-apis/hire/v1/talents")
    )]
    pub fn list(&self) -> TalentListCall {
        let call = Call::new(&self.caller, &LIST);
        TalentListCall { call }
    }

    /// Marks a talent as having started work, or as having left.
    ///
    /// Feishu Hire then labels the talent so. A talent who has started work or has left already cannot be marked as having started; somebody who left comes back by a new application.
    ///
    /// `POST /open-apis/hire/v1/talents/:talent_id/onboard_status`, [`hire.v1.talent.onboard_status` “更新人才在职状态”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/onboard_status) in the official documentation, as of 2025-06-04.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent`.
    /// - Rate: 20/min.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `onboard_time` has to be given when `operation` is `1`.
    /// - Rule: `overboard_time` has to be given when `operation` is `2`.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
    /// - `operation` ([`OnboardOperation`](type@crate::v1::talent::OnboardOperation)): What to mark the talent as.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_hire::v1::talent::OnboardOperation;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .talent()
    ///     .onboard_status("6960663240925956661", OnboardOperation::Onboard)
    ///     .onboard_time(Timestamp::from_millis(1676548784889))
    ///     .overboard_time(Timestamp::from_millis(1676548784890))
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
            "更新人才在职状态",
            "hire.v1.talent.onboard_status",
            "/open-apis/hire/v1/talents/:talent_id/onboard_status"
        )
    )]
    pub fn onboard_status(
        &self,
        talent_id: impl Into<String>,
        operation: OnboardOperation,
    ) -> TalentOnboardStatusCall {
        let mut call = Call::new(&self.caller, &ONBOARD_STATUS);
        call.set::<String>(0, talent_id.into());
        call.set(1, operation);
        TalentOnboardStatusCall { call }
    }

    /// Takes talents out of a folder.
    ///
    /// `POST /open-apis/hire/v1/talents/remove_to_folder`, [`hire.v1.talent.remove_to_folder` “将人才从指定文件夹移除”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder) in the official documentation, as of 2024-12-04.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent_folder_association`.
    /// - Rate: 10/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_id_list`: IDs of talents, as in [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list). 1 to 200 items.
    /// - `folder_id`: ID of the folder, as in [`hire.v1.talent_folder.list`](method@crate::v1::talent_folder::TalentFolderResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .talent()
    ///     .remove_to_folder(["7381815850065463596"], "7039620186502138156")
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
            "将人才从指定文件夹移除",
            "hire.v1.talent.remove_to_folder",
            "/open-apis/hire/v1/talents/remove_to_folder"
        )
    )]
    pub fn remove_to_folder(
        &self,
        talent_id_list: impl IntoIterator<Item = impl Into<String>>,
        folder_id: impl Into<String>,
    ) -> TalentRemoveToFolderCall {
        let mut call = Call::new(&self.caller, &REMOVE_TO_FOLDER);
        call.set(0, to_texts(talent_id_list));
        call.set::<String>(1, folder_id.into());
        TalentRemoveToFolderCall { call }
    }

    /// Adds tags to a talent, or removes them.
    ///
    /// `POST /open-apis/hire/v1/talents/:talent_id/tag`, [`hire.v1.talent.tag` “操作人才标签”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/tag) in the official documentation, as of 2025-04-24.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:talent`.
    /// - Rate: 20/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `talent_id`: ID of the talent, as in [`hire.v1.talent.batch_get_id`](method@crate::v1::talent::TalentResource::batch_get_id).
    /// - `operation` ([`TagOperation`](type@crate::v1::talent::TagOperation)): Whether the tags are added or removed.
    /// - `tag_id_list`: IDs of the tags to add or remove, as in [`hire.v1.talent_tag.list`](method@crate::v1::talent_tag::TalentTagResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::v1::talent::TagOperation;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// hire.v1()
    ///     .talent()
    ///     .tag("6960663240925956661", TagOperation::Add, ["6960663240925956661"])
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
    /// | 1002111 | 400 | A tag ID is wrong. | Check `tag_id_list`. |
    /// | 1002112 | 400 | A tag is disabled. | Enable the tag, then try again. |
    /// | 1002113 | 400 | The talent has a tag already. | Leave out the tags that the talent has. |
    /// | 1002114 | 400 | The talent does not have a tag. | Leave out the tags that the talent does not have. |
    #[doc(
        alias(
            "操作人才标签",
            "hire.v1.talent.tag",
            "/open-apis/hire/v1/talents/:talent_id/tag"
        )
    )]
    pub fn tag(
        &self,
        talent_id: impl Into<String>,
        operation: TagOperation,
        tag_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> TalentTagCall {
        let mut call = Call::new(&self.caller, &TAG);
        call.set::<String>(0, talent_id.into());
        call.set(1, operation);
        call.set(2, to_texts(tag_id_list));
        TalentTagCall { call }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent.add_to_folder`, begun by [`TalentResource::add_to_folder`].
    TalentAddToFolderCall -> TalentAddToFolderResponse
}

feishu_core::call! {
    /// A call of `hire.v1.talent.batch_get_id`, begun by [`TalentResource::batch_get_id`].
    TalentBatchGetIdCall -> TalentBatchGetIdResponse
}

impl TalentBatchGetIdCall {
    /// Country calling code of the mobile numbers; `86` if left out.
    #[inline]
    pub fn mobile_code(mut self, mobile_code: impl Into<String>) -> Self {
        self.call.set::<String>(0, mobile_code.into());
        self
    }

    /// Mobile numbers of the talents to look for, without the country calling code.
    #[inline]
    pub fn mobile_number_list(
        mut self,
        mobile_number_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(1, to_texts(mobile_number_list));
        self
    }

    /// Email addresses of the talents to look for.
    #[inline]
    pub fn email_list(
        mut self,
        email_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(email_list));
        self
    }

    /// Kind of the identity documents; required beside `identification_number_list`.
    #[inline]
    pub fn identification_type(
        mut self,
        identification_type: TalentIdentificationType,
    ) -> Self {
        self.call.set(3, identification_type);
        self
    }

    /// Numbers of the identity documents of the talents to look for.
    #[inline]
    pub fn identification_number_list(
        mut self,
        identification_number_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(4, to_texts(identification_number_list));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent.combined_create`, begun by [`TalentResource::combined_create`].
    TalentCombinedCreateCall -> TalentCombinedCreateResponse
}

impl TalentCombinedCreateCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// ID of the résumé's source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    #[deprecated = "Use `resume_source_id`."]
    #[inline]
    pub fn init_source_id(mut self, init_source_id: impl Into<String>) -> Self {
        self.call.set::<String>(1, init_source_id.into());
        self
    }

    /// ID of the résumé's source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    #[inline]
    pub fn resume_source_id(mut self, resume_source_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, resume_source_id.into());
        self
    }

    /// IDs of the folders to put the talent in, as in [`hire.v1.talent_folder.list`](method@crate::v1::talent_folder::TalentFolderResource::list).
    ///
    /// At most 100 items.
    #[inline]
    pub fn folder_id_list(
        mut self,
        folder_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(folder_id_list));
        self
    }

    /// User ID of who creates the talent, of the kind that `user_id_type` names; the system if left out. Not needed where `creator_account_type` is `system`.
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.call.set::<String>(4, creator_id.into());
        self
    }

    /// Whether an employee or the system creates the talent.
    #[inline]
    pub fn creator_account_type(
        mut self,
        creator_account_type: TalentAccountType,
    ) -> Self {
        self.call.set(5, creator_account_type);
        self
    }

    /// ID of the résumé as a file, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    #[inline]
    pub fn resume_attachment_id(
        mut self,
        resume_attachment_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(6, resume_attachment_id.into());
        self
    }

    /// Where and what the talent studied.
    ///
    /// At most 100 items.
    #[inline]
    pub fn education_list(
        mut self,
        education_list: impl IntoIterator<Item = TalentEducationInput>,
    ) -> Self {
        self.call.set(8, to_list(education_list));
        self
    }

    /// Jobs and internships that the talent had.
    ///
    /// At most 100 items.
    #[inline]
    pub fn career_list(
        mut self,
        career_list: impl IntoIterator<Item = TalentCareerInput>,
    ) -> Self {
        self.call.set(9, to_list(career_list));
        self
    }

    /// Projects that the talent took part in.
    ///
    /// At most 100 items.
    #[inline]
    pub fn project_list(
        mut self,
        project_list: impl IntoIterator<Item = TalentProjectInput>,
    ) -> Self {
        self.call.set(10, to_list(project_list));
        self
    }

    /// Works of the talent.
    ///
    /// At most 100 items.
    #[inline]
    pub fn works_list(
        mut self,
        works_list: impl IntoIterator<Item = TalentWorkInput>,
    ) -> Self {
        self.call.set(11, to_list(works_list));
        self
    }

    /// Awards that the talent won.
    ///
    /// At most 100 items.
    #[inline]
    pub fn award_list(
        mut self,
        award_list: impl IntoIterator<Item = TalentAwardInput>,
    ) -> Self {
        self.call.set(12, to_list(award_list));
        self
    }

    /// Languages that the talent speaks.
    ///
    /// At most 100 items.
    #[inline]
    pub fn language_list(
        mut self,
        language_list: impl IntoIterator<Item = TalentLanguageInput>,
    ) -> Self {
        self.call.set(13, to_list(language_list));
        self
    }

    /// Accounts of the talent on social networks.
    ///
    /// At most 100 items.
    #[inline]
    pub fn sns_list(
        mut self,
        sns_list: impl IntoIterator<Item = TalentSnsInput>,
    ) -> Self {
        self.call.set(14, to_list(sns_list));
        self
    }

    /// Codes of the places where the talent would like to work, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    ///
    /// At most 100 items.
    #[inline]
    pub fn preferred_city_code_list(
        mut self,
        preferred_city_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(15, to_texts(preferred_city_code_list));
        self
    }

    /// What the talent says of themselves.
    #[inline]
    pub fn self_evaluation(
        mut self,
        self_evaluation: TalentSelfEvaluationInput,
    ) -> Self {
        self.call.set(16, self_evaluation);
        self
    }

    /// Entries of the modules that the tenant added to the talent profile.
    #[inline]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomizedModuleInput>,
    ) -> Self {
        self.call.set(17, to_list(customized_data));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent.combined_update`, begun by [`TalentResource::combined_update`].
    TalentCombinedUpdateCall -> TalentCombinedUpdateResponse
}

impl TalentCombinedUpdateCall {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// ID of the résumé's source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    #[deprecated = "The platform retired it in favour of `resume_source_id`; this operation does not document that one."]
    #[inline]
    pub fn init_source_id(mut self, init_source_id: impl Into<String>) -> Self {
        self.call.set::<String>(2, init_source_id.into());
        self
    }

    /// IDs of the folders that the talent belongs in, as in [`hire.v1.talent_folder.list`](method@crate::v1::talent_folder::TalentFolderResource::list).
    ///
    /// At most 100 items.
    #[inline]
    pub fn folder_id_list(
        mut self,
        folder_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(3, to_texts(folder_id_list));
        self
    }

    /// User ID of who updates the talent, of the kind that `user_id_type` names.
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.call.set::<String>(4, operator_id.into());
        self
    }

    /// Whether an employee or the system updates the talent.
    #[inline]
    pub fn operator_account_type(
        mut self,
        operator_account_type: TalentAccountType,
    ) -> Self {
        self.call.set(5, operator_account_type);
        self
    }

    /// ID of the résumé file, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create). The file is added to the talent's; its content is not read into the résumé.
    #[inline]
    pub fn resume_attachment_id(
        mut self,
        resume_attachment_id: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(6, resume_attachment_id.into());
        self
    }

    /// Where and what the talent studied; takes the place of the whole list.
    ///
    /// At most 100 items.
    #[inline]
    pub fn education_list(
        mut self,
        education_list: impl IntoIterator<Item = TalentEducationInput>,
    ) -> Self {
        self.call.set(8, to_list(education_list));
        self
    }

    /// Jobs and internships that the talent had; takes the place of the whole list.
    ///
    /// At most 100 items.
    #[inline]
    pub fn career_list(
        mut self,
        career_list: impl IntoIterator<Item = TalentCareerInput>,
    ) -> Self {
        self.call.set(9, to_list(career_list));
        self
    }

    /// Projects that the talent took part in; takes the place of the whole list.
    ///
    /// At most 100 items.
    #[inline]
    pub fn project_list(
        mut self,
        project_list: impl IntoIterator<Item = TalentProjectInput>,
    ) -> Self {
        self.call.set(10, to_list(project_list));
        self
    }

    /// Works of the talent; takes the place of the whole list.
    ///
    /// At most 100 items.
    #[inline]
    pub fn works_list(
        mut self,
        works_list: impl IntoIterator<Item = TalentWorkInput>,
    ) -> Self {
        self.call.set(11, to_list(works_list));
        self
    }

    /// Awards that the talent won; takes the place of the whole list.
    ///
    /// At most 100 items.
    #[inline]
    pub fn award_list(
        mut self,
        award_list: impl IntoIterator<Item = TalentAwardInput>,
    ) -> Self {
        self.call.set(12, to_list(award_list));
        self
    }

    /// Languages that the talent speaks; takes the place of the whole list.
    ///
    /// At most 100 items.
    #[inline]
    pub fn language_list(
        mut self,
        language_list: impl IntoIterator<Item = TalentLanguageInput>,
    ) -> Self {
        self.call.set(13, to_list(language_list));
        self
    }

    /// Accounts of the talent on social networks; takes the place of the whole list.
    ///
    /// At most 100 items.
    #[inline]
    pub fn sns_list(
        mut self,
        sns_list: impl IntoIterator<Item = TalentSnsInput>,
    ) -> Self {
        self.call.set(14, to_list(sns_list));
        self
    }

    /// Codes of the places where the talent would like to work, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    ///
    /// At most 100 items.
    #[inline]
    pub fn preferred_city_code_list(
        mut self,
        preferred_city_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(15, to_texts(preferred_city_code_list));
        self
    }

    /// What the talent says of themselves.
    #[inline]
    pub fn self_evaluation(
        mut self,
        self_evaluation: TalentSelfEvaluationInput,
    ) -> Self {
        self.call.set(16, self_evaluation);
        self
    }

    /// Entries of the modules that the tenant added to the talent profile; takes the place of the whole list.
    #[inline]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomizedModuleInput>,
    ) -> Self {
        self.call.set(17, to_list(customized_data));
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent.get`, begun by [`TalentResource::get`].
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

feishu_core::call! {
    /// A call of `hire.v1.talent.list`, begun by [`TalentResource::list`].
    TalentListCall -> TalentListResponse
}

impl TalentListCall {
    /// Words to look for; `and`, `or` and `not` can join them.
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.call.set::<String>(0, keyword.into());
        self
    }

    /// Lists only talents who were updated at this time or later.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_start_time(mut self, update_start_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(1, update_start_time.into());
        self
    }

    /// Lists only talents who were updated at this time or earlier.
    ///
    /// To the millisecond.
    #[inline]
    pub fn update_end_time(mut self, update_end_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, update_end_time.into());
        self
    }

    /// Talents per page.
    ///
    /// Default: `10`. At most 20.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(3, page_size);
        self
    }

    /// Order in which talents are listed.
    ///
    /// Default: `TalentSortBy::UpdateTime`.
    #[inline]
    pub fn sort_by(mut self, sort_by: TalentSortBy) -> Self {
        self.call.set(4, sort_by);
        self
    }

    /// The token that came with the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(5, page_token.into());
        self
    }

    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    ///
    /// Default: `PeopleUserIdType::PeopleAdminId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: PeopleUserIdType) -> Self {
        self.call.set(6, user_id_type);
        self
    }

    /// How the search behaves.
    #[inline]
    pub fn query_option(mut self, query_option: TalentQueryOption) -> Self {
        self.call.set(7, query_option);
        self
    }
}

feishu_core::pages!(TalentListCall, TalentListResponse, items: TalentSummary, has_more page_token);

feishu_core::call! {
    /// A call of `hire.v1.talent.onboard_status`, begun by [`TalentResource::onboard_status`].
    TalentOnboardStatusCall -> ()
}

impl TalentOnboardStatusCall {
    /// First day at work; required to mark the talent as having started.
    ///
    /// To the millisecond.
    #[inline]
    pub fn onboard_time(mut self, onboard_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(2, onboard_time.into());
        self
    }

    /// Last day at work; required to mark the talent as having left.
    ///
    /// To the millisecond.
    #[inline]
    pub fn overboard_time(mut self, overboard_time: impl Into<Timestamp>) -> Self {
        self.call.set::<Timestamp>(3, overboard_time.into());
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.talent.remove_to_folder`, begun by [`TalentResource::remove_to_folder`].
    TalentRemoveToFolderCall -> TalentRemoveToFolderResponse
}

feishu_core::call! {
    /// A call of `hire.v1.talent.tag`, begun by [`TalentResource::tag`].
    TalentTagCall -> ()
}

/// The answer of [`hire.v1.talent.add_to_folder`](method@crate::v1::talent::TalentResource::add_to_folder).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentAddToFolderResponse {
    /// IDs of the talents who were put in, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id_list: Vec<String>,
    /// ID of the folder, as in [`hire.v1.talent_folder.list`](method@crate::v1::talent_folder::TalentFolderResource::list).
    pub folder_id: Option<String>,
}

feishu_core::object! {
    response TalentAddToFolderResponse {
        0 talent_id_list = "talent_id_list",
        1 folder_id = "folder_id",
    }
}

/// The answer of [`hire.v1.talent.batch_get_id`](method@crate::v1::talent::TalentResource::batch_get_id).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentBatchGetIdResponse {
    /// Talents who were found.
    pub talent_list: Vec<TalentIdentity>,
}

feishu_core::object! {
    response TalentBatchGetIdResponse {
        0 talent_list = "talent_list",
    }
}

/// The answer of [`hire.v1.talent.combined_create`](method@crate::v1::talent::TalentResource::combined_create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentCombinedCreateResponse {
    /// ID of the talent.
    pub talent_id: Option<String>,
    /// User ID of who created the talent, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// Whether an employee or the system created the talent.
    pub creator_account_type: Option<TalentAccountType>,
}

feishu_core::object! {
    response TalentCombinedCreateResponse {
        0 talent_id = "talent_id",
        1 creator_id = "creator_id",
        2 creator_account_type = "creator_account_type",
    }
}

/// The answer of [`hire.v1.talent.combined_update`](method@crate::v1::talent::TalentResource::combined_update).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentCombinedUpdateResponse {
    /// ID of the talent.
    pub talent_id: Option<String>,
    /// User ID of who updated the talent, of the kind that `user_id_type` names.
    pub operator_id: Option<String>,
    /// Whether an employee or the system updated the talent.
    pub operator_account_type: Option<TalentAccountType>,
}

feishu_core::object! {
    response TalentCombinedUpdateResponse {
        0 talent_id = "talent_id",
        1 operator_id = "operator_id",
        2 operator_account_type = "operator_account_type",
    }
}

/// The answer of [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentGetResponse {
    /// The talent, with their résumé.
    pub talent: Option<Talent>,
}

feishu_core::object! {
    response TalentGetResponse {
        0 talent = "talent",
    }
}

/// The answer of [`hire.v1.talent.list`](method@crate::v1::talent::TalentResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`; absent on the last page.
    pub page_token: Option<String>,
    /// Talents of this page.
    pub items: Vec<TalentSummary>,
}

feishu_core::object! {
    response TalentListResponse {
        0 has_more = "has_more",
        1 page_token = "page_token",
        2 items = "items",
    }
}

/// The answer of [`hire.v1.talent.remove_to_folder`](method@crate::v1::talent::TalentResource::remove_to_folder).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentRemoveToFolderResponse {
    /// IDs of the talents who were taken out, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id_list: Vec<String>,
    /// ID of the folder, as in [`hire.v1.talent_folder.list`](method@crate::v1::talent_folder::TalentFolderResource::list).
    pub folder_id: Option<String>,
}

feishu_core::object! {
    response TalentRemoveToFolderResponse {
        0 talent_id_list = "talent_id_list",
        1 folder_id = "folder_id",
    }
}

/// A talent was deleted.
///
/// It holds the ID alone; what was deleted can no longer be asked for.
///
/// The payload of [`hire.talent.deleted_v1` “删除人才”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/deleted) in the official documentation, as of 2024-08-26.
///
/// - Pushed to: self-built and store apps.
/// - Scope: `hire:talent:readonly`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::talent::TalentDeleted;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<TalentDeleted>(|event| async move {
///         println!("{:?}", event.payload.talent_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("删除人才", "hire.talent.deleted_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentDeleted {
    /// ID of the talent.
    pub talent_id: Option<String>,
}

feishu_core::object! {
    response TalentDeleted {
        0 talent_id = "talent_id",
    }
}

impl feishu_core::event::Event for TalentDeleted {
    const TYPE: &'static str = "hire.talent.deleted_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

/// A talent with a certain tag went to another stage, was locked, or was unlocked.
///
/// It is pushed for the tags for which an administrator allowed it in the settings of Feishu Hire, among the candidates' tags.
///
/// The payload of [`hire.talent.tag_subscription_v1` “人才进展变更事件”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/tag_subscription) in the official documentation, as of 2024-10-18.
///
/// - Pushed to: self-built and store apps.
/// - Scopes, any one of: `hire:talent:readonly`, `hire:talent`.
/// - Subscribe: choose the event in the developer console.
///
/// # Example
///
/// ```
/// use feishu_events::{BoxError, Events};
/// use feishu_hire::v1::talent::TalentTagSubscription;
///
/// # fn main() -> Result<(), feishu_events::Error> {
/// let events = Events::<BoxError>::builder()
///     .on::<TalentTagSubscription>(|event| async move {
///         println!("{:?}", event.payload.talent_id);
///         Ok(())
///     })
///     .build()?;
/// # let _ = events;
/// # Ok(())
/// # }
/// ```
#[doc(alias("人才进展变更事件", "hire.talent.tag_subscription_v1"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentTagSubscription {
    /// ID of the talent.
    pub talent_id: Option<String>,
    /// ID of the application, as [`hire.v1.application.get`](method@crate::v1::application::ApplicationResource::get) takes it.
    pub application_id: Option<String>,
    /// What happened to a talent.
    ///
    /// `type` on the wire.
    pub type_: Option<TalentProgress>,
    /// The tag because of which an event was pushed.
    pub tag: Option<SubscribedTag>,
    /// Whether a talent is locked, and where.
    pub lock_status: Option<TalentLock>,
    /// The stage of the application; where `type` says that it changed, the new one.
    pub application_stage: Option<EventStage>,
}

feishu_core::object! {
    response TalentTagSubscription {
        0 talent_id = "talent_id",
        1 application_id = "application_id",
        2 type_ = "type",
        3 tag = "tag",
        4 lock_status = "lock_status",
        5 application_stage = "application_stage",
    }
}

impl feishu_core::event::Event for TalentTagSubscription {
    const TYPE: &'static str = "hire.talent.tag_subscription_v1";
    const SCHEMA: feishu_core::event::Schema = feishu_core::event::Schema::V2;
}

feishu_core::int_enum! {
    /// A kind of identity document that talents are looked up by.
    TalentIdentificationType {
        /// `1`: Identity card of the Chinese mainland.
        ResidentIdCard = 1,
        /// `2`: Passport.
        Passport = 2,
        /// `3`: Identity card of Hong Kong.
        HkIdCard = 3,
        /// `4`: Permit for residents of Taiwan to travel to the Chinese mainland.
        TaiwanTravelPermit = 4,
        /// `5`: Any other document.
        Other = 5,
        /// `6`: Permit for residents of Hong Kong and Macao to travel to the Chinese mainland.
        HkMacaoTravelPermit = 6,
        /// `8`: Residence permit of the Chinese mainland for residents of Hong Kong and Macao.
        HkMacaoResidencePermit = 8,
        /// `9`: Residence permit of the Chinese mainland for residents of Taiwan.
        TaiwanResidencePermit = 9,
    }
}

/// A talent who was found, with what they were found by.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentIdentity {
    /// ID of the talent, as in [`hire.v1.talent.get`](method@crate::v1::talent::TalentResource::get).
    pub talent_id: Option<String>,
    /// Country calling code; absent unless mobile numbers were asked for.
    pub mobile_code: Option<String>,
    /// Mobile number of the talent; absent unless mobile numbers were asked for.
    pub mobile_number: Option<String>,
    /// Email address of the talent; absent unless email addresses were asked for.
    pub email: Option<String>,
    /// Kind of the identity document; absent unless identity documents were asked for.
    pub identification_type: Option<TalentIdentificationType>,
    /// Number of the identity document; absent unless identity documents were asked for.
    pub identification_number: Option<String>,
    /// Whether the talent has started work.
    ///
    /// Needs the scope `hire:talent_onboard_status:readonly`.
    pub is_onboarded: Option<bool>,
}

feishu_core::object! {
    response TalentIdentity {
        0 talent_id = "talent_id",
        1 mobile_code = "mobile_code",
        2 mobile_number = "mobile_number",
        3 email = "email",
        4 identification_type = "identification_type",
        5 identification_number = "identification_number",
        6 is_onboarded = "is_onboarded",
    }
}

feishu_core::int_enum! {
    /// A kind of account that acts on talents.
    TalentAccountType {
        /// `1`: An employee.
        Employee = 1,
        /// `3`: The system itself.
        System = 3,
    }
}

/// Personal data of a new talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewTalentBasicInfo {
    /// Full name of the talent.
    pub name: Option<String>,
    /// Phone number of the talent.
    pub mobile: Option<String>,
    /// Code of the country of the mobile number, such as `CN_1`; as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub mobile_country_code: Option<String>,
    /// Email address of the talent.
    pub email: Option<String>,
    /// Identity document of the talent.
    pub identification: Option<Identification>,
    /// When the talent's working life began.
    ///
    /// To the millisecond.
    pub start_work_time: Option<Timestamp>,
    /// Date of birth.
    ///
    /// To the millisecond.
    pub birthday: Option<Timestamp>,
    /// Gender of the talent.
    pub gender: Option<Gender>,
    /// Code of the country of nationality, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub nationality_id: Option<String>,
    /// Code of the city where the talent lives, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub current_city_code: Option<String>,
    /// Code of the city that the talent comes from, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub hometown_city_code: Option<String>,
    /// Values of custom fields among the personal data.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl NewTalentBasicInfo {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Phone number of the talent.
    #[inline]
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Code of the country of the mobile number, such as `CN_1`; as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn mobile_country_code(
        mut self,
        mobile_country_code: impl Into<String>,
    ) -> Self {
        self.mobile_country_code = Some(mobile_country_code.into());
        self
    }

    /// Email address of the talent.
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Identity document of the talent.
    #[inline]
    #[must_use]
    pub fn identification(mut self, identification: Identification) -> Self {
        self.identification = Some(identification);
        self
    }

    /// When the talent's working life began.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn start_work_time(mut self, start_work_time: impl Into<Timestamp>) -> Self {
        self.start_work_time = Some(start_work_time.into());
        self
    }

    /// Date of birth.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn birthday(mut self, birthday: impl Into<Timestamp>) -> Self {
        self.birthday = Some(birthday.into());
        self
    }

    /// Gender of the talent.
    #[inline]
    #[must_use]
    pub fn gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Code of the country of nationality, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn nationality_id(mut self, nationality_id: impl Into<String>) -> Self {
        self.nationality_id = Some(nationality_id.into());
        self
    }

    /// Code of the city where the talent lives, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn current_city_code(mut self, current_city_code: impl Into<String>) -> Self {
        self.current_city_code = Some(current_city_code.into());
        self
    }

    /// Code of the city that the talent comes from, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn hometown_city_code(mut self, hometown_city_code: impl Into<String>) -> Self {
        self.hometown_city_code = Some(hometown_city_code.into());
        self
    }

    /// Values of custom fields among the personal data.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

feishu_core::object! {
    request NewTalentBasicInfo {
        0 name = "name",
        1 mobile = "mobile",
        2 mobile_country_code = "mobile_country_code",
        3 email = "email",
        4 identification = "identification",
        5 start_work_time = "start_work_time" millis swapped,
        6 birthday = "birthday" millis swapped,
        7 gender = "gender",
        8 nationality_id = "nationality_id",
        9 current_city_code = "current_city_code",
        10 hometown_city_code = "hometown_city_code",
        11 customized_data = "customized_data",
    }
}

#[doc(hidden)]
pub static NEW_TALENT_BASIC_INFO_SHAPE: table::Shape = table::Shape {
    name: "NewTalentBasicInfo",
    fields: &[
        table::Field::body("name", table::Kind::String).required(),
        table::Field::body("mobile", table::Kind::String),
        table::Field::body("mobile_country_code", table::Kind::String),
        table::Field::body("email", table::Kind::String),
        table::Field::body(
            "identification",
            table::Kind::Object(&crate::v1::types::IDENTIFICATION_SHAPE),
        ),
        table::Field::body("start_work_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("birthday", table::Kind::UnixMillis).swapped(),
        table::Field::body("gender", table::Kind::IntEnum(Gender::VALUES)),
        table::Field::body("nationality_id", table::Kind::String),
        table::Field::body("current_city_code", table::Kind::String),
        table::Field::body("hometown_city_code", table::Kind::String),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// Personal data of a talent, for an update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentBasicInfoUpdate {
    /// Full name of the talent.
    pub name: Option<String>,
    /// Phone number of the talent.
    pub mobile: Option<String>,
    /// Code of the country of the mobile number, such as `CN_1`; as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub mobile_country_code: Option<String>,
    /// Email address of the talent.
    pub email: Option<String>,
    /// Identity document of the talent.
    pub identification: Option<Identification>,
    /// When the talent's working life began.
    ///
    /// To the millisecond.
    pub start_work_time: Option<Timestamp>,
    /// Date of birth.
    ///
    /// To the millisecond.
    pub birthday: Option<Timestamp>,
    /// Gender of the talent.
    pub gender: Option<Gender>,
    /// Code of the country of nationality, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub nationality_id: Option<String>,
    /// Code of the city where the talent lives, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub current_city_code: Option<String>,
    /// Code of the city that the talent comes from, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub hometown_city_code: Option<String>,
    /// Values of custom fields among the personal data.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl TalentBasicInfoUpdate {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Full name of the talent.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Phone number of the talent.
    #[inline]
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Code of the country of the mobile number, such as `CN_1`; as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn mobile_country_code(
        mut self,
        mobile_country_code: impl Into<String>,
    ) -> Self {
        self.mobile_country_code = Some(mobile_country_code.into());
        self
    }

    /// Email address of the talent.
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Identity document of the talent.
    #[inline]
    #[must_use]
    pub fn identification(mut self, identification: Identification) -> Self {
        self.identification = Some(identification);
        self
    }

    /// When the talent's working life began.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn start_work_time(mut self, start_work_time: impl Into<Timestamp>) -> Self {
        self.start_work_time = Some(start_work_time.into());
        self
    }

    /// Date of birth.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn birthday(mut self, birthday: impl Into<Timestamp>) -> Self {
        self.birthday = Some(birthday.into());
        self
    }

    /// Gender of the talent.
    #[inline]
    #[must_use]
    pub fn gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Code of the country of nationality, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn nationality_id(mut self, nationality_id: impl Into<String>) -> Self {
        self.nationality_id = Some(nationality_id.into());
        self
    }

    /// Code of the city where the talent lives, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn current_city_code(mut self, current_city_code: impl Into<String>) -> Self {
        self.current_city_code = Some(current_city_code.into());
        self
    }

    /// Code of the city that the talent comes from, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn hometown_city_code(mut self, hometown_city_code: impl Into<String>) -> Self {
        self.hometown_city_code = Some(hometown_city_code.into());
        self
    }

    /// Values of custom fields among the personal data.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

feishu_core::object! {
    request TalentBasicInfoUpdate {
        0 name = "name",
        1 mobile = "mobile",
        2 mobile_country_code = "mobile_country_code",
        3 email = "email",
        4 identification = "identification",
        5 start_work_time = "start_work_time" millis swapped,
        6 birthday = "birthday" millis swapped,
        7 gender = "gender",
        8 nationality_id = "nationality_id",
        9 current_city_code = "current_city_code",
        10 hometown_city_code = "hometown_city_code",
        11 customized_data = "customized_data",
    }
}

#[doc(hidden)]
pub static TALENT_BASIC_INFO_UPDATE_SHAPE: table::Shape = table::Shape {
    name: "TalentBasicInfoUpdate",
    fields: &[
        table::Field::body("name", table::Kind::String),
        table::Field::body("mobile", table::Kind::String),
        table::Field::body("mobile_country_code", table::Kind::String),
        table::Field::body("email", table::Kind::String),
        table::Field::body(
            "identification",
            table::Kind::Object(&crate::v1::types::IDENTIFICATION_SHAPE),
        ),
        table::Field::body("start_work_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("birthday", table::Kind::UnixMillis).swapped(),
        table::Field::body("gender", table::Kind::IntEnum(Gender::VALUES)),
        table::Field::body("nationality_id", table::Kind::String),
        table::Field::body("current_city_code", table::Kind::String),
        table::Field::body("hometown_city_code", table::Kind::String),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// The value of a custom field in a built-in module of the talent profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SectionFieldInput {
    /// ID of the field, as in [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    pub object_id: Option<String>,
    /// Has no effect; leave it out.
    #[deprecated = "It has no effect; send `value`."]
    pub children: Option<Vec<CustomFieldValue>>,
    /// Value of the field, written as in `CustomFieldValue`.
    pub value: Option<String>,
}

impl SectionFieldInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the field, as in [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    #[inline]
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// Has no effect; leave it out.
    #[deprecated = "It has no effect; send `value`."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.children = Some(to_list(children));
        self
    }

    /// Value of the field, written as in `CustomFieldValue`.
    #[inline]
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request SectionFieldInput {
            0 object_id = "object_id",
            1 children = "children",
            2 value = "value",
        }
    }
};

#[doc(hidden)]
pub static SECTION_FIELD_INPUT_SHAPE: table::Shape = table::Shape {
    name: "SectionFieldInput",
    fields: &[
        table::Field::body("object_id", table::Kind::String),
        table::Field::body(
                "children",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("value", table::Kind::String),
    ],
    rules: &[],
};

/// The entries of a module that the tenant added to the talent profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedModuleInput {
    /// ID of the module, as in [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    pub object_id: Option<String>,
    /// The fields of each entry of the module, one list an entry.
    pub children: Option<Vec<Vec<CustomFieldValue>>>,
}

impl CustomizedModuleInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the module, as in [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    #[inline]
    #[must_use]
    pub fn object_id(mut self, object_id: impl Into<String>) -> Self {
        self.object_id = Some(object_id.into());
        self
    }

    /// The fields of each entry of the module, one list an entry.
    #[inline]
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = Vec<CustomFieldValue>>,
    ) -> Self {
        self.children = Some(to_list(children));
        self
    }
}

feishu_core::object! {
    request CustomizedModuleInput {
        0 object_id = "object_id",
        1 children = "children",
    }
}

#[doc(hidden)]
pub static CUSTOMIZED_MODULE_INPUT_SHAPE: table::Shape = table::Shape {
    name: "CustomizedModuleInput",
    fields: &[
        table::Field::body("object_id", table::Kind::String),
        table::Field::body("children", table::Kind::Json),
    ],
    rules: &[],
};

/// A period in which a talent studied.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentEducationInput {
    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    pub id: Option<String>,
    /// Level of the education.
    pub degree: Option<Degree>,
    /// Name of the school.
    pub school: Option<String>,
    /// The subject of study.
    pub field_of_study: Option<String>,
    /// When the studies began.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the studies ended.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// How the talent studied.
    pub education_type: Option<EducationType>,
    /// How the talent's marks compared with those of the others.
    pub academic_ranking: Option<AcademicRanking>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl TalentEducationInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Level of the education.
    #[inline]
    #[must_use]
    pub fn degree(mut self, degree: Degree) -> Self {
        self.degree = Some(degree);
        self
    }

    /// Name of the school.
    #[inline]
    #[must_use]
    pub fn school(mut self, school: impl Into<String>) -> Self {
        self.school = Some(school.into());
        self
    }

    /// The subject of study.
    #[inline]
    #[must_use]
    pub fn field_of_study(mut self, field_of_study: impl Into<String>) -> Self {
        self.field_of_study = Some(field_of_study.into());
        self
    }

    /// When the studies began.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// When the studies ended.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// How the talent studied.
    #[inline]
    #[must_use]
    pub fn education_type(mut self, education_type: EducationType) -> Self {
        self.education_type = Some(education_type);
        self
    }

    /// How the talent's marks compared with those of the others.
    #[inline]
    #[must_use]
    pub fn academic_ranking(mut self, academic_ranking: AcademicRanking) -> Self {
        self.academic_ranking = Some(academic_ranking);
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request TalentEducationInput {
            0 id = "id",
            1 degree = "degree",
            2 school = "school",
            3 field_of_study = "field_of_study",
            4 start_time = "start_time" millis swapped,
            5 end_time = "end_time" millis swapped,
            6 education_type = "education_type",
            7 academic_ranking = "academic_ranking",
            8 customized_data = "customized_data",
        }
    }
};

#[doc(hidden)]
pub static TALENT_EDUCATION_INPUT_SHAPE: table::Shape = table::Shape {
    name: "TalentEducationInput",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("degree", table::Kind::IntEnum(Degree::VALUES)),
        table::Field::body("school", table::Kind::String),
        table::Field::body("field_of_study", table::Kind::String),
        table::Field::body("start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("end_time", table::Kind::UnixMillis).swapped(),
        table::Field::body(
            "education_type",
            table::Kind::IntEnum(EducationType::VALUES),
        ),
        table::Field::body(
            "academic_ranking",
            table::Kind::IntEnum(AcademicRanking::VALUES),
        ),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// A period in which a talent worked somewhere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentCareerInput {
    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    pub id: Option<String>,
    /// Name of the company.
    pub company: Option<String>,
    /// Title of the position.
    pub title: Option<String>,
    /// What the talent did there.
    pub desc: Option<String>,
    /// When the work began.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the work ended.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// Kind of the work experience.
    pub career_type: Option<CareerInputType>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl TalentCareerInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Name of the company.
    #[inline]
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Title of the position.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// What the talent did there.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// When the work began.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// When the work ended.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Kind of the work experience.
    #[inline]
    #[must_use]
    pub fn career_type(mut self, career_type: CareerInputType) -> Self {
        self.career_type = Some(career_type);
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request TalentCareerInput {
            0 id = "id",
            1 company = "company",
            2 title = "title",
            3 desc = "desc",
            4 start_time = "start_time" millis swapped,
            5 end_time = "end_time" millis swapped,
            6 career_type = "career_type",
            7 customized_data = "customized_data",
        }
    }
};

#[doc(hidden)]
pub static TALENT_CAREER_INPUT_SHAPE: table::Shape = table::Shape {
    name: "TalentCareerInput",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("company", table::Kind::String),
        table::Field::body("title", table::Kind::String),
        table::Field::body("desc", table::Kind::String),
        table::Field::body("start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("end_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("career_type", table::Kind::IntEnum(CareerInputType::VALUES)),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

feishu_core::int_enum! {
    /// A kind of work experience that can be written.
    CareerInputType {
        /// `1`: An internship.
        Internship = 1,
        /// `2`: A job.
        Work = 2,
    }
}

/// A project that a talent took part in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentProjectInput {
    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    pub id: Option<String>,
    /// What the project is called.
    pub name: Option<String>,
    /// What the talent did in the project.
    pub role: Option<String>,
    /// Link to the project.
    pub link: Option<String>,
    /// What the project is about.
    pub desc: Option<String>,
    /// When the project began.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// When the project ended.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl TalentProjectInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What the project is called.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the talent did in the project.
    #[inline]
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Link to the project.
    #[inline]
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// What the project is about.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// When the project began.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// When the project ended.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request TalentProjectInput {
            0 id = "id",
            1 name = "name",
            2 role = "role",
            3 link = "link",
            4 desc = "desc",
            5 start_time = "start_time" millis swapped,
            6 end_time = "end_time" millis swapped,
            7 customized_data = "customized_data",
        }
    }
};

#[doc(hidden)]
pub static TALENT_PROJECT_INPUT_SHAPE: table::Shape = table::Shape {
    name: "TalentProjectInput",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("name", table::Kind::String),
        table::Field::body("role", table::Kind::String),
        table::Field::body("link", table::Kind::String),
        table::Field::body("desc", table::Kind::String),
        table::Field::body("start_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("end_time", table::Kind::UnixMillis).swapped(),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// Something that a talent made.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentWorkInput {
    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    pub id: Option<String>,
    /// Link to the work.
    pub link: Option<String>,
    /// Description of the work.
    pub desc: Option<String>,
    /// ID of the file of the work, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    pub attachment_id: Option<String>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl TalentWorkInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Link to the work.
    #[inline]
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Description of the work.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// ID of the file of the work, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    #[inline]
    #[must_use]
    pub fn attachment_id(mut self, attachment_id: impl Into<String>) -> Self {
        self.attachment_id = Some(attachment_id.into());
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request TalentWorkInput {
            0 id = "id",
            1 link = "link",
            2 desc = "desc",
            3 attachment_id = "attachment_id",
            4 customized_data = "customized_data",
        }
    }
};

#[doc(hidden)]
pub static TALENT_WORK_INPUT_SHAPE: table::Shape = table::Shape {
    name: "TalentWorkInput",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("link", table::Kind::String),
        table::Field::body("desc", table::Kind::String),
        table::Field::body("attachment_id", table::Kind::String),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// An award that a talent won.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentAwardInput {
    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    pub id: Option<String>,
    /// What the award is called.
    pub title: Option<String>,
    /// When the award was given.
    ///
    /// To the millisecond.
    pub award_time: Option<Timestamp>,
    /// What the award was for.
    pub desc: Option<String>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl TalentAwardInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What the award is called.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// When the award was given.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn award_time(mut self, award_time: impl Into<Timestamp>) -> Self {
        self.award_time = Some(award_time.into());
        self
    }

    /// What the award was for.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request TalentAwardInput {
            0 id = "id",
            1 title = "title",
            2 award_time = "award_time" millis swapped,
            3 desc = "desc",
            4 customized_data = "customized_data",
        }
    }
};

#[doc(hidden)]
pub static TALENT_AWARD_INPUT_SHAPE: table::Shape = table::Shape {
    name: "TalentAwardInput",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("title", table::Kind::String),
        table::Field::body("award_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("desc", table::Kind::String),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// A language that a talent speaks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentLanguageInput {
    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    pub id: Option<String>,
    /// A language that can be written to a talent.
    pub language: Option<LanguageInput>,
    /// How well the talent speaks the language.
    pub proficiency: Option<LanguageProficiency>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl TalentLanguageInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// A language that can be written to a talent.
    #[inline]
    #[must_use]
    pub fn language(mut self, language: LanguageInput) -> Self {
        self.language = Some(language);
        self
    }

    /// How well the talent speaks the language.
    #[inline]
    #[must_use]
    pub fn proficiency(mut self, proficiency: LanguageProficiency) -> Self {
        self.proficiency = Some(proficiency);
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request TalentLanguageInput {
            0 id = "id",
            1 language = "language",
            2 proficiency = "proficiency",
            3 customized_data = "customized_data",
        }
    }
};

#[doc(hidden)]
pub static TALENT_LANGUAGE_INPUT_SHAPE: table::Shape = table::Shape {
    name: "TalentLanguageInput",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("language", table::Kind::IntEnum(LanguageInput::VALUES)),
        table::Field::body(
            "proficiency",
            table::Kind::IntEnum(LanguageProficiency::VALUES),
        ),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

feishu_core::int_enum! {
    /// A language that can be written to a talent.
    ///
    /// <details><summary>29 values at a glance</summary>
    ///
    /// [`English`](Self::English),
    /// [`French`](Self::French),
    /// [`Japanese`](Self::Japanese),
    /// [`Korean`](Self::Korean),
    /// [`German`](Self::German),
    /// [`Russian`](Self::Russian),
    /// [`Spanish`](Self::Spanish),
    /// [`Portuguese`](Self::Portuguese),
    /// [`Arabic`](Self::Arabic),
    /// [`Hindi`](Self::Hindi),
    /// [`Hindustani`](Self::Hindustani),
    /// [`Bengali`](Self::Bengali),
    /// [`Hausa`](Self::Hausa),
    /// [`Punjabi`](Self::Punjabi),
    /// [`Persian`](Self::Persian),
    /// [`Swahili`](Self::Swahili),
    /// [`Telugu`](Self::Telugu),
    /// [`Turkish`](Self::Turkish),
    /// [`Italian`](Self::Italian),
    /// [`Javanese`](Self::Javanese),
    /// [`Tamil`](Self::Tamil),
    /// [`Marathi`](Self::Marathi),
    /// [`Vietnamese`](Self::Vietnamese),
    /// [`Mandarin`](Self::Mandarin),
    /// [`Cantonese`](Self::Cantonese),
    /// [`Indonesian`](Self::Indonesian),
    /// [`Malay`](Self::Malay),
    /// [`Thai`](Self::Thai),
    /// [`Serbian`](Self::Serbian)
    ///
    /// </details>
    LanguageInput {
        /// `1`: English.
        English = 1,
        /// `2`: French.
        French = 2,
        /// `3`: Japanese.
        Japanese = 3,
        /// `4`: Korean.
        Korean = 4,
        /// `5`: German.
        German = 5,
        /// `6`: Russian.
        Russian = 6,
        /// `7`: Spanish.
        Spanish = 7,
        /// `8`: Portuguese.
        Portuguese = 8,
        /// `9`: Arabic.
        Arabic = 9,
        /// `10`: Hindi.
        Hindi = 10,
        /// `11`: Hindustani.
        Hindustani = 11,
        /// `12`: Bengali.
        Bengali = 12,
        /// `13`: Hausa.
        Hausa = 13,
        /// `14`: Punjabi.
        Punjabi = 14,
        /// `15`: Persian.
        Persian = 15,
        /// `16`: Swahili.
        Swahili = 16,
        /// `17`: Telugu.
        Telugu = 17,
        /// `18`: Turkish.
        Turkish = 18,
        /// `19`: Italian.
        Italian = 19,
        /// `20`: Javanese.
        Javanese = 20,
        /// `21`: Tamil.
        Tamil = 21,
        /// `22`: Marathi.
        Marathi = 22,
        /// `23`: Vietnamese.
        Vietnamese = 23,
        /// `24`: Mandarin Chinese.
        Mandarin = 24,
        /// `25`: Cantonese.
        Cantonese = 25,
        /// `26`: Indonesian.
        Indonesian = 26,
        /// `27`: Malay.
        Malay = 27,
        /// `28`: Thai.
        Thai = 28,
        /// `29`: Serbian.
        Serbian = 29,
    }
}

/// An account that a talent has in a social network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentSnsInput {
    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    pub id: Option<String>,
    /// Social network that the account is in.
    pub sns_type: Option<SnsType>,
    /// Link to the account, or its ID.
    pub link: Option<String>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl TalentSnsInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Social network that the account is in.
    #[inline]
    #[must_use]
    pub fn sns_type(mut self, sns_type: SnsType) -> Self {
        self.sns_type = Some(sns_type);
        self
    }

    /// Link to the account, or its ID.
    #[inline]
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request TalentSnsInput {
            0 id = "id",
            1 sns_type = "sns_type",
            2 link = "link",
            3 customized_data = "customized_data",
        }
    }
};

#[doc(hidden)]
pub static TALENT_SNS_INPUT_SHAPE: table::Shape = table::Shape {
    name: "TalentSnsInput",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("sns_type", table::Kind::IntEnum(SnsType::VALUES)),
        table::Field::body("link", table::Kind::String),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// What a talent says of themselves.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentSelfEvaluationInput {
    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    pub id: Option<String>,
    /// What the talent says about themselves.
    pub content: Option<String>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<SectionFieldInput>>,
}

impl TalentSelfEvaluationInput {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Has no effect; leave it out.
    #[deprecated = "It has no effect."]
    #[allow(deprecated)]
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What the talent says about themselves.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = SectionFieldInput>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        request TalentSelfEvaluationInput {
            0 id = "id",
            1 content = "content",
            2 customized_data = "customized_data",
        }
    }
};

#[doc(hidden)]
pub static TALENT_SELF_EVALUATION_INPUT_SHAPE: table::Shape = table::Shape {
    name: "TalentSelfEvaluationInput",
    fields: &[
        table::Field::body("id", table::Kind::String),
        table::Field::body("content", table::Kind::String),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&SECTION_FIELD_INPUT_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// A person that a company may want to hire, with their résumé.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Talent {
    /// ID of the talent.
    pub id: Option<String>,
    /// Whether the talent is within an agency's protection period.
    pub is_in_agency_period: Option<bool>,
    /// Whether the talent has started work.
    pub is_onboarded: Option<bool>,
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
    /// Forms that the talent filled in before interviews; `registration_list` holds those for other occasions, too.
    pub interview_registration_list: Vec<TalentInterviewRegistration>,
    /// Forms that the talent filled in, for interviews and other occasions.
    pub registration_list: Vec<TalentRegistration>,
    /// IDs of the talent's résumé files, the newest first; as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub resume_attachment_id_list: Vec<String>,
    /// Modules that the tenant added to the talent profile, with their values.
    pub customized_data_list: Vec<CustomizedModule>,
    /// The highest degree that the talent has.
    pub top_degree: Option<Degree>,
    /// The first degree that the talent took.
    pub first_degree: Option<FirstDegree>,
}

feishu_core::object! {
    response Talent {
        0 id = "id",
        1 is_in_agency_period = "is_in_agency_period",
        2 is_onboarded = "is_onboarded",
        3 basic_info = "basic_info",
        4 education_list = "education_list",
        5 career_list = "career_list",
        6 project_list = "project_list",
        7 works_list = "works_list",
        8 award_list = "award_list",
        9 language_list = "language_list",
        10 sns_list = "sns_list",
        11 resume_source_list = "resume_source_list",
        12 interview_registration_list = "interview_registration_list",
        13 registration_list = "registration_list",
        14 resume_attachment_id_list = "resume_attachment_id_list",
        15 customized_data_list = "customized_data_list",
        16 top_degree = "top_degree",
        17 first_degree = "first_degree",
    }
}

/// Personal data of a talent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentBasicInfo {
    /// Full name of the talent.
    pub name: Option<String>,
    /// Phone number of the talent.
    pub mobile: Option<String>,
    /// Country calling code, such as `86`.
    pub mobile_code: Option<String>,
    /// Code of the country of the mobile number, such as `CN_1`; as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub mobile_country_code: Option<String>,
    /// Email address of the talent.
    pub email: Option<String>,
    /// How many years the talent has worked.
    pub experience_years: Option<i64>,
    /// Age in years.
    pub age: Option<i64>,
    /// Country or region of nationality.
    pub nationality: Option<TalentNationality>,
    /// Gender of the talent.
    pub gender: Option<Gender>,
    /// City where the talent lives.
    pub current_city: Option<BilingualCity>,
    /// City that the talent comes from.
    pub hometown_city: Option<BilingualCity>,
    /// Cities where the talent would like to work.
    pub preferred_city_list: Vec<BilingualCity>,
    /// Kind of the identity document.
    pub identification_type: Option<IdentificationType>,
    /// Number of the identity document.
    pub identification_number: Option<String>,
    /// Date of birth.
    ///
    /// To the second.
    pub birthday: Option<Timestamp>,
    /// User ID of who created the talent, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// Whether the talent is married.
    pub marital_status: Option<MaritalStatus>,
    /// Where the person lives.
    pub current_home_address: Option<String>,
    /// When the talent was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
    /// Code of the place where the talent's household is registered, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub hukou_location_code: Option<String>,
}

feishu_core::object! {
    response TalentBasicInfo {
        0 name = "name",
        1 mobile = "mobile",
        2 mobile_code = "mobile_code",
        3 mobile_country_code = "mobile_country_code",
        4 email = "email",
        5 experience_years = "experience_years",
        6 age = "age",
        7 nationality = "nationality",
        8 gender = "gender",
        9 current_city = "current_city",
        10 hometown_city = "hometown_city",
        11 preferred_city_list = "preferred_city_list",
        12 identification_type = "identification_type",
        13 identification_number = "identification_number",
        14 birthday = "birthday" seconds,
        15 creator_id = "creator_id",
        16 marital_status = "marital_status",
        17 current_home_address = "current_home_address",
        18 modify_time = "modify_time" millis swapped,
        19 customized_data_list = "customized_data_list",
        20 hukou_location_code = "hukou_location_code",
    }
}

/// The country or region of a talent's nationality.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentNationality {
    /// Code of the country or region, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub nationality_code: Option<String>,
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
}

feishu_core::object! {
    response TalentNationality {
        0 nationality_code = "nationality_code",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
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
    pub name: Option<String>,
    /// MIME type, such as `application/pdf`.
    pub content_type: Option<String>,
    /// Size of the file in bytes.
    pub file_size: Option<i64>,
}

feishu_core::object! {
    response CustomizedAttachment {
        0 file_id = "file_id",
        1 name = "name",
        2 content_type = "content_type",
        3 file_size = "file_size",
    }
}

/// A period in which a talent studied.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentEducation {
    /// ID of the period of education.
    pub id: Option<String>,
    /// Level of the education.
    pub degree: Option<EducationDegree>,
    /// Name of the school.
    pub school: Option<String>,
    /// The subject of study.
    pub field_of_study: Option<String>,
    /// Month when it began, such as `1990-01`.
    pub start_time: Option<String>,
    /// Month when it ended, such as `1994-01`; may say instead that it goes on.
    pub end_time: Option<String>,
    /// When it ends, always as an exact time, so that it serves to filter by graduation better than `end_time`.
    ///
    /// To the millisecond.
    pub end_time_v2: Option<Timestamp>,
    /// How the talent studied.
    pub education_type: Option<EducationType>,
    /// How the talent's marks compared with those of the others.
    pub academic_ranking: Option<AcademicRanking>,
    /// What the school is known for.
    pub tag_list: Vec<EducationTag>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentEducation {
        0 id = "id",
        1 degree = "degree",
        2 school = "school",
        3 field_of_study = "field_of_study",
        4 start_time = "start_time",
        5 end_time = "end_time",
        6 end_time_v2 = "end_time_v2" millis swapped,
        7 education_type = "education_type",
        8 academic_ranking = "academic_ranking",
        9 tag_list = "tag_list",
        10 customized_data_list = "customized_data_list",
    }
}

feishu_core::int_enum! {
    /// A level of education, with the MBA apart from other master's degrees.
    EducationDegree {
        /// `1`: Primary school.
        PrimarySchool = 1,
        /// `2`: Junior high school.
        JuniorHighSchool = 2,
        /// `3`: Vocational school at secondary level.
        SecondaryVocationalSchool = 3,
        /// `4`: Senior high school.
        SeniorHighSchool = 4,
        /// `5`: Junior college, below a bachelor's degree.
        JuniorCollege = 5,
        /// `6`: Bachelor's degree.
        Bachelor = 6,
        /// `7`: Master's degree.
        Master = 7,
        /// `11`: Master of business administration.
        Mba = 11,
        /// `8`: Doctorate.
        Doctorate = 8,
        /// `9`: Any other level.
        Other = 9,
    }
}

feishu_core::int_enum! {
    /// What a school is known for.
    EducationTag {
        /// `1`: A school of the Chinese Project 985.
        Project985 = 1,
        /// `2`: A school of the Chinese Project 211.
        Project211 = 2,
        /// `3`: A school that admits students in the first round of the Chinese entrance examination.
        FirstTier = 3,
        /// `4`: A school outside China, among the first 200 of the QS ranking.
        Qs200Abroad = 4,
    }
}

/// A period in which a talent worked somewhere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentCareer {
    /// ID of the period of work.
    pub id: Option<String>,
    /// Name of the company.
    pub company: Option<String>,
    /// Title of the position.
    pub title: Option<String>,
    /// What the talent did there.
    pub desc: Option<String>,
    /// Month when it began, such as `1990-01`.
    pub start_time: Option<String>,
    /// Month when it ended, such as `1994-01`.
    pub end_time: Option<String>,
    /// Kind of the work experience.
    pub career_type: Option<CareerType>,
    /// What the company is known for.
    pub tag_list: Vec<CareerTag>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentCareer {
        0 id = "id",
        1 company = "company",
        2 title = "title",
        3 desc = "desc",
        4 start_time = "start_time",
        5 end_time = "end_time",
        6 career_type = "career_type",
        7 tag_list = "tag_list",
        8 customized_data_list = "customized_data_list",
    }
}

feishu_core::int_enum! {
    /// A kind of work experience.
    CareerType {
        /// `1`: An internship.
        Internship = 1,
        /// `2`: A job.
        Work = 2,
        /// `3`: A part-time job.
        PartTime = 3,
        /// `4`: Any other kind.
        Other = 4,
    }
}

feishu_core::int_enum! {
    /// What a company is known for.
    CareerTag {
        /// `5`: Baidu, Alibaba or Tencent.
        Bat = 5,
        /// `6`: Toutiao, Meituan or Didi.
        Tmd = 6,
        /// `14`: Among the hundred largest internet companies.
        InternetTop100 = 14,
        /// `10`: One of the large internet companies.
        InternetGiant = 10,
    }
}

/// A project that a talent took part in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentProject {
    /// ID of the project.
    pub id: Option<String>,
    /// What the project is called.
    pub name: Option<String>,
    /// What the talent did in the project.
    pub role: Option<String>,
    /// Link to the project.
    pub link: Option<String>,
    /// What the project is about.
    pub desc: Option<String>,
    /// Month when it began, such as `1990-01`.
    pub start_time: Option<String>,
    /// Month when it ended, such as `1991-01`.
    pub end_time: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentProject {
        0 id = "id",
        1 name = "name",
        2 role = "role",
        3 link = "link",
        4 desc = "desc",
        5 start_time = "start_time",
        6 end_time = "end_time",
        7 customized_data_list = "customized_data_list",
    }
}

/// Something that a talent made.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentWork {
    /// ID of the work sample.
    pub id: Option<String>,
    /// Link to the work.
    pub link: Option<String>,
    /// Description of the work.
    pub desc: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentWork {
        0 id = "id",
        1 link = "link",
        2 desc = "desc",
        3 name = "name",
        4 customized_data_list = "customized_data_list",
    }
}

/// An award that a talent won.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentAward {
    /// ID of the award.
    pub id: Option<String>,
    /// What the award is called.
    pub title: Option<String>,
    /// Year when the award was given, such as `1991`.
    pub award_time: Option<String>,
    /// What the award was for.
    pub desc: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentAward {
        0 id = "id",
        1 title = "title",
        2 award_time = "award_time",
        3 desc = "desc",
        4 customized_data_list = "customized_data_list",
    }
}

/// A language that a talent speaks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentLanguage {
    /// ID of the language.
    pub id: Option<String>,
    /// A language that a person speaks.
    pub language: Option<Language>,
    /// How well the talent speaks the language.
    pub proficiency: Option<LanguageProficiency>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentLanguage {
        0 id = "id",
        1 language = "language",
        2 proficiency = "proficiency",
        3 customized_data_list = "customized_data_list",
    }
}

/// An account that a talent has in a social network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentSns {
    /// ID of the account.
    pub id: Option<String>,
    /// Social network that the account is in.
    pub sns_type: Option<SnsType>,
    /// Link to the account, or its ID.
    pub link: Option<String>,
    /// Values of the custom fields.
    pub customized_data_list: Vec<CustomizedField>,
}

feishu_core::object! {
    response TalentSns {
        0 id = "id",
        1 sns_type = "sns_type",
        2 link = "link",
        3 customized_data_list = "customized_data_list",
    }
}

/// A custom module of a talent with its fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedModule {
    /// ID of the module, as in [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    pub object_id: Option<String>,
    /// Name of the module, in Chinese and English.
    pub name: Option<I18n>,
    /// What the module holds.
    pub object_type: Option<CustomizedModuleType>,
    /// The fields of the module, with their values.
    pub children: Vec<CustomizedField>,
}

feishu_core::object! {
    response CustomizedModule {
        0 object_id = "object_id",
        1 name = "name",
        2 object_type = "object_type",
        3 children = "children",
    }
}

feishu_core::int_enum! {
    /// The first degree that a talent took.
    FirstDegree {
        /// `1`: Below junior college.
        BelowJuniorCollege = 1,
        /// `2`: Junior college, below a bachelor's degree.
        JuniorCollege = 2,
        /// `3`: Bachelor's degree.
        Bachelor = 3,
        /// `4`: Master's degree.
        Master = 4,
        /// `5`: Doctorate.
        Doctorate = 5,
        /// `6`: Any other degree.
        Other = 6,
        /// `7`: No degree.
        None = 7,
    }
}

feishu_core::int_enum! {
    /// The order in which talents are listed.
    TalentSortBy {
        /// `1`: The latest update first.
        UpdateTime = 1,
        /// `2`: The most relevant first.
        Relevance = 2,
        /// `3`: The latest application first.
        ApplicationTime = 3,
        /// `4`: The latest entry into the talent database first.
        CreateTime = 4,
    }
}

feishu_core::string_enum! {
    /// An option of a search for talents.
    TalentQueryOption {
        /// `ignore_empty_error`: A search that finds nobody is not answered with an error.
        IgnoreEmptyError = "ignore_empty_error",
    }
}

/// A talent in a list, without custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentSummary {
    /// ID of the talent, as in [`hire.v2.talent.get`](method@crate::v2::talent::TalentResource::get).
    pub id: Option<String>,
    /// Whether the talent is within an agency's protection period.
    pub is_in_agency_period: Option<bool>,
    /// Whether the talent has started work.
    pub is_onboarded: Option<bool>,
    /// Personal data of the talent.
    pub basic_info: Option<SummaryBasicInfo>,
    /// Where and what the talent studied.
    pub education_list: Vec<SummaryEducation>,
    /// Jobs and internships that the talent had.
    pub career_list: Vec<SummaryCareer>,
    /// Projects that the talent took part in.
    pub project_list: Vec<SummaryProject>,
    /// Works of the talent.
    pub works_list: Vec<SummaryWork>,
    /// Awards that the talent won.
    pub award_list: Vec<SummaryAward>,
    /// Languages that the talent speaks.
    pub language_list: Vec<SummaryLanguage>,
    /// Accounts of the talent on social networks.
    pub sns_list: Vec<SummarySns>,
    /// Where the talent's résumés came from.
    pub resume_source_list: Vec<TalentResumeSource>,
    /// Forms that the talent filled in before interviews.
    pub interview_registration_list: Vec<SummaryInterviewRegistration>,
    /// IDs of the talent's résumé files, the newest first; as in [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get).
    pub resume_attachment_id_list: Vec<String>,
    /// The highest degree that the talent has.
    pub top_degree: Option<Degree>,
    /// The first degree that the talent took.
    pub first_degree: Option<FirstDegree>,
}

feishu_core::object! {
    response TalentSummary {
        0 id = "id",
        1 is_in_agency_period = "is_in_agency_period",
        2 is_onboarded = "is_onboarded",
        3 basic_info = "basic_info",
        4 education_list = "education_list",
        5 career_list = "career_list",
        6 project_list = "project_list",
        7 works_list = "works_list",
        8 award_list = "award_list",
        9 language_list = "language_list",
        10 sns_list = "sns_list",
        11 resume_source_list = "resume_source_list",
        12 interview_registration_list = "interview_registration_list",
        13 resume_attachment_id_list = "resume_attachment_id_list",
        14 top_degree = "top_degree",
        15 first_degree = "first_degree",
    }
}

/// Personal data of a talent, without custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryBasicInfo {
    /// Full name of the talent.
    pub name: Option<String>,
    /// Phone number of the talent.
    pub mobile: Option<String>,
    /// Country calling code, such as `86`.
    pub mobile_code: Option<String>,
    /// Code of the country of the mobile number, such as `CN_1`; as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub mobile_country_code: Option<String>,
    /// Email address of the talent.
    pub email: Option<String>,
    /// How many years the talent has worked.
    pub experience_years: Option<i64>,
    /// Age in years.
    pub age: Option<i64>,
    /// Country or region of nationality.
    pub nationality: Option<TalentNationality>,
    /// Gender of the talent.
    pub gender: Option<Gender>,
    /// City where the talent lives.
    pub current_city: Option<BilingualCity>,
    /// City that the talent comes from.
    pub hometown_city: Option<BilingualCity>,
    /// Cities where the talent would like to work.
    pub preferred_city_list: Vec<BilingualCity>,
    /// Kind of the identity document.
    pub identification_type: Option<IdentificationType>,
    /// Number of the identity document.
    pub identification_number: Option<String>,
    /// Date of birth. Documented in seconds, though the documented example looks like milliseconds.
    pub birthday: Option<Timestamp>,
    /// User ID of who created the talent, of the kind that `user_id_type` names.
    pub creator_id: Option<String>,
    /// Whether the talent is married.
    pub marital_status: Option<MaritalStatus>,
    /// Where the person lives.
    pub current_home_address: Option<String>,
    /// When the talent was last changed.
    ///
    /// To the millisecond.
    pub modify_time: Option<Timestamp>,
}

feishu_core::object! {
    response SummaryBasicInfo {
        0 name = "name",
        1 mobile = "mobile",
        2 mobile_code = "mobile_code",
        3 mobile_country_code = "mobile_country_code",
        4 email = "email",
        5 experience_years = "experience_years",
        6 age = "age",
        7 nationality = "nationality",
        8 gender = "gender",
        9 current_city = "current_city",
        10 hometown_city = "hometown_city",
        11 preferred_city_list = "preferred_city_list",
        12 identification_type = "identification_type",
        13 identification_number = "identification_number",
        14 birthday = "birthday" seconds,
        15 creator_id = "creator_id",
        16 marital_status = "marital_status",
        17 current_home_address = "current_home_address",
        18 modify_time = "modify_time" millis swapped,
    }
}

/// A period in which a talent studied, without custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryEducation {
    /// ID of the period of education.
    pub id: Option<String>,
    /// Level of the education.
    pub degree: Option<Degree>,
    /// Name of the school.
    pub school: Option<String>,
    /// The subject of study.
    pub field_of_study: Option<String>,
    /// Month when it began, such as `1990-01`.
    pub start_time: Option<String>,
    /// Month when it ended, such as `1994-01`; may say instead that it goes on.
    pub end_time: Option<String>,
    /// When it ends, always as an exact time, so that it serves to filter by graduation better than `end_time`.
    ///
    /// To the millisecond.
    pub end_time_v2: Option<Timestamp>,
    /// How the talent studied.
    pub education_type: Option<EducationType>,
    /// How the talent's marks compared with those of the others.
    pub academic_ranking: Option<AcademicRanking>,
    /// What the school is known for.
    pub tag_list: Vec<EducationTag>,
}

feishu_core::object! {
    response SummaryEducation {
        0 id = "id",
        1 degree = "degree",
        2 school = "school",
        3 field_of_study = "field_of_study",
        4 start_time = "start_time",
        5 end_time = "end_time",
        6 end_time_v2 = "end_time_v2" millis swapped,
        7 education_type = "education_type",
        8 academic_ranking = "academic_ranking",
        9 tag_list = "tag_list",
    }
}

/// A period in which a talent worked somewhere, without custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryCareer {
    /// ID of the period of work.
    pub id: Option<String>,
    /// Name of the company.
    pub company: Option<String>,
    /// Title of the position.
    pub title: Option<String>,
    /// What the talent did there.
    pub desc: Option<String>,
    /// Month when it began, such as `1990-01`.
    pub start_time: Option<String>,
    /// Month when it ended, such as `1994-01`.
    pub end_time: Option<String>,
    /// Kind of the work experience.
    pub career_type: Option<CareerType>,
    /// What the company is known for.
    pub tag_list: Vec<SummaryCareerTag>,
}

feishu_core::object! {
    response SummaryCareer {
        0 id = "id",
        1 company = "company",
        2 title = "title",
        3 desc = "desc",
        4 start_time = "start_time",
        5 end_time = "end_time",
        6 career_type = "career_type",
        7 tag_list = "tag_list",
    }
}

feishu_core::int_enum! {
    /// What a company is known for, in a list of talents.
    SummaryCareerTag {
        /// `5`: Baidu, Alibaba or Tencent.
        Bat = 5,
        /// `6`: Toutiao, Meituan or Didi.
        Tmd = 6,
        /// `14`: Among the hundred largest internet companies.
        InternetTop100 = 14,
    }
}

/// A project that a talent took part in, without custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryProject {
    /// ID of the project.
    pub id: Option<String>,
    /// What the project is called.
    pub name: Option<String>,
    /// What the talent did in the project.
    pub role: Option<String>,
    /// Link to the project.
    pub link: Option<String>,
    /// What the project is about.
    pub desc: Option<String>,
    /// Month when it began, such as `1990-01`.
    pub start_time: Option<String>,
    /// Month when it ended, such as `1991-01`.
    pub end_time: Option<String>,
}

feishu_core::object! {
    response SummaryProject {
        0 id = "id",
        1 name = "name",
        2 role = "role",
        3 link = "link",
        4 desc = "desc",
        5 start_time = "start_time",
        6 end_time = "end_time",
    }
}

/// Something that a talent made, without custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryWork {
    /// ID of the work, for [`hire.v1.attachment.get`](method@crate::v1::attachment::AttachmentResource::get) to get its file.
    pub id: Option<String>,
    /// Link to the work.
    pub link: Option<String>,
    /// Description of the work.
    pub desc: Option<String>,
    /// Name of the file.
    pub name: Option<String>,
}

feishu_core::object! {
    response SummaryWork {
        0 id = "id",
        1 link = "link",
        2 desc = "desc",
        3 name = "name",
    }
}

/// An award that a talent won, without custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryAward {
    /// ID of the award.
    pub id: Option<String>,
    /// What the award is called.
    pub title: Option<String>,
    /// Year when the award was given, such as `1991`.
    pub award_time: Option<String>,
    /// What the award was for.
    pub desc: Option<String>,
}

feishu_core::object! {
    response SummaryAward {
        0 id = "id",
        1 title = "title",
        2 award_time = "award_time",
        3 desc = "desc",
    }
}

/// A language that a talent speaks, without custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryLanguage {
    /// ID of the language.
    pub id: Option<String>,
    /// A language that a person speaks.
    pub language: Option<Language>,
    /// How well the talent speaks the language.
    pub proficiency: Option<LanguageProficiency>,
}

feishu_core::object! {
    response SummaryLanguage {
        0 id = "id",
        1 language = "language",
        2 proficiency = "proficiency",
    }
}

/// An account that a talent has in a social network, without custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarySns {
    /// ID of the account.
    pub id: Option<String>,
    /// Social network that the account is in.
    pub sns_type: Option<SnsType>,
    /// Link to the account, or its ID.
    pub link: Option<String>,
}

feishu_core::object! {
    response SummarySns {
        0 id = "id",
        1 sns_type = "sns_type",
        2 link = "link",
    }
}

/// A form that a talent filled in before an interview, without its file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummaryInterviewRegistration {
    /// ID of the form.
    pub id: Option<String>,
    /// When the form was created.
    ///
    /// To the millisecond.
    pub registration_time: Option<Timestamp>,
}

feishu_core::object! {
    response SummaryInterviewRegistration {
        0 id = "id",
        1 registration_time = "registration_time" millis,
    }
}

feishu_core::int_enum! {
    /// What to mark a talent as.
    OnboardOperation {
        /// `1`: The talent has started work.
        Onboard = 1,
        /// `2`: The talent has left.
        Overboard = 2,
    }
}

feishu_core::int_enum! {
    /// What to do with tags.
    TagOperation {
        /// `1`: Adds the tags.
        Add = 1,
        /// `2`: Removes the tags.
        Remove = 2,
    }
}

feishu_core::int_enum! {
    /// What happened to a talent.
    TalentProgress {
        /// `1`: An application of theirs went to another stage.
        StageChanged = 1,
        /// `2`: They were locked.
        Locked = 2,
        /// `3`: They were unlocked.
        Unlocked = 3,
    }
}

feishu_core::int_enum! {
    /// Whether a talent is locked, and where.
    TalentLock {
        /// `1`: Not locked.
        Unlocked = 1,
        /// `2`: Locked for another job.
        LockedElsewhere = 2,
        /// `3`: Locked for this job.
        LockedHere = 3,
    }
}

/// The tag because of which an event was pushed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscribedTag {
    /// ID of the tag, as in [`hire.v1.talent_tag.list`](method@crate::v1::talent_tag::TalentTagResource::list).
    pub id: Option<String>,
    /// What the tag is called.
    pub name: Option<I18n>,
    /// What the tag is for.
    pub description: Option<I18n>,
}

feishu_core::object! {
    response SubscribedTag {
        0 id = "id",
        1 name = "name",
        2 description = "description",
    }
}

/// `hire.v1.talent.add_to_folder`.
pub static ADD_TO_FOLDER: table::Typed<TalentAddToFolderResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent", "hire:talent_folder_association"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::body("talent_id_list", table::Kind::String)
            .required()
            .list()
            .rules(&[table::Rule::MinItems(1), table::Rule::MaxItems(200)]),
        table::Field::body("folder_id", table::Kind::String).required(),
    ],
    body: table::Body::Json,
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
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder",
    ..table::Operation::new(
        "hire.v1.talent.add_to_folder",
        table::Method::Post,
        "/open-apis/hire/v1/talents/add_to_folder",
    )
});

/// `hire.v1.talent.batch_get_id`.
pub static BATCH_GET_ID: table::Typed<TalentBatchGetIdResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent:readonly", "hire:talent"],
    field_scopes: &["hire:talent_onboard_status:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::body("mobile_code", table::Kind::String),
        table::Field::body("mobile_number_list", table::Kind::String).list(),
        table::Field::body("email_list", table::Kind::String).list(),
        table::Field::body(
            "identification_type",
            table::Kind::IntEnum(TalentIdentificationType::VALUES),
        ),
        table::Field::body("identification_number_list", table::Kind::String).list(),
    ],
    rules: &[table::GroupRule::AnyOf(&[1, 2, 4])],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 200,
            code: 1002001,
            meaning: "The platform failed internally.",
            advice: "Read the message; if it persists, give support the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 400,
            code: 1002009,
            meaning: "A mobile number is wrong.",
            advice: "Check the number and its country calling code.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id",
    ..table::Operation::new(
        "hire.v1.talent.batch_get_id",
        table::Method::Post,
        "/open-apis/hire/v1/talents/batch_get_id",
    )
});

/// `hire.v1.talent.combined_create`.
pub static COMBINED_CREATE: table::Typed<TalentCombinedCreateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::body("init_source_id", table::Kind::String),
        table::Field::body("resume_source_id", table::Kind::String),
        table::Field::body("folder_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("creator_id", table::Kind::String),
        table::Field::body(
            "creator_account_type",
            table::Kind::IntEnum(TalentAccountType::VALUES),
        ),
        table::Field::body("resume_attachment_id", table::Kind::String),
        table::Field::body(
                "basic_info",
                table::Kind::Object(&NEW_TALENT_BASIC_INFO_SHAPE),
            )
            .required(),
        table::Field::body(
                "education_list",
                table::Kind::Object(&TALENT_EDUCATION_INPUT_SHAPE),
            )
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body(
                "career_list",
                table::Kind::Object(&TALENT_CAREER_INPUT_SHAPE),
            )
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body(
                "project_list",
                table::Kind::Object(&TALENT_PROJECT_INPUT_SHAPE),
            )
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("works_list", table::Kind::Object(&TALENT_WORK_INPUT_SHAPE))
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("award_list", table::Kind::Object(&TALENT_AWARD_INPUT_SHAPE))
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body(
                "language_list",
                table::Kind::Object(&TALENT_LANGUAGE_INPUT_SHAPE),
            )
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("sns_list", table::Kind::Object(&TALENT_SNS_INPUT_SHAPE))
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("preferred_city_code_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body(
            "self_evaluation",
            table::Kind::Object(&TALENT_SELF_EVALUATION_INPUT_SHAPE),
        ),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&CUSTOMIZED_MODULE_INPUT_SHAPE),
            )
            .list(),
    ],
    body: table::Body::Json,
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
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_create",
    ..table::Operation::new(
        "hire.v1.talent.combined_create",
        table::Method::Post,
        "/open-apis/hire/v1/talents/combined_create",
    )
});

/// `hire.v1.talent.combined_update`.
pub static COMBINED_UPDATE: table::Typed<TalentCombinedUpdateResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::body("talent_id", table::Kind::String).required(),
        table::Field::body("init_source_id", table::Kind::String),
        table::Field::body("folder_id_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("operator_id", table::Kind::String),
        table::Field::body(
            "operator_account_type",
            table::Kind::IntEnum(TalentAccountType::VALUES),
        ),
        table::Field::body("resume_attachment_id", table::Kind::String),
        table::Field::body(
                "basic_info",
                table::Kind::Object(&TALENT_BASIC_INFO_UPDATE_SHAPE),
            )
            .required(),
        table::Field::body(
                "education_list",
                table::Kind::Object(&TALENT_EDUCATION_INPUT_SHAPE),
            )
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body(
                "career_list",
                table::Kind::Object(&TALENT_CAREER_INPUT_SHAPE),
            )
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body(
                "project_list",
                table::Kind::Object(&TALENT_PROJECT_INPUT_SHAPE),
            )
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("works_list", table::Kind::Object(&TALENT_WORK_INPUT_SHAPE))
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("award_list", table::Kind::Object(&TALENT_AWARD_INPUT_SHAPE))
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body(
                "language_list",
                table::Kind::Object(&TALENT_LANGUAGE_INPUT_SHAPE),
            )
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("sns_list", table::Kind::Object(&TALENT_SNS_INPUT_SHAPE))
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body("preferred_city_code_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(100)]),
        table::Field::body(
            "self_evaluation",
            table::Kind::Object(&TALENT_SELF_EVALUATION_INPUT_SHAPE),
        ),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&CUSTOMIZED_MODULE_INPUT_SHAPE),
            )
            .list(),
    ],
    body: table::Body::Json,
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
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002102,
            meaning: "There is no such talent.",
            advice: "Check `talent_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_update",
    ..table::Operation::new(
        "hire.v1.talent.combined_update",
        table::Method::Post,
        "/open-apis/hire/v1/talents/combined_update",
    )
});

/// `hire.v1.talent.get`.
pub static GET: table::Typed<TalentGetResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent:readonly", "hire:talent"],
    field_scopes: &["contact:user.employee_id:readonly"],
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
            status: 400,
            code: 1000001,
            meaning: "A parameter is wrong.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
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
        table::DocumentedError {
            status: 404,
            code: 1002102,
            meaning: "There is no such talent.",
            advice: "Check `talent_id`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/get",
    ..table::Operation::new(
        "hire.v1.talent.get",
        table::Method::Get,
        "/open-apis/hire/v1/talents/:talent_id",
    )
});

/// `hire.v1.talent.list`.
pub static LIST: table::Typed<TalentListResponse> = table::Typed::new(table::Operation {
    scopes: &["hire:talent:readonly", "hire:talent"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_second(20)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::query("keyword", table::Kind::String),
        table::Field::query("update_start_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("update_end_time", table::Kind::UnixMillis).swapped(),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(20)]),
        table::Field::query("sort_by", table::Kind::IntEnum(TalentSortBy::VALUES)),
        table::Field::query("page_token", table::Kind::String),
        table::Field::query(
            "user_id_type",
            table::Kind::StringEnum(PeopleUserIdType::VALUES),
        ),
        table::Field::query(
            "query_option",
            table::Kind::StringEnum(TalentQueryOption::VALUES),
        ),
    ],
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 5,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list",
    ..table::Operation::new(
        "hire.v1.talent.list",
        table::Method::Get,
        "/open-apis/hire/v1/talents",
    )
});

/// `hire.v1.talent.onboard_status`.
pub static ONBOARD_STATUS: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent"],
    limits: &[table::RateLimit::per_minute(20)],
    params: &[
        table::Field::path("talent_id", table::Kind::String),
        table::Field::body("operation", table::Kind::IntEnum(OnboardOperation::VALUES))
            .required(),
        table::Field::body("onboard_time", table::Kind::UnixMillis).swapped(),
        table::Field::body("overboard_time", table::Kind::UnixMillis).swapped(),
    ],
    rules: &[
        table::GroupRule::When {
            field: 1,
            is: &["1"],
            needs: &[2],
        },
        table::GroupRule::When {
            field: 1,
            is: &["2"],
            needs: &[3],
        },
    ],
    body: table::Body::Json,
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
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/onboard_status",
    ..table::Operation::new(
        "hire.v1.talent.onboard_status",
        table::Method::Post,
        "/open-apis/hire/v1/talents/:talent_id/onboard_status",
    )
});

/// `hire.v1.talent.remove_to_folder`.
pub static REMOVE_TO_FOLDER: table::Typed<TalentRemoveToFolderResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent_folder_association"],
    limits: &[table::RateLimit::per_second(10)],
    params: &[
        table::Field::body("talent_id_list", table::Kind::String)
            .required()
            .list()
            .rules(&[table::Rule::MinItems(1), table::Rule::MaxItems(200)]),
        table::Field::body("folder_id", table::Kind::String).required(),
    ],
    body: table::Body::Json,
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
            status: 400,
            code: 1002002,
            meaning: "A parameter is wrong.",
            advice: "Check the types and sizes of the parameters.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder",
    ..table::Operation::new(
        "hire.v1.talent.remove_to_folder",
        table::Method::Post,
        "/open-apis/hire/v1/talents/remove_to_folder",
    )
});

/// `hire.v1.talent.tag`.
pub static TAG: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:talent"],
    limits: &[table::RateLimit::per_second(20)],
    params: &[
        table::Field::path("talent_id", table::Kind::String),
        table::Field::body("operation", table::Kind::IntEnum(TagOperation::VALUES))
            .required(),
        table::Field::body("tag_id_list", table::Kind::String).required().list(),
    ],
    body: table::Body::Json,
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
        table::DocumentedError {
            status: 400,
            code: 1002111,
            meaning: "A tag ID is wrong.",
            advice: "Check `tag_id_list`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 400,
            code: 1002112,
            meaning: "A tag is disabled.",
            advice: "Enable the tag, then try again.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002113,
            meaning: "The talent has a tag already.",
            advice: "Leave out the tags that the talent has.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002114,
            meaning: "The talent does not have a tag.",
            advice: "Leave out the tags that the talent does not have.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/tag",
    ..table::Operation::new(
        "hire.v1.talent.tag",
        table::Method::Post,
        "/open-apis/hire/v1/talents/:talent_id/tag",
    )
});
