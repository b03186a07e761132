// Generated from specs/hire/v1/website.delivery.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `hire.v1.website.delivery` “招聘官网投递”: applications that are made on a recruiting website.
//!
//! 1. [`hire.v1.website.site_user.create`](method@crate::v1::website::site_user::WebsiteSiteUserResource::create) registers the visitor, [`hire.v1.website.job_post.list`](method@crate::v1::website::job_post::WebsiteJobPostResource::list) has the posts.
//! 2. With the résumé in fields, [`hire.v1.website.delivery.create_by_resume`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_resume) applies at once.
//! 3. With the résumé as a file, upload it with [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create), begin with
//!    [`hire.v1.website.delivery.create_by_attachment`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment), and ask [`hire.v1.website.delivery_task.get`](method@crate::v1::website::delivery_task::WebsiteDeliveryTaskResource::get) until it answers.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create_<wbr>by_<wbr>attachment</code>](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment) | Starts a task that makes an application on a website from a résumé file. | 根据简历附件创建招聘官网投递任务 |
//! | [<code>create_<wbr>by_<wbr>resume</code>](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_resume) | Makes an application on a website from a résumé in fields. | 新建招聘官网投递 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, to_list, to_texts};
use feishu_core::platform::UserIdType;

use crate::types::{
    Degree, EducationType, Gender, Language, LanguageProficiency, MaritalStatus, SnsType,
};
use crate::v1::types::{CustomFieldValue, Identification, WebsiteDelivery};

/// The operations of `hire.v1.website.delivery`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "招聘官网投递")]
#[derive(Debug, Clone)]
pub struct WebsiteDeliveryResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> WebsiteDeliveryResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl WebsiteDeliveryResource<Tenant> {
    /// Starts a task that makes an application on a website from a résumé file.
    ///
    /// The outcome is in [`hire.v1.website.delivery_task.get`](method@crate::v1::website::delivery_task::WebsiteDeliveryTaskResource::get).
    ///
    /// `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment`, [`hire.v1.website.delivery.create_by_attachment` “根据简历附件创建招聘官网投递任务”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_attachment) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:site_application`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    /// - `job_post_id`: ID of the job post, as in [`hire.v1.website.job_post.list`](method@crate::v1::website::job_post::WebsiteJobPostResource::list).
    /// - `user_id`: ID of the website's user, as answered by [`hire.v1.website.site_user.create`](method@crate::v1::website::site_user::WebsiteSiteUserResource::create); no operation looks it up, so keep it.
    /// - `resume_file_id`: ID of the résumé file, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_hire::types::IdentificationType;
    /// use feishu_hire::v1::types::Identification;
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .delivery()
    ///     .create_by_attachment(
    ///         "7047318856652261676",
    ///         "6960663240925956636",
    ///         "6960663240925956634",
    ///         "7095614894070434092",
    ///     )
    ///     .channel_id("6891560630172518670")
    ///     .application_preferred_city_code_list(["CT_100121"])
    ///     .mobile_country_code("+86")
    ///     .mobile("182900291190")
    ///     .email("foo@bytedance.com")
    ///     .identification(
    ///         Identification::new()
    ///             .identification_type(IdentificationType::ResidentIdCard)
    ///             .identification_number("11002030131312312"),
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
    /// | 1002011 | 400 | There is no such city. | Check the city's code. |
    /// | 1002007 | 400 | The website has no such user. | Check `user_id`. |
    /// | 1002009 | 400 | A mobile number is wrong. | Check the number and its country calling code. |
    #[doc(
        alias(
            "根据简历附件创建招聘官网投递任务",
            "hire.v1.website.delivery.create_by_attachment",
            "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment"
        )
    )]
    pub fn create_by_attachment(
        &self,
        website_id: impl Into<String>,
        job_post_id: impl Into<String>,
        user_id: impl Into<String>,
        resume_file_id: impl Into<String>,
    ) -> WebsiteDeliveryCreateByAttachmentCall {
        let mut call = Call::new(&self.caller, &CREATE_BY_ATTACHMENT);
        call.set::<String>(0, website_id.into());
        call.set::<String>(1, job_post_id.into());
        call.set::<String>(2, user_id.into());
        call.set::<String>(3, resume_file_id.into());
        WebsiteDeliveryCreateByAttachmentCall {
            call,
        }
    }

    /// Makes an application on a website from a résumé in fields.
    ///
    /// The application form of the website, in the settings of Feishu Hire, decides whether fields such as email and phone number are required.
    ///
    /// `POST /open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume`, [`hire.v1.website.delivery.create_by_resume` “新建招聘官网投递”](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_resume) in the official documentation, as of 2024-08-02.
    ///
    /// - Token: `tenant_access_token`; self-built apps.
    /// - Scope: `hire:site_application`.
    /// - More fields with: `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `website_id`: ID of the website, as in [`hire.v1.website.list`](method@crate::v1::website::WebsiteResource::list).
    /// - `job_post_id`: ID of the job post, as in [`hire.v1.website.job_post.search`](method@crate::v1::website::job_post::WebsiteJobPostResource::search) and [`hire.v1.website.job_post.list`](method@crate::v1::website::job_post::WebsiteJobPostResource::list).
    /// - `resume` ([`WebsiteResume`](type@crate::v1::website::delivery::WebsiteResume)): The candidate's résumé.
    /// - `user_id`: ID of the website's user, as answered by [`hire.v1.website.site_user.create`](method@crate::v1::website::site_user::WebsiteSiteUserResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::Timestamp;
    /// use feishu_core::platform::UserIdType;
    /// use feishu_hire::types::EducationType;
    /// use feishu_hire::v1::types::CustomFieldValue;
    /// use feishu_hire::v1::website::delivery::{
    ///     WebsiteResume, WebsiteResumeEducation, WebsiteResumeJob, WebsiteResumePerson,
    ///     WebsiteResumeSelfEvaluation,
    /// };
    ///
    /// # async fn example(client: &feishu_core::Client) -> Result<(), feishu_core::Error> {
    /// let hire = feishu_hire::Hire::new(client);
    /// let answer = hire
    ///     .v1()
    ///     .website()
    ///     .delivery()
    ///     .create_by_resume(
    ///         "1618209327096",
    ///         "6960663240925956636",
    ///         WebsiteResume::new(
    ///                 WebsiteResumePerson::new("张三")
    ///                     .nationality_id("CN_1")
    ///                     .start_work_time(Timestamp::from_millis(1609430400000))
    ///                     .current_home_address("成都"),
    ///             )
    ///             .internship_list(
    ///                 vec![
    ///                     WebsiteResumeJob::new()
    ///                     .desc("在抖音工作实习3个月，表现优秀")
    ///                     .end_time(Timestamp::from_millis(1618500278667))
    ///                     .start_time(Timestamp::from_millis(1609430400000))
    ///                 ],
    ///             )
    ///             .education_list(
    ///                 vec![
    ///                     WebsiteResumeEducation::new()
    ///                     .education_type(EducationType::Overseas)
    ///                     .end_time(Timestamp::from_millis(1618500278663))
    ///                     .end_time_v2(Timestamp::from_millis(1618500278663))
    ///                 ],
    ///             )
    ///             .self_evaluation(
    ///                 WebsiteResumeSelfEvaluation::new()
    ///                     .content("自我评价：平常心")
    ///                     .customized_data(
    ///                         vec![
    ///                             CustomFieldValue::new().object_id("6960663240925956649")
    ///                             .value("AA")
    ///                         ],
    ///                     ),
    ///             ),
    ///         "6960663240925956634",
    ///     )
    ///     .user_id_type(UserIdType::OpenId)
    ///     .application_preferred_city_code_list(["6960663240925956636"])
    ///     .channel_id("6891560630172518670")
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
    /// | 1002511 | 400 | The candidate has applied as often as is allowed. | Ask an administrator of Feishu Hire how many applications are allowed. |
    /// | 1002513 | 400 | The time of graduation is not exact. | Check `end_time_v2` of the education. |
    #[doc(
        alias(
            "新建招聘官网投递",
            "hire.v1.website.delivery.create_by_resume",
            "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume"
        )
    )]
    pub fn create_by_resume(
        &self,
        website_id: impl Into<String>,
        job_post_id: impl Into<String>,
        resume: WebsiteResume,
        user_id: impl Into<String>,
    ) -> WebsiteDeliveryCreateByResumeCall {
        let mut call = Call::new(&self.caller, &CREATE_BY_RESUME);
        call.set::<String>(0, website_id.into());
        call.set::<String>(2, job_post_id.into());
        call.set(3, resume);
        call.set::<String>(4, user_id.into());
        WebsiteDeliveryCreateByResumeCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `hire.v1.website.delivery.create_by_attachment`, begun by [`WebsiteDeliveryResource::create_by_attachment`].
    WebsiteDeliveryCreateByAttachmentCall -> WebsiteDeliveryCreateByAttachmentResponse
}

impl WebsiteDeliveryCreateByAttachmentCall {
    /// ID of the promotion channel that the candidate came by, as in [`hire.v1.website.channel.list`](method@crate::v1::website::channel::WebsiteChannelResource::list).
    #[inline]
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.call.set::<String>(4, channel_id.into());
        self
    }

    /// Code of the city where the candidate would like to work, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    ///
    /// At most 1 item.
    #[inline]
    pub fn application_preferred_city_code_list(
        mut self,
        application_preferred_city_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(5, to_texts(application_preferred_city_code_list));
        self
    }

    /// Country calling code such as `+86`; takes precedence over what the file says.
    #[inline]
    pub fn mobile_country_code(
        mut self,
        mobile_country_code: impl Into<String>,
    ) -> Self {
        self.call.set::<String>(6, mobile_country_code.into());
        self
    }

    /// Phone number; takes precedence over what the file says.
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.call.set::<String>(7, mobile.into());
        self
    }

    /// Email address; takes precedence over what the file says.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.call.set::<String>(8, email.into());
        self
    }

    /// Identity document; takes precedence over what the file says.
    #[inline]
    pub fn identification(mut self, identification: Identification) -> Self {
        self.call.set(9, identification);
        self
    }
}

feishu_core::call! {
    /// A call of `hire.v1.website.delivery.create_by_resume`, begun by [`WebsiteDeliveryResource::create_by_resume`].
    WebsiteDeliveryCreateByResumeCall -> WebsiteDeliveryCreateByResumeResponse
}

impl WebsiteDeliveryCreateByResumeCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }

    /// Codes of the cities where the candidate would like to work, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    pub fn application_preferred_city_code_list(
        mut self,
        application_preferred_city_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(5, to_texts(application_preferred_city_code_list));
        self
    }

    /// ID of the promotion channel that the candidate came by, as in [`hire.v1.website.channel.list`](method@crate::v1::website::channel::WebsiteChannelResource::list).
    #[inline]
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.call.set::<String>(6, channel_id.into());
        self
    }
}

/// The answer of [`hire.v1.website.delivery.create_by_attachment`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_attachment).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteDeliveryCreateByAttachmentResponse {
    /// ID of the task, for [`hire.v1.website.delivery_task.get`](method@crate::v1::website::delivery_task::WebsiteDeliveryTaskResource::get).
    pub task_id: Option<String>,
}

feishu_core::object! {
    response WebsiteDeliveryCreateByAttachmentResponse {
        0 task_id = "task_id",
    }
}

/// The answer of [`hire.v1.website.delivery.create_by_resume`](method@crate::v1::website::delivery::WebsiteDeliveryResource::create_by_resume).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteDeliveryCreateByResumeResponse {
    /// The application that was made.
    pub delivery: Option<WebsiteDelivery>,
}

feishu_core::object! {
    response WebsiteDeliveryCreateByResumeResponse {
        0 delivery = "delivery",
    }
}

/// A résumé in fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResume {
    /// Internships that the candidate did.
    pub internship_list: Option<Vec<WebsiteResumeJob>>,
    /// Name, contacts and other personal data of the candidate.
    pub basic_info: Option<WebsiteResumePerson>,
    /// Where and what the candidate studied.
    pub education_list: Option<Vec<WebsiteResumeEducation>>,
    /// What the candidate says of themselves.
    pub self_evaluation: Option<WebsiteResumeSelfEvaluation>,
    /// Jobs that the candidate had.
    pub career_list: Option<Vec<WebsiteResumeJob>>,
    /// Modules that the tenant added to the talent profile.
    pub customized_data: Option<Vec<WebsiteResumeModule>>,
    /// ID of the résumé as a file, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    pub resume_attachment_id: Option<String>,
    /// Accounts on social networks.
    pub sns_list: Option<Vec<WebsiteResumeAccount>>,
    /// Works of the candidate.
    pub works_list: Option<Vec<WebsiteResumeWork>>,
    /// Awards that the candidate won.
    pub award_list: Option<Vec<WebsiteResumeAward>>,
    /// Projects that the candidate took part in.
    pub project_list: Option<Vec<WebsiteResumeProject>>,
    /// Languages that the candidate speaks.
    pub language_list: Option<Vec<WebsiteResumeLanguage>>,
}

impl WebsiteResume {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(basic_info: WebsiteResumePerson) -> Self {
        Self {
            basic_info: Some(basic_info),
            ..Self::default()
        }
    }

    /// Internships that the candidate did.
    #[inline]
    #[must_use]
    pub fn internship_list(
        mut self,
        internship_list: impl IntoIterator<Item = WebsiteResumeJob>,
    ) -> Self {
        self.internship_list = Some(to_list(internship_list));
        self
    }

    /// Where and what the candidate studied.
    #[inline]
    #[must_use]
    pub fn education_list(
        mut self,
        education_list: impl IntoIterator<Item = WebsiteResumeEducation>,
    ) -> Self {
        self.education_list = Some(to_list(education_list));
        self
    }

    /// What the candidate says of themselves.
    #[inline]
    #[must_use]
    pub fn self_evaluation(
        mut self,
        self_evaluation: WebsiteResumeSelfEvaluation,
    ) -> Self {
        self.self_evaluation = Some(self_evaluation);
        self
    }

    /// Jobs that the candidate had.
    #[inline]
    #[must_use]
    pub fn career_list(
        mut self,
        career_list: impl IntoIterator<Item = WebsiteResumeJob>,
    ) -> Self {
        self.career_list = Some(to_list(career_list));
        self
    }

    /// Modules that the tenant added to the talent profile.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = WebsiteResumeModule>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }

    /// ID of the résumé as a file, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    #[inline]
    #[must_use]
    pub fn resume_attachment_id(
        mut self,
        resume_attachment_id: impl Into<String>,
    ) -> Self {
        self.resume_attachment_id = Some(resume_attachment_id.into());
        self
    }

    /// Accounts on social networks.
    #[inline]
    #[must_use]
    pub fn sns_list(
        mut self,
        sns_list: impl IntoIterator<Item = WebsiteResumeAccount>,
    ) -> Self {
        self.sns_list = Some(to_list(sns_list));
        self
    }

    /// Works of the candidate.
    #[inline]
    #[must_use]
    pub fn works_list(
        mut self,
        works_list: impl IntoIterator<Item = WebsiteResumeWork>,
    ) -> Self {
        self.works_list = Some(to_list(works_list));
        self
    }

    /// Awards that the candidate won.
    #[inline]
    #[must_use]
    pub fn award_list(
        mut self,
        award_list: impl IntoIterator<Item = WebsiteResumeAward>,
    ) -> Self {
        self.award_list = Some(to_list(award_list));
        self
    }

    /// Projects that the candidate took part in.
    #[inline]
    #[must_use]
    pub fn project_list(
        mut self,
        project_list: impl IntoIterator<Item = WebsiteResumeProject>,
    ) -> Self {
        self.project_list = Some(to_list(project_list));
        self
    }

    /// Languages that the candidate speaks.
    #[inline]
    #[must_use]
    pub fn language_list(
        mut self,
        language_list: impl IntoIterator<Item = WebsiteResumeLanguage>,
    ) -> Self {
        self.language_list = Some(to_list(language_list));
        self
    }
}

feishu_core::object! {
    request WebsiteResume {
        0 internship_list = "internship_list",
        1 basic_info = "basic_info",
        2 education_list = "education_list",
        3 self_evaluation = "self_evaluation",
        4 career_list = "career_list",
        5 customized_data = "customized_data",
        6 resume_attachment_id = "resume_attachment_id",
        7 sns_list = "sns_list",
        8 works_list = "works_list",
        9 award_list = "award_list",
        10 project_list = "project_list",
        11 language_list = "language_list",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResume",
    fields: &[
        table::Field::body(
                "internship_list",
                table::Kind::Object(&WEBSITE_RESUME_JOB_SHAPE),
            )
            .list(),
        table::Field::body(
                "basic_info",
                table::Kind::Object(&WEBSITE_RESUME_PERSON_SHAPE),
            )
            .required(),
        table::Field::body(
                "education_list",
                table::Kind::Object(&WEBSITE_RESUME_EDUCATION_SHAPE),
            )
            .list(),
        table::Field::body(
            "self_evaluation",
            table::Kind::Object(&WEBSITE_RESUME_SELF_EVALUATION_SHAPE),
        ),
        table::Field::body("career_list", table::Kind::Object(&WEBSITE_RESUME_JOB_SHAPE))
            .list(),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&WEBSITE_RESUME_MODULE_SHAPE),
            )
            .list(),
        table::Field::body("resume_attachment_id", table::Kind::String),
        table::Field::body(
                "sns_list",
                table::Kind::Object(&WEBSITE_RESUME_ACCOUNT_SHAPE),
            )
            .list(),
        table::Field::body("works_list", table::Kind::Object(&WEBSITE_RESUME_WORK_SHAPE))
            .list(),
        table::Field::body(
                "award_list",
                table::Kind::Object(&WEBSITE_RESUME_AWARD_SHAPE),
            )
            .list(),
        table::Field::body(
                "project_list",
                table::Kind::Object(&WEBSITE_RESUME_PROJECT_SHAPE),
            )
            .list(),
        table::Field::body(
                "language_list",
                table::Kind::Object(&WEBSITE_RESUME_LANGUAGE_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// An internship or a job that the candidate had.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeJob {
    /// What the candidate did there.
    pub desc: Option<String>,
    /// When it ended; `-1` if it goes on.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// When it began.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// What the job is called.
    pub title: Option<String>,
    /// Name of the company.
    pub company: Option<String>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<CustomFieldValue>>,
}

impl WebsiteResumeJob {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the candidate did there.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// When it ended; `-1` if it goes on.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// When it began.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// What the job is called.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Name of the company.
    #[inline]
    #[must_use]
    pub fn company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

feishu_core::object! {
    request WebsiteResumeJob {
        0 desc = "desc",
        1 end_time = "end_time" millis,
        2 start_time = "start_time" millis,
        3 title = "title",
        4 company = "company",
        5 customized_data = "customized_data",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_JOB_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeJob",
    fields: &[
        table::Field::body("desc", table::Kind::String),
        table::Field::body("end_time", table::Kind::UnixMillis),
        table::Field::body("start_time", table::Kind::UnixMillis),
        table::Field::body("title", table::Kind::String),
        table::Field::body("company", table::Kind::String),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// Personal data of a candidate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumePerson {
    /// Code of the country of nationality, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub nationality_id: Option<String>,
    /// When the candidate began to work.
    ///
    /// To the millisecond.
    pub start_work_time: Option<Timestamp>,
    /// Where the person lives.
    pub current_home_address: Option<String>,
    /// Code of the candidate's home city, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub hometown_city_code: Option<String>,
    /// Code of the country of the phone number, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query); such as `CN_1`.
    pub mobile_country_code: Option<String>,
    /// Identity document of the candidate.
    pub identification: Option<Identification>,
    /// Whether the candidate is married.
    pub marital_status: Option<MaritalStatus>,
    /// Phone number of the candidate.
    pub mobile: Option<String>,
    /// Code of the city where the candidate lives, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub current_city_code: Option<String>,
    /// How many years the candidate has worked.
    pub experience_years: Option<i64>,
    /// Gender of the candidate.
    pub gender: Option<Gender>,
    /// Date of birth.
    ///
    /// To the millisecond.
    pub birthday: Option<Timestamp>,
    /// Full name of the candidate.
    pub name: Option<String>,
    /// Codes of the cities where the candidate would like to work, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    pub preferred_city_code_list: Option<Vec<String>>,
    /// ID of the résumé's source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    pub resume_source_id: Option<String>,
    /// Age in years.
    pub age: Option<i64>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<CustomFieldValue>>,
    /// Email address of the candidate.
    pub email: Option<String>,
}

impl WebsiteResumePerson {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Code of the country of nationality, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn nationality_id(mut self, nationality_id: impl Into<String>) -> Self {
        self.nationality_id = Some(nationality_id.into());
        self
    }

    /// When the candidate began to work.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn start_work_time(mut self, start_work_time: impl Into<Timestamp>) -> Self {
        self.start_work_time = Some(start_work_time.into());
        self
    }

    /// Where the person lives.
    #[inline]
    #[must_use]
    pub fn current_home_address(
        mut self,
        current_home_address: impl Into<String>,
    ) -> Self {
        self.current_home_address = Some(current_home_address.into());
        self
    }

    /// Code of the candidate's home city, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn hometown_city_code(mut self, hometown_city_code: impl Into<String>) -> Self {
        self.hometown_city_code = Some(hometown_city_code.into());
        self
    }

    /// Code of the country of the phone number, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query); such as `CN_1`.
    #[inline]
    #[must_use]
    pub fn mobile_country_code(
        mut self,
        mobile_country_code: impl Into<String>,
    ) -> Self {
        self.mobile_country_code = Some(mobile_country_code.into());
        self
    }

    /// Identity document of the candidate.
    #[inline]
    #[must_use]
    pub fn identification(mut self, identification: Identification) -> Self {
        self.identification = Some(identification);
        self
    }

    /// Whether the candidate is married.
    #[inline]
    #[must_use]
    pub fn marital_status(mut self, marital_status: MaritalStatus) -> Self {
        self.marital_status = Some(marital_status);
        self
    }

    /// Phone number of the candidate.
    #[inline]
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Code of the city where the candidate lives, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn current_city_code(mut self, current_city_code: impl Into<String>) -> Self {
        self.current_city_code = Some(current_city_code.into());
        self
    }

    /// How many years the candidate has worked.
    #[inline]
    #[must_use]
    pub fn experience_years(mut self, experience_years: i64) -> Self {
        self.experience_years = Some(experience_years);
        self
    }

    /// Gender of the candidate.
    #[inline]
    #[must_use]
    pub fn gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
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

    /// Codes of the cities where the candidate would like to work, as in [`hire.v1.location.query`](method@crate::v1::location::LocationResource::query).
    #[inline]
    #[must_use]
    pub fn preferred_city_code_list(
        mut self,
        preferred_city_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.preferred_city_code_list = Some(to_texts(preferred_city_code_list));
        self
    }

    /// ID of the résumé's source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
    #[inline]
    #[must_use]
    pub fn resume_source_id(mut self, resume_source_id: impl Into<String>) -> Self {
        self.resume_source_id = Some(resume_source_id.into());
        self
    }

    /// Age in years.
    #[inline]
    #[must_use]
    pub fn age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }

    /// Email address of the candidate.
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

feishu_core::object! {
    request WebsiteResumePerson {
        0 nationality_id = "nationality_id",
        1 start_work_time = "start_work_time" millis,
        2 current_home_address = "current_home_address",
        3 hometown_city_code = "hometown_city_code",
        4 mobile_country_code = "mobile_country_code",
        5 identification = "identification",
        6 marital_status = "marital_status",
        7 mobile = "mobile",
        8 current_city_code = "current_city_code",
        9 experience_years = "experience_years",
        10 gender = "gender",
        11 birthday = "birthday" millis,
        12 name = "name",
        13 preferred_city_code_list = "preferred_city_code_list",
        14 resume_source_id = "resume_source_id",
        15 age = "age",
        16 customized_data = "customized_data",
        17 email = "email",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_PERSON_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumePerson",
    fields: &[
        table::Field::body("nationality_id", table::Kind::String),
        table::Field::body("start_work_time", table::Kind::UnixMillis),
        table::Field::body("current_home_address", table::Kind::String),
        table::Field::body("hometown_city_code", table::Kind::String),
        table::Field::body("mobile_country_code", table::Kind::String),
        table::Field::body(
            "identification",
            table::Kind::Object(&crate::v1::types::IDENTIFICATION_SHAPE),
        ),
        table::Field::body(
            "marital_status",
            table::Kind::IntEnum(MaritalStatus::VALUES),
        ),
        table::Field::body("mobile", table::Kind::String),
        table::Field::body("current_city_code", table::Kind::String),
        table::Field::body("experience_years", table::Kind::I64),
        table::Field::body("gender", table::Kind::IntEnum(Gender::VALUES)),
        table::Field::body("birthday", table::Kind::UnixMillis),
        table::Field::body("name", table::Kind::String).required(),
        table::Field::body("preferred_city_code_list", table::Kind::String).list(),
        table::Field::body("resume_source_id", table::Kind::String),
        table::Field::body("age", table::Kind::I64),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("email", table::Kind::String),
    ],
    rules: &[],
};

/// Where the candidate studied.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeEducation {
    /// How the candidate studied.
    pub education_type: Option<EducationType>,
    /// When the studies ended; `-1` if they go on, which has to be replaced by a time once somebody edits the application. Better use `end_time_v2`.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// When the studies end, as an exact time; without it, filters by graduation can miss the candidate.
    ///
    /// To the millisecond.
    pub end_time_v2: Option<Timestamp>,
    /// The subject of study.
    pub field_of_study: Option<String>,
    /// Name of the school.
    pub school: Option<String>,
    /// When the studies began.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
    /// How the candidate ranked among the students of the subject.
    pub academic_ranking: Option<WebsiteResumeRanking>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<CustomFieldValue>>,
    /// Level of the education.
    pub degree: Option<Degree>,
}

impl WebsiteResumeEducation {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the candidate studied.
    #[inline]
    #[must_use]
    pub fn education_type(mut self, education_type: EducationType) -> Self {
        self.education_type = Some(education_type);
        self
    }

    /// When the studies ended; `-1` if they go on, which has to be replaced by a time once somebody edits the application. Better use `end_time_v2`.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// When the studies end, as an exact time; without it, filters by graduation can miss the candidate.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn end_time_v2(mut self, end_time_v2: impl Into<Timestamp>) -> Self {
        self.end_time_v2 = Some(end_time_v2.into());
        self
    }

    /// The subject of study.
    #[inline]
    #[must_use]
    pub fn field_of_study(mut self, field_of_study: impl Into<String>) -> Self {
        self.field_of_study = Some(field_of_study.into());
        self
    }

    /// Name of the school.
    #[inline]
    #[must_use]
    pub fn school(mut self, school: impl Into<String>) -> Self {
        self.school = Some(school.into());
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

    /// How the candidate ranked among the students of the subject.
    #[inline]
    #[must_use]
    pub fn academic_ranking(mut self, academic_ranking: WebsiteResumeRanking) -> Self {
        self.academic_ranking = Some(academic_ranking);
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }

    /// Level of the education.
    #[inline]
    #[must_use]
    pub fn degree(mut self, degree: Degree) -> Self {
        self.degree = Some(degree);
        self
    }
}

feishu_core::object! {
    request WebsiteResumeEducation {
        0 education_type = "education_type",
        1 end_time = "end_time" millis,
        2 end_time_v2 = "end_time_v2" millis,
        3 field_of_study = "field_of_study",
        4 school = "school",
        5 start_time = "start_time" millis,
        6 academic_ranking = "academic_ranking",
        7 customized_data = "customized_data",
        8 degree = "degree",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_EDUCATION_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeEducation",
    fields: &[
        table::Field::body(
            "education_type",
            table::Kind::IntEnum(EducationType::VALUES),
        ),
        table::Field::body("end_time", table::Kind::UnixMillis),
        table::Field::body("end_time_v2", table::Kind::UnixMillis),
        table::Field::body("field_of_study", table::Kind::String),
        table::Field::body("school", table::Kind::String),
        table::Field::body("start_time", table::Kind::UnixMillis),
        table::Field::body(
            "academic_ranking",
            table::Kind::IntEnum(WebsiteResumeRanking::VALUES),
        ),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("degree", table::Kind::IntEnum(Degree::VALUES)),
    ],
    rules: &[],
};

/// What the candidate says of themselves.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeSelfEvaluation {
    /// What the talent says about themselves.
    pub content: Option<String>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<CustomFieldValue>>,
}

impl WebsiteResumeSelfEvaluation {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
        customized_data: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

feishu_core::object! {
    request WebsiteResumeSelfEvaluation {
        0 content = "content",
        1 customized_data = "customized_data",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_SELF_EVALUATION_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeSelfEvaluation",
    fields: &[
        table::Field::body("content", table::Kind::String),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// A module that the tenant added to résumés.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeModule {
    /// ID of the module, as in [`hire.v1.talent_object.query`](method@crate::v1::talent_object::TalentObjectResource::query).
    pub object_id: Option<String>,
    /// The fields of the module and their values.
    pub children: Option<Vec<CustomFieldValue>>,
}

impl WebsiteResumeModule {
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

    /// The fields of the module and their values.
    #[inline]
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.children = Some(to_list(children));
        self
    }
}

feishu_core::object! {
    request WebsiteResumeModule {
        0 object_id = "object_id",
        1 children = "children",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_MODULE_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeModule",
    fields: &[
        table::Field::body("object_id", table::Kind::String),
        table::Field::body(
                "children",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// The candidate's account on a social network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeAccount {
    /// Social network that the account is in.
    pub sns_type: Option<SnsType>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<CustomFieldValue>>,
    /// Link to the account.
    pub link: Option<String>,
}

impl WebsiteResumeAccount {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Social network that the account is in.
    #[inline]
    #[must_use]
    pub fn sns_type(mut self, sns_type: SnsType) -> Self {
        self.sns_type = Some(sns_type);
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }

    /// Link to the account.
    #[inline]
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }
}

feishu_core::object! {
    request WebsiteResumeAccount {
        0 sns_type = "sns_type",
        1 customized_data = "customized_data",
        2 link = "link",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_ACCOUNT_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeAccount",
    fields: &[
        table::Field::body("sns_type", table::Kind::IntEnum(SnsType::VALUES)),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("link", table::Kind::String),
    ],
    rules: &[],
};

/// Something that the candidate made.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeWork {
    /// Description of the work.
    pub desc: Option<String>,
    /// Link to the work.
    pub link: Option<String>,
    /// File that shows the work.
    pub attachment: Option<WebsiteResumeWorkAttachment>,
    /// Values of custom fields.
    pub customized_data: Option<Vec<CustomFieldValue>>,
}

impl WebsiteResumeWork {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the work.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Link to the work.
    #[inline]
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// File that shows the work.
    #[inline]
    #[must_use]
    pub fn attachment(mut self, attachment: WebsiteResumeWorkAttachment) -> Self {
        self.attachment = Some(attachment);
        self
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }
}

feishu_core::object! {
    request WebsiteResumeWork {
        0 desc = "desc",
        1 link = "link",
        2 attachment = "attachment",
        3 customized_data = "customized_data",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_WORK_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeWork",
    fields: &[
        table::Field::body("desc", table::Kind::String),
        table::Field::body("link", table::Kind::String),
        table::Field::body(
            "attachment",
            table::Kind::Object(&WEBSITE_RESUME_WORK_ATTACHMENT_SHAPE),
        ),
        table::Field::body(
                "customized_data",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
    ],
    rules: &[],
};

/// A file that shows what the candidate made.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeWorkAttachment {
    /// ID of the file, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    pub file_id: Option<String>,
}

impl WebsiteResumeWorkAttachment {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the file, as in [`hire.v1.attachment.create`](method@crate::v1::attachment::AttachmentResource::create).
    #[inline]
    #[must_use]
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

feishu_core::object! {
    request WebsiteResumeWorkAttachment {
        0 file_id = "file_id",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_WORK_ATTACHMENT_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeWorkAttachment",
    fields: &[table::Field::body("file_id", table::Kind::String)],
    rules: &[],
};

/// An award that the candidate won.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeAward {
    /// Values of custom fields.
    pub customized_data: Option<Vec<CustomFieldValue>>,
    /// What the award was for.
    pub desc: Option<String>,
    /// What the award is called.
    pub title: Option<String>,
    /// When the award was given.
    ///
    /// To the millisecond.
    pub award_time: Option<Timestamp>,
}

impl WebsiteResumeAward {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }

    /// What the award was for.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
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
}

feishu_core::object! {
    request WebsiteResumeAward {
        0 customized_data = "customized_data",
        1 desc = "desc",
        2 title = "title",
        3 award_time = "award_time" millis,
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_AWARD_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeAward",
    fields: &[
        table::Field::body(
                "customized_data",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("desc", table::Kind::String),
        table::Field::body("title", table::Kind::String),
        table::Field::body("award_time", table::Kind::UnixMillis),
    ],
    rules: &[],
};

/// A project that the candidate took part in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeProject {
    /// Values of custom fields.
    pub customized_data: Option<Vec<CustomFieldValue>>,
    /// What the project is about.
    pub desc: Option<String>,
    /// When the project ended; `-1` if it goes on.
    ///
    /// To the millisecond.
    pub end_time: Option<Timestamp>,
    /// Link to the project.
    pub link: Option<String>,
    /// What the project is called.
    pub name: Option<String>,
    /// Role of the candidate in the project.
    pub role: Option<String>,
    /// When the project began.
    ///
    /// To the millisecond.
    pub start_time: Option<Timestamp>,
}

impl WebsiteResumeProject {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }

    /// What the project is about.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// When the project ended; `-1` if it goes on.
    ///
    /// To the millisecond.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Link to the project.
    #[inline]
    #[must_use]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// What the project is called.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Role of the candidate in the project.
    #[inline]
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
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
}

feishu_core::object! {
    request WebsiteResumeProject {
        0 customized_data = "customized_data",
        1 desc = "desc",
        2 end_time = "end_time" millis,
        3 link = "link",
        4 name = "name",
        5 role = "role",
        6 start_time = "start_time" millis,
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_PROJECT_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeProject",
    fields: &[
        table::Field::body(
                "customized_data",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("desc", table::Kind::String),
        table::Field::body("end_time", table::Kind::UnixMillis),
        table::Field::body("link", table::Kind::String),
        table::Field::body("name", table::Kind::String),
        table::Field::body("role", table::Kind::String),
        table::Field::body("start_time", table::Kind::UnixMillis),
    ],
    rules: &[],
};

/// A language that the candidate speaks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WebsiteResumeLanguage {
    /// Values of custom fields.
    pub customized_data: Option<Vec<CustomFieldValue>>,
    /// A language that a person speaks.
    pub language: Option<Language>,
    /// How well the candidate speaks the language.
    pub proficiency: Option<LanguageProficiency>,
}

impl WebsiteResumeLanguage {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Values of custom fields.
    #[inline]
    #[must_use]
    pub fn customized_data(
        mut self,
        customized_data: impl IntoIterator<Item = CustomFieldValue>,
    ) -> Self {
        self.customized_data = Some(to_list(customized_data));
        self
    }

    /// A language that a person speaks.
    #[inline]
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// How well the candidate speaks the language.
    #[inline]
    #[must_use]
    pub fn proficiency(mut self, proficiency: LanguageProficiency) -> Self {
        self.proficiency = Some(proficiency);
        self
    }
}

feishu_core::object! {
    request WebsiteResumeLanguage {
        0 customized_data = "customized_data",
        1 language = "language",
        2 proficiency = "proficiency",
    }
}

#[doc(hidden)]
pub static WEBSITE_RESUME_LANGUAGE_SHAPE: table::Shape = table::Shape {
    name: "WebsiteResumeLanguage",
    fields: &[
        table::Field::body(
                "customized_data",
                table::Kind::Object(&crate::v1::types::CUSTOM_FIELD_VALUE_SHAPE),
            )
            .list(),
        table::Field::body("language", table::Kind::IntEnum(Language::VALUES)),
        table::Field::body(
            "proficiency",
            table::Kind::IntEnum(LanguageProficiency::VALUES),
        ),
    ],
    rules: &[],
};

feishu_core::int_enum! {
    /// How somebody ranked among the students of a subject.
    WebsiteResumeRanking {
        /// `5`: Among the best 5 %.
        Top5Percent = 5,
        /// `10`: Among the best 10 %.
        Top10Percent = 10,
        /// `20`: Among the best 20 %.
        Top20Percent = 20,
        /// `30`: Among the best 30 %.
        Top30Percent = 30,
        /// `50`: Among the best 50 %.
        Top50Percent = 50,
        /// `51`: Any other place.
        Other = 51,
    }
}

/// `hire.v1.website.delivery.create_by_attachment`.
pub static CREATE_BY_ATTACHMENT: table::Typed<
    WebsiteDeliveryCreateByAttachmentResponse,
> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:site_application"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::body("job_post_id", table::Kind::String).required(),
        table::Field::body("user_id", table::Kind::String).required(),
        table::Field::body("resume_file_id", table::Kind::String).required(),
        table::Field::body("channel_id", table::Kind::String),
        table::Field::body("application_preferred_city_code_list", table::Kind::String)
            .list()
            .rules(&[table::Rule::MaxItems(1)]),
        table::Field::body("mobile_country_code", table::Kind::String),
        table::Field::body("mobile", table::Kind::String),
        table::Field::body("email", table::Kind::String),
        table::Field::body(
            "identification",
            table::Kind::Object(&crate::v1::types::IDENTIFICATION_SHAPE),
        ),
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
            code: 1002011,
            meaning: "There is no such city.",
            advice: "Check the city's code.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002007,
            meaning: "The website has no such user.",
            advice: "Check `user_id`.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002009,
            meaning: "A mobile number is wrong.",
            advice: "Check the number and its country calling code.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_attachment",
    ..table::Operation::new(
        "hire.v1.website.delivery.create_by_attachment",
        table::Method::Post,
        "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_attachment",
    )
});

/// `hire.v1.website.delivery.create_by_resume`.
pub static CREATE_BY_RESUME: table::Typed<WebsiteDeliveryCreateByResumeResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["hire:site_application"],
    field_scopes: &["contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::path("website_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("job_post_id", table::Kind::String).required(),
        table::Field::body("resume", table::Kind::Object(&WEBSITE_RESUME_SHAPE))
            .required(),
        table::Field::body("user_id", table::Kind::String).required(),
        table::Field::body("application_preferred_city_code_list", table::Kind::String)
            .list(),
        table::Field::body("channel_id", table::Kind::String),
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
            code: 1002511,
            meaning: "The candidate has applied as often as is allowed.",
            advice: "Ask an administrator of Feishu Hire how many applications are allowed.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 1002513,
            meaning: "The time of graduation is not exact.",
            advice: "Check `end_time_v2` of the education.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_resume",
    ..table::Operation::new(
        "hire.v1.website.delivery.create_by_resume",
        table::Method::Post,
        "/open-apis/hire/v1/websites/:website_id/deliveries/create_by_resume",
    )
});
