//! Orange's side of incidents: what its supervision and its technicians do.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::incidents::Incidents;
use super::model::{Incident, Note, Text};
use super::store::PendingChange;

/// Orange, as far as incidents go: opens them, changes them, comments on them. What it does shows in the API
/// after the documented delay of 3 minutes, in the sandbox's time.
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
    /// Opens an incident with these members, which must be an object; its id.
    pub fn open(&self, members: Value) -> String {
        let (members, description) = split(members);
        let fill = |incident: &mut Incident| {
            incident.members.extend(members);
            incident.description = description;
        };
        self.0.store().open_pending(self.0.environment.clock.time(), fill)
    }

    /// Changes members of an incident; says whether there is one.
    pub fn change(&self, id: &str, members: Value) -> bool {
        let (members, description) = split(members);
        self.defer(id, |id| PendingChange::Changed { id, members, description })
    }

    /// Writes a note on an incident; says whether there is one.
    pub fn note(&self, id: &str, text: &str) -> bool {
        let created = self.0.environment.clock.time();
        let text = Text::untranslated(text);
        let note = Note { text, author: "Orange", created, members: Map::new(), attachments: Vec::new() };
        self.defer(id, |id| PendingChange::Noted { id, note })
    }

    fn defer(&self, id: &str, change: impl FnOnce(String) -> PendingChange) -> bool {
        let mut store = self.0.store();
        let known = store.contains(id);
        if known {
            store.defer(self.0.environment.clock.time(), change(id.to_owned()));
        }
        known
    }
}

/// The members without the text, and the text.
fn split(members: Value) -> (Map<String, Value>, Option<Text>) {
    let Value::Object(mut members) = members else { return (Map::new(), None) };
    let text = members.remove("description").and_then(|text| text.as_str().map(Text::untranslated));
    (members, text)
}
