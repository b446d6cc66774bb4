//! Waiting for a state: pauses, time limit, final states, failed reads and wakeups, in virtual time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use orange_core::wait::{Wait, Wakeups};
use orange_core::{Client, Error, ErrorKind, Result};
use tokio::time::Instant;

use crate::support::{ScriptedTransport, client_builder};

/// A resource with a scripted sequence of states; the last one is repeated.
#[derive(Clone)]
struct Resource {
    states: Arc<Mutex<Vec<Result<&'static str>>>>,
    /// The seconds at which it was read.
    reads: Arc<Mutex<Vec<u64>>>,
    started: Instant,
}

impl Resource {
    fn new(states: impl IntoIterator<Item = Result<&'static str>>) -> Self {
        let mut states: Vec<_> = states.into_iter().collect();
        states.reverse();
        Self { states: Arc::new(Mutex::new(states)), reads: Arc::default(), started: Instant::now() }
    }

    fn read(&self) -> Result<&'static str> {
        self.reads.lock().unwrap().push(self.started.elapsed().as_secs());
        let mut states = self.states.lock().unwrap();
        if states.len() > 1 { states.pop().unwrap() } else { states[0].clone() }
    }

    fn wait_for<'a>(&self, awaited: &'static str) -> Wait<'a, &'static str> {
        let resource = self.clone();
        let read = move || std::future::ready(resource.read());
        Wait::new(&client(), "T1", read, move |state: &&str| *state == awaited)
            .describe(|state| (*state).to_owned())
            .final_if(|state| *state == "CLOSED")
            .interval(Duration::from_secs(10))
            .max_interval(Duration::from_secs(60))
    }

    fn reads(&self) -> Vec<u64> {
        self.reads.lock().unwrap().clone()
    }
}

fn client() -> Client {
    client_builder(&ScriptedTransport::default()).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn pauses_double_up_to_a_maximum_and_restart_at_a_change() {
    let states = ["NEW", "NEW", "NEW", "NEW", "NEW", "BUSY", "BUSY", "DONE"];
    let resource = Resource::new(states.map(Ok));
    let mut observed = Vec::new();
    let last = resource.wait_for("DONE").on_state(|state| observed.push(*state)).await.unwrap();
    assert_eq!((last, observed.as_slice()), ("DONE", states.as_slice()));
    // Pauses: 10, 20, 40, 60 (maximum), 60; after the change 10, 20.
    assert_eq!(resource.reads(), [0, 10, 30, 70, 130, 190, 200, 220]);
}

#[tokio::test(start_paused = true)]
async fn the_error_at_the_time_limit_names_the_last_state() {
    let resource = Resource::new([Ok("NEW"), Ok("PENDING")]);
    let error = resource.wait_for("DONE").timeout(Duration::from_secs(100)).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "the wait for `T1` took longer than 100s; the last state was PENDING");
    assert_eq!(resource.started.elapsed().as_secs(), 100);

    let resource = Resource::new([Ok("NEW"), Err(Error::timeout("attempt", Duration::from_secs(1)))]);
    let error = resource.wait_for("DONE").timeout(Duration::from_secs(100)).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the wait for `T1` took longer than 100s; the last state was NEW, and the last read failed: the attempt \
         took longer than 1s"
    );
}

#[tokio::test(start_paused = true)]
async fn a_read_that_hangs_ends_at_the_time_limit() {
    let wait = Wait::new(&client(), "T1", std::future::pending::<Result<()>>, |()| true);
    let error = wait.timeout(Duration::from_secs(7)).await.unwrap_err();
    assert_eq!(error.to_string(), "the wait for `T1` took longer than 7s; the state is not known");
}

#[tokio::test(start_paused = true)]
async fn a_final_state_ends_the_wait_at_once() {
    let resource = Resource::new([Ok("NEW"), Ok("CLOSED")]);
    let error = resource.wait_for("DONE").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::FinalState);
    assert!(!error.is_retryable() && !error.is_timeout());
    assert_eq!(error.to_string(), "the wait for `T1` cannot succeed: CLOSED is final");
    assert_eq!(resource.reads(), [0, 10]);
    assert_eq!(Resource::new([Ok("CLOSED")]).wait_for("CLOSED").await.unwrap(), "CLOSED");
}

#[tokio::test(start_paused = true)]
async fn a_transient_failure_does_not_end_the_wait_and_others_do() {
    let outage = Error::timeout("attempt", Duration::from_secs(1));
    let resource = Resource::new([Ok("NEW"), Err(outage.clone()), Err(outage), Ok("DONE")]);
    assert_eq!(resource.wait_for("DONE").await.unwrap(), "DONE");
    assert_eq!(resource.reads(), [0, 10, 30, 70]);

    let resource = Resource::new([Err(Error::invalid("id", "is empty")), Ok("DONE")]);
    assert!(resource.wait_for("DONE").await.unwrap_err().is_invalid_request());
    assert_eq!(resource.reads(), [0]);
}

#[tokio::test(start_paused = true)]
async fn an_event_wakes_only_the_wait_for_its_resource() {
    let wakeups = Wakeups::new();
    let resource = Resource::new([Ok("NEW"), Ok("DONE")]);
    let wait = resource.wait_for("DONE").interval(Duration::from_secs(30)).wakeups(&wakeups);
    let waiting = tokio::spawn(wait.into_future());
    tokio::time::sleep(Duration::from_secs(3)).await;
    wakeups.wake("T2");
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(resource.reads(), [0]);
    wakeups.wake("T1");
    assert_eq!(waiting.await.unwrap().unwrap(), "DONE");
    assert_eq!(resource.reads(), [0, 4]);

    // A lost event: the poll finds the state.
    let resource = Resource::new([Ok("NEW"), Ok("DONE")]);
    resource.wait_for("DONE").wakeups(&wakeups).await.unwrap();
    assert_eq!(resource.reads(), [0, 10]);
}

#[tokio::test(start_paused = true)]
async fn an_event_during_a_read_causes_another_read() {
    let wakeups = Wakeups::new();
    let (waker, mut states) = (wakeups.clone(), vec!["DONE", "NEW"]);
    let mut reads = 0;
    let read = || {
        reads += 1;
        // The event arrives after the server has read the old state.
        waker.wake("T1");
        std::future::ready(Ok(states.pop().unwrap()))
    };
    let started = Instant::now();
    Wait::new(&client(), "T1", read, |state: &&str| *state == "DONE").wakeups(&wakeups).await.unwrap();
    assert_eq!((reads, started.elapsed().as_secs()), (2, 0));
}

#[tokio::test(start_paused = true)]
async fn a_dropped_wait_reads_no_more() {
    let resource = Resource::new([Ok("NEW")]);
    let wait = resource.wait_for("DONE");
    assert!(tokio::time::timeout(Duration::from_secs(15), wait.into_future()).await.is_err());
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(resource.reads(), [0, 10]);
}
