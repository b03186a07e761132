// Generated from specs/cursed by `cargo xtask generate`. Edit the spec, not this file.

//! What is documented of the answers of `cursed`.

use feishu_core::operation as table;

pub(crate) static ANSWERS: &[table::Answered] = &[
    table::Answered {
        operation: crate::older::room::LIST.operation(),
        shape: &OLDER__ROOM__ROOM_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::clash::NEW.operation(),
        shape: &V1__CLASH__CLASH_NEW_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::clash::CLONE.operation(),
        shape: &TYPES__SHARED,
    },
    table::Answered {
        operation: crate::v1::item::part::LIST.operation(),
        shape: &V1__ITEM__PART__ITEM_PART_LIST_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::item::part::SEARCH.operation(),
        shape: &V1__ITEM__PART__ITEM_PART_SEARCH_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::item::part::OPEN.operation(),
        shape: &V1__TYPES__OPTION,
    },
    table::Answered {
        operation: crate::v1::item::part::CLOSE.operation(),
        shape: &V1__ITEM__PART__CRATE,
    },
    table::Answered {
        operation: crate::v1::item::TYPE.operation(),
        shape: &V1__ITEM__ITEM_TYPE_RESPONSE,
    },
    table::Answered {
        operation: crate::v1::item::UPLOAD.operation(),
        shape: &V1__ITEM__ITEM_UPLOAD_RESPONSE,
    },
];

static OLDER__ROOM__ROOM_LIST_RESPONSE: table::Shape = table::Shape {
    name: "RoomListResponse",
    fields: &[
        table::Field::body("free_busy",table::Kind::Json),
        table::Field::body("owner_id_type",table::Kind::StringEnum(feishu_core::platform::UserIdType::VALUES)),
        table::Field::body("owner",table::Kind::StringEnum(crate::older::room::RoomDepartmentIdType::VALUES)),
    ],
    rules: &[],
};

static TYPES__SHARED: table::Shape = table::Shape {
    name: "Shared",
    fields: &[
        table::Field::body("self",table::Kind::String),
        table::Field::body("crate",table::Kind::I64).swapped(),
    ],
    rules: &[],
};

static V1__CLASH__CALL: table::Shape = table::Shape {
    name: "Call",
    fields: &[
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__CLASH__CALLER: table::Shape = table::Shape {
    name: "Caller",
    fields: &[
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__CLASH__CLASH_NEW_RESPONSE: table::Shape = table::Shape {
    name: "ClashNewResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__CLASH__USER)).list(),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("has_more",table::Kind::Bool),
    ],
    rules: &[],
};

static V1__CLASH__DATE: table::Shape = table::Shape {
    name: "Date",
    fields: &[
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__CLASH__IDENTITY: table::Shape = table::Shape {
    name: "Identity",
    fields: &[
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__CLASH__JSON: table::Shape = table::Shape {
    name: "Json",
    fields: &[
        table::Field::body("name",table::Kind::String),
        table::Field::body("default",table::Kind::Json),
    ],
    rules: &[],
};

static V1__CLASH__ONE_OR_MANY: table::Shape = table::Shape {
    name: "OneOrMany",
    fields: &[
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__CLASH__SECRET: table::Shape = table::Shape {
    name: "Secret",
    fields: &[
        table::Field::body("name",table::Kind::Secret),
    ],
    rules: &[],
};

static V1__CLASH__TIMESTAMP: table::Shape = table::Shape {
    name: "Timestamp",
    fields: &[
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__CLASH__UPLOAD: table::Shape = table::Shape {
    name: "Upload",
    fields: &[
        table::Field::body("name",table::Kind::String),
    ],
    rules: &[],
};

static V1__CLASH__USER: table::Shape = table::Shape {
    name: "User",
    fields: &[
        table::Field::body("user",table::Kind::Object(&V1__CLASH__USER)),
        table::Field::body("tenant",table::Kind::IntEnum(crate::v1::clash::Tenant::VALUES)),
        table::Field::body("caller",table::Kind::Object(&V1__CLASH__CALLER)),
        table::Field::body("identity",table::Kind::Object(&V1__CLASH__IDENTITY)),
        table::Field::body("call",table::Kind::Object(&V1__CLASH__CALL)),
        table::Field::body("at",table::Kind::UnixMillis).swapped(),
        table::Field::body("upload",table::Kind::Object(&V1__CLASH__UPLOAD)),
        table::Field::body("secret",table::Kind::Secret),
        table::Field::body("when",table::Kind::Object(&V1__CLASH__TIMESTAMP)),
        table::Field::body("since",table::Kind::Object(&V1__CLASH__DATE)),
        table::Field::body("on",table::Kind::Date),
        table::Field::body("many",table::Kind::Object(&V1__CLASH__ONE_OR_MANY)),
        table::Field::body("own",table::Kind::Object(&V1__CLASH__JSON)),
        table::Field::body("hidden",table::Kind::Object(&V1__CLASH__SECRET)),
        table::Field::body("of",table::Kind::Json),
    ],
    rules: &[],
};

static V1__ITEM__COMMENT: table::Shape = table::Shape {
    name: "Comment",
    fields: &[
        table::Field::body("id",table::Kind::I64),
        table::Field::body("shared",table::Kind::Object(&TYPES__SHARED)),
        table::Field::body("Default",table::Kind::Object(&V1__ITEM__DEFAULT)),
        table::Field::body("created",table::Kind::UnixMillis),
        table::Field::body("note",table::Kind::String),
        table::Field::body("tags",table::Kind::String).list(),
        table::Field::body("replies",table::Kind::Object(&V1__ITEM__COMMENT)).list(),
        table::Field::body("level",table::Kind::IntEnum(crate::v1::item::Call::VALUES)),
        table::Field::body("reply",table::Kind::Object(&V1__ITEM__COMMENT)),
        table::Field::body("type",table::Kind::Bool),
        table::Field::body("by",table::Kind::I64).map(),
    ],
    rules: &[],
};

static V1__ITEM__DEFAULT: table::Shape = table::Shape {
    name: "Default",
    fields: &[
        table::Field::body("Into",table::Kind::String),
    ],
    rules: &[],
};

static V1__ITEM__ITEM_TYPE_RESPONSE: table::Shape = table::Shape {
    name: "ItemTypeResponse",
    fields: &[
        table::Field::body("items",table::Kind::Object(&V1__TYPES__OPTION)).list(),
        table::Field::body("has_more",table::Kind::Bool),
        table::Field::body("page_token",table::Kind::String),
        table::Field::body("comments",table::Kind::Json),
        table::Field::body("remark",table::Kind::Object(&V1__ITEM__REMARK)),
        table::Field::body("by_name",table::Kind::Json),
        table::Field::body("flag",table::Kind::Bool).swapped(),
    ],
    rules: &[],
};

static V1__ITEM__ITEM_UPLOAD_RESPONSE: table::Shape = table::Shape {
    name: "ItemUploadResponse",
    fields: &[
        table::Field::body("id",table::Kind::String),
    ],
    rules: &[],
};

static V1__ITEM__REMARK: table::Shape = table::Shape {
    name: "Remark",
    fields: &[
        table::Field::body("id",table::Kind::I64),
        table::Field::body("shared",table::Kind::String),
        table::Field::body("Default",table::Kind::Object(&V1__ITEM__DEFAULT)),
        table::Field::body("created",table::Kind::UnixMillis),
        table::Field::body("note",table::Kind::String),
        table::Field::body("tags",table::Kind::String).list(),
        table::Field::body("replies",table::Kind::Object(&V1__ITEM__COMMENT)).list(),
        table::Field::body("level",table::Kind::IntEnum(crate::v1::item::Call::VALUES)),
        table::Field::body("reply",table::Kind::Object(&V1__ITEM__COMMENT)),
        table::Field::body("type",table::Kind::Bool),
        table::Field::body("by",table::Kind::I64).map(),
        table::Field::body("more",table::Kind::String),
    ],
    rules: &[],
};

static V1__ITEM__PART__CRATE: table::Shape = table::Shape {
    name: "Crate",
    fields: &[
        table::Field::body("type",table::Kind::String).list(),
        table::Field::body("lock",table::Kind::Secret),
    ],
    rules: &[],
};

static V1__ITEM__PART__ITEM_PART_LIST_RESPONSE: table::Shape = table::Shape {
    name: "ItemPartListResponse",
    fields: &[
        table::Field::body("box",table::Kind::Object(&V1__ITEM__PART__CRATE)),
        table::Field::body("next_page_token",table::Kind::String),
    ],
    rules: &[],
};

static V1__ITEM__PART__ITEM_PART_SEARCH_RESPONSE: table::Shape = table::Shape {
    name: "ItemPartSearchResponse",
    fields: &[
        table::Field::body("wide",table::Kind::I64),
        table::Field::body("high",table::Kind::I64),
        table::Field::body("total",table::Kind::I64),
        table::Field::body("loop",table::Kind::String).list(),
        table::Field::body("lid",table::Kind::Object(&V1__ITEM__PART__LID)),
    ],
    rules: &[],
};

static V1__ITEM__PART__LID: table::Shape = table::Shape {
    name: "Lid",
    fields: &[
        table::Field::body("size",table::Kind::I64),
        table::Field::body("type",table::Kind::String).list(),
        table::Field::body("lock",table::Kind::Secret),
    ],
    rules: &[],
};

static V1__TYPES__OPTION: table::Shape = table::Shape {
    name: "Option",
    fields: &[
        table::Field::body("Some",table::Kind::String),
        table::Field::body("type",table::Kind::StringEnum(crate::v1::types::Result::VALUES)),
        table::Field::body("nested",table::Kind::Object(&V1__TYPES__OPTION)),
        table::Field::body("list",table::Kind::Object(&V1__TYPES__OPTION)).list(),
    ],
    rules: &[],
};
