//! Validates tickets against the interop group's schema, as far as clients write it.
//!
//! Unknown fields are allowed: the schema permits extensions. The identifier of a building in `relatedEntity` can be
//! any text that is not empty: the schema of a reference gives it no format, and Orange publishes the pattern of IMB
//! codes for Eligibility only.

use serde_json::{Map, Value};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::ticket::TicketType;
use super::view::ISSUES;

/// A violation of the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// The dotted path of the field.
    pub(crate) field: String,
    pub(crate) kind: ViolationKind,
}

/// The kind of violation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ViolationKind {
    Missing,
    /// The rule completes "must be".
    Invalid(&'static str),
}

/// Returns all violations in a payload, in the order of the schema.
pub(crate) fn validate(ticket_type: TicketType, payload: &Map<String, Value>) -> Vec<Violation> {
    let mut check = Validator { violations: Vec::new() };
    let ticket = ObjectAt { path: "", fields: payload };
    for name in ["code_oi", "code_oc"] {
        check.required(&ticket, name);
        check.text(&ticket, name, "four capital letters or digits", |code| {
            code.len() == 4 && code.bytes().all(is_capital_or_digit)
        });
    }
    for name in ["description", "severity", "externalId", "siren", "siret"] {
        check.text(&ticket, name, "text", |_| true);
    }
    check.text(&ticket, "priority", "LOW, MEDIUM or HIGH", |text| matches!(text, "LOW" | "MEDIUM" | "HIGH"));
    check.text(&ticket, "ticketType", "OC_REQUEST or CUSTOMER_REQUEST", |text| {
        matches!(text, "OC_REQUEST" | "CUSTOMER_REQUEST")
    });
    check.text(&ticket, "requestedResolutionDate", "a date and time with zone (RFC 3339)", |text| {
        OffsetDateTime::parse(text, &Rfc3339).is_ok()
    });
    check.related_entities(&ticket, ticket_type);
    // The elements are not checked.
    check.list(&ticket, "relatedParty", |_, _, _| {});
    match ticket_type {
        TicketType::Creation => {
            check.building(&ticket, &["address", "geographicLocation", "newConstruction", "type"])
        }
        TicketType::NewBuilding => {
            check.building(&ticket, &["name", "geographicLocation", "newConstruction", "type"])
        }
        TicketType::Modification => check.modification(&ticket),
        TicketType::NbLogements => check.housings(&ticket),
    }
    check.violations
}

fn is_capital_or_digit(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

const HEXACLE_RULE: &str = "text of ten characters";

fn is_hexacle(text: &str) -> bool {
    text.chars().count() == 10
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A JSON object and its path.
struct ObjectAt<'a> {
    path: &'a str,
    fields: &'a Map<String, Value>,
}

impl ObjectAt<'_> {
    /// Returns a field, unless it is absent or null.
    fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name).filter(|value| !value.is_null())
    }

    /// Returns the path of a field.
    fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }
}

/// Checks values and collects the violations.
struct Validator {
    violations: Vec<Violation>,
}

impl Validator {
    fn invalid(&mut self, field: String, rule: &'static str) {
        self.violations.push(Violation { field, kind: ViolationKind::Invalid(rule) });
    }

    /// Reports a field that is missing. The other checks accept a missing field.
    fn required(&mut self, object: &ObjectAt<'_>, name: &str) {
        if object.get(name).is_none() {
            self.violations.push(Violation { field: object.path_of(name), kind: ViolationKind::Missing });
        }
    }

    /// Checks a field. `rule` completes "must be".
    fn field(
        &mut self,
        object: &ObjectAt<'_>,
        name: &str,
        rule: &'static str,
        fits: impl Fn(&Value) -> bool,
    ) {
        if object.get(name).is_some_and(|value| !fits(value)) {
            self.invalid(object.path_of(name), rule);
        }
    }

    /// Checks a field that must be text.
    fn text(&mut self, object: &ObjectAt<'_>, name: &str, rule: &'static str, fits: impl Fn(&str) -> bool) {
        self.field(object, name, rule, |value| value.as_str().is_some_and(&fits));
    }

    /// Calls `visit` with a field that must be an object.
    fn object(&mut self, object: &ObjectAt<'_>, name: &str, visit: impl FnOnce(&mut Self, &ObjectAt<'_>)) {
        match object.get(name) {
            Some(Value::Object(fields)) => visit(self, &ObjectAt { path: &object.path_of(name), fields }),
            Some(_) => self.invalid(object.path_of(name), "an object"),
            None => {}
        }
    }

    /// Calls `visit` with the elements of a field that must be an array, and with their paths.
    fn list(&mut self, object: &ObjectAt<'_>, name: &str, visit: impl Fn(&mut Self, &Value, String)) {
        match object.get(name) {
            Some(Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    visit(self, element, format!("{}[{index}]", object.path_of(name)));
                }
            }
            Some(_) => self.invalid(object.path_of(name), "an array"),
            None => {}
        }
    }

    /// Calls `visit` with the elements of a field that must be an array of objects.
    fn objects(&mut self, object: &ObjectAt<'_>, name: &str, visit: impl Fn(&mut Self, &ObjectAt<'_>)) {
        self.list(object, name, |check, element, path| match element {
            Value::Object(fields) => visit(check, &ObjectAt { path: &path, fields }),
            _ => check.invalid(path, "an object"),
        });
    }

    /// Checks a field that must be an array of texts.
    fn texts(&mut self, object: &ObjectAt<'_>, name: &str, rule: &'static str, fits: fn(&str) -> bool) {
        self.list(object, name, |check, element, path| {
            if !element.as_str().is_some_and(fits) {
                check.invalid(path, rule);
            }
        });
    }

    fn related_entities(&mut self, ticket: &ObjectAt<'_>, ticket_type: TicketType) {
        const NAME: &str = "relatedEntity";
        if ticket_type != TicketType::Creation {
            self.required(ticket, NAME);
        }
        let count = ticket.get(NAME).and_then(Value::as_array).map(Vec::len);
        match (ticket_type, count) {
            (TicketType::Modification, Some(0)) => {
                self.invalid(NAME.to_owned(), "an array with at least one building");
            }
            (TicketType::NewBuilding | TicketType::NbLogements, Some(count)) if count != 1 => {
                self.invalid(NAME.to_owned(), "an array with exactly one building");
            }
            _ => {}
        }
        self.objects(ticket, NAME, |check, entity| {
            check.required(entity, "id");
            check.text(entity, "id", "text that is not empty", |id| !id.is_empty());
        });
    }

    fn building(&mut self, ticket: &ObjectAt<'_>, required: &[&str]) {
        self.required(ticket, "building");
        self.object(ticket, "building", |check, building| {
            for name in required {
                check.required(building, name);
            }
            check.text(building, "name", "text", |_| true);
            check.text(building, "type", "PAVILLON or IMMEUBLE", |text| {
                matches!(text, "PAVILLON" | "IMMEUBLE")
            });
            check.field(building, "newConstruction", "true or false", Value::is_boolean);
            check.field(building, "housingsNumber", "a whole number", |value| {
                value.is_i64() || value.is_u64()
            });
            check.text(building, "plot", "digits and capital letters", |plot| {
                !plot.is_empty() && plot.bytes().all(is_capital_or_digit)
            });
            check.object(building, "address", Self::address);
            if building.get("geographicLocation").and_then(Value::as_array).is_some_and(Vec::is_empty) {
                check.invalid(building.path_of("geographicLocation"), "an array with at least one point");
            }
            check.objects(building, "geographicLocation", Self::point);
            check.object(building, "realEstateDeveloper", Self::company);
            check.object(building, "realEstateLessor", Self::company);
        });
    }

    fn address(&mut self, address: &ObjectAt<'_>) {
        for name in [
            "city",
            "country",
            "locality",
            "postcode",
            "stateOrProvince",
            "streetName",
            "streetNr",
            "streetNrSuffix",
            "streetSuffix",
            "streetType",
            "code_insee",
            "code_rivoli",
            "code_ban",
        ] {
            self.text(address, name, "text", |_| true);
        }
        for name in ["code_hexacle", "code_hexacle_voie"] {
            self.text(address, name, HEXACLE_RULE, is_hexacle);
        }
    }

    fn point(&mut self, point: &ObjectAt<'_>) {
        for name in ["x", "y", "type"] {
            self.required(point, name);
        }
        for name in ["x", "y", "z"] {
            self.field(point, name, "a number", Value::is_number);
        }
        self.text(point, "type", "a known system of coordinates", |text| {
            // The schema spells it RFG93, the system is called RGF93.
            matches!(text, "WGS84" | "RFG93" | "RGF93" | "RGFG95" | "RGR92" | "RGM04" | "RGSPM06")
        });
    }

    fn company(&mut self, company: &ObjectAt<'_>) {
        self.text(company, "name", "text", |_| true);
        self.text(company, "siren", "nine digits", |text| is_digits(text, 9));
        self.text(company, "siret", "fourteen digits", |text| is_digits(text, 14));
        self.object(company, "address", Self::address);
        self.objects(company, "contactMedium", |check, medium| {
            check.required(medium, "mediumType");
            check.text(medium, "mediumType", "EMAIL or PHONE", |text| matches!(text, "EMAIL" | "PHONE"));
            check.required(medium, "value");
            check.text(medium, "value", "text", |_| true);
        });
    }

    /// Checks the corrections of a modification.
    fn modification(&mut self, ticket: &ObjectAt<'_>) {
        self.required(ticket, "issues");
        self.object(ticket, "issues", |check, issues| {
            for name in ISSUES {
                check.object(issues, name, |check, issue| check.correction(name, issue));
            }
        });
    }

    /// Checks one correction of a modification.
    fn correction(&mut self, name: &str, issue: &ObjectAt<'_>) {
        self.field(issue, "toBlank", "true or false", Value::is_boolean);
        match name {
            "building.geographicLocations" => self.objects(issue, "value", Self::point),
            "building.name"
            | "building.address.streetNr"
            | "building.address.streetNrSuffix"
            | "building.address.code_ban" => self.texts(issue, "value", "text", |_| true),
            "building.address.code_hexacle" => self.texts(issue, "value", HEXACLE_RULE, is_hexacle),
            "building.address.code_hexacle_voie" => self.text(issue, "value", HEXACLE_RULE, is_hexacle),
            "building.pm.id" => self
                .text(issue, "value", "text of at most twenty characters", |text| text.chars().count() <= 20),
            _ => self.text(issue, "value", "text", |_| true),
        }
    }

    /// Checks the correction of the number of housings.
    fn housings(&mut self, ticket: &ObjectAt<'_>) {
        const NAME: &str = "building.housingsNumber";
        self.required(ticket, "issues");
        self.object(ticket, "issues", |check, issues| {
            check.required(issues, NAME);
            check.object(issues, NAME, |check, issue| {
                check.required(issue, "value");
                check.field(issue, "value", "a whole number, not negative", Value::is_u64);
            });
        });
    }
}
