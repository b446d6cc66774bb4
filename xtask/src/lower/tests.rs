//! Every file of the corpus, read and lowered: the model and the findings are snapshots.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::summary::summary;
use crate::cli::Reading;
use crate::pipeline;

/// The interface files of the corpus, with the names their snapshots have.
pub(crate) fn corpus() -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut files: Vec<(String, PathBuf)> = std::fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                return Some((name, path.join("openapi.yaml")));
            }
            matches!(path.extension()?.to_str()?, "yaml" | "json").then_some((name, path))
        })
        .collect();
    files.sort();
    files
}

#[test]
fn every_file_of_the_corpus_becomes_the_model_it_means() {
    let files = corpus();
    assert!(files.len() > 25, "the corpus is not where it is looked for");
    for (name, path) in files {
        let read =
            pipeline::read(&path, &Reading::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        let mut text = summary(&read.lowered.document);
        text.push('\n');
        for finding in &read.lowered.findings {
            let _ = writeln!(text, "{finding}");
        }
        insta::with_settings!({omit_expression => true}, {
            insta::assert_snapshot!(name, text);
        });
    }
}

#[test]
#[ignore = "prints one file, named by LOOK"]
fn look() {
    let path = std::env::var("LOOK").unwrap();
    let maps = vec![(
        "https://raw.githubusercontent.com/before-interop/common/v1".to_owned(),
        PathBuf::from("/work/shared/specs/before-interop/common"),
    )];
    let read = pipeline::read(path.as_ref(), &Reading { maps, ..Reading::default() }).unwrap();
    println!("{}", summary(&read.lowered.document));
    for finding in &read.lowered.findings {
        println!("{finding}");
    }
}
