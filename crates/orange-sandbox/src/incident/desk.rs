//! Orange's side of an incident: what its supervision and its technicians do.

use serde_json::{Map, Value};

use super::model::{Incident, Note, Text};
use super::store::{Late, Store};
use crate::sandbox::Shared;
use crate::sync::lock;

/// Orange, as far as incidents go: opens them, changes them, comments on them. What it does shows in the API
/// after the documented delay of 3 minutes, in the sandbox's time.
///
/// ```
/// use std::time::Duration;
/// use orange_sandbox::{Sandbox, SandboxClock};
/// use serde_json::json;
///
/// let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).incidents(0).build();
/// let id = sandbox.incident_desk().open(json!({ "priority": "P1", "description": "Alarm" }));
/// assert!(sandbox.incident(&id).is_none());
/// sandbox.clock().advance(Duration::from_secs(180));
/// assert_eq!(sandbox.incident(&id).unwrap()["priority"], "P1");
/// ```
pub struct IncidentDesk(pub(crate) Shared);

impl IncidentDesk {
    /// Opens an incident with these members, which must be an object; its id.
    pub fn open(&self, members: Value) -> String {
        let (members, description) = split(members);
        let fill = |incident: &mut Incident| {
            incident.members.extend(members);
            incident.description = description;
        };
        self.store(|store| store.open_late(self.0.clock.time(), fill))
    }

    /// Changes members of an incident; says whether there is one.
    pub fn change(&self, id: &str, members: Value) -> bool {
        let (members, description) = split(members);
        self.late(id, |id| Late::Changed { id, members, description })
    }

    /// Writes a note on an incident; says whether there is one.
    pub fn note(&self, id: &str, text: &str) -> bool {
        let created = self.0.clock.time();
        let text = Text::written(text);
        let note = Note { text, author: "Orange", created, members: Map::new(), attachments: Vec::new() };
        self.late(id, |id| Late::Noted { id, note })
    }

    fn late(&self, id: &str, late: impl FnOnce(String) -> Late) -> bool {
        self.store(|store| {
            let known = store.knows(id);
            if known {
                store.later(self.0.clock.time(), late(id.to_owned()));
            }
            known
        })
    }

    fn store<T>(&self, work: impl FnOnce(&mut Store) -> T) -> T {
        work(&mut lock(&self.0.incidents))
    }
}

/// The members without the text, and the text.
fn split(members: Value) -> (Map<String, Value>, Option<Text>) {
    let Value::Object(mut members) = members else { return (Map::new(), None) };
    let text = members.remove("description").and_then(|text| text.as_str().map(Text::written));
    (members, text)
}
