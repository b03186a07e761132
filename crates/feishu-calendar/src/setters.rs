// Generated from specs/calendar by `cargo xtask generate`. Edit the spec, not this file.

//! What tests make the answers and events of `calendar` with.

#![allow(deprecated)]

use feishu_core::{Secret, Timestamp};

feishu_core::setters! {
    crate::v4::types::Attendee {
        type_ type_: into crate::v4::types::AttendeeType,
        attendee_id attendee_id: into String,
        rsvp_status rsvp_status: into crate::v4::types::RsvpStatus,
        is_optional is_optional: into bool,
        is_organizer is_organizer: into bool,
        is_external is_external: into bool,
        display_name display_name: into String,
        chat_members chat_members: list crate::v4::types::ChatMember,
        user_id user_id: into String,
        chat_id chat_id: into String,
        room_id room_id: into String,
        third_party_email third_party_email: into String,
        operate_id operate_id: into String,
        resource_customization resource_customization: list crate::v4::types::RoomFormAnswer,
        approval_reason approval_reason: into String,
    }
    crate::v4::types::ChatMember {
        rsvp_status rsvp_status: into crate::v4::types::RsvpStatus,
        is_optional is_optional: into bool,
        display_name display_name: into String,
        is_organizer is_organizer: into bool,
        is_external is_external: into bool,
    }
    crate::v4::types::UserIds {
        union_id union_id: into String,
        user_id user_id: into String,
        open_id open_id: into String,
    }
    crate::v4::types::EventUserIds {
        union_id union_id: into String,
        user_id user_id: into String,
        open_id open_id: into String,
    }
    crate::meeting_room::event::ThirdPartyMeetingRoomEventCreated {
        app_id app_id: into String,
        tenant_key tenant_key: into String,
        type_ type_: into String,
        event_time event_time: into Timestamp,
        uid uid: into String,
        original_time original_time: into Timestamp,
        event_id event_id: into String,
        start start: into crate::meeting_room::event::RoomEventTime,
        end end: into crate::meeting_room::event::RoomEventTime,
        meeting_rooms meeting_rooms: list crate::meeting_room::event::EventRoom,
        organizer organizer: into crate::meeting_room::event::EventOrganizer,
    }
    crate::meeting_room::event::RoomEventTime {
        time_stamp time_stamp: into Timestamp,
    }
    crate::meeting_room::event::EventRoom {
        open_id open_id: into String,
    }
    crate::meeting_room::event::EventOrganizer {
        open_id open_id: into String,
        user_id user_id: into String,
        union_id union_id: into String,
    }
    crate::meeting_room::freebusy::FreebusyBatchGetResponse {
        time_min time_min: into Timestamp,
        time_max time_max: into Timestamp,
        free_busy free_busy: map ::std::collections::BTreeMap<String,Vec<crate::meeting_room::freebusy::RoomEvent>>,
    }
    crate::meeting_room::freebusy::RoomEvent {
        start_time start_time: into Timestamp,
        end_time end_time: into Timestamp,
        uid uid: into String,
        original_time original_time: into Timestamp,
        organizer_info organizer_info: into crate::meeting_room::freebusy::RoomEventOrganizer,
    }
    crate::meeting_room::freebusy::RoomEventOrganizer {
        name name: into String,
        open_id open_id: into String,
    }
    crate::meeting_room::meeting_room::MeetingRoomStatusChanged {
        room_name room_name: into String,
        room_id room_id: into String,
    }
    crate::meeting_room::summary::SummaryBatchGetResponse {
        event_infos event_infos: list crate::meeting_room::summary::EventInfo,
        error_event_uids error_event_uids: list crate::meeting_room::summary::ErrorEventUid,
    }
    crate::meeting_room::summary::EventInfo {
        uid uid: into String,
        original_time original_time: into Timestamp,
        summary summary: into String,
        vchat vchat: into crate::meeting_room::summary::RoomEventVchat,
    }
    crate::meeting_room::summary::RoomEventVchat {
        vc_type vc_type: into crate::meeting_room::summary::RoomEventVcType,
        icon_type icon_type: into crate::meeting_room::summary::RoomEventVchatIcon,
        description description: into String,
        meeting_url meeting_url: into String,
    }
    crate::meeting_room::summary::ErrorEventUid {
        uid uid: into String,
        original_time original_time: into Timestamp,
        error_msg error_msg: into String,
    }
    crate::v4::calendar::acl::CalendarAclListResponse {
        acls acls: list crate::v4::calendar::acl::CalendarAcl,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v4::calendar::acl::CalendarAclCreated {
        acl_id acl_id: into String,
        role role: into crate::v4::types::CalendarRole,
        scope scope: into crate::v4::calendar::acl::AclEventScope,
        user_id_list user_id_list: list crate::v4::types::EventUserIds,
    }
    crate::v4::calendar::acl::CalendarAclDeleted {
        acl_id acl_id: into String,
        role role: into crate::v4::types::CalendarRole,
        scope scope: into crate::v4::calendar::acl::AclEventScope,
        user_id_list user_id_list: list crate::v4::types::EventUserIds,
    }
    crate::v4::calendar::acl::CalendarAcl {
        acl_id acl_id: into String,
        role role: into crate::v4::types::CalendarRole,
        scope scope: into crate::v4::calendar::acl::AclScope,
    }
    crate::v4::calendar::acl::AclEventScope {
        type_ type_: into crate::v4::calendar::acl::AclScopeType,
        user_id user_id: into crate::v4::types::UserIds,
    }
    crate::v4::calendar::event::attendee::chat_member::CalendarEventAttendeeChatMemberListResponse {
        items items: list crate::v4::calendar::event::attendee::chat_member::ListedChatMember,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v4::calendar::event::attendee::chat_member::ListedChatMember {
        rsvp_status rsvp_status: into crate::v4::types::RsvpStatus,
        is_optional is_optional: into bool,
        display_name display_name: into String,
        open_id open_id: into String,
        is_organizer is_organizer: into bool,
        is_external is_external: into bool,
    }
    crate::v4::calendar::event::attendee::CalendarEventAttendeeCreateResponse {
        attendees attendees: list crate::v4::types::Attendee,
    }
    crate::v4::calendar::event::attendee::CalendarEventAttendeeListResponse {
        items items: list crate::v4::calendar::event::attendee::ListedAttendee,
        has_more has_more: into bool,
        page_token page_token: into String,
    }
    crate::v4::calendar::event::attendee::ListedAttendee {
        type_ type_: into crate::v4::types::AttendeeType,
        attendee_id attendee_id: into String,
        rsvp_status rsvp_status: into crate::v4::types::RsvpStatus,
        is_optional is_optional: into bool,
        is_organizer is_organizer: into bool,
        is_external is_external: into bool,
        display_name display_name: into String,
        chat_members chat_members: list crate::v4::types::ChatMember,
        user_id user_id: into String,
        chat_id chat_id: into String,
        room_id room_id: into String,
        third_party_email third_party_email: into String,
        operate_id operate_id: into String,
        resource_customization resource_customization: list crate::v4::types::RoomFormAnswer,
    }
    crate::v4::calendar::event::meeting_chat::CalendarEventMeetingChatCreateResponse {
        meeting_chat_id meeting_chat_id: into String,
        applink applink: into String,
    }
    crate::v4::calendar::event::meeting_minute::CalendarEventMeetingMinuteCreateResponse {
        doc_url doc_url: into String,
    }
    crate::v4::calendar::event::CalendarEventCreateResponse {
        event event: into crate::v4::calendar::event::Event,
    }
    crate::v4::calendar::event::CalendarEventGetResponse {
        event event: into crate::v4::calendar::event::EventDetail,
    }
    crate::v4::calendar::event::CalendarEventInstanceViewResponse {
        items items: list crate::v4::calendar::event::ViewedInstance,
    }
    crate::v4::calendar::event::CalendarEventInstancesResponse {
        items items: list crate::v4::calendar::event::EventInstance,
        page_token page_token: into String,
        has_more has_more: into bool,
    }
    crate::v4::calendar::event::CalendarEventListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        sync_token sync_token: into String,
        items items: list crate::v4::calendar::event::ListedEvent,
    }
    crate::v4::calendar::event::CalendarEventPatchResponse {
        event event: into crate::v4::calendar::event::Event,
    }
    crate::v4::calendar::event::CalendarEventSearchResponse {
        items items: list crate::v4::calendar::event::FoundEvent,
        page_token page_token: into String,
    }
    crate::v4::calendar::event::CalendarEventChanged {
        calendar_id calendar_id: into String,
        user_id_list user_id_list: list crate::v4::types::EventUserIds,
        calendar_event_id calendar_event_id: into String,
        change_type change_type: into crate::v4::calendar::event::EventChangeType,
        rsvp_infos rsvp_infos: list crate::v4::calendar::event::EventReply,
    }
    crate::v4::calendar::event::Event {
        event_id event_id: into String,
        organizer_calendar_id organizer_calendar_id: into String,
        summary summary: into String,
        description description: into String,
        start_time start_time: into crate::v4::calendar::event::TimeInfo,
        end_time end_time: into crate::v4::calendar::event::TimeInfo,
        visibility visibility: into crate::v4::calendar::event::EventVisibility,
        attendee_ability attendee_ability: into crate::v4::calendar::event::AttendeeAbility,
        free_busy_status free_busy_status: into crate::v4::calendar::event::FreeBusyStatus,
        location location: into crate::v4::calendar::event::EventLocation,
        color color: into i32,
        reminders reminders: list crate::v4::calendar::event::Reminder,
        recurrence recurrence: into String,
        status status: into crate::v4::calendar::event::EventStatus,
        is_exception is_exception: into bool,
        recurring_event_id recurring_event_id: into String,
        event_organizer event_organizer: into crate::v4::calendar::event::EventOrganizer,
        app_link app_link: into String,
        attachments attachments: list crate::v4::calendar::event::EventAttachment,
        vchat vchat: into crate::v4::calendar::event::EventVchat,
        create_time create_time: into Timestamp,
        schemas schemas: list crate::v4::calendar::event::EventSchema,
        event_check_in event_check_in: into crate::v4::calendar::event::EventCheckIn,
    }
    crate::v4::calendar::event::EventVchat {
        vc_type vc_type: into crate::v4::calendar::event::VcType,
        icon_type icon_type: into crate::v4::calendar::event::VchatIcon,
        description description: into String,
        meeting_url meeting_url: into String,
        meeting_settings meeting_settings: into crate::v4::calendar::event::EventMeetingSettings,
    }
    crate::v4::calendar::event::EventMeetingSettings {
        owner_id owner_id: into String,
        join_meeting_permission join_meeting_permission: into crate::v4::calendar::event::JoinMeetingPermission,
        password password: into Secret,
        assign_hosts assign_hosts: texts String,
        auto_record auto_record: into bool,
        open_lobby open_lobby: into bool,
        allow_attendees_start allow_attendees_start: into bool,
    }
    crate::v4::calendar::event::EventOrganizer {
        user_id user_id: into String,
        display_name display_name: into String,
    }
    crate::v4::calendar::event::EventAttachment {
        file_token file_token: into String,
        file_size file_size: into i64,
        is_deleted is_deleted: into bool,
        name name: into String,
    }
    crate::v4::calendar::event::EventDetail {
        event_id event_id: into String,
        organizer_calendar_id organizer_calendar_id: into String,
        summary summary: into String,
        description description: into String,
        start_time start_time: into crate::v4::calendar::event::TimeInfo,
        end_time end_time: into crate::v4::calendar::event::TimeInfo,
        visibility visibility: into crate::v4::calendar::event::EventVisibility,
        attendee_ability attendee_ability: into crate::v4::calendar::event::AttendeeAbility,
        free_busy_status free_busy_status: into crate::v4::calendar::event::FreeBusyStatus,
        location location: into crate::v4::calendar::event::EventLocation,
        color color: into i32,
        reminders reminders: list crate::v4::calendar::event::Reminder,
        recurrence recurrence: into String,
        status status: into crate::v4::calendar::event::EventStatus,
        is_exception is_exception: into bool,
        recurring_event_id recurring_event_id: into String,
        event_organizer event_organizer: into crate::v4::calendar::event::EventOrganizer,
        app_link app_link: into String,
        attachments attachments: list crate::v4::calendar::event::ListedAttachment,
        vchat vchat: into crate::v4::calendar::event::EventVchat,
        create_time create_time: into Timestamp,
        schemas schemas: list crate::v4::calendar::event::EventSchema,
        event_check_in event_check_in: into crate::v4::calendar::event::EventCheckIn,
        attendees attendees: list crate::v4::calendar::event::EventAttendee,
        has_more_attendee has_more_attendee: into bool,
    }
    crate::v4::calendar::event::EventAttendee {
        type_ type_: into crate::v4::types::AttendeeType,
        attendee_id attendee_id: into String,
        rsvp_status rsvp_status: into crate::v4::types::RsvpStatus,
        is_optional is_optional: into bool,
        is_organizer is_organizer: into bool,
        is_external is_external: into bool,
        display_name display_name: into String,
        chat_members chat_members: list crate::v4::types::ChatMember,
        user_id user_id: into String,
        chat_id chat_id: into String,
        room_id room_id: into String,
        third_party_email third_party_email: into String,
        operate_id operate_id: into String,
    }
    crate::v4::calendar::event::ListedAttachment {
        file_token file_token: into String,
        file_size file_size: into i64,
        name name: into String,
    }
    crate::v4::calendar::event::ViewedInstance {
        event_id event_id: into String,
        summary summary: into String,
        description description: into String,
        start_time start_time: into crate::v4::calendar::event::TimeInfo,
        end_time end_time: into crate::v4::calendar::event::TimeInfo,
        status status: into crate::v4::calendar::event::EventStatus,
        is_exception is_exception: into bool,
        app_link app_link: into String,
        organizer_calendar_id organizer_calendar_id: into String,
        vchat vchat: into crate::v4::calendar::event::ListedVchat,
        visibility visibility: into crate::v4::calendar::event::EventVisibility,
        attendee_ability attendee_ability: into crate::v4::calendar::event::AttendeeAbility,
        free_busy_status free_busy_status: into crate::v4::calendar::event::FreeBusyStatus,
        location location: into crate::v4::calendar::event::EventLocation,
        color color: into i32,
        recurring_event_id recurring_event_id: into String,
        event_organizer event_organizer: into crate::v4::calendar::event::EventOrganizer,
        attendees attendees: list crate::v4::types::Attendee,
    }
    crate::v4::calendar::event::ListedVchat {
        vc_type vc_type: into crate::v4::calendar::event::VcType,
        icon_type icon_type: into crate::v4::calendar::event::VchatIcon,
        description description: into String,
        meeting_url meeting_url: into String,
    }
    crate::v4::calendar::event::EventInstance {
        event_id event_id: into String,
        summary summary: into String,
        description description: into String,
        start_time start_time: into crate::v4::calendar::event::TimeInfo,
        end_time end_time: into crate::v4::calendar::event::TimeInfo,
        status status: into crate::v4::calendar::event::EventStatus,
        is_exception is_exception: into bool,
        app_link app_link: into String,
        location location: into crate::v4::calendar::event::EventLocation,
    }
    crate::v4::calendar::event::ListedEvent {
        event_id event_id: into String,
        organizer_calendar_id organizer_calendar_id: into String,
        summary summary: into String,
        description description: into String,
        start_time start_time: into crate::v4::calendar::event::TimeInfo,
        end_time end_time: into crate::v4::calendar::event::TimeInfo,
        visibility visibility: into crate::v4::calendar::event::EventVisibility,
        attendee_ability attendee_ability: into crate::v4::calendar::event::AttendeeAbility,
        free_busy_status free_busy_status: into crate::v4::calendar::event::FreeBusyStatus,
        location location: into crate::v4::calendar::event::EventLocation,
        color color: into i32,
        reminders reminders: list crate::v4::calendar::event::Reminder,
        recurrence recurrence: into String,
        status status: into crate::v4::calendar::event::EventStatus,
        is_exception is_exception: into bool,
        recurring_event_id recurring_event_id: into String,
        event_organizer event_organizer: into crate::v4::calendar::event::EventOrganizer,
        app_link app_link: into String,
        attachments attachments: list crate::v4::calendar::event::ListedAttachment,
        vchat vchat: into crate::v4::calendar::event::ListedVchat,
        create_time create_time: into Timestamp,
        schemas schemas: list crate::v4::calendar::event::EventSchema,
    }
    crate::v4::calendar::event::FoundEvent {
        event_id event_id: into String,
        organizer_calendar_id organizer_calendar_id: into String,
        summary summary: into String,
        description description: into String,
        start_time start_time: into crate::v4::calendar::event::TimeInfo,
        end_time end_time: into crate::v4::calendar::event::TimeInfo,
        visibility visibility: into crate::v4::calendar::event::EventVisibility,
        attendee_ability attendee_ability: into crate::v4::calendar::event::AttendeeAbility,
        free_busy_status free_busy_status: into crate::v4::calendar::event::FreeBusyStatus,
        location location: into crate::v4::calendar::event::EventLocation,
        color color: into i32,
        reminders reminders: list crate::v4::calendar::event::Reminder,
        recurrence recurrence: into String,
        status status: into crate::v4::calendar::event::EventStatus,
        is_exception is_exception: into bool,
        recurring_event_id recurring_event_id: into String,
        event_organizer event_organizer: into crate::v4::calendar::event::EventOrganizer,
        app_link app_link: into String,
        attachments attachments: list crate::v4::calendar::event::EventAttachment,
    }
    crate::v4::calendar::event::EventReply {
        from_user_id from_user_id: into crate::v4::types::UserIds,
        rsvp_status rsvp_status: into crate::v4::calendar::event::RsvpReply,
    }
    crate::v4::calendar::CalendarCreateResponse {
        calendar calendar: into crate::v4::calendar::Calendar,
    }
    crate::v4::calendar::CalendarListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        sync_token sync_token: into String,
        calendar_list calendar_list: list crate::v4::calendar::Calendar,
    }
    crate::v4::calendar::CalendarMgetResponse {
        calendars calendars: list crate::v4::calendar::Calendar,
    }
    crate::v4::calendar::CalendarPatchResponse {
        calendar calendar: into crate::v4::calendar::Calendar,
    }
    crate::v4::calendar::CalendarPrimaryResponse {
        calendars calendars: list crate::v4::calendar::PrimaryCalendar,
    }
    crate::v4::calendar::CalendarPrimarysResponse {
        calendars calendars: list crate::v4::calendar::PrimaryCalendar,
    }
    crate::v4::calendar::CalendarSearchResponse {
        items items: list crate::v4::calendar::Calendar,
        page_token page_token: into String,
    }
    crate::v4::calendar::CalendarSubscribeResponse {
        calendar calendar: into crate::v4::calendar::Calendar,
    }
    crate::v4::calendar::CalendarChanged {
        user_id_list user_id_list: list crate::v4::types::EventUserIds,
    }
    crate::v4::calendar::Calendar {
        calendar_id calendar_id: into String,
        summary summary: into String,
        description description: into String,
        permissions permissions: into crate::v4::calendar::CalendarPermissions,
        color color: into i32,
        type_ type_: into crate::v4::calendar::CalendarType,
        summary_alias summary_alias: into String,
        is_deleted is_deleted: into bool,
        is_third_party is_third_party: into bool,
        role role: into crate::v4::types::CalendarRole,
    }
    crate::v4::calendar::PrimaryCalendar {
        calendar calendar: into crate::v4::calendar::Calendar,
        user_id user_id: into String,
    }
    crate::v4::exchange_binding::ExchangeBinding {
        admin_account admin_account: into String,
        exchange_account exchange_account: into String,
        user_id user_id: into String,
        status status: into crate::v4::exchange_binding::ExchangeSyncStatus,
        exchange_binding_id exchange_binding_id: into String,
    }
    crate::v4::freebusy::FreebusyListResponse {
        freebusy_list freebusy_list: list crate::v4::freebusy::Freebusy,
    }
    crate::v4::freebusy::FreebusyBatchResponse {
        freebusy_lists freebusy_lists: list crate::v4::freebusy::UserFreebusy,
    }
    crate::v4::freebusy::Freebusy {
        start_time start_time: into Timestamp,
        end_time end_time: into Timestamp,
        rsvp_status rsvp_status: into crate::v4::types::RsvpStatus,
    }
    crate::v4::freebusy::UserFreebusy {
        freebusy_items freebusy_items: list crate::v4::freebusy::Freebusy,
        user_id user_id: into String,
    }
    crate::v4::setting::SettingGenerateCaldavConfResponse {
        password password: into Secret,
        user_name user_name: into String,
        server_address server_address: into String,
        device_name device_name: into String,
    }
    crate::v4::timeoff_event::TimeoffEventCreateResponse {
        timeoff_event_id timeoff_event_id: into String,
        user_id user_id: into String,
        timezone timezone: into String,
        start_time start_time: into String,
        end_time end_time: into String,
        title title: into String,
        description description: into String,
    }
}
