//! The session that a command calls with.

use feishu_core::HelpdeskToken;
use feishu_mock::MockServer;

use super::global::Global;
use crate::engine::{Session, embedded};
use crate::failure::Failure;
use crate::profile;

/// A session, and the mock that it is with, if there is one.
pub(crate) struct Opened {
    pub(crate) session: Session,
    _mock: Option<MockServer>,
}

/// Opens the session that the global options ask for.
pub(crate) async fn open(global: &Global) -> Result<Opened, Failure> {
    if global.mock {
        let mock = embedded::start()
            .await
            .map_err(|error| Failure::local("the mock cannot be started", error))?;
        return Ok(Opened {
            session: embedded::session(&mock)?,
            _mock: Some(mock),
        });
    }
    let credentials = profile::credentials(global.profile.as_deref())?;
    Ok(Opened {
        session: profile::session(&credentials).await?,
        _mock: None,
    })
}

/// A session that nothing is sent with: what is missing is made up, and no mock is started.
pub(crate) fn pretended(global: &Global) -> Result<Opened, Failure> {
    let credentials = profile::credentials(global.profile.as_deref())?;
    let mut session = profile::without_person(&credentials)?;
    session.app = true;
    session.user = Some("u-none".into());
    session
        .helpdesk
        .get_or_insert_with(|| HelpdeskToken::new("0", "none"));
    Ok(Opened {
        session,
        _mock: None,
    })
}
