//! What is in Redis: readable by whom, for how long, and what is done with what is none of it.

mod support;

use std::time::{Duration, SystemTime};

use feishu_core::rate::{RateKey, RateStore, RateWindow, Wanted};
use feishu_core::session::{SessionKey, SessionStore, StoredGrant, UserGrant};
use feishu_core::token::{Lease, StoredToken, TokenKey, TokenKind, TokenStore};
use feishu_events::{Claim, HandledEvents};
use feishu_redis::{EncryptionKey, Redis};
use redis::AsyncCommands as _;
use support::Server;
use support::log::Log;

const TOKEN: &str = "feishu:token:{https://a cli_a d tenant}";
const SESSION: &str = "feishu:session:{https://a cli_a ou_1}";
const RATE: &str = "feishu:rate:{https://a cli_a op}";
const EVENT: &str = "feishu:event:{cli_a e1}";

fn token_key() -> TokenKey {
    TokenKey::from_parts("https://a", "cli_a", "d", TokenKind::Tenant, None)
}

fn session_key() -> SessionKey {
    SessionKey::new("https://a", "cli_a", "ou_1")
}

fn token(text: &str) -> StoredToken {
    StoredToken::new(text, SystemTime::now() + Duration::from_secs(7200))
}

fn grant(text: &str) -> UserGrant {
    let now = SystemTime::now();
    let end = now + Duration::from_secs(604_800);
    let end_of_access = now + Duration::from_secs(7200);
    UserGrant::new(format!("u-{text}"), end_of_access)
        .with_refresh_token(format!("r-{text}"), Some(end))
}

async fn kept(redis: &Redis) -> Option<String> {
    let got = redis.get(&token_key()).await.expect("an answer");
    got.map(|stored| stored.token)
}

async fn version(redis: &Redis) -> Option<u64> {
    let loaded = redis.load(&session_key()).await.expect("an answer");
    loaded.map(|stored| stored.version)
}

#[tokio::test]
async fn a_token_that_cannot_be_read_is_reported_with_its_key_and_taken_for_absent() {
    let Some(server) = Server::start() else {
        return;
    };
    let (log, _guard) = Log::listen();
    let mut bare = server.bare().await;
    let redis = server.redis();
    redis.put(&token_key(), token("t-1")).await.expect("kept");
    let good: String = bare.get(TOKEN).await.expect("a value");
    assert!(good.contains("t-1"));
    let foreign = server.builder().encryption_key(EncryptionKey::new([1; 32]));
    let foreign = foreign.build().expect("a connection");
    foreign.put(&token_key(), token("t-2")).await.expect("kept");
    let sealed: String = bare.get(TOKEN).await.expect("a value");
    let bad = [
        "t-1".to_owned(),
        good[..good.len() - 2].to_owned(),
        good[..10].to_owned(),
        good.replace("feishu/1", "feishu/2"),
        good.replace("token", "tokem"),
        sealed,
        String::new(),
    ];
    for (index, value) in bad.iter().enumerate() {
        let () = bare.set(TOKEN, value).await.expect("kept");
        assert_eq!(kept(&redis).await, None, "{value}");
        let told = log.with(TOKEN);
        assert_eq!(told.len(), index + 1, "{value}: {told:?}");
        assert!(told[index].starts_with("WARN"), "{told:?}");
        let still: String = bare.get(TOKEN).await.expect("a value");
        assert_eq!(still, *value, "it was not touched");
    }
    // The reports hold no piece of the values.
    assert!(!log.lines().concat().contains("t-1"));
}

#[tokio::test]
async fn what_this_crate_did_not_write_is_neither_overwritten_nor_deleted() {
    let Some(server) = Server::start() else {
        return;
    };
    let mut bare = server.bare().await;
    let redis = server.redis();
    let windows = [RateWindow::new(5, Duration::from_secs(1))];
    let rate = RateKey::new("https://a", "cli_a", "op", "");
    let claim = Claim::new(
        "cli_a e1",
        1,
        Duration::from_secs(9),
        Duration::from_secs(9),
    );
    for kind in ["string", "list", "hash"] {
        for key in [TOKEN, SESSION, RATE, EVENT] {
            let () = bare.del(key).await.expect("gone");
            let () = match kind {
                "string" => bare.set(key, "somebody's").await,
                "list" => bare.lpush(key, "somebody's").await,
                _ => bare.hset(key, "field", "somebody's").await,
            }
            .expect("kept");
        }
        // Absent to whoever reads, and in the way of whoever writes, which is told so.
        assert_eq!(kept(&redis).await, None, "{kind}");
        assert_eq!(version(&redis).await, None, "{kind}");
        redis
            .remove(&token_key(), "somebody's")
            .await
            .expect("nothing to remove");
        HandledEvents::release(&redis, &claim)
            .await
            .expect("nothing to release");
        let new = StoredGrant::new(1, Some(grant("1")));
        let refusals = [
            redis.put(&token_key(), token("t-1")).await.err(),
            redis.swap(&session_key(), None, &new).await.err(),
            redis
                .reserve(&rate, &Wanted::new(&windows, 1, Duration::ZERO))
                .await
                .err(),
            redis.hold(&rate, Duration::from_secs(1)).await.err(),
            redis.claim(&claim).await.err(),
            redis.finish(&claim).await.err(),
        ];
        for (refusal, key) in refusals
            .iter()
            .zip([TOKEN, SESSION, RATE, RATE, EVENT, EVENT])
        {
            let refusal = refusal
                .as_ref()
                .unwrap_or_else(|| panic!("{kind} at {key} is kept"));
            let words = refusal.to_string();
            assert!(
                words.contains(key) && words.contains("did not write"),
                "{words}"
            );
        }
        for key in [TOKEN, SESSION, RATE, EVENT] {
            let there: String = redis::cmd("TYPE")
                .arg(key)
                .query_async(&mut bare)
                .await
                .expect("a type");
            assert_eq!(there, kind, "{key}");
        }
    }
}

#[tokio::test]
async fn everything_ends_by_itself() {
    let Some(server) = Server::start() else {
        return;
    };
    let mut bare = server.bare().await;
    let redis = server.redis();
    let soon = SystemTime::now() + Duration::from_secs(100);
    redis
        .put(&token_key(), StoredToken::new("t-1", soon))
        .await
        .expect("kept");
    let new = StoredGrant::new(1, Some(grant("1")));
    assert!(
        redis
            .swap(&session_key(), None, &new)
            .await
            .expect("an answer")
    );
    let lease = Lease::new(1, Duration::from_secs(1));
    TokenStore::lease(&redis, &token_key(), &lease)
        .await
        .expect("an answer");
    SessionStore::lease(&redis, &session_key(), &lease)
        .await
        .expect("an answer");
    let windows = [RateWindow::new(5, Duration::from_secs(60))];
    let rate = RateKey::new("https://a", "cli_a", "op", "");
    redis
        .reserve(&rate, &Wanted::new(&windows, 3, Duration::ZERO))
        .await
        .expect("an answer");
    let claim = Claim::new(
        "cli_a e1",
        1,
        Duration::from_secs(9),
        Duration::from_secs(99),
    );
    redis.claim(&claim).await.expect("an answer");
    let day = 24 * 3600;
    let names = [
        (TOKEN.to_owned(), 98..=100),
        (SESSION.to_owned(), 604_700..=604_800),
        (TOKEN.replace(":token:", ":token-lease:"), day - 5..=day + 1),
        (
            SESSION.replace(":session:", ":session-lease:"),
            day - 5..=day + 1,
        ),
        (RATE.to_owned(), 58..=62),
        (EVENT.to_owned(), 7..=9),
    ];
    for (name, lasts) in &names {
        let left: i64 = bare.ttl(name).await.expect("a time");
        assert!(lasts.contains(&left), "{name}: {left}");
    }
    let all: Vec<String> = bare.keys("*").await.expect("names");
    assert_eq!(all.len(), names.len(), "{all:?}");
    // A grant whose end is not known stays; that a session was ended is known for a while.
    let mut endless = grant("2");
    endless.refresh_expires_at = None;
    let new = StoredGrant::new(2, Some(endless));
    assert!(
        redis
            .swap(&session_key(), Some(1), &new)
            .await
            .expect("an answer")
    );
    assert_eq!(bare.ttl::<_, i64>(SESSION).await.expect("a time"), -1);
    let ended = StoredGrant::new(3, None);
    assert!(
        redis
            .swap(&session_key(), Some(2), &ended)
            .await
            .expect("an answer")
    );
    assert!(bare.ttl::<_, i64>(SESSION).await.expect("a time") > 29 * day);
}

#[tokio::test]
async fn encrypted_values_hold_no_secret_and_keys_are_changed_without_losing_any() {
    let Some(server) = Server::start() else {
        return;
    };
    let mut bare = server.bare().await;
    let [old, new] = [1, 2].map(|byte| EncryptionKey::new([byte; 32]));
    let build = |builder: feishu_redis::RedisBuilder| builder.build().expect("a connection");
    let plain = server.redis();
    let first = build(server.builder().encryption_key(old.clone()));
    let second = build(
        server
            .builder()
            .encryption_key(new.clone())
            .previous_encryption_key(old.clone()),
    );
    let last = build(server.builder().encryption_key(new.clone()));

    first
        .put(&token_key(), token("t-secret"))
        .await
        .expect("kept");
    let stored = StoredGrant::new(7, Some(grant("secret")));
    assert!(
        first
            .swap(&session_key(), None, &stored)
            .await
            .expect("an answer")
    );
    let value: String = bare.get(TOKEN).await.expect("a value");
    let session: Vec<String> = bare.hvals(SESSION).await.expect("values");
    for secret in ["t-secret", "u-secret", "r-secret"] {
        assert!(!value.contains(secret) && !session.concat().contains(secret));
    }
    assert!(value.contains(old.id()));
    assert!(!format!("{first:?}").contains("[1, 1"), "{first:?}");

    // Both are read while keys change; afterwards the new one alone.
    assert_eq!(kept(&second).await.as_deref(), Some("t-secret"));
    assert_eq!(version(&second).await, Some(7));
    assert_eq!(kept(&plain).await, None);
    assert_eq!(kept(&last).await, None);
    assert_eq!(version(&last).await, None);
    second
        .put(&token_key(), token("t-new"))
        .await
        .expect("kept");
    assert_eq!(kept(&last).await.as_deref(), Some("t-new"));
    assert_eq!(kept(&first).await, None);

    // Whoever cannot read a grant does not put an older one in its place, but may a newer login.
    let stale = StoredGrant::new(6, Some(grant("stale")));
    assert!(
        !last
            .swap(&session_key(), None, &stale)
            .await
            .expect("an answer")
    );
    assert_eq!(version(&second).await, Some(7));
    let login = StoredGrant::new(8, Some(grant("login")));
    assert!(
        last.swap(&session_key(), None, &login)
            .await
            .expect("an answer")
    );
    assert_eq!(version(&last).await, Some(8));

    // Where a fleet begins to encrypt.
    plain
        .put(&token_key(), token("t-plain"))
        .await
        .expect("kept");
    assert_eq!(kept(&last).await, None);
    let beginning = build(server.builder().encryption_key(new).read_unencrypted(true));
    assert_eq!(kept(&beginning).await.as_deref(), Some("t-plain"));
}

#[tokio::test]
async fn a_grant_is_bound_to_its_person_and_version() {
    let Some(server) = Server::start() else {
        return;
    };
    let mut bare = server.bare().await;
    let builder = server.builder().encryption_key(EncryptionKey::new([1; 32]));
    let redis = builder.build().expect("a connection");
    let stored = StoredGrant::new(7, Some(grant("1")));
    assert!(
        redis
            .swap(&session_key(), None, &stored)
            .await
            .expect("an answer")
    );
    // As somebody would who can write to Redis: another's grant, an older one made newer.
    let sealed: String = bare.hget(SESSION, "grant").await.expect("a value");
    let other = SESSION.replace("ou_1", "ou_2");
    let fields = [("version", "7"), ("grant", &*sealed)];
    let () = bare.hset_multiple(&other, &fields).await.expect("kept");
    let () = bare.hset(SESSION, "version", "8").await.expect("kept");
    assert_eq!(version(&redis).await, None);
    let key = SessionKey::new("https://a", "cli_a", "ou_2");
    assert_eq!(redis.load(&key).await.expect("an answer"), None);
}

#[tokio::test]
async fn an_address_or_a_certificate_that_is_none_is_refused_and_no_password_is_shown() {
    for address in ["", "127.0.0.1:6379", "http://127.0.0.1", "redis://"] {
        let error = Redis::builder(address).build().err();
        let error = error.unwrap_or_else(|| panic!("`{address}` is no address"));
        assert!(error.to_string().contains("redis://host:6379"), "{error}");
    }
    let error = Redis::builder("redis://127.0.0.1:1")
        .root_certificate_pem("x")
        .build();
    let error = error.expect_err("no TLS");
    assert!(error.to_string().contains("rediss://"), "{error}");
    let error = Redis::builder("rediss://127.0.0.1:1")
        .root_certificate_pem("x")
        .build();
    assert!(error.is_err(), "no certificate");
    let builder =
        Redis::builder("redis://me:the-password@127.0.0.1:1").password("another-password");
    let shown = format!("{builder:?}");
    let redis = builder.build().expect("a connection");
    let failure = redis.get(&token_key()).await.expect_err("nobody listens");
    for words in [
        shown,
        format!("{redis:?}"),
        failure.to_string(),
        format!("{failure:?}"),
    ] {
        assert!(!words.contains("password"), "{words}");
    }
}

#[tokio::test]
async fn a_user_with_the_documented_rights_may_do_all_that_is_needed() {
    let Some(server) = Server::start() else {
        return;
    };
    let mut bare = server.bare().await;
    // As the crate's documentation has it.
    let rights = include_str!("../src/lib.rs")
        .split("ACL SETUSER feishu on >password ")
        .nth(1)
        .and_then(|rest| rest.split("```").next())
        .expect("the rights");
    let rights = rights.split_whitespace().filter(|word| *word != "//!");
    let mut command = redis::cmd("ACL");
    command
        .arg("SETUSER")
        .arg("feishu")
        .arg("on")
        .arg(">the-password");
    for right in rights {
        command.arg(right);
    }
    let () = command.query_async(&mut bare).await.expect("a user");
    let builder = server.builder().username("feishu").password("the-password");
    let redis = builder.database(2).build().expect("a connection");
    tokio::join!(
        feishu_store_conformance::token_store(redis.clone()),
        feishu_store_conformance::session_store(redis.clone()),
        feishu_store_conformance::rate_store(redis.clone()),
        feishu_store_conformance::handled_events(redis.clone()),
    );
    let elsewhere = server.builder().username("feishu").password("the-password");
    let elsewhere = elsewhere.prefix("other").build().expect("a connection");
    let refused = elsewhere.put(&token_key(), token("t-1")).await;
    assert!(refused.is_err(), "another prefix");
}

#[tokio::test]
async fn tls_is_spoken_to_a_server_whose_certificate_is_trusted_and_to_no_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let signed =
        rcgen::generate_simple_self_signed(["localhost".to_owned(), "127.0.0.1".to_owned()]);
    let signed = signed.expect("a certificate");
    let (certificate, key) = (
        folder.path().join("cert.pem"),
        folder.path().join("key.pem"),
    );
    std::fs::write(&certificate, signed.cert.pem()).expect("written");
    std::fs::write(&key, signed.signing_key.serialize_pem()).expect("written");
    let [cert, key] = [&certificate, &key].map(|path| path.to_str().expect("text").to_owned());
    let options = [
        "--tls-port",
        "--tls-cert-file",
        &cert,
        "--tls-key-file",
        &key,
        "--tls-ca-cert-file",
        &cert,
        "--tls-auth-clients",
        "no",
    ];
    let Some(server) = Server::with(&options) else {
        return;
    };
    let url = format!("rediss://localhost:{}", server.port);
    let trusting = Redis::builder(&*url).root_certificate_pem(signed.cert.pem());
    let trusting = trusting.build().expect("a connection");
    trusting
        .put(&token_key(), token("t-1"))
        .await
        .expect("kept");
    assert_eq!(kept(&trusting).await.as_deref(), Some("t-1"));
    let other = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("another");
    let builder = Redis::builder(&*url).root_certificate_pem(other.cert.pem());
    let distrusting = builder.build().expect("a connection");
    assert!(distrusting.get(&token_key()).await.is_err());
}
