//! `orange inventory`: the inventory of an Orange Business customer.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use orange_core::query::Dialect;
use orange_core_information::{Collection, CoreInformation, Item, fields};
use serde::Serialize;

use crate::arguments::GlobalArguments;
use crate::failure::Result;
use crate::output::{Column, Output};
use crate::query::{FilterArguments, ListArguments, ListShape};
use crate::session;

const ID: Column = Column { title: "ID", path: "id" };
const NAME: Column = Column { title: "NAME", path: "name" };
const LOCATION: Column = Column { title: "LOCATION", path: "location.id" };

const ACCOUNTS: ListShape =
    ListShape { dialect: Dialect::Dotted, paths: fields::account::PATHS, columns: &[ID, NAME] };

const LOCATIONS: ListShape = ListShape {
    dialect: Dialect::Dotted,
    paths: fields::location::PATHS,
    columns: &[
        ID,
        NAME,
        Column { title: "STREET", path: "address.street" },
        Column { title: "POSTAL CODE", path: "address.postalCode" },
        Column { title: "CITY", path: "address.city" },
        Column { title: "COUNTRY", path: "address.country" },
    ],
};

const SERVICE_POINTS: ListShape = ListShape {
    dialect: Dialect::Dotted,
    paths: fields::service_point::PATHS,
    columns: &[ID, NAME, LOCATION],
};

const ITEMS: ListShape = ListShape {
    dialect: Dialect::Dotted,
    paths: fields::configuration_item::PATHS,
    columns: &[ID, NAME, Column { title: "SERVICE POINT", path: "servicePoint.id" }, LOCATION],
};

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Customer accounts
    #[command(subcommand, after_help = "Examples:\n  orange inventory accounts list")]
    Accounts(Action),
    /// Postal addresses with equipment
    #[command(subcommand, after_help = "Examples:\n  orange inventory locations list")]
    Locations(Action),
    /// Installed offers and solutions
    #[command(subcommand, after_help = "Examples:\n  orange inventory service-points list")]
    ServicePoints(Action),
    /// Configuration items: routers, switches, access lines
    #[command(subcommand, after_help = "Examples:\n  orange inventory items list")]
    Items(Action),
}

/// A command of a collection.
#[derive(Subcommand)]
pub(crate) enum Action {
    /// Lists the elements
    #[command(after_help = "\
Examples:
  orange inventory locations list --where address.country=FR --sort id
  orange inventory items list --all --output csv")]
    List(ListArguments),
    /// Counts the elements
    #[command(after_help = "\
Examples:
  orange inventory locations count --where address.country=FR")]
    Count(FilterArguments),
    /// Shows an element
    #[command(after_help = "\
Examples:
  orange inventory locations get LOC-000007")]
    Get(Get),
}

#[derive(Args)]
pub(crate) struct Get {
    /// Id of the element
    id: String,
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        let inventory = CoreInformation::new(&session::client(global)?);
        let output = global.output();
        match self {
            Self::Accounts(action) => action.run(&inventory.accounts(), &ACCOUNTS, &output).await?,
            Self::Locations(action) => action.run(&inventory.locations(), &LOCATIONS, &output).await?,
            Self::ServicePoints(action) => {
                action.run(&inventory.service_points(), &SERVICE_POINTS, &output).await?;
            }
            Self::Items(action) => action.run(&inventory.configuration_items(), &ITEMS, &output).await?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Action {
    async fn run<T: Item + Serialize>(
        self,
        collection: &Collection<T>,
        shape: &ListShape,
        output: &Output,
    ) -> Result<()> {
        match self {
            Self::List(list) => list.print(collection.list(), shape, output).await,
            Self::Count(filters) => output.count(collection.count(filters.read(shape)?).await?),
            Self::Get(Get { id }) => output.item(&*collection.get(&id).await?),
        }
    }
}
