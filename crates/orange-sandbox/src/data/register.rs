//! The register of buildings that all APIs share: a building in Eligibility can have an address ticket, and the sites
//! of the inventory are in buildings of the register.

use std::collections::HashMap;

use super::address::Address;
use super::rng::SeededRng;

/// Number of addresses.
const ADDRESSES: u64 = 240;

/// Separates the random numbers of buildings from others of the same seed.
const STREAM: u64 = 0xB17D_1965;

/// A building and its address.
#[derive(Clone, Debug)]
pub(crate) struct Building {
    /// The IMB code, such as `IMB/31555/X/00AB`.
    pub(crate) code: String,
    /// The name, if several buildings share an address.
    pub(crate) name: Option<String>,
    /// The address, shared by its buildings.
    pub(crate) address: Address,
    /// The index of the address in the register.
    pub(crate) address_index: usize,
}

/// All buildings, grouped by address and generated from the seed.
#[derive(Clone, Debug)]
pub(crate) struct Register {
    buildings: Vec<Building>,
    by_code: HashMap<String, usize>,
}

impl Register {
    pub(crate) fn new(seed: u64) -> Self {
        let mut buildings: Vec<Building> = Vec::new();
        for address_index in 0..ADDRESSES {
            let mut rng = SeededRng::new(seed ^ STREAM, address_index);
            let address = Address::generate(&mut rng);
            let count = match rng.below(100) {
                0..70 => 1,
                70..94 => rng.between(2, 5),
                // Eligibility does not compute FTTE for more than five buildings at an address.
                _ => rng.between(6, 9),
            };
            for number in 0..usize::try_from(count).unwrap_or(1) {
                // At most nine buildings share an address, so nine letters give each its own name.
                let letter = (b'A'..=b'I').nth(number).filter(|_| count > 1);
                let name = letter.map(|letter| format!("BAT {}", char::from(letter)));
                buildings.push(Building {
                    code: address.building_code(&mut rng),
                    name,
                    address: address.clone(),
                    address_index: usize::try_from(address_index).unwrap_or(usize::MAX),
                });
            }
        }
        let by_code =
            buildings.iter().enumerate().map(|(index, building)| (building.code.clone(), index)).collect();
        Self { buildings, by_code }
    }

    /// Returns all buildings; those of an address are adjacent.
    pub(crate) fn buildings(&self) -> &[Building] {
        &self.buildings
    }

    /// Returns the building with this code.
    pub(crate) fn by_code(&self, code: &str) -> Option<&Building> {
        self.by_code.get(code).and_then(|index| self.buildings.get(*index))
    }

    /// Returns the building at `index` modulo the number of buildings.
    pub(crate) fn at(&self, index: u64) -> &Building {
        let index = index % self.buildings.len() as u64;
        &self.buildings[usize::try_from(index).unwrap_or(0)]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn buildings_are_found_by_code_and_reproducible() {
        let register = Register::new(1);
        for building in register.buildings() {
            assert_eq!(register.by_code(&building.code).map(|found| &found.name), Some(&building.name));
        }
        let codes = |register: &Register| -> Vec<String> {
            register.buildings().iter().map(|building| building.code.clone()).collect()
        };
        assert_eq!(codes(&register), codes(&Register::new(1)));
        assert_ne!(codes(&register), codes(&Register::new(2)));
        assert!(register.by_code("IMB/00000/X/0000").is_none());
    }

    #[test]
    fn buildings_at_an_address_have_different_names() {
        let register = Register::new(1);
        let mut names = HashSet::new();
        for building in register.buildings() {
            assert!(names.insert((building.address_index, building.name.clone())), "{building:?}");
        }
        assert!(
            names.iter().any(|(_, name)| name.as_deref() == Some("BAT I")),
            "an address has nine buildings"
        );
    }

    #[test]
    fn addresses_have_one_few_or_many_buildings() {
        let register = Register::new(1);
        let mut counts = HashMap::new();
        for building in register.buildings() {
            *counts.entry(building.address_index).or_insert(0_u32) += 1;
        }
        for range in [1..=1, 2..=5, 6..=9] {
            assert!(counts.values().any(|count| range.contains(count)), "{range:?}");
        }
        assert_eq!(register.at(0).code, register.at(register.buildings().len() as u64).code);
    }
}
