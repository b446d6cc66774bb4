//! The inventory of the customer: accounts, locations in buildings of the [register](super::register), service points
//! and their equipment.
//!
//! Orange publishes no property of these resources. The names of the properties follow from the text of its pages, and
//! are labelled as inferred in `orange-core-information`.

use serde_json::{Value, json};

use super::register::Register;
use super::rng::{CODE_CHARACTERS, SeededRng};

/// Separates the random numbers of sites from others of the same seed.
const STREAM: u64 = 0x0005_17E5;

const ACCOUNTS: u64 = 6;
const LOCATIONS: u64 = 48;

const OFFERS: [&str; 4] = ["Business VPN", "Business Internet", "Business Talk", "Flexible SD-WAN"];
const EQUIPMENT: [&str; 4] = ["ROUTER", "SWITCH", "ACCESS_LINE", "FIREWALL"];
/// Invented customers.
const COMPANIES: [&str; 6] = [
    "COMPTOIR DES ALPES",
    "ATELIERS DU PORT",
    "MUTUELLE DES RIVES",
    "LOGIS DE FRANCE",
    "NORD TRANSIT",
    "GRANDS MOULINS REUNIS",
];

/// The inventory as the API shows it, generated from the seed.
#[derive(Clone, Debug)]
pub(crate) struct Sites {
    pub(crate) accounts: Vec<Value>,
    pub(crate) locations: Vec<Value>,
    pub(crate) service_points: Vec<Value>,
    pub(crate) configuration_items: Vec<Value>,
}

impl Sites {
    pub(crate) fn new(seed: u64, register: &Register) -> Self {
        let mut sites = Self {
            accounts: Vec::new(),
            locations: Vec::new(),
            service_points: Vec::new(),
            configuration_items: Vec::new(),
        };
        for index in 0..ACCOUNTS {
            let company = COMPANIES[usize::try_from(index).unwrap_or(0) % COMPANIES.len()];
            sites.accounts.push(json!({ "id": format!("ACC-{:06}", index + 1), "name": company }));
        }
        for index in 0..LOCATIONS {
            let mut rng = SeededRng::new(seed ^ STREAM, index);
            sites.add_location(index, &mut rng, register);
        }
        sites
    }

    /// Adds a location with its service points and their equipment.
    fn add_location(&mut self, index: u64, rng: &mut SeededRng, register: &Register) {
        let building = register.at(rng.next());
        let address = &building.address;
        let id = format!("LOC-{:06}", index + 1);
        let account = format!("ACC-{:06}", rng.between(1, ACCOUNTS));
        let suffix = address.suffix.map(|suffix| format!(" {suffix}")).unwrap_or_default();
        self.locations.push(json!({
            "id": id,
            "name": format!("{} {}", address.commune.name, index + 1),
            "address": {
                "street": format!("{}{suffix} {} {}", address.number, address.street_type, address.street_name),
                "postalCode": address.commune.postcode,
                "city": address.commune.name,
                "country": "FR",
            },
            "building": { "id": building.code },
            "account": { "id": account },
        }));
        for _ in 0..rng.between(1, 3) {
            let point = format!("SP-{:06}", self.service_points.len() + 1);
            self.service_points.push(json!({
                "id": point,
                "name": rng.pick(&OFFERS),
                "location": { "id": id },
                "account": { "id": account },
            }));
            for _ in 0..rng.between(1, 3) {
                let item = format!("CI-{:06}", self.configuration_items.len() + 1);
                let equipment = rng.pick(&EQUIPMENT);
                self.configuration_items.push(json!({
                    "id": item,
                    "name": format!("{}-{}", equipment.to_lowercase().replace('_', "-"), rng.text(6, CODE_CHARACTERS)),
                    "type": equipment,
                    "servicePoint": { "id": point },
                    "location": { "id": id },
                }));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn references_between_sites_are_valid() {
        let register = Register::new(1);
        let sites = Sites::new(1, &register);
        let ids = |list: &[Value]| -> HashSet<String> {
            list.iter().filter_map(|item| item["id"].as_str().map(str::to_owned)).collect()
        };
        let (accounts, locations) = (ids(&sites.accounts), ids(&sites.locations));
        let points = ids(&sites.service_points);
        for location in &sites.locations {
            assert!(accounts.contains(location["account"]["id"].as_str().unwrap()));
            assert!(register.by_code(location["building"]["id"].as_str().unwrap()).is_some());
        }
        for point in &sites.service_points {
            assert!(locations.contains(point["location"]["id"].as_str().unwrap()));
        }
        for item in &sites.configuration_items {
            assert!(points.contains(item["servicePoint"]["id"].as_str().unwrap()));
            assert!(locations.contains(item["location"]["id"].as_str().unwrap()));
        }
    }

    #[test]
    fn ids_of_configuration_items_are_unique() {
        let items = Sites::new(1, &Register::new(1)).configuration_items;
        let ids: HashSet<_> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), items.len());
    }

    #[test]
    fn locations_of_a_seed_are_the_same() {
        let register = Register::new(1);
        assert_eq!(Sites::new(1, &register).locations, Sites::new(1, &register).locations);
    }
}
