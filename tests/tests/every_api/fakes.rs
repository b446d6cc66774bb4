//! Every API crate with a fake transport, whose rules are set by operation.

use http::Method;
use orange_anomalie_adresse::operations::{
    CountTickets, DownloadAttachment, GetTicket, ListTickets, PatchTicket,
};
use orange_anomalie_adresse::{AnomalieAdresses, Ticket, TicketPatch};
use orange_core::model::{ETag, Tagged, from_text};
use orange_core::test_util::{FakeResponse, FakeTransport};
use orange_core_information::CoreInformation;
use orange_core_information::operations::{GetLocation, GetVersion, ListLocations};
use orange_cri::Cri;
use orange_eligibility::{Eligibility, Place, PointOfInterest};
use orange_incident::operations::{
    AggregateIncidents, CreateNote, GetIncident, ListIncidents, UpdateIncident,
};
use orange_incident::{Incident, IncidentPatch, Incidents, Note, NoteCreate};
use serde_json::{Value, json};

/// A ticket with a property that no specification names.
const TICKET: &str =
    r#"{"@type": "AnomalieAdresse.creation", "id": "t-1", "status": "ACKNOWLEDGED", "undocumented": 1.50}"#;

fn version(text: &str) -> ETag {
    ETag::new(text).unwrap()
}

#[tokio::test]
async fn a_fake_serves_the_operations_of_anomalie_adresse() {
    let ticket = || from_text::<Ticket>(TICKET).unwrap();
    let ticket_7 = Tagged::new(ticket(), Some(version("\"7\"")));
    let patch = || TicketPatch::new().description("une précision");
    let fake = FakeTransport::new();
    let _verified = fake.verify_on_drop();
    fake.on_operation(&GetTicket::new("t-1")).times(1).returns(&ticket_7);
    let second = from_text::<Ticket>(&TICKET.replace("t-1", "t-2")).unwrap();
    fake.on_operation(&ListTickets::new()).returns_list(&[ticket(), second]);
    fake.on_operation(&CountTickets::new()).times(1).returns(&2);
    let conflict = PatchTicket::new("t-1", version("\"6\""), patch());
    fake.on_operation(&conflict).times(1).fails(412, json!({ "code": "412", "reason": "changed" }));
    let patched = Tagged::new(ticket(), Some(version("\"8\"")));
    fake.on_operation(&PatchTicket::new("t-1", version("\"7\""), patch())).times(1).returns(&patched);
    let download = DownloadAttachment::builder().id("t-1").attachment_id("a-1").build();
    fake.on_operation(&download).returns_bytes("application/pdf", "%PDF-1.7");

    let tickets = AnomalieAdresses::new(&fake.client().unwrap());
    let received = tickets.get("t-1").await.unwrap();
    assert_eq!(received, ticket_7);
    assert_eq!(
        serde_json::to_string(&*received).unwrap(),
        serde_json::to_string(&*ticket_7).unwrap(),
        "unknown properties arrive unchanged"
    );
    assert!(serde_json::to_string(&*received).unwrap().contains("1.50"));
    assert_eq!(tickets.list().limit(1).items().collect_up_to(9).await.unwrap().len(), 2);
    assert_eq!(tickets.count([]).await.unwrap(), 2);
    let stale = Tagged::new(ticket(), Some(version("\"6\"")));
    assert!(tickets.patch(&stale, patch()).await.unwrap_err().is_precondition_failed());
    assert_eq!(tickets.patch(&received, patch()).await.unwrap().etag(), patched.etag());
    let (bytes, _) = tickets.attachments("t-1").download_by_id("a-1").to_memory().await.unwrap();
    assert_eq!(bytes, "%PDF-1.7");
}

#[tokio::test]
async fn a_fake_serves_the_operations_of_core_information() {
    let locations: Vec<_> = from_text(r#"[{"id": "1"}, {"id": "2"}, {"id": "3"}]"#).unwrap();
    let fake = FakeTransport::new();
    let _verified = fake.verify_on_drop();
    fake.on_operation(&ListLocations::new()).returns_list(&locations);
    fake.on_operation(&GetLocation::new("2")).times(1).returns(&locations[1].clone().into());
    fake.on_operation(&GetLocation::new("9")).times(1).fails(404, json!({ "code": 60 }));
    fake.on_operation(&GetVersion::new()).times(1).returns(&from_text(r#"{"version": 2.50}"#).unwrap());

    let inventory = CoreInformation::new(&fake.client().unwrap());
    assert_eq!(inventory.locations().list().limit(2).items().collect_up_to(9).await.unwrap(), locations);
    assert_eq!(*inventory.locations().get("2").await.unwrap(), locations[1]);
    assert!(inventory.locations().get("9").await.unwrap_err().is_not_found());
    let version = inventory.version().await.unwrap();
    assert_eq!(serde_json::to_string(&version).unwrap(), r#"{"version": 2.50}"#);
}

#[tokio::test]
async fn a_fake_serves_the_operations_of_cri() {
    let fake = FakeTransport::new();
    let _verified = fake.verify_on_drop();
    let photo = &b"\x89PNG\r\n\x1a\n"[..];
    fake.on(Method::GET, "/cri_prod/v1/photos/{id}").respond(FakeResponse::new(200).body("image/png", photo));
    let cri = Cri::new(&fake.client().unwrap());
    let list = || cri.raw(Method::GET, "/interventions").query_parameter("day", "2025-06-02");
    let search = || list().returning::<Vec<Value>>();
    fake.on_operation(&search()).times(1).returns(&vec![json!({ "id": "i-1" })]);

    assert_eq!(cri.send(&search()).await.unwrap()[0]["id"], "i-1");
    assert_eq!(cri.photo("/photos/1").to_memory().await.unwrap().0, photo);
}

#[tokio::test]
async fn a_fake_serves_the_operations_of_eligibility() {
    let place = Place::building("IMB/09122/X/00A7");
    let points: Vec<PointOfInterest> = from_text(r#"[{"id": "p-1", "supports": {"copper": {}}}]"#).unwrap();
    let fake = FakeTransport::new();
    fake.on_operation(&place.to_operation().unwrap()).times(1).returns(&points);

    let eligibility = Eligibility::new(&fake.client().unwrap());
    assert_eq!(eligibility.check(&place).await.unwrap(), points);
    fake.verify();
    let error = eligibility.check(&Place::building("IMB/00000/X/0000")).await.unwrap_err();
    assert!(error.to_string().contains("no rule of the FakeTransport matches"), "{error}");
    assert_eq!(fake.problems().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_fake_serves_the_operations_of_incident() {
    let incident: Incident = from_text(r#"{"id": "1", "status": "VALIDATED", "priority": "P1"}"#).unwrap();
    let incident = Tagged::from(incident);
    let note: Note = from_text(r#"{"id": "n-1", "text": "Open until 18:00."}"#).unwrap();
    let note = Tagged::from(note);
    let fake = FakeTransport::new();
    let _verified = fake.verify_on_drop();
    let success = FakeResponse::new(200).json(&*incident);
    let get = GetIncident::new("1");
    fake.on_operation(&get).times(2).respond_each([FakeResponse::new(502), success]);
    fake.on_operation(&ListIncidents::new()).returns_page(std::slice::from_ref(&*incident), 1);
    let patch = || IncidentPatch::new().description("Traffic is back.");
    fake.on_operation(&UpdateIncident::new("1", patch())).times(1).returns(&incident);
    fake.on_operation(&CreateNote::new("1", NoteCreate::new()))
        .with_any_body()
        .times(1)
        .status(201)
        .returns(&note);
    fake.on_operation(&AggregateIncidents::new(["status"])).returns(&vec![]);

    let incidents = Incidents::new(&fake.client().unwrap());
    assert_eq!(incidents.get("1").await.unwrap(), incident, "after a retry");
    assert_eq!(incidents.list().items().collect_up_to(9).await.unwrap(), std::slice::from_ref(&*incident));
    incidents.patch(&incident, patch()).await.unwrap();
    assert_eq!(incidents.notes("1").create("Open until 18:00.").await.unwrap(), note);
    assert!(incidents.aggregate(["status"], []).await.unwrap().is_empty());
}
