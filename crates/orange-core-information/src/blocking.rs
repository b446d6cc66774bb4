//! The handle for programs without an async runtime.
//!
//! ```
//! use orange_core::blocking::Client;
//! use orange_core_information::blocking::CoreInformation;
//!
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::new(orange_sandbox::Sandbox::new().client()?.build()?);
//! let inventory = CoreInformation::new(&client);
//! for location in inventory.locations().limit(50).items() {
//!     println!("{:?}", location?.address);
//! }
//! # Ok(()) }
//! ```

use orange_core::Result;
use orange_core::blocking::List;
use orange_core::model::Json;

use crate::models::{Account, ConfigurationItem, Location, ServicePoint};
use crate::operations::{ListAccounts, ListConfigurationItems, ListLocations, ListServicePoints};
use crate::references::References;

orange_core::blocking_handle! {
    /// The Core Information API. See [`CoreInformation`](crate::CoreInformation).
    #[derive(Clone)]
    pub struct CoreInformation = crate::CoreInformation {
        api;
        fn accounts(&self) -> List<ListAccounts>;
        async fn account(&self, id: &str) -> Result<Account>;
        fn locations(&self) -> List<ListLocations>;
        async fn location(&self, id: &str) -> Result<Location>;
        fn service_points(&self) -> List<ListServicePoints>;
        async fn service_point(&self, id: &str) -> Result<ServicePoint>;
        fn configuration_items(&self) -> List<ListConfigurationItems>;
        async fn configuration_item(&self, id: &str) -> Result<ConfigurationItem>;
        async fn account_of(&self, item: &impl References) -> Result<Option<Account>>;
        async fn location_of(&self, item: &impl References) -> Result<Option<Location>>;
        async fn service_point_of(&self, item: &impl References) -> Result<Option<ServicePoint>>;
        async fn status(&self) -> Result<Json>;
        async fn version(&self) -> Result<Json>;
        async fn doc(&self) -> Result<Json>;
    }
}
