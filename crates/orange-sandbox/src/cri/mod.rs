//! CRI: photos of interventions on the FTTH network. **The resources are invented.**
//!
//! Orange publishes of this API how to get a token, the two base URLs and how errors look, and not one
//! resource: no path, no member, no media type. So that a client of it can be tried out all the same, the
//! sandbox serves resources of its own making — interventions at buildings of the register, with photos of real
//! bytes — and every answer of theirs says so in the header `X-Sandbox-Invented`. A program that works with
//! these paths works with the sandbox, and with nothing else.

mod accept;
pub(crate) mod intervention;
pub(crate) mod routes;

use crate::gateway::Product;
use crate::sandbox::Sandbox;

/// What the invented resources can come as.
const MEDIA_TYPES: &[&str] = &["application/json", "application/pdf", "image/jpeg", "image/png"];

/// Where Orange publishes the API. Its page speaks of no API key and of no scope.
pub(crate) const PRODUCT: Product = Product {
    base_path: "/cri_prod/v1",
    api_key: false,
    media_types: MEDIA_TYPES,
    scope: None,
    router: routes::router,
};

/// The twin for development. Whether the two have the same resources is not public; here they do.
pub(crate) const DEV_PRODUCT: Product = Product { base_path: "/cri_dev/v1", ..PRODUCT };

impl Sandbox {
    /// The ids of the interventions that the invented resources of the CRI API have, below both of its base
    /// paths: `/interventions`, `/interventions/{id}`, `/interventions/{id}/photos` and
    /// `/interventions/{id}/photos/{photo}`.
    ///
    /// ```
    /// let ids = orange_sandbox::Sandbox::new().intervention_ids();
    /// assert_eq!(ids[0], "SANDBOX-0001");
    /// ```
    pub fn intervention_ids(&self) -> Vec<String> {
        intervention::ids(self.shared.settings.interventions).collect()
    }
}
