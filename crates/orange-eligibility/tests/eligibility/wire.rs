//! The HTTP request of the operation.

use insta::assert_snapshot;
use orange_core::operation::Operation;
use orange_eligibility::Place;

fn request_text(place: &Place) -> String {
    let base = "https://api.orange.com/eligibility/b2b/v1".parse().unwrap();
    let request = place.to_operation().unwrap().request().unwrap().into_http(&base).unwrap();
    let accept = request.headers()["accept"].to_str().unwrap();
    format!("{} {}\naccept: {accept}\n", request.method(), request.uri())
}

#[test]
fn each_kind_of_place_has_its_parameters() {
    assert_snapshot!("get_poi_building", request_text(&Place::building("IMB/59378/X/013S")));
    let address = "340 Avenue De La Marne, 59700 Marcq-en-Barœul & co";
    assert_snapshot!("get_poi_address", request_text(&Place::address(address)));
    assert_snapshot!("get_poi_building_at", request_text(&Place::building_at(address, "A13+B")));
}
