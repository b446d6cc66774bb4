//! Generation of an API crate, from the interface file to the formatted sources.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use orange_codegen::{GenerateOptions, InterfaceFile, ReadOptions};

use crate::error::Result;
use crate::figure::{Figure, Goal};

/// Measures wall-clock time, because the generator uses all processors.
pub(crate) fn run(interface: Option<&Path>, rounds: usize) -> Result<Vec<Figure>> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates");
    let default: PathBuf = crates.join("orange-anomalie-adresse/openapi.yaml");
    let path = interface.unwrap_or(&default);
    let mut milliseconds = Vec::new();
    for _ in 0..rounds {
        let start = Instant::now();
        let code = InterfaceFile::open(path, &ReadOptions::new())?.generate(&GenerateOptions::new("api"))?;
        black_box(code.files());
        milliseconds.push(start.elapsed().as_secs_f64() * 1e3);
    }
    let work = match interface {
        Some(path) => format!("generate {}", path.display()),
        None => "generate Anomalie Adresse".to_owned(),
    };
    Ok(vec![Figure::new(work, "wall time, ms", milliseconds, Goal::AtMost(100.0))])
}
