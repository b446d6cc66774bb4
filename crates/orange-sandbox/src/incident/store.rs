//! All incidents of a sandbox, and what Orange did that does not show yet.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use time::{Duration, OffsetDateTime};

use super::model::{Incident, Note, Text};
use super::seed;
use crate::data::sites::Sites;

/// How long what Orange did takes to show: "+/- 3 minutes", says the page.
pub(crate) const REFRESH_DELAY: Duration = Duration::minutes(3);

/// Something that Orange did.
#[derive(Clone, Debug)]
pub(crate) enum Late {
    Opened(Box<Incident>),
    Changed { id: String, members: Map<String, Value>, description: Option<Text> },
    Noted { id: String, note: Note },
}

/// The incidents by id, which is the order of their creation.
#[derive(Debug)]
pub(crate) struct Store {
    incidents: BTreeMap<String, Incident>,
    /// In the order in which it was done.
    late: Vec<(OffsetDateTime, Late)>,
    numbers: u64,
}

impl Store {
    /// `count` incidents that existed before `start`.
    pub(crate) fn new(seed: u64, count: usize, start: OffsetDateTime, sites: &Sites) -> Self {
        let numbers = count as u64;
        let incidents = (0..numbers)
            .map(|number| seed::incident(seed, number, numbers, start, sites))
            .map(|incident| (incident.id.clone(), incident))
            .collect();
        Self { incidents, late: Vec::new(), numbers }
    }

    /// Lets show what is old enough.
    pub(crate) fn settle(&mut self, now: OffsetDateTime) {
        while let Some((_, late)) = self.late.first().filter(|(done, _)| *done + REFRESH_DELAY <= now) {
            let late = late.clone();
            self.late.remove(0);
            match late {
                Late::Opened(incident) => drop(self.incidents.insert(incident.id.clone(), *incident)),
                Late::Changed { id, members, description } => {
                    if let Some(incident) = self.incidents.get_mut(&id) {
                        incident.members.extend(members);
                        incident.description = description.or_else(|| incident.description.take());
                    }
                }
                Late::Noted { id, note } => {
                    if let Some(incident) = self.incidents.get_mut(&id) {
                        incident.notes.push(note);
                    }
                }
            }
        }
    }

    /// Those that show, the oldest first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Incident> {
        self.incidents.values()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Incident> {
        self.incidents.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Incident> {
        self.incidents.get_mut(id)
    }

    /// Adds an incident that shows at once.
    pub(crate) fn open(&mut self, now: OffsetDateTime, fill: impl FnOnce(&mut Incident)) -> &mut Incident {
        let incident = self.new_incident(now, fill);
        self.incidents.entry(incident.id.clone()).or_insert(incident)
    }

    /// Adds an incident of Orange's, which shows later; its id.
    pub(crate) fn open_late(&mut self, now: OffsetDateTime, fill: impl FnOnce(&mut Incident)) -> String {
        let incident = self.new_incident(now, fill);
        let id = incident.id.clone();
        self.later(now, Late::Opened(Box::new(incident)));
        id
    }

    /// Keeps what Orange did until it shows.
    pub(crate) fn later(&mut self, now: OffsetDateTime, late: Late) {
        self.late.push((now, late));
    }

    /// Whether there is such an incident, shown or not.
    pub(crate) fn knows(&self, id: &str) -> bool {
        let opened = |late: &Late| matches!(late, Late::Opened(incident) if incident.id == id);
        self.incidents.contains_key(id) || self.late.iter().any(|(_, late)| opened(late))
    }

    fn new_incident(&mut self, now: OffsetDateTime, fill: impl FnOnce(&mut Incident)) -> Incident {
        let mut incident = Incident {
            id: seed::id(now, self.numbers),
            created: now,
            description: None,
            members: Map::from_iter([("status".to_owned(), seed::OPEN.into())]),
            notes: Vec::new(),
            attachments: Vec::new(),
            freezes: Vec::new(),
        };
        self.numbers += 1;
        fill(&mut incident);
        incident
    }
}
