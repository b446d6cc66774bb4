//! `orange-codegen new` as it is run: where the crate may stand, and that it can be regenerated from what it holds.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A folder with an empty SDK beside room for crates, without symbolic links in its own path.
struct Home {
    _folder: TempDir,
    root: PathBuf,
}

impl Home {
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

    /// Runs the program in a folder of the home.
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
        // A workspace has an orange-core of its own.
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

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn succeeded(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
}

/// The folder of `orange-core` as cargo finds it from a manifest: `..` goes back without looking at links.
fn core_of(folder: &Path) -> PathBuf {
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
fn generated_crates_find_orange_core() {
    let home = Home::new();
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
        succeeded(&made);
        assert_eq!(core_of(&home.root.join(folder)), home.root.join("sdk/crates/orange-core"), "{dir}");
    }
}

#[cfg(unix)]
#[test]
fn crates_behind_a_symlink_find_orange_core() {
    let home = Home::new();
    fs::create_dir_all(home.root.join("one/two/three")).expect("written");
    std::os::unix::fs::symlink(home.root.join("one/two/three"), home.root.join("link")).expect("linked");
    succeeded(&home.new_api("", "parking.yaml", "link/parking", &[]));
    for folder in ["link/parking", "one/two/three/parking"] {
        assert_eq!(core_of(&home.root.join(folder)), home.root.join("sdk/crates/orange-core"), "{folder}");
    }
}

#[cfg(unix)]
#[test]
fn the_next_command_can_be_pasted() {
    let home = Home::new();
    let made = home.new_api("", "parking.yaml", "a b", &[]);
    let expected =
        format!("next: cargo test --manifest-path '{}'", home.root.join("a b/Cargo.toml").display());
    assert!(said(&made).contains(&expected), "{}", said(&made));
}

#[test]
fn workspace_crates_are_named_like_members() {
    let home = Home::new();
    let refused = home.new_api("sdk", "../parking.yaml", "crates/parking", &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("orange-parking, as a crate of this workspace is called"));
    succeeded(&home.new_api("sdk", "../parking.yaml", "crates/../crates/orange-parking", &[]));
    assert!(home.read("sdk/crates/orange-parking/Cargo.toml").contains("orange-core = { workspace = true }"));
}

/// Makes a crate, takes everything away that it was made from, and looks whether it can be made again.
fn stands_alone(home: &Home, spec: &str, gone: &[&str], more: &[&str]) {
    succeeded(&home.new_api("", spec, "made/crate", more));
    for path in gone {
        let path = home.root.join(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("removed");
    }
    succeeded(&home.generate("made/crate", &["--check"]));
}

#[test]
fn files_above_the_interface_file_are_copied() {
    let home = Home::new();
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/parent-references");
    for path in ["api/shelf.yaml", "common/shared.yaml"] {
        home.write(path, &fs::read_to_string(case.join(path)).expect("a case"));
    }
    stands_alone(&home, "api/shelf.yaml", &["api", "common"], &[]);
    let operation = home.read("made/crate/src/generated/operations/replace_shelf.rs");
    assert!(operation.contains("request.header(\"If-Match\""), "{operation}");
    assert_eq!(
        home.read("made/crate/openapi.yaml"),
        fs::read_to_string(case.join("api/shelf.yaml")).expect("a case"),
        "unedited"
    );
    // The shared file moves along with the crate.
    assert!(home.root.join("made/crate/vendored/up-1/common/shared.yaml").is_file());
}

#[test]
fn self_references_by_name_are_one_file() {
    let home = Home::new();
    let text = spec("{$ref: 'parking.yaml#/components/schemas/Lot'}")
        + "components: {schemas: {Lot: {type: object, properties: {id: {$ref: '../specs/parking.yaml#/components/schemas/Id'}}}, Id: {type: string, minLength: 2}}}\n";
    home.write("specs/parking.yaml", &text);
    stands_alone(&home, "specs/parking.yaml", &["specs"], &[]);
    let models = fs::read_dir(home.root.join("made/crate/src/generated/models")).expect("models");
    let names: Vec<_> = models.map(|entry| entry.expect("listed").file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().contains('2')), "{names:?}");
}

#[test]
fn files_named_by_url_and_path_are_copied_once() {
    let home = Home::new();
    home.write("specs/common/lot.yaml", "Lot: {type: object, properties: {id: {type: string}}}\n");
    let text = spec("{$ref: 'common/lot.yaml#/Lot'}").replace(
        "  /lots:\n",
        "  /lot:\n    get:\n      operationId: lot\n      responses: {'200': {description: x, content: {application/json: {schema: {$ref: 'https://example.org/v1/lot.yaml#/Lot'}}}}}\n  /lots:\n",
    );
    home.write("specs/api.yaml", &text);
    let map = "https://example.org/v1=specs/common";
    stands_alone(&home, "specs/api.yaml", &["specs"], &["--map", map]);
    let config = home.read("made/crate/spec.yaml");
    let copy = "file: \"vendored/example.org/v1/lot.yaml\"";
    assert!(config.contains("url: \"https://example.org/v1/lot.yaml\""), "{config}");
    assert!(config.contains("url: \"common/lot.yaml\"") && config.matches(copy).count() == 2, "{config}");
    assert!(!home.root.join("made/crate/common").exists());
}

#[test]
fn name_clashes_with_the_interface_file_are_rejected() {
    let home = Home::new();
    home.write("specs/openapi.yaml", "Lot: {type: string}\n");
    home.write("specs/api.yaml", &spec("{$ref: 'openapi.yaml#/Lot'}"));
    let refused = home.new_api("", "specs/api.yaml", "made", &[]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("refers to openapi.yaml beside it"), "{}", said(&refused));
}

/// A crate of the case `parent-references`, as it was made before files were copied: with the interface file alone.
fn without_its_files(home: &Home) {
    let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/parent-references");
    for path in ["api/shelf.yaml", "common/shared.yaml"] {
        home.write(path, &fs::read_to_string(case.join(path)).expect("a case"));
    }
    succeeded(&home.new_api("", "api/shelf.yaml", "made/crate", &[]));
    fs::remove_file(home.root.join("made/crate/spec.yaml")).expect("removed");
    fs::remove_dir_all(home.root.join("made/crate/vendored")).expect("removed");
}

const OPERATION: &str = "made/crate/src/generated/operations/replace_shelf.rs";

#[test]
fn regeneration_refuses_losses_by_default() {
    let home = Home::new();
    without_its_files(&home);
    let before = home.read(OPERATION);

    let refused = home.generate("made/crate", &[]);
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    let message = "refused, nothing is written: the crate would lose 2 parameters (ReplaceShelf.if_match, ReplaceShelf.x_correlator), 1 type (Shelf";
    assert!(said(&refused).contains(message), "{}", said(&refused));
    assert_eq!(home.read(OPERATION), before);
    assert_eq!(home.generate("made/crate", &["--check"]).status.code(), Some(1));

    succeeded(&home.generate("made/crate", &["--allow-loss"]));
    assert!(!home.read(OPERATION).contains("If-Match"));
    // What is lost stays lost, and is said again.
    assert_eq!(home.generate("made/crate", &[]).status.code(), Some(1));
    succeeded(&home.generate("made/crate", &["--check", "--allow-loss"]));
}

#[test]
fn removing_an_operation_needs_allow_loss() {
    let home = Home::new();
    succeeded(&home.new_api("", "parking.yaml", "made/crate", &[]));
    home.write(
        "made/crate/openapi.yaml",
        "openapi: 3.0.3\ninfo: {title: Parking, version: '2'}\npaths: {}\n",
    );
    let refused = home.generate("made/crate", &[]);
    assert_eq!(refused.status.code(), Some(1), "{}", said(&refused));
    assert!(said(&refused).contains("would lose 1 operation (ListLots)"), "{}", said(&refused));
    assert!(said(&refused).contains("--allow-loss"), "{}", said(&refused));
    succeeded(&home.generate("made/crate", &["--allow-loss"]));
}

#[test]
fn a_lost_parameter_suggests_the_map_option() {
    let home = Home::new();
    without_its_files(&home);
    let lost = home.generate("made/crate", &["--check"]);
    let said_of_it = said(&lost);
    let line = said_of_it.lines().find(|line| line.contains("IfMatch")).unwrap_or_default();
    assert!(line.starts_with("  lost dangling-reference: openapi.yaml#/paths/"), "{said_of_it}");
    assert!(line.contains("; set its folder with --map ../common=DIR; omitted"), "{said_of_it}");
    // The option that the message names helps.
    succeeded(&home.generate("made/crate", &["--map", "../common=common"]));
    assert!(home.read(OPERATION).contains("request.header(\"If-Match\""));
}

#[test]
fn undecoded_bodies_are_reported() {
    let home = Home::new();
    let told = "lost undecoded-body";
    for media in ["application/xml", "text/xml", "application/vnd.acme+xml"] {
        let text =
            spec("{type: object, properties: {id: {type: string}}}").replace("application/json", media);
        home.write("api.yaml", &text);
        let dir = format!("made/{}", media.replace(['/', '+'], "-"));
        let made = home.new_api("", "api.yaml", &dir, &[]);
        assert_eq!(made.status.code(), Some(1), "{media}: {}", said(&made));
        assert!(said(&made).contains(told) && said(&made).contains("(line "), "{media}: {}", said(&made));
        succeeded(&home.new_api("", "api.yaml", &format!("{dir}-allowed"), &["--allow-loss"]));
    }
    for media in ["text/event-stream", "application/x-ndjson", "application/json-seq"] {
        let text =
            spec("{type: object, properties: {id: {type: string}}}").replace("application/json", media);
        home.write("api.yaml", &text);
        succeeded(&home.new_api("", "api.yaml", &format!("made/{}", media.replace('/', "-")), &[]));
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
fn regeneration_excludes_the_same_modules() {
    let home = Home::new();
    home.write("lots.yaml", LISTED);
    let module = |name: &str, module: &str| home.root.join(name).join("src/generated").join(module).exists();

    succeeded(&home.new_api("", "lots.yaml", "all", &[]));
    assert!(module("all", "fields") && module("all", "contract_tests.rs"));

    succeeded(&home.new_api("", "lots.yaml", "small", &["--without", "fields,contract-tests"]));
    assert!(!module("small", "fields") && !module("small", "contract_tests.rs"));
    assert_eq!(home.read("small/spec.yaml"), "without: [fields, contract-tests]\n");
    for file in ["small/src/generated/mod.rs", "small/src/lib.rs"] {
        let text = home.read(file);
        assert!(!text.contains("fields") && !text.contains("contract_tests"), "{file}: {text}");
    }
    succeeded(&home.generate("small", &["--check"]));
    succeeded(&home.generate("small", &[]));
    assert!(!module("small", "fields") && !module("small", "contract_tests.rs"));

    // What is wanted again comes back.
    home.write("small/spec.yaml", "without: [contract-tests]\n");
    succeeded(&home.generate("small", &[]));
    assert!(module("small", "fields") && !module("small", "contract_tests.rs"));
}

#[test]
fn mandatory_modules_cannot_be_excluded() {
    let home = Home::new();
    let refused = home.new_api("", "parking.yaml", "made", &["--without", "models"]);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(
        said(&refused).contains("expected one of fields, contract-tests, example-tests"),
        "{}",
        said(&refused)
    );
}

#[test]
fn new_reports_the_size_of_the_crate() {
    let home = Home::new();
    home.write("lots.yaml", LISTED);
    let made = home.new_api("", "lots.yaml", "made", &[]);
    succeeded(&made);
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
    assert!(said(&made).contains(&expected), "{expected}{}", said(&made));
}

/// Makes a crate with the arguments in a folder without a workspace, and returns its dependency on orange-core.
fn dependency(home: &Home, arguments: &[&str]) -> Result<String, String> {
    let spec = home.root.join("parking.yaml");
    let all = ["new", "--name", "parking", "--spec", spec.to_str().expect("UTF-8")];
    let made = home.run("", &[&all, arguments].concat());
    match made.status.code() {
        Some(0) => {}
        status => return Err(format!("{status:?} {}", said(&made))),
    }
    let manifest = home.read("orange-parking/Cargo.toml");
    let line =
        manifest.lines().find(|line| line.starts_with("orange-core")).expect("a dependency").to_owned();
    fs::remove_dir_all(home.root.join("orange-parking")).expect("removed");
    Ok(line)
}

#[test]
fn standalone_crates_depend_on_the_given_orange_core() {
    let home = Home::new();
    assert_eq!(
        dependency(&home, &["--orange-core", "sdk/crates/orange-core"]).expect("made"),
        "orange-core = { path = \"../sdk/crates/orange-core\", default-features = false }"
    );
    assert_eq!(
        dependency(&home, &["--orange-core", "=0.1.0"]).expect("made"),
        "orange-core = { version = \"=0.1.0\", default-features = false }"
    );
    let of_the_program = dependency(&home, &[]).expect("made");
    let path = of_the_program.split('"').nth(1).expect("a path");
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
fn workspace_crates_use_the_workspace_orange_core() {
    let home = Home::new();
    let new = ["new", "--name", "parking", "--spec", "../parking.yaml"];
    let refused = home.run("sdk", &[&new[..], &["--orange-core", "1"]].concat());
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    succeeded(&home.run("sdk", &new));
    assert!(home.read("sdk/crates/orange-parking/Cargo.toml").contains("orange-core = { workspace = true }"));
}

/// Cargo finds every dependency of a crate that was made without a workspace, in the versions of this one.
#[test]
fn cargo_resolves_standalone_crates() {
    let home = Home::new();
    succeeded(&home.run("", &["new", "--name", "parking", "--spec", "parking.yaml"]));
    let folder = home.root.join("orange-parking");
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("copied");
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--format-version", "1"])
        .current_dir(&folder)
        .output()
        .expect("cargo runs");
    assert!(metadata.status.success(), "{}", said(&metadata));
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
fn standalone_crates_can_be_regenerated() {
    let home = Home::new();
    succeeded(&home.run("", &["new", "--name", "parking", "--spec", "parking.yaml"]));
    let file = "orange-parking/src/generated/operations/list_lots.rs";
    let text = home.read(file);
    assert!(text.starts_with("// Generated from openapi.yaml by `orange-codegen generate`"), "{text}");
    succeeded(&home.run("orange-parking", &["generate", "--check"]));
    home.write(file, "");
    assert_eq!(home.run("orange-parking", &["generate", "--check"]).status.code(), Some(1));
    succeeded(&home.run("orange-parking", &["generate"]));
    assert_eq!(home.read(file), text);
    // Elsewhere nothing says which crate is meant.
    let lost = home.run("", &["generate"]);
    assert_eq!(lost.status.code(), Some(2), "{}", said(&lost));
    assert!(said(&lost).contains("expected a crate in the current folder"), "{}", said(&lost));
}
