// Generated from specs/helpdesk by `cargo xtask generate`. Edit the spec, not this file.

//! What is documented of the answers of `helpdesk`.

use feishu_core::operation as table;

pub(crate) static ANSWERS: &[table::Answered] = &[
    table::Answered {
        operation: crate::v1::agent::schedules::GET.operation(),
        shape: &V1__AGENT__SCHEDULES__AGENT_SCHEDULES_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agent::AGENT_EMAIL.operation(),
        shape: &V1__AGENT__AGENT_AGENT_EMAIL_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agent_schedule::LIST.operation(),
        shape: &V1__AGENT_SCHEDULE__AGENT_SCHEDULE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agent_skill::CREATE.operation(),
        shape: &V1__AGENT_SKILL__AGENT_SKILL_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agent_skill::GET.operation(),
        shape: &V1__AGENT_SKILL__AGENT_SKILL_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agent_skill::LIST.operation(),
        shape: &V1__AGENT_SKILL__AGENT_SKILL_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::agent_skill_rule::LIST.operation(),
        shape: &V1__AGENT_SKILL_RULE__AGENT_SKILL_RULE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::bot::message::CREATE.operation(),
        shape: &V1__BOT__MESSAGE__BOT_MESSAGE_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::category::CREATE.operation(),
        shape: &V1__CATEGORY__CATEGORY_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::category::GET.operation(),
        shape: &V1__CATEGORY__CATEGORY_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::category::LIST.operation(),
        shape: &V1__CATEGORY__CATEGORY_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::faq::CREATE.operation(),
        shape: &V1__FAQ__FAQ_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::faq::GET.operation(),
        shape: &V1__FAQ__FAQ_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::faq::LIST.operation(),
        shape: &V1__FAQ__FAQ_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::faq::SEARCH.operation(),
        shape: &V1__FAQ__FAQ_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::notification::CREATE.operation(),
        shape: &V1__NOTIFICATION__NOTIFICATION_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::notification::GET.operation(),
        shape: &V1__NOTIFICATION__NOTIFICATION_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::notification::SUBMIT_APPROVE.operation(),
        shape: &V1__NOTIFICATION__NOTIFICATION_SUBMIT_APPROVE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::ticket::message::CREATE.operation(),
        shape: &V1__TICKET__MESSAGE__TICKET_MESSAGE_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::ticket::message::LIST.operation(),
        shape: &V1__TICKET__MESSAGE__TICKET_MESSAGE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::ticket::CUSTOMIZED_FIELDS.operation(),
        shape: &V1__TICKET__TICKET_CUSTOMIZED_FIELDS_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::ticket::GET.operation(),
        shape: &V1__TICKET__TICKET_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::ticket::LIST.operation(),
        shape: &V1__TICKET__TICKET_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::ticket::START_SERVICE.operation(),
        shape: &V1__TICKET__TICKET_START_SERVICE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::ticket_customized_field::GET.operation(),
        shape: &V1__TICKET_CUSTOMIZED_FIELD__CUSTOMIZED_FIELD,
    },
    table::Answered {
        operation: crate::v1::ticket_customized_field::LIST.operation(),
        shape: &V1__TICKET_CUSTOMIZED_FIELD__TICKET_CUSTOMIZED_FIELD_LIST_RESPONSE,
    },
];

static V1__AGENT__AGENT_AGENT_EMAIL_RESPONSE: table::Shape = table::Shape {
    name: "AgentAgentEmailResponse",
    fields: &[
        table::Field::body("agents",table::Kind::String).map(),
    ],
    rules: &[],
};

static V1__AGENT__SCHEDULES__AGENT_SCHEDULES_GET_RESPONSE: table::Shape = table::Shape {
    name: "AgentSchedulesGetResponse",
    fields: &[
        table::Field::body("agent_schedule",table::Kind::Object(&V1__TYPES__AGENT_SCHEDULE)),
    ],
    rules: &[],
};

static V1__AGENT_SCHEDULE__AGENT_SCHEDULE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "AgentScheduleListResponse",
    fields: &[
        table::Field::body("agent_schedules",table::Kind::Object(&V1__TYPES__AGENT_SCHEDULE)).list(),
    ],
    rules: &[],
};

static V1__AGENT_SKILL__AGENT_SKILL: table::Shape = table::Shape {
    name: "AgentSkill",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("rules",table::Kind::Object(&V1__AGENT_SKILL__AGENT_SKILL_RULE)).list(),
        table::Field::body("agent_ids",table::Kind::String).list(),
        table::Field::body("is_default",table::Kind::Bool),
        table::Field::body("agents",table::Kind::Object(&V1__AGENT_SKILL__SKILLED_AGENT)).list(),
    ],
    rules: &[],
};

static V1__AGENT_SKILL__AGENT_SKILL_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "AgentSkillCreateResponse",
    fields: &[
        table::Field::body("agent_skill_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__AGENT_SKILL__AGENT_SKILL_GET_RESPONSE: table::Shape = table::Shape {
    name: "AgentSkillGetResponse",
    fields: &[
        table::Field::body("agent_skill",table::Kind::Object(&V1__AGENT_SKILL__AGENT_SKILL)),
    ],
    rules: &[],
};

static V1__AGENT_SKILL__AGENT_SKILL_LIST_RESPONSE: table::Shape = table::Shape {
    name: "AgentSkillListResponse",
    fields: &[
        table::Field::body("agent_skills",table::Kind::Object(&V1__AGENT_SKILL__AGENT_SKILL_SUMMARY)).list(),
    ],
    rules: &[],
};

static V1__AGENT_SKILL__AGENT_SKILL_RULE: table::Shape = table::Shape {
    name: "AgentSkillRule",
    fields: &[
        table::Field::body("id",table::Kind::StringEnum(crate::v1::types::SkillRuleId::VALUES)),
        table::Field::body("selected_operator",table::Kind::IntEnum(crate::v1::types::SkillOperator::VALUES)),
        table::Field::body("operator_options",table::Kind::IntEnum(crate::v1::types::SkillOperator::VALUES)).list(),
        table::Field::body("operand",table::Kind::Json),
        table::Field::body("category",table::Kind::IntEnum(crate::v1::types::SkillRuleCategory::VALUES)),
        table::Field::body("display_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__AGENT_SKILL__AGENT_SKILL_SUMMARY: table::Shape = table::Shape {
    name: "AgentSkillSummary",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("agent_ids",table::Kind::String).list(),
        table::Field::body("is_default",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__AGENT_SKILL__SKILLED_AGENT: table::Shape = table::Shape {
    name: "SkilledAgent",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("avatar_url",table::Kind::String),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__AGENT_SKILL_RULE__AGENT_SKILL_RULE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "AgentSkillRuleListResponse",
    fields: &[
        table::Field::body("rules",table::Kind::Object(&V1__AGENT_SKILL_RULE__AGENT_SKILL_RULE_OPTION)).list(),
    ],
    rules: &[],
};

static V1__AGENT_SKILL_RULE__AGENT_SKILL_RULE_OPTION: table::Shape = table::Shape {
    name: "AgentSkillRuleOption",
    fields: &[
        table::Field::body("id",table::Kind::StringEnum(crate::v1::types::SkillRuleId::VALUES)),
        table::Field::body("operator_options",table::Kind::IntEnum(crate::v1::types::SkillOperator::VALUES)).list(),
        table::Field::body("operand",table::Kind::Json),
        table::Field::body("category",table::Kind::IntEnum(crate::v1::types::SkillRuleCategory::VALUES)),
        table::Field::body("display_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__BOT__MESSAGE__BOT_MESSAGE_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "BotMessageCreateResponse",
    fields: &[
        table::Field::body("message_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__CATEGORY__CATEGORY_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "CategoryCreateResponse",
    fields: &[
        table::Field::body("category",table::Kind::Object(&V1__TYPES__CATEGORY)),
    ],
    rules: &[],
};

static V1__CATEGORY__CATEGORY_GET_RESPONSE: table::Shape = table::Shape {
    name: "CategoryGetResponse",
    fields: &[
        table::Field::body("category_id",table::Kind::String),
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("helpdesk_id",table::Kind::String),
        table::Field::body("language",table::Kind::String),
    ],
    rules: &[],
};

static V1__CATEGORY__CATEGORY_LIST_RESPONSE: table::Shape = table::Shape {
    name: "CategoryListResponse",
    fields: &[
        table::Field::body("categories",table::Kind::Object(&V1__CATEGORY__CATEGORY_TREE)).list(),
    ],
    rules: &[],
};

static V1__CATEGORY__CATEGORY_TREE: table::Shape = table::Shape {
    name: "CategoryTree",
    fields: &[
        table::Field::body("category_id",table::Kind::String),
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("parent_id",table::Kind::String),
        table::Field::body("helpdesk_id",table::Kind::String),
        table::Field::body("language",table::Kind::String),
        table::Field::body("children",table::Kind::Object(&V1__CATEGORY__CATEGORY_TREE)).list(),
    ],
    rules: &[],
};

static V1__FAQ__FAQ: table::Shape = table::Shape {
    name: "Faq",
    fields: &[
        table::Field::body("faq_id",table::Kind::String),
        table::Field::body("id",table::Kind::String),
        table::Field::body("helpdesk_id",table::Kind::String),
        table::Field::body("question",table::Kind::String),
        table::Field::body("answer",table::Kind::String),
        table::Field::body("answer_richtext",table::Kind::Object(&V1__FAQ__FAQ_RICH_TEXT)).list(),
        table::Field::body("create_time",table::Kind::UnixSeconds),
        table::Field::body("update_time",table::Kind::UnixSeconds),
        table::Field::body("categories",table::Kind::Object(&V1__TYPES__CATEGORY)).list(),
        table::Field::body("tags",table::Kind::String).list(),
        table::Field::body("expire_time",table::Kind::UnixSeconds),
        table::Field::body("update_user",table::Kind::Object(&V1__FAQ__FAQ_USER)),
        table::Field::body("create_user",table::Kind::Object(&V1__FAQ__FAQ_USER)),
    ],
    rules: &[],
};

static V1__FAQ__FAQ_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "FaqCreateResponse",
    fields: &[
        table::Field::body("faq",table::Kind::Object(&V1__FAQ__FAQ)),
    ],
    rules: &[],
};

static V1__FAQ__FAQ_GET_RESPONSE: table::Shape = table::Shape {
    name: "FaqGetResponse",
    fields: &[
        table::Field::body("faq",table::Kind::Object(&V1__FAQ__FAQ)),
    ],
    rules: &[],
};

static V1__FAQ__FAQ_LIST_RESPONSE: table::Shape = table::Shape {
    name: "FaqListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("page_size",table::Kind::I64),
        table::Field::body("total",table::Kind::I64),
        table::Field::body("items",table::Kind::Object(&V1__FAQ__FAQ)).list(),
    ],
    rules: &[],
};

static V1__FAQ__FAQ_RICH_TEXT: table::Shape = table::Shape {
    name: "FaqRichText",
    fields: &[
        table::Field::body("content",table::Kind::String),
        table::Field::body("type",table::Kind::StringEnum(crate::v1::faq::FaqRichTextType::VALUES)),
        table::Field::body("text",table::Kind::String),
        table::Field::body("url",table::Kind::String),
        table::Field::body("src",table::Kind::String),
        table::Field::body("key",table::Kind::String),
        table::Field::body("width",table::Kind::String),
        table::Field::body("height",table::Kind::String),
    ],
    rules: &[],
};

static V1__FAQ__FAQ_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "FaqSearchResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__FAQ__FAQ)).list(),
        table::Field::body("page_size",table::Kind::I64),
        table::Field::body("total",table::Kind::I64),
    ],
    rules: &[],
};

static V1__FAQ__FAQ_USER: table::Shape = table::Shape {
    name: "FaqUser",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("avatar_url",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("department",table::Kind::String),
        table::Field::body("city",table::Kind::String),
        table::Field::body("country",table::Kind::String),
    ],
    rules: &[],
};

static V1__NOTIFICATION__NOTIFICATION: table::Shape = table::Shape {
    name: "Notification",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("job_name",table::Kind::String),
        table::Field::body("status",table::Kind::I64),
        table::Field::body("create_user",table::Kind::Object(&V1__NOTIFICATION__NOTIFICATION_USER)),
        table::Field::body("created_at",table::Kind::UnixMillis).swapped(),
        table::Field::body("update_user",table::Kind::Object(&V1__NOTIFICATION__NOTIFICATION_USER)),
        table::Field::body("updated_at",table::Kind::UnixMillis).swapped(),
        table::Field::body("target_user_count",table::Kind::I64),
        table::Field::body("sent_user_count",table::Kind::I64),
        table::Field::body("read_user_count",table::Kind::I64),
        table::Field::body("send_at",table::Kind::UnixMillis).swapped(),
        table::Field::body("push_content",table::Kind::String),
        table::Field::body("push_type",table::Kind::IntEnum(crate::v1::notification::PushType::VALUES)),
        table::Field::body("push_scope_type",table::Kind::IntEnum(crate::v1::notification::PushScopeType::VALUES)),
        table::Field::body("new_staff_scope_type",table::Kind::IntEnum(crate::v1::notification::NewStaffScopeType::VALUES)),
        table::Field::body("new_staff_scope_department_list",table::Kind::Object(&V1__NOTIFICATION__NOTIFICATION_DEPARTMENT)).list(),
        table::Field::body("user_list",table::Kind::Object(&V1__NOTIFICATION__NOTIFICATION_USER)).list(),
        table::Field::body("department_list",table::Kind::Object(&V1__NOTIFICATION__NOTIFICATION_DEPARTMENT)).list(),
        table::Field::body("chat_list",table::Kind::Object(&V1__NOTIFICATION__NOTIFICATION_CHAT)).list(),
        table::Field::body("ext",table::Kind::String),
    ],
    rules: &[],
};

static V1__NOTIFICATION__NOTIFICATION_CHAT: table::Shape = table::Shape {
    name: "NotificationChat",
    fields: &[
        table::Field::body("chat_id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__NOTIFICATION__NOTIFICATION_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "NotificationCreateResponse",
    fields: &[
        table::Field::body("notification_id",table::Kind::String),
        table::Field::body("status",table::Kind::I64),
    ],
    rules: &[],
};

static V1__NOTIFICATION__NOTIFICATION_DEPARTMENT: table::Shape = table::Shape {
    name: "NotificationDepartment",
    fields: &[
        table::Field::body("department_id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__NOTIFICATION__NOTIFICATION_GET_RESPONSE: table::Shape = table::Shape {
    name: "NotificationGetResponse",
    fields: &[
        table::Field::body("notification",table::Kind::Object(&V1__NOTIFICATION__NOTIFICATION)),
        table::Field::body("approval_app_link",table::Kind::String),
    ],
    rules: &[],
};

static V1__NOTIFICATION__NOTIFICATION_SUBMIT_APPROVE_RESPONSE: table::Shape = table::Shape {
    name: "NotificationSubmitApproveResponse",
    fields: &[
        table::Field::body("has_access",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__NOTIFICATION__NOTIFICATION_USER: table::Shape = table::Shape {
    name: "NotificationUser",
    fields: &[
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("avatar_url",table::Kind::String),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TICKET__TICKET: table::Shape = table::Shape {
    name: "Ticket",
    fields: &[
        table::Field::body("ticket_id",table::Kind::String),
        table::Field::body("helpdesk_id",table::Kind::String),
        table::Field::body("guest",table::Kind::Object(&V1__TYPES__TICKET_USER)),
        table::Field::body("comments",table::Kind::Json),
        table::Field::body("ticket_type",table::Kind::IntEnum(crate::v1::types::TicketStage::VALUES)),
        table::Field::body("status",table::Kind::IntEnum(crate::v1::types::TicketStatus::VALUES)),
        table::Field::body("score",table::Kind::IntEnum(crate::v1::ticket::TicketScore::VALUES)),
        table::Field::body("created_at",table::Kind::UnixMillis),
        table::Field::body("updated_at",table::Kind::UnixMillis),
        table::Field::body("closed_at",table::Kind::UnixMillis),
        table::Field::body("dissatisfaction_reason",table::Kind::Object(&V1__TYPES__LOCALIZED_TEXT)),
        table::Field::body("agents",table::Kind::Object(&V1__TYPES__TICKET_USER)).list(),
        table::Field::body("channel",table::Kind::IntEnum(crate::v1::ticket::TicketChannel::VALUES)),
        table::Field::body("solve",table::Kind::IntEnum(crate::v1::ticket::TicketResolution::VALUES)),
        table::Field::body("closed_by",table::Kind::Object(&V1__TYPES__TICKET_USER)),
        table::Field::body("collaborators",table::Kind::Object(&V1__TYPES__TICKET_USER)).list(),
        table::Field::body("customized_fields",table::Kind::Object(&V1__TYPES__CUSTOMIZED_FIELD_VALUE)).list(),
        table::Field::body("agent_service_duration",table::Kind::F64),
        table::Field::body("agent_first_response_duration",table::Kind::I64),
        table::Field::body("bot_service_duration",table::Kind::I64),
        table::Field::body("agent_resolution_time",table::Kind::I64),
        table::Field::body("actual_processing_time",table::Kind::I64),
        table::Field::body("agent_entry_time",table::Kind::UnixMillis),
        table::Field::body("agent_first_response_time",table::Kind::UnixMillis),
        table::Field::body("agent_last_response_time",table::Kind::UnixMillis),
        table::Field::body("agent_owner",table::Kind::Object(&V1__TYPES__TICKET_USER)),
        table::Field::body("tags",table::Kind::Object(&V1__TICKET__TICKET_TAG)).list(),
    ],
    rules: &[],
};

static V1__TICKET__TICKET_CUSTOMIZED_FIELD: table::Shape = table::Shape {
    name: "TicketCustomizedField",
    fields: &[
        table::Field::body("ticket_customized_field_id",table::Kind::String),
        table::Field::body("helpdesk_id",table::Kind::String),
        table::Field::body("key_name",table::Kind::String),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("position",table::Kind::String),
        table::Field::body("field_type",table::Kind::StringEnum(crate::v1::types::CustomizedFieldType::VALUES)),
        table::Field::body("description",table::Kind::String),
        table::Field::body("visible",table::Kind::Bool),
        table::Field::body("editable",table::Kind::Bool),
        table::Field::body("required",table::Kind::Bool),
        table::Field::body("created_at",table::Kind::UnixMillis).swapped(),
        table::Field::body("updated_at",table::Kind::UnixMillis).swapped(),
        table::Field::body("created_by",table::Kind::Object(&V1__TYPES__TICKET_USER)),
        table::Field::body("updated_by",table::Kind::Object(&V1__TYPES__TICKET_USER)),
        table::Field::body("dropdown_allow_multiple",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__TICKET__TICKET_CUSTOMIZED_FIELDS_RESPONSE: table::Shape = table::Shape {
    name: "TicketCustomizedFieldsResponse",
    fields: &[
        table::Field::body("user_customized_fields",table::Kind::Object(&V1__TICKET__USER_CUSTOMIZED_FIELD)).list(),
        table::Field::body("ticket_customized_fields",table::Kind::Object(&V1__TICKET__TICKET_CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TICKET__TICKET_GET_RESPONSE: table::Shape = table::Shape {
    name: "TicketGetResponse",
    fields: &[
        table::Field::body("ticket",table::Kind::Object(&V1__TICKET__TICKET)),
    ],
    rules: &[],
};

static V1__TICKET__TICKET_LIST_RESPONSE: table::Shape = table::Shape {
    name: "TicketListResponse",
    fields: &[
        table::Field::body("total",table::Kind::I64),
        table::Field::body("tickets",table::Kind::Object(&V1__TICKET__TICKET)).list(),
    ],
    rules: &[],
};

static V1__TICKET__TICKET_START_SERVICE_RESPONSE: table::Shape = table::Shape {
    name: "TicketStartServiceResponse",
    fields: &[
        table::Field::body("chat_id",table::Kind::String),
        table::Field::body("ticket_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TICKET__TICKET_TAG: table::Shape = table::Shape {
    name: "TicketTag",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TICKET__USER_CUSTOMIZED_FIELD: table::Shape = table::Shape {
    name: "UserCustomizedField",
    fields: &[
        table::Field::body("user_customized_field_id",table::Kind::String),
        table::Field::body("id",table::Kind::String),
        table::Field::body("helpdesk_id",table::Kind::String),
        table::Field::body("key_name",table::Kind::String),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("position",table::Kind::String),
        table::Field::body("field_type",table::Kind::StringEnum(crate::v1::types::CustomizedFieldType::VALUES)),
        table::Field::body("description",table::Kind::String),
        table::Field::body("visible",table::Kind::Bool),
        table::Field::body("editable",table::Kind::Bool),
        table::Field::body("required",table::Kind::Bool),
        table::Field::body("created_at",table::Kind::UnixMillis).swapped(),
        table::Field::body("updated_at",table::Kind::UnixMillis).swapped(),
    ],
    rules: &[],
};

static V1__TICKET__MESSAGE__TICKET_MESSAGE: table::Shape = table::Shape {
    name: "TicketMessage",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("message_id",table::Kind::String),
        table::Field::body("message_type",table::Kind::StringEnum(crate::v1::ticket::message::TicketMessageType::VALUES)),
        table::Field::body("created_at",table::Kind::UnixMillis),
        table::Field::body("content",table::Kind::String),
        table::Field::body("user_name",table::Kind::String),
        table::Field::body("avatar_url",table::Kind::String),
        table::Field::body("user_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TICKET__MESSAGE__TICKET_MESSAGE_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "TicketMessageCreateResponse",
    fields: &[
        table::Field::body("message_id",table::Kind::String),
    ],
    rules: &[],
};

static V1__TICKET__MESSAGE__TICKET_MESSAGE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "TicketMessageListResponse",
    fields: &[
        table::Field::body("messages",table::Kind::Object(&V1__TICKET__MESSAGE__TICKET_MESSAGE)).list(),
        table::Field::body("total",table::Kind::I64),
    ],
    rules: &[],
};

static V1__TICKET_CUSTOMIZED_FIELD__CUSTOMIZED_FIELD: table::Shape = table::Shape {
    name: "CustomizedField",
    fields: &[
        table::Field::body("ticket_customized_field_id",table::Kind::String),
        table::Field::body("helpdesk_id",table::Kind::String),
        table::Field::body("key_name",table::Kind::String),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("position",table::Kind::String),
        table::Field::body("field_type",table::Kind::StringEnum(crate::v1::types::CustomizedFieldType::VALUES)),
        table::Field::body("description",table::Kind::String),
        table::Field::body("visible",table::Kind::Bool),
        table::Field::body("editable",table::Kind::Bool),
        table::Field::body("required",table::Kind::Bool),
        table::Field::body("created_at",table::Kind::UnixMillis).swapped(),
        table::Field::body("updated_at",table::Kind::UnixMillis).swapped(),
        table::Field::body("created_by",table::Kind::Object(&V1__TICKET_CUSTOMIZED_FIELD__CUSTOMIZED_FIELD_USER)),
        table::Field::body("updated_by",table::Kind::Object(&V1__TICKET_CUSTOMIZED_FIELD__CUSTOMIZED_FIELD_USER)),
        table::Field::body("dropdown_options",table::Kind::Object(&V1__TICKET_CUSTOMIZED_FIELD__DROPDOWN_OPTIONS)),
        table::Field::body("dropdown_allow_multiple",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__TICKET_CUSTOMIZED_FIELD__CUSTOMIZED_FIELD_USER: table::Shape = table::Shape {
    name: "CustomizedFieldUser",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("avatar_url",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("email",table::Kind::String),
    ],
    rules: &[],
};

static V1__TICKET_CUSTOMIZED_FIELD__DROPDOWN_OPTION: table::Shape = table::Shape {
    name: "DropdownOption",
    fields: &[
        table::Field::body("tag",table::Kind::String),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("children",table::Kind::Object(&V1__TICKET_CUSTOMIZED_FIELD__DROPDOWN_OPTION)).list(),
    ],
    rules: &[],
};

static V1__TICKET_CUSTOMIZED_FIELD__DROPDOWN_OPTIONS: table::Shape = table::Shape {
    name: "DropdownOptions",
    fields: &[
        table::Field::body("children",table::Kind::Object(&V1__TICKET_CUSTOMIZED_FIELD__DROPDOWN_OPTION)).list(),
    ],
    rules: &[],
};

static V1__TICKET_CUSTOMIZED_FIELD__TICKET_CUSTOMIZED_FIELD_LIST_RESPONSE: table::Shape = table::Shape {
    name: "TicketCustomizedFieldListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("next_page_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V1__TICKET_CUSTOMIZED_FIELD__CUSTOMIZED_FIELD)).list(),
    ],
    rules: &[],
};

static V1__TYPES__AGENT_SCHEDULE: table::Shape = table::Shape {
    name: "AgentSchedule",
    fields: &[
        table::Field::body("status",table::Kind::IntEnum(crate::v1::types::AgentScheduleStatus::VALUES)),
        table::Field::body("agent",table::Kind::Object(&V1__TYPES__AGENT_USER)),
        table::Field::body("schedule",table::Kind::Object(&V1__TYPES__WEEKDAY_SCHEDULE)).list(),
        table::Field::body("agent_skills",table::Kind::Object(&V1__TYPES__AGENT_SKILL_BRIEF)).list(),
    ],
    rules: &[],
};

static V1__TYPES__AGENT_SKILL_BRIEF: table::Shape = table::Shape {
    name: "AgentSkillBrief",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("is_default",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__TYPES__AGENT_USER: table::Shape = table::Shape {
    name: "AgentUser",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("avatar_url",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("email",table::Kind::String),
        table::Field::body("department",table::Kind::String),
        table::Field::body("company_name",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__CATEGORY: table::Shape = table::Shape {
    name: "Category",
    fields: &[
        table::Field::body("category_id",table::Kind::String),
        table::Field::body("id",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("parent_id",table::Kind::String),
        table::Field::body("helpdesk_id",table::Kind::String),
        table::Field::body("language",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__CUSTOMIZED_FIELD_VALUE: table::Shape = table::Shape {
    name: "CustomizedFieldValue",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("value",table::Kind::String),
        table::Field::body("key_name",table::Kind::String),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("position",table::Kind::I64),
        table::Field::body("required",table::Kind::Bool),
        table::Field::body("editable",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__TYPES__LOCALIZED_TEXT: table::Shape = table::Shape {
    name: "LocalizedText",
    fields: &[
        table::Field::body("zh_cn",table::Kind::String),
        table::Field::body("en_us",table::Kind::String),
        table::Field::body("ja_jp",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__TICKET_USER: table::Shape = table::Shape {
    name: "TicketUser",
    fields: &[
        table::Field::body("id",table::Kind::String),
        table::Field::body("avatar_url",table::Kind::String),
        table::Field::body("name",table::Kind::String),
        table::Field::body("email",table::Kind::String),
        table::Field::body("department",table::Kind::String),
        table::Field::body("city",table::Kind::String),
        table::Field::body("country",table::Kind::String),
    ],
    rules: &[],
};

static V1__TYPES__WEEKDAY_SCHEDULE: table::Shape = table::Shape {
    name: "WeekdaySchedule",
    fields: &[
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("weekday",table::Kind::IntEnum(crate::v1::types::Weekday::VALUES)),
    ],
    rules: &[],
};
