//! Tests of the example, against the sandbox.

use orange_core::download::sniff;
use orange_sandbox::SandboxClock;

use super::*;

#[tokio::test]
async fn existing_photos_are_not_downloaded_again() {
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    let cri = Cri::new(&sandbox.client().unwrap().build().unwrap());
    let ids = sandbox.intervention_ids();
    assert_eq!(run(&cri, folder.path(), &ids[..1]).await.unwrap(), 3);
    for (name, media_type) in [("1.jpg", "image/jpeg"), ("2.png", "image/png"), ("3.pdf", "application/pdf")]
    {
        let bytes = std::fs::read(folder.path().join(&ids[0]).join(name)).unwrap();
        assert_eq!(sniff(&bytes), Some(media_type));
    }
    let all = std::fs::read_dir(folder.path().join(&ids[0])).unwrap().count();
    assert_eq!(all, 3, "no partial file remains");

    std::fs::remove_file(folder.path().join(&ids[0]).join("2.png")).unwrap();
    sandbox.clear_journal();
    assert_eq!(run(&cri, folder.path(), &ids[..1]).await.unwrap(), 1);
    assert_eq!(sandbox.requests().len(), 2, "the list and the missing photo");
}

#[test]
fn default_interventions_exist_only_in_the_sandbox() {
    assert_eq!(interventions(Vec::new(), true).unwrap().len(), 5);
    assert!(interventions(Vec::new(), false).unwrap_err().contains("at least one intervention"));
    let named = vec!["I1".to_owned()];
    assert_eq!(interventions(named.clone(), false).unwrap(), named);
}

#[test]
fn file_names_cannot_leave_the_folder() {
    let photo = Photo { id: "../../x".to_owned(), media_type: None, sha256: None };
    assert_eq!(file_name(&photo), "_2e__2e__2f__2e__2e__2f_x.bin");
}
