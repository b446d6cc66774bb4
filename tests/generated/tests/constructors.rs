//! Constructors of generated types: few arguments by position, many or similar ones by name, none for constant fields.
//!
//! An incomplete builder does not compile; see `generator_corpus::incomplete`.

use generator_corpus::constructors::{models, operations};
use orange_core::__private::serde::Serialize;
use orange_core::operation::Operation;
use orange_core::upload::FilePart;
use serde_json::{Value, json};

fn written<T: Serialize>(value: &T) -> Value {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

fn target(operation: &impl Operation) -> String {
    let base = "https://api.example".parse().unwrap();
    let request = operation.request().unwrap().into_http(&base).unwrap();
    format!("{} {}", request.method(), request.uri().path_and_query().unwrap())
}

fn address() -> models::Address {
    models::Address::new("Arcueil")
}

#[test]
fn identifiers_of_a_path_are_named_and_cannot_be_swapped() {
    let one = operations::GetNote::builder().ticket_id("t").note_id("n").build();
    let other = operations::GetNote::builder().note_id("n").ticket_id("t").build();
    assert_eq!(target(&one), "GET /tickets/t/notes/n");
    assert_eq!(target(&one), target(&other));
    // A single identifier cannot be confused.
    assert_eq!(target(&operations::GetTicket::new("t")), "GET /tickets/t");
}

#[test]
fn optional_fields_are_set_on_what_was_built() {
    let note = models::Note::new("text", 1, true, address());
    let replace = operations::ReplaceNote::builder()
        .ticket_id("t")
        .note_id("n")
        .dry_run(true)
        .body(note)
        .build()
        .depth(2);
    assert_eq!(target(&replace), "PUT /tickets/t/notes/n?dryRun=true&depth=2");
}

#[test]
fn a_value_with_many_fields_is_built_by_name() {
    fn ticket() -> models::TicketCreateBuilder<String, String, i64, Option<bool>, Vec<String>, models::Address>
    {
        let builder = models::TicketCreate::builder();
        // In a different order than in the file.
        let builder = builder.severity(1).with_default(["a", "b"]).code_oc("oc").code_oi("oi");
        builder.urgent(None).address(address())
    }
    let parent =
        models::TicketCreate { code_oi: Some("parent".to_owned()), ..models::TicketCreate::default() };
    let made = ticket().parent(parent).build().comment("late");
    let expected = json!({
        "codeOi": "oi", "codeOc": "oc", "severity": 1, "urgent": null, "default": ["a", "b"],
        "address": {"city": "Arcueil"}, "parent": {"codeOi": "parent"}, "version": "2", "comment": "late",
    });
    assert_eq!(written(&made), expected);
}

#[test]
fn a_text_and_a_value_made_of_text_are_named() {
    let phone = models::Phone::builder().number("0102030405").medium("fixed").build();
    assert_eq!(written(&phone), json!({"number": "0102030405", "medium": "fixed"}));
}

#[test]
fn four_fields_of_four_types_are_positional() {
    let note = models::Note::new("text", 1, true, address());
    assert_eq!(note.size, Some(1));
}

#[test]
fn a_field_with_one_possible_value_is_filled_in() {
    let beacon = models::Beacon::new();
    assert_eq!(
        written(&beacon),
        json!({"kind": "beacon", "version": "2", "level": -3, "active": true, "unit": 1})
    );
    orange_core::model::Validate::validate(&beacon).unwrap();
    // Constant parameters likewise; the setter allows for further values.
    let set = operations::SetBeacon::new("north", beacon);
    assert_eq!(target(&set), "PUT /beacons/eu?version=2&name=north");
    assert_eq!(target(&set.region("us")), "PUT /beacons/us?version=2&name=north");
}

#[test]
fn parts_of_a_form_are_named() {
    let file = FilePart::new("a.txt", "text/plain", &b"x"[..]);
    let form = operations::AttachForm::builder().file(file).name("a").with_build("7").build();
    assert_eq!((form.name.as_deref(), form.build.as_deref()), (Some("a"), Some("7")));
    assert_eq!(form.purpose.as_deref(), Some("evidence"));
    assert_eq!(target(&operations::Attach::new("t", form)), "POST /tickets/t");
}
