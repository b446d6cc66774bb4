//! Sets `chromium` if Chromium, its driver and axe-core are installed, so that the tests in a browser are reported as ignored
//! where one of them is missing.

use std::path::Path;
use std::process::{Command, Stdio};

/// Where `.ci/chromium` installs axe-core.
const AXE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/tools/node_modules/axe-core/axe.min.js");

fn main() {
    println!("cargo::rustc-check-cfg=cfg(chromium)");
    println!("cargo::rustc-env=AXE_CORE={AXE}");
    println!("cargo::rerun-if-env-changed=PATH");
    // A file that is missing makes cargo run this again.
    for file in ["/usr/bin/chromium", "/usr/bin/chromedriver", AXE] {
        println!("cargo::rerun-if-changed={file}");
    }
    let runs = |program: &str| {
        let status =
            Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    };
    if runs("chromium") && runs("chromedriver") && Path::new(AXE).is_file() {
        println!("cargo::rustc-cfg=chromium");
    }
}
