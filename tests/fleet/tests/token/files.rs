//! Processes that share a token in files.

use orange_fleet::{WorkerSettings, wait_until};
use orange_sandbox::{Fault, FaultPoint, FaultRule};

use crate::support::*;

#[tokio::test(flavor = "multi_thread")]
async fn eight_cold_processes_with_files_send_one_token_request() {
    let (folder, sandbox) = (tempfile::tempdir().unwrap(), sandbox().await);
    let store = folder.path().join("tokens");
    let settings = WorkerSettings::new(&sandbox, store.to_str().unwrap());
    assert_eq!(tokens(&mut workers(&settings, 8), 50).len(), 1);
    // Later processes find the token.
    assert_eq!(tokens(&mut workers(&settings, 2), 1).len(), 1);
    assert_eq!(token_requests(&sandbox), 1);
    for entry in std::fs::read_dir(store).unwrap() {
        let content = std::fs::read(entry.unwrap().path()).unwrap();
        let text = String::from_utf8_lossy(&content);
        assert!(sandbox.sandbox().tokens().iter().all(|token| !text.contains(token)));
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn the_system_releases_the_lease_of_a_killed_process() {
    let (folder, sandbox) = (tempfile::tempdir().unwrap(), sandbox().await);
    let hang = Fault::Hang { at: FaultPoint::BeforeEffect };
    sandbox.sandbox().faults().add(FaultRule::new(hang).path(TOKEN_PATH).times(1));
    let settings = WorkerSettings::new(&sandbox, folder.path().join("tokens").to_str().unwrap());
    let mut holder = worker(&settings);
    holder.send("get 1");
    wait_until("the holder requests a token", || token_requests(&sandbox) == 1);
    holder.kill();
    assert_eq!(tokens(&mut workers(&settings, 3), 5).len(), 1);
    assert_eq!(token_requests(&sandbox), 2);
}
