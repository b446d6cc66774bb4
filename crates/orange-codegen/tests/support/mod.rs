//! Support of the tests that run the program as a process.

/// The output of a process, which is UTF-8.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}
