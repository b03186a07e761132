// Generated from specs/calendar/v4/types.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! Types that several resources of `calendar` share.

use feishu_core::operation as table;
use feishu_core::to_list;

feishu_core::string_enum! {
    /// What somebody may do with a calendar. Each role includes those before it.
    CalendarRole {
        /// `unknown`: A role that is not known; only answers have it.
        Unknown = "unknown",
        /// `free_busy_reader`: A guest, who sees only when time is taken.
        FreeBusyReader = "free_busy_reader",
        /// `reader`: A subscriber, who sees the events with their details.
        Reader = "reader",
        /// `writer`: An editor, who creates and changes events.
        Writer = "writer",
        /// `owner`: An administrator, who manages the calendar and whom it is shared with.
        Owner = "owner",
    }
}

feishu_core::string_enum! {
    /// How an attendee or a room replied to an event.
    RsvpStatus {
        /// `needs_action`: The attendee has not replied, or the room is being reserved.
        NeedsAction = "needs_action",
        /// `accept`: The attendee accepted, or the room is reserved.
        Accept = "accept",
        /// `tentative`: The attendee may come.
        Tentative = "tentative",
        /// `decline`: The attendee declined, or the room could not be reserved.
        Decline = "decline",
        /// `removed`: The attendee or the room was removed from the event.
        Removed = "removed",
    }
}

feishu_core::string_enum! {
    /// What kind of attendee it is, and so which one of the IDs names it.
    AttendeeType {
        /// `user`: A person, named by `user_id`.
        User = "user",
        /// `chat`: A group chat with its members, named by `chat_id`.
        Chat = "chat",
        /// `resource`: A meeting room, named by `room_id`.
        Resource = "resource",
        /// `third_party`: Somebody outside Feishu, named by `third_party_email`.
        ThirdParty = "third_party",
    }
}

/// An attendee of an event, with the form and the reason that a room was booked with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attendee {
    /// What kind of attendee it is, and so which one of the IDs names it.
    ///
    /// `type` on the wire.
    pub type_: Option<AttendeeType>,
    /// ID of the attendee, unique within the event. It begins with the type – `user_`, `chat_`, `resource_` or `third_party_`.
    pub attendee_id: Option<String>,
    /// How the attendee replied, or whether the room is reserved.
    pub rsvp_status: Option<RsvpStatus>,
    /// Whether the event can do without the attendee. Says nothing of the members of a chat.
    pub is_optional: Option<bool>,
    /// Whether the attendee is the organizer of the event.
    pub is_organizer: Option<bool>,
    /// Whether the attendee is from outside the tenant; such attendees cannot be edited.
    pub is_external: Option<bool>,
    /// Name that others see: of the person, group, room or mailbox.
    pub display_name: Option<String>,
    /// Members of the group chat, who cannot be edited. Present where `type` is `chat` alone.
    pub chat_members: Vec<ChatMember>,
    /// ID of the person, of the kind that `user_id_type` asked for; where `is_external` is true, it is an open ID or a union ID all the same. Present where `type` is `user` alone.
    pub user_id: Option<String>,
    /// ID of the group chat. Present where `type` is `chat` alone.
    pub chat_id: Option<String>,
    /// ID of the meeting room. Present where `type` is `resource` alone.
    pub room_id: Option<String>,
    /// E-mail address of the attendee. Present where `type` is `third_party` alone.
    pub third_party_email: Option<String>,
    /// User ID of the room's contact, of the kind that `user_id_type` asked for; for rooms in events that an app created.
    pub operate_id: Option<String>,
    /// Answers that the room's booking form was filled with.
    pub resource_customization: Vec<RoomFormAnswer>,
    /// Why a room that needs approval is asked for. Only a user can ask for one; without a reason, or for an app, the booking fails.
    pub approval_reason: Option<String>,
}

feishu_core::object! {
    response Attendee {
        0 type_ = "type",
        1 attendee_id = "attendee_id",
        2 rsvp_status = "rsvp_status",
        3 is_optional = "is_optional",
        4 is_organizer = "is_organizer",
        5 is_external = "is_external",
        6 display_name = "display_name",
        7 chat_members = "chat_members",
        8 user_id = "user_id",
        9 chat_id = "chat_id",
        10 room_id = "room_id",
        11 third_party_email = "third_party_email",
        12 operate_id = "operate_id",
        13 resource_customization = "resource_customization",
        14 approval_reason = "approval_reason",
    }
}

/// A member of a group chat that attends an event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatMember {
    /// How the member replied.
    pub rsvp_status: Option<RsvpStatus>,
    /// Whether the event can do without the member.
    pub is_optional: Option<bool>,
    /// Name of the member, as others see it.
    pub display_name: Option<String>,
    /// Whether the member is the organizer of the event.
    pub is_organizer: Option<bool>,
    /// Whether the member belongs to another tenant.
    pub is_external: Option<bool>,
}

feishu_core::object! {
    response ChatMember {
        0 rsvp_status = "rsvp_status",
        1 is_optional = "is_optional",
        2 display_name = "display_name",
        3 is_organizer = "is_organizer",
        4 is_external = "is_external",
    }
}

/// An answer in the form that has to be filled in to book a meeting room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomFormAnswer {
    /// ID of the question in the form.
    pub index_key: Option<String>,
    /// Text of the answer, for questions that ask for text.
    pub input_content: Option<String>,
    /// Options that are chosen, for questions that offer some.
    pub options: Option<Vec<RoomFormOption>>,
}

impl RoomFormAnswer {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(index_key: impl Into<String>) -> Self {
        Self {
            index_key: Some(index_key.into()),
            ..Self::default()
        }
    }

    /// Text of the answer, for questions that ask for text.
    #[inline]
    #[must_use]
    pub fn input_content(mut self, input_content: impl Into<String>) -> Self {
        self.input_content = Some(input_content.into());
        self
    }

    /// Options that are chosen, for questions that offer some.
    #[inline]
    #[must_use]
    pub fn options(mut self, options: impl IntoIterator<Item = RoomFormOption>) -> Self {
        self.options = Some(to_list(options));
        self
    }
}

feishu_core::object! {
    both RoomFormAnswer {
        0 index_key = "index_key",
        1 input_content = "input_content",
        2 options = "options",
    }
}

#[doc(hidden)]
pub static ROOM_FORM_ANSWER_SHAPE: table::Shape = table::Shape {
    name: "RoomFormAnswer",
    fields: &[
        table::Field::body("index_key", table::Kind::String).required(),
        table::Field::body("input_content", table::Kind::String),
        table::Field::body("options", table::Kind::Object(&ROOM_FORM_OPTION_SHAPE))
            .list(),
    ],
    rules: &[],
};

/// An option that is chosen in a room's booking form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomFormOption {
    /// ID of the option.
    pub option_key: Option<String>,
    /// Text in place of an option, where the option stands for anything else.
    pub others_content: Option<String>,
}

impl RoomFormOption {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the option.
    #[inline]
    #[must_use]
    pub fn option_key(mut self, option_key: impl Into<String>) -> Self {
        self.option_key = Some(option_key.into());
        self
    }

    /// Text in place of an option, where the option stands for anything else.
    #[inline]
    #[must_use]
    pub fn others_content(mut self, others_content: impl Into<String>) -> Self {
        self.others_content = Some(others_content.into());
        self
    }
}

feishu_core::object! {
    both RoomFormOption {
        0 option_key = "option_key",
        1 others_content = "others_content",
    }
}

#[doc(hidden)]
pub static ROOM_FORM_OPTION_SHAPE: table::Shape = table::Shape {
    name: "RoomFormOption",
    fields: &[
        table::Field::body("option_key", table::Kind::String),
        table::Field::body("others_content", table::Kind::String),
    ],
    rules: &[],
};

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

/// A user whom an event is pushed for, by each of the three kinds of ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventUserIds {
    /// The same in all apps of one developer.
    pub union_id: Option<String>,
    /// The same in all apps of one tenant.
    pub user_id: Option<String>,
    /// The user's own in this app.
    pub open_id: Option<String>,
}

feishu_core::object! {
    response EventUserIds {
        0 union_id = "union_id",
        1 user_id = "user_id",
        2 open_id = "open_id",
    }
}
