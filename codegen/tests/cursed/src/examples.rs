// Generated from specs/cursed by `cargo xtask generate`. Edit the spec, not this file.

//! The documented examples of `cursed`.

#[cfg(feature = "examples")]
pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[
    feishu_core::operation::Example {
        operation: crate::v1::item::part::GET.operation(),
        path: &[("id", "1"), ("part_id", "2")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"ok","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v1::item::part::LIST.operation(),
        path: &[("id", "1")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"ok","data":{"box":{"type":["a","b"]},"next_page_token":"n"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v1::item::part::SEARCH.operation(),
        path: &[("id", "1")],
        query: &[],
        headers: &[],
        body: r#"{"page":1}"#,
        response: r#"{"code":0,"msg":"ok","data":{"total":3,"loop":["a","b"]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v1::item::part::OPEN.operation(),
        path: &[("id", "1"), ("part_id", "2")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"ok","data":{"Some":"a","type":"Ok","list":[{"Some":"b"}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v1::item::part::CLOSE.operation(),
        path: &[("id", "1"), ("part_id", "2")],
        query: &[],
        headers: &[],
        body: r#"{"crate":{"type":["a"],"lock":"l"},"code":"1234","old_codes":["1","2"]}"#,
        response: r#"{"code":0,"msg":"ok","type":["a","b"]}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v1::item::TYPE.operation(),
        path: &[("self", "a/b"), ("Type-Id", "7")],
        query: &[
            ("items", "x"),
            ("items", "y"),
            ("with_timeout", "true"),
            ("numbers", "1"),
            ("numbers", "2"),
        ],
        headers: &[("X-Cursed-Locale", "zh_cn")],
        body: r##"{"type":"ok","Self":"\"#quoted\"","float":0.5,"stop":"1602504000","at":"2020-10-28T12:00:00+08:00","until":"2020-10-29T12:00:00+08:00","free":{"any":[1,null,"x"]},"matrix":[[1],[2,3]],"text_as_number":12,"tree":{"left":{"tree":{"count":2}},"count":1}}"##,
        response: r#"{"code":0,"msg":"ok","data":{"items":[{"Some":"x","type":"Err","nested":{"Some":"y"}}],"has_more":false,"comments":{"id":1,"created":1690970837624},"by_name":{"a":[{"id":2}]},"flag":"true"}}"#,
    },
];

#[cfg(not(feature = "examples"))]
pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[];

#[cfg(feature = "examples")]
pub(crate) use crate::answers::ANSWERS;

#[cfg(not(feature = "examples"))]
pub(crate) static ANSWERS: &[feishu_core::operation::Answered] = &[];

#[cfg(feature = "examples")]
pub(crate) static EVENTS: &[feishu_core::event::Example] = &[
    feishu_core::event::Example {
        event: feishu_core::event::EventType::of::<
            crate::v1::item::part::ItemPartOpened,
        >(),
        json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"cursed.item.part.opened_v1","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"type":"part","crate":{"type":["x","y"]},"code":"1234","at":"1608725989000","old":7,"loop":[{"a":"b"}]}}"#,
    },
];

#[cfg(not(feature = "examples"))]
pub(crate) static EVENTS: &[feishu_core::event::Example] = &[];
