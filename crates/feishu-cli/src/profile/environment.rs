//! Credentials in the environment.

use std::env;

use feishu_core::Secret;

/// What the environment says.
#[derive(Debug, Default)]
pub(super) struct Environment {
    pub(super) app: Option<(String, Secret)>,
    pub(super) base_url: Option<String>,
    pub(super) token: Option<Secret>,
    pub(super) helpdesk: Option<(String, Secret)>,
    pub(super) profile: Option<String>,
}

impl Environment {
    pub(super) fn read() -> Self {
        let text = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let secret = |name: &str| text(name).map(Secret::new);
        Self {
            app: text("FEISHU_APP_ID").zip(secret("FEISHU_APP_SECRET")),
            base_url: text("FEISHU_BASE_URL"),
            token: secret("FEISHU_USER_ACCESS_TOKEN"),
            helpdesk: text("FEISHU_HELPDESK_ID").zip(secret("FEISHU_HELPDESK_TOKEN")),
            profile: text("FEISHU_PROFILE"),
        }
    }
}
