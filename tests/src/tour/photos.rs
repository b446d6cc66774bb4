//! Photos of interventions on the fibre network.

use orange_core::Client;
use orange_cri::Cri;
use orange_sandbox::Sandbox;

use super::report::{Outcome, Report};

/// Downloads a photo to a file. Orange publishes no resource of this API: the path is that of the sandbox.
pub(super) async fn download(client: &Client, sandbox: &Sandbox, report: &mut Report<'_>) -> Outcome {
    report.chapter("CRI Prod: the photos of an intervention")?;
    let intervention = sandbox.intervention_ids().swap_remove(0);
    let file = std::env::temp_dir().join(format!("orange-tour-{}.photo", std::process::id()));
    let photo = Cri::new(client).photo(format!("/interventions/{intervention}/photos/1")).max_bytes(20 << 20);
    let download = photo.to_file(&file).await?;
    std::fs::remove_file(file)?;
    let media_type = download.sniffed().or(download.media_type()).unwrap_or("an unknown type");
    report.step(
        "Download a photo to a file (Orange publishes no path; this one is that of the sandbox)",
        [format!("{} bytes of {media_type}, complete and verified", download.length())],
    )
}
