// Generated from specs/calendar/v4/exchange_binding.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.exchange_binding` “Exchange 账户”: exchange accounts whose calendars are brought into Feishu accounts.
//!
//! [`calendar.v4.exchange_binding.create`](method@crate::v4::exchange_binding::ExchangeBindingResource::create) binds the accounts and answers at once, while calendars and events still come
//! in; ask [`calendar.v4.exchange_binding.get`](method@crate::v4::exchange_binding::ExchangeBindingResource::get) until its status is `done`. An account is bound to one other at a time:
//! [`calendar.v4.exchange_binding.delete`](method@crate::v4::exchange_binding::ExchangeBindingResource::delete) frees it.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v4::exchange_binding::ExchangeBindingResource::create) | Binds an Exchange account to a Feishu account, and begins to bring its calendars in. | 将 Exchange 账户绑定到飞书账户 |
//! | [<code>delete</code>](method@crate::v4::exchange_binding::ExchangeBindingResource::delete) | Frees an Exchange account from a Feishu account, so that it can be bound to another. | 解除 Exchange 账户绑定 |
//! | [<code>get</code>](method@crate::v4::exchange_binding::ExchangeBindingResource::get) | Gets a binding of an Exchange account, and how far its calendars are brought in. | 查询 Exchange 账户的绑定状态 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, User};
use feishu_core::platform::UserIdType;

/// The operations of `calendar.v4.exchange_binding`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "Exchange 账户")]
#[derive(Debug, Clone)]
pub struct ExchangeBindingResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> ExchangeBindingResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl ExchangeBindingResource<User> {
    /// Binds an Exchange account to a Feishu account, and begins to bring its calendars in.
    ///
    /// The caller has to be a super administrator of the tenant.
    ///
    /// `POST /open-apis/calendar/v4/exchange_bindings`, [`calendar.v4.exchange_binding.create` “将 Exchange 账户绑定到飞书账户”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:calendar:readonly`, `calendar:exchange.bindings:create`.
    /// - More fields with: `contact:user.email:readonly`, `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client).as_user(user_token);
    /// let answer = calendar
    ///     .v4()
    ///     .exchange_binding()
    ///     .create()
    ///     .user_id_type(UserIdType::OpenId)
    ///     .admin_account("email_admin_example@outlook.com")
    ///     .exchange_account("email_account_example@outlook.com")
    ///     .user_id("ou_xxxxxxxxxxxxxxxxxx")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>14 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 190002 | 400 | A parameter is wrong. | Check the names and types of the parameters, the scopes, and that what they name was not deleted. |
    /// | 190003 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 190004 | 429 | The operation is called too often. | Wait and call it less often. |
    /// | 190005 | 429 | The app calls too often. | Wait and call less often. |
    /// | 190006 | 403 | The app does not belong to the tenant. | Check the app's ID and secret; else ask support. |
    /// | 190007 | 404 | The app has no bot. | Enable the bot ability of the app; else ask support. |
    /// | 190010 | 429 | Too many calls compete for what this one needs. | Call less often and try again. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    /// | 195101 | 403 | The caller is no super administrator of the tenant. | Call as one. |
    /// | 195102 | 400 | The binding's ID is malformed. | Check `exchange_binding_id`. |
    /// | 195103 | 404 | There is no such binding. | Check the parameters. |
    /// | 195104 | 403 | The Exchange admin account belongs to another tenant. | Check the parameters. |
    /// | 195105 | 403 | The admin console failed to bind the Exchange admin account. | Bind it anew in the admin console, then call again. |
    /// | 195106 | 404 | There is no such Exchange admin account. | Check `admin_account`. |
    ///
    /// </details>
    #[doc(
        alias(
            "将 Exchange 账户绑定到飞书账户",
            "calendar.v4.exchange_binding.create",
            "/open-apis/calendar/v4/exchange_bindings"
        )
    )]
    pub fn create(&self) -> ExchangeBindingCreateCall {
        let call = Call::new(&self.caller, &CREATE);
        ExchangeBindingCreateCall { call }
    }

    /// Frees an Exchange account from a Feishu account, so that it can be bound to another.
    ///
    /// The caller has to be a super administrator of the tenant.
    ///
    /// `DELETE /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id`, [`calendar.v4.exchange_binding.delete` “解除 Exchange 账户绑定”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:exchange.bindings:delete`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `exchange_binding_id`: ID of the binding, as in [`calendar.v4.exchange_binding.create`](method@crate::v4::exchange_binding::ExchangeBindingResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client).as_user(user_token);
    /// calendar
    ///     .v4()
    ///     .exchange_binding()
    ///     .delete("ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNv…")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>14 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 190002 | 400 | A parameter is wrong. | Check the names and types of the parameters, the scopes, and that what they name was not deleted. |
    /// | 190003 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 190004 | 429 | The operation is called too often. | Wait and call it less often. |
    /// | 190005 | 429 | The app calls too often. | Wait and call less often. |
    /// | 190006 | 403 | The app does not belong to the tenant. | Check the app's ID and secret; else ask support. |
    /// | 190007 | 404 | The app has no bot. | Enable the bot ability of the app; else ask support. |
    /// | 190010 | 429 | Too many calls compete for what this one needs. | Call less often and try again. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    /// | 195101 | 403 | The caller is no super administrator of the tenant. | Call as one. |
    /// | 195102 | 400 | The binding's ID is malformed. | Check `exchange_binding_id`. |
    /// | 195103 | 404 | There is no such binding. | Check the parameters. |
    /// | 195104 | 403 | The Exchange admin account belongs to another tenant. | Check the parameters. |
    /// | 195105 | 403 | The admin console failed to bind the Exchange admin account. | Bind it anew in the admin console, then call again. |
    /// | 195106 | 404 | There is no such Exchange admin account. | Check `admin_account`. |
    ///
    /// </details>
    #[doc(
        alias(
            "解除 Exchange 账户绑定",
            "calendar.v4.exchange_binding.delete",
            "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id"
        )
    )]
    pub fn delete(
        &self,
        exchange_binding_id: impl Into<String>,
    ) -> ExchangeBindingDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, exchange_binding_id.into());
        ExchangeBindingDeleteCall { call }
    }

    /// Gets a binding of an Exchange account, and how far its calendars are brought in.
    ///
    /// The caller has to be a super administrator of the tenant.
    ///
    /// `GET /open-apis/calendar/v4/exchange_bindings/:exchange_binding_id`, [`calendar.v4.exchange_binding.get` “查询 Exchange 账户的绑定状态”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar:readonly`, `calendar:exchange.bindings:read`.
    /// - More fields with: `contact:user.email:readonly`, `contact:user.employee_id:readonly`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `exchange_binding_id`: ID of the binding, as in [`calendar.v4.exchange_binding.create`](method@crate::v4::exchange_binding::ExchangeBindingResource::create).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_core::platform::UserIdType;
    ///
    /// # async fn example(client: &feishu_core::Client, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client).as_user(user_token);
    /// let answer = calendar
    ///     .v4()
    ///     .exchange_binding()
    ///     .get("ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNv…")
    ///     .user_id_type(UserIdType::OpenId)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// <details><summary>14 documented errors</summary>
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 190002 | 400 | A parameter is wrong. | Check the names and types of the parameters, the scopes, and that what they name was not deleted. |
    /// | 190003 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 190004 | 429 | The operation is called too often. | Wait and call it less often. |
    /// | 190005 | 429 | The app calls too often. | Wait and call less often. |
    /// | 190006 | 403 | The app does not belong to the tenant. | Check the app's ID and secret; else ask support. |
    /// | 190007 | 404 | The app has no bot. | Enable the bot ability of the app; else ask support. |
    /// | 190010 | 429 | Too many calls compete for what this one needs. | Call less often and try again. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    /// | 195101 | 403 | The caller is no super administrator of the tenant. | Call as one. |
    /// | 195102 | 400 | The binding's ID is malformed. | Check `exchange_binding_id`. |
    /// | 195103 | 404 | There is no such binding. | Check the parameters. |
    /// | 195104 | 403 | The Exchange admin account belongs to another tenant. | Check the parameters. |
    /// | 195105 | 403 | The admin console failed to bind the Exchange admin account. | Bind it anew in the admin console, then call again. |
    /// | 195106 | 404 | There is no such Exchange admin account. | Check `admin_account`. |
    ///
    /// </details>
    #[doc(
        alias(
            "查询 Exchange 账户的绑定状态",
            "calendar.v4.exchange_binding.get",
            "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id"
        )
    )]
    pub fn get(&self, exchange_binding_id: impl Into<String>) -> ExchangeBindingGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, exchange_binding_id.into());
        ExchangeBindingGetCall { call }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.exchange_binding.create`, begun by [`ExchangeBindingResource::create`].
    ExchangeBindingCreateCall -> ExchangeBinding
}

impl ExchangeBindingCreateCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(0, user_id_type);
        self
    }

    /// E-mail address of the Exchange administrator's account.
    ///
    /// 1 to 500 characters.
    #[inline]
    pub fn admin_account(mut self, admin_account: impl Into<String>) -> Self {
        self.call.set::<String>(1, admin_account.into());
        self
    }

    /// E-mail address of the Exchange account to bind.
    ///
    /// 1 to 500 characters.
    #[inline]
    pub fn exchange_account(mut self, exchange_account: impl Into<String>) -> Self {
        self.call.set::<String>(2, exchange_account.into());
        self
    }

    /// ID of the Feishu user that the account is bound to, of the kind that `user_id_type` names.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.call.set::<String>(3, user_id.into());
        self
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.exchange_binding.delete`, begun by [`ExchangeBindingResource::delete`].
    ExchangeBindingDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `calendar.v4.exchange_binding.get`, begun by [`ExchangeBindingResource::get`].
    ExchangeBindingGetCall -> ExchangeBinding
}

impl ExchangeBindingGetCall {
    /// The kind of user ID that a call takes and answers with.
    ///
    /// Default: `UserIdType::OpenId`.
    #[inline]
    pub fn user_id_type(mut self, user_id_type: UserIdType) -> Self {
        self.call.set(1, user_id_type);
        self
    }
}

/// An Exchange account that is bound to a Feishu account.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExchangeBinding {
    /// E-mail address of the Exchange administrator's account.
    ///
    /// Needs the scope `contact:user.email:readonly`.
    pub admin_account: Option<String>,
    /// E-mail address of the bound Exchange account.
    ///
    /// Needs the scope `contact:user.email:readonly`.
    pub exchange_account: Option<String>,
    /// ID of the Feishu user that the account is bound to, of the kind that `user_id_type` asked for.
    pub user_id: Option<String>,
    /// How far the account's calendars are brought in.
    pub status: Option<ExchangeSyncStatus>,
    /// ID of the binding, one for each trio of administrator, account and user.
    pub exchange_binding_id: Option<String>,
}

feishu_core::object! {
    response ExchangeBinding {
        0 admin_account = "admin_account",
        1 exchange_account = "exchange_account",
        2 user_id = "user_id",
        3 status = "status",
        4 exchange_binding_id = "exchange_binding_id",
    }
}

feishu_core::string_enum! {
    /// How far an Exchange account's calendars are brought in.
    ExchangeSyncStatus {
        /// `doing`: Calendars are being brought in.
        Doing = "doing",
        /// `cal_done`: The calendars are in, but not yet their events.
        CalDone = "cal_done",
        /// `timespan_done`: The events near to now are in.
        TimespanDone = "timespan_done",
        /// `done`: All events are in.
        Done = "done",
        /// `err`: Bringing them in failed.
        Err = "err",
    }
}

/// `calendar.v4.exchange_binding.create`.
pub static CREATE: table::Typed<ExchangeBinding> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &[
        "calendar:calendar",
        "calendar:calendar:readonly",
        "calendar:exchange.bindings:create",
    ],
    field_scopes: &["contact:user.email:readonly", "contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
        table::Field::body("admin_account", table::Kind::String)
            .rules(&[table::Rule::MinLength(1), table::Rule::MaxLength(500)]),
        table::Field::body("exchange_account", table::Kind::String)
            .rules(&[table::Rule::MinLength(1), table::Rule::MaxLength(500)]),
        table::Field::body("user_id", table::Kind::String),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 190002,
            meaning: "A parameter is wrong.",
            advice: "Check the names and types of the parameters, the scopes, and that what they name was not deleted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 190003,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 429,
            code: 190004,
            meaning: "The operation is called too often.",
            advice: "Wait and call it less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190005,
            meaning: "The app calls too often.",
            advice: "Wait and call less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 190006,
            meaning: "The app does not belong to the tenant.",
            advice: "Check the app's ID and secret; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 190007,
            meaning: "The app has no bot.",
            advice: "Enable the bot ability of the app; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190010,
            meaning: "Too many calls compete for what this one needs.",
            advice: "Call less often and try again.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195101,
            meaning: "The caller is no super administrator of the tenant.",
            advice: "Call as one.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 195102,
            meaning: "The binding's ID is malformed.",
            advice: "Check `exchange_binding_id`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 195103,
            meaning: "There is no such binding.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195104,
            meaning: "The Exchange admin account belongs to another tenant.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195105,
            meaning: "The admin console failed to bind the Exchange admin account.",
            advice: "Bind it anew in the admin console, then call again.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 404,
            code: 195106,
            meaning: "There is no such Exchange admin account.",
            advice: "Check `admin_account`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create",
    ..table::Operation::new(
        "calendar.v4.exchange_binding.create",
        table::Method::Post,
        "/open-apis/calendar/v4/exchange_bindings",
    )
});

/// `calendar.v4.exchange_binding.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &["calendar:calendar", "calendar:exchange.bindings:delete"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    params: &[table::Field::path("exchange_binding_id", table::Kind::String)],
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 190002,
            meaning: "A parameter is wrong.",
            advice: "Check the names and types of the parameters, the scopes, and that what they name was not deleted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 190003,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 429,
            code: 190004,
            meaning: "The operation is called too often.",
            advice: "Wait and call it less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190005,
            meaning: "The app calls too often.",
            advice: "Wait and call less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 190006,
            meaning: "The app does not belong to the tenant.",
            advice: "Check the app's ID and secret; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 190007,
            meaning: "The app has no bot.",
            advice: "Enable the bot ability of the app; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190010,
            meaning: "Too many calls compete for what this one needs.",
            advice: "Call less often and try again.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195101,
            meaning: "The caller is no super administrator of the tenant.",
            advice: "Call as one.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 195102,
            meaning: "The binding's ID is malformed.",
            advice: "Check `exchange_binding_id`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 195103,
            meaning: "There is no such binding.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195104,
            meaning: "The Exchange admin account belongs to another tenant.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195105,
            meaning: "The admin console failed to bind the Exchange admin account.",
            advice: "Bind it anew in the admin console, then call again.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 404,
            code: 195106,
            meaning: "There is no such Exchange admin account.",
            advice: "Check `admin_account`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete",
    ..table::Operation::new(
        "calendar.v4.exchange_binding.delete",
        table::Method::Delete,
        "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id",
    )
});

/// `calendar.v4.exchange_binding.get`.
pub static GET: table::Typed<ExchangeBinding> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &["calendar:calendar:readonly", "calendar:exchange.bindings:read"],
    field_scopes: &["contact:user.email:readonly", "contact:user.employee_id:readonly"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    retry: table::Retry::Safe,
    params: &[
        table::Field::path("exchange_binding_id", table::Kind::String),
        table::Field::query("user_id_type", table::Kind::StringEnum(UserIdType::VALUES)),
    ],
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 190002,
            meaning: "A parameter is wrong.",
            advice: "Check the names and types of the parameters, the scopes, and that what they name was not deleted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 190003,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
        table::DocumentedError {
            status: 429,
            code: 190004,
            meaning: "The operation is called too often.",
            advice: "Wait and call it less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190005,
            meaning: "The app calls too often.",
            advice: "Wait and call less often.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 190006,
            meaning: "The app does not belong to the tenant.",
            advice: "Check the app's ID and secret; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 190007,
            meaning: "The app has no bot.",
            advice: "Enable the bot ability of the app; else ask support.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 429,
            code: 190010,
            meaning: "Too many calls compete for what this one needs.",
            advice: "Call less often and try again.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 195100,
            meaning: "The user has left, or is not in the tenant.",
            advice: "Call as another user or name another.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195101,
            meaning: "The caller is no super administrator of the tenant.",
            advice: "Call as one.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 400,
            code: 195102,
            meaning: "The binding's ID is malformed.",
            advice: "Check `exchange_binding_id`.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 195103,
            meaning: "There is no such binding.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195104,
            meaning: "The Exchange admin account belongs to another tenant.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 403,
            code: 195105,
            meaning: "The admin console failed to bind the Exchange admin account.",
            advice: "Bind it anew in the admin console, then call again.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 404,
            code: 195106,
            meaning: "There is no such Exchange admin account.",
            advice: "Check `admin_account`.",
            verdict: table::Verdict::Unsaid,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get",
    ..table::Operation::new(
        "calendar.v4.exchange_binding.get",
        table::Method::Get,
        "/open-apis/calendar/v4/exchange_bindings/:exchange_binding_id",
    )
});
