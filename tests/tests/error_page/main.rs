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
mod stub_transport;
mod synchronization;
mod tokens;
mod transport;
mod values;
mod waits;

use orange_core::Error;
use page::{Row, rows};

/// Messages, each with the section of the page that lists it.
#[derive(Default)]
struct Messages {
    section: &'static str,
    all: Vec<(&'static str, String)>,
}

impl Messages {
    /// Sets the section of the following messages.
    fn section(&mut self, section: &'static str) {
        self.section = section;
    }

    /// Adds a message without operation, URL and details, which the section "Parts of a message" lists.
    fn error(&mut self, error: &Error) {
        let (message, details) = page::split(error);
        self.all.push((self.section, message));
        self.all.extend(details.into_iter().map(|detail| ("Parts of a message", detail)));
    }

    /// Adds a message that is not that of an [`Error`].
    fn text(&mut self, message: impl Into<String>) {
        self.all.push((self.section, message.into()));
    }

    /// Adds the error of a call.
    fn failed<T>(&mut self, result: Result<T, Error>) {
        match result {
            Ok(_) => self.text(format!("a call succeeds after {:?}", self.all.last())),
            Err(error) => self.error(&error),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn every_row_is_produced_and_every_message_has_a_row() {
    let mut messages = Messages::default();
    configuration::add_messages(&mut messages);
    environment::add_messages(&mut messages);
    tokens::add_messages(&mut messages).await;
    requests::add_messages(&mut messages).await;
    queries::add_messages(&mut messages);
    transport::add_messages(&mut messages).await;
    responses::add_messages(&mut messages).await;
    lists::add_messages(&mut messages).await;
    files::add_messages(&mut messages).await;
    lifecycle::add_messages(&mut messages).await;
    values::add_messages(&mut messages);
    waits::add_messages(&mut messages).await;
    synchronization::add_messages(&mut messages).await;
    events::add_messages(&mut messages).await;

    let rows = rows();
    let is_row_of = |row: &Row, section: &str, message: &str| row.section == section && row.matches(message);
    let mut differences = Vec::new();
    for (section, message) in &messages.all {
        if !rows.iter().any(|row| is_row_of(row, section, message)) {
            differences.push(format!("not on the page: {section}: {message}"));
        }
    }
    for row in &rows {
        if !messages.all.iter().any(|(section, message)| is_row_of(row, section, message)) {
            differences.push(format!("never produced: {}: {}", row.section, row.pattern));
        }
    }
    differences.dedup();
    assert!(differences.is_empty(), "docs/errors.md and the messages differ:\n{}", differences.join("\n"));
}

#[test]
fn rows_have_literal_text_and_no_full_stop() {
    for row in rows() {
        assert!(!row.pattern.ends_with(['.', '!']), "{}", row.pattern);
        assert!(
            row.literal_length() >= 6,
            "a row with too little literal text matches anything: {}",
            row.pattern
        );
    }
}
