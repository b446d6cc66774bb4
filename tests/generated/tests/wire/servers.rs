//! Servers of single operations.

use generator_corpus::own_servers::operations::{
    GetBolts, GetGears, GetHere, GetPlain, GetRegion, GetWhole, Receive,
};
use orange_core::operation::{Operation as _, OperationServer, ServerVariable};

#[test]
fn an_operation_uses_its_own_server() {
    assert_eq!(GetPlain::new().info().server, None);
    assert_eq!(GetHere::new().info().server, None, "it repeats the server of the API");
    assert_eq!(
        GetRegion::new().info().server,
        Some(OperationServer { origin: None, path: "/region/v2", variables: &[] }),
        "the server at the host of the API is chosen"
    );
    const STAGE: ServerVariable = ServerVariable { name: "stage", default: "v9", allowed: &["v9", "v10"] };
    let gears = OperationServer { origin: None, path: "/gears/{stage}", variables: &[STAGE] };
    assert_eq!(GetGears::new().info().server, Some(gears));
    const ZONE: ServerVariable = ServerVariable { name: "zone", default: "north", allowed: &[] };
    let bolts =
        OperationServer { origin: Some("https://{zone}.example.org"), path: "/bolts/v3", variables: &[ZONE] };
    assert_eq!(GetBolts::new().info().server, Some(bolts));
    assert_eq!(
        GetWhole::new().info().server,
        Some(OperationServer { origin: Some("https://whole.example:8443"), path: "/a/deep", variables: &[] })
    );
    assert_eq!(Receive::new().info().server, None, "the application hosts it");
}
