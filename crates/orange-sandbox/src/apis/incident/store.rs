//! The incidents of a sandbox, and changes by Orange that are not visible yet.

use std::collections::{BTreeMap, VecDeque};

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
    /// With the time of the change, oldest first.
    pending: VecDeque<(OffsetDateTime, PendingChange)>,
    next_number: u64,
}

impl Store {
    /// Creates a store with `count` generated incidents before `start`.
    pub(crate) fn new(seed: u64, count: usize, start: OffsetDateTime, sites: &Sites) -> Self {
        let next_number = count as u64;
        let incidents = (0..next_number)
            .map(|number| seed::incident(seed, number, next_number, start, sites))
            .map(|incident| (incident.id.clone(), incident))
            .collect();
        Self { incidents, pending: VecDeque::new(), next_number }
    }

    /// Makes due changes visible.
    pub(crate) fn apply_due_changes(&mut self, now: OffsetDateTime) {
        while self.pending.front().is_some_and(|(at, _)| *at + REFRESH_DELAY <= now)
            && let Some((_, change)) = self.pending.pop_front()
        {
            match change {
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
    pub(crate) fn defer(&mut self, now: OffsetDateTime, change: PendingChange) {
        self.pending.push_back((now, change));
    }

    /// Returns whether an incident exists, visible or not.
    pub(crate) fn contains(&self, id: &str) -> bool {
        let opened =
            |change: &PendingChange| matches!(change, PendingChange::Opened(incident) if incident.id == id);
        self.incidents.contains_key(id) || self.pending.iter().any(|(_, change)| opened(change))
    }

    /// Returns the number of changes that are not visible yet.
    pub(crate) fn pending_count(&self) -> usize {
        self.pending.len()
    }

    fn new_incident(&mut self, now: OffsetDateTime, fill: impl FnOnce(&mut Incident)) -> Incident {
        let mut incident = Incident {
            id: seed::id(now, self.next_number),
            created: now,
            description: None,
            fields: Map::from_iter([("status".to_owned(), seed::OPEN.into())]),
            notes: Vec::new(),
            attachments: Vec::new(),
            freeze_periods: Vec::new(),
        };
        self.next_number += 1;
        fill(&mut incident);
        incident
    }
}
