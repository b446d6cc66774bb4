//! The operations of an API as a table for its documentation.

use std::fmt::Write as _;

use heck::ToUpperCamelCase as _;

use crate::interface::InterfaceFile;
use crate::ir::{Docs, Operation};

impl InterfaceFile {
    /// Returns the operations as a Markdown table: request, status (`documented`, `interop` or `inferred`) and purpose.
    ///
    /// Each row links to the generated operation below `docs_url`, the URL of their rustdoc pages.
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
    /// let table = file.operation_table("https://docs.example.org");
    /// let row = "| [`GetLot`](https://docs.example.org/struct.GetLot.html) | `GET /parking/v1/lots/{id}` | inferred | Reads a lot. |";
    /// assert_eq!(table.lines().last(), Some(row));
    /// # Ok::<(), orange_codegen::Error>(())
    /// ```
    pub fn operation_table(&self, docs_url: &str) -> String {
        let document = &self.lowered.document;
        let base = document.servers.first().map_or("", |server| url_path(&server.url));
        let mut table = "| operation | request | status | purpose |\n|---|---|---|---|\n".to_owned();
        for operation in &document.operations {
            let name = operation.rust.to_upper_camel_case();
            let Docs { status, title, description, .. } = &operation.docs;
            let status = status.as_deref().unwrap_or("documented");
            let purpose = table_cell(title.as_deref().or(description.as_deref()).unwrap_or_default());
            let request = describe_request(operation, base);
            let _ = writeln!(
                table,
                "| [`{name}`]({docs_url}/struct.{name}.html) | {request} | {status} | {purpose} |"
            );
        }
        table
    }
}

/// Returns method and path. The path includes the base path of the server, unless the caller hosts the operation.
fn describe_request(operation: &Operation, base: &str) -> String {
    let Operation { method, path, .. } = operation;
    match operation.is_hosted_by_caller() {
        true => format!("`{method} {path}` at your server"),
        false => format!("`{method} {base}{}`", path.strip_suffix('/').unwrap_or(path)),
    }
}

/// Returns the path of a URL without a final slash.
fn url_path(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default().trim_end_matches('/')
}

/// Returns text on one line with escaped column separators.
fn table_cell(text: &str) -> String {
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
        InterfaceFile::parse(&text, &ReadOptions::new()).unwrap().operation_table("d")
    }

    fn row(operation: &str) -> String {
        table(operation).lines().last().unwrap_or_default().to_owned()
    }

    #[test]
    fn the_root_path_is_the_path_of_the_server() {
        assert_eq!(row(""), "| [`Add`](d/struct.Add.html) | `POST /base` | documented |  |");
    }

    #[test]
    fn operations_hosted_by_the_caller_have_no_base_path() {
        assert!(row("      x-orange-role: OC\n").contains("| `POST /` at your server |"));
    }

    #[test]
    fn text_cannot_add_a_column_or_a_row() {
        let row = row("      summary: \"Adds\\n| one\"\n");
        assert!(row.ends_with("| Adds \\| one |"), "{row}");
    }
}
