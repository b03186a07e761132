//! Operations written by hand, in the shapes that service crates have.

use std::time::Duration;

use feishu_core::Timestamp;
use feishu_core::event::{self, EventType, Schema};
use feishu_core::operation::{
    Answer, Answered, Apps, Body, DocumentedError, Example, Field, GroupRule, Identities, Kind,
    Method, Operation, Page, Paging, RateLimit, Rule, Service, Shape, Typed,
};

const USER_ID_TYPES: &[&str] = &["open_id", "union_id", "user_id", "people_admin_id"];

/// A person's todos: user token only, a page size that is documented as text.
pub(crate) static TODO_LIST: Operation = Operation {
    identities: Identities::USER,
    apps: Apps::SELF_BUILT,
    limits: &[RateLimit::per_second(10)],
    params: &[
        Field::query("page_token", Kind::String),
        Field::query("page_size", Kind::I32)
            .swapped()
            .rules(&[Rule::Max(100)]),
        Field::query("user_id", Kind::String),
        Field::query("user_id_type", Kind::StringEnum(USER_ID_TYPES)),
        Field::query(
            "type",
            Kind::StringEnum(&["evaluation", "offer", "exam", "interview"]),
        )
        .required(),
    ],
    answer: Answer::Data,
    page: Some(Page {
        param: 0,
        paging: Paging::Token("page_token"),
        items: "items",
    }),
    ..Operation::new("hire.v1.todo.list", Method::Get, "/open-apis/hire/v1/todos")
};

/// A talent's notes: tenant token only, pages.
pub(crate) static NOTE_LIST: Operation = Operation {
    limits: &[RateLimit::per_second(20)],
    params: &[
        Field::query("page_size", Kind::I32).rules(&[Rule::Min(1), Rule::Max(200)]),
        Field::query("page_token", Kind::String),
        Field::query("talent_id", Kind::String).required(),
        Field::query("user_id_type", Kind::StringEnum(USER_ID_TYPES)),
    ],
    answer: Answer::Data,
    page: Some(Page {
        param: 1,
        paging: Paging::Token("page_token"),
        items: "items",
    }),
    ..Operation::new("hire.v1.note.list", Method::Get, "/open-apis/hire/v1/notes")
};

/// An application from elsewhere: a body with enumerations over integers.
pub(crate) static EXTERNAL_APPLICATION_CREATE: Operation = Operation {
    apps: Apps::SELF_BUILT,
    limits: &[RateLimit::per_second(20)],
    params: &[
        Field::body("external_id", Kind::String),
        Field::body("job_recruitment_type", Kind::IntEnum(&[1, 2])),
        Field::body("job_title", Kind::String),
        Field::body("resume_source", Kind::String),
        Field::body("stage", Kind::String),
        Field::body("talent_id", Kind::String).required(),
        Field::body("termination_reason", Kind::String),
        Field::body("delivery_type", Kind::IntEnum(&[1, 2, 3, 4])),
        Field::body("modify_time", Kind::UnixMillis),
        Field::body("create_time", Kind::UnixMillis),
        Field::body("termination_type", Kind::String),
    ],
    body: Body::Json,
    answer: Answer::Data,
    ..Operation::new(
        "hire.v1.external_application.create",
        Method::Post,
        "/open-apis/hire/v1/external_applications",
    )
};

/// A helpdesk's notification: the second credential, a path parameter.
pub(crate) static NOTIFICATION_GET: Operation = Operation {
    identities: Identities::USER,
    apps: Apps::SELF_BUILT,
    limits: &[RateLimit::per_minute(100)],
    helpdesk: true,
    params: &[
        Field::path("notification_id", Kind::String),
        Field::query(
            "user_id_type",
            Kind::StringEnum(&["open_id", "union_id", "user_id"]),
        ),
    ],
    answer: Answer::Data,
    errors: &[DocumentedError {
        status: 401,
        code: 154001,
        meaning: "not authorized",
        advice: "",
        verdict: feishu_core::operation::Verdict::Refused,
    }],
    ..Operation::new(
        "helpdesk.v1.notification.get",
        Method::Get,
        "/open-apis/helpdesk/v1/notifications/:notification_id",
    )
};

/// Busy times: both identities, one of two fields, a bounded span.
pub(crate) static FREEBUSY_LIST: Operation = Operation {
    identities: Identities::BOTH,
    limits: &[RateLimit::per_minute(1000), RateLimit::per_second(50)],
    params: &[
        Field::query(
            "user_id_type",
            Kind::StringEnum(&["open_id", "union_id", "user_id"]),
        ),
        Field::body("time_min", Kind::Rfc3339).required(),
        Field::body("time_max", Kind::Rfc3339).required(),
        Field::body("user_id", Kind::String),
        Field::body("room_id", Kind::String),
        Field::body("include_external_calendar", Kind::Bool),
        Field::body("only_busy", Kind::Bool),
        Field::body("need_rsvp_status", Kind::Bool),
    ],
    rules: &[
        GroupRule::AnyOf(&[3, 4]),
        GroupRule::Span {
            from: 1,
            to: 2,
            max: Duration::from_secs(90 * 24 * 3600),
        },
    ],
    body: Body::Json,
    answer: Answer::Data,
    ..Operation::new(
        "calendar.v4.freebusy.list",
        Method::Post,
        "/open-apis/calendar/v4/freebusy/list",
    )
};

static ADDRESS: Shape = Shape {
    name: "Address",
    fields: &[
        Field::body("city", Kind::String).required(),
        Field::body("latitude", Kind::F64),
        Field::body("phone", Kind::String),
        Field::body("mail", Kind::String),
        Field::body("kind", Kind::StringEnum(&["home", "office"])),
        Field::body("company", Kind::String),
    ],
    rules: &[
        GroupRule::Together(&[2, 3]),
        GroupRule::When {
            field: 4,
            is: &["office"],
            needs: &[5],
        },
    ],
};

/// Every kind, every arity, every rule.
pub(crate) static EVERYTHING: Operation = Operation {
    identities: Identities::BOTH,
    params: &[
        Field::path("thing_id", Kind::I64),
        Field::query("ids", Kind::I64)
            .list()
            .rules(&[Rule::MinItems(2), Rule::MaxItems(3)]),
        Field::query("flag", Kind::Bool),
        Field::header("x-trace", Kind::String).rules(&[Rule::MaxLength(4)]),
        Field::body("name", Kind::String).rules(&[
            Rule::MinLength(2),
            Rule::MaxLength(4),
            Rule::Pattern("^[a-z\u{7b80}]+$"),
        ]),
        Field::body("count", Kind::I32).rules(&[Rule::Min(1), Rule::Max(9)]),
        Field::body("step", Kind::I64).rules(&[Rule::OneOf(&[5, 10])]),
        Field::body("ratio", Kind::F64),
        Field::body("day", Kind::Date),
        Field::body("at", Kind::UnixSeconds).swapped(),
        Field::body("code", Kind::String).swapped(),
        Field::body("tags", Kind::String)
            .list()
            .rules(&[Rule::MinItems(1), Rule::MaxItems(2)]),
        Field::body("labels", Kind::I64).map(),
        Field::body("address", Kind::Object(&ADDRESS)),
        Field::body("extra", Kind::Json),
        Field::body("a", Kind::String),
        Field::body("b", Kind::String),
        Field::body("c", Kind::String),
        Field::body("d", Kind::String),
    ],
    rules: &[
        GroupRule::AtMostOne(&[15, 16]),
        GroupRule::ExactlyOne(&[16, 17]),
        GroupRule::Together(&[17, 18]),
        GroupRule::When {
            field: 5,
            is: &["7", "8"],
            needs: &[4, 8],
        },
        GroupRule::When {
            field: 3,
            is: &["deep"],
            needs: &[7],
        },
        GroupRule::When {
            field: 11,
            is: &["hot", "cold"],
            needs: &[7],
        },
        GroupRule::When {
            field: 2,
            is: &["true"],
            needs: &[6],
        },
    ],
    body: Body::Json,
    answer: Answer::Empty,
    ..Operation::new(
        "test.v1.everything.update",
        Method::Patch,
        "/open-apis/test/v1/things/:thing_id",
    )
};

/// An upload.
pub(crate) static ATTACHMENT_CREATE: Operation = Operation {
    params: &[
        Field::body("kind", Kind::StringEnum(&["resume", "photo"])),
        Field::body("content", Kind::File)
            .required()
            .rules(&[Rule::MaxBytes(8 * 1024 * 1024)]),
    ],
    body: Body::Multipart,
    answer: Answer::Data,
    ..Operation::new(
        "hire.v1.attachment.create",
        Method::Post,
        "/open-apis/hire/v1/attachments",
    )
};

/// A download.
pub(crate) static FILE_DOWNLOAD: Operation = Operation {
    answer: Answer::Binary,
    params: &[Field::path("file_id", Kind::String)],
    ..Operation::new(
        "test.v1.file.download",
        Method::Get,
        "/open-apis/test/v1/files/:file_id",
    )
};

/// A path whose last segment is a parameter …
pub(crate) static EVENT_GET: Operation = Operation {
    params: &[Field::path("event_id", Kind::String)],
    ..Operation::new(
        "test.v4.event.get",
        Method::Get,
        "/open-apis/test/v4/events/:event_id",
    )
};

/// … and one that has a word in its place.
pub(crate) static EVENT_VIEW: Operation = Operation::new(
    "test.v4.event.instance_view",
    Method::Get,
    "/open-apis/test/v4/events/instance_view",
);

/// An operation whose fields stand beside `code`, in pages.
pub(crate) static FLAT_LIST: Operation = Operation {
    params: &[Field::query("page_token", Kind::String)],
    answer: Answer::Flat,
    page: Some(Page {
        param: 0,
        paging: Paging::Token("page_token"),
        items: "things",
    }),
    ..Operation::new("test.v1.flat.list", Method::Get, "/open-apis/test/v1/flat")
};

/// Pages with numbers, their items in a field of a field.
pub(crate) static NUMBERED_LIST: Operation = Operation {
    params: &[Field::query("page", Kind::I64)],
    answer: Answer::Data,
    page: Some(Page {
        param: 0,
        paging: Paging::Total("total"),
        items: "box.parts",
    }),
    ..Operation::new(
        "test.v1.numbered.list",
        Method::Get,
        "/open-apis/test/v1/numbered",
    )
};

/// What a page of notes holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Notes {
    pub(crate) items: Vec<Note>,
    pub(crate) has_more: Option<bool>,
    pub(crate) page_token: Option<String>,
}

feishu_core::object! {
    both Notes {
        0 items = "items",
        1 has_more = "has_more",
        2 page_token = "page_token",
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Note {
    pub(crate) id: Option<String>,
    pub(crate) is_private: Option<bool>,
    pub(crate) create_time: Option<Timestamp>,
    pub(crate) kind: Option<String>,
    pub(crate) size: Option<i64>,
}

feishu_core::object! {
    both Note {
        0 id = "id",
        1 is_private = "is_private",
        2 create_time = "create_time" millis,
        3 kind = "kind",
        4 size = "size" swapped,
    }
}

static NOTES_SHAPE: Shape = Shape {
    name: "Notes",
    fields: &[
        Field::body("items", Kind::Object(&NOTE_SHAPE)).list(),
        Field::body("has_more", Kind::Bool),
        Field::body("page_token", Kind::String),
    ],
    rules: &[],
};

static NOTE_SHAPE: Shape = Shape {
    name: "Note",
    fields: &[
        Field::body("id", Kind::String),
        Field::body("is_private", Kind::Bool),
        Field::body("create_time", Kind::UnixMillis),
        Field::body("kind", Kind::StringEnum(&["plain", "rich"])),
        Field::body("size", Kind::I64).swapped(),
    ],
    rules: &[],
};

/// The notes of a talent, with what they answer.
pub(crate) static TYPED_NOTES: Typed<Notes> = Typed::new(Operation {
    params: &[Field::query("page_token", Kind::String)],
    answer: Answer::Data,
    page: Some(Page {
        param: 0,
        paging: Paging::Token("page_token"),
        items: "items",
    }),
    ..Operation::new("test.v1.note.list", Method::Get, "/open-apis/test/v1/notes")
});

/// The same beside `code`.
pub(crate) static TYPED_FLAT: Typed<Notes> = Typed::new(Operation {
    answer: Answer::Flat,
    ..Operation::new(
        "test.v1.note.flat",
        Method::Get,
        "/open-apis/test/v1/flat_notes",
    )
});

/// Nothing but success.
pub(crate) static TYPED_EMPTY: Typed<()> = Typed::new(Operation::new(
    "test.v1.note.read",
    Method::Post,
    "/open-apis/test/v1/notes/read",
));

/// For store apps alone.
pub(crate) static STORE_ONLY: Operation = Operation {
    apps: Apps::STORE,
    ..Operation::new("test.v1.store.get", Method::Get, "/open-apis/test/v1/store")
};

/// For self-built apps alone.
pub(crate) static SELF_BUILT_ONLY: Operation = Operation {
    apps: Apps::SELF_BUILT,
    ..Operation::new("test.v1.own.get", Method::Get, "/open-apis/test/v1/own")
};

const fn example(operation: &'static Operation, response: &'static str) -> Example {
    Example {
        operation,
        path: &[],
        query: &[],
        headers: &[],
        body: "",
        response,
    }
}

pub(crate) static SERVICE: Service = Service {
    name: "test",
    operations: &[
        &TODO_LIST,
        &NOTE_LIST,
        &EXTERNAL_APPLICATION_CREATE,
        &NOTIFICATION_GET,
        &FREEBUSY_LIST,
        &EVERYTHING,
        &ATTACHMENT_CREATE,
        &FILE_DOWNLOAD,
        &EVENT_GET,
        &EVENT_VIEW,
        &FLAT_LIST,
        &NUMBERED_LIST,
        &STORE_ONLY,
        &SELF_BUILT_ONLY,
        TYPED_NOTES.operation(),
        TYPED_FLAT.operation(),
        TYPED_EMPTY.operation(),
    ],
    answers: &[
        Answered {
            operation: TYPED_NOTES.operation(),
            shape: &NOTES_SHAPE,
        },
        Answered {
            operation: TYPED_FLAT.operation(),
            shape: &NOTES_SHAPE,
        },
    ],
    examples: &[
        Example {
            query: &[("type", "interview")],
            ..example(&TODO_LIST, TODO_ANSWER)
        },
        example(
            &NUMBERED_LIST,
            r#"{"code":0,"msg":"ok","data":{"box":{"parts":[1,2],"lid":"on"},"total":100}}"#,
        ),
        example(
            TYPED_NOTES.operation(),
            r#"{"code":0,"msg":"ok","data":{"items":[{"id":"1","create_time":1618209327096,"size":"7"}]}}"#,
        ),
        Example {
            query: &[("page_token", "1"), ("talent_id", "6916472453069883661")],
            ..example(&NOTE_LIST, NOTE_ANSWER)
        },
        example(
            &EXTERNAL_APPLICATION_CREATE,
            r#"{"code": 0, "msg": "ok", "data": {"external_application": {"id": "6989202908470446380"}}}"#,
        ),
        example(
            &NOTIFICATION_GET,
            r#"{"code": 0, "msg": "success", "data": {"notification": {"id": "6981801914270744596", "status": 0}}}"#,
        ),
        example(
            &FREEBUSY_LIST,
            r#"{"code": 0, "msg": "success", "data": {"freebusy_list": [{"start_time": "2020-10-28T22:30:00+08:00"}]}}"#,
        ),
        example(
            &FLAT_LIST,
            r#"{"code": 0, "msg": "ok", "things": [1], "has_more": true, "page_token": "next"}"#,
        ),
    ],
    events: &[STAGE_CHANGED, CHAT_CREATED, TALENT_DELETED],
    event_examples: &[
        event::Example {
            event: STAGE_CHANGED,
            json: r#"{"schema": "2.0",
                "header": {"event_id": "documented", "event_type": "hire.application.stage_changed_v1",
                    "create_time": "1608725989000", "token": "documented", "app_id": "cli_documented",
                    "tenant_key": "documented"},
                "event": {"application_id": "6891470273284114702"}}"#,
        },
        event::Example {
            event: CHAT_CREATED,
            json: r#"{"ts": "1502199207.7171419", "uuid": "documented", "token": "documented",
                "type": "event_callback",
                "event": {"app_id": "cli_documented", "tenant_key": "documented",
                    "type": "p2p_chat_create", "chat_id": "oc_1"}}"#,
        },
    ],
};

const STAGE_CHANGED: EventType = EventType {
    name: "hire.application.stage_changed_v1",
    schema: Schema::V2,
};

const CHAT_CREATED: EventType = EventType {
    name: "p2p_chat_create",
    schema: Schema::V1,
};

/// Has no example here.
const TALENT_DELETED: EventType = EventType {
    name: "hire.talent.deleted_v1",
    schema: Schema::V2,
};

pub(crate) const TODO_ANSWER: &str = r#"{
    "code": 0,
    "msg": "ok",
    "data": {
        "items": [{"interview": {"talent_id": "6891524011667228941", "id": "6914542162822695181"}}],
        "has_more": true,
        "page_token": "eyJvZmZzZXQiOjEwfQ=="
    }
}"#;

pub(crate) const NOTE_ANSWER: &str = r#"{
    "code": 0,
    "msg": "success",
    "data": {
        "items": [{"id": "6949805467799537964", "is_private": false, "create_time": 1618209327096}],
        "has_more": true,
        "page_token": "10"
    }
}"#;
