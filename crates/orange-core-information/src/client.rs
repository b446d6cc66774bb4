//! The API handle.

use orange_core::model::{Json, Tagged};
use orange_core::{Result, Service};

use crate::collection::Collection;
use crate::generated::API;
use crate::models::{Account, ConfigurationItem, Location, ServicePoint};
use crate::operations::{GetDoc, GetStatus, GetVersion};
use crate::references::References;

/// The Core Information API: the inventory of an Orange Business customer. The base path is `/core-information/b2b/v2`.
/// Cheap to clone.
///
/// The client needs an [API key](orange_core::Credentials::with_api_key).
///
/// ```no_run
/// use orange_core::Client;
/// use orange_core_information::{CoreInformation, References, fields::location};
///
/// # async fn run() -> orange_core::Result<()> {
/// let inventory = CoreInformation::new(&Client::from_env()?);
/// let mut french = inventory.locations().list().filter(location::address().country().eq("FR")).items();
/// while let Some(location) = french.next().await {
///     let location = location?;
///     println!("{} {:?}", location.id(), location.get::<String>("address.city"));
/// }
/// # Ok(()) }
/// ```
///
/// The only filter operator of this API is equality. Typed fields have no others:
///
/// ```compile_fail,E0277
/// orange_core_information::fields::location::address().country().ne("FR");
/// ```
///
/// Orange documents the path of the configuration items only. The other paths are inferred. To correct one, use
/// [`with_path`](Self::with_path):
///
/// ```
/// # use orange_core_information::CoreInformation;
/// # fn correct(inventory: CoreInformation) -> CoreInformation {
/// inventory.with_path("listLocations", "/sites")
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CoreInformation {
    service: Service,
}

orange_core::api_handle!(CoreInformation, API);

impl CoreInformation {
    /// The customer accounts. Only international customers have accounts.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let account = inventory.accounts().get("ACC-000042").await?;
    /// println!("{:?}", account.name);
    /// # Ok(()) }
    /// ```
    pub fn accounts(&self) -> Collection<Account> {
        Collection::new(self.service.clone())
    }

    /// The locations: postal addresses with equipment.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let location = inventory.locations().get("LOC-000007").await?;
    /// println!("{:?}", location.name);
    /// # Ok(()) }
    /// ```
    pub fn locations(&self) -> Collection<Location> {
        Collection::new(self.service.clone())
    }

    /// The service points: installed offers and solutions.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let point = inventory.service_points().get("SP-000012").await?;
    /// println!("{:?}", point.name);
    /// # Ok(()) }
    /// ```
    pub fn service_points(&self) -> Collection<ServicePoint> {
        Collection::new(self.service.clone())
    }

    /// The configuration items: routers, switches, access lines.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_items().get("CI-000031").await?;
    /// println!("{:?}", router.name);
    /// # Ok(()) }
    /// ```
    pub fn configuration_items(&self) -> Collection<ConfigurationItem> {
        Collection::new(self.service.clone())
    }

    /// Reads the account of an item. Returns `None` if the item has no account, or if the account does not exist or is
    /// not visible.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_items().get("CI-000031").await?;
    /// if let Some(account) = inventory.account_of(&router).await? {
    ///     println!("{}", account.id());
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`Collection::get`], except for a missing account.
    pub async fn account_of(&self, item: &impl References) -> Result<Option<Tagged<Account>>> {
        self.accounts().get_referenced(item.account_id()).await
    }

    /// Reads the location of an item. Returns `None` if the item has no location, or if the location does not exist or is
    /// not visible.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_items().get("CI-000031").await?;
    /// if let Some(location) = inventory.location_of(&router).await? {
    ///     println!("{}", location.id());
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`Collection::get`], except for a missing location.
    pub async fn location_of(&self, item: &impl References) -> Result<Option<Tagged<Location>>> {
        self.locations().get_referenced(item.location_id()).await
    }

    /// Reads the service point of an item. Returns `None` if the item has no service point, or if the service point does not
    /// exist or is not visible.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_items().get("CI-000031").await?;
    /// if let Some(point) = inventory.service_point_of(&router).await? {
    ///     println!("{}", point.id());
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`Collection::get`], except for a missing service point.
    pub async fn service_point_of(&self, item: &impl References) -> Result<Option<Tagged<ServicePoint>>> {
        self.service_points().get_referenced(item.service_point_id()).await
    }

    /// Reads the status of the API. The shape of the response is not published.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// println!("{}", inventory.status().await?);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the request fails or the response is not JSON.
    pub async fn status(&self) -> Result<Json> {
        self.service.send(&GetStatus::new()).await
    }

    /// Reads the version of the API. The shape of the response is not published.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// println!("{}", inventory.version().await?);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the request fails or the response is not JSON.
    pub async fn version(&self) -> Result<Json> {
        self.service.send(&GetVersion::new()).await
    }

    /// Reads the interface file of the API in Swagger format. It can replace the inferred parts of this crate: save it beside
    /// `openapi.yaml`, and run `cargo xtask spec compare` to list the differences. The shape of the response is not published.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// println!("{}", inventory.doc().await?);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the request fails or the response is not JSON.
    pub async fn doc(&self) -> Result<Json> {
        self.service.send(&GetDoc::new()).await
    }
}
