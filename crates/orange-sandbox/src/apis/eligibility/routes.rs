//! HTTP route `GET /poi`.

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use http::{StatusCode, Uri};
use serde_json::Value;

use super::Eligibility;
use super::point::{self, LookupKind};
use crate::data::register::{Building, Register};
use crate::problem::{Problem, json_response};
use crate::request_body::form_decode;

/// Returns the routes under `base`.
pub(crate) fn router(base: &str, eligibility: Eligibility) -> Router {
    Router::new().route(&format!("{base}/poi"), get(poi)).with_state(eligibility)
}

async fn poi(State(eligibility): State<Eligibility>, uri: Uri) -> Response {
    match find(&eligibility, &uri) {
        Ok(points) => json_response(StatusCode::OK, &Value::Array(points)),
        Err(problem) => problem.into_response(&eligibility.environment.quirks()),
    }
}

/// Evaluates the parameters in the page's order of precedence: building code, address with building name, address.
fn find(eligibility: &Eligibility, uri: &Uri) -> Result<Vec<Value>, Problem> {
    let Eligibility { environment, register } = eligibility;
    let seed = environment.seed;
    if environment.quirks().eligibility_backend_down {
        return Err(Problem::service(
            StatusCode::SERVICE_UNAVAILABLE,
            2600,
            "The service is temporarily unavailable",
            "The backend is unavailable; try again later.",
        ));
    }
    let parameter = |name: &str| parameter(uri, name).filter(|value| !value.trim().is_empty());
    if let Some(code) = parameter("buildingCode") {
        if !is_building_code(&code) {
            return Err(Problem::service(
                StatusCode::BAD_REQUEST,
                40_024,
                "Invalid body field",
                "buildingCode must respect the following pattern: 'IMB/[A-Z0-9]{5}/[A-Z]{1}/[A-Za-z0-9]{4}'",
            ));
        }
        let building = register.by_code(&code).ok_or_else(unknown_building)?;
        return Ok(vec![point::building(seed, building, LookupKind::Code, 1)]);
    }
    let full_text = parameter("fullTextAddress").unwrap_or_default();
    let Some((street, city)) = full_text.rsplit_once(',') else {
        return Err(Problem::service(
            StatusCode::BAD_REQUEST,
            400_100,
            "malformatted value",
            "The fullTextAddress has no comma between the street and the city.",
        ));
    };
    let buildings = at(register, street, city);
    let Some(first) = buildings.first() else {
        return Err(Problem::service(
            StatusCode::NOT_FOUND,
            4041,
            "address not found",
            "The address is unknown; give more details, or contact an adviser.",
        ));
    };
    if let Some(name) = parameter("buildingName") {
        let named = |building: &&&Building| {
            building.name.as_deref().is_some_and(|known| words(known) == words(&name))
        };
        let building = buildings.iter().find(named).ok_or_else(unknown_building)?;
        return Ok(vec![point::building(seed, building, LookupKind::Name, 1)]);
    }
    let mut points: Vec<Value> = buildings
        .iter()
        .map(|building| point::building(seed, building, LookupKind::Address, buildings.len()))
        .collect();
    points.push(point::address_alone(seed, &first.address));
    Ok(points)
}

fn unknown_building() -> Problem {
    Problem::service(
        StatusCode::NOT_FOUND,
        4042,
        "unknown building",
        "The building is unknown; give more details, or contact an adviser.",
    )
}

/// Returns the buildings at the first address that matches: street number (if given), street, and postcode or
/// commune.
fn at<'a>(register: &'a Register, street: &str, city: &str) -> Vec<&'a Building> {
    let (street, city) = (words(street), words(city));
    let fits = |building: &&Building| {
        let address = &building.address;
        let known = words(&address.street());
        let number = address.number.to_string();
        let numbered = street
            .first()
            .is_none_or(|word| !word.starts_with(|c: char| c.is_ascii_digit()) || *word == number);
        let ends = street.len() >= known.len() && street.ends_with(&known);
        let commune = words(address.commune.name);
        let there = city.iter().any(|word| word == address.commune.postcode)
            || !commune.is_empty() && city.windows(commune.len()).any(|window| window == commune);
        numbered && ends && there
    };
    let Some(first) = register.buildings().iter().find(fits) else { return Vec::new() };
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

/// Returns a decoded query parameter. `/` can be raw, and `+` is a space.
fn parameter(uri: &Uri, name: &str) -> Option<String> {
    uri.query()?.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (form_decode(key) == name).then(|| form_decode(value))
    })
}

fn is_building_code(code: &str) -> bool {
    let parts: Vec<&str> = code.split('/').collect();
    let upper = |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    matches!(parts[..], ["IMB", commune, kind, known]
        if commune.len() == 5 && upper(commune)
            && kind.len() == 1 && kind.bytes().all(|byte| byte.is_ascii_uppercase())
            && known.len() == 4 && known.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_match_regardless_of_spelling() {
        let register = Register::new(1);
        let building = &register.buildings()[0];
        let address = &building.address;
        let (street, commune) = (address.street(), address.commune);
        for (street, city) in [
            (format!("{} {street}", address.number), format!("{} {}", commune.postcode, commune.name)),
            (street.to_lowercase(), commune.name.to_uppercase()),
            (street.clone(), commune.postcode.to_owned()),
        ] {
            assert!(!at(&register, &street, &city).is_empty(), "{street}, {city}");
        }
        assert!(at(&register, "RUE QUI N EXISTE PAS", commune.name).is_empty());
        assert!(at(&register, &street, "Nulle-Part").is_empty());
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

    #[test]
    fn parameters_accept_raw_and_encoded_slashes() {
        let uri = |text: &str| text.parse::<Uri>().unwrap();
        let code = Some("IMB/59378/X/013S".to_owned());
        assert_eq!(parameter(&uri("/poi?buildingCode=IMB/59378/X/013S"), "buildingCode"), code);
        assert_eq!(parameter(&uri("/poi?a=1&buildingCode=IMB%2F59378%2FX%2F013S"), "buildingCode"), code);
        assert_eq!(parameter(&uri("/poi?x=a+b%2Cc"), "x").as_deref(), Some("a b,c"));
        assert_eq!(parameter(&uri("/poi"), "x"), None);
    }
}
