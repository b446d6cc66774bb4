//! `orange doctor`.

use orange_sandbox::{Sandbox, SandboxClock, SandboxCredentials};
use serde_json::Value;
use time::OffsetDateTime;

use crate::runtime;
use crate::support::{orange, orange_of, run};

/// Exit status and the results of the checks by their names.
fn doctor(command: &mut std::process::Command) -> (i32, Vec<(String, String)>, String) {
    let (status, stdout, stderr) = run(command.args(["doctor", "--output", "json"]));
    let checks: Vec<Value> =
        serde_json::from_str(&stdout).unwrap_or_else(|error| panic!("{error}: {stdout}{stderr}"));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let results = checks.iter().map(|check| (text(&check["check"]), text(&check["result"]))).collect();
    for check in &checks {
        let is_ok = matches!(check["result"].as_str(), Some("ok" | "skipped"));
        assert_eq!(check["remedy"].is_null(), is_ok, "{check}");
    }
    (status, results, stdout)
}

fn results(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(check, result)| ((*check).to_owned(), (*result).to_owned())).collect()
}

#[test]
fn everything_is_accessible_in_the_sandbox() {
    let home = tempfile::tempdir().unwrap();
    let (status, checks, _) = doctor(orange(home.path()).arg("--sandbox"));
    let expected = results(&[
        ("connection", "ok"),
        ("TLS", "warning"),
        ("clock", "ok"),
        ("token", "ok"),
        ("address tickets", "ok"),
        ("incidents", "ok"),
        ("inventory", "ok"),
    ]);
    assert_eq!((status, checks), (0, expected));
}

#[test]
fn the_first_failure_decides_the_status_and_has_a_remedy() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let credentials = SandboxCredentials::new("me", "hunter2-secret", "hunter2-key");
    let sandbox = Sandbox::builder().credentials(credentials).clock(SandboxClock::system()).build();
    let sandbox = runtime.block_on(sandbox.start()).unwrap();
    let configured = [("configuration", "ok"), ("credentials", "ok"), ("token cache", "ok")];
    let reached = [&configured[..], &[("connection", "ok"), ("TLS", "warning"), ("clock", "ok")]].concat();

    let (status, checks, text) =
        doctor(orange_of(home.path(), &sandbox).env("ORANGE_CLIENT_SECRET", "hunter2-wrong"));
    assert_eq!((status, checks), (3, results(&[&reached[..], &[("token", "failed")]].concat())));
    assert!(
        text.contains("check the client id and the client secret") && !text.contains("hunter2"),
        "{text}"
    );

    let (status, checks, text) = doctor(orange_of(home.path(), &sandbox).env_remove("ORANGE_API_KEY"));
    let access =
        [("token", "ok"), ("address tickets", "ok"), ("incidents", "warning"), ("inventory", "warning")];
    assert_eq!((status, checks), (0, results(&[&reached[..], &access].concat())));
    assert!(text.contains("needs an API key"), "{text}");

    let clock = SandboxClock::new(OffsetDateTime::now_utc() + time::Duration::HOUR, 1.0);
    let ahead = runtime.block_on(Sandbox::builder().clock(clock).build().start()).unwrap();
    let (status, checks, text) = doctor(&mut orange_of(home.path(), &ahead));
    assert_eq!((status, &checks[5]), (0, &results(&[("clock", "warning")])[0]));
    assert!(text.contains("behind that of the server"), "{text}");

    // A port on which nothing listens any more.
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (status, checks, _) =
        doctor(orange_of(home.path(), &sandbox).env("ORANGE_BASE_URL", format!("http://{closed}")));
    assert_eq!((status, checks), (7, results(&[&configured[..], &[("connection", "failed")]].concat())));

    let (status, checks, _) = doctor(orange_of(home.path(), &sandbox).env("ORANGE_TIMEOUT", "soon"));
    assert_eq!((status, checks), (2, results(&[("configuration", "failed")])));

    let (status, checks, _) = doctor(orange_of(home.path(), &sandbox).env_remove("ORANGE_CLIENT_SECRET"));
    assert_eq!((status, checks), (2, results(&[("configuration", "ok"), ("credentials", "failed")])));

    std::fs::write(home.path().join(".local/state/orange/token-key"), "short").unwrap();
    let (status, checks, _) = doctor(&mut orange_of(home.path(), &sandbox));
    assert_eq!((status, &checks[2]), (2, &results(&[("token cache", "failed")])[0]));
}
