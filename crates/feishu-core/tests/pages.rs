//! Pages and items, to the last one and no further.

mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use feishu_core::operation::{Field, Kind, Operation, Page, Paging};
use feishu_core::retry::Never;
use feishu_core::untyped::UntypedPage;
use feishu_core::{Call, ErrorKind, Stream};
use support::{Item, ItemPage, LIST, Reply, Server};

fn page(ids: &[u32], has_more: Option<bool>, token: Option<&str>) -> Reply {
    let items: Vec<_> = ids
        .iter()
        .map(|id| serde_json::json!({"id": id.to_string()}))
        .collect();
    let mut data = serde_json::json!({ "items": items });
    if let Some(has_more) = has_more {
        data["has_more"] = has_more.into();
    }
    if let Some(token) = token {
        data["page_token"] = token.into();
    }
    Reply::data(&data.to_string())
}

/// Three pages, the second of them empty.
async fn three_pages() -> Server {
    Server::start(|request, _| match request.query() {
        "" => page(&[1, 2], Some(true), Some("a b")),
        "page_token=a%20b" => page(&[], Some(true), Some("c")),
        "page_token=c" => page(&[3], Some(false), Some("")),
        other => panic!("no page has this token: {other}"),
    })
    .await
}

async fn ids(mut items: feishu_core::Items<ItemPage>) -> Vec<Result<String, ErrorKind>> {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(
            item.map(|item| item.id.unwrap_or_default())
                .map_err(|error| error.kind()),
        );
        assert!(ids.len() < 100, "it does not end");
    }
    assert!(items.next().await.is_none());
    ids
}

fn ok(expected: &[u32]) -> Vec<Result<String, ErrorKind>> {
    expected.iter().map(|id| Ok(id.to_string())).collect()
}

#[tokio::test]
async fn items_come_from_every_page_and_an_empty_one_is_no_end() {
    let server = three_pages().await;
    assert_eq!(ids(server.call(&LIST).items()).await, ok(&[1, 2, 3]));
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn pages_come_one_by_one_and_tell_where_to_go_on() {
    let server = three_pages().await;
    let mut pages = server.call(&LIST).pages::<ItemPage>();
    let mut tokens = Vec::new();
    assert_eq!(pages.page_token(), None);
    while let Some(page) = pages.next().await {
        page.expect("a page");
        tokens.push(pages.page_token().map(str::to_owned));
    }
    assert_eq!(tokens, [Some("a b".to_owned()), Some("c".to_owned()), None]);
    // And going on from there gives the rest.
    let mut call = server.call(&LIST);
    call.set(0, "c");
    assert_eq!(ids(call.items()).await, ok(&[3]));
}

#[tokio::test]
async fn a_missing_has_more_ends_where_the_tokens_end() {
    let server = Server::start(|request, _| match request.query() {
        "" => page(&[1], None, Some("n")),
        _ => page(&[2], None, None),
    })
    .await;
    assert_eq!(ids(server.call(&LIST).items()).await, ok(&[1, 2]));
}

#[tokio::test]
async fn more_pages_without_a_token_are_an_error_behind_the_items() {
    for token in [None, Some("")] {
        let server = Server::start(move |_, _| page(&[1], Some(true), token)).await;
        let mut expected = ok(&[1]);
        expected.push(Err(ErrorKind::Page));
        assert_eq!(ids(server.call(&LIST).items()).await, expected);
        assert_eq!(server.calls().len(), 1);
    }
}

#[tokio::test]
async fn a_token_that_was_there_before_is_an_error_and_no_loop() {
    let server = Server::start(|request, _| match request.query() {
        "" => page(&[1], Some(true), Some("x")),
        "page_token=x" => page(&[2], Some(true), Some("y")),
        _ => page(&[3], Some(true), Some("x")),
    })
    .await;
    let mut expected = ok(&[1, 2, 3]);
    expected.push(Err(ErrorKind::Page));
    assert_eq!(ids(server.call(&LIST).items()).await, expected);
    assert_eq!(server.calls().len(), 3);
    // The token that the walk began with counts, too.
    let mut call = server.call(&LIST);
    call.set(0, "x");
    let mut expected = ok(&[2, 3]);
    expected.push(Err(ErrorKind::Page));
    assert_eq!(ids(call.items()).await, expected);
}

#[tokio::test]
async fn an_error_comes_through_and_ends_the_walk() {
    let server = Server::start(|_, nth| {
        if nth == 0 {
            page(&[1], Some(true), Some("x"))
        } else {
            Reply::html(500)
        }
    })
    .await;
    let mut call = server.call(&LIST);
    call.set_retry(Never);
    let mut pages = call.pages::<ItemPage>();
    pages.next().await.expect("a page").expect("a page");
    let error = pages.next().await.expect("an error").expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Status);
    // It says where to go on once the platform is back.
    assert_eq!(pages.page_token(), Some("x"));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_page_that_cannot_be_read_ends_the_walk() {
    let server =
        Server::start(|_, _| Reply::data(r#"{"items":7,"has_more":true,"page_token":"x"}"#)).await;
    assert_eq!(
        ids(server.call(&LIST).items()).await,
        [Err(ErrorKind::Decode)]
    );
}

#[tokio::test]
async fn prefetch_asks_for_the_next_page_while_this_one_is_worked_on() {
    let server = three_pages().await;
    let mut pages = server.call(&LIST).pages::<ItemPage>().prefetch();
    pages.next().await.expect("a page").expect("a page");
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(server.calls().len(), 2);
    drop(pages);
    let items = server.call(&LIST).items().prefetch();
    assert_eq!(ids(items).await, ok(&[1, 2, 3]));
}

#[tokio::test]
async fn a_walk_that_is_dropped_takes_what_it_asked_for_ahead_with_it() {
    let server = Server::start(|request, _| match request.query() {
        "" => page(&[1], Some(true), Some("n")),
        _ => Reply::html(503),
    })
    .await;
    let mut pages = server.call(&LIST).pages::<ItemPage>().prefetch();
    pages.next().await.expect("a page").expect("a page");
    drop(pages);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let ahead = server.calls().len() - 1;
    assert!(ahead <= 1, "{ahead} attempts for a page that nobody wants");
}

#[tokio::test]
async fn a_walk_is_a_stream_that_needs_no_pinning() {
    async fn collect<T, S>(mut stream: S) -> usize
    where
        T: std::fmt::Debug,
        S: Stream<Item = Result<T, feishu_core::Error>> + Unpin,
    {
        let mut count = 0;
        while let Some(item) =
            std::future::poll_fn(|context| std::pin::Pin::new(&mut stream).poll_next(context)).await
        {
            item.expect("an item");
            count += 1;
        }
        count
    }
    let server = three_pages().await;
    assert_eq!(collect(server.call(&LIST).items::<ItemPage>()).await, 3);
    assert_eq!(collect(server.call(&LIST).pages::<ItemPage>()).await, 3);
}

#[tokio::test]
async fn a_walk_of_items_tells_where_to_go_on_too() {
    let server = three_pages().await;
    let mut items = server.call(&LIST).items::<ItemPage>();
    assert_eq!(items.page_token(), None);
    items.next().await.expect("one").expect("an item");
    assert_eq!(items.page_token(), Some("a b"));
    let shown = format!("{items:?} {:?}", server.call(&LIST).pages::<ItemPage>());
    assert_eq!(shown.matches("test.v1.item.list").count(), 2, "{shown}");
}

#[tokio::test]
async fn a_walk_of_pages_without_a_type_tells_what_asks_for_the_next() {
    let server = three_pages().await;
    let mut pages = server.call(&LIST).pages::<UntypedPage>();
    let mut upcoming = Vec::new();
    while let Some(page) = pages.next().await {
        page.expect("a page");
        upcoming.push(pages.next_page());
    }
    let token = |text: &str| Some(text.to_owned());
    assert_eq!(upcoming, [token("a b"), token("c"), None]);
}

#[tokio::test]
async fn a_thousand_pages_each_come_once() {
    let server = Server::start(|request, _| {
        let at: u32 = request
            .query()
            .strip_prefix("page_token=")
            .map_or(0, |token| token.parse().expect("a number"));
        page(&[at], Some(at < 999), Some(&(at + 1).to_string()))
    })
    .await;
    let mut items = server.call(&LIST).items::<ItemPage>();
    let mut seen = BTreeSet::new();
    while let Some(item) = items.next().await {
        assert!(seen.insert(item.expect("an item").id));
    }
    assert_eq!(seen.len(), 1000);
}

#[test]
fn a_walk_can_move_between_threads() {
    fn sendable<T: Send + 'static>() {}
    sendable::<feishu_core::Pages<ItemPage>>();
    sendable::<feishu_core::Items<ItemPage>>();
    sendable::<feishu_core::Sending<ItemPage>>();
    sendable::<Call>();
}

/// A page that is found by its number.
#[derive(Debug, Clone, Default)]
struct NumberedPage {
    items: Vec<Item>,
    total: Option<i64>,
}

feishu_core::object! {
    both NumberedPage {
        0 items = "items",
        1 total = "total",
    }
}

struct NumberedCall {
    call: Call,
}

feishu_core::pages!(NumberedCall, NumberedPage, items: Item, total);

static NUMBERED: Operation = Operation {
    params: &[
        Field::query("page", Kind::I64),
        Field::query("page_size", Kind::I64),
    ],
    page: Some(Page {
        param: 0,
        paging: Paging::Total("total"),
        items: "items",
    }),
    ..LIST
};

/// `total` items in pages of two, whatever is asked for.
async fn numbered(total: usize, says: Option<i64>) -> Server {
    Server::start(move |request, _| {
        let number: usize = match request.query() {
            "" => 1,
            query => query
                .strip_prefix("page=")
                .and_then(|number| number.parse().ok())
                .expect("nothing but a number"),
        };
        let items: Vec<_> = (1..=total)
            .skip(2 * (number - 1))
            .take(2)
            .map(|id| serde_json::json!({"id": id.to_string()}))
            .collect();
        let mut data = serde_json::json!({ "items": items });
        if let Some(says) = says {
            data["total"] = says.into();
        }
        Reply::data(&data.to_string())
    })
    .await
}

async fn numbers(server: &Server, from: Option<i64>) -> (Vec<String>, usize) {
    let mut call = server.call(&NUMBERED);
    if let Some(from) = from {
        call.set(0, from);
    }
    let mut items = NumberedCall { call }.items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.expect("an item").id.unwrap_or_default());
        assert_eq!(items.page_token(), None);
        assert!(ids.len() < 100, "it does not end");
    }
    (ids, server.calls().len())
}

#[tokio::test]
async fn numbered_pages_end_where_the_total_is_reached() {
    for (total, requests) in [(0, 1), (1, 1), (2, 1), (3, 2), (5, 3), (6, 3)] {
        let server = numbered(total, Some(i64::try_from(total).expect("small"))).await;
        let (ids, asked) = numbers(&server, None).await;
        assert_eq!(ids.len(), total);
        assert!(
            ids.iter()
                .map(|id| id.parse::<usize>())
                .eq((1..=total).map(Ok))
        );
        assert_eq!(asked, requests, "{total}");
    }
}

#[tokio::test]
async fn numbered_pages_without_a_total_end_at_an_empty_one() {
    let server = numbered(3, None).await;
    assert_eq!(numbers(&server, None).await.0, ["1", "2", "3"]);
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn numbered_pages_that_hold_less_than_was_counted_are_an_error_behind_the_items() {
    let server = numbered(3, Some(1000)).await;
    let call = server.call(&NUMBERED);
    let mut items = NumberedCall { call }.items();
    for _ in 0..3 {
        items.next().await.expect("an item").expect("an item");
    }
    let error = items.next().await.expect("an error").expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Page);
    assert!(items.next().await.is_none());
    assert_eq!(server.calls().len(), 3);
}

#[tokio::test]
async fn numbered_pages_go_on_from_the_one_that_was_set() {
    let server = numbered(6, Some(6)).await;
    assert_eq!(
        numbers(&server, Some(2)).await,
        (
            vec!["3", "4", "5", "6"]
                .into_iter()
                .map(str::to_owned)
                .collect(),
            2
        )
    );
    // The last page is shorter than those before, which cannot be known: one request in vain.
    let server = numbered(5, Some(5)).await;
    assert_eq!(numbers(&server, Some(3)).await, (vec!["5".to_owned()], 2));
    // Nor can it be known that there is none.
    let server = numbered(5, Some(5)).await;
    assert_eq!(numbers(&server, Some(9)).await, (vec![], 1));
}

#[tokio::test]
async fn what_a_page_says_beside_its_items_stays_at_hand() {
    let server = three_pages().await;
    let mut items = server.call(&LIST).items::<ItemPage>();
    assert!(items.page().is_none());
    let mut tokens = Vec::new();
    while let Some(item) = items.next().await {
        item.expect("an item");
        let page = items.page().expect("a page");
        assert!(page.items.is_empty());
        tokens.push(page.page_token.clone());
    }
    let page = items.page().expect("the last page");
    assert_eq!(page.has_more, Some(false));
    let first = Some("a b".to_owned());
    assert_eq!(tokens, [first.clone(), first, Some(String::new())]);
}

#[tokio::test]
async fn a_bounded_walk_asks_for_no_page_that_it_does_not_need() {
    for (count, requests) in [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2)] {
        let server = Server::start(|request, _| match request.query() {
            "" => page(&[1, 2], Some(true), Some("p1")),
            _ => page(&[3, 4], Some(true), Some("p2")),
        })
        .await;
        let mut items = server.call(&LIST).items::<ItemPage>().take(count);
        let mut came = 0;
        while let Some(item) = items.next().await {
            item.expect("an item");
            came += 1;
        }
        assert_eq!((came, server.calls().len()), (count, requests));
    }
}

#[test]
fn walks_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<feishu_core::Items<ItemPage>>();
    shared::<feishu_core::Pages<ItemPage>>();
}
