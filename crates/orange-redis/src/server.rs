//! The version of the server.

use std::collections::HashMap;

use orange_core::{Error, Result};
use redis::{Cmd, Value};

/// Oldest major version. The scripts use commands and error codes of Redis 7.
const MIN_VERSION: u32 = 7;

/// The command whose response has the version. It needs no permission, unlike `INFO`.
pub(crate) fn hello() -> Cmd {
    redis::cmd("HELLO")
}

/// Checks the response to [`hello`].
///
/// # Errors
/// Returns a configuration error if the server is older than Redis 7.
pub(crate) fn check_version(response: &HashMap<String, Value>) -> Result<()> {
    let version: Option<String> =
        response.get("version").and_then(|version| redis::from_redis_value(version.clone()).ok());
    let major = version.as_deref().and_then(|version| version.split('.').next()?.parse::<u32>().ok());
    match major {
        Some(MIN_VERSION..) => Ok(()),
        _ => Err(too_old(version.as_deref())),
    }
}

/// The error for a server that is older than Redis 7. Before version 6, a server does not tell its version.
pub(crate) fn too_old(version: Option<&str>) -> Error {
    let version = version.unwrap_or("unknown");
    let rule =
        format!("must be Redis {MIN_VERSION} or later, or Valkey, and the server has version {version}");
    Error::configuration("redis", rule)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_before_redis_7_are_refused() {
        let response = |version: &str| {
            HashMap::from([("version".to_owned(), Value::BulkString(version.as_bytes().to_vec()))])
        };
        for version in ["7.0.15", "7.2.4", "8.1.0", "10.0"] {
            assert!(check_version(&response(version)).is_ok(), "{version}");
        }
        for version in ["6.2.14", "5.0.7", "unstable", ""] {
            let error = check_version(&response(version)).unwrap_err();
            assert_eq!(error.field(), Some("redis"));
            assert!(error.to_string().contains(&format!("version {version}")), "{error}");
        }
        assert!(check_version(&HashMap::new()).is_err());
    }
}
