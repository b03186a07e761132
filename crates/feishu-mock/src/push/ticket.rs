//! A store app's ticket, on its way to the app that asked for it.

use std::sync::Arc;

use crate::memory::state::State;
use crate::push::delivery::{Plan, deliver};
use crate::push::outcome::Way;

/// Makes a new ticket and sends it after the answer to the request: to the address that was saved,
/// for long connections are not for store apps. Without one it lies there for the test to take.
pub(crate) fn push(state: &Arc<State>) {
    let event = state.new_ticket();
    if state.subscription.address().is_none() {
        state.keep_event(event);
        return;
    }
    let plan = Plan {
        way: Some(Way::Webhook),
        ..Plan::new(event.into(), state)
    };
    let sender = Arc::clone(state);
    state.subscription.sends(async move {
        // The app asks again when none of the deliveries came through.
        deliver(&sender, plan).await;
    });
}
