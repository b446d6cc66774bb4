//! Groups of command line options.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use clap::Args;
use orange_sandbox::{ExpiresIn, Limits, ListenOptions, OperatorScript, SandboxBuilder};

/// Options of the listener.
#[derive(Debug, Args)]
#[command(next_help_heading = "Listening")]
pub(crate) struct ListenArguments {
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
}

impl ListenArguments {
    /// Returns the options, or an error that names the missing option.
    pub(crate) fn options(&self) -> Result<ListenOptions, String> {
        if !self.host.to_canonical().is_loopback() && !self.shared {
            return Err(format!(
                "--host {}: other machines could reach the admin routes, which need no credentials; add --shared to \
                 allow it",
                self.host
            ));
        }
        let options = ListenOptions::new().port(self.port).shared_on(self.host);
        Ok(self.host_names.iter().fold(options, |options, name| options.host_name(name)))
    }
}

/// Options of the infrastructure operator.
#[derive(Debug, Args)]
#[command(next_help_heading = "Infrastructure operator")]
pub(crate) struct OperatorArguments {
    /// Seconds after which the infrastructure operator qualifies a ticket, and after which it resolves it.
    #[arg(long, value_name = "SECONDS")]
    operator_after: Option<u64>,
    /// Seconds from qualification to resolution; --operator-after by default.
    #[arg(long, value_name = "SECONDS", requires = "operator_after")]
    resolve_after: Option<u64>,
    /// Seconds from qualification to a request for information, once per ticket.
    #[arg(long, value_name = "SECONDS", requires = "operator_after")]
    hold_after: Option<u64>,
    /// Seconds after which a ticket is resolved if the requested information does not arrive.
    #[arg(long, value_name = "SECONDS", requires = "operator_after")]
    answer_expires_after: Option<u64>,
    /// Seconds after which a resolved ticket is closed if its resolution is neither accepted nor refused.
    #[arg(long, value_name = "SECONDS", requires = "operator_after")]
    validation_expires_after: Option<u64>,
}

impl OperatorArguments {
    pub(crate) fn script(&self) -> Option<OperatorScript> {
        let after = Duration::from_secs(self.operator_after?);
        let mut script = OperatorScript::new(after, self.resolve_after.map_or(after, Duration::from_secs));
        if let Some(seconds) = self.hold_after {
            script = script.hold_after(Duration::from_secs(seconds));
        }
        if let Some(seconds) = self.answer_expires_after {
            script = script.answer_expires_after(Duration::from_secs(seconds));
        }
        if let Some(seconds) = self.validation_expires_after {
            script = script.validation_expires_after(Duration::from_secs(seconds));
        }
        Some(script)
    }

    pub(crate) fn apply(&self, builder: SandboxBuilder) -> SandboxBuilder {
        match self.script() {
            Some(script) => builder.operator_script(script),
            None => builder,
        }
    }
}

/// Options of tokens and keys.
#[derive(Debug, Args)]
#[command(next_help_heading = "Tokens and keys")]
pub(crate) struct TokenArguments {
    /// Lifetime in seconds of tokens of both endpoints; one hour at v3 and 90 days at v2 by default.
    #[arg(long, value_name = "SECONDS")]
    token_lifetime: Option<u64>,
    /// Representation of expires_in at both endpoints: number, text or missing; a number at v3 and text at v2 by
    /// default.
    #[arg(long, value_name = "FORM", value_parser = expires_in)]
    expires_in: Option<ExpiresIn>,
    /// Scope that can be requested; all by default. Can be repeated.
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// Requires the API key for every API, including APIs for which Orange documents none.
    #[arg(long)]
    api_key_everywhere: bool,
}

fn expires_in(text: &str) -> Result<ExpiresIn, String> {
    match text {
        "number" => Ok(ExpiresIn::Number),
        "text" => Ok(ExpiresIn::Text),
        "missing" => Ok(ExpiresIn::Missing),
        _ => Err("must be number, text or missing".to_owned()),
    }
}

impl TokenArguments {
    pub(crate) fn apply(&self, mut builder: SandboxBuilder) -> SandboxBuilder {
        if let Some(seconds) = self.token_lifetime {
            builder = builder.token_lifetime(Duration::from_secs(seconds));
        }
        if let Some(form) = self.expires_in {
            builder = builder.expires_in(form);
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
pub(crate) struct LimitArguments {
    /// Token requests per minute, or `unlimited`; 50 by default, as Orange documents.
    #[arg(long, value_name = "CALLS", value_parser = quota)]
    token_calls_per_minute: Option<Quota>,
    /// API requests per minute for all APIs together, or `unlimited` (default).
    #[arg(long, value_name = "CALLS", value_parser = quota)]
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
    /// Maximum seconds for a request head; 10 by default.
    #[arg(long, value_name = "SECONDS")]
    head_timeout: Option<u64>,
    /// Maximum seconds for a request body; 60 by default.
    #[arg(long, value_name = "SECONDS")]
    body_timeout: Option<u64>,
    /// Maximum seconds that a connection can wait for a request; 120 by default.
    #[arg(long, value_name = "SECONDS")]
    idle_timeout: Option<u64>,
}

/// Requests per minute; `None` for no limit.
#[derive(Clone, Copy, Debug)]
struct Quota(Option<u32>);

fn quota(text: &str) -> Result<Quota, String> {
    match text {
        "unlimited" => Ok(Quota(None)),
        _ => text
            .parse()
            .map(|calls| Quota(Some(calls)))
            .map_err(|error| format!("{error}; must be a number or `unlimited`")),
    }
}

impl LimitArguments {
    pub(crate) fn limits(&self) -> Limits {
        let mut limits = Limits::default();
        let set = |limit: &mut usize, option: Option<usize>| *limit = option.unwrap_or(*limit);
        set(&mut limits.body_bytes, self.body_bytes);
        set(&mut limits.target_bytes, self.target_bytes);
        set(&mut limits.max_recorded_requests, self.max_recorded_requests);
        let set = |limit: &mut Duration, option: Option<u64>| {
            *limit = option.map_or(*limit, Duration::from_secs);
        };
        set(&mut limits.head_timeout, self.head_timeout);
        set(&mut limits.body_timeout, self.body_timeout);
        set(&mut limits.idle_timeout, self.idle_timeout);
        if let Some(Quota(calls)) = self.token_calls_per_minute {
            limits.token_calls_per_minute = calls;
        }
        if let Some(Quota(calls)) = self.api_calls_per_minute {
            limits.api_calls_per_minute = calls;
        }
        limits
    }
}
