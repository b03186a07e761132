//! People's sessions and store apps' tickets.

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use feishu_core::http::Method;
use feishu_core::operation::{Operation, RateLimit};
use feishu_core::token::{MemoryTokenStore, StoreError, StoredToken, TokenKey, TokenStore};
use feishu_core::{BoxFuture, Call, Caller, Client, ErrorKind, UserGrant, UserSession};
use support::{ItemPage, LIST, Received, Reply, Server};

const OAUTH: &str = "/open-apis/authen/v2/oauth/token";
const PAGE: &str = r#"{"items":[]}"#;

fn granted(nth: usize) -> Reply {
    Reply::json(format!(
        r#"{{"code":0,"access_token":"u-{nth}","expires_in":7200,"refresh_token":"r-{nth}",
        "refresh_token_expires_in":604800,"scope":"a b offline_access","token_type":"Bearer"}}"#
    ))
}

fn ended() -> UserGrant {
    let now = SystemTime::now();
    UserGrant::new("u-old", now).with_refresh_token("r-old", Some(now + Duration::from_secs(1000)))
}

fn list(server: &Server, session: &UserSession) -> feishu_core::Sending<ItemPage> {
    Call::new(&server.caller().as_user(session), &LIST).send()
}

#[tokio::test]
async fn a_code_is_traded_for_a_grant() {
    let server = Server::start(|_, nth| granted(nth)).await;
    let grant = server
        .client()
        .exchange_code("the-code")
        .redirect_uri("https://example.com/cb")
        .code_verifier("v")
        .send()
        .await
        .expect("a grant");
    assert_eq!(grant.access_token, "u-0");
    assert_eq!(grant.refresh_token.as_deref(), Some("r-0"));
    assert_eq!(grant.scopes, ["a", "b", "offline_access"]);
    assert!(grant.expires_at > SystemTime::now() + Duration::from_secs(7000));
    assert!(grant.refresh_expires_at > Some(SystemTime::now() + Duration::from_secs(600_000)));
    assert_eq!(
        server.calls()[0].json(),
        serde_json::json!({
            "grant_type": "authorization_code", "client_id": "cli_a1",
            "client_secret": "the-app-secret", "code": "the-code",
            "redirect_uri": "https://example.com/cb", "code_verifier": "v"
        })
    );
    assert!(!format!("{grant:?}").contains("u-0"));
}

#[tokio::test]
async fn a_code_that_is_refused_says_why() {
    let server = Server::start(|_, _| {
        Reply::status(
            400,
            r#"{"code":20065,"error":"invalid_grant","error_description":"used"}"#,
        )
    })
    .await;
    let error = server
        .client()
        .exchange_code("c")
        .send()
        .await
        .expect_err("refused");
    assert_eq!((error.code(), error.msg()), (Some(20_065), Some("used")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_calls_refresh_once_and_the_new_token_is_kept_before_it_is_used() {
    let kept = Arc::new(Mutex::new(Vec::new()));
    let server = {
        let kept = Arc::clone(&kept);
        Server::start(move |request, nth| match request.path() {
            OAUTH => Reply::After(Duration::from_millis(100), Box::new(granted(nth))),
            _ => {
                assert_eq!(request.header("authorization"), Some("Bearer u-0"));
                assert_eq!(*kept.lock().expect("not poisoned"), ["r-0"]);
                Reply::data(PAGE)
            }
        })
        .await
    };
    let session = server.client().session(ended()).on_rotate({
        let kept = Arc::clone(&kept);
        move |grant| {
            let kept = Arc::clone(&kept);
            async move {
                tokio::time::sleep(Duration::from_millis(50)).await;
                kept.lock()
                    .expect("not poisoned")
                    .push(grant.refresh_token.unwrap_or_default());
                Ok(())
            }
        }
    });
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..100 {
        calls.spawn(list(&server, &session));
    }
    while let Some(call) = calls.join_next().await {
        call.expect("no panic").expect("a page");
    }
    assert_eq!(server.count(OAUTH), 1);
    let sent = server.calls();
    let refresh = sent
        .iter()
        .find(|request| request.path() == OAUTH)
        .expect("a refresh");
    assert_eq!(
        refresh.json(),
        serde_json::json!({
            "grant_type": "refresh_token", "client_id": "cli_a1",
            "client_secret": "the-app-secret", "refresh_token": "r-old"
        })
    );
    assert_eq!(session.grant().refresh_token.as_deref(), Some("r-0"));
}

#[tokio::test]
async fn a_refresh_goes_on_when_its_caller_is_dropped() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => Reply::After(Duration::from_millis(150), Box::new(granted(nth))),
        _ => Reply::data(PAGE),
    })
    .await;
    let session = server.client().session(ended());
    let call = tokio::spawn(list(&server, &session));
    tokio::time::sleep(Duration::from_millis(50)).await;
    call.abort();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(session.grant().refresh_token.as_deref(), Some("r-0"));
    list(&server, &session).await.expect("a page");
    assert_eq!(server.count(OAUTH), 1);
}

#[tokio::test]
async fn a_grant_that_could_not_be_kept_is_handed_over_again_and_not_refreshed_again() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => granted(nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let tries = Arc::new(AtomicUsize::new(0));
    let session = server.client().session(ended()).on_rotate({
        let tries = Arc::clone(&tries);
        move |_| {
            let first = tries.fetch_add(1, Ordering::Relaxed) == 0;
            async move {
                if first {
                    Err("the database is down".into())
                } else {
                    Ok(())
                }
            }
        }
    });
    let error = list(&server, &session).await.expect_err("not kept");
    assert_eq!(error.kind(), ErrorKind::Credential);
    list(&server, &session).await.expect("a page");
    assert_eq!((server.count(OAUTH), tries.load(Ordering::Relaxed)), (1, 2));
}

#[tokio::test]
async fn a_refused_user_token_is_refreshed_and_the_call_repeated() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => granted(nth),
        _ if request.header("authorization") == Some("Bearer u-0") => Reply::data(PAGE),
        _ => Reply::code(401, 99_991_677),
    })
    .await;
    let soon = SystemTime::now() + Duration::from_secs(7000);
    let session = server
        .client()
        .session(UserGrant::new("u-revoked", soon).with_refresh_token("r", None));
    list(&server, &session).await.expect("a page");
    assert_eq!(server.count(OAUTH), 1);
}

#[tokio::test]
async fn refusals_that_need_a_login_are_told_from_those_that_pass() {
    for code in [20_026, 20_037, 20_064, 20_073] {
        let server = Server::start(move |_, _| Reply::code(400, code)).await;
        let error = list(&server, &server.client().session(ended()))
            .await
            .expect_err("refused");
        assert!(error.needs_login(), "{error}");
        assert_eq!(server.count(OAUTH), 1);
    }
    let server = Server::start(|request, nth| match request.path() {
        OAUTH if nth == 0 => Reply::status(500, r#"{"code":20050,"error":"server_error"}"#),
        OAUTH => granted(nth),
        _ => Reply::data(PAGE),
    })
    .await;
    list(&server, &server.client().session(ended()))
        .await
        .expect("a page");
    assert_eq!(server.count(OAUTH), 2);
    // One that may have been spent is not tried again.
    let server = Server::start(|_, _| Reply::Reset(Vec::new())).await;
    let error = list(&server, &server.client().session(ended()))
        .await
        .expect_err("reset");
    assert!(!error.needs_login());
    assert_eq!(server.count(OAUTH), 1);
}

#[tokio::test]
async fn a_session_without_a_refresh_token_serves_until_its_end() {
    let server = Server::start(|_, _| Reply::data(PAGE)).await;
    let soon = SystemTime::now() + Duration::from_secs(600);
    list(
        &server,
        &server.client().session(UserGrant::new("u-1", soon)),
    )
    .await
    .expect("a page");
    let session = server
        .client()
        .session(UserGrant::new("u-1", SystemTime::now()));
    let error = list(&server, &session).await.expect_err("ended");
    assert!(error.needs_login(), "{error:?}");
    assert_eq!(server.count(OAUTH), 0);
}

#[tokio::test]
async fn a_session_is_renewed_in_the_background() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => granted(nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let soon = SystemTime::now() + Duration::from_secs(600);
    let session = server
        .client()
        .session(UserGrant::new("u-old", soon).with_refresh_token("r-old", None));
    list(&server, &session).await.expect("a page");
    tokio::time::sleep(Duration::from_millis(200)).await;
    list(&server, &session).await.expect("a page");
    let used: Vec<String> = server
        .calls()
        .iter()
        .filter(|request| request.path() != OAUTH)
        .map(|request| {
            request
                .header("authorization")
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    assert_eq!(used, ["Bearer u-old", "Bearer u-0"]);
}

const APP_TOKEN: &str = "/open-apis/auth/v3/app_access_token";
const TENANT_TOKEN: &str = "/open-apis/auth/v3/tenant_access_token";
const RESEND: &str = "/open-apis/auth/v3/app_ticket/resend";

/// A platform for store apps, which takes one ticket.
fn store(ticket: &'static str) -> impl Fn(&Received, usize) -> Reply + Send + Sync {
    move |request, nth| match request.path() {
        APP_TOKEN if request.json()["app_ticket"] == ticket => Reply::json(format!(
            r#"{{"code":0,"app_access_token":"a-{nth}","expire":7200}}"#
        )),
        APP_TOKEN => Reply::code(400, 10_012),
        TENANT_TOKEN => {
            let body = request.json();
            Reply::token(
                &format!(
                    "t-{}-{}",
                    body["tenant_key"].as_str().unwrap_or(""),
                    body["app_access_token"].as_str().unwrap_or("")
                ),
                7200,
            )
        }
        RESEND => Reply::json(r#"{"code":0,"msg":"success"}"#),
        _ => Reply::data(PAGE),
    }
}

fn store_app(server: &Server) -> feishu_core::ClientBuilder {
    Client::builder()
        .store_app("cli_s1", "the-app-secret")
        .base_url(&server.url)
}

fn event(app: &str, ticket: &str) -> Vec<u8> {
    format!(
        r#"{{"uuid":"1","type":"event_callback","event":{{"type":"app_ticket","app_id":"{app}","app_ticket":"{ticket}"}}}}"#
    )
    .into_bytes()
}

#[tokio::test]
async fn a_store_app_gets_each_tenants_token_by_its_ticket() {
    let server = Server::start_bare(store("ticket-1")).await;
    let client = store_app(&server).build().expect("a client");
    client
        .put_app_ticket_event(&event("cli_s1", "ticket-1"))
        .await
        .expect("taken");
    for tenant in ["one", "two", "one"] {
        let caller = Caller::new(&client.tenant(tenant));
        Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect("a page");
        let sent = server.received().pop().expect("a call");
        assert_eq!(
            sent.header("authorization"),
            Some(&*format!("Bearer t-{tenant}-a-0"))
        );
    }
    assert_eq!(
        (server.count(APP_TOKEN), server.count(TENANT_TOKEN)),
        (1, 2)
    );
    assert_eq!(client.tenant("one").tenant_key(), Some("one"));
}

#[tokio::test]
async fn an_event_that_is_no_ticket_or_anothers_is_refused() {
    let server = Server::start_bare(store("t")).await;
    let client = store_app(&server).build().expect("a client");
    for body in [
        event("cli_other", "ticket"),
        event("cli_s1", ""),
        b"{}".to_vec(),
        b"nonsense".to_vec(),
        br#"{"type":"event_callback","event":{"type":"other","app_id":"cli_s1","app_ticket":"x"}}"#
            .to_vec(),
    ] {
        assert!(client.put_app_ticket_event(&body).await.is_err());
    }
    assert!(server.client().put_app_ticket("x").await.is_err());
}

#[tokio::test]
async fn a_missing_ticket_is_asked_for_once_and_said() {
    let server = Server::start_bare(store("t")).await;
    let client = store_app(&server).build().expect("a client");
    let caller = Caller::new(&client.tenant("one"));
    for _ in 0..3 {
        let error = Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect_err("no ticket");
        assert_eq!(error.kind(), ErrorKind::Credential);
    }
    assert_eq!((server.count(RESEND), server.count(APP_TOKEN)), (1, 0));
    assert_eq!(
        server.received()[0].json(),
        serde_json::json!({"app_id": "cli_s1", "app_secret": "the-app-secret"})
    );
}

#[tokio::test]
async fn a_stale_ticket_is_dropped_and_the_next_one_waited_for() {
    let server = Server::start_bare(store("new")).await;
    let client = store_app(&server)
        .app_ticket_wait(Duration::from_secs(5))
        .build()
        .expect("a client");
    client.put_app_ticket("old").await.expect("taken");
    let caller = Caller::new(&client.tenant("one"));
    let call = tokio::spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(server.count(RESEND), 1);
    client
        .put_app_ticket_event(&event("cli_s1", "new"))
        .await
        .expect("taken");
    call.await.expect("no panic").expect("a page");
    assert_eq!(server.count(APP_TOKEN), 2);
}

#[tokio::test]
async fn a_ticket_is_found_in_the_store_by_another_process() {
    let server = Server::start_bare(store("shared")).await;
    let tokens = Arc::new(MemoryTokenStore::new());
    let first = store_app(&server)
        .token_store(Arc::clone(&tokens))
        .build()
        .expect("a client");
    first.put_app_ticket("shared").await.expect("taken");
    let second = store_app(&server)
        .token_store(tokens)
        .build()
        .expect("a client");
    let caller = Caller::new(&second.tenant("one"));
    Call::new(&caller, &LIST)
        .send::<ItemPage>()
        .await
        .expect("a page");
    assert_eq!(server.count(RESEND), 0);
}

#[tokio::test]
async fn processes_of_one_store_app_share_its_tokens() {
    let server = Server::start_bare(store("t")).await;
    let tokens = Arc::new(MemoryTokenStore::new());
    let app = || {
        store_app(&server)
            .token_store(Arc::clone(&tokens))
            .build()
            .expect("a client")
    };
    let first = app();
    first.put_app_ticket("t").await.expect("taken");
    let page = async |app: &Client, tenant: &str| {
        let caller = Caller::new(&app.tenant(tenant));
        Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect("a page");
        (server.count(APP_TOKEN), server.count(TENANT_TOKEN))
    };
    assert_eq!(page(&first, "one").await, (1, 1));
    // Keeping is nobody's wait.
    tokio::time::sleep(Duration::from_millis(100)).await;
    let second = app();
    assert_eq!(page(&second, "one").await, (1, 1));
    assert_eq!(page(&second, "two").await, (1, 2));
}

/// A platform that takes its time to refuse a ticket, and then takes another.
async fn refuses_slowly_then_takes_new() -> Server {
    Server::start_bare(|request, nth| match request.path() {
        APP_TOKEN if nth == 0 => {
            let refusal = Reply::code(400, 10_012);
            Reply::After(Duration::from_millis(300), Box::new(refusal))
        }
        _ => store("new")(request, nth),
    })
    .await
}

/// The client holds a ticket that is refused; the next comes before the refusal.
async fn the_ticket_that_comes_meanwhile_is_used(server: &Server, client: &Client) {
    let caller = Caller::new(&client.tenant("one"));
    let call = tokio::spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    tokio::time::sleep(Duration::from_millis(100)).await;
    client.put_app_ticket("new").await.expect("taken");
    call.await.expect("no panic").expect("a page");
    assert_eq!((server.count(APP_TOKEN), server.count(RESEND)), (2, 0));
}

#[tokio::test]
async fn a_ticket_that_came_while_its_forerunner_was_refused_is_used() {
    let server = refuses_slowly_then_takes_new().await;
    let client = store_app(&server).build().expect("a client");
    client.put_app_ticket("old").await.expect("taken");
    the_ticket_that_comes_meanwhile_is_used(&server, &client).await;
}

/// A store that keeps nothing, and remembers until when it was to.
#[derive(Debug, Default)]
struct Forgetful(Mutex<Vec<SystemTime>>);

impl TokenStore for Forgetful {
    fn get<'a>(
        &'a self,
        _: &'a TokenKey,
    ) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async { Ok(None) })
    }

    fn put<'a>(
        &'a self,
        _: &'a TokenKey,
        token: StoredToken,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let mut puts = self.0.lock().expect("not poisoned");
        puts.push(token.expires_at);
        Box::pin(async { Ok(()) })
    }

    fn remove<'a>(&'a self, _: &'a TokenKey, _: &'a str) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn a_ticket_that_came_meanwhile_is_used_without_a_store_and_kept_for_a_day() {
    let server = refuses_slowly_then_takes_new().await;
    let forgetful = Arc::new(Forgetful::default());
    let client = store_app(&server)
        .token_store(Arc::clone(&forgetful))
        .build()
        .expect("a client");
    let begin = SystemTime::now();
    client.put_app_ticket("old").await.expect("taken");
    let kept = forgetful.0.lock().expect("not poisoned")[0];
    let kept = kept.duration_since(begin).expect("ahead").as_secs();
    assert_eq!(kept / 3600, 24);
    assert!(format!("{client:?}").contains("cli_s1"), "{client:?}");
    the_ticket_that_comes_meanwhile_is_used(&server, &client).await;
}

#[tokio::test]
async fn a_push_is_asked_for_once_a_minute_also_where_the_store_has_no_leases() {
    let server = Server::start_bare(store("t")).await;
    let client = store_app(&server)
        .token_store(Forgetful::default())
        .build()
        .expect("a client");
    let caller = Caller::new(&client.tenant("one"));
    for _ in 0..3 {
        let call = Call::new(&caller, &LIST).send::<ItemPage>();
        call.await.expect_err("no ticket");
    }
    assert_eq!(server.count(RESEND), 1);
}

#[tokio::test]
async fn a_stale_ticket_that_comes_back_from_the_store_is_not_used_again() {
    let server = Server::start_bare(store("new")).await;
    let tokens = Arc::new(MemoryTokenStore::new());
    let [one, two] = [(); 2].map(|()| {
        store_app(&server)
            .app_ticket_wait(Duration::from_secs(5))
            .token_store(Arc::clone(&tokens))
            .build()
            .expect("a client")
    });
    one.put_app_ticket("old").await.expect("taken");
    let caller = Caller::new(&one.tenant("one"));
    let call = tokio::spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    tokio::time::sleep(Duration::from_millis(200)).await;
    // Another process, which was pushed the old one, too.
    two.put_app_ticket("old").await.expect("taken");
    tokio::time::sleep(Duration::from_millis(600)).await;
    one.put_app_ticket("new").await.expect("taken");
    call.await.expect("no panic").expect("a page");
    assert_eq!(server.count(APP_TOKEN), 2);
}

static FIVE_AN_HOUR: Operation = Operation {
    limits: &[RateLimit {
        count: 5,
        seconds: 3600,
    }],
    ..LIST
};

#[tokio::test]
async fn each_tenant_of_a_store_app_has_the_documented_rate_to_itself() {
    let server = Server::start_bare(store("t")).await;
    let client = store_app(&server)
        .rate_limiter(true)
        .build()
        .expect("a client");
    client.put_app_ticket("t").await.expect("taken");
    let leaves = async |tenant: &str| {
        let mut call = Call::new(&Caller::new(&client.tenant(tenant)), &FIVE_AN_HOUR);
        call.set_timeout(Duration::from_secs(20));
        call.send::<()>().await
    };
    for _ in 0..5 {
        leaves("one").await.expect("five an hour");
    }
    assert!(leaves("one").await.expect_err("a sixth").is_timeout());
    leaves("two").await.expect("another tenant");
}

#[tokio::test]
async fn a_second_ticket_that_is_refused_is_the_callers_error() {
    let server = Server::start_bare(store("another altogether")).await;
    let client = store_app(&server)
        .app_ticket_wait(Duration::from_secs(5))
        .build()
        .expect("a client");
    client.put_app_ticket("old").await.expect("taken");
    let caller = Caller::new(&client.tenant("one"));
    let call = tokio::spawn(Call::new(&caller, &LIST).send::<ItemPage>());
    tokio::time::sleep(Duration::from_millis(200)).await;
    client.put_app_ticket("new").await.expect("taken");
    let error = call.await.expect("no panic").expect_err("refused");
    assert_eq!(error.code(), Some(10_012));
    assert_eq!((server.count(APP_TOKEN), server.count(RESEND)), (2, 1));
}

#[tokio::test]
async fn a_ticket_is_waited_for_as_long_as_was_asked_however_short_the_calls_are() {
    let server = Server::start_bare(store("new")).await;
    let client = store_app(&server)
        .timeout(Duration::from_millis(300))
        .app_ticket_wait(Duration::from_secs(5))
        .build()
        .expect("a client");
    let caller = Caller::new(&client.tenant("one"));
    let mut call = Call::new(&caller, &LIST);
    call.set_timeout(Duration::from_secs(10));
    let call = tokio::spawn(call.send::<ItemPage>());
    tokio::time::sleep(Duration::from_millis(1500)).await;
    client.put_app_ticket("new").await.expect("taken");
    call.await.expect("no panic").expect("a page");
}

#[tokio::test]
async fn an_app_token_that_is_refused_is_fetched_again() {
    let server = Server::start_bare(|request, nth| match request.path() {
        TENANT_TOKEN if request.json()["app_access_token"] == "a-0" => Reply::code(400, 99_991_664),
        _ => store("t")(request, nth),
    })
    .await;
    let client = store_app(&server).build().expect("a client");
    client.put_app_ticket("t").await.expect("taken");
    let caller = Caller::new(&client.tenant("one"));
    Call::new(&caller, &LIST)
        .send::<ItemPage>()
        .await
        .expect("a page");
    assert_eq!(
        (server.count(APP_TOKEN), server.count(TENANT_TOKEN)),
        (2, 2)
    );
}

#[tokio::test]
async fn a_session_serves_raw_requests_too() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => granted(nth),
        _ => Reply::json(r#"{"code":0}"#),
    })
    .await;
    let session = server.client().session(ended());
    server
        .client()
        .request(Method::GET, "/open-apis/authen/v1/user_info")
        .as_user(&session)
        .send::<feishu_core::Json>()
        .await
        .expect("an answer");
    assert_eq!(
        server.calls()[1].header("authorization"),
        Some("Bearer u-0")
    );
}

#[tokio::test]
async fn a_grant_whose_token_is_refused_again_and_again_spends_one_refresh_token() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => granted(nth),
        _ => Reply::code(401, 99_991_668),
    })
    .await;
    let soon = SystemTime::now() + Duration::from_secs(3600);
    let grant = UserGrant::new("u-revoked", soon).with_refresh_token("r", None);
    let session = server.client().session(grant);
    for _ in 0..5 {
        let error = list(&server, &session).await.expect_err("refused");
        assert_eq!(error.code(), Some(99_991_668));
    }
    assert_eq!(server.count(OAUTH), 1);
}

#[tokio::test]
async fn keeping_that_never_ends_fails_the_call_and_is_begun_again() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => granted(nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let begun = Arc::new(AtomicUsize::new(0));
    let session = server.client().session(ended()).on_rotate({
        let begun = Arc::clone(&begun);
        move |_| {
            let nth = begun.fetch_add(1, Ordering::Relaxed);
            async move {
                if nth == 0 {
                    // The clock runs on to the end of all patience.
                    tokio::time::pause();
                    std::future::pending::<()>().await;
                }
                Ok(())
            }
        }
    });
    let error = list(&server, &session).await.expect_err("not kept");
    tokio::time::resume();
    assert!(error.to_string().contains("token"), "{error}");
    list(&server, &session).await.expect("a page");
    assert_eq!(begun.load(Ordering::Relaxed), 2);
    assert_eq!(server.count(OAUTH), 1);
    assert_eq!(session.grant().access_token, "u-0");
}

#[tokio::test]
async fn a_session_belongs_to_the_app_that_made_it() {
    let server = Server::start(|request, nth| match request.path() {
        OAUTH => granted(nth),
        _ => Reply::data(PAGE),
    })
    .await;
    let session = server.client().session(ended());
    assert_eq!(session.app_id(), "cli_a1");
    let another = Client::builder()
        .self_built_app("cli_b2", "another-secret")
        .base_url(&server.url)
        .build()
        .expect("a client");
    let error = Call::new(&Caller::new(&another).as_user(&session), &LIST)
        .send::<ItemPage>()
        .await
        .expect_err("another app");
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("cli_a1"), "{error}");
    assert!(server.received().is_empty());
    // Another client of the same app is as good.
    list(&server, &session).await.expect("a page");
}

#[test]
fn a_grant_is_kept_and_read_back() {
    let end = std::time::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let mut grant = UserGrant::new("u-1", end).with_refresh_token("r-1", Some(end));
    grant.scopes = vec!["a".to_owned(), "b".to_owned()];
    let text = serde_json::to_string(&grant).expect("JSON");
    assert_eq!(
        text,
        r#"{"access_token":"u-1","expires_at":1700000000,"refresh_token":"r-1","refresh_expires_at":1700000000,"scopes":["a","b"]}"#
    );
    assert_eq!(
        serde_json::from_str::<UserGrant>(&text).expect("a grant"),
        grant
    );
    for part in [
        "{}",
        r#"{"access_token":"u"}"#,
        r#"{"expires_at":1}"#,
        r#"{"access_token":"u","expires_at":"soon"}"#,
    ] {
        assert!(serde_json::from_str::<UserGrant>(part).is_err(), "{part}");
    }
}

#[tokio::test]
async fn a_resend_that_failed_does_not_hold_up_the_next() {
    let server = Server::start_bare(|request, nth| match request.path() {
        "/open-apis/auth/v3/app_ticket/resend" if nth == 0 => Reply::code(400, 10_016),
        "/open-apis/auth/v3/app_ticket/resend" => Reply::json(r#"{"code":0}"#),
        _ => Reply::data(PAGE),
    })
    .await;
    let app = store_app(&server).build().expect("a client");
    let caller = Caller::new(&app.tenant("t"));
    for _ in 0..4 {
        let error = Call::new(&caller, &LIST)
            .send::<ItemPage>()
            .await
            .expect_err("no ticket");
        assert_eq!(error.kind(), ErrorKind::Credential);
    }
    // The first failed, the second was taken, and a minute passes before a third.
    assert_eq!(server.count("/open-apis/auth/v3/app_ticket/resend"), 2);
}

#[tokio::test]
async fn what_holds_tokens_shows_what_it_is_and_none_of_them() {
    let server = Server::start(|_, _| Reply::data(PAGE)).await;
    let client = store_app(&server).build().expect("a client");
    client.put_app_ticket("hidden-ticket").await.expect("taken");
    let ends = SystemTime::UNIX_EPOCH + Duration::from_secs(60);
    let grant = UserGrant::new("hidden-token", ends).with_refresh_token("hidden-refresh", None);
    let exchange = client
        .exchange_code("hidden-code")
        .redirect_uri("https://example.com/back")
        .code_verifier("hidden-verifier")
        .scope("offline_access");
    let session = client.session(grant.clone());
    for (shown, expected) in [
        (
            format!("{grant:?}"),
            "UserGrant { access_token: \"[secret]\"",
        ),
        (format!("{grant:?}"), "refresh_token: Some(\"[secret]\")"),
        (format!("{session:?}"), "UserSession { grant: UserGrant {"),
        (
            format!("{exchange:?}"),
            "CodeExchange { redirect_uri: Some(\"https://example.com/back\"), scope: Some(\"offline_access\")",
        ),
    ] {
        assert!(shown.contains(expected), "{shown}");
        assert!(!shown.contains("hidden"), "{shown}");
    }
    assert!(!format!("{client:?}").contains("hidden"));
    let caller = Caller::new(&client.tenant("one"));
    let sending = Call::new(&caller, &LIST).send::<ItemPage>();
    let whole = Call::new(&caller, &LIST).send_with_response::<ItemPage>();
    assert_eq!(
        format!("{sending:?} {whole:?}"),
        "Sending { .. } SendingWithResponse { .. }"
    );
}
