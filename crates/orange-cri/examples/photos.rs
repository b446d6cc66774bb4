//! The photos of interventions, to a folder.
//!
//! `cargo run -p orange-cri --example photos -- FOLDER [INTERVENTION]…` fetches the photos of each intervention
//! into a folder of its own below `FOLDER`: whole or not at all, checked against the type and the checksum that
//! the list gives, never larger than 20 MiB. Started again, it fetches what is not there yet and takes up what
//! was cut off. Without `ORANGE_CLIENT_ID` it asks a sandbox of its own, which has interventions to begin with;
//! anybody else has to be asked about one by its id. The program `orange-sandbox` prints what to set for another
//! one.
//!
//! Orange publishes no resource of this API. [`Resources`] has those that the sandbox invented: put the ones of
//! your contract in their place.

use std::path::{Path, PathBuf};

use orange_core::download::Checksum;
use orange_core::{Client, Result};
use orange_cri::Cri;
use orange_sandbox::Sandbox;
use serde::Deserialize;

/// Where the photos are. INVENTED: no server but the sandbox has these paths and members.
struct Resources {
    photos: &'static str,
    photo: &'static str,
}

const SANDBOX: Resources =
    Resources { photos: "/interventions/{id}/photos", photo: "/interventions/{id}/photos/{photo}" };

/// What the list says of a photo; only the id is needed.
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
    let own_sandbox = std::env::var_os("ORANGE_CLIENT_ID").is_none();
    let client = if own_sandbox { Sandbox::new().client()?.build()? } else { Client::from_env()? };
    let interventions = asked_for(arguments.collect(), own_sandbox)?;
    let fetched = run(&Cri::new(&client), &folder, &interventions).await?;
    println!("{fetched} photos fetched to {}", folder.display());
    Ok(())
}

/// The interventions to ask about: the named ones, or some of the sandbox's own. Nobody else is asked about those.
fn asked_for(named: Vec<String>, own_sandbox: bool) -> Result<Vec<String>, String> {
    match (named.is_empty(), own_sandbox) {
        (false, _) => Ok(named),
        (true, true) => Ok(Sandbox::new().intervention_ids().into_iter().take(5).collect()),
        (true, false) => Err("name at least one intervention: photos FOLDER INTERVENTION…".to_owned()),
    }
}

/// Fetches what is not there yet; gives how many photos that were.
async fn run(cri: &Cri, folder: &Path, interventions: &[String]) -> Result<u32, Box<dyn std::error::Error>> {
    let mut fetched = 0;
    for intervention in interventions {
        let list = cri.get(SANDBOX.photos).path_parameter("id", intervention).returning_page::<Photo>();
        let photos = cri.service().list(list).limit(50).items().collect(1000).await?;
        let folder = folder.join(plain(intervention));
        tokio::fs::create_dir_all(&folder).await?;
        for photo in photos {
            let to = folder.join(file_name(&photo));
            if tokio::fs::try_exists(&to).await? {
                continue;
            }
            let call =
                cri.get(SANDBOX.photo).path_parameter("id", intervention).path_parameter("photo", &photo.id);
            let mut fetch = cri.download(call).max_bytes(20 * 1024 * 1024).keep_partial();
            // The list may name a PDF; without a type, only a picture is taken.
            if let Some(media_type) =
                photo.media_type.as_deref().filter(|it| it.starts_with("image/") || *it == "application/pdf")
            {
                fetch = fetch.media_types([media_type]);
            }
            if let Some(sha256) = photo.sha256 {
                fetch = fetch.checksum(Checksum::Sha256(sha256));
            }
            let it = fetch.to_file(&to).await?;
            println!("{}: {} bytes of {}", to.display(), it.length(), it.media_type().unwrap_or("?"));
            fetched += 1;
        }
    }
    Ok(fetched)
}

/// What a photo is called here. Names that a server chooses are no names for files of ours.
fn file_name(photo: &Photo) -> String {
    let ending = match photo.media_type.as_deref() {
        Some("image/jpeg") => "jpg",
        Some("image/png") => "png",
        Some("application/pdf") => "pdf",
        _ => "bin",
    };
    format!("{}.{ending}", plain(&photo.id))
}

/// Letters, digits and dashes of a text, so that it stays in its folder.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use orange_core::download::sniff;
    use orange_sandbox::SandboxClock;

    use super::*;

    #[tokio::test]
    async fn existing_photos_are_not_downloaded_again() {
        let folder = tempfile::tempdir().unwrap();
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
        let cri = Cri::new(&sandbox.client().unwrap().build().unwrap());
        let ids = sandbox.intervention_ids();
        assert_eq!(run(&cri, folder.path(), &ids[..1]).await.unwrap(), 3);
        for (name, media_type) in
            [("1.jpg", "image/jpeg"), ("2.png", "image/png"), ("3.pdf", "application/pdf")]
        {
            let bytes = std::fs::read(folder.path().join(&ids[0]).join(name)).unwrap();
            assert_eq!(sniff(&bytes), Some(media_type));
        }
        let all = std::fs::read_dir(folder.path().join(&ids[0])).unwrap().count();
        assert_eq!(all, 3, "nothing partial is left");

        std::fs::remove_file(folder.path().join(&ids[0]).join("2.png")).unwrap();
        sandbox.clear_journal();
        assert_eq!(run(&cri, folder.path(), &ids[..1]).await.unwrap(), 1);
        assert_eq!(sandbox.requests().len(), 2, "the list, and what was missing");
    }

    #[test]
    fn sandbox_interventions_are_not_requested_from_orange() {
        assert_eq!(asked_for(Vec::new(), true).unwrap().len(), 5);
        assert!(asked_for(Vec::new(), false).unwrap_err().contains("at least one intervention"));
        let named = vec!["I1".to_owned()];
        assert_eq!(asked_for(named.clone(), false).unwrap(), named);
    }

    #[test]
    fn file_names_cannot_leave_the_folder() {
        let photo = Photo { id: "../../x".to_owned(), media_type: None, sha256: None };
        assert_eq!(file_name(&photo), "______x.bin");
    }
}
