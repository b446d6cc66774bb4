//! `orange events`: events that were received before.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use http::header::CONTENT_TYPE;
use orange_events::{CloudEvent, NoAuthentication, Receiver};
use serde_json::json;
use tokio::fs::File;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::sync::watch;
use url::Url;

use crate::failure::{Failure, Result};
use crate::listen::{ForwardArguments, ForwardResult, forwarder};
use crate::output::{Column, Output};

pub(crate) const EXAMPLES: &str = "\
Examples:
  orange events replay dead-letter.ndjson --forward-to http://127.0.0.1:3000/events";

const REPLAY: &str = "\
The file has one structured CloudEvent per line, as the files of `orange listen` have. Every line has a result. The exit
status is 9 if a line is invalid or an event was not forwarded. Forwarded events remain in the file.

Examples:
  orange events replay dead-letter.ndjson --forward-to http://127.0.0.1:3000/events
  orange events replay events.ndjson --forward-to http://127.0.0.1:3000/events --output csv";

/// Status if some events were not forwarded.
const SOME_FAILED: u8 = 9;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Forwards the events of a file, one after the other
    #[command(after_help = REPLAY)]
    Replay(Replay),
}

#[derive(Args)]
pub(crate) struct Replay {
    /// File of events, one per line
    file: PathBuf,
    /// URL of the target
    #[arg(long, value_name = "URL")]
    forward_to: Url,
    #[command(flatten)]
    forward: ForwardArguments,
}

const COLUMNS: &[Column] = &[
    Column { title: "LINE", path: "line" },
    Column { title: "ID", path: "id" },
    Column { title: "TYPE", path: "type" },
    Column { title: "SUBJECT", path: "subject" },
    Column { title: "RESULT", path: "result" },
    Column { title: "REASON", path: "reason" },
];

impl Command {
    pub(crate) async fn run(self, output: &Output) -> Result<ExitCode> {
        let Self::Replay(Replay { file, forward_to, forward }) = self;
        let forwarder = forwarder(forward_to, &forward)?;
        let failed = |error| Failure::io(format!("{}: the events cannot be read", file.display()), error);
        let mut lines = BufReader::new(File::open(&file).await.map_err(failed)?);
        // Only `orange listen` is stopped between two attempts.
        let (_stop, mut stopped) = watch::channel(false);
        let mut printer = output.list(COLUMNS).live();
        let (mut line, mut number, mut some_failed) = (Vec::new(), 0_u64, false);
        while lines.read_until(b'\n', &mut line).await.map_err(failed)? > 0 {
            number = number.saturating_add(1);
            let text = String::from_utf8_lossy(line.trim_ascii()).into_owned();
            line.clear();
            if text.is_empty() {
                continue;
            }
            let mut row = json!({ "line": number });
            let (result, reason) = match event(&text) {
                Err(reason) => ("invalid", Some(reason)),
                Ok(event) => {
                    row["id"] = event.id.into();
                    row["type"] = event.type_.into();
                    row["subject"] = event.subject.into();
                    match forwarder.forward(&text, &mut stopped).await {
                        ForwardResult::Forwarded { .. } => ("forwarded", None),
                        ForwardResult::Failed { reason, .. } => ("failed", Some(reason)),
                        ForwardResult::Stopped => ("failed", Some("stopped".to_owned())),
                    }
                }
            };
            some_failed |= reason.is_some();
            row["result"] = result.into();
            row["reason"] = reason.into();
            printer.item(row)?;
        }
        printer.finish()?;
        Ok(if some_failed { ExitCode::from(SOME_FAILED) } else { ExitCode::SUCCESS })
    }
}

/// Reads an event by the rules of the receiver.
fn event(line: &str) -> Result<CloudEvent, String> {
    let request = http::Request::post("/event").header(CONTENT_TYPE, "application/cloudevents+json").body(());
    let (parts, ()) = request.map_err(|error| error.to_string())?.into_parts();
    // Stored events can be longer than received ones, because binary data is Base64.
    let receiver = Receiver::new(NoAuthentication).body_limit(usize::MAX);
    let received =
        receiver.receive(&parts, line.as_bytes()).map_err(|rejection| rejection.reason().to_owned())?;
    Ok(received.into_event())
}
