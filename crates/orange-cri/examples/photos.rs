//! Downloads the photos of interventions.
//!
//! `cargo run -p orange-cri --example photos -- FOLDER INTERVENTION…` downloads the photos of each intervention into a
//! subfolder of `FOLDER`. Each file is checked against its media type and the checksum in the list, and has at most 20 MiB.
//! The next run skips existing photos and resumes interrupted downloads. Without `ORANGE_CLIENT_ID`, it downloads the sample
//! interventions of an embedded sandbox.

use std::path::{Path, PathBuf};

use orange_core::Client;
use orange_core::bulk::Bulk;
use orange_core::download::Checksum;
use orange_core::operation::Method;
use orange_cri::Cri;
use orange_sandbox::Sandbox;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

// Orange publishes no resource of this API: only the sandbox has this path and these properties. Replace them by those in the
// document of your contract.
const PHOTOS: &str = "/interventions/{id}/photos";

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// An entry of the list of photos.
#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Photo {
    id: String,
    path: String,
    media_type: String,
    sha256: String,
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().map_or_else(|| std::env::temp_dir().join("orange-photos"), PathBuf::from);
    let (client, interventions) = match std::env::var_os("ORANGE_CLIENT_ID") {
        Some(_) => (Client::from_env()?, arguments.collect()),
        None => {
            let sandbox = Sandbox::new();
            (sandbox.client()?.build()?, sandbox.intervention_ids().into_iter().take(5).collect::<Vec<_>>())
        }
    };
    for intervention in interventions {
        let downloaded = download_photos(&Cri::new(&client), &intervention, &folder).await?;
        println!("{intervention}: {downloaded} photos downloaded to {}", folder.display());
    }
    Ok(())
}

/// Downloads the photos of an intervention that do not exist yet, and returns their number.
async fn download_photos(cri: &Cri, intervention: &str, folder: &Path) -> Outcome<usize> {
    let list = cri.raw(Method::GET, PHOTOS).path_parameter("id", intervention).returning_page::<Photo>();
    let photos = cri.service().list(list).limit(50).items().collect_up_to(1000).await?;
    let folder = folder.join(encode(intervention));
    tokio::fs::create_dir_all(&folder).await?;
    let path = |photo: &Photo| folder.join(file_name(photo));
    let mut bulk = Bulk::new(&photos, |photo| {
        cri.photo(photo.path.clone())
            .media_types(["image/*", "application/pdf"])
            .max_bytes(20 << 20)
            .checksum(Checksum::Sha256(photo.sha256.clone()))
            .keep_partial()
            .to_file(path(photo))
    })
    .skip_done(|photo| path(photo).exists());
    while let Some(outcome) = bulk.next().await {
        outcome.result?;
    }
    Ok(bulk.progress().succeeded)
}

fn file_name(photo: &Photo) -> String {
    let subtype = photo.media_type.rsplit('/').next().unwrap_or_default();
    format!("{}.{}", encode(&photo.id), encode(subtype))
}

/// Encodes text from the server for a path: it cannot leave the folder, and different ids have different names.
fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

#[cfg(test)]
#[path = "photos/tests.rs"]
mod tests;
