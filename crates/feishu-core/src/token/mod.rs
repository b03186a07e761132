//! Tokens: fetched once however many calls wait, renewed while the old one still serves, dropped
//! when the platform refuses them.
//!
//! A [`TokenStore`] keeps tokens where several processes can share them; without one they live in
//! the client. What a call reads on its way is neither: it is the client's own copy, behind a lock
//! that is never held across an await.
//!
//! People's grants have a store of their own: [`SessionStore`](crate::session::SessionStore).

mod apps;
pub(crate) mod background;
mod bearer;
mod cache;
pub(crate) mod code;
mod endpoint;
pub(crate) mod grant;
mod grants;
mod issuer;
mod lease;
mod oauth;
mod refresh;
pub mod session;
mod source;
mod store;
mod tenants;
mod ticket;

pub(crate) use self::apps::{SelfBuiltTenant, StoreApp, StoreTenant};
pub(crate) use self::bearer::{Token, bearer};
pub(crate) use self::cache::{Refused, TokenCache};
pub(crate) use self::issuer::Issuer;
pub use self::lease::{Lease, Leased};
pub use self::store::{MemoryTokenStore, StoreError, StoredToken, TokenKey, TokenKind, TokenStore};
pub(crate) use self::tenants::Tenants;
pub(crate) use self::ticket::{TicketBox, ticket_in_event};
