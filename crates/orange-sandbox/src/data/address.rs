//! Addresses, building codes and everything else that a ticket says about a place.

use serde_json::{Map, Value, json};

use super::chance::{CODE, Chance};
use super::communes::{COMMUNES, Commune};

const STREET_TYPES: [&str; 9] =
    ["RUE", "AVENUE", "BOULEVARD", "CHEMIN", "IMPASSE", "PLACE", "ALLEE", "ROUTE", "QUAI"];

const STREET_NAMES: [&str; 36] = [
    "DE LA REPUBLIQUE",
    "VICTOR HUGO",
    "JEAN JAURES",
    "DE LA GARE",
    "DES ECOLES",
    "DU MOULIN",
    "PASTEUR",
    "DES LILAS",
    "DE L EGLISE",
    "DU STADE",
    "GAMBETTA",
    "DES ACACIAS",
    "DU CHATEAU",
    "DE VERDUN",
    "EMILE ZOLA",
    "DES PEUPLIERS",
    "DE LA FONTAINE",
    "DU GENERAL LECLERC",
    "MARIE CURIE",
    "JULES FERRY",
    "DES TILLEULS",
    "DU LAVOIR",
    "DE LA LIBERTE",
    "ANATOLE FRANCE",
    "DES CERISIERS",
    "DE LA PAIX",
    "DU PUITS",
    "SAINT MARTIN",
    "LAFAYETTE",
    "DES VIGNES",
    "DU PORT",
    "DE LA FORET",
    "MOLIERE",
    "DES ROSIERS",
    "DE BRETAGNE",
    "DU HUIT MAI 1945",
];

const SUFFIXES: [&str; 4] = ["BIS", "TER", "A", "B"];

const BUILDING_NAMES: [&str; 8] = [
    "BAT A",
    "BAT B",
    "BAT C",
    "RESIDENCE LES PINS",
    "RESIDENCE DU PARC",
    "TOUR NORD",
    "LES TERRASSES",
    "VILLA DES ROSES",
];

const DEVELOPERS: [&str; 4] = ["BATIR ENSEMBLE", "HABITAT DU SUD", "FONCIERE DES RIVES", "LES TOITS BLEUS"];

/// A place: a commune, a street, a number.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) commune: Commune,
    pub(crate) street_type: &'static str,
    pub(crate) street_name: &'static str,
    pub(crate) number: u64,
    pub(crate) suffix: Option<&'static str>,
    pub(crate) rivoli: String,
    latitude: f64,
    longitude: f64,
}

impl Place {
    /// Some place.
    pub(crate) fn any(chance: &mut Chance) -> Self {
        let commune = chance.pick(COMMUNES);
        // Within two kilometres or so of the centre, in steps of a hundred-thousandth of a degree.
        let mut around = |centre: f64| {
            let steps = i32::try_from(chance.below(4000)).unwrap_or(0) - 2000;
            round(centre + f64::from(steps) / 100_000.0)
        };
        let (latitude, longitude) = (around(commune.latitude), around(commune.longitude));
        Self {
            commune,
            latitude,
            longitude,
            street_type: chance.pick(&STREET_TYPES),
            street_name: chance.pick(&STREET_NAMES),
            number: chance.between(1, 180),
            suffix: chance.percent(12).then(|| chance.pick(&SUFFIXES)),
            rivoli: chance.text(4, CODE),
        }
    }

    /// Latitude and longitude in degrees.
    pub(crate) fn coordinates(&self) -> (f64, f64) {
        (self.latitude, self.longitude)
    }

    /// The code of a building here: `IMB/31555/X/00AB`.
    pub(crate) fn building_code(&self, chance: &mut Chance) -> String {
        format!("IMB/{}/{}/{}", self.commune.insee, chance.pick(&["X", "C", "S"]), chance.text(4, CODE))
    }

    /// The id of a shared access point near here, at most twenty characters.
    pub(crate) fn access_point(&self, chance: &mut Chance) -> String {
        format!("PM-{}-{}", self.commune.insee, chance.text(6, CODE))
    }

    /// The code by which La Poste knows the number (or, with a zero, the street).
    pub(crate) fn hexacle(&self, chance: &mut Chance) -> String {
        format!("{}{}", self.commune.insee, chance.text(5, CODE))
    }

    /// The code of the national address base: `31555_1234_00012_bis`.
    pub(crate) fn ban(&self) -> String {
        let suffix = self.suffix.map(|suffix| format!("_{}", suffix.to_lowercase())).unwrap_or_default();
        format!("{}_{}_{:05}{suffix}", self.commune.insee, self.rivoli.to_lowercase(), self.number)
    }

    /// The address object of a building.
    pub(crate) fn address(&self, chance: &mut Chance) -> Value {
        let mut address = Map::new();
        let mut put = |name: &str, value: String| drop(address.insert(name.to_owned(), value.into()));
        put("streetNr", self.number.to_string());
        if let Some(suffix) = self.suffix {
            put("streetNrSuffix", suffix.to_owned());
        }
        put("streetType", self.street_type.to_owned());
        put("streetName", self.street_name.to_owned());
        put("postcode", self.commune.postcode.to_owned());
        put("city", self.commune.name.to_uppercase());
        put("country", "FR".to_owned());
        put("code_insee", self.commune.insee.to_owned());
        put("code_rivoli", self.rivoli.clone());
        if chance.percent(50) {
            put("code_hexacle", self.hexacle(chance));
        }
        if chance.percent(50) {
            put("code_ban", self.ban());
        }
        Value::Object(address)
    }

    /// Where it is; the interop group calls x "usually latitude".
    pub(crate) fn point(&self) -> Value {
        json!({ "x": self.latitude, "y": self.longitude, "type": self.commune.coordinates() })
    }
}

/// Six digits after the point, so that the text of a coordinate is short and the same everywhere.
fn round(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

/// The name of some building.
pub(crate) fn building_name(chance: &mut Chance) -> &'static str {
    chance.pick(&BUILDING_NAMES)
}

/// A company that builds houses; its SIREN has nine digits of which the last is the check digit.
pub(crate) fn developer(chance: &mut Chance) -> Value {
    let siren = siren(chance);
    json!({
        "name": chance.pick(&DEVELOPERS),
        "siren": siren,
        "contactMedium": [{ "mediumType": "PHONE", "value": format!("05{:08}", chance.below(100_000_000)) }],
    })
}

/// A SIREN whose check digit is right.
pub(crate) fn siren(chance: &mut Chance) -> String {
    let digits: Vec<u64> = (0..8).map(|_| chance.below(10)).collect();
    // Luhn: seen from the check digit, every second digit counts double.
    let sum: u64 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => digit * 2 / 10 + digit * 2 % 10,
            _ => *digit,
        })
        .sum();
    let check = (10 - sum % 10) % 10;
    digits.iter().chain([&check]).map(u64::to_string).collect()
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::*;

    #[test]
    fn codes_have_the_documented_shapes() {
        let imb = Regex::new("^IMB/[A-Z0-9]{5}/[A-Z]/[A-Za-z0-9]{4}$").expect("a pattern");
        for index in 0..500 {
            let mut chance = Chance::new(1, index);
            let place = Place::any(&mut chance);
            assert!(imb.is_match(&place.building_code(&mut chance)));
            assert_eq!(place.hexacle(&mut chance).len(), 10);
            assert!(place.access_point(&mut chance).len() <= 20);
        }
    }

    #[test]
    fn a_siren_passes_its_own_check() {
        for index in 0..500 {
            let siren = siren(&mut Chance::new(2, index));
            let sum: u32 = siren
                .chars()
                .rev()
                .enumerate()
                .map(|(place, digit)| {
                    let digit = digit.to_digit(10).expect("a digit") * (1 + u32::from(place % 2 == 1));
                    digit / 10 + digit % 10
                })
                .sum();
            assert_eq!((siren.len(), sum % 10), (9, 0), "{siren}");
        }
    }
}
