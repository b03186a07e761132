//! What the server knows, shared by all its connections.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use feishu_core::operation::Operation;
use http::Method;
use serde_json::Value;
use tokio::sync::watch;

use crate::check::Leniency;
use crate::exchange::record::{Received, RecordedRequest};
use crate::exchange::reply::Reply;
use crate::ground::app::{AppKind, Credentials};
use crate::ground::clock::Clock;
use crate::ground::connection_step::ConnectionStep;
use crate::ground::event::app_ticket_event;
use crate::ground::route::{PathParams, Template};
use crate::ground::secret;
use crate::ground::token_endpoint::TokenEndpoint;
use crate::memory::fault::Faults;
use crate::memory::grants::Grants;
use crate::memory::known::Known;
use crate::memory::limit::Limits;
use crate::memory::line::Lines;
use crate::memory::stub::Stubs;
use crate::memory::subscription::Subscription;
use crate::memory::token::{Bearer, Tokens};

/// What was fixed when the server started.
pub(crate) struct Settings {
    pub(crate) base_path: String,
    pub(crate) leniency: Leniency,
    pub(crate) enforce_limits: bool,
    pub(crate) token_status: Option<u16>,
    pub(crate) keep_bytes: usize,
    /// How long an answer to an event may take.
    pub(crate) push_deadline: Duration,
    /// How often faster than the platform's an event is pushed again.
    pub(crate) redelivery_speed: u32,
}

pub(crate) struct State {
    pub(crate) settings: Settings,
    pub(crate) credentials: Credentials,
    pub(crate) clock: Clock,
    pub(crate) known: Known,
    tokens: Mutex<Tokens>,
    grants: Mutex<Grants>,
    stubs: Mutex<Stubs>,
    extra_routes: Mutex<Vec<(Method, Template, String)>>,
    faults: Mutex<Faults>,
    limits: Mutex<Limits>,
    requests: Mutex<Vec<RecordedRequest>>,
    arrivals: watch::Sender<usize>,
    ticket: Mutex<Option<String>>,
    events: Mutex<VecDeque<Value>>,
    complaints: Mutex<Vec<String>>,
    /// By their paths.
    files: Mutex<HashMap<String, Reply>>,
    lines: Mutex<Lines>,
    pub(crate) subscription: Subscription,
    connections: AtomicU64,
    log_ids: AtomicU64,
}

/// What is at a method and a path.
pub(crate) enum Place {
    Token(TokenEndpoint),
    Connection(ConnectionStep),
    Operation(&'static Operation, PathParams),
    /// A path that a test set an answer for, by its key.
    Extra(String, PathParams),
    /// A file that a test put there.
    File(Box<Reply>),
    WrongMethod(Vec<&'static str>),
    Nowhere,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A test's own closure may have panicked; what it saw here is still whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl State {
    pub(crate) fn new(
        settings: Settings,
        credentials: Credentials,
        ticket: Option<String>,
        tokens: Tokens,
        known: Known,
    ) -> Self {
        Self {
            settings,
            credentials,
            clock: Clock::new(),
            known,
            tokens: Mutex::new(tokens),
            grants: Mutex::default(),
            stubs: Mutex::default(),
            extra_routes: Mutex::default(),
            faults: Mutex::default(),
            limits: Mutex::default(),
            requests: Mutex::default(),
            arrivals: watch::Sender::new(0),
            ticket: Mutex::new(ticket),
            events: Mutex::default(),
            complaints: Mutex::default(),
            files: Mutex::default(),
            lines: Mutex::default(),
            subscription: Subscription::default(),
            connections: AtomicU64::new(0),
            log_ids: AtomicU64::new(0),
        }
    }

    pub(crate) fn tokens(&self) -> MutexGuard<'_, Tokens> {
        lock(&self.tokens)
    }

    pub(crate) fn grants(&self) -> MutexGuard<'_, Grants> {
        lock(&self.grants)
    }

    pub(crate) fn stubs(&self) -> MutexGuard<'_, Stubs> {
        lock(&self.stubs)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub(crate) fn limits(&self) -> MutexGuard<'_, Limits> {
        lock(&self.limits)
    }

    pub(crate) fn requests(&self) -> MutexGuard<'_, Vec<RecordedRequest>> {
        lock(&self.requests)
    }

    pub(crate) fn lines(&self) -> MutexGuard<'_, Lines> {
        lock(&self.lines)
    }

    /// Wakes whoever waits for something to be there.
    pub(crate) fn announce(&self) {
        self.arrivals.send_modify(|_| {});
    }

    pub(crate) fn arrivals(&self) -> watch::Receiver<usize> {
        self.arrivals.subscribe()
    }

    /// Notes a request, and returns where, for [`answered`](Self::answered).
    pub(crate) fn record(&self, received: Received) -> (RecordedRequest, usize) {
        let request = RecordedRequest {
            inner: Arc::new(received),
            status: None,
        };
        let mut requests = self.requests();
        requests.push(request.clone());
        let count = requests.len();
        drop(requests);
        self.arrivals.send_modify(|arrivals| *arrivals += 1);
        (request, count - 1)
    }

    pub(crate) fn answered(&self, request: &RecordedRequest, at: usize, status: u16) {
        // The list may have been cleared meanwhile, or earlier ones taken out of it.
        let mut requests = self.requests();
        let mut entries = requests.iter_mut().take(at + 1).rev();
        if let Some(entry) = entries.find(|entry| Arc::ptr_eq(&entry.inner, &request.inner)) {
            entry.status = Some(status);
        }
        drop(requests);
        self.announce();
    }

    pub(crate) fn ticket(&self) -> Option<String> {
        lock(&self.ticket).clone()
    }

    pub(crate) fn set_ticket(&self, ticket: &str) {
        *lock(&self.ticket) = Some(ticket.to_owned());
    }

    /// A new ticket, in the event that brings it to the app.
    pub(crate) fn new_ticket(&self) -> Value {
        let ticket = format!("ticket-{}", secret::fresh());
        self.set_ticket(&ticket);
        let app = self
            .credentials
            .first(AppKind::Store)
            .map_or("", |app| app.id.as_str());
        let token = &self.credentials.verification_token;
        app_ticket_event(app, token, &ticket, self.clock.now())
    }

    /// Keeps an event for the test to take.
    pub(crate) fn keep_event(&self, event: Value) {
        lock(&self.events).push_back(event);
        // Whoever waits for requests waits for events, too.
        self.announce();
    }

    pub(crate) fn take_event(&self) -> Option<Value> {
        lock(&self.events).pop_front()
    }

    /// What has to be told to the test, and could not be told where it was found.
    pub(crate) fn complaints(&self) -> MutexGuard<'_, Vec<String>> {
        lock(&self.complaints)
    }

    pub(crate) fn issue_user_token(&self, bearer: &Bearer) -> (String, i64) {
        let token = format!("eyJhbGciOiJFUzI1NiIs{}{}", secret::fresh(), secret::fresh());
        let now = self.clock.now();
        let mut tokens = self.tokens();
        let ends = tokens.end_of_life(now);
        tokens.add(token.clone(), bearer.clone(), ends);
        (token, (ends - now) / 1000)
    }

    pub(crate) fn next_connection(&self) -> u64 {
        self.connections.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(crate) fn connections(&self) -> u64 {
        self.connections.load(Ordering::Relaxed)
    }

    pub(crate) fn log_id(&self) -> String {
        let next = self.log_ids.fetch_add(1, Ordering::Relaxed) + 1;
        format!(
            "{}{}{next:06X}",
            self.clock.stamp(),
            secret::fresh().to_uppercase()
        )
    }

    pub(crate) fn operation(&self, id: &str) -> Option<&'static Operation> {
        self.known
            .operations()
            .iter()
            .map(|(_, operation)| *operation)
            .find(|operation| operation.id == id)
    }

    pub(crate) fn add_route(&self, method: Method, path: &str) -> String {
        let key = format!("{method} {path}");
        let mut routes = lock(&self.extra_routes);
        if !routes.iter().any(|(_, _, known)| *known == key) {
            routes.push((method, Template::new(path), key.clone()));
        }
        key
    }

    pub(crate) fn add_file(&self, path: String, file: Reply) {
        lock(&self.files).insert(path, file);
    }

    /// What is at a path, which comes without the base path.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Place {
        for (wanted, template, key) in lock(&self.extra_routes).iter() {
            if wanted == method
                && let Some(params) = template.matches(path)
            {
                return Place::Extra(key.clone(), params);
            }
        }
        if let Some(file) = lock(&self.files).get(path) {
            return Place::File(Box::new(file.clone()));
        }
        if let Some(endpoint) = TokenEndpoint::at(path) {
            return if method == Method::POST {
                Place::Token(endpoint)
            } else {
                Place::WrongMethod(vec!["POST"])
            };
        }
        if let Some(step) = ConnectionStep::at(path) {
            return if method == step.method() {
                Place::Connection(step)
            } else {
                Place::WrongMethod(vec![step.method()])
            };
        }
        let mut best: Option<(&Template, &'static Operation, PathParams)> = None;
        let mut methods = Vec::new();
        for (template, operation) in self.known.operations() {
            let Some(params) = template.matches(path) else {
                continue;
            };
            if operation.method.as_str() != method.as_str() {
                methods.push(operation.method.as_str());
                continue;
            }
            if best
                .as_ref()
                .is_none_or(|(known, ..)| template.closer(known).is_gt())
            {
                best = Some((template, operation, params));
            }
        }
        match best {
            Some((_, operation, params)) => Place::Operation(operation, params),
            None if methods.is_empty() => Place::Nowhere,
            None => Place::WrongMethod(methods),
        }
    }
}
