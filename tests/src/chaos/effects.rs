//! Effects on the server, by operation.

use std::collections::BTreeMap;

use orange_anomalie_adresse::AnomalieAdresses;
use orange_sandbox::Effect;

use super::environment::Environment;
use super::task::Fixtures;

/// Effects on the server.
#[derive(Debug, Default)]
pub(super) struct Effects {
    /// Number of effects of each operation that creates something.
    pub(super) by_operation: BTreeMap<u32, u32>,
    /// Number of changes to the ticket of each task.
    pub(super) changes: Vec<u32>,
}

impl Effects {
    pub(super) async fn read(environment: &Environment, fixtures: &Fixtures) -> Self {
        let mut effects = Self { changes: vec![0; fixtures.per_task.len()], ..Self::default() };
        for effect in environment.sandbox.effects() {
            match effect {
                Effect::TicketCreated { external_id, .. } => effects.count(external_id.as_deref()),
                Effect::TicketUpdated { id, .. } => {
                    let task = fixtures.per_task.iter().position(|(ticket, _)| *ticket == id);
                    effects.changes[task.expect("a ticket of a task")] += 1;
                }
                _ => {}
            }
        }
        let client = environment.client().build().expect("a client");
        let tickets = AnomalieAdresses::new(&client);
        for (id, _) in &fixtures.per_task {
            let notes = tickets
                .notes(id)
                .list()
                .limit(100)
                .items()
                .collect_up_to(usize::MAX)
                .await
                .expect("the notes");
            notes.iter().for_each(|note| effects.count(note.text.as_deref()));
            let files = tickets.attachments(id).list().limit(100).items().collect_up_to(usize::MAX).await;
            files.expect("the files").iter().for_each(|file| effects.count(file.name.as_deref()));
        }
        effects
    }

    /// Counts an effect by the marker of its operation: `chaos-` and the number of the operation, in an external id, a note
    /// or a file name. Fixtures have none.
    fn count(&mut self, marker: Option<&str>) {
        let number = marker.and_then(|marker| marker.strip_prefix("chaos-"));
        let number = number.map(|number| number.trim_end_matches(".csv").parse().expect("a number"));
        if let Some(number) = number {
            *self.by_operation.entry(number).or_default() += 1;
        }
    }
}
