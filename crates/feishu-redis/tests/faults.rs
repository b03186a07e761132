//! What the documentation promises for each failure of Redis.

mod support;

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use feishu_core::rate::{RateKey, RateStore, RateWindow, Wanted};
use feishu_core::session::{SessionKey, SessionStore};
use feishu_core::{
    Call, Caller, Client, ClientBuilder, Error, RateLimiter, UserGrant, UserSession,
};
use feishu_mock::{Fault, MockServer, TokenEndpoint};
use feishu_redis::Redis;
use support::Server;
use support::fleet::{FREE, LIMITED, platform};
use support::log::Log;
use support::proxy::{Mode, Proxy};
use tokio::task::JoinSet;

const LEASE: Duration = Duration::from_millis(500);

fn builder(server: &MockServer) -> ClientBuilder {
    Client::builder()
        .self_built_app(server.app_id(), server.app_secret())
        .base_url(server.url())
        .store_lease(LEASE)
}

/// The client of another process, by a connection of its own.
fn client(server: &MockServer, url: &str) -> Client {
    let redis = Redis::builder(url).build().expect("a connection");
    builder(server)
        .token_store(redis.clone())
        .session_store(redis)
        .build()
        .expect("a client")
}

async fn call(client: &Client) -> Result<(), Error> {
    Call::new(&Caller::new(client), &FREE).send::<()>().await
}

async fn call_as(client: &Client, session: &UserSession) -> Result<(), Error> {
    let caller = Caller::new(client).as_user(session);
    Call::new(&caller, &FREE).send::<()>().await
}

/// What a person granted, its access token ended.
fn ended(server: &MockServer) -> UserGrant {
    let now = SystemTime::now();
    let end = now + Duration::from_secs(600_000);
    let token = server.authorize().scope("offline_access").refresh_token();
    UserGrant::new("u-ended", now).with_refresh_token(token, Some(end))
}

async fn open(client: &Client) -> UserSession {
    let opened = client.open_session("ou_1").await.expect("an answer");
    opened.expect("a session")
}

fn refreshes(server: &MockServer) -> usize {
    server.requests_to(TokenEndpoint::OAuth).len()
}

fn fetches(server: &MockServer) -> usize {
    server.requests_to(TokenEndpoint::TenantInternal).len()
}

#[tokio::test]
async fn it_refuses_or_hangs_and_calls_go_on_while_nobody_refreshes() {
    let Some(redis) = Server::start() else { return };
    let server = platform().await;
    for mode in [Mode::Refusing, Mode::Hanging] {
        let proxy = Proxy::to(redis.port).await;
        let clients = [(); 2].map(|()| client(&server, &proxy.url()));
        let mut good = ended(&server);
        good.access_token = server.issue_user_token();
        good.expires_at = SystemTime::now() + Duration::from_secs(60);
        let good = clients[0].start_session("ou_2", good).await.expect("kept");
        let before = ended(&server);
        let spent = clients[0]
            .start_session("ou_1", before)
            .await
            .expect("kept");
        proxy.set(mode);
        let (fetched, refreshed) = (fetches(&server), refreshes(&server));
        for client in &clients {
            let begin = Instant::now();
            call(client).await.expect("it goes on");
            assert!(
                begin.elapsed() < Duration::from_secs(4),
                "{:?}",
                begin.elapsed()
            );
        }
        assert_eq!(fetches(&server) - fetched, 2, "each for itself");
        call_as(&clients[0], &good)
            .await
            .expect("its token is good");
        let error = call_as(&clients[0], &spent).await.expect_err("no refresh");
        assert!(
            !error.needs_login() && !error.may_have_executed(),
            "{error}"
        );
        assert_eq!(refreshes(&server), refreshed);
        // And when it is back, all is well.
        proxy.set(Mode::Through(redis.port));
        let begin = Instant::now();
        while call_as(&clients[0], &spent).await.is_err() {
            assert!(begin.elapsed() < Duration::from_secs(10), "it is back");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        assert_eq!(refreshes(&server), refreshed + 1);
    }
}

#[tokio::test]
async fn it_answers_late_and_there_is_one_token_and_one_refresh_all_the_same() {
    let Some(redis) = Server::start() else { return };
    let server = platform().await;
    let proxy = Proxy::to(redis.port).await;
    let clients: Vec<_> = (0..4).map(|_| client(&server, &proxy.url())).collect();
    clients[0]
        .start_session("ou_1", ended(&server))
        .await
        .expect("kept");
    let mut sessions = Vec::new();
    for client in &clients {
        sessions.push(open(client).await);
    }
    proxy.set(Mode::Late(redis.port, Duration::from_millis(80)));
    let mut calls = JoinSet::new();
    for (client, session) in clients.into_iter().zip(sessions) {
        calls.spawn(async move {
            call(&client).await.expect("a token");
            call_as(&client, &session).await.expect("a refreshed token");
        });
    }
    calls.join_all().await;
    assert_eq!((fetches(&server), refreshes(&server)), (1, 1));
}

#[tokio::test]
async fn it_loses_its_data_and_grants_come_back_from_those_that_have_them() {
    let Some(mut redis) = Server::start() else {
        return;
    };
    let server = platform().await;
    let [one, two] = [(); 2].map(|()| client(&server, &redis.url()));
    let session = one
        .start_session("ou_1", ended(&server))
        .await
        .expect("kept");
    call_as(&one, &session).await.expect("refreshed");
    call(&one).await.expect("a token");
    redis.wipe();
    redis.resume();
    server.expire_all_tokens();
    let begin = Instant::now();
    while call_as(&one, &session).await.is_err() {
        assert!(begin.elapsed() < Duration::from_secs(10), "it is back");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(refreshes(&server), 2);
    let other = open(&two).await;
    call_as(&two, &other).await.expect("the same token");
    call(&two).await.expect("a token");
    assert_eq!(refreshes(&server), 2);
}

#[tokio::test]
async fn it_is_out_of_memory_and_a_refresh_token_is_not_spent_for_nothing() {
    let Some(redis) = Server::with(&["--maxmemory-policy", "noeviction"]) else {
        return;
    };
    let server = platform().await;
    let client = client(&server, &redis.url());
    let session = client
        .start_session("ou_1", ended(&server))
        .await
        .expect("kept");
    let mut bare = redis.bare().await;
    let mut limit = async |bytes: &str| {
        let mut command = redis::cmd("CONFIG");
        command.arg("SET").arg("maxmemory").arg(bytes);
        let () = command.query_async(&mut bare).await.expect("set");
    };
    limit("1").await;
    call(&client).await.expect("a token, kept nowhere");
    let error = call_as(&client, &session).await.expect_err("no lease");
    assert!(!error.needs_login(), "{error}");
    assert_eq!(refreshes(&server), 0);
    // It runs out between lease and write: the grant stays in the process until there is room.
    limit("0").await;
    server.fault(
        TokenEndpoint::OAuth,
        Fault::delay(Duration::from_millis(150)),
    );
    let calling = tokio::spawn({
        let (client, session) = (client.clone(), session.clone());
        async move { call_as(&client, &session).await }
    });
    server.wait_for_requests(TokenEndpoint::OAuth, 1).await;
    limit("1").await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert!(
        !calling.is_finished(),
        "its token is used by nobody before it is kept"
    );
    limit("0").await;
    calling
        .await
        .expect("no panic")
        .expect("kept, and then used");
    assert_eq!(refreshes(&server), 1);
    assert_eq!(
        open(&client).await.grant().access_token,
        session.grant().access_token
    );
}

#[tokio::test]
async fn it_fails_over_to_a_replica_that_lags_and_no_login_is_lost() {
    let (Some(master), Some(replica)) = (Server::start(), Server::start()) else {
        return;
    };
    let server = platform().await;
    let proxy = Proxy::to(master.port).await;
    let [one, two] = [(); 2].map(|()| client(&server, &proxy.url()));
    let mut bare = replica.bare().await;
    let mut follow = async |host: &str, port: &str| {
        let mut command = redis::cmd("REPLICAOF");
        let () = command
            .arg(host)
            .arg(port)
            .query_async(&mut bare)
            .await
            .expect("done");
    };
    let first = one
        .start_session("ou_1", ended(&server))
        .await
        .expect("kept");
    let second = open(&two).await;
    follow("127.0.0.1", &master.port.to_string()).await;
    let lagging = replica.redis();
    let key = SessionKey::new(server.url(), server.app_id(), "ou_1");
    let begin = Instant::now();
    while lagging.load(&key).await.ok().flatten().is_none() {
        assert!(begin.elapsed() < Duration::from_secs(20), "it follows");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // From here on it lags: what follows does not reach it.
    follow("NO", "ONE").await;
    call_as(&one, &first).await.expect("refreshed");
    assert_eq!(refreshes(&server), 1);
    proxy.set(Mode::Through(replica.port));
    drop(master);
    // The replica has the grant that was spent. Who has the new one puts it back; who has the old one
    // finds it spent, waits, and takes the new one over.
    server.expire_all_tokens();
    let begin = Instant::now();
    let (mut one_done, mut two_done) = (false, false);
    while !(one_done && two_done) {
        assert!(
            begin.elapsed() < Duration::from_secs(20),
            "no login is lost"
        );
        let (of_one, of_two) = tokio::join!(call_as(&one, &first), call_as(&two, &second));
        (one_done, two_done) = (of_one.is_ok(), of_two.is_ok());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(first.grant().access_token, second.grant().access_token);
}

#[tokio::test]
async fn without_it_each_process_keeps_to_its_share_and_says_so_once() {
    let Some(redis) = Server::start() else { return };
    let (log, _guard) = Log::listen();
    let server = platform().await;
    let proxy = Proxy::to(redis.port).await;
    let store = Redis::builder(proxy.url()).build().expect("a connection");
    let limiter = RateLimiter::new().store(store).share(0.0);
    let client = builder(&server)
        .rate_limiter(limiter)
        .build()
        .expect("a client");
    let caller = Caller::new(&client);
    let call = || Call::new(&caller, &LIMITED).send::<()>();
    call().await.expect("together");
    proxy.set(Mode::Refusing);
    tokio::time::sleep(Duration::from_millis(1100)).await;
    let begin = Instant::now();
    for _ in 0..2 {
        call().await.expect("alone");
    }
    // The least share is one call in each window, and the longer one is of three seconds.
    assert!(
        begin.elapsed() > Duration::from_secs(4),
        "{:?}",
        begin.elapsed()
    );
    assert_eq!(
        log.with("keeps to its own share").len(),
        1,
        "{:?}",
        log.lines()
    );
    proxy.set(Mode::Through(redis.port));
    let begin = Instant::now();
    while log.with("answers again").is_empty() {
        assert!(
            begin.elapsed() < Duration::from_secs(40),
            "{:?}",
            log.lines()
        );
        call().await.expect("sent");
    }
    let begin = Instant::now();
    for _ in 0..50 {
        call().await.expect("together again");
    }
    // Alone they would take two minutes and a half.
    assert!(
        begin.elapsed() < Duration::from_secs(30),
        "{:?}",
        begin.elapsed()
    );
}

#[tokio::test]
async fn a_refusal_holds_all_that_count_together() {
    let Some(redis) = Server::start() else { return };
    let server = platform().await;
    server.fault(LIMITED.id, Fault::rate_limited(2));
    let callers = [(); 2].map(|()| {
        let limiter = RateLimiter::new().store(redis.redis());
        let client = builder(&server).rate_limiter(limiter).build();
        Caller::new(&client.expect("a client"))
    });
    let begin = Instant::now();
    let first = tokio::spawn(Call::new(&callers[0], &LIMITED).send::<()>());
    tokio::time::sleep(Duration::from_millis(400)).await;
    Call::new(&callers[1], &LIMITED)
        .send::<()>()
        .await
        .expect("sent");
    assert!(
        begin.elapsed() >= Duration::from_secs(2),
        "{:?}",
        begin.elapsed()
    );
    first.await.expect("no panic").expect("sent again");
    assert_eq!(server.requests_to(LIMITED.id).len(), 3);
}

#[tokio::test]
async fn a_busy_process_pays_a_round_trip_for_several_calls() {
    let Some(redis) = Server::start() else { return };
    let proxy = Proxy::to(redis.port).await;
    let server = platform().await;
    let store = Redis::builder(proxy.url()).build().expect("a connection");
    let limiter = RateLimiter::new().store(Arc::new(store));
    let client = builder(&server)
        .rate_limiter(limiter)
        .build()
        .expect("a client");
    let caller = Caller::new(&client);
    Call::new(&caller, &LIMITED)
        .send::<()>()
        .await
        .expect("sent");
    let before = proxy.requests();
    let mut calls = JoinSet::new();
    for _ in 0..64 {
        calls.spawn(Call::new(&caller, &LIMITED).send::<()>());
    }
    for call in calls.join_all().await {
        call.expect("sent");
    }
    let trips = proxy.requests() - before;
    assert!(trips <= 16, "{trips} round trips for 64 calls");
}

#[tokio::test]
async fn a_rate_whose_memory_cannot_be_read_begins_anew() {
    use redis::AsyncCommands as _;
    let Some(server) = Server::start() else {
        return;
    };
    let redis = server.redis();
    let mut bare = server.bare().await;
    let key = RateKey::new("https://a", "cli_a", "op", "");
    let windows = [RateWindow::new(2, Duration::from_secs(60))];
    let wanted = Wanted::new(&windows, 2, Duration::ZERO);
    for bad in ["feishu/1 ", "feishu/1 \u{1}x", "feishu/2 x"] {
        let () = bare
            .set("feishu:rate:{https://a cli_a op}", bad)
            .await
            .expect("kept");
        let got = redis.reserve(&key, &wanted).await.expect("an answer");
        assert_eq!(got.departures.len(), 2, "{bad}");
        let got = redis.reserve(&key, &wanted).await.expect("an answer");
        assert!(got.departures.is_empty(), "{bad}");
    }
}
