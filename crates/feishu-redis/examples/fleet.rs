//! Four clients, as the processes of a fleet have them: one token, one refresh, one count of calls.
//! Runs on feishu-mock: `cargo run -p feishu-redis --example fleet`. With `REDIS_URL` set it shares by
//! that Redis, else in memory.

use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use feishu_core::operation::{Answer, Identities, Method, Operation, RateLimit, Retry};
use feishu_core::rate::{MemoryRateStore, RateStore};
use feishu_core::session::{MemorySessionStore, SessionStore};
use feishu_core::token::{MemoryTokenStore, TokenStore};
use feishu_core::{Call, Caller, Client, Json, RateLimiter, UserGrant};
use feishu_mock::{MockServer, TokenEndpoint};
use feishu_redis::Redis;

/// As a service crate has them. The documentation allows it twenty times a second.
static PROFILE: Operation = Operation {
    identities: Identities::BOTH,
    retry: Retry::Safe,
    answer: Answer::Data,
    limits: &[RateLimit::per_second(20)],
    ..Operation::new(
        "example.v1.profile.get",
        Method::Get,
        "/open-apis/example/v1/profile",
    )
};

/// What the processes share.
struct Stores {
    tokens: Arc<dyn TokenStore>,
    sessions: Arc<dyn SessionStore>,
    rates: Arc<dyn RateStore>,
}

impl Stores {
    fn new() -> Result<Self, feishu_redis::Error> {
        Ok(match std::env::var("REDIS_URL") {
            Ok(url) => {
                let redis = Redis::builder(url).prefix("feishu-example").build()?;
                Self {
                    tokens: Arc::new(redis.clone()),
                    sessions: Arc::new(redis.clone()),
                    rates: Arc::new(redis),
                }
            }
            Err(_) => Self {
                tokens: Arc::new(MemoryTokenStore::new()),
                sessions: Arc::new(MemorySessionStore::new()),
                rates: Arc::new(MemoryRateStore::new()),
            },
        })
    }

    /// The client of one more process.
    fn client(&self, server: &MockServer) -> Result<Client, feishu_core::Error> {
        let limiter = RateLimiter::new().store(Arc::clone(&self.rates));
        Client::builder()
            .self_built_app(server.app_id(), server.app_secret())
            .base_url(server.url())
            .token_store(Arc::clone(&self.tokens))
            .session_store(Arc::clone(&self.sessions))
            .rate_limiter(limiter.share(0.25))
            .build()
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = MockServer::builder()
        .operation(&PROFILE)
        .enforce_rate_limits()
        .start()
        .await?;
    server
        .on(PROFILE.id)
        .respond_data(serde_json::json!({"name": "Zhang San"}));
    let stores = Stores::new()?;
    let clients = (0..4)
        .map(|_| stores.client(&server))
        .collect::<Result<Vec<_>, _>>()?;

    // The person logs in by one process. The access token has ended since.
    let now = SystemTime::now();
    let refresh_token = server.authorize().scope("offline_access").refresh_token();
    let grant = UserGrant::new("u-ended", now).with_refresh_token(
        refresh_token,
        Some(now + Duration::from_secs(7 * 24 * 3600)),
    );
    clients[0].start_session("ou_zhang", grant).await?;

    // All processes at once, for the app and for the person.
    let begin = Instant::now();
    let mut calls = tokio::task::JoinSet::new();
    for client in clients {
        calls.spawn(async move {
            let app = Caller::new(&client);
            let session = client.open_session("ou_zhang").await?;
            let session = session.ok_or("the person has to log in")?;
            let person = app.as_user(&session);
            for _ in 0..6 {
                Call::new(&app, &PROFILE).send::<Json>().await?;
                Call::new(&person, &PROFILE).send::<Json>().await?;
            }
            Ok::<(), Box<dyn Error + Send + Sync>>(())
        });
    }
    while let Some(call) = calls.join_next().await {
        call?.map_err(|error| error.to_string())?;
    }
    println!(
        "48 calls of 4 processes in {:.1} s, at 20 a second",
        begin.elapsed().as_secs_f64()
    );
    let requests = |endpoint| server.requests_to(endpoint).len();
    println!(
        "{} request for the app's token",
        requests(TokenEndpoint::TenantInternal)
    );
    println!(
        "{} refresh of the person's session",
        requests(TokenEndpoint::OAuth)
    );
    Ok(())
}
