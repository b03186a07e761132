// Generated from specs/cursed by `cargo xtask generate`. Edit the spec, not this file.

//! The documented examples of `cursed`.

#[cfg(feature = "examples")]
pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[
    feishu_core::operation::Example {
        operation: &crate::v1::item::part::GET,
        path: &[("id", "1"), ("part_id", "2")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"ok","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: &crate::v1::item::part::LIST,
        path: &[("id", "1")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"ok","data":{"box":{"type":["a","b"]},"next_page_token":"n"}}"#,
    },
    feishu_core::operation::Example {
        operation: &crate::v1::item::part::SEARCH,
        path: &[("id", "1")],
        query: &[],
        headers: &[],
        body: r#"{"page":1}"#,
        response: r#"{"code":0,"msg":"ok","data":{"total":3,"loop":["a","b"]}}"#,
    },
    feishu_core::operation::Example {
        operation: &crate::v1::item::part::OPEN,
        path: &[("id", "1"), ("part_id", "2")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"ok","data":{"Some":"a","type":"Ok","list":[{"Some":"b"}]}}"#,
    },
    feishu_core::operation::Example {
        operation: &crate::v1::item::part::CLOSE,
        path: &[("id", "1"), ("part_id", "2")],
        query: &[],
        headers: &[],
        body: r#"{"crate":{"type":["a"],"lock":"l"},"code":"1234","old_codes":["1","2"]}"#,
        response: r#"{"code":0,"msg":"ok","type":["a","b"]}"#,
    },
    feishu_core::operation::Example {
        operation: &crate::v1::item::TYPE,
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
