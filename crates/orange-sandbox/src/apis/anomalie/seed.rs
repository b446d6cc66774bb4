//! Generates tickets from the seed and their index. The texts, and the shares of types and outcomes, are invented.
//!
//! Each ticket can be generated without the previous ones, and its state without its payload: a filter on the status of
//! 100,000 tickets generates no addresses. The age of a ticket grows with the third power of its distance from the end
//! of the list, so that even a small set has tickets from the last hour and from last year.

use std::sync::Arc;

use serde_json::{Map, Value, json};
use time::OffsetDateTime;

use super::lifecycle::{Role, Status};
use super::ticket::{Change, Complexity, TicketState, TicketType};
use crate::data::address::{Address, building_name, developer, siren};
use crate::data::register::Register;
use crate::data::rng::SeededRng;

/// Approximate time between the oldest and the youngest ticket: 400 days.
const SPAN_MS: u128 = 400 * 86_400_000;

/// Minimum age of a ticket at the start: five minutes.
const YOUNGEST_MS: u128 = 300_000;

/// Generates the tickets of a sandbox.
#[derive(Clone, Debug)]
pub(crate) struct Seeder {
    seed: u64,
    count: usize,
    start: OffsetDateTime,
    code_oi: String,
    code_oc: String,
    register: Arc<Register>,
}

/// A separately generated property of a ticket.
#[derive(Clone, Copy)]
enum Property {
    Id = 1,
    Type,
    BuildingCount,
    Address,
    State,
    Payload,
}

/// A planned transition of a ticket, `minutes` after the previous one.
struct Step {
    minutes: u64,
    to: Status,
    reason: Option<&'static str>,
    details: Option<&'static str>,
    by: Role,
}

impl Seeder {
    pub(crate) fn new(
        seed: u64,
        count: usize,
        start: OffsetDateTime,
        (code_oi, code_oc): (String, String),
        register: Arc<Register>,
    ) -> Self {
        Self { seed, count, start, code_oi, code_oc, register }
    }

    pub(crate) fn seed(&self) -> u64 {
        self.seed
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Returns the random number generator of a property of a ticket, independent of those of the other properties.
    fn rng(&self, property: Property, index: u64) -> SeededRng {
        SeededRng::new(self.seed ^ ((property as u64) << 56), index)
    }

    pub(crate) fn id(&self, index: u64) -> String {
        self.rng(Property::Id, index).uuid()
    }

    /// Returns the OI's name for a ticket.
    pub(crate) fn ticket_name(index: u64) -> String {
        format!("ANO{:08}", index.saturating_add(1))
    }

    pub(crate) fn ticket_type(&self, index: u64) -> TicketType {
        match self.rng(Property::Type, index).below(100) {
            0..30 => TicketType::Creation,
            30..45 => TicketType::NewBuilding,
            45..85 => TicketType::Modification,
            _ => TicketType::NbLogements,
        }
    }

    /// Returns the number of existing buildings that a ticket refers to.
    fn building_count(&self, index: u64) -> u64 {
        let mut rng = self.rng(Property::BuildingCount, index);
        match self.ticket_type(index) {
            TicketType::Creation => 0,
            TicketType::Modification if rng.percent(25) => rng.between(2, 12),
            _ => 1,
        }
    }

    /// Returns the address of a ticket: of a building in the register, or a new one.
    fn address(&self, index: u64) -> Address {
        match self.ticket_type(index) {
            TicketType::Creation => Address::generate(&mut self.rng(Property::Address, index)),
            _ => self.register.at(self.first_building(index)).address.clone(),
        }
    }

    /// Returns the index of the ticket's first building in the register.
    fn first_building(&self, index: u64) -> u64 {
        self.rng(Property::Address, index).below(self.register.buildings().len() as u64)
    }

    fn created(&self, index: u64) -> OffsetDateTime {
        let count = self.count.max(1) as u128;
        let distance_from_end = count.saturating_sub(u128::from(index));
        let age = YOUNGEST_MS + SPAN_MS * distance_from_end.pow(3) / count.pow(3);
        let age = time::Duration::milliseconds(i64::try_from(age).unwrap_or(0));
        self.start.checked_sub(age).unwrap_or(self.start)
    }

    /// Generates the state of a ticket at the start of the sandbox.
    pub(crate) fn state(&self, index: u64) -> TicketState {
        let mut rng = self.rng(Property::State, index);
        let mut at = self.created(index);
        let mut state = TicketState::new(Self::ticket_name(index), at);
        for step in plan(&mut rng) {
            let minutes = i64::try_from(step.minutes).unwrap_or(0);
            at += time::Duration::minutes(minutes) + time::Duration::milliseconds(rng.below(60_000) as i64);
            if at >= self.start {
                break;
            }
            if step.to == Status::InProgress {
                let complexity = self.complexity(index, &mut rng, step.reason.is_some());
                state.complexity = Some(complexity);
                state.zone = Some(self.address(index).commune.zone);
                state.expected = Some(at + complexity.allowance());
            }
            state.apply_change(Change {
                status: step.to,
                at,
                reason: step.reason,
                details: step.details.map(str::to_owned),
                by: step.by,
            });
            state.revision += 1;
        }
        state
    }

    fn complexity(&self, index: u64, rng: &mut SeededRng, requalified: bool) -> Complexity {
        if self.building_count(index) > 1 {
            Complexity::Masse
        } else if requalified || rng.percent(20) {
            Complexity::Complex
        } else {
            Complexity::Simple
        }
    }

    /// Generates the fields that the OC wrote.
    pub(crate) fn payload(&self, index: u64) -> Map<String, Value> {
        let mut rng = self.rng(Property::Payload, index);
        let address = self.address(index);
        let ticket_type = self.ticket_type(index);
        let mut ticket = Map::new();
        let mut put = |name: &str, value: Value| drop(ticket.insert(name.to_owned(), value));
        put("description", description(ticket_type, &address, &mut rng).into());
        put("severity", if rng.percent(30) { "LOW".into() } else { Value::Null });
        put("priority", rng.pick(&["LOW", "LOW", "LOW", "MEDIUM", "HIGH"]).into());
        if rng.percent(80) {
            put("externalId", format!("OC-{:07}", index.saturating_mul(7).saturating_add(1001)).into());
        }
        put("code_oi", self.code_oi.as_str().into());
        put("code_oc", self.code_oc.as_str().into());
        if rng.percent(10) {
            put("siren", siren(&mut rng).into());
        }
        put("ticketType", rng.pick(&["OC_REQUEST", "OC_REQUEST", "CUSTOMER_REQUEST"]).into());
        let related: Vec<Value> = (0..self.building_count(index))
            .map(|number| {
                json!({
                    "id": self.register.at(self.first_building(index) + number).code,
                    "@type": "RelatedEntity",
                    "@baseType": "RelatedEntity",
                    "@referredType": "Building",
                })
            })
            .collect();
        let count = related.len();
        put("relatedEntity", related.into());
        put("relatedParty", json!([]));
        match ticket_type {
            TicketType::Creation | TicketType::NewBuilding => {
                let mut building = building(ticket_type, &address, &mut rng);
                // The OI assigns the building code when it resolves the ticket.
                let resolved =
                    self.state(index).history.iter().any(|change| change.reason == Some("RESOLVED"));
                if resolved && let Some(building) = building.as_object_mut() {
                    building.insert("id".to_owned(), address.building_code(&mut rng).into());
                }
                put("building", building);
            }
            TicketType::Modification => put("issues", corrections(&address, count, &mut rng)),
            TicketType::NbLogements => {
                put("issues", json!({ "building.housingsNumber": { "value": rng.between(1, 60) } }));
            }
        }
        ticket
    }
}

const HOUR: u64 = 60;
const DAY: u64 = 24 * HOUR;

/// Plans a transition by the OI.
fn oi(minutes: u64, to: Status, reason: Option<&'static str>, details: Option<&'static str>) -> Step {
    Step { minutes, to, reason, details, by: Role::Oi }
}

/// Plans a transition by the OC.
fn oc(minutes: u64, to: Status, reason: &'static str, details: Option<&'static str>) -> Step {
    Step { minutes, to, reason: Some(reason), details, by: Role::Oc }
}

/// Plans the transitions of a ticket. Those after the start of the sandbox do not take place.
fn plan(rng: &mut SeededRng) -> Vec<Step> {
    use Status::{Acknowledged, Canceled, Closed, InProgress, Pending, Rejected, Resolved};
    // The outcomes have invented shares, in percent of the tickets.
    let outcome = rng.below(100);
    let details = Some("Le client a renoncé à sa commande.");
    let cancel = oc(rng.between(HOUR, 4 * DAY), Canceled, "OC_CANCELATION", details);
    if outcome < 8 {
        let (reason, details) = rng.pick(&[
            ("UNKNOWN_RESOURCE", None),
            ("UNKNOWN_ZONE", None),
            ("DUPLICATE", Some("Un ticket existe déjà pour cette adresse.")),
            ("ALREADY_RESOLVED", Some("L'adresse figure déjà dans l'IPE.")),
            ("INVALID", Some("Le code Rivoli ne correspond pas à la voie.")),
            ("OTHER", Some("Voir l'échange par téléphone.")),
        ]);
        return vec![oi(rng.between(30, 2 * DAY), Rejected, Some(reason), details)];
    }
    if outcome < 12 {
        return vec![cancel];
    }
    let mut steps = vec![oi(rng.between(30, 2 * DAY), InProgress, None, None)];
    if outcome < 16 {
        steps.push(cancel);
        return steps;
    }
    if outcome < 44 {
        let details = Some("Merci de joindre un plan de masse et une photo de la plaque.");
        steps.push(oi(rng.between(HOUR, 3 * DAY), Pending, Some("WAITING_INFORMATION"), details));
        if outcome < 19 {
            steps.push(cancel);
            return steps;
        }
        if outcome < 24 {
            steps.push(oi(10 * DAY, Resolved, Some("DELAY_ANSWER_EXPIRED"), None));
            steps.push(oi(5 * DAY, Closed, Some("DELAY_VALIDATION_EXPIRED"), None));
            return steps;
        }
        steps.push(oc(rng.between(HOUR, 5 * DAY), Acknowledged, "INFORMATION_PROVIDED", None));
        steps.push(oi(rng.between(30, DAY), InProgress, None, None));
    } else if outcome < 52 {
        let details = Some("Une visite sur place est nécessaire.");
        steps.push(oi(rng.between(HOUR, 2 * DAY), InProgress, Some("REQUALIFIED"), details));
    }
    plan_resolution(rng, &mut steps);
    steps
}

/// Appends the resolution of a ticket, which the OC may refuse once, and its end.
fn plan_resolution(rng: &mut SeededRng, steps: &mut Vec<Step>) {
    use Status::{Acknowledged, Closed, InProgress, Resolved};
    let resolve = |rng: &mut SeededRng| {
        if rng.percent(12) {
            let details = Some("L'immeuble n'a pas été trouvé sur place.");
            oi(rng.between(DAY, 6 * DAY), Resolved, Some("UNRESOLVABLE"), details)
        } else {
            oi(rng.between(HOUR, 6 * DAY), Resolved, Some("RESOLVED"), None)
        }
    };
    steps.push(resolve(rng));
    if rng.percent(15) {
        let details = Some("Le numéro de voie est toujours faux.");
        steps.push(oc(rng.between(HOUR, 3 * DAY), Acknowledged, "RESOLUTION_REFUSED", details));
        steps.push(oi(rng.between(30, DAY), InProgress, None, None));
        steps.push(resolve(rng));
    }
    steps.push(if rng.percent(70) {
        oc(rng.between(HOUR, 4 * DAY), Closed, "RESOLUTION_ACCEPTED", None)
    } else {
        oi(5 * DAY, Closed, Some("DELAY_VALIDATION_EXPIRED"), None)
    });
}

fn description(ticket_type: TicketType, address: &Address, rng: &mut SeededRng) -> String {
    let street = format!("{} {} {}", address.number, address.street_type, address.street_name);
    match ticket_type {
        TicketType::Creation => format!("Adresse absente de l'IPE : {street}, {}", address.commune.name),
        TicketType::NewBuilding => format!("{} manquant au {street}", building_name(rng)),
        TicketType::Modification => format!("Adresse erronée au {street}"),
        TicketType::NbLogements => format!("Nombre de logements erroné au {street}"),
    }
}

fn building(ticket_type: TicketType, address: &Address, rng: &mut SeededRng) -> Value {
    let mut building = Map::new();
    let mut put = |name: &str, value: Value| drop(building.insert(name.to_owned(), value));
    if ticket_type == TicketType::NewBuilding || rng.percent(40) {
        put("name", building_name(rng).into());
    }
    put("type", rng.pick(&["IMMEUBLE", "IMMEUBLE", "PAVILLON"]).into());
    let is_new = rng.percent(35);
    put("newConstruction", is_new.into());
    put("housingsNumber", rng.between(1, 80).into());
    if ticket_type == TicketType::Creation {
        put("address", address.to_json(rng));
    }
    put("geographicLocation", json!([address.point()]));
    if is_new {
        put("realEstateDeveloper", developer(rng));
    }
    Value::Object(building)
}

/// Generates one to three corrections. Those of the street number and of the hexaclé have one value for each building.
fn corrections(address: &Address, buildings: usize, rng: &mut SeededRng) -> Value {
    let mut issues = Map::new();
    for _ in 0..rng.between(1, 3) {
        let (name, value): (_, Value) = match rng.below(8) {
            0 => ("building.address.city", address.commune.name.to_uppercase().into()),
            1 => ("building.address.postcode", address.commune.postcode.into()),
            2 => ("building.address.streetName", address.street_name.into()),
            3 => ("building.address.streetType", address.street_type.into()),
            4 => {
                let number = |_| rng.between(1, 180).to_string();
                ("building.address.streetNr", (0..buildings).map(number).collect())
            }
            5 => ("building.address.code_rivoli", address.rivoli.as_str().into()),
            6 => {
                let hexacle = |_| address.hexacle(rng);
                ("building.address.code_hexacle", (0..buildings).map(hexacle).collect())
            }
            _ => ("building.pm.id", address.concentration_point(rng).into()),
        };
        issues.insert(name.to_owned(), json!({ "value": value }));
    }
    Value::Object(issues)
}
