//! Eligibility of an address and a building.

use orange_core::Client;
use orange_eligibility::{Eligibility, Place, ServiceCode};
use orange_sandbox::RunningSandbox;

use crate::{Outcome, print_heading, print_line};

/// Queries an address and a building at it. Returns the building code.
pub(crate) async fn find(client: &Client, sandbox: &RunningSandbox) -> Outcome<String> {
    print_heading("Eligibility: query an address and a building");
    let eligibility = Eligibility::new(client);
    let known = sandbox.sandbox().building_codes().swap_remove(0);
    let address = sandbox.sandbox().building_address(&known).ok_or("every building has an address")?;

    let points = eligibility.check(&Place::address(&address)).await?;
    print_line(&format!("{address}: {} building(s)", points.len()));
    let building = points.first().and_then(|point| point.building.as_ref()?.id.clone());
    let building = building.map_or(known, |code| code.as_str().to_owned());
    let point = eligibility.check(&Place::building(building.as_str())).await?.swap_remove(0);
    let ftth = point.get::<String>("supports.fiber.ftth.status");
    let adsl = point.supports.as_ref().and_then(|supports| supports.copper.as_ref()?.adsl.as_ref());
    let bandwidth = adsl.and_then(|adsl| adsl.properties.as_ref()?.bandwidth_value());
    let ftth = ftth.as_deref().unwrap_or("not known");
    print_line(&format!("{building}: FTTH {ftth}, ADSL bandwidth {bandwidth:?}"));

    if let Err(error) = eligibility.check(&Place::address("12 rue des Chapeliers 09000 Foix")).await {
        print_line(&format!("address without a comma, nothing sent: {error}"));
    }
    if let Err(error) = eligibility.check(&Place::building("IMB/00000/X/ZZZZ")).await {
        let unknown = ServiceCode::from_error(&error) == Some(ServiceCode::UnknownBuilding);
        print_line(&format!("unknown building ({unknown}): {error}"));
    }
    Ok(building)
}
