//! Synchronization of a list with a file.

use std::collections::BTreeMap;
use std::path::Path;

use http::Method;
use orange_core::model::DateTime;
use orange_core::operation::{ListOperation, Raw};
use orange_core::pagination::List;
use orange_core::query::{Date, Field};
use orange_core::sync::{JsonLines, ListSync, Sink};
use orange_core::{Error, Result};
use serde::{Deserialize, Serialize};

use super::Messages;
use super::wire::{API, Wire};

const CHANGED: Field<Date> = Field::new("changedAt");

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Element {
    id: Option<String>,
    changed_at: Option<DateTime>,
}

/// The list that the server responds with.
fn list(body: &'static str) -> List<impl ListOperation<Item = Element>> {
    let service = Wire::responding(200, &[], body).client().build().unwrap().service(&API);
    let operation: Raw = service.raw(Method::GET, "/elements");
    service.list(operation.returning_page::<Element>())
}

fn sync<L: ListOperation<Item = Element>>(list: List<L>) -> ListSync<L> {
    list.sync_by(|element| element.id.as_deref())
}

fn by_date<L: ListOperation<Item = Element>>(list: List<L>) -> ListSync<L> {
    sync(list).changed_since(CHANGED, |element| element.changed_at.as_ref())
}

async fn run<L: ListOperation<Item = Element>>(sync: ListSync<L>, path: &Path) -> Result<()> {
    sync.run(&mut JsonLines::open(path).await?).await.map(drop)
}

pub(crate) async fn produce(messages: &mut Messages) {
    messages.section("Synchronization");
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    messages.failed(run(sync(list("[{}]")), &at("id")).await);
    messages.failed(run(sync(list(r#"[{"id":"1"}]"#)).version(|_| None), &at("version")).await);
    messages.failed(run(by_date(list(r#"[{"id":"1"}]"#)), &at("date")).await);
    let unsorted =
        r#"[{"id":"1","changedAt":"2025-06-02T08:00:00Z"},{"id":"2","changedAt":"2025-06-01T08:00:00Z"}]"#;
    messages.failed(run(by_date(list(unsorted)), &at("order")).await);
    messages.failed(run(by_date(list("[]").sort(CHANGED.desc())), &at("sort")).await);

    let one = r#"{"id":"1","changedAt":"2025-06-02T08:00:00Z"}"#;
    run(by_date(list(one)), &at("file")).await.unwrap_or_default();
    messages.failed(run(sync(list(one)), &at("file")).await);
    messages.failed(run(by_date(list(one).filter(CHANGED.gte("2025-06-01"))), &at("file")).await);

    let mut file = JsonLines::open(at("file")).await.unwrap();
    let checkpoint = Sink::<Element>::checkpoint(&mut file).await.unwrap().unwrap();
    messages.failed(file.commit(vec![BTreeMap::from([((1, 2), 3)])], &checkpoint).await);
    drop(file);
    std::fs::write(at("file"), "").unwrap();
    messages.failed(open(&at("file")).await);
    std::fs::write(at("file.checkpoint"), "{}").unwrap();
    messages.failed(open(&at("file")).await);
    std::fs::remove_file(at("file.checkpoint")).unwrap();
    std::fs::write(at("file"), "{}\n").unwrap();
    messages.failed(open(&at("file")).await);
    std::fs::create_dir(at("file.checkpoint")).unwrap();
    messages.failed(open(&at("file")).await);
    std::fs::create_dir(at("other.checkpoint.draft")).unwrap();
    messages.failed(open(&at("other")).await);
}

async fn open(path: &Path) -> Result<(), Error> {
    JsonLines::open(path).await.map(drop)
}
