//! Rate stores.

use std::sync::Arc;
use std::time::{Duration, Instant};

use feishu_core::rate::{RateKey, RateStore, RateWindow, Reserved, Wanted};
use tokio::task::JoinSet;

use crate::names::fresh;

const SECOND: Duration = Duration::from_secs(1);
/// How coarsely clocks are read, on both sides.
const TICK: Duration = Duration::from_millis(2);
/// By how much a departure may be later than the windows allow.
const BLUR: Duration = Duration::from_millis(60);

fn key(app: &str, operation: &str, tenant: &str) -> RateKey {
    RateKey::new("https://open.example.com", app, operation, tenant)
}

async fn reserve(store: &dyn RateStore, key: &RateKey, wanted: &Wanted<'_>) -> Reserved {
    let reserved = store.reserve(key, wanted).await;
    let reserved = reserved.expect("reserve: the store answers");
    let got = reserved.departures.len();
    assert!(
        got <= wanted.departures as usize,
        "reserve: no more departures than are wanted"
    );
    assert!(
        reserved.departures.is_sorted(),
        "reserve: departures come in order"
    );
    assert!(
        reserved
            .departures
            .last()
            .is_none_or(|last| *last <= wanted.ahead),
        "reserve: no departure lies further ahead than was asked for"
    );
    assert!(
        got == wanted.departures as usize || !reserved.again.is_zero(),
        "reserve: where there are too few it says when to ask again"
    );
    reserved
}

/// Proves a [`RateStore`].
///
/// # Panics
/// When it does not keep a promise.
pub async fn rate_store(store: impl RateStore + 'static) {
    let store: Arc<dyn RateStore> = Arc::new(store);
    let app = fresh("cli");
    let windows = [RateWindow::new(5, SECOND), RateWindow::new(8, SECOND * 2)];

    // A burst leaves at once, and what is beyond it when the windows allow.
    let whole = key(&app, "test.v1.item.list", "");
    let wanted = Wanted::new(&windows, 12, SECOND * 10);
    let got = reserve(&*store, &whole, &wanted).await.departures;
    assert_eq!(
        got.len(),
        12,
        "reserve: all of them lie within what was asked for"
    );
    assert!(
        got[..5].iter().all(Duration::is_zero),
        "reserve: the first window is free"
    );
    let certain: Vec<_> = got.iter().map(|at| (*at, *at)).collect();
    hold_to(&windows, &certain);
    assert!(
        got[5] <= SECOND + BLUR && got[11] <= SECOND * 4,
        "reserve: departures come as soon as the windows allow, and were {got:?}"
    );

    // Others are not held up.
    for other in [
        key(&fresh("cli"), "test.v1.item.list", ""),
        key(&app, "test.v1.item.get", ""),
        key(&app, "test.v1.item.list", "tenant"),
    ] {
        let one = Wanted::new(&windows, 1, Duration::ZERO);
        let got = reserve(&*store, &other, &one).await.departures;
        assert_eq!(got, [Duration::ZERO], "reserve: {other} counts by itself");
    }

    // Nothing far ahead; and then, in its time.
    let near = key(&app, "near", "");
    let wanted = Wanted::new(&windows, 7, SECOND / 4);
    let got = reserve(&*store, &near, &wanted).await;
    assert_eq!(
        got.departures.len(),
        5,
        "reserve: the sixth lies too far ahead"
    );
    assert!(
        got.again + BLUR >= SECOND * 3 / 4 && got.again <= SECOND,
        "reserve: it is worth asking again when the sixth is near, and not in {:?}",
        got.again
    );
    tokio::time::sleep(got.again).await;
    let got = reserve(&*store, &near, &Wanted::new(&windows, 1, SECOND / 4)).await;
    assert_eq!(
        got.departures.len(),
        1,
        "reserve: asked again in time, it is given"
    );

    concurrently(&store, &key(&app, "many", "")).await;
    held(&store, &key(&app, "held", "")).await;
}

/// No span of a window's length holds more than its count. A departure is told from the moment at which
/// the store answers, which is some time between asking and hearing, so each has an earliest and a
/// latest time.
fn hold_to(windows: &[RateWindow], departures: &[(Duration, Duration)]) {
    for window in windows {
        for (begin, _) in departures {
            // Those that are in the span for certain, clocks being read by the millisecond.
            let end = *begin + window.length - TICK;
            let inside = departures
                .iter()
                .filter(|(earliest, latest)| begin <= earliest && *latest < end);
            let inside = inside.count();
            assert!(
                inside <= window.count as usize,
                "reserve: {inside} departures within {:?}, which allow {}: {departures:?}",
                window.length,
                window.count
            );
        }
    }
}

/// Many that ask at once get different departures, and none is left without.
async fn concurrently(store: &Arc<dyn RateStore>, key: &RateKey) {
    const WINDOWS: [RateWindow; 2] = [
        RateWindow::new(40, SECOND),
        RateWindow::new(60, Duration::from_secs(2)),
    ];
    let begin = Instant::now();
    let mut asking = JoinSet::new();
    for _ in 0..8 {
        let (store, key) = (Arc::clone(store), key.clone());
        asking.spawn(async move {
            let mut departures = Vec::new();
            while begin.elapsed() < SECOND * 3 {
                let wanted = Wanted::new(&WINDOWS, 3, SECOND / 4);
                let asked = begin.elapsed();
                let reserved = reserve(&*store, &key, &wanted).await;
                let heard = begin.elapsed();
                let times = reserved.departures.iter();
                departures.extend(times.map(|wait| (asked + *wait, heard + *wait)));
                let wait = reserved
                    .departures
                    .last()
                    .copied()
                    .unwrap_or(reserved.again);
                tokio::time::sleep(wait.max(Duration::from_millis(5))).await;
            }
            departures
        });
    }
    let each = asking.join_all().await;
    let all: Vec<_> = each.iter().flatten().copied().collect();
    hold_to(&WINDOWS, &all);
    // Sixty in two seconds, and a hundred in three if whoever asks is not slow.
    assert!(
        all.len() >= 65,
        "reserve: in three seconds the windows allow a hundred departures, and only {} were given",
        all.len()
    );
    assert!(
        each.iter().all(|own| own.len() >= 3),
        "reserve: whoever asks gets some: {:?}",
        each.iter().map(Vec::len).collect::<Vec<_>>()
    );
}

async fn held(store: &Arc<dyn RateStore>, key: &RateKey) {
    let windows = [RateWindow::new(5, SECOND)];
    let hold = async |wait| {
        let held = store.hold(key, wait).await;
        held.expect("hold: the store answers");
    };
    let wanted = Wanted::new(&windows, 1, SECOND * 10);
    let first = reserve(&**store, key, &wanted).await.departures;
    assert_eq!(first, [Duration::ZERO]);
    let begin = Instant::now();
    hold(SECOND).await;
    // Shorter ones change nothing.
    hold(SECOND / 10).await;
    let got = reserve(&**store, key, &wanted).await.departures;
    assert!(
        got[0] + begin.elapsed() + BLUR >= SECOND && got[0] <= SECOND + BLUR,
        "hold: no departure comes before it is over, and one does then: {:?}",
        got[0]
    );
    let near = Wanted::new(&windows, 1, SECOND / 10);
    let none = reserve(&**store, key, &near).await;
    assert!(
        none.departures.is_empty(),
        "hold: nothing is given before it is over"
    );
}
