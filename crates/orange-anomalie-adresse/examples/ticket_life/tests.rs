//! Tests of the example: the log of both operators.

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
    assert_eq!(again.log, ["we have a ticket"]);
    assert_eq!(tickets.count([]).await.unwrap(), before + 1);
}

#[tokio::test]
async fn a_ticket_is_held_refused_and_closed() {
    assert_eq!(
        life().await.unwrap(),
        [
            "we have a ticket",
            "they say: ticket T is IN_PROGRESS",
            "they say: ticket T is PENDING (WAITING_INFORMATION)",
            "we attach a plan and hand the ticket back",
            "they say: ticket T is IN_PROGRESS",
            "they say: ticket T is RESOLVED (RESOLVED)",
            "we refuse",
            "they say: ticket T is IN_PROGRESS",
            "they say: note on T: Le référentiel est corrigé.",
            "they say: ticket T is RESOLVED (RESOLVED)",
            "we accept",
            "its way: ACKNOWLEDGED, IN_PROGRESS, PENDING, ACKNOWLEDGED, IN_PROGRESS, RESOLVED, ACKNOWLEDGED, IN_PROGRESS, RESOLVED, CLOSED",
            "is it over? Some(true); can it be canceled? false",
        ]
    );
}
