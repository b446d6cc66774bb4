//! Views of interventions and photos for the inspector.

use serde_json::{Value, json};

use super::Interventions;
use super::intervention::{Intervention, ids};
use crate::files::File;
use crate::page_parameters::PageParameters;

impl Interventions {
    /// Returns a page of interventions with their photos, the newest first.
    pub(crate) fn page(&self, parameters: &PageParameters) -> Value {
        let count = usize::try_from(self.count).unwrap_or(usize::MAX);
        let newest_first: Vec<String> = ids(self.count).collect();
        parameters.page(count, |index| {
            let id = &newest_first[count - 1 - index];
            self.source().get(id).map_or(Value::Null, |intervention| with_photos(&intervention))
        })
    }

    /// Returns an intervention with its photos.
    pub(crate) fn detail(&self, id: &str) -> Option<Value> {
        self.source().get(id).map(|intervention| with_photos(&intervention))
    }

    /// Returns a photo.
    pub(crate) fn photo(&self, id: &str, photo: &str) -> Option<File> {
        Some(self.source().get(id)?.photo(photo)?.0.file.clone())
    }
}

fn with_photos(intervention: &Intervention<'_>) -> Value {
    json!({ "intervention": intervention.to_value(), "photos": intervention.photo_values() })
}
