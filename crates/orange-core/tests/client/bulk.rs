//! Bulk execution: one outcome per input, and one journal entry per input wherever the process ends.

use std::collections::{BTreeMap, HashSet};
use std::future::poll_fn;
use std::path::Path;
use std::pin::pin;
use std::sync::Mutex;
use std::task::Poll;

use futures_util::StreamExt as _;
use orange_core::bulk::{Bulk, Entry, Journal, Progress};
use orange_core::{Error, Result};
use proptest::prelude::*;

/// Polls `future` at most `polls` times, and drops it when it is woken once more: an operation that it started, such
/// as a write to a file, has then ended.
pub(crate) async fn poll_until_woken<T>(polls: usize, future: impl Future<Output = T>) -> Option<T> {
    let (mut future, mut remaining) = (pin!(future), polls);
    poll_fn(|context| {
        if remaining == 0 {
            return Poll::Ready(None);
        }
        remaining -= 1;
        future.as_mut().poll(context).map(Some)
    })
    .await
}

fn entries(path: &Path) -> Vec<Entry<String, u32>> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Returns the length of a text after a number of polls that depends on the length. Fails for a text that begins with `!`.
async fn length_of(text: &str) -> Result<u32> {
    for _ in 0..text.len() % 3 {
        tokio::task::yield_now().await;
    }
    if text.starts_with('!') {
        Err(Error::invalid("text", "must not begin with `!`"))
    } else {
        Ok(text.len() as u32)
    }
}

async fn record_lengths(
    texts: &[String],
    path: &Path,
    concurrency: usize,
    in_order: bool,
) -> Result<Progress> {
    let mut journal = Journal::open(path).await?;
    let mut bulk = Bulk::new(texts, |text| length_of(text)).concurrency(concurrency);
    if in_order {
        bulk = bulk.in_order();
    }
    bulk.record_to(&mut journal, |text| (*text).clone(), |outcome| outcome.result.ok()).await
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_input_has_one_entry_wherever_the_process_ends(
        texts in proptest::collection::vec("!?[a-c]{1,3}", 1..8),
        concurrency in 1..4_usize,
        in_order: bool,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let expected: BTreeMap<String, u32> =
                texts.iter().filter(|text| !text.starts_with('!')).map(|text| (text.clone(), text.len() as u32)).collect();
            let folder = tempfile::tempdir().unwrap();
            for polls in 0.. {
                let path = folder.path().join(format!("{polls}.jsonl"));
                let is_complete = poll_until_woken(polls, record_lengths(&texts, &path, concurrency, in_order)).await.is_some();
                record_lengths(&texts, &path, concurrency, in_order).await.unwrap();
                let entries = entries(&path);
                assert_eq!(entries.len(), expected.len(), "one entry per input: {entries:?}");
                let outcomes: BTreeMap<_, _> = entries.into_iter().map(|entry| (entry.key, entry.outcome)).collect();
                assert_eq!(outcomes, expected);
                if is_complete {
                    break;
                }
            }
        });
    }

    #[test]
    fn every_input_has_one_outcome(
        texts in proptest::collection::vec("!?[a-c]{1,3}", 0..20),
        concurrency in 1..5_usize,
        in_order: bool,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let steps = Mutex::new(Vec::new());
            let bulk = Bulk::new(&texts, |text| length_of(text)).concurrency(concurrency).on_progress(|it| {
                steps.lock().unwrap().push(it.succeeded + it.failed);
            });
            let outcomes: Vec<_> = if in_order { bulk.in_order().collect().await } else { bulk.collect().await };
            let indices: Vec<usize> = outcomes.iter().map(|outcome| outcome.index).collect();
            assert_eq!(indices.iter().collect::<HashSet<_>>().len(), texts.len());
            assert!(!in_order || indices.is_sorted());
            assert!(outcomes.iter().all(|it| *it.input == texts[it.index]));
            assert_eq!(*steps.lock().unwrap(), (1..=texts.len()).collect::<Vec<_>>());
        });
    }
}

#[tokio::test]
async fn a_stopping_error_is_returned_and_the_rest_is_not_started() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path().join("journal")).await.unwrap();
    let fail_at_two = |number: &u32| {
        let result =
            if *number == 2 { Err(Error::configuration("api_key", "is missing")) } else { Ok(*number) };
        std::future::ready(result)
    };
    let bulk = Bulk::new(0..100_u32, fail_at_two).concurrency(1);
    let error =
        bulk.record_to(&mut journal, u32::to_string, |outcome| outcome.result.ok()).await.unwrap_err();
    assert_eq!(error.field(), Some("api_key"));
    assert_eq!(journal.len(), 2);
    let bulk = Bulk::new(0..5_u32, fail_at_two).concurrency(1).stop_if(|_| false);
    let progress = bulk.record_to(&mut journal, u32::to_string, |outcome| outcome.result.ok()).await.unwrap();
    assert_eq!((progress.succeeded, progress.failed, progress.skipped), (2, 1, 2));
}
