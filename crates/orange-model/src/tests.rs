//! The promises of the models, on types written as the generator writes them.

// The macros are made for public types of other crates.
#![allow(dead_code, unreachable_pub)]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::open_enum::TextEnum;
use super::{Date, DateTime, Json, Kept, Number, Patch, Unlisted};

crate::text_type! {
    /// A code.
    pub struct Code;
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
enum Status {
    Open,
    Closed,
    __Unlisted(Unlisted<Box<str>>),
}

impl Status {
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "OPEN",
            Self::Closed => "CLOSED",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for Status {
    const NAME: &'static str = "Status";
    const LISTED: &'static [Self] = &[Self::Open, Self::Closed];

    fn listed(text: &str) -> Option<Self> {
        Some(match text {
            "OPEN" => Self::Open,
            "CLOSED" => Self::Closed,
            _ => return None,
        })
    }

    fn alias(text: &str) -> Option<Self> {
        Some(match text {
            "SHUT" => Self::Closed,
            _ => return None,
        })
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

crate::__text_enum!(Status);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
enum Level {
    Low,
    __Unlisted(Unlisted<i64>),
}

impl Level {
    fn as_i64(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::__Unlisted(value) => *value.__get(),
        }
    }
}

impl super::IntegerEnum for Level {
    const NAME: &'static str = "Level";
    const LISTED: &'static [Self] = &[Self::Low];

    fn listed(value: i64) -> Option<Self> {
        (value == 1).then_some(Self::Low)
    }

    fn unlisted(value: Unlisted<i64>) -> Self {
        Self::__Unlisted(value)
    }
}

crate::__integer_enum!(Level);

macro_rules! object {
    ($name:ident { $($index:literal $wire:literal $field:ident: $ty:ty,)* }) => {
        #[derive(Clone, Debug, Default)]
        struct $name { $($field: Option<$ty>,)* kept: Kept }

        crate::__fields!($name.kept { $($index $field $wire;)* });
    };
}

object!(Ticket {
    0 "id" id: String,
    1 "status" status: Status,
    2 "history" history: Vec<Status>,
    3 "created" created: DateTime,
    4 "day" day: Date,
    5 "count" count: i64,
    6 "longitude" longitude: Number,
    7 "urgent" urgent: bool,
    8 "code" code: Code,
    9 "place" place: Place,
    10 "places" places: Vec<Place>,
    11 "by.name" by_name: BTreeMap<String, Status>,
    12 "free" free: Json,
    13 "parent" parent: Box<Ticket>,
});

object!(Place { 0 "city" city: String, 1 "number" number: i64, });

fn read(value: &Value) -> Ticket {
    serde_json::from_str(&value.to_string()).unwrap()
}

fn written(ticket: &Ticket) -> Value {
    serde_json::from_str(&serde_json::to_string(ticket).unwrap()).unwrap()
}

fn full() -> Value {
    json!({
        "id": "T1",
        "status": "OPEN",
        "history": ["OPEN", "CLOSED", "ON_HOLD"],
        "created": "2025-01-14T13:17:58.078+00:00",
        "day": "2025-01-14",
        "count": 7,
        "longitude": 2.5,
        "urgent": true,
        "code": "ARTD",
        "place": {"city": "Ajaccio", "number": 3, "extra": {"deep": [1, null]}},
        "places": [{"city": "Lyon"}, {"city": null}],
        "by.name": {"a": "OPEN", "b": "NEW"},
        "free": {"any": ["thing", 1.50]},
        "parent": {"id": "T0", "added": 1},
    })
}

#[test]
fn a_complete_object_is_typed_and_written_back_equal() {
    let ticket = read(&full());
    assert_eq!(ticket.status, Some(Status::Open));
    assert_eq!(ticket.history.as_ref().map(Vec::len), Some(3));
    assert_eq!(ticket.created.as_ref().unwrap().to_offset().unwrap().year(), 2025);
    assert_eq!(ticket.longitude.unwrap(), 2.5);
    assert_eq!(ticket.place.as_ref().unwrap().city.as_deref(), Some("Ajaccio"));
    assert_eq!(ticket.parent.as_ref().unwrap().id.as_deref(), Some("T0"));
    assert_eq!(written(&ticket), full());
    assert_eq!(serde_json::to_value(&ticket).unwrap(), full());
}

#[test]
fn it_reads_the_same_from_a_value_as_from_text() {
    assert_eq!(serde_json::from_value::<Ticket>(full()).unwrap(), read(&full()));
}

/// Every member with every kind of value that is not its own.
#[test]
fn no_type_in_a_member_fails_or_loses_anything() {
    let strange = [
        json!(null),
        json!(true),
        json!(-5),
        json!(18_446_744_073_709_551_615_u64),
        json!(5.0),
        json!(1e300),
        json!("text"),
        json!("SHUT"),
        json!([]),
        json!([null]),
        json!(["OPEN", 3, {"a": [1.0]}]),
        json!(["SHUT", "OPEN"]),
        json!([{"city": "Nice"}]),
        json!([{"city": "Nice"}, {"city": 3}]),
        json!({}),
        json!({"city": ["Nice"], "x": null}),
        json!({"a": "OPEN", "b": 1}),
        json!({"a": "SHUT", "b": "OPEN"}),
    ];
    for name in full().as_object().unwrap().keys() {
        for value in &strange {
            let mut object = full();
            object[name] = value.clone();
            assert_eq!(written(&read(&object)), object, "{name}: {value}");
            let from_value: Ticket = serde_json::from_value(object.clone()).unwrap();
            assert_eq!(written(&from_value), object, "{name}: {value}");
        }
    }
}

/// Numbers that no type of ours holds, wherever one may stand: compared as text, since a value would round them.
#[test]
fn a_number_keeps_every_digit_and_never_fails() {
    object!(Numbers {
        0 "count" count: i64,
        1 "level" level: Level,
        2 "length" length: Number,
        3 "counts" counts: Vec<i64>,
        4 "lengths" lengths: Vec<Number>,
        5 "by.name" by_name: BTreeMap<String, Number>,
        6 "maybe" maybe: Vec<Option<Number>>,
        7 "inner" inner: Box<Numbers>,
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
        "1.7976931348623157e308",
    ] {
        for form in [
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
            let text = form.replace('N', number);
            let read: Numbers = serde_json::from_str(&text).unwrap();
            let written = serde_json::to_string(&read).unwrap();
            let known = written.replace("e+", "e").replace("-0.0", "-0");
            assert!(written == text || known == text, "{text} became {written}");
        }
    }
    let read: Numbers = serde_json::from_str(r#"{"length":2.352200000000000001,"count":1e400}"#).unwrap();
    assert_eq!((read.length, read.count), (Some(Number::from(2.3522)), None));
    let mut read: Numbers = serde_json::from_str(r#"{"lengths":[18446744073709551616]}"#).unwrap();
    assert_eq!(read.lengths.as_deref(), Some(&[Number::from(18_446_744_073_709_551_616.0)][..]));
    read.lengths = Some(vec![Number::from(3)]);
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"{"lengths":[3]}"#);
}

/// A deserializer that hands over values and no text, as serde does for `flatten`.
#[test]
fn a_number_is_read_without_its_text_too() {
    #[derive(serde::Deserialize)]
    struct Outer {
        #[serde(flatten)]
        rest: BTreeMap<String, Number>,
    }
    let outer: Outer = serde_json::from_str(r#"{"a":2.5,"b":7}"#).unwrap();
    assert_eq!(outer.rest["a"], 2.5);
    assert_eq!(outer.rest["b"].as_i64(), Some(7));
}

#[test]
fn null_reads_as_none_and_is_told_from_absence() {
    let ticket = read(&json!({"id": null}));
    assert_eq!(ticket.id, None);
    assert!(ticket.is_null("id"));
    assert!(!ticket.is_null("status"));
    assert_eq!(written(&ticket), json!({"id": null}));
    assert_ne!(ticket, Ticket::default());
}

#[test]
fn a_value_that_is_set_wins_over_what_came() {
    let mut ticket =
        read(&json!({"id": null, "count": "many", "status": "SHUT", "place": [{"city": "Nice"}]}));
    assert_eq!(ticket.count, None);
    assert_eq!(ticket.get::<String>("count").as_deref(), Some("many"));
    ticket.id = Some("T9".into());
    ticket.count = Some(2);
    ticket.status = Some(Status::Open);
    ticket.place.as_mut().unwrap().number = Some(1);
    assert_eq!(
        written(&ticket),
        json!({"id": "T9", "count": 2, "status": "OPEN", "place": {"city": "Nice", "number": 1}})
    );
    assert!(!ticket.is_null("id"));
}

#[test]
fn an_alias_is_read_as_the_value_and_sent_back_as_it_came() {
    let ticket = read(&json!({"status": "SHUT", "history": ["SHUT", "OPEN"]}));
    assert_eq!(ticket.status, Some(Status::Closed));
    assert_eq!(ticket.history, Some(vec![Status::Closed, Status::Open]));
    assert_eq!(written(&ticket), json!({"status": "SHUT", "history": ["SHUT", "OPEN"]}));
}

#[test]
fn one_object_stands_for_a_list_of_one_and_the_other_way_round() {
    let object = json!({"place": [{"city": "Nice", "new": 1}], "places": {"city": "Lyon"}});
    let ticket = read(&object);
    assert_eq!(ticket.place.as_ref().unwrap().city.as_deref(), Some("Nice"));
    assert_eq!(ticket.places.as_ref().unwrap().len(), 1);
    assert_eq!(written(&ticket), object);
    assert!(serde_json::from_str::<Ticket>(r#"[{"id": "T1"}]"#).is_err());
}

#[test]
fn what_is_no_object_at_all_is_an_error_that_says_so() {
    let error = serde_json::from_str::<Ticket>(r#""secret""#).unwrap_err().to_string();
    assert_eq!(error, "expected Ticket, found a string");
    let error = serde_json::from_str::<Ticket>("[{}, {}]").unwrap_err().to_string();
    assert!(error.starts_with("expected Ticket, found a list"), "{error}");
    assert!(serde_json::from_str::<Ticket>("null").unwrap_err().to_string().contains("found null"));
}

#[test]
fn unknown_members_keep_their_order_and_text() {
    let text = r#"{"zz":1.50,"id":"T1","aa":{"n":12345678901234567890123}}"#;
    let ticket: Ticket = serde_json::from_str(text).unwrap();
    let names: Vec<_> = ticket.unknown().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(names, ["zz", "aa"]);
    assert_eq!(
        serde_json::to_string(&ticket).unwrap(),
        r#"{"id":"T1","zz":1.50,"aa":{"n":12345678901234567890123}}"#
    );
}

#[test]
fn a_member_that_comes_twice_is_an_error_with_its_place() {
    for (text, path, name) in [
        (r#"{"id":"a","x":1,"id":"a"}"#, ".", "id"),
        (r#"{"id":null,"id":"a"}"#, ".", "id"),
        (r#"{"x":1,"y":2,"x":1}"#, ".", "x"),
        (r#"{"place":{"city":"Ajaccio","city":"Bastia"}}"#, "place", "city"),
        (r#"{"places":[{},{"z":1,"z":2}]}"#, "places[1]", "z"),
        (r#"{"by.name":{"a":"NEW","a":"CLOSED"}}"#, "['by.name']", "a"),
    ] {
        let error = super::from_text::<Ticket>(text).unwrap_err();
        assert!(error.message().starts_with(&format!("the member `{name}` comes twice")), "{text}: {error}");
        assert!(path == "." || error.path().contains(path.trim_matches(['[', ']', '\''])), "{text}: {error}");
    }
    let many: String = (0..100).map(|number| format!("\"x{number}\":1,")).collect();
    assert!(serde_json::from_str::<Ticket>(&format!("{{{many}\"id\":\"T1\"}}")).is_ok());
    let error = serde_json::from_str::<Ticket>(&format!("{{{many}\"x7\":1}}")).unwrap_err();
    assert!(error.to_string().contains("`x7` comes twice"), "{error}");
}

#[test]
fn what_is_kept_unread_keeps_what_comes_twice_in_it() {
    let text = r#"{"x":{"a":1,"a":2}}"#;
    let ticket: Ticket = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&ticket).unwrap(), text);
}

#[test]
fn paths_reach_into_named_and_unknown_members() {
    let ticket = read(&full());
    assert_eq!(ticket.get::<String>("place.city").as_deref(), Some("Ajaccio"));
    assert_eq!(ticket.get::<i64>("place.extra.deep.0"), Some(1));
    assert!(ticket.is_null("place.extra.deep.1"));
    assert_eq!(ticket.get::<String>("by.name.b").as_deref(), Some("NEW"));
    assert_eq!(ticket.get::<Status>("history.2").unwrap().as_str(), "ON_HOLD");
    assert_eq!(ticket.get::<i64>("place.city"), None);
    assert_eq!(ticket.get::<Value>("place.nothing"), None);
    assert_eq!(ticket.get::<Value>("history.9"), None);
    assert_eq!(ticket.get::<Value>(""), None);
    assert_eq!(ticket.get::<Place>("places.0").unwrap().city.as_deref(), Some("Lyon"));
}

#[test]
fn members_are_set_and_removed_by_name() {
    let mut ticket = read(&json!({"id": "T1", "x": 1, "count": "odd", "urgent": null}));
    ticket.set("x", "text");
    ticket.set("status", "CLOSED");
    ticket.set("y", json!([1]));
    assert_eq!(ticket.status, Some(Status::Closed));
    assert_eq!(ticket.remove("id").map(|was| was.to_string()).as_deref(), Some(r#""T1""#));
    assert!(ticket.remove("count").is_some());
    assert!(ticket.remove("urgent").is_some());
    assert_eq!(ticket.remove("nothing"), None);
    assert_eq!(written(&ticket), json!({"status": "CLOSED", "x": "text", "y": [1]}));
    assert_eq!(ticket.remove("y"), Some(Json::from(json!([1]))));
}

#[test]
fn equality_is_that_of_what_would_be_sent() {
    let mut left = read(&json!({"id": null, "x": {"a": 1, "b": 2}}));
    let right = read(&json!({"x": {"b": 2, "a": 1}, "id": "T1"}));
    assert_ne!(left, right);
    left.id = Some("T1".into());
    assert_eq!(left, right);
}

#[test]
fn an_unlisted_value_is_kept_and_told_apart() {
    let status = Status::from("ON_HOLD");
    assert_eq!(status.as_str(), "ON_HOLD");
    assert!(!status.is_listed());
    assert_eq!(serde_json::to_string(&status).unwrap(), r#""ON_HOLD""#);
    assert!("ON_HOLD".parse::<Status>().is_err());
    assert_eq!("OPEN".parse::<Status>(), Ok(Status::Open));
    assert_eq!(Status::LISTED, [Status::Open, Status::Closed]);
    assert!(Status::Open < Status::Closed && Status::Closed < status);
}

#[test]
fn a_secret_that_came_as_something_else_is_not_shown_and_sent_back() {
    object!(Account { 0 "password" password: super::Secret, 1 "keys" keys: Vec<super::Secret>, });
    for text in [r#"{"password":24681357}"#, r#"{"password":["24681357"]}"#, r#"{"keys":["a",24681357]}"#] {
        let account: Account = serde_json::from_str(text).unwrap();
        assert!(!format!("{account:?}").contains("24681357"), "{account:?}");
        assert_eq!(serde_json::to_string(&account).unwrap(), text);
    }
}

#[test]
fn a_list_is_not_trusted_about_its_length_nor_nested_beyond_reason() {
    let deep = format!("{}{}{}", r#"{"free":"#, "[".repeat(100_000), "]".repeat(100_000)) + "}";
    let ticket: Ticket = serde_json::from_str(&deep).unwrap();
    assert_eq!(serde_json::to_string(&ticket).unwrap(), deep);
    let recursive = r#"{"parent":"#.repeat(100_000);
    assert!(serde_json::from_str::<Ticket>(&recursive).is_err());
    let in_lists = format!("{}1{}", r#"{"parent":["#.repeat(50), "]}".repeat(50));
    let ticket: Ticket = serde_json::from_str(&in_lists).unwrap();
    assert_eq!(serde_json::to_string(&ticket).unwrap(), in_lists);
}

#[test]
fn what_is_nested_beyond_reason_is_kept_compared_and_sent_back_but_not_looked_into() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        let deep = open.repeat(100_000) + "1" + &close.repeat(100_000);
        // A member that nobody knows, and members that are of another type than they should be.
        for name in ["free", "count", "status", "created"] {
            let text = format!(r#"{{"{name}":{deep}}}"#);
            let ticket: Ticket = serde_json::from_str(&text).unwrap();
            assert_eq!(serde_json::to_string(&ticket).unwrap(), text);
            assert_eq!(ticket.get::<Value>(name), None, "it is too deep for a value");
            assert_eq!(ticket.get::<Value>(&format!("{name}.a")), None);
            assert_eq!(ticket.get::<Json>(&format!("{name}.0")), None);
            let mut again = ticket.clone();
            assert!(ticket == again && !format!("{ticket:?}").is_empty());
            let kept = again.get::<Json>(name);
            again.remove(name).unwrap();
            assert!(ticket != again);
            if let Some(kept) = kept {
                assert_eq!(kept.as_str(), deep);
                assert!(kept.to::<Value>().is_err() && kept.get::<Value>("a").is_none());
                again.set(name, kept);
                assert_eq!(serde_json::to_string(&again).unwrap(), text);
            }
        }
    }
}

#[test]
fn a_list_of_one_stands_for_its_element_and_a_list_in_it_for_nothing() {
    for (text, city) in [
        (r#"{"place":[{"city":"Ajaccio"}]}"#, Some("Ajaccio")),
        (r#"{"place":[[{"city":"Ajaccio"}]]}"#, None),
        (r#"{"place":[[],{"city":"Ajaccio"}]}"#, None),
    ] {
        let ticket: Ticket = serde_json::from_str(text).unwrap();
        assert_eq!(ticket.place.as_ref().and_then(|place| place.city.as_deref()), city, "{text}");
        assert_eq!(serde_json::to_string(&ticket).unwrap(), text);
    }
}

#[derive(Clone, Debug, Default)]
struct TicketPatch {
    id: Patch<String>,
    place: Patch<Place>,
    kept: Kept,
}

crate::__fields! {
    change TicketPatch.kept {
        0 id "id" [patch String];
        1 place "place" [patch with_place: Place];
    }
}

#[test]
fn a_table_gives_setters_under_their_own_names() {
    let patch =
        TicketPatch::new().id("T1").with_place(Place { city: Some("Nice".into()), ..Place::default() });
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"id":"T1","place":{"city":"Nice"}}"#);
    let list = Lists::default().words(["a"]).numbers([1, 2]).count(3).inner(Lists::default().count(4));
    let text = r#"{"words":["a"],"numbers":[1,2],"count":3,"inner":{"count":4}}"#;
    assert_eq!(serde_json::to_string(&list).unwrap(), text);
    assert_eq!(serde_json::from_str::<Lists>(text).unwrap(), list);
}

#[derive(Clone, Debug, Default)]
struct Lists {
    words: Option<Vec<String>>,
    numbers: Option<Vec<i64>>,
    count: Option<i64>,
    inner: Option<Box<Lists>>,
    kept: Kept,
}

crate::__fields! {
    Lists.kept {
        0 words "words" [list String];
        1 numbers "numbers" [items i64];
        2 count "count" [value i64];
        3 inner "inner" [boxed Lists];
    }
}

#[test]
fn a_patch_leaves_out_deletes_or_sets() {
    let mut patch = TicketPatch::default();
    assert_eq!(serde_json::to_string(&patch).unwrap(), "{}");
    patch.id = Patch::Null;
    patch.place = Place { city: Some("Nice".into()), ..Place::default() }.into();
    let text = serde_json::to_string(&patch).unwrap();
    assert_eq!(text, r#"{"id":null,"place":{"city":"Nice"}}"#);
    let back: TicketPatch = serde_json::from_str(&text).unwrap();
    assert!(back.id.is_null());
    assert_eq!(back, patch);
    patch.id = Patch::Absent;
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"place":{"city":"Nice"}}"#);
    patch.set("place", json!(5));
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"place":5}"#);
}
