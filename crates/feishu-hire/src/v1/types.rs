// Generated from specs/hire/v1/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `hire` share.

use feishu_core::UnixMillis;

feishu_core::string_enum! {
    /// The kind of user ID that a call takes and answers with.
    UserIdType {
        /// Identifies a user within one app; the same user has another open ID in another app.
        OpenId = "open_id",
        /// Identifies a user across the apps of one developer.
        UnionId = "union_id",
        /// Identifies a user within one tenant, the same in all apps; needs the scope `contact:user.employee_id:readonly`.
        UserId = "user_id",
        /// Identifies a user within Feishu's people administration.
        PeopleAdminId = "people_admin_id",
    }
}

feishu_core::string_enum! {
    /// The kind of user ID that a call takes and answers with, where the people administration's is not among them.
    ContactUserIdType {
        /// Identifies a user within one app; the same user has another open ID in another app.
        OpenId = "open_id",
        /// Identifies a user across the apps of one developer.
        UnionId = "union_id",
        /// Identifies a user within one tenant, the same in all apps; needs the scope `contact:user.employee_id:readonly`.
        UserId = "user_id",
    }
}

feishu_core::string_enum! {
    /// The kind of department ID that a call takes and answers with.
    DepartmentIdType {
        /// Made by the platform, unique in the tenant; begins with `od-`.
        OpenDepartmentId = "open_department_id",
        /// Set by the tenant, who may use that of a deleted department again; unique among those that exist.
        DepartmentId = "department_id",
        /// Identifies a department within Feishu's people administration.
        ///
        /// Do not use it: It is about to go offline; use another kind.
        PeopleAdminDepartmentId = "people_admin_department_id",
    }
}

feishu_core::string_enum! {
    /// The kind of job level ID that a call takes and answers with.
    JobLevelIdType {
        /// Identifies a level within Feishu's people administration.
        ///
        /// Do not use it: The people administration is going offline; use `job_level_id`.
        PeopleAdminJobLevelId = "people_admin_job_level_id",
        /// Identifies a level within the Feishu admin console; as in `contact.v3.job_level.list`.
        JobLevelId = "job_level_id",
    }
}

feishu_core::string_enum! {
    /// The kind of job family ID that a call takes and answers with.
    JobFamilyIdType {
        /// Identifies a job family within Feishu's people administration.
        ///
        /// Do not use it: The people administration is going offline; use `job_family_id`.
        PeopleAdminJobCategoryId = "people_admin_job_category_id",
        /// Identifies a job family within the Feishu admin console; as in `contact.v3.job_family.list`.
        JobFamilyId = "job_family_id",
    }
}

feishu_core::string_enum! {
    /// The kind of employee type ID that a call takes and answers with.
    EmployeeTypeIdType {
        /// Identifies an employee type within Feishu's people administration.
        ///
        /// Do not use it: The people administration is going offline; use `employee_type_enum_id`.
        PeopleAdminEmployeeTypeId = "people_admin_employee_type_id",
        /// Identifies an employee type within the Feishu admin console; as in `contact.v3.employee_type_enum.list`.
        EmployeeTypeEnumId = "employee_type_enum_id",
    }
}

/// A text in Chinese and English.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct I18n {
    pub zh_cn: Option<String>,
    pub en_us: Option<String>,
}

feishu_core::object! {
    response I18n {
        0 zh_cn = "zh_cn",
        1 en_us = "en_us",
    }
}

/// Something by its ID and its name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdNameObject {
    pub id: Option<String>,
    pub name: Option<I18n>,
}

feishu_core::object! {
    response IdNameObject {
        0 id = "id",
        1 name = "name",
    }
}

feishu_core::int_enum! {
    /// Whether something is in use.
    ActiveStatus {
        /// It is in use.
        Enabled = 1,
        /// It was taken out of use.
        Disabled = 2,
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
    /// How somebody studied.
    EducationType {
        /// Outside the Chinese mainland.
        Overseas = 1,
        /// Full-time, after the unified entrance examination.
        FullTime = 2,
        /// Not full-time.
        PartTime = 3,
        /// By oneself, for the state's examinations.
        SelfTaught = 4,
        /// Any other way.
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
    /// A kind of résumé source.
    ResumeSourceType {
        /// An employee's referral.
        Referral = 10000,
        /// An agency.
        Headhunter = 10001,
        /// A source inside the company.
        Internal = 10002,
        /// A recruiting website of a third party.
        JobBoard = 10003,
        /// Social media.
        SocialMedia = 10004,
        /// An offline source.
        Offline = 10005,
        /// Any other source.
        Other = 10006,
        /// A referral from outside.
        ExternalReferral = 10007,
        /// An employee who changes jobs inside the company.
        EmployeeTransfer = 10008,
        /// An intern who is taken on.
        InternConversion = 10009,
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
        /// A field that is always there.
        Default = 10,
        /// A module, which holds other fields.
        Module = 11,
        /// A day.
        Day = 12,
        /// Files.
        Attachment = 13,
    }
}

/// A talent who was taken on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    pub id: Option<String>,
    /// As in `hire.v1.application.get`.
    pub application_id: Option<String>,
    pub onboard_status: Option<OnboardStatus>,
    pub conversion_status: Option<ConversionStatus>,
    pub onboard_time: Option<UnixMillis>,
    /// When the probation is planned to end.
    pub expected_conversion_time: Option<UnixMillis>,
    /// When the probation ended.
    pub actual_conversion_time: Option<UnixMillis>,
    /// When the employee left.
    pub overboard_time: Option<UnixMillis>,
    /// Why the employee left.
    pub overboard_note: Option<String>,
    /// Where the employee works; as in `hire.v1.location.query`.
    pub onboard_city_code: Option<String>,
    /// A department ID of the kind that `department_id_type` asked for.
    pub department: Option<String>,
    /// The direct manager's user ID, of the kind that `user_id_type` asked for.
    pub leader: Option<String>,
    /// A job family ID of the kind that `job_family_id_type` asked for.
    pub sequence: Option<String>,
    /// A job level ID of the kind that `job_level_id_type` asked for.
    pub level: Option<String>,
    /// An employee type ID of the kind that `employee_type_id_type` asked for.
    pub employee_type: Option<String>,
    /// As in `hire.v1.job_requirement.list_by_id`.
    pub job_requirement_id: Option<String>,
}

feishu_core::object! {
    response Employee {
        0 id = "id",
        1 application_id = "application_id",
        2 onboard_status = "onboard_status",
        3 conversion_status = "conversion_status",
        4 onboard_time = "onboard_time",
        5 expected_conversion_time = "expected_conversion_time",
        6 actual_conversion_time = "actual_conversion_time",
        7 overboard_time = "overboard_time",
        8 overboard_note = "overboard_note",
        9 onboard_city_code = "onboard_city_code",
        10 department = "department",
        11 leader = "leader",
        12 sequence = "sequence",
        13 level = "level",
        14 employee_type = "employee_type",
        15 job_requirement_id = "job_requirement_id",
    }
}

feishu_core::int_enum! {
    /// Whether an employee is still there.
    OnboardStatus {
        /// Has started work.
        Onboarded = 1,
        /// Has left.
        Left = 2,
    }
}

feishu_core::int_enum! {
    /// Whether an employee's probation is over.
    ConversionStatus {
        /// Not yet.
        OnProbation = 1,
        /// It is over.
        Converted = 2,
    }
}
