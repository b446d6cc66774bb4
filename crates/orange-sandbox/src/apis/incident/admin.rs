//! Changes of incidents by Orange.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::incidents::Incidents;
use super::model::{Incident, Note, Text};
use super::store::PendingChange;

/// Opens, changes and comments on incidents, as Orange does. Changes become visible in the API after exactly
/// 3 minutes of sandbox time; Orange documents about 3 minutes.
///
/// ```
/// use std::time::Duration;
/// use orange_sandbox::{Sandbox, SandboxClock};
/// use serde_json::json;
///
/// let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).incidents(0).build();
/// let id = sandbox.incident_admin().open(json!({ "priority": "P1", "description": "Alarm" }));
/// assert!(sandbox.incident(&id).is_none());
/// sandbox.clock().advance(Duration::from_secs(180));
/// assert_eq!(sandbox.incident(&id).unwrap()["priority"], "P1");
/// ```
pub struct IncidentAdmin(pub(crate) Arc<Incidents>);

impl IncidentAdmin {
    /// Opens an incident with these fields and returns its id. `fields` must be an object; another value sets nothing.
    pub fn open(&self, fields: Value) -> String {
        let (fields, description) = split_description(fields);
        let fill = |incident: &mut Incident| {
            incident.fields.extend(fields);
            incident.description = description;
        };
        self.0.store().open_pending(self.0.environment.clock.time(), fill)
    }

    /// Changes fields of an incident. `fields` must be an object; another value changes nothing. Returns `false` if the
    /// incident does not exist.
    pub fn change(&self, id: &str, fields: Value) -> bool {
        let (fields, description) = split_description(fields);
        self.defer(id, |id| PendingChange::Changed { id, fields, description })
    }

    /// Adds a note to an incident. Returns `false` if the incident does not exist.
    pub fn add_note(&self, id: &str, text: &str) -> bool {
        let created = self.0.environment.clock.time();
        let text = Text::untranslated(text);
        let note = Note { text, author: "Orange", created, fields: Map::new(), attachments: Vec::new() };
        self.defer(id, |id| PendingChange::Noted { id, note })
    }

    /// Stores a change until it becomes visible. Returns `false` if the incident does not exist.
    fn defer(&self, id: &str, change: impl FnOnce(String) -> PendingChange) -> bool {
        let mut store = self.0.store();
        let exists = store.contains(id);
        if exists {
            store.defer(self.0.environment.clock.time(), change(id.to_owned()));
        }
        exists
    }
}

/// Splits the description from the other fields.
fn split_description(fields: Value) -> (Map<String, Value>, Option<Text>) {
    let Value::Object(mut fields) = fields else { return (Map::new(), None) };
    let text = fields.remove("description").and_then(|text| text.as_str().map(Text::untranslated));
    (fields, text)
}
