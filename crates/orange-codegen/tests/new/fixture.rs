//! A temporary folder with an SDK workspace and an interface file.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A temporary folder with an empty SDK workspace. Its path has no symbolic links.
pub(crate) struct Fixture {
    _folder: TempDir,
    pub(crate) root: PathBuf,
}

impl Fixture {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("a folder");
        fs::create_dir_all(root.join("sdk/crates/orange-core")).expect("written");
        fs::write(root.join("sdk/Cargo.toml"), "[workspace]\n").expect("written");
        let core = "[package]\nname = \"orange-core\"\n";
        fs::write(root.join("sdk/crates/orange-core/Cargo.toml"), core).expect("written");
        fs::write(root.join("parking.yaml"), spec("{type: string}")).expect("written");
        Self { _folder: folder, root }
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("written");
        fs::write(path, text).expect("written");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs the program in a folder of the fixture.
    pub(crate) fn run(&self, current: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_orange-codegen"))
            .args(arguments)
            .current_dir(self.root.join(current))
            .output()
            .expect("the program runs")
    }

    pub(crate) fn new_api(&self, current: &str, spec: &str, dir: &str, more: &[&str]) -> Output {
        let core = self.root.join("sdk/crates/orange-core");
        let mut arguments = vec!["new", "--name", "parking", "--spec", spec, "--dir", dir];
        // A workspace uses its own orange-core.
        if !current.starts_with("sdk") {
            arguments.extend(["--orange-core", core.to_str().expect("UTF-8")]);
        }
        arguments.extend(more);
        self.run(current, &arguments)
    }

    pub(crate) fn generate(&self, dir: &str, more: &[&str]) -> Output {
        let mut arguments = vec!["generate", "--dir", dir];
        arguments.extend(more);
        self.run("", &arguments)
    }
}

/// Returns an interface file with one operation, whose response has the schema.
pub(crate) fn spec(schema: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Parking, version: '1'}}\npaths:\n  /lots:\n    get:\n      operationId: listLots\n      responses:\n        '200':\n          description: lots\n          content:\n            application/json:\n              schema: {schema}\n"
    )
}

pub(crate) fn output_text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

pub(crate) fn assert_success(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", output_text(output));
}
