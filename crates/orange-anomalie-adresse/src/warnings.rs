//! What Orange asks for "whenever possible": said to whoever asks, and no reason to refuse a ticket.

use orange_core::model::{Violation, Violations};

use crate::models::{AddressCreate, CreationTicketCreate, TicketCreate};

impl CreationTicketCreate {
    /// What Orange's page asks for "whenever possible" and the ticket does not have: an address that is identified
    /// in at least one of four ways. Nothing is refused for it, since it may not be possible; whoever can do better
    /// knows here.
    ///
    /// ```
    /// use orange_anomalie_adresse::CreationTicketCreate;
    /// use orange_anomalie_adresse::models::{
    ///     AddressCreate, BuildingType, CoordinateSystem, CreationBuildingCreate, GeographicPoint,
    /// };
    ///
    /// let place = GeographicPoint::builder().x(1.60524).y(42.96388).type_(CoordinateSystem::Wgs84).build();
    /// let address = AddressCreate::new().city("FOIX").locality("behind the mill");
    /// let building = CreationBuildingCreate::new(address, [place], BuildingType::Pavillon, true);
    /// let ticket = CreationTicketCreate::builder().code_oi("RIPX").code_oc("OCZ1").building(building).build();
    /// ticket.validate()?;
    /// assert_eq!(ticket.hints()[0].path(), "building.address");
    /// # Ok::<(), orange_core::model::ValidationError>(())
    /// ```
    ///
    /// *Source*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Creation Requests.
    pub fn hints(&self) -> Vec<Violation> {
        let address = self.building.as_ref().and_then(|building| building.address.as_ref());
        if address.is_none_or(is_identified) {
            return Vec::new();
        }
        let mut found = Violations::default();
        found.enter("building.address").report(
            "should be identified, whenever possible, by code_rivoli, code_insee and streetNr, by code_hexacle, by \
             code_ban, or by postcode, city, streetName and streetNr",
        );
        found.finish().err().map(|found| found.violations().to_vec()).unwrap_or_default()
    }
}

impl TicketCreate {
    /// What Orange's page asks for "whenever possible" and the ticket does not have: see
    /// [`CreationTicketCreate::hints`]; the other kinds have nothing of the sort.
    pub fn hints(&self) -> Vec<Violation> {
        match self {
            Self::Creation(ticket) => ticket.hints(),
            _ => Vec::new(),
        }
    }
}

fn is_identified(address: &AddressCreate) -> bool {
    let said = |member: &Option<String>| member.as_deref().is_some_and(|text| !text.trim().is_empty());
    let number = said(&address.street_nr);
    number && said(&address.code_rivoli) && said(&address.code_insee)
        || said(&address.code_hexacle)
        || said(&address.code_ban)
        // The type of the street is part of the list, and many streets have none.
        || number && said(&address.postcode) && said(&address.city) && said(&address.street_name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::*;

    fn hints(address: AddressCreate) -> Vec<String> {
        let place = GeographicPoint::builder().x(1.60524).y(42.96388).type_(CoordinateSystem::Wgs84).build();
        let building = CreationBuildingCreate::new(address, [place], BuildingType::Pavillon, true);
        let ticket = TicketCreate::from(
            CreationTicketCreate::builder().code_oi("RIPX").code_oc("OCZ1").building(building).build(),
        );
        ticket.hints().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_address_is_identified_in_one_of_four_ways() {
        let none = AddressCreate::new().city("FOIX").street_name("DES CHAPELIERS").code_insee("09122");
        let said = hints(none.clone());
        assert_eq!(said.len(), 1);
        assert!(said[0].starts_with("building.address: should be identified, whenever possible"), "{said:?}");
        for identified in [
            AddressCreate::new().code_rivoli("0120").code_insee("09122").street_nr("14"),
            AddressCreate::new().code_hexacle("09122A0B1C"),
            AddressCreate::new().code_ban("09122_0120_00014"),
            none.postcode("09000").street_nr("14"),
        ] {
            assert_eq!(hints(identified), [""; 0]);
        }
        assert_eq!(hints(AddressCreate::new().code_ban("  ")).len(), 1);
    }

    #[test]
    fn the_other_kinds_have_no_hints() {
        let issues = ModificationIssues::new().building_address_city(CityIssue::new().value("FOIX"));
        let ticket = ModificationTicketCreate::builder()
            .code_oi("RIPX")
            .code_oc("OCZ1")
            .related_entity(["IMB/09122/X/00A7"])
            .issues(issues)
            .build();
        assert!(TicketCreate::from(ticket).hints().is_empty());
    }
}
