//! `orange eligibility bulk`.

use std::path::PathBuf;
use std::pin::pin;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};

use clap::Args;
use orange_core::Client;
use orange_core::bulk::{self, affects_all_inputs};
use orange_core::throttle::ThrottlePolicy;
use orange_eligibility::Eligibility;
use serde_json::{Value, json};

use self::destination::Destination;
use crate::arguments::GlobalArguments;
use crate::bulk::{ColumnMapping, Row, Rows, result_row};
use crate::failure::{Failure, Result};
use crate::interrupt;
use crate::progress::Progress;
use crate::session;

#[path = "eligibility_bulk/destination.rs"]
mod destination;

/// Requests that may wait for the rate limit, in seconds of it: far less than the time limit of an operation.
const QUEUE_SECONDS: f64 = 10.0;

const AFTER_HELP: &str = "\
Each row has one result: points of interest, or an error. A row that is invalid is not sent, and has an error. If a row has
an error, the exit status is 9. An error that affects all rows, such as invalid credentials, stops the command.

With --to, the same command resumes a run that was interrupted or killed. Results are in the order of the rows. The results
in CSV can be read as input again, for example to repeat the rows with an error.

Parts of a place, for --column:
  building_code            IMB code, such as IMB/59350/X/00A7
  address                  street and city, separated by a comma
  street, postcode, city   the same in parts
  building_name            name of a building at the address
Several columns of a part are joined by spaces. Without --column, the columns with these names are used.

Examples:
  orange eligibility bulk addresses.csv --to results.csv
  orange eligibility bulk export.csv --delimiter ';' --column building_code=IMB --to results.ndjson --rate 20
  orange eligibility bulk export.csv --column street=numero --column street=voie --column city=commune -o ndjson";

#[derive(Args)]
#[command(after_help = AFTER_HELP)]
pub(crate) struct Bulk {
    /// CSV file with a header, in UTF-8
    file: PathBuf,
    /// Column of a part of the place; can be repeated
    #[arg(long = "column", value_name = "PART=COLUMN")]
    columns: Vec<ColumnMapping>,
    /// Delimiter of the fields
    #[arg(long, value_name = "CHARACTER", default_value = ",", value_parser = parse_delimiter)]
    delimiter: u8,
    /// File of the results, by its extension CSV (.csv) or NDJSON (.ndjson, .jsonl); standard output by default
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// Maximum number of concurrent requests
    #[arg(long, value_name = "NUMBER", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=256))]
    concurrency: u16,
    /// Maximum number of requests per second; unlimited by default
    #[arg(long, value_name = "NUMBER", value_parser = parse_rate)]
    rate: Option<f64>,
}

fn parse_delimiter(text: &str) -> Result<u8, String> {
    match text {
        "\\t" => Ok(b'\t'),
        _ => match text.as_bytes() {
            [byte] if byte.is_ascii() && !b"\"\r\n".contains(byte) => Ok(*byte),
            _ => Err(r"must be one ASCII character, or \t".to_owned()),
        },
    }
}

fn parse_rate(text: &str) -> Result<f64, String> {
    let rate = text.parse().ok().filter(|rate: &f64| rate.is_finite() && *rate > 0.0);
    rate.ok_or_else(|| "must be a number greater than 0".to_owned())
}

impl Bulk {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        let client = self.client(global)?;
        let mut rows = Rows::open(&self.file, self.delimiter, &self.columns)?;
        let mut destination = match &self.to {
            Some(path) => Destination::file(path, global.output().selected(), self.options(&client, global))?,
            None => Destination::stdout(&global.output()),
        };
        let progress = Progress::items("");
        let size = rows.size();
        let position = destination.skip_done(&mut rows, &self.file)?;
        progress.resume_from(position, Some(size));
        let checked = self.check_rows(rows, size, &client, &mut destination, &progress).await;
        drop(progress);
        if let Err(failure) = checked {
            destination.stop()?;
            return Err(failure);
        }
        let totals = destination.finish(global)?;
        match totals.failed {
            0 => Ok(ExitCode::SUCCESS),
            failed => Err(Failure::SomeFailed(format!("{failed} of {} rows failed", totals.rows))),
        }
    }

    fn client(&self, global: &GlobalArguments) -> Result<Client> {
        let policy = ThrottlePolicy::new().concurrency_limit(usize::from(self.concurrency));
        let policy = self.rate.into_iter().fold(policy, ThrottlePolicy::per_second);
        Ok(session::client_builder(global)?.throttle(policy).build()?)
    }

    /// The options on which results depend, for a later run that resumes.
    fn options(&self, client: &Client, global: &GlobalArguments) -> Value {
        let strings = |values: &mut dyn Iterator<Item = String>| Value::from(values.collect::<Vec<_>>());
        json!({
            "column": strings(&mut self.columns.iter().map(ToString::to_string)),
            "delimiter": char::from(self.delimiter).to_string(),
            "select": strings(&mut global.output().selected().iter().map(ToString::to_string)),
            "baseUrl": client.base_url().as_str(),
        })
    }

    /// Checks the rows, and writes a result for each.
    async fn check_rows(
        &self,
        mut rows: Rows,
        size: u64,
        client: &Client,
        destination: &mut Destination,
        progress: &Progress,
    ) -> Result<()> {
        let eligibility = Eligibility::new(client);
        let unreadable = Arc::new(OnceLock::new());
        let seen = Arc::clone(&unreadable);
        let inputs = std::iter::from_fn(move || match rows.next_row() {
            Ok(row) => row,
            Err(failure) => {
                let _ = seen.set(failure);
                None
            }
        });
        let check = move |row: &Row| {
            let (eligibility, place) = (eligibility.clone(), row.place.clone());
            async move { eligibility.check(&place?).await }
        };
        let mut bulk = bulk::Bulk::new(inputs, check).concurrency(self.concurrency()).in_order();
        let mut interrupted = pin!(interrupt::interrupted());
        loop {
            let outcome = tokio::select! {
                biased;
                interrupted = &mut interrupted => {
                    interrupted?;
                    let rows = destination.totals().rows;
                    return Err(Failure::Interrupted(format!("interrupted after {rows} rows: {}", self.resume())));
                }
                outcome = bulk.next() => outcome,
            };
            let Some(outcome) = outcome else { break };
            let (row, result) = (outcome.input, outcome.result);
            if let Err(error) = result.as_ref()
                && affects_all_inputs(error)
            {
                return Err(Failure::Stopped { error: error.clone(), resume: self.resume() });
            }
            let is_failed = result.is_err();
            let result = result_row(&row, result)?;
            match self.to {
                Some(_) => destination.write(&row, result, is_failed)?,
                // Results may go to the terminal of the bar.
                None => progress.suspend(|| destination.write(&row, result, is_failed))?,
            }
            let totals = destination.totals();
            progress.set(row.end, Some(size));
            progress.message(&format!("{} rows, {} failed", totals.rows, totals.failed));
        }
        drop(bulk);
        Arc::into_inner(unreadable).and_then(OnceLock::into_inner).map_or(Ok(()), Err)
    }

    /// The number of concurrent requests: at a low rate fewer than allowed, because waiting requests have a time limit.
    fn concurrency(&self) -> usize {
        let by_rate = self.rate.map_or(usize::MAX, |rate| (rate * QUEUE_SECONDS).ceil() as usize);
        usize::from(self.concurrency).min(by_rate).max(1)
    }

    fn resume(&self) -> String {
        match &self.to {
            Some(_) => "run the same command again to resume".to_owned(),
            None => "with --to FILE, a run can be resumed".to_owned(),
        }
    }
}
