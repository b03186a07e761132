// Generated from specs/cursed by `cargo xtask generate`. Edit the spec, not this file.

//! Every documented example, built through the typed API and sent to the mock, or to the server that
//! `FEISHU_BASE_URL` names.

#![allow(deprecated)]

use feishu_conformance::Bench;

#[test]
fn every_operation_has_an_example_or_says_why_not() {
    feishu_conformance::every_operation_has_an_example(
        &feishu_cursed::SERVICE,
        &[
            "older.room.list",
            "cursed.v1.clash.table.list",
            "cursed.v1.clash.new",
            "cursed.v1.clash.upload",
            "cursed.v1.clash.clone",
            "cursed.v1.item.move",
            "cursed.v1.item.upload",
            "cursed.v1.item.download",
        ],
    );
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_item_part_get() {
    let bench = Bench::new(&feishu_cursed::SERVICE, "cursed.v1.item.part.get").await;
    let service = feishu_cursed::Cursed::new(bench.client(), bench.helpdesk());
    let call = service.v1().item().part().get("1", "2");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_item_part_list() {
    let bench = Bench::new(&feishu_cursed::SERVICE, "cursed.v1.item.part.list").await;
    let service = feishu_cursed::Cursed::new(bench.client(), bench.helpdesk());
    let call = service.v1().item().part().list("1");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_item_part_search() {
    let bench = Bench::new(&feishu_cursed::SERVICE, "cursed.v1.item.part.search").await;
    let service = feishu_cursed::Cursed::new(bench.client(), bench.helpdesk());
    let call = service.v1().item().part().search("1").page(1);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_item_part_open() {
    let bench = Bench::new(&feishu_cursed::SERVICE, "cursed.v1.item.part.open").await;
    let service = feishu_cursed::Cursed::new(bench.client(), bench.helpdesk());
    let call = service.v1().item().part().open("1", "2");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_item_part_close() {
    let bench = Bench::new(&feishu_cursed::SERVICE, "cursed.v1.item.part.close").await;
    let service = feishu_cursed::Cursed::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .item()
        .part()
        .close("1", "2", "1234")
        .crate_(feishu_cursed::v1::item::part::Crate::new().type_(["a"]).lock("l"))
        .old_codes(vec![feishu_core::Secret::new("1"), feishu_core::Secret::new("2")]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_item_type_as_app() {
    let bench = Bench::new(&feishu_cursed::SERVICE, "cursed.v1.item.type").await;
    let service = feishu_cursed::Cursed::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .item()
        .type_("a/b", 7, feishu_cursed::v1::types::Result::LowerOk, "\"#quoted\"")
        .items_(["x", "y"])
        .with_timeout_(true)
        .numbers(vec![1, 2])
        .x_cursed_locale("zh_cn")
        .float(0.5)
        .stop(feishu_core::Timestamp::from_seconds(1602504000))
        .at("2020-10-28T12:00:00+08:00")
        .until("2020-10-29T12:00:00+08:00")
        .free(feishu_conformance::json("{\"any\":[1,null,\"x\"]}"))
        .matrix(vec![vec![1], vec![2, 3]])
        .text_as_number("12")
        .tree(
            feishu_cursed::v1::item::Tree::new(1)
                .left(
                    feishu_cursed::v1::item::Branch::new(
                        feishu_cursed::v1::item::Tree::new(2),
                    ),
                ),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_item_type_as_user() {
    let bench = Bench::new(&feishu_cursed::SERVICE, "cursed.v1.item.type").await;
    let service = feishu_cursed::Cursed::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .item()
        .type_("a/b", 7, feishu_cursed::v1::types::Result::LowerOk, "\"#quoted\"")
        .items_(["x", "y"])
        .with_timeout_(true)
        .numbers(vec![1, 2])
        .x_cursed_locale("zh_cn")
        .float(0.5)
        .stop(feishu_core::Timestamp::from_seconds(1602504000))
        .at("2020-10-28T12:00:00+08:00")
        .until("2020-10-29T12:00:00+08:00")
        .free(feishu_conformance::json("{\"any\":[1,null,\"x\"]}"))
        .matrix(vec![vec![1], vec![2, 3]])
        .text_as_number("12")
        .tree(
            feishu_cursed::v1::item::Tree::new(1)
                .left(
                    feishu_cursed::v1::item::Branch::new(
                        feishu_cursed::v1::item::Tree::new(2),
                    ),
                ),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}
