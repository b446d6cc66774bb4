//! Generation of an API crate, from the interface file to the formatted sources.

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use orange_codegen::{GenerateOptions, InterfaceFile, ReadOptions};

use crate::error::Result;
use crate::figure::{Figure, Goal};

/// Measures wall-clock time, because the generator uses all processors.
pub(crate) fn run(interface: &Path, api: &str, rounds: usize) -> Result<Vec<Figure>> {
    let mut milliseconds = Vec::new();
    for _ in 0..rounds {
        let start = Instant::now();
        let code =
            InterfaceFile::open(interface, &ReadOptions::new())?.generate(&GenerateOptions::new("api"))?;
        black_box(code.files());
        milliseconds.push(start.elapsed().as_secs_f64() * 1e3);
    }
    let work = format!("generate {api}");
    Ok(vec![Figure::new(work, "wall time, ms", milliseconds, Goal::AtMost(100.0))])
}
