//! Eligibility of an address and a building.

use orange_core::Client;
use orange_eligibility::{Eligibility, Place, ServiceCode};
use orange_sandbox::Sandbox;

use super::report::{Outcome, Report, columns};

/// Queries an address and a building at it. Returns the building code.
pub(super) async fn check(client: &Client, sandbox: &Sandbox, report: &mut Report<'_>) -> Outcome<String> {
    report.chapter("Eligibility: which networks reach an address?")?;
    let eligibility = Eligibility::new(client);
    let known_building = sandbox.building_codes().swap_remove(0);
    let address =
        sandbox.building_address(&known_building).ok_or("a building of the sandbox has no address")?;

    let points = eligibility.check(&Place::address(&address)).await?;
    let codes: Vec<&str> =
        points.iter().filter_map(|point| Some(point.building.as_ref()?.id.as_ref()?.as_str())).collect();
    report
        .step(&format!("Look for buildings at {address}"), [format!("the building {}", codes.join(", "))])?;
    let building = codes.first().map_or(known_building, |code| (*code).to_owned());

    let point = eligibility.check(&Place::building(building.as_str())).await?.swap_remove(0);
    let ftth = point.get::<String>("supports.fiber.ftth.status");
    let adsl = point.supports.as_ref().and_then(|supports| supports.copper.as_ref()?.adsl.as_ref());
    let properties = adsl.and_then(|adsl| adsl.properties.as_ref());
    let bandwidth = properties.and_then(|properties| properties.bandwidth_value());
    let unit = properties.and_then(|properties| properties.unit.as_deref()).unwrap_or_default();
    let unknown = || "not known".to_owned();
    let rows = [
        ["fibre to the home".to_owned(), ftth.unwrap_or_else(unknown)],
        ["ADSL".to_owned(), bandwidth.map_or_else(unknown, |value| format!("{value} {unit}"))],
    ];
    report.step(&format!("Check the building {building}"), columns(rows))?;

    if let Err(error) = eligibility.check(&Place::address("12 rue des Chapeliers 09000 Foix")).await {
        report.step("Check an address without a comma before the city", [error.to_string()])?;
    }
    if let Err(error) = eligibility.check(&Place::building("IMB/00000/X/ZZZZ")).await {
        let meaning = match ServiceCode::from_error(&error) {
            Some(ServiceCode::UnknownBuilding) => "the code of the service means: no such building",
            _ => "an error of the gateway",
        };
        report.step("Check a building that does not exist", [error.to_string(), meaning.to_owned()])?;
    }
    Ok(building)
}
