//! Both formats of the same requests, and the requests of the corpus and of the APIs.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use super::*;
use crate::ReadOptions;
use crate::corpus::interface_files;
use crate::spec_config::SpecConfig;

/// An interface file with a resource that is created, changed and deleted, and has files.
const BOOKINGS: &str = r##"
openapi: 3.0.3
info: {title: Bookings, version: "2"}
servers: [{url: "https://api.example.org/parking/{stage}", variables: {stage: {default: v2}}}]
security: [{client: [], key: []}]
paths:
  /bookings/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    delete: {operationId: deleteBooking, responses: {"204": {description: Deleted.}}}
    patch:
      operationId: changeBooking
      parameters: [{name: If-Match, in: header, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Booking"}}}}
      responses: {"200": {$ref: "#/components/responses/Booking"}}
    get:
      operationId: getBooking
      summary: Reads a booking.
      responses: {"200": {$ref: "#/components/responses/Booking"}}
  /bookings/{id}/photos:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      operationId: addPhoto
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {photo: {type: string, format: binary}, note: {type: object}}}
            encoding: {note: {contentType: application/json}}
            example: {photo: "…", note: {text: front}}
      responses: {"201": {description: Added.}}
  /bookings:
    get:
      operationId: listBookings
      x-orange-status: inferred
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: sort, in: query, explode: false, schema: {type: array, items: {type: string}}, example: [-start, colour]}
        - {name: filters, in: query, schema: {type: object, additionalProperties: {type: string}}, example: {"lot[in]": "A,#1", "no": x}}
        - {name: zone, in: query, required: true, schema: {type: string, enum: [north, south]}}
        - {name: X-Trace, in: header, schema: {type: string}, example: "{{t}}"}
      responses: {"200": {description: All., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Booking"}}}}}}
    post:
      operationId: createBooking
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Booking"}, example: {lot: "{{A}}"}}}}
      responses: {"201": {$ref: "#/components/responses/Booking"}}
  /lots/{lot}:
    get:
      operationId: getLot
      parameters: [{name: lot, in: path, required: true, schema: {type: string}}]
      security: []
      responses: {"200": {description: Photo., content: {image/*: {schema: {type: string, format: binary}}, text/csv: {schema: {type: string}}}}}
components:
  securitySchemes:
    client: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://api.example.org/token", scopes: {}}}}
    key: {type: apiKey, in: header, name: X-Api-Key}
  responses:
    Booking:
      description: The booking.
      headers: {ETag: {schema: {type: string}}}
      content: {application/json: {schema: {$ref: "#/components/schemas/Booking"}}}
  schemas:
    Booking:
      type: object
      required: [lot]
      properties: {id: {type: string, readOnly: true}, lot: {type: string}, start: {type: string, format: date}}
"##;

fn collection(text: &str, config: &str) -> Result<Collection> {
    let mut file = InterfaceFile::parse(text, &ReadOptions::new())?;
    file.requests = SpecConfig::parse(config.as_bytes())?.collection;
    let mut collection = Collection::new("make requests");
    collection.add("bookings", "bookings.yaml", &file)?;
    Ok(collection)
}

/// Returns the Hurl file of the bookings.
fn hurl(config: &str) -> String {
    let files = collection(BOOKINGS, config).unwrap().hurl();
    files.into_iter().find(|file| file.path == "bookings.hurl").unwrap().text
}

#[test]
fn hurl_file_runs_in_sequence() {
    insta::assert_snapshot!(hurl("{}"));
}

#[test]
fn postman_collection_has_the_same_requests() {
    insta::assert_snapshot!(collection(BOOKINGS, "{}").unwrap().postman());
}

#[test]
fn parts_of_a_form_are_files() {
    let files = collection(BOOKINGS, "{}").unwrap().hurl();
    let files: Vec<(&str, &str)> =
        files.iter().map(|file| (file.path.as_str(), file.text.as_str())).collect();
    assert!(files.contains(&("files/bookings/add-photo-photo.bin", "…")), "{files:?}");
    assert!(files.contains(&("files/bookings/add-photo-note.json", "{\"text\":\"front\"}")), "{files:?}");
}

#[test]
fn spec_config_replaces_values() {
    let config = "collection:
  variables: {lot: A 1, place: B}
  requests:
    listBookings: {query: {sort: '{{place}}'}}
    changeBooking: {body: {lot: C}, status: 200}
";
    let text = hurl(config);
    assert!(text.contains("sort: {{place}}\n") && !text.contains("\nlot[in]"), "{text}");
    assert!(text.contains("\n  \"lot\": \"C\"\n"), "{text}");
    let variables = collection(BOOKINGS, config).unwrap().hurl();
    let variables = variables.iter().find(|file| file.path == "sandbox.env").unwrap();
    assert!(variables.text.contains("\nlot=A 1\nplace=B\n"), "{}", variables.text);
}

#[test]
fn unknown_operations_parameters_and_statuses_in_spec_config_are_errors() {
    for (wrong, message) in [
        ("{changeBookings: {}}", "there is no operation `changeBookings`"),
        ("{listBookings: {query: {colour: red}}}", "listBookings has no query parameter `colour`"),
        ("{listBookings: {status: 404}}", "listBookings documents no response 404"),
    ] {
        let error = collection(BOOKINGS, &format!("collection: {{requests: {wrong}}}")).unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
    }
}

/// Returns the names of the requests in the first folder of a Postman collection.
fn request_names(collection: &str) -> BTreeSet<String> {
    let collection: Value = serde_json::from_str(collection).unwrap();
    let requests = collection["item"][0]["item"].as_array().unwrap().iter();
    requests.map(|request| request["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_operation_of_every_file_is_sent() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in [manifest.join("corpus"), manifest.join("..")] {
        for (name, path) in interface_files(&folder).unwrap() {
            let file = InterfaceFile::open(&path, &ReadOptions::new()).unwrap();
            let mut collection = Collection::new("make requests");
            collection.add(&name, "openapi.yaml", &file).unwrap();
            let text =
                &collection.hurl().into_iter().find(|file| file.path == format!("{name}.hurl")).unwrap().text;
            let sent = request_names(&collection.postman());
            for operation in &file.lowered.document.operations {
                let is_sent = sent.contains(&operation.id);
                assert_eq!(is_sent, !operation.is_hosted_by_caller(), "{name}: {}", operation.id);
                let line = format!("\n{} ", operation.method);
                assert!(!is_sent || text.contains(&line), "{name}: {}", operation.id);
            }
        }
    }
}
