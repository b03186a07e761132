//! The protocol over HTTP: on this machine alone, for whoever has the token.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use feishu_core::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use feishu_core::http::{HeaderValue, Request, Response, StatusCode};
use feishu_core::{Bytes, Secret};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::streamable_http_server::{StreamableHttpServerConfig, StreamableHttpService};
use subtle::ConstantTimeEq as _;
use tokio::net::TcpListener;

use super::server::Server;
use crate::failure::Failure;

/// Where the protocol is spoken.
const PATH: &str = "/mcp";

type Body = BoxBody<Bytes, Infallible>;

/// A server that listens.
pub(crate) struct Listening {
    listener: TcpListener,
    port: u16,
    server: Server,
    token: Secret,
}

impl Listening {
    /// Listens on a port of this machine; 0 takes a free one.
    pub(crate) async fn on(port: u16, server: Server, token: Secret) -> Result<Self, Failure> {
        let failed = |error| Failure::local(format!("port {port} cannot be listened on"), error);
        let listener = TcpListener::bind(("127.0.0.1", port))
            .await
            .map_err(failed)?;
        let port = listener.local_addr().map_err(failed)?.port();
        Ok(Self {
            listener,
            port,
            server,
            token,
        })
    }

    /// The address that a client is given.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}{PATH}", self.port)
    }

    /// Serves until it is dropped. Every request is whole in itself, so that nothing is kept for a client
    /// that went away.
    pub(crate) async fn serve(self) {
        let (server, port) = (self.server, self.port);
        let hosts = ["127.0.0.1", "localhost"].map(|host| format!("{host}:{port}"));
        let config = StreamableHttpServerConfig::default()
            .with_legacy_session_mode(false)
            .with_json_response(true)
            .with_allowed_hosts(hosts)
            // Browsers say where a page is from, and none of them is meant.
            .enforce_origin_validation();
        let sessions = Arc::new(NeverSessionManager::default());
        let service = StreamableHttpService::new(move || Ok(server.clone()), sessions, config);
        let (service, token) = (Arc::new(service), Arc::new(self.token));
        loop {
            let Ok((stream, _)) = self.listener.accept().await else {
                // Out of file descriptors, most likely: others may free some.
                tokio::time::sleep(Duration::from_millis(10)).await;
                continue;
            };
            let (service, token) = (Arc::clone(&service), Arc::clone(&token));
            tokio::spawn(async move {
                let answer = service_fn(|request: Request<Incoming>| async {
                    Ok::<_, Infallible>(match refusal(&request, &token) {
                        Some(refused) => refused,
                        None => service.handle(request).await,
                    })
                });
                // How a connection ends is the client's business.
                let _ = http1::Builder::new()
                    .timer(TokioTimer::new())
                    .serve_connection(TokioIo::new(stream), answer)
                    .await;
            });
        }
    }
}

/// The answer to a request that is not let in.
fn refusal(request: &Request<Incoming>, token: &Secret) -> Option<Response<Body>> {
    if !has_token(request, token) {
        let mut refused = told(
            StatusCode::UNAUTHORIZED,
            "the header `Authorization: Bearer TOKEN` has to have the token of this server\n",
        );
        let scheme = HeaderValue::from_static("Bearer");
        refused.headers_mut().insert(WWW_AUTHENTICATE, scheme);
        return Some(refused);
    }
    (request.uri().path() != PATH)
        .then(|| told(StatusCode::NOT_FOUND, "the protocol is spoken at /mcp\n"))
}

fn has_token(request: &Request<Incoming>, token: &Secret) -> bool {
    let given = request
        .headers()
        .get(AUTHORIZATION)
        .map(HeaderValue::as_bytes);
    let given = given.and_then(|value| {
        let (scheme, token) = value.split_at_checked(7)?;
        scheme.eq_ignore_ascii_case(b"bearer ").then_some(token)
    });
    // How long it takes tells nothing of the token but its length.
    given.is_some_and(|given| given.ct_eq(token.expose().as_bytes()).into())
}

fn told(status: StatusCode, words: &'static str) -> Response<Body> {
    let mut response = Response::new(Full::new(Bytes::from_static(words.as_bytes())).boxed());
    *response.status_mut() = status;
    response
}
