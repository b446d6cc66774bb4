//! Views of incidents for the inspector.

use serde_json::{Value, json};

use super::incidents::Incidents;
use super::language::Language;
use super::model::{Attachment, Incident};
use crate::page_parameters::PageParameters;

impl Incidents {
    /// Returns a page of the visible incidents, the newest first, with the number of changes that are not visible yet.
    pub(crate) fn page(&self, parameters: &PageParameters) -> Value {
        let view = self.view(Language::English);
        let store = self.store();
        let incidents: Vec<&Incident> = store.all().collect();
        let count = incidents.len();
        let mut page = parameters.page(count, |index| view.incident(incidents[count - 1 - index]));
        page["pendingChanges"] = store.pending_count().into();
        page
    }

    /// Returns a visible incident with its notes, files and freeze periods.
    pub(crate) fn detail(&self, id: &str) -> Option<Value> {
        let view = self.view(Language::English);
        let store = self.store();
        let incident = store.get(id)?;
        let attachments = |attachments: &[Attachment]| -> Value {
            attachments.iter().enumerate().map(|(index, file)| view.attachment(index, file)).collect()
        };
        let notes = incident.notes.iter().enumerate().map(|(index, note)| {
            let mut value = view.note(index, note);
            value["attachments"] = attachments(&note.attachments);
            value
        });
        Some(json!({
            "incident": view.incident(incident),
            "notes": notes.collect::<Value>(),
            "attachments": attachments(&incident.attachments),
            "freezePeriods":
                incident.freeze_periods.iter().map(|period| view.freeze_period(period)).collect::<Value>(),
        }))
    }
}
