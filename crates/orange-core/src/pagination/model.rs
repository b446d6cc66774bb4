//! Model tests of pagination: a list is complete, or ends with an error.
//!
//! The servers are random: they cap the limit, send correct, wrong or no counts, ignore the offset or start again after
//! the end, lose a page, add and remove elements, and end the list with a status. The tests verify the guarantee of the
//! [module](super) with its documented limits.

mod server;

use std::collections::HashSet;

use fastrand::Rng;

use self::server::{Reply, Server};
use super::keyed::{KeyedPage, KeyedState};
use super::state::{Advance, PaginationState};
use crate::error::Error;

/// Upper bound of the requests of any list of the model, including all tolerated repetitions.
const MAX_REQUESTS: usize = 500;

/// How pagination ended.
#[derive(Debug)]
enum Outcome {
    Complete(Vec<u64>),
    Failed(&'static str),
    Endless,
}

/// Pagination by offset. Truncated pages are requested again, at most twice per list.
fn by_offset(server: &mut Server) -> Outcome {
    let mut state = PaginationState::new(0, server.limit, true);
    let (mut items, mut failures) = (Vec::new(), 0);
    for _ in 0..MAX_REQUESTS {
        let advance = match server.reply(state.offset()) {
            Reply::Status(status) if state.ends_with(status) => return Outcome::Complete(items),
            Reply::Status(_) => return Outcome::Failed("status"),
            Reply::Page(page, counts) => {
                let keys = || server.keys(&page);
                let advance = state.advance(page.len() as u64, counts, keys);
                if matches!(advance, Advance::Next(_) | Advance::End) {
                    items.extend(page);
                }
                advance
            }
        };
        match advance {
            Advance::Next(_) => {}
            Advance::End => return Outcome::Complete(items),
            Advance::Truncated if failures < 2 => failures += 1,
            Advance::Truncated => return Outcome::Failed("truncated"),
            Advance::RepeatedPage => return Outcome::Failed("repeated"),
        }
    }
    Outcome::Endless
}

/// Keyed pagination. Truncated pages are requested again, at most twice per list.
fn by_key(server: &mut Server) -> Outcome {
    // As in `KeyedItems`: a page of one element cannot overlap.
    server.limit = server.limit.map(|limit| limit.max(2));
    let mut state = KeyedState::new(0, server.limit);
    let (mut items, mut failures) = (Vec::new(), 0);
    for _ in 0..MAX_REQUESTS {
        while let Some(item) = state.pop() {
            items.push(item.expect("model elements have an identity"));
        }
        if state.has_ended() {
            return Outcome::Complete(items);
        }
        let offset = state.next_request();
        let (page, counts) = match server.reply(offset) {
            Reply::Page(page, counts) => (page, counts),
            Reply::Status(status) if state.ends_with(offset, status) => Default::default(),
            Reply::Status(_) => return Outcome::Failed("status"),
        };
        // The last bit of a key marks anonymous elements.
        let keys = page.iter().map(|item| Some(item << 1)).collect();
        let elements = page.into_iter().map(Ok::<u64, Error>).collect();
        match state.process_page(KeyedPage { offset, counts, keys, elements }) {
            Ok(()) => {}
            Err(error) if error.to_string().contains("fewer elements") && failures < 2 => failures += 1,
            Err(_) => return Outcome::Failed("keyed"),
        }
    }
    Outcome::Endless
}

/// Reads the lists of `cases` random servers. Returns the share of lists that were complete, from 0 to 1.
fn run(
    cases: u64,
    server: impl Fn(&mut Rng) -> Server,
    paginate: impl Fn(&mut Server) -> Outcome,
    is_complete: impl Fn(&Server, &[u64]) -> bool,
) -> f64 {
    let (mut complete, mut excluded) = (0_u32, 0_u32);
    for case in 0..cases {
        let mut server = server(&mut Rng::with_seed(case));
        let initial = format!("case {case}: {server:?}");
        let outcome = paginate(&mut server);
        match &outcome {
            Outcome::Endless => panic!("{initial} does not end"),
            Outcome::Failed(why) if server.is_sound() => panic!("{initial} is sound, but {why}"),
            Outcome::Failed(_) => {}
            // Documented limit: consistent wrong counts are not detected.
            Outcome::Complete(_) if server.had_consistent_wrong_total() => excluded += 1,
            Outcome::Complete(items) => {
                assert!(is_complete(&server, items), "{initial}\nlooks complete: {items:?}");
                complete += 1;
            }
        }
    }
    assert!(u64::from(excluded) * 20 < cases, "{excluded} of {cases} cases test nothing");
    f64::from(complete) / cases as f64
}

#[test]
fn unchanged_list_is_complete_or_an_error() {
    let complete = run(60_000, Server::unchanged, by_offset, |server, items| items == server.initial());
    assert!(complete > 0.5, "{complete}");
}

#[test]
fn changing_list_ends_and_has_only_its_own_elements() {
    let is_subset = |server: &Server, items: &[u64]| items.iter().all(|item| server.had(*item));
    let complete = run(20_000, Server::changing_list, by_offset, is_subset);
    assert!(complete > 0.3, "{complete}");
}

#[test]
fn keyed_unchanged_list_is_complete_or_an_error() {
    let complete =
        run(10_000, Server::unchanged_with_identities, by_key, |server, items| items == server.initial());
    assert!(complete > 0.5, "{complete}");
}

#[test]
fn varying_page_sizes_do_not_end_a_list() {
    let is_complete = |server: &Server, items: &[u64]| items == server.initial();
    let complete = run(10_000, Server::unchanged_with_varying_pages, by_offset, is_complete);
    assert!(complete > 0.5, "{complete}");
    let complete = run(10_000, Server::unchanged_with_varying_pages, by_key, is_complete);
    assert!(complete > 0.5, "{complete}");
}

#[test]
fn keyed_changing_list_is_complete_or_an_error() {
    let complete = run(10_000, Server::changing_with_overlap, by_key, |server, items| {
        let unique: HashSet<u64> = items.iter().copied().collect();
        let throughout: Vec<u64> = server.throughout();
        let among: HashSet<u64> = throughout.iter().copied().collect();
        let in_order: Vec<u64> = items.iter().copied().filter(|item| among.contains(item)).collect();
        unique.len() == items.len() && in_order == throughout
    });
    assert!(complete > 0.3, "{complete}");
}
