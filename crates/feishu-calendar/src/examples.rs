// Generated from specs/calendar by `cargo xtask generate`. Edit the spec, not this file.

//! The documented examples of `calendar`.

#[cfg(feature = "examples")]
pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[
    feishu_core::operation::Example {
        operation: crate::meeting_room::freebusy::BATCH_GET.operation(),
        path: &[],
        query: &[
            ("room_ids", "omm_83d09ad4f6896e02029a6a075f71xxxx"),
            ("room_ids", "omm_eada1d61a550955240c28757e7dexxxx"),
            ("time_min", "2019-09-04T08:45:00+08:00"),
            ("time_max", "2019-09-04T09:45:00+08:00"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"time_max":"2019-09-04T09:45:00+08:00","time_min":"2019-09-04T08:45:00+08:00","free_busy":{"omm_83d09ad4f6896e02029a6a075f71c9d1":[{"end_time":"2019-09-04T09:30:00+08:00","organizer_info":{"name":"张三","open_id":"ou_09379914ab6dde664x9daf84d8b13842"},"start_time":"2019-09-04T09:00:00+08:00","original_time":0,"uid":"bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7"}],"omm_c7e9ef91ec9f3c007f1dfb2503918981":[{"end_time":"2020-01-14T19:00:00+08:00","organizer_info":{"name":"xxx","open_id":"ou_09379914ab6dde66499daf94d8b13842"},"original_time":1578997800,"start_time":"2020-01-14T18:30:00+08:00","uid":"5632b176-4f0e-44eb-8331-c4b155ed270f"}]}}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::meeting_room::instance::REPLY.operation(),
        path: &[],
        query: &[],
        headers: &[],
        body: r#"{"room_id":"omm_c7e9ef91ec9f3c007f1dfb2503918981","uid":"bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7","original_time":0,"status":"NOT_CHECK_IN"}"#,
        response: r#"{"code":0,"msg":"success"}"#,
    },
    feishu_core::operation::Example {
        operation: crate::meeting_room::summary::BATCH_GET.operation(),
        path: &[],
        query: &[],
        headers: &[],
        body: r#"{"EventUids":[{"uid":"a04dbea1-86b9-4372-aa8d-64ebe801be2a","original_time":0},{"uid":"d7a44c9b-7ae0-4a97-bf80-b4f050cedffa","original_time":0}]}"#,
        response: r#"{"code":0,"data":{"ErrorEventUids":[],"EventInfos":[{"original_time":0,"summary":"test","uid":"a04dbea1-86b9-4372-aa8d-64ebe801be2a","vchat":{"meeting_url":"https://vc.feishu.cn/j/935314044","vc_type":"vc"}},{"original_time":0,"summary":"日程","uid":"d7a44c9b-7ae0-4a97-bf80-b4f050cedffa","vchat":{"meeting_url":"https://vc.feishu.cn/j/777110140","vc_type":"vc"}}]},"msg":""}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::acl::CREATE.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"role":"writer","scope":{"type":"user","user_id":"ou_xxxxxx"}}"#,
        response: r#"{"code":0,"msg":"success","data":{"acl_id":"user_xxxxxx","role":"writer","scope":{"type":"user","user_id":"ou_xxxxxx"}}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::acl::DELETE.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"),
            ("acl_id", "user_xxxxxx"),
        ],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::acl::LIST.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[
            ("user_id_type", "open_id"),
            ("page_token", "xxx"),
            ("page_size", "10"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"acls":[{"acl_id":"user_xxxxxx","role":"writer","scope":{"type":"user","user_id":"ou_xxxxxx"}}],"has_more":false,"page_token":"xxx"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::acl::SUBSCRIPTION.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::acl::UNSUBSCRIPTION.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::attendee::chat_member::LIST.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"),
            ("event_id", "xxxxxxxxx_0"),
            ("attendee_id", "chat_xxxxxx"),
        ],
        query: &[
            ("page_token", "23jhysaxxxxsysy"),
            ("page_size", "10"),
            ("user_id_type", "open_id"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"items":[{"rsvp_status":"needs_action","is_optional":true,"display_name":"Zhang San","open_id":"ou_143669c5a53647f00f6c80a0253aa68b","is_organizer":true,"is_external":false}],"has_more":false,"page_token":"73TyueXXXXX"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::attendee::BATCH_DELETE.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"),
            ("event_id", "xxxxxxxxx_0"),
        ],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"attendee_ids":["user_xxxxx"],"delete_ids":[{"type":"user","user_id":"ou_xxxxxxxx","chat_id":"oc_xxxxxxxxx","room_id":"omm_xxxxxxxx","third_party_email":"wangwu@email.com"}],"need_notification":false,"instance_start_time_admin":"1647320400","is_enable_admin":false}"#,
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::attendee::CREATE.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"),
            ("event_id", "xxxxxxxxx_0"),
        ],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"attendees":[{"type":"user","is_optional":true,"user_id":"ou_xxxxxxxx","chat_id":"oc_xxxxxxxxx","room_id":"omm_xxxxxxxx","third_party_email":"wangwu@email.com","operate_id":"ou_xxxxxxxx","resource_customization":[{"index_key":"16281481596100","input_content":"xxx","options":[{"option_key":"16281481596185","others_content":"xxx"}]}],"approval_reason":"申请原因"}],"need_notification":false,"instance_start_time_admin":"1647320400","is_enable_admin":false,"add_operator_to_attendee":false}"#,
        response: r#"{"code":0,"msg":"success","data":{"attendees":[{"type":"user","attendee_id":"user_xxxxxx","rsvp_status":"needs_action","is_optional":true,"is_organizer":true,"is_external":false,"display_name":"Zhang San","chat_members":[{"rsvp_status":"needs_action","is_optional":true,"display_name":"Group","is_organizer":false,"is_external":false}],"user_id":"ou_xxxxxxxx","chat_id":"oc_xxxxxxxxx","room_id":"omm_xxxxxxxx","third_party_email":"wangwu@email.com","operate_id":"ou_xxxxxxxx","resource_customization":[{"index_key":"16281481596100","input_content":"xxx","options":[{"option_key":"16281481596185","others_content":"xxx"}]}]}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::attendee::LIST.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"),
            ("event_id", "xxxxxxxxx_0"),
        ],
        query: &[
            ("user_id_type", "open_id"),
            ("need_resource_customization", "true"),
            ("page_token", "780TRhwXXXXX"),
            ("page_size", "10"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"items":[{"type":"user","attendee_id":"user_xxxxxx","rsvp_status":"needs_action","is_optional":true,"is_organizer":true,"is_external":false,"display_name":"Zhang San","chat_members":[{"rsvp_status":"needs_action","is_optional":true,"display_name":"Group","is_organizer":false,"is_external":false}],"user_id":"ou_xxxxxxxx","chat_id":"oc_xxxxxxxxx","room_id":"omm_xxxxxxxx","third_party_email":"wangwu@email.com","operate_id":"ou_xxxxxxxx","resource_customization":[{"index_key":"16281481596100","input_content":"xxx","options":[{"option_key":"16281481596185","others_content":"xxx"}]}]}],"has_more":true,"page_token":"38RTjheyXXXX"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::meeting_chat::CREATE.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxx@group.calendar.feishu.cn"),
            ("event_id", "75d28f9b-e35c-4230-8a83-123_0"),
        ],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"meeting_chat_id":"oc_xxx","applink":"https://example.cn?openChatId=oc_xxx"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::meeting_chat::DELETE.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxx@group.calendar.feishu.cn"),
            ("event_id", "75d28f9b-e35c-4230-8a83-123_0"),
        ],
        query: &[("meeting_chat_id", "oc_xxx")],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::meeting_minute::CREATE.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxx@group.calendar.feishu.cn"),
            ("event_id", "75d28f9b-e35c-4230-8a83-123_0"),
        ],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"doc_url":"https://example.cn/xxx"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::CREATE.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[
            ("idempotency_key", "25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6"),
            ("user_id_type", "open_id"),
        ],
        headers: &[],
        body: r#"{"summary":"日程标题","description":"日程描述","need_notification":false,"start_time":{"timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"timestamp":"1602504000","timezone":"Asia/Shanghai"},"vchat":{"vc_type":"third_party","icon_type":"vc","description":"发起视频会议","meeting_url":"https://example.com","meeting_settings":{"owner_id":"ou_7d8a6e6df7621556ce0d21922b676706ccs","join_meeting_permission":"only_organization_employees","assign_hosts":["ou_7d8a6e6df7621556ce0d21922b676706ccs"],"auto_record":false,"open_lobby":true,"allow_attendees_start":true}},"visibility":"default","attendee_ability":"can_see_others","free_busy_status":"busy","location":{"name":"地点名称","address":"地点地址","latitude":1.100000023841858,"longitude":2.200000047683716},"color":-1,"reminders":[{"minutes":5}],"recurrence":"FREQ=DAILY;INTERVAL=1","schemas":[{"ui_name":"ForwardIcon","ui_status":"hide","app_link":"https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx"}],"attachments":[{"file_token":"xAAAAA"}],"event_check_in":{"enable_check_in":true,"check_in_start_time":{"time_type":"before_event_start","duration":15},"check_in_end_time":{"time_type":"after_event_end","duration":0},"need_notify_attendees":false}}"#,
        response: r#"{"code":0,"msg":"success","data":{"event":{"event_id":"00592a0e-7edf-4678-bc9d-1b77383ef08e_0","organizer_calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"日程标题","description":"日程描述","start_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"vchat":{"vc_type":"third_party","icon_type":"vc","description":"发起视频会议","meeting_url":"https://example.com","meeting_settings":{"owner_id":"ou_7d8a6e6df7621556ce0d21922b676706ccs","join_meeting_permission":"only_organization_employees","password":"971024","assign_hosts":["ou_7d8a6e6df7621556ce0d21922b676706ccs"],"auto_record":false,"open_lobby":true,"allow_attendees_start":true}},"visibility":"default","attendee_ability":"can_see_others","free_busy_status":"busy","location":{"name":"地点名称","address":"地点地址","latitude":1.100000023841858,"longitude":2.200000047683716},"color":-1,"reminders":[{"minutes":5}],"recurrence":"FREQ=DAILY;INTERVAL=1","status":"confirmed","is_exception":false,"recurring_event_id":"1cd45aaa-fa70-4195-80b7-c93b2e208f45","create_time":"1602504000","schemas":[{"ui_name":"ForwardIcon","ui_status":"hide","app_link":"https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx"}],"event_organizer":{"user_id":"ou_xxxxxx","display_name":"李健"},"app_link":"https://applink.larkoffice.com/client/calendar/event/detail?calendarId=7039673579105026066&key=aeac9c56-aeb1-4179-a21b-02f278f59048&originalTime=0&startTime=1700496000","attachments":[{"file_token":"xAAAAA","file_size":"2345","is_deleted":false,"name":"附件.jpeg"}],"event_check_in":{"enable_check_in":true,"check_in_start_time":{"time_type":"before_event_start","duration":15},"check_in_end_time":{"time_type":"after_event_end","duration":0},"need_notify_attendees":false}}}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::DELETE.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"),
            ("event_id", "xxxxxxxxx_0"),
        ],
        query: &[("need_notification", "false")],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::GET.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"),
            ("event_id", "xxxxxxxxx_0"),
        ],
        query: &[
            ("need_meeting_settings", "false"),
            ("need_attendee", "false"),
            ("max_attendee_num", "10"),
            ("user_id_type", "open_id"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"event":{"event_id":"00592a0e-7edf-4678-bc9d-1b77383ef08e_0","organizer_calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"日程标题","description":"日程描述","start_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"vchat":{"vc_type":"third_party","icon_type":"vc","description":"发起视频会议","meeting_url":"https://example.com","meeting_settings":{"owner_id":"ou_7d8a6e6df7621556ce0d21922b676706ccs","join_meeting_permission":"only_organization_employees","password":"971024","assign_hosts":["ou_7d8a6e6df7621556ce0d21922b676706ccs"],"auto_record":false,"open_lobby":true,"allow_attendees_start":true}},"visibility":"default","attendee_ability":"can_see_others","free_busy_status":"busy","location":{"name":"地点名称","address":"地点地址","latitude":1.100000023841858,"longitude":2.200000047683716},"color":-1,"reminders":[{"minutes":5}],"recurrence":"FREQ=DAILY;INTERVAL=1","status":"confirmed","is_exception":false,"recurring_event_id":"1cd45aaa-fa70-4195-80b7-c93b2e208f45","create_time":"1602504000","schemas":[{"ui_name":"ForwardIcon","ui_status":"hide","app_link":"https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx"}],"event_organizer":{"user_id":"ou_xxxxxx","display_name":"孙二二"},"app_link":"https://applink.larkoffice.com/client/calendar/event/detail?calendarId=7039673579105026066&key=aeac9c56-aeb1-4179-a21b-02f278f59048&originalTime=0&startTime=1700496000","attendees":[{"type":"user","attendee_id":"user_xxxxxx","rsvp_status":"accept","is_optional":false,"is_organizer":true,"is_external":false,"display_name":"张三","chat_members":[{"rsvp_status":"accept","is_optional":true,"display_name":"zhangsan","is_organizer":false,"is_external":false}],"user_id":"ou_8bfcecaf02c9d8d026de984db04cf5b9","chat_id":"oc_a0553eda9014c201e6969b478895c230","room_id":"omm_83d09ad4f6896e02029a6a075f71c9d1","third_party_email":"test@example.com","operate_id":"4d7a3c6g"}],"has_more_attendee":false,"attachments":[{"file_token":"xAAAAA","file_size":"2345","name":"附件.jpeg"}],"event_check_in":{"enable_check_in":true,"check_in_start_time":{"time_type":"before_event_start","duration":15},"check_in_end_time":{"time_type":"after_event_end","duration":0},"need_notify_attendees":false}}}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::INSTANCE_VIEW.operation(),
        path: &[
            ("calendar_id", "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn"),
        ],
        query: &[
            ("start_time", "1631777271"),
            ("end_time", "1631777271"),
            ("user_id_type", "open_id"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"items":[{"event_id":"75d28f9b-e35c-4230-8a83-4a661497db54_1602504000","summary":"日程主题","description":"desc","start_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"date":"2018-09-01","timestamp":"1602504400","timezone":"Asia/Shanghai"},"status":"confirmed","is_exception":false,"app_link":"https://applink.larkoffice.com/client/calendar/event/detail?calendarId=7039673579105026066&key=aeac9c56-aeb1-4179-a21b-02f278f59048&originalTime=0&startTime=1700496000","organizer_calendar_id":"feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn","vchat":{"vc_type":"vc","icon_type":"vc","description":"发起视频会议","meeting_url":"vc.feishu.cn/j/152568231"},"visibility":"default","attendee_ability":"none","free_busy_status":"busy","location":{"name":"地点名称","address":"地点地址","latitude":1.100000023841858,"longitude":2.200000047683716},"color":0,"recurring_event_id":"75d28f9b-e35c-4230-8a83-4a661497db54_0","event_organizer":{"user_id":"ou_xxxxxx","display_name":"孙二二"},"attendees":[{"type":"user","attendee_id":"user_xxxxxx","rsvp_status":"accept","is_optional":false,"is_organizer":true,"is_external":false,"display_name":"张三","chat_members":[{"rsvp_status":"accept","is_optional":true,"display_name":"zhangsan","is_organizer":true,"is_external":false}],"user_id":"ou_xxxxxxxx","chat_id":"oc_a0553eda9014c201e6969b478895c230","room_id":"omm_83d09ad4f6896e02029a6a075f71c9d1","third_party_email":"test@example.com","operate_id":"4d7a3c6g","resource_customization":[{"index_key":"16281481596100","input_content":"xxx","options":[{"option_key":"16281481596185","others_content":"xxxx"}]}],"approval_reason":"申请审批原因"}]}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::INSTANCES.operation(),
        path: &[
            ("calendar_id", "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn"),
            ("event_id", "75d28f9b-e35c-4230-8a83-4a661497db54_0"),
        ],
        query: &[
            ("start_time", "1631777271"),
            ("end_time", "1631777271"),
            ("page_size", "10"),
            (
                "page_token",
                "eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=",
            ),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"items":[{"event_id":"75d28f9b-e35c-4230-8a83-4a661497db54_1602504000","summary":"日程主题","description":"desc","start_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"date":"2018-09-01","timestamp":"1602504400","timezone":"Asia/Shanghai"},"status":"confirmed","is_exception":false,"app_link":"https://applink.larkoffice.com/client/calendar/event/detail?calendarId=7039673579105026066&key=aeac9c56-aeb1-4179-a21b-02f278f59048&originalTime=0&startTime=1700496000","location":{"name":"上海","address":"徐汇区","latitude":23.4444,"longitude":23.4444}}],"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::LIST.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[
            ("page_size", "50"),
            ("anchor_time", "1609430400"),
            ("page_token", "ListCalendarsPageToken_1632452910_1632539310"),
            ("sync_token", "ListCalendarsSyncToken_1632452910"),
            ("user_id_type", "open_id"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"has_more":false,"page_token":"ListCalendarsPageToken_1632452910_1632539310","sync_token":"ListCalendarsSyncToken_1632452910","items":[{"event_id":"00592a0e-7edf-4678-bc9d-1b77383ef08e_0","organizer_calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"日程标题","description":"日程描述","start_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"vchat":{"vc_type":"third_party","icon_type":"vc","description":"发起视频会议","meeting_url":"https://example.com"},"visibility":"default","attendee_ability":"can_see_others","free_busy_status":"busy","location":{"name":"地点名称","address":"地点地址","latitude":1.100000023841858,"longitude":2.200000047683716},"color":-1,"reminders":[{"minutes":5}],"recurrence":"FREQ=DAILY;INTERVAL=1","status":"confirmed","is_exception":false,"recurring_event_id":"1cd45aaa-fa70-4195-80b7-c93b2e208f45","create_time":"1602504000","schemas":[{"ui_name":"ForwardIcon","ui_status":"hide","app_link":"https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx"}],"event_organizer":{"user_id":"ou_xxxxxx","display_name":"孙二二"},"app_link":"https://applink.larkoffice.com/client/calendar/event/detail?calendarId=7039673579105026066&key=aeac9c56-aeb1-4179-a21b-02f278f59048&originalTime=0&startTime=1700496000","attachments":[{"file_token":"xAAAAA","file_size":"2345","name":"附件.jpeg"}]}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::PATCH.operation(),
        path: &[
            ("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"),
            ("event_id", "00592a0e-7edf-4678-bc9d-1b77383ef08e_0"),
        ],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"summary":"团队周会","description":"讨论项目进展","need_notification":false,"start_time":{"timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"timestamp":"1602504000","timezone":"Asia/Shanghai"},"vchat":{"vc_type":"third_party","icon_type":"vc","description":"发起视频会议","meeting_url":"https://example.com","meeting_settings":{"owner_id":"ou_7d8a6e6df7621556ce0d21922b676706ccs","join_meeting_permission":"only_organization_employees","assign_hosts":["ou_7d8a6e6df7621556ce0d21922b676706ccs"],"auto_record":false,"open_lobby":true,"allow_attendees_start":true}},"visibility":"default","attendee_ability":"can_see_others","free_busy_status":"busy","location":{"name":"301会议室","address":"公司大楼三层","latitude":1.100000023841858,"longitude":2.200000047683716},"color":-1,"reminders":[{"minutes":5}],"recurrence":"FREQ=DAILY;INTERVAL=1","schemas":[{"ui_name":"ForwardIcon","ui_status":"hide","app_link":"https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx"}],"attachments":[{"file_token":"boxcnrHpsg1QDqXAAAyachaxxxx","is_deleted":true}],"event_check_in":{"enable_check_in":true,"check_in_start_time":{"time_type":"before_event_start","duration":15},"check_in_end_time":{"time_type":"after_event_end","duration":0},"need_notify_attendees":false}}"#,
        response: r#"{"code":0,"msg":"success","data":{"event":{"event_id":"00592a0e-7edf-4678-bc9d-1b77383ef08e_0","organizer_calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"团队周会","description":"讨论项目进展","start_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"vchat":{"vc_type":"third_party","icon_type":"vc","description":"发起视频会议","meeting_url":"https://example.com","meeting_settings":{"owner_id":"ou_7d8a6e6df7621556ce0d21922b676706ccs","join_meeting_permission":"only_organization_employees","password":"971024","assign_hosts":["ou_7d8a6e6df7621556ce0d21922b676706ccs"],"auto_record":false,"open_lobby":true,"allow_attendees_start":true}},"visibility":"default","attendee_ability":"can_see_others","free_busy_status":"busy","location":{"name":"301会议室","address":"公司大楼三层","latitude":1.100000023841858,"longitude":2.200000047683716},"color":-1,"reminders":[{"minutes":5}],"recurrence":"FREQ=DAILY;INTERVAL=1","status":"confirmed","is_exception":false,"recurring_event_id":"1cd45aaa-fa70-4195-80b7-c93b2e208f45","create_time":"1602504000","schemas":[{"ui_name":"ForwardIcon","ui_status":"hide","app_link":"https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx"}],"event_organizer":{"user_id":"ou_xxxxxx","display_name":"孙二二"},"app_link":"https://applink.feishu.cn/client/calendar/event/detail?calendarId=xxxxxx&key=xxxxxx&originalTime=xxxxxx&startTime=xxxxxx","attachments":[{"file_token":"boxcnrHpsg1QDqXAAAyachaxxxx","file_size":"2345","is_deleted":false,"name":"附件.jpeg"}],"event_check_in":{"enable_check_in":true,"check_in_start_time":{"time_type":"before_event_start","duration":15},"check_in_end_time":{"time_type":"after_event_end","duration":0},"need_notify_attendees":false}}}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::REPLY.operation(),
        path: &[
            ("calendar_id", "feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn"),
            ("event_id", "75d28f9b-e35c-4230-8a83-4a661497db54_0"),
        ],
        query: &[],
        headers: &[],
        body: r#"{"rsvp_status":"accept"}"#,
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::SEARCH.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[
            ("user_id_type", "open_id"),
            ("page_token", "xxxxx"),
            ("page_size", "10"),
        ],
        headers: &[],
        body: r#"{"query":"query words","filter":{"start_time":{"timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"timestamp":"1602504000","timezone":"Asia/Shanghai"},"user_ids":["ou_e051986ab19f80d16b7b8d74f3f1235"],"room_ids":["omm_eada1d61a550955240c28757e7dec3af"],"chat_ids":["oc_a0553eda9014c201e6969b478895c230"]}}"#,
        response: r#"{"code":0,"msg":"success","data":{"items":[{"event_id":"00592a0e-7edf-4678-bc9d-1b77383ef08e_0","organizer_calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"日程标题","description":"日程描述","start_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"end_time":{"date":"2018-09-01","timestamp":"1602504000","timezone":"Asia/Shanghai"},"visibility":"default","attendee_ability":"can_see_others","free_busy_status":"busy","location":{"name":"地点名称","address":"地点地址","latitude":1.100000023841858,"longitude":2.200000047683716},"color":-1,"reminders":[{"minutes":5}],"recurrence":"FREQ=DAILY;INTERVAL=1","status":"confirmed","is_exception":false,"recurring_event_id":"1cd45aaa-fa70-4195-80b7-c93b2e208f45","event_organizer":{"user_id":"ou_xxxxxx","display_name":"孙二二"},"app_link":"https://applink.larkoffice.com/client/calendar/event/detail?calendarId=7039673579105026066&key=aeac9c56-aeb1-4179-a21b-02f278f59048&originalTime=0&startTime=1700496000","attachments":[{"file_token":"xAAAAA","file_size":"2345","is_deleted":true,"name":"附件.jpeg"}]}],"page_token":"xxxxx"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::SUBSCRIPTION.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::event::UNSUBSCRIPTION.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::CREATE.operation(),
        path: &[],
        query: &[],
        headers: &[],
        body: r#"{"summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"summary_alias":"日历备注名"}"#,
        response: r#"{"code":0,"msg":"success","data":{"calendar":{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"type":"shared","summary_alias":"日历备注名","is_deleted":false,"is_third_party":false,"role":"owner"}}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::DELETE.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::GET.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"type":"shared","summary_alias":"日历备注名","is_deleted":false,"is_third_party":false,"role":"owner"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::LIST.operation(),
        path: &[],
        query: &[
            ("page_size", "50"),
            ("page_token", "ListCalendarsPageToken_xxx"),
            ("sync_token", "ListCalendarsSyncToken_xxx"),
        ],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"has_more":false,"page_token":"","sync_token":"ListCalendarsSyncToken_xxx","calendar_list":[{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"type":"shared","summary_alias":"日历备注名","is_deleted":false,"is_third_party":false,"role":"owner"}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::MGET.operation(),
        path: &[],
        query: &[],
        headers: &[],
        body: r#"{"calendar_ids":["feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"]}"#,
        response: r#"{"code":0,"msg":"success","data":{"calendars":[{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"type":"shared","summary_alias":"日历备注名","is_deleted":false,"is_third_party":false,"role":"owner"}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::PATCH.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[],
        headers: &[],
        body: r#"{"summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"summary_alias":"日历备注名"}"#,
        response: r#"{"code":0,"msg":"success","data":{"calendar":{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"type":"shared","summary_alias":"日历备注名","is_deleted":false,"is_third_party":false,"role":"owner"}}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::PRIMARY.operation(),
        path: &[],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"calendars":[{"calendar":{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"type":"shared","summary_alias":"日历备注名","is_deleted":false,"is_third_party":false,"role":"owner"},"user_id":"ou_xxxxxx"}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::PRIMARYS.operation(),
        path: &[],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"user_ids":["ou_c186b6833e2d5faf2bc587e71ddabcef"]}"#,
        response: r#"{"code":0,"msg":"success","data":{"calendars":[{"calendar":{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"type":"primary","summary_alias":"日历备注名","is_deleted":false,"is_third_party":false,"role":"reader"},"user_id":"ou_c186b6833e2d5faf2bc587e71ddabcef"}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::SEARCH.operation(),
        path: &[],
        query: &[("page_token", "10"), ("page_size", "10")],
        headers: &[],
        body: r#"{"query":"query words"}"#,
        response: r#"{"code":0,"msg":"success","data":{"items":[{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"type":"shared","summary_alias":"日历备注名","is_deleted":false,"is_third_party":false,"role":"owner"}],"page_token":"10"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::SUBSCRIBE.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"calendar":{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","summary":"测试日历","description":"使用开放接口创建日历","permissions":"private","color":-1,"type":"shared","summary_alias":"日历备注名","is_deleted":false,"is_third_party":false,"role":"owner"}}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::SUBSCRIPTION.operation(),
        path: &[],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::UNSUBSCRIBE.operation(),
        path: &[("calendar_id", "feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::calendar::UNSUBSCRIPTION.operation(),
        path: &[],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::exchange_binding::CREATE.operation(),
        path: &[],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"admin_account":"email_admin_example@outlook.com","exchange_account":"email_account_example@outlook.com","user_id":"ou_xxxxxxxxxxxxxxxxxx"}"#,
        response: r#"{"code":0,"msg":"success","data":{"admin_account":"email_admin_example@outlook.com","exchange_account":"email_account_example@outlook.com","user_id":"ou_xxxxxxxxxxxxxxxxxx","status":"doing","exchange_binding_id":"ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20="}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::exchange_binding::DELETE.operation(),
        path: &[
            (
                "exchange_binding_id",
                "ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=",
            ),
        ],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::exchange_binding::GET.operation(),
        path: &[
            (
                "exchange_binding_id",
                "ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20=",
            ),
        ],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{"admin_account":"email_admin_example@outlook.com","exchange_account":"email_account_example@outlook.com","user_id":"ou_xxxxxxxxxxxxxxxxxx","status":"doing","exchange_binding_id":"ZW1haWxfYWRtaW5fZXhhbXBsZUBvdXRsb29rLmNvbSBlbWFpbF9hY2NvdW50X2V4YW1wbGVAb3V0bG9vay5jb20="}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::freebusy::LIST.operation(),
        path: &[],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"time_min":"2020-10-28T12:00:00+08:00","time_max":"2020-12-28T12:00:00+08:00","user_id":"ou_xxxxxxxxxx","room_id":"omm_xxxxxxxxxx","include_external_calendar":true,"only_busy":true,"need_rsvp_status":true}"#,
        response: r#"{"code":0,"msg":"success","data":{"freebusy_list":[{"start_time":"2020-10-28T22:30:00+08:00","end_time":"2020-10-28T22:45:00+08:00","rsvp_status":"needs_action"}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::freebusy::BATCH.operation(),
        path: &[],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"time_min":"2020-10-28T12:00:00+08:00","time_max":"2020-10-29T12:00:00+08:00","user_ids":["ou_c186b6833e2d5faf2bc587e71ddabcef"],"include_external_calendar":true,"only_busy":true,"need_rsvp_status":true}"#,
        response: r#"{"code":0,"msg":"success","data":{"freebusy_lists":[{"freebusy_items":[{"start_time":"2020-10-28T22:30:00+08:00","end_time":"2020-10-28T22:45:00+08:00","rsvp_status":"needs_action"}],"user_id":"ou_c186b6833e2d5faf2bc587e71ddabcef"}]}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::setting::GENERATE_CALDAV_CONF.operation(),
        path: &[],
        query: &[],
        headers: &[],
        body: r#"{"device_name":"iPhone"}"#,
        response: r#"{"code":0,"msg":"success","data":{"password":"A67h23sd8","user_name":"ZhangSan","server_address":"caldav.domain.com","device_name":"iPhone"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::timeoff_event::CREATE.operation(),
        path: &[],
        query: &[("user_id_type", "open_id")],
        headers: &[],
        body: r#"{"user_id":"ou_XXXXXXXXXX","timezone":"Asia/Shanghai","start_time":"2021-01-01","end_time":"2021-01-01","title":"请假中(全天) / 1-Day Time Off","description":"若删除此日程，飞书中相应的“请假”标签将自动消失，而请假系统中的休假申请不会被撤销。"}"#,
        response: r#"{"code":0,"msg":"success","data":{"timeoff_event_id":"timeoff:XXXXXX-XXXX-0917-1623-aa493d591a39-XXXXXX","user_id":"ou_XXXXXXXXXX","timezone":"Asia/Shanghai","start_time":"2021-01-01","end_time":"2021-01-01","title":"请假中(全天) / 1-Day Time Off","description":"若删除此日程，飞书中相应的“请假”标签将自动消失，而请假系统中的休假申请不会被撤销。"}}"#,
    },
    feishu_core::operation::Example {
        operation: crate::v4::timeoff_event::DELETE.operation(),
        path: &[("timeoff_event_id", "timeoff:XXXXXX-XXXX-0917-1623-aa493d591a39")],
        query: &[],
        headers: &[],
        body: "",
        response: r#"{"code":0,"msg":"success","data":{}}"#,
    },
];

#[cfg(not(feature = "examples"))]
pub(crate) static EXAMPLES: &[feishu_core::operation::Example] = &[];

#[cfg(feature = "examples")]
pub(crate) use crate::answers::ANSWERS;

#[cfg(not(feature = "examples"))]
pub(crate) static ANSWERS: &[feishu_core::operation::Answered] = &[];

#[cfg(feature = "examples")]
pub(crate) static EVENTS: &[feishu_core::event::Example] = &[
    feishu_core::event::Example {
        event: feishu_core::event::EventType::of::<
            crate::meeting_room::event::ThirdPartyMeetingRoomEventCreated,
        >(),
        json: r#"{"ts":"1502199207.7171419","uuid":"bc447199585340d1f3728d26b1c0297a","token":"41a9425ea7df4536a7623e38fa321bae","type":"event_callback","event":{"app_id":"cli_xxxxxxxx","tenant_key":"xxxxxxx","type":"third_party_meeting_room_event_created","event_id":"d123a331-e2g2-v4n2-h7g7-xxxx","event_time":"1594979647635","uid":"bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7","original_time":0,"start":{"time_stamp":"1553853600000"},"end":{"time_stamp":"1553860800000"},"meeting_rooms":[{"open_id":"omm_c4e2da9493fbd2ceea4f37aae6b3ee78"},{"open_id":"omm_a5ab469c8e012e2a0b48fe4a8e344f94"}],"organizer":{"open_id":"ou_xxxxxxxxxxxxxxxxxxxx","user_id":"xxxxxxxx","union_id":"on_xxxxxxxxxxxxx"}}}"#,
    },
    feishu_core::event::Example {
        event: feishu_core::event::EventType::of::<
            crate::meeting_room::meeting_room::MeetingRoomStatusChanged,
        >(),
        json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"meeting_room.meeting_room.status_changed_v1","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"room_name":"room1","room_id":"omb_8d020b12fe49e82847c2af3c193d5754"}}"#,
    },
    feishu_core::event::Example {
        event: feishu_core::event::EventType::of::<
            crate::v4::calendar::acl::CalendarAclCreated,
        >(),
        json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"calendar.calendar.acl.created_v4","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"acl_id":"user_xxxxx","role":"unknown","scope":{"type":"user","user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"}},"user_id_list":[{"union_id":"on_xxxxxx","user_id":"exxxxxxz","open_id":"ou_xxxxxx"}]}}"#,
    },
    feishu_core::event::Example {
        event: feishu_core::event::EventType::of::<
            crate::v4::calendar::acl::CalendarAclDeleted,
        >(),
        json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"calendar.calendar.acl.deleted_v4","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"acl_id":"user_xxxxx","role":"unknown","scope":{"type":"user","user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"}},"user_id_list":[{"union_id":"on_xxxxxx","user_id":"exxxxxxz","open_id":"ou_xxxxxx"}]}}"#,
    },
    feishu_core::event::Example {
        event: feishu_core::event::EventType::of::<
            crate::v4::calendar::event::CalendarEventChanged,
        >(),
        json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"calendar.calendar.event.changed_v4","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"calendar_id":"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn","user_id_list":[{"union_id":"on_xxxxxx","user_id":"exxxxxxz","open_id":"ou_xxxxxx"}],"calendar_event_id":"efa67a98-06a8-4df5-8559-746c8f4477ef_0","change_type":"create","rsvp_infos":[{"from_user_id":{"union_id":"on_8ed6aa67826108097d9ee143816345","user_id":"e33ggbyz","open_id":"ou_84aad35d084aa403a838cf73ee18467"},"rsvp_status":"accept"}]}}"#,
    },
    feishu_core::event::Example {
        event: feishu_core::event::EventType::of::<
            crate::v4::calendar::CalendarChanged,
        >(),
        json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"calendar.calendar.changed_v4","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"user_id_list":[{"union_id":"on_xxxxxx","user_id":"exxxxxxz","open_id":"ou_xxxxxx"}]}}"#,
    },
];

#[cfg(not(feature = "examples"))]
pub(crate) static EVENTS: &[feishu_core::event::Example] = &[];
