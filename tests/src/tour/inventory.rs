//! Inventory of an Orange Business customer.

use orange_core::Client;
use orange_core_information::{CoreInformation, References};

use super::report::{Outcome, Report, columns};

/// Shows a location, its account and its configuration items.
pub(super) async fn show(client: &Client, location_id: &str, report: &mut Report<'_>) -> Outcome {
    report.chapter("Core Information: the configuration items of the location")?;
    let inventory = CoreInformation::new(client);
    let location = inventory.locations().get(location_id).await?;
    let city = location.address.as_ref().and_then(|address| address.city.as_deref()).unwrap_or("unknown");
    report.step(&format!("Read the location {location_id}"), [format!("in {city}")])?;

    let account = inventory.account_of(&location).await?;
    let account =
        account.map_or_else(|| "no account".to_owned(), |account| format!("account {}", account.id()));
    report.step("Read the account that it belongs to", [account])?;

    let mut items = inventory.configuration_items().list().limit(100).items();
    let mut installed = Vec::new();
    while let Some(item) = items.next().await {
        let item = item?;
        if item.location_id().as_deref() == Some(location_id) {
            installed.push([item.id().to_owned(), item.get::<String>("type").unwrap_or_default()]);
        }
    }
    report.step("Read the configuration items, and keep those of the location", columns(installed))
}
