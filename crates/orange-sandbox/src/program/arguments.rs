//! The command line of the sandbox.

use std::path::PathBuf;

use crate::{EventFormat, EventSubscription, FaultPlan, Quirks, Sandbox, SandboxClock, SandboxCredentials};
use clap::Parser;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::options::{LimitArguments, ListenArguments, OperatorArguments, TokenArguments};

/// An offline stand-in for api.orange.com. Listens on the loopback interface unless --shared is set.
// No `Debug`: it has secrets.
#[derive(Parser)]
#[command(name = "orange-sandbox", version)]
pub struct Arguments {
    #[command(flatten)]
    pub(super) listen: ListenArguments,
    /// Seed of data, ids, tokens and credentials.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Number of address tickets at the start.
    #[arg(long, default_value_t = 250)]
    tickets: usize,
    /// Number of incidents at the start.
    #[arg(long, default_value_t = 60)]
    incidents: usize,
    /// Number of interventions in the invented resources of the CRI API.
    #[arg(long, default_value_t = 40)]
    interventions: u32,
    /// Operator code of the infrastructure operator, who processes the tickets.
    #[arg(long, value_name = "CODE", default_value = "ARTD")]
    code_oi: String,
    /// Operator code of the commercial operator, who created the tickets.
    #[arg(long, value_name = "CODE", default_value = "FTEL")]
    code_oc: String,
    /// Start of the sandbox's clock (RFC 3339); now by default.
    #[arg(long, value_parser = parse_date)]
    start: Option<OffsetDateTime>,
    /// Speed of the sandbox's clock: 60 turns a second into a minute, 0 freezes it.
    #[arg(long, default_value_t = 1.0)]
    speed: f64,
    /// Follows the interop group's interface where it contradicts Orange's page.
    #[arg(long)]
    interop: bool,
    /// Sets a quirk, for example `swappedCounts=true` or `singleTicket=object`. Can be repeated. `GET
    /// /_sandbox/quirks` lists names and values.
    #[arg(long = "quirk", value_name = "NAME=VALUE", value_parser = parse_quirk)]
    quirks: Vec<(String, String)>,
    /// Sends the events of address tickets to this URL, which must be on this machine. Can be repeated.
    #[arg(long, value_name = "URL", value_parser = parse_target)]
    events_to: Vec<EventSubscription>,
    /// Format of events.
    #[arg(long, value_name = "FORMAT", value_parser = parse_format, default_value = "json", requires = "events_to")]
    events_format: EventFormat,
    /// Secret sent with events as `Authorization: Bearer`.
    #[arg(long, value_name = "SECRET", env = "ORANGE_SANDBOX_EVENTS_BEARER", hide_env_values = true)]
    events_bearer: Option<String>,
    /// Fault plan as a JSON file, in the format of `PUT /_sandbox/faults`.
    #[arg(long, value_name = "FILE", conflicts_with = "chaos")]
    faults: Option<PathBuf>,
    /// Injects random faults into a percentage of the requests, chosen by a seed: `7:20` for 20 %.
    #[arg(long, value_name = "SEED:PERCENT", value_parser = parse_chaos)]
    chaos: Option<FaultPlan>,
    /// Client id; derived from the seed by default.
    #[arg(long, env = "ORANGE_SANDBOX_CLIENT_ID", requires = "client_secret")]
    client_id: Option<String>,
    /// Client secret; derived from the seed by default.
    #[arg(long, env = "ORANGE_SANDBOX_CLIENT_SECRET", hide_env_values = true, requires = "client_id")]
    client_secret: Option<String>,
    /// API key; derived from the seed by default.
    #[arg(long, env = "ORANGE_SANDBOX_API_KEY", hide_env_values = true)]
    api_key: Option<String>,
    #[command(flatten)]
    operator: OperatorArguments,
    #[command(flatten)]
    tokens: TokenArguments,
    #[command(flatten)]
    limits: LimitArguments,
}

fn parse_date(text: &str) -> Result<OffsetDateTime, String> {
    OffsetDateTime::parse(text, &Rfc3339).map_err(|error| error.to_string())
}

fn parse_chaos(text: &str) -> Result<FaultPlan, String> {
    let (seed, percent) =
        text.split_once(':').ok_or("must be a seed, a colon and a percentage, such as 7:20")?;
    let seed = seed.parse().map_err(|error| format!("invalid seed: {error}"))?;
    match percent.trim_end_matches('%').parse() {
        Ok(percent @ 0..=100) => Ok(FaultPlan::chaos(seed, percent)),
        _ => Err("the percentage must be a number from 0 to 100".to_owned()),
    }
}

fn parse_quirk(text: &str) -> Result<(String, String), String> {
    let (name, value) =
        text.split_once('=').ok_or("must be a quirk and a value, such as swappedCounts=true")?;
    // Checked here, so that clap reports the error with the others.
    Quirks::default().set(name, value).map_err(|error| error.to_string())?;
    Ok((name.to_owned(), value.to_owned()))
}

fn parse_target(text: &str) -> Result<EventSubscription, String> {
    EventSubscription::to(text).map_err(|error| error.to_string())
}

fn parse_format(text: &str) -> Result<EventFormat, String> {
    EventFormat::ALL
        .into_iter()
        .find(|format| format.name() == text)
        .ok_or_else(|| format!("must be one of {}", EventFormat::ALL.map(EventFormat::name).join(", ")))
}

impl Arguments {
    /// Returns the fault plan, or an error if its file cannot be read.
    fn faults(&self) -> std::io::Result<FaultPlan> {
        let Some(path) = &self.faults else { return Ok(self.chaos.clone().unwrap_or_default()) };
        let with_path =
            |error: std::io::Error| std::io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let json = std::fs::read(path).map_err(with_path)?;
        serde_json::from_slice(&json).map_err(|error| with_path(error.into()))
    }

    /// Builds the sandbox. It does not listen yet.
    pub(super) fn sandbox(self) -> Result<Sandbox, Box<dyn std::error::Error>> {
        let faults = self.faults()?;
        let builder = Sandbox::builder()
            .seed(self.seed)
            .clock(SandboxClock::new(self.start.unwrap_or_else(OffsetDateTime::now_utc), self.speed))
            .tickets(self.tickets)
            .incidents(self.incidents)
            .interventions(self.interventions)
            .operator_codes(self.code_oi, self.code_oc)
            .limits(self.limits.limits());
        let mut builder = self.tokens.apply(self.operator.apply(builder));
        let mut quirks = if self.interop { Quirks::interop() } else { Quirks::orange() };
        for (name, value) in &self.quirks {
            quirks.set(name, value)?;
        }
        builder = builder.quirks(quirks).interop_path(self.interop);
        for subscription in self.events_to {
            let subscription = subscription.format(self.events_format);
            builder = builder.events_to(match &self.events_bearer {
                Some(secret) => subscription.bearer(secret)?,
                None => subscription,
            });
        }
        let seeded = SandboxCredentials::seeded(self.seed);
        Ok(builder
            .faults(faults)
            .credentials(SandboxCredentials::new(
                self.client_id.as_deref().unwrap_or(seeded.client_id()),
                self.client_secret.as_deref().unwrap_or(seeded.client_secret()),
                self.api_key.as_deref().unwrap_or(seeded.api_key()),
            ))
            .build())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::{Limits, ListenOptions, OperatorScript};
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn command_line_definition_is_valid() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn credentials_can_be_set() {
        let arguments =
            Arguments::try_parse_from(["orange-sandbox", "--client-id", "me", "--client-secret", "mine"])
                .expect("the arguments are complete");
        let sandbox = arguments.sandbox().expect("consistent");
        assert_eq!(sandbox.credentials().client_id(), "me");
        assert_eq!(sandbox.credentials().client_secret(), "mine");
        assert!(!sandbox.credentials().api_key().is_empty());
    }

    #[test]
    fn every_quirk_can_be_set_on_the_command_line() {
        let quirks = |arguments: &[&str]| {
            let arguments = Arguments::try_parse_from([&["orange-sandbox"], arguments].concat());
            arguments.map(|arguments| arguments.sandbox().expect("consistent").quirks())
        };
        let changed = [
            ("defaultLimit", "7"),
            ("maxLimit", "70"),
            ("singleTicket", "object"),
            ("singleIncident", "array-of-one"),
            ("datesWithoutZone", "true"),
            ("ticketDatesWithoutZone", "true"),
            ("cancelFromResolved", "true"),
            ("listOfOne", "object"),
            ("history", "both"),
            ("ticketShape", "interop"),
            ("etag", "absent"),
            ("ifMatchRequired", "false"),
            ("backendErrors", "interop"),
            ("swappedCounts", "true"),
            ("partialContent", "true"),
            ("throttling", "forbidden"),
            ("tokenQuota", "oauth"),
            ("retryAfter", "true"),
            ("untypedValues", "text"),
            ("eventsOfOwnChanges", "true"),
            ("eligibilityBackendDown", "true"),
            ("malformedErrors", "true"),
        ];
        assert_eq!(changed.map(|(name, _)| name), *Quirks::names(), "every quirk, in order");
        let flags: Vec<String> =
            changed.iter().map(|(name, value)| format!("--quirk={name}={value}")).collect();
        let all = quirks(&flags.iter().map(String::as_str).collect::<Vec<_>>()).expect("valid");
        let (all, defaults) = (serde_json::to_value(all), serde_json::to_value(Quirks::orange()));
        let (all, defaults) = (all.expect("JSON"), defaults.expect("JSON"));
        for name in Quirks::names() {
            assert_ne!(all[&name], defaults[&name], "{name}");
        }
        let interop = quirks(&["--interop", "--quirk", "maxLimit=null"]).expect("valid");
        assert_eq!((interop.max_limit, interop.default_limit), (None, 50));
        for invalid in ["swappedCounts", "swappedCounts=maybe", "swapped=true", "history=none", "maxLimit=-1"]
        {
            let error = quirks(&["--quirk", invalid]).expect_err(invalid).to_string();
            assert!(error.contains("invalid value"), "{error}");
        }
    }

    #[test]
    fn events_have_one_format_and_secret_for_all_targets() {
        let to = ["--events-to", "http://localhost:9000/event", "--events-to", "http://[::1]/event"];
        let all = parse(&[&to[..], &["--events-format", "binary", "--events-bearer", "s3cr3t"]].concat());
        let arguments = all.expect("valid");
        assert_eq!((arguments.events_to.len(), arguments.events_format), (2, EventFormat::Binary));
        arguments.sandbox().expect("consistent");
    }

    #[test]
    fn events_to_other_machines_and_unknown_formats_are_rejected() {
        assert!(parse(&["--events-to", "http://example.org/event"]).is_err());
        assert!(parse(&["--events-to", "http://localhost:9000/event", "--events-format", "xml"]).is_err());
    }

    #[test]
    fn faults_come_from_a_file_or_chaos() {
        let parse = |more: &[&str]| Arguments::try_parse_from(["orange-sandbox"].iter().chain(more));
        let plan =
            |more: &[&str]| parse(more).expect("arguments").sandbox().map(|sandbox| sandbox.faults().plan());
        assert_eq!(plan(&["--chaos", "7:20"]).expect("a plan"), FaultPlan::chaos(7, 20));
        for invalid in ["7", "x:20", "7:101", "7:-1", ":"] {
            assert!(parse(&["--chaos", invalid]).is_err(), "{invalid}");
        }
        let file = std::env::temp_dir().join(format!("orange-sandbox-faults-{}.json", std::process::id()));
        std::fs::write(&file, r#"{"rules": [{"fault": "hang"}]}"#).expect("a file");
        let path = file.to_str().expect("a name");
        let hang = "hang".parse::<crate::Fault>().expect("a fault");
        assert_eq!(
            plan(&["--faults", path]).expect("a plan"),
            FaultPlan::new().rule(crate::FaultRule::new(hang))
        );
        std::fs::write(&file, r#"{"rules": [{"fault": "hangs"}]}"#).expect("a file");
        let error = plan(&["--faults", path]).expect_err("no such kind").to_string();
        assert!(error.contains(path) && error.contains("unknown variant `hangs`"), "{error}");
        std::fs::remove_file(&file).expect("it was there");
        assert!(plan(&["--faults", path]).is_err());
        assert!(parse(&["--faults", path, "--chaos", "1:1"]).is_err());
    }

    #[test]
    fn client_id_without_secret_is_rejected() {
        assert!(Arguments::try_parse_from(["orange-sandbox", "--client-id", "me"]).is_err());
    }

    fn parse(arguments: &[&str]) -> Result<Arguments, clap::Error> {
        Arguments::try_parse_from([&["orange-sandbox"], arguments].concat())
    }

    #[test]
    fn other_addresses_require_shared_mode() {
        let listen = |arguments: &[&str]| parse(arguments).expect("arguments").listen.options();
        assert_eq!(listen(&["--port", "1"]), Ok(ListenOptions::new().port(1)));
        assert_eq!(listen(&["--port", "1", "--read-only"]), Ok(ListenOptions::new().port(1).read_only(true)));
        assert!(listen(&["--host", "127.0.0.2"]).is_ok() && listen(&["--host", "::1"]).is_ok());
        for host in ["0.0.0.0", "::", "10.0.0.1", "::ffff:10.0.0.1"] {
            let error = listen(&["--host", host]).expect_err(host);
            assert!(error.contains("--shared"), "{error}");
            let names = ["--host", host, "--shared", "--port", "1", "--host-name", "a,b", "--host-name", "c"];
            let address: std::net::IpAddr = host.parse().expect("an address");
            let options = ListenOptions::new().port(1).shared_on(address);
            assert_eq!(listen(&names), Ok(options.host_name("a").host_name("b").host_name("c")));
        }
    }

    #[test]
    fn number_of_interventions_is_set_on_the_command_line() {
        let sandbox =
            |arguments: &[&str]| parse(arguments).expect("arguments").sandbox().expect("consistent");
        assert_eq!(sandbox(&[]).intervention_ids().len(), 40);
        assert_eq!(sandbox(&["--interventions", "3"]).intervention_ids().len(), 3);
    }

    #[test]
    fn every_limit_is_set_on_the_command_line() {
        let limits = |arguments: &[&str]| parse(arguments).expect("arguments").limits.limits();
        assert_eq!(limits(&[]), Limits::default());
        let mut all = Limits::default();
        (all.token_calls_per_minute, all.api_calls_per_minute) = (None, Some(7));
        (all.body_bytes, all.target_bytes, all.max_recorded_requests) = (8, 9, 10);
        (all.head_timeout, all.body_timeout) = (Duration::from_secs(11), Duration::from_secs(12));
        (all.idle_timeout, all.max_recorded_effects) = (Duration::from_secs(13), 14);
        (all.max_recorded_bytes, all.max_recorded_body_bytes) = (15, 16);
        let text = "--token-calls-per-minute unlimited --api-calls-per-minute 7 --body-bytes 8 --target-bytes 9 \
                    --max-recorded-requests 10 --head-timeout 11 --body-timeout 12 --idle-timeout 13 \
                    --max-recorded-effects 14 --max-recorded-bytes 15 \
                    --max-recorded-body-bytes 16";
        assert_eq!(limits(&text.split_whitespace().collect::<Vec<_>>()), all);
    }

    #[test]
    fn token_settings_are_accepted() {
        let text = "--token-lifetime 5 --expires-in missing --scope a --api-key-everywhere";
        let arguments = parse(&text.split_whitespace().collect::<Vec<_>>()).expect("arguments");
        arguments.sandbox().expect("consistent");
    }

    #[test]
    fn invalid_settings_are_rejected() {
        // `--hold-after` requires `--operator-after`.
        for invalid in ["--hold-after=1", "--expires-in=soon", "--api-calls-per-minute=many"] {
            assert!(parse(&[invalid]).is_err(), "{invalid}");
        }
    }

    #[test]
    fn operator_script_is_set_on_the_command_line() {
        let script = |arguments: &[&str]| parse(arguments).expect("arguments").operator.script();
        let seconds = Duration::from_secs;
        assert_eq!(script(&[]), None);
        assert_eq!(script(&["--operator-after=10"]), Some(OperatorScript::new(seconds(10), seconds(10))));
        let all = "--operator-after=10 --resolve-after=20 --hold-after=5 --answer-expires-after=7 \
                   --validation-expires-after=9";
        let expected = OperatorScript::new(seconds(10), seconds(20)).hold_after(seconds(5));
        let expected = expected.answer_expires_after(seconds(7)).validation_expires_after(seconds(9));
        assert_eq!(script(&all.split_whitespace().collect::<Vec<_>>()), Some(expected));
    }
}
