//! Items of bodies in chunks of every size.

use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Framer, MAX_ITEM_BYTES, ServerSentEvent, StreamFormat, StreamItem as _};
use StreamFormat::{JsonLines, JsonSequence, ServerSentEvents};

/// The items of a body in chunks; an error as its message.
fn framed(format: StreamFormat, chunks: &[&[u8]], limit: usize) -> Vec<Result<String, String>> {
    let mut framer = Framer::new(format, limit);
    let mut items = Vec::new();
    let mut take = |framer: &mut Framer| {
        while let Some(item) = framer.next() {
            items.push(item.map(|frame| frame.text().to_owned()).map_err(|error| error.to_string()));
        }
    };
    for chunk in chunks {
        framer.push(chunk);
        take(&mut framer);
    }
    framer.end();
    take(&mut framer);
    items
}

/// The items of a body, which are the same for the whole, for single bytes and for every division into two chunks.
fn items(format: StreamFormat, body: &str) -> Vec<Result<String, String>> {
    let bytes = body.as_bytes();
    let whole = framed(format, &[bytes], MAX_ITEM_BYTES);
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(framed(format, &single, MAX_ITEM_BYTES), whole, "byte by byte: {body:?}");
    for cut in 0..=bytes.len() {
        let (before, after) = bytes.split_at(cut);
        assert_eq!(framed(format, &[before, after], MAX_ITEM_BYTES), whole, "cut at {cut}: {body:?}");
    }
    whole
}

fn ok(texts: &[&str]) -> Vec<Result<String, String>> {
    texts.iter().map(|text| Ok((*text).to_owned())).collect()
}

fn error(text: &str) -> Result<String, String> {
    Err(text.to_owned())
}

#[test]
fn json_lines_end_with_lf_or_crlf_and_blank_lines_are_ignored() {
    assert_eq!(
        items(JsonLines, "\u{feff}{\"a\":1}\r\n\n  \n[2]\n\"é\"\n"),
        ok(&["{\"a\":1}", "[2]", "\"é\""])
    );
    assert_eq!(items(JsonLines, ""), []);
    assert_eq!(items(JsonLines, "\u{feff}"), []);
}

#[test]
fn a_last_line_without_line_break_is_an_item_if_it_is_whole() {
    assert_eq!(items(JsonLines, "1\n{\"a\":2}"), ok(&["1", "{\"a\":2}"]));
    assert_eq!(items(JsonLines, "1\n{\"a\":"), [Ok("1".to_owned()), error("the item is truncated")]);
}

#[test]
fn a_json_sequence_ends_its_items_with_line_feed_or_separator() {
    let body = "\u{1e}{\"a\":\n[1,\n\"}\\\"\"]}\n\u{1e}\u{1e}true\n\u{1e}{}\u{1e}\"x\"";
    assert_eq!(items(JsonSequence, body), ok(&["{\"a\":\n[1,\n\"}\\\"\"]}", "true", "{}", "\"x\""]));
}

#[test]
fn an_item_of_a_json_sequence_is_complete_at_its_line_feed() {
    let mut framer = Framer::new(JsonSequence, MAX_ITEM_BYTES);
    framer.push(b"\x1e{\"a\":1}\n");
    assert_eq!(framer.next().unwrap().unwrap().text(), "{\"a\":1}");
}

#[test]
fn a_json_sequence_number_or_word_needs_white_space_after_it() {
    let truncated = error("the item is truncated");
    assert_eq!(
        items(JsonSequence, "\u{1e}12\u{1e}3\n\u{1e}tru"),
        [truncated.clone(), Ok("3".to_owned()), truncated]
    );
}

#[test]
fn text_without_a_record_separator_is_an_error_and_the_next_item_follows() {
    let not_separated = error("the item has no record separator before it");
    assert_eq!(
        items(JsonSequence, "{}\n\u{1e}1\n2\n\u{1e}3\n"),
        [not_separated.clone(), Ok("1".to_owned()), not_separated, Ok("3".to_owned())]
    );
}

#[test]
fn data_lines_are_joined_and_comments_and_unknown_fields_ignored() {
    let body = "\u{feff}: hello\ndata: {\"a\":\ndata:1}\nother: x\n\ndata\n\ndata:  two\r\rdata:3\r\n\r\n";
    assert_eq!(items(ServerSentEvents, body), ok(&["{\"a\":\n1}", "", " two", "3"]));
}

#[test]
fn an_event_without_data_is_no_item() {
    assert_eq!(items(ServerSentEvents, "event: a\n\nid: 1\n\n: c\n\n\n"), []);
}

#[test]
fn an_event_without_its_blank_line_is_truncated() {
    let truncated = error("the item is truncated");
    for body in ["data: 1\n\ndata: 2\n", "data: 1\n\ndata: 2", "data: 1\n\nda", "data: 1\n\ndata: 2\nid: 4"] {
        assert_eq!(items(ServerSentEvents, body), [Ok("1".to_owned()), truncated.clone()], "{body:?}");
    }
    assert_eq!(items(ServerSentEvents, "data: 1\n\n: stil"), ok(&["1"]));
}

fn events(body: &str) -> Vec<ServerSentEvent<Value>> {
    let mut framer = Framer::new(ServerSentEvents, MAX_ITEM_BYTES);
    framer.push(body.as_bytes());
    framer.end();
    std::iter::from_fn(|| framer.next())
        .map(|frame| ServerSentEvent::from_frame(frame.unwrap()).unwrap())
        .collect()
}

#[test]
fn id_and_retry_apply_to_later_events_and_the_event_name_does_not() {
    let body = "id: 1\nretry: 250\nevent: tick\ndata: 1\n\ndata: 2\n\nid\nretry: x\ndata: 3\n\nid: a\u{0}b\ndata: 4\n\n";
    let fields: Vec<_> = events(body)
        .into_iter()
        .map(|event| (event.data, event.event, event.id, event.retry.map(|retry| retry.as_millis())))
        .collect();
    let (tick, id) = (Some("tick".to_owned()), Some("1".to_owned()));
    assert_eq!(
        fields,
        [
            (json!(1), tick, id.clone(), Some(250)),
            (json!(2), None, id, Some(250)),
            (json!(3), None, None, Some(250)),
            (json!(4), None, None, Some(250)),
        ]
    );
}

#[test]
fn plain_text_data_is_unchanged() {
    let body = "data: \"a\"\n\ndata: b\ndata:\n\ndata: 1\n\n";
    assert_eq!(items(StreamFormat::TextEvents, body), ok(&[r#""\"a\"""#, r#""b\n""#, r#""1""#]));
}

#[test]
fn a_model_of_a_whole_event_reads_its_fields() {
    let mut framer = Framer::new(ServerSentEvents, MAX_ITEM_BYTES);
    framer.push(b"event: add\nid: 7\nretry: 9\ndata: {}\n\n");
    let event = Value::from_frame(framer.next().unwrap().unwrap()).unwrap();
    assert_eq!(event, json!({ "data": "{}", "event": "add", "id": "7", "retry": 9 }));
    assert_eq!(events("data: 1\n\n")[0].retry, None::<Duration>);
}

#[test]
fn an_oversized_item_is_reported_once_and_skipped() {
    let long = "x".repeat(100);
    for (format, body) in [
        (JsonLines, format!("1\n\"{long}\"\n2\n")),
        (JsonSequence, format!("\u{1e}1\n\u{1e}\"{long}\"\n\u{1e}2\n")),
        (ServerSentEvents, format!("data: 1\n\ndata: {long}\ndata: more\nid: 9\n\ndata: 2\n\n")),
        (ServerSentEvents, format!("data: 1\n\n{}\n\ndata: 2\n\n", "data: 0123456789\n".repeat(9))),
    ] {
        let too_long = error("the item exceeds 40 bytes (`with_max_item_bytes` raises the limit)");
        let expected = [Ok("1".to_owned()), too_long, Ok("2".to_owned())];
        for size in 1..body.len() {
            let chunks: Vec<&[u8]> = body.as_bytes().chunks(size).collect();
            assert_eq!(framed(format, &chunks, 40), expected, "{format:?} in chunks of {size}");
        }
    }
}

#[test]
fn memory_is_bounded_by_the_limit_and_a_chunk() {
    for (format, chunk) in [
        (JsonLines, &b"0123456789"[..]),
        (JsonLines, b"          "),
        (JsonSequence, b"[[[[[[[[[["),
        (JsonSequence, b"          "),
        (ServerSentEvents, b"0123456789"),
        (ServerSentEvents, b":a\n:b\ndata"),
    ] {
        let mut framer = Framer::new(format, 64);
        for _ in 0..10_000 {
            framer.push(chunk);
            while framer.next().is_some() {}
            assert!(framer.buffered() <= 64 + chunk.len(), "{format:?} {chunk:?}: {}", framer.buffered());
        }
    }
}

#[test]
fn bytes_that_are_not_utf8_are_an_error_of_their_item_alone() {
    let not_utf8 = error("the item is not UTF-8");
    for (format, body) in [
        (JsonLines, &b"1\n\"\xff\"\n2\n"[..]),
        (JsonSequence, b"\x1e1\n\x1e\"\xff\"\n\x1e2\n"),
        (ServerSentEvents, b"data:1\n\ndata:\xff\n\ndata:2\n\n"),
        (ServerSentEvents, b"data:1\n\nevent:\xff\ndata:7\n\ndata:2\n\n"),
    ] {
        let expected = [Ok("1".to_owned()), not_utf8.clone(), Ok("2".to_owned())];
        assert_eq!(framed(format, &[body], 64), expected, "{format:?}");
    }
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(".{0,6}", inner, 0..4).prop_map(|map| json!(map)),
        ]
    })
}

/// A body of `values` as any server may write it.
fn body(format: StreamFormat, values: &[Value], pretty: bool, end: &str) -> String {
    let text = |value: &Value| {
        if pretty && format != JsonLines {
            serde_json::to_string_pretty(value)
        } else {
            serde_json::to_string(value)
        }
        .unwrap()
    };
    values
        .iter()
        .map(|value| match format {
            ServerSentEvents | StreamFormat::TextEvents => {
                let lines: Vec<String> =
                    text(value).lines().map(|line| format!("data: {line}{end}")).collect();
                format!(":{end}{}{end}", lines.concat())
            }
            JsonSequence => format!("\u{1e}{}\n", text(value)),
            JsonLines => format!("{}{}", text(value), if end == "\r" { "\n" } else { end }),
        })
        .collect()
}

proptest! {
    #[test]
    fn every_sequence_of_values_is_read_back(
        values in prop::collection::vec(value(), 0..6),
        pretty: bool,
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        sizes in prop::collection::vec(1_usize..40, 1..20),
    ) {
        for format in [JsonLines, JsonSequence, ServerSentEvents] {
            let body = body(format, &values, pretty, end);
            let (mut rest, mut chunks) = (body.as_bytes(), Vec::new());
            for size in sizes.iter().cycle() {
                if rest.is_empty() {
                    break;
                }
                let (chunk, after) = rest.split_at((*size).min(rest.len()));
                chunks.push(chunk);
                rest = after;
            }
            let read: Vec<Value> = framed(format, &chunks, MAX_ITEM_BYTES)
                .into_iter()
                .map(|text| serde_json::from_str(&text.unwrap()).unwrap())
                .collect();
            prop_assert_eq!(&read, &values, "{:?}", format);
        }
    }

    /// Arbitrary bytes have the same items in every division into chunks.
    #[test]
    fn chunks_do_not_change_the_items(
        body in prop::collection::vec(prop::sample::select(b"data:id 1{}[]\"\\\r\n\n\x1e\xEF\xBB\xBF\xff".to_vec()), 0..80),
        size in 1_usize..9,
    ) {
        for format in [JsonLines, JsonSequence, ServerSentEvents] {
            let chunks: Vec<&[u8]> = body.chunks(size).collect();
            prop_assert_eq!(framed(format, &chunks, 1000), framed(format, &[&body], 1000), "{:?}", format);
        }
    }
}
