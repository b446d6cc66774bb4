//! The client of a command: against Orange with the settings of the user, or against an embedded sandbox.

use orange_core::Client;
use orange_sandbox::Sandbox;

use crate::arguments::GlobalArguments;
use crate::failure::Result;
use crate::settings::Settings;

/// Builds the client of a command.
pub(crate) fn client(arguments: &GlobalArguments) -> Result<Client> {
    if arguments.sandbox {
        return Ok(Sandbox::new().client()?.build()?);
    }
    Settings::load(&arguments.connection)?.client()
}
