//! Decoding of events: typed if published, preserved otherwise.

use std::sync::{Arc, Mutex};

use http::request::{Builder, Parts};
use orange_anomalie_adresse::events::{self, Event, EventData};
use orange_anomalie_adresse::{Ticket, TicketStatus};
use orange_events::{NoAuthentication, Receiver, Rejection};
use serde_json::{Value, json};

fn event(type_: &str, data: Value) -> Value {
    json!({
        "specversion": "1.0",
        "id": "4f4b6b1b-6c39-4e1e-b5d7-8f1c2a3b4c5d",
        "source": "https://ripx.example/api/v2/anomalie-adresse",
        "type": type_,
        "subject": "0d9a5a52-1c0e-4d0e-8a67-5f3f1b1f8c10",
        "time": "2025-03-06T10:00:01Z",
        "data": data,
    })
}

fn head(builder: Builder) -> Parts {
    builder.body(()).unwrap().into_parts().0
}

fn structured() -> Parts {
    head(http::Request::post("/event").header("content-type", "application/json"))
}

fn receive(sent: &Value) -> Event {
    let receiver = Receiver::<Event>::new(NoAuthentication);
    let event = receiver.receive(&structured(), sent.to_string().as_bytes()).unwrap().into_event();
    assert_eq!(serde_json::to_value(&event).unwrap(), *sent, "the event is preserved");
    event
}

fn ticket(event: &Event) -> &Ticket {
    let Some(EventData::Ticket(ticket)) = &event.data else { panic!("{event:?}") };
    ticket
}

#[test]
fn each_event_type_has_typed_data() {
    let update = receive(&event(events::TICKET_UPDATED, json!({"id": "t", "status": "RESOLVED"})));
    assert_eq!(ticket(&update).status, Some(TicketStatus::Resolved));
    assert_eq!(update.subject.as_deref(), Some("0d9a5a52-1c0e-4d0e-8a67-5f3f1b1f8c10"));

    let created = receive(&event(events::NOTE_CREATED, json!({"text": "Une photo, svp."})));
    let Some(EventData::Note(note)) = &created.data else { panic!("{created:?}") };
    assert_eq!(note.text.as_deref(), Some("Une photo, svp."));

    let file = json!({"name": "plan.pdf", "status": "VALIDATED"});
    for type_ in [events::ATTACHMENT_CREATED, events::ATTACHMENT_UPDATED] {
        let event = receive(&event(type_, file.clone()));
        let Some(EventData::Attachment(file)) = &event.data else { panic!("{event:?}") };
        assert_eq!(file.name.as_deref(), Some("plan.pdf"));
    }
}

#[test]
fn unknown_types_values_and_properties_are_preserved() {
    let mut sent = event("fr.interop.anomalieadresse.ticket.delete", json!({"reasons": ["obsolete"]}));
    sent["traceparent"] = json!("00-a-b-01");
    let unknown = receive(&sent);
    assert!(matches!(unknown.data, Some(EventData::Other(_))), "{unknown:?}");
    assert_eq!(unknown.type_.as_deref(), Some("fr.interop.anomalieadresse.ticket.delete"));
    assert_eq!(unknown.get::<Vec<String>>("data.reasons"), Some(vec!["obsolete".to_owned()]));
    assert_eq!(unknown.get::<String>("traceparent").as_deref(), Some("00-a-b-01"));

    let mut sent = event(events::TICKET_UPDATED, json!({"id": "t", "status": "FROZEN", "mood": "good"}));
    sent["sequence"] = json!(7);
    let update = receive(&sent);
    assert_eq!(update.get::<u8>("sequence"), Some(7));
    assert!(!ticket(&update).status.as_ref().unwrap().is_known());
    assert_eq!(update.get::<String>("data.mood").as_deref(), Some("good"));
}

#[test]
fn data_of_another_type_is_preserved() {
    for data in [json!("see the portal"), json!([1]), json!(null)] {
        let update = receive(&event(events::TICKET_UPDATED, data.clone()));
        assert_eq!(update.data, None);
        assert_eq!(update.get::<Value>("data").unwrap_or_default(), data);
    }
    let mut sent = event(events::TICKET_UPDATED, Value::Null);
    sent.as_object_mut().unwrap().remove("data");
    sent["datacontenttype"] = json!("text/plain");
    sent["data_base64"] = json!("dm9pciBsZSBwb3J0YWls");
    let update = receive(&sent);
    assert_eq!(update.get::<String>("data_base64").as_deref(), Some("dm9pciBsZSBwb3J0YWls"));
}

#[test]
fn deep_and_large_data_gets_a_response() {
    let receiver = Receiver::<Event>::new(NoAuthentication);
    let sent = event(events::TICKET_UPDATED, json!("HERE")).to_string();
    for depth in [100, 10_000, 200_000] {
        let data = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let body = sent.replace("\"HERE\"", &data);
        match receiver.receive(&structured(), body.as_bytes()) {
            Ok(received) => assert_eq!(received.event().type_.as_deref(), Some(events::TICKET_UPDATED)),
            Err(rejection) => assert_eq!(rejection.status(), 400, "{rejection}"),
        }
    }
    let large_data =
        format!("{{{}}}", (0..20_000).map(|n| format!("\"m{n}\":{n}")).collect::<Vec<_>>().join(","));
    let body = sent.replace("\"HERE\"", &large_data);
    let received = receiver.receive(&structured(), body.as_bytes()).unwrap();
    assert_eq!(
        received.event().get::<u32>("data.m19999"),
        Some(19_999),
        "an unpublished property is preserved"
    );
}

#[test]
fn binary_and_structured_mode_yield_the_same_event() {
    let mut sent = event(events::TICKET_UPDATED, json!({"id": "t", "status": "PENDING"}));
    sent["datacontenttype"] = json!("application/json");
    let mut request = http::Request::post("/event").header("content-type", "application/json");
    for name in ["specversion", "id", "source", "type", "subject", "time"] {
        request = request.header(format!("ce-{name}"), sent[name].as_str().unwrap());
    }
    let receiver = Receiver::<Event>::new(NoAuthentication);
    let binary = receiver.receive(&head(request), sent["data"].to_string().as_bytes()).unwrap();
    assert_eq!(*binary.event(), receive(&sent));
}

#[tokio::test]
async fn receive_event() {
    let webhook = events::webhook(NoAuthentication);
    let handled = Arc::new(Mutex::new(Vec::new()));
    let deliver = async |sent: Value| {
        let body = futures_util::stream::iter([Ok::<_, std::io::Error>(sent.to_string())]);
        let handled = Arc::clone(&handled);
        let handler = async move |event: Event| {
            let Some(EventData::Ticket(ticket)) = event.data else {
                return Err(Rejection::not_implemented("only updates are accepted"));
            };
            handled.lock().unwrap().push(ticket.status.unwrap().to_string());
            Ok(())
        };
        webhook.handle(&structured(), body, handler).await.status().as_u16()
    };
    let resolved = event(events::TICKET_UPDATED, json!({"status": "RESOLVED"}));
    assert_eq!(deliver(resolved.clone()).await, 204);
    assert_eq!(deliver(resolved).await, 204);
    assert_eq!(*handled.lock().unwrap(), ["RESOLVED"]);
    let mut note = event(events::NOTE_CREATED, json!({}));
    note["id"] = json!("another");
    assert_eq!(deliver(note).await, 501);
}
