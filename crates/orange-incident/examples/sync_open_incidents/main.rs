//! Writes every open incident to a JSON-lines file, one line each, and goes on where it was interrupted.
//!
//! `cargo run -p orange-incident --example sync_open_incidents -- incidents.jsonl` works against the sandbox,
//! offline, and interrupts itself once to show how it goes on; with `ORANGE_CLIENT_ID`,
//! `ORANGE_CLIENT_SECRET` and `ORANGE_API_KEY` set, it writes yours.
//!
//! What was reported through the API is there at once. What Orange opened shows within about 3 minutes, and
//! then stands before what was reported in between: run it again a few minutes later, and it adds what has
//! come to show since, wherever that stands.

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
        tell("interrupted", sync.clone().stop_after(25).run().await?);
    }
    tell("complete", sync.run().await?);
    println!("see {}", file.display());
    Ok(())
}

fn tell(how: &str, outcome: Outcome) {
    println!("{how}: {} added, {} were there already", outcome.added, outcome.known);
}
