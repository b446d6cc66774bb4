//! Uploads and downloads.

use std::path::Path;

use crate::program::{Orange, Server};

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn attachments_of_a_ticket_are_uploaded_and_downloaded() {
    let server = Server::start();
    let program = server.program();
    let first = program.json(&["tickets", "list", "--where", "status=ACKNOWLEDGED", "--limit", "1"]);
    let id = first[0]["id"].as_str().unwrap();
    let content = "address;city\n14 RUE DES CHAPELIERS;FOIX\n";
    std::fs::write(program.folder().join("list.csv"), content).unwrap();
    let attached = program.json(&["tickets", "attach", id, "list.csv", "--description", "Wrong addresses"]);
    let attachment = attached["id"].as_str().unwrap();
    let listed = program.json(&["tickets", "attachments", id, "--select", "id,name,description"]);
    assert_eq!(listed[0]["description"], "Wrong addresses");

    let saved = program.json(&["tickets", "download", id, attachment, "--to", "copy.csv"]);
    assert_eq!(saved[0]["bytes"], content.len());
    assert_eq!(std::fs::read_to_string(program.folder().join("copy.csv")).unwrap(), content);
    let again = program.run(&["tickets", "download", id, attachment, "--to", "copy.csv"]);
    assert_eq!(
        (again.status, again.stderr.as_str()),
        (2, "orange: copy.csv exists: use --force to replace it\n")
    );
    assert_eq!(
        program.run(&["tickets", "download", id, attachment, "--to", "copy.csv", "--force"]).status,
        0
    );

    std::fs::create_dir(program.folder().join("all")).unwrap();
    let saved = program.json(&["tickets", "download", id, "--to", "all"]);
    assert_eq!(saved.as_array().unwrap().len(), 1);
    assert_eq!(names(&program.folder().join("all")), [format!("{attachment}-list.csv")]);
    let to_stdout = program.run(&["tickets", "download", id, attachment, "--to", "-", "--output", "json"]);
    assert_eq!((to_stdout.status, to_stdout.stdout.as_str()), (0, content), "only the file");
}

#[test]
fn attachments_of_an_incident_are_uploaded_and_downloaded() {
    let server = Server::start();
    let program = server.program();
    std::fs::write(program.folder().join("trace.log"), "line down\n").unwrap();
    let id = "2505N00001";
    assert_eq!(program.run(&["incidents", "attach", id, "trace.log"]).status, 2, "an unknown extension");
    let arguments = ["incidents", "attach", id, "trace.log", "--media-type", "text/plain"];
    let attached = program.json(&arguments);
    let attachment = attached["id"].as_str().unwrap();
    assert_eq!(program.run(&["incidents", "download", id, attachment, "--to", "copy.txt"]).status, 0);
    assert_eq!(std::fs::read_to_string(program.folder().join("copy.txt")).unwrap(), "line down\n");
    assert_eq!(program.run(&["incidents", "download", id]).status, 0);
    assert!(names(program.folder()).contains(&format!("{attachment}-trace.log")));
}

#[test]
fn a_photo_is_downloaded() {
    let program = Orange::embedded();
    let outcome =
        program.run(&["photos", "get", "SANDBOX-0001", "1", "--to", "photo.jpg", "--output", "json"]);
    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert!(outcome.stderr.contains("is invented"), "{outcome:?}");
    let saved: serde_json::Value = serde_json::from_str(&outcome.stdout).unwrap();
    let photo = std::fs::read(program.folder().join("photo.jpg")).unwrap();
    assert_eq!(
        saved,
        serde_json::json!([{"file": "photo.jpg", "bytes": photo.len(), "mediaType": "image/jpeg"}])
    );
    assert!(photo.starts_with(&[0xFF, 0xD8]), "a JPEG file");
    assert_eq!(names(program.folder()), ["photo.jpg"], "nothing else is left behind");
}

#[test]
fn a_page_in_place_of_a_photo_is_not_saved() {
    let program = Orange::embedded();
    let outcome =
        program.run(&["photos", "get", "--path", "/interventions/SANDBOX-0001", "--to", "photo.jpg"]);
    assert_ne!(outcome.status, 0, "{outcome:?}");
    assert_eq!(names(program.folder()), [""; 0]);
}
