//! The endpoint that trades codes and refresh tokens for grants.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use super::endpoint::Answer;
use super::grant::UserGrant;
use super::issuer::Issuer;
use crate::ground::error::{Error, ErrorKind};
use crate::retry::Class;

const TOKEN_PATH: &str = "/open-apis/authen/v2/oauth/token";
/// The codes by which the token endpoint says that it failed itself, and that asking again helps.
const PASSING: [i64; 2] = [20_050, 20_072];
/// The waits before it is asked again.
const PAUSES: [Duration; 2] = [Duration::from_millis(300), Duration::from_millis(1200)];

fn grant(answer: Answer) -> Result<UserGrant, Error> {
    let now = SystemTime::now();
    let after = |seconds: i64| {
        let life = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
        now.checked_add(life).unwrap_or(now)
    };
    let (Some(access_token), Some(expires_in)) = (answer.access_token, answer.expires_in) else {
        return Err(Error::new(
            ErrorKind::Decode,
            format!("the answer of {TOKEN_PATH} has no token or no lifetime"),
        ));
    };
    let scope = answer.scope.unwrap_or_default();
    Ok(UserGrant {
        access_token,
        expires_at: after(expires_in),
        refresh_token: answer.refresh_token.filter(|token| !token.is_empty()),
        refresh_expires_at: answer.refresh_token_expires_in.map(after),
        scopes: scope.split_whitespace().map(str::to_owned).collect(),
    })
}

/// Asks for a grant by these fields, those that are there. Asks again only where the platform says
/// that it changed nothing: a code or a refresh token works once, and one that may have been used
/// must not be tried again blindly.
pub(super) async fn ask(
    issuer: &Issuer,
    grant_type: &str,
    fields: &[(&str, Option<&str>)],
) -> Result<UserGrant, Error> {
    let app = issuer.app()?;
    let mut body = json!({
        "grant_type": grant_type,
        "client_id": app.id,
        "client_secret": app.secret.expose(),
    });
    for (name, value) in fields {
        if let Some(value) = value {
            body[*name] = Value::from(*value);
        }
    }
    let mut pauses = PAUSES.iter();
    loop {
        let asked = issuer.ask(TOKEN_PATH, body.clone(), Class::Unsafe).await;
        match asked {
            Ok(answer) => return grant(answer),
            Err(error) => {
                let passing = error.code().is_some_and(|code| PASSING.contains(&code));
                match pauses.next() {
                    Some(pause) if passing => tokio::time::sleep(*pause).await,
                    _ => return Err(error),
                }
            }
        }
    }
}
