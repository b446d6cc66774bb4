//! `orange raw`: requests that no other command covers.

use std::process::ExitCode;

use clap::Args;
use orange_core::operation::{Api, Method};
use serde_json::Value;

use crate::arguments::GlobalArguments;
use crate::failure::Result;
use crate::session;

/// An API without a base path: the user gives whole paths.
static ANY: Api = Api { name: "raw", ..Api::DEFAULT };

pub(crate) const EXAMPLES: &str = "\
Examples:
  orange --sandbox raw GET /incident/b2b/v1/incidents";

#[derive(Args)]
pub(crate) struct Command {
    /// Method, such as GET
    method: Method,
    /// Path below the base URL, such as /incident/b2b/v1/incidents
    path: String,
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        let service = session::client(global)?.service(&ANY);
        let response = service.send(&service.raw(self.method, self.path)).await?;
        global.output().item(response.json::<Value>()?)?;
        Ok(ExitCode::SUCCESS)
    }
}
