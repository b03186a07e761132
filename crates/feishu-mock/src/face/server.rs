//! The server, as a test holds it.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use feishu_core::decode::Decode;
use feishu_core::operation::{Service, Typed};
use feishu_core::{Client, ClientBuilder, HelpdeskToken};
use http::Method;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::{JoinHandle, JoinSet};

use crate::answer::example;
use crate::answer::handler::{Connection, handle};
use crate::exchange::record::RecordedRequest;
use crate::exchange::reply::Reply;
use crate::exchange::wire::Wire;
use crate::face::answering::Answers;
use crate::face::authorization::Authorization;
use crate::face::builder::MockServerBuilder;
use crate::face::line::LongConnection;
use crate::face::on::On;
use crate::face::push::Push;
use crate::ground::app::AppKind;
use crate::ground::connection_step::ConnectionStep;
use crate::ground::event::Event;
use crate::ground::token_endpoint::TokenEndpoint;
use crate::ground::unknown_event::UnknownEvent;
use crate::memory::fault::{Fault, Target};
use crate::memory::state::State;
use crate::memory::token::{Bearer, TokenKind};
use crate::push::{challenge, line, webhook};

/// A Feishu Open Platform on a loopback port. It stops when it is dropped.
pub struct MockServer {
    state: Arc<State>,
    address: SocketAddr,
    url: String,
    accepting: JoinHandle<()>,
}

impl MockServer {
    /// Starts a server for these services, with the default credentials and full strictness.
    ///
    /// # Errors
    /// When no port can be had.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub async fn start(services: &[&'static Service]) -> io::Result<Self> {
        services
            .iter()
            .fold(Self::builder(), |builder, service| builder.service(service))
            .start()
            .await
    }

    /// A server with other choices.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::new()
    }

    async fn bind(state: State, port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await?;
        let address = listener.local_addr()?;
        let url = format!("http://{address}{}", state.settings.base_path);
        let state = Arc::new(state);
        let accepting = tokio::spawn(accept(listener, Arc::clone(&state)));
        Ok(Self {
            state,
            address,
            url,
            accepting,
        })
    }

    /// The base URL for a client: scheme, host, port and base path, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The address it listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// A client of the self-built app, for this server.
    ///
    /// # Panics
    /// When no client can be built in this process, as without TLS; its
    /// [builder](Self::client_builder) gives the error.
    #[must_use]
    #[track_caller]
    pub fn client(&self) -> Client {
        match self.client_builder().build() {
            Ok(client) => client,
            Err(error) => panic!("no client can be built: {error}"),
        }
    }

    /// A client of the self-built app, for this server, of which more is to be chosen.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder()
            .base_url(self.url())
            .self_built_app(self.app_id(), self.app_secret())
    }

    /// Stops the server: every connection ends, and new ones are refused.
    pub async fn stop(&mut self) {
        self.accepting.abort();
        self.state.subscription.stop();
        // It ends by being cancelled, which is no failure.
        let _ = (&mut self.accepting).await;
    }

    /// The self-built app's id.
    #[must_use]
    pub fn app_id(&self) -> &str {
        self.app(AppKind::SelfBuilt).0
    }

    /// The self-built app's secret.
    #[must_use]
    pub fn app_secret(&self) -> &str {
        self.app(AppKind::SelfBuilt).1
    }

    /// The store app's id.
    #[must_use]
    pub fn store_app_id(&self) -> &str {
        self.app(AppKind::Store).0
    }

    /// The store app's secret.
    #[must_use]
    pub fn store_app_secret(&self) -> &str {
        self.app(AppKind::Store).1
    }

    fn app(&self, kind: AppKind) -> (&str, &str) {
        self.state
            .credentials
            .first(kind)
            .map_or(("", ""), |app| (&app.id, &app.secret))
    }

    /// The ticket that the store app has to show now.
    #[must_use]
    pub fn app_ticket(&self) -> String {
        self.state.ticket().unwrap_or_default()
    }

    /// The key of a tenant that has installed the store app.
    #[must_use]
    pub fn tenant_key(&self) -> &str {
        self.state
            .credentials
            .tenants
            .first()
            .map_or("", String::as_str)
    }

    /// A user token that is good until a test ends its life.
    #[must_use]
    pub fn user_token(&self) -> &str {
        &self.state.credentials.user_token
    }

    /// The helpdesk's own credential, of which its handle is made.
    #[must_use]
    pub fn helpdesk(&self) -> HelpdeskToken {
        HelpdeskToken::new(self.helpdesk_id(), self.helpdesk_token())
    }

    /// The helpdesk's id.
    #[must_use]
    pub fn helpdesk_id(&self) -> &str {
        &self.state.credentials.helpdesk_id
    }

    /// The helpdesk's token.
    #[must_use]
    pub fn helpdesk_token(&self) -> &str {
        &self.state.credentials.helpdesk_token
    }

    /// The tenant token that the self-built app would get now, without a request for it.
    #[must_use]
    pub fn tenant_token(&self) -> String {
        let bearer = self.bearer(TokenKind::Tenant);
        self.state
            .tokens()
            .of_app(&bearer, self.state.clock.now())
            .0
    }

    /// One more user token, with the lifetime that is set for tokens.
    #[must_use]
    pub fn issue_user_token(&self) -> String {
        self.state.issue_user_token(&self.bearer(TokenKind::User)).0
    }

    fn bearer(&self, kind: TokenKind) -> Bearer {
        Bearer {
            kind,
            app: self.app_id().to_owned(),
            tenant: self.state.credentials.home_tenant.clone(),
        }
    }

    /// Ends a token's life. Says whether the server knew it.
    pub fn expire_token(&self, token: &str) -> bool {
        let now = self.state.clock.now();
        self.state.tokens().expire(token, now)
    }

    /// Ends every token's life.
    pub fn expire_all_tokens(&self) {
        let now = self.state.clock.now();
        self.state.tokens().expire_all(now);
    }

    /// Makes a token as good as unknown: it is refused as invalid, and not given out again. Says
    /// whether the server knew it, as an access token or as a refresh token.
    pub fn revoke_token(&self, token: &str) -> bool {
        let access = self.state.tokens().revoke(token);
        let refresh = self.state.grants().revoke(token);
        access || refresh
    }

    /// Sets the lifetime of tokens given out from now on.
    pub fn set_token_lifetime(&self, lifetime: Duration) {
        self.state.tokens().set_lifetime(lifetime);
    }

    /// Sets the server's clock forward: tokens age, rate windows pass.
    pub fn advance_clock(&self, by: Duration) {
        self.state.clock.advance(by);
    }

    /// Sets the server's clock back.
    pub fn rewind_clock(&self, by: Duration) {
        self.state.clock.rewind(by);
    }

    /// Lets a person agree, and returns the authorization code that the browser would bring back.
    pub fn authorize(&self) -> Authorization<'_> {
        Authorization::new(&self.state)
    }

    /// Makes a new app ticket, the only good one from now on, and returns the event that brings
    /// it to the store app.
    #[must_use]
    pub fn emit_app_ticket(&self) -> Value {
        self.state.new_ticket()
    }

    /// Makes this the only good app ticket, behind the store app's back.
    pub fn set_app_ticket(&self, ticket: &str) {
        self.state.set_ticket(ticket);
    }

    /// The next event that is there for the app, if there is one: a store app that asks for its
    /// ticket again is sent one. Where a [webhook](Self::save_webhook) is saved it goes there by
    /// itself, and is not found here.
    #[must_use]
    pub fn take_event(&self) -> Option<Value> {
        self.state.take_event()
    }

    /// Sets what an operation answers: by its table (`&note::LIST`), which says what type the answer has,
    /// by its id, or by a [`TokenEndpoint`].
    ///
    /// # Panics
    /// When this server has no such operation: an answer that is never asked for would go
    /// unnoticed.
    #[track_caller]
    pub fn on<T: Answers>(&self, target: T) -> On<'_, T::Answer> {
        match target.into() {
            Target::Id(id) => {
                self.assert_known(&id);
                On::new(&self.state, id)
            }
            Target::Path(path) => panic!("{path} is a path: use on_path, which takes a method too"),
        }
    }

    /// Sets what a path answers for which there is no operation, for calls that have no types.
    /// The path may have parameters: `/open-apis/im/v1/chats/:chat_id`.
    ///
    /// Such a call needs a good token of any kind, and nothing else of it is checked.
    ///
    /// # Panics
    /// When the method is none.
    #[track_caller]
    pub fn on_path(&self, method: &str, path: &str) -> On<'_> {
        let Ok(method) = Method::from_bytes(method.as_bytes()) else {
            panic!("{method:?} is no HTTP method");
        };
        On::new(&self.state, self.state.add_route(method, path))
    }

    /// Puts a file at an address of its own, which is returned: such as answers give for a résumé, and
    /// such as [`Client::download`] fetches. Whoever asks for it gets it, without a token.
    pub fn host_file(&self, name: &str, content_type: &str, body: impl Into<Bytes>) -> String {
        let encoded = utf8_percent_encode(name, NON_ALPHANUMERIC);
        let path = format!("/files/{encoded}");
        let url = format!("{}{path}", self.url);
        self.state
            .add_file(path, Reply::file(name, content_type, body));
        url
    }

    /// The documented answer of an operation, to be changed and [set](On::respond).
    ///
    /// # Panics
    /// When the server has no example of it, as without the feature `examples` or `testing` of the
    /// service's crate, or where none is documented.
    #[must_use]
    #[track_caller]
    pub fn example<A: Decode>(&self, operation: &Typed<A>) -> A {
        let id = operation.id;
        self.assert_known(id);
        let documented = self.state.known.example(id).map(|example| example.response);
        let Some(documented) = documented.filter(|response| !response.is_empty()) else {
            panic!(
                "there is no example of {id} here: turn on the feature `testing` of its crate, or make \
                 the answer"
            );
        };
        match example::decoded(operation, documented) {
            Ok(Some(answer)) => answer,
            Ok(None) => panic!("the example of {id} has no data"),
            Err(error) => panic!("the example of {id} cannot be read: {error}"),
        }
    }

    /// Forgets the answers that were set: the documented examples are back.
    pub fn clear_answers(&self) {
        self.state.stubs().clear();
    }

    /// Queues a fault for an operation, a [`TokenEndpoint`], or anything at a path. The first
    /// fault in the queue that fits a request is played.
    ///
    /// # Panics
    /// When this server has no such operation: a fault that is never played would go unnoticed.
    #[track_caller]
    pub fn fault(&self, target: impl Into<Target>, fault: Fault) {
        let target = target.into();
        if let Target::Id(id) = &target {
            self.assert_known(id);
        }
        self.state.faults().push(Some(target), fault);
    }

    /// Queues a fault for whatever request comes, token requests included.
    pub fn fault_any(&self, fault: Fault) {
        self.state.faults().push(None, fault);
    }

    /// Forgets the faults that are queued.
    pub fn clear_faults(&self) {
        self.state.faults().clear();
    }

    /// How many faults with a count have not been played.
    #[must_use]
    pub fn pending_faults(&self) -> u32 {
        self.state.faults().pending()
    }

    #[track_caller]
    fn assert_known(&self, id: &str) {
        let known = self.state.operation(id).is_some()
            || TokenEndpoint::ALL
                .iter()
                .any(|endpoint| endpoint.id() == id)
            || ConnectionStep::ALL.iter().any(|step| step.id() == id);
        assert!(known, "this server has no operation {id:?}");
    }

    /// Every request so far, in the order in which they had arrived whole.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.requests().clone()
    }

    /// The requests to an operation, a [`TokenEndpoint`], or a path.
    #[must_use]
    pub fn requests_to(&self, target: impl Into<Target>) -> Vec<RecordedRequest> {
        let target = target.into();
        let base = &self.state.settings.base_path;
        self.state
            .requests()
            .iter()
            .filter(|request| match &target {
                Target::Id(id) => request.operation() == Some(id.as_str()),
                Target::Path(path) => request.path().strip_prefix(base.as_str()) == Some(path),
            })
            .cloned()
            .collect()
    }

    /// How many requests for app and tenant tokens there were.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        const FOR_TOKENS: [TokenEndpoint; 4] = [
            TokenEndpoint::TenantInternal,
            TokenEndpoint::AppInternal,
            TokenEndpoint::App,
            TokenEndpoint::Tenant,
        ];
        self.state
            .requests()
            .iter()
            .filter(|request| {
                FOR_TOKENS
                    .iter()
                    .any(|endpoint| request.operation() == Some(endpoint.id()))
            })
            .count()
    }

    /// How many connections were accepted.
    #[must_use]
    pub fn connections(&self) -> u64 {
        self.state.connections()
    }

    /// Forgets the requests so far.
    pub fn clear_requests(&self) {
        self.state.requests().clear();
    }

    /// Waits until requests have been answered, and takes them out of the record: what a server that
    /// runs for long tells of, and does not have to remember.
    pub async fn take_answered(&self) -> Vec<RecordedRequest> {
        let mut arrivals = self.state.arrivals();
        loop {
            let answered: Vec<_> = self
                .state
                .requests()
                .extract_if(.., |request| request.status().is_some())
                .collect();
            if !answered.is_empty() || arrivals.changed().await.is_err() {
                return answered;
            }
        }
    }

    /// Waits until so many requests have come to a target, and returns them. A test bounds the
    /// wait with a timeout of its own.
    pub async fn wait_for_requests(
        &self,
        target: impl Into<Target>,
        count: usize,
    ) -> Vec<RecordedRequest> {
        let target = target.into();
        let mut arrivals = self.state.arrivals();
        loop {
            let requests = self.requests_to(target.clone());
            if requests.len() >= count || arrivals.changed().await.is_err() {
                return requests;
            }
        }
    }

    /// The verification token that events hold.
    #[must_use]
    pub fn verification_token(&self) -> &str {
        &self.state.credentials.verification_token
    }

    /// The key that events are encrypted and signed with; empty where there is none.
    #[must_use]
    pub fn encrypt_key(&self) -> &str {
        let key = self.state.credentials.encrypt_key.as_deref();
        key.unwrap_or_default()
    }

    /// Saves the address that events are sent to, as the developer console does: a challenge is
    /// sent there first, encrypted where there is an encrypt key, and unsigned. An address with
    /// `http://` is one that can be sent to.
    ///
    /// # Errors
    /// When the address is none, or the challenge does not come back within a second. Nothing is
    /// saved then.
    pub async fn save_webhook(&self, url: &str) -> io::Result<()> {
        let address = webhook::address(url)?;
        challenge::try_out(&self.state, &address).await?;
        self.state.subscription.save(Some(address));
        Ok(())
    }

    /// Forgets the address: events go over long connections again.
    pub fn forget_webhook(&self) {
        self.state.subscription.save(None);
    }

    /// An event that is to be pushed: to the address that was [saved](Self::save_webhook), else
    /// over one of the app's long connections. It goes when the push is awaited.
    pub fn push(&self, event: impl Into<Event>) -> Push {
        Push::new(Arc::clone(&self.state), event.into())
    }

    /// A new event like the documented one of this official name, such as
    /// `hire.application.stage_changed_v1`: it has the example's payload, and an id, a token, an app,
    /// a tenant and a time as every [`Event`] has them.
    ///
    /// # Errors
    /// When none of the server's services has an example of such an event. The error names those
    /// that are most like it.
    pub fn example_event(&self, event_type: &str) -> Result<Event, UnknownEvent> {
        self.state.known.example_event(event_type)
    }

    /// Such an event, to be [pushed](Self::push).
    ///
    /// # Errors
    /// As of [`example_event`](Self::example_event).
    pub fn push_example(&self, event_type: &str) -> Result<Push, UnknownEvent> {
        self.example_event(event_type).map(|event| self.push(event))
    }

    /// The official names of the events that there is an example of, in the order of the services.
    pub fn example_events(&self) -> impl Iterator<Item = &'static str> {
        self.state.known.example_events()
    }

    /// Sets what every endpoint carries from now on: a `ClientConfig`, with `PingInterval`,
    /// `ReconnectCount`, `ReconnectInterval` and `ReconnectNonce`, or what a test puts in its
    /// place. Unless set, it asks for reconnects without a wait.
    pub fn set_client_config(&self, config: Value) {
        self.state.lines().endpoint_config = Some(config);
    }

    /// Sets what every pong carries from now on: a `ClientConfig`, or a part of one. Unless set, it
    /// carries nothing.
    pub fn set_pong_config(&self, config: Value) {
        self.state.lines().pong_config = Some(config);
    }

    /// The long connections that are open, the oldest first.
    #[must_use]
    pub fn long_connections(&self) -> Vec<LongConnection> {
        let mut lines = self.state.lines();
        let open = lines.open().iter();
        open.map(|line| LongConnection::new(Arc::clone(line)))
            .collect()
    }

    /// Waits until so many long connections are open, and returns them. A test bounds the wait with
    /// a timeout of its own.
    pub async fn wait_for_long_connections(&self, count: usize) -> Vec<LongConnection> {
        let mut arrivals = self.state.arrivals();
        loop {
            let open = self.long_connections();
            if open.len() >= count || arrivals.changed().await.is_err() {
                return open;
            }
        }
    }

    /// Waits for a long connection that was made later than this one, and returns the first. A test
    /// bounds the wait with a timeout of its own.
    pub async fn next_long_connection(&self, after: &LongConnection) -> Option<LongConnection> {
        let mut arrivals = self.state.arrivals();
        loop {
            let open = self.long_connections();
            let next = open.into_iter().find(|open| open.is_later_than(after));
            if next.is_some() || arrivals.changed().await.is_err() {
                return next;
            }
        }
    }

    /// Waits for the next event that is there [to be taken](Self::take_event).
    pub async fn next_event(&self) -> Value {
        let mut arrivals = self.state.arrivals();
        loop {
            if let Some(event) = self.take_event() {
                return event;
            }
            if arrivals.changed().await.is_err() {
                return Value::Null;
            }
        }
    }
}

impl MockServerBuilder {
    /// Starts the server on 127.0.0.1, on the caller's tokio runtime.
    ///
    /// # Errors
    /// When the port, or any port, cannot be had.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub async fn start(self) -> io::Result<MockServer> {
        let port = self.port;
        MockServer::bind(self.build(), port).await
    }
}

impl Drop for MockServer {
    /// # Panics
    /// When an answer that a test [makes of requests](On::respond_with) was none of its operation's.
    fn drop(&mut self) {
        self.accepting.abort();
        self.state.subscription.stop();
        let complaints = std::mem::take(&mut *self.state.complaints());
        // A panic upon a panic would end the process, and hide the first.
        if !complaints.is_empty() && !std::thread::panicking() {
            panic!("{}", complaints.join("\n"));
        }
    }
}

impl fmt::Debug for MockServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServer")
            .field("url", &self.url)
            .field("operations", &self.state.known.operations().len())
            .finish_non_exhaustive()
    }
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    // Owned here, so that the connections end with the server.
    let mut connections = JoinSet::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Out of file descriptors, most likely: others may free some.
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        while connections.try_join_next().is_some() {}
        // Answers are small, and a wait for more to send would be all that a benchmark measures.
        let _ = stream.set_nodelay(true);
        let state = Arc::clone(&state);
        let number = state.next_connection();
        connections.spawn(async move {
            let connection = Arc::new(Connection::new(number));
            let wire = Wire::new(stream, Arc::clone(&connection.script));
            let service =
                service_fn(|request| handle(Arc::clone(&state), Arc::clone(&connection), request));
            // How a connection ends is the client's business, or a fault's.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(wire), service)
                .with_upgrades()
                .await;
            if let Some(beginning) = connection.take_beginning() {
                line::serve(&state, &connection.script, beginning).await;
            }
        });
    }
}
