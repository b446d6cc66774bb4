//! Checks that every operation has its tests: a request to the sandbox, a snapshot of the request and a contract test over
//! HTTP. An operation that the client hosts needs a test of its receiver and a delivered event.

use std::collections::BTreeSet;
use std::path::PathBuf;

use orange_core::operation::OperationInfo;
use orange_journeys::repository::{crate_folder, files_below, root};
use orange_sandbox::{ReceivedRequest, Sandbox, SandboxClock};

use crate::{anomalie_adresse, core_information, cri, eligibility, incident};

/// An API crate and its operations.
struct SpecifiedApi {
    package: &'static str,
    operations: &'static [&'static OperationInfo],
    /// Operations that the client hosts.
    hosted: &'static [&'static str],
}

const ANOMALIE_ADRESSE: SpecifiedApi = SpecifiedApi {
    package: "orange-anomalie-adresse",
    operations: orange_anomalie_adresse::operations::ALL,
    hosted: &["receiveEvent"],
};

const CORE_INFORMATION: SpecifiedApi = SpecifiedApi {
    package: "orange-core-information",
    operations: orange_core_information::operations::ALL,
    hosted: &[],
};

/// Its specification has no operation yet.
const CRI: SpecifiedApi =
    SpecifiedApi { package: "orange-cri", operations: orange_cri::operations::ALL, hosted: &[] };

const ELIGIBILITY: SpecifiedApi = SpecifiedApi {
    package: "orange-eligibility",
    operations: orange_eligibility::operations::ALL,
    hosted: &[],
};

const INCIDENT: SpecifiedApi =
    SpecifiedApi { package: "orange-incident", operations: orange_incident::operations::ALL, hosted: &[] };

const ALL: &[SpecifiedApi] = &[ANOMALIE_ADRESSE, CORE_INFORMATION, CRI, ELIGIBILITY, INCIDENT];

impl SpecifiedApi {
    /// Operations that the client sends.
    fn sent(&self) -> impl Iterator<Item = &'static OperationInfo> {
        self.operations.iter().copied().filter(|operation| !self.hosted.contains(&operation.id))
    }

    /// Operations without a successful request in the journal.
    fn without_request(&self, journal: &[ReceivedRequest]) -> Vec<&'static str> {
        let called: BTreeSet<&str> = journal
            .iter()
            .filter(|request| request.status.is_some_and(|status| (200..300).contains(&status)))
            .filter_map(|request| self.operation_of(&request.method, &request.path))
            .collect();
        self.sent().map(|operation| operation.id).filter(|id| !called.contains(id)).collect()
    }

    /// The operation of a request: among matching paths, the one with the most literal segments.
    fn operation_of(&self, method: &str, path: &str) -> Option<&'static str> {
        let fitting = self.operations.iter().copied().filter(|operation| {
            let Some(path) = path.strip_prefix(operation.api.base_path) else { return false };
            operation.method.as_str() == method && matches_template(operation.path, path)
        });
        fitting.min_by_key(|operation| operation.path.matches('{').count()).map(|found| found.id)
    }
}

/// Whether a path matches a template; `{…}` matches any segment.
fn matches_template(template: &str, path: &str) -> bool {
    let (mut expected, mut actual) = (segments(template), segments(path));
    loop {
        match (expected.next(), actual.next()) {
            (None, None) => return true,
            (Some(expected), Some(actual)) if expected == actual || expected.starts_with('{') => {}
            _ => return false,
        }
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

#[test]
fn a_request_belongs_to_the_most_specific_operation() {
    assert!(
        matches_template("/", "") && matches_template("", "/") && matches_template("/{id}/note", "/7/note")
    );
    assert!(
        !matches_template("/{id}", "/7/note")
            && !matches_template("/{id}/note", "/7")
            && !matches_template("/{id}/note", "/7/attachment")
    );
    let id = |method, path| ANOMALIE_ADRESSE.operation_of(method, path);
    assert_eq!(id("GET", "/anomalie-adresse/7"), Some("getTicket"));
    assert_eq!(id("GET", "/anomalie-adresse/event"), Some("listEvents"));
    assert_eq!(id("DELETE", "/anomalie-adresse/7"), None);
    assert_eq!(id("GET", "/elsewhere/7"), None);
}

#[tokio::test]
async fn every_operation_has_a_test_against_the_sandbox() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(20).build();
    let client = sandbox.client().unwrap().build().unwrap();
    anomalie_adresse::every_operation(&sandbox, &client).await;
    core_information::every_operation(&sandbox, &client).await;
    cri::every_operation(&sandbox, &client).await;
    eligibility::every_operation(&sandbox, &client).await;
    incident::every_operation(&sandbox, &client).await;
    let journal = sandbox.requests();
    for api in ALL {
        assert_eq!(api.without_request(&journal), [""; 0], "{}", api.package);
    }
}

#[test]
fn every_operation_has_a_wire_snapshot_and_a_contract_test() {
    let mut missing = Vec::new();
    for api in ALL {
        let files = files_below(&crate_folder(api.package).join("tests"), &[]);
        let snapshots: Vec<String> = files
            .iter()
            .filter(|file| file.extension().is_some_and(|ending| ending == "snap"))
            .filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned()))
            .collect();
        let contracts: String = files
            .iter()
            .filter(|file| file.file_name().is_some_and(|name| name == "contract.rs"))
            .map(|file| std::fs::read_to_string(file).expect("a text file"))
            .collect();
        let names: Vec<String> = api.sent().map(|operation| snake(operation.id)).collect();
        let with_snapshot: BTreeSet<&str> =
            snapshots.iter().filter_map(|snapshot| operation_of_snapshot(snapshot, &names)).collect();
        for name in &names {
            if !with_snapshot.contains(name.as_str()) {
                missing.push(format!("{}: no snapshot wire__{name}", api.package));
            }
            if !contracts.contains(&format!("async fn {name}(")) {
                missing.push(format!("{}: no contract test {name}", api.package));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The operation of a snapshot: the longest operation name that is a prefix of its name.
fn operation_of_snapshot<'a>(snapshot: &str, names: &'a [String]) -> Option<&'a str> {
    let (_, test) = snapshot.rsplit_once("wire__")?;
    let begins = |name: &&str| {
        test.strip_prefix(name).is_some_and(|variant| variant.is_empty() || variant.starts_with('_'))
    };
    names.iter().map(String::as_str).filter(begins).max_by_key(|name| name.len())
}

#[test]
fn a_snapshot_belongs_to_one_operation() {
    let names = ["create_note", "create_note_attachment", "get_status"].map(str::to_owned);
    for (snapshot, operation) in [
        ("incidents__wire__create_note", Some("create_note")),
        ("incidents__wire__create_note_refused", Some("create_note")),
        ("incidents__wire__create_note_attachment", Some("create_note_attachment")),
        ("incidents__wire__create_notebook", None),
        ("incidents__calls__get_status", None),
    ] {
        assert_eq!(operation_of_snapshot(snapshot, &names), operation, "{snapshot}");
    }
}

/// Each hosted operation of a specification needs a test with its name in `tests/events.rs` of the crate, and a test whose
/// name starts with it in `event_delivery.rs`.
#[test]
fn every_hosted_operation_has_a_receiver_and_a_delivery_test() {
    let read = |path: PathBuf| std::fs::read_to_string(&path).unwrap_or_default();
    let deliveries = read(root().join("tests/tests/journeys/event_delivery.rs"));
    for api in ALL {
        let package = crate_folder(api.package);
        let hosted = hosted_by_the_oc(&read(package.join("openapi.yaml")));
        assert_eq!(hosted, api.hosted, "{}: hosted operations of the specification", api.package);
        let receivers = read(package.join("tests/events.rs"));
        for id in hosted {
            let name = snake(&id);
            let received = receivers.contains(&format!("\nasync fn {name}("));
            assert!(received, "{}: no test {name} in tests/events.rs", api.package);
            let delivered = deliveries.contains(&format!("\nasync fn {name}_"));
            assert!(delivered, "{}: no test {name}_… in event_delivery.rs", api.package);
        }
    }
}

/// Operations with `x-orange-role: OC`, which the commercial operator hosts.
fn hosted_by_the_oc(specification: &str) -> Vec<String> {
    let mut hosted = Vec::new();
    let mut id = None;
    for line in specification.lines().map(str::trim) {
        if let Some(named) = line.strip_prefix("operationId:") {
            id = Some(named.trim().to_owned());
        } else if line == "x-orange-role: OC" {
            hosted.extend(id.take());
        }
    }
    hosted
}

fn snake(id: &str) -> String {
    let mut name = String::new();
    for character in id.chars() {
        if character.is_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.extend(character.to_lowercase());
    }
    name
}
