//! Address anomaly tickets for tests.

use orange_anomalie_adresse::models::{
    AddressCreate, BuildingType, CoordinateSystem, CreationBuildingCreate, GeographicPoint,
    HousingsNumberIssue, HousingsNumberIssues,
};
use orange_anomalie_adresse::{CreationTicketCreate, HousingsNumberTicketCreate};

/// A ticket that corrects the number of homes in a building.
pub fn housings_number_ticket(building_code: &str) -> HousingsNumberTicketCreate {
    HousingsNumberTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .related_entity([building_code])
        .issues(HousingsNumberIssues::new(HousingsNumberIssue::new(24)))
        .build()
}

/// A ticket that reports a missing building.
pub fn missing_building_ticket() -> CreationTicketCreate {
    let address =
        AddressCreate::new().street_nr("12").street_name("DES CHAPELIERS").postcode("09000").city("FOIX");
    // The longitude is first, as in the examples of `openapi.yaml`.
    let location = GeographicPoint::builder().x(1.6054).y(42.9638).type_(CoordinateSystem::Wgs84).build();
    let building = CreationBuildingCreate::new(address, [location], BuildingType::Immeuble, true);
    CreationTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .building(building)
        .build()
        .external_id("OC-1")
}
