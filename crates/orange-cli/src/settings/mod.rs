//! The settings of the user. A flag precedes an environment variable, which precedes the profile.

use orange_core::Client;
use orange_core::client::ClientBuilder;

use crate::arguments::GlobalArguments;
use crate::failure::Result;

/// Where and as whom the program calls Orange.
pub(crate) struct Settings {}

impl Settings {
    /// Reads flags, environment and profile.
    pub(crate) fn load(_arguments: &GlobalArguments) -> Result<Self> {
        Ok(Self {})
    }

    /// The builder of the client.
    pub(crate) fn client_builder(&self) -> Result<ClientBuilder> {
        Ok(Client::builder().from_env()?)
    }
}
