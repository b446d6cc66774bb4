//! Rules for new tickets that a schema cannot express. The generated `validate()` calls them.
//!
//! # Source
//!
//! Orange's page (Anomalie Adresse OC RIP 1.0), unless a rule names another source.

use orange_core::model::{HandWrittenRules, Violations};
use serde_json::Value;

use crate::models::{
    CreationTicketCreate, HousingsNumberTicketCreate, ModificationTicketCreate, NewBuildingTicketCreate,
    Siren, Siret, TicketStatus,
};

/// A missing address. Its identification is recommended, not required: see `CreationTicketCreate::warnings`.
impl HandWrittenRules for CreationTicketCreate {
    fn check_rules(&self, violations: &mut Violations) {
        check_new_ticket(&self.status, &self.siren, &self.siret, violations);
    }
}

/// An additional building at the address of a known building.
impl HandWrittenRules for NewBuildingTicketCreate {
    fn check_rules(&self, violations: &mut Violations) {
        check_new_ticket(&self.status, &self.siren, &self.siret, violations);
    }
}

/// Corrections of one building (individual request) or of several (bulk request).
impl HandWrittenRules for ModificationTicketCreate {
    fn check_rules(&self, violations: &mut Violations) {
        check_new_ticket(&self.status, &self.siren, &self.siret, violations);
        let Some(issues) = &self.issues else { return };
        let buildings = self.related_entity.as_ref().map_or(0, Vec::len);
        // Checks the JSON, so that an issue that is added to the interface file is checked too.
        let Ok(Value::Object(issues)) = serde_json::to_value(issues) else { return };
        let mut corrections = issues.iter().filter(|(_, issue)| !issue.is_null()).peekable();
        if corrections.peek().is_none() {
            violations.enter("issues").report("must name at least one property to correct");
        }
        for (name, issue) in corrections {
            check_correction(issue, buildings, &mut violations.enter("issues").enter(name));
        }
    }
}

/// The number of housing units in one building.
impl HandWrittenRules for HousingsNumberTicketCreate {
    fn check_rules(&self, violations: &mut Violations) {
        check_new_ticket(&self.status, &self.siren, &self.siret, violations);
    }
}

/// The last of the nine digits is a check digit (INSEE).
impl HandWrittenRules for Siren {
    fn check_rules(&self, violations: &mut Violations) {
        check_siren(self.as_str(), violations);
    }
}

/// The last of the fourteen digits is a check digit (INSEE).
impl HandWrittenRules for Siret {
    fn check_rules(&self, violations: &mut Violations) {
        check_siret(self.as_str(), violations);
    }
}

/// Checks one correction. An individual request requires the target value. In a bulk request, value and description are
/// optional.
fn check_correction(issue: &Value, buildings: usize, violations: &mut Violations) {
    let value = issue.get("value").filter(|value| !value.is_null());
    let to_blank = issue.get("toBlank").and_then(Value::as_bool) == Some(true);
    match value {
        Some(_) if to_blank => violations.enter("value").report("must be left out where toBlank is true"),
        // One value per building, in their order (the interop group's older description).
        Some(Value::Array(values)) if buildings > 0 && values.len() != buildings => {
            let rule = format!("must have one value per building: {buildings}, not {}", values.len());
            violations.enter("value").report(rule);
        }
        None if !to_blank && buildings < 2 => {
            violations
                .enter("value")
                .report("is required in a request for one building unless toBlank is true");
        }
        _ => {}
    }
}

/// Checks the properties that all kinds of tickets have. A new ticket is ACKNOWLEDGED (the interop group's status diagram).
/// The SIREN and the SIRET of a ticket are plain strings, so the patterns of [`Siren`] and [`Siret`] are checked here.
fn check_new_ticket(
    status: &Option<TicketStatus>,
    siren: &Option<String>,
    siret: &Option<String>,
    violations: &mut Violations,
) {
    if status.as_ref().is_some_and(|status| *status != TicketStatus::Acknowledged) {
        violations.enter("status").report("must be ACKNOWLEDGED or left out when a ticket is created");
    }
    if let Some(siren) = siren {
        let mut violations = violations.enter("siren");
        if !is_digits(siren, 9) {
            violations.report("must be nine digits");
        }
        check_siren(siren, &mut violations);
    }
    if let Some(siret) = siret {
        let mut violations = violations.enter("siret");
        check_siret(siret, &mut violations);
        if !is_digits(siret, 14) {
            violations.report("must be fourteen digits");
        } else if siren.as_ref().is_some_and(|siren| is_digits(siren, 9) && !siret.starts_with(siren)) {
            violations.report("must begin with the SIREN");
        }
    }
}

/// Checks the check digit. Text that is not nine digits is reported elsewhere: by the pattern of [`Siren`], or by
/// [`check_new_ticket`].
fn check_siren(siren: &str, violations: &mut Violations) {
    if is_digits(siren, 9) && !has_luhn_check_digit(siren) {
        violations.report("must have a valid check digit: at least one of the nine digits is wrong");
    }
}

/// Checks the check digit. Text that is not fourteen digits is reported elsewhere: by the pattern of [`Siret`], or by
/// [`check_new_ticket`].
fn check_siret(siret: &str, violations: &mut Violations) {
    // La Poste has more sites than there are SIRETs with a valid check digit, so another rule applies to it.
    let is_la_poste = || siret.starts_with("356000000") && digits(siret).sum::<u32>() % 5 == 0;
    if is_digits(siret, 14) && !has_luhn_check_digit(siret) && !is_la_poste() {
        violations.report("must have a valid check digit: at least one of the fourteen digits is wrong");
    }
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn digits(text: &str) -> impl DoubleEndedIterator<Item = u32> {
    text.chars().filter_map(|character| character.to_digit(10))
}

/// Whether the last digit is the Luhn check digit of the others.
fn has_luhn_check_digit(number: &str) -> bool {
    /// The digit sum of each digit doubled.
    const DOUBLED: [u32; 10] = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
    let weighted = digits(number).rev().enumerate().map(|(index, digit)| match index % 2 {
        0 => digit,
        _ => DOUBLED.get(digit as usize).copied().unwrap_or_default(),
    });
    weighted.sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use orange_core::model::Validate;
    use proptest::prelude::*;

    use super::*;
    use crate::models::*;

    fn messages(value: &impl Validate) -> Vec<String> {
        let violations = value.validate().err().map(|invalid| invalid.violations().to_vec());
        let mut messages: Vec<_> = violations.unwrap_or_default().iter().map(ToString::to_string).collect();
        // The order of properties depends on the features of serde_json.
        messages.sort();
        messages
    }

    fn creation_ticket(address: AddressCreate) -> CreationTicketCreate {
        let point = GeographicPoint::builder().x(1.60524).y(42.96388).type_(CoordinateSystem::Wgs84).build();
        let building = CreationBuildingCreate::new(address, [point], BuildingType::Pavillon, true);
        CreationTicketCreate::builder().code_oi("RIPX").code_oc("OCZ1").building(building).build()
    }

    fn modification_ticket(buildings: &[&str], issues: ModificationIssues) -> ModificationTicketCreate {
        ModificationTicketCreate::builder()
            .code_oi("RIPX")
            .code_oc("OCZ1")
            .related_entity(buildings.iter().copied())
            .issues(issues)
            .build()
    }

    #[test]
    fn an_unidentified_address_is_valid() {
        let vague = AddressCreate::new().city("FOIX").locality("behind the mill");
        assert_eq!(messages(&creation_ticket(vague)), [""; 0]);
    }

    #[test]
    fn only_individual_requests_require_a_target_value() {
        let empty = || ModificationIssues::new().building_address_city(CityIssue::new());
        let described = || ModificationIssues::new().building_name(NameIssue::new().description("as agreed"));
        for issues in [empty(), described()] {
            assert_eq!(messages(&modification_ticket(&["IMB/09122/X/00A7"], issues.clone())).len(), 1);
            assert_eq!(
                messages(&modification_ticket(&["IMB/09122/X/00A7", "IMB/09122/X/00A8"], issues)),
                [""; 0]
            );
        }
        let blank = ModificationIssues::new().building_name(NameIssue::new().to_blank(true));
        assert_eq!(messages(&modification_ticket(&["IMB/09122/X/00A7"], blank)), [""; 0]);
    }

    #[test]
    fn all_violations_are_reported_with_their_paths() {
        let issues = ModificationIssues::new()
            .building_name(NameIssue::new().value(["B"]).to_blank(true))
            .building_address_street_nr(StreetNrIssue::new().value(["14", "16", "18"]))
            .building_address_city(CityIssue::new().value("FOIX"));
        let ticket = modification_ticket(&["IMB/09122/X/00A7", "IMB/09122/X/00A8"], issues)
            .status(TicketStatus::Closed)
            .siren("732829321")
            .siret("7328293200007");
        assert_eq!(
            messages(&ticket),
            [
                "issues.building.address.streetNr.value: must have one value per building: 2, not 3",
                "issues.building.name.value: must be left out where toBlank is true",
                "siren: must have a valid check digit: at least one of the nine digits is wrong",
                "siret: must be fourteen digits",
                "status: must be ACKNOWLEDGED or left out when a ticket is created",
            ]
        );
        let without_issues = messages(&modification_ticket(&["IMB/09122/X/00A7"], ModificationIssues::new()));
        assert_eq!(without_issues, ["issues: must name at least one property to correct"]);
        let without_building = modification_ticket(
            &[],
            ModificationIssues::new().building_address_city(CityIssue::new().value("X")),
        );
        assert_eq!(messages(&without_building), ["relatedEntity: must have at least 1 element"]);
    }

    #[test]
    fn check_digits_are_verified() {
        // Examples from public descriptions of the algorithm, including sites of La Poste.
        for siren in ["732829320", "356000000", "404833048"] {
            assert_eq!(messages(&Siren::from(siren)), [""; 0], "{siren}");
        }
        for siret in ["73282932000074", "35600000000048", "35600000009075"] {
            assert_eq!(messages(&Siret::from(siret)), [""; 0], "{siret}");
        }
        assert_eq!(messages(&Siret::from("73282932000075")).len(), 1);
        assert_eq!(messages(&Siren::from("73282932")), ["must match ^[0-9]{9}$"]);
        let other_company =
            creation_ticket(AddressCreate::new().code_ban("x")).siren("404833048").siret("73282932000074");
        assert_eq!(messages(&other_company), ["siret: must begin with the SIREN"]);
    }

    proptest! {
        #[test]
        fn a_single_wrong_digit_is_always_found(digits in "[0-9]{8}", index in 0usize..9, by in 1u8..10) {
            let valid = (0..10).map(|last| format!("{digits}{last}")).find(|siren| has_luhn_check_digit(siren)).unwrap();
            prop_assert!(messages(&Siren::from(valid.as_str())).is_empty());
            let mut changed = valid.into_bytes();
            changed[index] = b'0' + (changed[index] - b'0' + by) % 10;
            prop_assert_eq!(messages(&Siren::from(String::from_utf8(changed).unwrap())).len(), 1);
        }

        #[test]
        fn no_text_causes_a_panic(text in "\\PC{0,16}") {
            let _ = messages(&Siren::from(text.as_str()));
            let _ = messages(&Siret::from(text.as_str()));
            let _ = messages(&creation_ticket(AddressCreate::new()).siren(text.as_str()).siret(text.as_str()));
        }
    }
}
