//! [`RedisServer`]: a server that a test starts, stops and starts again.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// Number of attempts to reach a server that was started, 50 ms apart.
const CONNECT_ATTEMPTS: u32 = 600;

/// A `redis-server` on a free port, without persistence unless its configuration says otherwise. Ends when dropped.
#[derive(Debug)]
pub struct RedisServer {
    process: Option<Child>,
    folder: TempDir,
    port: u16,
    arguments: Vec<String>,
}

impl RedisServer {
    /// Starts a server and waits until it answers.
    ///
    /// # Panics
    /// Panics if the server cannot be started.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// Starts a server with further arguments of `redis-server`, such as `--maxmemory 1mb`.
    ///
    /// # Panics
    /// Panics if the server cannot be started.
    pub fn start_with(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        let arguments = arguments.iter().map(|&argument| argument.to_owned()).collect();
        let mut server = Self { process: None, folder, port, arguments };
        server.restart();
        server
    }

    /// The URL of the server.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// The port of the server.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The working folder of the server.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Kills the server without a shutdown.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }

    /// Starts a killed server again on its port. Without persistence it is empty.
    ///
    /// # Panics
    /// Panics if the server cannot be started.
    pub fn restart(&mut self) {
        self.kill();
        let process = Command::new("redis-server")
            .args([
                "--port",
                &self.port.to_string(),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
            ])
            .arg("--dir")
            .arg(self.folder.path())
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .expect("redis-server starts");
        self.process = Some(process);
        for _ in 0..CONNECT_ATTEMPTS {
            if std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
        panic!("redis-server on port {} does not answer", self.port);
    }

    /// A synchronous connection for the assertions of a test.
    ///
    /// # Panics
    /// Panics if the server cannot be reached.
    pub fn connection(&self) -> redis::Connection {
        redis::Client::open(self.url()).expect("a valid URL").get_connection().expect("a connection")
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
    }
}
