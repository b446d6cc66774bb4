//! The three sample responses of the page, with six points of interest.

use orange_eligibility::PointOfInterest;
use orange_eligibility::models::EligibilityStatus;
use serde_json::Value;

fn samples() -> Vec<Vec<Value>> {
    let text = include_str!("../fixtures/samples.json");
    serde_json::from_str(text).unwrap()
}

#[test]
fn every_sample_is_decoded_and_preserved() {
    let samples = samples();
    assert_eq!(samples.iter().map(Vec::len).collect::<Vec<_>>(), [4, 1, 1]);
    for sample in &samples {
        let text = serde_json::to_string(sample).unwrap();
        let points: Vec<PointOfInterest> = serde_json::from_str(&text).unwrap();
        assert_eq!(&serde_json::to_value(&points).unwrap(), &Value::from(sample.clone()));
        for point in &points {
            assert_eq!(point.unknown().count(), 0, "every property has a field");
            assert!(point.known_comments().is_empty());
            let created = point.created_at.as_ref().unwrap();
            assert!(created.is_valid() && !created.as_str().ends_with('Z'), "there is no zone");
            let supports = point.supports.as_ref().unwrap();
            let copper = supports.copper.as_ref().unwrap();
            let adsl = copper.adsl.as_ref().unwrap();
            assert_eq!(adsl.status, Some(EligibilityStatus::Eligible));
            assert!(adsl.properties.as_ref().unwrap().bandwidth_value().unwrap() >= 1.0);
            assert!(
                copper.sdsl.as_ref().unwrap().properties.as_ref().unwrap().count_required_pairs.is_some()
            );
        }
    }
    let address_only: PointOfInterest = serde_json::from_value(samples[0][3].clone()).unwrap();
    assert!(address_only.building.is_none());
    let fiber = address_only.supports.unwrap().fiber.unwrap();
    assert!(fiber.ftte.is_none() && fiber.ftth.is_none() && fiber.ftto.is_some());
    let named: PointOfInterest = serde_json::from_value(samples[2][0].clone()).unwrap();
    assert_eq!(named.building.unwrap().name.as_deref(), Some("A13"));
}
