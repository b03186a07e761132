// Generated from specs/helpdesk/v1/event.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.event` “服务台事件”: which events of a helpdesk the app is told of.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>subscribe</code>](method@crate::v1::event::EventResource::subscribe) | Subscribes the app to events of the helpdesk. | 订阅服务台事件 |
//! | [<code>unsubscribe</code>](method@crate::v1::event::EventResource::unsubscribe) | Ends the app's subscription to events of the helpdesk. | 取消订阅服务台事件 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, to_list};

/// The operations of `helpdesk.v1.event`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "服务台事件")]
#[derive(Debug, Clone)]
pub struct EventResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> EventResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl EventResource<Tenant> {
    /// Subscribes the app to events of the helpdesk.
    ///
    /// `POST /open-apis/helpdesk/v1/events/subscribe`, [`helpdesk.v1.event.subscribe` “订阅服务台事件”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `events` ([`Event`](type@crate::v1::event::Event)): Kinds of event to subscribe to.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::event::Event;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// helpdesk
    ///     .v1()
    ///     .event()
    ///     .subscribe(
    ///         vec![Event::new("helpdesk.ticket_message", "ticket_message.created_v1")],
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "订阅服务台事件",
            "helpdesk.v1.event.subscribe",
            "/open-apis/helpdesk/v1/events/subscribe"
        )
    )]
    pub fn subscribe(
        &self,
        events: impl IntoIterator<Item = Event>,
    ) -> EventSubscribeCall {
        let mut call = Call::new(&self.caller, &SUBSCRIBE);
        call.set(0, to_list(events));
        EventSubscribeCall { call }
    }

    /// Ends the app's subscription to events of the helpdesk.
    ///
    /// `POST /open-apis/helpdesk/v1/events/unsubscribe`, [`helpdesk.v1.event.unsubscribe` “取消订阅服务台事件”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `events` ([`Event`](type@crate::v1::event::Event)): Kinds of event to tell the app of no longer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::event::Event;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// helpdesk
    ///     .v1()
    ///     .event()
    ///     .unsubscribe(
    ///         vec![Event::new("helpdesk.ticket_message", "ticket_message.created_v1")],
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "取消订阅服务台事件",
            "helpdesk.v1.event.unsubscribe",
            "/open-apis/helpdesk/v1/events/unsubscribe"
        )
    )]
    pub fn unsubscribe(
        &self,
        events: impl IntoIterator<Item = Event>,
    ) -> EventUnsubscribeCall {
        let mut call = Call::new(&self.caller, &UNSUBSCRIBE);
        call.set(0, to_list(events));
        EventUnsubscribeCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.event.subscribe`, begun by [`EventResource::subscribe`].
    EventSubscribeCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.event.unsubscribe`, begun by [`EventResource::unsubscribe`].
    EventUnsubscribeCall -> ()
}

/// A kind of event; the name of an event type, such as [`helpdesk.ticket_message.created_v1`](struct@crate::v1::ticket_message::TicketMessageCreated), gives both fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// What the event is about, such as `helpdesk.ticket_message`.
    ///
    /// `type` on the wire.
    pub type_: Option<String>,
    /// What happened to it, such as `ticket_message.created_v1`.
    pub subtype: Option<String>,
}

impl Event {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(type_: impl Into<String>, subtype: impl Into<String>) -> Self {
        Self {
            type_: Some(type_.into()),
            subtype: Some(subtype.into()),
            ..Self::default()
        }
    }
}

feishu_core::object! {
    request Event {
        0 type_ = "type",
        1 subtype = "subtype",
    }
}

#[doc(hidden)]
pub static EVENT_SHAPE: table::Shape = table::Shape {
    name: "Event",
    fields: &[
        table::Field::body("type", table::Kind::String).required(),
        table::Field::body("subtype", table::Kind::String).required(),
    ],
    rules: &[],
};

/// `helpdesk.v1.event.subscribe`.
pub static SUBSCRIBE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::body("events", table::Kind::Object(&EVENT_SHAPE)).required().list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe",
    ..table::Operation::new(
        "helpdesk.v1.event.subscribe",
        table::Method::Post,
        "/open-apis/helpdesk/v1/events/subscribe",
    )
});

/// `helpdesk.v1.event.unsubscribe`.
pub static UNSUBSCRIBE: table::Typed<()> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::body("events", table::Kind::Object(&EVENT_SHAPE)).required().list(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe",
    ..table::Operation::new(
        "helpdesk.v1.event.unsubscribe",
        table::Method::Post,
        "/open-apis/helpdesk/v1/events/unsubscribe",
    )
});
