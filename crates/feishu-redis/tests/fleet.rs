//! A fleet of real processes on one Redis: what it promises, also while processes are killed and
//! Redis is.
//!
//! `FEISHU_FLEET_PERCENT` makes the proofs smaller or larger.

mod support;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant, SystemTime};

use feishu_core::retry::Never;
use feishu_core::session::{SessionKey, SessionStore, StoredGrant};
use feishu_core::token::{Lease, Leased, StoreError};
use feishu_core::{BoxFuture, Call, Caller, Client, RateLimiter, UserSession};
use feishu_mock::{Fault, MockServer, TokenEndpoint};
use feishu_redis::Redis;
use support::Server;
use support::fleet::{
    ALONE, FREE, LIMITED, Process, client, job, platform, role, say, scaled, told,
};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::task::JoinSet;

const PERSON: &str = "ou_1";

/// What a process of the fleet does. As a test of its own it does nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn worker() {
    match role().as_deref() {
        Some("calls") => make_calls().await,
        Some("sessions") => refresh_sessions().await,
        Some("dies") => die_before_the_write().await,
        Some("token") => fetch_a_token().await,
        Some(other) => panic!("no such job: {other}"),
        None => {}
    }
}

fn redis() -> Redis {
    Redis::builder(job("REDIS")).build().expect("a connection")
}

fn micros() -> u128 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.expect("after 1970").as_micros()
}

/// Makes so many calls as soon as it is told to, by several tasks.
async fn make_calls() {
    let redis = redis();
    let limiter = RateLimiter::new().store(redis.clone()).share(0.125);
    let builder = client()
        .token_store(redis)
        .rate_limiter(limiter)
        .retry(Never);
    let caller = Caller::new(
        &builder
            .timeout(Duration::from_secs(300))
            .build()
            .expect("a client"),
    );
    let left = Arc::new(AtomicUsize::new(job("CALLS").parse().expect("a number")));
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    say("ready");
    told(&mut lines).await;
    let begin = micros();
    let mut tasks = JoinSet::new();
    for _ in 0..8 {
        let (caller, left) = (caller.clone(), Arc::clone(&left));
        tasks.spawn(async move {
            let mut failed = 0;
            let take = |left: usize| left.checked_sub(1);
            while left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
                .is_ok()
            {
                let sent = Call::new(&caller, &LIMITED).send::<()>().await;
                if let Err(error) = sent {
                    failed += 1;
                    if failed == 1 {
                        say(&format!("failed {error}"));
                    }
                }
            }
            failed
        });
    }
    let failed: usize = tasks.join_all().await.into_iter().sum();
    say(&format!("done {begin} {} {failed}", micros()));
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_processes_fetch_one_token_and_use_the_documented_rate_without_a_refusal() {
    const PROCESSES: usize = 8;
    let Some(redis) = Server::start() else { return };
    let _alone = ALONE.lock().await;
    let server = platform().await;
    let each = scaled(10_000) / PROCESSES;
    let calls = [("CALLS", each.to_string())];
    let mut fleet: Vec<_> = (0..PROCESSES)
        .map(|_| Process::start("calls", &server, &redis.url(), &calls))
        .collect();
    for process in &mut fleet {
        assert_eq!(process.says().await.as_deref(), Some("ready"));
    }
    for process in &mut fleet {
        process.tell("go").await.expect("it listens");
    }
    let (mut begins, mut ends, mut failed) = (Vec::new(), Vec::new(), 0);
    for process in &mut fleet {
        loop {
            let said = process.says().await.expect("it makes its calls");
            let Some(numbers) = said.strip_prefix("done ") else {
                println!("{said}");
                continue;
            };
            let numbers: Vec<u128> = numbers
                .split(' ')
                .map(|number| number.parse().expect("a number"))
                .collect();
            begins.push(numbers[0]);
            ends.push(numbers[1]);
            failed += numbers[2];
            break;
        }
    }
    assert_eq!(server.requests_to(TokenEndpoint::TenantInternal).len(), 1);
    assert_eq!(server.requests_to(LIMITED.id).len(), each * PROCESSES);
    assert_eq!(failed, 0, "no call was refused");

    let span = |ends: &[u128]| {
        let begin = begins.iter().min().expect("eight");
        Duration::from_micros(
            u64::try_from(ends.iter().max().expect("eight") - begin).expect("short"),
        )
    };
    let took = span(&ends);
    // 450 in three seconds: the longer window is the narrower one.
    let allowed = took.as_secs_f64() * 450.0 / 3.0;
    #[allow(clippy::cast_precision_loss)]
    let used = (each * PROCESSES) as f64 / allowed;
    println!(
        "{} calls in {took:?}: {:.1} % of the rate",
        each * PROCESSES,
        used * 100.0
    );
    println!(
        "each process took {:?}",
        ends.iter().map(|end| span(&[*end])).collect::<Vec<_>>()
    );
    assert!(used >= 0.95, "{:.1} % of the rate", used * 100.0);
}

/// Opens the person's session, as soon as it is there.
async fn opened(client: &Client) -> UserSession {
    loop {
        if let Ok(Some(session)) = client.open_session(PERSON).await {
            return session;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Calls for the person whenever it is told to, by ten tasks with a session each.
async fn refresh_sessions() {
    let client = client()
        .session_store(redis())
        .retry(Never)
        .build()
        .expect("a client");
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    let mut sessions = Vec::new();
    for _ in 0..10 {
        sessions.push(opened(&client).await);
    }
    say("ready");
    while let Some(round) = told(&mut lines).await {
        let mut tasks = JoinSet::new();
        for session in &sessions {
            let caller = Caller::new(&client).as_user(session);
            tasks.spawn(async move { called(&caller).await });
        }
        let outcomes = tasks.join_all().await;
        let lost = outcomes
            .iter()
            .filter(|outcome| **outcome == Outcome::LoginNeeded)
            .count();
        let failed = outcomes
            .iter()
            .filter(|outcome| **outcome == Outcome::Failed)
            .count();
        if lost > 0 {
            // As a program does when the person comes back.
            for session in &mut sessions {
                *session = opened(&client).await;
            }
        }
        say(&format!("{round} {lost} {failed}"));
    }
}

#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Outcome {
    Good,
    LoginNeeded,
    Failed,
}

/// A call, and again while what fails is the way to Redis.
async fn called(caller: &Caller<feishu_core::User>) -> Outcome {
    let begin = Instant::now();
    loop {
        match Call::new(caller, &FREE).send::<()>().await {
            Ok(()) => return Outcome::Good,
            Err(error) if error.needs_login() => return Outcome::LoginNeeded,
            Err(error) if begin.elapsed() > Duration::from_secs(20) => {
                say(&format!(
                    "failed {error}: {:?}",
                    std::error::Error::source(&error)
                ));
                return Outcome::Failed;
            }
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

/// Has the person log in.
async fn log_in(server: &MockServer, redis: &Server) {
    let client = Client::builder()
        .self_built_app(server.app_id(), server.app_secret())
        .base_url(server.url())
        .session_store(redis.redis())
        .build()
        .expect("a client");
    let code = server.authorize().scope("offline_access").code();
    let grant = client.exchange_code(code).send().await.expect("a grant");
    let begin = Instant::now();
    while client.start_session(PERSON, grant.clone()).await.is_err() {
        assert!(begin.elapsed() < Duration::from_secs(20), "Redis is there");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// How many refreshes were asked for, and how many of them were granted.
fn refreshes(server: &MockServer) -> usize {
    let asked = server.requests_to(TokenEndpoint::OAuth);
    let refreshes = asked.iter().filter(|request| {
        request
            .json()
            .is_some_and(|body| body["grant_type"] == "refresh_token")
    });
    refreshes.count()
}

/// The refresh tokens that were sent, and how often.
fn spent(server: &MockServer) -> HashMap<String, usize> {
    let mut spent = HashMap::new();
    for request in server.requests_to(TokenEndpoint::OAuth) {
        if let Some(token) = request
            .json()
            .and_then(|body| body["refresh_token"].as_str().map(str::to_owned))
        {
            *spent.entry(token).or_default() += 1;
        }
    }
    spent
}

/// One round: all tokens end, and all processes call at once. Says how many logins were lost and how
/// many calls failed.
async fn round(server: &MockServer, fleet: &mut [Process], number: usize) -> (usize, usize) {
    server.expire_all_tokens();
    for process in fleet.iter_mut() {
        // One that was killed hears nothing.
        let _ = process.tell(&number.to_string()).await;
    }
    let (mut lost, mut failed) = (0, 0);
    for process in fleet.iter_mut() {
        while let Some(said) = process.says().await {
            let mut words = said.split(' ');
            if words.next() != Some(&number.to_string()) {
                println!("{said}");
                continue;
            }
            let mut numbers = words.map(|word| word.parse::<usize>().expect("a number"));
            lost += numbers.next().expect("a number");
            failed += numbers.next().expect("a number");
            break;
        }
    }
    (lost, failed)
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_tasks_in_five_processes_refresh_once_each_of_a_hundred_times() {
    let Some(redis) = Server::start() else { return };
    let _alone = ALONE.lock().await;
    let server = platform().await;
    log_in(&server, &redis).await;
    // Nobody dies here, and a machine that is busy may let a process wait for seconds.
    let lease = [("LEASE", "10000".to_owned())];
    let mut fleet: Vec<_> = (0..5)
        .map(|_| Process::start("sessions", &server, &redis.url(), &lease))
        .collect();
    for process in &mut fleet {
        assert_eq!(process.says().await.as_deref(), Some("ready"));
    }
    for number in 1..=scaled(100) {
        assert_eq!(round(&server, &mut fleet, number).await, (0, 0));
        assert_eq!(refreshes(&server), number);
    }
    assert!(spent(&server).values().all(|times| *times == 1));
}

/// A number below another, from a few bits of the system's randomness.
fn below(end: u64) -> u64 {
    getrandom::u64().expect("random numbers") % end
}

#[tokio::test(flavor = "multi_thread")]
async fn no_login_is_lost_while_processes_and_redis_are_killed() {
    let Some(mut redis) = Server::with(&["--appendonly", "yes", "--appendfsync", "always"]) else {
        return;
    };
    let _alone = ALONE.lock().await;
    let server = platform().await;
    log_in(&server, &redis).await;
    let url = redis.url();
    let start = || Process::start("sessions", &server, &url, &[("LEASE", "400".to_owned())]);
    let mut fleet: Vec<_> = (0..5).map(|_| start()).collect();
    for process in &mut fleet {
        assert_eq!(process.says().await.as_deref(), Some("ready"));
    }
    // A refresh takes its time, so that kills find some of them on their way.
    server.fault(
        TokenEndpoint::OAuth,
        Fault::delay(Duration::from_millis(3)).forever(),
    );
    let rounds = scaled(100);
    let (mut kills, mut restarts, mut wipes, mut lost) = (0, 0, 0, 0);
    for number in 1..=rounds {
        let mut killed = None;
        let mut wiped = false;
        let victim = usize::try_from(below(5)).expect("small");
        match number % 10 {
            3 => {
                redis.kill();
                redis.resume();
                restarts += 1;
            }
            8 => {
                redis.wipe();
                redis.resume();
                wipes += 1;
                wiped = true;
            }
            digit if digit % 2 == 0 => {
                kills += 1;
                killed = Some(victim);
            }
            _ => {}
        }
        let (of_round, failed) = match killed {
            None => round(&server, &mut fleet, number).await,
            Some(victim) => {
                let mut dying = fleet.remove(victim);
                let when = Duration::from_micros(below(40_000));
                let _ = dying.tell(&number.to_string()).await;
                let (outcome, ()) = tokio::join!(round(&server, &mut fleet, number), async {
                    tokio::time::sleep(when).await;
                    dying.kill().await;
                });
                outcome
            }
        };
        assert_eq!(failed, 0, "round {number}");
        if of_round > 0 {
            // The one case: a process died with what the platform had answered it.
            assert!(
                killed.is_some(),
                "a login was lost in round {number}, and nobody had died"
            );
            lost += 1;
            log_in(&server, &redis).await;
            // The others, too, take the new one up.
            round(&server, &mut fleet, 1000 + number).await;
        }
        if wiped {
            // It came back from those that had it.
            assert!(opened_within(&server, &redis, Duration::from_secs(5)).await);
        }
        if killed.is_some() {
            let mut process = start();
            assert_eq!(process.says().await.as_deref(), Some("ready"));
            fleet.push(process);
        }
    }
    println!(
        "{rounds} rounds, {kills} processes killed, {restarts} restarts of Redis with its data and \
         {wipes} without: {lost} logins lost, each to a process that died between answer and write"
    );
    assert!(
        lost * 4 <= kills,
        "{lost} of {kills}: the time between answer and write is short"
    );
}

async fn opened_within(server: &MockServer, redis: &Server, time: Duration) -> bool {
    let client = Client::builder()
        .self_built_app(server.app_id(), server.app_secret())
        .base_url(server.url())
        .session_store(redis.redis())
        .build()
        .expect("a client");
    tokio::time::timeout(time, opened(&client)).await.is_ok()
}

/// A store that the process does not survive writing a refreshed grant to.
#[derive(Debug)]
struct Deadly(Redis);

impl SessionStore for Deadly {
    fn load<'a>(
        &'a self,
        key: &'a SessionKey,
    ) -> BoxFuture<'a, Result<Option<StoredGrant>, StoreError>> {
        SessionStore::load(&self.0, key)
    }

    fn swap<'a>(
        &'a self,
        _: &'a SessionKey,
        _: Option<u64>,
        _: &'a StoredGrant,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        std::process::abort()
    }

    fn lease<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<Leased, StoreError>> {
        SessionStore::lease(&self.0, key, lease)
    }

    fn release<'a>(
        &'a self,
        key: &'a SessionKey,
        lease: &'a Lease,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        SessionStore::release(&self.0, key, lease)
    }
}

/// Refreshes, and dies with what came of it.
async fn die_before_the_write() {
    let client = client()
        .session_store(Deadly(redis()))
        .build()
        .expect("a client");
    let session = opened(&client).await;
    let caller = Caller::new(&client).as_user(&session);
    let _ = Call::new(&caller, &FREE).send::<()>().await;
    say("survived");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_between_answer_and_write_costs_the_login_and_it_is_said() {
    let Some(redis) = Server::start() else { return };
    let _alone = ALONE.lock().await;
    let server = platform().await;
    log_in(&server, &redis).await;
    server.expire_all_tokens();
    let mut process = Process::start(
        "dies",
        &server,
        &redis.url(),
        &[("LEASE", "500".to_owned())],
    );
    assert_eq!(process.says().await, None, "it died");
    assert_eq!(refreshes(&server), 1);

    let client = Client::builder()
        .self_built_app(server.app_id(), server.app_secret())
        .base_url(server.url())
        .session_store(redis.redis())
        .store_lease(Duration::from_millis(500))
        .build()
        .expect("a client");
    let session = opened(&client).await;
    let caller = Caller::new(&client).as_user(&session);
    let error = Call::new(&caller, &FREE)
        .send::<()>()
        .await
        .expect_err("lost");
    assert!(error.needs_login(), "{error}");
    log_in(&server, &redis).await;
    let caller = Caller::new(&client).as_user(&opened(&client).await);
    Call::new(&caller, &FREE)
        .send::<()>()
        .await
        .expect("a new login");
}

/// Fetches the app's token, and says when it has it.
async fn fetch_a_token() {
    let client = client().token_store(redis()).build().expect("a client");
    say("ready");
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    told(&mut lines).await;
    let sent = Call::new(&Caller::new(&client), &FREE).send::<()>().await;
    say(&format!("sent {}", sent.is_ok()));
    told(&mut lines).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_sleeps_past_its_lease_and_wakes_replaces_nothing_newer() {
    use rustix::process::{Pid, Signal, kill_process};
    let Some(redis) = Server::start() else { return };
    let _alone = ALONE.lock().await;
    let server = platform().await;
    let lease = [("LEASE", "500".to_owned())];
    let mut one = Process::start("token", &server, &redis.url(), &lease);
    let mut two = Process::start("token", &server, &redis.url(), &lease);
    for process in [&mut one, &mut two] {
        assert_eq!(process.says().await.as_deref(), Some("ready"));
    }
    // The first is put to sleep while the platform takes its time to answer it.
    server.fault(
        TokenEndpoint::TenantInternal,
        Fault::delay(Duration::from_millis(600)),
    );
    one.tell("go").await.expect("it listens");
    server
        .wait_for_requests(TokenEndpoint::TenantInternal, 1)
        .await;
    let pid = one
        .child
        .id()
        .and_then(|id| Pid::from_raw(i32::try_from(id).ok()?))
        .expect("it runs");
    kill_process(pid, Signal::STOP).expect("it sleeps");
    // Its token is rejected meanwhile, so that the second's is another one.
    tokio::time::sleep(Duration::from_millis(700)).await;
    server.expire_all_tokens();
    server.revoke_token(&server.tenant_token());
    let begin = Instant::now();
    two.tell("go").await.expect("it listens");
    assert_eq!(two.says().await.as_deref(), Some("sent true"));
    assert!(
        begin.elapsed() < Duration::from_secs(3),
        "{:?}",
        begin.elapsed()
    );
    let kept = kept_token(&redis).await;
    kill_process(pid, Signal::CONT).expect("it wakes");
    one.says().await.expect("it goes on");
    // What it fetched long ago is put nowhere.
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(kept_token(&redis).await, kept);
    assert!(kept.contains("\"token\":"), "{kept}");
}

async fn kept_token(redis: &Server) -> String {
    let mut bare = redis.bare().await;
    let keys: Vec<String> = redis::cmd("KEYS")
        .arg("feishu:token:*")
        .query_async(&mut bare)
        .await
        .expect("keys");
    assert_eq!(keys.len(), 1, "{keys:?}");
    redis::cmd("GET")
        .arg(&keys[0])
        .query_async(&mut bare)
        .await
        .expect("a token")
}
