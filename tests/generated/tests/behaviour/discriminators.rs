//! Variants chosen by a discriminator.

use generator_corpus::discriminators;
use generator_corpus::discriminators::models::{Buoy, Horn, Light, SteadyLight};
use generator_corpus::test_support::*;
use serde_json::json;

#[test]
fn the_discriminator_selects_the_variant_in_any_position() {
    for object in [
        json!({"@type": "steady", "power": 5, "colour": "red"}),
        json!({"colour": "red", "power": 5, "@type": "steady"}),
    ] {
        let light: Light = from_json(&object);
        assert!(
            matches!(&light, Light::Steady(light) if light.colour.as_deref() == Some("red")),
            "{light:?}"
        );
        assert_eq!(to_json(&light), object);
    }
}

#[test]
fn an_alias_is_decoded_and_encoded_unchanged() {
    let light: Light = from_json(&json!({"@type": "fixed"}));
    assert!(matches!(light, Light::Steady(_)));
    assert_eq!(to_json(&light), json!({"@type": "fixed"}));
}

#[test]
fn an_unknown_variant_is_preserved_with_common_fields() {
    let object = json!({"@type": "laser", "power": 9, "beam": {"width": 1}, "colour": null});
    let light: Light = from_json(&object);
    assert!(matches!(light, Light::Other(_)));
    assert_eq!(light.power(), Some(9));
    assert_eq!(light.get::<i64>("beam.width"), Some(1));
    assert!(light.is_null("colour"));
    assert_eq!(to_json(&light), object);
}

#[test]
fn a_missing_discriminator_is_not_guessed() {
    let light: Light = from_json(&json!({"colour": "red"}));
    assert!(matches!(light, Light::Other(_)));
    assert_eq!(light.get::<String>("colour").as_deref(), Some("red"));
}

#[test]
fn a_field_of_another_variant_is_preserved() {
    let object = json!({"@type": "steady", "period": 2.5, "power": null});
    let light: Light = from_json(&object);
    let Light::Steady(steady) = &light else { panic!("{light:?}") };
    assert_eq!(steady.unknown().map(|(name, _)| name).collect::<Vec<_>>(), ["period"]);
    assert!(light.is_null("power"));
    assert_eq!(to_json(&light), object);
}

#[test]
fn common_fields_are_accessible_without_the_variant() {
    let mut light: Light = from_json(&json!({"@type": "steady", "power": 5}));
    *light.power_mut() = Some(7);
    assert_eq!(light.power(), Some(7));
    assert_eq!(to_json(&light)["power"], 7);
}

#[test]
fn a_variant_sets_its_discriminator() {
    let mut steady = SteadyLight::default();
    steady.colour = Some("green".into());
    assert_eq!(to_json(&Light::from(steady)), json!({"@type": "steady", "colour": "green"}));
}

#[test]
fn a_variant_can_be_recursive() {
    let object = json!({"kind": "can", "chain": 3, "next": {"kind": "bell", "tone": "c"}});
    let buoy: Buoy = from_json(&object);
    let Buoy::Can(can) = &buoy else { panic!("{buoy:?}") };
    assert!(matches!(can.next.as_ref().unwrap(), Buoy::Other(_)));
    assert_eq!(to_json(&buoy), object);
}

#[test]
fn properties_select_the_variant_if_the_tag_is_unknown() {
    use discriminators::models::{Partly, Untagged};

    let value = json!({"form": "square", "side": 2});
    let square: Untagged = from_json(&value);
    assert!(matches!(&square, Untagged::Variant2(square) if square.side.is_some()), "{square:?}");
    assert_eq!(to_json(&square), value);
    let board: Partly = from_json(&json!({"kind": "board", "side": 2}));
    assert!(matches!(board, Partly::Variant2(_)), "{board:?}");
    let bell: Partly = from_json(&json!({"kind": "bell", "side": 2}));
    assert!(matches!(bell, Partly::Bell(_)), "the tag takes precedence: {bell:?}");
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
    assert!(matches!(property.buoy, Some(Buoy::Can(_))));
    assert_eq!(to_json(&property), json!({"light": 7, "buoy": [{"kind": "can"}]}));
}
