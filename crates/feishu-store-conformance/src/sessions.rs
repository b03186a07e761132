//! Session stores.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use feishu_core::session::{SessionKey, SessionStore, StoredGrant, UserGrant};
use tokio::task::JoinSet;

use crate::lease::{Subject, check};
use crate::names::fresh;

/// A time to come, in whole seconds, as grants are kept.
fn in_secs(seconds: u64) -> SystemTime {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    UNIX_EPOCH + Duration::from_secs(now.expect("after 1970").as_secs() + seconds)
}

fn grant(text: &str) -> UserGrant {
    let mut grant = UserGrant::new(format!("u-{text}"), in_secs(3600))
        .with_refresh_token(format!("r-{text} \"§\\"), Some(in_secs(604_800)));
    grant.scopes = vec!["a:b".to_owned(), "offline_access".to_owned()];
    grant
}

async fn load(store: &dyn SessionStore, key: &SessionKey) -> Option<StoredGrant> {
    store.load(key).await.expect("load: the store answers")
}

/// Proves a [`SessionStore`].
///
/// # Panics
/// When it does not keep a promise.
pub async fn session_store(store: impl SessionStore + 'static) {
    let store: Arc<dyn SessionStore> = Arc::new(store);
    let (base, app) = ("https://open.example.com", fresh("cli"));
    let key = SessionKey::new(base, &*app, "ou_1");
    let swap = async |expected, new: &StoredGrant| {
        let swapped = store.swap(&key, expected, new).await;
        swapped.expect("swap: the store answers")
    };
    assert_eq!(
        load(&*store, &key).await,
        None,
        "load: nothing is there yet"
    );

    // Versions are as large as microseconds since 1970.
    let at = 1_800_000_000_000_000;
    let first = StoredGrant::new(at, Some(grant("1")));
    assert!(
        !swap(Some(at - 1), &first).await,
        "swap: what is not there is not replaced"
    );
    assert_eq!(load(&*store, &key).await, None, "swap: nothing was changed");
    assert!(
        swap(None, &first).await,
        "swap: nothing is there, as expected"
    );
    let there = load(&*store, &key).await;
    assert_eq!(
        there,
        Some(first.clone()),
        "load: the grant is the one that was put, to the second"
    );

    let second = StoredGrant::new(at + 1, Some(UserGrant::new("u-2", in_secs(60))));
    assert!(
        !swap(None, &second).await,
        "swap: something is there, and nothing was expected"
    );
    assert!(
        !swap(Some(at + 1), &second).await,
        "swap: another version was expected"
    );
    assert_eq!(
        load(&*store, &key).await,
        Some(first),
        "swap: nothing was changed"
    );
    assert!(
        swap(Some(at), &second).await,
        "swap: this version was expected"
    );
    let there = load(&*store, &key).await;
    assert_eq!(
        there,
        Some(second),
        "swap: the new grant is there, without a refresh token"
    );

    // Under its own key alone.
    let others = [
        SessionKey::new("https://other.example.com", &*app, "ou_1"),
        SessionKey::new(base, fresh("cli"), "ou_1"),
        SessionKey::new(base, &*app, "ou_2"),
    ];
    for other in &others {
        assert_eq!(
            load(&*store, other).await,
            None,
            "load: {other} has no grant of {key}"
        );
    }

    // That a session was ended is kept, too.
    let ended = StoredGrant::new(at + 2, None);
    assert!(
        swap(Some(at + 1), &ended).await,
        "swap: the session is ended"
    );
    assert_eq!(
        load(&*store, &key).await,
        Some(ended),
        "load: it is known that it was ended"
    );

    // Of many that swap one version, one does.
    let mut swaps = JoinSet::new();
    for index in 0..50 {
        let (store, key) = (Arc::clone(&store), key.clone());
        swaps.spawn(async move {
            let new = StoredGrant::new(at + 3, Some(grant(&index.to_string())));
            let swapped = store.swap(&key, Some(at + 2), &new).await;
            swapped.expect("swap: the store answers").then_some(new)
        });
    }
    let swapped: Vec<_> = swaps.join_all().await.into_iter().flatten().collect();
    assert_eq!(swapped.len(), 1, "swap: of fifty at once, one does");
    let there = load(&*store, &key).await;
    assert_eq!(
        there.as_ref(),
        swapped.first(),
        "swap: what is there is that one's"
    );

    let (asked, released) = (Arc::clone(&store), Arc::clone(&store));
    let of_release = key.clone();
    let subject = Subject {
        ask: Arc::new(move |lease| {
            let (store, key) = (Arc::clone(&asked), key.clone());
            Box::pin(async move { store.lease(&key, &lease).await })
        }),
        release: Arc::new(move |lease| {
            let (store, key) = (Arc::clone(&released), of_release.clone());
            Box::pin(async move { store.release(&key, &lease).await })
        }),
    };
    check(&subject).await;
}
