//! Pagination of a changing list: tickets are added and removed, pages fail, and the program restarts.

use std::collections::BTreeSet;

use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::pagination::{Cursor, KeyedItems};
use orange_journeys::tickets::housings_number_ticket;
use orange_sandbox::{BodyShape, Fault, FaultPoint, FaultRule, ResponseOverride, Sandbox, SandboxClock};

type TicketItems = KeyedItems<orange_anomalie_adresse::operations::ListTickets>;

const TICKETS: usize = 1500;

fn keyed_items(tickets: &AnomalieAdresses) -> TicketItems {
    // In order of creation, as the sandbox lists them.
    tickets.list().limit(100).items().keyed_by_id()
}

async fn all_ids(tickets: &AnomalieAdresses) -> Vec<String> {
    let all = tickets.list().limit(100).items().collect_up_to(usize::MAX).await.unwrap();
    all.iter().map(|ticket| ticket.id().to_owned()).collect()
}

#[tokio::test]
async fn keyed_pagination_of_a_changing_list_is_complete() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).tickets(TICKETS).build();
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let building = sandbox.building_codes().swap_remove(0);
    let before = all_ids(&tickets).await;
    assert_eq!(before.len(), TICKETS);

    let faults = [
        Fault::Reset { at: FaultPoint::MidBody },
        Fault::Truncate { bytes: 100 },
        ResponseOverride::error(503, 6).into(),
        ResponseOverride::corrupted(BodyShape::Half).into(),
    ];
    sandbox.faults().add(FaultRule::one_of(faults).method("GET").percent(10));
    let mut random = fastrand::Rng::with_seed(11);
    let mut items = keyed_items(&tickets);
    let (mut received, mut failed, mut removed) = (Vec::new(), 0, BTreeSet::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(ticket) => received.push(ticket.id().to_owned()),
            Err(_) => failed += 1,
        }
        if random.u8(..) < 40 {
            // Before or after the current position.
            let id = &before[random.usize(..before.len())];
            if sandbox.infrastructure_operator().remove(id).is_ok() {
                removed.insert(id.clone());
            }
        }
        if random.u8(..) < 5 {
            tickets.create(housings_number_ticket(&building)).await.unwrap();
        }
        if random.u8(..) < 3 {
            let saved = serde_json::to_string(&items.cursor()).unwrap();
            let cursor: Cursor = serde_json::from_str(&saved).unwrap();
            items = keyed_items(&tickets).resume(&cursor).unwrap();
        }
    }
    let unique: BTreeSet<&String> = received.iter().collect();
    assert_eq!(unique.len(), received.len(), "a ticket was repeated");
    let lost_tickets = before.iter().filter(|id| !removed.contains(*id) && !unique.contains(id)).count();
    assert_eq!(lost_tickets, 0, "a ticket that stayed in the list was lost");
    assert!(removed.len() > 100 && failed > 0, "{} tickets removed, {failed} pages failed", removed.len());
}
