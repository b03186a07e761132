//! The platform in this very process: `feishu-mock`, for trying things without credentials.

use std::io;

use feishu_core::{Client, HelpdeskToken};
use feishu_mock::MockServer;

use super::Session;
use crate::catalog;

/// Starts a server of all services. It serves until it is dropped.
pub(crate) async fn start() -> io::Result<MockServer> {
    MockServer::start(catalog::services()).await
}

/// A session with every credential that the server knows.
pub(crate) fn session(server: &MockServer) -> Result<Session, feishu_core::Error> {
    let client = Client::builder()
        .self_built_app(server.app_id(), server.app_secret())
        .base_url(server.url())
        .build()?;
    Ok(Session {
        client,
        app: true,
        user: Some(server.user_token().into()),
        helpdesk: Some(HelpdeskToken::new(
            server.helpdesk_id(),
            server.helpdesk_token(),
        )),
        timeout: None,
    })
}
