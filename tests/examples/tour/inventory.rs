//! Inventory of an Orange Business customer.

use orange_core::Client;
use orange_core_information::{CoreInformation, References};

use crate::{Outcome, print_heading, print_line};

/// Shows a location, its account and its configuration items.
pub(crate) async fn show(client: &Client, location_id: &str) -> Outcome {
    print_heading("Core Information: find the location of the incident");
    let inventory = CoreInformation::new(client);
    let location = inventory.locations().get(location_id).await?;
    let city = location.address.as_ref().and_then(|address| address.city.as_deref());
    let account = inventory.account_of(&location).await?.map(|account| account.id().to_owned());
    print_line(&format!(
        "{location_id} is in {}, account {}",
        city.unwrap_or("?"),
        account.as_deref().unwrap_or("?")
    ));

    let mut items = inventory.configuration_items().list().limit(100).items();
    let mut installed = Vec::new();
    while let Some(item) = items.next().await {
        let item = item?;
        if item.location_id().as_deref() == Some(location_id) {
            installed.push(item.get::<String>("type").unwrap_or_default());
        }
    }
    print_line(&format!("installed there: {}", installed.join(", ")));
    Ok(())
}
