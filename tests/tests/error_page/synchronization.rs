//! Synchronization of a list to a sink.

use std::collections::BTreeMap;

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::{AnomalieAdresses, Ticket};
use orange_core::sync::{JsonLines, Sink};

use super::Messages;
use super::lists::number;
use super::stub_transport::{StubTransport, response};

/// A list of tickets with its counts.
fn tickets(elements: &'static str) -> AnomalieAdresses {
    let transport = StubTransport::new(move |request| {
        let all: Vec<serde_json::Value> = serde_json::from_str(elements).unwrap();
        let count = |number: usize| number.to_string().parse().unwrap();
        let page = all.get(number(request, "offset").unwrap_or(0)..).unwrap_or_default();
        let mut response = response(200, &[], serde_json::to_string(page).unwrap());
        response.headers_mut().insert("x-total-count", count(all.len()));
        response.headers_mut().insert("x-result-count", count(page.len()));
        Some(Ok(response))
    });
    AnomalieAdresses::new(&transport.client().build().unwrap())
}

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Synchronization");
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    let sink = async |name: &str| JsonLines::open(file(name)).await.unwrap();
    const TWO_TICKETS: &str = r#"[{"id":"t1","lastUpdateDate":"2025-06-02T10:00:00Z"},
        {"id":"t2","lastUpdateDate":"2025-06-01T10:00:00Z"}]"#;

    messages.failed(tickets(TWO_TICKETS).list().sync_by(|_| Some("")).run(&mut sink("a").await).await);
    messages.failed(tickets(TWO_TICKETS).list().sync().version(|_| None).run(&mut sink("b").await).await);
    let by_date = |elements| {
        tickets(elements)
            .list()
            .sync()
            .changed_since(ticket::last_update_date(), |ticket: &Ticket| ticket.last_update_date.as_ref())
    };
    messages.failed(by_date(TWO_TICKETS).run(&mut sink("c").await).await);
    messages.failed(by_date(r#"[{"id":"t1"}]"#).run(&mut sink("d").await).await);
    let sorted = tickets(TWO_TICKETS).list().sort(ticket::id().asc()).sync();
    let sorted =
        sorted.changed_since(ticket::last_update_date(), |ticket: &Ticket| ticket.last_update_date.as_ref());
    messages.failed(sorted.run(&mut sink("e").await).await);

    let mut whole_list = sink("f").await;
    tickets(TWO_TICKETS).list().sync().run(&mut whole_list).await.unwrap();
    let filtered = tickets(TWO_TICKETS).list().filter(ticket::id().eq("t1"));
    messages.failed(filtered.without_filter_check().sync().run(&mut whole_list).await);
    let mut dated = sink("g").await;
    const SORTED: &str = r#"[{"id":"t1","lastUpdateDate":"2025-06-02T10:00:00Z"}]"#;
    by_date(SORTED).run(&mut dated).await.unwrap();
    messages.failed(tickets(SORTED).list().sync().run(&mut dated).await);

    let checkpoint = <JsonLines as Sink<Ticket>>::checkpoint(&mut whole_list)
        .await
        .unwrap()
        .expect("a checkpoint after a run");
    let unwritable = vec![BTreeMap::from([((1, 2), 3)])];
    messages.failed(whole_list.commit(unwritable, &checkpoint).await);
    drop(whole_list);
    std::fs::write(file("f"), "").unwrap();
    messages.failed(JsonLines::open(file("f")).await.map(drop));
    std::fs::write(file("f.checkpoint"), "none").unwrap();
    messages.failed(JsonLines::open(file("f")).await.map(drop));
    std::fs::write(file("h"), "{}\n").unwrap();
    messages.failed(JsonLines::open(file("h")).await.map(drop));
    std::fs::create_dir(file("i.checkpoint")).unwrap();
    messages.failed(JsonLines::open(file("i")).await.map(drop));
    std::fs::create_dir(file("j.checkpoint.draft")).unwrap();
    messages.failed(JsonLines::open(file("j")).await.map(drop));
}
