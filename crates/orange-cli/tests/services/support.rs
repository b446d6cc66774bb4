//! Runs the program in a clean environment.

#![allow(dead_code, reason = "each test binary uses a part")]

use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use orange_sandbox::RunningSandbox;

/// The program without environment variables but `PATH`. Its files are below `home`.
pub(crate) fn orange(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_orange"));
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", home)
        .stdin(Stdio::null());
    command
}

/// The program with the environment of a client of `sandbox`.
pub(crate) fn orange_of(home: &Path, sandbox: &RunningSandbox) -> Command {
    let mut command = orange(home);
    let credentials = sandbox.credentials();
    command
        .env("ORANGE_BASE_URL", sandbox.url())
        .env("ORANGE_CLIENT_ID", credentials.client_id())
        .env("ORANGE_CLIENT_SECRET", credentials.client_secret())
        .env("ORANGE_API_KEY", credentials.api_key())
        // A busy machine is no failure.
        .env("ORANGE_CONNECT_TIMEOUT", "100")
        .env("ORANGE_ATTEMPT_TIMEOUT", "150")
        .env("ORANGE_TIMEOUT", "170");
    command
}

/// Exit status, standard output and standard error.
pub(crate) fn run(command: &mut Command) -> (i32, String, String) {
    let Output { status, stdout, stderr } = command.output().expect("the program runs");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    (status.code().unwrap_or(-1), text(stdout), text(stderr))
}

/// Standard output of a command that must succeed.
pub(crate) fn stdout(command: &mut Command) -> String {
    let (status, stdout, stderr) = run(command);
    assert_eq!(status, 0, "{command:?}\n{stderr}\n{stdout}");
    stdout
}

/// A running program, killed when it is dropped.
pub(crate) struct Running {
    child: Child,
    stdout: Arc<Mutex<String>>,
    stderr: Arc<Mutex<String>>,
}

impl Running {
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let stdout = collect(child.stdout.take().expect("a pipe"));
        let stderr = collect(child.stderr.take().expect("a pipe"));
        Self { child, stdout, stderr }
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn stdout(&self) -> String {
        self.stdout.lock().expect("no panic").clone()
    }

    pub(crate) fn stderr(&self) -> String {
        self.stderr.lock().expect("no panic").clone()
    }

    /// Waits for a line that contains `text`, in either stream, and returns it.
    pub(crate) fn line_with(&self, text: &str) -> String {
        let mut found = None;
        wait_for(&format!("`{text}` in the output:\n{}{}", self.stdout(), self.stderr()), || {
            let output = self.stdout() + &self.stderr();
            found = output.lines().find(|line| line.contains(text)).map(str::to_owned);
            found.is_some()
        });
        found.expect("a line")
    }

    /// Kills the program as `kill -9` does.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// Sends a signal, such as `INT`, and returns the exit status.
    #[cfg(unix)]
    pub(crate) fn signal(mut self, signal: &str) -> i32 {
        let id = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", signal, &id]).status().expect("`kill` runs");
        assert!(sent.success());
        let mut status = None;
        wait_for("the end of the program", || {
            status = self.child.try_wait().expect("a status");
            status.is_some()
        });
        status.and_then(|status| status.code()).unwrap_or(-1)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn collect(stream: impl Read + Send + 'static) -> Arc<Mutex<String>> {
    let text = Arc::new(Mutex::new(String::new()));
    let collected = Arc::clone(&text);
    thread::spawn(move || {
        let (mut lines, mut line) = (BufReader::new(stream), String::new());
        while lines.read_line(&mut line).is_ok_and(|read| read > 0) {
            collected.lock().expect("no panic").push_str(&line);
            line.clear();
        }
    });
    text
}

/// Polls a condition for up to three minutes.
pub(crate) fn wait_for(what: &str, mut condition: impl FnMut() -> bool) {
    for _ in 0..9_000 {
        if condition() {
            return;
        }
        thread::sleep(Duration::from_millis(20));
    }
    panic!("not within three minutes: {what}");
}
