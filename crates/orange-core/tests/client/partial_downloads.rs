//! Partial files on disk: concurrent runs, planted links, killed processes and a full disk.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use orange_core::ErrorKind;
use tokio::sync::mpsc;

use crate::downloads::*;
use crate::support::*;

const BIG: Headers = &[("content-length", "8192"), ("etag", "\"1\""), ("content-type", "image/jpeg")];
const BIG_REST: Headers = &[("content-range", "bytes 36-8191/8192"), ("etag", "\"1\"")];

/// An image of 8 KiB that begins with [`JPEG`].
fn big() -> &'static [u8] {
    Vec::leak([JPEG, &vec![b'x'; 8192 - JPEG.len()]].concat())
}

/// The command that runs [`child_process`].
fn child(mode: &str, path: &Path, limited: bool) -> Command {
    let program = std::env::current_exe().unwrap();
    let mut command = if limited {
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
fn downloading(mode: &str, path: &Path) -> Child {
    let mut child = child(mode, path, false).spawn().unwrap();
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
        "fill the disk" => range_response(BIG_REST, &big()[JPEG.len()..]),
        _ => stalled(FIRST, &JPEG[..HALF]),
    };
    let wire = Scripted::new([step]);
    let download = download(&wire).on_progress(|_, _| println!("downloading"));
    let download = if mode == "without a partial file" { download } else { download.keep_partial() };
    let error = download.to_file(path).await.unwrap_err();
    println!("failed: {error}; {:?}", std::error::Error::source(&error).map(ToString::to_string));
}

#[tokio::test]
async fn a_partial_file_in_use_is_an_error_before_sending() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let (progress, mut received) = mpsc::unbounded_channel();
    let first = tokio::spawn({
        let wire = Scripted::new([stalled(FIRST, &JPEG[..HALF])]);
        let download =
            download(&wire).keep_partial().on_progress(move |bytes, _| progress.send(bytes).unwrap());
        let path = path.clone();
        async move { download.to_file(path).await }
    });
    assert_eq!(received.recv().await, Some(20));

    let wire = Scripted::new([]);
    let error = download(&wire).keep_partial().to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    let message = error.to_string();
    assert!(message.contains("photo.jpg.part is in use: another download is writing it"), "{message}");
    assert!(wire.requests().is_empty() && wire.token_calls() == 0);
    assert_eq!(std::fs::read(folder.path().join("photo.jpg.part")).unwrap(), &JPEG[..HALF]);

    // A download without `keep_partial` uses a partial file of its own.
    download(&Scripted::new([full_response(FIRST, JPEG)])).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);

    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    let wire = Scripted::new([range_response(REST, &JPEG[HALF..])]);
    download(&wire).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&wire.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(names(&folder), ["photo.jpg"]);
}

#[tokio::test]
async fn a_partial_file_is_locked_until_its_process_ends() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let child = downloading("keep the partial file", &path);
    let error = download(&Scripted::new([])).keep_partial().to_file(&path).await.unwrap_err();
    assert!(error.to_string().contains("is in use"), "{error}");
    kill(child);
    let wire = Scripted::new([range_response(REST, &JPEG[HALF..])]);
    download(&wire).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&wire.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(names(&folder), ["photo.jpg"]);
}

#[tokio::test]
async fn killed_processes_reuse_one_partial_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    for _ in 0..3 {
        kill(downloading("without a partial file", &path));
        assert_eq!(names(&folder), ["photo.jpg.orange-1.part"]);
    }
    let (one, other) =
        (downloading("without a partial file", &path), downloading("without a partial file", &path));
    kill(one);
    kill(other);
    assert_eq!(names(&folder), ["photo.jpg.orange-1.part", "photo.jpg.orange-2.part"]);
    download(&Scripted::new([full_response(FIRST, JPEG)])).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(names(&folder), ["photo.jpg", "photo.jpg.orange-2.part"]);
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
        let wire = Scripted::new([]);
        let error = download(&wire).keep_partial().to_file(&path).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains("link") && error.to_string().contains(".part"), "{error}");
        assert!(wire.requests().is_empty());
        std::fs::remove_file(planted(".part")).unwrap();
    }

    // Links at the version note and at an unnamed partial file are replaced.
    symlink(&victim, planted(".part.etag")).unwrap();
    symlink(&victim, planted(".part.etag.new")).unwrap();
    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..HALF]), range_response(REST, &JPEG[HALF..])]);
    download(&wire).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();
    assert!(planted(".part.etag").symlink_metadata().unwrap().is_file());
    download(&wire).keep_partial().to_file(&path).await.unwrap();
    symlink(&victim, planted(".orange-1.part")).unwrap();
    download(&Scripted::new([full_response(FIRST, JPEG)])).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(std::fs::read(&victim).unwrap(), b"keep me");
    assert_eq!(names(&folder), ["photo.jpg", "photo.jpg.orange-1.part", "victim"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_full_disk_preserves_the_partial_file() {
    let folder = tempfile::tempdir().unwrap();
    let (path, part) = (folder.path().join("photo.jpg"), folder.path().join("photo.jpg.part"));
    let wire = Scripted::new([interrupted(200, BIG, JPEG)]);
    download(&wire).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();

    let output = child("fill the disk", &path, true).output().unwrap();
    let message = String::from_utf8_lossy(&output.stdout);
    assert!(message.contains("the file cannot be written"), "{message}");
    assert!(message.contains("Some(\""), "the system error is the source: {message}");
    let preserved = std::fs::read(&part).unwrap();
    assert!(
        preserved.len() >= JPEG.len() && preserved.len() < 8192 && big().starts_with(&preserved),
        "{}",
        preserved.len()
    );

    let (start, range) = (preserved.len(), format!("bytes {}-8191/8192", preserved.len()));
    let headers: Headers = Vec::leak(vec![("content-range", &*range.leak()), ("etag", "\"1\"")]);
    let wire = Scripted::new([range_response(headers, &big()[start..])]);
    download(&wire).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&wire.requests()[0].headers, "range"), format!("bytes={start}-"));
    assert_eq!(std::fs::read(&path).unwrap(), big());
    assert_eq!(names(&folder), ["photo.jpg"]);
}
