//! `feishu login`: a person's tokens by authorization code, with PKCE and state, over a page in their
//! browser that comes back to this machine.

mod loopback;
mod pkce;
mod who;

use std::time::Duration;

use clap::Args;
use feishu_core::{Client, FEISHU, LARK};
use url::Url;

use self::loopback::Loopback;
use self::pkce::Challenge;
pub(crate) use self::who::{logout, whoami};
use super::browser;
use super::global::Global;
use crate::engine::Lack;
use crate::failure::Failure;
use crate::output;
use crate::profile::{self, Credentials, Person};

/// The scope without which tokens end for good after two hours.
const OFFLINE: &str = "offline_access";

/// What `feishu login` takes.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  feishu login
  feishu login --scope 'hire:note calendar:calendar:readonly'

The address http://127.0.0.1:14190/callback has to be among the redirect URLs of the app, in its
security settings in the developer console.")]
pub(crate) struct Arguments {
    /// Scopes to ask the person for, with spaces between; those of the app unless given
    #[arg(long, default_value = "")]
    scope: String,
    /// The port that the browser comes back to
    #[arg(long, default_value_t = 14190)]
    port: u16,
    /// Prints the address and opens no browser
    #[arg(long)]
    no_browser: bool,
    /// Waits so many seconds for the person
    #[arg(long, value_name = "SECONDS", default_value_t = 300)]
    timeout: u64,
}

pub(crate) async fn run(global: &Global, arguments: Arguments) -> Result<(), Failure> {
    let credentials = profile::credentials(global.profile.as_deref())?;
    let Some((app_id, _)) = &credentials.app else {
        return Err(Failure::Lack {
            operation: None,
            lack: Lack::App,
        });
    };
    let Some(name) = credentials.profile.clone() else {
        return Err(Failure::Usage(
            "whoever logs in is kept with a profile: feishu profile add NAME --app-id ID makes one"
                .to_owned(),
        ));
    };
    let loopback = Loopback::listen(arguments.port).await?;
    let challenge = Challenge::new()?;
    let redirect = loopback.address();
    let scope = format!("{} {OFFLINE}", arguments.scope);
    let url = authorization(&credentials, app_id, &redirect, &scope, &challenge)?;
    output::note(&format!("log in here, if no browser opens:\n  {url}"));
    if !arguments.no_browser {
        browser::open(url.as_str());
    }
    let patience = Duration::from_secs(arguments.timeout);
    let code = tokio::select! {
        code = tokio::time::timeout(patience, loopback.code(&challenge.state)) => {
            code.map_err(|_| Failure::Local(format!(
                "nobody came back within {} seconds; feishu login starts anew",
                arguments.timeout
            )))??
        }
        _ = tokio::signal::ctrl_c() => return Err(Failure::Interrupted),
    };
    let client = profile::client(&credentials)?;
    let grant = client
        .exchange_code(code)
        .redirect_uri(&redirect)
        .code_verifier(&challenge.verifier)
        .send()
        .await?;
    let person = introduced(&client, grant).await;
    let said = person.name.clone().unwrap_or_else(|| "somebody".to_owned());
    profile::keep_person(&name, Some(person))?;
    output::note(&format!("{said} is logged in, with the profile {name}"));
    Ok(())
}

/// The page that asks the person.
fn authorization(
    credentials: &Credentials,
    app_id: &str,
    redirect: &str,
    scope: &str,
    challenge: &Challenge,
) -> Result<Url, Failure> {
    let accounts = match credentials.base_url.trim_end_matches('/') {
        FEISHU => "https://accounts.feishu.cn",
        LARK => "https://accounts.larksuite.com",
        other => other,
    };
    let page = format!("{accounts}/open-apis/authen/v1/authorize");
    let parameters = [
        ("client_id", app_id),
        ("response_type", "code"),
        ("redirect_uri", redirect),
        ("scope", scope.trim()),
        ("state", challenge.state.as_str()),
        ("code_challenge", challenge.digest.as_str()),
        ("code_challenge_method", "S256"),
    ];
    Url::parse_with_params(&page, parameters)
        .map_err(|error| Failure::local(format!("{page} is no address"), error))
}

/// A grant with the name of its person, where the platform tells it: nothing depends on that.
async fn introduced(client: &Client, grant: feishu_core::UserGrant) -> Person {
    let asked = client
        .request(
            feishu_core::http::Method::GET,
            "/open-apis/authen/v1/user_info",
        )
        .as_user(grant.access_token.as_str())
        .with_timeout(Duration::from_secs(10))
        .send::<crate::json::Json>()
        .await;
    let told = asked.unwrap_or(crate::json::Json::Null);
    let text = |name: &str| told.get(name)?.text().map(str::to_owned);
    Person {
        grant,
        version: 0,
        name: text("name"),
        open_id: text("open_id"),
    }
}
