//! What is emitted.

use std::path::Path;

use super::{Options, emit};

/// Writes the output for a file given by the environment, to look at it.
#[test]
#[ignore = "a tool for people: EMIT_FROM=openapi.yaml EMIT_TO=dir"]
fn write_for_people() {
    let from = std::env::var("EMIT_FROM").expect("EMIT_FROM");
    let to = std::env::var("EMIT_TO").expect("EMIT_TO");
    let mut options = crate::resolve::Options::default();
    if let Ok(map) = std::env::var("EMIT_MAP")
        && let Some((url, dir)) = map.rsplit_once('=')
    {
        options.maps.add(url, dir);
    }
    let sources = crate::resolve::Sources::open(Path::new(&from), &options).unwrap();
    let lowered = crate::lower::lower(&sources, Default::default()).unwrap();
    let options = Options {
        api: "example".to_owned(),
        source: "openapi.yaml".to_owned(),
        command: "cargo xtask codegen example".to_owned(),
    };
    let output = emit(&lowered.document, &options).unwrap();
    for finding in lowered.findings.iter().chain(&output.findings) {
        println!("{finding}");
    }
    for file in output.files {
        let path = Path::new(&to).join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.text).unwrap();
    }
}
