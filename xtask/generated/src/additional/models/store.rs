// Generated from corpus/additional.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Store`.

use std::collections::BTreeMap;

use orange_core::model::{Json, Kept, Number};

use super::{Room, StoreClosed, StoreInlineValue};

/// `Store`.
///
/// In the specification: `additional.yaml#/components/schemas/Store`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Store {
    /// `free`.
    pub free: Option<BTreeMap<String, Json>>,
    /// `open`.
    pub open: Option<BTreeMap<String, Json>>,
    /// `counts`. At least 1 member.
    pub counts: Option<BTreeMap<String, i64>>,
    /// `rooms`.
    pub rooms: Option<BTreeMap<String, Room>>,
    /// `inline`.
    pub inline: Option<BTreeMap<String, StoreInlineValue>>,
    /// `lists`.
    pub lists: Option<BTreeMap<String, Vec<Number>>>,
    /// `sometimes`.
    pub sometimes: Option<BTreeMap<String, Option<String>>>,
    /// `closed`.
    pub closed: Option<StoreClosed>,
    /// `anything`.
    pub anything: Option<Json>,
    kept: Kept,
}

orange_core::__fields! {
    Store.kept {
        0 free "free";
        1 open "open";
        2 counts "counts";
        3 rooms "rooms";
        4 inline "inline";
        5 lists "lists";
        6 sometimes "sometimes";
        7 closed "closed";
        8 anything "anything";
    }
}
