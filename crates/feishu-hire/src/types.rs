// Generated from specs/hire/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `hire` share.

use feishu_core::operation as table;
use feishu_core::{UnixMillis, UnixSeconds};

feishu_core::string_enum! {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    PeopleUserIdType {
        /// Identifies a user within one app; the same user has another open ID in another app.
        OpenId = "open_id",
        /// Identifies a user across the apps of one developer.
        UnionId = "union_id",
        /// Identifies a user within one tenant, the same in all apps; needs the scope `contact:user.employee_id:readonly`.
        UserId = "user_id",
        /// Identifies a user within Feishu's people administration.
        ///
        /// Do not use it: It is about to go offline; use another kind.
        PeopleAdminId = "people_admin_id",
    }
}

/// A text in Chinese and English.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese.
    pub zh_cn: Option<String>,
    /// The text in English.
    pub en_us: Option<String>,
}

impl I18n {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text in Chinese.
    #[inline]
    #[must_use]
    pub fn zh_cn(mut self, zh_cn: impl Into<String>) -> Self {
        self.zh_cn = Some(zh_cn.into());
        self
    }

    /// The text in English.
    #[inline]
    #[must_use]
    pub fn en_us(mut self, en_us: impl Into<String>) -> Self {
        self.en_us = Some(en_us.into());
        self
    }
}

feishu_core::object! {
    both I18n {
        0 zh_cn = "zh_cn",
        1 en_us = "en_us",
    }
}

#[doc(hidden)]
pub static I18N_SHAPE: table::Shape = table::Shape {
    name: "I18n",
    fields: &[
        table::Field::body("zh_cn", table::Kind::String),
        table::Field::body("en_us", table::Kind::String),
    ],
    rules: &[],
};

/// Something by its ID and its name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdNameObject {
    /// Identifies the object.
    pub id: Option<String>,
    /// A text in Chinese and English.
    pub name: Option<I18n>,
}

feishu_core::object! {
    response IdNameObject {
        0 id = "id",
        1 name = "name",
    }
}

feishu_core::int_enum! {
    /// A person's gender.
    Gender {
        /// Male.
        Male = 1,
        /// Female.
        Female = 2,
        /// Another gender, or not told.
        Other = 3,
    }
}

feishu_core::int_enum! {
    /// Whether a person is married.
    MaritalStatus {
        /// Married.
        Married = 1,
        /// Not married.
        Unmarried = 2,
    }
}

feishu_core::int_enum! {
    /// A kind of identity document.
    IdentificationType {
        /// Identity card of the Chinese mainland.
        ResidentIdCard = 1,
        /// Passport.
        Passport = 2,
        /// Residence permit of the Chinese mainland for residents of Hong Kong and Macao.
        HkMacaoResidencePermit = 3,
        /// Permit for residents of Taiwan to travel to the Chinese mainland.
        TaiwanTravelPermit = 4,
        /// Any other document.
        Other = 5,
        /// Permit for residents of Hong Kong and Macao to travel to the Chinese mainland.
        HkMacaoTravelPermit = 6,
        /// Residence permit of the Chinese mainland for residents of Taiwan.
        TaiwanResidencePermit = 9,
    }
}

feishu_core::int_enum! {
    /// A level of education.
    Degree {
        /// Primary school.
        PrimarySchool = 1,
        /// Junior high school.
        JuniorHighSchool = 2,
        /// Vocational school at secondary level.
        SecondaryVocationalSchool = 3,
        /// Senior high school.
        SeniorHighSchool = 4,
        /// Junior college, below a bachelor's degree.
        JuniorCollege = 5,
        /// Bachelor's degree.
        Bachelor = 6,
        /// Master's degree.
        Master = 7,
        /// Doctorate.
        Doctorate = 8,
        /// Any other level.
        Other = 9,
    }
}

feishu_core::int_enum! {
    /// The way in which somebody studied.
    EducationType {
        /// Studies outside the Chinese mainland.
        Overseas = 1,
        /// Full-time studies after the unified entrance examination.
        FullTime = 2,
        /// Studies that are not full-time.
        PartTime = 3,
        /// Studies by oneself for the state's examinations.
        SelfTaught = 4,
        /// Any other way of studying.
        Other = 5,
    }
}

feishu_core::int_enum! {
    /// How a student's marks compare with those of the others.
    AcademicRanking {
        /// Among the best 5%.
        Top5Percent = 5,
        /// Among the best 10%.
        Top10Percent = 10,
        /// Among the best 20%.
        Top20Percent = 20,
        /// Among the best 30%.
        Top30Percent = 30,
        /// Among the best 50%.
        Top50Percent = 50,
        /// Any other place.
        Other = -1,
    }
}

feishu_core::int_enum! {
    /// A language that a person speaks.
    Language {
        /// English.
        English = 1,
        /// French.
        French = 2,
        /// Japanese.
        Japanese = 3,
        /// Korean.
        Korean = 4,
        /// German.
        German = 5,
        /// Russian.
        Russian = 6,
        /// Spanish.
        Spanish = 7,
        /// Portuguese.
        Portuguese = 8,
        /// Arabic.
        Arabic = 9,
        /// Hindi.
        Hindi = 10,
        /// Hindustani.
        Hindustani = 11,
        /// Bengali.
        Bengali = 12,
        /// Hausa.
        Hausa = 13,
        /// Punjabi.
        Punjabi = 14,
        /// Persian.
        Persian = 15,
        /// Swahili.
        Swahili = 16,
        /// Telugu.
        Telugu = 17,
        /// Turkish.
        Turkish = 18,
        /// Italian.
        Italian = 19,
        /// Javanese.
        Javanese = 20,
        /// Tamil.
        Tamil = 21,
        /// Marathi.
        Marathi = 22,
        /// Vietnamese.
        Vietnamese = 23,
        /// Mandarin Chinese.
        Mandarin = 24,
        /// Cantonese.
        Cantonese = 25,
    }
}

feishu_core::int_enum! {
    /// How well a person speaks a language.
    LanguageProficiency {
        /// Knows the basics.
        Beginner = 1,
        /// Gets by in daily talk.
        Conversational = 2,
        /// Can do business in it.
        Business = 3,
        /// Speaks it without effort.
        Fluent = 4,
        /// Mother tongue.
        Native = 5,
    }
}

feishu_core::int_enum! {
    /// A social network.
    SnsType {
        /// LinkedIn.
        Linkedin = 1,
        /// Maimai.
        Maimai = 2,
        /// WeChat.
        Wechat = 3,
        /// Weibo.
        Weibo = 4,
        /// GitHub.
        Github = 5,
        /// Zhihu.
        Zhihu = 6,
        /// Facebook.
        Facebook = 7,
        /// Twitter.
        Twitter = 8,
        /// WhatsApp.
        Whatsapp = 9,
        /// A website of one's own.
        PersonalWebsite = 10,
        /// QQ.
        Qq = 11,
    }
}

feishu_core::int_enum! {
    /// What a field of the talent profile holds.
    TalentFieldType {
        /// One line of text.
        SingleLine = 1,
        /// Several lines of text.
        MultiLine = 2,
        /// One option.
        SingleChoice = 3,
        /// Several options.
        MultipleChoice = 4,
        /// A date.
        Date = 5,
        /// A month.
        Month = 6,
        /// A year.
        Year = 7,
        /// A span of time.
        TimeRange = 8,
        /// A number.
        Number = 9,
        /// A default field of the system.
        Default = 10,
        /// A module, which holds other fields.
        Module = 11,
        /// A day.
        Day = 12,
        /// Files.
        Attachment = 13,
    }
}

feishu_core::int_enum! {
    /// What a module of the talent profile holds.
    CustomizedModuleType {
        /// One line of text.
        SingleLine = 1,
        /// Several lines of text.
        MultiLine = 2,
        /// One option.
        SingleChoice = 3,
        /// Several options.
        MultipleChoice = 4,
        /// A date.
        Date = 5,
        /// A month.
        Month = 6,
        /// A year.
        Year = 7,
        /// A span of time.
        TimeRange = 8,
        /// A number.
        Number = 9,
        /// A default field of the system.
        Default = 10,
        /// A module, which holds other fields.
        Module = 11,
    }
}

/// An option that was chosen.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedOption {
    /// ID of the option.
    pub key: Option<String>,
    /// A text in Chinese and English.
    pub name: Option<I18n>,
}

feishu_core::object! {
    response CustomizedOption {
        0 key = "key",
        1 name = "name",
    }
}

/// A span of time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedTimeRange {
    /// When the span begins.
    ///
    /// In seconds since the Unix epoch.
    pub start_time: Option<UnixSeconds>,
    /// When the span ends, as Unix time in seconds, or `-` if it goes on.
    pub end_time: Option<String>,
}

feishu_core::object! {
    response CustomizedTimeRange {
        0 start_time = "start_time" swapped,
        1 end_time = "end_time",
    }
}

/// Where a talent's résumé came from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentResumeSource {
    /// ID of the source, as in `hire.v1.resume_source.list`.
    pub id: Option<String>,
    /// Name in Chinese.
    pub zh_name: Option<String>,
    /// Name in English.
    pub en_name: Option<String>,
}

feishu_core::object! {
    response TalentResumeSource {
        0 id = "id",
        1 zh_name = "zh_name",
        2 en_name = "en_name",
    }
}

/// A form that a talent filled in before an interview.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentInterviewRegistration {
    /// Identifies the form.
    pub id: Option<String>,
    /// When the form was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub registration_time: Option<UnixMillis>,
    /// Link to download the form, valid for 7 days.
    pub download_url: Option<String>,
}

feishu_core::object! {
    response TalentInterviewRegistration {
        0 id = "id",
        1 registration_time = "registration_time",
        2 download_url = "download_url",
    }
}

/// A form that a talent filled in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentRegistration {
    /// Identifies the form.
    pub id: Option<String>,
    /// When the form was created.
    ///
    /// In milliseconds since the Unix epoch.
    pub registration_time: Option<UnixMillis>,
    /// Link to download the form, valid for 7 days.
    pub download_url: Option<String>,
    /// The occasion that a form is for.
    pub scenario: Option<RegistrationScenario>,
}

feishu_core::object! {
    response TalentRegistration {
        0 id = "id",
        1 registration_time = "registration_time",
        2 download_url = "download_url",
        3 scenario = "scenario",
    }
}

feishu_core::int_enum! {
    /// The occasion that a form is for.
    RegistrationScenario {
        /// An interview to come.
        Interview = 5,
        /// The first day at work.
        Onboarding = 6,
        /// An update of what is known about the talent.
        Update = 14,
    }
}

feishu_core::int_enum! {
    /// The way in which talents get a tag.
    TalentTagType {
        /// Users give the tag to talents.
        Manual = 1,
        /// The system gives the tag to talents.
        Automatic = 2,
    }
}

feishu_core::int_enum! {
    /// Who can see a note.
    NotePrivacy {
        /// Only the author can see it.
        Private = 1,
        /// Other users can see it, too.
        Public = 2,
    }
}

feishu_core::int_enum! {
    /// Whether an assessment was handed in.
    CommitStatus {
        /// It was handed in.
        Submitted = 1,
        /// It was not handed in yet.
        NotSubmitted = 2,
    }
}

feishu_core::int_enum! {
    /// A kind of module of a feedback form.
    FeedbackModuleType {
        /// The built-in module with the interviewer's conclusion.
        Conclusion = 1,
        /// A module that the tenant made.
        Custom = 2,
    }
}

feishu_core::int_enum! {
    /// How a question of a feedback form is answered.
    FeedbackDimensionType {
        /// By one option.
        SingleChoice = 1,
        /// By several options.
        MultipleChoice = 2,
        /// By a description in words.
        Description = 3,
        /// By one line of text.
        SingleLine = 4,
        /// By a range of job levels to hire at.
        JobLevel = 5,
        /// By one option that stands for points.
        ScoreChoice = 6,
        /// By a number of points.
        ScoreInput = 7,
        /// The built-in question for the conclusion.
        Conclusion = 10,
        /// The built-in question for the mark.
        Score = 11,
        /// The built-in question for notes.
        Record = 12,
    }
}

feishu_core::int_enum! {
    /// A kind of interview question.
    InterviewQuestionType {
        /// A question that is talked about.
        Normal = 1,
        /// A programming task online.
        Coding = 2,
    }
}

/// The points that an interviewer gave.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordScore {
    /// Points that were given, with two decimal places.
    pub score: Option<f64>,
    /// Highest number of points that can be given, with two decimal places.
    pub total_score: Option<f64>,
}

feishu_core::object! {
    response RecordScore {
        0 score = "score",
        1 total_score = "total_score",
    }
}

/// An option of a feedback form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionOption {
    /// ID of the option, as in `hire.v1.interview_feedback_form.list`.
    pub id: Option<String>,
    /// A text in Chinese and English.
    pub name: Option<I18n>,
    /// Points that the option stands for, from 0 to 100; present only where the question is answered with points.
    pub score_val: Option<i64>,
}

feishu_core::object! {
    response DimensionOption {
        0 id = "id",
        1 name = "name",
        2 score_val = "score_val",
    }
}

/// The job levels that an interviewer would hire at.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendedJobLevel {
    /// Name of the lowest job level.
    pub lower_limit_job_level_name: Option<I18n>,
    /// Name of the highest job level.
    pub higher_limit_job_level_name: Option<I18n>,
}

feishu_core::object! {
    response RecommendedJobLevel {
        0 lower_limit_job_level_name = "lower_limit_job_level_name",
        1 higher_limit_job_level_name = "higher_limit_job_level_name",
    }
}
