//! Tour of all five APIs, offline, as a report.
//!
//! `cargo run --example tour` starts the sandbox on a local port and uses it over HTTP like api.orange.com. The sandbox also
//! acts as the infrastructure operator that works on tickets. `tests/tests/tour.rs` holds the text of the report.

use std::error::Error;
use std::io::{Write as _, stdout};

use orange_journeys::tour;
use orange_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::new().start().await?;
    writeln!(stdout(), "The sandbox listens on {}.\n", sandbox.url())?;
    // For api.orange.com: Client::from_env()?
    let client = sandbox.client()?.build()?;
    tour::run(&client, sandbox.sandbox(), &mut stdout()).await?;
    Ok(sandbox.stop().await?)
}
