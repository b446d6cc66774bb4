//! Input of commands: the text of an argument, of a file or of standard input.

use std::io::Read as _;

use serde_json::{Map, Value};

use crate::failure::{Failure, Result};

/// Reads `@FILE`, `-` for standard input, or the argument itself.
pub(crate) fn bytes(argument: &str) -> Result<Vec<u8>> {
    if argument == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().read_to_end(&mut bytes);
        read.map_err(|error| Failure::io("standard input cannot be read", error))?;
        return Ok(bytes);
    }
    match argument.strip_prefix('@') {
        Some(file) => {
            std::fs::read(file).map_err(|error| Failure::io(format!("the file {file} cannot be read"), error))
        }
        None => Ok(argument.as_bytes().to_owned()),
    }
}

/// Reads text as [`bytes()`] does. A final line break is removed.
pub(crate) fn text(option: &str, argument: &str) -> Result<String> {
    let text = String::from_utf8(bytes(argument)?)
        .map_err(|_| Failure::Usage(format!("{option}: the text must be UTF-8")))?;
    Ok(text
        .strip_suffix('\n')
        .map_or(text.as_str(), |text| text.strip_suffix('\r').unwrap_or(text))
        .to_owned())
}

/// Reads a JSON object as [`bytes()`] does.
pub(crate) fn object(option: &str, argument: &str) -> Result<Map<String, Value>> {
    match serde_json::from_slice(&bytes(argument)?) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Failure::Usage(format!("{option}: must be a JSON object"))),
        Err(error) => {
            Err(Failure::Usage(format!("{option}: must be JSON, `@FILE` or `-` for standard input: {error}")))
        }
    }
}
