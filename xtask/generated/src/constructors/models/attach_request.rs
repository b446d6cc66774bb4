// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `AttachRequest`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `AttachRequest`.
///
/// In the specification:
/// `constructors.yaml#/paths/~1tickets~1{ticketId}/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct AttachRequest {
    /// `file`. Required.
    pub file: Option<String>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `build`. Required.
    pub build: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `purpose`. Required. Always `"evidence"`.
    pub purpose: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    AttachRequest, Client,
    "#/paths/~1tickets~1{ticketId}/post/requestBody/content/multipart~1form-data/schema",
    DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
    AttachRequestBuilder -> AttachRequest, [file name build]
    file File file(impl Into<String>) String = file.into(), [String, Name, Build];
    name Name name(impl Into<String>) String = name.into(), [File, String, Build];
    build Build with_build(impl Into<String>) String = build.into(), [File, Name, String];
    {
        AttachRequest {
            file: Some(file),
            name: Some(name),
            build: Some(build),
            purpose: Some("evidence".into()),
            ..AttachRequest::default()
        }
    }
}

orange_core::__fields! {
    AttachRequest.kept {
        0 file "file" [into String];
        1 name "name" [into String];
        2 build "build" [into String];
        3 size "size" [value i64];
        4 purpose "purpose" [into String];
    }
}
