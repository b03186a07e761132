//! The server: what comes by the protocol, and what goes back.

use std::sync::Arc;

use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation,
    JsonObject, ListToolsResult, PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::answers::{self, Called};
use super::desk::{Desk, Picture};
use super::folder::Folder;
use super::log::Line;
use super::options::Options;
use super::shelf::Shelf;
use super::tools::{self, Tools};
use crate::engine::{Identity, Session};
use crate::failure::Failure;
use crate::json::Json;

const INSTRUCTIONS: &str = "\
Operations of the Feishu (Lark) Open Platform. `search` finds one, `describe` tells what it takes, \
`call` calls it, `read` goes on in an answer that was cut (`cursor`) or shows a file that was \
downloaded. Pages: give what `next_page` says as a parameter, or `limit`. A failure says what is \
wrong and what to do; do not repeat a write whose `may_have_executed` is true before looking.";

/// The server. A clone is the same one.
#[derive(Debug, Clone)]
pub(crate) struct Server {
    desk: Arc<Desk>,
    tools: Arc<Tools>,
}

/// What a tool answers with.
struct Reply {
    answer: Json,
    picture: Option<Picture>,
    /// Why the answer is not all that was asked for.
    failure: Option<Failure>,
}

impl Reply {
    fn of(answer: &impl Serialize) -> Self {
        Self {
            answer: Json::of(answer),
            picture: None,
            failure: None,
        }
    }

    fn of_call(mut called: Called) -> Self {
        match called.failure.take() {
            None => Self::of(&called),
            Some(failure) => Self {
                answer: answers::broken_off(&called, &failure),
                picture: None,
                failure: Some(failure),
            },
        }
    }
}

impl Server {
    /// A server of a session.
    pub(crate) fn new(
        session: Session,
        identity: Option<Identity>,
        options: Options,
    ) -> Result<Self, Failure> {
        let tools = Tools::new(&options.policy, &options.lifted)?;
        Ok(Self {
            desk: Arc::new(Desk {
                session,
                identity,
                policy: options.policy,
                shelf: Shelf::new(options.most),
                folder: Folder::new(options.folder)?,
            }),
            tools: Arc::new(tools),
        })
    }

    async fn run(
        &self,
        tool: &str,
        arguments: JsonObject,
        line: &mut Line,
    ) -> Result<Reply, Failure> {
        if let Some(entry) = self.tools.lifted(tool) {
            line.about(entry.id());
            let called = self.desk.send(entry, arguments, None, None).await?;
            return Ok(Reply::of_call(called));
        }
        if let Some(Value::String(id)) = arguments.get("operation") {
            line.about(id);
        }
        match tool {
            tools::SEARCH => Ok(Reply::of(&self.desk.search(&typed(arguments)?))),
            tools::DESCRIBE => Ok(Reply::of(&self.desk.describe(&typed(arguments)?)?)),
            tools::CALL => Ok(Reply::of_call(self.desk.call(typed(arguments)?).await?)),
            _ => {
                let (part, picture) = self.desk.read(typed(arguments)?)?;
                Ok(Reply {
                    picture,
                    ..Reply::of(&part)
                })
            }
        }
    }
}

/// The arguments of a tool.
fn typed<T: DeserializeOwned>(arguments: JsonObject) -> Result<T, Failure> {
    serde_json::from_value(Value::Object(arguments)).map_err(|error| {
        Failure::Usage(format!(
            "the arguments are not what the tool takes: {error}"
        ))
    })
}

/// An answer as the protocol has it: for programs, and as text for clients that know no other.
fn result(reply: Reply, text: String) -> CallToolResult {
    let mut content = vec![ContentBlock::text(text)];
    content.extend(
        reply
            .picture
            .map(|shown| ContentBlock::image(shown.base64, shown.media_type)),
    );
    let mut result = CallToolResult::success(content);
    result.structured_content = serde_json::to_value(&reply.answer).ok();
    result.is_error = Some(reply.failure.is_some());
    result
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let implementation = Implementation::new("feishu", env!("CARGO_PKG_VERSION"))
            .with_title("Feishu (Lark) Open Platform");
        ServerConfig::new(ServerCapabilities::builder().enable_tools().build())
            .with_server_info(implementation)
            .with_instructions(INSTRUCTIONS)
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(
            self.tools.listed().to_vec(),
        ))
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        let mut tools = self.tools.listed().iter();
        tools.find(|tool| tool.name == name).cloned()
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let name = request.name;
        if self.get_tool(&name).is_none() {
            let what = format!("there is no tool `{name}`; tools/list tells those that there are");
            return Err(ErrorData::invalid_params(what, None));
        }
        let mut line = Line::of(&name);
        let arguments = request.arguments.unwrap_or_default();
        let outcome = tokio::select! {
            outcome = self.run(&name, arguments, &mut line) => outcome,
            () = context.ct.cancelled() => Err(Failure::Interrupted),
        };
        let reply = outcome.unwrap_or_else(|failure| Reply {
            answer: answers::failed(&failure),
            picture: None,
            failure: Some(failure),
        });
        let text = reply.answer.compact();
        line.end(reply.failure.as_ref().map_or(Ok(text.len()), Err));
        Ok(result(reply, text).into())
    }
}
