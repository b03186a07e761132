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
async fn v1_agent_schedules_delete() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.agent.schedules.delete",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service.v1().agent().schedules().delete("12345");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_schedules_get() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.agent.schedules.get")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .agent()
        .schedules()
        .get("ou_14777d82ffef0f707de5a8c7ff2c5ebe");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_schedules_patch() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.agent.schedules.patch",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .agent()
        .schedules()
        .patch(
            "123456",
            feishu_helpdesk::v1::agent::schedules::AgentScheduleUpdate::new()
                .schedule(
                    vec![
                        feishu_helpdesk::v1::types::WeekdaySchedule::new()
                        .start_time("00:00").end_time("24:00")
                        .weekday(feishu_helpdesk::v1::types::Weekday::EveryDay)
                    ],
                )
                .agent_skill_ids(["test-skill-id"]),
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_agent_email() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.agent.agent_email")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().agent().agent_email();
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_patch() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.agent.patch").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .agent()
        .patch(
            "ou_14777d82ffef0f707de5a8c7ff2c5ebe",
            feishu_helpdesk::v1::agent::AgentStatus::Online,
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_schedule_create() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.agent_schedule.create",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .agent_schedule()
        .create()
        .agent_schedules(
            vec![
                feishu_helpdesk::v1::agent_schedule::NewAgentSchedule::new()
                .agent_id("agent-id")
                .schedule(vec![feishu_helpdesk::v1::types::WeekdaySchedule::new()
                .start_time("00:00").end_time("24:00")
                .weekday(feishu_helpdesk::v1::types::Weekday::EveryDay)])
                .agent_skill_ids(["test-skill-id"])
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_schedule_list() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.agent_schedule.list")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .agent_schedule()
        .list(vec![feishu_helpdesk::v1::types::AgentScheduleStatus::Online]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_skill_create() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.agent_skill.create")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .agent_skill()
        .create()
        .name("部门技能")
        .rules(
            vec![
                feishu_helpdesk::v1::agent_skill::NewAgentSkillRule::new()
                .id(feishu_helpdesk::v1::types::SkillRuleId::Department)
                .selected_operator(feishu_helpdesk::v1::types::SkillOperator::ListIn)
                .operand(feishu_conformance::json("{\"selected_departments\":[{\"id\":\"部门ID\",\"name\":\"IT\"}]}"))
            ],
        )
        .agent_ids(["ou_ea21d7f018e1155d960e40d33191f966"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_skill_delete() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.agent_skill.delete")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service.v1().agent_skill().delete("test-skill-id");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_skill_get() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.agent_skill.get")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().agent_skill().get("6941215891786825756");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_skill_list() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.agent_skill.list")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().agent_skill().list();
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_skill_patch() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.agent_skill.patch")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .agent_skill()
        .patch(
            "test-skill-id",
            feishu_helpdesk::v1::agent_skill::AgentSkillUpdate::new()
                .name("skill-name")
                .rules(
                    vec![
                        feishu_helpdesk::v1::agent_skill::AgentSkillRuleUpdate::new()
                        .id(feishu_helpdesk::v1::types::SkillRuleId::from("test-skill-id"))
                        .selected_operator(feishu_helpdesk::v1::types::SkillOperator::ListIn)
                        .operator_options(vec![feishu_helpdesk::v1::types::SkillOperator::ListNotIn,
                        feishu_helpdesk::v1::types::SkillOperator::ListIn])
                        .operand(feishu_conformance::json("{\"selected_departments\":[{\"id\":\"部门ID\",\"name\":\"IT\"}]}"))
                    ],
                )
                .agent_ids(["ou_ea21d7f018e1155d960e40d33191f966"]),
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_agent_skill_rule_list() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.agent_skill_rule.list",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().agent_skill_rule().list();
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_bot_message_create() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.bot.message.create")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .bot()
        .message()
        .create(
            feishu_helpdesk::v1::bot::message::BotMessageType::Post,
            "{\"post\":{\"zh_cn\":{\"title\":\"some title\",\"content\":[[{\"tag\":\"text\",\"text\":\"some content\"}]]}}}",
            "ou_7346484524",
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .receive_type(feishu_helpdesk::v1::bot::message::ReceiveType::Chat);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_category_create() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.category.create")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .category()
        .create("创建团队和邀请成员", "0")
        .language("zh_cn");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_category_delete() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.category.delete")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service.v1().category().delete("6948728206392295444");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_category_get() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.category.get").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().category().get("6948728206392295444");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_category_list() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.category.list").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .category()
        .list()
        .lang("zh_cn")
        .order_by(feishu_helpdesk::v1::category::CategoryOrder::UpdateTime)
        .asc(true);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_category_patch() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.category.patch")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .category()
        .patch("6948728206392295444")
        .name("创建团队和邀请成员")
        .parent_id("0");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_event_subscribe() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.event.subscribe")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .event()
        .subscribe(
            vec![
                feishu_helpdesk::v1::event::Event::new("helpdesk.ticket_message",
                "ticket_message.created_v1")
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_event_unsubscribe() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.event.unsubscribe")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .event()
        .unsubscribe(
            vec![
                feishu_helpdesk::v1::event::Event::new("helpdesk.ticket_message",
                "ticket_message.created_v1")
            ],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_faq_create() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.faq.create").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .faq()
        .create()
        .faq(
            feishu_helpdesk::v1::faq::NewFaq::new("问题")
                .category_id("6836004780707807251")
                .answer("答案")
                .answer_richtext(
                    "[{\"content\":\"答案\",\"type\":\"text\"},{\"content\":\"这只是一个测试，医保问题\",\"type\":\"text\"}]",
                )
                .tags(["问", "题"]),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_faq_delete() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.faq.delete").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service.v1().faq().delete("12345");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_faq_faq_image() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.faq.faq_image").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .faq()
        .faq_image("12345", "img_b07ffac0-19c1-48a3-afca-599f8ea825fj");
    bench.download(call.clone().send_with_response().await).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_faq_get() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.faq.get").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().faq().get("6856395634652479491");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_faq_list() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.faq.list").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .faq()
        .list()
        .category_id("6856395522433908739")
        .status(feishu_helpdesk::v1::faq::FaqStatus::Online)
        .search("点餐")
        .page_token("6856395634652479491")
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_faq_patch() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.faq.patch").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .faq()
        .patch(
            "6856395634652479491",
            feishu_helpdesk::v1::faq::FaqUpdate::new("问题")
                .category_id("6836004780707807251")
                .answer("答案")
                .answer_richtext(
                    vec![
                        feishu_helpdesk::v1::faq::FaqRichText::new()
                        .content("这是一个答案")
                        .type_(feishu_helpdesk::v1::faq::FaqRichTextType::Text)
                    ],
                )
                .tags(["测试", "问题"]),
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_faq_search() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.faq.search").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .faq()
        .search("wifi")
        .base64(true)
        .page_token("6936004780707807251")
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_notification_cancel_approve() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.notification.cancel_approve",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service.v1().notification().cancel_approve("6981801914270744596");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_notification_cancel_send() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.notification.cancel_send",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service.v1().notification().cancel_send("6981801914270744596", true);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_notification_create() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.notification.create")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .notification()
        .create(
            "测试推送任务",
            "{   \"config\": {     \"wide_screen_mode\": true   },   \"elements\": [     {       \"tag\": \"div\",       \"text\": {         \"tag\": \"lark_md\",         \"content\": \"[飞书](https://www.feishu.cn)整合即时沟通、日历、音视频会议、云文档、云盘、工作台等功能于一体，成就组织和个人，更高效、更愉悦。\"       }     }   ] }",
            feishu_helpdesk::v1::notification::PushType::Scheduled,
            feishu_helpdesk::v1::notification::PushScopeType::AllMembers,
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .id("6981801914270744596")
        .status(0)
        .create_user(
            feishu_helpdesk::v1::notification::NotificationUser::new()
                .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
                .avatar_url("http://*.com/*.png")
                .name("test"),
        )
        .created_at(feishu_core::Timestamp::from_millis(1626332244719))
        .update_user(
            feishu_helpdesk::v1::notification::NotificationUser::new()
                .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
                .avatar_url("http://*.com/*.png")
                .name("test"),
        )
        .updated_at(feishu_core::Timestamp::from_millis(1626332244719))
        .target_user_count(1)
        .sent_user_count(1)
        .read_user_count(1)
        .send_at(feishu_core::Timestamp::from_millis(1626332244719))
        .new_staff_scope_type(
            feishu_helpdesk::v1::notification::NewStaffScopeType::AllDepartments,
        )
        .new_staff_scope_department_list(
            vec![
                feishu_helpdesk::v1::notification::NotificationDepartment::new()
                .department_id("od_7277fd1262bfafc363d5b2a1f9c2ac90")
                .name("测试部门")
            ],
        )
        .user_list(
            vec![
                feishu_helpdesk::v1::notification::NotificationUser::new()
                .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
                .avatar_url("http://*.com/*.png").name("test")
            ],
        )
        .department_list(
            vec![
                feishu_helpdesk::v1::notification::NotificationDepartment::new()
                .department_id("od_7277fd1262bfafc363d5b2a1f9c2ac90")
                .name("测试部门")
            ],
        )
        .chat_list(
            vec![
                feishu_helpdesk::v1::notification::NotificationChat::new()
                .chat_id("oc_7277fd1262bfafc363d5b2a1f9c2ac90").name("测试群聊")
            ],
        )
        .ext("{}");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_notification_execute_send() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.notification.execute_send",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .notification()
        .execute_send(
            "6985032626234982420",
            feishu_core::Timestamp::from_millis(1624326025000),
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
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
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_notification_patch() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.notification.patch")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .notification()
        .patch("6985032626234982420")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .id("6981801914270744596")
        .job_name("测试推送任务")
        .status(0)
        .create_user(
            feishu_helpdesk::v1::notification::NotificationUser::new()
                .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
                .avatar_url("http://*.com/*.png")
                .name("test"),
        )
        .created_at(feishu_core::Timestamp::from_millis(1626332244719))
        .update_user(
            feishu_helpdesk::v1::notification::NotificationUser::new()
                .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
                .avatar_url("http://*.com/*.png")
                .name("test"),
        )
        .updated_at(feishu_core::Timestamp::from_millis(1626332244719))
        .target_user_count(1)
        .sent_user_count(1)
        .read_user_count(1)
        .send_at(feishu_core::Timestamp::from_millis(1626332244719))
        .push_content(
            "{   \"config\": {     \"wide_screen_mode\": true   },   \"elements\": [     {       \"tag\": \"div\",       \"text\": {         \"tag\": \"lark_md\",         \"content\": \"[飞书](https://www.feishu.cn)整合即时沟通、日历、音视频会议、云文档、云盘、工作台等功能于一体，成就组织和个人，更高效、更愉悦。\"       }     }   ] }",
        )
        .push_type(feishu_helpdesk::v1::notification::PushType::Scheduled)
        .push_scope_type(feishu_helpdesk::v1::notification::PushScopeType::AllMembers)
        .new_staff_scope_type(
            feishu_helpdesk::v1::notification::NewStaffScopeType::AllDepartments,
        )
        .new_staff_scope_department_list(
            vec![
                feishu_helpdesk::v1::notification::NotificationDepartment::new()
                .department_id("od_7277fd1262bfafc363d5b2a1f9c2ac90")
                .name("测试部门")
            ],
        )
        .user_list(
            vec![
                feishu_helpdesk::v1::notification::NotificationUser::new()
                .user_id("ou_7277fd1262bfafc363d5b2a1f9c2ac90")
                .avatar_url("http://*.com/*.png").name("test")
            ],
        )
        .department_list(
            vec![
                feishu_helpdesk::v1::notification::NotificationDepartment::new()
                .department_id("od_7277fd1262bfafc363d5b2a1f9c2ac90")
                .name("测试部门")
            ],
        )
        .chat_list(
            vec![
                feishu_helpdesk::v1::notification::NotificationChat::new()
                .chat_id("oc_7277fd1262bfafc363d5b2a1f9c2ac90").name("测试群聊")
            ],
        )
        .ext("{}");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_notification_preview() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.notification.preview")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service.v1().notification().preview("6985032626234982420");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_notification_submit_approve() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.notification.submit_approve",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .notification()
        .submit_approve("6985032626234982420", "测试发送消息");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_message_create() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.ticket.message.create",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .ticket()
        .message()
        .create(
            "6948728206392295444",
            feishu_helpdesk::v1::ticket::message::NewMessageType::Post,
            feishu_conformance::json(
                "{\"post\":{\"zh_cn\":{\"content\":[[{\"tag\":\"text\",\"text\":\"第一行\u{a0}:\",\"un_escape\":true},{\"href\":\"http://www.feishu.cn\",\"tag\":\"a\",\"text\":\"超链接\"}],[{\"tag\":\"text\",\"text\":\"第二行 :\"},{\"tag\":\"text\",\"text\":\"文本测试\"}]],\"title\":\"this is title\"}}}",
            ),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_message_list() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.ticket.message.list")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .ticket()
        .message()
        .list("6948728206392295444")
        .time_start(feishu_core::Timestamp::from_seconds(1617960686))
        .time_end(feishu_core::Timestamp::from_seconds(1617960687))
        .page(1)
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_answer_user_query() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.ticket.answer_user_query",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .ticket()
        .answer_user_query("6945345902185807891", "abcd")
        .faqs(
            vec![feishu_helpdesk::v1::ticket::AnsweringFaq::new().id("12345").score(0.9)],
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_customized_fields() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.ticket.customized_fields",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().ticket().customized_fields().visible_only(true);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_get() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.ticket.get").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().ticket().get("123456");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_list() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.ticket.list").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .ticket()
        .list()
        .ticket_id("123456")
        .agent_id("ou_b5de90429xxx")
        .closed_by_id("ou_b5de90429xxx")
        .type_(feishu_helpdesk::v1::types::TicketStage::Bot)
        .channel(feishu_helpdesk::v1::ticket::TicketChannel::from(0))
        .solved(feishu_helpdesk::v1::ticket::TicketResolution::Unsolved)
        .score(feishu_helpdesk::v1::ticket::TicketScore::Dissatisfied)
        .status_list(vec![feishu_helpdesk::v1::types::TicketStatus::Created])
        .guest_name("abc")
        .guest_id("ou_b5de90429xxx")
        .tags(["备注"])
        .page(1)
        .page_size(20)
        .create_time_start(feishu_core::Timestamp::from_millis(1616920429000))
        .create_time_end(feishu_core::Timestamp::from_millis(1616920429000))
        .update_time_start(feishu_core::Timestamp::from_millis(1616920429000))
        .update_time_end(feishu_core::Timestamp::from_millis(1616920429000));
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_start_service() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.ticket.start_service")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .ticket()
        .start_service("ou_7dab8a3d3cdcc9da365777c7ad535d62")
        .human_service(false)
        .appointed_agents(["ou_7dab8a3d3cdcc9da365777c7ad535d62"])
        .customized_info("测试自定义字段信息");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_ticket_image() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.ticket.ticket_image")
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().ticket().ticket_image("12345", "12345").index(0);
    bench.download(call.clone().send_with_response().await).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_update() {
    let bench = Bench::new(&feishu_helpdesk::SERVICE, "helpdesk.v1.ticket.update").await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .ticket()
        .update("6945345902185807891")
        .status(feishu_helpdesk::v1::types::TicketStatus::Created)
        .tag_names(["abc"])
        .comment("good")
        .customized_fields(
            vec![
                feishu_helpdesk::v1::ticket::CustomizedFieldUpdate::new().id("123")
                .value("value").key_name("key")
            ],
        )
        .ticket_type(feishu_helpdesk::v1::types::TicketStage::Bot)
        .solved(feishu_helpdesk::v1::ticket::TicketResolution::Unsolved)
        .channel(feishu_helpdesk::v1::ticket::TicketChannel::from(1));
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_customized_field_create() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.ticket_customized_field.create",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .ticket_customized_field()
        .create(feishu_helpdesk::v1::ticket_customized_field::TicketCustomizedFieldCreateArgs {
            key_name: "test dropdown".to_owned(),
            display_name: "test dropdown".to_owned(),
            position: "3".to_owned(),
            field_type: feishu_helpdesk::v1::types::CustomizedFieldType::Dropdown,
            description: "下拉示例".to_owned(),
            visible: true,
            required: false,
        })
        .helpdesk_id("1542164574896126")
        .dropdown_options(
            feishu_helpdesk::v1::ticket_customized_field::DropdownOptions::new()
                .children(
                    vec![
                        feishu_helpdesk::v1::ticket_customized_field::DropdownOption::new("a2ac322d-8d8c-432e-9631-17c4acaddbf7",
                        "a"),
                        feishu_helpdesk::v1::ticket_customized_field::DropdownOption::new("67068d18-20c9-412e-afc0-714d0e8fac29",
                        "b"),
                        feishu_helpdesk::v1::ticket_customized_field::DropdownOption::new("d135b9f3-f260-49e6-bb7b-32e334a99caf",
                        "c")
                    ],
                ),
        )
        .dropdown_allow_multiple(true);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_customized_field_delete() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.ticket_customized_field.delete",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service.v1().ticket_customized_field().delete("6948728206392295444");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_customized_field_get() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.ticket_customized_field.get",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service.v1().ticket_customized_field().get("6948728206392295444");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_customized_field_list() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.ticket_customized_field.list",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk());
    let call = service
        .v1()
        .ticket_customized_field()
        .list()
        .page_token("6948728206392295444")
        .page_size(10)
        .visible(true);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v1_ticket_customized_field_patch() {
    let bench = Bench::new(
            &feishu_helpdesk::SERVICE,
            "helpdesk.v1.ticket_customized_field.patch",
        )
        .await;
    let service = feishu_helpdesk::Helpdesk::new(bench.client(), bench.helpdesk())
        .as_user(bench.user_token());
    let call = service
        .v1()
        .ticket_customized_field()
        .patch("6948728206392295444")
        .display_name("test dropdown")
        .position("3")
        .description("下拉示例")
        .visible(true)
        .required(false);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}
