//! The two steps to a long connection: where to connect to, and the handshake there.

use http::header::{CONNECTION, HOST, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, UPGRADE};
use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value, json};
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::exchange::record::RecordedRequest;
use crate::exchange::refusal::Refusal;
use crate::exchange::reply::Reply;
use crate::ground::app::AppKind;
use crate::ground::connection_step::ConnectionStep;
use crate::ground::secret::fresh;
use crate::memory::line::MOST_LINES;
use crate::memory::state::State;
use crate::push::frames::SERVICE;
use crate::push::line::Beginning;

/// The app is not who it says, or may have no long connection.
const AUTH_FAILED: i64 = 514;
const FORBIDDEN: i64 = 403;
const TOO_MANY_CONNECTIONS: i64 = 1_000_040_350;

/// Says where to connect to.
pub(crate) fn endpoint(
    state: &State,
    headers: &HeaderMap,
    body: &Map<String, Value>,
) -> Result<Reply, Refusal> {
    let text = |name| body.get(name).and_then(Value::as_str).unwrap_or_default();
    let refuse = |code, msg| Ok(Reply::json(json!({"code": code, "msg": msg})));
    let app = match state.credentials.app(text("AppID")) {
        Some(app) if app.secret == text("AppSecret") => app,
        _ => return refuse(AUTH_FAILED, "auth failed"),
    };
    if app.kind != AppKind::SelfBuilt {
        return refuse(
            FORBIDDEN,
            "only a self-built app may have a long connection",
        );
    }
    let Some(host) = headers.get(HOST).and_then(|host| host.to_str().ok()) else {
        return Err(Refusal::malformed("there is no Host"));
    };
    let (id, key) = (fresh(), fresh());
    let url = format!(
        "ws://{host}{}{}?device_id={id}&service_id={SERVICE}&access_key={key}",
        state.settings.base_path,
        ConnectionStep::Handshake.path()
    );
    let mut lines = state.lines();
    lines.give_key(key, app.id.clone(), id);
    let config = lines.endpoint_config.clone().unwrap_or_else(|| {
        json!({
            "ReconnectCount": -1,
            "ReconnectInterval": 0,
            "ReconnectNonce": 0,
            "PingInterval": 120,
        })
    });
    Ok(Reply::json(json!({
        "code": 0,
        "msg": "",
        "data": {"URL": url, "ClientConfig": config},
    })))
}

/// Shakes hands. What is then to be served comes with the answer, unless that is a refusal.
pub(crate) fn handshake(
    state: &State,
    request: &RecordedRequest,
    upgrade: hyper::upgrade::OnUpgrade,
) -> (Reply, Option<Beginning>) {
    let Some(key) = request.header(SEC_WEBSOCKET_KEY.as_str()) else {
        let refusal = Refusal::malformed("it is no handshake of a WebSocket");
        return (refusal.into(), None);
    };
    let accept = derive_accept_key(key.as_bytes());
    let mut lines = state.lines();
    let refuse = |status, code, msg: &str| (Reply::refused_handshake(status, code, msg), None);
    let known = request
        .query("access_key")
        .and_then(|key| lines.take_key(key));
    let Some((app, id)) = known else {
        return refuse(403, 0, "the access key is none that was given out");
    };
    if lines.count(&app) >= MOST_LINES {
        return refuse(514, TOO_MANY_CONNECTIONS, "too many connections");
    }
    let (line, told) = lines.add(id, app);
    drop(lines);
    state.announce();
    let reply = Reply::empty(StatusCode::SWITCHING_PROTOCOLS.as_u16())
        .header(CONNECTION.as_str(), "upgrade")
        .header(UPGRADE.as_str(), "websocket")
        .header(SEC_WEBSOCKET_ACCEPT.as_str(), &accept);
    let beginning = Beginning {
        line,
        told,
        upgrade,
    };
    (reply, Some(beginning))
}
