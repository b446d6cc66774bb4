//! Keyed pagination of a list that changes between requests: no remaining element is lost or repeated.

use orange_core::query::{Query, field};
use proptest::prelude::*;

use crate::changing_server::*;

#[tokio::test]
async fn an_unchanged_list_is_complete_and_each_page_repeats_a_quarter() {
    for counts in [true, false] {
        for (count, limit) in [(0, None), (1, None), (9, None), (10, None), (11, Some(10)), (25, Some(1))] {
            let server = ChangingServer { counts, ..ChangingServer::new(count, Vec::new()) };
            assert_eq!(
                read_all(&server, limit, None).await.unwrap(),
                server.names(),
                "{counts} {count} {limit:?}"
            );
        }
    }
    let server = ChangingServer::new(1000, Vec::new());
    assert_eq!(read_all(&server, Some(100), None).await.unwrap(), server.names());
    // Each page but the first repeats 25 of its 100 elements: 100 + 12 · 75 = 1000.
    assert_eq!(server.requests(), 13);
}

#[tokio::test]
async fn a_page_size_of_one_is_paginated_completely() {
    let server = ChangingServer { default_limit: 1, ..ChangingServer::new(7, Vec::new()) };
    assert_eq!(read_all(&server, None, None).await.unwrap(), server.names());
}

#[tokio::test]
async fn changes_before_the_offset_lose_and_repeat_nothing() {
    use Event::{Add, Remove, Unchanged};
    for event in
        [Remove { position: 0, count: 15 }, Add { position: 0, count: 15 }, Add { position: 0, count: 300 }]
    {
        let script = || vec![Unchanged, Unchanged, Unchanged, event.clone()];
        let server = ChangingServer::new(400, script());
        let before = server.names();
        let received = read_all(&server, Some(20), None).await.unwrap();
        assert_complete(&before, &server.names(), &received);
        // Pagination by offset skips or repeats elements, or fails.
        let unkeyed = ChangingServer::new(400, script());
        let query = Query::new().limit(20);
        let unkeyed = unkeyed.list(query).items().collect_up_to(usize::MAX).await;
        assert_ne!(unkeyed.map(|names| names.len()).unwrap_or(0), 400);
    }
}

#[tokio::test]
async fn a_cursor_resumes_after_large_changes_to_the_list() {
    for (position, added, removed) in [(0, 3000, 0), (0, 0, 1200), (200, 500, 100)] {
        let server = ChangingServer::new(5000, Vec::new());
        let before = server.names();
        let mut items = server.items(Some(50));
        let mut received = Vec::new();
        for _ in 0..1777 {
            received.push(items.next().await.unwrap().unwrap());
        }
        let cursor = items.cursor();
        drop(items);
        {
            let mut state = server.state.lock().unwrap();
            state.script = vec![
                Event::Add { position, count: added },
                Event::Remove { position: position + 1, count: removed },
            ]
            .into_iter();
            state.apply_next_event();
            state.apply_next_event();
        }
        let rest = server.items(Some(50)).resume(&cursor).unwrap().collect_up_to(usize::MAX).await.unwrap();
        received.extend(rest);
        assert_complete(&before, &server.names(), &received);
    }
}

#[tokio::test]
async fn a_lost_position_is_an_error() {
    let server = ChangingServer::new(500, Vec::new());
    let mut items = server.items(Some(50));
    for _ in 0..200 {
        items.next().await.unwrap().unwrap();
    }
    server.state.lock().unwrap().names.drain(100..250);
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    let message = error.to_string();
    assert!(
        message.contains("the position near offset")
            && message.contains("the elements before it were removed (up to 64 are remembered)"),
        "{message}"
    );
    let requests = server.requests();
    assert!(items.next().await.is_none() && server.requests() == requests, "the list has ended");
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_causes_no_endless_loop() {
    let server = ChangingServer { counts: false, ..ChangingServer::new(100, Vec::new()) };
    server.state.lock().unwrap().ignores_offset = true;
    let error = read_all(&server, Some(20), None).await.unwrap_err();
    assert!(error.to_string().contains("the server ignores `offset`"), "{error}");
    assert!(server.requests() < 12);
}

#[tokio::test]
async fn a_limit_capped_by_the_server_does_not_end_the_list() {
    for (limit, max_limit) in [(100, 20), (50, 10), (500, 100), (100, 3)] {
        let server = ChangingServer { max_limit, ..ChangingServer::new(400, Vec::new()) };
        let received = read_all(&server, Some(limit), Some(33)).await.unwrap();
        assert_eq!(received, server.names(), "{limit} capped at {max_limit}");
    }
    // A page of known elements does not end the list.
    let server = ChangingServer::new(400, vec![Event::Unchanged, Event::Add { position: 0, count: 68 }]);
    let before = server.names();
    assert_complete(&before, &server.names(), &read_all(&server, Some(500), None).await.unwrap());
}

#[tokio::test]
async fn an_undecodable_element_is_reported_once() {
    let insert_nulls = |server: &ChangingServer| {
        let mut state = server.state.lock().unwrap();
        for index in [5, 6, 7, 8, 9, 18, 19, 40] {
            state.names[index] = "null".into();
        }
    };
    for (limit, removed) in [(10, 0), (10, 4), (5, 0), (5, 4), (20, 3)] {
        let server =
            ChangingServer::new(60, vec![Event::Unchanged, Event::Remove { position: 0, count: removed }]);
        insert_nulls(&server);
        let mut items = server.items(Some(limit));
        let (mut received, mut errors) = (Vec::new(), 0);
        while let Some(item) = items.next().await {
            match item {
                Ok(name) => received.push(name),
                Err(_) => errors += 1,
            }
        }
        let expected: Vec<String> = (0..60)
            .filter(|number| ![5, 6, 7, 8, 9, 18, 19, 40].contains(number))
            .map(|number| format!("n{number}"))
            .collect();
        assert_eq!(received, expected, "{limit} {removed}");
        assert_eq!(errors, 8, "{limit} {removed}");
    }
}

#[tokio::test]
async fn an_offset_cursor_resumes_keyed_pagination() {
    let server = ChangingServer::new(100, Vec::new());
    // An offset without keys.
    let unkeyed = server.list(Query::new().sort(field("creationDate").asc()));
    let mut saved = serde_json::to_value(unkeyed.items().cursor()).unwrap();
    saved["offset"] = 20.into();
    let cursor = serde_json::from_value(saved).unwrap();
    let mut items = server.items(Some(10)).resume(&cursor).unwrap();
    for number in 20..30 {
        assert_eq!(items.next().await.unwrap().unwrap(), format!("n{number}"));
    }
    server.state.lock().unwrap().names.drain(20..30);
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("is lost"), "{error}");
}

#[tokio::test]
async fn keyed_items_begin_at_the_position_of_the_items() {
    let server = ChangingServer::new(100, Vec::new());
    let items = || server.list(Query::new().sort(field("creationDate").asc()).limit(10)).items();
    let mut read = items();
    for _ in 0..15 {
        read.next().await.unwrap().unwrap();
    }
    let cursor = read.cursor();
    assert_eq!(read.keyed(|name| Some(name)).next().await.unwrap().unwrap(), "n15");
    let resumed = items().resume(&cursor).unwrap();
    assert_eq!(resumed.keyed(|name| Some(name)).next().await.unwrap().unwrap(), "n15");

    // A cursor of keyed pagination finds its position although the list has changed.
    let mut keyed = server.items(Some(10));
    for _ in 0..15 {
        keyed.next().await.unwrap().unwrap();
    }
    server.state.lock().unwrap().names.drain(0..5);
    let resumed = items().resume(&keyed.cursor()).unwrap();
    let rest = resumed.keyed(|name| Some(name)).collect_up_to(usize::MAX).await.unwrap();
    assert_eq!(rest, server.names()[10..]);
    // Without keys, the offset is that of the changed list.
    let mut unkeyed = items().resume(&keyed.cursor()).unwrap();
    assert_eq!(unkeyed.next().await.unwrap().unwrap(), "n20");
    assert_eq!(unkeyed.keyed(|name| Some(name)).next().await.unwrap().unwrap(), "n21");
}

#[tokio::test]
async fn a_search_for_the_position_ends_if_the_offset_is_ignored() {
    let server = ChangingServer { counts: false, ..ChangingServer::new(1000, Vec::new()) };
    let mut items = server.items(Some(20));
    for _ in 0..200 {
        items.next().await.unwrap().unwrap();
    }
    let cursor = items.cursor();
    server.state.lock().unwrap().ignores_offset = true;
    let requests = server.requests();
    let error = server.items(Some(20)).resume(&cursor).unwrap().next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("is lost"), "{error}");
    assert!(server.requests() < requests + 8);
}

#[test]
fn a_short_page_after_a_resume_is_not_a_full_page() {
    use Event::{Add, Remove};
    let script = vec![
        Add { position: 49, count: 3 },
        Remove { position: 0, count: 2 },
        Add { position: 334, count: 10 },
        Add { position: 0, count: 13 },
        Add { position: 0, count: 4 },
        Remove { position: 0, count: 8 },
        Add { position: 0, count: 2 },
        Add { position: 746, count: 14 },
        Remove { position: 809, count: 8 },
        Remove { position: 0, count: 9 },
    ];
    let server = ChangingServer { counts: false, ..ChangingServer::new(83, script) };
    server.state.lock().unwrap().is_protected = |name| name.ends_with('3');
    let before = server.names();
    let received = read_all_blocking(&server, 22, Some(34)).unwrap();
    assert_complete(&before, &server.names(), &received);
}

#[tokio::test]
async fn an_element_without_a_key_is_an_error_that_ends_the_list() {
    let server = ChangingServer::new(30, Vec::new());
    for nameless in ["n3", "n9"] {
        let mut items =
            server.list(Query::new()).items().keyed(move |name| (name != nameless).then_some(name.as_str()));
        let mut received = 0;
        let error = loop {
            match items.next().await.unwrap() {
                Ok(_) => received += 1,
                Err(error) => break error.to_string(),
            }
        };
        assert_eq!(format!("n{received}"), nameless);
        assert!(error.contains(&format!("the element at offset {received} has no key")), "{error}");
        assert!(items.next().await.is_none());
    }
}

fn event(max_count: usize) -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => (0..1000usize, 0..max_count).prop_map(|(position, count)| Event::Add { position, count }),
        3 => (0..1000usize, 0..max_count).prop_map(|(position, count)| Event::Remove { position, count }),
        2 => (0..100usize, 0..max_count).prop_map(|(position, count)| Event::Add { position, count }),
        2 => (0..100usize, 0..max_count).prop_map(|(position, count)| Event::Remove { position, count }),
        2 => Just(Event::Fail),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Holds for all changes and failures that leave some of the most recent elements in the list.
    #[test]
    fn no_element_is_lost_or_repeated(
        count in 0..600usize,
        limit in 20..60u64,
        counts: bool,
        crash_every in prop_oneof![Just(None), (1..50usize).prop_map(Some)],
        script in prop::collection::vec(event(15), 0..120),
    ) {
        let mut server = ChangingServer::new(count, script);
        server.counts = counts;
        server.state.lock().unwrap().is_protected = |name| name.ends_with('3');
        let before = server.names();
        let received = read_all_blocking(&server, limit, crash_every).unwrap();
        assert_complete(&before, &server.names(), &received);
    }

    /// A list that changes faster than it is read: a lost position is an error.
    #[test]
    fn a_list_that_changes_too_fast_is_an_error_without_gaps(
        count in 0..200usize,
        limit in 4..20u64,
        script in prop::collection::vec(event(60), 0..30),
    ) {
        let server = ChangingServer::new(count, script);
        let before = server.names();
        match read_all_blocking(&server, limit, None) {
            Ok(received) => assert_complete(&before, &server.names(), &received),
            Err(error) => {
                let message = error.to_string();
                prop_assert!(message.contains("is lost") || message.contains("ignores `offset`"), "{}", message);
            }
        }
    }
}

#[tokio::test]
async fn a_large_list_is_complete_despite_changes_and_failures() {
    let mut random = fastrand::Rng::with_seed(7);
    let script = (0..4000)
        .map(|_| match random.u8(0..10) {
            0..4 => Event::Add { position: random.usize(0..1000), count: random.usize(0..30) },
            4..8 => Event::Remove { position: random.usize(0..1000), count: random.usize(0..30) },
            8 => Event::Fail,
            _ => Event::Unchanged,
        })
        .collect();
    let server = ChangingServer::new(100_000, script);
    let before = server.names();
    let received = read_all(&server, Some(100), Some(777)).await.unwrap();
    let after = server.names();
    assert_complete(&before, &after, &received);
    let removed = before.len() - after.iter().filter(|name| name.starts_with('n')).count();
    assert!((1_000..20_000).contains(&removed), "{removed} elements were removed");
}
