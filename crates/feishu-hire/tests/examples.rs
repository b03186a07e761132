// Generated from specs/hire by `cargo xtask generate`. Edit the spec, not this file.

//! Every documented example, built through the typed API and sent to the mock, or to the server that
//! `FEISHU_BASE_URL` names.

#![allow(deprecated)]

use feishu_conformance::Bench;

#[test]
fn every_operation_has_an_example_or_says_why_not() {
    feishu_conformance::every_operation_has_an_example(&feishu_hire::SERVICE, &[]);
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_application_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_application.create")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_application()
        .create("6960663240925956459")
        .external_id("729557715718")
        .job_recruitment_type(
            feishu_hire::v1::external_application::JobRecruitmentType::Social,
        )
        .job_title("高级 Java")
        .resume_source("内推")
        .stage("简历初筛")
        .termination_reason("不合适")
        .delivery_type(feishu_hire::v1::external_application::DeliveryType::HrSourcing)
        .modify_time(feishu_core::UnixMillis::new(1618500278645))
        .create_time(feishu_core::UnixMillis::new(1618500278644))
        .termination_type("HR 主动终止");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_note_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.note.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .note()
        .list("6916472453069883661")
        .page_size(10)
        .page_token("1")
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_todo_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.todo.list").await;
    let service = feishu_hire::Hire::new(bench.client()).as_user(bench.user_token());
    let call = service
        .v1()
        .todo()
        .list(feishu_hire::v1::todo::TodoType::Interview)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10)
        .user_id("6894116548131161608")
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}
