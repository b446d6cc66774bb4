//! Real communes with their codes, so that generated data looks plausible.
//!
//! They are prefectures of departments. INSEE code, main postcode and rounded coordinates are common knowledge. The
//! zones are illustrative: ARCEP's list of the very dense area may contain more of these communes.

use serde::Deserialize;

/// A commune.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Commune {
    /// INSEE code; in Corsica the second character is a letter.
    pub(crate) insee: &'static str,
    pub(crate) postcode: &'static str,
    pub(crate) name: &'static str,
    pub(crate) latitude: f64,
    pub(crate) longitude: f64,
    pub(crate) zone: Zone,
}

/// The density of the area of a commune, as defined by the regulator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(crate) enum Zone {
    #[default]
    #[serde(rename = "ZMD")]
    LessDense,
    #[serde(rename = "ZTD")]
    VeryDense,
}

impl Zone {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::LessDense => "ZMD",
            Self::VeryDense => "ZTD",
        }
    }
}

impl Commune {
    const fn very_dense(mut self) -> Self {
        self.zone = Zone::VeryDense;
        self
    }

    /// Returns the name of a coordinate system that the interop group lists: the local one in French Guiana, Réunion and
    /// Mayotte, WGS84 elsewhere. The coordinates are in degrees in all of them, unlike real ones.
    pub(crate) fn coordinate_system(&self) -> &'static str {
        match self.insee.get(..3) {
            Some("973") => "RGFG95",
            Some("974") => "RGR92",
            Some("976") => "RGM04",
            _ => "WGS84",
        }
    }
}

const fn commune(
    insee: &'static str,
    postcode: &'static str,
    name: &'static str,
    latitude: f64,
    longitude: f64,
) -> Commune {
    Commune { insee, postcode, name, latitude, longitude, zone: Zone::LessDense }
}

/// The communes of generated addresses, sorted by INSEE code.
pub(crate) const COMMUNES: &[Commune] = &[
    commune("01053", "01000", "Bourg-en-Bresse", 46.205, 5.228),
    commune("02408", "02000", "Laon", 49.564, 3.624),
    commune("03190", "03000", "Moulins", 46.566, 3.333),
    commune("04070", "04000", "Digne-les-Bains", 44.092, 6.236),
    commune("05061", "05000", "Gap", 44.559, 6.079),
    commune("07186", "07000", "Privas", 44.735, 4.599),
    commune("08105", "08000", "Charleville-Mézières", 49.762, 4.720),
    commune("09122", "09000", "Foix", 42.965, 1.607),
    commune("10387", "10000", "Troyes", 48.297, 4.074),
    commune("11069", "11000", "Carcassonne", 43.213, 2.351),
    commune("12202", "12000", "Rodez", 44.350, 2.575),
    commune("14118", "14000", "Caen", 49.183, -0.371),
    commune("15014", "15000", "Aurillac", 44.926, 2.440),
    commune("16015", "16000", "Angoulême", 45.649, 0.156),
    commune("17300", "17000", "La Rochelle", 46.160, -1.151),
    commune("18033", "18000", "Bourges", 47.081, 2.399),
    commune("19272", "19000", "Tulle", 45.267, 1.771),
    commune("21231", "21000", "Dijon", 47.322, 5.041),
    commune("22278", "22000", "Saint-Brieuc", 48.514, -2.765),
    commune("23096", "23000", "Guéret", 46.170, 1.872),
    commune("24322", "24000", "Périgueux", 45.184, 0.721),
    commune("25056", "25000", "Besançon", 47.238, 6.024),
    commune("26362", "26000", "Valence", 44.933, 4.892),
    commune("27229", "27000", "Évreux", 49.027, 1.151),
    commune("28085", "28000", "Chartres", 48.446, 1.489),
    commune("29232", "29000", "Quimper", 47.996, -4.102),
    commune("2A004", "20000", "Ajaccio", 41.919, 8.739),
    commune("2B033", "20200", "Bastia", 42.697, 9.451),
    commune("31555", "31000", "Toulouse", 43.604, 1.444).very_dense(),
    commune("32013", "32000", "Auch", 43.646, 0.586),
    commune("33063", "33000", "Bordeaux", 44.838, -0.579).very_dense(),
    commune("34172", "34000", "Montpellier", 43.611, 3.877).very_dense(),
    commune("35238", "35000", "Rennes", 48.117, -1.678).very_dense(),
    commune("36044", "36000", "Châteauroux", 46.811, 1.691),
    commune("37261", "37000", "Tours", 47.394, 0.685),
    commune("38185", "38000", "Grenoble", 45.188, 5.724).very_dense(),
    commune("39300", "39000", "Lons-le-Saunier", 46.675, 5.555),
    commune("40192", "40000", "Mont-de-Marsan", 43.890, -0.500),
    commune("41018", "41000", "Blois", 47.586, 1.336),
    commune("43157", "43000", "Le Puy-en-Velay", 45.043, 3.885),
    commune("44109", "44000", "Nantes", 47.218, -1.554).very_dense(),
    commune("45234", "45000", "Orléans", 47.903, 1.909),
    commune("46042", "46000", "Cahors", 44.448, 1.441),
    commune("47001", "47000", "Agen", 44.203, 0.617),
    commune("48095", "48000", "Mende", 44.518, 3.500),
    commune("49007", "49000", "Angers", 47.473, -0.555),
    commune("50502", "50000", "Saint-Lô", 49.116, -1.090),
    commune("52121", "52000", "Chaumont", 48.111, 5.139),
    commune("53130", "53000", "Laval", 48.073, -0.770),
    commune("56260", "56000", "Vannes", 47.658, -2.761),
    commune("58194", "58000", "Nevers", 46.990, 3.159),
    commune("59350", "59000", "Lille", 50.629, 3.057).very_dense(),
    commune("60057", "60000", "Beauvais", 49.430, 2.081),
    commune("61001", "61000", "Alençon", 48.432, 0.091),
    commune("62041", "62000", "Arras", 50.291, 2.778),
    commune("63113", "63000", "Clermont-Ferrand", 45.777, 3.087),
    commune("64445", "64000", "Pau", 43.295, -0.371),
    commune("65440", "65000", "Tarbes", 43.233, 0.078),
    commune("66136", "66000", "Perpignan", 42.699, 2.895),
    commune("70550", "70000", "Vesoul", 47.620, 6.155),
    commune("71270", "71000", "Mâcon", 46.307, 4.829),
    commune("72181", "72000", "Le Mans", 48.008, 0.199),
    commune("73065", "73000", "Chambéry", 45.564, 5.918),
    commune("79191", "79000", "Niort", 46.324, -0.465),
    commune("81004", "81000", "Albi", 43.929, 2.148),
    commune("82121", "82000", "Montauban", 44.018, 1.355),
    commune("85191", "85000", "La Roche-sur-Yon", 46.670, -1.426),
    commune("86194", "86000", "Poitiers", 46.580, 0.340),
    commune("87085", "87000", "Limoges", 45.834, 1.262),
    commune("88160", "88000", "Épinal", 48.173, 6.450),
    commune("89024", "89000", "Auxerre", 47.798, 3.568),
    commune("90010", "90000", "Belfort", 47.638, 6.863),
    commune("97209", "97200", "Fort-de-France", 14.604, -61.067),
    commune("97302", "97300", "Cayenne", 4.938, -52.335),
    commune("97411", "97400", "Saint-Denis", -20.879, 55.448),
    commune("97608", "97600", "Mamoudzou", -12.780, 45.228),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commune_codes_are_valid_and_sorted() {
        for commune in COMMUNES {
            assert_eq!((commune.insee.len(), commune.postcode.len()), (5, 5), "{}", commune.name);
            assert!(commune.postcode.bytes().all(|byte| byte.is_ascii_digit()), "{}", commune.name);
            let department = &commune.insee[..2];
            let is_corsica = department.starts_with('2') && department.ends_with(['A', 'B']);
            assert!(is_corsica || commune.postcode.starts_with(department), "{}", commune.name);
        }
        assert!(COMMUNES.windows(2).all(|pair| pair[0].insee < pair[1].insee));
    }
}
