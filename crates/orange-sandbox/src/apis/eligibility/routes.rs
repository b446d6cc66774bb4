//! HTTP route `GET /poi`.

use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::Value;

use super::Eligibility;
use super::point::{self, LookupKind};
use crate::data::register::{Building, Register};
use crate::problem::{ErrorKind, Problem, json_response};

// Code and message of the API's own errors, as published.

const BACKEND_DOWN: ErrorKind =
    ErrorKind::new(StatusCode::SERVICE_UNAVAILABLE, 2600, "The service is temporarily unavailable");
const INVALID_BUILDING_CODE: ErrorKind =
    ErrorKind::new(StatusCode::BAD_REQUEST, 40_024, "Invalid body field");
const MALFORMED_ADDRESS: ErrorKind = ErrorKind::new(StatusCode::BAD_REQUEST, 400_100, "malformatted value");
const UNKNOWN_ADDRESS: ErrorKind = ErrorKind::new(StatusCode::NOT_FOUND, 4041, "address not found");
const UNKNOWN_BUILDING: ErrorKind = ErrorKind::new(StatusCode::NOT_FOUND, 4042, "unknown building");

/// Returns the routes under `base`.
pub(crate) fn router(base: &str, eligibility: Eligibility) -> Router {
    Router::new().route(&format!("{base}/poi"), get(get_points)).with_state(eligibility)
}

/// Names and decoded values. The slashes of a building code can be raw or encoded.
type Parameters = Query<Vec<(String, String)>>;

/// Evaluates the parameters in the page's order of precedence: building code, address with building name, address.
async fn get_points(
    State(Eligibility { environment, register }): State<Eligibility>,
    parameters: Parameters,
) -> Result<Response, Problem> {
    if environment.quirks().eligibility_backend_down {
        return Err(Problem::gateway(BACKEND_DOWN, "The backend is unavailable; try again later."));
    }
    let points = find_points(environment.seed, &register, &parameters)?;
    Ok(json_response(StatusCode::OK, &Value::Array(points)))
}

fn find_points(seed: u64, register: &Register, parameters: &Parameters) -> Result<Vec<Value>, Problem> {
    if let Some(code) = parameter(parameters, "buildingCode") {
        if !is_building_code(code) {
            return Err(Problem::gateway(
                INVALID_BUILDING_CODE,
                "buildingCode must respect the following pattern: 'IMB/[A-Z0-9]{5}/[A-Z]{1}/[A-Za-z0-9]{4}'",
            ));
        }
        let building = register.by_code(code).ok_or_else(building_not_found)?;
        return Ok(vec![point::building(seed, building, LookupKind::Code)]);
    }
    let address = parameter(parameters, "fullTextAddress").unwrap_or_default();
    let Some((street, city)) = address.rsplit_once(',') else {
        return Err(Problem::gateway(
            MALFORMED_ADDRESS,
            "The fullTextAddress has no comma between the street and the city.",
        ));
    };
    let buildings = buildings_at(register, street, city);
    let Some(first) = buildings.first() else {
        return Err(Problem::gateway(
            UNKNOWN_ADDRESS,
            "The address is unknown; give more details, or contact an adviser.",
        ));
    };
    if let Some(name) = parameter(parameters, "buildingName") {
        let has_name = |building: &&&Building| {
            building.name.as_deref().is_some_and(|candidate| words(candidate) == words(name))
        };
        let building = buildings.iter().find(has_name).ok_or_else(building_not_found)?;
        return Ok(vec![point::building(seed, building, LookupKind::Name)]);
    }
    let lookup = LookupKind::Address { buildings: buildings.len() };
    let mut points: Vec<Value> =
        buildings.iter().map(|building| point::building(seed, building, lookup)).collect();
    points.push(point::address_alone(seed, &first.address));
    Ok(points)
}

/// Returns the value of the first parameter with this name, unless it is blank.
fn parameter<'a>(Query(parameters): &'a Parameters, name: &str) -> Option<&'a str> {
    let (_, value) = parameters.iter().find(|(candidate, _)| candidate == name)?;
    Some(value.as_str()).filter(|value| !value.trim().is_empty())
}

fn building_not_found() -> Problem {
    Problem::gateway(UNKNOWN_BUILDING, "The building is unknown; give more details, or contact an adviser.")
}

/// Returns the buildings at the first address that matches: street number if there is one, street, and postcode or
/// commune.
fn buildings_at<'a>(register: &'a Register, street: &str, city: &str) -> Vec<&'a Building> {
    let (street, city) = (words(street), words(city));
    let is_at_address = |building: &&Building| {
        let address = &building.address;
        let number = address.number.to_string();
        let number_matches = street
            .first()
            .is_none_or(|word| !word.starts_with(|c: char| c.is_ascii_digit()) || *word == number);
        let commune = words(address.commune.name);
        let city_matches = city.iter().any(|word| word == address.commune.postcode)
            || city.windows(commune.len()).any(|window| window == commune);
        number_matches && street.ends_with(&words(&address.street())) && city_matches
    };
    let Some(first) = register.buildings().iter().find(is_at_address) else { return Vec::new() };
    register.buildings().iter().filter(|building| building.address_index == first.address_index).collect()
}

/// Splits text into words without case, accents and punctuation.
fn words(text: &str) -> Vec<String> {
    let plain: String = text.chars().flat_map(char::to_lowercase).map(without_accent).collect();
    let words = plain.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn without_accent(character: char) -> char {
    match character {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ÿ' => 'y',
        other => other,
    }
}

/// Returns whether `code` matches the pattern in the text of Orange's error.
fn is_building_code(code: &str) -> bool {
    let is_capital_or_digit = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let segments: Vec<&str> = code.split('/').collect();
    matches!(segments[..], ["IMB", commune, letter, number]
        if commune.len() == 5 && commune.bytes().all(is_capital_or_digit)
            && letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_uppercase())
            && number.len() == 4 && number.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_match_without_number_and_regardless_of_case() {
        let register = Register::new(1);
        let building = &register.buildings()[0];
        let address = &building.address;
        let (street, commune) = (address.street(), address.commune);
        for (street, city) in [
            (format!("{} {street}", address.number), format!("{} {}", commune.postcode, commune.name)),
            (street.to_lowercase(), commune.name.to_uppercase()),
            (street.clone(), commune.postcode.to_owned()),
        ] {
            assert!(!buildings_at(&register, &street, &city).is_empty(), "{street}, {city}");
        }
        assert!(buildings_at(&register, "RUE QUI N EXISTE PAS", commune.name).is_empty());
        assert!(buildings_at(&register, &street, "Nulle-Part").is_empty());
    }

    #[test]
    fn building_codes_match_the_documented_pattern() {
        assert!(Register::new(1).buildings().iter().all(|building| is_building_code(&building.code)));
        for code in
            ["", "IMB", "IMB/59378/X/013", "imb/59378/X/013S", "IMB/59378/XX/013S", "IMB/59378/X/013S/"]
        {
            assert!(!is_building_code(code), "{code}");
        }
    }

    /// Returns the value of the parameter `name` in the query of `uri`.
    fn value(uri: &str, name: &str) -> Option<String> {
        let parameters = Parameters::try_from_uri(&uri.parse().unwrap()).unwrap();
        parameter(&parameters, name).map(str::to_owned)
    }

    #[test]
    fn parameters_accept_raw_and_encoded_slashes() {
        let code = Some("IMB/59378/X/013S".to_owned());
        assert_eq!(value("/poi?buildingCode=IMB/59378/X/013S", "buildingCode"), code);
        assert_eq!(value("/poi?a=1&buildingCode=IMB%2F59378%2FX%2F013S", "buildingCode"), code);
        assert_eq!(value("/poi?x=a+b%2Cc", "x").as_deref(), Some("a b,c"));
    }

    #[test]
    fn blank_parameters_count_as_absent() {
        assert_eq!(value("/poi?x=+", "x"), None);
        assert_eq!(value("/poi", "x"), None);
    }
}
