//! Bodies with a sequence of items.

use generator_corpus::sequences::models::{Piece, Tick, WatchWholeResponseItemEvent};
use generator_corpus::sequences::operations::{
    Ask, ExportRows, GetMixed, GetMixedResponse, GetRaw, ImportRows, ImportRowsBody, ReadLog, ReplaceRows,
    WatchDeclared, WatchTicks, WatchWhole,
};
use generator_corpus::test_support::*;
use orange_core::operation::{Operation as _, StreamOperation};
use orange_core::streams::{ServerSentEvent, StreamFormat};

/// Stream format of an operation and the items of a body.
fn items<O: StreamOperation>(operation: &O, body: &str) -> (StreamFormat, Vec<O::Item>) {
    (O::FORMAT, api_response(operation, 200, &[], body).items(O::FORMAT).unwrap())
}

#[test]
fn events_with_a_schema_are_typed_events() {
    let watch = WatchTicks::new();
    assert_eq!(header(&watch, "accept"), "text/event-stream");
    let body = "id: 7\ndata: {\"n\":1,\"new\":[1.0]}\n\nevent: tick\ndata: {\"n\":2}\n\n";
    let (format, events) = items(&watch, body);
    assert_eq!(format, StreamFormat::ServerSentEvents);
    let fields: Vec<_> =
        events.iter().map(|event| (event.data.n, event.event.as_deref(), event.id.as_deref())).collect();
    assert_eq!(fields, [(Some(1), None, Some("7")), (Some(2), Some("tick"), Some("7"))]);
    let encoded = orange_core::__private::serde_json::to_string(&events[0].data).unwrap();
    assert_eq!(encoded, r#"{"n":1,"new":[1.0]}"#, "fields outside the schema are preserved");
    let decoded: Vec<ServerSentEvent<Tick>> = watch.decode(api_response(&watch, 200, &[], body)).unwrap();
    assert_eq!(decoded, events);
}

#[test]
fn a_stream_beside_json_is_chosen() {
    let body = generator_corpus::sequences::models::AskRequest { stream: Some(true), ..Default::default() };
    let ask = Ask::new(body);
    assert_eq!(header(&ask, "accept"), "application/json");
    let events = ask.clone().accept_event_stream();
    assert_eq!(header(&events, "accept"), "text/event-stream");
    let (_, pieces) = items(&events, "data: {\"text\":\"a\"}\n\n");
    assert_eq!(pieces[0].data.text.as_deref(), Some("a"), "the items of the array are the events");
    let lines = ask.clone().accept_x_ndjson();
    assert_eq!(header(&lines, "accept"), "application/x-ndjson");
    let (format, pieces): (_, Vec<Piece>) = items(&lines, "{\"text\":\"a\"}\n{}\n");
    assert_eq!((format, pieces.len()), (StreamFormat::JsonLines, 2));
    let sequence = ask.accept_json_seq();
    assert_eq!(header(&sequence, "accept"), "application/json-seq");
    let pieces = sequence.decode(api_response(&sequence, 200, &[], "\u{1e}{}\n\u{1e}{}\n")).unwrap();
    assert_eq!(pieces.len(), 2, "the same items in another format");
}

#[test]
fn json_lines_are_accepted_with_their_parameters_and_204_has_no_items() {
    let rows = ExportRows::new();
    assert_eq!(header(&rows, "accept"), "application/jsonl;v=2");
    let decoded =
        rows.decode(api_response(&rows, 200, &[("x-export", "e1")], "{\"n\":1}\n{\"n\":2}")).unwrap();
    assert_eq!(decoded.len(), 2);
    assert_eq!(ExportRows::x_export_of(&decoded), Some("e1"));
    assert!(rows.decode(api_response(&rows, 204, &[], "")).unwrap().is_empty());
    assert_eq!(header(&rows.accept_csv(), "accept"), "text/csv");
}

#[test]
fn a_list_of_items_is_sent_item_by_item() {
    let tick = |n: i64| {
        let mut tick = Tick::default();
        tick.n = Some(n);
        tick
    };
    let ticks = vec![tick(1), tick(2)];
    let SentRequest { line, headers, body } =
        sent(&ImportRows::new(ImportRowsBody::JsonLines(ticks.clone())));
    assert_eq!(line, "POST /rows");
    assert_eq!(headers, ["accept: application/json-seq", "content-type: application/x-ndjson"]);
    assert_eq!(body, "{\"n\":1}\n{\"n\":2}\n");
    let SentRequest { headers, body, .. } = sent(&ImportRows::new(ImportRowsBody::JsonSequence(ticks)));
    assert_eq!(headers[1], "content-type: application/json-seq");
    assert_eq!(body, "\u{1e}{\"n\":1}\n\u{1e}{\"n\":2}\n");
    assert_eq!(sent(&ImportRows::new(ImportRowsBody::JsonLines(Vec::new()))).body, "");
    let SentRequest { headers, body, .. } = sent(&ReplaceRows::new().body([tick(3)]));
    assert_eq!(headers[1], "content-type: application/jsonl");
    assert_eq!(body, "{\"n\":3}\n");
    let error = ReplaceRows::new().body([tick(1), tick(0)]).request().unwrap_err().to_string();
    assert!(error.contains("1.n: must be at least 1"), "{error}");
}

#[test]
fn a_json_sequence_of_numbers_has_numbers_as_items() {
    let import = ImportRows::new(ImportRowsBody::JsonLines(Vec::new()));
    assert_eq!(items(&import, "\u{1e}1\n\u{1e}22\n").1, [1, 22]);
}

#[test]
fn text_data_is_not_decoded_as_json() {
    let log = ReadLog::new();
    let (format, lines) = items(&log, "data: \"quoted\"\n\ndata: 12\n\n");
    assert_eq!(format, StreamFormat::TextEvents);
    let lines: Vec<&str> = lines.iter().map(|line| line.data.as_str()).collect();
    assert_eq!(lines, ["\"quoted\"", "12"]);
}

#[test]
fn an_item_schema_describes_the_event_or_its_data() {
    let (_, events) = items(&WatchDeclared::new(), "event: x\ndata: {\"n\":3}\n\n");
    assert_eq!(events[0].data.n, Some(3));
    let (_, events) = items(&WatchWhole::new(), "event: add\nid: 1\nretry: 5\ndata: {}\n\n");
    assert_eq!(events[0].event, Some(WatchWholeResponseItemEvent::Add));
    assert_eq!((events[0].data.as_deref(), events[0].retry), (Some("{}"), Some(5)));
}

#[test]
fn the_status_selects_the_response_type() {
    let mixed = GetMixed::new();
    let decoded = mixed.decode(api_response(&mixed, 200, &[], "{\"n\":1}\n")).unwrap();
    assert!(matches!(decoded, GetMixedResponse::Status200(ticks) if ticks[0].n == Some(1)));
    let decoded = mixed.decode(api_response(&mixed, 202, &[], "{\"text\":\"later\"}")).unwrap();
    assert!(matches!(decoded, GetMixedResponse::Status202(piece) if piece.text.as_deref() == Some("later")));
}

#[test]
fn a_stream_without_a_schema_is_bytes() {
    let raw = GetRaw::new();
    assert_eq!(header(&raw, "accept"), "application/x-ndjson");
    assert_eq!(raw.decode(api_response(&raw, 200, &[], "1\n")).unwrap(), "1\n");
}
