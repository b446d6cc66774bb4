//! The quirks with their possible values, for switches and lists of the page.

use serde_json::{Value, json};

use crate::quirks::Quirks;

/// The values that a quirk can have.
#[derive(Clone, Copy, Debug)]
enum Values {
    Switch,
    Number,
    /// A number, or none.
    OptionalNumber,
    OneOf(&'static [&'static str]),
}

const SINGLE: Values = Values::OneOf(&["array-of-one", "object"]);

/// Name, values and description of each quirk.
const OPTIONS: [(&str, Values, &str); 22] = {
    use Values::{Number, OneOf, OptionalNumber, Switch};
    [
        ("defaultLimit", Number, "Elements of a list without limit"),
        ("maxLimit", OptionalNumber, "Maximum limit of a list; empty for none"),
        ("singleTicket", SINGLE, "Shape of a single ticket"),
        ("singleIncident", SINGLE, "Shape of a single incident"),
        ("datesWithoutZone", Switch, "Dates of incidents have no time zone"),
        ("ticketDatesWithoutZone", Switch, "Dates of tickets have no time zone"),
        ("cancelFromResolved", Switch, "A resolved ticket can be cancelled"),
        ("listOfOne", OneOf(&["array", "object"]), "Shape of a page with one element"),
        (
            "history",
            OneOf(&["status-changes", "status-change", "both"]),
            "Property with the history of a ticket",
        ),
        ("ticketShape", OneOf(&["orange", "interop"]), "Properties of a ticket"),
        ("etag", OneOf(&["quoted", "bare", "absent"]), "Format of the header ETag"),
        ("ifMatchRequired", Switch, "Changes of tickets require If-Match"),
        ("backendErrors", OneOf(&["gateway", "interop"]), "Format of errors of the APIs"),
        ("swappedCounts", Switch, "The two counts of a list are swapped"),
        ("partialContent", Switch, "A partial list is answered with 206"),
        ("throttling", OneOf(&["too-many-requests", "forbidden"]), "Status for an exceeded rate limit"),
        ("tokenQuota", OneOf(&["gateway", "oauth"]), "Format of the error for too many token requests"),
        ("retryAfter", Switch, "An exceeded rate limit is answered with Retry-After"),
        ("untypedValues", OneOf(&["field-type", "text"]), "Comparison of a number without typed search"),
        ("eventsOfOwnChanges", Switch, "Events are sent for changes by the client"),
        ("eligibilityBackendDown", Switch, "Eligibility is down: 503 with code 2600"),
        ("malformedErrors", Switch, "Errors are invalid JSON"),
    ]
};

/// Returns each quirk with its possible values, and the two sets of quirks.
pub(crate) fn quirk_options() -> Value {
    let options = OPTIONS.map(|(name, values, description)| {
        let (kind, values): (&str, &[&str]) = match values {
            Values::Switch => ("switch", &[]),
            Values::Number => ("number", &[]),
            Values::OptionalNumber => ("optional-number", &[]),
            Values::OneOf(values) => ("one-of", values),
        };
        json!({ "name": name, "description": description, "kind": kind, "values": values })
    });
    json!({ "options": options, "presets": { "orange": Quirks::orange(), "interop": Quirks::interop() } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_quirk_is_listed_in_order() {
        assert_eq!(OPTIONS.map(|(name, ..)| name), *Quirks::names());
    }

    #[test]
    fn every_listed_value_is_valid_and_no_other() {
        for (name, values, _) in OPTIONS {
            let set = |value: &str| Quirks::orange().set(name, value);
            let valid: &[&str] = match values {
                Values::Switch => &["true", "false"],
                Values::Number => &["7"],
                Values::OptionalNumber => &["7", "null"],
                Values::OneOf(values) => values,
            };
            for value in valid {
                assert!(set(value).is_ok(), "{name}={value}");
            }
            let error = set("unknown").expect_err(name).to_string();
            if let Values::OneOf(values) = values {
                // The error of serde lists each value.
                assert_eq!(error.matches('`').count(), 2 * (values.len() + 1), "{error}");
            }
        }
    }
}
