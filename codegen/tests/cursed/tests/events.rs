// Generated from specs/cursed by `cargo xtask generate`. Edit the spec, not this file.

//! Every documented event, pushed by the mock to a typed handler, and broken in every place.

#![allow(deprecated)]

use feishu_conformance::event;
use feishu_cursed::AnyEvent;

#[test]
fn every_event_has_an_example_or_says_why_not() {
    feishu_conformance::every_event_has_an_example(
        &feishu_cursed::SERVICE,
        &[
            "room_event",
            "older.room.moved_v2",
            "cursed.news.option_v1",
            "cursed.news.item_v1",
        ],
    );
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_item_part_opened() {
    event::<
        feishu_cursed::v1::item::part::ItemPartOpened,
        AnyEvent,
    >(&feishu_cursed::SERVICE)
        .await;
}
