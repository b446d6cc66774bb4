//! CRI: photos of interventions on the FTTH network. **The resources are invented.**
//!
//! For this API, Orange publishes how to get a token, two base URLs and the error format, but no resource: no path, no
//! field, no media type. To make a client usable offline, the sandbox serves invented resources: interventions at
//! buildings of the register, with photos that are valid files. Each response has the header `X-Sandbox-Invented`.
//! Programs that rely on these paths work with the sandbox only.

mod inspect;
pub(crate) mod intervention;
pub(crate) mod routes;

use std::sync::Arc;

use self::intervention::InterventionSource;
use super::Product;
use crate::data::register::Register;
use crate::environment::Environment;

/// The media types of the invented resources.
const MEDIA_TYPES: &[&str] = &["application/json", "application/pdf", "image/jpeg", "image/png"];

/// Orange's published base path. The page mentions neither an API key nor a scope.
pub(crate) const PRODUCT: Product =
    Product { name: "CRI", base_path: "/cri_prod/v1", api_key: false, media_types: MEDIA_TYPES, scope: None };

/// The base path for development. Whether it has the same resources is not published; here it does.
pub(crate) const DEV_PRODUCT: Product = Product { base_path: "/cri_dev/v1", ..PRODUCT };

/// The state of the API.
#[derive(Clone)]
pub(crate) struct Interventions {
    pub(crate) environment: Arc<Environment>,
    pub(crate) register: Arc<Register>,
    /// The number of interventions.
    pub(crate) count: u64,
}

impl Interventions {
    fn source(&self) -> InterventionSource<'_> {
        let Self { environment, register, count } = self;
        let start = environment.clock.start();
        InterventionSource { seed: environment.seed, count: *count, register, start }
    }
}
