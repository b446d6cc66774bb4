//! The API handle.

use orange_core::model::Json;
use orange_core::pagination::List;
use orange_core::{Result, Service};

use crate::generated::API;
use crate::models::{Account, ConfigurationItem, Location, ServicePoint};
use crate::operations::{
    GetAccount, GetConfigurationItem, GetDoc, GetLocation, GetServicePoint, GetStatus, GetVersion,
    ListAccounts, ListConfigurationItems, ListLocations, ListServicePoints,
};
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
/// let mut french = inventory.locations().filter(location::address().country().eq("FR")).items();
/// while let Some(location) = french.next().await {
///     let location = location?;
///     println!("{:?} {:?}", location.id, location.get::<String>("address.city"));
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
    /// Lists the customer accounts. Only international customers have any.
    ///
    /// Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// use orange_core::query::field;
    ///
    /// let page = inventory.accounts().filter(field("name").eq("Siège")).sort(field("id").asc()).limit(20).send().await?;
    /// println!("{} of {:?}", page.items().len(), page.total());
    /// # Ok(()) }
    /// ```
    pub fn accounts(&self) -> List<ListAccounts> {
        self.service.list(ListAccounts::new())
    }

    /// Reads a customer account.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let item = inventory.account("ACC-000042").await?;
    /// println!("{:?}", item.name);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the id is empty, `.` or `..`. Otherwise, returns an error if the request fails. For
    /// an unknown id, [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub async fn account(&self, id: &str) -> Result<Account> {
        self.service.send(&GetAccount::new(id)).await
    }

    /// Lists the locations: postal addresses with equipment.
    ///
    /// Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// use orange_core::query::field;
    ///
    /// let page = inventory.locations().filter(field("name").eq("Siège")).sort(field("id").asc()).limit(20).send().await?;
    /// println!("{} of {:?}", page.items().len(), page.total());
    /// # Ok(()) }
    /// ```
    pub fn locations(&self) -> List<ListLocations> {
        self.service.list(ListLocations::new())
    }

    /// Reads a location.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let item = inventory.location("LOC-000007").await?;
    /// println!("{:?}", item.name);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the id is empty, `.` or `..`. Otherwise, returns an error if the request fails. For
    /// an unknown id, [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub async fn location(&self, id: &str) -> Result<Location> {
        self.service.send(&GetLocation::new(id)).await
    }

    /// Lists the service points: installed offers and solutions.
    ///
    /// Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// use orange_core::query::field;
    ///
    /// let page = inventory.service_points().filter(field("name").eq("Siège")).sort(field("id").asc()).limit(20).send().await?;
    /// println!("{} of {:?}", page.items().len(), page.total());
    /// # Ok(()) }
    /// ```
    pub fn service_points(&self) -> List<ListServicePoints> {
        self.service.list(ListServicePoints::new())
    }

    /// Reads a service point.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let item = inventory.service_point("SP-000012").await?;
    /// println!("{:?}", item.name);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the id is empty, `.` or `..`. Otherwise, returns an error if the request fails. For
    /// an unknown id, [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub async fn service_point(&self, id: &str) -> Result<ServicePoint> {
        self.service.send(&GetServicePoint::new(id)).await
    }

    /// Lists the configuration items: routers, switches, access lines.
    ///
    /// Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// use orange_core::query::field;
    ///
    /// let page = inventory.configuration_items().filter(field("name").eq("Siège")).sort(field("id").asc()).limit(20).send().await?;
    /// println!("{} of {:?}", page.items().len(), page.total());
    /// # Ok(()) }
    /// ```
    pub fn configuration_items(&self) -> List<ListConfigurationItems> {
        self.service.list(ListConfigurationItems::new())
    }

    /// Reads a configuration item.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let item = inventory.configuration_item("CI-000031").await?;
    /// println!("{:?}", item.name);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the id is empty, `.` or `..`. Otherwise, returns an error if the request fails. For
    /// an unknown id, [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub async fn configuration_item(&self, id: &str) -> Result<ConfigurationItem> {
        self.service.send(&GetConfigurationItem::new(id)).await
    }

    /// Reads the account of an item. Returns `None` if the item refers to none, or to one that does not exist or is not visible.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_item("CI-000031").await?;
    /// if let Some(item) = inventory.account_of(&router).await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`account`](Self::account), except for a missing account.
    pub async fn account_of(&self, item: &impl References) -> Result<Option<Account>> {
        match item.account_id() {
            Some(id) => self.service.send_opt(&GetAccount::new(id)).await,
            None => Ok(None),
        }
    }

    /// Reads the location of an item. Returns `None` if the item refers to none, or to one that does not exist or is not visible.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_item("CI-000031").await?;
    /// if let Some(item) = inventory.location_of(&router).await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`location`](Self::location), except for a missing location.
    pub async fn location_of(&self, item: &impl References) -> Result<Option<Location>> {
        match item.location_id() {
            Some(id) => self.service.send_opt(&GetLocation::new(id)).await,
            None => Ok(None),
        }
    }

    /// Reads the service point of an item. Returns `None` if the item refers to none, or to one that does not exist or is not visible.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_item("CI-000031").await?;
    /// if let Some(item) = inventory.service_point_of(&router).await? {
    ///     println!("{:?}", item.id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`service_point`](Self::service_point), except for a missing service point.
    pub async fn service_point_of(&self, item: &impl References) -> Result<Option<ServicePoint>> {
        match item.service_point_id() {
            Some(id) => self.service.send_opt(&GetServicePoint::new(id)).await,
            None => Ok(None),
        }
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

    /// Reads the interface file of the API in Swagger format. It could replace the `openapi.yaml` of this crate. The shape of
    /// the response is not published.
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
