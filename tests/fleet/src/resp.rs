//! Values of the Redis protocol as bytes.

use std::io::{self, BufRead};

/// Longest value that is read, in bytes.
const MAX_VALUE: usize = 64 * 1024 * 1024;

/// Reads the bytes of one value: of RESP2 or RESP3, with all values inside.
///
/// # Errors
/// Returns an error if the connection ends, or if the bytes are no value.
pub(crate) fn read_value(reader: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut value = Vec::new();
    let mut missing: usize = 1;
    while missing > 0 {
        missing -= 1;
        let start = value.len();
        if reader.read_until(b'\n', &mut value)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let line = &value[start..];
        let (Some(kind), Some(rest)) = (line.first(), line.strip_suffix(b"\r\n")) else {
            return Err(io::ErrorKind::InvalidData.into());
        };
        // `-1` is the null of RESP2.
        let length = || std::str::from_utf8(rest.get(1..)?).ok()?.parse::<i64>().ok();
        let length = || match length() {
            Some(length) => Ok(usize::try_from(length).ok()),
            None => Err(io::Error::from(io::ErrorKind::InvalidData)),
        };
        match kind {
            b'*' | b'~' | b'>' => missing += length()?.unwrap_or(0),
            b'%' => missing += 2 * length()?.unwrap_or(0),
            // Attributes come before the value that they describe.
            b'|' => missing += 2 * length()?.unwrap_or(0) + 1,
            b'$' | b'=' | b'!' => {
                if let Some(length) = length()?.filter(|length| *length <= MAX_VALUE) {
                    let start = value.len();
                    value.resize(start + length + 2, 0);
                    reader.read_exact(&mut value[start..])?;
                }
            }
            _ => {}
        }
        if missing > MAX_VALUE || value.len() > MAX_VALUE {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
    Ok(value)
}

/// Returns the first word of a command in upper case; empty if the value is no command.
pub(crate) fn command_name(command: &[u8]) -> String {
    let word = command.split(|byte| *byte == b'\n').nth(2).unwrap_or_default();
    String::from_utf8_lossy(word).trim().to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_both_protocols_are_read_one_by_one() {
        let values = [
            "+OK\r\n",
            "*2\r\n$4\r\nEVAL\r\n$7\r\na\r\nb\r\nc\r\n",
            "$-1\r\n",
            "*-1\r\n",
            "*0\r\n",
            "*2\r\n*1\r\n:1\r\n$0\r\n\r\n",
            "%1\r\n+a\r\n*2\r\n#t\r\n_\r\n",
            "|1\r\n+ttl\r\n:3\r\n:7\r\n",
            ">2\r\n+message\r\n=7\r\ntxt:abc\r\n",
        ];
        let text = values.concat();
        let mut reader = text.as_bytes();
        for value in values {
            assert_eq!(String::from_utf8(read_value(&mut reader).unwrap()).unwrap(), value);
        }
        assert_eq!(read_value(&mut reader).unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    }

    #[test]
    fn other_bytes_are_errors() {
        for text in ["*2\r\n+a\r\n", "$9\r\nabc\r\n", "*x\r\n", "$5", "*99999999999\r\n", "\n"] {
            assert!(read_value(&mut text.as_bytes()).is_err(), "{text:?}");
        }
    }

    #[test]
    fn name_of_a_command_is_its_first_word() {
        assert_eq!(command_name(b"*2\r\n$3\r\nget\r\n$1\r\na\r\n"), "GET");
        assert_eq!(command_name(b"+OK\r\n"), "");
    }
}
