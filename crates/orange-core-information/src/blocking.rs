//! The handles for programs without an async runtime. Each has the methods of the asynchronous handle of the same name.
//!
//! ```
//! use orange_core::blocking::Client;
//! use orange_core_information::blocking::CoreInformation;
//!
//! # fn main() -> orange_core::Result<()> {
//! let client = Client::new(orange_sandbox::Sandbox::new().client()?.build()?);
//! let inventory = CoreInformation::new(&client);
//! for location in inventory.locations().list().limit(50).items() {
//!     println!("{}", location?.id());
//! }
//! # Ok(()) }
//! ```

use orange_core::Result;
use orange_core::blocking::List;
use orange_core::model::{Json, Tagged};
use orange_core::query::Filter;

use crate::collection::Item;
use crate::models::{Account, ConfigurationItem, Location, ServicePoint};
use crate::references::References;

orange_core::blocking_handle! {
    /// The Core Information API. See [`CoreInformation`](crate::CoreInformation).
    #[derive(Clone)]
    pub struct CoreInformation = crate::CoreInformation {
        api;
        fn accounts(&self) -> Collection<Account>;
        fn locations(&self) -> Collection<Location>;
        fn service_points(&self) -> Collection<ServicePoint>;
        fn configuration_items(&self) -> Collection<ConfigurationItem>;
        async fn account_of(&self, item: &impl References) -> Result<Option<Tagged<Account>>>;
        async fn location_of(&self, item: &impl References) -> Result<Option<Tagged<Location>>>;
        async fn service_point_of(&self, item: &impl References) -> Result<Option<Tagged<ServicePoint>>>;
        async fn status(&self) -> Result<Json>;
        async fn version(&self) -> Result<Json>;
        async fn doc(&self) -> Result<Json>;
    }
}

orange_core::blocking_handle! {
    /// A collection of the inventory. See [`Collection`](crate::Collection).
    #[derive(Clone)]
    pub struct Collection<T: Item> = crate::Collection {
        options;
        fn list(&self) -> List<T::List>;
        async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64>;
        async fn get(&self, id: &str) -> Result<Tagged<T>>;
        async fn get_opt(&self, id: &str) -> Result<Option<Tagged<T>>>;
    }
}
