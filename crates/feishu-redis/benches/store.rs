//! What a token and an admission cost by way of Redis, beside the bare commands under them.

#[path = "../tests/support/mod.rs"]
mod support;

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use feishu_core::__bench::Limiter;
use feishu_core::RateLimiter;
use feishu_core::operation::{Method, Operation, RateLimit};
use feishu_core::token::{StoredToken, TokenKey, TokenKind, TokenStore};
use feishu_redis::{EncryptionKey, Redis};
use redis::aio::MultiplexedConnection;
use support::Server;
use tokio::task::JoinSet;

/// So fast that no window is ever full.
static OPERATION: Operation = Operation {
    limits: &[
        RateLimit {
            count: 100_000_000,
            seconds: 60,
        },
        RateLimit::per_second(10_000_000),
    ],
    ..Operation::new(
        "bench.v1.item.list",
        Method::Get,
        "/open-apis/bench/v1/items",
    )
};

/// How many times each thing is done, in turns of a tenth.
const TIMES: u32 = 10_000;
const TURNS: u32 = 10;

/// The microseconds for each of so many, by so many tasks: the median of the turns.
async fn measured<F, W>(tasks: u32, work: F) -> f64
where
    F: Fn() -> W,
    W: Future<Output = ()> + Send + 'static,
{
    let mut turns = Vec::new();
    for _ in 0..TURNS {
        let each = TIMES / TURNS / tasks;
        let begin = Instant::now();
        let mut set = JoinSet::new();
        for _ in 0..tasks {
            let work: Vec<_> = (0..each).map(|_| work()).collect();
            set.spawn(async move {
                for one in work {
                    one.await;
                }
            });
        }
        set.join_all().await;
        turns.push(begin.elapsed().as_secs_f64() * 1e6 / f64::from(each * tasks));
    }
    turns.sort_by(f64::total_cmp);
    turns[turns.len() / 2]
}

async fn get(mut bare: MultiplexedConnection, name: String) {
    let got: Option<String> = redis::cmd("GET")
        .arg(name)
        .query_async(&mut bare)
        .await
        .expect("a value");
    assert!(got.is_some());
}

async fn evalsha(mut bare: MultiplexedConnection, hash: String) {
    let done: i64 = redis::cmd("EVALSHA")
        .arg(hash)
        .arg(1)
        .arg("bench")
        .query_async(&mut bare)
        .await
        .expect("a number");
    assert_eq!(done, 1);
}

async fn read(store: Redis, key: TokenKey) {
    let got = store.get(&key).await.expect("an answer");
    assert!(got.is_some());
}

async fn admit(limiter: Arc<Limiter>) {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(60);
    let admitted = limiter.admit(&OPERATION, "", deadline).await;
    admitted.expect("a departure");
}

#[tokio::main]
async fn main() {
    let Some(server) = Server::start() else {
        println!("left out: there is no redis-server on PATH");
        return;
    };
    let mut bare = server.bare().await;
    let hash: String = redis::cmd("SCRIPT")
        .arg("LOAD")
        .arg("return 1")
        .query_async(&mut bare)
        .await
        .expect("a script");
    let key = TokenKey::from_parts(
        "https://open.feishu.cn",
        "cli_a1",
        "d",
        TokenKind::Tenant,
        None,
    );
    let plain = server.redis();
    let sealed = server.builder().prefix("sealed");
    let sealed = sealed.encryption_key(EncryptionKey::new([7; 32])).build();
    let sealed = sealed.expect("a connection");
    let end = SystemTime::now() + Duration::from_secs(7200);
    for store in [&plain, &sealed] {
        let token = StoredToken::new("t-g1044qbRONBF3LL3RTX7ZT5DXNYZFH6GZWZ5MRZX", end);
        store.put(&key, token).await.expect("kept");
    }
    let name = format!("feishu:token:{{{key}}}");
    let limiter = |batch| {
        let config = RateLimiter::new().store(server.redis()).batch(batch);
        Arc::new(Limiter::for_app(
            &config,
            "https://open.feishu.cn",
            "cli_a1",
        ))
    };

    println!("| microseconds each, by so many tasks | 1 | 8 | 64 |");
    println!("| --- | --- | --- | --- |");
    macro_rules! row {
        ($name:expr, $work:expr) => {{
            let mut row = format!("| {} |", $name);
            for tasks in [1, 8, 64] {
                row += &format!(" {:.1} |", measured(tasks, $work).await);
            }
            println!("{row}");
        }};
    }
    row!("bare GET", || get(bare.clone(), name.clone()));
    row!("token read", || read(plain.clone(), key.clone()));
    row!("token read, encrypted", || read(
        sealed.clone(),
        key.clone()
    ));
    row!("bare EVALSHA of `return 1`", || evalsha(
        bare.clone(),
        hash.clone()
    ));
    for batch in [1, 2, 4, 8, 16, 32, 64] {
        let limiter = limiter(batch);
        row!(format!("admission, batches of {batch}"), || admit(
            Arc::clone(&limiter)
        ));
    }
    let alone = Arc::new(Limiter::new(&RateLimiter::new()));
    row!("admission without Redis", || admit(Arc::clone(&alone)));
}
