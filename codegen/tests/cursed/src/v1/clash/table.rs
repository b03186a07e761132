// Generated from specs/cursed/v1/clash.table.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `cursed.v1.clash.table`: OKR tables below a resource.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::clash::table::ClashTableResource::list) | Takes the types of other modules. |  |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

/// The operations of `cursed.v1.clash.table`, for the identity `I`: an operation that this identity may not call is not here.
#[derive(Debug, Clone)]
pub struct ClashTableResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ClashTableResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ClashTableResource<Tenant> {
    /// Takes the types of other modules.
    ///
    /// `GET /open-apis/cursed/v1/clashes/:clash_id/tables`, [`cursed.v1.clash.table.list`](https://open.feishu.cn/document/cursed/clash-table/list) in the official documentation, as of 2024-02-29.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `clash_id`: Text.
    #[doc(
        alias(
            "cursed.v1.clash.table.list",
            "/open-apis/cursed/v1/clashes/:clash_id/tables"
        )
    )]
    pub fn list(&self, clash_id: impl Into<String>) -> ClashTableListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set::<String>(0, clash_id.into());
        ClashTableListCall { call }
    }
}

feishu_core::call! {
    /// A call of `cursed.v1.clash.table.list`, begun by [`ClashTableResource::list`].
    ClashTableListCall -> ()
}

/// `cursed.v1.clash.table.list`.
pub static LIST: table::Typed<()> = table::Typed::new(table::Operation {
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[table::Field::path("clash_id", table::Kind::String)],
    docs: "https://open.feishu.cn/document/cursed/clash-table/list",
    ..table::Operation::new(
        "cursed.v1.clash.table.list",
        table::Method::Get,
        "/open-apis/cursed/v1/clashes/:clash_id/tables",
    )
});
