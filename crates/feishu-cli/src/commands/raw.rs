//! `feishu raw`: an endpoint that has no operation here.

use std::time::Duration;

use clap::Args;
use feishu_core::http::Method;
use serde::de::IgnoredAny;

use super::call::{Shown, json};
use super::global::Global;
use super::{confirm, preview, session};
use crate::engine::{self, Identity, Lack};
use crate::failure::Failure;
use crate::output::{self, Format, Rows};

/// What `feishu raw` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  feishu raw GET /open-apis/im/v1/chats page_size=20
  feishu raw POST /open-apis/im/v1/messages receive_id_type=open_id --data @message.json --yes")]
pub(crate) struct Arguments {
    /// The method: GET, POST, …
    method: String,
    /// The path: /open-apis/im/v1/chats
    path: String,
    /// The query; a name may come several times
    #[arg(value_name = "NAME=VALUE")]
    query: Vec<String>,
    /// The body as JSON: itself, @FILE, or - for standard input
    #[arg(long, value_name = "JSON")]
    data: Option<String>,
    /// Sends the helpdesk's credential along
    #[arg(long)]
    helpdesk: bool,
    #[command(flatten)]
    shown: Shown,
    /// Shows the request that would be made, and makes none
    #[arg(long)]
    dry_run: bool,
    /// Agrees to a write
    #[arg(short, long)]
    yes: bool,
    /// Gives the call so many seconds, repetitions included
    #[arg(long, value_name = "SECONDS")]
    timeout: Option<u64>,
}

pub(crate) async fn run(global: &Global, arguments: Arguments) -> Result<(), Failure> {
    let text = arguments.method.to_ascii_uppercase();
    let method = Method::from_bytes(text.as_bytes())
        .map_err(|_| Failure::Usage(format!("`{text}` is no method")))?;
    let opened = match arguments.dry_run {
        true => session::pretended(global)?,
        false => session::open(global).await?,
    };
    let lack = |lack| Failure::Lack {
        operation: None,
        lack,
    };
    let reads = matches!(method, Method::GET | Method::HEAD);
    let mut request = opened.session.client.request(method, &arguments.path);
    match global.identity {
        Some(Identity::User) => {
            let user = opened.session.user.clone();
            request = request.as_user(user.ok_or(lack(Lack::User))?);
        }
        _ if !opened.session.app => return Err(lack(Lack::App)),
        _ => {}
    }
    if arguments.helpdesk {
        let helpdesk = opened.session.helpdesk.clone();
        request = request.with_helpdesk(helpdesk.ok_or(lack(Lack::Helpdesk))?);
    }
    for pair in &arguments.query {
        let Some((name, value)) = pair.split_once('=') else {
            return Err(Failure::Usage(format!(
                "`{pair}` is no query parameter: write name=value"
            )));
        };
        request = request.query(name, value);
    }
    if let Some(data) = &arguments.data {
        request = request.json(&json(data)?);
    }
    if let Some(seconds) = arguments.timeout {
        request = request.with_timeout(Duration::from_secs(seconds));
    }
    if arguments.dry_run {
        return preview::raw(&request.preview()?);
    }
    if !reads && !arguments.yes && !global.mock {
        confirm::ask(&format!("{text} {} may write", arguments.path))?;
    }
    let response = request.flat().send_with_response::<IgnoredAny>().await?;
    let data = engine::untold(&response.body);
    let Shown { format, fields } = arguments.shown;
    if format == Format::Json && fields.is_empty() {
        return output::json(&data);
    }
    let mut rows = Rows::new(format, fields, Vec::new());
    rows.add(output::rows_of(data, None))?;
    rows.end()
}
