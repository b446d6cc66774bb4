//! What was done on the server, by whom.

use std::collections::BTreeMap;

use orange_anomalie_adresse::AnomalieAdresses;
use orange_sandbox::Effect;

use super::stage::Stage;
use super::task::Ready;

/// What was done on the server.
#[derive(Debug, Default)]
pub(super) struct Effects {
    /// Of the operations that leave something of their own: how often it is there.
    pub(super) by_operation: BTreeMap<u32, u32>,
    /// How often the ticket of each task was changed.
    pub(super) changes: Vec<u32>,
}

impl Effects {
    pub(super) async fn read(stage: &Stage, ready: &Ready) -> Self {
        let mut effects = Self { changes: vec![0; ready.own.len()], ..Self::default() };
        for effect in stage.sandbox.effects() {
            match effect {
                Effect::TicketCreated { external_id, .. } => effects.left(external_id.as_deref()),
                Effect::TicketUpdated { id, .. } => {
                    let task = ready.own.iter().position(|(own, _)| *own == id);
                    effects.changes[task.expect("a ticket of a task")] += 1;
                }
                _ => {}
            }
        }
        let client = stage.client().build().expect("a client");
        let tickets = AnomalieAdresses::new(&client);
        for (id, _) in &ready.own {
            let notes =
                tickets.notes(id).list().limit(100).items().collect(usize::MAX).await.expect("the notes");
            notes.iter().for_each(|note| effects.left(note.text.as_deref()));
            let files = tickets.attachments(id).list().limit(100).items().collect(usize::MAX).await;
            files.expect("the files").iter().for_each(|file| effects.left(file.name.as_deref()));
        }
        effects
    }

    /// Something with the marker of an operation is there.
    fn left(&mut self, marker: Option<&str>) {
        let number = marker.and_then(|marker| marker.strip_prefix("chaos-"));
        let number = number.map(|number| number.trim_end_matches(".csv").parse().expect("a number"));
        if let Some(number) = number {
            *self.by_operation.entry(number).or_default() += 1;
        }
    }
}
