//! Settings, `doctor`, `listen`, and the commands that run other parts of the workspace, each as a process.

mod doctor;
mod listen;
mod network;
mod programs;
mod receivers;
mod secrets;
mod settings;
mod support;
mod tls;

use std::path::{Path, PathBuf};

/// A file with certificates of the test authority.
fn tls_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/services/tls").join(name)
}

/// A runtime for the sandbox and other servers of a test.
fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}
