// Generated from specs/calendar by `cargo xtask generate`. Edit the spec, not this file.

//! Every documented example, built through the typed API and sent to the mock, or to the server that
//! `FEISHU_BASE_URL` names.

#![allow(deprecated)]

use feishu_conformance::Bench;

#[test]
fn every_operation_has_an_example_or_says_why_not() {
    feishu_conformance::every_operation_has_an_example(&feishu_calendar::SERVICE, &[]);
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_freebusy_list_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.freebusy.list").await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .freebusy()
        .list("2020-10-28T12:00:00+08:00", "2020-12-28T12:00:00+08:00")
        .user_id_type(feishu_calendar::v4::types::UserIdType::OpenId)
        .user_id("ou_xxxxxxxxxx")
        .room_id("omm_xxxxxxxxxx")
        .include_external_calendar(true)
        .only_busy(true)
        .need_rsvp_status(true);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_freebusy_list_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.freebusy.list").await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .freebusy()
        .list("2020-10-28T12:00:00+08:00", "2020-12-28T12:00:00+08:00")
        .user_id_type(feishu_calendar::v4::types::UserIdType::OpenId)
        .user_id("ou_xxxxxxxxxx")
        .room_id("omm_xxxxxxxxxx")
        .include_external_calendar(true)
        .only_busy(true)
        .need_rsvp_status(true);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}
