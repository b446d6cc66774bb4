//! The files of the page.

use crate::data::rng::hash;

/// A file of the page.
#[derive(Debug)]
pub(crate) struct Asset {
    name: &'static str,
    pub(crate) content_type: &'static str,
    pub(crate) text: &'static str,
}

/// Lists files by their names.
macro_rules! assets {
    ($content_type:literal: $($name:literal)*) => {
        [$(Asset { name: $name, content_type: $content_type, text: include_str!(concat!("assets/", $name)) }),*]
    };
}

const STYLES: [Asset; 1] = assets!("text/css; charset=utf-8": "inspector.css");

const SCRIPTS: [Asset; 17] = assets!("text/javascript; charset=utf-8":
    "api.js" "app.js" "clock.js" "dom.js" "events.js" "faults.js" "forms.js" "incidents.js" "inventory.js" "journeys.js" "list.js" "live.js" "photos.js" "request.js" "requests.js" "ticket.js" "tickets.js"
);

/// Returns the page. `token` allows it to change the sandbox, unless `read_only` is set.
pub(crate) fn page(token: &str, read_only: bool) -> String {
    let page = include_str!("assets/index.html");
    let mode = if read_only { "read-only" } else { "read-write" };
    page.replace("{token}", if read_only { "" } else { token })
        .replace("{mode}", mode)
        .replace("{version}", env!("CARGO_PKG_VERSION"))
}

/// Returns the file with this name.
pub(crate) fn find(name: &str) -> Option<&'static Asset> {
    STYLES.iter().chain(&SCRIPTS).find(|asset| asset.name == name)
}

/// Returns the ETag of a file, a hash of its text.
pub(crate) fn etag(text: &str) -> String {
    format!("\"{:016x}\"", hash(text.as_bytes()))
}
