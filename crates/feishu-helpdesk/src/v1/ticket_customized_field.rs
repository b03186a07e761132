// Generated from specs/helpdesk/v1/ticket_customized_field.yaml by `cargo xtask generate`. Edit the spec, not this file.

//! `helpdesk.v1.ticket_customized_field` “工单自定义字段”: fields that a helpdesk adds to its tickets.
//!
//! # Operations
//!
//! | method | what a call does | in Chinese |
//! | --- | --- | --- |
//! | [<code>create</code>](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::create) | Adds a field to the tickets of the helpdesk. | 创建工单自定义字段 |
//! | [<code>delete</code>](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::delete) | Removes a field from the tickets of the helpdesk. | 删除工单自定义字段 |
//! | [<code>get</code>](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::get) | Gets a field that the helpdesk added to its tickets. | 获取指定工单自定义字段 |
//! | [<code>list</code>](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::list) | Lists the fields that the helpdesk added to its tickets. | 获取全部工单自定义字段 |
//! | [<code>patch</code>](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::patch) | Changes a field that the helpdesk added to its tickets. | 更新工单自定义字段 |

use feishu_core::operation as table;
use feishu_core::{Call, Caller, Identity, Tenant, Timestamp, User, to_list};

use crate::v1::types::CustomizedFieldType;

/// The operations of `helpdesk.v1.ticket_customized_field`, for the identity `I`: an operation that this identity may not call is not here.
#[doc(alias = "工单自定义字段")]
#[derive(Debug, Clone)]
pub struct TicketCustomizedFieldResource<I: Identity> {
    caller: Caller<I>,
}

impl<I: Identity> TicketCustomizedFieldResource<I> {
    pub(crate) fn new(caller: Caller<I>) -> Self {
        Self { caller }
    }
}

impl TicketCustomizedFieldResource<Tenant> {
    /// Gets a field that the helpdesk added to its tickets.
    ///
    /// `GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`, [`helpdesk.v1.ticket_customized_field.get` “获取指定工单自定义字段”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field) in the official documentation, as of 2025-03-12.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Retry: safe, it only reads.
    ///
    /// # Arguments
    ///
    /// - `ticket_customized_field_id`: ID of the field, as in [`helpdesk.v1.ticket_customized_field.list`](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .ticket_customized_field()
    ///     .get("6948728206392295444")
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
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取指定工单自定义字段",
            "helpdesk.v1.ticket_customized_field.get",
            "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id"
        )
    )]
    pub fn get(
        &self,
        ticket_customized_field_id: impl Into<String>,
    ) -> TicketCustomizedFieldGetCall {
        let mut call = Call::new(&self.caller, &GET);
        call.set::<String>(0, ticket_customized_field_id.into());
        TicketCustomizedFieldGetCall {
            call,
        }
    }

    /// Lists the fields that the helpdesk added to its tickets.
    ///
    /// Unlike other GET requests, it has a body.
    ///
    /// `GET /open-apis/helpdesk/v1/ticket_customized_fields`, [`helpdesk.v1.ticket_customized_field.list` “获取全部工单自定义字段”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields) in the official documentation, as of 2022-12-26.
    ///
    /// - Token: `tenant_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all:readonly`.
    /// - Retry: safe, it only reads.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk);
    /// let answer = helpdesk
    ///     .v1()
    ///     .ticket_customized_field()
    ///     .list()
    ///     .page_token("6948728206392295444")
    ///     .page_size(10)
    ///     .visible(true)
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
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "获取全部工单自定义字段",
            "helpdesk.v1.ticket_customized_field.list",
            "/open-apis/helpdesk/v1/ticket_customized_fields"
        )
    )]
    pub fn list(&self) -> TicketCustomizedFieldListCall {
        let call = Call::new(&self.caller, &LIST);
        TicketCustomizedFieldListCall {
            call,
        }
    }
}

impl TicketCustomizedFieldResource<User> {
    /// Adds a field to the tickets of the helpdesk.
    ///
    /// The caller has to own the helpdesk or be one of its administrators.
    ///
    /// `POST /open-apis/helpdesk/v1/ticket_customized_fields`, [`helpdesk.v1.ticket_customized_field.create` “创建工单自定义字段”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field) in the official documentation, as of 2025-03-12.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `args`: a [`TicketCustomizedFieldCreateArgs`] of
    ///   - `key_name`: Key that names the field in data.
    ///   - `display_name`: Name of the field, as people see it.
    ///   - `position`: Place of the field in the administrators' list, a number as text.
    ///   - `field_type` ([`CustomizedFieldType`](type@crate::v1::types::CustomizedFieldType)): What the field holds, such as a line of text or an option.
    ///   - `description`: Explanation of the field, as people read it.
    ///   - `visible`: Whether the field is shown.
    ///   - `required`: Whether the field has to be filled in.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use feishu_helpdesk::v1::ticket_customized_field::{
    ///     DropdownOption, DropdownOptions, TicketCustomizedFieldCreateArgs,
    /// };
    /// use feishu_helpdesk::v1::types::CustomizedFieldType;
    ///
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .ticket_customized_field()
    ///     .create(TicketCustomizedFieldCreateArgs {
    ///         key_name: "test dropdown".to_owned(),
    ///         display_name: "test dropdown".to_owned(),
    ///         position: "3".to_owned(),
    ///         field_type: CustomizedFieldType::Dropdown,
    ///         description: "下拉示例".to_owned(),
    ///         visible: true,
    ///         required: false,
    ///     })
    ///     .helpdesk_id("1542164574896126")
    ///     .dropdown_options(
    ///         DropdownOptions::new()
    ///             .children(
    ///                 vec![
    ///                     DropdownOption::new("a2ac322d-8d8c-432e-9631-17c4acaddbf7", "a")
    ///                 ],
    ///             ),
    ///     )
    ///     .dropdown_allow_multiple(true)
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
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "创建工单自定义字段",
            "helpdesk.v1.ticket_customized_field.create",
            "/open-apis/helpdesk/v1/ticket_customized_fields"
        )
    )]
    pub fn create(
        &self,
        args: TicketCustomizedFieldCreateArgs,
    ) -> TicketCustomizedFieldCreateCall {
        let mut call = Call::new(&self.caller, &CREATE);
        call.set(1, args.key_name);
        call.set(2, args.display_name);
        call.set(3, args.position);
        call.set(4, args.field_type);
        call.set(5, args.description);
        call.set(6, args.visible);
        call.set(7, args.required);
        TicketCustomizedFieldCreateCall {
            call,
        }
    }

    /// Removes a field from the tickets of the helpdesk.
    ///
    /// The caller has to own the helpdesk or be one of its administrators.
    ///
    /// `DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`, [`helpdesk.v1.ticket_customized_field.delete` “删除工单自定义字段”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Rate: special, not documented.
    /// - Retry: only where it was surely not executed.
    ///
    /// # Arguments
    ///
    /// - `ticket_customized_field_id`: ID of the field, as in [`helpdesk.v1.ticket_customized_field.list`](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk.v1().ticket_customized_field().delete("6948728206392295444").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// | code | HTTP | meaning | what to do |
    /// | --- | --- | --- | --- |
    /// | 154000 | 400 | The request is not valid. | Check the parameters. |
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "删除工单自定义字段",
            "helpdesk.v1.ticket_customized_field.delete",
            "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id"
        )
    )]
    pub fn delete(
        &self,
        ticket_customized_field_id: impl Into<String>,
    ) -> TicketCustomizedFieldDeleteCall {
        let mut call = Call::new(&self.caller, &DELETE);
        call.set::<String>(0, ticket_customized_field_id.into());
        TicketCustomizedFieldDeleteCall {
            call,
        }
    }

    /// Changes a field that the helpdesk added to its tickets.
    ///
    /// The caller has to own the helpdesk or be one of its administrators.
    ///
    /// `PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`, [`helpdesk.v1.ticket_customized_field.patch` “更新工单自定义字段”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field) in the official documentation, as of 2024-03-06.
    ///
    /// - Token: `user_access_token`; self-built apps. Also the helpdesk's own token.
    /// - Scope: `helpdesk:all`.
    /// - Retry: only where it was surely not executed.
    /// - Rule: `display_name` or `position` or `description` or `visible` or `required` or `dropdown_options`, at least one of them.
    ///
    /// # Arguments
    ///
    /// - `ticket_customized_field_id`: ID of the field, as in [`helpdesk.v1.ticket_customized_field.list`](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::list).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_core::Client, helpdesk: feishu_core::HelpdeskToken, user_token: feishu_core::UserToken) -> Result<(), feishu_core::Error> {
    /// let helpdesk = feishu_helpdesk::Helpdesk::new(client, helpdesk).as_user(user_token);
    /// helpdesk
    ///     .v1()
    ///     .ticket_customized_field()
    ///     .patch("6948728206392295444")
    ///     .display_name("test dropdown")
    ///     .position("3")
    ///     .description("下拉示例")
    ///     .visible(true)
    ///     .required(false)
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
    /// | 154001 | 401 | The caller is not authenticated. | Check both credentials; the app and the helpdesk have to belong to one tenant. |
    /// | 154003 | 403 | The caller lacks a permission. | Check the scopes that were granted. |
    /// | 155000 | 500 | The platform failed internally. | Ask support, with the log ID. |
    #[doc(
        alias(
            "更新工单自定义字段",
            "helpdesk.v1.ticket_customized_field.patch",
            "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id"
        )
    )]
    pub fn patch(
        &self,
        ticket_customized_field_id: impl Into<String>,
    ) -> TicketCustomizedFieldPatchCall {
        let mut call = Call::new(&self.caller, &PATCH);
        call.set::<String>(0, ticket_customized_field_id.into());
        TicketCustomizedFieldPatchCall {
            call,
        }
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket_customized_field.create`, begun by [`TicketCustomizedFieldResource::create`].
    TicketCustomizedFieldCreateCall -> ()
}

/// What a call of `helpdesk.v1.ticket_customized_field.create` has to be given.
#[derive(Debug, Clone, PartialEq)]
pub struct TicketCustomizedFieldCreateArgs {
    /// Key that names the field in data.
    pub key_name: String,
    /// Name of the field, as people see it.
    pub display_name: String,
    /// Place of the field in the administrators' list, a number as text.
    pub position: String,
    /// What the field holds, such as a line of text or an option.
    pub field_type: CustomizedFieldType,
    /// Explanation of the field, as people read it.
    pub description: String,
    /// Whether the field is shown.
    pub visible: bool,
    /// Whether the field has to be filled in.
    pub required: bool,
}

impl TicketCustomizedFieldCreateCall {
    /// ID of the helpdesk that the call is made with; may be left out.
    #[inline]
    pub fn helpdesk_id(mut self, helpdesk_id: impl Into<String>) -> Self {
        self.call.set::<String>(0, helpdesk_id.into());
        self
    }

    /// Options to pick from, where the field is a dropdown.
    #[inline]
    pub fn dropdown_options(mut self, dropdown_options: DropdownOptions) -> Self {
        self.call.set(8, dropdown_options);
        self
    }

    /// Whether several options can be picked. Counts where `field_type` is `dropdown` alone.
    #[inline]
    pub fn dropdown_allow_multiple(mut self, dropdown_allow_multiple: bool) -> Self {
        self.call.set(9, dropdown_allow_multiple);
        self
    }
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket_customized_field.delete`, begun by [`TicketCustomizedFieldResource::delete`].
    TicketCustomizedFieldDeleteCall -> ()
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket_customized_field.get`, begun by [`TicketCustomizedFieldResource::get`].
    TicketCustomizedFieldGetCall -> CustomizedField
}

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket_customized_field.list`, begun by [`TicketCustomizedFieldResource::list`].
    TicketCustomizedFieldListCall -> TicketCustomizedFieldListResponse
}

impl TicketCustomizedFieldListCall {
    /// The `next_page_token` of the page before; leave it out for the first page.
    #[inline]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.call.set::<String>(0, page_token.into());
        self
    }

    /// Fields per page.
    ///
    /// Default: `20`. At most 100.
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.set(1, page_size);
        self
    }

    /// Whether the listed fields are the visible ones (true) or the hidden ones (false).
    #[inline]
    pub fn visible(mut self, visible: bool) -> Self {
        self.call.set(2, visible);
        self
    }
}

feishu_core::pages!(TicketCustomizedFieldListCall, TicketCustomizedFieldListResponse, items: CustomizedField, has_more next_page_token);

feishu_core::call! {
    /// A call of `helpdesk.v1.ticket_customized_field.patch`, begun by [`TicketCustomizedFieldResource::patch`].
    TicketCustomizedFieldPatchCall -> ()
}

impl TicketCustomizedFieldPatchCall {
    /// Name of the field, as people see it.
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.call.set::<String>(1, display_name.into());
        self
    }

    /// Place of the field in the administrators' list, a number as text.
    #[inline]
    pub fn position(mut self, position: impl Into<String>) -> Self {
        self.call.set::<String>(2, position.into());
        self
    }

    /// Explanation of the field, as people read it.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.call.set::<String>(3, description.into());
        self
    }

    /// Whether the field is shown.
    #[inline]
    pub fn visible(mut self, visible: bool) -> Self {
        self.call.set(4, visible);
        self
    }

    /// Whether the field has to be filled in.
    #[inline]
    pub fn required(mut self, required: bool) -> Self {
        self.call.set(5, required);
        self
    }

    /// Options to pick from, where the field is a dropdown.
    #[inline]
    pub fn dropdown_options(mut self, dropdown_options: DropdownOptions) -> Self {
        self.call.set(6, dropdown_options);
        self
    }
}

/// The answer of [`helpdesk.v1.ticket_customized_field.list`](method@crate::v1::ticket_customized_field::TicketCustomizedFieldResource::list).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketCustomizedFieldListResponse {
    /// Whether there is a next page.
    pub has_more: Option<bool>,
    /// What the next call takes as `page_token`.
    pub next_page_token: Option<String>,
    /// Fields of this page.
    pub items: Vec<CustomizedField>,
}

feishu_core::object! {
    response TicketCustomizedFieldListResponse {
        0 has_more = "has_more",
        1 next_page_token = "next_page_token",
        2 items = "items",
    }
}

/// Options of a dropdown.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropdownOptions {
    /// Options of the first level.
    pub children: Option<Vec<DropdownOption>>,
}

impl DropdownOptions {
    /// An object with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Options of the first level.
    #[inline]
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = DropdownOption>,
    ) -> Self {
        self.children = Some(to_list(children));
        self
    }
}

feishu_core::object! {
    both DropdownOptions {
        0 children = "children",
    }
}

#[doc(hidden)]
pub static DROPDOWN_OPTIONS_SHAPE: table::Shape = table::Shape {
    name: "DropdownOptions",
    fields: &[
        table::Field::body("children", table::Kind::Object(&DROPDOWN_OPTION_SHAPE))
            .list(),
    ],
    rules: &[],
};

/// An option of a dropdown.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropdownOption {
    /// ID of the option.
    pub tag: Option<String>,
    /// Name of the option, as people see it.
    pub display_name: Option<String>,
    /// Options below this one. They count where the field is a `dropdown_nested` alone, which has up to three levels.
    pub children: Option<Vec<DropdownOption>>,
}

impl DropdownOption {
    /// An object with what it has to have.
    #[inline]
    #[must_use]
    pub fn new(tag: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            tag: Some(tag.into()),
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }

    /// Options below this one. They count where the field is a `dropdown_nested` alone, which has up to three levels.
    #[inline]
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = DropdownOption>,
    ) -> Self {
        self.children = Some(to_list(children));
        self
    }
}

feishu_core::object! {
    both DropdownOption {
        0 tag = "tag",
        1 display_name = "display_name",
        2 children = "children",
    }
}

#[doc(hidden)]
pub static DROPDOWN_OPTION_SHAPE: table::Shape = table::Shape {
    name: "DropdownOption",
    fields: &[
        table::Field::body("tag", table::Kind::String).required(),
        table::Field::body("display_name", table::Kind::String).required(),
        table::Field::body("children", table::Kind::Object(&DROPDOWN_OPTION_SHAPE))
            .list(),
    ],
    rules: &[],
};

/// A person who created or changed a field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedFieldUser {
    /// Open ID of the person.
    pub id: Option<String>,
    /// Address of the person's picture.
    pub avatar_url: Option<String>,
    /// Name of the person.
    pub name: Option<String>,
    /// E-mail address of the person.
    pub email: Option<String>,
}

feishu_core::object! {
    response CustomizedFieldUser {
        0 id = "id",
        1 avatar_url = "avatar_url",
        2 name = "name",
        3 email = "email",
    }
}

/// A field that the helpdesk added to its tickets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomizedField {
    /// ID of the field.
    pub ticket_customized_field_id: Option<String>,
    /// ID of the helpdesk.
    pub helpdesk_id: Option<String>,
    /// Key that names the field in data.
    pub key_name: Option<String>,
    /// Name of the field, as people see it.
    pub display_name: Option<String>,
    /// Place of the field in the administrators' list, a number as text.
    pub position: Option<String>,
    /// What the field holds, such as a line of text or an option.
    pub field_type: Option<CustomizedFieldType>,
    /// Explanation of the field, as people read it.
    pub description: Option<String>,
    /// Whether the field is shown.
    pub visible: Option<bool>,
    /// Whether the value may be changed.
    pub editable: Option<bool>,
    /// Whether the field has to be filled in.
    pub required: Option<bool>,
    /// When the field was created.
    ///
    /// To the millisecond.
    pub created_at: Option<Timestamp>,
    /// When the field was last changed.
    ///
    /// To the millisecond.
    pub updated_at: Option<Timestamp>,
    /// Who created the field.
    pub created_by: Option<CustomizedFieldUser>,
    /// Who changed the field last.
    pub updated_by: Option<CustomizedFieldUser>,
    /// Options to pick from, where the field is a dropdown.
    pub dropdown_options: Option<DropdownOptions>,
    /// Whether several options can be picked. Counts where `field_type` is `dropdown` alone.
    pub dropdown_allow_multiple: Option<bool>,
}

feishu_core::object! {
    response CustomizedField {
        0 ticket_customized_field_id = "ticket_customized_field_id",
        1 helpdesk_id = "helpdesk_id",
        2 key_name = "key_name",
        3 display_name = "display_name",
        4 position = "position",
        5 field_type = "field_type",
        6 description = "description",
        7 visible = "visible",
        8 editable = "editable",
        9 required = "required",
        10 created_at = "created_at" millis swapped,
        11 updated_at = "updated_at" millis swapped,
        12 created_by = "created_by",
        13 updated_by = "updated_by",
        14 dropdown_options = "dropdown_options",
        15 dropdown_allow_multiple = "dropdown_allow_multiple",
    }
}

/// `helpdesk.v1.ticket_customized_field.create`.
pub static CREATE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    helpdesk: true,
    params: &[
        table::Field::body("helpdesk_id", table::Kind::String),
        table::Field::body("key_name", table::Kind::String).required(),
        table::Field::body("display_name", table::Kind::String).required(),
        table::Field::body("position", table::Kind::String).required(),
        table::Field::body(
                "field_type",
                table::Kind::StringEnum(CustomizedFieldType::VALUES),
            )
            .required(),
        table::Field::body("description", table::Kind::String).required(),
        table::Field::body("visible", table::Kind::Bool).required(),
        table::Field::body("required", table::Kind::Bool).required(),
        table::Field::body(
            "dropdown_options",
            table::Kind::Object(&DROPDOWN_OPTIONS_SHAPE),
        ),
        table::Field::body("dropdown_allow_multiple", table::Kind::Bool),
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
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field",
    ..table::Operation::new(
        "helpdesk.v1.ticket_customized_field.create",
        table::Method::Post,
        "/open-apis/helpdesk/v1/ticket_customized_fields",
    )
});

/// `helpdesk.v1.ticket_customized_field.delete`.
pub static DELETE: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    special_limit: true,
    helpdesk: true,
    params: &[table::Field::path("ticket_customized_field_id", table::Kind::String)],
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete",
    ..table::Operation::new(
        "helpdesk.v1.ticket_customized_field.delete",
        table::Method::Delete,
        "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    )
});

/// `helpdesk.v1.ticket_customized_field.get`.
pub static GET: table::Typed<CustomizedField> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[table::Field::path("ticket_customized_field_id", table::Kind::String)],
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
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field",
    ..table::Operation::new(
        "helpdesk.v1.ticket_customized_field.get",
        table::Method::Get,
        "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    )
});

/// `helpdesk.v1.ticket_customized_field.list`.
pub static LIST: table::Typed<TicketCustomizedFieldListResponse> = table::Typed::new(table::Operation {
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all:readonly"],
    retry: table::Retry::Safe,
    helpdesk: true,
    params: &[
        table::Field::query("page_token", table::Kind::String),
        table::Field::query("page_size", table::Kind::I64)
            .rules(&[table::Rule::Max(100)]),
        table::Field::body("visible", table::Kind::Bool),
    ],
    body: table::Body::Json,
    answer: table::Answer::Data,
    page: Some(table::Page {
        param: 0,
        paging: table::Paging::Token("next_page_token"),
        items: "items",
    }),
    errors: &[
        table::DocumentedError {
            status: 400,
            code: 154000,
            meaning: "The request is not valid.",
            advice: "Check the parameters.",
            verdict: table::Verdict::Refused,
        },
        table::DocumentedError {
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields",
    ..table::Operation::new(
        "helpdesk.v1.ticket_customized_field.list",
        table::Method::Get,
        "/open-apis/helpdesk/v1/ticket_customized_fields",
    )
});

/// `helpdesk.v1.ticket_customized_field.patch`.
pub static PATCH: table::Typed<()> = table::Typed::new(table::Operation {
    identities: table::Identities::USER,
    apps: table::Apps::SELF_BUILT,
    scopes: &["helpdesk:all"],
    helpdesk: true,
    params: &[
        table::Field::path("ticket_customized_field_id", table::Kind::String),
        table::Field::body("display_name", table::Kind::String),
        table::Field::body("position", table::Kind::String),
        table::Field::body("description", table::Kind::String),
        table::Field::body("visible", table::Kind::Bool),
        table::Field::body("required", table::Kind::Bool),
        table::Field::body(
            "dropdown_options",
            table::Kind::Object(&DROPDOWN_OPTIONS_SHAPE),
        ),
    ],
    rules: &[table::GroupRule::AnyOf(&[1, 2, 3, 4, 5, 6])],
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
            status: 401,
            code: 154001,
            meaning: "The caller is not authenticated.",
            advice: "Check both credentials; the app and the helpdesk have to belong to one tenant.",
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
    docs: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field",
    ..table::Operation::new(
        "helpdesk.v1.ticket_customized_field.patch",
        table::Method::Patch,
        "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id",
    )
});
