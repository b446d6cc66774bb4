//! `docs/errors.md` lists every message with cause and remedy. Each row is produced here through the public API, and
//! each produced message has a row.

mod configuration;
mod environment;
mod events;
mod files;
mod lifecycle;
mod lists;
mod page;
mod queries;
mod requests;
mod responses;
mod sources;
mod synchronization;
mod tokens;
mod transport;
mod values;
mod waits;
mod wire;

use orange_core::Error;
use page::{Row, rows};

/// Messages produced for one section of the page.
#[derive(Default)]
struct Messages {
    section: &'static str,
    all: Vec<(&'static str, String)>,
}

impl Messages {
    fn section(&mut self, section: &'static str) {
        self.section = section;
    }

    /// Adds a message without operation, URL and details, which the section "Parts of a message" lists.
    fn error(&mut self, error: impl AsRef<Error>) {
        let (message, details) = page::split(error.as_ref());
        self.all.push((self.section, message));
        self.all.extend(details.into_iter().map(|detail| ("Parts of a message", detail)));
    }

    fn text(&mut self, message: impl Into<String>) {
        self.all.push((self.section, message.into()));
    }

    /// Adds the error of a call.
    fn failed<T>(&mut self, result: Result<T, Error>) {
        match result {
            Ok(_) => self.text(format!("a call succeeds after {:?}", self.all.last())),
            Err(error) => self.error(Owned(error)),
        }
    }
}

/// An error that is passed by value.
struct Owned(Error);

impl AsRef<Error> for Owned {
    fn as_ref(&self) -> &Error {
        &self.0
    }
}

#[tokio::test(start_paused = true)]
async fn every_row_is_produced_and_every_message_has_a_row() {
    let mut messages = Messages::default();
    configuration::produce(&mut messages);
    environment::produce(&mut messages);
    tokens::produce(&mut messages).await;
    requests::produce(&mut messages).await;
    queries::produce(&mut messages);
    transport::produce(&mut messages).await;
    responses::produce(&mut messages).await;
    lists::produce(&mut messages).await;
    files::produce(&mut messages).await;
    lifecycle::produce(&mut messages).await;
    values::produce(&mut messages);
    waits::produce(&mut messages).await;
    synchronization::produce(&mut messages).await;
    events::produce(&mut messages).await;

    let rows = rows();
    let has = |row: &Row, section: &str, message: &str| row.section == section && row.matches(message);
    let mut wrong = Vec::new();
    for (section, message) in &messages.all {
        if !rows.iter().any(|row| has(row, section, message)) {
            wrong.push(format!("not on the page: {section}: {message}"));
        }
    }
    for row in &rows {
        if !messages.all.iter().any(|(section, message)| has(row, section, message)) {
            wrong.push(format!("never produced: {}: {}", row.section, row.pattern));
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "docs/errors.md and the messages differ:\n{}", wrong.join("\n"));
}

#[test]
fn rows_have_words_and_no_full_stop() {
    for row in rows() {
        assert!(!row.pattern.ends_with(['.', '!']), "{}", row.pattern);
        assert!(row.literal_length() >= 6, "a row with too few words matches anything: {}", row.pattern);
    }
}
