//! Bodies of creations, replacements and patches.

use generator_corpus::nullable::models::LotPatch;
use generator_corpus::read_write;
use generator_corpus::read_write::models::{Account, AccountCreate, AccountTier, LimitsCreate};
use generator_corpus::test_support::*;
use orange_core::model::{Json, Patch, Secret};
use orange_core::operation::Operation as _;
use serde_json::{Value, json};

#[test]
fn a_creation_sends_its_writable_fields() {
    let account = AccountCreate::builder()
        .name("Ann")
        .secret("correct horse")
        .build()
        .tier(AccountTier::Paid)
        .limits(LimitsCreate::new().most(5));
    assert_eq!(
        to_json(&account),
        json!({"name": "Ann", "secret": "correct horse", "limits": {"most": 5}, "tier": "PAID"})
    );
}

#[test]
fn a_password_is_sent_but_not_shown() {
    let account = AccountCreate::builder().name("Ann").secret("correct horse").build();
    let text = format!("{account:?}");
    assert!(text.contains("Ann") && !text.contains("correct horse"), "{text}");
    assert_eq!(account.secret.as_ref().map(Secret::expose), Some("correct horse"));
}

#[test]
fn all_violations_are_reported_before_sending() {
    let mut account = AccountCreate::builder().name("Ann").secret("short").build();
    account.name = None;
    let invalid = account.validate().unwrap_err();
    assert_eq!(invalid.to_string(), "name: is required; secret: must have at least 8 characters");
    let error = read_write::operations::CreateAccount::new(account).request().unwrap_err();
    assert_eq!(error.kind(), orange_core::ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("at least 8 characters"), "{error}");
    assert!(!error.to_string().contains("short"), "{error}");
}

#[test]
fn a_replacement_sends_the_fields_of_the_server_too() {
    let object =
        json!({"id": "a1", "name": "Ann", "secret": "correct horse", "new": null, "limits": {"used": 3}});
    let account: Account = from_json(&object);
    let SentRequest { line, body, .. } = sent(&read_write::operations::ReplaceAccount::new(account));
    assert_eq!(line, "PUT /accounts");
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), object);
}

#[test]
fn a_patch_sends_set_fields_and_nulls() {
    let mut patch = LotPatch::new();
    assert_eq!(to_json(&patch), json!({}));
    patch.set("anything", Json::default());
    patch.set("more", 5_i64);
    assert_eq!(to_json(&patch), json!({"anything": null, "more": 5}));
    let empty: LotPatch = from_json(&json!({}));
    assert_eq!(empty, LotPatch::new());
    assert!(Patch::<String>::from(None::<String>).is_null());
}
