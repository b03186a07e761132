//! Where to connect to, and the way there: all that this crate needs of the client.

use feishu_core::Client;
use feishu_core::reqwest::{self, Response, StatusCode, Upgraded, Version};
use http::{HeaderMap, header};
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::handshake::{client::generate_key, derive_accept_key};
use url::Url;

use super::pace::{Pace, Wishes};
use crate::error::{Error, ErrorKind};

const PATH: &str = "/callback/ws/endpoint";
/// More than any answer of the endpoint has.
const MOST_ANSWER: usize = 64 * 1024;
/// The platform is busy, or has an error of its own.
const PASSING_CODES: [i64; 2] = [1, 1_000_040_343];
/// The app has as many connections as it may.
const TOO_MANY_CONNECTIONS: i64 = 1_000_040_350;

/// Why there is no connection, and whether another try is worth it.
#[derive(Debug)]
pub(crate) enum Refused {
    Again(Error),
    /// Not worth one unless a connection has worked before.
    AtFirst(Error),
    Final(Error),
}

impl Refused {
    fn again(kind: ErrorKind, message: &'static str) -> Self {
        Self::Again(Error::new(kind, message))
    }

    /// What went wrong in HTTP. Its URL may hold a credential.
    fn http(message: &'static str, error: reqwest::Error) -> Self {
        let error = error.without_url();
        Self::Again(Error::new(ErrorKind::Transport, message).with_source(error))
    }
}

/// Where the platform wants the connection.
#[derive(Debug)]
pub(crate) struct Endpoint {
    /// With the scheme of HTTP: `https` for `wss`.
    url: Url,
    pub(crate) connection_id: String,
    pub(crate) service: i32,
}

impl Endpoint {
    /// Asks for one. What the platform wishes comes along.
    pub(crate) async fn ask(
        client: &Client,
        pace: &Pace,
        wishes: &mut Wishes,
    ) -> Result<Self, Refused> {
        let asked = tokio::time::timeout(pace.endpoint_timeout, answer(client));
        let answer = asked.await.map_err(|_| {
            Refused::again(ErrorKind::Timeout, "the endpoint request took too long")
        })??;
        let bad = |reason| Refused::again(ErrorKind::Protocol, reason);
        let code = answer
            .get("code")
            .and_then(Value::as_i64)
            .ok_or_else(|| bad("the endpoint's answer has no code"))?;
        if code != 0 {
            let msg = answer.get("msg").and_then(Value::as_str).unwrap_or("");
            let message = format!("the platform gives no endpoint: {}", shortened(msg));
            let error = Error::new(ErrorKind::Refused, message).with_code(code);
            return Err(if PASSING_CODES.contains(&code) {
                Refused::Again(error)
            } else {
                Refused::AtFirst(error)
            });
        }
        let data = answer.get("data").unwrap_or(&Value::Null);
        if let Some(config) = data.get("ClientConfig") {
            wishes.take(config);
        }
        let url = data
            .get("URL")
            .and_then(Value::as_str)
            .ok_or_else(|| bad("the endpoint's answer has no URL"))?;
        Self::at(url, client.base_url()).map_err(bad)
    }

    fn at(text: &str, base: &str) -> Result<Self, &'static str> {
        let mut url = Url::parse(text).map_err(|_| "the endpoint's URL is none")?;
        let base = Url::parse(base).map_err(|_| "the base URL is none")?;
        let scheme = match url.scheme() {
            "wss" => "https",
            // In the clear only to a host that is spoken to in the clear anyhow.
            "ws" if base.scheme() == "http" && base.host() == url.host() => "http",
            "ws" => return Err("the endpoint's URL is not encrypted"),
            _ => return Err("the endpoint's URL is not one of a WebSocket"),
        };
        // Between these four, changing the scheme cannot fail: all have hosts.
        let _ = url.set_scheme(scheme);
        let of = |name| {
            url.query_pairs()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.into_owned())
        };
        Ok(Self {
            connection_id: of("device_id").unwrap_or_default(),
            service: of("service_id")
                .and_then(|id| id.parse().ok())
                .unwrap_or_default(),
            url,
        })
    }

    /// Connects to it: the handshake of a WebSocket, by the client's own connections.
    pub(crate) async fn connect(&self, client: &Client, pace: &Pace) -> Result<Upgraded, Refused> {
        let connected = tokio::time::timeout(pace.handshake_timeout, self.upgrade(client));
        connected.await.unwrap_or_else(|_| {
            Err(Refused::again(
                ErrorKind::Timeout,
                "the handshake took too long",
            ))
        })
    }

    async fn upgrade(&self, client: &Client) -> Result<Upgraded, Refused> {
        let parts = client.long_connection().ok_or_else(no_app)?;
        let key = generate_key();
        let response = parts
            .http
            .get(self.url.clone())
            .headers(parts.headers.clone())
            .version(Version::HTTP_11)
            .header(header::CONNECTION, "Upgrade")
            .header(header::UPGRADE, "websocket")
            .header(header::SEC_WEBSOCKET_VERSION, "13")
            .header(header::SEC_WEBSOCKET_KEY, &key)
            .send()
            .await
            .map_err(|error| Refused::http("the handshake failed", error))?;
        if response.status() != StatusCode::SWITCHING_PROTOCOLS {
            return Err(refusal(response.status(), response.headers()));
        }
        let accepted = response.headers().get(header::SEC_WEBSOCKET_ACCEPT);
        if accepted.is_none_or(|accepted| accepted != derive_accept_key(key.as_bytes()).as_str()) {
            return Err(Refused::again(
                ErrorKind::Protocol,
                "the handshake was answered by something that is no WebSocket",
            ));
        }
        response
            .upgrade()
            .await
            .map_err(|error| Refused::http("the handshake failed", error))
    }
}

fn no_app() -> Refused {
    Refused::Final(Error::new(
        ErrorKind::Config,
        "a long connection needs a client of a self-built app",
    ))
}

async fn answer(client: &Client) -> Result<Value, Refused> {
    let parts = client.long_connection().ok_or_else(no_app)?;
    let body = json!({"AppID": parts.app_id, "AppSecret": parts.app_secret.expose()});
    let response = parts
        .http
        .post(format!("{}{PATH}", client.base_url()))
        .headers(parts.headers.clone())
        .header("locale", "zh")
        .header(header::CONTENT_TYPE, "application/json; charset=utf-8")
        .body(body.to_string())
        .send()
        .await
        .map_err(|error| Refused::http("the endpoint request failed", error))?;
    if response.status() != StatusCode::OK {
        let status = response.status().as_u16();
        let message = format!("the endpoint request was answered with status {status}");
        return Err(Refused::Again(Error::new(ErrorKind::Protocol, message)));
    }
    let body = bounded(response).await?;
    serde_json::from_slice(&body).map_err(|_| {
        // Not serde's words: the answer holds the connection's credential.
        Refused::again(ErrorKind::Protocol, "the endpoint's answer is not JSON")
    })
}

async fn bounded(mut response: Response) -> Result<Vec<u8>, Refused> {
    let mut body = Vec::new();
    loop {
        let chunk = response.chunk().await;
        let chunk =
            chunk.map_err(|error| Refused::http("the endpoint's answer broke off", error))?;
        let Some(chunk) = chunk else {
            return Ok(body);
        };
        if body.len() + chunk.len() > MOST_ANSWER {
            return Err(Refused::again(
                ErrorKind::Protocol,
                "the endpoint's answer is too large",
            ));
        }
        body.extend_from_slice(&chunk);
    }
}

/// Why the platform did not switch protocols; its headers say it.
fn refusal(status: StatusCode, headers: &HeaderMap) -> Refused {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let number = |name| text(name).and_then(|text| text.trim().parse::<i64>().ok());
    let handshake = number("handshake-status");
    let code = number("handshake-autherrcode");
    let msg = text("handshake-msg").unwrap_or("no reason given");
    let message = format!(
        "the platform refuses the connection: {} (status {})",
        shortened(msg),
        handshake.unwrap_or(i64::from(status.as_u16()))
    );
    let mut error = Error::new(ErrorKind::Refused, message);
    if let Some(code) = code {
        error = error.with_code(code);
    }
    match (handshake, code) {
        (Some(403), _) | (Some(514), Some(TOO_MANY_CONNECTIONS)) => Refused::Final(error),
        _ => Refused::Again(error),
    }
}

fn shortened(text: &str) -> String {
    text.chars()
        .take(200)
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_websocket_is_connected_to_and_in_the_clear_only_the_same_host() {
        let platform = "https://open.feishu.cn";
        let mock = "http://127.0.0.1:1/prefix";
        for (url, base, refused) in [
            (
                "wss://frontier.example/ws?device_id=d&service_id=7",
                platform,
                None,
            ),
            (
                "wss://frontier.example/ws?device_id=d&service_id=7",
                mock,
                None,
            ),
            ("ws://127.0.0.1:2/ws?device_id=d&service_id=7", mock, None),
            ("ws://127.0.0.2:2/ws", mock, Some("not encrypted")),
            ("ws://open.feishu.cn/ws", platform, Some("not encrypted")),
            (
                "https://open.feishu.cn/ws",
                platform,
                Some("not one of a WebSocket"),
            ),
            (
                "file:///etc/passwd",
                platform,
                Some("not one of a WebSocket"),
            ),
            ("/ws", platform, Some("is none")),
            ("", platform, Some("is none")),
        ] {
            match (Endpoint::at(url, base), refused) {
                (Ok(endpoint), None) => {
                    assert!(endpoint.url.scheme().starts_with("http"), "{url}");
                    assert_eq!(
                        (endpoint.connection_id.as_str(), endpoint.service),
                        ("d", 7)
                    );
                }
                (Err(reason), Some(expected)) => assert!(reason.contains(expected), "{url}"),
                other => panic!("{url}: {other:?}"),
            }
        }
    }
}
