//! Options of the connection to Orange.

use std::path::PathBuf;

use clap::Args;

/// Options of the connection. Each precedes its environment variable, which precedes the profile.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Connection")]
pub(crate) struct ConnectionArguments {
    /// Profile of the configuration file
    #[arg(long, global = true, value_name = "NAME", env = "ORANGE_PROFILE")]
    pub(crate) profile: Option<String>,
    /// Configuration file
    #[arg(long, global = true, value_name = "FILE", env = "ORANGE_CONFIG")]
    pub(crate) config: Option<PathBuf>,
    /// Client id of the application; ORANGE_CLIENT_ID in the environment
    #[arg(long, global = true, value_name = "ID", hide_short_help = true)]
    pub(crate) client_id: Option<String>,
    /// Where the client secret is: env:NAME, fd:NUMBER, file:PATH, command:COMMAND or keyring:SERVICE/USER; the secret itself
    /// in ORANGE_CLIENT_SECRET in the environment
    #[arg(long, global = true, value_name = "SOURCE", hide_short_help = true)]
    pub(crate) client_secret_from: Option<String>,
    /// Where the API key is, as for the client secret; the key itself in ORANGE_API_KEY in the environment
    #[arg(long, global = true, value_name = "SOURCE", hide_short_help = true)]
    pub(crate) api_key_from: Option<String>,
    /// Base URL of the APIs; ORANGE_BASE_URL in the environment
    #[arg(long, global = true, value_name = "URL", hide_short_help = true)]
    pub(crate) base_url: Option<String>,
    /// URL of the token endpoint; ORANGE_TOKEN_URL in the environment
    #[arg(long, global = true, value_name = "URL", hide_short_help = true)]
    pub(crate) token_url: Option<String>,
    /// Hosts that may be called over plain http; ORANGE_ALLOW_HTTP_TO in the environment
    #[arg(long, global = true, value_name = "HOSTS", value_delimiter = ',', hide_short_help = true)]
    pub(crate) allow_http_to: Vec<String>,
    /// Language of the responses, such as `fr`; ORANGE_LANGUAGE in the environment
    #[arg(long, global = true, value_name = "LANGUAGE", hide_short_help = true)]
    pub(crate) language: Option<String>,
    /// Proxy for every request; ORANGE_PROXY in the environment. Without it, HTTPS_PROXY and NO_PROXY apply
    #[arg(long, global = true, value_name = "URL", hide_short_help = true)]
    pub(crate) proxy: Option<String>,
    /// Additional certificate authorities, as a PEM file; ORANGE_CA_BUNDLE in the environment
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub(crate) ca_bundle: Option<PathBuf>,
    /// Client certificate and its key, as a PEM file; ORANGE_CLIENT_CERTIFICATE in the environment
    #[arg(long, global = true, value_name = "FILE", hide_short_help = true)]
    pub(crate) client_certificate: Option<PathBuf>,
    /// Time limit of an operation with all its attempts; ORANGE_TIMEOUT in the environment
    #[arg(long, global = true, value_name = "SECONDS", hide_short_help = true)]
    pub(crate) timeout: Option<u64>,
    /// Time limit of one attempt; ORANGE_ATTEMPT_TIMEOUT in the environment
    #[arg(long, global = true, value_name = "SECONDS", hide_short_help = true)]
    pub(crate) attempt_timeout: Option<u64>,
    /// Time limit of a new connection; ORANGE_CONNECT_TIMEOUT in the environment
    #[arg(long, global = true, value_name = "SECONDS", hide_short_help = true)]
    pub(crate) connect_timeout: Option<u64>,
    /// Keeps the access token in memory only; ORANGE_NO_TOKEN_CACHE in the environment
    #[arg(long, global = true, hide_short_help = true)]
    pub(crate) no_token_cache: bool,
}
