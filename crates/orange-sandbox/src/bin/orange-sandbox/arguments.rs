//! The command line of the sandbox.

use std::path::PathBuf;

use clap::Parser;
use orange_sandbox::{
    EventFormat, EventSubscription, FaultPlan, Quirks, Sandbox, SandboxClock, SandboxCredentials,
};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::options::{LimitArguments, ListenArguments, OperatorArguments, TokenArguments};

/// An offline stand-in for api.orange.com, on the loopback interface unless it is shared.
#[derive(Debug, Parser)]
#[command(name = "orange-sandbox", version)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) listen: ListenArguments,
    /// Data, ids, tokens and credentials follow from it.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many address tickets there are at the start.
    #[arg(long, default_value_t = 250)]
    tickets: usize,
    /// How many incidents there are at the start.
    #[arg(long, default_value_t = 60)]
    incidents: usize,
    /// How many interventions with photos there are.
    #[arg(long, default_value_t = 40)]
    interventions: u32,
    /// Operator code of who works on the tickets.
    #[arg(long, value_name = "CODE", default_value = "ARTD")]
    code_oi: String,
    /// Operator code of who raised the tickets.
    #[arg(long, value_name = "CODE", default_value = "FTEL")]
    code_oc: String,
    /// When the sandbox's time begins (RFC 3339); the default is now.
    #[arg(long, value_parser = parse_date)]
    start: Option<OffsetDateTime>,
    /// How fast its time runs: 60 makes a minute of a second, 0 stands still.
    #[arg(long, default_value_t = 1.0)]
    speed: f64,
    /// Follows the interop group's interface where Orange's page says something else.
    #[arg(long)]
    interop: bool,
    /// Turns a switch, `swappedCounts=true` or `singleTicket=object` for two; can be given more than once. The
    /// names and values are those of `GET /_sandbox/quirks`.
    #[arg(long = "quirk", value_name = "NAME=VALUE", value_parser = parse_quirk)]
    quirks: Vec<(String, String)>,
    /// Sends the events of address tickets here, a URL of this machine; can be given more than once.
    #[arg(long, value_name = "URL", value_parser = target)]
    events_to: Vec<EventSubscription>,
    /// How events are written.
    #[arg(long, value_name = "FORMAT", value_parser = format, default_value = "json", requires = "events_to")]
    events_format: EventFormat,
    /// What is sent with events as `Authorization: Bearer`.
    #[arg(long, value_name = "SECRET", env = "ORANGE_SANDBOX_EVENTS_BEARER", hide_env_values = true)]
    events_bearer: Option<String>,
    /// What goes wrong, as JSON: a plan of faults, as `PUT /_sandbox/faults` takes it.
    #[arg(long, value_name = "FILE", conflicts_with = "chaos")]
    faults: Option<PathBuf>,
    /// Lets a mix of everything go wrong for a share of the requests, drawn by a seed: `7:20` for 20 %.
    #[arg(long, value_name = "SEED:PERCENT", value_parser = chaos)]
    chaos: Option<FaultPlan>,
    /// Client id, instead of one that follows from the seed.
    #[arg(long, env = "ORANGE_SANDBOX_CLIENT_ID", requires = "client_secret")]
    client_id: Option<String>,
    /// Client secret, instead of one that follows from the seed.
    #[arg(long, env = "ORANGE_SANDBOX_CLIENT_SECRET", hide_env_values = true, requires = "client_id")]
    client_secret: Option<String>,
    /// API key, instead of one that follows from the seed.
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

fn chaos(text: &str) -> Result<FaultPlan, String> {
    let (seed, percent) = text.split_once(':').ok_or("a seed, a colon and a percentage are needed")?;
    let seed = seed.parse().map_err(|error| format!("the seed: {error}"))?;
    match percent.trim_end_matches('%').parse() {
        Ok(percent @ 0..=100) => Ok(FaultPlan::chaos(seed, percent)),
        _ => Err("the percentage is a number from 0 to 100".to_owned()),
    }
}

fn parse_quirk(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("a switch and its value are parted by =")?;
    // Tried on switches of its own, so that what is wrong is said together with everything else.
    Quirks::default().set(name, value).map_err(|error| error.to_string())?;
    Ok((name.to_owned(), value.to_owned()))
}

fn target(text: &str) -> Result<EventSubscription, String> {
    EventSubscription::to(text).map_err(|error| error.to_string())
}

fn format(text: &str) -> Result<EventFormat, String> {
    EventFormat::ALL
        .into_iter()
        .find(|format| format.name() == text)
        .ok_or_else(|| format!("one of {}", EventFormat::ALL.map(EventFormat::name).join(", ")))
}

impl Arguments {
    /// The plan of faults; an error is a file that cannot be read as one.
    fn faults(&self) -> std::io::Result<FaultPlan> {
        let Some(path) = &self.faults else { return Ok(self.chaos.clone().unwrap_or_default()) };
        let named =
            |error: std::io::Error| std::io::Error::new(error.kind(), format!("{}: {error}", path.display()));
        let text = std::fs::read(path).map_err(named)?;
        serde_json::from_slice(&text).map_err(|error| named(error.into()))
    }

    /// The sandbox, which does not listen yet.
    pub(crate) fn sandbox(self) -> Result<Sandbox, Box<dyn std::error::Error>> {
        let faults = self.faults()?;
        let clock = SandboxClock::new(self.start.unwrap_or_else(OffsetDateTime::now_utc), self.speed);
        let mut builder =
            Sandbox::builder().seed(self.seed).tickets(self.tickets).incidents(self.incidents).clock(clock);
        builder = builder
            .interventions(self.interventions)
            .operator_codes(self.code_oi, self.code_oc)
            .limits(self.limits.limits());
        builder = self.tokens.apply(self.operator.apply(builder));
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
        let seeded = Sandbox::builder().seed(self.seed).tickets(0).incidents(0).build();
        let seeded = seeded.credentials();
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

    use clap::CommandFactory as _;
    use orange_sandbox::{Limits, ListenOptions, OperatorScript};

    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn own_credentials_are_used() {
        let arguments =
            Arguments::try_parse_from(["orange-sandbox", "--client-id", "me", "--client-secret", "mine"])
                .expect("the arguments are complete");
        let sandbox = arguments.sandbox().expect("they fit together");
        assert_eq!(sandbox.credentials().client_id(), "me");
        assert_eq!(sandbox.credentials().client_secret(), "mine");
        assert!(!sandbox.credentials().api_key().is_empty());
    }

    #[test]
    fn every_switch_can_be_turned_on_the_command_line() {
        let quirks = |arguments: &[&str]| {
            let arguments = Arguments::try_parse_from([&["orange-sandbox"], arguments].concat());
            arguments.map(|arguments| arguments.sandbox().expect("they fit together").quirks())
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
        assert_eq!(changed.map(|(name, _)| name), *Quirks::names(), "every switch, in its order");
        let flags: Vec<String> =
            changed.iter().map(|(name, value)| format!("--quirk={name}={value}")).collect();
        let all = quirks(&flags.iter().map(String::as_str).collect::<Vec<_>>()).expect("all are right");
        let (all, defaults) = (serde_json::to_value(all), serde_json::to_value(Quirks::orange()));
        let (all, defaults) = (all.expect("JSON"), defaults.expect("JSON"));
        for name in Quirks::names() {
            assert_ne!(all[&name], defaults[&name], "{name}");
        }
        let one = quirks(&["--interop", "--quirk", "maxLimit=null"]).expect("right");
        assert_eq!((one.max_limit, one.default_limit), (None, 50));
        for wrong in ["swappedCounts", "swappedCounts=maybe", "swapped=true", "history=none", "maxLimit=-1"] {
            let error = quirks(&["--quirk", wrong]).expect_err(wrong).to_string();
            assert!(error.contains("invalid value"), "{error}");
        }
    }

    #[test]
    fn events_go_to_this_machine_only() {
        let parse = |arguments: &[&str]| Arguments::try_parse_from([&["orange-sandbox"], arguments].concat());
        let to = ["--events-to", "http://localhost:9000/event", "--events-to", "http://[::1]/event"];
        let all = parse(&[&to[..], &["--events-format", "binary", "--events-bearer", "s3cr3t"]].concat());
        let arguments = all.expect("right");
        assert_eq!((arguments.events_to.len(), arguments.events_format), (2, EventFormat::Binary));
        assert!(!format!("{:?}", arguments.events_to).contains("s3cr3t"));
        arguments.sandbox().expect("they fit together");
        assert!(parse(&["--events-to", "http://example.org/event"]).is_err());
        assert!(parse(&["--events-to", to[1], "--events-format", "xml"]).is_err());
    }

    #[test]
    fn faults_come_from_a_file_or_from_chance() {
        let parse = |more: &[&str]| Arguments::try_parse_from(["orange-sandbox"].iter().chain(more));
        let of =
            |more: &[&str]| parse(more).expect("arguments").sandbox().map(|sandbox| sandbox.faults().plan());
        assert_eq!(of(&["--chaos", "7:20"]).expect("a plan"), FaultPlan::chaos(7, 20));
        for wrong in ["7", "x:20", "7:101", "7:-1", ":"] {
            assert!(parse(&["--chaos", wrong]).is_err(), "{wrong}");
        }
        let file = std::env::temp_dir().join(format!("orange-sandbox-faults-{}.json", std::process::id()));
        std::fs::write(&file, r#"{"rules": [{"fault": "hang"}]}"#).expect("a file");
        let path = file.to_str().expect("a name");
        let hang = "hang".parse::<orange_sandbox::Fault>().expect("a fault");
        assert_eq!(
            of(&["--faults", path]).expect("a plan"),
            FaultPlan::new().rule(orange_sandbox::FaultRule::new(hang))
        );
        std::fs::write(&file, r#"{"rules": [{"fault": "hangs"}]}"#).expect("a file");
        let error = of(&["--faults", path]).expect_err("no such kind").to_string();
        assert!(error.contains(path) && error.contains("unknown variant `hangs`"), "{error}");
        std::fs::remove_file(&file).expect("it was there");
        assert!(of(&["--faults", path]).is_err());
        assert!(parse(&["--faults", path, "--chaos", "1:1"]).is_err());
    }

    #[test]
    fn an_id_without_a_secret_is_refused() {
        assert!(Arguments::try_parse_from(["orange-sandbox", "--client-id", "me"]).is_err());
    }

    fn parse(arguments: &[&str]) -> Result<Arguments, clap::Error> {
        Arguments::try_parse_from([&["orange-sandbox"], arguments].concat())
    }

    #[test]
    fn other_addresses_need_the_shared_mode() {
        let listen = |arguments: &[&str]| parse(arguments).expect("arguments").listen.options();
        assert_eq!(listen(&["--port", "1"]), Ok(ListenOptions::new().port(1)));
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
    fn every_setting_of_the_library_is_on_the_command_line() {
        let of =
            |arguments: &[&str]| parse(arguments).expect("arguments").sandbox().expect("they fit together");
        assert_eq!(of(&[]).intervention_ids().len(), 40);
        assert_eq!(of(&["--interventions", "3"]).intervention_ids().len(), 3);
        let limits = |arguments: &[&str]| parse(arguments).expect("arguments").limits.limits();
        assert_eq!(limits(&[]), Limits::default());
        let mut all = Limits::default();
        (all.token_calls_per_minute, all.api_calls_per_minute) = (None, Some(7));
        (all.body_bytes, all.target_bytes, all.max_recorded_requests) = (8, 9, 10);
        (all.head_timeout, all.body_timeout) = (Duration::from_secs(11), Duration::from_secs(12));
        all.idle_timeout = Duration::from_secs(13);
        let text = "--token-calls-per-minute unlimited --api-calls-per-minute 7 --body-bytes 8 --target-bytes 9 \
                    --max-recorded-requests 10 --head-timeout 11 --body-timeout 12 --idle-timeout 13";
        assert_eq!(limits(&text.split_whitespace().collect::<Vec<_>>()), all);
        of(&["--token-lifetime", "5", "--expires-in", "missing", "--scope", "a", "--api-key-everywhere"]);
        for wrong in ["--hold-after=1", "--expires-in=soon", "--api-calls-per-minute=many"] {
            assert!(parse(&[wrong]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_operator_holds_tickets_when_told_on_the_command_line() {
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
