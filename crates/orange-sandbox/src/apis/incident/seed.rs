//! Generates incidents. The texts, and the shares of values, are invented.

use serde_json::{Map, Value, json};
use time::{Duration, OffsetDateTime};

use super::model::{Attachment, FreezePeriod, Incident, Note, Text};
use crate::data::rng::SeededRng;
use crate::data::sites::Sites;
use crate::files::SampleFormat;

/// The only status on Orange's page; `CLOSED` is invented. Of the constants from `IMPACTS` to `TYPES`, the page has the
/// first value only.
pub(crate) const OPEN: &str = "VALIDATED";
const STATUSES: [&str; 4] = [OPEN, OPEN, OPEN, "CLOSED"];
const IMPACTS: [&str; 4] = ["S1", "S2", "S3", "S4"];
const PRIORITIES: [&str; 4] = ["P1", "P2", "P3", "P4"];
const CONDITIONS: [&str; 3] = ["INTERUPTED", "DEGRADED", "AVAILABLE"];
const ORIGINS: [&str; 2] = ["PROACTIVE", "REACTIVE"];
const TYPES: [&str; 2] = ["FAILURE", "REQUEST"];

const DESCRIPTIONS: [(&str, &str); 5] = [
    (
        "Alarm detected in supervision: line unavailability",
        "Alarme détectée à la supervision : ligne indisponible",
    ),
    ("Packet loss on the access line", "Perte de paquets sur la ligne d'accès"),
    ("Router does not answer", "Le routeur ne répond pas"),
    ("No incoming calls", "Pas d'appels entrants"),
    ("Slow connection since the morning", "Connexion lente depuis ce matin"),
];

const ORANGE_NOTES: [(&str, &str); 4] = [
    ("A technician is on the way.", "Un technicien est en route."),
    ("The line was tested: no fault on our side.", "La ligne a été testée : aucun défaut de notre côté."),
    ("The equipment will be replaced tomorrow.", "L'équipement sera remplacé demain."),
    ("Can you confirm that the site has power?", "Pouvez-vous confirmer que le site est alimenté ?"),
];

const CUSTOMER_NOTES: [&str; 3] = [
    "The site is open until 18:00.",
    "Le site est accessible jusqu'à 18 h.",
    "Power is fine, see the photo.",
];

/// Returns the id of an incident: year, month, `N`, number. Only `1805N42320` is published.
pub(crate) fn id(created: OffsetDateTime, number: u64) -> String {
    format!("{:02}{:02}N{number:05}", created.year().rem_euclid(100), u8::from(created.month()))
}

/// Separates the random numbers of incidents from others of the same seed.
const STREAM: u64 = 0x1BC1_DE27;

/// Generates the incident with this number of `count` incidents before `start`. A higher number is younger.
pub(crate) fn incident(seed: u64, number: u64, count: u64, start: OffsetDateTime, sites: &Sites) -> Incident {
    let mut rng = SeededRng::new(seed ^ STREAM, number);
    let age_in_minutes = (count - number) * 90 + rng.below(60);
    let created = start - Duration::minutes(i64::try_from(age_in_minutes).unwrap_or(i64::MAX / 1_000_000));
    let (english, french) = rng.pick(&DESCRIPTIONS);
    let mut incident = Incident {
        id: id(created, number),
        created,
        description: Some(Text::translated(english, french)),
        fields: fields(&mut rng, sites),
        notes: Vec::new(),
        attachments: Vec::new(),
        freeze_periods: Vec::new(),
    };
    add_history(&mut incident, &mut rng);
    incident
}

fn fields(rng: &mut SeededRng, sites: &Sites) -> Map<String, Value> {
    let mut fields = Map::new();
    let mut set = |name: &str, value: Value| drop(fields.insert(name.to_owned(), value));
    set("status", rng.pick(&STATUSES).into());
    set("impact", rng.pick(&IMPACTS).into());
    set("priority", rng.pick(&PRIORITIES).into());
    set("serviceCondition", rng.pick(&CONDITIONS).into());
    set("origin", rng.pick(&ORIGINS).into());
    set("type", rng.pick(&TYPES).into());
    set("isEscalated", rng.percent(10).into());
    let points = &sites.service_points;
    let index = usize::try_from(rng.below(points.len() as u64)).unwrap_or(0);
    if let Some(point) = points.get(index) {
        let location = sites.locations.iter().find(|location| location["id"] == point["location"]["id"]);
        if let Some(location) = location {
            let reference =
                json!({ "id": location["id"], "name": location["name"], "address": location["address"] });
            set("location", reference);
        }
        set("servicePoint", json!({ "id": point["id"], "name": point["name"] }));
    }
    fields
}

/// Adds notes, files and freeze periods in order of time.
fn add_history(incident: &mut Incident, rng: &mut SeededRng) {
    let mut now = incident.created;
    let mut later = |rng: &mut SeededRng| {
        now += Duration::minutes(i64::try_from(rng.between(2, 12)).unwrap_or(2));
        now
    };
    for number in 0..rng.below(4) {
        let created = later(rng);
        let (author, text) = if number % 2 == 0 {
            let (english, french) = rng.pick(&ORANGE_NOTES);
            ("Orange", Text::translated(english, french))
        } else {
            ("Customer", Text::untranslated(rng.pick(&CUSTOMER_NOTES)))
        };
        let mut attachments = Vec::new();
        if rng.percent(30) {
            attachments.push(Attachment { file: SampleFormat::Jpeg.file("photo", rng), created });
        }
        incident.notes.push(Note { text, author, created, fields: Map::new(), attachments });
    }
    for (format, stem) in
        [(SampleFormat::Jpeg, "router"), (SampleFormat::Png, "measure"), (SampleFormat::Pdf, "report")]
    {
        if rng.percent(40) {
            let created = later(rng);
            incident.attachments.push(Attachment { file: format.file(stem, rng), created });
        }
    }
    if rng.percent(30) {
        let from = later(rng);
        let to = (incident.fields["status"] != OPEN || rng.percent(50)).then(|| later(rng));
        incident.freeze_periods.push(FreezePeriod { from, to });
    }
}
