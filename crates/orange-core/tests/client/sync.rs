//! Synchronization: each changed element is delivered once, wherever a run ends and whatever changes meanwhile.

use orange_core::sync::{Checkpoint, JsonLines, Sink};
use orange_core::{Error, ErrorKind, Result};
use proptest::prelude::*;

use crate::bulk::poll_until_woken;
use crate::sync_server::*;

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

fn sync_mode() -> impl Strategy<Value = SyncMode> {
    prop_oneof![Just(SyncMode::WholeList), Just(SyncMode::ByDate)]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => Just(Change::Nothing),
        2 => Just(Change::Add),
        4 => (0..100_usize).prop_map(Change::Update),
        1 => Just(Change::Fail),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    /// The process is killed after each number of steps, while the list changes and requests fail.
    #[test]
    fn each_change_is_delivered_once_wherever_a_run_ends(
        elements in 0..14_u64,
        script in proptest::collection::vec(change(), 0..14),
        mode in sync_mode(),
    ) {
        runtime().block_on(async {
            for polls in 0.. {
                let (server, mut table) = (Server::with_elements(elements), Table::default());
                server.state().script = script.clone();
                let sync = server.sync(mode);
                let interrupted = poll_until_woken(polls, sync.run(&mut table)).await;
                let mut failed_runs = 0;
                while sync.run(&mut table).await.is_err() {
                    failed_runs += 1;
                    assert!(failed_runs < 40, "runs make progress");
                }
                // Changes at the last requests are found by the next run.
                server.state().script.clear();
                sync.run(&mut table).await.unwrap();
                assert_exactly_once(&table.rows, &server.elements());
                assert_eq!(sync.run(&mut table).await.unwrap().delivered, 0);
                if interrupted.is_some() {
                    break;
                }
            }
        });
    }

    #[test]
    fn a_file_has_each_change_once_wherever_a_run_ends(
        elements in 0..10_u64,
        changes in proptest::collection::vec(change(), 0..8),
        mode in sync_mode(),
    ) {
        runtime().block_on(async {
            let folder = tempfile::tempdir().unwrap();
            for polls in 0.. {
                let server = Server::with_elements(elements);
                let path = folder.path().join(format!("{polls}.jsonl"));
                let sync = server.sync(mode);
                let run = async || sync.run(&mut JsonLines::open(&path).await?).await;
                let interrupted = poll_until_woken(polls, run()).await;
                changes.iter().for_each(|change| server.change(*change));
                run().await.unwrap();
                let text = std::fs::read_to_string(&path).unwrap();
                let rows: Vec<Element> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
                assert_exactly_once(&rows, &server.elements());
                if interrupted.is_some() {
                    break;
                }
            }
        });
    }
}

#[tokio::test]
async fn only_changes_are_requested_by_date() {
    let (server, mut table) = (Server::with_elements(30), Table::default());
    server.sync(SyncMode::ByDate).run(&mut table).await.unwrap();
    server.state().requests.clear();
    server.change(Change::Update(3));
    let report = server.sync(SyncMode::ByDate).run(&mut table).await.unwrap();
    assert_eq!(report.delivered, 1);
    assert!(report.unchanged <= 3, "elements of the overlap: {report:?}");
    let requests = server.state().requests.clone();
    assert!(
        requests.len() <= 4 && requests[0].starts_with("changedAt%5Bgte%5D=2025-06-02T00%3A"),
        "{requests:?}"
    );
    let checkpoint = table.checkpoint.unwrap();
    assert!(checkpoint.len() < 500, "entries of the overlap only: {checkpoint}");
}

#[tokio::test]
async fn an_unchanged_list_is_not_committed_again() {
    #[derive(Default)]
    struct CountingSink {
        table: Table,
        commits: usize,
    }
    impl Sink<Element> for CountingSink {
        type Error = Error;
        async fn checkpoint(&mut self) -> Result<Option<Checkpoint>> {
            self.table.checkpoint().await
        }
        async fn commit(&mut self, items: Vec<Element>, checkpoint: &Checkpoint) -> Result<()> {
            self.commits += 1;
            self.table.commit(items, checkpoint).await
        }
    }
    let (server, mut sink) = (Server::with_elements(10), CountingSink::default());
    let report = server.sync(SyncMode::WholeList).run(&mut sink).await.unwrap();
    assert_eq!((report.delivered, report.unchanged, sink.commits), (10, 0, 4));
    let report = server.sync(SyncMode::WholeList).run(&mut sink).await.unwrap();
    assert_eq!((report.delivered, report.unchanged, sink.commits), (0, 10, 4));
}

#[tokio::test]
async fn the_elements_before_a_failure_are_delivered() {
    for mode in [SyncMode::WholeList, SyncMode::ByDate] {
        let (server, mut table) = (Server::with_elements(40), Table::default());
        // The last entry applies to the first request: the fifth one fails.
        let script = [Change::Fail, Change::Nothing, Change::Nothing, Change::Nothing, Change::Nothing];
        server.state().script = script.to_vec();
        assert!(server.sync(mode).run(&mut table).await.unwrap_err().is_connect());
        let delivered = table.rows.len();
        assert!(delivered > 8, "{delivered}");
        let report = server.sync(mode).run(&mut table).await.unwrap();
        assert_eq!(report.delivered, 40 - delivered);
        assert_eq!(
            report.unchanged <= 3,
            mode == SyncMode::ByDate,
            "by date, the run continues at the last change: {report:?}"
        );
    }
}

#[tokio::test]
async fn an_element_without_an_id_ends_every_run_after_the_elements_before_it() {
    let (server, mut table) = (Server::with_elements(10), Table::default());
    server.state().elements[5].id.clear();
    for delivered in [5, 0, 0] {
        let before = table.rows.len();
        let error = server.sync(SyncMode::WholeList).run(&mut table).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.to_string().as_str()),
            (ErrorKind::Decode, "listElements: an element has no id")
        );
        assert_eq!(table.rows.len() - before, delivered);
    }
    server.state().elements[5] = Element::new(5, 0, 0);
    assert_eq!(server.sync(SyncMode::WholeList).run(&mut table).await.unwrap().delivered, 5);
}

#[tokio::test]
async fn a_list_in_another_order_is_an_error() {
    let server = Server::with_elements(10);
    server.change(Change::Update(1));
    server.state().ignores_sort = true;
    let error = server.sync(SyncMode::ByDate).run(&mut Table::default()).await.unwrap_err().to_string();
    assert_eq!(error, "listElements: the server did not sort the list by `changedAt`: `002` is out of order");
    let sorted = server.list().sort(CHANGED.desc()).sync();
    let sync = sorted.changed_since(CHANGED, |element| Some(&element.changed_at));
    assert_eq!(sync.run(&mut Table::default()).await.unwrap_err().field(), Some("sort"));
}

#[tokio::test]
async fn a_checkpoint_of_another_list_is_refused() {
    let (server, mut table) = (Server::with_elements(3), Table::default());
    server.sync(SyncMode::ByDate).run(&mut table).await.unwrap();
    let error = server.sync(SyncMode::WholeList).run(&mut table).await.unwrap_err();
    assert_eq!(error.to_string(), "checkpoint: belongs to a synchronization with `changed_since`");
    let filtered = server.list().filter(CHANGED.gte("2025-06-02T00:00:01Z")).sync();
    let error = filtered.run(&mut table).await.unwrap_err();
    assert_eq!((error.field(), table.rows.len()), (Some("checkpoint"), 3));
}

#[tokio::test]
async fn a_file_that_does_not_match_its_checkpoint_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("elements.jsonl");
    std::fs::write(&path, "{}\n").unwrap();
    let error = JsonLines::open(&path).await.unwrap_err().to_string();
    assert!(error.contains("has lines, but no checkpoint"), "{error}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "{}\n");
    std::fs::remove_file(&path).unwrap();

    let server = Server::with_elements(3);
    server.sync(SyncMode::WholeList).run(&mut JsonLines::open(&path).await.unwrap()).await.unwrap();
    let complete = std::fs::read(&path).unwrap();
    std::fs::write(&path, [complete.as_slice(), b"{\"id\":\"00"].concat()).unwrap();
    drop(JsonLines::open(&path).await.unwrap());
    assert_eq!(std::fs::read(&path).unwrap(), complete, "lines after the checkpoint are removed");
    std::fs::write(&path, &complete[..10]).unwrap();
    let error = JsonLines::open(&path).await.unwrap_err().to_string();
    assert!(error.contains(&format!("has 10 bytes, and {} at its checkpoint", complete.len())), "{error}");
}

/// The process is killed within a commit: some lines are written, and the checkpoint is not replaced.
#[tokio::test]
async fn an_interrupted_commit_is_repeated() {
    let (server, folder) = (Server::with_elements(7), tempfile::tempdir().unwrap());
    let path = folder.path().join("elements.jsonl");
    let checkpoint = folder.path().join("elements.jsonl.checkpoint");
    let run = async || server.sync(SyncMode::WholeList).run(&mut JsonLines::open(&path).await?).await;
    run().await.unwrap();
    let (lines_before, checkpoint_before) =
        (std::fs::read(&path).unwrap(), std::fs::read(&checkpoint).unwrap());
    server.change(Change::Update(2));
    server.change(Change::Add);
    run().await.unwrap();
    let lines_after = std::fs::read(&path).unwrap();
    for cut in lines_before.len()..=lines_after.len() {
        std::fs::write(&path, &lines_after[..cut]).unwrap();
        std::fs::write(&checkpoint, &checkpoint_before).unwrap();
        std::fs::write(folder.path().join("elements.jsonl.checkpoint.draft"), "{").unwrap();
        assert_eq!(run().await.unwrap().delivered, 2);
        assert_eq!(std::fs::read(&path).unwrap(), lines_after, "cut at {cut}");
    }
}
