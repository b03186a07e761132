// Generated from specs/helpdesk/v1/agent_skill_rule.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.agent_skill_rule` “客服技能列表”: the rules that skills can be made of.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>list</code>](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list) | Lists the rules that a skill can have, each with its operators. | 获取客服技能列表 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Json, Tenant};

use crate::v1::types::{SkillOperator, SkillRuleCategory, SkillRuleId};

/// The operations of `helpdesk.v1.agent_skill_rule`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "客服技能列表")]
#[derive(Debug, Clone)]
pub struct AgentSkillRuleResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> AgentSkillRuleResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl AgentSkillRuleResource<Tenant> {
    /// Lists the rules that a skill can have, each with its operators.
    ///
    /// `GET /open-apis/helpdesk/v1/agent_skill_rules`, [`helpdesk.v1.agent_skill_rule.list` “获取客服技能列表”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list) in the official documentation, as of 2024-06-03.
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
    /// let answer = helpdesk.v1().agent_skill_rule().list().send().await?;
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
            "获取客服技能列表",
            "helpdesk.v1.agent_skill_rule.list",
            "/open-apis/helpdesk/v1/agent_skill_rules"
        )
    )]
    pub fn list(&self) -> AgentSkillRuleListCall {
        let call = Call::new(&self.caller, &LIST);
        AgentSkillRuleListCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent_skill_rule.list`, begun by [`AgentSkillRuleResource::list`].
    AgentSkillRuleListCall -> AgentSkillRuleListResponse
}

/// The answer of [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillRuleListResponse {
    /// Rules that a skill of the helpdesk can have.
    pub rules: Vec<AgentSkillRuleOption>,
}

feishu_core::object! {
    response AgentSkillRuleListResponse {
        0 rules = "rules",
    }
}

/// A rule that a skill can have, with the operators to select from.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillRuleOption {
    /// What the rule looks at.
    pub id: Option<SkillRuleId>,
    /// Operators that the rule can be given.
    pub operator_options: Vec<SkillOperator>,
    /// What can be compared with; its shape depends on the rule.
    pub operand: Option<Json>,
    /// Where the rule finds what it looks at.
    pub category: Option<SkillRuleCategory>,
    /// Name of the rule, as people see it.
    pub display_name: Option<String>,
}

feishu_core::object! {
    response AgentSkillRuleOption {
        0 id = "id",
        1 operator_options = "operator_options",
        2 operand = "operand",
        3 category = "category",
        4 display_name = "display_name",
    }
}

/// `helpdesk.v1.agent_skill_rule.list`.
pub static LIST: table::Typed<AgentSkillRuleListResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list",
    ..table::Operation::new(
        "helpdesk.v1.agent_skill_rule.list",
        table::Method::Get,
        "/open-apis/helpdesk/v1/agent_skill_rules",
    )
});
