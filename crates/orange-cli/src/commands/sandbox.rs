//! `orange sandbox`: the stand-in for api.orange.com.

use std::process::ExitCode;

use orange_sandbox::program::{self, Arguments};

use crate::failure::{Failure, Result};

pub(crate) const EXAMPLES: &str = "\
Examples:
  orange sandbox
  orange sandbox --port 0 --tickets 1000 --seed 7
  orange sandbox --events-to http://127.0.0.1:9000/event --operator-after 5";

pub(crate) async fn run(arguments: Arguments) -> Result<ExitCode> {
    program::run(arguments)
        .await
        .map_err(|error| Failure::io("the sandbox cannot run", std::io::Error::other(error.to_string())))?;
    Ok(ExitCode::SUCCESS)
}
