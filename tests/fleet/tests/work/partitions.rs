//! A list that is synchronized by several workers, one partition per job.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use orange_core::sync::Sink;
use orange_core::{Error, Result};
use orange_fleet::RedisServer;
use orange_incident::models::{Incident, Priority};
use orange_incident::{Incidents, incident};
use orange_redis::work::{Job, Position, WorkQueue};
use orange_sandbox::{Sandbox, SandboxClock};
use serde_json::Value;

use crate::support::{NAME, connect, expire_claims};

type Partitions = WorkQueue<String, usize>;

fn partitions(server: &RedisServer) -> Partitions {
    Partitions::builder(&connect(server), NAME).build().unwrap()
}

/// The handler: delivers the incidents of one priority that are new or have changed.
async fn synchronize(incidents: &Incidents, job: &Job<String>) -> Result<usize> {
    let of_priority = incident::priority().eq(Priority::from(job.input.clone()));
    let list = incidents.list().filter(of_priority).sort(incident::created_at().asc()).limit(5);
    Ok(list.sync().batch(5).run(&mut job.sink(&job.input)).await?.delivered)
}

/// The recorded items: id, and how often it was recorded.
async fn recorded(queue: &Partitions) -> BTreeMap<String, usize> {
    let mut recorded = BTreeMap::new();
    let mut position: Option<Position> = None;
    loop {
        let items = queue.items::<Value>(position.as_ref(), 7).await.unwrap();
        let Some(last) = items.last() else { return recorded };
        position = Some(last.position.clone());
        for item in items {
            assert_eq!(item.value["priority"].as_str(), Some(item.partition.as_str()));
            *recorded.entry(item.value["id"].as_str().unwrap().to_owned()).or_default() += 1;
        }
    }
}

async fn priorities_and_ids(incidents: &Incidents) -> (BTreeSet<String>, BTreeSet<String>) {
    let all: Vec<Incident> = incidents.list().items().collect_up_to(1000).await.unwrap();
    let priority =
        |incident: &Incident| incident.priority.as_ref().map(|priority| priority.as_str().to_owned());
    (all.iter().filter_map(priority).collect(), all.iter().map(|incident| incident.id().to_owned()).collect())
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn each_item_of_a_list_is_recorded_once_by_interrupted_workers() {
    let server = RedisServer::start();
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).incidents(120).build();
    let incidents = Incidents::new(&sandbox.client().unwrap().build().unwrap());
    let (priorities, ids) = priorities_and_ids(&incidents).await;
    let queue = partitions(&server);
    for run in 1..=2 {
        // The key has the run, and the partition does not: the second run continues at the checkpoints of the first.
        let jobs = priorities.iter().map(|priority| (format!("run-{run}/{priority}"), priority.clone()));
        assert_eq!(queue.enqueue(jobs).await.unwrap().added, priorities.len() as u64);
        queue.close().await.unwrap();
        let failures = Arc::new(AtomicU32::new(0));
        let workers: Vec<_> = (0..3)
            .map(|_| {
                let (incidents, failures) = (incidents.clone(), Arc::clone(&failures));
                let worker = queue.worker(move |job| {
                    let (incidents, failures) = (incidents.clone(), Arc::clone(&failures));
                    async move {
                        let delivered = synchronize(&incidents, &job).await?;
                        // The first attempt ends after the items are recorded, and before the result is.
                        if job.attempt == 1 {
                            failures.fetch_add(1, Ordering::SeqCst);
                            return Err(Error::timeout("attempt", Duration::from_secs(1)));
                        }
                        Ok(delivered)
                    }
                });
                let worker = worker.retry_delay(Duration::from_millis(1), Duration::from_millis(1));
                tokio::spawn(worker.max_poll(Duration::from_millis(20)).until_drained().run())
            })
            .collect();
        for worker in workers {
            worker.await.unwrap().unwrap();
        }
        assert_eq!(failures.load(Ordering::SeqCst) as usize, priorities.len());
        let recorded = recorded(&queue).await;
        assert_eq!(recorded.keys().cloned().collect::<BTreeSet<_>>(), ids);
        assert!(recorded.values().all(|times| *times == 1), "{recorded:?}");
    }
    assert_eq!(queue.progress().await.unwrap().succeeded, 2 * priorities.len() as u64);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_late_job_cannot_record_items() {
    let server = RedisServer::start();
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).incidents(60).build();
    let incidents = Incidents::new(&sandbox.client().unwrap().build().unwrap());
    let (priorities, _) = priorities_and_ids(&incidents).await;
    let queue = partitions(&server);
    let priority = priorities.first().unwrap().clone();
    queue.enqueue([("run-1", priority.clone()), ("run-2", priority)]).await.unwrap();
    let (late, other) = (queue.consumer("late").unwrap(), queue.consumer("other").unwrap());
    let late_job = late.claim(1).await.unwrap().jobs.remove(0);
    expire_claims(&mut server.connection());
    let job = other.claim(1).await.unwrap().jobs.remove(0);
    assert_eq!(job.key, late_job.key);
    let error = synchronize(&incidents, &late_job).await.unwrap_err();
    assert!(error.to_string().ends_with("the claim of the job `run-1` was taken over"), "{error}");
    assert!(recorded(&queue).await.is_empty());

    // Two jobs of one partition cannot overwrite each other's checkpoint.
    let second = late.claim(1).await.unwrap().jobs.remove(0);
    let mut sink = second.sink(&second.input);
    let checkpoint = Sink::<Value>::checkpoint(&mut sink).await.unwrap();
    assert_eq!(checkpoint, None);
    assert!(synchronize(&incidents, &job).await.unwrap() > 0);
    let mut sink_of_first = job.sink(&job.input);
    let checkpoint = Sink::<Value>::checkpoint(&mut sink_of_first).await.unwrap().unwrap();
    let error = sink.commit(vec![Value::Null], &checkpoint).await.unwrap_err();
    assert!(error.to_string().contains("another job writes to the partition"), "{error}");
    assert!(recorded(&queue).await.values().all(|times| *times == 1));
}
