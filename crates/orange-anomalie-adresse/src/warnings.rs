//! Recommendations of Orange for new tickets. Unlike rules, they do not block a request.

use orange_core::model::{Violation, Violations};

use crate::models::{AddressCreate, CreationTicketCreate, TicketCreate};

impl CreationTicketCreate {
    /// Returns a warning if the address is not identified in one of the four ways that Orange asks for "whenever
    /// possible". A ticket with a warning can be created.
    ///
    /// ```
    /// use orange_anomalie_adresse::CreationTicketCreate;
    /// use orange_anomalie_adresse::models::{
    ///     AddressCreate, BuildingType, CoordinateSystem, CreationBuildingCreate, GeographicPoint,
    /// };
    ///
    /// let point = GeographicPoint::builder().x(1.60524).y(42.96388).type_(CoordinateSystem::Wgs84).build();
    /// let address = AddressCreate::new().city("FOIX").locality("behind the mill");
    /// let building = CreationBuildingCreate::new(address, [point], BuildingType::Pavillon, true);
    /// let ticket = CreationTicketCreate::builder().code_oi("RIPX").code_oc("OCZ1").building(building).build();
    /// ticket.validate()?;
    /// assert_eq!(ticket.warnings()[0].path(), "building.address");
    /// # Ok::<(), orange_core::model::ValidationError>(())
    /// ```
    ///
    /// # Source
    /// developer.orange.com, Anomalie Adresse OC RIP 1.0, Creation Requests.
    pub fn warnings(&self) -> Vec<Violation> {
        let address = self.building.as_ref().and_then(|building| building.address.as_ref());
        let mut violations = Violations::default();
        if address.is_some_and(|address| !is_identified(address)) {
            violations.enter("building.address").report(
                "should be identified, whenever possible, by code_rivoli, code_insee and streetNr, by code_hexacle, by \
                 code_ban, or by postcode, city, streetName and streetNr",
            );
        }
        violations.finish().map_or_else(|error| error.violations().to_vec(), |()| Vec::new())
    }
}

impl TicketCreate {
    /// Returns the [warnings of a creation ticket](CreationTicketCreate::warnings). The other kinds have none.
    pub fn warnings(&self) -> Vec<Violation> {
        match self {
            Self::Creation(ticket) => ticket.warnings(),
            _ => Vec::new(),
        }
    }
}

fn is_identified(address: &AddressCreate) -> bool {
    let is_set = |field: &Option<String>| field.as_deref().is_some_and(|text| !text.trim().is_empty());
    let number = is_set(&address.street_nr);
    number && is_set(&address.code_rivoli) && is_set(&address.code_insee)
        || is_set(&address.code_hexacle)
        || is_set(&address.code_ban)
        // Orange's list includes the type of the street, but many streets have none.
        || number && is_set(&address.postcode) && is_set(&address.city) && is_set(&address.street_name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::*;

    fn warnings(address: AddressCreate) -> Vec<String> {
        let point = GeographicPoint::builder().x(1.60524).y(42.96388).type_(CoordinateSystem::Wgs84).build();
        let building = CreationBuildingCreate::new(address, [point], BuildingType::Pavillon, true);
        let ticket = TicketCreate::from(
            CreationTicketCreate::builder().code_oi("RIPX").code_oc("OCZ1").building(building).build(),
        );
        ticket.warnings().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_address_is_identified_in_one_of_four_ways() {
        let none = AddressCreate::new().city("FOIX").street_name("DES CHAPELIERS").code_insee("09122");
        let found = warnings(none.clone());
        assert_eq!(found.len(), 1);
        assert!(
            found[0].starts_with("building.address: should be identified, whenever possible"),
            "{found:?}"
        );
        for identified in [
            AddressCreate::new().code_rivoli("0120").code_insee("09122").street_nr("14"),
            AddressCreate::new().code_hexacle("09122A0B1C"),
            AddressCreate::new().code_ban("09122_0120_00014"),
            none.postcode("09000").street_nr("14"),
        ] {
            assert_eq!(warnings(identified), [""; 0]);
        }
        assert_eq!(warnings(AddressCreate::new().code_ban("  ")).len(), 1);
    }

    #[test]
    fn other_kinds_of_tickets_have_no_warnings() {
        let issues = ModificationIssues::new().building_address_city(CityIssue::new().value("FOIX"));
        let ticket = ModificationTicketCreate::builder()
            .code_oi("RIPX")
            .code_oc("OCZ1")
            .related_entity(["IMB/09122/X/00A7"])
            .issues(issues)
            .build();
        assert!(TicketCreate::from(ticket).warnings().is_empty());
    }
}
