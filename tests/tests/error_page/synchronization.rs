//! Synchronization of a list to a sink.

use std::collections::BTreeMap;

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::operations::ListTickets;
use orange_anomalie_adresse::{AnomalieAdresses, Ticket};
use orange_core::pagination::List;
use orange_core::sync::{JsonLines, Sink};

use super::Messages;
use super::lists::query_number;
use super::stub_transport::{StubTransport, response};

/// A handle whose list has the tickets of a JSON array, with `X-Total-Count` and `X-Result-Count`.
fn handle_listing(tickets: &'static str) -> AnomalieAdresses {
    let transport = StubTransport::new(move |request| {
        let all: Vec<serde_json::Value> = serde_json::from_str(tickets).unwrap();
        let header = |count: usize| count.to_string().parse().unwrap();
        let page = all.get(query_number(request, "offset").unwrap_or(0)..).unwrap_or_default();
        let mut response = response(200, &[], serde_json::to_string(page).unwrap());
        response.headers_mut().insert("x-total-count", header(all.len()));
        response.headers_mut().insert("x-result-count", header(page.len()));
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

    messages.failed(
        handle_listing(TWO_TICKETS).list().sync_by(|_| Some("")).run(&mut sink("empty-key").await).await,
    );
    messages.failed(
        handle_listing(TWO_TICKETS).list().sync().version(|_| None).run(&mut sink("no-version").await).await,
    );
    let by_date = |list: List<ListTickets>| {
        list.sync()
            .changed_since(ticket::last_update_date(), |ticket: &Ticket| ticket.last_update_date.as_ref())
    };
    let unsorted = by_date(handle_listing(TWO_TICKETS).list());
    messages.failed(unsorted.run(&mut sink("unsorted").await).await);
    let undated = by_date(handle_listing(r#"[{"id":"t1"}]"#).list());
    messages.failed(undated.run(&mut sink("undated").await).await);
    let sorted_by_id = by_date(handle_listing(TWO_TICKETS).list().sort(ticket::id().asc()));
    messages.failed(sorted_by_id.run(&mut sink("sorted-by-id").await).await);

    let mut whole_list = sink("whole-list").await;
    handle_listing(TWO_TICKETS).list().sync().run(&mut whole_list).await.unwrap();
    let filtered = handle_listing(TWO_TICKETS).list().filter(ticket::id().eq("t1"));
    messages.failed(filtered.without_filter_check().sync().run(&mut whole_list).await);
    let mut dated = sink("dated").await;
    const ONE_TICKET: &str = r#"[{"id":"t1","lastUpdateDate":"2025-06-02T10:00:00Z"}]"#;
    by_date(handle_listing(ONE_TICKET).list()).run(&mut dated).await.unwrap();
    messages.failed(handle_listing(ONE_TICKET).list().sync().run(&mut dated).await);

    let checkpoint = <JsonLines as Sink<Ticket>>::checkpoint(&mut whole_list)
        .await
        .unwrap()
        .expect("a checkpoint after a run");
    let unwritable = vec![BTreeMap::from([((1, 2), 3)])];
    messages.failed(whole_list.commit(unwritable, &checkpoint).await);
    drop(whole_list);
    std::fs::write(file("whole-list"), "").unwrap();
    messages.failed(JsonLines::open(file("whole-list")).await.map(drop));
    std::fs::write(file("whole-list.checkpoint"), "none").unwrap();
    messages.failed(JsonLines::open(file("whole-list")).await.map(drop));
    std::fs::write(file("no-checkpoint"), "{}\n").unwrap();
    messages.failed(JsonLines::open(file("no-checkpoint")).await.map(drop));
    std::fs::create_dir(file("checkpoint-is-folder.checkpoint")).unwrap();
    messages.failed(JsonLines::open(file("checkpoint-is-folder")).await.map(drop));
    std::fs::create_dir(file("draft-is-folder.checkpoint.draft")).unwrap();
    messages.failed(JsonLines::open(file("draft-is-folder")).await.map(drop));
}
