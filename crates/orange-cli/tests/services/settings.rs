//! Profiles, precedence and stored tokens.

use std::fs;
use std::path::Path;

use orange_sandbox::{RunningSandbox, Sandbox};
use serde_json::Value;

use crate::runtime;
use crate::support::{orange, orange_of, run, stdout};

const REQUEST: [&str; 3] = ["raw", "GET", "/anomalie-adresse"];

/// Value and origin of a setting in the output of `config show`.
fn setting(output: &str, name: &str) -> (Value, Value) {
    let rows: Vec<Value> = serde_json::from_str(output).expect("JSON");
    let row = rows.into_iter().find(|row| row["setting"] == name).expect("the setting");
    (row["value"].clone(), row["from"].clone())
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).expect("it exists").permissions().mode() & 0o777
}

#[test]
fn a_created_profile_is_listed_shown_and_overridden() {
    let home = tempfile::tempdir().unwrap();
    let init = [
        "config",
        "init",
        "--profile",
        "test",
        "--client-id",
        "of-profile",
        "--client-secret-from",
        "file:secret",
    ];
    let created = stdout(orange(home.path()).args(init).args(["--output", "json"]));
    let path = home.path().join(".config/orange/config.toml");
    assert_eq!(serde_json::from_str::<Value>(&created).unwrap()["created"], path.to_str().unwrap());
    #[cfg(unix)]
    assert_eq!(mode(&path), 0o600);
    let (status, _, stderr) = run(orange(home.path()).args(init));
    assert_eq!(status, 2, "an existing file is not replaced");
    assert!(stderr.contains("exists"), "{stderr}");

    let listed = stdout(orange(home.path()).args(["config", "list", "--output", "csv"]));
    assert_eq!(listed, "PROFILE,SELECTED,CLIENT ID,BASE URL\ntest,true,of-profile,\n");

    let show = ["config", "show", "--output", "json"];
    let shown = stdout(orange(home.path()).args(show));
    assert_eq!(setting(&shown, "client-id"), ("of-profile".into(), "profile".into()));
    let secret = format!("file:{}", path.with_file_name("secret").display());
    assert_eq!(setting(&shown, "client-secret-from"), (secret.into(), "profile".into()));
    assert_eq!(setting(&shown, "base-url"), ("https://api.orange.com".into(), "default".into()));
    let shown = stdout(orange(home.path()).args(show).env("ORANGE_CLIENT_ID", "of-environment"));
    assert_eq!(setting(&shown, "client-id"), ("of-environment".into(), "environment".into()));
    let shown = stdout(
        orange(home.path())
            .args(show)
            .args(["--client-id", "of-flag"])
            .env("ORANGE_CLIENT_ID", "of-environment"),
    );
    assert_eq!(setting(&shown, "client-id"), ("of-flag".into(), "flag".into()));
}

#[test]
fn invalid_settings_are_errors_with_status_2() {
    let home = tempfile::tempdir().unwrap();
    let broken = home.path().join("broken.toml");
    fs::write(&broken, "[profiles.a]\nclient-secret = 'hunter2'\n").unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&broken, fs::Permissions::from_mode(0o600)).unwrap();
    }
    let broken = broken.to_str().unwrap();
    for (arguments, expected) in [
        (&["raw", "GET", "/"][..], "client-id is not set: set ORANGE_CLIENT_ID"),
        (&["raw", "GET", "/", "--client-id", "a"], "client secret is not set"),
        (
            &["raw", "GET", "/", "--client-id", "a", "--client-secret-from", "hunter2"],
            "not the secret itself",
        ),
        (&["raw", "GET", "/", "--profile", "none"], "profile `none` does not exist"),
        (&["config", "list", "--config", "none.toml"], "none.toml: "),
        (
            &["config", "list", "--config", broken],
            "line 2: client-secret: a secret does not belong in this file",
        ),
        (&["config", "show", "--timeout", "soon"], "invalid value 'soon'"),
        (&["config", "show", "--proxy", "http://me:hunter2@proxy"], "must have no user and password"),
        (&["config", "init", "--api-key-from", "hunter2"], "not the secret itself"),
        (&["config", "init", "--profile", "a\nb"], "control characters"),
    ] {
        let (status, stdout, stderr) = run(orange(home.path()).args(arguments));
        assert_eq!((status, stdout.as_str()), (2, ""), "{arguments:?}: {stderr}");
        assert!(stderr.contains(expected) && !stderr.contains("hunter2"), "{arguments:?}: {stderr}");
    }
}

fn token_requests(sandbox: &RunningSandbox) -> usize {
    sandbox.sandbox().requests().iter().filter(|request| request.path.starts_with("/oauth")).count()
}

#[test]
fn runs_share_a_token_on_disk_that_only_its_owner_can_read() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let sandbox = runtime.block_on(Sandbox::new().start()).unwrap();
    for _ in 0..3 {
        stdout(orange_of(home.path(), &sandbox).args(REQUEST));
    }
    assert_eq!(token_requests(&sandbox), 1);
    stdout(orange_of(home.path(), &sandbox).args(REQUEST).arg("--no-token-cache"));
    stdout(orange_of(home.path(), &sandbox).args(REQUEST).env("ORANGE_NO_TOKEN_CACHE", "1"));
    assert_eq!(token_requests(&sandbox), 3);
    let state = home.path().join(".local/state/orange");
    #[cfg(unix)]
    {
        assert_eq!(
            (mode(&state), mode(&state.join("tokens")), mode(&state.join("token-key"))),
            (0o700, 0o700, 0o600)
        );
        let files: Vec<_> =
            fs::read_dir(state.join("tokens")).unwrap().map(|file| file.unwrap().path()).collect();
        // The others are empty: they are locked.
        let tokens: Vec<_> =
            files.iter().filter(|path| path.extension().is_some_and(|end| end == "token")).collect();
        assert_eq!((tokens.len(), mode(tokens[0])), (1, 0o600));
    }
}

/// Every place of a secret reaches the server; another secret does not.
#[cfg(unix)]
#[test]
fn secrets_are_read_from_each_place() {
    let (home, runtime) = (tempfile::tempdir().unwrap(), runtime());
    let sandbox = runtime.block_on(Sandbox::new().start()).unwrap();
    let secret = home.path().join("secret");
    fs::write(&secret, format!("{}\n", sandbox.credentials().client_secret())).unwrap();
    let path = secret.to_str().unwrap();
    let call = |source: &str, redirection: &str| {
        let program = env!("CARGO_BIN_EXE_orange");
        let script = format!(
            "exec {program} raw GET '/anomalie-adresse' --no-token-cache --client-secret-from \"$1\" {redirection}"
        );
        let mut command = orange_of(home.path(), &sandbox);
        let variables: Vec<_> = command
            .get_envs()
            .map(|(name, value)| (name.to_owned(), value.map(Into::<std::ffi::OsString>::into)))
            .collect();
        command = std::process::Command::new("sh");
        command.env_clear().args(["-c", &script, "sh", source]);
        for (name, value) in variables {
            if name != "ORANGE_CLIENT_SECRET" {
                command.env(name, value.unwrap_or_default());
            }
        }
        command.env("MY_SECRET", sandbox.credentials().client_secret());
        run(&mut command)
    };
    let descriptor = format!("3<{path}");
    for (source, redirection) in [
        ("env:MY_SECRET", ""),
        (&format!("file:{path}"), ""),
        (&format!("command:cat {path}"), ""),
        ("fd:3", &descriptor),
    ] {
        let (status, _, stderr) = call(source, redirection);
        assert_eq!(status, 0, "{source}: {stderr}");
    }
    let (status, _, stderr) = call("command:echo another", "");
    assert_eq!(status, 3, "{stderr}");
    let (status, _, stderr) = call("fd:9", "");
    assert_eq!(status, 2, "{stderr}");
}
