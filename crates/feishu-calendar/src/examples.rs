// Generated from specs/calendar by `cargo xtask generate`. Edit the spec, not this file.

//! The documented examples of `calendar`.

#[cfg(feature = "examples")]
pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[
    feishu_core::operation::Example {
        operation: &crate::v4::freebusy::LIST,
        path: &[],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"time_min":"2020-10-28T12:00:00+08:00","time_max":"2020-12-28T12:00:00+08:00","user_id":"ou_xxxxxxxxxx","room_id":"omm_xxxxxxxxxx","include_external_calendar":true,"only_busy":true,"need_rsvp_status":true}"#,
        response: r#"{"code":0,"msg":"success","data":{"freebusy_list":[{"start_time":"2020-10-28T22:30:00+08:00","end_time":"2020-10-28T22:45:00+08:00","rsvp_status":"needs_action"}]}}"#,
    },
];

#[cfg(not(feature = "examples"))]
pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[];
