//! The resources in paths, and the responses that have their ids.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase as _;

use super::request::CaptureSource;
use crate::filter_paths::{properties, unaliased};
use crate::ir::{Content, Document, Operation, Response, ResponseStatus, TypeRef};

/// A path parameter with the resource that it identifies, such as `incidentId` in `/incidents/{incidentId}/notes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Element {
    /// The path up to and including the parameter: `/incidents/{incidentId}`.
    pub(super) path: String,
    /// The path before the parameter: `/incidents`.
    pub(super) collection: String,
    pub(super) parameter: String,
}

/// Returns the elements of a path, outermost first.
pub(super) fn elements(path: &str) -> Vec<Element> {
    let mut found = Vec::new();
    let mut end = 0;
    while let Some((before, rest)) = path.get(end..).and_then(|rest| rest.split_once('{')) {
        let Some((name, _)) = rest.split_once('}') else { break };
        let collection = path.get(..end + before.len()).unwrap_or_default();
        end += before.len() + name.len() + 2;
        found.push(Element {
            path: path.get(..end).unwrap_or_default().to_owned(),
            collection: collection.trim_end_matches('/').to_owned(),
            parameter: name.to_owned(),
        });
    }
    found
}

/// The variables with the ids and ETags of elements.
#[derive(Debug, Default)]
pub(super) struct VariableNames {
    /// By the path of the element.
    names: BTreeMap<String, String>,
}

impl VariableNames {
    /// Chooses the variables for the elements of operations. `base` is the path of the API; its last segment names elements
    /// directly below it.
    pub(super) fn new(operations: &[&Operation], base: &str) -> Self {
        let mut names = Self::default();
        let mut taken = BTreeSet::new();
        for element in operations.iter().flat_map(|operation| elements(&operation.path)) {
            if names.names.contains_key(&element.path) {
                continue;
            }
            let collection = format!("{base}{}", element.collection);
            let mut segments = collection.rsplit('/').filter(|part| !part.is_empty() && !part.contains('{'));
            let mut name = match element.parameter.to_snake_case() {
                name if name.is_empty() || name == "id" => {
                    format!("{}_id", singular(segments.next().unwrap_or("resource")))
                }
                name => {
                    segments.next();
                    name
                }
            };
            while taken.contains(&name) {
                name = format!("{}_{name}", singular(segments.next().unwrap_or("other")));
            }
            taken.insert(name.clone());
            names.names.insert(element.path, name);
        }
        names
    }

    /// Returns the variable with the id of the element at a path.
    pub(super) fn id(&self, path: &str) -> &str {
        self.names.get(path).map_or("", String::as_str)
    }

    /// Returns the variable with the ETag of the element at a path.
    pub(super) fn etag(&self, path: &str) -> String {
        format!("{}_etag", self.id(path).trim_end_matches("_id"))
    }
}

/// `servicePoints` becomes `service_point`.
fn singular(segment: &str) -> String {
    let name = segment.to_snake_case();
    match name.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None if name.ends_with("ss") || name.ends_with("us") => name,
        None => name.strip_suffix('s').map_or_else(|| name.clone(), str::to_owned),
    }
}

/// Returns the operation whose response has the id of an existing element, and the location of the id: the creation of an
/// element, or else the list of elements.
pub(super) fn provider<'a>(
    document: &Document,
    operations: &[&'a Operation],
    element: &Element,
) -> Option<(&'a Operation, CaptureSource)> {
    let is_collection = |operation: &&&Operation| operation.path.trim_end_matches('/') == element.collection;
    let by_method = |method: &str| {
        let operation =
            operations.iter().filter(is_collection).find(|operation| operation.method == method)?;
        Some((
            *operation,
            id_in(document, success_response(operation)?.contents.first()?, &element.parameter)?,
        ))
    };
    by_method("POST").or_else(|| by_method("GET"))
}

/// Returns the location of an id in a body.
fn id_in(document: &Document, content: &Content, parameter: &str) -> Option<CaptureSource> {
    let id_property = |ty: &TypeRef| {
        let TypeRef::Named(id) = unaliased(document, ty) else { return None };
        let names: BTreeSet<&str> =
            properties(document, *id).into_iter().map(|property| property.wire.as_str()).collect();
        [parameter, "id"].into_iter().find(|name| names.contains(name)).map(str::to_owned)
    };
    match unaliased(document, &content.ty) {
        TypeRef::Array(item, _) => id_property(item).map(CaptureSource::FirstItem),
        ty => id_property(ty).map(CaptureSource::Property),
    }
}

/// Returns the response of the first success status, or the default response.
pub(super) fn success_response(operation: &Operation) -> Option<&Response> {
    let rank = |response: &&Response| match response.status {
        ResponseStatus::Code(code) if (200..300).contains(&code) => Some(code),
        ResponseStatus::Range(2) => Some(300),
        ResponseStatus::Default => Some(400),
        ResponseStatus::Code(_) | ResponseStatus::Range(_) => None,
    };
    operation.responses.iter().filter(|response| rank(response).is_some()).min_by_key(rank)
}

/// Whether the success response has an ETag.
pub(super) fn returns_etag(operation: &Operation) -> bool {
    success_response(operation).is_some_and(|response| {
        response.headers.iter().any(|header| header.name.eq_ignore_ascii_case("ETag"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_found_in_paths() {
        let fields = |path: &str| -> Vec<(String, String, String)> {
            let elements = elements(path).into_iter();
            elements.map(|element| (element.path, element.collection, element.parameter)).collect()
        };
        let element = |path: &str, collection: &str, parameter: &str| {
            (path.to_owned(), collection.to_owned(), parameter.to_owned())
        };
        assert_eq!(fields("/{id}"), [element("/{id}", "", "id")]);
        assert_eq!(
            fields("/a/{b}/c/{d}.json/e"),
            [element("/a/{b}", "/a", "b"), element("/a/{b}/c/{d}", "/a/{b}/c", "d")]
        );
        assert_eq!(fields("/a"), []);
        assert_eq!(fields("/é{é}/{unclosed"), [element("/é{é}", "/é", "é")]);
    }

    #[test]
    fn variables_have_singular_names() {
        assert_eq!(singular("servicePoints"), "service_point");
        assert_eq!(singular("anomalie-adresse"), "anomalie_adresse");
        assert_eq!(singular("status"), "status");
        assert_eq!(singular("deliveries"), "delivery");
    }
}
