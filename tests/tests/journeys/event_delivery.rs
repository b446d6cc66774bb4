//! Delivery of events over sockets: the sandbox sends them as infrastructure operator, and the receiver of the SDK, mounted
//! in a web framework, handles each once.

use std::time::Duration;

use orange_anomalie_adresse::events::{self, Event, EventData};
use orange_anomalie_adresse::{AnomalieAdresses, TicketStatus};
use orange_core::upload::FilePart;
use orange_events::Rejection;
use orange_journeys::patient::patient;
use orange_journeys::tickets::housings_number_ticket;
use orange_sandbox::{
    DeliveryOutcome, EventFormat, EventSubscription, Qualification, RunningSandbox, Sandbox, SandboxClock,
};
use tokio::task::JoinSet;

use crate::event_receiver::{EventEndpoint, Handler, serve_events};

/// Event receiver and client of the commercial operator, and the sandbox that sends the events about a ticket.
struct Setup {
    endpoint: EventEndpoint,
    running: RunningSandbox,
    tickets: AnomalieAdresses,
    ticket_id: String,
    _server: JoinSet<()>,
}

async fn setup(format: EventFormat, password: &str, handler: Handler) -> Setup {
    let (endpoint, url, server) = serve_events(handler).await;
    let subscription = EventSubscription::to(&url).unwrap().basic("orange", password).unwrap().format(format);
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).events_to(subscription).build();
    let running = sandbox.start().await.unwrap();
    let tickets = AnomalieAdresses::new(&patient(running.client().unwrap()).build().unwrap());
    let created = tickets.create(housings_number_ticket(&sandbox.building_codes()[0])).await.unwrap();
    let ticket_id = created.id().to_owned();
    Setup { endpoint, running, tickets, ticket_id, _server: server }
}

impl Setup {
    fn sandbox(&self) -> &Sandbox {
        self.running.sandbox()
    }

    /// Advances the clock until all deliveries have ended.
    async fn deliver_all(&self) {
        for _ in 0..8 {
            self.sandbox().deliver_events().await;
            self.sandbox().clock().advance(Duration::from_secs(300));
        }
        self.sandbox().deliver_events().await;
    }

    fn outcomes(&self) -> Vec<DeliveryOutcome> {
        self.sandbox().event_deliveries().iter().map(|delivery| delivery.outcome).collect()
    }
}

#[tokio::test]
async fn receive_event_in_every_format() {
    for format in EventFormat::ALL {
        let setup = setup(format, "as agreed", |_, _| Ok(())).await;
        let (operator, id) = (setup.sandbox().infrastructure_operator(), setup.ticket_id.as_str());
        operator.qualify(id, Qualification::simple()).unwrap();
        operator.add_note(id, "Un plan, svp. — été").unwrap();
        let plan = FilePart::new("a.csv", "text/csv", "a;b");
        let uploaded = setup.tickets.attachments(id).upload(plan).await.unwrap();
        operator.validate_file(id, uploaded.id()).unwrap();
        operator.add_file(id, "b.csv", "text/csv", *b"a;b").unwrap();
        operator.resolve(id).unwrap();
        setup.deliver_all().await;
        assert_eq!(setup.outcomes(), [DeliveryOutcome::Delivered; 5], "{format:?}");
        let handled = setup.endpoint.handled.lock().unwrap().clone();
        let listed = setup.tickets.events().list().items().collect_up_to(100).await.unwrap();
        assert_eq!(handled, listed, "{format:?}");
        let Some(EventData::Ticket(last)) = handled.last().and_then(|event| event.data.as_ref()) else {
            panic!("{handled:?}")
        };
        assert_eq!(last.status, Some(TicketStatus::Resolved));
        setup.running.stop().await.unwrap();
    }
}

#[tokio::test]
async fn an_event_with_a_failed_handler_is_redelivered_and_handled_once() {
    let fails_twice: Handler = |_, earlier_calls| {
        if earlier_calls < 2 { Err(Rejection::failed("the database is unavailable")) } else { Ok(()) }
    };
    let setup = setup(EventFormat::Json, "as agreed", fails_twice).await;
    let operator = setup.sandbox().infrastructure_operator();
    operator.qualify(&setup.ticket_id, Qualification::simple()).unwrap();
    operator.hold(&setup.ticket_id, "a plan, please").unwrap();
    setup.deliver_all().await;
    assert_eq!(*setup.endpoint.handler_calls.lock().unwrap(), 4);
    let statuses: Vec<_> = {
        let handled = setup.endpoint.handled.lock().unwrap();
        let status = |event: &Event| match &event.data {
            Some(EventData::Ticket(ticket)) => ticket.status.clone().unwrap(),
            _ => panic!("{event:?}"),
        };
        handled.iter().map(status).collect()
    };
    assert_eq!(statuses, [TicketStatus::InProgress, TicketStatus::Pending], "in order");
    let first = setup.sandbox().event_deliveries().swap_remove(0);
    let statuses: Vec<_> = first.attempts.iter().map(|attempt| attempt.status).collect();
    assert_eq!(statuses, [Some(500), Some(500), Some(204)]);
    assert!(first.attempts[0].response_body.contains("the database is unavailable"));
}

#[tokio::test]
async fn an_event_delivered_twice_is_handled_once() {
    let setup = setup(EventFormat::Binary, "as agreed", |_, _| Ok(())).await;
    // Two subscriptions of one receiver deliver each event twice, with the same source and id.
    assert!(setup.sandbox().event_deliveries().is_empty());
    let url = {
        setup.sandbox().infrastructure_operator().add_note(&setup.ticket_id, "1").unwrap();
        setup.deliver_all().await;
        setup.sandbox().event_deliveries().swap_remove(0).target
    };
    let second = EventSubscription::to(&url).unwrap().basic("orange", "as agreed").unwrap();
    setup.sandbox().subscribe(second);
    setup.sandbox().infrastructure_operator().add_note(&setup.ticket_id, "2").unwrap();
    setup.deliver_all().await;
    assert_eq!(setup.outcomes(), [DeliveryOutcome::Delivered; 3]);
    assert_eq!(setup.endpoint.handled.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn unauthenticated_and_refused_events_are_not_redelivered() {
    let unauthenticated = setup(EventFormat::Json, "guessed", |_, _| Ok(())).await;
    unauthenticated.sandbox().infrastructure_operator().add_note(&unauthenticated.ticket_id, "1").unwrap();
    unauthenticated.deliver_all().await;
    let delivery = unauthenticated.sandbox().event_deliveries().swap_remove(0);
    assert_eq!((delivery.outcome, delivery.attempts.len()), (DeliveryOutcome::Rejected, 1));
    assert_eq!(delivery.attempts[0].status, Some(401));
    assert_eq!(*unauthenticated.endpoint.handler_calls.lock().unwrap(), 0);

    let reject: Handler = |event, _| match event.type_.as_deref() {
        Some(events::NOTE_CREATED) => Err(Rejection::not_implemented("no notes")),
        Some(events::ATTACHMENT_CREATED) => Err(Rejection::unknown_subject("no such ticket")),
        _ => Err(Rejection::forbidden("not now")),
    };
    let rejecting = setup(EventFormat::CloudEventsJson, "as agreed", reject).await;
    let operator = rejecting.sandbox().infrastructure_operator();
    operator.add_note(&rejecting.ticket_id, "1").unwrap();
    operator.add_file(&rejecting.ticket_id, "b.csv", "text/csv", *b"a;b").unwrap();
    operator.qualify(&rejecting.ticket_id, Qualification::simple()).unwrap();
    rejecting.deliver_all().await;
    let statuses: Vec<_> = rejecting
        .sandbox()
        .event_deliveries()
        .iter()
        .map(|delivery| (delivery.outcome, delivery.attempts.len(), delivery.attempts[0].status))
        .collect();
    let rejected = |status| (DeliveryOutcome::Rejected, 1, Some(status));
    assert_eq!(statuses, [rejected(501), rejected(404), rejected(403)]);
}
