// Generated from corpus/unsigned.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The schemas of the API, as `validate()` and unions check values with them.

use orange_core::model::schema::Definition;

/// Sorted by pointer.
pub(super) static DEFINITIONS: [Definition; 1] = [
    Definition::new("#/components/schemas/Counts", r#"{"type":"object","properties":{"u8":{"type":"integer","format":"uint8"},"u16":{"type":"integer","format":"uint16"},"u32":{"type":"integer","format":"uint32"},"u64":{"type":"integer","format":"uint64"},"i8":{"type":"integer","format":"int8"},"i16":{"type":"integer","format":"int16"},"i32":{"type":"integer","format":"int32"},"i64":{"type":"integer","format":"int64"},"top":{"type":"integer","minimum":0,"maximum":18446744073709551615},"upper":{"type":"integer","minimum":9223372036854775808,"maximum":18446744073709551614},"open":{"type":"integer","format":"uint64","exclusiveMinimum":9007199254740993},"any":{"type":"integer"},"dec":{"type":"number"},"list":{"type":"array","items":{"type":"integer","format":"uint64"}},"map":{"type":"object","additionalProperties":{"type":"integer","format":"uint8"}}}}"#),
];
