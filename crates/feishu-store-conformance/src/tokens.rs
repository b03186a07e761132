//! Token stores.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use feishu_core::token::{Lease, StoredToken, TokenKey, TokenKind, TokenStore};

use crate::lease::{LIFE, SLACK, Subject, check};
use crate::names::fresh;

fn key(app: &str, digest: &str, kind: TokenKind, tenant: Option<&str>) -> TokenKey {
    TokenKey::from_parts("https://open.example.com", app, digest, kind, tenant)
}

fn token(text: &str) -> StoredToken {
    StoredToken::new(text, SystemTime::now() + Duration::from_secs(3600))
}

async fn text(store: &dyn TokenStore, key: &TokenKey) -> Option<String> {
    let got = store.get(key).await.expect("get: the store answers");
    got.map(|stored| stored.token)
}

/// Proves a [`TokenStore`].
///
/// # Panics
/// When it does not keep a promise.
pub async fn token_store(store: impl TokenStore + 'static) {
    let store: Arc<dyn TokenStore> = Arc::new(store);
    let app = fresh("cli");
    let tenant = key(&app, "d1", TokenKind::Tenant, None);
    assert_eq!(
        text(&*store, &tenant).await,
        None,
        "get: nothing is there yet"
    );

    // Back as it was kept.
    let first = token("t-1 \"§\\");
    let put = store.put(&tenant, first.clone()).await;
    put.expect("put: the store answers");
    let got = store.get(&tenant).await.expect("get: the store answers");
    let got = got.expect("get: what was put is there");
    assert_eq!(
        got.token, first.token,
        "get: the token is the one that was put"
    );
    let apart = |a: SystemTime, b: SystemTime| {
        a.duration_since(b)
            .unwrap_or_else(|_| b.duration_since(a).unwrap_or_default())
    };
    assert!(
        apart(got.expires_at, first.expires_at) <= Duration::from_secs(1),
        "get: the token ends when it was said to"
    );

    // Under its own key alone.
    let others = [
        key(&fresh("cli"), "d1", TokenKind::Tenant, None),
        key(&app, "d2", TokenKind::Tenant, None),
        key(&app, "d1", TokenKind::App, None),
        key(&app, "d1", TokenKind::AppTicket, None),
        key(&app, "d1", TokenKind::Tenant, Some("tenant")),
    ];
    for other in &others {
        assert_eq!(
            text(&*store, other).await,
            None,
            "get: {other} has no token of {tenant}"
        );
    }

    // Replaced, and dropped by its own text alone.
    let put = store.put(&tenant, token("t-2")).await;
    put.expect("put: the store answers");
    assert_eq!(
        text(&*store, &tenant).await.as_deref(),
        Some("t-2"),
        "put: it replaces"
    );
    let removed = store.remove(&tenant, "t-1").await;
    removed.expect("remove: the store answers");
    let there = text(&*store, &tenant).await;
    assert_eq!(
        there.as_deref(),
        Some("t-2"),
        "remove: another has taken its place, and stays"
    );
    let removed = store.remove(&tenant, "t-2").await;
    removed.expect("remove: the store answers");
    assert_eq!(text(&*store, &tenant).await, None, "remove: it is gone");
    let removed = store.remove(&tenant, "t-2").await;
    removed.expect("remove: what is not there is no failure");

    // What has ended is not handed out as good.
    let soon = SystemTime::now() + Duration::from_millis(300);
    let put = store.put(&tenant, StoredToken::new("t-3", soon)).await;
    put.expect("put: the store answers");
    tokio::time::sleep(Duration::from_millis(300) + SLACK).await;
    let got = store.get(&tenant).await.expect("get: the store answers");
    assert!(
        got.is_none_or(|stored| stored.expires_at <= SystemTime::now()),
        "get: a token that has ended is not there, or says that it has ended"
    );

    leases(&store, &app).await;
}

async fn leases(store: &Arc<dyn TokenStore>, app: &str) {
    let leased = key(app, "d1", TokenKind::Tenant, Some("leased"));
    let subject = |key: &TokenKey| {
        let (asked, released) = (Arc::clone(store), Arc::clone(store));
        let (key, of_release) = (key.clone(), key.clone());
        Subject {
            ask: Arc::new(move |lease| {
                let (store, key) = (Arc::clone(&asked), key.clone());
                Box::pin(async move { store.lease(&key, &lease).await })
            }),
            release: Arc::new(move |lease| {
                let (store, key) = (Arc::clone(&released), of_release.clone());
                Box::pin(async move { store.release(&key, &lease).await })
            }),
        }
    };
    check(&subject(&leased)).await;

    // What was fetched under a lease is kept, and the lease is over.
    let key = key(app, "d1", TokenKind::Tenant, Some("fenced"));
    let subject = subject(&key);
    let put = async |text, owner, fence| {
        let lease = Lease::new(owner, LIFE);
        let put = store.put_leased(&key, token(text), &lease, fence).await;
        put.expect("put_leased: the store answers");
    };
    let first = subject.granted(1).await;
    put("f-1", 1, first).await;
    assert_eq!(
        text(&**store, &key).await.as_deref(),
        Some("f-1"),
        "put_leased: it keeps"
    );
    let second = subject.granted(2).await;

    // One that slept past its lease comes too late, though nobody has put anything since.
    put("f-late", 1, first).await;
    assert_eq!(
        text(&**store, &key).await.as_deref(),
        Some("f-1"),
        "put_leased: another has had the lease since, so nothing is kept"
    );
    put("f-2", 2, second).await;
    put("f-late", 1, first).await;
    assert_eq!(
        text(&**store, &key).await.as_deref(),
        Some("f-2"),
        "put_leased: what the later lease brought stays"
    );

    // One whose lease has ended while nobody else had one is in time all the same.
    let third = subject.granted(3).await;
    tokio::time::sleep(LIFE + SLACK).await;
    put("f-3", 3, third).await;
    assert_eq!(
        text(&**store, &key).await.as_deref(),
        Some("f-3"),
        "put_leased: nobody has had the lease since, so it is kept"
    );
}
