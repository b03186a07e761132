// Generated from specs/helpdesk/v1/agent.schedules.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.agent.schedules` “客服工作日程”: when one agent works.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>delete</code>](method@crate::v1::agent::schedules::AgentSchedulesResource::delete) | Deletes an agent's schedule. | 删除客服工作日程 |
//! | [<code>get</code>](method@crate::v1::agent::schedules::AgentSchedulesResource::get) | Gets an agent's schedule and whether they are on duty. | 查询指定客服工作日程 |
//! | [<code>patch</code>](method@crate::v1::agent::schedules::AgentSchedulesResource::patch) | Changes an agent's schedule and skills. | 更新客服工作日程 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, User, to_list, to_texts};

use crate::v1::types::{AgentSchedule, WeekdaySchedule};

/// The operations of `helpdesk.v1.agent.schedules`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "客服工作日程")]
#[derive(Debug, Clone)]
pub struct AgentSchedulesResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> AgentSchedulesResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl AgentSchedulesResource<Tenant> {
    /// Gets an agent's schedule and whether they are on duty.
    ///
    /// `GET /open-apis/helpdesk/v1/agents/:agent_id/schedules`, [`helpdesk.v1.agent.schedules.get` “查询指定客服工作日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: ID of the agent, `agent.id` in [`helpdesk.v1.agent_schedule.list`](method@crate::v1::agent_schedule::AgentScheduleResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .agent()
    ///     .schedules()
    ///     .get("ou_14777d82ffef0f707de5a8c7ff2c5ebe")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "查询指定客服工作日程",
            "helpdesk.v1.agent.schedules.get",
            "/open-apis/helpdesk/v1/agents/:agent_id/schedules"
        )
    )]
    pub fn get(&self, agent_id: impl Into<String>) -> AgentSchedulesGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, agent_id.into());
        AgentSchedulesGetCall { call }
    }
}

impl AgentSchedulesResource<User> {
    /// Deletes an agent's schedule.
    ///
    /// The caller has to own the helpdesk or be one of its administrators.
    ///
    /// `DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules`, [`helpdesk.v1.agent.schedules.delete` “删除客服工作日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: ID of the agent, `agent.id` in [`helpdesk.v1.agent_schedule.list`](method@crate::v1::agent_schedule::AgentScheduleResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk.v1().agent().schedules().delete("12345").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "删除客服工作日程",
            "helpdesk.v1.agent.schedules.delete",
            "/open-apis/helpdesk/v1/agents/:agent_id/schedules"
        )
    )]
    pub fn delete(&self, agent_id: impl Into<String>) -> AgentSchedulesDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, agent_id.into());
        AgentSchedulesDeleteCall { call }
    }

    /// Changes an agent's schedule and skills.
    ///
    /// The caller has to own the helpdesk or be one of its administrators.
    ///
    /// `PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules`, [`helpdesk.v1.agent.schedules.patch` “更新客服工作日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: ID of the agent, `agent.id` in [`helpdesk.v1.agent_schedule.list`](method@crate::v1::agent_schedule::AgentScheduleResource::list).
    /// - `agent_schedule` ([`AgentScheduleUpdate`](type@crate::v1::agent::schedules::AgentScheduleUpdate)): Working hours and skills that the agent has from now on.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::agent::schedules::AgentScheduleUpdate;
    /// use feishu_helpdesk::v1::types::{Weekday, WeekdaySchedule};
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .agent()
    ///     .schedules()
    ///     .patch(
    ///         "123456",
    ///         AgentScheduleUpdate::new()
    ///             .schedule(
    ///                 vec![
    ///                     WeekdaySchedule::new().start_time("00:00").end_time("24:00")
    ///                     .weekday(Weekday::EveryDay)
    ///                 ],
    ///             )
    ///             .agent_skill_ids(["test-skill-id"]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "更新客服工作日程",
            "helpdesk.v1.agent.schedules.patch",
            "/open-apis/helpdesk/v1/agents/:agent_id/schedules"
        )
    )]
    pub fn patch(
        &self,
        agent_id: impl Into<String>,
        agent_schedule: AgentScheduleUpdate,
    ) -> AgentSchedulesPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, agent_id.into());
        call.set(1, agent_schedule);
        AgentSchedulesPatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent.schedules.delete`, begun by [`AgentSchedulesResource::delete`].
    AgentSchedulesDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent.schedules.get`, begun by [`AgentSchedulesResource::get`].
    AgentSchedulesGetCall -> AgentSchedulesGetResponse
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent.schedules.patch`, begun by [`AgentSchedulesResource::patch`].
    AgentSchedulesPatchCall -> ()
}

/// The answer of [`helpdesk.v1.agent.schedules.get`](method@crate::v1::agent::schedules::AgentSchedulesResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSchedulesGetResponse {
    /// The agent, with status, schedule and skills.
    pub agent_schedule: Option<AgentSchedule>,
}

feishu_core::object! {
    response AgentSchedulesGetResponse {
        0 agent_schedule = "agent_schedule",
    }
}

/// Working hours and skills that an agent gets.
///
/// - Rule: `schedule` or `agent_skill_ids`, at least one of them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentScheduleUpdate {
    /// Hours that the agent works.
    pub schedule: Option<Vec<WeekdaySchedule>>,
    /// IDs of the skills that the agent has, as in [`helpdesk.v1.agent_skill.list`](method@crate::v1::agent_skill::AgentSkillResource::list).
    pub agent_skill_ids: Option<Vec<String>>,
}

impl AgentScheduleUpdate {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Hours that the agent works.
    #[inline]
    #[must_use]
    pub fn schedule(
        mut self,
        schedule: impl IntoIterator<Item = WeekdaySchedule>,
    ) -> Self {
        self.schedule = Some(to_list(schedule));
        self
    }

    /// IDs of the skills that the agent has, as in [`helpdesk.v1.agent_skill.list`](method@crate::v1::agent_skill::AgentSkillResource::list).
    #[inline]
    #[must_use]
    pub fn agent_skill_ids(
        mut self,
        agent_skill_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.agent_skill_ids = Some(to_texts(agent_skill_ids));
        self
    }
}

feishu_core::object! {
    request AgentScheduleUpdate {
        0 schedule = "schedule",
        1 agent_skill_ids = "agent_skill_ids",
    }
}

#[doc(hidden)]
pub static AGENT_SCHEDULE_UPDATE_SHAPE: table::Shape = table::Shape {
    name: "AgentScheduleUpdate",
    fields: &[
        table::Field::body(
                "schedule",
                table::Kind::Object(&crate::v1::types::WEEKDAY_SCHEDULE_SHAPE),
            )
            .list(),
        table::Field::body("agent_skill_ids", table::Kind::String).list(),
    ],
    rules: &[table::GroupRule::AnyOf(&[0, 1])],
};

/// `helpdesk.v1.agent.schedules.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[table::Field::path("agent_id", table::Kind::String)],
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete",
    ..table::Operation::new(
        "helpdesk.v1.agent.schedules.delete",
        table::Method::Delete,
        "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    )
});

/// `helpdesk.v1.agent.schedules.get`.
pub static GET: table::Typed<AgentSchedulesGetResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[table::Field::path("agent_id", table::Kind::String)],
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get",
    ..table::Operation::new(
        "helpdesk.v1.agent.schedules.get",
        table::Method::Get,
        "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    )
});

/// `helpdesk.v1.agent.schedules.patch`.
pub static PATCH: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::path("agent_id", table::Kind::String),
        table::Field::body(
                "agent_schedule",
                table::Kind::Object(&AGENT_SCHEDULE_UPDATE_SHAPE),
            )
            .required(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 403,
            code: 154003,
            meaning: "The caller lacks a permission.",
            advice: "Check the scopes that were granted.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch",
    ..table::Operation::new(
        "helpdesk.v1.agent.schedules.patch",
        table::Method::Patch,
        "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
    )
});
