//! The address or building to check.

use std::fmt;

use orange_core::model::Violation;
use orange_core::{Error, Result};

use crate::models::BuildingCode;
use crate::operations::GetPoi;

/// A place to check: a building, an address, or a building by its name at an address.
///
/// If a request has parameters for several of these, the service uses the building code, otherwise the address with the
/// building name, otherwise the address (Orange's Eligibility page). A place is exactly one of these, so no parameter is
/// sent that the service ignores. [`from_parts`](Self::from_parts) selects the place in the same order.
///
/// ```
/// use orange_eligibility::Place;
///
/// let by_code = Place::building("IMB/59350/X/00A7");
/// let by_address = Place::address("340 avenue de la Marne, 59700 Marcq-en-Barœul");
/// let by_name = Place::building_at("340 avenue de la Marne, 59700 Marcq-en-Barœul", "A13");
/// assert!(by_code.validate().is_ok() && by_address.validate().is_ok() && by_name.validate().is_ok());
///
/// let error = Place::address("340 avenue de la Marne 59700 Marcq-en-Barœul").validate().unwrap_err();
/// assert_eq!(error.field(), Some("fullTextAddress"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// A building by its IMB code.
    Building(BuildingCode),
    /// An address: street and city, separated by a comma.
    Address(String),
    /// A building at an address, by its name.
    BuildingAt {
        /// Street and city, separated by a comma.
        address: String,
        /// The name of the building.
        name: String,
    },
}

impl Place {
    /// Creates a place from the IMB code of a building.
    pub fn building(code: impl Into<BuildingCode>) -> Self {
        Self::Building(code.into())
    }

    /// Creates a place from an address: street and city, separated by a comma.
    pub fn address(address: impl Into<String>) -> Self {
        Self::Address(address.into())
    }

    /// Creates a place from an address and the name of a building.
    pub fn building_at(address: impl Into<String>, name: impl Into<String>) -> Self {
        Self::BuildingAt { address: address.into(), name: name.into() }
    }

    /// Creates a place from the arguments that are not blank: the code, otherwise the address with the building name, otherwise
    /// the address.
    ///
    /// ```
    /// use orange_eligibility::Place;
    ///
    /// // A line of a file with the columns code, address and building name.
    /// let line = ["", "12 rue des Écoles, 59000 Lille", "A13"];
    /// let place = Place::from_parts(Some(line[0]), Some(line[1]), Some(line[2]))?;
    /// assert_eq!(place, Place::building_at("12 rue des Écoles, 59000 Lille", "A13"));
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns an error if both the code and the address are blank. Does not [validate](Self::validate) the place.
    pub fn from_parts(code: Option<&str>, address: Option<&str>, name: Option<&str>) -> Result<Self> {
        let non_blank =
            |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        match (non_blank(code), non_blank(address), non_blank(name)) {
            (Some(code), ..) => Ok(Self::building(code)),
            (None, Some(address), Some(name)) => Ok(Self::building_at(address, name)),
            (None, Some(address), None) => Ok(Self::address(address)),
            (None, None, _) => Err(Error::invalid("fullTextAddress", "is required, or a building code")),
        }
    }

    /// Validates the place by the rules of the service.
    ///
    /// # Errors
    /// Returns an error with the parameter as its [`field`](Error::field) if a building code does not match its pattern, an
    /// address has no comma between street and city, or a building name is blank. The service responds to the first two with
    /// the codes 40024 and 400100.
    pub fn validate(&self) -> Result<()> {
        match self {
            Self::Building(code) => code.validate().map_err(|error| {
                let rule = error.violations().first().map_or("", Violation::rule);
                Error::invalid("buildingCode", rule.to_owned())
            }),
            Self::Address(address) => check_address(address),
            Self::BuildingAt { address, name } => {
                check_address(address)?;
                if name.trim().is_empty() {
                    return Err(Error::invalid("buildingName", "must not be blank"));
                }
                Ok(())
            }
        }
    }

    /// Creates the operation that checks the place.
    ///
    /// # Errors
    /// Returns the errors of [`validate`](Self::validate).
    pub fn to_operation(&self) -> Result<GetPoi> {
        self.validate()?;
        Ok(self.operation())
    }

    /// Creates the operation to send. Its request checks the code of a building, which is not checked here a second time.
    ///
    /// # Errors
    /// Returns the errors of [`validate`](Self::validate) for an address.
    pub(crate) fn to_send(&self) -> Result<GetPoi> {
        match self {
            Self::Building(_) => Ok(self.operation()),
            Self::Address(_) | Self::BuildingAt { .. } => self.to_operation(),
        }
    }

    fn operation(&self) -> GetPoi {
        match self {
            Self::Building(code) => GetPoi::new().building_code(code.clone()),
            Self::Address(address) => GetPoi::new().full_text_address(address.as_str()),
            Self::BuildingAt { address, name } => {
                GetPoi::new().full_text_address(address.as_str()).building_name(name.as_str())
            }
        }
    }
}

/// Checks Orange's rule "street and city, separated by a comma". Neither may be blank.
fn check_address(address: &str) -> Result<()> {
    let rule = "must separate street and city by a comma, as in `12 rue des Écoles, 59000 Lille`";
    let street = address.split(',').next().unwrap_or_default();
    let city = address.rsplit_once(',').map_or("", |(_, city)| city);
    let is_valid = !street.trim().is_empty() && !city.trim().is_empty();
    if is_valid { Ok(()) } else { Err(Error::invalid("fullTextAddress", rule)) }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Building(code) => f.write_str(code.as_str()),
            Self::Address(address) => f.write_str(address),
            Self::BuildingAt { address, name } => write!(f, "{name}, {address}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use orange_core::operation::Operation as _;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_needs_street_comma_and_city() {
        for address in ["12 rue des Écoles, 59000 Lille", "Les Pins, 12 rue X, Foix", "a,b"] {
            assert!(Place::address(address).validate().is_ok(), "{address}");
        }
        for address in ["", " ", ",", "12 rue des Écoles 59000 Lille", "rue,", ",Lille", " , ", "rue, "] {
            let error = Place::address(address).validate().unwrap_err();
            assert_eq!(error.field(), Some("fullTextAddress"), "{address:?}");
            assert!(error.is_invalid_request());
            assert!(Place::building_at(address, "A13").validate().is_err());
        }
        let error = Place::building_at("rue, Lille", " ").validate().unwrap_err();
        assert_eq!(error.field(), Some("buildingName"));
    }

    #[test]
    fn building_codes_match_the_pattern_of_the_service() {
        for code in ["IMB/59378/X/013S", "IMB/2A004/C/01RJ", "IMB/59378/X/0ab9"] {
            assert!(Place::building(code).validate().is_ok(), "{code}");
        }
        for code in [
            "",
            "IMB/59378/X/013",
            "imb/59378/X/013S",
            "IMB/59378/XX/013S",
            "xIMB/59378/X/013S",
            "IMB/59378/X/013S\n",
        ] {
            let error = Place::building(code).validate().unwrap_err();
            assert_eq!(error.field(), Some("buildingCode"), "{code:?}");
            // The request checks the building code.
            let error = Place::building(code).to_send().unwrap().request().unwrap_err();
            assert_eq!(error.field(), Some("buildingCode"), "{code:?}");
        }
    }

    #[test]
    fn from_parts_follows_the_precedence_of_the_service() {
        let (code, address, name) = ("IMB/59378/X/013S", "rue, Lille", "A13");
        let place = |code, address, name| Place::from_parts(code, address, name).unwrap();
        assert_eq!(place(Some(code), Some(address), Some(name)), Place::building(code));
        assert_eq!(place(Some(code), None, Some(name)), Place::building(code));
        assert_eq!(place(None, Some(address), Some(name)), Place::building_at(address, name));
        assert_eq!(place(Some(" "), Some(address), Some("")), Place::address(address));
        assert_eq!(place(None, Some(" rue, Lille "), None), Place::address(address));
        for result in
            [Place::from_parts(None, None, Some(name)), Place::from_parts(Some(""), Some(" "), None)]
        {
            assert!(result.unwrap_err().is_invalid_request());
        }
    }

    proptest! {
        #[test]
        fn places_are_sent_unchanged(street in "[^,]{1,12}", city in "[^,]{1,12}", name in "\\PC{0,8}") {
            let address = format!("{street},{city}");
            for place in [Place::address(address.clone()), Place::building_at(address.clone(), name.clone())] {
                let Ok(operation) = place.to_operation() else {
                    prop_assert!(street.trim().is_empty() || city.trim().is_empty() || name.trim().is_empty());
                    continue;
                };
                let base = "https://api.orange.com/eligibility/b2b/v1".parse().unwrap();
                let request = operation.request().unwrap().into_http(&base).unwrap();
                let url: Vec<(String, String)> = request.uri().query().unwrap().split('&').map(|pair| {
                    let (key, value) = pair.split_once('=').unwrap();
                    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into_owned();
                    (decode(key), decode(value))
                }).collect();
                prop_assert_eq!(&url[0], &("fullTextAddress".to_owned(), address.clone()));
                if let Place::BuildingAt { name, .. } = &place {
                    prop_assert_eq!(&url[1], &("buildingName".to_owned(), name.clone()));
                }
            }
        }
    }
}
