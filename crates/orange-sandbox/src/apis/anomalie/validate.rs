//! Validates tickets against the interop group's schema, as far as clients write it.
//!
//! Unknown fields are allowed: the schema permits extensions.

use regex::Regex;
use serde_json::{Map, Value};
use std::sync::LazyLock;
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
    Invalid(&'static str),
}

/// Compiles a pattern of the schema.
macro_rules! pattern {
    ($pattern:literal) => {{
        static PATTERN: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new($pattern).ok());
        |text: &str| PATTERN.as_ref().is_some_and(|pattern| pattern.is_match(text))
    }};
}

/// Returns all violations in a payload, in the order of the schema.
pub(crate) fn validate(kind: TicketType, payload: &Map<String, Value>) -> Vec<Violation> {
    let mut check = Validator { violations: Vec::new() };
    let ticket = ObjectAt { path: "", fields: payload };
    for name in ["code_oi", "code_oc"] {
        if check.required(&ticket, name) {
            check.text(&ticket, name, "four capital letters or digits", pattern!("^[A-Z0-9]{4}$"));
        }
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
    check.related_entities(&ticket, kind);
    check.list(&ticket, "relatedParty", |_, _, _| {});
    match kind {
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

    fn field(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }
}

struct Validator {
    violations: Vec<Violation>,
}

impl Validator {
    fn invalid(&mut self, field: String, rule: &'static str) {
        self.violations.push(Violation { field, kind: ViolationKind::Invalid(rule) });
    }

    fn required(&mut self, of: &ObjectAt<'_>, name: &str) -> bool {
        let is_present = of.get(name).is_some();
        if !is_present {
            self.violations.push(Violation { field: of.field(name), kind: ViolationKind::Missing });
        }
        is_present
    }

    fn fits(&mut self, of: &ObjectAt<'_>, name: &str, rule: &'static str, fits: impl Fn(&Value) -> bool) {
        if of.get(name).is_some_and(|value| !fits(value)) {
            self.invalid(of.field(name), rule);
        }
    }

    fn text(&mut self, of: &ObjectAt<'_>, name: &str, rule: &'static str, fits: impl Fn(&str) -> bool) {
        self.fits(of, name, rule, |value| value.as_str().is_some_and(&fits));
    }

    fn object(&mut self, of: &ObjectAt<'_>, name: &str, visit: impl FnOnce(&mut Self, &ObjectAt<'_>)) {
        match of.get(name) {
            Some(Value::Object(fields)) => visit(self, &ObjectAt { path: &of.field(name), fields }),
            Some(_) => self.invalid(of.field(name), "an object"),
            None => {}
        }
    }

    fn list(&mut self, of: &ObjectAt<'_>, name: &str, visit: impl Fn(&mut Self, &Value, String)) {
        match of.get(name) {
            Some(Value::Array(elements)) => {
                for (index, element) in elements.iter().enumerate() {
                    visit(self, element, format!("{}[{index}]", of.field(name)));
                }
            }
            Some(_) => self.invalid(of.field(name), "an array"),
            None => {}
        }
    }

    fn related_entities(&mut self, ticket: &ObjectAt<'_>, kind: TicketType) {
        const NAME: &str = "relatedEntity";
        if kind != TicketType::Creation && !self.required(ticket, NAME) {
            return;
        }
        let count = ticket.get(NAME).and_then(Value::as_array).map(Vec::len);
        match (kind, count) {
            (TicketType::Modification, Some(0)) => {
                self.invalid(NAME.to_owned(), "an array with at least one building");
            }
            (TicketType::NewBuilding | TicketType::NbLogements, Some(count)) if count != 1 => {
                self.invalid(NAME.to_owned(), "an array with exactly one building");
            }
            _ => {}
        }
        self.list(ticket, NAME, |check, element, path| {
            let Value::Object(fields) = element else {
                return check.invalid(path, "an object");
            };
            let entity = ObjectAt { path: &path, fields };
            if check.required(&entity, "id") {
                check.text(&entity, "id", "text that is not empty", |id| !id.is_empty());
            }
        });
    }

    fn building(&mut self, ticket: &ObjectAt<'_>, required: &[&str]) {
        if !self.required(ticket, "building") {
            return;
        }
        self.object(ticket, "building", |check, building| {
            for name in required {
                check.required(building, name);
            }
            check.text(building, "name", "text", |_| true);
            check.text(building, "type", "PAVILLON or IMMEUBLE", |text| {
                matches!(text, "PAVILLON" | "IMMEUBLE")
            });
            check.fits(building, "newConstruction", "true or false", Value::is_boolean);
            check
                .fits(building, "housingsNumber", "a whole number", |value| value.is_i64() || value.is_u64());
            check.text(building, "plot", "digits and capital letters", pattern!("^[0-9A-Z]+$"));
            check.object(building, "address", Self::address);
            if building.get("geographicLocation").and_then(Value::as_array).is_some_and(Vec::is_empty) {
                check.invalid(building.field("geographicLocation"), "an array with at least one point");
            }
            check.list(building, "geographicLocation", Self::point);
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
            self.text(address, name, "text of ten characters", |text| text.chars().count() == 10);
        }
    }

    fn point(&mut self, point: &Value, path: String) {
        let Value::Object(fields) = point else {
            return self.invalid(path, "an object");
        };
        let point = ObjectAt { path: &path, fields };
        for name in ["x", "y"] {
            if self.required(&point, name) {
                self.fits(&point, name, "a number", Value::is_number);
            }
        }
        self.fits(&point, "z", "a number", Value::is_number);
        if self.required(&point, "type") {
            self.text(&point, "type", "a known system of coordinates", |text| {
                // The schema spells it RFG93, the system is called RGF93.
                matches!(text, "WGS84" | "RFG93" | "RGF93" | "RGFG95" | "RGR92" | "RGM04" | "RGSPM06")
            });
        }
    }

    fn company(&mut self, company: &ObjectAt<'_>) {
        self.text(company, "name", "text", |_| true);
        self.text(company, "siren", "nine digits", pattern!("^[0-9]{9}$"));
        self.text(company, "siret", "fourteen digits", pattern!("^[0-9]{14}$"));
        self.object(company, "address", Self::address);
        self.list(company, "contactMedium", |check, medium, path| {
            let Value::Object(fields) = medium else {
                return check.invalid(path, "an object");
            };
            let medium = ObjectAt { path: &path, fields };
            if check.required(&medium, "mediumType") {
                check.text(&medium, "mediumType", "EMAIL or PHONE", |text| matches!(text, "EMAIL" | "PHONE"));
            }
            if check.required(&medium, "value") {
                check.text(&medium, "value", "text", |_| true);
            }
        });
    }

    fn modification(&mut self, ticket: &ObjectAt<'_>) {
        if !self.required(ticket, "issues") {
            return;
        }
        self.object(ticket, "issues", |check, issues| {
            for name in ISSUES {
                check.object(issues, name, |check, issue| check.correction(name, issue));
            }
        });
    }

    /// Checks the new value of one field of the address.
    fn correction(&mut self, name: &str, issue: &ObjectAt<'_>) {
        self.fits(issue, "toBlank", "true or false", Value::is_boolean);
        match name {
            "building.geographicLocations" => self.list(issue, "value", Self::point),
            "building.name"
            | "building.address.streetNr"
            | "building.address.streetNrSuffix"
            | "building.address.code_ban" => self.list(issue, "value", |check, value, path| {
                if !value.is_string() {
                    check.invalid(path, "text");
                }
            }),
            "building.address.code_hexacle" => self.list(issue, "value", |check, value, path| {
                if value.as_str().is_none_or(|text| text.chars().count() != 10) {
                    check.invalid(path, "text of ten characters");
                }
            }),
            "building.address.code_hexacle_voie" => {
                self.text(issue, "value", "text of ten characters", |text| text.chars().count() == 10);
            }
            "building.pm.id" => {
                self.text(issue, "value", "text of at most twenty characters", |text| {
                    text.chars().count() <= 20
                });
            }
            _ => self.text(issue, "value", "text", |_| true),
        }
    }

    fn housings(&mut self, ticket: &ObjectAt<'_>) {
        const NAME: &str = "building.housingsNumber";
        if !self.required(ticket, "issues") {
            return;
        }
        self.object(ticket, "issues", |check, issues| {
            if check.required(issues, NAME) {
                check.object(issues, NAME, |check, issue| {
                    if check.required(issue, "value") {
                        check.fits(issue, "value", "a whole number, not negative", Value::is_u64);
                    }
                });
            }
        });
    }
}
