//! `orange sandbox`, `codegen`, `completions` and `man`.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::support::{Running, orange, run, stdout};

#[cfg(unix)]
#[test]
fn the_sandbox_serves_until_it_is_stopped() {
    let home = tempfile::tempdir().unwrap();
    let sandbox = Running::start(orange(home.path()).args(["sandbox", "--port", "0", "--tickets", "3"]));
    let variable = |name: &str| {
        let line = sandbox.line_with(&format!("export {name}="));
        (name.to_owned(), line.split_once('=').unwrap().1.to_owned())
    };
    let names =
        ["ORANGE_BASE_URL", "ORANGE_TOKEN_URL", "ORANGE_CLIENT_ID", "ORANGE_CLIENT_SECRET", "ORANGE_API_KEY"];
    let tickets = stdout(orange(home.path()).envs(names.map(variable)).args([
        "raw",
        "GET",
        "/anomalie-adresse",
        "--output",
        "json",
        "--no-token-cache",
    ]));
    assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&tickets).unwrap().len(), 3);
    assert_eq!(sandbox.signal("TERM"), 0);
}

const OLD: &str = "
openapi: 3.0.3
info: {title: Parking, version: 1.0.0}
paths:
  /places:
    get:
      operationId: listPlaces
      responses: {'200': {description: ok}}
";

#[test]
fn the_generator_writes_a_crate_and_compares_files() {
    let home = tempfile::tempdir().unwrap();
    let (old, new) = (home.path().join("old.yaml"), home.path().join("new.yaml"));
    fs::write(&old, OLD).unwrap();
    fs::write(&new, OLD.replace("/places", "/spaces")).unwrap();
    let (status, _, stderr) = run(orange(home.path())
        .args(["codegen", "new", "--name", "parking", "--orange-core", "0.1", "--spec"])
        .arg(&old)
        .arg("--dir")
        .arg(home.path().join("parking")));
    assert_eq!(status, 0, "{stderr}");
    assert!(home.path().join("parking/Cargo.toml").exists());
    let diff = |files: &[&std::path::Path]| run(orange(home.path()).args(["codegen", "diff"]).args(files));
    assert_eq!(diff(&[&old, &old]).0, 0);
    let (status, stdout, _) = diff(&[&old, &new]);
    assert_eq!(status, 2, "a removed path is a breaking change");
    assert!(stdout.contains("/places"), "{stdout}");
    assert_eq!(diff(&[&old]).0, 3, "an invalid command line is no breaking change");
    assert_eq!(run(orange(home.path()).args(["codegen", "new"])).0, 2);
    let help = stdout_of_help(&["codegen", "generate", "--help"]);
    assert!(help.contains("orange codegen generate --check") && !help.contains('{'), "{help}");
}

fn stdout_of_help(arguments: &[&str]) -> String {
    let home = tempfile::tempdir().unwrap();
    stdout(orange(home.path()).args(arguments))
}

#[test]
fn completions_are_scripts_of_each_shell() {
    let home = tempfile::tempdir().unwrap();
    for (shell, expected) in [
        ("bash", "complete -F _orange"),
        ("zsh", "#compdef orange"),
        ("fish", "complete -c orange"),
        ("powershell", "Register-ArgumentCompleter"),
        ("elvish", "edit:completion"),
    ] {
        let script = stdout(orange(home.path()).args(["completions", shell]));
        assert!(script.contains(expected) && script.contains("listen"), "{shell}");
        if shell == "bash" {
            let mut check = Command::new("bash").arg("-n").stdin(Stdio::piped()).spawn().expect("bash runs");
            check.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
            assert!(check.wait().unwrap().success());
        }
    }
}

#[test]
fn every_command_has_a_manual_page_with_examples() {
    let home = tempfile::tempdir().unwrap();
    let page = stdout(orange(home.path()).arg("man"));
    assert!(page.contains(".TH orange 1") && page.contains("Examples"), "{page}");
    let folder = home.path().join("man1");
    stdout(orange(home.path()).arg("man").arg("--out").arg(&folder));
    for name in
        ["orange", "orange-config-init", "orange-listen", "orange-codegen-diff", "orange-events-replay"]
    {
        let page = fs::read_to_string(folder.join(format!("{name}.1"))).unwrap_or_else(|_| panic!("{name}"));
        assert!(page.contains("Examples"), "{name}");
    }
}

#[test]
fn help_lists_the_options_of_the_connection_in_its_long_form_only() {
    let short = stdout_of_help(&["doctor", "-h"]);
    let long = stdout_of_help(&["doctor", "--help"]);
    assert!(!short.contains("--ca-bundle") && short.contains("--profile"), "{short}");
    assert!(long.contains("--ca-bundle") && long.contains("command:COMMAND"), "{long}");
}
