//! `orange photos`: photos of interventions on the fibre network.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use orange_core::operation::{Method, Raw};
use orange_core::query::Dialect;
use orange_cri::Cri;
use serde_json::Value;

use crate::arguments::GlobalArguments;
use crate::failure::{Failure, Result};
use crate::files::Target;
use crate::output::{Column, Output};
use crate::query::{ListArguments, ListShape};
use crate::{session, warning};

const PHOTOS: ListShape = ListShape {
    dialect: Dialect::Bracket,
    // Orange publishes no field of a photo.
    paths: &[],
    columns: &[
        Column { title: "ID", path: "id" },
        Column { title: "NAME", path: "name" },
        Column { title: "TYPE", path: "mediaType" },
        Column { title: "SIZE", path: "size" },
        Column { title: "TAKEN", path: "takenAt" },
    ],
};

/// Invented paths, which exist only in the sandbox.
const SANDBOX_PHOTOS: &str = "/interventions/{intervention}/photos";
const SANDBOX_PHOTO: &str = "/interventions/{intervention}/photos/{photo}";

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Lists the photos of an intervention
    #[command(after_help = "\
Orange publishes no path of this API: give the path of your contract with --path. With --sandbox, the default is
/interventions/{intervention}/photos, which is invented and exists only in the sandbox. Fields of photos are invented too.

Examples:
  orange --sandbox photos list SANDBOX-0001
  orange photos list 4711 --path '/path/of/your/contract/{intervention}/photos' --select id,date")]
    List(List),
    /// Downloads a photo
    #[command(after_help = "\
Orange publishes no path of this API: give the path of your contract with --path. With --sandbox, the default is
/interventions/{intervention}/photos/{photo}, which is invented and exists only in the sandbox.

Examples:
  orange --sandbox photos get SANDBOX-0001 1 --to photo.jpg
  orange photos get 4711 1 --path '/path/of/your/contract/{intervention}/photos/{photo}' --to photo.jpg")]
    Get(Get),
}

/// Where the API has its photos.
#[derive(Args)]
struct Location {
    /// Path below the base path of the API, with `{intervention}` and `{photo}` in place of the ids
    #[arg(long, value_name = "PATH")]
    path: Option<String>,
    /// Calls the development API, /cri_dev/v1
    #[arg(long)]
    dev: bool,
}

#[derive(Args)]
pub(crate) struct List {
    /// Id of the intervention
    intervention: Option<String>,
    #[command(flatten)]
    location: Location,
    #[command(flatten)]
    list: ListArguments,
}

#[derive(Args)]
pub(crate) struct Get {
    /// Id of the intervention
    intervention: Option<String>,
    /// Id of the photo
    photo: Option<String>,
    #[command(flatten)]
    location: Location,
    #[command(flatten)]
    target: Target,
}

impl Command {
    pub(crate) async fn run(self, global: &GlobalArguments) -> Result<ExitCode> {
        let client = session::client(global)?;
        let cri = |location: &Location| if location.dev { Cri::dev(&client) } else { Cri::new(&client) };
        match &self {
            Self::List(list) => list.run(&cri(&list.location), global).await?,
            Self::Get(get) => get.run(&cri(&get.location), global).await?,
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Location {
    /// The request with its ids in the path.
    fn request(
        &self,
        cri: &Cri,
        sandbox_path: Option<&'static str>,
        ids: &[(&'static str, Option<&String>)],
    ) -> Result<Raw> {
        let path = match (&self.path, sandbox_path) {
            (Some(path), _) => path.clone(),
            (None, Some(path)) => {
                warning::print(&format!("the path {path} is invented: it exists only in the sandbox"));
                path.to_owned()
            }
            (None, None) => {
                return Err(Failure::Usage(
                    "--path is required: Orange publishes no path of this API, it is in the document of your contract"
                        .to_owned(),
                ));
            }
        };
        let mut request = cri.raw(Method::GET, path.clone());
        for (name, id) in ids {
            match (id, path.contains(&format!("{{{name}}}"))) {
                (Some(id), true) => request = request.path_parameter(*name, id),
                (None, false) => {}
                (Some(id), false) => {
                    return Err(Failure::Usage(format!("{id}: the path {path} has no {{{name}}}")));
                }
                (None, true) => {
                    return Err(Failure::Usage(format!(
                        "the id for {{{name}}} of the path {path} is required"
                    )));
                }
            }
        }
        Ok(request)
    }
}

impl List {
    async fn run(&self, cri: &Cri, global: &GlobalArguments) -> Result<()> {
        let default = global.sandbox.then_some(SANDBOX_PHOTOS);
        let request = self.location.request(cri, default, &[("intervention", self.intervention.as_ref())])?;
        let list = cri.service().list(request.returning_page::<Value>());
        self.list.print(list, &PHOTOS, &global.output()).await
    }
}

impl Get {
    async fn run(&self, cri: &Cri, global: &GlobalArguments) -> Result<()> {
        let default = global.sandbox.then_some(SANDBOX_PHOTO);
        let ids = [("intervention", self.intervention.as_ref()), ("photo", self.photo.as_ref())];
        let request = self.location.request(cri, default, &ids)?;
        let name =
            [&self.intervention, &self.photo].into_iter().flatten().cloned().collect::<Vec<_>>().join("-");
        let saved = self
            .target
            .save(cri.photo_with(request).media_types(["image/*", "application/pdf"]), &name)
            .await?;
        let output: Output = global.output();
        self.target.print(saved, &output)
    }
}
