// Generated from specs/hire by `cargo xtask generate`. Edit the spec, not this file.

//! Every documented event, pushed by the mock to a typed handler, and broken in every place.

#![allow(deprecated)]

use feishu_conformance::event;
use feishu_hire::AnyEvent;

#[test]
fn every_event_has_an_example_or_says_why_not() {
    feishu_conformance::every_event_has_an_example(&feishu_hire::SERVICE, &[]);
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_deleted() {
    event::<
        feishu_hire::v1::application::ApplicationDeleted,
        AnyEvent,
    >(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_stage_changed() {
    event::<
        feishu_hire::v1::application::ApplicationStageChanged,
        AnyEvent,
    >(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_account_created() {
    event::<
        feishu_hire::v1::eco_account::EcoAccountCreated,
        AnyEvent,
    >(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_canceled() {
    event::<
        feishu_hire::v1::eco_background_check::EcoBackgroundCheckCanceled,
        AnyEvent,
    >(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_created() {
    event::<
        feishu_hire::v1::eco_background_check::EcoBackgroundCheckCreated,
        AnyEvent,
    >(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_exam_created() {
    event::<feishu_hire::v1::eco_exam::EcoExamCreated, AnyEvent>(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ehr_import_task_imported() {
    event::<
        feishu_hire::v1::ehr_import_task::EhrImportTaskImported,
        AnyEvent,
    >(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ehr_import_task_for_internship_offer_imported() {
    event::<
        feishu_hire::v1::ehr_import_task_for_internship_offer::EhrImportTaskForInternshipOfferImported,
        AnyEvent,
    >(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_status_changed() {
    event::<feishu_hire::v1::offer::OfferStatusChanged, AnyEvent>(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_account_assets_update() {
    event::<
        feishu_hire::v1::referral_account::ReferralAccountAssetsUpdate,
        AnyEvent,
    >(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_deleted() {
    event::<feishu_hire::v1::talent::TalentDeleted, AnyEvent>(&feishu_hire::SERVICE)
        .await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_tag_subscription() {
    event::<
        feishu_hire::v1::talent::TalentTagSubscription,
        AnyEvent,
    >(&feishu_hire::SERVICE)
        .await;
}
