//! `feishu whoami` and `feishu logout`.

use std::time::SystemTime;

use crate::failure::Failure;
use crate::json::{Json, Object};
use crate::output;
use crate::profile::{self, Credentials, Person};

/// Tells who calls, with which scopes, until when; never a token.
pub(crate) fn whoami(asked: Option<&str>, as_json: bool) -> Result<(), Failure> {
    let credentials = profile::credentials(asked)?;
    let told = told(&credentials);
    if as_json {
        return output::json(&Json::Object(told));
    }
    let rows = told.iter().flat_map(|(name, value)| match value {
        Json::Object(inner) => inner
            .iter()
            .map(|(inner, value)| [format!("{name} {inner}"), shown(value)])
            .collect::<Vec<_>>(),
        value => vec![[name.to_owned(), shown(value)]],
    });
    output::columns(&rows.collect::<Vec<_>>())
}

fn shown(value: &Json) -> String {
    match value {
        Json::Text(text) => text.clone(),
        Json::List(items) => items.iter().map(shown).collect::<Vec<_>>().join(" "),
        other => other.compact(),
    }
}

fn told(credentials: &Credentials) -> Object {
    let app = credentials.app.as_ref().map(|(id, _)| id);
    let source = match (&credentials.profile, app) {
        (Some(name), _) => format!("profile {name}"),
        (None, Some(_)) => "environment".to_owned(),
        (None, None) => "nowhere".to_owned(),
    };
    let person = match (&credentials.token, &credentials.person) {
        (Some(_), _) => Some(Object::new().with("token", "from FEISHU_USER_ACCESS_TOKEN")),
        (None, Some(person)) => Some(of(person)),
        (None, None) => None,
    };
    Object::new()
        .with("credentials", source)
        .with_some("app", app)
        .with("platform", &credentials.base_url)
        .with_some("helpdesk", credentials.helpdesk.as_ref().map(|(id, _)| id))
        .with_some("person", person)
}

fn of(person: &Person) -> Object {
    let grant = &person.grant;
    let renewed = match (&grant.refresh_token, grant.refresh_expires_at) {
        (None, _) => "not renewed: log in again then".to_owned(),
        (Some(_), Some(end)) => format!("renewed by itself, {}", until(end)),
        (Some(_), None) => "renewed by itself".to_owned(),
    };
    Object::new()
        .with_some("name", person.name.as_ref())
        .with_some("open_id", person.open_id.as_ref())
        .with_list("scopes", &grant.scopes)
        .with("token", until(grant.expires_at))
        .with("login", renewed)
}

/// How far off an end is.
fn until(end: SystemTime) -> String {
    let Ok(left) = end.duration_since(SystemTime::now()) else {
        return "ended".to_owned();
    };
    let minutes = left.as_secs() / 60;
    match (minutes / (24 * 60), minutes / 60 % 24, minutes % 60) {
        (0, 0, minutes) => format!("ends in {minutes} min"),
        (0, hours, minutes) => format!("ends in {hours} h {minutes} min"),
        (days, hours, _) => format!("ends in {days} days {hours} h"),
    }
}

/// Forgets who is logged in.
pub(crate) fn logout(asked: Option<&str>) -> Result<(), Failure> {
    let credentials = profile::credentials(asked)?;
    match (credentials.profile, credentials.person) {
        (Some(name), Some(_)) => {
            profile::keep_person(&name, None)?;
            output::note("logged out");
        }
        _ => output::note("nobody is logged in"),
    }
    Ok(())
}
