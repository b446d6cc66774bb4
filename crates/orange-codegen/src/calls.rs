//! The calls of an API as a table for its documentation.

use std::fmt::Write as _;

use heck::ToUpperCamelCase as _;

use crate::interface::InterfaceFile;
use crate::ir::Operation;

impl InterfaceFile {
    /// Returns the operations as a Markdown table: request, status of the knowledge about it, purpose.
    ///
    /// `docs` is the URL of the documentation of the generated operations, to which each row links.
    ///
    /// ```
    /// use orange_codegen::{InterfaceFile, ReadOptions};
    ///
    /// let file = InterfaceFile::parse(
    ///     "openapi: 3.1.0
    /// info: {title: Parking, version: '1'}
    /// servers: [{url: 'https://api.example.org/parking/v1'}]
    /// paths:
    ///   /lots/{id}:
    ///     get:
    ///       operationId: getLot
    ///       summary: Reads a lot.
    ///       x-orange-status: inferred
    ///       parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    ///       responses: {'204': {description: none}}
    /// ",
    ///     &ReadOptions::new(),
    /// )?;
    /// let table = file.table_of_calls("https://docs.example.org");
    /// let row = "| [`GetLot`](https://docs.example.org/struct.GetLot.html) | `GET /parking/v1/lots/{id}` | inferred | Reads a lot. |";
    /// assert_eq!(table.lines().last(), Some(row));
    /// # Ok::<(), orange_codegen::Error>(())
    /// ```
    pub fn table_of_calls(&self, docs: &str) -> String {
        let document = &self.lowered.document;
        let base = document.servers.first().map_or("", |server| path_of(&server.url));
        let mut table = "| operation | request | status | purpose |\n|---|---|---|---|\n".to_owned();
        for operation in &document.operations {
            let Operation { rust, docs: text, .. } = operation;
            let name = rust.to_upper_camel_case();
            let status = text.label.as_deref().unwrap_or("documented");
            let purpose = cell(text.title.as_deref().or(text.description.as_deref()).unwrap_or_default());
            let request = request(operation, base);
            let _ = writeln!(
                table,
                "| [`{name}`]({docs}/struct.{name}.html) | {request} | {status} | {purpose} |"
            );
        }
        table
    }
}

/// Method and path. An operation of the other party is received, not sent.
fn request(operation: &Operation, base: &str) -> String {
    let Operation { method, path, .. } = operation;
    match operation.role.as_deref() {
        Some("OC") => format!("`{method} {path}` at your server"),
        _ => format!("`{method} {base}{}`", path.strip_suffix('/').unwrap_or(path)),
    }
}

/// The path of a URL, without a final slash.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default().trim_end_matches('/')
}

/// Text on one line, without the separator of columns.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interface::ReadOptions;

    fn table(operation: &str) -> String {
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\nservers: [{{url: https://example.org/base/}}]\npaths:\n  /:\n    post:\n      operationId: add\n      responses: {{'204': {{description: none}}}}\n{operation}"
        );
        InterfaceFile::parse(&text, &ReadOptions::new()).unwrap().table_of_calls("d")
    }

    fn row(operation: &str) -> String {
        table(operation).lines().last().unwrap_or_default().to_owned()
    }

    #[test]
    fn the_root_path_is_the_base_path() {
        assert_eq!(row(""), "| [`Add`](d/struct.Add.html) | `POST /base` | documented |  |");
    }

    #[test]
    fn an_operation_of_the_caller_names_no_base_path() {
        assert!(row("      x-orange-role: OC\n").contains("| `POST /` at your server |"));
    }

    #[test]
    fn text_cannot_add_a_column_or_a_row() {
        let row = row("      summary: \"Adds\\n| one\"\n");
        assert!(row.ends_with("| Adds \\| one |"), "{row}");
    }
}
