// Generated from specs/cursed/v1/item.part.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `cursed.v1.item.part`: below another resource.

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant};

/// The operations of `cursed.v1.item.part`, for the identity `I`: an operation that this identity may not call is not here.
#[derive(Debug, Clone)]
pub struct PartResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> PartResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl PartResource<Tenant> {
    /// Nothing to send, nothing to get.
    ///
    /// `GET /open-apis/cursed/v1/items/:id/parts/:part_id`, [`cursed.v1.item.part.get`](https://open.feishu.cn/document/cursed/item/part/get) in the official documentation, as of 2024-01-01.
    ///
    /// - Token: `tenant_access_token`; self-built and store apps. Also the helpdesk's own token.
    /// - Retry: safe, it only reads.
    pub fn get(&self, id: impl Into<String>, part_id: impl Into<String>) -> GetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, id.into());
        call.set::<String>(1, part_id.into());
        GetCall { call }
    }
}

feishu_core::call! {
    /// A call of `cursed.v1.item.part.get`, begun by [`PartResource::get`].
    GetCall -> ()
}

/// `cursed.v1.item.part.get`.
pub static GET: table::Operation = table::Operation {
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::path("id", table::Kind::String),
        table::Field::path("part_id", table::Kind::String),
    ],
    docs: "https://open.feishu.cn/document/cursed/item/part/get",
    ..table::Operation::new(
        "cursed.v1.item.part.get",
        table::Method::Get,
        "/open-apis/cursed/v1/items/:id/parts/:part_id",
    )
};
