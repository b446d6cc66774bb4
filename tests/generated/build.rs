//! Generates the modules from the corpus of orange-codegen, and a list of their types and those of the API crates.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

use orange_codegen::corpus;

fn main() -> Result<(), Box<dyn error::Error>> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates");
    let interfaces = crates.join("orange-codegen/corpus");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for file in corpus::generate(&interfaces, &crates)? {
        let path = out.join(&file.path);
        fs::create_dir_all(path.parent().unwrap_or(&out))?;
        fs::write(path, file.text)?;
    }
    // Watches the interface file of each API, not all of `crates`.
    println!("cargo::rerun-if-changed={}", interfaces.display());
    for (_, api) in corpus::interface_files(&crates)? {
        println!("cargo::rerun-if-changed={}", api.display());
    }
    Ok(())
}
