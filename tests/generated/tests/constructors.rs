//! Constructors of generated types: few arguments by position, many or similar ones by name, none for constant fields.
//!
//! An incomplete builder does not compile; see `generator_corpus::incomplete`.

use generator_corpus::constructors::{models, operations};
use generator_corpus::test_support::*;
use orange_core::upload::FilePart;
use serde_json::json;

fn address() -> models::Address {
    models::Address::new("Arcueil")
}

#[test]
fn identifiers_of_a_path_are_named_and_cannot_be_swapped() {
    let ticket_first = operations::GetNote::builder().ticket_id("t").note_id("n").build();
    let note_first = operations::GetNote::builder().note_id("n").ticket_id("t").build();
    assert_eq!(line(&ticket_first), "GET /tickets/t/notes/n");
    assert_eq!(line(&ticket_first), line(&note_first));
    // A single identifier cannot be confused.
    assert_eq!(line(&operations::GetTicket::new("t")), "GET /tickets/t");
}

#[test]
fn optional_parameters_are_set_after_the_builder() {
    let note = models::Note::new("text", 1, true, address());
    let replace = operations::ReplaceNote::builder()
        .ticket_id("t")
        .note_id("n")
        .dry_run(true)
        .body(note)
        .build()
        .depth(2);
    assert_eq!(line(&replace), "PUT /tickets/t/notes/n?dryRun=true&depth=2");
}

#[test]
fn a_value_with_many_fields_is_built_by_name() {
    fn ticket() -> models::TicketCreateBuilder<String, String, i64, Option<bool>, Vec<String>, models::Address>
    {
        let builder = models::TicketCreate::builder();
        // In a different order than in the specification.
        let builder = builder.severity(1).with_default(["a", "b"]).code_oc("oc").code_oi("oi");
        builder.urgent(None).address(address())
    }
    let parent =
        models::TicketCreate { code_oi: Some("parent".to_owned()), ..models::TicketCreate::default() };
    let ticket = ticket().parent(parent).build().comment("late");
    let expected = json!({
        "codeOi": "oi", "codeOc": "oc", "severity": 1, "urgent": null, "default": ["a", "b"],
        "address": {"city": "Arcueil"}, "parent": {"codeOi": "parent"}, "version": "2", "comment": "late",
    });
    assert_eq!(to_json(&ticket), expected);
}

#[test]
fn two_fields_that_accept_text_are_set_by_name() {
    let phone = models::Phone::builder().number("0102030405").medium("fixed").build();
    assert_eq!(to_json(&phone), json!({"number": "0102030405", "medium": "fixed"}));
}

#[test]
fn four_fields_of_different_types_are_positional() {
    let note = models::Note::new("text", 1, true, address());
    assert_eq!(note.size, Some(1));
}

#[test]
fn a_constant_field_has_its_value() {
    let beacon = models::Beacon::new();
    assert_eq!(
        to_json(&beacon),
        json!({"kind": "beacon", "version": "2", "level": -3, "active": true, "unit": 1})
    );
    orange_core::model::Validate::validate(&beacon).unwrap();
    // Constant parameters likewise; the setter allows for further values.
    let set_beacon = operations::SetBeacon::new("north", beacon);
    assert_eq!(line(&set_beacon), "PUT /beacons/eu?version=2&name=north");
    assert_eq!(line(&set_beacon.region("us")), "PUT /beacons/us?version=2&name=north");
}

#[test]
fn the_fields_of_a_form_are_set_by_name() {
    let file = FilePart::new("a.txt", "text/plain", &b"x"[..]);
    let form = operations::AttachForm::builder().file(file).name("a").with_build("7").build();
    assert_eq!((form.name.as_deref(), form.build.as_deref()), (Some("a"), Some("7")));
    assert_eq!(form.purpose.as_deref(), Some("evidence"));
    assert_eq!(line(&operations::Attach::new("t", form)), "POST /tickets/t");
}
