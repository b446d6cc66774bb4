//! The client of a command: against Orange with the settings of the user, or against an embedded sandbox.

use orange_core::Client;
use orange_core::client::ClientBuilder;
use orange_sandbox::Sandbox;

use crate::arguments::GlobalArguments;
use crate::failure::Result;
use crate::settings::Settings;

/// Builds the client of a command.
pub(crate) fn client(arguments: &GlobalArguments) -> Result<Client> {
    Ok(client_builder(arguments)?.build()?)
}

/// The builder of the client, for a command that sets limits.
pub(crate) fn client_builder(arguments: &GlobalArguments) -> Result<ClientBuilder> {
    if arguments.sandbox {
        return Ok(Sandbox::new().client()?);
    }
    Settings::load(&arguments.connection)?.client_builder_with_store()
}
