//! The stores on Redis keep what the traits promise: plain, encrypted, behind a password.

mod support;

use feishu_redis::{EncryptionKey, Redis};
use support::Server;

async fn all(redis: Redis) {
    tokio::join!(
        feishu_store_conformance::token_store(redis.clone()),
        feishu_store_conformance::session_store(redis.clone()),
        feishu_store_conformance::rate_store(redis.clone()),
        feishu_store_conformance::handled_events(redis.clone()),
    );
}

#[test]
fn the_server_is_there_or_it_is_said_how_to_have_it() {
    if !support::is_there() {
        // Past the harness, which shows nothing of tests that pass.
        let mut told = std::fs::OpenOptions::new();
        let told = told
            .write(true)
            .open("/dev/stderr")
            .or_else(|_| std::fs::OpenOptions::new().write(true).open("/dev/tty"));
        if let Ok(mut told) = told {
            let _ = std::io::Write::write_all(
                &mut told,
                b"left out: the tests of feishu-redis against a server, as redis-server is not on \
                  PATH; apt-get install redis-server brings it\n",
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn plain() {
    let Some(server) = Server::start() else {
        return;
    };
    all(server.redis()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn encrypted_in_another_database_behind_a_password() {
    let Some(server) = Server::with(&["--requirepass", "the-password"]) else {
        return;
    };
    let redis = server
        .builder()
        .password("the-password")
        .database(3)
        .prefix("hiring")
        .encryption_key(EncryptionKey::new([7; 32]))
        .build()
        .expect("a connection");
    all(redis).await;
}
