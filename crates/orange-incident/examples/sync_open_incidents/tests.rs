//! Interruptions cause no loss and no duplicates.

use std::fs;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use orange_incident::IncidentCreate;
use orange_sandbox::{Quirks, SandboxClock};
use serde_json::{Value, json};

use super::*;

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

    /// The ids of the open incidents, in the order of the list.
    async fn open_ids(&self) -> Vec<String> {
        let all = self.incidents.list().limit(100).items().collect_up_to(1000).await.unwrap();
        let open_incidents =
            all.iter().filter(|incident| incident.status.as_ref().is_some_and(|status| status.is_known()));
        open_incidents.map(|incident| incident.id().to_owned()).collect()
    }

    /// Returns the number of incidents that were written, and of those that were in the file before.
    async fn sync(&self, file: &Path) -> (usize, usize) {
        let report = sync(&self.incidents, file).await.unwrap();
        (report.delivered, report.unchanged)
    }
}

fn ids(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).unwrap();
    let id = |line: &str| serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned();
    text.lines().map(id).collect()
}

/// Polls a future at most `polls` times, and drops it. Returns whether it was complete.
async fn poll_times(future: impl Future, polls: usize) -> bool {
    let (mut future, mut polls_left) = (pin!(future), polls);
    poll_fn(|context| match polls_left.checked_sub(1) {
        None => Poll::Ready(false),
        Some(remaining) => {
            polls_left = remaining;
            future.as_mut().poll(context).map(|_| true)
        }
    })
    .await
}

#[tokio::test]
async fn an_interrupted_sync_resumes_without_loss_or_duplicates() {
    let setup = setup(160);
    let open_ids = setup.open_ids().await;
    assert!(open_ids.len() > 100, "three pages");
    for polls in 0.. {
        let file = setup.file(&format!("{polls}.jsonl"));
        let is_complete = poll_times(sync(&setup.incidents, &file), polls).await;
        let before = fs::read_to_string(&file).map_or(0, |text| text.lines().count());
        let (delivered, _) = setup.sync(&file).await;
        assert!(delivered + before >= open_ids.len() && delivered <= open_ids.len());
        assert_eq!(ids(&file), open_ids, "interrupted after {polls} polls");
        assert_eq!(setup.sync(&file).await, (0, open_ids.len()));
        if is_complete {
            break;
        }
    }
}

#[tokio::test]
async fn a_truncated_line_is_replaced() {
    let setup = setup(40);
    let file = setup.file("truncated.jsonl");
    setup.sync(&file).await;
    let saved = fs::read(&file).unwrap();
    fs::write(&file, [saved.as_slice(), &saved[..7]].concat()).unwrap();
    assert_eq!(setup.sync(&file).await, (0, setup.open_ids().await.len()));
    assert_eq!(fs::read(&file).unwrap(), saved);
}

#[tokio::test]
async fn a_changed_incident_is_a_further_line() {
    let setup = setup(40);
    let before = setup.open_ids().await;
    let file = setup.file("changed.jsonl");
    setup.sync(&file).await;
    // A closed incident leaves the list, which shifts all later ones by one.
    assert!(setup.sandbox.incident_admin().change(&before[3], json!({"status": "CLOSED"})));
    assert!(setup.sandbox.incident_admin().change(&before[5], json!({"description": "Still down."})));
    setup.sandbox.clock().advance(Duration::from_secs(180));
    assert_eq!(setup.sync(&file).await, (1, before.len() - 2));
    let all: Vec<String> = before.iter().chain([&before[5]]).cloned().collect();
    assert_eq!(ids(&file), all);
}

#[tokio::test]
async fn late_incidents_are_added_by_the_next_run() {
    let setup = setup(10);
    let late = setup.sandbox.incident_admin().open(json!({"description": "Alarm"}));
    setup.sandbox.clock().advance(Duration::from_secs(60));
    let own = setup.incidents.create(IncidentCreate::new().description("No traffic.")).await.unwrap();
    let file = setup.file("late.jsonl");
    setup.sync(&file).await;
    assert_eq!(ids(&file).last().unwrap(), own.id());
    setup.sandbox.clock().advance(Duration::from_secs(120));
    assert_eq!(setup.sync(&file).await.0, 1);
    assert_eq!(ids(&file).last(), Some(&late));
}

#[tokio::test]
async fn all_properties_of_an_incident_are_written() {
    let setup = setup(30);
    let mut quirks = Quirks::orange();
    quirks.swapped_counts = true;
    setup.sandbox.set_quirks(quirks);
    let file = setup.file("properties.jsonl");
    setup.sync(&file).await;
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text.lines().count(), setup.open_ids().await.len());
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        assert_eq!(Some(&line), setup.sandbox.incident(line["id"].as_str().unwrap()).as_ref());
    }
}

#[tokio::test]
async fn a_checkpoint_of_another_list_is_refused() {
    let setup = setup(5);
    let file = setup.file("other.jsonl");
    let all = setup.incidents.list().sync();
    all.run(&mut JsonLines::open(&file).await.unwrap()).await.unwrap();
    let before = ids(&file);
    let error = sync(&setup.incidents, &file).await.unwrap_err();
    assert_eq!(error.field(), Some("checkpoint"));
    assert_eq!(ids(&file), before);
}
