//! Values at and beyond the limits of their schema are decoded, encoded unchanged and validated.

use generator_corpus::tuples::models::Trail;
use generator_corpus::unsigned::models::Counts;
use generator_corpus::unsigned::operations::SendCounts;
use orange_core::__private::serde_json::{from_str, to_string};
use orange_core::operation::Operation as _;

/// Violations of a value, which is encoded with the same digits.
macro_rules! violations {
    ($ty:ty, $text:expr) => {{
        let text: &str = $text;
        let value: $ty = from_str(text).unwrap();
        assert_eq!(to_string(&value).unwrap(), text);
        value.validate().err().map(|invalid| invalid.to_string()).unwrap_or_default()
    }};
}

#[test]
fn integers_are_checked_at_the_exact_bounds_of_their_format() {
    for (property, minimum, maximum) in [
        ("u8", 0, 255),
        ("u16", 0, 65_535),
        ("u32", 0, 4_294_967_295),
        ("u64", 0, 18_446_744_073_709_551_615),
        ("i8", -128, 127),
        ("i16", -32_768, 32_767),
        ("i32", -2_147_483_648, 2_147_483_647),
        ("i64", -9_223_372_036_854_775_808, 9_223_372_036_854_775_807),
        ("top", 0, 18_446_744_073_709_551_615_i128),
        ("upper", 9_223_372_036_854_775_808, 18_446_744_073_709_551_614),
    ] {
        let violations = |value: i128| violations!(Counts, &format!(r#"{{"{property}":{value}}}"#));
        assert_eq!(violations(minimum), "");
        assert_eq!(violations(maximum), "");
        assert_eq!(violations(minimum - 1), format!("{property}: must be at least {minimum}"));
        assert_eq!(violations(maximum + 1), format!("{property}: must be at most {maximum}"));
    }
}

#[test]
fn an_exclusive_bound_beyond_float_precision_is_exact() {
    let violations = |value: u64| violations!(Counts, &format!(r#"{{"open":{value}}}"#));
    assert_eq!(violations(9_007_199_254_740_993), "open: must be above 9007199254740993");
    assert_eq!(violations(9_007_199_254_740_994), "");
    assert_eq!(violations(u64::MAX), "");
}

#[test]
fn an_unsigned_64_bit_value_is_decoded_exactly() {
    let value: Counts =
        from_str(r#"{"u64":18446744073709551615,"list":[0,18446744073709551615],"map":{"a":255}}"#).unwrap();
    assert_eq!(value.u64, Some(u64::MAX));
    assert_eq!(value.list, Some(vec![0, u64::MAX]));
}

#[test]
fn values_of_lists_and_maps_are_checked_at_the_bounds_of_their_format() {
    assert_eq!(violations!(Counts, r#"{"map":{"a":256}}"#), "map.a: must be at most 255");
    assert_eq!(violations!(Counts, r#"{"list":[1,-1]}"#), "list.1: must be at least 0");
}

#[test]
fn numbers_longer_than_64_bits_keep_their_digits() {
    assert_eq!(
        violations!(Counts, r#"{"any":12345678901234567890123,"dec":0.1000000000000000000000000000001}"#),
        ""
    );
}

#[test]
fn a_number_with_a_fraction_of_zero_is_an_integer() {
    assert_eq!(violations!(Counts, r#"{"u8":1.0}"#), "");
    assert_eq!(violations!(Counts, r#"{"u8":1.5}"#), "u8: must be an integer");
}

#[test]
fn parameters_carry_all_digits_and_are_checked_by_their_bounds() {
    let operation = || SendCounts::new(u64::MAX, Counts::default());
    let base = "https://api.example".parse().unwrap();
    let full = operation().seq([1, u64::MAX]).top(u64::MAX).small(255).x_word(65_535);
    let request = full.request().unwrap().into_http(&base).unwrap();
    assert_eq!(
        request.uri().path_and_query().unwrap(),
        "/counts/18446744073709551615?seq=1&seq=18446744073709551615&small=255&top=18446744073709551615"
    );
    assert_eq!(request.headers()["x-word"], "65535");
    let error = |operation: SendCounts| operation.request().unwrap_err().to_string();
    assert_eq!(error(operation().small(256)), "small: must be at most 255");
    assert_eq!(error(operation().x_word(-1)), "X-Word: must be at least 0");
}

#[test]
fn a_tuple_is_checked_by_position_and_length() {
    for (value, expected) in [
        (r#"{"closed":[]}"#, ""),
        (r#"{"closed":[1]}"#, ""),
        (r#"{"closed":[1,2.5]}"#, ""),
        (r#"{"closed":[1,2,3]}"#, "closed.2: is not allowed"),
        (r#"{"closed":[1,"2"]}"#, "closed.1: must be a number"),
        (
            r#"{"closed":["a","b","c"]}"#,
            "closed.0: must be a number; closed.1: must be a number; closed.2: is not allowed",
        ),
        (r#"{"closed":{}}"#, "closed: must be an array"),
        (r#"{"open":[]}"#, ""),
        (r#"{"open":[1,"a"]}"#, ""),
        (r#"{"open":[1,"a",2,3]}"#, ""),
        (r#"{"open":[1,2]}"#, "open.1: must be a string"),
        (r#"{"open":[1,"a","b"]}"#, "open.2: must be a number"),
        (r#"{"bounded":["a",null]}"#, ""),
        (r#"{"bounded":["a",2]}"#, ""),
        (r#"{"bounded":["a"]}"#, "bounded: must have at least 2 elements"),
        (r#"{"bounded":["a",1,true]}"#, "bounded: must have at most 2 elements"),
        (r#"{"bounded":["a",1.5]}"#, "bounded.1: must be an integer or null"),
    ] {
        assert_eq!(violations!(Trail, value), expected, "{value}");
    }
}

#[test]
fn a_value_of_several_types_has_one_of_them_and_follows_its_rules() {
    for (value, expected) in [
        (r#"{"idOrCode":7}"#, ""),
        (r#"{"idOrCode":"x"}"#, ""),
        (r#"{"idOrCode":7.5}"#, "idOrCode: must be an integer or a string"),
        (r#"{"many":"a"}"#, ""),
        (r#"{"many":["a","b"]}"#, ""),
        (r#"{"many":null}"#, ""),
        (r#"{"many":["a",1]}"#, "many.1: must be a string"),
        (r#"{"many":true}"#, "many: must be a string, an array or null"),
        (r#"{"choice":"a"}"#, ""),
        (r#"{"choice":null}"#, ""),
        (r#"{"nothing":null}"#, ""),
        (r#"{"nothing":1}"#, "nothing: must be null"),
        (r#"{"onlyNull":null}"#, ""),
        (r#"{"langs":["EN","ES"]}"#, ""),
        (r#"{"langs":null}"#, ""),
    ] {
        assert_eq!(violations!(Trail, value), expected, "{value}");
    }
    for value in [r#"{"choice":"c"}"#, r#"{"onlyNull":0}"#, r#"{"langs":["FR"]}"#] {
        assert_ne!(violations!(Trail, value), "", "{value}");
    }
}
