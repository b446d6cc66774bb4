//! `FakeTransport` with rules for generated operations.

use generator_corpus::overview::operations::{CreateTicket, ListTickets, PatchTicket};
use generator_corpus::overview::{API, models};
use orange_core::model::Tagged;
use orange_core::test_util::{FakeResponse, FakeTransport};
use serde_json::json;

#[tokio::test]
async fn rules_for_generated_operations_respond_with_their_output_types() {
    // `tomorrow` is a field that the schema does not have.
    let json = json!({ "id": "t-1", "title": "No light", "code": "AB", "building": { "city": "Lyon" }, "tomorrow": [1] });
    let ticket: models::Ticket = serde_json::from_value(json.clone()).unwrap();
    let patch = || PatchTicket::new("t-1", models::TicketPatch::new());
    let create = CreateTicket::new(serde_json::from_value::<models::TicketCreate>(json).unwrap());
    let fake = FakeTransport::new();
    let _verified = fake.verify_on_drop();
    fake.on_operation(&patch()).times(1).returns(&Tagged::new(ticket.clone(), None));
    fake.on_operation(&ListTickets::new()).times(1).returns_page(std::slice::from_ref(&ticket), 1);
    fake.on_operation(&create).times(1).respond(FakeResponse::new(201).json(&ticket));

    let service = fake.client().unwrap().service(&API);
    assert_eq!(service.send(&patch()).await.unwrap().into_inner(), ticket);
    assert_eq!(service.send(&ListTickets::new()).await.unwrap().items(), [ticket]);
    let created = service.send(&create).await.unwrap().into_inner();
    assert!(matches!(created, generator_corpus::overview::operations::CreateTicketResponse::Status201(_)));
}
