//! Buildings by their code, as a ticket refers to them.

use crate::models::RelatedBuildingCreate;

impl RelatedBuildingCreate {
    /// The building with this identifier, such as an IMB code, said to be a building in the way that
    /// the interop group asks for.
    ///
    /// ```
    /// use orange_anomalie_adresse::models::RelatedBuildingCreate;
    ///
    /// let building = RelatedBuildingCreate::of("IMB/09122/X/00A7");
    /// assert_eq!(building.at_referred_type.as_deref(), Some("Building"));
    /// assert_eq!(building, "IMB/09122/X/00A7".into());
    /// ```
    pub fn of(identifier: impl Into<String>) -> Self {
        Self::new(identifier).at_referred_type("Building").role("building")
    }
}

impl From<&str> for RelatedBuildingCreate {
    fn from(identifier: &str) -> Self {
        Self::of(identifier)
    }
}

impl From<String> for RelatedBuildingCreate {
    fn from(identifier: String) -> Self {
        Self::of(identifier)
    }
}
