//! The API handle.

use orange_core::{Result, Service};

use crate::generated::API;
use crate::models::PointOfInterest;
use crate::place::Place;

/// The Eligibility API: copper and fibre eligibility in France. The base path is `/eligibility/b2b/v1`. Cheap to clone.
///
/// The client needs an [API key](orange_core::Credentials::with_api_key).
///
/// ```no_run
/// use orange_core::Client;
/// use orange_eligibility::{Eligibility, Place};
///
/// # async fn run() -> orange_core::Result<()> {
/// let eligibility = Eligibility::new(&Client::from_env()?);
/// for point in eligibility.check(&Place::address("12 rue des Écoles, 59000 Lille")).await? {
///     println!("{:?}: {:?}", point.formatted_address, point.get::<String>("supports.fiber.ftth.status"));
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Eligibility {
    service: Service,
}

orange_core::api_handle!(Eligibility, API);

impl Eligibility {
    /// Checks the eligibility of a place.
    ///
    /// Returns one point of interest for a building. For an address, returns one for each building, and possibly one for the
    /// address itself. If an address has more than five buildings, FTTE is not computed, which a
    /// [comment](PointOfInterest::known_comments) states.
    ///
    /// ```no_run
    /// # async fn run(eligibility: orange_eligibility::Eligibility) -> orange_core::Result<()> {
    /// use orange_eligibility::{KnownComment, Place};
    ///
    /// let points = eligibility.check(&Place::address("12 rue des Écoles, 59000 Lille")).await?;
    /// if points.iter().any(|point| point.known_comments().contains(&KnownComment::TooManyBuildings)) {
    ///     for code in points.iter().filter_map(|point| point.building.as_ref()?.id.clone()) {
    ///         println!("{:?}", eligibility.check(&Place::building(code)).await?);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error before any I/O if the place is [invalid](Place::validate). Otherwise, returns an error if the request
    /// fails. [`ServiceCode::from_error`](crate::ServiceCode::from_error) classifies the errors of the service. For an unknown
    /// place, [`is_not_found`](orange_core::Error::is_not_found) is true.
    pub async fn check(&self, place: &Place) -> Result<Vec<PointOfInterest>> {
        self.service.send(&place.to_send()?).await
    }
}
