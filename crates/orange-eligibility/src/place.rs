//! What is asked about: an address, a building at an address, or a building by its code.

use std::fmt;

use orange_core::{Error, Result};

use crate::models::BuildingCode;
use crate::operations::GetPoi;

/// A place whose eligibility is asked for, in one of the three ways that the service takes.
///
/// Of what a request holds the service looks at the building code first, then at address and building name
/// together, then at the address (Orange's Eligibility page). A place is one of the three, so that nothing is
/// sent that nobody looks at; [`first_of`](Self::first_of) chooses as the service would.
///
/// ```
/// use orange_eligibility::Place;
///
/// let by_code = Place::building("IMB/59350/X/00A7");
/// let by_address = Place::address("340 avenue de la Marne, 59700 Marcq-en-Barœul");
/// let by_name = Place::building_at("340 avenue de la Marne, 59700 Marcq-en-Barœul", "A13");
/// assert!(by_code.check().is_ok() && by_address.check().is_ok() && by_name.check().is_ok());
///
/// let error = Place::address("340 avenue de la Marne 59700 Marcq-en-Barœul").check().unwrap_err();
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
    /// A building by its IMB code.
    pub fn building(code: impl Into<BuildingCode>) -> Self {
        Self::Building(code.into())
    }

    /// An address: street and city, separated by a comma.
    pub fn address(address: impl Into<String>) -> Self {
        Self::Address(address.into())
    }

    /// A building at an address, by its name.
    pub fn building_at(address: impl Into<String>, name: impl Into<String>) -> Self {
        Self::BuildingAt { address: address.into(), name: name.into() }
    }

    /// What the service would look at if it got all of these: the code, or else the building of that name at
    /// the address, or else the address. What is blank is not there.
    ///
    /// ```
    /// use orange_eligibility::Place;
    ///
    /// // A line of a file that has a column for each.
    /// let line = ["", "12 rue des Écoles, 59000 Lille", "A13"];
    /// let place = Place::first_of(Some(line[0]), Some(line[1]), Some(line[2]))?;
    /// assert_eq!(place, Place::building_at("12 rue des Écoles, 59000 Lille", "A13"));
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Neither a code nor an address. What is chosen is not [checked](Self::check) yet.
    pub fn first_of(code: Option<&str>, address: Option<&str>, name: Option<&str>) -> Result<Self> {
        let said =
            |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        match (said(code), said(address), said(name)) {
            (Some(code), ..) => Ok(Self::building(code)),
            (None, Some(address), Some(name)) => Ok(Self::building_at(address, name)),
            (None, Some(address), None) => Ok(Self::address(address)),
            (None, None, _) => {
                Err(Error::invalid("fullTextAddress", "an address or a building code is needed"))
            }
        }
    }

    /// Checks what the service would refuse: the pattern of a building code (40024), the comma of an
    /// address (400100), a name without letters.
    ///
    /// # Errors
    /// The parameter and its rule.
    pub fn check(&self) -> Result<()> {
        match self {
            Self::Building(code) => Ok(code.validate()?),
            Self::Address(address) => check_address(address),
            Self::BuildingAt { address, name } => {
                check_address(address)?;
                if name.trim().is_empty() {
                    return Err(Error::invalid("buildingName", "must not be empty"));
                }
                Ok(())
            }
        }
    }

    /// The operation that asks about it.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub fn to_operation(&self) -> Result<GetPoi> {
        self.check()?;
        Ok(match self {
            Self::Building(code) => GetPoi::new().building_code(code.clone()),
            Self::Address(address) => GetPoi::new().full_text_address(address.as_str()),
            Self::BuildingAt { address, name } => {
                GetPoi::new().full_text_address(address.as_str()).building_name(name.as_str())
            }
        })
    }
}

/// Orange's rule is "street and city, separated by a comma"; a comma with nothing before or behind it
/// separates nothing.
fn check_address(address: &str) -> Result<()> {
    let rule = "street and city must be separated by a comma, as in `12 rue des Écoles, 59000 Lille`";
    let separated = address.split_once(',').is_some_and(|(street, _)| {
        let city = address.rsplit_once(',').map_or("", |(_, city)| city);
        !street.trim().is_empty() && !city.trim().is_empty()
    });
    if separated { Ok(()) } else { Err(Error::invalid("fullTextAddress", rule)) }
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
    fn an_address_needs_a_comma_between_two_things() {
        for address in ["12 rue des Écoles, 59000 Lille", "Les Pins, 12 rue X, Foix", "a,b"] {
            assert!(Place::address(address).check().is_ok(), "{address}");
        }
        for address in ["", " ", ",", "12 rue des Écoles 59000 Lille", "rue,", ",Lille", " , ", "rue, "] {
            let error = Place::address(address).check().unwrap_err();
            assert_eq!(error.field(), Some("fullTextAddress"), "{address:?}");
            assert!(error.is_invalid_request());
            assert!(Place::building_at(address, "A13").check().is_err());
        }
        let error = Place::building_at("rue, Lille", " ").check().unwrap_err();
        assert_eq!(error.field(), Some("buildingName"));
    }

    #[test]
    fn a_building_code_has_the_pattern_of_the_services_error() {
        for code in ["IMB/59378/X/013S", "IMB/2A004/C/01RJ", "IMB/59378/X/0ab9"] {
            assert!(Place::building(code).check().is_ok(), "{code}");
        }
        for code in [
            "",
            "IMB/59378/X/013",
            "imb/59378/X/013S",
            "IMB/59378/XX/013S",
            "xIMB/59378/X/013S",
            "IMB/59378/X/013S\n",
        ] {
            assert!(Place::building(code).check().is_err(), "{code:?}");
        }
    }

    #[test]
    fn of_several_the_one_is_taken_that_the_service_would_look_at() {
        let (code, address, name) = ("IMB/59378/X/013S", "rue, Lille", "A13");
        let of = |code, address, name| Place::first_of(code, address, name).unwrap();
        assert_eq!(of(Some(code), Some(address), Some(name)), Place::building(code));
        assert_eq!(of(Some(code), None, Some(name)), Place::building(code));
        assert_eq!(of(None, Some(address), Some(name)), Place::building_at(address, name));
        assert_eq!(of(Some(" "), Some(address), Some("")), Place::address(address));
        assert_eq!(of(None, Some(" rue, Lille "), None), Place::address(address));
        for nothing in [Place::first_of(None, None, Some(name)), Place::first_of(Some(""), Some(" "), None)] {
            assert!(nothing.unwrap_err().is_invalid_request());
        }
    }

    proptest! {
        /// What passes the check becomes a request that says the same thing back.
        #[test]
        fn what_is_asked_is_what_stands_in_the_url(street in "[^,]{1,12}", city in "[^,]{1,12}", name in "\\PC{0,8}") {
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
