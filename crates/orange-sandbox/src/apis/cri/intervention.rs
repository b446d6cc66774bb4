//! Invented interventions and their photos, generated from the seed when they are read.

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

use crate::data::register::{Building, Register};
use crate::data::rng::SeededRng;
use crate::files::{File, SampleFormat};

/// Separates the random numbers of interventions from others of the same seed.
const STREAM: u64 = 0x000C_0217;

/// Default number of interventions.
pub(crate) const DEFAULT_COUNT: u64 = 40;

const TYPES: [&str; 3] = ["CONNECTION", "REPAIR", "SURVEY"];

/// A visit of a technician to a building.
#[derive(Clone, Debug)]
pub(super) struct Intervention<'a> {
    id: String,
    at: OffsetDateTime,
    intervention_type: &'static str,
    building: &'a Building,
    pub(super) photos: Vec<Photo>,
}

/// A photo or a scanned page.
#[derive(Clone, Debug)]
pub(super) struct Photo {
    pub(super) file: File,
    at: OffsetDateTime,
}

/// Returns the ids of `count` interventions.
pub(crate) fn ids(count: u64) -> impl Iterator<Item = String> {
    (1..=count).map(id)
}

const ID_PREFIX: &str = "SANDBOX-";

/// Returns an id that cannot be mistaken for one of Orange's.
fn id(number: u64) -> String {
    format!("{ID_PREFIX}{number:04}")
}

/// Generates the interventions of a sandbox.
#[derive(Clone, Copy, Debug)]
pub(super) struct InterventionSource<'a> {
    pub(super) seed: u64,
    pub(super) count: u64,
    pub(super) register: &'a Register,
    /// The start of the sandbox's clock. All interventions took place before.
    pub(super) start: OffsetDateTime,
}

impl<'a> InterventionSource<'a> {
    pub(super) fn all(self) -> impl Iterator<Item = Intervention<'a>> {
        (1..=self.count).map(move |number| self.generate(number))
    }

    pub(super) fn get(self, id: &str) -> Option<Intervention<'a>> {
        let number = id.strip_prefix(ID_PREFIX)?.parse().ok()?;
        let exists = (1..=self.count).contains(&number) && self::id(number) == id;
        exists.then(|| self.generate(number))
    }

    /// Generates the intervention with this number, counted from 1.
    fn generate(self, number: u64) -> Intervention<'a> {
        let mut rng = SeededRng::new(self.seed ^ STREAM, number);
        let hours = i64::try_from((self.count - number) * 30 + rng.between(1, 24)).unwrap_or(1);
        let at = (self.start - Duration::hours(hours)).replace_nanosecond(0).unwrap_or(self.start);
        let building = self.register.at(rng.next());
        let intervention_type = rng.pick(&TYPES);
        // The first intervention has a file of each format; some have none.
        let formats: Vec<SampleFormat> = match number {
            1 => vec![SampleFormat::Jpeg, SampleFormat::Png, SampleFormat::Pdf],
            _ if rng.percent(10) => Vec::new(),
            _ => (0..rng.between(1, 5)).map(|_| random_format(&mut rng)).collect(),
        };
        let mut taken = at;
        let photos = (1..)
            .zip(formats)
            .map(|(number, format)| {
                taken += Duration::minutes(i64::try_from(rng.between(2, 20)).unwrap_or(2));
                Photo { file: format.file(&format!("photo-{number}"), &mut rng), at: taken }
            })
            .collect();
        Intervention { id: id(number), at, intervention_type, building, photos }
    }
}

fn random_format(rng: &mut SeededRng) -> SampleFormat {
    match rng.below(10) {
        0 => SampleFormat::Pdf,
        1 | 2 => SampleFormat::Png,
        _ => SampleFormat::Jpeg,
    }
}

impl Intervention<'_> {
    pub(super) fn to_value(&self) -> Value {
        let address = &self.building.address;
        json!({
            "id": self.id,
            "date": format_date(self.at),
            "type": self.intervention_type,
            "building": { "id": self.building.code, "name": self.building.name },
            "address": {
                "street": format!("{} {}", address.number, address.street()),
                "postalCode": address.commune.postcode,
                "city": address.commune.name,
            },
            "photoCount": self.photos.len(),
        })
    }

    /// Returns the photo with this id and its metadata; ids count from 1.
    pub(super) fn photo(&self, id: &str) -> Option<(&Photo, Value)> {
        let number = id.parse::<usize>().ok().filter(|number| number.to_string() == id)?;
        let index = number.checked_sub(1)?;
        let photo = self.photos.get(index)?;
        Some((photo, self.metadata(index, photo)))
    }

    /// Returns the metadata of each photo.
    pub(super) fn photo_values(&self) -> Vec<Value> {
        self.photos.iter().enumerate().map(|(index, photo)| self.metadata(index, photo)).collect()
    }

    fn metadata(&self, index: usize, photo: &Photo) -> Value {
        let number = (index + 1).to_string();
        let digest = Sha256::digest(&photo.file.content);
        json!({
            "id": number,
            "name": photo.file.name,
            "mediaType": photo.file.media_type,
            "size": photo.file.content.len(),
            "sha256": digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>(),
            "takenAt": format_date(photo.at),
            "path": format!("/interventions/{}/photos/{number}", self.id),
        })
    }
}

fn format_date(moment: OffsetDateTime) -> String {
    moment.format(&Rfc3339).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn interventions_are_reproducible_and_use_registered_buildings() {
        let register = Register::new(1);
        let start = OffsetDateTime::from_unix_timestamp(1_700_000_000).unwrap();
        let source = InterventionSource { seed: 1, count: DEFAULT_COUNT, register: &register, start };
        let (mut media_types, mut counts) = (BTreeSet::new(), BTreeSet::new());
        for (intervention, id) in source.all().zip(ids(DEFAULT_COUNT)) {
            let value = intervention.to_value();
            assert_eq!(value, source.get(&id).unwrap().to_value());
            assert!(register.by_code(value["building"]["id"].as_str().unwrap()).is_some());
            assert!(value["date"].as_str().unwrap() < format_date(start).as_str(), "{value}");
            counts.insert(intervention.photos.len());
            for (photo, metadata) in intervention.photos.iter().zip(intervention.photo_values()) {
                assert_eq!(intervention.photo(metadata["id"].as_str().unwrap()).unwrap().1, metadata);
                assert_eq!(metadata["size"], photo.file.content.len());
                media_types.insert(photo.file.media_type.clone());
            }
            for id in ["0", "99", "01", "+1"] {
                assert!(intervention.photo(id).is_none(), "{id}");
            }
        }
        assert_eq!(media_types.len(), 3, "{media_types:?}");
        assert!(counts.contains(&0) && counts.contains(&5), "{counts:?}");
        for id in ["SANDBOX-9999", "SANDBOX-0000", "SANDBOX-0041", "SANDBOX-1", "SANDBOX-+001", "X-0001"] {
            assert!(source.get(id).is_none(), "{id}");
        }
        let with_another_seed = InterventionSource { seed: 2, ..source };
        let second = |source: InterventionSource<'_>| source.get("SANDBOX-0002").unwrap().to_value();
        assert_ne!(second(source), second(with_another_seed));
    }
}
