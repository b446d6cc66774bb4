//! Numbers keep every digit.

use std::collections::BTreeMap;

use super::Level;
use crate::Number;

/// Compares text, because decoded values would round the numbers.
#[test]
fn numbers_of_any_size_are_written_back_unchanged() {
    object!(Numbers {
        0: count = "count", read: i64;
        1: level = "level", read: Level;
        2: length = "length", read: Number;
        3: counts = "counts", read: Vec<i64>;
        4: lengths = "lengths", read: Vec<Number>;
        5: by_name = "by.name", read: BTreeMap<String, Number>;
        6: maybe = "maybe", read: Vec<Option<Number>>;
        7: inner = "inner", read: Box<Numbers>;
    });
    for number in [
        "18446744073709551616",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "1e400",
        "-1E+400",
        "1e-400",
        "1.00000000000000000000000000000001",
        "0.1000000000000000055511151231257827",
        "2.352200000000000001",
        "-0",
        "1E5",
        "5e-324",
        "2.50",
        "10.0",
        "0.000001",
        "-0.00001",
        "0.0001",
        "1.7976931348623157e308",
    ] {
        for template in [
            r#"{"count":N}"#,
            r#"{"level":N}"#,
            r#"{"length":N}"#,
            r#"{"counts":[1,N,2]}"#,
            r#"{"lengths":[1.5,N,2]}"#,
            r#"{"by.name":{"a":1,"b":N}}"#,
            r#"{"maybe":[null,N]}"#,
            r#"{"length":[N]}"#,
            r#"{"inner":[{"count":N,"length":N}]}"#,
        ] {
            let text = template.replace('N', number);
            let numbers: Numbers = serde_json::from_str(&text).unwrap();
            let written = serde_json::to_string(&numbers).unwrap();
            assert_eq!(written, text);
        }
    }
    let numbers: Numbers = serde_json::from_str(r#"{"length":2.352200000000000001,"count":1e400}"#).unwrap();
    assert_eq!((numbers.length, numbers.count), (Some(Number::from(2.3522)), None));
    let mut numbers: Numbers = serde_json::from_str(r#"{"lengths":[18446744073709551616]}"#).unwrap();
    assert_eq!(numbers.lengths.as_deref(), Some(&[Number::from(18_446_744_073_709_551_616.0)][..]));
    numbers.lengths = Some(vec![Number::from(3)]);
    assert_eq!(serde_json::to_string(&numbers).unwrap(), r#"{"lengths":[3]}"#);
}

/// `flatten` buffers values and offers no text.
#[test]
fn a_number_decodes_from_a_deserializer_without_text() {
    #[derive(serde::Deserialize)]
    struct Outer {
        #[serde(flatten)]
        rest: BTreeMap<String, Number>,
    }
    let outer: Outer = serde_json::from_str(r#"{"a":2.5,"b":7}"#).unwrap();
    assert_eq!(outer.rest["a"], 2.5);
    assert_eq!(outer.rest["b"].as_i64(), Some(7));
}
