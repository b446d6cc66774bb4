//! What an item points at. How the items of the inventory refer to each other is not published, so an id
//! is looked for in every shape that the sibling APIs use: `"location": {"id": …}`, `"location": "…"`,
//! `"locationId": "…"`.

use orange_core::model::{Json, referred_id};

use crate::models::{Account, ConfigurationItem, Location, ServicePoint};

/// The ids of what an item points at.
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
    /// A member as it came.
    #[doc(hidden)]
    fn member(&self, name: &str) -> Option<Json>;

    /// The id that the member of this name, or this name with `Id` behind it, points at; `None` if there
    /// is none.
    fn reference(&self, name: &str) -> Option<String> {
        let written = self.member(name).as_ref().and_then(referred_id);
        written.or_else(|| referred_id(&self.member(&format!("{name}Id"))?))
    }

    /// The customer account.
    fn account_id(&self) -> Option<String> {
        self.reference("account")
    }

    /// The location.
    fn location_id(&self) -> Option<String> {
        self.reference("location")
    }

    /// The service point.
    fn service_point_id(&self) -> Option<String> {
        self.reference("servicePoint")
    }
}

macro_rules! references {
    ($($model:ty),*) => {$(
        impl References for $model {
            fn member(&self, name: &str) -> Option<Json> {
                self.get_json(name)
            }
        }
    )*};
}

references!(Account, ConfigurationItem, Location, ServicePoint);

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
            assert_eq!(written, serde_json::from_str::<serde_json::Value>(text).unwrap(), "nothing is lost");
        }
        for text in ["{}", r#"{"location": null}"#, r#"{"location": {}}"#, r#"{"location": ["a", "b"]}"#] {
            let point: ServicePoint = serde_json::from_str(text).unwrap();
            assert_eq!(point.location_id(), None, "{text}");
        }
    }
}
