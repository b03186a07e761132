// Generated from specs/helpdesk/v1/agent_skill.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.agent_skill` “客服技能”: what agents are good at; by the rules of a skill, tickets find the agents who have it.
//!
//! [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list) comes first: a skill names rules by their IDs, each with one of the operators
//! that it has there.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::agent_skill::AgentSkillResource::create) | Creates a skill. | 创建客服技能 |
//! | [<code>delete</code>](method@crate::v1::agent_skill::AgentSkillResource::delete) | Deletes a skill. | 删除客服技能 |
//! | [<code>get</code>](method@crate::v1::agent_skill::AgentSkillResource::get) | Gets a skill with its rules and agents. | 查询指定客服技能 |
//! | [<code>list</code>](method@crate::v1::agent_skill::AgentSkillResource::list) | Lists all skills, without their rules. | 查询全部客服技能 |
//! | [<code>patch</code>](method@crate::v1::agent_skill::AgentSkillResource::patch) | Changes a skill. | 更新客服技能 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Json, Tenant, User, to_list, to_texts};

use crate::v1::types::{SkillOperator, SkillRuleCategory, SkillRuleId};

/// The operations of `helpdesk.v1.agent_skill`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "客服技能")]
#[derive(Debug, Clone)]
pub struct AgentSkillResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> AgentSkillResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl AgentSkillResource<Tenant> {
    /// Gets a skill with its rules and agents.
    ///
    /// `GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`, [`helpdesk.v1.agent_skill.get` “查询指定客服技能”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get) in the official documentation, as of 2023-08-15.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Rate: special, not documented.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `agent_skill_id`: ID of the skill, as in [`helpdesk.v1.agent_skill.list`](method@crate::v1::agent_skill::AgentSkillResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk.v1().agent_skill().get("6941215891786825756").send().await?;
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
            "查询指定客服技能",
            "helpdesk.v1.agent_skill.get",
            "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id"
        )
    )]
    pub fn get(&self, agent_skill_id: impl Into<String>) -> AgentSkillGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, agent_skill_id.into());
        AgentSkillGetCall { call }
    }

    /// Lists all skills, without their rules.
    ///
    /// `GET /open-apis/helpdesk/v1/agent_skills`, [`helpdesk.v1.agent_skill.list` “查询全部客服技能”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list) in the official documentation, as of 2023-08-15.
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
    /// let answer = helpdesk.v1().agent_skill().list().send().await?;
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
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    #[doc(
        alias(
            "查询全部客服技能",
            "helpdesk.v1.agent_skill.list",
            "/open-apis/helpdesk/v1/agent_skills"
        )
    )]
    pub fn list(&self) -> AgentSkillListCall {
        let call = Call::new(&self.caller, &LIST);
        AgentSkillListCall { call }
    }
}

impl AgentSkillResource<User> {
    /// Creates a skill.
    ///
    /// The caller has to own the helpdesk or be one of its administrators.
    ///
    /// `POST /open-apis/helpdesk/v1/agent_skills`, [`helpdesk.v1.agent_skill.create` “创建客服技能”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::agent_skill::NewAgentSkillRule;
    /// use feishu_helpdesk::v1::types::{SkillOperator, SkillRuleId};
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// let answer = helpdesk
    ///     .v1()
    ///     .agent_skill()
    ///     .create()
    ///     .name("部门技能")
    ///     .rules(
    ///         vec![
    ///             NewAgentSkillRule::new().id(SkillRuleId::Department)
    ///             .selected_operator(SkillOperator::ListIn).operand(serde_json::json!({
    ///             "selected_departments" : [{ "id" : "部门ID", "name" : "IT" }] }))
    ///         ],
    ///     )
    ///     .agent_ids(["ou_ea21d7f018e1155d960e40d33191f966"])
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
            "创建客服技能",
            "helpdesk.v1.agent_skill.create",
            "/open-apis/helpdesk/v1/agent_skills"
        )
    )]
    pub fn create(&self) -> AgentSkillCreateCall {
        let call = Call::new(&self.caller, &CREATE);
        AgentSkillCreateCall { call }
    }

    /// Deletes a skill.
    ///
    /// The caller has to own the helpdesk or be one of its administrators.
    ///
    /// `DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`, [`helpdesk.v1.agent_skill.delete` “删除客服技能”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `agent_skill_id`: ID of the skill, as in [`helpdesk.v1.agent_skill.list`](method@crate::v1::agent_skill::AgentSkillResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk.v1().agent_skill().delete("test-skill-id").send().await?;
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
            "删除客服技能",
            "helpdesk.v1.agent_skill.delete",
            "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id"
        )
    )]
    pub fn delete(&self, agent_skill_id: impl Into<String>) -> AgentSkillDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, agent_skill_id.into());
        AgentSkillDeleteCall { call }
    }

    /// Changes a skill.
    ///
    /// The caller has to own the helpdesk or be one of its administrators.
    ///
    /// `PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id`, [`helpdesk.v1.agent_skill.patch` “更新客服技能”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `agent_skill_id`: ID of the skill, as in [`helpdesk.v1.agent_skill.list`](method@crate::v1::agent_skill::AgentSkillResource::list).
    /// - `agent_skill` ([`AgentSkillUpdate`](type@crate::v1::agent_skill::AgentSkillUpdate)): What the skill becomes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::agent_skill::{AgentSkillRuleUpdate, AgentSkillUpdate};
    /// use feishu_helpdesk::v1::types::{SkillOperator, SkillRuleId};
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .agent_skill()
    ///     .patch(
    ///         "test-skill-id",
    ///         AgentSkillUpdate::new()
    ///             .name("skill-name")
    ///             .rules(
    ///                 vec![
    ///                     AgentSkillRuleUpdate::new()
    ///                     .id(SkillRuleId::from("test-skill-id"))
    ///                     .selected_operator(SkillOperator::ListIn)
    ///                     .operator_options(vec![SkillOperator::ListNotIn])
    ///                 ],
    ///             )
    ///             .agent_ids(["ou_ea21d7f018e1155d960e40d33191f966"]),
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
            "更新客服技能",
            "helpdesk.v1.agent_skill.patch",
            "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id"
        )
    )]
    pub fn patch(
        &self,
        agent_skill_id: impl Into<String>,
        agent_skill: AgentSkillUpdate,
    ) -> AgentSkillPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, agent_skill_id.into());
        call.set(1, agent_skill);
        AgentSkillPatchCall { call }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent_skill.create`, begun by [`AgentSkillResource::create`].
    AgentSkillCreateCall -> AgentSkillCreateResponse
}

impl AgentSkillCreateCall {
    /// Name of the skill.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.call.set::<String>(0, name.into());
        self
    }

    /// Rules by which tickets need the skill.
    #[inline]
    pub fn rules(mut self, rules: impl IntoIterator<Item = NewAgentSkillRule>) -> Self {
        self.call.set(1, to_list(rules));
        self
    }

    /// Open IDs of the agents who have the skill.
    #[inline]
    pub fn agent_ids(
        mut self,
        agent_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call.set(2, to_texts(agent_ids));
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent_skill.delete`, begun by [`AgentSkillResource::delete`].
    AgentSkillDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent_skill.get`, begun by [`AgentSkillResource::get`].
    AgentSkillGetCall -> AgentSkillGetResponse
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent_skill.list`, begun by [`AgentSkillResource::list`].
    AgentSkillListCall -> AgentSkillListResponse
}

feishu_core::call! {
    /// A call of `helpdesk.v1.agent_skill.patch`, begun by [`AgentSkillResource::patch`].
    AgentSkillPatchCall -> ()
}

/// The answer of [`helpdesk.v1.agent_skill.create`](method@crate::v1::agent_skill::AgentSkillResource::create).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillCreateResponse {
    /// ID of the new skill.
    pub agent_skill_id: Option<String>,
}

feishu_core::object! {
    response AgentSkillCreateResponse {
        0 agent_skill_id = "agent_skill_id",
    }
}

/// The answer of [`helpdesk.v1.agent_skill.get`](method@crate::v1::agent_skill::AgentSkillResource::get).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillGetResponse {
    /// The skill, with rules and agents.
    pub agent_skill: Option<AgentSkill>,
}

feishu_core::object! {
    response AgentSkillGetResponse {
        0 agent_skill = "agent_skill",
    }
}

/// The answer of [`helpdesk.v1.agent_skill.list`](method@crate::v1::agent_skill::AgentSkillResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillListResponse {
    /// All skills of the helpdesk.
    pub agent_skills: Vec<AgentSkillSummary>,
}

feishu_core::object! {
    response AgentSkillListResponse {
        0 agent_skills = "agent_skills",
    }
}

/// A rule of a skill that is created.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewAgentSkillRule {
    /// What the rule looks at; the choices are in [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list).
    pub id: Option<SkillRuleId>,
    /// How it is compared with the operand; one of the rule's `operator_options` in [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list).
    pub selected_operator: Option<SkillOperator>,
    /// What is compared with; its shape depends on the rule.
    pub operand: Option<Json>,
    /// Where the rule finds what it looks at.
    pub category: Option<SkillRuleCategory>,
}

impl NewAgentSkillRule {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the rule looks at; the choices are in [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: SkillRuleId) -> Self {
        self.id = Some(id);
        self
    }

    /// How it is compared with the operand; one of the rule's `operator_options` in [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list).
    #[inline]
    #[must_use]
    pub fn selected_operator(mut self, selected_operator: SkillOperator) -> Self {
        self.selected_operator = Some(selected_operator);
        self
    }

    /// What is compared with; its shape depends on the rule.
    #[inline]
    #[must_use]
    pub fn operand(mut self, operand: Json) -> Self {
        self.operand = Some(operand);
        self
    }

    /// Where the rule finds what it looks at.
    #[inline]
    #[must_use]
    pub fn category(mut self, category: SkillRuleCategory) -> Self {
        self.category = Some(category);
        self
    }
}

feishu_core::object! {
    request NewAgentSkillRule {
        0 id = "id",
        1 selected_operator = "selected_operator",
        2 operand = "operand",
        3 category = "category",
    }
}

#[doc(hidden)]
pub static NEW_AGENT_SKILL_RULE_SHAPE: table::Shape = table::Shape {
    name: "NewAgentSkillRule",
    fields: &[
        table::Field::body("id", table::Kind::StringEnum(SkillRuleId::VALUES)),
        table::Field::body(
            "selected_operator",
            table::Kind::IntEnum(SkillOperator::VALUES),
        ),
        table::Field::body("operand", table::Kind::Json),
        table::Field::body("category", table::Kind::IntEnum(SkillRuleCategory::VALUES)),
    ],
    rules: &[],
};

/// Something that agents are good at, and the rules by which tickets need it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkill {
    /// ID of the skill.
    pub id: Option<String>,
    /// Name of the skill.
    pub name: Option<String>,
    /// Rules by which tickets need the skill.
    pub rules: Vec<AgentSkillRule>,
    /// Open IDs of the agents who have the skill.
    pub agent_ids: Vec<String>,
    /// Whether it is the skill that the helpdesk has by default.
    pub is_default: Option<bool>,
    /// The agents who have the skill, with names and pictures.
    pub agents: Vec<SkilledAgent>,
}

feishu_core::object! {
    response AgentSkill {
        0 id = "id",
        1 name = "name",
        2 rules = "rules",
        3 agent_ids = "agent_ids",
        4 is_default = "is_default",
        5 agents = "agents",
    }
}

/// A rule of a skill.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillRule {
    /// What the rule looks at.
    pub id: Option<SkillRuleId>,
    /// How what the rule looks at is compared with the operand.
    pub selected_operator: Option<SkillOperator>,
    /// Operators that the rule can be given.
    pub operator_options: Vec<SkillOperator>,
    /// What is compared with; its shape depends on the rule.
    pub operand: Option<Json>,
    /// Where the rule finds what it looks at.
    pub category: Option<SkillRuleCategory>,
    /// Name of the rule, as people see it.
    pub display_name: Option<String>,
}

feishu_core::object! {
    response AgentSkillRule {
        0 id = "id",
        1 selected_operator = "selected_operator",
        2 operator_options = "operator_options",
        3 operand = "operand",
        4 category = "category",
        5 display_name = "display_name",
    }
}

/// An agent who has a skill.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkilledAgent {
    /// Open ID of the agent.
    pub id: Option<String>,
    /// Address of the agent's picture.
    pub avatar_url: Option<String>,
    /// Name of the agent.
    pub name: Option<String>,
}

feishu_core::object! {
    response SkilledAgent {
        0 id = "id",
        1 avatar_url = "avatar_url",
        2 name = "name",
    }
}

/// A skill, as the list of them has it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillSummary {
    /// ID of the skill.
    pub id: Option<String>,
    /// Name of the skill.
    pub name: Option<String>,
    /// Open IDs of the agents who have the skill.
    pub agent_ids: Vec<String>,
    /// Whether it is the skill that the helpdesk has by default.
    pub is_default: Option<bool>,
}

feishu_core::object! {
    response AgentSkillSummary {
        0 id = "id",
        1 name = "name",
        2 agent_ids = "agent_ids",
        3 is_default = "is_default",
    }
}

/// What a skill becomes.
///
/// - Rule: `name` or `rules` or `agent_ids`, at least one of them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillUpdate {
    /// Name of the skill.
    pub name: Option<String>,
    /// Rules by which tickets need the skill.
    pub rules: Option<Vec<AgentSkillRuleUpdate>>,
    /// Open IDs of the agents who have the skill.
    pub agent_ids: Option<Vec<String>>,
}

impl AgentSkillUpdate {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the skill.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Rules by which tickets need the skill.
    #[inline]
    #[must_use]
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = AgentSkillRuleUpdate>,
    ) -> Self {
        self.rules = Some(to_list(rules));
        self
    }

    /// Open IDs of the agents who have the skill.
    #[inline]
    #[must_use]
    pub fn agent_ids(
        mut self,
        agent_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.agent_ids = Some(to_texts(agent_ids));
        self
    }
}

feishu_core::object! {
    request AgentSkillUpdate {
        0 name = "name",
        1 rules = "rules",
        2 agent_ids = "agent_ids",
    }
}

#[doc(hidden)]
pub static AGENT_SKILL_UPDATE_SHAPE: table::Shape = table::Shape {
    name: "AgentSkillUpdate",
    fields: &[
        table::Field::body("name", table::Kind::String),
        table::Field::body("rules", table::Kind::Object(&AGENT_SKILL_RULE_UPDATE_SHAPE))
            .list(),
        table::Field::body("agent_ids", table::Kind::String).list(),
    ],
    rules: &[table::GroupRule::AnyOf(&[0, 1, 2])],
};

/// A rule that a skill gets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentSkillRuleUpdate {
    /// What the rule looks at; the choices are in [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list).
    pub id: Option<SkillRuleId>,
    /// How what the rule looks at is compared with the operand.
    pub selected_operator: Option<SkillOperator>,
    /// Operators that the rule can be given.
    pub operator_options: Option<Vec<SkillOperator>>,
    /// What is compared with; its shape depends on the rule.
    pub operand: Option<Json>,
}

impl AgentSkillRuleUpdate {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the rule looks at; the choices are in [`helpdesk.v1.agent_skill_rule.list`](method@crate::v1::agent_skill_rule::AgentSkillRuleResource::list).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: SkillRuleId) -> Self {
        self.id = Some(id);
        self
    }

    /// How what the rule looks at is compared with the operand.
    #[inline]
    #[must_use]
    pub fn selected_operator(mut self, selected_operator: SkillOperator) -> Self {
        self.selected_operator = Some(selected_operator);
        self
    }

    /// Operators that the rule can be given.
    #[inline]
    #[must_use]
    pub fn operator_options(
        mut self,
        operator_options: impl IntoIterator<Item = SkillOperator>,
    ) -> Self {
        self.operator_options = Some(to_list(operator_options));
        self
    }

    /// What is compared with; its shape depends on the rule.
    #[inline]
    #[must_use]
    pub fn operand(mut self, operand: Json) -> Self {
        self.operand = Some(operand);
        self
    }
}

feishu_core::object! {
    request AgentSkillRuleUpdate {
        0 id = "id",
        1 selected_operator = "selected_operator",
        2 operator_options = "operator_options",
        3 operand = "operand",
    }
}

#[doc(hidden)]
pub static AGENT_SKILL_RULE_UPDATE_SHAPE: table::Shape = table::Shape {
    name: "AgentSkillRuleUpdate",
    fields: &[
        table::Field::body("id", table::Kind::StringEnum(SkillRuleId::VALUES)),
        table::Field::body(
            "selected_operator",
            table::Kind::IntEnum(SkillOperator::VALUES),
        ),
        table::Field::body(
                "operator_options",
                table::Kind::IntEnum(SkillOperator::VALUES),
            )
            .list(),
        table::Field::body("operand", table::Kind::Json),
    ],
    rules: &[],
};

/// `helpdesk.v1.agent_skill.create`.
pub static CREATE: table::Typed<AgentSkillCreateResponse> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::body("name", table::Kind::String),
        table::Field::body("rules", table::Kind::Object(&NEW_AGENT_SKILL_RULE_SHAPE))
            .list(),
        table::Field::body("agent_ids", table::Kind::String).list(),
    ],
    body: table::Body::Json,
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create",
    ..table::Operation::new(
        "helpdesk.v1.agent_skill.create",
        table::Method::Post,
        "/open-apis/helpdesk/v1/agent_skills",
    )
});

/// `helpdesk.v1.agent_skill.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[table::Field::path("agent_skill_id", table::Kind::String)],
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete",
    ..table::Operation::new(
        "helpdesk.v1.agent_skill.delete",
        table::Method::Delete,
        "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    )
});

/// `helpdesk.v1.agent_skill.get`.
pub static GET: table::Typed<AgentSkillGetResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    special_limit: true,
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[table::Field::path("agent_skill_id", table::Kind::String)],
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get",
    ..table::Operation::new(
        "helpdesk.v1.agent_skill.get",
        table::Method::Get,
        "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    )
});

/// `helpdesk.v1.agent_skill.list`.
pub static LIST: table::Typed<AgentSkillListResponse> = table::Typed::new(table::Operation {
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
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
            verdict: table::Verdict::Refused,
        },
    ],
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list",
    ..table::Operation::new(
        "helpdesk.v1.agent_skill.list",
        table::Method::Get,
        "/open-apis/helpdesk/v1/agent_skills",
    )
});

/// `helpdesk.v1.agent_skill.patch`.
pub static PATCH: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[
        table::Field::path("agent_skill_id", table::Kind::String),
        table::Field::body("agent_skill", table::Kind::Object(&AGENT_SKILL_UPDATE_SHAPE))
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch",
    ..table::Operation::new(
        "helpdesk.v1.agent_skill.patch",
        table::Method::Patch,
        "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
    )
});
