//! Groups of command line options that set up one part of the sandbox.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use clap::Args;
use orange_sandbox::{ExpiresIn, Limits, ListenOptions, OperatorScript, SandboxBuilder};

/// Where the sandbox listens.
#[derive(Debug, Args)]
#[command(next_help_heading = "Listening")]
pub(crate) struct ListenArguments {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8080, env = "ORANGE_SANDBOX_PORT")]
    port: u16,
    /// Address to listen on. Others than loopback addresses need --shared.
    #[arg(long, value_name = "ADDRESS", default_value_t = Ipv4Addr::LOCALHOST.into(), env = "ORANGE_SANDBOX_HOST")]
    host: IpAddr,
    /// Allows other machines to reach the sandbox and its admin routes, which ask for no credentials.
    #[arg(long, env = "ORANGE_SANDBOX_SHARED")]
    shared: bool,
    /// A name under which clients reach the sandbox, such as that of its service in compose or Kubernetes; can be
    /// given more than once. The admin routes answer to it.
    #[arg(long = "host-name", value_name = "NAME", env = "ORANGE_SANDBOX_HOST_NAME", value_delimiter = ',')]
    host_names: Vec<String>,
}

impl ListenArguments {
    /// The error says which option is missing.
    pub(crate) fn options(&self) -> Result<ListenOptions, String> {
        if !self.host.to_canonical().is_loopback() && !self.shared {
            return Err(format!(
                "--host {}: other machines could reach the admin routes, which ask for no credentials; add --shared if \
                 they may",
                self.host
            ));
        }
        let options = ListenOptions::new().port(self.port).shared_on(self.host);
        Ok(self.host_names.iter().fold(options, |options, name| options.host_name(name)))
    }
}

/// How the other operator works by itself.
#[derive(Debug, Args)]
#[command(next_help_heading = "The building operator")]
pub(crate) struct OperatorArguments {
    /// Lets the other operator qualify a ticket after this many seconds, and resolve it after as many again.
    #[arg(long, value_name = "SECONDS")]
    operator_after: Option<u64>,
    /// Resolves a ticket this many seconds after it was taken on, instead of after as many as --operator-after.
    #[arg(long, value_name = "SECONDS", requires = "operator_after")]
    resolve_after: Option<u64>,
    /// Asks for information once for each ticket, this many seconds after it was taken on.
    #[arg(long, value_name = "SECONDS", requires = "operator_after")]
    hold_after: Option<u64>,
    /// Resolves a ticket for which information has not come for this many seconds.
    #[arg(long, value_name = "SECONDS", requires = "operator_after")]
    answer_expires_after: Option<u64>,
    /// Closes a ticket whose resolution nobody accepted or refused for this many seconds.
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

/// What tokens are like and who may call what.
#[derive(Debug, Args)]
#[command(next_help_heading = "Tokens and keys")]
pub(crate) struct TokenArguments {
    /// How many seconds tokens of both endpoints are good; unless set an hour at v3 and ninety days at v2.
    #[arg(long, value_name = "SECONDS")]
    token_lifetime: Option<u64>,
    /// How both endpoints write expires_in: number, text or missing; unless set a number at v3 and text at v2.
    #[arg(long, value_name = "FORM", value_parser = expires_in)]
    expires_in: Option<ExpiresIn>,
    /// A scope that may be asked for; can be given more than once. Unless set, any.
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// Asks for the API key everywhere, also where Orange documents none.
    #[arg(long)]
    api_key_everywhere: bool,
}

fn expires_in(text: &str) -> Result<ExpiresIn, String> {
    match text {
        "number" => Ok(ExpiresIn::Number),
        "text" => Ok(ExpiresIn::Text),
        "missing" => Ok(ExpiresIn::Missing),
        _ => Err("one of number, text, missing".to_owned()),
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

/// How much the sandbox takes.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits")]
pub(crate) struct LimitArguments {
    /// Token requests a minute, or `unlimited`; unless set 50, which is what Orange documents.
    #[arg(long, value_name = "CALLS", value_parser = quota)]
    token_calls_per_minute: Option<Quota>,
    /// API calls a minute, all APIs together, or `unlimited`, which is the default.
    #[arg(long, value_name = "CALLS", value_parser = quota)]
    api_calls_per_minute: Option<Quota>,
    /// Bytes of a request body, beyond which the answer is 413; unless set 1 MiB.
    #[arg(long, value_name = "BYTES")]
    body_bytes: Option<usize>,
    /// Bytes of path and query, beyond which the answer is 414; unless set 8 KiB.
    #[arg(long, value_name = "BYTES")]
    target_bytes: Option<usize>,
    /// How many received requests are remembered; unless set 10,000.
    #[arg(long, value_name = "REQUESTS")]
    max_recorded_requests: Option<usize>,
    /// Seconds that the head of a request may take; unless set 10.
    #[arg(long, value_name = "SECONDS")]
    head_timeout: Option<u64>,
    /// Seconds that the body of a request may take; unless set 60.
    #[arg(long, value_name = "SECONDS")]
    body_timeout: Option<u64>,
    /// Seconds that a connection may wait for a request; unless set 120.
    #[arg(long, value_name = "SECONDS")]
    idle_timeout: Option<u64>,
}

/// Calls a minute; `None` for any number.
#[derive(Clone, Copy, Debug)]
struct Quota(Option<u32>);

fn quota(text: &str) -> Result<Quota, String> {
    match text {
        "unlimited" => Ok(Quota(None)),
        _ => {
            text.parse().map(|calls| Quota(Some(calls))).map_err(|error| format!("{error}, nor `unlimited`"))
        }
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
