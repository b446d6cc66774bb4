//! The calls on the inventory.

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

/// The inventory of an Orange Business customer, at `/core-information/b2b/v2` below the base URL. Cheap to clone.
///
/// Needs an API key beside the credentials: see [`Credentials`](orange_core::Credentials).
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
/// The one operator of this API is equality; another one of a typed field does not compile:
///
/// ```compile_fail,E0277
/// orange_core_information::fields::location::address().country().ne("FR");
/// ```
///
/// Orange documents the path of the configuration items only. The others are inferred;
/// [`with_path`](Self::with_path) corrects one:
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
    /// Lists the customer accounts, of international customers only. Refine it, then send it, walk it or count it.
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
    /// let found = inventory.account("ACC-000042").await?;
    /// println!("{:?}", found.name);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// An id that cannot stand in a path, before any I/O. For one that does not exist, an error for which
    /// [`is_not_found`](orange_core::Error::is_not_found) holds.
    pub async fn account(&self, id: &str) -> Result<Account> {
        self.service.send(&GetAccount::new(id)).await
    }

    /// Lists the locations: places with a postal address where equipment stands. Refine it, then send it, walk it or count it.
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
    /// let found = inventory.location("LOC-000007").await?;
    /// println!("{:?}", found.name);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// An id that cannot stand in a path, before any I/O. For one that does not exist, an error for which
    /// [`is_not_found`](orange_core::Error::is_not_found) holds.
    pub async fn location(&self, id: &str) -> Result<Location> {
        self.service.send(&GetLocation::new(id)).await
    }

    /// Lists the service points: installed offers and solutions. Refine it, then send it, walk it or count it.
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
    /// let found = inventory.service_point("SP-000012").await?;
    /// println!("{:?}", found.name);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// An id that cannot stand in a path, before any I/O. For one that does not exist, an error for which
    /// [`is_not_found`](orange_core::Error::is_not_found) holds.
    pub async fn service_point(&self, id: &str) -> Result<ServicePoint> {
        self.service.send(&GetServicePoint::new(id)).await
    }

    /// Lists the configuration items: routers, switches, access lines. Refine it, then send it, walk it or count it.
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
    /// let found = inventory.configuration_item("CI-000031").await?;
    /// println!("{:?}", found.name);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// An id that cannot stand in a path, before any I/O. For one that does not exist, an error for which
    /// [`is_not_found`](orange_core::Error::is_not_found) holds.
    pub async fn configuration_item(&self, id: &str) -> Result<ConfigurationItem> {
        self.service.send(&GetConfigurationItem::new(id)).await
    }

    /// Reads the account that an item points at; `None` when it points at none, or at one that
    /// does not exist or may not be seen.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_item("CI-000031").await?;
    /// if let Some(found) = inventory.account_of(&router).await? {
    ///     println!("{:?}", found.id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`account`](Self::account), but for what is not found.
    pub async fn account_of(&self, item: &impl References) -> Result<Option<Account>> {
        match item.account_id() {
            Some(id) => self.service.send_opt(&GetAccount::new(id)).await,
            None => Ok(None),
        }
    }

    /// Reads the location that an item points at; `None` when it points at none, or at one that
    /// does not exist or may not be seen.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_item("CI-000031").await?;
    /// if let Some(found) = inventory.location_of(&router).await? {
    ///     println!("{:?}", found.id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`location`](Self::location), but for what is not found.
    pub async fn location_of(&self, item: &impl References) -> Result<Option<Location>> {
        match item.location_id() {
            Some(id) => self.service.send_opt(&GetLocation::new(id)).await,
            None => Ok(None),
        }
    }

    /// Reads the service point that an item points at; `None` when it points at none, or at one that
    /// does not exist or may not be seen.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_item("CI-000031").await?;
    /// if let Some(found) = inventory.service_point_of(&router).await? {
    ///     println!("{:?}", found.id);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// As [`service_point`](Self::service_point), but for what is not found.
    pub async fn service_point_of(&self, item: &impl References) -> Result<Option<ServicePoint>> {
        match item.service_point_id() {
            Some(id) => self.service.send_opt(&GetServicePoint::new(id)).await,
            None => Ok(None),
        }
    }

    /// Reads the health of the API. The shape of the answer is not published.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// println!("{}", inventory.status().await?);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// What any call may meet.
    pub async fn status(&self) -> Result<Json> {
        self.service.send(&GetStatus::new()).await
    }

    /// Reads the version of the API. The shape of the answer is not published.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// println!("{}", inventory.version().await?);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// What any call may meet.
    pub async fn version(&self) -> Result<Json> {
        self.service.send(&GetVersion::new()).await
    }

    /// Reads the interface file of the API in Swagger format: what this crate's own could be replaced by. The shape of the answer is not published.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// println!("{}", inventory.doc().await?);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// What any call may meet.
    pub async fn doc(&self) -> Result<Json> {
        self.service.send(&GetDoc::new()).await
    }
}
