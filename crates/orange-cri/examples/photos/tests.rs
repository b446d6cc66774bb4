//! Tests of the example, against the sandbox.

use orange_core::download::sniff;
use orange_sandbox::SandboxClock;

use super::*;

#[tokio::test]
async fn existing_photos_are_not_downloaded_again() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    let cri = Cri::new(&sandbox.client().unwrap().build().unwrap());
    let id = sandbox.intervention_ids().remove(0);
    assert_eq!(download_photos(&cri, &id, folder.path()).await.unwrap(), 3);
    let photos = folder.path().join(encode(&id));
    for (name, media_type) in [("1.jpeg", "image/jpeg"), ("2.png", "image/png"), ("3.pdf", "application/pdf")]
    {
        let bytes = std::fs::read(photos.join(name)).unwrap();
        assert_eq!(sniff(&bytes), Some(media_type));
    }
    assert_eq!(std::fs::read_dir(&photos).unwrap().count(), 3, "no partial file remains");

    std::fs::remove_file(photos.join("2.png")).unwrap();
    sandbox.clear_journal();
    assert_eq!(download_photos(&cri, &id, folder.path()).await.unwrap(), 1);
    assert_eq!(sandbox.requests().len(), 2, "the list and the missing photo");
}

#[test]
fn file_names_cannot_leave_the_folder() {
    let (id, media_type) = ("../../x".to_owned(), "image/../x".to_owned());
    let photo = Photo { id, path: String::new(), media_type, sha256: String::new() };
    assert_eq!(file_name(&photo), "%2E%2E%2F%2E%2E%2Fx.x");
}
