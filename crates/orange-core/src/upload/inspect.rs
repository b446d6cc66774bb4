//! Checks of a file before it is uploaded.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex_lite::Regex;

use crate::error::{Error, Result};
use crate::media::{HEAD_BYTES, SVG, agrees, describe, is_office};
use crate::media_type::essence;

/// Maximum size in bytes of a file that must be inspected completely.
const MAX_INSPECTED: u64 = 64 * 1024 * 1024;

/// Checks that a file may be uploaded. Refuses a media type that is not allowed, bytes of another type, programs, scripts
/// in images and macros in documents.
///
/// If the media type has a magic number, the bytes must have it: text declared as PDF, image or office document is
/// refused. Text formats have none, so binary content is refused for them. `allowed` lists media types; if it is
/// empty, every type is allowed. The check is a heuristic against accidents, not a virus scanner.
///
/// ```
/// use orange_core::upload::check_upload;
/// check_upload("plan.pdf", "application/pdf", b"%PDF-1.7", &["application/pdf"])?;
/// let error = check_upload("plan.exe", "application/pdf", b"MZ\x90\x00", &["application/pdf"]).unwrap_err();
/// assert_eq!(error.field(), Some("file"));
/// # Ok::<(), orange_core::Error>(())
/// ```
///
/// # Errors
/// Returns an error for the field `file` with the violated rule.
pub fn check_upload(name: &str, media_type: &str, content: &[u8], allowed: &[&str]) -> Result<()> {
    check_head(name, media_type, allowed)?;
    let essence = essence(media_type);
    if content.is_empty() {
        return refuse("must not be empty");
    }
    if is_program(content) {
        return refuse("must not be a program");
    }
    if essence == SVG {
        check_svg(content)?;
    }
    let head = content.get(..HEAD_BYTES).unwrap_or(content);
    if !agrees(&essence, head) {
        return refuse(format!("must be {essence}, not {}", describe(head)));
    }
    // File names in an archive are not compressed.
    let macros: [&[u8]; 3] = [b"vbaProject.bin", b"Basic/script-lc.xml", b"Scripts/"];
    if is_office(&essence) && macros.iter().any(|name| contains(content, name)) {
        return refuse("must not contain macros");
    }
    Ok(())
}

fn refuse(rule: impl Into<Cow<'static, str>>) -> Result<()> {
    Err(Error::invalid("file", rule))
}

/// Checks an upload by its name and media type, before the content is read.
pub(crate) fn check_head(name: &str, media_type: &str, allowed: &[&str]) -> Result<()> {
    let essence = essence(media_type);
    if !allowed.is_empty() && !allowed.iter().any(|allowed| allowed.eq_ignore_ascii_case(&essence)) {
        return refuse(format!("must be of the media type {}, not {essence}", allowed.join(" or ")));
    }
    if name.is_empty() || name.contains(['/', '\\', '\0']) || name.chars().any(char::is_control) {
        return refuse("must have a name without a path");
    }
    Ok(())
}

/// Returns how many of `length` bytes the checks need: the beginning, or the whole file if code can be anywhere in it.
pub(crate) fn inspected_length(media_type: &str, length: u64) -> Result<u64> {
    let essence = essence(media_type);
    if essence != SVG && !is_office(&essence) {
        return Ok(HEAD_BYTES as u64);
    }
    if length > MAX_INSPECTED {
        refuse(format!(
            "must have at most {MAX_INSPECTED} bytes to be inspected as {essence}, not {length}"
        ))?;
    }
    Ok(MAX_INSPECTED)
}

fn is_program(content: &[u8]) -> bool {
    // `infer` requires complete headers; a magic number is enough here.
    [&b"#!"[..], b"MZ", b"\x7fELF"].iter().any(|magic| content.starts_with(magic)) || infer::is_app(content)
}

/// Checks that the file is an SVG without scripts: elements, `javascript:` addresses, and event handlers.
fn check_svg(content: &[u8]) -> Result<()> {
    static ROOT: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"<(\w+:)?svg[\s/>]").ok());
    static SCRIPT: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r#"(?i)<\s*(\w+:)?(script|foreignobject)|javascript:|[\s/"']on[a-z]+\s*="#).ok()
    });
    // Removing zero bytes turns UTF-16 text into ASCII.
    let text = String::from_utf8_lossy(content).replace('\0', "");
    if !ROOT.as_ref().is_some_and(|root| root.is_match(&text)) {
        return refuse("must have an svg element to be image/svg+xml");
    }
    if SCRIPT.as_ref().is_none_or(|script| script.is_match(&text)) {
        return refuse("must not contain a script");
    }
    Ok(())
}

fn contains(content: &[u8], needle: &[u8]) -> bool {
    content.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PICTURES: &[&str] = &["image/jpeg", "image/png", "image/svg+xml"];
    const DOCUMENTS: &[&str] = &["application/vnd.openxmlformats-officedocument.wordprocessingml.document"];

    fn refusal(name: &str, media_type: &str, content: &[u8], allowed: &[&str]) -> String {
        let error = check_upload(name, media_type, content, allowed).unwrap_err();
        assert!(error.is_invalid_request() && error.field() == Some("file"));
        error.to_string()
    }

    #[test]
    fn matching_files_are_accepted() {
        check_upload("a.jpg", "image/jpeg", b"\xFF\xD8\xFF\xE0\x00\x10JFIF", PICTURES).unwrap();
        check_upload("a.svg", "image/svg+xml", b"<svg xmlns='x'><path d='M 1 1'/></svg>", PICTURES).unwrap();
        check_upload("a.csv", "text/csv; charset=utf-8", b"a;b\n1;2", &["text/csv"]).unwrap();
        check_upload("a.docx", DOCUMENTS[0], b"PK\x03\x04....word/document.xml", DOCUMENTS).unwrap();
        check_upload("a.bin", "application/octet-stream", b"whatever", &[]).unwrap();
    }

    #[test]
    fn other_files_are_refused_with_the_violated_rule() {
        for (name, media_type, content, allowed, rule) in [
            (
                "a.gif",
                "image/gif",
                &b"GIF89a"[..],
                PICTURES,
                "must be of the media type image/jpeg or image/png",
            ),
            ("a.jpg", "image/jpeg", b"", PICTURES, "must not be empty"),
            ("../a.jpg", "image/jpeg", b"\xFF\xD8\xFF\xE0", PICTURES, "without a path"),
            ("a\r\n.jpg", "image/jpeg", b"\xFF\xD8\xFF\xE0", PICTURES, "without a path"),
            (
                "a.jpg",
                "image/jpeg",
                b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
                PICTURES,
                "must be image/jpeg, not image/png",
            ),
            ("a.jpg", "image/jpeg", b"MZ\x90\x00\x03", PICTURES, "must not be a program"),
            ("a.jpg", "image/jpeg", b"\x7fELF\x02\x01\x01\0\0\0\0\0", PICTURES, "must not be a program"),
            ("a.csv", "text/csv", b"#!/bin/sh\nrm", &["text/csv"], "must not be a program"),
            (
                "a.svg",
                "image/svg+xml",
                b"<svg><script>x</script></svg>",
                PICTURES,
                "must not contain a script",
            ),
            (
                "a.svg",
                "image/svg+xml",
                b"<svg><svg:script>x</svg:script></svg>",
                PICTURES,
                "must not contain a script",
            ),
            (
                "a.svg",
                "image/svg+xml",
                b"<\0s\0v\0g\0>\0<\0s\0c\0r\0i\0p\0t\0>\0",
                PICTURES,
                "must not contain a script",
            ),
            ("a.svg", "image/svg+xml", b"<svg/onload=x>", PICTURES, "must not contain a script"),
            ("a.svg", "image/svg+xml", b"<svg ONLOAD=\"x()\"/>", PICTURES, "must not contain a script"),
            (
                "a.svg",
                "image/svg+xml",
                b"<svg><a href='JavaScript:x'/></svg>",
                PICTURES,
                "must not contain a script",
            ),
            (
                "a.docx",
                DOCUMENTS[0],
                b"PK\x03\x04....word/vbaProject.bin",
                DOCUMENTS,
                "must not contain macros",
            ),
            ("a.pdf", "application/pdf", b"Dear colleague", &[], "must be application/pdf, not text"),
            ("a.jpg", "image/jpeg", b"{\"id\": 1}", PICTURES, "must be image/jpeg, not text"),
            ("a.png", "image/png", b"a;b\n1;2", PICTURES, "must be image/png, not text"),
            ("a.docx", DOCUMENTS[0], b"some words", DOCUMENTS, ", not text"),
            ("a.zip", "application/zip", b"some words", &[], "must be application/zip, not text"),
            (
                "a.csv",
                "text/csv",
                b"\x01\x02\x00\x03",
                &["text/csv"],
                "must be text/csv, not binary data of no known type",
            ),
            ("a.svg", "image/svg+xml", b"some words", PICTURES, "must have an svg element"),
        ] {
            let message = refusal(name, media_type, content, allowed);
            assert!(message.contains(rule), "{name}: {message}");
        }
    }

    proptest! {
        #[test]
        fn arbitrary_bytes_do_not_panic(name in "\\PC{0,9}", content in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = check_upload(&name, "image/svg+xml", &content, &[]);
            let _ = crate::media::sniff(&content);
        }
    }
}
