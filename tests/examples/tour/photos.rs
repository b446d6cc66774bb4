//! Photos of interventions on the fibre network.

use orange_core::Client;
use orange_cri::Cri;
use orange_sandbox::RunningSandbox;

use crate::{Outcome, print_heading, print_line};

/// Downloads a photo to a file. Orange publishes no resource of this API: the path is that of the sandbox.
pub(crate) async fn download(client: &Client, sandbox: &RunningSandbox) -> Outcome {
    print_heading("CRI Prod: download a photo of an intervention");
    let intervention = sandbox.sandbox().intervention_ids().swap_remove(0);
    let file = std::env::temp_dir().join(format!("orange-tour-{}.photo", std::process::id()));
    let photo = Cri::new(client).photo(format!("/interventions/{intervention}/photos/1")).max_bytes(20 << 20);
    let report = photo.to_file(&file).await?;
    let media_type = report.sniffed().or(report.media_type()).unwrap_or("?");
    print_line(&format!("{} bytes of {media_type}", report.length()));
    std::fs::remove_file(file)?;
    Ok(())
}
