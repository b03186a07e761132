//! The protocol by which models call tools (MCP), on what the shell's commands stand on.
//!
//! ```text
//! name       what nobody guesses
//! piece      a part of a value that is too large
//! shelf      the rest of it, for later
//! folder     files to send and files that came
//! policy     which operations may be called
//! options    what whoever starts the server decides
//! arguments  what tools take
//! answers    what they answer with
//! desk       what they do
//! lenient    schemas as lenient as the SDK
//! tools      how they are told to clients
//! log        what was called
//! server     the protocol, by the official SDK
//! http       the way to it that is not standard input
//! ```
//!
//! Four tools do for all operations: a tool for each would fill a model's context before it has
//! thought of anything.

mod answers;
mod arguments;
mod desk;
mod folder;
mod http;
mod lenient;
mod log;
mod name;
mod options;
mod piece;
mod policy;
mod server;
mod shelf;
mod tools;

use feishu_core::Secret;
use rmcp::ServiceExt as _;
use rmcp::service::{QuitReason, ServerInitializeError};

pub(crate) use self::options::Options;
pub(crate) use self::policy::{EVERY, Policy};
pub(crate) use self::server::Server;
use crate::failure::Failure;
use crate::json::Object;

/// Speaks the protocol on standard input and output, until the client goes away.
pub(crate) async fn serve_stdio(server: Server) -> Result<(), Failure> {
    let running = match server.serve(rmcp::transport::stdio()).await {
        Ok(running) => running,
        // It went away before it said anything.
        Err(ServerInitializeError::ConnectionClosed(_)) => return Ok(()),
        Err(error) => return Err(Failure::local("the client speaks no MCP", error)),
    };
    match running.waiting().await {
        Ok(QuitReason::JoinError(error)) | Err(error) => {
            Err(Failure::local("the server broke off", error))
        }
        Ok(_) => Ok(()),
    }
}

/// Speaks it over HTTP, to whoever has the token; says where, and the token where it was made up.
pub(crate) async fn serve_http(
    server: Server,
    port: u16,
    token: Option<Secret>,
) -> Result<(), Failure> {
    let (token, made_up) = match token {
        Some(token) => (token, None),
        None => {
            let made_up = name::random()?;
            (Secret::new(made_up.clone()), Some(made_up))
        }
    };
    let listening = http::Listening::on(port, server, token).await?;
    log::tell(
        Object::new()
            .with("listening", listening.url())
            .with_some("token", made_up),
    );
    listening.serve().await;
    Ok(())
}
