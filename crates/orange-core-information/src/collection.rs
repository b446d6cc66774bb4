//! The collections of the inventory: accounts, locations, service points and configuration items.

use std::fmt::Debug;
use std::marker::PhantomData;

use orange_core::model::Tagged;
use orange_core::operation::{ListOperation, Operation};
use orange_core::pagination::List;
use orange_core::query::Filter;
use orange_core::{Result, Service};

use crate::models::{Account, ConfigurationItem, Location, ServicePoint};
use crate::operations::{
    GetAccount, GetConfigurationItem, GetLocation, GetServicePoint, ListAccounts, ListConfigurationItems,
    ListLocations, ListServicePoints,
};

/// A collection of the inventory, such as its locations. Created by the methods of
/// [`CoreInformation`](crate::CoreInformation), such as [`locations`](crate::CoreInformation::locations).
#[derive(Clone, Debug)]
pub struct Collection<T: Item> {
    service: Service,
    item: PhantomData<fn() -> T>,
}

orange_core::api_handle!(Collection<T: Item>);

impl<T: Item> Collection<T> {
    pub(crate) fn new(service: Service) -> Self {
        Self { service, item: PhantomData }
    }

    /// Lists the items. Add filters and sorting, then call `send` (one page), `pages`, `items` or `count`.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// use orange_core::query::field;
    ///
    /// let sites = inventory.locations().list().filter(field("name").eq("Siège")).sort(field("id").asc());
    /// let page = sites.limit(20).send().await?;
    /// println!("{} of {:?}", page.items().len(), page.total());
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> List<T::List> {
        self.service.list(T::list())
    }

    /// Counts the items that match the filters. See [`List::count`].
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// use orange_core_information::fields::location;
    ///
    /// let french = inventory.locations().count([location::address().country().eq("FR")]).await?;
    /// println!("{french} locations in France");
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`List::count`].
    pub async fn count(&self, filters: impl IntoIterator<Item = Filter>) -> Result<u64> {
        self.list().filters(filters).count().await
    }

    /// Reads an item.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// let router = inventory.configuration_items().get("CI-000031").await?;
    /// println!("{}: {:?}", router.id(), router.name);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the id is empty, `.` or `..`. Otherwise, returns an error if the request fails. For
    /// an unknown id, [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub async fn get(&self, id: &str) -> Result<Tagged<T>> {
        self.service.send(&T::get(id)).await
    }

    /// Reads an item. Returns `None` if it does not exist.
    ///
    /// ```no_run
    /// # async fn run(inventory: orange_core_information::CoreInformation) -> orange_core::Result<()> {
    /// if inventory.locations().get_opt("LOC-000007").await?.is_none() {
    ///     println!("no such location");
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`get`](Self::get), except for a missing item.
    pub async fn get_opt(&self, id: &str) -> Result<Option<Tagged<T>>> {
        self.service.send_opt(&T::get(id)).await
    }

    /// Reads the item with the id in a reference. Returns `None` if there is no reference, or if the item does not exist.
    pub(crate) async fn get_referenced(&self, id: Option<String>) -> Result<Option<Tagged<T>>> {
        match id {
            Some(id) => self.get_opt(&id).await,
            None => Ok(None),
        }
    }
}

/// A resource of the inventory, with the operations that read it.
pub trait Item: sealed::Sealed + Clone + Debug + 'static {
    /// The operation that reads one item.
    type Get: Operation<Output = Tagged<Self>>;
    /// The operation that lists the items.
    type List: ListOperation<Item = Self>;

    /// Creates the operation that reads an item.
    #[doc(hidden)]
    fn get(id: &str) -> Self::Get;

    /// Creates the operation that lists the items.
    #[doc(hidden)]
    fn list() -> Self::List;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! items {
    ($($item:ty: $get:ident, $list:ident;)+) => {$(
        impl sealed::Sealed for $item {}

        impl Item for $item {
            type Get = $get;
            type List = $list;

            fn get(id: &str) -> $get {
                $get::new(id)
            }

            fn list() -> $list {
                $list::new()
            }
        }
    )+};
}

items! {
    Account: GetAccount, ListAccounts;
    Location: GetLocation, ListLocations;
    ServicePoint: GetServicePoint, ListServicePoints;
    ConfigurationItem: GetConfigurationItem, ListConfigurationItems;
}
