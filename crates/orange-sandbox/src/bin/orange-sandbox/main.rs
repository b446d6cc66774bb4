//! The sandbox as a program: listens until Ctrl-C or SIGTERM, and prints how to call it.

mod arguments;
mod options;
mod welcome;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use self::arguments::Arguments;

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("orange-sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let listen = arguments.listen.options()?;
    let running = arguments.sandbox()?.listen(listen).await?;
    let mut out = std::io::stdout();
    writeln!(out, "{}", welcome::welcome(&running))?;
    out.flush()?;
    if running.is_shared() {
        eprintln!("{}", welcome::shared_warning(&running));
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
