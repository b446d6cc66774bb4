//! Ids of related items.
//!
//! The shape of references is not published. Therefore, an id is read in every shape that the related APIs use:
//! `"location": {"id": …}`, `"location": "…"`, each also in an array of one element, and `"locationId": "…"`.

use orange_core::model::{Json, Tagged, referred_id};

use crate::models::{Account, ConfigurationItem, Location, ServicePoint};

/// The ids of the items that an item refers to. Implemented by the four models of the inventory, and by a [`Tagged`] model.
///
/// ```
/// use orange_core_information::{ConfigurationItem, References};
///
/// let item: ConfigurationItem =
///     serde_json::from_str(r#"{"id": "CI-31", "servicePoint": {"id": "SP-12"}, "locationId": "LOC-7"}"#)?;
/// assert_eq!(item.service_point_id().as_deref(), Some("SP-12"));
/// assert_eq!(item.location_id().as_deref(), Some("LOC-7"));
/// assert_eq!(item.account_id(), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait References {
    #[doc(hidden)]
    fn property(&self, name: &str) -> Option<Json>;

    /// The id in the property `name`, or in the property `name` with the suffix `Id`.
    fn reference(&self, name: &str) -> Option<String> {
        let id = self.property(name).as_ref().and_then(referred_id);
        id.or_else(|| referred_id(&self.property(&format!("{name}Id"))?))
    }

    /// The id of the customer account.
    fn account_id(&self) -> Option<String> {
        self.reference("account")
    }

    /// The id of the location.
    fn location_id(&self) -> Option<String> {
        self.reference("location")
    }

    /// The id of the service point.
    fn service_point_id(&self) -> Option<String> {
        self.reference("servicePoint")
    }
}

macro_rules! references {
    ($($model:ty),*) => {$(
        impl References for $model {
            fn property(&self, name: &str) -> Option<Json> {
                self.get_json(name)
            }
        }
    )*};
}

references!(Account, ConfigurationItem, Location, ServicePoint);

impl<T: References> References for Tagged<T> {
    fn property(&self, name: &str) -> Option<Json> {
        T::property(self, name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_read_in_every_shape() {
        for text in [
            r#"{"location": {"id": "L"}}"#,
            r#"{"location": "L"}"#,
            r#"{"location": [{"id": "L"}]}"#,
            r#"{"locationId": "L"}"#,
            r#"{"location": null, "locationId": "L"}"#,
            r#"{"location": {"name": "no id"}, "locationId": "L"}"#,
        ] {
            let point: ServicePoint = serde_json::from_str(text).unwrap();
            assert_eq!(point.location_id().as_deref(), Some("L"), "{text}");
            let written = serde_json::to_value(&point).unwrap();
            assert_eq!(
                written,
                serde_json::from_str::<serde_json::Value>(text).unwrap(),
                "the JSON is preserved"
            );
        }
        for text in ["{}", r#"{"location": null}"#, r#"{"location": {}}"#, r#"{"location": ["a", "b"]}"#] {
            let point: ServicePoint = serde_json::from_str(text).unwrap();
            assert_eq!(point.location_id(), None, "{text}");
        }
    }
}
