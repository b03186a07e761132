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
async fn v1_advertisement_publish() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.advertisement.publish").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .advertisement()
        .publish("6960663240925956660")
        .job_channel_id("6960663240925956631");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agency_batch_query() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.agency.batch_query").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .agency()
        .batch_query()
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9")
        .page_size(10)
        .agency_supplier_id_list(["7412902352778840358"])
        .keyword("猎头")
        .filter_list(
            vec![
                feishu_hire::v1::agency::AgencyFilter::new(feishu_hire::v1::agency::AgencyFilterKey::SupplierArea,
                feishu_hire::v1::agency::AgencyFilterType::Value)
                .value_list(["7005471343731164709"])
                .range_filter(feishu_hire::v1::agency::AgencyFilterRange::new()
                .from(feishu_core::Timestamp::from_millis(1725951088959))
                .to(feishu_core::Timestamp::from_millis(1725951088960)))
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agency_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.agency.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .agency()
        .get("6898173495386147079")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agency_get_agency_account() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.agency.get_agency_account")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .agency()
        .get_agency_account("7398623155442682156")
        .user_id_type(feishu_hire::v1::agency::AgencyUserIdType::OpenId)
        .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9")
        .page_size(10)
        .status(feishu_hire::v1::agency::AgencyAccountStatus::Disabled)
        .role(feishu_hire::v1::agency::AgencyRole::Consultant);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agency_operate_agency_account() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.agency.operate_agency_account",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .agency()
        .operate_agency_account(
            feishu_hire::v1::agency::AgencyAccountAction::Disable,
            "7398623155442682156",
        )
        .reason("这个人特别不负责");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agency_protect() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.agency.protect").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .agency()
        .protect(feishu_hire::v1::agency::AgencyProtectArgs {
            talent_id: "6962051712422398239".to_owned(),
            supplier_id: "6898173495386147079".to_owned(),
            consultant_id: "ou_f476cb099ac9227c9bae09ce46112579".to_owned(),
            protect_create_time: feishu_core::Timestamp::from_millis(1610695587000),
            protect_expire_time: feishu_core::Timestamp::from_millis(1626333987000),
        })
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .comment("此候选人非常优秀，建议录用。")
        .current_salary("15k * 13")
        .expected_salary("18k * 16");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agency_protect_search() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.agency.protect_search").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().agency().protect_search("6930815272790114324");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agency_query() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.agency.query").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .agency()
        .query("超越猎头公司")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_interview_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.interview.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .interview()
        .list("6949805467799537964", 10)
        .page_token("xx")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_cancel_onboard() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.cancel_onboard")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .cancel_onboard(
            "1111111111",
            feishu_hire::v1::types::TerminationType::RejectedByCompany,
        )
        .termination_reason_id_list(["6959090661225640000"])
        .termination_reason_notes("候选人经历不匹配");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.create").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .create("6889020179456689671", "6889330484657424647")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .user_id("6930815272790114324")
        .resume_source_id("7115289562569591070")
        .application_preferred_city_code_list(["CN_1"])
        .delivery_type(
            feishu_hire::v1::application::ApplicationDeliveryType::HrSourcing,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .get("6949805467799537964")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .options(
            vec![
                feishu_hire::v1::application::ApplicationOption::GetLatestApplicationOnChain
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_get_detail() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.get_detail")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .get_detail("6956499586395523359")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId)
        .job_family_id_type(feishu_hire::v1::types::JobFamilyIdType::JobFamilyId)
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::EmployeeTypeEnumId,
        )
        .options(vec![feishu_hire::v1::application::ApplicationDetailOption::WithJob]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .list()
        .process_id("6960663240925956554")
        .stage_id("614218419274131")
        .talent_id("6891560630172518670")
        .active_status(feishu_hire::v1::application::ApplicationActiveFilter::Active)
        .job_id("7334134355464633")
        .lock_status(vec![feishu_hire::v1::application::ApplicationLockStatus::Unlocked])
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0")
        .page_size(100)
        .update_start_time(feishu_core::Timestamp::from_millis(1618500278663))
        .update_end_time(feishu_core::Timestamp::from_millis(1618500278663));
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_offer() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.offer").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .offer("6949805467799537964")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        )
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::PeopleAdminEmployeeTypeId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_recover() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.recover").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().application().recover("12312312312");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_terminate() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.terminate").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .terminate(
            "12312312312",
            feishu_hire::v1::types::TerminationType::RejectedByCompany,
        )
        .termination_reason_list(["7230753910687080000"])
        .termination_reason_note("不符合期望");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_transfer_onboard() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.transfer_onboard")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .transfer_onboard("7073372582620416300")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_hire::v1::types::PeopleDepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId)
        .job_family_id_type(feishu_hire::v1::types::JobFamilyIdType::JobFamilyId)
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::EmployeeTypeEnumId,
        )
        .actual_onboard_time(feishu_core::Timestamp::from_millis(1616428800000))
        .expected_conversion_time(feishu_core::Timestamp::from_millis(1616428800000))
        .job_requirement_id("6960663240925956402")
        .operator_id("7326856229396906012")
        .onboard_city_code("CT_2")
        .department("6966123381141866028")
        .leader("7326856229396906012")
        .sequence("7006234385490345986")
        .level("6937934036379650311")
        .employee_type("cSbrHjS5Ogiwq0Zu-cKz1g==");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_application_transfer_stage() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.application.transfer_stage")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .application()
        .transfer_stage("6960663240925956401", "6960663240925956402");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_attachment_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.attachment.create").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .attachment()
        .create(feishu_core::Upload::bytes("example.txt", "example"));
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_attachment_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.attachment.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .attachment()
        .get("6960663240925956555")
        .type_(feishu_hire::v1::attachment::AttachmentType::Resume);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_attachment_preview() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.attachment.preview").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().attachment().preview("64352523512563462");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_background_check_order_batch_query() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.background_check_order.batch_query",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .background_check_order()
        .batch_query()
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9")
        .page_size(10)
        .background_check_order_id_list(["7412902352778840358"])
        .update_start_time(feishu_core::Timestamp::from_millis(1618500000000))
        .update_end_time(feishu_core::Timestamp::from_millis(1618500278663))
        .begin_start_time(feishu_core::Timestamp::from_millis(1618500278663))
        .begin_end_time(feishu_core::Timestamp::from_millis(1618500278663))
        .application_id("7398493486516799788")
        .order_status(
            feishu_hire::v1::background_check_order::BackgroundCheckOrderStatus::Arranged,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_background_check_order_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.background_check_order.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .background_check_order()
        .list()
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9")
        .page_size(100)
        .application_id("6985833807195212076")
        .update_start_time(feishu_core::Timestamp::from_millis(1638848468868))
        .update_end_time(feishu_core::Timestamp::from_millis(1638848468869));
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_diversity_inclusion_search() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.diversity_inclusion.search")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .diversity_inclusion()
        .search()
        .talent_ids(["6784008015948283905"])
        .application_ids(["6784008015948283907"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_account_custom_field_batch_delete() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_account_custom_field.batch_delete",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_account_custom_field()
        .batch_delete(
            feishu_hire::v1::eco_account_custom_field::EcoAccountScope::BackgroundCheck,
        )
        .custom_field_key_list(["account_token_v1"]);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_account_custom_field_batch_update() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_account_custom_field.batch_update",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_account_custom_field()
        .batch_update(
            feishu_hire::v1::eco_account_custom_field::EcoAccountScope::BackgroundCheck,
            vec![
                feishu_hire::v1::eco_account_custom_field::EcoAccountCustomField::new("account_token",
                feishu_hire::types::I18n::new().zh_cn("账号token")
                .en_us("Account token"), true)
                .description(feishu_hire::types::I18n::new()
                .zh_cn("账号的唯一标识，可联系客服获取")
                .en_us("The unique identifier of the account can be obtained by contacting the customer service"))
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_account_custom_field_create() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_account_custom_field.create",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_account_custom_field()
        .create(
            feishu_hire::v1::eco_account_custom_field::EcoAccountScope::BackgroundCheck,
            vec![
                feishu_hire::v1::eco_account_custom_field::EcoAccountCustomField::new("account_token",
                feishu_hire::types::I18n::new().zh_cn("账号token")
                .en_us("Account token"), true)
                .description(feishu_hire::types::I18n::new()
                .zh_cn("账号的唯一标识，可联系客服获取")
                .en_us("The unique identifier of the account can be obtained by contacting the customer service"))
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_cancel() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.eco_background_check.cancel")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().eco_background_check().cancel("6931286400470354183");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_update_progress() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_background_check.update_progress",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_background_check()
        .update_progress(
            "6931286400470354183",
            "6931286400470354183",
            "阶段报告",
            feishu_core::Timestamp::from_millis(1660123456789),
        )
        .stage_en_name("stage report")
        .result("通过")
        .report_file_list(
            vec![
                feishu_hire::v1::eco_background_check::EcoBackgroundCheckReportFile::new("阶段报告.pdf",
                "https://xxxxx/xxxxxx/xxxx.pdf")
                .report_url_type(feishu_hire::v1::eco_background_check::EcoReportUrlType::Download)
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_update_result() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_background_check.update_result",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_background_check()
        .update_result(
            "6931286400470354183",
            "无差异",
            feishu_core::Timestamp::from_millis(1660123456789),
        )
        .report_file_list(
            vec![
                feishu_hire::v1::eco_background_check::EcoBackgroundCheckReportFile::new("阶段报告.pdf",
                "https://xxxxx/xxxxxx/xxxx.pdf")
                .report_url_type(feishu_hire::v1::eco_background_check::EcoReportUrlType::Download)
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_custom_field_batch_delete() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_background_check_custom_field.batch_delete",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_background_check_custom_field()
        .batch_delete("6995842370159937061");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_custom_field_batch_update() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_background_check_custom_field.batch_update",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_background_check_custom_field()
        .batch_update(
            "6995842370159937061",
            vec![
                feishu_hire::v1::types::EcoBackgroundCheckCustomField::new(feishu_hire::v1::types::EcoBackgroundCheckCustomFieldType::Select,
                "candidate_degree", feishu_hire::types::I18n::new()
                .zh_cn("候选人学历").en_us("Candidate's degree"), true)
                .description(feishu_hire::types::I18n::new()
                .zh_cn("候选人真实学历").en_us("The candidate's real degree"))
                .options(vec![feishu_hire::v1::types::EcoBackgroundCheckCustomFieldOption::new("bachelor",
                feishu_hire::types::I18n::new().zh_cn("本科").en_us("Bachelor"))])
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_custom_field_create() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_background_check_custom_field.create",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_background_check_custom_field()
        .create(
            "6995842370159937061",
            vec![
                feishu_hire::v1::types::EcoBackgroundCheckCustomField::new(feishu_hire::v1::types::EcoBackgroundCheckCustomFieldType::Select,
                "candidate_degree", feishu_hire::types::I18n::new()
                .zh_cn("候选人学历").en_us("Candidate degree"), true)
                .description(feishu_hire::types::I18n::new()
                .zh_cn("候选人的真实学历").en_us("The candidate's real degree"))
                .options(vec![feishu_hire::v1::types::EcoBackgroundCheckCustomFieldOption::new("bachelor",
                feishu_hire::types::I18n::new().zh_cn("本科").en_us("Bachelor"))])
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_package_batch_delete() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_background_check_package.batch_delete",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_background_check_package()
        .batch_delete("6995842370159937061")
        .package_id_list(["7230753910687080001"])
        .additional_item_id_list(["7230753910687080002"]);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_package_batch_update() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_background_check_package.batch_update",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_background_check_package()
        .batch_update(
            "6995842370159937061",
            vec![
                feishu_hire::v1::eco_background_check_package::EcoBackgroundCheckPackage::new("pkg001",
                "基础套餐")
                .description("工作履历信息验证X1，工作表现鉴定评价X1，教育背景核实，公民身份信息验证，简历对比，民事诉讼调查")
            ],
        )
        .additional_item_list(
            vec![
                feishu_hire::v1::eco_background_check_package::EcoBackgroundCheckAdditionalItem::new("ext001",
                "工作履历信息验证X2").description("详细调查")
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_background_check_package_create() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.eco_background_check_package.create",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_background_check_package()
        .create(
            "6995842370159937061",
            vec![
                feishu_hire::v1::eco_background_check_package::EcoBackgroundCheckPackage::new("pkg001",
                "基础套餐")
                .description("工作履历信息验证X1，工作表现鉴定评价X1，教育背景核实，公民身份信息验证，简历对比，民事诉讼调查")
            ],
        )
        .additional_item_list(
            vec![
                feishu_hire::v1::eco_background_check_package::EcoBackgroundCheckAdditionalItem::new("ext001",
                "工作履历信息验证X2").description("详细调查")
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_exam_login_info() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.eco_exam.login_info").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_exam()
        .login_info(
            "7178536692385679677",
            feishu_hire::v1::eco_exam::EcoExamLoginInfo::new("https://xxxx/xxxx/xxxx")
                .username("waxsdfbhg")
                .password("xxxxxx"),
        )
        .result(0)
        .msg("success");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_exam_update_result() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.eco_exam.update_result")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_exam()
        .update_result("7178536692385679677", "60.5")
        .result_time(feishu_core::Timestamp::from_millis(1658676234053))
        .report_list(
            vec![
                feishu_hire::v1::eco_exam::EcoExamResultReport::new("张三的笔试结果.pdf",
                "https://xxxxx/xxxxxx/xxxx.pdf")
                .answer_time(feishu_core::Timestamp::from_millis(1658676234053))
            ],
        )
        .detail_list(
            vec![
                feishu_hire::v1::eco_exam::EcoExamResultDetail::new("基本功",
                "优秀").id("pj001")
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_exam_paper_batch_delete() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.eco_exam_paper.batch_delete")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_exam_paper()
        .batch_delete("7147998241542539527", ["7147998241542539526"]);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_exam_paper_batch_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.eco_exam_paper.batch_update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_exam_paper()
        .batch_update(
            "7147998241542539527",
            vec![
                feishu_hire::v1::eco_exam_paper::EcoExamPaper::new("7147998241542539527",
                "春季测评").duration(30).question_count(30)
                .start_time(feishu_core::Timestamp::from_millis(1658676234053))
                .end_time(feishu_core::Timestamp::from_millis(1672444800000))
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_eco_exam_paper_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.eco_exam_paper.create").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .eco_exam_paper()
        .create(
            "7147998241542539527",
            vec![
                feishu_hire::v1::eco_exam_paper::EcoExamPaper::new("7147998241542539527",
                "春季测评").duration(30).question_count(30)
                .start_time(feishu_core::Timestamp::from_millis(1658676234053))
                .end_time(feishu_core::Timestamp::from_millis(1672444800000))
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ehr_import_task_patch() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.ehr_import_task.patch").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .ehr_import_task()
        .patch(
            "6914551145542568199",
            feishu_hire::v1::ehr_import_task::EhrImportState::Failed,
        )
        .fail_reason("当前 HC 不可用")
        .redirect_url("https://example.com");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_employee_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.employee.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .employee()
        .get("7379910335417927975")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_hire::v1::types::PeopleDepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        )
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::PeopleAdminEmployeeTypeId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_employee_get_by_application() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.employee.get_by_application")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .employee()
        .get_by_application("7379910335417927975")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_hire::v1::types::PeopleDepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        )
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::PeopleAdminEmployeeTypeId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_employee_patch() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.employee.patch").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .employee()
        .patch(
            "6891613503971461384",
            feishu_hire::v1::employee::EmployeeOperation::Convert,
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_hire::v1::types::PeopleDepartmentIdType::DepartmentId)
        .job_level_id_type(
            feishu_hire::v1::types::JobLevelIdType::from("6942778198054125570"),
        )
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::from("6942778198054125571"),
        )
        .employee_type_id_type(feishu_hire::v1::types::EmployeeTypeIdType::from("1"))
        .conversion_info(
            feishu_hire::v1::employee::EmployeeConversionInfo::new()
                .actual_conversion_time(
                    feishu_core::Timestamp::from_millis(1637596800000),
                ),
        )
        .overboard_info(
            feishu_hire::v1::employee::EmployeeOverboardInfo::new()
                .actual_overboard_time(
                    feishu_core::Timestamp::from_millis(1637596800000),
                )
                .overboard_note("职业发展考虑"),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_evaluation_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.evaluation.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .evaluation()
        .list()
        .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9")
        .page_size(100)
        .application_id("6875569957036738823")
        .update_start_time(feishu_core::Timestamp::from_millis(1600843767338))
        .update_end_time(feishu_core::Timestamp::from_millis(1600843938726))
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_evaluation_task_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.evaluation_task.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .evaluation_task()
        .list("ou_e6139117c300506837def50545420c6a")
        .page_size(10)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .activity_status(feishu_hire::v1::evaluation_task::EvaluationTaskStatus::Pending)
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_exam_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.exam.create").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .exam()
        .create(
            "6891565253964859661",
            "笔试试卷",
            100.0,
            "ou_f476cb099ac9227c9bae09ce46112579",
        )
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .uuid("6949805467799537964");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_exam_marking_task_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.exam_marking_task.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .exam_marking_task()
        .list("ou_e6139117c300506837def50545420c6a")
        .page_size(10)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .activity_status(
            feishu_hire::v1::exam_marking_task::ExamMarkingTaskStatus::Pending,
        )
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
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
        .job_recruitment_type(feishu_hire::v1::types::JobProcessType::Social)
        .job_title("高级 Java")
        .resume_source("内推")
        .stage("简历初筛")
        .termination_reason("不合适")
        .delivery_type(feishu_hire::v1::external_application::DeliveryType::HrSourcing)
        .modify_time(feishu_core::Timestamp::from_millis(1618500278645))
        .create_time(feishu_core::Timestamp::from_millis(1618500278644))
        .termination_type("HR 主动终止");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_application_delete() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_application.delete")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_application()
        .delete("6960663240925956660")
        .talent_id("6960663240925956660");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_application_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_application.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_application()
        .list("6960663240925956660")
        .page_size(10)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_application_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_application.update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_application()
        .update("6960663240925956660", "6960663240925956459")
        .job_recruitment_type(feishu_hire::v1::types::JobProcessType::Social)
        .job_title("高级Java")
        .resume_source("内推")
        .stage("简历初筛")
        .termination_reason("不合适")
        .delivery_type(feishu_hire::v1::external_application::DeliveryType::HrSourcing)
        .modify_time(feishu_core::Timestamp::from_millis(1618500278645))
        .create_time(feishu_core::Timestamp::from_millis(1618500278644))
        .termination_type("HR 主动终止");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_background_check_batch_query() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.external_background_check.batch_query",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_background_check()
        .batch_query()
        .external_application_id("6960663240925956660")
        .page_size(10)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .external_background_check_id_list(["6960663240925956660"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_background_check_create() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.external_background_check.create",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_background_check()
        .create("7003247299220982060")
        .external_id("7003247299220982060")
        .date(feishu_core::Timestamp::from_millis(1626602069392))
        .name("张三的背调")
        .result("已通过")
        .attachment_id_list(["7249929009008494908"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_background_check_delete() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.external_background_check.delete",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().external_background_check().delete("6960663240925956660");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_background_check_update() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.external_background_check.update",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_background_check()
        .update("6960663240925956660", "7003247299220982060")
        .date(feishu_core::Timestamp::from_millis(1626602069393))
        .name("张三的背调")
        .result("已通过")
        .attachment_id_list(["7003247299220982060"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_interview_batch_query() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.external_interview.batch_query",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_interview()
        .batch_query()
        .external_application_id("6960663240925956660")
        .page_size(10)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .external_interview_id_list(["6960663240925956660"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_interview_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_interview.create")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_interview()
        .create("6960663240925956437")
        .external_id("7396034232747641133")
        .participate_status(
            feishu_hire::v1::external_interview::ParticipateStatus::NotParticipated,
        )
        .begin_time(feishu_core::Timestamp::from_millis(1618500278638))
        .end_time(feishu_core::Timestamp::from_millis(1618500278639))
        .interview_assessments(
            vec![
                feishu_hire::v1::external_interview::NewInterviewAssessment::new()
                .username("张三")
                .conclusion(feishu_hire::v1::types::ExternalInterviewConclusion::Fail)
                .assessment_dimension_list(vec![feishu_hire::v1::types::ExternalInterviewAssessmentDimension::new()
                .score(99).option("选项1").options(["选项1"])
                .content("不错的面试内容")
                .assessment_type(feishu_hire::v1::types::ExternalInterviewAssessmentType::Score)
                .title("面试测试").description("这是一次测试")])
                .content("第一次面试")
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_interview_delete() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_interview.delete")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().external_interview().delete("6960663240925956660");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_interview_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_interview.update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_interview()
        .update("6960663240925956660", "6960663240925956437")
        .participate_status(
            feishu_hire::v1::external_interview::ParticipateStatus::NotParticipated,
        )
        .begin_time(feishu_core::Timestamp::from_millis(1618500278638))
        .end_time(feishu_core::Timestamp::from_millis(1618500278639))
        .interview_assessments(
            vec![
                feishu_hire::v1::external_interview::NewInterviewAssessment::new()
                .username("张三")
                .conclusion(feishu_hire::v1::types::ExternalInterviewConclusion::Fail)
                .assessment_dimension_list(vec![feishu_hire::v1::types::ExternalInterviewAssessmentDimension::new()
                .score(99).option("选项1").options(["选项1"]).content("测试内容")
                .assessment_type(feishu_hire::v1::types::ExternalInterviewAssessmentType::Score)
                .title("心理测试").description("心理测试描述")])
                .content("面试内容结果补充")
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_interview_assessment_create() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.external_interview_assessment.create",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_interview_assessment()
        .create("6986199832494934316")
        .external_id("123")
        .username("shaojiale")
        .conclusion(feishu_hire::v1::types::ExternalInterviewConclusion::Fail)
        .assessment_dimension_list(
            vec![
                feishu_hire::v1::types::ExternalInterviewAssessmentDimension::new()
                .score(99).option("opt").options(["opt"]).content("content")
                .assessment_type(feishu_hire::v1::types::ExternalInterviewAssessmentType::Score)
                .title("title").description("desc")
            ],
        )
        .content("hello world");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_interview_assessment_patch() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.external_interview_assessment.patch",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_interview_assessment()
        .patch("6930815272790114324")
        .username("shaojiale")
        .conclusion(feishu_hire::v1::types::ExternalInterviewConclusion::Fail)
        .assessment_dimension_list(
            vec![
                feishu_hire::v1::types::ExternalInterviewAssessmentDimension::new()
                .score(99).option("opt").options(["opt1"]).content("content")
                .assessment_type(feishu_hire::v1::types::ExternalInterviewAssessmentType::Score)
                .title("title").description("desc")
            ],
        )
        .content("hello world");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_offer_batch_query() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_offer.batch_query")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_offer()
        .batch_query()
        .external_application_id("6960663240925956660")
        .page_size(10)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .external_offer_id_list(["6960663240925956660"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_offer_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_offer.create").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_offer()
        .create("7395015673275697419")
        .external_id("729557715718")
        .biz_create_time(feishu_core::Timestamp::from_millis(1721899352428))
        .owner("张三")
        .offer_status("已发送")
        .attachment_id_list(["7404675264888097068"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_offer_delete() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_offer.delete").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().external_offer().delete("6960663240925956660");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_offer_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.external_offer.update").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_offer()
        .update("6960663240925956660", "7395015673275697419")
        .biz_create_time(feishu_core::Timestamp::from_millis(1721899352428))
        .owner("张三")
        .offer_status("已发送")
        .attachment_id_list(["7404675264888097068"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_referral_reward_create() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.external_referral_reward.create",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .external_referral_reward()
        .create(feishu_hire::v1::external_referral_reward::ExternalReferralRewardCreateArgs {
            referral_user_id: "on_94a1ee5551019f18cd73d9f111898cf2".to_owned(),
            external_id: "6930815272790114324".to_owned(),
            rule_type: feishu_hire::v1::external_referral_reward::ReferralRewardRule::Onboarding,
            bonus: feishu_hire::v1::external_referral_reward::ExternalReferralBonus::new(
                    feishu_hire::v1::types::ReferralBonusType::Points,
                )
                .point_bonus(100)
                .cash(feishu_hire::v1::types::ReferralCash::new("CNY", 100.0)),
            stage: feishu_hire::v1::external_referral_reward::ReferralRewardStage::Unconfirmed,
        })
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .create_user_id("on_94a1ee5551019f18cd73d9f111898cf2")
        .confirm_user_id("on_94a1ee5551019f18cd73d9f111898cf2")
        .pay_user_id("on_94a1ee5551019f18cd73d9f111898cf2")
        .application_id("6930815272790114325")
        .talent_id("6930815272790114326")
        .job_id("6930815272790114327")
        .reason("入职｜开源")
        .create_time(feishu_core::Timestamp::from_millis(1704720275000))
        .confirm_time(feishu_core::Timestamp::from_millis(1704720275000))
        .pay_time(feishu_core::Timestamp::from_millis(1704720275001))
        .onboard_time(feishu_core::Timestamp::from_millis(1704720275002))
        .conversion_time(feishu_core::Timestamp::from_millis(1704720275003))
        .comment("已发放");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_external_referral_reward_delete() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.external_referral_reward.delete",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().external_referral_reward().delete("6930815272790114324");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interview_get_by_talent() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.interview.get_by_talent")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interview()
        .get_by_talent("6949805467799537964")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interview_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.interview.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interview()
        .list()
        .page_size(10)
        .page_token(
            "eyJiaXpfdGltZSI6MTcxMDAzNjAwMDAwMCwiaWQiOiI3MzQzMDI3OTMyODE4NjcxOTE2In0",
        )
        .application_id("6134134355464633")
        .interview_id("6888217964693309704")
        .start_time(feishu_core::Timestamp::from_millis(1609489908000))
        .end_time(feishu_core::Timestamp::from_millis(1610489908000))
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interview_feedback_form_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.interview_feedback_form.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interview_feedback_form()
        .list()
        .interview_feedback_form_ids(["6969137186734393644", "7339746163921534977"])
        .page_size(10)
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interview_record_attachment_get() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.interview_record.attachment.get",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interview_record()
        .attachment()
        .get("6949805467799537964")
        .interview_record_id("6969137186734393644")
        .language(
            feishu_hire::v1::interview_record::attachment::InterviewRecordLanguage::Chinese,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interview_record_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.interview_record.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interview_record()
        .get("1618209327096")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interview_record_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.interview_record.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interview_record()
        .list()
        .page_size(10)
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
        .ids(["6930815272790114324"])
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interview_registration_schema_list() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.interview_registration_schema.list",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interview_registration_schema()
        .list()
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interview_round_type_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.interview_round_type.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interview_round_type()
        .list()
        .process_type(feishu_hire::v1::types::JobProcessType::Social);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interview_task_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.interview_task.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interview_task()
        .list("ou_e6139117c300506837def50545420c6a")
        .page_size(10)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .activity_status(
            feishu_hire::v1::interview_task::InterviewTaskStatus::NotStarted,
        )
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interviewer_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.interviewer.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interviewer()
        .list()
        .page_size(10)
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
        .user_ids(["ou_7dab8a3d3cdcc9da365777c7ad535d62"])
        .verify_status(
            feishu_hire::v1::interviewer::InterviewerVerifyStatus::NotVerified,
        )
        .earliest_update_time(feishu_core::Timestamp::from_millis(1714374796615))
        .latest_update_time(feishu_core::Timestamp::from_millis(1714374796616))
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_interviewer_patch() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.interviewer.patch").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .interviewer()
        .patch(
            "ou_7dab8a3d3cdcc9da365777c7ad535d62",
            feishu_hire::v1::interviewer::InterviewerPatch::new()
                .verify_status(
                    feishu_hire::v1::interviewer::InterviewerVerifyStatus::NotVerified,
                ),
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_manager_batch_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.manager.batch_update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .manager()
        .batch_update(
            "7096318853365369132",
            vec![feishu_hire::v1::job::manager::JobManagerRole::Recruiter],
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .recruiter_id("ou_e6139117c300506837def50545420c6a")
        .assistant_id_list(["ou_808dad5b8fb21416b4ff242a5c616016"])
        .hiring_manager_id_list(["ou_808dad5b8fb21416b4ff242a5c616016"])
        .creator_id("ou_efk39117c300506837def50545420c6a");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_manager_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.manager.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .manager()
        .get("1618209327096", "1618209327096")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_close() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.close").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().job().close("6960663240925956555");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_combined_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.combined_create").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .combined_create(feishu_hire::v1::job::JobCombinedCreateArgs {
            job_managers: feishu_hire::v1::job::JobManagerInput::new(
                    "ou_efk39117c300506837def50545420c6a",
                    ["on_94a1ee5551019f18cd73d9f111898cf2"],
                )
                .id("7281257045172308287")
                .assistant_id_list(["on_94a1ee5551019f18cd73d9f111898cf2"]),
            is_never_expired: false,
            job_type_id: "6960663240925956551".to_owned(),
            title: "后端研发".to_owned(),
            job_process_id: "6960663240925956554".to_owned(),
            process_type: feishu_hire::v1::types::JobProcessType::Social,
            department_id: "od-b2fafdce6fc5800b574ba5b0e2798b36".to_owned(),
            recruitment_type_id: feishu_hire::v1::types::RecruitmentType::SocialOutsourced,
        })
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .job_family_id_type(feishu_hire::v1::types::JobFamilyIdType::JobFamilyId)
        .experience(feishu_hire::v1::types::JobExperience::Any)
        .expiry_time(feishu_core::Timestamp::from_seconds(1622484739))
        .min_level_id("7281257045172308287")
        .min_salary(1000)
        .subject_id("6960663240925956555")
        .job_function_id("6960663240925956555")
        .head_count(100)
        .max_salary(2000)
        .requirement("熟悉后端研发")
        .description("后端研发岗位描述")
        .highlight_list(vec![feishu_hire::v1::job::JobHighlight::AfternoonTea])
        .max_level_id("6960663240925956548")
        .required_degree(feishu_hire::v1::types::RequiredDegree::Any)
        .job_category_id("6960663240925956550")
        .address_id_list(["7243965681799839748"])
        .job_attribute(feishu_hire::v1::job::JobAttribute::Real)
        .expiry_timestamp(feishu_core::Timestamp::from_millis(1622484739955))
        .target_major_id_list(["MDMJ00000067"])
        .code("R18")
        .customized_data_list(
            vec![
                feishu_hire::v1::types::CustomFieldValue::new()
                .object_id("7281257045172308287").value("职位特殊要求")
            ],
        )
        .interview_registration_schema_id("6930815272790114324")
        .onboard_registration_schema_id("6930815272790114325")
        .portal_website_apply_form_schema_id("7397638158859323692");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_combined_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.combined_update").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .combined_update(
            "6960663240925956660",
            feishu_hire::v1::job::JobManagerInput::new(
                    "ou_efk39117c300506837def50545420c6a",
                    ["on_94a1ee5551019f18cd73d9f111898cf2"],
                )
                .id("1618209327096")
                .assistant_id_list(["on_94a1ee5551019f18cd73d9f111898cf2"]),
            false,
            "6960663240925956551",
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        )
        .experience(feishu_hire::v1::types::JobExperience::Any)
        .expiry_time(feishu_core::Timestamp::from_seconds(1622484739))
        .min_level_id("6960663240925956547")
        .min_salary(1000)
        .subject_id("6960663240925956555")
        .job_function_id("6960663240925956555")
        .head_count(100)
        .max_salary(2000)
        .requirement("熟悉后端研发")
        .description("后端研发岗位描述")
        .highlight_list(
            vec![feishu_hire::v1::job::JobHighlight::from("6887476508052523278")],
        )
        .max_level_id("6960663240925956548")
        .required_degree(feishu_hire::v1::types::RequiredDegree::Any)
        .job_category_id("6960663240925956550")
        .address_id_list(["6960663240925956553"])
        .job_attribute(feishu_hire::v1::job::JobAttribute::from(6960663240925956554))
        .expiry_timestamp(feishu_core::Timestamp::from_millis(1622484739955))
        .target_major_id_list(["MDMJ00000067"])
        .id("6960663240925956576")
        .customized_data_list(
            vec![
                feishu_hire::v1::types::CustomFieldValue::new()
                .object_id("6960663240925956549").value("自定义内容")
            ],
        )
        .title("后端研发")
        .job_process_id("6960663240925956554")
        .department_id("od-b2fafdce6fc5800b574ba5b0e2798b36");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_config() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.config").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .config("6960663240925956660")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .get("6001")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(
            feishu_hire::v1::types::JobLevelIdType::from("6942778198054125570"),
        )
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::from("6942778198054125571"),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_get_detail() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.get_detail").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .get_detail("7281257045172308287")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(
            feishu_hire::v1::types::JobLevelIdType::from("job_level_id_type"),
        )
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .list()
        .update_start_time(feishu_core::Timestamp::from_millis(1618500278663))
        .update_end_time(feishu_core::Timestamp::from_millis(1618500278663))
        .page_size(10)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_open() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.open").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .open("6960663240925956555", true)
        .expiry_time(feishu_core::Timestamp::from_millis(1830259120000));
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_recruiter() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.recruiter").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .recruiter("6960663240925956555")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_update_config() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job.update_config").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job()
        .update_config(
            "6960663240925956660",
            vec![feishu_hire::v1::job::JobConfigPart::Evaluators],
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .offer_apply_schema_id("6960663240925956573")
        .offer_process_conf("6960663240925956572")
        .recommended_evaluator_id_list(["6966533137982392320"])
        .assessment_template_biz_id("6960663240925956571")
        .interview_round_conf_list(
            vec![
                feishu_hire::v1::job::InterviewRoundInterviewers::new()
                .interviewer_id_list(["6960663240925956571"]).round(1)
            ],
        )
        .jr_id_list(["6966533137982392320"])
        .interview_registration_schema_id("6930815272790114324")
        .onboard_registration_schema_id("6930815272790114324")
        .interview_round_type_conf_list(
            vec![
                feishu_hire::v1::job::InterviewRoundTypeForm::new()
                .round_biz_id("7012129842917837100")
                .assessment_template_biz_id("6960663240925956632")
            ],
        )
        .related_job_id_list(["6966533137982392320"])
        .interview_appointment_config(
            feishu_hire::v1::job::InterviewAppointmentConfig::new()
                .enable_interview_appointment_by_interviewer(true)
                .config(
                    feishu_hire::v1::job::InterviewAppointmentDetails::new()
                        .interview_type(feishu_hire::v1::types::InterviewType::OnSite)
                        .talent_timezone_code("Asia/Shanghai")
                        .contact_user_id("ou_c99c5f35d542efc7ee492afe11af19ef")
                        .contact_mobile("151********")
                        .contact_email("test@email")
                        .address_id("6960663240925956576")
                        .video_type(feishu_hire::v1::types::VideoType::Zoom)
                        .cc(["6930815272790114324"])
                        .remark("仅仅用于视频面试")
                        .interview_notification_template_id("6960663240925956573")
                        .appointment_notification_template_id("6960663240925956573")
                        .cancel_interview_notification_template_id("6960663240925956573"),
                ),
        )
        .portal_website_apply_form_schema_id("6930815272790114324");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_function_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_function.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_function()
        .list()
        .page_size(10)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_process_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_process.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_process()
        .list()
        .page_size(10)
        .page_token("7342029494511126794");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_publish_record_search() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_publish_record.search")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_publish_record()
        .search("7047318856652261676")
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_requirement_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_requirement.create")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_requirement()
        .create(
            "HR部门春季招聘需求",
            feishu_hire::v1::job_requirement::JobRequirementProgress::NotStarted,
            10,
            "R01905",
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId)
        .job_family_id_type(feishu_hire::v1::types::JobFamilyIdType::JobFamilyId)
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::EmployeeTypeEnumId,
        )
        .recruitment_type_id(feishu_hire::v1::types::RecruitmentType::SocialFullTime)
        .employee_type_id("6807409776231254285")
        .max_level_id("6807409776231254286")
        .min_level_id("6807409776231254287")
        .sequence_id("6911957338526091536")
        .category(feishu_hire::v1::job_requirement::JobRequirementCategory::Addition)
        .department_id("od-4e6ac4d14bcd5071a37a39de902c7141")
        .recruiter_id_list(["od-4e6ac4d14bcd5071a37a39de902c7141"])
        .jr_hiring_manager_id_list(["ou_0c9b1b7b9b94146b9df142c349e3c4bf"])
        .direct_leader_id_list(["od-4e6ac4d14bcd5071a37a39de902c7141"])
        .start_time(feishu_core::Timestamp::from_millis(1625729379000))
        .deadline(feishu_core::Timestamp::from_millis(1625729379000))
        .priority(feishu_hire::v1::job_requirement::JobRequirementPriority::High)
        .required_degree(feishu_hire::v1::types::RequiredDegree::PrimarySchool)
        .max_salary("10")
        .min_salary("5")
        .address_id("7265901641899311105")
        .description("部门人力紧缺，需要招聘资深工程师10名")
        .process_type(feishu_hire::v1::types::JobProcessType::Social)
        .job_type_id("6930815272790114324")
        .employment_job_id("6807407987381831949")
        .position_id("7094136522860922111")
        .customized_data_list(
            vec![
                feishu_hire::v1::types::CustomFieldValue::new()
                .object_id("1213213123123").value("简单文本")
            ],
        )
        .job_id_list(["6930815272790114324"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_requirement_delete() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_requirement.delete")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().job_requirement().delete("6949805467799537964");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_requirement_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_requirement.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_requirement()
        .list()
        .page_token("1231231987")
        .page_size(20)
        .job_id("6001")
        .create_time_begin(feishu_core::Timestamp::from_millis(1658980233000))
        .create_time_end(feishu_core::Timestamp::from_millis(1658980233000))
        .update_time_begin(feishu_core::Timestamp::from_millis(1658980233000))
        .update_time_end(feishu_core::Timestamp::from_millis(1658980233000))
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        )
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::EmployeeTypeEnumId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_requirement_list_by_id() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_requirement.list_by_id")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_requirement()
        .list_by_id()
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        )
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::PeopleAdminEmployeeTypeId,
        )
        .id_list(["6952811314255265796"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_requirement_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_requirement.update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_requirement()
        .update(
            "6949805467799537964",
            "HR部门春季招聘需求",
            feishu_hire::v1::job_requirement::JobRequirementProgress::NotStarted,
            11,
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId)
        .job_family_id_type(feishu_hire::v1::types::JobFamilyIdType::JobFamilyId)
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::EmployeeTypeEnumId,
        )
        .recruitment_type_id(feishu_hire::v1::types::RecruitmentType::SocialFullTime)
        .employee_type_id("6807409776231254285")
        .max_level_id("6807409776231254286")
        .min_level_id("6807409776231254287")
        .sequence_id("6911957338526091536")
        .category(feishu_hire::v1::job_requirement::JobRequirementCategory::Addition)
        .department_id("od-4e6ac4d14bcd5071a37a39de902c7141")
        .recruiter_id_list(["od-4e6ac4d14bcd5071a37a39de902c7141"])
        .jr_hiring_manager_id_list(["ou_0c9b1b7b9b94146b9df142c349e3c4bf"])
        .direct_leader_id_list(["od-4e6ac4d14bcd5071a37a39de902c7141"])
        .start_time(feishu_core::Timestamp::from_millis(1625729379000))
        .deadline(feishu_core::Timestamp::from_millis(1625729379000))
        .priority(feishu_hire::v1::job_requirement::JobRequirementPriority::High)
        .required_degree(feishu_hire::v1::types::RequiredDegree::PrimarySchool)
        .max_salary("10")
        .min_salary("5")
        .address_id("7265901641899311105")
        .description("部门人力紧缺，需要招聘资深工程师10名")
        .process_type(feishu_hire::v1::types::JobProcessType::Social)
        .job_type_id("6930815272790114324")
        .employment_job_id("6807407987381831949")
        .position_id("7094136522860922111")
        .customized_data_list(
            vec![
                feishu_hire::v1::types::CustomFieldValue::new()
                .object_id("1213213123123").value("简单文本")
            ],
        )
        .job_id_list(["6930815272790114324"])
        .update_option(
            feishu_hire::v1::job_requirement::JobRequirementUpdateOption::new()
                .need_update_related_job(false),
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_requirement_schema_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_requirement_schema.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_requirement_schema()
        .list()
        .page_token("eyJvZmZzZXQiOjEwLCJ0aW1NTUyMjM2NzIsImlkIjpudWxsfQ")
        .page_size(100);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_schema_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_schema.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_schema()
        .list()
        .page_token("eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE3MjQ2NTQ0OTc2OTd9")
        .page_size(10)
        .scenario(feishu_hire::v1::types::JobProcessType::Social);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_job_type_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.job_type.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .job_type()
        .list()
        .page_size(10)
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_location_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.location.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .location()
        .list(feishu_hire::v1::location::LocationUsage::InterviewLocation)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(100);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_location_query() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.location.query").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .location()
        .query(100, feishu_hire::v1::location::PlaceType::Country)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .code_list(["CN_1"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_minutes_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.minutes.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .minutes()
        .get("7085989097067563300")
        .page_token("NzM5MTgyNjQyNDY2MDc4OTU0OA==")
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_note_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.note.create").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .note()
        .create("6916472453069883661", "这是一个备注")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .application_id("6891565253964859661")
        .creator_id("ou_f476cb099ac9227c9bae09ce46112579")
        .privacy(feishu_hire::types::NotePrivacy::Private)
        .notify_mentioned_user(false)
        .mention_entity_list(
            vec![
                feishu_hire::v1::note::NoteMention::new(3,
                "on_94a1ee5551019f18cd73d9f111898cf2")
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_note_delete() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.note.delete").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().note().delete("6996605821056812588");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_note_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.note.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .note()
        .get("6949805467799537964")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
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
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_note_patch() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.note.patch").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .note()
        .patch("6960663240925956401", "这是一个备注")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .operator_id("ou_f476cb099ac9227c9bae09ce46112579")
        .notify_mentioned_user(false)
        .mention_entity_list(
            vec![
                feishu_hire::v1::note::NoteMention::new(3,
                "on_94a1ee5551019f18cd73d9f111898cf2")
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer.create").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .offer()
        .create(
            "7013552389293279532",
            feishu_hire::v1::offer::OfferBasicInfo::new(
                    "od-6b394871807047c7023ebfc1ff37cd3a",
                    "ou_ce613028fe74745421f5dc320bb9c709",
                    "ou_ce613028fe74745421f5dc320bb9c709",
                    "ou_ce613028fe74745421f5dc320bb9c709",
                )
                .employment_job_id("6807407987381831949")
                .employee_type_id("6807407987381831949")
                .job_family_id("6807407987381831949")
                .job_level_id("6807407987381881101")
                .probation_month(3)
                .contract_year(3)
                .contract_period(
                    feishu_hire::v1::types::ContractPeriod::new(
                        feishu_hire::v1::types::ContractPeriodType::Month,
                        3,
                    ),
                )
                .expected_onboard_date("{\"date\":\"2022-04-07\"}")
                .onboard_address_id("6897079709306259719")
                .work_address_id("6897079709306259719")
                .recommended_words("十分优秀，推荐入职")
                .job_requirement_id("2342352224")
                .job_process_type_id(feishu_hire::v1::types::JobProcessType::Campus)
                .attachment_id_list(["6792436415209817600"])
                .common_attachment_id_list(["7483412052430997804"])
                .attachment_description("张三的简历")
                .position_id("6897079709306259719")
                .job_offered("入职职位")
                .job_grade_id("6897079709306259720")
                .pathway_id("6897079709306259719"),
        )
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        )
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::PeopleAdminEmployeeTypeId,
        )
        .schema_id("7013318077945596204")
        .offer_type(feishu_hire::v1::offer::OfferType::Regular)
        .salary_info(
            feishu_hire::v1::offer::OfferSalaryInfo::new("CNY")
                .basic_salary("1000000")
                .probation_salary_percentage("0.8")
                .award_salary_multiple("3")
                .option_shares("30")
                .quarterly_bonus("3000")
                .half_year_bonus("10000"),
        )
        .customized_info_list(
            vec![
                feishu_hire::v1::offer::OfferCustomizedInfo::new()
                .id("6972464088568269100").value("1")
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .offer()
        .get("6791698585114741000")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId)
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::PeopleAdminJobCategoryId,
        )
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::PeopleAdminEmployeeTypeId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_intern_offer_status() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer.intern_offer_status")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .offer()
        .intern_offer_status(
            "7016605170635213100",
            feishu_hire::v1::offer::InternOfferOperation::ConfirmOnboarding,
        )
        .onboarding_info(feishu_hire::v1::offer::InternOnboardingInfo::new("2022-01-01"))
        .offboarding_info(
            feishu_hire::v1::offer::InternOffboardingInfo::new("2022-03-02")
                .notes("主动离职"),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .offer()
        .list("7096320678581242123")
        .page_token("1231231987")
        .page_size(100)
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::EmployeeTypeEnumId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_offer_status() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer.offer_status").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .offer()
        .offer_status(
            "6930815272790114324",
            feishu_hire::v1::types::OfferFlowStatus::Sent,
        )
        .expiration_date("2023-01-01")
        .termination_reason_id_list(["6891560630172518670"])
        .termination_reason_note("不符合期望");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer.update").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .offer()
        .update(
            "7016605170635213100",
            "7013318077945596204",
            feishu_hire::v1::offer::OfferBasicInfo::new(
                    "od-6b394871807047c7023ebfc1ff37cd3a",
                    "ou_ce613028fe74745421f5dc320bb9c709",
                    "ou_ce613028fe74745421f5dc320bb9c709",
                    "ou_ce613028fe74745421f5dc320bb9c709",
                )
                .employment_job_id("6807407987381831949")
                .employee_type_id("6807407987381831949")
                .job_family_id("6807407987381831949")
                .job_level_id("6807407987381881101")
                .probation_month(3)
                .contract_year(3)
                .contract_period(
                    feishu_hire::v1::types::ContractPeriod::new(
                        feishu_hire::v1::types::ContractPeriodType::Month,
                        3,
                    ),
                )
                .expected_onboard_date("{\"date\":\"2022-04-07\"}")
                .onboard_address_id("6897079709306259719")
                .work_address_id("6897079709306259719")
                .recommended_words("十分优秀，推荐入职")
                .job_requirement_id("6791698585114724616")
                .job_process_type_id(feishu_hire::v1::types::JobProcessType::Campus)
                .attachment_id_list(["7159169181052061965"])
                .common_attachment_id_list(["7483412052430997804"])
                .attachment_description("张三的简历")
                .position_id("6897079709306259719")
                .job_offered("入职职位")
                .job_grade_id("6897079709306259720")
                .pathway_id("6897079709306259719"),
        )
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId)
        .job_family_id_type(feishu_hire::v1::types::JobFamilyIdType::JobFamilyId)
        .employee_type_id_type(
            feishu_hire::v1::types::EmployeeTypeIdType::EmployeeTypeEnumId,
        )
        .salary_info(
            feishu_hire::v1::offer::OfferSalaryInfo::new("CNY")
                .basic_salary("1000000")
                .probation_salary_percentage("0.8")
                .award_salary_multiple("3")
                .option_shares("30")
                .quarterly_bonus("3000")
                .half_year_bonus("10000"),
        )
        .customized_info_list(
            vec![
                feishu_hire::v1::offer::OfferCustomizedInfo::new()
                .id("6972464088568269100").value("1")
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_application_form_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer_application_form.get")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().offer_application_form().get("7680792645903286275");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_application_form_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer_application_form.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .offer_application_form()
        .list()
        .page_token("1231231987")
        .page_size(100);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_approval_template_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer_approval_template.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .offer_approval_template()
        .list()
        .page_token("1231231987")
        .page_size(100)
        .department_id_type(
            feishu_hire::v1::types::PeopleDepartmentIdType::DepartmentId,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_custom_field_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer_custom_field.update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .offer_custom_field()
        .update(
            "6906755946257615112",
            feishu_hire::types::I18n::new()
                .zh_cn("就职状态")
                .en_us("Employment status"),
        )
        .config(
            feishu_hire::v1::offer_custom_field::OfferCustomFieldConfig::new()
                .options(
                    vec![
                        feishu_hire::v1::offer_custom_field::OfferCustomFieldOption::new(feishu_hire::types::I18n::new()
                        .zh_cn("无业").en_us("Unemployed"))
                    ],
                ),
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_offer_schema_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.offer_schema.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().offer_schema().get("1231231231231");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_portal_apply_schema_list_as_app() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.portal_apply_schema.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .portal_apply_schema()
        .list()
        .page_size(20)
        .page_token("6930815272790114324");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_portal_apply_schema_list_as_user() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.portal_apply_schema.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client()).as_user(bench.user_token());
    let call = service
        .v1()
        .portal_apply_schema()
        .list()
        .page_size(20)
        .page_token("6930815272790114324");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_questionnaire_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.questionnaire.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .questionnaire()
        .list()
        .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTcyMzU1OTE4OTg1NCwiaWQiOm51bGx9")
        .page_size(100)
        .application_id("6985833807195212076")
        .update_start_time(feishu_core::Timestamp::from_millis(1638848468868))
        .update_end_time(feishu_core::Timestamp::from_millis(1638848468869));
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_get_by_application() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.referral.get_by_application")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .referral()
        .get_by_application("6134134355464633")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_search() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.referral.search").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .referral()
        .search("6930815272790114324")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .start_time(feishu_core::Timestamp::from_millis(1701226882718))
        .end_time(feishu_core::Timestamp::from_millis(1701226882719));
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_account_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.referral_account.create")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .referral_account()
        .create()
        .mobile(
            feishu_hire::v1::referral_account::ReferralAccountMobile::new("18900001111")
                .code("86"),
        )
        .email("hire@open.com");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_account_deactivate() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.referral_account.deactivate")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().referral_account().deactivate("6942778198054125570");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_account_enable() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.referral_account.enable")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .referral_account()
        .enable()
        .referral_account_id("6942778198054125570");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_account_get_account_assets() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.referral_account.get_account_assets",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .referral_account()
        .get_account_assets("6942778198054125570")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_account_reconciliation() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.referral_account.reconciliation",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .referral_account()
        .reconciliation(
            feishu_core::Timestamp::from_millis(1685416831621),
            feishu_core::Timestamp::from_millis(1685416831622),
        )
        .trade_details(
            vec![
                feishu_hire::v1::referral_account::ReferralTradeDetail::new("6930815272790114324")
                .total_recharge_reward_info(feishu_hire::v1::referral_account::ReferralPoints::new()
                .point_bonus(100))
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_account_withdraw() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.referral_account.withdraw")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .referral_account()
        .withdraw(
            "6942778198054125570",
            vec![feishu_hire::v1::types::ReferralBonusType::Points],
            "6942778198054125570",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_website_job_post_get() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.referral_website.job_post.get",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .referral_website()
        .job_post()
        .get("6701528341100366094")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_referral_website_job_post_list() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.referral_website.job_post.list",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .referral_website()
        .job_post()
        .list()
        .process_type(feishu_hire::v1::types::JobProcessType::Social)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::OpenDepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_registration_schema_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.registration_schema.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .registration_schema()
        .list()
        .page_size(20)
        .page_token("6930815272790114324")
        .scenario(feishu_hire::types::RegistrationScenario::Interview);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_resume_source_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.resume_source.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .resume_source()
        .list()
        .page_size(10)
        .page_token("6794694704606185741");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_role_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.role.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().role().get("7350589232462807068");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_role_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.role.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .role()
        .list()
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(100);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_subject_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.subject.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .subject()
        .list()
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .page_token("1231231987")
        .page_size(100);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_external_info_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.external_info.create")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .external_info()
        .create(
            "7043758982146345223",
            feishu_core::Timestamp::from_millis(1639992265035),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_external_info_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.external_info.update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .external_info()
        .update(
            "7043758982146345223",
            feishu_core::Timestamp::from_millis(1639992265035),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_add_to_folder() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.add_to_folder").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .add_to_folder(["7039620186502138157"], "7039620186502138156");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_batch_get_id() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.batch_get_id").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .batch_get_id()
        .mobile_code("86")
        .mobile_number_list(["182900291190"])
        .email_list(["foo@bytedance.com"])
        .identification_type(
            feishu_hire::v1::talent::TalentIdentificationType::ResidentIdCard,
        )
        .identification_number_list(["510403xxxxxxxx"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_combined_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.combined_create")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .combined_create(
            feishu_hire::v1::talent::NewTalentBasicInfo::new("张三")
                .mobile("182900291190")
                .mobile_country_code("CN_1")
                .email("16xx1@126.com")
                .identification(
                    feishu_hire::v1::types::Identification::new()
                        .identification_type(
                            feishu_hire::types::IdentificationType::ResidentIdCard,
                        )
                        .identification_number("511699199x1x111234"),
                )
                .start_work_time(feishu_core::Timestamp::from_millis(293016767159))
                .birthday(feishu_core::Timestamp::from_millis(293016767159))
                .gender(feishu_hire::types::Gender::Male)
                .nationality_id("CN_112")
                .current_city_code("CT_159")
                .hometown_city_code("CT_159")
                .customized_data(
                    vec![
                        feishu_hire::v1::talent::SectionFieldInput::new()
                        .object_id("6934193211960330504").value("已婚")
                    ],
                ),
        )
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .init_source_id("1")
        .resume_source_id("1")
        .folder_id_list(["6942778198054125570"])
        .creator_id("ou_84aad35d084aa403a838cf73ee18467")
        .creator_account_type(feishu_hire::v1::talent::TalentAccountType::Employee)
        .resume_attachment_id("7383906146040678700")
        .education_list(
            vec![
                feishu_hire::v1::talent::TalentEducationInput::new()
                .degree(feishu_hire::types::Degree::PrimarySchool).school("香港大学")
                .field_of_study("考古")
                .start_time(feishu_core::Timestamp::from_millis(293016767159))
                .end_time(feishu_core::Timestamp::from_millis(293016767159))
                .education_type(feishu_hire::types::EducationType::Overseas)
                .academic_ranking(feishu_hire::types::AcademicRanking::Top5Percent)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330505").value("C9")])
            ],
        )
        .career_list(
            vec![
                feishu_hire::v1::talent::TalentCareerInput::new()
                .company("明日科技公司").title("高级工程师").desc("测试")
                .start_time(feishu_core::Timestamp::from_millis(293016767159))
                .end_time(feishu_core::Timestamp::from_millis(293016767159))
                .career_type(feishu_hire::v1::talent::CareerInputType::Internship)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330506")
                .value("[\"1577808000000\", \"1612108800000\"]")])
            ],
        )
        .project_list(
            vec![
                feishu_hire::v1::talent::TalentProjectInput::new()
                .name("系统稳定性提升项目").role("研发人员")
                .link("https://www.a.com")
                .desc("该项目目标是提升整个系统的稳定性，达到行业一流水准。")
                .start_time(feishu_core::Timestamp::from_millis(293016767159))
                .end_time(feishu_core::Timestamp::from_millis(293016767159))
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330507").value("1627379423000")])
            ],
        )
        .works_list(
            vec![
                feishu_hire::v1::talent::TalentWorkInput::new().link("https://www.a.com")
                .desc("个人设计作品").attachment_id("12345678")
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330508").value("1627379423000")])
            ],
        )
        .award_list(
            vec![
                feishu_hire::v1::talent::TalentAwardInput::new().title("最佳新人奖")
                .award_time(feishu_core::Timestamp::from_millis(293016767159))
                .desc("最优秀的新人奖")
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330509").value("奖项含金量很高")])
            ],
        )
        .language_list(
            vec![
                feishu_hire::v1::talent::TalentLanguageInput::new()
                .language(feishu_hire::v1::talent::LanguageInput::English)
                .proficiency(feishu_hire::types::LanguageProficiency::Beginner)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330510").value("3")])
            ],
        )
        .sns_list(
            vec![
                feishu_hire::v1::talent::TalentSnsInput::new()
                .sns_type(feishu_hire::types::SnsType::Linkedin)
                .link("https://www.a.com")
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330511").value("常用的社交账号")])
            ],
        )
        .preferred_city_code_list(["CT_2"])
        .self_evaluation(
            feishu_hire::v1::talent::TalentSelfEvaluationInput::new()
                .content("自我评价：平常心")
                .customized_data(
                    vec![
                        feishu_hire::v1::talent::SectionFieldInput::new()
                        .object_id("6934193211960330512").value("1")
                    ],
                ),
        )
        .customized_data(
            vec![
                feishu_hire::v1::talent::CustomizedModuleInput::new()
                .object_id("6934193211960330504")
                .children(vec![vec![feishu_hire::v1::types::CustomFieldValue::new()
                .object_id("6934193211960330513").value("[\"1\", \"2\"]")]])
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_combined_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.combined_update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .combined_update(
            "7158793341499426348",
            feishu_hire::v1::talent::TalentBasicInfoUpdate::new()
                .name("张三")
                .mobile("182900291190")
                .mobile_country_code("CN_1")
                .email("16xx1@126.com")
                .identification(
                    feishu_hire::v1::types::Identification::new()
                        .identification_type(
                            feishu_hire::types::IdentificationType::ResidentIdCard,
                        )
                        .identification_number("511699199x1x111234"),
                )
                .start_work_time(feishu_core::Timestamp::from_millis(293016767159))
                .birthday(feishu_core::Timestamp::from_millis(293016767159))
                .gender(feishu_hire::types::Gender::Male)
                .nationality_id("CN_112")
                .current_city_code("CT_159")
                .hometown_city_code("CT_159")
                .customized_data(
                    vec![
                        feishu_hire::v1::talent::SectionFieldInput::new()
                        .object_id("6934193211960330504").value("已婚")
                    ],
                ),
        )
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .init_source_id("1")
        .folder_id_list(["702551782317613290"])
        .operator_id("ou_84aad35d084aa403a838cf73ee18467")
        .operator_account_type(feishu_hire::v1::talent::TalentAccountType::Employee)
        .resume_attachment_id("7383906146040678700")
        .education_list(
            vec![
                feishu_hire::v1::talent::TalentEducationInput::new()
                .degree(feishu_hire::types::Degree::PrimarySchool).school("香港大学")
                .field_of_study("考古")
                .start_time(feishu_core::Timestamp::from_millis(293016767159))
                .end_time(feishu_core::Timestamp::from_millis(293016767159))
                .education_type(feishu_hire::types::EducationType::Overseas)
                .academic_ranking(feishu_hire::types::AcademicRanking::Top5Percent)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330505").value("C9")])
            ],
        )
        .career_list(
            vec![
                feishu_hire::v1::talent::TalentCareerInput::new()
                .company("明日科技公司").title("高级工程师").desc("测试")
                .start_time(feishu_core::Timestamp::from_millis(293016767159))
                .end_time(feishu_core::Timestamp::from_millis(293016767159))
                .career_type(feishu_hire::v1::talent::CareerInputType::Internship)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330506")
                .value("[\"1577808000000\", \"1612108800000\"]")])
            ],
        )
        .project_list(
            vec![
                feishu_hire::v1::talent::TalentProjectInput::new()
                .name("系统稳定性提升项目").role("研发人员")
                .link("https://www.a.com")
                .desc("该项目目标是提升整个系统的稳定性，达到行业一流水准。")
                .start_time(feishu_core::Timestamp::from_millis(293016767159))
                .end_time(feishu_core::Timestamp::from_millis(293016767159))
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330507").value("1627379423000")])
            ],
        )
        .works_list(
            vec![
                feishu_hire::v1::talent::TalentWorkInput::new().link("https://www.a.com")
                .desc("个人设计作品").attachment_id("12345678")
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330508").value("1627379423000")])
            ],
        )
        .award_list(
            vec![
                feishu_hire::v1::talent::TalentAwardInput::new().title("最佳新人奖")
                .award_time(feishu_core::Timestamp::from_millis(293016767159))
                .desc("最优秀的新人奖")
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330509").value("奖项含金量很高")])
            ],
        )
        .language_list(
            vec![
                feishu_hire::v1::talent::TalentLanguageInput::new()
                .language(feishu_hire::v1::talent::LanguageInput::English)
                .proficiency(feishu_hire::types::LanguageProficiency::Beginner)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330510").value("3")])
            ],
        )
        .sns_list(
            vec![
                feishu_hire::v1::talent::TalentSnsInput::new()
                .sns_type(feishu_hire::types::SnsType::Linkedin)
                .link("https://www.a.com")
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330511").value("常用的社交账号")])
            ],
        )
        .preferred_city_code_list(["CT_2"])
        .self_evaluation(
            feishu_hire::v1::talent::TalentSelfEvaluationInput::new()
                .content("自我评价：平常心")
                .customized_data(
                    vec![
                        feishu_hire::v1::talent::SectionFieldInput::new()
                        .object_id("6934193211960330512").value("1")
                    ],
                ),
        )
        .customized_data(
            vec![
                feishu_hire::v1::talent::CustomizedModuleInput::new()
                .object_id("6934193211960330504")
                .children(vec![vec![feishu_hire::v1::types::CustomFieldValue::new()
                .object_id("6934193211960330513").value("[\"1\", \"2\"]")]])
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .get("6891560630172518670")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .list()
        .keyword("张三 and 产品经理")
        .update_start_time(feishu_core::Timestamp::from_millis(1618500278663))
        .update_end_time(feishu_core::Timestamp::from_millis(1618500278663))
        .page_size(10)
        .sort_by(feishu_hire::v1::talent::TalentSortBy::UpdateTime)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId)
        .query_option(feishu_hire::v1::talent::TalentQueryOption::IgnoreEmptyError);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_onboard_status() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.onboard_status").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .onboard_status(
            "6960663240925956661",
            feishu_hire::v1::talent::OnboardOperation::Onboard,
        )
        .onboard_time(feishu_core::Timestamp::from_millis(1676548784889))
        .overboard_time(feishu_core::Timestamp::from_millis(1676548784890));
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_remove_to_folder() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.remove_to_folder")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .remove_to_folder(["7381815850065463596"], "7039620186502138156");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_tag() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent.tag").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent()
        .tag(
            "6960663240925956661",
            feishu_hire::v1::talent::TagOperation::Add,
            ["6960663240925956661"],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_blocklist_change_talent_block() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.talent_blocklist.change_talent_block",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent_blocklist()
        .change_talent_block(
            "6930815272790114325",
            feishu_hire::v1::talent_blocklist::BlockOption::Block,
        )
        .reason("人才作弊");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_folder_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent_folder.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent_folder()
        .list()
        .page_token("eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9")
        .page_size(10)
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_object_query() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent_object.query").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().talent_object().query();
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_operation_log_search() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent_operation_log.search")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent_operation_log()
        .search(
            ["ou_b29276c7c3e2ff4bd3fcfb567ce690e3"],
            vec![feishu_hire::v1::talent_operation_log::TalentOperation::CreateTalent],
        )
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .job_id_list(["6949805467799537965"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_pool_batch_change_talent_pool() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.talent_pool.batch_change_talent_pool",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent_pool()
        .batch_change_talent_pool(
            "6930815272790114325",
            ["6930815272790114324"],
            feishu_hire::v1::talent_pool::TalentPoolOption::Add,
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_pool_move_talent() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent_pool.move_talent")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent_pool()
        .move_talent(
            "6930815272790114325",
            "6930815272790114324",
            feishu_hire::v1::talent_pool::TalentPoolAddType::KeepOthers,
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_pool_search() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent_pool.search").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent_pool()
        .search()
        .page_size(100)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .id_list(["6930815272790114324", "6940815272790114325"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_talent_tag_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.talent_tag.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .talent_tag()
        .list()
        .keyword("985")
        .id_list(["6887469228283299336"])
        .type_(feishu_hire::types::TalentTagType::Manual)
        .include_inactive(true)
        .page_size(20)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_termination_reason_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.termination_reason.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .termination_reason()
        .list()
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_test_search() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.test.search").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .test()
        .search()
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .application_id_list(["7230753910687080000"])
        .test_start_time_min(feishu_core::Timestamp::from_millis(1608725989000))
        .test_start_time_max(feishu_core::Timestamp::from_millis(1608726999000));
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
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_tripartite_agreement_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.tripartite_agreement.create")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .tripartite_agreement()
        .create(
            "6930815272790114325",
            feishu_hire::v1::tripartite_agreement::TripartiteAgreementState::NotStarted,
            feishu_core::Timestamp::from_millis(1698292282660),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_tripartite_agreement_delete() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.tripartite_agreement.delete")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service.v1().tripartite_agreement().delete("6930815272790114324");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_tripartite_agreement_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.tripartite_agreement.list")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .tripartite_agreement()
        .list()
        .page_size(10)
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
        .application_id("6930815272790114324")
        .tripartite_agreement_id("6930815272790114325");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_tripartite_agreement_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.tripartite_agreement.update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .tripartite_agreement()
        .update(
            "7084008015948283905",
            feishu_hire::v1::tripartite_agreement::TripartiteAgreementState::NotStarted,
            feishu_core::Timestamp::from_millis(1698292282661),
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_user_role_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.user_role.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .user_role()
        .list()
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10)
        .user_id("7326856229396906012")
        .role_id("101")
        .update_start_time(feishu_core::Timestamp::from_millis(1618500278663))
        .update_end_time(feishu_core::Timestamp::from_millis(1618500278663))
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_channel_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.channel.create")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .channel()
        .create("1618209327096", "微信推广渠道");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_channel_delete() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.channel.delete")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .channel()
        .delete("1618209327096", "7085989097067563300");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_channel_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.channel.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .channel()
        .list("1618209327096")
        .page_size(100)
        .page_token("eyJvZmZzZXQiOjEwLCJ0aW1NTUyMjM2NzIsImlkIjpudWxsfQ");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_channel_update() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.channel.update")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .channel()
        .update("1618209327096", "7085989097067563300", "微信推广渠道");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_delivery_create_by_attachment() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.website.delivery.create_by_attachment",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .delivery()
        .create_by_attachment(
            "7047318856652261676",
            "6960663240925956636",
            "6960663240925956634",
            "7095614894070434092",
        )
        .channel_id("6891560630172518670")
        .application_preferred_city_code_list(["CT_100121"])
        .mobile_country_code("+86")
        .mobile("182900291190")
        .email("foo@bytedance.com")
        .identification(
            feishu_hire::v1::types::Identification::new()
                .identification_type(
                    feishu_hire::types::IdentificationType::ResidentIdCard,
                )
                .identification_number("11002030131312312"),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_delivery_create_by_resume() {
    let bench = Bench::new(
            &feishu_hire::SERVICE,
            "hire.v1.website.delivery.create_by_resume",
        )
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .delivery()
        .create_by_resume(
            "1618209327096",
            "6960663240925956636",
            feishu_hire::v1::website::delivery::WebsiteResume::new(
                    feishu_hire::v1::website::delivery::WebsiteResumePerson::new(
                            "张三",
                        )
                        .nationality_id("CN_1")
                        .start_work_time(
                            feishu_core::Timestamp::from_millis(1609430400000),
                        )
                        .current_home_address("成都")
                        .hometown_city_code("CT_159")
                        .mobile_country_code("CN_1")
                        .identification(
                            feishu_hire::v1::types::Identification::new()
                                .identification_type(
                                    feishu_hire::types::IdentificationType::ResidentIdCard,
                                )
                                .identification_number("11002030131312312"),
                        )
                        .marital_status(feishu_hire::types::MaritalStatus::Married)
                        .mobile("182900291190")
                        .current_city_code("CT_11")
                        .experience_years(3)
                        .gender(feishu_hire::types::Gender::Male)
                        .birthday(feishu_core::Timestamp::from_millis(1609430400000))
                        .preferred_city_code_list(["CT_12"])
                        .resume_source_id("6982104077248219436")
                        .age(25)
                        .customized_data(
                            vec![
                                feishu_hire::v1::types::CustomFieldValue::new()
                                .object_id("6960663240925956649").value("AA")
                            ],
                        )
                        .email("foo@bytedance.com"),
                )
                .internship_list(
                    vec![
                        feishu_hire::v1::website::delivery::WebsiteResumeJob::new()
                        .desc("在抖音工作实习3个月，表现优秀")
                        .end_time(feishu_core::Timestamp::from_millis(1618500278667))
                        .start_time(feishu_core::Timestamp::from_millis(1609430400000))
                        .title("后端研发实习生").company("抖音公司")
                        .customized_data(vec![feishu_hire::v1::types::CustomFieldValue::new()
                        .object_id("6960663240925956649").value("AA")])
                    ],
                )
                .education_list(
                    vec![
                        feishu_hire::v1::website::delivery::WebsiteResumeEducation::new()
                        .education_type(feishu_hire::types::EducationType::Overseas)
                        .end_time(feishu_core::Timestamp::from_millis(1618500278663))
                        .end_time_v2(feishu_core::Timestamp::from_millis(1618500278663))
                        .field_of_study("汉语言文学").school("香港中文大学")
                        .start_time(feishu_core::Timestamp::from_millis(1609430400000))
                        .academic_ranking(feishu_hire::v1::website::delivery::WebsiteResumeRanking::Top5Percent)
                        .customized_data(vec![feishu_hire::v1::types::CustomFieldValue::new()
                        .object_id("6960663240925956649").value("AA")])
                        .degree(feishu_hire::types::Degree::PrimarySchool)
                    ],
                )
                .self_evaluation(
                    feishu_hire::v1::website::delivery::WebsiteResumeSelfEvaluation::new()
                        .content("自我评价：平常心")
                        .customized_data(
                            vec![
                                feishu_hire::v1::types::CustomFieldValue::new()
                                .object_id("6960663240925956649").value("AA")
                            ],
                        ),
                )
                .career_list(
                    vec![
                        feishu_hire::v1::website::delivery::WebsiteResumeJob::new()
                        .desc("在抖音公司工作了5年，表现优秀")
                        .end_time(feishu_core::Timestamp::from_millis(1618500278667))
                        .start_time(feishu_core::Timestamp::from_millis(1609430400000))
                        .title("后端研发工程师").company("抖音公司")
                        .customized_data(vec![feishu_hire::v1::types::CustomFieldValue::new()
                        .object_id("6960663240925956649").value("AA")])
                    ],
                )
                .customized_data(
                    vec![
                        feishu_hire::v1::website::delivery::WebsiteResumeModule::new()
                        .object_id("6960663240925956651")
                        .children(vec![feishu_hire::v1::types::CustomFieldValue::new()
                        .object_id("6960663240925956649").value("AA")])
                    ],
                )
                .resume_attachment_id("6960663240925956654")
                .sns_list(
                    vec![
                        feishu_hire::v1::website::delivery::WebsiteResumeAccount::new()
                        .sns_type(feishu_hire::types::SnsType::Linkedin)
                        .customized_data(vec![feishu_hire::v1::types::CustomFieldValue::new()
                        .object_id("6960663240925956649").value("AA")])
                        .link("www.toutiao.com")
                    ],
                )
                .works_list(
                    vec![
                        feishu_hire::v1::website::delivery::WebsiteResumeWork::new()
                        .desc("作品描述：研究生阶段发表了顶刊论文")
                        .link("www.toutiao.com")
                        .attachment(feishu_hire::v1::website::delivery::WebsiteResumeWorkAttachment::new()
                        .file_id("6982104077248219436"))
                        .customized_data(vec![feishu_hire::v1::types::CustomFieldValue::new()
                        .object_id("6960663240925956649").value("AA")])
                    ],
                )
                .award_list(
                    vec![
                        feishu_hire::v1::website::delivery::WebsiteResumeAward::new()
                        .customized_data(vec![feishu_hire::v1::types::CustomFieldValue::new()
                        .object_id("6960663240925956649").value("AA")])
                        .desc("ACM国际大学生程序设计竞赛")
                        .title("ACM 亚洲区金牌")
                        .award_time(feishu_core::Timestamp::from_millis(1609430400000))
                    ],
                )
                .project_list(
                    vec![
                        feishu_hire::v1::website::delivery::WebsiteResumeProject::new()
                        .customized_data(vec![feishu_hire::v1::types::CustomFieldValue::new()
                        .object_id("6960663240925956649").value("AA")])
                        .desc("项目描述：课程管理系统")
                        .end_time(feishu_core::Timestamp::from_millis(1618500278669))
                        .link("www.toutiao.com").name("大学生课程设计")
                        .role("核心开发")
                        .start_time(feishu_core::Timestamp::from_millis(1609430400000))
                    ],
                )
                .language_list(
                    vec![
                        feishu_hire::v1::website::delivery::WebsiteResumeLanguage::new()
                        .customized_data(vec![feishu_hire::v1::types::CustomFieldValue::new()
                        .object_id("6960663240925956649").value("AA")])
                        .language(feishu_hire::types::Language::English)
                        .proficiency(feishu_hire::types::LanguageProficiency::Beginner)
                    ],
                ),
            "6960663240925956634",
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .application_preferred_city_code_list(["6960663240925956636"])
        .channel_id("6891560630172518670");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_delivery_task_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.delivery_task.get")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .delivery_task()
        .get("7047318856652261676", "f1c2a0f138ec492d99d7ab73594158ad");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_job_post_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.job_post.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .job_post()
        .get("7047318856652261676", "7392894182636144946")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::JobLevelId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_job_post_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.job_post.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .job_post()
        .list("7368811146881042700")
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(feishu_hire::v1::types::JobLevelIdType::PeopleAdminJobLevelId)
        .update_start_time(feishu_core::Timestamp::from_millis(1618500278663))
        .update_end_time(feishu_core::Timestamp::from_millis(1618500278663))
        .create_start_time(feishu_core::Timestamp::from_millis(1618500278663))
        .create_end_time(feishu_core::Timestamp::from_millis(1618500278663));
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_job_post_search() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.job_post.search")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .job_post()
        .search("7098921721789513756")
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .department_id_type(feishu_core::platform::DepartmentIdType::DepartmentId)
        .job_level_id_type(
            feishu_hire::v1::types::JobLevelIdType::from("job_level_id_type"),
        )
        .job_type_id_list(["6791698585114724616"])
        .city_code_list(["CN_1"])
        .job_function_id_list(["101"])
        .subject_id_list(["7220407512049240376"])
        .keyword("HR")
        .update_start_time(feishu_core::Timestamp::from_millis(1618500278663))
        .update_end_time(feishu_core::Timestamp::from_millis(1618500278663))
        .create_start_time(feishu_core::Timestamp::from_millis(1618500278663))
        .create_end_time(feishu_core::Timestamp::from_millis(1618500278663));
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_site_user_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.site_user.create")
        .await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .site_user()
        .create("1618209327096", "6960663240925956621")
        .name("张敏")
        .email("zhangmin@163.com")
        .mobile("182900291190")
        .mobile_country_code("CN_1");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_website_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.website.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .website()
        .list()
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v2_interview_record_get_as_app() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v2.interview_record.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v2()
        .interview_record()
        .get("7171693733661327361")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v2_interview_record_get_as_user() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v2.interview_record.get").await;
    let service = feishu_hire::Hire::new(bench.client()).as_user(bench.user_token());
    let call = service
        .v2()
        .interview_record()
        .get("7171693733661327361")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v2_interview_record_list_as_app() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v2.interview_record.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v2()
        .interview_record()
        .list()
        .ids(["7171693733661327361"])
        .page_size(10)
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v2_interview_record_list_as_user() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v2.interview_record.list").await;
    let service = feishu_hire::Hire::new(bench.client()).as_user(bench.user_token());
    let call = service
        .v2()
        .interview_record()
        .list()
        .ids(["7171693733661327361"])
        .page_size(10)
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v2_talent_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v2.talent.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v2()
        .talent()
        .get("6960663240925956555")
        .user_id_type(feishu_hire::types::PeopleUserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}
