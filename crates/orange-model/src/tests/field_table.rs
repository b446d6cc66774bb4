//! Setters and patches that a field table declares.

use serde_json::json;

use super::Place;
use crate::{ExtraFields, Patch};

#[derive(Clone, Debug, Default)]
struct TicketPatch {
    id: Patch<String>,
    place: Patch<Place>,
    extras: ExtraFields,
}

crate::__fields! {
    change TicketPatch.extras {
        0 id "id" [patch String];
        1 place "place" [patch with_place: Place];
    }
}

#[test]
fn a_field_table_declares_setters() {
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
    extras: ExtraFields,
}

crate::__fields! {
    Lists.extras {
        0 words "words" [list String];
        1 numbers "numbers" [items i64];
        2 count "count" [value i64];
        3 inner "inner" [boxed Lists];
    }
}

#[test]
fn a_patch_omits_deletes_or_sets_fields() {
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
