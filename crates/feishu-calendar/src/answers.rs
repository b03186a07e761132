// Generated from specs/calendar by `cargo xtask generate`. Edit the spec, not this file.

//! What is documented of the answers of `calendar`.

use feishu_core::operation as table;

pub(crate) static ANSWERS: &[table::Answered] = &[
    table::Answered {
        operation: crate::meeting_room::freebusy::BATCH_GET.operation(),
        shape: &MEETING_ROOM__FREEBUSY__FREEBUSY_BATCH_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::meeting_room::summary::BATCH_GET.operation(),
        shape: &MEETING_ROOM__SUMMARY__SUMMARY_BATCH_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::acl::CREATE.operation(),
        shape: &V4__CALENDAR__ACL__CALENDAR_ACL,
    },
    table::Answered {
        operation: crate::v4::calendar::acl::LIST.operation(),
        shape: &V4__CALENDAR__ACL__CALENDAR_ACL_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::attendee::chat_member::LIST.operation(),
        shape: &V4__CALENDAR__EVENT__ATTENDEE__CHAT_MEMBER__CALENDAR_EVENT_ATTENDEE_CHAT_MEMBER_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::attendee::CREATE.operation(),
        shape: &V4__CALENDAR__EVENT__ATTENDEE__CALENDAR_EVENT_ATTENDEE_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::attendee::LIST.operation(),
        shape: &V4__CALENDAR__EVENT__ATTENDEE__CALENDAR_EVENT_ATTENDEE_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::meeting_chat::CREATE.operation(),
        shape: &V4__CALENDAR__EVENT__MEETING_CHAT__CALENDAR_EVENT_MEETING_CHAT_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::meeting_minute::CREATE.operation(),
        shape: &V4__CALENDAR__EVENT__MEETING_MINUTE__CALENDAR_EVENT_MEETING_MINUTE_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::CREATE.operation(),
        shape: &V4__CALENDAR__EVENT__CALENDAR_EVENT_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::GET.operation(),
        shape: &V4__CALENDAR__EVENT__CALENDAR_EVENT_GET_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::INSTANCE_VIEW.operation(),
        shape: &V4__CALENDAR__EVENT__CALENDAR_EVENT_INSTANCE_VIEW_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::INSTANCES.operation(),
        shape: &V4__CALENDAR__EVENT__CALENDAR_EVENT_INSTANCES_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::LIST.operation(),
        shape: &V4__CALENDAR__EVENT__CALENDAR_EVENT_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::PATCH.operation(),
        shape: &V4__CALENDAR__EVENT__CALENDAR_EVENT_PATCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::event::SEARCH.operation(),
        shape: &V4__CALENDAR__EVENT__CALENDAR_EVENT_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::CREATE.operation(),
        shape: &V4__CALENDAR__CALENDAR_CREATE_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::GET.operation(),
        shape: &V4__CALENDAR__CALENDAR,
    },
    table::Answered {
        operation: crate::v4::calendar::LIST.operation(),
        shape: &V4__CALENDAR__CALENDAR_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::MGET.operation(),
        shape: &V4__CALENDAR__CALENDAR_MGET_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::PATCH.operation(),
        shape: &V4__CALENDAR__CALENDAR_PATCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::PRIMARY.operation(),
        shape: &V4__CALENDAR__CALENDAR_PRIMARY_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::PRIMARYS.operation(),
        shape: &V4__CALENDAR__CALENDAR_PRIMARYS_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::SEARCH.operation(),
        shape: &V4__CALENDAR__CALENDAR_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::calendar::SUBSCRIBE.operation(),
        shape: &V4__CALENDAR__CALENDAR_SUBSCRIBE_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::exchange_binding::CREATE.operation(),
        shape: &V4__EXCHANGE_BINDING__EXCHANGE_BINDING,
    },
    table::Answered {
        operation: crate::v4::exchange_binding::GET.operation(),
        shape: &V4__EXCHANGE_BINDING__EXCHANGE_BINDING,
    },
    table::Answered {
        operation: crate::v4::freebusy::LIST.operation(),
        shape: &V4__FREEBUSY__FREEBUSY_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::freebusy::BATCH.operation(),
        shape: &V4__FREEBUSY__FREEBUSY_BATCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::setting::GENERATE_CALDAV_CONF.operation(),
        shape: &V4__SETTING__SETTING_GENERATE_CALDAV_CONF_RESPONSE,
    },
    table::Answered {
        operation: crate::v4::timeoff_event::CREATE.operation(),
        shape: &V4__TIMEOFF_EVENT__TIMEOFF_EVENT_CREATE_RESPONSE,
    },
];

static MEETING_ROOM__FREEBUSY__FREEBUSY_BATCH_GET_RESPONSE: table::Shape = table::Shape {
    name: "FreebusyBatchGetResponse",
    fields: &[
        table::Field::body("time_min",table::Kind::Rfc3339),
        table::Field::body("time_max",table::Kind::Rfc3339),
        table::Field::body("free_busy",table::Kind::Json),
    ],
    rules: &[],
};

static MEETING_ROOM__SUMMARY__ERROR_EVENT_UID: table::Shape = table::Shape {
    name: "ErrorEventUid",
    fields: &[
        table::Field::body("uid",table::Kind::String),
        table::Field::body("original_time",table::Kind::UnixSeconds),
        table::Field::body("error_msg",table::Kind::String),
    ],
    rules: &[],
};

static MEETING_ROOM__SUMMARY__EVENT_INFO: table::Shape = table::Shape {
    name: "EventInfo",
    fields: &[
        table::Field::body("uid",table::Kind::String),
        table::Field::body("original_time",table::Kind::UnixSeconds),
        table::Field::body("summary",table::Kind::String),
        table::Field::body("vchat",table::Kind::Object(&MEETING_ROOM__SUMMARY__ROOM_EVENT_VCHAT)),
    ],
    rules: &[],
};

static MEETING_ROOM__SUMMARY__ROOM_EVENT_VCHAT: table::Shape = table::Shape {
    name: "RoomEventVchat",
    fields: &[
        table::Field::body("vc_type",table::Kind::StringEnum(crate::meeting_room::summary::RoomEventVcType::VALUES)),
        table::Field::body("icon_type",table::Kind::StringEnum(crate::meeting_room::summary::RoomEventVchatIcon::VALUES)),
        table::Field::body("description",table::Kind::String),
        table::Field::body("meeting_url",table::Kind::String),
    ],
    rules: &[],
};

static MEETING_ROOM__SUMMARY__SUMMARY_BATCH_GET_RESPONSE: table::Shape = table::Shape {
    name: "SummaryBatchGetResponse",
    fields: &[
        table::Field::body("EventInfos",table::Kind::Object(&MEETING_ROOM__SUMMARY__EVENT_INFO)).list(),
        table::Field::body("ErrorEventUids",table::Kind::Object(&MEETING_ROOM__SUMMARY__ERROR_EVENT_UID)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__CALENDAR: table::Shape = table::Shape {
    name: "Calendar",
    fields: &[
        table::Field::body("calendar_id",table::Kind::String),
        table::Field::body("summary",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("permissions",table::Kind::StringEnum(crate::v4::calendar::CalendarPermissions::VALUES)),
        table::Field::body("color",table::Kind::I32),
        table::Field::body("type",table::Kind::StringEnum(crate::v4::calendar::CalendarType::VALUES)),
        table::Field::body("summary_alias",table::Kind::String),
        table::Field::body("is_deleted",table::Kind::Bool),
        table::Field::body("is_third_party",table::Kind::Bool),
        table::Field::body("role",table::Kind::StringEnum(crate::v4::types::CalendarRole::VALUES)),
    ],
    rules: &[],
};

static V4__CALENDAR__CALENDAR_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "CalendarCreateResponse",
    fields: &[
        table::Field::body("calendar",table::Kind::Object(&V4__CALENDAR__CALENDAR)),
    ],
    rules: &[],
};

static V4__CALENDAR__CALENDAR_LIST_RESPONSE: table::Shape = table::Shape {
    name: "CalendarListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("sync_token",table::Kind::String),
        table::Field::body("calendar_list",table::Kind::Object(&V4__CALENDAR__CALENDAR)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__CALENDAR_MGET_RESPONSE: table::Shape = table::Shape {
    name: "CalendarMgetResponse",
    fields: &[
        table::Field::body("calendars",table::Kind::Object(&V4__CALENDAR__CALENDAR)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__CALENDAR_PATCH_RESPONSE: table::Shape = table::Shape {
    name: "CalendarPatchResponse",
    fields: &[
        table::Field::body("calendar",table::Kind::Object(&V4__CALENDAR__CALENDAR)),
    ],
    rules: &[],
};

static V4__CALENDAR__CALENDAR_PRIMARY_RESPONSE: table::Shape = table::Shape {
    name: "CalendarPrimaryResponse",
    fields: &[
        table::Field::body("calendars",table::Kind::Object(&V4__CALENDAR__PRIMARY_CALENDAR)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__CALENDAR_PRIMARYS_RESPONSE: table::Shape = table::Shape {
    name: "CalendarPrimarysResponse",
    fields: &[
        table::Field::body("calendars",table::Kind::Object(&V4__CALENDAR__PRIMARY_CALENDAR)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__CALENDAR_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "CalendarSearchResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V4__CALENDAR__CALENDAR)).list(),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__CALENDAR_SUBSCRIBE_RESPONSE: table::Shape = table::Shape {
    name: "CalendarSubscribeResponse",
    fields: &[
        table::Field::body("calendar",table::Kind::Object(&V4__CALENDAR__CALENDAR)),
    ],
    rules: &[],
};

static V4__CALENDAR__PRIMARY_CALENDAR: table::Shape = table::Shape {
    name: "PrimaryCalendar",
    fields: &[
        table::Field::body("calendar",table::Kind::Object(&V4__CALENDAR__CALENDAR)),
        table::Field::body("user_id",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__ACL__ACL_SCOPE: table::Shape = table::Shape {
    name: "AclScope",
    fields: &[
        table::Field::body("type",table::Kind::StringEnum(crate::v4::calendar::acl::AclScopeType::VALUES)),
        table::Field::body("user_id",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__ACL__CALENDAR_ACL: table::Shape = table::Shape {
    name: "CalendarAcl",
    fields: &[
        table::Field::body("acl_id",table::Kind::String),
        table::Field::body("role",table::Kind::StringEnum(crate::v4::types::CalendarRole::VALUES)),
        table::Field::body("scope",table::Kind::Object(&V4__CALENDAR__ACL__ACL_SCOPE)),
    ],
    rules: &[],
};

static V4__CALENDAR__ACL__CALENDAR_ACL_LIST_RESPONSE: table::Shape = table::Shape {
    name: "CalendarAclListResponse",
    fields: &[
        table::Field::body("acls",table::Kind::Object(&V4__CALENDAR__ACL__CALENDAR_ACL)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__CALENDAR_EVENT_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventCreateResponse",
    fields: &[
        table::Field::body("event",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT)),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__CALENDAR_EVENT_GET_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventGetResponse",
    fields: &[
        table::Field::body("event",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_DETAIL)),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__CALENDAR_EVENT_INSTANCE_VIEW_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventInstanceViewResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V4__CALENDAR__EVENT__VIEWED_INSTANCE)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__CALENDAR_EVENT_INSTANCES_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventInstancesResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_INSTANCE)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__CALENDAR_EVENT_LIST_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventListResponse",
    fields: &[
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("sync_token",table::Kind::String),
        table::Field::body("items",table::Kind::Object(&V4__CALENDAR__EVENT__LISTED_EVENT)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__CALENDAR_EVENT_PATCH_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventPatchResponse",
    fields: &[
        table::Field::body("event",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT)),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__CALENDAR_EVENT_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventSearchResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V4__CALENDAR__EVENT__FOUND_EVENT)).list(),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__CHECK_IN_TIME: table::Shape = table::Shape {
    name: "CheckInTime",
    fields: &[
        table::Field::body("time_type",table::Kind::StringEnum(crate::v4::calendar::event::CheckInTimeType::VALUES)),
        table::Field::body("duration",table::Kind::I64),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT: table::Shape = table::Shape {
    name: "Event",
    fields: &[
        table::Field::body("event_id",table::Kind::String),
        table::Field::body("organizer_calendar_id",table::Kind::String),
        table::Field::body("summary",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("start_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("end_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("visibility",table::Kind::StringEnum(crate::v4::calendar::event::EventVisibility::VALUES)),
        table::Field::body("attendee_ability",table::Kind::StringEnum(crate::v4::calendar::event::AttendeeAbility::VALUES)),
        table::Field::body("free_busy_status",table::Kind::StringEnum(crate::v4::calendar::event::FreeBusyStatus::VALUES)),
        table::Field::body("location",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_LOCATION)),
        table::Field::body("color",table::Kind::I32),
        table::Field::body("reminders",table::Kind::Object(&V4__CALENDAR__EVENT__REMINDER)).list(),
        table::Field::body("recurrence",table::Kind::String),
        table::Field::body("status",table::Kind::StringEnum(crate::v4::calendar::event::EventStatus::VALUES)),
        table::Field::body("is_exception",table::Kind::Bool),
        table::Field::body("recurring_event_id",table::Kind::String),
        table::Field::body("event_organizer",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_ORGANIZER)),
        table::Field::body("app_link",table::Kind::String),
        table::Field::body("attachments",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_ATTACHMENT)).list(),
        table::Field::body("vchat",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_VCHAT)),
        table::Field::body("create_time",table::Kind::UnixSeconds).swapped(),
        table::Field::body("schemas",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_SCHEMA)).list(),
        table::Field::body("event_check_in",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_CHECK_IN)),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_ATTACHMENT: table::Shape = table::Shape {
    name: "EventAttachment",
    fields: &[
        table::Field::body("file_token",table::Kind::String),
        table::Field::body("file_size",table::Kind::I64).swapped(),
        table::Field::body("is_deleted",table::Kind::Bool),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_ATTENDEE: table::Shape = table::Shape {
    name: "EventAttendee",
    fields: &[
        table::Field::body("type",table::Kind::StringEnum(crate::v4::types::AttendeeType::VALUES)),
        table::Field::body("attendee_id",table::Kind::String),
        table::Field::body("rsvp_status",table::Kind::StringEnum(crate::v4::types::RsvpStatus::VALUES)),
        table::Field::body("is_optional",table::Kind::Bool),
        table::Field::body("is_organizer",table::Kind::Bool),
        table::Field::body("is_external",table::Kind::Bool),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("chat_members",table::Kind::Object(&V4__TYPES__CHAT_MEMBER)).list(),
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("chat_id",table::Kind::String),
        table::Field::body("room_id",table::Kind::String),
        table::Field::body("third_party_email",table::Kind::String),
        table::Field::body("operate_id",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_CHECK_IN: table::Shape = table::Shape {
    name: "EventCheckIn",
    fields: &[
        table::Field::body("enable_check_in",table::Kind::Bool),
        table::Field::body("check_in_start_time",table::Kind::Object(&V4__CALENDAR__EVENT__CHECK_IN_TIME)),
        table::Field::body("check_in_end_time",table::Kind::Object(&V4__CALENDAR__EVENT__CHECK_IN_TIME)),
        table::Field::body("need_notify_attendees",table::Kind::Bool),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_DETAIL: table::Shape = table::Shape {
    name: "EventDetail",
    fields: &[
        table::Field::body("event_id",table::Kind::String),
        table::Field::body("organizer_calendar_id",table::Kind::String),
        table::Field::body("summary",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("start_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("end_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("visibility",table::Kind::StringEnum(crate::v4::calendar::event::EventVisibility::VALUES)),
        table::Field::body("attendee_ability",table::Kind::StringEnum(crate::v4::calendar::event::AttendeeAbility::VALUES)),
        table::Field::body("free_busy_status",table::Kind::StringEnum(crate::v4::calendar::event::FreeBusyStatus::VALUES)),
        table::Field::body("location",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_LOCATION)),
        table::Field::body("color",table::Kind::I32),
        table::Field::body("reminders",table::Kind::Object(&V4__CALENDAR__EVENT__REMINDER)).list(),
        table::Field::body("recurrence",table::Kind::String),
        table::Field::body("status",table::Kind::StringEnum(crate::v4::calendar::event::EventStatus::VALUES)),
        table::Field::body("is_exception",table::Kind::Bool),
        table::Field::body("recurring_event_id",table::Kind::String),
        table::Field::body("event_organizer",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_ORGANIZER)),
        table::Field::body("app_link",table::Kind::String),
        table::Field::body("attachments",table::Kind::Object(&V4__CALENDAR__EVENT__LISTED_ATTACHMENT)).list(),
        table::Field::body("vchat",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_VCHAT)),
        table::Field::body("create_time",table::Kind::UnixSeconds).swapped(),
        table::Field::body("schemas",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_SCHEMA)).list(),
        table::Field::body("event_check_in",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_CHECK_IN)),
        table::Field::body("attendees",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_ATTENDEE)).list(),
        table::Field::body("has_more_attendee",table::Kind::Bool),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_INSTANCE: table::Shape = table::Shape {
    name: "EventInstance",
    fields: &[
        table::Field::body("event_id",table::Kind::String),
        table::Field::body("summary",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("start_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("end_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("status",table::Kind::StringEnum(crate::v4::calendar::event::EventStatus::VALUES)),
        table::Field::body("is_exception",table::Kind::Bool),
        table::Field::body("app_link",table::Kind::String),
        table::Field::body("location",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_LOCATION)),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_LOCATION: table::Shape = table::Shape {
    name: "EventLocation",
    fields: &[
        table::Field::body("name",table::Kind::String),
        table::Field::body("address",table::Kind::String),
        table::Field::body("latitude",table::Kind::F64),
        table::Field::body("longitude",table::Kind::F64),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_MEETING_SETTINGS: table::Shape = table::Shape {
    name: "EventMeetingSettings",
    fields: &[
        table::Field::body("owner_id",table::Kind::String),
        table::Field::body("join_meeting_permission",table::Kind::StringEnum(crate::v4::calendar::event::JoinMeetingPermission::VALUES)),
        table::Field::body("password",table::Kind::Secret),
        table::Field::body("assign_hosts",table::Kind::String).list(),
        table::Field::body("auto_record",table::Kind::Bool),
        table::Field::body("open_lobby",table::Kind::Bool),
        table::Field::body("allow_attendees_start",table::Kind::Bool),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_ORGANIZER: table::Shape = table::Shape {
    name: "EventOrganizer",
    fields: &[
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("display_name",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_SCHEMA: table::Shape = table::Shape {
    name: "EventSchema",
    fields: &[
        table::Field::body("ui_name",table::Kind::StringEnum(crate::v4::calendar::event::UiName::VALUES)),
        table::Field::body("ui_status",table::Kind::StringEnum(crate::v4::calendar::event::UiStatus::VALUES)),
        table::Field::body("app_link",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__EVENT_VCHAT: table::Shape = table::Shape {
    name: "EventVchat",
    fields: &[
        table::Field::body("vc_type",table::Kind::StringEnum(crate::v4::calendar::event::VcType::VALUES)),
        table::Field::body("icon_type",table::Kind::StringEnum(crate::v4::calendar::event::VchatIcon::VALUES)),
        table::Field::body("description",table::Kind::String),
        table::Field::body("meeting_url",table::Kind::String),
        table::Field::body("meeting_settings",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_MEETING_SETTINGS)),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__FOUND_EVENT: table::Shape = table::Shape {
    name: "FoundEvent",
    fields: &[
        table::Field::body("event_id",table::Kind::String),
        table::Field::body("organizer_calendar_id",table::Kind::String),
        table::Field::body("summary",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("start_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("end_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("visibility",table::Kind::StringEnum(crate::v4::calendar::event::EventVisibility::VALUES)),
        table::Field::body("attendee_ability",table::Kind::StringEnum(crate::v4::calendar::event::AttendeeAbility::VALUES)),
        table::Field::body("free_busy_status",table::Kind::StringEnum(crate::v4::calendar::event::FreeBusyStatus::VALUES)),
        table::Field::body("location",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_LOCATION)),
        table::Field::body("color",table::Kind::I32),
        table::Field::body("reminders",table::Kind::Object(&V4__CALENDAR__EVENT__REMINDER)).list(),
        table::Field::body("recurrence",table::Kind::String),
        table::Field::body("status",table::Kind::StringEnum(crate::v4::calendar::event::EventStatus::VALUES)),
        table::Field::body("is_exception",table::Kind::Bool),
        table::Field::body("recurring_event_id",table::Kind::String),
        table::Field::body("event_organizer",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_ORGANIZER)),
        table::Field::body("app_link",table::Kind::String),
        table::Field::body("attachments",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_ATTACHMENT)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__LISTED_ATTACHMENT: table::Shape = table::Shape {
    name: "ListedAttachment",
    fields: &[
        table::Field::body("file_token",table::Kind::String),
        table::Field::body("file_size",table::Kind::I64).swapped(),
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__LISTED_EVENT: table::Shape = table::Shape {
    name: "ListedEvent",
    fields: &[
        table::Field::body("event_id",table::Kind::String),
        table::Field::body("organizer_calendar_id",table::Kind::String),
        table::Field::body("summary",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("start_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("end_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("visibility",table::Kind::StringEnum(crate::v4::calendar::event::EventVisibility::VALUES)),
        table::Field::body("attendee_ability",table::Kind::StringEnum(crate::v4::calendar::event::AttendeeAbility::VALUES)),
        table::Field::body("free_busy_status",table::Kind::StringEnum(crate::v4::calendar::event::FreeBusyStatus::VALUES)),
        table::Field::body("location",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_LOCATION)),
        table::Field::body("color",table::Kind::I32),
        table::Field::body("reminders",table::Kind::Object(&V4__CALENDAR__EVENT__REMINDER)).list(),
        table::Field::body("recurrence",table::Kind::String),
        table::Field::body("status",table::Kind::StringEnum(crate::v4::calendar::event::EventStatus::VALUES)),
        table::Field::body("is_exception",table::Kind::Bool),
        table::Field::body("recurring_event_id",table::Kind::String),
        table::Field::body("event_organizer",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_ORGANIZER)),
        table::Field::body("app_link",table::Kind::String),
        table::Field::body("attachments",table::Kind::Object(&V4__CALENDAR__EVENT__LISTED_ATTACHMENT)).list(),
        table::Field::body("vchat",table::Kind::Object(&V4__CALENDAR__EVENT__LISTED_VCHAT)),
        table::Field::body("create_time",table::Kind::UnixSeconds).swapped(),
        table::Field::body("schemas",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_SCHEMA)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__LISTED_VCHAT: table::Shape = table::Shape {
    name: "ListedVchat",
    fields: &[
        table::Field::body("vc_type",table::Kind::StringEnum(crate::v4::calendar::event::VcType::VALUES)),
        table::Field::body("icon_type",table::Kind::StringEnum(crate::v4::calendar::event::VchatIcon::VALUES)),
        table::Field::body("description",table::Kind::String),
        table::Field::body("meeting_url",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__REMINDER: table::Shape = table::Shape {
    name: "Reminder",
    fields: &[
        table::Field::body("minutes",table::Kind::I64),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__TIME_INFO: table::Shape = table::Shape {
    name: "TimeInfo",
    fields: &[
        table::Field::body("date",table::Kind::Date),
        table::Field::body("timestamp",table::Kind::UnixSeconds).swapped(),
        table::Field::body("timezone",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__VIEWED_INSTANCE: table::Shape = table::Shape {
    name: "ViewedInstance",
    fields: &[
        table::Field::body("event_id",table::Kind::String),
        table::Field::body("summary",table::Kind::String),
        table::Field::body("description",table::Kind::String),
        table::Field::body("start_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("end_time",table::Kind::Object(&V4__CALENDAR__EVENT__TIME_INFO)),
        table::Field::body("status",table::Kind::StringEnum(crate::v4::calendar::event::EventStatus::VALUES)),
        table::Field::body("is_exception",table::Kind::Bool),
        table::Field::body("app_link",table::Kind::String),
        table::Field::body("organizer_calendar_id",table::Kind::String),
        table::Field::body("vchat",table::Kind::Object(&V4__CALENDAR__EVENT__LISTED_VCHAT)),
        table::Field::body("visibility",table::Kind::StringEnum(crate::v4::calendar::event::EventVisibility::VALUES)),
        table::Field::body("attendee_ability",table::Kind::StringEnum(crate::v4::calendar::event::AttendeeAbility::VALUES)),
        table::Field::body("free_busy_status",table::Kind::StringEnum(crate::v4::calendar::event::FreeBusyStatus::VALUES)),
        table::Field::body("location",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_LOCATION)),
        table::Field::body("color",table::Kind::I32),
        table::Field::body("recurring_event_id",table::Kind::String),
        table::Field::body("event_organizer",table::Kind::Object(&V4__CALENDAR__EVENT__EVENT_ORGANIZER)),
        table::Field::body("attendees",table::Kind::Object(&V4__TYPES__ATTENDEE)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__ATTENDEE__CALENDAR_EVENT_ATTENDEE_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventAttendeeCreateResponse",
    fields: &[
        table::Field::body("attendees",table::Kind::Object(&V4__TYPES__ATTENDEE)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__ATTENDEE__CALENDAR_EVENT_ATTENDEE_LIST_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventAttendeeListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V4__CALENDAR__EVENT__ATTENDEE__LISTED_ATTENDEE)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__ATTENDEE__LISTED_ATTENDEE: table::Shape = table::Shape {
    name: "ListedAttendee",
    fields: &[
        table::Field::body("type",table::Kind::StringEnum(crate::v4::types::AttendeeType::VALUES)),
        table::Field::body("attendee_id",table::Kind::String),
        table::Field::body("rsvp_status",table::Kind::StringEnum(crate::v4::types::RsvpStatus::VALUES)),
        table::Field::body("is_optional",table::Kind::Bool),
        table::Field::body("is_organizer",table::Kind::Bool),
        table::Field::body("is_external",table::Kind::Bool),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("chat_members",table::Kind::Object(&V4__TYPES__CHAT_MEMBER)).list(),
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("chat_id",table::Kind::String),
        table::Field::body("room_id",table::Kind::String),
        table::Field::body("third_party_email",table::Kind::String),
        table::Field::body("operate_id",table::Kind::String),
        table::Field::body("resource_customization",table::Kind::Object(&V4__TYPES__ROOM_FORM_ANSWER)).list(),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__ATTENDEE__CHAT_MEMBER__CALENDAR_EVENT_ATTENDEE_CHAT_MEMBER_LIST_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventAttendeeChatMemberListResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V4__CALENDAR__EVENT__ATTENDEE__CHAT_MEMBER__LISTED_CHAT_MEMBER)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__ATTENDEE__CHAT_MEMBER__LISTED_CHAT_MEMBER: table::Shape = table::Shape {
    name: "ListedChatMember",
    fields: &[
        table::Field::body("rsvp_status",table::Kind::StringEnum(crate::v4::types::RsvpStatus::VALUES)),
        table::Field::body("is_optional",table::Kind::Bool),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("open_id",table::Kind::String),
        table::Field::body("is_organizer",table::Kind::Bool),
        table::Field::body("is_external",table::Kind::Bool),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__MEETING_CHAT__CALENDAR_EVENT_MEETING_CHAT_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventMeetingChatCreateResponse",
    fields: &[
        table::Field::body("meeting_chat_id",table::Kind::String),
        table::Field::body("applink",table::Kind::String),
    ],
    rules: &[],
};

static V4__CALENDAR__EVENT__MEETING_MINUTE__CALENDAR_EVENT_MEETING_MINUTE_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "CalendarEventMeetingMinuteCreateResponse",
    fields: &[
        table::Field::body("doc_url",table::Kind::String),
    ],
    rules: &[],
};

static V4__EXCHANGE_BINDING__EXCHANGE_BINDING: table::Shape = table::Shape {
    name: "ExchangeBinding",
    fields: &[
        table::Field::body("admin_account",table::Kind::String),
        table::Field::body("exchange_account",table::Kind::String),
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("status",table::Kind::StringEnum(crate::v4::exchange_binding::ExchangeSyncStatus::VALUES)),
        table::Field::body("exchange_binding_id",table::Kind::String),
    ],
    rules: &[],
};

static V4__FREEBUSY__FREEBUSY: table::Shape = table::Shape {
    name: "Freebusy",
    fields: &[
        table::Field::body("start_time",table::Kind::Rfc3339),
        table::Field::body("end_time",table::Kind::Rfc3339),
        table::Field::body("rsvp_status",table::Kind::StringEnum(crate::v4::types::RsvpStatus::VALUES)),
    ],
    rules: &[],
};

static V4__FREEBUSY__FREEBUSY_BATCH_RESPONSE: table::Shape = table::Shape {
    name: "FreebusyBatchResponse",
    fields: &[
        table::Field::body("freebusy_lists",table::Kind::Object(&V4__FREEBUSY__USER_FREEBUSY)).list(),
    ],
    rules: &[],
};

static V4__FREEBUSY__FREEBUSY_LIST_RESPONSE: table::Shape = table::Shape {
    name: "FreebusyListResponse",
    fields: &[
        table::Field::body("freebusy_list",table::Kind::Object(&V4__FREEBUSY__FREEBUSY)).list(),
    ],
    rules: &[],
};

static V4__FREEBUSY__USER_FREEBUSY: table::Shape = table::Shape {
    name: "UserFreebusy",
    fields: &[
        table::Field::body("freebusy_items",table::Kind::Object(&V4__FREEBUSY__FREEBUSY)).list(),
        table::Field::body("user_id",table::Kind::String),
    ],
    rules: &[],
};

static V4__SETTING__SETTING_GENERATE_CALDAV_CONF_RESPONSE: table::Shape = table::Shape {
    name: "SettingGenerateCaldavConfResponse",
    fields: &[
        table::Field::body("password",table::Kind::Secret),
        table::Field::body("user_name",table::Kind::String),
        table::Field::body("server_address",table::Kind::String),
        table::Field::body("device_name",table::Kind::String),
    ],
    rules: &[],
};

static V4__TIMEOFF_EVENT__TIMEOFF_EVENT_CREATE_RESPONSE: table::Shape = table::Shape {
    name: "TimeoffEventCreateResponse",
    fields: &[
        table::Field::body("timeoff_event_id",table::Kind::String),
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("timezone",table::Kind::String),
        table::Field::body("start_time",table::Kind::String),
        table::Field::body("end_time",table::Kind::String),
        table::Field::body("title",table::Kind::String),
        table::Field::body("description",table::Kind::String),
    ],
    rules: &[],
};

static V4__TYPES__ATTENDEE: table::Shape = table::Shape {
    name: "Attendee",
    fields: &[
        table::Field::body("type",table::Kind::StringEnum(crate::v4::types::AttendeeType::VALUES)),
        table::Field::body("attendee_id",table::Kind::String),
        table::Field::body("rsvp_status",table::Kind::StringEnum(crate::v4::types::RsvpStatus::VALUES)),
        table::Field::body("is_optional",table::Kind::Bool),
        table::Field::body("is_organizer",table::Kind::Bool),
        table::Field::body("is_external",table::Kind::Bool),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("chat_members",table::Kind::Object(&V4__TYPES__CHAT_MEMBER)).list(),
        table::Field::body("user_id",table::Kind::String),
        table::Field::body("chat_id",table::Kind::String),
        table::Field::body("room_id",table::Kind::String),
        table::Field::body("third_party_email",table::Kind::String),
        table::Field::body("operate_id",table::Kind::String),
        table::Field::body("resource_customization",table::Kind::Object(&V4__TYPES__ROOM_FORM_ANSWER)).list(),
        table::Field::body("approval_reason",table::Kind::String),
    ],
    rules: &[],
};

static V4__TYPES__CHAT_MEMBER: table::Shape = table::Shape {
    name: "ChatMember",
    fields: &[
        table::Field::body("rsvp_status",table::Kind::StringEnum(crate::v4::types::RsvpStatus::VALUES)),
        table::Field::body("is_optional",table::Kind::Bool),
        table::Field::body("display_name",table::Kind::String),
        table::Field::body("is_organizer",table::Kind::Bool),
        table::Field::body("is_external",table::Kind::Bool),
    ],
    rules: &[],
};

static V4__TYPES__ROOM_FORM_ANSWER: table::Shape = table::Shape {
    name: "RoomFormAnswer",
    fields: &[
        table::Field::body("index_key",table::Kind::String),
        table::Field::body("input_content",table::Kind::String),
        table::Field::body("options",table::Kind::Object(&V4__TYPES__ROOM_FORM_OPTION)).list(),
    ],
    rules: &[],
};

static V4__TYPES__ROOM_FORM_OPTION: table::Shape = table::Shape {
    name: "RoomFormOption",
    fields: &[
        table::Field::body("option_key",table::Kind::String),
        table::Field::body("others_content",table::Kind::String),
    ],
    rules: &[],
};
