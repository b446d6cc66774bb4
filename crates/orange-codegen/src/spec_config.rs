//! `spec.yaml` beside an interface file: its published URL, options for reading it, modules to exclude, and values of
//! the requests in its collection.
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
//! `vendored` lists the files that the interface file refers to, as `fetch` and `new` write it. Each
//! URL is read from its file without an entry in `maps`. A relative URL starts at the interface file. `without`
//! lists the optional modules to exclude. The key `collection` replaces values of the requests that the command
//! `collection` writes.

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;
use serde::de::{Deserializer, Error as _};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::emit::OptionalModule;
use crate::error::{Error, Result};
use crate::load;
use crate::resolve::overlay::Overlay;
use crate::resolve::{self, read_file};

/// The name of the file.
pub(crate) const FILE: &str = "spec.yaml";

/// The content of a `spec.yaml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct SpecConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Published>,
    /// Folders by URL, relative to `spec.yaml`.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub maps: IndexMap<String, String>,
    /// Overlay files relative to `spec.yaml`, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overlays: Vec<String>,
    /// Optional modules to exclude.
    #[serde(skip_serializing_if = "Vec::is_empty", with = "module_names")]
    pub without: Vec<OptionalModule>,
    /// Files that the published file refers to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub vendored: Vec<Vendored>,
    /// Values of the requests of a collection.
    #[serde(skip_serializing_if = "RequestConfig::is_empty")]
    pub collection: RequestConfig,
}

/// Values that replace those of the examples in a collection of requests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RequestConfig {
    /// Variables with their values for the sandbox.
    pub variables: BTreeMap<String, String>,
    /// By the id of the operation.
    pub requests: BTreeMap<String, RequestValues>,
}

/// Values of one request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct RequestValues {
    /// Values of the optional query parameters to send. `{{name}}` is a variable. If it is empty, those with an example
    /// are sent.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub query: IndexMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// The expected status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
}

/// A vendored copy of a file that the published file refers to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Published {
    pub url: String,
    /// SHA-256 of the fetched bytes. `None` before the first fetch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// The local file. Defaults to `openapi.yaml`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
        // Serde also reads a list as a struct.
        if !root.is_object() {
            return Err(Error::new(format!(
                "{FILE}: expected an object with keys such as `published` and `maps`"
            )));
        }
        serde_path_to_error::deserialize(root).map_err(|error| Error::new(format!("{FILE}: {error}")))
    }

    /// Writes the content as YAML.
    ///
    /// # Errors
    ///
    /// Returns an error if serialization fails.
    #[cfg(feature = "cli")]
    pub(crate) fn to_yaml(&self) -> Result<String> {
        let value = serde_json::to_value(self).map_err(|error| Error::new(format!("{FILE}: {error}")))?;
        Ok(load::to_yaml(&value))
    }
}

impl RequestConfig {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Serializes optional modules by name.
mod module_names {
    use super::*;

    pub(super) fn serialize<S: Serializer>(
        modules: &[OptionalModule],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(modules.iter().map(|module| module.name()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<OptionalModule>, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        names.iter().map(|name| OptionalModule::from_name(name).map_err(D::Error::custom)).collect()
    }
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
        assert_eq!(config.maps["https://e.org/c"], "common");
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
            "without: [models]",
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
    fn errors_name_the_key() {
        let error =
            SpecConfig::parse(b"collection: {requests: {a: {status: none}}}").unwrap_err().to_string();
        assert!(
            error.starts_with("spec.yaml: collection.requests.a.status: invalid type: string"),
            "{error}"
        );
    }

    #[test]
    fn written_text_reads_as_the_same_content() {
        let text = b"published: {url: 'https://e.org/o.yaml', sha256: '12'}\nmaps: {'https://e.org/c': common}\noverlays: [a b.yaml]\nwithout: [fields]\nvendored: [{url: a.yaml, file: 'yes', sha256: '1e5'}]\ncollection: {variables: {lot: 'true'}, requests: {a: {body: {b: [[1], {}, {c: null, d: ''}]}}}}\n";
        let config = SpecConfig::parse(text).unwrap();
        let written = config.to_yaml().unwrap();
        assert_eq!(SpecConfig::parse(written.as_bytes()).unwrap(), config, "{written}");
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
        let query = IndexMap::from([("lot".to_owned(), "{{lot}}".to_owned())]);
        let body = Some(serde_json::json!({ "b": 1 }));
        assert_eq!(config.requests["a"], RequestValues { query, body, status: Some(403) });
    }
}
