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
        .r#type(feishu_hire::v1::attachment::AttachmentType::Resume);
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
        .user_id_type(feishu_hire::v1::types::ContactUserIdType::OpenId)
        .department_id_type(feishu_hire::v1::types::DepartmentIdType::DepartmentId)
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
        .user_id_type(feishu_hire::v1::types::ContactUserIdType::OpenId)
        .department_id_type(feishu_hire::v1::types::DepartmentIdType::DepartmentId)
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
        .user_id_type(feishu_hire::v1::types::ContactUserIdType::OpenId)
        .department_id_type(feishu_hire::v1::types::DepartmentIdType::DepartmentId)
        .job_level_id_type(
            feishu_hire::v1::types::JobLevelIdType::from("6942778198054125570"),
        )
        .job_family_id_type(
            feishu_hire::v1::types::JobFamilyIdType::from("6942778198054125571"),
        )
        .employee_type_id_type(feishu_hire::v1::types::EmployeeTypeIdType::from("1"))
        .conversion_info(
            feishu_hire::v1::employee::EmployeeConversionInfo::new()
                .actual_conversion_time(feishu_core::UnixMillis::new(1637596800000)),
        )
        .overboard_info(
            feishu_hire::v1::employee::EmployeeOverboardInfo::new()
                .actual_overboard_time(feishu_core::UnixMillis::new(1637596800000))
                .overboard_note("职业发展考虑"),
        );
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
async fn v1_note_create() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.note.create").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .note()
        .create("6916472453069883661", "这是一个备注")
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId)
        .application_id("6891565253964859661")
        .creator_id("ou_f476cb099ac9227c9bae09ce46112579")
        .privacy(feishu_hire::v1::note::NotePrivacy::Private)
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
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId);
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
async fn v1_note_patch() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.note.patch").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .note()
        .patch("6960663240925956401", "这是一个备注")
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId)
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
async fn v1_subject_list() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v1.subject.list").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v1()
        .subject()
        .list()
        .user_id_type(feishu_hire::v1::types::ContactUserIdType::OpenId)
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
        .create("7043758982146345223", feishu_core::UnixMillis::new(1639992265035));
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
        .update("7043758982146345223", feishu_core::UnixMillis::new(1639992265035));
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
                    feishu_hire::v1::talent::TalentIdentificationInput::new()
                        .identification_type(
                            feishu_hire::v1::types::IdentificationType::ResidentIdCard,
                        )
                        .identification_number("511699199x1x111234"),
                )
                .start_work_time(feishu_core::UnixMillis::new(293016767159))
                .birthday(feishu_core::UnixMillis::new(293016767159))
                .gender(feishu_hire::v1::types::Gender::Male)
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
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId)
        .init_source_id("1")
        .resume_source_id("1")
        .folder_id_list(["6942778198054125570"])
        .creator_id("ou_84aad35d084aa403a838cf73ee18467")
        .creator_account_type(feishu_hire::v1::talent::TalentAccountType::Employee)
        .resume_attachment_id("7383906146040678700")
        .education_list(
            vec![
                feishu_hire::v1::talent::TalentEducationInput::new()
                .degree(feishu_hire::v1::types::Degree::PrimarySchool)
                .school("香港大学").field_of_study("考古")
                .start_time(feishu_core::UnixMillis::new(293016767159))
                .end_time(feishu_core::UnixMillis::new(293016767159))
                .education_type(feishu_hire::v1::types::EducationType::Overseas)
                .academic_ranking(feishu_hire::v1::types::AcademicRanking::Top5Percent)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330505").value("C9")])
            ],
        )
        .career_list(
            vec![
                feishu_hire::v1::talent::TalentCareerInput::new()
                .company("明日科技公司").title("高级工程师").desc("测试")
                .start_time(feishu_core::UnixMillis::new(293016767159))
                .end_time(feishu_core::UnixMillis::new(293016767159))
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
                .start_time(feishu_core::UnixMillis::new(293016767159))
                .end_time(feishu_core::UnixMillis::new(293016767159))
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
                .award_time(feishu_core::UnixMillis::new(293016767159))
                .desc("最优秀的新人奖")
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330509").value("奖项含金量很高")])
            ],
        )
        .language_list(
            vec![
                feishu_hire::v1::talent::TalentLanguageInput::new()
                .language(feishu_hire::v1::talent::LanguageInput::English)
                .proficiency(feishu_hire::v1::types::LanguageProficiency::Beginner)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330510").value("3")])
            ],
        )
        .sns_list(
            vec![
                feishu_hire::v1::talent::TalentSnsInput::new()
                .sns_type(feishu_hire::v1::types::SnsType::Linkedin)
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
                .children(vec![vec![feishu_hire::v1::talent::CustomizedFieldInput::new()
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
                    feishu_hire::v1::talent::TalentIdentificationInput::new()
                        .identification_type(
                            feishu_hire::v1::types::IdentificationType::ResidentIdCard,
                        )
                        .identification_number("511699199x1x111234"),
                )
                .start_work_time(feishu_core::UnixMillis::new(293016767159))
                .birthday(feishu_core::UnixMillis::new(293016767159))
                .gender(feishu_hire::v1::types::Gender::Male)
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
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId)
        .init_source_id("1")
        .folder_id_list(["702551782317613290"])
        .operator_id("ou_84aad35d084aa403a838cf73ee18467")
        .operator_account_type(feishu_hire::v1::talent::TalentAccountType::Employee)
        .resume_attachment_id("7383906146040678700")
        .education_list(
            vec![
                feishu_hire::v1::talent::TalentEducationInput::new()
                .degree(feishu_hire::v1::types::Degree::PrimarySchool)
                .school("香港大学").field_of_study("考古")
                .start_time(feishu_core::UnixMillis::new(293016767159))
                .end_time(feishu_core::UnixMillis::new(293016767159))
                .education_type(feishu_hire::v1::types::EducationType::Overseas)
                .academic_ranking(feishu_hire::v1::types::AcademicRanking::Top5Percent)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330505").value("C9")])
            ],
        )
        .career_list(
            vec![
                feishu_hire::v1::talent::TalentCareerInput::new()
                .company("明日科技公司").title("高级工程师").desc("测试")
                .start_time(feishu_core::UnixMillis::new(293016767159))
                .end_time(feishu_core::UnixMillis::new(293016767159))
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
                .start_time(feishu_core::UnixMillis::new(293016767159))
                .end_time(feishu_core::UnixMillis::new(293016767159))
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
                .award_time(feishu_core::UnixMillis::new(293016767159))
                .desc("最优秀的新人奖")
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330509").value("奖项含金量很高")])
            ],
        )
        .language_list(
            vec![
                feishu_hire::v1::talent::TalentLanguageInput::new()
                .language(feishu_hire::v1::talent::LanguageInput::English)
                .proficiency(feishu_hire::v1::types::LanguageProficiency::Beginner)
                .customized_data(vec![feishu_hire::v1::talent::SectionFieldInput::new()
                .object_id("6934193211960330510").value("3")])
            ],
        )
        .sns_list(
            vec![
                feishu_hire::v1::talent::TalentSnsInput::new()
                .sns_type(feishu_hire::v1::types::SnsType::Linkedin)
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
                .children(vec![vec![feishu_hire::v1::talent::CustomizedFieldInput::new()
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
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId);
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
        .update_start_time(feishu_core::UnixMillis::new(1618500278663))
        .update_end_time(feishu_core::UnixMillis::new(1618500278663))
        .page_size(10)
        .sort_by(feishu_hire::v1::talent::TalentSortBy::UpdateTime)
        .page_token(
            "eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==",
        )
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId)
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
        .onboard_time(feishu_core::UnixMillis::new(1676548784889))
        .overboard_time(feishu_core::UnixMillis::new(1676548784890));
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
        .user_id_type(feishu_hire::v1::types::UserIdType::OpenId);
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
        .user_id_type(feishu_hire::v1::types::ContactUserIdType::OpenId)
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
        .id_list(["[\"6930815272790114324\"", "6940815272790114325"]);
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
        .r#type(feishu_hire::v1::talent_tag::TalentTagType::Manual)
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

#[tokio::test]
#[rustfmt::skip]
async fn v2_talent_get() {
    let bench = Bench::new(&feishu_hire::SERVICE, "hire.v2.talent.get").await;
    let service = feishu_hire::Hire::new(bench.client());
    let call = service
        .v2()
        .talent()
        .get("6960663240925956555")
        .user_id_type(feishu_hire::v2::types::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}
