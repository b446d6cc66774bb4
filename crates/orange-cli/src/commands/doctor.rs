//! `orange doctor`: checks what every other command needs, and says what to mend.

use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::transport::{Body, ReqwestTransport, Transport as _};
use orange_core::{Client, Error, ErrorKind};
use orange_core_information::CoreInformation;
use orange_incident::Incidents;
use orange_sandbox::{RunningSandbox, Sandbox, SandboxClock};
use serde_json::json;

use crate::arguments::GlobalArguments;
use crate::failure::{Failure, Kind, Result};
use crate::output::{Column, ListPrinter};
use crate::settings::{ConfigFile, Settings, token_places, token_store};

pub(crate) const EXAMPLES: &str = "\
Exit status:
  0  no check failed
  2  configuration
  3  credentials or API access
  7  connection, TLS or availability

Examples:
  orange doctor
  orange --sandbox doctor
  orange doctor --profile production --output json";

/// Time limit of a new connection without a setting, and of the response to the first request.
const CONNECT_LIMIT: Duration = Duration::from_secs(5);
const RESPONSE_LIMIT: Duration = Duration::from_secs(10);

/// Difference between the clocks from which the user is warned. The header `Date` has a precision of 1 s.
const SKEW_LIMIT: Duration = Duration::from_secs(60);

const COLUMNS: &[Column] = &[
    Column { title: "CHECK", path: "check" },
    Column { title: "RESULT", path: "result" },
    Column { title: "DETAIL", path: "detail" },
    Column { title: "REMEDY", path: "remedy" },
];

/// Prints the checks and remembers the first failure.
struct Checks {
    printer: ListPrinter,
    failed: Option<Kind>,
}

impl Checks {
    fn print(&mut self, check: &str, result: &str, detail: &str, remedy: Option<&str>) -> Result<()> {
        self.printer.item(json!({ "check": check, "result": result, "detail": detail, "remedy": remedy }))
    }

    fn ok(&mut self, check: &str, detail: &str) -> Result<()> {
        self.print(check, "ok", detail, None)
    }

    fn warn(&mut self, check: &str, detail: &str, remedy: &str) -> Result<()> {
        self.print(check, "warning", detail, Some(remedy))
    }

    fn fail(&mut self, check: &str, kind: Kind, detail: &str, remedy: &str) -> Result<()> {
        self.failed.get_or_insert(kind);
        self.print(check, "failed", detail, Some(remedy))
    }
}

/// The subject of the checks of the connection.
struct Target {
    base_url: String,
    transport: ReqwestTransport,
    client: Client,
    connect_limit: Duration,
    /// Listens while the checks run.
    _sandbox: Option<RunningSandbox>,
}

pub(crate) async fn run(global: &GlobalArguments) -> Result<ExitCode> {
    let mut checks = Checks { printer: global.output().list(COLUMNS), failed: None };
    let target = if global.sandbox { Some(sandbox().await?) } else { configured(global, &mut checks)? };
    if let Some(target) = target
        && connection(&target, &mut checks).await?
    {
        apis(&target.client, &mut checks).await?;
    }
    let Checks { printer, failed } = checks;
    printer.finish()?;
    Ok(failed.map_or(ExitCode::SUCCESS, |kind| ExitCode::from(kind as u8)))
}

/// A sandbox over a socket, so that the checks are those of a real server.
async fn sandbox() -> Result<Target> {
    let sandbox = Sandbox::builder().clock(SandboxClock::system()).build();
    let running = sandbox.start().await.map_err(|error| Failure::io("the sandbox cannot listen", error))?;
    Ok(Target {
        base_url: running.url(),
        transport: ReqwestTransport::builder().build()?,
        client: running.client()?.build()?,
        connect_limit: CONNECT_LIMIT,
        _sandbox: Some(running),
    })
}

/// Checks the configuration. Returns `None` if the connection cannot be checked.
fn configured(global: &GlobalArguments, checks: &mut Checks) -> Result<Option<Target>> {
    let loaded = ConfigFile::read(global.connection.config.as_deref())
        .and_then(|file| Ok((file, Settings::load(&global.connection)?)));
    let (file, settings) = match loaded {
        Ok(loaded) => loaded,
        Err(error) => {
            checks.fail(
                "configuration",
                error.kind(),
                &error.to_string(),
                "correct the named setting or file",
            )?;
            return Ok(None);
        }
    };
    let path = file.path.filter(|_| file.exists).map(|path| path.display().to_string());
    let detail = match (path, &settings.profile) {
        (None, _) => "no configuration file: flags and environment".to_owned(),
        (Some(path), None) => format!("{path}, no profile"),
        (Some(path), Some(profile)) => format!("{path}, profile {profile}"),
    };
    checks.ok("configuration", &detail)?;
    // Without stored tokens, so that the credentials are proved.
    let built = settings.transport().and_then(|transport| {
        let client = settings.client_builder()?.build()?;
        Ok(Target {
            base_url: settings.base_url().to_owned(),
            transport,
            client,
            connect_limit: settings.connect_timeout.value.map_or(CONNECT_LIMIT, Duration::from_secs),
            _sandbox: None,
        })
    });
    let target = match built {
        Ok(target) => target,
        Err(error) => {
            checks.fail("credentials", error.kind(), &error.to_string(), "correct the named setting")?;
            return Ok(None);
        }
    };
    let id = settings.client_id.value.as_deref().unwrap_or_default();
    let key = if settings.api_key.value.is_some() { "with an API key" } else { "without an API key" };
    checks.ok("credentials", &format!("client id {id}, {key}"))?;
    token_cache(&settings, checks)?;
    Ok(Some(target))
}

fn token_cache(settings: &Settings, checks: &mut Checks) -> Result<()> {
    if !settings.keeps_tokens() {
        let remedy =
            "each run requests a token; Orange allows 50 a minute: remove the setting if you run often";
        return checks.warn("token cache", "switched off", remedy);
    }
    match token_store() {
        Ok(_) => {
            let folder = token_places().map(|(folder, _)| folder.display().to_string());
            checks.ok("token cache", &folder.unwrap_or_default())
        }
        Err(error) => checks.fail(
            "token cache",
            error.kind(),
            &error.to_string(),
            "correct the file, or use --no-token-cache",
        ),
    }
}

/// Sends a request without credentials. Returns whether there was a response.
async fn connection(target: &Target, checks: &mut Checks) -> Result<bool> {
    let request = http::Request::get(&target.base_url).body(Body::empty());
    let request = request.map_err(|error| Failure::Configuration(format!("base-url: {error}")))?;
    let limit = target.connect_limit.saturating_add(RESPONSE_LIMIT);
    let before = SystemTime::now();
    let response = match tokio::time::timeout(limit, target.transport.send(request)).await {
        Err(_) => {
            let detail = format!("no response from {} within {limit:?}", target.base_url);
            checks.fail("connection", Kind::Unavailable, &detail, "check the network and the proxy")?;
            return Ok(false);
        }
        Ok(Err(error)) => {
            let (check, remedy) = if error.is_permanent() {
                ("TLS", "add the certificate authority with --ca-bundle, or allow the host in the proxy")
            } else {
                (
                    "connection",
                    "check base-url, the name resolution, the firewall, and the proxy (--proxy, HTTPS_PROXY)",
                )
            };
            let detail = Error::from_transport(error).to_string();
            checks.fail(check, Kind::Unavailable, &detail, remedy)?;
            return Ok(false);
        }
        Ok(Ok(response)) => response,
    };
    checks.ok("connection", &format!("{} responds with {}", target.base_url, response.status().as_u16()))?;
    if target.base_url.starts_with("https:") {
        checks.ok("TLS", "the certificate is trusted")?;
    } else {
        checks.warn("TLS", "plain http", "use https for anything but a sandbox")?;
    }
    let date = response.headers().get(http::header::DATE).and_then(|date| date.to_str().ok());
    clock_skew(
        date.and_then(|date| httpdate::parse_http_date(date).ok()),
        before,
        SystemTime::now(),
        checks,
    )?;
    Ok(true)
}

/// Compares the date of a response with the local times before and after the request.
fn clock_skew(
    server: Option<SystemTime>,
    before: SystemTime,
    after: SystemTime,
    checks: &mut Checks,
) -> Result<()> {
    let Some(server) = server else {
        return checks.print("clock", "skipped", "the server sends no date", None);
    };
    let ahead = before.duration_since(server).unwrap_or_default();
    let behind = server.duration_since(after).unwrap_or_default();
    let (skew, direction) = if ahead > behind { (ahead, "ahead of") } else { (behind, "behind") };
    if skew <= SKEW_LIMIT {
        return checks.ok("clock", "less than a minute from that of the server");
    }
    let detail = format!("{} s {direction} that of the server", skew.as_secs());
    checks.warn("clock", &detail, "synchronize the clock of this machine")
}

/// Requests a token, and one element of each API that lists.
async fn apis(client: &Client, checks: &mut Checks) -> Result<()> {
    let tickets = AnomalieAdresses::new(client).list().limit(1).send().await.map(drop);
    let Some(tickets) = token(tickets, checks)? else { return Ok(()) };
    api("address tickets", tickets, checks)?;
    api("incidents", Incidents::new(client).list().limit(1).send().await.map(drop), checks)?;
    let inventory = CoreInformation::new(client).accounts().list().limit(1).send().await;
    api("inventory", inventory.map(drop), checks)
}

/// Reports the token of the first call. Returns the result of the call if it had a token.
fn token(call: Result<(), Error>, checks: &mut Checks) -> Result<Option<Result<(), Error>>> {
    match call {
        Err(error) if error.is_token_failure() => {
            let remedy = if error.is_invalid_credentials() {
                "check the client id and the client secret: the token endpoint does not accept them"
            } else if error.is_throttled() {
                "wait a minute: Orange allows 50 token requests a minute for an application"
            } else {
                "check token-url, and that the token endpoint is reachable"
            };
            let failure = Failure::from(error);
            checks.fail("token", failure.kind(), &failure.to_string(), remedy)?;
            Ok(None)
        }
        call => {
            checks.ok("token", "the token endpoint accepts the credentials")?;
            Ok(Some(call))
        }
    }
}

fn api(name: &str, call: Result<(), Error>, checks: &mut Checks) -> Result<()> {
    let error = match call {
        Ok(()) => return checks.ok(name, "accessible"),
        Err(error) => error,
    };
    if error.kind() == ErrorKind::Configuration && error.field() == Some("api_key") {
        return checks.warn(
            name,
            "needs an API key",
            "set api-key-from or ORANGE_API_KEY if you use this API",
        );
    }
    if error.is_forbidden() || error.is_not_found() {
        let remedy =
            "the application has no access: add the API to it in the developer portal, if you use it";
        return checks.warn(name, &error.to_string(), remedy);
    }
    let remedy = if error.is_unauthorized() {
        "check the API key, and that it belongs to the application"
    } else {
        "try again later; Orange publishes disturbances in the developer portal"
    };
    let failure = Failure::from(error);
    checks.fail(name, failure.kind(), &failure.to_string(), remedy)
}
