//! Eligibility: queries by place, and a ticket about a found building.

use std::collections::BTreeMap;

use orange_anomalie_adresse::models::{CityIssue, ModificationIssues};
use orange_anomalie_adresse::{AnomalieAdresses, ModificationTicketCreate};
use orange_core::Client;
use orange_eligibility::{Eligibility, KnownComment, Place, PointOfInterest, ServiceCode};
use orange_journeys::patient::patient;
use orange_sandbox::{Quirks, Sandbox, SandboxClock};

fn sandbox(quirks: Quirks) -> (Sandbox, Eligibility) {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).quirks(quirks).build();
    let client = sandbox.client().unwrap().build().unwrap();
    (sandbox.clone(), Eligibility::new(&client))
}

/// Sends every operation of the specification, for [`crate::coverage`].
pub(crate) async fn every_operation(sandbox: &Sandbox, client: &Client) {
    let code = sandbox.building_codes().remove(0);
    Eligibility::new(client).check(&Place::building(code)).await.unwrap();
}

fn codes(points: &[PointOfInterest]) -> Vec<String> {
    points.iter().filter_map(|point| point.building.as_ref()?.id.clone()).collect()
}

#[tokio::test]
async fn a_building_is_found_by_code_address_and_name() {
    let (sandbox, eligibility) = sandbox(Quirks::orange());
    let mut classes = BTreeMap::new();
    for code in sandbox.building_codes().into_iter().take(120) {
        let by_code = eligibility.check(&Place::building(code.as_str())).await.unwrap();
        assert_eq!(codes(&by_code), [code.as_str()]);
        assert!(by_code[0].formatted_address.is_none() && by_code[0].known_comments().is_empty());
        let address = sandbox.building_address(&code).unwrap();
        let by_address = eligibility.check(&Place::address(&address)).await.unwrap();
        assert!(by_address.last().unwrap().building.is_none(), "the address itself");
        let buildings = codes(&by_address).len();
        let is_truncated =
            by_address.iter().any(|point| point.known_comments().contains(&KnownComment::TooManyBuildings));
        assert_eq!(is_truncated, buildings > 5, "{address}");
        *classes.entry((buildings > 1, is_truncated)).or_insert(0) += 1;
    }
    assert_eq!(classes.len(), 3, "one building, a few, more than five: {classes:?}");
}

#[tokio::test]
async fn service_codes_distinguish_unknown_places_and_outages() {
    for malformed_errors in [false, true] {
        let mut quirks = Quirks::orange();
        quirks.malformed_errors = malformed_errors;
        let (sandbox, eligibility) = sandbox(quirks.clone());
        let code =
            |result: orange_core::Result<Vec<PointOfInterest>>| ServiceCode::from_error(&result.unwrap_err());
        let result = eligibility.check(&Place::building("IMB/00000/X/0000")).await;
        assert_eq!(code(result), Some(ServiceCode::UnknownBuilding));
        let result = eligibility.check(&Place::address("rue inconnue, Nulle-Part")).await;
        assert_eq!(code(result), Some(ServiceCode::AddressNotFound));
        let address = sandbox.building_address(&sandbox.building_codes()[0]).unwrap();
        let result = eligibility.check(&Place::building_at(address, "NOT THERE")).await;
        assert_eq!(code(result), Some(ServiceCode::UnknownBuilding));
        quirks.eligibility_backend_down = true;
        sandbox.set_quirks(quirks);
        let result = eligibility.check(&Place::building("IMB/00000/X/0000")).await;
        assert_eq!(code(result), Some(ServiceCode::BackendUnavailable));
    }
}

#[tokio::test]
async fn client_and_service_refuse_an_address_without_a_comma() {
    use orange_eligibility::operations::GetPoi;
    let (_, eligibility) = sandbox(Quirks::orange());
    let refusal = |operation: GetPoi| {
        let eligibility = eligibility.clone();
        async move { ServiceCode::from_error(&eligibility.service().send(&operation).await.unwrap_err()) }
    };
    let refused = refusal(GetPoi::new().full_text_address("no comma")).await;
    assert_eq!(refused, Some(ServiceCode::MalformedAddress));
    assert!(Place::address("no comma").validate().is_err());
}

#[tokio::test]
async fn a_malformed_building_code_is_refused_before_it_is_sent() {
    let (sandbox, eligibility) = sandbox(Quirks::orange());
    assert!(eligibility.check(&Place::building("IMB/1")).await.unwrap_err().is_invalid_request());
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn code_takes_precedence_over_name_and_address() {
    use orange_eligibility::operations::GetPoi;
    let (sandbox, eligibility) = sandbox(Quirks::orange());
    let all = sandbox.building_codes();
    let mut named_building = None;
    for code in &all {
        let (address, name) = (sandbox.building_address(code).unwrap(), sandbox.building_name(code));
        let Some(name) = name else { continue };
        if codes(&eligibility.check(&Place::address(&address)).await.unwrap()).len() > 1 {
            named_building = Some((address, code.as_str(), name));
            break;
        }
    }
    let (address, code, name) = named_building.expect("a named building among others");
    let other_code =
        all.iter().map(String::as_str).find(|code| sandbox.building_address(code).unwrap() != address);
    for (sent_code, expected) in [(other_code, other_code.unwrap()), (None, code)] {
        let mut operation = GetPoi::new().full_text_address(address.as_str()).building_name(name.as_str());
        if let Some(code) = sent_code {
            operation = operation.building_code(code);
        }
        let expected = [expected];
        assert_eq!(codes(&eligibility.service().send(&operation).await.unwrap()), expected, "the service");
        let place = Place::from_parts(sent_code, Some(address.as_str()), Some(name.as_str())).unwrap();
        assert_eq!(codes(&eligibility.check(&place).await.unwrap()), expected, "the client");
    }
}

#[tokio::test]
async fn a_found_building_can_be_used_in_a_ticket() {
    let (sandbox, eligibility) = sandbox(Quirks::orange());
    let address = sandbox.building_address(&sandbox.building_codes()[3]).unwrap();
    let code = codes(&eligibility.check(&Place::address(address)).await.unwrap()).remove(0);
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let issues = ModificationIssues::new().building_address_city(CityIssue::new().value("FOIX"));
    let ticket = ModificationTicketCreate::builder()
        .code_oi("ARTD")
        .code_oc("FTEL")
        .related_entity([code.as_str()])
        .issues(issues)
        .build();
    let created = tickets.create(ticket).await.unwrap();
    assert_eq!(created.get::<Vec<serde_json::Value>>("relatedEntity").unwrap()[0]["id"], code.as_str());
}

#[tokio::test]
async fn many_places_are_queried_concurrently_over_http() {
    let running = Sandbox::builder().build().start().await.unwrap();
    let eligibility = Eligibility::new(&patient(running.client().unwrap()).build().unwrap());
    let places: Vec<Place> =
        running.sandbox().building_codes().into_iter().take(60).map(Place::building).collect();
    let mut bulk = eligibility.bulk(&places).concurrency(8).in_order();
    let mut next = 0;
    while let Some(outcome) = bulk.next().await {
        assert_eq!(outcome.index, next);
        assert_eq!(codes(&outcome.result.unwrap()), [outcome.input.to_string()]);
        next += 1;
    }
    assert_eq!(next, 60);
    running.stop().await.unwrap();
}
