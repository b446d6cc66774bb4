//! Photos of interventions on the fibre network.

use orange_core::Client;
use orange_cri::Cri;
use orange_sandbox::RunningSandbox;

use crate::{Outcome, chapter, say};

/// Fetches a photo to a file. Orange publishes no resource of this API: the path is the sandbox's own.
pub(crate) async fn fetch(client: &Client, sandbox: &RunningSandbox) -> Outcome {
    chapter("CRI Prod: a photo of an intervention is fetched");
    let intervention = sandbox.sandbox().intervention_ids().swap_remove(0);
    let file = std::env::temp_dir().join(format!("orange-tour-{}.photo", std::process::id()));
    let photo = Cri::new(client).photo(format!("/interventions/{intervention}/photos/1")).max_bytes(20 << 20);
    let fetched = photo.to_file(&file).await?;
    let what = fetched.sniffed().or(fetched.media_type()).unwrap_or("?");
    say(&format!("{} bytes of {what}, whole or not at all", fetched.length()));
    std::fs::remove_file(file)?;
    Ok(())
}
