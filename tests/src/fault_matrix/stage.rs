//! The clients and the sandbox of one cell.

use orange_anomalie_adresse::AnomalieAdresses;
use orange_cri::Cri;
use orange_sandbox::Sandbox;

use super::delivery::Desk;

/// The clients and the sandbox of one cell.
pub(super) struct Stage {
    pub(super) sandbox: Sandbox,
    pub(super) tickets: AnomalieAdresses,
    pub(super) cri: Cri,
    pub(super) desk: Desk,
}
