//! Tests of fetching from a local server.

mod references;
mod server;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use self::server::Server;
use super::client::{Client, Limits};
use super::{Outcome, fetch_all, sha256, targets};
use crate::cli::{Fetch, Program};
use crate::error::Result as CodegenResult;

const SPEC: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";
const LIMITS: Limits = Limits { bytes: 64 * 1024, redirects: 3, timeout: Duration::from_secs(20) };

/// A temporary folder with the crate `orange-thing`, in place of `crates` of a workspace.
struct Crates(TempDir);

impl Crates {
    fn new(config: &str) -> Self {
        let crates = Self(tempfile::tempdir().unwrap());
        fs::create_dir(crates.crate_file("")).unwrap();
        fs::write(crates.crate_file("spec.yaml"), config).unwrap();
        crates
    }

    fn with_url(url: &str) -> Self {
        Self::new(&format!("# Source.\npublished:\n  url: {url}\n"))
    }

    /// A crate with a fetched file.
    fn fetched(url: &str, bytes: &str) -> Self {
        let crates =
            Self::new(&format!("published:\n  url: {url}\n  sha256: {}\n", sha256(bytes.as_bytes())));
        fs::write(crates.crate_file("openapi.yaml"), bytes).unwrap();
        crates
    }

    fn crate_file(&self, file: &str) -> PathBuf {
        self.0.path().join("orange-thing").join(file)
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.crate_file(file)).unwrap()
    }

    fn fetch_with(&self, arguments: &Fetch) -> Result<Outcome, String> {
        let targets = targets(self.0.path(), &arguments.apis).map_err(|error| error.to_string())?;
        targets[0]
            .fetch(arguments, &Client::direct(LIMITS), &Program::default())
            .map_err(|error| error.to_string())
    }

    fn fetch(&self) -> Result<Outcome, String> {
        self.fetch_with(&arguments())
    }

    fn accept(&self) -> Result<Outcome, String> {
        self.fetch_with(&Fetch { accept: true, ..arguments() })
    }

    /// Returns the error of a failing fetch. Asserts that no file changed.
    fn fetch_error(&self) -> String {
        let before = files(self.0.path());
        let error = self.fetch().map(|outcome| panic!("{outcome:?}")).unwrap_err();
        assert_eq!(files(self.0.path()), before, "{error}");
        error
    }

    /// Returns the reasons and changes of a refused fetch. Asserts that no file changed.
    fn fetch_refused(&self) -> (String, Option<String>) {
        let before = files(self.0.path());
        let Ok(Outcome::Refused { reasons, difference }) = self.fetch() else { panic!("not refused") };
        assert_eq!(files(self.0.path()), before);
        (reasons.join("\n"), difference)
    }

    /// Returns the files that a fetch writes.
    fn fetch_written(&self) -> Vec<String> {
        written(self.fetch())
    }
}

/// Fetches for the crates below a folder.
fn fetch_below(crates: &Path, arguments: &Fetch, client: &Client) -> CodegenResult<bool> {
    fetch_all(&targets(crates, &arguments.apis)?, arguments, client, &Program::default())
}

fn written(outcome: Result<Outcome, String>) -> Vec<String> {
    match outcome {
        Ok(Outcome::Written { files, .. }) => files,
        other => panic!("{other:?}"),
    }
}

fn arguments() -> Fetch {
    Fetch { apis: vec!["thing".to_owned()], dir: None, accept: false, strict: false }
}

/// Returns every file below a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            found.insert(path, bytes);
        }
    }
    found
}

#[test]
fn first_download_records_checksum_second_is_unchanged() {
    let server = Server::start();
    server.ok("/openapi.yaml", SPEC);
    let crates = Crates::with_url(&server.url("/openapi.yaml"));
    assert_eq!(crates.fetch_written(), ["openapi.yaml", "spec.yaml"]);
    assert_eq!(crates.text("openapi.yaml"), SPEC);
    let recorded = format!(
        "# Source.\npublished:\n  url: {}\n  sha256: \"{}\"\n",
        server.url("/openapi.yaml"),
        sha256(SPEC.as_bytes())
    );
    assert_eq!(crates.text("spec.yaml"), recorded);
    let before = files(crates.0.path());
    assert!(matches!(crates.fetch(), Ok(Outcome::Unchanged { files: 1 })));
    assert_eq!(files(crates.0.path()), before);
}

#[test]
fn spec_config_sets_the_file_path() {
    let server = Server::start();
    server.ok("/o", SPEC);
    let url = server.url("/o");
    let crates = Crates::new(&format!("published: {{url: '{url}', file: published/deep/spec.yaml}}\n"));
    assert_eq!(crates.fetch_written(), ["published/deep/spec.yaml", "spec.yaml"]);
    assert_eq!(crates.text("published/deep/spec.yaml"), SPEC);
    for outside in ["../spec.yaml", "/tmp/spec.yaml", "a/../../b.yaml"] {
        let crates = Crates::new(&format!("published: {{url: '{url}', file: {outside}}}\n"));
        assert!(crates.fetch_error().contains("expected a path inside the crate"), "{outside}");
    }
}

#[test]
fn unsuccessful_response_is_an_error() {
    let server = Server::start();
    let crates = Crates::fetched(&server.url("/openapi.yaml"), SPEC);
    assert!(crates.fetch_error().contains("404 Not Found"));
    for status in ["500 Internal Server Error", "204 No Content", "304 Not Modified", "401 Unauthorized"] {
        server.status("/openapi.yaml", status);
        assert!(crates.fetch_error().contains(status), "{status}");
    }
    server.raw("/openapi.yaml", "this is not HTTP\r\n\r\n");
    assert!(crates.fetch_error().contains("/openapi.yaml: "));
    server.raw("/openapi.yaml", "");
    assert!(crates.fetch_error().contains("/openapi.yaml: "));
}

#[test]
fn changed_file_is_refused_until_accepted() {
    let server = Server::start();
    let old = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses: {'204': {description: ok}}\n";
    server.ok("/openapi.yaml", SPEC);
    let crates = Crates::fetched(&server.url("/openapi.yaml"), old);
    let (reason, difference) = crates.fetch_refused();
    assert!(reason.contains(&format!("recorded sha256 {}", sha256(old.as_bytes()))), "{reason}");
    assert!(reason.contains(&format!("fetched  sha256 {}", sha256(SPEC.as_bytes()))), "{reason}");
    assert!(difference.unwrap().contains("Breaking for callers (1)\n  GET /a\n    operation-removed: a"));

    assert_eq!(written(crates.accept()), ["openapi.yaml", "spec.yaml"]);
    assert_eq!(crates.text("openapi.yaml"), SPEC);
    assert!(crates.text("spec.yaml").contains(&sha256(SPEC.as_bytes())));
    assert!(matches!(crates.fetch(), Ok(Outcome::Unchanged { .. })));
}

#[test]
fn changed_file_returns_false_and_failure_returns_error() {
    let server = Server::start();
    server.ok("/openapi.yaml", SPEC);
    let client = Client::direct(LIMITS);
    let crates = Crates::fetched(&server.url("/openapi.yaml"), "openapi: 3.0.3\n");
    assert!(!fetch_below(crates.0.path(), &arguments(), &client).unwrap());
    // The failure of one crate does not prevent fetching others.
    let other = crates.0.path().join("orange-a-broken-one");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("spec.yaml"), format!("published: {{url: '{}'}}", server.url("/nowhere"))).unwrap();
    let all = Fetch { apis: Vec::new(), dir: None, accept: true, strict: false };
    let error = fetch_below(crates.0.path(), &all, &client).unwrap_err().to_string();
    assert_eq!(error, "1 of 2 could not be fetched");
    assert_eq!(crates.text("openapi.yaml"), SPEC);
}

#[test]
fn truncated_response_is_an_error() {
    let server = Server::start();
    let crates = Crates::fetched(&server.url("/openapi.yaml"), SPEC);
    let short =
        format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{SPEC}", SPEC.len() + 9);
    server.raw("/openapi.yaml", short);
    let error = crates.fetch_error();
    let arrived = format!("ended after {} of {} bytes", SPEC.len(), SPEC.len() + 9);
    assert!(error.contains(&arrived), "{error}");
    let chunk =
        format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{SPEC}\r\n", SPEC.len());
    server.raw("/openapi.yaml", chunk);
    let error = crates.fetch_error();
    assert!(error.contains("the response ended after"), "{error}");
}

#[test]
fn too_large_or_too_slow_response_is_an_error() {
    let server = Server::start();
    let crates = Crates::fetched(&server.url("/openapi.yaml"), SPEC);
    let too_long = "#".repeat(64 * 1024 + 1);
    // With Content-Length, the body is not read.
    server.raw("/openapi.yaml", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n");
    assert!(crates.fetch_error().contains("the file has more than 65536 bytes"));
    // Without Content-Length, reading stops at the limit.
    server.raw("/openapi.yaml", format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{too_long}"));
    assert!(crates.fetch_error().contains("the file has more than 65536 bytes"));

    server.no_response("/openapi.yaml");
    let short_timeout = Client::direct(Limits { timeout: Duration::from_millis(100), ..LIMITS });
    let target = &targets(crates.0.path(), &[]).unwrap()[0];
    let error = target.fetch(&arguments(), &short_timeout, &Program::default()).unwrap_err().to_string();
    assert!(error.contains("timeout"), "{error}");
}

#[test]
fn invalid_interface_file_is_not_written() {
    let server = Server::start();
    let crates = Crates::fetched(&server.url("/openapi.yaml"), SPEC);
    for (body, expected) in [
        ("  <!DOCTYPE html><html><p>Log in</p></html>", "received a web page"),
        ("{\"error\": \"no such file\"}", "expected an interface file"),
        ("openapi: 3.0.3\npaths: [\n", "openapi.yaml:"),
        ("openapi: 3.0.3\npaths: {/a: {get: 1}}\n", "expected an operation"),
        ("swagger: '1.2'\n", "expected Swagger 2.0"),
        ("", "found an empty file"),
        ("\u{0}\u{1}", "openapi.yaml:"),
    ] {
        server.ok("/openapi.yaml", body);
        let error = crates.fetch_error();
        assert!(error.contains(expected), "{body}: {error}");
    }
    let compressed =
        format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n{SPEC}", SPEC.len());
    server.raw("/openapi.yaml", compressed);
    assert!(crates.fetch_error().contains("Content-Encoding gzip"));
}

#[test]
fn redirects_are_limited_in_count_and_scheme() {
    let server = Server::start();
    server.ok("/real", SPEC);
    server.redirect("/openapi.yaml", "/once");
    server.redirect("/once", &server.url("/real"));
    let crates = Crates::with_url(&server.url("/openapi.yaml"));
    assert_eq!(crates.fetch_written(), ["openapi.yaml", "spec.yaml"]);
    assert_eq!(server.take_requests(), ["/openapi.yaml", "/once", "/real"]);
    // The requested URL is recorded, not the redirect target.
    assert!(crates.text("spec.yaml").contains(&server.url("/openapi.yaml")));

    server.redirect("/openapi.yaml", "/openapi.yaml");
    assert!(crates.fetch_error().contains("more than 3 redirects"));
    assert_eq!(server.take_requests().len(), 4);
    server.redirect("/openapi.yaml", "file:///etc/passwd");
    let error = crates.fetch_error();
    assert!(error.contains("from http to file is not followed"), "{error}");
    server.raw("/openapi.yaml", "HTTP/1.1 301 Moved Permanently\r\nContent-Length: 0\r\n\r\n");
    assert!(crates.fetch_error().contains("without a Location"));
}

#[test]
fn redirect_to_https_requires_tls() {
    let server = Server::start();
    server.redirect("/openapi.yaml", &server.url("/real").replace("http:", "https:"));
    let crates = Crates::fetched(&server.url("/openapi.yaml"), SPEC);
    // The server has no TLS, so the handshake must fail. An unencrypted response must not be used.
    server.ok("/real", SPEC);
    assert!(crates.fetch_error().contains("/openapi.yaml: "));
    assert!(!server.take_requests().contains(&"/real".to_owned()));
}

#[test]
fn file_url_is_read_from_disk() {
    let elsewhere = tempfile::tempdir().unwrap();
    let path = elsewhere.path().join("a b.yaml");
    let url = url::Url::from_file_path(&path).unwrap().to_string();
    let crates = Crates::with_url(&url);
    // A missing file is reported with the status of a missing page.
    assert!(crates.fetch_error().contains("404 Not Found"));
    fs::write(&path, SPEC).unwrap();
    assert_eq!(crates.fetch_written(), ["openapi.yaml", "spec.yaml"]);
    assert_eq!(crates.text("openapi.yaml"), SPEC);
    fs::write(&path, "#".repeat(64 * 1024 + 1)).unwrap();
    assert!(crates.fetch_error().contains("more than 65536 bytes"));
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert!(crates.fetch_error().contains("expected a file"));
}

#[test]
fn edited_or_unknown_file_is_refused_until_accepted() {
    let server = Server::start();
    server.ok("/openapi.yaml", SPEC);
    let crates = Crates::fetched(&server.url("/openapi.yaml"), SPEC);
    fs::write(crates.crate_file("openapi.yaml"), format!("{SPEC}# a note\n")).unwrap();
    let (reason, _) = crates.fetch_refused();
    assert!(reason.contains("openapi.yaml was edited after it was fetched"), "{reason}");
    // A file that was never fetched.
    let crates = Crates::with_url(&server.url("/openapi.yaml"));
    fs::write(crates.crate_file("openapi.yaml"), "openapi: 3.1.0\ninfo: {title: Ours}\n").unwrap();
    let (reason, difference) = crates.fetch_refused();
    assert!(reason.contains("openapi.yaml exists and was not fetched"), "{reason}");
    assert!(difference.is_some());
    assert_eq!(written(crates.accept()), ["openapi.yaml", "spec.yaml"]);
}

#[test]
fn crate_without_published_url_is_an_error_if_named() {
    let crates = Crates::new("overlays: []\n");
    assert!(crates.fetch_error().contains("crates/orange-thing has no spec.yaml with `published: {url: …}`"));
    let all = Fetch { apis: Vec::new(), dir: None, accept: false, strict: false };
    assert!(fetch_below(crates.0.path(), &all, &Client::direct(LIMITS)).unwrap());
    let unknown = Fetch { apis: vec!["orange-other".to_owned()], ..all };
    let error = fetch_below(crates.0.path(), &unknown, &Client::direct(LIMITS)).unwrap_err().to_string();
    assert!(error.contains("crates/orange-other has no spec.yaml"), "{error}");
}

#[test]
fn invalid_spec_config_is_an_error() {
    for (config, expected) in [
        ("published: {url: openapi.yaml}", "expected a URL"),
        ("published: {url: 'ftp://example.org/o'}", "expected http, https or file"),
        ("published: {url: 'https://me:pw@example.org/o'}", "with a user or a password"),
        ("published: {url: 'http://127.0.0.1:1/o'}", "127.0.0.1:1/o: "),
        ("published: {sha: x}", "spec.yaml: "),
    ] {
        let error = Crates::new(config).fetch_error();
        assert!(error.contains(expected), "{config}: {error}");
        assert!(!error.contains("pw"), "{error}");
    }
}
