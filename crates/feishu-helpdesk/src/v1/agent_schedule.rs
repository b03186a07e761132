// Generated from specs/helpdesk/v1/agent_schedule.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.agent_schedule` “客服工作日程”: when the agents of a helpdesk work.
//!
//! [`helpdesk.v1.agent_schedule.create`](method@crate::v1::agent_schedule::AgentScheduleResource::create) sets the times of several agents at once, [`helpdesk.v1.agent.schedules.patch`](method@crate::v1::agent::schedules::AgentSchedulesResource::patch)
//! those of one.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::agent_schedule::AgentScheduleResource::create) | Creates schedules for agents. | 创建客服工作日程 |
//! | [<code>list</code>](method@crate::v1::agent_schedule::AgentScheduleResource::list) | Lists the agents of some statuses, with their schedules. | 查询全部客服工作日程 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, User, to_list, to_texts};

use crate::v1::types::{AgentSchedule, AgentScheduleStatus, WeekdaySchedule};

/// The operations of `helpdesk.v1.agent_schedule`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "客服工作日程")]
#[derive(Debug, Clone)]
pub struct AgentScheduleResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> AgentScheduleResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl AgentScheduleResource<Tenant> {
    /// Lists the agents of some statuses, with their schedules.
    ///
    /// `GET /open-apis/helpdesk/v1/agent_schedules`, [`helpdesk.v1.agent_schedule.list` “查询全部客服工作日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list) in the official documentation, as of 2024-05-14.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `status` ([`AgentScheduleStatus`](type@crate::v1::types::AgentScheduleStatus)): Which statuses the listed agents have, one or several.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::types::AgentScheduleStatus;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .agent_schedule()
    ///     .list(vec![AgentScheduleStatus::Online])
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
            "查询全部客服工作日程",
            "helpdesk.v1.agent_schedule.list",
            "/open-apis/helpdesk/v1/agent_schedules"
        )
    )]
    pub fn list(
        &self,
        status: impl IntoIterator<Item = AgentScheduleStatus>,
    ) -> AgentScheduleListCall {
        let mut call = Call::new(&self.caller, &LIST);
        call.set(0, to_list(status));
        AgentScheduleListCall { call }
    }
}

impl AgentScheduleResource<User> {
    /// Creates schedules for agents.
    ///
    /// The caller has to own the helpdesk or be one of its administrators.
    ///
    /// `POST /open-apis/helpdesk/v1/agent_schedules`, [`helpdesk.v1.agent_schedule.create` “创建客服工作日程”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create) in the official documentation, as of 2024-04-15.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::agent_schedule::NewAgentSchedule;
    /// use feishu_helpdesk::v1::types::{Weekday, WeekdaySchedule};
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .agent_schedule()
    ///     .create()
    ///     .agent_schedules(
    ///         vec![
    ///             NewAgentSchedule::new().agent_id("agent-id")
    ///             .schedule(vec![WeekdaySchedule::new().start_time("00:00")
    ///             .end_time("24:00").weekday(Weekday::EveryDay)])
    ///             .agent_skill_ids(["test-skill-id"])
    ///         ],
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
            "创建客服工作日程",
            "helpdesk.v1.agent_schedule.create",
            "/open-apis/helpdesk/v1/agent_schedules"
        )
    )]
    pub fn create(&self) -> AgentScheduleCreateCall {
        let call = Call::new(&self.caller, &CREATE);
        AgentScheduleCreateCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent_schedule.create`, begun by [`AgentScheduleResource::create`].
    AgentScheduleCreateCall -> ()
}

impl AgentScheduleCreateCall {
    /// A schedule for each agent.
    #[inline]
    pub fn agent_schedules(
        mut self,
        agent_schedules: impl IntoIterator<Item = NewAgentSchedule>,
    ) -> Self {
        self.call.set(0, to_list(agent_schedules));
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent_schedule.list`, begun by [`AgentScheduleResource::list`].
    AgentScheduleListCall -> AgentScheduleListResponse
}

/// The answer of [`helpdesk.v1.agent_schedule.list`](method@crate::v1::agent_schedule::AgentScheduleResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentScheduleListResponse {
    /// Agents, each with status, schedule and skills.
    pub agent_schedules: Vec<AgentSchedule>,
}

feishu_core::object! {
    response AgentScheduleListResponse {
        0 agent_schedules = "agent_schedules",
    }
}

/// The schedule of an agent who had none.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAgentSchedule {
    /// ID of the agent. Where it is not known, let the agent open a ticket as a guest; it is `guest.id` in [`helpdesk.v1.ticket.get`](method@crate::v1::ticket::TicketResource::get).
    pub agent_id: Option<String>,
    /// Hours that the agent works.
    pub schedule: Option<Vec<WeekdaySchedule>>,
    /// IDs of the skills that the agent has, as in [`helpdesk.v1.agent_skill.list`](method@crate::v1::agent_skill::AgentSkillResource::list).
    pub agent_skill_ids: Option<Vec<String>>,
}

impl NewAgentSchedule {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of the agent. Where it is not known, let the agent open a ticket as a guest; it is `guest.id` in [`helpdesk.v1.ticket.get`](method@crate::v1::ticket::TicketResource::get).
    #[inline]
    #[must_use]
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
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
    request NewAgentSchedule {
        0 agent_id = "agent_id",
        1 schedule = "schedule",
        2 agent_skill_ids = "agent_skill_ids",
    }
}

#[doc(hidden)]
pub static NEW_AGENT_SCHEDULE_SHAPE: table::Shape = table::Shape {
    name: "NewAgentSchedule",
    fields: &[
        table::Field::body("agent_id", table::Kind::String),
        table::Field::body(
                "schedule",
                table::Kind::Object(&crate::v1::types::WEEKDAY_SCHEDULE_SHAPE),
            )
            .list(),
        table::Field::body("agent_skill_ids", table::Kind::String).list(),
    ],
    rules: &[],
};

/// `helpdesk.v1.agent_schedule.create`.
pub static CREATE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::body(
                "agent_schedules",
                table::Kind::Object(&NEW_AGENT_SCHEDULE_SHAPE),
            )
            .list(),
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create",
    ..table::Operation::new(
        "helpdesk.v1.agent_schedule.create",
        table::Method::Post,
        "/open-apis/helpdesk/v1/agent_schedules",
    )
});

/// `helpdesk.v1.agent_schedule.list`.
pub static LIST: table::Typed<AgentScheduleListResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::query("status", table::Kind::IntEnum(AgentScheduleStatus::VALUES))
            .required()
            .list(),
    ],
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list",
    ..table::Operation::new(
        "helpdesk.v1.agent_schedule.list",
        table::Method::Get,
        "/open-apis/helpdesk/v1/agent_schedules",
    )
});
