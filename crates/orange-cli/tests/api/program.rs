//! Runs the program as a process, with an environment of its own.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use orange_sandbox::{RunningSandbox, Sandbox, SandboxClock};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// Creates a ticket, without its external id.
pub(crate) const TICKET: [&str; 12] = [
    "tickets",
    "create",
    "--kind",
    "modification",
    "--code-oi",
    "ARTD",
    "--code-oc",
    "FTEL",
    "--building",
    "IMB/09122/X/00A7",
    "--issue",
    "building.address.city=FOIX",
];

/// The program with a home and a working folder of its own.
pub(crate) struct Orange {
    folder: TempDir,
    arguments: Vec<String>,
    environment: Vec<(&'static str, String)>,
}

/// The result of a run.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Orange {
    /// The program with an embedded sandbox, which every run starts anew.
    pub(crate) fn embedded() -> Self {
        Self { folder: folder(), arguments: vec!["--sandbox".to_owned()], environment: Vec::new() }
    }

    /// The program without any setting.
    pub(crate) fn unconfigured() -> Self {
        Self { folder: folder(), arguments: Vec::new(), environment: Vec::new() }
    }

    /// Sets a variable of the environment.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.environment.push((name, value.into()));
        self
    }

    /// The working folder.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A run that has not started. It inherits no variable of the environment.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_orange"));
        command.args(&self.arguments).args(arguments).current_dir(self.folder.path()).env_clear();
        command.env("HOME", self.folder.path()).envs(self.environment.iter().cloned());
        // The program does not start on Windows without it.
        command.envs(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.command(arguments).output().expect("the program runs").into()
    }

    /// Runs the program with a text on standard input.
    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &str) -> Outcome {
        use std::io::Write as _;
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        stdin.write_all(input.as_bytes()).expect("the program reads its input");
        drop(stdin);
        child.wait_with_output().expect("the program ends").into()
    }

    /// Runs the program, which must succeed, and returns its output as JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> serde_json::Value {
        let outcome = self.run(&[arguments, &["--output", "json"]].concat());
        assert_eq!(outcome.status, 0, "{arguments:?}: {outcome:?}");
        serde_json::from_str(&outcome.stdout).unwrap_or_else(|error| panic!("{error}: {}", outcome.stdout))
    }

    /// Runs each command line and returns what a terminal would show, with the exit statuses. Words in single quotes are one
    /// argument.
    pub(crate) fn transcript(&self, lines: &[&str]) -> String {
        let mut transcript = String::new();
        for line in lines {
            let arguments = words(line);
            let outcome = self.run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
            let _ = writeln!(transcript, "$ orange {line}");
            transcript.push_str(&outcome.stdout);
            for text in outcome.stderr.lines() {
                let _ = writeln!(transcript, "2> {text}");
            }
            if outcome.status != 0 {
                let _ = writeln!(transcript, "? {}", outcome.status);
            }
            transcript.push('\n');
        }
        transcript
    }
}

impl From<Output> for Outcome {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().expect("an exit status"),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

/// A sandbox that outlives the runs of the program. Its clock stands still.
pub(crate) struct Server {
    /// Serves the sandbox until it is dropped.
    _runtime: Runtime,
    running: RunningSandbox,
}

impl Server {
    pub(crate) fn start() -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
        let running = runtime.block_on(sandbox.start()).expect("a socket");
        Self { _runtime: runtime, running }
    }

    pub(crate) fn sandbox(&self) -> &Sandbox {
        self.running.sandbox()
    }

    /// The program with the settings of this sandbox in its environment.
    pub(crate) fn program(&self) -> Orange {
        let credentials = self.running.credentials();
        Orange::unconfigured()
            .with("ORANGE_BASE_URL", self.running.url())
            .with("ORANGE_CLIENT_ID", credentials.client_id())
            .with("ORANGE_CLIENT_SECRET", credentials.client_secret())
            .with("ORANGE_API_KEY", credentials.api_key())
            // A busy machine is no failure.
            .with("ORANGE_CONNECT_TIMEOUT", "100")
            .with("ORANGE_ATTEMPT_TIMEOUT", "150")
            .with("ORANGE_TIMEOUT", "170")
    }
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Splits a line at spaces outside of single quotes.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut is_quoted) = (Vec::new(), None::<String>, false);
    for character in line.chars() {
        match character {
            '\'' => {
                is_quoted = !is_quoted;
                // Quotes alone are an empty word.
                word.get_or_insert_default();
            }
            ' ' if !is_quoted => words.extend(word.take()),
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    words
}
