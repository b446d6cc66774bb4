//! Places of secrets. A secret itself is never an argument, because other users can see the arguments of a process.

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use secrecy::SecretString;

use crate::failure::{Failure, Result};

/// Largest secret in bytes.
const MAX_LENGTH: u64 = 64 * 1024;

/// Where a secret is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum SecretSource {
    Environment(String),
    Descriptor(u32),
    File(PathBuf),
    /// A command line for the shell that prints the secret.
    Command(String),
    Keyring {
        service: String,
        user: String,
    },
}

impl SecretSource {
    /// Reads a source. A file is relative to `folder`. Messages do not quote `text`, which may be a secret by mistake.
    pub(crate) fn parse(setting: &str, text: &str, folder: Option<&Path>) -> Result<Self> {
        let invalid = || {
            Failure::Configuration(format!(
                "{setting}: must be env:NAME, fd:NUMBER, file:PATH, command:COMMAND or keyring:SERVICE/USER, not the \
                 secret itself"
            ))
        };
        let (kind, place) =
            text.split_once(':').filter(|(_, place)| !place.is_empty()).ok_or_else(invalid)?;
        match kind {
            "env" => Ok(Self::Environment(place.to_owned())),
            "fd" => place.parse().map(Self::Descriptor).map_err(|_| invalid()),
            "file" => Ok(Self::File(folder.map_or_else(|| place.into(), |folder| folder.join(place)))),
            "command" => Ok(Self::Command(place.to_owned())),
            "keyring" => {
                let (service, user) = place.split_once('/').ok_or_else(invalid)?;
                Ok(Self::Keyring { service: service.to_owned(), user: user.to_owned() })
            }
            _ => Err(invalid()),
        }
    }

    /// Reads the secret, without the newline at its end.
    pub(crate) fn read(&self, setting: &str) -> Result<SecretString> {
        let failed = |reason: String| Failure::Configuration(format!("{setting}: {self}: {reason}"));
        let text = match self {
            Self::Environment(name) => std::env::var(name).map_err(|error| failed(error.to_string()))?,
            Self::Descriptor(number) => {
                read_descriptor(*number).map_err(|error| failed(error.to_string()))?
            }
            Self::File(path) => read_file(path).map_err(|error| failed(error.to_string()))?,
            Self::Command(command) => run(command).map_err(failed)?,
            Self::Keyring { service, user } => read_keyring(service, user).map_err(failed)?,
        };
        let secret = text.strip_suffix('\n').map_or(&*text, |line| line.strip_suffix('\r').unwrap_or(line));
        if secret.is_empty() {
            return Err(failed("is empty".to_owned()));
        }
        Ok(SecretString::from(secret))
    }
}

/// The notation of [`SecretSource::parse`]. It has no secret.
impl fmt::Display for SecretSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment(name) => write!(f, "env:{name}"),
            Self::Descriptor(number) => write!(f, "fd:{number}"),
            Self::File(path) => write!(f, "file:{}", path.display()),
            Self::Command(command) => write!(f, "command:{command}"),
            Self::Keyring { service, user } => write!(f, "keyring:{service}/{user}"),
        }
    }
}

/// Reads an inherited file descriptor. Its path avoids the unsafe conversion of a number into a file.
fn read_descriptor(number: u32) -> std::io::Result<String> {
    if !cfg!(unix) {
        return Err(std::io::Error::other("file descriptors cannot be read on this system"));
    }
    read_file(Path::new(&format!("/dev/fd/{number}")))
}

fn read_file(path: &Path) -> std::io::Result<String> {
    read_limited(std::fs::File::open(path)?)
}

fn read_limited(input: impl Read) -> std::io::Result<String> {
    let mut text = String::new();
    input.take(MAX_LENGTH.saturating_add(1)).read_to_string(&mut text)?;
    if text.len() as u64 > MAX_LENGTH {
        return Err(std::io::Error::other(format!("is longer than {MAX_LENGTH} bytes")));
    }
    Ok(text)
}

/// Runs a command in the shell and returns its output. Its messages go to standard error.
fn run(command: &str) -> Result<String, String> {
    let (shell, option) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let mut child = Command::new(shell)
        .args([option, command])
        // The input of this program, such as addresses, is not for the command.
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let output = child.stdout.take().map(read_limited).transpose();
    let status = child.wait().map_err(|error| error.to_string())?;
    if !status.success() {
        return Err(format!("the command failed: {status}"));
    }
    output.map(Option::unwrap_or_default).map_err(|error| error.to_string())
}

#[cfg(feature = "keyring")]
fn read_keyring(service: &str, user: &str) -> Result<String, String> {
    let entry = keyring::v1::Entry::new(service, user).map_err(|error| error.to_string())?;
    entry.get_password().map_err(|error| error.to_string())
}

#[cfg(not(feature = "keyring"))]
fn read_keyring(_: &str, _: &str) -> Result<String, String> {
    Err("this program is built without the feature `keyring`".to_owned())
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    fn parse(text: &str) -> Result<SecretSource> {
        SecretSource::parse("--client-secret-from", text, None)
    }

    #[test]
    fn sources_are_displayed_as_they_are_written() {
        for text in ["env:A", "fd:3", "file:/run/secret", "command:pass show a:b", "keyring:orange/me"] {
            assert_eq!(parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn a_secret_in_place_of_a_source_is_refused_and_not_quoted() {
        for text in ["hunter2", "hunter2:", "hunter2:x", "fd:hunter2", "keyring:hunter2"] {
            let message = parse(text).unwrap_err().to_string();
            assert!(message.contains("env:NAME") && !message.contains("hunter2"), "{message}");
        }
    }

    #[test]
    fn a_relative_file_is_beside_the_configuration_file() {
        let source = SecretSource::parse("s", "file:key", Some(Path::new("/etc/orange"))).unwrap();
        assert_eq!(source, SecretSource::File("/etc/orange/key".into()));
    }

    #[cfg(unix)]
    #[test]
    fn the_output_of_a_command_is_the_secret_without_its_newline() {
        let read = |text: &str| parse(text).unwrap().read("client-secret-from");
        assert_eq!(read("command:printf 'a b\\r\\n'").unwrap().expose_secret(), "a b");
        for (command, reason) in [("exit 3", "the command failed"), ("true", "is empty")] {
            let message = read(&format!("command:{command}")).unwrap_err().to_string();
            assert!(
                message.starts_with("client-secret-from: command:") && message.contains(reason),
                "{message}"
            );
        }
    }

    #[test]
    fn a_missing_file_is_an_error_that_names_the_source() {
        let message = parse("file:/none/x").unwrap().read("api-key-from").unwrap_err().to_string();
        assert!(message.starts_with("api-key-from: file:/none/x: "), "{message}");
    }
}
