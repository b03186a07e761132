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
async fn meeting_room_freebusy_batch_get_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "meeting_room.freebusy.batch_get")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .meeting_room()
        .freebusy()
        .batch_get(
            [
                "omm_83d09ad4f6896e02029a6a075f71xxxx",
                "omm_eada1d61a550955240c28757e7dexxxx",
            ],
            "2019-09-04T08:45:00+08:00",
            "2019-09-04T09:45:00+08:00",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn meeting_room_freebusy_batch_get_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "meeting_room.freebusy.batch_get")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .meeting_room()
        .freebusy()
        .batch_get(
            [
                "omm_83d09ad4f6896e02029a6a075f71xxxx",
                "omm_eada1d61a550955240c28757e7dexxxx",
            ],
            "2019-09-04T08:45:00+08:00",
            "2019-09-04T09:45:00+08:00",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn meeting_room_instance_reply() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "meeting_room.instance.reply")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .meeting_room()
        .instance()
        .reply(
            "omm_c7e9ef91ec9f3c007f1dfb2503918981",
            "bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7",
            feishu_core::Timestamp::from_seconds(0),
            feishu_calendar::meeting_room::instance::RoomReply::NotCheckIn,
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn meeting_room_summary_batch_get() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "meeting_room.summary.batch_get")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .meeting_room()
        .summary()
        .batch_get(
            vec![
                feishu_calendar::meeting_room::summary::EventUid::new("a04dbea1-86b9-4372-aa8d-64ebe801be2a",
                feishu_core::Timestamp::from_seconds(0)),
                feishu_calendar::meeting_room::summary::EventUid::new("d7a44c9b-7ae0-4a97-bf80-b4f050cedffa",
                feishu_core::Timestamp::from_seconds(0))
            ],
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_create_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.acl.create")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .acl()
        .create(
            "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn",
            feishu_calendar::v4::types::CalendarRole::Writer,
            feishu_calendar::v4::calendar::acl::AclScope::new(
                    feishu_calendar::v4::calendar::acl::AclScopeType::User,
                )
                .user_id("ou_xxxxxx"),
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_create_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.acl.create")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .acl()
        .create(
            "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn",
            feishu_calendar::v4::types::CalendarRole::Writer,
            feishu_calendar::v4::calendar::acl::AclScope::new(
                    feishu_calendar::v4::calendar::acl::AclScopeType::User,
                )
                .user_id("ou_xxxxxx"),
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_delete_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.acl.delete")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .acl()
        .delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "user_xxxxxx");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_delete_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.acl.delete")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .acl()
        .delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "user_xxxxxx");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_list_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.acl.list")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .acl()
        .list("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .page_token("xxx")
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_list_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.acl.list")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .acl()
        .list("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .page_token("xxx")
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_subscription() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.acl.subscription",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .acl()
        .subscription("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_acl_unsubscription() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.acl.unsubscription",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .acl()
        .unsubscription("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_attendee_chat_member_list_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.attendee.chat_member.list",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .attendee()
        .chat_member()
        .list(
            "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn",
            "xxxxxxxxx_0",
            "chat_xxxxxx",
        )
        .page_token("23jhysaxxxxsysy")
        .page_size(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_attendee_chat_member_list_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.attendee.chat_member.list",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .attendee()
        .chat_member()
        .list(
            "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn",
            "xxxxxxxxx_0",
            "chat_xxxxxx",
        )
        .page_token("23jhysaxxxxsysy")
        .page_size(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_attendee_batch_delete_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.attendee.batch_delete",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .attendee()
        .batch_delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .attendee_ids(["user_xxxxx"])
        .delete_ids(
            vec![
                feishu_calendar::v4::calendar::event::attendee::AttendeeRef::new()
                .type_(feishu_calendar::v4::types::AttendeeType::User)
                .user_id("ou_xxxxxxxx").chat_id("oc_xxxxxxxxx").room_id("omm_xxxxxxxx")
                .third_party_email("wangwu@email.com")
            ],
        )
        .need_notification(false)
        .instance_start_time_admin(feishu_core::Timestamp::from_seconds(1647320400))
        .is_enable_admin(false);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_attendee_batch_delete_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.attendee.batch_delete",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .attendee()
        .batch_delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .attendee_ids(["user_xxxxx"])
        .delete_ids(
            vec![
                feishu_calendar::v4::calendar::event::attendee::AttendeeRef::new()
                .type_(feishu_calendar::v4::types::AttendeeType::User)
                .user_id("ou_xxxxxxxx").chat_id("oc_xxxxxxxxx").room_id("omm_xxxxxxxx")
                .third_party_email("wangwu@email.com")
            ],
        )
        .need_notification(false)
        .instance_start_time_admin(feishu_core::Timestamp::from_seconds(1647320400))
        .is_enable_admin(false);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_attendee_create_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.attendee.create",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .attendee()
        .create("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .attendees(
            vec![
                feishu_calendar::v4::calendar::event::attendee::NewAttendee::new()
                .type_(feishu_calendar::v4::types::AttendeeType::User).is_optional(true)
                .user_id("ou_xxxxxxxx").chat_id("oc_xxxxxxxxx").room_id("omm_xxxxxxxx")
                .third_party_email("wangwu@email.com").operate_id("ou_xxxxxxxx")
                .resource_customization(vec![feishu_calendar::v4::types::RoomFormAnswer::new("16281481596100")
                .input_content("xxx")
                .options(vec![feishu_calendar::v4::types::RoomFormOption::new()
                .option_key("16281481596185").others_content("xxx")])])
                .approval_reason("申请原因")
            ],
        )
        .need_notification(false)
        .instance_start_time_admin(feishu_core::Timestamp::from_seconds(1647320400))
        .is_enable_admin(false)
        .add_operator_to_attendee(false);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_attendee_create_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.attendee.create",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .attendee()
        .create("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .attendees(
            vec![
                feishu_calendar::v4::calendar::event::attendee::NewAttendee::new()
                .type_(feishu_calendar::v4::types::AttendeeType::User).is_optional(true)
                .user_id("ou_xxxxxxxx").chat_id("oc_xxxxxxxxx").room_id("omm_xxxxxxxx")
                .third_party_email("wangwu@email.com").operate_id("ou_xxxxxxxx")
                .resource_customization(vec![feishu_calendar::v4::types::RoomFormAnswer::new("16281481596100")
                .input_content("xxx")
                .options(vec![feishu_calendar::v4::types::RoomFormOption::new()
                .option_key("16281481596185").others_content("xxx")])])
                .approval_reason("申请原因")
            ],
        )
        .need_notification(false)
        .instance_start_time_admin(feishu_core::Timestamp::from_seconds(1647320400))
        .is_enable_admin(false)
        .add_operator_to_attendee(false);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_attendee_list_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.attendee.list",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .attendee()
        .list("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .need_resource_customization(true)
        .page_token("780TRhwXXXXX")
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_attendee_list_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.attendee.list",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .attendee()
        .list("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .need_resource_customization(true)
        .page_token("780TRhwXXXXX")
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_meeting_chat_create_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.meeting_chat.create",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .meeting_chat()
        .create(
            "feishu.cn_xxx@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-123_0",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_meeting_chat_create_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.meeting_chat.create",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .meeting_chat()
        .create(
            "feishu.cn_xxx@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-123_0",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_meeting_chat_delete_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.meeting_chat.delete",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .meeting_chat()
        .delete(
            "feishu.cn_xxx@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-123_0",
            "oc_xxx",
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_meeting_chat_delete_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.meeting_chat.delete",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .meeting_chat()
        .delete(
            "feishu.cn_xxx@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-123_0",
            "oc_xxx",
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_meeting_minute_create_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.meeting_minute.create",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .meeting_minute()
        .create(
            "feishu.cn_xxx@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-123_0",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_meeting_minute_create_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.meeting_minute.create",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .meeting_minute()
        .create(
            "feishu.cn_xxx@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-123_0",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_create_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.create",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .create(
            "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn",
            feishu_calendar::v4::calendar::event::TimeInfo::new()
                .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                .timezone("Asia/Shanghai"),
            feishu_calendar::v4::calendar::event::TimeInfo::new()
                .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                .timezone("Asia/Shanghai"),
        )
        .idempotency_key("25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .summary("日程标题")
        .description("日程描述")
        .need_notification(false)
        .vchat(
            feishu_calendar::v4::calendar::event::Vchat::new()
                .vc_type(feishu_calendar::v4::calendar::event::VcType::ThirdParty)
                .icon_type(feishu_calendar::v4::calendar::event::VchatIcon::Vc)
                .description("发起视频会议")
                .meeting_url("https://example.com")
                .meeting_settings(
                    feishu_calendar::v4::calendar::event::MeetingSettings::new()
                        .owner_id("ou_7d8a6e6df7621556ce0d21922b676706ccs")
                        .join_meeting_permission(
                            feishu_calendar::v4::calendar::event::JoinMeetingPermission::OnlyOrganizationEmployees,
                        )
                        .assign_hosts(["ou_7d8a6e6df7621556ce0d21922b676706ccs"])
                        .auto_record(false)
                        .open_lobby(true)
                        .allow_attendees_start(true),
                ),
        )
        .visibility(feishu_calendar::v4::calendar::event::EventVisibility::Default)
        .attendee_ability(
            feishu_calendar::v4::calendar::event::AttendeeAbility::CanSeeOthers,
        )
        .free_busy_status(feishu_calendar::v4::calendar::event::FreeBusyStatus::Busy)
        .location(
            feishu_calendar::v4::calendar::event::EventLocation::new()
                .name("地点名称")
                .address("地点地址")
                .latitude(1.100000023841858)
                .longitude(2.200000047683716),
        )
        .color(-1)
        .reminders(
            vec![feishu_calendar::v4::calendar::event::Reminder::new().minutes(5)],
        )
        .recurrence("FREQ=DAILY;INTERVAL=1")
        .schemas(
            vec![
                feishu_calendar::v4::calendar::event::EventSchema::new()
                .ui_name(feishu_calendar::v4::calendar::event::UiName::ForwardIcon)
                .ui_status(feishu_calendar::v4::calendar::event::UiStatus::Hide)
                .app_link("https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx")
            ],
        )
        .attachments(
            vec![
                feishu_calendar::v4::calendar::event::NewAttachment::new()
                .file_token("xAAAAA")
            ],
        )
        .event_check_in(
            feishu_calendar::v4::calendar::event::EventCheckIn::new(true)
                .check_in_start_time(
                    feishu_calendar::v4::calendar::event::CheckInTime::new(
                        feishu_calendar::v4::calendar::event::CheckInTimeType::BeforeEventStart,
                        15,
                    ),
                )
                .check_in_end_time(
                    feishu_calendar::v4::calendar::event::CheckInTime::new(
                        feishu_calendar::v4::calendar::event::CheckInTimeType::AfterEventEnd,
                        0,
                    ),
                )
                .need_notify_attendees(false),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_create_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.create",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .create(
            "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn",
            feishu_calendar::v4::calendar::event::TimeInfo::new()
                .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                .timezone("Asia/Shanghai"),
            feishu_calendar::v4::calendar::event::TimeInfo::new()
                .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                .timezone("Asia/Shanghai"),
        )
        .idempotency_key("25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .summary("日程标题")
        .description("日程描述")
        .need_notification(false)
        .vchat(
            feishu_calendar::v4::calendar::event::Vchat::new()
                .vc_type(feishu_calendar::v4::calendar::event::VcType::ThirdParty)
                .icon_type(feishu_calendar::v4::calendar::event::VchatIcon::Vc)
                .description("发起视频会议")
                .meeting_url("https://example.com")
                .meeting_settings(
                    feishu_calendar::v4::calendar::event::MeetingSettings::new()
                        .owner_id("ou_7d8a6e6df7621556ce0d21922b676706ccs")
                        .join_meeting_permission(
                            feishu_calendar::v4::calendar::event::JoinMeetingPermission::OnlyOrganizationEmployees,
                        )
                        .assign_hosts(["ou_7d8a6e6df7621556ce0d21922b676706ccs"])
                        .auto_record(false)
                        .open_lobby(true)
                        .allow_attendees_start(true),
                ),
        )
        .visibility(feishu_calendar::v4::calendar::event::EventVisibility::Default)
        .attendee_ability(
            feishu_calendar::v4::calendar::event::AttendeeAbility::CanSeeOthers,
        )
        .free_busy_status(feishu_calendar::v4::calendar::event::FreeBusyStatus::Busy)
        .location(
            feishu_calendar::v4::calendar::event::EventLocation::new()
                .name("地点名称")
                .address("地点地址")
                .latitude(1.100000023841858)
                .longitude(2.200000047683716),
        )
        .color(-1)
        .reminders(
            vec![feishu_calendar::v4::calendar::event::Reminder::new().minutes(5)],
        )
        .recurrence("FREQ=DAILY;INTERVAL=1")
        .schemas(
            vec![
                feishu_calendar::v4::calendar::event::EventSchema::new()
                .ui_name(feishu_calendar::v4::calendar::event::UiName::ForwardIcon)
                .ui_status(feishu_calendar::v4::calendar::event::UiStatus::Hide)
                .app_link("https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx")
            ],
        )
        .attachments(
            vec![
                feishu_calendar::v4::calendar::event::NewAttachment::new()
                .file_token("xAAAAA")
            ],
        )
        .event_check_in(
            feishu_calendar::v4::calendar::event::EventCheckIn::new(true)
                .check_in_start_time(
                    feishu_calendar::v4::calendar::event::CheckInTime::new(
                        feishu_calendar::v4::calendar::event::CheckInTimeType::BeforeEventStart,
                        15,
                    ),
                )
                .check_in_end_time(
                    feishu_calendar::v4::calendar::event::CheckInTime::new(
                        feishu_calendar::v4::calendar::event::CheckInTimeType::AfterEventEnd,
                        0,
                    ),
                )
                .need_notify_attendees(false),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_delete_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.delete",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .need_notification(false);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_delete_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.delete",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .need_notification(false);
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_get_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.event.get")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .get("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .need_meeting_settings(false)
        .need_attendee(false)
        .max_attendee_num(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_get_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.event.get")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .get("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0")
        .need_meeting_settings(false)
        .need_attendee(false)
        .max_attendee_num(10)
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_instance_view_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.instance_view",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .instance_view(
            "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn",
            feishu_core::Timestamp::from_seconds(1631777271),
            feishu_core::Timestamp::from_seconds(1631777271),
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_instance_view_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.instance_view",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .instance_view(
            "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn",
            feishu_core::Timestamp::from_seconds(1631777271),
            feishu_core::Timestamp::from_seconds(1631777271),
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_instances_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.instances",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .instances(
            "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-4a661497db54_0",
            feishu_core::Timestamp::from_seconds(1631777271),
            feishu_core::Timestamp::from_seconds(1631777271),
        )
        .page_size(10)
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_instances_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.instances",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .instances(
            "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-4a661497db54_0",
            feishu_core::Timestamp::from_seconds(1631777271),
            feishu_core::Timestamp::from_seconds(1631777271),
        )
        .page_size(10)
        .page_token("eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_list_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.event.list")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .list("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")
        .page_size(50)
        .anchor_time(feishu_core::Timestamp::from_seconds(1609430400))
        .page_token("ListCalendarsPageToken_1632452910_1632539310")
        .sync_token("ListCalendarsSyncToken_1632452910")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_list_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.event.list")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .list("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")
        .page_size(50)
        .anchor_time(feishu_core::Timestamp::from_seconds(1609430400))
        .page_token("ListCalendarsPageToken_1632452910_1632539310")
        .sync_token("ListCalendarsSyncToken_1632452910")
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_patch_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.event.patch")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .patch(
            "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn",
            "00592a0e-7edf-4678-bc9d-1b77383ef08e_0",
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .summary("团队周会")
        .description("讨论项目进展")
        .need_notification(false)
        .start_time(
            feishu_calendar::v4::calendar::event::TimeInfo::new()
                .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                .timezone("Asia/Shanghai"),
        )
        .end_time(
            feishu_calendar::v4::calendar::event::TimeInfo::new()
                .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                .timezone("Asia/Shanghai"),
        )
        .vchat(
            feishu_calendar::v4::calendar::event::Vchat::new()
                .vc_type(feishu_calendar::v4::calendar::event::VcType::ThirdParty)
                .icon_type(feishu_calendar::v4::calendar::event::VchatIcon::Vc)
                .description("发起视频会议")
                .meeting_url("https://example.com")
                .meeting_settings(
                    feishu_calendar::v4::calendar::event::MeetingSettings::new()
                        .owner_id("ou_7d8a6e6df7621556ce0d21922b676706ccs")
                        .join_meeting_permission(
                            feishu_calendar::v4::calendar::event::JoinMeetingPermission::OnlyOrganizationEmployees,
                        )
                        .assign_hosts(["ou_7d8a6e6df7621556ce0d21922b676706ccs"])
                        .auto_record(false)
                        .open_lobby(true)
                        .allow_attendees_start(true),
                ),
        )
        .visibility(feishu_calendar::v4::calendar::event::EventVisibility::Default)
        .attendee_ability(
            feishu_calendar::v4::calendar::event::AttendeeAbility::CanSeeOthers,
        )
        .free_busy_status(feishu_calendar::v4::calendar::event::FreeBusyStatus::Busy)
        .location(
            feishu_calendar::v4::calendar::event::EventLocation::new()
                .name("301会议室")
                .address("公司大楼三层")
                .latitude(1.100000023841858)
                .longitude(2.200000047683716),
        )
        .color(-1)
        .reminders(
            vec![feishu_calendar::v4::calendar::event::Reminder::new().minutes(5)],
        )
        .recurrence("FREQ=DAILY;INTERVAL=1")
        .schemas(
            vec![
                feishu_calendar::v4::calendar::event::EventSchema::new()
                .ui_name(feishu_calendar::v4::calendar::event::UiName::ForwardIcon)
                .ui_status(feishu_calendar::v4::calendar::event::UiStatus::Hide)
                .app_link("https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx")
            ],
        )
        .attachments(
            vec![
                feishu_calendar::v4::calendar::event::AttachmentChange::new()
                .file_token("boxcnrHpsg1QDqXAAAyachaxxxx").is_deleted(true)
            ],
        )
        .event_check_in(
            feishu_calendar::v4::calendar::event::EventCheckIn::new(true)
                .check_in_start_time(
                    feishu_calendar::v4::calendar::event::CheckInTime::new(
                        feishu_calendar::v4::calendar::event::CheckInTimeType::BeforeEventStart,
                        15,
                    ),
                )
                .check_in_end_time(
                    feishu_calendar::v4::calendar::event::CheckInTime::new(
                        feishu_calendar::v4::calendar::event::CheckInTimeType::AfterEventEnd,
                        0,
                    ),
                )
                .need_notify_attendees(false),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_patch_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.event.patch")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .patch(
            "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn",
            "00592a0e-7edf-4678-bc9d-1b77383ef08e_0",
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .summary("团队周会")
        .description("讨论项目进展")
        .need_notification(false)
        .start_time(
            feishu_calendar::v4::calendar::event::TimeInfo::new()
                .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                .timezone("Asia/Shanghai"),
        )
        .end_time(
            feishu_calendar::v4::calendar::event::TimeInfo::new()
                .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                .timezone("Asia/Shanghai"),
        )
        .vchat(
            feishu_calendar::v4::calendar::event::Vchat::new()
                .vc_type(feishu_calendar::v4::calendar::event::VcType::ThirdParty)
                .icon_type(feishu_calendar::v4::calendar::event::VchatIcon::Vc)
                .description("发起视频会议")
                .meeting_url("https://example.com")
                .meeting_settings(
                    feishu_calendar::v4::calendar::event::MeetingSettings::new()
                        .owner_id("ou_7d8a6e6df7621556ce0d21922b676706ccs")
                        .join_meeting_permission(
                            feishu_calendar::v4::calendar::event::JoinMeetingPermission::OnlyOrganizationEmployees,
                        )
                        .assign_hosts(["ou_7d8a6e6df7621556ce0d21922b676706ccs"])
                        .auto_record(false)
                        .open_lobby(true)
                        .allow_attendees_start(true),
                ),
        )
        .visibility(feishu_calendar::v4::calendar::event::EventVisibility::Default)
        .attendee_ability(
            feishu_calendar::v4::calendar::event::AttendeeAbility::CanSeeOthers,
        )
        .free_busy_status(feishu_calendar::v4::calendar::event::FreeBusyStatus::Busy)
        .location(
            feishu_calendar::v4::calendar::event::EventLocation::new()
                .name("301会议室")
                .address("公司大楼三层")
                .latitude(1.100000023841858)
                .longitude(2.200000047683716),
        )
        .color(-1)
        .reminders(
            vec![feishu_calendar::v4::calendar::event::Reminder::new().minutes(5)],
        )
        .recurrence("FREQ=DAILY;INTERVAL=1")
        .schemas(
            vec![
                feishu_calendar::v4::calendar::event::EventSchema::new()
                .ui_name(feishu_calendar::v4::calendar::event::UiName::ForwardIcon)
                .ui_status(feishu_calendar::v4::calendar::event::UiStatus::Hide)
                .app_link("https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx")
            ],
        )
        .attachments(
            vec![
                feishu_calendar::v4::calendar::event::AttachmentChange::new()
                .file_token("boxcnrHpsg1QDqXAAAyachaxxxx").is_deleted(true)
            ],
        )
        .event_check_in(
            feishu_calendar::v4::calendar::event::EventCheckIn::new(true)
                .check_in_start_time(
                    feishu_calendar::v4::calendar::event::CheckInTime::new(
                        feishu_calendar::v4::calendar::event::CheckInTimeType::BeforeEventStart,
                        15,
                    ),
                )
                .check_in_end_time(
                    feishu_calendar::v4::calendar::event::CheckInTime::new(
                        feishu_calendar::v4::calendar::event::CheckInTimeType::AfterEventEnd,
                        0,
                    ),
                )
                .need_notify_attendees(false),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_reply_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.event.reply")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .reply(
            "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-4a661497db54_0",
            feishu_calendar::v4::calendar::event::RsvpReply::Accept,
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_reply_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.event.reply")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .reply(
            "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn",
            "75d28f9b-e35c-4230-8a83-4a661497db54_0",
            feishu_calendar::v4::calendar::event::RsvpReply::Accept,
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_search_as_app() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.search",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .event()
        .search("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "query words")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .page_token("xxxxx")
        .page_size(10)
        .filter(
            feishu_calendar::v4::calendar::event::EventSearchFilter::new()
                .start_time(
                    feishu_calendar::v4::calendar::event::TimeInfo::new()
                        .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                        .timezone("Asia/Shanghai"),
                )
                .end_time(
                    feishu_calendar::v4::calendar::event::TimeInfo::new()
                        .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                        .timezone("Asia/Shanghai"),
                )
                .user_ids(["ou_e051986ab19f80d16b7b8d74f3f1235"])
                .room_ids(["omm_eada1d61a550955240c28757e7dec3af"])
                .chat_ids(["oc_a0553eda9014c201e6969b478895c230"]),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_search_as_user() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.search",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .search("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "query words")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .page_token("xxxxx")
        .page_size(10)
        .filter(
            feishu_calendar::v4::calendar::event::EventSearchFilter::new()
                .start_time(
                    feishu_calendar::v4::calendar::event::TimeInfo::new()
                        .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                        .timezone("Asia/Shanghai"),
                )
                .end_time(
                    feishu_calendar::v4::calendar::event::TimeInfo::new()
                        .timestamp(feishu_core::Timestamp::from_seconds(1602504000))
                        .timezone("Asia/Shanghai"),
                )
                .user_ids(["ou_e051986ab19f80d16b7b8d74f3f1235"])
                .room_ids(["omm_eada1d61a550955240c28757e7dec3af"])
                .chat_ids(["oc_a0553eda9014c201e6969b478895c230"]),
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_subscription() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.subscription",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .subscription("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_event_unsubscription() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.event.unsubscription",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .event()
        .unsubscription("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_create_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.create")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .create()
        .summary("测试日历")
        .description("使用开放接口创建日历")
        .permissions(feishu_calendar::v4::calendar::CalendarPermissions::Private)
        .color(-1)
        .summary_alias("日历备注名");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_create_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.create")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .create()
        .summary("测试日历")
        .description("使用开放接口创建日历")
        .permissions(feishu_calendar::v4::calendar::CalendarPermissions::Private)
        .color(-1)
        .summary_alias("日历备注名");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_delete_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.delete")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_delete_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.delete")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_get_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.get").await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .get("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_get_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.get").await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .get("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_list_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.list").await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .list()
        .page_size(50)
        .page_token("ListCalendarsPageToken_xxx")
        .sync_token("ListCalendarsSyncToken_xxx");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_list_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.list").await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .list()
        .page_size(50)
        .page_token("ListCalendarsPageToken_xxx")
        .sync_token("ListCalendarsSyncToken_xxx");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_mget_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.mget").await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .mget(["feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_mget_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.mget").await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .mget(["feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"]);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_patch_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.patch")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .patch("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")
        .summary("测试日历")
        .description("使用开放接口创建日历")
        .permissions(feishu_calendar::v4::calendar::CalendarPermissions::Private)
        .color(-1)
        .summary_alias("日历备注名");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_patch_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.patch")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .patch("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")
        .summary("测试日历")
        .description("使用开放接口创建日历")
        .permissions(feishu_calendar::v4::calendar::CalendarPermissions::Private)
        .color(-1)
        .summary_alias("日历备注名");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_primary_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.primary")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .primary()
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_primary_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.primary")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .primary()
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_primarys_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.primarys")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .primarys(["ou_c186b6833e2d5faf2bc587e71ddabcef"])
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_primarys_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.primarys")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .primarys(["ou_c186b6833e2d5faf2bc587e71ddabcef"])
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_search_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.search")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .search("query words")
        .page_token("10")
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_search_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.search")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .search("query words")
        .page_token("10")
        .page_size(10);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_subscribe_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.subscribe")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .subscribe("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_subscribe_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.subscribe")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .subscribe("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_subscription() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.subscription",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service.v4().calendar().subscription();
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_unsubscribe_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.unsubscribe")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .calendar()
        .unsubscribe("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_unsubscribe_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.calendar.unsubscribe")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .calendar()
        .unsubscribe("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_calendar_unsubscription() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.calendar.unsubscription",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service.v4().calendar().unsubscription();
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_exchange_binding_create() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.exchange_binding.create",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .exchange_binding()
        .create()
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .admin_account("email_admin_example@outlook.com")
        .exchange_account("email_account_example@outlook.com")
        .user_id("ou_xxxxxxxxxxxxxxxxxx");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_exchange_binding_delete() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.exchange_binding.delete",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .exchange_binding()
        .delete(
            "ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=",
        );
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_exchange_binding_get() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.exchange_binding.get")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .exchange_binding()
        .get(
            "ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=",
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
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
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
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
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
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
async fn v4_freebusy_batch_as_app() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.freebusy.batch")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .freebusy()
        .batch(
            "2020-10-28T12:00:00+08:00",
            "2020-10-29T12:00:00+08:00",
            ["ou_c186b6833e2d5faf2bc587e71ddabcef"],
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .include_external_calendar(true)
        .only_busy(true)
        .need_rsvp_status(true);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_freebusy_batch_as_user() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.freebusy.batch")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service
        .v4()
        .freebusy()
        .batch(
            "2020-10-28T12:00:00+08:00",
            "2020-10-29T12:00:00+08:00",
            ["ou_c186b6833e2d5faf2bc587e71ddabcef"],
        )
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .include_external_calendar(true)
        .only_busy(true)
        .need_rsvp_status(true);
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_setting_generate_caldav_conf() {
    let bench = Bench::new(
            &feishu_calendar::SERVICE,
            "calendar.v4.setting.generate_caldav_conf",
        )
        .await;
    let service = feishu_calendar::Calendar::new(bench.client())
        .as_user(bench.user_token());
    let call = service.v4().setting().generate_caldav_conf().device_name("iPhone");
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_timeoff_event_create() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.timeoff_event.create")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .timeoff_event()
        .create("ou_XXXXXXXXXX", "Asia/Shanghai", "2021-01-01", "2021-01-01")
        .user_id_type(feishu_core::platform::UserIdType::OpenId)
        .title("请假中(全天) / 1-Day Time Off")
        .description(
            "若删除此日程，飞书中相应的“请假”标签将自动消失，而请假系统中的休假申请不会被撤销。",
        );
    bench.data(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}

#[tokio::test]
#[rustfmt::skip]
async fn v4_timeoff_event_delete() {
    let bench = Bench::new(&feishu_calendar::SERVICE, "calendar.v4.timeoff_event.delete")
        .await;
    let service = feishu_calendar::Calendar::new(bench.client());
    let call = service
        .v4()
        .timeoff_event()
        .delete("timeoff:XXXXXX-XXXX-0917-1623-aa493d591a39");
    bench.empty(call.clone().send_with_response().await);
    bench.broken(|| call.clone().send_with_response()).await;
}
