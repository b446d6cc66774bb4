//! Partial files on disk: concurrent runs, planted links, killed processes and a full disk.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use orange_core::ErrorKind;
use orange_core::download::{Checksum, MediaCheck};
use tokio::sync::mpsc;

use crate::downloads::*;
use crate::support::*;

const LARGE: Headers = &[("content-length", "8192"), ("etag", "\"1\""), ("content-type", "image/jpeg")];
const LARGE_REST: Headers = &[("content-range", "bytes 36-8191/8192"), ("etag", "\"1\"")];

/// The modes of [`child_process`].
const FULL_DISK: &str = "full disk";
const WITH_PARTIAL_FILE: &str = "with a partial file";
const WITHOUT_PARTIAL_FILE: &str = "without a partial file";

/// An image of 8 KiB that begins with [`JPEG`].
fn large_image() -> &'static [u8] {
    Vec::leak([JPEG, &vec![b'x'; 8192 - JPEG.len()]].concat())
}

/// The command that runs [`child_process`].
fn child(mode: &str, path: &Path) -> Command {
    let program = std::env::current_exe().unwrap();
    let mut command = if mode == FULL_DISK {
        // Limits files to one block and ignores the signal for exceeding it.
        let mut shell = Command::new("sh");
        shell.args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""]).arg(program);
        shell
    } else {
        Command::new(program)
    };
    command
        .args(["--exact", "partial_downloads::child_process", "--ignored", "--nocapture"])
        .env("ORANGE_TEST_MODE", mode)
        .env("ORANGE_TEST_PATH", path)
        .stdout(Stdio::piped());
    command
}

/// Starts a process and waits until it has written the first bytes of a file.
fn start_downloading(mode: &str, path: &Path) -> Child {
    let mut child = child(mode, path).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.contains("downloading")));
    child
}

fn kill(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[tokio::test]
#[ignore = "is run by other tests, in a process of its own"]
async fn child_process() {
    let (Ok(mode), Some(path)) = (std::env::var("ORANGE_TEST_MODE"), std::env::var_os("ORANGE_TEST_PATH"))
    else {
        return;
    };
    let step = match &*mode {
        FULL_DISK => range_response(LARGE_REST, &large_image()[JPEG.len()..]),
        _ => stalled(FULL, &JPEG[..SPLIT]),
    };
    let transport = ScriptedTransport::new([step]);
    let download = download(&transport).on_progress(|_, _| println!("downloading"));
    let download = if mode == WITHOUT_PARTIAL_FILE { download } else { download.keep_partial() };
    let error = download.to_file(path).await.unwrap_err();
    println!("failed: {error}; {:?}", std::error::Error::source(&error).map(ToString::to_string));
}

#[tokio::test(start_paused = true)]
async fn a_failed_download_leaves_a_partial_file_only_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let transport = ScriptedTransport::new([stalled(FULL, &JPEG[..SPLIT])]);
    let limit = std::time::Duration::from_secs(1);
    tokio::time::timeout(limit, download(&transport).to_file(&path)).await.unwrap_err();
    assert!(file_names(&folder).is_empty());

    let transport = ScriptedTransport::new([interrupted(200, FULL, &JPEG[..SPLIT])]);
    download(&transport).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();
    assert_eq!(file_names(&folder), ["photo.jpg.part", "photo.jpg.part.etag"]);

    // Another run resumes the partial file; the checksum covers its content.
    let transport = ScriptedTransport::new([range_response(REST, &JPEG[SPLIT..])]);
    let sha = Checksum::Sha1(SHA1.into());
    let report = download(&transport).keep_partial().checksum(sha).to_file(&path).await.unwrap();
    assert_eq!(report.length(), 36);
    assert_eq!(header(&transport.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(file_names(&folder), ["photo.jpg"]);
}

/// After a power loss, a file may end with zeros in place of bytes that were not synced.
#[tokio::test(start_paused = true)]
async fn bytes_that_may_not_be_on_the_disk_are_not_resumed() {
    let folder = tempfile::tempdir().unwrap();
    let (path, part) = (folder.path().join("photo.jpg"), folder.path().join("photo.jpg.part"));
    let transport = ScriptedTransport::new([interrupted(200, FULL, &JPEG[..SPLIT])]);
    download(&transport).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();
    let zeros = [std::fs::read(&part).unwrap(), vec![0; 9]].concat();
    std::fs::write(&part, zeros).unwrap();

    let transport = ScriptedTransport::new([range_response(REST, &JPEG[SPLIT..])]);
    download(&transport).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&transport.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
}

#[tokio::test(start_paused = true)]
async fn a_partial_file_of_a_changed_file_is_discarded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let older: Headers = &[("content-length", "36"), ("etag", "\"0\"")];
    let transport = ScriptedTransport::new([interrupted(200, older, b"of an older version")]);
    download(&transport).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();
    let transport = ScriptedTransport::new([full_response(FULL, JPEG)]);
    download(&transport).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&transport.requests()[0].headers, "if-range"), "\"0\"");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(file_names(&folder), ["photo.jpg"]);
}

#[tokio::test(start_paused = true)]
async fn a_partial_file_of_another_url_or_length_is_not_resumed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let interrupted_by_another_file = || interrupted(200, FULL, b"another file's start");
    let download_keeping_partial =
        |transport: &ScriptedTransport| download(transport).max_resumes(0).keep_partial().to_file(&path);

    // A partial file of another URL.
    let transport = ScriptedTransport::new([interrupted_by_another_file(), full_response(FULL, JPEG)]);
    let other_url = service_over(&transport).download(GetThing("2"));
    other_url.max_resumes(0).keep_partial().media_check(MediaCheck::Report).to_file(&path).await.unwrap_err();
    download_keeping_partial(&transport).await.unwrap();
    assert!(!transport.requests()[1].headers.contains_key("range"));
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);

    // The length of the file has changed.
    let longer: Headers = &[("content-range", "bytes 20-39/40"), ("etag", "\"1\"")];
    let transport = ScriptedTransport::new([
        interrupted_by_another_file(),
        range_response(longer, &JPEG[SPLIT..]),
        full_response(FULL, JPEG),
    ]);
    download_keeping_partial(&transport).await.unwrap_err();
    download_keeping_partial(&transport).await.unwrap();
    assert_eq!(header(&transport.requests()[1].headers, "range"), "bytes=20-");
    assert!(!transport.requests()[2].headers.contains_key("range"));
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
}

#[tokio::test(start_paused = true)]
async fn a_partial_file_with_a_malformed_etag_file_is_not_resumed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    std::fs::write(folder.path().join("photo.jpg.part"), b"content").unwrap();
    std::fs::write(folder.path().join("photo.jpg.part.etag"), "\"1\"").unwrap();
    let transport = ScriptedTransport::new([full_response(FULL, JPEG)]);
    download(&transport).keep_partial().to_file(&path).await.unwrap();
    assert!(!transport.requests()[0].headers.contains_key("range"));
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
}

#[tokio::test]
async fn a_partial_file_in_use_is_an_error_before_sending() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let (progress, mut received) = mpsc::unbounded_channel();
    let first = tokio::spawn({
        let transport = ScriptedTransport::new([stalled(FULL, &JPEG[..SPLIT])]);
        let download =
            download(&transport).keep_partial().on_progress(move |bytes, _| progress.send(bytes).unwrap());
        let path = path.clone();
        async move { download.to_file(path).await }
    });
    assert_eq!(received.recv().await, Some(20));

    let transport = ScriptedTransport::new([]);
    let error = download(&transport).keep_partial().to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    let message = error.to_string();
    assert!(message.contains("photo.jpg.part is in use: another download is writing it"), "{message}");
    assert!(transport.requests().is_empty() && transport.token_calls() == 0);
    assert_eq!(std::fs::read(folder.path().join("photo.jpg.part")).unwrap(), &JPEG[..SPLIT]);

    // A download without `keep_partial` uses a partial file of its own.
    download(&ScriptedTransport::new([full_response(FULL, JPEG)])).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);

    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    let transport = ScriptedTransport::new([range_response(REST, &JPEG[SPLIT..])]);
    download(&transport).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&transport.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(file_names(&folder), ["photo.jpg"]);
}

#[tokio::test]
async fn a_partial_file_is_locked_until_its_process_ends() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let child = start_downloading(WITH_PARTIAL_FILE, &path);
    let error = download(&ScriptedTransport::new([])).keep_partial().to_file(&path).await.unwrap_err();
    assert!(error.to_string().contains("is in use"), "{error}");
    kill(child);
    let transport = ScriptedTransport::new([range_response(REST, &JPEG[SPLIT..])]);
    download(&transport).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&transport.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(file_names(&folder), ["photo.jpg"]);
}

#[tokio::test]
async fn killed_processes_reuse_one_partial_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    for _ in 0..3 {
        kill(start_downloading(WITHOUT_PARTIAL_FILE, &path));
        assert_eq!(file_names(&folder), ["photo.jpg.orange-1.part"]);
    }
    let (one, other) =
        (start_downloading(WITHOUT_PARTIAL_FILE, &path), start_downloading(WITHOUT_PARTIAL_FILE, &path));
    kill(one);
    kill(other);
    assert_eq!(file_names(&folder), ["photo.jpg.orange-1.part", "photo.jpg.orange-2.part"]);
    download(&ScriptedTransport::new([full_response(FULL, JPEG)])).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(file_names(&folder), ["photo.jpg", "photo.jpg.orange-2.part"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_planted_link_is_not_followed() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let (path, victim) = (folder.path().join("photo.jpg"), folder.path().join("victim"));
    let planted = |ending: &str| folder.path().join(format!("photo.jpg{ending}"));
    std::fs::write(&victim, "keep me").unwrap();

    for plant in
        [|from: &Path, to: &Path| symlink(from, to), |from: &Path, to: &Path| std::fs::hard_link(from, to)]
    {
        plant(&victim, &planted(".part")).unwrap();
        let transport = ScriptedTransport::new([]);
        let error = download(&transport).keep_partial().to_file(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains("link") && error.to_string().contains(".part"), "{error}");
        assert!(transport.requests().is_empty());
        std::fs::remove_file(planted(".part")).unwrap();
    }

    // Links in place of the `.etag` file, and of the partial file of a download without `keep_partial`, are replaced.
    symlink(&victim, planted(".part.etag")).unwrap();
    symlink(&victim, planted(".part.etag.new")).unwrap();
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, &JPEG[..SPLIT]),
        range_response(REST, &JPEG[SPLIT..]),
    ]);
    download(&transport).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();
    assert!(planted(".part.etag").symlink_metadata().unwrap().is_file());
    download(&transport).keep_partial().to_file(&path).await.unwrap();
    symlink(&victim, planted(".orange-1.part")).unwrap();
    download(&ScriptedTransport::new([full_response(FULL, JPEG)])).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(std::fs::read(&victim).unwrap(), b"keep me");
    assert_eq!(file_names(&folder), ["photo.jpg", "photo.jpg.orange-1.part", "victim"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_full_disk_preserves_the_partial_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, part) = (folder.path().join("photo.jpg"), folder.path().join("photo.jpg.part"));
    let transport = ScriptedTransport::new([interrupted(200, LARGE, JPEG)]);
    download(&transport).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();

    let output = child(FULL_DISK, &path).output().unwrap();
    let message = String::from_utf8_lossy(&output.stdout);
    assert!(message.contains("the file cannot be written"), "{message}");
    assert!(message.contains("Some(\""), "the system error is the source: {message}");
    let preserved = std::fs::read(&part).unwrap();
    assert!(
        preserved.len() >= JPEG.len() && preserved.len() < 8192 && large_image().starts_with(&preserved),
        "{}",
        preserved.len()
    );

    let (start, range) = (preserved.len(), format!("bytes {}-8191/8192", preserved.len()));
    let headers: Headers = Vec::leak(vec![("content-range", &*range.leak()), ("etag", "\"1\"")]);
    let transport = ScriptedTransport::new([range_response(headers, &large_image()[start..])]);
    download(&transport).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&transport.requests()[0].headers, "range"), format!("bytes={start}-"));
    assert_eq!(std::fs::read(&path).unwrap(), large_image());
    assert_eq!(file_names(&folder), ["photo.jpg"]);
}
