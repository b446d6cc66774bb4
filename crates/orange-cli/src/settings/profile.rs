//! The configuration file and its profiles.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::Deserialize;

use crate::failure::{Failure, Result};

/// Profile that is used if none is named and the file sets no `default-profile`.
const DEFAULT_PROFILE: &str = "default";

/// A profile: settings of one application and environment.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct Profile {
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret_from: Option<String>,
    pub(crate) api_key_from: Option<String>,
    pub(crate) base_url: Option<String>,
    pub(crate) token_url: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) allow_http_to: Option<Vec<String>>,
    pub(crate) language: Option<String>,
    pub(crate) proxy: Option<String>,
    pub(crate) ca_bundle: Option<PathBuf>,
    pub(crate) client_certificate: Option<PathBuf>,
    pub(crate) timeout: Option<u64>,
    pub(crate) attempt_timeout: Option<u64>,
    pub(crate) connect_timeout: Option<u64>,
    pub(crate) token_cache: Option<bool>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct Content {
    default_profile: Option<String>,
    profiles: BTreeMap<String, Profile>,
}

/// The configuration file.
#[derive(Debug)]
pub(crate) struct ConfigFile {
    /// `None` if the system has no folder for it.
    pub(crate) path: Option<PathBuf>,
    pub(crate) exists: bool,
    content: Content,
}

impl ConfigFile {
    /// Reads the file at `path`, which must exist, or the default file, which may be absent.
    pub(crate) fn read(path: Option<&Path>) -> Result<Self> {
        let (path, is_required) = match path {
            Some(path) => (Some(path.to_owned()), true),
            None => (default_path(), false),
        };
        let Some(file) = &path else { return Ok(Self { path, exists: false, content: Content::default() }) };
        let failed = |reason: String| Failure::Configuration(format!("{}: {reason}", file.display()));
        let text = match fs::read_to_string(file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound && !is_required => {
                return Ok(Self { path, exists: false, content: Content::default() });
            }
            read => read.map_err(|error| failed(error.to_string()))?,
        };
        if is_writable_by_others(file) {
            return Err(failed(
                "can be changed by other users, and could run commands: use mode 0600".to_owned(),
            ));
        }
        let content = toml::from_str(&text).map_err(|error| failed(describe(&text, &error)))?;
        Ok(Self { path, exists: true, content })
    }

    /// Folder of the file, to which its paths are relative.
    pub(crate) fn folder(&self) -> Option<&Path> {
        self.path.as_deref().and_then(Path::parent)
    }

    /// Names of the profiles.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.content.profiles.keys().map(String::as_str)
    }

    /// A profile by its exact name.
    pub(crate) fn get(&self, name: &str) -> Option<&Profile> {
        self.content.profiles.get(name)
    }

    /// Name of the profile that is used: `requested`, or the default profile.
    pub(crate) fn selected(&self, requested: Option<&str>) -> Result<Option<&str>> {
        let name = match (requested, self.content.default_profile.as_deref()) {
            (Some(name), _) | (None, Some(name)) => name,
            (None, None) => DEFAULT_PROFILE,
        };
        let found = self.content.profiles.get_key_value(name).map(|(name, _)| name.as_str());
        if found.is_some() || (requested.is_none() && self.content.default_profile.is_none()) {
            return Ok(found);
        }
        let names: Vec<&str> = self.names().collect();
        let place =
            self.path.as_ref().map_or_else(|| "no configuration file".into(), |path| path.to_string_lossy());
        let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
        Err(Failure::Configuration(format!("profile `{name}` does not exist in {place}; profiles: {names}")))
    }
}

/// Describes an error without the text of the line, which may have a secret.
fn describe(text: &str, error: &toml::de::Error) -> String {
    let line =
        error.span().and_then(|span| text.get(..span.start)).map(|before| before.matches('\n').count());
    let line = line.map_or_else(String::new, |line| format!("line {}: ", line.saturating_add(1)));
    let message = error.message();
    let hint = ["client-secret", "api-key"]
        .into_iter()
        .find(|name| message.contains(&format!("unknown field `{name}`")));
    match hint {
        Some(name) => {
            format!("{line}{name}: a secret does not belong in this file: set {name}-from to its place")
        }
        None => format!("{line}{message}"),
    }
}

/// Default path of the configuration file.
pub(crate) fn default_path() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.config_dir().join("orange").join("config.toml"))
}

/// Folder of the state of the program: tokens and received events.
pub(crate) fn state_folder() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    Some(strategy.state_dir().unwrap_or_else(|| strategy.data_dir()).join("orange"))
}

#[cfg(unix)]
fn is_writable_by_others(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    fs::metadata(path).is_ok_and(|metadata| metadata.mode() & 0o022 != 0)
}

#[cfg(not(unix))]
fn is_writable_by_others(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<ConfigFile> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        fs::write(&path, text).unwrap();
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        }
        ConfigFile::read(Some(&path))
    }

    #[test]
    fn the_profile_is_the_requested_one_or_the_default() {
        let file = read("default-profile = 'b'\n[profiles.a]\n[profiles.b]\nclient-id = 'x'").unwrap();
        assert_eq!(file.selected(None).unwrap(), Some("b"));
        assert_eq!(file.selected(Some("a")).unwrap(), Some("a"));
        assert_eq!(file.get("b").unwrap().client_id.as_deref(), Some("x"));
        let message = file.selected(Some("c")).unwrap_err().to_string();
        assert!(
            message.contains("profile `c` does not exist") && message.ends_with("profiles: a, b"),
            "{message}"
        );
        let unnamed = read("[profiles.default]").unwrap();
        assert_eq!(unnamed.selected(None).unwrap(), Some("default"));
        assert_eq!(read("").unwrap().selected(None).unwrap(), None);
    }

    #[test]
    fn errors_name_the_line_and_never_quote_it() {
        for (text, expected) in [
            (
                "[profiles.a]\nclient-secret = 'hunter2'",
                "line 2: client-secret: a secret does not belong in this file",
            ),
            ("[profiles.a]\napi-key = 'hunter2'", "line 2: api-key: a secret does not belong in this file"),
            ("[profiles.a]\n\nclient-secret-from = 'hunter2", "line 3: "),
            ("[profiles.a]\ncolour = 'hunter2'", "line 2: unknown field `colour`"),
        ] {
            let message = read(text).unwrap_err().to_string();
            assert!(message.contains(expected) && !message.contains("hunter2"), "{message}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_can_change_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::set_permissions(file.path(), fs::Permissions::from_mode(0o666)).unwrap();
        let message = ConfigFile::read(Some(file.path())).unwrap_err().to_string();
        assert!(message.contains("can be changed by other users"), "{message}");
    }
}
