// Generated from specs/helpdesk/v1/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `helpdesk` share.

use feishu_core::operation as table;
use feishu_core::Timestamp;

/// An agent, whether they are on duty, and when they work.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSchedule {
    /// Whether an agent is at work.
    pub status: Option<AgentScheduleStatus>,
    /// Who the agent is.
    pub agent: Option<AgentUser>,
    /// Hours that the agent works.
    pub schedule: Vec<WeekdaySchedule>,
    /// Skills that the agent has.
    pub agent_skills: Vec<AgentSkillBrief>,
}

feishu_core::object! {
    response AgentSchedule {
        0 status = "status",
        1 agent = "agent",
        2 schedule = "schedule",
        3 agent_skills = "agent_skills",
    }
}

feishu_core::int_enum! {
    /// Whether an agent is at work.
    AgentScheduleStatus {
        /// `1`: The agent takes tickets.
        Online = 1,
        /// `2`: The agent went offline by hand.
        Offline = 2,
        /// `3`: It is outside the agent's working hours; the platform sets this by itself.
        OffDuty = 3,
        /// `4`: The agent was removed from the helpdesk.
        Removed = 4,
    }
}

/// Who an agent is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentUser {
    /// Open ID of the agent.
    pub id: Option<String>,
    /// Address of the agent's picture.
    pub avatar_url: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
    /// E-mail address of the agent.
    pub email: Option<String>,
    /// Name of the agent's department.
    pub department: Option<String>,
    /// Name of the agent's company.
    pub company_name: Option<String>,
}

feishu_core::object! {
    response AgentUser {
        0 id = "id",
        1 avatar_url = "avatar_url",
        2 name = "name",
        3 email = "email",
        4 department = "department",
        5 company_name = "company_name",
    }
}

/// A skill that an agent has.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillBrief {
    /// ID of the skill, as in [`helpdesk.v1.agent_skill.list`](method@crate::v1::agent_skill::AgentSkillResource::list).
    pub id: Option<String>,
    /// Name of the skill.
    pub name: Option<String>,
    /// Whether it is the skill that the helpdesk has by default.
    pub is_default: Option<bool>,
}

feishu_core::object! {
    response AgentSkillBrief {
        0 id = "id",
        1 name = "name",
        2 is_default = "is_default",
    }
}

/// Working hours on one day of the week, or on several alike.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeekdaySchedule {
    /// Time of the day when work begins, `00:00` to `23:59`.
    pub start_time: Option<String>,
    /// Time of the day when work ends, `00:00` to `23:59`; the official example has `24:00` for the end of the day.
    pub end_time: Option<String>,
    /// Day of the week, or days alike, that the hours are for.
    pub weekday: Option<Weekday>,
}

impl WeekdaySchedule {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Time of the day when work begins, `00:00` to `23:59`.
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Time of the day when work ends, `00:00` to `23:59`; the official example has `24:00` for the end of the day.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Day of the week, or days alike, that the hours are for.
    #[inline]
    #[must_use]
    pub fn weekday(mut self, weekday: Weekday) -> Self {
        self.weekday = Some(weekday);
        self
    }
}

feishu_core::object! {
    both WeekdaySchedule {
        0 start_time = "start_time",
        1 end_time = "end_time",
        2 weekday = "weekday",
    }
}

#[doc(hidden)]
pub static WEEKDAY_SCHEDULE_SHAPE: table::Shape = table::Shape {
    name: "WeekdaySchedule",
    fields: &[
        table::Field::body("start_time", table::Kind::String),
        table::Field::body("end_time", table::Kind::String),
        table::Field::body("weekday", table::Kind::IntEnum(Weekday::VALUES)),
    ],
    rules: &[],
};

feishu_core::int_enum! {
    /// The days that working hours are for.
    Weekday {
        /// `1`: Mondays.
        Monday = 1,
        /// `2`: Tuesdays.
        Tuesday = 2,
        /// `3`: Wednesdays.
        Wednesday = 3,
        /// `4`: Thursdays.
        Thursday = 4,
        /// `5`: Fridays.
        Friday = 5,
        /// `6`: Saturdays.
        Saturday = 6,
        /// `7`: Sundays.
        Sunday = 7,
        /// `9`: All seven days.
        EveryDay = 9,
        /// `10`: Monday to Friday.
        Workdays = 10,
        /// `11`: Saturday and Sunday.
        Weekend = 11,
    }
}

feishu_core::string_enum! {
    /// What a rule of a skill looks at. The rules that a helpdesk has are listed by [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list).
    SkillRuleId {
        /// `3`: Name of the city where the guest is.
        City = "3",
        /// `9`: Side that the ticket comes from; 0 for the agents' side, 1 for the server's.
        Source = "9",
        /// `10`: Code of the language, `zh_cn`, `en_us` or `ja_jp`.
        Language = "10",
        /// `11`: User ID of the guest.
        NameOrEmail = "11",
        /// `12`: ID of the guest's department.
        Department = "12",
        /// `14`: ID of a category of the Chinese FAQs.
        ChineseFaqCategory = "14",
        /// `15`: ID of a category of the English FAQs.
        EnglishFaqCategory = "15",
        /// `16`: ID of a category of the Japanese FAQs.
        JapaneseFaqCategory = "16",
        /// `17`: Level of the guest, a number.
        UserLevel = "17",
    }
}

feishu_core::int_enum! {
    /// How a rule of a skill compares what it looks at with its operand. 5 and 6 are for operands that are typed in, such as a city; 7 and 8 for operands that are picked from a list, such as an FAQ category.
    SkillOperator {
        /// `2`: Greater than the operand, or equal.
        AtLeast = 2,
        /// `3`: Less than the operand, or equal.
        AtMost = 3,
        /// `5`: The text is one of the operand's.
        TextIn = 5,
        /// `6`: The text is none of the operand's.
        TextNotIn = 6,
        /// `7`: The list holds items that are not among the operand's.
        ListNotIn = 7,
        /// `8`: The list holds an item that is among the operand's.
        ListIn = 8,
    }
}

feishu_core::int_enum! {
    /// Where a rule of a skill finds what it looks at.
    SkillRuleCategory {
        /// `1`: The knowledge base.
        Faq = 1,
        /// `2`: The ticket.
        Ticket = 2,
        /// `3`: The guest's Feishu account.
        User = 3,
    }
}

/// A category of FAQs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// ID of the category.
    pub category_id: Option<String>,
    /// The older ID of the category; use `category_id`.
    #[deprecated = "The former name of `category_id`."]
    pub id: Option<String>,
    /// Name of the category.
    pub name: Option<String>,
    /// ID of the category above, `0` at the top.
    pub parent_id: Option<String>,
    /// ID of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Code of the language of the category, such as `zh_cn`.
    pub language: Option<String>,
}

#[allow(deprecated)]
const _: () = {
    feishu_core::object! {
        response Category {
            0 category_id = "category_id",
            1 id = "id",
            2 name = "name",
            3 parent_id = "parent_id",
            4 helpdesk_id = "helpdesk_id",
            5 language = "language",
        }
    }
};

feishu_core::string_enum! {
    /// What a customised field holds.
    CustomizedFieldType {
        /// `string`: A line of text.
        String = "string",
        /// `multiline`: Text of several lines.
        Multiline = "multiline",
        /// `dropdown`: An option out of a list.
        Dropdown = "dropdown",
        /// `dropdown_nested`: An option out of lists inside lists.
        DropdownNested = "dropdown_nested",
    }
}

/// A user by each of the three kinds of ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserIds {
    /// The same in all apps of one developer.
    pub union_id: Option<String>,
    /// The same in all apps of one tenant.
    ///
    /// Needs the scope `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's own in this app.
    pub open_id: Option<String>,
}

feishu_core::object! {
    response UserIds {
        0 union_id = "union_id",
        1 user_id = "user_id",
        2 open_id = "open_id",
    }
}

/// A person around a ticket – guest, agent, or whoever changed something.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketUser {
    /// Open ID of the person.
    pub id: Option<String>,
    /// Address of the person's picture.
    pub avatar_url: Option<String>,
    /// Name of the person.
    pub name: Option<String>,
    /// E-mail address of the person.
    pub email: Option<String>,
    /// Name of the person's department; absent where the app may not see it.
    pub department: Option<String>,
    /// Name of the city where the person is.
    pub city: Option<String>,
    /// Code of the country where the person is.
    pub country: Option<String>,
}

feishu_core::object! {
    response TicketUser {
        0 id = "id",
        1 avatar_url = "avatar_url",
        2 name = "name",
        3 email = "email",
        4 department = "department",
        5 city = "city",
        6 country = "country",
    }
}

/// A note of an agent on a ticket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketComment {
    /// Text of the note.
    pub content: Option<String>,
    /// When the note was written.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
    /// ID of the note.
    pub id: Option<i64>,
    /// Address of the writer's picture.
    pub user_avatar_url: Option<String>,
    /// Name of the writer.
    pub user_name: Option<String>,
    /// ID of the writer, a number, unlike the user IDs of other fields.
    pub user_id: Option<i64>,
}

feishu_core::object! {
    response TicketComment {
        0 content = "content",
        1 created_at = "created_at" millis,
        2 id = "id",
        3 user_avatar_url = "user_avatar_url",
        4 user_name = "user_name",
        5 user_id = "user_id",
    }
}

feishu_core::int_enum! {
    /// Who serves a ticket.
    TicketStage {
        /// `1`: The helpdesk's bot serves.
        Bot = 1,
        /// `2`: The agents serve.
        Human = 2,
    }
}

feishu_core::int_enum! {
    /// How far a ticket is.
    TicketStatus {
        /// `1`: The ticket was created and waits for a first reply.
        Created = 1,
        /// `2`: The ticket is worked on.
        Processing = 2,
        /// `3`: The ticket waits for a free agent.
        Queued = 3,
        /// `4`: An agent put the ticket off.
        Pending = 4,
        /// `5`: The ticket waits for the guest's reply.
        WaitingForGuest = 5,
        /// `50`: The bot closed the ticket.
        ClosedByBot = 50,
        /// `51`: An agent closed the ticket.
        ClosedByAgent = 51,
        /// `52`: The guest closed the ticket.
        ClosedByGuest = 52,
    }
}

/// A text in three languages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalizedText {
    /// The text in Chinese.
    pub zh_cn: Option<String>,
    /// The text in English.
    pub en_us: Option<String>,
    /// The text in Japanese.
    pub ja_jp: Option<String>,
}

feishu_core::object! {
    response LocalizedText {
        0 zh_cn = "zh_cn",
        1 en_us = "en_us",
        2 ja_jp = "ja_jp",
    }
}

/// The value of a customised field in a ticket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedFieldValue {
    /// ID of the field, as in [`helpdesk.v1.ticket_customized_field.list`](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::list).
    pub id: Option<String>,
    /// What the field holds; for a dropdown, the `display_name` of the option.
    pub value: Option<String>,
    /// Key that names the field in data.
    pub key_name: Option<String>,
    /// Name of the field, as people see it.
    pub display_name: Option<String>,
    /// Place of the field among the others.
    pub position: Option<i64>,
    /// Whether the field has to be filled in.
    pub required: Option<bool>,
    /// Whether the value may be changed.
    pub editable: Option<bool>,
}

feishu_core::object! {
    response CustomizedFieldValue {
        0 id = "id",
        1 value = "value",
        2 key_name = "key_name",
        3 display_name = "display_name",
        4 position = "position",
        5 required = "required",
        6 editable = "editable",
    }
}
