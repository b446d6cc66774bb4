//! Media types: the declared type of a file, and the type detected from its bytes.
//!
//! The `infer` crate recognises magic numbers. Text has none and is distinguished from binary content by its
//! characters.

use crate::media_type::essence;

/// An image format that can hold scripts.
pub(crate) const SVG: &str = "image/svg+xml";

/// Number of bytes at the beginning of a file that the checks examine.
pub(crate) const HEAD_BYTES: usize = 8 * 1024;

/// Minimum length at which bytes without a control byte are text, even if they begin like an image: the short magic numbers
/// `BM` and `GIF` also begin sentences.
const MIN_TEXT_BYTES: usize = 16;

/// Behaviour if the bytes of a file contradict the declared media type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaCheck {
    /// The download fails. Unrecognised bytes are accepted if the declared type has no magic number; for a text type, they
    /// must be text. A file that is declared as `application/octet-stream`, or without a type, is always accepted.
    #[default]
    Refuse,
    /// The bytes are compared neither with the declared type nor with the
    /// [expected](crate::download::Download::media_types) ones.
    /// [`DownloadReport::sniffed`](crate::download::DownloadReport::sniffed) has the detected type.
    Report,
}

/// Detects a media type from the first bytes of a file; `None` if they match no known format.
///
/// ```
/// use orange_core::download::sniff;
/// assert_eq!(sniff(b"\xFF\xD8\xFF\xE0\x00\x10JFIF"), Some("image/jpeg"));
/// assert_eq!(sniff(b"%PDF-1.7"), Some("application/pdf"));
/// assert_eq!(sniff(b"street;number"), None);
/// ```
pub fn sniff(head: &[u8]) -> Option<&'static str> {
    match infer::get(head).map(|kind| kind.mime_type()) {
        Some(image) if image.starts_with("image/") && head.len() >= MIN_TEXT_BYTES && is_text(head) => None,
        // Readers of PDF take white space and a byte order mark before the header.
        None if trim_start(head).starts_with(b"%PDF-") => Some("application/pdf"),
        sniffed => sniffed,
    }
}

/// Description of the bytes, for an error message.
pub(crate) fn describe(head: &[u8]) -> &'static str {
    match sniff(head) {
        Some(sniffed) => sniffed,
        None if head.is_empty() => "no bytes",
        None if is_text(head) => "text",
        None => "binary data of no known type",
    }
}

/// Whether bytes that begin with `head` can have the declared media type.
pub(crate) fn agrees(declared: &str, head: &[u8]) -> bool {
    let declared = essence(declared);
    if is_generic(&declared) {
        return true;
    }
    match sniff(head) {
        Some(sniffed) => is_same_type(&declared, sniffed),
        None if is_textual(&declared) => is_text(head),
        None => !has_magic(&declared),
    }
}

/// The media types that a caller expects: `image/png`, `image/*`, `*/*`. Empty for any.
#[derive(Clone, Debug, Default)]
pub(crate) struct ExpectedTypes(Vec<String>);

impl ExpectedTypes {
    pub(crate) fn new(media_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(media_types.into_iter().map(|media_type| essence(&media_type.into())).collect())
    }

    /// Whether any type is expected.
    pub(crate) fn is_any(&self) -> bool {
        self.0.is_empty()
    }

    /// The value for `Accept`; `None` if any type is expected.
    pub(crate) fn to_accept(&self) -> Option<String> {
        (!self.is_any()).then(|| self.0.join(", "))
    }

    /// Whether a declared media type is expected. A generic type always is, because the bytes decide.
    pub(crate) fn takes_declared(&self, declared: &str) -> bool {
        let declared = essence(declared);
        is_generic(&declared) || self.covers(&declared)
    }

    /// Whether bytes that begin with `head` and have the declared media type are expected.
    pub(crate) fn takes_bytes(&self, declared: &str, head: &[u8]) -> bool {
        if self.is_any() || self.0.iter().any(|expected| expected == "*/*") {
            return true;
        }
        if head.is_empty() {
            return false;
        }
        if let Some(sniffed) = sniff(head) {
            return self.covers(sniffed);
        }
        // Without a magic number, either the declared type is one of the expected ones, or text is expected.
        let declared = essence(declared);
        self.0.contains(&declared) || is_text(head) && self.0.iter().any(|expected| is_textual(expected))
    }

    fn covers(&self, media_type: &str) -> bool {
        let top_level = media_type.split('/').next().unwrap_or_default();
        self.is_any()
            || self.0.iter().any(|expected| match expected.strip_suffix("/*") {
                Some("*") => true,
                Some(expected) => expected == top_level,
                None => is_same_type(expected, media_type),
            })
    }
}

impl std::fmt::Display for ExpectedTypes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join(" or "))
    }
}

/// Whether the type is an office document: a ZIP archive that its first bytes do not distinguish from others.
pub(crate) fn is_office(essence: &str) -> bool {
    essence.contains("opendocument") || essence.contains("openxmlformats")
}

/// Whether content is text: UTF-16 with its byte order mark, or anything without control bytes other than white space and
/// escape.
fn is_text(head: &[u8]) -> bool {
    let utf16 = [b"\xFF\xFE", b"\xFE\xFF"].iter().any(|mark| head.starts_with(*mark));
    utf16 || !head.iter().any(|byte| matches!(byte, 0..=8 | 0x0E..=0x1A | 0x1C..=0x1F | 0x7F))
}

/// Whether a media type is a web page, which gateways send instead of a file.
pub(crate) fn is_web_page(media_type: &str) -> bool {
    matches!(&*essence(media_type), "text/html" | "application/xhtml+xml")
}

/// Whether only the bytes distinguish a file of this media type from a web page or an error of a gateway.
pub(crate) fn depends_on_bytes(media_type: &str) -> bool {
    let essence = essence(media_type);
    is_generic(&essence) || essence == "application/json"
}

/// Whether the type does not describe the content.
fn is_generic(essence: &str) -> bool {
    matches!(essence, "" | "application/octet-stream" | "binary/octet-stream" | "application/binary")
}

fn is_textual(essence: &str) -> bool {
    essence.starts_with("text/")
        || essence.ends_with("+xml")
        || essence.ends_with("+json")
        || matches!(essence, "application/json" | "application/xml")
}

/// Whether [`sniff`] detects every file of this type.
fn has_magic(essence: &str) -> bool {
    let essence = canonical(essence);
    let is_binary = essence.starts_with("image/")
        || matches!(essence, "application/pdf" | "application/zip" | "application/gzip");
    is_office(essence) || is_binary && infer::is_mime_supported(essence)
}

/// Whether a file of the type `found`, detected or declared, has the type `expected`, declared or expected by the caller.
fn is_same_type(expected: &str, found: &str) -> bool {
    let (expected, found) = (canonical(expected), canonical(found));
    expected == found
        || (found == "text/xml" && (expected.ends_with("+xml") || expected == "application/xml"))
        || (found == "application/zip" && is_office(expected))
        || (is_web_page(expected) && is_web_page(found))
        // Servers without a type for CSV declare plain text.
        || matches!((expected, found), ("text/csv", "text/plain") | ("text/plain", "text/csv"))
}

/// The name that `infer` has for a type with several names.
fn canonical(essence: &str) -> &str {
    match essence {
        "image/jpg" | "image/pjpeg" => "image/jpeg",
        "image/x-png" => "image/png",
        "image/heic" => "image/heif",
        "image/x-ms-bmp" | "image/x-bmp" => "image/bmp",
        "image/x-icon" => "image/vnd.microsoft.icon",
        "application/x-pdf" => "application/pdf",
        "application/x-zip-compressed" | "application/x-zip" => "application/zip",
        "application/x-gzip" => "application/gzip",
        other => other,
    }
}

fn trim_start(head: &[u8]) -> &[u8] {
    head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start()
}

#[cfg(test)]
mod tests {
    use super::*;

    const JPEG: &[u8] = b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00";
    const HTML: &[u8] = b"<!DOCTYPE html><html><body>Please log in</body></html>";
    const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    #[test]
    fn bytes_are_checked_against_the_declared_type() {
        for (declared, head, expected) in [
            ("image/jpeg", JPEG, true),
            ("image/jpg; q=1", JPEG, true),
            ("IMAGE/PNG", JPEG, false),
            ("", JPEG, true),
            ("application/octet-stream", b"anything", true),
            ("image/jpeg", b"{\"id\": \"1\"}", false),
            ("image/jpeg", b"", false),
            ("image/heic", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", true),
            ("application/pdf", b"Dear colleague, here is the plan", false),
            ("application/pdf", b"\xEF\xBB\xBF\r\n%PDF-1.4", true),
            ("application/zip", b"no archive", false),
            (DOCX, b"PK\x03\x04....word/document.xml", true),
            (DOCX, b"some words", false),
            ("text/csv", b"a;b\n1;2", true),
            ("text/csv", b"\xFF\xFEa\x00;\x00", true),
            ("text/csv", b"caf\xE9;1", true),
            ("text/csv", b"\x01\x02\x00\x03", false),
            ("text/csv", JPEG, false),
            ("text/plain", b"BM is the mark of the site", true),
            ("image/bmp", b"BM is the mark of the site", false),
            ("application/x-own", b"anything", true),
        ] {
            assert_eq!(agrees(declared, head), expected, "{declared} {}", String::from_utf8_lossy(head));
        }
    }

    #[test]
    fn expected_types_are_matched_by_declaration_and_by_bytes() {
        let pictures = ExpectedTypes::new(["image/*"]);
        assert!(pictures.takes_declared("image/png") && pictures.takes_declared("application/octet-stream"));
        assert!(!pictures.takes_declared("text/html; charset=utf-8"));
        assert!(!pictures.takes_declared("application/json") && !pictures.takes_declared("application/pdf"));
        assert!(pictures.takes_bytes("", JPEG) && pictures.takes_bytes("image/jpeg", JPEG));
        for refused in [HTML, b"", b"{}", b"%PDF-1.7", b"BM is the mark of the site", b"<svg><script/></svg>"]
        {
            assert!(!pictures.takes_bytes("", refused), "{}", String::from_utf8_lossy(refused));
        }
        let listed = ExpectedTypes::new(["text/csv", "application/pdf", SVG]);
        assert!(listed.takes_declared("text/plain") && listed.takes_bytes("text/plain", b"a;b\n"));
        assert!(
            listed.takes_bytes(SVG, b"<svg/>") && listed.takes_bytes(SVG, b"<?xml version='1.0'?><svg/>")
        );
        assert!(!listed.takes_bytes("", HTML) && !listed.takes_bytes("text/csv", HTML));
        assert!(
            ExpectedTypes::new(["*/*"]).takes_bytes("", b"")
                && ExpectedTypes::default().takes_bytes("", HTML)
        );
        assert_eq!(listed.to_string(), "text/csv or application/pdf or image/svg+xml");
    }
}
