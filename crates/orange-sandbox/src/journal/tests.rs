//! Tests of the journal.

use http::header::AUTHORIZATION;

use super::*;

fn journal(requests: usize, bytes: usize) -> Journal {
    Journal::new(JournalLimits { requests, effects: 2, bytes })
}

fn record(journal: &mut Journal) -> u64 {
    journal.record_request(&Request::new(()), &Secrets::default(), |_| Arrival::default()).0
}

fn sequences(journal: &Journal) -> Vec<u64> {
    journal.requests().iter().map(|request| request.sequence).collect()
}

#[test]
fn recorded_headers_are_redacted() {
    let request = Request::get("/a?b%5Bin%5D=c&b[in]=d")
        .header(AUTHORIZATION, "Bearer s3cr3t")
        .header("x-api-key", "s3cr3t")
        .header("accept", "application/json")
        .body(())
        .expect("a request");
    let mut journal = journal(10, usize::MAX);
    journal.record_request(&request, &Secrets::of(request.headers()), |_| Arrival::default());
    let request = &journal.requests()[0];
    assert_eq!(request.query.as_deref(), Some("b%5Bin%5D=c&b[in]=d"));
    assert_eq!(request.header("Authorization"), Some("Bearer [redacted]"));
    assert_eq!(request.header("X-Api-Key"), Some("[redacted]"));
    assert_eq!(request.header("Accept"), Some("application/json"));
    assert!(!format!("{journal:?}").contains("s3cr3t"));
}

#[test]
fn oldest_requests_are_deleted_first() {
    let mut journal = journal(2, usize::MAX);
    for _ in 0..5 {
        record(&mut journal);
    }
    assert_eq!(sequences(&journal), [4, 5]);
    assert_eq!(journal.request(4).map(|request| request.sequence), Some(4));
    assert!(journal.request(3).is_none() && journal.request(6).is_none());
}

#[test]
fn memory_of_requests_is_bounded() {
    let mut journal = journal(usize::MAX, 100_000);
    for _ in 0..50 {
        let sequence = record(&mut journal);
        journal.update(sequence, |request| request.set_body(vec![b'x'; 16_384], 16_384, &Secrets::default()));
        let exact: usize = journal.requests().iter().map(ReceivedRequest::size).sum();
        assert_eq!(journal.size().1, exact);
        assert!(exact <= 100_000, "{exact}");
    }
    assert_eq!(sequences(&journal), [46, 47, 48, 49, 50]);
    journal.clear();
    assert_eq!(journal.size(), (0, 0));
}

#[test]
fn changes_of_tests_are_bounded_in_number_and_memory() {
    let mut journal = Journal::new(JournalLimits { requests: 1, effects: 3, bytes: 1_000_000 });
    let note = |length| AdminAction { body: "x".repeat(length), ..AdminAction::default() };
    for length in [1, 2, 3, 4] {
        journal.record_action(note(length));
    }
    let lengths =
        |journal: &Journal| journal.actions().iter().map(|action| action.body.len()).collect::<Vec<_>>();
    assert_eq!(lengths(&journal), [2, 3, 4]);
    journal.record_action(note(999_000));
    assert_eq!(lengths(&journal), [3, 4, 999_000]);
    journal.record_action(note(2_000));
    assert_eq!(lengths(&journal), [2_000], "the long ones are beyond the limit");
}

#[test]
fn oldest_effects_are_deleted_first() {
    let mut journal = journal(2, usize::MAX);
    let removed = |id: u32| Effect::TicketRemoved { id: id.to_string() };
    for id in 1..=5 {
        journal.record_effect(removed(id));
    }
    assert_eq!(journal.effects(), [removed(4), removed(5)]);
}

#[test]
fn subscribers_learn_of_requests_and_effects() {
    let mut journal = journal(10, usize::MAX);
    let mut changes = journal.subscribe();
    let sequence = record(&mut journal);
    journal.update_and_notify(sequence, |request| request.status = Some(200));
    journal.record_effect(Effect::TicketRemoved { id: "t".to_owned() });
    journal.clear();
    let mut received = Vec::new();
    while let Ok(change) = changes.try_recv() {
        received.push(change);
    }
    assert!(
        matches!(
            received.as_slice(),
            [
                JournalChange::Request(1),
                JournalChange::Request(1),
                JournalChange::Effect(_),
                JournalChange::Reset
            ]
        ),
        "{received:?}"
    );
}
