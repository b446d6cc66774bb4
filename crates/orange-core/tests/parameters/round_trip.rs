//! Random values in every style are decoded unchanged, or rejected before anything is sent.

use std::collections::BTreeMap;

use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::operation::parameter::Style;
use proptest::prelude::*;
use proptest::sample::select;

use super::decode::{self, Kind, StyleName, Value};
use super::support::{Location, sent};

const NAME: &str = "v";

/// A style that OpenAPI allows in a location, with its equivalent in `orange_core`.
#[derive(Debug)]
struct Combination {
    location: Location,
    name: StyleName,
    explode: bool,
    style: Style,
}

impl Combination {
    /// Whether the style supports the value: `deepObject` supports objects only.
    fn supports(&self, value: &Value) -> bool {
        self.name != StyleName::DeepObject || value.kind() == Kind::Object
    }

    /// Decodes the parameter; `None` if it was not sent.
    fn decode(&self, text: Option<&str>, kind: Kind) -> Option<Value> {
        let (text, name, explode) = (text?, self.name, self.explode);
        match self.location {
            Location::Path => Some(decode::path(text, NAME, name, explode, kind)),
            Location::Header => Some(decode::header(text, explode, kind)),
            Location::Query | Location::ReservedQuery | Location::Form => {
                decode::pairs(text, "&", NAME, name, explode, kind)
            }
            Location::Cookie => decode::pairs(text, "; ", NAME, name, explode, kind),
        }
    }
}

fn combinations() -> impl Iterator<Item = Combination> {
    let mut all = Vec::new();
    for explode in [false, true] {
        let simple = if explode { Style::Exploded } else { Style::Joined(",") };
        let delimited = |separator| if explode { Style::Exploded } else { Style::Joined(separator) };
        all.extend([
            (Location::Path, StyleName::Simple, explode, simple),
            (Location::Path, StyleName::Label, explode, Style::Label { explode }),
            (Location::Path, StyleName::Matrix, explode, Style::Matrix { explode }),
            (Location::Header, StyleName::Simple, explode, simple),
            (Location::Cookie, StyleName::Form, explode, delimited(",")),
        ]);
        for location in [Location::Query, Location::ReservedQuery, Location::Form] {
            all.extend([
                (location, StyleName::Form, explode, delimited(",")),
                (location, StyleName::SpaceDelimited, explode, delimited(" ")),
                (location, StyleName::PipeDelimited, explode, delimited("|")),
            ]);
        }
    }
    all.push((Location::Query, StyleName::DeepObject, true, Style::Deep));
    all.push((Location::ReservedQuery, StyleName::DeepObject, true, Style::Deep));
    all.push((Location::Form, StyleName::DeepObject, true, Style::Deep));
    all.into_iter().map(|(location, name, explode, style)| Combination { location, name, explode, style })
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Scalar(text) => text.serialize(serializer),
            Self::List(elements) => elements.serialize(serializer),
            Self::Object(members) => members.serialize(serializer),
        }
    }
}

fn texts(characters: &'static [char], min_length: usize) -> impl Strategy<Value = String> {
    prop::collection::vec(select(characters), min_length..4).prop_map(String::from_iter)
}

fn values(characters: &'static [char], min_length: usize) -> impl Strategy<Value = Value> {
    prop_oneof![
        texts(characters, min_length).prop_map(Value::Scalar),
        prop::collection::vec(texts(characters, min_length), 0..4).prop_map(Value::List),
        prop::collection::btree_map(texts(characters, min_length), texts(characters, min_length), 0..4)
            .prop_map(Value::Object),
    ]
}

/// Every delimiter of any style, and some other characters.
const HOSTILE: &[char] = &[
    'a',
    'Z',
    '0',
    ' ',
    '\t',
    '%',
    ',',
    ';',
    '=',
    '&',
    '|',
    '.',
    '/',
    '?',
    '#',
    '[',
    ']',
    '"',
    '\\',
    '+',
    ':',
    '~',
    '-',
    '\n',
    '\u{0}',
    'é',
    '\u{1F34A}',
];

const HARMLESS: &[char] = &['a', 'Z', '0', '9', '-', '_', '~', 'é'];

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn every_value_round_trips_or_is_rejected(value in values(HOSTILE, 0)) {
        for combination in combinations().filter(|combination| combination.supports(&value)) {
            let Ok(text) = sent(combination.location, combination.style, NAME, &value) else { continue };
            let expected = (!value.is_undefined()).then(|| value.clone());
            let decoded = combination.decode(text.as_deref(), value.kind());
            prop_assert_eq!(decoded, expected, "{:?} sent {:?}", combination, text);
        }
    }

    #[test]
    fn a_value_without_separators_is_never_rejected(value in values(HARMLESS, 1)) {
        for combination in combinations().filter(|combination| combination.supports(&value)) {
            if combination.location == Location::Path && value.is_undefined() {
                continue;
            }
            let text = sent(combination.location, combination.style, NAME, &value);
            prop_assert!(text.is_ok(), "{:?}: {:?}", combination, text);
        }
    }
}

#[test]
fn allow_reserved_encodes_only_query_delimiters() {
    let value = ":/?#[]@!$&'()*+,;= %25 é~";
    for (style, value, expected) in [
        (
            Style::Exploded,
            Value::Scalar(value.to_owned()),
            "v=:/?%23%5B%5D@!$%26'()*%2B,;=%20%2525%20%C3%A9~",
        ),
        (Style::Exploded, Value::List(vec!["a/b,c".to_owned(), "d&e".to_owned()]), "v=a/b,c&v=d%26e"),
        (Style::Joined(","), Value::List(vec!["a/b,c".to_owned(), "d=e".to_owned()]), "v=a/b%2Cc,d=e"),
        (Style::Joined("|"), Value::List(vec!["a/b,c".to_owned(), "d".to_owned()]), "v=a/b,c%7Cd"),
        (
            Style::Deep,
            Value::Object(BTreeMap::from([("a/b".to_owned(), "c/d".to_owned())])),
            "v%5Ba%2Fb%5D=c/d",
        ),
        (Style::Exploded, Value::Object(BTreeMap::from([("a=b".to_owned(), "c=d".to_owned())])), "a%3Db=c=d"),
    ] {
        assert_eq!(sent(Location::ReservedQuery, style, NAME, &value).unwrap().as_deref(), Some(expected));
    }
}

#[test]
fn the_error_names_the_parameter_and_the_separator() {
    for (location, style, value, rule) in [
        (Location::Query, Style::Joined("|"), vec!["a|b"], "v: must not contain \"|\", which separates"),
        (Location::Query, Style::Joined(" "), vec!["a b"], "v: must not contain \" \", which separates"),
        (Location::Header, Style::Joined(","), vec!["a,b"], "v: must not contain \",\", which separates"),
        (Location::Header, Style::Joined(","), vec!["a", ""], "v: must have no empty element"),
        (Location::Header, Style::Joined(","), vec![" a"], "v: must not begin or end with white space"),
        (Location::Path, Style::Label { explode: true }, vec!["a.b"], "v: must not contain \".\""),
    ] {
        let error = sent(location, style, NAME, &value).unwrap_err().to_string();
        assert!(error.contains(rule), "{error}");
    }
    let null = sent(Location::Query, Style::Exploded, NAME, &[None, Some("a")]).unwrap_err().to_string();
    assert!(null.contains("v: must have no null element"), "{null}");
    let bracket = BTreeMap::from([("a][b", 1)]);
    let error = sent(Location::Query, Style::Deep, NAME, &bracket).unwrap_err().to_string();
    assert!(error.contains("v: must have no bracket in the name `a][b`"), "{error}");
}
