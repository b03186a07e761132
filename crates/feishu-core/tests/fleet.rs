//! Several clients with common stores, as the processes of a fleet have them.

mod support;

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use feishu_core::rate::{MemoryRateStore, RateKey, RateStore, Reserved, Wanted};
use feishu_core::session::{MemorySessionStore, SessionKey, SessionStore, StoredGrant};
use feishu_core::token::{
    Lease, Leased, MemoryTokenStore, StoreError, StoredToken, TokenKey, TokenStore,
};
use feishu_core::{BoxFuture, Call, Caller, Client, RateLimiter, UserGrant, UserSession};
use support::{ItemPage, LIMITED, LIST, Reply, Server, TOKEN_PATH, until};
use tokio::task::JoinSet;

const OAUTH: &str = "/open-apis/authen/v2/oauth/token";
const PAGE: &str = r#"{"items":[]}"#;
const LEASE: Duration = Duration::from_millis(600);

/// The platform's answer to a refresh, if the refresh token is the one that it gave out last.
fn refreshed(request: &support::Received, nth: usize) -> Reply {
    let given = request.json()["refresh_token"].clone();
    if given != format!("r-{nth}") {
        return Reply::status(400, r#"{"code":20073,"error":"invalid_grant"}"#);
    }
    let next = nth + 1;
    Reply::json(format!(
        r#"{{"code":0,"access_token":"u-{next}","expires_in":7200,"refresh_token":"r-{next}",
        "refresh_token_expires_in":604800,"scope":"offline_access","token_type":"Bearer"}}"#
    ))
}

/// What a person granted before the server's first refresh. Its access token has ended.
fn granted() -> UserGrant {
    let now = SystemTime::now();
    UserGrant::new("u-0", now).with_refresh_token("r-0", Some(now + Duration::from_secs(1000)))
}

fn bearer(request: &support::Received) -> &str {
    request.header("authorization").unwrap_or_default()
}

fn client(server: &Server, store: impl SessionStore + 'static) -> Client {
    let builder = server.builder().session_store(store).store_lease(LEASE);
    builder.build().expect("a client")
}

async fn list(client: &Client, session: &UserSession) -> Result<ItemPage, feishu_core::Error> {
    Call::new(&Caller::new(client).as_user(session), &LIST)
        .send::<ItemPage>()
        .await
}

async fn open(client: &Client) -> UserSession {
    let opened = client.open_session("ou_1").await.expect("an answer");
    opened.expect("a session")
}

#[tokio::test]
async fn eight_processes_that_start_cold_fetch_one_token() {
    let server = Server::start_bare(|request, nth| match request.path() {
        TOKEN_PATH => {
            let token = Reply::token(&format!("t-{nth}"), 7200);
            Reply::After(Duration::from_millis(200), Box::new(token))
        }
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemoryTokenStore::new());
    let mut calls = JoinSet::new();
    for _ in 0..8 {
        let builder = server.builder().token_store(Arc::clone(&store));
        let caller = Caller::new(&builder.build().expect("a client"));
        for _ in 0..10 {
            let call = Call::new(&caller, &LIST).send::<ItemPage>();
            calls.spawn(call);
        }
    }
    for call in calls.join_all().await {
        call.expect("a page");
    }
    assert_eq!(server.count(TOKEN_PATH), 1);
    assert!(
        server
            .calls()
            .iter()
            .all(|call| bearer(call) == "Bearer t-0")
    );
}

/// Takes the lease of the first token that it is asked for, as a process that dies with it.
#[derive(Debug, Default)]
struct Bereft {
    inner: MemoryTokenStore,
    taken: AtomicBool,
    life: Duration,
}

impl TokenStore for Bereft {
    fn get<'a>(
        &'a self,
        key: &'a TokenKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        self.inner.get(key)
    }

    fn put<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.inner.put(key, token)
    }

    fn remove<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.inner.remove(key, token)
    }

    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        Box::pin(async move {
            if !self.taken.swap(true, Ordering::Relaxed) {
                self.inner.lease(key, &Lease::new(1, self.life)).await?;
            }
            self.inner.lease(key, lease).await
        })
    }
}

#[tokio::test]
async fn a_process_that_died_with_the_lease_delays_others_no_longer_than_it_lasts() {
    let server = Server::start(|_, _| Reply::data(PAGE)).await;
    let store = Bereft {
        life: LEASE,
        ..Bereft::default()
    };
    let client = server
        .builder()
        .token_store(store)
        .build()
        .expect("a client");
    let begin = Instant::now();
    let call = Call::new(&Caller::new(&client), &LIST);
    call.send::<ItemPage>().await.expect("a page");
    let took = begin.elapsed();
    assert!(took >= LEASE, "{took:?}");
    assert!(took < LEASE + Duration::from_millis(500), "{took:?}");
}

#[tokio::test]
async fn fifty_sessions_in_five_processes_refresh_once_each_time() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => Reply::After(Duration::from_millis(5), Box::new(refreshed(request, nth))),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemorySessionStore::new());
    let clients: Vec<_> = (0..5)
        .map(|_| client(&server, Arc::clone(&store)))
        .collect();
    let first = clients[0].start_session("ou_1", granted()).await;
    drop(first.expect("a session"));
    let mut sessions = Vec::new();
    for client in &clients {
        for _ in 0..10 {
            sessions.push((client.clone(), open(client).await));
        }
    }
    for round in 1..=10 {
        let mut calls = JoinSet::new();
        for (client, session) in sessions.clone() {
            calls.spawn(async move { list(&client, &session).await });
        }
        for call in calls.join_all().await {
            call.expect("a page");
        }
        assert_eq!(server.count(OAUTH), round);
        let last = format!("Bearer u-{round}");
        let calls = server.calls();
        let of_round = calls.iter().filter(|call| bearer(call) == last);
        assert_eq!(of_round.count(), 50);
        // The tokens of this round end.
        let key = SessionKey::new(&server.url, "cli_a1", "ou_1");
        let stored = store.load(&key).await.expect("an answer").expect("kept");
        let mut grant = stored.grant.expect("a grant");
        assert_eq!(grant.refresh_token, Some(format!("r-{round}")));
        grant.expires_at = SystemTime::now();
        let ended = StoredGrant::new(stored.version + 1, Some(grant));
        assert!(
            store
                .swap(&key, Some(stored.version), &ended)
                .await
                .expect("an answer")
        );
        sessions.clear();
        for client in &clients {
            for _ in 0..10 {
                sessions.push((client.clone(), open(client).await));
            }
        }
    }
}

#[tokio::test]
async fn a_process_with_an_older_grant_takes_over_the_newer_one() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemorySessionStore::new());
    let [one, two] = [(); 2].map(|()| client(&server, Arc::clone(&store)));
    let early = one.start_session("ou_1", granted()).await.expect("kept");
    let late = open(&two).await;
    list(&one, &early).await.expect("a page");
    list(&two, &late).await.expect("a page");
    assert_eq!(server.count(OAUTH), 1);
    assert_eq!(late.grant(), early.grant());
}

#[tokio::test]
async fn a_refresh_that_takes_longer_than_a_lease_keeps_it() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => Reply::After(LEASE * 3, Box::new(refreshed(request, nth))),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemorySessionStore::new());
    let [one, two] = [(); 2].map(|()| client(&server, Arc::clone(&store)));
    let first = one.start_session("ou_1", granted()).await.expect("kept");
    let second = open(&two).await;
    let (first, second) = tokio::join!(list(&one, &first), list(&two, &second));
    first.expect("a page");
    second.expect("a page");
    assert_eq!(server.count(OAUTH), 1);
}

/// What the store has of the person.
async fn stored(server: &Server, store: &impl SessionStore) -> StoredGrant {
    let key = SessionKey::new(&server.url, "cli_a1", "ou_1");
    store.load(&key).await.expect("an answer").expect("kept")
}

/// Puts a grant in the place of what the store has of the person.
async fn put(server: &Server, store: &impl SessionStore, version: u64, grant: UserGrant) {
    let key = SessionKey::new(&server.url, "cli_a1", "ou_1");
    let there = store.load(&key).await.expect("an answer");
    let there = there.map(|stored| stored.version);
    let new = StoredGrant::new(version, Some(grant));
    assert!(store.swap(&key, there, &new).await.expect("an answer"));
}

/// A grant whose access token is good for so many minutes.
fn good_for(token: &str, refresh: &str, minutes: u64) -> UserGrant {
    let end = SystemTime::now() + Duration::from_secs(60 * minutes);
    UserGrant::new(token, end).with_refresh_token(refresh, None)
}

/// The token of the last call to anything but the endpoint of refreshes.
fn last_bearer(server: &Server) -> String {
    let calls = server.calls();
    let last = calls.iter().rfind(|call| call.path() != OAUTH);
    bearer(last.expect("a call")).to_owned()
}

#[tokio::test]
async fn a_session_can_be_refreshed_by_others_as_soon_as_it_was_by_one() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemorySessionStore::new());
    let client = client(&server, Arc::clone(&store));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    let before = stored(&server, &store).await;
    list(&client, &session).await.expect("a page");
    let after = stored(&server, &store).await;
    assert!(after.version > before.version);
    let key = SessionKey::new(&server.url, "cli_a1", "ou_1");
    let leased = store.lease(&key, &Lease::new(1, LEASE)).await;
    assert!(matches!(leased, Ok(Leased::Granted { .. })), "{leased:?}");
}

#[tokio::test]
async fn a_shared_session_is_renewed_while_it_serves() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let client = client(&server, MemorySessionStore::new());
    let near = good_for("u-0", "r-0", 20);
    let session = client.start_session("ou_1", near).await.expect("kept");
    list(&client, &session).await.expect("a page");
    assert_eq!(last_bearer(&server), "Bearer u-0");
    until(async || {
        list(&client, &session).await.expect("a page");
        last_bearer(&server) == "Bearer u-1"
    })
    .await;
    assert_eq!(server.count(OAUTH), 1);
}

#[tokio::test]
async fn a_session_that_cannot_be_refreshed_takes_over_what_another_process_was_granted() {
    let server = Server::start(|_, _| Reply::data(PAGE)).await;
    let store = Arc::new(MemorySessionStore::new());
    let client = client(&server, Arc::clone(&store));
    let end = SystemTime::now() + Duration::from_secs(20 * 60);
    let session = client
        .start_session("ou_1", UserGrant::new("u-0", end))
        .await;
    let session = session.expect("kept");
    let version = stored(&server, &store).await.version;
    put(&server, &store, version + 1, good_for("u-new", "r", 100)).await;
    list(&client, &session).await.expect("a page");
    until(async || {
        list(&client, &session).await.expect("a page");
        last_bearer(&server) == "Bearer u-new"
    })
    .await;
    assert_eq!(server.count(OAUTH), 0);
}

#[tokio::test]
async fn a_newer_grant_whose_token_has_ended_is_taken_over_and_refreshed() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH if request.json()["refresh_token"] != "r-newer" => Reply::code(400, 20_026),
        OAUTH => Reply::json(format!(
            r#"{{"code":0,"access_token":"u-{nth}","expires_in":7200,"refresh_token":"r-next"}}"#
        )),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemorySessionStore::new());
    let client = client(&server, Arc::clone(&store));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    let version = stored(&server, &store).await.version;
    put(
        &server,
        &store,
        version + 1,
        good_for("u-newer", "r-newer", 0),
    )
    .await;
    list(&client, &session).await.expect("a page");
    assert_eq!(last_bearer(&server), "Bearer u-0");
    assert_eq!(server.count(OAUTH), 1);
}

#[tokio::test]
async fn of_two_grants_of_one_version_the_one_in_the_store_is_good() {
    let server = Server::start(|_, _| Reply::data(PAGE)).await;
    let store = Arc::new(MemorySessionStore::new());
    let client = client(&server, Arc::clone(&store));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    let version = stored(&server, &store).await.version;
    put(
        &server,
        &store,
        version,
        good_for("u-other", "r-other", 100),
    )
    .await;
    list(&client, &session).await.expect("a page");
    assert_eq!(last_bearer(&server), "Bearer u-other");
    assert_eq!(server.count(OAUTH), 0);
}

#[tokio::test]
async fn an_older_grant_that_the_store_went_back_to_is_not_taken_over() {
    let server = Server::start(|request, nth| match request.path() {
        // Its first token lives a second.
        OAUTH if nth == 0 => {
            Reply::json(r#"{"code":0,"access_token":"u-1","expires_in":1,"refresh_token":"r-1"}"#)
        }
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemorySessionStore::new());
    let client = client(&server, Arc::clone(&store));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    let older = stored(&server, &store).await;
    let _ = list(&client, &session).await;
    let newer = stored(&server, &store).await;
    let older_grant = older.grant.expect("a grant");
    put(&server, &store, older.version, older_grant).await;
    list(&client, &session).await.expect("a page");
    assert_eq!(last_bearer(&server), "Bearer u-2");
    assert!(stored(&server, &store).await.version > newer.version);
}

#[tokio::test]
async fn a_new_login_is_newer_than_what_older_processes_still_have() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH if nth == 0 => {
            Reply::json(r#"{"code":0,"access_token":"u-1","expires_in":1,"refresh_token":"r-1"}"#)
        }
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(Frail::default());
    let [one, two] = [(); 2].map(|()| client(&server, Arc::clone(&store)));
    let old = one.start_session("ou_1", granted()).await.expect("kept");
    let _ = list(&one, &old).await;
    store.forget();
    let login = good_for("u-login", "r-login", 100);
    two.start_session("ou_1", login).await.expect("kept");
    list(&one, &old).await.expect("a page");
    assert_eq!(last_bearer(&server), "Bearer u-login");
    assert_eq!(server.count(OAUTH), 1);
    // Also where the clock was put back since.
    let ahead = stored(&server, &store).await.version + 3_600_000_000;
    put(&server, &store, ahead, granted()).await;
    let login = good_for("u-again", "r-again", 100);
    two.start_session("ou_1", login).await.expect("kept");
    assert_eq!(stored(&server, &store).await.version, ahead + 1);
}

#[tokio::test]
async fn a_grant_that_could_not_be_handed_over_is_not_refreshed_again() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let client = client(&server, MemorySessionStore::new());
    let tries = Arc::new(AtomicUsize::new(0));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    let session = session.on_rotate({
        let tries = Arc::clone(&tries);
        move |_| {
            let first = tries.fetch_add(1, Ordering::Relaxed) == 0;
            async move { if first { Err("down".into()) } else { Ok(()) } }
        }
    });
    list(&client, &session).await.expect_err("not kept");
    list(&client, &session).await.expect("a page");
    assert_eq!((server.count(OAUTH), tries.load(Ordering::Relaxed)), (1, 2));
}

#[tokio::test]
async fn a_store_that_loses_its_data_amid_a_refresh_gets_the_new_grant() {
    let store = Arc::new(Frail::default());
    let server = Server::start({
        let store = Arc::clone(&store);
        move |request, nth| match request.path() {
            OAUTH => {
                store.forget();
                refreshed(request, nth)
            }
            _ => Reply::data(PAGE),
        }
    })
    .await;
    let client = client(&server, Arc::clone(&store));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    list(&client, &session).await.expect("a page");
    let kept = stored(&server, &store).await.grant.expect("a grant");
    assert_eq!(kept.access_token, "u-1");
}

#[tokio::test]
async fn a_store_that_has_what_it_cannot_give_is_not_refreshed_by() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(Frail::default());
    let client = client(&server, Arc::clone(&store));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    store.garbled.store(true, Ordering::Relaxed);
    store.swaps.store(0, Ordering::Relaxed);
    let error = list(&client, &session).await.expect_err("unreadable");
    assert!(error.to_string().contains("cannot read"), "{error}");
    assert!(!error.needs_login());
    assert_eq!(server.count(OAUTH), 0);
    // The first try, and five returns.
    assert_eq!(store.swaps.load(Ordering::Relaxed), 6);
}

#[tokio::test]
async fn a_refresh_token_that_is_refused_otherwise_is_waited_for_by_nobody() {
    let server = Server::start(|request, _| match request.path() {
        OAUTH => Reply::code(400, 20_026),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(Frail::default());
    let client = client(&server, Arc::clone(&store));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    store.loads.store(0, Ordering::Relaxed);
    let error = list(&client, &session).await.expect_err("refused");
    assert!(error.needs_login(), "{error}");
    // One who waits looks every now and then.
    let loads = store.loads.load(Ordering::Relaxed);
    assert!(loads <= 2, "{loads}");
}

#[tokio::test]
async fn a_successor_that_comes_while_the_token_still_serves_is_taken_over() {
    let server = Server::start(|request, _| match request.path() {
        OAUTH => Reply::status(400, r#"{"code":20073,"error":"invalid_grant"}"#),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(Frail::default());
    let client = client(&server, Arc::clone(&store));
    let near = good_for("u-0", "r-0", 20);
    let session = client.start_session("ou_1", near).await.expect("kept");
    // Begins the renewal, which finds the refresh token used.
    list(&client, &session).await.expect("a page");
    until(async || server.count(OAUTH) == 1).await;
    let version = stored(&server, &store).await.version;
    put(
        &server,
        &store,
        version + 1,
        good_for("u-next", "r-next", 100),
    )
    .await;
    until(async || {
        list(&client, &session).await.expect("a page");
        last_bearer(&server) == "Bearer u-next"
    })
    .await;
}

#[tokio::test]
async fn a_store_is_looked_at_less_and_less_often() {
    let server = Server::start(|request, nth| match (request.path(), nth) {
        (OAUTH, 0) => Reply::After(LEASE * 2, Box::new(refreshed(request, 0))),
        (OAUTH, _) => Reply::status(400, r#"{"code":20073,"error":"invalid_grant"}"#),
        _ => Reply::data(PAGE),
    })
    .await;
    // While another refreshes.
    let store = Arc::new(Frail::default());
    let [one, two] = [(); 2].map(|()| client(&server, Arc::clone(&store)));
    let first = one.start_session("ou_1", granted()).await.expect("kept");
    let second = open(&two).await;
    let (first, second) = tokio::join!(list(&one, &first), list(&two, &second));
    first.expect("a page");
    second.expect("a page");
    let leases = store.leases.load(Ordering::Relaxed);
    assert!((3..30).contains(&leases), "{leases}");
    // While the successor of a used token is waited for.
    let spent = two.start_session("ou_1", granted()).await.expect("kept");
    store.loads.store(0, Ordering::Relaxed);
    list(&two, &spent).await.expect_err("spent");
    let loads = store.loads.load(Ordering::Relaxed);
    assert!((3..15).contains(&loads), "{loads}");
}

#[tokio::test]
async fn keeping_a_grant_is_tried_again_less_and_less_often() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(Frail::default());
    let client = client(&server, Arc::clone(&store));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    store.full.store(4, Ordering::Relaxed);
    let begin = Instant::now();
    list(&client, &session).await.expect("a page");
    // 15, 30, 60 and 120 milliseconds.
    assert!(begin.elapsed() >= Duration::from_millis(225));
}

#[tokio::test]
async fn a_lease_that_ended_before_it_was_told_of_is_asked_for_again() {
    let store = Arc::new(Frail::default());
    let leases = Arc::new(AtomicUsize::new(0));
    let server = Server::start({
        let (store, leases) = (Arc::clone(&store), Arc::clone(&leases));
        move |request, nth| match request.path() {
            OAUTH => {
                leases.store(store.leases.load(Ordering::Relaxed), Ordering::Relaxed);
                refreshed(request, nth)
            }
            _ => Reply::data(PAGE),
        }
    })
    .await;
    let client = client(&server, Arc::clone(&store));
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    let slow = LEASE.as_millis() as u64 + 100;
    store.slow.store(slow, Ordering::Relaxed);
    list(&client, &session).await.expect("a page");
    assert_eq!(leases.load(Ordering::Relaxed), 2);
}

/// A store that can forget, fail, be slow and forget leases, and counts how often it is asked.
#[derive(Debug, Default)]
struct Frail {
    inner: Mutex<Arc<MemorySessionStore>>,
    down: AtomicBool,
    /// How many swaps fail from now on.
    full: AtomicUsize,
    leases_nothing: AtomicBool,
    /// Has something that it neither gives nor gives up.
    garbled: AtomicBool,
    /// How many milliseconds the next lease takes to be told of.
    slow: AtomicU64,
    leases: AtomicUsize,
    loads: AtomicUsize,
    swaps: AtomicUsize,
}

impl Frail {
    fn inner(&self) -> Result<Arc<MemorySessionStore>, StoreError> {
        if self.down.load(Ordering::Relaxed) {
            return Err("down".into());
        }
        Ok(Arc::clone(&self.inner.lock().expect("not poisoned")))
    }

    fn forget(&self) {
        *self.inner.lock().expect("not poisoned") = Arc::default();
    }
}

impl SessionStore for Frail {
    fn load<'a>(
        &'a self,
        key: &'a SessionKey,
    ) -> BoxFuture<'a, Result<Option<StoredGrant>, StoreError>> {
        self.loads.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            if self.garbled.load(Ordering::Relaxed) {
                return Ok(None);
            }
            self.inner()?.load(key).await
        })
    }

    fn swap<'a>(
        &'a self,
        key: &'a SessionKey,
        expected: Option<u64>,
        new: &'a StoredGrant,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.swaps.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            if self.garbled.load(Ordering::Relaxed) {
                return Ok(false);
            }
            let fails = self
                .full
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                    left.checked_sub(1)
                });
            if fails.is_ok() {
                return Err("out of memory".into());
            }
            self.inner()?.swap(key, expected, new).await
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        self.leases.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            if self.leases_nothing.load(Ordering::Relaxed) {
                return Ok(Leased::Granted { fence: 1 });
            }
            let leased = self.inner()?.lease(key, lease).await;
            let slow = self.slow.swap(0, Ordering::Relaxed);
            tokio::time::sleep(Duration::from_millis(slow)).await;
            leased
        })
    }

    fn release<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.inner()?.release(key, lease).await })
    }
}

#[tokio::test]
async fn without_the_store_nobody_refreshes_and_the_token_that_is_good_still_serves() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(Frail::default());
    let client = client(&server, Arc::clone(&store));
    let mut good = granted();
    good.expires_at = SystemTime::now() + Duration::from_secs(60);
    let good = client.start_session("ou_1", good).await.expect("kept");
    let ended = client.start_session("ou_2", granted()).await.expect("kept");
    store.down.store(true, Ordering::Relaxed);
    list(&client, &good).await.expect("a page");
    let error = list(&client, &ended).await.expect_err("no refresh");
    assert!(
        error.to_string().contains("the session store failed"),
        "{error}"
    );
    assert!(
        !error.needs_login() && !error.may_have_executed(),
        "{error}"
    );
    assert!(client.open_session("ou_2").await.is_err());
    assert_eq!(server.count(OAUTH), 0);
    store.down.store(false, Ordering::Relaxed);
    list(&client, &ended).await.expect("a page");
    assert_eq!(server.count(OAUTH), 1);
}

#[tokio::test]
async fn a_grant_is_in_the_store_before_it_is_used_and_is_not_lost_while_that_fails() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(Frail::default());
    let [one, two] = [(); 2].map(|()| client(&server, Arc::clone(&store)));
    let session = one.start_session("ou_1", granted()).await.expect("kept");
    let other = open(&two).await;
    store.full.store(4, Ordering::Relaxed);
    let begin = Instant::now();
    let (first, second) = tokio::join!(list(&one, &session), list(&two, &other));
    first.expect("a page");
    second.expect("a page");
    assert_eq!(server.count(OAUTH), 1);
    assert_eq!(store.full.load(Ordering::Relaxed), 0);
    assert!(begin.elapsed() < Duration::from_secs(5));
    assert!(
        server
            .calls()
            .iter()
            .filter(|call| call.path() != OAUTH)
            .all(|call| { bearer(call) == "Bearer u-1" })
    );
}

#[tokio::test]
async fn a_store_that_lost_its_data_gets_the_grant_back() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(Frail::default());
    let [one, two] = [(); 2].map(|()| client(&server, Arc::clone(&store)));
    let session = one.start_session("ou_1", granted()).await.expect("kept");
    store.forget();
    assert!(two.open_session("ou_1").await.expect("an answer").is_none());
    list(&one, &session).await.expect("a page");
    assert_eq!(open(&two).await.grant(), session.grant());
}

#[tokio::test]
async fn a_process_whose_lease_was_lost_waits_for_what_the_other_got() {
    // The first refresh is slow in being answered, and the second finds its token used.
    let server = Server::start(|request, nth| match (request.path(), nth) {
        (OAUTH, 0) => Reply::After(LEASE / 2, Box::new(refreshed(request, 0))),
        (OAUTH, _) => Reply::status(400, r#"{"code":20073,"error":"invalid_grant"}"#),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(Frail::default());
    // As after a failover to a replica that lags.
    store.leases_nothing.store(true, Ordering::Relaxed);
    let [one, two] = [(); 2].map(|()| client(&server, Arc::clone(&store)));
    let first = one.start_session("ou_1", granted()).await.expect("kept");
    let second = open(&two).await;
    let (one, two) = tokio::join!(list(&one, &first), async {
        tokio::time::sleep(LEASE / 6).await;
        list(&two, &second).await
    });
    one.expect("a page");
    two.expect("a page");
    assert_eq!(server.count(OAUTH), 2);
    assert_eq!(first.grant(), second.grant());
}

#[tokio::test]
async fn a_refresh_token_that_nobody_has_a_successor_for_needs_a_login() {
    let server = Server::start(|request, _| match request.path() {
        OAUTH => Reply::status(400, r#"{"code":20073,"error":"invalid_grant"}"#),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemorySessionStore::new());
    let client = client(&server, store);
    let session = client.start_session("ou_1", granted()).await.expect("kept");
    let begin = Instant::now();
    let error = list(&client, &session).await.expect_err("spent");
    assert!(error.needs_login(), "{error}");
    assert!(begin.elapsed() >= LEASE, "it was waited for");
    // A new login takes its place, for whoever opens it next.
    let mut grant = granted();
    grant.expires_at = SystemTime::now() + Duration::from_secs(7000);
    client.start_session("ou_1", grant).await.expect("kept");
    list(&client, &open(&client).await).await.expect("a page");
}

#[tokio::test]
async fn a_session_that_was_ended_is_refreshed_by_no_process() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => refreshed(request, nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemorySessionStore::new());
    let [one, two] = [(); 2].map(|()| client(&server, Arc::clone(&store)));
    let session = one.start_session("ou_1", granted()).await.expect("kept");
    two.end_session("ou_1").await.expect("ended");
    two.end_session("ou_1").await.expect("ended, already");
    let error = list(&one, &session).await.expect_err("ended");
    assert!(error.needs_login(), "{error}");
    assert_eq!(server.count(OAUTH), 0);
    assert!(two.open_session("ou_1").await.expect("an answer").is_none());
    let again = two.start_session("ou_1", granted()).await.expect("kept");
    list(&two, &again).await.expect("a page");
}

/// How many calls of `LIMITED` arrived in the span of a second that has the most.
fn most_in_a_second(times: &[Instant]) -> usize {
    let within = |begin: &Instant| {
        let end = *begin + Duration::from_secs(1);
        times.iter().filter(|at| (begin..&end).contains(at)).count()
    };
    times.iter().map(within).max().unwrap_or_default()
}

#[tokio::test]
async fn the_calls_of_all_processes_keep_to_the_rate_together_and_none_starves() {
    let times = Arc::new(Mutex::new(Vec::new()));
    let server = Server::start({
        let times = Arc::clone(&times);
        move |_, _| {
            times.lock().expect("not poisoned").push(Instant::now());
            Reply::json(r#"{"code":0}"#)
        }
    })
    .await;
    let store = Arc::new(MemoryRateStore::new());
    let begin = Instant::now();
    let mut processes = JoinSet::new();
    for _ in 0..4 {
        let limiter = RateLimiter::new().store(Arc::clone(&store));
        let builder = server.builder().rate_limiter(limiter);
        let caller = Caller::new(&builder.build().expect("a client"));
        processes.spawn(async move {
            let mut calls = 0;
            while begin.elapsed() < Duration::from_secs(6) {
                Call::new(&caller, &LIMITED)
                    .send::<()>()
                    .await
                    .expect("sent");
                calls += 1;
            }
            calls
        });
    }
    let shares = processes.join_all().await;
    let times = times.lock().expect("not poisoned").clone();
    assert_eq!(shares.iter().sum::<usize>(), times.len());
    // Eight in two seconds, five in one.
    assert!(most_in_a_second(&times) <= 5);
    assert!((24..=32).contains(&times.len()), "{}", times.len());
    assert!(shares.iter().all(|share| *share >= 3), "{shares:?}");
}

/// A rate store that fails.
#[derive(Debug, Default)]
struct Away(AtomicUsize);

impl RateStore for Away {
    fn reserve<'a>(
        &'a self,
        _: &'a RateKey,
        _: &'a Wanted<'a>,
    ) -> BoxFuture<'a, Result<Reserved, StoreError>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async { Err("down".into()) })
    }

    fn hold<'a>(&'a self, _: &'a RateKey, _: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { Err("down".into()) })
    }
}

#[tokio::test]
async fn without_the_rate_store_a_process_keeps_to_its_share() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    let store = Arc::new(Away::default());
    let limiter = RateLimiter::new().store(Arc::clone(&store)).share(0.4);
    let client = server.builder().rate_limiter(limiter);
    let caller = Caller::new(&client.build().expect("a client"));
    let begin = Instant::now();
    // Two of five in a second, three of eight in two.
    for _ in 0..4 {
        Call::new(&caller, &LIMITED)
            .send::<()>()
            .await
            .expect("sent");
    }
    let took = begin.elapsed();
    assert!((2000..2900).contains(&took.as_millis()), "{took:?}");
    // It is not asked for every call.
    assert_eq!(store.0.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_refusal_holds_the_whole_fleet() {
    let server = Server::start(|_, nth| {
        if nth == 0 {
            Reply::code(429, 99_991_400).with("x-ogw-ratelimit-reset", "2")
        } else {
            Reply::json(r#"{"code":0}"#)
        }
    })
    .await;
    let store = Arc::new(MemoryRateStore::new());
    let [one, two] = [(); 2].map(|()| {
        let limiter = RateLimiter::new().store(Arc::clone(&store));
        let builder = server.builder().rate_limiter(limiter);
        Caller::new(&builder.build().expect("a client"))
    });
    let begin = Instant::now();
    let first = tokio::spawn(Call::new(&one, &LIMITED).send::<()>());
    tokio::time::sleep(Duration::from_millis(300)).await;
    Call::new(&two, &LIMITED).send::<()>().await.expect("sent");
    assert!(begin.elapsed() >= Duration::from_secs(2));
    first.await.expect("no panic").expect("sent");
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn a_ticket_that_was_pushed_to_another_process_is_found_and_asked_for_once() {
    const APP_TOKEN: &str = "/open-apis/auth/v3/app_access_token";
    const TENANT_TOKEN: &str = "/open-apis/auth/v3/tenant_access_token";
    const RESEND: &str = "/open-apis/auth/v3/app_ticket/resend";
    let server = Server::start_bare(|request, _| match request.path() {
        APP_TOKEN => Reply::json(r#"{"code":0,"app_access_token":"a-1","expire":7200}"#),
        TENANT_TOKEN => Reply::token("t-1", 7200),
        RESEND => Reply::json(r#"{"code":0}"#),
        _ => Reply::data(PAGE),
    })
    .await;
    let store = Arc::new(MemoryTokenStore::new());
    let clients = [(); 3].map(|()| {
        Client::builder()
            .store_app("cli_s1", "the-app-secret")
            .base_url(&server.url)
            .token_store(Arc::clone(&store))
            .app_ticket_wait(Duration::from_secs(10))
            .build()
            .expect("a client")
    });
    let mut calls = JoinSet::new();
    // Of different tenants, so that none has another's token; each needs the app's own.
    for (index, client) in clients[..2].iter().enumerate() {
        let caller = Caller::new(&client.tenant(format!("tenant-{index}")));
        calls.spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    clients[2].put_app_ticket("the-ticket").await.expect("kept");
    for call in calls.join_all().await {
        call.expect("a page");
    }
    assert_eq!(server.count(RESEND), 1);
    assert_eq!(server.count(APP_TOKEN), 1);
}

/// A rate store that keeps how many departures it was asked for each time.
#[derive(Debug, Default)]
struct Asked {
    inner: MemoryRateStore,
    wanted: Mutex<Vec<u32>>,
}

impl RateStore for Asked {
    fn reserve<'a>(
        &'a self,
        key: &'a RateKey,
        wanted: &'a Wanted<'a>,
    ) -> BoxFuture<'a, Result<Reserved, StoreError>> {
        let mut all = self.wanted.lock().expect("not poisoned");
        all.push(wanted.departures);
        self.inner.reserve(key, wanted)
    }

    fn hold<'a>(
        &'a self,
        key: &'a RateKey,
        wait: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.inner.hold(key, wait)
    }
}

#[tokio::test]
async fn no_more_departures_are_reserved_at_once_than_was_said() {
    let server = Server::start(|_, _| Reply::json(r#"{"code":0}"#)).await;
    for (limiter, wanted) in [
        (RateLimiter::new(), vec![1, 2, 4]),
        (RateLimiter::new().batch(2), vec![1, 2, 2]),
        (RateLimiter::new().batch(1), vec![1; 5]),
    ] {
        let store = Arc::new(Asked::default());
        let limiter = limiter.store(Arc::clone(&store));
        let builder = server.builder().rate_limiter(limiter);
        let caller = Caller::new(&builder.build().expect("a client"));
        // At once, so that on a slow machine, too, no departure is too late to be taken.
        let calls = (0..5).map(|_| Call::new(&caller, &LIMITED).send::<()>());
        let calls: tokio::task::JoinSet<_> = calls.collect();
        for sent in calls.join_all().await {
            sent.expect("sent");
        }
        assert_eq!(*store.wanted.lock().expect("not poisoned"), wanted);
    }
}
