//! Tests of the example `sync_open_incidents`: interruptions cause no loss and no duplicates.

#[path = "../examples/sync_open_incidents/sync.rs"]
mod sync;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use orange_incident::{IncidentCreate, Incidents};
use orange_sandbox::{Quirks, Sandbox, SandboxClock};
use serde_json::{Value, json};
use sync::{Outcome, Sync};

struct Setup {
    sandbox: Sandbox,
    incidents: Incidents,
    folder: tempfile::TempDir,
}

fn setup(count: usize) -> Setup {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(0).incidents(count).build();
    let incidents = Incidents::new(&sandbox.client().unwrap().build().unwrap());
    Setup { sandbox, incidents, folder: tempfile::tempdir().unwrap() }
}

impl Setup {
    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn sync(&self, file: &Path) -> Sync {
        Sync::new(self.incidents.clone(), file)
    }

    /// The ids of the open incidents, in the order of the list.
    async fn open(&self) -> Vec<String> {
        let all = self.incidents.list().limit(100).items().collect(1000).await.unwrap();
        let open = all.iter().filter(|one| one.status.as_ref().is_some_and(|status| status.is_known()));
        open.map(|one| one.id.clone().unwrap()).collect()
    }
}

fn ids(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let id = |line: &str| serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned();
    text.lines().map(id).collect()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

#[tokio::test]
async fn an_interrupted_sync_resumes_without_loss_or_duplicates() {
    let setup = setup(60);
    let open = setup.open().await;
    assert!(open.len() > 35 && open.len() < 60);
    for stop in 0..open.len() {
        let file = setup.file(&format!("{stop}.jsonl"));
        let first = setup.sync(&file).stop_after(stop).run().await.unwrap();
        assert_eq!(first.added, stop);
        let rest = setup.sync(&file).run().await.unwrap();
        assert_eq!(first.added + rest.added, open.len());
        assert!(rest.known <= 10, "the bookmark skips known incidents: {rest:?}");
        assert_eq!(ids(&file), open, "stopped after {stop}");
        let again = setup.sync(&file).run().await.unwrap();
        assert_eq!(again, Outcome { added: 0, known: open.len() });
    }
}

#[tokio::test]
async fn a_truncated_line_is_replaced() {
    let setup = setup(40);
    let file = setup.file("cut.jsonl");
    setup.sync(&file).stop_after(15).run().await.unwrap();
    let saved = fs::read(&file).unwrap();
    fs::write(&file, &saved[..saved.len() - 7]).unwrap();
    assert_eq!(setup.sync(&file).run().await.unwrap().added, setup.open().await.len() - 14);
    assert_eq!(sorted(ids(&file)), setup.open().await);
}

#[tokio::test]
async fn a_changed_list_is_read_from_the_start() {
    let setup = setup(40);
    let before = setup.open().await;
    let file = setup.file("moved.jsonl");
    setup.sync(&file).stop_after(20).run().await.unwrap();
    // One of those before the bookmark is closed: everything behind it moves up by one.
    assert!(setup.sandbox.incident_admin().change(&before[3], json!({"status": "CLOSED"})));
    setup.sandbox.clock().advance(Duration::from_secs(180));
    setup.sync(&file).run().await.unwrap();
    assert_eq!(ids(&file), before, "the closed one was open when it was written");
}

#[tokio::test]
async fn late_incidents_are_added_by_the_next_run() {
    let setup = setup(10);
    let late = setup.sandbox.incident_admin().open(json!({"description": "Alarm"}));
    setup.sandbox.clock().advance(Duration::from_secs(60));
    let mine = setup.incidents.create(IncidentCreate::new().description("Mine.")).await.unwrap();
    let file = setup.file("late.jsonl");
    setup.sync(&file).run().await.unwrap();
    assert_eq!(ids(&file).last(), mine.id.as_ref());
    setup.sandbox.clock().advance(Duration::from_secs(120));
    assert_eq!(setup.sync(&file).run().await.unwrap().added, 1);
    assert_eq!(ids(&file).last(), Some(&late));
}

#[tokio::test]
async fn all_properties_of_an_incident_are_written() {
    let setup = setup(30);
    let mut quirks = Quirks::orange();
    quirks.swapped_counts = true;
    setup.sandbox.set_quirks(quirks);
    let file = setup.file("whole.jsonl");
    setup.sync(&file).run().await.unwrap();
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text.lines().count(), setup.open().await.len());
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        assert_eq!(Some(&line), setup.sandbox.incident(line["id"].as_str().unwrap()).as_ref());
    }
}

#[tokio::test]
async fn a_bookmark_of_another_list_is_refused() {
    let setup = setup(5);
    let file = setup.file("other.jsonl");
    let other = setup.incidents.list().items().cursor();
    fs::write(file.with_extension("bookmark.json"), serde_json::to_vec(&(other, "x")).unwrap()).unwrap();
    let error = setup.sync(&file).run().await.unwrap_err();
    assert!(error.to_string().contains("cursor"), "{error}");
    assert!(ids(&file).is_empty());
}
