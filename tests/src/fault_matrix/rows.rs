//! The rows: every fault.

use orange_sandbox::{
    BodyShape, ChunkFault, Fault, FaultPoint, HeaderFault, LengthFault, PaginationFault, ResponseOverride,
    RetryAfter, StatusLineFault,
};
use serde_json::{Value, json};

use super::Operation;

/// One fault and the operations that it applies to.
#[derive(Clone, Debug)]
pub struct Row {
    /// Group of similar faults.
    pub group: &'static str,
    /// The fault.
    pub fault: Fault,
    applies_to: AppliesTo,
}

/// Operations that a row applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AppliesTo {
    All,
    /// Token requests.
    Tokens,
    /// Downloads.
    Files,
    /// Lists with filters.
    Lists,
    /// Lists of more than one page.
    Pagination,
}

impl Row {
    /// Whether the fault applies to an operation.
    pub fn applies_to(&self, operation: Operation) -> bool {
        match self.applies_to {
            AppliesTo::All => operation != Operation::Photo || is_detectable_in_a_photo(&self.fault),
            AppliesTo::Tokens => operation == Operation::Token,
            AppliesTo::Lists => matches!(operation, Operation::List | Operation::Pagination),
            AppliesTo::Pagination => operation == Operation::Pagination,
            AppliesTo::Files => matches!(operation, Operation::Download | Operation::Photo),
        }
    }
}

/// All rows.
pub fn rows() -> Vec<Row> {
    let group = |group: &'static str, faults: Vec<Fault>| {
        faults.into_iter().map(move |fault| Row { group, fault, applies_to: AppliesTo::All })
    };
    let files = files().into_iter().map(|fault| Row {
        group: "wrong media type of a file",
        fault,
        applies_to: AppliesTo::Files,
    });
    let tokens =
        tokens().into_iter().map(|fault| Row { group: "token", fault, applies_to: AppliesTo::Tokens });
    let lists = lists().into_iter().map(|fault| Row { group: "list", fault, applies_to: AppliesTo::Lists });
    let pages =
        pages().into_iter().map(|fault| Row { group: "list", fault, applies_to: AppliesTo::Pagination });
    group("connection", connections())
        .chain(group("framing", framing()))
        .chain(group("head", heads()))
        .chain(group("status", statuses()))
        .chain(group("error body", error_bodies()))
        .chain(group("success body", bodies()))
        .chain(files)
        .chain(group("error body with a success status", errors_in_success()))
        .chain(lists)
        .chain(pages)
        .chain(group("clock", vec![Fault::Skew { seconds: 7200 }, Fault::Skew { seconds: -7200 }]))
        .chain(tokens)
        .collect()
}

fn connections() -> Vec<Fault> {
    let mut faults = vec![
        Fault::Delay { at: FaultPoint::BeforeEffect, milliseconds: 50 },
        Fault::Delay { at: FaultPoint::MidBody, milliseconds: 50 },
        Fault::Delay { at: FaultPoint::BeforeHead, milliseconds: 600_000 },
    ];
    faults.extend(FaultPoint::ALL.map(|at| Fault::Hang { at }));
    faults.extend(FaultPoint::ALL.map(|at| Fault::Reset { at }));
    faults.extend(FaultPoint::ALL.map(|at| Fault::Close { at }));
    faults
}

fn framing() -> Vec<Fault> {
    let lengths = [
        LengthFault::TooSmall,
        LengthFault::TooLarge,
        LengthFault::NotANumber,
        LengthFault::Negative,
        LengthFault::Two,
        LengthFault::BesideChunks,
        LengthFault::Missing,
    ];
    let mut faults = vec![
        Fault::Truncate { bytes: 0 },
        Fault::Truncate { bytes: 1 },
        Fault::Drip { bytes: 500, milliseconds: 10 },
    ];
    faults.extend(lengths.map(|how| Fault::Length { how }));
    faults.extend([ChunkFault::Cut, ChunkFault::NoEnd, ChunkFault::BadSize].map(|how| Fault::Chunks { how }));
    faults
}

fn heads() -> Vec<Fault> {
    let headers = [
        HeaderFault::Twice,
        HeaderFault::NoColon,
        HeaderFault::Nul,
        HeaderFault::Folded,
        HeaderFault::Latin1,
        HeaderFault::Huge,
        HeaderFault::Many,
    ];
    let lines = [
        StatusLineFault::NotANumber,
        StatusLineFault::BadVersion,
        StatusLineFault::Missing,
        StatusLineFault::Garbage,
    ];
    let mut faults: Vec<Fault> = headers.map(|how| Fault::Headers { how }).into();
    faults.extend(lines.map(|how| Fault::StatusLine { how }));
    faults.extend([Fault::Interim { status: 103, times: 3 }, Fault::Interim { status: 103, times: 2_000 }]);
    faults
}

fn statuses() -> Vec<Fault> {
    let elsewhere = "https://elsewhere.example/anomalie-adresse";
    let throttled = |wait| ResponseOverride::error(429, 53).retry_after(wait);
    [
        ResponseOverride::status(204).body(BodyShape::Empty),
        ResponseOverride::status(206).body(BodyShape::Array),
        ResponseOverride::status(301).body(BodyShape::Empty).header("location", elsewhere),
        ResponseOverride::status(303).body(BodyShape::Empty).header("location", elsewhere).after_effect(),
        ResponseOverride::status(307).body(BodyShape::Empty).header("location", elsewhere),
        ResponseOverride::status(304).body(BodyShape::Empty),
        ResponseOverride::error(400, 28),
        ResponseOverride::error(401, 40),
        ResponseOverride::error(401, 41),
        ResponseOverride::error(401, 42),
        ResponseOverride::error(403, 50),
        ResponseOverride::error(403, 51),
        ResponseOverride::error(403, 53),
        ResponseOverride::error(404, 60),
        ResponseOverride::status(408).body(BodyShape::Empty),
        ResponseOverride::status(409),
        ResponseOverride::status(412),
        ResponseOverride::error(413, 66),
        ResponseOverride::error(429, 53),
        throttled(RetryAfter::Seconds(0)),
        throttled(RetryAfter::Seconds(1)),
        throttled(RetryAfter::Date(2)),
        throttled(RetryAfter::Date(-3600)),
        throttled(RetryAfter::Seconds(u64::MAX)),
        throttled(RetryAfter::Text("soon".to_owned())),
        ResponseOverride::error(500, 1),
        ResponseOverride::error(500, 1).after_effect(),
        ResponseOverride::status(500),
        ResponseOverride::status(501),
        ResponseOverride::status(502),
        ResponseOverride::status(502).after_effect(),
        ResponseOverride::error(503, 5),
        ResponseOverride::error(503, 5).after_effect(),
        ResponseOverride::error(503, 6).retry_after(RetryAfter::Seconds(1)),
        ResponseOverride::error(503, 2600),
        ResponseOverride::status(504),
        ResponseOverride::status(504).after_effect(),
        ResponseOverride::status(599),
    ]
    .map(Fault::from)
    .into()
}

fn error_bodies() -> Vec<Fault> {
    [
        BodyShape::Interop,
        BodyShape::Oauth,
        BodyShape::Html,
        BodyShape::Text,
        BodyShape::Empty,
        BodyShape::TrailingComma,
        BodyShape::Huge,
        BodyShape::Deep,
        BodyShape::InvalidUtf8,
        BodyShape::Latin1,
        BodyShape::NotANumber,
        BodyShape::DuplicateKeys,
        BodyShape::WrongType,
        BodyShape::GzipBomb,
        BodyShape::BrokenGzip,
        BodyShape::WrongEncoding,
        BodyShape::Echo,
    ]
    .map(|shape| ResponseOverride::error(503, 5).body(shape).into())
    .into()
}

fn bodies() -> Vec<Fault> {
    let mut faults: Vec<Fault> = [
        BodyShape::Html,
        BodyShape::Text,
        BodyShape::Empty,
        BodyShape::Null,
        BodyShape::Object,
        BodyShape::Array,
        BodyShape::Rewrapped,
        BodyShape::Half,
        BodyShape::TrailingComma,
        BodyShape::NotANumber,
        BodyShape::DuplicateKeys,
        BodyShape::InvalidUtf8,
        BodyShape::Latin1,
        BodyShape::WrongType,
        BodyShape::Huge,
        BodyShape::Deep,
        BodyShape::Gzip,
        BodyShape::BrokenGzip,
        BodyShape::WrongEncoding,
        BodyShape::GzipBomb,
        BodyShape::Echo,
    ]
    .map(|shape| ResponseOverride::corrupted(shape).into())
    .into();
    faults.push(Fault::merge(json!({ "unknownProperty": { "@type": "New" }, "status": "SOMETHING_NEW" })));
    faults
}

/// Whether a fault can be detected in a file without a checksum. Missing or changed bytes within it cannot.
fn is_detectable_in_a_photo(fault: &Fault) -> bool {
    let undetectable = [
        BodyShape::Half,
        BodyShape::TrailingComma,
        BodyShape::NotANumber,
        BodyShape::DuplicateKeys,
        BodyShape::InvalidUtf8,
    ];
    match fault {
        Fault::Length { how: LengthFault::TooSmall } => false,
        fault => undetectable.into_iter().all(|shape| *fault != ResponseOverride::corrupted(shape).into()),
    }
}

fn files() -> Vec<Fault> {
    [
        ResponseOverride::corrupted(BodyShape::Html).header("content-type", "image/jpeg"),
        ResponseOverride::corrupted(BodyShape::Object).header("content-type", "image/jpeg"),
        ResponseOverride::corrupted(BodyShape::Empty).header("content-type", "image/jpeg"),
        ResponseOverride::corrupted(BodyShape::Html).header("content-type", "application/pdf"),
        ResponseOverride::corrupted(BodyShape::Text).header("content-type", "application/pdf"),
        ResponseOverride::corrupted(BodyShape::Object).header("content-type", "application/octet-stream"),
        ResponseOverride::status(204).body(BodyShape::Empty).header("content-type", "image/jpeg"),
    ]
    .map(Fault::from)
    .into()
}

fn errors_in_success() -> Vec<Fault> {
    let error = |shape| ResponseOverride::error(200, 60).body(shape);
    [
        error(BodyShape::Gateway),
        error(BodyShape::Interop),
        error(BodyShape::Oauth),
        error(BodyShape::Gateway).after_effect(),
        ResponseOverride::error(201, 1),
    ]
    .map(Fault::from)
    .into()
}

fn lists() -> Vec<Fault> {
    vec![Fault::IgnoreFilters]
}

fn pages() -> Vec<Fault> {
    [
        PaginationFault::CappedWithoutCounts,
        PaginationFault::IgnoredOffset,
        PaginationFault::RangeNotSatisfiable,
    ]
    .map(|how| Fault::Pagination { how })
    .into()
}

fn tokens() -> Vec<Fault> {
    let lifetime = |value: Value| Fault::merge(json!({ "expires_in": value }));
    let token = |value: Value| Fault::merge(json!({ "access_token": value }));
    vec![
        lifetime(Value::Null),
        lifetime("3600".into()),
        lifetime("soon".into()),
        lifetime(0.into()),
        lifetime((-5).into()),
        lifetime(1.into()),
        lifetime(u64::MAX.into()),
        token(Value::Null),
        token("".into()),
        token("line\nbreak".into()),
        token(7.into()),
        token("a".repeat(100_000).into()),
        Fault::merge(json!({ "token_type": "mac" })),
        ResponseOverride::status(400).body(BodyShape::Oauth).into(),
        ResponseOverride::status(401).body(BodyShape::Oauth).into(),
        ResponseOverride::status(404).body(BodyShape::Html).into(),
        ResponseOverride::status(403).body(BodyShape::Html).into(),
        ResponseOverride::status(302)
            .body(BodyShape::Empty)
            .header("location", "https://elsewhere.example/sign-in")
            .into(),
        ResponseOverride::status(200).body(BodyShape::Oauth).into(),
    ]
}
