//! A recorded request as a program in Rust with the SDK.

use percent_encoding::percent_decode_str;

use super::curl::has_whole_body;
use crate::apis::{Product, anomalie, cri, eligibility, incident, inventory};
use crate::journal::ReceivedRequest;

/// The crate of each API, and the base path that its `API` has.
const CRATES: [(Product, &str, &str); 7] = [
    (anomalie::PRODUCT, "orange_anomalie_adresse", anomalie::PRODUCT.base_path),
    (anomalie::INTEROP_PRODUCT, "orange_anomalie_adresse", anomalie::PRODUCT.base_path),
    (cri::PRODUCT, "orange_cri", cri::PRODUCT.base_path),
    (cri::DEV_PRODUCT, "orange_cri", cri::PRODUCT.base_path),
    (eligibility::PRODUCT, "orange_eligibility", eligibility::PRODUCT.base_path),
    (incident::PRODUCT, "orange_incident", incident::PRODUCT.base_path),
    (inventory::PRODUCT, "orange_core_information", inventory::PRODUCT.base_path),
];

/// The headers that the program has to set. The client sets the others.
const HEADERS: [&str; 7] = [
    "accept-language",
    "if-match",
    "if-none-match",
    "if-modified-since",
    "range",
    "if-range",
    "x-sandbox-fault",
];

/// Returns the program, or `None` if the path belongs to no API or the record has no whole body.
pub(crate) fn program(request: &ReceivedRequest) -> Option<String> {
    let is_below =
        |base: &str| request.path.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let (product, name, default_path) =
        CRATES.iter().find(|(product, ..)| is_below(product.base_path).is_some())?;
    if request.body_length > 0 && !has_whole_body(request) {
        return None;
    }
    let service = match product.base_path {
        base if base == *default_path => "client.service(&API)".to_owned(),
        base => format!("client.service(&API).with_base_path({base:?})?"),
    };
    let path = is_below(product.base_path).unwrap_or_default();
    let mut calls = vec![format!(".raw(Method::{}, {path:?})", request.method)];
    let pairs = request.query.as_deref().unwrap_or_default().split('&').filter(|pair| !pair.is_empty());
    for (name, value) in pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))) {
        calls.push(format!(".query_parameter({:?}, {:?})", decode(name), decode(value)));
    }
    let accept = request.header("accept").filter(|accept| *accept != "application/json");
    calls.extend(accept.map(|accept| format!(".accept({accept:?})")));
    for (name, value) in request.headers.iter().filter(|(name, _)| HEADERS.contains(&name.as_str())) {
        calls.push(format!(".header({name:?}, {value:?})"));
    }
    if request.body_length > 0 {
        let content_type = request.header("content-type").unwrap_or("application/json");
        calls.push(format!(".body({content_type:?}, {})", raw_string(&request.body)));
    }
    let calls: String = calls.iter().map(|call| format!("\n        {call}")).collect();
    Some(format!(
        "\
use {name}::API;
use orange_core::Client;
use orange_core::operation::Method;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {{
    // Reads ORANGE_BASE_URL, ORANGE_CLIENT_ID, ORANGE_CLIENT_SECRET and ORANGE_API_KEY.
    let client = Client::from_env()?;
    let service = {service};
    let request = service{calls};
    let response = service.send(&request).await?;
    println!(\"{{}} {{}}\", response.status(), String::from_utf8_lossy(response.body()));
    Ok(())
}}
"
    ))
}

/// Decodes a part of a query, in which `+` stands for a space.
fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// Returns text as a raw string literal.
fn raw_string(text: &str) -> String {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_strings_have_enough_hashes() {
        assert_eq!(raw_string("a"), "r#\"a\"#");
        assert_eq!(raw_string("a\"#b"), "r##\"a\"#b\"##");
    }

    #[test]
    fn other_base_paths_are_set_and_other_paths_have_no_program() {
        let program = |path: &str| {
            let request = ReceivedRequest {
                method: "GET".to_owned(),
                path: path.to_owned(),
                ..ReceivedRequest::empty()
            };
            program(&request)
        };
        let dev = program("/cri_dev/v1/interventions").expect("an API");
        assert!(
            dev.contains(".with_base_path(\"/cri_dev/v1\")?") && dev.contains("use orange_cri::API;"),
            "{dev}"
        );
        assert!(dev.contains(".raw(Method::GET, \"/interventions\")"), "{dev}");
        assert_eq!(program("/oauth/v3/token"), None);
        assert_eq!(program("/anomalie-adresses"), None);
    }

    #[test]
    fn incomplete_body_has_no_program() {
        let request = ReceivedRequest {
            path: "/anomalie-adresse".to_owned(),
            body_length: 5,
            ..ReceivedRequest::empty()
        };
        assert_eq!(program(&request), None);
    }
}
