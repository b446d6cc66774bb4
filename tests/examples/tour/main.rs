//! Tour of all five APIs, offline.
//!
//! `cargo run --example tour` starts the sandbox on a local port and uses it over HTTP like api.orange.com. The sandbox also
//! acts as the infrastructure operator that works on tickets. Its data are consistent across APIs: an eligible building can
//! have a ticket, and the location of an incident is in the inventory.

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
    print_heading("Start the sandbox");
    let sandbox = Sandbox::builder().tickets(250).build().start().await?;
    print_line(&format!("listening on {} with {} tickets", sandbox.url(), sandbox.sandbox().ticket_count()));

    print_heading("Build a client");
    // For api.orange.com: Client::from_env()?
    let client: Client = sandbox.client()?.build()?;
    print_line("nothing has been sent yet; the first request obtains an access token");

    let building = eligibility::find(&client, &sandbox).await?;

    let tickets = AnomalieAdresses::new(&client);
    anomalies::list(&tickets).await?;
    let ticket = anomalies::create(&tickets, &building).await?;
    anomalies::complete(&tickets, &sandbox, &ticket).await?;

    let location = incidents::report(&client).await?;
    inventory::show(&client, &location).await?;
    photos::download(&client, &sandbox).await?;
    anomalies::show_errors(&tickets, &ticket).await?;

    print_heading("Requests received by the sandbox");
    let requests = sandbox.sandbox().requests();
    let tokens = requests.iter().filter(|request| request.path.ends_with("/token")).count();
    print_line(&format!("{} requests, including {tokens} token requests", requests.len()));
    sandbox.stop().await?;
    Ok(())
}

fn print_heading(title: &str) {
    println!("\n{title}");
}

fn print_line(text: &str) {
    println!("  {text}");
}
