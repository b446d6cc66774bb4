//! What Orange Business has delivered, and where.

use orange_core::Client;
use orange_core_information::{CoreInformation, References};

use crate::{Outcome, chapter, say};

/// Looks up a place, what is installed there, and whose it is.
pub(crate) async fn look(client: &Client, place: &str) -> Outcome {
    chapter("Core Information: the place of the incident stands in the inventory");
    let inventory = CoreInformation::new(client);
    let location = inventory.location(place).await?;
    let city = location.address.as_ref().and_then(|address| address.city.as_deref());
    let account = inventory.account_of(&location).await?.and_then(|account| account.id);
    say(&format!("{place} is in {}, account {}", city.unwrap_or("?"), account.as_deref().unwrap_or("?")));

    let mut items = inventory.configuration_items().limit(100).items();
    let mut installed = Vec::new();
    while let Some(item) = items.next().await {
        let item = item?;
        if item.location_id().as_deref() == Some(place) {
            installed.push(item.get::<String>("type").unwrap_or_default());
        }
    }
    say(&format!("installed there: {}", installed.join(", ")));
    Ok(())
}
