//! Writes all open incidents to a JSON-lines file, and resumes after an interruption.
//!
//! `cargo run -p orange-incident --example sync_open_incidents -- incidents.jsonl` uses a local sandbox, and interrupts itself
//! once. With `ORANGE_CLIENT_ID`, `ORANGE_CLIENT_SECRET` and `ORANGE_API_KEY` set, it reads your incidents at Orange.
//!
//! Incidents by Orange appear after about 3 minutes, in order of creation. The next run adds them.

mod sync;

use std::path::PathBuf;

use orange_core::Client;
use orange_incident::Incidents;
use orange_sandbox::Sandbox;
use sync::{Outcome, Sync};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args_os().nth(1).map(PathBuf::from);
    let file = file.unwrap_or_else(|| std::env::temp_dir().join("open-incidents.jsonl"));
    let offline = std::env::var_os("ORANGE_CLIENT_ID").is_none();
    let client = match offline {
        false => Client::from_env()?,
        true => Sandbox::builder().incidents(150).build().client()?.build()?,
    };
    let sync = Sync::new(Incidents::new(&client), &file);
    if offline && !file.exists() {
        print("interrupted", sync.clone().stop_after(25).run().await?);
    }
    print("complete", sync.run().await?);
    println!("see {}", file.display());
    Ok(())
}

fn print(how: &str, outcome: Outcome) {
    println!("{how}: {} added, {} known", outcome.added, outcome.known);
}
