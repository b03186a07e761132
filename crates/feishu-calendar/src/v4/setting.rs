// Generated from specs/calendar/v4/setting.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `calendar.v4.setting` “CalDAV 配置”: what connects a user's calendars with other programs.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>generate_<wbr>caldav_<wbr>conf</code>](method@crate::v4::setting::SettingResource::generate_caldav_conf) | Makes an account and a password by which a device reads the calling user's calendars over CalDAV. | 生成 CalDAV 配置 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Secret, User};

/// The operations of `calendar.v4.setting`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "CalDAV 配置")]
#[derive(Debug, Clone)]
pub struct SettingResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> SettingResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl SettingResource<User> {
    /// Makes an account and a password by which a device reads the calling user's calendars over CalDAV.
    ///
    /// `POST /open-apis/calendar/v4/settings/generate_caldav_conf`, [`calendar.v4.setting.generate_caldav_conf` “生成 CalDAV 配置”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf) in the official documentation, as of 2024-07-10.
    ///
    /// - Token: `user_access_token`; self-built and store apps.
    /// - Scopes, any one of: `calendar:calendar`, `calendar:settings.caldav:create`.
    /// - Rate: 1000/min, 50/s.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let calendar = feishu_calendar::Calendar::new(client).as_user(user_token);
    /// let answer = calendar
    ///     .v4()
    ///     .setting()
    ///     .generate_caldav_conf()
    ///     .device_name("iPhone")
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
    /// | 190002 | 400 | A parameter is wrong. | Check the names and types of the parameters, the scopes, and that what they name was not deleted. |
    /// | 190003 | 500 | The platform failed internally. | Ask support, with the log ID. |
    /// | 190004 | 429 | The operation is called too often. | Wait and call it less often. |
    /// | 190005 | 429 | The app calls too often. | Wait and call less often. |
    /// | 190006 | 403 | The app does not belong to the tenant. | Check the app's ID and secret; else ask support. |
    /// | 190007 | 404 | The app has no bot. | Enable the bot ability of the app; else ask support. |
    /// | 190010 | 429 | Too many calls compete for what this one needs. | Call less often and try again. |
    /// | 195100 | 404 | The user has left, or is not in the tenant. | Call as another user or name another. |
    #[doc(
        alias(
            "生成 CalDAV 配置",
            "calendar.v4.setting.generate_caldav_conf",
            "/open-apis/calendar/v4/settings/generate_caldav_conf"
        )
    )]
    pub fn generate_caldav_conf(&self) -> SettingGenerateCaldavConfCall {
        let call = Call::new(&self.caller, &GENERATE_CALDAV_CONF);
        SettingGenerateCaldavConfCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `calendar.v4.setting.generate_caldav_conf`, begun by [`SettingResource::generate_caldav_conf`].
    SettingGenerateCaldavConfCall -> SettingGenerateCaldavConfResponse
}

impl SettingGenerateCaldavConfCall {
    /// Name of the device that the calendars go to, by which the calendar's settings show it.
    ///
    /// At most 100 characters.
    #[inline]
    pub fn device_name(mut self, device_name: impl Into<String>) -> Self {
        self.call.set::<String>(0, device_name.into());
        self
    }
}

/// The answer of [`calendar.v4.setting.generate_caldav_conf`](method@crate::v4::setting::SettingResource::generate_caldav_conf).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingGenerateCaldavConfResponse {
    /// Password for the device to sign in with.
    pub password: Option<Secret>,
    /// User name for the device to sign in with.
    pub user_name: Option<String>,
    /// Host name of the CalDAV server, such as `caldav.domain.com`.
    pub server_address: Option<String>,
    /// Name of the device, as it was given.
    pub device_name: Option<String>,
}

feishu_core::object! {
    response SettingGenerateCaldavConfResponse {
        0 password = "password",
        1 user_name = "user_name",
        2 server_address = "server_address",
        3 device_name = "device_name",
    }
}

/// `calendar.v4.setting.generate_caldav_conf`.
pub static GENERATE_CALDAV_CONF: table::Typed<SettingGenerateCaldavConfResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    scopes: &["calendar:calendar", "calendar:settings.caldav:create"],
    limits: &[table::RateLimit::per_minute(1000), table::RateLimit::per_second(50)],
    secrets: true,
    params: &[
        table::Field::body("device_name", table::Kind::String)
            .rules(&[table::Rule::MaxLength(100)]),
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
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf",
    ..table::Operation::new(
        "calendar.v4.setting.generate_caldav_conf",
        table::Method::Post,
        "/open-apis/calendar/v4/settings/generate_caldav_conf",
    )
});
