//! The process of chromedriver.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use crate::Result;

/// Starts the driver, waits for the end of its own input, and then ends the driver, the browser, and their files. The input
/// also ends if the tests are killed, so that no browser outlives them. The browser writes files until it has ended.
const SCRIPT: &str =
    r#"chromedriver --port=0 & read -r _; trap "" TERM; kill 0; wait; sleep 2; rm -rf "$TMPDIR""#;

/// The last words of the line with the port.
const STARTED: &str = "ChromeDriver was started successfully on port ";

/// A chromedriver on a free port of the loopback interface. It ends with this process.
#[derive(Debug)]
pub(crate) struct ChromeDriver {
    pub(crate) url: String,
    /// Its input stays open as long as this value lives.
    _process: Child,
}

impl ChromeDriver {
    /// Starts chromedriver and waits until it listens.
    ///
    /// # Errors
    /// Returns an error if chromedriver cannot be started.
    pub(crate) fn start() -> Result<Self> {
        let files = std::env::temp_dir().join(format!("orange-inspector-{}", std::process::id()));
        std::fs::create_dir_all(&files)?;
        let mut command = Command::new("sh");
        command.args(["-c", SCRIPT]).env("TMPDIR", &files).env("XDG_CONFIG_HOME", &files);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        // `kill 0` in the script reaches this group.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut process = command.spawn()?;
        let output = process.stdout.take().ok_or("chromedriver has no output")?;
        for line in BufReader::new(output).lines() {
            if let Some(port) = line?.strip_prefix(STARTED) {
                let url = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
                return Ok(Self { url, _process: process });
            }
        }
        Err("chromedriver ended before it listened".into())
    }
}
