//! Tests of the example, against the sandbox.

use super::*;

#[tokio::test]
async fn a_ticket_is_created_only_once() {
    let sandbox = Sandbox::new();
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let before = tickets.count([]).await.unwrap();
    let mut handler = EventHandler::new(tickets.clone());
    let building = sandbox.building_codes().swap_remove(0);
    let first = handler.create(building.clone()).await.unwrap();
    let mut again = EventHandler::new(tickets.clone());
    assert_eq!(again.create(building).await.unwrap(), first);
    assert_eq!(again.log, ["OC: ticket created or found"]);
    assert_eq!(tickets.count([]).await.unwrap(), before + 1);
}

#[tokio::test]
async fn a_ticket_is_held_refused_and_closed() {
    assert_eq!(
        run_lifecycle().await.unwrap(),
        [
            "OC: ticket created or found",
            "event: ticket T is IN_PROGRESS",
            "event: ticket T is PENDING (WAITING_INFORMATION)",
            "OC: plan attached, ticket returned to the OI",
            "event: ticket T is IN_PROGRESS",
            "event: ticket T is RESOLVED (RESOLVED)",
            "OC: resolution refused",
            "event: ticket T is IN_PROGRESS",
            "event: note on T: Le référentiel est corrigé.",
            "event: ticket T is RESOLVED (RESOLVED)",
            "OC: resolution accepted",
            "statuses: ACKNOWLEDGED, IN_PROGRESS, PENDING, ACKNOWLEDGED, IN_PROGRESS, RESOLVED, ACKNOWLEDGED, IN_PROGRESS, RESOLVED, CLOSED",
            "refused before sending: status: CLOSED is final",
        ]
    );
}
