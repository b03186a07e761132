// Generated from specs/hire by `cargo xtask generate`. Edit the spec, not this file.

//! The documented examples of `hire`.

#[cfg(feature = "examples")]
pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[
    feishu_core::operation::Example {
        operation: &crate::v1::external_application::CREATE,
        path: &[],
        query: &[],
        headers: &[],
        body: r#"{"external_id":"729557715718","job_recruitment_type":1,"job_title":"高级 Java","resume_source":"内推","stage":"简历初筛","talent_id":"6960663240925956459","termination_reason":"不合适","delivery_type":1,"modify_time":1618500278645,"create_time":1618500278644,"termination_type":"HR 主动终止"}"#,
        response: r#"{"code":0,"msg":"ok","data":{"external_application":{"id":"6989202908470446380","job_recruitment_type":1,"job_title":"高级Java","resume_source":"内推","stage":"简历初筛阶段","talent_id":"6960663240925956459","termination_reason":"不合适","delivery_type":1,"modify_time":1618500278645,"create_time":1618500278644,"termination_type":"HR 主动终止"}}}"#,
    },
    feishu_core::operation::Example {
        operation: &crate::v1::note::LIST,
        path: &[],
        query: &[
            ("page_size", "10"),
            ("page_token", "1"),
            ("talent_id", "6916472453069883661"),
            ("user_id_type", "open_id"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"items":[{"id":"6949805467799537964","talent_id":"6916472453069883661","application_id":"6891565253964859661","is_private":false,"create_time":1618209327096,"modify_time":1618209327096,"creator_id":"ou_f476cb099ac9227c9bae09ce46112579","content":"这是一个备注"}],"has_more":true,"page_token":"10"}}"#,
    },
    feishu_core::operation::Example {
        operation: &crate::v1::todo::LIST,
        path: &[],
        query: &[
            (
                "page_token",
                "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
            ),
            ("page_size", "10"),
            ("user_id", "6894116548131161608"),
            ("user_id_type", "open_id"),
            ("type", "interview"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"ok","data":{"items":[{"evaluation":{"talent_id":"6891524011667228941","job_id":"6891113155221522701","application_id":"6945436033023625516","id":"6914542162822695181"},"offer":{"talent_id":"6891524011667228941","job_id":"6891113155221522701","application_id":"6945436033023625516","id":"6914542162822695181"},"exam":{"talent_id":"6891524011667228941","job_id":"6891113155221522701","application_id":"6945436033023625516","id":"6914542162822695181"},"interview":{"talent_id":"6891524011667228941","job_id":"6891113155221522701","application_id":"6945436033023625516","id":"6914542162822695181"}}],"has_more":true,"page_token":"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="}}"#,
    },
];

#[cfg(not(feature = "examples"))]
pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[];
