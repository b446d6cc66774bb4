//! Core Information: lists and references of the inventory.

use orange_core::{Client, ErrorKind};
use orange_core_information::fields::location;
use orange_core_information::{CoreInformation, References, scope};
use orange_sandbox::{Quirks, Sandbox, SandboxClock};

fn sandbox() -> Sandbox {
    Sandbox::builder().clock(SandboxClock::frozen()).build()
}

/// Sends every operation of the specification, for [`crate::coverage`].
pub(crate) async fn every_operation(_sandbox: &Sandbox, client: &Client) {
    let inventory = CoreInformation::new(client);
    let account = inventory.accounts().list().send().await.unwrap().into_items().remove(0);
    inventory.accounts().get(account.id()).await.unwrap();
    let location = inventory.locations().list().send().await.unwrap().into_items().remove(0);
    inventory.locations().get(location.id()).await.unwrap();
    let point = inventory.service_points().list().send().await.unwrap().into_items().remove(0);
    inventory.service_points().get(point.id()).await.unwrap();
    let item = inventory.configuration_items().list().send().await.unwrap().into_items().remove(0);
    inventory.configuration_items().get(item.id()).await.unwrap();
    inventory.status().await.unwrap();
    inventory.version().await.unwrap();
    inventory.doc().await.unwrap();
}

#[tokio::test]
async fn every_reference_of_an_item_resolves() {
    let inventory = CoreInformation::new(&sandbox().client().unwrap().build().unwrap());
    let items = inventory.configuration_items().list().limit(50).items().collect_up_to(1000).await.unwrap();
    assert!(items.len() > 50, "the list has several pages");
    for item in items.iter().step_by(17) {
        let point = inventory.service_point_of(item).await.unwrap().expect("a service point");
        let location = inventory.location_of(&point).await.unwrap().expect("a location");
        assert_eq!(item.location_id(), location.id);
        assert!(inventory.account_of(&location).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn filters_and_sorting_match_the_items() {
    for swapped_counts in [false, true] {
        let mut quirks = Quirks::orange();
        quirks.swapped_counts = swapped_counts;
        let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).quirks(quirks).build();
        let inventory = CoreInformation::new(&sandbox.client().unwrap().build().unwrap());
        let all = inventory.locations().list().items().collect_up_to(1000).await.unwrap();
        let city = all[0].address.as_ref().unwrap().city.clone().unwrap();
        let in_city = inventory.locations().list().filter(location::address().city().eq(city.as_str()));
        let in_city = in_city.sort(location::id().desc()).items().collect_up_to(1000).await.unwrap();
        let expected = all.iter().rev().filter(|it| it.get::<String>("address.city") == Some(city.clone()));
        let expected: Vec<_> = expected.map(|location| location.id.clone()).collect();
        assert_eq!(in_city.iter().map(|location| location.id.clone()).collect::<Vec<_>>(), expected);
    }
}

#[tokio::test]
async fn an_api_key_and_a_scope_are_required() {
    let sandbox = sandbox();
    let without_key = orange_core::Credentials::new(
        sandbox.credentials().client_id(),
        sandbox.credentials().client_secret(),
    );
    let client = sandbox.client().unwrap().credentials(without_key.unwrap()).build().unwrap();
    let error = CoreInformation::new(&client).locations().list().send().await.unwrap_err();
    assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("api_key")));
    assert!(sandbox.requests().iter().all(|request| !request.path.contains("locations")));

    let inventory = |scope: &str| {
        let client = sandbox.client().unwrap().scope(scope).build().unwrap();
        CoreInformation::new(&client)
    };
    inventory(scope::READ_ONLY).locations().list().send().await.unwrap();
    inventory(scope::FULL).locations().list().send().await.unwrap();
    let error = inventory("b2b:incident").locations().list().send().await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
}
