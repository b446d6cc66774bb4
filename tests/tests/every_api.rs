//! Behaviour of every API crate: undocumented fields are readable by name, the error of a 404 tells whether the path is
//! inferred, and a client can replace the path.

#[path = "every_api/fakes.rs"]
mod fakes;
#[path = "every_api/options.rs"]
mod options;

use http::{HeaderMap, StatusCode};
use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::error::ErrorBody;
use orange_core::operation::{OperationInfo, Provenance, Raw};
use orange_core::time::SystemClock;
use orange_core::{Client, Error, Result};
use orange_core_information::CoreInformation;
use orange_cri::Cri;
use orange_eligibility::{Eligibility, Place};
use orange_incident::Incidents;
use orange_sandbox::{Sandbox, SandboxClock};

/// Fields that no specification names.
const UNKNOWN: &str = r#"{
    "@type": "undocumented",
    "id": "1",
    "location": {"address": {"city": "FOIX", "lines": ["12 RUE DES ECOLES"]}},
    "count": {"of": {"things": 7}}
}"#;

macro_rules! assert_readable_by_name {
    ($($model:path),* $(,)?) => { $({
        let item: $model = serde_json::from_str(UNKNOWN).unwrap();
        let name = stringify!($model);
        assert_eq!(item.get::<String>("location.address.city").as_deref(), Some("FOIX"), "{name}");
        assert_eq!(item.get::<String>("location.address.lines.0").as_deref(), Some("12 RUE DES ECOLES"), "{name}");
        assert_eq!(item.get::<u8>("count.of.things"), Some(7), "{name}");
        assert_eq!(item.get::<u8>("location.address.city"), None, "{name}: another type");
        assert_eq!(item.get::<String>("location.nowhere.city"), None, "{name}");
        let encoded = serde_json::to_value(&item).unwrap();
        assert_eq!(encoded["count"]["of"]["things"], 7, "{name}: encoded unchanged");
    })* };
}

#[test]
fn undocumented_fields_of_every_received_model_are_readable_by_name() {
    assert_readable_by_name!(
        orange_anomalie_adresse::models::Ticket,
        orange_anomalie_adresse::models::Note,
        orange_anomalie_adresse::models::Attachment,
        orange_core_information::models::Account,
        orange_core_information::models::Location,
        orange_core_information::models::ServicePoint,
        orange_core_information::models::ConfigurationItem,
        ErrorBody,
        orange_eligibility::models::PointOfInterest,
        orange_incident::models::Incident,
        orange_incident::models::Note,
        orange_incident::models::Attachment,
        orange_incident::models::FreezePeriod,
        orange_core::model::Json,
    );
}

fn operations() -> impl Iterator<Item = &'static OperationInfo> {
    [
        orange_anomalie_adresse::operations::ALL,
        orange_core_information::operations::ALL,
        orange_cri::operations::ALL,
        orange_eligibility::operations::ALL,
        orange_incident::operations::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
}

#[test]
fn a_404_carries_the_provenance_of_its_path() {
    let not_found = Error::from_response(StatusCode::NOT_FOUND, &HeaderMap::new(), b"", &SystemClock);
    let mut inferred = 0;
    for operation in operations() {
        let error = not_found.clone().for_operation(operation);
        assert_eq!(error.to_string(), format!("{}: 404 Not Found", operation.id));
        let provenance = error.operation().map(|operation| operation.provenance);
        inferred += u32::from(provenance == Some(Provenance::Inferred));
    }
    assert!(inferred > 20, "{inferred}");
}

/// Sends a request to a replaced path that does not exist. Returns the provenance in the error, and the path.
async fn send_to_missing_path<T>(
    call: impl Future<Output = Result<T>>,
    sandbox: &Sandbox,
) -> (Provenance, String) {
    let error = call.await.err().expect("no resource has the path");
    assert!(error.is_not_found(), "{error}");
    let body = error.body_as::<ErrorBody>().expect("the error model of all APIs");
    assert_eq!((body.code.as_ref(), body.message.as_deref()), (error.code(), error.message()), "{error}");
    assert!(body.code.is_some(), "{error}");
    let path = sandbox.requests().pop().expect("a request").path;
    assert!(error.url().is_some_and(|url| url.contains(&path)), "{error}");
    (error.operation().expect("an operation").provenance, path)
}

#[tokio::test]
async fn a_404_names_the_replaced_path_and_its_provenance() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    let client: Client = sandbox.client().unwrap().build().unwrap();

    let tickets = AnomalieAdresses::new(&client);
    let with_missing_path = tickets.clone().with_path("listTickets", "/no/tickets");
    let (provenance, path) = send_to_missing_path(with_missing_path.list().send(), &sandbox).await;
    assert!(
        provenance == Provenance::Inferred && path == "/anomalie-adresse/no/tickets",
        "{provenance:?} {path}"
    );
    tickets.list().send().await.unwrap();

    let inventory = CoreInformation::new(&client);
    let with_missing_path = inventory.clone().with_path("listLocations", "/sites/all");
    let (provenance, path) =
        send_to_missing_path(with_missing_path.locations().list().send(), &sandbox).await;
    assert!(
        provenance == Provenance::Inferred && path == "/core-information/b2b/v2/sites/all",
        "{provenance:?} {path}"
    );
    inventory.locations().list().send().await.unwrap();

    let incidents = Incidents::new(&client);
    let with_missing_path = incidents.clone().with_path("aggregateIncidents", "/incidents/count");
    let (provenance, path) =
        send_to_missing_path(with_missing_path.aggregate(["status"], []), &sandbox).await;
    assert!(
        provenance == Provenance::Inferred && path == "/incident/b2b/v1/incidents/count",
        "{provenance:?} {path}"
    );
    incidents.aggregate(["status"], []).await.unwrap();

    // A documented path: the resource is missing.
    let eligibility = Eligibility::new(&client);
    let place = Place::building(sandbox.building_codes().remove(0));
    let with_missing_path = eligibility.clone().with_path("getPoi", "/pois");
    let (provenance, path) = send_to_missing_path(with_missing_path.check(&place), &sandbox).await;
    assert!(
        provenance != Provenance::Inferred && path == "/eligibility/b2b/v1/pois",
        "{provenance:?} {path}"
    );
    eligibility.check(&place).await.unwrap();

    // A path that the caller chose.
    static LIST: OperationInfo = OperationInfo {
        api: &orange_cri::API,
        id: "listInterventions",
        path: "/interventions",
        provenance: Provenance::Caller,
        ..OperationInfo::DEFAULT
    };
    let cri = Cri::new(&client);
    let with_missing_path = cri.clone().with_path("listInterventions", "/visits");
    let (provenance, path) = send_to_missing_path(with_missing_path.send(&Raw::named(&LIST)), &sandbox).await;
    assert!(provenance == Provenance::Caller && path == "/cri_prod/v1/visits", "{provenance:?} {path}");
    cri.send(&Raw::named(&LIST)).await.unwrap();
}

#[tokio::test]
async fn raw_requests_are_sent_below_the_base_path_of_their_api() {
    use orange_core::operation::Method;
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    let client: Client = sandbox.client().unwrap().build().unwrap();
    let services = [
        AnomalieAdresses::new(&client).service().clone(),
        CoreInformation::new(&client).service().clone(),
        Cri::new(&client).service().clone(),
        Cri::dev(&client).service().clone(),
        Eligibility::new(&client).service().clone(),
        Incidents::new(&client).service().clone(),
    ];
    for service in services {
        let error = service.send(&service.raw(Method::GET, "/not/documented")).await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        let path = sandbox.requests().pop().expect("a request").path;
        assert_eq!(path, format!("{}/not/documented", service.base().path()));
    }
}
