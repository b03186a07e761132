//! A person's next tokens: had for the last refresh token, which works once.
//!
//! A session is one process's own, or shared: kept in a [`SessionStore`] under the person's key.
//! Of a shared one, a process may hold an older grant than the store has, so it looks there before
//! it refreshes; it refreshes under a lease alone; and what it got is in the store before any call
//! uses it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use super::bearer::MARGIN;
use super::grant::UserGrant;
use super::grants::{SessionKey, SessionStore, StoredGrant};
use super::issuer::{Issuer, STORE_PATIENCE};
use super::lease::{Beats, Lease, Leased, keep_alive};
use super::oauth;
use super::source::{Fresh, Source};
use super::store::StoreError;
use crate::ground::BoxFuture;
use crate::ground::error::{Error, ErrorKind, NO_REFRESH};

/// How long keeping a new grant may take. What goes on beyond that is dropped, and the grant kept
/// anew at the next call.
const KEEPING: Duration = Duration::from_secs(10);
/// How soon the store is looked at again, or tried again: at first, and at most.
const LOOKS: [Duration; 2] = [Duration::from_millis(15), Duration::from_millis(250)];
/// The refresh token was used before.
const SPENT: i64 = 20_073;
/// How often a grant is put back into a store that lost it before that is given up.
const RETURNS: u32 = 5;

pub(super) type Rotated =
    Arc<dyn Fn(UserGrant) -> BoxFuture<'static, Result<(), StoreError>> + Send + Sync>;

/// The grant of a session, and what is to be done with a new one.
pub(super) struct Grants {
    state: Mutex<State>,
    /// Where it is kept, if it is shared.
    key: Option<SessionKey>,
}

#[derive(Clone)]
struct State {
    grant: UserGrant,
    /// Of a shared grant, its version.
    version: u64,
    rotated: Option<Rotated>,
    /// Whether the grant has still to be handed to the callback.
    unsaved: bool,
    /// Whether the grant has still to be put into the store, and in the place of which version.
    unkept: Option<Option<u64>>,
}

impl Grants {
    /// A grant of this process alone.
    pub(super) fn own(grant: UserGrant) -> Self {
        Self::new(None, 0, grant)
    }

    /// A grant that is in the store.
    pub(super) fn shared(key: SessionKey, version: u64, grant: UserGrant) -> Self {
        Self::new(Some(key), version, grant)
    }

    fn new(key: Option<SessionKey>, version: u64, grant: UserGrant) -> Self {
        Self {
            state: Mutex::new(State {
                grant,
                version,
                rotated: None,
                unsaved: false,
                unkept: None,
            }),
            key,
        }
    }

    pub(super) fn grant(&self) -> UserGrant {
        self.state().grant.clone()
    }

    pub(super) fn on_rotate(&self, rotated: Rotated) {
        self.state().rotated = Some(rotated);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token, unless it has ended or is the one that was refused.
    fn at_hand(&self, refused: Option<&str>) -> Option<Fresh> {
        let state = self.state();
        let token = &state.grant.access_token;
        let life = state.grant.left();
        (life > MARGIN && refused != Some(token.as_str())).then(|| Fresh {
            token: token.clone(),
            life,
        })
    }

    /// Hands the grant to the callback if that is still to be done.
    async fn save(&self) -> Result<(), Error> {
        let State {
            grant,
            rotated,
            unsaved,
            ..
        } = self.state().clone();
        if unsaved && let Some(keep) = rotated {
            let failed = |error: StoreError| {
                Error::new(ErrorKind::Io, "the rotated tokens could not be kept").with_source(error)
            };
            tokio::time::timeout(KEEPING, keep(grant))
                .await
                .map_err(|late| failed(late.into()))?
                .map_err(failed)?;
        }
        self.state().unsaved = false;
        Ok(())
    }
}

/// Refreshes a session.
pub(super) struct Refresh(pub(super) Arc<Grants>);

impl Source for Refresh {
    fn fetch<'a>(
        &'a self,
        issuer: &'a Arc<Issuer>,
        refused: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Fresh, Error>> {
        Box::pin(async move {
            let grants = &*self.0;
            match &grants.key {
                None => grants.refreshed_alone(issuer, refused).await?,
                Some(key) => {
                    let place = Place::new(issuer, key);
                    let shared = grants.refreshed_for_all(&place, refused).await;
                    place.leave().await;
                    shared?;
                }
            }
            grants.save().await?;
            let state = grants.state();
            Ok(Fresh {
                token: state.grant.access_token.clone(),
                life: state.grant.left(),
            })
        })
    }

    fn limit(&self, issuer: &Issuer) -> Duration {
        // The endpoint is asked up to three times.
        let alone = issuer.timeout.saturating_mul(3).saturating_add(KEEPING);
        match self.0.key {
            None => alone,
            // Another's turn is waited for, twice at most, and what it got.
            Some(_) => alone
                .saturating_add(KEEPING)
                .saturating_add(issuer.lease.saturating_mul(3)),
        }
    }

    fn renewable(&self) -> bool {
        let state = self.0.state();
        self.0.key.is_some() || state.unsaved || usable(&state.grant).is_ok()
    }
}

impl std::fmt::Debug for Refresh {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Refresh")
    }
}

/// The refresh token, if there is one that can still be used.
fn usable(grant: &UserGrant) -> Result<&str, Error> {
    let Some(token) = &grant.refresh_token else {
        return Err(login_needed(
            "the session has no refresh token (scope offline_access): the person has to log in again",
        ));
    };
    if grant
        .refresh_expires_at
        .is_some_and(|end| end <= SystemTime::now())
    {
        return Err(login_needed(
            "the refresh token has expired: the person has to log in again",
        ));
    }
    Ok(token)
}

fn login_needed(reason: &'static str) -> Error {
    Error::new(ErrorKind::Credential, reason).with_place(NO_REFRESH.to_owned())
}

/// The store has a greater version, and does not say of what.
fn unreadable() -> Error {
    Error::new(
        ErrorKind::Io,
        "the session store has something of the person that it cannot read",
    )
}

async fn refresh(issuer: &Issuer, grant: &UserGrant) -> Result<UserGrant, Error> {
    let fields = [("refresh_token", Some(usable(grant)?))];
    oauth::ask(issuer, "refresh_token", &fields).await
}

impl Grants {
    async fn refreshed_alone(&self, issuer: &Issuer, refused: Option<&str>) -> Result<(), Error> {
        let State { grant, unsaved, .. } = self.state().clone();
        // A new grant that could not be kept is still good: only the keeping is repeated.
        if !(unsaved && self.at_hand(refused).is_some()) {
            let grant = refresh(issuer, &grant).await?;
            let mut state = self.state();
            state.grant = grant;
            state.unsaved = true;
        }
        Ok(())
    }

    async fn refreshed_for_all(
        &self,
        place: &Place<'_>,
        refused: Option<&str>,
    ) -> Result<(), Error> {
        let unfinished = {
            let state = self.state();
            state.unkept.is_some() || state.unsaved
        };
        self.keep(place).await?;
        if unfinished && self.at_hand(refused).is_some() {
            return Ok(());
        }
        if self.turn(place, refused).await? == Turn::Another {
            return Ok(());
        }
        let _beats = place.kept();
        let grant = self.grant();
        match refresh(place.issuer, &grant).await {
            Ok(grant) => {
                {
                    let mut state = self.state();
                    state.unkept = Some(Some(state.version));
                    state.version += 1;
                    state.grant = grant;
                    state.unsaved = true;
                }
                self.keep(place).await
            }
            Err(error) if error.code() == Some(SPENT) => {
                // By a process whose lease ended too soon: what it got is about to be there.
                self.successor(place, refused).await.ok_or(error)
            }
            Err(error) => Err(error),
        }
    }

    /// Waits until another process has refreshed or this one may. Then the grant that it has is the
    /// one that the store has.
    async fn turn(&self, place: &Place<'_>, refused: Option<&str>) -> Result<Turn, Error> {
        let [mut pause, longest] = LOOKS;
        let mut returns = 0;
        loop {
            let asked = Instant::now();
            let leased = place.lease().await?;
            let stored = place.load().await?;
            match self.compare(stored)? {
                Standing::Newer if self.at_hand(refused).is_some() => return Ok(Turn::Another),
                Standing::Newer | Standing::Same => {}
                Standing::Lost(there) => {
                    // The store forgot it. Others may know it by no other way.
                    let own = self.stored();
                    if usable(&self.grant()).is_ok() && !place.swap(there, &own).await? {
                        returns += 1;
                        if returns > RETURNS {
                            return Err(unreadable());
                        }
                        tokio::time::sleep(pause).await;
                        continue;
                    }
                }
            }
            match leased {
                Leased::Granted { .. } if asked.elapsed() < place.lease.life => {
                    return Ok(Turn::Own);
                }
                // It ended while this process slept.
                Leased::Granted { .. } => {}
                Leased::Held { left } => {
                    tokio::time::sleep(pause.min(left)).await;
                    pause = (pause * 2).min(longest);
                }
            }
        }
    }

    /// Takes over the grant that another process puts into the store within a lease's life.
    async fn successor(&self, place: &Place<'_>, refused: Option<&str>) -> Option<()> {
        let until = Instant::now() + place.lease.life;
        let [mut pause, longest] = LOOKS;
        loop {
            // One that fails may work again while there is time.
            let newer = match place.load().await {
                Ok(stored) => matches!(self.compare(stored).ok()?, Standing::Newer),
                Err(_) => false,
            };
            if newer && self.at_hand(refused).is_some() {
                return Some(());
            }
            if Instant::now() >= until {
                return None;
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(longest);
        }
    }

    /// Puts the grant into the store if that is still to be done. Until it is there, no call gets
    /// its token.
    async fn keep(&self, place: &Place<'_>) -> Result<(), Error> {
        let until = Instant::now() + KEEPING;
        let [mut pause, longest] = LOOKS;
        loop {
            let Some(expected) = self.state().unkept else {
                return Ok(());
            };
            let tried = self.try_to_keep(place, expected).await;
            if self.state().unkept.is_none() {
                return tried;
            }
            if Instant::now() >= until {
                return tried.and(Err(unreadable()));
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(longest);
        }
    }

    async fn try_to_keep(&self, place: &Place<'_>, expected: Option<u64>) -> Result<(), Error> {
        if place.swap(expected, &self.stored()).await? {
            self.state().unkept = None;
            return Ok(());
        }
        // Something else is there: this very grant, where an earlier answer was lost; that of a
        // newer login; or what was there before the store lost some of its data.
        let standing = self.compare(place.load().await?);
        let mut state = self.state();
        state.unkept = match standing {
            Ok(Standing::Lost(there)) => Some(there),
            _ => None,
        };
        standing.map(|_| ())
    }

    fn stored(&self) -> StoredGrant {
        let state = self.state();
        StoredGrant::new(state.version, Some(state.grant.clone()))
    }

    /// Compares what the store has with what this process has, and takes it over where it is newer.
    fn compare(&self, stored: Option<StoredGrant>) -> Result<Standing, Error> {
        let mut state = self.state();
        match stored {
            Some(stored) if stored.version >= state.version => {
                let Some(grant) = stored.grant else {
                    return Err(login_needed(
                        "the session was ended: the person has to log in again",
                    ));
                };
                // By the token: a store may keep times less exactly.
                if stored.version == state.version && grant.access_token == state.grant.access_token
                {
                    return Ok(Standing::Same);
                }
                state.version = stored.version;
                state.grant = grant;
                // Whoever refreshed has told its own callback.
                state.unsaved = false;
                Ok(Standing::Newer)
            }
            older => Ok(Standing::Lost(older.map(|stored| stored.version))),
        }
    }
}

/// Whose turn it was to refresh.
#[derive(PartialEq, Eq)]
enum Turn {
    Own,
    /// Another process's, whose grant was taken over.
    Another,
}

/// How what the store has stands to what this process has.
enum Standing {
    /// It was newer, and has been taken over.
    Newer,
    Same,
    /// It is older, or nothing: the store has lost data.
    Lost(Option<u64>),
}

/// A shared session's place in the store, with the lease to refresh it.
struct Place<'a> {
    issuer: &'a Issuer,
    key: &'a SessionKey,
    lease: Lease,
    /// Whether the lease was ever granted.
    granted: Mutex<bool>,
}

impl<'a> Place<'a> {
    fn new(issuer: &'a Issuer, key: &'a SessionKey) -> Self {
        Self {
            issuer,
            key,
            lease: Lease::of_ones_own(issuer.lease),
            granted: Mutex::new(false),
        }
    }

    fn store(&self) -> &dyn SessionStore {
        &*self.issuer.sessions
    }

    async fn load(&self) -> Result<Option<StoredGrant>, Error> {
        self.issuer
            .ask_sessions("loading a grant", self.store().load(self.key))
            .await
    }

    async fn swap(&self, expected: Option<u64>, new: &StoredGrant) -> Result<bool, Error> {
        let swapped = self.store().swap(self.key, expected, new);
        self.issuer.ask_sessions("keeping a grant", swapped).await
    }

    async fn lease(&self) -> Result<Leased, Error> {
        let leased = self.store().lease(self.key, &self.lease);
        let leased = self
            .issuer
            .ask_sessions("leasing a session", leased)
            .await?;
        if matches!(leased, Leased::Granted { .. }) {
            *self.granted.lock().unwrap_or_else(PoisonError::into_inner) = true;
        }
        Ok(leased)
    }

    /// Keeps the lease alive as long as what is returned is there.
    fn kept(&self) -> Beats {
        let store = Arc::clone(&self.issuer.sessions);
        let (key, lease) = (self.key.clone(), self.lease.clone());
        let extend = Box::new(move || -> BoxFuture<'static, ()> {
            let (store, key, lease) = (Arc::clone(&store), key.clone(), lease.clone());
            Box::pin(async move {
                // Where it fails, the swap decides.
                let _ = tokio::time::timeout(STORE_PATIENCE, store.lease(&key, &lease)).await;
            })
        });
        keep_alive(&self.lease, extend)
    }

    /// Lets others have their turn. A store that does not hear of it ends the lease by itself.
    async fn leave(&self) {
        let granted = *self.granted.lock().unwrap_or_else(PoisonError::into_inner);
        if granted {
            let released = self.store().release(self.key, &self.lease);
            let _ = self
                .issuer
                .ask_sessions("releasing a session", released)
                .await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_refreshes_a_session_shows_none_of_its_tokens() {
        let grant = UserGrant::new("hidden", SystemTime::now());
        let refresh = Refresh(Arc::new(Grants::own(grant)));
        assert_eq!(format!("{refresh:?}"), "Refresh");
    }
}
