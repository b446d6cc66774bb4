//! [`Redis`]: the connection, its settings and its errors.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use orange_core::{Error, Result};
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{
    Client, Cmd, ConnectionInfo, FromRedisValue, IntoConnectionInfo, RedisError, Script, ServerErrorKind,
};
use secrecy::{ExposeSecret, SecretString};
use tokio::runtime;
use tokio::sync::OnceCell;

use crate::server::{check_version, hello, too_old};

/// Most runtimes with a connection. The one that was added first loses its connection.
const MAX_RUNTIMES: usize = 8;

/// Part of the message of rustls for a certificate that it does not accept. The connection passes on its text only.
const INVALID_CERTIFICATE: &str = "invalid peer certificate";

/// Longest pause between two attempts to connect.
const MAX_RECONNECT_DELAY: Duration = Duration::from_secs(2);

/// A connection to Redis or Valkey; clones share it.
///
/// The first command connects, and checks the version of the server. A lost connection is established again in the background. Each command ends within the
/// [time limit](RedisBuilder::timeout); commands are not repeated.
///
/// ```
/// use std::time::Duration;
/// use orange_redis::Redis;
///
/// # fn main() -> orange_core::Result<()> {
/// let redis = Redis::builder("redis://localhost")
///     .user("orange", "my-password")
///     .key_prefix("billing")
///     .timeout(Duration::from_secs(2))
///     .build()?;
/// # let _ = redis; Ok(()) }
/// ```
#[derive(Clone)]
pub struct Redis(Arc<Inner>);

struct Inner {
    client: Client,
    address: String,
    key_prefix: String,
    timeout: Duration,
    /// A connection belongs to the runtime in which it was created. The last is that of the runtime that was added last.
    managers: Mutex<Vec<(runtime::Id, ConnectionManager)>>,
    /// Set when the version of the server was checked.
    is_checked: OnceCell<()>,
}

/// Builder of [`Redis`].
#[must_use]
pub struct RedisBuilder {
    url: SecretString,
    user: Option<(String, SecretString)>,
    key_prefix: String,
    timeout: Duration,
}

impl Redis {
    /// Creates a builder for the server at `url`: `redis://host:port/database`, or `rediss://` for TLS.
    pub fn builder(url: impl Into<String>) -> RedisBuilder {
        RedisBuilder {
            url: url.into().into(),
            user: None,
            key_prefix: "orange".to_owned(),
            timeout: Duration::from_secs(2),
        }
    }

    /// Returns a key. All keys with the same `tag` are in one slot of a cluster, so that one script can use them.
    pub(crate) fn key(&self, tag: &str, name: &str) -> String {
        format!("{}:{{{tag}}}:{name}", self.0.key_prefix)
    }

    /// Runs a command.
    pub(crate) async fn run<T: FromRedisValue>(&self, command: &Cmd) -> Result<T> {
        let mut manager = self.checked_manager().await?;
        self.with_timeout(command.query_async(&mut manager)).await
    }

    /// Runs a script.
    pub(crate) async fn run_script<T: FromRedisValue>(
        &self,
        script: &Script,
        keys: &[String],
        arguments: &[&[u8]],
    ) -> Result<T> {
        let mut manager = self.checked_manager().await?;
        let mut invocation = script.prepare_invoke();
        for key in keys {
            invocation.key(key);
        }
        for argument in arguments {
            invocation.arg(argument);
        }
        self.with_timeout(invocation.invoke_async(&mut manager)).await
    }

    async fn with_timeout<T>(&self, work: impl Future<Output = redis::RedisResult<T>>) -> Result<T> {
        match tokio::time::timeout(self.0.timeout, work).await {
            Ok(result) => result.map_err(|error| {
                // The manager repeats this error for good, although the password of the server may be changed.
                if error.kind() == redis::ErrorKind::AuthenticationFailed {
                    self.managers().clear();
                }
                self.error(error)
            }),
            Err(_) => Err(Error::timeout("Redis command", self.0.timeout)),
        }
    }

    /// Returns the connection of the current runtime to a server whose version was checked.
    async fn checked_manager(&self) -> Result<ConnectionManager> {
        let manager = self.manager()?;
        self.0.is_checked.get_or_try_init(|| self.check_server(manager.clone())).await?;
        Ok(manager)
    }

    async fn check_server(&self, mut manager: ConnectionManager) -> Result<()> {
        let command = hello();
        let response = async {
            match command.query_async(&mut manager).await {
                // Before version 6, `HELLO` is an unknown command.
                Err(error) if error.kind() == ServerErrorKind::ResponseError.into() => Ok(None),
                response => response.map(Some),
            }
        };
        match self.with_timeout(response).await? {
            Some(response) => check_version(&response),
            None => Err(too_old(None)),
        }
    }

    fn managers(&self) -> MutexGuard<'_, Vec<(runtime::Id, ConnectionManager)>> {
        self.0.managers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the connection of the current runtime.
    fn manager(&self) -> Result<ConnectionManager> {
        let runtime = runtime::Handle::try_current()
            .map_err(|_| Error::configuration("redis", "must be used inside a tokio runtime"))?
            .id();
        let mut managers = self.managers();
        if let Some((_, manager)) = managers.iter().find(|(owner, _)| *owner == runtime) {
            return Ok(manager.clone());
        }
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(self.0.timeout))
            .set_response_timeout(Some(self.0.timeout))
            .set_max_delay(MAX_RECONNECT_DELAY)
            .set_number_of_retries(1);
        let created = ConnectionManager::new_lazy_with_config(self.0.client.clone(), config)
            .map_err(|error| self.error(error))?;
        if managers.len() == MAX_RUNTIMES {
            managers.remove(0);
        }
        managers.push((runtime, created.clone()));
        Ok(created)
    }

    fn error(&self, error: RedisError) -> Error {
        if error.is_timeout() {
            return Error::timeout("Redis command", self.0.timeout);
        }
        if is_of_cluster(&error) {
            let rule = format!(
                "must be a server without cluster mode, and {} is a node of a cluster: {error}",
                self.0.address
            );
            return Error::configuration("redis", rule);
        }
        let text = error.to_string();
        if text.contains(INVALID_CERTIFICATE) {
            return Error::configuration("redis", format!("TLS with {}: {text}", self.0.address));
        }
        Error::store(format!("Redis at {}: {error}", self.0.address), error)
    }
}

/// Whether only a node of Redis Cluster gives this error.
fn is_of_cluster(error: &RedisError) -> bool {
    use ServerErrorKind::{Ask, ClusterDown, CrossSlot, Moved, TryAgain};
    [Ask, ClusterDown, CrossSlot, Moved, TryAgain].iter().any(|kind| error.kind() == (*kind).into())
}

impl fmt::Debug for Redis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Redis")
            .field("address", &self.0.address)
            .field("key_prefix", &self.0.key_prefix)
            .field("timeout", &self.0.timeout)
            .finish_non_exhaustive()
    }
}

impl RedisBuilder {
    /// Sets the user and password, which replace those of the URL.
    pub fn user(mut self, name: impl Into<String>, password: impl Into<SecretString>) -> Self {
        self.user = Some((name.into(), password.into()));
        self
    }

    /// Sets the first part of all keys. Default: `orange`. Applications that share a server without sharing tokens,
    /// limits and work use different prefixes.
    pub fn key_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.key_prefix = prefix.into();
        self
    }

    /// Sets the time limit of a command, connecting included. Default: 2 s.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// Checks the settings. Performs no I/O.
    ///
    /// With `rediss://`, aws-lc-rs becomes the crypto provider of rustls for the process, unless the application has
    /// installed one.
    ///
    /// # Errors
    /// Returns a configuration error if the URL is invalid, the prefix is empty or has braces, or the time limit is
    /// zero.
    pub fn build(self) -> Result<Redis> {
        if self.key_prefix.is_empty() || self.key_prefix.contains(['{', '}']) {
            return Err(Error::configuration("key_prefix", "must be a text without braces"));
        }
        if self.timeout.is_zero() {
            return Err(Error::configuration("timeout", "must be longer than zero"));
        }
        // The error of the parser may quote the URL, which can have a password.
        let invalid =
            |_| Error::configuration("url", "must be redis://host:port/database, or rediss:// for TLS");
        let mut info: ConnectionInfo = self.url.expose_secret().into_connection_info().map_err(invalid)?;
        if let Some((name, password)) = self.user {
            let settings = info.redis_settings().clone();
            info =
                info.set_redis_settings(settings.set_username(name).set_password(password.expose_secret()));
        }
        #[cfg(feature = "tls")]
        if matches!(info.addr(), redis::ConnectionAddr::TcpTls { .. }) {
            install_crypto_provider();
        }
        let address = info.addr().to_string();
        let client = Client::open(info).map_err(invalid)?;
        let (key_prefix, timeout) = (self.key_prefix, self.timeout);
        let (managers, is_checked) = (Mutex::default(), OnceCell::new());
        Ok(Redis(Arc::new(Inner { client, address, key_prefix, timeout, managers, is_checked })))
    }
}

/// Installs the crypto provider. Without one, rustls panics in a program that is built with several.
#[cfg(feature = "tls")]
fn install_crypto_provider() {
    use rustls::crypto::{CryptoProvider, aws_lc_rs};

    if CryptoProvider::get_default().is_none() {
        // Fails if another thread has installed one meanwhile.
        let _ = aws_lc_rs::default_provider().install_default();
    }
}

impl fmt::Debug for RedisBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisBuilder")
            .field("key_prefix", &self.key_prefix)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_checked_before_any_connection() {
        for (builder, field) in [
            (Redis::builder("http://secret@host"), "url"),
            (Redis::builder("redis://host").key_prefix(""), "key_prefix"),
            (Redis::builder("redis://host").key_prefix("a{b"), "key_prefix"),
            (Redis::builder("redis://host").timeout(Duration::ZERO), "timeout"),
        ] {
            let error = builder.build().unwrap_err();
            assert_eq!(error.field(), Some(field));
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }

    #[cfg(feature = "tls")]
    #[test]
    fn tls_has_a_crypto_provider() {
        Redis::builder("rediss://host").build().unwrap();
        assert!(rustls::crypto::CryptoProvider::get_default().is_some());
    }

    #[test]
    fn debug_has_no_password() {
        let builder = Redis::builder("redis://u:hidden-1@host/0").user("user", "hidden-2");
        let text = format!("{builder:?}");
        let text = format!("{text}{:?}", builder.build().unwrap());
        assert!(!text.contains("hidden"), "{text}");
    }

    #[test]
    fn keys_of_one_tag_are_in_one_slot() {
        let redis = Redis::builder("redis://host").key_prefix("billing").build().unwrap();
        assert_eq!(redis.key("token", "lease"), "billing:{token}:lease");
    }
}
