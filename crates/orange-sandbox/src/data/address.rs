//! Generated addresses, building codes and related data.

use serde_json::{Map, Value, json};

use super::communes::{COMMUNES, Commune};
use super::rng::{CODE_CHARACTERS, SeededRng};

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

/// Invented real-estate developers.
const DEVELOPERS: [&str; 4] = ["BATIR ENSEMBLE", "HABITAT DU SUD", "FONCIERE DES RIVES", "LES TOITS BLEUS"];

/// An address: commune, street and number.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    pub(crate) commune: Commune,
    pub(crate) street_type: &'static str,
    pub(crate) street_name: &'static str,
    pub(crate) number: u64,
    pub(crate) suffix: Option<&'static str>,
    pub(crate) rivoli: String,
    latitude: f64,
    longitude: f64,
}

impl Address {
    /// Generates an address.
    pub(crate) fn generate(rng: &mut SeededRng) -> Self {
        let commune = rng.pick(COMMUNES);
        // Within about 2 km of the centre, in steps of 0.00001 degrees.
        let mut near = |centre: f64| {
            let steps = i32::try_from(rng.below(4000)).unwrap_or(0) - 2000;
            round(centre + f64::from(steps) / 100_000.0)
        };
        let (latitude, longitude) = (near(commune.latitude), near(commune.longitude));
        Self {
            commune,
            latitude,
            longitude,
            street_type: rng.pick(&STREET_TYPES),
            street_name: rng.pick(&STREET_NAMES),
            number: rng.between(1, 180),
            suffix: rng.percent(12).then(|| rng.pick(&SUFFIXES)),
            rivoli: rng.text(4, CODE_CHARACTERS),
        }
    }

    /// Returns the street type and name.
    pub(crate) fn street(&self) -> String {
        format!("{} {}", self.street_type, self.street_name)
    }

    pub(crate) fn coordinates(&self) -> (f64, f64) {
        (self.latitude, self.longitude)
    }

    /// Generates the code of a building at this address: `IMB/31555/X/00AB`.
    pub(crate) fn building_code(&self, rng: &mut SeededRng) -> String {
        format!("IMB/{}/{}/{}", self.commune.insee, rng.pick(&["X", "C", "S"]), rng.text(4, CODE_CHARACTERS))
    }

    /// Generates the id of the concentration point (PM) of a building, at most 20 characters.
    pub(crate) fn concentration_point(&self, rng: &mut SeededRng) -> String {
        format!("PM-{}-{}", self.commune.insee, rng.text(6, CODE_CHARACTERS))
    }

    /// Generates a hexaclé: the INSEE code and five random characters.
    pub(crate) fn hexacle(&self, rng: &mut SeededRng) -> String {
        format!("{}{}", self.commune.insee, rng.text(5, CODE_CHARACTERS))
    }

    /// Returns the code in the national address database (BAN): `31555_1234_00012_bis`.
    pub(crate) fn ban(&self) -> String {
        let suffix = self.suffix.map(|suffix| format!("_{}", suffix.to_lowercase())).unwrap_or_default();
        format!("{}_{}_{:05}{suffix}", self.commune.insee, self.rivoli.to_lowercase(), self.number)
    }

    /// Returns the address object of a building.
    pub(crate) fn to_json(&self, rng: &mut SeededRng) -> Value {
        let mut json = Map::new();
        let mut put = |name: &str, value: String| drop(json.insert(name.to_owned(), value.into()));
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
        if rng.percent(50) {
            put("code_hexacle", self.hexacle(rng));
        }
        if rng.percent(50) {
            put("code_ban", self.ban());
        }
        Value::Object(json)
    }

    /// Returns the coordinates as a point of a ticket; the interop group describes x as "usually latitude".
    pub(crate) fn point(&self) -> Value {
        json!({ "x": self.latitude, "y": self.longitude, "type": self.commune.coordinate_system() })
    }
}

/// Rounds to six decimals, so that the text is short and the same on every machine.
fn round(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

/// Picks a building name.
pub(crate) fn building_name(rng: &mut SeededRng) -> &'static str {
    rng.pick(&BUILDING_NAMES)
}

/// Generates the real-estate developer of a new building.
pub(crate) fn developer(rng: &mut SeededRng) -> Value {
    let siren = siren(rng);
    json!({
        "name": rng.pick(&DEVELOPERS),
        "siren": siren,
        "contactMedium": [{ "mediumType": "PHONE", "value": format!("05{:08}", rng.below(100_000_000)) }],
    })
}

/// Generates a SIREN: eight random digits and a check digit.
pub(crate) fn siren(rng: &mut SeededRng) -> String {
    let digits: Vec<u64> = (0..8).map(|_| rng.below(10)).collect();
    // Luhn algorithm: from the check digit, every second digit counts double.
    let sum: u64 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(index, digit)| match index % 2 {
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
    fn codes_match_the_documented_patterns() {
        let imb = Regex::new("^IMB/[A-Z0-9]{5}/[A-Z]/[A-Za-z0-9]{4}$").expect("a pattern");
        for index in 0..500 {
            let mut rng = SeededRng::new(1, index);
            let address = Address::generate(&mut rng);
            assert!(imb.is_match(&address.building_code(&mut rng)));
            assert_eq!(address.hexacle(&mut rng).len(), 10);
            assert!(address.concentration_point(&mut rng).len() <= 20);
        }
    }

    #[test]
    fn siren_has_a_valid_check_digit() {
        for index in 0..500 {
            let siren = siren(&mut SeededRng::new(2, index));
            let sum: u32 = siren
                .chars()
                .rev()
                .enumerate()
                .map(|(index, digit)| {
                    let digit = digit.to_digit(10).expect("a digit") * (1 + u32::from(index % 2 == 1));
                    digit / 10 + digit % 10
                })
                .sum();
            assert_eq!((siren.len(), sum % 10), (9, 0), "{siren}");
        }
    }
}
