//! References from a ticket to a building.

use crate::models::RelatedBuildingCreate;

impl RelatedBuildingCreate {
    /// Creates a reference to the building with this identifier, such as an IMB code, with the type and role that the
    /// interop group requires.
    ///
    /// ```
    /// use orange_anomalie_adresse::models::RelatedBuildingCreate;
    ///
    /// let building = RelatedBuildingCreate::building("IMB/09122/X/00A7");
    /// assert_eq!(building.at_referred_type.as_deref(), Some("Building"));
    /// assert_eq!(building, "IMB/09122/X/00A7".into());
    /// ```
    pub fn building(identifier: impl Into<String>) -> Self {
        Self::new(identifier).at_referred_type("Building").role("building")
    }
}

impl From<&str> for RelatedBuildingCreate {
    fn from(identifier: &str) -> Self {
        Self::building(identifier)
    }
}

impl From<String> for RelatedBuildingCreate {
    fn from(identifier: String) -> Self {
        Self::building(identifier)
    }
}
