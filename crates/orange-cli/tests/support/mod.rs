//! Runs the program in an empty environment, against the embedded sandbox or one that listens on a socket.

// Each test binary uses a part.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use orange_sandbox::{RunningSandbox, Sandbox, SandboxBuilder};
use tempfile::TempDir;

/// Limit of a wait for a condition.
const WAIT_LIMIT: Duration = Duration::from_secs(300);

/// The program, with an empty folder as home and working directory.
pub(crate) struct Orange {
    home: TempDir,
    environment: Vec<(String, String)>,
}

/// The output and the exit status of a command.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finished {
    pub(crate) status: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Orange {
    /// The program without any setting.
    pub(crate) fn new() -> Self {
        Self { home: tempfile::tempdir().expect("a folder"), environment: Vec::new() }
    }

    /// The program with the credentials and the address of a sandbox.
    pub(crate) fn of(server: &Server) -> Self {
        let credentials = server.sandbox().credentials();
        let variables = [
            ("ORANGE_BASE_URL", server.url()),
            ("ORANGE_CLIENT_ID", credentials.client_id().to_owned()),
            ("ORANGE_CLIENT_SECRET", credentials.client_secret().to_owned()),
            ("ORANGE_API_KEY", credentials.api_key().to_owned()),
        ];
        let environment = variables.map(|(name, value)| (name.to_owned(), value)).to_vec();
        Self { environment, ..Self::new() }
    }

    /// Sets a variable of the environment.
    pub(crate) fn variable(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The working directory.
    pub(crate) fn folder(&self) -> &Path {
        self.home.path()
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        std::fs::write(self.file(name), content).expect("the file can be written");
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The variables of the environment.
    pub(crate) fn environment(&self) -> impl Iterator<Item = (&str, &str)> {
        let home = self.folder().to_str().expect("a plain path");
        let given = self.environment.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        [("HOME", home), ("LANG", "C.UTF-8")].into_iter().chain(given)
    }

    /// A command with these arguments.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_orange"));
        command.args(arguments).env_clear().envs(self.environment()).current_dir(self.folder());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs a command to its end.
    pub(crate) fn run(&self, arguments: &[&str]) -> Finished {
        let output = self.command(arguments).output().expect("the program starts");
        Finished {
            status: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// Starts a command whose output is not read.
    pub(crate) fn start(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
    }
}

impl Finished {
    /// Checks the exit status; shows the output if it differs.
    #[track_caller]
    pub(crate) fn expect(self, status: i32) -> Self {
        assert_eq!(self.status, status, "stdout: {}\nstderr: {}", self.stdout, self.stderr);
        self
    }
}

/// A sandbox that listens on a socket, in threads of its own.
pub(crate) struct Server {
    running: RunningSandbox,
    _runtime: tokio::runtime::Runtime,
}

impl Server {
    /// Starts a sandbox, without a limit of token requests that a test would reach.
    pub(crate) fn start(sandbox: SandboxBuilder) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let sandbox = sandbox.token_calls_per_minute(100_000).build();
        let running = runtime.block_on(sandbox.start()).expect("a socket");
        Self { running, _runtime: runtime }
    }

    pub(crate) fn url(&self) -> String {
        self.running.url()
    }

    pub(crate) fn sandbox(&self) -> &Sandbox {
        self.running.sandbox()
    }
}

/// Waits until a condition is met.
#[track_caller]
pub(crate) fn wait_until(what: &str, mut is_met: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !is_met() {
        assert!(begin.elapsed() < WAIT_LIMIT, "{what}: not met within {WAIT_LIMIT:?}");
        std::thread::sleep(Duration::from_millis(2));
    }
}
