// Generated from specs/hire/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `hire` share.

use feishu_core::operation as table;
use feishu_core::Timestamp;

feishu_core::string_enum! {
    /// The kind of user ID that a call takes and answers with, where the people administration's is among them.
    PeopleUserIdType {
        /// `open_id`: Identifies a user within one app; the same user has another open ID in another app.
        OpenId = "open_id",
        /// `union_id`: Identifies a user across the apps of one developer.
        UnionId = "union_id",
        /// `user_id`: Identifies a user within one tenant, the same in all apps; needs the scope `contact:user.employee_id:readonly`.
        UserId = "user_id",
        /// `people_admin_id`: Identifies a user within Feishu's people administration.
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
    /// ID of the object.
    pub id: Option<String>,
    /// Name of the object, in Chinese and English.
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
        /// `1`: Male.
        Male = 1,
        /// `2`: Female.
        Female = 2,
        /// `3`: Another gender, or not told.
        Other = 3,
    }
}

feishu_core::int_enum! {
    /// Whether a person is married.
    MaritalStatus {
        /// `1`: Married.
        Married = 1,
        /// `2`: Not married.
        Unmarried = 2,
    }
}

feishu_core::int_enum! {
    /// A kind of identity document.
    IdentificationType {
        /// `1`: Identity card of the Chinese mainland.
        ResidentIdCard = 1,
        /// `2`: Passport.
        Passport = 2,
        /// `3`: Residence permit of the Chinese mainland for residents of Hong Kong and Macao.
        HkMacaoResidencePermit = 3,
        /// `4`: Permit for residents of Taiwan to travel to the Chinese mainland.
        TaiwanTravelPermit = 4,
        /// `5`: Any other document.
        Other = 5,
        /// `6`: Permit for residents of Hong Kong and Macao to travel to the Chinese mainland.
        HkMacaoTravelPermit = 6,
        /// `9`: Residence permit of the Chinese mainland for residents of Taiwan.
        TaiwanResidencePermit = 9,
    }
}

feishu_core::int_enum! {
    /// A level of education.
    Degree {
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
        /// `8`: Doctorate.
        Doctorate = 8,
        /// `9`: Any other level.
        Other = 9,
    }
}

feishu_core::int_enum! {
    /// The way in which somebody studied.
    EducationType {
        /// `1`: Studies outside the Chinese mainland.
        Overseas = 1,
        /// `2`: Full-time studies after the unified entrance examination.
        FullTime = 2,
        /// `3`: Studies that are not full-time.
        PartTime = 3,
        /// `4`: Studies by oneself for the state's examinations.
        SelfTaught = 4,
        /// `5`: Any other way of studying.
        Other = 5,
    }
}

feishu_core::int_enum! {
    /// How a student's marks compare with those of the others.
    AcademicRanking {
        /// `5`: Among the best 5%.
        Top5Percent = 5,
        /// `10`: Among the best 10%.
        Top10Percent = 10,
        /// `20`: Among the best 20%.
        Top20Percent = 20,
        /// `30`: Among the best 30%.
        Top30Percent = 30,
        /// `50`: Among the best 50%.
        Top50Percent = 50,
        /// `-1`: Any other place.
        Other = -1,
    }
}

feishu_core::int_enum! {
    /// A language that a person speaks.
    ///
    /// <details><summary>25 values at a glance</summary>
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
    /// [`Cantonese`](Self::Cantonese)
    ///
    /// </details>
    Language {
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
    }
}

feishu_core::int_enum! {
    /// How well a person speaks a language.
    LanguageProficiency {
        /// `1`: Knows the basics.
        Beginner = 1,
        /// `2`: Gets by in daily talk.
        Conversational = 2,
        /// `3`: Can do business in it.
        Business = 3,
        /// `4`: Speaks it without effort.
        Fluent = 4,
        /// `5`: Mother tongue.
        Native = 5,
    }
}

feishu_core::int_enum! {
    /// A social network.
    SnsType {
        /// `1`: LinkedIn.
        Linkedin = 1,
        /// `2`: Maimai.
        Maimai = 2,
        /// `3`: WeChat.
        Wechat = 3,
        /// `4`: Weibo.
        Weibo = 4,
        /// `5`: GitHub.
        Github = 5,
        /// `6`: Zhihu.
        Zhihu = 6,
        /// `7`: Facebook.
        Facebook = 7,
        /// `8`: Twitter.
        Twitter = 8,
        /// `9`: WhatsApp.
        Whatsapp = 9,
        /// `10`: A website of one's own.
        PersonalWebsite = 10,
        /// `11`: QQ.
        Qq = 11,
    }
}

feishu_core::int_enum! {
    /// What a field of the talent profile holds.
    TalentFieldType {
        /// `1`: One line of text.
        SingleLine = 1,
        /// `2`: Several lines of text.
        MultiLine = 2,
        /// `3`: One option.
        SingleChoice = 3,
        /// `4`: Several options.
        MultipleChoice = 4,
        /// `5`: A date.
        Date = 5,
        /// `6`: A month.
        Month = 6,
        /// `7`: A year.
        Year = 7,
        /// `8`: A span of time.
        TimeRange = 8,
        /// `9`: A number.
        Number = 9,
        /// `10`: A default field of the system.
        Default = 10,
        /// `11`: A module, which holds other fields.
        Module = 11,
        /// `12`: A day.
        Day = 12,
        /// `13`: Files.
        Attachment = 13,
    }
}

feishu_core::int_enum! {
    /// What a module of the talent profile holds.
    CustomizedModuleType {
        /// `1`: One line of text.
        SingleLine = 1,
        /// `2`: Several lines of text.
        MultiLine = 2,
        /// `3`: One option.
        SingleChoice = 3,
        /// `4`: Several options.
        MultipleChoice = 4,
        /// `5`: A date.
        Date = 5,
        /// `6`: A month.
        Month = 6,
        /// `7`: A year.
        Year = 7,
        /// `8`: A span of time.
        TimeRange = 8,
        /// `9`: A number.
        Number = 9,
        /// `10`: A default field of the system.
        Default = 10,
        /// `11`: A module, which holds other fields.
        Module = 11,
    }
}

/// An option that was chosen.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedOption {
    /// ID of the option.
    pub key: Option<String>,
    /// Name of the option, in Chinese and English.
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
    /// To the second.
    pub start_time: Option<Timestamp>,
    /// When the span ends; unreadable, as `-`, if it goes on.
    ///
    /// To the second.
    pub end_time: Option<Timestamp>,
}

feishu_core::object! {
    response CustomizedTimeRange {
        0 start_time = "start_time" seconds swapped,
        1 end_time = "end_time" seconds swapped,
    }
}

/// Where a talent's résumé came from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentResumeSource {
    /// ID of the source, as in [`hire.v1.resume_source.list`](method@crate::v1::resume_source::ResumeSourceResource::list).
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
    /// ID of the form.
    pub id: Option<String>,
    /// When the form was created.
    ///
    /// To the millisecond.
    pub registration_time: Option<Timestamp>,
    /// Link to download the form, valid for 7 days.
    pub download_url: Option<String>,
}

feishu_core::object! {
    response TalentInterviewRegistration {
        0 id = "id",
        1 registration_time = "registration_time" millis,
        2 download_url = "download_url",
    }
}

/// A form that a talent filled in.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TalentRegistration {
    /// ID of the form.
    pub id: Option<String>,
    /// When the form was created.
    ///
    /// To the millisecond.
    pub registration_time: Option<Timestamp>,
    /// Link to download the form, valid for 7 days.
    pub download_url: Option<String>,
    /// Occasion that the form was for.
    pub scenario: Option<RegistrationScenario>,
}

feishu_core::object! {
    response TalentRegistration {
        0 id = "id",
        1 registration_time = "registration_time" millis,
        2 download_url = "download_url",
        3 scenario = "scenario",
    }
}

feishu_core::int_enum! {
    /// The occasion that a form is for.
    RegistrationScenario {
        /// `5`: An interview to come.
        Interview = 5,
        /// `6`: The first day at work.
        Onboarding = 6,
        /// `14`: An update of what is known about the talent.
        Update = 14,
    }
}

feishu_core::int_enum! {
    /// The way in which talents get a tag.
    TalentTagType {
        /// `1`: Users give the tag to talents.
        Manual = 1,
        /// `2`: The system gives the tag to talents.
        Automatic = 2,
    }
}

feishu_core::int_enum! {
    /// Who can see a note.
    NotePrivacy {
        /// `1`: Only the author can see it.
        Private = 1,
        /// `2`: Other users can see it, too.
        Public = 2,
    }
}

feishu_core::int_enum! {
    /// Whether an assessment was handed in.
    CommitStatus {
        /// `1`: It was handed in.
        Submitted = 1,
        /// `2`: It was not handed in yet.
        NotSubmitted = 2,
    }
}

feishu_core::int_enum! {
    /// A kind of module of a feedback form.
    FeedbackModuleType {
        /// `1`: The built-in module with the interviewer's conclusion.
        Conclusion = 1,
        /// `2`: A module that the tenant made.
        Custom = 2,
    }
}

feishu_core::int_enum! {
    /// How a question of a feedback form is answered.
    FeedbackDimensionType {
        /// `1`: By one option.
        SingleChoice = 1,
        /// `2`: By several options.
        MultipleChoice = 2,
        /// `3`: By a description in words.
        Description = 3,
        /// `4`: By one line of text.
        SingleLine = 4,
        /// `5`: By a range of job levels to hire at.
        JobLevel = 5,
        /// `6`: By one option that stands for points.
        ScoreChoice = 6,
        /// `7`: By a number of points.
        ScoreInput = 7,
        /// `10`: The built-in question for the conclusion.
        Conclusion = 10,
        /// `11`: The built-in question for the mark.
        Score = 11,
        /// `12`: The built-in question for notes.
        Record = 12,
    }
}

feishu_core::int_enum! {
    /// A kind of interview question.
    InterviewQuestionType {
        /// `1`: A question that is talked about.
        Normal = 1,
        /// `2`: A programming task online.
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
    /// ID of the option, as in [`hire.v1.interview_feedback_form.list`](method@crate::v1::interview_feedback_form::InterviewFeedbackFormResource::list).
    pub id: Option<String>,
    /// Name of the option, in Chinese and English.
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
    /// Name of the lowest job level, in Chinese and English.
    pub lower_limit_job_level_name: Option<I18n>,
    /// Name of the highest job level, in Chinese and English.
    pub higher_limit_job_level_name: Option<I18n>,
}

feishu_core::object! {
    response RecommendedJobLevel {
        0 lower_limit_job_level_name = "lower_limit_job_level_name",
        1 higher_limit_job_level_name = "higher_limit_job_level_name",
    }
}
