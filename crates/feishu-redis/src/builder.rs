//! How the connection is set up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::io::tcp::TcpSettings;
use redis::{
    Client, ClientTlsConfig, ConnectionAddr, ConnectionInfo, IntoConnectionInfo as _,
    TlsCertificates,
};

use crate::connection::{Redis, Scripts, Shared};
use crate::error::Error;
use crate::key::Names;
use crate::seal::{EncryptionKey, Seal};

/// What each certificate begins with in PEM text.
const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";

/// Sets up a [`Redis`]. Only the address has to be named.
#[must_use = "a builder does nothing until it builds"]
pub struct RedisBuilder {
    url: String,
    username: Option<String>,
    password: Option<String>,
    database: Option<i64>,
    prefix: String,
    seal: Seal,
    timeout: Duration,
    connect_timeout: Duration,
    root: Option<Vec<u8>>,
    client: Option<ClientTlsConfig>,
}

impl Redis {
    /// Starts a connection to a server: `redis://host:6379`, `rediss://host:6380` for TLS,
    /// `redis+unix:///path` for a socket. What else such an address can say (user, password, the
    /// number of the database) may stand there or be set here.
    ///
    /// TLS is the process's default of rustls; where the program has set none by the time this is
    /// built, ring becomes it.
    pub fn builder(url: impl Into<String>) -> RedisBuilder {
        RedisBuilder {
            url: url.into(),
            username: None,
            password: None,
            database: None,
            prefix: "feishu".to_owned(),
            seal: Seal::default(),
            timeout: Duration::from_secs(1),
            connect_timeout: Duration::from_secs(1),
            root: None,
            client: None,
        }
    }
}

impl RedisBuilder {
    /// The user, where Redis has an access control list. See [the crate](crate#access) for what the
    /// user has to be allowed.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// The user's password, or the server's.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// The number of the database. 0 unless set.
    pub fn database(mut self, number: i64) -> Self {
        self.database = Some(number);
        self
    }

    /// What all names in Redis begin with: `feishu` unless set. Fleets that are not to share
    /// anything have different ones.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Encrypts tokens, tickets and grants with this key.
    ///
    /// What is in Redis unencrypted is taken for absent from then on, lest whoever can write there
    /// plants tokens; [`read_unencrypted`](Self::read_unencrypted) is for the change.
    pub fn encryption_key(mut self, key: EncryptionKey) -> Self {
        self.seal.key = Some(key);
        self
    }

    /// Reads what was encrypted with this key, too. To change keys, first give all processes the new
    /// one as a previous one, then let them encrypt with it and have the old one as a previous one,
    /// and drop that when whatever it encrypted has been written anew: after a week, the life of a
    /// refresh token that nobody uses.
    pub fn previous_encryption_key(mut self, key: EncryptionKey) -> Self {
        self.seal.previous.push(key);
        self
    }

    /// Reads also what is not encrypted, though there is a key: while a fleet begins to encrypt.
    pub fn read_unencrypted(mut self, reads: bool) -> Self {
        self.seal.reads_plain = reads;
        self
    }

    /// How long an answer of Redis is waited for. A second unless set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long making a connection may take. A second unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Trusts the certificates in this PEM text, in place of the system's: those of a Redis of one's
    /// own.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.root = Some(pem.into());
        self
    }

    /// Shows this certificate to Redis, with its private key, both as PEM text.
    pub fn client_certificate_pem(
        mut self,
        certificate: impl Into<Vec<u8>>,
        key: impl Into<Vec<u8>>,
    ) -> Self {
        self.client = Some(ClientTlsConfig {
            client_cert: certificate.into(),
            client_key: key.into(),
        });
        self
    }

    /// The stores. Redis is not asked before the first of them is used.
    ///
    /// # Errors
    /// When the address or a certificate is none, or an option goes with no address of this kind.
    pub fn build(self) -> Result<Redis, Error> {
        let info = self.url.as_str().into_connection_info().map_err(|error| {
            // Not the address itself: it may hold the password.
            Error::new("the address of Redis is none; it reads like redis://host:6379")
                .with_source(error)
        })?;
        let mut settings = info.redis_settings().clone();
        if let Some(username) = &self.username {
            settings = settings.set_username(username);
        }
        if let Some(password) = &self.password {
            settings = settings.set_password(password);
        }
        if let Some(database) = self.database {
            settings = settings.set_db(database);
        }
        let info = info
            .set_redis_settings(settings)
            .set_tcp_settings(tcp_settings());
        let address = info.addr().to_string();
        let client = self.client(info)?;
        let config = ConnectionManagerConfig::new()
            .set_response_timeout(Some(self.timeout))
            .set_connection_timeout(Some(self.connect_timeout))
            .set_number_of_retries(1)
            .set_min_delay(Duration::from_millis(20))
            .set_max_delay(Duration::from_millis(200));
        let manager = ConnectionManager::new_lazy_with_config(client, config)
            .map_err(|error| Error::new("the connection cannot be set up").with_source(error))?;
        Ok(Redis {
            manager,
            shared: Arc::new(Shared {
                names: Names::new(&self.prefix),
                seal: self.seal,
                scripts: Scripts::new(),
                address,
            }),
        })
    }

    fn client(&self, info: ConnectionInfo) -> Result<Client, Error> {
        let is_tls = matches!(info.addr(), ConnectionAddr::TcpTls { .. });
        if !is_tls {
            if self.root.is_some() || self.client.is_some() {
                return Err(Error::new(
                    "certificates are for TLS, and the address says none: it begins with rediss://",
                ));
            }
            let client = Client::open(info);
            return client
                .map_err(|error| Error::new("the connection cannot be set up").with_source(error));
        }
        let is_pem = |pem: &Vec<u8>| pem.windows(BEGIN.len()).any(|window| window == BEGIN);
        if !self.root.as_ref().is_none_or(is_pem) {
            return Err(Error::new(
                "the root certificate is none; its text has -----BEGIN CERTIFICATE----- in it",
            ));
        }
        provide_cryptography();
        let certificates = TlsCertificates {
            client_tls: self.client.clone(),
            root_cert: self.root.clone(),
        };
        Client::build_with_tls(info, certificates)
            .map_err(|error| Error::new("a certificate or its key is none").with_source(error))
    }
}

/// Has a connection that leads nowhere found out.
fn tcp_settings() -> TcpSettings {
    let settings = TcpSettings::default().set_nodelay(true);
    #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
    let settings = settings.set_user_timeout(Duration::from_secs(5));
    settings
}

/// The client under this one takes the process's default of rustls, and panics where there is none
/// and two are compiled in. So where the program has set none, it is ring, as in `feishu-core`.
fn provide_cryptography() {
    #[cfg(feature = "rustls")]
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // Another thread may just have set one, and that is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

impl fmt::Debug for RedisBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisBuilder")
            .field("username", &self.username)
            .field("database", &self.database)
            .field("prefix", &self.prefix)
            .field("key", &self.seal.key)
            .finish_non_exhaustive()
    }
}
