// Generated from specs/helpdesk by `cargo xtask generate`. Edit the spec, not this file.

//! What tests make the answers and events of `helpdesk` with.

#![allow(deprecated)]

use feishu_core::{Json, OneOrMany, Timestamp};

feishu_core::setters! {
    crate::v1::types::AgentSchedule {
        status status: into crate::v1::types::AgentScheduleStatus,
        agent agent: into crate::v1::types::AgentUser,
        schedule schedule: list crate::v1::types::WeekdaySchedule,
        agent_skills agent_skills: list crate::v1::types::AgentSkillBrief,
    }
    crate::v1::types::AgentUser {
        id id: into String,
        avatar_url avatar_url: into String,
        name name: into String,
        email email: into String,
        department department: into String,
        company_name company_name: into String,
    }
    crate::v1::types::AgentSkillBrief {
        id id: into String,
        name name: into String,
        is_default is_default: into bool,
    }
    crate::v1::types::Category {
        category_id category_id: into String,
        id id: into String,
        name name: into String,
        parent_id parent_id: into String,
        helpdesk_id helpdesk_id: into String,
        language language: into String,
    }
    crate::v1::types::UserIds {
        union_id union_id: into String,
        user_id user_id: into String,
        open_id open_id: into String,
    }
    crate::v1::types::TicketUser {
        id id: into String,
        avatar_url avatar_url: into String,
        name name: into String,
        email email: into String,
        department department: into String,
        city city: into String,
        country country: into String,
    }
    crate::v1::types::TicketComment {
        content content: into String,
        created_at created_at: into Timestamp,
        id id: into i64,
        user_avatar_url user_avatar_url: into String,
        user_name user_name: into String,
        user_id user_id: into i64,
    }
    crate::v1::types::LocalizedText {
        zh_cn zh_cn: into String,
        en_us en_us: into String,
        ja_jp ja_jp: into String,
    }
    crate::v1::types::CustomizedFieldValue {
        id id: into String,
        value value: into String,
        key_name key_name: into String,
        display_name display_name: into String,
        position position: into i64,
        required required: into bool,
        editable editable: into bool,
    }
    crate::v1::agent::schedules::AgentSchedulesGetResponse {
        agent_schedule agent_schedule: into crate::v1::types::AgentSchedule,
    }
    crate::v1::agent::AgentAgentEmailResponse {
        agents agents: map ::std::collections::BTreeMap<String,String>,
    }
    crate::v1::agent_schedule::AgentScheduleListResponse {
        agent_schedules agent_schedules: list crate::v1::types::AgentSchedule,
    }
    crate::v1::agent_skill::AgentSkillCreateResponse {
        agent_skill_id agent_skill_id: into String,
    }
    crate::v1::agent_skill::AgentSkillGetResponse {
        agent_skill agent_skill: into crate::v1::agent_skill::AgentSkill,
    }
    crate::v1::agent_skill::AgentSkillListResponse {
        agent_skills agent_skills: list crate::v1::agent_skill::AgentSkillSummary,
    }
    crate::v1::agent_skill::AgentSkill {
        id id: into String,
        name name: into String,
        rules rules: list crate::v1::agent_skill::AgentSkillRule,
        agent_ids agent_ids: texts String,
        is_default is_default: into bool,
        agents agents: list crate::v1::agent_skill::SkilledAgent,
    }
    crate::v1::agent_skill::AgentSkillRule {
        id id: into crate::v1::types::SkillRuleId,
        selected_operator selected_operator: into crate::v1::types::SkillOperator,
        operator_options operator_options: list crate::v1::types::SkillOperator,
        operand operand: into Json,
        category category: into crate::v1::types::SkillRuleCategory,
        display_name display_name: into String,
    }
    crate::v1::agent_skill::SkilledAgent {
        id id: into String,
        avatar_url avatar_url: into String,
        name name: into String,
    }
    crate::v1::agent_skill::AgentSkillSummary {
        id id: into String,
        name name: into String,
        agent_ids agent_ids: texts String,
        is_default is_default: into bool,
    }
    crate::v1::agent_skill_rule::AgentSkillRuleListResponse {
        rules rules: list crate::v1::agent_skill_rule::AgentSkillRuleOption,
    }
    crate::v1::agent_skill_rule::AgentSkillRuleOption {
        id id: into crate::v1::types::SkillRuleId,
        operator_options operator_options: list crate::v1::types::SkillOperator,
        operand operand: into Json,
        category category: into crate::v1::types::SkillRuleCategory,
        display_name display_name: into String,
    }
    crate::v1::bot::message::BotMessageCreateResponse {
        message_id message_id: into String,
    }
    crate::v1::category::CategoryCreateResponse {
        category category: into crate::v1::types::Category,
    }
    crate::v1::category::CategoryGetResponse {
        category_id category_id: into String,
        id id: into String,
        name name: into String,
        helpdesk_id helpdesk_id: into String,
        language language: into String,
    }
    crate::v1::category::CategoryListResponse {
        categories categories: list crate::v1::category::CategoryTree,
    }
    crate::v1::category::CategoryTree {
        category_id category_id: into String,
        id id: into String,
        name name: into String,
        parent_id parent_id: into String,
        helpdesk_id helpdesk_id: into String,
        language language: into String,
        children children: list crate::v1::category::CategoryTree,
    }
    crate::v1::faq::FaqCreateResponse {
        faq faq: into crate::v1::faq::Faq,
    }
    crate::v1::faq::FaqGetResponse {
        faq faq: into crate::v1::faq::Faq,
    }
    crate::v1::faq::FaqListResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        page_size page_size: into i64,
        total total: into i64,
        items items: list crate::v1::faq::Faq,
    }
    crate::v1::faq::FaqSearchResponse {
        has_more has_more: into bool,
        page_token page_token: into String,
        items items: list crate::v1::faq::Faq,
        page_size page_size: into i64,
        total total: into i64,
    }
    crate::v1::faq::Faq {
        faq_id faq_id: into String,
        id id: into String,
        helpdesk_id helpdesk_id: into String,
        question question: into String,
        answer answer: into String,
        answer_richtext answer_richtext: list crate::v1::faq::FaqRichText,
        create_time create_time: into Timestamp,
        update_time update_time: into Timestamp,
        categories categories: list crate::v1::types::Category,
        tags tags: texts String,
        expire_time expire_time: into Timestamp,
        update_user update_user: into crate::v1::faq::FaqUser,
        create_user create_user: into crate::v1::faq::FaqUser,
    }
    crate::v1::faq::FaqUser {
        id id: into String,
        avatar_url avatar_url: into String,
        name name: into String,
        department department: into String,
        city city: into String,
        country country: into String,
    }
    crate::v1::notification::NotificationCreateResponse {
        notification_id notification_id: into String,
        status status: into i64,
    }
    crate::v1::notification::NotificationGetResponse {
        notification notification: into crate::v1::notification::Notification,
        approval_app_link approval_app_link: into String,
    }
    crate::v1::notification::NotificationSubmitApproveResponse {
        has_access has_access: into bool,
    }
    crate::v1::notification::NotificationApprove {
        notification_id notification_id: into String,
        helpdesk_id helpdesk_id: into String,
        approve_status approve_status: into crate::v1::notification::NotificationApproval,
    }
    crate::v1::notification::Notification {
        id id: into String,
        job_name job_name: into String,
        status status: into i64,
        create_user create_user: into crate::v1::notification::NotificationUser,
        created_at created_at: into Timestamp,
        update_user update_user: into crate::v1::notification::NotificationUser,
        updated_at updated_at: into Timestamp,
        target_user_count target_user_count: into i64,
        sent_user_count sent_user_count: into i64,
        read_user_count read_user_count: into i64,
        send_at send_at: into Timestamp,
        push_content push_content: into String,
        push_type push_type: into crate::v1::notification::PushType,
        push_scope_type push_scope_type: into crate::v1::notification::PushScopeType,
        new_staff_scope_type new_staff_scope_type: into crate::v1::notification::NewStaffScopeType,
        new_staff_scope_department_list new_staff_scope_department_list: list crate::v1::notification::NotificationDepartment,
        user_list user_list: list crate::v1::notification::NotificationUser,
        department_list department_list: list crate::v1::notification::NotificationDepartment,
        chat_list chat_list: list crate::v1::notification::NotificationChat,
        ext ext: into String,
    }
    crate::v1::ticket::message::TicketMessageCreateResponse {
        message_id message_id: into String,
    }
    crate::v1::ticket::message::TicketMessageListResponse {
        messages messages: list crate::v1::ticket::message::TicketMessage,
        total total: into i64,
    }
    crate::v1::ticket::message::TicketMessage {
        id id: into String,
        message_id message_id: into String,
        message_type message_type: into crate::v1::ticket::message::TicketMessageType,
        created_at created_at: into Timestamp,
        content content: into String,
        user_name user_name: into String,
        avatar_url avatar_url: into String,
        user_id user_id: into String,
    }
    crate::v1::ticket::TicketCustomizedFieldsResponse {
        user_customized_fields user_customized_fields: list crate::v1::ticket::UserCustomizedField,
        ticket_customized_fields ticket_customized_fields: list crate::v1::ticket::TicketCustomizedField,
    }
    crate::v1::ticket::TicketGetResponse {
        ticket ticket: into crate::v1::ticket::Ticket,
    }
    crate::v1::ticket::TicketListResponse {
        total total: into i64,
        tickets tickets: list crate::v1::ticket::Ticket,
    }
    crate::v1::ticket::TicketStartServiceResponse {
        chat_id chat_id: into String,
        ticket_id ticket_id: into String,
    }
    crate::v1::ticket::TicketCreated {
        ticket_id ticket_id: into String,
        helpdesk_id helpdesk_id: into String,
        guest guest: into crate::v1::ticket::TicketGuest,
        stage stage: into crate::v1::types::TicketStage,
        status status: into crate::v1::types::TicketStatus,
        score score: into crate::v1::ticket::TicketScore,
        created_at created_at: into Timestamp,
        updated_at updated_at: into Timestamp,
        closed_at closed_at: into Timestamp,
        channel channel: into crate::v1::ticket::TicketChannel,
        solve solve: into crate::v1::ticket::TicketResolution,
        customized_fields customized_fields: list crate::v1::types::CustomizedFieldValue,
        chat_id chat_id: into String,
    }
    crate::v1::ticket::TicketUpdated {
        object object: into crate::v1::ticket::EventTicket,
        old_object old_object: into crate::v1::ticket::TicketBefore,
    }
    crate::v1::ticket::UserCustomizedField {
        user_customized_field_id user_customized_field_id: into String,
        id id: into String,
        helpdesk_id helpdesk_id: into String,
        key_name key_name: into String,
        display_name display_name: into String,
        position position: into String,
        field_type field_type: into crate::v1::types::CustomizedFieldType,
        description description: into String,
        visible visible: into bool,
        editable editable: into bool,
        required required: into bool,
        created_at created_at: into Timestamp,
        updated_at updated_at: into Timestamp,
    }
    crate::v1::ticket::TicketCustomizedField {
        ticket_customized_field_id ticket_customized_field_id: into String,
        helpdesk_id helpdesk_id: into String,
        key_name key_name: into String,
        display_name display_name: into String,
        position position: into String,
        field_type field_type: into crate::v1::types::CustomizedFieldType,
        description description: into String,
        visible visible: into bool,
        editable editable: into bool,
        required required: into bool,
        created_at created_at: into Timestamp,
        updated_at updated_at: into Timestamp,
        created_by created_by: into crate::v1::types::TicketUser,
        updated_by updated_by: into crate::v1::types::TicketUser,
        dropdown_allow_multiple dropdown_allow_multiple: into bool,
    }
    crate::v1::ticket::Ticket {
        ticket_id ticket_id: into String,
        helpdesk_id helpdesk_id: into String,
        guest guest: into crate::v1::types::TicketUser,
        comments comments: into OneOrMany<crate::v1::types::TicketComment>,
        ticket_type ticket_type: into crate::v1::types::TicketStage,
        status status: into crate::v1::types::TicketStatus,
        score score: into crate::v1::ticket::TicketScore,
        created_at created_at: into Timestamp,
        updated_at updated_at: into Timestamp,
        closed_at closed_at: into Timestamp,
        dissatisfaction_reason dissatisfaction_reason: into crate::v1::types::LocalizedText,
        agents agents: list crate::v1::types::TicketUser,
        channel channel: into crate::v1::ticket::TicketChannel,
        solve solve: into crate::v1::ticket::TicketResolution,
        closed_by closed_by: into crate::v1::types::TicketUser,
        collaborators collaborators: list crate::v1::types::TicketUser,
        customized_fields customized_fields: list crate::v1::types::CustomizedFieldValue,
        agent_service_duration agent_service_duration: into f64,
        agent_first_response_duration agent_first_response_duration: into i64,
        bot_service_duration bot_service_duration: into i64,
        agent_resolution_time agent_resolution_time: into i64,
        actual_processing_time actual_processing_time: into i64,
        agent_entry_time agent_entry_time: into Timestamp,
        agent_first_response_time agent_first_response_time: into Timestamp,
        agent_last_response_time agent_last_response_time: into Timestamp,
        agent_owner agent_owner: into crate::v1::types::TicketUser,
        tags tags: list crate::v1::ticket::TicketTag,
    }
    crate::v1::ticket::TicketTag {
        id id: into String,
        name name: into String,
    }
    crate::v1::ticket::TicketGuest {
        id id: into crate::v1::types::UserIds,
        name name: into String,
    }
    crate::v1::ticket::EventTicket {
        ticket_id ticket_id: into String,
        helpdesk_id helpdesk_id: into String,
        guest guest: into crate::v1::ticket::TicketGuest,
        stage stage: into crate::v1::types::TicketStage,
        status status: into crate::v1::types::TicketStatus,
        score score: into crate::v1::ticket::TicketScore,
        created_at created_at: into Timestamp,
        updated_at updated_at: into Timestamp,
        closed_at closed_at: into Timestamp,
        channel channel: into crate::v1::ticket::TicketChannel,
        solve solve: into crate::v1::ticket::TicketResolution,
        customized_fields customized_fields: list crate::v1::types::CustomizedFieldValue,
        chat_id chat_id: into String,
    }
    crate::v1::ticket::TicketBefore {
        stage stage: into crate::v1::types::TicketStage,
        status status: into crate::v1::types::TicketStatus,
        updated_at updated_at: into Timestamp,
    }
    crate::v1::ticket_customized_field::TicketCustomizedFieldListResponse {
        has_more has_more: into bool,
        next_page_token next_page_token: into String,
        items items: list crate::v1::ticket_customized_field::CustomizedField,
    }
    crate::v1::ticket_customized_field::CustomizedFieldUser {
        id id: into String,
        avatar_url avatar_url: into String,
        name name: into String,
        email email: into String,
    }
    crate::v1::ticket_customized_field::CustomizedField {
        ticket_customized_field_id ticket_customized_field_id: into String,
        helpdesk_id helpdesk_id: into String,
        key_name key_name: into String,
        display_name display_name: into String,
        position position: into String,
        field_type field_type: into crate::v1::types::CustomizedFieldType,
        description description: into String,
        visible visible: into bool,
        editable editable: into bool,
        required required: into bool,
        created_at created_at: into Timestamp,
        updated_at updated_at: into Timestamp,
        created_by created_by: into crate::v1::ticket_customized_field::CustomizedFieldUser,
        updated_by updated_by: into crate::v1::ticket_customized_field::CustomizedFieldUser,
        dropdown_options dropdown_options: into crate::v1::ticket_customized_field::DropdownOptions,
        dropdown_allow_multiple dropdown_allow_multiple: into bool,
    }
    crate::v1::ticket_message::TicketMessageCreated {
        ticket_message_id ticket_message_id: into String,
        message_id message_id: into String,
        msg_type msg_type: into String,
        position position: into String,
        sender_id sender_id: into crate::v1::types::UserIds,
        sender_type sender_type: into crate::v1::ticket_message::MessageSender,
        text text: into String,
        ticket ticket: into crate::v1::ticket_message::MessageTicket,
        event_id event_id: into String,
        chat_id chat_id: into String,
        content content: into crate::v1::ticket_message::TicketMessageContent,
    }
    crate::v1::ticket_message::MessageTicket {
        ticket_id ticket_id: into String,
        comments comments: into OneOrMany<crate::v1::types::TicketComment>,
        ticket_type ticket_type: into crate::v1::types::TicketStage,
        status status: into crate::v1::types::TicketStatus,
        dissatisfaction_reason dissatisfaction_reason: into crate::v1::types::LocalizedText,
        customized_fields customized_fields: list crate::v1::types::CustomizedFieldValue,
        agent_service_duration agent_service_duration: into f64,
        agent_first_response_duration agent_first_response_duration: into i64,
        bot_service_duration bot_service_duration: into i64,
        agent_resolution_time agent_resolution_time: into i64,
        actual_processing_time actual_processing_time: into i64,
        agent_entry_time agent_entry_time: into Timestamp,
        agent_first_response_time agent_first_response_time: into Timestamp,
        agent_last_response_time agent_last_response_time: into Timestamp,
        agent_owner agent_owner: into crate::v1::types::TicketUser,
    }
    crate::v1::ticket_message::TicketMessageContent {
        content content: into String,
        msg_type msg_type: into crate::v1::ticket_message::TicketMessageType,
        image_keys image_keys: texts String,
        image_key image_key: into String,
    }
}
