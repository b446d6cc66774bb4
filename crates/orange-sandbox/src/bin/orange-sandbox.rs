//! The sandbox as a program: listens on the loopback interface until ctrl-c, and says how to call it.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use orange_sandbox::{
    EventFormat, EventSubscription, FaultPlan, OperatorScript, Quirks, RunningSandbox, Sandbox, SandboxClock,
    SandboxCredentials, TokenVersion,
};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// An offline stand-in for api.orange.com, on the loopback interface.
#[derive(Debug, Parser)]
#[command(name = "orange-sandbox", version)]
struct Arguments {
    /// Port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8080, env = "ORANGE_SANDBOX_PORT")]
    port: u16,
    /// Data, ids, tokens and credentials follow from it.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many address tickets there are at the start.
    #[arg(long, default_value_t = 250)]
    tickets: usize,
    /// How many incidents there are at the start.
    #[arg(long, default_value_t = 60)]
    incidents: usize,
    /// When the sandbox's time begins (RFC 3339); the default is now.
    #[arg(long, value_parser = moment)]
    start: Option<OffsetDateTime>,
    /// How fast its time runs: 60 makes a minute of a second, 0 stands still.
    #[arg(long, default_value_t = 1.0)]
    speed: f64,
    /// Follows the interop group's interface where Orange's page says something else.
    #[arg(long)]
    interop: bool,
    /// Turns a switch, `swappedCounts=true` or `singleTicket=object` for two; can be given more than once. The
    /// names and values are those of `GET /_sandbox/quirks`.
    #[arg(long = "quirk", value_name = "NAME=VALUE", value_parser = assignment)]
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
    /// Lets the other operator qualify a ticket after this many seconds, and resolve it after as many again.
    #[arg(long, value_name = "SECONDS")]
    operator_after: Option<u64>,
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
}

fn moment(text: &str) -> Result<OffsetDateTime, String> {
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

fn assignment(text: &str) -> Result<(String, String), String> {
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

    fn sandbox(self) -> Result<Sandbox, Box<dyn std::error::Error>> {
        let faults = self.faults()?;
        let clock = SandboxClock::new(self.start.unwrap_or_else(OffsetDateTime::now_utc), self.speed);
        let mut builder =
            Sandbox::builder().seed(self.seed).tickets(self.tickets).incidents(self.incidents).clock(clock);
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
        if let Some(seconds) = self.operator_after {
            let after = Duration::from_secs(seconds);
            builder = builder.script(OperatorScript::new(after, after));
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

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("orange-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let port = arguments.port;
    let running = arguments.sandbox()?.start_on(port).await?;
    let mut out = std::io::stdout();
    writeln!(out, "{}", welcome(&running))?;
    out.flush()?;
    tokio::signal::ctrl_c().await?;
    Ok(running.stop().await?)
}

/// What a person needs to make the first call.
fn welcome(running: &RunningSandbox) -> String {
    let (url, token_url) = (running.url(), running.token_url());
    let credentials = running.credentials();
    let (id, secret, key) = (credentials.client_id(), credentials.client_secret(), credentials.api_key());
    let (user, id, secret, key) =
        (quoted(&format!("{id}:{secret}")), quoted(id), quoted(secret), quoted(key));
    let now = running.sandbox().clock().time().replace_nanosecond(0);
    format!(
        "\
An offline api.orange.com listens on {url}
  {tickets} address tickets, {incidents} incidents, time {time}; ctrl-c stops it.

For a client of this project:
  export ORANGE_BASE_URL={url}
  export ORANGE_TOKEN_URL={token_url}
  export ORANGE_CLIENT_ID={id}
  export ORANGE_CLIENT_SECRET={secret}
  export ORANGE_API_KEY={key}

By hand (the older token endpoint is {v2}):
  TOKEN=$(curl -sS -u {user} -H 'Accept: application/json' \\
    -d grant_type=client_credentials '{token_url}' | sed -n 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/p')
  curl -sS -i -H \"Authorization: Bearer $TOKEN\" -H 'Accept: application/json' \\
    '{url}/anomalie-adresse?status%5Bin%5D=ACKNOWLEDGED%2CIN_PROGRESS&sort=-creationDate&limit=2'

What it received and what came of it: curl '{url}/_sandbox/requests' and '{url}/_sandbox/effects'
What is to go wrong: curl -X PUT '{url}/_sandbox/faults' -d '{{\"rules\": [{{\"fault\": \"hang\", \"percent\": 10}}]}}'",
        tickets = running.sandbox().ticket_count(),
        incidents = running.sandbox().incident_count(),
        time = now.ok().and_then(|now| now.format(&Rfc3339).ok()).unwrap_or_default(),
        v2 = TokenVersion::V2.path(),
    )
}

/// A text as one word of a shell, whatever is in it.
fn quoted(text: &str) -> String {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._:".contains(&byte)) {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

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
        let turned = [
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
            ("untypedValues", "is-text"),
            ("eventsOfOwnChanges", "true"),
            ("eligibilityBackendDown", "true"),
            ("malformedErrors", "true"),
        ];
        assert_eq!(turned.map(|(name, _)| name), *Quirks::names(), "every switch, in its order");
        let flags: Vec<String> =
            turned.iter().map(|(name, value)| format!("--quirk={name}={value}")).collect();
        let all = quirks(&flags.iter().map(String::as_str).collect::<Vec<_>>()).expect("all are right");
        let (all, usual) = (serde_json::to_value(all), serde_json::to_value(Quirks::orange()));
        let (all, usual) = (all.expect("JSON"), usual.expect("JSON"));
        for name in Quirks::names() {
            assert_ne!(all[&name], usual[&name], "{name}");
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
    fn a_word_of_the_shell_stays_one() {
        assert_eq!(quoted("abc:DEF-1"), "abc:DEF-1");
        assert_eq!(quoted("it's $5"), r"'it'\''s $5'");
        assert_eq!(quoted(""), "''");
    }

    #[tokio::test]
    async fn the_welcome_has_all_that_the_first_call_needs() {
        let sandbox = Sandbox::builder()
            .clock(SandboxClock::frozen())
            .credentials(SandboxCredentials::new("somebody", "it's mine", "a-key"))
            .build();
        let running = sandbox.start().await.expect("a port");
        let text = welcome(&running).replace(&running.url(), "http://127.0.0.1:8080");
        insta::assert_snapshot!(text);
        running.stop().await.expect("it stops");
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
}
