//! A change of a ticket.

use orange_anomalie_adresse::API;
use orange_core::Client;
use orange_core::operation::Method;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Reads ORANGE_BASE_URL, ORANGE_CLIENT_ID, ORANGE_CLIENT_SECRET and ORANGE_API_KEY.
    let client = Client::from_env()?;
    let service = client.service(&API);
    let request = service
        .raw(Method::PATCH, "/8")
        .header("if-match", "\"1\"")
        .body("application/json", r##"{"description":"a \"#quote\""}"##);
    let response = service.send(&request).await?;
    println!("{} {}", response.status(), String::from_utf8_lossy(response.body()));
    Ok(())
}
