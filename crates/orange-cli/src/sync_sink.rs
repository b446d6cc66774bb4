//! Destinations of synchronizations: a table of SQLite, and progress for any destination.

use std::path::Path;

use orange_core::sync::{Checkpoint, Sink};
use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params, params_from_iter};
use serde::Serialize;
use serde_json::Value;

use crate::failure::{Failure, Result};
use crate::output::{cell, to_value};
use crate::progress::Progress;

/// A table of SQLite with the last state of each element, by its id. One transaction stores elements and checkpoint.
pub(crate) struct SqliteTable {
    connection: Connection,
    what: String,
    insert: String,
    columns: &'static [&'static str],
    /// The checkpoint that this run has read or written.
    checkpoint: Option<String>,
}

impl SqliteTable {
    /// Opens the database, and creates it if it does not exist. The table has the id, `columns`, which are names of
    /// properties, and the whole element as JSON in `element`.
    pub(crate) fn open(
        path: &Path,
        table: &str,
        element: &str,
        columns: &'static [&'static str],
    ) -> Result<Self> {
        let what = path.display().to_string();
        let failed = |error| failure(&what, error);
        let connection = Connection::open(path).map_err(failed)?;
        let definitions: String = columns.iter().map(|column| format!("\"{column}\" TEXT, ")).collect();
        let schema = format!(
            "CREATE TABLE IF NOT EXISTS \"{table}\" (id TEXT PRIMARY KEY, {definitions}\"{element}\" TEXT NOT NULL);
             CREATE TABLE IF NOT EXISTS checkpoint (id INTEGER PRIMARY KEY CHECK (id = 1), checkpoint TEXT NOT NULL);"
        );
        connection.execute_batch(&schema).map_err(failed)?;
        let names: String = columns.iter().map(|column| format!("\"{column}\", ")).collect();
        let parameters = vec!["?"; columns.len() + 2].join(", ");
        let insert =
            format!("INSERT OR REPLACE INTO \"{table}\" (id, {names}\"{element}\") VALUES ({parameters})");
        Ok(Self { connection, what, insert, columns, checkpoint: None })
    }

    /// Stores elements and checkpoint, unless another run has stored a checkpoint since this one has read it.
    fn store(&mut self, elements: &[Value], checkpoint: String) -> Result<()> {
        let failed = |error| failure(&self.what, error);
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failed)?;
        if read_checkpoint(&transaction).map_err(failed)? != self.checkpoint {
            return Err(Failure::Usage(format!("{} is in use by another run", self.what)));
        }
        let mut insert = transaction.prepare(&self.insert).map_err(failed)?;
        for element in elements {
            let column = |name: &&str| element.get(name).map(cell);
            let id = column(&"id");
            let columns = self.columns.iter().map(column);
            let values = std::iter::once(id).chain(columns).chain([Some(element.to_string())]);
            insert.execute(params_from_iter(values)).map_err(failed)?;
        }
        drop(insert);
        let replace = "INSERT OR REPLACE INTO checkpoint (id, checkpoint) VALUES (1, ?)";
        transaction.execute(replace, params![checkpoint]).map_err(failed)?;
        transaction.commit().map_err(failed)?;
        self.checkpoint = Some(checkpoint);
        Ok(())
    }
}

impl<T: Serialize + Send> Sink<T> for SqliteTable {
    type Error = Failure;

    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>> {
        self.checkpoint = read_checkpoint(&self.connection).map_err(|error| failure(&self.what, error))?;
        let checkpoint = self.checkpoint.as_deref().map(serde_json::from_str).transpose();
        checkpoint
            .map_err(|error| Failure::Usage(format!("the checkpoint of {} is invalid: {error}", self.what)))
    }

    async fn commit(&mut self, items: Vec<T>, checkpoint: &Checkpoint) -> Result<()> {
        let elements = items.into_iter().map(to_value).collect::<Result<Vec<_>>>()?;
        let checkpoint = to_value(checkpoint)?.to_string();
        self.store(&elements, checkpoint)
    }
}

fn read_checkpoint(connection: &Connection) -> rusqlite::Result<Option<String>> {
    connection.query_row("SELECT checkpoint FROM checkpoint", [], |row| row.get(0)).optional()
}

fn failure(what: &str, error: rusqlite::Error) -> Failure {
    Failure::io(format!("{what} cannot be used"), std::io::Error::other(error))
}

/// A destination that shows the number of stored elements.
pub(crate) struct WithProgress<S> {
    sink: S,
    progress: Progress,
    stored: u64,
}

impl<S> WithProgress<S> {
    pub(crate) fn new(sink: S, progress: Progress) -> Self {
        Self { sink, progress, stored: 0 }
    }
}

impl<T: Send, S: Sink<T>> Sink<T> for WithProgress<S> {
    type Error = S::Error;

    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>, S::Error> {
        self.sink.checkpoint().await
    }

    async fn commit(&mut self, items: Vec<T>, checkpoint: &Checkpoint) -> Result<(), S::Error> {
        let count = items.len() as u64;
        self.sink.commit(items, checkpoint).await?;
        self.stored += count;
        self.progress.set(self.stored, None);
        self.progress.message(&format!("{} tickets stored", self.stored));
        Ok(())
    }
}
