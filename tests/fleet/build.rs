//! Sets `redis_server` if the program `redis-server` is installed, so that the tests that start it are reported as
//! ignored where it is missing.

use std::process::{Command, Stdio};

fn main() {
    println!("cargo::rustc-check-cfg=cfg(redis_server)");
    println!("cargo::rerun-if-env-changed=PATH");
    // A file that is missing makes cargo run this again.
    println!("cargo::rerun-if-changed=/usr/bin/redis-server");
    let version = Command::new("redis-server").arg("--version").stdout(Stdio::null()).status();
    if version.is_ok_and(|status| status.success()) {
        println!("cargo::rustc-cfg=redis_server");
    }
}
