//! Partial files on disk: several runs, planted links, processes that are killed, a disk that is full.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use orange_core::ErrorKind;
use tokio::sync::mpsc;

use crate::downloads::*;
use crate::support::*;

const BIG: Headers = &[("content-length", "8192"), ("etag", "\"1\""), ("content-type", "image/jpeg")];
const BIG_REST: Headers = &[("content-range", "bytes 36-8191/8192"), ("etag", "\"1\"")];

/// A picture of 8 KiB that begins with [`JPEG`].
fn big() -> &'static [u8] {
    Vec::leak([JPEG, &vec![b'x'; 8192 - JPEG.len()]].concat())
}

/// The command that runs [`child_process`].
fn child(mode: &str, place: &Path, limited: bool) -> Command {
    let program = std::env::current_exe().unwrap();
    let mut command = if limited {
        // No file of more than one block, and no signal that ends the process for trying.
        let mut shell = Command::new("sh");
        shell.args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""]).arg(program);
        shell
    } else {
        Command::new(program)
    };
    command
        .args(["--exact", "partial_downloads::child_process", "--ignored", "--nocapture"])
        .env("ORANGE_TEST_MODE", mode)
        .env("ORANGE_TEST_PLACE", place)
        .stdout(Stdio::piped());
    command
}

/// Starts a process and waits until it has written the beginning of a file.
fn downloading(mode: &str, place: &Path) -> Child {
    let mut child = child(mode, place, false).spawn().unwrap();
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
    let (Ok(mode), Some(place)) = (std::env::var("ORANGE_TEST_MODE"), std::env::var_os("ORANGE_TEST_PLACE"))
    else {
        return;
    };
    let step = match &*mode {
        "fill the disk" => rest(BIG_REST, &big()[JPEG.len()..]),
        _ => stalling(FIRST, &JPEG[..HALF]),
    };
    let wire = Scripted::new([step]);
    let fetch = fetch(&wire).on_progress(|_, _| println!("downloading"));
    let fetch = if mode == "without a kept part" { fetch } else { fetch.keep_partial() };
    let error = fetch.to_file(place).await.unwrap_err();
    println!("failed: {error}; {:?}", std::error::Error::source(&error).map(ToString::to_string));
}

#[tokio::test]
async fn a_partial_file_in_use_is_an_error_before_sending() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("photo.jpg");
    let (progress, mut came) = mpsc::unbounded_channel();
    let first = tokio::spawn({
        let wire = Scripted::new([stalling(FIRST, &JPEG[..HALF])]);
        let fetch = fetch(&wire).keep_partial().on_progress(move |bytes, _| progress.send(bytes).unwrap());
        let place = place.clone();
        async move { fetch.to_file(place).await }
    });
    assert_eq!(came.recv().await, Some(20));

    let wire = Scripted::new([]);
    let error = fetch(&wire).keep_partial().to_file(&place).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    let said = error.to_string();
    assert!(said.contains("photo.jpg.part is in use: another download is writing it"), "{said}");
    assert!(wire.seen().is_empty() && wire.token_calls() == 0);
    assert_eq!(std::fs::read(folder.path().join("photo.jpg.part")).unwrap(), &JPEG[..HALF]);

    // One that keeps nothing has a place of its own, and does not touch that of the first.
    fetch(&Scripted::new([whole(FIRST, JPEG)])).to_file(&place).await.unwrap();
    assert_eq!(std::fs::read(&place).unwrap(), JPEG);

    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    let wire = Scripted::new([rest(REST, &JPEG[HALF..])]);
    fetch(&wire).keep_partial().to_file(&place).await.unwrap();
    assert_eq!(header(&wire.seen()[0].headers, "range"), "bytes=20-");
    assert_eq!(names(&folder), ["photo.jpg"]);
}

#[tokio::test]
async fn a_partial_file_is_locked_until_its_process_ends() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("photo.jpg");
    let child = downloading("keep the part", &place);
    let error = fetch(&Scripted::new([])).keep_partial().to_file(&place).await.unwrap_err();
    assert!(error.to_string().contains("is in use"), "{error}");
    kill(child);
    let wire = Scripted::new([rest(REST, &JPEG[HALF..])]);
    fetch(&wire).keep_partial().to_file(&place).await.unwrap();
    assert_eq!(header(&wire.seen()[0].headers, "range"), "bytes=20-");
    assert_eq!(std::fs::read(&place).unwrap(), JPEG);
    assert_eq!(names(&folder), ["photo.jpg"]);
}

#[tokio::test]
async fn killed_processes_reuse_one_partial_file() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("photo.jpg");
    for _ in 0..3 {
        kill(downloading("without a kept part", &place));
        assert_eq!(names(&folder), ["photo.jpg.orange-1.part"]);
    }
    let (one, other) =
        (downloading("without a kept part", &place), downloading("without a kept part", &place));
    kill(one);
    kill(other);
    assert_eq!(names(&folder), ["photo.jpg.orange-1.part", "photo.jpg.orange-2.part"]);
    fetch(&Scripted::new([whole(FIRST, JPEG)])).to_file(&place).await.unwrap();
    assert_eq!(std::fs::read(&place).unwrap(), JPEG);
    assert_eq!(names(&folder), ["photo.jpg", "photo.jpg.orange-2.part"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_planted_link_is_not_followed() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let (place, victim) = (folder.path().join("photo.jpg"), folder.path().join("victim"));
    let planted = |ending: &str| folder.path().join(format!("photo.jpg{ending}"));
    std::fs::write(&victim, "keep me").unwrap();

    for plant in
        [|from: &Path, to: &Path| symlink(from, to), |from: &Path, to: &Path| std::fs::hard_link(from, to)]
    {
        plant(&victim, &planted(".part")).unwrap();
        let wire = Scripted::new([]);
        let error = fetch(&wire).keep_partial().to_file(&place).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains("link") && error.to_string().contains(".part"), "{error}");
        assert!(wire.seen().is_empty());
        std::fs::remove_file(planted(".part")).unwrap();
    }

    // The note beside the part is made anew, and so is a part that is not kept.
    symlink(&victim, planted(".part.etag")).unwrap();
    symlink(&victim, planted(".part.etag.new")).unwrap();
    let wire = Scripted::new([breaking(200, FIRST, &JPEG[..HALF]), rest(REST, &JPEG[HALF..])]);
    fetch(&wire).max_resumes(0).keep_partial().to_file(&place).await.unwrap_err();
    assert!(planted(".part.etag").symlink_metadata().unwrap().is_file());
    fetch(&wire).keep_partial().to_file(&place).await.unwrap();
    symlink(&victim, planted(".orange-1.part")).unwrap();
    fetch(&Scripted::new([whole(FIRST, JPEG)])).to_file(&place).await.unwrap();
    assert_eq!(std::fs::read(&place).unwrap(), JPEG);
    assert_eq!(std::fs::read(&victim).unwrap(), b"keep me");
    assert_eq!(names(&folder), ["photo.jpg", "photo.jpg.orange-1.part", "victim"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_full_disk_preserves_the_partial_file() {
    let folder = tempfile::tempdir().unwrap();
    let (place, part) = (folder.path().join("photo.jpg"), folder.path().join("photo.jpg.part"));
    let wire = Scripted::new([breaking(200, BIG, JPEG)]);
    fetch(&wire).max_resumes(0).keep_partial().to_file(&place).await.unwrap_err();

    let output = child("fill the disk", &place, true).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("failed: getThing: the file cannot be used (write)"), "{said}");
    assert!(said.contains("Some(\""), "the error of the system is its source: {said}");
    let kept = std::fs::read(&part).unwrap();
    assert!(kept.len() >= JPEG.len() && kept.len() < 8192 && big().starts_with(&kept), "{}", kept.len());

    let (begin, range) = (kept.len(), format!("bytes {}-8191/8192", kept.len()));
    let headers: Headers = Vec::leak(vec![("content-range", &*range.leak()), ("etag", "\"1\"")]);
    let wire = Scripted::new([rest(headers, &big()[begin..])]);
    fetch(&wire).keep_partial().to_file(&place).await.unwrap();
    assert_eq!(header(&wire.seen()[0].headers, "range"), format!("bytes={begin}-"));
    assert_eq!(std::fs::read(&place).unwrap(), big());
    assert_eq!(names(&folder), ["photo.jpg"]);
}
