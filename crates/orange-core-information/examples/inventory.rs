//! Prints the services and the equipment of every location as a Markdown table.
//!
//! `cargo run -p orange-core-information --example inventory` reports on the sandbox. With `ORANGE_CLIENT_ID` and the other
//! variables set, it reports on your inventory at api.orange.com.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use orange_core::Client;
use orange_core_information::{CoreInformation, Location, References};
use orange_sandbox::Sandbox;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let client = match std::env::var_os("ORANGE_CLIENT_ID") {
        Some(_) => Client::from_env()?,
        None => Sandbox::new().client()?.build()?,
    };
    print!("{}", report(&CoreInformation::new(&client)).await?);
    Ok(())
}

/// Creates the table. Reads the three lists once and joins them, because a request per location would be slow.
async fn report(inventory: &CoreInformation) -> Outcome<String> {
    let mut services: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut points = inventory.service_points().list().limit(100).items();
    while let Some(point) = points.next().await {
        let point = point?;
        let name = point.name.clone().unwrap_or_else(|| "?".to_owned());
        services.entry(point.location_id().unwrap_or_default()).or_default().push(name);
    }
    let mut equipment: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
    let mut items = inventory.configuration_items().list().limit(100).items();
    while let Some(item) = items.next().await {
        let item = item?;
        // An undocumented property, read by its name.
        let kind = item.get::<String>("type").unwrap_or_else(|| "?".to_owned());
        *equipment.entry(item.location_id().unwrap_or_default()).or_default().entry(kind).or_default() += 1;
    }
    let mut table = "| location | city | services | equipment |\n|---|---|---|---|\n".to_owned();
    let mut locations = inventory.locations().list().limit(100).items();
    while let Some(location) = locations.next().await {
        let location = location?;
        let id = location.id();
        let installed = services.get(id).map(|names| names.join(", ")).unwrap_or_default();
        let kinds = equipment.get(id).into_iter().flatten();
        let kinds: Vec<String> = kinds.map(|(kind, count)| format!("{count} × {kind}")).collect();
        writeln!(table, "| {id} | {} | {installed} | {} |", city(&location), kinds.join(", "))?;
    }
    Ok(table)
}

fn city(location: &Location) -> &str {
    location.address.as_ref().and_then(|address| address.city.as_deref()).unwrap_or("?")
}

#[cfg(test)]
mod tests {
    use orange_sandbox::SandboxClock;

    use super::*;

    #[tokio::test]
    async fn the_report_has_every_location_and_counts_every_item() {
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
        let inventory = CoreInformation::new(&sandbox.client().unwrap().build().unwrap());
        let report = report(&inventory).await.unwrap();
        let locations = inventory.locations().list().count().await.unwrap();
        assert_eq!(report.lines().count() as u64, locations + 2, "{report}");
        let counted: u64 = report
            .lines()
            .flat_map(|line| line.split(['|', ',']))
            .filter_map(|part| part.split_once(" × ")?.0.trim().parse::<u64>().ok())
            .sum();
        assert_eq!(counted, inventory.configuration_items().list().count().await.unwrap());
    }
}
