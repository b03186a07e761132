// Generated from specs/helpdesk/v1/agent.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.agent` “客服”: the people who answer for a helpdesk.
//!
//! 1. [`helpdesk.v1.agent_schedule.create`](method@crate::v1::agent_schedule::AgentScheduleResource::create) says when agents work, and with which skills.
//! 2. [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list) has the rules that skills are made of; [`helpdesk.v1.agent_skill.create`](method@crate::v1::agent_skill::AgentSkillResource::create) makes
//!    a skill of some, with its agents.
//! 3. [`helpdesk.v1.agent.schedules.patch`](method@crate::v1::agent::schedules::AgentSchedulesResource::patch) changes times and skills of one agent.
//! 4. [`helpdesk.v1.agent.patch`](method@crate::v1::agent::AgentResource::patch) sets an agent online or offline.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>agent_<wbr>email</code>](method@crate::v1::agent::AgentResource::agent_email) | Gets the email addresses of all agents. | 获取客服邮箱 |
//! | [<code>patch</code>](method@crate::v1::agent::AgentResource::patch) | Sets an agent online or offline. | 更新客服信息 |

pub mod schedules;

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, User};

/// The operations of `helpdesk.v1.agent`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "客服")]
#[derive(Debug, Clone)]
pub struct AgentResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> AgentResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }

    /// When one agent works.
    #[must_use]
    pub fn schedules(&self) -> schedules::AgentSchedulesResource<I> {
        schedules::AgentSchedulesResource::new(self.caller.clone())
    }
}

impl AgentResource<Tenant> {
    /// Gets the email addresses of all agents.
    ///
    /// `GET /open-apis/helpdesk/v1/agent_emails`, [`helpdesk.v1.agent.agent_email` “获取客服邮箱”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk.v1().agent().agent_email().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154004 | 404 | There is no such resource. | Check the ID. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取客服邮箱",
            "helpdesk.v1.agent.agent_email",
            "/open-apis/helpdesk/v1/agent_emails"
        )
    )]
    pub fn agent_email(&self) -> AgentAgentEmailCall {
        let call = Call::new(&self.caller, &AGENT_EMAIL);
        AgentAgentEmailCall { call }
    }
}

impl AgentResource<User> {
    /// Sets an agent online or offline.
    ///
    /// `PATCH /open-apis/helpdesk/v1/agents/:agent_id`, [`helpdesk.v1.agent.patch` “更新客服信息”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: 100/min.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `agent_id`: Open ID of the agent.
    /// - `status` ([`AgentStatus`](type@crate::v1::agent::AgentStatus)): Whether an agent takes tickets.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::agent::AgentStatus;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .agent()
    ///     .patch("ou_14777d82ffef0f707de5a8c7ff2c5ebe", AgentStatus::Online)
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
    /// | 150001 | 400 | A parameter is not valid. | Check the status of the agent. |
    #[doc(
        alias(
            "更新客服信息",
            "helpdesk.v1.agent.patch",
            "/open-apis/helpdesk/v1/agents/:agent_id"
        )
    )]
    pub fn patch(
        &self,
        agent_id: impl Into<String>,
        status: AgentStatus,
    ) -> AgentPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, agent_id.into());
        call.set(1, status);
        AgentPatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent.agent_email`, begun by [`AgentResource::agent_email`].
    AgentAgentEmailCall -> AgentAgentEmailResponse
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent.patch`, begun by [`AgentResource::patch`].
    AgentPatchCall -> ()
}

/// The answer of [`helpdesk.v1.agent.agent_email`](method@crate::v1::agent::AgentResource::agent_email).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentAgentEmailResponse {
    /// E-mail addresses of the agents, by their open IDs.
    pub agents: ::std::collections::BTreeMap<String, String>,
}

feishu_core::object! {
    response AgentAgentEmailResponse {
        0 agents = "agents",
    }
}

feishu_core::int_enum! {
    /// Whether an agent takes tickets.
    AgentStatus {
        /// `1`: The agent takes tickets.
        Online = 1,
        /// `2`: The agent takes none.
        Offline = 2,
    }
}

/// `helpdesk.v1.agent.agent_email`.
pub static AGENT_EMAIL: table::Typed<AgentAgentEmailResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    answer: table::Answer::Data,
    errors: &[
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 404,
            code: 154004,
            meaning: "There is no such resource.",
            advice: "Check the ID.",
            verdict: table::Verdict::Unsaid,
        },
        table::DocumentedError {
            status: 500,
            code: 155000,
            meaning: "The platform failed internally.",
            advice: "Ask support, with the log ID.",
            verdict: table::Verdict::Failed,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email",
    ..table::Operation::new(
        "helpdesk.v1.agent.agent_email",
        table::Method::Get,
        "/open-apis/helpdesk/v1/agent_emails",
    )
});

/// `helpdesk.v1.agent.patch`.
pub static PATCH: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    limits: &[table::RateLimit::per_minute(100)],
    helpdesk: true,
    params: &[
        table::Field::path("agent_id", table::Kind::String),
        table::Field::body("status", table::Kind::IntEnum(AgentStatus::VALUES))
            .required(),
    ],
    body: table::Body::Json,
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 150001,
            meaning: "A parameter is not valid.",
            advice: "Check the status of the agent.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch",
    ..table::Operation::new(
        "helpdesk.v1.agent.patch",
        table::Method::Patch,
        "/open-apis/helpdesk/v1/agents/:agent_id",
    )
});
