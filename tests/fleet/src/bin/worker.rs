//! Eligibility of the places of a file, by many worker processes that share a queue on Redis.
//!
//! ```text
//! redis-server &
//! cargo run -p orange-fleet --bin worker -- enqueue places.csv
//! cargo run -p orange-fleet --bin worker -- work --sandbox --metrics 127.0.0.1:9464 &
//! cargo run -p orange-fleet --bin worker -- work --sandbox &
//! cargo run -p orange-fleet --bin worker -- progress --watch
//! cargo run -p orange-fleet --bin worker -- results
//! ```
//!
//! `places.csv` has the columns of `PlaceRow`: `reference;building_code;address;building_name`. Without `--sandbox`, the
//! workers read `ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET` and `ORANGE_API_KEY`, and, for another server, `ORANGE_BASE_URL`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};
use futures_util::stream;
use orange_core::{Client, Error, Result};
use orange_eligibility::Eligibility;
use orange_fleet::places::{PlaceRow, Summary, check_row, read_rows};
use orange_operations::{Metrics, page};
use orange_redis::Redis;
use orange_redis::work::WorkQueue;
use orange_sandbox::Sandbox;
use tokio::net::TcpListener;
use tokio::signal;

type Places = WorkQueue<PlaceRow, Summary>;

/// Eligibility of many places, by many processes.
#[derive(Debug, Parser)]
struct Arguments {
    /// URL of the Redis server.
    #[arg(
        long,
        env = "REDIS_URL",
        default_value = "redis://127.0.0.1",
        hide_env_values = true,
        global = true
    )]
    redis: String,
    /// Name of the queue.
    #[arg(long, default_value = "places", global = true)]
    queue: String,
    /// Seconds after which the jobs of an ended process are given to another one.
    #[arg(long, default_value_t = 60.0, global = true)]
    visibility: f64,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Adds the rows of a file that the queue does not have. Waits while many jobs are open.
    Enqueue {
        file: PathBuf,
        /// Number of open jobs at which the command waits.
        #[arg(long, default_value_t = 10_000)]
        max_open: usize,
    },
    /// Checks places until all have a result.
    Work(WorkArguments),
    /// Prints the progress of all processes.
    Progress {
        /// Prints it each second until all places have a result.
        #[arg(long)]
        watch: bool,
    },
    /// Prints one line per result, and the dead letters.
    Results,
}

#[derive(Debug, Args)]
struct WorkArguments {
    /// Uses a sandbox of this process instead of Orange's servers.
    #[arg(long)]
    sandbox: bool,
    /// Number of concurrent requests of this process.
    #[arg(long, default_value_t = 8)]
    concurrency: usize,
    /// Name of this worker; several may have the same.
    #[arg(long, default_value = "worker")]
    name: String,
    /// Serves the metrics of this process at `http://ADDRESS/metrics`; port 0 is any free port.
    #[arg(long, value_name = "ADDRESS")]
    metrics: Option<SocketAddr>,
    /// Seconds before the first retry of a place.
    #[arg(long, default_value_t = 1.0)]
    retry_delay: f64,
}

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse();
    let redis = Redis::builder(arguments.redis).build()?;
    let builder =
        Places::builder(&redis, arguments.queue).visibility(seconds("visibility", arguments.visibility)?);
    match arguments.command {
        Command::Enqueue { file, max_open } => {
            let queue: Places = builder.max_open(max_open).build()?;
            let report = queue.enqueue_stream(stream::iter(read_rows(&file)?)).await?;
            queue.close().await?;
            println!("{} added, {} duplicates", report.added, report.duplicates);
        }
        Command::Work(arguments) => work(&builder.build()?, arguments).await?,
        Command::Progress { watch } => print_progress(&builder.build()?, watch).await?,
        Command::Results => print_results(&builder.build()?).await?,
    }
    Ok(())
}

async fn work(
    queue: &Places,
    arguments: WorkArguments,
) -> std::result::Result<(), Box<dyn std::error::Error>> {
    let sandbox = match arguments.sandbox {
        true => Some(Sandbox::new().start().await?),
        false => None,
    };
    let builder = match &sandbox {
        Some(sandbox) => sandbox.client()?,
        None => Client::builder().from_env()?,
    };
    let client = match arguments.metrics {
        Some(address) => builder.meter_provider(serve_metrics(address).await?.provider()).build()?,
        None => builder.build()?,
    };
    let eligibility = Eligibility::new(&client);
    let worker = queue
        .worker(move |job| {
            let eligibility = eligibility.clone();
            async move { check_row(&eligibility, &job.input).await }
        })
        .name(arguments.name)
        .concurrency(arguments.concurrency)
        .retry_delay(seconds("retry-delay", arguments.retry_delay)?, Duration::from_secs(600))
        .until_drained();
    let report = worker.run_until(async { drop(signal::ctrl_c().await) }).await?;
    println!(
        "{} succeeded, {} failed, {} to be repeated, {} given back",
        report.succeeded, report.failed, report.retried, report.released
    );
    if let Some(sandbox) = sandbox {
        sandbox.stop().await?;
    }
    Ok(())
}

/// Serves metrics until the process ends, and prints their URL.
async fn serve_metrics(address: SocketAddr) -> std::result::Result<Metrics, Box<dyn std::error::Error>> {
    let metrics = Metrics::new().map_err(|error| error.to_string())?;
    let listener = TcpListener::bind(address).await?;
    println!("http://{}/metrics", listener.local_addr()?);
    let router = page::router(metrics.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(metrics)
}

async fn print_progress(queue: &Places, watch: bool) -> Result<()> {
    loop {
        let progress = queue.progress().await?;
        println!("{progress}");
        if !watch || progress.is_closed && progress.open() == 0 {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

async fn print_results(queue: &Places) -> Result<()> {
    let mut position = None;
    loop {
        let results = queue.results(position.as_ref(), 1000).await?;
        let Some(last) = results.last() else { break };
        position = Some(last.position.clone());
        for result in results {
            match result.outcome {
                Ok(Summary { points, with_ftth }) => println!("{};{points};{with_ftth};", result.key),
                Err(error) => println!("{};;;{error}", result.key),
            }
        }
    }
    let mut position = None;
    loop {
        let letters = queue.dead_letters(position.as_ref(), 1000).await?;
        let Some(last) = letters.last() else { return Ok(()) };
        position = Some(last.position.clone());
        for letter in letters {
            eprintln!("{}: {} after {} attempts", letter.key, letter.reason, letter.attempts);
        }
    }
}

fn seconds(argument: &'static str, seconds: f64) -> Result<Duration> {
    Duration::try_from_secs_f64(seconds)
        .map_err(|error| Error::configuration(argument, format!("must be a number of seconds: {error}")))
}
