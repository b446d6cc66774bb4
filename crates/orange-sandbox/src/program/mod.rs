//! The sandbox as a program, also for other programs: its arguments for a parser of `clap`, and [`run`].
//!
//! ```no_run
//! use orange_sandbox::program::{self, Arguments};
//!
//! #[derive(clap::Parser)]
//! enum Command {
//!     /// Runs an offline api.orange.com.
//!     Sandbox(Arguments),
//! }
//!
//! # #[tokio::main]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let Command::Sandbox(arguments) = clap::Parser::parse();
//! program::run(arguments).await?;
//! # Ok(()) }
//! ```

mod arguments;
mod options;
mod welcome;

use std::io::Write as _;

pub use self::arguments::Arguments;

/// Listens until Ctrl-C or SIGTERM, and prints how to call the sandbox.
///
/// # Errors
///
/// If the arguments exclude each other, a file that they name cannot be read, or the port cannot be opened.
pub async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let listen = arguments.listen.options()?;
    let opens_browser = arguments.listen.open;
    let running = arguments.sandbox()?.listen(listen).await?;
    let mut out = std::io::stdout();
    writeln!(out, "{}", welcome::welcome(&running))?;
    out.flush()?;
    if running.is_shared() {
        eprintln!("{}", welcome::shared_warning(&running));
    }
    if opens_browser && let Err(error) = open::that_detached(running.inspector_url()) {
        // The sandbox is as useful without a browser on this machine.
        eprintln!("orange-sandbox: no browser was opened: {error}");
    }
    shutdown_signal().await?;
    Ok(running.stop().await?)
}

/// Waits for Ctrl-C or SIGTERM.
#[cfg(unix)]
async fn shutdown_signal() -> std::io::Result<()> {
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => interrupted,
        _ = terminate.recv() => Ok(()),
    }
}

/// Waits for Ctrl-C.
#[cfg(not(unix))]
async fn shutdown_signal() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
