//! Credentials: from the environment, then from a profile; and the session that is made of them.

mod environment;
pub(crate) mod folder;
mod kept;
mod keyring;
mod logins;
mod secrets;

use feishu_core::{Client, FEISHU, HelpdeskToken, Secret, UserToken};

use self::environment::Environment;
pub(crate) use self::folder::Folder;
pub(crate) use self::kept::{Person, Profile, Secrets, Where};
use self::logins::Logins;
use crate::engine::Session;
use crate::failure::Failure;

/// What calls are made with, and where that comes from.
#[derive(Debug, Clone)]
pub(crate) struct Credentials {
    /// The app's id and secret.
    pub(crate) app: Option<(String, Secret)>,
    /// Where the platform is.
    pub(crate) base_url: String,
    /// A person's token as it stands, from the environment.
    pub(crate) token: Option<Secret>,
    /// The person who is logged in.
    pub(crate) person: Option<Person>,
    /// The helpdesk's id and token.
    pub(crate) helpdesk: Option<(String, Secret)>,
    /// The profile, where one is in use.
    pub(crate) profile: Option<String>,
}

/// The credentials that hold: those of the profile that was asked for; else those of the
/// environment; else those of the profile in use. A person's and a helpdesk's token in the
/// environment stand above those of any profile.
pub(crate) fn credentials(asked: Option<&str>) -> Result<Credentials, Failure> {
    let environment = Environment::read();
    let asked = asked.map(str::to_owned).or(environment.profile);
    let name = match (&asked, &environment.app) {
        (Some(name), _) => Some(name.clone()),
        (None, Some(_)) => None,
        (None, None) => Folder::find()?.current()?,
    };
    let (profile, secrets) = match &name {
        Some(name) => {
            let folder = Folder::find()?;
            let profile = folder.profile(name)?;
            let secrets = secrets::load(&folder, name, &profile)?;
            (Some(profile), secrets)
        }
        None => (None, Secrets::default()),
    };
    let app = match &profile {
        Some(profile) => secrets
            .app_secret
            .clone()
            .map(|secret| (profile.app_id.clone(), secret)),
        None => environment.app,
    };
    let of_profile = profile.as_ref().map(|profile| profile.base_url.clone());
    let helpdesk_id = profile
        .as_ref()
        .and_then(|profile| profile.helpdesk_id.clone());
    Ok(Credentials {
        app,
        base_url: of_profile
            .or(environment.base_url)
            .unwrap_or_else(|| FEISHU.to_owned()),
        token: environment.token,
        person: secrets.person,
        helpdesk: environment
            .helpdesk
            .or_else(|| helpdesk_id.zip(secrets.helpdesk_token)),
        profile: name,
    })
}

/// The client of a profile, made to see whether there can be one.
pub(crate) fn client_of(profile: &Profile, secrets: &Secrets) -> Result<Client, Failure> {
    let mut builder = Client::builder().base_url(&profile.base_url);
    if let Some(secret) = &secrets.app_secret {
        builder = builder.self_built_app(&profile.app_id, secret.expose());
    }
    Ok(builder.build()?)
}

/// The client of an app. Whoever is logged in with a profile is so for all processes that use it. It
/// keeps under the documented rates, which walks of pages and models come near.
pub(crate) fn client(credentials: &Credentials) -> Result<Client, Failure> {
    let builder = Client::builder().base_url(&credentials.base_url);
    let mut builder = builder.rate_limiter(true);
    if let Some((id, secret)) = &credentials.app {
        builder = builder.self_built_app(id, secret.expose());
    }
    if let Some(name) = &credentials.profile {
        builder = builder.session_store(Logins::new(Folder::find()?, name));
    }
    Ok(builder.build()?)
}

/// A session with these credentials. What is missing is missed by the call that needs it.
pub(crate) async fn session(credentials: &Credentials) -> Result<Session, Failure> {
    let session = without_person(credentials)?;
    let user = match (
        &credentials.token,
        &credentials.person,
        &credentials.profile,
    ) {
        (Some(token), ..) => Some(UserToken::new(token.expose())),
        // Renewing takes the app's secret.
        (None, Some(person), Some(name)) => match session.app {
            true => session
                .client
                .open_session(name)
                .await?
                .map(UserToken::from),
            false => Some(session.client.session(person.grant.clone()).into()),
        },
        _ => None,
    };
    Ok(Session { user, ..session })
}

/// The same, whoever is logged in left out.
pub(crate) fn without_person(credentials: &Credentials) -> Result<Session, Failure> {
    let helpdesk = credentials.helpdesk.as_ref();
    Ok(Session {
        client: client(credentials)?,
        app: credentials.app.is_some(),
        user: None,
        helpdesk: helpdesk.map(|(id, token)| HelpdeskToken::new(id, token.expose())),
        timeout: None,
    })
}

/// Keeps who is logged in, or that nobody is.
pub(crate) fn keep_person(name: &str, person: Option<Person>) -> Result<(), Failure> {
    let folder = Folder::find()?;
    folder.locked(name, || {
        let profile = folder.profile(name)?;
        let mut secrets = secrets::load(&folder, name, &profile)?;
        secrets.log_in(person);
        secrets::save(&folder, name, &profile, &secrets)
    })
}

/// Keeps a profile with its secrets: in the system's keyring where there is one that works, unless a
/// file is asked for; says where.
pub(crate) fn keep(
    folder: &Folder,
    name: &str,
    mut profile: Profile,
    secrets: &Secrets,
    in_file: bool,
) -> Result<Where, Failure> {
    profile.secrets = Where::Keyring;
    if in_file || secrets::save(folder, name, &profile, secrets).is_err() {
        profile.secrets = Where::File;
        secrets::save(folder, name, &profile, secrets)?;
    }
    folder.save(name, &profile)?;
    Ok(profile.secrets)
}

/// Forgets a profile and its secrets.
pub(crate) fn forget(folder: &Folder, name: &str) -> Result<(), Failure> {
    let profile = folder.profile(name)?;
    secrets::forget(folder, name, &profile)?;
    folder.remove(name)
}
