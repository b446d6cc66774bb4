//! The worker program `token_worker`: its settings and its process.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use orange_core::token::{
    ClientCredentials, EncryptionKey, FileTokenStore, TokenEncryption, TokenEndpoint, TokenStore,
};
use orange_core::transport::ReqwestTransport;
use orange_core::{Credentials, Result};
use orange_redis::{Redis, RedisTokenStore};
use orange_sandbox::RunningSandbox;
use serde::{Deserialize, Serialize};

/// Settings of a process that requests tokens.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct WorkerSettings {
    /// URL of the token endpoint.
    pub token_url: String,
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: String,
    /// URL of the Redis server, or a folder.
    pub store: String,
    /// Bytes of the encryption keys, of which each repeats one number. The first encrypts.
    pub keys: Vec<u8>,
    /// Time limit of a token request.
    pub timeout: Duration,
    /// Time limit of a store operation.
    pub store_timeout: Duration,
    /// First backoff after a failure.
    pub failure_backoff: Duration,
}

impl WorkerSettings {
    /// Settings for a sandbox and a store, with time limits that no loaded machine exceeds.
    pub fn new(sandbox: &RunningSandbox, store: impl Into<String>) -> Self {
        let credentials = sandbox.credentials();
        Self {
            token_url: sandbox.token_url(),
            client_id: credentials.client_id().to_owned(),
            client_secret: credentials.client_secret().to_owned(),
            store: store.into(),
            keys: vec![1],
            timeout: Duration::from_secs(120),
            store_timeout: Duration::from_secs(60),
            failure_backoff: Duration::from_secs(1),
        }
    }

    /// Encrypts with keys other than the default.
    #[must_use]
    pub fn keys(self, keys: &[u8]) -> Self {
        Self { keys: keys.to_vec(), ..self }
    }

    fn encryption(&self) -> TokenEncryption {
        let mut keys = self.keys.iter().map(|key| EncryptionKey::new([*key; 32]));
        keys.next()
            .map_or_else(TokenEncryption::unencrypted, |key| TokenEncryption::with_key(key).old_keys(keys))
    }

    /// Returns the store.
    ///
    /// # Errors
    /// Returns an error if the settings are invalid.
    pub fn token_store(&self) -> Result<Arc<dyn TokenStore>> {
        Ok(match self.store.starts_with("redis:") || self.store.starts_with("rediss:") {
            true => {
                let redis = Redis::builder(&self.store).timeout(self.store_timeout).build()?;
                Arc::new(RedisTokenStore::new(&redis, self.encryption()))
            }
            false => Arc::new(FileTokenStore::new(&self.store, self.encryption())?),
        })
    }

    /// Returns a provider that requests tokens over the network.
    ///
    /// # Errors
    /// Returns an error if the settings are invalid.
    pub fn provider(&self) -> Result<ClientCredentials> {
        let endpoint = TokenEndpoint::new(&self.token_url)?;
        let credentials = Credentials::new(&self.client_id, &self.client_secret)?;
        ClientCredentials::builder(endpoint, credentials, Arc::new(ReqwestTransport::builder().build()?))
            .store(self.token_store()?)
            .store_timeout(self.store_timeout)
            .timeout(self.timeout)
            .failure_backoff(self.failure_backoff)
            .build()
    }
}

/// The tokens that the tasks of a process received.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkerTokens {
    /// Different tokens.
    pub tokens: Vec<String>,
    /// Number of tasks that received an error.
    pub failed: u32,
    /// Different errors.
    pub errors: Vec<String>,
}

/// A running worker. It is killed when dropped.
#[derive(Debug)]
pub struct Worker {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Worker {
    /// Starts the worker `program`.
    ///
    /// # Panics
    /// Panics if the program cannot be started.
    pub fn start(program: &str, settings: &WorkerSettings) -> Self {
        Self::start_with(program, settings, [])
    }

    /// Starts the worker `program` with variables of the environment.
    ///
    /// # Panics
    /// Panics if the program cannot be started.
    pub fn start_with<'a>(
        program: &str,
        settings: &WorkerSettings,
        variables: impl IntoIterator<Item = (&'a str, &'a Path)>,
    ) -> Self {
        let mut process = Command::new(program)
            .envs(variables)
            .arg(serde_json::to_string(settings).expect("settings are JSON"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the worker starts");
        let input = process.stdin.take().expect("the input is a pipe");
        let output = BufReader::new(process.stdout.take().expect("the output is a pipe"));
        Self { process, input, output }
    }

    /// Sends a command.
    ///
    /// # Panics
    /// Panics if the worker has ended.
    pub fn send(&mut self, command: &str) {
        writeln!(self.input, "{command}").expect("the worker runs");
    }

    /// Waits for the answer to a command.
    ///
    /// # Panics
    /// Panics if the worker has ended.
    pub fn answer(&mut self) -> WorkerTokens {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("the worker runs");
        serde_json::from_str(&line).expect("the worker answers with JSON")
    }

    /// Requests a token in `tasks` tasks.
    ///
    /// # Panics
    /// Panics if the worker has ended.
    pub fn get(&mut self, tasks: u32) -> WorkerTokens {
        self.send(&format!("get {tasks}"));
        self.answer()
    }

    /// Kills the process with `SIGKILL`.
    pub fn kill(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.kill();
    }
}
