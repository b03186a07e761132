// Generated from specs/helpdesk by `cargo xtask generate`. Edit the spec, not this file.

//! Every documented example, built through the typed API and sent to the mock, or to the server that
//! `FEISHU_BASE_URL` names.

#![allow(deprecated)]

use feishu_conformance::Bench;

#[test]
fn every_operation_has_an_example_or_says_why_not() {
    feishu_conformance::every_operation_has_an_example(&feishu_helpdesk::SERVICE, &[]);
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_notification_get() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.notification.get")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .notification()
        .get("1624326025000")
        .user_id_type(feishu_helpdesk::v1::types::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}
