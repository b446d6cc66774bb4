//! Commands that read: lists, counts and single resources.

use crate::assert_transcript;
use crate::program::Orange;

#[test]
fn tickets_are_listed_counted_and_shown() {
    assert_transcript!(
        Orange::embedded(),
        [
            "tickets list --limit 3",
            "tickets list --where 'status[in]=PENDING,RESOLVED' --where ticketType=OC_REQUEST --select id,status --all",
            "tickets list --sort -creationDate,id --limit 2 --select id,creationDate",
            "tickets list --fields id,status --limit 2 --output ndjson",
            "tickets list --where status=UNUSED",
            "tickets list --where status=UNUSED --output json",
            "tickets count",
            "tickets count --where 'creationDate[gte]=2025-06-01'",
            "tickets get f7eb11c6-d979-4a91-88c3-450bb0085f63 --fields id,status,externalId",
            "tickets get f7eb11c6-d979-4a91-88c3-450bb0085f63 --select id,statusChanges.status,relatedParty.0.name",
            "tickets get f7eb11c6-d979-4a91-88c3-450bb0085f63 --etag",
        ]
    );
}

#[test]
fn incidents_are_listed_counted_and_shown() {
    assert_transcript!(
        Orange::embedded(),
        [
            "incidents list --limit 3",
            "incidents list --where priority=P1 --where location.address.city=Pau --all",
            "incidents count --where priority=P1",
            "incidents aggregate --by priority",
            "incidents aggregate --by priority,status --where location.address.country=FR --output csv",
            "incidents get 2505N00000",
            "incidents notes list 2505N00000",
            "incidents attachments 2505N00000",
            "incidents freeze-periods 2505N00000",
            "incidents freeze-periods 2505N00001 --output json",
        ]
    );
}

#[test]
fn the_inventory_is_listed_counted_and_shown() {
    assert_transcript!(
        Orange::embedded(),
        [
            "inventory accounts list --limit 2",
            "inventory accounts get ACC-000001",
            "inventory locations list --where address.city=Pau",
            "inventory locations count",
            "inventory locations get LOC-000007",
            "inventory service-points list --limit 2",
            "inventory service-points get SP-000001",
            "inventory items list --limit 2",
            "inventory items count --where location.id=LOC-000001",
            "inventory items get CI-000001",
        ]
    );
}

#[test]
fn eligibility_is_checked_by_building_address_and_name() {
    let sandbox = orange_sandbox::Sandbox::new();
    let code = &sandbox.building_codes()[0];
    let address = sandbox.building_address(code).expect("an address");
    let by_address = format!("eligibility check '{address}' --select building.id,supports.fiber.ftth.status");
    let by_code = format!("eligibility check --building {code}");
    let named = sandbox.building_codes().into_iter().find_map(|code| {
        let name = sandbox.building_name(&code)?;
        let address = sandbox.building_address(&code)?;
        Some(format!("eligibility check '{address}' --building-name '{name}' --select building.id"))
    });
    assert_transcript!(Orange::embedded(), [&by_code, &by_address, &named.expect("a building with a name")]);
}

#[test]
fn photos_of_the_sandbox_are_labelled_as_invented() {
    assert_transcript!(
        Orange::embedded(),
        [
            "photos list SANDBOX-0001",
            "photos list --path /interventions --limit 2 --select id,photoCount",
            "photos list SANDBOX-0001 --path '/interventions/{intervention}/photos' --dev --limit 1",
            "photos list SANDBOX-0001 --path /interventions",
            "photos list --path '/interventions/{intervention}/photos'",
        ]
    );
}
