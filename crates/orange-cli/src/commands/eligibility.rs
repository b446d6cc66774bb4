//! `orange eligibility`: copper and fibre eligibility of a place.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use orange_eligibility::{Eligibility, KnownComment, Place};

use super::eligibility_bulk::Bulk;
use crate::arguments::GlobalArguments;
use crate::failure::{Failure, Result};
use crate::output::Column;
use crate::{session, warning};

/// The columns of points of interest.
const POINTS: &[Column] = &[
    Column { title: "BUILDING", path: "building.id" },
    Column { title: "ADDRESS", path: "formattedAddress" },
    Column { title: "FTTH", path: "supports.fiber.ftth.status" },
    Column { title: "FTTE", path: "supports.fiber.ftte.status" },
    Column { title: "FTTO", path: "supports.fiber.ftto.status" },
    Column { title: "ADSL", path: "supports.copper.adsl.status" },
    Column { title: "SDSL", path: "supports.copper.sdsl.status" },
];

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Checks a building or an address
    #[command(after_help = "\
Examples:
  orange eligibility check '12 rue des Écoles, 59000 Lille'
  orange eligibility check '12 rue des Écoles, 59000 Lille' --building-name A13
  orange eligibility check --building IMB/59350/X/00A7 --output json")]
    Check(Check),
    /// Checks the rows of a CSV file
    Bulk(Bulk),
}

#[derive(Args)]
pub(crate) struct Check {
    /// Address: street and city, separated by a comma
    #[arg(required_unless_present = "building")]
    address: Option<String>,
    /// IMB code of a building
    #[arg(long, value_name = "CODE", conflicts_with_all = ["address", "building_name"])]
    building: Option<String>,
    /// Name of a building at the address
    #[arg(long, value_name = "NAME")]
    building_name: Option<String>,
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        match self {
            Self::Check(check) => check.run(global).await,
            Self::Bulk(bulk) => bulk.run(global).await,
        }
    }
}

impl Check {
    async fn run(&self, global: &GlobalArguments) -> Result<ExitCode> {
        let eligibility = Eligibility::new(&session::client(global)?);
        let (building, address) = (self.building.as_deref(), self.address.as_deref());
        let place = Place::from_parts(building, address, self.building_name.as_deref())
            .map_err(|error| Failure::Usage(error.to_string()))?;
        let points = eligibility.check(&place).await?;
        if points.iter().any(|point| point.known_comments().contains(&KnownComment::TooManyBuildings)) {
            warning::print(
                "FTTE is not computed, because the address has more than 5 buildings: check each building",
            );
        }
        let mut printer = global.output().list(POINTS);
        points.iter().try_for_each(|point| printer.item(point))?;
        printer.finish()?;
        Ok(ExitCode::SUCCESS)
    }
}
