//! Setters and patches that a field table declares.

use serde_json::json;

use super::Place;
use crate::Patch;

crate::__model! {
    types {
        pub struct TicketPatch { mode: patch, extras_field: extras }
    }
    fields {
        0: id = "id", patch: String;
        1: place = "place", setter: with_place, patch: Place;
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

crate::__model! {
    types {
        pub struct Lists { mode: read_write, extras_field: extras }
    }
    fields {
        0: words = "words", write: collect_into(Vec<String>);
        1: numbers = "numbers", write: collect(Vec<i64>);
        2: count = "count", write: value(i64);
        3: inner = "inner", write: boxed_into(Box<Lists>);
    }
}

crate::__model! {
    types {
        pub struct Note { mode: read, extras_field: extras }
        pub struct NoteCreate { mode: create, extras_field: extras }
        pub struct NotePatch { mode: patch, extras_field: extras }
    }
    fields {}
    read_only {
        0: id = "id", read: String;
    }
    fields {
        1: place = "place", setter: with_place, read: Place, write: into(Lists), patch: Place;
        2: rows = "rows", read: Vec<Vec<i64>>, write: collect(Vec<Vec<i64>>), patch: Vec<Vec<i64>>;
    }
    read_only {
        3: date = "date", read: String;
    }
    fields {
        4: text = "text", read: String, write: into(String), patch: String;
    }
}

#[test]
fn the_structs_of_a_schema_share_one_field_list() {
    let text = r#"{"id":"1","place":{"city":"Nice"},"rows":[[1]],"date":"today","text":"x"}"#;
    let note: Note = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&note).unwrap(), text);
    let create = NoteCreate::default().text("x").rows([vec![1]]).with_place(Lists::default().count(1));
    let expected = r#"{"place":{"count":1},"rows":[[1]],"text":"x"}"#;
    assert_eq!(serde_json::to_string(&create).unwrap(), expected);
    let patch = NotePatch::new().text("x");
    assert_eq!(serde_json::to_string(&patch).unwrap(), r#"{"text":"x"}"#);
    // A read-only field is an unknown field of the other structs.
    assert_eq!(NoteCreate::default().get_json("id"), None);
    assert_eq!(serde_json::from_str::<NotePatch>(text).unwrap().unknown().count(), 2);
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

#[test]
fn a_received_null_of_a_patch_can_be_withdrawn() {
    crate::__model! {
        types {
            pub struct WidePatch { mode: patch, extras_field: extras }
        }
        fields {
            64: late = "late", patch: String;
        }
    }
    let mut patch: WidePatch = serde_json::from_str(r#"{"late":null}"#).unwrap();
    assert_eq!(patch.late, Patch::Null);
    patch.late = Patch::Absent;
    assert_eq!(serde_json::to_string(&patch).unwrap(), "{}");
}
