//! Tokens: fetched once, renewed in time, dropped when refused.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use feishu_core::token::{MemoryTokenStore, StoreError, StoredToken, TokenKey, TokenStore};
use feishu_core::{BoxFuture, Call, Caller, Client, ErrorKind};
use support::{ItemPage, LIST, Reply, Server, TOKEN_PATH, until};

const EMPTY_PAGE: &str = r#"{"items":[],"has_more":false}"#;

fn good(_: &support::Received, _: usize) -> Reply {
    Reply::data(EMPTY_PAGE)
}

fn bearer(request: &support::Received) -> String {
    request
        .header("authorization")
        .unwrap_or_default()
        .to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn five_hundred_cold_calls_make_one_token_request() {
    let server = Server::start_bare(|request, _| {
        if request.path() == TOKEN_PATH {
            let token = Reply::token("t-1", 7200);
            Reply::After(Duration::from_millis(100), Box::new(token))
        } else {
            Reply::data(EMPTY_PAGE)
        }
    })
    .await;
    let caller = server.caller();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..500 {
        calls.spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    }
    while let Some(call) = calls.join_next().await {
        call.expect("no panic").expect("a page");
    }
    assert_eq!(server.count(TOKEN_PATH), 1);
    let sent = server.received();
    let request = &sent[0];
    assert_eq!(
        request.json(),
        serde_json::json!({"app_id": "cli_a1", "app_secret": "the-app-secret"})
    );
    assert_eq!(bearer(&sent[300]), "Bearer t-1");
}

#[tokio::test]
async fn a_caller_that_is_dropped_leaves_the_token_to_the_others() {
    let server = Server::start_bare(|request, _| {
        if request.path() == TOKEN_PATH {
            let token = Reply::token("t-1", 7200);
            Reply::After(Duration::from_millis(200), Box::new(token))
        } else {
            Reply::data(EMPTY_PAGE)
        }
    })
    .await;
    let caller = server.caller();
    let first = tokio::spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    tokio::time::sleep(Duration::from_millis(50)).await;
    let second = tokio::spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    tokio::time::sleep(Duration::from_millis(50)).await;
    first.abort();
    second.await.expect("no panic").expect("a page");
    assert_eq!(server.count(TOKEN_PATH), 1);
}

#[test]
fn a_runtime_that_shuts_down_amid_a_fetch_leaves_the_client_usable() {
    let slow = tokio::runtime::Runtime::new().expect("a runtime");
    let server = slow.block_on(Server::start_bare(|request, nth| {
        if request.path() == TOKEN_PATH {
            let wait = if nth == 0 { 60 } else { 0 };
            let token = Reply::token("t-1", 7200);
            Reply::After(Duration::from_secs(wait), Box::new(token))
        } else {
            Reply::data(EMPTY_PAGE)
        }
    }));
    let caller = server.caller();
    let first = tokio::runtime::Runtime::new().expect("a runtime");
    first.spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    std::thread::sleep(Duration::from_millis(200));
    first.shutdown_background();
    let second = tokio::runtime::Runtime::new().expect("a runtime");
    let begin = std::time::Instant::now();
    second
        .block_on(Call::new(&caller, &LIST).send::<ItemPage>())
        .expect("a page");
    // The turn of the fetch that was lost is this one's.
    assert!(
        begin.elapsed() < Duration::from_secs(5),
        "{:?}",
        begin.elapsed()
    );
}

#[tokio::test]
async fn a_token_near_its_end_is_renewed_while_it_serves() {
    let server = Server::start_bare(|request, nth| {
        if request.path() == TOKEN_PATH {
            Reply::token(&format!("t-{nth}"), if nth == 0 { 1700 } else { 7200 })
        } else {
            Reply::data(EMPTY_PAGE)
        }
    })
    .await;
    let caller = server.caller();
    for _ in 0..3 {
        Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect("a page");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let used: Vec<String> = server.calls().iter().map(bearer).collect();
    assert_eq!(used, ["Bearer t-0", "Bearer t-0", "Bearer t-1"]);
    assert_eq!(server.count(TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_token_of_two_hours_serves_call_after_call_without_renewal() {
    let server = Server::start(good).await;
    let caller = server.caller();
    for _ in 0..3 {
        Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect("a page");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(server.count(TOKEN_PATH), 1);
}

#[tokio::test]
async fn a_renewal_that_fails_does_not_fail_calls() {
    let store = Arc::new(MemoryTokenStore::new());
    let server = Server::start_bare(|request, nth| match request.path() {
        TOKEN_PATH if nth == 0 => Reply::token("t-0", 7200),
        TOKEN_PATH => Reply::html(502),
        _ => Reply::data(EMPTY_PAGE),
    })
    .await;
    let first = server
        .builder()
        .token_store(Arc::clone(&store))
        .build()
        .expect("a client");
    Call::new(&Caller::new(&first), &LIST)
        .send::<ItemPage>()
        .await
        .expect("a page");
    // Another client of the same store, to which the token seems to end in twenty minutes.
    let aging = Aging {
        inner: store,
        left: Duration::from_secs(1200),
    };
    let second = server
        .builder()
        .token_store(aging)
        .retry(feishu_core::retry::Never)
        .build()
        .expect("a client");
    let caller = Caller::new(&second);
    for _ in 0..5 {
        Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect("a page");
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    // One renewal was tried in the background, and not again at once.
    assert_eq!(server.count(TOKEN_PATH), 2);
    assert!(
        server
            .calls()
            .iter()
            .all(|call| bearer(call) == "Bearer t-0")
    );
}

/// A store whose tokens all end soon.
#[derive(Debug)]
struct Aging {
    inner: Arc<MemoryTokenStore>,
    left: Duration,
}

impl TokenStore for Aging {
    fn get<'a>(
        &'a self,
        key: &'a TokenKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move {
            let stored = self.inner.get(key).await?;
            Ok(stored.map(|stored| StoredToken::new(stored.token, SystemTime::now() + self.left)))
        })
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
}

#[tokio::test]
async fn a_renewed_token_takes_over() {
    let store = Arc::new(MemoryTokenStore::new());
    let server = Server::start(good).await;
    let first = server
        .builder()
        .token_store(Arc::clone(&store))
        .build()
        .expect("a client");
    Call::new(&Caller::new(&first), &LIST)
        .send::<ItemPage>()
        .await
        .expect("a page");
    let aging = Aging {
        inner: store,
        left: Duration::from_secs(1200),
    };
    let second = server
        .builder()
        .token_store(aging)
        .build()
        .expect("a client");
    let caller = Caller::new(&second);
    for _ in 0..3 {
        Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect("a page");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let used: Vec<String> = server.calls().iter().map(bearer).collect();
    assert_eq!(used[1], "Bearer t-0");
    assert_eq!(used.last().expect("a call"), "Bearer t-1");
}

#[tokio::test]
async fn a_refused_token_is_replaced_and_the_call_repeated_once() {
    for (status, code) in [
        (200, 99_991_663),
        (400, 99_991_671),
        (401, 99_991_664),
        (401, 99_991_663),
    ] {
        let server = Server::start(move |request, _| {
            if bearer(request) == "Bearer t-0" {
                Reply::code(status, code)
            } else {
                Reply::data(EMPTY_PAGE)
            }
        })
        .await;
        let response = server
            .call(&LIST)
            .send_with_response::<ItemPage>()
            .await
            .expect("a page");
        assert_eq!(response.attempts, 2);
        assert_eq!(server.count(TOKEN_PATH), 2);
        assert_eq!(server.calls().len(), 2);
    }
}

#[tokio::test]
async fn a_refused_token_is_replaced_for_a_call_that_must_not_be_repeated_otherwise() {
    let server = Server::start(|request, _| {
        if bearer(request) == "Bearer t-0" {
            Reply::code(401, 99_991_663)
        } else {
            Reply::data(r#"{"id":"7"}"#)
        }
    })
    .await;
    let mut call = server.call(&support::CREATE);
    call.set(0, "7");
    call.send::<support::Item>().await.expect("an item");
}

#[tokio::test]
async fn a_second_refusal_is_the_callers_error() {
    let server = Server::start(|_, _| Reply::code(401, 99_991_663)).await;
    let caller = server.caller();
    let error = Call::new(&caller, &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("refused");
    assert!(error.is_token_rejected());
    assert_eq!((error.attempts(), error.code()), (2, Some(99_991_663)));
    assert!(!error.may_have_executed());
    assert_eq!((server.calls().len(), server.count(TOKEN_PATH)), (2, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_refusals_of_one_token_make_one_more_fetch() {
    let server = Server::start(|request, _| {
        let reply = if bearer(request) == "Bearer t-0" {
            Reply::code(401, 99_991_663)
        } else {
            Reply::data(EMPTY_PAGE)
        };
        Reply::After(Duration::from_millis(100), Box::new(reply))
    })
    .await;
    let caller = server.caller();
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..100 {
        calls.spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    }
    while let Some(call) = calls.join_next().await {
        call.expect("no panic").expect("a page");
    }
    assert_eq!(server.count(TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_users_refused_token_is_not_repeated() {
    let server = Server::start(|_, _| Reply::code(401, 99_991_677)).await;
    let user = server.caller().as_user("u-1");
    let error = Call::new(&user, &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("refused");
    assert!(error.is_token_rejected());
    assert_eq!(server.received().len(), 1);
    assert_eq!(bearer(&server.received()[0]), "Bearer u-1");
}

#[tokio::test]
async fn clients_of_one_store_share_tokens_unless_the_secret_differs() {
    let server = Server::start(good).await;
    let store = Arc::new(MemoryTokenStore::new());
    for (secret, requests) in [("one", 1), ("one", 1), ("two", 2)] {
        let client = Client::builder()
            .self_built_app("cli_a1", secret)
            .base_url(&server.url)
            .token_store(Arc::clone(&store))
            .build()
            .expect("a client");
        Call::new(&Caller::new(&client), &LIST)
            .send::<ItemPage>()
            .await
            .expect("a page");
        assert_eq!(server.count(TOKEN_PATH), requests);
    }
}

#[tokio::test]
async fn a_refused_token_is_dropped_from_the_store_too() {
    let store = Arc::new(MemoryTokenStore::new());
    let server = Server::start(|request, _| {
        if bearer(request) == "Bearer t-0" {
            Reply::code(401, 99_991_663)
        } else {
            Reply::data(EMPTY_PAGE)
        }
    })
    .await;
    let client = server
        .builder()
        .token_store(Arc::clone(&store))
        .build()
        .expect("a client");
    Call::new(&Caller::new(&client), &LIST)
        .send::<ItemPage>()
        .await
        .expect("a page");
    let other = server
        .builder()
        .token_store(store)
        .build()
        .expect("a client");
    Call::new(&Caller::new(&other), &LIST)
        .send::<ItemPage>()
        .await
        .expect("a page");
    assert_eq!(bearer(server.calls().last().expect("a call")), "Bearer t-1");
    assert_eq!(server.count(TOKEN_PATH), 2);
}

/// A store that fails at everything.
#[derive(Debug, Default)]
struct Broken(AtomicUsize);

impl TokenStore for Broken {
    fn get<'a>(
        &'a self,
        _: &'a TokenKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async { Err("down".into()) })
    }

    fn put<'a>(&'a self, _: &'a TokenKey, _: StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { Err("down".into()) })
    }

    fn remove<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { Err("down".into()) })
    }
}

#[tokio::test]
async fn a_store_that_is_down_fails_no_call() {
    let server = Server::start(good).await;
    let store = Arc::new(Broken::default());
    let client = server
        .builder()
        .token_store(Arc::clone(&store))
        .build()
        .expect("a client");
    Call::new(&Caller::new(&client), &LIST)
        .send::<ItemPage>()
        .await
        .expect("a page");
    assert_eq!(store.0.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_wall_clock_that_was_put_back_keeps_no_token_alive_for_ever() {
    // The store's token ends in ten days, by a clock that runs behind; the platform knows better.
    let store = Arc::new(MemoryTokenStore::new());
    let server = Server::start(|request, _| {
        if bearer(request) == "Bearer t-0" {
            Reply::code(400, 99_991_663)
        } else {
            Reply::data(EMPTY_PAGE)
        }
    })
    .await;
    let aging = Aging {
        inner: store,
        left: Duration::from_secs(10 * 24 * 3600),
    };
    let client = server
        .builder()
        .token_store(aging)
        .build()
        .expect("a client");
    Call::new(&Caller::new(&client), &LIST)
        .send::<ItemPage>()
        .await
        .expect("a page");
    assert_eq!(bearer(server.calls().last().expect("a call")), "Bearer t-1");
}

#[tokio::test]
async fn a_token_that_cannot_be_had_says_so_and_keeps_the_secret() {
    let server = Server::start_bare(|_, _| {
        Reply::status(400, r#"{"code":10014,"msg":"app secret invalid"}"#)
    })
    .await;
    let error = server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Credential);
    assert_eq!(error.code(), Some(10_014));
    assert!(!error.may_have_executed());
    assert_eq!(error.attempts(), 0);
    let shown = format!("{error} {error:?} {:?}", server.client());
    assert!(!shown.contains("the-app-secret"), "{shown}");
}

#[tokio::test]
async fn a_token_answer_of_another_shape_does_not_show_itself() {
    for body in [
        r#"{"code":0,"tenant_access_token":7,"secret":"t-hidden"}"#,
        r#"{"code":0,"tenant_access_token":"t-hidden","exp"#,
        r#"{"token":"t-hidden"}"#,
        "",
        "<html>t-hidden</html>",
    ] {
        let server = Server::start_bare(move |_, _| Reply::json(body)).await;
        let error = server
            .call(&LIST)
            .send::<ItemPage>()
            .await
            .expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::Credential, "{body}");
        let mut shown = format!("{error} {error:?}");
        let mut source = error.cause();
        while let Some(inner) = source {
            shown.push_str(&format!("{inner} {inner:?}"));
            source = inner.source();
        }
        assert!(!shown.contains("t-hidden"), "{shown}");
    }
}

#[tokio::test]
async fn waiters_share_one_failure() {
    let server = Server::start_bare(|_, _| {
        let reply = Reply::code(400, 10_003);
        Reply::After(Duration::from_millis(100), Box::new(reply))
    })
    .await;
    let caller = server.caller();
    let calls: Vec<_> = (0..50)
        .map(|_| tokio::spawn(Call::new(&caller, &LIST).send::<ItemPage>()))
        .collect();
    for call in calls {
        let error = call.await.expect("no panic").expect_err("no token");
        assert_eq!(error.code(), Some(10_003));
    }
    assert_eq!(server.count(TOKEN_PATH), 1);
}

#[tokio::test]
async fn a_platform_that_is_away_is_asked_for_a_token_a_few_times_and_not_for_ever() {
    let server = Server::start_bare(|_, _| Reply::Reset(Vec::new())).await;
    let error = server
        .call(&LIST)
        .send::<ItemPage>()
        .await
        .expect_err("no token");
    assert_eq!(error.attempts(), 0);
    assert!(!error.may_have_executed());
    assert_eq!(server.received().len(), 4);

    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let client = server.builder().base_url(url).build().expect("a client");
    let begin = std::time::Instant::now();
    let error = Call::new(&Caller::new(&client), &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("no token");
    assert!(error.is_connect() && error.is_transient(), "{error:?}");
    assert!(begin.elapsed() < Duration::from_secs(5));
}

/// A store whose every answer takes for ever, while it is hung.
#[derive(Debug, Default)]
struct Hanging {
    hung: std::sync::atomic::AtomicBool,
    asked: AtomicUsize,
    inner: MemoryTokenStore,
}

impl Hanging {
    async fn hang(&self) {
        self.asked.fetch_add(1, Ordering::Relaxed);
        if self.hung.load(Ordering::Relaxed) {
            std::future::pending::<()>().await;
        }
    }
}

impl TokenStore for Hanging {
    fn get<'a>(
        &'a self,
        key: &'a TokenKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async {
            self.hang().await;
            self.inner.get(key).await
        })
    }

    fn put<'a>(
        &'a self,
        key: &'a TokenKey,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            self.hang().await;
            self.inner.put(key, token).await
        })
    }

    fn remove<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async {
            self.hang().await;
            self.inner.remove(key, token).await
        })
    }
}

#[tokio::test]
async fn a_store_that_hangs_fails_no_call_and_serves_again_when_it_comes_back() {
    let server = Server::start(good).await;
    let store = Arc::new(Hanging::default());
    store.hung.store(true, Ordering::Relaxed);
    let client = |store: &Arc<Hanging>| {
        let builder = server.builder().token_store(Arc::clone(store));
        Caller::new(&builder.build().expect("a client"))
    };
    let list = |caller: &Caller<_>| Call::new(caller, &LIST).send::<ItemPage>();
    let hung = client(&store);
    let begin = std::time::Instant::now();
    let (one, other) = tokio::join!(list(&hung), list(&hung));
    assert!(one.is_ok() && other.is_ok());
    assert!(
        begin.elapsed() < Duration::from_secs(6),
        "{:?}",
        begin.elapsed()
    );
    list(&hung).await.expect("a page, by the same token");
    assert_eq!(server.count(TOKEN_PATH), 1);
    store.hung.store(false, Ordering::Relaxed);
    // What another client fetches is kept again, and taken by a third.
    list(&client(&store)).await.expect("a page");
    let asked = store.asked.load(Ordering::Relaxed);
    until(async || store.asked.load(Ordering::Relaxed) >= asked.max(4)).await;
    list(&client(&store)).await.expect("a page");
    assert_eq!(server.count(TOKEN_PATH), 2);
}

#[test]
fn a_runtime_that_stands_still_amid_a_fetch_does_not_hold_the_others() {
    let others = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    let server = others.block_on(Server::start(good));
    let client = server
        .builder()
        .timeout(Duration::from_secs(60))
        // A connection of the runtime that stands still is found out by this.
        .attempt_timeout(Duration::from_secs(1))
        .build()
        .expect("a client");
    let list = || {
        let mut call = Call::new(&Caller::new(&client), &LIST);
        call.set_timeout(Duration::from_secs(200));
        call
    };
    // The fetch begins here, and nobody drives this runtime any further.
    let still = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    #[allow(clippy::async_yields_async, reason = "it is kept and not awaited")]
    let begun = still.block_on(async {
        let mut call = Box::pin(list().send::<ItemPage>());
        std::future::poll_fn(|context| {
            assert!(call.as_mut().poll(context).is_pending());
            std::task::Poll::Ready(())
        })
        .await;
        call
    });
    // On a clock of their own the others wait until the fetch is given up for lost.
    let waiting = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .build()
        .expect("a runtime");
    waiting.block_on(async {
        let call = list().send::<ItemPage>();
        let begin = tokio::time::Instant::now();
        let outcome = call.await;
        // With the clock standing still but for waits, the request itself may run out of time;
        // what counts is that this runtime made one.
        let _ = outcome;
        assert!(
            begin.elapsed() >= Duration::from_secs(60),
            "{:?}",
            begin.elapsed()
        );
    });
    others.block_on(async { list().send::<ItemPage>().await.expect("a page") });
    drop(begun);
}

#[tokio::test]
async fn a_token_that_replaced_a_refused_one_and_is_no_better_is_not_replaced_again() {
    let server = Server::start(|_, _| Reply::code(401, 99_991_663)).await;
    let caller = server.caller();
    for call in 0..5 {
        let error = Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect_err("refused");
        assert!(error.is_token_rejected() && error.code() == Some(99_991_663));
        assert_eq!(error.attempts(), if call == 0 { 2 } else { 1 });
    }
    assert_eq!(server.count(TOKEN_PATH), 2);
}

#[tokio::test]
async fn a_replacement_that_the_platform_took_is_replaced_like_any_other() {
    // Every third request finds its token refused.
    let server = Server::start(|_, nth| match nth % 3 {
        0 => Reply::code(401, 99_991_663),
        // A code of another kind shows as well as a success that the token was taken.
        1 => Reply::code(400, 7),
        _ => Reply::data(EMPTY_PAGE),
    })
    .await;
    let caller = server.caller();
    for _ in 0..3 {
        let error = Call::new(&caller, &LIST).send::<ItemPage>().await;
        assert_eq!(error.expect_err("code 7").code(), Some(7));
        let page = Call::new(&caller, &LIST).send::<ItemPage>().await;
        page.expect("a page");
    }
    assert_eq!(server.count(TOKEN_PATH), 4);
}

#[tokio::test]
async fn a_wrong_secret_is_asked_about_once_and_every_call_learns_why() {
    let server = Server::start_bare(|_, _| {
        Reply::status(200, r#"{"code":10014,"msg":"app secret invalid"}"#)
    })
    .await;
    let caller = server.caller();
    for _ in 0..5 {
        let error = Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect_err("refused");
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Credential, Some(10_014))
        );
        assert_eq!(error.msg(), Some("app secret invalid"));
    }
    assert_eq!(server.count(TOKEN_PATH), 1);
}
