//! `spec.yaml` beside an interface file: its published URL and the options for reading it.
//!
//! ```yaml
//! published:
//!   url: https://example.org/openapi.yaml
//!   sha256: 0f1e…
//! maps:
//!   https://example.org/common/v1: vendored/common
//! overlays:
//!   - overlay.yaml
//! without: [fields, contract-tests]
//! collection:
//!   variables: {lot: A-12}
//!   requests:
//!     listPlaces: {query: {lot: "{{lot}}"}}
//!     cancelBooking: {body: {reason: none}, status: 403}
//! vendored:
//!   - url: https://example.org/common/v1/Note.yaml
//!     file: vendored/common/Note.yaml
//!     sha256: 5c0b…
//!   - url: ../common/shared.yaml
//!     file: vendored/up-1/common/shared.yaml
//!     sha256: 91d7…
//! ```
//!
//! `vendored` lists the files that the interface file refers to, as written by `spec fetch` or `new-api`. Each
//! URL is read from its file without an entry in `maps`. A relative URL starts at the interface file. `without`
//! lists the optional modules to exclude. `collection` replaces values of the requests that `collection` writes.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::emit::OptionalModule;
use crate::error::{Error, Result};
use crate::load;
use crate::resolve::overlay::Overlay;
use crate::resolve::{self, read_file};

/// The name of the file.
pub(crate) const FILE: &str = "spec.yaml";

/// The content of a `spec.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SpecConfig {
    pub published: Option<Published>,
    /// URL and folder. The folder is relative to `spec.yaml`.
    pub maps: Vec<(String, String)>,
    /// Overlay files relative to `spec.yaml`, in order.
    pub overlays: Vec<String>,
    /// Optional modules to exclude.
    pub without: Vec<OptionalModule>,
    /// Files that the published file refers to.
    pub vendored: Vec<Vendored>,
    /// Values of the requests of a collection.
    pub collection: RequestConfig,
}

/// Values that replace those of the examples in a collection of requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RequestConfig {
    /// Variables with their values for the sandbox.
    pub variables: BTreeMap<String, String>,
    /// By the id of the operation.
    pub requests: BTreeMap<String, RequestValues>,
}

/// Values of one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RequestValues {
    /// Name and value of the optional query parameters to send. `{{name}}` is a variable. If it is empty, those with an
    /// example are sent.
    pub query: Vec<(String, String)>,
    pub body: Option<Value>,
    /// The expected status.
    pub status: Option<u16>,
}

/// A vendored copy of a file that the published file refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Vendored {
    pub url: String,
    /// Relative to `spec.yaml`.
    pub file: String,
    /// SHA-256 of the fetched bytes.
    pub sha256: String,
}

impl Vendored {
    /// Returns the URL for looking up references, without query and fragment. A path is returned unchanged.
    pub(crate) fn key(&self) -> &str {
        match self.url.contains("://") {
            true => self.url.split(['?', '#']).next().unwrap_or_default(),
            false => &self.url,
        }
    }
}

/// The published source of an interface file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Published {
    pub url: String,
    /// SHA-256 of the fetched bytes. `None` before the first fetch.
    pub sha256: Option<String>,
    /// The local file. Defaults to `openapi.yaml`.
    pub file: Option<String>,
}

impl SpecConfig {
    /// Reads the `spec.yaml` in a folder, if it exists.
    ///
    /// # Errors
    ///
    /// Returns an error if the file cannot be read or is invalid.
    pub(crate) fn beside(folder: &Path) -> Result<Option<Self>> {
        let path = folder.join(FILE);
        if !path.is_file() {
            return Ok(None);
        }
        Self::parse(&read_file(&path)?).map(Some)
    }

    /// Returns the maps and overlays, with paths below `folder`.
    ///
    /// # Errors
    ///
    /// Returns an error if an overlay cannot be read.
    pub(crate) fn resolve_options(&self, folder: &Path) -> Result<resolve::Options> {
        let mut options = resolve::Options::default();
        for (url, dir) in &self.maps {
            options.maps.add(url, folder.join(dir));
        }
        for vendored in &self.vendored {
            options.maps.add(vendored.key(), folder.join(&vendored.file));
        }
        for overlay in &self.overlays {
            options.overlays.push(Overlay::open(&folder.join(overlay))?);
        }
        Ok(options)
    }

    /// Parses a `spec.yaml`.
    ///
    /// # Errors
    ///
    /// See [`beside`](Self::beside).
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self> {
        let root = load::load(FILE, bytes)?.root;
        let wrong = |what: &str| Error::new(format!("{FILE}: {what}"));
        let Value::Object(entries) = &root else {
            return Err(wrong("expected published, maps and overlays"));
        };
        let mut config = SpecConfig::default();
        for (key, value) in entries {
            match (key.as_str(), value) {
                ("published", Value::Object(_)) => {
                    let [url, file, sha256] =
                        texts(value, ["url", "file", "sha256"]).map_err(|slip| wrong(&slip))?;
                    let url = url.ok_or_else(|| wrong("expected `published` to have a `url`"))?;
                    config.published = Some(Published { url, sha256, file });
                }
                ("vendored", Value::Array(list)) => {
                    for entry in list {
                        let texts = texts(entry, ["url", "file", "sha256"]).map_err(|slip| wrong(&slip))?;
                        let [Some(url), Some(file), Some(sha256)] = texts else {
                            return Err(wrong("expected `vendored` to list url, file and sha256"));
                        };
                        config.vendored.push(Vendored { url, file, sha256 });
                    }
                }
                ("maps", Value::Object(maps)) => {
                    for (url, folder) in maps {
                        let folder =
                            folder.as_str().ok_or_else(|| wrong("expected `maps` to name folders"))?;
                        config.maps.push((url.clone(), folder.to_owned()));
                    }
                }
                ("overlays", Value::Array(list)) => {
                    for overlay in list {
                        let file =
                            overlay.as_str().ok_or_else(|| wrong("expected `overlays` to name files"))?;
                        config.overlays.push(file.to_owned());
                    }
                }
                ("without", Value::Array(list)) => {
                    for module in list {
                        let name = module.as_str().unwrap_or_default();
                        config.without.push(OptionalModule::named(name).map_err(|slip| wrong(&slip))?);
                    }
                }
                ("collection", Value::Object(_)) => {
                    config.collection = RequestConfig::parse(value).map_err(|slip| wrong(&slip))?;
                }
                _ => return Err(wrong(&format!("`{key}` is unknown or has the wrong type"))),
            }
        }
        Ok(config)
    }
}

impl RequestConfig {
    fn parse(value: &Value) -> Result<Self, String> {
        let mut config = Self::default();
        for (key, value) in entries(value, "collection")? {
            match key.as_str() {
                "variables" => config.variables = strings(value, "variables")?.into_iter().collect(),
                "requests" => {
                    for (id, values) in entries(value, "requests")? {
                        config.requests.insert(id.clone(), RequestValues::parse(values)?);
                    }
                }
                _ => return Err(format!("`{key}` is unknown; `collection` has variables and requests")),
            }
        }
        Ok(config)
    }
}

impl RequestValues {
    fn parse(value: &Value) -> Result<Self, String> {
        let mut values = Self::default();
        for (key, value) in entries(value, "requests")? {
            match key.as_str() {
                "query" => values.query = strings(value, "query")?,
                "body" => values.body = Some(value.clone()),
                "status" => {
                    let status = value.as_u64().and_then(|status| u16::try_from(status).ok());
                    values.status = Some(status.ok_or("expected `status` to be a number")?);
                }
                _ => return Err(format!("`{key}` is unknown; a request has query, body and status")),
            }
        }
        Ok(values)
    }
}

fn entries<'a>(value: &'a Value, name: &str) -> Result<&'a serde_json::Map<String, Value>, String> {
    value.as_object().ok_or_else(|| format!("expected `{name}` to be an object"))
}

/// Returns the entries of an object of strings.
fn strings(value: &Value, name: &str) -> Result<Vec<(String, String)>, String> {
    entries(value, name)?
        .iter()
        .map(|(key, value)| match value {
            Value::String(text) => Ok((key.clone(), text.clone())),
            _ => Err(format!("expected `{key}` in `{name}` to be a string")),
        })
        .collect()
}

/// Returns the strings of an object and rejects other keys and types, so that a mistyped checksum is not
/// ignored.
fn texts<const N: usize>(value: &Value, keys: [&str; N]) -> Result<[Option<String>; N], String> {
    let Value::Object(entries) = value else {
        return Err(format!("expected an object with {}", keys.join(", ")));
    };
    for (key, value) in entries {
        if !keys.contains(&key.as_str()) || !value.is_string() {
            return Err(format!("`{key}: {value}` is unknown or not a string; expected {}", keys.join(", ")));
        }
    }
    Ok(keys.map(|key| entries.get(key).and_then(Value::as_str).map(str::to_owned)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spec_config_has_source_maps_and_overlays() {
        let config = SpecConfig::parse(
            b"published: {url: 'https://e.org/o.yaml', sha256: abc}\nmaps: {'https://e.org/c': common}\noverlays: [a.yaml, b.yaml]\n",
        )
        .unwrap();
        let published = config.published.unwrap();
        assert_eq!(
            (published.url.as_str(), published.sha256.as_deref()),
            ("https://e.org/o.yaml", Some("abc"))
        );
        assert_eq!(config.maps, [("https://e.org/c".to_owned(), "common".to_owned())]);
        assert_eq!(config.overlays, ["a.yaml", "b.yaml"]);
    }

    #[test]
    fn mistakes_in_spec_config_are_errors() {
        for wrong in [
            "map: {}",
            "published: {}",
            "published: {url: a, sha512: b}",
            "published: {url: a, sha256: 12}",
            "maps: [a]",
            "overlays: a",
            "vendored: {}",
            "vendored: [{url: a, file: b}]",
            "collection: [a]",
            "collection: {request: {}}",
            "collection: {variables: {a: 1}}",
            "collection: {requests: {a: {headers: {}}}}",
            "collection: {requests: {a: {status: none}}}",
            "[]",
        ] {
            assert!(SpecConfig::parse(wrong.as_bytes()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn vendored_files_are_listed_with_their_checksums() {
        let config =
            SpecConfig::parse(b"vendored:\n- {url: 'https://e.org/c.yaml', file: c.yaml, sha256: abc}\n");
        let [url, file, sha256] = ["https://e.org/c.yaml", "c.yaml", "abc"].map(str::to_owned);
        assert_eq!(config.unwrap().vendored, [Vendored { url, file, sha256 }]);
    }
    #[test]
    fn requests_of_a_collection_have_query_body_and_status() {
        let config = SpecConfig::parse(
            b"collection: {variables: {lot: A}, requests: {a: {query: {lot: '{{lot}}'}, body: {b: 1}, status: 403}}}\n",
        );
        let config = config.unwrap().collection;
        assert_eq!(config.variables["lot"], "A");
        let query = vec![("lot".to_owned(), "{{lot}}".to_owned())];
        let body = Some(serde_json::json!({ "b": 1 }));
        assert_eq!(config.requests["a"], RequestValues { query, body, status: Some(403) });
    }
}
