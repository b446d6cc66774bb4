//! All five APIs, offline: a walk through what an integrator does with them.
//!
//! `cargo run --example tour` starts the sandbox on a port of this machine and talks to it over real HTTP, as
//! to api.orange.com: a real token, real filters and pages, typed models. The sandbox also plays the other
//! side: the operator that works on tickets, Orange's incident desk. Its data hang together: what is eligible
//! is a building that a ticket can be about, where an incident is stands in the inventory.

mod anomalies;
mod eligibility;
mod incidents;
mod inventory;
mod photos;

use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::Client;
use orange_sandbox::Sandbox;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome {
    chapter("A stand-in for api.orange.com starts on this machine");
    let sandbox = Sandbox::builder().tickets(250).build().start().await?;
    say(&format!("it listens on {} and holds {} tickets", sandbox.url(), sandbox.sandbox().ticket_count()));

    chapter("A client is built: who we are and where to ask");
    // Against the real host: Client::from_env()?
    let client: Client = sandbox.client()?.build()?;
    say("nothing has been sent yet; the access token is fetched when it is needed");

    let building = eligibility::find(&client, &sandbox).await?;

    let tickets = AnomalieAdresses::new(&client);
    anomalies::look_around(&tickets).await?;
    let ticket = anomalies::raise(&tickets, &building).await?;
    anomalies::follow(&tickets, &sandbox, &ticket).await?;

    let place = incidents::report(&client).await?;
    inventory::look(&client, &place).await?;
    photos::fetch(&client, &sandbox).await?;
    anomalies::go_wrong(&tickets, &ticket).await?;

    chapter("What the server saw");
    let requests = sandbox.sandbox().requests();
    let tokens = requests.iter().filter(|request| request.path.ends_with("/token")).count();
    say(&format!("{} requests, {tokens} of them for a token", requests.len()));
    sandbox.stop().await?;
    Ok(())
}

fn chapter(title: &str) {
    println!("\n{title}");
}

fn say(text: &str) {
    println!("  {text}");
}
