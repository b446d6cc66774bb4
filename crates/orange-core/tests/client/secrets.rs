//! No secret in any `Debug` form; harmless things are there. What is logged is in `tests/log.rs`.

use orange_core::{Client, Credentials};

use crate::support::*;

#[tokio::test]
async fn no_debug_form_holds_a_secret() {
    let wire = Scripted::new([answer(200, "{}")]);
    let credentials = Credentials::new("client", "hush-client-secret").unwrap();
    let builder =
        Client::builder().credentials(credentials.clone()).api_key("hush-api-key").transport(wire.clone());
    assert_clean(&format!("{credentials:?} {builder:?}"));
    let with_password = "https://me:hush-client-secret@orange.com/";
    let wrong = Client::builder().base_url(with_password).token_url(with_password);
    assert_clean(&format!("{wrong:?}"));
    let client = builder.build().unwrap();
    let service = client.service(&API);
    service.send(&GetThing("1")).await.unwrap();
    let shown = format!("{client:?} {service:?} {:?}", wire.seen()[0].headers);
    assert_clean(&shown);
    assert!(shown.contains("https://api.orange.com"), "{shown}");
}

fn assert_clean(text: &str) {
    for secret in ["hush-client-secret", "hush-api-key", "token-1"] {
        assert!(!text.contains(secret), "{secret} in:\n{text}");
    }
}
