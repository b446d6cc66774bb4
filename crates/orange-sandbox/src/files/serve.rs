//! Serves a file: complete, a range, or 304 if it has not changed (RFC 9110, sections 13 and 14).

use std::ops::Range;

use axum::body::Body;
use axum::response::Response;
use http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_MATCH, IF_NONE_MATCH, IF_RANGE,
    RANGE,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::File;
use crate::data::rng::hash;

/// Responds to a request for the content of a file.
pub(crate) fn serve(file: &File, headers: &HeaderMap) -> Response {
    let etag = etag(file);
    let matches = |header: HeaderName| etags(headers, header).any(|tag| tag == "*" || tag == etag);
    if headers.contains_key(IF_MATCH) && !matches(IF_MATCH) {
        return empty_response(StatusCode::PRECONDITION_FAILED, &etag);
    }
    if matches(IF_NONE_MATCH) {
        return empty_response(StatusCode::NOT_MODIFIED, &etag);
    }
    let length = file.content.len();
    let range = headers
        .get(RANGE)
        .filter(|_| headers.get(IF_RANGE).is_none_or(|tag| tag.as_bytes() == etag.as_bytes()))
        .and_then(|value| range(value.to_str().ok()?, length));
    let mut response = match range {
        None => Response::new(Body::from(file.content.clone())),
        Some(Err(())) => {
            let mut response = empty_response(StatusCode::RANGE_NOT_SATISFIABLE, &etag);
            set_header(&mut response, CONTENT_RANGE, &format!("bytes */{length}"));
            return response;
        }
        Some(Ok(range)) => {
            let content_range = format!("bytes {}-{}/{length}", range.start, range.end - 1);
            let mut response = Response::new(Body::from(file.content.slice(range)));
            *response.status_mut() = StatusCode::PARTIAL_CONTENT;
            set_header(&mut response, CONTENT_RANGE, &content_range);
            response
        }
    };
    set_header(&mut response, CONTENT_TYPE, &file.media_type);
    set_header(&mut response, ACCEPT_RANGES, "bytes");
    set_header(&mut response, ETAG, &etag);
    let name: String =
        file.name.chars().map(|c| if c.is_ascii_graphic() && c != '"' { c } else { '_' }).collect();
    set_header(&mut response, CONTENT_DISPOSITION, &format!("attachment; filename=\"{name}\""));
    response
}

/// Returns the tags of `If-Match` or `If-None-Match`, without the mark of weak tags.
pub(crate) fn etags(headers: &HeaderMap, name: HeaderName) -> impl Iterator<Item = &str> {
    let values = headers.get_all(name).into_iter().filter_map(|value| value.to_str().ok());
    values.flat_map(|value| value.split(',')).map(|tag| {
        let tag = tag.trim();
        tag.strip_prefix("W/").unwrap_or(tag)
    })
}

fn empty_response(status: StatusCode, etag: &str) -> Response {
    let mut response = Response::default();
    *response.status_mut() = status;
    set_header(&mut response, ETAG, etag);
    response
}

fn set_header(response: &mut Response, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::try_from(value) {
        response.headers_mut().insert(name, value);
    }
}

/// Returns the ETag, a hash of the content.
fn etag(file: &File) -> String {
    format!("\"{:016x}\"", hash(&file.content))
}

/// Parses a `Range` header with one range. Returns `None` if a server can ignore it (another unit, several ranges,
/// invalid syntax), and an error for a range that contains no byte of the file.
fn range(header: &str, length: usize) -> Option<Result<Range<usize>, ()>> {
    let (first, last) = header.trim().strip_prefix("bytes=")?.split_once('-')?;
    let (first, last) = (first.trim(), last.trim());
    let range = match (first, last) {
        ("", suffix) => length.saturating_sub(suffix.parse().ok()?)..length,
        (first, "") => first.parse().ok()?..length,
        (first, last) => {
            let (first, last): (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(length)
        }
    };
    Some(if range.start < range.end { Ok(range) } else { Err(()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn range_headers_are_parsed() {
        assert_eq!(range("bytes=0-3", 10), Some(Ok(0..4)));
        assert_eq!(range("bytes=8-", 10), Some(Ok(8..10)));
        assert_eq!(range("bytes=-3", 10), Some(Ok(7..10)));
        assert_eq!(range("bytes=-30", 10), Some(Ok(0..10)));
        assert_eq!(range("bytes=5-500", 10), Some(Ok(5..10)));
        assert_eq!(range("bytes=10-", 10), Some(Err(())));
        assert_eq!(range("bytes=-0", 10), Some(Err(())));
        for ignored in ["bytes=5-3", "bytes=0-1,3-4", "lines=1-2", "bytes", "bytes=a-b", ""] {
            assert_eq!(range(ignored, 10), None, "{ignored}");
        }
    }

    #[test]
    fn ranges_and_conditional_requests_are_served() {
        let file =
            File { name: "a\"é.txt".into(), media_type: "text/plain".into(), content: "0123456789".into() };
        let get = |headers: &[(HeaderName, &str)]| {
            let headers =
                headers.iter().map(|(name, value)| (name.clone(), value.parse().unwrap())).collect();
            serve(&file, &headers)
        };
        let whole = get(&[]);
        assert_eq!(whole.status(), StatusCode::OK);
        assert_eq!(whole.headers()[CONTENT_DISPOSITION], "attachment; filename=\"a__.txt\"");
        let etag = whole.headers()[ETAG].to_str().unwrap().to_owned();
        let part = get(&[(RANGE, "bytes=4-"), (IF_RANGE, &etag)]);
        assert_eq!(part.status(), StatusCode::PARTIAL_CONTENT);
        assert_eq!(part.headers()[CONTENT_RANGE], "bytes 4-9/10");
        assert_eq!(get(&[(RANGE, "bytes=4-"), (IF_RANGE, "\"other\"")]).status(), StatusCode::OK);
        assert_eq!(get(&[(RANGE, "bytes=10-")]).status(), StatusCode::RANGE_NOT_SATISFIABLE);
        assert_eq!(get(&[(IF_NONE_MATCH, &etag)]).status(), StatusCode::NOT_MODIFIED);
        assert_eq!(get(&[(IF_MATCH, "\"other\"")]).status(), StatusCode::PRECONDITION_FAILED);
        assert_eq!(get(&[(IF_MATCH, &etag)]).status(), StatusCode::OK);
    }
}
