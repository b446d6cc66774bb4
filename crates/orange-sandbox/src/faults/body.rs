//! Bodies of faulty responses: generated, or corrupted from the original.

use std::io::Write as _;
use std::sync::LazyLock;

use axum::body::Bytes;
use flate2::write::GzEncoder;
use flate2::{Compress, Compression, Crc, FlushCompress, Status};
use http::StatusCode;
use serde_json::{Map, Value, json};

use super::response_override::BodyShape;

/// Input for a faulty body.
pub(super) struct BodySource<'a> {
    pub(super) status: StatusCode,
    pub(super) code: Option<u32>,
    /// The original body, if the request was processed and its status is kept.
    pub(super) original: Option<Bytes>,
    /// The text for [`BodyShape::Echo`].
    pub(super) credentials: &'a str,
}

/// A body with its headers.
pub(super) struct FaultBody {
    pub(super) bytes: Bytes,
    /// `None` keeps the media type of the original response, if there is one.
    pub(super) media_type: Option<&'static str>,
    pub(super) encoding: Option<&'static str>,
}

const JSON: &str = "application/json";

/// The description in generated errors.
const DESCRIPTION: &str = "Something went wrong on purpose.";

/// Builds the body of a faulty response.
pub(super) fn build(shape: BodyShape, source: BodySource<'_>) -> FaultBody {
    let body = |bytes: Bytes, media_type| FaultBody { bytes, media_type: Some(media_type), encoding: None };
    let json = |value: Value| body(value.to_string().into(), JSON);
    let BodySource { status, code, .. } = source;
    let reason = status.canonical_reason().unwrap_or("Response");
    match shape {
        BodyShape::Gateway => json(gateway_error(&source, DESCRIPTION)),
        BodyShape::Interop => json(json!({
            "code": code.map(|code| code.to_string()),
            "reason": DESCRIPTION,
            "message": reason,
            "status": status.as_u16().to_string(),
            "@type": "Error",
        })),
        BodyShape::Oauth => {
            let error = if status == StatusCode::UNAUTHORIZED { "invalid_client" } else { "server_error" };
            json(json!({ "error": error, "error_description": DESCRIPTION }))
        }
        BodyShape::Html => body(html(reason).into(), "text/html"),
        BodyShape::Text => body(format!("{reason}. Please try again later.").into(), "text/plain"),
        BodyShape::Empty => FaultBody { bytes: Bytes::new(), media_type: None, encoding: None },
        BodyShape::Null => json(Value::Null),
        BodyShape::Object => json(json!({})),
        BodyShape::Array => json(json!([])),
        BodyShape::Huge => body(HUGE.clone(), JSON),
        BodyShape::Deep => body(DEEP.clone(), JSON),
        BodyShape::GzipBomb => {
            FaultBody { bytes: BOMB.clone(), media_type: Some(JSON), encoding: Some("gzip") }
        }
        BodyShape::Echo => json(gateway_error(&source, source.credentials)),
        _ => corrupt(shape, source),
    }
}

/// Corrupts the original body, or an error if there is none.
fn corrupt(shape: BodyShape, mut source: BodySource<'_>) -> FaultBody {
    let original = source.original.take();
    let media_type = if original.is_some() { None } else { Some(JSON) };
    let bytes = original.unwrap_or_else(|| gateway_error(&source, DESCRIPTION).to_string().into());
    let body = |bytes: Vec<u8>| FaultBody { bytes: bytes.into(), media_type, encoding: None };
    match shape {
        BodyShape::TrailingComma => body(insert_before_end(&bytes, b",")),
        BodyShape::Half => body(bytes.slice(..bytes.len() / 2).into()),
        BodyShape::NotANumber => {
            body(insert_into_object(&bytes, br#""notANumber":NaN,"infinite":-Infinity,"#))
        }
        BodyShape::DuplicateKeys => {
            body(insert_into_object(&bytes, format!("{}:null,", first_key(&bytes)).as_bytes()))
        }
        BodyShape::InvalidUtf8 => body(insert_into_object(&bytes, b"\"notUtf8\":\"caf\xE9 \xFF\xC0\x80\",")),
        BodyShape::Latin1 => FaultBody {
            media_type: Some("application/json; charset=iso-8859-1"),
            ..body(insert_into_object(&bytes, b"\"latin1\":\"caf\xE9\","))
        },
        BodyShape::WrongType => FaultBody { media_type: Some("text/html"), ..body(bytes.into()) },
        BodyShape::Gzip => FaultBody { encoding: Some("gzip"), ..body(gzip(&bytes)) },
        BodyShape::BrokenGzip => {
            let mut compressed = gzip(&bytes);
            compressed.truncate(compressed.len() / 2);
            FaultBody { encoding: Some("gzip"), ..body(compressed) }
        }
        BodyShape::WrongEncoding => FaultBody { encoding: Some("gzip"), ..body(bytes.into()) },
        BodyShape::Rewrapped => body(match serde_json::from_slice(&bytes) {
            Ok(Value::Array(mut elements)) if !elements.is_empty() => elements.remove(0).to_string().into(),
            _ => [b"[".as_slice(), &bytes, b"]"].concat(),
        }),
        _ => body(bytes.into()),
    }
}

fn gateway_error(source: &BodySource<'_>, description: &str) -> Value {
    let mut fields = Map::new();
    if let Some(code) = source.code {
        fields.insert("code".to_owned(), code.into());
    }
    let reason = source.status.canonical_reason().unwrap_or("Response");
    fields.insert("message".to_owned(), reason.into());
    fields.insert("description".to_owned(), description.into());
    Value::Object(fields)
}

fn html(reason: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html><head><title>{reason}</title></head>\n\
         <body><h1>{reason}</h1><hr><address>proxy.example</address></body></html>\n"
    )
}

/// The body of [`BodyShape::Huge`].
static HUGE: LazyLock<Bytes> =
    LazyLock::new(|| format!("{{\"code\":1,\"message\":\"{}\"}}", "a".repeat(10 << 20)).into());

/// The body of [`BodyShape::Deep`].
static DEEP: LazyLock<Bytes> = LazyLock::new(|| {
    const DEPTH: usize = 100_000;
    ["[".repeat(DEPTH), "]".repeat(DEPTH)].concat().into()
});

/// The body of [`BodyShape::GzipBomb`].
static BOMB: LazyLock<Bytes> = LazyLock::new(|| bomb().into());

/// Inserts `text` before the last closing bracket.
fn insert_before_end(bytes: &[u8], text: &[u8]) -> Vec<u8> {
    let end = bytes.iter().rposition(|byte| b"}]".contains(byte)).unwrap_or(bytes.len());
    let (start, end) = bytes.split_at(end);
    [start, text, end].concat()
}

/// Inserts `text` after the first opening brace: into the object, or into the first element of a list.
fn insert_into_object(bytes: &[u8], text: &[u8]) -> Vec<u8> {
    match bytes.iter().position(|byte| *byte == b'{') {
        Some(brace) => {
            let (start, end) = bytes.split_at(brace + 1);
            [start, text, end].concat()
        }
        None => [b"{".as_slice(), text, b"\"end\":null}"].concat(),
    }
}

/// Returns the name of the first field, with its quotes.
fn first_key(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let name =
        text.split_once('{').and_then(|(_, rest)| rest.trim_start().strip_prefix('"')?.split('"').next());
    format!("\"{}\"", name.unwrap_or("code"))
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing to memory cannot fail.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

/// Returns 100 MiB of spaces as gzip. 1 MiB is compressed once with a full flush, so that the result can be repeated.
fn bomb() -> Vec<u8> {
    const TIMES: u32 = 100;
    let spaces = vec![b' '; 1 << 20];
    let mut compressed = Vec::with_capacity(64 << 10);
    let mut compress = Compress::new(Compression::best(), false);
    let flushed = compress.compress_vec(&spaces, &mut compressed, FlushCompress::Full);
    debug_assert!(matches!(flushed, Ok(Status::Ok)));
    let mut crc_of_one = Crc::new();
    crc_of_one.update(&spaces);
    let mut crc = Crc::new();
    // Header of RFC 1952: deflate, no name, no time, unknown system.
    let mut bytes = vec![0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF];
    for _ in 0..TIMES {
        bytes.extend_from_slice(&compressed);
        crc.combine(&crc_of_one);
    }
    // An empty last block, checksum and length.
    bytes.extend_from_slice(&[3, 0]);
    bytes.extend_from_slice(&crc.sum().to_le_bytes());
    bytes.extend_from_slice(&(TIMES << 20).to_le_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    fn corrupted(shape: BodyShape, original: &'static str) -> Vec<u8> {
        let source = BodySource {
            status: StatusCode::OK,
            code: None,
            original: Some(original.into()),
            credentials: "",
        };
        build(shape, source).bytes.into()
    }

    fn text(shape: BodyShape, original: &'static str) -> String {
        String::from_utf8_lossy(&corrupted(shape, original)).into_owned()
    }

    #[test]
    fn original_bodies_are_corrupted_as_specified() {
        for (shape, original, expected) in [
            (BodyShape::TrailingComma, r#"{"a":1}"#, r#"{"a":1,}"#),
            (BodyShape::TrailingComma, r#"[{"a":1}]"#, r#"[{"a":1},]"#),
            (BodyShape::Half, r#"{"a":1}"#, r#"{"a"#),
            (BodyShape::NotANumber, r#"[{"a":1}]"#, r#"[{"notANumber":NaN,"infinite":-Infinity,"a":1}]"#),
            (BodyShape::DuplicateKeys, r#"{"a":1}"#, r#"{"a":null,"a":1}"#),
            (BodyShape::DuplicateKeys, "[]", r#"{"code":null,"end":null}"#),
            (BodyShape::Rewrapped, r#"[{"a":1},{"a":2}]"#, r#"{"a":1}"#),
            (BodyShape::Rewrapped, r#"{"a":1}"#, r#"[{"a":1}]"#),
            (BodyShape::Original, r#"{"a":1}"#, r#"{"a":1}"#),
        ] {
            assert_eq!(text(shape, original), expected, "{shape:?}");
        }
        assert!(String::from_utf8(corrupted(BodyShape::InvalidUtf8, "{}")).is_err());
    }

    #[test]
    fn gzip_bomb_is_small_valid_and_expands() {
        let bomb = corrupted(BodyShape::GzipBomb, "");
        assert!(bomb.len() < 200_000, "{}", bomb.len());
        let mut decoder = flate2::read::GzDecoder::new(&*bomb);
        let mut piece = vec![0; 1 << 20];
        let mut length = 0;
        loop {
            match decoder.read(&mut piece).expect("valid") {
                0 => break,
                read => length += read,
            }
        }
        assert_eq!(length, 100 << 20);
    }

    #[test]
    fn gzip_is_valid_and_broken_gzip_is_not() {
        let mut read = String::new();
        flate2::read::GzDecoder::new(&*corrupted(BodyShape::Gzip, r#"{"a":1}"#))
            .read_to_string(&mut read)
            .expect("valid");
        assert_eq!(read, r#"{"a":1}"#);
        let broken = corrupted(BodyShape::BrokenGzip, r#"{"a":1}"#);
        assert!(flate2::read::GzDecoder::new(&*broken).read_to_string(&mut read).is_err());
    }
}
