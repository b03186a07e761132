// Generated from specs/cursed by `cargo xtask generate`. Edit the spec, not this file.

//! What tests make the answers and events of `cursed` with.

#![allow(deprecated)]

use feishu_core::{Date, Json, OneOrMany, Secret, Timestamp};

feishu_core::setters! {
    crate::types::Shared {
        self_ self_: into String,
        crate_ crate_: into i64,
    }
    crate::older::room::RoomListResponse {
        free_busy free_busy: map ::std::collections::BTreeMap<String,Vec<String>>,
        owner_id_type owner_id_type: into feishu_core::platform::UserIdType,
        owner owner: into crate::older::room::RoomDepartmentIdType,
    }
    crate::older::room::RoomEvent {
        type_ type_: into String,
        self_ self_: into String,
    }
    crate::older::room::RoomMoved {
        by by: into String,
    }
    crate::v1::clash::ClashNewResponse {
        items items: list crate::v1::clash::User,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v1::clash::User {
        user user: boxed crate::v1::clash::User,
        tenant tenant: into crate::v1::clash::Tenant,
        caller caller: into crate::v1::clash::Caller,
        identity identity: into crate::v1::clash::Identity,
        call call: into crate::v1::clash::Call,
        at at: into Timestamp,
        upload upload: into crate::v1::clash::Upload,
        secret secret: into Secret,
        when when: into crate::v1::clash::Timestamp,
        since since: into crate::v1::clash::Date,
        on on: into Date,
        many many: into crate::v1::clash::OneOrMany,
        own own: into crate::v1::clash::Json,
        hidden hidden: into crate::v1::clash::Secret,
        of of: into Json,
    }
    crate::v1::clash::Caller {
        name name: into String,
    }
    crate::v1::clash::Identity {
        name name: into String,
    }
    crate::v1::clash::Call {
        name name: into String,
    }
    crate::v1::clash::Upload {
        name name: into String,
    }
    crate::v1::clash::Timestamp {
        name name: into String,
    }
    crate::v1::clash::Date {
        name name: into String,
    }
    crate::v1::clash::OneOrMany {
        name name: into String,
    }
    crate::v1::clash::Json {
        name name: into String,
        default_ default: into Json,
    }
    crate::v1::clash::Secret {
        name name: into Secret,
    }
    crate::v1::item::part::ItemPartListResponse {
        box_ box_: into crate::v1::item::part::Crate,
        next_page_token next_page_token: into String,
    }
    crate::v1::item::part::ItemPartSearchResponse {
        wide wide: into i64,
        high high: into i64,
        total total: into i64,
        loop_ loop_: texts String,
        lid lid: into crate::v1::item::part::Lid,
    }
    crate::v1::item::part::ItemPartOpened {
        type_ type_: into String,
        crate_ crate_: into crate::v1::item::part::Crate,
        code code: into Secret,
        at at: into Timestamp,
        old old: into i64,
        loop_ loop_: list ::std::collections::BTreeMap<String,String>,
    }
    crate::v1::item::part::Lid {
        size size: into i64,
        type_ type_: texts String,
        lock lock: into Secret,
    }
    crate::v1::item::ItemTypeResponse {
        items items: list crate::v1::types::Option,
        has_more has_more: into bool,
        page_token page_token: into String,
        comments comments: into OneOrMany<crate::v1::item::Comment>,
        remark remark: into crate::v1::item::Remark,
        by_name by_name: map ::std::collections::BTreeMap<String,Vec<crate::v1::item::Comment>>,
        flag flag: into bool,
    }
    crate::v1::item::ItemUploadResponse {
        id id: into String,
    }
    crate::v1::item::Comment {
        id id: into i64,
        shared shared: into crate::types::Shared,
        default_ default: into crate::v1::item::Default,
        created created: into Timestamp,
        note note: into String,
        tags tags: texts String,
        replies replies: list crate::v1::item::Comment,
        level level: into crate::v1::item::Call,
        reply reply: boxed crate::v1::item::Comment,
        type_ type_: into bool,
        by by: map ::std::collections::BTreeMap<String,i64>,
    }
    crate::v1::item::Remark {
        id id: into i64,
        shared shared: into String,
        default_ default: into crate::v1::item::Default,
        created created: into Timestamp,
        note note: into String,
        tags tags: texts String,
        replies replies: list crate::v1::item::Comment,
        level level: into crate::v1::item::Call,
        reply reply: into crate::v1::item::Comment,
        type_ type_: into bool,
        by by: map ::std::collections::BTreeMap<String,i64>,
        more more: into String,
    }
    crate::v1::item::Default {
        into into: into String,
    }
    crate::v1::news::NewsItem {
        option option: into crate::v1::types::Option,
    }
}
