//! The buildings of the sandbox's France: one register that all APIs look into, so that what one of them
//! shows exists in the others. A building that Eligibility answers for can get an anomaly ticket, and a
//! site of the inventory stands in one.

use std::collections::HashMap;

use super::address::{Address, building_name};
use super::rng::SeededRng;

/// How many addresses there are.
const ADDRESSES: u64 = 240;

/// A building that has a code.
#[derive(Clone, Debug)]
pub(crate) struct Building {
    /// The IMB code, `IMB/31555/X/00AB`.
    pub(crate) code: String,
    /// The name, where several share an address.
    pub(crate) name: Option<String>,
    /// Where it stands; buildings of one address have the same.
    pub(crate) address: Address,
    /// Which address of the register that is.
    pub(crate) address_index: usize,
}

/// All buildings, grouped by address. The same seed gives the same register.
#[derive(Clone, Debug)]
pub(crate) struct Register {
    buildings: Vec<Building>,
    by_code: HashMap<String, usize>,
}

impl Register {
    pub(crate) fn new(seed: u64) -> Self {
        let mut buildings: Vec<Building> = Vec::new();
        for address_index in 0..ADDRESSES {
            let mut rng = SeededRng::new(seed ^ 0xB17D_1965, address_index);
            let address = Address::any(&mut rng);
            let count = match rng.below(100) {
                0..70 => 1,
                70..94 => rng.between(2, 5),
                // More than five at an address is what Eligibility cannot compute FTTE for.
                _ => rng.between(6, 9),
            };
            for number in 0..count {
                let name = (count > 1).then(|| {
                    if number < 8 {
                        format!("BAT {}", letter(number))
                    } else {
                        building_name(&mut rng).to_owned()
                    }
                });
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

    /// All of them; those of one address stand together.
    pub(crate) fn buildings(&self) -> &[Building] {
        &self.buildings
    }

    /// The building with this code.
    pub(crate) fn by_code(&self, code: &str) -> Option<&Building> {
        self.by_code.get(code).and_then(|index| self.buildings.get(*index))
    }

    /// The building that `index` falls on, round and round.
    pub(crate) fn at(&self, index: u64) -> &Building {
        let index = index % self.buildings.len() as u64;
        &self.buildings[usize::try_from(index).unwrap_or(0)]
    }
}

fn letter(number: u64) -> char {
    char::from(b'A' + u8::try_from(number % 26).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_building_is_found_by_its_code_and_the_same_seed_gives_the_same_ones() {
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
    fn some_addresses_have_one_building_some_a_few_and_some_more_than_five() {
        let register = Register::new(1);
        let mut counts = HashMap::new();
        for building in register.buildings() {
            *counts.entry(building.address_index).or_insert(0_u32) += 1;
        }
        for wanted in [1..=1, 2..=5, 6..=9] {
            assert!(counts.values().any(|count| wanted.contains(count)), "{wanted:?}");
        }
        assert_eq!(register.at(0).code, register.at(register.buildings().len() as u64).code);
    }
}
