//! Groups of command line options.

use std::net::{IpAddr, Ipv4Addr};
use std::num::ParseIntError;
use std::time::Duration;

use crate::{ExpiresIn, Limits, ListenOptions, OperatorScript, SandboxBuilder};
use clap::Args;

fn parse_seconds(text: &str) -> Result<Duration, ParseIntError> {
    text.parse().map(Duration::from_secs)
}

/// Options of the listener.
#[derive(Debug, Args)]
#[command(next_help_heading = "Listening")]
pub(super) struct ListenArguments {
    /// Port to listen on; 0 selects a free port.
    #[arg(long, default_value_t = 8080, env = "ORANGE_SANDBOX_PORT")]
    port: u16,
    /// Address to listen on. Addresses other than loopback require --shared.
    #[arg(long, value_name = "ADDRESS", default_value_t = Ipv4Addr::LOCALHOST.into(), env = "ORANGE_SANDBOX_HOST")]
    host: IpAddr,
    /// Allows other machines to reach the sandbox and its admin routes, which need no credentials.
    #[arg(long, env = "ORANGE_SANDBOX_SHARED")]
    shared: bool,
    /// Host name under which clients reach the sandbox, such as a service name in compose or Kubernetes. Can be
    /// repeated. The admin routes accept it.
    #[arg(long = "host-name", value_name = "NAME", env = "ORANGE_SANDBOX_HOST_NAME", value_delimiter = ',')]
    host_names: Vec<String>,
    /// Lets the inspector and the admin routes show the sandbox, but not change it.
    #[arg(long, env = "ORANGE_SANDBOX_READ_ONLY")]
    read_only: bool,
    /// Opens the inspector in a browser.
    #[arg(long)]
    pub(super) open: bool,
}

impl ListenArguments {
    /// Returns the options, or an error that names the missing option.
    pub(super) fn options(&self) -> Result<ListenOptions, String> {
        if !self.host.to_canonical().is_loopback() && !self.shared {
            return Err(format!(
                "--host {}: other machines could reach the admin routes, which need no credentials; add --shared to \
                 allow it",
                self.host
            ));
        }
        // A loopback address does not share the sandbox.
        let options = ListenOptions::new().port(self.port).shared_on(self.host).read_only(self.read_only);
        Ok(self.host_names.iter().fold(options, |options, name| options.host_name(name)))
    }
}

/// Options of the infrastructure operator.
#[derive(Debug, Args)]
#[command(next_help_heading = "Infrastructure operator")]
pub(super) struct OperatorArguments {
    /// Seconds after which the infrastructure operator qualifies a ticket, and after which it resolves it.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds)]
    operator_after: Option<Duration>,
    /// Seconds from qualification to resolution; --operator-after by default.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds, requires = "operator_after")]
    resolve_after: Option<Duration>,
    /// Seconds from qualification to a request for information, once per ticket.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds, requires = "operator_after")]
    hold_after: Option<Duration>,
    /// Seconds after which a ticket is resolved if the requested information does not arrive.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds, requires = "operator_after")]
    answer_expires_after: Option<Duration>,
    /// Seconds after which a resolved ticket is closed if its resolution is neither accepted nor refused.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds, requires = "operator_after")]
    validation_expires_after: Option<Duration>,
}

impl OperatorArguments {
    pub(super) fn script(&self) -> Option<OperatorScript> {
        let after = self.operator_after?;
        let mut script = OperatorScript::new(after, self.resolve_after.unwrap_or(after));
        if let Some(time) = self.hold_after {
            script = script.hold_after(time);
        }
        if let Some(time) = self.answer_expires_after {
            script = script.answer_expires_after(time);
        }
        if let Some(time) = self.validation_expires_after {
            script = script.validation_expires_after(time);
        }
        Some(script)
    }

    pub(super) fn apply(&self, builder: SandboxBuilder) -> SandboxBuilder {
        match self.script() {
            Some(script) => builder.operator_script(script),
            None => builder,
        }
    }
}

/// Options of tokens and keys.
#[derive(Debug, Args)]
#[command(next_help_heading = "Tokens and keys")]
pub(super) struct TokenArguments {
    /// Lifetime in seconds of tokens of both endpoints; one hour at v3 and 90 days at v2 by default.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds)]
    token_lifetime: Option<Duration>,
    /// Representation of expires_in at both endpoints: number, text or missing; a number at v3 and text at v2 by
    /// default.
    #[arg(long, value_name = "REPRESENTATION", value_parser = parse_expires_in)]
    expires_in: Option<ExpiresIn>,
    /// Scope that can be requested; all by default. Can be repeated.
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// Requires the API key for every API, including APIs for which Orange documents none.
    #[arg(long)]
    api_key_everywhere: bool,
}

fn parse_expires_in(text: &str) -> Result<ExpiresIn, String> {
    match text {
        "number" => Ok(ExpiresIn::Number),
        "text" => Ok(ExpiresIn::Text),
        "missing" => Ok(ExpiresIn::Missing),
        _ => Err("must be number, text or missing".to_owned()),
    }
}

impl TokenArguments {
    pub(super) fn apply(&self, mut builder: SandboxBuilder) -> SandboxBuilder {
        if let Some(lifetime) = self.token_lifetime {
            builder = builder.token_lifetime(lifetime);
        }
        if let Some(representation) = self.expires_in {
            builder = builder.expires_in(representation);
        }
        if !self.scopes.is_empty() {
            builder = builder.scopes(self.scopes.clone());
        }
        builder.api_key_on_every_api(self.api_key_everywhere)
    }
}

/// Options of the limits.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits")]
pub(super) struct LimitArguments {
    /// Token requests per minute, or `unlimited`; 50 by default, as Orange documents.
    #[arg(long, value_name = "CALLS", value_parser = parse_quota)]
    token_calls_per_minute: Option<Quota>,
    /// API requests per minute for all APIs together, or `unlimited` (default).
    #[arg(long, value_name = "CALLS", value_parser = parse_quota)]
    api_calls_per_minute: Option<Quota>,
    /// Maximum size of a request body in bytes, else 413; 1 MiB by default.
    #[arg(long, value_name = "BYTES")]
    body_bytes: Option<usize>,
    /// Maximum size of path and query in bytes, else 414; 8 KiB by default.
    #[arg(long, value_name = "BYTES")]
    target_bytes: Option<usize>,
    /// Maximum number of recorded requests; 10,000 by default.
    #[arg(long, value_name = "REQUESTS")]
    max_recorded_requests: Option<usize>,
    /// Maximum number of recorded effects; 10,000 by default.
    #[arg(long, value_name = "EFFECTS")]
    max_recorded_effects: Option<usize>,
    /// Maximum memory of the recorded requests in bytes; 64 MiB by default.
    #[arg(long, value_name = "BYTES")]
    max_recorded_bytes: Option<usize>,
    /// Maximum number of bytes that are recorded of a body; 64 KiB by default.
    #[arg(long, value_name = "BYTES")]
    max_recorded_body_bytes: Option<usize>,
    /// Maximum seconds for a request head; 10 by default.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds)]
    head_timeout: Option<Duration>,
    /// Maximum seconds for a request body; 60 by default.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds)]
    body_timeout: Option<Duration>,
    /// Maximum seconds that a connection can wait for a request; 120 by default.
    #[arg(long, value_name = "SECONDS", value_parser = parse_seconds)]
    idle_timeout: Option<Duration>,
}

/// Requests per minute; `None` for no limit.
#[derive(Clone, Copy, Debug)]
struct Quota(Option<u32>);

fn parse_quota(text: &str) -> Result<Quota, String> {
    match text {
        "unlimited" => Ok(Quota(None)),
        _ => text
            .parse()
            .map(|calls| Quota(Some(calls)))
            .map_err(|error| format!("{error}; must be a number or `unlimited`")),
    }
}

impl LimitArguments {
    pub(super) fn limits(&self) -> Limits {
        let mut limits = Limits::default();
        set(&mut limits.token_calls_per_minute, self.token_calls_per_minute.map(|Quota(calls)| calls));
        set(&mut limits.api_calls_per_minute, self.api_calls_per_minute.map(|Quota(calls)| calls));
        set(&mut limits.body_bytes, self.body_bytes);
        set(&mut limits.target_bytes, self.target_bytes);
        set(&mut limits.max_recorded_requests, self.max_recorded_requests);
        set(&mut limits.max_recorded_effects, self.max_recorded_effects);
        set(&mut limits.max_recorded_bytes, self.max_recorded_bytes);
        set(&mut limits.max_recorded_body_bytes, self.max_recorded_body_bytes);
        set(&mut limits.head_timeout, self.head_timeout);
        set(&mut limits.body_timeout, self.body_timeout);
        set(&mut limits.idle_timeout, self.idle_timeout);
        limits
    }
}

/// Sets a limit; without an option, the default remains.
fn set<T>(limit: &mut T, option: Option<T>) {
    if let Some(option) = option {
        *limit = option;
    }
}
