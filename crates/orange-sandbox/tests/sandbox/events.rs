//! Events as received by a commercial operator over a real socket.

use std::collections::BTreeSet;
use std::time::Duration;

use bytes::Bytes;
use http::{Method, Response, StatusCode};
use orange_anomalie_adresse::TicketStatus;
use orange_anomalie_adresse::events::{self, Event, EventData};
use orange_events::{CloudEvent, Data, NoAuthentication, Rejection};
use orange_sandbox::{
    DeliveryOutcome, EventDelivery, EventFormat, EventSubscription, OperatorScript, Qualification, Quirks,
    RunningSandbox, Sandbox,
};
use serde_json::{Value, json};

use crate::receiver::Receiver;
use crate::support::{TestClient, builder_with_long_lived_tokens};

pub(crate) fn subscription_to(receiver: &Receiver) -> EventSubscription {
    EventSubscription::to(&receiver.url).expect("a target on this machine")
}

/// Starts a sandbox with a frozen clock. Returns it with a client and the id of the only ticket.
pub(crate) async fn start_with_ticket(
    subscription: EventSubscription,
) -> (RunningSandbox, TestClient, String) {
    let sandbox = builder_with_long_lived_tokens().tickets(0).events_to(subscription).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    (sandbox.start().await.expect("a port"), client, id)
}

fn statuses(delivery: &EventDelivery) -> Vec<Option<u16>> {
    delivery.attempts.iter().map(|attempt| attempt.status).collect()
}

fn outcomes(sandbox: &Sandbox) -> Vec<DeliveryOutcome> {
    sandbox.event_deliveries().iter().map(|delivery| delivery.outcome).collect()
}

#[tokio::test]
async fn every_format_delivers_the_listed_event() {
    for format in EventFormat::ALL {
        let receiver = Receiver::start(&[]).await;
        let subscription = subscription_to(&receiver).format(format).bearer("s3cr3t").expect("a secret");
        let (running, _, id) = start_with_ticket(subscription).await;
        running.sandbox().infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
        running.sandbox().deliver_events().await;
        let received = receiver.received().remove(0);
        assert_eq!((received.method.as_str(), received.target.as_str()), ("POST", "/event"));
        assert_eq!(received.header("authorization"), "Bearer s3cr3t");
        assert_eq!(received.header("host"), receiver.url["http://".len()..].trim_end_matches("/event"));
        assert_eq!(received.header("content-length"), received.body.len().to_string());
        let (content_type, is_structured) = match format {
            EventFormat::Json => ("application/json", true),
            EventFormat::CloudEventsJson => ("application/cloudevents+json", true),
            EventFormat::CloudEventsJsonCharset => ("application/cloudevents+json; charset=UTF-8", true),
            _ => ("application/json", false),
        };
        assert_eq!(received.header("content-type"), content_type);
        assert_eq!(received.headers.contains_key("ce-specversion"), !is_structured);
        let listed = running.sandbox().events().remove(0);
        let sent: Value = serde_json::from_slice(&received.body).expect("JSON");
        assert_eq!(sent, if is_structured { listed.clone() } else { listed["data"].clone() });
        let event = received.event();
        assert_eq!(event.to_json().to::<Value>().expect("JSON"), listed);
        assert_eq!(
            event
                .data
                .as_ref()
                .and_then(Data::as_json)
                .map(|json| json.to::<Value>().expect("JSON")["status"].clone()),
            Some(json!("IN_PROGRESS"))
        );
        running.stop().await.expect("it stops");
    }
}

#[tokio::test]
async fn ticket_note_and_file_changes_have_event_types() {
    let receiver = Receiver::start(&[]).await;
    let (running, client, id) = start_with_ticket(subscription_to(&receiver)).await;
    let sandbox = running.sandbox();
    let (operator, attachment) = (sandbox.infrastructure_operator(), client.upload(&id).await);
    operator.add_note(&id, "Merci.").expect("a ticket");
    operator.add_file(&id, "plan.png", "image/png", *b"\x89PNG\r\n\x1a\n").expect("a ticket");
    operator.validate_file(&id, &attachment).expect("a file");
    let rejected = client.upload(&id).await;
    operator.reject_file(&id, &rejected, "unreadable").expect("a file");
    operator.reject(&id, "UNKNOWN_ZONE", None).expect("allowed");
    sandbox.deliver_events().await;
    let events: Vec<CloudEvent> = receiver.received().iter().map(|received| received.event()).collect();
    let received: Vec<(String, String)> = events
        .iter()
        .map(|event| {
            let data: Value = event.data.as_ref().and_then(Data::as_json).expect("data").to().expect("JSON");
            let content = data.get("status").or(data.get("text")).expect("a status or a text");
            let event_type = event.type_.strip_prefix("fr.interop.anomalieadresse.").expect("a known prefix");
            assert_eq!(event.subject.as_deref(), Some(id.as_str()));
            (event_type.to_owned(), content.as_str().expect("text").to_owned())
        })
        .collect();
    let received: Vec<(&str, &str)> =
        received.iter().map(|(event_type, content)| (event_type.as_str(), content.as_str())).collect();
    assert_eq!(
        received,
        [
            ("note.create", "Merci."),
            ("attachment.create", "VALIDATED"),
            ("attachment.update", "VALIDATED"),
            ("attachment.update", "REJECTED"),
            ("update", "REJECTED"),
        ]
    );
    assert!(outcomes(sandbox).iter().all(|outcome| *outcome == DeliveryOutcome::Delivered));
}

#[tokio::test]
async fn failed_deliveries_are_retried_with_doubling_backoff() {
    let receiver = Receiver::start(&[(503, "later"), (500, ""), (204, "")]).await;
    let (running, _, id) =
        start_with_ticket(subscription_to(&receiver).initial_backoff(Duration::from_secs(10))).await;
    let sandbox = running.sandbox();
    sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
    sandbox.deliver_events().await;
    for (seconds, attempts) in [(9, 1), (1, 2), (19, 2), (1, 3)] {
        sandbox.clock().advance(Duration::from_secs(seconds));
        sandbox.deliver_events().await;
        assert_eq!(receiver.received().len(), attempts);
    }
    let keys: BTreeSet<(String, String)> =
        receiver.received().iter().map(|received| (received.event().source, received.event().id)).collect();
    assert_eq!(keys.len(), 1);
    let delivery = sandbox.event_deliveries().remove(0);
    assert_eq!(delivery.outcome, DeliveryOutcome::Delivered);
    assert_eq!(statuses(&delivery), [Some(503), Some(500), Some(204)]);
    let at: Vec<&str> = delivery.attempts.iter().map(|attempt| attempt.at.as_str()).collect();
    assert_eq!(at, ["2025-06-02T08:00:00Z", "2025-06-02T08:00:10Z", "2025-06-02T08:00:30Z"]);
    assert_eq!(delivery.attempts[0].response_body, "later");
}

#[tokio::test]
async fn rejection_is_final_for_its_event_only() {
    let rejections = [400, 401, 403, 404, 413, 415, 429, 501, 302];
    let responses: Vec<(u16, &str)> = rejections.iter().map(|status| (*status, "")).collect();
    let receiver = Receiver::start(&responses).await;
    let (running, _, id) = start_with_ticket(subscription_to(&receiver)).await;
    let sandbox = running.sandbox();
    for _ in 0..=rejections.len() {
        sandbox.infrastructure_operator().add_note(&id, "Merci.").expect("a ticket");
    }
    sandbox.deliver_events().await;
    sandbox.clock().advance(Duration::from_secs(86_400));
    sandbox.deliver_events().await;
    let deliveries = sandbox.event_deliveries();
    assert_eq!(receiver.received().len(), rejections.len() + 1, "each was sent once, no redirect followed");
    for (delivery, status) in deliveries.iter().zip(rejections) {
        assert_eq!(delivery.outcome, DeliveryOutcome::Rejected);
        assert_eq!(statuses(delivery), [Some(status)]);
    }
    assert_eq!(deliveries[rejections.len()].outcome, DeliveryOutcome::Delivered);
}

#[tokio::test]
async fn events_of_a_ticket_stay_in_order() {
    let receiver = Receiver::start(&[(503, "")]).await;
    let (running, client, first) = start_with_ticket(subscription_to(&receiver)).await;
    let second = client.create_ticket().await;
    let (sandbox, operator) = (running.sandbox(), running.sandbox().infrastructure_operator());
    operator.qualify(&first, Qualification::simple()).expect("allowed");
    sandbox.deliver_events().await;
    operator.hold(&first, "a plan").expect("allowed");
    operator.qualify(&second, Qualification::simple()).expect("allowed");
    sandbox.deliver_events().await;
    sandbox.clock().advance(Duration::from_secs(60));
    sandbox.deliver_events().await;
    let received: Vec<(String, String)> = receiver
        .received()
        .iter()
        .map(|received| {
            let body: Value = serde_json::from_slice(&received.body).expect("JSON");
            let text = |value: &Value| value.as_str().expect("text").to_owned();
            (text(&body["subject"]), text(&body["data"]["status"]))
        })
        .collect();
    let event = |ticket: &str, status: &str| (ticket.to_owned(), status.to_owned());
    assert_eq!(
        received,
        [
            event(&first, "IN_PROGRESS"),
            event(&second, "IN_PROGRESS"),
            event(&first, "IN_PROGRESS"),
            event(&first, "PENDING"),
        ]
    );
}

#[tokio::test]
async fn unreachable_and_silent_receivers_are_retried() {
    // A port that is reserved for this test and on which no server listens.
    let unused = tokio::net::TcpSocket::new_v4().expect("a socket");
    unused.bind("127.0.0.1:0".parse().expect("an address")).expect("a port");
    let unreachable = format!("http://{}/event", unused.local_addr().expect("an address"));
    let subscription = EventSubscription::to(&unreachable).expect("a target").attempts(2);
    let (running, _, id) = start_with_ticket(subscription).await;
    let silent = Receiver::start(&[(0, "")]).await;
    let sandbox = running.sandbox();
    sandbox.subscribe(subscription_to(&silent).timeout(Duration::from_secs(30)));
    sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
    silent.wait_for(1).await;
    sandbox.clock().advance(Duration::from_secs(30));
    sandbox.deliver_events().await;
    sandbox.clock().advance(Duration::from_secs(30));
    sandbox.deliver_events().await;
    let deliveries = sandbox.event_deliveries();
    assert_eq!(deliveries[0].outcome, DeliveryOutcome::Exhausted);
    assert_eq!(statuses(&deliveries[0]), [None, None]);
    let failure = deliveries[0].attempts[0].failure.as_deref().expect("a reason");
    assert!(failure.starts_with("connection failed"), "{failure}");
    assert_eq!(deliveries[1].outcome, DeliveryOutcome::Delivered);
    assert_eq!(statuses(&deliveries[1]), [None, Some(204)]);
    assert_eq!(deliveries[1].attempts[0].failure.as_deref(), Some("timed out"));
}

#[tokio::test(start_paused = true)]
async fn attempt_ends_after_timeout_and_grace_period() {
    for grace in [0, 7] {
        let silent = EventSubscription::handled_by(|_| std::future::pending()).attempts(1);
        let silent = silent.grace_period(Duration::from_secs(grace));
        let sandbox = builder_with_long_lived_tokens().tickets(0).events_to(silent).build();
        let id = TestClient::new(&sandbox).await.create_ticket().await;
        sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
        let started = tokio::time::Instant::now();
        let time_passes = async { sandbox.clock().advance(Duration::from_secs(10)) };
        tokio::join!(sandbox.deliver_events(), time_passes);
        assert_eq!(outcomes(&sandbox), [DeliveryOutcome::Exhausted]);
        assert_eq!(started.elapsed().as_secs(), grace);
    }
}

#[tokio::test]
async fn script_events_are_delivered_when_due() {
    let receiver = Receiver::start(&[]).await;
    let hour = Duration::from_secs(3600);
    let script = OperatorScript::new(hour, hour).validation_expires_after(hour);
    let sandbox = builder_with_long_lived_tokens().tickets(0).operator_script(script).build();
    let client = TestClient::new(&sandbox).await;
    client.create_ticket().await;
    let running = sandbox.start().await.expect("a port");
    sandbox.subscribe(subscription_to(&receiver));
    for requests in 1..=3 {
        sandbox.clock().advance(hour);
        // No request reaches the sandbox.
        receiver.wait_for(requests).await;
        // Waits for the response, so that the next hour does not cut it off.
        sandbox.deliver_events().await;
    }
    let received: Vec<Value> = receiver
        .received()
        .iter()
        .map(|received| {
            serde_json::from_slice::<Value>(&received.body).expect("JSON")["data"]["status"].clone()
        })
        .collect();
    assert_eq!(received, ["IN_PROGRESS", "RESOLVED", "CLOSED"]);
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn undelivered_events_survive_a_restart() {
    let receiver = Receiver::start(&[(0, "")]).await;
    let (running, _, id) = start_with_ticket(subscription_to(&receiver)).await;
    let sandbox = running.sandbox().clone();
    sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
    receiver.wait_for(1).await;
    running.stop().await.expect("it stops while a delivery is in flight");
    assert_eq!(outcomes(&sandbox), [DeliveryOutcome::Pending]);
    let running = sandbox.start().await.expect("a port");
    sandbox.deliver_events().await;
    assert_eq!(outcomes(&sandbox), [DeliveryOutcome::Delivered]);
    let received = receiver.received();
    assert_eq!(received[0].event().id, received[1].event().id, "delivered at least once, with the same id");
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn function_receives_events_without_a_socket() {
    let webhook = events::webhook(NoAuthentication);
    let (received, mut statuses) = tokio::sync::mpsc::unbounded_channel();
    let subscription = EventSubscription::handled_by(move |request| {
        let (webhook, received) = (webhook.clone(), received.clone());
        async move {
            let (head, body) = request.into_parts();
            let body = futures_util::stream::iter([Ok::<_, std::io::Error>(body)]);
            let handler = async |event: Event| {
                let Some(EventData::Ticket(ticket)) = event.data else {
                    return Err(Rejection::not_implemented("only tickets"));
                };
                received.send(ticket.status).expect("the receiver is open");
                Ok(())
            };
            webhook.handle(&head, body, handler).await
        }
    });
    let sandbox = builder_with_long_lived_tokens()
        .tickets(0)
        .events_to(subscription.format(EventFormat::Binary))
        .build();
    let id = TestClient::new(&sandbox).await.create_ticket().await;
    sandbox.infrastructure_operator().add_note(&id, "Merci.").expect("a ticket");
    sandbox.infrastructure_operator().qualify(&id, Qualification::simple()).expect("allowed");
    assert_eq!(outcomes(&sandbox), [DeliveryOutcome::Pending; 2], "nothing runs by itself");
    sandbox.deliver_events().await;
    assert_eq!(statuses.try_recv().expect("a status"), Some(TicketStatus::InProgress));
    let deliveries = sandbox.event_deliveries();
    assert_eq!(deliveries[0].outcome, DeliveryOutcome::Rejected);
    assert!(deliveries[0].attempts[0].response_body.contains("NOT_IMPLEMENTED"), "{deliveries:?}");
    assert_eq!(deliveries[1].outcome, DeliveryOutcome::Delivered);
    assert_eq!(deliveries[1].target, "a function");
}

#[tokio::test]
async fn retry_after_of_the_receiver_is_respected() {
    let unavailable = EventSubscription::handled_by(|_| async {
        let mut response = Response::new(Bytes::new());
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response.headers_mut().insert("retry-after", 60.into());
        response
    });
    let sandbox = builder_with_long_lived_tokens().tickets(0).events_to(unavailable).build();
    let id = TestClient::new(&sandbox).await.create_ticket().await;
    sandbox.infrastructure_operator().add_note(&id, "Merci.").expect("a ticket");
    sandbox.deliver_events().await;
    for (seconds, attempts) in [(59, 1), (1, 2), (59, 2), (1, 3)] {
        sandbox.clock().advance(Duration::from_secs(seconds));
        sandbox.deliver_events().await;
        assert_eq!(sandbox.event_deliveries()[0].attempts.len(), attempts);
    }
}

#[tokio::test]
async fn panic_of_a_function_is_a_failed_attempt() {
    let subscription = EventSubscription::handled_by(|request| async move {
        let event: Value = serde_json::from_slice(request.body()).expect("JSON");
        assert_ne!(event["data"]["text"], "1", "the first panics");
        Response::new(Bytes::new())
    });
    let sandbox = builder_with_long_lived_tokens().tickets(0).events_to(subscription.attempts(1)).build();
    let id = TestClient::new(&sandbox).await.create_ticket().await;
    let running = sandbox.start().await.expect("a port");
    for text in ["1", "2"] {
        sandbox.infrastructure_operator().add_note(&id, text).expect("a ticket");
    }
    sandbox.deliver_events().await;
    assert_eq!(outcomes(&sandbox), [DeliveryOutcome::Exhausted, DeliveryOutcome::Delivered]);
    let failure = sandbox.event_deliveries()[0].attempts[0].failure.clone();
    assert_eq!(failure.as_deref(), Some("the receiver panicked"));
    running.stop().await.expect("it stops");
}

#[tokio::test]
async fn events_beyond_the_queue_capacity_are_dropped() {
    let subscription =
        EventSubscription::handled_by(|_| async { Response::new(Bytes::new()) }).queue_capacity(2);
    let sandbox = builder_with_long_lived_tokens().tickets(0).events_to(subscription).build();
    let id = TestClient::new(&sandbox).await.create_ticket().await;
    for _ in 0..3 {
        sandbox.infrastructure_operator().add_note(&id, "Merci.").expect("a ticket");
    }
    sandbox.deliver_events().await;
    use DeliveryOutcome::{Delivered, Overflowed};
    assert_eq!(outcomes(&sandbox), [Delivered, Delivered, Overflowed]);
}

#[tokio::test]
async fn own_changes_cause_events_if_the_quirk_is_set() {
    for enabled in [false, true] {
        let mut quirks = Quirks::orange();
        quirks.events_of_own_changes = enabled;
        let sandbox = builder_with_long_lived_tokens().tickets(0).quirks(quirks).build();
        let client = TestClient::new(&sandbox).await;
        let id = client.create_ticket().await;
        client.post(&format!("/anomalie-adresse/{id}/note"), &json!({"text": "Voici."})).await;
        client.upload(&id).await;
        let cancel =
            json!({"status": "CANCELED", "statusChangeReason": "OC_CANCELATION", "statusChangeDetails": "x"});
        assert_eq!(client.write(Method::PATCH, &id, &cancel).await.status, StatusCode::OK);
        let types: Vec<Value> = sandbox.events().iter().map(|event| event["type"].clone()).collect();
        let suffixes = ["note.create", "attachment.create", "update"];
        let expected = suffixes.map(|suffix| Value::from(format!("fr.interop.anomalieadresse.{suffix}")));
        assert_eq!(types, if enabled { expected.to_vec() } else { vec![] });
    }
}
