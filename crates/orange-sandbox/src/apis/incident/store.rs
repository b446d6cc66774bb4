//! The incidents of a sandbox, and changes by Orange that are not visible yet.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use time::{Duration, OffsetDateTime};

use super::model::{Incident, Note, Text};
use super::seed;
use crate::data::sites::Sites;

/// The delay after which changes by Orange become visible: "+/- 3 minutes" on the page.
pub(crate) const REFRESH_DELAY: Duration = Duration::minutes(3);

/// A change by Orange.
#[derive(Clone, Debug)]
pub(crate) enum PendingChange {
    Opened(Box<Incident>),
    Changed { id: String, fields: Map<String, Value>, description: Option<Text> },
    Noted { id: String, note: Note },
}

/// The incidents by id, which is the order of their creation.
#[derive(Debug)]
pub(crate) struct Store {
    incidents: BTreeMap<String, Incident>,
    /// In order of time.
    pending: Vec<(OffsetDateTime, PendingChange)>,
    numbers: u64,
}

impl Store {
    /// Creates a store with `count` generated incidents before `start`.
    pub(crate) fn new(seed: u64, count: usize, start: OffsetDateTime, sites: &Sites) -> Self {
        let numbers = count as u64;
        let incidents = (0..numbers)
            .map(|number| seed::incident(seed, number, numbers, start, sites))
            .map(|incident| (incident.id.clone(), incident))
            .collect();
        Self { incidents, pending: Vec::new(), numbers }
    }

    /// Makes due changes visible.
    pub(crate) fn apply_due_changes(&mut self, now: OffsetDateTime) {
        while let Some((_, pending)) = self.pending.first().filter(|(done, _)| *done + REFRESH_DELAY <= now) {
            let pending = pending.clone();
            self.pending.remove(0);
            match pending {
                PendingChange::Opened(incident) => {
                    drop(self.incidents.insert(incident.id.clone(), *incident))
                }
                PendingChange::Changed { id, fields, description } => {
                    if let Some(incident) = self.incidents.get_mut(&id) {
                        incident.fields.extend(fields);
                        incident.description = description.or_else(|| incident.description.take());
                    }
                }
                PendingChange::Noted { id, note } => {
                    if let Some(incident) = self.incidents.get_mut(&id) {
                        incident.notes.push(note);
                    }
                }
            }
        }
    }

    /// Returns the visible incidents, oldest first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Incident> {
        self.incidents.values()
    }

    pub(crate) fn get(&self, id: &str) -> Option<&Incident> {
        self.incidents.get(id)
    }

    pub(crate) fn get_mut(&mut self, id: &str) -> Option<&mut Incident> {
        self.incidents.get_mut(id)
    }

    /// Adds an incident that is visible at once.
    pub(crate) fn open(&mut self, now: OffsetDateTime, fill: impl FnOnce(&mut Incident)) -> &mut Incident {
        let incident = self.new_incident(now, fill);
        self.incidents.entry(incident.id.clone()).or_insert(incident)
    }

    /// Adds an incident that becomes visible later, and returns its id.
    pub(crate) fn open_pending(&mut self, now: OffsetDateTime, fill: impl FnOnce(&mut Incident)) -> String {
        let incident = self.new_incident(now, fill);
        let id = incident.id.clone();
        self.defer(now, PendingChange::Opened(Box::new(incident)));
        id
    }

    /// Stores a change until it becomes visible.
    pub(crate) fn defer(&mut self, now: OffsetDateTime, pending: PendingChange) {
        self.pending.push((now, pending));
    }

    /// Returns whether an incident exists, visible or not.
    pub(crate) fn contains(&self, id: &str) -> bool {
        let opened =
            |pending: &PendingChange| matches!(pending, PendingChange::Opened(incident) if incident.id == id);
        self.incidents.contains_key(id) || self.pending.iter().any(|(_, pending)| opened(pending))
    }

    fn new_incident(&mut self, now: OffsetDateTime, fill: impl FnOnce(&mut Incident)) -> Incident {
        let mut incident = Incident {
            id: seed::id(now, self.numbers),
            created: now,
            description: None,
            fields: Map::from_iter([("status".to_owned(), seed::OPEN.into())]),
            notes: Vec::new(),
            attachments: Vec::new(),
            freeze_periods: Vec::new(),
        };
        self.numbers += 1;
        fill(&mut incident);
        incident
    }
}
