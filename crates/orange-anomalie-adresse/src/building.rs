//! References from a ticket to a building.

use crate::models::RelatedBuildingCreate;

impl RelatedBuildingCreate {
    /// Creates a reference to the building with this identifier, such as an IMB code, with the type and role that the
    /// interop group requires.
    ///
    /// The identifier is sent unchecked: no format is published for it. The interop group's file types it as a string, and
    /// Orange's page shows examples only. The pattern of IMB codes on Orange's Eligibility page applies to a parameter of
    /// that API, and other operators may use other identifiers. The OI can reject a ticket about an unknown building with
    /// the reason `UNKNOWN_RESOURCE`. To check a code against the pattern of the Eligibility page before the ticket is created, use
    /// `orange_eligibility::Place::building(code).validate()`.
    ///
    /// ```
    /// use orange_anomalie_adresse::models::RelatedBuildingCreate;
    ///
    /// let building = RelatedBuildingCreate::building("IMB/09122/X/00A7");
    /// assert_eq!(building.at_referred_type.as_deref(), Some("Building"));
    /// assert_eq!(building, "IMB/09122/X/00A7".into());
    /// ```
    ///
    /// # Source
    /// before-interop/anomalieAdresse openapi.yaml 2.0.0, `RelatedBuilding`.
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
