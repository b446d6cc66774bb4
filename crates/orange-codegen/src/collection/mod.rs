//! The requests of interface files for other tools: Hurl files and a Postman collection.
//!
//! `api` lists the requests of an interface file. `order` sorts them, so that the resources that a request needs exist.
//! `resources` names these resources and finds their ids in earlier responses. `parameters` and `body` take values from the
//! examples of the file. `hurl` and `postman` write the result.

mod api;
mod body;
mod hurl;
mod order;
mod parameters;
mod postman;
mod request;
mod resources;
mod template;

use crate::emit::SourceFile;
use crate::error::Result;
use crate::interface::InterfaceFile;
use crate::parallel;

use api::Api;

/// Requests of the operations of interface files, for [Hurl](https://hurl.dev) and [Postman](https://www.postman.com).
///
/// The requests of each file begin with that of an access token and run in sequence: ids and ETags come from earlier
/// responses, other values from the examples of the file. Each request checks the status and the content type of its
/// response. Operations that the caller hosts are left out. The `spec.yaml` beside a file can replace the values of a
/// request.
///
/// ```
/// use orange_codegen::{Collection, InterfaceFile, ReadOptions};
///
/// let file = InterfaceFile::parse(
///     "openapi: 3.1.0
/// info: {title: Parking, version: '1'}
/// servers: [{url: 'https://api.example.org/parking/v1'}]
/// paths:
///   /lots/{lotId}:
///     get:
///       operationId: getLot
///       parameters: [{name: lotId, in: path, required: true, schema: {type: string}}]
///       responses:
///         '200': {description: The lot., content: {application/json: {schema: {type: object}}}}
/// ",
///     &ReadOptions::new(),
/// )?;
/// let mut collection = Collection::new("cargo run --bin requests");
/// collection.add("parking", "openapi.yaml", &file)?;
///
/// let files = collection.hurl();
/// let parking = files.iter().find(|file| file.path == "parking.hurl");
/// assert!(parking.is_some_and(|file| file.text.contains("GET {{base_url}}/parking/v1/lots/{{lot_id}}\n")));
/// assert!(collection.postman().contains("schema.getpostman.com/json/collection/v2.1.0"));
/// # Ok::<(), orange_codegen::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Collection {
    command: String,
    apis: Vec<Api>,
}

impl Collection {
    /// Creates an empty collection. The header of each file names `command` as the command that writes it again.
    pub fn new(command: impl Into<String>) -> Self {
        Self { command: command.into(), apis: Vec::new() }
    }

    /// Adds the requests of an interface file under the short name of the API. `source` is the path of the file in the
    /// headers.
    ///
    /// # Errors
    ///
    /// Returns an error if `spec.yaml` names an operation or a parameter that the file does not have.
    pub fn add(&mut self, name: &str, source: &str, file: &InterfaceFile) -> Result<()> {
        let api = || Api::new(name, source, &file.lowered.document, &file.requests);
        self.apis.push(parallel::on_large_stack(api)?);
        Ok(())
    }

    /// Returns the Hurl files: `NAME.hurl` for each API, `sandbox.env` with the variables for the sandbox, and the files
    /// that the requests upload. Paths are relative to their folder.
    pub fn hurl(&self) -> Vec<SourceFile> {
        let mut files: Vec<SourceFile> = self.apis.iter().map(|api| hurl::file(api, &self.command)).collect();
        files.push(hurl::variables_file(&self.apis, &self.command));
        files.extend(self.apis.iter().flat_map(|api| api.files.iter().cloned()));
        files.sort_by(|left, right| left.path.cmp(&right.path));
        files
    }

    /// Returns the Postman collection (format 2.1), with one folder for each API. Paths of uploaded files are relative to
    /// the folder of the [Hurl files](Self::hurl).
    pub fn postman(&self) -> String {
        postman::text(&self.apis, &self.command)
    }
}

#[cfg(test)]
mod tests;
