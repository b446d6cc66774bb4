//! The rows: every fault once.

use orange_sandbox::{Answer, Chunks, Fault, Headers, Length, Paging, Point, RetryAfter, Shape, StatusLine};
use serde_json::{Value, json};

use super::Operation;

/// One fault.
#[derive(Clone, Debug)]
pub struct Row {
    /// What it has in common with its neighbours.
    pub group: &'static str,
    /// The fault.
    pub fault: Fault,
    only: Only,
}

/// The operations that a row is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Only {
    All,
    /// Requests for tokens.
    Tokens,
    /// Downloads.
    Files,
    /// Lists with filters.
    Lists,
    /// Lists of more than one page.
    Walks,
}

impl Row {
    /// Whether the fault makes sense for an operation.
    pub fn fits(&self, operation: Operation) -> bool {
        match self.only {
            Only::All => operation != Operation::Photo || shows_in_a_photo(&self.fault),
            Only::Tokens => operation == Operation::Token,
            Only::Lists => matches!(operation, Operation::List | Operation::Walk),
            Only::Walks => operation == Operation::Walk,
            Only::Files => matches!(operation, Operation::Download | Operation::Photo),
        }
    }
}

/// All of them.
pub fn rows() -> Vec<Row> {
    let group = |group: &'static str, faults: Vec<Fault>| {
        faults.into_iter().map(move |fault| Row { group, fault, only: Only::All })
    };
    let files = files().into_iter().map(|fault| Row {
        group: "wrong media type of a file",
        fault,
        only: Only::Files,
    });
    let tokens = tokens().into_iter().map(|fault| Row { group: "token", fault, only: Only::Tokens });
    let lists = lists().into_iter().map(|fault| Row { group: "list", fault, only: Only::Lists });
    let pages = pages().into_iter().map(|fault| Row { group: "list", fault, only: Only::Walks });
    group("connection", connections())
        .chain(group("framing", framing()))
        .chain(group("head", heads()))
        .chain(group("status", statuses()))
        .chain(group("body of an error", error_bodies()))
        .chain(group("body of a success", bodies()))
        .chain(files)
        .chain(group("error under a status of success", errors_in_success()))
        .chain(lists)
        .chain(pages)
        .chain(group("clock", vec![Fault::Skew { seconds: 7200 }, Fault::Skew { seconds: -7200 }]))
        .chain(tokens)
        .collect()
}

fn connections() -> Vec<Fault> {
    let mut faults = vec![
        Fault::Delay { at: Point::BeforeEffect, milliseconds: 50 },
        Fault::Delay { at: Point::MidBody, milliseconds: 50 },
        Fault::Delay { at: Point::BeforeHead, milliseconds: 600_000 },
    ];
    faults.extend(Point::ALL.map(|at| Fault::Hang { at }));
    faults.extend(Point::ALL.map(|at| Fault::Reset { at }));
    faults.extend(Point::ALL.map(|at| Fault::Close { at }));
    faults
}

fn framing() -> Vec<Fault> {
    let lengths = [
        Length::TooSmall,
        Length::TooLarge,
        Length::NotANumber,
        Length::Negative,
        Length::Two,
        Length::BesideChunks,
        Length::Missing,
    ];
    let mut faults = vec![
        Fault::Truncate { bytes: 0 },
        Fault::Truncate { bytes: 1 },
        Fault::Drip { bytes: 500, milliseconds: 10 },
    ];
    faults.extend(lengths.map(|how| Fault::Length { how }));
    faults.extend([Chunks::Cut, Chunks::NoEnd, Chunks::BadSize].map(|how| Fault::Chunks { how }));
    faults
}

fn heads() -> Vec<Fault> {
    let headers = [
        Headers::Twice,
        Headers::NoColon,
        Headers::Nul,
        Headers::Folded,
        Headers::Latin1,
        Headers::Huge,
        Headers::Many,
    ];
    let lines = [StatusLine::NotANumber, StatusLine::BadVersion, StatusLine::Missing, StatusLine::Garbage];
    let mut faults: Vec<Fault> = headers.map(|how| Fault::Headers { how }).into();
    faults.extend(lines.map(|how| Fault::StatusLine { how }));
    faults.extend([Fault::Interim { status: 103, times: 3 }, Fault::Interim { status: 103, times: 2_000 }]);
    faults
}

fn statuses() -> Vec<Fault> {
    let elsewhere = "https://elsewhere.example/anomalie-adresse";
    let throttled = |wait| Answer::error(429, 53).retry_after(wait);
    [
        Answer::status(204).body(Shape::Empty),
        Answer::status(206).body(Shape::Array),
        Answer::status(301).body(Shape::Empty).header("location", elsewhere),
        Answer::status(303).body(Shape::Empty).header("location", elsewhere).after_the_effect(),
        Answer::status(307).body(Shape::Empty).header("location", elsewhere),
        Answer::status(304).body(Shape::Empty),
        Answer::error(400, 28),
        Answer::error(401, 40),
        Answer::error(401, 41),
        Answer::error(401, 42),
        Answer::error(403, 50),
        Answer::error(403, 51),
        Answer::error(403, 53),
        Answer::error(404, 60),
        Answer::status(408).body(Shape::Empty),
        Answer::status(409),
        Answer::status(412),
        Answer::error(413, 66),
        Answer::error(429, 53),
        throttled(RetryAfter::Seconds(0)),
        throttled(RetryAfter::Seconds(1)),
        throttled(RetryAfter::Date(2)),
        throttled(RetryAfter::Date(-3600)),
        throttled(RetryAfter::Seconds(u64::MAX)),
        throttled(RetryAfter::Text("soon".to_owned())),
        Answer::error(500, 1),
        Answer::error(500, 1).after_the_effect(),
        Answer::status(500),
        Answer::status(501),
        Answer::status(502),
        Answer::status(502).after_the_effect(),
        Answer::error(503, 5),
        Answer::error(503, 5).after_the_effect(),
        Answer::error(503, 6).retry_after(RetryAfter::Seconds(1)),
        Answer::error(503, 2600),
        Answer::status(504),
        Answer::status(504).after_the_effect(),
        Answer::status(599),
    ]
    .map(Fault::from)
    .into()
}

fn error_bodies() -> Vec<Fault> {
    [
        Shape::Interop,
        Shape::Oauth,
        Shape::Html,
        Shape::Text,
        Shape::Empty,
        Shape::AlmostJson,
        Shape::Huge,
        Shape::Deep,
        Shape::InvalidUtf8,
        Shape::Latin1,
        Shape::NotANumber,
        Shape::DuplicateKeys,
        Shape::WrongType,
        Shape::GzipBomb,
        Shape::BrokenGzip,
        Shape::WrongEncoding,
        Shape::Echo,
    ]
    .map(|shape| Answer::error(503, 5).body(shape).into())
    .into()
}

fn bodies() -> Vec<Fault> {
    let mut faults: Vec<Fault> = [
        Shape::Html,
        Shape::Text,
        Shape::Empty,
        Shape::Null,
        Shape::Object,
        Shape::Array,
        Shape::Rewrapped,
        Shape::Half,
        Shape::AlmostJson,
        Shape::NotANumber,
        Shape::DuplicateKeys,
        Shape::InvalidUtf8,
        Shape::Latin1,
        Shape::WrongType,
        Shape::Huge,
        Shape::Deep,
        Shape::Gzip,
        Shape::BrokenGzip,
        Shape::WrongEncoding,
        Shape::GzipBomb,
        Shape::Echo,
    ]
    .map(|shape| Answer::spoilt(shape).into())
    .into();
    faults.push(Fault::merge(json!({ "addedTomorrow": { "@type": "New" }, "status": "SOMETHING_NEW" })));
    faults
}

/// Whether a fault shows in a file without a checksum: not if bytes within it are missing or others.
fn shows_in_a_photo(fault: &Fault) -> bool {
    let within =
        [Shape::Half, Shape::AlmostJson, Shape::NotANumber, Shape::DuplicateKeys, Shape::InvalidUtf8];
    match fault {
        Fault::Length { how: Length::TooSmall } => false,
        fault => within.into_iter().all(|shape| *fault != Answer::spoilt(shape).into()),
    }
}

fn files() -> Vec<Fault> {
    [
        Answer::spoilt(Shape::Html).header("content-type", "image/jpeg"),
        Answer::spoilt(Shape::Object).header("content-type", "image/jpeg"),
        Answer::spoilt(Shape::Empty).header("content-type", "image/jpeg"),
        Answer::spoilt(Shape::Html).header("content-type", "application/pdf"),
        Answer::spoilt(Shape::Text).header("content-type", "application/pdf"),
        Answer::spoilt(Shape::Object).header("content-type", "application/octet-stream"),
        Answer::status(204).body(Shape::Empty).header("content-type", "image/jpeg"),
    ]
    .map(Fault::from)
    .into()
}

fn errors_in_success() -> Vec<Fault> {
    let answer = |shape| Answer::error(200, 60).body(shape);
    [
        answer(Shape::Gateway),
        answer(Shape::Interop),
        answer(Shape::Oauth),
        answer(Shape::Gateway).after_the_effect(),
        Answer::error(201, 1),
    ]
    .map(Fault::from)
    .into()
}

fn lists() -> Vec<Fault> {
    vec![Fault::IgnoreFilters]
}

fn pages() -> Vec<Fault> {
    [Paging::CappedWithoutCounts, Paging::IgnoredOffset, Paging::RangeNotSatisfiable]
        .map(|how| Fault::Paging { how })
        .into()
}

fn tokens() -> Vec<Fault> {
    let life = |value: Value| Fault::merge(json!({ "expires_in": value }));
    let token = |value: Value| Fault::merge(json!({ "access_token": value }));
    vec![
        life(Value::Null),
        life("3600".into()),
        life("soon".into()),
        life(0.into()),
        life((-5).into()),
        life(1.into()),
        life(u64::MAX.into()),
        token(Value::Null),
        token("".into()),
        token("line\nbreak".into()),
        token(7.into()),
        token("a".repeat(100_000).into()),
        Fault::merge(json!({ "token_type": "mac" })),
        Answer::status(400).body(Shape::Oauth).into(),
        Answer::status(401).body(Shape::Oauth).into(),
        Answer::status(404).body(Shape::Html).into(),
        Answer::status(403).body(Shape::Html).into(),
        Answer::status(302).body(Shape::Empty).header("location", "https://elsewhere.example/sign-in").into(),
        Answer::status(200).body(Shape::Oauth).into(),
    ]
}
