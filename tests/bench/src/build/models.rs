//! The compile time of a generated crate, compared with the same models on derived serde.

use std::path::Path;

use orange_codegen::{GenerateOptions, InterfaceFile, OrangeCore, ReadOptions};

use super::cargo::{Package, Profile, WORKSPACE};
use crate::error::Result;
use crate::figure::{Figure, Goal};

const DERIVED_MANIFEST: &str = r#"[package]
name = "derived"
version = "0.1.0"
edition = "2024"

[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[workspace]
"#;

/// Compares the user time of compiling the crates alone. The generated crate also has operations, filter fields and rules.
pub(crate) fn run(interface: &Path, api: &str, rounds: usize) -> Result<Vec<Figure>> {
    let folder = tempfile::tempdir()?;
    let file = InterfaceFile::open(interface, &ReadOptions::new())?;
    let core = OrangeCore::Path(format!("{WORKSPACE}/crates/orange-core"));
    let code = file.generate(&GenerateOptions::new("generated").command("cargo xtask bench"))?;
    let files: Vec<_> =
        code.crate_files(&core).into_iter().map(|file| (file.path.to_string(), file.text)).collect();
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let generated = Package::write(folder.path().join("generated"), files)?;
    let derived_models = file.derived_models();
    let files = [("Cargo.toml", DERIVED_MANIFEST), ("src/lib.rs", &derived_models)];
    let derived = Package::write(folder.path().join("derived"), files)?;

    let mut figures = Vec::new();
    for (profile, goal) in [(Profile::Dev, 1.0), (Profile::Release, 0.5)] {
        let compile = |package: &Package| {
            package.touch("src/lib.rs")?;
            let cost = package.build(&folder.path().join("target"), profile, "--no-default-features")?;
            Ok::<_, Box<dyn std::error::Error>>(cost.user_time)
        };
        // Compiles the dependencies.
        compile(&generated)?;
        compile(&derived)?;
        let ratios = (0..rounds).map(|_| Ok(compile(&generated)? / compile(&derived)?));
        let work = format!("compile the crate of {api}, {} profile", profile.name());
        let figure = Figure::new(work, "user time", ratios.collect::<Result<_>>()?, Goal::AtMost(goal));
        figures.push(figure.against("derived models"));
    }
    Ok(figures)
}
