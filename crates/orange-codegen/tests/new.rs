//! `orange-codegen new` as a process: location of the crate, copied files, and regeneration from them.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A temporary folder with an empty SDK workspace. Its path has no symbolic links.
struct Fixture {
    _folder: TempDir,
    root: PathBuf,
}

impl Fixture {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().canonicalize().expect("a folder");
        fs::create_dir_all(root.join("sdk/crates/orange-core")).expect("written");
        fs::write(root.join("sdk/Cargo.toml"), "[workspace]\n").expect("written");
        let core = "[package]\nname = \"orange-core\"\n";
        fs::write(root.join("sdk/crates/orange-core/Cargo.toml"), core).expect("written");
        fs::write(root.join("parking.yaml"), spec("{type: string}")).expect("written");
        Self { _folder: folder, root }
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("written");
        fs::write(path, text).expect("written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs the program in a folder of the fixture.
    fn run(&self, current: &str, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_orange-codegen"))
            .args(arguments)
            .current_dir(self.root.join(current))
            .output()
            .expect("the program runs")
    }

    fn new_api(&self, current: &str, spec: &str, dir: &str, more: &[&str]) -> Output {
        let core = self.root.join("sdk/crates/orange-core");
        let mut arguments = vec!["new", "--name", "parking", "--spec", spec, "--dir", dir];
        // A workspace uses its own orange-core.
        if !current.starts_with("sdk") {
            arguments.extend(["--orange-core", core.to_str().expect("UTF-8")]);
        }
        arguments.extend(more);
        self.run(current, &arguments)
    }

    fn generate(&self, dir: &str, more: &[&str]) -> Output {
        let mut arguments = vec!["generate", "--dir", dir];
        arguments.extend(more);
        self.run("", &arguments)
    }
}

fn spec(schema: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: Parking, version: '1'}}\npaths:\n  /lots:\n    get:\n      operationId: listLots\n      responses:\n        '200':\n          description: lots\n          content:\n            application/json:\n              schema: {schema}\n"
    )
}

fn output_text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn assert_success(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", output_text(output));
}

/// The folder of `orange-core` as Cargo resolves it from a manifest: `..` is removed without following links.
fn resolved_core(folder: &Path) -> PathBuf {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
    let line = manifest.lines().find(|line| line.starts_with("orange-core")).expect("a dependency");
    let path = line.split('"').nth(1).expect("a path");
    let mut found = PathBuf::new();
    for component in folder.join(path).components() {
        match component {
            Component::ParentDir => _ = found.pop(),
            Component::CurDir => {}
            other => found.push(other),
        }
    }
    found
}

#[test]
fn crate_in_any_folder_finds_orange_core() {
    let home = Fixture::new();
    fs::create_dir_all(home.root.join("a b/c")).expect("written");
    let absolute = home.root.join("absolute");
    for (current, dir, folder) in [
        ("sdk", "../parking", "parking"),
        ("sdk/crates/orange-core", "../../../deep/er/parking", "deep/er/parking"),
        ("sdk", "./made", "sdk/made"),
        ("a b/c", "../it's here", "a b/it's here"),
        ("", absolute.to_str().expect("UTF-8"), "absolute"),
    ] {
        let spec = home.root.join("parking.yaml");
        let made = home.new_api(current, spec.to_str().expect("UTF-8"), dir, &[]);
        assert_success(&made);
        assert_eq!(resolved_core(&home.root.join(folder)), home.root.join("sdk/crates/orange-core"), "{dir}");
    }
}

#[cfg(unix)]
#[test]
fn crate_behind_a_symlink_finds_orange_core_from_both_paths() {
    let home = Fixture::new();
    fs::create_dir_all(home.root.join("one/two/three")).expect("written");
    std::os::unix::fs::symlink(home.root.join("one/two/three"), home.root.join("link")).expect("linked");
    assert_success(&home.new_api("", "parking.yaml", "link/parking", &[]));
    for folder in ["link/parking", "one/two/three/parking"] {
        assert_eq!(
            resolved_core(&home.root.join(folder)),
            home.root.join("sdk/crates/orange-core"),
            "{folder}"
        );
    }
}

#[cfg(unix)]
#[test]
fn next_command_is_quoted_for_the_shell() {
    let home = Fixture::new();
    let made = home.new_api("", "parking.yaml", "a b", &[]);
    let expected =
        format!("next: cargo test --manifest-path '{}'", home.root.join("a b/Cargo.toml").display());
    assert!(output_text(&made).contains(&expected), "{}", output_text(&made));
}

#[test]
fn workspace_crate_must_have_the_member_name() {
    let home = Fixture::new();
    let refused = home.new_api("sdk", "../parking.yaml", "crates/parking", &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", output_text(&refused));
    assert!(output_text(&refused).contains("orange-parking, as a crate of this workspace is called"));
    assert_success(&home.new_api("sdk", "../parking.yaml", "crates/../crates/orange-parking", &[]));
    assert!(home.read("sdk/crates/orange-parking/Cargo.toml").contains("orange-core = { workspace = true }"));
}

/// Creates a crate, deletes its input files and checks that it can be regenerated.
fn assert_self_contained(home: &Fixture, spec: &str, deleted: &[&str], more: &[&str]) {
    assert_success(&home.new_api("", spec, "made/crate", more));
    for path in deleted {
        let path = home.root.join(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("removed");
    }
    assert_success(&home.generate("made/crate", &["--check"]));
}

#[test]
fn files_in_parent_folders_are_copied() {
    let home = Fixture::new();
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/parent-references");
    for path in ["api/shelf.yaml", "common/shared.yaml"] {
        home.write(path, &fs::read_to_string(case.join(path)).expect("a case"));
    }
    assert_self_contained(&home, "api/shelf.yaml", &["api", "common"], &[]);
    let operation = home.read("made/crate/src/generated/operations/replace_shelf.rs");
    assert!(operation.contains("request.header(\"If-Match\""), "{operation}");
    assert_eq!(
        home.read("made/crate/openapi.yaml"),
        fs::read_to_string(case.join("api/shelf.yaml")).expect("a case"),
        "unedited"
    );
    assert!(home.root.join("made/crate/vendored/up-1/common/shared.yaml").is_file());
}

#[test]
fn reference_to_the_own_file_name_is_not_a_second_file() {
    let home = Fixture::new();
    let text = spec("{$ref: 'parking.yaml#/components/schemas/Lot'}")
        + "components: {schemas: {Lot: {type: object, properties: {id: {$ref: '../specs/parking.yaml#/components/schemas/Id'}}}, Id: {type: string, minLength: 2}}}\n";
    home.write("specs/parking.yaml", &text);
    assert_self_contained(&home, "specs/parking.yaml", &["specs"], &[]);
    let models = fs::read_dir(home.root.join("made/crate/src/generated/models")).expect("models");
    let names: Vec<_> = models.map(|entry| entry.expect("listed").file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().contains('2')), "{names:?}");
}

#[test]
fn file_referenced_by_url_and_path_is_copied_once() {
    let home = Fixture::new();
    home.write("specs/common/lot.yaml", "Lot: {type: object, properties: {id: {type: string}}}\n");
    let text = spec("{$ref: 'common/lot.yaml#/Lot'}").replace(
        "  /lots:\n",
        "  /lot:\n    get:\n      operationId: lot\n      responses: {'200': {description: x, content: {application/json: {schema: {$ref: 'https://example.org/v1/lot.yaml#/Lot'}}}}}\n  /lots:\n",
    );
    home.write("specs/api.yaml", &text);
    let map = "https://example.org/v1=specs/common";
    assert_self_contained(&home, "specs/api.yaml", &["specs"], &["--map", map]);
    let config = home.read("made/crate/spec.yaml");
    let copy = "file: \"vendored/example.org/v1/lot.yaml\"";
    assert!(config.contains("url: \"https://example.org/v1/lot.yaml\""), "{config}");
    assert!(config.contains("url: \"common/lot.yaml\"") && config.matches(copy).count() == 2, "{config}");
    assert!(!home.root.join("made/crate/common").exists());
}

#[test]
fn file_named_like_the_copied_interface_file_is_refused() {
    let home = Fixture::new();
    home.write("specs/openapi.yaml", "Lot: {type: string}\n");
    home.write("specs/api.yaml", &spec("{$ref: 'openapi.yaml#/Lot'}"));
    let refused = home.new_api("", "specs/api.yaml", "made", &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", output_text(&refused));
    assert!(output_text(&refused).contains("refers to openapi.yaml beside it"), "{}", output_text(&refused));
}

/// Creates a crate from `parent-references` and deletes its vendored files and spec.yaml.
fn crate_without_vendored_files(home: &Fixture) {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/parent-references");
    for path in ["api/shelf.yaml", "common/shared.yaml"] {
        home.write(path, &fs::read_to_string(case.join(path)).expect("a case"));
    }
    assert_success(&home.new_api("", "api/shelf.yaml", "made/crate", &[]));
    fs::remove_file(home.root.join("made/crate/spec.yaml")).expect("removed");
    fs::remove_dir_all(home.root.join("made/crate/vendored")).expect("removed");
}

const OPERATION: &str = "made/crate/src/generated/operations/replace_shelf.rs";

#[test]
fn regeneration_removes_items_only_with_allow_loss() {
    let home = Fixture::new();
    crate_without_vendored_files(&home);
    let before = home.read(OPERATION);

    let refused = home.generate("made/crate", &[]);
    assert_eq!(refused.status.code(), Some(1), "{}", output_text(&refused));
    let message = "refused, nothing is written: the crate would lose 2 parameters (ReplaceShelf.if_match, ReplaceShelf.x_correlator), 1 type (Shelf";
    assert!(output_text(&refused).contains(message), "{}", output_text(&refused));
    assert_eq!(home.read(OPERATION), before);
    assert_eq!(home.generate("made/crate", &["--check"]).status.code(), Some(1));

    assert_success(&home.generate("made/crate", &["--allow-loss"]));
    assert!(!home.read(OPERATION).contains("If-Match"));
    // The loss is reported on every run.
    assert_eq!(home.generate("made/crate", &[]).status.code(), Some(1));
    assert_success(&home.generate("made/crate", &["--check", "--allow-loss"]));
}

#[test]
fn removed_operation_needs_allow_loss() {
    let home = Fixture::new();
    assert_success(&home.new_api("", "parking.yaml", "made/crate", &[]));
    home.write(
        "made/crate/openapi.yaml",
        "openapi: 3.0.3\ninfo: {title: Parking, version: '2'}\npaths: {}\n",
    );
    let refused = home.generate("made/crate", &[]);
    assert_eq!(refused.status.code(), Some(1), "{}", output_text(&refused));
    assert!(output_text(&refused).contains("would lose 1 operation (ListLots)"), "{}", output_text(&refused));
    assert!(output_text(&refused).contains("--allow-loss"), "{}", output_text(&refused));
    assert_success(&home.generate("made/crate", &["--allow-loss"]));
}

#[test]
fn dangling_parameter_is_a_loss_and_suggests_map() {
    let home = Fixture::new();
    crate_without_vendored_files(&home);
    let lost = home.generate("made/crate", &["--check"]);
    let log = output_text(&lost);
    let line = log.lines().find(|line| line.contains("IfMatch")).unwrap_or_default();
    assert!(line.starts_with("  lost dangling-reference: openapi.yaml#/paths/"), "{log}");
    assert!(line.contains("; set its folder with --map ../common=DIR; omitted"), "{log}");
    // The suggested option resolves the reference.
    assert_success(&home.generate("made/crate", &["--map", "../common=common"]));
    assert!(home.read(OPERATION).contains("request.header(\"If-Match\""));
}

#[test]
fn undecoded_body_is_reported_as_loss() {
    let home = Fixture::new();
    let loss = "lost undecoded-body";
    for media in ["application/xml", "text/xml", "application/vnd.acme+xml"] {
        let text =
            spec("{type: object, properties: {id: {type: string}}}").replace("application/json", media);
        home.write("api.yaml", &text);
        let dir = format!("made/{}", media.replace(['/', '+'], "-"));
        let made = home.new_api("", "api.yaml", &dir, &[]);
        assert_eq!(made.status.code(), Some(1), "{media}: {}", output_text(&made));
        assert!(
            output_text(&made).contains(loss) && output_text(&made).contains("(line "),
            "{media}: {}",
            output_text(&made)
        );
        assert_success(&home.new_api("", "api.yaml", &format!("{dir}-allowed"), &["--allow-loss"]));
    }
    for media in ["text/event-stream", "application/x-ndjson", "application/json-seq"] {
        let text =
            spec("{type: object, properties: {id: {type: string}}}").replace("application/json", media);
        home.write("api.yaml", &text);
        assert_success(&home.new_api("", "api.yaml", &format!("made/{}", media.replace('/', "-")), &[]));
    }
}

const LISTED: &str = "
openapi: 3.0.3
info: {title: Parking, version: '1'}
paths:
  /lots:
    get:
      operationId: listLots
      parameters:
        - {name: offset, in: query, schema: {type: integer}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200': {description: x, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Lot'}}}}}
components:
  schemas:
    Lot: {type: object, properties: {id: {type: string}}}
";

#[test]
fn omitted_modules_stay_omitted_on_regeneration() {
    let home = Fixture::new();
    home.write("lots.yaml", LISTED);
    let module = |name: &str, module: &str| home.root.join(name).join("src/generated").join(module).exists();

    assert_success(&home.new_api("", "lots.yaml", "all", &[]));
    assert!(module("all", "fields") && module("all", "contract_tests.rs"));

    assert_success(&home.new_api("", "lots.yaml", "small", &["--without", "fields,contract-tests"]));
    assert!(!module("small", "fields") && !module("small", "contract_tests.rs"));
    assert_eq!(home.read("small/spec.yaml"), "without: [fields, contract-tests]\n");
    for file in ["small/src/generated/mod.rs", "small/src/lib.rs"] {
        let text = home.read(file);
        assert!(!text.contains("fields") && !text.contains("contract_tests"), "{file}: {text}");
    }
    assert_success(&home.generate("small", &["--check"]));
    assert_success(&home.generate("small", &[]));
    assert!(!module("small", "fields") && !module("small", "contract_tests.rs"));

    // A module removed from `without` is generated again.
    home.write("small/spec.yaml", "without: [contract-tests]\n");
    assert_success(&home.generate("small", &[]));
    assert!(module("small", "fields") && !module("small", "contract_tests.rs"));
}

#[test]
fn required_module_cannot_be_omitted() {
    let home = Fixture::new();
    let refused = home.new_api("", "parking.yaml", "made", &["--without", "models"]);
    assert_eq!(refused.status.code(), Some(2), "{}", output_text(&refused));
    assert!(
        output_text(&refused).contains("expected one of fields, contract-tests, example-tests"),
        "{}",
        output_text(&refused)
    );
}

#[test]
fn size_of_the_new_crate_is_printed() {
    let home = Fixture::new();
    home.write("lots.yaml", LISTED);
    let made = home.new_api("", "lots.yaml", "made", &[]);
    assert_success(&made);
    let mut lines = 0;
    let mut folders = vec![home.root.join("made/src/generated")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("listed") {
            let path = entry.expect("listed").path();
            match path.is_dir() {
                true => folders.push(path),
                false => lines += fs::read_to_string(path).expect("read").lines().count(),
            }
        }
    }
    let expected = format!("  1 schemas, {lines} lines of generated code, {lines} lines per schema\n");
    assert!(output_text(&made).contains(&expected), "{expected}{}", output_text(&made));
}

/// Creates a crate outside a workspace and returns its dependency on orange-core.
fn dependency(home: &Fixture, arguments: &[&str]) -> Result<String, String> {
    let spec = home.root.join("parking.yaml");
    let all = ["new", "--name", "parking", "--spec", spec.to_str().expect("UTF-8")];
    let made = home.run("", &[&all, arguments].concat());
    match made.status.code() {
        Some(0) => {}
        status => return Err(format!("{status:?} {}", output_text(&made))),
    }
    let manifest = home.read("orange-parking/Cargo.toml");
    let line =
        manifest.lines().find(|line| line.starts_with("orange-core")).expect("a dependency").to_owned();
    fs::remove_dir_all(home.root.join("orange-parking")).expect("removed");
    Ok(line)
}

#[test]
fn standalone_crate_uses_the_given_or_the_bundled_orange_core() {
    let home = Fixture::new();
    assert_eq!(
        dependency(&home, &["--orange-core", "sdk/crates/orange-core"]).expect("made"),
        "orange-core = { path = \"../sdk/crates/orange-core\", default-features = false }"
    );
    assert_eq!(
        dependency(&home, &["--orange-core", "=0.1.0"]).expect("made"),
        "orange-core = { version = \"=0.1.0\", default-features = false }"
    );
    let bundled = dependency(&home, &[]).expect("made");
    let path = bundled.split('"').nth(1).expect("a path");
    let built =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../orange-core").canonicalize().expect("a folder");
    fs::create_dir(home.root.join("orange-parking")).expect("a folder");
    assert_eq!(home.root.join("orange-parking").join(path).canonicalize().expect("a folder"), built);
    let refused = dependency(&home, &["--dir", "elsewhere", "--orange-core", "sdk"]).expect_err("refused");
    assert!(
        refused.contains("expected the folder of the crate orange-core, or a version such as "),
        "{refused}"
    );
}

#[test]
fn workspace_member_uses_the_workspace_orange_core() {
    let home = Fixture::new();
    let new = ["new", "--name", "parking", "--spec", "../parking.yaml"];
    let refused = home.run("sdk", &[&new[..], &["--orange-core", "1"]].concat());
    assert_eq!(refused.status.code(), Some(2), "{}", output_text(&refused));
    assert_success(&home.run("sdk", &new));
    assert!(home.read("sdk/crates/orange-parking/Cargo.toml").contains("orange-core = { workspace = true }"));
}

#[test]
fn cargo_resolves_a_standalone_crate_with_our_lockfile() {
    let home = Fixture::new();
    assert_success(&home.run("", &["new", "--name", "parking", "--spec", "parking.yaml"]));
    let folder = home.root.join("orange-parking");
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("copied");
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--format-version", "1"])
        .current_dir(&folder)
        .output()
        .expect("cargo runs");
    assert!(metadata.status.success(), "{}", output_text(&metadata));
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).expect("JSON");
    let names: Vec<&str> = metadata["packages"]
        .as_array()
        .expect("packages")
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    assert!(names.contains(&"orange-core") && names.contains(&"orange-parking"), "{names:?}");
}

#[test]
fn standalone_crate_is_regenerated_in_its_folder() {
    let home = Fixture::new();
    assert_success(&home.run("", &["new", "--name", "parking", "--spec", "parking.yaml"]));
    let file = "orange-parking/src/generated/operations/list_lots.rs";
    let text = home.read(file);
    assert!(text.starts_with("// Generated from openapi.yaml by `orange-codegen generate`"), "{text}");
    assert_success(&home.run("orange-parking", &["generate", "--check"]));
    home.write(file, "");
    assert_eq!(home.run("orange-parking", &["generate", "--check"]).status.code(), Some(1));
    assert_success(&home.run("orange-parking", &["generate"]));
    assert_eq!(home.read(file), text);
    // Outside the crate, the target is ambiguous.
    let lost = home.run("", &["generate"]);
    assert_eq!(lost.status.code(), Some(2), "{}", output_text(&lost));
    assert!(output_text(&lost).contains("expected a crate in the current folder"), "{}", output_text(&lost));
}
