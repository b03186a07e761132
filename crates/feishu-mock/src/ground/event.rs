//! Events that the platform pushes to an app.

use serde_json::{Value, json};

use crate::ground::clock::Millis;
use crate::ground::secret;

/// The hourly event with a store app's ticket, in the first version's shape, unencrypted.
pub(crate) fn app_ticket_event(app_id: &str, ticket: &str, now: Millis) -> Value {
    json!({
        "ts": format!("{}.{:03}", now.div_euclid(1000), now.rem_euclid(1000)),
        "uuid": format!("{}{}", secret::fresh(), secret::fresh()),
        "token": "verification-token-of-feishu-mock",
        "type": "event_callback",
        "event": {
            "type": "app_ticket",
            "app_id": app_id,
            "app_ticket": ticket,
        },
    })
}
