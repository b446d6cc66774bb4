//! Generates clients of two operations of Anomalie Adresse with progenitor and openapi-generator.

use std::collections::BTreeSet;
use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value, json};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

const INTERFACE: &str = "../../../crates/orange-anomalie-adresse/openapi.yaml";
const TICKET: &str = "AnomalieAdresseBase";

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed={INTERFACE}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=OPENAPI_GENERATOR");
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    // The name `y` is a boolean in YAML 1.1.
    let options = serde_saphyr::options! { strict_booleans: true };
    let interface = serde_saphyr::from_str_with_options(&fs::read_to_string(INTERFACE)?, options)?;
    let interface = reduced(&interface)?;
    let file = folder.join("interface.json");
    fs::write(&file, serde_json::to_string_pretty(&interface)?)?;
    progenitor_client(interface, &folder)?;
    openapi_generator_client(&file, &folder)
}

fn progenitor_client(interface: Value, folder: &Path) -> Result<()> {
    let interface: openapiv3::OpenAPI = serde_json::from_value(interface)?;
    let code = progenitor::Generator::default().generate_tokens(&interface)?;
    Ok(fs::write(folder.join("progenitor_client.rs"), code.to_string())?)
}

/// Runs `openapi-generator-cli`, and writes a file that includes the generated modules.
fn openapi_generator_client(interface: &Path, folder: &Path) -> Result<()> {
    let program = env::var_os("OPENAPI_GENERATOR").unwrap_or_else(|| "openapi-generator-cli".into());
    let client = folder.join("openapi_generator_client");
    let output = Command::new(&program)
        .args(["generate", "--generator-name", "rust", "--library", "reqwest", "--input-spec"])
        .arg(interface)
        .arg("--output")
        .arg(&client)
        .output()
        .map_err(|error| {
            format!(
                "cannot run {}: {error}; install Java and `pip install openapi-generator-cli`, or set OPENAPI_GENERATOR",
                program.display()
            )
        })?;
    if !output.status.success() {
        return Err(format!("openapi-generator: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    let module =
        |name: &str| format!("#[path = {:?}]\nmod {name};\n", client.join("src").join(name).join("mod.rs"));
    Ok(fs::write(folder.join("openapi_generator_client.rs"), module("apis") + &module("models"))?)
}

/// The part of the interface that both generators support: `listTickets` and `getTicket` with their successful responses, and
/// one schema of a ticket with the properties of all kinds, as the SDK decodes it.
///
/// `getTicket` returns a list, as Orange does. Ids are texts, because the benchmarks number the tickets.
fn reduced(interface: &Value) -> Result<Value> {
    let ticket = json!({"$ref": format!("#/components/schemas/{TICKET}")});
    let tickets = json!({"description": "Tickets.", "content": {"application/json": {"schema": {"type": "array", "items": ticket}}}});
    let parameter = |name: &str, place: &str, schema: Value| json!({"name": name, "in": place, "required": place == "path", "schema": schema});
    let operation = |id: &str, parameters: Value| json!({"operationId": id, "parameters": parameters, "responses": {"200": tickets}});
    let number = json!({"type": "integer", "format": "int32"});
    let list = json!([parameter("limit", "query", number.clone()), parameter("offset", "query", number)]);
    let get = json!([parameter("id", "path", json!({"type": "string"}))]);

    let schemas = interface["components"]["schemas"].as_object().ok_or("the interface has no schemas")?;
    let mut ticket = Map::new();
    collect_properties(schemas, TICKET, &mut ticket)?;
    let kinds = schemas[TICKET]["discriminator"]["mapping"].as_object().ok_or("a ticket has no kinds")?;
    let mut issues = Map::new();
    for kind in kinds.values() {
        let name = schema_name(kind)?;
        let mut properties = Map::new();
        collect_properties(schemas, name, &mut properties)?;
        if let Some(reference) = properties.remove("issues") {
            collect_properties(schemas, schema_name(&reference["$ref"])?, &mut issues)?;
        }
        for (name, schema) in properties {
            ticket.entry(name).or_insert(schema);
        }
    }
    ticket.insert("issues".into(), json!({"$ref": "#/components/schemas/Issues"}));
    // The buildings of two kinds have the properties of the schema that they extend.
    ticket.insert("building".into(), json!({"$ref": "#/components/schemas/Building"}));
    let required = &schemas[TICKET]["required"];
    let mut kept = Map::new();
    kept.insert(TICKET.into(), json!({"type": "object", "required": required, "properties": ticket}));
    kept.insert("Issues".into(), json!({"type": "object", "properties": issues}));
    let mut missing = BTreeSet::new();
    loop {
        kept.values().for_each(|schema| find_references(schema, &mut missing));
        missing.retain(|name| !kept.contains_key(name));
        if missing.is_empty() {
            break;
        }
        for name in std::mem::take(&mut missing) {
            kept.insert(name.clone(), flattened(schemas, &name)?);
        }
    }
    let mut schemas = Value::Object(kept);
    simplify(&mut schemas);
    Ok(json!({
        "openapi": "3.0.3",
        "info": {"title": "Tickets", "version": "1.0.0"},
        "paths": {"/": {"get": operation("listTickets", list)}, "/{id}": {"get": operation("getTicket", get)}},
        "components": {"schemas": schemas},
    }))
}

/// Returns a schema with inherited properties as its own.
fn flattened(schemas: &Map<String, Value>, name: &str) -> Result<Value> {
    let mut properties = Map::new();
    collect_properties(schemas, name, &mut properties)?;
    if properties.is_empty() {
        return Ok(schemas[name].clone());
    }
    // progenitor has one name for both.
    if properties.contains_key("type") {
        properties.remove("@type");
    }
    let required: Vec<_> = schemas[name]["required"].as_array().into_iter().flatten().collect();
    let mut schema = json!({"type": "object", "properties": properties});
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    Ok(schema)
}

/// Adds the properties of a schema and of those that it extends. The properties of an extending schema replace inherited ones.
fn collect_properties(
    schemas: &Map<String, Value>,
    name: &str,
    properties: &mut Map<String, Value>,
) -> Result<()> {
    let schema = schemas.get(name).ok_or_else(|| format!("no schema {name}"))?;
    for base in schema["allOf"].as_array().into_iter().flatten() {
        collect_properties(schemas, schema_name(&base["$ref"])?, properties)?;
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        properties.insert(name.clone(), property.clone());
    }
    Ok(())
}

fn schema_name(reference: &Value) -> Result<&str> {
    let name = reference.as_str().and_then(|reference| reference.strip_prefix("#/components/schemas/"));
    Ok(name.ok_or_else(|| format!("{reference} is not a reference to a schema"))?)
}

fn find_references(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            if let Some(Ok(name)) = object.get("$ref").map(schema_name) {
                names.insert(name.to_owned());
            }
            object.values().for_each(|value| find_references(value, names));
        }
        Value::Array(array) => array.iter().for_each(|value| find_references(value, names)),
        _ => {}
    }
}

/// Keywords that the clients do not need to decode.
const REMOVED: [&str; 11] = [
    "default",
    "discriminator",
    "example",
    "examples",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
];

/// Removes keywords. Without the limits of values, the client of progenitor does not check them,
/// as the SDK and hand-written code do not.
fn simplify(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|name, value| {
                let is_removed = name.starts_with("x-orange")
                    || REMOVED.contains(&name.as_str())
                    || name == "format" && value == "uuid";
                !is_removed
            });
            object.values_mut().for_each(simplify);
        }
        Value::Array(array) => array.iter_mut().for_each(simplify),
        _ => {}
    }
}
