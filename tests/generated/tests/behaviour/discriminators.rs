//! Variants chosen by a discriminator.

use generator_corpus::discriminators;
use generator_corpus::discriminators::models::{Buoy, Horn, Light};
use generator_corpus::test_support::*;
use serde_json::json;

#[test]
fn properties_of_all_variants_are_fields_of_one_struct() {
    for object in [
        json!({"@type": "steady", "power": 5, "colour": "red"}),
        json!({"colour": "red", "power": 5, "@type": "steady"}),
        json!({"@type": "fixed"}),
        json!({"colour": "red"}),
    ] {
        let light: Light = from_json(&object);
        assert_eq!(light.at_type.as_deref(), object["@type"].as_str());
        assert_eq!(light.colour.as_deref(), object["colour"].as_str());
        assert_eq!(light.unknown().count(), 0);
        assert_eq!(to_json(&light), object);
    }
}

#[test]
fn an_unknown_variant_is_preserved_with_common_fields() {
    let object = json!({"@type": "laser", "power": 9, "beam": {"width": 1}, "colour": null});
    let light: Light = from_json(&object);
    assert_eq!(light.power, Some(9));
    assert_eq!(light.get::<i64>("beam.width"), Some(1));
    assert!(light.is_null("colour"));
    assert_eq!(to_json(&light), object);
}

#[test]
fn a_change_of_a_common_field_preserves_the_others() {
    let mut light: Light = from_json(&json!({"@type": "steady", "power": 5, "colour": "red"}));
    light.power = Some(7);
    assert_eq!(to_json(&light), json!({"@type": "steady", "power": 7, "colour": "red"}));
}

#[test]
fn a_variant_can_be_recursive() {
    let object = json!({"kind": "can", "chain": 3, "next": {"kind": "bell", "tone": "c"}});
    let buoy: Buoy = from_json(&object);
    assert_eq!(buoy.next.as_ref().unwrap().kind.as_deref(), Some("bell"));
    assert_eq!(to_json(&buoy), object);
}

#[test]
fn properties_select_the_variant_if_no_variant_has_the_tag() {
    use discriminators::models::{Partly, Untagged};

    let value = json!({"form": "square", "side": 2});
    let square: Untagged = from_json(&value);
    assert!(matches!(&square, Untagged::Variant2(square) if square.side.is_some()), "{square:?}");
    assert_eq!(to_json(&square), value);
    let board: Partly = from_json(&json!({"kind": "board", "side": 2}));
    assert!(matches!(board, Partly::Variant2(_)), "{board:?}");
}

#[test]
fn a_tag_takes_precedence_over_properties() {
    use discriminators::models::Partly;

    let bell: Partly = from_json(&json!({"kind": "bell", "side": 2}));
    assert!(matches!(bell, Partly::Bell(_)), "{bell:?}");
}

/// The `oneOf` of `Partly` lists `Partly`.
#[test]
fn a_union_that_lists_itself_has_no_variant_for_itself() {
    use discriminators::models::Partly;

    let unknown: Partly = from_json(&json!({"kind": "Partly"}));
    assert!(matches!(unknown, Partly::Other(_)), "{unknown:?}");
}

#[test]
fn a_one_of_without_a_base_preserves_unknown_values() {
    let horn: Horn = from_json(&json!({"type": "siren", "hz": 440}));
    assert!(matches!(&horn, Horn::Other(json) if json.get::<i64>("hz") == Some(440)), "{horn:?}");
    assert_eq!(to_json(&horn), json!({"type": "siren", "hz": 440}));
}

#[test]
fn a_value_that_is_not_an_object_is_not_a_variant() {
    assert!(serde_json::from_str::<Light>("7").is_err());
    let property: discriminators::models::GetSignalsResponse =
        from_json(&json!({"light": 7, "buoy": [{"kind": "can"}]}));
    assert_eq!(property.light, None);
    assert_eq!(property.buoy.as_ref().unwrap().kind.as_deref(), Some("can"));
    assert_eq!(to_json(&property), json!({"light": 7, "buoy": [{"kind": "can"}]}));
}
