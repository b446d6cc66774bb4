//! No secret is in an output, in a file, or in the arguments of a process.

use std::fs;
use std::path::Path;

use orange_sandbox::{Sandbox, SandboxCredentials};

use crate::receivers::{listen, listen_command};
use crate::runtime;
use crate::support::{orange_of, run};

/// The secrets of this test, as they are and as Basic authentication sends them.
const SECRETS: [&str; 4] = ["hunter2-secret", "hunter2-key", "hunter2-listen", "bWU6aHVudGVyMi1zZWNyZXQ"];

/// The content of every file below a folder.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((
                path.display().to_string(),
                String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned(),
            ));
        }
    }
    found
}

#[test]
fn no_secret_is_in_outputs_files_or_arguments() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let credentials = SandboxCredentials::new("me", "hunter2-secret", "hunter2-key");
    let sandbox = runtime.block_on(Sandbox::builder().credentials(credentials).build().start()).unwrap();
    let mut texts = Vec::new();
    for arguments in [
        &["config", "init", "--client-id", "me", "--client-secret-from", "env:ORANGE_CLIENT_SECRET"][..],
        &["config", "list"],
        &["config", "show", "--output", "json"],
        &["doctor"],
        &["doctor", "--output", "yaml"],
        &["raw", "GET", "/anomalie-adresse"],
        &["raw", "GET", "/none", "--output", "json"],
        &["raw", "GET", "/none"],
        &["incidents", "list", "--output", "csv"],
        &["incidents", "list", "--base-url", "http://127.0.0.1:1"],
        &["incidents", "list", "--client-id", "other", "--output", "json"],
        &["config", "show", "--ca-bundle", "none.pem"],
        &["--help"],
        &["man"],
    ] {
        let (status, stdout, stderr) = run(orange_of(home.path(), &sandbox).args(arguments));
        texts.push((format!("{arguments:?}, status {status}"), stdout + &stderr));
    }
    let mut command = listen_command(home.path(), &["--auth", "token", "--user", "me"]);
    let (running, address) = listen(command.env("ORANGE_LISTEN_SECRET", "hunter2-listen"));
    let token = runtime.block_on(async {
        let request = reqwest::Client::new().post(format!("http://{address}/token"));
        let request = request.basic_auth("me", Some("hunter2-listen")).body("grant_type=client_credentials");
        let body = request.send().await.unwrap().text().await.unwrap();
        serde_json::from_str::<serde_json::Value>(&body).unwrap()["access_token"].as_str().unwrap().to_owned()
    });
    texts.push(("output of listen".to_owned(), running.stdout() + &running.stderr()));
    #[cfg(target_os = "linux")]
    texts.push((
        "arguments of listen".to_owned(),
        fs::read_to_string(format!("/proc/{}/cmdline", running.id())).unwrap(),
    ));
    texts.extend(files(home.path()));
    assert!(texts.iter().any(|(name, _)| name.contains("/tokens/")), "a token was stored");

    let tokens = sandbox.sandbox().tokens();
    assert!(!tokens.is_empty());
    for (name, text) in &texts {
        for secret in SECRETS.iter().copied().chain(tokens.iter().map(String::as_str)).chain([token.as_str()])
        {
            assert!(!text.contains(secret), "{name} has `{secret}`:\n{text}");
        }
    }
}
