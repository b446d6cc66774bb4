//! Downloads the photos of interventions.
//!
//! `cargo run -p orange-cri --example photos -- FOLDER [INTERVENTION]…` downloads the photos of each intervention into its
//! own subfolder of `FOLDER`. Each file is checked against the media type and the checksum in the list, and has at most
//! 20 MiB. The next run skips existing photos and resumes interrupted downloads. Without `ORANGE_CLIENT_ID`, it uses an
//! embedded sandbox with sample interventions. Otherwise, name at least one intervention.
//!
//! Orange publishes no resource of this API. [`Resources`] has the invented paths of the sandbox. Replace them by those of
//! your contract.

use std::path::{Path, PathBuf};

use orange_core::bulk::Bulk;
use orange_core::download::{Checksum, Download};
use orange_core::operation::Method;
use orange_core::{Client, Result};
use orange_cri::{Cri, Raw};
use orange_sandbox::Sandbox;
use serde::Deserialize;

/// The paths of the API. INVENTED: only the sandbox has these paths and properties.
struct Resources {
    photos: &'static str,
    photo: &'static str,
}

const SANDBOX: Resources =
    Resources { photos: "/interventions/{id}/photos", photo: "/interventions/{id}/photos/{photo}" };

/// An entry of the list of photos. Only the id is required.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Photo {
    id: String,
    media_type: Option<String>,
    sha256: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().map_or_else(|| std::env::temp_dir().join("orange-photos"), PathBuf::from);
    let is_sandbox = std::env::var_os("ORANGE_CLIENT_ID").is_none();
    let client = if is_sandbox { Sandbox::new().client()?.build()? } else { Client::from_env()? };
    let ids = interventions(arguments.collect(), is_sandbox)?;
    let downloaded = run(&Cri::new(&client), &folder, &ids).await?;
    println!("{downloaded} photos downloaded to {}", folder.display());
    Ok(())
}

/// The given interventions, or those of the sandbox if there are none.
fn interventions(named: Vec<String>, is_sandbox: bool) -> Result<Vec<String>, String> {
    match (named.is_empty(), is_sandbox) {
        (false, _) => Ok(named),
        (true, true) => Ok(Sandbox::new().intervention_ids().into_iter().take(5).collect()),
        (true, false) => Err("name at least one intervention: photos FOLDER INTERVENTION…".to_owned()),
    }
}

/// Downloads the photos that do not exist yet, and returns their number.
async fn run(
    cri: &Cri,
    folder: &Path,
    interventions: &[String],
) -> Result<usize, Box<dyn std::error::Error>> {
    let mut downloaded = 0;
    for intervention in interventions {
        let list =
            cri.raw(Method::GET, SANDBOX.photos).path_parameter("id", intervention).returning_page::<Photo>();
        let photos = cri.service().list(list).limit(50).items().collect(1000).await?;
        let folder = folder.join(safe_name(intervention));
        tokio::fs::create_dir_all(&folder).await?;
        let path = |photo: &Photo| folder.join(file_name(photo));
        let mut bulk = Bulk::new(&photos, |photo| {
            let (download, path) = (download(cri, intervention, photo), path(photo));
            async move { download.to_file(&path).await }
        })
        .skip_done(|photo| path(photo).exists());
        while let Some(outcome) = bulk.next().await {
            let report = outcome.result?;
            let media_type = report.media_type().unwrap_or("?");
            println!("{}: {} bytes of {media_type}", path(outcome.input).display(), report.length());
        }
        downloaded += bulk.progress().succeeded;
    }
    Ok(downloaded)
}

/// The checked download of a photo. It resumes an interrupted one.
fn download(cri: &Cri, intervention: &str, photo: &Photo) -> Download<Raw> {
    let request = cri
        .raw(Method::GET, SANDBOX.photo)
        .path_parameter("id", intervention)
        .path_parameter("photo", &photo.id);
    let mut download = cri.photo_with(request).max_bytes(20 * 1024 * 1024).keep_partial();
    // Allows a PDF if the list names one. The default is images only.
    if let Some(media_type) =
        photo.media_type.as_deref().filter(|it| it.starts_with("image/") || *it == "application/pdf")
    {
        download = download.media_types([media_type]);
    }
    match &photo.sha256 {
        Some(sha256) => download.checksum(Checksum::Sha256(sha256.clone())),
        None => download,
    }
}

/// The local file name, which does not depend on a name from the server.
fn file_name(photo: &Photo) -> String {
    let ending = match photo.media_type.as_deref() {
        Some("image/jpeg") => "jpg",
        Some("image/png") => "png",
        Some("application/pdf") => "pdf",
        _ => "bin",
    };
    format!("{}.{ending}", safe_name(&photo.id))
}

/// Encodes all characters other than letters, digits and dashes, so that different ids have different names.
fn safe_name(text: &str) -> String {
    let encode = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => c.to_string(),
        _ => format!("_{:x}_", u32::from(c)),
    };
    text.chars().map(encode).collect()
}

#[cfg(test)]
#[path = "photos/tests.rs"]
mod tests;
